; ModuleID = 'int_arith.c'
source_filename = "int_arith.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.edges = internal unnamed_addr constant [20 x i64] [i64 0, i64 1, i64 -1, i64 2, i64 7, i64 -7, i64 100, i64 127, i64 -128, i64 255, i64 32767, i64 -32768, i64 65535, i64 2147483647, i64 -2147483648, i64 4294967295, i64 9223372036854775807, i64 -9223372036854775808, i64 81985529216486895, i64 -8526495039125476984], align 16
@.str = private unnamed_addr constant [30 x i8] c"i64 %ld %ld: %ld %ld %ld (%d)\00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c" %ld %ld\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c" %d%d%d%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [15 x i8] c"u64 %llu %llu:\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c" %llu\00", align 1
@.str.5 = private unnamed_addr constant [11 x i8] c" %llu %llu\00", align 1
@.str.6 = private unnamed_addr constant [16 x i8] c" %llu %llu %llu\00", align 1
@.str.7 = private unnamed_addr constant [15 x i8] c" %d%d%d%d%d%d\0A\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"i8 %d %d:\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c" %d\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c" %d %d\00", align 1
@.str.11 = private unnamed_addr constant [10 x i8] c" %d %d %d\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"u8 %u %u:\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c" %u\00", align 1
@.str.14 = private unnamed_addr constant [7 x i8] c" %u %u\00", align 1
@.str.15 = private unnamed_addr constant [10 x i8] c" %u %u %u\00", align 1
@.str.16 = private unnamed_addr constant [11 x i8] c"i16 %d %d:\00", align 1
@.str.17 = private unnamed_addr constant [11 x i8] c"u16 %u %u:\00", align 1
@.str.18 = private unnamed_addr constant [15 x i8] c"i32 %lld %lld:\00", align 1
@.str.19 = private unnamed_addr constant [6 x i8] c" %lld\00", align 1
@.str.20 = private unnamed_addr constant [11 x i8] c" %lld %lld\00", align 1
@.str.21 = private unnamed_addr constant [16 x i8] c" %lld %lld %lld\00", align 1
@.str.22 = private unnamed_addr constant [11 x i8] c"u32 %u %u:\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %18
  %2 = phi i64 [ 0, %0 ], [ %19, %18 ]
  %3 = getelementptr inbounds [20 x i64], ptr @main.edges, i64 0, i64 %2
  %4 = load i64, ptr %3, align 8, !tbaa !4
  %5 = shl i64 %4, 32
  %6 = icmp eq i64 %2, 17
  %7 = trunc i64 %4 to i8
  %8 = sext i8 %7 to i32
  %9 = sext i8 %7 to i16
  %10 = trunc i64 %4 to i32
  %11 = and i32 %10, 255
  %12 = trunc i64 %4 to i16
  %13 = sext i16 %12 to i32
  %14 = and i32 %10, 65535
  %15 = icmp eq i32 %10, -2147483648
  %16 = ashr exact i64 %5, 32
  br label %21

17:                                               ; preds = %18
  ret i32 0

18:                                               ; preds = %300
  %19 = add nuw nsw i64 %2, 1
  %20 = icmp eq i64 %19, 20
  br i1 %20, label %17, label %1, !llvm.loop !8

21:                                               ; preds = %1, %300
  %22 = phi i64 [ 0, %1 ], [ %301, %300 ]
  %23 = getelementptr inbounds [20 x i64], ptr @main.edges, i64 0, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !4
  %25 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %4, i64 %24)
  %26 = extractvalue { i64, i1 } %25, 1
  %27 = extractvalue { i64, i1 } %25, 0
  %28 = select i1 %26, i32 2, i32 0
  %29 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %4, i64 %24)
  %30 = extractvalue { i64, i1 } %29, 1
  %31 = extractvalue { i64, i1 } %29, 0
  %32 = zext i1 %30 to i32
  %33 = or disjoint i32 %28, %32
  %34 = shl nuw nsw i32 %33, 1
  %35 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %4, i64 %24)
  %36 = extractvalue { i64, i1 } %35, 1
  %37 = extractvalue { i64, i1 } %35, 0
  %38 = zext i1 %36 to i32
  %39 = or disjoint i32 %34, %38
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %4, i64 noundef %24, i64 noundef %27, i64 noundef %31, i64 noundef %37, i32 noundef %39)
  %41 = icmp eq i64 %22, 0
  %42 = icmp eq i64 %22, 2
  %43 = and i1 %6, %42
  %44 = or i1 %41, %43
  br i1 %44, label %49, label %45

45:                                               ; preds = %21
  %46 = sdiv i64 %4, %24
  %47 = srem i64 %4, %24
  %48 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %46, i64 noundef %47)
  br label %49

49:                                               ; preds = %21, %45
  %50 = icmp slt i64 %4, %24
  %51 = zext i1 %50 to i32
  %52 = icmp sle i64 %4, %24
  %53 = zext i1 %52 to i32
  %54 = icmp eq i64 %4, %24
  %55 = zext i1 %54 to i32
  %56 = icmp ne i64 %4, %24
  %57 = zext i1 %56 to i32
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %51, i32 noundef %53, i32 noundef %55, i32 noundef %57)
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %4, i64 noundef %24)
  %60 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %27)
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %31)
  %62 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %37)
  br i1 %41, label %67, label %63

63:                                               ; preds = %49
  %64 = udiv i64 %4, %24
  %65 = urem i64 %4, %24
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %64, i64 noundef %65)
  br label %67

67:                                               ; preds = %49, %63
  %68 = and i64 %24, %4
  %69 = or i64 %24, %4
  %70 = xor i64 %24, %4
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i64 noundef %68, i64 noundef %69, i64 noundef %70)
  %72 = icmp ult i64 %4, %24
  %73 = zext i1 %72 to i32
  %74 = icmp ule i64 %4, %24
  %75 = zext i1 %74 to i32
  %76 = icmp ugt i64 %4, %24
  %77 = zext i1 %76 to i32
  %78 = icmp uge i64 %4, %24
  %79 = zext i1 %78 to i32
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %73, i32 noundef %75, i32 noundef %77, i32 noundef %79, i32 noundef %55, i32 noundef %57)
  %81 = add nuw nsw i64 %22, %2
  %82 = trunc nuw nsw i64 %81 to i32
  %83 = urem i32 %82, 3
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %300

85:                                               ; preds = %67
  %86 = trunc i64 %24 to i8
  %87 = sext i8 %86 to i32
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %8, i32 noundef %87)
  %89 = add i8 %86, %7
  %90 = sext i8 %89 to i32
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %90)
  %92 = sub i8 %7, %86
  %93 = sext i8 %92 to i32
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %93)
  %95 = mul i8 %86, %7
  %96 = sext i8 %95 to i32
  %97 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %96)
  %98 = icmp eq i8 %86, 0
  br i1 %98, label %108, label %99

99:                                               ; preds = %85
  %100 = sext i8 %86 to i16
  %101 = sdiv i16 %9, %100
  %102 = zext i16 %101 to i32
  %103 = shl i32 %102, 24
  %104 = ashr exact i32 %103, 24
  %105 = srem i16 %9, %100
  %106 = sext i16 %105 to i32
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %104, i32 noundef %106)
  br label %108

108:                                              ; preds = %85, %99
  %109 = and i8 %86, %7
  %110 = sext i8 %109 to i32
  %111 = or i8 %86, %7
  %112 = sext i8 %111 to i32
  %113 = xor i8 %86, %7
  %114 = sext i8 %113 to i32
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %110, i32 noundef %112, i32 noundef %114)
  %116 = icmp slt i8 %7, %86
  %117 = zext i1 %116 to i32
  %118 = icmp sle i8 %7, %86
  %119 = zext i1 %118 to i32
  %120 = icmp sgt i8 %7, %86
  %121 = zext i1 %120 to i32
  %122 = icmp sge i8 %7, %86
  %123 = zext i1 %122 to i32
  %124 = icmp eq i8 %7, %86
  %125 = zext i1 %124 to i32
  %126 = icmp ne i8 %7, %86
  %127 = zext i1 %126 to i32
  %128 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %117, i32 noundef %119, i32 noundef %121, i32 noundef %123, i32 noundef %125, i32 noundef %127)
  %129 = trunc i64 %24 to i32
  %130 = and i32 %129, 255
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %11, i32 noundef %130)
  %132 = zext i8 %89 to i32
  %133 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %132)
  %134 = zext i8 %92 to i32
  %135 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %134)
  %136 = zext i8 %95 to i32
  %137 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %136)
  br i1 %98, label %144, label %138

138:                                              ; preds = %108
  %139 = udiv i8 %7, %86
  %140 = zext i8 %139 to i32
  %141 = urem i8 %7, %86
  %142 = zext i8 %141 to i32
  %143 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i32 noundef %140, i32 noundef %142)
  br label %144

144:                                              ; preds = %108, %138
  %145 = zext i8 %109 to i32
  %146 = zext i8 %111 to i32
  %147 = zext i8 %113 to i32
  %148 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %145, i32 noundef %146, i32 noundef %147)
  %149 = icmp ult i8 %7, %86
  %150 = zext i1 %149 to i32
  %151 = icmp ule i8 %7, %86
  %152 = zext i1 %151 to i32
  %153 = icmp ugt i8 %7, %86
  %154 = zext i1 %153 to i32
  %155 = icmp uge i8 %7, %86
  %156 = zext i1 %155 to i32
  %157 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %150, i32 noundef %152, i32 noundef %154, i32 noundef %156, i32 noundef %125, i32 noundef %127)
  %158 = trunc i64 %24 to i16
  %159 = sext i16 %158 to i32
  %160 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, i32 noundef %13, i32 noundef %159)
  %161 = add i16 %158, %12
  %162 = sext i16 %161 to i32
  %163 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %162)
  %164 = sub i16 %12, %158
  %165 = sext i16 %164 to i32
  %166 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %165)
  %167 = mul i16 %158, %12
  %168 = sext i16 %167 to i32
  %169 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %168)
  %170 = icmp eq i16 %158, 0
  br i1 %170, label %177, label %171

171:                                              ; preds = %144
  %172 = sdiv i32 %13, %159
  %173 = shl i32 %172, 16
  %174 = ashr exact i32 %173, 16
  %175 = srem i32 %13, %159
  %176 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %174, i32 noundef %175)
  br label %177

177:                                              ; preds = %144, %171
  %178 = and i16 %158, %12
  %179 = sext i16 %178 to i32
  %180 = or i16 %158, %12
  %181 = sext i16 %180 to i32
  %182 = xor i16 %158, %12
  %183 = sext i16 %182 to i32
  %184 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %179, i32 noundef %181, i32 noundef %183)
  %185 = icmp slt i16 %12, %158
  %186 = zext i1 %185 to i32
  %187 = icmp sle i16 %12, %158
  %188 = zext i1 %187 to i32
  %189 = icmp sgt i16 %12, %158
  %190 = zext i1 %189 to i32
  %191 = icmp sge i16 %12, %158
  %192 = zext i1 %191 to i32
  %193 = icmp eq i16 %12, %158
  %194 = zext i1 %193 to i32
  %195 = icmp ne i16 %12, %158
  %196 = zext i1 %195 to i32
  %197 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %186, i32 noundef %188, i32 noundef %190, i32 noundef %192, i32 noundef %194, i32 noundef %196)
  %198 = and i32 %129, 65535
  %199 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, i32 noundef %14, i32 noundef %198)
  %200 = zext i16 %161 to i32
  %201 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %200)
  %202 = zext i16 %164 to i32
  %203 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %202)
  %204 = zext i16 %167 to i32
  %205 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %204)
  br i1 %170, label %212, label %206

206:                                              ; preds = %177
  %207 = udiv i16 %12, %158
  %208 = zext i16 %207 to i32
  %209 = urem i16 %12, %158
  %210 = zext i16 %209 to i32
  %211 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i32 noundef %208, i32 noundef %210)
  br label %212

212:                                              ; preds = %177, %206
  %213 = zext i16 %178 to i32
  %214 = zext i16 %180 to i32
  %215 = zext i16 %182 to i32
  %216 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %213, i32 noundef %214, i32 noundef %215)
  %217 = icmp ult i16 %12, %158
  %218 = zext i1 %217 to i32
  %219 = icmp ule i16 %12, %158
  %220 = zext i1 %219 to i32
  %221 = icmp ugt i16 %12, %158
  %222 = zext i1 %221 to i32
  %223 = icmp uge i16 %12, %158
  %224 = zext i1 %223 to i32
  %225 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %218, i32 noundef %220, i32 noundef %222, i32 noundef %224, i32 noundef %194, i32 noundef %196)
  %226 = icmp eq i32 %129, -1
  %227 = and i1 %15, %226
  br i1 %227, label %269, label %228

228:                                              ; preds = %212
  %229 = shl i64 %24, 32
  %230 = ashr exact i64 %229, 32
  %231 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.18, i64 noundef %16, i64 noundef %230)
  %232 = shl i64 %27, 32
  %233 = ashr exact i64 %232, 32
  %234 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, i64 noundef %233)
  %235 = shl i64 %31, 32
  %236 = ashr exact i64 %235, 32
  %237 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, i64 noundef %236)
  %238 = mul i64 %24, %5
  %239 = ashr exact i64 %238, 32
  %240 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, i64 noundef %239)
  %241 = icmp eq i32 %129, 0
  br i1 %241, label %248, label %242

242:                                              ; preds = %228
  %243 = sdiv i32 %10, %129
  %244 = sext i32 %243 to i64
  %245 = srem i32 %10, %129
  %246 = sext i32 %245 to i64
  %247 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, i64 noundef %244, i64 noundef %246)
  br label %248

248:                                              ; preds = %228, %242
  %249 = shl i64 %68, 32
  %250 = ashr exact i64 %249, 32
  %251 = shl i64 %69, 32
  %252 = ashr exact i64 %251, 32
  %253 = shl i64 %70, 32
  %254 = ashr exact i64 %253, 32
  %255 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.21, i64 noundef %250, i64 noundef %252, i64 noundef %254)
  %256 = icmp slt i32 %10, %129
  %257 = zext i1 %256 to i32
  %258 = icmp sle i32 %10, %129
  %259 = zext i1 %258 to i32
  %260 = icmp sgt i32 %10, %129
  %261 = zext i1 %260 to i32
  %262 = icmp sge i32 %10, %129
  %263 = zext i1 %262 to i32
  %264 = icmp eq i32 %10, %129
  %265 = zext i1 %264 to i32
  %266 = icmp ne i32 %10, %129
  %267 = zext i1 %266 to i32
  %268 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %257, i32 noundef %259, i32 noundef %261, i32 noundef %263, i32 noundef %265, i32 noundef %267)
  br label %269

269:                                              ; preds = %212, %248
  %270 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.22, i32 noundef %10, i32 noundef %129)
  %271 = add i32 %129, %10
  %272 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %271)
  %273 = sub i32 %10, %129
  %274 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %273)
  %275 = mul i32 %129, %10
  %276 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %275)
  %277 = icmp eq i32 %129, 0
  br i1 %277, label %282, label %278

278:                                              ; preds = %269
  %279 = udiv i32 %10, %129
  %280 = urem i32 %10, %129
  %281 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i32 noundef %279, i32 noundef %280)
  br label %282

282:                                              ; preds = %269, %278
  %283 = and i32 %129, %10
  %284 = or i32 %129, %10
  %285 = xor i32 %129, %10
  %286 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %283, i32 noundef %284, i32 noundef %285)
  %287 = icmp ult i32 %10, %129
  %288 = zext i1 %287 to i32
  %289 = icmp ule i32 %10, %129
  %290 = zext i1 %289 to i32
  %291 = icmp ugt i32 %10, %129
  %292 = zext i1 %291 to i32
  %293 = icmp uge i32 %10, %129
  %294 = zext i1 %293 to i32
  %295 = icmp eq i32 %10, %129
  %296 = zext i1 %295 to i32
  %297 = icmp ne i32 %10, %129
  %298 = zext i1 %297 to i32
  %299 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %288, i32 noundef %290, i32 noundef %292, i32 noundef %294, i32 noundef %296, i32 noundef %298)
  br label %300

300:                                              ; preds = %282, %67
  %301 = add nuw nsw i64 %22, 1
  %302 = icmp eq i64 %301, 20
  br i1 %302, label %18, label %21, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
