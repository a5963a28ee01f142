; ModuleID = 'complex_numbers.c'
source_filename = "complex_numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair = type { { float, float }, { double, double } }

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [14 x i8] c"%.10g%+.10gi\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca { double, double }, align 8
  %3 = alloca { double, double }, align 8
  %4 = alloca { double, double }, align 8
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = alloca { double, double }, align 8
  %9 = alloca { double, double }, align 8
  %10 = alloca { double, double }, align 8
  %11 = alloca { double, double }, align 8
  %12 = alloca { double, double }, align 8
  %13 = alloca { double, double }, align 8
  %14 = alloca { double, double }, align 8
  %15 = alloca { double, double }, align 8
  %16 = alloca { float, float }, align 4
  %17 = alloca { double, double }, align 8
  %18 = alloca { double, double }, align 8
  %19 = alloca { float, float }, align 4
  %20 = alloca { float, float }, align 4
  %21 = alloca { float, float }, align 4
  %22 = alloca { double, double }, align 8
  %23 = alloca { float, float }, align 4
  %24 = alloca { float, float }, align 4
  %25 = alloca { float, float }, align 4
  %26 = alloca { float, float }, align 4
  %27 = alloca { double, double }, align 8
  %28 = alloca %struct.pair, align 8
  %29 = alloca %struct.pair, align 8
  %30 = alloca { double, double }, align 8
  %31 = alloca { double, double }, align 8
  %32 = alloca { double, double }, align 8
  %33 = alloca { double, double }, align 8
  %34 = alloca i32, align 4
  %35 = alloca { double, double }, align 8
  %36 = alloca [8 x { double, double }], align 16
  %37 = alloca i32, align 4
  %38 = alloca { double, double }, align 8
  store i32 0, ptr %1, align 4
  %39 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %40 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  store double 3.000000e+00, ptr %39, align 8
  store double 4.000000e+00, ptr %40, align 8
  %41 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %42 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  store double 1.000000e+00, ptr %41, align 8
  store double -2.500000e+00, ptr %42, align 8
  %43 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %44 = load double, ptr %43, align 8
  %45 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %46 = load double, ptr %45, align 8
  %47 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %48 = load double, ptr %47, align 8
  %49 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %50 = load double, ptr %49, align 8
  %51 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %52 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %44, ptr %51, align 8
  store double %46, ptr %52, align 8
  %53 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %54 = load double, ptr %53, align 8
  %55 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %56 = load double, ptr %55, align 8
  %57 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %58 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %48, ptr %57, align 8
  store double %50, ptr %58, align 8
  %59 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %60 = load double, ptr %59, align 8
  %61 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  %62 = load double, ptr %61, align 8
  %63 = call { double, double } @add(double noundef %54, double noundef %56, double noundef %60, double noundef %62)
  %64 = extractvalue { double, double } %63, 0
  %65 = extractvalue { double, double } %63, 1
  %66 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %67 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %64, ptr %66, align 8
  store double %65, ptr %67, align 8
  %68 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %69 = load double, ptr %68, align 8
  %70 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %71 = load double, ptr %70, align 8
  call void @show(double noundef %69, double noundef %71)
  %72 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %73 = load double, ptr %72, align 8
  %74 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %75 = load double, ptr %74, align 8
  %76 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %77 = load double, ptr %76, align 8
  %78 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %79 = load double, ptr %78, align 8
  %80 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %81 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %73, ptr %80, align 8
  store double %75, ptr %81, align 8
  %82 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %83 = load double, ptr %82, align 8
  %84 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %87 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  store double %77, ptr %86, align 8
  store double %79, ptr %87, align 8
  %88 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 0
  %89 = load double, ptr %88, align 8
  %90 = getelementptr inbounds { double, double }, ptr %8, i32 0, i32 1
  %91 = load double, ptr %90, align 8
  %92 = call { double, double } @multiply(double noundef %83, double noundef %85, double noundef %89, double noundef %91)
  %93 = extractvalue { double, double } %92, 0
  %94 = extractvalue { double, double } %92, 1
  %95 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %96 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  store double %93, ptr %95, align 8
  store double %94, ptr %96, align 8
  %97 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 0
  %98 = load double, ptr %97, align 8
  %99 = getelementptr inbounds { double, double }, ptr %9, i32 0, i32 1
  %100 = load double, ptr %99, align 8
  call void @show(double noundef %98, double noundef %100)
  %101 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %102 = load double, ptr %101, align 8
  %103 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %104 = load double, ptr %103, align 8
  %105 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %106 = load double, ptr %105, align 8
  %107 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %108 = load double, ptr %107, align 8
  %109 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %110 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  store double %102, ptr %109, align 8
  store double %104, ptr %110, align 8
  %111 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %112 = load double, ptr %111, align 8
  %113 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %114 = load double, ptr %113, align 8
  %115 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %116 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  store double %106, ptr %115, align 8
  store double %108, ptr %116, align 8
  %117 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %118 = load double, ptr %117, align 8
  %119 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %120 = load double, ptr %119, align 8
  %121 = call { double, double } @divide(double noundef %112, double noundef %114, double noundef %118, double noundef %120)
  %122 = extractvalue { double, double } %121, 0
  %123 = extractvalue { double, double } %121, 1
  %124 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %125 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  store double %122, ptr %124, align 8
  store double %123, ptr %125, align 8
  %126 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %127 = load double, ptr %126, align 8
  %128 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  %129 = load double, ptr %128, align 8
  call void @show(double noundef %127, double noundef %129)
  %130 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %131 = load double, ptr %130, align 8
  %132 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %133 = load double, ptr %132, align 8
  %134 = fneg double %133
  %135 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %136 = load double, ptr %135, align 8
  %137 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %138 = load double, ptr %137, align 8
  %139 = fmul double %136, 2.000000e+00
  %140 = fmul double %138, 2.000000e+00
  %141 = fsub double %131, %139
  %142 = fsub double %134, %140
  %143 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 0
  %144 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 1
  store double %141, ptr %143, align 8
  store double %142, ptr %144, align 8
  %145 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 0
  %146 = load double, ptr %145, align 8
  %147 = getelementptr inbounds { double, double }, ptr %13, i32 0, i32 1
  %148 = load double, ptr %147, align 8
  call void @show(double noundef %146, double noundef %148)
  %149 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %150 = load double, ptr %149, align 8
  %151 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %152 = load double, ptr %151, align 8
  %153 = fneg double %152
  %154 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %155 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  store double %150, ptr %154, align 8
  store double %153, ptr %155, align 8
  %156 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 0
  %157 = load double, ptr %156, align 8
  %158 = getelementptr inbounds { double, double }, ptr %14, i32 0, i32 1
  %159 = load double, ptr %158, align 8
  call void @show(double noundef %157, double noundef %159)
  %160 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %161 = load double, ptr %160, align 8
  %162 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %163 = load double, ptr %162, align 8
  %164 = fmul double %161, 1.000000e-01
  %165 = fmul double %163, 1.000000e-01
  %166 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0
  %167 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1
  store double %164, ptr %166, align 8
  store double %165, ptr %167, align 8
  %168 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 0
  %169 = load double, ptr %168, align 8
  %170 = getelementptr inbounds { double, double }, ptr %15, i32 0, i32 1
  %171 = load double, ptr %170, align 8
  %172 = call <2 x float> @narrow(double noundef %169, double noundef %171)
  store <2 x float> %172, ptr %16, align 4
  %173 = getelementptr inbounds { float, float }, ptr %16, i32 0, i32 0
  %174 = load float, ptr %173, align 4
  %175 = getelementptr inbounds { float, float }, ptr %16, i32 0, i32 1
  %176 = load float, ptr %175, align 4
  %177 = fpext float %174 to double
  %178 = fpext float %176 to double
  %179 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 0
  %180 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 1
  store double %177, ptr %179, align 8
  store double %178, ptr %180, align 8
  %181 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 0
  %182 = load double, ptr %181, align 8
  %183 = getelementptr inbounds { double, double }, ptr %17, i32 0, i32 1
  %184 = load double, ptr %183, align 8
  call void @show(double noundef %182, double noundef %184)
  %185 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %186 = load double, ptr %185, align 8
  %187 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %188 = load double, ptr %187, align 8
  %189 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 0
  %190 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 1
  store double %186, ptr %189, align 8
  store double %188, ptr %190, align 8
  %191 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 0
  %192 = load double, ptr %191, align 8
  %193 = getelementptr inbounds { double, double }, ptr %18, i32 0, i32 1
  %194 = load double, ptr %193, align 8
  %195 = call <2 x float> @narrow(double noundef %192, double noundef %194)
  store <2 x float> %195, ptr %19, align 4
  %196 = getelementptr inbounds { float, float }, ptr %19, i32 0, i32 0
  %197 = load float, ptr %196, align 4
  %198 = getelementptr inbounds { float, float }, ptr %19, i32 0, i32 1
  %199 = load float, ptr %198, align 4
  %200 = getelementptr inbounds { float, float }, ptr %20, i32 0, i32 0
  %201 = getelementptr inbounds { float, float }, ptr %20, i32 0, i32 1
  store float %197, ptr %200, align 4
  store float %199, ptr %201, align 4
  %202 = load <2 x float>, ptr %20, align 4
  %203 = call <2 x float> @scale(<2 x float> noundef %202, float noundef 4.000000e+00)
  store <2 x float> %203, ptr %21, align 4
  %204 = getelementptr inbounds { float, float }, ptr %21, i32 0, i32 0
  %205 = load float, ptr %204, align 4
  %206 = getelementptr inbounds { float, float }, ptr %21, i32 0, i32 1
  %207 = load float, ptr %206, align 4
  %208 = fpext float %205 to double
  %209 = fpext float %207 to double
  %210 = getelementptr inbounds { double, double }, ptr %22, i32 0, i32 0
  %211 = getelementptr inbounds { double, double }, ptr %22, i32 0, i32 1
  store double %208, ptr %210, align 8
  store double %209, ptr %211, align 8
  %212 = getelementptr inbounds { double, double }, ptr %22, i32 0, i32 0
  %213 = load double, ptr %212, align 8
  %214 = getelementptr inbounds { double, double }, ptr %22, i32 0, i32 1
  %215 = load double, ptr %214, align 8
  call void @show(double noundef %213, double noundef %215)
  %216 = getelementptr inbounds { float, float }, ptr %23, i32 0, i32 0
  %217 = getelementptr inbounds { float, float }, ptr %23, i32 0, i32 1
  store float 1.000000e+00, ptr %216, align 4
  store float 0.000000e+00, ptr %217, align 4
  %218 = load <2 x float>, ptr %23, align 4
  %219 = getelementptr inbounds { float, float }, ptr %24, i32 0, i32 0
  %220 = getelementptr inbounds { float, float }, ptr %24, i32 0, i32 1
  store float 1.000000e+00, ptr %219, align 4
  store float 0.000000e+00, ptr %220, align 4
  %221 = load <2 x float>, ptr %24, align 4
  %222 = call i32 @same(<2 x float> noundef %218, <2 x float> noundef %221)
  %223 = getelementptr inbounds { float, float }, ptr %25, i32 0, i32 0
  %224 = getelementptr inbounds { float, float }, ptr %25, i32 0, i32 1
  store float 1.000000e+00, ptr %223, align 4
  store float 0.000000e+00, ptr %224, align 4
  %225 = load <2 x float>, ptr %25, align 4
  %226 = getelementptr inbounds { float, float }, ptr %26, i32 0, i32 0
  %227 = getelementptr inbounds { float, float }, ptr %26, i32 0, i32 1
  store float 0.000000e+00, ptr %226, align 4
  store float 1.000000e+00, ptr %227, align 4
  %228 = load <2 x float>, ptr %26, align 4
  %229 = call i32 @same(<2 x float> noundef %225, <2 x float> noundef %228)
  %230 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %222, i32 noundef %229)
  %231 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  store double 9.000000e+00, ptr %231, align 8
  %232 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %233 = load double, ptr %232, align 8
  %234 = fadd double %233, 5.000000e-01
  store double %234, ptr %232, align 8
  %235 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 0
  %236 = load double, ptr %235, align 8
  %237 = getelementptr inbounds { double, double }, ptr %2, i32 0, i32 1
  %238 = load double, ptr %237, align 8
  %239 = getelementptr inbounds { double, double }, ptr %27, i32 0, i32 0
  %240 = getelementptr inbounds { double, double }, ptr %27, i32 0, i32 1
  store double %236, ptr %239, align 8
  store double %238, ptr %240, align 8
  %241 = getelementptr inbounds { double, double }, ptr %27, i32 0, i32 0
  %242 = load double, ptr %241, align 8
  %243 = getelementptr inbounds { double, double }, ptr %27, i32 0, i32 1
  %244 = load double, ptr %243, align 8
  call void @show(double noundef %242, double noundef %244)
  %245 = getelementptr inbounds %struct.pair, ptr %29, i32 0, i32 0
  %246 = getelementptr inbounds { float, float }, ptr %245, i32 0, i32 0
  %247 = getelementptr inbounds { float, float }, ptr %245, i32 0, i32 1
  store float 1.000000e+00, ptr %246, align 8
  store float 2.000000e+00, ptr %247, align 4
  %248 = getelementptr inbounds %struct.pair, ptr %29, i32 0, i32 1
  %249 = getelementptr inbounds { double, double }, ptr %248, i32 0, i32 0
  %250 = getelementptr inbounds { double, double }, ptr %248, i32 0, i32 1
  store double 1.000000e+01, ptr %249, align 8
  store double -2.000000e+01, ptr %250, align 8
  call void @combine(ptr dead_on_unwind writable sret(%struct.pair) align 8 %28, ptr noundef byval(%struct.pair) align 8 %29)
  %251 = getelementptr inbounds %struct.pair, ptr %28, i32 0, i32 0
  %252 = getelementptr inbounds { float, float }, ptr %251, i32 0, i32 0
  %253 = load float, ptr %252, align 8
  %254 = getelementptr inbounds { float, float }, ptr %251, i32 0, i32 1
  %255 = load float, ptr %254, align 4
  %256 = fpext float %253 to double
  %257 = fpext float %255 to double
  %258 = getelementptr inbounds { double, double }, ptr %30, i32 0, i32 0
  %259 = getelementptr inbounds { double, double }, ptr %30, i32 0, i32 1
  store double %256, ptr %258, align 8
  store double %257, ptr %259, align 8
  %260 = getelementptr inbounds { double, double }, ptr %30, i32 0, i32 0
  %261 = load double, ptr %260, align 8
  %262 = getelementptr inbounds { double, double }, ptr %30, i32 0, i32 1
  %263 = load double, ptr %262, align 8
  call void @show(double noundef %261, double noundef %263)
  %264 = getelementptr inbounds %struct.pair, ptr %28, i32 0, i32 1
  %265 = getelementptr inbounds { double, double }, ptr %264, i32 0, i32 0
  %266 = load double, ptr %265, align 8
  %267 = getelementptr inbounds { double, double }, ptr %264, i32 0, i32 1
  %268 = load double, ptr %267, align 8
  %269 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 0
  %270 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 1
  store double %266, ptr %269, align 8
  store double %268, ptr %270, align 8
  %271 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 0
  %272 = load double, ptr %271, align 8
  %273 = getelementptr inbounds { double, double }, ptr %31, i32 0, i32 1
  %274 = load double, ptr %273, align 8
  call void @show(double noundef %272, double noundef %274)
  %275 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 0
  %276 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 1
  store double 0.000000e+00, ptr %275, align 8
  store double 0.000000e+00, ptr %276, align 8
  %277 = getelementptr inbounds { double, double }, ptr %33, i32 0, i32 0
  %278 = getelementptr inbounds { double, double }, ptr %33, i32 0, i32 1
  store double -1.000000e-01, ptr %277, align 8
  store double 6.500000e-01, ptr %278, align 8
  store i32 0, ptr %34, align 4
  br label %279

279:                                              ; preds = %305, %0
  %280 = load i32, ptr %34, align 4
  %281 = icmp slt i32 %280, 12
  br i1 %281, label %282, label %308

282:                                              ; preds = %279
  %283 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 0
  %284 = load double, ptr %283, align 8
  %285 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 1
  %286 = load double, ptr %285, align 8
  %287 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 0
  %288 = load double, ptr %287, align 8
  %289 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 1
  %290 = load double, ptr %289, align 8
  %291 = fmul double %284, %288
  %292 = fmul double %286, %290
  %293 = fmul double %284, %290
  %294 = fmul double %286, %288
  %295 = fsub double %291, %292
  %296 = fadd double %293, %294
  %297 = getelementptr inbounds { double, double }, ptr %33, i32 0, i32 0
  %298 = load double, ptr %297, align 8
  %299 = getelementptr inbounds { double, double }, ptr %33, i32 0, i32 1
  %300 = load double, ptr %299, align 8
  %301 = fadd double %295, %298
  %302 = fadd double %296, %300
  %303 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 0
  %304 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 1
  store double %301, ptr %303, align 8
  store double %302, ptr %304, align 8
  br label %305

305:                                              ; preds = %282
  %306 = load i32, ptr %34, align 4
  %307 = add nsw i32 %306, 1
  store i32 %307, ptr %34, align 4
  br label %279, !llvm.loop !5

308:                                              ; preds = %279
  %309 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 0
  %310 = load double, ptr %309, align 8
  %311 = getelementptr inbounds { double, double }, ptr %32, i32 0, i32 1
  %312 = load double, ptr %311, align 8
  %313 = getelementptr inbounds { double, double }, ptr %35, i32 0, i32 0
  %314 = getelementptr inbounds { double, double }, ptr %35, i32 0, i32 1
  store double %310, ptr %313, align 8
  store double %312, ptr %314, align 8
  %315 = getelementptr inbounds { double, double }, ptr %35, i32 0, i32 0
  %316 = load double, ptr %315, align 8
  %317 = getelementptr inbounds { double, double }, ptr %35, i32 0, i32 1
  %318 = load double, ptr %317, align 8
  call void @show(double noundef %316, double noundef %318)
  call void @llvm.memset.p0.i64(ptr align 16 %36, i8 0, i64 128, i1 false)
  %319 = getelementptr inbounds [8 x { double, double }], ptr %36, i32 0, i32 0
  %320 = getelementptr inbounds { double, double }, ptr %319, i32 0, i32 0
  store double 1.000000e+00, ptr %320, align 16
  store i32 1, ptr %37, align 4
  br label %321

321:                                              ; preds = %344, %308
  %322 = load i32, ptr %37, align 4
  %323 = icmp slt i32 %322, 8
  br i1 %323, label %324, label %347

324:                                              ; preds = %321
  %325 = load i32, ptr %37, align 4
  %326 = sub nsw i32 %325, 1
  %327 = sext i32 %326 to i64
  %328 = getelementptr inbounds [8 x { double, double }], ptr %36, i64 0, i64 %327
  %329 = getelementptr inbounds { double, double }, ptr %328, i32 0, i32 0
  %330 = load double, ptr %329, align 16
  %331 = getelementptr inbounds { double, double }, ptr %328, i32 0, i32 1
  %332 = load double, ptr %331, align 8
  %333 = fmul double %330, 5.000000e-01
  %334 = fmul double %332, 5.000000e-01
  %335 = fmul double %330, 5.000000e-01
  %336 = fmul double %332, 5.000000e-01
  %337 = fsub double %333, %334
  %338 = fadd double %335, %336
  %339 = load i32, ptr %37, align 4
  %340 = sext i32 %339 to i64
  %341 = getelementptr inbounds [8 x { double, double }], ptr %36, i64 0, i64 %340
  %342 = getelementptr inbounds { double, double }, ptr %341, i32 0, i32 0
  %343 = getelementptr inbounds { double, double }, ptr %341, i32 0, i32 1
  store double %337, ptr %342, align 16
  store double %338, ptr %343, align 8
  br label %344

344:                                              ; preds = %324
  %345 = load i32, ptr %37, align 4
  %346 = add nsw i32 %345, 1
  store i32 %346, ptr %37, align 4
  br label %321, !llvm.loop !7

347:                                              ; preds = %321
  %348 = getelementptr inbounds [8 x { double, double }], ptr %36, i64 0, i64 7
  %349 = getelementptr inbounds { double, double }, ptr %348, i32 0, i32 0
  %350 = load double, ptr %349, align 16
  %351 = getelementptr inbounds { double, double }, ptr %348, i32 0, i32 1
  %352 = load double, ptr %351, align 8
  %353 = getelementptr inbounds { double, double }, ptr %38, i32 0, i32 0
  %354 = getelementptr inbounds { double, double }, ptr %38, i32 0, i32 1
  store double %350, ptr %353, align 8
  store double %352, ptr %354, align 8
  %355 = getelementptr inbounds { double, double }, ptr %38, i32 0, i32 0
  %356 = load double, ptr %355, align 8
  %357 = getelementptr inbounds { double, double }, ptr %38, i32 0, i32 1
  %358 = load double, ptr %357, align 8
  call void @show(double noundef %356, double noundef %358)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @show(double noundef %0, double noundef %1) #1 {
  %3 = alloca { double, double }, align 8
  %4 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  store double %0, ptr %4, align 8
  %5 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  store double %1, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %9 = load double, ptr %8, align 8
  %10 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 0
  %11 = load double, ptr %10, align 8
  %12 = getelementptr inbounds { double, double }, ptr %3, i32 0, i32 1
  %13 = load double, ptr %12, align 8
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %7, double noundef %13)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @add(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #1 {
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = fadd double %13, %17
  %21 = fadd double %15, %19
  %22 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %23 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %20, ptr %22, align 8
  store double %21, ptr %23, align 8
  %24 = load { double, double }, ptr %5, align 8
  ret { double, double } %24
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @multiply(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #1 {
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = fmul double %13, %17
  %21 = fmul double %15, %19
  %22 = fmul double %13, %19
  %23 = fmul double %15, %17
  %24 = fsub double %20, %21
  %25 = fadd double %22, %23
  %26 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %27 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %24, ptr %26, align 8
  store double %25, ptr %27, align 8
  %28 = load { double, double }, ptr %5, align 8
  ret { double, double } %28
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @divide(double noundef %0, double noundef %1, double noundef %2, double noundef %3) #1 {
  %5 = alloca { double, double }, align 8
  %6 = alloca { double, double }, align 8
  %7 = alloca { double, double }, align 8
  %8 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  store double %0, ptr %8, align 8
  %9 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  store double %1, ptr %9, align 8
  %10 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  store double %2, ptr %10, align 8
  %11 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  store double %3, ptr %11, align 8
  %12 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = getelementptr inbounds { double, double }, ptr %6, i32 0, i32 1
  %15 = load double, ptr %14, align 8
  %16 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 0
  %17 = load double, ptr %16, align 8
  %18 = getelementptr inbounds { double, double }, ptr %7, i32 0, i32 1
  %19 = load double, ptr %18, align 8
  %20 = fmul double %13, %17
  %21 = fmul double %15, %19
  %22 = fadd double %20, %21
  %23 = fmul double %17, %17
  %24 = fmul double %19, %19
  %25 = fadd double %23, %24
  %26 = fmul double %15, %17
  %27 = fmul double %13, %19
  %28 = fsub double %26, %27
  %29 = fdiv double %22, %25
  %30 = fdiv double %28, %25
  %31 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 0
  %32 = getelementptr inbounds { double, double }, ptr %5, i32 0, i32 1
  store double %29, ptr %31, align 8
  store double %30, ptr %32, align 8
  %33 = load { double, double }, ptr %5, align 8
  ret { double, double } %33
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @narrow(double noundef %0, double noundef %1) #0 {
  %3 = alloca { float, float }, align 4
  %4 = alloca { double, double }, align 8
  %5 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  %8 = load double, ptr %7, align 8
  %9 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  %10 = load double, ptr %9, align 8
  %11 = fptrunc double %8 to float
  %12 = fptrunc double %10 to float
  %13 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %14 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  store float %11, ptr %13, align 4
  store float %12, ptr %14, align 4
  %15 = load <2 x float>, ptr %3, align 4
  ret <2 x float> %15
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @scale(<2 x float> noundef %0, float noundef %1) #0 {
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  %5 = alloca float, align 4
  store <2 x float> %0, ptr %4, align 4
  store float %1, ptr %5, align 4
  %6 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0
  %7 = load float, ptr %6, align 4
  %8 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1
  %9 = load float, ptr %8, align 4
  %10 = load float, ptr %5, align 4
  %11 = fmul float %7, %10
  %12 = fmul float %9, %10
  %13 = fsub float %11, 1.000000e+00
  %14 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %15 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  store float %13, ptr %14, align 4
  store float %12, ptr %15, align 4
  %16 = load <2 x float>, ptr %3, align 4
  ret <2 x float> %16
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @same(<2 x float> noundef %0, <2 x float> noundef %1) #0 {
  %3 = alloca { float, float }, align 4
  %4 = alloca { float, float }, align 4
  store <2 x float> %0, ptr %3, align 4
  store <2 x float> %1, ptr %4, align 4
  %5 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %6 = load float, ptr %5, align 4
  %7 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  %8 = load float, ptr %7, align 4
  %9 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 0
  %10 = load float, ptr %9, align 4
  %11 = getelementptr inbounds { float, float }, ptr %4, i32 0, i32 1
  %12 = load float, ptr %11, align 4
  %13 = fcmp oeq float %6, %10
  %14 = fcmp oeq float %8, %12
  %15 = and i1 %13, %14
  %16 = zext i1 %15 to i32
  ret i32 %16
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @combine(ptr dead_on_unwind noalias writable sret(%struct.pair) align 8 %0, ptr noundef byval(%struct.pair) align 8 %1) #1 {
  %3 = getelementptr inbounds %struct.pair, ptr %1, i32 0, i32 0
  %4 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 0
  %5 = load float, ptr %4, align 8
  %6 = getelementptr inbounds { float, float }, ptr %3, i32 0, i32 1
  %7 = load float, ptr %6, align 4
  %8 = fpext float %5 to double
  %9 = fpext float %7 to double
  %10 = getelementptr inbounds %struct.pair, ptr %1, i32 0, i32 1
  %11 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  %13 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = fadd double %12, %8
  %16 = fadd double %14, %9
  %17 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 0
  %18 = getelementptr inbounds { double, double }, ptr %10, i32 0, i32 1
  store double %15, ptr %17, align 8
  store double %16, ptr %18, align 8
  %19 = getelementptr inbounds %struct.pair, ptr %1, i32 0, i32 0
  %20 = getelementptr inbounds { float, float }, ptr %19, i32 0, i32 0
  %21 = load float, ptr %20, align 8
  %22 = getelementptr inbounds { float, float }, ptr %19, i32 0, i32 1
  %23 = load float, ptr %22, align 4
  %24 = fneg float %21
  %25 = fneg float %23
  %26 = getelementptr inbounds %struct.pair, ptr %1, i32 0, i32 0
  %27 = getelementptr inbounds { float, float }, ptr %26, i32 0, i32 0
  %28 = getelementptr inbounds { float, float }, ptr %26, i32 0, i32 1
  store float %24, ptr %27, align 8
  store float %25, ptr %28, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %0, ptr align 8 %1, i64 24, i1 false)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
