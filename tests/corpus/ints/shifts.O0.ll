; ModuleID = 'shifts.c'
source_filename = "shifts.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.values = private unnamed_addr constant [11 x i64] [i64 0, i64 1, i64 -1, i64 85, i64 -86, i64 32640, i64 -32768, i64 305419896, i64 -2147483648, i64 1311768467463790320, i64 -9223372036854775808], align 16
@.str = private unnamed_addr constant [21 x i8] c"%x %lx %d %x %u %lu\0A\00", align 1
@.str.1 = private unnamed_addr constant [20 x i8] c"%s %lx %lx %lx %lx\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"int8_t\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"int16_t\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"int32_t\00", align 1
@.str.5 = private unnamed_addr constant [8 x i8] c"int64_t\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [11 x i64], align 16
  %3 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %2, ptr align 16 @__const.main.values, i64 88, i1 false)
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %63, %0
  %5 = load i32, ptr %3, align 4
  %6 = zext i32 %5 to i64
  %7 = icmp ult i64 %6, 11
  br i1 %7, label %8, label %66

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4
  %10 = zext i32 %9 to i64
  %11 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %10
  %12 = load i64, ptr %11, align 8
  %13 = trunc i64 %12 to i8
  call void @shifts_int8_t(i8 noundef signext %13)
  %14 = load i32, ptr %3, align 4
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %15
  %17 = load i64, ptr %16, align 8
  %18 = trunc i64 %17 to i16
  call void @shifts_int16_t(i16 noundef signext %18)
  %19 = load i32, ptr %3, align 4
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8
  %23 = trunc i64 %22 to i32
  call void @shifts_int32_t(i32 noundef %23)
  %24 = load i32, ptr %3, align 4
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %25
  %27 = load i64, ptr %26, align 8
  call void @shifts_int64_t(i64 noundef %27)
  %28 = load i32, ptr %3, align 4
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = call i32 @extract(i64 noundef %31, i32 noundef 5, i32 noundef 13)
  %33 = load i32, ptr %3, align 4
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %34
  %36 = load i64, ptr %35, align 8
  %37 = call i64 @insert(i64 noundef %36, i32 noundef 20, i32 noundef 9, i64 noundef 109517)
  %38 = load i32, ptr %3, align 4
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %39
  %41 = load i64, ptr %40, align 8
  %42 = trunc i64 %41 to i32
  %43 = call i32 @sign_extend(i32 noundef %42, i32 noundef 11)
  %44 = load i32, ptr %3, align 4
  %45 = zext i32 %44 to i64
  %46 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = trunc i64 %47 to i16
  %49 = zext i16 %48 to i32
  %50 = call i32 @interleave(i32 noundef %49)
  %51 = load i32, ptr %3, align 4
  %52 = zext i32 %51 to i64
  %53 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %52
  %54 = load i64, ptr %53, align 8
  %55 = trunc i64 %54 to i32
  %56 = call i32 @log2_floor(i32 noundef %55)
  %57 = load i32, ptr %3, align 4
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds [11 x i64], ptr %2, i64 0, i64 %58
  %60 = load i64, ptr %59, align 8
  %61 = call i64 @isqrt(i64 noundef %60)
  %62 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %32, i64 noundef %37, i32 noundef %43, i32 noundef %50, i32 noundef %56, i64 noundef %61)
  br label %63

63:                                               ; preds = %8
  %64 = load i32, ptr %3, align 4
  %65 = add i32 %64, 1
  store i32 %65, ptr %3, align 4
  br label %4, !llvm.loop !5

66:                                               ; preds = %4
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @shifts_int8_t(i8 noundef signext %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i8 %0, ptr %2, align 1
  store i64 0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %36, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp ult i32 %6, 8
  br i1 %7, label %8, label %39

8:                                                ; preds = %5
  %9 = load i64, ptr %3, align 8
  %10 = mul i64 %9, 31
  %11 = load i8, ptr %2, align 1
  %12 = zext i8 %11 to i32
  %13 = load i32, ptr %4, align 4
  %14 = shl i32 %12, %13
  %15 = trunc i32 %14 to i8
  %16 = zext i8 %15 to i64
  %17 = add i64 %10, %16
  store i64 %17, ptr %3, align 8
  %18 = load i64, ptr %3, align 8
  %19 = mul i64 %18, 31
  %20 = load i8, ptr %2, align 1
  %21 = zext i8 %20 to i32
  %22 = load i32, ptr %4, align 4
  %23 = ashr i32 %21, %22
  %24 = trunc i32 %23 to i8
  %25 = zext i8 %24 to i64
  %26 = add i64 %19, %25
  store i64 %26, ptr %3, align 8
  %27 = load i64, ptr %3, align 8
  %28 = mul i64 %27, 31
  %29 = load i8, ptr %2, align 1
  %30 = sext i8 %29 to i32
  %31 = load i32, ptr %4, align 4
  %32 = ashr i32 %30, %31
  %33 = trunc i32 %32 to i8
  %34 = sext i8 %33 to i64
  %35 = add i64 %28, %34
  store i64 %35, ptr %3, align 8
  br label %36

36:                                               ; preds = %8
  %37 = load i32, ptr %4, align 4
  %38 = add i32 %37, 1
  store i32 %38, ptr %4, align 4
  br label %5, !llvm.loop !7

39:                                               ; preds = %5
  %40 = load i64, ptr %3, align 8
  %41 = load i8, ptr %2, align 1
  %42 = zext i8 %41 to i32
  %43 = shl i32 %42, 7
  %44 = trunc i32 %43 to i8
  %45 = zext i8 %44 to i64
  %46 = load i8, ptr %2, align 1
  %47 = zext i8 %46 to i32
  %48 = ashr i32 %47, 7
  %49 = trunc i32 %48 to i8
  %50 = zext i8 %49 to i64
  %51 = load i8, ptr %2, align 1
  %52 = sext i8 %51 to i32
  %53 = ashr i32 %52, 7
  %54 = sext i32 %53 to i64
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, ptr noundef @.str.2, i64 noundef %40, i64 noundef %45, i64 noundef %50, i64 noundef %54)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @shifts_int16_t(i16 noundef signext %0) #0 {
  %2 = alloca i16, align 2
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i16 %0, ptr %2, align 2
  store i64 0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %36, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp ult i32 %6, 16
  br i1 %7, label %8, label %39

8:                                                ; preds = %5
  %9 = load i64, ptr %3, align 8
  %10 = mul i64 %9, 31
  %11 = load i16, ptr %2, align 2
  %12 = zext i16 %11 to i32
  %13 = load i32, ptr %4, align 4
  %14 = shl i32 %12, %13
  %15 = trunc i32 %14 to i16
  %16 = zext i16 %15 to i64
  %17 = add i64 %10, %16
  store i64 %17, ptr %3, align 8
  %18 = load i64, ptr %3, align 8
  %19 = mul i64 %18, 31
  %20 = load i16, ptr %2, align 2
  %21 = zext i16 %20 to i32
  %22 = load i32, ptr %4, align 4
  %23 = ashr i32 %21, %22
  %24 = trunc i32 %23 to i16
  %25 = zext i16 %24 to i64
  %26 = add i64 %19, %25
  store i64 %26, ptr %3, align 8
  %27 = load i64, ptr %3, align 8
  %28 = mul i64 %27, 31
  %29 = load i16, ptr %2, align 2
  %30 = sext i16 %29 to i32
  %31 = load i32, ptr %4, align 4
  %32 = ashr i32 %30, %31
  %33 = trunc i32 %32 to i16
  %34 = sext i16 %33 to i64
  %35 = add i64 %28, %34
  store i64 %35, ptr %3, align 8
  br label %36

36:                                               ; preds = %8
  %37 = load i32, ptr %4, align 4
  %38 = add i32 %37, 1
  store i32 %38, ptr %4, align 4
  br label %5, !llvm.loop !8

39:                                               ; preds = %5
  %40 = load i64, ptr %3, align 8
  %41 = load i16, ptr %2, align 2
  %42 = zext i16 %41 to i32
  %43 = shl i32 %42, 15
  %44 = trunc i32 %43 to i16
  %45 = zext i16 %44 to i64
  %46 = load i16, ptr %2, align 2
  %47 = zext i16 %46 to i32
  %48 = ashr i32 %47, 15
  %49 = trunc i32 %48 to i16
  %50 = zext i16 %49 to i64
  %51 = load i16, ptr %2, align 2
  %52 = sext i16 %51 to i32
  %53 = ashr i32 %52, 15
  %54 = sext i32 %53 to i64
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, ptr noundef @.str.3, i64 noundef %40, i64 noundef %45, i64 noundef %50, i64 noundef %54)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @shifts_int32_t(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i64 0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %30, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp ult i32 %6, 32
  br i1 %7, label %8, label %33

8:                                                ; preds = %5
  %9 = load i64, ptr %3, align 8
  %10 = mul i64 %9, 31
  %11 = load i32, ptr %2, align 4
  %12 = load i32, ptr %4, align 4
  %13 = shl i32 %11, %12
  %14 = zext i32 %13 to i64
  %15 = add i64 %10, %14
  store i64 %15, ptr %3, align 8
  %16 = load i64, ptr %3, align 8
  %17 = mul i64 %16, 31
  %18 = load i32, ptr %2, align 4
  %19 = load i32, ptr %4, align 4
  %20 = lshr i32 %18, %19
  %21 = zext i32 %20 to i64
  %22 = add i64 %17, %21
  store i64 %22, ptr %3, align 8
  %23 = load i64, ptr %3, align 8
  %24 = mul i64 %23, 31
  %25 = load i32, ptr %2, align 4
  %26 = load i32, ptr %4, align 4
  %27 = ashr i32 %25, %26
  %28 = sext i32 %27 to i64
  %29 = add i64 %24, %28
  store i64 %29, ptr %3, align 8
  br label %30

30:                                               ; preds = %8
  %31 = load i32, ptr %4, align 4
  %32 = add i32 %31, 1
  store i32 %32, ptr %4, align 4
  br label %5, !llvm.loop !9

33:                                               ; preds = %5
  %34 = load i64, ptr %3, align 8
  %35 = load i32, ptr %2, align 4
  %36 = shl i32 %35, 31
  %37 = zext i32 %36 to i64
  %38 = load i32, ptr %2, align 4
  %39 = lshr i32 %38, 31
  %40 = zext i32 %39 to i64
  %41 = load i32, ptr %2, align 4
  %42 = ashr i32 %41, 31
  %43 = sext i32 %42 to i64
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, ptr noundef @.str.4, i64 noundef %34, i64 noundef %37, i64 noundef %40, i64 noundef %43)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @shifts_int64_t(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i64 0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %30, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp ult i32 %6, 64
  br i1 %7, label %8, label %33

8:                                                ; preds = %5
  %9 = load i64, ptr %3, align 8
  %10 = mul i64 %9, 31
  %11 = load i64, ptr %2, align 8
  %12 = load i32, ptr %4, align 4
  %13 = zext i32 %12 to i64
  %14 = shl i64 %11, %13
  %15 = add i64 %10, %14
  store i64 %15, ptr %3, align 8
  %16 = load i64, ptr %3, align 8
  %17 = mul i64 %16, 31
  %18 = load i64, ptr %2, align 8
  %19 = load i32, ptr %4, align 4
  %20 = zext i32 %19 to i64
  %21 = lshr i64 %18, %20
  %22 = add i64 %17, %21
  store i64 %22, ptr %3, align 8
  %23 = load i64, ptr %3, align 8
  %24 = mul i64 %23, 31
  %25 = load i64, ptr %2, align 8
  %26 = load i32, ptr %4, align 4
  %27 = zext i32 %26 to i64
  %28 = ashr i64 %25, %27
  %29 = add i64 %24, %28
  store i64 %29, ptr %3, align 8
  br label %30

30:                                               ; preds = %8
  %31 = load i32, ptr %4, align 4
  %32 = add i32 %31, 1
  store i32 %32, ptr %4, align 4
  br label %5, !llvm.loop !10

33:                                               ; preds = %5
  %34 = load i64, ptr %3, align 8
  %35 = load i64, ptr %2, align 8
  %36 = shl i64 %35, 63
  %37 = load i64, ptr %2, align 8
  %38 = lshr i64 %37, 63
  %39 = load i64, ptr %2, align 8
  %40 = ashr i64 %39, 63
  %41 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, ptr noundef @.str.5, i64 noundef %34, i64 noundef %36, i64 noundef %38, i64 noundef %40)
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @extract(i64 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i64 %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %7 = load i64, ptr %4, align 8
  %8 = load i32, ptr %5, align 4
  %9 = zext i32 %8 to i64
  %10 = lshr i64 %7, %9
  %11 = load i32, ptr %6, align 4
  %12 = zext i32 %11 to i64
  %13 = shl i64 1, %12
  %14 = sub i64 %13, 1
  %15 = and i64 %10, %14
  %16 = trunc i64 %15 to i32
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @insert(i64 noundef %0, i32 noundef %1, i32 noundef %2, i64 noundef %3) #0 {
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  store i64 %0, ptr %5, align 8
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  store i64 %3, ptr %8, align 8
  %10 = load i32, ptr %7, align 4
  %11 = zext i32 %10 to i64
  %12 = shl i64 1, %11
  %13 = sub i64 %12, 1
  %14 = load i32, ptr %6, align 4
  %15 = zext i32 %14 to i64
  %16 = shl i64 %13, %15
  store i64 %16, ptr %9, align 8
  %17 = load i64, ptr %5, align 8
  %18 = load i64, ptr %9, align 8
  %19 = xor i64 %18, -1
  %20 = and i64 %17, %19
  %21 = load i64, ptr %8, align 8
  %22 = load i32, ptr %6, align 4
  %23 = zext i32 %22 to i64
  %24 = shl i64 %21, %23
  %25 = load i64, ptr %9, align 8
  %26 = and i64 %24, %25
  %27 = or i64 %20, %26
  ret i64 %27
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @sign_extend(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = sub i32 32, %6
  %8 = shl i32 %5, %7
  %9 = load i32, ptr %4, align 4
  %10 = sub i32 32, %9
  %11 = ashr i32 %8, %10
  ret i32 %11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @interleave(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = load i32, ptr %2, align 4
  %5 = shl i32 %4, 8
  %6 = or i32 %3, %5
  %7 = and i32 %6, 16711935
  store i32 %7, ptr %2, align 4
  %8 = load i32, ptr %2, align 4
  %9 = load i32, ptr %2, align 4
  %10 = shl i32 %9, 4
  %11 = or i32 %8, %10
  %12 = and i32 %11, 252645135
  store i32 %12, ptr %2, align 4
  %13 = load i32, ptr %2, align 4
  %14 = load i32, ptr %2, align 4
  %15 = shl i32 %14, 2
  %16 = or i32 %13, %15
  %17 = and i32 %16, 858993459
  store i32 %17, ptr %2, align 4
  %18 = load i32, ptr %2, align 4
  %19 = load i32, ptr %2, align 4
  %20 = shl i32 %19, 1
  %21 = or i32 %18, %20
  %22 = and i32 %21, 1431655765
  ret i32 %22
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @log2_floor(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %8, %1
  %5 = load i32, ptr %2, align 4
  %6 = lshr i32 %5, 1
  store i32 %6, ptr %2, align 4
  %7 = icmp ne i32 %6, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4
  %10 = add i32 %9, 1
  store i32 %10, ptr %3, align 4
  br label %4, !llvm.loop !11

11:                                               ; preds = %4
  %12 = load i32, ptr %3, align 4
  ret i32 %12
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @isqrt(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  store i64 0, ptr %3, align 8
  store i64 4611686018427387904, ptr %4, align 8
  br label %5

5:                                                ; preds = %9, %1
  %6 = load i64, ptr %4, align 8
  %7 = load i64, ptr %2, align 8
  %8 = icmp ugt i64 %6, %7
  br i1 %8, label %9, label %12

9:                                                ; preds = %5
  %10 = load i64, ptr %4, align 8
  %11 = lshr i64 %10, 2
  store i64 %11, ptr %4, align 8
  br label %5, !llvm.loop !12

12:                                               ; preds = %5
  br label %13

13:                                               ; preds = %36, %12
  %14 = load i64, ptr %4, align 8
  %15 = icmp ne i64 %14, 0
  br i1 %15, label %16, label %39

16:                                               ; preds = %13
  %17 = load i64, ptr %2, align 8
  %18 = load i64, ptr %3, align 8
  %19 = load i64, ptr %4, align 8
  %20 = add i64 %18, %19
  %21 = icmp uge i64 %17, %20
  br i1 %21, label %22, label %32

22:                                               ; preds = %16
  %23 = load i64, ptr %3, align 8
  %24 = load i64, ptr %4, align 8
  %25 = add i64 %23, %24
  %26 = load i64, ptr %2, align 8
  %27 = sub i64 %26, %25
  store i64 %27, ptr %2, align 8
  %28 = load i64, ptr %3, align 8
  %29 = lshr i64 %28, 1
  %30 = load i64, ptr %4, align 8
  %31 = add i64 %29, %30
  store i64 %31, ptr %3, align 8
  br label %35

32:                                               ; preds = %16
  %33 = load i64, ptr %3, align 8
  %34 = lshr i64 %33, 1
  store i64 %34, ptr %3, align 8
  br label %35

35:                                               ; preds = %32, %22
  br label %36

36:                                               ; preds = %35
  %37 = load i64, ptr %4, align 8
  %38 = lshr i64 %37, 2
  store i64 %38, ptr %4, align 8
  br label %13, !llvm.loop !13

39:                                               ; preds = %13
  %40 = load i64, ptr %3, align 8
  ret i64 %40
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
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
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
