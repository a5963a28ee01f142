; ModuleID = 'nbody.c'
source_filename = "nbody.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { double, double, double, double, double, double, double }

@.str = private unnamed_addr constant [11 x i8] c"%.9f %.9f\0A\00", align 1
@bodies = internal unnamed_addr global [5 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 4.000000e+01 }, %struct.body { double 4.800000e+00, double -1.200000e+00, double -1.000000e-01, double 6.000000e-01, double 2.800000e+00, double -2.000000e-02, double 4.000000e-02 }, %struct.body { double 8.300000e+00, double 4.100000e+00, double -4.000000e-01, double -1.000000e+00, double 1.800000e+00, double 8.000000e-03, double 1.000000e-02 }, %struct.body { double 1.290000e+01, double -1.510000e+01, double -2.000000e-01, double 1.100000e+00, double 9.000000e-01, double -1.000000e-02, double 2.000000e-03 }, %struct.body { double 1.540000e+01, double -2.590000e+01, double 2.000000e-01, double 1.000000e+00, double 6.000000e-01, double -3.000000e-02, double 2.000000e-03 }], align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = load double, ptr @bodies, align 16, !tbaa !5
  %2 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 8), align 8, !tbaa !10
  %3 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 16), align 16, !tbaa !11
  %4 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 56), align 8, !tbaa !5
  %5 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 64), align 16, !tbaa !10
  %6 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 72), align 8, !tbaa !11
  %7 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 112), align 16, !tbaa !5
  %8 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 120), align 8, !tbaa !10
  %9 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 128), align 16, !tbaa !11
  %10 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 168), align 8, !tbaa !5
  %11 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 176), align 16, !tbaa !10
  %12 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 184), align 8, !tbaa !11
  %13 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 224), align 16, !tbaa !5
  %14 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 232), align 8, !tbaa !10
  %15 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 240), align 16, !tbaa !11
  br label %16

16:                                               ; preds = %0, %105
  %17 = phi i32 [ 0, %0 ], [ %151, %105 ]
  %18 = phi double [ %1, %0 ], [ %108, %105 ]
  %19 = phi double [ %2, %0 ], [ %111, %105 ]
  %20 = phi double [ %3, %0 ], [ %114, %105 ]
  %21 = phi double [ %4, %0 ], [ %117, %105 ]
  %22 = phi double [ %5, %0 ], [ %120, %105 ]
  %23 = phi double [ %6, %0 ], [ %123, %105 ]
  %24 = phi double [ %7, %0 ], [ %126, %105 ]
  %25 = phi double [ %8, %0 ], [ %129, %105 ]
  %26 = phi double [ %9, %0 ], [ %132, %105 ]
  %27 = phi double [ %10, %0 ], [ %135, %105 ]
  %28 = phi double [ %11, %0 ], [ %138, %105 ]
  %29 = phi double [ %12, %0 ], [ %141, %105 ]
  %30 = phi double [ %13, %0 ], [ %144, %105 ]
  %31 = phi double [ %14, %0 ], [ %147, %105 ]
  %32 = phi double [ %15, %0 ], [ %150, %105 ]
  br label %38

33:                                               ; preds = %105
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %108, double noundef %120)
  ret i32 0

35:                                               ; preds = %55, %38
  %36 = add nuw nsw i64 %40, 1
  %37 = icmp eq i64 %41, 5
  br i1 %37, label %105, label %38, !llvm.loop !12

38:                                               ; preds = %16, %35
  %39 = phi i64 [ %41, %35 ], [ 0, %16 ]
  %40 = phi i64 [ %36, %35 ], [ 1, %16 ]
  %41 = add nuw nsw i64 %39, 1
  %42 = icmp ult i64 %39, 4
  br i1 %42, label %43, label %35

43:                                               ; preds = %38
  %44 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i64 0, i64 %39
  %45 = load double, ptr %44, align 8, !tbaa !5
  %46 = getelementptr inbounds i8, ptr %44, i64 8
  %47 = load double, ptr %46, align 8, !tbaa !10
  %48 = getelementptr inbounds i8, ptr %44, i64 16
  %49 = load double, ptr %48, align 8, !tbaa !11
  %50 = getelementptr inbounds i8, ptr %44, i64 24
  %51 = getelementptr inbounds i8, ptr %44, i64 32
  %52 = getelementptr inbounds i8, ptr %44, i64 40
  %53 = getelementptr inbounds i8, ptr %44, i64 48
  %54 = load double, ptr %53, align 8, !tbaa !14
  br label %55

55:                                               ; preds = %55, %43
  %56 = phi i64 [ %40, %43 ], [ %103, %55 ]
  %57 = getelementptr inbounds [5 x %struct.body], ptr @bodies, i64 0, i64 %56
  %58 = load double, ptr %57, align 8, !tbaa !5
  %59 = fsub double %45, %58
  %60 = getelementptr inbounds i8, ptr %57, i64 8
  %61 = load double, ptr %60, align 8, !tbaa !10
  %62 = fsub double %47, %61
  %63 = getelementptr inbounds i8, ptr %57, i64 16
  %64 = load double, ptr %63, align 8, !tbaa !11
  %65 = fsub double %49, %64
  %66 = fmul double %59, %59
  %67 = fmul double %62, %62
  %68 = fadd double %66, %67
  %69 = fmul double %65, %65
  %70 = fadd double %68, %69
  %71 = tail call double @llvm.sqrt.f64(double %70)
  %72 = fmul double %70, %71
  %73 = fdiv double 1.000000e-03, %72
  %74 = getelementptr inbounds i8, ptr %57, i64 48
  %75 = load double, ptr %74, align 8, !tbaa !14
  %76 = fmul double %59, %75
  %77 = fmul double %76, %73
  %78 = load double, ptr %50, align 8, !tbaa !15
  %79 = fsub double %78, %77
  store double %79, ptr %50, align 8, !tbaa !15
  %80 = fmul double %62, %75
  %81 = fmul double %80, %73
  %82 = load double, ptr %51, align 8, !tbaa !16
  %83 = fsub double %82, %81
  store double %83, ptr %51, align 8, !tbaa !16
  %84 = fmul double %65, %75
  %85 = fmul double %84, %73
  %86 = load double, ptr %52, align 8, !tbaa !17
  %87 = fsub double %86, %85
  store double %87, ptr %52, align 8, !tbaa !17
  %88 = fmul double %54, %59
  %89 = fmul double %88, %73
  %90 = getelementptr inbounds i8, ptr %57, i64 24
  %91 = load double, ptr %90, align 8, !tbaa !15
  %92 = fadd double %89, %91
  store double %92, ptr %90, align 8, !tbaa !15
  %93 = fmul double %54, %62
  %94 = fmul double %93, %73
  %95 = getelementptr inbounds i8, ptr %57, i64 32
  %96 = load double, ptr %95, align 8, !tbaa !16
  %97 = fadd double %94, %96
  store double %97, ptr %95, align 8, !tbaa !16
  %98 = fmul double %54, %65
  %99 = fmul double %98, %73
  %100 = getelementptr inbounds i8, ptr %57, i64 40
  %101 = load double, ptr %100, align 8, !tbaa !17
  %102 = fadd double %99, %101
  store double %102, ptr %100, align 8, !tbaa !17
  %103 = add nuw nsw i64 %56, 1
  %104 = icmp eq i64 %103, 5
  br i1 %104, label %35, label %55, !llvm.loop !18

105:                                              ; preds = %35
  %106 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 24), align 8, !tbaa !15
  %107 = fmul double %106, 1.000000e-03
  %108 = fadd double %18, %107
  store double %108, ptr @bodies, align 16, !tbaa !5
  %109 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 32), align 16, !tbaa !16
  %110 = fmul double %109, 1.000000e-03
  %111 = fadd double %19, %110
  store double %111, ptr getelementptr inbounds (i8, ptr @bodies, i64 8), align 8, !tbaa !10
  %112 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 40), align 8, !tbaa !17
  %113 = fmul double %112, 1.000000e-03
  %114 = fadd double %20, %113
  store double %114, ptr getelementptr inbounds (i8, ptr @bodies, i64 16), align 16, !tbaa !11
  %115 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 80), align 16, !tbaa !15
  %116 = fmul double %115, 1.000000e-03
  %117 = fadd double %21, %116
  store double %117, ptr getelementptr inbounds (i8, ptr @bodies, i64 56), align 8, !tbaa !5
  %118 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 88), align 8, !tbaa !16
  %119 = fmul double %118, 1.000000e-03
  %120 = fadd double %22, %119
  store double %120, ptr getelementptr inbounds (i8, ptr @bodies, i64 64), align 16, !tbaa !10
  %121 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 96), align 16, !tbaa !17
  %122 = fmul double %121, 1.000000e-03
  %123 = fadd double %23, %122
  store double %123, ptr getelementptr inbounds (i8, ptr @bodies, i64 72), align 8, !tbaa !11
  %124 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 136), align 8, !tbaa !15
  %125 = fmul double %124, 1.000000e-03
  %126 = fadd double %24, %125
  store double %126, ptr getelementptr inbounds (i8, ptr @bodies, i64 112), align 16, !tbaa !5
  %127 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 144), align 16, !tbaa !16
  %128 = fmul double %127, 1.000000e-03
  %129 = fadd double %25, %128
  store double %129, ptr getelementptr inbounds (i8, ptr @bodies, i64 120), align 8, !tbaa !10
  %130 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 152), align 8, !tbaa !17
  %131 = fmul double %130, 1.000000e-03
  %132 = fadd double %26, %131
  store double %132, ptr getelementptr inbounds (i8, ptr @bodies, i64 128), align 16, !tbaa !11
  %133 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 192), align 16, !tbaa !15
  %134 = fmul double %133, 1.000000e-03
  %135 = fadd double %27, %134
  store double %135, ptr getelementptr inbounds (i8, ptr @bodies, i64 168), align 8, !tbaa !5
  %136 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 200), align 8, !tbaa !16
  %137 = fmul double %136, 1.000000e-03
  %138 = fadd double %28, %137
  store double %138, ptr getelementptr inbounds (i8, ptr @bodies, i64 176), align 16, !tbaa !10
  %139 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 208), align 16, !tbaa !17
  %140 = fmul double %139, 1.000000e-03
  %141 = fadd double %29, %140
  store double %141, ptr getelementptr inbounds (i8, ptr @bodies, i64 184), align 8, !tbaa !11
  %142 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 248), align 8, !tbaa !15
  %143 = fmul double %142, 1.000000e-03
  %144 = fadd double %30, %143
  store double %144, ptr getelementptr inbounds (i8, ptr @bodies, i64 224), align 16, !tbaa !5
  %145 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 256), align 16, !tbaa !16
  %146 = fmul double %145, 1.000000e-03
  %147 = fadd double %31, %146
  store double %147, ptr getelementptr inbounds (i8, ptr @bodies, i64 232), align 8, !tbaa !10
  %148 = load double, ptr getelementptr inbounds (i8, ptr @bodies, i64 264), align 8, !tbaa !17
  %149 = fmul double %148, 1.000000e-03
  %150 = fadd double %32, %149
  store double %150, ptr getelementptr inbounds (i8, ptr @bodies, i64 240), align 16, !tbaa !11
  %151 = add nuw nsw i32 %17, 1
  %152 = icmp eq i32 %151, 60000
  br i1 %152, label %33, label %16, !llvm.loop !19
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !7, i64 0}
!6 = !{!"body", !7, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !7, i64 48}
!7 = !{!"double", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!6, !7, i64 8}
!11 = !{!6, !7, i64 16}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!6, !7, i64 48}
!15 = !{!6, !7, i64 24}
!16 = !{!6, !7, i64 32}
!17 = !{!6, !7, i64 40}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
