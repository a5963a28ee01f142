; ModuleID = 'slp_vectorized.c'
source_filename = "slp_vectorized.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.vec = type { float, float, float, float }
%struct.quad = type { double, double, double, double }
%struct.box = type { i32, i32, i32, i32 }
%struct.pixel = type { i8, i8, i8, i8 }

@__const.main.v = private unnamed_addr constant %struct.vec { float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00 }, align 4
@__const.main.w = private unnamed_addr constant %struct.vec { float 5.000000e-01, float -1.000000e+00, float 1.000000e+01, float 1.000000e+02 }, align 4
@.str = private unnamed_addr constant [13 x i8] c"%g %g %g %g\0A\00", align 1
@__const.main.q = private unnamed_addr constant %struct.quad { double 2.000000e+00, double 4.000000e+00, double 9.000000e+00, double 1.600000e+01 }, align 8
@.str.1 = private unnamed_addr constant [21 x i8] c"%.9g %.9g %.9g %.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@__const.main.a = private unnamed_addr constant %struct.box { i32 1, i32 20, i32 30, i32 4 }, align 4
@__const.main.b = private unnamed_addr constant %struct.box { i32 -5, i32 25, i32 29, i32 400 }, align 4
@__const.main.ints = private unnamed_addr constant [8 x i32] [i32 1, i32 -2, i32 3, i32 -4, i32 5, i32 -6, i32 70, i32 8], align 16
@__const.main.words = private unnamed_addr constant [8 x i32] [i32 1, i32 2, i32 3, i32 4, i32 4, i32 3, i32 2, i32 9], align 16
@.str.3 = private unnamed_addr constant [25 x i8] c"%d %u %d %d %d %d %u %u\0A\00", align 1
@__const.main.in = private unnamed_addr constant [4 x double] [double 5.000000e+00, double 3.000000e+00, double -1.000000e+00, double 5.000000e-01], align 16
@.str.4 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@__const.main.from = private unnamed_addr constant [4 x i64] [i64 1, i64 2, i64 3, i64 4], align 16
@.str.5 = private unnamed_addr constant [14 x i8] c"\0A%ld %ld %lx\0A\00", align 1
@.str.6 = private unnamed_addr constant [11 x i8] c"stillpoint\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.vec, align 4
  %3 = alloca %struct.vec, align 4
  %4 = alloca %struct.vec, align 4
  %5 = alloca %struct.quad, align 8
  %6 = alloca %struct.quad, align 8
  %7 = alloca %struct.pixel, align 1
  %8 = alloca %struct.pixel, align 1
  %9 = alloca %struct.pixel, align 1
  %10 = alloca %struct.box, align 4
  %11 = alloca %struct.box, align 4
  %12 = alloca %struct.box, align 4
  %13 = alloca [8 x i32], align 16
  %14 = alloca [4 x i32], align 16
  %15 = alloca [8 x i32], align 16
  %16 = alloca [4 x i32], align 16
  %17 = alloca [4 x double], align 16
  %18 = alloca [4 x double], align 16
  %19 = alloca [16 x float], align 16
  %20 = alloca [16 x float], align 16
  %21 = alloca [16 x float], align 16
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca [4 x i64], align 16
  %25 = alloca [4 x i64], align 16
  store i32 0, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 @__const.main.v, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 @__const.main.w, i64 16, i1 false)
  call void @add(ptr noundef %4, ptr noundef %2, ptr noundef %3)
  %26 = getelementptr inbounds %struct.vec, ptr %4, i32 0, i32 0
  %27 = load float, ptr %26, align 4
  %28 = fpext float %27 to double
  %29 = getelementptr inbounds %struct.vec, ptr %4, i32 0, i32 1
  %30 = load float, ptr %29, align 4
  %31 = fpext float %30 to double
  %32 = getelementptr inbounds %struct.vec, ptr %4, i32 0, i32 2
  %33 = load float, ptr %32, align 4
  %34 = fpext float %33 to double
  %35 = getelementptr inbounds %struct.vec, ptr %4, i32 0, i32 3
  %36 = load float, ptr %35, align 4
  %37 = fpext float %36 to double
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %28, double noundef %31, double noundef %34, double noundef %37)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 @__const.main.q, i64 32, i1 false)
  call void @scale(ptr noundef %6, ptr noundef %5, double noundef 4.000000e+00)
  call void @roots(ptr noundef %6)
  %39 = getelementptr inbounds %struct.quad, ptr %6, i32 0, i32 0
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds %struct.quad, ptr %6, i32 0, i32 1
  %42 = load double, ptr %41, align 8
  %43 = getelementptr inbounds %struct.quad, ptr %6, i32 0, i32 2
  %44 = load double, ptr %43, align 8
  %45 = getelementptr inbounds %struct.quad, ptr %6, i32 0, i32 3
  %46 = load double, ptr %45, align 8
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %40, double noundef %42, double noundef %44, double noundef %46)
  %48 = getelementptr inbounds %struct.pixel, ptr %8, i32 0, i32 0
  store i8 -56, ptr %48, align 1
  %49 = getelementptr inbounds %struct.pixel, ptr %8, i32 0, i32 1
  store i8 100, ptr %49, align 1
  %50 = getelementptr inbounds %struct.pixel, ptr %8, i32 0, i32 2
  store i8 50, ptr %50, align 1
  %51 = getelementptr inbounds %struct.pixel, ptr %8, i32 0, i32 3
  store i8 -128, ptr %51, align 1
  %52 = getelementptr inbounds %struct.pixel, ptr %9, i32 0, i32 0
  store i8 10, ptr %52, align 1
  %53 = getelementptr inbounds %struct.pixel, ptr %9, i32 0, i32 1
  store i8 -6, ptr %53, align 1
  %54 = getelementptr inbounds %struct.pixel, ptr %9, i32 0, i32 2
  store i8 90, ptr %54, align 1
  %55 = getelementptr inbounds %struct.pixel, ptr %9, i32 0, i32 3
  store i8 -1, ptr %55, align 1
  %56 = load i32, ptr %8, align 1
  %57 = load i32, ptr %9, align 1
  %58 = call i32 @blend(i32 %56, i32 %57)
  store i32 %58, ptr %7, align 1
  %59 = getelementptr inbounds %struct.pixel, ptr %7, i32 0, i32 0
  %60 = load i8, ptr %59, align 1
  %61 = zext i8 %60 to i32
  %62 = getelementptr inbounds %struct.pixel, ptr %7, i32 0, i32 1
  %63 = load i8, ptr %62, align 1
  %64 = zext i8 %63 to i32
  %65 = getelementptr inbounds %struct.pixel, ptr %7, i32 0, i32 2
  %66 = load i8, ptr %65, align 1
  %67 = zext i8 %66 to i32
  %68 = getelementptr inbounds %struct.pixel, ptr %7, i32 0, i32 3
  %69 = load i8, ptr %68, align 1
  %70 = zext i8 %69 to i32
  %71 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %61, i32 noundef %64, i32 noundef %67, i32 noundef %70)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 @__const.main.a, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 @__const.main.b, i64 16, i1 false)
  call void @join(ptr noundef %12, ptr noundef %10, ptr noundef %11)
  %72 = getelementptr inbounds %struct.box, ptr %12, i32 0, i32 0
  %73 = load i32, ptr %72, align 4
  %74 = getelementptr inbounds %struct.box, ptr %12, i32 0, i32 1
  %75 = load i32, ptr %74, align 4
  %76 = getelementptr inbounds %struct.box, ptr %12, i32 0, i32 2
  %77 = load i32, ptr %76, align 4
  %78 = getelementptr inbounds %struct.box, ptr %12, i32 0, i32 3
  %79 = load i32, ptr %78, align 4
  %80 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %73, i32 noundef %75, i32 noundef %77, i32 noundef %79)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %13, ptr align 16 @__const.main.ints, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %15, ptr align 16 @__const.main.words, i64 32, i1 false)
  %81 = getelementptr inbounds [4 x i32], ptr %14, i64 0, i64 0
  %82 = getelementptr inbounds [8 x i32], ptr %13, i64 0, i64 0
  call void @reorder(ptr noundef %81, ptr noundef %82)
  %83 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 0
  %84 = getelementptr inbounds [8 x i32], ptr %15, i64 0, i64 0
  call void @shifts(ptr noundef %83, ptr noundef %84)
  %85 = getelementptr inbounds [8 x i32], ptr %13, i64 0, i64 0
  %86 = call i32 @horizontal(ptr noundef %85)
  %87 = getelementptr inbounds [8 x i32], ptr %15, i64 0, i64 0
  %88 = call i32 @crossed(ptr noundef %87)
  %89 = getelementptr inbounds [4 x i32], ptr %14, i64 0, i64 0
  %90 = load i32, ptr %89, align 16
  %91 = getelementptr inbounds [4 x i32], ptr %14, i64 0, i64 1
  %92 = load i32, ptr %91, align 4
  %93 = getelementptr inbounds [4 x i32], ptr %14, i64 0, i64 2
  %94 = load i32, ptr %93, align 8
  %95 = getelementptr inbounds [4 x i32], ptr %14, i64 0, i64 3
  %96 = load i32, ptr %95, align 4
  %97 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 1
  %98 = load i32, ptr %97, align 4
  %99 = getelementptr inbounds [4 x i32], ptr %16, i64 0, i64 3
  %100 = load i32, ptr %99, align 4
  %101 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %86, i32 noundef %88, i32 noundef %90, i32 noundef %92, i32 noundef %94, i32 noundef %96, i32 noundef %98, i32 noundef %100)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %17, ptr align 16 @__const.main.in, i64 32, i1 false)
  %102 = getelementptr inbounds [4 x double], ptr %18, i64 0, i64 0
  %103 = getelementptr inbounds [4 x double], ptr %17, i64 0, i64 0
  call void @alternate(ptr noundef %102, ptr noundef %103)
  %104 = getelementptr inbounds [4 x double], ptr %18, i64 0, i64 0
  %105 = load double, ptr %104, align 16
  %106 = getelementptr inbounds [4 x double], ptr %18, i64 0, i64 1
  %107 = load double, ptr %106, align 8
  %108 = getelementptr inbounds [4 x double], ptr %18, i64 0, i64 2
  %109 = load double, ptr %108, align 16
  %110 = getelementptr inbounds [4 x double], ptr %18, i64 0, i64 3
  %111 = load double, ptr %110, align 8
  %112 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %105, double noundef %107, double noundef %109, double noundef %111)
  store i32 0, ptr %22, align 4
  br label %113

113:                                              ; preds = %131, %0
  %114 = load i32, ptr %22, align 4
  %115 = icmp slt i32 %114, 16
  br i1 %115, label %116, label %134

116:                                              ; preds = %113
  %117 = load i32, ptr %22, align 4
  %118 = srem i32 %117, 5
  %119 = sitofp i32 %118 to float
  %120 = load i32, ptr %22, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds [16 x float], ptr %19, i64 0, i64 %121
  store float %119, ptr %122, align 4
  %123 = load i32, ptr %22, align 4
  %124 = mul nsw i32 %123, 3
  %125 = srem i32 %124, 7
  %126 = sitofp i32 %125 to float
  %127 = fsub float %126, 2.000000e+00
  %128 = load i32, ptr %22, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [16 x float], ptr %20, i64 0, i64 %129
  store float %127, ptr %130, align 4
  br label %131

131:                                              ; preds = %116
  %132 = load i32, ptr %22, align 4
  %133 = add nsw i32 %132, 1
  store i32 %133, ptr %22, align 4
  br label %113, !llvm.loop !5

134:                                              ; preds = %113
  %135 = getelementptr inbounds [16 x float], ptr %21, i64 0, i64 0
  %136 = getelementptr inbounds [16 x float], ptr %19, i64 0, i64 0
  %137 = getelementptr inbounds [16 x float], ptr %20, i64 0, i64 0
  call void @multiply(ptr noundef %135, ptr noundef %136, ptr noundef %137)
  store i32 0, ptr %23, align 4
  br label %138

138:                                              ; preds = %148, %134
  %139 = load i32, ptr %23, align 4
  %140 = icmp slt i32 %139, 16
  br i1 %140, label %141, label %151

141:                                              ; preds = %138
  %142 = load i32, ptr %23, align 4
  %143 = sext i32 %142 to i64
  %144 = getelementptr inbounds [16 x float], ptr %21, i64 0, i64 %143
  %145 = load float, ptr %144, align 4
  %146 = fpext float %145 to double
  %147 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %146)
  br label %148

148:                                              ; preds = %141
  %149 = load i32, ptr %23, align 4
  %150 = add nsw i32 %149, 1
  store i32 %150, ptr %23, align 4
  br label %138, !llvm.loop !7

151:                                              ; preds = %138
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %24, ptr align 16 @__const.main.from, i64 32, i1 false)
  %152 = getelementptr inbounds [4 x i64], ptr %25, i64 0, i64 0
  %153 = getelementptr inbounds [4 x i64], ptr %24, i64 0, i64 0
  call void @copy_and_clear(ptr noundef %152, ptr noundef %153)
  %154 = getelementptr inbounds [4 x i64], ptr %25, i64 0, i64 3
  %155 = load i64, ptr %154, align 8
  %156 = getelementptr inbounds [4 x i64], ptr %24, i64 0, i64 2
  %157 = load i64, ptr %156, align 16
  %158 = call i64 @load_big(ptr noundef @.str.6)
  %159 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %155, i64 noundef %157, i64 noundef %158)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @add(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load ptr, ptr %5, align 8
  %8 = getelementptr inbounds %struct.vec, ptr %7, i32 0, i32 0
  %9 = load float, ptr %8, align 4
  %10 = load ptr, ptr %6, align 8
  %11 = getelementptr inbounds %struct.vec, ptr %10, i32 0, i32 0
  %12 = load float, ptr %11, align 4
  %13 = fadd float %9, %12
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds %struct.vec, ptr %14, i32 0, i32 0
  store float %13, ptr %15, align 4
  %16 = load ptr, ptr %5, align 8
  %17 = getelementptr inbounds %struct.vec, ptr %16, i32 0, i32 1
  %18 = load float, ptr %17, align 4
  %19 = load ptr, ptr %6, align 8
  %20 = getelementptr inbounds %struct.vec, ptr %19, i32 0, i32 1
  %21 = load float, ptr %20, align 4
  %22 = fadd float %18, %21
  %23 = load ptr, ptr %4, align 8
  %24 = getelementptr inbounds %struct.vec, ptr %23, i32 0, i32 1
  store float %22, ptr %24, align 4
  %25 = load ptr, ptr %5, align 8
  %26 = getelementptr inbounds %struct.vec, ptr %25, i32 0, i32 2
  %27 = load float, ptr %26, align 4
  %28 = load ptr, ptr %6, align 8
  %29 = getelementptr inbounds %struct.vec, ptr %28, i32 0, i32 2
  %30 = load float, ptr %29, align 4
  %31 = fadd float %27, %30
  %32 = load ptr, ptr %4, align 8
  %33 = getelementptr inbounds %struct.vec, ptr %32, i32 0, i32 2
  store float %31, ptr %33, align 4
  %34 = load ptr, ptr %5, align 8
  %35 = getelementptr inbounds %struct.vec, ptr %34, i32 0, i32 3
  %36 = load float, ptr %35, align 4
  %37 = load ptr, ptr %6, align 8
  %38 = getelementptr inbounds %struct.vec, ptr %37, i32 0, i32 3
  %39 = load float, ptr %38, align 4
  %40 = fadd float %36, %39
  %41 = load ptr, ptr %4, align 8
  %42 = getelementptr inbounds %struct.vec, ptr %41, i32 0, i32 3
  store float %40, ptr %42, align 4
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @scale(ptr noundef %0, ptr noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load ptr, ptr %5, align 8
  %8 = getelementptr inbounds %struct.quad, ptr %7, i32 0, i32 0
  %9 = load double, ptr %8, align 8
  %10 = load double, ptr %6, align 8
  %11 = fmul double %9, %10
  %12 = load ptr, ptr %4, align 8
  %13 = getelementptr inbounds %struct.quad, ptr %12, i32 0, i32 0
  store double %11, ptr %13, align 8
  %14 = load ptr, ptr %5, align 8
  %15 = getelementptr inbounds %struct.quad, ptr %14, i32 0, i32 1
  %16 = load double, ptr %15, align 8
  %17 = load double, ptr %6, align 8
  %18 = fmul double %16, %17
  %19 = load ptr, ptr %4, align 8
  %20 = getelementptr inbounds %struct.quad, ptr %19, i32 0, i32 1
  store double %18, ptr %20, align 8
  %21 = load ptr, ptr %5, align 8
  %22 = getelementptr inbounds %struct.quad, ptr %21, i32 0, i32 2
  %23 = load double, ptr %22, align 8
  %24 = load double, ptr %6, align 8
  %25 = fmul double %23, %24
  %26 = load ptr, ptr %4, align 8
  %27 = getelementptr inbounds %struct.quad, ptr %26, i32 0, i32 2
  store double %25, ptr %27, align 8
  %28 = load ptr, ptr %5, align 8
  %29 = getelementptr inbounds %struct.quad, ptr %28, i32 0, i32 3
  %30 = load double, ptr %29, align 8
  %31 = load double, ptr %6, align 8
  %32 = fmul double %30, %31
  %33 = load ptr, ptr %4, align 8
  %34 = getelementptr inbounds %struct.quad, ptr %33, i32 0, i32 3
  store double %32, ptr %34, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @roots(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.quad, ptr %3, i32 0, i32 0
  %5 = load double, ptr %4, align 8
  %6 = call double @sqrt(double noundef %5) #5
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds %struct.quad, ptr %7, i32 0, i32 0
  store double %6, ptr %8, align 8
  %9 = load ptr, ptr %2, align 8
  %10 = getelementptr inbounds %struct.quad, ptr %9, i32 0, i32 1
  %11 = load double, ptr %10, align 8
  %12 = call double @sqrt(double noundef %11) #5
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds %struct.quad, ptr %13, i32 0, i32 1
  store double %12, ptr %14, align 8
  %15 = load ptr, ptr %2, align 8
  %16 = getelementptr inbounds %struct.quad, ptr %15, i32 0, i32 2
  %17 = load double, ptr %16, align 8
  %18 = call double @sqrt(double noundef %17) #5
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds %struct.quad, ptr %19, i32 0, i32 2
  store double %18, ptr %20, align 8
  %21 = load ptr, ptr %2, align 8
  %22 = getelementptr inbounds %struct.quad, ptr %21, i32 0, i32 3
  %23 = load double, ptr %22, align 8
  %24 = call double @sqrt(double noundef %23) #5
  %25 = load ptr, ptr %2, align 8
  %26 = getelementptr inbounds %struct.quad, ptr %25, i32 0, i32 3
  store double %24, ptr %26, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @blend(i32 %0, i32 %1) #0 {
  %3 = alloca %struct.pixel, align 1
  %4 = alloca %struct.pixel, align 1
  %5 = alloca %struct.pixel, align 1
  store i32 %0, ptr %4, align 1
  store i32 %1, ptr %5, align 1
  %6 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 0
  %7 = load i8, ptr %6, align 1
  %8 = zext i8 %7 to i32
  %9 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %10 = load i8, ptr %9, align 1
  %11 = zext i8 %10 to i32
  %12 = mul nsw i32 %8, %11
  %13 = getelementptr inbounds %struct.pixel, ptr %5, i32 0, i32 0
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %17 = load i8, ptr %16, align 1
  %18 = zext i8 %17 to i32
  %19 = sub nsw i32 255, %18
  %20 = mul nsw i32 %15, %19
  %21 = add nsw i32 %12, %20
  %22 = sdiv i32 %21, 255
  %23 = trunc i32 %22 to i8
  %24 = getelementptr inbounds %struct.pixel, ptr %3, i32 0, i32 0
  store i8 %23, ptr %24, align 1
  %25 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 1
  %26 = load i8, ptr %25, align 1
  %27 = zext i8 %26 to i32
  %28 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %29 = load i8, ptr %28, align 1
  %30 = zext i8 %29 to i32
  %31 = mul nsw i32 %27, %30
  %32 = getelementptr inbounds %struct.pixel, ptr %5, i32 0, i32 1
  %33 = load i8, ptr %32, align 1
  %34 = zext i8 %33 to i32
  %35 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i32
  %38 = sub nsw i32 255, %37
  %39 = mul nsw i32 %34, %38
  %40 = add nsw i32 %31, %39
  %41 = sdiv i32 %40, 255
  %42 = trunc i32 %41 to i8
  %43 = getelementptr inbounds %struct.pixel, ptr %3, i32 0, i32 1
  store i8 %42, ptr %43, align 1
  %44 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 2
  %45 = load i8, ptr %44, align 1
  %46 = zext i8 %45 to i32
  %47 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %48 = load i8, ptr %47, align 1
  %49 = zext i8 %48 to i32
  %50 = mul nsw i32 %46, %49
  %51 = getelementptr inbounds %struct.pixel, ptr %5, i32 0, i32 2
  %52 = load i8, ptr %51, align 1
  %53 = zext i8 %52 to i32
  %54 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %55 = load i8, ptr %54, align 1
  %56 = zext i8 %55 to i32
  %57 = sub nsw i32 255, %56
  %58 = mul nsw i32 %53, %57
  %59 = add nsw i32 %50, %58
  %60 = sdiv i32 %59, 255
  %61 = trunc i32 %60 to i8
  %62 = getelementptr inbounds %struct.pixel, ptr %3, i32 0, i32 2
  store i8 %61, ptr %62, align 1
  %63 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %64 = load i8, ptr %63, align 1
  %65 = zext i8 %64 to i32
  %66 = getelementptr inbounds %struct.pixel, ptr %5, i32 0, i32 3
  %67 = load i8, ptr %66, align 1
  %68 = zext i8 %67 to i32
  %69 = getelementptr inbounds %struct.pixel, ptr %4, i32 0, i32 3
  %70 = load i8, ptr %69, align 1
  %71 = zext i8 %70 to i32
  %72 = sub nsw i32 255, %71
  %73 = mul nsw i32 %68, %72
  %74 = sdiv i32 %73, 255
  %75 = add nsw i32 %65, %74
  %76 = trunc i32 %75 to i8
  %77 = getelementptr inbounds %struct.pixel, ptr %3, i32 0, i32 3
  store i8 %76, ptr %77, align 1
  %78 = load i32, ptr %3, align 1
  ret i32 %78
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @join(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %7 = load ptr, ptr %5, align 8
  %8 = getelementptr inbounds %struct.box, ptr %7, i32 0, i32 0
  %9 = load i32, ptr %8, align 4
  %10 = load ptr, ptr %6, align 8
  %11 = getelementptr inbounds %struct.box, ptr %10, i32 0, i32 0
  %12 = load i32, ptr %11, align 4
  %13 = icmp slt i32 %9, %12
  br i1 %13, label %14, label %18

14:                                               ; preds = %3
  %15 = load ptr, ptr %5, align 8
  %16 = getelementptr inbounds %struct.box, ptr %15, i32 0, i32 0
  %17 = load i32, ptr %16, align 4
  br label %22

18:                                               ; preds = %3
  %19 = load ptr, ptr %6, align 8
  %20 = getelementptr inbounds %struct.box, ptr %19, i32 0, i32 0
  %21 = load i32, ptr %20, align 4
  br label %22

22:                                               ; preds = %18, %14
  %23 = phi i32 [ %17, %14 ], [ %21, %18 ]
  %24 = load ptr, ptr %4, align 8
  %25 = getelementptr inbounds %struct.box, ptr %24, i32 0, i32 0
  store i32 %23, ptr %25, align 4
  %26 = load ptr, ptr %5, align 8
  %27 = getelementptr inbounds %struct.box, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %27, align 4
  %29 = load ptr, ptr %6, align 8
  %30 = getelementptr inbounds %struct.box, ptr %29, i32 0, i32 1
  %31 = load i32, ptr %30, align 4
  %32 = icmp slt i32 %28, %31
  br i1 %32, label %33, label %37

33:                                               ; preds = %22
  %34 = load ptr, ptr %5, align 8
  %35 = getelementptr inbounds %struct.box, ptr %34, i32 0, i32 1
  %36 = load i32, ptr %35, align 4
  br label %41

37:                                               ; preds = %22
  %38 = load ptr, ptr %6, align 8
  %39 = getelementptr inbounds %struct.box, ptr %38, i32 0, i32 1
  %40 = load i32, ptr %39, align 4
  br label %41

41:                                               ; preds = %37, %33
  %42 = phi i32 [ %36, %33 ], [ %40, %37 ]
  %43 = load ptr, ptr %4, align 8
  %44 = getelementptr inbounds %struct.box, ptr %43, i32 0, i32 1
  store i32 %42, ptr %44, align 4
  %45 = load ptr, ptr %5, align 8
  %46 = getelementptr inbounds %struct.box, ptr %45, i32 0, i32 2
  %47 = load i32, ptr %46, align 4
  %48 = load ptr, ptr %6, align 8
  %49 = getelementptr inbounds %struct.box, ptr %48, i32 0, i32 2
  %50 = load i32, ptr %49, align 4
  %51 = icmp sgt i32 %47, %50
  br i1 %51, label %52, label %56

52:                                               ; preds = %41
  %53 = load ptr, ptr %5, align 8
  %54 = getelementptr inbounds %struct.box, ptr %53, i32 0, i32 2
  %55 = load i32, ptr %54, align 4
  br label %60

56:                                               ; preds = %41
  %57 = load ptr, ptr %6, align 8
  %58 = getelementptr inbounds %struct.box, ptr %57, i32 0, i32 2
  %59 = load i32, ptr %58, align 4
  br label %60

60:                                               ; preds = %56, %52
  %61 = phi i32 [ %55, %52 ], [ %59, %56 ]
  %62 = load ptr, ptr %4, align 8
  %63 = getelementptr inbounds %struct.box, ptr %62, i32 0, i32 2
  store i32 %61, ptr %63, align 4
  %64 = load ptr, ptr %5, align 8
  %65 = getelementptr inbounds %struct.box, ptr %64, i32 0, i32 3
  %66 = load i32, ptr %65, align 4
  %67 = load ptr, ptr %6, align 8
  %68 = getelementptr inbounds %struct.box, ptr %67, i32 0, i32 3
  %69 = load i32, ptr %68, align 4
  %70 = icmp sgt i32 %66, %69
  br i1 %70, label %71, label %75

71:                                               ; preds = %60
  %72 = load ptr, ptr %5, align 8
  %73 = getelementptr inbounds %struct.box, ptr %72, i32 0, i32 3
  %74 = load i32, ptr %73, align 4
  br label %79

75:                                               ; preds = %60
  %76 = load ptr, ptr %6, align 8
  %77 = getelementptr inbounds %struct.box, ptr %76, i32 0, i32 3
  %78 = load i32, ptr %77, align 4
  br label %79

79:                                               ; preds = %75, %71
  %80 = phi i32 [ %74, %71 ], [ %78, %75 ]
  %81 = load ptr, ptr %4, align 8
  %82 = getelementptr inbounds %struct.box, ptr %81, i32 0, i32 3
  store i32 %80, ptr %82, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @reorder(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds i32, ptr %5, i64 3
  %7 = load i32, ptr %6, align 4
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds i32, ptr %8, i64 0
  store i32 %7, ptr %9, align 4
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds i32, ptr %10, i64 2
  %12 = load i32, ptr %11, align 4
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  store i32 %12, ptr %14, align 4
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds i32, ptr %15, i64 1
  %17 = load i32, ptr %16, align 4
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds i32, ptr %18, i64 2
  store i32 %17, ptr %19, align 4
  %20 = load ptr, ptr %4, align 8
  %21 = getelementptr inbounds i32, ptr %20, i64 0
  %22 = load i32, ptr %21, align 4
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds i32, ptr %23, i64 3
  store i32 %22, ptr %24, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @shifts(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds i32, ptr %5, i64 0
  %7 = load i32, ptr %6, align 4
  %8 = shl i32 %7, 1
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds i32, ptr %9, i64 0
  store i32 %8, ptr %10, align 4
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds i32, ptr %11, i64 1
  %13 = load i32, ptr %12, align 4
  %14 = shl i32 %13, 5
  %15 = load ptr, ptr %3, align 8
  %16 = getelementptr inbounds i32, ptr %15, i64 1
  store i32 %14, ptr %16, align 4
  %17 = load ptr, ptr %4, align 8
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4
  %20 = shl i32 %19, 9
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds i32, ptr %21, i64 2
  store i32 %20, ptr %22, align 4
  %23 = load ptr, ptr %4, align 8
  %24 = getelementptr inbounds i32, ptr %23, i64 3
  %25 = load i32, ptr %24, align 4
  %26 = shl i32 %25, 13
  %27 = load ptr, ptr %3, align 8
  %28 = getelementptr inbounds i32, ptr %27, i64 3
  store i32 %26, ptr %28, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @horizontal(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds i32, ptr %3, i64 0
  %5 = load i32, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds i32, ptr %6, i64 1
  %8 = load i32, ptr %7, align 4
  %9 = add nsw i32 %5, %8
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds i32, ptr %10, i64 2
  %12 = load i32, ptr %11, align 4
  %13 = add nsw i32 %9, %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds i32, ptr %14, i64 3
  %16 = load i32, ptr %15, align 4
  %17 = add nsw i32 %13, %16
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr inbounds i32, ptr %18, i64 4
  %20 = load i32, ptr %19, align 4
  %21 = add nsw i32 %17, %20
  %22 = load ptr, ptr %2, align 8
  %23 = getelementptr inbounds i32, ptr %22, i64 5
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %21, %24
  %26 = load ptr, ptr %2, align 8
  %27 = getelementptr inbounds i32, ptr %26, i64 6
  %28 = load i32, ptr %27, align 4
  %29 = add nsw i32 %25, %28
  %30 = load ptr, ptr %2, align 8
  %31 = getelementptr inbounds i32, ptr %30, i64 7
  %32 = load i32, ptr %31, align 4
  %33 = add nsw i32 %29, %32
  ret i32 %33
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @crossed(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds i32, ptr %3, i64 0
  %5 = load i32, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds i32, ptr %6, i64 7
  %8 = load i32, ptr %7, align 4
  %9 = xor i32 %5, %8
  %10 = load ptr, ptr %2, align 8
  %11 = getelementptr inbounds i32, ptr %10, i64 1
  %12 = load i32, ptr %11, align 4
  %13 = load ptr, ptr %2, align 8
  %14 = getelementptr inbounds i32, ptr %13, i64 6
  %15 = load i32, ptr %14, align 4
  %16 = xor i32 %12, %15
  %17 = or i32 %9, %16
  %18 = load ptr, ptr %2, align 8
  %19 = getelementptr inbounds i32, ptr %18, i64 2
  %20 = load i32, ptr %19, align 4
  %21 = load ptr, ptr %2, align 8
  %22 = getelementptr inbounds i32, ptr %21, i64 5
  %23 = load i32, ptr %22, align 4
  %24 = xor i32 %20, %23
  %25 = or i32 %17, %24
  %26 = load ptr, ptr %2, align 8
  %27 = getelementptr inbounds i32, ptr %26, i64 3
  %28 = load i32, ptr %27, align 4
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds i32, ptr %29, i64 4
  %31 = load i32, ptr %30, align 4
  %32 = xor i32 %28, %31
  %33 = or i32 %25, %32
  ret i32 %33
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @alternate(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds double, ptr %5, i64 0
  %7 = load double, ptr %6, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = getelementptr inbounds double, ptr %8, i64 1
  %10 = load double, ptr %9, align 8
  %11 = fadd double %7, %10
  %12 = load ptr, ptr %3, align 8
  %13 = getelementptr inbounds double, ptr %12, i64 0
  store double %11, ptr %13, align 8
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds double, ptr %14, i64 0
  %16 = load double, ptr %15, align 8
  %17 = load ptr, ptr %4, align 8
  %18 = getelementptr inbounds double, ptr %17, i64 1
  %19 = load double, ptr %18, align 8
  %20 = fsub double %16, %19
  %21 = load ptr, ptr %3, align 8
  %22 = getelementptr inbounds double, ptr %21, i64 1
  store double %20, ptr %22, align 8
  %23 = load ptr, ptr %4, align 8
  %24 = getelementptr inbounds double, ptr %23, i64 2
  %25 = load double, ptr %24, align 8
  %26 = load ptr, ptr %4, align 8
  %27 = getelementptr inbounds double, ptr %26, i64 3
  %28 = load double, ptr %27, align 8
  %29 = fadd double %25, %28
  %30 = load ptr, ptr %3, align 8
  %31 = getelementptr inbounds double, ptr %30, i64 2
  store double %29, ptr %31, align 8
  %32 = load ptr, ptr %4, align 8
  %33 = getelementptr inbounds double, ptr %32, i64 2
  %34 = load double, ptr %33, align 8
  %35 = load ptr, ptr %4, align 8
  %36 = getelementptr inbounds double, ptr %35, i64 3
  %37 = load double, ptr %36, align 8
  %38 = fsub double %34, %37
  %39 = load ptr, ptr %3, align 8
  %40 = getelementptr inbounds double, ptr %39, i64 3
  store double %38, ptr %40, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %9

9:                                                ; preds = %82, %3
  %10 = load i32, ptr %7, align 4
  %11 = icmp slt i32 %10, 4
  br i1 %11, label %12, label %85

12:                                               ; preds = %9
  store i32 0, ptr %8, align 4
  br label %13

13:                                               ; preds = %78, %12
  %14 = load i32, ptr %8, align 4
  %15 = icmp slt i32 %14, 4
  br i1 %15, label %16, label %81

16:                                               ; preds = %13
  %17 = load ptr, ptr %5, align 8
  %18 = load i32, ptr %7, align 4
  %19 = mul nsw i32 %18, 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds float, ptr %17, i64 %20
  %22 = load float, ptr %21, align 4
  %23 = load ptr, ptr %6, align 8
  %24 = load i32, ptr %8, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds float, ptr %23, i64 %25
  %27 = load float, ptr %26, align 4
  %28 = load ptr, ptr %5, align 8
  %29 = load i32, ptr %7, align 4
  %30 = mul nsw i32 %29, 4
  %31 = add nsw i32 %30, 1
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, ptr %28, i64 %32
  %34 = load float, ptr %33, align 4
  %35 = load ptr, ptr %6, align 8
  %36 = load i32, ptr %8, align 4
  %37 = add nsw i32 4, %36
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, ptr %35, i64 %38
  %40 = load float, ptr %39, align 4
  %41 = fmul float %34, %40
  %42 = call float @llvm.fmuladd.f32(float %22, float %27, float %41)
  %43 = load ptr, ptr %5, align 8
  %44 = load i32, ptr %7, align 4
  %45 = mul nsw i32 %44, 4
  %46 = add nsw i32 %45, 2
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds float, ptr %43, i64 %47
  %49 = load float, ptr %48, align 4
  %50 = load ptr, ptr %6, align 8
  %51 = load i32, ptr %8, align 4
  %52 = add nsw i32 8, %51
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds float, ptr %50, i64 %53
  %55 = load float, ptr %54, align 4
  %56 = call float @llvm.fmuladd.f32(float %49, float %55, float %42)
  %57 = load ptr, ptr %5, align 8
  %58 = load i32, ptr %7, align 4
  %59 = mul nsw i32 %58, 4
  %60 = add nsw i32 %59, 3
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, ptr %57, i64 %61
  %63 = load float, ptr %62, align 4
  %64 = load ptr, ptr %6, align 8
  %65 = load i32, ptr %8, align 4
  %66 = add nsw i32 12, %65
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds float, ptr %64, i64 %67
  %69 = load float, ptr %68, align 4
  %70 = call float @llvm.fmuladd.f32(float %63, float %69, float %56)
  %71 = load ptr, ptr %4, align 8
  %72 = load i32, ptr %7, align 4
  %73 = mul nsw i32 %72, 4
  %74 = load i32, ptr %8, align 4
  %75 = add nsw i32 %73, %74
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds float, ptr %71, i64 %76
  store float %70, ptr %77, align 4
  br label %78

78:                                               ; preds = %16
  %79 = load i32, ptr %8, align 4
  %80 = add nsw i32 %79, 1
  store i32 %80, ptr %8, align 4
  br label %13, !llvm.loop !8

81:                                               ; preds = %13
  br label %82

82:                                               ; preds = %81
  %83 = load i32, ptr %7, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %7, align 4
  br label %9, !llvm.loop !9

85:                                               ; preds = %9
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @copy_and_clear(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %4, align 8
  %6 = getelementptr inbounds i64, ptr %5, i64 0
  %7 = load i64, ptr %6, align 8
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds i64, ptr %8, i64 0
  store i64 %7, ptr %9, align 8
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds i64, ptr %10, i64 1
  %12 = load i64, ptr %11, align 8
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds i64, ptr %13, i64 1
  store i64 %12, ptr %14, align 8
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 2
  %17 = load i64, ptr %16, align 8
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds i64, ptr %18, i64 2
  store i64 %17, ptr %19, align 8
  %20 = load ptr, ptr %4, align 8
  %21 = getelementptr inbounds i64, ptr %20, i64 3
  %22 = load i64, ptr %21, align 8
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds i64, ptr %23, i64 3
  store i64 %22, ptr %24, align 8
  %25 = load ptr, ptr %4, align 8
  %26 = getelementptr inbounds i64, ptr %25, i64 3
  store i64 0, ptr %26, align 8
  %27 = load ptr, ptr %4, align 8
  %28 = getelementptr inbounds i64, ptr %27, i64 2
  store i64 0, ptr %28, align 8
  %29 = load ptr, ptr %4, align 8
  %30 = getelementptr inbounds i64, ptr %29, i64 1
  store i64 0, ptr %30, align 8
  %31 = load ptr, ptr %4, align 8
  %32 = getelementptr inbounds i64, ptr %31, i64 0
  store i64 0, ptr %32, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @load_big(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds i8, ptr %3, i64 0
  %5 = load i8, ptr %4, align 1
  %6 = zext i8 %5 to i64
  %7 = shl i64 %6, 56
  %8 = load ptr, ptr %2, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  %10 = load i8, ptr %9, align 1
  %11 = zext i8 %10 to i64
  %12 = shl i64 %11, 48
  %13 = or i64 %7, %12
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds i8, ptr %14, i64 2
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i64
  %18 = shl i64 %17, 40
  %19 = or i64 %13, %18
  %20 = load ptr, ptr %2, align 8
  %21 = getelementptr inbounds i8, ptr %20, i64 3
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i64
  %24 = shl i64 %23, 32
  %25 = or i64 %19, %24
  %26 = load ptr, ptr %2, align 8
  %27 = getelementptr inbounds i8, ptr %26, i64 4
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i64
  %30 = shl i64 %29, 24
  %31 = or i64 %25, %30
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds i8, ptr %32, i64 5
  %34 = load i8, ptr %33, align 1
  %35 = zext i8 %34 to i64
  %36 = shl i64 %35, 16
  %37 = or i64 %31, %36
  %38 = load ptr, ptr %2, align 8
  %39 = getelementptr inbounds i8, ptr %38, i64 6
  %40 = load i8, ptr %39, align 1
  %41 = zext i8 %40 to i64
  %42 = shl i64 %41, 8
  %43 = or i64 %37, %42
  %44 = load ptr, ptr %2, align 8
  %45 = getelementptr inbounds i8, ptr %44, i64 7
  %46 = load i8, ptr %45, align 1
  %47 = zext i8 %46 to i64
  %48 = or i64 %43, %47
  ret i64 %48
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

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
