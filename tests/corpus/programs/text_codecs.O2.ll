; ModuleID = 'text_codecs.c'
source_filename = "text_codecs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.texts = internal unnamed_addr constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"f\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"fo\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"foo\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"foob\00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"fooba\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"foobar\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"\FF\FE\FD\01\00", align 1
@.str.8 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@main.mixed = internal constant [26 x i8] c"a\C3\BC\E2\82\AC\F0\9F\98\80|\C0\80|\ED\A0\80|\E2\82|\F5|\FF.\00", align 16
@.str.9 = private unnamed_addr constant [5 x i8] c"bad \00", align 1
@.str.10 = private unnamed_addr constant [8 x i8] c"U+%04X \00", align 1
@.str.11 = private unnamed_addr constant [23 x i8] c"%d wrong; %d %d %d %d\0A\00", align 1
@.str.12 = private unnamed_addr constant [23 x i8] c"name=J\C3\BCrgen & co/100%\00", align 1
@.str.13 = private unnamed_addr constant [14 x i8] c"Hello, World!\00", align 1
@alphabet = internal constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 16
@next_point.least = internal unnamed_addr constant [4 x i32] [i32 0, i32 128, i32 2048, i32 65536], align 16
@stdout = external local_unnamed_addr global ptr, align 8
@.str.14 = private unnamed_addr constant [5 x i8] c"-_.~\00", align 1
@.str.15 = private unnamed_addr constant [7 x i8] c"%%%02X\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [64 x i8], align 16
  %2 = alloca [64 x i8], align 16
  %3 = alloca [5 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %1) #6
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2) #6
  br label %4

4:                                                ; preds = %0, %101
  %5 = phi i64 [ 0, %0 ], [ %105, %101 ]
  %6 = getelementptr inbounds [8 x ptr], ptr @main.texts, i64 0, i64 %5
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  %8 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %7) #7
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %68, label %10

10:                                               ; preds = %4, %62
  %11 = phi ptr [ %65, %62 ], [ %1, %4 ]
  %12 = phi i64 [ %66, %62 ], [ 0, %4 ]
  %13 = getelementptr inbounds i8, ptr %7, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !8
  %15 = zext i8 %14 to i32
  %16 = shl nuw nsw i32 %15, 16
  %17 = add nuw i64 %12, 1
  %18 = icmp ult i64 %17, %8
  br i1 %18, label %19, label %24

19:                                               ; preds = %10
  %20 = getelementptr inbounds i8, ptr %7, i64 %17
  %21 = load i8, ptr %20, align 1, !tbaa !8
  %22 = zext i8 %21 to i32
  %23 = shl nuw nsw i32 %22, 8
  br label %24

24:                                               ; preds = %19, %10
  %25 = phi i32 [ %23, %19 ], [ 0, %10 ]
  %26 = or i32 %25, %16
  %27 = add i64 %12, 2
  %28 = icmp ult i64 %27, %8
  br i1 %28, label %29, label %33

29:                                               ; preds = %24
  %30 = getelementptr inbounds i8, ptr %7, i64 %27
  %31 = load i8, ptr %30, align 1, !tbaa !8
  %32 = zext i8 %31 to i32
  br label %33

33:                                               ; preds = %29, %24
  %34 = phi i32 [ %32, %29 ], [ 0, %24 ]
  %35 = sub i64 %8, %12
  %36 = lshr i32 %26, 18
  %37 = zext nneg i32 %36 to i64
  %38 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !8
  %40 = getelementptr inbounds i8, ptr %11, i64 1
  store i8 %39, ptr %11, align 1, !tbaa !8
  %41 = lshr i32 %26, 12
  %42 = and i32 %41, 63
  %43 = zext nneg i32 %42 to i64
  %44 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !8
  %46 = getelementptr inbounds i8, ptr %11, i64 2
  store i8 %45, ptr %40, align 1, !tbaa !8
  %47 = icmp ult i64 %35, 2
  br i1 %47, label %48, label %49

48:                                               ; preds = %33
  store i8 61, ptr %46, align 1, !tbaa !8
  br label %62

49:                                               ; preds = %33
  %50 = or disjoint i32 %34, %25
  %51 = lshr i32 %50, 6
  %52 = and i32 %51, 63
  %53 = zext nneg i32 %52 to i64
  %54 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %53
  %55 = load i8, ptr %54, align 1, !tbaa !8
  store i8 %55, ptr %46, align 1, !tbaa !8
  %56 = icmp eq i64 %35, 2
  br i1 %56, label %62, label %57

57:                                               ; preds = %49
  %58 = and i32 %34, 63
  %59 = zext nneg i32 %58 to i64
  %60 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %59
  %61 = load i8, ptr %60, align 1, !tbaa !8
  br label %62

62:                                               ; preds = %57, %49, %48
  %63 = phi i8 [ %61, %57 ], [ 61, %49 ], [ 61, %48 ]
  %64 = getelementptr inbounds i8, ptr %11, i64 3
  %65 = getelementptr inbounds i8, ptr %11, i64 4
  store i8 %63, ptr %64, align 1, !tbaa !8
  %66 = add i64 %12, 3
  %67 = icmp ult i64 %66, %8
  br i1 %67, label %10, label %68, !llvm.loop !9

68:                                               ; preds = %62, %4
  %69 = phi ptr [ %1, %4 ], [ %65, %62 ]
  store i8 0, ptr %69, align 1, !tbaa !8
  br label %70

70:                                               ; preds = %92, %68
  %71 = phi ptr [ %1, %68 ], [ %95, %92 ]
  %72 = phi i32 [ 0, %68 ], [ %83, %92 ]
  %73 = phi i32 [ 0, %68 ], [ %93, %92 ]
  %74 = phi i64 [ 0, %68 ], [ %94, %92 ]
  %75 = load i8, ptr %71, align 1, !tbaa !8
  switch i8 %75, label %76 [
    i8 0, label %96
    i8 61, label %96
  ]

76:                                               ; preds = %70
  %77 = sext i8 %75 to i32
  %78 = shl i32 %72, 6
  %79 = call ptr @memchr(ptr noundef nonnull dereferenceable(1) @alphabet, i32 %77, i64 65)
  %80 = ptrtoint ptr %79 to i64
  %81 = trunc i64 %80 to i32
  %82 = sub i32 %81, ptrtoint (ptr @alphabet to i32)
  %83 = or i32 %82, %78
  %84 = add nuw nsw i32 %73, 6
  %85 = icmp sgt i32 %73, 1
  br i1 %85, label %86, label %92

86:                                               ; preds = %76
  %87 = add nsw i32 %73, -2
  %88 = lshr i32 %83, %87
  %89 = trunc i32 %88 to i8
  %90 = add i64 %74, 1
  %91 = getelementptr inbounds i8, ptr %2, i64 %74
  store i8 %89, ptr %91, align 1, !tbaa !8
  br label %92

92:                                               ; preds = %86, %76
  %93 = phi i32 [ %87, %86 ], [ %84, %76 ]
  %94 = phi i64 [ %90, %86 ], [ %74, %76 ]
  %95 = getelementptr inbounds i8, ptr %71, i64 1
  br label %70, !llvm.loop !11

96:                                               ; preds = %70, %70
  %97 = icmp eq i64 %74, %8
  br i1 %97, label %98, label %101

98:                                               ; preds = %96
  %99 = call i32 @bcmp(ptr nonnull %2, ptr %7, i64 %8)
  %100 = icmp eq i32 %99, 0
  br label %101

101:                                              ; preds = %98, %96
  %102 = phi i1 [ false, %96 ], [ %100, %98 ]
  %103 = zext i1 %102 to i32
  %104 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef nonnull %1, i32 noundef %103)
  %105 = add nuw nsw i64 %5, 1
  %106 = icmp eq i64 %105, 8
  br i1 %106, label %107, label %4, !llvm.loop !12

107:                                              ; preds = %101, %177
  %108 = phi ptr [ %179, %177 ], [ @main.mixed, %101 ]
  %109 = getelementptr inbounds i8, ptr %108, i64 1
  %110 = load i8, ptr %108, align 1, !tbaa !8
  %111 = zext i8 %110 to i32
  %112 = icmp sgt i8 %110, -1
  br i1 %112, label %177, label %113

113:                                              ; preds = %107
  %114 = add nsw i8 %110, 62
  %115 = icmp ult i8 %114, 30
  br i1 %115, label %122, label %116

116:                                              ; preds = %113
  %117 = and i8 %110, -16
  %118 = icmp eq i8 %117, -32
  br i1 %118, label %122, label %119

119:                                              ; preds = %116
  %120 = add nsw i8 %110, 16
  %121 = icmp ult i8 %120, 5
  br i1 %121, label %122, label %177

122:                                              ; preds = %119, %116, %113
  %123 = phi i1 [ true, %116 ], [ false, %113 ], [ false, %119 ]
  %124 = phi i32 [ 2, %116 ], [ 1, %113 ], [ 3, %119 ]
  %125 = lshr i32 63, %124
  %126 = and i32 %125, %111
  %127 = zext nneg i32 %124 to i64
  %128 = getelementptr i8, ptr %108, i64 %127
  %129 = getelementptr i8, ptr %128, i64 1
  %130 = icmp eq ptr %109, getelementptr inbounds (i8, ptr @main.mixed, i64 25)
  br i1 %130, label %177, label %131

131:                                              ; preds = %122
  %132 = load i8, ptr %109, align 1, !tbaa !8
  %133 = zext i8 %132 to i32
  %134 = and i32 %133, 192
  %135 = icmp eq i32 %134, 128
  br i1 %135, label %136, label %177

136:                                              ; preds = %131
  %137 = shl nuw nsw i32 %126, 6
  %138 = and i32 %133, 63
  %139 = or disjoint i32 %138, %137
  %140 = getelementptr inbounds i8, ptr %108, i64 2
  br i1 %115, label %164, label %141, !llvm.loop !13

141:                                              ; preds = %136
  %142 = icmp eq ptr %140, getelementptr inbounds (i8, ptr @main.mixed, i64 25)
  br i1 %142, label %177, label %143

143:                                              ; preds = %141
  %144 = load i8, ptr %140, align 1, !tbaa !8
  %145 = zext i8 %144 to i32
  %146 = and i32 %145, 192
  %147 = icmp eq i32 %146, 128
  br i1 %147, label %148, label %177

148:                                              ; preds = %143
  %149 = shl nuw nsw i32 %139, 6
  %150 = and i32 %145, 63
  %151 = or disjoint i32 %150, %149
  %152 = getelementptr inbounds i8, ptr %108, i64 3
  br i1 %123, label %164, label %153, !llvm.loop !13

153:                                              ; preds = %148
  %154 = icmp eq ptr %152, getelementptr inbounds (i8, ptr @main.mixed, i64 25)
  br i1 %154, label %177, label %155

155:                                              ; preds = %153
  %156 = load i8, ptr %152, align 1, !tbaa !8
  %157 = zext i8 %156 to i32
  %158 = and i32 %157, 192
  %159 = icmp eq i32 %158, 128
  br i1 %159, label %160, label %177

160:                                              ; preds = %155
  %161 = shl nuw nsw i32 %151, 6
  %162 = and i32 %157, 63
  %163 = or disjoint i32 %162, %161
  br label %164

164:                                              ; preds = %160, %148, %136
  %165 = phi i32 [ %137, %136 ], [ %149, %148 ], [ %161, %160 ]
  %166 = phi i32 [ %139, %136 ], [ %151, %148 ], [ %163, %160 ]
  %167 = phi i32 [ %126, %136 ], [ %139, %148 ], [ %151, %160 ]
  %168 = getelementptr inbounds [4 x i32], ptr @next_point.least, i64 0, i64 %127
  %169 = load i32, ptr %168, align 4, !tbaa !14
  %170 = icmp ult i32 %166, %169
  %171 = icmp ugt i32 %165, 1114111
  %172 = or i1 %171, %170
  %173 = and i32 %167, 32736
  %174 = icmp eq i32 %173, 864
  %175 = or i1 %174, %172
  br i1 %175, label %177, label %176

176:                                              ; preds = %164
  br label %177

177:                                              ; preds = %131, %122, %141, %143, %153, %155, %176, %119, %164, %107
  %178 = phi i32 [ %111, %107 ], [ -1, %164 ], [ -1, %119 ], [ %166, %176 ], [ -1, %155 ], [ -1, %153 ], [ -1, %143 ], [ -1, %141 ], [ -1, %122 ], [ -1, %131 ]
  %179 = phi ptr [ %109, %107 ], [ %109, %164 ], [ %109, %119 ], [ %129, %176 ], [ %109, %155 ], [ %109, %153 ], [ %109, %143 ], [ %109, %141 ], [ %109, %122 ], [ %109, %131 ]
  %180 = phi ptr [ @.str.10, %107 ], [ @.str.9, %164 ], [ @.str.9, %119 ], [ @.str.10, %176 ], [ @.str.9, %155 ], [ @.str.9, %153 ], [ @.str.9, %143 ], [ @.str.9, %141 ], [ @.str.9, %122 ], [ @.str.9, %131 ]
  %181 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) %180, i32 noundef %178)
  %182 = icmp ult ptr %179, getelementptr inbounds (i8, ptr @main.mixed, i64 25)
  br i1 %182, label %107, label %183, !llvm.loop !16

183:                                              ; preds = %177
  %184 = load ptr, ptr @stdout, align 8, !tbaa !4
  %185 = call i32 @putc(i32 noundef 10, ptr noundef %184)
  call void @llvm.lifetime.start.p0(i64 20, ptr nonnull %3) #6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(20) %3, i8 0, i64 20, i1 false)
  %186 = getelementptr inbounds i8, ptr %2, i64 1
  %187 = getelementptr i8, ptr %2, i64 -2
  %188 = getelementptr inbounds i8, ptr %2, i64 2
  %189 = getelementptr inbounds i8, ptr %2, i64 3
  br label %227

190:                                              ; preds = %345
  %191 = getelementptr inbounds i8, ptr %3, i64 4
  %192 = load i32, ptr %191, align 4, !tbaa !14
  %193 = getelementptr inbounds i8, ptr %3, i64 8
  %194 = load i32, ptr %193, align 8, !tbaa !14
  %195 = getelementptr inbounds i8, ptr %3, i64 12
  %196 = load i32, ptr %195, align 4, !tbaa !14
  %197 = getelementptr inbounds i8, ptr %3, i64 16
  %198 = load i32, ptr %197, align 16, !tbaa !14
  %199 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %346, i32 noundef %192, i32 noundef %194, i32 noundef %196, i32 noundef %198)
  br label %200

200:                                              ; preds = %219, %190
  %201 = phi i8 [ 110, %190 ], [ %222, %219 ]
  %202 = phi i64 [ 0, %190 ], [ %220, %219 ]
  %203 = sext i8 %201 to i32
  %204 = call ptr @memchr(ptr noundef nonnull dereferenceable(1) @.str.14, i32 %203, i64 5)
  %205 = icmp ne ptr %204, null
  %206 = add i8 %201, -48
  %207 = icmp ult i8 %206, 10
  %208 = or i1 %207, %205
  br i1 %208, label %213, label %209

209:                                              ; preds = %200
  %210 = or i8 %201, 32
  %211 = add i8 %210, -97
  %212 = icmp ult i8 %211, 26
  br i1 %212, label %213, label %216

213:                                              ; preds = %209, %200
  %214 = load ptr, ptr @stdout, align 8, !tbaa !4
  %215 = call i32 @putc(i32 noundef %203, ptr noundef %214)
  br label %219

216:                                              ; preds = %209
  %217 = zext i8 %201 to i32
  %218 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %217)
  br label %219

219:                                              ; preds = %216, %213
  %220 = add nuw nsw i64 %202, 1
  %221 = getelementptr inbounds i8, ptr @.str.12, i64 %220
  %222 = load i8, ptr %221, align 1, !tbaa !8
  %223 = icmp eq i64 %220, 22
  br i1 %223, label %224, label %200, !llvm.loop !17

224:                                              ; preds = %219
  %225 = load ptr, ptr @stdout, align 8, !tbaa !4
  %226 = call i32 @putc(i32 noundef 10, ptr noundef %225)
  br label %354

227:                                              ; preds = %183, %345
  %228 = phi i32 [ 1, %183 ], [ %349, %345 ]
  %229 = phi i32 [ 0, %183 ], [ %346, %345 ]
  %230 = and i32 %228, 2095104
  %231 = icmp eq i32 %230, 55296
  br i1 %231, label %345, label %232

232:                                              ; preds = %227
  %233 = icmp ult i32 %228, 128
  br i1 %233, label %264, label %234

234:                                              ; preds = %232
  %235 = icmp ugt i32 %228, 2047
  %236 = icmp ult i32 %228, 65536
  %237 = select i1 %236, i32 2, i32 3
  %238 = select i1 %235, i32 %237, i32 1
  %239 = zext nneg i32 %238 to i64
  %240 = trunc i32 %228 to i8
  %241 = and i8 %240, 63
  %242 = or disjoint i8 %241, -128
  %243 = getelementptr inbounds i8, ptr %2, i64 %239
  store i8 %242, ptr %243, align 1, !tbaa !8
  %244 = lshr i32 %228, 6
  br i1 %235, label %250, label %245, !llvm.loop !18

245:                                              ; preds = %258, %250, %234
  %246 = phi i32 [ %244, %234 ], [ %256, %250 ], [ %263, %258 ]
  %247 = add nuw nsw i32 %238, 1
  %248 = lshr exact i32 32640, %238
  %249 = or i32 %246, %248
  br label %264

250:                                              ; preds = %234
  %251 = add nsw i64 %239, -1
  %252 = trunc i32 %244 to i8
  %253 = and i8 %252, 63
  %254 = or disjoint i8 %253, -128
  %255 = getelementptr inbounds i8, ptr %2, i64 %251
  store i8 %254, ptr %255, align 1, !tbaa !8
  %256 = lshr i32 %228, 12
  %257 = icmp ugt i64 %251, 1
  br i1 %257, label %258, label %245, !llvm.loop !18

258:                                              ; preds = %250
  %259 = trunc i32 %256 to i8
  %260 = and i8 %259, 63
  %261 = or disjoint i8 %260, -128
  %262 = getelementptr i8, ptr %187, i64 %239
  store i8 %261, ptr %262, align 1, !tbaa !8
  %263 = lshr i32 %228, 18
  br label %245

264:                                              ; preds = %232, %245
  %265 = phi i32 [ %249, %245 ], [ %228, %232 ]
  %266 = phi i32 [ %247, %245 ], [ 1, %232 ]
  %267 = trunc i32 %265 to i8
  store i8 %267, ptr %2, align 16, !tbaa !8
  %268 = zext nneg i32 %266 to i64
  %269 = getelementptr inbounds i8, ptr %2, i64 %268
  %270 = and i32 %265, 255
  %271 = icmp sgt i8 %267, -1
  br i1 %271, label %334, label %272

272:                                              ; preds = %264
  %273 = add nsw i8 %267, 62
  %274 = icmp ult i8 %273, 30
  br i1 %274, label %281, label %275

275:                                              ; preds = %272
  %276 = and i8 %267, -16
  %277 = icmp eq i8 %276, -32
  br i1 %277, label %281, label %278

278:                                              ; preds = %275
  %279 = add nsw i8 %267, 16
  %280 = icmp ult i8 %279, 5
  br i1 %280, label %281, label %334

281:                                              ; preds = %278, %275, %272
  %282 = phi i1 [ true, %275 ], [ false, %272 ], [ false, %278 ]
  %283 = phi i32 [ 2, %275 ], [ 1, %272 ], [ 3, %278 ]
  %284 = lshr i32 63, %283
  %285 = and i32 %284, %270
  %286 = zext nneg i32 %283 to i64
  %287 = icmp eq i32 %266, 1
  br i1 %287, label %334, label %288

288:                                              ; preds = %281
  %289 = load i8, ptr %186, align 1, !tbaa !8
  %290 = zext i8 %289 to i32
  %291 = and i32 %290, 192
  %292 = icmp eq i32 %291, 128
  br i1 %292, label %293, label %334

293:                                              ; preds = %288
  %294 = shl nuw nsw i32 %285, 6
  %295 = and i32 %290, 63
  %296 = or disjoint i32 %295, %294
  br i1 %274, label %319, label %297, !llvm.loop !13

297:                                              ; preds = %293
  %298 = icmp eq i32 %266, 2
  br i1 %298, label %334, label %299

299:                                              ; preds = %297
  %300 = load i8, ptr %188, align 2, !tbaa !8
  %301 = zext i8 %300 to i32
  %302 = and i32 %301, 192
  %303 = icmp eq i32 %302, 128
  br i1 %303, label %304, label %334

304:                                              ; preds = %299
  %305 = shl nuw nsw i32 %296, 6
  %306 = and i32 %301, 63
  %307 = or disjoint i32 %306, %305
  br i1 %282, label %319, label %308, !llvm.loop !13

308:                                              ; preds = %304
  %309 = icmp eq i32 %266, 3
  br i1 %309, label %334, label %310

310:                                              ; preds = %308
  %311 = load i8, ptr %189, align 1, !tbaa !8
  %312 = zext i8 %311 to i32
  %313 = and i32 %312, 192
  %314 = icmp eq i32 %313, 128
  br i1 %314, label %315, label %334

315:                                              ; preds = %310
  %316 = shl nuw nsw i32 %307, 6
  %317 = and i32 %312, 63
  %318 = or disjoint i32 %317, %316
  br label %319

319:                                              ; preds = %315, %304, %293
  %320 = phi i32 [ %294, %293 ], [ %305, %304 ], [ %316, %315 ]
  %321 = phi i32 [ %296, %293 ], [ %307, %304 ], [ %318, %315 ]
  %322 = phi i32 [ %285, %293 ], [ %296, %304 ], [ %307, %315 ]
  %323 = getelementptr inbounds [4 x i32], ptr @next_point.least, i64 0, i64 %286
  %324 = load i32, ptr %323, align 4, !tbaa !14
  %325 = icmp ult i32 %321, %324
  %326 = icmp ugt i32 %320, 1114111
  %327 = or i1 %326, %325
  %328 = and i32 %322, 32736
  %329 = icmp eq i32 %328, 864
  %330 = or i1 %329, %327
  %331 = select i1 %330, i64 0, i64 %286
  %332 = getelementptr i8, ptr %186, i64 %331
  %333 = select i1 %330, i32 -1, i32 %321
  br label %334

334:                                              ; preds = %281, %288, %297, %299, %308, %310, %319, %264, %278
  %335 = phi ptr [ %186, %278 ], [ %186, %264 ], [ %332, %319 ], [ %186, %310 ], [ %186, %308 ], [ %186, %299 ], [ %186, %297 ], [ %186, %288 ], [ %186, %281 ]
  %336 = phi i32 [ -1, %278 ], [ %270, %264 ], [ %333, %319 ], [ -1, %310 ], [ -1, %308 ], [ -1, %299 ], [ -1, %297 ], [ -1, %288 ], [ -1, %281 ]
  %337 = icmp ne i32 %336, %228
  %338 = icmp ne ptr %335, %269
  %339 = select i1 %337, i1 true, i1 %338
  %340 = zext i1 %339 to i32
  %341 = add nsw i32 %229, %340
  %342 = getelementptr inbounds [5 x i32], ptr %3, i64 0, i64 %268
  %343 = load i32, ptr %342, align 4, !tbaa !14
  %344 = add nsw i32 %343, 1
  store i32 %344, ptr %342, align 4, !tbaa !14
  br label %345

345:                                              ; preds = %227, %334
  %346 = phi i32 [ %229, %227 ], [ %341, %334 ]
  %347 = icmp ult i32 %228, 12288
  %348 = select i1 %347, i32 1, i32 211
  %349 = add nuw nsw i32 %348, %228
  %350 = icmp ult i32 %349, 1114112
  br i1 %350, label %227, label %190, !llvm.loop !19

351:                                              ; preds = %369
  %352 = load ptr, ptr @stdout, align 8, !tbaa !4
  %353 = call i32 @putc(i32 noundef 10, ptr noundef %352)
  call void @llvm.lifetime.end.p0(i64 20, ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2) #6
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %1) #6
  ret i32 0

354:                                              ; preds = %224, %369
  %355 = phi i8 [ 72, %224 ], [ %375, %369 ]
  %356 = phi ptr [ @.str.13, %224 ], [ %373, %369 ]
  %357 = sext i8 %355 to i32
  %358 = or i32 %357, 32
  %359 = add nsw i32 %358, -97
  %360 = icmp ult i32 %359, 26
  br i1 %360, label %361, label %369

361:                                              ; preds = %354
  %362 = and i32 %357, 32
  %363 = or disjoint i32 %362, 65
  %364 = add nsw i32 %358, -84
  %365 = add nsw i32 %358, -110
  %366 = icmp ult i32 %364, 26
  %367 = select i1 %366, i32 %364, i32 %365
  %368 = add nuw nsw i32 %363, %367
  br label %369

369:                                              ; preds = %354, %361
  %370 = phi i32 [ %368, %361 ], [ %357, %354 ]
  %371 = load ptr, ptr @stdout, align 8, !tbaa !4
  %372 = call i32 @putc(i32 noundef %370, ptr noundef %371)
  %373 = getelementptr inbounds i8, ptr %356, i64 1
  %374 = load i8, ptr %373, align 1, !tbaa !8
  %375 = freeze i8 %374
  %376 = icmp eq i8 %375, 0
  br i1 %376, label %351, label %354, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr nocapture, ptr nocapture, i64) local_unnamed_addr #5

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr, i32, i64) local_unnamed_addr #5

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nofree nounwind willreturn memory(argmem: read) }
attributes #6 = { nounwind }
attributes #7 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
