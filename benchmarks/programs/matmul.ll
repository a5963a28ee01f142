; ModuleID = 'matmul.c'
source_filename = "matmul.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@a = internal unnamed_addr global [140 x [140 x double]] zeroinitializer, align 16
@b = internal unnamed_addr global [140 x [140 x double]] zeroinitializer, align 16
@c = internal unnamed_addr global [140 x [140 x double]] zeroinitializer, align 16
@.str = private unnamed_addr constant [6 x i8] c"%.1f\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %5
  %2 = phi i64 [ 0, %0 ], [ %6, %5 ]
  %3 = mul nuw nsw i64 %2, 7
  %4 = mul nuw nsw i64 %2, 5
  br label %8

5:                                                ; preds = %8
  %6 = add nuw nsw i64 %2, 1
  %7 = icmp eq i64 %6, 140
  br i1 %7, label %26, label %1, !llvm.loop !5

8:                                                ; preds = %1, %8
  %9 = phi i64 [ 0, %1 ], [ %24, %8 ]
  %10 = mul nuw nsw i64 %9, 3
  %11 = add nuw nsw i64 %10, %3
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = urem i32 %12, 11
  %14 = add nsw i32 %13, -5
  %15 = sitofp i32 %14 to double
  %16 = getelementptr inbounds [140 x [140 x double]], ptr @a, i64 0, i64 %2, i64 %9
  store double %15, ptr %16, align 8, !tbaa !7
  %17 = shl nuw nsw i64 %9, 1
  %18 = add nuw nsw i64 %17, %4
  %19 = trunc nuw nsw i64 %18 to i32
  %20 = urem i32 %19, 13
  %21 = add nsw i32 %20, -6
  %22 = sitofp i32 %21 to double
  %23 = getelementptr inbounds [140 x [140 x double]], ptr @b, i64 0, i64 %2, i64 %9
  store double %22, ptr %23, align 8, !tbaa !7
  %24 = add nuw nsw i64 %9, 1
  %25 = icmp eq i64 %24, 140
  br i1 %25, label %5, label %8, !llvm.loop !11

26:                                               ; preds = %5, %30
  %27 = phi i64 [ %31, %30 ], [ 0, %5 ]
  br label %28

28:                                               ; preds = %33, %26
  %29 = phi i64 [ 0, %26 ], [ %35, %33 ]
  br label %37

30:                                               ; preds = %33
  %31 = add nuw nsw i64 %27, 1
  %32 = icmp eq i64 %31, 140
  br i1 %32, label %115, label %26, !llvm.loop !12

33:                                               ; preds = %37
  %34 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %27, i64 %29
  store double %52, ptr %34, align 8, !tbaa !7
  %35 = add nuw nsw i64 %29, 1
  %36 = icmp eq i64 %35, 140
  br i1 %36, label %30, label %28, !llvm.loop !13

37:                                               ; preds = %37, %28
  %38 = phi i64 [ 0, %28 ], [ %53, %37 ]
  %39 = phi double [ 0.000000e+00, %28 ], [ %52, %37 ]
  %40 = getelementptr inbounds [140 x [140 x double]], ptr @a, i64 0, i64 %27, i64 %38
  %41 = load double, ptr %40, align 16, !tbaa !7
  %42 = getelementptr inbounds [140 x [140 x double]], ptr @b, i64 0, i64 %38, i64 %29
  %43 = load double, ptr %42, align 8, !tbaa !7
  %44 = fmul double %41, %43
  %45 = fadd double %39, %44
  %46 = or disjoint i64 %38, 1
  %47 = getelementptr inbounds [140 x [140 x double]], ptr @a, i64 0, i64 %27, i64 %46
  %48 = load double, ptr %47, align 8, !tbaa !7
  %49 = getelementptr inbounds [140 x [140 x double]], ptr @b, i64 0, i64 %46, i64 %29
  %50 = load double, ptr %49, align 8, !tbaa !7
  %51 = fmul double %48, %50
  %52 = fadd double %45, %51
  %53 = add nuw nsw i64 %38, 2
  %54 = icmp eq i64 %53, 140
  br i1 %54, label %33, label %37, !llvm.loop !14

55:                                               ; preds = %115
  %56 = load double, ptr @a, align 16, !tbaa !7
  %57 = fadd double %56, 1.000000e+00
  store double %57, ptr @a, align 16, !tbaa !7
  br label %58

58:                                               ; preds = %84, %55
  %59 = phi i64 [ %85, %84 ], [ 0, %55 ]
  br label %60

60:                                               ; preds = %80, %58
  %61 = phi i64 [ 0, %58 ], [ %82, %80 ]
  br label %62

62:                                               ; preds = %62, %60
  %63 = phi i64 [ 0, %60 ], [ %78, %62 ]
  %64 = phi double [ 0.000000e+00, %60 ], [ %77, %62 ]
  %65 = getelementptr inbounds [140 x [140 x double]], ptr @a, i64 0, i64 %59, i64 %63
  %66 = load double, ptr %65, align 16, !tbaa !7
  %67 = getelementptr inbounds [140 x [140 x double]], ptr @b, i64 0, i64 %63, i64 %61
  %68 = load double, ptr %67, align 8, !tbaa !7
  %69 = fmul double %66, %68
  %70 = fadd double %64, %69
  %71 = or disjoint i64 %63, 1
  %72 = getelementptr inbounds [140 x [140 x double]], ptr @a, i64 0, i64 %59, i64 %71
  %73 = load double, ptr %72, align 8, !tbaa !7
  %74 = getelementptr inbounds [140 x [140 x double]], ptr @b, i64 0, i64 %71, i64 %61
  %75 = load double, ptr %74, align 8, !tbaa !7
  %76 = fmul double %73, %75
  %77 = fadd double %70, %76
  %78 = add nuw nsw i64 %63, 2
  %79 = icmp eq i64 %78, 140
  br i1 %79, label %80, label %62, !llvm.loop !14

80:                                               ; preds = %62
  %81 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %59, i64 %61
  store double %77, ptr %81, align 8, !tbaa !7
  %82 = add nuw nsw i64 %61, 1
  %83 = icmp eq i64 %82, 140
  br i1 %83, label %84, label %60, !llvm.loop !13

84:                                               ; preds = %80
  %85 = add nuw nsw i64 %59, 1
  %86 = icmp eq i64 %85, 140
  br i1 %86, label %87, label %58, !llvm.loop !12

87:                                               ; preds = %84, %87
  %88 = phi i64 [ %109, %87 ], [ 0, %84 ]
  %89 = phi double [ %108, %87 ], [ %136, %84 ]
  %90 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %88, i64 %88
  %91 = load double, ptr %90, align 8, !tbaa !7
  %92 = fadd double %89, %91
  %93 = add nuw nsw i64 %88, 1
  %94 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %93, i64 %93
  %95 = load double, ptr %94, align 8, !tbaa !7
  %96 = fadd double %92, %95
  %97 = add nuw nsw i64 %88, 2
  %98 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %97, i64 %97
  %99 = load double, ptr %98, align 8, !tbaa !7
  %100 = fadd double %96, %99
  %101 = add nuw nsw i64 %88, 3
  %102 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %101, i64 %101
  %103 = load double, ptr %102, align 8, !tbaa !7
  %104 = fadd double %100, %103
  %105 = add nuw nsw i64 %88, 4
  %106 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %105, i64 %105
  %107 = load double, ptr %106, align 8, !tbaa !7
  %108 = fadd double %104, %107
  %109 = add nuw nsw i64 %88, 5
  %110 = icmp eq i64 %109, 140
  br i1 %110, label %111, label %87, !llvm.loop !15

111:                                              ; preds = %87
  %112 = load double, ptr getelementptr inbounds (i8, ptr @a, i64 1128), align 8, !tbaa !7
  %113 = fadd double %112, 1.000000e+00
  store double %113, ptr getelementptr inbounds (i8, ptr @a, i64 1128), align 8, !tbaa !7
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %108)
  ret i32 0

115:                                              ; preds = %30, %115
  %116 = phi i64 [ %137, %115 ], [ 0, %30 ]
  %117 = phi double [ %136, %115 ], [ 0.000000e+00, %30 ]
  %118 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %116, i64 %116
  %119 = load double, ptr %118, align 8, !tbaa !7
  %120 = fadd double %117, %119
  %121 = add nuw nsw i64 %116, 1
  %122 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %121, i64 %121
  %123 = load double, ptr %122, align 8, !tbaa !7
  %124 = fadd double %120, %123
  %125 = add nuw nsw i64 %116, 2
  %126 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %125, i64 %125
  %127 = load double, ptr %126, align 8, !tbaa !7
  %128 = fadd double %124, %127
  %129 = add nuw nsw i64 %116, 3
  %130 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %129, i64 %129
  %131 = load double, ptr %130, align 8, !tbaa !7
  %132 = fadd double %128, %131
  %133 = add nuw nsw i64 %116, 4
  %134 = getelementptr inbounds [140 x [140 x double]], ptr @c, i64 0, i64 %133, i64 %133
  %135 = load double, ptr %134, align 8, !tbaa !7
  %136 = fadd double %132, %135
  %137 = add nuw nsw i64 %116, 5
  %138 = icmp eq i64 %137, 140
  br i1 %138, label %55, label %115, !llvm.loop !15
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
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
