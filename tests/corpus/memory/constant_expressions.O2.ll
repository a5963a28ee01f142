; ModuleID = 'constant_expressions.c'
source_filename = "constant_expressions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon.0 = type { ptr, i16, [5 x i8], double, [2 x float] }
%struct.anon.1 = type { i32, double }

@.str = private unnamed_addr constant [13 x i8] c"%d %s %c %s\0A\00", align 1
@.str.1 = private unnamed_addr constant [15 x i8] c"suffix of this\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%lx %ld\0A\00", align 1
@.str.4 = private unnamed_addr constant [13 x i8] c"%td %td %td\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [23 x i8] c"%d %x %d %g %.9g %.9g\0A\00", align 1
@mixed = internal global %struct.anon.0 { ptr getelementptr (i8, ptr @mixed, i64 12), i16 -16657, [5 x i8] c"\01\02\03\04\05", double -0.000000e+00, [2 x float] [float 0x3FD5555560000000, float 0xB6A0000000000000] }, align 8
@.str.7 = private unnamed_addr constant [17 x i8] c"%ld %.17g %d %d\0A\00", align 1
@.str.8 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"%d %d %g\0A\00", align 1
@ticks = internal global i32 0, align 4
@watched = internal global %struct.anon.1 { i32 1, double 2.000000e+00 }, align 8
@.str.10 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@pointer = internal constant ptr @ticks, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 4, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.1, i64 7), i32 noundef 99, ptr noundef nonnull @.str.10)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1, i32 noundef 1, i32 noundef 4)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef 19088736, i64 noundef -1)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef 16, i64 noundef 15, i64 noundef -4)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 1, i32 noundef 1)
  %6 = load ptr, ptr @mixed, align 8, !tbaa !4
  %7 = load i8, ptr %6, align 1, !tbaa !11
  %8 = zext i8 %7 to i32
  %9 = load i16, ptr getelementptr inbounds (i8, ptr @mixed, i64 8), align 8, !tbaa !12
  %10 = zext i16 %9 to i32
  %11 = load i8, ptr getelementptr inbounds (i8, ptr @mixed, i64 14), align 2, !tbaa !11
  %12 = zext i8 %11 to i32
  %13 = load double, ptr getelementptr inbounds (i8, ptr @mixed, i64 16), align 8, !tbaa !13
  %14 = load float, ptr getelementptr inbounds (i8, ptr @mixed, i64 24), align 8, !tbaa !14
  %15 = fpext float %14 to double
  %16 = load float, ptr getelementptr inbounds (i8, ptr @mixed, i64 28), align 4, !tbaa !14
  %17 = fpext float %16 to double
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %8, i32 noundef %10, i32 noundef %12, double noundef %13, double noundef %15, double noundef %17)
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 112, double noundef 0x4002AAAAAAAAAAAB, i32 noundef 1, i32 noundef 1)
  %20 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef 15, i32 noundef 98, i64 noundef 3)
  %21 = load volatile i32, ptr @ticks, align 4, !tbaa !16
  %22 = icmp slt i32 %21, 30
  br i1 %22, label %23, label %36

23:                                               ; preds = %0, %23
  %24 = load volatile i32, ptr @ticks, align 4, !tbaa !16
  %25 = add nsw i32 %24, 1
  store volatile i32 %25, ptr @ticks, align 4, !tbaa !16
  %26 = load volatile ptr, ptr @pointer, align 8, !tbaa !18
  %27 = load volatile i32, ptr %26, align 4, !tbaa !16
  %28 = add nsw i32 %27, 2
  store volatile i32 %28, ptr %26, align 4, !tbaa !16
  %29 = load volatile i32, ptr @ticks, align 4, !tbaa !16
  %30 = load volatile i32, ptr @watched, align 8, !tbaa !19
  %31 = add nsw i32 %30, %29
  store volatile i32 %31, ptr @watched, align 8, !tbaa !19
  %32 = load volatile double, ptr getelementptr inbounds (i8, ptr @watched, i64 8), align 8, !tbaa !21
  %33 = fmul double %32, 1.500000e+00
  store volatile double %33, ptr getelementptr inbounds (i8, ptr @watched, i64 8), align 8, !tbaa !21
  %34 = load volatile i32, ptr @ticks, align 4, !tbaa !16
  %35 = icmp slt i32 %34, 30
  br i1 %35, label %23, label %36, !llvm.loop !22

36:                                               ; preds = %23, %0
  %37 = load volatile i32, ptr @watched, align 8, !tbaa !19
  %38 = load volatile i32, ptr @ticks, align 4, !tbaa !16
  %39 = load volatile double, ptr getelementptr inbounds (i8, ptr @watched, i64 8), align 8, !tbaa !21
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %37, i32 noundef %38, double noundef %39)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !9, i64 8, !7, i64 10, !10, i64 16, !7, i64 24}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"short", !7, i64 0}
!10 = !{!"double", !7, i64 0}
!11 = !{!7, !7, i64 0}
!12 = !{!5, !9, i64 8}
!13 = !{!5, !10, i64 16}
!14 = !{!15, !15, i64 0}
!15 = !{!"float", !7, i64 0}
!16 = !{!17, !17, i64 0}
!17 = !{!"int", !7, i64 0}
!18 = !{!6, !6, i64 0}
!19 = !{!20, !17, i64 0}
!20 = !{!"", !17, i64 0, !10, i64 8}
!21 = !{!20, !10, i64 8}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
