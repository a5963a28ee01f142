; ModuleID = 'saturating.c'
source_filename = "saturating.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.values = internal constant [15 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 127, i64 -128, i64 200, i64 32767, i64 -32768, i64 65535, i64 2147483647, i64 -2147483648, i64 9223372036854775807, i64 -9223372036854775808], align 16
@.str = private unnamed_addr constant [17 x i8] c"%u %u %d %ld %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"%d %d %d %d %lu %lu\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %u\0A\00", align 1
@.str.6 = private unnamed_addr constant [20 x i8] c"%s %lx %lx %lx %lx\0A\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"i8\00", align 1
@.str.8 = private unnamed_addr constant [3 x i8] c"u8\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"i16\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"u16\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"i32\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"u32\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"i64\00", align 1
@.str.14 = private unnamed_addr constant [4 x i8] c"u64\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca <16 x i8>, align 16
  %8 = alloca <16 x i8>, align 16
  %9 = alloca <8 x i16>, align 16
  %10 = alloca <8 x i16>, align 16
  %11 = alloca <4 x i32>, align 16
  %12 = alloca <4 x i32>, align 16
  %13 = alloca <2 x i64>, align 16
  %14 = alloca <2 x i64>, align 16
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 15, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %17

17:                                               ; preds = %98, %0
  %18 = load i32, ptr %3, align 4
  %19 = load i32, ptr %2, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %101

21:                                               ; preds = %17
  store i32 0, ptr %4, align 4
  br label %22

22:                                               ; preds = %91, %21
  %23 = load i32, ptr %4, align 4
  %24 = load i32, ptr %2, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %97

26:                                               ; preds = %22
  %27 = load i32, ptr %3, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [15 x i64], ptr @main.values, i64 0, i64 %28
  %30 = load i64, ptr %29, align 8
  store i64 %30, ptr %5, align 8
  %31 = load i32, ptr %4, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [15 x i64], ptr @main.values, i64 0, i64 %32
  %34 = load i64, ptr %33, align 8
  store i64 %34, ptr %6, align 8
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
  %53 = load i64, ptr %6, align 8
  %54 = trunc i64 %53 to i32
  call void @i32(i32 noundef %52, i32 noundef %54)
  %55 = load i64, ptr %5, align 8
  %56 = trunc i64 %55 to i32
  %57 = load i64, ptr %6, align 8
  %58 = trunc i64 %57 to i32
  call void @u32(i32 noundef %56, i32 noundef %58)
  %59 = load i64, ptr %5, align 8
  %60 = load i64, ptr %6, align 8
  call void @i64(i64 noundef %59, i64 noundef %60)
  %61 = load i64, ptr %5, align 8
  %62 = load i64, ptr %6, align 8
  call void @u64(i64 noundef %61, i64 noundef %62)
  %63 = load i64, ptr %5, align 8
  %64 = trunc i64 %63 to i32
  %65 = load i64, ptr %6, align 8
  %66 = trunc i64 %65 to i32
  %67 = call i32 @clamp_sub(i32 noundef %64, i32 noundef %66)
  %68 = load i64, ptr %5, align 8
  %69 = trunc i64 %68 to i8
  %70 = load i64, ptr %6, align 8
  %71 = trunc i64 %70 to i8
  %72 = call zeroext i8 @clamp_add(i8 noundef zeroext %69, i8 noundef zeroext %71)
  %73 = zext i8 %72 to i32
  %74 = load i64, ptr %5, align 8
  %75 = trunc i64 %74 to i32
  %76 = call i32 @clamp(i32 noundef %75, i32 noundef -50, i32 noundef 5000)
  %77 = load i64, ptr %5, align 8
  %78 = icmp eq i64 %77, -9223372036854775808
  br i1 %78, label %79, label %80

79:                                               ; preds = %26
  br label %83

80:                                               ; preds = %26
  %81 = load i64, ptr %5, align 8
  %82 = call i64 @absolute(i64 noundef %81)
  br label %83

83:                                               ; preds = %80, %79
  %84 = phi i64 [ 0, %79 ], [ %82, %80 ]
  %85 = load i64, ptr %5, align 8
  %86 = trunc i64 %85 to i32
  %87 = load i64, ptr %6, align 8
  %88 = trunc i64 %87 to i32
  %89 = call i32 @three_way(i32 noundef %86, i32 noundef %88)
  %90 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %67, i32 noundef %73, i32 noundef %76, i64 noundef %84, i32 noundef %89)
  br label %91

91:                                               ; preds = %83
  %92 = load i32, ptr %3, align 4
  %93 = srem i32 %92, 3
  %94 = add nsw i32 1, %93
  %95 = load i32, ptr %4, align 4
  %96 = add nsw i32 %95, %94
  store i32 %96, ptr %4, align 4
  br label %22, !llvm.loop !5

97:                                               ; preds = %22
  br label %98

98:                                               ; preds = %97
  %99 = load i32, ptr %3, align 4
  %100 = add nsw i32 %99, 1
  store i32 %100, ptr %3, align 4
  br label %17, !llvm.loop !7

101:                                              ; preds = %17
  store <16 x i8> <i8 100, i8 -100, i8 1, i8 2, i8 3, i8 127, i8 -128, i8 0, i8 50, i8 60, i8 70, i8 80, i8 -90, i8 -1, i8 5, i8 6>, ptr %7, align 16
  %102 = load <16 x i8>, ptr %7, align 16
  %103 = add <16 x i8> %102, <i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30, i8 30>
  store <16 x i8> %103, ptr %8, align 16
  store <8 x i16> <i16 1, i16 -5536, i16 3, i16 4, i16 -1, i16 6, i16 7, i16 8>, ptr %9, align 16
  store <8 x i16> <i16 5, i16 6000, i16 2, i16 -1, i16 1, i16 6, i16 9, i16 0>, ptr %10, align 16
  store <4 x i32> <i32 2147483647, i32 -2147483648, i32 5, i32 -5>, ptr %11, align 16
  store <4 x i32> <i32 1, i32 -1, i32 -9, i32 9>, ptr %12, align 16
  store <2 x i64> <i64 -1, i64 3>, ptr %13, align 16
  store <2 x i64> <i64 2, i64 4>, ptr %14, align 16
  %104 = load <16 x i8>, ptr %7, align 16
  %105 = load <16 x i8>, ptr %8, align 16
  %106 = call <16 x i8> @llvm.sadd.sat.v16i8(<16 x i8> %104, <16 x i8> %105)
  store <16 x i8> %106, ptr %7, align 16
  %107 = load <8 x i16>, ptr %9, align 16
  %108 = load <8 x i16>, ptr %10, align 16
  %109 = call <8 x i16> @llvm.usub.sat.v8i16(<8 x i16> %107, <8 x i16> %108)
  %110 = load <8 x i16>, ptr %10, align 16
  %111 = lshr <8 x i16> %110, <i16 2, i16 2, i16 2, i16 2, i16 2, i16 2, i16 2, i16 2>
  %112 = call <8 x i16> @llvm.umax.v8i16(<8 x i16> %109, <8 x i16> %111)
  store <8 x i16> %112, ptr %9, align 16
  %113 = load <4 x i32>, ptr %11, align 16
  %114 = load <4 x i32>, ptr %12, align 16
  %115 = call <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32> %113, <4 x i32> %114)
  %116 = load <4 x i32>, ptr %12, align 16
  %117 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %116, i1 false)
  %118 = call <4 x i32> @llvm.smin.v4i32(<4 x i32> %115, <4 x i32> %117)
  store <4 x i32> %118, ptr %11, align 16
  %119 = load <2 x i64>, ptr %14, align 16
  %120 = load <2 x i64>, ptr %13, align 16
  %121 = call <2 x i64> @llvm.usub.sat.v2i64(<2 x i64> %119, <2 x i64> %120)
  store <2 x i64> %121, ptr %13, align 16
  store i32 0, ptr %15, align 4
  br label %122

122:                                              ; preds = %131, %101
  %123 = load i32, ptr %15, align 4
  %124 = icmp slt i32 %123, 16
  br i1 %124, label %125, label %134

125:                                              ; preds = %122
  %126 = load <16 x i8>, ptr %7, align 16
  %127 = load i32, ptr %15, align 4
  %128 = extractelement <16 x i8> %126, i32 %127
  %129 = sext i8 %128 to i32
  %130 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %129)
  br label %131

131:                                              ; preds = %125
  %132 = load i32, ptr %15, align 4
  %133 = add nsw i32 %132, 1
  store i32 %133, ptr %15, align 4
  br label %122, !llvm.loop !8

134:                                              ; preds = %122
  store i32 0, ptr %16, align 4
  br label %135

135:                                              ; preds = %144, %134
  %136 = load i32, ptr %16, align 4
  %137 = icmp slt i32 %136, 8
  br i1 %137, label %138, label %147

138:                                              ; preds = %135
  %139 = load <8 x i16>, ptr %9, align 16
  %140 = load i32, ptr %16, align 4
  %141 = extractelement <8 x i16> %139, i32 %140
  %142 = zext i16 %141 to i32
  %143 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %142)
  br label %144

144:                                              ; preds = %138
  %145 = load i32, ptr %16, align 4
  %146 = add nsw i32 %145, 1
  store i32 %146, ptr %16, align 4
  br label %135, !llvm.loop !9

147:                                              ; preds = %135
  %148 = load <4 x i32>, ptr %11, align 16
  %149 = extractelement <4 x i32> %148, i32 0
  %150 = load <4 x i32>, ptr %11, align 16
  %151 = extractelement <4 x i32> %150, i32 1
  %152 = load <4 x i32>, ptr %11, align 16
  %153 = extractelement <4 x i32> %152, i32 2
  %154 = load <4 x i32>, ptr %11, align 16
  %155 = extractelement <4 x i32> %154, i32 3
  %156 = load <2 x i64>, ptr %13, align 16
  %157 = extractelement <2 x i64> %156, i32 0
  %158 = load <2 x i64>, ptr %13, align 16
  %159 = extractelement <2 x i64> %158, i32 1
  %160 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %149, i32 noundef %151, i32 noundef %153, i32 noundef %155, i64 noundef %157, i64 noundef %159)
  %161 = load <16 x i8>, ptr %7, align 16
  %162 = call i8 @llvm.vector.reduce.smax.v16i8(<16 x i8> %161)
  %163 = sext i8 %162 to i32
  %164 = load <4 x i32>, ptr %11, align 16
  %165 = call i32 @llvm.vector.reduce.smin.v4i32(<4 x i32> %164)
  %166 = load <4 x i32>, ptr %11, align 16
  %167 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %166)
  %168 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %163, i32 noundef %165, i32 noundef %167)
  %169 = load <4 x i32>, ptr %12, align 16
  %170 = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %169)
  %171 = load <8 x i16>, ptr %10, align 16
  %172 = call i16 @llvm.vector.reduce.or.v8i16(<8 x i16> %171)
  %173 = zext i16 %172 to i32
  %174 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %170, i32 noundef %173)
  ret i32 0
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
  %9 = call i32 @llvm.sadd.sat.i32(i32 %6, i32 %8)
  %10 = sext i32 %9 to i64
  %11 = load i8, ptr %3, align 1
  %12 = sext i8 %11 to i32
  %13 = load i8, ptr %4, align 1
  %14 = sext i8 %13 to i32
  %15 = call i32 @llvm.ssub.sat.i32(i32 %12, i32 %14)
  %16 = sext i32 %15 to i64
  %17 = load i8, ptr %3, align 1
  %18 = sext i8 %17 to i32
  %19 = load i8, ptr %4, align 1
  %20 = sext i8 %19 to i32
  %21 = call i32 @llvm.smin.i32(i32 %18, i32 %20)
  %22 = sext i32 %21 to i64
  %23 = load i8, ptr %3, align 1
  %24 = sext i8 %23 to i32
  %25 = load i8, ptr %4, align 1
  %26 = sext i8 %25 to i32
  %27 = call i32 @llvm.smax.i32(i32 %24, i32 %26)
  %28 = sext i32 %27 to i64
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.7, i64 noundef %10, i64 noundef %16, i64 noundef %22, i64 noundef %28)
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
  %9 = call i32 @llvm.sadd.sat.i32(i32 %6, i32 %8)
  %10 = sext i32 %9 to i64
  %11 = load i8, ptr %3, align 1
  %12 = zext i8 %11 to i32
  %13 = load i8, ptr %4, align 1
  %14 = zext i8 %13 to i32
  %15 = call i32 @llvm.ssub.sat.i32(i32 %12, i32 %14)
  %16 = sext i32 %15 to i64
  %17 = load i8, ptr %3, align 1
  %18 = zext i8 %17 to i32
  %19 = load i8, ptr %4, align 1
  %20 = zext i8 %19 to i32
  %21 = call i32 @llvm.smin.i32(i32 %18, i32 %20)
  %22 = sext i32 %21 to i64
  %23 = load i8, ptr %3, align 1
  %24 = zext i8 %23 to i32
  %25 = load i8, ptr %4, align 1
  %26 = zext i8 %25 to i32
  %27 = call i32 @llvm.smax.i32(i32 %24, i32 %26)
  %28 = sext i32 %27 to i64
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.8, i64 noundef %10, i64 noundef %16, i64 noundef %22, i64 noundef %28)
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
  %9 = call i32 @llvm.sadd.sat.i32(i32 %6, i32 %8)
  %10 = sext i32 %9 to i64
  %11 = load i16, ptr %3, align 2
  %12 = sext i16 %11 to i32
  %13 = load i16, ptr %4, align 2
  %14 = sext i16 %13 to i32
  %15 = call i32 @llvm.ssub.sat.i32(i32 %12, i32 %14)
  %16 = sext i32 %15 to i64
  %17 = load i16, ptr %3, align 2
  %18 = sext i16 %17 to i32
  %19 = load i16, ptr %4, align 2
  %20 = sext i16 %19 to i32
  %21 = call i32 @llvm.smin.i32(i32 %18, i32 %20)
  %22 = sext i32 %21 to i64
  %23 = load i16, ptr %3, align 2
  %24 = sext i16 %23 to i32
  %25 = load i16, ptr %4, align 2
  %26 = sext i16 %25 to i32
  %27 = call i32 @llvm.smax.i32(i32 %24, i32 %26)
  %28 = sext i32 %27 to i64
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.9, i64 noundef %10, i64 noundef %16, i64 noundef %22, i64 noundef %28)
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
  %9 = call i32 @llvm.sadd.sat.i32(i32 %6, i32 %8)
  %10 = sext i32 %9 to i64
  %11 = load i16, ptr %3, align 2
  %12 = zext i16 %11 to i32
  %13 = load i16, ptr %4, align 2
  %14 = zext i16 %13 to i32
  %15 = call i32 @llvm.ssub.sat.i32(i32 %12, i32 %14)
  %16 = sext i32 %15 to i64
  %17 = load i16, ptr %3, align 2
  %18 = zext i16 %17 to i32
  %19 = load i16, ptr %4, align 2
  %20 = zext i16 %19 to i32
  %21 = call i32 @llvm.smin.i32(i32 %18, i32 %20)
  %22 = sext i32 %21 to i64
  %23 = load i16, ptr %3, align 2
  %24 = zext i16 %23 to i32
  %25 = load i16, ptr %4, align 2
  %26 = zext i16 %25 to i32
  %27 = call i32 @llvm.smax.i32(i32 %24, i32 %26)
  %28 = sext i32 %27 to i64
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.10, i64 noundef %10, i64 noundef %16, i64 noundef %22, i64 noundef %28)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = call i32 @llvm.sadd.sat.i32(i32 %5, i32 %6)
  %8 = sext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = call i32 @llvm.ssub.sat.i32(i32 %9, i32 %10)
  %12 = sext i32 %11 to i64
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = call i32 @llvm.smin.i32(i32 %13, i32 %14)
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = call i32 @llvm.smax.i32(i32 %17, i32 %18)
  %20 = sext i32 %19 to i64
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.11, i64 noundef %8, i64 noundef %12, i64 noundef %16, i64 noundef %20)
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
  %7 = call i32 @llvm.uadd.sat.i32(i32 %5, i32 %6)
  %8 = zext i32 %7 to i64
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = call i32 @llvm.usub.sat.i32(i32 %9, i32 %10)
  %12 = zext i32 %11 to i64
  %13 = load i32, ptr %3, align 4
  %14 = load i32, ptr %4, align 4
  %15 = call i32 @llvm.umin.i32(i32 %13, i32 %14)
  %16 = zext i32 %15 to i64
  %17 = load i32, ptr %3, align 4
  %18 = load i32, ptr %4, align 4
  %19 = call i32 @llvm.umax.i32(i32 %17, i32 %18)
  %20 = zext i32 %19 to i64
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.12, i64 noundef %8, i64 noundef %12, i64 noundef %16, i64 noundef %20)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i64(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = load i64, ptr %4, align 8
  %7 = call i64 @llvm.sadd.sat.i64(i64 %5, i64 %6)
  %8 = load i64, ptr %3, align 8
  %9 = load i64, ptr %4, align 8
  %10 = call i64 @llvm.ssub.sat.i64(i64 %8, i64 %9)
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %4, align 8
  %13 = call i64 @llvm.smin.i64(i64 %11, i64 %12)
  %14 = load i64, ptr %3, align 8
  %15 = load i64, ptr %4, align 8
  %16 = call i64 @llvm.smax.i64(i64 %14, i64 %15)
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.13, i64 noundef %7, i64 noundef %10, i64 noundef %13, i64 noundef %16)
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
  %7 = call i64 @llvm.uadd.sat.i64(i64 %5, i64 %6)
  %8 = load i64, ptr %3, align 8
  %9 = load i64, ptr %4, align 8
  %10 = call i64 @llvm.usub.sat.i64(i64 %8, i64 %9)
  %11 = load i64, ptr %3, align 8
  %12 = load i64, ptr %4, align 8
  %13 = call i64 @llvm.umin.i64(i64 %11, i64 %12)
  %14 = load i64, ptr %3, align 8
  %15 = load i64, ptr %4, align 8
  %16 = call i64 @llvm.umax.i64(i64 %14, i64 %15)
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef @.str.14, i64 noundef %7, i64 noundef %10, i64 noundef %13, i64 noundef %16)
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @clamp_sub(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp ugt i32 %5, %6
  br i1 %7, label %8, label %12

8:                                                ; preds = %2
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = sub i32 %9, %10
  br label %13

12:                                               ; preds = %2
  br label %13

13:                                               ; preds = %12, %8
  %14 = phi i32 [ %11, %8 ], [ 0, %12 ]
  ret i32 %14
}

; Function Attrs: noinline nounwind optnone uwtable
define internal zeroext i8 @clamp_add(i8 noundef zeroext %0, i8 noundef zeroext %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
  store i8 %1, ptr %4, align 1
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = load i8, ptr %4, align 1
  %8 = zext i8 %7 to i32
  %9 = add nsw i32 %6, %8
  %10 = icmp sgt i32 %9, 255
  br i1 %10, label %11, label %12

11:                                               ; preds = %2
  br label %20

12:                                               ; preds = %2
  %13 = load i8, ptr %3, align 1
  %14 = zext i8 %13 to i32
  %15 = load i8, ptr %4, align 1
  %16 = zext i8 %15 to i32
  %17 = add nsw i32 %14, %16
  %18 = trunc i32 %17 to i8
  %19 = zext i8 %18 to i32
  br label %20

20:                                               ; preds = %12, %11
  %21 = phi i32 [ 255, %11 ], [ %19, %12 ]
  %22 = trunc i32 %21 to i8
  ret i8 %22
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @clamp(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %4, align 4
  %8 = load i32, ptr %5, align 4
  %9 = icmp slt i32 %7, %8
  br i1 %9, label %10, label %12

10:                                               ; preds = %3
  %11 = load i32, ptr %5, align 4
  br label %22

12:                                               ; preds = %3
  %13 = load i32, ptr %4, align 4
  %14 = load i32, ptr %6, align 4
  %15 = icmp sgt i32 %13, %14
  br i1 %15, label %16, label %18

16:                                               ; preds = %12
  %17 = load i32, ptr %6, align 4
  br label %20

18:                                               ; preds = %12
  %19 = load i32, ptr %4, align 4
  br label %20

20:                                               ; preds = %18, %16
  %21 = phi i32 [ %17, %16 ], [ %19, %18 ]
  br label %22

22:                                               ; preds = %20, %10
  %23 = phi i32 [ %11, %10 ], [ %21, %20 ]
  ret i32 %23
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @absolute(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  %3 = load i64, ptr %2, align 8
  %4 = icmp slt i64 %3, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %1
  %6 = load i64, ptr %2, align 8
  %7 = sub nsw i64 0, %6
  br label %10

8:                                                ; preds = %1
  %9 = load i64, ptr %2, align 8
  br label %10

10:                                               ; preds = %8, %5
  %11 = phi i64 [ %7, %5 ], [ %9, %8 ]
  ret i64 %11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @three_way(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = icmp sgt i32 %5, %6
  %8 = zext i1 %7 to i32
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %9, %10
  %12 = zext i1 %11 to i32
  %13 = sub nsw i32 %8, %12
  ret i32 %13
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i8> @llvm.sadd.sat.v16i8(<16 x i8>, <16 x i8>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i16> @llvm.usub.sat.v8i16(<8 x i16>, <8 x i16>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i16> @llvm.umax.v8i16(<8 x i16>, <8 x i16>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32>, <4 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i64> @llvm.usub.sat.v2i64(<2 x i64>, <2 x i64>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.smax.v16i8(<16 x i8>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smin.v4i32(<4 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.vector.reduce.or.v8i16(<8 x i16>) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.sadd.sat.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ssub.sat.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.uadd.sat.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.usub.sat.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.sadd.sat.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ssub.sat.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.uadd.sat.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
