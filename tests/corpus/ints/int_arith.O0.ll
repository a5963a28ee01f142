; ModuleID = 'int_arith.c'
source_filename = "int_arith.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.edges = internal constant [20 x i64] [i64 0, i64 1, i64 -1, i64 2, i64 7, i64 -7, i64 100, i64 127, i64 -128, i64 255, i64 32767, i64 -32768, i64 65535, i64 2147483647, i64 -2147483648, i64 4294967295, i64 9223372036854775807, i64 -9223372036854775808, i64 81985529216486895, i64 -8526495039125476984], align 16
@.str = private unnamed_addr constant [30 x i8] c"i64 %ld %ld: %ld %ld %ld (%d)\00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c" %ld %ld\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c" %d%d%d%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"u64 %llu %llu:\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c" %llu\00", align 1
@.str.5 = private unnamed_addr constant [11 x i8] c" %llu %llu\00", align 1
@.str.6 = private unnamed_addr constant [16 x i8] c" %llu %llu %llu\00", align 1
@.str.7 = private unnamed_addr constant [15 x i8] c" %d%d%d%d%d%d\0A\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"i8 %d %d:\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c" %d\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c" %d %d\00", align 1
@.str.11 = private unnamed_addr constant [10 x i8] c" %d %d %d\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"u8 %u %u:\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c" %u\00", align 1
@.str.14 = private unnamed_addr constant [7 x i8] c" %u %u\00", align 1
@.str.15 = private unnamed_addr constant [10 x i8] c" %u %u %u\00", align 1
@.str.16 = private unnamed_addr constant [11 x i8] c"i16 %d %d:\00", align 1
@.str.17 = private unnamed_addr constant [11 x i8] c"u16 %u %u:\00", align 1
@.str.18 = private unnamed_addr constant [15 x i8] c"i32 %lld %lld:\00", align 1
@.str.19 = private unnamed_addr constant [6 x i8] c" %lld\00", align 1
@.str.20 = private unnamed_addr constant [11 x i8] c" %lld %lld\00", align 1
@.str.21 = private unnamed_addr constant [16 x i8] c" %lld %lld %lld\00", align 1
@.str.22 = private unnamed_addr constant [11 x i8] c"u32 %u %u:\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  store i32 20, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %73, %0
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %2, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %76

11:                                               ; preds = %7
  store i32 0, ptr %4, align 4
  br label %12

12:                                               ; preds = %69, %11
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %2, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %72

16:                                               ; preds = %12
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [20 x i64], ptr @main.edges, i64 0, i64 %18
  %20 = load i64, ptr %19, align 8
  store i64 %20, ptr %5, align 8
  %21 = load i32, ptr %4, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [20 x i64], ptr @main.edges, i64 0, i64 %22
  %24 = load i64, ptr %23, align 8
  store i64 %24, ptr %6, align 8
  %25 = load i64, ptr %5, align 8
  %26 = load i64, ptr %6, align 8
  call void @i64(i64 noundef %25, i64 noundef %26)
  %27 = load i64, ptr %5, align 8
  %28 = load i64, ptr %6, align 8
  call void @u64(i64 noundef %27, i64 noundef %28)
  %29 = load i32, ptr %3, align 4
  %30 = load i32, ptr %4, align 4
  %31 = add nsw i32 %29, %30
  %32 = srem i32 %31, 3
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %68

34:                                               ; preds = %16
  %35 = load i64, ptr %5, align 8
  %36 = trunc i64 %35 to i8
  %37 = load i64, ptr %6, align 8
  %38 = trunc i64 %37 to i8
  call void @i8(i8 noundef signext %36, i8 noundef signext %38)
  %39 = load i64, ptr %5, align 8
  %40 = trunc i64 %39 to i8
  %41 = load i64, ptr %6, align 8
  %42 = trunc i64 %41 to i8
  call void @u8(i8 noundef zeroext %40, i8 noundef zeroext %42)
  %43 = load i64, ptr %5, align 8
  %44 = trunc i64 %43 to i16
  %45 = load i64, ptr %6, align 8
  %46 = trunc i64 %45 to i16
  call void @i16(i16 noundef signext %44, i16 noundef signext %46)
  %47 = load i64, ptr %5, align 8
  %48 = trunc i64 %47 to i16
  %49 = load i64, ptr %6, align 8
  %50 = trunc i64 %49 to i16
  call void @u16(i16 noundef zeroext %48, i16 noundef zeroext %50)
  %51 = load i64, ptr %5, align 8
  %52 = trunc i64 %51 to i32
  %53 = icmp eq i32 %52, -2147483648
  br i1 %53, label %54, label %58

54:                                               ; preds = %34
  %55 = load i64, ptr %6, align 8
  %56 = trunc i64 %55 to i32
  %57 = icmp eq i32 %56, -1
  br i1 %57, label %63, label %58

58:                                               ; preds = %54, %34
  %59 = load i64, ptr %5, align 8
  %60 = trunc i64 %59 to i32
  %61 = load i64, ptr %6, align 8
  %62 = trunc i64 %61 to i32
  call void @i32(i32 noundef %60, i32 noundef %62)
  br label %63

63:                                               ; preds = %58, %54
  %64 = load i64, ptr %5, align 8
  %65 = trunc i64 %64 to i32
  %66 = load i64, ptr %6, align 8
  %67 = trunc i64 %66 to i32
  call void @u32(i32 noundef %65, i32 noundef %67)
  br label %68

68:                                               ; preds = %63, %16
  br label %69

69:                                               ; preds = %68
  %70 = load i32, ptr %4, align 4
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %4, align 4
  br label %12, !llvm.loop !5

72:                                               ; preds = %12
  br label %73

73:                                               ; preds = %72
  %74 = load i32, ptr %3, align 4
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %3, align 4
  br label %7, !llvm.loop !7

76:                                               ; preds = %7
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %9 = load i64, ptr %3, align 8
  %10 = load i64, ptr %4, align 8
  %11 = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %9, i64 %10)
  %12 = extractvalue { i64, i1 } %11, 1
  %13 = extractvalue { i64, i1 } %11, 0
  store i64 %13, ptr %5, align 8
  %14 = zext i1 %12 to i32
  store i32 %14, ptr %8, align 4
  %15 = load i32, ptr %8, align 4
  %16 = mul nsw i32 %15, 2
  %17 = load i64, ptr %3, align 8
  %18 = load i64, ptr %4, align 8
  %19 = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %17, i64 %18)
  %20 = extractvalue { i64, i1 } %19, 1
  %21 = extractvalue { i64, i1 } %19, 0
  store i64 %21, ptr %6, align 8
  %22 = zext i1 %20 to i32
  %23 = add nsw i32 %16, %22
  store i32 %23, ptr %8, align 4
  %24 = load i32, ptr %8, align 4
  %25 = mul nsw i32 %24, 2
  %26 = load i64, ptr %3, align 8
  %27 = load i64, ptr %4, align 8
  %28 = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %26, i64 %27)
  %29 = extractvalue { i64, i1 } %28, 1
  %30 = extractvalue { i64, i1 } %28, 0
  store i64 %30, ptr %7, align 8
  %31 = zext i1 %29 to i32
  %32 = add nsw i32 %25, %31
  store i32 %32, ptr %8, align 4
  %33 = load i64, ptr %3, align 8
  %34 = load i64, ptr %4, align 8
  %35 = load i64, ptr %5, align 8
  %36 = load i64, ptr %6, align 8
  %37 = load i64, ptr %7, align 8
  %38 = load i32, ptr %8, align 4
  %39 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %33, i64 noundef %34, i64 noundef %35, i64 noundef %36, i64 noundef %37, i32 noundef %38)
  %40 = load i64, ptr %4, align 8
  %41 = icmp ne i64 %40, 0
  br i1 %41, label %42, label %56

42:                                               ; preds = %2
  %43 = load i64, ptr %3, align 8
  %44 = icmp eq i64 %43, -9223372036854775808
  br i1 %44, label %45, label %48

45:                                               ; preds = %42
  %46 = load i64, ptr %4, align 8
  %47 = icmp eq i64 %46, -1
  br i1 %47, label %56, label %48

48:                                               ; preds = %45, %42
  %49 = load i64, ptr %3, align 8
  %50 = load i64, ptr %4, align 8
  %51 = sdiv i64 %49, %50
  %52 = load i64, ptr %3, align 8
  %53 = load i64, ptr %4, align 8
  %54 = srem i64 %52, %53
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %51, i64 noundef %54)
  br label %56

56:                                               ; preds = %48, %45, %2
  %57 = load i64, ptr %3, align 8
  %58 = load i64, ptr %4, align 8
  %59 = icmp slt i64 %57, %58
  %60 = zext i1 %59 to i32
  %61 = load i64, ptr %3, align 8
  %62 = load i64, ptr %4, align 8
  %63 = icmp sle i64 %61, %62
  %64 = zext i1 %63 to i32
  %65 = load i64, ptr %3, align 8
  %66 = load i64, ptr %4, align 8
  %67 = icmp eq i64 %65, %66
  %68 = zext i1 %67 to i32
  %69 = load i64, ptr %3, align 8
  %70 = load i64, ptr %4, align 8
  %71 = icmp ne i64 %69, %70
  %72 = zext i1 %71 to i32
  %73 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %60, i32 noundef %64, i32 noundef %68, i32 noundef %72)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr %4, align 8
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %5, i64 noundef %6)
  %8 = load i64, ptr %3, align 8
  %9 = load i64, ptr %4, align 8
  %10 = add i64 %8, %9
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %10)
  %12 = load i64, ptr %3, align 8
  %13 = load i64, ptr %4, align 8
  %14 = sub i64 %12, %13
  %15 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %14)
  %16 = load i64, ptr %3, align 8
  %17 = load i64, ptr %4, align 8
  %18 = mul i64 %16, %17
  %19 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %18)
  %20 = load i64, ptr %4, align 8
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %22, label %30

22:                                               ; preds = %2
  %23 = load i64, ptr %3, align 8
  %24 = load i64, ptr %4, align 8
  %25 = udiv i64 %23, %24
  %26 = load i64, ptr %3, align 8
  %27 = load i64, ptr %4, align 8
  %28 = urem i64 %26, %27
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %25, i64 noundef %28)
  br label %30

30:                                               ; preds = %22, %2
  %31 = load i64, ptr %3, align 8
  %32 = load i64, ptr %4, align 8
  %33 = and i64 %31, %32
  %34 = load i64, ptr %3, align 8
  %35 = load i64, ptr %4, align 8
  %36 = or i64 %34, %35
  %37 = load i64, ptr %3, align 8
  %38 = load i64, ptr %4, align 8
  %39 = xor i64 %37, %38
  %40 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i64 noundef %33, i64 noundef %36, i64 noundef %39)
  %41 = load i64, ptr %3, align 8
  %42 = load i64, ptr %4, align 8
  %43 = icmp ult i64 %41, %42
  %44 = zext i1 %43 to i32
  %45 = load i64, ptr %3, align 8
  %46 = load i64, ptr %4, align 8
  %47 = icmp ule i64 %45, %46
  %48 = zext i1 %47 to i32
  %49 = load i64, ptr %3, align 8
  %50 = load i64, ptr %4, align 8
  %51 = icmp ugt i64 %49, %50
  %52 = zext i1 %51 to i32
  %53 = load i64, ptr %3, align 8
  %54 = load i64, ptr %4, align 8
  %55 = icmp uge i64 %53, %54
  %56 = zext i1 %55 to i32
  %57 = load i64, ptr %3, align 8
  %58 = load i64, ptr %4, align 8
  %59 = icmp eq i64 %57, %58
  %60 = zext i1 %59 to i32
  %61 = load i64, ptr %3, align 8
  %62 = load i64, ptr %4, align 8
  %63 = icmp ne i64 %61, %62
  %64 = zext i1 %63 to i32
  %65 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %44, i32 noundef %48, i32 noundef %52, i32 noundef %56, i32 noundef %60, i32 noundef %64)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i8(i8 noundef signext %0, i8 noundef signext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %5 = load i8, ptr %3, align 1
  %6 = sext i8 %5 to i32
  %7 = load i8, ptr %4, align 1
  %8 = sext i8 %7 to i32
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %6, i32 noundef %8)
  %10 = load i8, ptr %3, align 1
  %11 = sext i8 %10 to i32
  %12 = load i8, ptr %4, align 1
  %13 = sext i8 %12 to i32
  %14 = add nsw i32 %11, %13
  %15 = trunc i32 %14 to i8
  %16 = sext i8 %15 to i32
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %16)
  %18 = load i8, ptr %3, align 1
  %19 = sext i8 %18 to i32
  %20 = load i8, ptr %4, align 1
  %21 = sext i8 %20 to i32
  %22 = sub nsw i32 %19, %21
  %23 = trunc i32 %22 to i8
  %24 = sext i8 %23 to i32
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %24)
  %26 = load i8, ptr %3, align 1
  %27 = sext i8 %26 to i32
  %28 = load i8, ptr %4, align 1
  %29 = sext i8 %28 to i32
  %30 = mul nsw i32 %27, %29
  %31 = trunc i32 %30 to i8
  %32 = sext i8 %31 to i32
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %32)
  %34 = load i8, ptr %4, align 1
  %35 = sext i8 %34 to i32
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %53

37:                                               ; preds = %2
  %38 = load i8, ptr %3, align 1
  %39 = sext i8 %38 to i32
  %40 = load i8, ptr %4, align 1
  %41 = sext i8 %40 to i32
  %42 = sdiv i32 %39, %41
  %43 = trunc i32 %42 to i8
  %44 = sext i8 %43 to i32
  %45 = load i8, ptr %3, align 1
  %46 = sext i8 %45 to i32
  %47 = load i8, ptr %4, align 1
  %48 = sext i8 %47 to i32
  %49 = srem i32 %46, %48
  %50 = trunc i32 %49 to i8
  %51 = sext i8 %50 to i32
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %44, i32 noundef %51)
  br label %53

53:                                               ; preds = %37, %2
  %54 = load i8, ptr %3, align 1
  %55 = sext i8 %54 to i32
  %56 = load i8, ptr %4, align 1
  %57 = sext i8 %56 to i32
  %58 = and i32 %55, %57
  %59 = trunc i32 %58 to i8
  %60 = sext i8 %59 to i32
  %61 = load i8, ptr %3, align 1
  %62 = sext i8 %61 to i32
  %63 = load i8, ptr %4, align 1
  %64 = sext i8 %63 to i32
  %65 = or i32 %62, %64
  %66 = trunc i32 %65 to i8
  %67 = sext i8 %66 to i32
  %68 = load i8, ptr %3, align 1
  %69 = sext i8 %68 to i32
  %70 = load i8, ptr %4, align 1
  %71 = sext i8 %70 to i32
  %72 = xor i32 %69, %71
  %73 = trunc i32 %72 to i8
  %74 = sext i8 %73 to i32
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %60, i32 noundef %67, i32 noundef %74)
  %76 = load i8, ptr %3, align 1
  %77 = sext i8 %76 to i32
  %78 = load i8, ptr %4, align 1
  %79 = sext i8 %78 to i32
  %80 = icmp slt i32 %77, %79
  %81 = zext i1 %80 to i32
  %82 = load i8, ptr %3, align 1
  %83 = sext i8 %82 to i32
  %84 = load i8, ptr %4, align 1
  %85 = sext i8 %84 to i32
  %86 = icmp sle i32 %83, %85
  %87 = zext i1 %86 to i32
  %88 = load i8, ptr %3, align 1
  %89 = sext i8 %88 to i32
  %90 = load i8, ptr %4, align 1
  %91 = sext i8 %90 to i32
  %92 = icmp sgt i32 %89, %91
  %93 = zext i1 %92 to i32
  %94 = load i8, ptr %3, align 1
  %95 = sext i8 %94 to i32
  %96 = load i8, ptr %4, align 1
  %97 = sext i8 %96 to i32
  %98 = icmp sge i32 %95, %97
  %99 = zext i1 %98 to i32
  %100 = load i8, ptr %3, align 1
  %101 = sext i8 %100 to i32
  %102 = load i8, ptr %4, align 1
  %103 = sext i8 %102 to i32
  %104 = icmp eq i32 %101, %103
  %105 = zext i1 %104 to i32
  %106 = load i8, ptr %3, align 1
  %107 = sext i8 %106 to i32
  %108 = load i8, ptr %4, align 1
  %109 = sext i8 %108 to i32
  %110 = icmp ne i32 %107, %109
  %111 = zext i1 %110 to i32
  %112 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %81, i32 noundef %87, i32 noundef %93, i32 noundef %99, i32 noundef %105, i32 noundef %111)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u8(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = load i8, ptr %4, align 1
  %8 = zext i8 %7 to i32
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %6, i32 noundef %8)
  %10 = load i8, ptr %3, align 1
  %11 = zext i8 %10 to i32
  %12 = load i8, ptr %4, align 1
  %13 = zext i8 %12 to i32
  %14 = add i32 %11, %13
  %15 = trunc i32 %14 to i8
  %16 = zext i8 %15 to i32
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %16)
  %18 = load i8, ptr %3, align 1
  %19 = zext i8 %18 to i32
  %20 = load i8, ptr %4, align 1
  %21 = zext i8 %20 to i32
  %22 = sub i32 %19, %21
  %23 = trunc i32 %22 to i8
  %24 = zext i8 %23 to i32
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %24)
  %26 = load i8, ptr %3, align 1
  %27 = zext i8 %26 to i32
  %28 = load i8, ptr %4, align 1
  %29 = zext i8 %28 to i32
  %30 = mul i32 %27, %29
  %31 = trunc i32 %30 to i8
  %32 = zext i8 %31 to i32
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %32)
  %34 = load i8, ptr %4, align 1
  %35 = zext i8 %34 to i32
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %53

37:                                               ; preds = %2
  %38 = load i8, ptr %3, align 1
  %39 = zext i8 %38 to i32
  %40 = load i8, ptr %4, align 1
  %41 = zext i8 %40 to i32
  %42 = sdiv i32 %39, %41
  %43 = trunc i32 %42 to i8
  %44 = zext i8 %43 to i32
  %45 = load i8, ptr %3, align 1
  %46 = zext i8 %45 to i32
  %47 = load i8, ptr %4, align 1
  %48 = zext i8 %47 to i32
  %49 = srem i32 %46, %48
  %50 = trunc i32 %49 to i8
  %51 = zext i8 %50 to i32
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, i32 noundef %44, i32 noundef %51)
  br label %53

53:                                               ; preds = %37, %2
  %54 = load i8, ptr %3, align 1
  %55 = zext i8 %54 to i32
  %56 = load i8, ptr %4, align 1
  %57 = zext i8 %56 to i32
  %58 = and i32 %55, %57
  %59 = trunc i32 %58 to i8
  %60 = zext i8 %59 to i32
  %61 = load i8, ptr %3, align 1
  %62 = zext i8 %61 to i32
  %63 = load i8, ptr %4, align 1
  %64 = zext i8 %63 to i32
  %65 = or i32 %62, %64
  %66 = trunc i32 %65 to i8
  %67 = zext i8 %66 to i32
  %68 = load i8, ptr %3, align 1
  %69 = zext i8 %68 to i32
  %70 = load i8, ptr %4, align 1
  %71 = zext i8 %70 to i32
  %72 = xor i32 %69, %71
  %73 = trunc i32 %72 to i8
  %74 = zext i8 %73 to i32
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %60, i32 noundef %67, i32 noundef %74)
  %76 = load i8, ptr %3, align 1
  %77 = zext i8 %76 to i32
  %78 = load i8, ptr %4, align 1
  %79 = zext i8 %78 to i32
  %80 = icmp slt i32 %77, %79
  %81 = zext i1 %80 to i32
  %82 = load i8, ptr %3, align 1
  %83 = zext i8 %82 to i32
  %84 = load i8, ptr %4, align 1
  %85 = zext i8 %84 to i32
  %86 = icmp sle i32 %83, %85
  %87 = zext i1 %86 to i32
  %88 = load i8, ptr %3, align 1
  %89 = zext i8 %88 to i32
  %90 = load i8, ptr %4, align 1
  %91 = zext i8 %90 to i32
  %92 = icmp sgt i32 %89, %91
  %93 = zext i1 %92 to i32
  %94 = load i8, ptr %3, align 1
  %95 = zext i8 %94 to i32
  %96 = load i8, ptr %4, align 1
  %97 = zext i8 %96 to i32
  %98 = icmp sge i32 %95, %97
  %99 = zext i1 %98 to i32
  %100 = load i8, ptr %3, align 1
  %101 = zext i8 %100 to i32
  %102 = load i8, ptr %4, align 1
  %103 = zext i8 %102 to i32
  %104 = icmp eq i32 %101, %103
  %105 = zext i1 %104 to i32
  %106 = load i8, ptr %3, align 1
  %107 = zext i8 %106 to i32
  %108 = load i8, ptr %4, align 1
  %109 = zext i8 %108 to i32
  %110 = icmp ne i32 %107, %109
  %111 = zext i1 %110 to i32
  %112 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %81, i32 noundef %87, i32 noundef %93, i32 noundef %99, i32 noundef %105, i32 noundef %111)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i16(i16 noundef signext %0, i16 noundef signext %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %5 = load i16, ptr %3, align 2
  %6 = sext i16 %5 to i32
  %7 = load i16, ptr %4, align 2
  %8 = sext i16 %7 to i32
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str.16, i32 noundef %6, i32 noundef %8)
  %10 = load i16, ptr %3, align 2
  %11 = sext i16 %10 to i32
  %12 = load i16, ptr %4, align 2
  %13 = sext i16 %12 to i32
  %14 = add nsw i32 %11, %13
  %15 = trunc i32 %14 to i16
  %16 = sext i16 %15 to i32
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %16)
  %18 = load i16, ptr %3, align 2
  %19 = sext i16 %18 to i32
  %20 = load i16, ptr %4, align 2
  %21 = sext i16 %20 to i32
  %22 = sub nsw i32 %19, %21
  %23 = trunc i32 %22 to i16
  %24 = sext i16 %23 to i32
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %24)
  %26 = load i16, ptr %3, align 2
  %27 = sext i16 %26 to i32
  %28 = load i16, ptr %4, align 2
  %29 = sext i16 %28 to i32
  %30 = mul nsw i32 %27, %29
  %31 = trunc i32 %30 to i16
  %32 = sext i16 %31 to i32
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %32)
  %34 = load i16, ptr %4, align 2
  %35 = sext i16 %34 to i32
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %53

37:                                               ; preds = %2
  %38 = load i16, ptr %3, align 2
  %39 = sext i16 %38 to i32
  %40 = load i16, ptr %4, align 2
  %41 = sext i16 %40 to i32
  %42 = sdiv i32 %39, %41
  %43 = trunc i32 %42 to i16
  %44 = sext i16 %43 to i32
  %45 = load i16, ptr %3, align 2
  %46 = sext i16 %45 to i32
  %47 = load i16, ptr %4, align 2
  %48 = sext i16 %47 to i32
  %49 = srem i32 %46, %48
  %50 = trunc i32 %49 to i16
  %51 = sext i16 %50 to i32
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %44, i32 noundef %51)
  br label %53

53:                                               ; preds = %37, %2
  %54 = load i16, ptr %3, align 2
  %55 = sext i16 %54 to i32
  %56 = load i16, ptr %4, align 2
  %57 = sext i16 %56 to i32
  %58 = and i32 %55, %57
  %59 = trunc i32 %58 to i16
  %60 = sext i16 %59 to i32
  %61 = load i16, ptr %3, align 2
  %62 = sext i16 %61 to i32
  %63 = load i16, ptr %4, align 2
  %64 = sext i16 %63 to i32
  %65 = or i32 %62, %64
  %66 = trunc i32 %65 to i16
  %67 = sext i16 %66 to i32
  %68 = load i16, ptr %3, align 2
  %69 = sext i16 %68 to i32
  %70 = load i16, ptr %4, align 2
  %71 = sext i16 %70 to i32
  %72 = xor i32 %69, %71
  %73 = trunc i32 %72 to i16
  %74 = sext i16 %73 to i32
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %60, i32 noundef %67, i32 noundef %74)
  %76 = load i16, ptr %3, align 2
  %77 = sext i16 %76 to i32
  %78 = load i16, ptr %4, align 2
  %79 = sext i16 %78 to i32
  %80 = icmp slt i32 %77, %79
  %81 = zext i1 %80 to i32
  %82 = load i16, ptr %3, align 2
  %83 = sext i16 %82 to i32
  %84 = load i16, ptr %4, align 2
  %85 = sext i16 %84 to i32
  %86 = icmp sle i32 %83, %85
  %87 = zext i1 %86 to i32
  %88 = load i16, ptr %3, align 2
  %89 = sext i16 %88 to i32
  %90 = load i16, ptr %4, align 2
  %91 = sext i16 %90 to i32
  %92 = icmp sgt i32 %89, %91
  %93 = zext i1 %92 to i32
  %94 = load i16, ptr %3, align 2
  %95 = sext i16 %94 to i32
  %96 = load i16, ptr %4, align 2
  %97 = sext i16 %96 to i32
  %98 = icmp sge i32 %95, %97
  %99 = zext i1 %98 to i32
  %100 = load i16, ptr %3, align 2
  %101 = sext i16 %100 to i32
  %102 = load i16, ptr %4, align 2
  %103 = sext i16 %102 to i32
  %104 = icmp eq i32 %101, %103
  %105 = zext i1 %104 to i32
  %106 = load i16, ptr %3, align 2
  %107 = sext i16 %106 to i32
  %108 = load i16, ptr %4, align 2
  %109 = sext i16 %108 to i32
  %110 = icmp ne i32 %107, %109
  %111 = zext i1 %110 to i32
  %112 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %81, i32 noundef %87, i32 noundef %93, i32 noundef %99, i32 noundef %105, i32 noundef %111)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u16(i16 noundef zeroext %0, i16 noundef zeroext %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  store i16 %0, ptr %3, align 2
  store i16 %1, ptr %4, align 2
  %5 = load i16, ptr %3, align 2
  %6 = zext i16 %5 to i32
  %7 = load i16, ptr %4, align 2
  %8 = zext i16 %7 to i32
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, i32 noundef %6, i32 noundef %8)
  %10 = load i16, ptr %3, align 2
  %11 = zext i16 %10 to i32
  %12 = load i16, ptr %4, align 2
  %13 = zext i16 %12 to i32
  %14 = add i32 %11, %13
  %15 = trunc i32 %14 to i16
  %16 = zext i16 %15 to i32
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %16)
  %18 = load i16, ptr %3, align 2
  %19 = zext i16 %18 to i32
  %20 = load i16, ptr %4, align 2
  %21 = zext i16 %20 to i32
  %22 = sub i32 %19, %21
  %23 = trunc i32 %22 to i16
  %24 = zext i16 %23 to i32
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %24)
  %26 = load i16, ptr %3, align 2
  %27 = zext i16 %26 to i32
  %28 = load i16, ptr %4, align 2
  %29 = zext i16 %28 to i32
  %30 = mul i32 %27, %29
  %31 = trunc i32 %30 to i16
  %32 = zext i16 %31 to i32
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %32)
  %34 = load i16, ptr %4, align 2
  %35 = zext i16 %34 to i32
  %36 = icmp ne i32 %35, 0
  br i1 %36, label %37, label %53

37:                                               ; preds = %2
  %38 = load i16, ptr %3, align 2
  %39 = zext i16 %38 to i32
  %40 = load i16, ptr %4, align 2
  %41 = zext i16 %40 to i32
  %42 = sdiv i32 %39, %41
  %43 = trunc i32 %42 to i16
  %44 = zext i16 %43 to i32
  %45 = load i16, ptr %3, align 2
  %46 = zext i16 %45 to i32
  %47 = load i16, ptr %4, align 2
  %48 = zext i16 %47 to i32
  %49 = srem i32 %46, %48
  %50 = trunc i32 %49 to i16
  %51 = zext i16 %50 to i32
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, i32 noundef %44, i32 noundef %51)
  br label %53

53:                                               ; preds = %37, %2
  %54 = load i16, ptr %3, align 2
  %55 = zext i16 %54 to i32
  %56 = load i16, ptr %4, align 2
  %57 = zext i16 %56 to i32
  %58 = and i32 %55, %57
  %59 = trunc i32 %58 to i16
  %60 = zext i16 %59 to i32
  %61 = load i16, ptr %3, align 2
  %62 = zext i16 %61 to i32
  %63 = load i16, ptr %4, align 2
  %64 = zext i16 %63 to i32
  %65 = or i32 %62, %64
  %66 = trunc i32 %65 to i16
  %67 = zext i16 %66 to i32
  %68 = load i16, ptr %3, align 2
  %69 = zext i16 %68 to i32
  %70 = load i16, ptr %4, align 2
  %71 = zext i16 %70 to i32
  %72 = xor i32 %69, %71
  %73 = trunc i32 %72 to i16
  %74 = zext i16 %73 to i32
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %60, i32 noundef %67, i32 noundef %74)
  %76 = load i16, ptr %3, align 2
  %77 = zext i16 %76 to i32
  %78 = load i16, ptr %4, align 2
  %79 = zext i16 %78 to i32
  %80 = icmp slt i32 %77, %79
  %81 = zext i1 %80 to i32
  %82 = load i16, ptr %3, align 2
  %83 = zext i16 %82 to i32
  %84 = load i16, ptr %4, align 2
  %85 = zext i16 %84 to i32
  %86 = icmp sle i32 %83, %85
  %87 = zext i1 %86 to i32
  %88 = load i16, ptr %3, align 2
  %89 = zext i16 %88 to i32
  %90 = load i16, ptr %4, align 2
  %91 = zext i16 %90 to i32
  %92 = icmp sgt i32 %89, %91
  %93 = zext i1 %92 to i32
  %94 = load i16, ptr %3, align 2
  %95 = zext i16 %94 to i32
  %96 = load i16, ptr %4, align 2
  %97 = zext i16 %96 to i32
  %98 = icmp sge i32 %95, %97
  %99 = zext i1 %98 to i32
  %100 = load i16, ptr %3, align 2
  %101 = zext i16 %100 to i32
  %102 = load i16, ptr %4, align 2
  %103 = zext i16 %102 to i32
  %104 = icmp eq i32 %101, %103
  %105 = zext i1 %104 to i32
  %106 = load i16, ptr %3, align 2
  %107 = zext i16 %106 to i32
  %108 = load i16, ptr %4, align 2
  %109 = zext i16 %108 to i32
  %110 = icmp ne i32 %107, %109
  %111 = zext i1 %110 to i32
  %112 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %81, i32 noundef %87, i32 noundef %93, i32 noundef %99, i32 noundef %105, i32 noundef %111)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = sext i32 %5 to i64
  %7 = load i32, ptr %4, align 4
  %8 = sext i32 %7 to i64
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str.18, i64 noundef %6, i64 noundef %8)
  %10 = load i32, ptr %3, align 4
  %11 = sext i32 %10 to i64
  %12 = load i32, ptr %4, align 4
  %13 = sext i32 %12 to i64
  %14 = add nsw i64 %11, %13
  %15 = trunc i64 %14 to i32
  %16 = sext i32 %15 to i64
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, i64 noundef %16)
  %18 = load i32, ptr %3, align 4
  %19 = sext i32 %18 to i64
  %20 = load i32, ptr %4, align 4
  %21 = sext i32 %20 to i64
  %22 = sub nsw i64 %19, %21
  %23 = trunc i64 %22 to i32
  %24 = sext i32 %23 to i64
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, i64 noundef %24)
  %26 = load i32, ptr %3, align 4
  %27 = sext i32 %26 to i64
  %28 = load i32, ptr %4, align 4
  %29 = sext i32 %28 to i64
  %30 = mul nsw i64 %27, %29
  %31 = trunc i64 %30 to i32
  %32 = sext i32 %31 to i64
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, i64 noundef %32)
  %34 = load i32, ptr %4, align 4
  %35 = icmp ne i32 %34, 0
  br i1 %35, label %36, label %46

36:                                               ; preds = %2
  %37 = load i32, ptr %3, align 4
  %38 = load i32, ptr %4, align 4
  %39 = sdiv i32 %37, %38
  %40 = sext i32 %39 to i64
  %41 = load i32, ptr %3, align 4
  %42 = load i32, ptr %4, align 4
  %43 = srem i32 %41, %42
  %44 = sext i32 %43 to i64
  %45 = call i32 (ptr, ...) @printf(ptr noundef @.str.20, i64 noundef %40, i64 noundef %44)
  br label %46

46:                                               ; preds = %36, %2
  %47 = load i32, ptr %3, align 4
  %48 = load i32, ptr %4, align 4
  %49 = and i32 %47, %48
  %50 = sext i32 %49 to i64
  %51 = load i32, ptr %3, align 4
  %52 = load i32, ptr %4, align 4
  %53 = or i32 %51, %52
  %54 = sext i32 %53 to i64
  %55 = load i32, ptr %3, align 4
  %56 = load i32, ptr %4, align 4
  %57 = xor i32 %55, %56
  %58 = sext i32 %57 to i64
  %59 = call i32 (ptr, ...) @printf(ptr noundef @.str.21, i64 noundef %50, i64 noundef %54, i64 noundef %58)
  %60 = load i32, ptr %3, align 4
  %61 = load i32, ptr %4, align 4
  %62 = icmp slt i32 %60, %61
  %63 = zext i1 %62 to i32
  %64 = load i32, ptr %3, align 4
  %65 = load i32, ptr %4, align 4
  %66 = icmp sle i32 %64, %65
  %67 = zext i1 %66 to i32
  %68 = load i32, ptr %3, align 4
  %69 = load i32, ptr %4, align 4
  %70 = icmp sgt i32 %68, %69
  %71 = zext i1 %70 to i32
  %72 = load i32, ptr %3, align 4
  %73 = load i32, ptr %4, align 4
  %74 = icmp sge i32 %72, %73
  %75 = zext i1 %74 to i32
  %76 = load i32, ptr %3, align 4
  %77 = load i32, ptr %4, align 4
  %78 = icmp eq i32 %76, %77
  %79 = zext i1 %78 to i32
  %80 = load i32, ptr %3, align 4
  %81 = load i32, ptr %4, align 4
  %82 = icmp ne i32 %80, %81
  %83 = zext i1 %82 to i32
  %84 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %63, i32 noundef %67, i32 noundef %71, i32 noundef %75, i32 noundef %79, i32 noundef %83)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str.22, i32 noundef %5, i32 noundef %6)
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %4, align 4
  %10 = add i32 %8, %9
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %10)
  %12 = load i32, ptr %3, align 4
  %13 = load i32, ptr %4, align 4
  %14 = sub i32 %12, %13
  %15 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %14)
  %16 = load i32, ptr %3, align 4
  %17 = load i32, ptr %4, align 4
  %18 = mul i32 %16, %17
  %19 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %18)
  %20 = load i32, ptr %4, align 4
  %21 = icmp ne i32 %20, 0
  br i1 %21, label %22, label %30

22:                                               ; preds = %2
  %23 = load i32, ptr %3, align 4
  %24 = load i32, ptr %4, align 4
  %25 = udiv i32 %23, %24
  %26 = load i32, ptr %3, align 4
  %27 = load i32, ptr %4, align 4
  %28 = urem i32 %26, %27
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, i32 noundef %25, i32 noundef %28)
  br label %30

30:                                               ; preds = %22, %2
  %31 = load i32, ptr %3, align 4
  %32 = load i32, ptr %4, align 4
  %33 = and i32 %31, %32
  %34 = load i32, ptr %3, align 4
  %35 = load i32, ptr %4, align 4
  %36 = or i32 %34, %35
  %37 = load i32, ptr %3, align 4
  %38 = load i32, ptr %4, align 4
  %39 = xor i32 %37, %38
  %40 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %33, i32 noundef %36, i32 noundef %39)
  %41 = load i32, ptr %3, align 4
  %42 = load i32, ptr %4, align 4
  %43 = icmp ult i32 %41, %42
  %44 = zext i1 %43 to i32
  %45 = load i32, ptr %3, align 4
  %46 = load i32, ptr %4, align 4
  %47 = icmp ule i32 %45, %46
  %48 = zext i1 %47 to i32
  %49 = load i32, ptr %3, align 4
  %50 = load i32, ptr %4, align 4
  %51 = icmp ugt i32 %49, %50
  %52 = zext i1 %51 to i32
  %53 = load i32, ptr %3, align 4
  %54 = load i32, ptr %4, align 4
  %55 = icmp uge i32 %53, %54
  %56 = zext i1 %55 to i32
  %57 = load i32, ptr %3, align 4
  %58 = load i32, ptr %4, align 4
  %59 = icmp eq i32 %57, %58
  %60 = zext i1 %59 to i32
  %61 = load i32, ptr %3, align 4
  %62 = load i32, ptr %4, align 4
  %63 = icmp ne i32 %61, %62
  %64 = zext i1 %63 to i32
  %65 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %44, i32 noundef %48, i32 noundef %52, i32 noundef %56, i32 noundef %60, i32 noundef %64)
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

declare i32 @printf(ptr noundef, ...) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
