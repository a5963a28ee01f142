; ModuleID = 'conversions.c'
source_filename = "conversions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.integers = private unnamed_addr constant [22 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 255, i64 32767, i64 16777216, i64 16777217, i64 16777219, i64 -16777217, i64 2147483647, i64 -2147483648, i64 9007199254740993, i64 9007199254740995, i64 -9007199254740993, i64 4611686018427400249, i64 9223372036854775807, i64 -9223372036854775808, i64 4611686018444165120, i64 9223371761976868863, i64 9223371761976868865], align 16
@__const.main.narrow = private unnamed_addr constant [7 x double] [double 0x7FEFFFFFFFFFFFFF, double 0x37A16C262777579C, double 1.000000e-46, double 1.000000e-01, double 0x3FF0000010000000, double 0x47EFFFFFE0000000, double 0x47EFFFFFF0000000], align 16
@.str = private unnamed_addr constant [6 x i8] c"%.9g\0A\00", align 1
@__const.main.widen = private unnamed_addr constant [4 x float] [float 0x3FB99999A0000000, float 0x3810000000000000, float 0x36A0000000000000, float 0xC7EFFFFFE0000000], align 16
@.str.1 = private unnamed_addr constant [7 x i8] c"%.17g\0A\00", align 1
@.str.2 = private unnamed_addr constant [21 x i8] c"i8 %d -> %.9g %.17g\0A\00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"u8 %u -> %.9g %.17g\0A\00", align 1
@.str.4 = private unnamed_addr constant [22 x i8] c"i16 %d -> %.9g %.17g\0A\00", align 1
@.str.5 = private unnamed_addr constant [22 x i8] c"u16 %u -> %.9g %.17g\0A\00", align 1
@.str.6 = private unnamed_addr constant [22 x i8] c"i32 %d -> %.9g %.17g\0A\00", align 1
@.str.7 = private unnamed_addr constant [22 x i8] c"u32 %u -> %.9g %.17g\0A\00", align 1
@.str.8 = private unnamed_addr constant [23 x i8] c"i64 %ld -> %.9g %.17g\0A\00", align 1
@.str.9 = private unnamed_addr constant [23 x i8] c"u64 %lu -> %.9g %.17g\0A\00", align 1
@.str.10 = private unnamed_addr constant [26 x i8] c"boolean %d -> %.9g %.17g\0A\00", align 1
@.str.11 = private unnamed_addr constant [22 x i8] c"i128 %.17g %.17g %.9g\00", align 1
@.str.12 = private unnamed_addr constant [13 x i8] c" %lx:%016lx\0A\00", align 1
@.str.13 = private unnamed_addr constant [22 x i8] c"to i8 %.17g -> %d %d\0A\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c"to u8 %.17g -> %u %u\0A\00", align 1
@.str.15 = private unnamed_addr constant [23 x i8] c"to i16 %.17g -> %d %d\0A\00", align 1
@.str.16 = private unnamed_addr constant [23 x i8] c"to u16 %.17g -> %u %u\0A\00", align 1
@.str.17 = private unnamed_addr constant [23 x i8] c"to i32 %.17g -> %d %d\0A\00", align 1
@.str.18 = private unnamed_addr constant [23 x i8] c"to u32 %.17g -> %u %u\0A\00", align 1
@.str.19 = private unnamed_addr constant [25 x i8] c"to i64 %.17g -> %ld %ld\0A\00", align 1
@.str.20 = private unnamed_addr constant [25 x i8] c"to u64 %.17g -> %lu %lu\0A\00", align 1
@.str.21 = private unnamed_addr constant [27 x i8] c"to boolean %.17g -> %d %d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [22 x i64], align 16
  %3 = alloca i32, align 4
  %4 = alloca i128, align 16
  %5 = alloca [7 x double], align 16
  %6 = alloca i32, align 4
  %7 = alloca [7 x double], align 16
  %8 = alloca i32, align 4
  %9 = alloca [4 x float], align 16
  %10 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %2, ptr align 16 @__const.main.integers, i64 176, i1 false)
  store i32 0, ptr %3, align 4
  br label %11

11:                                               ; preds = %69, %0
  %12 = load i32, ptr %3, align 4
  %13 = zext i32 %12 to i64
  %14 = icmp ult i64 %13, 22
  br i1 %14, label %15, label %72

15:                                               ; preds = %11
  %16 = load i32, ptr %3, align 4
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %17
  %19 = load i64, ptr %18, align 8
  %20 = trunc i64 %19 to i8
  call void @i8(i8 noundef signext %20)
  %21 = load i32, ptr %3, align 4
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = trunc i64 %24 to i8
  call void @u8(i8 noundef zeroext %25)
  %26 = load i32, ptr %3, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = trunc i64 %29 to i16
  call void @i16(i16 noundef signext %30)
  %31 = load i32, ptr %3, align 4
  %32 = zext i32 %31 to i64
  %33 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %32
  %34 = load i64, ptr %33, align 8
  %35 = trunc i64 %34 to i16
  call void @u16(i16 noundef zeroext %35)
  %36 = load i32, ptr %3, align 4
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = trunc i64 %39 to i32
  call void @i32(i32 noundef %40)
  %41 = load i32, ptr %3, align 4
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %42
  %44 = load i64, ptr %43, align 8
  %45 = trunc i64 %44 to i32
  call void @u32(i32 noundef %45)
  %46 = load i32, ptr %3, align 4
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %47
  %49 = load i64, ptr %48, align 8
  call void @i64(i64 noundef %49)
  %50 = load i32, ptr %3, align 4
  %51 = zext i32 %50 to i64
  %52 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %51
  %53 = load i64, ptr %52, align 8
  call void @u64(i64 noundef %53)
  %54 = load i32, ptr %3, align 4
  %55 = zext i32 %54 to i64
  %56 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %55
  %57 = load i64, ptr %56, align 8
  %58 = icmp ne i64 %57, 0
  call void @boolean(i1 noundef zeroext %58)
  %59 = load i32, ptr %3, align 4
  %60 = zext i32 %59 to i64
  %61 = getelementptr inbounds [22 x i64], ptr %2, i64 0, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = sext i64 %62 to i128
  %64 = mul nsw i128 %63, 1000003
  store i128 %64, ptr %4, align 16
  %65 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  %66 = load i64, ptr %65, align 16
  %67 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  %68 = load i64, ptr %67, align 8
  call void @wide(i64 noundef %66, i64 noundef %68)
  br label %69

69:                                               ; preds = %15
  %70 = load i32, ptr %3, align 4
  %71 = add i32 %70, 1
  store i32 %71, ptr %3, align 4
  br label %11, !llvm.loop !5

72:                                               ; preds = %11
  call void @u64(i64 noundef -1025)
  call void @u64(i64 noundef -9223372036854774784)
  call void @u64(i64 noundef -9223372036854774783)
  call void @u64(i64 noundef -9223371487098961920)
  call void @llvm.memset.p0.i64(ptr align 16 %5, i8 0, i64 56, i1 false)
  %73 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 1
  store double -0.000000e+00, ptr %73, align 8
  %74 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 2
  store double 5.000000e-01, ptr %74, align 16
  %75 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 3
  store double 0x3FEFFFFDE7210BE9, ptr %75, align 8
  %76 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 4
  store double 1.500000e+00, ptr %76, align 16
  %77 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 5
  store double 0x4058FF5C28F5C28F, ptr %77, align 8
  %78 = getelementptr inbounds [7 x double], ptr %5, i32 0, i32 6
  store double 1.270000e+02, ptr %78, align 16
  store i32 0, ptr %6, align 4
  br label %79

79:                                               ; preds = %120, %72
  %80 = load i32, ptr %6, align 4
  %81 = zext i32 %80 to i64
  %82 = icmp ult i64 %81, 7
  br i1 %82, label %83, label %123

83:                                               ; preds = %79
  %84 = load i32, ptr %6, align 4
  %85 = zext i32 %84 to i64
  %86 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %85
  %87 = load double, ptr %86, align 8
  call void @to_i8(double noundef %87)
  %88 = load i32, ptr %6, align 4
  %89 = zext i32 %88 to i64
  %90 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %89
  %91 = load double, ptr %90, align 8
  call void @to_u8(double noundef %91)
  %92 = load i32, ptr %6, align 4
  %93 = zext i32 %92 to i64
  %94 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %93
  %95 = load double, ptr %94, align 8
  call void @to_i16(double noundef %95)
  %96 = load i32, ptr %6, align 4
  %97 = zext i32 %96 to i64
  %98 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %97
  %99 = load double, ptr %98, align 8
  call void @to_u16(double noundef %99)
  %100 = load i32, ptr %6, align 4
  %101 = zext i32 %100 to i64
  %102 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %101
  %103 = load double, ptr %102, align 8
  call void @to_i32(double noundef %103)
  %104 = load i32, ptr %6, align 4
  %105 = zext i32 %104 to i64
  %106 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %105
  %107 = load double, ptr %106, align 8
  call void @to_u32(double noundef %107)
  %108 = load i32, ptr %6, align 4
  %109 = zext i32 %108 to i64
  %110 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %109
  %111 = load double, ptr %110, align 8
  call void @to_i64(double noundef %111)
  %112 = load i32, ptr %6, align 4
  %113 = zext i32 %112 to i64
  %114 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %113
  %115 = load double, ptr %114, align 8
  call void @to_u64(double noundef %115)
  %116 = load i32, ptr %6, align 4
  %117 = zext i32 %116 to i64
  %118 = getelementptr inbounds [7 x double], ptr %5, i64 0, i64 %117
  %119 = load double, ptr %118, align 8
  call void @to_boolean(double noundef %119)
  br label %120

120:                                              ; preds = %83
  %121 = load i32, ptr %6, align 4
  %122 = add i32 %121, 1
  store i32 %122, ptr %6, align 4
  br label %79, !llvm.loop !7

123:                                              ; preds = %79
  call void @to_i8(double noundef -1.285000e+02)
  call void @to_i16(double noundef 0xC0E0001800000000)
  call void @to_i32(double noundef 0xC1DFFFFFE0000000)
  call void @to_u32(double noundef 0x41EFFFFFE0100000)
  call void @to_i64(double noundef 0xC3DFFFFFFFFFFFB6)
  call void @to_u64(double noundef 0x43EFFFFFE0000000)
  call void @to_u64(double noundef 0x43E0000000000000)
  call void @to_i64(double noundef 0x4340000000000000)
  call void @to_u16(double noundef 0x40EFFFEFAE147AE1)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %7, ptr align 16 @__const.main.narrow, i64 56, i1 false)
  store i32 0, ptr %8, align 4
  br label %124

124:                                              ; preds = %136, %123
  %125 = load i32, ptr %8, align 4
  %126 = zext i32 %125 to i64
  %127 = icmp ult i64 %126, 7
  br i1 %127, label %128, label %139

128:                                              ; preds = %124
  %129 = load i32, ptr %8, align 4
  %130 = zext i32 %129 to i64
  %131 = getelementptr inbounds [7 x double], ptr %7, i64 0, i64 %130
  %132 = load double, ptr %131, align 8
  %133 = fptrunc double %132 to float
  %134 = fpext float %133 to double
  %135 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %134)
  br label %136

136:                                              ; preds = %128
  %137 = load i32, ptr %8, align 4
  %138 = add i32 %137, 1
  store i32 %138, ptr %8, align 4
  br label %124, !llvm.loop !8

139:                                              ; preds = %124
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %9, ptr align 16 @__const.main.widen, i64 16, i1 false)
  store i32 0, ptr %10, align 4
  br label %140

140:                                              ; preds = %150, %139
  %141 = load i32, ptr %10, align 4
  %142 = icmp ult i32 %141, 4
  br i1 %142, label %143, label %153

143:                                              ; preds = %140
  %144 = load i32, ptr %10, align 4
  %145 = zext i32 %144 to i64
  %146 = getelementptr inbounds [4 x float], ptr %9, i64 0, i64 %145
  %147 = load float, ptr %146, align 4
  %148 = fpext float %147 to double
  %149 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %148)
  br label %150

150:                                              ; preds = %143
  %151 = load i32, ptr %10, align 4
  %152 = add i32 %151, 1
  store i32 %152, ptr %10, align 4
  br label %140, !llvm.loop !9

153:                                              ; preds = %140
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i8(i8 noundef signext %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i8 %0, ptr %2, align 1
  %5 = load i8, ptr %2, align 1
  %6 = sitofp i8 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i8, ptr %2, align 1
  %8 = sitofp i8 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i8, ptr %2, align 1
  %10 = sext i8 %9 to i32
  %11 = load float, ptr %3, align 4
  %12 = fpext float %11 to double
  %13 = load double, ptr %4, align 8
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %10, double noundef %12, double noundef %13)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u8(i8 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i8 %0, ptr %2, align 1
  %5 = load i8, ptr %2, align 1
  %6 = uitofp i8 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i8, ptr %2, align 1
  %8 = uitofp i8 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i8, ptr %2, align 1
  %10 = zext i8 %9 to i32
  %11 = load float, ptr %3, align 4
  %12 = fpext float %11 to double
  %13 = load double, ptr %4, align 8
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %10, double noundef %12, double noundef %13)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i16(i16 noundef signext %0) #0 {
  %2 = alloca i16, align 2
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i16 %0, ptr %2, align 2
  %5 = load i16, ptr %2, align 2
  %6 = sitofp i16 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i16, ptr %2, align 2
  %8 = sitofp i16 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i16, ptr %2, align 2
  %10 = sext i16 %9 to i32
  %11 = load float, ptr %3, align 4
  %12 = fpext float %11 to double
  %13 = load double, ptr %4, align 8
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %10, double noundef %12, double noundef %13)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u16(i16 noundef zeroext %0) #0 {
  %2 = alloca i16, align 2
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i16 %0, ptr %2, align 2
  %5 = load i16, ptr %2, align 2
  %6 = uitofp i16 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i16, ptr %2, align 2
  %8 = uitofp i16 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i16, ptr %2, align 2
  %10 = zext i16 %9 to i32
  %11 = load float, ptr %3, align 4
  %12 = fpext float %11 to double
  %13 = load double, ptr %4, align 8
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %10, double noundef %12, double noundef %13)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i32(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = sitofp i32 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i32, ptr %2, align 4
  %8 = sitofp i32 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i32, ptr %2, align 4
  %10 = load float, ptr %3, align 4
  %11 = fpext float %10 to double
  %12 = load double, ptr %4, align 8
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %9, double noundef %11, double noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u32(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = uitofp i32 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i32, ptr %2, align 4
  %8 = uitofp i32 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i32, ptr %2, align 4
  %10 = load float, ptr %3, align 4
  %11 = fpext float %10 to double
  %12 = load double, ptr %4, align 8
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %9, double noundef %11, double noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i64(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i64 %0, ptr %2, align 8
  %5 = load i64, ptr %2, align 8
  %6 = sitofp i64 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i64, ptr %2, align 8
  %8 = sitofp i64 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i64, ptr %2, align 8
  %10 = load float, ptr %3, align 4
  %11 = fpext float %10 to double
  %12 = load double, ptr %4, align 8
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i64 noundef %9, double noundef %11, double noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u64(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  store i64 %0, ptr %2, align 8
  %5 = load i64, ptr %2, align 8
  %6 = uitofp i64 %5 to float
  store float %6, ptr %3, align 4
  %7 = load i64, ptr %2, align 8
  %8 = uitofp i64 %7 to double
  store double %8, ptr %4, align 8
  %9 = load i64, ptr %2, align 8
  %10 = load float, ptr %3, align 4
  %11 = fpext float %10 to double
  %12 = load double, ptr %4, align 8
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i64 noundef %9, double noundef %11, double noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @boolean(i1 noundef zeroext %0) #0 {
  %2 = alloca i8, align 1
  %3 = alloca float, align 4
  %4 = alloca double, align 8
  %5 = zext i1 %0 to i8
  store i8 %5, ptr %2, align 1
  %6 = load i8, ptr %2, align 1
  %7 = trunc i8 %6 to i1
  %8 = uitofp i1 %7 to float
  store float %8, ptr %3, align 4
  %9 = load i8, ptr %2, align 1
  %10 = trunc i8 %9 to i1
  %11 = uitofp i1 %10 to double
  store double %11, ptr %4, align 8
  %12 = load i8, ptr %2, align 1
  %13 = trunc i8 %12 to i1
  %14 = zext i1 %13 to i32
  %15 = load float, ptr %3, align 4
  %16 = fpext float %15 to double
  %17 = load double, ptr %4, align 8
  %18 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %14, double noundef %16, double noundef %17)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @wide(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i128, align 16
  %4 = alloca i128, align 16
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca i128, align 16
  %9 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  store i64 %0, ptr %9, align 16
  %10 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  store i64 %1, ptr %10, align 8
  %11 = load i128, ptr %3, align 16
  store i128 %11, ptr %4, align 16
  %12 = load i128, ptr %4, align 16
  %13 = sitofp i128 %12 to double
  store double %13, ptr %5, align 8
  %14 = load i128, ptr %4, align 16
  %15 = uitofp i128 %14 to double
  store double %15, ptr %6, align 8
  %16 = load i128, ptr %4, align 16
  %17 = sitofp i128 %16 to float
  store float %17, ptr %7, align 4
  %18 = load double, ptr %5, align 8
  %19 = load double, ptr %6, align 8
  %20 = load float, ptr %7, align 4
  %21 = fpext float %20 to double
  %22 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, double noundef %18, double noundef %19, double noundef %21)
  %23 = load double, ptr %5, align 8
  %24 = fptosi double %23 to i128
  store i128 %24, ptr %8, align 16
  %25 = load i128, ptr %8, align 16
  %26 = ashr i128 %25, 64
  %27 = trunc i128 %26 to i64
  %28 = load i128, ptr %8, align 16
  %29 = trunc i128 %28 to i64
  %30 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i64 noundef %27, i64 noundef %29)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_i8(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptosi double %7 to i8
  %9 = sext i8 %8 to i32
  %10 = load float, ptr %3, align 4
  %11 = fptosi float %10 to i8
  %12 = sext i8 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, double noundef %6, i32 noundef %9, i32 noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_u8(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptoui double %7 to i8
  %9 = zext i8 %8 to i32
  %10 = load float, ptr %3, align 4
  %11 = fptoui float %10 to i8
  %12 = zext i8 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, double noundef %6, i32 noundef %9, i32 noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_i16(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptosi double %7 to i16
  %9 = sext i16 %8 to i32
  %10 = load float, ptr %3, align 4
  %11 = fptosi float %10 to i16
  %12 = sext i16 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, double noundef %6, i32 noundef %9, i32 noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_u16(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptoui double %7 to i16
  %9 = zext i16 %8 to i32
  %10 = load float, ptr %3, align 4
  %11 = fptoui float %10 to i16
  %12 = zext i16 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.16, double noundef %6, i32 noundef %9, i32 noundef %12)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_i32(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptosi double %7 to i32
  %9 = load float, ptr %3, align 4
  %10 = fptosi float %9 to i32
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, double noundef %6, i32 noundef %8, i32 noundef %10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_u32(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptoui double %7 to i32
  %9 = load float, ptr %3, align 4
  %10 = fptoui float %9 to i32
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.18, double noundef %6, i32 noundef %8, i32 noundef %10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_i64(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptosi double %7 to i64
  %9 = load float, ptr %3, align 4
  %10 = fptosi float %9 to i64
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, double noundef %6, i64 noundef %8, i64 noundef %10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_u64(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fptoui double %7 to i64
  %9 = load float, ptr %3, align 4
  %10 = fptoui float %9 to i64
  %11 = call i32 (ptr, ...) @printf(ptr noundef @.str.20, double noundef %6, i64 noundef %8, i64 noundef %10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @to_boolean(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  store double %0, ptr %2, align 8
  %4 = load double, ptr %2, align 8
  %5 = fptrunc double %4 to float
  store float %5, ptr %3, align 4
  %6 = load double, ptr %2, align 8
  %7 = load double, ptr %2, align 8
  %8 = fcmp une double %7, 0.000000e+00
  %9 = zext i1 %8 to i32
  %10 = load float, ptr %3, align 4
  %11 = fcmp une float %10, 0.000000e+00
  %12 = zext i1 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.21, double noundef %6, i32 noundef %9, i32 noundef %12)
  ret void
}

declare i32 @printf(ptr noundef, ...) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
