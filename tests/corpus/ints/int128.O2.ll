; ModuleID = 'int128.c'
source_filename = "int128.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%d %ld %u\0A\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"%d%d%d%d \00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [48 x i8], align 16
  %2 = alloca [48 x i8], align 16
  %3 = alloca [48 x i8], align 16
  %4 = alloca [48 x i8], align 16
  %5 = alloca [48 x i8], align 16
  %6 = alloca [48 x i8], align 16
  %7 = alloca [48 x i8], align 16
  %8 = alloca [48 x i8], align 16
  %9 = alloca [48 x i8], align 16
  %10 = alloca [48 x i8], align 16
  %11 = alloca [48 x i8], align 16
  %12 = alloca [48 x i8], align 16
  %13 = alloca [13 x i128], align 16
  call void @llvm.lifetime.start.p0(i64 208, ptr nonnull %13) #4
  store i128 0, ptr %13, align 16, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  store i128 1, ptr %14, align 16, !tbaa !4
  %15 = getelementptr inbounds i8, ptr %13, i64 32
  store i128 -1, ptr %15, align 16, !tbaa !4
  %16 = getelementptr inbounds i8, ptr %13, i64 48
  store i128 10, ptr %16, align 16, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %13, i64 64
  store i128 -3, ptr %17, align 16, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %13, i64 80
  store i128 9223372036854775807, ptr %18, align 16, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %13, i64 96
  store i128 -9223372036854775808, ptr %19, align 16, !tbaa !4
  %20 = getelementptr inbounds i8, ptr %13, i64 112
  store i128 18446744073709551615, ptr %20, align 16, !tbaa !4
  %21 = getelementptr inbounds i8, ptr %13, i64 128
  store i128 18446744073709551616, ptr %21, align 16, !tbaa !4
  %22 = getelementptr inbounds i8, ptr %13, i64 144
  store i128 -170141183460469231731687303715884105728, ptr %22, align 16, !tbaa !4
  %23 = getelementptr inbounds i8, ptr %13, i64 160
  store i128 170141183460469231731687303715884105727, ptr %23, align 16, !tbaa !4
  %24 = getelementptr inbounds i8, ptr %13, i64 176
  store i128 1512366075204170947332355369683137040, ptr %24, align 16, !tbaa !4
  %25 = getelementptr inbounds i8, ptr %13, i64 192
  store i128 -90905554795240670363648, ptr %25, align 16, !tbaa !4
  %26 = getelementptr inbounds i8, ptr %12, i64 47
  %27 = getelementptr inbounds i8, ptr %11, i64 47
  %28 = getelementptr inbounds i8, ptr %10, i64 47
  %29 = getelementptr inbounds i8, ptr %9, i64 47
  %30 = getelementptr inbounds i8, ptr %8, i64 47
  %31 = getelementptr inbounds i8, ptr %7, i64 47
  %32 = getelementptr inbounds i8, ptr %6, i64 47
  %33 = getelementptr inbounds i8, ptr %5, i64 47
  %34 = getelementptr inbounds i8, ptr %4, i64 47
  %35 = getelementptr inbounds i8, ptr %3, i64 47
  %36 = getelementptr inbounds i8, ptr %2, i64 47
  br label %37

37:                                               ; preds = %0, %42
  %38 = phi i64 [ 0, %0 ], [ %43, %42 ]
  %39 = getelementptr inbounds [13 x i128], ptr %13, i64 0, i64 %38
  %40 = load i128, ptr %39, align 16, !tbaa !4
  %41 = icmp eq i128 %40, -170141183460469231731687303715884105728
  br label %47

42:                                               ; preds = %316
  %43 = add nuw nsw i64 %38, 1
  %44 = icmp eq i64 %43, 13
  br i1 %44, label %45, label %37, !llvm.loop !8

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %1) #4
  %46 = getelementptr inbounds i8, ptr %1, i64 47
  store i8 0, ptr %46, align 1, !tbaa !10
  br label %324

47:                                               ; preds = %37, %316
  %48 = phi i64 [ 0, %37 ], [ %322, %316 ]
  %49 = getelementptr inbounds [13 x i128], ptr %13, i64 0, i64 %48
  %50 = load i128, ptr %49, align 16, !tbaa !4
  %51 = add i128 %50, %40
  %52 = icmp slt i128 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %47
  %54 = load ptr, ptr @stdout, align 8, !tbaa !11
  %55 = tail call i32 @putc(i32 noundef 45, ptr noundef %54)
  br label %56

56:                                               ; preds = %53, %47
  %57 = tail call i128 @llvm.abs.i128(i128 %51, i1 false)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %12) #4
  store i8 0, ptr %26, align 1, !tbaa !10
  br label %58

58:                                               ; preds = %58, %56
  %59 = phi i64 [ %67, %58 ], [ 47, %56 ]
  %60 = phi i128 [ %62, %58 ], [ %57, %56 ]
  %61 = freeze i128 %60
  %62 = udiv i128 %61, 10
  %63 = mul i128 %62, 10
  %64 = sub i128 %61, %63
  %65 = trunc nuw nsw i128 %64 to i8
  %66 = or disjoint i8 %65, 48
  %67 = add nsw i64 %59, -1
  %68 = getelementptr inbounds [48 x i8], ptr %12, i64 0, i64 %67
  store i8 %66, ptr %68, align 1, !tbaa !10
  %69 = icmp ult i128 %60, 10
  br i1 %69, label %70, label %58, !llvm.loop !13

70:                                               ; preds = %58
  %71 = getelementptr inbounds [48 x i8], ptr %12, i64 0, i64 %67
  %72 = load ptr, ptr @stdout, align 8, !tbaa !11
  %73 = call i32 @fputs(ptr noundef nonnull %71, ptr noundef %72)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %12) #4
  %74 = load ptr, ptr @stdout, align 8, !tbaa !11
  %75 = tail call i32 @putc(i32 noundef 32, ptr noundef %74)
  %76 = sub i128 %40, %50
  %77 = icmp slt i128 %76, 0
  br i1 %77, label %78, label %81

78:                                               ; preds = %70
  %79 = load ptr, ptr @stdout, align 8, !tbaa !11
  %80 = tail call i32 @putc(i32 noundef 45, ptr noundef %79)
  br label %81

81:                                               ; preds = %78, %70
  %82 = tail call i128 @llvm.abs.i128(i128 %76, i1 false)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %11) #4
  store i8 0, ptr %27, align 1, !tbaa !10
  br label %83

83:                                               ; preds = %83, %81
  %84 = phi i64 [ %92, %83 ], [ 47, %81 ]
  %85 = phi i128 [ %87, %83 ], [ %82, %81 ]
  %86 = freeze i128 %85
  %87 = udiv i128 %86, 10
  %88 = mul i128 %87, 10
  %89 = sub i128 %86, %88
  %90 = trunc nuw nsw i128 %89 to i8
  %91 = or disjoint i8 %90, 48
  %92 = add nsw i64 %84, -1
  %93 = getelementptr inbounds [48 x i8], ptr %11, i64 0, i64 %92
  store i8 %91, ptr %93, align 1, !tbaa !10
  %94 = icmp ult i128 %85, 10
  br i1 %94, label %95, label %83, !llvm.loop !13

95:                                               ; preds = %83
  %96 = getelementptr inbounds [48 x i8], ptr %11, i64 0, i64 %92
  %97 = load ptr, ptr @stdout, align 8, !tbaa !11
  %98 = call i32 @fputs(ptr noundef nonnull %96, ptr noundef %97)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %11) #4
  %99 = load ptr, ptr @stdout, align 8, !tbaa !11
  %100 = tail call i32 @putc(i32 noundef 32, ptr noundef %99)
  %101 = mul i128 %50, %40
  %102 = icmp slt i128 %101, 0
  br i1 %102, label %103, label %106

103:                                              ; preds = %95
  %104 = load ptr, ptr @stdout, align 8, !tbaa !11
  %105 = tail call i32 @putc(i32 noundef 45, ptr noundef %104)
  br label %106

106:                                              ; preds = %103, %95
  %107 = tail call i128 @llvm.abs.i128(i128 %101, i1 false)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %10) #4
  store i8 0, ptr %28, align 1, !tbaa !10
  br label %108

108:                                              ; preds = %108, %106
  %109 = phi i64 [ %117, %108 ], [ 47, %106 ]
  %110 = phi i128 [ %112, %108 ], [ %107, %106 ]
  %111 = freeze i128 %110
  %112 = udiv i128 %111, 10
  %113 = mul i128 %112, 10
  %114 = sub i128 %111, %113
  %115 = trunc nuw nsw i128 %114 to i8
  %116 = or disjoint i8 %115, 48
  %117 = add nsw i64 %109, -1
  %118 = getelementptr inbounds [48 x i8], ptr %10, i64 0, i64 %117
  store i8 %116, ptr %118, align 1, !tbaa !10
  %119 = icmp ult i128 %110, 10
  br i1 %119, label %120, label %108, !llvm.loop !13

120:                                              ; preds = %108
  %121 = getelementptr inbounds [48 x i8], ptr %10, i64 0, i64 %117
  %122 = load ptr, ptr @stdout, align 8, !tbaa !11
  %123 = call i32 @fputs(ptr noundef nonnull %121, ptr noundef %122)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %10) #4
  %124 = load ptr, ptr @stdout, align 8, !tbaa !11
  %125 = tail call i32 @putc(i32 noundef 32, ptr noundef %124)
  %126 = icmp eq i128 %50, 0
  br i1 %126, label %226, label %127

127:                                              ; preds = %120
  %128 = icmp eq i128 %50, -1
  %129 = and i1 %41, %128
  br i1 %129, label %184, label %130

130:                                              ; preds = %127
  %131 = freeze i128 %40
  %132 = freeze i128 %50
  %133 = sdiv i128 %131, %132
  %134 = icmp slt i128 %133, 0
  br i1 %134, label %135, label %138

135:                                              ; preds = %130
  %136 = load ptr, ptr @stdout, align 8, !tbaa !11
  %137 = tail call i32 @putc(i32 noundef 45, ptr noundef %136)
  br label %138

138:                                              ; preds = %135, %130
  %139 = tail call i128 @llvm.abs.i128(i128 %133, i1 false)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %9) #4
  store i8 0, ptr %29, align 1, !tbaa !10
  br label %140

140:                                              ; preds = %140, %138
  %141 = phi i64 [ %149, %140 ], [ 47, %138 ]
  %142 = phi i128 [ %144, %140 ], [ %139, %138 ]
  %143 = freeze i128 %142
  %144 = udiv i128 %143, 10
  %145 = mul i128 %144, 10
  %146 = sub i128 %143, %145
  %147 = trunc nuw nsw i128 %146 to i8
  %148 = or disjoint i8 %147, 48
  %149 = add nsw i64 %141, -1
  %150 = getelementptr inbounds [48 x i8], ptr %9, i64 0, i64 %149
  store i8 %148, ptr %150, align 1, !tbaa !10
  %151 = icmp ult i128 %142, 10
  br i1 %151, label %152, label %140, !llvm.loop !13

152:                                              ; preds = %140
  %153 = getelementptr inbounds [48 x i8], ptr %9, i64 0, i64 %149
  %154 = load ptr, ptr @stdout, align 8, !tbaa !11
  %155 = call i32 @fputs(ptr noundef nonnull %153, ptr noundef %154)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %9) #4
  %156 = load ptr, ptr @stdout, align 8, !tbaa !11
  %157 = tail call i32 @putc(i32 noundef 32, ptr noundef %156)
  %158 = mul i128 %133, %132
  %159 = sub i128 %131, %158
  %160 = icmp slt i128 %159, 0
  br i1 %160, label %161, label %164

161:                                              ; preds = %152
  %162 = load ptr, ptr @stdout, align 8, !tbaa !11
  %163 = tail call i32 @putc(i32 noundef 45, ptr noundef %162)
  br label %164

164:                                              ; preds = %161, %152
  %165 = tail call i128 @llvm.abs.i128(i128 %159, i1 true)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %8) #4
  store i8 0, ptr %30, align 1, !tbaa !10
  br label %166

166:                                              ; preds = %166, %164
  %167 = phi i64 [ %175, %166 ], [ 47, %164 ]
  %168 = phi i128 [ %170, %166 ], [ %165, %164 ]
  %169 = freeze i128 %168
  %170 = udiv i128 %169, 10
  %171 = mul i128 %170, 10
  %172 = sub i128 %169, %171
  %173 = trunc nuw nsw i128 %172 to i8
  %174 = or disjoint i8 %173, 48
  %175 = add nsw i64 %167, -1
  %176 = getelementptr inbounds [48 x i8], ptr %8, i64 0, i64 %175
  store i8 %174, ptr %176, align 1, !tbaa !10
  %177 = icmp ult i128 %168, 10
  br i1 %177, label %178, label %166, !llvm.loop !13

178:                                              ; preds = %166
  %179 = getelementptr inbounds [48 x i8], ptr %8, i64 0, i64 %175
  %180 = load ptr, ptr @stdout, align 8, !tbaa !11
  %181 = call i32 @fputs(ptr noundef nonnull %179, ptr noundef %180)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %8) #4
  %182 = load ptr, ptr @stdout, align 8, !tbaa !11
  %183 = tail call i32 @putc(i32 noundef 32, ptr noundef %182)
  br label %184

184:                                              ; preds = %178, %127
  %185 = freeze i128 %40
  %186 = freeze i128 %50
  %187 = udiv i128 %185, %186
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %7) #4
  store i8 0, ptr %31, align 1, !tbaa !10
  br label %188

188:                                              ; preds = %188, %184
  %189 = phi i64 [ %197, %188 ], [ 47, %184 ]
  %190 = phi i128 [ %192, %188 ], [ %187, %184 ]
  %191 = freeze i128 %190
  %192 = udiv i128 %191, 10
  %193 = mul i128 %192, 10
  %194 = sub i128 %191, %193
  %195 = trunc nuw nsw i128 %194 to i8
  %196 = or disjoint i8 %195, 48
  %197 = add nsw i64 %189, -1
  %198 = getelementptr inbounds [48 x i8], ptr %7, i64 0, i64 %197
  store i8 %196, ptr %198, align 1, !tbaa !10
  %199 = icmp ult i128 %190, 10
  br i1 %199, label %200, label %188, !llvm.loop !13

200:                                              ; preds = %188
  %201 = getelementptr inbounds [48 x i8], ptr %7, i64 0, i64 %197
  %202 = load ptr, ptr @stdout, align 8, !tbaa !11
  %203 = call i32 @fputs(ptr noundef nonnull %201, ptr noundef %202)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %7) #4
  %204 = load ptr, ptr @stdout, align 8, !tbaa !11
  %205 = tail call i32 @putc(i32 noundef 32, ptr noundef %204)
  %206 = mul i128 %187, %186
  %207 = sub i128 %185, %206
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) #4
  store i8 0, ptr %32, align 1, !tbaa !10
  br label %208

208:                                              ; preds = %208, %200
  %209 = phi i64 [ %217, %208 ], [ 47, %200 ]
  %210 = phi i128 [ %212, %208 ], [ %207, %200 ]
  %211 = freeze i128 %210
  %212 = udiv i128 %211, 10
  %213 = mul i128 %212, 10
  %214 = sub i128 %211, %213
  %215 = trunc nuw nsw i128 %214 to i8
  %216 = or disjoint i8 %215, 48
  %217 = add nsw i64 %209, -1
  %218 = getelementptr inbounds [48 x i8], ptr %6, i64 0, i64 %217
  store i8 %216, ptr %218, align 1, !tbaa !10
  %219 = icmp ult i128 %210, 10
  br i1 %219, label %220, label %208, !llvm.loop !13

220:                                              ; preds = %208
  %221 = getelementptr inbounds [48 x i8], ptr %6, i64 0, i64 %217
  %222 = load ptr, ptr @stdout, align 8, !tbaa !11
  %223 = call i32 @fputs(ptr noundef nonnull %221, ptr noundef %222)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #4
  %224 = load ptr, ptr @stdout, align 8, !tbaa !11
  %225 = tail call i32 @putc(i32 noundef 32, ptr noundef %224)
  br label %226

226:                                              ; preds = %220, %120
  %227 = icmp slt i128 %40, %50
  %228 = zext i1 %227 to i32
  %229 = icmp ult i128 %40, %50
  %230 = zext i1 %229 to i32
  %231 = icmp eq i128 %40, %50
  %232 = zext i1 %231 to i32
  %233 = icmp sge i128 %40, %50
  %234 = zext i1 %233 to i32
  %235 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %228, i32 noundef %230, i32 noundef %232, i32 noundef %234)
  %236 = and i128 %50, 127
  %237 = shl i128 %40, %236
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %5) #4
  store i8 0, ptr %33, align 1, !tbaa !10
  br label %238

238:                                              ; preds = %238, %226
  %239 = phi i64 [ %247, %238 ], [ 47, %226 ]
  %240 = phi i128 [ %242, %238 ], [ %237, %226 ]
  %241 = freeze i128 %240
  %242 = udiv i128 %241, 10
  %243 = mul i128 %242, 10
  %244 = sub i128 %241, %243
  %245 = trunc nuw nsw i128 %244 to i8
  %246 = or disjoint i8 %245, 48
  %247 = add nsw i64 %239, -1
  %248 = getelementptr inbounds [48 x i8], ptr %5, i64 0, i64 %247
  store i8 %246, ptr %248, align 1, !tbaa !10
  %249 = icmp ult i128 %240, 10
  br i1 %249, label %250, label %238, !llvm.loop !13

250:                                              ; preds = %238
  %251 = getelementptr inbounds [48 x i8], ptr %5, i64 0, i64 %247
  %252 = load ptr, ptr @stdout, align 8, !tbaa !11
  %253 = call i32 @fputs(ptr noundef nonnull %251, ptr noundef %252)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %5) #4
  %254 = load ptr, ptr @stdout, align 8, !tbaa !11
  %255 = tail call i32 @putc(i32 noundef 32, ptr noundef %254)
  %256 = lshr i128 %40, %236
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %4) #4
  store i8 0, ptr %34, align 1, !tbaa !10
  br label %257

257:                                              ; preds = %257, %250
  %258 = phi i64 [ %266, %257 ], [ 47, %250 ]
  %259 = phi i128 [ %261, %257 ], [ %256, %250 ]
  %260 = freeze i128 %259
  %261 = udiv i128 %260, 10
  %262 = mul i128 %261, 10
  %263 = sub i128 %260, %262
  %264 = trunc nuw nsw i128 %263 to i8
  %265 = or disjoint i8 %264, 48
  %266 = add nsw i64 %258, -1
  %267 = getelementptr inbounds [48 x i8], ptr %4, i64 0, i64 %266
  store i8 %265, ptr %267, align 1, !tbaa !10
  %268 = icmp ult i128 %259, 10
  br i1 %268, label %269, label %257, !llvm.loop !13

269:                                              ; preds = %257
  %270 = getelementptr inbounds [48 x i8], ptr %4, i64 0, i64 %266
  %271 = load ptr, ptr @stdout, align 8, !tbaa !11
  %272 = call i32 @fputs(ptr noundef nonnull %270, ptr noundef %271)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %4) #4
  %273 = load ptr, ptr @stdout, align 8, !tbaa !11
  %274 = tail call i32 @putc(i32 noundef 32, ptr noundef %273)
  %275 = ashr i128 %40, %236
  %276 = icmp slt i128 %275, 0
  br i1 %276, label %277, label %280

277:                                              ; preds = %269
  %278 = load ptr, ptr @stdout, align 8, !tbaa !11
  %279 = tail call i32 @putc(i32 noundef 45, ptr noundef %278)
  br label %280

280:                                              ; preds = %277, %269
  %281 = tail call i128 @llvm.abs.i128(i128 %275, i1 false)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %3) #4
  store i8 0, ptr %35, align 1, !tbaa !10
  br label %282

282:                                              ; preds = %282, %280
  %283 = phi i64 [ %291, %282 ], [ 47, %280 ]
  %284 = phi i128 [ %286, %282 ], [ %281, %280 ]
  %285 = freeze i128 %284
  %286 = udiv i128 %285, 10
  %287 = mul i128 %286, 10
  %288 = sub i128 %285, %287
  %289 = trunc nuw nsw i128 %288 to i8
  %290 = or disjoint i8 %289, 48
  %291 = add nsw i64 %283, -1
  %292 = getelementptr inbounds [48 x i8], ptr %3, i64 0, i64 %291
  store i8 %290, ptr %292, align 1, !tbaa !10
  %293 = icmp ult i128 %284, 10
  br i1 %293, label %294, label %282, !llvm.loop !13

294:                                              ; preds = %282
  %295 = getelementptr inbounds [48 x i8], ptr %3, i64 0, i64 %291
  %296 = load ptr, ptr @stdout, align 8, !tbaa !11
  %297 = call i32 @fputs(ptr noundef nonnull %295, ptr noundef %296)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %3) #4
  %298 = load ptr, ptr @stdout, align 8, !tbaa !11
  %299 = tail call i32 @putc(i32 noundef 32, ptr noundef %298)
  %300 = xor i128 %50, -1
  %301 = and i128 %40, %300
  %302 = xor i128 %50, 5
  %303 = or i128 %301, %302
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %2) #4
  store i8 0, ptr %36, align 1, !tbaa !10
  br label %304

304:                                              ; preds = %304, %294
  %305 = phi i64 [ %313, %304 ], [ 47, %294 ]
  %306 = phi i128 [ %308, %304 ], [ %303, %294 ]
  %307 = freeze i128 %306
  %308 = udiv i128 %307, 10
  %309 = mul i128 %308, 10
  %310 = sub i128 %307, %309
  %311 = trunc nuw nsw i128 %310 to i8
  %312 = or disjoint i8 %311, 48
  %313 = add nsw i64 %305, -1
  %314 = getelementptr inbounds [48 x i8], ptr %2, i64 0, i64 %313
  store i8 %312, ptr %314, align 1, !tbaa !10
  %315 = icmp ult i128 %306, 10
  br i1 %315, label %316, label %304, !llvm.loop !13

316:                                              ; preds = %304
  %317 = getelementptr inbounds [48 x i8], ptr %2, i64 0, i64 %313
  %318 = load ptr, ptr @stdout, align 8, !tbaa !11
  %319 = call i32 @fputs(ptr noundef nonnull %317, ptr noundef %318)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %2) #4
  %320 = load ptr, ptr @stdout, align 8, !tbaa !11
  %321 = tail call i32 @putc(i32 noundef 10, ptr noundef %320)
  %322 = add nuw nsw i64 %48, 1
  %323 = icmp eq i64 %322, 13
  br i1 %323, label %42, label %47, !llvm.loop !14

324:                                              ; preds = %336, %45
  %325 = phi i64 [ 47, %45 ], [ %340, %336 ]
  %326 = phi i128 [ -45049567881334322615755997788248211456, %45 ], [ %342, %336 ]
  %327 = freeze i128 %326
  %328 = udiv i128 %327, 10
  %329 = mul i128 %328, 10
  %330 = sub i128 %327, %329
  %331 = trunc nuw nsw i128 %330 to i8
  %332 = or disjoint i8 %331, 48
  %333 = add nsw i64 %325, -1
  %334 = getelementptr inbounds [48 x i8], ptr %1, i64 0, i64 %333
  store i8 %332, ptr %334, align 1, !tbaa !10
  %335 = icmp ult i128 %326, 10
  br i1 %335, label %343, label %336, !llvm.loop !13

336:                                              ; preds = %324
  %337 = urem i128 %328, 10
  %338 = trunc nuw nsw i128 %337 to i8
  %339 = or disjoint i8 %338, 48
  %340 = add nsw i64 %325, -2
  %341 = getelementptr inbounds [48 x i8], ptr %1, i64 0, i64 %340
  store i8 %339, ptr %341, align 1, !tbaa !10
  %342 = udiv i128 %326, 100
  br label %324

343:                                              ; preds = %324
  %344 = getelementptr inbounds i8, ptr %1, i64 8
  %345 = load ptr, ptr @stdout, align 8, !tbaa !11
  %346 = call i32 @fputs(ptr noundef nonnull %344, ptr noundef %345)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %1) #4
  %347 = load ptr, ptr @stdout, align 8, !tbaa !11
  %348 = tail call i32 @putc(i32 noundef 10, ptr noundef %347)
  %349 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 1)
  %350 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 1)
  %351 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 0)
  %352 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 1)
  %353 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 16, i64 noundef -81985529216486896, i32 noundef -1985229329)
  call void @llvm.lifetime.end.p0(i64 208, ptr nonnull %13) #4
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @fputs(ptr nocapture noundef readonly, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i128 @llvm.abs.i128(i128, i1 immarg) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"__int128", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!6, !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"any pointer", !6, i64 0}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
