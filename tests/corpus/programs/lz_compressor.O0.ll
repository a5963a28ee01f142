; ModuleID = 'lz_compressor.c'
source_filename = "lz_compressor.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.words = internal constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str = private unnamed_addr constant [5 x i8] c"the \00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"quick \00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"brown \00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"fox \00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"jumps \00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"over \00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"lazy \00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"dog. \00", align 1
@input = internal global [6000 x i8] zeroinitializer, align 16
@.str.8 = private unnamed_addr constant [3 x i8] c"%s\00", align 1
@packed = internal global [12000 x i8] zeroinitializer, align 16
@output = internal global [6000 x i8] zeroinitializer, align 16
@.str.9 = private unnamed_addr constant [29 x i8] c"%d -> %d -> %d %s, %ld bits\0A\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c"BROKEN\00", align 1
@.str.11 = private unnamed_addr constant [5 x i8] c"same\00", align 1
@heads = internal global [1024 x i32] zeroinitializer, align 16
@links = internal global [6000 x i32] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %7

7:                                                ; preds = %74, %0
  %8 = load i32, ptr %2, align 4
  %9 = icmp slt i32 %8, 4
  br i1 %9, label %10, label %77

10:                                               ; preds = %7
  store i32 99, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %11

11:                                               ; preds = %56, %10
  %12 = load i32, ptr %4, align 4
  %13 = icmp slt i32 %12, 5984
  br i1 %13, label %14, label %57

14:                                               ; preds = %11
  %15 = load i32, ptr %3, align 4
  %16 = mul i32 %15, 1664525
  %17 = add i32 %16, 1013904223
  store i32 %17, ptr %3, align 4
  %18 = load i32, ptr %2, align 4
  switch i32 %18, label %44 [
    i32 0, label %19
    i32 1, label %31
    i32 2, label %39
  ]

19:                                               ; preds = %14
  %20 = load i32, ptr %4, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i8, ptr @input, i64 %21
  %23 = load i32, ptr %3, align 4
  %24 = lshr i32 %23, 29
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds [8 x ptr], ptr @main.words, i64 0, i64 %25
  %27 = load ptr, ptr %26, align 8
  %28 = call i32 (ptr, ptr, ...) @sprintf(ptr noundef %22, ptr noundef @.str.8, ptr noundef %27) #5
  %29 = load i32, ptr %4, align 4
  %30 = add nsw i32 %29, %28
  store i32 %30, ptr %4, align 4
  br label %56

31:                                               ; preds = %14
  %32 = load i32, ptr %3, align 4
  %33 = lshr i32 %32, 24
  %34 = trunc i32 %33 to i8
  %35 = load i32, ptr %4, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %4, align 4
  %37 = sext i32 %35 to i64
  %38 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %37
  store i8 %34, ptr %38, align 1
  br label %56

39:                                               ; preds = %14
  %40 = load i32, ptr %4, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %4, align 4
  %42 = sext i32 %40 to i64
  %43 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %42
  store i8 97, ptr %43, align 1
  br label %56

44:                                               ; preds = %14
  %45 = load i32, ptr %3, align 4
  %46 = lshr i32 %45, 30
  %47 = load i32, ptr %3, align 4
  %48 = lshr i32 %47, 28
  %49 = and i32 %48, 1
  %50 = mul i32 %46, %49
  %51 = trunc i32 %50 to i8
  %52 = load i32, ptr %4, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %4, align 4
  %54 = sext i32 %52 to i64
  %55 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %54
  store i8 %51, ptr %55, align 1
  br label %56

56:                                               ; preds = %44, %39, %31, %19
  br label %11, !llvm.loop !5

57:                                               ; preds = %11
  %58 = load i32, ptr %4, align 4
  %59 = call i32 @compress(ptr noundef @input, i32 noundef %58, ptr noundef @packed)
  store i32 %59, ptr %5, align 4
  %60 = load i32, ptr %5, align 4
  %61 = call i32 @decompress(ptr noundef @packed, i32 noundef %60, ptr noundef @output)
  store i32 %61, ptr %6, align 4
  %62 = load i32, ptr %4, align 4
  %63 = load i32, ptr %5, align 4
  %64 = load i32, ptr %6, align 4
  %65 = load i32, ptr %4, align 4
  %66 = sext i32 %65 to i64
  %67 = call i32 @memcmp(ptr noundef @input, ptr noundef @output, i64 noundef %66) #6
  %68 = icmp ne i32 %67, 0
  %69 = zext i1 %68 to i64
  %70 = select i1 %68, ptr @.str.10, ptr @.str.11
  %71 = load i32, ptr %4, align 4
  %72 = call i64 @huffman_bits(ptr noundef @input, i32 noundef %71)
  %73 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %62, i32 noundef %63, i32 noundef %64, ptr noundef %70, i64 noundef %72)
  br label %74

74:                                               ; preds = %57
  %75 = load i32, ptr %2, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %2, align 4
  br label %7, !llvm.loop !7

77:                                               ; preds = %7
  ret i32 0
}

; Function Attrs: nounwind
declare i32 @sprintf(ptr noundef, ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @compress(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  store i32 8, ptr %10, align 4
  call void @llvm.memset.p0.i64(ptr align 16 @heads, i8 -1, i64 4096, i1 false)
  br label %18

18:                                               ; preds = %191, %3
  %19 = load i32, ptr %7, align 4
  %20 = load i32, ptr %5, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %192

22:                                               ; preds = %18
  store i32 0, ptr %11, align 4
  store i32 0, ptr %12, align 4
  %23 = load i32, ptr %7, align 4
  %24 = add nsw i32 %23, 3
  %25 = load i32, ptr %5, align 4
  %26 = icmp sle i32 %24, %25
  br i1 %26, label %27, label %100

27:                                               ; preds = %22
  %28 = load ptr, ptr %4, align 8
  %29 = load i32, ptr %7, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i8, ptr %28, i64 %30
  %32 = call i32 @hash3(ptr noundef %31)
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds [1024 x i32], ptr @heads, i64 0, i64 %33
  %35 = load i32, ptr %34, align 4
  store i32 %35, ptr %13, align 4
  store i32 0, ptr %14, align 4
  br label %36

36:                                               ; preds = %92, %27
  %37 = load i32, ptr %13, align 4
  %38 = icmp sge i32 %37, 0
  br i1 %38, label %39, label %47

39:                                               ; preds = %36
  %40 = load i32, ptr %7, align 4
  %41 = load i32, ptr %13, align 4
  %42 = sub nsw i32 %40, %41
  %43 = icmp sle i32 %42, 4095
  br i1 %43, label %44, label %47

44:                                               ; preds = %39
  %45 = load i32, ptr %14, align 4
  %46 = icmp slt i32 %45, 16
  br label %47

47:                                               ; preds = %44, %39, %36
  %48 = phi i1 [ false, %39 ], [ false, %36 ], [ %46, %44 ]
  br i1 %48, label %49, label %99

49:                                               ; preds = %47
  store i32 0, ptr %15, align 4
  br label %50

50:                                               ; preds = %79, %49
  %51 = load i32, ptr %15, align 4
  %52 = icmp slt i32 %51, 18
  br i1 %52, label %53, label %77

53:                                               ; preds = %50
  %54 = load i32, ptr %7, align 4
  %55 = load i32, ptr %15, align 4
  %56 = add nsw i32 %54, %55
  %57 = load i32, ptr %5, align 4
  %58 = icmp slt i32 %56, %57
  br i1 %58, label %59, label %77

59:                                               ; preds = %53
  %60 = load ptr, ptr %4, align 8
  %61 = load i32, ptr %13, align 4
  %62 = load i32, ptr %15, align 4
  %63 = add nsw i32 %61, %62
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i8, ptr %60, i64 %64
  %66 = load i8, ptr %65, align 1
  %67 = zext i8 %66 to i32
  %68 = load ptr, ptr %4, align 8
  %69 = load i32, ptr %7, align 4
  %70 = load i32, ptr %15, align 4
  %71 = add nsw i32 %69, %70
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds i8, ptr %68, i64 %72
  %74 = load i8, ptr %73, align 1
  %75 = zext i8 %74 to i32
  %76 = icmp eq i32 %67, %75
  br label %77

77:                                               ; preds = %59, %53, %50
  %78 = phi i1 [ false, %53 ], [ false, %50 ], [ %76, %59 ]
  br i1 %78, label %79, label %82

79:                                               ; preds = %77
  %80 = load i32, ptr %15, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %15, align 4
  br label %50, !llvm.loop !8

82:                                               ; preds = %77
  %83 = load i32, ptr %15, align 4
  %84 = load i32, ptr %11, align 4
  %85 = icmp sgt i32 %83, %84
  br i1 %85, label %86, label %91

86:                                               ; preds = %82
  %87 = load i32, ptr %15, align 4
  store i32 %87, ptr %11, align 4
  %88 = load i32, ptr %7, align 4
  %89 = load i32, ptr %13, align 4
  %90 = sub nsw i32 %88, %89
  store i32 %90, ptr %12, align 4
  br label %91

91:                                               ; preds = %86, %82
  br label %92

92:                                               ; preds = %91
  %93 = load i32, ptr %13, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [6000 x i32], ptr @links, i64 0, i64 %94
  %96 = load i32, ptr %95, align 4
  store i32 %96, ptr %13, align 4
  %97 = load i32, ptr %14, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, ptr %14, align 4
  br label %36, !llvm.loop !9

99:                                               ; preds = %47
  br label %100

100:                                              ; preds = %99, %22
  %101 = load i32, ptr %10, align 4
  %102 = icmp eq i32 %101, 8
  br i1 %102, label %103, label %110

103:                                              ; preds = %100
  %104 = load i32, ptr %8, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, ptr %8, align 4
  store i32 %104, ptr %9, align 4
  %106 = load ptr, ptr %6, align 8
  %107 = load i32, ptr %9, align 4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds i8, ptr %106, i64 %108
  store i8 0, ptr %109, align 1
  store i32 0, ptr %10, align 4
  br label %110

110:                                              ; preds = %103, %100
  store i32 1, ptr %16, align 4
  %111 = load i32, ptr %11, align 4
  %112 = icmp sge i32 %111, 3
  br i1 %112, label %113, label %146

113:                                              ; preds = %110
  %114 = load i32, ptr %10, align 4
  %115 = shl i32 1, %114
  %116 = trunc i32 %115 to i8
  %117 = zext i8 %116 to i32
  %118 = load ptr, ptr %6, align 8
  %119 = load i32, ptr %9, align 4
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds i8, ptr %118, i64 %120
  %122 = load i8, ptr %121, align 1
  %123 = zext i8 %122 to i32
  %124 = or i32 %123, %117
  %125 = trunc i32 %124 to i8
  store i8 %125, ptr %121, align 1
  %126 = load i32, ptr %12, align 4
  %127 = trunc i32 %126 to i8
  %128 = load ptr, ptr %6, align 8
  %129 = load i32, ptr %8, align 4
  %130 = add nsw i32 %129, 1
  store i32 %130, ptr %8, align 4
  %131 = sext i32 %129 to i64
  %132 = getelementptr inbounds i8, ptr %128, i64 %131
  store i8 %127, ptr %132, align 1
  %133 = load i32, ptr %12, align 4
  %134 = ashr i32 %133, 8
  %135 = shl i32 %134, 4
  %136 = load i32, ptr %11, align 4
  %137 = sub nsw i32 %136, 3
  %138 = or i32 %135, %137
  %139 = trunc i32 %138 to i8
  %140 = load ptr, ptr %6, align 8
  %141 = load i32, ptr %8, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %8, align 4
  %143 = sext i32 %141 to i64
  %144 = getelementptr inbounds i8, ptr %140, i64 %143
  store i8 %139, ptr %144, align 1
  %145 = load i32, ptr %11, align 4
  store i32 %145, ptr %16, align 4
  br label %157

146:                                              ; preds = %110
  %147 = load ptr, ptr %4, align 8
  %148 = load i32, ptr %7, align 4
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds i8, ptr %147, i64 %149
  %151 = load i8, ptr %150, align 1
  %152 = load ptr, ptr %6, align 8
  %153 = load i32, ptr %8, align 4
  %154 = add nsw i32 %153, 1
  store i32 %154, ptr %8, align 4
  %155 = sext i32 %153 to i64
  %156 = getelementptr inbounds i8, ptr %152, i64 %155
  store i8 %151, ptr %156, align 1
  br label %157

157:                                              ; preds = %146, %113
  %158 = load i32, ptr %10, align 4
  %159 = add nsw i32 %158, 1
  store i32 %159, ptr %10, align 4
  br label %160

160:                                              ; preds = %186, %157
  %161 = load i32, ptr %16, align 4
  %162 = icmp sgt i32 %161, 0
  br i1 %162, label %163, label %191

163:                                              ; preds = %160
  %164 = load i32, ptr %7, align 4
  %165 = add nsw i32 %164, 3
  %166 = load i32, ptr %5, align 4
  %167 = icmp sle i32 %165, %166
  br i1 %167, label %168, label %185

168:                                              ; preds = %163
  %169 = load ptr, ptr %4, align 8
  %170 = load i32, ptr %7, align 4
  %171 = sext i32 %170 to i64
  %172 = getelementptr inbounds i8, ptr %169, i64 %171
  %173 = call i32 @hash3(ptr noundef %172)
  store i32 %173, ptr %17, align 4
  %174 = load i32, ptr %17, align 4
  %175 = zext i32 %174 to i64
  %176 = getelementptr inbounds [1024 x i32], ptr @heads, i64 0, i64 %175
  %177 = load i32, ptr %176, align 4
  %178 = load i32, ptr %7, align 4
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds [6000 x i32], ptr @links, i64 0, i64 %179
  store i32 %177, ptr %180, align 4
  %181 = load i32, ptr %7, align 4
  %182 = load i32, ptr %17, align 4
  %183 = zext i32 %182 to i64
  %184 = getelementptr inbounds [1024 x i32], ptr @heads, i64 0, i64 %183
  store i32 %181, ptr %184, align 4
  br label %185

185:                                              ; preds = %168, %163
  br label %186

186:                                              ; preds = %185
  %187 = load i32, ptr %16, align 4
  %188 = add nsw i32 %187, -1
  store i32 %188, ptr %16, align 4
  %189 = load i32, ptr %7, align 4
  %190 = add nsw i32 %189, 1
  store i32 %190, ptr %7, align 4
  br label %160, !llvm.loop !10

191:                                              ; preds = %160
  br label %18, !llvm.loop !11

192:                                              ; preds = %18
  %193 = load i32, ptr %8, align 4
  ret i32 %193
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @decompress(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %14

14:                                               ; preds = %106, %3
  %15 = load i32, ptr %8, align 4
  %16 = load i32, ptr %5, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %107

18:                                               ; preds = %14
  %19 = load ptr, ptr %4, align 8
  %20 = load i32, ptr %8, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, ptr %8, align 4
  %22 = sext i32 %20 to i64
  %23 = getelementptr inbounds i8, ptr %19, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  store i32 %25, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %26

26:                                               ; preds = %101, %18
  %27 = load i32, ptr %10, align 4
  %28 = icmp slt i32 %27, 8
  br i1 %28, label %29, label %33

29:                                               ; preds = %26
  %30 = load i32, ptr %8, align 4
  %31 = load i32, ptr %5, align 4
  %32 = icmp slt i32 %30, %31
  br label %33

33:                                               ; preds = %29, %26
  %34 = phi i1 [ false, %26 ], [ %32, %29 ]
  br i1 %34, label %35, label %106

35:                                               ; preds = %33
  %36 = load i32, ptr %9, align 4
  %37 = and i32 %36, 1
  %38 = icmp ne i32 %37, 0
  br i1 %38, label %51, label %39

39:                                               ; preds = %35
  %40 = load ptr, ptr %4, align 8
  %41 = load i32, ptr %8, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %8, align 4
  %43 = sext i32 %41 to i64
  %44 = getelementptr inbounds i8, ptr %40, i64 %43
  %45 = load i8, ptr %44, align 1
  %46 = load ptr, ptr %6, align 8
  %47 = load i32, ptr %7, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, ptr %7, align 4
  %49 = sext i32 %47 to i64
  %50 = getelementptr inbounds i8, ptr %46, i64 %49
  store i8 %45, ptr %50, align 1
  br label %101

51:                                               ; preds = %35
  %52 = load ptr, ptr %4, align 8
  %53 = load i32, ptr %8, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds i8, ptr %52, i64 %54
  %56 = load i8, ptr %55, align 1
  %57 = zext i8 %56 to i32
  %58 = load ptr, ptr %4, align 8
  %59 = load i32, ptr %8, align 4
  %60 = add nsw i32 %59, 1
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds i8, ptr %58, i64 %61
  %63 = load i8, ptr %62, align 1
  %64 = zext i8 %63 to i32
  %65 = ashr i32 %64, 4
  %66 = shl i32 %65, 8
  %67 = or i32 %57, %66
  store i32 %67, ptr %11, align 4
  %68 = load ptr, ptr %4, align 8
  %69 = load i32, ptr %8, align 4
  %70 = add nsw i32 %69, 1
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds i8, ptr %68, i64 %71
  %73 = load i8, ptr %72, align 1
  %74 = zext i8 %73 to i32
  %75 = and i32 %74, 15
  %76 = add nsw i32 %75, 3
  store i32 %76, ptr %12, align 4
  %77 = load i32, ptr %8, align 4
  %78 = add nsw i32 %77, 2
  store i32 %78, ptr %8, align 4
  store i32 0, ptr %13, align 4
  br label %79

79:                                               ; preds = %95, %51
  %80 = load i32, ptr %13, align 4
  %81 = load i32, ptr %12, align 4
  %82 = icmp slt i32 %80, %81
  br i1 %82, label %83, label %100

83:                                               ; preds = %79
  %84 = load ptr, ptr %6, align 8
  %85 = load i32, ptr %7, align 4
  %86 = load i32, ptr %11, align 4
  %87 = sub nsw i32 %85, %86
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds i8, ptr %84, i64 %88
  %90 = load i8, ptr %89, align 1
  %91 = load ptr, ptr %6, align 8
  %92 = load i32, ptr %7, align 4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds i8, ptr %91, i64 %93
  store i8 %90, ptr %94, align 1
  br label %95

95:                                               ; preds = %83
  %96 = load i32, ptr %13, align 4
  %97 = add nsw i32 %96, 1
  store i32 %97, ptr %13, align 4
  %98 = load i32, ptr %7, align 4
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr %7, align 4
  br label %79, !llvm.loop !12

100:                                              ; preds = %79
  br label %101

101:                                              ; preds = %100, %39
  %102 = load i32, ptr %10, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %10, align 4
  %104 = load i32, ptr %9, align 4
  %105 = lshr i32 %104, 1
  store i32 %105, ptr %9, align 4
  br label %26, !llvm.loop !13

106:                                              ; preds = %33
  br label %14, !llvm.loop !14

107:                                              ; preds = %14
  %108 = load i32, ptr %7, align 4
  ret i32 %108
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @huffman_bits(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [256 x i64], align 16
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca [256 x i32], align 16
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store i64 0, ptr %6, align 8
  store i32 0, ptr %7, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %8, i8 0, i64 1024, i1 false)
  store i32 0, ptr %9, align 4
  br label %15

15:                                               ; preds = %29, %2
  %16 = load i32, ptr %9, align 4
  %17 = load i32, ptr %4, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %32

19:                                               ; preds = %15
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %9, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i64
  %26 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 %25
  %27 = load i32, ptr %26, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %26, align 4
  br label %29

29:                                               ; preds = %19
  %30 = load i32, ptr %9, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %9, align 4
  br label %15, !llvm.loop !15

32:                                               ; preds = %15
  store i32 0, ptr %10, align 4
  br label %33

33:                                               ; preds = %53, %32
  %34 = load i32, ptr %10, align 4
  %35 = icmp slt i32 %34, 256
  br i1 %35, label %36, label %56

36:                                               ; preds = %33
  %37 = load i32, ptr %10, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp ne i32 %40, 0
  br i1 %41, label %42, label %52

42:                                               ; preds = %36
  %43 = load i32, ptr %10, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = sext i32 %46 to i64
  %48 = load i32, ptr %7, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4
  %50 = sext i32 %48 to i64
  %51 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %50
  store i64 %47, ptr %51, align 8
  br label %52

52:                                               ; preds = %42, %36
  br label %53

53:                                               ; preds = %52
  %54 = load i32, ptr %10, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %10, align 4
  br label %33, !llvm.loop !16

56:                                               ; preds = %33
  br label %57

57:                                               ; preds = %107, %56
  %58 = load i32, ptr %7, align 4
  %59 = icmp sgt i32 %58, 1
  br i1 %59, label %60, label %127

60:                                               ; preds = %57
  store i32 0, ptr %11, align 4
  br label %61

61:                                               ; preds = %104, %60
  %62 = load i32, ptr %11, align 4
  %63 = icmp slt i32 %62, 2
  br i1 %63, label %64, label %107

64:                                               ; preds = %61
  %65 = load i32, ptr %7, align 4
  %66 = sub nsw i32 %65, 1
  %67 = load i32, ptr %11, align 4
  %68 = sub nsw i32 %66, %67
  store i32 %68, ptr %12, align 4
  store i32 0, ptr %13, align 4
  br label %69

69:                                               ; preds = %100, %64
  %70 = load i32, ptr %13, align 4
  %71 = load i32, ptr %12, align 4
  %72 = icmp slt i32 %70, %71
  br i1 %72, label %73, label %103

73:                                               ; preds = %69
  %74 = load i32, ptr %13, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %75
  %77 = load i64, ptr %76, align 8
  %78 = load i32, ptr %12, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %79
  %81 = load i64, ptr %80, align 8
  %82 = icmp slt i64 %77, %81
  br i1 %82, label %83, label %99

83:                                               ; preds = %73
  %84 = load i32, ptr %13, align 4
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %85
  %87 = load i64, ptr %86, align 8
  store i64 %87, ptr %14, align 8
  %88 = load i32, ptr %12, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %89
  %91 = load i64, ptr %90, align 8
  %92 = load i32, ptr %13, align 4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %93
  store i64 %91, ptr %94, align 8
  %95 = load i64, ptr %14, align 8
  %96 = load i32, ptr %12, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %97
  store i64 %95, ptr %98, align 8
  br label %99

99:                                               ; preds = %83, %73
  br label %100

100:                                              ; preds = %99
  %101 = load i32, ptr %13, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, ptr %13, align 4
  br label %69, !llvm.loop !17

103:                                              ; preds = %69
  br label %104

104:                                              ; preds = %103
  %105 = load i32, ptr %11, align 4
  %106 = add nsw i32 %105, 1
  store i32 %106, ptr %11, align 4
  br label %61, !llvm.loop !18

107:                                              ; preds = %61
  %108 = load i32, ptr %7, align 4
  %109 = add nsw i32 %108, -1
  store i32 %109, ptr %7, align 4
  %110 = load i32, ptr %7, align 4
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %111
  %113 = load i64, ptr %112, align 8
  %114 = load i32, ptr %7, align 4
  %115 = sub nsw i32 %114, 1
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %116
  %118 = load i64, ptr %117, align 8
  %119 = add nsw i64 %118, %113
  store i64 %119, ptr %117, align 8
  %120 = load i32, ptr %7, align 4
  %121 = sub nsw i32 %120, 1
  %122 = sext i32 %121 to i64
  %123 = getelementptr inbounds [256 x i64], ptr %5, i64 0, i64 %122
  %124 = load i64, ptr %123, align 8
  %125 = load i64, ptr %6, align 8
  %126 = add nsw i64 %125, %124
  store i64 %126, ptr %6, align 8
  br label %57, !llvm.loop !19

127:                                              ; preds = %57
  %128 = load i64, ptr %6, align 8
  ret i64 %128
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @hash3(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i32
  %7 = mul i32 %6, -1640531535
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1
  %11 = zext i8 %10 to i32
  %12 = mul i32 %11, 40503
  %13 = xor i32 %7, %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = mul i32 %17, 97
  %19 = xor i32 %13, %18
  %20 = urem i32 %19, 1024
  ret i32 %20
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }
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
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
