; ModuleID = 'wide_vectors.c'
source_filename = "wide_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.holder = type { i8, <16 x float>, i8, <3 x i32>, [32 x i8] }

@through = internal global ptr @weigh, align 8
@.str = private unnamed_addr constant [8 x i8] c"%d:%ld \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.4 = private unnamed_addr constant [24 x i8] c"%d %d %d %d %d %zu %zu\0A\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c"%lx %lx %lx %lx\0A\00", align 1
@.str.6 = private unnamed_addr constant [23 x i8] c"%c %g %g %c %d %d %zu\0A\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"%lx \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca <16 x i32>, align 64
  %3 = alloca <16 x i32>, align 64
  %4 = alloca i32, align 4
  %5 = alloca <16 x i32>, align 64
  %6 = alloca <16 x i32>, align 64
  %7 = alloca <16 x i32>, align 64
  %8 = alloca <16 x i64>, align 128
  %9 = alloca <16 x i32>, align 64
  %10 = alloca i32, align 4
  %11 = alloca <8 x double>, align 64
  %12 = alloca <8 x double>, align 64
  %13 = alloca <8 x double>, align 64
  %14 = alloca i32, align 4
  %15 = alloca <2 x i16>, align 4
  %16 = alloca <2 x i16>, align 4
  %17 = alloca <2 x i16>, align 4
  %18 = alloca <2 x i16>, align 4
  %19 = alloca <8 x i8>, align 8
  %20 = alloca <8 x i8>, align 8
  %21 = alloca <8 x i8>, align 8
  %22 = alloca <8 x i8>, align 8
  %23 = alloca <8 x i8>, align 8
  %24 = alloca <8 x i8>, align 8
  %25 = alloca i32, align 4
  %26 = alloca <3 x i32>, align 16
  %27 = alloca <3 x i32>, align 16
  %28 = alloca <5 x i16>, align 16
  %29 = alloca <5 x i16>, align 16
  %30 = alloca <5 x i16>, align 16
  %31 = alloca <2 x i128>, align 32
  %32 = alloca <2 x i128>, align 32
  %33 = alloca <2 x i128>, align 32
  %34 = alloca <2 x i128>, align 32
  %35 = alloca <2 x i128>, align 32
  %36 = alloca %struct.holder, align 64
  %37 = alloca i32, align 4
  %38 = alloca %struct.holder, align 64
  %39 = alloca [4 x <4 x i64>], align 32
  %40 = alloca ptr, align 8
  %41 = alloca <4 x i64>, align 32
  %42 = alloca [16 x i64], align 16
  %43 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  br label %44

44:                                               ; preds = %61, %0
  %45 = load i32, ptr %4, align 4
  %46 = icmp slt i32 %45, 16
  br i1 %46, label %47, label %64

47:                                               ; preds = %44
  %48 = load i32, ptr %4, align 4
  %49 = load i32, ptr %4, align 4
  %50 = mul nsw i32 %48, %49
  %51 = sub nsw i32 %50, 50
  %52 = load i32, ptr %4, align 4
  %53 = load <16 x i32>, ptr %2, align 64
  %54 = insertelement <16 x i32> %53, i32 %51, i32 %52
  store <16 x i32> %54, ptr %2, align 64
  %55 = load i32, ptr %4, align 4
  %56 = mul nsw i32 %55, 77
  %57 = sub nsw i32 1000, %56
  %58 = load i32, ptr %4, align 4
  %59 = load <16 x i32>, ptr %3, align 64
  %60 = insertelement <16 x i32> %59, i32 %57, i32 %58
  store <16 x i32> %60, ptr %3, align 64
  br label %61

61:                                               ; preds = %47
  %62 = load i32, ptr %4, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, ptr %4, align 4
  br label %44, !llvm.loop !5

64:                                               ; preds = %44
  %65 = load volatile ptr, ptr @through, align 8
  %66 = load <16 x i32>, ptr %2, align 64
  %67 = load <16 x i32>, ptr %3, align 64
  store <16 x i32> %66, ptr %6, align 64
  store <16 x i32> %67, ptr %7, align 64
  %68 = call <16 x i32> %65(ptr noundef byval(<16 x i32>) align 64 %6, ptr noundef byval(<16 x i32>) align 64 %7, i32 noundef 3)
  store <16 x i32> %68, ptr %5, align 64
  %69 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %69, ptr %9, align 64
  %70 = call <16 x i64> @spread(ptr noundef byval(<16 x i32>) align 64 %9)
  store <16 x i64> %70, ptr %8, align 128
  store i32 0, ptr %10, align 4
  br label %71

71:                                               ; preds = %82, %64
  %72 = load i32, ptr %10, align 4
  %73 = icmp slt i32 %72, 16
  br i1 %73, label %74, label %85

74:                                               ; preds = %71
  %75 = load <16 x i32>, ptr %5, align 64
  %76 = load i32, ptr %10, align 4
  %77 = extractelement <16 x i32> %75, i32 %76
  %78 = load <16 x i64>, ptr %8, align 128
  %79 = load i32, ptr %10, align 4
  %80 = extractelement <16 x i64> %78, i32 %79
  %81 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %77, i64 noundef %80)
  br label %82

82:                                               ; preds = %74
  %83 = load i32, ptr %10, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, ptr %10, align 4
  br label %71, !llvm.loop !7

85:                                               ; preds = %71
  %86 = call i32 @putchar(i32 noundef 10)
  store <8 x double> <double 1.000000e+00, double 2.000000e+00, double 3.000000e+00, double 4.000000e+00, double 5.000000e+00, double 6.000000e+00, double 7.000000e+00, double 8.000000e+00>, ptr %11, align 64
  %87 = load <8 x double>, ptr %11, align 64
  %88 = load <8 x double>, ptr %11, align 64
  %89 = load <8 x double>, ptr %11, align 64
  %90 = fmul <8 x double> %88, %89
  store <8 x double> %87, ptr %12, align 64
  store <8 x double> %90, ptr %13, align 64
  %91 = call <8 x double> @mix(ptr noundef byval(<8 x double>) align 64 %12, double noundef 5.000000e-01, ptr noundef byval(<8 x double>) align 64 %13)
  store <8 x double> %91, ptr %11, align 64
  store i32 0, ptr %14, align 4
  br label %92

92:                                               ; preds = %100, %85
  %93 = load i32, ptr %14, align 4
  %94 = icmp slt i32 %93, 8
  br i1 %94, label %95, label %103

95:                                               ; preds = %92
  %96 = load <8 x double>, ptr %11, align 64
  %97 = load i32, ptr %14, align 4
  %98 = extractelement <8 x double> %96, i32 %97
  %99 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %98)
  br label %100

100:                                              ; preds = %95
  %101 = load i32, ptr %14, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, ptr %14, align 4
  br label %92, !llvm.loop !8

103:                                              ; preds = %92
  store <2 x i16> <i16 300, i16 -7>, ptr %16, align 4
  %104 = load <2 x i16>, ptr %16, align 4
  store <2 x i16> %104, ptr %17, align 4
  %105 = load i32, ptr %17, align 4
  %106 = call i32 @tiny(i32 noundef %105)
  store i32 %106, ptr %18, align 4
  %107 = load <2 x i16>, ptr %18, align 4
  store <2 x i16> %107, ptr %15, align 4
  store <8 x i8> <i8 1, i8 -1, i8 3, i8 -2, i8 5, i8 6, i8 7, i8 -56>, ptr %20, align 8
  %108 = load <8 x i8>, ptr %20, align 8
  store <8 x i8> <i8 3, i8 -1, i8 9, i8 0, i8 6, i8 6, i8 8, i8 100>, ptr %21, align 8
  %109 = load <8 x i8>, ptr %21, align 8
  store <8 x i8> %108, ptr %22, align 8
  %110 = load double, ptr %22, align 8
  store <8 x i8> %109, ptr %23, align 8
  %111 = load double, ptr %23, align 8
  %112 = call double @average(double noundef %110, double noundef %111)
  store double %112, ptr %24, align 8
  %113 = load <8 x i8>, ptr %24, align 8
  store <8 x i8> %113, ptr %19, align 8
  %114 = load <2 x i16>, ptr %15, align 4
  %115 = extractelement <2 x i16> %114, i32 0
  %116 = sext i16 %115 to i32
  %117 = load <2 x i16>, ptr %15, align 4
  %118 = extractelement <2 x i16> %117, i32 1
  %119 = sext i16 %118 to i32
  %120 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %116, i32 noundef %119)
  store i32 0, ptr %25, align 4
  br label %121

121:                                              ; preds = %130, %103
  %122 = load i32, ptr %25, align 4
  %123 = icmp slt i32 %122, 8
  br i1 %123, label %124, label %133

124:                                              ; preds = %121
  %125 = load <8 x i8>, ptr %19, align 8
  %126 = load i32, ptr %25, align 4
  %127 = extractelement <8 x i8> %125, i32 %126
  %128 = zext i8 %127 to i32
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %128)
  br label %130

130:                                              ; preds = %124
  %131 = load i32, ptr %25, align 4
  %132 = add nsw i32 %131, 1
  store i32 %132, ptr %25, align 4
  br label %121, !llvm.loop !9

133:                                              ; preds = %121
  store <4 x i32> <i32 1, i32 2, i32 3, i32 undef>, ptr %27, align 16
  %134 = load <4 x i32>, ptr %27, align 16
  %135 = shufflevector <4 x i32> %134, <4 x i32> poison, <3 x i32> <i32 0, i32 1, i32 2>
  %136 = call <3 x i32> @twist(<3 x i32> noundef %135)
  %137 = shufflevector <3 x i32> %136, <3 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 poison>
  store <4 x i32> %137, ptr %26, align 16
  store <5 x i16> <i16 1, i16 2, i16 3, i16 4, i16 5>, ptr %29, align 16
  %138 = load <5 x i16>, ptr %29, align 16
  store <5 x i16> <i16 10, i16 20, i16 30, i16 40, i16 50>, ptr %30, align 16
  %139 = load <5 x i16>, ptr %30, align 16
  %140 = call <5 x i16> @odd_sum(<5 x i16> noundef %138, <5 x i16> noundef %139)
  store <5 x i16> %140, ptr %28, align 16
  %141 = load <3 x i32>, ptr %26, align 16
  %142 = extractelement <3 x i32> %141, i64 0
  %143 = load <3 x i32>, ptr %26, align 16
  %144 = extractelement <3 x i32> %143, i64 1
  %145 = load <3 x i32>, ptr %26, align 16
  %146 = extractelement <3 x i32> %145, i64 2
  %147 = load <5 x i16>, ptr %28, align 16
  %148 = extractelement <5 x i16> %147, i32 4
  %149 = sext i16 %148 to i32
  %150 = load <5 x i16>, ptr %28, align 16
  %151 = extractelement <5 x i16> %150, i32 0
  %152 = sext i16 %151 to i32
  %153 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %142, i32 noundef %144, i32 noundef %146, i32 noundef %149, i32 noundef %152, i64 noundef 16, i64 noundef 16)
  store <2 x i128> <i128 1267650600228229401496703205376, i128 12345>, ptr %32, align 32
  %154 = load <2 x i128>, ptr %32, align 32
  store <2 x i128> <i128 8, i128 -1>, ptr %33, align 32
  %155 = load <2 x i128>, ptr %33, align 32
  store <2 x i128> %154, ptr %34, align 32
  store <2 x i128> %155, ptr %35, align 32
  %156 = call <2 x i128> @huge(ptr noundef byval(<2 x i128>) align 32 %34, ptr noundef byval(<2 x i128>) align 32 %35)
  store <2 x i128> %156, ptr %31, align 32
  %157 = load <2 x i128>, ptr %31, align 32
  %158 = extractelement <2 x i128> %157, i32 0
  %159 = lshr i128 %158, 64
  %160 = trunc i128 %159 to i64
  %161 = load <2 x i128>, ptr %31, align 32
  %162 = extractelement <2 x i128> %161, i32 0
  %163 = trunc i128 %162 to i64
  %164 = load <2 x i128>, ptr %31, align 32
  %165 = extractelement <2 x i128> %164, i32 1
  %166 = lshr i128 %165, 64
  %167 = trunc i128 %166 to i64
  %168 = load <2 x i128>, ptr %31, align 32
  %169 = extractelement <2 x i128> %168, i32 1
  %170 = trunc i128 %169 to i64
  %171 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %160, i64 noundef %163, i64 noundef %167, i64 noundef %170)
  call void @llvm.memset.p0.i64(ptr align 64 %36, i8 0, i64 192, i1 false)
  %172 = getelementptr inbounds { i8, <16 x float>, i8, <3 x i32> }, ptr %36, i32 0, i32 0
  store i8 97, ptr %172, align 64
  %173 = getelementptr inbounds { i8, <16 x float>, i8, <3 x i32> }, ptr %36, i32 0, i32 2
  store i8 122, ptr %173, align 64
  %174 = getelementptr inbounds { i8, <16 x float>, i8, <3 x i32> }, ptr %36, i32 0, i32 3
  %175 = getelementptr inbounds <3 x i32>, ptr %174, i32 0, i32 0
  store i32 1, ptr %175, align 16
  %176 = getelementptr inbounds <3 x i32>, ptr %174, i32 0, i32 1
  store i32 2, ptr %176, align 4
  %177 = getelementptr inbounds <3 x i32>, ptr %174, i32 0, i32 2
  store i32 3, ptr %177, align 8
  store i32 0, ptr %37, align 4
  br label %178

178:                                              ; preds = %189, %133
  %179 = load i32, ptr %37, align 4
  %180 = icmp slt i32 %179, 16
  br i1 %180, label %181, label %192

181:                                              ; preds = %178
  %182 = load i32, ptr %37, align 4
  %183 = sitofp i32 %182 to float
  %184 = fdiv float %183, 2.000000e+00
  %185 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 1
  %186 = load i32, ptr %37, align 4
  %187 = load <16 x float>, ptr %185, align 64
  %188 = insertelement <16 x float> %187, float %184, i32 %186
  store <16 x float> %188, ptr %185, align 64
  br label %189

189:                                              ; preds = %181
  %190 = load i32, ptr %37, align 4
  %191 = add nsw i32 %190, 1
  store i32 %191, ptr %37, align 4
  br label %178, !llvm.loop !10

192:                                              ; preds = %178
  call void @change(ptr dead_on_unwind writable sret(%struct.holder) align 64 %38, ptr noundef byval(%struct.holder) align 64 %36)
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %36, ptr align 64 %38, i64 192, i1 false)
  %193 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 0
  %194 = load i8, ptr %193, align 64
  %195 = sext i8 %194 to i32
  %196 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 1
  %197 = load <16 x float>, ptr %196, align 64
  %198 = extractelement <16 x float> %197, i32 3
  %199 = fpext float %198 to double
  %200 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 1
  %201 = load <16 x float>, ptr %200, align 64
  %202 = extractelement <16 x float> %201, i32 15
  %203 = fpext float %202 to double
  %204 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 2
  %205 = load i8, ptr %204, align 64
  %206 = sext i8 %205 to i32
  %207 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 3
  %208 = load <3 x i32>, ptr %207, align 16
  %209 = extractelement <3 x i32> %208, i64 0
  %210 = getelementptr inbounds %struct.holder, ptr %36, i32 0, i32 3
  %211 = load <3 x i32>, ptr %210, align 16
  %212 = extractelement <3 x i32> %211, i64 1
  %213 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %195, double noundef %199, double noundef %203, i32 noundef %206, i32 noundef %209, i32 noundef %212, i64 noundef 192)
  %214 = getelementptr inbounds [4 x <4 x i64>], ptr %39, i64 0, i64 0
  call void @llvm.memset.p0.i64(ptr align 32 %214, i8 17, i64 128, i1 false)
  %215 = getelementptr inbounds [4 x <4 x i64>], ptr %39, i64 0, i64 0
  %216 = getelementptr inbounds <4 x i64>, ptr %215, i64 1
  store ptr %216, ptr %40, align 8
  store <4 x i64> <i64 1, i64 2, i64 3, i64 4>, ptr %41, align 32
  %217 = load <4 x i64>, ptr %41, align 32
  %218 = load ptr, ptr %40, align 8
  %219 = load <4 x i64>, ptr %218, align 32
  %220 = add <4 x i64> %219, %217
  store <4 x i64> %220, ptr %218, align 32
  %221 = load ptr, ptr %40, align 8
  %222 = load <4 x i64>, ptr %221, align 32
  %223 = getelementptr inbounds [4 x <4 x i64>], ptr %39, i64 0, i64 0
  %224 = load <4 x i64>, ptr %223, align 32
  %225 = xor <4 x i64> %222, %224
  %226 = load ptr, ptr %40, align 8
  %227 = getelementptr inbounds <4 x i64>, ptr %226, i64 1
  store <4 x i64> %225, ptr %227, align 32
  %228 = getelementptr inbounds [16 x i64], ptr %42, i64 0, i64 0
  %229 = getelementptr inbounds [4 x <4 x i64>], ptr %39, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %228, ptr align 32 %229, i64 128, i1 false)
  store i32 3, ptr %43, align 4
  br label %230

230:                                              ; preds = %239, %192
  %231 = load i32, ptr %43, align 4
  %232 = icmp slt i32 %231, 12
  br i1 %232, label %233, label %242

233:                                              ; preds = %230
  %234 = load i32, ptr %43, align 4
  %235 = sext i32 %234 to i64
  %236 = getelementptr inbounds [16 x i64], ptr %42, i64 0, i64 %235
  %237 = load i64, ptr %236, align 8
  %238 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i64 noundef %237)
  br label %239

239:                                              ; preds = %233
  %240 = load i32, ptr %43, align 4
  %241 = add nsw i32 %240, 1
  store i32 %241, ptr %43, align 4
  br label %230, !llvm.loop !11

242:                                              ; preds = %230
  %243 = call i32 @putchar(i32 noundef 10)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <16 x i64> @spread(ptr noundef byval(<16 x i32>) align 64 %0) #0 {
  %2 = alloca <16 x i32>, align 64
  %3 = load <16 x i32>, ptr %0, align 64
  store <16 x i32> %3, ptr %2, align 64
  %4 = load <16 x i32>, ptr %2, align 64
  %5 = sext <16 x i32> %4 to <16 x i64>
  %6 = shl <16 x i64> %5, <i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33>
  ret <16 x i64> %6
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal <8 x double> @mix(ptr noundef byval(<8 x double>) align 64 %0, double noundef %1, ptr noundef byval(<8 x double>) align 64 %2) #2 {
  %4 = alloca <8 x double>, align 64
  %5 = alloca double, align 8
  %6 = alloca <8 x double>, align 64
  %7 = load <8 x double>, ptr %0, align 64
  %8 = load <8 x double>, ptr %2, align 64
  store <8 x double> %7, ptr %4, align 64
  store double %1, ptr %5, align 8
  store <8 x double> %8, ptr %6, align 64
  %9 = load <8 x double>, ptr %4, align 64
  %10 = load double, ptr %5, align 8
  %11 = insertelement <8 x double> poison, double %10, i64 0
  %12 = shufflevector <8 x double> %11, <8 x double> poison, <8 x i32> zeroinitializer
  %13 = load <8 x double>, ptr %6, align 64
  %14 = fdiv <8 x double> %13, <double 4.000000e+00, double 4.000000e+00, double 4.000000e+00, double 4.000000e+00, double 4.000000e+00, double 4.000000e+00, double 4.000000e+00, double 4.000000e+00>
  %15 = call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %9, <8 x double> %12, <8 x double> %14)
  ret <8 x double> %15
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @tiny(i32 noundef %0) #3 {
  %2 = alloca <2 x i16>, align 4
  %3 = alloca <2 x i16>, align 4
  %4 = alloca <2 x i16>, align 4
  store i32 %0, ptr %3, align 4
  %5 = load <2 x i16>, ptr %3, align 4
  store <2 x i16> %5, ptr %4, align 4
  %6 = load <2 x i16>, ptr %4, align 4
  %7 = load <2 x i16>, ptr %4, align 4
  %8 = mul <2 x i16> %6, %7
  store <2 x i16> %8, ptr %2, align 4
  %9 = load i32, ptr %2, align 4
  ret i32 %9
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @average(double noundef %0, double noundef %1) #3 {
  %3 = alloca <8 x i8>, align 8
  %4 = alloca <8 x i8>, align 8
  %5 = alloca <8 x i8>, align 8
  %6 = alloca <8 x i8>, align 8
  %7 = alloca <8 x i8>, align 8
  store double %0, ptr %4, align 8
  %8 = load <8 x i8>, ptr %4, align 8
  store double %1, ptr %5, align 8
  %9 = load <8 x i8>, ptr %5, align 8
  store <8 x i8> %8, ptr %6, align 8
  store <8 x i8> %9, ptr %7, align 8
  %10 = load <8 x i8>, ptr %6, align 8
  %11 = load <8 x i8>, ptr %7, align 8
  %12 = and <8 x i8> %10, %11
  %13 = load <8 x i8>, ptr %6, align 8
  %14 = load <8 x i8>, ptr %7, align 8
  %15 = xor <8 x i8> %13, %14
  %16 = lshr <8 x i8> %15, <i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1>
  %17 = add <8 x i8> %12, %16
  store <8 x i8> %17, ptr %3, align 8
  %18 = load double, ptr %3, align 8
  ret double %18
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <3 x i32> @twist(<3 x i32> noundef %0) #4 {
  %2 = alloca <3 x i32>, align 16
  %3 = shufflevector <3 x i32> %0, <3 x i32> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 poison>
  store <4 x i32> %3, ptr %2, align 16
  %4 = load <3 x i32>, ptr %2, align 16
  %5 = shufflevector <3 x i32> %4, <3 x i32> poison, <3 x i32> <i32 2, i32 0, i32 1>
  %6 = add <3 x i32> %5, <i32 1, i32 1, i32 1>
  ret <3 x i32> %6
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <5 x i16> @odd_sum(<5 x i16> noundef %0, <5 x i16> noundef %1) #5 {
  %3 = alloca <5 x i16>, align 16
  %4 = alloca <5 x i16>, align 16
  store <5 x i16> %0, ptr %3, align 16
  store <5 x i16> %1, ptr %4, align 16
  %5 = load <5 x i16>, ptr %3, align 16
  %6 = load <5 x i16>, ptr %4, align 16
  %7 = add <5 x i16> %5, %6
  ret <5 x i16> %7
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x i128> @huge(ptr noundef byval(<2 x i128>) align 32 %0, ptr noundef byval(<2 x i128>) align 32 %1) #6 {
  %3 = alloca <2 x i128>, align 32
  %4 = alloca <2 x i128>, align 32
  %5 = load <2 x i128>, ptr %0, align 32
  %6 = load <2 x i128>, ptr %1, align 32
  store <2 x i128> %5, ptr %3, align 32
  store <2 x i128> %6, ptr %4, align 32
  %7 = load <2 x i128>, ptr %3, align 32
  %8 = load <2 x i128>, ptr %4, align 32
  %9 = mul <2 x i128> %7, %8
  %10 = add <2 x i128> %9, <i128 1, i128 1>
  ret <2 x i128> %10
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: noinline nounwind optnone uwtable
define internal void @change(ptr dead_on_unwind noalias writable sret(%struct.holder) align 64 %0, ptr noundef byval(%struct.holder) align 64 %1) #3 {
  %3 = getelementptr inbounds %struct.holder, ptr %1, i32 0, i32 1
  %4 = load <16 x float>, ptr %3, align 64
  %5 = getelementptr inbounds %struct.holder, ptr %1, i32 0, i32 1
  %6 = load <16 x float>, ptr %5, align 64
  %7 = fmul <16 x float> %4, %6
  %8 = getelementptr inbounds %struct.holder, ptr %1, i32 0, i32 1
  store <16 x float> %7, ptr %8, align 64
  %9 = getelementptr inbounds %struct.holder, ptr %1, i32 0, i32 0
  %10 = load i8, ptr %9, align 64
  %11 = add i8 %10, 1
  store i8 %11, ptr %9, align 64
  %12 = getelementptr inbounds %struct.holder, ptr %1, i32 0, i32 3
  %13 = load <3 x i32>, ptr %12, align 16
  %14 = insertelement <3 x i32> %13, i32 50, i64 1
  store <3 x i32> %14, ptr %12, align 16
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %0, ptr align 64 %1, i64 192, i1 false)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

; Function Attrs: noinline nounwind optnone uwtable
define internal <16 x i32> @weigh(ptr noundef byval(<16 x i32>) align 64 %0, ptr noundef byval(<16 x i32>) align 64 %1, i32 noundef %2) #2 {
  %4 = alloca <16 x i32>, align 64
  %5 = alloca <16 x i32>, align 64
  %6 = alloca i32, align 4
  %7 = load <16 x i32>, ptr %0, align 64
  %8 = load <16 x i32>, ptr %1, align 64
  store <16 x i32> %7, ptr %4, align 64
  store <16 x i32> %8, ptr %5, align 64
  store i32 %2, ptr %6, align 4
  %9 = load <16 x i32>, ptr %4, align 64
  %10 = load i32, ptr %6, align 4
  %11 = insertelement <16 x i32> poison, i32 %10, i64 0
  %12 = shufflevector <16 x i32> %11, <16 x i32> poison, <16 x i32> zeroinitializer
  %13 = mul <16 x i32> %9, %12
  %14 = load <16 x i32>, ptr %5, align 64
  %15 = ashr <16 x i32> %14, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %16 = sub <16 x i32> %13, %15
  ret <16 x i32> %16
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.fmuladd.v8f64(<8 x double>, <8 x double>, <8 x double>) #9

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="1024" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="512" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="96" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="80" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
