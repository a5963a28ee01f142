; ModuleID = 'matrices.c'
source_filename = "matrices.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.a = internal global [32 x [32 x double]] zeroinitializer, align 16
@main.b = internal global [32 x [32 x double]] zeroinitializer, align 16
@main.c = internal global [32 x [32 x double]] zeroinitializer, align 16
@main.fa = internal global [32 x [32 x float]] zeroinitializer, align 16
@main.fb = internal global [32 x [32 x float]] zeroinitializer, align 16
@main.fc = internal global [32 x [32 x float]] zeroinitializer, align 16
@main.ia = internal global [1024 x i32] zeroinitializer, align 16
@main.ib = internal global [1024 x i32] zeroinitializer, align 16
@main.ic = internal global [1024 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [14 x i8] c"%d %ld %d %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%lu %lu %lu\0A\00", align 1
@__const.fibonacci_mod.result = private unnamed_addr constant [2 x [2 x i64]] [[2 x i64] [i64 1, i64 0], [2 x i64] [i64 0, i64 1]], align 16
@__const.fibonacci_mod.base = private unnamed_addr constant [2 x [2 x i64]] [[2 x i64] [i64 1, i64 1], [2 x i64] [i64 1, i64 0]], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %12 = call ptr @new_matrix(i32 noundef 32)
  store ptr %12, ptr %2, align 8
  %13 = call ptr @new_matrix(i32 noundef 32)
  store ptr %13, ptr %3, align 8
  %14 = call ptr @new_matrix(i32 noundef 32)
  store ptr %14, ptr %4, align 8
  store i32 0, ptr %5, align 4
  br label %15

15:                                               ; preds = %114, %0
  %16 = load i32, ptr %5, align 4
  %17 = icmp slt i32 %16, 32
  br i1 %17, label %18, label %117

18:                                               ; preds = %15
  store i32 0, ptr %6, align 4
  br label %19

19:                                               ; preds = %110, %18
  %20 = load i32, ptr %6, align 4
  %21 = icmp slt i32 %20, 32
  br i1 %21, label %22, label %113

22:                                               ; preds = %19
  %23 = load i32, ptr %5, align 4
  %24 = mul nsw i32 %23, 7
  %25 = load i32, ptr %6, align 4
  %26 = mul nsw i32 %25, 3
  %27 = add nsw i32 %24, %26
  %28 = srem i32 %27, 11
  %29 = sub nsw i32 %28, 5
  %30 = load i32, ptr %5, align 4
  %31 = mul nsw i32 %30, 32
  %32 = load i32, ptr %6, align 4
  %33 = add nsw i32 %31, %32
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [1024 x i32], ptr @main.ia, i64 0, i64 %34
  store i32 %29, ptr %35, align 4
  %36 = load ptr, ptr %2, align 8
  %37 = load i32, ptr %5, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds ptr, ptr %36, i64 %38
  %40 = load ptr, ptr %39, align 8
  %41 = load i32, ptr %6, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i32, ptr %40, i64 %42
  store i32 %29, ptr %43, align 4
  %44 = load i32, ptr %5, align 4
  %45 = mul nsw i32 %44, 5
  %46 = load i32, ptr %6, align 4
  %47 = mul nsw i32 %46, 2
  %48 = sub nsw i32 %45, %47
  %49 = srem i32 %48, 13
  %50 = load i32, ptr %5, align 4
  %51 = mul nsw i32 %50, 32
  %52 = load i32, ptr %6, align 4
  %53 = add nsw i32 %51, %52
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [1024 x i32], ptr @main.ib, i64 0, i64 %54
  store i32 %49, ptr %55, align 4
  %56 = load ptr, ptr %3, align 8
  %57 = load i32, ptr %5, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds ptr, ptr %56, i64 %58
  %60 = load ptr, ptr %59, align 8
  %61 = load i32, ptr %6, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds i32, ptr %60, i64 %62
  store i32 %49, ptr %63, align 4
  %64 = load ptr, ptr %2, align 8
  %65 = load i32, ptr %5, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds ptr, ptr %64, i64 %66
  %68 = load ptr, ptr %67, align 8
  %69 = load i32, ptr %6, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds i32, ptr %68, i64 %70
  %72 = load i32, ptr %71, align 4
  %73 = sitofp i32 %72 to double
  %74 = load i32, ptr %5, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [32 x [32 x double]], ptr @main.a, i64 0, i64 %75
  %77 = load i32, ptr %6, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds [32 x double], ptr %76, i64 0, i64 %78
  store double %73, ptr %79, align 8
  %80 = fptrunc double %73 to float
  %81 = load i32, ptr %5, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [32 x [32 x float]], ptr @main.fa, i64 0, i64 %82
  %84 = load i32, ptr %6, align 4
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [32 x float], ptr %83, i64 0, i64 %85
  store float %80, ptr %86, align 4
  %87 = load ptr, ptr %3, align 8
  %88 = load i32, ptr %5, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds ptr, ptr %87, i64 %89
  %91 = load ptr, ptr %90, align 8
  %92 = load i32, ptr %6, align 4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds i32, ptr %91, i64 %93
  %95 = load i32, ptr %94, align 4
  %96 = sitofp i32 %95 to double
  %97 = load i32, ptr %5, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [32 x [32 x double]], ptr @main.b, i64 0, i64 %98
  %100 = load i32, ptr %6, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [32 x double], ptr %99, i64 0, i64 %101
  store double %96, ptr %102, align 8
  %103 = fptrunc double %96 to float
  %104 = load i32, ptr %5, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds [32 x [32 x float]], ptr @main.fb, i64 0, i64 %105
  %107 = load i32, ptr %6, align 4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [32 x float], ptr %106, i64 0, i64 %108
  store float %103, ptr %109, align 4
  br label %110

110:                                              ; preds = %22
  %111 = load i32, ptr %6, align 4
  %112 = add nsw i32 %111, 1
  store i32 %112, ptr %6, align 4
  br label %19, !llvm.loop !5

113:                                              ; preds = %19
  br label %114

114:                                              ; preds = %113
  %115 = load i32, ptr %5, align 4
  %116 = add nsw i32 %115, 1
  store i32 %116, ptr %5, align 4
  br label %15, !llvm.loop !7

117:                                              ; preds = %15
  call void @multiply(ptr noundef @main.c, ptr noundef @main.a, ptr noundef @main.b)
  call void @multiply_rows(ptr noundef @main.fc, ptr noundef @main.fa, ptr noundef @main.fb)
  call void @strassen(i32 noundef 32, ptr noundef @main.ia, ptr noundef @main.ib, ptr noundef @main.ic, i32 noundef 32)
  store i32 0, ptr %7, align 4
  store i64 0, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %118

118:                                              ; preds = %239, %117
  %119 = load i32, ptr %9, align 4
  %120 = icmp slt i32 %119, 32
  br i1 %120, label %121, label %242

121:                                              ; preds = %118
  store i32 0, ptr %10, align 4
  br label %122

122:                                              ; preds = %223, %121
  %123 = load i32, ptr %10, align 4
  %124 = icmp slt i32 %123, 32
  br i1 %124, label %125, label %226

125:                                              ; preds = %122
  store i32 0, ptr %11, align 4
  br label %126

126:                                              ; preds = %159, %125
  %127 = load i32, ptr %11, align 4
  %128 = icmp slt i32 %127, 32
  br i1 %128, label %129, label %162

129:                                              ; preds = %126
  %130 = load ptr, ptr %2, align 8
  %131 = load i32, ptr %9, align 4
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds ptr, ptr %130, i64 %132
  %134 = load ptr, ptr %133, align 8
  %135 = load i32, ptr %11, align 4
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds i32, ptr %134, i64 %136
  %138 = load i32, ptr %137, align 4
  %139 = load ptr, ptr %3, align 8
  %140 = load i32, ptr %11, align 4
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds ptr, ptr %139, i64 %141
  %143 = load ptr, ptr %142, align 8
  %144 = load i32, ptr %10, align 4
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds i32, ptr %143, i64 %145
  %147 = load i32, ptr %146, align 4
  %148 = mul nsw i32 %138, %147
  %149 = load ptr, ptr %4, align 8
  %150 = load i32, ptr %9, align 4
  %151 = sext i32 %150 to i64
  %152 = getelementptr inbounds ptr, ptr %149, i64 %151
  %153 = load ptr, ptr %152, align 8
  %154 = load i32, ptr %10, align 4
  %155 = sext i32 %154 to i64
  %156 = getelementptr inbounds i32, ptr %153, i64 %155
  %157 = load i32, ptr %156, align 4
  %158 = add nsw i32 %157, %148
  store i32 %158, ptr %156, align 4
  br label %159

159:                                              ; preds = %129
  %160 = load i32, ptr %11, align 4
  %161 = add nsw i32 %160, 1
  store i32 %161, ptr %11, align 4
  br label %126, !llvm.loop !8

162:                                              ; preds = %126
  %163 = load i32, ptr %9, align 4
  %164 = sext i32 %163 to i64
  %165 = getelementptr inbounds [32 x [32 x double]], ptr @main.c, i64 0, i64 %164
  %166 = load i32, ptr %10, align 4
  %167 = sext i32 %166 to i64
  %168 = getelementptr inbounds [32 x double], ptr %165, i64 0, i64 %167
  %169 = load double, ptr %168, align 8
  %170 = load ptr, ptr %4, align 8
  %171 = load i32, ptr %9, align 4
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds ptr, ptr %170, i64 %172
  %174 = load ptr, ptr %173, align 8
  %175 = load i32, ptr %10, align 4
  %176 = sext i32 %175 to i64
  %177 = getelementptr inbounds i32, ptr %174, i64 %176
  %178 = load i32, ptr %177, align 4
  %179 = sitofp i32 %178 to double
  %180 = fcmp une double %169, %179
  br i1 %180, label %218, label %181

181:                                              ; preds = %162
  %182 = load i32, ptr %9, align 4
  %183 = sext i32 %182 to i64
  %184 = getelementptr inbounds [32 x [32 x float]], ptr @main.fc, i64 0, i64 %183
  %185 = load i32, ptr %10, align 4
  %186 = sext i32 %185 to i64
  %187 = getelementptr inbounds [32 x float], ptr %184, i64 0, i64 %186
  %188 = load float, ptr %187, align 4
  %189 = load ptr, ptr %4, align 8
  %190 = load i32, ptr %9, align 4
  %191 = sext i32 %190 to i64
  %192 = getelementptr inbounds ptr, ptr %189, i64 %191
  %193 = load ptr, ptr %192, align 8
  %194 = load i32, ptr %10, align 4
  %195 = sext i32 %194 to i64
  %196 = getelementptr inbounds i32, ptr %193, i64 %195
  %197 = load i32, ptr %196, align 4
  %198 = sitofp i32 %197 to float
  %199 = fcmp une float %188, %198
  br i1 %199, label %218, label %200

200:                                              ; preds = %181
  %201 = load i32, ptr %9, align 4
  %202 = mul nsw i32 %201, 32
  %203 = load i32, ptr %10, align 4
  %204 = add nsw i32 %202, %203
  %205 = sext i32 %204 to i64
  %206 = getelementptr inbounds [1024 x i32], ptr @main.ic, i64 0, i64 %205
  %207 = load i32, ptr %206, align 4
  %208 = load ptr, ptr %4, align 8
  %209 = load i32, ptr %9, align 4
  %210 = sext i32 %209 to i64
  %211 = getelementptr inbounds ptr, ptr %208, i64 %210
  %212 = load ptr, ptr %211, align 8
  %213 = load i32, ptr %10, align 4
  %214 = sext i32 %213 to i64
  %215 = getelementptr inbounds i32, ptr %212, i64 %214
  %216 = load i32, ptr %215, align 4
  %217 = icmp ne i32 %207, %216
  br label %218

218:                                              ; preds = %200, %181, %162
  %219 = phi i1 [ true, %181 ], [ true, %162 ], [ %217, %200 ]
  %220 = zext i1 %219 to i32
  %221 = load i32, ptr %7, align 4
  %222 = add nsw i32 %221, %220
  store i32 %222, ptr %7, align 4
  br label %223

223:                                              ; preds = %218
  %224 = load i32, ptr %10, align 4
  %225 = add nsw i32 %224, 1
  store i32 %225, ptr %10, align 4
  br label %122, !llvm.loop !9

226:                                              ; preds = %122
  %227 = load ptr, ptr %4, align 8
  %228 = load i32, ptr %9, align 4
  %229 = sext i32 %228 to i64
  %230 = getelementptr inbounds ptr, ptr %227, i64 %229
  %231 = load ptr, ptr %230, align 8
  %232 = load i32, ptr %9, align 4
  %233 = sext i32 %232 to i64
  %234 = getelementptr inbounds i32, ptr %231, i64 %233
  %235 = load i32, ptr %234, align 4
  %236 = sext i32 %235 to i64
  %237 = load i64, ptr %8, align 8
  %238 = add nsw i64 %237, %236
  store i64 %238, ptr %8, align 8
  br label %239

239:                                              ; preds = %226
  %240 = load i32, ptr %9, align 4
  %241 = add nsw i32 %240, 1
  store i32 %241, ptr %9, align 4
  br label %118, !llvm.loop !10

242:                                              ; preds = %118
  %243 = load i32, ptr %7, align 4
  %244 = load i64, ptr %8, align 8
  %245 = load ptr, ptr %4, align 8
  %246 = getelementptr inbounds ptr, ptr %245, i64 3
  %247 = load ptr, ptr %246, align 8
  %248 = getelementptr inbounds i32, ptr %247, i64 17
  %249 = load i32, ptr %248, align 4
  %250 = load double, ptr getelementptr inbounds ([32 x [32 x double]], ptr @main.c, i64 0, i64 31), align 16
  %251 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %243, i64 noundef %244, i32 noundef %249, double noundef %250)
  %252 = call i64 @fibonacci_mod(i64 noundef 10, i64 noundef 1000)
  %253 = call i64 @fibonacci_mod(i64 noundef 90, i64 noundef 2147483648)
  %254 = call i64 @fibonacci_mod(i64 noundef 1000000000000, i64 noundef 1000000007)
  %255 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %252, i64 noundef %253, i64 noundef %254)
  %256 = load ptr, ptr %2, align 8
  call void @free_matrix(ptr noundef %256, i32 noundef 32)
  %257 = load ptr, ptr %3, align 8
  call void @free_matrix(ptr noundef %257, i32 noundef 32)
  %258 = load ptr, ptr %4, align 8
  call void @free_matrix(ptr noundef %258, i32 noundef 32)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @new_matrix(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = sext i32 %5 to i64
  %7 = mul i64 %6, 8
  %8 = call noalias ptr @malloc(i64 noundef %7) #7
  store ptr %8, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %9

9:                                                ; preds = %21, %1
  %10 = load i32, ptr %4, align 4
  %11 = load i32, ptr %2, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %24

13:                                               ; preds = %9
  %14 = load i32, ptr %2, align 4
  %15 = sext i32 %14 to i64
  %16 = call noalias ptr @calloc(i64 noundef %15, i64 noundef 4) #8
  %17 = load ptr, ptr %3, align 8
  %18 = load i32, ptr %4, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds ptr, ptr %17, i64 %19
  store ptr %16, ptr %20, align 8
  br label %21

21:                                               ; preds = %13
  %22 = load i32, ptr %4, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %4, align 4
  br label %9, !llvm.loop !11

24:                                               ; preds = %9
  %25 = load ptr, ptr %3, align 8
  ret ptr %25
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %11

11:                                               ; preds = %57, %3
  %12 = load i32, ptr %7, align 4
  %13 = icmp slt i32 %12, 32
  br i1 %13, label %14, label %60

14:                                               ; preds = %11
  store i32 0, ptr %8, align 4
  br label %15

15:                                               ; preds = %53, %14
  %16 = load i32, ptr %8, align 4
  %17 = icmp slt i32 %16, 32
  br i1 %17, label %18, label %56

18:                                               ; preds = %15
  store double 0.000000e+00, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %19

19:                                               ; preds = %41, %18
  %20 = load i32, ptr %10, align 4
  %21 = icmp slt i32 %20, 32
  br i1 %21, label %22, label %44

22:                                               ; preds = %19
  %23 = load ptr, ptr %5, align 8
  %24 = load i32, ptr %7, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [32 x double], ptr %23, i64 %25
  %27 = load i32, ptr %10, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [32 x double], ptr %26, i64 0, i64 %28
  %30 = load double, ptr %29, align 8
  %31 = load ptr, ptr %6, align 8
  %32 = load i32, ptr %10, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [32 x double], ptr %31, i64 %33
  %35 = load i32, ptr %8, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [32 x double], ptr %34, i64 0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = load double, ptr %9, align 8
  %40 = call double @llvm.fmuladd.f64(double %30, double %38, double %39)
  store double %40, ptr %9, align 8
  br label %41

41:                                               ; preds = %22
  %42 = load i32, ptr %10, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %10, align 4
  br label %19, !llvm.loop !12

44:                                               ; preds = %19
  %45 = load double, ptr %9, align 8
  %46 = load ptr, ptr %4, align 8
  %47 = load i32, ptr %7, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [32 x double], ptr %46, i64 %48
  %50 = load i32, ptr %8, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [32 x double], ptr %49, i64 0, i64 %51
  store double %45, ptr %52, align 8
  br label %53

53:                                               ; preds = %44
  %54 = load i32, ptr %8, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %8, align 4
  br label %15, !llvm.loop !13

56:                                               ; preds = %15
  br label %57

57:                                               ; preds = %56
  %58 = load i32, ptr %7, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %7, align 4
  br label %11, !llvm.loop !14

60:                                               ; preds = %11
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @multiply_rows(ptr noalias noundef %0, ptr noalias noundef %1, ptr noalias noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i32 0, ptr %7, align 4
  br label %10

10:                                               ; preds = %55, %3
  %11 = load i32, ptr %7, align 4
  %12 = icmp slt i32 %11, 32
  br i1 %12, label %13, label %58

13:                                               ; preds = %10
  store i32 0, ptr %8, align 4
  br label %14

14:                                               ; preds = %51, %13
  %15 = load i32, ptr %8, align 4
  %16 = icmp slt i32 %15, 32
  br i1 %16, label %17, label %54

17:                                               ; preds = %14
  store i32 0, ptr %9, align 4
  br label %18

18:                                               ; preds = %47, %17
  %19 = load i32, ptr %9, align 4
  %20 = icmp slt i32 %19, 32
  br i1 %20, label %21, label %50

21:                                               ; preds = %18
  %22 = load ptr, ptr %5, align 8
  %23 = load i32, ptr %7, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [32 x float], ptr %22, i64 %24
  %26 = load i32, ptr %8, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [32 x float], ptr %25, i64 0, i64 %27
  %29 = load float, ptr %28, align 4
  %30 = load ptr, ptr %6, align 8
  %31 = load i32, ptr %8, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [32 x float], ptr %30, i64 %32
  %34 = load i32, ptr %9, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [32 x float], ptr %33, i64 0, i64 %35
  %37 = load float, ptr %36, align 4
  %38 = load ptr, ptr %4, align 8
  %39 = load i32, ptr %7, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [32 x float], ptr %38, i64 %40
  %42 = load i32, ptr %9, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [32 x float], ptr %41, i64 0, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = call float @llvm.fmuladd.f32(float %29, float %37, float %45)
  store float %46, ptr %44, align 4
  br label %47

47:                                               ; preds = %21
  %48 = load i32, ptr %9, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %9, align 4
  br label %18, !llvm.loop !15

50:                                               ; preds = %18
  br label %51

51:                                               ; preds = %50
  %52 = load i32, ptr %8, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %8, align 4
  br label %14, !llvm.loop !16

54:                                               ; preds = %14
  br label %55

55:                                               ; preds = %54
  %56 = load i32, ptr %7, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %7, align 4
  br label %10, !llvm.loop !17

58:                                               ; preds = %10
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @strassen(i32 noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca ptr, align 8
  %18 = alloca ptr, align 8
  %19 = alloca ptr, align 8
  %20 = alloca ptr, align 8
  %21 = alloca ptr, align 8
  %22 = alloca ptr, align 8
  %23 = alloca ptr, align 8
  %24 = alloca ptr, align 8
  %25 = alloca ptr, align 8
  %26 = alloca ptr, align 8
  %27 = alloca ptr, align 8
  %28 = alloca ptr, align 8
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  store i32 %0, ptr %6, align 4
  store ptr %1, ptr %7, align 8
  store ptr %2, ptr %8, align 8
  store ptr %3, ptr %9, align 8
  store i32 %4, ptr %10, align 4
  %32 = load i32, ptr %6, align 4
  %33 = icmp sle i32 %32, 4
  br i1 %33, label %34, label %99

34:                                               ; preds = %5
  store i32 0, ptr %11, align 4
  br label %35

35:                                               ; preds = %95, %34
  %36 = load i32, ptr %11, align 4
  %37 = load i32, ptr %6, align 4
  %38 = icmp slt i32 %36, %37
  br i1 %38, label %39, label %98

39:                                               ; preds = %35
  store i32 0, ptr %12, align 4
  br label %40

40:                                               ; preds = %91, %39
  %41 = load i32, ptr %12, align 4
  %42 = load i32, ptr %6, align 4
  %43 = icmp slt i32 %41, %42
  br i1 %43, label %44, label %94

44:                                               ; preds = %40
  %45 = load ptr, ptr %9, align 8
  %46 = load i32, ptr %11, align 4
  %47 = load i32, ptr %6, align 4
  %48 = mul nsw i32 %46, %47
  %49 = load i32, ptr %12, align 4
  %50 = add nsw i32 %48, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %45, i64 %51
  store i32 0, ptr %52, align 4
  store i32 0, ptr %13, align 4
  br label %53

53:                                               ; preds = %87, %44
  %54 = load i32, ptr %13, align 4
  %55 = load i32, ptr %6, align 4
  %56 = icmp slt i32 %54, %55
  br i1 %56, label %57, label %90

57:                                               ; preds = %53
  %58 = load ptr, ptr %7, align 8
  %59 = load i32, ptr %11, align 4
  %60 = load i32, ptr %10, align 4
  %61 = mul nsw i32 %59, %60
  %62 = load i32, ptr %13, align 4
  %63 = add nsw i32 %61, %62
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds i32, ptr %58, i64 %64
  %66 = load i32, ptr %65, align 4
  %67 = load ptr, ptr %8, align 8
  %68 = load i32, ptr %13, align 4
  %69 = load i32, ptr %10, align 4
  %70 = mul nsw i32 %68, %69
  %71 = load i32, ptr %12, align 4
  %72 = add nsw i32 %70, %71
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i32, ptr %67, i64 %73
  %75 = load i32, ptr %74, align 4
  %76 = mul nsw i32 %66, %75
  %77 = load ptr, ptr %9, align 8
  %78 = load i32, ptr %11, align 4
  %79 = load i32, ptr %6, align 4
  %80 = mul nsw i32 %78, %79
  %81 = load i32, ptr %12, align 4
  %82 = add nsw i32 %80, %81
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds i32, ptr %77, i64 %83
  %85 = load i32, ptr %84, align 4
  %86 = add nsw i32 %85, %76
  store i32 %86, ptr %84, align 4
  br label %87

87:                                               ; preds = %57
  %88 = load i32, ptr %13, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %13, align 4
  br label %53, !llvm.loop !18

90:                                               ; preds = %53
  br label %91

91:                                               ; preds = %90
  %92 = load i32, ptr %12, align 4
  %93 = add nsw i32 %92, 1
  store i32 %93, ptr %12, align 4
  br label %40, !llvm.loop !19

94:                                               ; preds = %40
  br label %95

95:                                               ; preds = %94
  %96 = load i32, ptr %11, align 4
  %97 = add nsw i32 %96, 1
  store i32 %97, ptr %11, align 4
  br label %35, !llvm.loop !20

98:                                               ; preds = %35
  br label %449

99:                                               ; preds = %5
  %100 = load i32, ptr %6, align 4
  %101 = sdiv i32 %100, 2
  store i32 %101, ptr %14, align 4
  %102 = load i32, ptr %10, align 4
  store i32 %102, ptr %15, align 4
  %103 = load i32, ptr %14, align 4
  %104 = load i32, ptr %14, align 4
  %105 = mul nsw i32 %103, %104
  store i32 %105, ptr %16, align 4
  %106 = load ptr, ptr %7, align 8
  store ptr %106, ptr %17, align 8
  %107 = load ptr, ptr %7, align 8
  %108 = load i32, ptr %14, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  store ptr %110, ptr %18, align 8
  %111 = load ptr, ptr %7, align 8
  %112 = load i32, ptr %14, align 4
  %113 = load i32, ptr %15, align 4
  %114 = mul nsw i32 %112, %113
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds i32, ptr %111, i64 %115
  store ptr %116, ptr %19, align 8
  %117 = load ptr, ptr %19, align 8
  %118 = load i32, ptr %14, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds i32, ptr %117, i64 %119
  store ptr %120, ptr %20, align 8
  %121 = load ptr, ptr %8, align 8
  store ptr %121, ptr %21, align 8
  %122 = load ptr, ptr %8, align 8
  %123 = load i32, ptr %14, align 4
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds i32, ptr %122, i64 %124
  store ptr %125, ptr %22, align 8
  %126 = load ptr, ptr %8, align 8
  %127 = load i32, ptr %14, align 4
  %128 = load i32, ptr %15, align 4
  %129 = mul nsw i32 %127, %128
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds i32, ptr %126, i64 %130
  store ptr %131, ptr %23, align 8
  %132 = load ptr, ptr %23, align 8
  %133 = load i32, ptr %14, align 4
  %134 = sext i32 %133 to i64
  %135 = getelementptr inbounds i32, ptr %132, i64 %134
  store ptr %135, ptr %24, align 8
  %136 = load i32, ptr %16, align 4
  %137 = sext i32 %136 to i64
  %138 = mul i64 %137, 9
  %139 = mul i64 %138, 4
  %140 = call noalias ptr @malloc(i64 noundef %139) #7
  store ptr %140, ptr %25, align 8
  %141 = load ptr, ptr %25, align 8
  store ptr %141, ptr %26, align 8
  %142 = load ptr, ptr %25, align 8
  %143 = load i32, ptr %16, align 4
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds i32, ptr %142, i64 %144
  store ptr %145, ptr %27, align 8
  %146 = load ptr, ptr %25, align 8
  %147 = load i32, ptr %16, align 4
  %148 = mul nsw i32 2, %147
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds i32, ptr %146, i64 %149
  store ptr %150, ptr %28, align 8
  %151 = load i32, ptr %14, align 4
  %152 = load ptr, ptr %26, align 8
  %153 = load ptr, ptr %17, align 8
  %154 = load ptr, ptr %20, align 8
  %155 = load i32, ptr %15, align 4
  %156 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %151, ptr noundef %152, ptr noundef %153, ptr noundef %154, i32 noundef 1, i32 noundef %155, i32 noundef %156)
  %157 = load i32, ptr %14, align 4
  %158 = load ptr, ptr %27, align 8
  %159 = load ptr, ptr %21, align 8
  %160 = load ptr, ptr %24, align 8
  %161 = load i32, ptr %15, align 4
  %162 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %157, ptr noundef %158, ptr noundef %159, ptr noundef %160, i32 noundef 1, i32 noundef %161, i32 noundef %162)
  %163 = load i32, ptr %14, align 4
  %164 = load ptr, ptr %26, align 8
  %165 = load ptr, ptr %27, align 8
  %166 = load ptr, ptr %28, align 8
  %167 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %163, ptr noundef %164, ptr noundef %165, ptr noundef %166, i32 noundef %167)
  %168 = load i32, ptr %14, align 4
  %169 = load ptr, ptr %26, align 8
  %170 = load ptr, ptr %19, align 8
  %171 = load ptr, ptr %20, align 8
  %172 = load i32, ptr %15, align 4
  %173 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %168, ptr noundef %169, ptr noundef %170, ptr noundef %171, i32 noundef 1, i32 noundef %172, i32 noundef %173)
  %174 = load i32, ptr %14, align 4
  %175 = load ptr, ptr %27, align 8
  %176 = load ptr, ptr %21, align 8
  %177 = load i32, ptr %15, align 4
  %178 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %174, ptr noundef %175, ptr noundef %176, ptr noundef null, i32 noundef 1, i32 noundef %177, i32 noundef %178)
  %179 = load i32, ptr %14, align 4
  %180 = load ptr, ptr %26, align 8
  %181 = load ptr, ptr %27, align 8
  %182 = load ptr, ptr %28, align 8
  %183 = load i32, ptr %16, align 4
  %184 = sext i32 %183 to i64
  %185 = getelementptr inbounds i32, ptr %182, i64 %184
  %186 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %179, ptr noundef %180, ptr noundef %181, ptr noundef %185, i32 noundef %186)
  %187 = load i32, ptr %14, align 4
  %188 = load ptr, ptr %26, align 8
  %189 = load ptr, ptr %17, align 8
  %190 = load i32, ptr %15, align 4
  %191 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %187, ptr noundef %188, ptr noundef %189, ptr noundef null, i32 noundef 1, i32 noundef %190, i32 noundef %191)
  %192 = load i32, ptr %14, align 4
  %193 = load ptr, ptr %27, align 8
  %194 = load ptr, ptr %22, align 8
  %195 = load ptr, ptr %24, align 8
  %196 = load i32, ptr %15, align 4
  %197 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %192, ptr noundef %193, ptr noundef %194, ptr noundef %195, i32 noundef -1, i32 noundef %196, i32 noundef %197)
  %198 = load i32, ptr %14, align 4
  %199 = load ptr, ptr %26, align 8
  %200 = load ptr, ptr %27, align 8
  %201 = load ptr, ptr %28, align 8
  %202 = load i32, ptr %16, align 4
  %203 = mul nsw i32 2, %202
  %204 = sext i32 %203 to i64
  %205 = getelementptr inbounds i32, ptr %201, i64 %204
  %206 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %198, ptr noundef %199, ptr noundef %200, ptr noundef %205, i32 noundef %206)
  %207 = load i32, ptr %14, align 4
  %208 = load ptr, ptr %26, align 8
  %209 = load ptr, ptr %20, align 8
  %210 = load i32, ptr %15, align 4
  %211 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %207, ptr noundef %208, ptr noundef %209, ptr noundef null, i32 noundef 1, i32 noundef %210, i32 noundef %211)
  %212 = load i32, ptr %14, align 4
  %213 = load ptr, ptr %27, align 8
  %214 = load ptr, ptr %23, align 8
  %215 = load ptr, ptr %21, align 8
  %216 = load i32, ptr %15, align 4
  %217 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %212, ptr noundef %213, ptr noundef %214, ptr noundef %215, i32 noundef -1, i32 noundef %216, i32 noundef %217)
  %218 = load i32, ptr %14, align 4
  %219 = load ptr, ptr %26, align 8
  %220 = load ptr, ptr %27, align 8
  %221 = load ptr, ptr %28, align 8
  %222 = load i32, ptr %16, align 4
  %223 = mul nsw i32 3, %222
  %224 = sext i32 %223 to i64
  %225 = getelementptr inbounds i32, ptr %221, i64 %224
  %226 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %218, ptr noundef %219, ptr noundef %220, ptr noundef %225, i32 noundef %226)
  %227 = load i32, ptr %14, align 4
  %228 = load ptr, ptr %26, align 8
  %229 = load ptr, ptr %17, align 8
  %230 = load ptr, ptr %18, align 8
  %231 = load i32, ptr %15, align 4
  %232 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %227, ptr noundef %228, ptr noundef %229, ptr noundef %230, i32 noundef 1, i32 noundef %231, i32 noundef %232)
  %233 = load i32, ptr %14, align 4
  %234 = load ptr, ptr %27, align 8
  %235 = load ptr, ptr %24, align 8
  %236 = load i32, ptr %15, align 4
  %237 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %233, ptr noundef %234, ptr noundef %235, ptr noundef null, i32 noundef 1, i32 noundef %236, i32 noundef %237)
  %238 = load i32, ptr %14, align 4
  %239 = load ptr, ptr %26, align 8
  %240 = load ptr, ptr %27, align 8
  %241 = load ptr, ptr %28, align 8
  %242 = load i32, ptr %16, align 4
  %243 = mul nsw i32 4, %242
  %244 = sext i32 %243 to i64
  %245 = getelementptr inbounds i32, ptr %241, i64 %244
  %246 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %238, ptr noundef %239, ptr noundef %240, ptr noundef %245, i32 noundef %246)
  %247 = load i32, ptr %14, align 4
  %248 = load ptr, ptr %26, align 8
  %249 = load ptr, ptr %19, align 8
  %250 = load ptr, ptr %17, align 8
  %251 = load i32, ptr %15, align 4
  %252 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %247, ptr noundef %248, ptr noundef %249, ptr noundef %250, i32 noundef -1, i32 noundef %251, i32 noundef %252)
  %253 = load i32, ptr %14, align 4
  %254 = load ptr, ptr %27, align 8
  %255 = load ptr, ptr %21, align 8
  %256 = load ptr, ptr %22, align 8
  %257 = load i32, ptr %15, align 4
  %258 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %253, ptr noundef %254, ptr noundef %255, ptr noundef %256, i32 noundef 1, i32 noundef %257, i32 noundef %258)
  %259 = load i32, ptr %14, align 4
  %260 = load ptr, ptr %26, align 8
  %261 = load ptr, ptr %27, align 8
  %262 = load ptr, ptr %28, align 8
  %263 = load i32, ptr %16, align 4
  %264 = mul nsw i32 5, %263
  %265 = sext i32 %264 to i64
  %266 = getelementptr inbounds i32, ptr %262, i64 %265
  %267 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %259, ptr noundef %260, ptr noundef %261, ptr noundef %266, i32 noundef %267)
  %268 = load i32, ptr %14, align 4
  %269 = load ptr, ptr %26, align 8
  %270 = load ptr, ptr %18, align 8
  %271 = load ptr, ptr %20, align 8
  %272 = load i32, ptr %15, align 4
  %273 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %268, ptr noundef %269, ptr noundef %270, ptr noundef %271, i32 noundef -1, i32 noundef %272, i32 noundef %273)
  %274 = load i32, ptr %14, align 4
  %275 = load ptr, ptr %27, align 8
  %276 = load ptr, ptr %23, align 8
  %277 = load ptr, ptr %24, align 8
  %278 = load i32, ptr %15, align 4
  %279 = load i32, ptr %15, align 4
  call void @combine(i32 noundef %274, ptr noundef %275, ptr noundef %276, ptr noundef %277, i32 noundef 1, i32 noundef %278, i32 noundef %279)
  %280 = load i32, ptr %14, align 4
  %281 = load ptr, ptr %26, align 8
  %282 = load ptr, ptr %27, align 8
  %283 = load ptr, ptr %28, align 8
  %284 = load i32, ptr %16, align 4
  %285 = mul nsw i32 6, %284
  %286 = sext i32 %285 to i64
  %287 = getelementptr inbounds i32, ptr %283, i64 %286
  %288 = load i32, ptr %14, align 4
  call void @strassen(i32 noundef %280, ptr noundef %281, ptr noundef %282, ptr noundef %287, i32 noundef %288)
  store i32 0, ptr %29, align 4
  br label %289

289:                                              ; preds = %444, %99
  %290 = load i32, ptr %29, align 4
  %291 = load i32, ptr %14, align 4
  %292 = icmp slt i32 %290, %291
  br i1 %292, label %293, label %447

293:                                              ; preds = %289
  store i32 0, ptr %30, align 4
  br label %294

294:                                              ; preds = %440, %293
  %295 = load i32, ptr %30, align 4
  %296 = load i32, ptr %14, align 4
  %297 = icmp slt i32 %295, %296
  br i1 %297, label %298, label %443

298:                                              ; preds = %294
  %299 = load i32, ptr %29, align 4
  %300 = load i32, ptr %14, align 4
  %301 = mul nsw i32 %299, %300
  %302 = load i32, ptr %30, align 4
  %303 = add nsw i32 %301, %302
  store i32 %303, ptr %31, align 4
  %304 = load ptr, ptr %28, align 8
  %305 = load i32, ptr %31, align 4
  %306 = sext i32 %305 to i64
  %307 = getelementptr inbounds i32, ptr %304, i64 %306
  %308 = load i32, ptr %307, align 4
  %309 = load ptr, ptr %28, align 8
  %310 = load i32, ptr %16, align 4
  %311 = mul nsw i32 3, %310
  %312 = load i32, ptr %31, align 4
  %313 = add nsw i32 %311, %312
  %314 = sext i32 %313 to i64
  %315 = getelementptr inbounds i32, ptr %309, i64 %314
  %316 = load i32, ptr %315, align 4
  %317 = add nsw i32 %308, %316
  %318 = load ptr, ptr %28, align 8
  %319 = load i32, ptr %16, align 4
  %320 = mul nsw i32 4, %319
  %321 = load i32, ptr %31, align 4
  %322 = add nsw i32 %320, %321
  %323 = sext i32 %322 to i64
  %324 = getelementptr inbounds i32, ptr %318, i64 %323
  %325 = load i32, ptr %324, align 4
  %326 = sub nsw i32 %317, %325
  %327 = load ptr, ptr %28, align 8
  %328 = load i32, ptr %16, align 4
  %329 = mul nsw i32 6, %328
  %330 = load i32, ptr %31, align 4
  %331 = add nsw i32 %329, %330
  %332 = sext i32 %331 to i64
  %333 = getelementptr inbounds i32, ptr %327, i64 %332
  %334 = load i32, ptr %333, align 4
  %335 = add nsw i32 %326, %334
  %336 = load ptr, ptr %9, align 8
  %337 = load i32, ptr %29, align 4
  %338 = load i32, ptr %6, align 4
  %339 = mul nsw i32 %337, %338
  %340 = load i32, ptr %30, align 4
  %341 = add nsw i32 %339, %340
  %342 = sext i32 %341 to i64
  %343 = getelementptr inbounds i32, ptr %336, i64 %342
  store i32 %335, ptr %343, align 4
  %344 = load ptr, ptr %28, align 8
  %345 = load i32, ptr %16, align 4
  %346 = mul nsw i32 2, %345
  %347 = load i32, ptr %31, align 4
  %348 = add nsw i32 %346, %347
  %349 = sext i32 %348 to i64
  %350 = getelementptr inbounds i32, ptr %344, i64 %349
  %351 = load i32, ptr %350, align 4
  %352 = load ptr, ptr %28, align 8
  %353 = load i32, ptr %16, align 4
  %354 = mul nsw i32 4, %353
  %355 = load i32, ptr %31, align 4
  %356 = add nsw i32 %354, %355
  %357 = sext i32 %356 to i64
  %358 = getelementptr inbounds i32, ptr %352, i64 %357
  %359 = load i32, ptr %358, align 4
  %360 = add nsw i32 %351, %359
  %361 = load ptr, ptr %9, align 8
  %362 = load i32, ptr %29, align 4
  %363 = load i32, ptr %6, align 4
  %364 = mul nsw i32 %362, %363
  %365 = load i32, ptr %30, align 4
  %366 = add nsw i32 %364, %365
  %367 = load i32, ptr %14, align 4
  %368 = add nsw i32 %366, %367
  %369 = sext i32 %368 to i64
  %370 = getelementptr inbounds i32, ptr %361, i64 %369
  store i32 %360, ptr %370, align 4
  %371 = load ptr, ptr %28, align 8
  %372 = load i32, ptr %16, align 4
  %373 = load i32, ptr %31, align 4
  %374 = add nsw i32 %372, %373
  %375 = sext i32 %374 to i64
  %376 = getelementptr inbounds i32, ptr %371, i64 %375
  %377 = load i32, ptr %376, align 4
  %378 = load ptr, ptr %28, align 8
  %379 = load i32, ptr %16, align 4
  %380 = mul nsw i32 3, %379
  %381 = load i32, ptr %31, align 4
  %382 = add nsw i32 %380, %381
  %383 = sext i32 %382 to i64
  %384 = getelementptr inbounds i32, ptr %378, i64 %383
  %385 = load i32, ptr %384, align 4
  %386 = add nsw i32 %377, %385
  %387 = load ptr, ptr %9, align 8
  %388 = load i32, ptr %29, align 4
  %389 = load i32, ptr %14, align 4
  %390 = add nsw i32 %388, %389
  %391 = load i32, ptr %6, align 4
  %392 = mul nsw i32 %390, %391
  %393 = load i32, ptr %30, align 4
  %394 = add nsw i32 %392, %393
  %395 = sext i32 %394 to i64
  %396 = getelementptr inbounds i32, ptr %387, i64 %395
  store i32 %386, ptr %396, align 4
  %397 = load ptr, ptr %28, align 8
  %398 = load i32, ptr %31, align 4
  %399 = sext i32 %398 to i64
  %400 = getelementptr inbounds i32, ptr %397, i64 %399
  %401 = load i32, ptr %400, align 4
  %402 = load ptr, ptr %28, align 8
  %403 = load i32, ptr %16, align 4
  %404 = load i32, ptr %31, align 4
  %405 = add nsw i32 %403, %404
  %406 = sext i32 %405 to i64
  %407 = getelementptr inbounds i32, ptr %402, i64 %406
  %408 = load i32, ptr %407, align 4
  %409 = sub nsw i32 %401, %408
  %410 = load ptr, ptr %28, align 8
  %411 = load i32, ptr %16, align 4
  %412 = mul nsw i32 2, %411
  %413 = load i32, ptr %31, align 4
  %414 = add nsw i32 %412, %413
  %415 = sext i32 %414 to i64
  %416 = getelementptr inbounds i32, ptr %410, i64 %415
  %417 = load i32, ptr %416, align 4
  %418 = add nsw i32 %409, %417
  %419 = load ptr, ptr %28, align 8
  %420 = load i32, ptr %16, align 4
  %421 = mul nsw i32 5, %420
  %422 = load i32, ptr %31, align 4
  %423 = add nsw i32 %421, %422
  %424 = sext i32 %423 to i64
  %425 = getelementptr inbounds i32, ptr %419, i64 %424
  %426 = load i32, ptr %425, align 4
  %427 = add nsw i32 %418, %426
  %428 = load ptr, ptr %9, align 8
  %429 = load i32, ptr %29, align 4
  %430 = load i32, ptr %14, align 4
  %431 = add nsw i32 %429, %430
  %432 = load i32, ptr %6, align 4
  %433 = mul nsw i32 %431, %432
  %434 = load i32, ptr %30, align 4
  %435 = add nsw i32 %433, %434
  %436 = load i32, ptr %14, align 4
  %437 = add nsw i32 %435, %436
  %438 = sext i32 %437 to i64
  %439 = getelementptr inbounds i32, ptr %428, i64 %438
  store i32 %427, ptr %439, align 4
  br label %440

440:                                              ; preds = %298
  %441 = load i32, ptr %30, align 4
  %442 = add nsw i32 %441, 1
  store i32 %442, ptr %30, align 4
  br label %294, !llvm.loop !21

443:                                              ; preds = %294
  br label %444

444:                                              ; preds = %443
  %445 = load i32, ptr %29, align 4
  %446 = add nsw i32 %445, 1
  store i32 %446, ptr %29, align 4
  br label %289, !llvm.loop !22

447:                                              ; preds = %289
  %448 = load ptr, ptr %25, align 8
  call void @free(ptr noundef %448) #9
  br label %449

449:                                              ; preds = %447, %98
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @fibonacci_mod(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca [2 x [2 x i64]], align 16
  %6 = alloca [2 x [2 x i64]], align 16
  %7 = alloca [2 x [2 x i64]], align 16
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %5, ptr align 16 @__const.fibonacci_mod.result, i64 32, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %6, ptr align 16 @__const.fibonacci_mod.base, i64 32, i1 false)
  br label %12

12:                                               ; preds = %88, %2
  %13 = load i64, ptr %3, align 8
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %15, label %91

15:                                               ; preds = %12
  %16 = load i64, ptr %3, align 8
  %17 = and i64 %16, 1
  %18 = icmp ne i64 %17, 0
  %19 = zext i1 %18 to i64
  %20 = select i1 %18, i32 0, i32 1
  store i32 %20, ptr %8, align 4
  br label %21

21:                                               ; preds = %84, %15
  %22 = load i32, ptr %8, align 4
  %23 = icmp slt i32 %22, 2
  br i1 %23, label %24, label %87

24:                                               ; preds = %21
  %25 = load i32, ptr %8, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %29

27:                                               ; preds = %24
  %28 = getelementptr inbounds [2 x [2 x i64]], ptr %5, i64 0, i64 0
  br label %31

29:                                               ; preds = %24
  %30 = getelementptr inbounds [2 x [2 x i64]], ptr %6, i64 0, i64 0
  br label %31

31:                                               ; preds = %29, %27
  %32 = phi ptr [ %28, %27 ], [ %30, %29 ]
  store ptr %32, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %33

33:                                               ; preds = %78, %31
  %34 = load i32, ptr %10, align 4
  %35 = icmp slt i32 %34, 2
  br i1 %35, label %36, label %81

36:                                               ; preds = %33
  store i32 0, ptr %11, align 4
  br label %37

37:                                               ; preds = %74, %36
  %38 = load i32, ptr %11, align 4
  %39 = icmp slt i32 %38, 2
  br i1 %39, label %40, label %77

40:                                               ; preds = %37
  %41 = load ptr, ptr %9, align 8
  %42 = load i32, ptr %10, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [2 x i64], ptr %41, i64 %43
  %45 = getelementptr inbounds [2 x i64], ptr %44, i64 0, i64 0
  %46 = load i64, ptr %45, align 8
  %47 = getelementptr inbounds [2 x [2 x i64]], ptr %6, i64 0, i64 0
  %48 = load i32, ptr %11, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [2 x i64], ptr %47, i64 0, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = mul i64 %46, %51
  %53 = load ptr, ptr %9, align 8
  %54 = load i32, ptr %10, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [2 x i64], ptr %53, i64 %55
  %57 = getelementptr inbounds [2 x i64], ptr %56, i64 0, i64 1
  %58 = load i64, ptr %57, align 8
  %59 = getelementptr inbounds [2 x [2 x i64]], ptr %6, i64 0, i64 1
  %60 = load i32, ptr %11, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [2 x i64], ptr %59, i64 0, i64 %61
  %63 = load i64, ptr %62, align 8
  %64 = mul i64 %58, %63
  %65 = add i64 %52, %64
  %66 = load i64, ptr %4, align 8
  %67 = urem i64 %65, %66
  %68 = load i32, ptr %10, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [2 x [2 x i64]], ptr %7, i64 0, i64 %69
  %71 = load i32, ptr %11, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [2 x i64], ptr %70, i64 0, i64 %72
  store i64 %67, ptr %73, align 8
  br label %74

74:                                               ; preds = %40
  %75 = load i32, ptr %11, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, ptr %11, align 4
  br label %37, !llvm.loop !23

77:                                               ; preds = %37
  br label %78

78:                                               ; preds = %77
  %79 = load i32, ptr %10, align 4
  %80 = add nsw i32 %79, 1
  store i32 %80, ptr %10, align 4
  br label %33, !llvm.loop !24

81:                                               ; preds = %33
  %82 = load ptr, ptr %9, align 8
  %83 = getelementptr inbounds [2 x [2 x i64]], ptr %7, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %82, ptr align 16 %83, i64 32, i1 false)
  br label %84

84:                                               ; preds = %81
  %85 = load i32, ptr %8, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %8, align 4
  br label %21, !llvm.loop !25

87:                                               ; preds = %21
  br label %88

88:                                               ; preds = %87
  %89 = load i64, ptr %3, align 8
  %90 = lshr i64 %89, 1
  store i64 %90, ptr %3, align 8
  br label %12, !llvm.loop !26

91:                                               ; preds = %12
  %92 = getelementptr inbounds [2 x [2 x i64]], ptr %5, i64 0, i64 0
  %93 = getelementptr inbounds [2 x i64], ptr %92, i64 0, i64 1
  %94 = load i64, ptr %93, align 8
  ret i64 %94
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @free_matrix(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  br label %5

5:                                                ; preds = %9, %2
  %6 = load i32, ptr %4, align 4
  %7 = add nsw i32 %6, -1
  store i32 %7, ptr %4, align 4
  %8 = icmp ne i32 %6, 0
  br i1 %8, label %9, label %15

9:                                                ; preds = %5
  %10 = load ptr, ptr %3, align 8
  %11 = load i32, ptr %4, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds ptr, ptr %10, i64 %12
  %14 = load ptr, ptr %13, align 8
  call void @free(ptr noundef %14) #9
  br label %5, !llvm.loop !27

15:                                               ; preds = %5
  %16 = load ptr, ptr %3, align 8
  call void @free(ptr noundef %16) #9
  ret void
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @combine(i32 noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6) #0 {
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca ptr, align 8
  %11 = alloca ptr, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store i32 %0, ptr %8, align 4
  store ptr %1, ptr %9, align 8
  store ptr %2, ptr %10, align 8
  store ptr %3, ptr %11, align 8
  store i32 %4, ptr %12, align 4
  store i32 %5, ptr %13, align 4
  store i32 %6, ptr %14, align 4
  store i32 0, ptr %15, align 4
  br label %17

17:                                               ; preds = %66, %7
  %18 = load i32, ptr %15, align 4
  %19 = load i32, ptr %8, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %69

21:                                               ; preds = %17
  store i32 0, ptr %16, align 4
  br label %22

22:                                               ; preds = %62, %21
  %23 = load i32, ptr %16, align 4
  %24 = load i32, ptr %8, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %65

26:                                               ; preds = %22
  %27 = load ptr, ptr %10, align 8
  %28 = load i32, ptr %15, align 4
  %29 = load i32, ptr %13, align 4
  %30 = mul nsw i32 %28, %29
  %31 = load i32, ptr %16, align 4
  %32 = add nsw i32 %30, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i32, ptr %27, i64 %33
  %35 = load i32, ptr %34, align 4
  %36 = load i32, ptr %12, align 4
  %37 = load ptr, ptr %11, align 8
  %38 = icmp ne ptr %37, null
  br i1 %38, label %39, label %49

39:                                               ; preds = %26
  %40 = load ptr, ptr %11, align 8
  %41 = load i32, ptr %15, align 4
  %42 = load i32, ptr %14, align 4
  %43 = mul nsw i32 %41, %42
  %44 = load i32, ptr %16, align 4
  %45 = add nsw i32 %43, %44
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %40, i64 %46
  %48 = load i32, ptr %47, align 4
  br label %50

49:                                               ; preds = %26
  br label %50

50:                                               ; preds = %49, %39
  %51 = phi i32 [ %48, %39 ], [ 0, %49 ]
  %52 = mul nsw i32 %36, %51
  %53 = add nsw i32 %35, %52
  %54 = load ptr, ptr %9, align 8
  %55 = load i32, ptr %15, align 4
  %56 = load i32, ptr %8, align 4
  %57 = mul nsw i32 %55, %56
  %58 = load i32, ptr %16, align 4
  %59 = add nsw i32 %57, %58
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i32, ptr %54, i64 %60
  store i32 %53, ptr %61, align 4
  br label %62

62:                                               ; preds = %50
  %63 = load i32, ptr %16, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %16, align 4
  br label %22, !llvm.loop !28

65:                                               ; preds = %22
  br label %66

66:                                               ; preds = %65
  %67 = load i32, ptr %15, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %15, align 4
  br label %17, !llvm.loop !29

69:                                               ; preds = %17
  ret void
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind allocsize(0) }
attributes #8 = { nounwind allocsize(0,1) }
attributes #9 = { nounwind }

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
