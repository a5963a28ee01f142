; ModuleID = 'math_functions.c'
source_filename = "math_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [12 x i8] c"%.17g %.9g\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%g %g %g %g\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [31 x i8] c"%.12f %.12f %.12f %.12f %.12f\0A\00", align 1
@.str.4 = private unnamed_addr constant [26 x i8] c"%.6f %.6f %.6f %.6f %.6f\0A\00", align 1
@.str.5 = private unnamed_addr constant [25 x i8] c"%.12f %.12f %.12f %.12f\0A\00", align 1
@.str.6 = private unnamed_addr constant [19 x i8] c"%.12f %.12f %.12f\0A\00", align 1
@.str.7 = private unnamed_addr constant [18 x i8] c"%.17g %.9g %.17g\0A\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"%g %g %d\0A\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"%g %d\00", align 1
@.str.10 = private unnamed_addr constant [14 x i8] c" %g %g %g %g\0A\00", align 1
@.str.11 = private unnamed_addr constant [13 x i8] c"%.17g %.17g\0A\00", align 1
@.str.12 = private unnamed_addr constant [7 x i8] c"%g %g\0A\00", align 1
@.str.13 = private unnamed_addr constant [30 x i8] c"%g: %g %g %g %g %g %g %ld %ld\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c" f: %g %g %g %g %g %g\00", align 1
@.str.15 = private unnamed_addr constant [14 x i8] c" %g %g %d %g\0A\00", align 1
@.str.16 = private unnamed_addr constant [20 x i8] c"%g: %d %d %d %d %d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca [15 x double], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  store i32 0, ptr %1, align 4
  store volatile double 0.000000e+00, ptr %2, align 8
  %12 = load volatile double, ptr %2, align 8
  %13 = load volatile double, ptr %2, align 8
  %14 = fdiv double %12, %13
  %15 = call double @llvm.fabs.f64(double %14)
  store double %15, ptr %3, align 8
  %16 = load volatile double, ptr %2, align 8
  %17 = fdiv double 1.000000e+00, %16
  store double %17, ptr %4, align 8
  store double 0.000000e+00, ptr %5, align 8
  %18 = getelementptr inbounds double, ptr %5, i64 1
  store double -0.000000e+00, ptr %18, align 8
  %19 = getelementptr inbounds double, ptr %5, i64 2
  store double 4.000000e-01, ptr %19, align 8
  %20 = getelementptr inbounds double, ptr %5, i64 3
  store double 5.000000e-01, ptr %20, align 8
  %21 = getelementptr inbounds double, ptr %5, i64 4
  store double 6.000000e-01, ptr %21, align 8
  %22 = getelementptr inbounds double, ptr %5, i64 5
  store double -5.000000e-01, ptr %22, align 8
  %23 = getelementptr inbounds double, ptr %5, i64 6
  store double 1.500000e+00, ptr %23, align 8
  %24 = getelementptr inbounds double, ptr %5, i64 7
  store double 2.500000e+00, ptr %24, align 8
  %25 = getelementptr inbounds double, ptr %5, i64 8
  store double -2.500000e+00, ptr %25, align 8
  %26 = getelementptr inbounds double, ptr %5, i64 9
  store double 3.499990e+00, ptr %26, align 8
  %27 = getelementptr inbounds double, ptr %5, i64 10
  store double 0x4202A05F20040000, ptr %27, align 8
  %28 = getelementptr inbounds double, ptr %5, i64 11
  store double -1.000000e+16, ptr %28, align 8
  %29 = getelementptr inbounds double, ptr %5, i64 12
  store double 1.234560e+02, ptr %29, align 8
  %30 = getelementptr inbounds double, ptr %5, i64 13
  %31 = load double, ptr %4, align 8
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds double, ptr %5, i64 14
  %33 = load double, ptr %4, align 8
  %34 = fneg double %33
  store double %34, ptr %32, align 8
  store i32 0, ptr %6, align 4
  br label %35

35:                                               ; preds = %44, %0
  %36 = load i32, ptr %6, align 4
  %37 = zext i32 %36 to i64
  %38 = icmp ult i64 %37, 15
  br i1 %38, label %39, label %47

39:                                               ; preds = %35
  %40 = load i32, ptr %6, align 4
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds [15 x double], ptr %5, i64 0, i64 %41
  %43 = load double, ptr %42, align 8
  call void @rounding(double noundef %43)
  br label %44

44:                                               ; preds = %39
  %45 = load i32, ptr %6, align 4
  %46 = add i32 %45, 1
  store i32 %46, ptr %6, align 4
  br label %35, !llvm.loop !5

47:                                               ; preds = %35
  %48 = load double, ptr %3, align 8
  call void @classify(double noundef %48)
  %49 = load double, ptr %4, align 8
  call void @classify(double noundef %49)
  %50 = load double, ptr %4, align 8
  %51 = fneg double %50
  call void @classify(double noundef %51)
  call void @classify(double noundef 0.000000e+00)
  call void @classify(double noundef 1.000000e-310)
  call void @classify(double noundef 1.000000e+00)
  %52 = call double @llvm.fma.f64(double 1.000000e-01, double 1.000000e+01, double -1.000000e+00)
  %53 = call float @llvm.fma.f32(float 0x3FB99999A0000000, float 1.000000e+01, float -1.000000e+00)
  %54 = fpext float %53 to double
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %52, double noundef %54)
  %56 = load double, ptr %3, align 8
  %57 = call double @llvm.minnum.f64(double 1.000000e+00, double %56)
  %58 = load double, ptr %3, align 8
  %59 = call double @llvm.maxnum.f64(double %58, double 2.000000e+00)
  %60 = call double @llvm.minnum.f64(double -1.000000e+00, double 1.000000e+00)
  %61 = call float @llvm.maxnum.f32(float 3.000000e+00, float 4.000000e+00)
  %62 = fpext float %61 to double
  %63 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %57, double noundef %59, double noundef %60, double noundef %62)
  %64 = load double, ptr %3, align 8
  %65 = fcmp uno double %64, 1.000000e+00
  %66 = zext i1 %65 to i32
  %67 = load double, ptr %3, align 8
  %68 = fcmp ogt double 2.000000e+00, %67
  %69 = zext i1 %68 to i32
  %70 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %66, i32 noundef %69)
  store i32 0, ptr %7, align 4
  br label %71

71:                                               ; preds = %142, %47
  %72 = load i32, ptr %7, align 4
  %73 = icmp slt i32 %72, 8
  br i1 %73, label %74, label %145

74:                                               ; preds = %71
  %75 = load i32, ptr %7, align 4
  %76 = sitofp i32 %75 to double
  %77 = call double @llvm.fmuladd.f64(double %76, double 0x3FE6666666666666, double 1.000000e-01)
  store double %77, ptr %8, align 8
  %78 = load double, ptr %8, align 8
  %79 = call double @llvm.sin.f64(double %78)
  %80 = load double, ptr %8, align 8
  %81 = call double @llvm.cos.f64(double %80)
  %82 = load double, ptr %8, align 8
  %83 = fdiv double %82, 2.000000e+00
  %84 = call double @llvm.tan.f64(double %83)
  %85 = load double, ptr %8, align 8
  %86 = call double @llvm.exp.f64(double %85)
  %87 = load double, ptr %8, align 8
  %88 = call double @llvm.log.f64(double %87)
  %89 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, double noundef %79, double noundef %81, double noundef %84, double noundef %86, double noundef %88)
  %90 = load double, ptr %8, align 8
  %91 = call double @llvm.log2.f64(double %90)
  %92 = load double, ptr %8, align 8
  %93 = call double @llvm.log10.f64(double %92)
  %94 = load double, ptr %8, align 8
  %95 = call double @llvm.exp2.f64(double %94)
  %96 = load double, ptr %8, align 8
  %97 = call double @llvm.pow.f64(double %96, double 2.500000e+00)
  %98 = load double, ptr %8, align 8
  %99 = load i32, ptr %7, align 4
  %100 = sub nsw i32 %99, 4
  %101 = sitofp i32 %100 to double
  %102 = call double @llvm.pow.f64(double %98, double %101)
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, double noundef %91, double noundef %93, double noundef %95, double noundef %97, double noundef %102)
  %104 = load double, ptr %8, align 8
  %105 = fptrunc double %104 to float
  %106 = call float @llvm.sin.f32(float %105)
  %107 = fpext float %106 to double
  %108 = load double, ptr %8, align 8
  %109 = fptrunc double %108 to float
  %110 = call float @llvm.cos.f32(float %109)
  %111 = fpext float %110 to double
  %112 = load double, ptr %8, align 8
  %113 = fptrunc double %112 to float
  %114 = call float @llvm.exp.f32(float %113)
  %115 = fpext float %114 to double
  %116 = load double, ptr %8, align 8
  %117 = fptrunc double %116 to float
  %118 = call float @llvm.log.f32(float %117)
  %119 = fpext float %118 to double
  %120 = load double, ptr %8, align 8
  %121 = fptrunc double %120 to float
  %122 = call float @llvm.pow.f32(float %121, float 3.000000e+00)
  %123 = fpext float %122 to double
  %124 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %107, double noundef %111, double noundef %115, double noundef %119, double noundef %123)
  %125 = load double, ptr %8, align 8
  %126 = call double @atan2(double noundef %125, double noundef 2.000000e+00) #5
  %127 = load double, ptr %8, align 8
  %128 = fdiv double %127, 6.000000e+00
  %129 = call double @llvm.asin.f64(double %128)
  %130 = load double, ptr %8, align 8
  %131 = call double @hypot(double noundef %130, double noundef 3.000000e+00) #5
  %132 = load double, ptr %8, align 8
  %133 = call double @cbrt(double noundef %132) #5
  %134 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, double noundef %126, double noundef %129, double noundef %131, double noundef %133)
  %135 = load double, ptr %8, align 8
  %136 = call double @llvm.sinh.f64(double %135)
  %137 = load double, ptr %8, align 8
  %138 = call double @llvm.cosh.f64(double %137)
  %139 = load double, ptr %8, align 8
  %140 = call double @llvm.tanh.f64(double %139)
  %141 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, double noundef %136, double noundef %138, double noundef %140)
  br label %142

142:                                              ; preds = %74
  %143 = load i32, ptr %7, align 4
  %144 = add nsw i32 %143, 1
  store i32 %144, ptr %7, align 4
  br label %71, !llvm.loop !7

145:                                              ; preds = %71
  %146 = call double @llvm.sqrt.f64(double 2.000000e+00)
  %147 = call float @llvm.sqrt.f32(float 2.000000e+00)
  %148 = fpext float %147 to double
  %149 = call double @llvm.sqrt.f64(double 9.999880e-321)
  %150 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, double noundef %146, double noundef %148, double noundef %149)
  %151 = call double @ldexp(double noundef 7.500000e-01, i32 noundef 5) #5
  %152 = call double @scalbn(double noundef 3.000000e+00, i32 noundef -2) #5
  %153 = call i32 @ilogb(double noundef 1.000000e+03) #5
  %154 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, double noundef %151, double noundef %152, i32 noundef %153)
  %155 = call double @frexp(double noundef -4.850000e+01, ptr noundef %9) #6
  store double %155, ptr %10, align 8
  %156 = load double, ptr %10, align 8
  %157 = load i32, ptr %9, align 4
  %158 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, double noundef %156, i32 noundef %157)
  %159 = call double @modf(double noundef -3.750000e+00, ptr noundef %11) #6
  store double %159, ptr %10, align 8
  %160 = load double, ptr %10, align 8
  %161 = load double, ptr %11, align 8
  %162 = call double @remainder(double noundef 1.000000e+01, double noundef 4.000000e+00) #5
  %163 = call double @fdim(double noundef 5.000000e+00, double noundef 3.000000e+00) #5
  %164 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, double noundef %160, double noundef %161, double noundef %162, double noundef %163)
  %165 = call double @nextafter(double noundef 1.000000e+00, double noundef 2.000000e+00) #5
  %166 = call double @nextafter(double noundef 1.000000e+00, double noundef 0.000000e+00) #5
  %167 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, double noundef %165, double noundef %166)
  %168 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, double noundef -1.500000e+00, double noundef 1.250000e+00)
  ret i32 0
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @rounding(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = call double @llvm.floor.f64(double %7)
  %9 = load double, ptr %2, align 8
  %10 = call double @llvm.ceil.f64(double %9)
  %11 = load double, ptr %2, align 8
  %12 = call double @llvm.trunc.f64(double %11)
  %13 = load double, ptr %2, align 8
  %14 = call double @llvm.round.f64(double %13)
  %15 = load double, ptr %2, align 8
  %16 = call double @llvm.rint.f64(double %15)
  %17 = load double, ptr %2, align 8
  %18 = call double @llvm.nearbyint.f64(double %17)
  %19 = load double, ptr %2, align 8
  %20 = call double @llvm.fabs.f64(double %19)
  %21 = fcmp olt double %20, 1.000000e+15
  br i1 %21, label %22, label %25

22:                                               ; preds = %1
  %23 = load double, ptr %2, align 8
  %24 = call i64 @llvm.lround.i64.f64(double %23)
  br label %26

25:                                               ; preds = %1
  br label %26

26:                                               ; preds = %25, %22
  %27 = phi i64 [ %24, %22 ], [ 0, %25 ]
  %28 = load double, ptr %2, align 8
  %29 = call double @llvm.fabs.f64(double %28)
  %30 = fcmp olt double %29, 1.000000e+15
  br i1 %30, label %31, label %34

31:                                               ; preds = %26
  %32 = load double, ptr %2, align 8
  %33 = call i64 @llvm.lrint.i64.f64(double %32)
  br label %35

34:                                               ; preds = %26
  br label %35

35:                                               ; preds = %34, %31
  %36 = phi i64 [ %33, %31 ], [ 0, %34 ]
  %37 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, double noundef %6, double noundef %8, double noundef %10, double noundef %12, double noundef %14, double noundef %16, double noundef %18, i64 noundef %27, i64 noundef %36)
  %38 = load float, ptr %3, align 4
  %39 = call float @llvm.floor.f32(float %38)
  %40 = fpext float %39 to double
  %41 = load float, ptr %3, align 4
  %42 = call float @llvm.ceil.f32(float %41)
  %43 = fpext float %42 to double
  %44 = load float, ptr %3, align 4
  %45 = call float @llvm.trunc.f32(float %44)
  %46 = fpext float %45 to double
  %47 = load float, ptr %3, align 4
  %48 = call float @llvm.round.f32(float %47)
  %49 = fpext float %48 to double
  %50 = load float, ptr %3, align 4
  %51 = call float @llvm.rint.f32(float %50)
  %52 = fpext float %51 to double
  %53 = load float, ptr %3, align 4
  %54 = call float @llvm.nearbyint.f32(float %53)
  %55 = fpext float %54 to double
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, double noundef %40, double noundef %43, double noundef %46, double noundef %49, double noundef %52, double noundef %55)
  %57 = load double, ptr %2, align 8
  %58 = call double @llvm.fabs.f64(double %57)
  %59 = load double, ptr %2, align 8
  %60 = call double @llvm.copysign.f64(double 3.000000e+00, double %59)
  %61 = load double, ptr %2, align 8
  %62 = bitcast double %61 to i64
  %63 = icmp slt i64 %62, 0
  %64 = xor i1 %63, true
  %65 = xor i1 %64, true
  %66 = zext i1 %65 to i32
  %67 = load double, ptr %2, align 8
  %68 = call double @llvm.roundeven.f64(double %67)
  %69 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, double noundef %58, double noundef %60, i32 noundef %66, double noundef %68)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @classify(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = call i1 @llvm.is.fpclass.f64(double %4, i32 3)
  %6 = xor i1 %5, true
  %7 = xor i1 %6, true
  %8 = zext i1 %7 to i32
  %9 = load double, ptr %2, align 8
  %10 = call double @llvm.fabs.f64(double %9) #7
  %11 = fcmp oeq double %10, 0x7FF0000000000000
  %12 = bitcast double %9 to i64
  %13 = icmp slt i64 %12, 0
  %14 = select i1 %13, i32 -1, i32 1
  %15 = select i1 %11, i32 %14, i32 0
  %16 = icmp ne i32 %15, 0
  %17 = xor i1 %16, true
  %18 = xor i1 %17, true
  %19 = zext i1 %18 to i32
  %20 = load double, ptr %2, align 8
  %21 = call i1 @llvm.is.fpclass.f64(double %20, i32 504)
  %22 = xor i1 %21, true
  %23 = xor i1 %22, true
  %24 = zext i1 %23 to i32
  %25 = load double, ptr %2, align 8
  %26 = call i1 @llvm.is.fpclass.f64(double %25, i32 264)
  %27 = xor i1 %26, true
  %28 = xor i1 %27, true
  %29 = zext i1 %28 to i32
  %30 = load double, ptr %2, align 8
  %31 = fcmp oeq double %30, 0.000000e+00
  br i1 %31, label %32, label %39

32:                                               ; preds = %44, %41, %39, %1
  %33 = phi i32 [ 2, %1 ], [ 0, %39 ], [ 1, %41 ], [ %46, %44 ]
  %34 = icmp eq i32 %33, 3
  br i1 %34, label %35, label %36

35:                                               ; preds = %32
  br label %52

36:                                               ; preds = %32
  %37 = load double, ptr %2, align 8
  %38 = fcmp oeq double %37, 0.000000e+00
  br i1 %38, label %47, label %55

39:                                               ; preds = %1
  %40 = fcmp uno double %30, %30
  br i1 %40, label %32, label %41

41:                                               ; preds = %39
  %42 = call double @llvm.fabs.f64(double %30) #7
  %43 = fcmp oeq double %42, 0x7FF0000000000000
  br i1 %43, label %32, label %44

44:                                               ; preds = %41
  %45 = fcmp uge double %42, 0x10000000000000
  %46 = select i1 %45, i32 4, i32 3
  br label %32

47:                                               ; preds = %60, %57, %55, %36
  %48 = phi i32 [ 2, %36 ], [ 0, %55 ], [ 1, %57 ], [ %62, %60 ]
  %49 = icmp eq i32 %48, 2
  %50 = zext i1 %49 to i64
  %51 = select i1 %49, i32 2, i32 3
  br label %52

52:                                               ; preds = %47, %35
  %53 = phi i32 [ 1, %35 ], [ %51, %47 ]
  %54 = call i32 (ptr, ...) @printf(ptr noundef @.str.16, double noundef %3, i32 noundef %8, i32 noundef %19, i32 noundef %24, i32 noundef %29, i32 noundef %53)
  ret void

55:                                               ; preds = %36
  %56 = fcmp uno double %37, %37
  br i1 %56, label %47, label %57

57:                                               ; preds = %55
  %58 = call double @llvm.fabs.f64(double %37) #7
  %59 = fcmp oeq double %58, 0x7FF0000000000000
  br i1 %59, label %47, label %60

60:                                               ; preds = %57
  %61 = fcmp uge double %58, 0x10000000000000
  %62 = select i1 %61, i32 4, i32 3
  br label %47
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fma.f32(float, float, float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tan.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log2.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log10.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp2.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.cos.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.pow.f32(float, float) #1

; Function Attrs: nounwind willreturn memory(none)
declare double @atan2(double noundef, double noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.asin.f64(double) #1

; Function Attrs: nounwind willreturn memory(none)
declare double @hypot(double noundef, double noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare double @cbrt(double noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sinh.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cosh.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tanh.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #1

; Function Attrs: nounwind willreturn memory(none)
declare double @ldexp(double noundef, i32 noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare double @scalbn(double noundef, i32 noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare i32 @ilogb(double noundef) #3

; Function Attrs: nounwind
declare double @frexp(double noundef, ptr noundef) #4

; Function Attrs: nounwind
declare double @modf(double noundef, ptr noundef) #4

; Function Attrs: nounwind willreturn memory(none)
declare double @remainder(double noundef, double noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare double @fdim(double noundef, double noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare double @nextafter(double noundef, double noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.nearbyint.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.lround.i64.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.lrint.i64.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.round.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.nearbyint.f32(float) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.roundeven.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
