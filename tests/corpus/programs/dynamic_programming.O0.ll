; ModuleID = 'dynamic_programming.c'
source_filename = "dynamic_programming.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [30 x i8] c"the interpreter is the oracle\00", align 1
@.str.2 = private unnamed_addr constant [33 x i8] c"every engine is compared with it\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%d '%s'\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"kitten\00", align 1
@.str.6 = private unnamed_addr constant [8 x i8] c"sitting\00", align 1
@.str.7 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"intention\00", align 1
@.str.10 = private unnamed_addr constant [10 x i8] c"execution\00", align 1
@__const.main.sizes = private unnamed_addr constant [9 x i32] [i32 30, i32 35, i32 15, i32 5, i32 10, i32 20, i32 25, i32 40, i32 8], align 16
@.str.11 = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@__const.main.coins = private unnamed_addr constant [8 x i32] [i32 1, i32 2, i32 5, i32 10, i32 20, i32 50, i32 100, i32 200], align 16
@.str.12 = private unnamed_addr constant [9 x i8] c"%lu %lu\0A\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [25 x i32], align 16
  %3 = alloca [25 x i32], align 16
  %4 = alloca [300 x i32], align 16
  %5 = alloca i32, align 4
  %6 = alloca [64 x i8], align 16
  %7 = alloca i32, align 4
  %8 = alloca [9 x i32], align 16
  %9 = alloca [8 x i32], align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %5, align 4
  br label %12

12:                                               ; preds = %30, %0
  %13 = load i32, ptr %5, align 4
  %14 = icmp slt i32 %13, 25
  br i1 %14, label %15, label %33

15:                                               ; preds = %12
  %16 = load i32, ptr %5, align 4
  %17 = mul nsw i32 %16, 7
  %18 = srem i32 %17, 23
  %19 = add nsw i32 %18, 3
  %20 = load i32, ptr %5, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [25 x i32], ptr %2, i64 0, i64 %21
  store i32 %19, ptr %22, align 4
  %23 = load i32, ptr %5, align 4
  %24 = mul nsw i32 %23, 13
  %25 = srem i32 %24, 31
  %26 = add nsw i32 %25, 1
  %27 = load i32, ptr %5, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [25 x i32], ptr %3, i64 0, i64 %28
  store i32 %26, ptr %29, align 4
  br label %30

30:                                               ; preds = %15
  %31 = load i32, ptr %5, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %5, align 4
  br label %12, !llvm.loop !5

33:                                               ; preds = %12
  %34 = getelementptr inbounds [25 x i32], ptr %2, i64 0, i64 0
  %35 = getelementptr inbounds [25 x i32], ptr %3, i64 0, i64 0
  %36 = call i32 @knapsack(ptr noundef %34, ptr noundef %35, i32 noundef 25, i32 noundef 100)
  %37 = getelementptr inbounds [25 x i32], ptr %2, i64 0, i64 0
  %38 = getelementptr inbounds [25 x i32], ptr %3, i64 0, i64 0
  %39 = call i32 @knapsack(ptr noundef %37, ptr noundef %38, i32 noundef 5, i32 noundef 10)
  %40 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %36, i32 noundef %39)
  %41 = getelementptr inbounds [64 x i8], ptr %6, i64 0, i64 0
  %42 = call i32 @common(ptr noundef @.str.1, ptr noundef @.str.2, ptr noundef %41)
  store i32 %42, ptr %7, align 4
  %43 = load i32, ptr %7, align 4
  %44 = getelementptr inbounds [64 x i8], ptr %6, i64 0, i64 0
  %45 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %43, ptr noundef %44)
  %46 = call i32 @edits(ptr noundef @.str.5, ptr noundef @.str.6)
  %47 = call i32 @edits(ptr noundef @.str.7, ptr noundef @.str.8)
  %48 = call i32 @edits(ptr noundef @.str.9, ptr noundef @.str.10)
  %49 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %46, i32 noundef %47, i32 noundef %48)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %8, ptr align 16 @__const.main.sizes, i64 36, i1 false)
  %50 = getelementptr inbounds [9 x i32], ptr %8, i64 0, i64 0
  %51 = call i64 @chain(ptr noundef %50, i32 noundef 6)
  %52 = getelementptr inbounds [9 x i32], ptr %8, i64 0, i64 0
  %53 = call i64 @chain(ptr noundef %52, i32 noundef 8)
  %54 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i64 noundef %51, i64 noundef %53)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %9, ptr align 16 @__const.main.coins, i64 32, i1 false)
  %55 = getelementptr inbounds [8 x i32], ptr %9, i64 0, i64 0
  %56 = call i64 @ways(ptr noundef %55, i32 noundef 8, i32 noundef 200)
  %57 = getelementptr inbounds [8 x i32], ptr %9, i64 0, i64 0
  %58 = call i64 @ways(ptr noundef %57, i32 noundef 8, i32 noundef 1000)
  %59 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i64 noundef %56, i64 noundef %58)
  store i32 0, ptr %10, align 4
  store i32 5, ptr %11, align 4
  br label %60

60:                                               ; preds = %70, %33
  %61 = load i32, ptr %10, align 4
  %62 = icmp ult i32 %61, 300
  br i1 %62, label %63, label %76

63:                                               ; preds = %60
  %64 = load i32, ptr %11, align 4
  %65 = lshr i32 %64, 16
  %66 = and i32 %65, 32767
  %67 = load i32, ptr %10, align 4
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds [300 x i32], ptr %4, i64 0, i64 %68
  store i32 %66, ptr %69, align 4
  br label %70

70:                                               ; preds = %63
  %71 = load i32, ptr %10, align 4
  %72 = add i32 %71, 1
  store i32 %72, ptr %10, align 4
  %73 = load i32, ptr %11, align 4
  %74 = mul i32 %73, 1103515245
  %75 = add i32 %74, 12345
  store i32 %75, ptr %11, align 4
  br label %60, !llvm.loop !7

76:                                               ; preds = %60
  %77 = getelementptr inbounds [300 x i32], ptr %4, i64 0, i64 0
  %78 = call i32 @increasing(ptr noundef %77, i32 noundef 300)
  %79 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %78)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @knapsack(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store ptr %1, ptr %6, align 8
  store i32 %2, ptr %7, align 4
  store i32 %3, ptr %8, align 4
  %13 = load i32, ptr %8, align 4
  %14 = add nsw i32 %13, 1
  %15 = zext i32 %14 to i64
  %16 = call ptr @llvm.stacksave.p0()
  store ptr %16, ptr %9, align 8
  %17 = alloca i32, i64 %15, align 16
  store i64 %15, ptr %10, align 8
  %18 = mul nuw i64 4, %15
  call void @llvm.memset.p0.i64(ptr align 16 %17, i8 0, i64 %18, i1 false)
  store i32 0, ptr %11, align 4
  br label %19

19:                                               ; preds = %86, %4
  %20 = load i32, ptr %11, align 4
  %21 = load i32, ptr %7, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %89

23:                                               ; preds = %19
  %24 = load i32, ptr %8, align 4
  store i32 %24, ptr %12, align 4
  br label %25

25:                                               ; preds = %82, %23
  %26 = load i32, ptr %12, align 4
  %27 = load ptr, ptr %5, align 8
  %28 = load i32, ptr %11, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4
  %32 = icmp sge i32 %26, %31
  br i1 %32, label %33, label %85

33:                                               ; preds = %25
  %34 = load i32, ptr %12, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i32, ptr %17, i64 %35
  %37 = load i32, ptr %36, align 4
  %38 = load i32, ptr %12, align 4
  %39 = load ptr, ptr %5, align 8
  %40 = load i32, ptr %11, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %39, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sub nsw i32 %38, %43
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds i32, ptr %17, i64 %45
  %47 = load i32, ptr %46, align 4
  %48 = load ptr, ptr %6, align 8
  %49 = load i32, ptr %11, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds i32, ptr %48, i64 %50
  %52 = load i32, ptr %51, align 4
  %53 = add nsw i32 %47, %52
  %54 = icmp sgt i32 %37, %53
  br i1 %54, label %55, label %60

55:                                               ; preds = %33
  %56 = load i32, ptr %12, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %17, i64 %57
  %59 = load i32, ptr %58, align 4
  br label %77

60:                                               ; preds = %33
  %61 = load i32, ptr %12, align 4
  %62 = load ptr, ptr %5, align 8
  %63 = load i32, ptr %11, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4
  %67 = sub nsw i32 %61, %66
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds i32, ptr %17, i64 %68
  %70 = load i32, ptr %69, align 4
  %71 = load ptr, ptr %6, align 8
  %72 = load i32, ptr %11, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i32, ptr %71, i64 %73
  %75 = load i32, ptr %74, align 4
  %76 = add nsw i32 %70, %75
  br label %77

77:                                               ; preds = %60, %55
  %78 = phi i32 [ %59, %55 ], [ %76, %60 ]
  %79 = load i32, ptr %12, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %17, i64 %80
  store i32 %78, ptr %81, align 4
  br label %82

82:                                               ; preds = %77
  %83 = load i32, ptr %12, align 4
  %84 = add nsw i32 %83, -1
  store i32 %84, ptr %12, align 4
  br label %25, !llvm.loop !8

85:                                               ; preds = %25
  br label %86

86:                                               ; preds = %85
  %87 = load i32, ptr %11, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %11, align 4
  br label %19, !llvm.loop !9

89:                                               ; preds = %19
  %90 = load i32, ptr %8, align 4
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds i32, ptr %17, i64 %91
  %93 = load i32, ptr %92, align 4
  %94 = load ptr, ptr %9, align 8
  call void @llvm.stackrestore.p0(ptr %94)
  ret i32 %93
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @common(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %16 = load ptr, ptr %4, align 8
  %17 = call i64 @strlen(ptr noundef %16) #8
  %18 = trunc i64 %17 to i32
  store i32 %18, ptr %7, align 4
  %19 = load ptr, ptr %5, align 8
  %20 = call i64 @strlen(ptr noundef %19) #8
  %21 = trunc i64 %20 to i32
  store i32 %21, ptr %8, align 4
  %22 = load i32, ptr %8, align 4
  %23 = add nsw i32 %22, 1
  %24 = zext i32 %23 to i64
  %25 = load i32, ptr %7, align 4
  %26 = sext i32 %25 to i64
  %27 = add i64 %26, 1
  %28 = load ptr, ptr %9, align 8
  %29 = mul nuw i64 4, %24
  %30 = call noalias ptr @calloc(i64 noundef %27, i64 noundef %29) #9
  store ptr %30, ptr %9, align 8
  store i32 1, ptr %10, align 4
  br label %31

31:                                               ; preds = %129, %3
  %32 = load i32, ptr %10, align 4
  %33 = load i32, ptr %7, align 4
  %34 = icmp sle i32 %32, %33
  br i1 %34, label %35, label %132

35:                                               ; preds = %31
  store i32 1, ptr %11, align 4
  br label %36

36:                                               ; preds = %125, %35
  %37 = load i32, ptr %11, align 4
  %38 = load i32, ptr %8, align 4
  %39 = icmp sle i32 %37, %38
  br i1 %39, label %40, label %128

40:                                               ; preds = %36
  %41 = load ptr, ptr %4, align 8
  %42 = load i32, ptr %10, align 4
  %43 = sub nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i8, ptr %41, i64 %44
  %46 = load i8, ptr %45, align 1
  %47 = sext i8 %46 to i32
  %48 = load ptr, ptr %5, align 8
  %49 = load i32, ptr %11, align 4
  %50 = sub nsw i32 %49, 1
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i8, ptr %48, i64 %51
  %53 = load i8, ptr %52, align 1
  %54 = sext i8 %53 to i32
  %55 = icmp eq i32 %47, %54
  br i1 %55, label %56, label %69

56:                                               ; preds = %40
  %57 = load ptr, ptr %9, align 8
  %58 = load i32, ptr %10, align 4
  %59 = sub nsw i32 %58, 1
  %60 = sext i32 %59 to i64
  %61 = mul nsw i64 %60, %24
  %62 = getelementptr inbounds i32, ptr %57, i64 %61
  %63 = load i32, ptr %11, align 4
  %64 = sub nsw i32 %63, 1
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds i32, ptr %62, i64 %65
  %67 = load i32, ptr %66, align 4
  %68 = add nsw i32 %67, 1
  br label %115

69:                                               ; preds = %40
  %70 = load ptr, ptr %9, align 8
  %71 = load i32, ptr %10, align 4
  %72 = sub nsw i32 %71, 1
  %73 = sext i32 %72 to i64
  %74 = mul nsw i64 %73, %24
  %75 = getelementptr inbounds i32, ptr %70, i64 %74
  %76 = load i32, ptr %11, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds i32, ptr %75, i64 %77
  %79 = load i32, ptr %78, align 4
  %80 = load ptr, ptr %9, align 8
  %81 = load i32, ptr %10, align 4
  %82 = sext i32 %81 to i64
  %83 = mul nsw i64 %82, %24
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %11, align 4
  %86 = sub nsw i32 %85, 1
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i32, ptr %84, i64 %87
  %89 = load i32, ptr %88, align 4
  %90 = icmp sgt i32 %79, %89
  br i1 %90, label %91, label %102

91:                                               ; preds = %69
  %92 = load ptr, ptr %9, align 8
  %93 = load i32, ptr %10, align 4
  %94 = sub nsw i32 %93, 1
  %95 = sext i32 %94 to i64
  %96 = mul nsw i64 %95, %24
  %97 = getelementptr inbounds i32, ptr %92, i64 %96
  %98 = load i32, ptr %11, align 4
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds i32, ptr %97, i64 %99
  %101 = load i32, ptr %100, align 4
  br label %113

102:                                              ; preds = %69
  %103 = load ptr, ptr %9, align 8
  %104 = load i32, ptr %10, align 4
  %105 = sext i32 %104 to i64
  %106 = mul nsw i64 %105, %24
  %107 = getelementptr inbounds i32, ptr %103, i64 %106
  %108 = load i32, ptr %11, align 4
  %109 = sub nsw i32 %108, 1
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds i32, ptr %107, i64 %110
  %112 = load i32, ptr %111, align 4
  br label %113

113:                                              ; preds = %102, %91
  %114 = phi i32 [ %101, %91 ], [ %112, %102 ]
  br label %115

115:                                              ; preds = %113, %56
  %116 = phi i32 [ %68, %56 ], [ %114, %113 ]
  %117 = load ptr, ptr %9, align 8
  %118 = load i32, ptr %10, align 4
  %119 = sext i32 %118 to i64
  %120 = mul nsw i64 %119, %24
  %121 = getelementptr inbounds i32, ptr %117, i64 %120
  %122 = load i32, ptr %11, align 4
  %123 = sext i32 %122 to i64
  %124 = getelementptr inbounds i32, ptr %121, i64 %123
  store i32 %116, ptr %124, align 4
  br label %125

125:                                              ; preds = %115
  %126 = load i32, ptr %11, align 4
  %127 = add nsw i32 %126, 1
  store i32 %127, ptr %11, align 4
  br label %36, !llvm.loop !10

128:                                              ; preds = %36
  br label %129

129:                                              ; preds = %128
  %130 = load i32, ptr %10, align 4
  %131 = add nsw i32 %130, 1
  store i32 %131, ptr %10, align 4
  br label %31, !llvm.loop !11

132:                                              ; preds = %31
  %133 = load ptr, ptr %9, align 8
  %134 = load i32, ptr %7, align 4
  %135 = sext i32 %134 to i64
  %136 = mul nsw i64 %135, %24
  %137 = getelementptr inbounds i32, ptr %133, i64 %136
  %138 = load i32, ptr %8, align 4
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds i32, ptr %137, i64 %139
  %141 = load i32, ptr %140, align 4
  store i32 %141, ptr %12, align 4
  %142 = load i32, ptr %12, align 4
  store i32 %142, ptr %13, align 4
  %143 = load ptr, ptr %6, align 8
  %144 = load i32, ptr %13, align 4
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds i8, ptr %143, i64 %145
  store i8 0, ptr %146, align 1
  %147 = load i32, ptr %7, align 4
  store i32 %147, ptr %14, align 4
  %148 = load i32, ptr %8, align 4
  store i32 %148, ptr %15, align 4
  br label %149

149:                                              ; preds = %211, %132
  %150 = load i32, ptr %13, align 4
  %151 = icmp sgt i32 %150, 0
  br i1 %151, label %152, label %212

152:                                              ; preds = %149
  %153 = load ptr, ptr %4, align 8
  %154 = load i32, ptr %14, align 4
  %155 = sub nsw i32 %154, 1
  %156 = sext i32 %155 to i64
  %157 = getelementptr inbounds i8, ptr %153, i64 %156
  %158 = load i8, ptr %157, align 1
  %159 = sext i8 %158 to i32
  %160 = load ptr, ptr %5, align 8
  %161 = load i32, ptr %15, align 4
  %162 = sub nsw i32 %161, 1
  %163 = sext i32 %162 to i64
  %164 = getelementptr inbounds i8, ptr %160, i64 %163
  %165 = load i8, ptr %164, align 1
  %166 = sext i8 %165 to i32
  %167 = icmp eq i32 %159, %166
  br i1 %167, label %168, label %182

168:                                              ; preds = %152
  %169 = load ptr, ptr %4, align 8
  %170 = load i32, ptr %14, align 4
  %171 = add nsw i32 %170, -1
  store i32 %171, ptr %14, align 4
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %169, i64 %172
  %174 = load i8, ptr %173, align 1
  %175 = load ptr, ptr %6, align 8
  %176 = load i32, ptr %13, align 4
  %177 = add nsw i32 %176, -1
  store i32 %177, ptr %13, align 4
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds i8, ptr %175, i64 %178
  store i8 %174, ptr %179, align 1
  %180 = load i32, ptr %15, align 4
  %181 = add nsw i32 %180, -1
  store i32 %181, ptr %15, align 4
  br label %211

182:                                              ; preds = %152
  %183 = load ptr, ptr %9, align 8
  %184 = load i32, ptr %14, align 4
  %185 = sub nsw i32 %184, 1
  %186 = sext i32 %185 to i64
  %187 = mul nsw i64 %186, %24
  %188 = getelementptr inbounds i32, ptr %183, i64 %187
  %189 = load i32, ptr %15, align 4
  %190 = sext i32 %189 to i64
  %191 = getelementptr inbounds i32, ptr %188, i64 %190
  %192 = load i32, ptr %191, align 4
  %193 = load ptr, ptr %9, align 8
  %194 = load i32, ptr %14, align 4
  %195 = sext i32 %194 to i64
  %196 = mul nsw i64 %195, %24
  %197 = getelementptr inbounds i32, ptr %193, i64 %196
  %198 = load i32, ptr %15, align 4
  %199 = sub nsw i32 %198, 1
  %200 = sext i32 %199 to i64
  %201 = getelementptr inbounds i32, ptr %197, i64 %200
  %202 = load i32, ptr %201, align 4
  %203 = icmp sge i32 %192, %202
  br i1 %203, label %204, label %207

204:                                              ; preds = %182
  %205 = load i32, ptr %14, align 4
  %206 = add nsw i32 %205, -1
  store i32 %206, ptr %14, align 4
  br label %210

207:                                              ; preds = %182
  %208 = load i32, ptr %15, align 4
  %209 = add nsw i32 %208, -1
  store i32 %209, ptr %15, align 4
  br label %210

210:                                              ; preds = %207, %204
  br label %211

211:                                              ; preds = %210, %168
  br label %149, !llvm.loop !12

212:                                              ; preds = %149
  %213 = load ptr, ptr %9, align 8
  call void @free(ptr noundef %213) #10
  %214 = load i32, ptr %12, align 4
  ret i32 %214
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @edits(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %13 = load ptr, ptr %4, align 8
  %14 = call i64 @strlen(ptr noundef %13) #8
  %15 = trunc i64 %14 to i32
  store i32 %15, ptr %5, align 4
  %16 = load i32, ptr %5, align 4
  %17 = add nsw i32 %16, 1
  %18 = zext i32 %17 to i64
  %19 = call ptr @llvm.stacksave.p0()
  store ptr %19, ptr %6, align 8
  %20 = alloca i32, i64 %18, align 16
  store i64 %18, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %21

21:                                               ; preds = %30, %2
  %22 = load i32, ptr %8, align 4
  %23 = load i32, ptr %5, align 4
  %24 = icmp sle i32 %22, %23
  br i1 %24, label %25, label %33

25:                                               ; preds = %21
  %26 = load i32, ptr %8, align 4
  %27 = load i32, ptr %8, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i32, ptr %20, i64 %28
  store i32 %26, ptr %29, align 4
  br label %30

30:                                               ; preds = %25
  %31 = load i32, ptr %8, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %8, align 4
  br label %21, !llvm.loop !13

33:                                               ; preds = %21
  store i32 1, ptr %9, align 4
  br label %34

34:                                               ; preds = %136, %33
  %35 = load ptr, ptr %3, align 8
  %36 = load i32, ptr %9, align 4
  %37 = sub nsw i32 %36, 1
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i8, ptr %35, i64 %38
  %40 = load i8, ptr %39, align 1
  %41 = icmp ne i8 %40, 0
  br i1 %41, label %42, label %139

42:                                               ; preds = %34
  %43 = getelementptr inbounds i32, ptr %20, i64 0
  %44 = load i32, ptr %43, align 16
  store i32 %44, ptr %10, align 4
  %45 = load i32, ptr %9, align 4
  %46 = getelementptr inbounds i32, ptr %20, i64 0
  store i32 %45, ptr %46, align 16
  store i32 1, ptr %11, align 4
  br label %47

47:                                               ; preds = %132, %42
  %48 = load i32, ptr %11, align 4
  %49 = load i32, ptr %5, align 4
  %50 = icmp sle i32 %48, %49
  br i1 %50, label %51, label %135

51:                                               ; preds = %47
  %52 = load i32, ptr %10, align 4
  %53 = load ptr, ptr %3, align 8
  %54 = load i32, ptr %9, align 4
  %55 = sub nsw i32 %54, 1
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i8, ptr %53, i64 %56
  %58 = load i8, ptr %57, align 1
  %59 = sext i8 %58 to i32
  %60 = load ptr, ptr %4, align 8
  %61 = load i32, ptr %11, align 4
  %62 = sub nsw i32 %61, 1
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i8, ptr %60, i64 %63
  %65 = load i8, ptr %64, align 1
  %66 = sext i8 %65 to i32
  %67 = icmp ne i32 %59, %66
  %68 = zext i1 %67 to i32
  %69 = add nsw i32 %52, %68
  store i32 %69, ptr %12, align 4
  %70 = load i32, ptr %11, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds i32, ptr %20, i64 %71
  %73 = load i32, ptr %72, align 4
  store i32 %73, ptr %10, align 4
  %74 = load i32, ptr %12, align 4
  %75 = load i32, ptr %11, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds i32, ptr %20, i64 %76
  %78 = load i32, ptr %77, align 4
  %79 = load i32, ptr %11, align 4
  %80 = sub nsw i32 %79, 1
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i32, ptr %20, i64 %81
  %83 = load i32, ptr %82, align 4
  %84 = icmp slt i32 %78, %83
  br i1 %84, label %85, label %90

85:                                               ; preds = %51
  %86 = load i32, ptr %11, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i32, ptr %20, i64 %87
  %89 = load i32, ptr %88, align 4
  br label %96

90:                                               ; preds = %51
  %91 = load i32, ptr %11, align 4
  %92 = sub nsw i32 %91, 1
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds i32, ptr %20, i64 %93
  %95 = load i32, ptr %94, align 4
  br label %96

96:                                               ; preds = %90, %85
  %97 = phi i32 [ %89, %85 ], [ %95, %90 ]
  %98 = add nsw i32 %97, 1
  %99 = icmp slt i32 %74, %98
  br i1 %99, label %100, label %102

100:                                              ; preds = %96
  %101 = load i32, ptr %12, align 4
  br label %127

102:                                              ; preds = %96
  %103 = load i32, ptr %11, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds i32, ptr %20, i64 %104
  %106 = load i32, ptr %105, align 4
  %107 = load i32, ptr %11, align 4
  %108 = sub nsw i32 %107, 1
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds i32, ptr %20, i64 %109
  %111 = load i32, ptr %110, align 4
  %112 = icmp slt i32 %106, %111
  br i1 %112, label %113, label %118

113:                                              ; preds = %102
  %114 = load i32, ptr %11, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds i32, ptr %20, i64 %115
  %117 = load i32, ptr %116, align 4
  br label %124

118:                                              ; preds = %102
  %119 = load i32, ptr %11, align 4
  %120 = sub nsw i32 %119, 1
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds i32, ptr %20, i64 %121
  %123 = load i32, ptr %122, align 4
  br label %124

124:                                              ; preds = %118, %113
  %125 = phi i32 [ %117, %113 ], [ %123, %118 ]
  %126 = add nsw i32 %125, 1
  br label %127

127:                                              ; preds = %124, %100
  %128 = phi i32 [ %101, %100 ], [ %126, %124 ]
  %129 = load i32, ptr %11, align 4
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds i32, ptr %20, i64 %130
  store i32 %128, ptr %131, align 4
  br label %132

132:                                              ; preds = %127
  %133 = load i32, ptr %11, align 4
  %134 = add nsw i32 %133, 1
  store i32 %134, ptr %11, align 4
  br label %47, !llvm.loop !14

135:                                              ; preds = %47
  br label %136

136:                                              ; preds = %135
  %137 = load i32, ptr %9, align 4
  %138 = add nsw i32 %137, 1
  store i32 %138, ptr %9, align 4
  br label %34, !llvm.loop !15

139:                                              ; preds = %34
  %140 = load i32, ptr %5, align 4
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds i32, ptr %20, i64 %141
  %143 = load i32, ptr %142, align 4
  %144 = load ptr, ptr %6, align 8
  call void @llvm.stackrestore.p0(ptr %144)
  ret i32 %143
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @chain(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [20 x [20 x i64]], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %5, i8 0, i64 3200, i1 false)
  store i32 2, ptr %6, align 4
  br label %11

11:                                               ; preds = %113, %2
  %12 = load i32, ptr %6, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp sle i32 %12, %13
  br i1 %14, label %15, label %116

15:                                               ; preds = %11
  store i32 0, ptr %7, align 4
  br label %16

16:                                               ; preds = %109, %15
  %17 = load i32, ptr %7, align 4
  %18 = load i32, ptr %6, align 4
  %19 = add nsw i32 %17, %18
  %20 = load i32, ptr %4, align 4
  %21 = icmp sle i32 %19, %20
  br i1 %21, label %22, label %112

22:                                               ; preds = %16
  %23 = load i32, ptr %7, align 4
  %24 = load i32, ptr %6, align 4
  %25 = add nsw i32 %23, %24
  %26 = sub nsw i32 %25, 1
  store i32 %26, ptr %8, align 4
  %27 = load i32, ptr %7, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %28
  %30 = load i32, ptr %8, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [20 x i64], ptr %29, i64 0, i64 %31
  store i64 9223372036854775807, ptr %32, align 8
  %33 = load i32, ptr %7, align 4
  store i32 %33, ptr %9, align 4
  br label %34

34:                                               ; preds = %105, %22
  %35 = load i32, ptr %9, align 4
  %36 = load i32, ptr %8, align 4
  %37 = icmp slt i32 %35, %36
  br i1 %37, label %38, label %108

38:                                               ; preds = %34
  %39 = load i32, ptr %7, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %40
  %42 = load i32, ptr %9, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [20 x i64], ptr %41, i64 0, i64 %43
  %45 = load i64, ptr %44, align 8
  %46 = load i32, ptr %9, align 4
  %47 = add nsw i32 %46, 1
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %48
  %50 = load i32, ptr %8, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [20 x i64], ptr %49, i64 0, i64 %51
  %53 = load i64, ptr %52, align 8
  %54 = add nsw i64 %45, %53
  %55 = load ptr, ptr %3, align 8
  %56 = load i32, ptr %7, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %55, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sext i32 %59 to i64
  %61 = load ptr, ptr %3, align 8
  %62 = load i32, ptr %9, align 4
  %63 = add nsw i32 %62, 1
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr %61, i64 %64
  %66 = load i32, ptr %65, align 4
  %67 = sext i32 %66 to i64
  %68 = mul nsw i64 %60, %67
  %69 = load ptr, ptr %3, align 8
  %70 = load i32, ptr %8, align 4
  %71 = add nsw i32 %70, 1
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i32, ptr %69, i64 %72
  %74 = load i32, ptr %73, align 4
  %75 = sext i32 %74 to i64
  %76 = mul nsw i64 %68, %75
  %77 = add nsw i64 %54, %76
  store i64 %77, ptr %10, align 8
  %78 = load i32, ptr %7, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %79
  %81 = load i32, ptr %8, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [20 x i64], ptr %80, i64 0, i64 %82
  %84 = load i64, ptr %83, align 8
  %85 = load i64, ptr %10, align 8
  %86 = icmp slt i64 %84, %85
  br i1 %86, label %87, label %95

87:                                               ; preds = %38
  %88 = load i32, ptr %7, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %89
  %91 = load i32, ptr %8, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds [20 x i64], ptr %90, i64 0, i64 %92
  %94 = load i64, ptr %93, align 8
  br label %97

95:                                               ; preds = %38
  %96 = load i64, ptr %10, align 8
  br label %97

97:                                               ; preds = %95, %87
  %98 = phi i64 [ %94, %87 ], [ %96, %95 ]
  %99 = load i32, ptr %7, align 4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 %100
  %102 = load i32, ptr %8, align 4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [20 x i64], ptr %101, i64 0, i64 %103
  store i64 %98, ptr %104, align 8
  br label %105

105:                                              ; preds = %97
  %106 = load i32, ptr %9, align 4
  %107 = add nsw i32 %106, 1
  store i32 %107, ptr %9, align 4
  br label %34, !llvm.loop !16

108:                                              ; preds = %34
  br label %109

109:                                              ; preds = %108
  %110 = load i32, ptr %7, align 4
  %111 = add nsw i32 %110, 1
  store i32 %111, ptr %7, align 4
  br label %16, !llvm.loop !17

112:                                              ; preds = %16
  br label %113

113:                                              ; preds = %112
  %114 = load i32, ptr %6, align 4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %6, align 4
  br label %11, !llvm.loop !18

116:                                              ; preds = %11
  %117 = getelementptr inbounds [20 x [20 x i64]], ptr %5, i64 0, i64 0
  %118 = load i32, ptr %4, align 4
  %119 = sub nsw i32 %118, 1
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [20 x i64], ptr %117, i64 0, i64 %120
  %122 = load i64, ptr %121, align 8
  ret i64 %122
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @ways(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca [1001 x i64], align 16
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %7, i8 0, i64 8008, i1 false)
  %10 = getelementptr inbounds <{ i64, [1000 x i64] }>, ptr %7, i32 0, i32 0
  store i64 1, ptr %10, align 16
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %45, %3
  %12 = load i32, ptr %8, align 4
  %13 = load i32, ptr %5, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %48

15:                                               ; preds = %11
  %16 = load ptr, ptr %4, align 8
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i32, ptr %16, i64 %18
  %20 = load i32, ptr %19, align 4
  store i32 %20, ptr %9, align 4
  br label %21

21:                                               ; preds = %41, %15
  %22 = load i32, ptr %9, align 4
  %23 = load i32, ptr %6, align 4
  %24 = icmp sle i32 %22, %23
  br i1 %24, label %25, label %44

25:                                               ; preds = %21
  %26 = load i32, ptr %9, align 4
  %27 = load ptr, ptr %4, align 8
  %28 = load i32, ptr %8, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, ptr %27, i64 %29
  %31 = load i32, ptr %30, align 4
  %32 = sub nsw i32 %26, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [1001 x i64], ptr %7, i64 0, i64 %33
  %35 = load i64, ptr %34, align 8
  %36 = load i32, ptr %9, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [1001 x i64], ptr %7, i64 0, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, %35
  store i64 %40, ptr %38, align 8
  br label %41

41:                                               ; preds = %25
  %42 = load i32, ptr %9, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %9, align 4
  br label %21, !llvm.loop !19

44:                                               ; preds = %21
  br label %45

45:                                               ; preds = %44
  %46 = load i32, ptr %8, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %8, align 4
  br label %11, !llvm.loop !20

48:                                               ; preds = %11
  %49 = load i32, ptr %6, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [1001 x i64], ptr %7, i64 0, i64 %50
  %52 = load i64, ptr %51, align 8
  ret i64 %52
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @increasing(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %12 = load i32, ptr %4, align 4
  %13 = zext i32 %12 to i64
  %14 = call ptr @llvm.stacksave.p0()
  store ptr %14, ptr %5, align 8
  %15 = alloca i32, i64 %13, align 16
  store i64 %13, ptr %6, align 8
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %16

16:                                               ; preds = %62, %2
  %17 = load i32, ptr %8, align 4
  %18 = load i32, ptr %4, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %65

20:                                               ; preds = %16
  store i32 0, ptr %9, align 4
  %21 = load i32, ptr %7, align 4
  store i32 %21, ptr %10, align 4
  br label %22

22:                                               ; preds = %46, %20
  %23 = load i32, ptr %9, align 4
  %24 = load i32, ptr %10, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %47

26:                                               ; preds = %22
  %27 = load i32, ptr %9, align 4
  %28 = load i32, ptr %10, align 4
  %29 = add nsw i32 %27, %28
  %30 = sdiv i32 %29, 2
  store i32 %30, ptr %11, align 4
  %31 = load i32, ptr %11, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i32, ptr %15, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = load ptr, ptr %3, align 8
  %36 = load i32, ptr %8, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i32, ptr %35, i64 %37
  %39 = load i32, ptr %38, align 4
  %40 = icmp slt i32 %34, %39
  br i1 %40, label %41, label %44

41:                                               ; preds = %26
  %42 = load i32, ptr %11, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %9, align 4
  br label %46

44:                                               ; preds = %26
  %45 = load i32, ptr %11, align 4
  store i32 %45, ptr %10, align 4
  br label %46

46:                                               ; preds = %44, %41
  br label %22, !llvm.loop !21

47:                                               ; preds = %22
  %48 = load ptr, ptr %3, align 8
  %49 = load i32, ptr %8, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds i32, ptr %48, i64 %50
  %52 = load i32, ptr %51, align 4
  %53 = load i32, ptr %9, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds i32, ptr %15, i64 %54
  store i32 %52, ptr %55, align 4
  %56 = load i32, ptr %9, align 4
  %57 = load i32, ptr %7, align 4
  %58 = icmp eq i32 %56, %57
  %59 = zext i1 %58 to i32
  %60 = load i32, ptr %7, align 4
  %61 = add nsw i32 %60, %59
  store i32 %61, ptr %7, align 4
  br label %62

62:                                               ; preds = %47
  %63 = load i32, ptr %8, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %8, align 4
  br label %16, !llvm.loop !22

65:                                               ; preds = %16
  %66 = load i32, ptr %7, align 4
  %67 = load ptr, ptr %5, align 8
  call void @llvm.stackrestore.p0(ptr %67)
  ret i32 %66
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #5

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #6

; Function Attrs: nounwind
declare void @free(ptr noundef) #7

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind willreturn memory(read) }
attributes #9 = { nounwind allocsize(0,1) }
attributes #10 = { nounwind }

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
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
