; ModuleID = 'qsort_callbacks.c'
source_filename = "qsort_callbacks.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.person = type { [12 x i8], i32, double }

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !7
@calls = internal global i32 0, align 4, !dbg !12
@.str.2 = private unnamed_addr constant [5 x i8] c"pear\00", align 1, !dbg !24
@.str.3 = private unnamed_addr constant [6 x i8] c"apple\00", align 1, !dbg !29
@.str.4 = private unnamed_addr constant [4 x i8] c"fig\00", align 1, !dbg !34
@.str.5 = private unnamed_addr constant [7 x i8] c"banana\00", align 1, !dbg !36
@.str.6 = private unnamed_addr constant [7 x i8] c"cherry\00", align 1, !dbg !41
@.str.7 = private unnamed_addr constant [5 x i8] c"date\00", align 1, !dbg !43
@__const.main.words = private unnamed_addr constant [6 x ptr] [ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str.8 = private unnamed_addr constant [4 x i8] c"%s \00", align 1, !dbg !45
@__const.main.people = private unnamed_addr constant [4 x %struct.person] [%struct.person { [12 x i8] c"zoe\00\00\00\00\00\00\00\00\00", i32 31, double 6.050000e+01 }, %struct.person { [12 x i8] c"adam\00\00\00\00\00\00\00\00", i32 31, double 8.000000e+01 }, %struct.person { [12 x i8] c"bob\00\00\00\00\00\00\00\00\00", i32 19, double 7.025000e+01 }, %struct.person { [12 x i8] c"carl\00\00\00\00\00\00\00\00", i32 55, double 9.000000e+01 }], align 16
@.str.9 = private unnamed_addr constant [10 x i8] c"%s/%d/%g \00", align 1, !dbg !47
@__const.main.tricky = private unnamed_addr constant [9 x i32] [i32 91, i32 19, i32 123, i32 321, i32 213, i32 11111, i32 5, i32 50, i32 500], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !56 {
  %1 = alloca i32, align 4
  %2 = alloca [50 x i32], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca [6 x ptr], align 16
  %10 = alloca i32, align 4
  %11 = alloca [4 x %struct.person], align 16
  %12 = alloca i32, align 4
  %13 = alloca [9 x i32], align 16
  %14 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !60, !DIExpression(), !64)
    #dbg_declare(ptr %3, !65, !DIExpression(), !67)
  store i32 7, ptr %3, align 4, !dbg !67
    #dbg_declare(ptr %4, !68, !DIExpression(), !70)
  store i32 0, ptr %4, align 4, !dbg !70
  br label %15, !dbg !71

15:                                               ; preds = %28, %0
  %16 = load i32, ptr %4, align 4, !dbg !72
  %17 = icmp slt i32 %16, 50, !dbg !74
  br i1 %17, label %18, label %31, !dbg !75

18:                                               ; preds = %15
  %19 = load i32, ptr %3, align 4, !dbg !76
  %20 = mul i32 %19, 1103515245, !dbg !78
  %21 = add i32 %20, 12345, !dbg !79
  store i32 %21, ptr %3, align 4, !dbg !80
  %22 = load i32, ptr %3, align 4, !dbg !81
  %23 = lshr i32 %22, 16, !dbg !82
  %24 = srem i32 %23, 1000, !dbg !83
  %25 = load i32, ptr %4, align 4, !dbg !84
  %26 = sext i32 %25 to i64, !dbg !85
  %27 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 %26, !dbg !85
  store i32 %24, ptr %27, align 4, !dbg !86
  br label %28, !dbg !87

28:                                               ; preds = %18
  %29 = load i32, ptr %4, align 4, !dbg !88
  %30 = add nsw i32 %29, 1, !dbg !88
  store i32 %30, ptr %4, align 4, !dbg !88
  br label %15, !dbg !89, !llvm.loop !90

31:                                               ; preds = %15
  %32 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 0, !dbg !93
  call void @qsort(ptr noundef %32, i64 noundef 50, i64 noundef 4, ptr noundef @by_value), !dbg !94
    #dbg_declare(ptr %5, !95, !DIExpression(), !97)
  store i32 0, ptr %5, align 4, !dbg !97
  br label %33, !dbg !98

33:                                               ; preds = %42, %31
  %34 = load i32, ptr %5, align 4, !dbg !99
  %35 = icmp slt i32 %34, 50, !dbg !101
  br i1 %35, label %36, label %45, !dbg !102

36:                                               ; preds = %33
  %37 = load i32, ptr %5, align 4, !dbg !103
  %38 = sext i32 %37 to i64, !dbg !104
  %39 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 %38, !dbg !104
  %40 = load i32, ptr %39, align 4, !dbg !104
  %41 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %40), !dbg !105
  br label %42, !dbg !105

42:                                               ; preds = %36
  %43 = load i32, ptr %5, align 4, !dbg !106
  %44 = add nsw i32 %43, 1, !dbg !106
  store i32 %44, ptr %5, align 4, !dbg !106
  br label %33, !dbg !107, !llvm.loop !108

45:                                               ; preds = %33
  %46 = call i32 @putchar(i32 noundef 10), !dbg !110
    #dbg_declare(ptr %6, !111, !DIExpression(), !112)
  %47 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 20, !dbg !113
  %48 = load i32, ptr %47, align 16, !dbg !113
  store i32 %48, ptr %6, align 4, !dbg !112
    #dbg_declare(ptr %7, !114, !DIExpression(), !115)
  store i32 -1, ptr %7, align 4, !dbg !115
    #dbg_declare(ptr %8, !116, !DIExpression(), !118)
  %49 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 0, !dbg !119
  %50 = call ptr @bsearch(ptr noundef %6, ptr noundef %49, i64 noundef 50, i64 noundef 4, ptr noundef @by_value), !dbg !120
  store ptr %50, ptr %8, align 8, !dbg !118
  %51 = load ptr, ptr %8, align 8, !dbg !121
  %52 = load i32, ptr %51, align 4, !dbg !122
  %53 = getelementptr inbounds [50 x i32], ptr %2, i64 0, i64 0, !dbg !123
  %54 = call ptr @bsearch(ptr noundef %7, ptr noundef %53, i64 noundef 50, i64 noundef 4, ptr noundef @by_value), !dbg !124
  %55 = icmp eq ptr %54, null, !dbg !125
  %56 = zext i1 %55 to i32, !dbg !125
  %57 = load i32, ptr @calls, align 4, !dbg !126
  %58 = icmp sgt i32 %57, 100, !dbg !127
  %59 = zext i1 %58 to i32, !dbg !127
  %60 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %52, i32 noundef %56, i32 noundef %59), !dbg !128
    #dbg_declare(ptr %9, !129, !DIExpression(), !133)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %9, ptr align 16 @__const.main.words, i64 48, i1 false), !dbg !133
  %61 = getelementptr inbounds [6 x ptr], ptr %9, i64 0, i64 0, !dbg !134
  call void @qsort(ptr noundef %61, i64 noundef 6, i64 noundef 8, ptr noundef @by_text), !dbg !135
    #dbg_declare(ptr %10, !136, !DIExpression(), !138)
  store i32 0, ptr %10, align 4, !dbg !138
  br label %62, !dbg !139

62:                                               ; preds = %71, %45
  %63 = load i32, ptr %10, align 4, !dbg !140
  %64 = icmp slt i32 %63, 6, !dbg !142
  br i1 %64, label %65, label %74, !dbg !143

65:                                               ; preds = %62
  %66 = load i32, ptr %10, align 4, !dbg !144
  %67 = sext i32 %66 to i64, !dbg !145
  %68 = getelementptr inbounds [6 x ptr], ptr %9, i64 0, i64 %67, !dbg !145
  %69 = load ptr, ptr %68, align 8, !dbg !145
  %70 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, ptr noundef %69), !dbg !146
  br label %71, !dbg !146

71:                                               ; preds = %65
  %72 = load i32, ptr %10, align 4, !dbg !147
  %73 = add nsw i32 %72, 1, !dbg !147
  store i32 %73, ptr %10, align 4, !dbg !147
  br label %62, !dbg !148, !llvm.loop !149

74:                                               ; preds = %62
  %75 = call i32 @putchar(i32 noundef 10), !dbg !151
    #dbg_declare(ptr %11, !152, !DIExpression(), !163)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %11, ptr align 16 @__const.main.people, i64 96, i1 false), !dbg !163
  %76 = getelementptr inbounds [4 x %struct.person], ptr %11, i64 0, i64 0, !dbg !164
  call void @qsort(ptr noundef %76, i64 noundef 4, i64 noundef 24, ptr noundef @by_age_then_name), !dbg !165
    #dbg_declare(ptr %12, !166, !DIExpression(), !168)
  store i32 0, ptr %12, align 4, !dbg !168
  br label %77, !dbg !169

77:                                               ; preds = %97, %74
  %78 = load i32, ptr %12, align 4, !dbg !170
  %79 = icmp slt i32 %78, 4, !dbg !172
  br i1 %79, label %80, label %100, !dbg !173

80:                                               ; preds = %77
  %81 = load i32, ptr %12, align 4, !dbg !174
  %82 = sext i32 %81 to i64, !dbg !175
  %83 = getelementptr inbounds [4 x %struct.person], ptr %11, i64 0, i64 %82, !dbg !175
  %84 = getelementptr inbounds %struct.person, ptr %83, i32 0, i32 0, !dbg !176
  %85 = getelementptr inbounds [12 x i8], ptr %84, i64 0, i64 0, !dbg !175
  %86 = load i32, ptr %12, align 4, !dbg !177
  %87 = sext i32 %86 to i64, !dbg !178
  %88 = getelementptr inbounds [4 x %struct.person], ptr %11, i64 0, i64 %87, !dbg !178
  %89 = getelementptr inbounds %struct.person, ptr %88, i32 0, i32 1, !dbg !179
  %90 = load i32, ptr %89, align 4, !dbg !179
  %91 = load i32, ptr %12, align 4, !dbg !180
  %92 = sext i32 %91 to i64, !dbg !181
  %93 = getelementptr inbounds [4 x %struct.person], ptr %11, i64 0, i64 %92, !dbg !181
  %94 = getelementptr inbounds %struct.person, ptr %93, i32 0, i32 2, !dbg !182
  %95 = load double, ptr %94, align 8, !dbg !182
  %96 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, ptr noundef %85, i32 noundef %90, double noundef %95), !dbg !183
  br label %97, !dbg !183

97:                                               ; preds = %80
  %98 = load i32, ptr %12, align 4, !dbg !184
  %99 = add nsw i32 %98, 1, !dbg !184
  store i32 %99, ptr %12, align 4, !dbg !184
  br label %77, !dbg !185, !llvm.loop !186

100:                                              ; preds = %77
  %101 = call i32 @putchar(i32 noundef 10), !dbg !188
    #dbg_declare(ptr %13, !189, !DIExpression(), !193)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %13, ptr align 16 @__const.main.tricky, i64 36, i1 false), !dbg !193
  %102 = getelementptr inbounds [9 x i32], ptr %13, i64 0, i64 0, !dbg !194
  call void @qsort(ptr noundef %102, i64 noundef 9, i64 noundef 4, ptr noundef @by_sorted_digits), !dbg !195
    #dbg_declare(ptr %14, !196, !DIExpression(), !198)
  store i32 0, ptr %14, align 4, !dbg !198
  br label %103, !dbg !199

103:                                              ; preds = %112, %100
  %104 = load i32, ptr %14, align 4, !dbg !200
  %105 = icmp slt i32 %104, 9, !dbg !202
  br i1 %105, label %106, label %115, !dbg !203

106:                                              ; preds = %103
  %107 = load i32, ptr %14, align 4, !dbg !204
  %108 = sext i32 %107 to i64, !dbg !205
  %109 = getelementptr inbounds [9 x i32], ptr %13, i64 0, i64 %108, !dbg !205
  %110 = load i32, ptr %109, align 4, !dbg !205
  %111 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %110), !dbg !206
  br label %112, !dbg !206

112:                                              ; preds = %106
  %113 = load i32, ptr %14, align 4, !dbg !207
  %114 = add nsw i32 %113, 1, !dbg !207
  store i32 %114, ptr %14, align 4, !dbg !207
  br label %103, !dbg !208, !llvm.loop !209

115:                                              ; preds = %103
  %116 = call i32 @putchar(i32 noundef 10), !dbg !211
  ret i32 0, !dbg !212
}

declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_value(ptr noundef %0, ptr noundef %1) #0 !dbg !213 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !218, !DIExpression(), !219)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !220, !DIExpression(), !221)
  %7 = load i32, ptr @calls, align 4, !dbg !222
  %8 = add nsw i32 %7, 1, !dbg !222
  store i32 %8, ptr @calls, align 4, !dbg !222
    #dbg_declare(ptr %5, !223, !DIExpression(), !224)
  %9 = load ptr, ptr %3, align 8, !dbg !225
  %10 = load i32, ptr %9, align 4, !dbg !226
  store i32 %10, ptr %5, align 4, !dbg !224
    #dbg_declare(ptr %6, !227, !DIExpression(), !228)
  %11 = load ptr, ptr %4, align 8, !dbg !229
  %12 = load i32, ptr %11, align 4, !dbg !230
  store i32 %12, ptr %6, align 4, !dbg !228
  %13 = load i32, ptr %5, align 4, !dbg !231
  %14 = load i32, ptr %6, align 4, !dbg !232
  %15 = icmp sgt i32 %13, %14, !dbg !233
  %16 = zext i1 %15 to i32, !dbg !233
  %17 = load i32, ptr %5, align 4, !dbg !234
  %18 = load i32, ptr %6, align 4, !dbg !235
  %19 = icmp slt i32 %17, %18, !dbg !236
  %20 = zext i1 %19 to i32, !dbg !236
  %21 = sub nsw i32 %16, %20, !dbg !237
  ret i32 %21, !dbg !238
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

declare ptr @bsearch(ptr noundef, ptr noundef, i64 noundef, i64 noundef, ptr noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_text(ptr noundef %0, ptr noundef %1) #0 !dbg !239 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !240, !DIExpression(), !241)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !242, !DIExpression(), !243)
  %5 = load ptr, ptr %3, align 8, !dbg !244
  %6 = load ptr, ptr %5, align 8, !dbg !245
  %7 = load ptr, ptr %4, align 8, !dbg !246
  %8 = load ptr, ptr %7, align 8, !dbg !247
  %9 = call i32 @strcmp(ptr noundef %6, ptr noundef %8) #4, !dbg !248
  ret i32 %9, !dbg !249
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_age_then_name(ptr noundef %0, ptr noundef %1) #0 !dbg !250 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !251, !DIExpression(), !252)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !253, !DIExpression(), !254)
    #dbg_declare(ptr %5, !255, !DIExpression(), !258)
  %7 = load ptr, ptr %3, align 8, !dbg !259
  store ptr %7, ptr %5, align 8, !dbg !258
    #dbg_declare(ptr %6, !260, !DIExpression(), !261)
  %8 = load ptr, ptr %4, align 8, !dbg !262
  store ptr %8, ptr %6, align 8, !dbg !261
  %9 = load ptr, ptr %5, align 8, !dbg !263
  %10 = getelementptr inbounds %struct.person, ptr %9, i32 0, i32 1, !dbg !264
  %11 = load i32, ptr %10, align 4, !dbg !264
  %12 = load ptr, ptr %6, align 8, !dbg !265
  %13 = getelementptr inbounds %struct.person, ptr %12, i32 0, i32 1, !dbg !266
  %14 = load i32, ptr %13, align 4, !dbg !266
  %15 = icmp ne i32 %11, %14, !dbg !267
  br i1 %15, label %16, label %24, !dbg !263

16:                                               ; preds = %2
  %17 = load ptr, ptr %5, align 8, !dbg !268
  %18 = getelementptr inbounds %struct.person, ptr %17, i32 0, i32 1, !dbg !269
  %19 = load i32, ptr %18, align 4, !dbg !269
  %20 = load ptr, ptr %6, align 8, !dbg !270
  %21 = getelementptr inbounds %struct.person, ptr %20, i32 0, i32 1, !dbg !271
  %22 = load i32, ptr %21, align 4, !dbg !271
  %23 = sub nsw i32 %19, %22, !dbg !272
  br label %32, !dbg !263

24:                                               ; preds = %2
  %25 = load ptr, ptr %5, align 8, !dbg !273
  %26 = getelementptr inbounds %struct.person, ptr %25, i32 0, i32 0, !dbg !274
  %27 = getelementptr inbounds [12 x i8], ptr %26, i64 0, i64 0, !dbg !273
  %28 = load ptr, ptr %6, align 8, !dbg !275
  %29 = getelementptr inbounds %struct.person, ptr %28, i32 0, i32 0, !dbg !276
  %30 = getelementptr inbounds [12 x i8], ptr %29, i64 0, i64 0, !dbg !275
  %31 = call i32 @strcmp(ptr noundef %27, ptr noundef %30) #4, !dbg !277
  br label %32, !dbg !263

32:                                               ; preds = %24, %16
  %33 = phi i32 [ %23, %16 ], [ %31, %24 ], !dbg !263
  ret i32 %33, !dbg !278
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_sorted_digits(ptr noundef %0, ptr noundef %1) #0 !dbg !279 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [2 x [5 x i32]], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !280, !DIExpression(), !281)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !282, !DIExpression(), !283)
    #dbg_declare(ptr %5, !284, !DIExpression(), !288)
    #dbg_declare(ptr %6, !289, !DIExpression(), !291)
  store i32 0, ptr %6, align 4, !dbg !291
  br label %10, !dbg !292

10:                                               ; preds = %45, %2
  %11 = load i32, ptr %6, align 4, !dbg !293
  %12 = icmp slt i32 %11, 2, !dbg !295
  br i1 %12, label %13, label %48, !dbg !296

13:                                               ; preds = %10
    #dbg_declare(ptr %7, !297, !DIExpression(), !299)
  %14 = load i32, ptr %6, align 4, !dbg !300
  %15 = icmp ne i32 %14, 0, !dbg !300
  br i1 %15, label %16, label %18, !dbg !300

16:                                               ; preds = %13
  %17 = load ptr, ptr %4, align 8, !dbg !301
  br label %20, !dbg !300

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 8, !dbg !302
  br label %20, !dbg !300

20:                                               ; preds = %18, %16
  %21 = phi ptr [ %17, %16 ], [ %19, %18 ], !dbg !300
  %22 = load i32, ptr %21, align 4, !dbg !303
  store i32 %22, ptr %7, align 4, !dbg !299
    #dbg_declare(ptr %8, !304, !DIExpression(), !306)
  store i32 0, ptr %8, align 4, !dbg !306
  br label %23, !dbg !307

23:                                               ; preds = %35, %20
  %24 = load i32, ptr %8, align 4, !dbg !308
  %25 = icmp slt i32 %24, 5, !dbg !310
  br i1 %25, label %26, label %40, !dbg !311

26:                                               ; preds = %23
  %27 = load i32, ptr %7, align 4, !dbg !312
  %28 = srem i32 %27, 10, !dbg !313
  %29 = load i32, ptr %6, align 4, !dbg !314
  %30 = sext i32 %29 to i64, !dbg !315
  %31 = getelementptr inbounds [2 x [5 x i32]], ptr %5, i64 0, i64 %30, !dbg !315
  %32 = load i32, ptr %8, align 4, !dbg !316
  %33 = sext i32 %32 to i64, !dbg !315
  %34 = getelementptr inbounds [5 x i32], ptr %31, i64 0, i64 %33, !dbg !315
  store i32 %28, ptr %34, align 4, !dbg !317
  br label %35, !dbg !315

35:                                               ; preds = %26
  %36 = load i32, ptr %8, align 4, !dbg !318
  %37 = add nsw i32 %36, 1, !dbg !318
  store i32 %37, ptr %8, align 4, !dbg !318
  %38 = load i32, ptr %7, align 4, !dbg !319
  %39 = sdiv i32 %38, 10, !dbg !319
  store i32 %39, ptr %7, align 4, !dbg !319
  br label %23, !dbg !320, !llvm.loop !321

40:                                               ; preds = %23
  %41 = load i32, ptr %6, align 4, !dbg !323
  %42 = sext i32 %41 to i64, !dbg !324
  %43 = getelementptr inbounds [2 x [5 x i32]], ptr %5, i64 0, i64 %42, !dbg !324
  %44 = getelementptr inbounds [5 x i32], ptr %43, i64 0, i64 0, !dbg !324
  call void @qsort(ptr noundef %44, i64 noundef 5, i64 noundef 4, ptr noundef @descending), !dbg !325
  br label %45, !dbg !326

45:                                               ; preds = %40
  %46 = load i32, ptr %6, align 4, !dbg !327
  %47 = add nsw i32 %46, 1, !dbg !327
  store i32 %47, ptr %6, align 4, !dbg !327
  br label %10, !dbg !328, !llvm.loop !329

48:                                               ; preds = %10
    #dbg_declare(ptr %9, !331, !DIExpression(), !332)
  %49 = getelementptr inbounds [2 x [5 x i32]], ptr %5, i64 0, i64 0, !dbg !333
  %50 = getelementptr inbounds [5 x i32], ptr %49, i64 0, i64 0, !dbg !333
  %51 = getelementptr inbounds [2 x [5 x i32]], ptr %5, i64 0, i64 1, !dbg !334
  %52 = getelementptr inbounds [5 x i32], ptr %51, i64 0, i64 0, !dbg !334
  %53 = call i32 @memcmp(ptr noundef %50, ptr noundef %52, i64 noundef 20) #4, !dbg !335
  store i32 %53, ptr %9, align 4, !dbg !332
  %54 = load i32, ptr %9, align 4, !dbg !336
  %55 = icmp ne i32 %54, 0, !dbg !336
  br i1 %55, label %56, label %58, !dbg !336

56:                                               ; preds = %48
  %57 = load i32, ptr %9, align 4, !dbg !337
  br label %66, !dbg !336

58:                                               ; preds = %48
  %59 = load ptr, ptr %3, align 8, !dbg !338
  %60 = load i32, ptr %59, align 4, !dbg !339
  %61 = call i32 @digit_sum(i32 noundef %60), !dbg !340
  %62 = load ptr, ptr %4, align 8, !dbg !341
  %63 = load i32, ptr %62, align 4, !dbg !342
  %64 = call i32 @digit_sum(i32 noundef %63), !dbg !343
  %65 = sub nsw i32 %61, %64, !dbg !344
  br label %66, !dbg !336

66:                                               ; preds = %58, %56
  %67 = phi i32 [ %57, %56 ], [ %65, %58 ], !dbg !336
  ret i32 %67, !dbg !345
}

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @descending(ptr noundef %0, ptr noundef %1) #0 !dbg !346 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !347, !DIExpression(), !348)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !349, !DIExpression(), !350)
  %5 = load ptr, ptr %4, align 8, !dbg !351
  %6 = load ptr, ptr %3, align 8, !dbg !352
  %7 = call i32 @by_value(ptr noundef %5, ptr noundef %6), !dbg !353
  ret i32 %7, !dbg !354
}

; Function Attrs: nounwind willreturn memory(read)
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @digit_sum(i32 noundef %0) #0 !dbg !355 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !358, !DIExpression(), !359)
  %3 = load i32, ptr %2, align 4, !dbg !360
  %4 = icmp eq i32 %3, 0, !dbg !361
  br i1 %4, label %5, label %6, !dbg !360

5:                                                ; preds = %1
  br label %13, !dbg !360

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4, !dbg !362
  %8 = srem i32 %7, 10, !dbg !363
  %9 = load i32, ptr %2, align 4, !dbg !364
  %10 = sdiv i32 %9, 10, !dbg !365
  %11 = call i32 @digit_sum(i32 noundef %10), !dbg !366
  %12 = add nsw i32 %8, %11, !dbg !367
  br label %13, !dbg !360

13:                                               ; preds = %6, %5
  %14 = phi i32 [ 0, %5 ], [ %12, %6 ], !dbg !360
  ret i32 %14, !dbg !368
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!14}
!llvm.module.flags = !{!49, !50, !51, !52, !53, !54, !55}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 54, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "qsort_callbacks.c", directory: ".", checksumkind: CSK_MD5, checksum: "3f8f78bb89dd19cfccd3f7defc46e7d6")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 10)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "calls", scope: !14, file: !2, line: 7, type: !16, isLocal: true, isDefinition: true)
!14 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !15, globals: !23, splitDebugInlining: false, nameTableKind: None)
!15 = !{!16, !17, !18, !20}
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!23 = !{!0, !7, !24, !29, !34, !36, !41, !43, !45, !47, !12}
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 5)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 6)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !3, isLocal: true, isDefinition: true)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 7)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !38, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !26, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(scope: null, file: !2, line: 63, type: !3, isLocal: true, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 69, type: !9, isLocal: true, isDefinition: true)
!49 = !{i32 7, !"Dwarf Version", i32 5}
!50 = !{i32 2, !"Debug Info Version", i32 3}
!51 = !{i32 1, !"wchar_size", i32 4}
!52 = !{i32 8, !"PIC Level", i32 2}
!53 = !{i32 7, !"PIE Level", i32 2}
!54 = !{i32 7, !"uwtable", i32 2}
!55 = !{i32 7, !"frame-pointer", i32 2}
!56 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 44, type: !57, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !14, retainedNodes: !59)
!57 = !DISubroutineType(types: !58)
!58 = !{!16}
!59 = !{}
!60 = !DILocalVariable(name: "numbers", scope: !56, file: !2, line: 46, type: !61)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 1600, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 50)
!64 = !DILocation(line: 46, column: 9, scope: !56)
!65 = !DILocalVariable(name: "seed", scope: !56, file: !2, line: 47, type: !66)
!66 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!67 = !DILocation(line: 47, column: 14, scope: !56)
!68 = !DILocalVariable(name: "i", scope: !69, file: !2, line: 48, type: !16)
!69 = distinct !DILexicalBlock(scope: !56, file: !2, line: 48, column: 5)
!70 = !DILocation(line: 48, column: 14, scope: !69)
!71 = !DILocation(line: 48, column: 10, scope: !69)
!72 = !DILocation(line: 48, column: 21, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !2, line: 48, column: 5)
!74 = !DILocation(line: 48, column: 23, scope: !73)
!75 = !DILocation(line: 48, column: 5, scope: !69)
!76 = !DILocation(line: 49, column: 16, scope: !77)
!77 = distinct !DILexicalBlock(scope: !73, file: !2, line: 48, column: 34)
!78 = !DILocation(line: 49, column: 21, scope: !77)
!79 = !DILocation(line: 49, column: 34, scope: !77)
!80 = !DILocation(line: 49, column: 14, scope: !77)
!81 = !DILocation(line: 50, column: 28, scope: !77)
!82 = !DILocation(line: 50, column: 33, scope: !77)
!83 = !DILocation(line: 50, column: 40, scope: !77)
!84 = !DILocation(line: 50, column: 17, scope: !77)
!85 = !DILocation(line: 50, column: 9, scope: !77)
!86 = !DILocation(line: 50, column: 20, scope: !77)
!87 = !DILocation(line: 51, column: 5, scope: !77)
!88 = !DILocation(line: 48, column: 30, scope: !73)
!89 = !DILocation(line: 48, column: 5, scope: !73)
!90 = distinct !{!90, !75, !91, !92}
!91 = !DILocation(line: 51, column: 5, scope: !69)
!92 = !{!"llvm.loop.mustprogress"}
!93 = !DILocation(line: 52, column: 11, scope: !56)
!94 = !DILocation(line: 52, column: 5, scope: !56)
!95 = !DILocalVariable(name: "i", scope: !96, file: !2, line: 53, type: !16)
!96 = distinct !DILexicalBlock(scope: !56, file: !2, line: 53, column: 5)
!97 = !DILocation(line: 53, column: 14, scope: !96)
!98 = !DILocation(line: 53, column: 10, scope: !96)
!99 = !DILocation(line: 53, column: 21, scope: !100)
!100 = distinct !DILexicalBlock(scope: !96, file: !2, line: 53, column: 5)
!101 = !DILocation(line: 53, column: 23, scope: !100)
!102 = !DILocation(line: 53, column: 5, scope: !96)
!103 = !DILocation(line: 54, column: 31, scope: !100)
!104 = !DILocation(line: 54, column: 23, scope: !100)
!105 = !DILocation(line: 54, column: 9, scope: !100)
!106 = !DILocation(line: 53, column: 30, scope: !100)
!107 = !DILocation(line: 53, column: 5, scope: !100)
!108 = distinct !{!108, !102, !109, !92}
!109 = !DILocation(line: 54, column: 33, scope: !96)
!110 = !DILocation(line: 55, column: 5, scope: !56)
!111 = !DILocalVariable(name: "key", scope: !56, file: !2, line: 56, type: !16)
!112 = !DILocation(line: 56, column: 9, scope: !56)
!113 = !DILocation(line: 56, column: 15, scope: !56)
!114 = !DILocalVariable(name: "missing", scope: !56, file: !2, line: 56, type: !16)
!115 = !DILocation(line: 56, column: 28, scope: !56)
!116 = !DILocalVariable(name: "found", scope: !56, file: !2, line: 57, type: !117)
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!118 = !DILocation(line: 57, column: 10, scope: !56)
!119 = !DILocation(line: 57, column: 32, scope: !56)
!120 = !DILocation(line: 57, column: 18, scope: !56)
!121 = !DILocation(line: 58, column: 27, scope: !56)
!122 = !DILocation(line: 58, column: 26, scope: !56)
!123 = !DILocation(line: 58, column: 52, scope: !56)
!124 = !DILocation(line: 58, column: 34, scope: !56)
!125 = !DILocation(line: 58, column: 88, scope: !56)
!126 = !DILocation(line: 58, column: 97, scope: !56)
!127 = !DILocation(line: 58, column: 103, scope: !56)
!128 = !DILocation(line: 58, column: 5, scope: !56)
!129 = !DILocalVariable(name: "words", scope: !56, file: !2, line: 60, type: !130)
!130 = !DICompositeType(tag: DW_TAG_array_type, baseType: !131, size: 384, elements: !32)
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !132, size: 64)
!132 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!133 = !DILocation(line: 60, column: 17, scope: !56)
!134 = !DILocation(line: 61, column: 11, scope: !56)
!135 = !DILocation(line: 61, column: 5, scope: !56)
!136 = !DILocalVariable(name: "i", scope: !137, file: !2, line: 62, type: !16)
!137 = distinct !DILexicalBlock(scope: !56, file: !2, line: 62, column: 5)
!138 = !DILocation(line: 62, column: 14, scope: !137)
!139 = !DILocation(line: 62, column: 10, scope: !137)
!140 = !DILocation(line: 62, column: 21, scope: !141)
!141 = distinct !DILexicalBlock(scope: !137, file: !2, line: 62, column: 5)
!142 = !DILocation(line: 62, column: 23, scope: !141)
!143 = !DILocation(line: 62, column: 5, scope: !137)
!144 = !DILocation(line: 63, column: 29, scope: !141)
!145 = !DILocation(line: 63, column: 23, scope: !141)
!146 = !DILocation(line: 63, column: 9, scope: !141)
!147 = !DILocation(line: 62, column: 29, scope: !141)
!148 = !DILocation(line: 62, column: 5, scope: !141)
!149 = distinct !{!149, !143, !150, !92}
!150 = !DILocation(line: 63, column: 31, scope: !137)
!151 = !DILocation(line: 64, column: 5, scope: !56)
!152 = !DILocalVariable(name: "people", scope: !56, file: !2, line: 66, type: !153)
!153 = !DICompositeType(tag: DW_TAG_array_type, baseType: !154, size: 768, elements: !5)
!154 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "person", file: !2, line: 20, size: 192, elements: !155)
!155 = !{!156, !160, !161}
!156 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !154, file: !2, line: 20, baseType: !157, size: 96)
!157 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !158)
!158 = !{!159}
!159 = !DISubrange(count: 12)
!160 = !DIDerivedType(tag: DW_TAG_member, name: "age", scope: !154, file: !2, line: 20, baseType: !16, size: 32, offset: 96)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !154, file: !2, line: 20, baseType: !162, size: 64, offset: 128)
!162 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!163 = !DILocation(line: 66, column: 19, scope: !56)
!164 = !DILocation(line: 67, column: 11, scope: !56)
!165 = !DILocation(line: 67, column: 5, scope: !56)
!166 = !DILocalVariable(name: "i", scope: !167, file: !2, line: 68, type: !16)
!167 = distinct !DILexicalBlock(scope: !56, file: !2, line: 68, column: 5)
!168 = !DILocation(line: 68, column: 14, scope: !167)
!169 = !DILocation(line: 68, column: 10, scope: !167)
!170 = !DILocation(line: 68, column: 21, scope: !171)
!171 = distinct !DILexicalBlock(scope: !167, file: !2, line: 68, column: 5)
!172 = !DILocation(line: 68, column: 23, scope: !171)
!173 = !DILocation(line: 68, column: 5, scope: !167)
!174 = !DILocation(line: 69, column: 36, scope: !171)
!175 = !DILocation(line: 69, column: 29, scope: !171)
!176 = !DILocation(line: 69, column: 39, scope: !171)
!177 = !DILocation(line: 69, column: 52, scope: !171)
!178 = !DILocation(line: 69, column: 45, scope: !171)
!179 = !DILocation(line: 69, column: 55, scope: !171)
!180 = !DILocation(line: 69, column: 67, scope: !171)
!181 = !DILocation(line: 69, column: 60, scope: !171)
!182 = !DILocation(line: 69, column: 70, scope: !171)
!183 = !DILocation(line: 69, column: 9, scope: !171)
!184 = !DILocation(line: 68, column: 29, scope: !171)
!185 = !DILocation(line: 68, column: 5, scope: !171)
!186 = distinct !{!186, !173, !187, !92}
!187 = !DILocation(line: 69, column: 76, scope: !167)
!188 = !DILocation(line: 70, column: 5, scope: !56)
!189 = !DILocalVariable(name: "tricky", scope: !56, file: !2, line: 72, type: !190)
!190 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 288, elements: !191)
!191 = !{!192}
!192 = !DISubrange(count: 9)
!193 = !DILocation(line: 72, column: 9, scope: !56)
!194 = !DILocation(line: 73, column: 11, scope: !56)
!195 = !DILocation(line: 73, column: 5, scope: !56)
!196 = !DILocalVariable(name: "i", scope: !197, file: !2, line: 74, type: !16)
!197 = distinct !DILexicalBlock(scope: !56, file: !2, line: 74, column: 5)
!198 = !DILocation(line: 74, column: 14, scope: !197)
!199 = !DILocation(line: 74, column: 10, scope: !197)
!200 = !DILocation(line: 74, column: 21, scope: !201)
!201 = distinct !DILexicalBlock(scope: !197, file: !2, line: 74, column: 5)
!202 = !DILocation(line: 74, column: 23, scope: !201)
!203 = !DILocation(line: 74, column: 5, scope: !197)
!204 = !DILocation(line: 75, column: 30, scope: !201)
!205 = !DILocation(line: 75, column: 23, scope: !201)
!206 = !DILocation(line: 75, column: 9, scope: !201)
!207 = !DILocation(line: 74, column: 29, scope: !201)
!208 = !DILocation(line: 74, column: 5, scope: !201)
!209 = distinct !{!209, !203, !210, !92}
!210 = !DILocation(line: 75, column: 32, scope: !197)
!211 = !DILocation(line: 76, column: 5, scope: !56)
!212 = !DILocation(line: 77, column: 5, scope: !56)
!213 = distinct !DISubprogram(name: "by_value", scope: !2, file: !2, line: 9, type: !214, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!214 = !DISubroutineType(types: !215)
!215 = !{!16, !216, !216}
!216 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !217, size: 64)
!217 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!218 = !DILocalVariable(name: "a", arg: 1, scope: !213, file: !2, line: 9, type: !216)
!219 = !DILocation(line: 9, column: 33, scope: !213)
!220 = !DILocalVariable(name: "b", arg: 2, scope: !213, file: !2, line: 9, type: !216)
!221 = !DILocation(line: 9, column: 48, scope: !213)
!222 = !DILocation(line: 11, column: 10, scope: !213)
!223 = !DILocalVariable(name: "x", scope: !213, file: !2, line: 12, type: !16)
!224 = !DILocation(line: 12, column: 9, scope: !213)
!225 = !DILocation(line: 12, column: 27, scope: !213)
!226 = !DILocation(line: 12, column: 13, scope: !213)
!227 = !DILocalVariable(name: "y", scope: !213, file: !2, line: 12, type: !16)
!228 = !DILocation(line: 12, column: 30, scope: !213)
!229 = !DILocation(line: 12, column: 48, scope: !213)
!230 = !DILocation(line: 12, column: 34, scope: !213)
!231 = !DILocation(line: 13, column: 13, scope: !213)
!232 = !DILocation(line: 13, column: 17, scope: !213)
!233 = !DILocation(line: 13, column: 15, scope: !213)
!234 = !DILocation(line: 13, column: 23, scope: !213)
!235 = !DILocation(line: 13, column: 27, scope: !213)
!236 = !DILocation(line: 13, column: 25, scope: !213)
!237 = !DILocation(line: 13, column: 20, scope: !213)
!238 = !DILocation(line: 13, column: 5, scope: !213)
!239 = distinct !DISubprogram(name: "by_text", scope: !2, file: !2, line: 18, type: !214, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!240 = !DILocalVariable(name: "a", arg: 1, scope: !239, file: !2, line: 18, type: !216)
!241 = !DILocation(line: 18, column: 32, scope: !239)
!242 = !DILocalVariable(name: "b", arg: 2, scope: !239, file: !2, line: 18, type: !216)
!243 = !DILocation(line: 18, column: 47, scope: !239)
!244 = !DILocation(line: 18, column: 82, scope: !239)
!245 = !DILocation(line: 18, column: 66, scope: !239)
!246 = !DILocation(line: 18, column: 101, scope: !239)
!247 = !DILocation(line: 18, column: 85, scope: !239)
!248 = !DILocation(line: 18, column: 59, scope: !239)
!249 = !DILocation(line: 18, column: 52, scope: !239)
!250 = distinct !DISubprogram(name: "by_age_then_name", scope: !2, file: !2, line: 22, type: !214, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!251 = !DILocalVariable(name: "a", arg: 1, scope: !250, file: !2, line: 22, type: !216)
!252 = !DILocation(line: 22, column: 41, scope: !250)
!253 = !DILocalVariable(name: "b", arg: 2, scope: !250, file: !2, line: 22, type: !216)
!254 = !DILocation(line: 22, column: 56, scope: !250)
!255 = !DILocalVariable(name: "p", scope: !250, file: !2, line: 24, type: !256)
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !257, size: 64)
!257 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !154)
!258 = !DILocation(line: 24, column: 26, scope: !250)
!259 = !DILocation(line: 24, column: 30, scope: !250)
!260 = !DILocalVariable(name: "q", scope: !250, file: !2, line: 24, type: !256)
!261 = !DILocation(line: 24, column: 34, scope: !250)
!262 = !DILocation(line: 24, column: 38, scope: !250)
!263 = !DILocation(line: 25, column: 12, scope: !250)
!264 = !DILocation(line: 25, column: 15, scope: !250)
!265 = !DILocation(line: 25, column: 22, scope: !250)
!266 = !DILocation(line: 25, column: 25, scope: !250)
!267 = !DILocation(line: 25, column: 19, scope: !250)
!268 = !DILocation(line: 25, column: 31, scope: !250)
!269 = !DILocation(line: 25, column: 34, scope: !250)
!270 = !DILocation(line: 25, column: 40, scope: !250)
!271 = !DILocation(line: 25, column: 43, scope: !250)
!272 = !DILocation(line: 25, column: 38, scope: !250)
!273 = !DILocation(line: 25, column: 56, scope: !250)
!274 = !DILocation(line: 25, column: 59, scope: !250)
!275 = !DILocation(line: 25, column: 65, scope: !250)
!276 = !DILocation(line: 25, column: 68, scope: !250)
!277 = !DILocation(line: 25, column: 49, scope: !250)
!278 = !DILocation(line: 25, column: 5, scope: !250)
!279 = distinct !DISubprogram(name: "by_sorted_digits", scope: !2, file: !2, line: 31, type: !214, scopeLine: 32, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!280 = !DILocalVariable(name: "a", arg: 1, scope: !279, file: !2, line: 31, type: !216)
!281 = !DILocation(line: 31, column: 41, scope: !279)
!282 = !DILocalVariable(name: "b", arg: 2, scope: !279, file: !2, line: 31, type: !216)
!283 = !DILocation(line: 31, column: 56, scope: !279)
!284 = !DILocalVariable(name: "keys", scope: !279, file: !2, line: 33, type: !285)
!285 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 320, elements: !286)
!286 = !{!287, !28}
!287 = !DISubrange(count: 2)
!288 = !DILocation(line: 33, column: 9, scope: !279)
!289 = !DILocalVariable(name: "side", scope: !290, file: !2, line: 34, type: !16)
!290 = distinct !DILexicalBlock(scope: !279, file: !2, line: 34, column: 5)
!291 = !DILocation(line: 34, column: 14, scope: !290)
!292 = !DILocation(line: 34, column: 10, scope: !290)
!293 = !DILocation(line: 34, column: 24, scope: !294)
!294 = distinct !DILexicalBlock(scope: !290, file: !2, line: 34, column: 5)
!295 = !DILocation(line: 34, column: 29, scope: !294)
!296 = !DILocation(line: 34, column: 5, scope: !290)
!297 = !DILocalVariable(name: "value", scope: !298, file: !2, line: 35, type: !16)
!298 = distinct !DILexicalBlock(scope: !294, file: !2, line: 34, column: 42)
!299 = !DILocation(line: 35, column: 13, scope: !298)
!300 = !DILocation(line: 35, column: 36, scope: !298)
!301 = !DILocation(line: 35, column: 43, scope: !298)
!302 = !DILocation(line: 35, column: 47, scope: !298)
!303 = !DILocation(line: 35, column: 21, scope: !298)
!304 = !DILocalVariable(name: "i", scope: !305, file: !2, line: 36, type: !16)
!305 = distinct !DILexicalBlock(scope: !298, file: !2, line: 36, column: 9)
!306 = !DILocation(line: 36, column: 18, scope: !305)
!307 = !DILocation(line: 36, column: 14, scope: !305)
!308 = !DILocation(line: 36, column: 25, scope: !309)
!309 = distinct !DILexicalBlock(scope: !305, file: !2, line: 36, column: 9)
!310 = !DILocation(line: 36, column: 27, scope: !309)
!311 = !DILocation(line: 36, column: 9, scope: !305)
!312 = !DILocation(line: 37, column: 29, scope: !309)
!313 = !DILocation(line: 37, column: 35, scope: !309)
!314 = !DILocation(line: 37, column: 18, scope: !309)
!315 = !DILocation(line: 37, column: 13, scope: !309)
!316 = !DILocation(line: 37, column: 24, scope: !309)
!317 = !DILocation(line: 37, column: 27, scope: !309)
!318 = !DILocation(line: 36, column: 33, scope: !309)
!319 = !DILocation(line: 36, column: 43, scope: !309)
!320 = !DILocation(line: 36, column: 9, scope: !309)
!321 = distinct !{!321, !311, !322, !92}
!322 = !DILocation(line: 37, column: 37, scope: !305)
!323 = !DILocation(line: 38, column: 20, scope: !298)
!324 = !DILocation(line: 38, column: 15, scope: !298)
!325 = !DILocation(line: 38, column: 9, scope: !298)
!326 = !DILocation(line: 39, column: 5, scope: !298)
!327 = !DILocation(line: 34, column: 38, scope: !294)
!328 = !DILocation(line: 34, column: 5, scope: !294)
!329 = distinct !{!329, !296, !330, !92}
!330 = !DILocation(line: 39, column: 5, scope: !290)
!331 = !DILocalVariable(name: "order", scope: !279, file: !2, line: 40, type: !16)
!332 = !DILocation(line: 40, column: 9, scope: !279)
!333 = !DILocation(line: 40, column: 24, scope: !279)
!334 = !DILocation(line: 40, column: 33, scope: !279)
!335 = !DILocation(line: 40, column: 17, scope: !279)
!336 = !DILocation(line: 41, column: 12, scope: !279)
!337 = !DILocation(line: 41, column: 20, scope: !279)
!338 = !DILocation(line: 41, column: 52, scope: !279)
!339 = !DILocation(line: 41, column: 38, scope: !279)
!340 = !DILocation(line: 41, column: 28, scope: !279)
!341 = !DILocation(line: 41, column: 81, scope: !279)
!342 = !DILocation(line: 41, column: 67, scope: !279)
!343 = !DILocation(line: 41, column: 57, scope: !279)
!344 = !DILocation(line: 41, column: 55, scope: !279)
!345 = !DILocation(line: 41, column: 5, scope: !279)
!346 = distinct !DISubprogram(name: "descending", scope: !2, file: !2, line: 16, type: !214, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!347 = !DILocalVariable(name: "a", arg: 1, scope: !346, file: !2, line: 16, type: !216)
!348 = !DILocation(line: 16, column: 35, scope: !346)
!349 = !DILocalVariable(name: "b", arg: 2, scope: !346, file: !2, line: 16, type: !216)
!350 = !DILocation(line: 16, column: 50, scope: !346)
!351 = !DILocation(line: 16, column: 71, scope: !346)
!352 = !DILocation(line: 16, column: 74, scope: !346)
!353 = !DILocation(line: 16, column: 62, scope: !346)
!354 = !DILocation(line: 16, column: 55, scope: !346)
!355 = distinct !DISubprogram(name: "digit_sum", scope: !2, file: !2, line: 28, type: !356, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !59)
!356 = !DISubroutineType(types: !357)
!357 = !{!16, !16}
!358 = !DILocalVariable(name: "n", arg: 1, scope: !355, file: !2, line: 28, type: !16)
!359 = !DILocation(line: 28, column: 26, scope: !355)
!360 = !DILocation(line: 28, column: 38, scope: !355)
!361 = !DILocation(line: 28, column: 40, scope: !355)
!362 = !DILocation(line: 28, column: 51, scope: !355)
!363 = !DILocation(line: 28, column: 53, scope: !355)
!364 = !DILocation(line: 28, column: 70, scope: !355)
!365 = !DILocation(line: 28, column: 72, scope: !355)
!366 = !DILocation(line: 28, column: 60, scope: !355)
!367 = !DILocation(line: 28, column: 58, scope: !355)
!368 = !DILocation(line: 28, column: 31, scope: !355)
