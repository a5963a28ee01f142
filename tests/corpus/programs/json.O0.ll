; ModuleID = 'json.c'
source_filename = "json.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.value = type { i32, i32, %union.anon, ptr }
%union.anon = type { double }

@main.documents = internal constant [9 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8], align 16, !dbg !0
@.str = private unnamed_addr constant [103 x i8] c" { \22name\22 : \22corpus\22, \22sizes\22: [1, -2.5e2, 0.125], \22nested\22: {\22a\22: [[], {}], \22b\22: null}, \22ok\22: true } \00", align 1, !dbg !42
@.str.1 = private unnamed_addr constant [48 x i8] c"[\22esc \\\22q\\\22 \\\\ \\u0041\\t|\22, false, [[[[[42]]]]]]\00", align 1, !dbg !47
@.str.2 = private unnamed_addr constant [4 x i8] c"3.5\00", align 1, !dbg !52
@.str.3 = private unnamed_addr constant [6 x i8] c"[1, 2\00", align 1, !dbg !57
@.str.4 = private unnamed_addr constant [8 x i8] c"{\22a\22 1}\00", align 1, !dbg !62
@.str.5 = private unnamed_addr constant [6 x i8] c"[1 2]\00", align 1, !dbg !67
@.str.6 = private unnamed_addr constant [6 x i8] c"\22open\00", align 1, !dbg !69
@.str.7 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !71
@.str.8 = private unnamed_addr constant [6 x i8] c"[tru]\00", align 1, !dbg !76
@at = internal global ptr null, align 8, !dbg !88
@.str.9 = private unnamed_addr constant [11 x i8] c" total %g\0A\00", align 1, !dbg !78
@.str.10 = private unnamed_addr constant [14 x i8] c"error at %td\0A\00", align 1, !dbg !83
@.str.11 = private unnamed_addr constant [5 x i8] c"null\00", align 1, !dbg !92
@.str.12 = private unnamed_addr constant [5 x i8] c"true\00", align 1, !dbg !97
@.str.13 = private unnamed_addr constant [6 x i8] c"false\00", align 1, !dbg !99
@.str.14 = private unnamed_addr constant [2 x i8] c"[\00", align 1, !dbg !101
@.str.15 = private unnamed_addr constant [2 x i8] c"]\00", align 1, !dbg !106
@.str.16 = private unnamed_addr constant [2 x i8] c"{\00", align 1, !dbg !108
@.str.17 = private unnamed_addr constant [2 x i8] c"}\00", align 1, !dbg !110
@.str.18 = private unnamed_addr constant [2 x i8] c",\00", align 1, !dbg !112
@.str.19 = private unnamed_addr constant [2 x i8] c":\00", align 1, !dbg !114
@.str.20 = private unnamed_addr constant [2 x i8] c"\22\00", align 1, !dbg !116
@.str.21 = private unnamed_addr constant [17 x i8] c"n\0At\09r\0Db\08f\0C\22\22\\\\//\00", align 1, !dbg !118
@.str.22 = private unnamed_addr constant [4 x i8] c"%4x\00", align 1, !dbg !123
@.str.23 = private unnamed_addr constant [5 x i8] c" \09\0D\0A\00", align 1, !dbg !125
@.str.24 = private unnamed_addr constant [6 x i8] c"%.12g\00", align 1, !dbg !127
@.str.25 = private unnamed_addr constant [5 x i8] c"\22%s\22\00", align 1, !dbg !129
@.str.26 = private unnamed_addr constant [6 x i8] c"\22%s\22:\00", align 1, !dbg !131

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !2 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca %struct.value, align 8
  %4 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !145, !DIExpression(), !147)
  store i32 0, ptr %2, align 4, !dbg !147
  br label %5, !dbg !148

5:                                                ; preds = %40, %0
  %6 = load i32, ptr %2, align 4, !dbg !149
  %7 = zext i32 %6 to i64, !dbg !149
  %8 = icmp ult i64 %7, 9, !dbg !151
  br i1 %8, label %9, label %43, !dbg !152

9:                                                ; preds = %5
    #dbg_declare(ptr %3, !153, !DIExpression(), !171)
  call void @llvm.memset.p0.i64(ptr align 8 %3, i8 0, i64 24, i1 false), !dbg !171
  %10 = load i32, ptr %2, align 4, !dbg !172
  %11 = zext i32 %10 to i64, !dbg !173
  %12 = getelementptr inbounds [9 x ptr], ptr @main.documents, i64 0, i64 %11, !dbg !173
  %13 = load ptr, ptr %12, align 8, !dbg !173
  store ptr %13, ptr @at, align 8, !dbg !174
    #dbg_declare(ptr %4, !175, !DIExpression(), !176)
  %14 = call i32 @parse(ptr noundef %3), !dbg !177
  %15 = icmp ne i32 %14, 0, !dbg !177
  br i1 %15, label %16, label %21, !dbg !178

16:                                               ; preds = %9
  call void @skip(), !dbg !179
  %17 = load ptr, ptr @at, align 8, !dbg !180
  %18 = load i8, ptr %17, align 1, !dbg !181
  %19 = icmp ne i8 %18, 0, !dbg !182
  %20 = xor i1 %19, true, !dbg !182
  br label %21

21:                                               ; preds = %16, %9
  %22 = phi i1 [ false, %9 ], [ %20, %16 ], !dbg !183
  %23 = zext i1 %22 to i32, !dbg !178
  store i32 %23, ptr %4, align 4, !dbg !176
  %24 = load i32, ptr %4, align 4, !dbg !184
  %25 = icmp ne i32 %24, 0, !dbg !184
  br i1 %25, label %26, label %29, !dbg !186

26:                                               ; preds = %21
  call void @print(ptr noundef %3), !dbg !187
  %27 = call double @total(ptr noundef %3), !dbg !188
  %28 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, double noundef %27), !dbg !189
  br label %39, !dbg !187

29:                                               ; preds = %21
  %30 = load ptr, ptr @at, align 8, !dbg !190
  %31 = load i32, ptr %2, align 4, !dbg !191
  %32 = zext i32 %31 to i64, !dbg !192
  %33 = getelementptr inbounds [9 x ptr], ptr @main.documents, i64 0, i64 %32, !dbg !192
  %34 = load ptr, ptr %33, align 8, !dbg !192
  %35 = ptrtoint ptr %30 to i64, !dbg !193
  %36 = ptrtoint ptr %34 to i64, !dbg !193
  %37 = sub i64 %35, %36, !dbg !193
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i64 noundef %37), !dbg !194
  br label %39

39:                                               ; preds = %29, %26
  call void @discard(ptr noundef %3), !dbg !195
  br label %40, !dbg !196

40:                                               ; preds = %39
  %41 = load i32, ptr %2, align 4, !dbg !197
  %42 = add i32 %41, 1, !dbg !197
  store i32 %42, ptr %2, align 4, !dbg !197
  br label %5, !dbg !198, !llvm.loop !199

43:                                               ; preds = %5
  ret i32 0, !dbg !202
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @parse(ptr noundef %0) #0 !dbg !203 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca %struct.value, align 8
  %5 = alloca %struct.value, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.value, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !206, !DIExpression(), !207)
  call void @skip(), !dbg !208
  %8 = call i32 @take(ptr noundef @.str.11), !dbg !209
  %9 = icmp ne i32 %8, 0, !dbg !209
  br i1 %9, label %10, label %13, !dbg !211

10:                                               ; preds = %1
  %11 = load ptr, ptr %3, align 8, !dbg !212
  %12 = getelementptr inbounds %struct.value, ptr %11, i32 0, i32 0, !dbg !213
  store i32 0, ptr %12, align 8, !dbg !214
  store i32 1, ptr %2, align 4, !dbg !215
  br label %88, !dbg !215

13:                                               ; preds = %1
  %14 = call i32 @take(ptr noundef @.str.12), !dbg !216
  %15 = icmp ne i32 %14, 0, !dbg !216
  br i1 %15, label %16, label %22, !dbg !218

16:                                               ; preds = %13
  %17 = load ptr, ptr %3, align 8, !dbg !219
  %18 = getelementptr inbounds %struct.value, ptr %4, i32 0, i32 0, !dbg !220
  store i32 1, ptr %18, align 8, !dbg !220
  %19 = getelementptr inbounds %struct.value, ptr %4, i32 0, i32 1, !dbg !220
  store i32 0, ptr %19, align 4, !dbg !220
  %20 = getelementptr inbounds %struct.value, ptr %4, i32 0, i32 2, !dbg !220
  store i32 1, ptr %20, align 8, !dbg !221
  %21 = getelementptr inbounds %struct.value, ptr %4, i32 0, i32 3, !dbg !220
  store ptr null, ptr %21, align 8, !dbg !220
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %4, i64 24, i1 false), !dbg !222
  store i32 1, ptr %2, align 4, !dbg !223
  br label %88, !dbg !223

22:                                               ; preds = %13
  %23 = call i32 @take(ptr noundef @.str.13), !dbg !224
  %24 = icmp ne i32 %23, 0, !dbg !224
  br i1 %24, label %25, label %31, !dbg !226

25:                                               ; preds = %22
  %26 = load ptr, ptr %3, align 8, !dbg !227
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 24, i1 false), !dbg !228
  %27 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 0, !dbg !229
  store i32 1, ptr %27, align 8, !dbg !229
  %28 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 1, !dbg !229
  %29 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 2, !dbg !229
  %30 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 3, !dbg !229
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %26, ptr align 8 %5, i64 24, i1 false), !dbg !228
  store i32 1, ptr %2, align 4, !dbg !230
  br label %88, !dbg !230

31:                                               ; preds = %22
  %32 = call i32 @take(ptr noundef @.str.14), !dbg !231
  %33 = icmp ne i32 %32, 0, !dbg !231
  br i1 %33, label %34, label %37, !dbg !233

34:                                               ; preds = %31
  %35 = load ptr, ptr %3, align 8, !dbg !234
  %36 = call i32 @parse_members(ptr noundef %35, i32 noundef 4, ptr noundef @.str.15), !dbg !235
  store i32 %36, ptr %2, align 4, !dbg !236
  br label %88, !dbg !236

37:                                               ; preds = %31
  %38 = call i32 @take(ptr noundef @.str.16), !dbg !237
  %39 = icmp ne i32 %38, 0, !dbg !237
  br i1 %39, label %40, label %43, !dbg !239

40:                                               ; preds = %37
  %41 = load ptr, ptr %3, align 8, !dbg !240
  %42 = call i32 @parse_members(ptr noundef %41, i32 noundef 5, ptr noundef @.str.17), !dbg !241
  store i32 %42, ptr %2, align 4, !dbg !242
  br label %88, !dbg !242

43:                                               ; preds = %37
  %44 = load ptr, ptr @at, align 8, !dbg !243
  %45 = load i8, ptr %44, align 1, !dbg !245
  %46 = sext i8 %45 to i32, !dbg !245
  %47 = icmp eq i32 %46, 34, !dbg !246
  br i1 %47, label %48, label %61, !dbg !247

48:                                               ; preds = %43
  %49 = load ptr, ptr %3, align 8, !dbg !248
  %50 = getelementptr inbounds %struct.value, ptr %49, i32 0, i32 0, !dbg !250
  store i32 3, ptr %50, align 8, !dbg !251
  %51 = call ptr @parse_text(), !dbg !252
  %52 = load ptr, ptr %3, align 8, !dbg !253
  %53 = getelementptr inbounds %struct.value, ptr %52, i32 0, i32 2, !dbg !254
  store ptr %51, ptr %53, align 8, !dbg !255
  %54 = icmp ne ptr %51, null, !dbg !255
  br i1 %54, label %55, label %56, !dbg !256

55:                                               ; preds = %48
  br label %59, !dbg !256

56:                                               ; preds = %48
  %57 = load ptr, ptr %3, align 8, !dbg !257
  %58 = getelementptr inbounds %struct.value, ptr %57, i32 0, i32 0, !dbg !258
  store i32 0, ptr %58, align 8, !dbg !259
  br label %59, !dbg !256

59:                                               ; preds = %56, %55
  %60 = phi i32 [ 1, %55 ], [ 0, %56 ], !dbg !256
  store i32 %60, ptr %2, align 4, !dbg !260
  br label %88, !dbg !260

61:                                               ; preds = %43
    #dbg_declare(ptr %6, !261, !DIExpression(), !262)
  %62 = load ptr, ptr @at, align 8, !dbg !263
  %63 = load i8, ptr %62, align 1, !dbg !265
  %64 = sext i8 %63 to i32, !dbg !265
  %65 = icmp ne i32 %64, 45, !dbg !266
  br i1 %65, label %66, label %79, !dbg !267

66:                                               ; preds = %61
  %67 = call ptr @__ctype_b_loc() #9, !dbg !268
  %68 = load ptr, ptr %67, align 8, !dbg !268
  %69 = load ptr, ptr @at, align 8, !dbg !268
  %70 = load i8, ptr %69, align 1, !dbg !268
  %71 = zext i8 %70 to i32, !dbg !268
  %72 = sext i32 %71 to i64, !dbg !268
  %73 = getelementptr inbounds i16, ptr %68, i64 %72, !dbg !268
  %74 = load i16, ptr %73, align 2, !dbg !268
  %75 = zext i16 %74 to i32, !dbg !268
  %76 = and i32 %75, 2048, !dbg !268
  %77 = icmp ne i32 %76, 0, !dbg !268
  br i1 %77, label %79, label %78, !dbg !269

78:                                               ; preds = %66
  store i32 0, ptr %2, align 4, !dbg !270
  br label %88, !dbg !270

79:                                               ; preds = %66, %61
  %80 = load ptr, ptr %3, align 8, !dbg !271
  %81 = getelementptr inbounds %struct.value, ptr %7, i32 0, i32 0, !dbg !272
  store i32 2, ptr %81, align 8, !dbg !272
  %82 = getelementptr inbounds %struct.value, ptr %7, i32 0, i32 1, !dbg !272
  store i32 0, ptr %82, align 4, !dbg !272
  %83 = getelementptr inbounds %struct.value, ptr %7, i32 0, i32 2, !dbg !272
  %84 = load ptr, ptr @at, align 8, !dbg !273
  %85 = call double @strtod(ptr noundef %84, ptr noundef %6) #10, !dbg !274
  store double %85, ptr %83, align 8, !dbg !275
  %86 = getelementptr inbounds %struct.value, ptr %7, i32 0, i32 3, !dbg !272
  store ptr null, ptr %86, align 8, !dbg !272
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %80, ptr align 8 %7, i64 24, i1 false), !dbg !276
  %87 = load ptr, ptr %6, align 8, !dbg !277
  store ptr %87, ptr @at, align 8, !dbg !278
  store i32 1, ptr %2, align 4, !dbg !279
  br label %88, !dbg !279

88:                                               ; preds = %79, %78, %59, %40, %34, %25, %16, %10
  %89 = load i32, ptr %2, align 4, !dbg !280
  ret i32 %89, !dbg !280
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @skip() #0 !dbg !281 {
  %1 = load ptr, ptr @at, align 8, !dbg !284
  %2 = call i64 @strspn(ptr noundef %1, ptr noundef @.str.23) #11, !dbg !285
  %3 = load ptr, ptr @at, align 8, !dbg !286
  %4 = getelementptr inbounds i8, ptr %3, i64 %2, !dbg !286
  store ptr %4, ptr @at, align 8, !dbg !286
  ret void, !dbg !287
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @print(ptr noundef %0) #0 !dbg !288 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !293, !DIExpression(), !294)
  %4 = load ptr, ptr %2, align 8, !dbg !295
  %5 = getelementptr inbounds %struct.value, ptr %4, i32 0, i32 0, !dbg !296
  %6 = load i32, ptr %5, align 8, !dbg !296
  switch i32 %6, label %78 [
    i32 0, label %7
    i32 1, label %9
    i32 2, label %17
    i32 3, label %22
    i32 4, label %27
    i32 5, label %27
  ], !dbg !297

7:                                                ; preds = %1
  %8 = call i32 (ptr, ...) @printf(ptr noundef @.str.11), !dbg !298
  br label %78, !dbg !300

9:                                                ; preds = %1
  %10 = load ptr, ptr %2, align 8, !dbg !301
  %11 = getelementptr inbounds %struct.value, ptr %10, i32 0, i32 2, !dbg !302
  %12 = load i32, ptr %11, align 8, !dbg !302
  %13 = icmp ne i32 %12, 0, !dbg !301
  %14 = zext i1 %13 to i64, !dbg !301
  %15 = select i1 %13, ptr @.str.12, ptr @.str.13, !dbg !301
  %16 = call i32 (ptr, ...) @printf(ptr noundef %15), !dbg !303
  br label %78, !dbg !304

17:                                               ; preds = %1
  %18 = load ptr, ptr %2, align 8, !dbg !305
  %19 = getelementptr inbounds %struct.value, ptr %18, i32 0, i32 2, !dbg !306
  %20 = load double, ptr %19, align 8, !dbg !306
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.24, double noundef %20), !dbg !307
  br label %78, !dbg !308

22:                                               ; preds = %1
  %23 = load ptr, ptr %2, align 8, !dbg !309
  %24 = getelementptr inbounds %struct.value, ptr %23, i32 0, i32 2, !dbg !310
  %25 = load ptr, ptr %24, align 8, !dbg !310
  %26 = call i32 (ptr, ...) @printf(ptr noundef @.str.25, ptr noundef %25), !dbg !311
  br label %78, !dbg !312

27:                                               ; preds = %1, %1
  %28 = load ptr, ptr %2, align 8, !dbg !313
  %29 = getelementptr inbounds %struct.value, ptr %28, i32 0, i32 0, !dbg !314
  %30 = load i32, ptr %29, align 8, !dbg !314
  %31 = icmp eq i32 %30, 4, !dbg !315
  %32 = zext i1 %31 to i64, !dbg !313
  %33 = select i1 %31, i32 91, i32 123, !dbg !313
  %34 = call i32 @putchar(i32 noundef %33), !dbg !316
    #dbg_declare(ptr %3, !317, !DIExpression(), !319)
  store i32 0, ptr %3, align 4, !dbg !319
  br label %35, !dbg !320

35:                                               ; preds = %67, %27
  %36 = load i32, ptr %3, align 4, !dbg !321
  %37 = load ptr, ptr %2, align 8, !dbg !323
  %38 = getelementptr inbounds %struct.value, ptr %37, i32 0, i32 1, !dbg !324
  %39 = load i32, ptr %38, align 4, !dbg !324
  %40 = icmp slt i32 %36, %39, !dbg !325
  br i1 %40, label %41, label %70, !dbg !326

41:                                               ; preds = %35
  %42 = load i32, ptr %3, align 4, !dbg !327
  %43 = icmp ne i32 %42, 0, !dbg !327
  br i1 %43, label %44, label %46, !dbg !330

44:                                               ; preds = %41
  %45 = call i32 @putchar(i32 noundef 44), !dbg !331
  br label %46, !dbg !331

46:                                               ; preds = %44, %41
  %47 = load ptr, ptr %2, align 8, !dbg !332
  %48 = getelementptr inbounds %struct.value, ptr %47, i32 0, i32 0, !dbg !334
  %49 = load i32, ptr %48, align 8, !dbg !334
  %50 = icmp eq i32 %49, 5, !dbg !335
  br i1 %50, label %51, label %60, !dbg !336

51:                                               ; preds = %46
  %52 = load ptr, ptr %2, align 8, !dbg !337
  %53 = getelementptr inbounds %struct.value, ptr %52, i32 0, i32 3, !dbg !338
  %54 = load ptr, ptr %53, align 8, !dbg !338
  %55 = load i32, ptr %3, align 4, !dbg !339
  %56 = sext i32 %55 to i64, !dbg !337
  %57 = getelementptr inbounds ptr, ptr %54, i64 %56, !dbg !337
  %58 = load ptr, ptr %57, align 8, !dbg !337
  %59 = call i32 (ptr, ...) @printf(ptr noundef @.str.26, ptr noundef %58), !dbg !340
  br label %60, !dbg !340

60:                                               ; preds = %51, %46
  %61 = load ptr, ptr %2, align 8, !dbg !341
  %62 = getelementptr inbounds %struct.value, ptr %61, i32 0, i32 2, !dbg !342
  %63 = load ptr, ptr %62, align 8, !dbg !342
  %64 = load i32, ptr %3, align 4, !dbg !343
  %65 = sext i32 %64 to i64, !dbg !341
  %66 = getelementptr inbounds %struct.value, ptr %63, i64 %65, !dbg !341
  call void @print(ptr noundef %66), !dbg !344
  br label %67, !dbg !345

67:                                               ; preds = %60
  %68 = load i32, ptr %3, align 4, !dbg !346
  %69 = add nsw i32 %68, 1, !dbg !346
  store i32 %69, ptr %3, align 4, !dbg !346
  br label %35, !dbg !347, !llvm.loop !348

70:                                               ; preds = %35
  %71 = load ptr, ptr %2, align 8, !dbg !350
  %72 = getelementptr inbounds %struct.value, ptr %71, i32 0, i32 0, !dbg !351
  %73 = load i32, ptr %72, align 8, !dbg !351
  %74 = icmp eq i32 %73, 4, !dbg !352
  %75 = zext i1 %74 to i64, !dbg !350
  %76 = select i1 %74, i32 93, i32 125, !dbg !350
  %77 = call i32 @putchar(i32 noundef %76), !dbg !353
  br label %78, !dbg !354

78:                                               ; preds = %70, %1, %22, %17, %9, %7
  ret void, !dbg !355
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal double @total(ptr noundef %0) #0 !dbg !356 {
  %2 = alloca ptr, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !359, !DIExpression(), !360)
    #dbg_declare(ptr %3, !361, !DIExpression(), !362)
  %5 = load ptr, ptr %2, align 8, !dbg !363
  %6 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 0, !dbg !364
  %7 = load i32, ptr %6, align 8, !dbg !364
  %8 = icmp eq i32 %7, 2, !dbg !365
  br i1 %8, label %9, label %13, !dbg !363

9:                                                ; preds = %1
  %10 = load ptr, ptr %2, align 8, !dbg !366
  %11 = getelementptr inbounds %struct.value, ptr %10, i32 0, i32 2, !dbg !367
  %12 = load double, ptr %11, align 8, !dbg !367
  br label %14, !dbg !363

13:                                               ; preds = %1
  br label %14, !dbg !363

14:                                               ; preds = %13, %9
  %15 = phi double [ %12, %9 ], [ 0.000000e+00, %13 ], !dbg !363
  store double %15, ptr %3, align 8, !dbg !362
    #dbg_declare(ptr %4, !368, !DIExpression(), !370)
  store i32 0, ptr %4, align 4, !dbg !370
  br label %16, !dbg !371

16:                                               ; preds = %39, %14
  %17 = load ptr, ptr %2, align 8, !dbg !372
  %18 = getelementptr inbounds %struct.value, ptr %17, i32 0, i32 0, !dbg !374
  %19 = load i32, ptr %18, align 8, !dbg !374
  %20 = icmp uge i32 %19, 4, !dbg !375
  br i1 %20, label %21, label %27, !dbg !376

21:                                               ; preds = %16
  %22 = load i32, ptr %4, align 4, !dbg !377
  %23 = load ptr, ptr %2, align 8, !dbg !378
  %24 = getelementptr inbounds %struct.value, ptr %23, i32 0, i32 1, !dbg !379
  %25 = load i32, ptr %24, align 4, !dbg !379
  %26 = icmp slt i32 %22, %25, !dbg !380
  br label %27

27:                                               ; preds = %21, %16
  %28 = phi i1 [ false, %16 ], [ %26, %21 ], !dbg !381
  br i1 %28, label %29, label %42, !dbg !382

29:                                               ; preds = %27
  %30 = load ptr, ptr %2, align 8, !dbg !383
  %31 = getelementptr inbounds %struct.value, ptr %30, i32 0, i32 2, !dbg !384
  %32 = load ptr, ptr %31, align 8, !dbg !384
  %33 = load i32, ptr %4, align 4, !dbg !385
  %34 = sext i32 %33 to i64, !dbg !383
  %35 = getelementptr inbounds %struct.value, ptr %32, i64 %34, !dbg !383
  %36 = call double @total(ptr noundef %35), !dbg !386
  %37 = load double, ptr %3, align 8, !dbg !387
  %38 = fadd double %37, %36, !dbg !387
  store double %38, ptr %3, align 8, !dbg !387
  br label %39, !dbg !388

39:                                               ; preds = %29
  %40 = load i32, ptr %4, align 4, !dbg !389
  %41 = add nsw i32 %40, 1, !dbg !389
  store i32 %41, ptr %4, align 4, !dbg !389
  br label %16, !dbg !390, !llvm.loop !391

42:                                               ; preds = %27
  %43 = load double, ptr %3, align 8, !dbg !393
  ret double %43, !dbg !394
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @discard(ptr noundef %0) #0 !dbg !395 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !398, !DIExpression(), !399)
    #dbg_declare(ptr %3, !400, !DIExpression(), !402)
  store i32 0, ptr %3, align 4, !dbg !402
  br label %4, !dbg !403

4:                                                ; preds = %37, %1
  %5 = load ptr, ptr %2, align 8, !dbg !404
  %6 = getelementptr inbounds %struct.value, ptr %5, i32 0, i32 0, !dbg !406
  %7 = load i32, ptr %6, align 8, !dbg !406
  %8 = icmp uge i32 %7, 4, !dbg !407
  br i1 %8, label %9, label %15, !dbg !408

9:                                                ; preds = %4
  %10 = load i32, ptr %3, align 4, !dbg !409
  %11 = load ptr, ptr %2, align 8, !dbg !410
  %12 = getelementptr inbounds %struct.value, ptr %11, i32 0, i32 1, !dbg !411
  %13 = load i32, ptr %12, align 4, !dbg !411
  %14 = icmp slt i32 %10, %13, !dbg !412
  br label %15

15:                                               ; preds = %9, %4
  %16 = phi i1 [ false, %4 ], [ %14, %9 ], !dbg !413
  br i1 %16, label %17, label %40, !dbg !414

17:                                               ; preds = %15
  %18 = load ptr, ptr %2, align 8, !dbg !415
  %19 = getelementptr inbounds %struct.value, ptr %18, i32 0, i32 2, !dbg !417
  %20 = load ptr, ptr %19, align 8, !dbg !417
  %21 = load i32, ptr %3, align 4, !dbg !418
  %22 = sext i32 %21 to i64, !dbg !415
  %23 = getelementptr inbounds %struct.value, ptr %20, i64 %22, !dbg !415
  call void @discard(ptr noundef %23), !dbg !419
  %24 = load ptr, ptr %2, align 8, !dbg !420
  %25 = getelementptr inbounds %struct.value, ptr %24, i32 0, i32 3, !dbg !422
  %26 = load ptr, ptr %25, align 8, !dbg !422
  %27 = icmp ne ptr %26, null, !dbg !420
  br i1 %27, label %28, label %36, !dbg !423

28:                                               ; preds = %17
  %29 = load ptr, ptr %2, align 8, !dbg !424
  %30 = getelementptr inbounds %struct.value, ptr %29, i32 0, i32 3, !dbg !425
  %31 = load ptr, ptr %30, align 8, !dbg !425
  %32 = load i32, ptr %3, align 4, !dbg !426
  %33 = sext i32 %32 to i64, !dbg !424
  %34 = getelementptr inbounds ptr, ptr %31, i64 %33, !dbg !424
  %35 = load ptr, ptr %34, align 8, !dbg !424
  call void @free(ptr noundef %35) #10, !dbg !427
  br label %36, !dbg !427

36:                                               ; preds = %28, %17
  br label %37, !dbg !428

37:                                               ; preds = %36
  %38 = load i32, ptr %3, align 4, !dbg !429
  %39 = add nsw i32 %38, 1, !dbg !429
  store i32 %39, ptr %3, align 4, !dbg !429
  br label %4, !dbg !430, !llvm.loop !431

40:                                               ; preds = %15
  %41 = load ptr, ptr %2, align 8, !dbg !433
  %42 = getelementptr inbounds %struct.value, ptr %41, i32 0, i32 3, !dbg !434
  %43 = load ptr, ptr %42, align 8, !dbg !434
  call void @free(ptr noundef %43) #10, !dbg !435
  %44 = load ptr, ptr %2, align 8, !dbg !436
  %45 = getelementptr inbounds %struct.value, ptr %44, i32 0, i32 0, !dbg !438
  %46 = load i32, ptr %45, align 8, !dbg !438
  %47 = icmp uge i32 %46, 3, !dbg !439
  br i1 %47, label %48, label %52, !dbg !440

48:                                               ; preds = %40
  %49 = load ptr, ptr %2, align 8, !dbg !441
  %50 = getelementptr inbounds %struct.value, ptr %49, i32 0, i32 2, !dbg !442
  %51 = load ptr, ptr %50, align 8, !dbg !442
  call void @free(ptr noundef %51) #10, !dbg !443
  br label %52, !dbg !443

52:                                               ; preds = %48, %40
  ret void, !dbg !444
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @take(ptr noundef %0) #0 !dbg !445 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !448, !DIExpression(), !449)
    #dbg_declare(ptr %4, !450, !DIExpression(), !451)
  %5 = load ptr, ptr %3, align 8, !dbg !452
  %6 = call i64 @strlen(ptr noundef %5) #11, !dbg !453
  store i64 %6, ptr %4, align 8, !dbg !451
  %7 = load ptr, ptr @at, align 8, !dbg !454
  %8 = load ptr, ptr %3, align 8, !dbg !456
  %9 = load i64, ptr %4, align 8, !dbg !457
  %10 = call i32 @strncmp(ptr noundef %7, ptr noundef %8, i64 noundef %9) #11, !dbg !458
  %11 = icmp ne i32 %10, 0, !dbg !459
  br i1 %11, label %12, label %13, !dbg !460

12:                                               ; preds = %1
  store i32 0, ptr %2, align 4, !dbg !461
  br label %17, !dbg !461

13:                                               ; preds = %1
  %14 = load i64, ptr %4, align 8, !dbg !462
  %15 = load ptr, ptr @at, align 8, !dbg !463
  %16 = getelementptr inbounds i8, ptr %15, i64 %14, !dbg !463
  store ptr %16, ptr @at, align 8, !dbg !463
  store i32 1, ptr %2, align 4, !dbg !464
  br label %17, !dbg !464

17:                                               ; preds = %13, %12
  %18 = load i32, ptr %2, align 4, !dbg !465
  ret i32 %18, !dbg !465
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @parse_members(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 !dbg !466 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca %struct.value, align 8
  %9 = alloca %struct.value, align 8
  %10 = alloca ptr, align 8
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !469, !DIExpression(), !470)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !471, !DIExpression(), !472)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !473, !DIExpression(), !474)
  %11 = load ptr, ptr %5, align 8, !dbg !475
  call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 24, i1 false), !dbg !476
  %12 = getelementptr inbounds %struct.value, ptr %8, i32 0, i32 0, !dbg !477
  %13 = load i32, ptr %6, align 4, !dbg !478
  store i32 %13, ptr %12, align 8, !dbg !477
  %14 = getelementptr inbounds %struct.value, ptr %8, i32 0, i32 1, !dbg !477
  %15 = getelementptr inbounds %struct.value, ptr %8, i32 0, i32 2, !dbg !477
  %16 = getelementptr inbounds %struct.value, ptr %8, i32 0, i32 3, !dbg !477
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %11, ptr align 8 %8, i64 24, i1 false), !dbg !476
  call void @skip(), !dbg !479
  br label %17, !dbg !479

17:                                               ; preds = %111, %3
  %18 = load ptr, ptr %7, align 8, !dbg !481
  %19 = call i32 @take(ptr noundef %18), !dbg !483
  %20 = icmp ne i32 %19, 0, !dbg !484
  %21 = xor i1 %20, true, !dbg !484
  br i1 %21, label %22, label %112, !dbg !485

22:                                               ; preds = %17
  %23 = load ptr, ptr %5, align 8, !dbg !486
  %24 = getelementptr inbounds %struct.value, ptr %23, i32 0, i32 1, !dbg !489
  %25 = load i32, ptr %24, align 4, !dbg !489
  %26 = icmp ne i32 %25, 0, !dbg !486
  br i1 %26, label %27, label %31, !dbg !490

27:                                               ; preds = %22
  %28 = call i32 @take(ptr noundef @.str.18), !dbg !491
  %29 = icmp ne i32 %28, 0, !dbg !491
  br i1 %29, label %31, label %30, !dbg !492

30:                                               ; preds = %27
  store i32 0, ptr %4, align 4, !dbg !493
  br label %113, !dbg !493

31:                                               ; preds = %27, %22
  call void @skip(), !dbg !494
  %32 = load ptr, ptr %5, align 8, !dbg !495
  %33 = getelementptr inbounds %struct.value, ptr %32, i32 0, i32 2, !dbg !496
  %34 = load ptr, ptr %33, align 8, !dbg !496
  %35 = load ptr, ptr %5, align 8, !dbg !497
  %36 = getelementptr inbounds %struct.value, ptr %35, i32 0, i32 1, !dbg !498
  %37 = load i32, ptr %36, align 4, !dbg !498
  %38 = add nsw i32 %37, 1, !dbg !499
  %39 = sext i32 %38 to i64, !dbg !500
  %40 = mul i64 24, %39, !dbg !501
  %41 = call ptr @realloc(ptr noundef %34, i64 noundef %40) #12, !dbg !502
  %42 = load ptr, ptr %5, align 8, !dbg !503
  %43 = getelementptr inbounds %struct.value, ptr %42, i32 0, i32 2, !dbg !504
  store ptr %41, ptr %43, align 8, !dbg !505
  %44 = load ptr, ptr %5, align 8, !dbg !506
  %45 = getelementptr inbounds %struct.value, ptr %44, i32 0, i32 2, !dbg !507
  %46 = load ptr, ptr %45, align 8, !dbg !507
  %47 = load ptr, ptr %5, align 8, !dbg !508
  %48 = getelementptr inbounds %struct.value, ptr %47, i32 0, i32 1, !dbg !509
  %49 = load i32, ptr %48, align 4, !dbg !509
  %50 = sext i32 %49 to i64, !dbg !506
  %51 = getelementptr inbounds %struct.value, ptr %46, i64 %50, !dbg !506
  call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 24, i1 false), !dbg !510
  %52 = getelementptr inbounds %struct.value, ptr %9, i32 0, i32 0, !dbg !511
  store i32 0, ptr %52, align 8, !dbg !511
  %53 = getelementptr inbounds %struct.value, ptr %9, i32 0, i32 1, !dbg !511
  %54 = getelementptr inbounds %struct.value, ptr %9, i32 0, i32 2, !dbg !511
  %55 = getelementptr inbounds %struct.value, ptr %9, i32 0, i32 3, !dbg !511
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %51, ptr align 8 %9, i64 24, i1 false), !dbg !510
  %56 = load i32, ptr %6, align 4, !dbg !512
  %57 = icmp eq i32 %56, 5, !dbg !514
  br i1 %57, label %58, label %93, !dbg !515

58:                                               ; preds = %31
  %59 = load ptr, ptr %5, align 8, !dbg !516
  %60 = getelementptr inbounds %struct.value, ptr %59, i32 0, i32 3, !dbg !518
  %61 = load ptr, ptr %60, align 8, !dbg !518
  %62 = load ptr, ptr %5, align 8, !dbg !519
  %63 = getelementptr inbounds %struct.value, ptr %62, i32 0, i32 1, !dbg !520
  %64 = load i32, ptr %63, align 4, !dbg !520
  %65 = add nsw i32 %64, 1, !dbg !521
  %66 = sext i32 %65 to i64, !dbg !522
  %67 = mul i64 8, %66, !dbg !523
  %68 = call ptr @realloc(ptr noundef %61, i64 noundef %67) #12, !dbg !524
  %69 = load ptr, ptr %5, align 8, !dbg !525
  %70 = getelementptr inbounds %struct.value, ptr %69, i32 0, i32 3, !dbg !526
  store ptr %68, ptr %70, align 8, !dbg !527
    #dbg_declare(ptr %10, !528, !DIExpression(), !529)
  %71 = call ptr @parse_text(), !dbg !530
  store ptr %71, ptr %10, align 8, !dbg !529
  %72 = load ptr, ptr %10, align 8, !dbg !531
  %73 = icmp ne ptr %72, null, !dbg !531
  br i1 %73, label %75, label %74, !dbg !533

74:                                               ; preds = %58
  store i32 0, ptr %4, align 4, !dbg !534
  br label %113, !dbg !534

75:                                               ; preds = %58
  %76 = load ptr, ptr %10, align 8, !dbg !535
  %77 = load ptr, ptr %5, align 8, !dbg !536
  %78 = getelementptr inbounds %struct.value, ptr %77, i32 0, i32 3, !dbg !537
  %79 = load ptr, ptr %78, align 8, !dbg !537
  %80 = load ptr, ptr %5, align 8, !dbg !538
  %81 = getelementptr inbounds %struct.value, ptr %80, i32 0, i32 1, !dbg !539
  %82 = load i32, ptr %81, align 4, !dbg !539
  %83 = sext i32 %82 to i64, !dbg !536
  %84 = getelementptr inbounds ptr, ptr %79, i64 %83, !dbg !536
  store ptr %76, ptr %84, align 8, !dbg !540
  call void @skip(), !dbg !541
  %85 = call i32 @take(ptr noundef @.str.19), !dbg !542
  %86 = icmp ne i32 %85, 0, !dbg !542
  br i1 %86, label %92, label %87, !dbg !544

87:                                               ; preds = %75
  %88 = load ptr, ptr %5, align 8, !dbg !545
  %89 = getelementptr inbounds %struct.value, ptr %88, i32 0, i32 1, !dbg !546
  %90 = load i32, ptr %89, align 4, !dbg !547
  %91 = add nsw i32 %90, 1, !dbg !547
  store i32 %91, ptr %89, align 4, !dbg !547
  store i32 0, ptr %4, align 4, !dbg !548
  br label %113, !dbg !548

92:                                               ; preds = %75
  br label %93, !dbg !549

93:                                               ; preds = %92, %31
  %94 = load ptr, ptr %5, align 8, !dbg !550
  %95 = getelementptr inbounds %struct.value, ptr %94, i32 0, i32 1, !dbg !551
  %96 = load i32, ptr %95, align 4, !dbg !552
  %97 = add nsw i32 %96, 1, !dbg !552
  store i32 %97, ptr %95, align 4, !dbg !552
  %98 = load ptr, ptr %5, align 8, !dbg !553
  %99 = getelementptr inbounds %struct.value, ptr %98, i32 0, i32 2, !dbg !555
  %100 = load ptr, ptr %99, align 8, !dbg !555
  %101 = load ptr, ptr %5, align 8, !dbg !556
  %102 = getelementptr inbounds %struct.value, ptr %101, i32 0, i32 1, !dbg !557
  %103 = load i32, ptr %102, align 4, !dbg !557
  %104 = sub nsw i32 %103, 1, !dbg !558
  %105 = sext i32 %104 to i64, !dbg !553
  %106 = getelementptr inbounds %struct.value, ptr %100, i64 %105, !dbg !553
  %107 = call i32 @parse(ptr noundef %106), !dbg !559
  %108 = icmp ne i32 %107, 0, !dbg !559
  br i1 %108, label %110, label %109, !dbg !560

109:                                              ; preds = %93
  store i32 0, ptr %4, align 4, !dbg !561
  br label %113, !dbg !561

110:                                              ; preds = %93
  br label %111, !dbg !562

111:                                              ; preds = %110
  call void @skip(), !dbg !563
  br label %17, !dbg !564, !llvm.loop !565

112:                                              ; preds = %17
  store i32 1, ptr %4, align 4, !dbg !567
  br label %113, !dbg !567

113:                                              ; preds = %112, %109, %87, %74, %30
  %114 = load i32, ptr %4, align 4, !dbg !568
  ret i32 %114, !dbg !568
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @parse_text() #0 !dbg !569 {
  %1 = alloca ptr, align 8
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = call i32 @take(ptr noundef @.str.20), !dbg !572
  %9 = icmp ne i32 %8, 0, !dbg !572
  br i1 %9, label %11, label %10, !dbg !574

10:                                               ; preds = %0
  store ptr null, ptr %1, align 8, !dbg !575
  br label %99, !dbg !575

11:                                               ; preds = %0
    #dbg_declare(ptr %2, !576, !DIExpression(), !577)
  store i64 8, ptr %2, align 8, !dbg !577
    #dbg_declare(ptr %3, !578, !DIExpression(), !579)
  store i64 0, ptr %3, align 8, !dbg !579
    #dbg_declare(ptr %4, !580, !DIExpression(), !581)
  %12 = load i64, ptr %2, align 8, !dbg !582
  %13 = call noalias ptr @malloc(i64 noundef %12) #13, !dbg !583
  store ptr %13, ptr %4, align 8, !dbg !581
  br label %14, !dbg !584

14:                                               ; preds = %89, %11
  %15 = load ptr, ptr @at, align 8, !dbg !585
  %16 = load i8, ptr %15, align 1, !dbg !588
  %17 = sext i8 %16 to i32, !dbg !588
  %18 = icmp ne i32 %17, 34, !dbg !589
  br i1 %18, label %19, label %92, !dbg !590

19:                                               ; preds = %14
    #dbg_declare(ptr %5, !591, !DIExpression(), !593)
  %20 = load ptr, ptr @at, align 8, !dbg !594
  %21 = load i8, ptr %20, align 1, !dbg !595
  store i8 %21, ptr %5, align 1, !dbg !593
  %22 = load i8, ptr %5, align 1, !dbg !596
  %23 = zext i8 %22 to i32, !dbg !598
  %24 = icmp slt i32 %23, 32, !dbg !599
  br i1 %24, label %25, label %27, !dbg !600

25:                                               ; preds = %19
  %26 = load ptr, ptr %4, align 8, !dbg !601
  call void @free(ptr noundef %26) #10, !dbg !602
  store ptr null, ptr %1, align 8, !dbg !603
  br label %99, !dbg !603

27:                                               ; preds = %19
  %28 = load i8, ptr %5, align 1, !dbg !604
  %29 = sext i8 %28 to i32, !dbg !604
  %30 = icmp eq i32 %29, 92, !dbg !606
  br i1 %30, label %31, label %73, !dbg !607

31:                                               ; preds = %27
    #dbg_declare(ptr %6, !608, !DIExpression(), !610)
  %32 = load ptr, ptr @at, align 8, !dbg !611
  %33 = getelementptr inbounds i8, ptr %32, i32 1, !dbg !611
  store ptr %33, ptr @at, align 8, !dbg !611
  %34 = load i8, ptr %33, align 1, !dbg !612
  %35 = sext i8 %34 to i32, !dbg !612
  %36 = call ptr @strchr(ptr noundef @.str.21, i32 noundef %35) #11, !dbg !613
  store ptr %36, ptr %6, align 8, !dbg !610
  %37 = load ptr, ptr @at, align 8, !dbg !614
  %38 = load i8, ptr %37, align 1, !dbg !616
  %39 = sext i8 %38 to i32, !dbg !616
  %40 = icmp eq i32 %39, 117, !dbg !617
  br i1 %40, label %41, label %57, !dbg !618

41:                                               ; preds = %31
    #dbg_declare(ptr %7, !619, !DIExpression(), !621)
  %42 = load ptr, ptr @at, align 8, !dbg !622
  %43 = getelementptr inbounds i8, ptr %42, i64 1, !dbg !623
  %44 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef %43, ptr noundef @.str.22, ptr noundef %7) #10, !dbg !624
  %45 = load i32, ptr %7, align 4, !dbg !625
  %46 = icmp ult i32 %45, 128, !dbg !626
  br i1 %46, label %47, label %51, !dbg !625

47:                                               ; preds = %41
  %48 = load i32, ptr %7, align 4, !dbg !627
  %49 = trunc i32 %48 to i8, !dbg !628
  %50 = sext i8 %49 to i32, !dbg !628
  br label %52, !dbg !625

51:                                               ; preds = %41
  br label %52, !dbg !625

52:                                               ; preds = %51, %47
  %53 = phi i32 [ %50, %47 ], [ 63, %51 ], !dbg !625
  %54 = trunc i32 %53 to i8, !dbg !625
  store i8 %54, ptr %5, align 1, !dbg !629
  %55 = load ptr, ptr @at, align 8, !dbg !630
  %56 = getelementptr inbounds i8, ptr %55, i64 4, !dbg !630
  store ptr %56, ptr @at, align 8, !dbg !630
  br label %72, !dbg !631

57:                                               ; preds = %31
  %58 = load ptr, ptr %6, align 8, !dbg !632
  %59 = icmp ne ptr %58, null, !dbg !632
  br i1 %59, label %60, label %69, !dbg !634

60:                                               ; preds = %57
  %61 = load ptr, ptr @at, align 8, !dbg !635
  %62 = load i8, ptr %61, align 1, !dbg !636
  %63 = sext i8 %62 to i32, !dbg !636
  %64 = icmp ne i32 %63, 0, !dbg !636
  br i1 %64, label %65, label %69, !dbg !637

65:                                               ; preds = %60
  %66 = load ptr, ptr %6, align 8, !dbg !638
  %67 = getelementptr inbounds i8, ptr %66, i64 1, !dbg !638
  %68 = load i8, ptr %67, align 1, !dbg !638
  store i8 %68, ptr %5, align 1, !dbg !640
  br label %71, !dbg !641

69:                                               ; preds = %60, %57
  %70 = load ptr, ptr %4, align 8, !dbg !642
  call void @free(ptr noundef %70) #10, !dbg !644
  store ptr null, ptr %1, align 8, !dbg !645
  br label %99, !dbg !645

71:                                               ; preds = %65
  br label %72

72:                                               ; preds = %71, %52
  br label %73, !dbg !646

73:                                               ; preds = %72, %27
  %74 = load i64, ptr %3, align 8, !dbg !647
  %75 = add i64 %74, 2, !dbg !649
  %76 = load i64, ptr %2, align 8, !dbg !650
  %77 = icmp ugt i64 %75, %76, !dbg !651
  br i1 %77, label %78, label %83, !dbg !652

78:                                               ; preds = %73
  %79 = load ptr, ptr %4, align 8, !dbg !653
  %80 = load i64, ptr %2, align 8, !dbg !654
  %81 = mul i64 %80, 2, !dbg !654
  store i64 %81, ptr %2, align 8, !dbg !654
  %82 = call ptr @realloc(ptr noundef %79, i64 noundef %81) #12, !dbg !655
  store ptr %82, ptr %4, align 8, !dbg !656
  br label %83, !dbg !657

83:                                               ; preds = %78, %73
  %84 = load i8, ptr %5, align 1, !dbg !658
  %85 = load ptr, ptr %4, align 8, !dbg !659
  %86 = load i64, ptr %3, align 8, !dbg !660
  %87 = add i64 %86, 1, !dbg !660
  store i64 %87, ptr %3, align 8, !dbg !660
  %88 = getelementptr inbounds i8, ptr %85, i64 %86, !dbg !659
  store i8 %84, ptr %88, align 1, !dbg !661
  br label %89, !dbg !662

89:                                               ; preds = %83
  %90 = load ptr, ptr @at, align 8, !dbg !663
  %91 = getelementptr inbounds i8, ptr %90, i32 1, !dbg !663
  store ptr %91, ptr @at, align 8, !dbg !663
  br label %14, !dbg !664, !llvm.loop !665

92:                                               ; preds = %14
  %93 = load ptr, ptr @at, align 8, !dbg !667
  %94 = getelementptr inbounds i8, ptr %93, i32 1, !dbg !667
  store ptr %94, ptr @at, align 8, !dbg !667
  %95 = load ptr, ptr %4, align 8, !dbg !668
  %96 = load i64, ptr %3, align 8, !dbg !669
  %97 = getelementptr inbounds i8, ptr %95, i64 %96, !dbg !668
  store i8 0, ptr %97, align 1, !dbg !670
  %98 = load ptr, ptr %4, align 8, !dbg !671
  store ptr %98, ptr %1, align 8, !dbg !672
  br label %99, !dbg !672

99:                                               ; preds = %92, %69, %25, %10
  %100 = load ptr, ptr %1, align 8, !dbg !673
  ret ptr %100, !dbg !673
}

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() #4

; Function Attrs: nounwind
declare double @strtod(ptr noundef, ptr noundef) #5

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #6

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strncmp(ptr noundef, ptr noundef, i64 noundef) #6

; Function Attrs: nounwind allocsize(1)
declare ptr @realloc(ptr noundef, i64 noundef) #7

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #8

; Function Attrs: nounwind
declare void @free(ptr noundef) #5

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strchr(ptr noundef, i32 noundef) #6

; Function Attrs: nounwind
declare i32 @__isoc99_sscanf(ptr noundef, ptr noundef, ...) #5

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strspn(ptr noundef, ptr noundef) #6

declare i32 @putchar(i32 noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind willreturn memory(none) }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { nounwind allocsize(1) }
attributes #13 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!138, !139, !140, !141, !142, !143, !144}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "documents", scope: !2, file: !3, line: 150, type: !134, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 148, type: !4, scopeLine: 149, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !133)
!3 = !DIFile(filename: "json.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c6c01645472f2f2951def019324b81f")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, retainedTypes: !33, globals: !41, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9, !18}
!9 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "kind", file: !3, line: 8, baseType: !10, size: 32, elements: !11)
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12, !13, !14, !15, !16, !17}
!12 = !DIEnumerator(name: "NONE", value: 0)
!13 = !DIEnumerator(name: "TRUTH", value: 1)
!14 = !DIEnumerator(name: "NUMBER", value: 2)
!15 = !DIEnumerator(name: "TEXT", value: 3)
!16 = !DIEnumerator(name: "LIST", value: 4)
!17 = !DIEnumerator(name: "OBJECT", value: 5)
!18 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !19, line: 46, baseType: !10, size: 32, elements: !20)
!19 = !DIFile(filename: "include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!20 = !{!21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32}
!21 = !DIEnumerator(name: "_ISupper", value: 256)
!22 = !DIEnumerator(name: "_ISlower", value: 512)
!23 = !DIEnumerator(name: "_ISalpha", value: 1024)
!24 = !DIEnumerator(name: "_ISdigit", value: 2048)
!25 = !DIEnumerator(name: "_ISxdigit", value: 4096)
!26 = !DIEnumerator(name: "_ISspace", value: 8192)
!27 = !DIEnumerator(name: "_ISprint", value: 16384)
!28 = !DIEnumerator(name: "_ISgraph", value: 32768)
!29 = !DIEnumerator(name: "_ISblank", value: 1)
!30 = !DIEnumerator(name: "_IScntrl", value: 2)
!31 = !DIEnumerator(name: "_ISpunct", value: 4)
!32 = !DIEnumerator(name: "_ISalnum", value: 8)
!33 = !{!6, !34, !35, !36, !39, !40}
!34 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!35 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !37, line: 18, baseType: !38)
!37 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!38 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!40 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!41 = !{!42, !47, !52, !57, !62, !67, !69, !71, !76, !0, !78, !83, !88, !92, !97, !99, !101, !106, !108, !110, !112, !114, !116, !118, !123, !125, !127, !129, !131}
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !3, line: 151, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 824, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 103)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !49, isLocal: true, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 384, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 48)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !54, isLocal: true, isDefinition: true)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 32, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 4)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 48, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 6)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !64, isLocal: true, isDefinition: true)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 64, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 8)
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression())
!68 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !59, isLocal: true, isDefinition: true)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !59, isLocal: true, isDefinition: true)
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !73, isLocal: true, isDefinition: true)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 8, elements: !74)
!74 = !{!75}
!75 = !DISubrange(count: 1)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !3, line: 152, type: !59, isLocal: true, isDefinition: true)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(scope: null, file: !3, line: 159, type: !80, isLocal: true, isDefinition: true)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 88, elements: !81)
!81 = !{!82}
!82 = !DISubrange(count: 11)
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression())
!84 = distinct !DIGlobalVariable(scope: null, file: !3, line: 161, type: !85, isLocal: true, isDefinition: true)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 112, elements: !86)
!86 = !{!87}
!87 = !DISubrange(count: 14)
!88 = !DIGlobalVariableExpression(var: !89, expr: !DIExpression())
!89 = distinct !DIGlobalVariable(name: "at", scope: !7, file: !3, line: 16, type: !90, isLocal: true, isDefinition: true)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !40)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression())
!93 = distinct !DIGlobalVariable(scope: null, file: !3, line: 90, type: !94, isLocal: true, isDefinition: true)
!94 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 40, elements: !95)
!95 = !{!96}
!96 = !DISubrange(count: 5)
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression())
!98 = distinct !DIGlobalVariable(scope: null, file: !3, line: 91, type: !94, isLocal: true, isDefinition: true)
!99 = !DIGlobalVariableExpression(var: !100, expr: !DIExpression())
!100 = distinct !DIGlobalVariable(scope: null, file: !3, line: 92, type: !59, isLocal: true, isDefinition: true)
!101 = !DIGlobalVariableExpression(var: !102, expr: !DIExpression())
!102 = distinct !DIGlobalVariable(scope: null, file: !3, line: 93, type: !103, isLocal: true, isDefinition: true)
!103 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 16, elements: !104)
!104 = !{!105}
!105 = !DISubrange(count: 2)
!106 = !DIGlobalVariableExpression(var: !107, expr: !DIExpression())
!107 = distinct !DIGlobalVariable(scope: null, file: !3, line: 93, type: !103, isLocal: true, isDefinition: true)
!108 = !DIGlobalVariableExpression(var: !109, expr: !DIExpression())
!109 = distinct !DIGlobalVariable(scope: null, file: !3, line: 94, type: !103, isLocal: true, isDefinition: true)
!110 = !DIGlobalVariableExpression(var: !111, expr: !DIExpression())
!111 = distinct !DIGlobalVariable(scope: null, file: !3, line: 94, type: !103, isLocal: true, isDefinition: true)
!112 = !DIGlobalVariableExpression(var: !113, expr: !DIExpression())
!113 = distinct !DIGlobalVariable(scope: null, file: !3, line: 65, type: !103, isLocal: true, isDefinition: true)
!114 = !DIGlobalVariableExpression(var: !115, expr: !DIExpression())
!115 = distinct !DIGlobalVariable(scope: null, file: !3, line: 77, type: !103, isLocal: true, isDefinition: true)
!116 = !DIGlobalVariableExpression(var: !117, expr: !DIExpression())
!117 = distinct !DIGlobalVariable(scope: null, file: !3, line: 31, type: !103, isLocal: true, isDefinition: true)
!118 = !DIGlobalVariableExpression(var: !119, expr: !DIExpression())
!119 = distinct !DIGlobalVariable(scope: null, file: !3, line: 40, type: !120, isLocal: true, isDefinition: true)
!120 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 136, elements: !121)
!121 = !{!122}
!122 = !DISubrange(count: 17)
!123 = !DIGlobalVariableExpression(var: !124, expr: !DIExpression())
!124 = distinct !DIGlobalVariable(scope: null, file: !3, line: 43, type: !54, isLocal: true, isDefinition: true)
!125 = !DIGlobalVariableExpression(var: !126, expr: !DIExpression())
!126 = distinct !DIGlobalVariable(scope: null, file: !3, line: 19, type: !94, isLocal: true, isDefinition: true)
!127 = !DIGlobalVariableExpression(var: !128, expr: !DIExpression())
!128 = distinct !DIGlobalVariable(scope: null, file: !3, line: 124, type: !59, isLocal: true, isDefinition: true)
!129 = !DIGlobalVariableExpression(var: !130, expr: !DIExpression())
!130 = distinct !DIGlobalVariable(scope: null, file: !3, line: 125, type: !94, isLocal: true, isDefinition: true)
!131 = !DIGlobalVariableExpression(var: !132, expr: !DIExpression())
!132 = distinct !DIGlobalVariable(scope: null, file: !3, line: 133, type: !59, isLocal: true, isDefinition: true)
!133 = !{}
!134 = !DICompositeType(tag: DW_TAG_array_type, baseType: !135, size: 576, elements: !136)
!135 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !90)
!136 = !{!137}
!137 = !DISubrange(count: 9)
!138 = !{i32 7, !"Dwarf Version", i32 5}
!139 = !{i32 2, !"Debug Info Version", i32 3}
!140 = !{i32 1, !"wchar_size", i32 4}
!141 = !{i32 8, !"PIC Level", i32 2}
!142 = !{i32 7, !"PIE Level", i32 2}
!143 = !{i32 7, !"uwtable", i32 2}
!144 = !{i32 7, !"frame-pointer", i32 2}
!145 = !DILocalVariable(name: "i", scope: !146, file: !3, line: 154, type: !10)
!146 = distinct !DILexicalBlock(scope: !2, file: !3, line: 154, column: 5)
!147 = !DILocation(line: 154, column: 19, scope: !146)
!148 = !DILocation(line: 154, column: 10, scope: !146)
!149 = !DILocation(line: 154, column: 26, scope: !150)
!150 = distinct !DILexicalBlock(scope: !146, file: !3, line: 154, column: 5)
!151 = !DILocation(line: 154, column: 28, scope: !150)
!152 = !DILocation(line: 154, column: 5, scope: !146)
!153 = !DILocalVariable(name: "v", scope: !154, file: !3, line: 155, type: !155)
!154 = distinct !DILexicalBlock(scope: !150, file: !3, line: 154, column: 75)
!155 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", file: !3, line: 9, size: 192, elements: !156)
!156 = !{!157, !158, !159, !169}
!157 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !155, file: !3, line: 10, baseType: !9, size: 32)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !155, file: !3, line: 11, baseType: !6, size: 32, offset: 32)
!159 = !DIDerivedType(tag: DW_TAG_member, scope: !155, file: !3, line: 12, baseType: !160, size: 64, offset: 64)
!160 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !155, file: !3, line: 12, size: 64, elements: !161)
!161 = !{!162, !163, !165, !167}
!162 = !DIDerivedType(tag: DW_TAG_member, name: "truth", scope: !160, file: !3, line: 12, baseType: !6, size: 32)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !160, file: !3, line: 12, baseType: !164, size: 64)
!164 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !160, file: !3, line: 12, baseType: !166, size: 64)
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !160, file: !3, line: 12, baseType: !168, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !155, size: 64)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "keys", scope: !155, file: !3, line: 13, baseType: !170, size: 64, offset: 128)
!170 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !166, size: 64)
!171 = !DILocation(line: 155, column: 22, scope: !154)
!172 = !DILocation(line: 156, column: 24, scope: !154)
!173 = !DILocation(line: 156, column: 14, scope: !154)
!174 = !DILocation(line: 156, column: 12, scope: !154)
!175 = !DILocalVariable(name: "good", scope: !154, file: !3, line: 157, type: !6)
!176 = !DILocation(line: 157, column: 13, scope: !154)
!177 = !DILocation(line: 157, column: 20, scope: !154)
!178 = !DILocation(line: 157, column: 30, scope: !154)
!179 = !DILocation(line: 157, column: 34, scope: !154)
!180 = !DILocation(line: 157, column: 44, scope: !154)
!181 = !DILocation(line: 157, column: 43, scope: !154)
!182 = !DILocation(line: 157, column: 42, scope: !154)
!183 = !DILocation(line: 0, scope: !154)
!184 = !DILocation(line: 158, column: 13, scope: !185)
!185 = distinct !DILexicalBlock(scope: !154, file: !3, line: 158, column: 13)
!186 = !DILocation(line: 158, column: 13, scope: !154)
!187 = !DILocation(line: 159, column: 13, scope: !185)
!188 = !DILocation(line: 159, column: 46, scope: !185)
!189 = !DILocation(line: 159, column: 24, scope: !185)
!190 = !DILocation(line: 161, column: 38, scope: !185)
!191 = !DILocation(line: 161, column: 53, scope: !185)
!192 = !DILocation(line: 161, column: 43, scope: !185)
!193 = !DILocation(line: 161, column: 41, scope: !185)
!194 = !DILocation(line: 161, column: 13, scope: !185)
!195 = !DILocation(line: 162, column: 9, scope: !154)
!196 = !DILocation(line: 163, column: 5, scope: !154)
!197 = !DILocation(line: 154, column: 71, scope: !150)
!198 = !DILocation(line: 154, column: 5, scope: !150)
!199 = distinct !{!199, !152, !200, !201}
!200 = !DILocation(line: 163, column: 5, scope: !146)
!201 = !{!"llvm.loop.mustprogress"}
!202 = !DILocation(line: 164, column: 5, scope: !2)
!203 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 87, type: !204, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!204 = !DISubroutineType(types: !205)
!205 = !{!6, !168}
!206 = !DILocalVariable(name: "v", arg: 1, scope: !203, file: !3, line: 87, type: !168)
!207 = !DILocation(line: 87, column: 32, scope: !203)
!208 = !DILocation(line: 89, column: 5, scope: !203)
!209 = !DILocation(line: 90, column: 9, scope: !210)
!210 = distinct !DILexicalBlock(scope: !203, file: !3, line: 90, column: 9)
!211 = !DILocation(line: 90, column: 9, scope: !203)
!212 = !DILocation(line: 90, column: 30, scope: !210)
!213 = !DILocation(line: 90, column: 33, scope: !210)
!214 = !DILocation(line: 90, column: 38, scope: !210)
!215 = !DILocation(line: 90, column: 23, scope: !210)
!216 = !DILocation(line: 91, column: 9, scope: !217)
!217 = distinct !DILexicalBlock(scope: !203, file: !3, line: 91, column: 9)
!218 = !DILocation(line: 91, column: 9, scope: !203)
!219 = !DILocation(line: 91, column: 31, scope: !217)
!220 = !DILocation(line: 91, column: 49, scope: !217)
!221 = !DILocation(line: 91, column: 57, scope: !217)
!222 = !DILocation(line: 91, column: 35, scope: !217)
!223 = !DILocation(line: 91, column: 23, scope: !217)
!224 = !DILocation(line: 92, column: 9, scope: !225)
!225 = distinct !DILexicalBlock(scope: !203, file: !3, line: 92, column: 9)
!226 = !DILocation(line: 92, column: 9, scope: !203)
!227 = !DILocation(line: 92, column: 32, scope: !225)
!228 = !DILocation(line: 92, column: 36, scope: !225)
!229 = !DILocation(line: 92, column: 50, scope: !225)
!230 = !DILocation(line: 92, column: 24, scope: !225)
!231 = !DILocation(line: 93, column: 9, scope: !232)
!232 = distinct !DILexicalBlock(scope: !203, file: !3, line: 93, column: 9)
!233 = !DILocation(line: 93, column: 9, scope: !203)
!234 = !DILocation(line: 93, column: 41, scope: !232)
!235 = !DILocation(line: 93, column: 27, scope: !232)
!236 = !DILocation(line: 93, column: 20, scope: !232)
!237 = !DILocation(line: 94, column: 9, scope: !238)
!238 = distinct !DILexicalBlock(scope: !203, file: !3, line: 94, column: 9)
!239 = !DILocation(line: 94, column: 9, scope: !203)
!240 = !DILocation(line: 94, column: 41, scope: !238)
!241 = !DILocation(line: 94, column: 27, scope: !238)
!242 = !DILocation(line: 94, column: 20, scope: !238)
!243 = !DILocation(line: 95, column: 10, scope: !244)
!244 = distinct !DILexicalBlock(scope: !203, file: !3, line: 95, column: 9)
!245 = !DILocation(line: 95, column: 9, scope: !244)
!246 = !DILocation(line: 95, column: 13, scope: !244)
!247 = !DILocation(line: 95, column: 9, scope: !203)
!248 = !DILocation(line: 96, column: 9, scope: !249)
!249 = distinct !DILexicalBlock(scope: !244, file: !3, line: 95, column: 21)
!250 = !DILocation(line: 96, column: 12, scope: !249)
!251 = !DILocation(line: 96, column: 17, scope: !249)
!252 = !DILocation(line: 97, column: 27, scope: !249)
!253 = !DILocation(line: 97, column: 17, scope: !249)
!254 = !DILocation(line: 97, column: 20, scope: !249)
!255 = !DILocation(line: 97, column: 25, scope: !249)
!256 = !DILocation(line: 97, column: 16, scope: !249)
!257 = !DILocation(line: 97, column: 48, scope: !249)
!258 = !DILocation(line: 97, column: 51, scope: !249)
!259 = !DILocation(line: 97, column: 56, scope: !249)
!260 = !DILocation(line: 97, column: 9, scope: !249)
!261 = !DILocalVariable(name: "end", scope: !203, file: !3, line: 99, type: !166)
!262 = !DILocation(line: 99, column: 11, scope: !203)
!263 = !DILocation(line: 100, column: 10, scope: !264)
!264 = distinct !DILexicalBlock(scope: !203, file: !3, line: 100, column: 9)
!265 = !DILocation(line: 100, column: 9, scope: !264)
!266 = !DILocation(line: 100, column: 13, scope: !264)
!267 = !DILocation(line: 100, column: 20, scope: !264)
!268 = !DILocation(line: 100, column: 24, scope: !264)
!269 = !DILocation(line: 100, column: 9, scope: !203)
!270 = !DILocation(line: 101, column: 9, scope: !264)
!271 = !DILocation(line: 102, column: 6, scope: !203)
!272 = !DILocation(line: 102, column: 24, scope: !203)
!273 = !DILocation(line: 102, column: 50, scope: !203)
!274 = !DILocation(line: 102, column: 43, scope: !203)
!275 = !DILocation(line: 102, column: 33, scope: !203)
!276 = !DILocation(line: 102, column: 10, scope: !203)
!277 = !DILocation(line: 103, column: 10, scope: !203)
!278 = !DILocation(line: 103, column: 8, scope: !203)
!279 = !DILocation(line: 104, column: 5, scope: !203)
!280 = !DILocation(line: 105, column: 1, scope: !203)
!281 = distinct !DISubprogram(name: "skip", scope: !3, file: !3, line: 19, type: !282, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7)
!282 = !DISubroutineType(types: !283)
!283 = !{null}
!284 = !DILocation(line: 19, column: 39, scope: !281)
!285 = !DILocation(line: 19, column: 32, scope: !281)
!286 = !DILocation(line: 19, column: 29, scope: !281)
!287 = !DILocation(line: 19, column: 55, scope: !281)
!288 = distinct !DISubprogram(name: "print", scope: !3, file: !3, line: 119, type: !289, scopeLine: 120, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!289 = !DISubroutineType(types: !290)
!290 = !{null, !291}
!291 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !292, size: 64)
!292 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !155)
!293 = !DILocalVariable(name: "v", arg: 1, scope: !288, file: !3, line: 119, type: !291)
!294 = !DILocation(line: 119, column: 39, scope: !288)
!295 = !DILocation(line: 121, column: 13, scope: !288)
!296 = !DILocation(line: 121, column: 16, scope: !288)
!297 = !DILocation(line: 121, column: 5, scope: !288)
!298 = !DILocation(line: 122, column: 16, scope: !299)
!299 = distinct !DILexicalBlock(scope: !288, file: !3, line: 121, column: 22)
!300 = !DILocation(line: 122, column: 32, scope: !299)
!301 = !DILocation(line: 123, column: 24, scope: !299)
!302 = !DILocation(line: 123, column: 27, scope: !299)
!303 = !DILocation(line: 123, column: 17, scope: !299)
!304 = !DILocation(line: 123, column: 54, scope: !299)
!305 = !DILocation(line: 124, column: 34, scope: !299)
!306 = !DILocation(line: 124, column: 37, scope: !299)
!307 = !DILocation(line: 124, column: 18, scope: !299)
!308 = !DILocation(line: 124, column: 46, scope: !299)
!309 = !DILocation(line: 125, column: 33, scope: !299)
!310 = !DILocation(line: 125, column: 36, scope: !299)
!311 = !DILocation(line: 125, column: 16, scope: !299)
!312 = !DILocation(line: 125, column: 43, scope: !299)
!313 = !DILocation(line: 128, column: 17, scope: !299)
!314 = !DILocation(line: 128, column: 20, scope: !299)
!315 = !DILocation(line: 128, column: 25, scope: !299)
!316 = !DILocation(line: 128, column: 9, scope: !299)
!317 = !DILocalVariable(name: "i", scope: !318, file: !3, line: 129, type: !6)
!318 = distinct !DILexicalBlock(scope: !299, file: !3, line: 129, column: 9)
!319 = !DILocation(line: 129, column: 18, scope: !318)
!320 = !DILocation(line: 129, column: 14, scope: !318)
!321 = !DILocation(line: 129, column: 25, scope: !322)
!322 = distinct !DILexicalBlock(scope: !318, file: !3, line: 129, column: 9)
!323 = !DILocation(line: 129, column: 29, scope: !322)
!324 = !DILocation(line: 129, column: 32, scope: !322)
!325 = !DILocation(line: 129, column: 27, scope: !322)
!326 = !DILocation(line: 129, column: 9, scope: !318)
!327 = !DILocation(line: 130, column: 17, scope: !328)
!328 = distinct !DILexicalBlock(scope: !329, file: !3, line: 130, column: 17)
!329 = distinct !DILexicalBlock(scope: !322, file: !3, line: 129, column: 44)
!330 = !DILocation(line: 130, column: 17, scope: !329)
!331 = !DILocation(line: 131, column: 17, scope: !328)
!332 = !DILocation(line: 132, column: 17, scope: !333)
!333 = distinct !DILexicalBlock(scope: !329, file: !3, line: 132, column: 17)
!334 = !DILocation(line: 132, column: 20, scope: !333)
!335 = !DILocation(line: 132, column: 25, scope: !333)
!336 = !DILocation(line: 132, column: 17, scope: !329)
!337 = !DILocation(line: 133, column: 35, scope: !333)
!338 = !DILocation(line: 133, column: 38, scope: !333)
!339 = !DILocation(line: 133, column: 43, scope: !333)
!340 = !DILocation(line: 133, column: 17, scope: !333)
!341 = !DILocation(line: 134, column: 20, scope: !329)
!342 = !DILocation(line: 134, column: 23, scope: !329)
!343 = !DILocation(line: 134, column: 29, scope: !329)
!344 = !DILocation(line: 134, column: 13, scope: !329)
!345 = !DILocation(line: 135, column: 9, scope: !329)
!346 = !DILocation(line: 129, column: 40, scope: !322)
!347 = !DILocation(line: 129, column: 9, scope: !322)
!348 = distinct !{!348, !326, !349, !201}
!349 = !DILocation(line: 135, column: 9, scope: !318)
!350 = !DILocation(line: 136, column: 17, scope: !299)
!351 = !DILocation(line: 136, column: 20, scope: !299)
!352 = !DILocation(line: 136, column: 25, scope: !299)
!353 = !DILocation(line: 136, column: 9, scope: !299)
!354 = !DILocation(line: 137, column: 5, scope: !299)
!355 = !DILocation(line: 138, column: 1, scope: !288)
!356 = distinct !DISubprogram(name: "total", scope: !3, file: !3, line: 140, type: !357, scopeLine: 141, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!357 = !DISubroutineType(types: !358)
!358 = !{!164, !291}
!359 = !DILocalVariable(name: "v", arg: 1, scope: !356, file: !3, line: 140, type: !291)
!360 = !DILocation(line: 140, column: 41, scope: !356)
!361 = !DILocalVariable(name: "sum", scope: !356, file: !3, line: 142, type: !164)
!362 = !DILocation(line: 142, column: 12, scope: !356)
!363 = !DILocation(line: 142, column: 18, scope: !356)
!364 = !DILocation(line: 142, column: 21, scope: !356)
!365 = !DILocation(line: 142, column: 26, scope: !356)
!366 = !DILocation(line: 142, column: 38, scope: !356)
!367 = !DILocation(line: 142, column: 41, scope: !356)
!368 = !DILocalVariable(name: "i", scope: !369, file: !3, line: 143, type: !6)
!369 = distinct !DILexicalBlock(scope: !356, file: !3, line: 143, column: 5)
!370 = !DILocation(line: 143, column: 14, scope: !369)
!371 = !DILocation(line: 143, column: 10, scope: !369)
!372 = !DILocation(line: 143, column: 21, scope: !373)
!373 = distinct !DILexicalBlock(scope: !369, file: !3, line: 143, column: 5)
!374 = !DILocation(line: 143, column: 24, scope: !373)
!375 = !DILocation(line: 143, column: 29, scope: !373)
!376 = !DILocation(line: 143, column: 37, scope: !373)
!377 = !DILocation(line: 143, column: 40, scope: !373)
!378 = !DILocation(line: 143, column: 44, scope: !373)
!379 = !DILocation(line: 143, column: 47, scope: !373)
!380 = !DILocation(line: 143, column: 42, scope: !373)
!381 = !DILocation(line: 0, scope: !373)
!382 = !DILocation(line: 143, column: 5, scope: !369)
!383 = !DILocation(line: 144, column: 23, scope: !373)
!384 = !DILocation(line: 144, column: 26, scope: !373)
!385 = !DILocation(line: 144, column: 32, scope: !373)
!386 = !DILocation(line: 144, column: 16, scope: !373)
!387 = !DILocation(line: 144, column: 13, scope: !373)
!388 = !DILocation(line: 144, column: 9, scope: !373)
!389 = !DILocation(line: 143, column: 55, scope: !373)
!390 = !DILocation(line: 143, column: 5, scope: !373)
!391 = distinct !{!391, !382, !392, !201}
!392 = !DILocation(line: 144, column: 34, scope: !369)
!393 = !DILocation(line: 145, column: 12, scope: !356)
!394 = !DILocation(line: 145, column: 5, scope: !356)
!395 = distinct !DISubprogram(name: "discard", scope: !3, file: !3, line: 107, type: !396, scopeLine: 108, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!396 = !DISubroutineType(types: !397)
!397 = !{null, !168}
!398 = !DILocalVariable(name: "v", arg: 1, scope: !395, file: !3, line: 107, type: !168)
!399 = !DILocation(line: 107, column: 35, scope: !395)
!400 = !DILocalVariable(name: "i", scope: !401, file: !3, line: 109, type: !6)
!401 = distinct !DILexicalBlock(scope: !395, file: !3, line: 109, column: 5)
!402 = !DILocation(line: 109, column: 14, scope: !401)
!403 = !DILocation(line: 109, column: 10, scope: !401)
!404 = !DILocation(line: 109, column: 21, scope: !405)
!405 = distinct !DILexicalBlock(scope: !401, file: !3, line: 109, column: 5)
!406 = !DILocation(line: 109, column: 24, scope: !405)
!407 = !DILocation(line: 109, column: 29, scope: !405)
!408 = !DILocation(line: 109, column: 37, scope: !405)
!409 = !DILocation(line: 109, column: 40, scope: !405)
!410 = !DILocation(line: 109, column: 44, scope: !405)
!411 = !DILocation(line: 109, column: 47, scope: !405)
!412 = !DILocation(line: 109, column: 42, scope: !405)
!413 = !DILocation(line: 0, scope: !405)
!414 = !DILocation(line: 109, column: 5, scope: !401)
!415 = !DILocation(line: 110, column: 18, scope: !416)
!416 = distinct !DILexicalBlock(scope: !405, file: !3, line: 109, column: 59)
!417 = !DILocation(line: 110, column: 21, scope: !416)
!418 = !DILocation(line: 110, column: 27, scope: !416)
!419 = !DILocation(line: 110, column: 9, scope: !416)
!420 = !DILocation(line: 111, column: 13, scope: !421)
!421 = distinct !DILexicalBlock(scope: !416, file: !3, line: 111, column: 13)
!422 = !DILocation(line: 111, column: 16, scope: !421)
!423 = !DILocation(line: 111, column: 13, scope: !416)
!424 = !DILocation(line: 112, column: 18, scope: !421)
!425 = !DILocation(line: 112, column: 21, scope: !421)
!426 = !DILocation(line: 112, column: 26, scope: !421)
!427 = !DILocation(line: 112, column: 13, scope: !421)
!428 = !DILocation(line: 113, column: 5, scope: !416)
!429 = !DILocation(line: 109, column: 55, scope: !405)
!430 = !DILocation(line: 109, column: 5, scope: !405)
!431 = distinct !{!431, !414, !432, !201}
!432 = !DILocation(line: 113, column: 5, scope: !401)
!433 = !DILocation(line: 114, column: 10, scope: !395)
!434 = !DILocation(line: 114, column: 13, scope: !395)
!435 = !DILocation(line: 114, column: 5, scope: !395)
!436 = !DILocation(line: 115, column: 9, scope: !437)
!437 = distinct !DILexicalBlock(scope: !395, file: !3, line: 115, column: 9)
!438 = !DILocation(line: 115, column: 12, scope: !437)
!439 = !DILocation(line: 115, column: 17, scope: !437)
!440 = !DILocation(line: 115, column: 9, scope: !395)
!441 = !DILocation(line: 116, column: 14, scope: !437)
!442 = !DILocation(line: 116, column: 17, scope: !437)
!443 = !DILocation(line: 116, column: 9, scope: !437)
!444 = !DILocation(line: 117, column: 1, scope: !395)
!445 = distinct !DISubprogram(name: "take", scope: !3, file: !3, line: 20, type: !446, scopeLine: 21, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!446 = !DISubroutineType(types: !447)
!447 = !{!6, !90}
!448 = !DILocalVariable(name: "word", arg: 1, scope: !445, file: !3, line: 20, type: !90)
!449 = !DILocation(line: 20, column: 29, scope: !445)
!450 = !DILocalVariable(name: "n", scope: !445, file: !3, line: 22, type: !36)
!451 = !DILocation(line: 22, column: 12, scope: !445)
!452 = !DILocation(line: 22, column: 23, scope: !445)
!453 = !DILocation(line: 22, column: 16, scope: !445)
!454 = !DILocation(line: 23, column: 17, scope: !455)
!455 = distinct !DILexicalBlock(scope: !445, file: !3, line: 23, column: 9)
!456 = !DILocation(line: 23, column: 21, scope: !455)
!457 = !DILocation(line: 23, column: 27, scope: !455)
!458 = !DILocation(line: 23, column: 9, scope: !455)
!459 = !DILocation(line: 23, column: 30, scope: !455)
!460 = !DILocation(line: 23, column: 9, scope: !445)
!461 = !DILocation(line: 24, column: 9, scope: !455)
!462 = !DILocation(line: 25, column: 11, scope: !445)
!463 = !DILocation(line: 25, column: 8, scope: !445)
!464 = !DILocation(line: 26, column: 5, scope: !445)
!465 = !DILocation(line: 27, column: 1, scope: !445)
!466 = distinct !DISubprogram(name: "parse_members", scope: !3, file: !3, line: 61, type: !467, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!467 = !DISubroutineType(types: !468)
!468 = !{!6, !168, !9, !90}
!469 = !DILocalVariable(name: "v", arg: 1, scope: !466, file: !3, line: 61, type: !168)
!470 = !DILocation(line: 61, column: 40, scope: !466)
!471 = !DILocalVariable(name: "kind", arg: 2, scope: !466, file: !3, line: 61, type: !9)
!472 = !DILocation(line: 61, column: 53, scope: !466)
!473 = !DILocalVariable(name: "close", arg: 3, scope: !466, file: !3, line: 61, type: !90)
!474 = !DILocation(line: 61, column: 71, scope: !466)
!475 = !DILocation(line: 63, column: 6, scope: !466)
!476 = !DILocation(line: 63, column: 10, scope: !466)
!477 = !DILocation(line: 63, column: 24, scope: !466)
!478 = !DILocation(line: 63, column: 33, scope: !466)
!479 = !DILocation(line: 64, column: 10, scope: !480)
!480 = distinct !DILexicalBlock(scope: !466, file: !3, line: 64, column: 5)
!481 = !DILocation(line: 64, column: 24, scope: !482)
!482 = distinct !DILexicalBlock(scope: !480, file: !3, line: 64, column: 5)
!483 = !DILocation(line: 64, column: 19, scope: !482)
!484 = !DILocation(line: 64, column: 18, scope: !482)
!485 = !DILocation(line: 64, column: 5, scope: !480)
!486 = !DILocation(line: 65, column: 13, scope: !487)
!487 = distinct !DILexicalBlock(scope: !488, file: !3, line: 65, column: 13)
!488 = distinct !DILexicalBlock(scope: !482, file: !3, line: 64, column: 40)
!489 = !DILocation(line: 65, column: 16, scope: !487)
!490 = !DILocation(line: 65, column: 22, scope: !487)
!491 = !DILocation(line: 65, column: 26, scope: !487)
!492 = !DILocation(line: 65, column: 13, scope: !488)
!493 = !DILocation(line: 66, column: 13, scope: !487)
!494 = !DILocation(line: 67, column: 9, scope: !488)
!495 = !DILocation(line: 68, column: 28, scope: !488)
!496 = !DILocation(line: 68, column: 31, scope: !488)
!497 = !DILocation(line: 68, column: 66, scope: !488)
!498 = !DILocation(line: 68, column: 69, scope: !488)
!499 = !DILocation(line: 68, column: 75, scope: !488)
!500 = !DILocation(line: 68, column: 57, scope: !488)
!501 = !DILocation(line: 68, column: 55, scope: !488)
!502 = !DILocation(line: 68, column: 20, scope: !488)
!503 = !DILocation(line: 68, column: 9, scope: !488)
!504 = !DILocation(line: 68, column: 12, scope: !488)
!505 = !DILocation(line: 68, column: 18, scope: !488)
!506 = !DILocation(line: 69, column: 9, scope: !488)
!507 = !DILocation(line: 69, column: 12, scope: !488)
!508 = !DILocation(line: 69, column: 18, scope: !488)
!509 = !DILocation(line: 69, column: 21, scope: !488)
!510 = !DILocation(line: 69, column: 30, scope: !488)
!511 = !DILocation(line: 69, column: 44, scope: !488)
!512 = !DILocation(line: 70, column: 13, scope: !513)
!513 = distinct !DILexicalBlock(scope: !488, file: !3, line: 70, column: 13)
!514 = !DILocation(line: 70, column: 18, scope: !513)
!515 = !DILocation(line: 70, column: 13, scope: !488)
!516 = !DILocation(line: 71, column: 31, scope: !517)
!517 = distinct !DILexicalBlock(scope: !513, file: !3, line: 70, column: 29)
!518 = !DILocation(line: 71, column: 34, scope: !517)
!519 = !DILocation(line: 71, column: 67, scope: !517)
!520 = !DILocation(line: 71, column: 70, scope: !517)
!521 = !DILocation(line: 71, column: 76, scope: !517)
!522 = !DILocation(line: 71, column: 58, scope: !517)
!523 = !DILocation(line: 71, column: 56, scope: !517)
!524 = !DILocation(line: 71, column: 23, scope: !517)
!525 = !DILocation(line: 71, column: 13, scope: !517)
!526 = !DILocation(line: 71, column: 16, scope: !517)
!527 = !DILocation(line: 71, column: 21, scope: !517)
!528 = !DILocalVariable(name: "key", scope: !517, file: !3, line: 72, type: !166)
!529 = !DILocation(line: 72, column: 19, scope: !517)
!530 = !DILocation(line: 72, column: 25, scope: !517)
!531 = !DILocation(line: 73, column: 18, scope: !532)
!532 = distinct !DILexicalBlock(scope: !517, file: !3, line: 73, column: 17)
!533 = !DILocation(line: 73, column: 17, scope: !517)
!534 = !DILocation(line: 74, column: 17, scope: !532)
!535 = !DILocation(line: 75, column: 33, scope: !517)
!536 = !DILocation(line: 75, column: 13, scope: !517)
!537 = !DILocation(line: 75, column: 16, scope: !517)
!538 = !DILocation(line: 75, column: 21, scope: !517)
!539 = !DILocation(line: 75, column: 24, scope: !517)
!540 = !DILocation(line: 75, column: 31, scope: !517)
!541 = !DILocation(line: 76, column: 13, scope: !517)
!542 = !DILocation(line: 77, column: 18, scope: !543)
!543 = distinct !DILexicalBlock(scope: !517, file: !3, line: 77, column: 17)
!544 = !DILocation(line: 77, column: 17, scope: !517)
!545 = !DILocation(line: 78, column: 24, scope: !543)
!546 = !DILocation(line: 78, column: 27, scope: !543)
!547 = !DILocation(line: 78, column: 32, scope: !543)
!548 = !DILocation(line: 78, column: 17, scope: !543)
!549 = !DILocation(line: 79, column: 9, scope: !517)
!550 = !DILocation(line: 80, column: 9, scope: !488)
!551 = !DILocation(line: 80, column: 12, scope: !488)
!552 = !DILocation(line: 80, column: 17, scope: !488)
!553 = !DILocation(line: 81, column: 21, scope: !554)
!554 = distinct !DILexicalBlock(scope: !488, file: !3, line: 81, column: 13)
!555 = !DILocation(line: 81, column: 24, scope: !554)
!556 = !DILocation(line: 81, column: 30, scope: !554)
!557 = !DILocation(line: 81, column: 33, scope: !554)
!558 = !DILocation(line: 81, column: 39, scope: !554)
!559 = !DILocation(line: 81, column: 14, scope: !554)
!560 = !DILocation(line: 81, column: 13, scope: !488)
!561 = !DILocation(line: 82, column: 13, scope: !554)
!562 = !DILocation(line: 83, column: 5, scope: !488)
!563 = !DILocation(line: 64, column: 32, scope: !482)
!564 = !DILocation(line: 64, column: 5, scope: !482)
!565 = distinct !{!565, !485, !566, !201}
!566 = !DILocation(line: 83, column: 5, scope: !480)
!567 = !DILocation(line: 84, column: 5, scope: !466)
!568 = !DILocation(line: 85, column: 1, scope: !466)
!569 = distinct !DISubprogram(name: "parse_text", scope: !3, file: !3, line: 29, type: !570, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !133)
!570 = !DISubroutineType(types: !571)
!571 = !{!166}
!572 = !DILocation(line: 31, column: 10, scope: !573)
!573 = distinct !DILexicalBlock(scope: !569, file: !3, line: 31, column: 9)
!574 = !DILocation(line: 31, column: 9, scope: !569)
!575 = !DILocation(line: 32, column: 9, scope: !573)
!576 = !DILocalVariable(name: "capacity", scope: !569, file: !3, line: 33, type: !36)
!577 = !DILocation(line: 33, column: 12, scope: !569)
!578 = !DILocalVariable(name: "size", scope: !569, file: !3, line: 33, type: !36)
!579 = !DILocation(line: 33, column: 26, scope: !569)
!580 = !DILocalVariable(name: "text", scope: !569, file: !3, line: 34, type: !166)
!581 = !DILocation(line: 34, column: 11, scope: !569)
!582 = !DILocation(line: 34, column: 25, scope: !569)
!583 = !DILocation(line: 34, column: 18, scope: !569)
!584 = !DILocation(line: 35, column: 5, scope: !569)
!585 = !DILocation(line: 35, column: 13, scope: !586)
!586 = distinct !DILexicalBlock(scope: !587, file: !3, line: 35, column: 5)
!587 = distinct !DILexicalBlock(scope: !569, file: !3, line: 35, column: 5)
!588 = !DILocation(line: 35, column: 12, scope: !586)
!589 = !DILocation(line: 35, column: 16, scope: !586)
!590 = !DILocation(line: 35, column: 5, scope: !587)
!591 = !DILocalVariable(name: "c", scope: !592, file: !3, line: 36, type: !40)
!592 = distinct !DILexicalBlock(scope: !586, file: !3, line: 35, column: 30)
!593 = !DILocation(line: 36, column: 14, scope: !592)
!594 = !DILocation(line: 36, column: 19, scope: !592)
!595 = !DILocation(line: 36, column: 18, scope: !592)
!596 = !DILocation(line: 37, column: 28, scope: !597)
!597 = distinct !DILexicalBlock(scope: !592, file: !3, line: 37, column: 13)
!598 = !DILocation(line: 37, column: 13, scope: !597)
!599 = !DILocation(line: 37, column: 30, scope: !597)
!600 = !DILocation(line: 37, column: 13, scope: !592)
!601 = !DILocation(line: 38, column: 25, scope: !597)
!602 = !DILocation(line: 38, column: 20, scope: !597)
!603 = !DILocation(line: 38, column: 13, scope: !597)
!604 = !DILocation(line: 39, column: 13, scope: !605)
!605 = distinct !DILexicalBlock(scope: !592, file: !3, line: 39, column: 13)
!606 = !DILocation(line: 39, column: 15, scope: !605)
!607 = !DILocation(line: 39, column: 13, scope: !592)
!608 = !DILocalVariable(name: "escape", scope: !609, file: !3, line: 40, type: !90)
!609 = distinct !DILexicalBlock(scope: !605, file: !3, line: 39, column: 24)
!610 = !DILocation(line: 40, column: 25, scope: !609)
!611 = !DILocation(line: 40, column: 71, scope: !609)
!612 = !DILocation(line: 40, column: 70, scope: !609)
!613 = !DILocation(line: 40, column: 34, scope: !609)
!614 = !DILocation(line: 41, column: 18, scope: !615)
!615 = distinct !DILexicalBlock(scope: !609, file: !3, line: 41, column: 17)
!616 = !DILocation(line: 41, column: 17, scope: !615)
!617 = !DILocation(line: 41, column: 21, scope: !615)
!618 = !DILocation(line: 41, column: 17, scope: !609)
!619 = !DILocalVariable(name: "code", scope: !620, file: !3, line: 42, type: !10)
!620 = distinct !DILexicalBlock(scope: !615, file: !3, line: 41, column: 29)
!621 = !DILocation(line: 42, column: 26, scope: !620)
!622 = !DILocation(line: 43, column: 24, scope: !620)
!623 = !DILocation(line: 43, column: 27, scope: !620)
!624 = !DILocation(line: 43, column: 17, scope: !620)
!625 = !DILocation(line: 44, column: 21, scope: !620)
!626 = !DILocation(line: 44, column: 26, scope: !620)
!627 = !DILocation(line: 44, column: 41, scope: !620)
!628 = !DILocation(line: 44, column: 35, scope: !620)
!629 = !DILocation(line: 44, column: 19, scope: !620)
!630 = !DILocation(line: 45, column: 20, scope: !620)
!631 = !DILocation(line: 46, column: 13, scope: !620)
!632 = !DILocation(line: 46, column: 24, scope: !633)
!633 = distinct !DILexicalBlock(scope: !615, file: !3, line: 46, column: 24)
!634 = !DILocation(line: 46, column: 31, scope: !633)
!635 = !DILocation(line: 46, column: 35, scope: !633)
!636 = !DILocation(line: 46, column: 34, scope: !633)
!637 = !DILocation(line: 46, column: 24, scope: !615)
!638 = !DILocation(line: 47, column: 21, scope: !639)
!639 = distinct !DILexicalBlock(scope: !633, file: !3, line: 46, column: 39)
!640 = !DILocation(line: 47, column: 19, scope: !639)
!641 = !DILocation(line: 48, column: 13, scope: !639)
!642 = !DILocation(line: 49, column: 29, scope: !643)
!643 = distinct !DILexicalBlock(scope: !633, file: !3, line: 48, column: 20)
!644 = !DILocation(line: 49, column: 24, scope: !643)
!645 = !DILocation(line: 49, column: 17, scope: !643)
!646 = !DILocation(line: 51, column: 9, scope: !609)
!647 = !DILocation(line: 52, column: 13, scope: !648)
!648 = distinct !DILexicalBlock(scope: !592, file: !3, line: 52, column: 13)
!649 = !DILocation(line: 52, column: 18, scope: !648)
!650 = !DILocation(line: 52, column: 24, scope: !648)
!651 = !DILocation(line: 52, column: 22, scope: !648)
!652 = !DILocation(line: 52, column: 13, scope: !592)
!653 = !DILocation(line: 53, column: 28, scope: !648)
!654 = !DILocation(line: 53, column: 43, scope: !648)
!655 = !DILocation(line: 53, column: 20, scope: !648)
!656 = !DILocation(line: 53, column: 18, scope: !648)
!657 = !DILocation(line: 53, column: 13, scope: !648)
!658 = !DILocation(line: 54, column: 24, scope: !592)
!659 = !DILocation(line: 54, column: 9, scope: !592)
!660 = !DILocation(line: 54, column: 18, scope: !592)
!661 = !DILocation(line: 54, column: 22, scope: !592)
!662 = !DILocation(line: 55, column: 5, scope: !592)
!663 = !DILocation(line: 35, column: 26, scope: !586)
!664 = !DILocation(line: 35, column: 5, scope: !586)
!665 = distinct !{!665, !590, !666, !201}
!666 = !DILocation(line: 55, column: 5, scope: !587)
!667 = !DILocation(line: 56, column: 7, scope: !569)
!668 = !DILocation(line: 57, column: 5, scope: !569)
!669 = !DILocation(line: 57, column: 10, scope: !569)
!670 = !DILocation(line: 57, column: 16, scope: !569)
!671 = !DILocation(line: 58, column: 12, scope: !569)
!672 = !DILocation(line: 58, column: 5, scope: !569)
!673 = !DILocation(line: 59, column: 1, scope: !569)
