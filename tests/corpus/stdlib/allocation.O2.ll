; ModuleID = 'allocation.c'
source_filename = "allocation.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.block = type { ptr, i32, i32 }
%struct.timespec = type { i64, i64 }

@.str = private unnamed_addr constant [40 x i8] c"%d damaged of %d allocated, %d resized\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c" %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@state = internal unnamed_addr global i64 88172645463325252, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [64 x %struct.block], align 16
  %2 = alloca ptr, align 8
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %1) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(1024) %1, i8 0, i64 1024, i1 false)
  br label %7

5:                                                ; preds = %226
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %227, i32 noundef %229, i32 noundef %228)
  br label %325

7:                                                ; preds = %0, %226
  %8 = phi i32 [ 0, %0 ], [ %227, %226 ]
  %9 = phi i32 [ 0, %0 ], [ %229, %226 ]
  %10 = phi i32 [ 0, %0 ], [ %228, %226 ]
  %11 = phi i32 [ 0, %0 ], [ %230, %226 ]
  %12 = load i64, ptr @state, align 8, !tbaa !4
  %13 = shl i64 %12, 13
  %14 = xor i64 %13, %12
  %15 = lshr i64 %14, 7
  %16 = xor i64 %15, %14
  %17 = shl i64 %16, 17
  %18 = xor i64 %17, %16
  store i64 %18, ptr @state, align 8, !tbaa !4
  %19 = lshr i64 %18, 33
  %20 = and i64 %19, 63
  %21 = getelementptr inbounds [64 x %struct.block], ptr %1, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 16, !tbaa !8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %53, label %24

24:                                               ; preds = %7
  %25 = getelementptr inbounds i8, ptr %21, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !12
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %130, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %21, i64 12
  %30 = load i32, ptr %29, align 4, !tbaa !13
  %31 = zext i32 %26 to i64
  %32 = load i8, ptr %22, align 1, !tbaa !14
  %33 = trunc i32 %30 to i8
  %34 = icmp eq i8 %32, %33
  br i1 %34, label %35, label %48

35:                                               ; preds = %28, %39
  %36 = phi i64 [ %37, %39 ], [ 0, %28 ]
  %37 = add nuw nsw i64 %36, 1
  %38 = icmp eq i64 %37, %31
  br i1 %38, label %130, label %39, !llvm.loop !15

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, ptr %22, i64 %37
  %41 = load i8, ptr %40, align 1, !tbaa !14
  %42 = trunc nuw i64 %37 to i32
  %43 = add i32 %30, %42
  %44 = trunc i32 %43 to i8
  %45 = icmp eq i8 %41, %44
  br i1 %45, label %35, label %46, !llvm.loop !15

46:                                               ; preds = %39
  %47 = icmp uge i64 %37, %31
  br label %48

48:                                               ; preds = %46, %28
  %49 = phi i1 [ false, %28 ], [ %47, %46 ]
  %50 = xor i1 %49, true
  %51 = zext i1 %50 to i32
  %52 = add nuw nsw i32 %8, %51
  br label %130

53:                                               ; preds = %7
  %54 = shl i64 %18, 13
  %55 = xor i64 %54, %18
  %56 = lshr i64 %55, 7
  %57 = xor i64 %56, %55
  %58 = shl i64 %57, 17
  %59 = xor i64 %58, %57
  %60 = lshr i64 %59, 33
  %61 = trunc nuw nsw i64 %60 to i32
  %62 = urem i32 %61, 200
  %63 = add nuw nsw i32 %62, 1
  %64 = getelementptr inbounds i8, ptr %21, i64 8
  store i32 %63, ptr %64, align 8, !tbaa !12
  %65 = shl i64 %59, 13
  %66 = xor i64 %65, %59
  %67 = lshr i64 %66, 7
  %68 = xor i64 %67, %66
  %69 = shl i64 %68, 17
  %70 = xor i64 %69, %68
  store i64 %70, ptr @state, align 8, !tbaa !4
  %71 = lshr i64 %70, 33
  %72 = trunc nuw nsw i64 %71 to i32
  %73 = and i32 %72, 255
  %74 = getelementptr inbounds i8, ptr %21, i64 12
  store i32 %73, ptr %74, align 4, !tbaa !13
  %75 = zext nneg i32 %63 to i64
  %76 = tail call noalias ptr @malloc(i64 noundef %75) #13
  store ptr %76, ptr %21, align 16, !tbaa !8
  %77 = icmp ult i32 %62, 7
  br i1 %77, label %118, label %78

78:                                               ; preds = %53
  %79 = icmp ult i32 %62, 15
  br i1 %79, label %98, label %80

80:                                               ; preds = %78
  %81 = and i64 %75, 496
  %82 = insertelement <16 x i32> poison, i32 %72, i64 0
  %83 = shufflevector <16 x i32> %82, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %84

84:                                               ; preds = %84, %80
  %85 = phi i64 [ 0, %80 ], [ %90, %84 ]
  %86 = phi <16 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>, %80 ], [ %91, %84 ]
  %87 = add <16 x i32> %86, %83
  %88 = trunc <16 x i32> %87 to <16 x i8>
  %89 = getelementptr inbounds i8, ptr %76, i64 %85
  store <16 x i8> %88, ptr %89, align 1, !tbaa !14
  %90 = add nuw i64 %85, 16
  %91 = add <16 x i32> %86, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %92 = icmp eq i64 %90, %81
  br i1 %92, label %93, label %84, !llvm.loop !17

93:                                               ; preds = %84
  %94 = icmp eq i64 %81, %75
  br i1 %94, label %128, label %95

95:                                               ; preds = %93
  %96 = and i64 %75, 8
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %118, label %98

98:                                               ; preds = %78, %95
  %99 = phi i64 [ %81, %95 ], [ 0, %78 ]
  %100 = and i64 %75, 504
  %101 = trunc nuw nsw i64 %99 to i32
  %102 = insertelement <8 x i32> poison, i32 %101, i64 0
  %103 = shufflevector <8 x i32> %102, <8 x i32> poison, <8 x i32> zeroinitializer
  %104 = or disjoint <8 x i32> %103, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %105 = insertelement <8 x i32> poison, i32 %72, i64 0
  %106 = shufflevector <8 x i32> %105, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %107

107:                                              ; preds = %107, %98
  %108 = phi i64 [ %99, %98 ], [ %113, %107 ]
  %109 = phi <8 x i32> [ %104, %98 ], [ %114, %107 ]
  %110 = add <8 x i32> %109, %106
  %111 = trunc <8 x i32> %110 to <8 x i8>
  %112 = getelementptr inbounds i8, ptr %76, i64 %108
  store <8 x i8> %111, ptr %112, align 1, !tbaa !14
  %113 = add nuw i64 %108, 8
  %114 = add <8 x i32> %109, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %115 = icmp eq i64 %113, %100
  br i1 %115, label %116, label %107, !llvm.loop !20

116:                                              ; preds = %107
  %117 = icmp eq i64 %100, %75
  br i1 %117, label %128, label %118

118:                                              ; preds = %116, %53, %95
  %119 = phi i64 [ 0, %53 ], [ %81, %95 ], [ %100, %116 ]
  br label %120

120:                                              ; preds = %118, %120
  %121 = phi i64 [ %126, %120 ], [ %119, %118 ]
  %122 = trunc nuw i64 %121 to i32
  %123 = add i32 %122, %72
  %124 = trunc i32 %123 to i8
  %125 = getelementptr inbounds i8, ptr %76, i64 %121
  store i8 %124, ptr %125, align 1, !tbaa !14
  %126 = add nuw nsw i64 %121, 1
  %127 = icmp eq i64 %126, %75
  br i1 %127, label %128, label %120, !llvm.loop !21

128:                                              ; preds = %120, %116, %93
  %129 = add nsw i32 %9, 1
  br label %226

130:                                              ; preds = %35, %24, %48
  %131 = phi i32 [ %52, %48 ], [ %8, %24 ], [ %8, %35 ]
  %132 = shl i64 %18, 13
  %133 = xor i64 %132, %18
  %134 = lshr i64 %133, 7
  %135 = xor i64 %134, %133
  %136 = shl i64 %135, 17
  %137 = xor i64 %136, %135
  store i64 %137, ptr @state, align 8, !tbaa !4
  %138 = lshr i64 %137, 33
  %139 = trunc nuw nsw i64 %138 to i32
  %140 = urem i32 %139, 3
  %141 = icmp eq i32 %140, 0
  br i1 %141, label %142, label %225

142:                                              ; preds = %130
  %143 = shl i64 %137, 13
  %144 = xor i64 %143, %137
  %145 = lshr i64 %144, 7
  %146 = xor i64 %145, %144
  %147 = shl i64 %146, 17
  %148 = xor i64 %147, %146
  store i64 %148, ptr @state, align 8, !tbaa !4
  %149 = lshr i64 %148, 33
  %150 = trunc nuw nsw i64 %149 to i32
  %151 = urem i32 %150, 400
  %152 = add nuw nsw i32 %151, 1
  store i32 %152, ptr %25, align 8, !tbaa !12
  %153 = zext nneg i32 %152 to i64
  %154 = tail call ptr @realloc(ptr noundef nonnull %22, i64 noundef %153) #14
  store ptr %154, ptr %21, align 16, !tbaa !8
  %155 = icmp ult i32 %151, %26
  br i1 %155, label %223, label %156

156:                                              ; preds = %142
  %157 = getelementptr inbounds i8, ptr %21, i64 12
  %158 = zext nneg i32 %26 to i64
  %159 = load i32, ptr %157, align 4, !tbaa !13
  %160 = add nuw nsw i64 %158, 1
  %161 = tail call i64 @llvm.umax.i64(i64 %160, i64 %153)
  %162 = sub nsw i64 %161, %158
  %163 = icmp ult i64 %162, 8
  br i1 %163, label %213, label %164

164:                                              ; preds = %156
  %165 = icmp ult i64 %162, 16
  br i1 %165, label %190, label %166

166:                                              ; preds = %164
  %167 = and i64 %162, -16
  %168 = insertelement <16 x i32> poison, i32 %26, i64 0
  %169 = shufflevector <16 x i32> %168, <16 x i32> poison, <16 x i32> zeroinitializer
  %170 = add <16 x i32> %169, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %171 = insertelement <16 x i32> poison, i32 %159, i64 0
  %172 = shufflevector <16 x i32> %171, <16 x i32> poison, <16 x i32> zeroinitializer
  %173 = add nsw i64 %167, %158
  %174 = getelementptr i8, ptr %154, i64 %158
  br label %175

175:                                              ; preds = %175, %166
  %176 = phi i64 [ 0, %166 ], [ %181, %175 ]
  %177 = phi <16 x i32> [ %170, %166 ], [ %182, %175 ]
  %178 = add <16 x i32> %172, %177
  %179 = trunc <16 x i32> %178 to <16 x i8>
  %180 = getelementptr i8, ptr %174, i64 %176
  store <16 x i8> %179, ptr %180, align 1, !tbaa !14
  %181 = add nuw i64 %176, 16
  %182 = add <16 x i32> %177, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %183 = icmp eq i64 %181, %167
  br i1 %183, label %184, label %175, !llvm.loop !22

184:                                              ; preds = %175
  %185 = icmp eq i64 %162, %167
  br i1 %185, label %223, label %186

186:                                              ; preds = %184
  %187 = add nsw i64 %167, %158
  %188 = and i64 %162, 8
  %189 = icmp eq i64 %188, 0
  br i1 %189, label %213, label %190

190:                                              ; preds = %164, %186
  %191 = phi i64 [ %173, %186 ], [ %158, %164 ]
  %192 = phi i64 [ %167, %186 ], [ 0, %164 ]
  %193 = and i64 %162, -8
  %194 = add nsw i64 %193, %158
  %195 = trunc i64 %191 to i32
  %196 = insertelement <8 x i32> poison, i32 %195, i64 0
  %197 = shufflevector <8 x i32> %196, <8 x i32> poison, <8 x i32> zeroinitializer
  %198 = add <8 x i32> %197, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %199 = insertelement <8 x i32> poison, i32 %159, i64 0
  %200 = shufflevector <8 x i32> %199, <8 x i32> poison, <8 x i32> zeroinitializer
  %201 = getelementptr i8, ptr %154, i64 %158
  br label %202

202:                                              ; preds = %202, %190
  %203 = phi i64 [ %192, %190 ], [ %208, %202 ]
  %204 = phi <8 x i32> [ %198, %190 ], [ %209, %202 ]
  %205 = add <8 x i32> %200, %204
  %206 = trunc <8 x i32> %205 to <8 x i8>
  %207 = getelementptr i8, ptr %201, i64 %203
  store <8 x i8> %206, ptr %207, align 1, !tbaa !14
  %208 = add nuw i64 %203, 8
  %209 = add <8 x i32> %204, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %210 = icmp eq i64 %208, %193
  br i1 %210, label %211, label %202, !llvm.loop !23

211:                                              ; preds = %202
  %212 = icmp eq i64 %162, %193
  br i1 %212, label %223, label %213

213:                                              ; preds = %211, %156, %186
  %214 = phi i64 [ %158, %156 ], [ %187, %186 ], [ %194, %211 ]
  br label %215

215:                                              ; preds = %213, %215
  %216 = phi i64 [ %221, %215 ], [ %214, %213 ]
  %217 = trunc nuw i64 %216 to i32
  %218 = add i32 %159, %217
  %219 = trunc i32 %218 to i8
  %220 = getelementptr inbounds i8, ptr %154, i64 %216
  store i8 %219, ptr %220, align 1, !tbaa !14
  %221 = add nuw nsw i64 %216, 1
  %222 = icmp ult i64 %221, %153
  br i1 %222, label %215, label %223, !llvm.loop !24

223:                                              ; preds = %215, %184, %211, %142
  %224 = add nsw i32 %10, 1
  br label %226

225:                                              ; preds = %130
  tail call void @free(ptr noundef nonnull %22) #12
  store ptr null, ptr %21, align 16, !tbaa !8
  br label %226

226:                                              ; preds = %223, %225, %128
  %227 = phi i32 [ %131, %223 ], [ %131, %225 ], [ %8, %128 ]
  %228 = phi i32 [ %224, %223 ], [ %10, %225 ], [ %10, %128 ]
  %229 = phi i32 [ %9, %223 ], [ %9, %225 ], [ %129, %128 ]
  %230 = add nuw nsw i32 %11, 1
  %231 = icmp eq i32 %230, 3000
  br i1 %231, label %5, label %7, !llvm.loop !25

232:                                              ; preds = %325
  %233 = tail call noalias dereferenceable_or_null(400) ptr @calloc(i64 noundef 100, i64 noundef 4) #15
  %234 = getelementptr inbounds i8, ptr %233, i64 368
  %235 = load <4 x i32>, ptr %234, align 4, !tbaa !26
  %236 = getelementptr inbounds i8, ptr %233, i64 336
  %237 = load <4 x i32>, ptr %236, align 4, !tbaa !26
  %238 = getelementptr inbounds i8, ptr %233, i64 304
  %239 = load <4 x i32>, ptr %238, align 4, !tbaa !26
  %240 = getelementptr inbounds i8, ptr %233, i64 272
  %241 = load <4 x i32>, ptr %240, align 4, !tbaa !26
  %242 = getelementptr inbounds i8, ptr %233, i64 240
  %243 = load <4 x i32>, ptr %242, align 4, !tbaa !26
  %244 = getelementptr inbounds i8, ptr %233, i64 208
  %245 = load <4 x i32>, ptr %244, align 4, !tbaa !26
  %246 = getelementptr inbounds i8, ptr %233, i64 176
  %247 = load <4 x i32>, ptr %246, align 4, !tbaa !26
  %248 = getelementptr inbounds i8, ptr %233, i64 144
  %249 = load <4 x i32>, ptr %248, align 4, !tbaa !26
  %250 = getelementptr inbounds i8, ptr %233, i64 112
  %251 = load <4 x i32>, ptr %250, align 4, !tbaa !26
  %252 = getelementptr inbounds i8, ptr %233, i64 80
  %253 = load <4 x i32>, ptr %252, align 4, !tbaa !26
  %254 = getelementptr inbounds i8, ptr %233, i64 48
  %255 = load <4 x i32>, ptr %254, align 4, !tbaa !26
  %256 = getelementptr inbounds i8, ptr %233, i64 16
  %257 = load <4 x i32>, ptr %256, align 4, !tbaa !26
  %258 = or <4 x i32> %255, %257
  %259 = or <4 x i32> %253, %258
  %260 = or <4 x i32> %251, %259
  %261 = or <4 x i32> %249, %260
  %262 = or <4 x i32> %247, %261
  %263 = or <4 x i32> %245, %262
  %264 = or <4 x i32> %243, %263
  %265 = or <4 x i32> %241, %264
  %266 = or <4 x i32> %239, %265
  %267 = or <4 x i32> %237, %266
  %268 = or <4 x i32> %235, %267
  %269 = getelementptr inbounds i8, ptr %233, i64 352
  %270 = load <4 x i32>, ptr %269, align 4, !tbaa !26
  %271 = getelementptr inbounds i8, ptr %233, i64 320
  %272 = load <4 x i32>, ptr %271, align 4, !tbaa !26
  %273 = getelementptr inbounds i8, ptr %233, i64 288
  %274 = load <4 x i32>, ptr %273, align 4, !tbaa !26
  %275 = getelementptr inbounds i8, ptr %233, i64 256
  %276 = load <4 x i32>, ptr %275, align 4, !tbaa !26
  %277 = getelementptr inbounds i8, ptr %233, i64 224
  %278 = load <4 x i32>, ptr %277, align 4, !tbaa !26
  %279 = getelementptr inbounds i8, ptr %233, i64 192
  %280 = load <4 x i32>, ptr %279, align 4, !tbaa !26
  %281 = getelementptr inbounds i8, ptr %233, i64 160
  %282 = load <4 x i32>, ptr %281, align 4, !tbaa !26
  %283 = getelementptr inbounds i8, ptr %233, i64 128
  %284 = load <4 x i32>, ptr %283, align 4, !tbaa !26
  %285 = getelementptr inbounds i8, ptr %233, i64 96
  %286 = load <4 x i32>, ptr %285, align 4, !tbaa !26
  %287 = getelementptr inbounds i8, ptr %233, i64 64
  %288 = load <4 x i32>, ptr %287, align 4, !tbaa !26
  %289 = getelementptr inbounds i8, ptr %233, i64 32
  %290 = load <4 x i32>, ptr %289, align 4, !tbaa !26
  %291 = load <4 x i32>, ptr %233, align 4, !tbaa !26
  %292 = or <4 x i32> %290, %291
  %293 = or <4 x i32> %288, %292
  %294 = or <4 x i32> %286, %293
  %295 = or <4 x i32> %284, %294
  %296 = or <4 x i32> %282, %295
  %297 = or <4 x i32> %280, %296
  %298 = or <4 x i32> %278, %297
  %299 = or <4 x i32> %276, %298
  %300 = or <4 x i32> %274, %299
  %301 = or <4 x i32> %272, %300
  %302 = or <4 x i32> %270, %301
  %303 = or <4 x i32> %268, %302
  %304 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %303)
  %305 = getelementptr inbounds i8, ptr %233, i64 384
  %306 = load i32, ptr %305, align 4, !tbaa !26
  %307 = or i32 %306, %304
  %308 = getelementptr inbounds i8, ptr %233, i64 388
  %309 = load i32, ptr %308, align 4, !tbaa !26
  %310 = or i32 %309, %307
  %311 = getelementptr inbounds i8, ptr %233, i64 392
  %312 = load i32, ptr %311, align 4, !tbaa !26
  %313 = or i32 %312, %310
  %314 = getelementptr inbounds i8, ptr %233, i64 396
  %315 = load i32, ptr %314, align 4, !tbaa !26
  %316 = or i32 %315, %313
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #12
  %317 = call i32 @posix_memalign(ptr noundef nonnull %2, i64 noundef 256, i64 noundef 1000) #12
  %318 = load ptr, ptr %2, align 8, !tbaa !27
  %319 = ptrtoint ptr %318 to i64
  %320 = trunc i64 %319 to i32
  %321 = and i32 %320, 255
  %322 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %316, i32 noundef %317, i32 noundef %321, i32 noundef 0)
  call void @free(ptr noundef nonnull %233) #12
  %323 = load ptr, ptr %2, align 8, !tbaa !27
  call void @free(ptr noundef %323) #12
  %324 = call ptr @mmap(ptr noundef null, i64 noundef 1048576, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #12
  br label %354

325:                                              ; preds = %5, %325
  %326 = phi i64 [ 0, %5 ], [ %329, %325 ]
  %327 = getelementptr inbounds [64 x %struct.block], ptr %1, i64 0, i64 %326
  %328 = load ptr, ptr %327, align 16, !tbaa !8
  tail call void @free(ptr noundef %328) #12
  %329 = add nuw nsw i64 %326, 1
  %330 = icmp eq i64 %329, 64
  br i1 %330, label %232, label %325, !llvm.loop !28

331:                                              ; preds = %354
  %332 = getelementptr inbounds i8, ptr %324, i64 819200
  %333 = load i8, ptr %332, align 1, !tbaa !14
  %334 = sext i8 %333 to i32
  %335 = getelementptr inbounds i8, ptr %324, i64 4097
  %336 = load i8, ptr %335, align 1, !tbaa !14
  %337 = sext i8 %336 to i32
  %338 = call i32 @mprotect(ptr noundef nonnull %324, i64 noundef 4096, i32 noundef 1) #12
  %339 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %334, i32 noundef %337, i32 noundef %338)
  %340 = call i32 @munmap(ptr noundef nonnull %324, i64 noundef 1048576) #12
  %341 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %340)
  %342 = tail call ptr @__errno_location() #16
  store i32 0, ptr %342, align 4, !tbaa !26
  %343 = call i32 @close(i32 noundef -1) #12
  %344 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %343)
  %345 = load i32, ptr %342, align 4, !tbaa !26
  %346 = icmp eq i32 %345, 9
  %347 = zext i1 %346 to i32
  %348 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %347)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #12
  %349 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #12
  %350 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #12
  %351 = load i64, ptr %4, align 8, !tbaa !29
  %352 = load i64, ptr %3, align 8, !tbaa !29
  %353 = icmp sgt i64 %351, %352
  br i1 %353, label %382, label %373

354:                                              ; preds = %354, %232
  %355 = phi i64 [ 0, %232 ], [ %371, %354 ]
  %356 = lshr exact i64 %355, 12
  %357 = trunc i64 %356 to i8
  %358 = getelementptr inbounds i8, ptr %324, i64 %355
  store i8 %357, ptr %358, align 1, !tbaa !14
  %359 = or disjoint i64 %355, 4096
  %360 = lshr exact i64 %359, 12
  %361 = trunc i64 %360 to i8
  %362 = getelementptr inbounds i8, ptr %324, i64 %359
  store i8 %361, ptr %362, align 1, !tbaa !14
  %363 = or disjoint i64 %355, 8192
  %364 = lshr exact i64 %363, 12
  %365 = trunc i64 %364 to i8
  %366 = getelementptr inbounds i8, ptr %324, i64 %363
  store i8 %365, ptr %366, align 1, !tbaa !14
  %367 = or disjoint i64 %355, 12288
  %368 = lshr exact i64 %367, 12
  %369 = trunc i64 %368 to i8
  %370 = getelementptr inbounds i8, ptr %324, i64 %367
  store i8 %369, ptr %370, align 1, !tbaa !14
  %371 = add nuw nsw i64 %355, 16384
  %372 = icmp ult i64 %367, 1044480
  br i1 %372, label %354, label %331, !llvm.loop !31

373:                                              ; preds = %331
  %374 = icmp eq i64 %351, %352
  %375 = getelementptr inbounds i8, ptr %4, i64 8
  %376 = load i64, ptr %375, align 8
  %377 = getelementptr inbounds i8, ptr %3, i64 8
  %378 = load i64, ptr %377, align 8
  %379 = icmp sge i64 %376, %378
  %380 = select i1 %374, i1 %379, i1 false
  %381 = zext i1 %380 to i32
  br label %382

382:                                              ; preds = %373, %331
  %383 = phi i32 [ 1, %331 ], [ %381, %373 ]
  %384 = call i64 @time(ptr noundef null) #12
  %385 = icmp sgt i64 %384, 1000000000
  %386 = zext i1 %385 to i32
  %387 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %383, i32 noundef %386)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #12
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %1) #12
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare i32 @mprotect(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__errno_location() local_unnamed_addr #9

declare i32 @close(i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare i64 @time(ptr noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #11

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0) }
attributes #14 = { nounwind allocsize(1) }
attributes #15 = { nounwind allocsize(0,1) }
attributes #16 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 0}
!9 = !{!"block", !10, i64 0, !11, i64 8, !11, i64 12}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!9, !11, i64 8}
!13 = !{!9, !11, i64 12}
!14 = !{!6, !6, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16, !18, !19}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = !{!"llvm.loop.unroll.runtime.disable"}
!20 = distinct !{!20, !16, !18, !19}
!21 = distinct !{!21, !16, !19, !18}
!22 = distinct !{!22, !16, !18, !19}
!23 = distinct !{!23, !16, !18, !19}
!24 = distinct !{!24, !16, !19, !18}
!25 = distinct !{!25, !16}
!26 = !{!11, !11, i64 0}
!27 = !{!10, !10, i64 0}
!28 = distinct !{!28, !16}
!29 = !{!30, !5, i64 0}
!30 = !{!"timespec", !5, i64 0, !5, i64 8}
!31 = distinct !{!31, !16}
