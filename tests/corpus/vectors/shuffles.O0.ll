; ModuleID = 'shuffles.c'
source_filename = "shuffles.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"%ld \00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%.17g \00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"%02x \00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"%08x \00", align 1
@.str.6 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [10 x i8] c"%g %g %g\0A\00", align 1
@.str.8 = private unnamed_addr constant [16 x i8] c"%g %g %g %g %g\0A\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c" %02x\0A\00", align 1
@__const.main.unaligned = private unnamed_addr constant [9 x i32] [i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca <4 x i32>, align 16
  %3 = alloca <4 x i32>, align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca <4 x i32>, align 16
  %8 = alloca i32, align 4
  %9 = alloca <4 x float>, align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca <16 x i8>, align 16
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca [4 x i32], align 16
  %21 = alloca i32, align 4
  %22 = alloca <3 x float>, align 16
  %23 = alloca <3 x float>, align 16
  %24 = alloca <3 x float>, align 16
  %25 = alloca <4 x float>, align 16
  %26 = alloca i8, align 1
  %27 = alloca <8 x i32>, align 32
  %28 = alloca <8 x i32>, align 32
  %29 = alloca i8, align 1
  %30 = alloca i32, align 4
  %31 = alloca i8, align 1
  %32 = alloca [9 x i32], align 16
  %33 = alloca <4 x i32>, align 16
  %34 = alloca i32, align 4
  %35 = alloca [3 x <4 x i32>], align 16
  %36 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store <4 x i32> <i32 1, i32 2, i32 3, i32 4>, ptr %2, align 16
  store <4 x i32> <i32 10, i32 20, i32 30, i32 40>, ptr %3, align 16
  br label %37

37:                                               ; preds = %0
  store i32 0, ptr %4, align 4
  br label %38

38:                                               ; preds = %48, %37
  %39 = load i32, ptr %4, align 4
  %40 = icmp slt i32 %39, 4
  br i1 %40, label %41, label %51

41:                                               ; preds = %38
  %42 = load <4 x i32>, ptr %2, align 16
  %43 = load <4 x i32>, ptr %3, align 16
  %44 = shufflevector <4 x i32> %42, <4 x i32> %43, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %45 = load i32, ptr %4, align 4
  %46 = extractelement <4 x i32> %44, i32 %45
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %46)
  br label %48

48:                                               ; preds = %41
  %49 = load i32, ptr %4, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %4, align 4
  br label %38, !llvm.loop !5

51:                                               ; preds = %38
  %52 = call i32 @putchar(i32 noundef 10)
  br label %53

53:                                               ; preds = %51
  br label %54

54:                                               ; preds = %53
  store i32 0, ptr %5, align 4
  br label %55

55:                                               ; preds = %65, %54
  %56 = load i32, ptr %5, align 4
  %57 = icmp slt i32 %56, 8
  br i1 %57, label %58, label %68

58:                                               ; preds = %55
  %59 = load <4 x i32>, ptr %2, align 16
  %60 = load <4 x i32>, ptr %3, align 16
  %61 = shufflevector <4 x i32> %59, <4 x i32> %60, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %62 = load i32, ptr %5, align 4
  %63 = extractelement <8 x i32> %61, i32 %62
  %64 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %63)
  br label %65

65:                                               ; preds = %58
  %66 = load i32, ptr %5, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %5, align 4
  br label %55, !llvm.loop !7

68:                                               ; preds = %55
  %69 = call i32 @putchar(i32 noundef 10)
  br label %70

70:                                               ; preds = %68
  br label %71

71:                                               ; preds = %70
  store i32 0, ptr %6, align 4
  br label %72

72:                                               ; preds = %84, %71
  %73 = load i32, ptr %6, align 4
  %74 = icmp slt i32 %73, 4
  br i1 %74, label %75, label %87

75:                                               ; preds = %72
  %76 = load <4 x i32>, ptr %2, align 16
  %77 = load <4 x i32>, ptr %2, align 16
  %78 = shufflevector <4 x i32> %76, <4 x i32> %77, <4 x i32> <i32 2, i32 2, i32 3, i32 0>
  store <4 x i32> <i32 1, i32 1, i32 0, i32 1>, ptr %7, align 16
  %79 = load <4 x i32>, ptr %7, align 16
  %80 = mul <4 x i32> %78, %79
  %81 = load i32, ptr %6, align 4
  %82 = extractelement <4 x i32> %80, i32 %81
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %82)
  br label %84

84:                                               ; preds = %75
  %85 = load i32, ptr %6, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, ptr %6, align 4
  br label %72, !llvm.loop !8

87:                                               ; preds = %72
  %88 = call i32 @putchar(i32 noundef 10)
  br label %89

89:                                               ; preds = %87
  br label %90

90:                                               ; preds = %89
  store i32 0, ptr %8, align 4
  br label %91

91:                                               ; preds = %101, %90
  %92 = load i32, ptr %8, align 4
  %93 = icmp slt i32 %92, 2
  br i1 %93, label %94, label %104

94:                                               ; preds = %91
  %95 = load <4 x i32>, ptr %2, align 16
  %96 = load <4 x i32>, ptr %3, align 16
  %97 = shufflevector <4 x i32> %95, <4 x i32> %96, <2 x i32> <i32 1, i32 3>
  %98 = load i32, ptr %8, align 4
  %99 = extractelement <2 x i32> %97, i32 %98
  %100 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %99)
  br label %101

101:                                              ; preds = %94
  %102 = load i32, ptr %8, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, ptr %8, align 4
  br label %91, !llvm.loop !9

104:                                              ; preds = %91
  %105 = call i32 @putchar(i32 noundef 10)
  br label %106

106:                                              ; preds = %104
  store <4 x float> <float 0x3FFE666660000000, float 0xBFFE666660000000, float 1.005000e+02, float -0.000000e+00>, ptr %9, align 16
  br label %107

107:                                              ; preds = %106
  store i32 0, ptr %10, align 4
  br label %108

108:                                              ; preds = %117, %107
  %109 = load i32, ptr %10, align 4
  %110 = icmp slt i32 %109, 4
  br i1 %110, label %111, label %120

111:                                              ; preds = %108
  %112 = load <4 x float>, ptr %9, align 16
  %113 = fptosi <4 x float> %112 to <4 x i32>
  %114 = load i32, ptr %10, align 4
  %115 = extractelement <4 x i32> %113, i32 %114
  %116 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %115)
  br label %117

117:                                              ; preds = %111
  %118 = load i32, ptr %10, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %10, align 4
  br label %108, !llvm.loop !10

120:                                              ; preds = %108
  %121 = call i32 @putchar(i32 noundef 10)
  br label %122

122:                                              ; preds = %120
  br label %123

123:                                              ; preds = %122
  store i32 0, ptr %11, align 4
  br label %124

124:                                              ; preds = %135, %123
  %125 = load i32, ptr %11, align 4
  %126 = icmp slt i32 %125, 4
  br i1 %126, label %127, label %138

127:                                              ; preds = %124
  %128 = load <4 x i32>, ptr %2, align 16
  %129 = mul <4 x i32> %128, <i32 1000, i32 1000, i32 1000, i32 1000>
  %130 = trunc <4 x i32> %129 to <4 x i16>
  %131 = load i32, ptr %11, align 4
  %132 = extractelement <4 x i16> %130, i32 %131
  %133 = sext i16 %132 to i32
  %134 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %133)
  br label %135

135:                                              ; preds = %127
  %136 = load i32, ptr %11, align 4
  %137 = add nsw i32 %136, 1
  store i32 %137, ptr %11, align 4
  br label %124, !llvm.loop !11

138:                                              ; preds = %124
  %139 = call i32 @putchar(i32 noundef 10)
  br label %140

140:                                              ; preds = %138
  br label %141

141:                                              ; preds = %140
  store i32 0, ptr %12, align 4
  br label %142

142:                                              ; preds = %153, %141
  %143 = load i32, ptr %12, align 4
  %144 = icmp slt i32 %143, 4
  br i1 %144, label %145, label %156

145:                                              ; preds = %142
  %146 = load <4 x i32>, ptr %3, align 16
  %147 = mul <4 x i32> %146, <i32 10, i32 10, i32 10, i32 10>
  %148 = trunc <4 x i32> %147 to <4 x i8>
  %149 = load i32, ptr %12, align 4
  %150 = extractelement <4 x i8> %148, i32 %149
  %151 = zext i8 %150 to i32
  %152 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %151)
  br label %153

153:                                              ; preds = %145
  %154 = load i32, ptr %12, align 4
  %155 = add nsw i32 %154, 1
  store i32 %155, ptr %12, align 4
  br label %142, !llvm.loop !12

156:                                              ; preds = %142
  %157 = call i32 @putchar(i32 noundef 10)
  br label %158

158:                                              ; preds = %156
  br label %159

159:                                              ; preds = %158
  store i32 0, ptr %13, align 4
  br label %160

160:                                              ; preds = %170, %159
  %161 = load i32, ptr %13, align 4
  %162 = icmp slt i32 %161, 4
  br i1 %162, label %163, label %173

163:                                              ; preds = %160
  %164 = load <4 x i32>, ptr %2, align 16
  %165 = sub <4 x i32> %164, <i32 3, i32 3, i32 3, i32 3>
  %166 = sext <4 x i32> %165 to <4 x i64>
  %167 = load i32, ptr %13, align 4
  %168 = extractelement <4 x i64> %166, i32 %167
  %169 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %168)
  br label %170

170:                                              ; preds = %163
  %171 = load i32, ptr %13, align 4
  %172 = add nsw i32 %171, 1
  store i32 %172, ptr %13, align 4
  br label %160, !llvm.loop !13

173:                                              ; preds = %160
  %174 = call i32 @putchar(i32 noundef 10)
  br label %175

175:                                              ; preds = %173
  br label %176

176:                                              ; preds = %175
  store i32 0, ptr %14, align 4
  br label %177

177:                                              ; preds = %187, %176
  %178 = load i32, ptr %14, align 4
  %179 = icmp slt i32 %178, 4
  br i1 %179, label %180, label %190

180:                                              ; preds = %177
  %181 = load <4 x i32>, ptr %2, align 16
  %182 = sub <4 x i32> %181, <i32 3, i32 3, i32 3, i32 3>
  %183 = zext <4 x i32> %182 to <4 x i64>
  %184 = load i32, ptr %14, align 4
  %185 = extractelement <4 x i64> %183, i32 %184
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %185)
  br label %187

187:                                              ; preds = %180
  %188 = load i32, ptr %14, align 4
  %189 = add nsw i32 %188, 1
  store i32 %189, ptr %14, align 4
  br label %177, !llvm.loop !14

190:                                              ; preds = %177
  %191 = call i32 @putchar(i32 noundef 10)
  br label %192

192:                                              ; preds = %190
  br label %193

193:                                              ; preds = %192
  store i32 0, ptr %15, align 4
  br label %194

194:                                              ; preds = %204, %193
  %195 = load i32, ptr %15, align 4
  %196 = icmp slt i32 %195, 4
  br i1 %196, label %197, label %207

197:                                              ; preds = %194
  %198 = load <4 x i32>, ptr %2, align 16
  %199 = sub <4 x i32> %198, <i32 3, i32 3, i32 3, i32 3>
  %200 = uitofp <4 x i32> %199 to <4 x double>
  %201 = load i32, ptr %15, align 4
  %202 = extractelement <4 x double> %200, i32 %201
  %203 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, double noundef %202)
  br label %204

204:                                              ; preds = %197
  %205 = load i32, ptr %15, align 4
  %206 = add nsw i32 %205, 1
  store i32 %206, ptr %15, align 4
  br label %194, !llvm.loop !15

207:                                              ; preds = %194
  %208 = call i32 @putchar(i32 noundef 10)
  br label %209

209:                                              ; preds = %207
  br label %210

210:                                              ; preds = %209
  store i32 0, ptr %16, align 4
  br label %211

211:                                              ; preds = %220, %210
  %212 = load i32, ptr %16, align 4
  %213 = icmp slt i32 %212, 4
  br i1 %213, label %214, label %223

214:                                              ; preds = %211
  %215 = load <4 x float>, ptr %9, align 16
  %216 = fpext <4 x float> %215 to <4 x double>
  %217 = load i32, ptr %16, align 4
  %218 = extractelement <4 x double> %216, i32 %217
  %219 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, double noundef %218)
  br label %220

220:                                              ; preds = %214
  %221 = load i32, ptr %16, align 4
  %222 = add nsw i32 %221, 1
  store i32 %222, ptr %16, align 4
  br label %211, !llvm.loop !16

223:                                              ; preds = %211
  %224 = call i32 @putchar(i32 noundef 10)
  br label %225

225:                                              ; preds = %223
  store i32 0, ptr %18, align 4
  br label %226

226:                                              ; preds = %238, %225
  %227 = load i32, ptr %18, align 4
  %228 = icmp slt i32 %227, 16
  br i1 %228, label %229, label %241

229:                                              ; preds = %226
  %230 = load i32, ptr %18, align 4
  %231 = mul nsw i32 %230, 16
  %232 = load i32, ptr %18, align 4
  %233 = add nsw i32 %231, %232
  %234 = trunc i32 %233 to i8
  %235 = load i32, ptr %18, align 4
  %236 = load <16 x i8>, ptr %17, align 16
  %237 = insertelement <16 x i8> %236, i8 %234, i32 %235
  store <16 x i8> %237, ptr %17, align 16
  br label %238

238:                                              ; preds = %229
  %239 = load i32, ptr %18, align 4
  %240 = add nsw i32 %239, 1
  store i32 %240, ptr %18, align 4
  br label %226, !llvm.loop !17

241:                                              ; preds = %226
  br label %242

242:                                              ; preds = %241
  store i32 0, ptr %19, align 4
  br label %243

243:                                              ; preds = %253, %242
  %244 = load i32, ptr %19, align 4
  %245 = icmp slt i32 %244, 16
  br i1 %245, label %246, label %256

246:                                              ; preds = %243
  %247 = load <16 x i8>, ptr %17, align 16
  %248 = call <16 x i8> @swap_bytes(<16 x i8> noundef %247)
  %249 = load i32, ptr %19, align 4
  %250 = extractelement <16 x i8> %248, i32 %249
  %251 = zext i8 %250 to i32
  %252 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %251)
  br label %253

253:                                              ; preds = %246
  %254 = load i32, ptr %19, align 4
  %255 = add nsw i32 %254, 1
  store i32 %255, ptr %19, align 4
  br label %243, !llvm.loop !18

256:                                              ; preds = %243
  %257 = call i32 @putchar(i32 noundef 10)
  br label %258

258:                                              ; preds = %256
  %259 = getelementptr inbounds [4 x i32], ptr %20, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %259, ptr align 16 %17, i64 16, i1 false)
  br label %260

260:                                              ; preds = %258
  store i32 0, ptr %21, align 4
  br label %261

261:                                              ; preds = %270, %260
  %262 = load i32, ptr %21, align 4
  %263 = icmp slt i32 %262, 4
  br i1 %263, label %264, label %273

264:                                              ; preds = %261
  %265 = load i32, ptr %21, align 4
  %266 = sext i32 %265 to i64
  %267 = getelementptr inbounds [4 x i32], ptr %20, i64 0, i64 %266
  %268 = load i32, ptr %267, align 4
  %269 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %268)
  br label %270

270:                                              ; preds = %264
  %271 = load i32, ptr %21, align 4
  %272 = add nsw i32 %271, 1
  store i32 %272, ptr %21, align 4
  br label %261, !llvm.loop !19

273:                                              ; preds = %261
  %274 = call i32 @putchar(i32 noundef 10)
  br label %275

275:                                              ; preds = %273
  %276 = load <4 x i32>, ptr %2, align 16
  %277 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %276)
  %278 = load <4 x i32>, ptr %3, align 16
  %279 = call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %278)
  %280 = load <4 x i32>, ptr %3, align 16
  %281 = call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %280)
  %282 = load <4 x i32>, ptr %2, align 16
  %283 = call i32 @llvm.vector.reduce.and.v4i32(<4 x i32> %282)
  %284 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %277, i32 noundef %279, i32 noundef %281, i32 noundef %283)
  store <4 x float> <float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float undef>, ptr %23, align 16
  %285 = load <4 x float>, ptr %23, align 16
  %286 = shufflevector <4 x float> %285, <4 x float> poison, <3 x i32> <i32 0, i32 1, i32 2>
  store <4 x float> <float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float undef>, ptr %24, align 16
  %287 = load <4 x float>, ptr %24, align 16
  %288 = shufflevector <4 x float> %287, <4 x float> poison, <3 x i32> <i32 0, i32 1, i32 2>
  %289 = call <3 x float> @cross(<3 x float> noundef %286, <3 x float> noundef %288)
  %290 = shufflevector <3 x float> %289, <3 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 poison>
  store <4 x float> %290, ptr %22, align 16
  %291 = load <3 x float>, ptr %22, align 16
  %292 = extractelement <3 x float> %291, i64 0
  %293 = fpext float %292 to double
  %294 = load <3 x float>, ptr %22, align 16
  %295 = extractelement <3 x float> %294, i64 1
  %296 = fpext float %295 to double
  %297 = load <3 x float>, ptr %22, align 16
  %298 = extractelement <3 x float> %297, i64 2
  %299 = fpext float %298 to double
  %300 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, double noundef %293, double noundef %296, double noundef %299)
  store <4 x float> <float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00>, ptr %25, align 16
  %301 = load <4 x float>, ptr %25, align 16
  %302 = shufflevector <4 x float> %301, <4 x float> poison, <2 x i32> <i32 3, i32 0>
  %303 = load <4 x float>, ptr %25, align 16
  %304 = shufflevector <2 x float> %302, <2 x float> poison, <4 x i32> <i32 0, i32 1, i32 poison, i32 poison>
  %305 = shufflevector <4 x float> %303, <4 x float> %304, <4 x i32> <i32 4, i32 1, i32 2, i32 5>
  store <4 x float> %305, ptr %25, align 16
  %306 = load <4 x float>, ptr %25, align 16
  %307 = shufflevector <4 x float> %306, <4 x float> poison, <2 x i32> <i32 1, i32 2>
  %308 = fmul <2 x float> %307, <float 1.000000e+01, float 1.000000e+01>
  %309 = load <4 x float>, ptr %25, align 16
  %310 = shufflevector <2 x float> %308, <2 x float> poison, <4 x i32> <i32 0, i32 1, i32 poison, i32 poison>
  %311 = shufflevector <4 x float> %309, <4 x float> %310, <4 x i32> <i32 0, i32 4, i32 5, i32 3>
  store <4 x float> %311, ptr %25, align 16
  %312 = load <4 x float>, ptr %25, align 16
  %313 = extractelement <4 x float> %312, i64 0
  %314 = fpext float %313 to double
  %315 = load <4 x float>, ptr %25, align 16
  %316 = extractelement <4 x float> %315, i64 1
  %317 = fpext float %316 to double
  %318 = load <4 x float>, ptr %25, align 16
  %319 = extractelement <4 x float> %318, i64 2
  %320 = fpext float %319 to double
  %321 = load <4 x float>, ptr %25, align 16
  %322 = extractelement <4 x float> %321, i64 3
  %323 = fpext float %322 to double
  %324 = load <4 x float>, ptr %25, align 16
  %325 = extractelement <4 x float> %324, i64 2
  %326 = load <4 x float>, ptr %25, align 16
  %327 = extractelement <4 x float> %326, i64 1
  %328 = fadd float %325, %327
  %329 = load <4 x float>, ptr %25, align 16
  %330 = extractelement <4 x float> %329, i64 2
  %331 = fadd float %328, %330
  %332 = fpext float %331 to double
  %333 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, double noundef %314, double noundef %317, double noundef %320, double noundef %323, double noundef %332)
  store <8 x i32> <i32 1, i32 -1, i32 0, i32 5, i32 6, i32 -7, i32 8, i32 9>, ptr %27, align 32
  %334 = load <8 x i32>, ptr %27, align 32
  store <8 x i32> %334, ptr %28, align 32
  %335 = call i8 @positive(ptr noundef byval(<8 x i32>) align 32 %28)
  store i8 %335, ptr %29, align 1
  %336 = load i8, ptr %29, align 1
  %337 = bitcast i8 %336 to <8 x i1>
  %338 = bitcast <8 x i1> %337 to i8
  store i8 %338, ptr %26, align 1
  store i32 0, ptr %30, align 4
  br label %339

339:                                              ; preds = %349, %275
  %340 = load i32, ptr %30, align 4
  %341 = icmp slt i32 %340, 8
  br i1 %341, label %342, label %352

342:                                              ; preds = %339
  %343 = load i8, ptr %26, align 1
  %344 = bitcast i8 %343 to <8 x i1>
  %345 = load i32, ptr %30, align 4
  %346 = extractelement <8 x i1> %344, i32 %345
  %347 = zext i1 %346 to i32
  %348 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %347)
  br label %349

349:                                              ; preds = %342
  %350 = load i32, ptr %30, align 4
  %351 = add nsw i32 %350, 1
  store i32 %351, ptr %30, align 4
  br label %339, !llvm.loop !20

352:                                              ; preds = %339
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %31, ptr align 1 %26, i64 1, i1 false)
  %353 = load i8, ptr %31, align 1
  %354 = zext i8 %353 to i32
  %355 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %354)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %32, ptr align 16 @__const.main.unaligned, i64 36, i1 false)
  %356 = getelementptr inbounds [9 x i32], ptr %32, i64 0, i64 0
  %357 = getelementptr inbounds i32, ptr %356, i64 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %33, ptr align 4 %357, i64 16, i1 false)
  %358 = load <4 x i32>, ptr %33, align 16
  %359 = load <4 x i32>, ptr %33, align 16
  %360 = mul <4 x i32> %359, %358
  store <4 x i32> %360, ptr %33, align 16
  %361 = getelementptr inbounds [9 x i32], ptr %32, i64 0, i64 0
  %362 = getelementptr inbounds i32, ptr %361, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %362, ptr align 16 %33, i64 16, i1 false)
  br label %363

363:                                              ; preds = %352
  store i32 0, ptr %34, align 4
  br label %364

364:                                              ; preds = %373, %363
  %365 = load i32, ptr %34, align 4
  %366 = icmp slt i32 %365, 9
  br i1 %366, label %367, label %376

367:                                              ; preds = %364
  %368 = load i32, ptr %34, align 4
  %369 = sext i32 %368 to i64
  %370 = getelementptr inbounds [9 x i32], ptr %32, i64 0, i64 %369
  %371 = load i32, ptr %370, align 4
  %372 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %371)
  br label %373

373:                                              ; preds = %367
  %374 = load i32, ptr %34, align 4
  %375 = add nsw i32 %374, 1
  store i32 %375, ptr %34, align 4
  br label %364, !llvm.loop !21

376:                                              ; preds = %364
  %377 = call i32 @putchar(i32 noundef 10)
  br label %378

378:                                              ; preds = %376
  %379 = load <4 x i32>, ptr %2, align 16
  store <4 x i32> %379, ptr %35, align 16
  %380 = getelementptr inbounds <4 x i32>, ptr %35, i64 1
  %381 = load <4 x i32>, ptr %3, align 16
  store <4 x i32> %381, ptr %380, align 16
  %382 = getelementptr inbounds <4 x i32>, ptr %35, i64 2
  %383 = load <4 x i32>, ptr %2, align 16
  %384 = load <4 x i32>, ptr %3, align 16
  %385 = add <4 x i32> %383, %384
  store <4 x i32> %385, ptr %382, align 16
  %386 = getelementptr inbounds [3 x <4 x i32>], ptr %35, i64 0, i64 1
  %387 = load <4 x i32>, ptr %386, align 16
  %388 = insertelement <4 x i32> %387, i32 -1, i32 2
  store <4 x i32> %388, ptr %386, align 16
  br label %389

389:                                              ; preds = %378
  store i32 0, ptr %36, align 4
  br label %390

390:                                              ; preds = %402, %389
  %391 = load i32, ptr %36, align 4
  %392 = icmp slt i32 %391, 4
  br i1 %392, label %393, label %405

393:                                              ; preds = %390
  %394 = getelementptr inbounds [3 x <4 x i32>], ptr %35, i64 0, i64 1
  %395 = load <4 x i32>, ptr %394, align 16
  %396 = getelementptr inbounds [3 x <4 x i32>], ptr %35, i64 0, i64 2
  %397 = load <4 x i32>, ptr %396, align 16
  %398 = add <4 x i32> %395, %397
  %399 = load i32, ptr %36, align 4
  %400 = extractelement <4 x i32> %398, i32 %399
  %401 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %400)
  br label %402

402:                                              ; preds = %393
  %403 = load i32, ptr %36, align 4
  %404 = add nsw i32 %403, 1
  store i32 %404, ptr %36, align 4
  br label %390, !llvm.loop !22

405:                                              ; preds = %390
  %406 = call i32 @putchar(i32 noundef 10)
  br label %407

407:                                              ; preds = %405
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal <16 x i8> @swap_bytes(<16 x i8> noundef %0) #0 {
  %2 = alloca <16 x i8>, align 16
  store <16 x i8> %0, ptr %2, align 16
  %3 = load <16 x i8>, ptr %2, align 16
  %4 = load <16 x i8>, ptr %2, align 16
  %5 = shufflevector <16 x i8> %3, <16 x i8> %4, <16 x i32> <i32 3, i32 2, i32 1, i32 0, i32 7, i32 6, i32 5, i32 4, i32 11, i32 10, i32 9, i32 8, i32 15, i32 14, i32 13, i32 12>
  ret <16 x i8> %5
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.and.v4i32(<4 x i32>) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal <3 x float> @cross(<3 x float> noundef %0, <3 x float> noundef %1) #4 {
  %3 = alloca <3 x float>, align 16
  %4 = alloca <3 x float>, align 16
  %5 = shufflevector <3 x float> %0, <3 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 poison>
  store <4 x float> %5, ptr %3, align 16
  %6 = shufflevector <3 x float> %1, <3 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 poison>
  store <4 x float> %6, ptr %4, align 16
  %7 = load <3 x float>, ptr %3, align 16
  %8 = shufflevector <3 x float> %7, <3 x float> poison, <3 x i32> <i32 1, i32 2, i32 0>
  %9 = load <3 x float>, ptr %4, align 16
  %10 = shufflevector <3 x float> %9, <3 x float> poison, <3 x i32> <i32 2, i32 0, i32 1>
  %11 = load <3 x float>, ptr %3, align 16
  %12 = shufflevector <3 x float> %11, <3 x float> poison, <3 x i32> <i32 2, i32 0, i32 1>
  %13 = load <3 x float>, ptr %4, align 16
  %14 = shufflevector <3 x float> %13, <3 x float> poison, <3 x i32> <i32 1, i32 2, i32 0>
  %15 = fmul <3 x float> %12, %14
  %16 = fneg <3 x float> %15
  %17 = call <3 x float> @llvm.fmuladd.v3f32(<3 x float> %8, <3 x float> %10, <3 x float> %16)
  ret <3 x float> %17
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i8 @positive(ptr noundef byval(<8 x i32>) align 32 %0) #5 {
  %2 = alloca <8 x i1>, align 1
  %3 = alloca <8 x i32>, align 32
  %4 = load <8 x i32>, ptr %0, align 32
  store <8 x i32> %4, ptr %3, align 32
  %5 = load <8 x i32>, ptr %3, align 32
  %6 = icmp sgt <8 x i32> %5, zeroinitializer
  %7 = sext <8 x i1> %6 to <8 x i32>
  %8 = icmp ne <8 x i32> %7, zeroinitializer
  store <8 x i1> %8, ptr %2, align 1
  %9 = load i8, ptr %2, align 1
  ret i8 %9
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <3 x float> @llvm.fmuladd.v3f32(<3 x float>, <3 x float>, <3 x float>) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="96" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
