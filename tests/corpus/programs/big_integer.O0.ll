; ModuleID = 'big_integer.c'
source_filename = "big_integer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.number = type { [40 x i32], i32 }

@.str = private unnamed_addr constant [4 x i8] c"%u\0A\00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"0\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"2.\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.number, align 8
  %3 = alloca %struct.number, align 8
  %4 = alloca %struct.number, align 4
  %5 = alloca i32, align 4
  %6 = alloca %struct.number, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.number, align 4
  %9 = alloca %struct.number, align 8
  %10 = alloca i32, align 4
  %11 = alloca %struct.number, align 4
  %12 = alloca %struct.number, align 8
  store i32 0, ptr %1, align 4
  call void @from(ptr dead_on_unwind writable sret(%struct.number) align 4 %2, i32 noundef 1)
  call void @from(ptr dead_on_unwind writable sret(%struct.number) align 4 %3, i32 noundef 0)
  call void @from(ptr dead_on_unwind writable sret(%struct.number) align 4 %4, i32 noundef 1)
  store i32 2, ptr %5, align 4
  br label %13

13:                                               ; preds = %23, %0
  %14 = load i32, ptr %5, align 4
  %15 = icmp ule i32 %14, 150
  br i1 %15, label %16, label %26

16:                                               ; preds = %13
  %17 = load i32, ptr %5, align 4
  call void @multiply_small(ptr dead_on_unwind writable sret(%struct.number) align 4 %6, ptr noundef byval(%struct.number) align 8 %2, i32 noundef %17)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 %6, i64 164, i1 false)
  %18 = load i32, ptr %5, align 4
  %19 = urem i32 %18, 50
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %22

21:                                               ; preds = %16
  call void @print(ptr noundef byval(%struct.number) align 8 %2)
  br label %22

22:                                               ; preds = %21, %16
  br label %23

23:                                               ; preds = %22
  %24 = load i32, ptr %5, align 4
  %25 = add i32 %24, 1
  store i32 %25, ptr %5, align 4
  br label %13, !llvm.loop !5

26:                                               ; preds = %13
  store i32 0, ptr %7, align 4
  br label %27

27:                                               ; preds = %31, %26
  %28 = load i32, ptr %7, align 4
  %29 = icmp slt i32 %28, 500
  br i1 %29, label %30, label %34

30:                                               ; preds = %27
  call void @add(ptr dead_on_unwind writable sret(%struct.number) align 4 %8, ptr noundef %3, ptr noundef %4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %4, i64 164, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 4 %8, i64 164, i1 false)
  br label %31

31:                                               ; preds = %30
  %32 = load i32, ptr %7, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr %7, align 4
  br label %27, !llvm.loop !7

34:                                               ; preds = %27
  call void @print(ptr noundef byval(%struct.number) align 8 %3)
  call void @from(ptr dead_on_unwind writable sret(%struct.number) align 4 %9, i32 noundef 3)
  store i32 0, ptr %10, align 4
  br label %35

35:                                               ; preds = %39, %34
  %36 = load i32, ptr %10, align 4
  %37 = icmp slt i32 %36, 9
  br i1 %37, label %38, label %42

38:                                               ; preds = %35
  call void @multiply(ptr dead_on_unwind writable sret(%struct.number) align 4 %11, ptr noundef %9, ptr noundef %9)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %11, i64 164, i1 false)
  br label %39

39:                                               ; preds = %38
  %40 = load i32, ptr %10, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %10, align 4
  br label %35, !llvm.loop !8

42:                                               ; preds = %35
  call void @print(ptr noundef byval(%struct.number) align 8 %9)
  %43 = call i32 @divide_small(ptr noundef %9, i32 noundef 1000003)
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %43)
  call void @from(ptr dead_on_unwind writable sret(%struct.number) align 4 %12, i32 noundef 0)
  call void @print(ptr noundef byval(%struct.number) align 8 %12)
  call void @digits_of_e(i32 noundef 100)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @from(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %0, i8 0, i64 164, i1 false)
  %4 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %5 = load i32, ptr %3, align 4
  store i32 %5, ptr %4, align 4
  %6 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %7 = load i32, ptr %3, align 4
  %8 = icmp ne i32 %7, 0
  %9 = zext i1 %8 to i32
  store i32 %9, ptr %6, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply_small(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %0, ptr noundef byval(%struct.number) align 8 %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store i32 %2, ptr %4, align 4
  store i64 0, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %3
  %8 = load i32, ptr %6, align 4
  %9 = getelementptr inbounds %struct.number, ptr %1, i32 0, i32 1
  %10 = load i32, ptr %9, align 8
  %11 = icmp slt i32 %8, %10
  br i1 %11, label %12, label %35

12:                                               ; preds = %7
  %13 = getelementptr inbounds %struct.number, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [40 x i32], ptr %13, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4
  %18 = zext i32 %17 to i64
  %19 = load i32, ptr %4, align 4
  %20 = zext i32 %19 to i64
  %21 = mul i64 %18, %20
  %22 = load i64, ptr %5, align 8
  %23 = add i64 %22, %21
  store i64 %23, ptr %5, align 8
  %24 = load i64, ptr %5, align 8
  %25 = trunc i64 %24 to i32
  %26 = getelementptr inbounds %struct.number, ptr %1, i32 0, i32 0
  %27 = load i32, ptr %6, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [40 x i32], ptr %26, i64 0, i64 %28
  store i32 %25, ptr %29, align 4
  %30 = load i64, ptr %5, align 8
  %31 = lshr i64 %30, 32
  store i64 %31, ptr %5, align 8
  br label %32

32:                                               ; preds = %12
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %7, !llvm.loop !9

35:                                               ; preds = %7
  %36 = load i64, ptr %5, align 8
  %37 = icmp ne i64 %36, 0
  br i1 %37, label %38, label %47

38:                                               ; preds = %35
  %39 = load i64, ptr %5, align 8
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds %struct.number, ptr %1, i32 0, i32 0
  %42 = getelementptr inbounds %struct.number, ptr %1, i32 0, i32 1
  %43 = load i32, ptr %42, align 8
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %42, align 8
  %45 = sext i32 %43 to i64
  %46 = getelementptr inbounds [40 x i32], ptr %41, i64 0, i64 %45
  store i32 %40, ptr %46, align 4
  br label %47

47:                                               ; preds = %38, %35
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %0, ptr align 8 %1, i64 164, i1 false)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @print(ptr noundef byval(%struct.number) align 8 %0) #0 {
  %2 = alloca [401 x i8], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 400, ptr %3, align 4
  %6 = load i32, ptr %3, align 4
  %7 = sext i32 %6 to i64
  %8 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %7
  store i8 0, ptr %8, align 1
  br label %9

9:                                                ; preds = %40, %1
  %10 = call i32 @divide_small(ptr noundef %0, i32 noundef 1000000000)
  store i32 %10, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %11

11:                                               ; preds = %34, %9
  %12 = load i32, ptr %5, align 4
  %13 = icmp slt i32 %12, 9
  br i1 %13, label %14, label %23

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %19 = load i32, ptr %18, align 8
  %20 = icmp ne i32 %19, 0
  br label %21

21:                                               ; preds = %17, %14
  %22 = phi i1 [ true, %14 ], [ %20, %17 ]
  br label %23

23:                                               ; preds = %21, %11
  %24 = phi i1 [ false, %11 ], [ %22, %21 ]
  br i1 %24, label %25, label %39

25:                                               ; preds = %23
  %26 = load i32, ptr %4, align 4
  %27 = urem i32 %26, 10
  %28 = add i32 48, %27
  %29 = trunc i32 %28 to i8
  %30 = load i32, ptr %3, align 4
  %31 = add nsw i32 %30, -1
  store i32 %31, ptr %3, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %32
  store i8 %29, ptr %33, align 1
  br label %34

34:                                               ; preds = %25
  %35 = load i32, ptr %5, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %5, align 4
  %37 = load i32, ptr %4, align 4
  %38 = udiv i32 %37, 10
  store i32 %38, ptr %4, align 4
  br label %11, !llvm.loop !10

39:                                               ; preds = %23
  br label %40

40:                                               ; preds = %39
  %41 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %42 = load i32, ptr %41, align 8
  %43 = icmp ne i32 %42, 0
  br i1 %43, label %9, label %44, !llvm.loop !11

44:                                               ; preds = %40
  %45 = load i32, ptr %3, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %46
  %48 = load i8, ptr %47, align 1
  %49 = sext i8 %48 to i32
  %50 = icmp ne i32 %49, 0
  br i1 %50, label %51, label %56

51:                                               ; preds = %44
  %52 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 0
  %53 = load i32, ptr %3, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds i8, ptr %52, i64 %54
  br label %57

56:                                               ; preds = %44
  br label %57

57:                                               ; preds = %56, %51
  %58 = phi ptr [ %55, %51 ], [ @.str.1, %56 ]
  %59 = call i32 @puts(ptr noundef %58)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @add(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %1, ptr %4, align 8
  store ptr %2, ptr %5, align 8
  call void @llvm.memset.p0.i64(ptr align 4 %0, i8 0, i64 164, i1 false)
  %10 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %11 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %12 = load ptr, ptr %4, align 8
  %13 = getelementptr inbounds %struct.number, ptr %12, i32 0, i32 1
  %14 = load i32, ptr %13, align 4
  %15 = load ptr, ptr %5, align 8
  %16 = getelementptr inbounds %struct.number, ptr %15, i32 0, i32 1
  %17 = load i32, ptr %16, align 4
  %18 = icmp sgt i32 %14, %17
  br i1 %18, label %19, label %23

19:                                               ; preds = %3
  %20 = load ptr, ptr %4, align 8
  %21 = getelementptr inbounds %struct.number, ptr %20, i32 0, i32 1
  %22 = load i32, ptr %21, align 4
  br label %27

23:                                               ; preds = %3
  %24 = load ptr, ptr %5, align 8
  %25 = getelementptr inbounds %struct.number, ptr %24, i32 0, i32 1
  %26 = load i32, ptr %25, align 4
  br label %27

27:                                               ; preds = %23, %19
  %28 = phi i32 [ %22, %19 ], [ %26, %23 ]
  store i32 %28, ptr %11, align 4
  store i32 0, ptr %6, align 4
  store i32 0, ptr %7, align 4
  br label %29

29:                                               ; preds = %62, %27
  %30 = load i32, ptr %7, align 4
  %31 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %32 = load i32, ptr %31, align 4
  %33 = icmp slt i32 %30, %32
  br i1 %33, label %34, label %65

34:                                               ; preds = %29
  %35 = load ptr, ptr %4, align 8
  %36 = getelementptr inbounds %struct.number, ptr %35, i32 0, i32 0
  %37 = load i32, ptr %7, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [40 x i32], ptr %36, i64 0, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = load ptr, ptr %5, align 8
  %42 = getelementptr inbounds %struct.number, ptr %41, i32 0, i32 0
  %43 = load i32, ptr %7, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [40 x i32], ptr %42, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = load i32, ptr %6, align 4
  %48 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %40, i32 %46)
  %49 = extractvalue { i32, i1 } %48, 1
  %50 = extractvalue { i32, i1 } %48, 0
  %51 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %50, i32 %47)
  %52 = extractvalue { i32, i1 } %51, 1
  %53 = extractvalue { i32, i1 } %51, 0
  %54 = or i1 %49, %52
  %55 = zext i1 %54 to i32
  store i32 %55, ptr %8, align 4
  %56 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %57 = load i32, ptr %7, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [40 x i32], ptr %56, i64 0, i64 %58
  store i32 %53, ptr %59, align 4
  %60 = load i32, ptr %8, align 4
  store i32 %60, ptr %9, align 4
  %61 = load i32, ptr %9, align 4
  store i32 %61, ptr %6, align 4
  br label %62

62:                                               ; preds = %34
  %63 = load i32, ptr %7, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %7, align 4
  br label %29, !llvm.loop !12

65:                                               ; preds = %29
  %66 = load i32, ptr %6, align 4
  %67 = icmp ne i32 %66, 0
  br i1 %67, label %68, label %76

68:                                               ; preds = %65
  %69 = load i32, ptr %6, align 4
  %70 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %71 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %72 = load i32, ptr %71, align 4
  %73 = add nsw i32 %72, 1
  store i32 %73, ptr %71, align 4
  %74 = sext i32 %72 to i64
  %75 = getelementptr inbounds [40 x i32], ptr %70, i64 0, i64 %74
  store i32 %69, ptr %75, align 4
  br label %76

76:                                               ; preds = %68, %65
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply(ptr dead_on_unwind noalias writable sret(%struct.number) align 4 %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %1, ptr %4, align 8
  store ptr %2, ptr %5, align 8
  call void @llvm.memset.p0.i64(ptr align 4 %0, i8 0, i64 164, i1 false)
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %77, %3
  %10 = load i32, ptr %6, align 4
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds %struct.number, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 4
  %14 = icmp slt i32 %10, %13
  br i1 %14, label %15, label %80

15:                                               ; preds = %9
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %16

16:                                               ; preds = %73, %15
  %17 = load i32, ptr %8, align 4
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.number, ptr %18, i32 0, i32 1
  %20 = load i32, ptr %19, align 4
  %21 = icmp slt i32 %17, %20
  br i1 %21, label %25, label %22

22:                                               ; preds = %16
  %23 = load i64, ptr %7, align 8
  %24 = icmp ne i64 %23, 0
  br label %25

25:                                               ; preds = %22, %16
  %26 = phi i1 [ true, %16 ], [ %24, %22 ]
  br i1 %26, label %27, label %76

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = load i32, ptr %8, align 4
  %31 = add nsw i32 %29, %30
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [40 x i32], ptr %28, i64 0, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = zext i32 %34 to i64
  %36 = load ptr, ptr %4, align 8
  %37 = getelementptr inbounds %struct.number, ptr %36, i32 0, i32 0
  %38 = load i32, ptr %6, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [40 x i32], ptr %37, i64 0, i64 %39
  %41 = load i32, ptr %40, align 4
  %42 = zext i32 %41 to i64
  %43 = load i32, ptr %8, align 4
  %44 = load ptr, ptr %5, align 8
  %45 = getelementptr inbounds %struct.number, ptr %44, i32 0, i32 1
  %46 = load i32, ptr %45, align 4
  %47 = icmp slt i32 %43, %46
  br i1 %47, label %48, label %55

48:                                               ; preds = %27
  %49 = load ptr, ptr %5, align 8
  %50 = getelementptr inbounds %struct.number, ptr %49, i32 0, i32 0
  %51 = load i32, ptr %8, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [40 x i32], ptr %50, i64 0, i64 %52
  %54 = load i32, ptr %53, align 4
  br label %56

55:                                               ; preds = %27
  br label %56

56:                                               ; preds = %55, %48
  %57 = phi i32 [ %54, %48 ], [ 0, %55 ]
  %58 = zext i32 %57 to i64
  %59 = mul i64 %42, %58
  %60 = add i64 %35, %59
  %61 = load i64, ptr %7, align 8
  %62 = add i64 %61, %60
  store i64 %62, ptr %7, align 8
  %63 = load i64, ptr %7, align 8
  %64 = trunc i64 %63 to i32
  %65 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %66 = load i32, ptr %6, align 4
  %67 = load i32, ptr %8, align 4
  %68 = add nsw i32 %66, %67
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [40 x i32], ptr %65, i64 0, i64 %69
  store i32 %64, ptr %70, align 4
  %71 = load i64, ptr %7, align 8
  %72 = lshr i64 %71, 32
  store i64 %72, ptr %7, align 8
  br label %73

73:                                               ; preds = %56
  %74 = load i32, ptr %8, align 4
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %8, align 4
  br label %16, !llvm.loop !13

76:                                               ; preds = %25
  br label %77

77:                                               ; preds = %76
  %78 = load i32, ptr %6, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %6, align 4
  br label %9, !llvm.loop !14

80:                                               ; preds = %9
  %81 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  store i32 40, ptr %81, align 4
  br label %82

82:                                               ; preds = %97, %80
  %83 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %84 = load i32, ptr %83, align 4
  %85 = icmp sgt i32 %84, 0
  br i1 %85, label %86, label %95

86:                                               ; preds = %82
  %87 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 0
  %88 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %89 = load i32, ptr %88, align 4
  %90 = sub nsw i32 %89, 1
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds [40 x i32], ptr %87, i64 0, i64 %91
  %93 = load i32, ptr %92, align 4
  %94 = icmp eq i32 %93, 0
  br label %95

95:                                               ; preds = %86, %82
  %96 = phi i1 [ false, %82 ], [ %94, %86 ]
  br i1 %96, label %97, label %101

97:                                               ; preds = %95
  %98 = getelementptr inbounds %struct.number, ptr %0, i32 0, i32 1
  %99 = load i32, ptr %98, align 4
  %100 = add nsw i32 %99, -1
  store i32 %100, ptr %98, align 4
  br label %82, !llvm.loop !15

101:                                              ; preds = %95
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @divide_small(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i64 0, ptr %5, align 8
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds %struct.number, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 4
  %10 = sub nsw i32 %9, 1
  store i32 %10, ptr %6, align 4
  br label %11

11:                                               ; preds = %39, %2
  %12 = load i32, ptr %6, align 4
  %13 = icmp sge i32 %12, 0
  br i1 %13, label %14, label %42

14:                                               ; preds = %11
  %15 = load i64, ptr %5, align 8
  %16 = shl i64 %15, 32
  %17 = load ptr, ptr %3, align 8
  %18 = getelementptr inbounds %struct.number, ptr %17, i32 0, i32 0
  %19 = load i32, ptr %6, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [40 x i32], ptr %18, i64 0, i64 %20
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = or i64 %16, %23
  store i64 %24, ptr %5, align 8
  %25 = load i64, ptr %5, align 8
  %26 = load i32, ptr %4, align 4
  %27 = zext i32 %26 to i64
  %28 = udiv i64 %25, %27
  %29 = trunc i64 %28 to i32
  %30 = load ptr, ptr %3, align 8
  %31 = getelementptr inbounds %struct.number, ptr %30, i32 0, i32 0
  %32 = load i32, ptr %6, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [40 x i32], ptr %31, i64 0, i64 %33
  store i32 %29, ptr %34, align 4
  %35 = load i32, ptr %4, align 4
  %36 = zext i32 %35 to i64
  %37 = load i64, ptr %5, align 8
  %38 = urem i64 %37, %36
  store i64 %38, ptr %5, align 8
  br label %39

39:                                               ; preds = %14
  %40 = load i32, ptr %6, align 4
  %41 = add nsw i32 %40, -1
  store i32 %41, ptr %6, align 4
  br label %11, !llvm.loop !16

42:                                               ; preds = %11
  br label %43

43:                                               ; preds = %61, %42
  %44 = load ptr, ptr %3, align 8
  %45 = getelementptr inbounds %struct.number, ptr %44, i32 0, i32 1
  %46 = load i32, ptr %45, align 4
  %47 = icmp sgt i32 %46, 0
  br i1 %47, label %48, label %59

48:                                               ; preds = %43
  %49 = load ptr, ptr %3, align 8
  %50 = getelementptr inbounds %struct.number, ptr %49, i32 0, i32 0
  %51 = load ptr, ptr %3, align 8
  %52 = getelementptr inbounds %struct.number, ptr %51, i32 0, i32 1
  %53 = load i32, ptr %52, align 4
  %54 = sub nsw i32 %53, 1
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [40 x i32], ptr %50, i64 0, i64 %55
  %57 = load i32, ptr %56, align 4
  %58 = icmp eq i32 %57, 0
  br label %59

59:                                               ; preds = %48, %43
  %60 = phi i1 [ false, %43 ], [ %58, %48 ]
  br i1 %60, label %61, label %66

61:                                               ; preds = %59
  %62 = load ptr, ptr %3, align 8
  %63 = getelementptr inbounds %struct.number, ptr %62, i32 0, i32 1
  %64 = load i32, ptr %63, align 4
  %65 = add nsw i32 %64, -1
  store i32 %65, ptr %63, align 4
  br label %43, !llvm.loop !17

66:                                               ; preds = %59
  %67 = load i64, ptr %5, align 8
  %68 = trunc i64 %67 to i32
  ret i32 %68
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @digits_of_e(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [140 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %16, %1
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %10, 140
  br i1 %11, label %12, label %19

12:                                               ; preds = %9
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [140 x i32], ptr %3, i64 0, i64 %14
  store i32 1, ptr %15, align 4
  br label %16

16:                                               ; preds = %12
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4
  br label %9, !llvm.loop !18

19:                                               ; preds = %9
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str.2)
  store i32 0, ptr %5, align 4
  br label %21

21:                                               ; preds = %55, %19
  %22 = load i32, ptr %5, align 4
  %23 = load i32, ptr %2, align 4
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %58

25:                                               ; preds = %21
  store i32 0, ptr %6, align 4
  store i32 139, ptr %7, align 4
  br label %26

26:                                               ; preds = %48, %25
  %27 = load i32, ptr %7, align 4
  %28 = icmp sge i32 %27, 0
  br i1 %28, label %29, label %51

29:                                               ; preds = %26
  %30 = load i32, ptr %7, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [140 x i32], ptr %3, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4
  %34 = mul nsw i32 %33, 10
  %35 = load i32, ptr %6, align 4
  %36 = add nsw i32 %34, %35
  store i32 %36, ptr %8, align 4
  %37 = load i32, ptr %8, align 4
  %38 = load i32, ptr %7, align 4
  %39 = add nsw i32 %38, 2
  %40 = srem i32 %37, %39
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [140 x i32], ptr %3, i64 0, i64 %42
  store i32 %40, ptr %43, align 4
  %44 = load i32, ptr %8, align 4
  %45 = load i32, ptr %7, align 4
  %46 = add nsw i32 %45, 2
  %47 = sdiv i32 %44, %46
  store i32 %47, ptr %6, align 4
  br label %48

48:                                               ; preds = %29
  %49 = load i32, ptr %7, align 4
  %50 = add nsw i32 %49, -1
  store i32 %50, ptr %7, align 4
  br label %26, !llvm.loop !19

51:                                               ; preds = %26
  %52 = load i32, ptr %6, align 4
  %53 = add nsw i32 48, %52
  %54 = call i32 @putchar(i32 noundef %53)
  br label %55

55:                                               ; preds = %51
  %56 = load i32, ptr %5, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %5, align 4
  br label %21, !llvm.loop !20

58:                                               ; preds = %21
  %59 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

declare i32 @puts(ptr noundef) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #4

declare i32 @putchar(i32 noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
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
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
!20 = distinct !{!20, !6}
