; ModuleID = 'sha256.c'
source_filename = "sha256.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.sha256 = type { [8 x i32], i64, [64 x i8], i32 }

@main.messages = internal global [4 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3], align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.2 = private unnamed_addr constant [57 x i8] c"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq\00", align 1
@.str.3 = private unnamed_addr constant [44 x i8] c"The quick brown fox jumps over the lazy dog\00", align 1
@.str.4 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@constants = internal global [64 x i32] zeroinitializer, align 16
@start.initial = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@.str.5 = private unnamed_addr constant [2 x i8] c"\80\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"%08x\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.sha256, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @prepare()
  store i32 0, ptr %3, align 4
  br label %5

5:                                                ; preds = %18, %0
  %6 = load i32, ptr %3, align 4
  %7 = icmp slt i32 %6, 4
  br i1 %7, label %8, label %21

8:                                                ; preds = %5
  call void @start(ptr noundef %2)
  %9 = load i32, ptr %3, align 4
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds [4 x ptr], ptr @main.messages, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8
  %13 = load i32, ptr %3, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [4 x ptr], ptr @main.messages, i64 0, i64 %14
  %16 = load ptr, ptr %15, align 8
  %17 = call i64 @strlen(ptr noundef %16) #5
  call void @update(ptr noundef %2, ptr noundef %12, i64 noundef %17)
  call void @finish(ptr noundef %2)
  br label %18

18:                                               ; preds = %8
  %19 = load i32, ptr %3, align 4
  %20 = add nsw i32 %19, 1
  store i32 %20, ptr %3, align 4
  br label %5, !llvm.loop !5

21:                                               ; preds = %5
  call void @start(ptr noundef %2)
  store i32 0, ptr %4, align 4
  br label %22

22:                                               ; preds = %26, %21
  %23 = load i32, ptr %4, align 4
  %24 = icmp slt i32 %23, 500
  br i1 %24, label %25, label %29

25:                                               ; preds = %22
  call void @update(ptr noundef %2, ptr noundef @.str.4, i64 noundef 16)
  br label %26

26:                                               ; preds = %25
  %27 = load i32, ptr %4, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %4, align 4
  br label %22, !llvm.loop !7

29:                                               ; preds = %22
  call void @finish(ptr noundef %2)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @prepare() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i128, align 16
  %6 = alloca i128, align 16
  %7 = alloca i128, align 16
  %8 = alloca i128, align 16
  store i32 0, ptr %1, align 4
  store i64 2, ptr %2, align 8
  br label %9

9:                                                ; preds = %67, %0
  %10 = load i32, ptr %1, align 4
  %11 = icmp slt i32 %10, 64
  br i1 %11, label %12, label %70

12:                                               ; preds = %9
  store i32 1, ptr %3, align 4
  store i64 2, ptr %4, align 8
  br label %13

13:                                               ; preds = %27, %12
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %4, align 8
  %16 = mul i64 %14, %15
  %17 = load i64, ptr %2, align 8
  %18 = icmp ule i64 %16, %17
  br i1 %18, label %19, label %30

19:                                               ; preds = %13
  %20 = load i64, ptr %2, align 8
  %21 = load i64, ptr %4, align 8
  %22 = urem i64 %20, %21
  %23 = icmp ne i64 %22, 0
  %24 = zext i1 %23 to i32
  %25 = load i32, ptr %3, align 4
  %26 = and i32 %25, %24
  store i32 %26, ptr %3, align 4
  br label %27

27:                                               ; preds = %19
  %28 = load i64, ptr %4, align 8
  %29 = add i64 %28, 1
  store i64 %29, ptr %4, align 8
  br label %13, !llvm.loop !8

30:                                               ; preds = %13
  %31 = load i32, ptr %3, align 4
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %34, label %33

33:                                               ; preds = %30
  br label %67

34:                                               ; preds = %30
  store i128 0, ptr %5, align 16
  store i128 34359738368, ptr %6, align 16
  %35 = load i64, ptr %2, align 8
  %36 = zext i64 %35 to i128
  %37 = shl i128 %36, 96
  store i128 %37, ptr %7, align 16
  br label %38

38:                                               ; preds = %59, %34
  %39 = load i128, ptr %6, align 16
  %40 = load i128, ptr %5, align 16
  %41 = sub i128 %39, %40
  %42 = icmp ugt i128 %41, 1
  br i1 %42, label %43, label %60

43:                                               ; preds = %38
  %44 = load i128, ptr %5, align 16
  %45 = load i128, ptr %6, align 16
  %46 = add i128 %44, %45
  %47 = udiv i128 %46, 2
  store i128 %47, ptr %8, align 16
  %48 = load i128, ptr %8, align 16
  %49 = load i128, ptr %8, align 16
  %50 = mul i128 %48, %49
  %51 = load i128, ptr %8, align 16
  %52 = mul i128 %50, %51
  %53 = load i128, ptr %7, align 16
  %54 = icmp ule i128 %52, %53
  br i1 %54, label %55, label %57

55:                                               ; preds = %43
  %56 = load i128, ptr %8, align 16
  store i128 %56, ptr %5, align 16
  br label %59

57:                                               ; preds = %43
  %58 = load i128, ptr %8, align 16
  store i128 %58, ptr %6, align 16
  br label %59

59:                                               ; preds = %57, %55
  br label %38, !llvm.loop !9

60:                                               ; preds = %38
  %61 = load i128, ptr %5, align 16
  %62 = trunc i128 %61 to i32
  %63 = load i32, ptr %1, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %1, align 4
  %65 = sext i32 %63 to i64
  %66 = getelementptr inbounds [64 x i32], ptr @constants, i64 0, i64 %65
  store i32 %62, ptr %66, align 4
  br label %67

67:                                               ; preds = %60, %33
  %68 = load i64, ptr %2, align 8
  %69 = add i64 %68, 1
  store i64 %69, ptr %2, align 8
  br label %9, !llvm.loop !10

70:                                               ; preds = %9
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @start(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 112, i1 false)
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds %struct.sha256, ptr %4, i32 0, i32 0
  %6 = getelementptr inbounds [8 x i32], ptr %5, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 16 @start.initial, i64 32, i1 false)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @update(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  %8 = load ptr, ptr %5, align 8
  store ptr %8, ptr %7, align 8
  %9 = load i64, ptr %6, align 8
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %struct.sha256, ptr %10, i32 0, i32 1
  %12 = load i64, ptr %11, align 8
  %13 = add i64 %12, %9
  store i64 %13, ptr %11, align 8
  br label %14

14:                                               ; preds = %38, %3
  %15 = load i64, ptr %6, align 8
  %16 = icmp ugt i64 %15, 0
  br i1 %16, label %17, label %41

17:                                               ; preds = %14
  %18 = load ptr, ptr %7, align 8
  %19 = getelementptr inbounds i8, ptr %18, i32 1
  store ptr %19, ptr %7, align 8
  %20 = load i8, ptr %18, align 1
  %21 = load ptr, ptr %4, align 8
  %22 = getelementptr inbounds %struct.sha256, ptr %21, i32 0, i32 2
  %23 = load ptr, ptr %4, align 8
  %24 = getelementptr inbounds %struct.sha256, ptr %23, i32 0, i32 3
  %25 = load i32, ptr %24, align 8
  %26 = add i32 %25, 1
  store i32 %26, ptr %24, align 8
  %27 = zext i32 %25 to i64
  %28 = getelementptr inbounds [64 x i8], ptr %22, i64 0, i64 %27
  store i8 %20, ptr %28, align 1
  %29 = load ptr, ptr %4, align 8
  %30 = getelementptr inbounds %struct.sha256, ptr %29, i32 0, i32 3
  %31 = load i32, ptr %30, align 8
  %32 = icmp eq i32 %31, 64
  br i1 %32, label %33, label %37

33:                                               ; preds = %17
  %34 = load ptr, ptr %4, align 8
  call void @compress(ptr noundef %34)
  %35 = load ptr, ptr %4, align 8
  %36 = getelementptr inbounds %struct.sha256, ptr %35, i32 0, i32 3
  store i32 0, ptr %36, align 8
  br label %37

37:                                               ; preds = %33, %17
  br label %38

38:                                               ; preds = %37
  %39 = load i64, ptr %6, align 8
  %40 = add i64 %39, -1
  store i64 %40, ptr %6, align 8
  br label %14, !llvm.loop !11

41:                                               ; preds = %14
  ret void
}

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @finish(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i8, align 1
  %6 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds %struct.sha256, ptr %7, i32 0, i32 1
  %9 = load i64, ptr %8, align 8
  %10 = mul i64 %9, 8
  store i64 %10, ptr %3, align 8
  %11 = load ptr, ptr %2, align 8
  call void @update(ptr noundef %11, ptr noundef @.str.5, i64 noundef 1)
  br label %12

12:                                               ; preds = %17, %1
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds %struct.sha256, ptr %13, i32 0, i32 3
  %15 = load i32, ptr %14, align 8
  %16 = icmp ne i32 %15, 56
  br i1 %16, label %17, label %19

17:                                               ; preds = %12
  %18 = load ptr, ptr %2, align 8
  call void @update(ptr noundef %18, ptr noundef @.str, i64 noundef 1)
  br label %12, !llvm.loop !12

19:                                               ; preds = %12
  store i32 56, ptr %4, align 4
  br label %20

20:                                               ; preds = %30, %19
  %21 = load i32, ptr %4, align 4
  %22 = icmp sge i32 %21, 0
  br i1 %22, label %23, label %33

23:                                               ; preds = %20
  %24 = load i64, ptr %3, align 8
  %25 = load i32, ptr %4, align 4
  %26 = zext i32 %25 to i64
  %27 = lshr i64 %24, %26
  %28 = trunc i64 %27 to i8
  store i8 %28, ptr %5, align 1
  %29 = load ptr, ptr %2, align 8
  call void @update(ptr noundef %29, ptr noundef %5, i64 noundef 1)
  br label %30

30:                                               ; preds = %23
  %31 = load i32, ptr %4, align 4
  %32 = sub nsw i32 %31, 8
  store i32 %32, ptr %4, align 4
  br label %20, !llvm.loop !13

33:                                               ; preds = %20
  store i32 0, ptr %6, align 4
  br label %34

34:                                               ; preds = %45, %33
  %35 = load i32, ptr %6, align 4
  %36 = icmp slt i32 %35, 8
  br i1 %36, label %37, label %48

37:                                               ; preds = %34
  %38 = load ptr, ptr %2, align 8
  %39 = getelementptr inbounds %struct.sha256, ptr %38, i32 0, i32 0
  %40 = load i32, ptr %6, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x i32], ptr %39, i64 0, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %43)
  br label %45

45:                                               ; preds = %37
  %46 = load i32, ptr %6, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %6, align 4
  br label %34, !llvm.loop !14

48:                                               ; preds = %34
  %49 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @compress(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %5, align 4
  br label %11

11:                                               ; preds = %59, %1
  %12 = load i32, ptr %5, align 4
  %13 = icmp slt i32 %12, 16
  br i1 %13, label %14, label %62

14:                                               ; preds = %11
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds %struct.sha256, ptr %15, i32 0, i32 2
  %17 = load i32, ptr %5, align 4
  %18 = mul nsw i32 4, %17
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [64 x i8], ptr %16, i64 0, i64 %19
  %21 = load i8, ptr %20, align 1
  %22 = zext i8 %21 to i32
  %23 = shl i32 %22, 24
  %24 = load ptr, ptr %2, align 8
  %25 = getelementptr inbounds %struct.sha256, ptr %24, i32 0, i32 2
  %26 = load i32, ptr %5, align 4
  %27 = mul nsw i32 4, %26
  %28 = add nsw i32 %27, 1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [64 x i8], ptr %25, i64 0, i64 %29
  %31 = load i8, ptr %30, align 1
  %32 = zext i8 %31 to i32
  %33 = shl i32 %32, 16
  %34 = or i32 %23, %33
  %35 = load ptr, ptr %2, align 8
  %36 = getelementptr inbounds %struct.sha256, ptr %35, i32 0, i32 2
  %37 = load i32, ptr %5, align 4
  %38 = mul nsw i32 4, %37
  %39 = add nsw i32 %38, 2
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [64 x i8], ptr %36, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = shl i32 %43, 8
  %45 = or i32 %34, %44
  %46 = load ptr, ptr %2, align 8
  %47 = getelementptr inbounds %struct.sha256, ptr %46, i32 0, i32 2
  %48 = load i32, ptr %5, align 4
  %49 = mul nsw i32 4, %48
  %50 = add nsw i32 %49, 3
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [64 x i8], ptr %47, i64 0, i64 %51
  %53 = load i8, ptr %52, align 1
  %54 = zext i8 %53 to i32
  %55 = or i32 %45, %54
  %56 = load i32, ptr %5, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %57
  store i32 %55, ptr %58, align 4
  br label %59

59:                                               ; preds = %14
  %60 = load i32, ptr %5, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %5, align 4
  br label %11, !llvm.loop !15

62:                                               ; preds = %11
  store i32 16, ptr %6, align 4
  br label %63

63:                                               ; preds = %123, %62
  %64 = load i32, ptr %6, align 4
  %65 = icmp slt i32 %64, 64
  br i1 %65, label %66, label %126

66:                                               ; preds = %63
  %67 = load i32, ptr %6, align 4
  %68 = sub nsw i32 %67, 16
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4
  %72 = load i32, ptr %6, align 4
  %73 = sub nsw i32 %72, 7
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %74
  %76 = load i32, ptr %75, align 4
  %77 = add i32 %71, %76
  %78 = load i32, ptr %6, align 4
  %79 = sub nsw i32 %78, 15
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %80
  %82 = load i32, ptr %81, align 4
  %83 = call i32 @rotr(i32 noundef %82, i32 noundef 7)
  %84 = load i32, ptr %6, align 4
  %85 = sub nsw i32 %84, 15
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %86
  %88 = load i32, ptr %87, align 4
  %89 = call i32 @rotr(i32 noundef %88, i32 noundef 18)
  %90 = xor i32 %83, %89
  %91 = load i32, ptr %6, align 4
  %92 = sub nsw i32 %91, 15
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %93
  %95 = load i32, ptr %94, align 4
  %96 = lshr i32 %95, 3
  %97 = xor i32 %90, %96
  %98 = add i32 %77, %97
  %99 = load i32, ptr %6, align 4
  %100 = sub nsw i32 %99, 2
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %101
  %103 = load i32, ptr %102, align 4
  %104 = call i32 @rotr(i32 noundef %103, i32 noundef 17)
  %105 = load i32, ptr %6, align 4
  %106 = sub nsw i32 %105, 2
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %107
  %109 = load i32, ptr %108, align 4
  %110 = call i32 @rotr(i32 noundef %109, i32 noundef 19)
  %111 = xor i32 %104, %110
  %112 = load i32, ptr %6, align 4
  %113 = sub nsw i32 %112, 2
  %114 = sext i32 %113 to i64
  %115 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %114
  %116 = load i32, ptr %115, align 4
  %117 = lshr i32 %116, 10
  %118 = xor i32 %111, %117
  %119 = add i32 %98, %118
  %120 = load i32, ptr %6, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %121
  store i32 %119, ptr %122, align 4
  br label %123

123:                                              ; preds = %66
  %124 = load i32, ptr %6, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %6, align 4
  br label %63, !llvm.loop !16

126:                                              ; preds = %63
  %127 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %128 = load ptr, ptr %2, align 8
  %129 = getelementptr inbounds %struct.sha256, ptr %128, i32 0, i32 0
  %130 = getelementptr inbounds [8 x i32], ptr %129, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %127, ptr align 8 %130, i64 32, i1 false)
  store i32 0, ptr %7, align 4
  br label %131

131:                                              ; preds = %212, %126
  %132 = load i32, ptr %7, align 4
  %133 = icmp slt i32 %132, 64
  br i1 %133, label %134, label %215

134:                                              ; preds = %131
  %135 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 7
  %136 = load i32, ptr %135, align 4
  %137 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %138 = load i32, ptr %137, align 16
  %139 = call i32 @rotr(i32 noundef %138, i32 noundef 6)
  %140 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %141 = load i32, ptr %140, align 16
  %142 = call i32 @rotr(i32 noundef %141, i32 noundef 11)
  %143 = xor i32 %139, %142
  %144 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %145 = load i32, ptr %144, align 16
  %146 = call i32 @rotr(i32 noundef %145, i32 noundef 25)
  %147 = xor i32 %143, %146
  %148 = add i32 %136, %147
  %149 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %150 = load i32, ptr %149, align 16
  %151 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 5
  %152 = load i32, ptr %151, align 4
  %153 = and i32 %150, %152
  %154 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %155 = load i32, ptr %154, align 16
  %156 = xor i32 %155, -1
  %157 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 6
  %158 = load i32, ptr %157, align 8
  %159 = and i32 %156, %158
  %160 = xor i32 %153, %159
  %161 = add i32 %148, %160
  %162 = load i32, ptr %7, align 4
  %163 = sext i32 %162 to i64
  %164 = getelementptr inbounds [64 x i32], ptr @constants, i64 0, i64 %163
  %165 = load i32, ptr %164, align 4
  %166 = add i32 %161, %165
  %167 = load i32, ptr %7, align 4
  %168 = sext i32 %167 to i64
  %169 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %168
  %170 = load i32, ptr %169, align 4
  %171 = add i32 %166, %170
  store i32 %171, ptr %8, align 4
  %172 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %173 = load i32, ptr %172, align 16
  %174 = call i32 @rotr(i32 noundef %173, i32 noundef 2)
  %175 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %176 = load i32, ptr %175, align 16
  %177 = call i32 @rotr(i32 noundef %176, i32 noundef 13)
  %178 = xor i32 %174, %177
  %179 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %180 = load i32, ptr %179, align 16
  %181 = call i32 @rotr(i32 noundef %180, i32 noundef 22)
  %182 = xor i32 %178, %181
  %183 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %184 = load i32, ptr %183, align 16
  %185 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 1
  %186 = load i32, ptr %185, align 4
  %187 = and i32 %184, %186
  %188 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %189 = load i32, ptr %188, align 16
  %190 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 2
  %191 = load i32, ptr %190, align 8
  %192 = and i32 %189, %191
  %193 = xor i32 %187, %192
  %194 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 1
  %195 = load i32, ptr %194, align 4
  %196 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 2
  %197 = load i32, ptr %196, align 8
  %198 = and i32 %195, %197
  %199 = xor i32 %193, %198
  %200 = add i32 %182, %199
  store i32 %200, ptr %9, align 4
  %201 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  %202 = getelementptr inbounds i32, ptr %201, i64 1
  %203 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  call void @llvm.memmove.p0.p0.i64(ptr align 4 %202, ptr align 16 %203, i64 28, i1 false)
  %204 = load i32, ptr %8, align 4
  %205 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 4
  %206 = load i32, ptr %205, align 16
  %207 = add i32 %206, %204
  store i32 %207, ptr %205, align 16
  %208 = load i32, ptr %8, align 4
  %209 = load i32, ptr %9, align 4
  %210 = add i32 %208, %209
  %211 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 0
  store i32 %210, ptr %211, align 16
  br label %212

212:                                              ; preds = %134
  %213 = load i32, ptr %7, align 4
  %214 = add nsw i32 %213, 1
  store i32 %214, ptr %7, align 4
  br label %131, !llvm.loop !17

215:                                              ; preds = %131
  store i32 0, ptr %10, align 4
  br label %216

216:                                              ; preds = %231, %215
  %217 = load i32, ptr %10, align 4
  %218 = icmp slt i32 %217, 8
  br i1 %218, label %219, label %234

219:                                              ; preds = %216
  %220 = load i32, ptr %10, align 4
  %221 = sext i32 %220 to i64
  %222 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 %221
  %223 = load i32, ptr %222, align 4
  %224 = load ptr, ptr %2, align 8
  %225 = getelementptr inbounds %struct.sha256, ptr %224, i32 0, i32 0
  %226 = load i32, ptr %10, align 4
  %227 = sext i32 %226 to i64
  %228 = getelementptr inbounds [8 x i32], ptr %225, i64 0, i64 %227
  %229 = load i32, ptr %228, align 4
  %230 = add i32 %229, %223
  store i32 %230, ptr %228, align 4
  br label %231

231:                                              ; preds = %219
  %232 = load i32, ptr %10, align 4
  %233 = add nsw i32 %232, 1
  store i32 %233, ptr %10, align 4
  br label %216, !llvm.loop !18

234:                                              ; preds = %216
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @rotr(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = lshr i32 %5, %6
  %8 = load i32, ptr %3, align 4
  %9 = load i32, ptr %4, align 4
  %10 = sub nsw i32 32, %9
  %11 = shl i32 %8, %10
  %12 = or i32 %7, %11
  ret i32 %12
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #3

declare i32 @printf(ptr noundef, ...) #4

declare i32 @putchar(i32 noundef) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(read) }

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
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
