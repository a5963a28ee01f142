; ModuleID = 'language_features.c'
source_filename = "language_features.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.point = type { i32, i32 }
%struct.stack_int = type { ptr, i32, i32 }
%struct.stack_double = type { ptr, i32, i32 }

@.str = private unnamed_addr constant [19 x i8] c"%s %s %s %s %s %s\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"int\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [5 x i8] c"long\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [7 x i8] c"double\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [6 x i8] c"float\00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [5 x i8] c"text\00", align 1, !dbg !27
@.str.6 = private unnamed_addr constant [2 x i8] c"?\00", align 1, !dbg !29
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !34
@__const.main.colors = private unnamed_addr constant [7 x i32] [i32 -3, i32 0, i32 0, i32 0, i32 0, i32 0, i32 6], align 16
@.str.8 = private unnamed_addr constant [18 x i8] c"%zu %d %d %d %zu\0A\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !41
@constinit = private constant [5 x i32] [i32 1, i32 2, i32 3, i32 4, i32 0], align 4
@.str.10 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !43
@evaluations = internal global i32 0, align 4, !dbg !48
@.str.11 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !69
@.str.12 = private unnamed_addr constant [10 x i8] c"%d %d %g\0A\00", align 1, !dbg !74
@.str.13 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !76
@main.buffer = internal global [10 x i8] c"interfa\C3\A9\00", align 1, !dbg !78
@.str.14 = private unnamed_addr constant [8 x i8] c"%s %zu\0A\00", align 1, !dbg !84
@.str.15 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !89
@.str.16 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !94
@.str.17 = private unnamed_addr constant [10 x i8] c"fatal %d\0A\00", align 1, !dbg !96

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !80 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca [7 x i32], align 16
  %9 = alloca %struct.point, align 4
  %10 = alloca [5 x i32], align 4
  %11 = alloca [10 x i32], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i8, align 1
  %16 = alloca i8, align 1
  %17 = alloca i8, align 1
  %18 = alloca i8, align 1
  %19 = alloca i8, align 1
  %20 = alloca %struct.stack_int, align 8
  %21 = alloca %struct.stack_double, align 8
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i8, align 1
  %29 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %30 = call i32 (ptr, ...) @printf(ptr noundef @.str, ptr noundef @.str.1, ptr noundef @.str.2, ptr noundef @.str.3, ptr noundef @.str.4, ptr noundef @.str.5, ptr noundef @.str.6), !dbg !105
    #dbg_declare(ptr %2, !106, !DIExpression(), !108)
  store i32 3, ptr %2, align 4, !dbg !108
    #dbg_declare(ptr %3, !109, !DIExpression(), !108)
  store i32 7, ptr %3, align 4, !dbg !108
  %31 = load i32, ptr %2, align 4, !dbg !108
  %32 = load i32, ptr %3, align 4, !dbg !108
  %33 = icmp sgt i32 %31, %32, !dbg !108
  br i1 %33, label %34, label %36, !dbg !108

34:                                               ; preds = %0
  %35 = load i32, ptr %2, align 4, !dbg !108
  br label %38, !dbg !108

36:                                               ; preds = %0
  %37 = load i32, ptr %3, align 4, !dbg !108
  br label %38, !dbg !108

38:                                               ; preds = %36, %34
  %39 = phi i32 [ %35, %34 ], [ %37, %36 ], !dbg !108
  store i32 %39, ptr %4, align 4, !dbg !108
  %40 = load i32, ptr %4, align 4, !dbg !108
    #dbg_declare(ptr %5, !110, !DIExpression(), !113)
  store double 2.500000e+00, ptr %5, align 8, !dbg !113
    #dbg_declare(ptr %6, !114, !DIExpression(), !113)
  store i32 1, ptr %6, align 4, !dbg !113
  %41 = load double, ptr %5, align 8, !dbg !113
  %42 = load i32, ptr %6, align 4, !dbg !113
  %43 = sitofp i32 %42 to double, !dbg !113
  %44 = fcmp ogt double %41, %43, !dbg !113
  br i1 %44, label %45, label %47, !dbg !113

45:                                               ; preds = %38
  %46 = load double, ptr %5, align 8, !dbg !113
  br label %50, !dbg !113

47:                                               ; preds = %38
  %48 = load i32, ptr %6, align 4, !dbg !113
  %49 = sitofp i32 %48 to double, !dbg !113
  br label %50, !dbg !113

50:                                               ; preds = %47, %45
  %51 = phi double [ %46, %45 ], [ %49, %47 ], !dbg !113
  store double %51, ptr %7, align 8, !dbg !113
  %52 = load double, ptr %7, align 8, !dbg !113
  %53 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %40, double noundef %52), !dbg !115
    #dbg_declare(ptr %8, !116, !DIExpression(), !118)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %8, ptr align 16 @__const.main.colors, i64 28, i1 false), !dbg !118
  %54 = getelementptr inbounds [7 x i32], ptr %8, i64 0, i64 0, !dbg !119
  %55 = load i32, ptr %54, align 16, !dbg !119
  %56 = getelementptr inbounds [7 x i32], ptr %8, i64 0, i64 3, !dbg !120
  %57 = load i32, ptr %56, align 4, !dbg !120
  %58 = getelementptr inbounds [7 x i32], ptr %8, i64 0, i64 6, !dbg !121
  %59 = load i32, ptr %58, align 8, !dbg !121
  %60 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i64 noundef 7, i32 noundef %55, i32 noundef %57, i32 noundef %59, i64 noundef 8), !dbg !122
  %61 = getelementptr inbounds %struct.point, ptr %9, i32 0, i32 0, !dbg !123
  store i32 3, ptr %61, align 4, !dbg !123
  %62 = getelementptr inbounds %struct.point, ptr %9, i32 0, i32 1, !dbg !123
  store i32 -4, ptr %62, align 4, !dbg !123
  %63 = call i32 @manhattan(ptr noundef %9), !dbg !124
  %64 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %63), !dbg !125
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 @constinit, i64 20, i1 false), !dbg !126
  %65 = getelementptr inbounds [5 x i32], ptr %10, i64 0, i64 0, !dbg !127
  %66 = call i32 @total(ptr noundef %65), !dbg !128
  %67 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %66), !dbg !129
    #dbg_declare(ptr %11, !130, !DIExpression(), !132)
  call void @llvm.memset.p0.i64(ptr align 16 %11, i8 0, i64 40, i1 false), !dbg !132
  %68 = getelementptr inbounds [10 x i32], ptr %11, i32 0, i32 2, !dbg !132
  store i32 5, ptr %68, align 8, !dbg !132
  %69 = getelementptr inbounds [10 x i32], ptr %11, i32 0, i32 3, !dbg !132
  store i32 6, ptr %69, align 4, !dbg !132
  %70 = getelementptr inbounds [10 x i32], ptr %11, i32 0, i32 8, !dbg !132
  store i32 7, ptr %70, align 16, !dbg !132
    #dbg_declare(ptr %12, !133, !DIExpression(), !134)
  store i32 0, ptr %12, align 4, !dbg !134
    #dbg_declare(ptr %13, !135, !DIExpression(), !137)
  store i32 0, ptr %13, align 4, !dbg !137
    #dbg_declare(ptr %14, !138, !DIExpression(), !139)
  store i32 1, ptr %14, align 4, !dbg !139
  br label %71, !dbg !140

71:                                               ; preds = %82, %50
  %72 = load i32, ptr %13, align 4, !dbg !141
  %73 = icmp slt i32 %72, 10, !dbg !143
  br i1 %73, label %74, label %89, !dbg !144

74:                                               ; preds = %71
  %75 = load i32, ptr %12, align 4, !dbg !145
  %76 = mul nsw i32 %75, 10, !dbg !146
  %77 = load i32, ptr %13, align 4, !dbg !147
  %78 = sext i32 %77 to i64, !dbg !148
  %79 = getelementptr inbounds [10 x i32], ptr %11, i64 0, i64 %78, !dbg !148
  %80 = load i32, ptr %79, align 4, !dbg !148
  %81 = add nsw i32 %76, %80, !dbg !149
  store i32 %81, ptr %12, align 4, !dbg !150
  br label %82, !dbg !151

82:                                               ; preds = %74
  %83 = load i32, ptr %14, align 4, !dbg !152
  %84 = load i32, ptr %13, align 4, !dbg !153
  %85 = add nsw i32 %84, %83, !dbg !153
  store i32 %85, ptr %13, align 4, !dbg !153
  %86 = load i32, ptr %14, align 4, !dbg !154
  %87 = srem i32 %86, 2, !dbg !155
  %88 = add nsw i32 %87, 1, !dbg !156
  store i32 %88, ptr %14, align 4, !dbg !157
  br label %71, !dbg !158, !llvm.loop !159

89:                                               ; preds = %71
  %90 = load i32, ptr %12, align 4, !dbg !162
  %91 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %90), !dbg !163
    #dbg_declare(ptr %15, !164, !DIExpression(), !166)
  %92 = call zeroext i1 @truth(i1 noundef zeroext true), !dbg !167
  br i1 %92, label %95, label %93, !dbg !168

93:                                               ; preds = %89
  %94 = call zeroext i1 @truth(i1 noundef zeroext false), !dbg !169
  br label %95, !dbg !168

95:                                               ; preds = %93, %89
  %96 = phi i1 [ true, %89 ], [ %94, %93 ]
  %97 = zext i1 %96 to i8, !dbg !166
  store i8 %97, ptr %15, align 1, !dbg !166
    #dbg_declare(ptr %16, !170, !DIExpression(), !171)
  %98 = call zeroext i1 @truth(i1 noundef zeroext false), !dbg !172
  br i1 %98, label %99, label %101, !dbg !173

99:                                               ; preds = %95
  %100 = call zeroext i1 @truth(i1 noundef zeroext true), !dbg !174
  br label %101

101:                                              ; preds = %99, %95
  %102 = phi i1 [ false, %95 ], [ %100, %99 ], !dbg !175
  %103 = zext i1 %102 to i8, !dbg !171
  store i8 %103, ptr %16, align 1, !dbg !171
    #dbg_declare(ptr %17, !176, !DIExpression(), !177)
  %104 = call zeroext i1 @truth(i1 noundef zeroext false), !dbg !178
  store i8 1, ptr %17, align 1, !dbg !177
  %105 = load i8, ptr %15, align 1, !dbg !179
  %106 = trunc i8 %105 to i1, !dbg !179
  %107 = zext i1 %106 to i32, !dbg !179
  %108 = load i8, ptr %16, align 1, !dbg !180
  %109 = trunc i8 %108 to i1, !dbg !180
  %110 = zext i1 %109 to i32, !dbg !180
  %111 = load i8, ptr %17, align 1, !dbg !181
  %112 = trunc i8 %111 to i1, !dbg !181
  %113 = zext i1 %112 to i32, !dbg !181
  %114 = load i32, ptr @evaluations, align 4, !dbg !182
  %115 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %107, i32 noundef %110, i32 noundef %113, i32 noundef %114), !dbg !183
    #dbg_declare(ptr %18, !184, !DIExpression(), !185)
  store i8 1, ptr %18, align 1, !dbg !185
    #dbg_declare(ptr %19, !186, !DIExpression(), !187)
  %116 = getelementptr inbounds [7 x i32], ptr %8, i64 0, i64 0, !dbg !188
  %117 = icmp ne ptr %116, null, !dbg !188
  %118 = zext i1 %117 to i8, !dbg !187
  store i8 %118, ptr %19, align 1, !dbg !187
  %119 = load i8, ptr %18, align 1, !dbg !189
  %120 = trunc i8 %119 to i1, !dbg !189
  %121 = zext i1 %120 to i32, !dbg !189
  %122 = load i8, ptr %19, align 1, !dbg !190
  %123 = trunc i8 %122 to i1, !dbg !190
  %124 = zext i1 %123 to i32, !dbg !190
  %125 = load i8, ptr %15, align 1, !dbg !191
  %126 = trunc i8 %125 to i1, !dbg !191
  %127 = xor i1 %126, true, !dbg !192
  %128 = xor i1 %127, true, !dbg !193
  %129 = zext i1 %128 to i32, !dbg !193
  %130 = load i8, ptr %16, align 1, !dbg !194
  %131 = trunc i8 %130 to i1, !dbg !194
  %132 = xor i1 %131, true, !dbg !195
  %133 = zext i1 %132 to i32, !dbg !195
  %134 = add nsw i32 %129, %133, !dbg !196
  %135 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %121, i32 noundef %124, i32 noundef %134), !dbg !197
    #dbg_declare(ptr %20, !198, !DIExpression(), !205)
  call void @llvm.memset.p0.i64(ptr align 8 %20, i8 0, i64 16, i1 false), !dbg !205
    #dbg_declare(ptr %21, !206, !DIExpression(), !213)
  call void @llvm.memset.p0.i64(ptr align 8 %21, i8 0, i64 16, i1 false), !dbg !213
    #dbg_declare(ptr %22, !214, !DIExpression(), !216)
  store i32 0, ptr %22, align 4, !dbg !216
  br label %136, !dbg !217

136:                                              ; preds = %146, %101
  %137 = load i32, ptr %22, align 4, !dbg !218
  %138 = icmp slt i32 %137, 20, !dbg !220
  br i1 %138, label %139, label %149, !dbg !221

139:                                              ; preds = %136
  %140 = load i32, ptr %22, align 4, !dbg !222
  %141 = load i32, ptr %22, align 4, !dbg !223
  %142 = mul nsw i32 %140, %141, !dbg !224
  call void @push_int(ptr noundef %20, i32 noundef %142), !dbg !225
  %143 = load i32, ptr %22, align 4, !dbg !226
  %144 = sitofp i32 %143 to double, !dbg !226
  %145 = fdiv double %144, 4.000000e+00, !dbg !227
  call void @push_double(ptr noundef %21, double noundef %145), !dbg !228
  br label %146, !dbg !225

146:                                              ; preds = %139
  %147 = load i32, ptr %22, align 4, !dbg !229
  %148 = add nsw i32 %147, 1, !dbg !229
  store i32 %148, ptr %22, align 4, !dbg !229
  br label %136, !dbg !230, !llvm.loop !231

149:                                              ; preds = %136
  %150 = call i32 @pop_int(ptr noundef %20), !dbg !233
  %151 = call i32 @pop_int(ptr noundef %20), !dbg !234
  %152 = call double @pop_double(ptr noundef %21), !dbg !235
  %153 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %150, i32 noundef %151, double noundef %152), !dbg !236
  %154 = getelementptr inbounds %struct.stack_int, ptr %20, i32 0, i32 0, !dbg !237
  %155 = load ptr, ptr %154, align 8, !dbg !237
  call void @free(ptr noundef %155) #10, !dbg !238
  %156 = getelementptr inbounds %struct.stack_double, ptr %21, i32 0, i32 0, !dbg !239
  %157 = load ptr, ptr %156, align 8, !dbg !239
  call void @free(ptr noundef %157) #10, !dbg !240
    #dbg_declare(ptr %23, !241, !DIExpression(), !243)
  store volatile i32 5, ptr %23, align 4, !dbg !243
  %158 = load volatile i32, ptr %23, align 4, !dbg !244
  %159 = add nsw i32 %158, 1, !dbg !244
  store volatile i32 %159, ptr %23, align 4, !dbg !244
  %160 = mul nsw i32 %158, 0, !dbg !245
  %161 = add nsw i32 %160, 2, !dbg !246
  %162 = load volatile i32, ptr %23, align 4, !dbg !247
  %163 = add nsw i32 %162, %161, !dbg !247
  store volatile i32 %163, ptr %23, align 4, !dbg !247
    #dbg_declare(ptr %24, !248, !DIExpression(), !249)
  %164 = load volatile i32, ptr %23, align 4, !dbg !250
  %165 = icmp sgt i32 %164, 3, !dbg !251
  br i1 %165, label %166, label %171, !dbg !250

166:                                              ; preds = %149
  %167 = load volatile i32, ptr %23, align 4, !dbg !252
  %168 = icmp slt i32 %167, 10, !dbg !253
  %169 = zext i1 %168 to i64, !dbg !252
  %170 = select i1 %168, i32 1, i32 2, !dbg !252
  br label %172, !dbg !250

171:                                              ; preds = %149
  br label %172, !dbg !250

172:                                              ; preds = %171, %166
  %173 = phi i32 [ %170, %166 ], [ 3, %171 ], !dbg !250
  store i32 %173, ptr %24, align 4, !dbg !249
    #dbg_declare(ptr %25, !254, !DIExpression(), !255)
  %174 = load i32, ptr %24, align 4, !dbg !256
  %175 = icmp ne i32 %174, 0, !dbg !256
  br i1 %175, label %176, label %177, !dbg !256

176:                                              ; preds = %172
  br label %178, !dbg !256

177:                                              ; preds = %172
  br label %178, !dbg !256

178:                                              ; preds = %177, %176
  %179 = phi i32 [ %174, %176 ], [ 9, %177 ], !dbg !256
  store i32 %179, ptr %25, align 4, !dbg !255
  %180 = load i32, ptr %24, align 4, !dbg !257
  %181 = load i32, ptr %25, align 4, !dbg !258
  %182 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %180, i32 noundef %181, i32 noundef 4), !dbg !259
    #dbg_declare(ptr %26, !260, !DIExpression(), !262)
  store i32 -1, ptr %26, align 4, !dbg !262
  br label %183, !dbg !263

183:                                              ; preds = %190, %178
  %184 = load i32, ptr %26, align 4, !dbg !264
  %185 = icmp slt i32 %184, 4, !dbg !266
  br i1 %185, label %186, label %193, !dbg !267

186:                                              ; preds = %183
  %187 = load i32, ptr %26, align 4, !dbg !268
  %188 = call i32 @classify(i32 noundef %187), !dbg !269
  %189 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %188), !dbg !270
  br label %190, !dbg !270

190:                                              ; preds = %186
  %191 = load i32, ptr %26, align 4, !dbg !271
  %192 = add nsw i32 %191, 1, !dbg !271
  store i32 %192, ptr %26, align 4, !dbg !271
  br label %183, !dbg !272, !llvm.loop !273

193:                                              ; preds = %183
  %194 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, ptr noundef @main.buffer, i64 noundef 10), !dbg !275
    #dbg_declare(ptr %27, !276, !DIExpression(), !277)
  store i32 0, ptr %27, align 4, !dbg !277
  br label %195, !dbg !278

195:                                              ; preds = %206, %193
  %196 = load i32, ptr %27, align 4, !dbg !279
  %197 = icmp eq i32 %196, 3, !dbg !282
  br i1 %197, label %198, label %199, !dbg !283

198:                                              ; preds = %195
  br label %206, !dbg !284

199:                                              ; preds = %195
  %200 = load i32, ptr %27, align 4, !dbg !285
  %201 = icmp eq i32 %200, 6, !dbg !287
  br i1 %201, label %202, label %203, !dbg !288

202:                                              ; preds = %199
  br label %210, !dbg !289

203:                                              ; preds = %199
  %204 = load i32, ptr %27, align 4, !dbg !290
  %205 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %204), !dbg !291
  br label %206, !dbg !292

206:                                              ; preds = %203, %198
  %207 = load i32, ptr %27, align 4, !dbg !293
  %208 = add nsw i32 %207, 1, !dbg !293
  store i32 %208, ptr %27, align 4, !dbg !293
  %209 = icmp slt i32 %207, 10, !dbg !294
  br i1 %209, label %195, label %210, !dbg !292, !llvm.loop !295

210:                                              ; preds = %206, %202
  %211 = call i32 @putchar(i32 noundef 10), !dbg !297
    #dbg_declare(ptr %28, !298, !DIExpression(), !303)
  store i8 -6, ptr %28, align 1, !dbg !303
    #dbg_declare(ptr %29, !304, !DIExpression(), !306)
  store i32 0, ptr %29, align 4, !dbg !306
  br label %212, !dbg !307

212:                                              ; preds = %218, %210
  %213 = load i32, ptr %29, align 4, !dbg !308
  %214 = icmp slt i32 %213, 10, !dbg !310
  br i1 %214, label %215, label %221, !dbg !311

215:                                              ; preds = %212
  %216 = load i8, ptr %28, align 1, !dbg !312
  %217 = add i8 %216, 1, !dbg !312
  store i8 %217, ptr %28, align 1, !dbg !312
  br label %218, !dbg !313

218:                                              ; preds = %215
  %219 = load i32, ptr %29, align 4, !dbg !314
  %220 = add nsw i32 %219, 1, !dbg !314
  store i32 %220, ptr %29, align 4, !dbg !314
  br label %212, !dbg !315, !llvm.loop !316

221:                                              ; preds = %212
  %222 = load i8, ptr %28, align 1, !dbg !318
  %223 = zext i8 %222 to i32, !dbg !318
  %224 = load i8, ptr %28, align 1, !dbg !319
  %225 = zext i8 %224 to i32, !dbg !319
  %226 = add nsw i32 %225, 200, !dbg !320
  %227 = trunc i32 %226 to i8, !dbg !321
  %228 = sext i8 %227 to i32, !dbg !321
  %229 = ashr i32 %228, 1, !dbg !322
  %230 = call i32 (ptr, ...) @printf(ptr noundef @.str.16, i32 noundef %223, i32 noundef %229), !dbg !323
  %231 = load i32, ptr %27, align 4, !dbg !324
  %232 = icmp eq i32 %231, 6, !dbg !326
  br i1 %232, label %233, label %234, !dbg !327

233:                                              ; preds = %221
  call void @fatal(i32 noundef 42) #11, !dbg !328
  unreachable, !dbg !328

234:                                              ; preds = %221
  ret i32 1, !dbg !329
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @manhattan(ptr noundef %0) #0 !dbg !330 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !339, !DIExpression(), !340)
  %3 = load ptr, ptr %2, align 8, !dbg !341
  %4 = getelementptr inbounds %struct.point, ptr %3, i32 0, i32 0, !dbg !342
  %5 = load i32, ptr %4, align 4, !dbg !342
  %6 = call i32 @llvm.abs.i32(i32 %5, i1 true), !dbg !343
  %7 = load ptr, ptr %2, align 8, !dbg !344
  %8 = getelementptr inbounds %struct.point, ptr %7, i32 0, i32 1, !dbg !345
  %9 = load i32, ptr %8, align 4, !dbg !345
  %10 = call i32 @llvm.abs.i32(i32 %9, i1 true), !dbg !346
  %11 = add nsw i32 %6, %10, !dbg !347
  ret i32 %11, !dbg !348
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @total(ptr noundef %0) #0 !dbg !349 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !354, !DIExpression(), !355)
    #dbg_declare(ptr %3, !356, !DIExpression(), !357)
  store i32 0, ptr %3, align 4, !dbg !357
  br label %4, !dbg !358

4:                                                ; preds = %8, %1
  %5 = load ptr, ptr %2, align 8, !dbg !359
  %6 = load i32, ptr %5, align 4, !dbg !360
  %7 = icmp ne i32 %6, 0, !dbg !358
  br i1 %7, label %8, label %14, !dbg !358

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 8, !dbg !361
  %10 = getelementptr inbounds i32, ptr %9, i32 1, !dbg !361
  store ptr %10, ptr %2, align 8, !dbg !361
  %11 = load i32, ptr %9, align 4, !dbg !362
  %12 = load i32, ptr %3, align 4, !dbg !363
  %13 = add nsw i32 %12, %11, !dbg !363
  store i32 %13, ptr %3, align 4, !dbg !363
  br label %4, !dbg !358, !llvm.loop !364

14:                                               ; preds = %4
  %15 = load i32, ptr %3, align 4, !dbg !365
  ret i32 %15, !dbg !366
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal zeroext i1 @truth(i1 noundef zeroext %0) #0 !dbg !367 {
  %2 = alloca i8, align 1
  %3 = zext i1 %0 to i8
  store i8 %3, ptr %2, align 1
    #dbg_declare(ptr %2, !370, !DIExpression(), !371)
  %4 = load i32, ptr @evaluations, align 4, !dbg !372
  %5 = add nsw i32 %4, 1, !dbg !372
  store i32 %5, ptr @evaluations, align 4, !dbg !372
  %6 = load i8, ptr %2, align 1, !dbg !373
  %7 = trunc i8 %6 to i1, !dbg !373
  ret i1 %7, !dbg !374
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @push_int(ptr noundef %0, i32 noundef %1) #0 !dbg !375 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !379, !DIExpression(), !380)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !381, !DIExpression(), !380)
  %5 = load ptr, ptr %3, align 8, !dbg !382
  %6 = getelementptr inbounds %struct.stack_int, ptr %5, i32 0, i32 1, !dbg !382
  %7 = load i32, ptr %6, align 8, !dbg !382
  %8 = load ptr, ptr %3, align 8, !dbg !382
  %9 = getelementptr inbounds %struct.stack_int, ptr %8, i32 0, i32 2, !dbg !382
  %10 = load i32, ptr %9, align 4, !dbg !382
  %11 = icmp eq i32 %7, %10, !dbg !382
  br i1 %11, label %12, label %28, !dbg !380

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 8, !dbg !382
  %14 = getelementptr inbounds %struct.stack_int, ptr %13, i32 0, i32 0, !dbg !382
  %15 = load ptr, ptr %14, align 8, !dbg !382
  %16 = load ptr, ptr %3, align 8, !dbg !382
  %17 = getelementptr inbounds %struct.stack_int, ptr %16, i32 0, i32 2, !dbg !382
  %18 = load i32, ptr %17, align 4, !dbg !382
  %19 = mul nsw i32 %18, 2, !dbg !382
  %20 = add nsw i32 %19, 1, !dbg !382
  %21 = load ptr, ptr %3, align 8, !dbg !382
  %22 = getelementptr inbounds %struct.stack_int, ptr %21, i32 0, i32 2, !dbg !382
  store i32 %20, ptr %22, align 4, !dbg !382
  %23 = sext i32 %20 to i64, !dbg !382
  %24 = mul i64 4, %23, !dbg !382
  %25 = call ptr @realloc(ptr noundef %15, i64 noundef %24) #12, !dbg !382
  %26 = load ptr, ptr %3, align 8, !dbg !382
  %27 = getelementptr inbounds %struct.stack_int, ptr %26, i32 0, i32 0, !dbg !382
  store ptr %25, ptr %27, align 8, !dbg !382
  br label %28, !dbg !382

28:                                               ; preds = %12, %2
  %29 = load i32, ptr %4, align 4, !dbg !380
  %30 = load ptr, ptr %3, align 8, !dbg !380
  %31 = getelementptr inbounds %struct.stack_int, ptr %30, i32 0, i32 0, !dbg !380
  %32 = load ptr, ptr %31, align 8, !dbg !380
  %33 = load ptr, ptr %3, align 8, !dbg !380
  %34 = getelementptr inbounds %struct.stack_int, ptr %33, i32 0, i32 1, !dbg !380
  %35 = load i32, ptr %34, align 8, !dbg !380
  %36 = add nsw i32 %35, 1, !dbg !380
  store i32 %36, ptr %34, align 8, !dbg !380
  %37 = sext i32 %35 to i64, !dbg !380
  %38 = getelementptr inbounds i32, ptr %32, i64 %37, !dbg !380
  store i32 %29, ptr %38, align 4, !dbg !380
  ret void, !dbg !380
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @push_double(ptr noundef %0, double noundef %1) #0 !dbg !384 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !388, !DIExpression(), !389)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !390, !DIExpression(), !389)
  %5 = load ptr, ptr %3, align 8, !dbg !391
  %6 = getelementptr inbounds %struct.stack_double, ptr %5, i32 0, i32 1, !dbg !391
  %7 = load i32, ptr %6, align 8, !dbg !391
  %8 = load ptr, ptr %3, align 8, !dbg !391
  %9 = getelementptr inbounds %struct.stack_double, ptr %8, i32 0, i32 2, !dbg !391
  %10 = load i32, ptr %9, align 4, !dbg !391
  %11 = icmp eq i32 %7, %10, !dbg !391
  br i1 %11, label %12, label %28, !dbg !389

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 8, !dbg !391
  %14 = getelementptr inbounds %struct.stack_double, ptr %13, i32 0, i32 0, !dbg !391
  %15 = load ptr, ptr %14, align 8, !dbg !391
  %16 = load ptr, ptr %3, align 8, !dbg !391
  %17 = getelementptr inbounds %struct.stack_double, ptr %16, i32 0, i32 2, !dbg !391
  %18 = load i32, ptr %17, align 4, !dbg !391
  %19 = mul nsw i32 %18, 2, !dbg !391
  %20 = add nsw i32 %19, 1, !dbg !391
  %21 = load ptr, ptr %3, align 8, !dbg !391
  %22 = getelementptr inbounds %struct.stack_double, ptr %21, i32 0, i32 2, !dbg !391
  store i32 %20, ptr %22, align 4, !dbg !391
  %23 = sext i32 %20 to i64, !dbg !391
  %24 = mul i64 8, %23, !dbg !391
  %25 = call ptr @realloc(ptr noundef %15, i64 noundef %24) #12, !dbg !391
  %26 = load ptr, ptr %3, align 8, !dbg !391
  %27 = getelementptr inbounds %struct.stack_double, ptr %26, i32 0, i32 0, !dbg !391
  store ptr %25, ptr %27, align 8, !dbg !391
  br label %28, !dbg !391

28:                                               ; preds = %12, %2
  %29 = load double, ptr %4, align 8, !dbg !389
  %30 = load ptr, ptr %3, align 8, !dbg !389
  %31 = getelementptr inbounds %struct.stack_double, ptr %30, i32 0, i32 0, !dbg !389
  %32 = load ptr, ptr %31, align 8, !dbg !389
  %33 = load ptr, ptr %3, align 8, !dbg !389
  %34 = getelementptr inbounds %struct.stack_double, ptr %33, i32 0, i32 1, !dbg !389
  %35 = load i32, ptr %34, align 8, !dbg !389
  %36 = add nsw i32 %35, 1, !dbg !389
  store i32 %36, ptr %34, align 8, !dbg !389
  %37 = sext i32 %35 to i64, !dbg !389
  %38 = getelementptr inbounds double, ptr %32, i64 %37, !dbg !389
  store double %29, ptr %38, align 8, !dbg !389
  ret void, !dbg !389
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @pop_int(ptr noundef %0) #0 !dbg !393 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !396, !DIExpression(), !397)
  %3 = load ptr, ptr %2, align 8, !dbg !397
  %4 = getelementptr inbounds %struct.stack_int, ptr %3, i32 0, i32 0, !dbg !397
  %5 = load ptr, ptr %4, align 8, !dbg !397
  %6 = load ptr, ptr %2, align 8, !dbg !397
  %7 = getelementptr inbounds %struct.stack_int, ptr %6, i32 0, i32 1, !dbg !397
  %8 = load i32, ptr %7, align 8, !dbg !397
  %9 = add nsw i32 %8, -1, !dbg !397
  store i32 %9, ptr %7, align 8, !dbg !397
  %10 = sext i32 %9 to i64, !dbg !397
  %11 = getelementptr inbounds i32, ptr %5, i64 %10, !dbg !397
  %12 = load i32, ptr %11, align 4, !dbg !397
  ret i32 %12, !dbg !397
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @pop_double(ptr noundef %0) #0 !dbg !398 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !401, !DIExpression(), !402)
  %3 = load ptr, ptr %2, align 8, !dbg !402
  %4 = getelementptr inbounds %struct.stack_double, ptr %3, i32 0, i32 0, !dbg !402
  %5 = load ptr, ptr %4, align 8, !dbg !402
  %6 = load ptr, ptr %2, align 8, !dbg !402
  %7 = getelementptr inbounds %struct.stack_double, ptr %6, i32 0, i32 1, !dbg !402
  %8 = load i32, ptr %7, align 8, !dbg !402
  %9 = add nsw i32 %8, -1, !dbg !402
  store i32 %9, ptr %7, align 8, !dbg !402
  %10 = sext i32 %9 to i64, !dbg !402
  %11 = getelementptr inbounds double, ptr %5, i64 %10, !dbg !402
  %12 = load double, ptr %11, align 8, !dbg !402
  ret double %12, !dbg !402
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @classify(i32 noundef %0) #0 !dbg !403 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !406, !DIExpression(), !407)
  %4 = load i32, ptr %3, align 4, !dbg !408
  %5 = icmp slt i32 %4, 0, !dbg !410
  %6 = zext i1 %5 to i32, !dbg !410
  %7 = sext i32 %6 to i64, !dbg !408
  %8 = icmp ne i64 %7, 0, !dbg !411
  br i1 %8, label %9, label %10, !dbg !412

9:                                                ; preds = %1
  store i32 -1, ptr %2, align 4, !dbg !413
  br label %19, !dbg !413

10:                                               ; preds = %1
  %11 = load i32, ptr %3, align 4, !dbg !414
  %12 = icmp sge i32 %11, 0, !dbg !415
  call void @llvm.assume(i1 %12), !dbg !416
  %13 = load i32, ptr %3, align 4, !dbg !417
  %14 = srem i32 %13, 3, !dbg !418
  switch i32 %14, label %18 [
    i32 0, label %15
    i32 1, label %16
    i32 2, label %17
  ], !dbg !419

15:                                               ; preds = %10
  store i32 10, ptr %2, align 4, !dbg !420
  br label %19, !dbg !420

16:                                               ; preds = %10
  store i32 20, ptr %2, align 4, !dbg !422
  br label %19, !dbg !422

17:                                               ; preds = %10
  store i32 30, ptr %2, align 4, !dbg !423
  br label %19, !dbg !423

18:                                               ; preds = %10
  unreachable, !dbg !424

19:                                               ; preds = %17, %16, %15, %9
  %20 = load i32, ptr %2, align 4, !dbg !425
  ret i32 %20, !dbg !425
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline noreturn nounwind optnone uwtable
define internal void @fatal(i32 noundef %0) #5 !dbg !426 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !429, !DIExpression(), !430)
  %3 = load i32, ptr %2, align 4, !dbg !431
  %4 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, i32 noundef %3), !dbg !432
  %5 = load i32, ptr %2, align 4, !dbg !433
  call void @exit(i32 noundef %5) #13, !dbg !434
  unreachable, !dbg !434
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #6

; Function Attrs: nounwind allocsize(1)
declare ptr @realloc(ptr noundef, i64 noundef) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) #9

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { noinline noreturn nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { noreturn }
attributes #12 = { nounwind allocsize(1) }
attributes #13 = { noreturn nounwind }

!llvm.dbg.cu = !{!50}
!llvm.module.flags = !{!98, !99, !100, !101, !102, !103, !104}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "language_features.c", directory: ".", checksumkind: CSK_MD5, checksum: "243c9280d32e5fab8a1e61135d06ae7d")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 152, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 19)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 5)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 7)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 6)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !14, isLocal: true, isDefinition: true)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 16, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 2)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(scope: null, file: !2, line: 61, type: !19, isLocal: true, isDefinition: true)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 63, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 144, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 18)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !2, line: 64, type: !9, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 73, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 13)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "evaluations", scope: !50, file: !2, line: 47, type: !53, isLocal: true, isDefinition: true)
!50 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !51, retainedTypes: !59, globals: !68, splitDebugInlining: false, nameTableKind: None)
!51 = !{!52}
!52 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "color", file: !2, line: 9, baseType: !53, size: 32, elements: !54)
!53 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!54 = !{!55, !56, !57, !58}
!55 = !DIEnumerator(name: "RED", value: 0)
!56 = !DIEnumerator(name: "GREEN", value: 5)
!57 = !DIEnumerator(name: "BLUE", value: 6)
!58 = !DIEnumerator(name: "NEGATIVE", value: -3)
!59 = !{!60, !65}
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !61, line: 24, baseType: !62)
!61 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int8_t", file: !63, line: 37, baseType: !64)
!63 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!64 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !66, line: 18, baseType: !67)
!66 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!67 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!68 = !{!0, !7, !12, !17, !22, !27, !29, !34, !36, !41, !43, !69, !74, !76, !78, !84, !89, !94, !48, !96}
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !71, isLocal: true, isDefinition: true)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 10)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !2, line: 81, type: !71, isLocal: true, isDefinition: true)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !2, line: 89, type: !9, isLocal: true, isDefinition: true)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(name: "buffer", scope: !80, file: !2, line: 90, type: !71, isLocal: true, isDefinition: true)
!80 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 58, type: !81, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !50, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!53}
!83 = !{}
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression())
!85 = distinct !DIGlobalVariable(scope: null, file: !2, line: 91, type: !86, isLocal: true, isDefinition: true)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: 8)
!89 = !DIGlobalVariableExpression(var: !90, expr: !DIExpression())
!90 = distinct !DIGlobalVariable(scope: null, file: !2, line: 98, type: !91, isLocal: true, isDefinition: true)
!91 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 24, elements: !92)
!92 = !{!93}
!93 = !DISubrange(count: 3)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression())
!95 = distinct !DIGlobalVariable(scope: null, file: !2, line: 104, type: !19, isLocal: true, isDefinition: true)
!96 = !DIGlobalVariableExpression(var: !97, expr: !DIExpression())
!97 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !71, isLocal: true, isDefinition: true)
!98 = !{i32 7, !"Dwarf Version", i32 5}
!99 = !{i32 2, !"Debug Info Version", i32 3}
!100 = !{i32 1, !"wchar_size", i32 4}
!101 = !{i32 8, !"PIC Level", i32 2}
!102 = !{i32 7, !"PIE Level", i32 2}
!103 = !{i32 7, !"uwtable", i32 2}
!104 = !{i32 7, !"frame-pointer", i32 2}
!105 = !DILocation(line: 60, column: 5, scope: !80)
!106 = !DILocalVariable(name: "a_", scope: !107, file: !2, line: 61, type: !53)
!107 = distinct !DILexicalBlock(scope: !80, file: !2, line: 61, column: 23)
!108 = !DILocation(line: 61, column: 23, scope: !107)
!109 = !DILocalVariable(name: "b_", scope: !107, file: !2, line: 61, type: !53)
!110 = !DILocalVariable(name: "a_", scope: !111, file: !2, line: 61, type: !112)
!111 = distinct !DILexicalBlock(scope: !80, file: !2, line: 61, column: 38)
!112 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!113 = !DILocation(line: 61, column: 38, scope: !111)
!114 = !DILocalVariable(name: "b_", scope: !111, file: !2, line: 61, type: !53)
!115 = !DILocation(line: 61, column: 5, scope: !80)
!116 = !DILocalVariable(name: "colors", scope: !80, file: !2, line: 62, type: !117)
!117 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 224, elements: !20)
!118 = !DILocation(line: 62, column: 16, scope: !80)
!119 = !DILocation(line: 63, column: 49, scope: !80)
!120 = !DILocation(line: 63, column: 60, scope: !80)
!121 = !DILocation(line: 63, column: 71, scope: !80)
!122 = !DILocation(line: 63, column: 5, scope: !80)
!123 = !DILocation(line: 64, column: 45, scope: !80)
!124 = !DILocation(line: 64, column: 20, scope: !80)
!125 = !DILocation(line: 64, column: 5, scope: !80)
!126 = !DILocation(line: 65, column: 33, scope: !80)
!127 = !DILocation(line: 65, column: 26, scope: !80)
!128 = !DILocation(line: 65, column: 20, scope: !80)
!129 = !DILocation(line: 65, column: 5, scope: !80)
!130 = !DILocalVariable(name: "sparse", scope: !80, file: !2, line: 67, type: !131)
!131 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 320, elements: !72)
!132 = !DILocation(line: 67, column: 9, scope: !80)
!133 = !DILocalVariable(name: "sum", scope: !80, file: !2, line: 67, type: !53)
!134 = !DILocation(line: 67, column: 45, scope: !80)
!135 = !DILocalVariable(name: "i", scope: !136, file: !2, line: 68, type: !53)
!136 = distinct !DILexicalBlock(scope: !80, file: !2, line: 68, column: 5)
!137 = !DILocation(line: 68, column: 14, scope: !136)
!138 = !DILocalVariable(name: "step", scope: !136, file: !2, line: 68, type: !53)
!139 = !DILocation(line: 68, column: 21, scope: !136)
!140 = !DILocation(line: 68, column: 10, scope: !136)
!141 = !DILocation(line: 68, column: 31, scope: !142)
!142 = distinct !DILexicalBlock(scope: !136, file: !2, line: 68, column: 5)
!143 = !DILocation(line: 68, column: 33, scope: !142)
!144 = !DILocation(line: 68, column: 5, scope: !136)
!145 = !DILocation(line: 69, column: 15, scope: !142)
!146 = !DILocation(line: 69, column: 19, scope: !142)
!147 = !DILocation(line: 69, column: 33, scope: !142)
!148 = !DILocation(line: 69, column: 26, scope: !142)
!149 = !DILocation(line: 69, column: 24, scope: !142)
!150 = !DILocation(line: 69, column: 13, scope: !142)
!151 = !DILocation(line: 69, column: 9, scope: !142)
!152 = !DILocation(line: 68, column: 44, scope: !142)
!153 = !DILocation(line: 68, column: 41, scope: !142)
!154 = !DILocation(line: 68, column: 57, scope: !142)
!155 = !DILocation(line: 68, column: 62, scope: !142)
!156 = !DILocation(line: 68, column: 66, scope: !142)
!157 = !DILocation(line: 68, column: 55, scope: !142)
!158 = !DILocation(line: 68, column: 5, scope: !142)
!159 = distinct !{!159, !144, !160, !161}
!160 = !DILocation(line: 69, column: 34, scope: !136)
!161 = !{!"llvm.loop.mustprogress"}
!162 = !DILocation(line: 70, column: 20, scope: !80)
!163 = !DILocation(line: 70, column: 5, scope: !80)
!164 = !DILocalVariable(name: "a", scope: !80, file: !2, line: 72, type: !165)
!165 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!166 = !DILocation(line: 72, column: 10, scope: !80)
!167 = !DILocation(line: 72, column: 14, scope: !80)
!168 = !DILocation(line: 72, column: 26, scope: !80)
!169 = !DILocation(line: 72, column: 29, scope: !80)
!170 = !DILocalVariable(name: "b", scope: !80, file: !2, line: 72, type: !165)
!171 = !DILocation(line: 72, column: 43, scope: !80)
!172 = !DILocation(line: 72, column: 47, scope: !80)
!173 = !DILocation(line: 72, column: 60, scope: !80)
!174 = !DILocation(line: 72, column: 63, scope: !80)
!175 = !DILocation(line: 0, scope: !80)
!176 = !DILocalVariable(name: "c", scope: !80, file: !2, line: 72, type: !165)
!177 = !DILocation(line: 72, column: 76, scope: !80)
!178 = !DILocation(line: 72, column: 81, scope: !80)
!179 = !DILocation(line: 73, column: 29, scope: !80)
!180 = !DILocation(line: 73, column: 32, scope: !80)
!181 = !DILocation(line: 73, column: 35, scope: !80)
!182 = !DILocation(line: 73, column: 38, scope: !80)
!183 = !DILocation(line: 73, column: 5, scope: !80)
!184 = !DILocalVariable(name: "from_double", scope: !80, file: !2, line: 74, type: !165)
!185 = !DILocation(line: 74, column: 10, scope: !80)
!186 = !DILocalVariable(name: "from_pointer", scope: !80, file: !2, line: 74, type: !165)
!187 = !DILocation(line: 74, column: 30, scope: !80)
!188 = !DILocation(line: 74, column: 45, scope: !80)
!189 = !DILocation(line: 75, column: 26, scope: !80)
!190 = !DILocation(line: 75, column: 39, scope: !80)
!191 = !DILocation(line: 75, column: 55, scope: !80)
!192 = !DILocation(line: 75, column: 54, scope: !80)
!193 = !DILocation(line: 75, column: 53, scope: !80)
!194 = !DILocation(line: 75, column: 60, scope: !80)
!195 = !DILocation(line: 75, column: 59, scope: !80)
!196 = !DILocation(line: 75, column: 57, scope: !80)
!197 = !DILocation(line: 75, column: 5, scope: !80)
!198 = !DILocalVariable(name: "ints", scope: !80, file: !2, line: 77, type: !199)
!199 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stack_int", file: !2, line: 25, size: 128, elements: !200)
!200 = !{!201, !203, !204}
!201 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !199, file: !2, line: 25, baseType: !202, size: 64)
!202 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !199, file: !2, line: 25, baseType: !53, size: 32, offset: 64)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "capacity", scope: !199, file: !2, line: 25, baseType: !53, size: 32, offset: 96)
!205 = !DILocation(line: 77, column: 22, scope: !80)
!206 = !DILocalVariable(name: "doubles", scope: !80, file: !2, line: 78, type: !207)
!207 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stack_double", file: !2, line: 26, size: 128, elements: !208)
!208 = !{!209, !211, !212}
!209 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !207, file: !2, line: 26, baseType: !210, size: 64)
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !207, file: !2, line: 26, baseType: !53, size: 32, offset: 64)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "capacity", scope: !207, file: !2, line: 26, baseType: !53, size: 32, offset: 96)
!213 = !DILocation(line: 78, column: 25, scope: !80)
!214 = !DILocalVariable(name: "i", scope: !215, file: !2, line: 79, type: !53)
!215 = distinct !DILexicalBlock(scope: !80, file: !2, line: 79, column: 5)
!216 = !DILocation(line: 79, column: 14, scope: !215)
!217 = !DILocation(line: 79, column: 10, scope: !215)
!218 = !DILocation(line: 79, column: 21, scope: !219)
!219 = distinct !DILexicalBlock(scope: !215, file: !2, line: 79, column: 5)
!220 = !DILocation(line: 79, column: 23, scope: !219)
!221 = !DILocation(line: 79, column: 5, scope: !215)
!222 = !DILocation(line: 80, column: 25, scope: !219)
!223 = !DILocation(line: 80, column: 29, scope: !219)
!224 = !DILocation(line: 80, column: 27, scope: !219)
!225 = !DILocation(line: 80, column: 9, scope: !219)
!226 = !DILocation(line: 80, column: 55, scope: !219)
!227 = !DILocation(line: 80, column: 57, scope: !219)
!228 = !DILocation(line: 80, column: 33, scope: !219)
!229 = !DILocation(line: 79, column: 30, scope: !219)
!230 = !DILocation(line: 79, column: 5, scope: !219)
!231 = distinct !{!231, !221, !232, !161}
!232 = !DILocation(line: 80, column: 62, scope: !215)
!233 = !DILocation(line: 81, column: 26, scope: !80)
!234 = !DILocation(line: 81, column: 42, scope: !80)
!235 = !DILocation(line: 81, column: 58, scope: !80)
!236 = !DILocation(line: 81, column: 5, scope: !80)
!237 = !DILocation(line: 82, column: 15, scope: !80)
!238 = !DILocation(line: 82, column: 5, scope: !80)
!239 = !DILocation(line: 82, column: 36, scope: !80)
!240 = !DILocation(line: 82, column: 23, scope: !80)
!241 = !DILocalVariable(name: "v", scope: !80, file: !2, line: 84, type: !242)
!242 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !53)
!243 = !DILocation(line: 84, column: 18, scope: !80)
!244 = !DILocation(line: 85, column: 11, scope: !80)
!245 = !DILocation(line: 85, column: 14, scope: !80)
!246 = !DILocation(line: 85, column: 18, scope: !80)
!247 = !DILocation(line: 85, column: 7, scope: !80)
!248 = !DILocalVariable(name: "x", scope: !80, file: !2, line: 86, type: !53)
!249 = !DILocation(line: 86, column: 9, scope: !80)
!250 = !DILocation(line: 86, column: 13, scope: !80)
!251 = !DILocation(line: 86, column: 15, scope: !80)
!252 = !DILocation(line: 86, column: 21, scope: !80)
!253 = !DILocation(line: 86, column: 23, scope: !80)
!254 = !DILocalVariable(name: "y", scope: !80, file: !2, line: 86, type: !53)
!255 = !DILocation(line: 86, column: 41, scope: !80)
!256 = !DILocation(line: 86, column: 45, scope: !80)
!257 = !DILocation(line: 87, column: 26, scope: !80)
!258 = !DILocation(line: 87, column: 29, scope: !80)
!259 = !DILocation(line: 87, column: 5, scope: !80)
!260 = !DILocalVariable(name: "i", scope: !261, file: !2, line: 88, type: !53)
!261 = distinct !DILexicalBlock(scope: !80, file: !2, line: 88, column: 5)
!262 = !DILocation(line: 88, column: 14, scope: !261)
!263 = !DILocation(line: 88, column: 10, scope: !261)
!264 = !DILocation(line: 88, column: 22, scope: !265)
!265 = distinct !DILexicalBlock(scope: !261, file: !2, line: 88, column: 5)
!266 = !DILocation(line: 88, column: 24, scope: !265)
!267 = !DILocation(line: 88, column: 5, scope: !261)
!268 = !DILocation(line: 89, column: 32, scope: !265)
!269 = !DILocation(line: 89, column: 23, scope: !265)
!270 = !DILocation(line: 89, column: 9, scope: !265)
!271 = !DILocation(line: 88, column: 30, scope: !265)
!272 = !DILocation(line: 88, column: 5, scope: !265)
!273 = distinct !{!273, !267, !274, !161}
!274 = !DILocation(line: 89, column: 34, scope: !261)
!275 = !DILocation(line: 91, column: 5, scope: !80)
!276 = !DILocalVariable(name: "i", scope: !80, file: !2, line: 92, type: !53)
!277 = !DILocation(line: 92, column: 9, scope: !80)
!278 = !DILocation(line: 93, column: 5, scope: !80)
!279 = !DILocation(line: 94, column: 13, scope: !280)
!280 = distinct !DILexicalBlock(scope: !281, file: !2, line: 94, column: 13)
!281 = distinct !DILexicalBlock(scope: !80, file: !2, line: 93, column: 8)
!282 = !DILocation(line: 94, column: 15, scope: !280)
!283 = !DILocation(line: 94, column: 13, scope: !281)
!284 = !DILocation(line: 95, column: 13, scope: !280)
!285 = !DILocation(line: 96, column: 13, scope: !286)
!286 = distinct !DILexicalBlock(scope: !281, file: !2, line: 96, column: 13)
!287 = !DILocation(line: 96, column: 15, scope: !286)
!288 = !DILocation(line: 96, column: 13, scope: !281)
!289 = !DILocation(line: 97, column: 13, scope: !286)
!290 = !DILocation(line: 98, column: 22, scope: !281)
!291 = !DILocation(line: 98, column: 9, scope: !281)
!292 = !DILocation(line: 99, column: 5, scope: !281)
!293 = !DILocation(line: 99, column: 15, scope: !80)
!294 = !DILocation(line: 99, column: 18, scope: !80)
!295 = distinct !{!295, !278, !296, !161}
!296 = !DILocation(line: 99, column: 22, scope: !80)
!297 = !DILocation(line: 100, column: 5, scope: !80)
!298 = !DILocalVariable(name: "wrapped", scope: !80, file: !2, line: 101, type: !299)
!299 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !300, line: 24, baseType: !301)
!300 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!301 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint8_t", file: !63, line: 38, baseType: !302)
!302 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!303 = !DILocation(line: 101, column: 13, scope: !80)
!304 = !DILocalVariable(name: "n", scope: !305, file: !2, line: 102, type: !53)
!305 = distinct !DILexicalBlock(scope: !80, file: !2, line: 102, column: 5)
!306 = !DILocation(line: 102, column: 14, scope: !305)
!307 = !DILocation(line: 102, column: 10, scope: !305)
!308 = !DILocation(line: 102, column: 21, scope: !309)
!309 = distinct !DILexicalBlock(scope: !305, file: !2, line: 102, column: 5)
!310 = !DILocation(line: 102, column: 23, scope: !309)
!311 = !DILocation(line: 102, column: 5, scope: !305)
!312 = !DILocation(line: 103, column: 16, scope: !309)
!313 = !DILocation(line: 103, column: 9, scope: !309)
!314 = !DILocation(line: 102, column: 30, scope: !309)
!315 = !DILocation(line: 102, column: 5, scope: !309)
!316 = distinct !{!316, !311, !317, !161}
!317 = !DILocation(line: 103, column: 16, scope: !305)
!318 = !DILocation(line: 104, column: 23, scope: !80)
!319 = !DILocation(line: 104, column: 41, scope: !80)
!320 = !DILocation(line: 104, column: 49, scope: !80)
!321 = !DILocation(line: 104, column: 32, scope: !80)
!322 = !DILocation(line: 104, column: 56, scope: !80)
!323 = !DILocation(line: 104, column: 5, scope: !80)
!324 = !DILocation(line: 105, column: 9, scope: !325)
!325 = distinct !DILexicalBlock(scope: !80, file: !2, line: 105, column: 9)
!326 = !DILocation(line: 105, column: 11, scope: !325)
!327 = !DILocation(line: 105, column: 9, scope: !80)
!328 = !DILocation(line: 106, column: 9, scope: !325)
!329 = !DILocation(line: 107, column: 5, scope: !80)
!330 = distinct !DISubprogram(name: "manhattan", scope: !2, file: !2, line: 55, type: !331, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!331 = !DISubroutineType(types: !332)
!332 = !{!53, !333}
!333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !334, size: 64)
!334 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !335)
!335 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "point", file: !2, line: 54, size: 64, elements: !336)
!336 = !{!337, !338}
!337 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !335, file: !2, line: 54, baseType: !53, size: 32)
!338 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !335, file: !2, line: 54, baseType: !53, size: 32, offset: 32)
!339 = !DILocalVariable(name: "p", arg: 1, scope: !330, file: !2, line: 55, type: !333)
!340 = !DILocation(line: 55, column: 42, scope: !330)
!341 = !DILocation(line: 55, column: 58, scope: !330)
!342 = !DILocation(line: 55, column: 61, scope: !330)
!343 = !DILocation(line: 55, column: 54, scope: !330)
!344 = !DILocation(line: 55, column: 70, scope: !330)
!345 = !DILocation(line: 55, column: 73, scope: !330)
!346 = !DILocation(line: 55, column: 66, scope: !330)
!347 = !DILocation(line: 55, column: 64, scope: !330)
!348 = !DILocation(line: 55, column: 47, scope: !330)
!349 = distinct !DISubprogram(name: "total", scope: !2, file: !2, line: 56, type: !350, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!350 = !DISubroutineType(types: !351)
!351 = !{!53, !352}
!352 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !353, size: 64)
!353 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !53)
!354 = !DILocalVariable(name: "values", arg: 1, scope: !349, file: !2, line: 56, type: !352)
!355 = !DILocation(line: 56, column: 29, scope: !349)
!356 = !DILocalVariable(name: "sum", scope: !349, file: !2, line: 56, type: !53)
!357 = !DILocation(line: 56, column: 43, scope: !349)
!358 = !DILocation(line: 56, column: 52, scope: !349)
!359 = !DILocation(line: 56, column: 60, scope: !349)
!360 = !DILocation(line: 56, column: 59, scope: !349)
!361 = !DILocation(line: 56, column: 82, scope: !349)
!362 = !DILocation(line: 56, column: 75, scope: !349)
!363 = !DILocation(line: 56, column: 72, scope: !349)
!364 = distinct !{!364, !358, !361, !161}
!365 = !DILocation(line: 56, column: 93, scope: !349)
!366 = !DILocation(line: 56, column: 86, scope: !349)
!367 = distinct !DISubprogram(name: "truth", scope: !2, file: !2, line: 48, type: !368, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!368 = !DISubroutineType(types: !369)
!369 = !{!165, !165}
!370 = !DILocalVariable(name: "b", arg: 1, scope: !367, file: !2, line: 48, type: !165)
!371 = !DILocation(line: 48, column: 24, scope: !367)
!372 = !DILocation(line: 50, column: 16, scope: !367)
!373 = !DILocation(line: 51, column: 12, scope: !367)
!374 = !DILocation(line: 51, column: 5, scope: !367)
!375 = distinct !DISubprogram(name: "push_int", scope: !2, file: !2, line: 25, type: !376, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!376 = !DISubroutineType(types: !377)
!377 = !{null, !378, !53}
!378 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !199, size: 64)
!379 = !DILocalVariable(name: "s", arg: 1, scope: !375, file: !2, line: 25, type: !378)
!380 = !DILocation(line: 25, column: 1, scope: !375)
!381 = !DILocalVariable(name: "x", arg: 2, scope: !375, file: !2, line: 25, type: !53)
!382 = !DILocation(line: 25, column: 1, scope: !383)
!383 = distinct !DILexicalBlock(scope: !375, file: !2, line: 25, column: 1)
!384 = distinct !DISubprogram(name: "push_double", scope: !2, file: !2, line: 26, type: !385, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!385 = !DISubroutineType(types: !386)
!386 = !{null, !387, !112}
!387 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !207, size: 64)
!388 = !DILocalVariable(name: "s", arg: 1, scope: !384, file: !2, line: 26, type: !387)
!389 = !DILocation(line: 26, column: 1, scope: !384)
!390 = !DILocalVariable(name: "x", arg: 2, scope: !384, file: !2, line: 26, type: !112)
!391 = !DILocation(line: 26, column: 1, scope: !392)
!392 = distinct !DILexicalBlock(scope: !384, file: !2, line: 26, column: 1)
!393 = distinct !DISubprogram(name: "pop_int", scope: !2, file: !2, line: 25, type: !394, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!394 = !DISubroutineType(types: !395)
!395 = !{!53, !378}
!396 = !DILocalVariable(name: "s", arg: 1, scope: !393, file: !2, line: 25, type: !378)
!397 = !DILocation(line: 25, column: 1, scope: !393)
!398 = distinct !DISubprogram(name: "pop_double", scope: !2, file: !2, line: 26, type: !399, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!399 = !DISubroutineType(types: !400)
!400 = !{!112, !387}
!401 = !DILocalVariable(name: "s", arg: 1, scope: !398, file: !2, line: 26, type: !387)
!402 = !DILocation(line: 26, column: 1, scope: !398)
!403 = distinct !DISubprogram(name: "classify", scope: !2, file: !2, line: 34, type: !404, scopeLine: 35, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!404 = !DISubroutineType(types: !405)
!405 = !{!53, !53}
!406 = !DILocalVariable(name: "x", arg: 1, scope: !403, file: !2, line: 34, type: !53)
!407 = !DILocation(line: 34, column: 25, scope: !403)
!408 = !DILocation(line: 36, column: 26, scope: !409)
!409 = distinct !DILexicalBlock(scope: !403, file: !2, line: 36, column: 9)
!410 = !DILocation(line: 36, column: 28, scope: !409)
!411 = !DILocation(line: 36, column: 9, scope: !409)
!412 = !DILocation(line: 36, column: 9, scope: !403)
!413 = !DILocation(line: 37, column: 9, scope: !409)
!414 = !DILocation(line: 38, column: 22, scope: !403)
!415 = !DILocation(line: 38, column: 24, scope: !403)
!416 = !DILocation(line: 38, column: 5, scope: !403)
!417 = !DILocation(line: 39, column: 13, scope: !403)
!418 = !DILocation(line: 39, column: 15, scope: !403)
!419 = !DILocation(line: 39, column: 5, scope: !403)
!420 = !DILocation(line: 40, column: 13, scope: !421)
!421 = distinct !DILexicalBlock(scope: !403, file: !2, line: 39, column: 20)
!422 = !DILocation(line: 41, column: 13, scope: !421)
!423 = !DILocation(line: 42, column: 13, scope: !421)
!424 = !DILocation(line: 44, column: 5, scope: !403)
!425 = !DILocation(line: 45, column: 1, scope: !403)
!426 = distinct !DISubprogram(name: "fatal", scope: !2, file: !2, line: 28, type: !427, scopeLine: 29, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !50, retainedNodes: !83)
!427 = !DISubroutineType(types: !428)
!428 = !{null, !53}
!429 = !DILocalVariable(name: "status", arg: 1, scope: !426, file: !2, line: 28, type: !53)
!430 = !DILocation(line: 28, column: 33, scope: !426)
!431 = !DILocation(line: 30, column: 26, scope: !426)
!432 = !DILocation(line: 30, column: 5, scope: !426)
!433 = !DILocation(line: 31, column: 10, scope: !426)
!434 = !DILocation(line: 31, column: 5, scope: !426)
