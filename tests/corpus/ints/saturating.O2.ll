; ModuleID = 'saturating.c'
source_filename = "saturating.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.values = internal unnamed_addr constant [15 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 127, i64 -128, i64 200, i64 32767, i64 -32768, i64 65535, i64 2147483647, i64 -2147483648, i64 9223372036854775807, i64 -9223372036854775808], align 16
@.str = private unnamed_addr constant [17 x i8] c"%u %u %d %ld %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"%d %d %d %d %lu %lu\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %u\0A\00", align 1
@.str.6 = private unnamed_addr constant [20 x i8] c"%s %lx %lx %lx %lx\0A\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"i8\00", align 1
@.str.8 = private unnamed_addr constant [3 x i8] c"u8\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"i16\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"u16\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"i32\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"u32\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"i64\00", align 1
@.str.14 = private unnamed_addr constant [4 x i8] c"u64\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %23
  %2 = phi i64 [ 0, %0 ], [ %24, %23 ]
  %3 = phi i32 [ 1, %0 ], [ %25, %23 ]
  %4 = trunc i64 %2 to i32
  %5 = urem i32 %4, 3
  %6 = sub i32 %5, %4
  %7 = add i32 %6, %3
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds [15 x i64], ptr @main.values, i64 0, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !4
  %11 = trunc i64 %10 to i32
  %12 = shl i32 %11, 24
  %13 = ashr exact i32 %12, 24
  %14 = and i32 %11, 255
  %15 = shl i32 %11, 16
  %16 = ashr exact i32 %15, 16
  %17 = and i32 %11, 65535
  %18 = tail call i32 @llvm.smin.i32(i32 %11, i32 5000)
  %19 = tail call range(i32 -50, -2147483648) i32 @llvm.smax.i32(i32 %18, i32 -50)
  %20 = icmp eq i64 %2, 14
  %21 = tail call range(i64 -9223372036854775807, -9223372036854775808) i64 @llvm.abs.i64(i64 %10, i1 true)
  %22 = select i1 %20, i64 0, i64 %21
  br label %55

23:                                               ; preds = %55
  %24 = add i64 %2, 1
  %25 = add nuw nsw i32 %3, 1
  %26 = icmp eq i64 %24, 15
  br i1 %26, label %27, label %1, !llvm.loop !8

27:                                               ; preds = %23
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef -26)
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef -128)
  %30 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 32)
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 34)
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 36)
  %33 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 28)
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef -128)
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 30)
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 127)
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 127)
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 127)
  %39 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 127)
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef -128)
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 28)
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 40)
  %43 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 42)
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1)
  %45 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 54000)
  %46 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1)
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 16383)
  %48 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 65534)
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1)
  %50 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 2)
  %51 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 8)
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 1, i32 noundef -2147483648, i32 noundef -4, i32 noundef 4, i64 noundef 0, i64 noundef 1)
  %53 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 127, i32 noundef -2147483648, i32 noundef -2147483647)
  %54 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 0, i32 noundef 65535)
  ret i32 0

55:                                               ; preds = %1, %55
  %56 = phi i64 [ 0, %1 ], [ %137, %55 ]
  %57 = getelementptr inbounds [15 x i64], ptr @main.values, i64 0, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !4
  %59 = trunc i64 %58 to i32
  %60 = shl i32 %59, 24
  %61 = ashr exact i32 %60, 24
  %62 = add nsw i32 %61, %13
  %63 = sext i32 %62 to i64
  %64 = sub nsw i32 %13, %61
  %65 = sext i32 %64 to i64
  %66 = tail call i32 @llvm.smin.i32(i32 %13, i32 %61)
  %67 = sext i32 %66 to i64
  %68 = tail call i32 @llvm.smax.i32(i32 %13, i32 %61)
  %69 = sext i32 %68 to i64
  %70 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.7, i64 noundef %63, i64 noundef %65, i64 noundef %67, i64 noundef %69)
  %71 = and i32 %59, 255
  %72 = add nuw nsw i32 %71, %14
  %73 = zext nneg i32 %72 to i64
  %74 = sub nsw i32 %14, %71
  %75 = sext i32 %74 to i64
  %76 = tail call i32 @llvm.umin.i32(i32 %14, i32 %71)
  %77 = zext nneg i32 %76 to i64
  %78 = tail call i32 @llvm.umax.i32(i32 %14, i32 %71)
  %79 = zext nneg i32 %78 to i64
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.8, i64 noundef %73, i64 noundef %75, i64 noundef %77, i64 noundef %79)
  %81 = shl i32 %59, 16
  %82 = ashr exact i32 %81, 16
  %83 = add nsw i32 %82, %16
  %84 = sext i32 %83 to i64
  %85 = sub nsw i32 %16, %82
  %86 = sext i32 %85 to i64
  %87 = tail call i32 @llvm.smin.i32(i32 %16, i32 %82)
  %88 = sext i32 %87 to i64
  %89 = tail call i32 @llvm.smax.i32(i32 %16, i32 %82)
  %90 = sext i32 %89 to i64
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.9, i64 noundef %84, i64 noundef %86, i64 noundef %88, i64 noundef %90)
  %92 = and i32 %59, 65535
  %93 = add nuw nsw i32 %92, %17
  %94 = zext nneg i32 %93 to i64
  %95 = sub nsw i32 %17, %92
  %96 = sext i32 %95 to i64
  %97 = tail call i32 @llvm.umin.i32(i32 %17, i32 %92)
  %98 = zext nneg i32 %97 to i64
  %99 = tail call i32 @llvm.umax.i32(i32 %17, i32 %92)
  %100 = zext nneg i32 %99 to i64
  %101 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.10, i64 noundef %94, i64 noundef %96, i64 noundef %98, i64 noundef %100)
  %102 = tail call i32 @llvm.sadd.sat.i32(i32 %11, i32 %59)
  %103 = sext i32 %102 to i64
  %104 = tail call i32 @llvm.ssub.sat.i32(i32 %11, i32 %59)
  %105 = sext i32 %104 to i64
  %106 = tail call i32 @llvm.smin.i32(i32 %11, i32 %59)
  %107 = sext i32 %106 to i64
  %108 = tail call i32 @llvm.smax.i32(i32 %11, i32 %59)
  %109 = sext i32 %108 to i64
  %110 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.11, i64 noundef %103, i64 noundef %105, i64 noundef %107, i64 noundef %109)
  %111 = tail call i32 @llvm.uadd.sat.i32(i32 %11, i32 %59)
  %112 = zext i32 %111 to i64
  %113 = tail call i32 @llvm.usub.sat.i32(i32 %11, i32 %59)
  %114 = zext i32 %113 to i64
  %115 = tail call i32 @llvm.umin.i32(i32 %11, i32 %59)
  %116 = zext i32 %115 to i64
  %117 = tail call i32 @llvm.umax.i32(i32 %11, i32 %59)
  %118 = zext i32 %117 to i64
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.12, i64 noundef %112, i64 noundef %114, i64 noundef %116, i64 noundef %118)
  %120 = tail call i64 @llvm.sadd.sat.i64(i64 %10, i64 %58)
  %121 = tail call i64 @llvm.ssub.sat.i64(i64 %10, i64 %58)
  %122 = tail call i64 @llvm.smin.i64(i64 %10, i64 %58)
  %123 = tail call i64 @llvm.smax.i64(i64 %10, i64 %58)
  %124 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.13, i64 noundef %120, i64 noundef %121, i64 noundef %122, i64 noundef %123)
  %125 = tail call i64 @llvm.uadd.sat.i64(i64 %10, i64 %58)
  %126 = tail call i64 @llvm.usub.sat.i64(i64 %10, i64 %58)
  %127 = tail call i64 @llvm.umin.i64(i64 %10, i64 %58)
  %128 = tail call i64 @llvm.umax.i64(i64 %10, i64 %58)
  %129 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef nonnull @.str.14, i64 noundef %125, i64 noundef %126, i64 noundef %127, i64 noundef %128)
  %130 = tail call i32 @llvm.umin.i32(i32 %72, i32 255)
  %131 = icmp sgt i32 %11, %59
  %132 = zext i1 %131 to i32
  %133 = icmp slt i32 %11, %59
  %134 = sext i1 %133 to i32
  %135 = add nsw i32 %134, %132
  %136 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %113, i32 noundef %130, i32 noundef %19, i64 noundef %22, i32 noundef %135)
  %137 = add nuw nsw i64 %56, %8
  %138 = icmp ult i64 %137, 15
  br i1 %138, label %55, label %23, !llvm.loop !10
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.sadd.sat.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ssub.sat.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.uadd.sat.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.sadd.sat.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ssub.sat.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
