; ModuleID = 'dynamic_programming.c'
source_filename = "dynamic_programming.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [30 x i8] c"the interpreter is the oracle\00", align 1
@.str.2 = private unnamed_addr constant [33 x i8] c"every engine is compared with it\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%d '%s'\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"kitten\00", align 1
@.str.6 = private unnamed_addr constant [8 x i8] c"sitting\00", align 1
@.str.7 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"intention\00", align 1
@.str.10 = private unnamed_addr constant [10 x i8] c"execution\00", align 1
@__const.main.sizes = private unnamed_addr constant [9 x i32] [i32 30, i32 35, i32 15, i32 5, i32 10, i32 20, i32 25, i32 40, i32 8], align 16
@.str.11 = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@__const.main.coins = private unnamed_addr constant [8 x i32] [i32 1, i32 2, i32 5, i32 10, i32 20, i32 50, i32 100, i32 200], align 16
@.str.12 = private unnamed_addr constant [9 x i8] c"%lu %lu\0A\00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [300 x i32], align 16
  %2 = alloca [20 x [20 x i64]], align 16
  %3 = alloca [20 x [20 x i64]], align 16
  %4 = alloca [11 x i32], align 16
  %5 = alloca [101 x i32], align 16
  %6 = alloca [25 x i32], align 16
  %7 = alloca [25 x i32], align 16
  %8 = alloca [300 x i32], align 16
  %9 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 100, ptr nonnull %6) #11
  call void @llvm.lifetime.start.p0(i64 100, ptr nonnull %7) #11
  call void @llvm.lifetime.start.p0(i64 1200, ptr nonnull %8) #11
  store <4 x i32> <i32 3, i32 10, i32 17, i32 24>, ptr %6, align 16, !tbaa !4
  store <4 x i32> <i32 1, i32 14, i32 27, i32 9>, ptr %7, align 16, !tbaa !4
  %10 = getelementptr inbounds i8, ptr %6, i64 16
  store <4 x i32> <i32 8, i32 15, i32 22, i32 6>, ptr %10, align 16, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %7, i64 16
  store <4 x i32> <i32 22, i32 4, i32 17, i32 30>, ptr %11, align 16, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %6, i64 32
  store <4 x i32> <i32 13, i32 20, i32 4, i32 11>, ptr %12, align 16, !tbaa !4
  %13 = getelementptr inbounds i8, ptr %7, i64 32
  store <4 x i32> <i32 12, i32 25, i32 7, i32 20>, ptr %13, align 16, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %6, i64 48
  store <4 x i32> <i32 18, i32 25, i32 9, i32 16>, ptr %14, align 16, !tbaa !4
  %15 = getelementptr inbounds i8, ptr %7, i64 48
  store <4 x i32> <i32 2, i32 15, i32 28, i32 10>, ptr %15, align 16, !tbaa !4
  %16 = getelementptr inbounds i8, ptr %6, i64 64
  store <4 x i32> <i32 23, i32 7, i32 14, i32 21>, ptr %16, align 16, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %7, i64 64
  store <4 x i32> <i32 23, i32 5, i32 18, i32 31>, ptr %17, align 16, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %6, i64 80
  store <4 x i32> <i32 5, i32 12, i32 19, i32 3>, ptr %18, align 16, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %7, i64 80
  store <4 x i32> <i32 13, i32 26, i32 8, i32 21>, ptr %19, align 16, !tbaa !4
  %20 = getelementptr inbounds i8, ptr %6, i64 96
  store i32 10, ptr %20, align 16, !tbaa !4
  %21 = getelementptr inbounds i8, ptr %7, i64 96
  store i32 3, ptr %21, align 16, !tbaa !4
  %22 = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(i64 404, ptr nonnull %5)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(404) %5, i8 0, i64 404, i1 false)
  %23 = getelementptr inbounds i8, ptr %5, i64 400
  %24 = getelementptr inbounds i8, ptr %5, i64 400
  %25 = getelementptr inbounds i8, ptr %5, i64 404
  br label %26

26:                                               ; preds = %87, %0
  %27 = phi i64 [ 0, %0 ], [ %88, %87 ]
  %28 = getelementptr inbounds i32, ptr %6, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !4
  %30 = icmp sgt i32 %29, 100
  br i1 %30, label %87, label %31

31:                                               ; preds = %26
  %32 = getelementptr inbounds i32, ptr %7, i64 %27
  %33 = load i32, ptr %32, align 4, !tbaa !4
  %34 = sext i32 %29 to i64
  %35 = sub nsw i64 101, %34
  %36 = icmp ult i64 %35, 20
  br i1 %36, label %37, label %39

37:                                               ; preds = %85, %53, %39, %31
  %38 = phi i64 [ 100, %53 ], [ 100, %39 ], [ 100, %31 ], [ %61, %85 ]
  br label %90

39:                                               ; preds = %31
  %40 = shl nsw i64 %34, 2
  %41 = getelementptr i8, ptr %5, i64 %40
  %42 = icmp ugt ptr %41, %23
  %43 = mul nsw i64 %34, -4
  %44 = getelementptr i8, ptr %24, i64 %43
  %45 = shl nsw i64 %34, 2
  %46 = add nsw i64 %34, -101
  %47 = icmp ult i64 %46, -4611686018427387904
  %48 = getelementptr i8, ptr %44, i64 %45
  %49 = getelementptr i8, ptr %48, i64 -400
  %50 = icmp ugt ptr %49, %44
  %51 = or i1 %50, %47
  %52 = or i1 %42, %51
  br i1 %52, label %37, label %53

53:                                               ; preds = %39
  %54 = shl nsw i64 %34, 2
  %55 = getelementptr i8, ptr %5, i64 %54
  %56 = mul nsw i64 %34, -4
  %57 = getelementptr i8, ptr %25, i64 %56
  %58 = icmp ult ptr %55, %57
  br i1 %58, label %37, label %59

59:                                               ; preds = %53
  %60 = and i64 %35, -8
  %61 = sub nsw i64 100, %60
  %62 = insertelement <4 x i32> poison, i32 %33, i64 0
  %63 = shufflevector <4 x i32> %62, <4 x i32> poison, <4 x i32> zeroinitializer
  %64 = shufflevector <4 x i32> %62, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %65

65:                                               ; preds = %65, %59
  %66 = phi i64 [ 0, %59 ], [ %83, %65 ]
  %67 = sub i64 100, %66
  %68 = getelementptr inbounds i32, ptr %5, i64 %67
  %69 = getelementptr inbounds i8, ptr %68, i64 -12
  %70 = getelementptr inbounds i8, ptr %68, i64 -28
  %71 = load <4 x i32>, ptr %69, align 4, !tbaa !4, !alias.scope !8, !noalias !11
  %72 = load <4 x i32>, ptr %70, align 4, !tbaa !4, !alias.scope !8, !noalias !11
  %73 = sub nsw i64 %67, %34
  %74 = getelementptr inbounds i32, ptr %5, i64 %73
  %75 = getelementptr inbounds i8, ptr %74, i64 -12
  %76 = getelementptr inbounds i8, ptr %74, i64 -28
  %77 = load <4 x i32>, ptr %75, align 4, !tbaa !4, !alias.scope !11
  %78 = load <4 x i32>, ptr %76, align 4, !tbaa !4, !alias.scope !11
  %79 = add nsw <4 x i32> %77, %63
  %80 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %71, <4 x i32> %79)
  store <4 x i32> %80, ptr %69, align 4, !tbaa !4, !alias.scope !8, !noalias !11
  %81 = add nsw <4 x i32> %78, %64
  %82 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %72, <4 x i32> %81)
  store <4 x i32> %82, ptr %70, align 4, !tbaa !4, !alias.scope !8, !noalias !11
  %83 = add nuw i64 %66, 8
  %84 = icmp eq i64 %83, %60
  br i1 %84, label %85, label %65, !llvm.loop !13

85:                                               ; preds = %65
  %86 = icmp eq i64 %35, %60
  br i1 %86, label %87, label %37

87:                                               ; preds = %90, %85, %26
  %88 = add nuw nsw i64 %27, 1
  %89 = icmp eq i64 %88, 25
  br i1 %89, label %101, label %26, !llvm.loop !17

90:                                               ; preds = %37, %90
  %91 = phi i64 [ %99, %90 ], [ %38, %37 ]
  %92 = getelementptr inbounds i32, ptr %5, i64 %91
  %93 = load i32, ptr %92, align 4, !tbaa !4
  %94 = sub nsw i64 %91, %34
  %95 = getelementptr inbounds i32, ptr %5, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !4
  %97 = add nsw i32 %96, %33
  %98 = tail call i32 @llvm.smax.i32(i32 %93, i32 %97)
  store i32 %98, ptr %92, align 4, !tbaa !4
  %99 = add nsw i64 %91, -1
  %100 = icmp sgt i64 %91, %34
  br i1 %100, label %90, label %87, !llvm.loop !18

101:                                              ; preds = %87
  %102 = getelementptr inbounds i8, ptr %5, i64 400
  %103 = load i32, ptr %102, align 16, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 404, ptr nonnull %5)
  tail call void @llvm.stackrestore.p0(ptr %22)
  %104 = tail call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(i64 44, ptr nonnull %4)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(44) %4, i8 0, i64 44, i1 false)
  %105 = load i32, ptr %6, align 16, !tbaa !4
  %106 = icmp sgt i32 %105, 10
  br i1 %106, label %164, label %107

107:                                              ; preds = %101
  %108 = load i32, ptr %7, align 16, !tbaa !4
  %109 = sext i32 %105 to i64
  %110 = sub nsw i64 11, %109
  %111 = icmp ult i64 %110, 24
  br i1 %111, label %112, label %114

112:                                              ; preds = %162, %130, %114, %107
  %113 = phi i64 [ 10, %130 ], [ 10, %114 ], [ 10, %107 ], [ %138, %162 ]
  br label %461

114:                                              ; preds = %107
  %115 = getelementptr inbounds i8, ptr %4, i64 40
  %116 = shl nsw i64 %109, 2
  %117 = getelementptr i8, ptr %4, i64 %116
  %118 = icmp ugt ptr %117, %115
  %119 = shl nsw i64 %109, 2
  %120 = sub nsw i64 40, %119
  %121 = getelementptr i8, ptr %4, i64 %120
  %122 = shl nsw i64 %109, 2
  %123 = add nsw i64 %109, -11
  %124 = icmp ult i64 %123, -4611686018427387904
  %125 = getelementptr i8, ptr %121, i64 %122
  %126 = getelementptr i8, ptr %125, i64 -40
  %127 = icmp ugt ptr %126, %121
  %128 = or i1 %127, %124
  %129 = or i1 %118, %128
  br i1 %129, label %112, label %130

130:                                              ; preds = %114
  %131 = shl nsw i64 %109, 2
  %132 = getelementptr i8, ptr %4, i64 %131
  %133 = sub nsw i64 44, %131
  %134 = getelementptr i8, ptr %4, i64 %133
  %135 = icmp ult ptr %132, %134
  br i1 %135, label %112, label %136

136:                                              ; preds = %130
  %137 = and i64 %110, -8
  %138 = sub nsw i64 10, %137
  %139 = insertelement <4 x i32> poison, i32 %108, i64 0
  %140 = shufflevector <4 x i32> %139, <4 x i32> poison, <4 x i32> zeroinitializer
  %141 = shufflevector <4 x i32> %139, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %142

142:                                              ; preds = %142, %136
  %143 = phi i64 [ 0, %136 ], [ %160, %142 ]
  %144 = sub i64 10, %143
  %145 = getelementptr inbounds i32, ptr %4, i64 %144
  %146 = getelementptr inbounds i8, ptr %145, i64 -12
  %147 = getelementptr inbounds i8, ptr %145, i64 -28
  %148 = load <4 x i32>, ptr %146, align 4, !tbaa !4, !alias.scope !19, !noalias !22
  %149 = load <4 x i32>, ptr %147, align 4, !tbaa !4, !alias.scope !19, !noalias !22
  %150 = sub nsw i64 %144, %109
  %151 = getelementptr inbounds i32, ptr %4, i64 %150
  %152 = getelementptr inbounds i8, ptr %151, i64 -12
  %153 = getelementptr inbounds i8, ptr %151, i64 -28
  %154 = load <4 x i32>, ptr %152, align 4, !tbaa !4, !alias.scope !22
  %155 = load <4 x i32>, ptr %153, align 4, !tbaa !4, !alias.scope !22
  %156 = add nsw <4 x i32> %154, %140
  %157 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %148, <4 x i32> %156)
  store <4 x i32> %157, ptr %146, align 4, !tbaa !4, !alias.scope !19, !noalias !22
  %158 = add nsw <4 x i32> %155, %141
  %159 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %149, <4 x i32> %158)
  store <4 x i32> %159, ptr %147, align 4, !tbaa !4, !alias.scope !19, !noalias !22
  %160 = add nuw i64 %143, 8
  %161 = icmp eq i64 %160, %137
  br i1 %161, label %162, label %142, !llvm.loop !24

162:                                              ; preds = %142
  %163 = icmp eq i64 %110, %137
  br i1 %163, label %164, label %112

164:                                              ; preds = %461, %162, %101
  %165 = getelementptr inbounds i8, ptr %6, i64 4
  %166 = load i32, ptr %165, align 4, !tbaa !4
  %167 = icmp sgt i32 %166, 10
  br i1 %167, label %237, label %168

168:                                              ; preds = %164
  %169 = getelementptr inbounds i8, ptr %7, i64 4
  %170 = load i32, ptr %169, align 4, !tbaa !4
  %171 = sext i32 %166 to i64
  %172 = sub nsw i64 11, %171
  %173 = icmp ult i64 %172, 24
  br i1 %173, label %224, label %174

174:                                              ; preds = %168
  %175 = getelementptr inbounds i8, ptr %4, i64 40
  %176 = shl nsw i64 %171, 2
  %177 = getelementptr i8, ptr %4, i64 %176
  %178 = icmp ugt ptr %177, %175
  %179 = shl nsw i64 %171, 2
  %180 = sub nsw i64 40, %179
  %181 = getelementptr i8, ptr %4, i64 %180
  %182 = shl nsw i64 %171, 2
  %183 = add nsw i64 %171, -11
  %184 = icmp ult i64 %183, -4611686018427387904
  %185 = getelementptr i8, ptr %181, i64 %182
  %186 = getelementptr i8, ptr %185, i64 -40
  %187 = icmp ugt ptr %186, %181
  %188 = or i1 %187, %184
  %189 = or i1 %178, %188
  br i1 %189, label %224, label %190

190:                                              ; preds = %174
  %191 = shl nsw i64 %171, 2
  %192 = getelementptr i8, ptr %4, i64 %191
  %193 = sub nsw i64 44, %191
  %194 = getelementptr i8, ptr %4, i64 %193
  %195 = icmp ult ptr %192, %194
  br i1 %195, label %224, label %196

196:                                              ; preds = %190
  %197 = and i64 %172, -8
  %198 = sub nsw i64 10, %197
  %199 = insertelement <4 x i32> poison, i32 %170, i64 0
  %200 = shufflevector <4 x i32> %199, <4 x i32> poison, <4 x i32> zeroinitializer
  %201 = shufflevector <4 x i32> %199, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %202

202:                                              ; preds = %202, %196
  %203 = phi i64 [ 0, %196 ], [ %220, %202 ]
  %204 = sub i64 10, %203
  %205 = getelementptr inbounds i32, ptr %4, i64 %204
  %206 = getelementptr inbounds i8, ptr %205, i64 -12
  %207 = getelementptr inbounds i8, ptr %205, i64 -28
  %208 = load <4 x i32>, ptr %206, align 4, !tbaa !4, !alias.scope !25, !noalias !28
  %209 = load <4 x i32>, ptr %207, align 4, !tbaa !4, !alias.scope !25, !noalias !28
  %210 = sub nsw i64 %204, %171
  %211 = getelementptr inbounds i32, ptr %4, i64 %210
  %212 = getelementptr inbounds i8, ptr %211, i64 -12
  %213 = getelementptr inbounds i8, ptr %211, i64 -28
  %214 = load <4 x i32>, ptr %212, align 4, !tbaa !4, !alias.scope !28
  %215 = load <4 x i32>, ptr %213, align 4, !tbaa !4, !alias.scope !28
  %216 = add nsw <4 x i32> %214, %200
  %217 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %208, <4 x i32> %216)
  store <4 x i32> %217, ptr %206, align 4, !tbaa !4, !alias.scope !25, !noalias !28
  %218 = add nsw <4 x i32> %215, %201
  %219 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %209, <4 x i32> %218)
  store <4 x i32> %219, ptr %207, align 4, !tbaa !4, !alias.scope !25, !noalias !28
  %220 = add nuw i64 %203, 8
  %221 = icmp eq i64 %220, %197
  br i1 %221, label %222, label %202, !llvm.loop !30

222:                                              ; preds = %202
  %223 = icmp eq i64 %172, %197
  br i1 %223, label %237, label %224

224:                                              ; preds = %222, %190, %174, %168
  %225 = phi i64 [ 10, %190 ], [ 10, %174 ], [ 10, %168 ], [ %198, %222 ]
  br label %226

226:                                              ; preds = %224, %226
  %227 = phi i64 [ %235, %226 ], [ %225, %224 ]
  %228 = getelementptr inbounds i32, ptr %4, i64 %227
  %229 = load i32, ptr %228, align 4, !tbaa !4
  %230 = sub nsw i64 %227, %171
  %231 = getelementptr inbounds i32, ptr %4, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !4
  %233 = add nsw i32 %232, %170
  %234 = tail call i32 @llvm.smax.i32(i32 %229, i32 %233)
  store i32 %234, ptr %228, align 4, !tbaa !4
  %235 = add nsw i64 %227, -1
  %236 = icmp sgt i64 %227, %171
  br i1 %236, label %226, label %237, !llvm.loop !31

237:                                              ; preds = %226, %222, %164
  %238 = getelementptr inbounds i8, ptr %6, i64 8
  %239 = load i32, ptr %238, align 8, !tbaa !4
  %240 = icmp sgt i32 %239, 10
  br i1 %240, label %310, label %241

241:                                              ; preds = %237
  %242 = getelementptr inbounds i8, ptr %7, i64 8
  %243 = load i32, ptr %242, align 8, !tbaa !4
  %244 = sext i32 %239 to i64
  %245 = sub nsw i64 11, %244
  %246 = icmp ult i64 %245, 24
  br i1 %246, label %297, label %247

247:                                              ; preds = %241
  %248 = getelementptr inbounds i8, ptr %4, i64 40
  %249 = shl nsw i64 %244, 2
  %250 = getelementptr i8, ptr %4, i64 %249
  %251 = icmp ugt ptr %250, %248
  %252 = shl nsw i64 %244, 2
  %253 = sub nsw i64 40, %252
  %254 = getelementptr i8, ptr %4, i64 %253
  %255 = shl nsw i64 %244, 2
  %256 = add nsw i64 %244, -11
  %257 = icmp ult i64 %256, -4611686018427387904
  %258 = getelementptr i8, ptr %254, i64 %255
  %259 = getelementptr i8, ptr %258, i64 -40
  %260 = icmp ugt ptr %259, %254
  %261 = or i1 %260, %257
  %262 = or i1 %251, %261
  br i1 %262, label %297, label %263

263:                                              ; preds = %247
  %264 = shl nsw i64 %244, 2
  %265 = getelementptr i8, ptr %4, i64 %264
  %266 = sub nsw i64 44, %264
  %267 = getelementptr i8, ptr %4, i64 %266
  %268 = icmp ult ptr %265, %267
  br i1 %268, label %297, label %269

269:                                              ; preds = %263
  %270 = and i64 %245, -8
  %271 = sub nsw i64 10, %270
  %272 = insertelement <4 x i32> poison, i32 %243, i64 0
  %273 = shufflevector <4 x i32> %272, <4 x i32> poison, <4 x i32> zeroinitializer
  %274 = shufflevector <4 x i32> %272, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %275, %269
  %276 = phi i64 [ 0, %269 ], [ %293, %275 ]
  %277 = sub i64 10, %276
  %278 = getelementptr inbounds i32, ptr %4, i64 %277
  %279 = getelementptr inbounds i8, ptr %278, i64 -12
  %280 = getelementptr inbounds i8, ptr %278, i64 -28
  %281 = load <4 x i32>, ptr %279, align 4, !tbaa !4, !alias.scope !32, !noalias !35
  %282 = load <4 x i32>, ptr %280, align 4, !tbaa !4, !alias.scope !32, !noalias !35
  %283 = sub nsw i64 %277, %244
  %284 = getelementptr inbounds i32, ptr %4, i64 %283
  %285 = getelementptr inbounds i8, ptr %284, i64 -12
  %286 = getelementptr inbounds i8, ptr %284, i64 -28
  %287 = load <4 x i32>, ptr %285, align 4, !tbaa !4, !alias.scope !35
  %288 = load <4 x i32>, ptr %286, align 4, !tbaa !4, !alias.scope !35
  %289 = add nsw <4 x i32> %287, %273
  %290 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %281, <4 x i32> %289)
  store <4 x i32> %290, ptr %279, align 4, !tbaa !4, !alias.scope !32, !noalias !35
  %291 = add nsw <4 x i32> %288, %274
  %292 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %282, <4 x i32> %291)
  store <4 x i32> %292, ptr %280, align 4, !tbaa !4, !alias.scope !32, !noalias !35
  %293 = add nuw i64 %276, 8
  %294 = icmp eq i64 %293, %270
  br i1 %294, label %295, label %275, !llvm.loop !37

295:                                              ; preds = %275
  %296 = icmp eq i64 %245, %270
  br i1 %296, label %310, label %297

297:                                              ; preds = %295, %263, %247, %241
  %298 = phi i64 [ 10, %263 ], [ 10, %247 ], [ 10, %241 ], [ %271, %295 ]
  br label %299

299:                                              ; preds = %297, %299
  %300 = phi i64 [ %308, %299 ], [ %298, %297 ]
  %301 = getelementptr inbounds i32, ptr %4, i64 %300
  %302 = load i32, ptr %301, align 4, !tbaa !4
  %303 = sub nsw i64 %300, %244
  %304 = getelementptr inbounds i32, ptr %4, i64 %303
  %305 = load i32, ptr %304, align 4, !tbaa !4
  %306 = add nsw i32 %305, %243
  %307 = tail call i32 @llvm.smax.i32(i32 %302, i32 %306)
  store i32 %307, ptr %301, align 4, !tbaa !4
  %308 = add nsw i64 %300, -1
  %309 = icmp sgt i64 %300, %244
  br i1 %309, label %299, label %310, !llvm.loop !38

310:                                              ; preds = %299, %295, %237
  %311 = getelementptr inbounds i8, ptr %6, i64 12
  %312 = load i32, ptr %311, align 4, !tbaa !4
  %313 = icmp sgt i32 %312, 10
  br i1 %313, label %383, label %314

314:                                              ; preds = %310
  %315 = getelementptr inbounds i8, ptr %7, i64 12
  %316 = load i32, ptr %315, align 4, !tbaa !4
  %317 = sext i32 %312 to i64
  %318 = sub nsw i64 11, %317
  %319 = icmp ult i64 %318, 24
  br i1 %319, label %370, label %320

320:                                              ; preds = %314
  %321 = getelementptr inbounds i8, ptr %4, i64 40
  %322 = shl nsw i64 %317, 2
  %323 = getelementptr i8, ptr %4, i64 %322
  %324 = icmp ugt ptr %323, %321
  %325 = shl nsw i64 %317, 2
  %326 = sub nsw i64 40, %325
  %327 = getelementptr i8, ptr %4, i64 %326
  %328 = shl nsw i64 %317, 2
  %329 = add nsw i64 %317, -11
  %330 = icmp ult i64 %329, -4611686018427387904
  %331 = getelementptr i8, ptr %327, i64 %328
  %332 = getelementptr i8, ptr %331, i64 -40
  %333 = icmp ugt ptr %332, %327
  %334 = or i1 %333, %330
  %335 = or i1 %324, %334
  br i1 %335, label %370, label %336

336:                                              ; preds = %320
  %337 = shl nsw i64 %317, 2
  %338 = getelementptr i8, ptr %4, i64 %337
  %339 = sub nsw i64 44, %337
  %340 = getelementptr i8, ptr %4, i64 %339
  %341 = icmp ult ptr %338, %340
  br i1 %341, label %370, label %342

342:                                              ; preds = %336
  %343 = and i64 %318, -8
  %344 = sub nsw i64 10, %343
  %345 = insertelement <4 x i32> poison, i32 %316, i64 0
  %346 = shufflevector <4 x i32> %345, <4 x i32> poison, <4 x i32> zeroinitializer
  %347 = shufflevector <4 x i32> %345, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %348

348:                                              ; preds = %348, %342
  %349 = phi i64 [ 0, %342 ], [ %366, %348 ]
  %350 = sub i64 10, %349
  %351 = getelementptr inbounds i32, ptr %4, i64 %350
  %352 = getelementptr inbounds i8, ptr %351, i64 -12
  %353 = getelementptr inbounds i8, ptr %351, i64 -28
  %354 = load <4 x i32>, ptr %352, align 4, !tbaa !4, !alias.scope !39, !noalias !42
  %355 = load <4 x i32>, ptr %353, align 4, !tbaa !4, !alias.scope !39, !noalias !42
  %356 = sub nsw i64 %350, %317
  %357 = getelementptr inbounds i32, ptr %4, i64 %356
  %358 = getelementptr inbounds i8, ptr %357, i64 -12
  %359 = getelementptr inbounds i8, ptr %357, i64 -28
  %360 = load <4 x i32>, ptr %358, align 4, !tbaa !4, !alias.scope !42
  %361 = load <4 x i32>, ptr %359, align 4, !tbaa !4, !alias.scope !42
  %362 = add nsw <4 x i32> %360, %346
  %363 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %354, <4 x i32> %362)
  store <4 x i32> %363, ptr %352, align 4, !tbaa !4, !alias.scope !39, !noalias !42
  %364 = add nsw <4 x i32> %361, %347
  %365 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %355, <4 x i32> %364)
  store <4 x i32> %365, ptr %353, align 4, !tbaa !4, !alias.scope !39, !noalias !42
  %366 = add nuw i64 %349, 8
  %367 = icmp eq i64 %366, %343
  br i1 %367, label %368, label %348, !llvm.loop !44

368:                                              ; preds = %348
  %369 = icmp eq i64 %318, %343
  br i1 %369, label %383, label %370

370:                                              ; preds = %368, %336, %320, %314
  %371 = phi i64 [ 10, %336 ], [ 10, %320 ], [ 10, %314 ], [ %344, %368 ]
  br label %372

372:                                              ; preds = %370, %372
  %373 = phi i64 [ %381, %372 ], [ %371, %370 ]
  %374 = getelementptr inbounds i32, ptr %4, i64 %373
  %375 = load i32, ptr %374, align 4, !tbaa !4
  %376 = sub nsw i64 %373, %317
  %377 = getelementptr inbounds i32, ptr %4, i64 %376
  %378 = load i32, ptr %377, align 4, !tbaa !4
  %379 = add nsw i32 %378, %316
  %380 = tail call i32 @llvm.smax.i32(i32 %375, i32 %379)
  store i32 %380, ptr %374, align 4, !tbaa !4
  %381 = add nsw i64 %373, -1
  %382 = icmp sgt i64 %373, %317
  br i1 %382, label %372, label %383, !llvm.loop !45

383:                                              ; preds = %372, %368, %310
  %384 = getelementptr inbounds i8, ptr %6, i64 16
  %385 = load i32, ptr %384, align 16, !tbaa !4
  %386 = icmp sgt i32 %385, 10
  br i1 %386, label %456, label %387

387:                                              ; preds = %383
  %388 = getelementptr inbounds i8, ptr %7, i64 16
  %389 = load i32, ptr %388, align 16, !tbaa !4
  %390 = sext i32 %385 to i64
  %391 = sub nsw i64 11, %390
  %392 = icmp ult i64 %391, 24
  br i1 %392, label %443, label %393

393:                                              ; preds = %387
  %394 = getelementptr inbounds i8, ptr %4, i64 40
  %395 = shl nsw i64 %390, 2
  %396 = getelementptr i8, ptr %4, i64 %395
  %397 = icmp ugt ptr %396, %394
  %398 = shl nsw i64 %390, 2
  %399 = sub nsw i64 40, %398
  %400 = getelementptr i8, ptr %4, i64 %399
  %401 = shl nsw i64 %390, 2
  %402 = add nsw i64 %390, -11
  %403 = icmp ult i64 %402, -4611686018427387904
  %404 = getelementptr i8, ptr %400, i64 %401
  %405 = getelementptr i8, ptr %404, i64 -40
  %406 = icmp ugt ptr %405, %400
  %407 = or i1 %406, %403
  %408 = or i1 %397, %407
  br i1 %408, label %443, label %409

409:                                              ; preds = %393
  %410 = shl nsw i64 %390, 2
  %411 = getelementptr i8, ptr %4, i64 %410
  %412 = sub nsw i64 44, %410
  %413 = getelementptr i8, ptr %4, i64 %412
  %414 = icmp ult ptr %411, %413
  br i1 %414, label %443, label %415

415:                                              ; preds = %409
  %416 = and i64 %391, -8
  %417 = sub nsw i64 10, %416
  %418 = insertelement <4 x i32> poison, i32 %389, i64 0
  %419 = shufflevector <4 x i32> %418, <4 x i32> poison, <4 x i32> zeroinitializer
  %420 = shufflevector <4 x i32> %418, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %421

421:                                              ; preds = %421, %415
  %422 = phi i64 [ 0, %415 ], [ %439, %421 ]
  %423 = sub i64 10, %422
  %424 = getelementptr inbounds i32, ptr %4, i64 %423
  %425 = getelementptr inbounds i8, ptr %424, i64 -12
  %426 = getelementptr inbounds i8, ptr %424, i64 -28
  %427 = load <4 x i32>, ptr %425, align 4, !tbaa !4, !alias.scope !46, !noalias !49
  %428 = load <4 x i32>, ptr %426, align 4, !tbaa !4, !alias.scope !46, !noalias !49
  %429 = sub nsw i64 %423, %390
  %430 = getelementptr inbounds i32, ptr %4, i64 %429
  %431 = getelementptr inbounds i8, ptr %430, i64 -12
  %432 = getelementptr inbounds i8, ptr %430, i64 -28
  %433 = load <4 x i32>, ptr %431, align 4, !tbaa !4, !alias.scope !49
  %434 = load <4 x i32>, ptr %432, align 4, !tbaa !4, !alias.scope !49
  %435 = add nsw <4 x i32> %433, %419
  %436 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %427, <4 x i32> %435)
  store <4 x i32> %436, ptr %425, align 4, !tbaa !4, !alias.scope !46, !noalias !49
  %437 = add nsw <4 x i32> %434, %420
  %438 = call <4 x i32> @llvm.smax.v4i32(<4 x i32> %428, <4 x i32> %437)
  store <4 x i32> %438, ptr %426, align 4, !tbaa !4, !alias.scope !46, !noalias !49
  %439 = add nuw i64 %422, 8
  %440 = icmp eq i64 %439, %416
  br i1 %440, label %441, label %421, !llvm.loop !51

441:                                              ; preds = %421
  %442 = icmp eq i64 %391, %416
  br i1 %442, label %456, label %443

443:                                              ; preds = %441, %409, %393, %387
  %444 = phi i64 [ 10, %409 ], [ 10, %393 ], [ 10, %387 ], [ %417, %441 ]
  br label %445

445:                                              ; preds = %443, %445
  %446 = phi i64 [ %454, %445 ], [ %444, %443 ]
  %447 = getelementptr inbounds i32, ptr %4, i64 %446
  %448 = load i32, ptr %447, align 4, !tbaa !4
  %449 = sub nsw i64 %446, %390
  %450 = getelementptr inbounds i32, ptr %4, i64 %449
  %451 = load i32, ptr %450, align 4, !tbaa !4
  %452 = add nsw i32 %451, %389
  %453 = tail call i32 @llvm.smax.i32(i32 %448, i32 %452)
  store i32 %453, ptr %447, align 4, !tbaa !4
  %454 = add nsw i64 %446, -1
  %455 = icmp sgt i64 %446, %390
  br i1 %455, label %445, label %456, !llvm.loop !52

456:                                              ; preds = %445, %441, %383
  %457 = getelementptr inbounds i8, ptr %4, i64 40
  %458 = load i32, ptr %457, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 44, ptr nonnull %4)
  tail call void @llvm.stackrestore.p0(ptr %104)
  %459 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %103, i32 noundef %458)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #11
  %460 = tail call noalias dereferenceable_or_null(3960) ptr @calloc(i64 noundef 30, i64 noundef 132) #12
  br label %472

461:                                              ; preds = %112, %461
  %462 = phi i64 [ %470, %461 ], [ %113, %112 ]
  %463 = getelementptr inbounds i32, ptr %4, i64 %462
  %464 = load i32, ptr %463, align 4, !tbaa !4
  %465 = sub nsw i64 %462, %109
  %466 = getelementptr inbounds i32, ptr %4, i64 %465
  %467 = load i32, ptr %466, align 4, !tbaa !4
  %468 = add nsw i32 %467, %108
  %469 = tail call i32 @llvm.smax.i32(i32 %464, i32 %468)
  store i32 %469, ptr %463, align 4, !tbaa !4
  %470 = add nsw i64 %462, -1
  %471 = icmp sgt i64 %462, %109
  br i1 %471, label %461, label %164, !llvm.loop !53

472:                                              ; preds = %487, %456
  %473 = phi i64 [ 1, %456 ], [ %488, %487 ]
  %474 = add nsw i64 %473, -1
  %475 = getelementptr inbounds i8, ptr @.str.1, i64 %474
  %476 = load i8, ptr %475, align 1, !tbaa !54
  %477 = mul nuw nsw i64 %473, 132
  %478 = getelementptr inbounds i8, ptr %460, i64 %477
  %479 = mul nuw nsw i64 %474, 132
  %480 = getelementptr inbounds i8, ptr %460, i64 %479
  br label %490

481:                                              ; preds = %487
  %482 = getelementptr inbounds i8, ptr %460, i64 3956
  %483 = load i32, ptr %482, align 4, !tbaa !4
  %484 = sext i32 %483 to i64
  %485 = getelementptr inbounds i8, ptr %9, i64 %484
  store i8 0, ptr %485, align 1, !tbaa !54
  %486 = icmp sgt i32 %483, 0
  br i1 %486, label %511, label %547

487:                                              ; preds = %506
  %488 = add nuw nsw i64 %473, 1
  %489 = icmp eq i64 %488, 30
  br i1 %489, label %481, label %472, !llvm.loop !55

490:                                              ; preds = %506, %472
  %491 = phi i64 [ 1, %472 ], [ %509, %506 ]
  %492 = add nsw i64 %491, -1
  %493 = getelementptr inbounds i8, ptr @.str.2, i64 %492
  %494 = load i8, ptr %493, align 1, !tbaa !54
  %495 = icmp eq i8 %476, %494
  br i1 %495, label %496, label %500

496:                                              ; preds = %490
  %497 = getelementptr inbounds i32, ptr %480, i64 %492
  %498 = load i32, ptr %497, align 4, !tbaa !4
  %499 = add nsw i32 %498, 1
  br label %506

500:                                              ; preds = %490
  %501 = getelementptr inbounds i32, ptr %480, i64 %491
  %502 = load i32, ptr %501, align 4, !tbaa !4
  %503 = getelementptr inbounds i32, ptr %478, i64 %492
  %504 = load i32, ptr %503, align 4, !tbaa !4
  %505 = tail call i32 @llvm.smax.i32(i32 %502, i32 %504)
  br label %506

506:                                              ; preds = %500, %496
  %507 = phi i32 [ %499, %496 ], [ %505, %500 ]
  %508 = getelementptr inbounds i32, ptr %478, i64 %491
  store i32 %507, ptr %508, align 4, !tbaa !4
  %509 = add nuw nsw i64 %491, 1
  %510 = icmp eq i64 %509, 33
  br i1 %510, label %487, label %490, !llvm.loop !56

511:                                              ; preds = %481, %542
  %512 = phi i32 [ %545, %542 ], [ 32, %481 ]
  %513 = phi i32 [ %544, %542 ], [ 29, %481 ]
  %514 = phi i32 [ %543, %542 ], [ %483, %481 ]
  %515 = add nsw i32 %513, -1
  %516 = sext i32 %515 to i64
  %517 = getelementptr inbounds i8, ptr @.str.1, i64 %516
  %518 = load i8, ptr %517, align 1, !tbaa !54
  %519 = add nsw i32 %512, -1
  %520 = sext i32 %519 to i64
  %521 = getelementptr inbounds i8, ptr @.str.2, i64 %520
  %522 = load i8, ptr %521, align 1, !tbaa !54
  %523 = icmp eq i8 %518, %522
  br i1 %523, label %524, label %528

524:                                              ; preds = %511
  %525 = add nsw i32 %514, -1
  %526 = zext nneg i32 %525 to i64
  %527 = getelementptr inbounds i8, ptr %9, i64 %526
  store i8 %518, ptr %527, align 1, !tbaa !54
  br label %542

528:                                              ; preds = %511
  %529 = mul nsw i64 %516, 132
  %530 = getelementptr inbounds i8, ptr %460, i64 %529
  %531 = sext i32 %512 to i64
  %532 = getelementptr inbounds i32, ptr %530, i64 %531
  %533 = load i32, ptr %532, align 4, !tbaa !4
  %534 = sext i32 %513 to i64
  %535 = mul nsw i64 %534, 132
  %536 = getelementptr inbounds i8, ptr %460, i64 %535
  %537 = getelementptr inbounds i32, ptr %536, i64 %520
  %538 = load i32, ptr %537, align 4, !tbaa !4
  %539 = icmp slt i32 %533, %538
  %540 = select i1 %539, i32 %513, i32 %515
  %541 = select i1 %539, i32 %519, i32 %512
  br label %542

542:                                              ; preds = %528, %524
  %543 = phi i32 [ %525, %524 ], [ %514, %528 ]
  %544 = phi i32 [ %515, %524 ], [ %540, %528 ]
  %545 = phi i32 [ %519, %524 ], [ %541, %528 ]
  %546 = icmp sgt i32 %543, 0
  br i1 %546, label %511, label %547, !llvm.loop !57

547:                                              ; preds = %542, %481
  tail call void @free(ptr noundef %460) #11
  %548 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %483, ptr noundef nonnull %9)
  %549 = call fastcc i32 @edits(ptr noundef nonnull @.str.5, ptr noundef nonnull @.str.6)
  %550 = call fastcc i32 @edits(ptr noundef nonnull @.str.7, ptr noundef nonnull @.str.8)
  %551 = call fastcc i32 @edits(ptr noundef nonnull @.str.9, ptr noundef nonnull @.str.10)
  %552 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %549, i32 noundef %550, i32 noundef %551)
  call void @llvm.lifetime.start.p0(i64 3200, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(3200) %3, i8 0, i64 3200, i1 false)
  br label %553

553:                                              ; preds = %556, %547
  %554 = phi i64 [ 2, %547 ], [ %557, %556 ]
  %555 = phi i64 [ 1, %547 ], [ %558, %556 ]
  br label %560

556:                                              ; preds = %585
  %557 = add nuw nsw i64 %554, 1
  %558 = add nuw nsw i64 %555, 1
  %559 = icmp eq i64 %557, 7
  br i1 %559, label %645, label %553, !llvm.loop !58

560:                                              ; preds = %585, %553
  %561 = phi i64 [ %555, %553 ], [ %589, %585 ]
  %562 = phi i64 [ 0, %553 ], [ %586, %585 ]
  %563 = add nuw nsw i64 %562, %554
  %564 = add nsw i64 %563, -1
  %565 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %564
  store i64 9223372036854775807, ptr %565, align 8, !tbaa !59
  %566 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %562
  %567 = load i32, ptr %566, align 4, !tbaa !4
  %568 = sext i32 %567 to i64
  %569 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %563
  %570 = load i32, ptr %569, align 4, !tbaa !4
  %571 = sext i32 %570 to i64
  %572 = mul nsw i64 %571, %568
  %573 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %562
  %574 = load i64, ptr %573, align 8, !tbaa !59
  %575 = add nuw nsw i64 %562, 1
  %576 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %575, i64 %564
  %577 = load i64, ptr %576, align 8, !tbaa !59
  %578 = add nsw i64 %577, %574
  %579 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %575
  %580 = load i32, ptr %579, align 4, !tbaa !4
  %581 = sext i32 %580 to i64
  %582 = mul i64 %572, %581
  %583 = add nsw i64 %578, %582
  store i64 %583, ptr %565, align 8, !tbaa !59
  %584 = icmp eq i64 %575, %561
  br i1 %584, label %585, label %590, !llvm.loop !61

585:                                              ; preds = %632, %618, %604, %590, %560
  %586 = add nuw nsw i64 %562, 1
  %587 = add nuw nsw i64 %586, %554
  %588 = icmp ugt i64 %587, 6
  %589 = add nuw nsw i64 %561, 1
  br i1 %588, label %556, label %560, !llvm.loop !62

590:                                              ; preds = %560
  %591 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %575
  %592 = load i64, ptr %591, align 8, !tbaa !59
  %593 = add nuw nsw i64 %562, 2
  %594 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %593, i64 %564
  %595 = load i64, ptr %594, align 8, !tbaa !59
  %596 = add nsw i64 %595, %592
  %597 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %593
  %598 = load i32, ptr %597, align 4, !tbaa !4
  %599 = sext i32 %598 to i64
  %600 = mul i64 %572, %599
  %601 = add nsw i64 %596, %600
  %602 = call i64 @llvm.smin.i64(i64 %583, i64 %601)
  store i64 %602, ptr %565, align 8, !tbaa !59
  %603 = icmp eq i64 %593, %561
  br i1 %603, label %585, label %604, !llvm.loop !61

604:                                              ; preds = %590
  %605 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %593
  %606 = load i64, ptr %605, align 8, !tbaa !59
  %607 = add nuw nsw i64 %562, 3
  %608 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %607, i64 %564
  %609 = load i64, ptr %608, align 8, !tbaa !59
  %610 = add nsw i64 %609, %606
  %611 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %607
  %612 = load i32, ptr %611, align 4, !tbaa !4
  %613 = sext i32 %612 to i64
  %614 = mul i64 %572, %613
  %615 = add nsw i64 %610, %614
  %616 = call i64 @llvm.smin.i64(i64 %602, i64 %615)
  store i64 %616, ptr %565, align 8, !tbaa !59
  %617 = icmp eq i64 %607, %561
  br i1 %617, label %585, label %618, !llvm.loop !61

618:                                              ; preds = %604
  %619 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %607
  %620 = load i64, ptr %619, align 8, !tbaa !59
  %621 = add nuw nsw i64 %562, 4
  %622 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %621, i64 %564
  %623 = load i64, ptr %622, align 8, !tbaa !59
  %624 = add nsw i64 %623, %620
  %625 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %621
  %626 = load i32, ptr %625, align 4, !tbaa !4
  %627 = sext i32 %626 to i64
  %628 = mul i64 %572, %627
  %629 = add nsw i64 %624, %628
  %630 = call i64 @llvm.smin.i64(i64 %616, i64 %629)
  store i64 %630, ptr %565, align 8, !tbaa !59
  %631 = icmp eq i64 %621, %561
  br i1 %631, label %585, label %632, !llvm.loop !61

632:                                              ; preds = %618
  %633 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %562, i64 %621
  %634 = load i64, ptr %633, align 8, !tbaa !59
  %635 = add nuw nsw i64 %562, 5
  %636 = getelementptr inbounds [20 x [20 x i64]], ptr %3, i64 0, i64 %635, i64 %564
  %637 = load i64, ptr %636, align 8, !tbaa !59
  %638 = add nsw i64 %637, %634
  %639 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %635
  %640 = load i32, ptr %639, align 4, !tbaa !4
  %641 = sext i32 %640 to i64
  %642 = mul i64 %572, %641
  %643 = add nsw i64 %638, %642
  %644 = call i64 @llvm.smin.i64(i64 %630, i64 %643)
  store i64 %644, ptr %565, align 8, !tbaa !59
  br label %585

645:                                              ; preds = %556
  %646 = getelementptr inbounds i8, ptr %3, i64 40
  %647 = load i64, ptr %646, align 8, !tbaa !59
  call void @llvm.lifetime.end.p0(i64 3200, ptr nonnull %3) #11
  call void @llvm.lifetime.start.p0(i64 3200, ptr nonnull %2) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(3200) %2, i8 0, i64 3200, i1 false)
  br label %648

648:                                              ; preds = %651, %645
  %649 = phi i64 [ 2, %645 ], [ %652, %651 ]
  %650 = phi i64 [ 1, %645 ], [ %653, %651 ]
  br label %655

651:                                              ; preds = %680
  %652 = add nuw nsw i64 %649, 1
  %653 = add nuw nsw i64 %650, 1
  %654 = icmp eq i64 %652, 9
  br i1 %654, label %768, label %648, !llvm.loop !58

655:                                              ; preds = %680, %648
  %656 = phi i64 [ %650, %648 ], [ %684, %680 ]
  %657 = phi i64 [ 0, %648 ], [ %681, %680 ]
  %658 = add nuw nsw i64 %657, %649
  %659 = add nsw i64 %658, -1
  %660 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %659
  store i64 9223372036854775807, ptr %660, align 8, !tbaa !59
  %661 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %657
  %662 = load i32, ptr %661, align 4, !tbaa !4
  %663 = sext i32 %662 to i64
  %664 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %658
  %665 = load i32, ptr %664, align 4, !tbaa !4
  %666 = sext i32 %665 to i64
  %667 = mul nsw i64 %666, %663
  %668 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %657
  %669 = load i64, ptr %668, align 8, !tbaa !59
  %670 = add nuw nsw i64 %657, 1
  %671 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %670, i64 %659
  %672 = load i64, ptr %671, align 8, !tbaa !59
  %673 = add nsw i64 %672, %669
  %674 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %670
  %675 = load i32, ptr %674, align 4, !tbaa !4
  %676 = sext i32 %675 to i64
  %677 = mul i64 %667, %676
  %678 = add nsw i64 %673, %677
  store i64 %678, ptr %660, align 8, !tbaa !59
  %679 = icmp eq i64 %670, %656
  br i1 %679, label %680, label %685, !llvm.loop !61

680:                                              ; preds = %755, %741, %727, %713, %699, %685, %655
  %681 = add nuw nsw i64 %657, 1
  %682 = add nuw nsw i64 %681, %649
  %683 = icmp ugt i64 %682, 8
  %684 = add nuw nsw i64 %656, 1
  br i1 %683, label %651, label %655, !llvm.loop !62

685:                                              ; preds = %655
  %686 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %670
  %687 = load i64, ptr %686, align 8, !tbaa !59
  %688 = add nuw nsw i64 %657, 2
  %689 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %688, i64 %659
  %690 = load i64, ptr %689, align 8, !tbaa !59
  %691 = add nsw i64 %690, %687
  %692 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %688
  %693 = load i32, ptr %692, align 4, !tbaa !4
  %694 = sext i32 %693 to i64
  %695 = mul i64 %667, %694
  %696 = add nsw i64 %691, %695
  %697 = call i64 @llvm.smin.i64(i64 %678, i64 %696)
  store i64 %697, ptr %660, align 8, !tbaa !59
  %698 = icmp eq i64 %688, %656
  br i1 %698, label %680, label %699, !llvm.loop !61

699:                                              ; preds = %685
  %700 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %688
  %701 = load i64, ptr %700, align 8, !tbaa !59
  %702 = add nuw nsw i64 %657, 3
  %703 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %702, i64 %659
  %704 = load i64, ptr %703, align 8, !tbaa !59
  %705 = add nsw i64 %704, %701
  %706 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %702
  %707 = load i32, ptr %706, align 4, !tbaa !4
  %708 = sext i32 %707 to i64
  %709 = mul i64 %667, %708
  %710 = add nsw i64 %705, %709
  %711 = call i64 @llvm.smin.i64(i64 %697, i64 %710)
  store i64 %711, ptr %660, align 8, !tbaa !59
  %712 = icmp eq i64 %702, %656
  br i1 %712, label %680, label %713, !llvm.loop !61

713:                                              ; preds = %699
  %714 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %702
  %715 = load i64, ptr %714, align 8, !tbaa !59
  %716 = add nuw nsw i64 %657, 4
  %717 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %716, i64 %659
  %718 = load i64, ptr %717, align 8, !tbaa !59
  %719 = add nsw i64 %718, %715
  %720 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %716
  %721 = load i32, ptr %720, align 4, !tbaa !4
  %722 = sext i32 %721 to i64
  %723 = mul i64 %667, %722
  %724 = add nsw i64 %719, %723
  %725 = call i64 @llvm.smin.i64(i64 %711, i64 %724)
  store i64 %725, ptr %660, align 8, !tbaa !59
  %726 = icmp eq i64 %716, %656
  br i1 %726, label %680, label %727, !llvm.loop !61

727:                                              ; preds = %713
  %728 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %716
  %729 = load i64, ptr %728, align 8, !tbaa !59
  %730 = add nuw nsw i64 %657, 5
  %731 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %730, i64 %659
  %732 = load i64, ptr %731, align 8, !tbaa !59
  %733 = add nsw i64 %732, %729
  %734 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %730
  %735 = load i32, ptr %734, align 4, !tbaa !4
  %736 = sext i32 %735 to i64
  %737 = mul i64 %667, %736
  %738 = add nsw i64 %733, %737
  %739 = call i64 @llvm.smin.i64(i64 %725, i64 %738)
  store i64 %739, ptr %660, align 8, !tbaa !59
  %740 = icmp eq i64 %730, %656
  br i1 %740, label %680, label %741, !llvm.loop !61

741:                                              ; preds = %727
  %742 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %730
  %743 = load i64, ptr %742, align 8, !tbaa !59
  %744 = add nuw nsw i64 %657, 6
  %745 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %744, i64 %659
  %746 = load i64, ptr %745, align 8, !tbaa !59
  %747 = add nsw i64 %746, %743
  %748 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %744
  %749 = load i32, ptr %748, align 4, !tbaa !4
  %750 = sext i32 %749 to i64
  %751 = mul i64 %667, %750
  %752 = add nsw i64 %747, %751
  %753 = call i64 @llvm.smin.i64(i64 %739, i64 %752)
  store i64 %753, ptr %660, align 8, !tbaa !59
  %754 = icmp eq i64 %744, %656
  br i1 %754, label %680, label %755, !llvm.loop !61

755:                                              ; preds = %741
  %756 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %657, i64 %744
  %757 = load i64, ptr %756, align 8, !tbaa !59
  %758 = add nuw nsw i64 %657, 7
  %759 = getelementptr inbounds [20 x [20 x i64]], ptr %2, i64 0, i64 %758, i64 %659
  %760 = load i64, ptr %759, align 8, !tbaa !59
  %761 = add nsw i64 %760, %757
  %762 = getelementptr inbounds i32, ptr @__const.main.sizes, i64 %758
  %763 = load i32, ptr %762, align 4, !tbaa !4
  %764 = sext i32 %763 to i64
  %765 = mul i64 %667, %764
  %766 = add nsw i64 %761, %765
  %767 = call i64 @llvm.smin.i64(i64 %753, i64 %766)
  store i64 %767, ptr %660, align 8, !tbaa !59
  br label %680

768:                                              ; preds = %651
  %769 = getelementptr inbounds i8, ptr %2, i64 56
  %770 = load i64, ptr %769, align 8, !tbaa !59
  call void @llvm.lifetime.end.p0(i64 3200, ptr nonnull %2) #11
  %771 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %647, i64 noundef %770)
  %772 = call fastcc i64 @ways(ptr noundef nonnull @__const.main.coins, i32 noundef 200)
  %773 = call fastcc i64 @ways(ptr noundef nonnull @__const.main.coins, i32 noundef 1000)
  %774 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i64 noundef %772, i64 noundef %773)
  br label %806

775:                                              ; preds = %806
  call void @llvm.lifetime.start.p0(i64 1200, ptr nonnull %1)
  br label %776

776:                                              ; preds = %795, %775
  %777 = phi i64 [ 0, %775 ], [ %802, %795 ]
  %778 = phi i32 [ 0, %775 ], [ %801, %795 ]
  %779 = icmp eq i32 %778, 0
  %780 = getelementptr inbounds i32, ptr %8, i64 %777
  %781 = load i32, ptr %780, align 4, !tbaa !4
  br i1 %779, label %795, label %782

782:                                              ; preds = %776, %782
  %783 = phi i32 [ %793, %782 ], [ %778, %776 ]
  %784 = phi i32 [ %792, %782 ], [ 0, %776 ]
  %785 = add nuw nsw i32 %784, %783
  %786 = lshr i32 %785, 1
  %787 = zext nneg i32 %786 to i64
  %788 = getelementptr inbounds i32, ptr %1, i64 %787
  %789 = load i32, ptr %788, align 4, !tbaa !4
  %790 = icmp slt i32 %789, %781
  %791 = add nuw nsw i32 %786, 1
  %792 = select i1 %790, i32 %791, i32 %784
  %793 = select i1 %790, i32 %783, i32 %786
  %794 = icmp slt i32 %792, %793
  br i1 %794, label %782, label %795, !llvm.loop !63

795:                                              ; preds = %782, %776
  %796 = phi i32 [ 0, %776 ], [ %792, %782 ]
  %797 = zext nneg i32 %796 to i64
  %798 = getelementptr inbounds i32, ptr %1, i64 %797
  store i32 %781, ptr %798, align 4, !tbaa !4
  %799 = icmp eq i32 %796, %778
  %800 = zext i1 %799 to i32
  %801 = add nuw nsw i32 %778, %800
  %802 = add nuw nsw i64 %777, 1
  %803 = icmp eq i64 %802, 300
  br i1 %803, label %804, label %776, !llvm.loop !64

804:                                              ; preds = %795
  call void @llvm.lifetime.end.p0(i64 1200, ptr nonnull %1)
  %805 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %801)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(i64 1200, ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(i64 100, ptr nonnull %7) #11
  call void @llvm.lifetime.end.p0(i64 100, ptr nonnull %6) #11
  ret i32 0

806:                                              ; preds = %806, %768
  %807 = phi i64 [ 0, %768 ], [ %824, %806 ]
  %808 = phi i32 [ 5, %768 ], [ %826, %806 ]
  %809 = lshr i32 %808, 16
  %810 = and i32 %809, 32767
  %811 = getelementptr inbounds [300 x i32], ptr %8, i64 0, i64 %807
  store i32 %810, ptr %811, align 4, !tbaa !4
  %812 = add nuw nsw i64 %807, 1
  %813 = mul i32 %808, 1103515245
  %814 = add i32 %813, 12345
  %815 = lshr i32 %814, 16
  %816 = and i32 %815, 32767
  %817 = getelementptr inbounds [300 x i32], ptr %8, i64 0, i64 %812
  store i32 %816, ptr %817, align 4, !tbaa !4
  %818 = add nuw nsw i64 %807, 2
  %819 = mul i32 %814, 1103515245
  %820 = add i32 %819, 12345
  %821 = lshr i32 %820, 16
  %822 = and i32 %821, 32767
  %823 = getelementptr inbounds [300 x i32], ptr %8, i64 0, i64 %818
  store i32 %822, ptr %823, align 4, !tbaa !4
  %824 = add nuw nsw i64 %807, 3
  %825 = mul i32 %820, 1103515245
  %826 = add i32 %825, 12345
  %827 = icmp eq i64 %824, 300
  br i1 %827, label %775, label %806, !llvm.loop !65
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nounwind memory(argmem: read) uwtable
define internal fastcc i32 @edits(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 {
  %3 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %1) #13
  %4 = trunc i64 %3 to i32
  %5 = add i64 %3, 1
  %6 = and i64 %5, 4294967295
  %7 = alloca i32, i64 %6, align 16
  %8 = icmp slt i32 %4, 0
  br i1 %8, label %29, label %9

9:                                                ; preds = %2
  %10 = add nuw nsw i64 %3, 1
  %11 = and i64 %10, 4294967295
  %12 = icmp ult i64 %11, 8
  br i1 %12, label %13, label %15

13:                                               ; preds = %27, %9
  %14 = phi i64 [ 0, %9 ], [ %17, %27 ]
  br label %44

15:                                               ; preds = %9
  %16 = and i64 %10, 7
  %17 = sub nsw i64 %11, %16
  br label %18

18:                                               ; preds = %18, %15
  %19 = phi i64 [ 0, %15 ], [ %24, %18 ]
  %20 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %15 ], [ %25, %18 ]
  %21 = add <4 x i32> %20, <i32 4, i32 4, i32 4, i32 4>
  %22 = getelementptr inbounds i32, ptr %7, i64 %19
  %23 = getelementptr inbounds i8, ptr %22, i64 16
  store <4 x i32> %20, ptr %22, align 16, !tbaa !4
  store <4 x i32> %21, ptr %23, align 16, !tbaa !4
  %24 = add nuw i64 %19, 8
  %25 = add <4 x i32> %20, <i32 8, i32 8, i32 8, i32 8>
  %26 = icmp eq i64 %24, %17
  br i1 %26, label %27, label %18, !llvm.loop !66

27:                                               ; preds = %18
  %28 = icmp eq i64 %16, 0
  br i1 %28, label %29, label %13

29:                                               ; preds = %44, %27, %2
  %30 = load i8, ptr %0, align 1, !tbaa !54
  %31 = icmp eq i8 %30, 0
  br i1 %31, label %51, label %32

32:                                               ; preds = %29
  %33 = icmp slt i32 %4, 1
  %34 = load i32, ptr %7, align 16, !tbaa !4
  %35 = add i64 %3, 1
  %36 = and i64 %35, 4294967295
  %37 = getelementptr i8, ptr %1, i64 -1
  %38 = add nsw i64 %36, -1
  %39 = and i64 %38, 1
  %40 = icmp eq i64 %36, 2
  %41 = and i64 %38, -2
  %42 = getelementptr inbounds i8, ptr %7, i64 4
  %43 = icmp eq i64 %39, 0
  br label %56

44:                                               ; preds = %13, %44
  %45 = phi i64 [ %48, %44 ], [ %14, %13 ]
  %46 = getelementptr inbounds i32, ptr %7, i64 %45
  %47 = trunc nuw nsw i64 %45 to i32
  store i32 %47, ptr %46, align 4, !tbaa !4
  %48 = add nuw nsw i64 %45, 1
  %49 = icmp eq i64 %48, %11
  br i1 %49, label %29, label %44, !llvm.loop !67

50:                                               ; preds = %78
  store i32 %60, ptr %7, align 16, !tbaa !4
  br label %51

51:                                               ; preds = %50, %29
  %52 = shl i64 %3, 32
  %53 = ashr exact i64 %52, 30
  %54 = getelementptr inbounds i8, ptr %7, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !4
  ret i32 %55

56:                                               ; preds = %32, %78
  %57 = phi i64 [ 1, %32 ], [ %79, %78 ]
  %58 = phi i32 [ %34, %32 ], [ %60, %78 ]
  %59 = phi i8 [ %30, %32 ], [ %81, %78 ]
  %60 = trunc nuw nsw i64 %57 to i32
  br i1 %33, label %78, label %61

61:                                               ; preds = %56
  br i1 %40, label %62, label %83

62:                                               ; preds = %83, %61
  %63 = phi i32 [ %60, %61 ], [ %109, %83 ]
  %64 = phi i64 [ 1, %61 ], [ %110, %83 ]
  %65 = phi i32 [ %58, %61 ], [ %105, %83 ]
  br i1 %43, label %78, label %66

66:                                               ; preds = %62
  %67 = getelementptr i8, ptr %37, i64 %64
  %68 = load i8, ptr %67, align 1, !tbaa !54
  %69 = icmp ne i8 %59, %68
  %70 = zext i1 %69 to i32
  %71 = add nsw i32 %65, %70
  %72 = getelementptr inbounds i32, ptr %7, i64 %64
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = tail call i32 @llvm.smin.i32(i32 %73, i32 %63)
  %75 = icmp sgt i32 %71, %74
  %76 = add nsw i32 %74, 1
  %77 = select i1 %75, i32 %76, i32 %71
  store i32 %77, ptr %72, align 4, !tbaa !4
  br label %78

78:                                               ; preds = %66, %62, %56
  %79 = add nuw nsw i64 %57, 1
  %80 = getelementptr i8, ptr %0, i64 %57
  %81 = load i8, ptr %80, align 1, !tbaa !54
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %50, label %56, !llvm.loop !68

83:                                               ; preds = %61, %83
  %84 = phi i32 [ %109, %83 ], [ %60, %61 ]
  %85 = phi i64 [ %110, %83 ], [ 1, %61 ]
  %86 = phi i32 [ %105, %83 ], [ %58, %61 ]
  %87 = phi i64 [ %111, %83 ], [ 0, %61 ]
  %88 = getelementptr i8, ptr %37, i64 %85
  %89 = load i8, ptr %88, align 1, !tbaa !54
  %90 = icmp ne i8 %59, %89
  %91 = zext i1 %90 to i32
  %92 = add nsw i32 %86, %91
  %93 = getelementptr inbounds i32, ptr %7, i64 %85
  %94 = load i32, ptr %93, align 4, !tbaa !4
  %95 = tail call i32 @llvm.smin.i32(i32 %94, i32 %84)
  %96 = icmp sgt i32 %92, %95
  %97 = add nsw i32 %95, 1
  %98 = select i1 %96, i32 %97, i32 %92
  store i32 %98, ptr %93, align 4, !tbaa !4
  %99 = getelementptr i8, ptr %1, i64 %85
  %100 = load i8, ptr %99, align 1, !tbaa !54
  %101 = icmp ne i8 %59, %100
  %102 = zext i1 %101 to i32
  %103 = add nsw i32 %94, %102
  %104 = getelementptr inbounds i32, ptr %42, i64 %85
  %105 = load i32, ptr %104, align 4, !tbaa !4
  %106 = tail call i32 @llvm.smin.i32(i32 %105, i32 %98)
  %107 = icmp sgt i32 %103, %106
  %108 = add nsw i32 %106, 1
  %109 = select i1 %107, i32 %108, i32 %103
  store i32 %109, ptr %104, align 4, !tbaa !4
  %110 = add nuw nsw i64 %85, 2
  %111 = add i64 %87, 2
  %112 = icmp eq i64 %111, %41
  br i1 %112, label %62, label %83, !llvm.loop !69
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define internal fastcc i64 @ways(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #4 {
  %3 = alloca [1001 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 8008, ptr nonnull %3) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(8008) %3, i8 0, i64 8008, i1 false)
  store i64 1, ptr %3, align 16
  %4 = add i32 %1, 1
  %5 = load i32, ptr %0, align 4, !tbaa !4
  %6 = icmp sgt i32 %5, %1
  br i1 %6, label %64, label %7

7:                                                ; preds = %2
  %8 = sext i32 %5 to i64
  %9 = sub i32 %1, %5
  %10 = zext i32 %9 to i64
  %11 = add nuw nsw i64 %10, 1
  %12 = icmp ult i32 %9, 13
  br i1 %12, label %13, label %30

13:                                               ; preds = %62, %30, %7
  %14 = phi i64 [ %8, %30 ], [ %8, %7 ], [ %46, %62 ]
  %15 = trunc i64 %14 to i32
  %16 = add i32 %15, %1
  %17 = and i32 %16, 1
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %27

19:                                               ; preds = %13
  %20 = sub nsw i64 %14, %8
  %21 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !59
  %23 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %14
  %24 = load i64, ptr %23, align 8, !tbaa !59
  %25 = add i64 %24, %22
  store i64 %25, ptr %23, align 8, !tbaa !59
  %26 = add nsw i64 %14, 1
  br label %27

27:                                               ; preds = %19, %13
  %28 = phi i64 [ %14, %13 ], [ %26, %19 ]
  %29 = icmp eq i32 %15, %1
  br i1 %29, label %64, label %621

30:                                               ; preds = %7
  %31 = shl nsw i64 %8, 3
  %32 = getelementptr i8, ptr %3, i64 %31
  %33 = sub i32 %1, %5
  %34 = zext i32 %33 to i64
  %35 = shl nuw nsw i64 %34, 3
  %36 = getelementptr i8, ptr %3, i64 %31
  %37 = getelementptr i8, ptr %36, i64 %35
  %38 = getelementptr i8, ptr %37, i64 8
  %39 = getelementptr i8, ptr %3, i64 %35
  %40 = getelementptr i8, ptr %39, i64 8
  %41 = icmp ult ptr %32, %40
  %42 = icmp ult ptr %3, %38
  %43 = and i1 %41, %42
  br i1 %43, label %13, label %44

44:                                               ; preds = %30
  %45 = and i64 %11, 8589934588
  %46 = add nsw i64 %45, %8
  br label %47

47:                                               ; preds = %47, %44
  %48 = phi i64 [ 0, %44 ], [ %60, %47 ]
  %49 = add i64 %48, %8
  %50 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %48
  %51 = getelementptr inbounds i8, ptr %50, i64 16
  %52 = load <2 x i64>, ptr %50, align 16, !tbaa !59, !alias.scope !70
  %53 = load <2 x i64>, ptr %51, align 16, !tbaa !59, !alias.scope !70
  %54 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %49
  %55 = getelementptr inbounds i8, ptr %54, i64 16
  %56 = load <2 x i64>, ptr %54, align 8, !tbaa !59, !alias.scope !73, !noalias !70
  %57 = load <2 x i64>, ptr %55, align 8, !tbaa !59, !alias.scope !73, !noalias !70
  %58 = add <2 x i64> %56, %52
  %59 = add <2 x i64> %57, %53
  store <2 x i64> %58, ptr %54, align 8, !tbaa !59, !alias.scope !73, !noalias !70
  store <2 x i64> %59, ptr %55, align 8, !tbaa !59, !alias.scope !73, !noalias !70
  %60 = add nuw i64 %48, 4
  %61 = icmp eq i64 %60, %45
  br i1 %61, label %62, label %47, !llvm.loop !75

62:                                               ; preds = %47
  %63 = icmp eq i64 %11, %45
  br i1 %63, label %64, label %13

64:                                               ; preds = %27, %621, %62, %2
  %65 = getelementptr inbounds i8, ptr %0, i64 4
  %66 = load i32, ptr %65, align 4, !tbaa !4
  %67 = icmp sgt i32 %66, %1
  br i1 %67, label %143, label %68

68:                                               ; preds = %64
  %69 = sext i32 %66 to i64
  %70 = sub i32 %1, %66
  %71 = zext i32 %70 to i64
  %72 = add nuw nsw i64 %71, 1
  %73 = icmp ult i32 %70, 13
  br i1 %73, label %108, label %74

74:                                               ; preds = %68
  %75 = shl nsw i64 %69, 3
  %76 = getelementptr i8, ptr %3, i64 %75
  %77 = sub i32 %1, %66
  %78 = zext i32 %77 to i64
  %79 = shl nuw nsw i64 %78, 3
  %80 = getelementptr i8, ptr %3, i64 %75
  %81 = getelementptr i8, ptr %80, i64 %79
  %82 = getelementptr i8, ptr %81, i64 8
  %83 = getelementptr i8, ptr %3, i64 %79
  %84 = getelementptr i8, ptr %83, i64 8
  %85 = icmp ult ptr %76, %84
  %86 = icmp ult ptr %3, %82
  %87 = and i1 %85, %86
  br i1 %87, label %108, label %88

88:                                               ; preds = %74
  %89 = and i64 %72, 8589934588
  %90 = add nsw i64 %89, %69
  br label %91

91:                                               ; preds = %91, %88
  %92 = phi i64 [ 0, %88 ], [ %104, %91 ]
  %93 = add i64 %92, %69
  %94 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %92
  %95 = getelementptr inbounds i8, ptr %94, i64 16
  %96 = load <2 x i64>, ptr %94, align 16, !tbaa !59, !alias.scope !76
  %97 = load <2 x i64>, ptr %95, align 16, !tbaa !59, !alias.scope !76
  %98 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %93
  %99 = getelementptr inbounds i8, ptr %98, i64 16
  %100 = load <2 x i64>, ptr %98, align 8, !tbaa !59, !alias.scope !79, !noalias !76
  %101 = load <2 x i64>, ptr %99, align 8, !tbaa !59, !alias.scope !79, !noalias !76
  %102 = add <2 x i64> %100, %96
  %103 = add <2 x i64> %101, %97
  store <2 x i64> %102, ptr %98, align 8, !tbaa !59, !alias.scope !79, !noalias !76
  store <2 x i64> %103, ptr %99, align 8, !tbaa !59, !alias.scope !79, !noalias !76
  %104 = add nuw i64 %92, 4
  %105 = icmp eq i64 %104, %89
  br i1 %105, label %106, label %91, !llvm.loop !81

106:                                              ; preds = %91
  %107 = icmp eq i64 %72, %89
  br i1 %107, label %143, label %108

108:                                              ; preds = %106, %74, %68
  %109 = phi i64 [ %69, %74 ], [ %69, %68 ], [ %90, %106 ]
  %110 = trunc i64 %109 to i32
  %111 = add i32 %110, %1
  %112 = and i32 %111, 1
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %122

114:                                              ; preds = %108
  %115 = sub nsw i64 %109, %69
  %116 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %115
  %117 = load i64, ptr %116, align 8, !tbaa !59
  %118 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %109
  %119 = load i64, ptr %118, align 8, !tbaa !59
  %120 = add i64 %119, %117
  store i64 %120, ptr %118, align 8, !tbaa !59
  %121 = add nsw i64 %109, 1
  br label %122

122:                                              ; preds = %114, %108
  %123 = phi i64 [ %109, %108 ], [ %121, %114 ]
  %124 = icmp eq i32 %110, %1
  br i1 %124, label %143, label %125

125:                                              ; preds = %122, %125
  %126 = phi i64 [ %140, %125 ], [ %123, %122 ]
  %127 = sub nsw i64 %126, %69
  %128 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %127
  %129 = load i64, ptr %128, align 8, !tbaa !59
  %130 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %126
  %131 = load i64, ptr %130, align 8, !tbaa !59
  %132 = add i64 %131, %129
  store i64 %132, ptr %130, align 8, !tbaa !59
  %133 = add nsw i64 %126, 1
  %134 = sub nsw i64 %133, %69
  %135 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %134
  %136 = load i64, ptr %135, align 8, !tbaa !59
  %137 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %133
  %138 = load i64, ptr %137, align 8, !tbaa !59
  %139 = add i64 %138, %136
  store i64 %139, ptr %137, align 8, !tbaa !59
  %140 = add nsw i64 %126, 2
  %141 = trunc i64 %140 to i32
  %142 = icmp eq i32 %4, %141
  br i1 %142, label %143, label %125, !llvm.loop !82

143:                                              ; preds = %122, %125, %106, %64
  %144 = getelementptr inbounds i8, ptr %0, i64 8
  %145 = load i32, ptr %144, align 4, !tbaa !4
  %146 = icmp sgt i32 %145, %1
  br i1 %146, label %222, label %147

147:                                              ; preds = %143
  %148 = sext i32 %145 to i64
  %149 = sub i32 %1, %145
  %150 = zext i32 %149 to i64
  %151 = add nuw nsw i64 %150, 1
  %152 = icmp ult i32 %149, 13
  br i1 %152, label %187, label %153

153:                                              ; preds = %147
  %154 = shl nsw i64 %148, 3
  %155 = getelementptr i8, ptr %3, i64 %154
  %156 = sub i32 %1, %145
  %157 = zext i32 %156 to i64
  %158 = shl nuw nsw i64 %157, 3
  %159 = getelementptr i8, ptr %3, i64 %154
  %160 = getelementptr i8, ptr %159, i64 %158
  %161 = getelementptr i8, ptr %160, i64 8
  %162 = getelementptr i8, ptr %3, i64 %158
  %163 = getelementptr i8, ptr %162, i64 8
  %164 = icmp ult ptr %155, %163
  %165 = icmp ult ptr %3, %161
  %166 = and i1 %164, %165
  br i1 %166, label %187, label %167

167:                                              ; preds = %153
  %168 = and i64 %151, 8589934588
  %169 = add nsw i64 %168, %148
  br label %170

170:                                              ; preds = %170, %167
  %171 = phi i64 [ 0, %167 ], [ %183, %170 ]
  %172 = add i64 %171, %148
  %173 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %171
  %174 = getelementptr inbounds i8, ptr %173, i64 16
  %175 = load <2 x i64>, ptr %173, align 16, !tbaa !59, !alias.scope !83
  %176 = load <2 x i64>, ptr %174, align 16, !tbaa !59, !alias.scope !83
  %177 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %172
  %178 = getelementptr inbounds i8, ptr %177, i64 16
  %179 = load <2 x i64>, ptr %177, align 8, !tbaa !59, !alias.scope !86, !noalias !83
  %180 = load <2 x i64>, ptr %178, align 8, !tbaa !59, !alias.scope !86, !noalias !83
  %181 = add <2 x i64> %179, %175
  %182 = add <2 x i64> %180, %176
  store <2 x i64> %181, ptr %177, align 8, !tbaa !59, !alias.scope !86, !noalias !83
  store <2 x i64> %182, ptr %178, align 8, !tbaa !59, !alias.scope !86, !noalias !83
  %183 = add nuw i64 %171, 4
  %184 = icmp eq i64 %183, %168
  br i1 %184, label %185, label %170, !llvm.loop !88

185:                                              ; preds = %170
  %186 = icmp eq i64 %151, %168
  br i1 %186, label %222, label %187

187:                                              ; preds = %185, %153, %147
  %188 = phi i64 [ %148, %153 ], [ %148, %147 ], [ %169, %185 ]
  %189 = trunc i64 %188 to i32
  %190 = add i32 %189, %1
  %191 = and i32 %190, 1
  %192 = icmp eq i32 %191, 0
  br i1 %192, label %193, label %201

193:                                              ; preds = %187
  %194 = sub nsw i64 %188, %148
  %195 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %194
  %196 = load i64, ptr %195, align 8, !tbaa !59
  %197 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %188
  %198 = load i64, ptr %197, align 8, !tbaa !59
  %199 = add i64 %198, %196
  store i64 %199, ptr %197, align 8, !tbaa !59
  %200 = add nsw i64 %188, 1
  br label %201

201:                                              ; preds = %193, %187
  %202 = phi i64 [ %188, %187 ], [ %200, %193 ]
  %203 = icmp eq i32 %189, %1
  br i1 %203, label %222, label %204

204:                                              ; preds = %201, %204
  %205 = phi i64 [ %219, %204 ], [ %202, %201 ]
  %206 = sub nsw i64 %205, %148
  %207 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %206
  %208 = load i64, ptr %207, align 8, !tbaa !59
  %209 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %205
  %210 = load i64, ptr %209, align 8, !tbaa !59
  %211 = add i64 %210, %208
  store i64 %211, ptr %209, align 8, !tbaa !59
  %212 = add nsw i64 %205, 1
  %213 = sub nsw i64 %212, %148
  %214 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %213
  %215 = load i64, ptr %214, align 8, !tbaa !59
  %216 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %212
  %217 = load i64, ptr %216, align 8, !tbaa !59
  %218 = add i64 %217, %215
  store i64 %218, ptr %216, align 8, !tbaa !59
  %219 = add nsw i64 %205, 2
  %220 = trunc i64 %219 to i32
  %221 = icmp eq i32 %4, %220
  br i1 %221, label %222, label %204, !llvm.loop !89

222:                                              ; preds = %201, %204, %185, %143
  %223 = getelementptr inbounds i8, ptr %0, i64 12
  %224 = load i32, ptr %223, align 4, !tbaa !4
  %225 = icmp sgt i32 %224, %1
  br i1 %225, label %301, label %226

226:                                              ; preds = %222
  %227 = sext i32 %224 to i64
  %228 = sub i32 %1, %224
  %229 = zext i32 %228 to i64
  %230 = add nuw nsw i64 %229, 1
  %231 = icmp ult i32 %228, 13
  br i1 %231, label %266, label %232

232:                                              ; preds = %226
  %233 = shl nsw i64 %227, 3
  %234 = getelementptr i8, ptr %3, i64 %233
  %235 = sub i32 %1, %224
  %236 = zext i32 %235 to i64
  %237 = shl nuw nsw i64 %236, 3
  %238 = getelementptr i8, ptr %3, i64 %233
  %239 = getelementptr i8, ptr %238, i64 %237
  %240 = getelementptr i8, ptr %239, i64 8
  %241 = getelementptr i8, ptr %3, i64 %237
  %242 = getelementptr i8, ptr %241, i64 8
  %243 = icmp ult ptr %234, %242
  %244 = icmp ult ptr %3, %240
  %245 = and i1 %243, %244
  br i1 %245, label %266, label %246

246:                                              ; preds = %232
  %247 = and i64 %230, 8589934588
  %248 = add nsw i64 %247, %227
  br label %249

249:                                              ; preds = %249, %246
  %250 = phi i64 [ 0, %246 ], [ %262, %249 ]
  %251 = add i64 %250, %227
  %252 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %250
  %253 = getelementptr inbounds i8, ptr %252, i64 16
  %254 = load <2 x i64>, ptr %252, align 16, !tbaa !59, !alias.scope !90
  %255 = load <2 x i64>, ptr %253, align 16, !tbaa !59, !alias.scope !90
  %256 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %251
  %257 = getelementptr inbounds i8, ptr %256, i64 16
  %258 = load <2 x i64>, ptr %256, align 8, !tbaa !59, !alias.scope !93, !noalias !90
  %259 = load <2 x i64>, ptr %257, align 8, !tbaa !59, !alias.scope !93, !noalias !90
  %260 = add <2 x i64> %258, %254
  %261 = add <2 x i64> %259, %255
  store <2 x i64> %260, ptr %256, align 8, !tbaa !59, !alias.scope !93, !noalias !90
  store <2 x i64> %261, ptr %257, align 8, !tbaa !59, !alias.scope !93, !noalias !90
  %262 = add nuw i64 %250, 4
  %263 = icmp eq i64 %262, %247
  br i1 %263, label %264, label %249, !llvm.loop !95

264:                                              ; preds = %249
  %265 = icmp eq i64 %230, %247
  br i1 %265, label %301, label %266

266:                                              ; preds = %264, %232, %226
  %267 = phi i64 [ %227, %232 ], [ %227, %226 ], [ %248, %264 ]
  %268 = trunc i64 %267 to i32
  %269 = add i32 %268, %1
  %270 = and i32 %269, 1
  %271 = icmp eq i32 %270, 0
  br i1 %271, label %272, label %280

272:                                              ; preds = %266
  %273 = sub nsw i64 %267, %227
  %274 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %273
  %275 = load i64, ptr %274, align 8, !tbaa !59
  %276 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %267
  %277 = load i64, ptr %276, align 8, !tbaa !59
  %278 = add i64 %277, %275
  store i64 %278, ptr %276, align 8, !tbaa !59
  %279 = add nsw i64 %267, 1
  br label %280

280:                                              ; preds = %272, %266
  %281 = phi i64 [ %267, %266 ], [ %279, %272 ]
  %282 = icmp eq i32 %268, %1
  br i1 %282, label %301, label %283

283:                                              ; preds = %280, %283
  %284 = phi i64 [ %298, %283 ], [ %281, %280 ]
  %285 = sub nsw i64 %284, %227
  %286 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %285
  %287 = load i64, ptr %286, align 8, !tbaa !59
  %288 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %284
  %289 = load i64, ptr %288, align 8, !tbaa !59
  %290 = add i64 %289, %287
  store i64 %290, ptr %288, align 8, !tbaa !59
  %291 = add nsw i64 %284, 1
  %292 = sub nsw i64 %291, %227
  %293 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %292
  %294 = load i64, ptr %293, align 8, !tbaa !59
  %295 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %291
  %296 = load i64, ptr %295, align 8, !tbaa !59
  %297 = add i64 %296, %294
  store i64 %297, ptr %295, align 8, !tbaa !59
  %298 = add nsw i64 %284, 2
  %299 = trunc i64 %298 to i32
  %300 = icmp eq i32 %4, %299
  br i1 %300, label %301, label %283, !llvm.loop !96

301:                                              ; preds = %280, %283, %264, %222
  %302 = getelementptr inbounds i8, ptr %0, i64 16
  %303 = load i32, ptr %302, align 4, !tbaa !4
  %304 = icmp sgt i32 %303, %1
  br i1 %304, label %380, label %305

305:                                              ; preds = %301
  %306 = sext i32 %303 to i64
  %307 = sub i32 %1, %303
  %308 = zext i32 %307 to i64
  %309 = add nuw nsw i64 %308, 1
  %310 = icmp ult i32 %307, 13
  br i1 %310, label %345, label %311

311:                                              ; preds = %305
  %312 = shl nsw i64 %306, 3
  %313 = getelementptr i8, ptr %3, i64 %312
  %314 = sub i32 %1, %303
  %315 = zext i32 %314 to i64
  %316 = shl nuw nsw i64 %315, 3
  %317 = getelementptr i8, ptr %3, i64 %312
  %318 = getelementptr i8, ptr %317, i64 %316
  %319 = getelementptr i8, ptr %318, i64 8
  %320 = getelementptr i8, ptr %3, i64 %316
  %321 = getelementptr i8, ptr %320, i64 8
  %322 = icmp ult ptr %313, %321
  %323 = icmp ult ptr %3, %319
  %324 = and i1 %322, %323
  br i1 %324, label %345, label %325

325:                                              ; preds = %311
  %326 = and i64 %309, 8589934588
  %327 = add nsw i64 %326, %306
  br label %328

328:                                              ; preds = %328, %325
  %329 = phi i64 [ 0, %325 ], [ %341, %328 ]
  %330 = add i64 %329, %306
  %331 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %329
  %332 = getelementptr inbounds i8, ptr %331, i64 16
  %333 = load <2 x i64>, ptr %331, align 16, !tbaa !59, !alias.scope !97
  %334 = load <2 x i64>, ptr %332, align 16, !tbaa !59, !alias.scope !97
  %335 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %330
  %336 = getelementptr inbounds i8, ptr %335, i64 16
  %337 = load <2 x i64>, ptr %335, align 8, !tbaa !59, !alias.scope !100, !noalias !97
  %338 = load <2 x i64>, ptr %336, align 8, !tbaa !59, !alias.scope !100, !noalias !97
  %339 = add <2 x i64> %337, %333
  %340 = add <2 x i64> %338, %334
  store <2 x i64> %339, ptr %335, align 8, !tbaa !59, !alias.scope !100, !noalias !97
  store <2 x i64> %340, ptr %336, align 8, !tbaa !59, !alias.scope !100, !noalias !97
  %341 = add nuw i64 %329, 4
  %342 = icmp eq i64 %341, %326
  br i1 %342, label %343, label %328, !llvm.loop !102

343:                                              ; preds = %328
  %344 = icmp eq i64 %309, %326
  br i1 %344, label %380, label %345

345:                                              ; preds = %343, %311, %305
  %346 = phi i64 [ %306, %311 ], [ %306, %305 ], [ %327, %343 ]
  %347 = trunc i64 %346 to i32
  %348 = add i32 %347, %1
  %349 = and i32 %348, 1
  %350 = icmp eq i32 %349, 0
  br i1 %350, label %351, label %359

351:                                              ; preds = %345
  %352 = sub nsw i64 %346, %306
  %353 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %352
  %354 = load i64, ptr %353, align 8, !tbaa !59
  %355 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %346
  %356 = load i64, ptr %355, align 8, !tbaa !59
  %357 = add i64 %356, %354
  store i64 %357, ptr %355, align 8, !tbaa !59
  %358 = add nsw i64 %346, 1
  br label %359

359:                                              ; preds = %351, %345
  %360 = phi i64 [ %346, %345 ], [ %358, %351 ]
  %361 = icmp eq i32 %347, %1
  br i1 %361, label %380, label %362

362:                                              ; preds = %359, %362
  %363 = phi i64 [ %377, %362 ], [ %360, %359 ]
  %364 = sub nsw i64 %363, %306
  %365 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %364
  %366 = load i64, ptr %365, align 8, !tbaa !59
  %367 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %363
  %368 = load i64, ptr %367, align 8, !tbaa !59
  %369 = add i64 %368, %366
  store i64 %369, ptr %367, align 8, !tbaa !59
  %370 = add nsw i64 %363, 1
  %371 = sub nsw i64 %370, %306
  %372 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %371
  %373 = load i64, ptr %372, align 8, !tbaa !59
  %374 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %370
  %375 = load i64, ptr %374, align 8, !tbaa !59
  %376 = add i64 %375, %373
  store i64 %376, ptr %374, align 8, !tbaa !59
  %377 = add nsw i64 %363, 2
  %378 = trunc i64 %377 to i32
  %379 = icmp eq i32 %4, %378
  br i1 %379, label %380, label %362, !llvm.loop !103

380:                                              ; preds = %359, %362, %343, %301
  %381 = getelementptr inbounds i8, ptr %0, i64 20
  %382 = load i32, ptr %381, align 4, !tbaa !4
  %383 = icmp sgt i32 %382, %1
  br i1 %383, label %459, label %384

384:                                              ; preds = %380
  %385 = sext i32 %382 to i64
  %386 = sub i32 %1, %382
  %387 = zext i32 %386 to i64
  %388 = add nuw nsw i64 %387, 1
  %389 = icmp ult i32 %386, 13
  br i1 %389, label %424, label %390

390:                                              ; preds = %384
  %391 = shl nsw i64 %385, 3
  %392 = getelementptr i8, ptr %3, i64 %391
  %393 = sub i32 %1, %382
  %394 = zext i32 %393 to i64
  %395 = shl nuw nsw i64 %394, 3
  %396 = getelementptr i8, ptr %3, i64 %391
  %397 = getelementptr i8, ptr %396, i64 %395
  %398 = getelementptr i8, ptr %397, i64 8
  %399 = getelementptr i8, ptr %3, i64 %395
  %400 = getelementptr i8, ptr %399, i64 8
  %401 = icmp ult ptr %392, %400
  %402 = icmp ult ptr %3, %398
  %403 = and i1 %401, %402
  br i1 %403, label %424, label %404

404:                                              ; preds = %390
  %405 = and i64 %388, 8589934588
  %406 = add nsw i64 %405, %385
  br label %407

407:                                              ; preds = %407, %404
  %408 = phi i64 [ 0, %404 ], [ %420, %407 ]
  %409 = add i64 %408, %385
  %410 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %408
  %411 = getelementptr inbounds i8, ptr %410, i64 16
  %412 = load <2 x i64>, ptr %410, align 16, !tbaa !59, !alias.scope !104
  %413 = load <2 x i64>, ptr %411, align 16, !tbaa !59, !alias.scope !104
  %414 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %409
  %415 = getelementptr inbounds i8, ptr %414, i64 16
  %416 = load <2 x i64>, ptr %414, align 8, !tbaa !59, !alias.scope !107, !noalias !104
  %417 = load <2 x i64>, ptr %415, align 8, !tbaa !59, !alias.scope !107, !noalias !104
  %418 = add <2 x i64> %416, %412
  %419 = add <2 x i64> %417, %413
  store <2 x i64> %418, ptr %414, align 8, !tbaa !59, !alias.scope !107, !noalias !104
  store <2 x i64> %419, ptr %415, align 8, !tbaa !59, !alias.scope !107, !noalias !104
  %420 = add nuw i64 %408, 4
  %421 = icmp eq i64 %420, %405
  br i1 %421, label %422, label %407, !llvm.loop !109

422:                                              ; preds = %407
  %423 = icmp eq i64 %388, %405
  br i1 %423, label %459, label %424

424:                                              ; preds = %422, %390, %384
  %425 = phi i64 [ %385, %390 ], [ %385, %384 ], [ %406, %422 ]
  %426 = trunc i64 %425 to i32
  %427 = add i32 %426, %1
  %428 = and i32 %427, 1
  %429 = icmp eq i32 %428, 0
  br i1 %429, label %430, label %438

430:                                              ; preds = %424
  %431 = sub nsw i64 %425, %385
  %432 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %431
  %433 = load i64, ptr %432, align 8, !tbaa !59
  %434 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %425
  %435 = load i64, ptr %434, align 8, !tbaa !59
  %436 = add i64 %435, %433
  store i64 %436, ptr %434, align 8, !tbaa !59
  %437 = add nsw i64 %425, 1
  br label %438

438:                                              ; preds = %430, %424
  %439 = phi i64 [ %425, %424 ], [ %437, %430 ]
  %440 = icmp eq i32 %426, %1
  br i1 %440, label %459, label %441

441:                                              ; preds = %438, %441
  %442 = phi i64 [ %456, %441 ], [ %439, %438 ]
  %443 = sub nsw i64 %442, %385
  %444 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %443
  %445 = load i64, ptr %444, align 8, !tbaa !59
  %446 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %442
  %447 = load i64, ptr %446, align 8, !tbaa !59
  %448 = add i64 %447, %445
  store i64 %448, ptr %446, align 8, !tbaa !59
  %449 = add nsw i64 %442, 1
  %450 = sub nsw i64 %449, %385
  %451 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %450
  %452 = load i64, ptr %451, align 8, !tbaa !59
  %453 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %449
  %454 = load i64, ptr %453, align 8, !tbaa !59
  %455 = add i64 %454, %452
  store i64 %455, ptr %453, align 8, !tbaa !59
  %456 = add nsw i64 %442, 2
  %457 = trunc i64 %456 to i32
  %458 = icmp eq i32 %4, %457
  br i1 %458, label %459, label %441, !llvm.loop !110

459:                                              ; preds = %438, %441, %422, %380
  %460 = getelementptr inbounds i8, ptr %0, i64 24
  %461 = load i32, ptr %460, align 4, !tbaa !4
  %462 = icmp sgt i32 %461, %1
  br i1 %462, label %538, label %463

463:                                              ; preds = %459
  %464 = sext i32 %461 to i64
  %465 = sub i32 %1, %461
  %466 = zext i32 %465 to i64
  %467 = add nuw nsw i64 %466, 1
  %468 = icmp ult i32 %465, 13
  br i1 %468, label %503, label %469

469:                                              ; preds = %463
  %470 = shl nsw i64 %464, 3
  %471 = getelementptr i8, ptr %3, i64 %470
  %472 = sub i32 %1, %461
  %473 = zext i32 %472 to i64
  %474 = shl nuw nsw i64 %473, 3
  %475 = getelementptr i8, ptr %3, i64 %470
  %476 = getelementptr i8, ptr %475, i64 %474
  %477 = getelementptr i8, ptr %476, i64 8
  %478 = getelementptr i8, ptr %3, i64 %474
  %479 = getelementptr i8, ptr %478, i64 8
  %480 = icmp ult ptr %471, %479
  %481 = icmp ult ptr %3, %477
  %482 = and i1 %480, %481
  br i1 %482, label %503, label %483

483:                                              ; preds = %469
  %484 = and i64 %467, 8589934588
  %485 = add nsw i64 %484, %464
  br label %486

486:                                              ; preds = %486, %483
  %487 = phi i64 [ 0, %483 ], [ %499, %486 ]
  %488 = add i64 %487, %464
  %489 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %487
  %490 = getelementptr inbounds i8, ptr %489, i64 16
  %491 = load <2 x i64>, ptr %489, align 16, !tbaa !59, !alias.scope !111
  %492 = load <2 x i64>, ptr %490, align 16, !tbaa !59, !alias.scope !111
  %493 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %488
  %494 = getelementptr inbounds i8, ptr %493, i64 16
  %495 = load <2 x i64>, ptr %493, align 8, !tbaa !59, !alias.scope !114, !noalias !111
  %496 = load <2 x i64>, ptr %494, align 8, !tbaa !59, !alias.scope !114, !noalias !111
  %497 = add <2 x i64> %495, %491
  %498 = add <2 x i64> %496, %492
  store <2 x i64> %497, ptr %493, align 8, !tbaa !59, !alias.scope !114, !noalias !111
  store <2 x i64> %498, ptr %494, align 8, !tbaa !59, !alias.scope !114, !noalias !111
  %499 = add nuw i64 %487, 4
  %500 = icmp eq i64 %499, %484
  br i1 %500, label %501, label %486, !llvm.loop !116

501:                                              ; preds = %486
  %502 = icmp eq i64 %467, %484
  br i1 %502, label %538, label %503

503:                                              ; preds = %501, %469, %463
  %504 = phi i64 [ %464, %469 ], [ %464, %463 ], [ %485, %501 ]
  %505 = trunc i64 %504 to i32
  %506 = add i32 %505, %1
  %507 = and i32 %506, 1
  %508 = icmp eq i32 %507, 0
  br i1 %508, label %509, label %517

509:                                              ; preds = %503
  %510 = sub nsw i64 %504, %464
  %511 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %510
  %512 = load i64, ptr %511, align 8, !tbaa !59
  %513 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %504
  %514 = load i64, ptr %513, align 8, !tbaa !59
  %515 = add i64 %514, %512
  store i64 %515, ptr %513, align 8, !tbaa !59
  %516 = add nsw i64 %504, 1
  br label %517

517:                                              ; preds = %509, %503
  %518 = phi i64 [ %504, %503 ], [ %516, %509 ]
  %519 = icmp eq i32 %505, %1
  br i1 %519, label %538, label %520

520:                                              ; preds = %517, %520
  %521 = phi i64 [ %535, %520 ], [ %518, %517 ]
  %522 = sub nsw i64 %521, %464
  %523 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %522
  %524 = load i64, ptr %523, align 8, !tbaa !59
  %525 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %521
  %526 = load i64, ptr %525, align 8, !tbaa !59
  %527 = add i64 %526, %524
  store i64 %527, ptr %525, align 8, !tbaa !59
  %528 = add nsw i64 %521, 1
  %529 = sub nsw i64 %528, %464
  %530 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %529
  %531 = load i64, ptr %530, align 8, !tbaa !59
  %532 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %528
  %533 = load i64, ptr %532, align 8, !tbaa !59
  %534 = add i64 %533, %531
  store i64 %534, ptr %532, align 8, !tbaa !59
  %535 = add nsw i64 %521, 2
  %536 = trunc i64 %535 to i32
  %537 = icmp eq i32 %4, %536
  br i1 %537, label %538, label %520, !llvm.loop !117

538:                                              ; preds = %517, %520, %501, %459
  %539 = getelementptr inbounds i8, ptr %0, i64 28
  %540 = load i32, ptr %539, align 4, !tbaa !4
  %541 = icmp sgt i32 %540, %1
  br i1 %541, label %617, label %542

542:                                              ; preds = %538
  %543 = sext i32 %540 to i64
  %544 = sub i32 %1, %540
  %545 = zext i32 %544 to i64
  %546 = add nuw nsw i64 %545, 1
  %547 = icmp ult i32 %544, 13
  br i1 %547, label %582, label %548

548:                                              ; preds = %542
  %549 = shl nsw i64 %543, 3
  %550 = getelementptr i8, ptr %3, i64 %549
  %551 = sub i32 %1, %540
  %552 = zext i32 %551 to i64
  %553 = shl nuw nsw i64 %552, 3
  %554 = getelementptr i8, ptr %3, i64 %549
  %555 = getelementptr i8, ptr %554, i64 %553
  %556 = getelementptr i8, ptr %555, i64 8
  %557 = getelementptr i8, ptr %3, i64 %553
  %558 = getelementptr i8, ptr %557, i64 8
  %559 = icmp ult ptr %550, %558
  %560 = icmp ult ptr %3, %556
  %561 = and i1 %559, %560
  br i1 %561, label %582, label %562

562:                                              ; preds = %548
  %563 = and i64 %546, 8589934588
  %564 = add nsw i64 %563, %543
  br label %565

565:                                              ; preds = %565, %562
  %566 = phi i64 [ 0, %562 ], [ %578, %565 ]
  %567 = add i64 %566, %543
  %568 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %566
  %569 = getelementptr inbounds i8, ptr %568, i64 16
  %570 = load <2 x i64>, ptr %568, align 16, !tbaa !59, !alias.scope !118
  %571 = load <2 x i64>, ptr %569, align 16, !tbaa !59, !alias.scope !118
  %572 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %567
  %573 = getelementptr inbounds i8, ptr %572, i64 16
  %574 = load <2 x i64>, ptr %572, align 8, !tbaa !59, !alias.scope !121, !noalias !118
  %575 = load <2 x i64>, ptr %573, align 8, !tbaa !59, !alias.scope !121, !noalias !118
  %576 = add <2 x i64> %574, %570
  %577 = add <2 x i64> %575, %571
  store <2 x i64> %576, ptr %572, align 8, !tbaa !59, !alias.scope !121, !noalias !118
  store <2 x i64> %577, ptr %573, align 8, !tbaa !59, !alias.scope !121, !noalias !118
  %578 = add nuw i64 %566, 4
  %579 = icmp eq i64 %578, %563
  br i1 %579, label %580, label %565, !llvm.loop !123

580:                                              ; preds = %565
  %581 = icmp eq i64 %546, %563
  br i1 %581, label %617, label %582

582:                                              ; preds = %580, %548, %542
  %583 = phi i64 [ %543, %548 ], [ %543, %542 ], [ %564, %580 ]
  %584 = trunc i64 %583 to i32
  %585 = add i32 %584, %1
  %586 = and i32 %585, 1
  %587 = icmp eq i32 %586, 0
  br i1 %587, label %588, label %596

588:                                              ; preds = %582
  %589 = sub nsw i64 %583, %543
  %590 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %589
  %591 = load i64, ptr %590, align 8, !tbaa !59
  %592 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %583
  %593 = load i64, ptr %592, align 8, !tbaa !59
  %594 = add i64 %593, %591
  store i64 %594, ptr %592, align 8, !tbaa !59
  %595 = add nsw i64 %583, 1
  br label %596

596:                                              ; preds = %588, %582
  %597 = phi i64 [ %583, %582 ], [ %595, %588 ]
  %598 = icmp eq i32 %584, %1
  br i1 %598, label %617, label %599

599:                                              ; preds = %596, %599
  %600 = phi i64 [ %614, %599 ], [ %597, %596 ]
  %601 = sub nsw i64 %600, %543
  %602 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %601
  %603 = load i64, ptr %602, align 8, !tbaa !59
  %604 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %600
  %605 = load i64, ptr %604, align 8, !tbaa !59
  %606 = add i64 %605, %603
  store i64 %606, ptr %604, align 8, !tbaa !59
  %607 = add nsw i64 %600, 1
  %608 = sub nsw i64 %607, %543
  %609 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %608
  %610 = load i64, ptr %609, align 8, !tbaa !59
  %611 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %607
  %612 = load i64, ptr %611, align 8, !tbaa !59
  %613 = add i64 %612, %610
  store i64 %613, ptr %611, align 8, !tbaa !59
  %614 = add nsw i64 %600, 2
  %615 = trunc i64 %614 to i32
  %616 = icmp eq i32 %4, %615
  br i1 %616, label %617, label %599, !llvm.loop !124

617:                                              ; preds = %596, %599, %580, %538
  %618 = zext nneg i32 %1 to i64
  %619 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %618
  %620 = load i64, ptr %619, align 8, !tbaa !59
  call void @llvm.lifetime.end.p0(i64 8008, ptr nonnull %3) #11
  ret i64 %620

621:                                              ; preds = %27, %621
  %622 = phi i64 [ %636, %621 ], [ %28, %27 ]
  %623 = sub nsw i64 %622, %8
  %624 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %623
  %625 = load i64, ptr %624, align 8, !tbaa !59
  %626 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %622
  %627 = load i64, ptr %626, align 8, !tbaa !59
  %628 = add i64 %627, %625
  store i64 %628, ptr %626, align 8, !tbaa !59
  %629 = add nsw i64 %622, 1
  %630 = sub nsw i64 %629, %8
  %631 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %630
  %632 = load i64, ptr %631, align 8, !tbaa !59
  %633 = getelementptr inbounds [1001 x i64], ptr %3, i64 0, i64 %629
  %634 = load i64, ptr %633, align 8, !tbaa !59
  %635 = add i64 %634, %632
  store i64 %635, ptr %633, align 8, !tbaa !59
  %636 = add nsw i64 %622, 2
  %637 = trunc i64 %636 to i32
  %638 = icmp eq i32 %4, %637
  br i1 %638, label %64, label %621, !llvm.loop !125
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { nounwind allocsize(0,1) }
attributes #13 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9}
!9 = distinct !{!9, !10}
!10 = distinct !{!10, !"LVerDomain"}
!11 = !{!12}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !14, !15, !16}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = !{!"llvm.loop.unroll.runtime.disable"}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14, !15}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !14, !15, !16}
!25 = !{!26}
!26 = distinct !{!26, !27}
!27 = distinct !{!27, !"LVerDomain"}
!28 = !{!29}
!29 = distinct !{!29, !27}
!30 = distinct !{!30, !14, !15, !16}
!31 = distinct !{!31, !14, !15}
!32 = !{!33}
!33 = distinct !{!33, !34}
!34 = distinct !{!34, !"LVerDomain"}
!35 = !{!36}
!36 = distinct !{!36, !34}
!37 = distinct !{!37, !14, !15, !16}
!38 = distinct !{!38, !14, !15}
!39 = !{!40}
!40 = distinct !{!40, !41}
!41 = distinct !{!41, !"LVerDomain"}
!42 = !{!43}
!43 = distinct !{!43, !41}
!44 = distinct !{!44, !14, !15, !16}
!45 = distinct !{!45, !14, !15}
!46 = !{!47}
!47 = distinct !{!47, !48}
!48 = distinct !{!48, !"LVerDomain"}
!49 = !{!50}
!50 = distinct !{!50, !48}
!51 = distinct !{!51, !14, !15, !16}
!52 = distinct !{!52, !14, !15}
!53 = distinct !{!53, !14, !15}
!54 = !{!6, !6, i64 0}
!55 = distinct !{!55, !14}
!56 = distinct !{!56, !14}
!57 = distinct !{!57, !14}
!58 = distinct !{!58, !14}
!59 = !{!60, !60, i64 0}
!60 = !{!"long", !6, i64 0}
!61 = distinct !{!61, !14}
!62 = distinct !{!62, !14}
!63 = distinct !{!63, !14}
!64 = distinct !{!64, !14}
!65 = distinct !{!65, !14}
!66 = distinct !{!66, !14, !15, !16}
!67 = distinct !{!67, !14, !16, !15}
!68 = distinct !{!68, !14}
!69 = distinct !{!69, !14}
!70 = !{!71}
!71 = distinct !{!71, !72}
!72 = distinct !{!72, !"LVerDomain"}
!73 = !{!74}
!74 = distinct !{!74, !72}
!75 = distinct !{!75, !14, !15, !16}
!76 = !{!77}
!77 = distinct !{!77, !78}
!78 = distinct !{!78, !"LVerDomain"}
!79 = !{!80}
!80 = distinct !{!80, !78}
!81 = distinct !{!81, !14, !15, !16}
!82 = distinct !{!82, !14, !15}
!83 = !{!84}
!84 = distinct !{!84, !85}
!85 = distinct !{!85, !"LVerDomain"}
!86 = !{!87}
!87 = distinct !{!87, !85}
!88 = distinct !{!88, !14, !15, !16}
!89 = distinct !{!89, !14, !15}
!90 = !{!91}
!91 = distinct !{!91, !92}
!92 = distinct !{!92, !"LVerDomain"}
!93 = !{!94}
!94 = distinct !{!94, !92}
!95 = distinct !{!95, !14, !15, !16}
!96 = distinct !{!96, !14, !15}
!97 = !{!98}
!98 = distinct !{!98, !99}
!99 = distinct !{!99, !"LVerDomain"}
!100 = !{!101}
!101 = distinct !{!101, !99}
!102 = distinct !{!102, !14, !15, !16}
!103 = distinct !{!103, !14, !15}
!104 = !{!105}
!105 = distinct !{!105, !106}
!106 = distinct !{!106, !"LVerDomain"}
!107 = !{!108}
!108 = distinct !{!108, !106}
!109 = distinct !{!109, !14, !15, !16}
!110 = distinct !{!110, !14, !15}
!111 = !{!112}
!112 = distinct !{!112, !113}
!113 = distinct !{!113, !"LVerDomain"}
!114 = !{!115}
!115 = distinct !{!115, !113}
!116 = distinct !{!116, !14, !15, !16}
!117 = distinct !{!117, !14, !15}
!118 = !{!119}
!119 = distinct !{!119, !120}
!120 = distinct !{!120, !"LVerDomain"}
!121 = !{!122}
!122 = distinct !{!122, !120}
!123 = distinct !{!123, !14, !15, !16}
!124 = distinct !{!124, !14, !15}
!125 = distinct !{!125, !14, !15}
