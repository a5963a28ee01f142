; ModuleID = 'minimax.c'
source_filename = "minimax.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [8 x i8] c"%d %ld\0A\00", align 1
@visited = internal global i64 0, align 8
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@cut_visited = internal global i64 0, align 8
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%3d\00", align 1
@tour = internal global [6 x [6 x i32]] zeroinitializer, align 16
@table = internal global [262144 x i8] zeroinitializer, align 16
@lines = internal constant [8 x i16] [i16 7, i16 56, i16 448, i16 73, i16 146, i16 292, i16 273, i16 84], align 16
@nim_value.memo = internal global [8 x [8 x [8 x i8]]] zeroinitializer, align 16
@jumps = internal constant [8 x [2 x i8]] [[2 x i8] c"\01\02", [2 x i8] c"\02\01", [2 x i8] c"\02\FF", [2 x i8] c"\01\FE", [2 x i8] c"\FF\FE", [2 x i8] c"\FE\FF", [2 x i8] c"\FE\01", [2 x i8] c"\FF\02"], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %9 = call i32 @search(i32 noundef 0, i32 noundef 0)
  store i32 %9, ptr %2, align 4
  %10 = load i32, ptr %2, align 4
  %11 = load i64, ptr @visited, align 8
  %12 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %10, i64 noundef %11)
  %13 = call i32 @search(i32 noundef 1, i32 noundef 16)
  %14 = call i32 @search(i32 noundef 3, i32 noundef 272)
  %15 = call i32 @search(i32 noundef 257, i32 noundef 64)
  %16 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %13, i32 noundef %14, i32 noundef %15)
  %17 = call i32 @alpha_beta(i32 noundef 0, i32 noundef 0, i32 noundef -2, i32 noundef 2)
  store i32 %17, ptr %2, align 4
  %18 = load i32, ptr %2, align 4
  %19 = load i64, ptr @cut_visited, align 8
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %18, i64 noundef %19)
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %21

21:                                               ; preds = %56, %0
  %22 = load i32, ptr %4, align 4
  %23 = icmp slt i32 %22, 8
  br i1 %23, label %24, label %59

24:                                               ; preds = %21
  store i32 0, ptr %5, align 4
  br label %25

25:                                               ; preds = %52, %24
  %26 = load i32, ptr %5, align 4
  %27 = icmp slt i32 %26, 8
  br i1 %27, label %28, label %55

28:                                               ; preds = %25
  store i32 0, ptr %6, align 4
  br label %29

29:                                               ; preds = %48, %28
  %30 = load i32, ptr %6, align 4
  %31 = icmp slt i32 %30, 8
  br i1 %31, label %32, label %51

32:                                               ; preds = %29
  %33 = load i32, ptr %4, align 4
  %34 = load i32, ptr %5, align 4
  %35 = load i32, ptr %6, align 4
  %36 = call i32 @nim_value(i32 noundef %33, i32 noundef %34, i32 noundef %35)
  %37 = load i32, ptr %4, align 4
  %38 = load i32, ptr %5, align 4
  %39 = xor i32 %37, %38
  %40 = load i32, ptr %6, align 4
  %41 = xor i32 %39, %40
  %42 = icmp ne i32 %41, 0
  %43 = zext i1 %42 to i32
  %44 = icmp ne i32 %36, %43
  %45 = zext i1 %44 to i32
  %46 = load i32, ptr %3, align 4
  %47 = add nsw i32 %46, %45
  store i32 %47, ptr %3, align 4
  br label %48

48:                                               ; preds = %32
  %49 = load i32, ptr %6, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %6, align 4
  br label %29, !llvm.loop !5

51:                                               ; preds = %29
  br label %52

52:                                               ; preds = %51
  %53 = load i32, ptr %5, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %5, align 4
  br label %25, !llvm.loop !7

55:                                               ; preds = %25
  br label %56

56:                                               ; preds = %55
  %57 = load i32, ptr %4, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %4, align 4
  br label %21, !llvm.loop !8

59:                                               ; preds = %21
  %60 = load i32, ptr %3, align 4
  %61 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %60)
  %62 = call i32 @knight(i32 noundef 0, i32 noundef 0, i32 noundef 1)
  %63 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %62)
  store i32 0, ptr %7, align 4
  br label %64

64:                                               ; preds = %85, %59
  %65 = load i32, ptr %7, align 4
  %66 = icmp slt i32 %65, 6
  br i1 %66, label %67, label %88

67:                                               ; preds = %64
  store i32 0, ptr %8, align 4
  br label %68

68:                                               ; preds = %80, %67
  %69 = load i32, ptr %8, align 4
  %70 = icmp slt i32 %69, 6
  br i1 %70, label %71, label %83

71:                                               ; preds = %68
  %72 = load i32, ptr %7, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %73
  %75 = load i32, ptr %8, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [6 x i32], ptr %74, i64 0, i64 %76
  %78 = load i32, ptr %77, align 4
  %79 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %78)
  br label %80

80:                                               ; preds = %71
  %81 = load i32, ptr %8, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %8, align 4
  br label %68, !llvm.loop !9

83:                                               ; preds = %68
  %84 = call i32 @putchar(i32 noundef 10)
  br label %85

85:                                               ; preds = %83
  %86 = load i32, ptr %7, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %7, align 4
  br label %64, !llvm.loop !10

88:                                               ; preds = %64
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @search(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  %10 = load i32, ptr %4, align 4
  %11 = shl i32 %10, 9
  %12 = load i32, ptr %5, align 4
  %13 = or i32 %11, %12
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds [262144 x i8], ptr @table, i64 0, i64 %14
  store ptr %15, ptr %6, align 8
  %16 = load ptr, ptr %6, align 8
  %17 = load i8, ptr %16, align 1
  %18 = icmp ne i8 %17, 0
  br i1 %18, label %19, label %24

19:                                               ; preds = %2
  %20 = load ptr, ptr %6, align 8
  %21 = load i8, ptr %20, align 1
  %22 = sext i8 %21 to i32
  %23 = sub nsw i32 %22, 2
  store i32 %23, ptr %3, align 4
  br label %76

24:                                               ; preds = %2
  %25 = load i64, ptr @visited, align 8
  %26 = add nsw i64 %25, 1
  store i64 %26, ptr @visited, align 8
  store i32 -1, ptr %7, align 4
  %27 = load i32, ptr %5, align 4
  %28 = call i32 @wins(i32 noundef %27)
  %29 = icmp ne i32 %28, 0
  br i1 %29, label %30, label %31

30:                                               ; preds = %24
  store i32 -1, ptr %7, align 4
  br label %70

31:                                               ; preds = %24
  %32 = load i32, ptr %4, align 4
  %33 = load i32, ptr %5, align 4
  %34 = or i32 %32, %33
  %35 = icmp eq i32 %34, 511
  br i1 %35, label %36, label %37

36:                                               ; preds = %31
  store i32 0, ptr %7, align 4
  br label %69

37:                                               ; preds = %31
  store i32 1, ptr %8, align 4
  br label %38

38:                                               ; preds = %65, %37
  %39 = load i32, ptr %8, align 4
  %40 = icmp ult i32 %39, 512
  br i1 %40, label %41, label %68

41:                                               ; preds = %38
  %42 = load i32, ptr %4, align 4
  %43 = load i32, ptr %5, align 4
  %44 = or i32 %42, %43
  %45 = load i32, ptr %8, align 4
  %46 = and i32 %44, %45
  %47 = icmp ne i32 %46, 0
  br i1 %47, label %64, label %48

48:                                               ; preds = %41
  %49 = load i32, ptr %5, align 4
  %50 = load i32, ptr %4, align 4
  %51 = load i32, ptr %8, align 4
  %52 = or i32 %50, %51
  %53 = call i32 @search(i32 noundef %49, i32 noundef %52)
  %54 = sub nsw i32 0, %53
  store i32 %54, ptr %9, align 4
  %55 = load i32, ptr %9, align 4
  %56 = load i32, ptr %7, align 4
  %57 = icmp sgt i32 %55, %56
  br i1 %57, label %58, label %60

58:                                               ; preds = %48
  %59 = load i32, ptr %9, align 4
  br label %62

60:                                               ; preds = %48
  %61 = load i32, ptr %7, align 4
  br label %62

62:                                               ; preds = %60, %58
  %63 = phi i32 [ %59, %58 ], [ %61, %60 ]
  store i32 %63, ptr %7, align 4
  br label %64

64:                                               ; preds = %62, %41
  br label %65

65:                                               ; preds = %64
  %66 = load i32, ptr %8, align 4
  %67 = shl i32 %66, 1
  store i32 %67, ptr %8, align 4
  br label %38, !llvm.loop !11

68:                                               ; preds = %38
  br label %69

69:                                               ; preds = %68, %36
  br label %70

70:                                               ; preds = %69, %30
  %71 = load i32, ptr %7, align 4
  %72 = add nsw i32 %71, 2
  %73 = trunc i32 %72 to i8
  %74 = load ptr, ptr %6, align 8
  store i8 %73, ptr %74, align 1
  %75 = load i32, ptr %7, align 4
  store i32 %75, ptr %3, align 4
  br label %76

76:                                               ; preds = %70, %19
  %77 = load i32, ptr %3, align 4
  ret i32 %77
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @alpha_beta(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %6, align 4
  store i32 %1, ptr %7, align 4
  store i32 %2, ptr %8, align 4
  store i32 %3, ptr %9, align 4
  %12 = load i64, ptr @cut_visited, align 8
  %13 = add nsw i64 %12, 1
  store i64 %13, ptr @cut_visited, align 8
  %14 = load i32, ptr %7, align 4
  %15 = call i32 @wins(i32 noundef %14)
  %16 = icmp ne i32 %15, 0
  br i1 %16, label %17, label %18

17:                                               ; preds = %4
  store i32 -1, ptr %5, align 4
  br label %69

18:                                               ; preds = %4
  %19 = load i32, ptr %6, align 4
  %20 = load i32, ptr %7, align 4
  %21 = or i32 %19, %20
  %22 = icmp eq i32 %21, 511
  br i1 %22, label %23, label %24

23:                                               ; preds = %18
  store i32 0, ptr %5, align 4
  br label %69

24:                                               ; preds = %18
  %25 = load i32, ptr %6, align 4
  %26 = load i32, ptr %7, align 4
  %27 = or i32 %25, %26
  %28 = xor i32 %27, -1
  %29 = and i32 %28, 511
  store i32 %29, ptr %10, align 4
  br label %30

30:                                               ; preds = %62, %24
  %31 = load i32, ptr %10, align 4
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %37

33:                                               ; preds = %30
  %34 = load i32, ptr %8, align 4
  %35 = load i32, ptr %9, align 4
  %36 = icmp slt i32 %34, %35
  br label %37

37:                                               ; preds = %33, %30
  %38 = phi i1 [ false, %30 ], [ %36, %33 ]
  br i1 %38, label %39, label %67

39:                                               ; preds = %37
  %40 = load i32, ptr %7, align 4
  %41 = load i32, ptr %6, align 4
  %42 = load i32, ptr %10, align 4
  %43 = load i32, ptr %10, align 4
  %44 = sub i32 0, %43
  %45 = and i32 %42, %44
  %46 = or i32 %41, %45
  %47 = load i32, ptr %9, align 4
  %48 = sub nsw i32 0, %47
  %49 = load i32, ptr %8, align 4
  %50 = sub nsw i32 0, %49
  %51 = call i32 @alpha_beta(i32 noundef %40, i32 noundef %46, i32 noundef %48, i32 noundef %50)
  %52 = sub nsw i32 0, %51
  store i32 %52, ptr %11, align 4
  %53 = load i32, ptr %11, align 4
  %54 = load i32, ptr %8, align 4
  %55 = icmp sgt i32 %53, %54
  br i1 %55, label %56, label %58

56:                                               ; preds = %39
  %57 = load i32, ptr %11, align 4
  br label %60

58:                                               ; preds = %39
  %59 = load i32, ptr %8, align 4
  br label %60

60:                                               ; preds = %58, %56
  %61 = phi i32 [ %57, %56 ], [ %59, %58 ]
  store i32 %61, ptr %8, align 4
  br label %62

62:                                               ; preds = %60
  %63 = load i32, ptr %10, align 4
  %64 = sub i32 %63, 1
  %65 = load i32, ptr %10, align 4
  %66 = and i32 %65, %64
  store i32 %66, ptr %10, align 4
  br label %30, !llvm.loop !12

67:                                               ; preds = %37
  %68 = load i32, ptr %8, align 4
  store i32 %68, ptr %5, align 4
  br label %69

69:                                               ; preds = %67, %23, %17
  %70 = load i32, ptr %5, align 4
  ret i32 %70
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @nim_value(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %5, align 4
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  %12 = load i32, ptr %5, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [8 x [8 x [8 x i8]]], ptr @nim_value.memo, i64 0, i64 %13
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [8 x [8 x i8]], ptr %14, i64 0, i64 %16
  %18 = load i32, ptr %7, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [8 x i8], ptr %17, i64 0, i64 %19
  %21 = load i8, ptr %20, align 1
  %22 = icmp ne i8 %21, 0
  br i1 %22, label %23, label %36

23:                                               ; preds = %3
  %24 = load i32, ptr %5, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [8 x [8 x [8 x i8]]], ptr @nim_value.memo, i64 0, i64 %25
  %27 = load i32, ptr %6, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [8 x [8 x i8]], ptr %26, i64 0, i64 %28
  %30 = load i32, ptr %7, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [8 x i8], ptr %29, i64 0, i64 %31
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i32
  %35 = sub nsw i32 %34, 1
  store i32 %35, ptr %4, align 4
  br label %104

36:                                               ; preds = %3
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %37

37:                                               ; preds = %51, %36
  %38 = load i32, ptr %9, align 4
  %39 = load i32, ptr %5, align 4
  %40 = icmp slt i32 %38, %39
  br i1 %40, label %41, label %54

41:                                               ; preds = %37
  %42 = load i32, ptr %9, align 4
  %43 = load i32, ptr %6, align 4
  %44 = load i32, ptr %7, align 4
  %45 = call i32 @nim_value(i32 noundef %42, i32 noundef %43, i32 noundef %44)
  %46 = icmp ne i32 %45, 0
  %47 = xor i1 %46, true
  %48 = zext i1 %47 to i32
  %49 = load i32, ptr %8, align 4
  %50 = or i32 %49, %48
  store i32 %50, ptr %8, align 4
  br label %51

51:                                               ; preds = %41
  %52 = load i32, ptr %9, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %9, align 4
  br label %37, !llvm.loop !13

54:                                               ; preds = %37
  store i32 0, ptr %10, align 4
  br label %55

55:                                               ; preds = %69, %54
  %56 = load i32, ptr %10, align 4
  %57 = load i32, ptr %6, align 4
  %58 = icmp slt i32 %56, %57
  br i1 %58, label %59, label %72

59:                                               ; preds = %55
  %60 = load i32, ptr %5, align 4
  %61 = load i32, ptr %10, align 4
  %62 = load i32, ptr %7, align 4
  %63 = call i32 @nim_value(i32 noundef %60, i32 noundef %61, i32 noundef %62)
  %64 = icmp ne i32 %63, 0
  %65 = xor i1 %64, true
  %66 = zext i1 %65 to i32
  %67 = load i32, ptr %8, align 4
  %68 = or i32 %67, %66
  store i32 %68, ptr %8, align 4
  br label %69

69:                                               ; preds = %59
  %70 = load i32, ptr %10, align 4
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %10, align 4
  br label %55, !llvm.loop !14

72:                                               ; preds = %55
  store i32 0, ptr %11, align 4
  br label %73

73:                                               ; preds = %87, %72
  %74 = load i32, ptr %11, align 4
  %75 = load i32, ptr %7, align 4
  %76 = icmp slt i32 %74, %75
  br i1 %76, label %77, label %90

77:                                               ; preds = %73
  %78 = load i32, ptr %5, align 4
  %79 = load i32, ptr %6, align 4
  %80 = load i32, ptr %11, align 4
  %81 = call i32 @nim_value(i32 noundef %78, i32 noundef %79, i32 noundef %80)
  %82 = icmp ne i32 %81, 0
  %83 = xor i1 %82, true
  %84 = zext i1 %83 to i32
  %85 = load i32, ptr %8, align 4
  %86 = or i32 %85, %84
  store i32 %86, ptr %8, align 4
  br label %87

87:                                               ; preds = %77
  %88 = load i32, ptr %11, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %11, align 4
  br label %73, !llvm.loop !15

90:                                               ; preds = %73
  %91 = load i32, ptr %8, align 4
  %92 = add nsw i32 %91, 1
  %93 = trunc i32 %92 to i8
  %94 = load i32, ptr %5, align 4
  %95 = sext i32 %94 to i64
  %96 = getelementptr inbounds [8 x [8 x [8 x i8]]], ptr @nim_value.memo, i64 0, i64 %95
  %97 = load i32, ptr %6, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [8 x [8 x i8]], ptr %96, i64 0, i64 %98
  %100 = load i32, ptr %7, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [8 x i8], ptr %99, i64 0, i64 %101
  store i8 %93, ptr %102, align 1
  %103 = load i32, ptr %8, align 4
  store i32 %103, ptr %4, align 4
  br label %104

104:                                              ; preds = %90, %23
  %105 = load i32, ptr %4, align 4
  ret i32 %105
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @knight(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, ptr %5, align 4
  store i32 %1, ptr %6, align 4
  store i32 %2, ptr %7, align 4
  %12 = load i32, ptr %7, align 4
  %13 = load i32, ptr %5, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %14
  %16 = load i32, ptr %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [6 x i32], ptr %15, i64 0, i64 %17
  store i32 %12, ptr %18, align 4
  %19 = load i32, ptr %7, align 4
  %20 = icmp eq i32 %19, 36
  br i1 %20, label %21, label %22

21:                                               ; preds = %3
  store i32 1, ptr %4, align 4
  br label %97

22:                                               ; preds = %3
  store i32 0, ptr %8, align 4
  br label %23

23:                                               ; preds = %87, %22
  %24 = load i32, ptr %8, align 4
  %25 = icmp sle i32 %24, 8
  br i1 %25, label %26, label %90

26:                                               ; preds = %23
  store i32 0, ptr %9, align 4
  br label %27

27:                                               ; preds = %83, %26
  %28 = load i32, ptr %9, align 4
  %29 = icmp slt i32 %28, 8
  br i1 %29, label %30, label %86

30:                                               ; preds = %27
  %31 = load i32, ptr %5, align 4
  %32 = load i32, ptr %9, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [8 x [2 x i8]], ptr @jumps, i64 0, i64 %33
  %35 = getelementptr inbounds [2 x i8], ptr %34, i64 0, i64 0
  %36 = load i8, ptr %35, align 2
  %37 = sext i8 %36 to i32
  %38 = add nsw i32 %31, %37
  store i32 %38, ptr %10, align 4
  %39 = load i32, ptr %6, align 4
  %40 = load i32, ptr %9, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x [2 x i8]], ptr @jumps, i64 0, i64 %41
  %43 = getelementptr inbounds [2 x i8], ptr %42, i64 0, i64 1
  %44 = load i8, ptr %43, align 1
  %45 = sext i8 %44 to i32
  %46 = add nsw i32 %39, %45
  store i32 %46, ptr %11, align 4
  %47 = load i32, ptr %10, align 4
  %48 = icmp slt i32 %47, 0
  br i1 %48, label %73, label %49

49:                                               ; preds = %30
  %50 = load i32, ptr %10, align 4
  %51 = icmp sge i32 %50, 6
  br i1 %51, label %73, label %52

52:                                               ; preds = %49
  %53 = load i32, ptr %11, align 4
  %54 = icmp slt i32 %53, 0
  br i1 %54, label %73, label %55

55:                                               ; preds = %52
  %56 = load i32, ptr %11, align 4
  %57 = icmp sge i32 %56, 6
  br i1 %57, label %73, label %58

58:                                               ; preds = %55
  %59 = load i32, ptr %10, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %60
  %62 = load i32, ptr %11, align 4
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [6 x i32], ptr %61, i64 0, i64 %63
  %65 = load i32, ptr %64, align 4
  %66 = icmp ne i32 %65, 0
  br i1 %66, label %73, label %67

67:                                               ; preds = %58
  %68 = load i32, ptr %10, align 4
  %69 = load i32, ptr %11, align 4
  %70 = call i32 @exits(i32 noundef %68, i32 noundef %69)
  %71 = load i32, ptr %8, align 4
  %72 = icmp ne i32 %70, %71
  br i1 %72, label %73, label %74

73:                                               ; preds = %67, %58, %55, %52, %49, %30
  br label %83

74:                                               ; preds = %67
  %75 = load i32, ptr %10, align 4
  %76 = load i32, ptr %11, align 4
  %77 = load i32, ptr %7, align 4
  %78 = add nsw i32 %77, 1
  %79 = call i32 @knight(i32 noundef %75, i32 noundef %76, i32 noundef %78)
  %80 = icmp ne i32 %79, 0
  br i1 %80, label %81, label %82

81:                                               ; preds = %74
  store i32 1, ptr %4, align 4
  br label %97

82:                                               ; preds = %74
  br label %83

83:                                               ; preds = %82, %73
  %84 = load i32, ptr %9, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, ptr %9, align 4
  br label %27, !llvm.loop !16

86:                                               ; preds = %27
  br label %87

87:                                               ; preds = %86
  %88 = load i32, ptr %8, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %8, align 4
  br label %23, !llvm.loop !17

90:                                               ; preds = %23
  %91 = load i32, ptr %5, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %92
  %94 = load i32, ptr %6, align 4
  %95 = sext i32 %94 to i64
  %96 = getelementptr inbounds [6 x i32], ptr %93, i64 0, i64 %95
  store i32 0, ptr %96, align 4
  store i32 0, ptr %4, align 4
  br label %97

97:                                               ; preds = %90, %81, %21
  %98 = load i32, ptr %4, align 4
  ret i32 %98
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @wins(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %24, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 8
  br i1 %7, label %8, label %27

8:                                                ; preds = %5
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [8 x i16], ptr @lines, i64 0, i64 %11
  %13 = load i16, ptr %12, align 2
  %14 = zext i16 %13 to i32
  %15 = and i32 %9, %14
  %16 = load i32, ptr %4, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [8 x i16], ptr @lines, i64 0, i64 %17
  %19 = load i16, ptr %18, align 2
  %20 = zext i16 %19 to i32
  %21 = icmp eq i32 %15, %20
  br i1 %21, label %22, label %23

22:                                               ; preds = %8
  store i32 1, ptr %2, align 4
  br label %28

23:                                               ; preds = %8
  br label %24

24:                                               ; preds = %23
  %25 = load i32, ptr %4, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %4, align 4
  br label %5, !llvm.loop !18

27:                                               ; preds = %5
  store i32 0, ptr %2, align 4
  br label %28

28:                                               ; preds = %27, %22
  %29 = load i32, ptr %2, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @exits(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %9

9:                                                ; preds = %55, %2
  %10 = load i32, ptr %6, align 4
  %11 = icmp slt i32 %10, 8
  br i1 %11, label %12, label %58

12:                                               ; preds = %9
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [8 x [2 x i8]], ptr @jumps, i64 0, i64 %15
  %17 = getelementptr inbounds [2 x i8], ptr %16, i64 0, i64 0
  %18 = load i8, ptr %17, align 2
  %19 = sext i8 %18 to i32
  %20 = add nsw i32 %13, %19
  store i32 %20, ptr %7, align 4
  %21 = load i32, ptr %4, align 4
  %22 = load i32, ptr %6, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [8 x [2 x i8]], ptr @jumps, i64 0, i64 %23
  %25 = getelementptr inbounds [2 x i8], ptr %24, i64 0, i64 1
  %26 = load i8, ptr %25, align 1
  %27 = sext i8 %26 to i32
  %28 = add nsw i32 %21, %27
  store i32 %28, ptr %8, align 4
  %29 = load i32, ptr %7, align 4
  %30 = icmp sge i32 %29, 0
  br i1 %30, label %31, label %50

31:                                               ; preds = %12
  %32 = load i32, ptr %7, align 4
  %33 = icmp slt i32 %32, 6
  br i1 %33, label %34, label %50

34:                                               ; preds = %31
  %35 = load i32, ptr %8, align 4
  %36 = icmp sge i32 %35, 0
  br i1 %36, label %37, label %50

37:                                               ; preds = %34
  %38 = load i32, ptr %8, align 4
  %39 = icmp slt i32 %38, 6
  br i1 %39, label %40, label %50

40:                                               ; preds = %37
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %42
  %44 = load i32, ptr %8, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [6 x i32], ptr %43, i64 0, i64 %45
  %47 = load i32, ptr %46, align 4
  %48 = icmp ne i32 %47, 0
  %49 = xor i1 %48, true
  br label %50

50:                                               ; preds = %40, %37, %34, %31, %12
  %51 = phi i1 [ false, %37 ], [ false, %34 ], [ false, %31 ], [ false, %12 ], [ %49, %40 ]
  %52 = zext i1 %51 to i32
  %53 = load i32, ptr %5, align 4
  %54 = add nsw i32 %53, %52
  store i32 %54, ptr %5, align 4
  br label %55

55:                                               ; preds = %50
  %56 = load i32, ptr %6, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %6, align 4
  br label %9, !llvm.loop !19

58:                                               ; preds = %9
  %59 = load i32, ptr %5, align 4
  ret i32 %59
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
