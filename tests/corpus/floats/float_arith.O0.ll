; ModuleID = 'float_arith.c'
source_filename = "float_arith.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%.17g\0A\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"%.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [44 x i8] c"d %016lx %016lx %016lx %016lx %016lx %016lx\00", align 1
@.str.3 = private unnamed_addr constant [14 x i8] c" %d%d%d%d%d%d\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c" %d%d%d%d\00", align 1
@.str.5 = private unnamed_addr constant [9 x i8] c" %016lx\0A\00", align 1
@.str.6 = private unnamed_addr constant [27 x i8] c"f %08x %08x %08x %08x %08x\00", align 1
@.str.7 = private unnamed_addr constant [22 x i8] c" %d%d%d%d%d%d %016lx\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca [16 x double], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca float, align 4
  %10 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store volatile double 0.000000e+00, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  %11 = getelementptr inbounds double, ptr %3, i64 1
  store double -0.000000e+00, ptr %11, align 8
  %12 = getelementptr inbounds double, ptr %3, i64 2
  store double 1.000000e+00, ptr %12, align 8
  %13 = getelementptr inbounds double, ptr %3, i64 3
  store double -1.500000e+00, ptr %13, align 8
  %14 = getelementptr inbounds double, ptr %3, i64 4
  store double 1.000000e-01, ptr %14, align 8
  %15 = getelementptr inbounds double, ptr %3, i64 5
  store double 3.000000e+00, ptr %15, align 8
  %16 = getelementptr inbounds double, ptr %3, i64 6
  store double 1.000000e+308, ptr %16, align 8
  %17 = getelementptr inbounds double, ptr %3, i64 7
  store double -1.000000e+308, ptr %17, align 8
  %18 = getelementptr inbounds double, ptr %3, i64 8
  store double 0x10000000000000, ptr %18, align 8
  %19 = getelementptr inbounds double, ptr %3, i64 9
  store double 4.940660e-324, ptr %19, align 8
  %20 = getelementptr inbounds double, ptr %3, i64 10
  store double 0x7FEFFFFFFFFFFFFF, ptr %20, align 8
  %21 = getelementptr inbounds double, ptr %3, i64 11
  store double 0x3CB0000000000000, ptr %21, align 8
  %22 = getelementptr inbounds double, ptr %3, i64 12
  %23 = load volatile double, ptr %2, align 8
  %24 = fdiv double 1.000000e+00, %23
  store double %24, ptr %22, align 8
  %25 = getelementptr inbounds double, ptr %3, i64 13
  %26 = load volatile double, ptr %2, align 8
  %27 = fdiv double -1.000000e+00, %26
  store double %27, ptr %25, align 8
  %28 = getelementptr inbounds double, ptr %3, i64 14
  %29 = load volatile double, ptr %2, align 8
  %30 = load volatile double, ptr %2, align 8
  %31 = fdiv double %29, %30
  store double %31, ptr %28, align 8
  %32 = getelementptr inbounds double, ptr %3, i64 15
  store double 0x419D6F3457F35BA8, ptr %32, align 8
  store i32 16, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %33

33:                                               ; preds = %65, %0
  %34 = load i32, ptr %5, align 4
  %35 = load i32, ptr %4, align 4
  %36 = icmp slt i32 %34, %35
  br i1 %36, label %37, label %68

37:                                               ; preds = %33
  store i32 0, ptr %6, align 4
  br label %38

38:                                               ; preds = %61, %37
  %39 = load i32, ptr %6, align 4
  %40 = load i32, ptr %4, align 4
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %42, label %64

42:                                               ; preds = %38
  %43 = load i32, ptr %5, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %44
  %46 = load double, ptr %45, align 8
  %47 = load i32, ptr %6, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %48
  %50 = load double, ptr %49, align 8
  call void @doubles(double noundef %46, double noundef %50)
  %51 = load i32, ptr %5, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %52
  %54 = load double, ptr %53, align 8
  %55 = fptrunc double %54 to float
  %56 = load i32, ptr %6, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [16 x double], ptr %3, i64 0, i64 %57
  %59 = load double, ptr %58, align 8
  %60 = fptrunc double %59 to float
  call void @floats(float noundef %55, float noundef %60)
  br label %61

61:                                               ; preds = %42
  %62 = load i32, ptr %6, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %6, align 4
  br label %38, !llvm.loop !5

64:                                               ; preds = %38
  br label %65

65:                                               ; preds = %64
  %66 = load i32, ptr %5, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %5, align 4
  br label %33, !llvm.loop !7

68:                                               ; preds = %33
  store double 0.000000e+00, ptr %7, align 8
  store i32 1, ptr %8, align 4
  br label %69

69:                                               ; preds = %78, %68
  %70 = load i32, ptr %8, align 4
  %71 = icmp sle i32 %70, 1000
  br i1 %71, label %72, label %81

72:                                               ; preds = %69
  %73 = load i32, ptr %8, align 4
  %74 = sitofp i32 %73 to double
  %75 = fdiv double 1.000000e+00, %74
  %76 = load double, ptr %7, align 8
  %77 = fadd double %76, %75
  store double %77, ptr %7, align 8
  br label %78

78:                                               ; preds = %72
  %79 = load i32, ptr %8, align 4
  %80 = add nsw i32 %79, 1
  store i32 %80, ptr %8, align 4
  br label %69, !llvm.loop !8

81:                                               ; preds = %69
  %82 = load double, ptr %7, align 8
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %82)
  store float 1.000000e+00, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %84

84:                                               ; preds = %90, %81
  %85 = load i32, ptr %10, align 4
  %86 = icmp slt i32 %85, 50
  br i1 %86, label %87, label %93

87:                                               ; preds = %84
  %88 = load float, ptr %9, align 4
  %89 = fmul float %88, 0x3FF19999A0000000
  store float %89, ptr %9, align 4
  br label %90

90:                                               ; preds = %87
  %91 = load i32, ptr %10, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, ptr %10, align 4
  br label %84, !llvm.loop !9

93:                                               ; preds = %84
  %94 = load float, ptr %9, align 4
  %95 = fpext float %94 to double
  %96 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %95)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @doubles(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = fadd double %5, %6
  %8 = call i64 @bits(double noundef %7)
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = fsub double %9, %10
  %12 = call i64 @bits(double noundef %11)
  %13 = load double, ptr %3, align 8
  %14 = load double, ptr %4, align 8
  %15 = fmul double %13, %14
  %16 = call i64 @bits(double noundef %15)
  %17 = load double, ptr %3, align 8
  %18 = load double, ptr %4, align 8
  %19 = fdiv double %17, %18
  %20 = call i64 @bits(double noundef %19)
  %21 = load double, ptr %3, align 8
  %22 = load double, ptr %4, align 8
  %23 = call double @fmod(double noundef %21, double noundef %22) #4
  %24 = call i64 @bits(double noundef %23)
  %25 = load double, ptr %3, align 8
  %26 = fneg double %25
  %27 = call i64 @bits(double noundef %26)
  %28 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %8, i64 noundef %12, i64 noundef %16, i64 noundef %20, i64 noundef %24, i64 noundef %27)
  %29 = load double, ptr %3, align 8
  %30 = load double, ptr %4, align 8
  %31 = fcmp olt double %29, %30
  %32 = zext i1 %31 to i32
  %33 = load double, ptr %3, align 8
  %34 = load double, ptr %4, align 8
  %35 = fcmp ole double %33, %34
  %36 = zext i1 %35 to i32
  %37 = load double, ptr %3, align 8
  %38 = load double, ptr %4, align 8
  %39 = fcmp ogt double %37, %38
  %40 = zext i1 %39 to i32
  %41 = load double, ptr %3, align 8
  %42 = load double, ptr %4, align 8
  %43 = fcmp oge double %41, %42
  %44 = zext i1 %43 to i32
  %45 = load double, ptr %3, align 8
  %46 = load double, ptr %4, align 8
  %47 = fcmp oeq double %45, %46
  %48 = zext i1 %47 to i32
  %49 = load double, ptr %3, align 8
  %50 = load double, ptr %4, align 8
  %51 = fcmp une double %49, %50
  %52 = zext i1 %51 to i32
  %53 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %32, i32 noundef %36, i32 noundef %40, i32 noundef %44, i32 noundef %48, i32 noundef %52)
  %54 = load double, ptr %3, align 8
  %55 = load double, ptr %4, align 8
  %56 = fcmp olt double %54, %55
  %57 = xor i1 %56, true
  %58 = zext i1 %57 to i32
  %59 = load double, ptr %3, align 8
  %60 = load double, ptr %4, align 8
  %61 = fcmp oge double %59, %60
  %62 = xor i1 %61, true
  %63 = zext i1 %62 to i32
  %64 = load double, ptr %3, align 8
  %65 = load double, ptr %4, align 8
  %66 = fcmp uno double %64, %65
  %67 = zext i1 %66 to i32
  %68 = load double, ptr %3, align 8
  %69 = load double, ptr %4, align 8
  %70 = fcmp olt double %68, %69
  %71 = zext i1 %70 to i32
  %72 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %58, i32 noundef %63, i32 noundef %67, i32 noundef %71)
  %73 = load double, ptr %3, align 8
  %74 = load double, ptr %4, align 8
  %75 = fcmp olt double %73, %74
  br i1 %75, label %76, label %78

76:                                               ; preds = %2
  %77 = load double, ptr %3, align 8
  br label %80

78:                                               ; preds = %2
  %79 = load double, ptr %4, align 8
  br label %80

80:                                               ; preds = %78, %76
  %81 = phi double [ %77, %76 ], [ %79, %78 ]
  %82 = call i64 @bits(double noundef %81)
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %82)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @floats(float noundef %0, float noundef %1) #0 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %5 = load float, ptr %3, align 4
  %6 = load float, ptr %4, align 4
  %7 = fadd float %5, %6
  %8 = call i32 @bits_f(float noundef %7)
  %9 = load float, ptr %3, align 4
  %10 = load float, ptr %4, align 4
  %11 = fsub float %9, %10
  %12 = call i32 @bits_f(float noundef %11)
  %13 = load float, ptr %3, align 4
  %14 = load float, ptr %4, align 4
  %15 = fmul float %13, %14
  %16 = call i32 @bits_f(float noundef %15)
  %17 = load float, ptr %3, align 4
  %18 = load float, ptr %4, align 4
  %19 = fdiv float %17, %18
  %20 = call i32 @bits_f(float noundef %19)
  %21 = load float, ptr %3, align 4
  %22 = fneg float %21
  %23 = call i32 @bits_f(float noundef %22)
  %24 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %8, i32 noundef %12, i32 noundef %16, i32 noundef %20, i32 noundef %23)
  %25 = load float, ptr %3, align 4
  %26 = load float, ptr %4, align 4
  %27 = fcmp olt float %25, %26
  %28 = zext i1 %27 to i32
  %29 = load float, ptr %3, align 4
  %30 = load float, ptr %4, align 4
  %31 = fcmp ole float %29, %30
  %32 = zext i1 %31 to i32
  %33 = load float, ptr %3, align 4
  %34 = load float, ptr %4, align 4
  %35 = fcmp ogt float %33, %34
  %36 = zext i1 %35 to i32
  %37 = load float, ptr %3, align 4
  %38 = load float, ptr %4, align 4
  %39 = fcmp oge float %37, %38
  %40 = zext i1 %39 to i32
  %41 = load float, ptr %3, align 4
  %42 = load float, ptr %4, align 4
  %43 = fcmp oeq float %41, %42
  %44 = zext i1 %43 to i32
  %45 = load float, ptr %3, align 4
  %46 = load float, ptr %4, align 4
  %47 = fcmp une float %45, %46
  %48 = zext i1 %47 to i32
  %49 = load float, ptr %3, align 4
  %50 = fpext float %49 to double
  %51 = load float, ptr %4, align 4
  %52 = fpext float %51 to double
  %53 = fmul double %50, %52
  %54 = call i64 @bits(double noundef %53)
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %28, i32 noundef %32, i32 noundef %36, i32 noundef %40, i32 noundef %44, i32 noundef %48, i64 noundef %54)
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @bits(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i64, align 8
  store double %0, ptr %2, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %3, ptr align 8 %2, i64 8, i1 false)
  %4 = load double, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  %6 = fcmp une double %4, %5
  br i1 %6, label %7, label %8

7:                                                ; preds = %1
  br label %10

8:                                                ; preds = %1
  %9 = load i64, ptr %3, align 8
  br label %10

10:                                               ; preds = %8, %7
  %11 = phi i64 [ 9221120237041090560, %7 ], [ %9, %8 ]
  ret i64 %11
}

; Function Attrs: nounwind
declare double @fmod(double noundef, double noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @bits_f(float noundef %0) #0 {
  %2 = alloca float, align 4
  %3 = alloca i32, align 4
  store float %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %2, i64 4, i1 false)
  %4 = load float, ptr %2, align 4
  %5 = load float, ptr %2, align 4
  %6 = fcmp une float %4, %5
  br i1 %6, label %7, label %8

7:                                                ; preds = %1
  br label %10

8:                                                ; preds = %1
  %9 = load i32, ptr %3, align 4
  br label %10

10:                                               ; preds = %8, %7
  %11 = phi i32 [ 2143289344, %7 ], [ %9, %8 ]
  ret i32 %11
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

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
