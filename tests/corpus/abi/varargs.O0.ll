; ModuleID = 'varargs.c'
source_filename = "varargs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.small = type { i32, i32 }
%struct.floats = type { double, double }
%struct.large = type { [4 x i64] }
%struct.split = type { double, i64 }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@.str = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"iuldsp\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"SFLXq\00", align 1
@constinit = private constant [4 x i64] [i64 5, i64 6, i64 7, i64 8], align 8
@.str.5 = private unnamed_addr constant [8 x i8] c"iiiiiqi\00", align 1
@.str.6 = private unnamed_addr constant [8 x i8] c"iiiqiqi\00", align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"iiiiXFi\00", align 1
@.str.8 = private unnamed_addr constant [12 x i8] c"dddddddXFdS\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"fis\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"end\00", align 1
@.str.11 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"%lld \00", align 1
@.str.15 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@.str.16 = private unnamed_addr constant [4 x i8] c"%s \00", align 1
@.str.17 = private unnamed_addr constant [9 x i8] c"{%d %d} \00", align 1
@.str.18 = private unnamed_addr constant [9 x i8] c"{%g %g} \00", align 1
@.str.19 = private unnamed_addr constant [19 x i8] c"{%ld %ld %ld %ld} \00", align 1
@.str.20 = private unnamed_addr constant [10 x i8] c"{%g %ld} \00", align 1
@.str.21 = private unnamed_addr constant [9 x i8] c"%ld:%lu \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i128, align 16
  %4 = alloca %struct.small, align 4
  %5 = alloca %struct.floats, align 8
  %6 = alloca %struct.large, align 8
  %7 = alloca %struct.split, align 8
  %8 = alloca i128, align 16
  %9 = alloca i128, align 16
  %10 = alloca %struct.split, align 8
  %11 = alloca %struct.floats, align 8
  %12 = alloca %struct.split, align 8
  %13 = alloca %struct.floats, align 8
  %14 = alloca %struct.small, align 4
  store i32 0, ptr %1, align 4
  store i32 77, ptr %2, align 4
  store i128 -92233720368547758071, ptr %3, align 16
  %15 = call i64 (i32, ...) @sum_ints(i32 noundef 3, i32 noundef 1, i32 noundef 2, i32 noundef 3)
  %16 = call i64 (i32, ...) @sum_ints(i32 noundef 12, i32 noundef 1, i32 noundef -2, i32 noundef 3, i32 noundef -4, i32 noundef 5, i32 noundef -6, i32 noundef 7, i32 noundef -8, i32 noundef 9, i32 noundef -10, i32 noundef 11, i32 noundef -12)
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %15, i64 noundef %16)
  %18 = call double (i32, ...) @sum_doubles(i32 noundef 11, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double noundef 8.000000e+00, double noundef 9.000000e+00, double noundef 1.000000e+01, double noundef 1.150000e+01)
  %19 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %18)
  call void (ptr, ...) @show(ptr noundef @.str.2, i32 noundef -1, i32 noundef -294967296, i64 noundef -1234567890123, double noundef 2.500000e+00, ptr noundef @.str.3, ptr noundef %2)
  %20 = getelementptr inbounds %struct.small, ptr %4, i32 0, i32 0
  store i32 1, ptr %20, align 4
  %21 = getelementptr inbounds %struct.small, ptr %4, i32 0, i32 1
  store i32 2, ptr %21, align 4
  %22 = getelementptr inbounds %struct.floats, ptr %5, i32 0, i32 0
  store double 3.000000e+00, ptr %22, align 8
  %23 = getelementptr inbounds %struct.floats, ptr %5, i32 0, i32 1
  store double 4.000000e+00, ptr %23, align 8
  %24 = getelementptr inbounds %struct.large, ptr %6, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %24, ptr align 8 @constinit, i64 32, i1 false)
  %25 = getelementptr inbounds %struct.split, ptr %7, i32 0, i32 0
  store double 9.000000e+00, ptr %25, align 8
  %26 = getelementptr inbounds %struct.split, ptr %7, i32 0, i32 1
  store i64 10, ptr %26, align 8
  %27 = load i128, ptr %3, align 16
  %28 = load i64, ptr %4, align 4
  %29 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds { double, i64 }, ptr %7, i32 0, i32 0
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds { double, i64 }, ptr %7, i32 0, i32 1
  %36 = load i64, ptr %35, align 8
  store i128 %27, ptr %8, align 16
  %37 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %38 = load i64, ptr %37, align 16
  %39 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %40 = load i64, ptr %39, align 8
  call void (ptr, ...) @show(ptr noundef @.str.4, i64 %28, double %30, double %32, ptr noundef byval(%struct.large) align 8 %6, double %34, i64 %36, i64 noundef %38, i64 noundef %40)
  %41 = load i128, ptr %3, align 16
  call void (ptr, ...) @show(ptr noundef @.str.5, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i128 noundef %41, i32 noundef 6)
  %42 = load i128, ptr %3, align 16
  %43 = load i128, ptr %3, align 16
  store i128 %42, ptr %9, align 16
  %44 = getelementptr inbounds { i64, i64 }, ptr %9, i32 0, i32 0
  %45 = load i64, ptr %44, align 16
  %46 = getelementptr inbounds { i64, i64 }, ptr %9, i32 0, i32 1
  %47 = load i64, ptr %46, align 8
  call void (ptr, ...) @show(ptr noundef @.str.6, i32 noundef 1, i32 noundef 2, i32 noundef 3, i64 noundef %45, i64 noundef %47, i32 noundef 4, i128 noundef %43, i32 noundef 5)
  %48 = getelementptr inbounds %struct.split, ptr %10, i32 0, i32 0
  store double 5.000000e+00, ptr %48, align 8
  %49 = getelementptr inbounds %struct.split, ptr %10, i32 0, i32 1
  store i64 6, ptr %49, align 8
  %50 = getelementptr inbounds %struct.floats, ptr %11, i32 0, i32 0
  store double 7.000000e+00, ptr %50, align 8
  %51 = getelementptr inbounds %struct.floats, ptr %11, i32 0, i32 1
  store double 8.000000e+00, ptr %51, align 8
  %52 = getelementptr inbounds { double, i64 }, ptr %10, i32 0, i32 0
  %53 = load double, ptr %52, align 8
  %54 = getelementptr inbounds { double, i64 }, ptr %10, i32 0, i32 1
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %57 = load double, ptr %56, align 8
  %58 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %59 = load double, ptr %58, align 8
  call void (ptr, ...) @show(ptr noundef @.str.7, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, double %53, i64 %55, double %57, double %59, i32 noundef 9)
  %60 = getelementptr inbounds %struct.split, ptr %12, i32 0, i32 0
  store double 8.000000e+00, ptr %60, align 8
  %61 = getelementptr inbounds %struct.split, ptr %12, i32 0, i32 1
  store i64 9, ptr %61, align 8
  %62 = getelementptr inbounds %struct.floats, ptr %13, i32 0, i32 0
  store double 1.000000e+01, ptr %62, align 8
  %63 = getelementptr inbounds %struct.floats, ptr %13, i32 0, i32 1
  store double 1.100000e+01, ptr %63, align 8
  %64 = getelementptr inbounds %struct.small, ptr %14, i32 0, i32 0
  store i32 1, ptr %64, align 4
  %65 = getelementptr inbounds %struct.small, ptr %14, i32 0, i32 1
  store i32 2, ptr %65, align 4
  %66 = getelementptr inbounds { double, i64 }, ptr %12, i32 0, i32 0
  %67 = load double, ptr %66, align 8
  %68 = getelementptr inbounds { double, i64 }, ptr %12, i32 0, i32 1
  %69 = load i64, ptr %68, align 8
  %70 = load i64, ptr %14, align 4
  call void (ptr, ...) @show(ptr noundef @.str.8, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double %67, i64 %69, ptr noundef byval(%struct.floats) align 8 %13, double noundef 1.200000e+01, i64 %70)
  call void (ptr, ...) @show(ptr noundef @.str.9, ptr noundef @add_one, i32 noundef -3, ptr noundef @.str.10)
  %71 = call i64 (i32, ...) @nested(i32 noundef 9, i64 noundef 1, i64 noundef 2, i64 noundef 3, i64 noundef 4, i64 noundef 5, i64 noundef 6, i64 noundef 7, i64 noundef 8, i64 noundef 9)
  %72 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i64 noundef %71)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @sum_ints(i32 noundef %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i64 0, ptr %4, align 8
  %6 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_start.p0(ptr %6)
  store i32 0, ptr %5, align 4
  br label %7

7:                                                ; preds = %32, %1
  %8 = load i32, ptr %5, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %35

11:                                               ; preds = %7
  %12 = load i64, ptr %4, align 8
  %13 = mul nsw i64 %12, 3
  %14 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %15 = getelementptr inbounds %struct.__va_list_tag, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %15, align 16
  %17 = icmp ule i32 %16, 40
  br i1 %17, label %18, label %23

18:                                               ; preds = %11
  %19 = getelementptr inbounds %struct.__va_list_tag, ptr %14, i32 0, i32 3
  %20 = load ptr, ptr %19, align 16
  %21 = getelementptr i8, ptr %20, i32 %16
  %22 = add i32 %16, 8
  store i32 %22, ptr %15, align 16
  br label %27

23:                                               ; preds = %11
  %24 = getelementptr inbounds %struct.__va_list_tag, ptr %14, i32 0, i32 2
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i8, ptr %25, i32 8
  store ptr %26, ptr %24, align 8
  br label %27

27:                                               ; preds = %23, %18
  %28 = phi ptr [ %21, %18 ], [ %25, %23 ]
  %29 = load i32, ptr %28, align 4
  %30 = sext i32 %29 to i64
  %31 = add nsw i64 %13, %30
  store i64 %31, ptr %4, align 8
  br label %32

32:                                               ; preds = %27
  %33 = load i32, ptr %5, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %5, align 4
  br label %7, !llvm.loop !5

35:                                               ; preds = %7
  %36 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %36)
  %37 = load i64, ptr %4, align 8
  ret i64 %37
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @sum_doubles(i32 noundef %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca [1 x %struct.__va_list_tag], align 16
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store double 0.000000e+00, ptr %5, align 8
  %8 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_start.p0(ptr %8)
  %9 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  %10 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_copy.p0(ptr %9, ptr %10)
  store i32 0, ptr %6, align 4
  br label %11

11:                                               ; preds = %37, %1
  %12 = load i32, ptr %6, align 4
  %13 = load i32, ptr %2, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %40

15:                                               ; preds = %11
  %16 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %17 = getelementptr inbounds %struct.__va_list_tag, ptr %16, i32 0, i32 1
  %18 = load i32, ptr %17, align 4
  %19 = icmp ule i32 %18, 160
  br i1 %19, label %20, label %25

20:                                               ; preds = %15
  %21 = getelementptr inbounds %struct.__va_list_tag, ptr %16, i32 0, i32 3
  %22 = load ptr, ptr %21, align 16
  %23 = getelementptr i8, ptr %22, i32 %18
  %24 = add i32 %18, 16
  store i32 %24, ptr %17, align 4
  br label %29

25:                                               ; preds = %15
  %26 = getelementptr inbounds %struct.__va_list_tag, ptr %16, i32 0, i32 2
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr i8, ptr %27, i32 8
  store ptr %28, ptr %26, align 8
  br label %29

29:                                               ; preds = %25, %20
  %30 = phi ptr [ %23, %20 ], [ %27, %25 ]
  %31 = load double, ptr %30, align 8
  %32 = load i32, ptr %6, align 4
  %33 = add nsw i32 %32, 1
  %34 = sitofp i32 %33 to double
  %35 = load double, ptr %5, align 8
  %36 = call double @llvm.fmuladd.f64(double %31, double %34, double %35)
  store double %36, ptr %5, align 8
  br label %37

37:                                               ; preds = %29
  %38 = load i32, ptr %6, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %6, align 4
  br label %11, !llvm.loop !7

40:                                               ; preds = %11
  store i32 0, ptr %7, align 4
  br label %41

41:                                               ; preds = %64, %40
  %42 = load i32, ptr %7, align 4
  %43 = load i32, ptr %2, align 4
  %44 = icmp slt i32 %42, %43
  br i1 %44, label %45, label %67

45:                                               ; preds = %41
  %46 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  %47 = getelementptr inbounds %struct.__va_list_tag, ptr %46, i32 0, i32 1
  %48 = load i32, ptr %47, align 4
  %49 = icmp ule i32 %48, 160
  br i1 %49, label %50, label %55

50:                                               ; preds = %45
  %51 = getelementptr inbounds %struct.__va_list_tag, ptr %46, i32 0, i32 3
  %52 = load ptr, ptr %51, align 16
  %53 = getelementptr i8, ptr %52, i32 %48
  %54 = add i32 %48, 16
  store i32 %54, ptr %47, align 4
  br label %59

55:                                               ; preds = %45
  %56 = getelementptr inbounds %struct.__va_list_tag, ptr %46, i32 0, i32 2
  %57 = load ptr, ptr %56, align 8
  %58 = getelementptr i8, ptr %57, i32 8
  store ptr %58, ptr %56, align 8
  br label %59

59:                                               ; preds = %55, %50
  %60 = phi ptr [ %53, %50 ], [ %57, %55 ]
  %61 = load double, ptr %60, align 8
  %62 = load double, ptr %5, align 8
  %63 = fsub double %62, %61
  store double %63, ptr %5, align 8
  br label %64

64:                                               ; preds = %59
  %65 = load i32, ptr %7, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %7, align 4
  br label %41, !llvm.loop !8

67:                                               ; preds = %41
  %68 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %4, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %68)
  %69 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %69)
  %70 = load double, ptr %5, align 8
  ret double %70
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @show(ptr noundef %0, ...) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca %struct.small, align 4
  %5 = alloca %struct.floats, align 8
  %6 = alloca %struct.floats, align 8
  %7 = alloca %struct.large, align 8
  %8 = alloca %struct.split, align 8
  %9 = alloca %struct.split, align 8
  %10 = alloca i128, align 16
  %11 = alloca i128, align 16
  store ptr %0, ptr %2, align 8
  %12 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_start.p0(ptr %12)
  br label %13

13:                                               ; preds = %271, %1
  %14 = load ptr, ptr %2, align 8
  %15 = load i8, ptr %14, align 1
  %16 = icmp ne i8 %15, 0
  br i1 %16, label %17, label %274

17:                                               ; preds = %13
  %18 = load ptr, ptr %2, align 8
  %19 = load i8, ptr %18, align 1
  %20 = sext i8 %19 to i32
  switch i32 %20, label %270 [
    i32 105, label %21
    i32 117, label %39
    i32 108, label %57
    i32 100, label %75
    i32 115, label %93
    i32 112, label %111
    i32 83, label %130
    i32 70, label %151
    i32 76, label %177
    i32 88, label %195
    i32 113, label %226
    i32 102, label %251
  ]

21:                                               ; preds = %17
  %22 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %23 = getelementptr inbounds %struct.__va_list_tag, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %23, align 16
  %25 = icmp ule i32 %24, 40
  br i1 %25, label %26, label %31

26:                                               ; preds = %21
  %27 = getelementptr inbounds %struct.__va_list_tag, ptr %22, i32 0, i32 3
  %28 = load ptr, ptr %27, align 16
  %29 = getelementptr i8, ptr %28, i32 %24
  %30 = add i32 %24, 8
  store i32 %30, ptr %23, align 16
  br label %35

31:                                               ; preds = %21
  %32 = getelementptr inbounds %struct.__va_list_tag, ptr %22, i32 0, i32 2
  %33 = load ptr, ptr %32, align 8
  %34 = getelementptr i8, ptr %33, i32 8
  store ptr %34, ptr %32, align 8
  br label %35

35:                                               ; preds = %31, %26
  %36 = phi ptr [ %29, %26 ], [ %33, %31 ]
  %37 = load i32, ptr %36, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %37)
  br label %270

39:                                               ; preds = %17
  %40 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %41 = getelementptr inbounds %struct.__va_list_tag, ptr %40, i32 0, i32 0
  %42 = load i32, ptr %41, align 16
  %43 = icmp ule i32 %42, 40
  br i1 %43, label %44, label %49

44:                                               ; preds = %39
  %45 = getelementptr inbounds %struct.__va_list_tag, ptr %40, i32 0, i32 3
  %46 = load ptr, ptr %45, align 16
  %47 = getelementptr i8, ptr %46, i32 %42
  %48 = add i32 %42, 8
  store i32 %48, ptr %41, align 16
  br label %53

49:                                               ; preds = %39
  %50 = getelementptr inbounds %struct.__va_list_tag, ptr %40, i32 0, i32 2
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr i8, ptr %51, i32 8
  store ptr %52, ptr %50, align 8
  br label %53

53:                                               ; preds = %49, %44
  %54 = phi ptr [ %47, %44 ], [ %51, %49 ]
  %55 = load i32, ptr %54, align 4
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %55)
  br label %270

57:                                               ; preds = %17
  %58 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %59 = getelementptr inbounds %struct.__va_list_tag, ptr %58, i32 0, i32 0
  %60 = load i32, ptr %59, align 16
  %61 = icmp ule i32 %60, 40
  br i1 %61, label %62, label %67

62:                                               ; preds = %57
  %63 = getelementptr inbounds %struct.__va_list_tag, ptr %58, i32 0, i32 3
  %64 = load ptr, ptr %63, align 16
  %65 = getelementptr i8, ptr %64, i32 %60
  %66 = add i32 %60, 8
  store i32 %66, ptr %59, align 16
  br label %71

67:                                               ; preds = %57
  %68 = getelementptr inbounds %struct.__va_list_tag, ptr %58, i32 0, i32 2
  %69 = load ptr, ptr %68, align 8
  %70 = getelementptr i8, ptr %69, i32 8
  store ptr %70, ptr %68, align 8
  br label %71

71:                                               ; preds = %67, %62
  %72 = phi ptr [ %65, %62 ], [ %69, %67 ]
  %73 = load i64, ptr %72, align 8
  %74 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, i64 noundef %73)
  br label %270

75:                                               ; preds = %17
  %76 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %77 = getelementptr inbounds %struct.__va_list_tag, ptr %76, i32 0, i32 1
  %78 = load i32, ptr %77, align 4
  %79 = icmp ule i32 %78, 160
  br i1 %79, label %80, label %85

80:                                               ; preds = %75
  %81 = getelementptr inbounds %struct.__va_list_tag, ptr %76, i32 0, i32 3
  %82 = load ptr, ptr %81, align 16
  %83 = getelementptr i8, ptr %82, i32 %78
  %84 = add i32 %78, 16
  store i32 %84, ptr %77, align 4
  br label %89

85:                                               ; preds = %75
  %86 = getelementptr inbounds %struct.__va_list_tag, ptr %76, i32 0, i32 2
  %87 = load ptr, ptr %86, align 8
  %88 = getelementptr i8, ptr %87, i32 8
  store ptr %88, ptr %86, align 8
  br label %89

89:                                               ; preds = %85, %80
  %90 = phi ptr [ %83, %80 ], [ %87, %85 ]
  %91 = load double, ptr %90, align 8
  %92 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, double noundef %91)
  br label %270

93:                                               ; preds = %17
  %94 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %95 = getelementptr inbounds %struct.__va_list_tag, ptr %94, i32 0, i32 0
  %96 = load i32, ptr %95, align 16
  %97 = icmp ule i32 %96, 40
  br i1 %97, label %98, label %103

98:                                               ; preds = %93
  %99 = getelementptr inbounds %struct.__va_list_tag, ptr %94, i32 0, i32 3
  %100 = load ptr, ptr %99, align 16
  %101 = getelementptr i8, ptr %100, i32 %96
  %102 = add i32 %96, 8
  store i32 %102, ptr %95, align 16
  br label %107

103:                                              ; preds = %93
  %104 = getelementptr inbounds %struct.__va_list_tag, ptr %94, i32 0, i32 2
  %105 = load ptr, ptr %104, align 8
  %106 = getelementptr i8, ptr %105, i32 8
  store ptr %106, ptr %104, align 8
  br label %107

107:                                              ; preds = %103, %98
  %108 = phi ptr [ %101, %98 ], [ %105, %103 ]
  %109 = load ptr, ptr %108, align 8
  %110 = call i32 (ptr, ...) @printf(ptr noundef @.str.16, ptr noundef %109)
  br label %270

111:                                              ; preds = %17
  %112 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %113 = getelementptr inbounds %struct.__va_list_tag, ptr %112, i32 0, i32 0
  %114 = load i32, ptr %113, align 16
  %115 = icmp ule i32 %114, 40
  br i1 %115, label %116, label %121

116:                                              ; preds = %111
  %117 = getelementptr inbounds %struct.__va_list_tag, ptr %112, i32 0, i32 3
  %118 = load ptr, ptr %117, align 16
  %119 = getelementptr i8, ptr %118, i32 %114
  %120 = add i32 %114, 8
  store i32 %120, ptr %113, align 16
  br label %125

121:                                              ; preds = %111
  %122 = getelementptr inbounds %struct.__va_list_tag, ptr %112, i32 0, i32 2
  %123 = load ptr, ptr %122, align 8
  %124 = getelementptr i8, ptr %123, i32 8
  store ptr %124, ptr %122, align 8
  br label %125

125:                                              ; preds = %121, %116
  %126 = phi ptr [ %119, %116 ], [ %123, %121 ]
  %127 = load ptr, ptr %126, align 8
  %128 = load i32, ptr %127, align 4
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %128)
  br label %270

130:                                              ; preds = %17
  %131 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %132 = getelementptr inbounds %struct.__va_list_tag, ptr %131, i32 0, i32 0
  %133 = load i32, ptr %132, align 16
  %134 = icmp ule i32 %133, 40
  br i1 %134, label %135, label %140

135:                                              ; preds = %130
  %136 = getelementptr inbounds %struct.__va_list_tag, ptr %131, i32 0, i32 3
  %137 = load ptr, ptr %136, align 16
  %138 = getelementptr i8, ptr %137, i32 %133
  %139 = add i32 %133, 8
  store i32 %139, ptr %132, align 16
  br label %144

140:                                              ; preds = %130
  %141 = getelementptr inbounds %struct.__va_list_tag, ptr %131, i32 0, i32 2
  %142 = load ptr, ptr %141, align 8
  %143 = getelementptr i8, ptr %142, i32 8
  store ptr %143, ptr %141, align 8
  br label %144

144:                                              ; preds = %140, %135
  %145 = phi ptr [ %138, %135 ], [ %142, %140 ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 4 %145, i64 8, i1 false)
  %146 = getelementptr inbounds %struct.small, ptr %4, i32 0, i32 0
  %147 = load i32, ptr %146, align 4
  %148 = getelementptr inbounds %struct.small, ptr %4, i32 0, i32 1
  %149 = load i32, ptr %148, align 4
  %150 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, i32 noundef %147, i32 noundef %149)
  br label %270

151:                                              ; preds = %17
  %152 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %153 = getelementptr inbounds %struct.__va_list_tag, ptr %152, i32 0, i32 1
  %154 = load i32, ptr %153, align 4
  %155 = icmp ule i32 %154, 144
  br i1 %155, label %156, label %166

156:                                              ; preds = %151
  %157 = getelementptr inbounds %struct.__va_list_tag, ptr %152, i32 0, i32 3
  %158 = load ptr, ptr %157, align 16
  %159 = getelementptr i8, ptr %158, i32 %154
  %160 = getelementptr inbounds i8, ptr %159, i64 16
  %161 = load double, ptr %159, align 16
  %162 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %161, ptr %162, align 8
  %163 = load double, ptr %160, align 16
  %164 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %163, ptr %164, align 8
  %165 = add i32 %154, 32
  store i32 %165, ptr %153, align 4
  br label %170

166:                                              ; preds = %151
  %167 = getelementptr inbounds %struct.__va_list_tag, ptr %152, i32 0, i32 2
  %168 = load ptr, ptr %167, align 8
  %169 = getelementptr i8, ptr %168, i32 16
  store ptr %169, ptr %167, align 8
  br label %170

170:                                              ; preds = %166, %156
  %171 = phi ptr [ %6, %156 ], [ %168, %166 ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %171, i64 16, i1 false)
  %172 = getelementptr inbounds %struct.floats, ptr %5, i32 0, i32 0
  %173 = load double, ptr %172, align 8
  %174 = getelementptr inbounds %struct.floats, ptr %5, i32 0, i32 1
  %175 = load double, ptr %174, align 8
  %176 = call i32 (ptr, ...) @printf(ptr noundef @.str.18, double noundef %173, double noundef %175)
  br label %270

177:                                              ; preds = %17
  %178 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %179 = getelementptr inbounds %struct.__va_list_tag, ptr %178, i32 0, i32 2
  %180 = load ptr, ptr %179, align 8
  %181 = getelementptr i8, ptr %180, i32 32
  store ptr %181, ptr %179, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 %180, i64 32, i1 false)
  %182 = getelementptr inbounds %struct.large, ptr %7, i32 0, i32 0
  %183 = getelementptr inbounds [4 x i64], ptr %182, i64 0, i64 0
  %184 = load i64, ptr %183, align 8
  %185 = getelementptr inbounds %struct.large, ptr %7, i32 0, i32 0
  %186 = getelementptr inbounds [4 x i64], ptr %185, i64 0, i64 1
  %187 = load i64, ptr %186, align 8
  %188 = getelementptr inbounds %struct.large, ptr %7, i32 0, i32 0
  %189 = getelementptr inbounds [4 x i64], ptr %188, i64 0, i64 2
  %190 = load i64, ptr %189, align 8
  %191 = getelementptr inbounds %struct.large, ptr %7, i32 0, i32 0
  %192 = getelementptr inbounds [4 x i64], ptr %191, i64 0, i64 3
  %193 = load i64, ptr %192, align 8
  %194 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, i64 noundef %184, i64 noundef %187, i64 noundef %190, i64 noundef %193)
  br label %270

195:                                              ; preds = %17
  %196 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %197 = getelementptr inbounds %struct.__va_list_tag, ptr %196, i32 0, i32 0
  %198 = load i32, ptr %197, align 16
  %199 = icmp ule i32 %198, 40
  %200 = getelementptr inbounds %struct.__va_list_tag, ptr %196, i32 0, i32 1
  %201 = load i32, ptr %200, align 4
  %202 = icmp ule i32 %201, 160
  %203 = and i1 %199, %202
  br i1 %203, label %204, label %215

204:                                              ; preds = %195
  %205 = getelementptr inbounds %struct.__va_list_tag, ptr %196, i32 0, i32 3
  %206 = load ptr, ptr %205, align 16
  %207 = getelementptr i8, ptr %206, i32 %198
  %208 = getelementptr i8, ptr %206, i32 %201
  %209 = load double, ptr %208, align 8
  %210 = getelementptr inbounds { double, i64 }, ptr %9, i32 0, i32 0
  store double %209, ptr %210, align 8
  %211 = load i64, ptr %207, align 8
  %212 = getelementptr inbounds { double, i64 }, ptr %9, i32 0, i32 1
  store i64 %211, ptr %212, align 8
  %213 = add i32 %198, 8
  store i32 %213, ptr %197, align 16
  %214 = add i32 %201, 16
  store i32 %214, ptr %200, align 4
  br label %219

215:                                              ; preds = %195
  %216 = getelementptr inbounds %struct.__va_list_tag, ptr %196, i32 0, i32 2
  %217 = load ptr, ptr %216, align 8
  %218 = getelementptr i8, ptr %217, i32 16
  store ptr %218, ptr %216, align 8
  br label %219

219:                                              ; preds = %215, %204
  %220 = phi ptr [ %9, %204 ], [ %217, %215 ]
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %220, i64 16, i1 false)
  %221 = getelementptr inbounds %struct.split, ptr %8, i32 0, i32 0
  %222 = load double, ptr %221, align 8
  %223 = getelementptr inbounds %struct.split, ptr %8, i32 0, i32 1
  %224 = load i64, ptr %223, align 8
  %225 = call i32 (ptr, ...) @printf(ptr noundef @.str.20, double noundef %222, i64 noundef %224)
  br label %270

226:                                              ; preds = %17
  %227 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %228 = getelementptr inbounds %struct.__va_list_tag, ptr %227, i32 0, i32 0
  %229 = load i32, ptr %228, align 16
  %230 = icmp ule i32 %229, 32
  br i1 %230, label %231, label %236

231:                                              ; preds = %226
  %232 = getelementptr inbounds %struct.__va_list_tag, ptr %227, i32 0, i32 3
  %233 = load ptr, ptr %232, align 16
  %234 = getelementptr i8, ptr %233, i32 %229
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %11, ptr align 8 %234, i64 16, i1 false)
  %235 = add i32 %229, 16
  store i32 %235, ptr %228, align 16
  br label %242

236:                                              ; preds = %226
  %237 = getelementptr inbounds %struct.__va_list_tag, ptr %227, i32 0, i32 2
  %238 = load ptr, ptr %237, align 8
  %239 = getelementptr inbounds i8, ptr %238, i32 15
  %240 = call ptr @llvm.ptrmask.p0.i64(ptr %239, i64 -16)
  %241 = getelementptr i8, ptr %240, i32 16
  store ptr %241, ptr %237, align 8
  br label %242

242:                                              ; preds = %236, %231
  %243 = phi ptr [ %11, %231 ], [ %240, %236 ]
  %244 = load i128, ptr %243, align 16
  store i128 %244, ptr %10, align 16
  %245 = load i128, ptr %10, align 16
  %246 = ashr i128 %245, 64
  %247 = trunc i128 %246 to i64
  %248 = load i128, ptr %10, align 16
  %249 = trunc i128 %248 to i64
  %250 = call i32 (ptr, ...) @printf(ptr noundef @.str.21, i64 noundef %247, i64 noundef %249)
  br label %270

251:                                              ; preds = %17
  %252 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %253 = getelementptr inbounds %struct.__va_list_tag, ptr %252, i32 0, i32 0
  %254 = load i32, ptr %253, align 16
  %255 = icmp ule i32 %254, 40
  br i1 %255, label %256, label %261

256:                                              ; preds = %251
  %257 = getelementptr inbounds %struct.__va_list_tag, ptr %252, i32 0, i32 3
  %258 = load ptr, ptr %257, align 16
  %259 = getelementptr i8, ptr %258, i32 %254
  %260 = add i32 %254, 8
  store i32 %260, ptr %253, align 16
  br label %265

261:                                              ; preds = %251
  %262 = getelementptr inbounds %struct.__va_list_tag, ptr %252, i32 0, i32 2
  %263 = load ptr, ptr %262, align 8
  %264 = getelementptr i8, ptr %263, i32 8
  store ptr %264, ptr %262, align 8
  br label %265

265:                                              ; preds = %261, %256
  %266 = phi ptr [ %259, %256 ], [ %263, %261 ]
  %267 = load ptr, ptr %266, align 8
  %268 = call i32 %267(i32 noundef 20)
  %269 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %268)
  br label %270

270:                                              ; preds = %17, %265, %242, %219, %177, %170, %144, %125, %107, %89, %71, %53, %35
  br label %271

271:                                              ; preds = %270
  %272 = load ptr, ptr %2, align 8
  %273 = getelementptr inbounds i8, ptr %272, i32 1
  store ptr %273, ptr %2, align 8
  br label %13, !llvm.loop !9

274:                                              ; preds = %13
  %275 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %275)
  %276 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @add_one(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = add nsw i32 %3, 1
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @nested(i32 noundef %0, ...) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  %4 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  %5 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_start.p0(ptr %5)
  store i64 0, ptr %4, align 8
  br label %6

6:                                                ; preds = %10, %1
  %7 = load i32, ptr %2, align 4
  %8 = add nsw i32 %7, -1
  store i32 %8, ptr %2, align 4
  %9 = icmp ne i32 %7, 0
  br i1 %9, label %10, label %15

10:                                               ; preds = %6
  %11 = load i64, ptr %4, align 8
  %12 = mul nsw i64 %11, 10
  %13 = call i64 @take(ptr noundef %3)
  %14 = add nsw i64 %12, %13
  store i64 %14, ptr %4, align 8
  br label %6, !llvm.loop !10

15:                                               ; preds = %6
  %16 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  call void @llvm.va_end.p0(ptr %16)
  %17 = load i64, ptr %4, align 8
  ret i64 %17
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.va_copy.p0(ptr, ptr) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #4

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @take(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds [1 x %struct.__va_list_tag], ptr %3, i64 0, i64 0
  %5 = getelementptr inbounds %struct.__va_list_tag, ptr %4, i32 0, i32 0
  %6 = load i32, ptr %5, align 8
  %7 = icmp ule i32 %6, 40
  br i1 %7, label %8, label %13

8:                                                ; preds = %1
  %9 = getelementptr inbounds %struct.__va_list_tag, ptr %4, i32 0, i32 3
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr i8, ptr %10, i32 %6
  %12 = add i32 %6, 8
  store i32 %12, ptr %5, align 8
  br label %17

13:                                               ; preds = %1
  %14 = getelementptr inbounds %struct.__va_list_tag, ptr %4, i32 0, i32 2
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr i8, ptr %15, i32 8
  store ptr %16, ptr %14, align 8
  br label %17

17:                                               ; preds = %13, %8
  %18 = phi ptr [ %11, %8 ], [ %15, %13 ]
  %19 = load i64, ptr %18, align 8
  ret i64 %19
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
