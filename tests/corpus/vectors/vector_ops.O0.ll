; ModuleID = 'vector_ops.c'
source_filename = "vector_ops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"%ld \00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"%.9g \00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%.15g \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca <16 x i8>, align 16
  %3 = alloca <16 x i8>, align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca <8 x i16>, align 16
  %11 = alloca <8 x i16>, align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca <4 x i32>, align 16
  %17 = alloca <4 x i32>, align 16
  %18 = alloca <4 x i32>, align 16
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca <8 x i32>, align 32
  %27 = alloca i32, align 4
  %28 = alloca <2 x i64>, align 16
  %29 = alloca <2 x i64>, align 16
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca <4 x float>, align 16
  %33 = alloca <4 x float>, align 16
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca <2 x float>, align 8
  %40 = alloca <2 x float>, align 8
  %41 = alloca <2 x float>, align 8
  %42 = alloca i32, align 4
  %43 = alloca <2 x double>, align 16
  %44 = alloca <2 x double>, align 16
  %45 = alloca <4 x double>, align 32
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  br label %48

48:                                               ; preds = %66, %0
  %49 = load i32, ptr %4, align 4
  %50 = icmp slt i32 %49, 16
  br i1 %50, label %51, label %69

51:                                               ; preds = %48
  %52 = load i32, ptr %4, align 4
  %53 = mul nsw i32 %52, 17
  %54 = sub nsw i32 %53, 100
  %55 = trunc i32 %54 to i8
  %56 = load i32, ptr %4, align 4
  %57 = load <16 x i8>, ptr %2, align 16
  %58 = insertelement <16 x i8> %57, i8 %55, i32 %56
  store <16 x i8> %58, ptr %2, align 16
  %59 = load i32, ptr %4, align 4
  %60 = mul nsw i32 %59, 9
  %61 = sub nsw i32 50, %60
  %62 = trunc i32 %61 to i8
  %63 = load i32, ptr %4, align 4
  %64 = load <16 x i8>, ptr %3, align 16
  %65 = insertelement <16 x i8> %64, i8 %62, i32 %63
  store <16 x i8> %65, ptr %3, align 16
  br label %66

66:                                               ; preds = %51
  %67 = load i32, ptr %4, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, ptr %4, align 4
  br label %48, !llvm.loop !5

69:                                               ; preds = %48
  br label %70

70:                                               ; preds = %69
  store i32 0, ptr %5, align 4
  br label %71

71:                                               ; preds = %83, %70
  %72 = load i32, ptr %5, align 4
  %73 = zext i32 %72 to i64
  %74 = icmp ult i64 %73, 16
  br i1 %74, label %75, label %86

75:                                               ; preds = %71
  %76 = load <16 x i8>, ptr %2, align 16
  %77 = load <16 x i8>, ptr %3, align 16
  %78 = add <16 x i8> %76, %77
  %79 = load i32, ptr %5, align 4
  %80 = extractelement <16 x i8> %78, i32 %79
  %81 = sext i8 %80 to i32
  %82 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %81)
  br label %83

83:                                               ; preds = %75
  %84 = load i32, ptr %5, align 4
  %85 = add i32 %84, 1
  store i32 %85, ptr %5, align 4
  br label %71, !llvm.loop !7

86:                                               ; preds = %71
  %87 = call i32 @putchar(i32 noundef 10)
  br label %88

88:                                               ; preds = %86
  br label %89

89:                                               ; preds = %88
  store i32 0, ptr %6, align 4
  br label %90

90:                                               ; preds = %102, %89
  %91 = load i32, ptr %6, align 4
  %92 = zext i32 %91 to i64
  %93 = icmp ult i64 %92, 16
  br i1 %93, label %94, label %105

94:                                               ; preds = %90
  %95 = load <16 x i8>, ptr %2, align 16
  %96 = load <16 x i8>, ptr %3, align 16
  %97 = mul <16 x i8> %95, %96
  %98 = load i32, ptr %6, align 4
  %99 = extractelement <16 x i8> %97, i32 %98
  %100 = sext i8 %99 to i32
  %101 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %100)
  br label %102

102:                                              ; preds = %94
  %103 = load i32, ptr %6, align 4
  %104 = add i32 %103, 1
  store i32 %104, ptr %6, align 4
  br label %90, !llvm.loop !8

105:                                              ; preds = %90
  %106 = call i32 @putchar(i32 noundef 10)
  br label %107

107:                                              ; preds = %105
  br label %108

108:                                              ; preds = %107
  store i32 0, ptr %7, align 4
  br label %109

109:                                              ; preds = %122, %108
  %110 = load i32, ptr %7, align 4
  %111 = zext i32 %110 to i64
  %112 = icmp ult i64 %111, 16
  br i1 %112, label %113, label %125

113:                                              ; preds = %109
  %114 = load <16 x i8>, ptr %2, align 16
  %115 = load <16 x i8>, ptr %3, align 16
  %116 = icmp sgt <16 x i8> %114, %115
  %117 = sext <16 x i1> %116 to <16 x i8>
  %118 = load i32, ptr %7, align 4
  %119 = extractelement <16 x i8> %117, i32 %118
  %120 = sext i8 %119 to i32
  %121 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %120)
  br label %122

122:                                              ; preds = %113
  %123 = load i32, ptr %7, align 4
  %124 = add i32 %123, 1
  store i32 %124, ptr %7, align 4
  br label %109, !llvm.loop !9

125:                                              ; preds = %109
  %126 = call i32 @putchar(i32 noundef 10)
  br label %127

127:                                              ; preds = %125
  br label %128

128:                                              ; preds = %127
  store i32 0, ptr %8, align 4
  br label %129

129:                                              ; preds = %142, %128
  %130 = load i32, ptr %8, align 4
  %131 = zext i32 %130 to i64
  %132 = icmp ult i64 %131, 16
  br i1 %132, label %133, label %145

133:                                              ; preds = %129
  %134 = load <16 x i8>, ptr %2, align 16
  %135 = load <16 x i8>, ptr %3, align 16
  %136 = or <16 x i8> %135, <i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1>
  %137 = udiv <16 x i8> %134, %136
  %138 = load i32, ptr %8, align 4
  %139 = extractelement <16 x i8> %137, i32 %138
  %140 = zext i8 %139 to i32
  %141 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %140)
  br label %142

142:                                              ; preds = %133
  %143 = load i32, ptr %8, align 4
  %144 = add i32 %143, 1
  store i32 %144, ptr %8, align 4
  br label %129, !llvm.loop !10

145:                                              ; preds = %129
  %146 = call i32 @putchar(i32 noundef 10)
  br label %147

147:                                              ; preds = %145
  br label %148

148:                                              ; preds = %147
  store i32 0, ptr %9, align 4
  br label %149

149:                                              ; preds = %162, %148
  %150 = load i32, ptr %9, align 4
  %151 = zext i32 %150 to i64
  %152 = icmp ult i64 %151, 16
  br i1 %152, label %153, label %165

153:                                              ; preds = %149
  %154 = load <16 x i8>, ptr %2, align 16
  %155 = load <16 x i8>, ptr %3, align 16
  %156 = or <16 x i8> %155, <i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1>
  %157 = srem <16 x i8> %154, %156
  %158 = load i32, ptr %9, align 4
  %159 = extractelement <16 x i8> %157, i32 %158
  %160 = sext i8 %159 to i32
  %161 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %160)
  br label %162

162:                                              ; preds = %153
  %163 = load i32, ptr %9, align 4
  %164 = add i32 %163, 1
  store i32 %164, ptr %9, align 4
  br label %149, !llvm.loop !11

165:                                              ; preds = %149
  %166 = call i32 @putchar(i32 noundef 10)
  br label %167

167:                                              ; preds = %165
  store <8 x i16> <i16 1, i16 -2, i16 300, i16 -400, i16 5000, i16 -6000, i16 32767, i16 -32768>, ptr %10, align 16
  store <8 x i16> <i16 3, i16 3, i16 7, i16 7, i16 11, i16 11, i16 1, i16 2>, ptr %11, align 16
  br label %168

168:                                              ; preds = %167
  store i32 0, ptr %12, align 4
  br label %169

169:                                              ; preds = %181, %168
  %170 = load i32, ptr %12, align 4
  %171 = zext i32 %170 to i64
  %172 = icmp ult i64 %171, 8
  br i1 %172, label %173, label %184

173:                                              ; preds = %169
  %174 = load <8 x i16>, ptr %10, align 16
  %175 = load <8 x i16>, ptr %11, align 16
  %176 = sub <8 x i16> %174, %175
  %177 = load i32, ptr %12, align 4
  %178 = extractelement <8 x i16> %176, i32 %177
  %179 = sext i16 %178 to i32
  %180 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %179)
  br label %181

181:                                              ; preds = %173
  %182 = load i32, ptr %12, align 4
  %183 = add i32 %182, 1
  store i32 %183, ptr %12, align 4
  br label %169, !llvm.loop !12

184:                                              ; preds = %169
  %185 = call i32 @putchar(i32 noundef 10)
  br label %186

186:                                              ; preds = %184
  br label %187

187:                                              ; preds = %186
  store i32 0, ptr %13, align 4
  br label %188

188:                                              ; preds = %201, %187
  %189 = load i32, ptr %13, align 4
  %190 = zext i32 %189 to i64
  %191 = icmp ult i64 %190, 8
  br i1 %191, label %192, label %204

192:                                              ; preds = %188
  %193 = load <8 x i16>, ptr %10, align 16
  %194 = load <8 x i16>, ptr %11, align 16
  %195 = and <8 x i16> %194, <i16 7, i16 7, i16 7, i16 7, i16 7, i16 7, i16 7, i16 7>
  %196 = shl <8 x i16> %193, %195
  %197 = load i32, ptr %13, align 4
  %198 = extractelement <8 x i16> %196, i32 %197
  %199 = sext i16 %198 to i32
  %200 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %199)
  br label %201

201:                                              ; preds = %192
  %202 = load i32, ptr %13, align 4
  %203 = add i32 %202, 1
  store i32 %203, ptr %13, align 4
  br label %188, !llvm.loop !13

204:                                              ; preds = %188
  %205 = call i32 @putchar(i32 noundef 10)
  br label %206

206:                                              ; preds = %204
  br label %207

207:                                              ; preds = %206
  store i32 0, ptr %14, align 4
  br label %208

208:                                              ; preds = %221, %207
  %209 = load i32, ptr %14, align 4
  %210 = zext i32 %209 to i64
  %211 = icmp ult i64 %210, 8
  br i1 %211, label %212, label %224

212:                                              ; preds = %208
  %213 = load <8 x i16>, ptr %10, align 16
  %214 = load <8 x i16>, ptr %11, align 16
  %215 = and <8 x i16> %214, <i16 7, i16 7, i16 7, i16 7, i16 7, i16 7, i16 7, i16 7>
  %216 = ashr <8 x i16> %213, %215
  %217 = load i32, ptr %14, align 4
  %218 = extractelement <8 x i16> %216, i32 %217
  %219 = sext i16 %218 to i32
  %220 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %219)
  br label %221

221:                                              ; preds = %212
  %222 = load i32, ptr %14, align 4
  %223 = add i32 %222, 1
  store i32 %223, ptr %14, align 4
  br label %208, !llvm.loop !14

224:                                              ; preds = %208
  %225 = call i32 @putchar(i32 noundef 10)
  br label %226

226:                                              ; preds = %224
  br label %227

227:                                              ; preds = %226
  store i32 0, ptr %15, align 4
  br label %228

228:                                              ; preds = %247, %227
  %229 = load i32, ptr %15, align 4
  %230 = zext i32 %229 to i64
  %231 = icmp ult i64 %230, 8
  br i1 %231, label %232, label %250

232:                                              ; preds = %228
  %233 = load <8 x i16>, ptr %10, align 16
  %234 = load <8 x i16>, ptr %11, align 16
  %235 = sub <8 x i16> zeroinitializer, %234
  %236 = mul <8 x i16> %235, <i16 2, i16 2, i16 2, i16 2, i16 2, i16 2, i16 2, i16 2>
  %237 = icmp eq <8 x i16> %233, %236
  %238 = sext <8 x i1> %237 to <8 x i16>
  %239 = load <8 x i16>, ptr %10, align 16
  %240 = icmp sgt <8 x i16> %239, zeroinitializer
  %241 = sext <8 x i1> %240 to <8 x i16>
  %242 = or <8 x i16> %238, %241
  %243 = load i32, ptr %15, align 4
  %244 = extractelement <8 x i16> %242, i32 %243
  %245 = sext i16 %244 to i32
  %246 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %245)
  br label %247

247:                                              ; preds = %232
  %248 = load i32, ptr %15, align 4
  %249 = add i32 %248, 1
  store i32 %249, ptr %15, align 4
  br label %228, !llvm.loop !15

250:                                              ; preds = %228
  %251 = call i32 @putchar(i32 noundef 10)
  br label %252

252:                                              ; preds = %250
  store <4 x i32> <i32 1, i32 -2, i32 3, i32 2147483647>, ptr %16, align 16
  store <4 x i32> <i32 10, i32 20, i32 -30, i32 40>, ptr %17, align 16
  %253 = load <4 x i32>, ptr %16, align 16
  store <4 x i32> %253, ptr %18, align 16
  br label %254

254:                                              ; preds = %252
  store i32 0, ptr %19, align 4
  br label %255

255:                                              ; preds = %270, %254
  %256 = load i32, ptr %19, align 4
  %257 = zext i32 %256 to i64
  %258 = icmp ult i64 %257, 4
  br i1 %258, label %259, label %273

259:                                              ; preds = %255
  %260 = load <4 x i32>, ptr %16, align 16
  %261 = load <4 x i32>, ptr %17, align 16
  %262 = icmp sgt <4 x i32> %260, %261
  %263 = sext <4 x i1> %262 to <4 x i32>
  %264 = load <4 x i32>, ptr %16, align 16
  %265 = load <4 x i32>, ptr %17, align 16
  %266 = call <4 x i32> @blend(<4 x i32> noundef %263, <4 x i32> noundef %264, <4 x i32> noundef %265)
  %267 = load i32, ptr %19, align 4
  %268 = extractelement <4 x i32> %266, i32 %267
  %269 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %268)
  br label %270

270:                                              ; preds = %259
  %271 = load i32, ptr %19, align 4
  %272 = add i32 %271, 1
  store i32 %272, ptr %19, align 4
  br label %255, !llvm.loop !16

273:                                              ; preds = %255
  %274 = call i32 @putchar(i32 noundef 10)
  br label %275

275:                                              ; preds = %273
  br label %276

276:                                              ; preds = %275
  store i32 0, ptr %20, align 4
  br label %277

277:                                              ; preds = %292, %276
  %278 = load i32, ptr %20, align 4
  %279 = zext i32 %278 to i64
  %280 = icmp ult i64 %279, 4
  br i1 %280, label %281, label %295

281:                                              ; preds = %277
  %282 = load <4 x i32>, ptr %16, align 16
  %283 = load <4 x i32>, ptr %17, align 16
  %284 = icmp sle <4 x i32> %282, %283
  %285 = sext <4 x i1> %284 to <4 x i32>
  %286 = load <4 x i32>, ptr %17, align 16
  %287 = load <4 x i32>, ptr %16, align 16
  %288 = call <4 x i32> @blend(<4 x i32> noundef %285, <4 x i32> noundef %286, <4 x i32> noundef %287)
  %289 = load i32, ptr %20, align 4
  %290 = extractelement <4 x i32> %288, i32 %289
  %291 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %290)
  br label %292

292:                                              ; preds = %281
  %293 = load i32, ptr %20, align 4
  %294 = add i32 %293, 1
  store i32 %294, ptr %20, align 4
  br label %277, !llvm.loop !17

295:                                              ; preds = %277
  %296 = call i32 @putchar(i32 noundef 10)
  br label %297

297:                                              ; preds = %295
  br label %298

298:                                              ; preds = %297
  store i32 0, ptr %21, align 4
  br label %299

299:                                              ; preds = %309, %298
  %300 = load i32, ptr %21, align 4
  %301 = zext i32 %300 to i64
  %302 = icmp ult i64 %301, 4
  br i1 %302, label %303, label %312

303:                                              ; preds = %299
  %304 = load <4 x i32>, ptr %18, align 16
  %305 = lshr <4 x i32> %304, <i32 3, i32 3, i32 3, i32 3>
  %306 = load i32, ptr %21, align 4
  %307 = extractelement <4 x i32> %305, i32 %306
  %308 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %307)
  br label %309

309:                                              ; preds = %303
  %310 = load i32, ptr %21, align 4
  %311 = add i32 %310, 1
  store i32 %311, ptr %21, align 4
  br label %299, !llvm.loop !18

312:                                              ; preds = %299
  %313 = call i32 @putchar(i32 noundef 10)
  br label %314

314:                                              ; preds = %312
  br label %315

315:                                              ; preds = %314
  store i32 0, ptr %22, align 4
  br label %316

316:                                              ; preds = %329, %315
  %317 = load i32, ptr %22, align 4
  %318 = zext i32 %317 to i64
  %319 = icmp ult i64 %318, 4
  br i1 %319, label %320, label %332

320:                                              ; preds = %316
  %321 = load <4 x i32>, ptr %18, align 16
  %322 = load <4 x i32>, ptr %18, align 16
  %323 = mul <4 x i32> %321, %322
  %324 = load <4 x i32>, ptr %17, align 16
  %325 = xor <4 x i32> %323, %324
  %326 = load i32, ptr %22, align 4
  %327 = extractelement <4 x i32> %325, i32 %326
  %328 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %327)
  br label %329

329:                                              ; preds = %320
  %330 = load i32, ptr %22, align 4
  %331 = add i32 %330, 1
  store i32 %331, ptr %22, align 4
  br label %316, !llvm.loop !19

332:                                              ; preds = %316
  %333 = call i32 @putchar(i32 noundef 10)
  br label %334

334:                                              ; preds = %332
  br label %335

335:                                              ; preds = %334
  store i32 0, ptr %23, align 4
  br label %336

336:                                              ; preds = %346, %335
  %337 = load i32, ptr %23, align 4
  %338 = zext i32 %337 to i64
  %339 = icmp ult i64 %338, 4
  br i1 %339, label %340, label %349

340:                                              ; preds = %336
  %341 = load <4 x i32>, ptr %16, align 16
  %342 = call <4 x i32> @with_lane(<4 x i32> noundef %341, i32 noundef 2, i32 noundef 99)
  %343 = load i32, ptr %23, align 4
  %344 = extractelement <4 x i32> %342, i32 %343
  %345 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %344)
  br label %346

346:                                              ; preds = %340
  %347 = load i32, ptr %23, align 4
  %348 = add i32 %347, 1
  store i32 %348, ptr %23, align 4
  br label %336, !llvm.loop !20

349:                                              ; preds = %336
  %350 = call i32 @putchar(i32 noundef 10)
  br label %351

351:                                              ; preds = %349
  %352 = load <4 x i32>, ptr %17, align 16
  %353 = call i32 @lane(<4 x i32> noundef %352, i32 noundef 1)
  %354 = load <4 x i32>, ptr %17, align 16
  %355 = call i32 @lane(<4 x i32> noundef %354, i32 noundef 3)
  %356 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %353, i32 noundef %355)
  br label %357

357:                                              ; preds = %351
  store i32 0, ptr %24, align 4
  br label %358

358:                                              ; preds = %369, %357
  %359 = load i32, ptr %24, align 4
  %360 = zext i32 %359 to i64
  %361 = icmp ult i64 %360, 4
  br i1 %361, label %362, label %372

362:                                              ; preds = %358
  %363 = load <4 x i32>, ptr %17, align 16
  %364 = xor <4 x i32> %363, <i32 -1, i32 -1, i32 -1, i32 -1>
  %365 = sub <4 x i32> zeroinitializer, %364
  %366 = load i32, ptr %24, align 4
  %367 = extractelement <4 x i32> %365, i32 %366
  %368 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %367)
  br label %369

369:                                              ; preds = %362
  %370 = load i32, ptr %24, align 4
  %371 = add i32 %370, 1
  store i32 %371, ptr %24, align 4
  br label %358, !llvm.loop !21

372:                                              ; preds = %358
  %373 = call i32 @putchar(i32 noundef 10)
  br label %374

374:                                              ; preds = %372
  br label %375

375:                                              ; preds = %374
  store i32 0, ptr %25, align 4
  br label %376

376:                                              ; preds = %387, %375
  %377 = load i32, ptr %25, align 4
  %378 = zext i32 %377 to i64
  %379 = icmp ult i64 %378, 4
  br i1 %379, label %380, label %390

380:                                              ; preds = %376
  %381 = load <4 x i32>, ptr %16, align 16
  %382 = icmp eq <4 x i32> %381, zeroinitializer
  %383 = sext <4 x i1> %382 to <4 x i32>
  %384 = load i32, ptr %25, align 4
  %385 = extractelement <4 x i32> %383, i32 %384
  %386 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %385)
  br label %387

387:                                              ; preds = %380
  %388 = load i32, ptr %25, align 4
  %389 = add i32 %388, 1
  store i32 %389, ptr %25, align 4
  br label %376, !llvm.loop !22

390:                                              ; preds = %376
  %391 = call i32 @putchar(i32 noundef 10)
  br label %392

392:                                              ; preds = %390
  store <8 x i32> <i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8>, ptr %26, align 32
  %393 = load <8 x i32>, ptr %26, align 32
  %394 = shl <8 x i32> %393, <i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4, i32 4>
  %395 = load <8 x i32>, ptr %26, align 32
  %396 = add <8 x i32> %395, %394
  store <8 x i32> %396, ptr %26, align 32
  br label %397

397:                                              ; preds = %392
  store i32 0, ptr %27, align 4
  br label %398

398:                                              ; preds = %407, %397
  %399 = load i32, ptr %27, align 4
  %400 = zext i32 %399 to i64
  %401 = icmp ult i64 %400, 8
  br i1 %401, label %402, label %410

402:                                              ; preds = %398
  %403 = load <8 x i32>, ptr %26, align 32
  %404 = load i32, ptr %27, align 4
  %405 = extractelement <8 x i32> %403, i32 %404
  %406 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %405)
  br label %407

407:                                              ; preds = %402
  %408 = load i32, ptr %27, align 4
  %409 = add i32 %408, 1
  store i32 %409, ptr %27, align 4
  br label %398, !llvm.loop !23

410:                                              ; preds = %398
  %411 = call i32 @putchar(i32 noundef 10)
  br label %412

412:                                              ; preds = %410
  store <2 x i64> <i64 -9223372036854775808, i64 12345678901>, ptr %28, align 16
  store <2 x i64> <i64 3, i64 -1000>, ptr %29, align 16
  br label %413

413:                                              ; preds = %412
  store i32 0, ptr %30, align 4
  br label %414

414:                                              ; preds = %425, %413
  %415 = load i32, ptr %30, align 4
  %416 = zext i32 %415 to i64
  %417 = icmp ult i64 %416, 2
  br i1 %417, label %418, label %428

418:                                              ; preds = %414
  %419 = load <2 x i64>, ptr %28, align 16
  %420 = load <2 x i64>, ptr %29, align 16
  %421 = sdiv <2 x i64> %419, %420
  %422 = load i32, ptr %30, align 4
  %423 = extractelement <2 x i64> %421, i32 %422
  %424 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %423)
  br label %425

425:                                              ; preds = %418
  %426 = load i32, ptr %30, align 4
  %427 = add i32 %426, 1
  store i32 %427, ptr %30, align 4
  br label %414, !llvm.loop !24

428:                                              ; preds = %414
  %429 = call i32 @putchar(i32 noundef 10)
  br label %430

430:                                              ; preds = %428
  br label %431

431:                                              ; preds = %430
  store i32 0, ptr %31, align 4
  br label %432

432:                                              ; preds = %444, %431
  %433 = load i32, ptr %31, align 4
  %434 = zext i32 %433 to i64
  %435 = icmp ult i64 %434, 2
  br i1 %435, label %436, label %447

436:                                              ; preds = %432
  %437 = load <2 x i64>, ptr %28, align 16
  %438 = load <2 x i64>, ptr %29, align 16
  %439 = icmp ne <2 x i64> %437, %438
  %440 = sext <2 x i1> %439 to <2 x i64>
  %441 = load i32, ptr %31, align 4
  %442 = extractelement <2 x i64> %440, i32 %441
  %443 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %442)
  br label %444

444:                                              ; preds = %436
  %445 = load i32, ptr %31, align 4
  %446 = add i32 %445, 1
  store i32 %446, ptr %31, align 4
  br label %432, !llvm.loop !25

447:                                              ; preds = %432
  %448 = call i32 @putchar(i32 noundef 10)
  br label %449

449:                                              ; preds = %447
  store <4 x float> <float 1.500000e+00, float -2.250000e+00, float 0x3FB99999A0000000, float 1.000000e+10>, ptr %32, align 16
  store <4 x float> <float 5.000000e-01, float 4.000000e+00, float 0xBFB99999A0000000, float 3.000000e+00>, ptr %33, align 16
  br label %450

450:                                              ; preds = %449
  store i32 0, ptr %34, align 4
  br label %451

451:                                              ; preds = %463, %450
  %452 = load i32, ptr %34, align 4
  %453 = zext i32 %452 to i64
  %454 = icmp ult i64 %453, 4
  br i1 %454, label %455, label %466

455:                                              ; preds = %451
  %456 = load <4 x float>, ptr %32, align 16
  %457 = load <4 x float>, ptr %33, align 16
  %458 = call <4 x float> @axpy(float noundef 2.000000e+00, <4 x float> noundef %456, <4 x float> noundef %457)
  %459 = load i32, ptr %34, align 4
  %460 = extractelement <4 x float> %458, i32 %459
  %461 = fpext float %460 to double
  %462 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %461)
  br label %463

463:                                              ; preds = %455
  %464 = load i32, ptr %34, align 4
  %465 = add i32 %464, 1
  store i32 %465, ptr %34, align 4
  br label %451, !llvm.loop !26

466:                                              ; preds = %451
  %467 = call i32 @putchar(i32 noundef 10)
  br label %468

468:                                              ; preds = %466
  br label %469

469:                                              ; preds = %468
  store i32 0, ptr %35, align 4
  br label %470

470:                                              ; preds = %482, %469
  %471 = load i32, ptr %35, align 4
  %472 = zext i32 %471 to i64
  %473 = icmp ult i64 %472, 4
  br i1 %473, label %474, label %485

474:                                              ; preds = %470
  %475 = load <4 x float>, ptr %32, align 16
  %476 = load <4 x float>, ptr %33, align 16
  %477 = fdiv <4 x float> %475, %476
  %478 = load i32, ptr %35, align 4
  %479 = extractelement <4 x float> %477, i32 %478
  %480 = fpext float %479 to double
  %481 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %480)
  br label %482

482:                                              ; preds = %474
  %483 = load i32, ptr %35, align 4
  %484 = add i32 %483, 1
  store i32 %484, ptr %35, align 4
  br label %470, !llvm.loop !27

485:                                              ; preds = %470
  %486 = call i32 @putchar(i32 noundef 10)
  br label %487

487:                                              ; preds = %485
  br label %488

488:                                              ; preds = %487
  store i32 0, ptr %36, align 4
  br label %489

489:                                              ; preds = %501, %488
  %490 = load i32, ptr %36, align 4
  %491 = zext i32 %490 to i64
  %492 = icmp ult i64 %491, 4
  br i1 %492, label %493, label %504

493:                                              ; preds = %489
  %494 = load <4 x float>, ptr %32, align 16
  %495 = load <4 x float>, ptr %33, align 16
  %496 = fcmp olt <4 x float> %494, %495
  %497 = sext <4 x i1> %496 to <4 x i32>
  %498 = load i32, ptr %36, align 4
  %499 = extractelement <4 x i32> %497, i32 %498
  %500 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %499)
  br label %501

501:                                              ; preds = %493
  %502 = load i32, ptr %36, align 4
  %503 = add i32 %502, 1
  store i32 %503, ptr %36, align 4
  br label %489, !llvm.loop !28

504:                                              ; preds = %489
  %505 = call i32 @putchar(i32 noundef 10)
  br label %506

506:                                              ; preds = %504
  br label %507

507:                                              ; preds = %506
  store i32 0, ptr %37, align 4
  br label %508

508:                                              ; preds = %519, %507
  %509 = load i32, ptr %37, align 4
  %510 = zext i32 %509 to i64
  %511 = icmp ult i64 %510, 4
  br i1 %511, label %512, label %522

512:                                              ; preds = %508
  %513 = load <4 x float>, ptr %32, align 16
  %514 = fneg <4 x float> %513
  %515 = load i32, ptr %37, align 4
  %516 = extractelement <4 x float> %514, i32 %515
  %517 = fpext float %516 to double
  %518 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %517)
  br label %519

519:                                              ; preds = %512
  %520 = load i32, ptr %37, align 4
  %521 = add i32 %520, 1
  store i32 %521, ptr %37, align 4
  br label %508, !llvm.loop !29

522:                                              ; preds = %508
  %523 = call i32 @putchar(i32 noundef 10)
  br label %524

524:                                              ; preds = %522
  br label %525

525:                                              ; preds = %524
  store i32 0, ptr %38, align 4
  br label %526

526:                                              ; preds = %539, %525
  %527 = load i32, ptr %38, align 4
  %528 = zext i32 %527 to i64
  %529 = icmp ult i64 %528, 2
  br i1 %529, label %530, label %542

530:                                              ; preds = %526
  store <2 x float> <float 3.000000e+00, float 5.000000e+00>, ptr %39, align 8
  %531 = load <2 x float>, ptr %39, align 8
  store <2 x float> %531, ptr %40, align 8
  %532 = load double, ptr %40, align 8
  %533 = call double @halve(double noundef %532)
  store double %533, ptr %41, align 8
  %534 = load <2 x float>, ptr %41, align 8
  %535 = load i32, ptr %38, align 4
  %536 = extractelement <2 x float> %534, i32 %535
  %537 = fpext float %536 to double
  %538 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, double noundef %537)
  br label %539

539:                                              ; preds = %530
  %540 = load i32, ptr %38, align 4
  %541 = add i32 %540, 1
  store i32 %541, ptr %38, align 4
  br label %526, !llvm.loop !30

542:                                              ; preds = %526
  %543 = call i32 @putchar(i32 noundef 10)
  br label %544

544:                                              ; preds = %542
  br label %545

545:                                              ; preds = %544
  store i32 0, ptr %42, align 4
  br label %546

546:                                              ; preds = %557, %545
  %547 = load i32, ptr %42, align 4
  %548 = zext i32 %547 to i64
  %549 = icmp ult i64 %548, 2
  br i1 %549, label %550, label %560

550:                                              ; preds = %546
  store <2 x double> <double 3.000000e+00, double 5.000000e+00>, ptr %43, align 16
  %551 = load <2 x double>, ptr %43, align 16
  store <2 x double> <double 4.000000e+00, double 1.200000e+01>, ptr %44, align 16
  %552 = load <2 x double>, ptr %44, align 16
  %553 = call <2 x double> @hypotenuse(<2 x double> noundef %551, <2 x double> noundef %552)
  %554 = load i32, ptr %42, align 4
  %555 = extractelement <2 x double> %553, i32 %554
  %556 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, double noundef %555)
  br label %557

557:                                              ; preds = %550
  %558 = load i32, ptr %42, align 4
  %559 = add i32 %558, 1
  store i32 %559, ptr %42, align 4
  br label %546, !llvm.loop !31

560:                                              ; preds = %546
  %561 = call i32 @putchar(i32 noundef 10)
  br label %562

562:                                              ; preds = %560
  store <4 x double> <double 1.000000e+00, double 2.000000e+00, double 3.000000e+00, double 4.000000e+00>, ptr %45, align 32
  store i32 0, ptr %46, align 4
  br label %563

563:                                              ; preds = %570, %562
  %564 = load i32, ptr %46, align 4
  %565 = icmp slt i32 %564, 5
  br i1 %565, label %566, label %573

566:                                              ; preds = %563
  %567 = load <4 x double>, ptr %45, align 32
  %568 = load <4 x double>, ptr %45, align 32
  %569 = call <4 x double> @llvm.fmuladd.v4f64(<4 x double> %567, <4 x double> %568, <4 x double> <double -5.000000e-01, double -5.000000e-01, double -5.000000e-01, double -5.000000e-01>)
  store <4 x double> %569, ptr %45, align 32
  br label %570

570:                                              ; preds = %566
  %571 = load i32, ptr %46, align 4
  %572 = add nsw i32 %571, 1
  store i32 %572, ptr %46, align 4
  br label %563, !llvm.loop !32

573:                                              ; preds = %563
  br label %574

574:                                              ; preds = %573
  store i32 0, ptr %47, align 4
  br label %575

575:                                              ; preds = %584, %574
  %576 = load i32, ptr %47, align 4
  %577 = zext i32 %576 to i64
  %578 = icmp ult i64 %577, 4
  br i1 %578, label %579, label %587

579:                                              ; preds = %575
  %580 = load <4 x double>, ptr %45, align 32
  %581 = load i32, ptr %47, align 4
  %582 = extractelement <4 x double> %580, i32 %581
  %583 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, double noundef %582)
  br label %584

584:                                              ; preds = %579
  %585 = load i32, ptr %47, align 4
  %586 = add i32 %585, 1
  store i32 %586, ptr %47, align 4
  br label %575, !llvm.loop !33

587:                                              ; preds = %575
  %588 = call i32 @putchar(i32 noundef 10)
  br label %589

589:                                              ; preds = %587
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal <4 x i32> @blend(<4 x i32> noundef %0, <4 x i32> noundef %1, <4 x i32> noundef %2) #0 {
  %4 = alloca <4 x i32>, align 16
  %5 = alloca <4 x i32>, align 16
  %6 = alloca <4 x i32>, align 16
  store <4 x i32> %0, ptr %4, align 16
  store <4 x i32> %1, ptr %5, align 16
  store <4 x i32> %2, ptr %6, align 16
  %7 = load <4 x i32>, ptr %4, align 16
  %8 = load <4 x i32>, ptr %5, align 16
  %9 = and <4 x i32> %7, %8
  %10 = load <4 x i32>, ptr %4, align 16
  %11 = xor <4 x i32> %10, <i32 -1, i32 -1, i32 -1, i32 -1>
  %12 = load <4 x i32>, ptr %6, align 16
  %13 = and <4 x i32> %11, %12
  %14 = or <4 x i32> %9, %13
  ret <4 x i32> %14
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <4 x i32> @with_lane(<4 x i32> noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca <4 x i32>, align 16
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store <4 x i32> %0, ptr %4, align 16
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %6, align 4
  %8 = load i32, ptr %5, align 4
  %9 = and i32 %8, 3
  %10 = load <4 x i32>, ptr %4, align 16
  %11 = insertelement <4 x i32> %10, i32 %7, i32 %9
  store <4 x i32> %11, ptr %4, align 16
  %12 = load <4 x i32>, ptr %4, align 16
  ret <4 x i32> %12
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @lane(<4 x i32> noundef %0, i32 noundef %1) #0 {
  %3 = alloca <4 x i32>, align 16
  %4 = alloca i32, align 4
  store <4 x i32> %0, ptr %3, align 16
  store i32 %1, ptr %4, align 4
  %5 = load <4 x i32>, ptr %3, align 16
  %6 = load i32, ptr %4, align 4
  %7 = and i32 %6, 3
  %8 = extractelement <4 x i32> %5, i32 %7
  ret i32 %8
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <4 x float> @axpy(float noundef %0, <4 x float> noundef %1, <4 x float> noundef %2) #0 {
  %4 = alloca float, align 4
  %5 = alloca <4 x float>, align 16
  %6 = alloca <4 x float>, align 16
  store float %0, ptr %4, align 4
  store <4 x float> %1, ptr %5, align 16
  store <4 x float> %2, ptr %6, align 16
  %7 = load float, ptr %4, align 4
  %8 = insertelement <4 x float> poison, float %7, i64 0
  %9 = shufflevector <4 x float> %8, <4 x float> poison, <4 x i32> zeroinitializer
  %10 = load <4 x float>, ptr %5, align 16
  %11 = load <4 x float>, ptr %6, align 16
  %12 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %9, <4 x float> %10, <4 x float> %11)
  ret <4 x float> %12
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @halve(double noundef %0) #2 {
  %2 = alloca <2 x float>, align 8
  %3 = alloca <2 x float>, align 8
  %4 = alloca <2 x float>, align 8
  store double %0, ptr %3, align 8
  %5 = load <2 x float>, ptr %3, align 8
  store <2 x float> %5, ptr %4, align 8
  %6 = load <2 x float>, ptr %4, align 8
  %7 = fdiv <2 x float> %6, <float 2.000000e+00, float 2.000000e+00>
  store <2 x float> %7, ptr %2, align 8
  %8 = load double, ptr %2, align 8
  ret double %8
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x double> @hypotenuse(<2 x double> noundef %0, <2 x double> noundef %1) #0 {
  %3 = alloca <2 x double>, align 16
  %4 = alloca <2 x double>, align 16
  store <2 x double> %0, ptr %3, align 16
  store <2 x double> %1, ptr %4, align 16
  %5 = load <2 x double>, ptr %3, align 16
  %6 = load <2 x double>, ptr %3, align 16
  %7 = load <2 x double>, ptr %4, align 16
  %8 = load <2 x double>, ptr %4, align 16
  %9 = fmul <2 x double> %7, %8
  %10 = call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %5, <2 x double> %6, <2 x double> %9)
  ret <2 x double> %10
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x double> @llvm.fmuladd.v4f64(<4 x double>, <4 x double>, <4 x double>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!30 = distinct !{!30, !6}
!31 = distinct !{!31, !6}
!32 = distinct !{!32, !6}
!33 = distinct !{!33, !6}
