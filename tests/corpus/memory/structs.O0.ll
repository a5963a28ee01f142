; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.packed = type <{ i8, i32, i16, double }>
%union.number = type { double }
%struct.nested = type { [2 x %struct.natural], %struct.packed }
%struct.natural = type { i8, i32, i16, double }
%struct.bits = type { i64, i16 }
%struct.variant = type { i32, %union.anon }
%union.anon = type { i64 }
%struct.matrix = type { [2 x [2 x %struct.anon.0]], [5 x i8] }
%struct.anon.0 = type { [3 x i32] }
%struct.anon = type { i16, i16 }
%struct.flexible = type { i32, [0 x i16] }

@.str = private unnamed_addr constant [21 x i8] c"%zu %zu %zu %zu %zu\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%zu %zu %zu\0A\00", align 1
@__const.main.p = private unnamed_addr constant %struct.packed <{ i8 120, i32 305419896, i16 -2, double 2.500000e+00 }>, align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"%u %d %lu %u %d\0A\00", align 1
@__const.main.n = private unnamed_addr constant %union.number { double 1.500000e+00 }, align 8
@.str.4 = private unnamed_addr constant [12 x i8] c"%08x %.17g\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"%ld \00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.8 = private unnamed_addr constant [13 x i8] c"%d %d %s %d\0A\00", align 1
@__const.main.deep = private unnamed_addr constant %struct.nested { [2 x %struct.natural] [%struct.natural { i8 97, i32 1, i16 2, double 3.000000e+00 }, %struct.natural { i8 98, i32 4, i16 5, double 6.000000e+00 }], %struct.packed <{ i8 99, i32 7, i16 8, double 9.000000e+00 }> }, align 8
@.str.9 = private unnamed_addr constant [13 x i8] c"%c %d %d %g\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.packed, align 1
  %3 = alloca [15 x i8], align 1
  %4 = alloca i32, align 4
  %5 = alloca %struct.bits, align 8
  %6 = alloca i32, align 4
  %7 = alloca %union.number, align 8
  %8 = alloca [3 x %struct.variant], align 16
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca %struct.matrix, align 4
  %15 = alloca %struct.matrix, align 4
  %16 = alloca %struct.nested, align 8
  %17 = alloca ptr, align 8
  %18 = alloca %struct.packed, align 1
  store i32 0, ptr %1, align 4
  %19 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef 15, i64 noundef 24, i64 noundef 16, i64 noundef 56, i64 noundef 64)
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef 7, i64 noundef 16, i64 noundef 53)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 @__const.main.p, i64 15, i1 false)
  %21 = getelementptr inbounds [15 x i8], ptr %3, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %21, ptr align 1 %2, i64 15, i1 false)
  store i32 0, ptr %4, align 4
  br label %22

22:                                               ; preds = %33, %0
  %23 = load i32, ptr %4, align 4
  %24 = zext i32 %23 to i64
  %25 = icmp ult i64 %24, 15
  br i1 %25, label %26, label %36

26:                                               ; preds = %22
  %27 = load i32, ptr %4, align 4
  %28 = zext i32 %27 to i64
  %29 = getelementptr inbounds [15 x i8], ptr %3, i64 0, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i32
  %32 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %31)
  br label %33

33:                                               ; preds = %26
  %34 = load i32, ptr %4, align 4
  %35 = add i32 %34, 1
  store i32 %35, ptr %4, align 4
  br label %22, !llvm.loop !5

36:                                               ; preds = %22
  %37 = call i32 @putchar(i32 noundef 10)
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 16, i1 false)
  store i32 -20, ptr %6, align 4
  br label %38

38:                                               ; preds = %134, %36
  %39 = load i32, ptr %6, align 4
  %40 = icmp slt i32 %39, 20
  br i1 %40, label %41, label %137

41:                                               ; preds = %38
  %42 = load i32, ptr %6, align 4
  %43 = zext i32 %42 to i64
  %44 = load i64, ptr %5, align 8
  %45 = and i64 %43, 7
  %46 = and i64 %44, -8
  %47 = or i64 %46, %45
  store i64 %47, ptr %5, align 8
  %48 = trunc i64 %45 to i32
  %49 = load i32, ptr %6, align 4
  %50 = zext i32 %49 to i64
  %51 = load i64, ptr %5, align 8
  %52 = and i64 %50, 31
  %53 = shl i64 %52, 3
  %54 = and i64 %51, -249
  %55 = or i64 %54, %53
  store i64 %55, ptr %5, align 8
  %56 = shl i64 %52, 59
  %57 = ashr i64 %56, 59
  %58 = trunc i64 %57 to i32
  %59 = load i32, ptr %6, align 4
  %60 = sext i32 %59 to i64
  %61 = mul i64 %60, 4886718345
  %62 = load i64, ptr %5, align 8
  %63 = and i64 %61, 1099511627775
  %64 = shl i64 %63, 8
  %65 = and i64 %62, -281474976710401
  %66 = or i64 %65, %64
  store i64 %66, ptr %5, align 8
  %67 = load i32, ptr %6, align 4
  %68 = trunc i32 %67 to i8
  %69 = getelementptr inbounds %struct.bits, ptr %5, i32 0, i32 1
  %70 = zext i8 %68 to i16
  %71 = load i16, ptr %69, align 8
  %72 = and i16 %70, 1
  %73 = and i16 %71, -2
  %74 = or i16 %73, %72
  store i16 %74, ptr %69, align 8
  %75 = trunc i16 %72 to i8
  %76 = load i32, ptr %6, align 4
  %77 = mul nsw i32 %76, 31
  %78 = trunc i32 %77 to i16
  %79 = getelementptr inbounds %struct.bits, ptr %5, i32 0, i32 1
  %80 = load i16, ptr %79, align 8
  %81 = and i16 %78, 511
  %82 = shl i16 %81, 1
  %83 = and i16 %80, -1023
  %84 = or i16 %83, %82
  store i16 %84, ptr %79, align 8
  %85 = shl i16 %81, 7
  %86 = ashr i16 %85, 7
  %87 = getelementptr inbounds %struct.bits, ptr %5, i32 0, i32 1
  %88 = load i16, ptr %87, align 8
  %89 = shl i16 %88, 6
  %90 = ashr i16 %89, 7
  %91 = add i16 %90, 1
  %92 = load i16, ptr %87, align 8
  %93 = and i16 %91, 511
  %94 = shl i16 %93, 1
  %95 = and i16 %92, -1023
  %96 = or i16 %95, %94
  store i16 %96, ptr %87, align 8
  %97 = shl i16 %93, 7
  %98 = ashr i16 %97, 7
  %99 = load i64, ptr %5, align 8
  %100 = shl i64 %99, 56
  %101 = ashr i64 %100, 59
  %102 = trunc i64 %101 to i32
  %103 = xor i32 %102, 3
  %104 = zext i32 %103 to i64
  %105 = load i64, ptr %5, align 8
  %106 = and i64 %104, 31
  %107 = shl i64 %106, 3
  %108 = and i64 %105, -249
  %109 = or i64 %108, %107
  store i64 %109, ptr %5, align 8
  %110 = shl i64 %106, 59
  %111 = ashr i64 %110, 59
  %112 = trunc i64 %111 to i32
  %113 = load i64, ptr %5, align 8
  %114 = and i64 %113, 7
  %115 = trunc i64 %114 to i32
  %116 = load i64, ptr %5, align 8
  %117 = shl i64 %116, 56
  %118 = ashr i64 %117, 59
  %119 = trunc i64 %118 to i32
  %120 = load i64, ptr %5, align 8
  %121 = lshr i64 %120, 8
  %122 = and i64 %121, 1099511627775
  %123 = getelementptr inbounds %struct.bits, ptr %5, i32 0, i32 1
  %124 = load i16, ptr %123, align 8
  %125 = and i16 %124, 1
  %126 = trunc i16 %125 to i8
  %127 = zext i8 %126 to i32
  %128 = getelementptr inbounds %struct.bits, ptr %5, i32 0, i32 1
  %129 = load i16, ptr %128, align 8
  %130 = shl i16 %129, 6
  %131 = ashr i16 %130, 7
  %132 = sext i16 %131 to i32
  %133 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %115, i32 noundef %119, i64 noundef %122, i32 noundef %127, i32 noundef %132)
  br label %134

134:                                              ; preds = %41
  %135 = load i32, ptr %6, align 4
  %136 = add nsw i32 %135, 7
  store i32 %136, ptr %6, align 4
  br label %38, !llvm.loop !7

137:                                              ; preds = %38
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 @__const.main.n, i64 8, i1 false)
  %138 = getelementptr inbounds [8 x i8], ptr %7, i64 0, i64 0
  store i8 66, ptr %138, align 8
  %139 = load i32, ptr %7, align 8
  %140 = load double, ptr %7, align 8
  %141 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %139, double noundef %140)
  store float -1.000000e+00, ptr %7, align 8
  %142 = load i32, ptr %7, align 8
  %143 = load float, ptr %7, align 8
  %144 = fpext float %143 to double
  %145 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %142, double noundef %144)
  call void @llvm.memset.p0.i64(ptr align 16 %8, i8 0, i64 48, i1 false)
  %146 = getelementptr inbounds <{ %struct.variant, { i32, { double } }, { i32, [4 x i8], { %struct.anon, [4 x i8] } } }>, ptr %8, i32 0, i32 0
  %147 = getelementptr inbounds %struct.variant, ptr %146, i32 0, i32 1
  %148 = getelementptr inbounds %union.anon, ptr %147, i32 0, i32 0
  store i64 99, ptr %148, align 8
  %149 = getelementptr inbounds <{ %struct.variant, { i32, { double } }, { i32, [4 x i8], { %struct.anon, [4 x i8] } } }>, ptr %8, i32 0, i32 1
  %150 = getelementptr inbounds { i32, { double } }, ptr %149, i32 0, i32 0
  store i32 1, ptr %150, align 16
  %151 = getelementptr inbounds { i32, { double } }, ptr %149, i32 0, i32 1
  %152 = getelementptr inbounds { double }, ptr %151, i32 0, i32 0
  store double -7.750000e+00, ptr %152, align 8
  %153 = getelementptr inbounds <{ %struct.variant, { i32, { double } }, { i32, [4 x i8], { %struct.anon, [4 x i8] } } }>, ptr %8, i32 0, i32 2
  %154 = getelementptr inbounds { i32, [4 x i8], { %struct.anon, [4 x i8] } }, ptr %153, i32 0, i32 0
  store i32 2, ptr %154, align 16
  %155 = getelementptr inbounds { i32, [4 x i8], { %struct.anon, [4 x i8] } }, ptr %153, i32 0, i32 2
  %156 = getelementptr inbounds { %struct.anon, [4 x i8] }, ptr %155, i32 0, i32 0
  %157 = getelementptr inbounds %struct.anon, ptr %156, i32 0, i32 0
  store i16 12, ptr %157, align 8
  %158 = getelementptr inbounds %struct.anon, ptr %156, i32 0, i32 1
  store i16 -3, ptr %158, align 2
  store i32 0, ptr %9, align 4
  br label %159

159:                                              ; preds = %168, %137
  %160 = load i32, ptr %9, align 4
  %161 = icmp slt i32 %160, 3
  br i1 %161, label %162, label %171

162:                                              ; preds = %159
  %163 = load i32, ptr %9, align 4
  %164 = sext i32 %163 to i64
  %165 = getelementptr inbounds [3 x %struct.variant], ptr %8, i64 0, i64 %164
  %166 = call i64 @total(ptr noundef %165)
  %167 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i64 noundef %166)
  br label %168

168:                                              ; preds = %162
  %169 = load i32, ptr %9, align 4
  %170 = add nsw i32 %169, 1
  store i32 %170, ptr %9, align 4
  br label %159, !llvm.loop !8

171:                                              ; preds = %159
  %172 = call i32 @putchar(i32 noundef 10)
  %173 = call noalias ptr @malloc(i64 noundef 24) #6
  store ptr %173, ptr %10, align 8
  %174 = load ptr, ptr %10, align 8
  %175 = getelementptr inbounds %struct.flexible, ptr %174, i32 0, i32 0
  store i32 10, ptr %175, align 4
  store i32 0, ptr %11, align 4
  store i32 0, ptr %12, align 4
  br label %176

176:                                              ; preds = %193, %171
  %177 = load i32, ptr %12, align 4
  %178 = load ptr, ptr %10, align 8
  %179 = getelementptr inbounds %struct.flexible, ptr %178, i32 0, i32 0
  %180 = load i32, ptr %179, align 4
  %181 = icmp slt i32 %177, %180
  br i1 %181, label %182, label %196

182:                                              ; preds = %176
  %183 = load i32, ptr %12, align 4
  %184 = load i32, ptr %12, align 4
  %185 = mul nsw i32 %183, %184
  %186 = mul nsw i32 %185, 1000
  %187 = trunc i32 %186 to i16
  %188 = load ptr, ptr %10, align 8
  %189 = getelementptr inbounds %struct.flexible, ptr %188, i32 0, i32 1
  %190 = load i32, ptr %12, align 4
  %191 = sext i32 %190 to i64
  %192 = getelementptr inbounds [0 x i16], ptr %189, i64 0, i64 %191
  store i16 %187, ptr %192, align 2
  br label %193

193:                                              ; preds = %182
  %194 = load i32, ptr %12, align 4
  %195 = add nsw i32 %194, 1
  store i32 %195, ptr %12, align 4
  br label %176, !llvm.loop !9

196:                                              ; preds = %176
  store i32 0, ptr %13, align 4
  br label %197

197:                                              ; preds = %213, %196
  %198 = load i32, ptr %13, align 4
  %199 = load ptr, ptr %10, align 8
  %200 = getelementptr inbounds %struct.flexible, ptr %199, i32 0, i32 0
  %201 = load i32, ptr %200, align 4
  %202 = icmp slt i32 %198, %201
  br i1 %202, label %203, label %216

203:                                              ; preds = %197
  %204 = load ptr, ptr %10, align 8
  %205 = getelementptr inbounds %struct.flexible, ptr %204, i32 0, i32 1
  %206 = load i32, ptr %13, align 4
  %207 = sext i32 %206 to i64
  %208 = getelementptr inbounds [0 x i16], ptr %205, i64 0, i64 %207
  %209 = load i16, ptr %208, align 2
  %210 = sext i16 %209 to i32
  %211 = load i32, ptr %11, align 4
  %212 = add nsw i32 %211, %210
  store i32 %212, ptr %11, align 4
  br label %213

213:                                              ; preds = %203
  %214 = load i32, ptr %13, align 4
  %215 = add nsw i32 %214, 1
  store i32 %215, ptr %13, align 4
  br label %197, !llvm.loop !10

216:                                              ; preds = %197
  %217 = load i32, ptr %11, align 4
  %218 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %217)
  %219 = load ptr, ptr %10, align 8
  call void @free(ptr noundef %219) #7
  call void @llvm.memset.p0.i64(ptr align 4 %14, i8 0, i64 56, i1 false)
  %220 = getelementptr inbounds %struct.matrix, ptr %14, i32 0, i32 0
  %221 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %220, i32 0, i32 1
  %222 = getelementptr inbounds [2 x %struct.anon.0], ptr %221, i32 0, i32 0
  %223 = getelementptr inbounds %struct.anon.0, ptr %222, i32 0, i32 0
  %224 = getelementptr inbounds [3 x i32], ptr %223, i32 0, i32 2
  store i32 7, ptr %224, align 4
  %225 = getelementptr inbounds %struct.matrix, ptr %14, i32 0, i32 1
  %226 = getelementptr inbounds [5 x i8], ptr %225, i32 0, i32 0
  store i8 97, ptr %226, align 4
  %227 = getelementptr inbounds [5 x i8], ptr %225, i32 0, i32 1
  store i8 98, ptr %227, align 1
  %228 = getelementptr inbounds [5 x i8], ptr %225, i32 0, i32 2
  store i8 99, ptr %228, align 2
  %229 = getelementptr inbounds [5 x i8], ptr %225, i32 0, i32 3
  store i8 100, ptr %229, align 1
  %230 = getelementptr inbounds %struct.matrix, ptr %14, i32 0, i32 0
  %231 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %230, i64 0, i64 1
  %232 = getelementptr inbounds [2 x %struct.anon.0], ptr %231, i64 0, i64 0
  %233 = getelementptr inbounds %struct.anon.0, ptr %232, i32 0, i32 0
  %234 = getelementptr inbounds [3 x i32], ptr %233, i64 0, i64 2
  %235 = load i32, ptr %234, align 4
  %236 = mul nsw i32 %235, 2
  %237 = getelementptr inbounds %struct.matrix, ptr %14, i32 0, i32 0
  %238 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %237, i64 0, i64 0
  %239 = getelementptr inbounds [2 x %struct.anon.0], ptr %238, i64 0, i64 1
  %240 = getelementptr inbounds %struct.anon.0, ptr %239, i32 0, i32 0
  %241 = getelementptr inbounds [3 x i32], ptr %240, i64 0, i64 1
  store i32 %236, ptr %241, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %15, ptr align 4 %14, i64 56, i1 false)
  %242 = getelementptr inbounds %struct.matrix, ptr %15, i32 0, i32 0
  %243 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %242, i64 0, i64 0
  %244 = getelementptr inbounds [2 x %struct.anon.0], ptr %243, i64 0, i64 1
  %245 = getelementptr inbounds %struct.anon.0, ptr %244, i32 0, i32 0
  %246 = getelementptr inbounds [3 x i32], ptr %245, i64 0, i64 1
  %247 = load i32, ptr %246, align 4
  %248 = getelementptr inbounds %struct.matrix, ptr %15, i32 0, i32 0
  %249 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %248, i64 0, i64 1
  %250 = getelementptr inbounds [2 x %struct.anon.0], ptr %249, i64 0, i64 0
  %251 = getelementptr inbounds %struct.anon.0, ptr %250, i32 0, i32 0
  %252 = getelementptr inbounds [3 x i32], ptr %251, i64 0, i64 2
  %253 = load i32, ptr %252, align 4
  %254 = getelementptr inbounds %struct.matrix, ptr %15, i32 0, i32 1
  %255 = getelementptr inbounds [5 x i8], ptr %254, i64 0, i64 0
  %256 = getelementptr inbounds %struct.matrix, ptr %15, i32 0, i32 0
  %257 = getelementptr inbounds [2 x [2 x %struct.anon.0]], ptr %256, i64 0, i64 1
  %258 = getelementptr inbounds [2 x %struct.anon.0], ptr %257, i64 0, i64 1
  %259 = getelementptr inbounds %struct.anon.0, ptr %258, i32 0, i32 0
  %260 = getelementptr inbounds [3 x i32], ptr %259, i64 0, i64 0
  %261 = load i32, ptr %260, align 4
  %262 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %247, i32 noundef %253, ptr noundef %255, i32 noundef %261)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 @__const.main.deep, i64 64, i1 false)
  store ptr %16, ptr %17, align 8
  %263 = load ptr, ptr %17, align 8
  %264 = getelementptr inbounds %struct.nested, ptr %263, i32 0, i32 1
  %265 = getelementptr inbounds %struct.packed, ptr %18, i32 0, i32 0
  %266 = load ptr, ptr %17, align 8
  %267 = getelementptr inbounds %struct.nested, ptr %266, i32 0, i32 0
  %268 = getelementptr inbounds [2 x %struct.natural], ptr %267, i64 0, i64 1
  %269 = getelementptr inbounds %struct.natural, ptr %268, i32 0, i32 0
  %270 = load i8, ptr %269, align 8
  store i8 %270, ptr %265, align 1
  %271 = getelementptr inbounds %struct.packed, ptr %18, i32 0, i32 1
  %272 = load ptr, ptr %17, align 8
  %273 = getelementptr inbounds %struct.nested, ptr %272, i32 0, i32 0
  %274 = getelementptr inbounds [2 x %struct.natural], ptr %273, i64 0, i64 0
  %275 = getelementptr inbounds %struct.natural, ptr %274, i32 0, i32 1
  %276 = load i32, ptr %275, align 4
  %277 = add nsw i32 %276, 10
  store i32 %277, ptr %271, align 1
  %278 = getelementptr inbounds %struct.packed, ptr %18, i32 0, i32 2
  %279 = load ptr, ptr %17, align 8
  %280 = getelementptr inbounds %struct.nested, ptr %279, i32 0, i32 0
  %281 = getelementptr inbounds [2 x %struct.natural], ptr %280, i64 0, i64 1
  %282 = getelementptr inbounds %struct.natural, ptr %281, i32 0, i32 2
  %283 = load i16, ptr %282, align 8
  store i16 %283, ptr %278, align 1
  %284 = getelementptr inbounds %struct.packed, ptr %18, i32 0, i32 3
  %285 = load ptr, ptr %17, align 8
  %286 = getelementptr inbounds %struct.nested, ptr %285, i32 0, i32 0
  %287 = getelementptr inbounds [2 x %struct.natural], ptr %286, i64 0, i64 0
  %288 = getelementptr inbounds %struct.natural, ptr %287, i32 0, i32 3
  %289 = load double, ptr %288, align 8
  %290 = fdiv double %289, 2.000000e+00
  store double %290, ptr %284, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %264, ptr align 1 %18, i64 15, i1 false)
  %291 = getelementptr inbounds %struct.nested, ptr %16, i32 0, i32 1
  %292 = getelementptr inbounds %struct.packed, ptr %291, i32 0, i32 0
  %293 = load i8, ptr %292, align 8
  %294 = sext i8 %293 to i32
  %295 = getelementptr inbounds %struct.nested, ptr %16, i32 0, i32 1
  %296 = getelementptr inbounds %struct.packed, ptr %295, i32 0, i32 1
  %297 = load i32, ptr %296, align 1
  %298 = getelementptr inbounds %struct.nested, ptr %16, i32 0, i32 1
  %299 = getelementptr inbounds %struct.packed, ptr %298, i32 0, i32 2
  %300 = load i16, ptr %299, align 1
  %301 = sext i16 %300 to i32
  %302 = getelementptr inbounds %struct.nested, ptr %16, i32 0, i32 1
  %303 = getelementptr inbounds %struct.packed, ptr %302, i32 0, i32 3
  %304 = load double, ptr %303, align 1
  %305 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %294, i32 noundef %297, i32 noundef %301, double noundef %304)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

declare i32 @putchar(i32 noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @total(ptr noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  %4 = load ptr, ptr %3, align 8
  %5 = getelementptr inbounds %struct.variant, ptr %4, i32 0, i32 0
  %6 = load i32, ptr %5, align 8
  switch i32 %6, label %16 [
    i32 0, label %7
    i32 1, label %11
  ]

7:                                                ; preds = %1
  %8 = load ptr, ptr %3, align 8
  %9 = getelementptr inbounds %struct.variant, ptr %8, i32 0, i32 1
  %10 = load i64, ptr %9, align 8
  store i64 %10, ptr %2, align 8
  br label %30

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 8
  %13 = getelementptr inbounds %struct.variant, ptr %12, i32 0, i32 1
  %14 = load double, ptr %13, align 8
  %15 = fptosi double %14 to i64
  store i64 %15, ptr %2, align 8
  br label %30

16:                                               ; preds = %1
  %17 = load ptr, ptr %3, align 8
  %18 = getelementptr inbounds %struct.variant, ptr %17, i32 0, i32 1
  %19 = getelementptr inbounds %struct.anon, ptr %18, i32 0, i32 0
  %20 = load i16, ptr %19, align 8
  %21 = sext i16 %20 to i32
  %22 = mul nsw i32 %21, 1000
  %23 = load ptr, ptr %3, align 8
  %24 = getelementptr inbounds %struct.variant, ptr %23, i32 0, i32 1
  %25 = getelementptr inbounds %struct.anon, ptr %24, i32 0, i32 1
  %26 = load i16, ptr %25, align 2
  %27 = sext i16 %26 to i32
  %28 = add nsw i32 %22, %27
  %29 = sext i32 %28 to i64
  store i64 %29, ptr %2, align 8
  br label %30

30:                                               ; preds = %16, %11, %7
  %31 = load i64, ptr %2, align 8
  ret i64 %31
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #4

; Function Attrs: nounwind
declare void @free(ptr noundef) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind allocsize(0) }
attributes #7 = { nounwind }

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
