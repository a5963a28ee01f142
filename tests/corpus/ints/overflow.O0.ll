; ModuleID = 'overflow.c'
source_filename = "overflow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.values = internal constant [13 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 127, i64 -128, i64 300, i64 2147483647, i64 -2147483648, i64 1099511627776, i64 -9223372036854775808, i64 9223372036854775807], align 16
@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c" %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c" %ld\0A\00", align 1
@.str.3 = private unnamed_addr constant [23 x i8] c"%s %lx %lx %lx %d%d%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [3 x i8] c"i8\00", align 1
@.str.5 = private unnamed_addr constant [3 x i8] c"u8\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"i16\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"u16\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"i32\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"u32\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"i64\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"u64\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i8, align 1
  %9 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  store i32 13, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %10

10:                                               ; preds = %62, %0
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %2, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %65

14:                                               ; preds = %10
  %15 = load i32, ptr %3, align 4
  %16 = srem i32 %15, 2
  store i32 %16, ptr %4, align 4
  br label %17

17:                                               ; preds = %58, %14
  %18 = load i32, ptr %4, align 4
  %19 = load i32, ptr %2, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %61

21:                                               ; preds = %17
  %22 = load i32, ptr %3, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [13 x i64], ptr @main.values, i64 0, i64 %23
  %25 = load i64, ptr %24, align 8
  store i64 %25, ptr %5, align 8
  %26 = load i32, ptr %4, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [13 x i64], ptr @main.values, i64 0, i64 %27
  %29 = load i64, ptr %28, align 8
  store i64 %29, ptr %6, align 8
  %30 = load i64, ptr %5, align 8
  %31 = trunc i64 %30 to i8
  %32 = load i64, ptr %6, align 8
  %33 = trunc i64 %32 to i8
  call void @i8(i8 noundef signext %31, i8 noundef signext %33)
  %34 = load i64, ptr %5, align 8
  %35 = trunc i64 %34 to i8
  %36 = load i64, ptr %6, align 8
  %37 = trunc i64 %36 to i8
  call void @u8(i8 noundef zeroext %35, i8 noundef zeroext %37)
  %38 = load i64, ptr %5, align 8
  %39 = trunc i64 %38 to i16
  %40 = load i64, ptr %6, align 8
  %41 = trunc i64 %40 to i16
  call void @i16(i16 noundef signext %39, i16 noundef signext %41)
  %42 = load i64, ptr %5, align 8
  %43 = trunc i64 %42 to i16
  %44 = load i64, ptr %6, align 8
  %45 = trunc i64 %44 to i16
  call void @u16(i16 noundef zeroext %43, i16 noundef zeroext %45)
  %46 = load i64, ptr %5, align 8
  %47 = trunc i64 %46 to i32
  %48 = load i64, ptr %6, align 8
  %49 = trunc i64 %48 to i32
  call void @i32(i32 noundef %47, i32 noundef %49)
  %50 = load i64, ptr %5, align 8
  %51 = trunc i64 %50 to i32
  %52 = load i64, ptr %6, align 8
  %53 = trunc i64 %52 to i32
  call void @u32(i32 noundef %51, i32 noundef %53)
  %54 = load i64, ptr %5, align 8
  %55 = load i64, ptr %6, align 8
  call void @i64(i64 noundef %54, i64 noundef %55)
  %56 = load i64, ptr %5, align 8
  %57 = load i64, ptr %6, align 8
  call void @u64(i64 noundef %56, i64 noundef %57)
  br label %58

58:                                               ; preds = %21
  %59 = load i32, ptr %4, align 4
  %60 = add nsw i32 %59, 2
  store i32 %60, ptr %4, align 4
  br label %17, !llvm.loop !5

61:                                               ; preds = %17
  br label %62

62:                                               ; preds = %61
  %63 = load i32, ptr %3, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %3, align 4
  br label %10, !llvm.loop !7

65:                                               ; preds = %10
  %66 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 5000000000, i64 -4999999999)
  %67 = extractvalue { i64, i1 } %66, 1
  %68 = extractvalue { i64, i1 } %66, 0
  %69 = trunc i64 %68 to i32
  %70 = sext i32 %69 to i64
  %71 = icmp ne i64 %68, %70
  %72 = or i1 %67, %71
  store i32 %69, ptr %7, align 4
  %73 = zext i1 %72 to i32
  %74 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %73)
  %75 = load i32, ptr %7, align 4
  %76 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %75)
  %77 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 16, i32 16)
  %78 = extractvalue { i32, i1 } %77, 1
  %79 = extractvalue { i32, i1 } %77, 0
  %80 = trunc i32 %79 to i8
  %81 = zext i8 %80 to i32
  %82 = icmp ne i32 %79, %81
  %83 = or i1 %78, %82
  store i8 %80, ptr %8, align 1
  %84 = zext i1 %83 to i32
  %85 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %84)
  %86 = load i8, ptr %8, align 1
  %87 = zext i8 %86 to i32
  %88 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %87)
  %89 = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 3, i64 5)
  %90 = extractvalue { i64, i1 } %89, 1
  %91 = extractvalue { i64, i1 } %89, 0
  store i64 %91, ptr %9, align 8
  %92 = zext i1 %90 to i32
  %93 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %92)
  %94 = load i64, ptr %9, align 8
  %95 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %94)
  %96 = call { i65, i1 } @llvm.sadd.with.overflow.i65(i65 18446744073709551615, i65 1)
  %97 = extractvalue { i65, i1 } %96, 1
  %98 = extractvalue { i65, i1 } %96, 0
  %99 = trunc i65 %98 to i64
  %100 = sext i64 %99 to i65
  %101 = icmp ne i65 %98, %100
  %102 = or i1 %97, %101
  store i64 %99, ptr %9, align 8
  %103 = zext i1 %102 to i32
  %104 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %103)
  %105 = load i64, ptr %9, align 8
  %106 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %105)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i8(i8 noundef signext %0, i8 noundef signext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %11 = load i8, ptr %3, align 1
  %12 = load i8, ptr %4, align 1
  %13 = call { i8, i1 } @llvm.sadd.with.overflow.i8(i8 %11, i8 %12)
  %14 = extractvalue { i8, i1 } %13, 1
  %15 = extractvalue { i8, i1 } %13, 0
  store i8 %15, ptr %5, align 1
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i8, ptr %3, align 1
  %18 = load i8, ptr %4, align 1
  %19 = call { i8, i1 } @llvm.ssub.with.overflow.i8(i8 %17, i8 %18)
  %20 = extractvalue { i8, i1 } %19, 1
  %21 = extractvalue { i8, i1 } %19, 0
  store i8 %21, ptr %6, align 1
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i8, ptr %3, align 1
  %24 = load i8, ptr %4, align 1
  %25 = call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %23, i8 %24)
  %26 = extractvalue { i8, i1 } %25, 1
  %27 = extractvalue { i8, i1 } %25, 0
  store i8 %27, ptr %7, align 1
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i8, ptr %5, align 1
  %30 = sext i8 %29 to i64
  %31 = load i8, ptr %6, align 1
  %32 = sext i8 %31 to i64
  %33 = load i8, ptr %7, align 1
  %34 = sext i8 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.4, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u8(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %11 = load i8, ptr %3, align 1
  %12 = load i8, ptr %4, align 1
  %13 = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %11, i8 %12)
  %14 = extractvalue { i8, i1 } %13, 1
  %15 = extractvalue { i8, i1 } %13, 0
  store i8 %15, ptr %5, align 1
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i8, ptr %3, align 1
  %18 = load i8, ptr %4, align 1
  %19 = call { i8, i1 } @llvm.usub.with.overflow.i8(i8 %17, i8 %18)
  %20 = extractvalue { i8, i1 } %19, 1
  %21 = extractvalue { i8, i1 } %19, 0
  store i8 %21, ptr %6, align 1
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i8, ptr %3, align 1
  %24 = load i8, ptr %4, align 1
  %25 = call { i8, i1 } @llvm.umul.with.overflow.i8(i8 %23, i8 %24)
  %26 = extractvalue { i8, i1 } %25, 1
  %27 = extractvalue { i8, i1 } %25, 0
  store i8 %27, ptr %7, align 1
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i8, ptr %5, align 1
  %30 = zext i8 %29 to i64
  %31 = load i8, ptr %6, align 1
  %32 = zext i8 %31 to i64
  %33 = load i8, ptr %7, align 1
  %34 = zext i8 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.5, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i16(i16 noundef signext %0, i16 noundef signext %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %11 = load i16, ptr %3, align 2
  %12 = load i16, ptr %4, align 2
  %13 = call { i16, i1 } @llvm.sadd.with.overflow.i16(i16 %11, i16 %12)
  %14 = extractvalue { i16, i1 } %13, 1
  %15 = extractvalue { i16, i1 } %13, 0
  store i16 %15, ptr %5, align 2
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i16, ptr %3, align 2
  %18 = load i16, ptr %4, align 2
  %19 = call { i16, i1 } @llvm.ssub.with.overflow.i16(i16 %17, i16 %18)
  %20 = extractvalue { i16, i1 } %19, 1
  %21 = extractvalue { i16, i1 } %19, 0
  store i16 %21, ptr %6, align 2
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i16, ptr %3, align 2
  %24 = load i16, ptr %4, align 2
  %25 = call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %23, i16 %24)
  %26 = extractvalue { i16, i1 } %25, 1
  %27 = extractvalue { i16, i1 } %25, 0
  store i16 %27, ptr %7, align 2
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i16, ptr %5, align 2
  %30 = sext i16 %29 to i64
  %31 = load i16, ptr %6, align 2
  %32 = sext i16 %31 to i64
  %33 = load i16, ptr %7, align 2
  %34 = sext i16 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.6, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u16(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %11 = load i16, ptr %3, align 2
  %12 = load i16, ptr %4, align 2
  %13 = call { i16, i1 } @llvm.uadd.with.overflow.i16(i16 %11, i16 %12)
  %14 = extractvalue { i16, i1 } %13, 1
  %15 = extractvalue { i16, i1 } %13, 0
  store i16 %15, ptr %5, align 2
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i16, ptr %3, align 2
  %18 = load i16, ptr %4, align 2
  %19 = call { i16, i1 } @llvm.usub.with.overflow.i16(i16 %17, i16 %18)
  %20 = extractvalue { i16, i1 } %19, 1
  %21 = extractvalue { i16, i1 } %19, 0
  store i16 %21, ptr %6, align 2
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i16, ptr %3, align 2
  %24 = load i16, ptr %4, align 2
  %25 = call { i16, i1 } @llvm.umul.with.overflow.i16(i16 %23, i16 %24)
  %26 = extractvalue { i16, i1 } %25, 1
  %27 = extractvalue { i16, i1 } %25, 0
  store i16 %27, ptr %7, align 2
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i16, ptr %5, align 2
  %30 = zext i16 %29 to i64
  %31 = load i16, ptr %6, align 2
  %32 = zext i16 %31 to i64
  %33 = load i16, ptr %7, align 2
  %34 = zext i16 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.7, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %11, i32 %12)
  %14 = extractvalue { i32, i1 } %13, 1
  %15 = extractvalue { i32, i1 } %13, 0
  store i32 %15, ptr %5, align 4
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %17, i32 %18)
  %20 = extractvalue { i32, i1 } %19, 1
  %21 = extractvalue { i32, i1 } %19, 0
  store i32 %21, ptr %6, align 4
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %23, i32 %24)
  %26 = extractvalue { i32, i1 } %25, 1
  %27 = extractvalue { i32, i1 } %25, 0
  store i32 %27, ptr %7, align 4
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i32, ptr %5, align 4
  %30 = sext i32 %29 to i64
  %31 = load i32, ptr %6, align 4
  %32 = sext i32 %31 to i64
  %33 = load i32, ptr %7, align 4
  %34 = sext i32 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.8, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %11 = load i32, ptr %3, align 4
  %12 = load i32, ptr %4, align 4
  %13 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %11, i32 %12)
  %14 = extractvalue { i32, i1 } %13, 1
  %15 = extractvalue { i32, i1 } %13, 0
  store i32 %15, ptr %5, align 4
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %17, i32 %18)
  %20 = extractvalue { i32, i1 } %19, 1
  %21 = extractvalue { i32, i1 } %19, 0
  store i32 %21, ptr %6, align 4
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %23, i32 %24)
  %26 = extractvalue { i32, i1 } %25, 1
  %27 = extractvalue { i32, i1 } %25, 0
  store i32 %27, ptr %7, align 4
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i32, ptr %5, align 4
  %30 = zext i32 %29 to i64
  %31 = load i32, ptr %6, align 4
  %32 = zext i32 %31 to i64
  %33 = load i32, ptr %7, align 4
  %34 = zext i32 %33 to i64
  %35 = load i32, ptr %8, align 4
  %36 = load i32, ptr %9, align 4
  %37 = load i32, ptr %10, align 4
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.9, i64 noundef %30, i64 noundef %32, i64 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %4, align 8
  %13 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %11, i64 %12)
  %14 = extractvalue { i64, i1 } %13, 1
  %15 = extractvalue { i64, i1 } %13, 0
  store i64 %15, ptr %5, align 8
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %17, i64 %18)
  %20 = extractvalue { i64, i1 } %19, 1
  %21 = extractvalue { i64, i1 } %19, 0
  store i64 %21, ptr %6, align 8
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i64, ptr %3, align 8
  %24 = load i64, ptr %4, align 8
  %25 = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %23, i64 %24)
  %26 = extractvalue { i64, i1 } %25, 1
  %27 = extractvalue { i64, i1 } %25, 0
  store i64 %27, ptr %7, align 8
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i64, ptr %5, align 8
  %30 = load i64, ptr %6, align 8
  %31 = load i64, ptr %7, align 8
  %32 = load i32, ptr %8, align 4
  %33 = load i32, ptr %9, align 4
  %34 = load i32, ptr %10, align 4
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.10, i64 noundef %29, i64 noundef %30, i64 noundef %31, i32 noundef %32, i32 noundef %33, i32 noundef %34)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %4, align 8
  %13 = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %11, i64 %12)
  %14 = extractvalue { i64, i1 } %13, 1
  %15 = extractvalue { i64, i1 } %13, 0
  store i64 %15, ptr %5, align 8
  %16 = zext i1 %14 to i32
  store i32 %16, ptr %8, align 4
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %17, i64 %18)
  %20 = extractvalue { i64, i1 } %19, 1
  %21 = extractvalue { i64, i1 } %19, 0
  store i64 %21, ptr %6, align 8
  %22 = zext i1 %20 to i32
  store i32 %22, ptr %9, align 4
  %23 = load i64, ptr %3, align 8
  %24 = load i64, ptr %4, align 8
  %25 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %23, i64 %24)
  %26 = extractvalue { i64, i1 } %25, 1
  %27 = extractvalue { i64, i1 } %25, 0
  store i64 %27, ptr %7, align 8
  %28 = zext i1 %26 to i32
  store i32 %28, ptr %10, align 4
  %29 = load i64, ptr %5, align 8
  %30 = load i64, ptr %6, align 8
  %31 = load i64, ptr %7, align 8
  %32 = load i32, ptr %8, align 4
  %33 = load i32, ptr %9, align 4
  %34 = load i32, ptr %10, align 4
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef @.str.11, i64 noundef %29, i64 noundef %30, i64 noundef %31, i32 noundef %32, i32 noundef %33, i32 noundef %34)
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i65, i1 } @llvm.sadd.with.overflow.i65(i65, i65) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.sadd.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.ssub.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.smul.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.uadd.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.usub.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.umul.with.overflow.i8(i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.sadd.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.ssub.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.smul.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.uadd.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.usub.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.umul.with.overflow.i16(i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #2

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
