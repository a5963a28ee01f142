; ModuleID = 'function_pointers.c'
source_filename = "function_pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.point = type { double, double }
%struct.methods = type { ptr, ptr }
%struct.shape = type { ptr, double, double }
%struct.blob = type { [10 x i32] }

@__const.main.p = private unnamed_addr constant %struct.point { double 1.000000e+00, double 2.000000e+00 }, align 8
@.str = private unnamed_addr constant [7 x i8] c"%g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%s %d %g\0A\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"indirect\00", align 1
@.str.4 = private unnamed_addr constant [2 x i8] c"A\00", align 1
@__const.main.values = private unnamed_addr constant [5 x i32] [i32 3, i32 1, i32 4, i32 1, i32 5], align 16
@.str.5 = private unnamed_addr constant [5 x i8] c"<%d>\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c" %ld\0A\00", align 1
@rectangle = internal constant %struct.methods { ptr @rectangle_area, ptr @rectangle_name }, align 8
@triangle = internal constant %struct.methods { ptr @triangle_area, ptr @triangle_name }, align 8
@__const.main.shapes = private unnamed_addr constant [2 x %struct.shape] [%struct.shape { ptr @rectangle, double 2.000000e+00, double 3.000000e+00 }, %struct.shape { ptr @triangle, double 4.000000e+00, double 5.000000e+00 }], align 16
@.str.7 = private unnamed_addr constant [7 x i8] c"%s %g\0A\00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.9 = private unnamed_addr constant [7 x i8] c"%g %d\0A\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"6.5e2\00", align 1
@pick.table = internal constant [2 x ptr] [ptr @scale, ptr @shift], align 16
@.str.11 = private unnamed_addr constant [10 x i8] c"rectangle\00", align 1
@.str.12 = private unnamed_addr constant [9 x i8] c"triangle\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.point, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.point, align 8
  %5 = alloca ptr, align 8
  %6 = alloca %struct.blob, align 4
  %7 = alloca %struct.blob, align 4
  %8 = alloca ptr, align 8
  %9 = alloca [5 x i32], align 16
  %10 = alloca i64, align 8
  %11 = alloca [2 x %struct.shape], align 16
  %12 = alloca i32, align 4
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 @__const.main.p, i64 16, i1 false)
  store i32 0, ptr %3, align 4
  br label %16

16:                                               ; preds = %34, %0
  %17 = load i32, ptr %3, align 4
  %18 = icmp slt i32 %17, 4
  br i1 %18, label %19, label %37

19:                                               ; preds = %16
  %20 = load i32, ptr %3, align 4
  %21 = call ptr @pick(i32 noundef %20)
  %22 = load i32, ptr %3, align 4
  %23 = sitofp i32 %22 to double
  %24 = fadd double %23, 1.500000e+00
  %25 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %26 = load double, ptr %25, align 8
  %27 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %28 = load double, ptr %27, align 8
  %29 = call { double, double } %21(double %26, double %28, double noundef %24)
  %30 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %31 = extractvalue { double, double } %29, 0
  store double %31, ptr %30, align 8
  %32 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %33 = extractvalue { double, double } %29, 1
  store double %33, ptr %32, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %4, i64 16, i1 false)
  br label %34

34:                                               ; preds = %19
  %35 = load i32, ptr %3, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %3, align 4
  br label %16, !llvm.loop !5

37:                                               ; preds = %16
  %38 = getelementptr inbounds %struct.point, ptr %2, i32 0, i32 0
  %39 = load double, ptr %38, align 8
  %40 = getelementptr inbounds %struct.point, ptr %2, i32 0, i32 1
  %41 = load double, ptr %40, align 8
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %39, double noundef %41)
  store ptr @sequence, ptr %5, align 8
  %43 = load ptr, ptr %5, align 8
  call void %43(ptr dead_on_unwind writable sret(%struct.blob) align 4 %6, i32 noundef 5)
  %44 = getelementptr inbounds %struct.blob, ptr %6, i32 0, i32 0
  %45 = getelementptr inbounds [10 x i32], ptr %44, i64 0, i64 9
  %46 = load i32, ptr %45, align 4
  %47 = load ptr, ptr %5, align 8
  call void %47(ptr dead_on_unwind writable sret(%struct.blob) align 4 %7, i32 noundef -5)
  %48 = getelementptr inbounds %struct.blob, ptr %7, i32 0, i32 0
  %49 = getelementptr inbounds [10 x i32], ptr %48, i64 0, i64 0
  %50 = load i32, ptr %49, align 4
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %46, i32 noundef %50)
  store ptr @printf, ptr %8, align 8
  %52 = load ptr, ptr %8, align 8
  %53 = call i32 (ptr, ...) %52(ptr noundef @.str.2, ptr noundef @.str.3, i32 noundef 5, double noundef 2.500000e+00)
  %54 = call i32 @old_style(i32 noundef 1, double noundef 2.900000e+00, ptr noundef @.str.4)
  %55 = call i32 @no_prototype(i32 noundef 6, i32 noundef 7)
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %54, i32 noundef %55)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %9, ptr align 16 @__const.main.values, i64 20, i1 false)
  store i64 0, ptr %10, align 8
  %57 = getelementptr inbounds [5 x i32], ptr %9, i64 0, i64 0
  call void @each(ptr noundef %57, i32 noundef 5, ptr noundef @add_to, ptr noundef %10)
  %58 = getelementptr inbounds [5 x i32], ptr %9, i64 0, i64 0
  call void @each(ptr noundef %58, i32 noundef 5, ptr noundef @show, ptr noundef @.str.5)
  %59 = load i64, ptr %10, align 8
  %60 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i64 noundef %59)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %11, ptr align 16 @__const.main.shapes, i64 48, i1 false)
  store i32 0, ptr %12, align 4
  br label %61

61:                                               ; preds = %85, %37
  %62 = load i32, ptr %12, align 4
  %63 = icmp slt i32 %62, 2
  br i1 %63, label %64, label %88

64:                                               ; preds = %61
  %65 = load i32, ptr %12, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [2 x %struct.shape], ptr %11, i64 0, i64 %66
  %68 = getelementptr inbounds %struct.shape, ptr %67, i32 0, i32 0
  %69 = load ptr, ptr %68, align 8
  %70 = getelementptr inbounds %struct.methods, ptr %69, i32 0, i32 1
  %71 = load ptr, ptr %70, align 8
  %72 = call ptr %71()
  %73 = load i32, ptr %12, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds [2 x %struct.shape], ptr %11, i64 0, i64 %74
  %76 = getelementptr inbounds %struct.shape, ptr %75, i32 0, i32 0
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds %struct.methods, ptr %77, i32 0, i32 0
  %79 = load ptr, ptr %78, align 8
  %80 = load i32, ptr %12, align 4
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds [2 x %struct.shape], ptr %11, i64 0, i64 %81
  %83 = call double %79(ptr noundef %82)
  %84 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, ptr noundef %72, double noundef %83)
  br label %85

85:                                               ; preds = %64
  %86 = load i32, ptr %12, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %12, align 4
  br label %61, !llvm.loop !7

88:                                               ; preds = %61
  store ptr @many, ptr %13, align 8
  %89 = load ptr, ptr %13, align 8
  %90 = call i64 %89(i64 noundef 1, i64 noundef 2, i64 noundef 3, i64 noundef 4, i64 noundef 5, i64 noundef 6, i64 noundef 7, i64 noundef 8, double noundef 9.900000e+00, float noundef 0x4024333340000000, i8 noundef signext 99, i16 noundef signext -12)
  %91 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i64 noundef %90)
  store ptr @strtod, ptr %14, align 8
  store ptr @abs, ptr %15, align 8
  %92 = load ptr, ptr %14, align 8
  %93 = call double %92(ptr noundef @.str.10, ptr noundef null)
  %94 = load ptr, ptr %15, align 8
  %95 = call i32 %94(i32 noundef -8)
  %96 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, double noundef %93, i32 noundef %95)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @pick(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = srem i32 %3, 2
  %5 = sext i32 %4 to i64
  %6 = getelementptr inbounds [2 x ptr], ptr @pick.table, i64 0, i64 %5
  %7 = load ptr, ptr %6, align 8
  ret ptr %7
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @sequence(ptr dead_on_unwind noalias writable sret(%struct.blob) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %16, %2
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 10
  br i1 %7, label %8, label %19

8:                                                ; preds = %5
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = add nsw i32 %9, %10
  %12 = getelementptr inbounds %struct.blob, ptr %0, i32 0, i32 0
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [10 x i32], ptr %12, i64 0, i64 %14
  store i32 %11, ptr %15, align 4
  br label %16

16:                                               ; preds = %8
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4
  br label %5, !llvm.loop !8

19:                                               ; preds = %5
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @old_style(i32 noundef %0, double noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca ptr, align 8
  store i32 %0, ptr %4, align 4
  store double %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load i32, ptr %4, align 4
  %8 = load double, ptr %5, align 8
  %9 = fptosi double %8 to i32
  %10 = add nsw i32 %7, %9
  %11 = load ptr, ptr %6, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 0
  %13 = load i8, ptr %12, align 1
  %14 = sext i8 %13 to i32
  %15 = add nsw i32 %10, %14
  ret i32 %15
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @no_prototype(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = mul nsw i32 %5, %6
  ret i32 %7
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @each(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store ptr %2, ptr %7, align 8
  store ptr %3, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %10

10:                                               ; preds = %22, %4
  %11 = load i32, ptr %9, align 4
  %12 = load i32, ptr %6, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %25

14:                                               ; preds = %10
  %15 = load ptr, ptr %7, align 8
  %16 = load ptr, ptr %8, align 8
  %17 = load ptr, ptr %5, align 8
  %18 = load i32, ptr %9, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i32, ptr %17, i64 %19
  %21 = load i32, ptr %20, align 4
  call void %15(ptr noundef %16, i32 noundef %21)
  br label %22

22:                                               ; preds = %14
  %23 = load i32, ptr %9, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr %9, align 4
  br label %10, !llvm.loop !9

25:                                               ; preds = %10
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @add_to(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  %6 = sext i32 %5 to i64
  %7 = load ptr, ptr %3, align 8
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %8, %6
  store i64 %9, ptr %7, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @show(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 8
  %6 = load i32, ptr %4, align 4
  %7 = call i32 (ptr, ...) @printf(ptr noundef %5, i32 noundef %6)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @many(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, double noundef %8, float noundef %9, i8 noundef signext %10, i16 noundef signext %11) #0 {
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  %19 = alloca i64, align 8
  %20 = alloca i64, align 8
  %21 = alloca double, align 8
  %22 = alloca float, align 4
  %23 = alloca i8, align 1
  %24 = alloca i16, align 2
  store i64 %0, ptr %13, align 8
  store i64 %1, ptr %14, align 8
  store i64 %2, ptr %15, align 8
  store i64 %3, ptr %16, align 8
  store i64 %4, ptr %17, align 8
  store i64 %5, ptr %18, align 8
  store i64 %6, ptr %19, align 8
  store i64 %7, ptr %20, align 8
  store double %8, ptr %21, align 8
  store float %9, ptr %22, align 4
  store i8 %10, ptr %23, align 1
  store i16 %11, ptr %24, align 2
  %25 = load i64, ptr %13, align 8
  %26 = load i64, ptr %14, align 8
  %27 = sub nsw i64 %25, %26
  %28 = load i64, ptr %15, align 8
  %29 = add nsw i64 %27, %28
  %30 = load i64, ptr %16, align 8
  %31 = sub nsw i64 %29, %30
  %32 = load i64, ptr %17, align 8
  %33 = add nsw i64 %31, %32
  %34 = load i64, ptr %18, align 8
  %35 = sub nsw i64 %33, %34
  %36 = load i64, ptr %19, align 8
  %37 = load i64, ptr %20, align 8
  %38 = mul nsw i64 %36, %37
  %39 = add nsw i64 %35, %38
  %40 = load double, ptr %21, align 8
  %41 = fptosi double %40 to i64
  %42 = add nsw i64 %39, %41
  %43 = load float, ptr %22, align 4
  %44 = fptosi float %43 to i64
  %45 = add nsw i64 %42, %44
  %46 = load i8, ptr %23, align 1
  %47 = sext i8 %46 to i64
  %48 = add nsw i64 %45, %47
  %49 = load i16, ptr %24, align 2
  %50 = sext i16 %49 to i64
  %51 = add nsw i64 %48, %50
  ret i64 %51
}

; Function Attrs: nounwind
declare double @strtod(ptr noundef, ptr noundef) #3

; Function Attrs: nounwind willreturn memory(none)
declare i32 @abs(i32 noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @scale(double %0, double %1, double noundef %2) #0 {
  %4 = alloca %struct.point, align 8
  %5 = alloca %struct.point, align 8
  %6 = alloca double, align 8
  %7 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  store double %0, ptr %7, align 8
  %8 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %1, ptr %8, align 8
  store double %2, ptr %6, align 8
  %9 = getelementptr inbounds %struct.point, ptr %4, i32 0, i32 0
  %10 = getelementptr inbounds %struct.point, ptr %5, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = load double, ptr %6, align 8
  %13 = fmul double %11, %12
  store double %13, ptr %9, align 8
  %14 = getelementptr inbounds %struct.point, ptr %4, i32 0, i32 1
  %15 = getelementptr inbounds %struct.point, ptr %5, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = load double, ptr %6, align 8
  %18 = fmul double %16, %17
  store double %18, ptr %14, align 8
  %19 = load { double, double }, ptr %4, align 8
  ret { double, double } %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @shift(double %0, double %1, double noundef %2) #0 {
  %4 = alloca %struct.point, align 8
  %5 = alloca %struct.point, align 8
  %6 = alloca double, align 8
  %7 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  store double %0, ptr %7, align 8
  %8 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %1, ptr %8, align 8
  store double %2, ptr %6, align 8
  %9 = getelementptr inbounds %struct.point, ptr %4, i32 0, i32 0
  %10 = getelementptr inbounds %struct.point, ptr %5, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = load double, ptr %6, align 8
  %13 = fadd double %11, %12
  store double %13, ptr %9, align 8
  %14 = getelementptr inbounds %struct.point, ptr %4, i32 0, i32 1
  %15 = getelementptr inbounds %struct.point, ptr %5, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = load double, ptr %6, align 8
  %18 = fsub double %16, %17
  store double %18, ptr %14, align 8
  %19 = load { double, double }, ptr %4, align 8
  ret { double, double } %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @rectangle_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.shape, ptr %3, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.shape, ptr %6, i32 0, i32 2
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  ret double %9
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @rectangle_name() #0 {
  ret ptr @.str.11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @triangle_area(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.shape, ptr %3, i32 0, i32 1
  %5 = load double, ptr %4, align 8
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.shape, ptr %6, i32 0, i32 2
  %8 = load double, ptr %7, align 8
  %9 = fmul double %5, %8
  %10 = fdiv double %9, 2.000000e+00
  ret double %10
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @triangle_name() #0 {
  ret ptr @.str.12
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
