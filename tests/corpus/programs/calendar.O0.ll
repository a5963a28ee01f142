; ModuleID = 'calendar.c'
source_filename = "calendar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { i32, [3 x i8] }
%struct.anon.0 = type { i32, ptr }
%struct.date = type { i32, i8, i8 }
%struct.builder = type { ptr, i64, i64 }

@.str = private unnamed_addr constant [30 x i8] c"%d %d-%02d-%02d %d-%02d-%02d\0A\00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c" \00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"; \00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%s(%zu)\0A\00", align 1
@.str.4 = private unnamed_addr constant [29 x i8] c"%*s %d\0ASu Mo Tu We Th Fr Sa\0A\00", align 1
@month_names = internal constant [12 x ptr] [ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19], align 16
@.str.5 = private unnamed_addr constant [4 x i8] c"%*s\00", align 1
@.str.6 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"%2d\00", align 1
@.str.8 = private unnamed_addr constant [8 x i8] c"January\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"February\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"March\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"April\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"May\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"June\00", align 1
@.str.14 = private unnamed_addr constant [5 x i8] c"July\00", align 1
@.str.15 = private unnamed_addr constant [7 x i8] c"August\00", align 1
@.str.16 = private unnamed_addr constant [10 x i8] c"September\00", align 1
@.str.17 = private unnamed_addr constant [8 x i8] c"October\00", align 1
@.str.18 = private unnamed_addr constant [9 x i8] c"November\00", align 1
@.str.19 = private unnamed_addr constant [9 x i8] c"December\00", align 1
@days_in.days = internal constant [12 x i8] c"\1F\1C\1F\1E\1F\1E\1F\1F\1E\1F\1E\1F", align 1
@roman.parts = internal constant [13 x %struct.anon] [%struct.anon { i32 1000, [3 x i8] c"M\00\00" }, %struct.anon { i32 900, [3 x i8] c"CM\00" }, %struct.anon { i32 500, [3 x i8] c"D\00\00" }, %struct.anon { i32 400, [3 x i8] c"CD\00" }, %struct.anon { i32 100, [3 x i8] c"C\00\00" }, %struct.anon { i32 90, [3 x i8] c"XC\00" }, %struct.anon { i32 50, [3 x i8] c"L\00\00" }, %struct.anon { i32 40, [3 x i8] c"XL\00" }, %struct.anon { i32 10, [3 x i8] c"X\00\00" }, %struct.anon { i32 9, [3 x i8] c"IX\00" }, %struct.anon { i32 5, [3 x i8] c"V\00\00" }, %struct.anon { i32 4, [3 x i8] c"IV\00" }, %struct.anon { i32 1, [3 x i8] c"I\00\00" }], align 16
@words.small = internal constant [20 x ptr] [ptr @.str.20, ptr @.str.21, ptr @.str.22, ptr @.str.23, ptr @.str.24, ptr @.str.25, ptr @.str.26, ptr @.str.27, ptr @.str.28, ptr @.str.29, ptr @.str.30, ptr @.str.31, ptr @.str.32, ptr @.str.33, ptr @.str.34, ptr @.str.35, ptr @.str.36, ptr @.str.37, ptr @.str.38, ptr @.str.39], align 16
@.str.20 = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.21 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@.str.23 = private unnamed_addr constant [6 x i8] c"three\00", align 1
@.str.24 = private unnamed_addr constant [5 x i8] c"four\00", align 1
@.str.25 = private unnamed_addr constant [5 x i8] c"five\00", align 1
@.str.26 = private unnamed_addr constant [4 x i8] c"six\00", align 1
@.str.27 = private unnamed_addr constant [6 x i8] c"seven\00", align 1
@.str.28 = private unnamed_addr constant [6 x i8] c"eight\00", align 1
@.str.29 = private unnamed_addr constant [5 x i8] c"nine\00", align 1
@.str.30 = private unnamed_addr constant [4 x i8] c"ten\00", align 1
@.str.31 = private unnamed_addr constant [7 x i8] c"eleven\00", align 1
@.str.32 = private unnamed_addr constant [7 x i8] c"twelve\00", align 1
@.str.33 = private unnamed_addr constant [9 x i8] c"thirteen\00", align 1
@.str.34 = private unnamed_addr constant [9 x i8] c"fourteen\00", align 1
@.str.35 = private unnamed_addr constant [8 x i8] c"fifteen\00", align 1
@.str.36 = private unnamed_addr constant [8 x i8] c"sixteen\00", align 1
@.str.37 = private unnamed_addr constant [10 x i8] c"seventeen\00", align 1
@.str.38 = private unnamed_addr constant [9 x i8] c"eighteen\00", align 1
@.str.39 = private unnamed_addr constant [9 x i8] c"nineteen\00", align 1
@words.tens = internal constant [10 x ptr] [ptr @.str.6, ptr @.str.6, ptr @.str.40, ptr @.str.41, ptr @.str.42, ptr @.str.43, ptr @.str.44, ptr @.str.45, ptr @.str.46, ptr @.str.47], align 16
@.str.40 = private unnamed_addr constant [7 x i8] c"twenty\00", align 1
@.str.41 = private unnamed_addr constant [7 x i8] c"thirty\00", align 1
@.str.42 = private unnamed_addr constant [6 x i8] c"forty\00", align 1
@.str.43 = private unnamed_addr constant [6 x i8] c"fifty\00", align 1
@.str.44 = private unnamed_addr constant [6 x i8] c"sixty\00", align 1
@.str.45 = private unnamed_addr constant [8 x i8] c"seventy\00", align 1
@.str.46 = private unnamed_addr constant [7 x i8] c"eighty\00", align 1
@.str.47 = private unnamed_addr constant [7 x i8] c"ninety\00", align 1
@words.units = internal constant [3 x %struct.anon.0] [%struct.anon.0 { i32 1000000, ptr @.str.48 }, %struct.anon.0 { i32 1000, ptr @.str.49 }, %struct.anon.0 { i32 100, ptr @.str.50 }], align 16
@.str.48 = private unnamed_addr constant [9 x i8] c" million\00", align 1
@.str.49 = private unnamed_addr constant [10 x i8] c" thousand\00", align 1
@.str.50 = private unnamed_addr constant [9 x i8] c" hundred\00", align 1
@.str.51 = private unnamed_addr constant [2 x i8] c"-\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca %struct.date, align 4
  %5 = alloca %struct.date, align 4
  %6 = alloca %struct.date, align 4
  %7 = alloca %struct.builder, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @page(i32 noundef 2024, i32 noundef 2)
  call void @page(i32 noundef 1999, i32 noundef 12)
  store i32 0, ptr %2, align 4
  store i64 -800000, ptr %3, align 8
  br label %10

10:                                               ; preds = %41, %0
  %11 = load i64, ptr %3, align 8
  %12 = icmp slt i64 %11, 800000
  br i1 %12, label %13, label %44

13:                                               ; preds = %10
  %14 = load i64, ptr %3, align 8
  %15 = call i64 @from_days(i64 noundef %14)
  store i64 %15, ptr %4, align 4
  %16 = load i64, ptr %4, align 4
  %17 = call i64 @to_days(i64 %16)
  %18 = load i64, ptr %3, align 8
  %19 = icmp ne i64 %17, %18
  br i1 %19, label %36, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds %struct.date, ptr %4, i32 0, i32 2
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = icmp slt i32 %23, 1
  br i1 %24, label %36, label %25

25:                                               ; preds = %20
  %26 = getelementptr inbounds %struct.date, ptr %4, i32 0, i32 2
  %27 = load i8, ptr %26, align 1
  %28 = zext i8 %27 to i32
  %29 = getelementptr inbounds %struct.date, ptr %4, i32 0, i32 1
  %30 = load i8, ptr %29, align 4
  %31 = zext i8 %30 to i32
  %32 = getelementptr inbounds %struct.date, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %32, align 4
  %34 = call i32 @days_in(i32 noundef %31, i32 noundef %33)
  %35 = icmp sgt i32 %28, %34
  br label %36

36:                                               ; preds = %25, %20, %13
  %37 = phi i1 [ true, %20 ], [ true, %13 ], [ %35, %25 ]
  %38 = zext i1 %37 to i32
  %39 = load i32, ptr %2, align 4
  %40 = add nsw i32 %39, %38
  store i32 %40, ptr %2, align 4
  br label %41

41:                                               ; preds = %36
  %42 = load i64, ptr %3, align 8
  %43 = add nsw i64 %42, 997
  store i64 %43, ptr %3, align 8
  br label %10, !llvm.loop !5

44:                                               ; preds = %10
  %45 = call i64 @from_days(i64 noundef 0)
  store i64 %45, ptr %5, align 4
  %46 = call i64 @from_days(i64 noundef 11574)
  store i64 %46, ptr %6, align 4
  %47 = load i32, ptr %2, align 4
  %48 = getelementptr inbounds %struct.date, ptr %5, i32 0, i32 0
  %49 = load i32, ptr %48, align 4
  %50 = getelementptr inbounds %struct.date, ptr %5, i32 0, i32 1
  %51 = load i8, ptr %50, align 4
  %52 = zext i8 %51 to i32
  %53 = getelementptr inbounds %struct.date, ptr %5, i32 0, i32 2
  %54 = load i8, ptr %53, align 1
  %55 = zext i8 %54 to i32
  %56 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 0
  %57 = load i32, ptr %56, align 4
  %58 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 1
  %59 = load i8, ptr %58, align 4
  %60 = zext i8 %59 to i32
  %61 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 2
  %62 = load i8, ptr %61, align 1
  %63 = zext i8 %62 to i32
  %64 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %47, i32 noundef %49, i32 noundef %52, i32 noundef %55, i32 noundef %57, i32 noundef %60, i32 noundef %63)
  call void @llvm.memset.p0.i64(ptr align 8 %7, i8 0, i64 24, i1 false)
  store i32 1, ptr %8, align 4
  br label %65

65:                                               ; preds = %70, %44
  %66 = load i32, ptr %8, align 4
  %67 = icmp slt i32 %66, 4000
  br i1 %67, label %68, label %74

68:                                               ; preds = %65
  %69 = load i32, ptr %8, align 4
  call void @roman(ptr noundef %7, i32 noundef %69)
  call void @append(ptr noundef %7, ptr noundef @.str.1)
  br label %70

70:                                               ; preds = %68
  %71 = load i32, ptr %8, align 4
  %72 = mul nsw i32 %71, 3
  %73 = add nsw i32 %72, 1
  store i32 %73, ptr %8, align 4
  br label %65, !llvm.loop !7

74:                                               ; preds = %65
  %75 = getelementptr inbounds %struct.builder, ptr %7, i32 0, i32 0
  %76 = load ptr, ptr %75, align 8
  %77 = call i32 @puts(ptr noundef %76)
  %78 = getelementptr inbounds %struct.builder, ptr %7, i32 0, i32 1
  store i64 0, ptr %78, align 8
  store i32 0, ptr %9, align 4
  br label %79

79:                                               ; preds = %84, %74
  %80 = load i32, ptr %9, align 4
  %81 = icmp ult i32 %80, 20000000
  br i1 %81, label %82, label %88

82:                                               ; preds = %79
  %83 = load i32, ptr %9, align 4
  call void @words(ptr noundef %7, i32 noundef %83)
  call void @append(ptr noundef %7, ptr noundef @.str.2)
  br label %84

84:                                               ; preds = %82
  %85 = load i32, ptr %9, align 4
  %86 = mul i32 %85, 17
  %87 = add i32 %86, 13
  store i32 %87, ptr %9, align 4
  br label %79, !llvm.loop !8

88:                                               ; preds = %79
  %89 = getelementptr inbounds %struct.builder, ptr %7, i32 0, i32 0
  %90 = load ptr, ptr %89, align 8
  %91 = getelementptr inbounds %struct.builder, ptr %7, i32 0, i32 1
  %92 = load i64, ptr %91, align 8
  %93 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef %90, i64 noundef %92)
  %94 = getelementptr inbounds %struct.builder, ptr %7, i32 0, i32 0
  %95 = load ptr, ptr %94, align 8
  call void @free(ptr noundef %95) #7
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @page(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.date, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %8 = load i32, ptr %4, align 4
  %9 = sub nsw i32 %8, 1
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds [12 x ptr], ptr @month_names, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8
  %13 = call i64 @strlen(ptr noundef %12) #8
  %14 = trunc i64 %13 to i32
  %15 = sdiv i32 %14, 2
  %16 = add nsw i32 10, %15
  %17 = load i32, ptr %4, align 4
  %18 = sub nsw i32 %17, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [12 x ptr], ptr @month_names, i64 0, i64 %19
  %21 = load ptr, ptr %20, align 8
  %22 = load i32, ptr %3, align 4
  %23 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %16, ptr noundef %21, i32 noundef %22)
  %24 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 0
  %25 = load i32, ptr %3, align 4
  store i32 %25, ptr %24, align 4
  %26 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 1
  %27 = load i32, ptr %4, align 4
  %28 = trunc i32 %27 to i8
  store i8 %28, ptr %26, align 4
  %29 = getelementptr inbounds %struct.date, ptr %6, i32 0, i32 2
  store i8 1, ptr %29, align 1
  %30 = load i64, ptr %6, align 4
  %31 = call i32 @weekday(i64 %30)
  store i32 %31, ptr %5, align 4
  %32 = load i32, ptr %5, align 4
  %33 = mul nsw i32 %32, 3
  %34 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %33, ptr noundef @.str.6)
  store i32 1, ptr %7, align 4
  br label %35

35:                                               ; preds = %59, %2
  %36 = load i32, ptr %7, align 4
  %37 = load i32, ptr %4, align 4
  %38 = load i32, ptr %3, align 4
  %39 = call i32 @days_in(i32 noundef %37, i32 noundef %38)
  %40 = icmp sle i32 %36, %39
  br i1 %40, label %41, label %62

41:                                               ; preds = %35
  %42 = load i32, ptr %7, align 4
  %43 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %42)
  %44 = load i32, ptr %5, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %5, align 4
  %46 = srem i32 %45, 7
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %41
  %49 = load i32, ptr %7, align 4
  %50 = load i32, ptr %4, align 4
  %51 = load i32, ptr %3, align 4
  %52 = call i32 @days_in(i32 noundef %50, i32 noundef %51)
  %53 = icmp eq i32 %49, %52
  br label %54

54:                                               ; preds = %48, %41
  %55 = phi i1 [ true, %41 ], [ %53, %48 ]
  %56 = zext i1 %55 to i64
  %57 = select i1 %55, i32 10, i32 32
  %58 = call i32 @putchar(i32 noundef %57)
  br label %59

59:                                               ; preds = %54
  %60 = load i32, ptr %7, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %7, align 4
  br label %35, !llvm.loop !9

62:                                               ; preds = %35
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @from_days(i64 noundef %0) #0 {
  %2 = alloca %struct.date, align 4
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  %9 = load i64, ptr %3, align 8
  %10 = add nsw i64 %9, 719468
  store i64 %10, ptr %3, align 8
  %11 = load i64, ptr %3, align 8
  %12 = icmp sge i64 %11, 0
  br i1 %12, label %13, label %15

13:                                               ; preds = %1
  %14 = load i64, ptr %3, align 8
  br label %18

15:                                               ; preds = %1
  %16 = load i64, ptr %3, align 8
  %17 = sub nsw i64 %16, 146096
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi i64 [ %14, %13 ], [ %17, %15 ]
  %20 = sdiv i64 %19, 146097
  store i64 %20, ptr %4, align 8
  %21 = load i64, ptr %3, align 8
  %22 = load i64, ptr %4, align 8
  %23 = mul nsw i64 %22, 146097
  %24 = sub nsw i64 %21, %23
  store i64 %24, ptr %5, align 8
  %25 = load i64, ptr %5, align 8
  %26 = load i64, ptr %5, align 8
  %27 = sdiv i64 %26, 1460
  %28 = sub nsw i64 %25, %27
  %29 = load i64, ptr %5, align 8
  %30 = sdiv i64 %29, 36524
  %31 = add nsw i64 %28, %30
  %32 = load i64, ptr %5, align 8
  %33 = sdiv i64 %32, 146096
  %34 = sub nsw i64 %31, %33
  %35 = sdiv i64 %34, 365
  store i64 %35, ptr %6, align 8
  %36 = load i64, ptr %5, align 8
  %37 = load i64, ptr %6, align 8
  %38 = mul nsw i64 365, %37
  %39 = load i64, ptr %6, align 8
  %40 = sdiv i64 %39, 4
  %41 = add nsw i64 %38, %40
  %42 = load i64, ptr %6, align 8
  %43 = sdiv i64 %42, 100
  %44 = sub nsw i64 %41, %43
  %45 = sub nsw i64 %36, %44
  store i64 %45, ptr %7, align 8
  %46 = load i64, ptr %7, align 8
  %47 = mul nsw i64 5, %46
  %48 = add nsw i64 %47, 2
  %49 = sdiv i64 %48, 153
  store i64 %49, ptr %8, align 8
  %50 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 0
  %51 = load i64, ptr %6, align 8
  %52 = load i64, ptr %4, align 8
  %53 = mul nsw i64 %52, 400
  %54 = add nsw i64 %51, %53
  %55 = trunc i64 %54 to i32
  store i32 %55, ptr %50, align 4
  %56 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 1
  %57 = load i64, ptr %8, align 8
  %58 = icmp slt i64 %57, 10
  br i1 %58, label %59, label %62

59:                                               ; preds = %18
  %60 = load i64, ptr %8, align 8
  %61 = add nsw i64 %60, 3
  br label %65

62:                                               ; preds = %18
  %63 = load i64, ptr %8, align 8
  %64 = sub nsw i64 %63, 9
  br label %65

65:                                               ; preds = %62, %59
  %66 = phi i64 [ %61, %59 ], [ %64, %62 ]
  %67 = trunc i64 %66 to i8
  store i8 %67, ptr %56, align 4
  %68 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 2
  %69 = load i64, ptr %7, align 8
  %70 = load i64, ptr %8, align 8
  %71 = mul nsw i64 153, %70
  %72 = add nsw i64 %71, 2
  %73 = sdiv i64 %72, 5
  %74 = sub nsw i64 %69, %73
  %75 = add nsw i64 %74, 1
  %76 = trunc i64 %75 to i8
  store i8 %76, ptr %68, align 1
  %77 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 1
  %78 = load i8, ptr %77, align 4
  %79 = zext i8 %78 to i32
  %80 = icmp sle i32 %79, 2
  %81 = zext i1 %80 to i32
  %82 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 0
  %83 = load i32, ptr %82, align 4
  %84 = add nsw i32 %83, %81
  store i32 %84, ptr %82, align 4
  %85 = load i64, ptr %2, align 4
  ret i64 %85
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @to_days(i64 %0) #0 {
  %2 = alloca %struct.date, align 4
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i64 %0, ptr %2, align 4
  %7 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 1
  %8 = load i8, ptr %7, align 4
  %9 = zext i8 %8 to i32
  %10 = icmp sle i32 %9, 2
  br i1 %10, label %11, label %15

11:                                               ; preds = %1
  %12 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 0
  %13 = load i32, ptr %12, align 4
  %14 = sub nsw i32 %13, 1
  br label %18

15:                                               ; preds = %1
  %16 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 0
  %17 = load i32, ptr %16, align 4
  br label %18

18:                                               ; preds = %15, %11
  %19 = phi i32 [ %14, %11 ], [ %17, %15 ]
  %20 = sext i32 %19 to i64
  store i64 %20, ptr %3, align 8
  %21 = load i64, ptr %3, align 8
  %22 = icmp sge i64 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %18
  %24 = load i64, ptr %3, align 8
  br label %28

25:                                               ; preds = %18
  %26 = load i64, ptr %3, align 8
  %27 = sub nsw i64 %26, 399
  br label %28

28:                                               ; preds = %25, %23
  %29 = phi i64 [ %24, %23 ], [ %27, %25 ]
  %30 = sdiv i64 %29, 400
  store i64 %30, ptr %4, align 8
  %31 = load i64, ptr %3, align 8
  %32 = load i64, ptr %4, align 8
  %33 = mul nsw i64 %32, 400
  %34 = sub nsw i64 %31, %33
  store i64 %34, ptr %5, align 8
  %35 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 1
  %36 = load i8, ptr %35, align 4
  %37 = zext i8 %36 to i32
  %38 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 1
  %39 = load i8, ptr %38, align 4
  %40 = zext i8 %39 to i32
  %41 = icmp sgt i32 %40, 2
  %42 = zext i1 %41 to i64
  %43 = select i1 %41, i32 -3, i32 9
  %44 = add nsw i32 %37, %43
  %45 = mul nsw i32 153, %44
  %46 = add nsw i32 %45, 2
  %47 = sdiv i32 %46, 5
  %48 = getelementptr inbounds %struct.date, ptr %2, i32 0, i32 2
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i32
  %51 = add nsw i32 %47, %50
  %52 = sub nsw i32 %51, 1
  %53 = sext i32 %52 to i64
  store i64 %53, ptr %6, align 8
  %54 = load i64, ptr %4, align 8
  %55 = mul nsw i64 %54, 146097
  %56 = load i64, ptr %5, align 8
  %57 = mul nsw i64 %56, 365
  %58 = add nsw i64 %55, %57
  %59 = load i64, ptr %5, align 8
  %60 = sdiv i64 %59, 4
  %61 = add nsw i64 %58, %60
  %62 = load i64, ptr %5, align 8
  %63 = sdiv i64 %62, 100
  %64 = sub nsw i64 %61, %63
  %65 = load i64, ptr %6, align 8
  %66 = add nsw i64 %64, %65
  %67 = sub nsw i64 %66, 719468
  ret i64 %67
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @days_in(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = sub nsw i32 %5, 1
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds [12 x i8], ptr @days_in.days, i64 0, i64 %7
  %9 = load i8, ptr %8, align 1
  %10 = sext i8 %9 to i32
  %11 = load i32, ptr %3, align 4
  %12 = icmp eq i32 %11, 2
  br i1 %12, label %13, label %17

13:                                               ; preds = %2
  %14 = load i32, ptr %4, align 4
  %15 = call i32 @leap(i32 noundef %14)
  %16 = icmp ne i32 %15, 0
  br label %17

17:                                               ; preds = %13, %2
  %18 = phi i1 [ false, %2 ], [ %16, %13 ]
  %19 = zext i1 %18 to i32
  %20 = add nsw i32 %10, %19
  ret i32 %20
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @roman(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %34, %2
  %7 = load i32, ptr %4, align 4
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %37

9:                                                ; preds = %6
  br label %10

10:                                               ; preds = %25, %9
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %5, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds [13 x %struct.anon], ptr @roman.parts, i64 0, i64 %13
  %15 = getelementptr inbounds %struct.anon, ptr %14, i32 0, i32 0
  %16 = load i32, ptr %15, align 8
  %17 = icmp sge i32 %11, %16
  br i1 %17, label %18, label %33

18:                                               ; preds = %10
  %19 = load ptr, ptr %3, align 8
  %20 = load i32, ptr %5, align 4
  %21 = zext i32 %20 to i64
  %22 = getelementptr inbounds [13 x %struct.anon], ptr @roman.parts, i64 0, i64 %21
  %23 = getelementptr inbounds %struct.anon, ptr %22, i32 0, i32 1
  %24 = getelementptr inbounds [3 x i8], ptr %23, i64 0, i64 0
  call void @append(ptr noundef %19, ptr noundef %24)
  br label %25

25:                                               ; preds = %18
  %26 = load i32, ptr %5, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds [13 x %struct.anon], ptr @roman.parts, i64 0, i64 %27
  %29 = getelementptr inbounds %struct.anon, ptr %28, i32 0, i32 0
  %30 = load i32, ptr %29, align 8
  %31 = load i32, ptr %4, align 4
  %32 = sub nsw i32 %31, %30
  store i32 %32, ptr %4, align 4
  br label %10, !llvm.loop !10

33:                                               ; preds = %10
  br label %34

34:                                               ; preds = %33
  %35 = load i32, ptr %5, align 4
  %36 = add i32 %35, 1
  store i32 %36, ptr %5, align 4
  br label %6, !llvm.loop !11

37:                                               ; preds = %6
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @append(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %6 = load ptr, ptr %4, align 8
  %7 = call i64 @strlen(ptr noundef %6) #8
  store i64 %7, ptr %5, align 8
  br label %8

8:                                                ; preds = %19, %2
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds %struct.builder, ptr %9, i32 0, i32 1
  %11 = load i64, ptr %10, align 8
  %12 = load i64, ptr %5, align 8
  %13 = add i64 %11, %12
  %14 = add i64 %13, 1
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds %struct.builder, ptr %15, i32 0, i32 2
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %14, %17
  br i1 %18, label %19, label %33

19:                                               ; preds = %8
  %20 = load ptr, ptr %3, align 8
  %21 = getelementptr inbounds %struct.builder, ptr %20, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds %struct.builder, ptr %23, i32 0, i32 2
  %25 = load i64, ptr %24, align 8
  %26 = mul i64 %25, 2
  %27 = add i64 %26, 16
  %28 = load ptr, ptr %3, align 8
  %29 = getelementptr inbounds %struct.builder, ptr %28, i32 0, i32 2
  store i64 %27, ptr %29, align 8
  %30 = call ptr @realloc(ptr noundef %22, i64 noundef %27) #9
  %31 = load ptr, ptr %3, align 8
  %32 = getelementptr inbounds %struct.builder, ptr %31, i32 0, i32 0
  store ptr %30, ptr %32, align 8
  br label %8, !llvm.loop !12

33:                                               ; preds = %8
  %34 = load ptr, ptr %3, align 8
  %35 = getelementptr inbounds %struct.builder, ptr %34, i32 0, i32 0
  %36 = load ptr, ptr %35, align 8
  %37 = load ptr, ptr %3, align 8
  %38 = getelementptr inbounds %struct.builder, ptr %37, i32 0, i32 1
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %36, i64 %39
  %41 = load ptr, ptr %4, align 8
  %42 = load i64, ptr %5, align 8
  %43 = add i64 %42, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %40, ptr align 1 %41, i64 %43, i1 false)
  %44 = load i64, ptr %5, align 8
  %45 = load ptr, ptr %3, align 8
  %46 = getelementptr inbounds %struct.builder, ptr %45, i32 0, i32 1
  %47 = load i64, ptr %46, align 8
  %48 = add i64 %47, %44
  store i64 %48, ptr %46, align 8
  ret void
}

declare i32 @puts(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @words(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %6

6:                                                ; preds = %45, %2
  %7 = load i32, ptr %5, align 4
  %8 = icmp slt i32 %7, 3
  br i1 %8, label %9, label %48

9:                                                ; preds = %6
  %10 = load i32, ptr %4, align 4
  %11 = load i32, ptr %5, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [3 x %struct.anon.0], ptr @words.units, i64 0, i64 %12
  %14 = getelementptr inbounds %struct.anon.0, ptr %13, i32 0, i32 0
  %15 = load i32, ptr %14, align 16
  %16 = icmp uge i32 %10, %15
  br i1 %16, label %17, label %44

17:                                               ; preds = %9
  %18 = load ptr, ptr %3, align 8
  %19 = load i32, ptr %4, align 4
  %20 = load i32, ptr %5, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [3 x %struct.anon.0], ptr @words.units, i64 0, i64 %21
  %23 = getelementptr inbounds %struct.anon.0, ptr %22, i32 0, i32 0
  %24 = load i32, ptr %23, align 16
  %25 = udiv i32 %19, %24
  call void @words(ptr noundef %18, i32 noundef %25)
  %26 = load ptr, ptr %3, align 8
  %27 = load i32, ptr %5, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [3 x %struct.anon.0], ptr @words.units, i64 0, i64 %28
  %30 = getelementptr inbounds %struct.anon.0, ptr %29, i32 0, i32 1
  %31 = load ptr, ptr %30, align 8
  call void @append(ptr noundef %26, ptr noundef %31)
  %32 = load i32, ptr %5, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [3 x %struct.anon.0], ptr @words.units, i64 0, i64 %33
  %35 = getelementptr inbounds %struct.anon.0, ptr %34, i32 0, i32 0
  %36 = load i32, ptr %35, align 16
  %37 = load i32, ptr %4, align 4
  %38 = urem i32 %37, %36
  store i32 %38, ptr %4, align 4
  %39 = load i32, ptr %4, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %42

41:                                               ; preds = %17
  br label %72

42:                                               ; preds = %17
  %43 = load ptr, ptr %3, align 8
  call void @append(ptr noundef %43, ptr noundef @.str.1)
  br label %44

44:                                               ; preds = %42, %9
  br label %45

45:                                               ; preds = %44
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %6, !llvm.loop !13

48:                                               ; preds = %6
  %49 = load i32, ptr %4, align 4
  %50 = icmp uge i32 %49, 20
  br i1 %50, label %51, label %66

51:                                               ; preds = %48
  %52 = load ptr, ptr %3, align 8
  %53 = load i32, ptr %4, align 4
  %54 = udiv i32 %53, 10
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds [10 x ptr], ptr @words.tens, i64 0, i64 %55
  %57 = load ptr, ptr %56, align 8
  call void @append(ptr noundef %52, ptr noundef %57)
  %58 = load i32, ptr %4, align 4
  %59 = urem i32 %58, 10
  %60 = icmp eq i32 %59, 0
  br i1 %60, label %61, label %62

61:                                               ; preds = %51
  br label %72

62:                                               ; preds = %51
  %63 = load ptr, ptr %3, align 8
  call void @append(ptr noundef %63, ptr noundef @.str.51)
  %64 = load i32, ptr %4, align 4
  %65 = urem i32 %64, 10
  store i32 %65, ptr %4, align 4
  br label %66

66:                                               ; preds = %62, %48
  %67 = load ptr, ptr %3, align 8
  %68 = load i32, ptr %4, align 4
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds [20 x ptr], ptr @words.small, i64 0, i64 %69
  %71 = load ptr, ptr %70, align 8
  call void @append(ptr noundef %67, ptr noundef %71)
  br label %72

72:                                               ; preds = %66, %61, %41
  ret void
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @weekday(i64 %0) #0 {
  %2 = alloca %struct.date, align 4
  store i64 %0, ptr %2, align 4
  %3 = load i64, ptr %2, align 4
  %4 = call i64 @to_days(i64 %3)
  %5 = add nsw i64 %4, 4
  %6 = srem i64 %5, 7
  %7 = add nsw i64 %6, 7
  %8 = srem i64 %7, 7
  %9 = trunc i64 %8 to i32
  ret i32 %9
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @leap(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = srem i32 %3, 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4
  %8 = srem i32 %7, 100
  %9 = icmp ne i32 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6, %1
  %11 = load i32, ptr %2, align 4
  %12 = srem i32 %11, 400
  %13 = icmp eq i32 %12, 0
  br label %14

14:                                               ; preds = %10, %6
  %15 = phi i1 [ true, %6 ], [ %13, %10 ]
  %16 = zext i1 %15 to i32
  ret i32 %16
}

; Function Attrs: nounwind allocsize(1)
declare ptr @realloc(ptr noundef, i64 noundef) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind }
attributes #8 = { nounwind willreturn memory(read) }
attributes #9 = { nounwind allocsize(1) }

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
