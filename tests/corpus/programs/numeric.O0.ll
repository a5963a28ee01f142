; ModuleID = 'numeric.c'
source_filename = "numeric.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [3 x double], [3 x double], double }
%struct.complex = type { double, double }

@.str = private unnamed_addr constant [10 x i8] c"%d: %.6f\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"%.3f\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c" %.9f\00", align 1
@__const.main.bodies = private unnamed_addr constant [3 x %struct.body] [%struct.body { [3 x double] zeroinitializer, [3 x double] zeroinitializer, double 1.000000e+03 }, %struct.body { [3 x double] [double 1.000000e+01, double 0.000000e+00, double 0.000000e+00], [3 x double] [double 0.000000e+00, double 1.000000e+01, double 1.000000e+00], double 1.000000e+00 }, %struct.body { [3 x double] [double -2.000000e+01, double 1.000000e+00, double 0.000000e+00], [3 x double] [double 0.000000e+00, double -7.000000e+00, double 0.000000e+00], double 2.000000e+00 }], align 16
@.str.4 = private unnamed_addr constant [5 x i8] c"%.6f\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c" %.6f %.6f %.6f\0A\00", align 1
@.str.6 = private unnamed_addr constant [11 x i8] c"%.9f %.9f\0A\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%.12f\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [64 x %struct.complex], align 16
  %3 = alloca [64 x %struct.complex], align 16
  %4 = alloca i32, align 4
  %5 = alloca %struct.complex, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca [8 x [9 x double]], align 16
  %10 = alloca [8 x double], align 16
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca [3 x %struct.body], align 16
  %15 = alloca i32, align 4
  %16 = alloca double, align 8
  %17 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  br label %18

18:                                               ; preds = %41, %0
  %19 = load i32, ptr %4, align 4
  %20 = icmp slt i32 %19, 64
  br i1 %20, label %21, label %44

21:                                               ; preds = %18
  %22 = load i32, ptr %4, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [64 x %struct.complex], ptr %3, i64 0, i64 %23
  %25 = load i32, ptr %4, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %26
  %28 = getelementptr inbounds %struct.complex, ptr %5, i32 0, i32 0
  %29 = load i32, ptr %4, align 4
  %30 = sitofp i32 %29 to double
  %31 = fmul double 0x403F6A7A2955385E, %30
  %32 = fdiv double %31, 6.400000e+01
  %33 = call double @llvm.sin.f64(double %32)
  %34 = load i32, ptr %4, align 4
  %35 = sitofp i32 %34 to double
  %36 = fmul double 0x404C463ABECCB2BB, %35
  %37 = fdiv double %36, 6.400000e+01
  %38 = call double @llvm.cos.f64(double %37)
  %39 = call double @llvm.fmuladd.f64(double 5.000000e-01, double %38, double %33)
  store double %39, ptr %28, align 8
  %40 = getelementptr inbounds %struct.complex, ptr %5, i32 0, i32 1
  store double 0.000000e+00, ptr %40, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %27, ptr align 8 %5, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %24, ptr align 16 %27, i64 16, i1 false)
  br label %41

41:                                               ; preds = %21
  %42 = load i32, ptr %4, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %4, align 4
  br label %18, !llvm.loop !5

44:                                               ; preds = %18
  %45 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 0
  call void @transform(ptr noundef %45, i32 noundef 64, i32 noundef 1)
  store i32 0, ptr %6, align 4
  br label %46

46:                                               ; preds = %77, %44
  %47 = load i32, ptr %6, align 4
  %48 = icmp slt i32 %47, 32
  br i1 %48, label %49, label %80

49:                                               ; preds = %46
  %50 = load i32, ptr %6, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %51
  %53 = getelementptr inbounds %struct.complex, ptr %52, i32 0, i32 0
  %54 = load double, ptr %53, align 16
  %55 = load i32, ptr %6, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %56
  %58 = getelementptr inbounds %struct.complex, ptr %57, i32 0, i32 1
  %59 = load double, ptr %58, align 8
  %60 = call double @hypot(double noundef %54, double noundef %59) #5
  %61 = fcmp ogt double %60, 1.000000e+00
  br i1 %61, label %62, label %76

62:                                               ; preds = %49
  %63 = load i32, ptr %6, align 4
  %64 = load i32, ptr %6, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %65
  %67 = getelementptr inbounds %struct.complex, ptr %66, i32 0, i32 0
  %68 = load double, ptr %67, align 16
  %69 = load i32, ptr %6, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %70
  %72 = getelementptr inbounds %struct.complex, ptr %71, i32 0, i32 1
  %73 = load double, ptr %72, align 8
  %74 = call double @hypot(double noundef %68, double noundef %73) #5
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %63, double noundef %74)
  br label %76

76:                                               ; preds = %62, %49
  br label %77

77:                                               ; preds = %76
  %78 = load i32, ptr %6, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, ptr %6, align 4
  br label %46, !llvm.loop !7

80:                                               ; preds = %46
  %81 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 0
  call void @transform(ptr noundef %81, i32 noundef 64, i32 noundef -1)
  store double 0.000000e+00, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %82

82:                                               ; preds = %101, %80
  %83 = load i32, ptr %8, align 4
  %84 = icmp slt i32 %83, 64
  br i1 %84, label %85, label %104

85:                                               ; preds = %82
  %86 = load double, ptr %7, align 8
  %87 = load i32, ptr %8, align 4
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %88
  %90 = getelementptr inbounds %struct.complex, ptr %89, i32 0, i32 0
  %91 = load double, ptr %90, align 16
  %92 = fdiv double %91, 6.400000e+01
  %93 = load i32, ptr %8, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [64 x %struct.complex], ptr %3, i64 0, i64 %94
  %96 = getelementptr inbounds %struct.complex, ptr %95, i32 0, i32 0
  %97 = load double, ptr %96, align 16
  %98 = fsub double %92, %97
  %99 = call double @llvm.fabs.f64(double %98)
  %100 = call double @llvm.maxnum.f64(double %86, double %99)
  store double %100, ptr %7, align 8
  br label %101

101:                                              ; preds = %85
  %102 = load i32, ptr %8, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %8, align 4
  br label %82, !llvm.loop !8

104:                                              ; preds = %82
  %105 = load double, ptr %7, align 8
  %106 = fcmp olt double %105, 0x3D719799812DEA11
  %107 = zext i1 %106 to i32
  %108 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %107)
  store i32 0, ptr %11, align 4
  br label %109

109:                                              ; preds = %148, %104
  %110 = load i32, ptr %11, align 4
  %111 = icmp slt i32 %110, 8
  br i1 %111, label %112, label %151

112:                                              ; preds = %109
  store i32 0, ptr %12, align 4
  br label %113

113:                                              ; preds = %144, %112
  %114 = load i32, ptr %12, align 4
  %115 = icmp sle i32 %114, 8
  br i1 %115, label %116, label %147

116:                                              ; preds = %113
  %117 = load i32, ptr %12, align 4
  %118 = icmp eq i32 %117, 8
  br i1 %118, label %119, label %122

119:                                              ; preds = %116
  %120 = load i32, ptr %11, align 4
  %121 = add nsw i32 %120, 1
  br label %135

122:                                              ; preds = %116
  %123 = load i32, ptr %11, align 4
  %124 = mul nsw i32 %123, 5
  %125 = load i32, ptr %12, align 4
  %126 = mul nsw i32 %125, 3
  %127 = add nsw i32 %124, %126
  %128 = srem i32 %127, 7
  %129 = load i32, ptr %11, align 4
  %130 = load i32, ptr %12, align 4
  %131 = icmp eq i32 %129, %130
  %132 = zext i1 %131 to i32
  %133 = mul nsw i32 %132, 10
  %134 = add nsw i32 %128, %133
  br label %135

135:                                              ; preds = %122, %119
  %136 = phi i32 [ %121, %119 ], [ %134, %122 ]
  %137 = sitofp i32 %136 to double
  %138 = load i32, ptr %11, align 4
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds [8 x [9 x double]], ptr %9, i64 0, i64 %139
  %141 = load i32, ptr %12, align 4
  %142 = sext i32 %141 to i64
  %143 = getelementptr inbounds [9 x double], ptr %140, i64 0, i64 %142
  store double %137, ptr %143, align 8
  br label %144

144:                                              ; preds = %135
  %145 = load i32, ptr %12, align 4
  %146 = add nsw i32 %145, 1
  store i32 %146, ptr %12, align 4
  br label %113, !llvm.loop !9

147:                                              ; preds = %113
  br label %148

148:                                              ; preds = %147
  %149 = load i32, ptr %11, align 4
  %150 = add nsw i32 %149, 1
  store i32 %150, ptr %11, align 4
  br label %109, !llvm.loop !10

151:                                              ; preds = %109
  %152 = getelementptr inbounds [8 x [9 x double]], ptr %9, i64 0, i64 0
  %153 = getelementptr inbounds [8 x double], ptr %10, i64 0, i64 0
  %154 = call double @solve(ptr noundef %152, ptr noundef %153)
  %155 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, double noundef %154)
  store i32 0, ptr %13, align 4
  br label %156

156:                                              ; preds = %165, %151
  %157 = load i32, ptr %13, align 4
  %158 = icmp slt i32 %157, 8
  br i1 %158, label %159, label %168

159:                                              ; preds = %156
  %160 = load i32, ptr %13, align 4
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds [8 x double], ptr %10, i64 0, i64 %161
  %163 = load double, ptr %162, align 8
  %164 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, double noundef %163)
  br label %165

165:                                              ; preds = %159
  %166 = load i32, ptr %13, align 4
  %167 = add nsw i32 %166, 1
  store i32 %167, ptr %13, align 4
  br label %156, !llvm.loop !11

168:                                              ; preds = %156
  %169 = call i32 @putchar(i32 noundef 10)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %14, ptr align 16 @__const.main.bodies, i64 168, i1 false)
  %170 = getelementptr inbounds [3 x %struct.body], ptr %14, i64 0, i64 0
  %171 = call double @energy(ptr noundef %170, i32 noundef 3)
  %172 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %171)
  store i32 0, ptr %15, align 4
  br label %173

173:                                              ; preds = %178, %168
  %174 = load i32, ptr %15, align 4
  %175 = icmp slt i32 %174, 1000
  br i1 %175, label %176, label %181

176:                                              ; preds = %173
  %177 = getelementptr inbounds [3 x %struct.body], ptr %14, i64 0, i64 0
  call void @advance(ptr noundef %177, i32 noundef 3, double noundef 1.000000e-03)
  br label %178

178:                                              ; preds = %176
  %179 = load i32, ptr %15, align 4
  %180 = add nsw i32 %179, 1
  store i32 %180, ptr %15, align 4
  br label %173, !llvm.loop !12

181:                                              ; preds = %173
  %182 = getelementptr inbounds [3 x %struct.body], ptr %14, i64 0, i64 0
  %183 = call double @energy(ptr noundef %182, i32 noundef 3)
  %184 = getelementptr inbounds [3 x %struct.body], ptr %14, i64 0, i64 1
  %185 = getelementptr inbounds %struct.body, ptr %184, i32 0, i32 0
  %186 = getelementptr inbounds [3 x double], ptr %185, i64 0, i64 0
  %187 = load double, ptr %186, align 8
  %188 = getelementptr inbounds [3 x %struct.body], ptr %14, i64 0, i64 2
  %189 = getelementptr inbounds %struct.body, ptr %188, i32 0, i32 0
  %190 = getelementptr inbounds [3 x double], ptr %189, i64 0, i64 1
  %191 = load double, ptr %190, align 8
  %192 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, double noundef %183, double noundef %187, double noundef %191)
  %193 = call double @simpson(ptr noundef @bell, double noundef -5.000000e+00, double noundef 5.000000e+00, i32 noundef 200)
  %194 = call double @llvm.sqrt.f64(double 0x400921FB54442D18)
  %195 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, double noundef %193, double noundef %194)
  store double 1.000000e+00, ptr %16, align 8
  store i32 0, ptr %17, align 4
  br label %196

196:                                              ; preds = %216, %181
  %197 = load i32, ptr %17, align 4
  %198 = icmp slt i32 %197, 20
  br i1 %198, label %199, label %219

199:                                              ; preds = %196
  %200 = load double, ptr %16, align 8
  %201 = load double, ptr %16, align 8
  %202 = fmul double %200, %201
  %203 = load double, ptr %16, align 8
  %204 = load double, ptr %16, align 8
  %205 = fmul double 2.000000e+00, %204
  %206 = fneg double %205
  %207 = call double @llvm.fmuladd.f64(double %202, double %203, double %206)
  %208 = fsub double %207, 5.000000e+00
  %209 = load double, ptr %16, align 8
  %210 = fmul double 3.000000e+00, %209
  %211 = load double, ptr %16, align 8
  %212 = call double @llvm.fmuladd.f64(double %210, double %211, double -2.000000e+00)
  %213 = fdiv double %208, %212
  %214 = load double, ptr %16, align 8
  %215 = fsub double %214, %213
  store double %215, ptr %16, align 8
  br label %216

216:                                              ; preds = %199
  %217 = load i32, ptr %17, align 4
  %218 = add nsw i32 %217, 1
  store i32 %218, ptr %17, align 4
  br label %196, !llvm.loop !13

219:                                              ; preds = %196
  %220 = load double, ptr %16, align 8
  %221 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, double noundef %220)
  ret i32 0
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @transform(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.complex, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca %struct.complex, align 8
  %16 = alloca %struct.complex, align 8
  %17 = alloca %struct.complex, align 8
  %18 = alloca %struct.complex, align 8
  %19 = alloca %struct.complex, align 8
  %20 = alloca %struct.complex, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  store i32 1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %21

21:                                               ; preds = %65, %3
  %22 = load i32, ptr %7, align 4
  %23 = load i32, ptr %5, align 4
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %68

25:                                               ; preds = %21
  %26 = load i32, ptr %5, align 4
  %27 = ashr i32 %26, 1
  store i32 %27, ptr %9, align 4
  br label %28

28:                                               ; preds = %37, %25
  %29 = load i32, ptr %8, align 4
  %30 = load i32, ptr %9, align 4
  %31 = and i32 %29, %30
  %32 = icmp ne i32 %31, 0
  br i1 %32, label %33, label %40

33:                                               ; preds = %28
  %34 = load i32, ptr %9, align 4
  %35 = load i32, ptr %8, align 4
  %36 = xor i32 %35, %34
  store i32 %36, ptr %8, align 4
  br label %37

37:                                               ; preds = %33
  %38 = load i32, ptr %9, align 4
  %39 = ashr i32 %38, 1
  store i32 %39, ptr %9, align 4
  br label %28, !llvm.loop !14

40:                                               ; preds = %28
  %41 = load i32, ptr %9, align 4
  %42 = load i32, ptr %8, align 4
  %43 = xor i32 %42, %41
  store i32 %43, ptr %8, align 4
  %44 = load i32, ptr %7, align 4
  %45 = load i32, ptr %8, align 4
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %47, label %64

47:                                               ; preds = %40
  %48 = load ptr, ptr %4, align 8
  %49 = load i32, ptr %7, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds %struct.complex, ptr %48, i64 %50
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 8 %51, i64 16, i1 false)
  %52 = load ptr, ptr %4, align 8
  %53 = load i32, ptr %7, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds %struct.complex, ptr %52, i64 %54
  %56 = load ptr, ptr %4, align 8
  %57 = load i32, ptr %8, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds %struct.complex, ptr %56, i64 %58
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %55, ptr align 8 %59, i64 16, i1 false)
  %60 = load ptr, ptr %4, align 8
  %61 = load i32, ptr %8, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds %struct.complex, ptr %60, i64 %62
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %63, ptr align 8 %10, i64 16, i1 false)
  br label %64

64:                                               ; preds = %47, %40
  br label %65

65:                                               ; preds = %64
  %66 = load i32, ptr %7, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %7, align 4
  br label %21, !llvm.loop !15

68:                                               ; preds = %21
  store i32 2, ptr %11, align 4
  br label %69

69:                                               ; preds = %187, %68
  %70 = load i32, ptr %11, align 4
  %71 = load i32, ptr %5, align 4
  %72 = icmp sle i32 %70, %71
  br i1 %72, label %73, label %190

73:                                               ; preds = %69
  store i32 0, ptr %12, align 4
  br label %74

74:                                               ; preds = %182, %73
  %75 = load i32, ptr %12, align 4
  %76 = load i32, ptr %5, align 4
  %77 = icmp slt i32 %75, %76
  br i1 %77, label %78, label %186

78:                                               ; preds = %74
  store i32 0, ptr %13, align 4
  br label %79

79:                                               ; preds = %178, %78
  %80 = load i32, ptr %13, align 4
  %81 = load i32, ptr %11, align 4
  %82 = sdiv i32 %81, 2
  %83 = icmp slt i32 %80, %82
  br i1 %83, label %84, label %181

84:                                               ; preds = %79
  %85 = load i32, ptr %6, align 4
  %86 = mul nsw i32 %85, 2
  %87 = sitofp i32 %86 to double
  %88 = fmul double %87, 0x400921FB54442D18
  %89 = load i32, ptr %13, align 4
  %90 = sitofp i32 %89 to double
  %91 = fmul double %88, %90
  %92 = load i32, ptr %11, align 4
  %93 = sitofp i32 %92 to double
  %94 = fdiv double %91, %93
  store double %94, ptr %14, align 8
  %95 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 0
  %96 = load double, ptr %14, align 8
  %97 = call double @llvm.cos.f64(double %96)
  store double %97, ptr %95, align 8
  %98 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 1
  %99 = load double, ptr %14, align 8
  %100 = call double @llvm.sin.f64(double %99)
  store double %100, ptr %98, align 8
  %101 = load ptr, ptr %4, align 8
  %102 = load i32, ptr %12, align 4
  %103 = load i32, ptr %13, align 4
  %104 = add nsw i32 %102, %103
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds %struct.complex, ptr %101, i64 %105
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 %106, i64 16, i1 false)
  %107 = load ptr, ptr %4, align 8
  %108 = load i32, ptr %12, align 4
  %109 = load i32, ptr %13, align 4
  %110 = add nsw i32 %108, %109
  %111 = load i32, ptr %11, align 4
  %112 = sdiv i32 %111, 2
  %113 = add nsw i32 %110, %112
  %114 = sext i32 %113 to i64
  %115 = getelementptr inbounds %struct.complex, ptr %107, i64 %114
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %115, i64 16, i1 false)
  %116 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 0
  %117 = getelementptr inbounds %struct.complex, ptr %17, i32 0, i32 0
  %118 = load double, ptr %117, align 8
  %119 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 0
  %120 = load double, ptr %119, align 8
  %121 = getelementptr inbounds %struct.complex, ptr %17, i32 0, i32 1
  %122 = load double, ptr %121, align 8
  %123 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 1
  %124 = load double, ptr %123, align 8
  %125 = fmul double %122, %124
  %126 = fneg double %125
  %127 = call double @llvm.fmuladd.f64(double %118, double %120, double %126)
  store double %127, ptr %116, align 8
  %128 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 1
  %129 = getelementptr inbounds %struct.complex, ptr %17, i32 0, i32 0
  %130 = load double, ptr %129, align 8
  %131 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 1
  %132 = load double, ptr %131, align 8
  %133 = getelementptr inbounds %struct.complex, ptr %17, i32 0, i32 1
  %134 = load double, ptr %133, align 8
  %135 = getelementptr inbounds %struct.complex, ptr %15, i32 0, i32 0
  %136 = load double, ptr %135, align 8
  %137 = fmul double %134, %136
  %138 = call double @llvm.fmuladd.f64(double %130, double %132, double %137)
  store double %138, ptr %128, align 8
  %139 = load ptr, ptr %4, align 8
  %140 = load i32, ptr %12, align 4
  %141 = load i32, ptr %13, align 4
  %142 = add nsw i32 %140, %141
  %143 = sext i32 %142 to i64
  %144 = getelementptr inbounds %struct.complex, ptr %139, i64 %143
  %145 = getelementptr inbounds %struct.complex, ptr %19, i32 0, i32 0
  %146 = getelementptr inbounds %struct.complex, ptr %16, i32 0, i32 0
  %147 = load double, ptr %146, align 8
  %148 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 0
  %149 = load double, ptr %148, align 8
  %150 = fadd double %147, %149
  store double %150, ptr %145, align 8
  %151 = getelementptr inbounds %struct.complex, ptr %19, i32 0, i32 1
  %152 = getelementptr inbounds %struct.complex, ptr %16, i32 0, i32 1
  %153 = load double, ptr %152, align 8
  %154 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 1
  %155 = load double, ptr %154, align 8
  %156 = fadd double %153, %155
  store double %156, ptr %151, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %144, ptr align 8 %19, i64 16, i1 false)
  %157 = load ptr, ptr %4, align 8
  %158 = load i32, ptr %12, align 4
  %159 = load i32, ptr %13, align 4
  %160 = add nsw i32 %158, %159
  %161 = load i32, ptr %11, align 4
  %162 = sdiv i32 %161, 2
  %163 = add nsw i32 %160, %162
  %164 = sext i32 %163 to i64
  %165 = getelementptr inbounds %struct.complex, ptr %157, i64 %164
  %166 = getelementptr inbounds %struct.complex, ptr %20, i32 0, i32 0
  %167 = getelementptr inbounds %struct.complex, ptr %16, i32 0, i32 0
  %168 = load double, ptr %167, align 8
  %169 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 0
  %170 = load double, ptr %169, align 8
  %171 = fsub double %168, %170
  store double %171, ptr %166, align 8
  %172 = getelementptr inbounds %struct.complex, ptr %20, i32 0, i32 1
  %173 = getelementptr inbounds %struct.complex, ptr %16, i32 0, i32 1
  %174 = load double, ptr %173, align 8
  %175 = getelementptr inbounds %struct.complex, ptr %18, i32 0, i32 1
  %176 = load double, ptr %175, align 8
  %177 = fsub double %174, %176
  store double %177, ptr %172, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %165, ptr align 8 %20, i64 16, i1 false)
  br label %178

178:                                              ; preds = %84
  %179 = load i32, ptr %13, align 4
  %180 = add nsw i32 %179, 1
  store i32 %180, ptr %13, align 4
  br label %79, !llvm.loop !16

181:                                              ; preds = %79
  br label %182

182:                                              ; preds = %181
  %183 = load i32, ptr %11, align 4
  %184 = load i32, ptr %12, align 4
  %185 = add nsw i32 %184, %183
  store i32 %185, ptr %12, align 4
  br label %74, !llvm.loop !17

186:                                              ; preds = %74
  br label %187

187:                                              ; preds = %186
  %188 = load i32, ptr %11, align 4
  %189 = shl i32 %188, 1
  store i32 %189, ptr %11, align 4
  br label %69, !llvm.loop !18

190:                                              ; preds = %69
  ret void
}

; Function Attrs: nounwind willreturn memory(none)
declare double @hypot(double noundef, double noundef) #3

declare i32 @printf(ptr noundef, ...) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal double @solve(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  store double 1.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %16

16:                                               ; preds = %173, %2
  %17 = load i32, ptr %6, align 4
  %18 = icmp slt i32 %17, 8
  br i1 %18, label %19, label %176

19:                                               ; preds = %16
  %20 = load i32, ptr %6, align 4
  store i32 %20, ptr %7, align 4
  %21 = load i32, ptr %6, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %8, align 4
  br label %23

23:                                               ; preds = %49, %19
  %24 = load i32, ptr %8, align 4
  %25 = icmp slt i32 %24, 8
  br i1 %25, label %26, label %52

26:                                               ; preds = %23
  %27 = load ptr, ptr %3, align 8
  %28 = load i32, ptr %8, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [9 x double], ptr %27, i64 %29
  %31 = load i32, ptr %6, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [9 x double], ptr %30, i64 0, i64 %32
  %34 = load double, ptr %33, align 8
  %35 = call double @llvm.fabs.f64(double %34)
  %36 = load ptr, ptr %3, align 8
  %37 = load i32, ptr %7, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [9 x double], ptr %36, i64 %38
  %40 = load i32, ptr %6, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [9 x double], ptr %39, i64 0, i64 %41
  %43 = load double, ptr %42, align 8
  %44 = call double @llvm.fabs.f64(double %43)
  %45 = fcmp ogt double %35, %44
  br i1 %45, label %46, label %48

46:                                               ; preds = %26
  %47 = load i32, ptr %8, align 4
  store i32 %47, ptr %7, align 4
  br label %48

48:                                               ; preds = %46, %26
  br label %49

49:                                               ; preds = %48
  %50 = load i32, ptr %8, align 4
  %51 = add nsw i32 %50, 1
  store i32 %51, ptr %8, align 4
  br label %23, !llvm.loop !19

52:                                               ; preds = %23
  store i32 0, ptr %9, align 4
  br label %53

53:                                               ; preds = %88, %52
  %54 = load i32, ptr %9, align 4
  %55 = icmp sle i32 %54, 8
  br i1 %55, label %56, label %91

56:                                               ; preds = %53
  %57 = load ptr, ptr %3, align 8
  %58 = load i32, ptr %6, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [9 x double], ptr %57, i64 %59
  %61 = load i32, ptr %9, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [9 x double], ptr %60, i64 0, i64 %62
  %64 = load double, ptr %63, align 8
  store double %64, ptr %10, align 8
  %65 = load ptr, ptr %3, align 8
  %66 = load i32, ptr %7, align 4
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [9 x double], ptr %65, i64 %67
  %69 = load i32, ptr %9, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds [9 x double], ptr %68, i64 0, i64 %70
  %72 = load double, ptr %71, align 8
  %73 = load ptr, ptr %3, align 8
  %74 = load i32, ptr %6, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [9 x double], ptr %73, i64 %75
  %77 = load i32, ptr %9, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [9 x double], ptr %76, i64 0, i64 %78
  store double %72, ptr %79, align 8
  %80 = load double, ptr %10, align 8
  %81 = load ptr, ptr %3, align 8
  %82 = load i32, ptr %7, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds [9 x double], ptr %81, i64 %83
  %85 = load i32, ptr %9, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [9 x double], ptr %84, i64 0, i64 %86
  store double %80, ptr %87, align 8
  br label %88

88:                                               ; preds = %56
  %89 = load i32, ptr %9, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %9, align 4
  br label %53, !llvm.loop !20

91:                                               ; preds = %53
  %92 = load i32, ptr %7, align 4
  %93 = load i32, ptr %6, align 4
  %94 = icmp eq i32 %92, %93
  br i1 %94, label %95, label %104

95:                                               ; preds = %91
  %96 = load ptr, ptr %3, align 8
  %97 = load i32, ptr %6, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [9 x double], ptr %96, i64 %98
  %100 = load i32, ptr %6, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [9 x double], ptr %99, i64 0, i64 %101
  %103 = load double, ptr %102, align 8
  br label %114

104:                                              ; preds = %91
  %105 = load ptr, ptr %3, align 8
  %106 = load i32, ptr %6, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [9 x double], ptr %105, i64 %107
  %109 = load i32, ptr %6, align 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds [9 x double], ptr %108, i64 0, i64 %110
  %112 = load double, ptr %111, align 8
  %113 = fneg double %112
  br label %114

114:                                              ; preds = %104, %95
  %115 = phi double [ %103, %95 ], [ %113, %104 ]
  %116 = load double, ptr %5, align 8
  %117 = fmul double %116, %115
  store double %117, ptr %5, align 8
  %118 = load i32, ptr %6, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %11, align 4
  br label %120

120:                                              ; preds = %169, %114
  %121 = load i32, ptr %11, align 4
  %122 = icmp slt i32 %121, 8
  br i1 %122, label %123, label %172

123:                                              ; preds = %120
  %124 = load ptr, ptr %3, align 8
  %125 = load i32, ptr %11, align 4
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds [9 x double], ptr %124, i64 %126
  %128 = load i32, ptr %6, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [9 x double], ptr %127, i64 0, i64 %129
  %131 = load double, ptr %130, align 8
  %132 = load ptr, ptr %3, align 8
  %133 = load i32, ptr %6, align 4
  %134 = sext i32 %133 to i64
  %135 = getelementptr inbounds [9 x double], ptr %132, i64 %134
  %136 = load i32, ptr %6, align 4
  %137 = sext i32 %136 to i64
  %138 = getelementptr inbounds [9 x double], ptr %135, i64 0, i64 %137
  %139 = load double, ptr %138, align 8
  %140 = fdiv double %131, %139
  store double %140, ptr %12, align 8
  %141 = load i32, ptr %6, align 4
  store i32 %141, ptr %13, align 4
  br label %142

142:                                              ; preds = %165, %123
  %143 = load i32, ptr %13, align 4
  %144 = icmp sle i32 %143, 8
  br i1 %144, label %145, label %168

145:                                              ; preds = %142
  %146 = load double, ptr %12, align 8
  %147 = load ptr, ptr %3, align 8
  %148 = load i32, ptr %6, align 4
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [9 x double], ptr %147, i64 %149
  %151 = load i32, ptr %13, align 4
  %152 = sext i32 %151 to i64
  %153 = getelementptr inbounds [9 x double], ptr %150, i64 0, i64 %152
  %154 = load double, ptr %153, align 8
  %155 = load ptr, ptr %3, align 8
  %156 = load i32, ptr %11, align 4
  %157 = sext i32 %156 to i64
  %158 = getelementptr inbounds [9 x double], ptr %155, i64 %157
  %159 = load i32, ptr %13, align 4
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds [9 x double], ptr %158, i64 0, i64 %160
  %162 = load double, ptr %161, align 8
  %163 = fneg double %146
  %164 = call double @llvm.fmuladd.f64(double %163, double %154, double %162)
  store double %164, ptr %161, align 8
  br label %165

165:                                              ; preds = %145
  %166 = load i32, ptr %13, align 4
  %167 = add nsw i32 %166, 1
  store i32 %167, ptr %13, align 4
  br label %142, !llvm.loop !21

168:                                              ; preds = %142
  br label %169

169:                                              ; preds = %168
  %170 = load i32, ptr %11, align 4
  %171 = add nsw i32 %170, 1
  store i32 %171, ptr %11, align 4
  br label %120, !llvm.loop !22

172:                                              ; preds = %120
  br label %173

173:                                              ; preds = %172
  %174 = load i32, ptr %6, align 4
  %175 = add nsw i32 %174, 1
  store i32 %175, ptr %6, align 4
  br label %16, !llvm.loop !23

176:                                              ; preds = %16
  store i32 7, ptr %14, align 4
  br label %177

177:                                              ; preds = %235, %176
  %178 = load i32, ptr %14, align 4
  %179 = icmp sge i32 %178, 0
  br i1 %179, label %180, label %238

180:                                              ; preds = %177
  %181 = load ptr, ptr %3, align 8
  %182 = load i32, ptr %14, align 4
  %183 = sext i32 %182 to i64
  %184 = getelementptr inbounds [9 x double], ptr %181, i64 %183
  %185 = getelementptr inbounds [9 x double], ptr %184, i64 0, i64 8
  %186 = load double, ptr %185, align 8
  %187 = load ptr, ptr %4, align 8
  %188 = load i32, ptr %14, align 4
  %189 = sext i32 %188 to i64
  %190 = getelementptr inbounds double, ptr %187, i64 %189
  store double %186, ptr %190, align 8
  %191 = load i32, ptr %14, align 4
  %192 = add nsw i32 %191, 1
  store i32 %192, ptr %15, align 4
  br label %193

193:                                              ; preds = %217, %180
  %194 = load i32, ptr %15, align 4
  %195 = icmp slt i32 %194, 8
  br i1 %195, label %196, label %220

196:                                              ; preds = %193
  %197 = load ptr, ptr %3, align 8
  %198 = load i32, ptr %14, align 4
  %199 = sext i32 %198 to i64
  %200 = getelementptr inbounds [9 x double], ptr %197, i64 %199
  %201 = load i32, ptr %15, align 4
  %202 = sext i32 %201 to i64
  %203 = getelementptr inbounds [9 x double], ptr %200, i64 0, i64 %202
  %204 = load double, ptr %203, align 8
  %205 = load ptr, ptr %4, align 8
  %206 = load i32, ptr %15, align 4
  %207 = sext i32 %206 to i64
  %208 = getelementptr inbounds double, ptr %205, i64 %207
  %209 = load double, ptr %208, align 8
  %210 = load ptr, ptr %4, align 8
  %211 = load i32, ptr %14, align 4
  %212 = sext i32 %211 to i64
  %213 = getelementptr inbounds double, ptr %210, i64 %212
  %214 = load double, ptr %213, align 8
  %215 = fneg double %204
  %216 = call double @llvm.fmuladd.f64(double %215, double %209, double %214)
  store double %216, ptr %213, align 8
  br label %217

217:                                              ; preds = %196
  %218 = load i32, ptr %15, align 4
  %219 = add nsw i32 %218, 1
  store i32 %219, ptr %15, align 4
  br label %193, !llvm.loop !24

220:                                              ; preds = %193
  %221 = load ptr, ptr %3, align 8
  %222 = load i32, ptr %14, align 4
  %223 = sext i32 %222 to i64
  %224 = getelementptr inbounds [9 x double], ptr %221, i64 %223
  %225 = load i32, ptr %14, align 4
  %226 = sext i32 %225 to i64
  %227 = getelementptr inbounds [9 x double], ptr %224, i64 0, i64 %226
  %228 = load double, ptr %227, align 8
  %229 = load ptr, ptr %4, align 8
  %230 = load i32, ptr %14, align 4
  %231 = sext i32 %230 to i64
  %232 = getelementptr inbounds double, ptr %229, i64 %231
  %233 = load double, ptr %232, align 8
  %234 = fdiv double %233, %228
  store double %234, ptr %232, align 8
  br label %235

235:                                              ; preds = %220
  %236 = load i32, ptr %14, align 4
  %237 = add nsw i32 %236, -1
  store i32 %237, ptr %14, align 4
  br label %177, !llvm.loop !25

238:                                              ; preds = %177
  %239 = load double, ptr %5, align 8
  ret double %239
}

declare i32 @putchar(i32 noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal double @energy(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  store double 0.000000e+00, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %11

11:                                               ; preds = %111, %2
  %12 = load i32, ptr %6, align 4
  %13 = load i32, ptr %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %114

15:                                               ; preds = %11
  store i32 0, ptr %7, align 4
  br label %16

16:                                               ; preds = %48, %15
  %17 = load i32, ptr %7, align 4
  %18 = icmp slt i32 %17, 3
  br i1 %18, label %19, label %51

19:                                               ; preds = %16
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds %struct.body, ptr %20, i64 %22
  %24 = getelementptr inbounds %struct.body, ptr %23, i32 0, i32 2
  %25 = load double, ptr %24, align 8
  %26 = fmul double 5.000000e-01, %25
  %27 = load ptr, ptr %3, align 8
  %28 = load i32, ptr %6, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds %struct.body, ptr %27, i64 %29
  %31 = getelementptr inbounds %struct.body, ptr %30, i32 0, i32 1
  %32 = load i32, ptr %7, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [3 x double], ptr %31, i64 0, i64 %33
  %35 = load double, ptr %34, align 8
  %36 = fmul double %26, %35
  %37 = load ptr, ptr %3, align 8
  %38 = load i32, ptr %6, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds %struct.body, ptr %37, i64 %39
  %41 = getelementptr inbounds %struct.body, ptr %40, i32 0, i32 1
  %42 = load i32, ptr %7, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [3 x double], ptr %41, i64 0, i64 %43
  %45 = load double, ptr %44, align 8
  %46 = load double, ptr %5, align 8
  %47 = call double @llvm.fmuladd.f64(double %36, double %45, double %46)
  store double %47, ptr %5, align 8
  br label %48

48:                                               ; preds = %19
  %49 = load i32, ptr %7, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %7, align 4
  br label %16, !llvm.loop !26

51:                                               ; preds = %16
  %52 = load i32, ptr %6, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %8, align 4
  br label %54

54:                                               ; preds = %107, %51
  %55 = load i32, ptr %8, align 4
  %56 = load i32, ptr %4, align 4
  %57 = icmp slt i32 %55, %56
  br i1 %57, label %58, label %110

58:                                               ; preds = %54
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %59

59:                                               ; preds = %85, %58
  %60 = load i32, ptr %10, align 4
  %61 = icmp slt i32 %60, 3
  br i1 %61, label %62, label %88

62:                                               ; preds = %59
  %63 = load ptr, ptr %3, align 8
  %64 = load i32, ptr %6, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds %struct.body, ptr %63, i64 %65
  %67 = getelementptr inbounds %struct.body, ptr %66, i32 0, i32 0
  %68 = load i32, ptr %10, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [3 x double], ptr %67, i64 0, i64 %69
  %71 = load double, ptr %70, align 8
  %72 = load ptr, ptr %3, align 8
  %73 = load i32, ptr %8, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds %struct.body, ptr %72, i64 %74
  %76 = getelementptr inbounds %struct.body, ptr %75, i32 0, i32 0
  %77 = load i32, ptr %10, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [3 x double], ptr %76, i64 0, i64 %78
  %80 = load double, ptr %79, align 8
  %81 = fsub double %71, %80
  %82 = call double @llvm.pow.f64(double %81, double 2.000000e+00)
  %83 = load double, ptr %9, align 8
  %84 = fadd double %83, %82
  store double %84, ptr %9, align 8
  br label %85

85:                                               ; preds = %62
  %86 = load i32, ptr %10, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %10, align 4
  br label %59, !llvm.loop !27

88:                                               ; preds = %59
  %89 = load ptr, ptr %3, align 8
  %90 = load i32, ptr %6, align 4
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds %struct.body, ptr %89, i64 %91
  %93 = getelementptr inbounds %struct.body, ptr %92, i32 0, i32 2
  %94 = load double, ptr %93, align 8
  %95 = load ptr, ptr %3, align 8
  %96 = load i32, ptr %8, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds %struct.body, ptr %95, i64 %97
  %99 = getelementptr inbounds %struct.body, ptr %98, i32 0, i32 2
  %100 = load double, ptr %99, align 8
  %101 = fmul double %94, %100
  %102 = load double, ptr %9, align 8
  %103 = call double @llvm.sqrt.f64(double %102)
  %104 = fdiv double %101, %103
  %105 = load double, ptr %5, align 8
  %106 = fsub double %105, %104
  store double %106, ptr %5, align 8
  br label %107

107:                                              ; preds = %88
  %108 = load i32, ptr %8, align 4
  %109 = add nsw i32 %108, 1
  store i32 %109, ptr %8, align 4
  br label %54, !llvm.loop !28

110:                                              ; preds = %54
  br label %111

111:                                              ; preds = %110
  %112 = load i32, ptr %6, align 4
  %113 = add nsw i32 %112, 1
  store i32 %113, ptr %6, align 4
  br label %11, !llvm.loop !29

114:                                              ; preds = %11
  %115 = load double, ptr %5, align 8
  ret double %115
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @advance(ptr noundef %0, i32 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca [3 x double], align 16
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = alloca double, align 8
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store double %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %16

16:                                               ; preds = %131, %3
  %17 = load i32, ptr %7, align 4
  %18 = load i32, ptr %5, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %134

20:                                               ; preds = %16
  %21 = load i32, ptr %7, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %8, align 4
  br label %23

23:                                               ; preds = %127, %20
  %24 = load i32, ptr %8, align 4
  %25 = load i32, ptr %5, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %130

27:                                               ; preds = %23
  store double 0.000000e+00, ptr %10, align 8
  store i32 0, ptr %11, align 4
  br label %28

28:                                               ; preds = %64, %27
  %29 = load i32, ptr %11, align 4
  %30 = icmp slt i32 %29, 3
  br i1 %30, label %31, label %67

31:                                               ; preds = %28
  %32 = load ptr, ptr %4, align 8
  %33 = load i32, ptr %7, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds %struct.body, ptr %32, i64 %34
  %36 = getelementptr inbounds %struct.body, ptr %35, i32 0, i32 0
  %37 = load i32, ptr %11, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [3 x double], ptr %36, i64 0, i64 %38
  %40 = load double, ptr %39, align 8
  %41 = load ptr, ptr %4, align 8
  %42 = load i32, ptr %8, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds %struct.body, ptr %41, i64 %43
  %45 = getelementptr inbounds %struct.body, ptr %44, i32 0, i32 0
  %46 = load i32, ptr %11, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [3 x double], ptr %45, i64 0, i64 %47
  %49 = load double, ptr %48, align 8
  %50 = fsub double %40, %49
  %51 = load i32, ptr %11, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [3 x double], ptr %9, i64 0, i64 %52
  store double %50, ptr %53, align 8
  %54 = load i32, ptr %11, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [3 x double], ptr %9, i64 0, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = load i32, ptr %11, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [3 x double], ptr %9, i64 0, i64 %59
  %61 = load double, ptr %60, align 8
  %62 = load double, ptr %10, align 8
  %63 = call double @llvm.fmuladd.f64(double %57, double %61, double %62)
  store double %63, ptr %10, align 8
  br label %64

64:                                               ; preds = %31
  %65 = load i32, ptr %11, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, ptr %11, align 4
  br label %28, !llvm.loop !30

67:                                               ; preds = %28
  %68 = load double, ptr %6, align 8
  %69 = load double, ptr %10, align 8
  %70 = load double, ptr %10, align 8
  %71 = call double @llvm.sqrt.f64(double %70)
  %72 = fmul double %69, %71
  %73 = fdiv double %68, %72
  store double %73, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %74

74:                                               ; preds = %123, %67
  %75 = load i32, ptr %13, align 4
  %76 = icmp slt i32 %75, 3
  br i1 %76, label %77, label %126

77:                                               ; preds = %74
  %78 = load i32, ptr %13, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [3 x double], ptr %9, i64 0, i64 %79
  %81 = load double, ptr %80, align 8
  %82 = load ptr, ptr %4, align 8
  %83 = load i32, ptr %8, align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds %struct.body, ptr %82, i64 %84
  %86 = getelementptr inbounds %struct.body, ptr %85, i32 0, i32 2
  %87 = load double, ptr %86, align 8
  %88 = fmul double %81, %87
  %89 = load double, ptr %12, align 8
  %90 = load ptr, ptr %4, align 8
  %91 = load i32, ptr %7, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds %struct.body, ptr %90, i64 %92
  %94 = getelementptr inbounds %struct.body, ptr %93, i32 0, i32 1
  %95 = load i32, ptr %13, align 4
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [3 x double], ptr %94, i64 0, i64 %96
  %98 = load double, ptr %97, align 8
  %99 = fneg double %88
  %100 = call double @llvm.fmuladd.f64(double %99, double %89, double %98)
  store double %100, ptr %97, align 8
  %101 = load i32, ptr %13, align 4
  %102 = sext i32 %101 to i64
  %103 = getelementptr inbounds [3 x double], ptr %9, i64 0, i64 %102
  %104 = load double, ptr %103, align 8
  %105 = load ptr, ptr %4, align 8
  %106 = load i32, ptr %7, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds %struct.body, ptr %105, i64 %107
  %109 = getelementptr inbounds %struct.body, ptr %108, i32 0, i32 2
  %110 = load double, ptr %109, align 8
  %111 = fmul double %104, %110
  %112 = load double, ptr %12, align 8
  %113 = load ptr, ptr %4, align 8
  %114 = load i32, ptr %8, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds %struct.body, ptr %113, i64 %115
  %117 = getelementptr inbounds %struct.body, ptr %116, i32 0, i32 1
  %118 = load i32, ptr %13, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds [3 x double], ptr %117, i64 0, i64 %119
  %121 = load double, ptr %120, align 8
  %122 = call double @llvm.fmuladd.f64(double %111, double %112, double %121)
  store double %122, ptr %120, align 8
  br label %123

123:                                              ; preds = %77
  %124 = load i32, ptr %13, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, ptr %13, align 4
  br label %74, !llvm.loop !31

126:                                              ; preds = %74
  br label %127

127:                                              ; preds = %126
  %128 = load i32, ptr %8, align 4
  %129 = add nsw i32 %128, 1
  store i32 %129, ptr %8, align 4
  br label %23, !llvm.loop !32

130:                                              ; preds = %23
  br label %131

131:                                              ; preds = %130
  %132 = load i32, ptr %7, align 4
  %133 = add nsw i32 %132, 1
  store i32 %133, ptr %7, align 4
  br label %16, !llvm.loop !33

134:                                              ; preds = %16
  store i32 0, ptr %14, align 4
  br label %135

135:                                              ; preds = %168, %134
  %136 = load i32, ptr %14, align 4
  %137 = load i32, ptr %5, align 4
  %138 = icmp slt i32 %136, %137
  br i1 %138, label %139, label %171

139:                                              ; preds = %135
  store i32 0, ptr %15, align 4
  br label %140

140:                                              ; preds = %164, %139
  %141 = load i32, ptr %15, align 4
  %142 = icmp slt i32 %141, 3
  br i1 %142, label %143, label %167

143:                                              ; preds = %140
  %144 = load double, ptr %6, align 8
  %145 = load ptr, ptr %4, align 8
  %146 = load i32, ptr %14, align 4
  %147 = sext i32 %146 to i64
  %148 = getelementptr inbounds %struct.body, ptr %145, i64 %147
  %149 = getelementptr inbounds %struct.body, ptr %148, i32 0, i32 1
  %150 = load i32, ptr %15, align 4
  %151 = sext i32 %150 to i64
  %152 = getelementptr inbounds [3 x double], ptr %149, i64 0, i64 %151
  %153 = load double, ptr %152, align 8
  %154 = load ptr, ptr %4, align 8
  %155 = load i32, ptr %14, align 4
  %156 = sext i32 %155 to i64
  %157 = getelementptr inbounds %struct.body, ptr %154, i64 %156
  %158 = getelementptr inbounds %struct.body, ptr %157, i32 0, i32 0
  %159 = load i32, ptr %15, align 4
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds [3 x double], ptr %158, i64 0, i64 %160
  %162 = load double, ptr %161, align 8
  %163 = call double @llvm.fmuladd.f64(double %144, double %153, double %162)
  store double %163, ptr %161, align 8
  br label %164

164:                                              ; preds = %143
  %165 = load i32, ptr %15, align 4
  %166 = add nsw i32 %165, 1
  store i32 %166, ptr %15, align 4
  br label %140, !llvm.loop !34

167:                                              ; preds = %140
  br label %168

168:                                              ; preds = %167
  %169 = load i32, ptr %14, align 4
  %170 = add nsw i32 %169, 1
  store i32 %170, ptr %14, align 4
  br label %135, !llvm.loop !35

171:                                              ; preds = %135
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @simpson(ptr noundef %0, double noundef %1, double noundef %2, i32 noundef %3) #0 {
  %5 = alloca ptr, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
  store double %1, ptr %6, align 8
  store double %2, ptr %7, align 8
  store i32 %3, ptr %8, align 4
  %12 = load double, ptr %7, align 8
  %13 = load double, ptr %6, align 8
  %14 = fsub double %12, %13
  %15 = load i32, ptr %8, align 4
  %16 = sitofp i32 %15 to double
  %17 = fdiv double %14, %16
  store double %17, ptr %9, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = load double, ptr %6, align 8
  %20 = call double %18(double noundef %19)
  %21 = load ptr, ptr %5, align 8
  %22 = load double, ptr %7, align 8
  %23 = call double %21(double noundef %22)
  %24 = fadd double %20, %23
  store double %24, ptr %10, align 8
  store i32 1, ptr %11, align 4
  br label %25

25:                                               ; preds = %45, %4
  %26 = load i32, ptr %11, align 4
  %27 = load i32, ptr %8, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %48

29:                                               ; preds = %25
  %30 = load ptr, ptr %5, align 8
  %31 = load double, ptr %6, align 8
  %32 = load i32, ptr %11, align 4
  %33 = sitofp i32 %32 to double
  %34 = load double, ptr %9, align 8
  %35 = call double @llvm.fmuladd.f64(double %33, double %34, double %31)
  %36 = call double %30(double noundef %35)
  %37 = load i32, ptr %11, align 4
  %38 = srem i32 %37, 2
  %39 = icmp ne i32 %38, 0
  %40 = zext i1 %39 to i64
  %41 = select i1 %39, i32 4, i32 2
  %42 = sitofp i32 %41 to double
  %43 = load double, ptr %10, align 8
  %44 = call double @llvm.fmuladd.f64(double %36, double %42, double %43)
  store double %44, ptr %10, align 8
  br label %45

45:                                               ; preds = %29
  %46 = load i32, ptr %11, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %11, align 4
  br label %25, !llvm.loop !36

48:                                               ; preds = %25
  %49 = load double, ptr %10, align 8
  %50 = load double, ptr %9, align 8
  %51 = fmul double %49, %50
  %52 = fdiv double %51, 3.000000e+00
  ret double %52
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @bell(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = fneg double %3
  %5 = load double, ptr %2, align 8
  %6 = fmul double %4, %5
  %7 = call double @llvm.exp.f64(double %6)
  ret double %7
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) }

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
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
!30 = distinct !{!30, !6}
!31 = distinct !{!31, !6}
!32 = distinct !{!32, !6}
!33 = distinct !{!33, !6}
!34 = distinct !{!34, !6}
!35 = distinct !{!35, !6}
!36 = distinct !{!36, !6}
