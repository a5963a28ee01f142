; ModuleID = 'fixed_point.c'
source_filename = "fixed_point.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [10 x i8] c"%d wrong\0A\00", align 1
@.str.1 = private unnamed_addr constant [11 x i8] c"%d: %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%u %u\0A\00", align 1
@.str.3 = private unnamed_addr constant [27 x i8] c"%016lx %016lx %d %d %d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %3

1:                                                ; preds = %83
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %75)
  br label %86

3:                                                ; preds = %0, %83
  %4 = phi i32 [ 0, %0 ], [ %75, %83 ]
  %5 = phi i32 [ 0, %0 ], [ %84, %83 ]
  %6 = phi i32 [ 1, %0 ], [ %23, %83 ]
  %7 = phi i64 [ 88172645463325252, %0 ], [ %20, %83 ]
  %8 = lshr i64 %7, 12
  %9 = xor i64 %8, %7
  %10 = shl i64 %9, 25
  %11 = xor i64 %10, %9
  %12 = lshr i64 %11, 27
  %13 = xor i64 %12, %11
  %14 = mul i64 %13, 2685821657736338717
  %15 = lshr i64 %13, 12
  %16 = xor i64 %15, %13
  %17 = shl i64 %16, 25
  %18 = xor i64 %17, %16
  %19 = lshr i64 %18, 27
  %20 = xor i64 %19, %18
  %21 = mul i64 %20, 2685821657736338717
  %22 = mul i32 %6, 1664525
  %23 = add i32 %22, 1013904223
  %24 = lshr i32 %23, 27
  %25 = zext nneg i32 %24 to i64
  %26 = lshr i64 %21, %25
  %27 = zext i64 %14 to i128
  %28 = zext i64 %26 to i128
  %29 = mul nuw i128 %28, %27
  %30 = lshr i128 %29, 64
  %31 = trunc nuw i128 %30 to i64
  %32 = and i64 %14, 4294967295
  %33 = lshr i64 %14, 32
  %34 = and i64 %26, 4294967295
  %35 = lshr i64 %26, 32
  %36 = mul nuw i64 %34, %32
  %37 = mul nuw i64 %34, %33
  %38 = mul nuw i64 %35, %32
  %39 = lshr i64 %36, 32
  %40 = and i64 %37, 4294967295
  %41 = add nuw nsw i64 %39, %40
  %42 = and i64 %38, 4294967295
  %43 = add nuw nsw i64 %41, %42
  %44 = lshr i64 %43, 32
  %45 = mul nuw i64 %35, %33
  %46 = lshr i64 %37, 32
  %47 = add nuw i64 %46, %45
  %48 = lshr i64 %38, 32
  %49 = add nuw i64 %47, %48
  %50 = add nuw i64 %49, %44
  %51 = icmp ne i64 %50, %31
  %52 = zext i1 %51 to i32
  %53 = add nsw i32 %4, %52
  %54 = or i64 %14, 1
  %55 = mul i64 %54, %54
  %56 = sub i64 2, %55
  %57 = mul i64 %56, %54
  %58 = mul i64 %57, %54
  %59 = sub i64 2, %58
  %60 = mul i64 %59, %57
  %61 = mul i64 %60, %54
  %62 = sub i64 2, %61
  %63 = mul i64 %62, %60
  %64 = mul i64 %63, %54
  %65 = sub i64 2, %64
  %66 = mul i64 %65, %63
  %67 = mul i64 %66, %54
  %68 = sub i64 2, %67
  %69 = mul i64 %68, %66
  %70 = mul i64 %69, %54
  %71 = sub i64 2, %70
  %72 = mul i64 %70, %71
  %73 = icmp ne i64 %72, 1
  %74 = zext i1 %73 to i32
  %75 = add nsw i32 %53, %74
  %76 = trunc nuw i32 %5 to i8
  %77 = urem i8 %76, 25
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %83

79:                                               ; preds = %3
  %80 = add nsw i64 %26, -1000
  tail call fastcc void @divisions(i64 noundef %14, i64 noundef %80)
  %81 = lshr i64 %14, 2
  %82 = sub nsw i64 0, %81
  tail call fastcc void @divisions(i64 noundef %26, i64 noundef %82)
  br label %83

83:                                               ; preds = %79, %3
  %84 = add nuw nsw i32 %5, 1
  %85 = icmp eq i32 %84, 200
  br i1 %85, label %1, label %3, !llvm.loop !4

86:                                               ; preds = %1, %137
  %87 = phi i32 [ -80, %1 ], [ %143, %137 ]
  %88 = mul nsw i32 %87, 18740330
  br label %89

89:                                               ; preds = %131, %86
  %90 = phi i64 [ 0, %86 ], [ %135, %131 ]
  %91 = phi i32 [ %88, %86 ], [ %134, %131 ]
  %92 = phi i32 [ 652032874, %86 ], [ %133, %131 ]
  %93 = phi i32 [ 0, %86 ], [ %132, %131 ]
  %94 = trunc nuw nsw i64 %90 to i32
  %95 = ashr i32 %93, %94
  %96 = ashr i32 %92, %94
  %97 = icmp eq i64 %90, 0
  br i1 %97, label %120, label %98

98:                                               ; preds = %89
  %99 = sub nuw nsw i64 60, %90
  %100 = shl nuw nsw i64 1, %99
  %101 = shl nuw nsw i64 %90, 1
  br label %105

102:                                              ; preds = %105
  %103 = lshr i64 %114, 30
  %104 = trunc i64 %103 to i32
  br label %120

105:                                              ; preds = %105, %98
  %106 = phi i64 [ 1, %98 ], [ %116, %105 ]
  %107 = phi i64 [ %100, %98 ], [ %115, %105 ]
  %108 = phi i64 [ 0, %98 ], [ %114, %105 ]
  %109 = and i64 %106, 2
  %110 = icmp eq i64 %109, 0
  %111 = sub nsw i64 0, %107
  %112 = select i1 %110, i64 %107, i64 %111
  %113 = sdiv i64 %112, %106
  %114 = add nsw i64 %113, %108
  %115 = lshr i64 %107, %101
  %116 = add nuw nsw i64 %106, 2
  %117 = icmp ult i64 %106, 58
  %118 = icmp ne i64 %115, 0
  %119 = select i1 %117, i1 %118, i1 false
  br i1 %119, label %105, label %102, !llvm.loop !6

120:                                              ; preds = %102, %89
  %121 = phi i32 [ %104, %102 ], [ 843314857, %89 ]
  %122 = icmp sgt i32 %91, -1
  br i1 %122, label %123, label %127

123:                                              ; preds = %120
  %124 = sub nsw i32 %92, %95
  %125 = add nsw i32 %96, %93
  %126 = sub nsw i32 %91, %121
  br label %131

127:                                              ; preds = %120
  %128 = add nsw i32 %95, %92
  %129 = sub nsw i32 %93, %96
  %130 = add nsw i32 %121, %91
  br label %131

131:                                              ; preds = %127, %123
  %132 = phi i32 [ %125, %123 ], [ %129, %127 ]
  %133 = phi i32 [ %124, %123 ], [ %128, %127 ]
  %134 = phi i32 [ %126, %123 ], [ %130, %127 ]
  %135 = add nuw nsw i64 %90, 1
  %136 = icmp eq i64 %135, 30
  br i1 %136, label %137, label %89, !llvm.loop !7

137:                                              ; preds = %131
  %138 = add nsw i32 %132, 512
  %139 = ashr i32 %138, 10
  %140 = add nsw i32 %133, 512
  %141 = ashr i32 %140, 10
  %142 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %87, i32 noundef %139, i32 noundef %141)
  %143 = add nsw i32 %87, 20
  %144 = icmp slt i32 %87, 61
  br i1 %144, label %86, label %147, !llvm.loop !8

145:                                              ; preds = %163
  %146 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %168, i32 noundef %166)
  ret i32 0

147:                                              ; preds = %137, %163
  %148 = phi i64 [ %169, %163 ], [ 1, %137 ]
  %149 = phi i32 [ %168, %163 ], [ 0, %137 ]
  %150 = phi i32 [ %166, %163 ], [ 0, %137 ]
  %151 = icmp eq i64 %148, 1
  br i1 %151, label %163, label %152

152:                                              ; preds = %147, %152
  %153 = phi i32 [ %161, %152 ], [ 0, %147 ]
  %154 = phi i64 [ %160, %152 ], [ %148, %147 ]
  %155 = and i64 %154, 1
  %156 = icmp eq i64 %155, 0
  %157 = mul i64 %154, 3
  %158 = add i64 %157, 1
  %159 = lshr exact i64 %154, 1
  %160 = select i1 %156, i64 %159, i64 %158
  %161 = add i32 %153, 1
  %162 = icmp eq i64 %160, 1
  br i1 %162, label %163, label %152, !llvm.loop !9

163:                                              ; preds = %152, %147
  %164 = phi i32 [ 0, %147 ], [ %161, %152 ]
  %165 = icmp ugt i32 %164, %150
  %166 = tail call i32 @llvm.umax.i32(i32 %164, i32 %150)
  %167 = trunc nuw nsw i64 %148 to i32
  %168 = select i1 %165, i32 %167, i32 %149
  %169 = add nuw nsw i64 %148, 1
  %170 = icmp eq i64 %169, 3000
  br i1 %170, label %145, label %147, !llvm.loop !10
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @divisions(i64 noundef %0, i64 noundef %1) unnamed_addr #0 {
  %3 = udiv i64 %0, 3
  %4 = shl nuw i64 %3, 1
  %5 = sub i64 %0, %4
  %6 = sdiv i64 %1, -3
  %7 = shl nsw i64 %6, 1
  %8 = add i64 %7, %1
  %9 = mul i64 %5, 31
  %10 = udiv i64 %0, 7
  %11 = mul i64 %10, -6
  %12 = add i64 %11, %0
  %13 = add i64 %12, %9
  %14 = mul i64 %8, 31
  %15 = sdiv i64 %1, 7
  %16 = mul nsw i64 %15, -6
  %17 = add i64 %16, %1
  %18 = add i64 %17, %14
  %19 = mul i64 %13, 31
  %20 = udiv i64 %0, 10
  %21 = mul i64 %20, -9
  %22 = add i64 %21, %0
  %23 = add i64 %22, %19
  %24 = mul i64 %18, 31
  %25 = sdiv i64 %1, 10
  %26 = mul nsw i64 %25, -9
  %27 = add i64 %26, %1
  %28 = add i64 %27, %24
  %29 = mul i64 %23, 31
  %30 = lshr i64 %0, 4
  %31 = and i64 %0, 15
  %32 = add nuw nsw i64 %31, %30
  %33 = add i64 %32, %29
  %34 = mul i64 %28, 31
  %35 = sdiv i64 %1, 16
  %36 = mul nsw i64 %35, -15
  %37 = add i64 %36, %1
  %38 = add i64 %37, %34
  %39 = mul i64 %33, 31
  %40 = udiv i64 %0, 1000
  %41 = mul i64 %40, -999
  %42 = add i64 %41, %0
  %43 = add i64 %42, %39
  %44 = mul i64 %38, 31
  %45 = sdiv i64 %1, 1000
  %46 = mul nsw i64 %45, -999
  %47 = add i64 %46, %1
  %48 = add i64 %47, %44
  %49 = mul i64 %43, 31
  %50 = udiv i64 %0, 641
  %51 = mul i64 %50, -640
  %52 = add i64 %51, %0
  %53 = add i64 %52, %49
  %54 = mul i64 %48, 31
  %55 = sdiv i64 %1, 641
  %56 = mul nsw i64 %55, -640
  %57 = add i64 %56, %1
  %58 = add i64 %57, %54
  %59 = mul i64 %53, 31
  %60 = udiv i64 %0, 1000000007
  %61 = mul i64 %60, -1000000006
  %62 = add i64 %61, %0
  %63 = add i64 %62, %59
  %64 = mul i64 %58, 31
  %65 = sdiv i64 %1, 1000000007
  %66 = mul nsw i64 %65, -1000000006
  %67 = add i64 %66, %1
  %68 = add i64 %67, %64
  %69 = trunc i64 %1 to i32
  %70 = trunc i64 %0 to i16
  %71 = sdiv i32 %69, 8
  %72 = srem i32 %69, 8
  %73 = sdiv i32 %69, -5
  %74 = udiv i16 %70, 100
  %75 = mul nuw nsw i16 %74, 7
  %76 = urem i16 %70, 13
  %77 = add nuw nsw i16 %75, %76
  %78 = zext nneg i16 %77 to i32
  %79 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %63, i64 noundef %68, i32 noundef %71, i32 noundef %72, i32 noundef %73, i32 noundef %78)
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
