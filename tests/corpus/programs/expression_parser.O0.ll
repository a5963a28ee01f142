; ModuleID = 'expression_parser.c'
source_filename = "expression_parser.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { i8, double, ptr, ptr }

@main.inputs = internal constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16, !dbg !0
@.str = private unnamed_addr constant [10 x i8] c"1 + 2 * 3\00", align 1, !dbg !29
@.str.1 = private unnamed_addr constant [15 x i8] c"2^3^2 / 4 - -1\00", align 1, !dbg !35
@.str.2 = private unnamed_addr constant [14 x i8] c"x*x + 3*x - 7\00", align 1, !dbg !40
@.str.3 = private unnamed_addr constant [12 x i8] c"(x+1)/(x-1)\00", align 1, !dbg !45
@.str.4 = private unnamed_addr constant [12 x i8] c"(2*x)^3 * 5\00", align 1, !dbg !50
@.str.5 = private unnamed_addr constant [28 x i8] c"1e2 * (x - 0.5) ^ 2 + 0 * x\00", align 1, !dbg !52
@.str.6 = private unnamed_addr constant [6 x i8] c"(1 + \00", align 1, !dbg !57
@.str.7 = private unnamed_addr constant [6 x i8] c"2 $ 3\00", align 1, !dbg !62
@at = internal global ptr null, align 8, !dbg !81
@failed = internal global i32 0, align 4, !dbg !85
@.str.8 = private unnamed_addr constant [13 x i8] c"error at %d\0A\00", align 1, !dbg !64
@.str.9 = private unnamed_addr constant [17 x i8] c" = %.10g, slope \00", align 1, !dbg !69
@.str.10 = private unnamed_addr constant [10 x i8] c" = %.10g\0A\00", align 1, !dbg !74
@.str.11 = private unnamed_addr constant [9 x i8] c"%d left\0A\00", align 1, !dbg !76
@allocated = internal global i32 0, align 4, !dbg !87
@.str.12 = private unnamed_addr constant [3 x i8] c"%g\00", align 1, !dbg !89

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !2 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !106, !DIExpression(), !108)
  store i32 0, ptr %2, align 4, !dbg !108
  br label %5, !dbg !109

5:                                                ; preds = %48, %0
  %6 = load i32, ptr %2, align 4, !dbg !110
  %7 = zext i32 %6 to i64, !dbg !110
  %8 = icmp ult i64 %7, 8, !dbg !112
  br i1 %8, label %9, label %51, !dbg !113

9:                                                ; preds = %5
  %10 = load i32, ptr %2, align 4, !dbg !114
  %11 = zext i32 %10 to i64, !dbg !116
  %12 = getelementptr inbounds [8 x ptr], ptr @main.inputs, i64 0, i64 %11, !dbg !116
  %13 = load ptr, ptr %12, align 8, !dbg !116
  store ptr %13, ptr @at, align 8, !dbg !117
  store i32 0, ptr @failed, align 4, !dbg !118
    #dbg_declare(ptr %3, !119, !DIExpression(), !128)
  %14 = call ptr @sum(), !dbg !129
  store ptr %14, ptr %3, align 8, !dbg !128
  call void @skip(), !dbg !130
  %15 = load i32, ptr @failed, align 4, !dbg !131
  %16 = icmp ne i32 %15, 0, !dbg !131
  br i1 %16, label %22, label %17, !dbg !133

17:                                               ; preds = %9
  %18 = load ptr, ptr @at, align 8, !dbg !134
  %19 = load i8, ptr %18, align 1, !dbg !135
  %20 = sext i8 %19 to i32, !dbg !135
  %21 = icmp ne i32 %20, 0, !dbg !135
  br i1 %21, label %22, label %34, !dbg !136

22:                                               ; preds = %17, %9
  %23 = load ptr, ptr @at, align 8, !dbg !137
  %24 = load i32, ptr %2, align 4, !dbg !139
  %25 = zext i32 %24 to i64, !dbg !140
  %26 = getelementptr inbounds [8 x ptr], ptr @main.inputs, i64 0, i64 %25, !dbg !140
  %27 = load ptr, ptr %26, align 8, !dbg !140
  %28 = ptrtoint ptr %23 to i64, !dbg !141
  %29 = ptrtoint ptr %27 to i64, !dbg !141
  %30 = sub i64 %28, %29, !dbg !141
  %31 = trunc i64 %30 to i32, !dbg !142
  %32 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %31), !dbg !143
  %33 = load ptr, ptr %3, align 8, !dbg !144
  call void @discard(ptr noundef %33), !dbg !145
  br label %48, !dbg !146

34:                                               ; preds = %17
    #dbg_declare(ptr %4, !147, !DIExpression(), !148)
  %35 = load ptr, ptr %3, align 8, !dbg !149
  %36 = call ptr @derive(ptr noundef %35), !dbg !150
  %37 = call ptr @simplify(ptr noundef %36), !dbg !151
  store ptr %37, ptr %4, align 8, !dbg !148
  %38 = load ptr, ptr %3, align 8, !dbg !152
  call void @print(ptr noundef %38), !dbg !153
  %39 = load ptr, ptr %3, align 8, !dbg !154
  %40 = call double @evaluate(ptr noundef %39, double noundef 3.000000e+00), !dbg !155
  %41 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, double noundef %40), !dbg !156
  %42 = load ptr, ptr %4, align 8, !dbg !157
  call void @print(ptr noundef %42), !dbg !158
  %43 = load ptr, ptr %4, align 8, !dbg !159
  %44 = call double @evaluate(ptr noundef %43, double noundef 3.000000e+00), !dbg !160
  %45 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, double noundef %44), !dbg !161
  %46 = load ptr, ptr %3, align 8, !dbg !162
  call void @discard(ptr noundef %46), !dbg !163
  %47 = load ptr, ptr %4, align 8, !dbg !164
  call void @discard(ptr noundef %47), !dbg !165
  br label %48, !dbg !166

48:                                               ; preds = %34, %22
  %49 = load i32, ptr %2, align 4, !dbg !167
  %50 = add i32 %49, 1, !dbg !167
  store i32 %50, ptr %2, align 4, !dbg !167
  br label %5, !dbg !168, !llvm.loop !169

51:                                               ; preds = %5
  %52 = load i32, ptr @allocated, align 4, !dbg !172
  %53 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %52), !dbg !173
  ret i32 0, !dbg !174
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @sum() #0 !dbg !175 {
  %1 = alloca ptr, align 8
    #dbg_declare(ptr %1, !178, !DIExpression(), !179)
  %2 = call ptr @product(), !dbg !180
  store ptr %2, ptr %1, align 8, !dbg !179
  br label %3, !dbg !181

3:                                                ; preds = %20, %0
  %4 = call i32 @take(i8 noundef signext 43), !dbg !182
  %5 = icmp ne i32 %4, 0, !dbg !182
  br i1 %5, label %6, label %10, !dbg !186

6:                                                ; preds = %3
  %7 = load ptr, ptr %1, align 8, !dbg !187
  %8 = call ptr @product(), !dbg !188
  %9 = call ptr @make(i8 noundef signext 43, double noundef 0.000000e+00, ptr noundef %7, ptr noundef %8), !dbg !189
  store ptr %9, ptr %1, align 8, !dbg !190
  br label %20, !dbg !191

10:                                               ; preds = %3
  %11 = call i32 @take(i8 noundef signext 45), !dbg !192
  %12 = icmp ne i32 %11, 0, !dbg !192
  br i1 %12, label %13, label %17, !dbg !194

13:                                               ; preds = %10
  %14 = load ptr, ptr %1, align 8, !dbg !195
  %15 = call ptr @product(), !dbg !196
  %16 = call ptr @make(i8 noundef signext 45, double noundef 0.000000e+00, ptr noundef %14, ptr noundef %15), !dbg !197
  store ptr %16, ptr %1, align 8, !dbg !198
  br label %19, !dbg !199

17:                                               ; preds = %10
  %18 = load ptr, ptr %1, align 8, !dbg !200
  ret ptr %18, !dbg !201

19:                                               ; preds = %13
  br label %20

20:                                               ; preds = %19, %6
  br label %3, !dbg !202, !llvm.loop !203
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @skip() #0 !dbg !206 {
  br label %1, !dbg !209

1:                                                ; preds = %13, %0
  %2 = call ptr @__ctype_b_loc() #6, !dbg !210
  %3 = load ptr, ptr %2, align 8, !dbg !210
  %4 = load ptr, ptr @at, align 8, !dbg !210
  %5 = load i8, ptr %4, align 1, !dbg !210
  %6 = zext i8 %5 to i32, !dbg !210
  %7 = sext i32 %6 to i64, !dbg !210
  %8 = getelementptr inbounds i16, ptr %3, i64 %7, !dbg !210
  %9 = load i16, ptr %8, align 2, !dbg !210
  %10 = zext i16 %9 to i32, !dbg !210
  %11 = and i32 %10, 8192, !dbg !210
  %12 = icmp ne i32 %11, 0, !dbg !209
  br i1 %12, label %13, label %16, !dbg !209

13:                                               ; preds = %1
  %14 = load ptr, ptr @at, align 8, !dbg !211
  %15 = getelementptr inbounds i8, ptr %14, i32 1, !dbg !211
  store ptr %15, ptr @at, align 8, !dbg !211
  br label %1, !dbg !209, !llvm.loop !212

16:                                               ; preds = %1
  ret void, !dbg !213
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @discard(ptr noundef %0) #0 !dbg !214 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !217, !DIExpression(), !218)
  %3 = load ptr, ptr %2, align 8, !dbg !219
  %4 = icmp ne ptr %3, null, !dbg !219
  br i1 %4, label %5, label %15, !dbg !221

5:                                                ; preds = %1
  %6 = load ptr, ptr %2, align 8, !dbg !222
  %7 = getelementptr inbounds %struct.node, ptr %6, i32 0, i32 2, !dbg !223
  %8 = load ptr, ptr %7, align 8, !dbg !223
  call void @discard(ptr noundef %8), !dbg !224
  %9 = load ptr, ptr %2, align 8, !dbg !225
  %10 = getelementptr inbounds %struct.node, ptr %9, i32 0, i32 3, !dbg !226
  %11 = load ptr, ptr %10, align 8, !dbg !226
  call void @discard(ptr noundef %11), !dbg !227
  %12 = load ptr, ptr %2, align 8, !dbg !228
  call void @free(ptr noundef %12) #7, !dbg !229
  %13 = load i32, ptr @allocated, align 4, !dbg !230
  %14 = add nsw i32 %13, -1, !dbg !230
  store i32 %14, ptr @allocated, align 4, !dbg !230
  br label %15, !dbg !224

15:                                               ; preds = %5, %1
  ret void, !dbg !231
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @simplify(ptr noundef %0) #0 !dbg !232 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !235, !DIExpression(), !236)
  %5 = load ptr, ptr %3, align 8, !dbg !237
  %6 = getelementptr inbounds %struct.node, ptr %5, i32 0, i32 2, !dbg !239
  %7 = load ptr, ptr %6, align 8, !dbg !239
  %8 = icmp ne ptr %7, null, !dbg !237
  br i1 %8, label %11, label %9, !dbg !240

9:                                                ; preds = %1
  %10 = load ptr, ptr %3, align 8, !dbg !241
  store ptr %10, ptr %2, align 8, !dbg !242
  br label %157, !dbg !242

11:                                               ; preds = %1
  %12 = load ptr, ptr %3, align 8, !dbg !243
  %13 = getelementptr inbounds %struct.node, ptr %12, i32 0, i32 2, !dbg !244
  %14 = load ptr, ptr %13, align 8, !dbg !244
  %15 = call ptr @simplify(ptr noundef %14), !dbg !245
  %16 = load ptr, ptr %3, align 8, !dbg !246
  %17 = getelementptr inbounds %struct.node, ptr %16, i32 0, i32 2, !dbg !247
  store ptr %15, ptr %17, align 8, !dbg !248
  %18 = load ptr, ptr %3, align 8, !dbg !249
  %19 = getelementptr inbounds %struct.node, ptr %18, i32 0, i32 3, !dbg !250
  %20 = load ptr, ptr %19, align 8, !dbg !250
  %21 = call ptr @simplify(ptr noundef %20), !dbg !251
  %22 = load ptr, ptr %3, align 8, !dbg !252
  %23 = getelementptr inbounds %struct.node, ptr %22, i32 0, i32 3, !dbg !253
  store ptr %21, ptr %23, align 8, !dbg !254
  %24 = load ptr, ptr %3, align 8, !dbg !255
  %25 = getelementptr inbounds %struct.node, ptr %24, i32 0, i32 2, !dbg !257
  %26 = load ptr, ptr %25, align 8, !dbg !257
  %27 = getelementptr inbounds %struct.node, ptr %26, i32 0, i32 0, !dbg !258
  %28 = load i8, ptr %27, align 8, !dbg !258
  %29 = sext i8 %28 to i32, !dbg !255
  %30 = icmp eq i32 %29, 35, !dbg !259
  br i1 %30, label %31, label %45, !dbg !260

31:                                               ; preds = %11
  %32 = load ptr, ptr %3, align 8, !dbg !261
  %33 = getelementptr inbounds %struct.node, ptr %32, i32 0, i32 3, !dbg !262
  %34 = load ptr, ptr %33, align 8, !dbg !262
  %35 = getelementptr inbounds %struct.node, ptr %34, i32 0, i32 0, !dbg !263
  %36 = load i8, ptr %35, align 8, !dbg !263
  %37 = sext i8 %36 to i32, !dbg !261
  %38 = icmp eq i32 %37, 35, !dbg !264
  br i1 %38, label %39, label %45, !dbg !265

39:                                               ; preds = %31
    #dbg_declare(ptr %4, !266, !DIExpression(), !268)
  %40 = load ptr, ptr %3, align 8, !dbg !269
  %41 = call double @evaluate(ptr noundef %40, double noundef 0.000000e+00), !dbg !270
  store double %41, ptr %4, align 8, !dbg !268
  %42 = load ptr, ptr %3, align 8, !dbg !271
  call void @discard(ptr noundef %42), !dbg !272
  %43 = load double, ptr %4, align 8, !dbg !273
  %44 = call ptr @constant(double noundef %43), !dbg !274
  store ptr %44, ptr %2, align 8, !dbg !275
  br label %157, !dbg !275

45:                                               ; preds = %31, %11
  %46 = load ptr, ptr %3, align 8, !dbg !276
  %47 = getelementptr inbounds %struct.node, ptr %46, i32 0, i32 0, !dbg !278
  %48 = load i8, ptr %47, align 8, !dbg !278
  %49 = sext i8 %48 to i32, !dbg !276
  %50 = icmp eq i32 %49, 43, !dbg !279
  br i1 %50, label %57, label %51, !dbg !280

51:                                               ; preds = %45
  %52 = load ptr, ptr %3, align 8, !dbg !281
  %53 = getelementptr inbounds %struct.node, ptr %52, i32 0, i32 0, !dbg !282
  %54 = load i8, ptr %53, align 8, !dbg !282
  %55 = sext i8 %54 to i32, !dbg !281
  %56 = icmp eq i32 %55, 45, !dbg !283
  br i1 %56, label %57, label %69, !dbg !284

57:                                               ; preds = %51, %45
  %58 = load ptr, ptr %3, align 8, !dbg !285
  %59 = getelementptr inbounds %struct.node, ptr %58, i32 0, i32 3, !dbg !286
  %60 = load ptr, ptr %59, align 8, !dbg !286
  %61 = call i32 @is(ptr noundef %60, double noundef 0.000000e+00), !dbg !287
  %62 = icmp ne i32 %61, 0, !dbg !287
  br i1 %62, label %63, label %69, !dbg !288

63:                                               ; preds = %57
  %64 = load ptr, ptr %3, align 8, !dbg !289
  %65 = load ptr, ptr %3, align 8, !dbg !290
  %66 = getelementptr inbounds %struct.node, ptr %65, i32 0, i32 2, !dbg !291
  %67 = load ptr, ptr %66, align 8, !dbg !291
  %68 = call ptr @keep(ptr noundef %64, ptr noundef %67), !dbg !292
  store ptr %68, ptr %2, align 8, !dbg !293
  br label %157, !dbg !293

69:                                               ; preds = %57, %51
  %70 = load ptr, ptr %3, align 8, !dbg !294
  %71 = getelementptr inbounds %struct.node, ptr %70, i32 0, i32 0, !dbg !296
  %72 = load i8, ptr %71, align 8, !dbg !296
  %73 = sext i8 %72 to i32, !dbg !294
  %74 = icmp eq i32 %73, 43, !dbg !297
  br i1 %74, label %75, label %87, !dbg !298

75:                                               ; preds = %69
  %76 = load ptr, ptr %3, align 8, !dbg !299
  %77 = getelementptr inbounds %struct.node, ptr %76, i32 0, i32 2, !dbg !300
  %78 = load ptr, ptr %77, align 8, !dbg !300
  %79 = call i32 @is(ptr noundef %78, double noundef 0.000000e+00), !dbg !301
  %80 = icmp ne i32 %79, 0, !dbg !301
  br i1 %80, label %81, label %87, !dbg !302

81:                                               ; preds = %75
  %82 = load ptr, ptr %3, align 8, !dbg !303
  %83 = load ptr, ptr %3, align 8, !dbg !304
  %84 = getelementptr inbounds %struct.node, ptr %83, i32 0, i32 3, !dbg !305
  %85 = load ptr, ptr %84, align 8, !dbg !305
  %86 = call ptr @keep(ptr noundef %82, ptr noundef %85), !dbg !306
  store ptr %86, ptr %2, align 8, !dbg !307
  br label %157, !dbg !307

87:                                               ; preds = %75, %69
  %88 = load ptr, ptr %3, align 8, !dbg !308
  %89 = getelementptr inbounds %struct.node, ptr %88, i32 0, i32 0, !dbg !310
  %90 = load i8, ptr %89, align 8, !dbg !310
  %91 = sext i8 %90 to i32, !dbg !308
  %92 = icmp eq i32 %91, 42, !dbg !311
  br i1 %92, label %93, label %111, !dbg !312

93:                                               ; preds = %87
  %94 = load ptr, ptr %3, align 8, !dbg !313
  %95 = getelementptr inbounds %struct.node, ptr %94, i32 0, i32 3, !dbg !314
  %96 = load ptr, ptr %95, align 8, !dbg !314
  %97 = call i32 @is(ptr noundef %96, double noundef 1.000000e+00), !dbg !315
  %98 = icmp ne i32 %97, 0, !dbg !315
  br i1 %98, label %105, label %99, !dbg !316

99:                                               ; preds = %93
  %100 = load ptr, ptr %3, align 8, !dbg !317
  %101 = getelementptr inbounds %struct.node, ptr %100, i32 0, i32 2, !dbg !318
  %102 = load ptr, ptr %101, align 8, !dbg !318
  %103 = call i32 @is(ptr noundef %102, double noundef 0.000000e+00), !dbg !319
  %104 = icmp ne i32 %103, 0, !dbg !319
  br i1 %104, label %105, label %111, !dbg !320

105:                                              ; preds = %99, %93
  %106 = load ptr, ptr %3, align 8, !dbg !321
  %107 = load ptr, ptr %3, align 8, !dbg !322
  %108 = getelementptr inbounds %struct.node, ptr %107, i32 0, i32 2, !dbg !323
  %109 = load ptr, ptr %108, align 8, !dbg !323
  %110 = call ptr @keep(ptr noundef %106, ptr noundef %109), !dbg !324
  store ptr %110, ptr %2, align 8, !dbg !325
  br label %157, !dbg !325

111:                                              ; preds = %99, %87
  %112 = load ptr, ptr %3, align 8, !dbg !326
  %113 = getelementptr inbounds %struct.node, ptr %112, i32 0, i32 0, !dbg !328
  %114 = load i8, ptr %113, align 8, !dbg !328
  %115 = sext i8 %114 to i32, !dbg !326
  %116 = icmp eq i32 %115, 42, !dbg !329
  br i1 %116, label %117, label %135, !dbg !330

117:                                              ; preds = %111
  %118 = load ptr, ptr %3, align 8, !dbg !331
  %119 = getelementptr inbounds %struct.node, ptr %118, i32 0, i32 2, !dbg !332
  %120 = load ptr, ptr %119, align 8, !dbg !332
  %121 = call i32 @is(ptr noundef %120, double noundef 1.000000e+00), !dbg !333
  %122 = icmp ne i32 %121, 0, !dbg !333
  br i1 %122, label %129, label %123, !dbg !334

123:                                              ; preds = %117
  %124 = load ptr, ptr %3, align 8, !dbg !335
  %125 = getelementptr inbounds %struct.node, ptr %124, i32 0, i32 3, !dbg !336
  %126 = load ptr, ptr %125, align 8, !dbg !336
  %127 = call i32 @is(ptr noundef %126, double noundef 0.000000e+00), !dbg !337
  %128 = icmp ne i32 %127, 0, !dbg !337
  br i1 %128, label %129, label %135, !dbg !338

129:                                              ; preds = %123, %117
  %130 = load ptr, ptr %3, align 8, !dbg !339
  %131 = load ptr, ptr %3, align 8, !dbg !340
  %132 = getelementptr inbounds %struct.node, ptr %131, i32 0, i32 3, !dbg !341
  %133 = load ptr, ptr %132, align 8, !dbg !341
  %134 = call ptr @keep(ptr noundef %130, ptr noundef %133), !dbg !342
  store ptr %134, ptr %2, align 8, !dbg !343
  br label %157, !dbg !343

135:                                              ; preds = %123, %111
  %136 = load ptr, ptr %3, align 8, !dbg !344
  %137 = getelementptr inbounds %struct.node, ptr %136, i32 0, i32 0, !dbg !345
  %138 = load i8, ptr %137, align 8, !dbg !345
  %139 = sext i8 %138 to i32, !dbg !344
  %140 = icmp eq i32 %139, 94, !dbg !346
  br i1 %140, label %141, label %153, !dbg !347

141:                                              ; preds = %135
  %142 = load ptr, ptr %3, align 8, !dbg !348
  %143 = getelementptr inbounds %struct.node, ptr %142, i32 0, i32 3, !dbg !349
  %144 = load ptr, ptr %143, align 8, !dbg !349
  %145 = call i32 @is(ptr noundef %144, double noundef 1.000000e+00), !dbg !350
  %146 = icmp ne i32 %145, 0, !dbg !350
  br i1 %146, label %147, label %153, !dbg !344

147:                                              ; preds = %141
  %148 = load ptr, ptr %3, align 8, !dbg !351
  %149 = load ptr, ptr %3, align 8, !dbg !352
  %150 = getelementptr inbounds %struct.node, ptr %149, i32 0, i32 2, !dbg !353
  %151 = load ptr, ptr %150, align 8, !dbg !353
  %152 = call ptr @keep(ptr noundef %148, ptr noundef %151), !dbg !354
  br label %155, !dbg !344

153:                                              ; preds = %141, %135
  %154 = load ptr, ptr %3, align 8, !dbg !355
  br label %155, !dbg !344

155:                                              ; preds = %153, %147
  %156 = phi ptr [ %152, %147 ], [ %154, %153 ], !dbg !344
  store ptr %156, ptr %2, align 8, !dbg !356
  br label %157, !dbg !356

157:                                              ; preds = %155, %129, %105, %81, %63, %39, %9
  %158 = load ptr, ptr %2, align 8, !dbg !357
  ret ptr %158, !dbg !357
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @derive(ptr noundef %0) #0 !dbg !358 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !363, !DIExpression(), !364)
    #dbg_declare(ptr %4, !365, !DIExpression(), !366)
  %6 = load ptr, ptr %3, align 8, !dbg !367
  %7 = getelementptr inbounds %struct.node, ptr %6, i32 0, i32 2, !dbg !368
  %8 = load ptr, ptr %7, align 8, !dbg !368
  store ptr %8, ptr %4, align 8, !dbg !366
    #dbg_declare(ptr %5, !369, !DIExpression(), !370)
  %9 = load ptr, ptr %3, align 8, !dbg !371
  %10 = getelementptr inbounds %struct.node, ptr %9, i32 0, i32 3, !dbg !372
  %11 = load ptr, ptr %10, align 8, !dbg !372
  store ptr %11, ptr %5, align 8, !dbg !370
  %12 = load ptr, ptr %3, align 8, !dbg !373
  %13 = getelementptr inbounds %struct.node, ptr %12, i32 0, i32 0, !dbg !374
  %14 = load i8, ptr %13, align 8, !dbg !374
  %15 = sext i8 %14 to i32, !dbg !373
  switch i32 %15, label %58 [
    i32 35, label %16
    i32 120, label %18
    i32 43, label %20
    i32 45, label %20
    i32 42, label %29
    i32 47, label %41
  ], !dbg !375

16:                                               ; preds = %1
  %17 = call ptr @constant(double noundef 0.000000e+00), !dbg !376
  store ptr %17, ptr %2, align 8, !dbg !378
  br label %73, !dbg !378

18:                                               ; preds = %1
  %19 = call ptr @constant(double noundef 1.000000e+00), !dbg !379
  store ptr %19, ptr %2, align 8, !dbg !380
  br label %73, !dbg !380

20:                                               ; preds = %1, %1
  %21 = load ptr, ptr %3, align 8, !dbg !381
  %22 = getelementptr inbounds %struct.node, ptr %21, i32 0, i32 0, !dbg !382
  %23 = load i8, ptr %22, align 8, !dbg !382
  %24 = load ptr, ptr %4, align 8, !dbg !383
  %25 = call ptr @derive(ptr noundef %24), !dbg !384
  %26 = load ptr, ptr %5, align 8, !dbg !385
  %27 = call ptr @derive(ptr noundef %26), !dbg !386
  %28 = call ptr @make(i8 noundef signext %23, double noundef 0.000000e+00, ptr noundef %25, ptr noundef %27), !dbg !387
  store ptr %28, ptr %2, align 8, !dbg !388
  br label %73, !dbg !388

29:                                               ; preds = %1
  %30 = load ptr, ptr %4, align 8, !dbg !389
  %31 = call ptr @derive(ptr noundef %30), !dbg !390
  %32 = load ptr, ptr %5, align 8, !dbg !391
  %33 = call ptr @copy(ptr noundef %32), !dbg !392
  %34 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %31, ptr noundef %33), !dbg !393
  %35 = load ptr, ptr %4, align 8, !dbg !394
  %36 = call ptr @copy(ptr noundef %35), !dbg !395
  %37 = load ptr, ptr %5, align 8, !dbg !396
  %38 = call ptr @derive(ptr noundef %37), !dbg !397
  %39 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %36, ptr noundef %38), !dbg !398
  %40 = call ptr @make(i8 noundef signext 43, double noundef 0.000000e+00, ptr noundef %34, ptr noundef %39), !dbg !399
  store ptr %40, ptr %2, align 8, !dbg !400
  br label %73, !dbg !400

41:                                               ; preds = %1
  %42 = load ptr, ptr %4, align 8, !dbg !401
  %43 = call ptr @derive(ptr noundef %42), !dbg !402
  %44 = load ptr, ptr %5, align 8, !dbg !403
  %45 = call ptr @copy(ptr noundef %44), !dbg !404
  %46 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %43, ptr noundef %45), !dbg !405
  %47 = load ptr, ptr %4, align 8, !dbg !406
  %48 = call ptr @copy(ptr noundef %47), !dbg !407
  %49 = load ptr, ptr %5, align 8, !dbg !408
  %50 = call ptr @derive(ptr noundef %49), !dbg !409
  %51 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %48, ptr noundef %50), !dbg !410
  %52 = call ptr @make(i8 noundef signext 45, double noundef 0.000000e+00, ptr noundef %46, ptr noundef %51), !dbg !411
  %53 = load ptr, ptr %5, align 8, !dbg !412
  %54 = call ptr @copy(ptr noundef %53), !dbg !413
  %55 = call ptr @constant(double noundef 2.000000e+00), !dbg !414
  %56 = call ptr @make(i8 noundef signext 94, double noundef 0.000000e+00, ptr noundef %54, ptr noundef %55), !dbg !415
  %57 = call ptr @make(i8 noundef signext 47, double noundef 0.000000e+00, ptr noundef %52, ptr noundef %56), !dbg !416
  store ptr %57, ptr %2, align 8, !dbg !417
  br label %73, !dbg !417

58:                                               ; preds = %1
  %59 = load ptr, ptr %5, align 8, !dbg !418
  %60 = call ptr @copy(ptr noundef %59), !dbg !419
  %61 = load ptr, ptr %4, align 8, !dbg !420
  %62 = call ptr @copy(ptr noundef %61), !dbg !421
  %63 = load ptr, ptr %5, align 8, !dbg !422
  %64 = getelementptr inbounds %struct.node, ptr %63, i32 0, i32 1, !dbg !423
  %65 = load double, ptr %64, align 8, !dbg !423
  %66 = fsub double %65, 1.000000e+00, !dbg !424
  %67 = call ptr @constant(double noundef %66), !dbg !425
  %68 = call ptr @make(i8 noundef signext 94, double noundef 0.000000e+00, ptr noundef %62, ptr noundef %67), !dbg !426
  %69 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %60, ptr noundef %68), !dbg !427
  %70 = load ptr, ptr %4, align 8, !dbg !428
  %71 = call ptr @derive(ptr noundef %70), !dbg !429
  %72 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %69, ptr noundef %71), !dbg !430
  store ptr %72, ptr %2, align 8, !dbg !431
  br label %73, !dbg !431

73:                                               ; preds = %58, %41, %29, %20, %18, %16
  %74 = load ptr, ptr %2, align 8, !dbg !432
  ret ptr %74, !dbg !432
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @print(ptr noundef %0) #0 !dbg !433 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !436, !DIExpression(), !437)
  %3 = load ptr, ptr %2, align 8, !dbg !438
  %4 = getelementptr inbounds %struct.node, ptr %3, i32 0, i32 0, !dbg !440
  %5 = load i8, ptr %4, align 8, !dbg !440
  %6 = sext i8 %5 to i32, !dbg !438
  %7 = icmp eq i32 %6, 35, !dbg !441
  br i1 %7, label %8, label %13, !dbg !442

8:                                                ; preds = %1
  %9 = load ptr, ptr %2, align 8, !dbg !443
  %10 = getelementptr inbounds %struct.node, ptr %9, i32 0, i32 1, !dbg !444
  %11 = load double, ptr %10, align 8, !dbg !444
  %12 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, double noundef %11), !dbg !445
  br label %36, !dbg !445

13:                                               ; preds = %1
  %14 = load ptr, ptr %2, align 8, !dbg !446
  %15 = getelementptr inbounds %struct.node, ptr %14, i32 0, i32 0, !dbg !448
  %16 = load i8, ptr %15, align 8, !dbg !448
  %17 = sext i8 %16 to i32, !dbg !446
  %18 = icmp eq i32 %17, 120, !dbg !449
  br i1 %18, label %19, label %21, !dbg !450

19:                                               ; preds = %13
  %20 = call i32 @putchar(i32 noundef 120), !dbg !451
  br label %35, !dbg !451

21:                                               ; preds = %13
  %22 = call i32 @putchar(i32 noundef 40), !dbg !452
  %23 = load ptr, ptr %2, align 8, !dbg !453
  %24 = getelementptr inbounds %struct.node, ptr %23, i32 0, i32 2, !dbg !454
  %25 = load ptr, ptr %24, align 8, !dbg !454
  call void @print(ptr noundef %25), !dbg !455
  %26 = load ptr, ptr %2, align 8, !dbg !456
  %27 = getelementptr inbounds %struct.node, ptr %26, i32 0, i32 0, !dbg !457
  %28 = load i8, ptr %27, align 8, !dbg !457
  %29 = sext i8 %28 to i32, !dbg !456
  %30 = call i32 @putchar(i32 noundef %29), !dbg !458
  %31 = load ptr, ptr %2, align 8, !dbg !459
  %32 = getelementptr inbounds %struct.node, ptr %31, i32 0, i32 3, !dbg !460
  %33 = load ptr, ptr %32, align 8, !dbg !460
  call void @print(ptr noundef %33), !dbg !461
  %34 = call i32 @putchar(i32 noundef 41), !dbg !462
  br label %35

35:                                               ; preds = %21, %19
  br label %36

36:                                               ; preds = %35, %8
  ret void, !dbg !463
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @evaluate(ptr noundef %0, double noundef %1) #0 !dbg !464 {
  %3 = alloca double, align 8
  %4 = alloca ptr, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !467, !DIExpression(), !468)
  store double %1, ptr %5, align 8
    #dbg_declare(ptr %5, !469, !DIExpression(), !470)
  %10 = load ptr, ptr %4, align 8, !dbg !471
  %11 = getelementptr inbounds %struct.node, ptr %10, i32 0, i32 0, !dbg !473
  %12 = load i8, ptr %11, align 8, !dbg !473
  %13 = sext i8 %12 to i32, !dbg !471
  %14 = icmp eq i32 %13, 35, !dbg !474
  br i1 %14, label %15, label %19, !dbg !475

15:                                               ; preds = %2
  %16 = load ptr, ptr %4, align 8, !dbg !476
  %17 = getelementptr inbounds %struct.node, ptr %16, i32 0, i32 1, !dbg !477
  %18 = load double, ptr %17, align 8, !dbg !477
  store double %18, ptr %3, align 8, !dbg !478
  br label %73, !dbg !478

19:                                               ; preds = %2
  %20 = load ptr, ptr %4, align 8, !dbg !479
  %21 = getelementptr inbounds %struct.node, ptr %20, i32 0, i32 0, !dbg !481
  %22 = load i8, ptr %21, align 8, !dbg !481
  %23 = sext i8 %22 to i32, !dbg !479
  %24 = icmp eq i32 %23, 120, !dbg !482
  br i1 %24, label %25, label %27, !dbg !483

25:                                               ; preds = %19
  %26 = load double, ptr %5, align 8, !dbg !484
  store double %26, ptr %3, align 8, !dbg !485
  br label %73, !dbg !485

27:                                               ; preds = %19
    #dbg_declare(ptr %6, !486, !DIExpression(), !487)
  %28 = load ptr, ptr %4, align 8, !dbg !488
  %29 = getelementptr inbounds %struct.node, ptr %28, i32 0, i32 2, !dbg !489
  %30 = load ptr, ptr %29, align 8, !dbg !489
  %31 = load double, ptr %5, align 8, !dbg !490
  %32 = call double @evaluate(ptr noundef %30, double noundef %31), !dbg !491
  store double %32, ptr %6, align 8, !dbg !487
    #dbg_declare(ptr %7, !492, !DIExpression(), !493)
  %33 = load ptr, ptr %4, align 8, !dbg !494
  %34 = getelementptr inbounds %struct.node, ptr %33, i32 0, i32 3, !dbg !495
  %35 = load ptr, ptr %34, align 8, !dbg !495
  %36 = load double, ptr %5, align 8, !dbg !496
  %37 = call double @evaluate(ptr noundef %35, double noundef %36), !dbg !497
  store double %37, ptr %7, align 8, !dbg !493
    #dbg_declare(ptr %8, !498, !DIExpression(), !499)
  store double 1.000000e+00, ptr %8, align 8, !dbg !499
  %38 = load ptr, ptr %4, align 8, !dbg !500
  %39 = getelementptr inbounds %struct.node, ptr %38, i32 0, i32 0, !dbg !501
  %40 = load i8, ptr %39, align 8, !dbg !501
  %41 = sext i8 %40 to i32, !dbg !500
  switch i32 %41, label %58 [
    i32 43, label %42
    i32 45, label %46
    i32 42, label %50
    i32 47, label %54
  ], !dbg !502

42:                                               ; preds = %27
  %43 = load double, ptr %6, align 8, !dbg !503
  %44 = load double, ptr %7, align 8, !dbg !505
  %45 = fadd double %43, %44, !dbg !506
  store double %45, ptr %3, align 8, !dbg !507
  br label %73, !dbg !507

46:                                               ; preds = %27
  %47 = load double, ptr %6, align 8, !dbg !508
  %48 = load double, ptr %7, align 8, !dbg !509
  %49 = fsub double %47, %48, !dbg !510
  store double %49, ptr %3, align 8, !dbg !511
  br label %73, !dbg !511

50:                                               ; preds = %27
  %51 = load double, ptr %6, align 8, !dbg !512
  %52 = load double, ptr %7, align 8, !dbg !513
  %53 = fmul double %51, %52, !dbg !514
  store double %53, ptr %3, align 8, !dbg !515
  br label %73, !dbg !515

54:                                               ; preds = %27
  %55 = load double, ptr %6, align 8, !dbg !516
  %56 = load double, ptr %7, align 8, !dbg !517
  %57 = fdiv double %55, %56, !dbg !518
  store double %57, ptr %3, align 8, !dbg !519
  br label %73, !dbg !519

58:                                               ; preds = %27
    #dbg_declare(ptr %9, !520, !DIExpression(), !522)
  store i32 0, ptr %9, align 4, !dbg !522
  br label %59, !dbg !523

59:                                               ; preds = %68, %58
  %60 = load i32, ptr %9, align 4, !dbg !524
  %61 = load double, ptr %7, align 8, !dbg !526
  %62 = fptosi double %61 to i32, !dbg !527
  %63 = icmp slt i32 %60, %62, !dbg !528
  br i1 %63, label %64, label %71, !dbg !529

64:                                               ; preds = %59
  %65 = load double, ptr %6, align 8, !dbg !530
  %66 = load double, ptr %8, align 8, !dbg !531
  %67 = fmul double %66, %65, !dbg !531
  store double %67, ptr %8, align 8, !dbg !531
  br label %68, !dbg !532

68:                                               ; preds = %64
  %69 = load i32, ptr %9, align 4, !dbg !533
  %70 = add nsw i32 %69, 1, !dbg !533
  store i32 %70, ptr %9, align 4, !dbg !533
  br label %59, !dbg !534, !llvm.loop !535

71:                                               ; preds = %59
  %72 = load double, ptr %8, align 8, !dbg !537
  store double %72, ptr %3, align 8, !dbg !538
  br label %73, !dbg !538

73:                                               ; preds = %71, %54, %50, %46, %42, %25, %15
  %74 = load double, ptr %3, align 8, !dbg !539
  ret double %74, !dbg !539
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @product() #0 !dbg !540 {
  %1 = alloca ptr, align 8
    #dbg_declare(ptr %1, !541, !DIExpression(), !542)
  %2 = call ptr @power(), !dbg !543
  store ptr %2, ptr %1, align 8, !dbg !542
  br label %3, !dbg !544

3:                                                ; preds = %20, %0
  %4 = call i32 @take(i8 noundef signext 42), !dbg !545
  %5 = icmp ne i32 %4, 0, !dbg !545
  br i1 %5, label %6, label %10, !dbg !549

6:                                                ; preds = %3
  %7 = load ptr, ptr %1, align 8, !dbg !550
  %8 = call ptr @power(), !dbg !551
  %9 = call ptr @make(i8 noundef signext 42, double noundef 0.000000e+00, ptr noundef %7, ptr noundef %8), !dbg !552
  store ptr %9, ptr %1, align 8, !dbg !553
  br label %20, !dbg !554

10:                                               ; preds = %3
  %11 = call i32 @take(i8 noundef signext 47), !dbg !555
  %12 = icmp ne i32 %11, 0, !dbg !555
  br i1 %12, label %13, label %17, !dbg !557

13:                                               ; preds = %10
  %14 = load ptr, ptr %1, align 8, !dbg !558
  %15 = call ptr @power(), !dbg !559
  %16 = call ptr @make(i8 noundef signext 47, double noundef 0.000000e+00, ptr noundef %14, ptr noundef %15), !dbg !560
  store ptr %16, ptr %1, align 8, !dbg !561
  br label %19, !dbg !562

17:                                               ; preds = %10
  %18 = load ptr, ptr %1, align 8, !dbg !563
  ret ptr %18, !dbg !564

19:                                               ; preds = %13
  br label %20

20:                                               ; preds = %19, %6
  br label %3, !dbg !565, !llvm.loop !566
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @take(i8 noundef signext %0) #0 !dbg !569 {
  %2 = alloca i8, align 1
  store i8 %0, ptr %2, align 1
    #dbg_declare(ptr %2, !572, !DIExpression(), !573)
  call void @skip(), !dbg !574
  %3 = load ptr, ptr @at, align 8, !dbg !575
  %4 = load i8, ptr %3, align 1, !dbg !576
  %5 = sext i8 %4 to i32, !dbg !576
  %6 = load i8, ptr %2, align 1, !dbg !577
  %7 = sext i8 %6 to i32, !dbg !577
  %8 = icmp eq i32 %5, %7, !dbg !578
  br i1 %8, label %9, label %12, !dbg !576

9:                                                ; preds = %1
  %10 = load ptr, ptr @at, align 8, !dbg !579
  %11 = getelementptr inbounds i8, ptr %10, i32 1, !dbg !579
  store ptr %11, ptr @at, align 8, !dbg !579
  br label %13, !dbg !576

12:                                               ; preds = %1
  br label %13, !dbg !576

13:                                               ; preds = %12, %9
  %14 = phi i32 [ 1, %9 ], [ 0, %12 ], !dbg !576
  ret i32 %14, !dbg !580
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @make(i8 noundef signext %0, double noundef %1, ptr noundef %2, ptr noundef %3) #0 !dbg !581 {
  %5 = alloca i8, align 1
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca %struct.node, align 8
  store i8 %0, ptr %5, align 1
    #dbg_declare(ptr %5, !584, !DIExpression(), !585)
  store double %1, ptr %6, align 8
    #dbg_declare(ptr %6, !586, !DIExpression(), !587)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !588, !DIExpression(), !589)
  store ptr %3, ptr %8, align 8
    #dbg_declare(ptr %8, !590, !DIExpression(), !591)
    #dbg_declare(ptr %9, !592, !DIExpression(), !593)
  %11 = call noalias ptr @malloc(i64 noundef 32) #8, !dbg !594
  store ptr %11, ptr %9, align 8, !dbg !593
  %12 = load ptr, ptr %9, align 8, !dbg !595
  %13 = getelementptr inbounds %struct.node, ptr %10, i32 0, i32 0, !dbg !596
  %14 = load i8, ptr %5, align 1, !dbg !597
  store i8 %14, ptr %13, align 8, !dbg !596
  %15 = getelementptr inbounds %struct.node, ptr %10, i32 0, i32 1, !dbg !596
  %16 = load double, ptr %6, align 8, !dbg !598
  store double %16, ptr %15, align 8, !dbg !596
  %17 = getelementptr inbounds %struct.node, ptr %10, i32 0, i32 2, !dbg !596
  %18 = load ptr, ptr %7, align 8, !dbg !599
  store ptr %18, ptr %17, align 8, !dbg !596
  %19 = getelementptr inbounds %struct.node, ptr %10, i32 0, i32 3, !dbg !596
  %20 = load ptr, ptr %8, align 8, !dbg !600
  store ptr %20, ptr %19, align 8, !dbg !596
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %12, ptr align 8 %10, i64 32, i1 false), !dbg !601
  %21 = load i32, ptr @allocated, align 4, !dbg !602
  %22 = add nsw i32 %21, 1, !dbg !602
  store i32 %22, ptr @allocated, align 4, !dbg !602
  %23 = load ptr, ptr %9, align 8, !dbg !603
  ret ptr %23, !dbg !604
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @power() #0 !dbg !605 {
  %1 = alloca ptr, align 8
    #dbg_declare(ptr %1, !606, !DIExpression(), !607)
  %2 = call ptr @primary(), !dbg !608
  store ptr %2, ptr %1, align 8, !dbg !607
  %3 = call i32 @take(i8 noundef signext 94), !dbg !609
  %4 = icmp ne i32 %3, 0, !dbg !609
  br i1 %4, label %5, label %9, !dbg !609

5:                                                ; preds = %0
  %6 = load ptr, ptr %1, align 8, !dbg !610
  %7 = call ptr @power(), !dbg !611
  %8 = call ptr @make(i8 noundef signext 94, double noundef 0.000000e+00, ptr noundef %6, ptr noundef %7), !dbg !612
  br label %11, !dbg !609

9:                                                ; preds = %0
  %10 = load ptr, ptr %1, align 8, !dbg !613
  br label %11, !dbg !609

11:                                               ; preds = %9, %5
  %12 = phi ptr [ %8, %5 ], [ %10, %9 ], !dbg !609
  ret ptr %12, !dbg !614
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @primary() #0 !dbg !615 {
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  call void @skip(), !dbg !616
  %5 = call i32 @take(i8 noundef signext 40), !dbg !617
  %6 = icmp ne i32 %5, 0, !dbg !617
  br i1 %6, label %7, label %16, !dbg !619

7:                                                ; preds = %0
    #dbg_declare(ptr %2, !620, !DIExpression(), !622)
  %8 = call ptr @sum(), !dbg !623
  store ptr %8, ptr %2, align 8, !dbg !622
  %9 = call i32 @take(i8 noundef signext 41), !dbg !624
  %10 = icmp ne i32 %9, 0, !dbg !625
  %11 = xor i1 %10, true, !dbg !625
  %12 = zext i1 %11 to i32, !dbg !625
  %13 = load i32, ptr @failed, align 4, !dbg !626
  %14 = or i32 %13, %12, !dbg !626
  store i32 %14, ptr @failed, align 4, !dbg !626
  %15 = load ptr, ptr %2, align 8, !dbg !627
  store ptr %15, ptr %1, align 8, !dbg !628
  br label %44, !dbg !628

16:                                               ; preds = %0
  %17 = call i32 @take(i8 noundef signext 45), !dbg !629
  %18 = icmp ne i32 %17, 0, !dbg !629
  br i1 %18, label %19, label %23, !dbg !631

19:                                               ; preds = %16
  %20 = call ptr @constant(double noundef 0.000000e+00), !dbg !632
  %21 = call ptr @primary(), !dbg !633
  %22 = call ptr @make(i8 noundef signext 45, double noundef 0.000000e+00, ptr noundef %20, ptr noundef %21), !dbg !634
  store ptr %22, ptr %1, align 8, !dbg !635
  br label %44, !dbg !635

23:                                               ; preds = %16
  %24 = load ptr, ptr @at, align 8, !dbg !636
  %25 = load i8, ptr %24, align 1, !dbg !638
  %26 = sext i8 %25 to i32, !dbg !638
  %27 = icmp eq i32 %26, 120, !dbg !639
  br i1 %27, label %28, label %32, !dbg !640

28:                                               ; preds = %23
  %29 = load ptr, ptr @at, align 8, !dbg !641
  %30 = getelementptr inbounds i8, ptr %29, i32 1, !dbg !641
  store ptr %30, ptr @at, align 8, !dbg !641
  %31 = call ptr @make(i8 noundef signext 120, double noundef 0.000000e+00, ptr noundef null, ptr noundef null), !dbg !642
  store ptr %31, ptr %1, align 8, !dbg !643
  br label %44, !dbg !643

32:                                               ; preds = %23
    #dbg_declare(ptr %3, !644, !DIExpression(), !646)
    #dbg_declare(ptr %4, !647, !DIExpression(), !648)
  %33 = load ptr, ptr @at, align 8, !dbg !649
  %34 = call double @strtod(ptr noundef %33, ptr noundef %3) #7, !dbg !650
  store double %34, ptr %4, align 8, !dbg !648
  %35 = load ptr, ptr %3, align 8, !dbg !651
  %36 = load ptr, ptr @at, align 8, !dbg !652
  %37 = icmp eq ptr %35, %36, !dbg !653
  %38 = zext i1 %37 to i32, !dbg !653
  %39 = load i32, ptr @failed, align 4, !dbg !654
  %40 = or i32 %39, %38, !dbg !654
  store i32 %40, ptr @failed, align 4, !dbg !654
  %41 = load ptr, ptr %3, align 8, !dbg !655
  store ptr %41, ptr @at, align 8, !dbg !656
  %42 = load double, ptr %4, align 8, !dbg !657
  %43 = call ptr @constant(double noundef %42), !dbg !658
  store ptr %43, ptr %1, align 8, !dbg !659
  br label %44, !dbg !659

44:                                               ; preds = %32, %28, %19, %7
  %45 = load ptr, ptr %1, align 8, !dbg !660
  ret ptr %45, !dbg !660
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @constant(double noundef %0) #0 !dbg !661 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
    #dbg_declare(ptr %2, !664, !DIExpression(), !665)
  %3 = load double, ptr %2, align 8, !dbg !666
  %4 = call ptr @make(i8 noundef signext 35, double noundef %3, ptr noundef null, ptr noundef null), !dbg !667
  ret ptr %4, !dbg !668
}

; Function Attrs: nounwind
declare double @strtod(ptr noundef, ptr noundef) #2

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() #5

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @is(ptr noundef %0, double noundef %1) #0 !dbg !669 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !672, !DIExpression(), !673)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !674, !DIExpression(), !675)
  %5 = load ptr, ptr %3, align 8, !dbg !676
  %6 = getelementptr inbounds %struct.node, ptr %5, i32 0, i32 0, !dbg !677
  %7 = load i8, ptr %6, align 8, !dbg !677
  %8 = sext i8 %7 to i32, !dbg !676
  %9 = icmp eq i32 %8, 35, !dbg !678
  br i1 %9, label %10, label %16, !dbg !679

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 8, !dbg !680
  %12 = getelementptr inbounds %struct.node, ptr %11, i32 0, i32 1, !dbg !681
  %13 = load double, ptr %12, align 8, !dbg !681
  %14 = load double, ptr %4, align 8, !dbg !682
  %15 = fcmp oeq double %13, %14, !dbg !683
  br label %16

16:                                               ; preds = %10, %2
  %17 = phi i1 [ false, %2 ], [ %15, %10 ], !dbg !684
  %18 = zext i1 %17 to i32, !dbg !679
  ret i32 %18, !dbg !685
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @keep(ptr noundef %0, ptr noundef %1) #0 !dbg !686 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !689, !DIExpression(), !690)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !691, !DIExpression(), !692)
  %5 = load ptr, ptr %4, align 8, !dbg !693
  %6 = load ptr, ptr %3, align 8, !dbg !694
  %7 = getelementptr inbounds %struct.node, ptr %6, i32 0, i32 2, !dbg !695
  %8 = load ptr, ptr %7, align 8, !dbg !695
  %9 = icmp eq ptr %5, %8, !dbg !696
  br i1 %9, label %10, label %14, !dbg !693

10:                                               ; preds = %2
  %11 = load ptr, ptr %3, align 8, !dbg !697
  %12 = getelementptr inbounds %struct.node, ptr %11, i32 0, i32 3, !dbg !698
  %13 = load ptr, ptr %12, align 8, !dbg !698
  br label %18, !dbg !693

14:                                               ; preds = %2
  %15 = load ptr, ptr %3, align 8, !dbg !699
  %16 = getelementptr inbounds %struct.node, ptr %15, i32 0, i32 2, !dbg !700
  %17 = load ptr, ptr %16, align 8, !dbg !700
  br label %18, !dbg !693

18:                                               ; preds = %14, %10
  %19 = phi ptr [ %13, %10 ], [ %17, %14 ], !dbg !693
  call void @discard(ptr noundef %19), !dbg !701
  %20 = load ptr, ptr %3, align 8, !dbg !702
  call void @free(ptr noundef %20) #7, !dbg !703
  %21 = load i32, ptr @allocated, align 4, !dbg !704
  %22 = add nsw i32 %21, -1, !dbg !704
  store i32 %22, ptr @allocated, align 4, !dbg !704
  %23 = load ptr, ptr %4, align 8, !dbg !705
  ret ptr %23, !dbg !706
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @copy(ptr noundef %0) #0 !dbg !707 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !708, !DIExpression(), !709)
  %3 = load ptr, ptr %2, align 8, !dbg !710
  %4 = icmp ne ptr %3, null, !dbg !710
  br i1 %4, label %5, label %21, !dbg !710

5:                                                ; preds = %1
  %6 = load ptr, ptr %2, align 8, !dbg !711
  %7 = getelementptr inbounds %struct.node, ptr %6, i32 0, i32 0, !dbg !712
  %8 = load i8, ptr %7, align 8, !dbg !712
  %9 = load ptr, ptr %2, align 8, !dbg !713
  %10 = getelementptr inbounds %struct.node, ptr %9, i32 0, i32 1, !dbg !714
  %11 = load double, ptr %10, align 8, !dbg !714
  %12 = load ptr, ptr %2, align 8, !dbg !715
  %13 = getelementptr inbounds %struct.node, ptr %12, i32 0, i32 2, !dbg !716
  %14 = load ptr, ptr %13, align 8, !dbg !716
  %15 = call ptr @copy(ptr noundef %14), !dbg !717
  %16 = load ptr, ptr %2, align 8, !dbg !718
  %17 = getelementptr inbounds %struct.node, ptr %16, i32 0, i32 3, !dbg !719
  %18 = load ptr, ptr %17, align 8, !dbg !719
  %19 = call ptr @copy(ptr noundef %18), !dbg !720
  %20 = call ptr @make(i8 noundef signext %8, double noundef %11, ptr noundef %15, ptr noundef %19), !dbg !721
  br label %22, !dbg !710

21:                                               ; preds = %1
  br label %22, !dbg !710

22:                                               ; preds = %21, %5
  %23 = phi ptr [ %20, %5 ], [ null, %21 ], !dbg !710
  ret ptr %23, !dbg !722
}

declare i32 @putchar(i32 noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!99, !100, !101, !102, !103, !104, !105}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "inputs", scope: !2, file: !3, line: 142, type: !95, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 140, type: !4, scopeLine: 141, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !94)
!3 = !DIFile(filename: "expression_parser.c", directory: ".", checksumkind: CSK_MD5, checksum: "e1bc75b9c19c1dcc31124c5d267362e1")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, retainedTypes: !25, globals: !28, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !10, line: 46, baseType: !11, size: 32, elements: !12)
!10 = !DIFile(filename: "include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !{!13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24}
!13 = !DIEnumerator(name: "_ISupper", value: 256)
!14 = !DIEnumerator(name: "_ISlower", value: 512)
!15 = !DIEnumerator(name: "_ISalpha", value: 1024)
!16 = !DIEnumerator(name: "_ISdigit", value: 2048)
!17 = !DIEnumerator(name: "_ISxdigit", value: 4096)
!18 = !DIEnumerator(name: "_ISspace", value: 8192)
!19 = !DIEnumerator(name: "_ISprint", value: 16384)
!20 = !DIEnumerator(name: "_ISgraph", value: 32768)
!21 = !DIEnumerator(name: "_ISblank", value: 1)
!22 = !DIEnumerator(name: "_IScntrl", value: 2)
!23 = !DIEnumerator(name: "_ISpunct", value: 4)
!24 = !DIEnumerator(name: "_ISalnum", value: 8)
!25 = !{!6, !26, !27}
!26 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!27 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!28 = !{!29, !35, !40, !45, !50, !52, !57, !62, !0, !64, !69, !74, !76, !81, !85, !87, !89}
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !3, line: 142, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 80, elements: !33)
!32 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!33 = !{!34}
!34 = !DISubrange(count: 10)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(scope: null, file: !3, line: 142, type: !37, isLocal: true, isDefinition: true)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 120, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 15)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression())
!41 = distinct !DIGlobalVariable(scope: null, file: !3, line: 142, type: !42, isLocal: true, isDefinition: true)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 112, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 14)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(scope: null, file: !3, line: 142, type: !47, isLocal: true, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 96, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: 12)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression())
!51 = distinct !DIGlobalVariable(scope: null, file: !3, line: 142, type: !47, isLocal: true, isDefinition: true)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(scope: null, file: !3, line: 143, type: !54, isLocal: true, isDefinition: true)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 224, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 28)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 143, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 48, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 6)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 143, type: !59, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(scope: null, file: !3, line: 149, type: !66, isLocal: true, isDefinition: true)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 104, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 13)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(scope: null, file: !3, line: 154, type: !71, isLocal: true, isDefinition: true)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 136, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 17)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !3, line: 155, type: !31, isLocal: true, isDefinition: true)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !3, line: 158, type: !78, isLocal: true, isDefinition: true)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 72, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 9)
!81 = !DIGlobalVariableExpression(var: !82, expr: !DIExpression())
!82 = distinct !DIGlobalVariable(name: "at", scope: !7, file: !3, line: 9, type: !83, isLocal: true, isDefinition: true)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(name: "failed", scope: !7, file: !3, line: 10, type: !6, isLocal: true, isDefinition: true)
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression())
!88 = distinct !DIGlobalVariable(name: "allocated", scope: !7, file: !3, line: 10, type: !6, isLocal: true, isDefinition: true)
!89 = !DIGlobalVariableExpression(var: !90, expr: !DIExpression())
!90 = distinct !DIGlobalVariable(scope: null, file: !3, line: 135, type: !91, isLocal: true, isDefinition: true)
!91 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 24, elements: !92)
!92 = !{!93}
!93 = !DISubrange(count: 3)
!94 = !{}
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !96, size: 512, elements: !97)
!96 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !83)
!97 = !{!98}
!98 = !DISubrange(count: 8)
!99 = !{i32 7, !"Dwarf Version", i32 5}
!100 = !{i32 2, !"Debug Info Version", i32 3}
!101 = !{i32 1, !"wchar_size", i32 4}
!102 = !{i32 8, !"PIC Level", i32 2}
!103 = !{i32 7, !"PIE Level", i32 2}
!104 = !{i32 7, !"uwtable", i32 2}
!105 = !{i32 7, !"frame-pointer", i32 2}
!106 = !DILocalVariable(name: "i", scope: !107, file: !3, line: 144, type: !11)
!107 = distinct !DILexicalBlock(scope: !2, file: !3, line: 144, column: 5)
!108 = !DILocation(line: 144, column: 19, scope: !107)
!109 = !DILocation(line: 144, column: 10, scope: !107)
!110 = !DILocation(line: 144, column: 26, scope: !111)
!111 = distinct !DILexicalBlock(scope: !107, file: !3, line: 144, column: 5)
!112 = !DILocation(line: 144, column: 28, scope: !111)
!113 = !DILocation(line: 144, column: 5, scope: !107)
!114 = !DILocation(line: 145, column: 21, scope: !115)
!115 = distinct !DILexicalBlock(scope: !111, file: !3, line: 144, column: 69)
!116 = !DILocation(line: 145, column: 14, scope: !115)
!117 = !DILocation(line: 145, column: 12, scope: !115)
!118 = !DILocation(line: 145, column: 32, scope: !115)
!119 = !DILocalVariable(name: "tree", scope: !115, file: !3, line: 146, type: !120)
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!121 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 8, size: 256, elements: !122)
!122 = !{!123, !124, !126, !127}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !121, file: !3, line: 8, baseType: !32, size: 8)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !121, file: !3, line: 8, baseType: !125, size: 64, offset: 64)
!125 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !121, file: !3, line: 8, baseType: !120, size: 64, offset: 128)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !121, file: !3, line: 8, baseType: !120, size: 64, offset: 192)
!128 = !DILocation(line: 146, column: 22, scope: !115)
!129 = !DILocation(line: 146, column: 29, scope: !115)
!130 = !DILocation(line: 147, column: 9, scope: !115)
!131 = !DILocation(line: 148, column: 13, scope: !132)
!132 = distinct !DILexicalBlock(scope: !115, file: !3, line: 148, column: 13)
!133 = !DILocation(line: 148, column: 20, scope: !132)
!134 = !DILocation(line: 148, column: 24, scope: !132)
!135 = !DILocation(line: 148, column: 23, scope: !132)
!136 = !DILocation(line: 148, column: 13, scope: !115)
!137 = !DILocation(line: 149, column: 43, scope: !138)
!138 = distinct !DILexicalBlock(scope: !132, file: !3, line: 148, column: 28)
!139 = !DILocation(line: 149, column: 55, scope: !138)
!140 = !DILocation(line: 149, column: 48, scope: !138)
!141 = !DILocation(line: 149, column: 46, scope: !138)
!142 = !DILocation(line: 149, column: 37, scope: !138)
!143 = !DILocation(line: 149, column: 13, scope: !138)
!144 = !DILocation(line: 150, column: 21, scope: !138)
!145 = !DILocation(line: 150, column: 13, scope: !138)
!146 = !DILocation(line: 151, column: 13, scope: !138)
!147 = !DILocalVariable(name: "slope", scope: !115, file: !3, line: 153, type: !120)
!148 = !DILocation(line: 153, column: 22, scope: !115)
!149 = !DILocation(line: 153, column: 46, scope: !115)
!150 = !DILocation(line: 153, column: 39, scope: !115)
!151 = !DILocation(line: 153, column: 30, scope: !115)
!152 = !DILocation(line: 154, column: 15, scope: !115)
!153 = !DILocation(line: 154, column: 9, scope: !115)
!154 = !DILocation(line: 154, column: 58, scope: !115)
!155 = !DILocation(line: 154, column: 49, scope: !115)
!156 = !DILocation(line: 154, column: 22, scope: !115)
!157 = !DILocation(line: 154, column: 75, scope: !115)
!158 = !DILocation(line: 154, column: 69, scope: !115)
!159 = !DILocation(line: 155, column: 39, scope: !115)
!160 = !DILocation(line: 155, column: 30, scope: !115)
!161 = !DILocation(line: 155, column: 9, scope: !115)
!162 = !DILocation(line: 156, column: 17, scope: !115)
!163 = !DILocation(line: 156, column: 9, scope: !115)
!164 = !DILocation(line: 156, column: 32, scope: !115)
!165 = !DILocation(line: 156, column: 24, scope: !115)
!166 = !DILocation(line: 157, column: 5, scope: !115)
!167 = !DILocation(line: 144, column: 65, scope: !111)
!168 = !DILocation(line: 144, column: 5, scope: !111)
!169 = distinct !{!169, !113, !170, !171}
!170 = !DILocation(line: 157, column: 5, scope: !107)
!171 = !{!"llvm.loop.mustprogress"}
!172 = !DILocation(line: 158, column: 25, scope: !2)
!173 = !DILocation(line: 158, column: 5, scope: !2)
!174 = !DILocation(line: 159, column: 5, scope: !2)
!175 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 60, type: !176, scopeLine: 61, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!176 = !DISubroutineType(types: !177)
!177 = !{!120}
!178 = !DILocalVariable(name: "n", scope: !175, file: !3, line: 62, type: !120)
!179 = !DILocation(line: 62, column: 18, scope: !175)
!180 = !DILocation(line: 62, column: 22, scope: !175)
!181 = !DILocation(line: 63, column: 5, scope: !175)
!182 = !DILocation(line: 64, column: 13, scope: !183)
!183 = distinct !DILexicalBlock(scope: !184, file: !3, line: 64, column: 13)
!184 = distinct !DILexicalBlock(scope: !185, file: !3, line: 63, column: 5)
!185 = distinct !DILexicalBlock(scope: !175, file: !3, line: 63, column: 5)
!186 = !DILocation(line: 64, column: 13, scope: !184)
!187 = !DILocation(line: 64, column: 41, scope: !183)
!188 = !DILocation(line: 64, column: 44, scope: !183)
!189 = !DILocation(line: 64, column: 28, scope: !183)
!190 = !DILocation(line: 64, column: 26, scope: !183)
!191 = !DILocation(line: 64, column: 24, scope: !183)
!192 = !DILocation(line: 65, column: 18, scope: !193)
!193 = distinct !DILexicalBlock(scope: !183, file: !3, line: 65, column: 18)
!194 = !DILocation(line: 65, column: 18, scope: !183)
!195 = !DILocation(line: 65, column: 46, scope: !193)
!196 = !DILocation(line: 65, column: 49, scope: !193)
!197 = !DILocation(line: 65, column: 33, scope: !193)
!198 = !DILocation(line: 65, column: 31, scope: !193)
!199 = !DILocation(line: 65, column: 29, scope: !193)
!200 = !DILocation(line: 66, column: 21, scope: !193)
!201 = !DILocation(line: 66, column: 14, scope: !193)
!202 = !DILocation(line: 63, column: 5, scope: !184)
!203 = distinct !{!203, !204, !205}
!204 = !DILocation(line: 63, column: 5, scope: !185)
!205 = !DILocation(line: 66, column: 21, scope: !185)
!206 = distinct !DISubprogram(name: "skip", scope: !3, file: !3, line: 21, type: !207, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7)
!207 = !DISubroutineType(types: !208)
!208 = !{null}
!209 = !DILocation(line: 21, column: 26, scope: !206)
!210 = !DILocation(line: 21, column: 33, scope: !206)
!211 = !DILocation(line: 21, column: 64, scope: !206)
!212 = distinct !{!212, !209, !211, !171}
!213 = !DILocation(line: 21, column: 68, scope: !206)
!214 = distinct !DISubprogram(name: "discard", scope: !3, file: !3, line: 91, type: !215, scopeLine: 92, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!215 = !DISubroutineType(types: !216)
!216 = !{null, !120}
!217 = !DILocalVariable(name: "n", arg: 1, scope: !214, file: !3, line: 91, type: !120)
!218 = !DILocation(line: 91, column: 34, scope: !214)
!219 = !DILocation(line: 93, column: 9, scope: !220)
!220 = distinct !DILexicalBlock(scope: !214, file: !3, line: 93, column: 9)
!221 = !DILocation(line: 93, column: 9, scope: !214)
!222 = !DILocation(line: 94, column: 17, scope: !220)
!223 = !DILocation(line: 94, column: 20, scope: !220)
!224 = !DILocation(line: 94, column: 9, scope: !220)
!225 = !DILocation(line: 94, column: 35, scope: !220)
!226 = !DILocation(line: 94, column: 38, scope: !220)
!227 = !DILocation(line: 94, column: 27, scope: !220)
!228 = !DILocation(line: 94, column: 51, scope: !220)
!229 = !DILocation(line: 94, column: 46, scope: !220)
!230 = !DILocation(line: 94, column: 64, scope: !220)
!231 = !DILocation(line: 95, column: 1, scope: !214)
!232 = distinct !DISubprogram(name: "simplify", scope: !3, file: !3, line: 103, type: !233, scopeLine: 104, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!233 = !DISubroutineType(types: !234)
!234 = !{!120, !120}
!235 = !DILocalVariable(name: "n", arg: 1, scope: !232, file: !3, line: 103, type: !120)
!236 = !DILocation(line: 103, column: 43, scope: !232)
!237 = !DILocation(line: 105, column: 10, scope: !238)
!238 = distinct !DILexicalBlock(scope: !232, file: !3, line: 105, column: 9)
!239 = !DILocation(line: 105, column: 13, scope: !238)
!240 = !DILocation(line: 105, column: 9, scope: !232)
!241 = !DILocation(line: 106, column: 16, scope: !238)
!242 = !DILocation(line: 106, column: 9, scope: !238)
!243 = !DILocation(line: 107, column: 24, scope: !232)
!244 = !DILocation(line: 107, column: 27, scope: !232)
!245 = !DILocation(line: 107, column: 15, scope: !232)
!246 = !DILocation(line: 107, column: 5, scope: !232)
!247 = !DILocation(line: 107, column: 8, scope: !232)
!248 = !DILocation(line: 107, column: 13, scope: !232)
!249 = !DILocation(line: 107, column: 54, scope: !232)
!250 = !DILocation(line: 107, column: 57, scope: !232)
!251 = !DILocation(line: 107, column: 45, scope: !232)
!252 = !DILocation(line: 107, column: 34, scope: !232)
!253 = !DILocation(line: 107, column: 37, scope: !232)
!254 = !DILocation(line: 107, column: 43, scope: !232)
!255 = !DILocation(line: 108, column: 9, scope: !256)
!256 = distinct !DILexicalBlock(scope: !232, file: !3, line: 108, column: 9)
!257 = !DILocation(line: 108, column: 12, scope: !256)
!258 = !DILocation(line: 108, column: 18, scope: !256)
!259 = !DILocation(line: 108, column: 23, scope: !256)
!260 = !DILocation(line: 108, column: 30, scope: !256)
!261 = !DILocation(line: 108, column: 33, scope: !256)
!262 = !DILocation(line: 108, column: 36, scope: !256)
!263 = !DILocation(line: 108, column: 43, scope: !256)
!264 = !DILocation(line: 108, column: 48, scope: !256)
!265 = !DILocation(line: 108, column: 9, scope: !232)
!266 = !DILocalVariable(name: "v", scope: !267, file: !3, line: 109, type: !125)
!267 = distinct !DILexicalBlock(scope: !256, file: !3, line: 108, column: 56)
!268 = !DILocation(line: 109, column: 16, scope: !267)
!269 = !DILocation(line: 109, column: 29, scope: !267)
!270 = !DILocation(line: 109, column: 20, scope: !267)
!271 = !DILocation(line: 110, column: 17, scope: !267)
!272 = !DILocation(line: 110, column: 9, scope: !267)
!273 = !DILocation(line: 111, column: 25, scope: !267)
!274 = !DILocation(line: 111, column: 16, scope: !267)
!275 = !DILocation(line: 111, column: 9, scope: !267)
!276 = !DILocation(line: 113, column: 10, scope: !277)
!277 = distinct !DILexicalBlock(scope: !232, file: !3, line: 113, column: 9)
!278 = !DILocation(line: 113, column: 13, scope: !277)
!279 = !DILocation(line: 113, column: 18, scope: !277)
!280 = !DILocation(line: 113, column: 25, scope: !277)
!281 = !DILocation(line: 113, column: 28, scope: !277)
!282 = !DILocation(line: 113, column: 31, scope: !277)
!283 = !DILocation(line: 113, column: 36, scope: !277)
!284 = !DILocation(line: 113, column: 44, scope: !277)
!285 = !DILocation(line: 113, column: 50, scope: !277)
!286 = !DILocation(line: 113, column: 53, scope: !277)
!287 = !DILocation(line: 113, column: 47, scope: !277)
!288 = !DILocation(line: 113, column: 9, scope: !232)
!289 = !DILocation(line: 113, column: 76, scope: !277)
!290 = !DILocation(line: 113, column: 79, scope: !277)
!291 = !DILocation(line: 113, column: 82, scope: !277)
!292 = !DILocation(line: 113, column: 71, scope: !277)
!293 = !DILocation(line: 113, column: 64, scope: !277)
!294 = !DILocation(line: 114, column: 9, scope: !295)
!295 = distinct !DILexicalBlock(scope: !232, file: !3, line: 114, column: 9)
!296 = !DILocation(line: 114, column: 12, scope: !295)
!297 = !DILocation(line: 114, column: 17, scope: !295)
!298 = !DILocation(line: 114, column: 24, scope: !295)
!299 = !DILocation(line: 114, column: 30, scope: !295)
!300 = !DILocation(line: 114, column: 33, scope: !295)
!301 = !DILocation(line: 114, column: 27, scope: !295)
!302 = !DILocation(line: 114, column: 9, scope: !232)
!303 = !DILocation(line: 114, column: 55, scope: !295)
!304 = !DILocation(line: 114, column: 58, scope: !295)
!305 = !DILocation(line: 114, column: 61, scope: !295)
!306 = !DILocation(line: 114, column: 50, scope: !295)
!307 = !DILocation(line: 114, column: 43, scope: !295)
!308 = !DILocation(line: 115, column: 9, scope: !309)
!309 = distinct !DILexicalBlock(scope: !232, file: !3, line: 115, column: 9)
!310 = !DILocation(line: 115, column: 12, scope: !309)
!311 = !DILocation(line: 115, column: 17, scope: !309)
!312 = !DILocation(line: 115, column: 24, scope: !309)
!313 = !DILocation(line: 115, column: 31, scope: !309)
!314 = !DILocation(line: 115, column: 34, scope: !309)
!315 = !DILocation(line: 115, column: 28, scope: !309)
!316 = !DILocation(line: 115, column: 44, scope: !309)
!317 = !DILocation(line: 115, column: 50, scope: !309)
!318 = !DILocation(line: 115, column: 53, scope: !309)
!319 = !DILocation(line: 115, column: 47, scope: !309)
!320 = !DILocation(line: 115, column: 9, scope: !232)
!321 = !DILocation(line: 115, column: 76, scope: !309)
!322 = !DILocation(line: 115, column: 79, scope: !309)
!323 = !DILocation(line: 115, column: 82, scope: !309)
!324 = !DILocation(line: 115, column: 71, scope: !309)
!325 = !DILocation(line: 115, column: 64, scope: !309)
!326 = !DILocation(line: 116, column: 9, scope: !327)
!327 = distinct !DILexicalBlock(scope: !232, file: !3, line: 116, column: 9)
!328 = !DILocation(line: 116, column: 12, scope: !327)
!329 = !DILocation(line: 116, column: 17, scope: !327)
!330 = !DILocation(line: 116, column: 24, scope: !327)
!331 = !DILocation(line: 116, column: 31, scope: !327)
!332 = !DILocation(line: 116, column: 34, scope: !327)
!333 = !DILocation(line: 116, column: 28, scope: !327)
!334 = !DILocation(line: 116, column: 43, scope: !327)
!335 = !DILocation(line: 116, column: 49, scope: !327)
!336 = !DILocation(line: 116, column: 52, scope: !327)
!337 = !DILocation(line: 116, column: 46, scope: !327)
!338 = !DILocation(line: 116, column: 9, scope: !232)
!339 = !DILocation(line: 116, column: 76, scope: !327)
!340 = !DILocation(line: 116, column: 79, scope: !327)
!341 = !DILocation(line: 116, column: 82, scope: !327)
!342 = !DILocation(line: 116, column: 71, scope: !327)
!343 = !DILocation(line: 116, column: 64, scope: !327)
!344 = !DILocation(line: 117, column: 12, scope: !232)
!345 = !DILocation(line: 117, column: 15, scope: !232)
!346 = !DILocation(line: 117, column: 20, scope: !232)
!347 = !DILocation(line: 117, column: 27, scope: !232)
!348 = !DILocation(line: 117, column: 33, scope: !232)
!349 = !DILocation(line: 117, column: 36, scope: !232)
!350 = !DILocation(line: 117, column: 30, scope: !232)
!351 = !DILocation(line: 117, column: 53, scope: !232)
!352 = !DILocation(line: 117, column: 56, scope: !232)
!353 = !DILocation(line: 117, column: 59, scope: !232)
!354 = !DILocation(line: 117, column: 48, scope: !232)
!355 = !DILocation(line: 117, column: 67, scope: !232)
!356 = !DILocation(line: 117, column: 5, scope: !232)
!357 = !DILocation(line: 118, column: 1, scope: !232)
!358 = distinct !DISubprogram(name: "derive", scope: !3, file: !3, line: 119, type: !359, scopeLine: 120, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!359 = !DISubroutineType(types: !360)
!360 = !{!120, !361}
!361 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !362, size: 64)
!362 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !121)
!363 = !DILocalVariable(name: "n", arg: 1, scope: !358, file: !3, line: 119, type: !361)
!364 = !DILocation(line: 119, column: 47, scope: !358)
!365 = !DILocalVariable(name: "l", scope: !358, file: !3, line: 121, type: !120)
!366 = !DILocation(line: 121, column: 18, scope: !358)
!367 = !DILocation(line: 121, column: 22, scope: !358)
!368 = !DILocation(line: 121, column: 25, scope: !358)
!369 = !DILocalVariable(name: "r", scope: !358, file: !3, line: 121, type: !120)
!370 = !DILocation(line: 121, column: 32, scope: !358)
!371 = !DILocation(line: 121, column: 36, scope: !358)
!372 = !DILocation(line: 121, column: 39, scope: !358)
!373 = !DILocation(line: 122, column: 13, scope: !358)
!374 = !DILocation(line: 122, column: 16, scope: !358)
!375 = !DILocation(line: 122, column: 5, scope: !358)
!376 = !DILocation(line: 123, column: 22, scope: !377)
!377 = distinct !DILexicalBlock(scope: !358, file: !3, line: 122, column: 22)
!378 = !DILocation(line: 123, column: 15, scope: !377)
!379 = !DILocation(line: 124, column: 22, scope: !377)
!380 = !DILocation(line: 124, column: 15, scope: !377)
!381 = !DILocation(line: 126, column: 27, scope: !377)
!382 = !DILocation(line: 126, column: 30, scope: !377)
!383 = !DILocation(line: 126, column: 46, scope: !377)
!384 = !DILocation(line: 126, column: 39, scope: !377)
!385 = !DILocation(line: 126, column: 57, scope: !377)
!386 = !DILocation(line: 126, column: 50, scope: !377)
!387 = !DILocation(line: 126, column: 22, scope: !377)
!388 = !DILocation(line: 126, column: 15, scope: !377)
!389 = !DILocation(line: 127, column: 55, scope: !377)
!390 = !DILocation(line: 127, column: 48, scope: !377)
!391 = !DILocation(line: 127, column: 64, scope: !377)
!392 = !DILocation(line: 127, column: 59, scope: !377)
!393 = !DILocation(line: 127, column: 35, scope: !377)
!394 = !DILocation(line: 127, column: 87, scope: !377)
!395 = !DILocation(line: 127, column: 82, scope: !377)
!396 = !DILocation(line: 127, column: 98, scope: !377)
!397 = !DILocation(line: 127, column: 91, scope: !377)
!398 = !DILocation(line: 127, column: 69, scope: !377)
!399 = !DILocation(line: 127, column: 22, scope: !377)
!400 = !DILocation(line: 127, column: 15, scope: !377)
!401 = !DILocation(line: 128, column: 68, scope: !377)
!402 = !DILocation(line: 128, column: 61, scope: !377)
!403 = !DILocation(line: 128, column: 77, scope: !377)
!404 = !DILocation(line: 128, column: 72, scope: !377)
!405 = !DILocation(line: 128, column: 48, scope: !377)
!406 = !DILocation(line: 128, column: 100, scope: !377)
!407 = !DILocation(line: 128, column: 95, scope: !377)
!408 = !DILocation(line: 128, column: 111, scope: !377)
!409 = !DILocation(line: 128, column: 104, scope: !377)
!410 = !DILocation(line: 128, column: 82, scope: !377)
!411 = !DILocation(line: 128, column: 35, scope: !377)
!412 = !DILocation(line: 129, column: 45, scope: !377)
!413 = !DILocation(line: 129, column: 40, scope: !377)
!414 = !DILocation(line: 129, column: 49, scope: !377)
!415 = !DILocation(line: 129, column: 27, scope: !377)
!416 = !DILocation(line: 128, column: 22, scope: !377)
!417 = !DILocation(line: 128, column: 15, scope: !377)
!418 = !DILocation(line: 130, column: 52, scope: !377)
!419 = !DILocation(line: 130, column: 47, scope: !377)
!420 = !DILocation(line: 130, column: 74, scope: !377)
!421 = !DILocation(line: 130, column: 69, scope: !377)
!422 = !DILocation(line: 130, column: 87, scope: !377)
!423 = !DILocation(line: 130, column: 90, scope: !377)
!424 = !DILocation(line: 130, column: 96, scope: !377)
!425 = !DILocation(line: 130, column: 78, scope: !377)
!426 = !DILocation(line: 130, column: 56, scope: !377)
!427 = !DILocation(line: 130, column: 34, scope: !377)
!428 = !DILocation(line: 130, column: 111, scope: !377)
!429 = !DILocation(line: 130, column: 104, scope: !377)
!430 = !DILocation(line: 130, column: 21, scope: !377)
!431 = !DILocation(line: 130, column: 14, scope: !377)
!432 = !DILocation(line: 132, column: 1, scope: !358)
!433 = distinct !DISubprogram(name: "print", scope: !3, file: !3, line: 133, type: !434, scopeLine: 134, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!434 = !DISubroutineType(types: !435)
!435 = !{null, !361}
!436 = !DILocalVariable(name: "n", arg: 1, scope: !433, file: !3, line: 133, type: !361)
!437 = !DILocation(line: 133, column: 38, scope: !433)
!438 = !DILocation(line: 135, column: 9, scope: !439)
!439 = distinct !DILexicalBlock(scope: !433, file: !3, line: 135, column: 9)
!440 = !DILocation(line: 135, column: 12, scope: !439)
!441 = !DILocation(line: 135, column: 17, scope: !439)
!442 = !DILocation(line: 135, column: 9, scope: !433)
!443 = !DILocation(line: 135, column: 38, scope: !439)
!444 = !DILocation(line: 135, column: 41, scope: !439)
!445 = !DILocation(line: 135, column: 25, scope: !439)
!446 = !DILocation(line: 136, column: 14, scope: !447)
!447 = distinct !DILexicalBlock(scope: !439, file: !3, line: 136, column: 14)
!448 = !DILocation(line: 136, column: 17, scope: !447)
!449 = !DILocation(line: 136, column: 22, scope: !447)
!450 = !DILocation(line: 136, column: 14, scope: !439)
!451 = !DILocation(line: 136, column: 30, scope: !447)
!452 = !DILocation(line: 137, column: 10, scope: !447)
!453 = !DILocation(line: 137, column: 30, scope: !447)
!454 = !DILocation(line: 137, column: 33, scope: !447)
!455 = !DILocation(line: 137, column: 24, scope: !447)
!456 = !DILocation(line: 137, column: 48, scope: !447)
!457 = !DILocation(line: 137, column: 51, scope: !447)
!458 = !DILocation(line: 137, column: 40, scope: !447)
!459 = !DILocation(line: 137, column: 64, scope: !447)
!460 = !DILocation(line: 137, column: 67, scope: !447)
!461 = !DILocation(line: 137, column: 58, scope: !447)
!462 = !DILocation(line: 137, column: 75, scope: !447)
!463 = !DILocation(line: 138, column: 1, scope: !433)
!464 = distinct !DISubprogram(name: "evaluate", scope: !3, file: !3, line: 69, type: !465, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!465 = !DISubroutineType(types: !466)
!466 = !{!125, !361, !125}
!467 = !DILocalVariable(name: "n", arg: 1, scope: !464, file: !3, line: 69, type: !361)
!468 = !DILocation(line: 69, column: 43, scope: !464)
!469 = !DILocalVariable(name: "x", arg: 2, scope: !464, file: !3, line: 69, type: !125)
!470 = !DILocation(line: 69, column: 53, scope: !464)
!471 = !DILocation(line: 71, column: 9, scope: !472)
!472 = distinct !DILexicalBlock(scope: !464, file: !3, line: 71, column: 9)
!473 = !DILocation(line: 71, column: 12, scope: !472)
!474 = !DILocation(line: 71, column: 17, scope: !472)
!475 = !DILocation(line: 71, column: 9, scope: !464)
!476 = !DILocation(line: 72, column: 16, scope: !472)
!477 = !DILocation(line: 72, column: 19, scope: !472)
!478 = !DILocation(line: 72, column: 9, scope: !472)
!479 = !DILocation(line: 73, column: 9, scope: !480)
!480 = distinct !DILexicalBlock(scope: !464, file: !3, line: 73, column: 9)
!481 = !DILocation(line: 73, column: 12, scope: !480)
!482 = !DILocation(line: 73, column: 17, scope: !480)
!483 = !DILocation(line: 73, column: 9, scope: !464)
!484 = !DILocation(line: 74, column: 16, scope: !480)
!485 = !DILocation(line: 74, column: 9, scope: !480)
!486 = !DILocalVariable(name: "a", scope: !464, file: !3, line: 75, type: !125)
!487 = !DILocation(line: 75, column: 12, scope: !464)
!488 = !DILocation(line: 75, column: 25, scope: !464)
!489 = !DILocation(line: 75, column: 28, scope: !464)
!490 = !DILocation(line: 75, column: 34, scope: !464)
!491 = !DILocation(line: 75, column: 16, scope: !464)
!492 = !DILocalVariable(name: "b", scope: !464, file: !3, line: 75, type: !125)
!493 = !DILocation(line: 75, column: 38, scope: !464)
!494 = !DILocation(line: 75, column: 51, scope: !464)
!495 = !DILocation(line: 75, column: 54, scope: !464)
!496 = !DILocation(line: 75, column: 61, scope: !464)
!497 = !DILocation(line: 75, column: 42, scope: !464)
!498 = !DILocalVariable(name: "result", scope: !464, file: !3, line: 75, type: !125)
!499 = !DILocation(line: 75, column: 65, scope: !464)
!500 = !DILocation(line: 76, column: 13, scope: !464)
!501 = !DILocation(line: 76, column: 16, scope: !464)
!502 = !DILocation(line: 76, column: 5, scope: !464)
!503 = !DILocation(line: 77, column: 22, scope: !504)
!504 = distinct !DILexicalBlock(scope: !464, file: !3, line: 76, column: 22)
!505 = !DILocation(line: 77, column: 26, scope: !504)
!506 = !DILocation(line: 77, column: 24, scope: !504)
!507 = !DILocation(line: 77, column: 15, scope: !504)
!508 = !DILocation(line: 78, column: 22, scope: !504)
!509 = !DILocation(line: 78, column: 26, scope: !504)
!510 = !DILocation(line: 78, column: 24, scope: !504)
!511 = !DILocation(line: 78, column: 15, scope: !504)
!512 = !DILocation(line: 79, column: 22, scope: !504)
!513 = !DILocation(line: 79, column: 26, scope: !504)
!514 = !DILocation(line: 79, column: 24, scope: !504)
!515 = !DILocation(line: 79, column: 15, scope: !504)
!516 = !DILocation(line: 80, column: 22, scope: !504)
!517 = !DILocation(line: 80, column: 26, scope: !504)
!518 = !DILocation(line: 80, column: 24, scope: !504)
!519 = !DILocation(line: 80, column: 15, scope: !504)
!520 = !DILocalVariable(name: "i", scope: !521, file: !3, line: 82, type: !6)
!521 = distinct !DILexicalBlock(scope: !464, file: !3, line: 82, column: 5)
!522 = !DILocation(line: 82, column: 14, scope: !521)
!523 = !DILocation(line: 82, column: 10, scope: !521)
!524 = !DILocation(line: 82, column: 21, scope: !525)
!525 = distinct !DILexicalBlock(scope: !521, file: !3, line: 82, column: 5)
!526 = !DILocation(line: 82, column: 30, scope: !525)
!527 = !DILocation(line: 82, column: 25, scope: !525)
!528 = !DILocation(line: 82, column: 23, scope: !525)
!529 = !DILocation(line: 82, column: 5, scope: !521)
!530 = !DILocation(line: 83, column: 19, scope: !525)
!531 = !DILocation(line: 83, column: 16, scope: !525)
!532 = !DILocation(line: 83, column: 9, scope: !525)
!533 = !DILocation(line: 82, column: 34, scope: !525)
!534 = !DILocation(line: 82, column: 5, scope: !525)
!535 = distinct !{!535, !529, !536, !171}
!536 = !DILocation(line: 83, column: 19, scope: !521)
!537 = !DILocation(line: 84, column: 12, scope: !464)
!538 = !DILocation(line: 84, column: 5, scope: !464)
!539 = !DILocation(line: 85, column: 1, scope: !464)
!540 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 52, type: !176, scopeLine: 53, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!541 = !DILocalVariable(name: "n", scope: !540, file: !3, line: 54, type: !120)
!542 = !DILocation(line: 54, column: 18, scope: !540)
!543 = !DILocation(line: 54, column: 22, scope: !540)
!544 = !DILocation(line: 55, column: 5, scope: !540)
!545 = !DILocation(line: 56, column: 13, scope: !546)
!546 = distinct !DILexicalBlock(scope: !547, file: !3, line: 56, column: 13)
!547 = distinct !DILexicalBlock(scope: !548, file: !3, line: 55, column: 5)
!548 = distinct !DILexicalBlock(scope: !540, file: !3, line: 55, column: 5)
!549 = !DILocation(line: 56, column: 13, scope: !547)
!550 = !DILocation(line: 56, column: 41, scope: !546)
!551 = !DILocation(line: 56, column: 44, scope: !546)
!552 = !DILocation(line: 56, column: 28, scope: !546)
!553 = !DILocation(line: 56, column: 26, scope: !546)
!554 = !DILocation(line: 56, column: 24, scope: !546)
!555 = !DILocation(line: 57, column: 18, scope: !556)
!556 = distinct !DILexicalBlock(scope: !546, file: !3, line: 57, column: 18)
!557 = !DILocation(line: 57, column: 18, scope: !546)
!558 = !DILocation(line: 57, column: 46, scope: !556)
!559 = !DILocation(line: 57, column: 49, scope: !556)
!560 = !DILocation(line: 57, column: 33, scope: !556)
!561 = !DILocation(line: 57, column: 31, scope: !556)
!562 = !DILocation(line: 57, column: 29, scope: !556)
!563 = !DILocation(line: 58, column: 21, scope: !556)
!564 = !DILocation(line: 58, column: 14, scope: !556)
!565 = !DILocation(line: 55, column: 5, scope: !547)
!566 = distinct !{!566, !567, !568}
!567 = !DILocation(line: 55, column: 5, scope: !548)
!568 = !DILocation(line: 58, column: 21, scope: !548)
!569 = distinct !DISubprogram(name: "take", scope: !3, file: !3, line: 22, type: !570, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!570 = !DISubroutineType(types: !571)
!571 = !{!6, !32}
!572 = !DILocalVariable(name: "c", arg: 1, scope: !569, file: !3, line: 22, type: !32)
!573 = !DILocation(line: 22, column: 22, scope: !569)
!574 = !DILocation(line: 24, column: 5, scope: !569)
!575 = !DILocation(line: 25, column: 13, scope: !569)
!576 = !DILocation(line: 25, column: 12, scope: !569)
!577 = !DILocation(line: 25, column: 19, scope: !569)
!578 = !DILocation(line: 25, column: 16, scope: !569)
!579 = !DILocation(line: 25, column: 25, scope: !569)
!580 = !DILocation(line: 25, column: 5, scope: !569)
!581 = distinct !DISubprogram(name: "make", scope: !3, file: !3, line: 12, type: !582, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!582 = !DISubroutineType(types: !583)
!583 = !{!120, !32, !125, !120, !120}
!584 = !DILocalVariable(name: "kind", arg: 1, scope: !581, file: !3, line: 12, type: !32)
!585 = !DILocation(line: 12, column: 31, scope: !581)
!586 = !DILocalVariable(name: "value", arg: 2, scope: !581, file: !3, line: 12, type: !125)
!587 = !DILocation(line: 12, column: 44, scope: !581)
!588 = !DILocalVariable(name: "left", arg: 3, scope: !581, file: !3, line: 12, type: !120)
!589 = !DILocation(line: 12, column: 64, scope: !581)
!590 = !DILocalVariable(name: "right", arg: 4, scope: !581, file: !3, line: 12, type: !120)
!591 = !DILocation(line: 12, column: 83, scope: !581)
!592 = !DILocalVariable(name: "n", scope: !581, file: !3, line: 14, type: !120)
!593 = !DILocation(line: 14, column: 18, scope: !581)
!594 = !DILocation(line: 14, column: 22, scope: !581)
!595 = !DILocation(line: 15, column: 6, scope: !581)
!596 = !DILocation(line: 15, column: 23, scope: !581)
!597 = !DILocation(line: 15, column: 24, scope: !581)
!598 = !DILocation(line: 15, column: 30, scope: !581)
!599 = !DILocation(line: 15, column: 37, scope: !581)
!600 = !DILocation(line: 15, column: 43, scope: !581)
!601 = !DILocation(line: 15, column: 10, scope: !581)
!602 = !DILocation(line: 16, column: 14, scope: !581)
!603 = !DILocation(line: 17, column: 12, scope: !581)
!604 = !DILocation(line: 17, column: 5, scope: !581)
!605 = distinct !DISubprogram(name: "power", scope: !3, file: !3, line: 47, type: !176, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!606 = !DILocalVariable(name: "base", scope: !605, file: !3, line: 49, type: !120)
!607 = !DILocation(line: 49, column: 18, scope: !605)
!608 = !DILocation(line: 49, column: 25, scope: !605)
!609 = !DILocation(line: 50, column: 12, scope: !605)
!610 = !DILocation(line: 50, column: 37, scope: !605)
!611 = !DILocation(line: 50, column: 43, scope: !605)
!612 = !DILocation(line: 50, column: 24, scope: !605)
!613 = !DILocation(line: 50, column: 54, scope: !605)
!614 = !DILocation(line: 50, column: 5, scope: !605)
!615 = distinct !DISubprogram(name: "primary", scope: !3, file: !3, line: 29, type: !176, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!616 = !DILocation(line: 31, column: 5, scope: !615)
!617 = !DILocation(line: 32, column: 9, scope: !618)
!618 = distinct !DILexicalBlock(scope: !615, file: !3, line: 32, column: 9)
!619 = !DILocation(line: 32, column: 9, scope: !615)
!620 = !DILocalVariable(name: "inside", scope: !621, file: !3, line: 33, type: !120)
!621 = distinct !DILexicalBlock(scope: !618, file: !3, line: 32, column: 20)
!622 = !DILocation(line: 33, column: 22, scope: !621)
!623 = !DILocation(line: 33, column: 31, scope: !621)
!624 = !DILocation(line: 34, column: 20, scope: !621)
!625 = !DILocation(line: 34, column: 19, scope: !621)
!626 = !DILocation(line: 34, column: 16, scope: !621)
!627 = !DILocation(line: 35, column: 16, scope: !621)
!628 = !DILocation(line: 35, column: 9, scope: !621)
!629 = !DILocation(line: 37, column: 9, scope: !630)
!630 = distinct !DILexicalBlock(scope: !615, file: !3, line: 37, column: 9)
!631 = !DILocation(line: 37, column: 9, scope: !615)
!632 = !DILocation(line: 38, column: 29, scope: !630)
!633 = !DILocation(line: 38, column: 42, scope: !630)
!634 = !DILocation(line: 38, column: 16, scope: !630)
!635 = !DILocation(line: 38, column: 9, scope: !630)
!636 = !DILocation(line: 39, column: 10, scope: !637)
!637 = distinct !DILexicalBlock(scope: !615, file: !3, line: 39, column: 9)
!638 = !DILocation(line: 39, column: 9, scope: !637)
!639 = !DILocation(line: 39, column: 13, scope: !637)
!640 = !DILocation(line: 39, column: 9, scope: !615)
!641 = !DILocation(line: 40, column: 18, scope: !637)
!642 = !DILocation(line: 40, column: 22, scope: !637)
!643 = !DILocation(line: 40, column: 9, scope: !637)
!644 = !DILocalVariable(name: "end", scope: !615, file: !3, line: 41, type: !645)
!645 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!646 = !DILocation(line: 41, column: 11, scope: !615)
!647 = !DILocalVariable(name: "value", scope: !615, file: !3, line: 42, type: !125)
!648 = !DILocation(line: 42, column: 12, scope: !615)
!649 = !DILocation(line: 42, column: 27, scope: !615)
!650 = !DILocation(line: 42, column: 20, scope: !615)
!651 = !DILocation(line: 43, column: 15, scope: !615)
!652 = !DILocation(line: 43, column: 22, scope: !615)
!653 = !DILocation(line: 43, column: 19, scope: !615)
!654 = !DILocation(line: 43, column: 12, scope: !615)
!655 = !DILocation(line: 44, column: 10, scope: !615)
!656 = !DILocation(line: 44, column: 8, scope: !615)
!657 = !DILocation(line: 45, column: 21, scope: !615)
!658 = !DILocation(line: 45, column: 12, scope: !615)
!659 = !DILocation(line: 45, column: 5, scope: !615)
!660 = !DILocation(line: 46, column: 1, scope: !615)
!661 = distinct !DISubprogram(name: "constant", scope: !3, file: !3, line: 19, type: !662, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!662 = !DISubroutineType(types: !663)
!663 = !{!120, !125}
!664 = !DILocalVariable(name: "v", arg: 1, scope: !661, file: !3, line: 19, type: !125)
!665 = !DILocation(line: 19, column: 37, scope: !661)
!666 = !DILocation(line: 19, column: 59, scope: !661)
!667 = !DILocation(line: 19, column: 49, scope: !661)
!668 = !DILocation(line: 19, column: 42, scope: !661)
!669 = distinct !DISubprogram(name: "is", scope: !3, file: !3, line: 96, type: !670, scopeLine: 96, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!670 = !DISubroutineType(types: !671)
!671 = !{!6, !361, !125}
!672 = !DILocalVariable(name: "n", arg: 1, scope: !669, file: !3, line: 96, type: !361)
!673 = !DILocation(line: 96, column: 34, scope: !669)
!674 = !DILocalVariable(name: "v", arg: 2, scope: !669, file: !3, line: 96, type: !125)
!675 = !DILocation(line: 96, column: 44, scope: !669)
!676 = !DILocation(line: 96, column: 56, scope: !669)
!677 = !DILocation(line: 96, column: 59, scope: !669)
!678 = !DILocation(line: 96, column: 64, scope: !669)
!679 = !DILocation(line: 96, column: 71, scope: !669)
!680 = !DILocation(line: 96, column: 74, scope: !669)
!681 = !DILocation(line: 96, column: 77, scope: !669)
!682 = !DILocation(line: 96, column: 86, scope: !669)
!683 = !DILocation(line: 96, column: 83, scope: !669)
!684 = !DILocation(line: 0, scope: !669)
!685 = !DILocation(line: 96, column: 49, scope: !669)
!686 = distinct !DISubprogram(name: "keep", scope: !3, file: !3, line: 97, type: !687, scopeLine: 98, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!687 = !DISubroutineType(types: !688)
!688 = !{!120, !120, !120}
!689 = !DILocalVariable(name: "n", arg: 1, scope: !686, file: !3, line: 97, type: !120)
!690 = !DILocation(line: 97, column: 39, scope: !686)
!691 = !DILocalVariable(name: "kept", arg: 2, scope: !686, file: !3, line: 97, type: !120)
!692 = !DILocation(line: 97, column: 55, scope: !686)
!693 = !DILocation(line: 99, column: 13, scope: !686)
!694 = !DILocation(line: 99, column: 21, scope: !686)
!695 = !DILocation(line: 99, column: 24, scope: !686)
!696 = !DILocation(line: 99, column: 18, scope: !686)
!697 = !DILocation(line: 99, column: 31, scope: !686)
!698 = !DILocation(line: 99, column: 34, scope: !686)
!699 = !DILocation(line: 99, column: 42, scope: !686)
!700 = !DILocation(line: 99, column: 45, scope: !686)
!701 = !DILocation(line: 99, column: 5, scope: !686)
!702 = !DILocation(line: 100, column: 10, scope: !686)
!703 = !DILocation(line: 100, column: 5, scope: !686)
!704 = !DILocation(line: 100, column: 23, scope: !686)
!705 = !DILocation(line: 101, column: 12, scope: !686)
!706 = !DILocation(line: 101, column: 5, scope: !686)
!707 = distinct !DISubprogram(name: "copy", scope: !3, file: !3, line: 87, type: !359, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !94)
!708 = !DILocalVariable(name: "n", arg: 1, scope: !707, file: !3, line: 87, type: !361)
!709 = !DILocation(line: 87, column: 45, scope: !707)
!710 = !DILocation(line: 89, column: 12, scope: !707)
!711 = !DILocation(line: 89, column: 21, scope: !707)
!712 = !DILocation(line: 89, column: 24, scope: !707)
!713 = !DILocation(line: 89, column: 30, scope: !707)
!714 = !DILocation(line: 89, column: 33, scope: !707)
!715 = !DILocation(line: 89, column: 45, scope: !707)
!716 = !DILocation(line: 89, column: 48, scope: !707)
!717 = !DILocation(line: 89, column: 40, scope: !707)
!718 = !DILocation(line: 89, column: 60, scope: !707)
!719 = !DILocation(line: 89, column: 63, scope: !707)
!720 = !DILocation(line: 89, column: 55, scope: !707)
!721 = !DILocation(line: 89, column: 16, scope: !707)
!722 = !DILocation(line: 89, column: 5, scope: !707)
