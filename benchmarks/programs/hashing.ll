; ModuleID = 'hashing.c'
source_filename = "hashing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@keys = internal unnamed_addr global [5000 x [12 x i8]] zeroinitializer, align 16
@.str = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@slots = internal unnamed_addr global [8192 x i32] zeroinitializer, align 16
@counts = internal unnamed_addr global [8192 x i32] zeroinitializer, align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %1
  %2 = phi i64 [ 0, %0 ], [ %80, %1 ]
  %3 = trunc nuw nsw i64 %2 to i32
  %4 = mul i32 %3, -1640531535
  %5 = lshr i32 %4, 13
  %6 = urem i32 %5, 26
  %7 = trunc nuw nsw i32 %6 to i8
  %8 = add nuw nsw i8 %7, 97
  %9 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 0
  store i8 %8, ptr %9, align 4, !tbaa !5
  %10 = mul i32 %3, 387276917
  %11 = add i32 %10, 1
  %12 = lshr i32 %11, 13
  %13 = urem i32 %12, 26
  %14 = trunc nuw nsw i32 %13 to i8
  %15 = add nuw nsw i8 %14, 97
  %16 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 1
  store i8 %15, ptr %16, align 1, !tbaa !5
  %17 = mul i32 %11, 5
  %18 = add i32 %17, 1
  %19 = lshr i32 %18, 13
  %20 = urem i32 %19, 26
  %21 = trunc nuw nsw i32 %20 to i8
  %22 = add nuw nsw i8 %21, 97
  %23 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 2
  store i8 %22, ptr %23, align 2, !tbaa !5
  %24 = mul i32 %18, 5
  %25 = add i32 %24, 1
  %26 = lshr i32 %25, 13
  %27 = urem i32 %26, 26
  %28 = trunc nuw nsw i32 %27 to i8
  %29 = add nuw nsw i8 %28, 97
  %30 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 3
  store i8 %29, ptr %30, align 1, !tbaa !5
  %31 = mul i32 %25, 5
  %32 = add i32 %31, 1
  %33 = lshr i32 %32, 13
  %34 = urem i32 %33, 26
  %35 = trunc nuw nsw i32 %34 to i8
  %36 = add nuw nsw i8 %35, 97
  %37 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 4
  store i8 %36, ptr %37, align 4, !tbaa !5
  %38 = mul i32 %32, 5
  %39 = add i32 %38, 1
  %40 = lshr i32 %39, 13
  %41 = urem i32 %40, 26
  %42 = trunc nuw nsw i32 %41 to i8
  %43 = add nuw nsw i8 %42, 97
  %44 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 5
  store i8 %43, ptr %44, align 1, !tbaa !5
  %45 = mul i32 %39, 5
  %46 = add i32 %45, 1
  %47 = lshr i32 %46, 13
  %48 = urem i32 %47, 26
  %49 = trunc nuw nsw i32 %48 to i8
  %50 = add nuw nsw i8 %49, 97
  %51 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 6
  store i8 %50, ptr %51, align 2, !tbaa !5
  %52 = mul i32 %46, 5
  %53 = add i32 %52, 1
  %54 = lshr i32 %53, 13
  %55 = urem i32 %54, 26
  %56 = trunc nuw nsw i32 %55 to i8
  %57 = add nuw nsw i8 %56, 97
  %58 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 7
  store i8 %57, ptr %58, align 1, !tbaa !5
  %59 = mul i32 %53, 5
  %60 = add i32 %59, 1
  %61 = lshr i32 %60, 13
  %62 = urem i32 %61, 26
  %63 = trunc nuw nsw i32 %62 to i8
  %64 = add nuw nsw i8 %63, 97
  %65 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 8
  store i8 %64, ptr %65, align 4, !tbaa !5
  %66 = mul i32 %60, 5
  %67 = add i32 %66, 1
  %68 = lshr i32 %67, 13
  %69 = urem i32 %68, 26
  %70 = trunc nuw nsw i32 %69 to i8
  %71 = add nuw nsw i8 %70, 97
  %72 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 9
  store i8 %71, ptr %72, align 1, !tbaa !5
  %73 = mul i32 %67, 5
  %74 = add i32 %73, 1
  %75 = lshr i32 %74, 13
  %76 = urem i32 %75, 26
  %77 = trunc nuw nsw i32 %76 to i8
  %78 = add nuw nsw i8 %77, 97
  %79 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %2, i64 10
  store i8 %78, ptr %79, align 2, !tbaa !5
  %80 = add nuw nsw i64 %2, 1
  %81 = icmp eq i64 %80, 5000
  br i1 %81, label %82, label %1, !llvm.loop !8

82:                                               ; preds = %1, %87
  %83 = phi i32 [ %88, %87 ], [ 0, %1 ]
  %84 = phi i64 [ %158, %87 ], [ 0, %1 ]
  br label %90

85:                                               ; preds = %87
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %158)
  ret i32 0

87:                                               ; preds = %149
  %88 = add nuw nsw i32 %83, 1
  %89 = icmp eq i32 %88, 36
  br i1 %89, label %85, label %82, !llvm.loop !10

90:                                               ; preds = %82, %149
  %91 = phi i64 [ 0, %82 ], [ %152, %149 ]
  %92 = phi i64 [ %84, %82 ], [ %158, %149 ]
  %93 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %91
  %94 = load i8, ptr %93, align 4, !tbaa !5
  %95 = icmp eq i8 %94, 0
  br i1 %95, label %106, label %96

96:                                               ; preds = %90, %96
  %97 = phi i8 [ %104, %96 ], [ %94, %90 ]
  %98 = phi i64 [ %102, %96 ], [ -3750763034362895579, %90 ]
  %99 = phi ptr [ %103, %96 ], [ %93, %90 ]
  %100 = zext i8 %97 to i64
  %101 = xor i64 %98, %100
  %102 = mul i64 %101, 1099511628211
  %103 = getelementptr inbounds i8, ptr %99, i64 1
  %104 = load i8, ptr %103, align 1, !tbaa !5
  %105 = icmp eq i8 %104, 0
  br i1 %105, label %106, label %96, !llvm.loop !11

106:                                              ; preds = %96, %90
  %107 = phi i64 [ -3750763034362895579, %90 ], [ %102, %96 ]
  %108 = lshr i64 %107, 29
  %109 = xor i64 %108, %107
  %110 = and i64 %109, 8191
  %111 = getelementptr inbounds [8192 x i32], ptr @slots, i64 0, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !12
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %149, label %114

114:                                              ; preds = %106
  %115 = trunc i64 %109 to i32
  br label %123

116:                                              ; preds = %144
  %117 = add i32 %127, 1
  %118 = and i32 %117, 8191
  %119 = zext nneg i32 %118 to i64
  %120 = getelementptr inbounds [8192 x i32], ptr @slots, i64 0, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !12
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %149, label %123, !llvm.loop !14

123:                                              ; preds = %116, %114
  %124 = phi i32 [ %121, %116 ], [ %112, %114 ]
  %125 = phi ptr [ %120, %116 ], [ %111, %114 ]
  %126 = phi i64 [ %119, %116 ], [ %110, %114 ]
  %127 = phi i32 [ %118, %116 ], [ %115, %114 ]
  %128 = add nsw i32 %124, -1
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [5000 x [12 x i8]], ptr @keys, i64 0, i64 %129
  %131 = load i8, ptr %130, align 4, !tbaa !5
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %144, label %133

133:                                              ; preds = %123, %139
  %134 = phi i8 [ %142, %139 ], [ %131, %123 ]
  %135 = phi ptr [ %141, %139 ], [ %93, %123 ]
  %136 = phi ptr [ %140, %139 ], [ %130, %123 ]
  %137 = load i8, ptr %135, align 1, !tbaa !5
  %138 = icmp eq i8 %134, %137
  br i1 %138, label %139, label %144

139:                                              ; preds = %133
  %140 = getelementptr inbounds i8, ptr %136, i64 1
  %141 = getelementptr inbounds i8, ptr %135, i64 1
  %142 = load i8, ptr %140, align 1, !tbaa !5
  %143 = icmp eq i8 %142, 0
  br i1 %143, label %144, label %133, !llvm.loop !15

144:                                              ; preds = %139, %133, %123
  %145 = phi ptr [ %93, %123 ], [ %141, %139 ], [ %135, %133 ]
  %146 = phi i8 [ 0, %123 ], [ 0, %139 ], [ %134, %133 ]
  %147 = load i8, ptr %145, align 1, !tbaa !5
  %148 = icmp eq i8 %146, %147
  br i1 %148, label %149, label %116

149:                                              ; preds = %116, %144, %106
  %150 = phi i64 [ %110, %106 ], [ %126, %144 ], [ %119, %116 ]
  %151 = phi ptr [ %111, %106 ], [ %125, %144 ], [ %120, %116 ]
  %152 = add nuw nsw i64 %91, 1
  %153 = trunc nuw nsw i64 %152 to i32
  store i32 %153, ptr %151, align 4, !tbaa !12
  %154 = getelementptr inbounds [8192 x i32], ptr @counts, i64 0, i64 %150
  %155 = load i32, ptr %154, align 4, !tbaa !12
  %156 = add nsw i32 %155, 1
  store i32 %156, ptr %154, align 4, !tbaa !12
  %157 = sext i32 %156 to i64
  %158 = add nsw i64 %92, %157
  %159 = icmp eq i64 %152, 5000
  br i1 %159, label %87, label %90, !llvm.loop !16
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !6, i64 0}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
