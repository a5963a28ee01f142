; ModuleID = 'lz_compressor.c'
source_filename = "lz_compressor.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.words.rel = internal unnamed_addr constant [8 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @.str to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.1 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.2 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.3 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.4 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.5 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.6 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.7 to i64), i64 ptrtoint (ptr @main.words.rel to i64)) to i32)], align 4
@.str = private unnamed_addr constant [5 x i8] c"the \00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"quick \00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"brown \00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"fox \00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"jumps \00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"over \00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"lazy \00", align 1
@.str.7 = private unnamed_addr constant [6 x i8] c"dog. \00", align 1
@input = internal global [6000 x i8] zeroinitializer, align 16
@packed = internal unnamed_addr global [12000 x i8] zeroinitializer, align 16
@output = internal global [6000 x i8] zeroinitializer, align 16
@.str.9 = private unnamed_addr constant [29 x i8] c"%d -> %d -> %d %s, %ld bits\0A\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c"BROKEN\00", align 1
@.str.11 = private unnamed_addr constant [5 x i8] c"same\00", align 1
@heads = internal unnamed_addr global [1024 x i32] zeroinitializer, align 16
@links = internal unnamed_addr global [6000 x i32] zeroinitializer, align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [256 x i64], align 16
  %2 = alloca [256 x i32], align 16
  br label %3

3:                                                ; preds = %0, %637
  %4 = phi i32 [ 0, %0 ], [ %640, %637 ]
  br label %6

5:                                                ; preds = %637
  ret i32 0

6:                                                ; preds = %3, %43
  %7 = phi i32 [ 99, %3 ], [ %10, %43 ]
  %8 = phi i32 [ 0, %3 ], [ %44, %43 ]
  %9 = mul i32 %7, 1664525
  %10 = add i32 %9, 1013904223
  switch i32 %4, label %34 [
    i32 0, label %11
    i32 1, label %24
    i32 2, label %30
  ]

11:                                               ; preds = %6
  %12 = sext i32 %8 to i64
  %13 = getelementptr inbounds i8, ptr @input, i64 %12
  %14 = lshr i32 %10, 29
  %15 = zext nneg i32 %14 to i64
  %16 = shl i64 %15, 2
  %17 = call ptr @llvm.load.relative.i64(ptr @main.words.rel, i64 %16)
  %18 = tail call ptr @stpcpy(ptr nonnull %13, ptr %17)
  %19 = ptrtoint ptr %18 to i64
  %20 = ptrtoint ptr %13 to i64
  %21 = sub i64 %19, %20
  %22 = trunc i64 %21 to i32
  %23 = add nsw i32 %8, %22
  br label %43

24:                                               ; preds = %6
  %25 = lshr i32 %10, 24
  %26 = trunc nuw i32 %25 to i8
  %27 = add nsw i32 %8, 1
  %28 = sext i32 %8 to i64
  %29 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %28
  store i8 %26, ptr %29, align 1, !tbaa !4
  br label %43

30:                                               ; preds = %6
  %31 = add nsw i32 %8, 1
  %32 = sext i32 %8 to i64
  %33 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %32
  store i8 97, ptr %33, align 1, !tbaa !4
  br label %43

34:                                               ; preds = %6
  %35 = lshr i32 %10, 30
  %36 = and i32 %10, 268435456
  %37 = icmp eq i32 %36, 0
  %38 = trunc nuw nsw i32 %35 to i8
  %39 = select i1 %37, i8 0, i8 %38
  %40 = add nsw i32 %8, 1
  %41 = sext i32 %8 to i64
  %42 = getelementptr inbounds [6000 x i8], ptr @input, i64 0, i64 %41
  store i8 %39, ptr %42, align 1, !tbaa !4
  br label %43

43:                                               ; preds = %34, %30, %24, %11
  %44 = phi i32 [ %40, %34 ], [ %31, %30 ], [ %27, %24 ], [ %23, %11 ]
  %45 = icmp slt i32 %44, 5984
  br i1 %45, label %6, label %46, !llvm.loop !7

46:                                               ; preds = %43
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(4096) @heads, i8 -1, i64 4096, i1 false)
  %47 = zext nneg i32 %44 to i64
  %48 = add nsw i64 %47, -3
  %49 = add nsw i32 %44, -3
  br label %53

50:                                               ; preds = %323
  %51 = add nuw nsw i32 %268, 1
  %52 = icmp slt i32 %299, %44
  br i1 %52, label %53, label %327, !llvm.loop !9

53:                                               ; preds = %50, %46
  %54 = phi i32 [ %299, %50 ], [ 0, %46 ]
  %55 = phi i32 [ %51, %50 ], [ 8, %46 ]
  %56 = phi i32 [ %267, %50 ], [ 0, %46 ]
  %57 = phi i32 [ %297, %50 ], [ 0, %46 ]
  %58 = icmp sgt i32 %54, %49
  br i1 %58, label %257, label %59

59:                                               ; preds = %53
  %60 = sext i32 %54 to i64
  %61 = getelementptr inbounds i8, ptr @input, i64 %60
  %62 = load i8, ptr %61, align 1, !tbaa !4
  %63 = zext i8 %62 to i64
  %64 = mul nuw nsw i64 %63, 433
  %65 = getelementptr i8, ptr %61, i64 1
  %66 = load i8, ptr %65, align 1, !tbaa !4
  %67 = zext i8 %66 to i64
  %68 = mul nuw nsw i64 %67, 567
  %69 = xor i64 %68, %64
  %70 = getelementptr i8, ptr %61, i64 2
  %71 = load i8, ptr %70, align 1, !tbaa !4
  %72 = zext i8 %71 to i64
  %73 = mul nuw nsw i64 %72, 97
  %74 = xor i64 %69, %73
  %75 = and i64 %74, 1023
  %76 = getelementptr inbounds [1024 x i32], ptr @heads, i64 0, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !10
  %78 = icmp sgt i32 %77, -1
  br i1 %78, label %79, label %257

79:                                               ; preds = %59
  %80 = sub i32 %44, %54
  %81 = icmp eq i32 %44, %54
  %82 = icmp eq i32 %80, 1
  %83 = icmp eq i32 %80, 2
  %84 = icmp eq i32 %80, 3
  %85 = getelementptr i8, ptr %61, i64 3
  %86 = icmp eq i32 %80, 4
  %87 = getelementptr i8, ptr %61, i64 4
  %88 = icmp eq i32 %80, 5
  %89 = getelementptr i8, ptr %61, i64 5
  %90 = icmp eq i32 %80, 6
  %91 = getelementptr i8, ptr %61, i64 6
  %92 = icmp eq i32 %80, 7
  %93 = getelementptr i8, ptr %61, i64 7
  %94 = icmp eq i32 %80, 8
  %95 = getelementptr i8, ptr %61, i64 8
  %96 = icmp eq i32 %80, 9
  %97 = getelementptr i8, ptr %61, i64 9
  %98 = icmp eq i32 %80, 10
  %99 = getelementptr i8, ptr %61, i64 10
  %100 = icmp eq i32 %80, 11
  %101 = getelementptr i8, ptr %61, i64 11
  %102 = icmp eq i32 %80, 12
  %103 = getelementptr i8, ptr %61, i64 12
  %104 = icmp eq i32 %80, 13
  %105 = getelementptr i8, ptr %61, i64 13
  %106 = icmp eq i32 %80, 14
  %107 = getelementptr i8, ptr %61, i64 14
  %108 = icmp eq i32 %80, 15
  %109 = getelementptr i8, ptr %61, i64 15
  %110 = icmp eq i32 %80, 16
  %111 = getelementptr i8, ptr %61, i64 16
  %112 = icmp eq i32 %80, 17
  %113 = getelementptr i8, ptr %61, i64 17
  br label %114

114:                                              ; preds = %248, %79
  %115 = phi i32 [ %255, %248 ], [ %77, %79 ]
  %116 = phi i32 [ %254, %248 ], [ 0, %79 ]
  %117 = phi i32 [ %252, %248 ], [ 0, %79 ]
  %118 = phi i32 [ %251, %248 ], [ 0, %79 ]
  %119 = sub nsw i32 %54, %115
  %120 = icmp slt i32 %119, 4096
  %121 = icmp ult i32 %116, 16
  %122 = select i1 %120, i1 %121, i1 false
  br i1 %122, label %123, label %257

123:                                              ; preds = %114
  %124 = zext nneg i32 %115 to i64
  %125 = getelementptr inbounds i8, ptr @input, i64 %124
  br i1 %81, label %248, label %126

126:                                              ; preds = %123
  %127 = load i8, ptr %125, align 1, !tbaa !4
  %128 = icmp ne i8 %127, %62
  %129 = or i1 %128, %82
  %130 = xor i1 %128, true
  %131 = zext i1 %130 to i32
  br i1 %129, label %248, label %132

132:                                              ; preds = %126
  %133 = getelementptr inbounds i8, ptr %125, i64 1
  %134 = load i8, ptr %133, align 1, !tbaa !4
  %135 = icmp ne i8 %134, %66
  %136 = or i1 %135, %83
  %137 = select i1 %135, i32 1, i32 2
  br i1 %136, label %248, label %138

138:                                              ; preds = %132
  %139 = getelementptr inbounds i8, ptr %125, i64 2
  %140 = load i8, ptr %139, align 1, !tbaa !4
  %141 = icmp ne i8 %140, %71
  %142 = or i1 %141, %84
  %143 = select i1 %141, i32 2, i32 3
  br i1 %142, label %248, label %144

144:                                              ; preds = %138
  %145 = getelementptr inbounds i8, ptr %125, i64 3
  %146 = load i8, ptr %145, align 1, !tbaa !4
  %147 = load i8, ptr %85, align 1, !tbaa !4
  %148 = icmp ne i8 %146, %147
  %149 = or i1 %148, %86
  %150 = select i1 %148, i32 3, i32 4
  br i1 %149, label %248, label %151

151:                                              ; preds = %144
  %152 = getelementptr inbounds i8, ptr %125, i64 4
  %153 = load i8, ptr %152, align 1, !tbaa !4
  %154 = load i8, ptr %87, align 1, !tbaa !4
  %155 = icmp ne i8 %153, %154
  %156 = or i1 %155, %88
  %157 = select i1 %155, i32 4, i32 5
  br i1 %156, label %248, label %158

158:                                              ; preds = %151
  %159 = getelementptr inbounds i8, ptr %125, i64 5
  %160 = load i8, ptr %159, align 1, !tbaa !4
  %161 = load i8, ptr %89, align 1, !tbaa !4
  %162 = icmp ne i8 %160, %161
  %163 = or i1 %162, %90
  %164 = select i1 %162, i32 5, i32 6
  br i1 %163, label %248, label %165

165:                                              ; preds = %158
  %166 = getelementptr inbounds i8, ptr %125, i64 6
  %167 = load i8, ptr %166, align 1, !tbaa !4
  %168 = load i8, ptr %91, align 1, !tbaa !4
  %169 = icmp ne i8 %167, %168
  %170 = or i1 %169, %92
  %171 = select i1 %169, i32 6, i32 7
  br i1 %170, label %248, label %172

172:                                              ; preds = %165
  %173 = getelementptr inbounds i8, ptr %125, i64 7
  %174 = load i8, ptr %173, align 1, !tbaa !4
  %175 = load i8, ptr %93, align 1, !tbaa !4
  %176 = icmp ne i8 %174, %175
  %177 = or i1 %176, %94
  %178 = select i1 %176, i32 7, i32 8
  br i1 %177, label %248, label %179

179:                                              ; preds = %172
  %180 = getelementptr inbounds i8, ptr %125, i64 8
  %181 = load i8, ptr %180, align 1, !tbaa !4
  %182 = load i8, ptr %95, align 1, !tbaa !4
  %183 = icmp ne i8 %181, %182
  %184 = or i1 %183, %96
  %185 = select i1 %183, i32 8, i32 9
  br i1 %184, label %248, label %186

186:                                              ; preds = %179
  %187 = getelementptr inbounds i8, ptr %125, i64 9
  %188 = load i8, ptr %187, align 1, !tbaa !4
  %189 = load i8, ptr %97, align 1, !tbaa !4
  %190 = icmp ne i8 %188, %189
  %191 = or i1 %190, %98
  %192 = select i1 %190, i32 9, i32 10
  br i1 %191, label %248, label %193

193:                                              ; preds = %186
  %194 = getelementptr inbounds i8, ptr %125, i64 10
  %195 = load i8, ptr %194, align 1, !tbaa !4
  %196 = load i8, ptr %99, align 1, !tbaa !4
  %197 = icmp ne i8 %195, %196
  %198 = or i1 %197, %100
  %199 = select i1 %197, i32 10, i32 11
  br i1 %198, label %248, label %200

200:                                              ; preds = %193
  %201 = getelementptr inbounds i8, ptr %125, i64 11
  %202 = load i8, ptr %201, align 1, !tbaa !4
  %203 = load i8, ptr %101, align 1, !tbaa !4
  %204 = icmp ne i8 %202, %203
  %205 = or i1 %204, %102
  %206 = select i1 %204, i32 11, i32 12
  br i1 %205, label %248, label %207

207:                                              ; preds = %200
  %208 = getelementptr inbounds i8, ptr %125, i64 12
  %209 = load i8, ptr %208, align 1, !tbaa !4
  %210 = load i8, ptr %103, align 1, !tbaa !4
  %211 = icmp ne i8 %209, %210
  %212 = or i1 %211, %104
  %213 = select i1 %211, i32 12, i32 13
  br i1 %212, label %248, label %214

214:                                              ; preds = %207
  %215 = getelementptr inbounds i8, ptr %125, i64 13
  %216 = load i8, ptr %215, align 1, !tbaa !4
  %217 = load i8, ptr %105, align 1, !tbaa !4
  %218 = icmp ne i8 %216, %217
  %219 = or i1 %218, %106
  %220 = select i1 %218, i32 13, i32 14
  br i1 %219, label %248, label %221

221:                                              ; preds = %214
  %222 = getelementptr inbounds i8, ptr %125, i64 14
  %223 = load i8, ptr %222, align 1, !tbaa !4
  %224 = load i8, ptr %107, align 1, !tbaa !4
  %225 = icmp ne i8 %223, %224
  %226 = or i1 %225, %108
  %227 = select i1 %225, i32 14, i32 15
  br i1 %226, label %248, label %228

228:                                              ; preds = %221
  %229 = getelementptr inbounds i8, ptr %125, i64 15
  %230 = load i8, ptr %229, align 1, !tbaa !4
  %231 = load i8, ptr %109, align 1, !tbaa !4
  %232 = icmp ne i8 %230, %231
  %233 = or i1 %232, %110
  %234 = select i1 %232, i32 15, i32 16
  br i1 %233, label %248, label %235

235:                                              ; preds = %228
  %236 = getelementptr inbounds i8, ptr %125, i64 16
  %237 = load i8, ptr %236, align 1, !tbaa !4
  %238 = load i8, ptr %111, align 1, !tbaa !4
  %239 = icmp ne i8 %237, %238
  %240 = or i1 %239, %112
  %241 = select i1 %239, i32 16, i32 17
  br i1 %240, label %248, label %242

242:                                              ; preds = %235
  %243 = getelementptr inbounds i8, ptr %125, i64 17
  %244 = load i8, ptr %243, align 1, !tbaa !4
  %245 = load i8, ptr %113, align 1, !tbaa !4
  %246 = icmp eq i8 %244, %245
  %247 = select i1 %246, i32 18, i32 17
  br label %248

248:                                              ; preds = %242, %235, %228, %221, %214, %207, %200, %193, %186, %179, %172, %165, %158, %151, %144, %138, %132, %126, %123
  %249 = phi i32 [ %131, %126 ], [ %137, %132 ], [ %143, %138 ], [ %150, %144 ], [ %157, %151 ], [ %164, %158 ], [ %171, %165 ], [ %178, %172 ], [ %185, %179 ], [ %192, %186 ], [ %199, %193 ], [ %206, %200 ], [ %213, %207 ], [ %220, %214 ], [ %227, %221 ], [ %234, %228 ], [ %241, %235 ], [ 0, %123 ], [ %247, %242 ]
  %250 = icmp sgt i32 %249, %118
  %251 = tail call i32 @llvm.smax.i32(i32 %249, i32 %118)
  %252 = select i1 %250, i32 %119, i32 %117
  %253 = getelementptr inbounds [6000 x i32], ptr @links, i64 0, i64 %124
  %254 = add nuw nsw i32 %116, 1
  %255 = load i32, ptr %253, align 4, !tbaa !10
  %256 = icmp sgt i32 %255, -1
  br i1 %256, label %114, label %257, !llvm.loop !12

257:                                              ; preds = %248, %114, %59, %53
  %258 = phi i32 [ 0, %53 ], [ 0, %59 ], [ %251, %248 ], [ %118, %114 ]
  %259 = phi i32 [ 0, %53 ], [ 0, %59 ], [ %252, %248 ], [ %117, %114 ]
  %260 = icmp eq i32 %55, 8
  br i1 %260, label %261, label %265

261:                                              ; preds = %257
  %262 = add nsw i32 %57, 1
  %263 = sext i32 %57 to i64
  %264 = getelementptr inbounds i8, ptr @packed, i64 %263
  store i8 0, ptr %264, align 1, !tbaa !4
  br label %265

265:                                              ; preds = %261, %257
  %266 = phi i32 [ %262, %261 ], [ %57, %257 ]
  %267 = phi i32 [ %57, %261 ], [ %56, %257 ]
  %268 = phi i32 [ 0, %261 ], [ %55, %257 ]
  %269 = icmp ugt i32 %258, 2
  br i1 %269, label %270, label %288

270:                                              ; preds = %265
  %271 = shl nuw nsw i32 1, %268
  %272 = sext i32 %267 to i64
  %273 = getelementptr inbounds i8, ptr @packed, i64 %272
  %274 = load i8, ptr %273, align 1, !tbaa !4
  %275 = trunc i32 %271 to i8
  %276 = or i8 %274, %275
  store i8 %276, ptr %273, align 1, !tbaa !4
  %277 = trunc i32 %259 to i8
  %278 = sext i32 %266 to i64
  %279 = getelementptr inbounds i8, ptr @packed, i64 %278
  store i8 %277, ptr %279, align 1, !tbaa !4
  %280 = lshr i32 %259, 4
  %281 = and i32 %280, 240
  %282 = add nuw i32 %258, 253
  %283 = or i32 %281, %282
  %284 = trunc i32 %283 to i8
  %285 = add nsw i32 %266, 2
  %286 = getelementptr i8, ptr %279, i64 1
  store i8 %284, ptr %286, align 1, !tbaa !4
  %287 = sext i32 %54 to i64
  br label %295

288:                                              ; preds = %265
  %289 = sext i32 %54 to i64
  %290 = getelementptr inbounds i8, ptr @input, i64 %289
  %291 = load i8, ptr %290, align 1, !tbaa !4
  %292 = add nsw i32 %266, 1
  %293 = sext i32 %266 to i64
  %294 = getelementptr inbounds i8, ptr @packed, i64 %293
  store i8 %291, ptr %294, align 1, !tbaa !4
  br label %295

295:                                              ; preds = %288, %270
  %296 = phi i64 [ %289, %288 ], [ %287, %270 ]
  %297 = phi i32 [ %292, %288 ], [ %285, %270 ]
  %298 = phi i32 [ 1, %288 ], [ %258, %270 ]
  %299 = add i32 %298, %54
  br label %300

300:                                              ; preds = %323, %295
  %301 = phi i64 [ %296, %295 ], [ %324, %323 ]
  %302 = icmp sgt i64 %301, %48
  br i1 %302, label %323, label %303

303:                                              ; preds = %300
  %304 = getelementptr inbounds i8, ptr @input, i64 %301
  %305 = load i8, ptr %304, align 1, !tbaa !4
  %306 = zext i8 %305 to i64
  %307 = mul nuw nsw i64 %306, 433
  %308 = getelementptr inbounds i8, ptr %304, i64 1
  %309 = load i8, ptr %308, align 1, !tbaa !4
  %310 = zext i8 %309 to i64
  %311 = mul nuw nsw i64 %310, 567
  %312 = xor i64 %311, %307
  %313 = getelementptr inbounds i8, ptr %304, i64 2
  %314 = load i8, ptr %313, align 1, !tbaa !4
  %315 = zext i8 %314 to i64
  %316 = mul nuw nsw i64 %315, 97
  %317 = xor i64 %312, %316
  %318 = and i64 %317, 1023
  %319 = getelementptr inbounds [1024 x i32], ptr @heads, i64 0, i64 %318
  %320 = load i32, ptr %319, align 4, !tbaa !10
  %321 = getelementptr inbounds [6000 x i32], ptr @links, i64 0, i64 %301
  store i32 %320, ptr %321, align 4, !tbaa !10
  %322 = trunc nsw i64 %301 to i32
  store i32 %322, ptr %319, align 4, !tbaa !10
  br label %323

323:                                              ; preds = %303, %300
  %324 = add nsw i64 %301, 1
  %325 = trunc i64 %324 to i32
  %326 = icmp eq i32 %299, %325
  br i1 %326, label %50, label %300, !llvm.loop !13

327:                                              ; preds = %50
  %328 = icmp sgt i32 %297, 0
  br i1 %328, label %333, label %451

329:                                              ; preds = %443, %333
  %330 = phi i32 [ %336, %333 ], [ %444, %443 ]
  %331 = phi i32 [ %334, %333 ], [ %445, %443 ]
  %332 = icmp slt i32 %330, %297
  br i1 %332, label %333, label %451, !llvm.loop !14

333:                                              ; preds = %327, %329
  %334 = phi i32 [ %331, %329 ], [ 0, %327 ]
  %335 = phi i32 [ %330, %329 ], [ 0, %327 ]
  %336 = add nsw i32 %335, 1
  %337 = icmp slt i32 %336, %297
  br i1 %337, label %338, label %329

338:                                              ; preds = %333
  %339 = sext i32 %335 to i64
  %340 = getelementptr inbounds i8, ptr @packed, i64 %339
  %341 = load i8, ptr %340, align 1, !tbaa !4
  %342 = zext i8 %341 to i32
  br label %343

343:                                              ; preds = %443, %338
  %344 = phi i32 [ %445, %443 ], [ %334, %338 ]
  %345 = phi i32 [ %444, %443 ], [ %336, %338 ]
  %346 = phi i32 [ %446, %443 ], [ 0, %338 ]
  %347 = phi i32 [ %447, %443 ], [ %342, %338 ]
  %348 = and i32 %347, 1
  %349 = icmp eq i32 %348, 0
  br i1 %349, label %350, label %358

350:                                              ; preds = %343
  %351 = add nsw i32 %345, 1
  %352 = sext i32 %345 to i64
  %353 = getelementptr inbounds i8, ptr @packed, i64 %352
  %354 = load i8, ptr %353, align 1, !tbaa !4
  %355 = add nsw i32 %344, 1
  %356 = sext i32 %344 to i64
  %357 = getelementptr inbounds i8, ptr @output, i64 %356
  store i8 %354, ptr %357, align 1, !tbaa !4
  br label %443

358:                                              ; preds = %343
  %359 = sext i32 %345 to i64
  %360 = getelementptr inbounds i8, ptr @packed, i64 %359
  %361 = load i8, ptr %360, align 1, !tbaa !4
  %362 = zext i8 %361 to i32
  %363 = getelementptr i8, ptr %360, i64 1
  %364 = load i8, ptr %363, align 1, !tbaa !4
  %365 = zext i8 %364 to i32
  %366 = shl nuw nsw i32 %365, 4
  %367 = and i32 %366, 3840
  %368 = and i32 %365, 15
  %369 = sext i32 %344 to i64
  %370 = or disjoint i32 %367, %362
  %371 = and i8 %364, 15
  %372 = add nuw nsw i8 %371, 3
  %373 = zext nneg i8 %372 to i64
  %374 = icmp ult i8 %371, 13
  br i1 %374, label %397, label %375

375:                                              ; preds = %358
  %376 = add nuw nsw i32 %368, 2
  %377 = or disjoint i32 %367, %362
  %378 = sub i32 %344, %377
  %379 = add i32 %378, %376
  %380 = icmp slt i32 %379, %378
  br i1 %380, label %397, label %381

381:                                              ; preds = %375
  %382 = or disjoint i32 %367, %362
  %383 = sub i32 %344, %382
  %384 = sext i32 %383 to i64
  %385 = sub nsw i64 %369, %384
  %386 = icmp ult i64 %385, 16
  br i1 %386, label %397, label %387

387:                                              ; preds = %381
  %388 = and i64 %373, 16
  %389 = trunc nuw nsw i64 %388 to i32
  %390 = add nsw i64 %388, %369
  %391 = sub i32 %344, %370
  %392 = sext i32 %391 to i64
  %393 = getelementptr inbounds i8, ptr @output, i64 %392
  %394 = load <16 x i8>, ptr %393, align 1, !tbaa !4
  %395 = getelementptr i8, ptr @output, i64 %369
  store <16 x i8> %394, ptr %395, align 1, !tbaa !4
  %396 = icmp eq i64 %388, %373
  br i1 %396, label %439, label %397

397:                                              ; preds = %387, %381, %375, %358
  %398 = phi i64 [ %369, %381 ], [ %369, %375 ], [ %369, %358 ], [ %390, %387 ]
  %399 = phi i32 [ 0, %381 ], [ 0, %375 ], [ 0, %358 ], [ %389, %387 ]
  %400 = add nuw nsw i32 %368, 2
  %401 = add nsw i32 %399, %365
  %402 = and i32 %401, 1
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %404, label %413

404:                                              ; preds = %397
  %405 = trunc nsw i64 %398 to i32
  %406 = sub i32 %405, %370
  %407 = sext i32 %406 to i64
  %408 = getelementptr inbounds i8, ptr @output, i64 %407
  %409 = load i8, ptr %408, align 1, !tbaa !4
  %410 = getelementptr inbounds i8, ptr @output, i64 %398
  store i8 %409, ptr %410, align 1, !tbaa !4
  %411 = add nuw nsw i32 %399, 1
  %412 = add nsw i64 %398, 1
  br label %413

413:                                              ; preds = %404, %397
  %414 = phi i64 [ poison, %397 ], [ %412, %404 ]
  %415 = phi i64 [ %398, %397 ], [ %412, %404 ]
  %416 = phi i32 [ %399, %397 ], [ %411, %404 ]
  %417 = icmp eq i32 %400, %399
  br i1 %417, label %439, label %418

418:                                              ; preds = %413
  %419 = add nuw nsw i32 %368, 1
  br label %420

420:                                              ; preds = %420, %418
  %421 = phi i64 [ %415, %418 ], [ %437, %420 ]
  %422 = phi i32 [ %416, %418 ], [ %436, %420 ]
  %423 = trunc nsw i64 %421 to i32
  %424 = sub i32 %423, %370
  %425 = sext i32 %424 to i64
  %426 = getelementptr inbounds i8, ptr @output, i64 %425
  %427 = load i8, ptr %426, align 1, !tbaa !4
  %428 = getelementptr inbounds i8, ptr @output, i64 %421
  store i8 %427, ptr %428, align 1, !tbaa !4
  %429 = add nsw i64 %421, 1
  %430 = trunc nsw i64 %429 to i32
  %431 = sub i32 %430, %370
  %432 = sext i32 %431 to i64
  %433 = getelementptr inbounds i8, ptr @output, i64 %432
  %434 = load i8, ptr %433, align 1, !tbaa !4
  %435 = getelementptr inbounds i8, ptr @output, i64 %429
  store i8 %434, ptr %435, align 1, !tbaa !4
  %436 = add nuw nsw i32 %422, 2
  %437 = add nsw i64 %421, 2
  %438 = icmp eq i32 %422, %419
  br i1 %438, label %439, label %420, !llvm.loop !15

439:                                              ; preds = %413, %420, %387
  %440 = phi i64 [ %390, %387 ], [ %414, %413 ], [ %437, %420 ]
  %441 = add nsw i32 %345, 2
  %442 = trunc nsw i64 %440 to i32
  br label %443

443:                                              ; preds = %439, %350
  %444 = phi i32 [ %351, %350 ], [ %441, %439 ]
  %445 = phi i32 [ %355, %350 ], [ %442, %439 ]
  %446 = add nuw nsw i32 %346, 1
  %447 = lshr i32 %347, 1
  %448 = icmp ult i32 %346, 7
  %449 = icmp slt i32 %444, %297
  %450 = select i1 %448, i1 %449, i1 false
  br i1 %450, label %343, label %329, !llvm.loop !17

451:                                              ; preds = %329, %327
  %452 = phi i32 [ 0, %327 ], [ %331, %329 ]
  %453 = tail call i32 @bcmp(ptr nonnull @input, ptr nonnull @output, i64 %47)
  %454 = icmp eq i32 %453, 0
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %1) #8
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %2) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(1024) %2, i8 0, i64 1024, i1 false)
  %455 = and i64 %47, 3
  %456 = and i64 %47, 2147483644
  br label %457

457:                                              ; preds = %457, %451
  %458 = phi i64 [ 0, %451 ], [ %487, %457 ]
  %459 = phi i64 [ 0, %451 ], [ %488, %457 ]
  %460 = getelementptr inbounds i8, ptr @input, i64 %458
  %461 = load i8, ptr %460, align 4, !tbaa !4
  %462 = zext i8 %461 to i64
  %463 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !10
  %465 = add nsw i32 %464, 1
  store i32 %465, ptr %463, align 4, !tbaa !10
  %466 = or disjoint i64 %458, 1
  %467 = getelementptr inbounds i8, ptr @input, i64 %466
  %468 = load i8, ptr %467, align 1, !tbaa !4
  %469 = zext i8 %468 to i64
  %470 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %469
  %471 = load i32, ptr %470, align 4, !tbaa !10
  %472 = add nsw i32 %471, 1
  store i32 %472, ptr %470, align 4, !tbaa !10
  %473 = or disjoint i64 %458, 2
  %474 = getelementptr inbounds i8, ptr @input, i64 %473
  %475 = load i8, ptr %474, align 2, !tbaa !4
  %476 = zext i8 %475 to i64
  %477 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %476
  %478 = load i32, ptr %477, align 4, !tbaa !10
  %479 = add nsw i32 %478, 1
  store i32 %479, ptr %477, align 4, !tbaa !10
  %480 = or disjoint i64 %458, 3
  %481 = getelementptr inbounds i8, ptr @input, i64 %480
  %482 = load i8, ptr %481, align 1, !tbaa !4
  %483 = zext i8 %482 to i64
  %484 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %483
  %485 = load i32, ptr %484, align 4, !tbaa !10
  %486 = add nsw i32 %485, 1
  store i32 %486, ptr %484, align 4, !tbaa !10
  %487 = add nuw nsw i64 %458, 4
  %488 = add i64 %459, 4
  %489 = icmp eq i64 %488, %456
  br i1 %489, label %490, label %457, !llvm.loop !18

490:                                              ; preds = %457
  %491 = icmp eq i64 %455, 0
  br i1 %491, label %504, label %492

492:                                              ; preds = %490, %492
  %493 = phi i64 [ %501, %492 ], [ %487, %490 ]
  %494 = phi i64 [ %502, %492 ], [ 0, %490 ]
  %495 = getelementptr inbounds i8, ptr @input, i64 %493
  %496 = load i8, ptr %495, align 1, !tbaa !4
  %497 = zext i8 %496 to i64
  %498 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %497
  %499 = load i32, ptr %498, align 4, !tbaa !10
  %500 = add nsw i32 %499, 1
  store i32 %500, ptr %498, align 4, !tbaa !10
  %501 = add nuw nsw i64 %493, 1
  %502 = add i64 %494, 1
  %503 = icmp eq i64 %502, %455
  br i1 %503, label %504, label %492, !llvm.loop !19

504:                                              ; preds = %492, %490
  br label %515

505:                                              ; preds = %537
  %506 = select i1 %454, ptr @.str.11, ptr @.str.10
  %507 = icmp sgt i32 %538, 1
  br i1 %507, label %508, label %637

508:                                              ; preds = %505
  %509 = zext nneg i32 %538 to i64
  %510 = add nsw i64 %509, -1
  %511 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %510
  %512 = load i64, ptr %511, align 8, !tbaa !21
  %513 = add nsw i64 %509, -2
  %514 = add nsw i64 %509, -3
  br label %541

515:                                              ; preds = %537, %504
  %516 = phi i64 [ 0, %504 ], [ %539, %537 ]
  %517 = phi i32 [ 0, %504 ], [ %538, %537 ]
  %518 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %516
  %519 = load i32, ptr %518, align 8, !tbaa !10
  %520 = icmp eq i32 %519, 0
  br i1 %520, label %526, label %521

521:                                              ; preds = %515
  %522 = sext i32 %519 to i64
  %523 = add nsw i32 %517, 1
  %524 = sext i32 %517 to i64
  %525 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %524
  store i64 %522, ptr %525, align 8, !tbaa !21
  br label %526

526:                                              ; preds = %521, %515
  %527 = phi i32 [ %523, %521 ], [ %517, %515 ]
  %528 = or disjoint i64 %516, 1
  %529 = getelementptr inbounds [256 x i32], ptr %2, i64 0, i64 %528
  %530 = load i32, ptr %529, align 4, !tbaa !10
  %531 = icmp eq i32 %530, 0
  br i1 %531, label %537, label %532

532:                                              ; preds = %526
  %533 = sext i32 %530 to i64
  %534 = add nsw i32 %527, 1
  %535 = sext i32 %527 to i64
  %536 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %535
  store i64 %533, ptr %536, align 8, !tbaa !21
  br label %537

537:                                              ; preds = %532, %526
  %538 = phi i32 [ %534, %532 ], [ %527, %526 ]
  %539 = add nuw nsw i64 %516, 2
  %540 = icmp eq i64 %539, 256
  br i1 %540, label %505, label %515, !llvm.loop !23

541:                                              ; preds = %610, %508
  %542 = phi i64 [ %616, %610 ], [ 0, %508 ]
  %543 = phi i64 [ %613, %610 ], [ %512, %508 ]
  %544 = phi i64 [ %615, %610 ], [ %510, %508 ]
  %545 = phi i64 [ %549, %610 ], [ %509, %508 ]
  %546 = phi i64 [ %614, %610 ], [ 0, %508 ]
  %547 = sub i64 %513, %542
  %548 = tail call i64 @llvm.smax.i64(i64 %544, i64 1)
  %549 = add nsw i64 %545, -1
  %550 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %549
  %551 = and i64 %548, 1
  %552 = icmp slt i64 %544, 2
  br i1 %552, label %555, label %553

553:                                              ; preds = %541
  %554 = and i64 %548, 9223372036854775806
  br label %617

555:                                              ; preds = %632, %541
  %556 = phi i64 [ poison, %541 ], [ %633, %632 ]
  %557 = phi i64 [ %543, %541 ], [ %633, %632 ]
  %558 = phi i64 [ 0, %541 ], [ %634, %632 ]
  %559 = icmp eq i64 %551, 0
  br i1 %559, label %565, label %560

560:                                              ; preds = %555
  %561 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %558
  %562 = load i64, ptr %561, align 8, !tbaa !21
  %563 = icmp slt i64 %562, %557
  br i1 %563, label %564, label %565

564:                                              ; preds = %560
  store i64 %557, ptr %561, align 8, !tbaa !21
  store i64 %562, ptr %550, align 8, !tbaa !21
  br label %565

565:                                              ; preds = %560, %564, %555
  %566 = phi i64 [ %556, %555 ], [ %557, %560 ], [ %562, %564 ]
  %567 = icmp sgt i64 %545, 2
  br i1 %567, label %572, label %568

568:                                              ; preds = %565
  %569 = load i64, ptr %1, align 16, !tbaa !21
  %570 = add i64 %569, %546
  %571 = add i64 %570, %566
  br label %637

572:                                              ; preds = %565
  %573 = add nsw i64 %545, -2
  %574 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %573
  %575 = load i64, ptr %574, align 8, !tbaa !21
  %576 = and i64 %547, 1
  %577 = icmp eq i64 %514, %542
  br i1 %577, label %600, label %578

578:                                              ; preds = %572
  %579 = and i64 %547, -2
  br label %580

580:                                              ; preds = %595, %578
  %581 = phi i64 [ %575, %578 ], [ %596, %595 ]
  %582 = phi i64 [ 0, %578 ], [ %597, %595 ]
  %583 = phi i64 [ 0, %578 ], [ %598, %595 ]
  %584 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %582
  %585 = load i64, ptr %584, align 16, !tbaa !21
  %586 = icmp slt i64 %585, %581
  br i1 %586, label %587, label %588

587:                                              ; preds = %580
  store i64 %581, ptr %584, align 16, !tbaa !21
  store i64 %585, ptr %574, align 8, !tbaa !21
  br label %588

588:                                              ; preds = %587, %580
  %589 = phi i64 [ %585, %587 ], [ %581, %580 ]
  %590 = or disjoint i64 %582, 1
  %591 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %590
  %592 = load i64, ptr %591, align 8, !tbaa !21
  %593 = icmp slt i64 %592, %589
  br i1 %593, label %594, label %595

594:                                              ; preds = %588
  store i64 %589, ptr %591, align 8, !tbaa !21
  store i64 %592, ptr %574, align 8, !tbaa !21
  br label %595

595:                                              ; preds = %594, %588
  %596 = phi i64 [ %592, %594 ], [ %589, %588 ]
  %597 = add nuw nsw i64 %582, 2
  %598 = add i64 %583, 2
  %599 = icmp eq i64 %598, %579
  br i1 %599, label %600, label %580, !llvm.loop !24

600:                                              ; preds = %595, %572
  %601 = phi i64 [ poison, %572 ], [ %596, %595 ]
  %602 = phi i64 [ %575, %572 ], [ %596, %595 ]
  %603 = phi i64 [ 0, %572 ], [ %597, %595 ]
  %604 = icmp eq i64 %576, 0
  br i1 %604, label %610, label %605

605:                                              ; preds = %600
  %606 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %603
  %607 = load i64, ptr %606, align 8, !tbaa !21
  %608 = icmp slt i64 %607, %602
  br i1 %608, label %609, label %610

609:                                              ; preds = %605
  store i64 %602, ptr %606, align 8, !tbaa !21
  store i64 %607, ptr %574, align 8, !tbaa !21
  br label %610

610:                                              ; preds = %605, %609, %600
  %611 = phi i64 [ %601, %600 ], [ %607, %609 ], [ %602, %605 ]
  %612 = load i64, ptr %550, align 8, !tbaa !21
  %613 = add nsw i64 %612, %611
  store i64 %613, ptr %574, align 8, !tbaa !21
  %614 = add nsw i64 %613, %546
  %615 = add nsw i64 %544, -1
  %616 = add i64 %542, 1
  br label %541

617:                                              ; preds = %632, %553
  %618 = phi i64 [ %543, %553 ], [ %633, %632 ]
  %619 = phi i64 [ 0, %553 ], [ %634, %632 ]
  %620 = phi i64 [ 0, %553 ], [ %635, %632 ]
  %621 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %619
  %622 = load i64, ptr %621, align 16, !tbaa !21
  %623 = icmp slt i64 %622, %618
  br i1 %623, label %624, label %625

624:                                              ; preds = %617
  store i64 %618, ptr %621, align 16, !tbaa !21
  store i64 %622, ptr %550, align 8, !tbaa !21
  br label %625

625:                                              ; preds = %624, %617
  %626 = phi i64 [ %618, %617 ], [ %622, %624 ]
  %627 = or disjoint i64 %619, 1
  %628 = getelementptr inbounds [256 x i64], ptr %1, i64 0, i64 %627
  %629 = load i64, ptr %628, align 8, !tbaa !21
  %630 = icmp slt i64 %629, %626
  br i1 %630, label %631, label %632

631:                                              ; preds = %625
  store i64 %626, ptr %628, align 8, !tbaa !21
  store i64 %629, ptr %550, align 8, !tbaa !21
  br label %632

632:                                              ; preds = %631, %625
  %633 = phi i64 [ %626, %625 ], [ %629, %631 ]
  %634 = add nuw nsw i64 %619, 2
  %635 = add i64 %620, 2
  %636 = icmp eq i64 %635, %554
  br i1 %636, label %555, label %617, !llvm.loop !24

637:                                              ; preds = %505, %568
  %638 = phi i64 [ 0, %505 ], [ %571, %568 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %2) #8
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %1) #8
  %639 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %44, i32 noundef %297, i32 noundef %452, ptr noundef nonnull %506, i64 noundef %638)
  %640 = add nuw nsw i32 %4, 1
  %641 = icmp eq i32 %640, 4
  br i1 %641, label %5, label %3, !llvm.loop !25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr nocapture, ptr nocapture, i64) local_unnamed_addr #4

; Function Attrs: nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @stpcpy(ptr noalias writeonly, ptr noalias nocapture readonly) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #7

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nofree nounwind willreturn memory(argmem: read) }
attributes #5 = { nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !5, i64 0}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8, !16}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = !{!22, !22, i64 0}
!22 = !{!"long", !5, i64 0}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
