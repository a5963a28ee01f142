; ModuleID = 'life.c'
source_filename = "life.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@grid = internal unnamed_addr global [24 x [64 x i8]] zeroinitializer, align 16
@rows = internal unnamed_addr global [24 x i64] zeroinitializer, align 16
@.str.3 = private unnamed_addr constant [30 x i8] c"%d: %d alive, %d differences\0A\00", align 1
@scratch = internal unnamed_addr global [24 x [64 x i8]] zeroinitializer, align 16
@scratch_rows = internal unnamed_addr global [24 x i64] zeroinitializer, align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  store i8 1, ptr getelementptr inbounds (i8, ptr @grid, i64 131), align 1, !tbaa !4
  store i8 1, ptr getelementptr inbounds (i8, ptr @grid, i64 196), align 4, !tbaa !4
  store i8 1, ptr getelementptr inbounds (i8, ptr @grid, i64 258), align 2, !tbaa !4
  store i8 1, ptr getelementptr inbounds (i8, ptr @grid, i64 259), align 1, !tbaa !4
  store i8 1, ptr getelementptr inbounds (i8, ptr @grid, i64 260), align 4, !tbaa !4
  br label %1

1:                                                ; preds = %0, %1
  %2 = phi i32 [ %17, %1 ], [ 0, %0 ]
  %3 = phi i32 [ %5, %1 ], [ 1, %0 ]
  %4 = mul i32 %3, 1103515245
  %5 = add i32 %4, 12345
  %6 = lshr i32 %5, 16
  %7 = trunc nuw i32 %6 to i16
  %8 = urem i16 %7, 12
  %9 = add nuw nsw i16 %8, 8
  %10 = zext nneg i16 %9 to i64
  %11 = lshr i32 %5, 24
  %12 = trunc nuw i32 %11 to i8
  %13 = urem i8 %12, 30
  %14 = add nuw nsw i8 %13, 20
  %15 = zext nneg i8 %14 to i64
  %16 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %10, i64 %15
  store i8 1, ptr %16, align 1, !tbaa !4
  %17 = add nuw nsw i32 %2, 1
  %18 = icmp eq i32 %17, 300
  br i1 %18, label %19, label %1, !llvm.loop !7

19:                                               ; preds = %1, %23
  %20 = phi i64 [ %24, %23 ], [ 0, %1 ]
  %21 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !9
  br label %26

23:                                               ; preds = %26
  store i64 %51, ptr %21, align 8, !tbaa !9
  %24 = add nuw nsw i64 %20, 1
  %25 = icmp eq i64 %24, 24
  br i1 %25, label %54, label %19, !llvm.loop !11

26:                                               ; preds = %26, %19
  %27 = phi i64 [ 0, %19 ], [ %52, %26 ]
  %28 = phi i64 [ %22, %19 ], [ %51, %26 ]
  %29 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %20, i64 %27
  %30 = load i8, ptr %29, align 4, !tbaa !4
  %31 = zext i8 %30 to i64
  %32 = shl i64 %31, %27
  %33 = or i64 %32, %28
  %34 = or disjoint i64 %27, 1
  %35 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %20, i64 %34
  %36 = load i8, ptr %35, align 1, !tbaa !4
  %37 = zext i8 %36 to i64
  %38 = shl i64 %37, %34
  %39 = or i64 %38, %33
  %40 = or disjoint i64 %27, 2
  %41 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %20, i64 %40
  %42 = load i8, ptr %41, align 2, !tbaa !4
  %43 = zext i8 %42 to i64
  %44 = shl i64 %43, %40
  %45 = or i64 %44, %39
  %46 = or disjoint i64 %27, 3
  %47 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %20, i64 %46
  %48 = load i8, ptr %47, align 1, !tbaa !4
  %49 = zext i8 %48 to i64
  %50 = shl i64 %49, %46
  %51 = or i64 %50, %45
  %52 = add nuw nsw i64 %27, 4
  %53 = icmp eq i64 %52, 64
  br i1 %53, label %23, label %26, !llvm.loop !12

54:                                               ; preds = %23, %263
  %55 = phi i32 [ %306, %263 ], [ 0, %23 ]
  br label %56

56:                                               ; preds = %54, %65
  %57 = phi i64 [ 0, %54 ], [ %66, %65 ]
  %58 = phi i32 [ 0, %54 ], [ %92, %65 ]
  %59 = phi i32 [ 0, %54 ], [ %86, %65 ]
  %60 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %57
  %61 = load i64, ptr %60, align 8, !tbaa !9
  br label %68

62:                                               ; preds = %65
  %63 = and i32 %55, 7
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %95, label %97

65:                                               ; preds = %68
  %66 = add nuw nsw i64 %57, 1
  %67 = icmp eq i64 %66, 24
  br i1 %67, label %62, label %56, !llvm.loop !13

68:                                               ; preds = %68, %56
  %69 = phi i64 [ 0, %56 ], [ %93, %68 ]
  %70 = phi i32 [ %58, %56 ], [ %92, %68 ]
  %71 = phi i32 [ %59, %56 ], [ %86, %68 ]
  %72 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %57, i64 %69
  %73 = load i8, ptr %72, align 2, !tbaa !4
  %74 = zext i8 %73 to i32
  %75 = add nsw i32 %71, %74
  %76 = zext i8 %73 to i64
  %77 = lshr i64 %61, %69
  %78 = and i64 %77, 1
  %79 = icmp ne i64 %78, %76
  %80 = zext i1 %79 to i32
  %81 = add nsw i32 %70, %80
  %82 = or disjoint i64 %69, 1
  %83 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %57, i64 %82
  %84 = load i8, ptr %83, align 1, !tbaa !4
  %85 = zext i8 %84 to i32
  %86 = add nsw i32 %75, %85
  %87 = zext i8 %84 to i64
  %88 = lshr i64 %61, %82
  %89 = and i64 %88, 1
  %90 = icmp ne i64 %89, %87
  %91 = zext i1 %90 to i32
  %92 = add nsw i32 %81, %91
  %93 = add nuw nsw i64 %69, 2
  %94 = icmp eq i64 %93, 64
  br i1 %94, label %65, label %68, !llvm.loop !14

95:                                               ; preds = %62
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %55, i32 noundef %86, i32 noundef %92)
  br label %97

97:                                               ; preds = %95, %62
  br label %98

98:                                               ; preds = %97, %110
  %99 = phi i64 [ %111, %110 ], [ 0, %97 ]
  %100 = trunc i64 %99 to i32
  %101 = add i32 %100, 23
  %102 = urem i32 %101, 24
  %103 = zext nneg i32 %102 to i64
  %104 = add i32 %100, 24
  %105 = urem i32 %104, 24
  %106 = zext nneg i32 %105 to i64
  %107 = add i32 %100, 25
  %108 = urem i32 %107, 24
  %109 = zext nneg i32 %108 to i64
  br label %113

110:                                              ; preds = %155
  %111 = add nuw nsw i64 %99, 1
  %112 = icmp eq i64 %111, 24
  br i1 %112, label %160, label %98, !llvm.loop !15

113:                                              ; preds = %155, %98
  %114 = phi i64 [ 0, %98 ], [ %124, %155 ]
  %115 = add nuw nsw i64 %114, 63
  %116 = and i64 %115, 63
  %117 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %103, i64 %116
  %118 = load i8, ptr %117, align 1, !tbaa !4
  %119 = zext i8 %118 to i32
  %120 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %103, i64 %114
  %121 = load i8, ptr %120, align 1, !tbaa !4
  %122 = zext i8 %121 to i32
  %123 = add nuw nsw i32 %122, %119
  %124 = add nuw nsw i64 %114, 1
  %125 = and i64 %124, 63
  %126 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %103, i64 %125
  %127 = load i8, ptr %126, align 1, !tbaa !4
  %128 = zext i8 %127 to i32
  %129 = add nuw nsw i32 %123, %128
  %130 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %106, i64 %116
  %131 = load i8, ptr %130, align 1, !tbaa !4
  %132 = zext i8 %131 to i32
  %133 = add nuw nsw i32 %129, %132
  %134 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %106, i64 %125
  %135 = load i8, ptr %134, align 1, !tbaa !4
  %136 = zext i8 %135 to i32
  %137 = add nuw nsw i32 %133, %136
  %138 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %109, i64 %116
  %139 = load i8, ptr %138, align 1, !tbaa !4
  %140 = zext i8 %139 to i32
  %141 = add nuw nsw i32 %137, %140
  %142 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %109, i64 %114
  %143 = load i8, ptr %142, align 1, !tbaa !4
  %144 = zext i8 %143 to i32
  %145 = add nuw nsw i32 %141, %144
  %146 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %109, i64 %125
  %147 = load i8, ptr %146, align 1, !tbaa !4
  %148 = zext i8 %147 to i32
  %149 = add nuw nsw i32 %145, %148
  switch i32 %149, label %154 [
    i32 3, label %155
    i32 2, label %150
  ]

150:                                              ; preds = %113
  %151 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %99, i64 %114
  %152 = load i8, ptr %151, align 1, !tbaa !4
  %153 = icmp ne i8 %152, 0
  br label %155

154:                                              ; preds = %113
  br label %155

155:                                              ; preds = %154, %150, %113
  %156 = phi i1 [ true, %113 ], [ %153, %150 ], [ false, %154 ]
  %157 = zext i1 %156 to i8
  %158 = getelementptr inbounds [24 x [64 x i8]], ptr @scratch, i64 0, i64 %99, i64 %114
  store i8 %157, ptr %158, align 1, !tbaa !4
  %159 = icmp eq i64 %124, 64
  br i1 %159, label %110, label %113, !llvm.loop !16

160:                                              ; preds = %110
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(1536) @grid, ptr noundef nonnull align 16 dereferenceable(1536) @scratch, i64 1536, i1 false)
  %161 = load i64, ptr getelementptr inbounds (i8, ptr @rows, i64 184), align 8, !tbaa !9
  %162 = load i64, ptr @rows, align 16, !tbaa !9
  %163 = load i64, ptr getelementptr inbounds (i8, ptr @rows, i64 8), align 8, !tbaa !9
  %164 = tail call noundef i64 @llvm.fshl.i64(i64 %161, i64 %161, i64 1)
  %165 = tail call noundef i64 @llvm.fshl.i64(i64 %161, i64 %161, i64 63)
  %166 = tail call noundef i64 @llvm.fshl.i64(i64 %162, i64 %162, i64 1)
  %167 = tail call noundef i64 @llvm.fshl.i64(i64 %162, i64 %162, i64 63)
  %168 = tail call noundef i64 @llvm.fshl.i64(i64 %163, i64 %163, i64 1)
  %169 = tail call noundef i64 @llvm.fshl.i64(i64 %163, i64 %163, i64 63)
  %170 = and i64 %164, %161
  %171 = xor i64 %164, %161
  %172 = and i64 %171, %165
  %173 = xor i64 %171, %165
  %174 = xor i64 %172, %170
  %175 = and i64 %173, %166
  %176 = xor i64 %173, %166
  %177 = and i64 %175, %170
  %178 = xor i64 %175, %174
  %179 = and i64 %176, %167
  %180 = xor i64 %176, %167
  %181 = and i64 %179, %174
  %182 = xor i64 %179, %178
  %183 = or i64 %181, %177
  %184 = and i64 %180, %168
  %185 = xor i64 %180, %168
  %186 = and i64 %184, %178
  %187 = xor i64 %184, %182
  %188 = or i64 %183, %186
  %189 = and i64 %185, %163
  %190 = xor i64 %185, %163
  %191 = and i64 %189, %182
  %192 = xor i64 %189, %187
  %193 = or i64 %188, %191
  %194 = and i64 %190, %169
  %195 = xor i64 %190, %169
  %196 = and i64 %194, %187
  %197 = xor i64 %192, %194
  %198 = or i64 %193, %196
  %199 = xor i64 %198, -1
  %200 = or i64 %195, %162
  %201 = and i64 %197, %200
  %202 = and i64 %201, %199
  store i64 %202, ptr @scratch_rows, align 16, !tbaa !9
  br label %203

203:                                              ; preds = %203, %160
  %204 = phi i64 [ 0, %160 ], [ %261, %203 ]
  %205 = or disjoint i64 %204, 1
  %206 = and i64 %204, 4294967294
  %207 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %206
  %208 = load <2 x i64>, ptr %207, align 16, !tbaa !9
  %209 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %205
  %210 = load <2 x i64>, ptr %209, align 8, !tbaa !9
  %211 = add nuw nsw i64 %204, 2
  %212 = add i64 %204, 3
  %213 = icmp eq i64 %211, 24
  %214 = select i1 %213, i64 0, i64 %211
  %215 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %214
  %216 = getelementptr inbounds [24 x i64], ptr @rows, i64 0, i64 %212
  %217 = load i64, ptr %215, align 16, !tbaa !9
  %218 = load i64, ptr %216, align 8, !tbaa !9
  %219 = insertelement <2 x i64> poison, i64 %217, i64 0
  %220 = insertelement <2 x i64> %219, i64 %218, i64 1
  %221 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %208, <2 x i64> %208, <2 x i64> <i64 1, i64 1>)
  %222 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %208, <2 x i64> %208, <2 x i64> <i64 63, i64 63>)
  %223 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %210, <2 x i64> %210, <2 x i64> <i64 1, i64 1>)
  %224 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %210, <2 x i64> %210, <2 x i64> <i64 63, i64 63>)
  %225 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %220, <2 x i64> %220, <2 x i64> <i64 1, i64 1>)
  %226 = tail call <2 x i64> @llvm.fshl.v2i64(<2 x i64> %220, <2 x i64> %220, <2 x i64> <i64 63, i64 63>)
  %227 = and <2 x i64> %221, %208
  %228 = xor <2 x i64> %221, %208
  %229 = and <2 x i64> %228, %222
  %230 = xor <2 x i64> %228, %222
  %231 = xor <2 x i64> %229, %227
  %232 = and <2 x i64> %230, %223
  %233 = xor <2 x i64> %230, %223
  %234 = and <2 x i64> %232, %227
  %235 = xor <2 x i64> %232, %231
  %236 = and <2 x i64> %233, %224
  %237 = xor <2 x i64> %233, %224
  %238 = and <2 x i64> %236, %231
  %239 = xor <2 x i64> %236, %235
  %240 = or <2 x i64> %238, %234
  %241 = and <2 x i64> %237, %225
  %242 = xor <2 x i64> %237, %225
  %243 = and <2 x i64> %241, %235
  %244 = xor <2 x i64> %241, %239
  %245 = or <2 x i64> %240, %243
  %246 = and <2 x i64> %242, %220
  %247 = xor <2 x i64> %242, %220
  %248 = and <2 x i64> %246, %239
  %249 = xor <2 x i64> %246, %244
  %250 = or <2 x i64> %245, %248
  %251 = and <2 x i64> %247, %226
  %252 = xor <2 x i64> %247, %226
  %253 = and <2 x i64> %251, %244
  %254 = xor <2 x i64> %249, %251
  %255 = or <2 x i64> %250, %253
  %256 = xor <2 x i64> %255, <i64 -1, i64 -1>
  %257 = or <2 x i64> %252, %210
  %258 = and <2 x i64> %254, %257
  %259 = and <2 x i64> %258, %256
  %260 = getelementptr inbounds [24 x i64], ptr @scratch_rows, i64 0, i64 %205
  store <2 x i64> %259, ptr %260, align 8, !tbaa !9
  %261 = add nuw i64 %204, 2
  %262 = icmp eq i64 %261, 22
  br i1 %262, label %263, label %203, !llvm.loop !17

263:                                              ; preds = %203
  %264 = load i64, ptr getelementptr inbounds (i8, ptr @rows, i64 176), align 16, !tbaa !9
  %265 = load i64, ptr getelementptr inbounds (i8, ptr @rows, i64 184), align 8, !tbaa !9
  %266 = load i64, ptr @rows, align 16, !tbaa !9
  %267 = tail call noundef i64 @llvm.fshl.i64(i64 %264, i64 %264, i64 1)
  %268 = tail call noundef i64 @llvm.fshl.i64(i64 %264, i64 %264, i64 63)
  %269 = tail call noundef i64 @llvm.fshl.i64(i64 %265, i64 %265, i64 1)
  %270 = tail call noundef i64 @llvm.fshl.i64(i64 %265, i64 %265, i64 63)
  %271 = tail call noundef i64 @llvm.fshl.i64(i64 %266, i64 %266, i64 1)
  %272 = tail call noundef i64 @llvm.fshl.i64(i64 %266, i64 %266, i64 63)
  %273 = and i64 %267, %264
  %274 = xor i64 %267, %264
  %275 = and i64 %274, %268
  %276 = xor i64 %274, %268
  %277 = xor i64 %275, %273
  %278 = and i64 %276, %269
  %279 = xor i64 %276, %269
  %280 = and i64 %278, %273
  %281 = xor i64 %278, %277
  %282 = and i64 %279, %270
  %283 = xor i64 %279, %270
  %284 = and i64 %282, %277
  %285 = xor i64 %282, %281
  %286 = or i64 %284, %280
  %287 = and i64 %283, %271
  %288 = xor i64 %283, %271
  %289 = and i64 %287, %281
  %290 = xor i64 %287, %285
  %291 = or i64 %286, %289
  %292 = and i64 %288, %266
  %293 = xor i64 %288, %266
  %294 = and i64 %292, %285
  %295 = xor i64 %292, %290
  %296 = or i64 %291, %294
  %297 = and i64 %293, %272
  %298 = xor i64 %293, %272
  %299 = and i64 %297, %290
  %300 = xor i64 %295, %297
  %301 = or i64 %296, %299
  %302 = xor i64 %301, -1
  %303 = or i64 %298, %265
  %304 = and i64 %300, %303
  %305 = and i64 %304, %302
  store i64 %305, ptr getelementptr inbounds (i8, ptr @scratch_rows, i64 184), align 8, !tbaa !9
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(192) @rows, ptr noundef nonnull align 16 dereferenceable(192) @scratch_rows, i64 192, i1 false)
  %306 = add nuw nsw i32 %55, 1
  %307 = icmp eq i32 %306, 41
  br i1 %307, label %308, label %54, !llvm.loop !21

308:                                              ; preds = %263, %311
  %309 = phi i64 [ %314, %311 ], [ 0, %263 ]
  br label %316

310:                                              ; preds = %311
  ret i32 0

311:                                              ; preds = %316
  %312 = load ptr, ptr @stdout, align 8, !tbaa !22
  %313 = tail call i32 @putc(i32 noundef 10, ptr noundef %312)
  %314 = add nuw nsw i64 %309, 1
  %315 = icmp eq i64 %314, 24
  br i1 %315, label %310, label %308, !llvm.loop !24

316:                                              ; preds = %308, %316
  %317 = phi i64 [ 0, %308 ], [ %324, %316 ]
  %318 = getelementptr inbounds [24 x [64 x i8]], ptr @grid, i64 0, i64 %309, i64 %317
  %319 = load i8, ptr %318, align 1, !tbaa !4
  %320 = icmp eq i8 %319, 0
  %321 = select i1 %320, i32 46, i32 79
  %322 = load ptr, ptr @stdout, align 8, !tbaa !22
  %323 = tail call i32 @putc(i32 noundef %321, ptr noundef %322)
  %324 = add nuw nsw i64 %317, 1
  %325 = icmp eq i64 %324, 64
  br i1 %325, label %311, label %316, !llvm.loop !25
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i64> @llvm.fshl.v2i64(<2 x i64>, <2 x i64>, <2 x i64>) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{!10, !10, i64 0}
!10 = !{!"long", !5, i64 0}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8, !18, !19, !20}
!18 = !{!"llvm.loop.peeled.count", i32 1}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = !{!"llvm.loop.unroll.runtime.disable"}
!21 = distinct !{!21, !8}
!22 = !{!23, !23, i64 0}
!23 = !{!"any pointer", !5, i64 0}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
