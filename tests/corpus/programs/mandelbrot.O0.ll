; ModuleID = 'mandelbrot.c'
source_filename = "mandelbrot.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.shades = internal constant [11 x i8] c" .:-=+*#%@\00", align 1
@.str = private unnamed_addr constant [6 x i8] c"%08x\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %61, %0
  %9 = load i32, ptr %3, align 4
  %10 = icmp slt i32 %9, 25
  br i1 %10, label %11, label %64

11:                                               ; preds = %8
  store i32 0, ptr %4, align 4
  br label %12

12:                                               ; preds = %56, %11
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %13, 70
  br i1 %14, label %15, label %59

15:                                               ; preds = %12
  %16 = load i32, ptr %4, align 4
  %17 = mul nsw i32 %16, 3
  %18 = sub nsw i32 %17, 150
  %19 = sext i32 %18 to i64
  %20 = mul nsw i64 %19, 16777216
  %21 = sdiv i64 %20, 70
  store i64 %21, ptr %5, align 8
  %22 = load i32, ptr %3, align 4
  %23 = sub nsw i32 %22, 12
  %24 = sext i32 %23 to i64
  %25 = mul nsw i64 %24, 16777216
  %26 = sdiv i64 %25, 10
  store i64 %26, ptr %6, align 8
  %27 = load i64, ptr %5, align 8
  %28 = load i64, ptr %6, align 8
  %29 = call i32 @fixed_point(i64 noundef %27, i64 noundef %28)
  store i32 %29, ptr %7, align 4
  %30 = load i32, ptr %7, align 4
  %31 = icmp eq i32 %30, 60
  br i1 %31, label %32, label %33

32:                                               ; preds = %15
  br label %40

33:                                               ; preds = %15
  %34 = load i32, ptr %7, align 4
  %35 = srem i32 %34, 10
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [11 x i8], ptr @main.shades, i64 0, i64 %36
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i32
  br label %40

40:                                               ; preds = %33, %32
  %41 = phi i32 [ 32, %32 ], [ %39, %33 ]
  %42 = call i32 @putchar(i32 noundef %41)
  %43 = load i32, ptr %2, align 4
  %44 = mul i32 %43, 31
  %45 = load i32, ptr %4, align 4
  %46 = mul nsw i32 %45, 3
  %47 = sub nsw i32 %46, 150
  %48 = sitofp i32 %47 to double
  %49 = fdiv double %48, 7.000000e+01
  %50 = load i32, ptr %3, align 4
  %51 = sub nsw i32 %50, 12
  %52 = sitofp i32 %51 to double
  %53 = fdiv double %52, 1.000000e+01
  %54 = call i32 @floating(double noundef %49, double noundef %53)
  %55 = add i32 %44, %54
  store i32 %55, ptr %2, align 4
  br label %56

56:                                               ; preds = %40
  %57 = load i32, ptr %4, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %4, align 4
  br label %12, !llvm.loop !5

59:                                               ; preds = %12
  %60 = call i32 @putchar(i32 noundef 10)
  br label %61

61:                                               ; preds = %59
  %62 = load i32, ptr %3, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %3, align 4
  br label %8, !llvm.loop !7

64:                                               ; preds = %8
  %65 = load i32, ptr %2, align 4
  %66 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %65)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @fixed_point(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %41, %2
  %12 = load i32, ptr %8, align 4
  %13 = icmp slt i32 %12, 60
  br i1 %13, label %14, label %44

14:                                               ; preds = %11
  %15 = load i64, ptr %6, align 8
  %16 = load i64, ptr %6, align 8
  %17 = mul nsw i64 %15, %16
  %18 = ashr i64 %17, 24
  store i64 %18, ptr %9, align 8
  %19 = load i64, ptr %7, align 8
  %20 = load i64, ptr %7, align 8
  %21 = mul nsw i64 %19, %20
  %22 = ashr i64 %21, 24
  store i64 %22, ptr %10, align 8
  %23 = load i64, ptr %9, align 8
  %24 = load i64, ptr %10, align 8
  %25 = add nsw i64 %23, %24
  %26 = icmp sgt i64 %25, 67108864
  br i1 %26, label %27, label %29

27:                                               ; preds = %14
  %28 = load i32, ptr %8, align 4
  store i32 %28, ptr %3, align 4
  br label %45

29:                                               ; preds = %14
  %30 = load i64, ptr %6, align 8
  %31 = load i64, ptr %7, align 8
  %32 = mul nsw i64 %30, %31
  %33 = ashr i64 %32, 23
  %34 = load i64, ptr %5, align 8
  %35 = add nsw i64 %33, %34
  store i64 %35, ptr %7, align 8
  %36 = load i64, ptr %9, align 8
  %37 = load i64, ptr %10, align 8
  %38 = sub nsw i64 %36, %37
  %39 = load i64, ptr %4, align 8
  %40 = add nsw i64 %38, %39
  store i64 %40, ptr %6, align 8
  br label %41

41:                                               ; preds = %29
  %42 = load i32, ptr %8, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %8, align 4
  br label %11, !llvm.loop !8

44:                                               ; preds = %11
  store i32 60, ptr %3, align 4
  br label %45

45:                                               ; preds = %44, %27
  %46 = load i32, ptr %3, align 4
  ret i32 %46
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @floating(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  store double 0.000000e+00, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %22, %2
  %10 = load i32, ptr %7, align 4
  %11 = icmp slt i32 %10, 60
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = load double, ptr %5, align 8
  %14 = load double, ptr %5, align 8
  %15 = load double, ptr %6, align 8
  %16 = load double, ptr %6, align 8
  %17 = fmul double %15, %16
  %18 = call double @llvm.fmuladd.f64(double %13, double %14, double %17)
  %19 = fcmp ole double %18, 4.000000e+00
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i1 [ false, %9 ], [ %19, %12 ]
  br i1 %21, label %22, label %40

22:                                               ; preds = %20
  %23 = load double, ptr %5, align 8
  %24 = load double, ptr %5, align 8
  %25 = load double, ptr %6, align 8
  %26 = load double, ptr %6, align 8
  %27 = fmul double %25, %26
  %28 = fneg double %27
  %29 = call double @llvm.fmuladd.f64(double %23, double %24, double %28)
  %30 = load double, ptr %3, align 8
  %31 = fadd double %29, %30
  store double %31, ptr %8, align 8
  %32 = load double, ptr %5, align 8
  %33 = fmul double 2.000000e+00, %32
  %34 = load double, ptr %6, align 8
  %35 = load double, ptr %4, align 8
  %36 = call double @llvm.fmuladd.f64(double %33, double %34, double %35)
  store double %36, ptr %6, align 8
  %37 = load double, ptr %8, align 8
  store double %37, ptr %5, align 8
  %38 = load i32, ptr %7, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %7, align 4
  br label %9, !llvm.loop !9

40:                                               ; preds = %20
  %41 = load i32, ptr %7, align 4
  ret i32 %41
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
