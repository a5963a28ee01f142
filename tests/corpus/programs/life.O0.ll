; ModuleID = 'life.c'
source_filename = "life.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.glider = internal constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16
@.str = private unnamed_addr constant [4 x i8] c".O.\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"..O\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"OOO\00", align 1
@grid = internal global [24 x [64 x i8]] zeroinitializer, align 16
@rows = internal global [24 x i64] zeroinitializer, align 16
@.str.3 = private unnamed_addr constant [30 x i8] c"%d: %d alive, %d differences\0A\00", align 1
@scratch = internal global [24 x [64 x i8]] zeroinitializer, align 16
@scratch_rows = internal global [24 x i64] zeroinitializer, align 16

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
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %15

15:                                               ; preds = %47, %0
  %16 = load i32, ptr %2, align 4
  %17 = icmp slt i32 %16, 3
  br i1 %17, label %18, label %50

18:                                               ; preds = %15
  store i32 0, ptr %3, align 4
  br label %19

19:                                               ; preds = %43, %18
  %20 = load i32, ptr %3, align 4
  %21 = icmp slt i32 %20, 3
  br i1 %21, label %22, label %46

22:                                               ; preds = %19
  %23 = load i32, ptr %2, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [3 x ptr], ptr @main.glider, i64 0, i64 %24
  %26 = load ptr, ptr %25, align 8
  %27 = load i32, ptr %3, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i8, ptr %26, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = sext i8 %30 to i32
  %32 = icmp eq i32 %31, 79
  br i1 %32, label %33, label %42

33:                                               ; preds = %22
  %34 = load i32, ptr %2, align 4
  %35 = add nsw i32 %34, 2
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %36
  %38 = load i32, ptr %3, align 4
  %39 = add nsw i32 %38, 2
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [64 x i8], ptr %37, i64 0, i64 %40
  store i8 1, ptr %41, align 1
  br label %42

42:                                               ; preds = %33, %22
  br label %43

43:                                               ; preds = %42
  %44 = load i32, ptr %3, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %3, align 4
  br label %19, !llvm.loop !5

46:                                               ; preds = %19
  br label %47

47:                                               ; preds = %46
  %48 = load i32, ptr %2, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %2, align 4
  br label %15, !llvm.loop !7

50:                                               ; preds = %15
  store i32 1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %51

51:                                               ; preds = %70, %50
  %52 = load i32, ptr %5, align 4
  %53 = icmp slt i32 %52, 300
  br i1 %53, label %54, label %73

54:                                               ; preds = %51
  %55 = load i32, ptr %4, align 4
  %56 = mul i32 %55, 1103515245
  %57 = add i32 %56, 12345
  store i32 %57, ptr %4, align 4
  %58 = load i32, ptr %4, align 4
  %59 = lshr i32 %58, 16
  %60 = urem i32 %59, 12
  %61 = add i32 8, %60
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %62
  %64 = load i32, ptr %4, align 4
  %65 = lshr i32 %64, 24
  %66 = urem i32 %65, 30
  %67 = add i32 20, %66
  %68 = zext i32 %67 to i64
  %69 = getelementptr inbounds [64 x i8], ptr %63, i64 0, i64 %68
  store i8 1, ptr %69, align 1
  br label %70

70:                                               ; preds = %54
  %71 = load i32, ptr %5, align 4
  %72 = add nsw i32 %71, 1
  store i32 %72, ptr %5, align 4
  br label %51, !llvm.loop !8

73:                                               ; preds = %51
  store i32 0, ptr %6, align 4
  br label %74

74:                                               ; preds = %102, %73
  %75 = load i32, ptr %6, align 4
  %76 = icmp slt i32 %75, 24
  br i1 %76, label %77, label %105

77:                                               ; preds = %74
  store i32 0, ptr %7, align 4
  br label %78

78:                                               ; preds = %98, %77
  %79 = load i32, ptr %7, align 4
  %80 = icmp slt i32 %79, 64
  br i1 %80, label %81, label %101

81:                                               ; preds = %78
  %82 = load i32, ptr %6, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %83
  %85 = load i32, ptr %7, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [64 x i8], ptr %84, i64 0, i64 %86
  %88 = load i8, ptr %87, align 1
  %89 = zext i8 %88 to i64
  %90 = load i32, ptr %7, align 4
  %91 = zext i32 %90 to i64
  %92 = shl i64 %89, %91
  %93 = load i32, ptr %6, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %94
  %96 = load i64, ptr %95, align 8
  %97 = or i64 %96, %92
  store i64 %97, ptr %95, align 8
  br label %98

98:                                               ; preds = %81
  %99 = load i32, ptr %7, align 4
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %7, align 4
  br label %78, !llvm.loop !9

101:                                              ; preds = %78
  br label %102

102:                                              ; preds = %101
  %103 = load i32, ptr %6, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, ptr %6, align 4
  br label %74, !llvm.loop !10

105:                                              ; preds = %74
  store i32 0, ptr %8, align 4
  br label %106

106:                                              ; preds = %165, %105
  %107 = load i32, ptr %8, align 4
  %108 = icmp sle i32 %107, 40
  br i1 %108, label %109, label %168

109:                                              ; preds = %106
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  store i32 0, ptr %11, align 4
  br label %110

110:                                              ; preds = %152, %109
  %111 = load i32, ptr %11, align 4
  %112 = icmp slt i32 %111, 24
  br i1 %112, label %113, label %155

113:                                              ; preds = %110
  store i32 0, ptr %12, align 4
  br label %114

114:                                              ; preds = %148, %113
  %115 = load i32, ptr %12, align 4
  %116 = icmp slt i32 %115, 64
  br i1 %116, label %117, label %151

117:                                              ; preds = %114
  %118 = load i32, ptr %11, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %119
  %121 = load i32, ptr %12, align 4
  %122 = sext i32 %121 to i64
  %123 = getelementptr inbounds [64 x i8], ptr %120, i64 0, i64 %122
  %124 = load i8, ptr %123, align 1
  %125 = zext i8 %124 to i32
  %126 = load i32, ptr %9, align 4
  %127 = add nsw i32 %126, %125
  store i32 %127, ptr %9, align 4
  %128 = load i32, ptr %11, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %129
  %131 = load i32, ptr %12, align 4
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds [64 x i8], ptr %130, i64 0, i64 %132
  %134 = load i8, ptr %133, align 1
  %135 = zext i8 %134 to i64
  %136 = load i32, ptr %11, align 4
  %137 = sext i32 %136 to i64
  %138 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %137
  %139 = load i64, ptr %138, align 8
  %140 = load i32, ptr %12, align 4
  %141 = zext i32 %140 to i64
  %142 = lshr i64 %139, %141
  %143 = and i64 %142, 1
  %144 = icmp ne i64 %135, %143
  %145 = zext i1 %144 to i32
  %146 = load i32, ptr %10, align 4
  %147 = add nsw i32 %146, %145
  store i32 %147, ptr %10, align 4
  br label %148

148:                                              ; preds = %117
  %149 = load i32, ptr %12, align 4
  %150 = add nsw i32 %149, 1
  store i32 %150, ptr %12, align 4
  br label %114, !llvm.loop !11

151:                                              ; preds = %114
  br label %152

152:                                              ; preds = %151
  %153 = load i32, ptr %11, align 4
  %154 = add nsw i32 %153, 1
  store i32 %154, ptr %11, align 4
  br label %110, !llvm.loop !12

155:                                              ; preds = %110
  %156 = load i32, ptr %8, align 4
  %157 = srem i32 %156, 8
  %158 = icmp eq i32 %157, 0
  br i1 %158, label %159, label %164

159:                                              ; preds = %155
  %160 = load i32, ptr %8, align 4
  %161 = load i32, ptr %9, align 4
  %162 = load i32, ptr %10, align 4
  %163 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %160, i32 noundef %161, i32 noundef %162)
  br label %164

164:                                              ; preds = %159, %155
  call void @step_bytes()
  call void @step_rows()
  br label %165

165:                                              ; preds = %164
  %166 = load i32, ptr %8, align 4
  %167 = add nsw i32 %166, 1
  store i32 %167, ptr %8, align 4
  br label %106, !llvm.loop !13

168:                                              ; preds = %106
  store i32 0, ptr %13, align 4
  br label %169

169:                                              ; preds = %194, %168
  %170 = load i32, ptr %13, align 4
  %171 = icmp slt i32 %170, 24
  br i1 %171, label %172, label %197

172:                                              ; preds = %169
  store i32 0, ptr %14, align 4
  br label %173

173:                                              ; preds = %189, %172
  %174 = load i32, ptr %14, align 4
  %175 = icmp slt i32 %174, 64
  br i1 %175, label %176, label %192

176:                                              ; preds = %173
  %177 = load i32, ptr %13, align 4
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %178
  %180 = load i32, ptr %14, align 4
  %181 = sext i32 %180 to i64
  %182 = getelementptr inbounds [64 x i8], ptr %179, i64 0, i64 %181
  %183 = load i8, ptr %182, align 1
  %184 = zext i8 %183 to i32
  %185 = icmp ne i32 %184, 0
  %186 = zext i1 %185 to i64
  %187 = select i1 %185, i32 79, i32 46
  %188 = call i32 @putchar(i32 noundef %187)
  br label %189

189:                                              ; preds = %176
  %190 = load i32, ptr %14, align 4
  %191 = add nsw i32 %190, 1
  store i32 %191, ptr %14, align 4
  br label %173, !llvm.loop !14

192:                                              ; preds = %173
  %193 = call i32 @putchar(i32 noundef 10)
  br label %194

194:                                              ; preds = %192
  %195 = load i32, ptr %13, align 4
  %196 = add nsw i32 %195, 1
  store i32 %196, ptr %13, align 4
  br label %169, !llvm.loop !15

197:                                              ; preds = %169
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @step_bytes() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  br label %6

6:                                                ; preds = %86, %0
  %7 = load i32, ptr %1, align 4
  %8 = icmp slt i32 %7, 24
  br i1 %8, label %9, label %89

9:                                                ; preds = %6
  store i32 0, ptr %2, align 4
  br label %10

10:                                               ; preds = %82, %9
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %11, 64
  br i1 %12, label %13, label %85

13:                                               ; preds = %10
  store i32 0, ptr %3, align 4
  store i32 -1, ptr %4, align 4
  br label %14

14:                                               ; preds = %51, %13
  %15 = load i32, ptr %4, align 4
  %16 = icmp sle i32 %15, 1
  br i1 %16, label %17, label %54

17:                                               ; preds = %14
  store i32 -1, ptr %5, align 4
  br label %18

18:                                               ; preds = %47, %17
  %19 = load i32, ptr %5, align 4
  %20 = icmp sle i32 %19, 1
  br i1 %20, label %21, label %50

21:                                               ; preds = %18
  %22 = load i32, ptr %5, align 4
  %23 = icmp ne i32 %22, 0
  br i1 %23, label %27, label %24

24:                                               ; preds = %21
  %25 = load i32, ptr %4, align 4
  %26 = icmp ne i32 %25, 0
  br i1 %26, label %27, label %46

27:                                               ; preds = %24, %21
  %28 = load i32, ptr %1, align 4
  %29 = load i32, ptr %4, align 4
  %30 = add nsw i32 %28, %29
  %31 = add nsw i32 %30, 24
  %32 = srem i32 %31, 24
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %33
  %35 = load i32, ptr %2, align 4
  %36 = load i32, ptr %5, align 4
  %37 = add nsw i32 %35, %36
  %38 = add nsw i32 %37, 64
  %39 = srem i32 %38, 64
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [64 x i8], ptr %34, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = load i32, ptr %3, align 4
  %45 = add nsw i32 %44, %43
  store i32 %45, ptr %3, align 4
  br label %46

46:                                               ; preds = %27, %24
  br label %47

47:                                               ; preds = %46
  %48 = load i32, ptr %5, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %5, align 4
  br label %18, !llvm.loop !16

50:                                               ; preds = %18
  br label %51

51:                                               ; preds = %50
  %52 = load i32, ptr %4, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %4, align 4
  br label %14, !llvm.loop !17

54:                                               ; preds = %14
  %55 = load i32, ptr %3, align 4
  %56 = icmp eq i32 %55, 3
  br i1 %56, label %72, label %57

57:                                               ; preds = %54
  %58 = load i32, ptr %3, align 4
  %59 = icmp eq i32 %58, 2
  br i1 %59, label %60, label %70

60:                                               ; preds = %57
  %61 = load i32, ptr %1, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %62
  %64 = load i32, ptr %2, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [64 x i8], ptr %63, i64 0, i64 %65
  %67 = load i8, ptr %66, align 1
  %68 = zext i8 %67 to i32
  %69 = icmp ne i32 %68, 0
  br label %70

70:                                               ; preds = %60, %57
  %71 = phi i1 [ false, %57 ], [ %69, %60 ]
  br label %72

72:                                               ; preds = %70, %54
  %73 = phi i1 [ true, %54 ], [ %71, %70 ]
  %74 = zext i1 %73 to i32
  %75 = trunc i32 %74 to i8
  %76 = load i32, ptr %1, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [24 x [64 x i8]], ptr @scratch, i64 0, i64 %77
  %79 = load i32, ptr %2, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [64 x i8], ptr %78, i64 0, i64 %80
  store i8 %75, ptr %81, align 1
  br label %82

82:                                               ; preds = %72
  %83 = load i32, ptr %2, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %2, align 4
  br label %10, !llvm.loop !18

85:                                               ; preds = %10
  br label %86

86:                                               ; preds = %85
  %87 = load i32, ptr %1, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %1, align 4
  br label %6, !llvm.loop !19

89:                                               ; preds = %6
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 @grid, ptr align 16 @scratch, i64 1536, i1 false)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @step_rows() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca [8 x i64], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  br label %12

12:                                               ; preds = %94, %0
  %13 = load i32, ptr %1, align 4
  %14 = icmp slt i32 %13, 24
  br i1 %14, label %15, label %97

15:                                               ; preds = %12
  %16 = load i32, ptr %1, align 4
  %17 = add nsw i32 %16, 24
  %18 = sub nsw i32 %17, 1
  %19 = srem i32 %18, 24
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8
  store i64 %22, ptr %2, align 8
  %23 = load i32, ptr %1, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %24
  %26 = load i64, ptr %25, align 8
  store i64 %26, ptr %3, align 8
  %27 = load i32, ptr %1, align 4
  %28 = add nsw i32 %27, 1
  %29 = srem i32 %28, 24
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %30
  %32 = load i64, ptr %31, align 8
  store i64 %32, ptr %4, align 8
  %33 = load i64, ptr %2, align 8
  %34 = call i64 @left(i64 noundef %33)
  store i64 %34, ptr %5, align 8
  %35 = getelementptr inbounds i64, ptr %5, i64 1
  %36 = load i64, ptr %2, align 8
  store i64 %36, ptr %35, align 8
  %37 = getelementptr inbounds i64, ptr %5, i64 2
  %38 = load i64, ptr %2, align 8
  %39 = call i64 @right(i64 noundef %38)
  store i64 %39, ptr %37, align 8
  %40 = getelementptr inbounds i64, ptr %5, i64 3
  %41 = load i64, ptr %3, align 8
  %42 = call i64 @left(i64 noundef %41)
  store i64 %42, ptr %40, align 8
  %43 = getelementptr inbounds i64, ptr %5, i64 4
  %44 = load i64, ptr %3, align 8
  %45 = call i64 @right(i64 noundef %44)
  store i64 %45, ptr %43, align 8
  %46 = getelementptr inbounds i64, ptr %5, i64 5
  %47 = load i64, ptr %4, align 8
  %48 = call i64 @left(i64 noundef %47)
  store i64 %48, ptr %46, align 8
  %49 = getelementptr inbounds i64, ptr %5, i64 6
  %50 = load i64, ptr %4, align 8
  store i64 %50, ptr %49, align 8
  %51 = getelementptr inbounds i64, ptr %5, i64 7
  %52 = load i64, ptr %4, align 8
  %53 = call i64 @right(i64 noundef %52)
  store i64 %53, ptr %51, align 8
  store i64 0, ptr %6, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %54

54:                                               ; preds = %79, %15
  %55 = load i32, ptr %9, align 4
  %56 = icmp slt i32 %55, 8
  br i1 %56, label %57, label %82

57:                                               ; preds = %54
  %58 = load i64, ptr %6, align 8
  %59 = load i32, ptr %9, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [8 x i64], ptr %5, i64 0, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = and i64 %58, %62
  store i64 %63, ptr %10, align 8
  %64 = load i32, ptr %9, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [8 x i64], ptr %5, i64 0, i64 %65
  %67 = load i64, ptr %66, align 8
  %68 = load i64, ptr %6, align 8
  %69 = xor i64 %68, %67
  store i64 %69, ptr %6, align 8
  %70 = load i64, ptr %7, align 8
  %71 = load i64, ptr %10, align 8
  %72 = and i64 %70, %71
  store i64 %72, ptr %11, align 8
  %73 = load i64, ptr %10, align 8
  %74 = load i64, ptr %7, align 8
  %75 = xor i64 %74, %73
  store i64 %75, ptr %7, align 8
  %76 = load i64, ptr %11, align 8
  %77 = load i64, ptr %8, align 8
  %78 = or i64 %77, %76
  store i64 %78, ptr %8, align 8
  br label %79

79:                                               ; preds = %57
  %80 = load i32, ptr %9, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %9, align 4
  br label %54, !llvm.loop !20

82:                                               ; preds = %54
  %83 = load i64, ptr %7, align 8
  %84 = load i64, ptr %8, align 8
  %85 = xor i64 %84, -1
  %86 = and i64 %83, %85
  %87 = load i64, ptr %6, align 8
  %88 = load i64, ptr %3, align 8
  %89 = or i64 %87, %88
  %90 = and i64 %86, %89
  %91 = load i32, ptr %1, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds [24 x i64], ptr @scratch_rows, i64 0, i64 %92
  store i64 %90, ptr %93, align 8
  br label %94

94:                                               ; preds = %82
  %95 = load i32, ptr %1, align 4
  %96 = add nsw i32 %95, 1
  store i32 %96, ptr %1, align 4
  br label %12, !llvm.loop !21

97:                                               ; preds = %12
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 @rows, ptr align 16 @scratch_rows, i64 192, i1 false)
  ret void
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @left(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  %3 = load i64, ptr %2, align 8
  %4 = shl i64 %3, 1
  %5 = load i64, ptr %2, align 8
  %6 = lshr i64 %5, 63
  %7 = or i64 %4, %6
  ret i64 %7
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @right(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  %3 = load i64, ptr %2, align 8
  %4 = lshr i64 %3, 1
  %5 = load i64, ptr %2, align 8
  %6 = shl i64 %5, 63
  %7 = or i64 %4, %6
  ret i64 %7
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
