; ModuleID = 'mandelbrot.c'
source_filename = "mandelbrot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.shades = internal unnamed_addr constant [11 x i8] c" .:-=+*#%@\00", align 1
@.str = private unnamed_addr constant [6 x i8] c"%08x\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %12
  %2 = phi i64 [ 0, %0 ], [ %15, %12 ]
  %3 = phi i32 [ 0, %0 ], [ %101, %12 ]
  %4 = add nsw i64 %2, -12
  %5 = shl nsw i64 %4, 24
  %6 = sdiv i64 %5, 10
  %7 = trunc nsw i64 %4 to i32
  %8 = sitofp i32 %7 to double
  %9 = fdiv double %8, 1.000000e+01
  br label %17

10:                                               ; preds = %12
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %101)
  ret i32 0

12:                                               ; preds = %99
  %13 = load ptr, ptr @stdout, align 8, !tbaa !4
  %14 = tail call i32 @putc(i32 noundef 10, ptr noundef %13)
  %15 = add nuw nsw i64 %2, 1
  %16 = icmp eq i64 %15, 25
  br i1 %16, label %10, label %1, !llvm.loop !8

17:                                               ; preds = %1, %99
  %18 = phi i64 [ 0, %1 ], [ %102, %99 ]
  %19 = phi i32 [ %3, %1 ], [ %101, %99 ]
  %20 = mul nuw nsw i64 %18, 3
  %21 = add nsw i64 %20, -150
  %22 = shl nsw i64 %21, 24
  %23 = sdiv i64 %22, 70
  br label %24

24:                                               ; preds = %46, %17
  %25 = phi i64 [ 0, %17 ], [ %51, %46 ]
  %26 = phi i32 [ 0, %17 ], [ %52, %46 ]
  %27 = phi i64 [ 0, %17 ], [ %49, %46 ]
  %28 = mul nsw i64 %25, %25
  %29 = lshr i64 %28, 24
  %30 = mul nsw i64 %27, %27
  %31 = lshr i64 %30, 24
  %32 = add nuw nsw i64 %31, %29
  %33 = icmp ult i64 %32, 67108865
  br i1 %33, label %34, label %56

34:                                               ; preds = %24
  %35 = mul nsw i64 %27, %25
  %36 = ashr i64 %35, 23
  %37 = add nsw i64 %36, %6
  %38 = add nsw i64 %29, %23
  %39 = sub nsw i64 %38, %31
  %40 = mul nsw i64 %39, %39
  %41 = lshr i64 %40, 24
  %42 = mul nsw i64 %37, %37
  %43 = lshr i64 %42, 24
  %44 = add nuw nsw i64 %43, %41
  %45 = icmp ult i64 %44, 67108865
  br i1 %45, label %46, label %54

46:                                               ; preds = %34
  %47 = mul nsw i64 %37, %39
  %48 = ashr i64 %47, 23
  %49 = add nsw i64 %48, %6
  %50 = add nsw i64 %41, %23
  %51 = sub nsw i64 %50, %43
  %52 = add nuw nsw i32 %26, 2
  %53 = icmp eq i32 %52, 60
  br i1 %53, label %65, label %24, !llvm.loop !10

54:                                               ; preds = %34
  %55 = or disjoint i32 %26, 1
  br label %56

56:                                               ; preds = %24, %54
  %57 = phi i32 [ %55, %54 ], [ %26, %24 ]
  %58 = icmp eq i32 %57, 60
  br i1 %58, label %65, label %59

59:                                               ; preds = %56
  %60 = urem i32 %57, 10
  %61 = zext nneg i32 %60 to i64
  %62 = getelementptr inbounds [11 x i8], ptr @main.shades, i64 0, i64 %61
  %63 = load i8, ptr %62, align 1, !tbaa !11
  %64 = sext i8 %63 to i32
  br label %65

65:                                               ; preds = %46, %56, %59
  %66 = phi i32 [ %64, %59 ], [ 32, %56 ], [ 32, %46 ]
  %67 = load ptr, ptr @stdout, align 8, !tbaa !4
  %68 = tail call i32 @putc(i32 noundef %66, ptr noundef %67)
  %69 = mul i32 %19, 31
  %70 = trunc nsw i64 %21 to i32
  %71 = sitofp i32 %70 to double
  %72 = fdiv double %71, 7.000000e+01
  br label %73

73:                                               ; preds = %89, %65
  %74 = phi double [ 0.000000e+00, %65 ], [ %92, %89 ]
  %75 = phi i32 [ 0, %65 ], [ %95, %89 ]
  %76 = phi double [ 0.000000e+00, %65 ], [ %94, %89 ]
  %77 = fmul double %76, %76
  %78 = tail call double @llvm.fmuladd.f64(double %74, double %74, double %77)
  %79 = fcmp ugt double %78, 4.000000e+00
  br i1 %79, label %99, label %80

80:                                               ; preds = %73
  %81 = fneg double %77
  %82 = tail call double @llvm.fmuladd.f64(double %74, double %74, double %81)
  %83 = fadd double %72, %82
  %84 = fmul double %74, 2.000000e+00
  %85 = tail call double @llvm.fmuladd.f64(double %84, double %76, double %9)
  %86 = fmul double %85, %85
  %87 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %86)
  %88 = fcmp ugt double %87, 4.000000e+00
  br i1 %88, label %97, label %89

89:                                               ; preds = %80
  %90 = fneg double %86
  %91 = tail call double @llvm.fmuladd.f64(double %83, double %83, double %90)
  %92 = fadd double %72, %91
  %93 = fmul double %83, 2.000000e+00
  %94 = tail call double @llvm.fmuladd.f64(double %93, double %85, double %9)
  %95 = add nuw nsw i32 %75, 2
  %96 = icmp eq i32 %95, 60
  br i1 %96, label %99, label %73, !llvm.loop !12

97:                                               ; preds = %80
  %98 = or disjoint i32 %75, 1
  br label %99

99:                                               ; preds = %73, %89, %97
  %100 = phi i32 [ %98, %97 ], [ 60, %89 ], [ %75, %73 ]
  %101 = add i32 %100, %69
  %102 = add nuw nsw i64 %18, 1
  %103 = icmp eq i64 %102, 70
  br i1 %103, label %12, label %17, !llvm.loop !13
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
