; ModuleID = 'fast_math.c'
source_filename = "fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.floats = internal global [256 x float] zeroinitializer, align 16
@main.powers = internal global [256 x float] zeroinitializer, align 16
@main.doubles = internal global [256 x double] zeroinitializer, align 16
@main.weights = internal global [256 x double] zeroinitializer, align 16
@.str = private unnamed_addr constant [19 x i8] c"%g %.17g %g %g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"%.17g %g\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %6

6:                                                ; preds = %46, %0
  %7 = load i32, ptr %2, align 4
  %8 = icmp slt i32 %7, 256
  br i1 %8, label %9, label %49

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 4
  %11 = mul nsw i32 %10, 37
  %12 = srem i32 %11, 101
  %13 = sitofp i32 %12 to float
  %14 = fsub fast float %13, 5.000000e+01
  %15 = load i32, ptr %2, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [256 x float], ptr @main.floats, i64 0, i64 %16
  store float %14, ptr %17, align 4
  %18 = load i32, ptr %2, align 4
  %19 = srem i32 %18, 3
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %22

21:                                               ; preds = %9
  br label %28

22:                                               ; preds = %9
  %23 = load i32, ptr %2, align 4
  %24 = srem i32 %23, 3
  %25 = icmp eq i32 %24, 1
  %26 = zext i1 %25 to i64
  %27 = select fast i1 %25, float 5.000000e-01, float 1.000000e+00
  br label %28

28:                                               ; preds = %22, %21
  %29 = phi fast float [ 2.000000e+00, %21 ], [ %27, %22 ]
  %30 = load i32, ptr %2, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [256 x float], ptr @main.powers, i64 0, i64 %31
  store float %29, ptr %32, align 4
  %33 = load i32, ptr %2, align 4
  %34 = sitofp i32 %33 to double
  %35 = fmul fast double %34, 5.000000e-01
  %36 = load i32, ptr %2, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %37
  store double %35, ptr %38, align 8
  %39 = load i32, ptr %2, align 4
  %40 = srem i32 %39, 7
  %41 = sub nsw i32 %40, 3
  %42 = sitofp i32 %41 to double
  %43 = load i32, ptr %2, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [256 x double], ptr @main.weights, i64 0, i64 %44
  store double %42, ptr %45, align 8
  br label %46

46:                                               ; preds = %28
  %47 = load i32, ptr %2, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %2, align 4
  br label %6, !llvm.loop !5

49:                                               ; preds = %6
  store i32 256, ptr %3, align 4
  br label %50

50:                                               ; preds = %68, %49
  %51 = load i32, ptr %3, align 4
  %52 = icmp sgt i32 %51, 3
  br i1 %52, label %53, label %71

53:                                               ; preds = %50
  %54 = load i32, ptr %3, align 4
  %55 = call fast nofpclass(nan inf) float @sum(ptr noundef @main.floats, i32 noundef %54)
  %56 = fpext float %55 to double
  %57 = load i32, ptr %3, align 4
  %58 = call fast nofpclass(nan inf) double @dot(ptr noundef @main.doubles, ptr noundef @main.weights, i32 noundef %57)
  %59 = load i32, ptr %3, align 4
  %60 = call fast nofpclass(nan inf) float @largest(ptr noundef @main.floats, i32 noundef %59)
  %61 = fpext float %60 to double
  %62 = load i32, ptr %3, align 4
  %63 = call fast nofpclass(nan inf) double @least(ptr noundef @main.weights, i32 noundef %62)
  %64 = load i32, ptr %3, align 4
  %65 = call fast nofpclass(nan inf) float @product(ptr noundef @main.powers, i32 noundef %64)
  %66 = fpext float %65 to double
  %67 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef nofpclass(nan inf) %56, double noundef nofpclass(nan inf) %58, double noundef nofpclass(nan inf) %61, double noundef nofpclass(nan inf) %63, double noundef nofpclass(nan inf) %66)
  br label %68

68:                                               ; preds = %53
  %69 = load i32, ptr %3, align 4
  %70 = sub nsw i32 %69, 41
  store i32 %70, ptr %3, align 4
  br label %50, !llvm.loop !7

71:                                               ; preds = %50
  call void @scale(ptr noundef @main.doubles, i32 noundef 256)
  store double 0.000000e+00, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %72

72:                                               ; preds = %82, %71
  %73 = load i32, ptr %5, align 4
  %74 = icmp slt i32 %73, 256
  br i1 %74, label %75, label %85

75:                                               ; preds = %72
  %76 = load i32, ptr %5, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = load double, ptr %4, align 8
  %81 = fadd fast double %80, %79
  store double %81, ptr %4, align 8
  br label %82

82:                                               ; preds = %75
  %83 = load i32, ptr %5, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %5, align 4
  br label %72, !llvm.loop !8

85:                                               ; preds = %72
  %86 = load double, ptr %4, align 8
  %87 = call fast nofpclass(nan inf) double @norm(ptr noundef getelementptr inbounds (double, ptr @main.doubles, i64 1))
  %88 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef nofpclass(nan inf) %86, double noundef nofpclass(nan inf) %87)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) float @sum(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca float, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store float 0.000000e+00, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds float, ptr %12, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = load float, ptr %5, align 4
  %18 = fadd fast float %17, %16
  store float %18, ptr %5, align 4
  br label %19

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %6, align 4
  br label %7, !llvm.loop !9

22:                                               ; preds = %7
  %23 = load float, ptr %5, align 4
  ret float %23
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) double @dot(ptr noundef %0, ptr noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %9

9:                                                ; preds = %27, %3
  %10 = load i32, ptr %8, align 4
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %30

13:                                               ; preds = %9
  %14 = load ptr, ptr %4, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, ptr %14, i64 %16
  %18 = load double, ptr %17, align 8
  %19 = load ptr, ptr %5, align 8
  %20 = load i32, ptr %8, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, ptr %19, i64 %21
  %23 = load double, ptr %22, align 8
  %24 = fmul fast double %18, %23
  %25 = load double, ptr %7, align 8
  %26 = fadd fast double %25, %24
  store double %26, ptr %7, align 8
  br label %27

27:                                               ; preds = %13
  %28 = load i32, ptr %8, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %8, align 4
  br label %9, !llvm.loop !10

30:                                               ; preds = %9
  %31 = load double, ptr %7, align 8
  ret double %31
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) float @largest(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca float, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds float, ptr %7, i64 0
  %9 = load float, ptr %8, align 4
  store float %9, ptr %5, align 4
  store i32 1, ptr %6, align 4
  br label %10

10:                                               ; preds = %32, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %35

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds float, ptr %15, i64 %17
  %19 = load float, ptr %18, align 4
  %20 = load float, ptr %5, align 4
  %21 = fcmp fast ogt float %19, %20
  br i1 %21, label %22, label %28

22:                                               ; preds = %14
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds float, ptr %23, i64 %25
  %27 = load float, ptr %26, align 4
  br label %30

28:                                               ; preds = %14
  %29 = load float, ptr %5, align 4
  br label %30

30:                                               ; preds = %28, %22
  %31 = phi fast float [ %27, %22 ], [ %29, %28 ]
  store float %31, ptr %5, align 4
  br label %32

32:                                               ; preds = %30
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %10, !llvm.loop !11

35:                                               ; preds = %10
  %36 = load float, ptr %5, align 4
  ret float %36
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) double @least(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds double, ptr %7, i64 0
  %9 = load double, ptr %8, align 8
  store double %9, ptr %5, align 8
  store i32 1, ptr %6, align 4
  br label %10

10:                                               ; preds = %32, %2
  %11 = load i32, ptr %6, align 4
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %35

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds double, ptr %15, i64 %17
  %19 = load double, ptr %18, align 8
  %20 = load double, ptr %5, align 8
  %21 = fcmp fast olt double %19, %20
  br i1 %21, label %22, label %28

22:                                               ; preds = %14
  %23 = load ptr, ptr %3, align 8
  %24 = load i32, ptr %6, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, ptr %23, i64 %25
  %27 = load double, ptr %26, align 8
  br label %30

28:                                               ; preds = %14
  %29 = load double, ptr %5, align 8
  br label %30

30:                                               ; preds = %28, %22
  %31 = phi fast double [ %27, %22 ], [ %29, %28 ]
  store double %31, ptr %5, align 8
  br label %32

32:                                               ; preds = %30
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %10, !llvm.loop !12

35:                                               ; preds = %10
  %36 = load double, ptr %5, align 8
  ret double %36
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) float @product(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca float, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store float 1.000000e+00, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, ptr %6, align 4
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load ptr, ptr %3, align 8
  %13 = load i32, ptr %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds float, ptr %12, i64 %14
  %16 = load float, ptr %15, align 4
  %17 = load float, ptr %5, align 4
  %18 = fmul fast float %17, %16
  store float %18, ptr %5, align 4
  br label %19

19:                                               ; preds = %11
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %6, align 4
  br label %7, !llvm.loop !13

22:                                               ; preds = %7
  %23 = load float, ptr %5, align 4
  ret float %23
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @scale(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %22, %2
  %7 = load i32, ptr %5, align 4
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %25

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 8
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds double, ptr %11, i64 %13
  %15 = load double, ptr %14, align 8
  %16 = fdiv fast double %15, 4.000000e+00
  %17 = fadd fast double %16, 1.000000e+00
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %5, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds double, ptr %18, i64 %20
  store double %17, ptr %21, align 8
  br label %22

22:                                               ; preds = %10
  %23 = load i32, ptr %5, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %5, align 4
  br label %6, !llvm.loop !14

25:                                               ; preds = %6
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal nofpclass(nan inf) double @norm(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds double, ptr %3, i64 0
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds double, ptr %6, i64 0
  %8 = load double, ptr %7, align 8
  %9 = fmul fast double %5, %8
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds double, ptr %10, i64 1
  %12 = load double, ptr %11, align 8
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds double, ptr %13, i64 1
  %15 = load double, ptr %14, align 8
  %16 = fmul fast double %12, %15
  %17 = fadd fast double %9, %16
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr inbounds double, ptr %18, i64 2
  %20 = load double, ptr %19, align 8
  %21 = load ptr, ptr %2, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 2
  %23 = load double, ptr %22, align 8
  %24 = fmul fast double %20, %23
  %25 = fadd fast double %17, %24
  ret double %25
}

attributes #0 = { noinline nounwind optnone uwtable "approx-func-fp-math"="true" "frame-pointer"="all" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { "approx-func-fp-math"="true" "frame-pointer"="all" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
