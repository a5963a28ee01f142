; ModuleID = 'crc_md5.c'
source_filename = "crc_md5.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.long_text = internal global [1000 x i8] zeroinitializer, align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"a\00", align 1
@.str.2 = private unnamed_addr constant [15 x i8] c"message digest\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"123456789\00", align 1
@.str.4 = private unnamed_addr constant [81 x i8] c"12345678901234567890123456789012345678901234567890123456789012345678901234567890\00", align 1
@__const.main.texts = private unnamed_addr constant [5 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 16
@.str.5 = private unnamed_addr constant [18 x i8] c"%08x %08x %016lx \00", align 1
@table = internal global [256 x i32] zeroinitializer, align 16
@__const.md5.state = private unnamed_addr constant [4 x i32] [i32 1732584193, i32 -271733879, i32 -1732584194, i32 271733878], align 16
@.str.6 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@md5_block.shifts = internal constant [16 x i8] c"\07\0C\11\16\05\09\0E\14\04\0B\10\17\06\0A\0F\15", align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [5 x ptr], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %2, ptr align 16 @__const.main.texts, i64 40, i1 false)
  call void @fill_table()
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %17, %0
  %8 = load i32, ptr %3, align 4
  %9 = icmp slt i32 %8, 1000
  br i1 %9, label %10, label %20

10:                                               ; preds = %7
  %11 = load i32, ptr %3, align 4
  %12 = mul nsw i32 %11, 7
  %13 = trunc i32 %12 to i8
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [1000 x i8], ptr @main.long_text, i64 0, i64 %15
  store i8 %13, ptr %16, align 1
  br label %17

17:                                               ; preds = %10
  %18 = load i32, ptr %3, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, ptr %3, align 4
  br label %7, !llvm.loop !5

20:                                               ; preds = %7
  store i32 0, ptr %4, align 4
  br label %21

21:                                               ; preds = %58, %20
  %22 = load i32, ptr %4, align 4
  %23 = icmp slt i32 %22, 6
  br i1 %23, label %24, label %61

24:                                               ; preds = %21
  %25 = load i32, ptr %4, align 4
  %26 = icmp slt i32 %25, 5
  br i1 %26, label %27, label %32

27:                                               ; preds = %24
  %28 = load i32, ptr %4, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [5 x ptr], ptr %2, i64 0, i64 %29
  %31 = load ptr, ptr %30, align 8
  br label %33

32:                                               ; preds = %24
  br label %33

33:                                               ; preds = %32, %27
  %34 = phi ptr [ %31, %27 ], [ @main.long_text, %32 ]
  store ptr %34, ptr %5, align 8
  %35 = load i32, ptr %4, align 4
  %36 = icmp slt i32 %35, 5
  br i1 %36, label %37, label %43

37:                                               ; preds = %33
  %38 = load i32, ptr %4, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [5 x ptr], ptr %2, i64 0, i64 %39
  %41 = load ptr, ptr %40, align 8
  %42 = call i64 @strlen(ptr noundef %41) #6
  br label %44

43:                                               ; preds = %33
  br label %44

44:                                               ; preds = %43, %37
  %45 = phi i64 [ %42, %37 ], [ 1000, %43 ]
  store i64 %45, ptr %6, align 8
  %46 = load ptr, ptr %5, align 8
  %47 = load i64, ptr %6, align 8
  %48 = call i32 @crc32(ptr noundef %46, i64 noundef %47)
  %49 = load ptr, ptr %5, align 8
  %50 = load i64, ptr %6, align 8
  %51 = call i32 @adler32(ptr noundef %49, i64 noundef %50)
  %52 = load ptr, ptr %5, align 8
  %53 = load i64, ptr %6, align 8
  %54 = call i64 @fnv(ptr noundef %52, i64 noundef %53)
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %48, i32 noundef %51, i64 noundef %54)
  %56 = load ptr, ptr %5, align 8
  %57 = load i64, ptr %6, align 8
  call void @md5(ptr noundef %56, i64 noundef %57)
  br label %58

58:                                               ; preds = %44
  %59 = load i32, ptr %4, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %4, align 4
  br label %21, !llvm.loop !7

61:                                               ; preds = %21
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @fill_table() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  br label %4

4:                                                ; preds = %33, %0
  %5 = load i32, ptr %1, align 4
  %6 = icmp ult i32 %5, 256
  br i1 %6, label %7, label %36

7:                                                ; preds = %4
  %8 = load i32, ptr %1, align 4
  store i32 %8, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %9

9:                                                ; preds = %25, %7
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %10, 8
  br i1 %11, label %12, label %28

12:                                               ; preds = %9
  %13 = load i32, ptr %2, align 4
  %14 = and i32 %13, 1
  %15 = icmp ne i32 %14, 0
  br i1 %15, label %16, label %20

16:                                               ; preds = %12
  %17 = load i32, ptr %2, align 4
  %18 = lshr i32 %17, 1
  %19 = xor i32 -306674912, %18
  br label %23

20:                                               ; preds = %12
  %21 = load i32, ptr %2, align 4
  %22 = lshr i32 %21, 1
  br label %23

23:                                               ; preds = %20, %16
  %24 = phi i32 [ %19, %16 ], [ %22, %20 ]
  store i32 %24, ptr %2, align 4
  br label %25

25:                                               ; preds = %23
  %26 = load i32, ptr %3, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %3, align 4
  br label %9, !llvm.loop !8

28:                                               ; preds = %9
  %29 = load i32, ptr %2, align 4
  %30 = load i32, ptr %1, align 4
  %31 = zext i32 %30 to i64
  %32 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %31
  store i32 %29, ptr %32, align 4
  br label %33

33:                                               ; preds = %28
  %34 = load i32, ptr %1, align 4
  %35 = add i32 %34, 1
  store i32 %35, ptr %1, align 4
  br label %4, !llvm.loop !9

36:                                               ; preds = %4
  ret void
}

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #2

declare i32 @printf(ptr noundef, ...) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @crc32(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  store i32 -1, ptr %5, align 4
  store i64 0, ptr %6, align 8
  br label %7

7:                                                ; preds = %26, %2
  %8 = load i64, ptr %6, align 8
  %9 = load i64, ptr %4, align 8
  %10 = icmp ult i64 %8, %9
  br i1 %10, label %11, label %29

11:                                               ; preds = %7
  %12 = load i32, ptr %5, align 4
  %13 = load ptr, ptr %3, align 8
  %14 = load i64, ptr %6, align 8
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = xor i32 %12, %17
  %19 = and i32 %18, 255
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %20
  %22 = load i32, ptr %21, align 4
  %23 = load i32, ptr %5, align 4
  %24 = lshr i32 %23, 8
  %25 = xor i32 %22, %24
  store i32 %25, ptr %5, align 4
  br label %26

26:                                               ; preds = %11
  %27 = load i64, ptr %6, align 8
  %28 = add i64 %27, 1
  store i64 %28, ptr %6, align 8
  br label %7, !llvm.loop !10

29:                                               ; preds = %7
  %30 = load i32, ptr %5, align 4
  %31 = xor i32 %30, -1
  ret i32 %31
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @adler32(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  store i32 1, ptr %5, align 4
  store i32 0, ptr %6, align 4
  store i64 0, ptr %7, align 8
  br label %8

8:                                                ; preds = %25, %2
  %9 = load i64, ptr %7, align 8
  %10 = load i64, ptr %4, align 8
  %11 = icmp ult i64 %9, %10
  br i1 %11, label %12, label %28

12:                                               ; preds = %8
  %13 = load i32, ptr %5, align 4
  %14 = load ptr, ptr %3, align 8
  %15 = load i64, ptr %7, align 8
  %16 = getelementptr inbounds i8, ptr %14, i64 %15
  %17 = load i8, ptr %16, align 1
  %18 = zext i8 %17 to i32
  %19 = add i32 %13, %18
  %20 = urem i32 %19, 65521
  store i32 %20, ptr %5, align 4
  %21 = load i32, ptr %6, align 4
  %22 = load i32, ptr %5, align 4
  %23 = add i32 %21, %22
  %24 = urem i32 %23, 65521
  store i32 %24, ptr %6, align 4
  br label %25

25:                                               ; preds = %12
  %26 = load i64, ptr %7, align 8
  %27 = add i64 %26, 1
  store i64 %27, ptr %7, align 8
  br label %8, !llvm.loop !11

28:                                               ; preds = %8
  %29 = load i32, ptr %6, align 4
  %30 = shl i32 %29, 16
  %31 = load i32, ptr %5, align 4
  %32 = or i32 %30, %31
  ret i32 %32
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @fnv(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  store i64 -3750763034362895579, ptr %5, align 8
  br label %6

6:                                                ; preds = %10, %2
  %7 = load i64, ptr %4, align 8
  %8 = add i64 %7, -1
  store i64 %8, ptr %4, align 8
  %9 = icmp ne i64 %7, 0
  br i1 %9, label %10, label %18

10:                                               ; preds = %6
  %11 = load i64, ptr %5, align 8
  %12 = load ptr, ptr %3, align 8
  %13 = getelementptr inbounds i8, ptr %12, i32 1
  store ptr %13, ptr %3, align 8
  %14 = load i8, ptr %12, align 1
  %15 = zext i8 %14 to i64
  %16 = xor i64 %11, %15
  %17 = mul i64 %16, 1099511628211
  store i64 %17, ptr %5, align 8
  br label %6, !llvm.loop !12

18:                                               ; preds = %6
  %19 = load i64, ptr %5, align 8
  ret i64 %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @md5(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca [4 x i32], align 16
  %6 = alloca [128 x i8], align 16
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca ptr, align 8
  %14 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %5, ptr align 16 @__const.md5.state, i64 16, i1 false)
  call void @llvm.memset.p0.i64(ptr align 16 %6, i8 0, i64 128, i1 false)
  %15 = load i64, ptr %4, align 8
  %16 = udiv i64 %15, 64
  %17 = mul i64 %16, 64
  store i64 %17, ptr %7, align 8
  %18 = load i64, ptr %4, align 8
  %19 = load i64, ptr %7, align 8
  %20 = sub i64 %18, %19
  store i64 %20, ptr %8, align 8
  %21 = load i64, ptr %8, align 8
  %22 = icmp ult i64 %21, 56
  %23 = zext i1 %22 to i64
  %24 = select i1 %22, i32 64, i32 128
  %25 = sext i32 %24 to i64
  store i64 %25, ptr %9, align 8
  store i64 0, ptr %10, align 8
  br label %26

26:                                               ; preds = %35, %2
  %27 = load i64, ptr %10, align 8
  %28 = load i64, ptr %7, align 8
  %29 = icmp ult i64 %27, %28
  br i1 %29, label %30, label %38

30:                                               ; preds = %26
  %31 = getelementptr inbounds [4 x i32], ptr %5, i64 0, i64 0
  %32 = load ptr, ptr %3, align 8
  %33 = load i64, ptr %10, align 8
  %34 = getelementptr inbounds i8, ptr %32, i64 %33
  call void @md5_block(ptr noundef %31, ptr noundef %34)
  br label %35

35:                                               ; preds = %30
  %36 = load i64, ptr %10, align 8
  %37 = add i64 %36, 64
  store i64 %37, ptr %10, align 8
  br label %26, !llvm.loop !13

38:                                               ; preds = %26
  %39 = getelementptr inbounds [128 x i8], ptr %6, i64 0, i64 0
  %40 = load ptr, ptr %3, align 8
  %41 = load i64, ptr %7, align 8
  %42 = getelementptr inbounds i8, ptr %40, i64 %41
  %43 = load i64, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %39, ptr align 1 %42, i64 %43, i1 false)
  %44 = load i64, ptr %8, align 8
  %45 = getelementptr inbounds [128 x i8], ptr %6, i64 0, i64 %44
  store i8 -128, ptr %45, align 1
  %46 = load i64, ptr %4, align 8
  %47 = mul i64 %46, 8
  store i64 %47, ptr %11, align 8
  %48 = getelementptr inbounds [128 x i8], ptr %6, i64 0, i64 0
  %49 = load i64, ptr %9, align 8
  %50 = getelementptr inbounds i8, ptr %48, i64 %49
  %51 = getelementptr inbounds i8, ptr %50, i64 -8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %51, ptr align 8 %11, i64 8, i1 false)
  store i64 0, ptr %12, align 8
  br label %52

52:                                               ; preds = %61, %38
  %53 = load i64, ptr %12, align 8
  %54 = load i64, ptr %9, align 8
  %55 = icmp ult i64 %53, %54
  br i1 %55, label %56, label %64

56:                                               ; preds = %52
  %57 = getelementptr inbounds [4 x i32], ptr %5, i64 0, i64 0
  %58 = getelementptr inbounds [128 x i8], ptr %6, i64 0, i64 0
  %59 = load i64, ptr %12, align 8
  %60 = getelementptr inbounds i8, ptr %58, i64 %59
  call void @md5_block(ptr noundef %57, ptr noundef %60)
  br label %61

61:                                               ; preds = %56
  %62 = load i64, ptr %12, align 8
  %63 = add i64 %62, 64
  store i64 %63, ptr %12, align 8
  br label %52, !llvm.loop !14

64:                                               ; preds = %52
  %65 = getelementptr inbounds [4 x i32], ptr %5, i64 0, i64 0
  store ptr %65, ptr %13, align 8
  store i32 0, ptr %14, align 4
  br label %66

66:                                               ; preds = %77, %64
  %67 = load i32, ptr %14, align 4
  %68 = icmp slt i32 %67, 16
  br i1 %68, label %69, label %80

69:                                               ; preds = %66
  %70 = load ptr, ptr %13, align 8
  %71 = load i32, ptr %14, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i8, ptr %70, i64 %72
  %74 = load i8, ptr %73, align 1
  %75 = zext i8 %74 to i32
  %76 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %75)
  br label %77

77:                                               ; preds = %69
  %78 = load i32, ptr %14, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %14, align 4
  br label %66, !llvm.loop !15

80:                                               ; preds = %66
  %81 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @md5_block(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [16 x i32], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds i32, ptr %15, i64 0
  %17 = load i32, ptr %16, align 4
  store i32 %17, ptr %6, align 4
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds i32, ptr %18, i64 1
  %20 = load i32, ptr %19, align 4
  store i32 %20, ptr %7, align 4
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds i32, ptr %21, i64 2
  %23 = load i32, ptr %22, align 4
  store i32 %23, ptr %8, align 4
  %24 = load ptr, ptr %3, align 8
  %25 = getelementptr inbounds i32, ptr %24, i64 3
  %26 = load i32, ptr %25, align 4
  store i32 %26, ptr %9, align 4
  %27 = getelementptr inbounds [16 x i32], ptr %5, i64 0, i64 0
  %28 = load ptr, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %27, ptr align 1 %28, i64 64, i1 false)
  store i32 0, ptr %10, align 4
  br label %29

29:                                               ; preds = %119, %2
  %30 = load i32, ptr %10, align 4
  %31 = icmp slt i32 %30, 64
  br i1 %31, label %32, label %122

32:                                               ; preds = %29
  %33 = load i32, ptr %10, align 4
  %34 = sdiv i32 %33, 16
  switch i32 %34, label %66 [
    i32 0, label %35
    i32 1, label %45
    i32 2, label %57
  ]

35:                                               ; preds = %32
  %36 = load i32, ptr %7, align 4
  %37 = load i32, ptr %8, align 4
  %38 = and i32 %36, %37
  %39 = load i32, ptr %7, align 4
  %40 = xor i32 %39, -1
  %41 = load i32, ptr %9, align 4
  %42 = and i32 %40, %41
  %43 = or i32 %38, %42
  store i32 %43, ptr %11, align 4
  %44 = load i32, ptr %10, align 4
  store i32 %44, ptr %12, align 4
  br label %75

45:                                               ; preds = %32
  %46 = load i32, ptr %9, align 4
  %47 = load i32, ptr %7, align 4
  %48 = and i32 %46, %47
  %49 = load i32, ptr %9, align 4
  %50 = xor i32 %49, -1
  %51 = load i32, ptr %8, align 4
  %52 = and i32 %50, %51
  %53 = or i32 %48, %52
  store i32 %53, ptr %11, align 4
  %54 = load i32, ptr %10, align 4
  %55 = mul nsw i32 5, %54
  %56 = add nsw i32 %55, 1
  store i32 %56, ptr %12, align 4
  br label %75

57:                                               ; preds = %32
  %58 = load i32, ptr %7, align 4
  %59 = load i32, ptr %8, align 4
  %60 = xor i32 %58, %59
  %61 = load i32, ptr %9, align 4
  %62 = xor i32 %60, %61
  store i32 %62, ptr %11, align 4
  %63 = load i32, ptr %10, align 4
  %64 = mul nsw i32 3, %63
  %65 = add nsw i32 %64, 5
  store i32 %65, ptr %12, align 4
  br label %75

66:                                               ; preds = %32
  %67 = load i32, ptr %8, align 4
  %68 = load i32, ptr %7, align 4
  %69 = load i32, ptr %9, align 4
  %70 = xor i32 %69, -1
  %71 = or i32 %68, %70
  %72 = xor i32 %67, %71
  store i32 %72, ptr %11, align 4
  %73 = load i32, ptr %10, align 4
  %74 = mul nsw i32 7, %73
  store i32 %74, ptr %12, align 4
  br label %75

75:                                               ; preds = %66, %57, %45, %35
  %76 = load i32, ptr %10, align 4
  %77 = add nsw i32 %76, 1
  %78 = sitofp i32 %77 to double
  %79 = call double @llvm.sin.f64(double %78)
  %80 = call double @llvm.fabs.f64(double %79)
  %81 = fmul double %80, 0x41F0000000000000
  %82 = call double @llvm.floor.f64(double %81)
  %83 = fptosi double %82 to i64
  %84 = trunc i64 %83 to i32
  store i32 %84, ptr %13, align 4
  %85 = load i32, ptr %6, align 4
  %86 = load i32, ptr %13, align 4
  %87 = add i32 %85, %86
  %88 = load i32, ptr %12, align 4
  %89 = and i32 %88, 15
  %90 = sext i32 %89 to i64
  %91 = getelementptr inbounds [16 x i32], ptr %5, i64 0, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = add i32 %87, %92
  %94 = load i32, ptr %11, align 4
  %95 = add i32 %94, %93
  store i32 %95, ptr %11, align 4
  %96 = load i32, ptr %9, align 4
  store i32 %96, ptr %6, align 4
  %97 = load i32, ptr %8, align 4
  store i32 %97, ptr %9, align 4
  %98 = load i32, ptr %7, align 4
  store i32 %98, ptr %8, align 4
  %99 = load i32, ptr %10, align 4
  %100 = sdiv i32 %99, 16
  %101 = mul nsw i32 %100, 4
  %102 = load i32, ptr %10, align 4
  %103 = srem i32 %102, 4
  %104 = add nsw i32 %101, %103
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds [16 x i8], ptr @md5_block.shifts, i64 0, i64 %105
  %107 = load i8, ptr %106, align 1
  %108 = zext i8 %107 to i32
  store i32 %108, ptr %14, align 4
  %109 = load i32, ptr %11, align 4
  %110 = load i32, ptr %14, align 4
  %111 = shl i32 %109, %110
  %112 = load i32, ptr %11, align 4
  %113 = load i32, ptr %14, align 4
  %114 = sub nsw i32 32, %113
  %115 = lshr i32 %112, %114
  %116 = or i32 %111, %115
  %117 = load i32, ptr %7, align 4
  %118 = add i32 %117, %116
  store i32 %118, ptr %7, align 4
  br label %119

119:                                              ; preds = %75
  %120 = load i32, ptr %10, align 4
  %121 = add nsw i32 %120, 1
  store i32 %121, ptr %10, align 4
  br label %29, !llvm.loop !16

122:                                              ; preds = %29
  %123 = load i32, ptr %6, align 4
  %124 = load ptr, ptr %3, align 8
  %125 = getelementptr inbounds i32, ptr %124, i64 0
  %126 = load i32, ptr %125, align 4
  %127 = add i32 %126, %123
  store i32 %127, ptr %125, align 4
  %128 = load i32, ptr %7, align 4
  %129 = load ptr, ptr %3, align 8
  %130 = getelementptr inbounds i32, ptr %129, i64 1
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %128
  store i32 %132, ptr %130, align 4
  %133 = load i32, ptr %8, align 4
  %134 = load ptr, ptr %3, align 8
  %135 = getelementptr inbounds i32, ptr %134, i64 2
  %136 = load i32, ptr %135, align 4
  %137 = add i32 %136, %133
  store i32 %137, ptr %135, align 4
  %138 = load i32, ptr %9, align 4
  %139 = load ptr, ptr %3, align 8
  %140 = getelementptr inbounds i32, ptr %139, i64 3
  %141 = load i32, ptr %140, align 4
  %142 = add i32 %141, %138
  store i32 %142, ptr %140, align 4
  ret void
}

declare i32 @putchar(i32 noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind willreturn memory(read) }

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
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
