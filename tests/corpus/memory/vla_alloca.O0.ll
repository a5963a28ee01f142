; ModuleID = 'vla_alloca.c'
source_filename = "vla_alloca.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.box = type { i8, i32, [56 x i8] }

@.str = private unnamed_addr constant [5 x i8] c"%ld \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"_word\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"%ld %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca [64 x i8], align 16
  %5 = alloca %struct.box, align 64
  %6 = alloca [3 x i8], align 128
  store i32 0, ptr %1, align 4
  store i32 1, ptr %2, align 4
  br label %7

7:                                                ; preds = %14, %0
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %8, 100
  br i1 %9, label %10, label %17

10:                                               ; preds = %7
  %11 = load i32, ptr %2, align 4
  %12 = call i64 @fill(i32 noundef %11)
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %12)
  br label %14

14:                                               ; preds = %10
  %15 = load i32, ptr %2, align 4
  %16 = add nsw i32 %15, 17
  store i32 %16, ptr %2, align 4
  br label %7, !llvm.loop !5

17:                                               ; preds = %7
  %18 = call i32 @putchar(i32 noundef 10)
  store i32 1, ptr %3, align 4
  br label %19

19:                                               ; preds = %26, %17
  %20 = load i32, ptr %3, align 4
  %21 = icmp slt i32 %20, 12
  br i1 %21, label %22, label %29

22:                                               ; preds = %19
  %23 = load i32, ptr %3, align 4
  %24 = call i32 @matrix(i32 noundef %23)
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %24)
  br label %26

26:                                               ; preds = %22
  %27 = load i32, ptr %3, align 4
  %28 = add nsw i32 %27, 3
  store i32 %28, ptr %3, align 4
  br label %19, !llvm.loop !7

29:                                               ; preds = %19
  %30 = call i32 @putchar(i32 noundef 10)
  %31 = getelementptr inbounds [64 x i8], ptr %4, i64 0, i64 0
  %32 = call ptr @join(ptr noundef %31, i32 noundef 5, ptr noundef @.str.2)
  %33 = call i32 @puts(ptr noundef %32)
  %34 = call i64 @many_blocks()
  %35 = call i32 @deep(i32 noundef 100)
  %36 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %34, i32 noundef %35)
  call void @llvm.memset.p0.i64(ptr align 64 %5, i8 0, i64 64, i1 false)
  %37 = getelementptr inbounds %struct.box, ptr %5, i32 0, i32 0
  store i8 120, ptr %37, align 64
  %38 = getelementptr inbounds %struct.box, ptr %5, i32 0, i32 1
  store i32 3, ptr %38, align 4
  %39 = ptrtoint ptr %5 to i64
  %40 = and i64 %39, 63
  %41 = trunc i64 %40 to i32
  %42 = getelementptr inbounds [3 x i8], ptr %6, i64 0, i64 0
  %43 = ptrtoint ptr %42 to i64
  %44 = and i64 %43, 127
  %45 = trunc i64 %44 to i32
  %46 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %41, i32 noundef %45, i64 noundef 64)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @fill(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %8 = load i32, ptr %2, align 4
  %9 = zext i32 %8 to i64
  %10 = call ptr @llvm.stacksave.p0()
  store ptr %10, ptr %3, align 8
  %11 = alloca i64, i64 %9, align 16
  store i64 %9, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %12

12:                                               ; preds = %25, %1
  %13 = load i32, ptr %5, align 4
  %14 = load i32, ptr %2, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %28

16:                                               ; preds = %12
  %17 = load i32, ptr %5, align 4
  %18 = sext i32 %17 to i64
  %19 = load i32, ptr %5, align 4
  %20 = sext i32 %19 to i64
  %21 = mul nsw i64 %18, %20
  %22 = load i32, ptr %5, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i64, ptr %11, i64 %23
  store i64 %21, ptr %24, align 8
  br label %25

25:                                               ; preds = %16
  %26 = load i32, ptr %5, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %5, align 4
  br label %12, !llvm.loop !8

28:                                               ; preds = %12
  store i64 0, ptr %6, align 8
  %29 = load i32, ptr %2, align 4
  %30 = sub nsw i32 %29, 1
  store i32 %30, ptr %7, align 4
  br label %31

31:                                               ; preds = %41, %28
  %32 = load i32, ptr %7, align 4
  %33 = icmp sge i32 %32, 0
  br i1 %33, label %34, label %44

34:                                               ; preds = %31
  %35 = load i32, ptr %7, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds i64, ptr %11, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = load i64, ptr %6, align 8
  %40 = add nsw i64 %39, %38
  store i64 %40, ptr %6, align 8
  br label %41

41:                                               ; preds = %34
  %42 = load i32, ptr %7, align 4
  %43 = add nsw i32 %42, -1
  store i32 %43, ptr %7, align 4
  br label %31, !llvm.loop !9

44:                                               ; preds = %31
  %45 = load i64, ptr %6, align 8
  %46 = mul nuw i64 8, %9
  %47 = add nsw i64 %45, %46
  %48 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %48)
  ret i64 %47
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @matrix(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %12 = load i32, ptr %2, align 4
  %13 = zext i32 %12 to i64
  %14 = load i32, ptr %2, align 4
  %15 = zext i32 %14 to i64
  %16 = call ptr @llvm.stacksave.p0()
  store ptr %16, ptr %3, align 8
  %17 = mul nuw i64 %13, %15
  %18 = alloca i32, i64 %17, align 16
  store i64 %13, ptr %4, align 8
  store i64 %15, ptr %5, align 8
  %19 = load i32, ptr %2, align 4
  %20 = zext i32 %19 to i64
  %21 = load i32, ptr %2, align 4
  %22 = zext i32 %21 to i64
  %23 = mul nuw i64 %20, %22
  %24 = alloca i32, i64 %23, align 16
  store i64 %20, ptr %6, align 8
  store i64 %22, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %25

25:                                               ; preds = %50, %1
  %26 = load i32, ptr %8, align 4
  %27 = load i32, ptr %2, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %53

29:                                               ; preds = %25
  store i32 0, ptr %9, align 4
  br label %30

30:                                               ; preds = %46, %29
  %31 = load i32, ptr %9, align 4
  %32 = load i32, ptr %2, align 4
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %34, label %49

34:                                               ; preds = %30
  %35 = load i32, ptr %8, align 4
  %36 = mul nsw i32 %35, 10
  %37 = load i32, ptr %9, align 4
  %38 = add nsw i32 %36, %37
  %39 = load i32, ptr %8, align 4
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %40, %15
  %42 = getelementptr inbounds i32, ptr %18, i64 %41
  %43 = load i32, ptr %9, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i32, ptr %42, i64 %44
  store i32 %38, ptr %45, align 4
  br label %46

46:                                               ; preds = %34
  %47 = load i32, ptr %9, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %9, align 4
  br label %30, !llvm.loop !10

49:                                               ; preds = %30
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %8, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %8, align 4
  br label %25, !llvm.loop !11

53:                                               ; preds = %25
  store i32 0, ptr %10, align 4
  br label %54

54:                                               ; preds = %84, %53
  %55 = load i32, ptr %10, align 4
  %56 = load i32, ptr %2, align 4
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %58, label %87

58:                                               ; preds = %54
  store i32 0, ptr %11, align 4
  br label %59

59:                                               ; preds = %80, %58
  %60 = load i32, ptr %11, align 4
  %61 = load i32, ptr %2, align 4
  %62 = icmp slt i32 %60, %61
  br i1 %62, label %63, label %83

63:                                               ; preds = %59
  %64 = load i32, ptr %10, align 4
  %65 = sext i32 %64 to i64
  %66 = mul nsw i64 %65, %15
  %67 = getelementptr inbounds i32, ptr %18, i64 %66
  %68 = load i32, ptr %11, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds i32, ptr %67, i64 %69
  %71 = load i32, ptr %70, align 4
  %72 = add nsw i32 %71, 1
  %73 = load i32, ptr %11, align 4
  %74 = sext i32 %73 to i64
  %75 = mul nsw i64 %74, %22
  %76 = getelementptr inbounds i32, ptr %24, i64 %75
  %77 = load i32, ptr %10, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds i32, ptr %76, i64 %78
  store i32 %72, ptr %79, align 4
  br label %80

80:                                               ; preds = %63
  %81 = load i32, ptr %11, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %11, align 4
  br label %59, !llvm.loop !12

83:                                               ; preds = %59
  br label %84

84:                                               ; preds = %83
  %85 = load i32, ptr %10, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %10, align 4
  br label %54, !llvm.loop !13

87:                                               ; preds = %54
  %88 = load i32, ptr %2, align 4
  %89 = call i32 @trace(i32 noundef %88, ptr noundef %24)
  %90 = mul nsw i64 0, %22
  %91 = getelementptr inbounds i32, ptr %24, i64 %90
  %92 = mul nuw i64 4, %22
  %93 = udiv i64 %92, 4
  %94 = trunc i64 %93 to i32
  %95 = add nsw i32 %89, %94
  %96 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %96)
  ret i32 %95
}

declare i32 @puts(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @join(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store ptr %2, ptr %6, align 8
  %12 = load i32, ptr %5, align 4
  %13 = zext i32 %12 to i64
  %14 = call ptr @llvm.stacksave.p0()
  store ptr %14, ptr %7, align 8
  %15 = alloca ptr, i64 %13, align 16
  store i64 %13, ptr %8, align 8
  %16 = load ptr, ptr %6, align 8
  %17 = call i64 @strlen(ptr noundef %16) #7
  store i64 %17, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %18

18:                                               ; preds = %44, %3
  %19 = load i32, ptr %10, align 4
  %20 = load i32, ptr %5, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %47

22:                                               ; preds = %18
  %23 = load i64, ptr %9, align 8
  %24 = add i64 %23, 2
  %25 = alloca i8, i64 %24, align 16
  %26 = load i32, ptr %10, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds ptr, ptr %15, i64 %27
  store ptr %25, ptr %28, align 8
  %29 = load i32, ptr %10, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds ptr, ptr %15, i64 %30
  %32 = load ptr, ptr %31, align 8
  %33 = load ptr, ptr %6, align 8
  %34 = load i64, ptr %9, align 8
  %35 = add i64 %34, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %32, ptr align 1 %33, i64 %35, i1 false)
  %36 = load i32, ptr %10, align 4
  %37 = add nsw i32 97, %36
  %38 = trunc i32 %37 to i8
  %39 = load i32, ptr %10, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds ptr, ptr %15, i64 %40
  %42 = load ptr, ptr %41, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 0
  store i8 %38, ptr %43, align 1
  br label %44

44:                                               ; preds = %22
  %45 = load i32, ptr %10, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %10, align 4
  br label %18, !llvm.loop !14

47:                                               ; preds = %18
  %48 = load ptr, ptr %4, align 8
  store i8 0, ptr %48, align 1
  %49 = load i32, ptr %5, align 4
  %50 = sub nsw i32 %49, 1
  store i32 %50, ptr %11, align 4
  br label %51

51:                                               ; preds = %61, %47
  %52 = load i32, ptr %11, align 4
  %53 = icmp sge i32 %52, 0
  br i1 %53, label %54, label %64

54:                                               ; preds = %51
  %55 = load ptr, ptr %4, align 8
  %56 = load i32, ptr %11, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds ptr, ptr %15, i64 %57
  %59 = load ptr, ptr %58, align 8
  %60 = call ptr @strcat(ptr noundef %55, ptr noundef %59) #8
  br label %61

61:                                               ; preds = %54
  %62 = load i32, ptr %11, align 4
  %63 = add nsw i32 %62, -1
  store i32 %63, ptr %11, align 4
  br label %51, !llvm.loop !15

64:                                               ; preds = %51
  %65 = load ptr, ptr %4, align 8
  %66 = load ptr, ptr %7, align 8
  call void @llvm.stackrestore.p0(ptr %66)
  ret ptr %65
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @many_blocks() #0 {
  %1 = alloca i64, align 8
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i32, align 4
  store i64 0, ptr %1, align 8
  store i32 1, ptr %2, align 4
  br label %6

6:                                                ; preds = %45, %0
  %7 = load i32, ptr %2, align 4
  %8 = icmp sle i32 %7, 2000
  br i1 %8, label %9, label %48

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 4
  %11 = mul nsw i32 %10, 7919
  %12 = srem i32 %11, 4096
  %13 = add nsw i32 %12, 1
  %14 = zext i32 %13 to i64
  %15 = call ptr @llvm.stacksave.p0()
  store ptr %15, ptr %3, align 8
  %16 = alloca i8, i64 %14, align 16
  store i64 %14, ptr %4, align 8
  %17 = load i32, ptr %2, align 4
  %18 = trunc i32 %17 to i8
  %19 = getelementptr inbounds i8, ptr %16, i64 0
  store i8 %18, ptr %19, align 16
  %20 = load i32, ptr %2, align 4
  %21 = ashr i32 %20, 1
  %22 = trunc i32 %21 to i8
  %23 = sub i64 %14, 1
  %24 = getelementptr inbounds i8, ptr %16, i64 %23
  store i8 %22, ptr %24, align 1
  %25 = getelementptr inbounds i8, ptr %16, i64 0
  %26 = load i8, ptr %25, align 16
  %27 = sext i8 %26 to i64
  %28 = add nsw i64 %27, %14
  %29 = load i64, ptr %1, align 8
  %30 = add nsw i64 %29, %28
  store i64 %30, ptr %1, align 8
  %31 = load i32, ptr %2, align 4
  %32 = srem i32 %31, 3
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %35

34:                                               ; preds = %9
  store i32 4, ptr %5, align 4
  br label %41

35:                                               ; preds = %9
  %36 = load i32, ptr %2, align 4
  %37 = srem i32 %36, 1999
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %40

39:                                               ; preds = %35
  store i32 2, ptr %5, align 4
  br label %41

40:                                               ; preds = %35
  store i32 0, ptr %5, align 4
  br label %41

41:                                               ; preds = %40, %39, %34
  %42 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %42)
  %43 = load i32, ptr %5, align 4
  switch i32 %43, label %50 [
    i32 0, label %44
    i32 4, label %45
    i32 2, label %48
  ]

44:                                               ; preds = %41
  br label %45

45:                                               ; preds = %44, %41
  %46 = load i32, ptr %2, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %2, align 4
  br label %6, !llvm.loop !16

48:                                               ; preds = %41, %6
  %49 = load i64, ptr %1, align 8
  ret i64 %49

50:                                               ; preds = %41
  unreachable
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @deep(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = add nsw i32 %5, 1
  %7 = zext i32 %6 to i64
  %8 = call ptr @llvm.stacksave.p0()
  store ptr %8, ptr %3, align 8
  %9 = alloca i8, i64 %7, align 16
  store i64 %7, ptr %4, align 8
  %10 = load i32, ptr %2, align 4
  %11 = trunc i32 %10 to i8
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = add i64 %13, 1
  call void @llvm.memset.p0.i64(ptr align 16 %9, i8 %11, i64 %14, i1 false)
  %15 = load i32, ptr %2, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %21

17:                                               ; preds = %1
  %18 = getelementptr inbounds i8, ptr %9, i64 0
  %19 = load i8, ptr %18, align 16
  %20 = sext i8 %19 to i32
  br label %31

21:                                               ; preds = %1
  %22 = load i32, ptr %2, align 4
  %23 = sub nsw i32 %22, 1
  %24 = call i32 @deep(i32 noundef %23)
  %25 = load i32, ptr %2, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i8, ptr %9, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = sext i8 %28 to i32
  %30 = add nsw i32 %24, %29
  br label %31

31:                                               ; preds = %21, %17
  %32 = phi i32 [ %20, %17 ], [ %30, %21 ]
  %33 = load ptr, ptr %3, align 8
  call void @llvm.stackrestore.p0(ptr %33)
  ret i32 %32
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @trace(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store ptr %1, ptr %4, align 8
  %7 = load i32, ptr %3, align 4
  %8 = zext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = zext i32 %9 to i64
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %11

11:                                               ; preds = %30, %2
  %12 = load i32, ptr %6, align 4
  %13 = load i32, ptr %3, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %33

15:                                               ; preds = %11
  %16 = load ptr, ptr %4, align 8
  %17 = load i32, ptr %6, align 4
  %18 = sext i32 %17 to i64
  %19 = mul nsw i64 %18, %10
  %20 = getelementptr inbounds i32, ptr %16, i64 %19
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %20, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = load i32, ptr %6, align 4
  %26 = add nsw i32 %25, 1
  %27 = mul nsw i32 %24, %26
  %28 = load i32, ptr %5, align 4
  %29 = add nsw i32 %28, %27
  store i32 %29, ptr %5, align 4
  br label %30

30:                                               ; preds = %15
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %6, align 4
  br label %11, !llvm.loop !17

33:                                               ; preds = %11
  %34 = load i32, ptr %5, align 4
  ret i32 %34
}

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nounwind
declare ptr @strcat(ptr noundef, ptr noundef) #6

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
attributes #4 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind willreturn memory(read) }
attributes #8 = { nounwind }

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
