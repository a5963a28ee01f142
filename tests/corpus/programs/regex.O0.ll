; ModuleID = 'regex.c'
source_filename = "regex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.state = type { ptr, i8 }

@main.patterns = internal constant [10 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9], align 16, !dbg !0
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1, !dbg !9
@.str.1 = private unnamed_addr constant [6 x i8] c"^a.c$\00", align 1, !dbg !15
@.str.2 = private unnamed_addr constant [7 x i8] c"a*b+c?\00", align 1, !dbg !20
@.str.3 = private unnamed_addr constant [14 x i8] c"[a-c]+[0-9]*$\00", align 1, !dbg !25
@.str.4 = private unnamed_addr constant [8 x i8] c"^[^x]*x\00", align 1, !dbg !30
@.str.5 = private unnamed_addr constant [8 x i8] c"colou?r\00", align 1, !dbg !35
@.str.6 = private unnamed_addr constant [7 x i8] c".*end$\00", align 1, !dbg !37
@.str.7 = private unnamed_addr constant [3 x i8] c"^$\00", align 1, !dbg !39
@.str.8 = private unnamed_addr constant [8 x i8] c"x*y*z*$\00", align 1, !dbg !44
@.str.9 = private unnamed_addr constant [16 x i8] c"a?a?a?a?a?aaaaa\00", align 1, !dbg !46
@main.texts = internal constant [13 x ptr] [ptr @.str.10, ptr @.str, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19, ptr @.str.20, ptr @.str.21], align 16, !dbg !84
@.str.10 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !51
@.str.11 = private unnamed_addr constant [6 x i8] c"xabcx\00", align 1, !dbg !56
@.str.12 = private unnamed_addr constant [4 x i8] c"aXc\00", align 1, !dbg !58
@.str.13 = private unnamed_addr constant [4 x i8] c"bbb\00", align 1, !dbg !60
@.str.14 = private unnamed_addr constant [7 x i8] c"cab123\00", align 1, !dbg !62
@.str.15 = private unnamed_addr constant [6 x i8] c"color\00", align 1, !dbg !64
@.str.16 = private unnamed_addr constant [7 x i8] c"colour\00", align 1, !dbg !66
@.str.17 = private unnamed_addr constant [8 x i8] c"the end\00", align 1, !dbg !68
@.str.18 = private unnamed_addr constant [6 x i8] c"aaaaa\00", align 1, !dbg !70
@.str.19 = private unnamed_addr constant [4 x i8] c"xyz\00", align 1, !dbg !72
@.str.20 = private unnamed_addr constant [10 x i8] c"no x here\00", align 1, !dbg !74
@.str.21 = private unnamed_addr constant [5 x i8] c"abab\00", align 1, !dbg !79
@.str.22 = private unnamed_addr constant [6 x i8] c"%-16s\00", align 1, !dbg !92
@state_count = internal global i32 0, align 4, !dbg !96
@.str.23 = private unnamed_addr constant [4 x i8] c"*+?\00", align 1, !dbg !94
@states = internal global [32 x %struct.state] zeroinitializer, align 16, !dbg !98

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !2 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !116, !DIExpression(), !119)
  store i32 0, ptr %2, align 4, !dbg !119
  br label %6, !dbg !120

6:                                                ; preds = %56, %0
  %7 = load i32, ptr %2, align 4, !dbg !121
  %8 = zext i32 %7 to i64, !dbg !121
  %9 = icmp ult i64 %8, 10, !dbg !123
  br i1 %9, label %10, label %59, !dbg !124

10:                                               ; preds = %6
  %11 = load i32, ptr %2, align 4, !dbg !125
  %12 = zext i32 %11 to i64, !dbg !127
  %13 = getelementptr inbounds [10 x ptr], ptr @main.patterns, i64 0, i64 %12, !dbg !127
  %14 = load ptr, ptr %13, align 8, !dbg !127
  %15 = call i32 (ptr, ...) @printf(ptr noundef @.str.22, ptr noundef %14), !dbg !128
    #dbg_declare(ptr %3, !129, !DIExpression(), !131)
  store i32 0, ptr %3, align 4, !dbg !131
  br label %16, !dbg !132

16:                                               ; preds = %51, %10
  %17 = load i32, ptr %3, align 4, !dbg !133
  %18 = zext i32 %17 to i64, !dbg !133
  %19 = icmp ult i64 %18, 13, !dbg !135
  br i1 %19, label %20, label %54, !dbg !136

20:                                               ; preds = %16
    #dbg_declare(ptr %4, !137, !DIExpression(), !139)
  %21 = load i32, ptr %2, align 4, !dbg !140
  %22 = zext i32 %21 to i64, !dbg !141
  %23 = getelementptr inbounds [10 x ptr], ptr @main.patterns, i64 0, i64 %22, !dbg !141
  %24 = load ptr, ptr %23, align 8, !dbg !141
  %25 = load i32, ptr %3, align 4, !dbg !142
  %26 = zext i32 %25 to i64, !dbg !143
  %27 = getelementptr inbounds [13 x ptr], ptr @main.texts, i64 0, i64 %26, !dbg !143
  %28 = load ptr, ptr %27, align 8, !dbg !143
  %29 = call i32 @backtrack(ptr noundef %24, ptr noundef %28), !dbg !144
  store i32 %29, ptr %4, align 4, !dbg !139
    #dbg_declare(ptr %5, !145, !DIExpression(), !146)
  %30 = load i32, ptr %2, align 4, !dbg !147
  %31 = zext i32 %30 to i64, !dbg !148
  %32 = getelementptr inbounds [10 x ptr], ptr @main.patterns, i64 0, i64 %31, !dbg !148
  %33 = load ptr, ptr %32, align 8, !dbg !148
  %34 = load i32, ptr %3, align 4, !dbg !149
  %35 = zext i32 %34 to i64, !dbg !150
  %36 = getelementptr inbounds [13 x ptr], ptr @main.texts, i64 0, i64 %35, !dbg !150
  %37 = load ptr, ptr %36, align 8, !dbg !150
  %38 = call i32 @simulate(ptr noundef %33, ptr noundef %37), !dbg !151
  store i32 %38, ptr %5, align 4, !dbg !146
  %39 = load i32, ptr %4, align 4, !dbg !152
  %40 = load i32, ptr %5, align 4, !dbg !153
  %41 = icmp ne i32 %39, %40, !dbg !154
  br i1 %41, label %42, label %43, !dbg !152

42:                                               ; preds = %20
  br label %48, !dbg !152

43:                                               ; preds = %20
  %44 = load i32, ptr %4, align 4, !dbg !155
  %45 = icmp ne i32 %44, 0, !dbg !155
  %46 = zext i1 %45 to i64, !dbg !155
  %47 = select i1 %45, i32 49, i32 46, !dbg !155
  br label %48, !dbg !152

48:                                               ; preds = %43, %42
  %49 = phi i32 [ 33, %42 ], [ %47, %43 ], !dbg !152
  %50 = call i32 @putchar(i32 noundef %49), !dbg !156
  br label %51, !dbg !157

51:                                               ; preds = %48
  %52 = load i32, ptr %3, align 4, !dbg !158
  %53 = add i32 %52, 1, !dbg !158
  store i32 %53, ptr %3, align 4, !dbg !158
  br label %16, !dbg !159, !llvm.loop !160

54:                                               ; preds = %16
  %55 = call i32 @putchar(i32 noundef 10), !dbg !163
  br label %56, !dbg !164

56:                                               ; preds = %54
  %57 = load i32, ptr %2, align 4, !dbg !165
  %58 = add i32 %57, 1, !dbg !165
  store i32 %58, ptr %2, align 4, !dbg !165
  br label %6, !dbg !166, !llvm.loop !167

59:                                               ; preds = %6
  ret i32 0, !dbg !169
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @backtrack(ptr noundef %0, ptr noundef %1) #0 !dbg !170 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !173, !DIExpression(), !174)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !175, !DIExpression(), !176)
  %6 = load ptr, ptr %4, align 8, !dbg !177
  %7 = load i8, ptr %6, align 1, !dbg !179
  %8 = sext i8 %7 to i32, !dbg !179
  %9 = icmp eq i32 %8, 94, !dbg !180
  br i1 %9, label %10, label %15, !dbg !181

10:                                               ; preds = %2
  %11 = load ptr, ptr %4, align 8, !dbg !182
  %12 = getelementptr inbounds i8, ptr %11, i64 1, !dbg !183
  %13 = load ptr, ptr %5, align 8, !dbg !184
  %14 = call i32 @match_here(ptr noundef %12, ptr noundef %13), !dbg !185
  store i32 %14, ptr %3, align 4, !dbg !186
  br label %29, !dbg !186

15:                                               ; preds = %2
  br label %16, !dbg !187

16:                                               ; preds = %23, %15
  %17 = load ptr, ptr %4, align 8, !dbg !188
  %18 = load ptr, ptr %5, align 8, !dbg !190
  %19 = call i32 @match_here(ptr noundef %17, ptr noundef %18), !dbg !191
  %20 = icmp ne i32 %19, 0, !dbg !191
  br i1 %20, label %21, label %22, !dbg !192

21:                                               ; preds = %16
  store i32 1, ptr %3, align 4, !dbg !193
  br label %29, !dbg !193

22:                                               ; preds = %16
  br label %23, !dbg !194

23:                                               ; preds = %22
  %24 = load ptr, ptr %5, align 8, !dbg !195
  %25 = getelementptr inbounds i8, ptr %24, i32 1, !dbg !195
  store ptr %25, ptr %5, align 8, !dbg !195
  %26 = load i8, ptr %24, align 1, !dbg !196
  %27 = icmp ne i8 %26, 0, !dbg !194
  br i1 %27, label %16, label %28, !dbg !194, !llvm.loop !197

28:                                               ; preds = %23
  store i32 0, ptr %3, align 4, !dbg !199
  br label %29, !dbg !199

29:                                               ; preds = %28, %21, %10
  %30 = load i32, ptr %3, align 4, !dbg !200
  ret i32 %30, !dbg !200
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @simulate(ptr noundef %0, ptr noundef %1) #0 !dbg !201 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca i8, align 1
  %10 = alloca %struct.state, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !202, !DIExpression(), !203)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !204, !DIExpression(), !205)
    #dbg_declare(ptr %6, !206, !DIExpression(), !207)
  %15 = load ptr, ptr %4, align 8, !dbg !208
  %16 = load i8, ptr %15, align 1, !dbg !209
  %17 = sext i8 %16 to i32, !dbg !209
  %18 = icmp eq i32 %17, 94, !dbg !210
  %19 = zext i1 %18 to i32, !dbg !210
  store i32 %19, ptr %6, align 4, !dbg !207
    #dbg_declare(ptr %7, !211, !DIExpression(), !212)
  store i32 0, ptr %7, align 4, !dbg !212
  store i32 0, ptr @state_count, align 4, !dbg !213
  %20 = load i32, ptr %6, align 4, !dbg !214
  %21 = load ptr, ptr %4, align 8, !dbg !216
  %22 = sext i32 %20 to i64, !dbg !216
  %23 = getelementptr inbounds i8, ptr %21, i64 %22, !dbg !216
  store ptr %23, ptr %4, align 8, !dbg !216
  br label %24, !dbg !217

24:                                               ; preds = %58, %2
  %25 = load ptr, ptr %4, align 8, !dbg !218
  %26 = load i8, ptr %25, align 1, !dbg !220
  %27 = icmp ne i8 %26, 0, !dbg !221
  br i1 %27, label %28, label %76, !dbg !221

28:                                               ; preds = %24
  %29 = load ptr, ptr %4, align 8, !dbg !222
  %30 = getelementptr inbounds i8, ptr %29, i64 0, !dbg !222
  %31 = load i8, ptr %30, align 1, !dbg !222
  %32 = sext i8 %31 to i32, !dbg !222
  %33 = icmp eq i32 %32, 36, !dbg !225
  br i1 %33, label %34, label %40, !dbg !226

34:                                               ; preds = %28
  %35 = load ptr, ptr %4, align 8, !dbg !227
  %36 = getelementptr inbounds i8, ptr %35, i64 1, !dbg !227
  %37 = load i8, ptr %36, align 1, !dbg !227
  %38 = icmp ne i8 %37, 0, !dbg !227
  br i1 %38, label %40, label %39, !dbg !228

39:                                               ; preds = %34
  store i32 1, ptr %7, align 4, !dbg !229
  br label %76, !dbg !231

40:                                               ; preds = %34, %28
    #dbg_declare(ptr %8, !232, !DIExpression(), !233)
  %41 = load ptr, ptr %4, align 8, !dbg !234
  %42 = call ptr @after(ptr noundef %41), !dbg !235
  store ptr %42, ptr %8, align 8, !dbg !233
    #dbg_declare(ptr %9, !236, !DIExpression(), !237)
  %43 = load ptr, ptr %8, align 8, !dbg !238
  %44 = load i8, ptr %43, align 1, !dbg !239
  %45 = sext i8 %44 to i32, !dbg !239
  %46 = call ptr @strchr(ptr noundef @.str.23, i32 noundef %45) #4, !dbg !240
  %47 = icmp ne ptr %46, null, !dbg !240
  br i1 %47, label %48, label %57, !dbg !241

48:                                               ; preds = %40
  %49 = load ptr, ptr %8, align 8, !dbg !242
  %50 = load i8, ptr %49, align 1, !dbg !243
  %51 = sext i8 %50 to i32, !dbg !243
  %52 = icmp ne i32 %51, 0, !dbg !243
  br i1 %52, label %53, label %57, !dbg !240

53:                                               ; preds = %48
  %54 = load ptr, ptr %8, align 8, !dbg !244
  %55 = load i8, ptr %54, align 1, !dbg !245
  %56 = sext i8 %55 to i32, !dbg !245
  br label %58, !dbg !240

57:                                               ; preds = %48, %40
  br label %58, !dbg !240

58:                                               ; preds = %57, %53
  %59 = phi i32 [ %56, %53 ], [ 0, %57 ], !dbg !240
  %60 = trunc i32 %59 to i8, !dbg !240
  store i8 %60, ptr %9, align 1, !dbg !237
  %61 = load i32, ptr @state_count, align 4, !dbg !246
  %62 = add nsw i32 %61, 1, !dbg !246
  store i32 %62, ptr @state_count, align 4, !dbg !246
  %63 = sext i32 %61 to i64, !dbg !247
  %64 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %63, !dbg !247
  %65 = getelementptr inbounds %struct.state, ptr %10, i32 0, i32 0, !dbg !248
  %66 = load ptr, ptr %4, align 8, !dbg !249
  store ptr %66, ptr %65, align 8, !dbg !248
  %67 = getelementptr inbounds %struct.state, ptr %10, i32 0, i32 1, !dbg !248
  %68 = load i8, ptr %9, align 1, !dbg !250
  store i8 %68, ptr %67, align 8, !dbg !248
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %64, ptr align 8 %10, i64 16, i1 false), !dbg !251
  %69 = load ptr, ptr %8, align 8, !dbg !252
  %70 = load i8, ptr %9, align 1, !dbg !253
  %71 = sext i8 %70 to i32, !dbg !253
  %72 = icmp ne i32 %71, 0, !dbg !254
  %73 = zext i1 %72 to i32, !dbg !254
  %74 = sext i32 %73 to i64, !dbg !255
  %75 = getelementptr inbounds i8, ptr %69, i64 %74, !dbg !255
  store ptr %75, ptr %4, align 8, !dbg !256
  br label %24, !dbg !257, !llvm.loop !258

76:                                               ; preds = %39, %24
    #dbg_declare(ptr %11, !260, !DIExpression(), !262)
  %77 = load i32, ptr @state_count, align 4, !dbg !263
  %78 = zext i32 %77 to i64, !dbg !264
  %79 = shl i64 1, %78, !dbg !264
  store i64 %79, ptr %11, align 8, !dbg !262
    #dbg_declare(ptr %12, !265, !DIExpression(), !266)
  %80 = call i64 @close_over(i64 noundef 1), !dbg !267
  store i64 %80, ptr %12, align 8, !dbg !266
  br label %81, !dbg !268

81:                                               ; preds = %161, %76
  %82 = load i64, ptr %12, align 8, !dbg !269
  %83 = load i64, ptr %11, align 8, !dbg !274
  %84 = and i64 %82, %83, !dbg !275
  %85 = icmp ne i64 %84, 0, !dbg !275
  br i1 %85, label %86, label %94, !dbg !276

86:                                               ; preds = %81
  %87 = load i32, ptr %7, align 4, !dbg !277
  %88 = icmp ne i32 %87, 0, !dbg !277
  br i1 %88, label %89, label %93, !dbg !278

89:                                               ; preds = %86
  %90 = load ptr, ptr %5, align 8, !dbg !279
  %91 = load i8, ptr %90, align 1, !dbg !280
  %92 = icmp ne i8 %91, 0, !dbg !280
  br i1 %92, label %94, label %93, !dbg !281

93:                                               ; preds = %89, %86
  store i32 1, ptr %3, align 4, !dbg !282
  br label %164, !dbg !282

94:                                               ; preds = %89, %81
  %95 = load ptr, ptr %5, align 8, !dbg !283
  %96 = load i8, ptr %95, align 1, !dbg !285
  %97 = icmp ne i8 %96, 0, !dbg !285
  br i1 %97, label %99, label %98, !dbg !286

98:                                               ; preds = %94
  store i32 0, ptr %3, align 4, !dbg !287
  br label %164, !dbg !287

99:                                               ; preds = %94
    #dbg_declare(ptr %13, !288, !DIExpression(), !289)
  %100 = load i32, ptr %6, align 4, !dbg !290
  %101 = icmp ne i32 %100, 0, !dbg !290
  %102 = zext i1 %101 to i64, !dbg !290
  %103 = select i1 %101, i32 0, i32 1, !dbg !290
  %104 = sext i32 %103 to i64, !dbg !290
  store i64 %104, ptr %13, align 8, !dbg !289
    #dbg_declare(ptr %14, !291, !DIExpression(), !293)
  store i32 0, ptr %14, align 4, !dbg !293
  br label %105, !dbg !294

105:                                              ; preds = %155, %99
  %106 = load i32, ptr %14, align 4, !dbg !295
  %107 = load i32, ptr @state_count, align 4, !dbg !297
  %108 = icmp slt i32 %106, %107, !dbg !298
  br i1 %108, label %109, label %158, !dbg !299

109:                                              ; preds = %105
  %110 = load i64, ptr %12, align 8, !dbg !300
  %111 = load i32, ptr %14, align 4, !dbg !302
  %112 = zext i32 %111 to i64, !dbg !303
  %113 = lshr i64 %110, %112, !dbg !303
  %114 = and i64 %113, 1, !dbg !304
  %115 = icmp ne i64 %114, 0, !dbg !304
  br i1 %115, label %116, label %154, !dbg !305

116:                                              ; preds = %109
  %117 = load i32, ptr %14, align 4, !dbg !306
  %118 = sext i32 %117 to i64, !dbg !307
  %119 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %118, !dbg !307
  %120 = getelementptr inbounds %struct.state, ptr %119, i32 0, i32 0, !dbg !308
  %121 = load ptr, ptr %120, align 16, !dbg !308
  %122 = load ptr, ptr %5, align 8, !dbg !309
  %123 = load i8, ptr %122, align 1, !dbg !310
  %124 = call i32 @single(ptr noundef %121, i8 noundef signext %123), !dbg !311
  %125 = icmp ne i32 %124, 0, !dbg !311
  br i1 %125, label %126, label %154, !dbg !312

126:                                              ; preds = %116
  %127 = load i32, ptr %14, align 4, !dbg !313
  %128 = sext i32 %127 to i64, !dbg !314
  %129 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %128, !dbg !314
  %130 = getelementptr inbounds %struct.state, ptr %129, i32 0, i32 1, !dbg !315
  %131 = load i8, ptr %130, align 8, !dbg !315
  %132 = sext i8 %131 to i32, !dbg !314
  %133 = icmp eq i32 %132, 42, !dbg !316
  br i1 %133, label %142, label %134, !dbg !317

134:                                              ; preds = %126
  %135 = load i32, ptr %14, align 4, !dbg !318
  %136 = sext i32 %135 to i64, !dbg !319
  %137 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %136, !dbg !319
  %138 = getelementptr inbounds %struct.state, ptr %137, i32 0, i32 1, !dbg !320
  %139 = load i8, ptr %138, align 8, !dbg !320
  %140 = sext i8 %139 to i32, !dbg !319
  %141 = icmp eq i32 %140, 43, !dbg !321
  br i1 %141, label %142, label %146, !dbg !314

142:                                              ; preds = %134, %126
  %143 = load i32, ptr %14, align 4, !dbg !322
  %144 = zext i32 %143 to i64, !dbg !323
  %145 = shl i64 3, %144, !dbg !323
  br label %150, !dbg !314

146:                                              ; preds = %134
  %147 = load i32, ptr %14, align 4, !dbg !324
  %148 = zext i32 %147 to i64, !dbg !325
  %149 = shl i64 2, %148, !dbg !325
  br label %150, !dbg !314

150:                                              ; preds = %146, %142
  %151 = phi i64 [ %145, %142 ], [ %149, %146 ], !dbg !314
  %152 = load i64, ptr %13, align 8, !dbg !326
  %153 = or i64 %152, %151, !dbg !326
  store i64 %153, ptr %13, align 8, !dbg !326
  br label %154, !dbg !327

154:                                              ; preds = %150, %116, %109
  br label %155, !dbg !328

155:                                              ; preds = %154
  %156 = load i32, ptr %14, align 4, !dbg !329
  %157 = add nsw i32 %156, 1, !dbg !329
  store i32 %157, ptr %14, align 4, !dbg !329
  br label %105, !dbg !330, !llvm.loop !331

158:                                              ; preds = %105
  %159 = load i64, ptr %13, align 8, !dbg !333
  %160 = call i64 @close_over(i64 noundef %159), !dbg !334
  store i64 %160, ptr %12, align 8, !dbg !335
  br label %161, !dbg !336

161:                                              ; preds = %158
  %162 = load ptr, ptr %5, align 8, !dbg !337
  %163 = getelementptr inbounds i8, ptr %162, i32 1, !dbg !337
  store ptr %163, ptr %5, align 8, !dbg !337
  br label %81, !dbg !338, !llvm.loop !339

164:                                              ; preds = %98, %93
  %165 = load i32, ptr %3, align 4, !dbg !342
  ret i32 %165, !dbg !342
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @match_here(ptr noundef %0, ptr noundef %1) #0 !dbg !343 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !344, !DIExpression(), !345)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !346, !DIExpression(), !347)
  %8 = load ptr, ptr %4, align 8, !dbg !348
  %9 = load i8, ptr %8, align 1, !dbg !350
  %10 = icmp ne i8 %9, 0, !dbg !350
  br i1 %10, label %12, label %11, !dbg !351

11:                                               ; preds = %2
  store i32 1, ptr %3, align 4, !dbg !352
  br label %109, !dbg !352

12:                                               ; preds = %2
  %13 = load ptr, ptr %4, align 8, !dbg !353
  %14 = getelementptr inbounds i8, ptr %13, i64 0, !dbg !353
  %15 = load i8, ptr %14, align 1, !dbg !353
  %16 = sext i8 %15 to i32, !dbg !353
  %17 = icmp eq i32 %16, 36, !dbg !355
  br i1 %17, label %18, label %29, !dbg !356

18:                                               ; preds = %12
  %19 = load ptr, ptr %4, align 8, !dbg !357
  %20 = getelementptr inbounds i8, ptr %19, i64 1, !dbg !357
  %21 = load i8, ptr %20, align 1, !dbg !357
  %22 = icmp ne i8 %21, 0, !dbg !357
  br i1 %22, label %29, label %23, !dbg !358

23:                                               ; preds = %18
  %24 = load ptr, ptr %5, align 8, !dbg !359
  %25 = load i8, ptr %24, align 1, !dbg !360
  %26 = icmp ne i8 %25, 0, !dbg !361
  %27 = xor i1 %26, true, !dbg !361
  %28 = zext i1 %27 to i32, !dbg !361
  store i32 %28, ptr %3, align 4, !dbg !362
  br label %109, !dbg !362

29:                                               ; preds = %18, %12
    #dbg_declare(ptr %6, !363, !DIExpression(), !364)
  %30 = load ptr, ptr %4, align 8, !dbg !365
  %31 = call ptr @after(ptr noundef %30), !dbg !366
  store ptr %31, ptr %6, align 8, !dbg !364
  %32 = load ptr, ptr %6, align 8, !dbg !367
  %33 = load i8, ptr %32, align 1, !dbg !368
  %34 = sext i8 %33 to i32, !dbg !368
  switch i32 %34, label %94 [
    i32 42, label %35
    i32 43, label %35
    i32 63, label %72
  ], !dbg !369

35:                                               ; preds = %29, %29
    #dbg_declare(ptr %7, !370, !DIExpression(), !373)
  store i32 0, ptr %7, align 4, !dbg !373
  br label %36, !dbg !374

36:                                               ; preds = %45, %35
  %37 = load ptr, ptr %4, align 8, !dbg !375
  %38 = load ptr, ptr %5, align 8, !dbg !376
  %39 = load i32, ptr %7, align 4, !dbg !377
  %40 = sext i32 %39 to i64, !dbg !376
  %41 = getelementptr inbounds i8, ptr %38, i64 %40, !dbg !376
  %42 = load i8, ptr %41, align 1, !dbg !376
  %43 = call i32 @single(ptr noundef %37, i8 noundef signext %42), !dbg !378
  %44 = icmp ne i32 %43, 0, !dbg !374
  br i1 %44, label %45, label %48, !dbg !374

45:                                               ; preds = %36
  %46 = load i32, ptr %7, align 4, !dbg !379
  %47 = add nsw i32 %46, 1, !dbg !379
  store i32 %47, ptr %7, align 4, !dbg !379
  br label %36, !dbg !374, !llvm.loop !380

48:                                               ; preds = %36
  br label %49, !dbg !381

49:                                               ; preds = %68, %48
  %50 = load i32, ptr %7, align 4, !dbg !382
  %51 = load ptr, ptr %6, align 8, !dbg !385
  %52 = load i8, ptr %51, align 1, !dbg !386
  %53 = sext i8 %52 to i32, !dbg !386
  %54 = icmp eq i32 %53, 43, !dbg !387
  %55 = zext i1 %54 to i32, !dbg !387
  %56 = icmp sge i32 %50, %55, !dbg !388
  br i1 %56, label %57, label %71, !dbg !389

57:                                               ; preds = %49
  %58 = load ptr, ptr %6, align 8, !dbg !390
  %59 = getelementptr inbounds i8, ptr %58, i64 1, !dbg !392
  %60 = load ptr, ptr %5, align 8, !dbg !393
  %61 = load i32, ptr %7, align 4, !dbg !394
  %62 = sext i32 %61 to i64, !dbg !395
  %63 = getelementptr inbounds i8, ptr %60, i64 %62, !dbg !395
  %64 = call i32 @match_here(ptr noundef %59, ptr noundef %63), !dbg !396
  %65 = icmp ne i32 %64, 0, !dbg !396
  br i1 %65, label %66, label %67, !dbg !397

66:                                               ; preds = %57
  store i32 1, ptr %3, align 4, !dbg !398
  br label %109, !dbg !398

67:                                               ; preds = %57
  br label %68, !dbg !399

68:                                               ; preds = %67
  %69 = load i32, ptr %7, align 4, !dbg !400
  %70 = add nsw i32 %69, -1, !dbg !400
  store i32 %70, ptr %7, align 4, !dbg !400
  br label %49, !dbg !401, !llvm.loop !402

71:                                               ; preds = %49
  store i32 0, ptr %3, align 4, !dbg !404
  br label %109, !dbg !404

72:                                               ; preds = %29
  %73 = load ptr, ptr %4, align 8, !dbg !405
  %74 = load ptr, ptr %5, align 8, !dbg !406
  %75 = load i8, ptr %74, align 1, !dbg !407
  %76 = call i32 @single(ptr noundef %73, i8 noundef signext %75), !dbg !408
  %77 = icmp ne i32 %76, 0, !dbg !408
  br i1 %77, label %78, label %85, !dbg !409

78:                                               ; preds = %72
  %79 = load ptr, ptr %6, align 8, !dbg !410
  %80 = getelementptr inbounds i8, ptr %79, i64 1, !dbg !411
  %81 = load ptr, ptr %5, align 8, !dbg !412
  %82 = getelementptr inbounds i8, ptr %81, i64 1, !dbg !413
  %83 = call i32 @match_here(ptr noundef %80, ptr noundef %82), !dbg !414
  %84 = icmp ne i32 %83, 0, !dbg !414
  br i1 %84, label %91, label %85, !dbg !415

85:                                               ; preds = %78, %72
  %86 = load ptr, ptr %6, align 8, !dbg !416
  %87 = getelementptr inbounds i8, ptr %86, i64 1, !dbg !417
  %88 = load ptr, ptr %5, align 8, !dbg !418
  %89 = call i32 @match_here(ptr noundef %87, ptr noundef %88), !dbg !419
  %90 = icmp ne i32 %89, 0, !dbg !415
  br label %91, !dbg !415

91:                                               ; preds = %85, %78
  %92 = phi i1 [ true, %78 ], [ %90, %85 ]
  %93 = zext i1 %92 to i32, !dbg !415
  store i32 %93, ptr %3, align 4, !dbg !420
  br label %109, !dbg !420

94:                                               ; preds = %29
  %95 = load ptr, ptr %4, align 8, !dbg !421
  %96 = load ptr, ptr %5, align 8, !dbg !422
  %97 = load i8, ptr %96, align 1, !dbg !423
  %98 = call i32 @single(ptr noundef %95, i8 noundef signext %97), !dbg !424
  %99 = icmp ne i32 %98, 0, !dbg !424
  br i1 %99, label %100, label %106, !dbg !425

100:                                              ; preds = %94
  %101 = load ptr, ptr %6, align 8, !dbg !426
  %102 = load ptr, ptr %5, align 8, !dbg !427
  %103 = getelementptr inbounds i8, ptr %102, i64 1, !dbg !428
  %104 = call i32 @match_here(ptr noundef %101, ptr noundef %103), !dbg !429
  %105 = icmp ne i32 %104, 0, !dbg !425
  br label %106

106:                                              ; preds = %100, %94
  %107 = phi i1 [ false, %94 ], [ %105, %100 ], !dbg !430
  %108 = zext i1 %107 to i32, !dbg !425
  store i32 %108, ptr %3, align 4, !dbg !431
  br label %109, !dbg !431

109:                                              ; preds = %106, %91, %71, %66, %23, %11
  %110 = load i32, ptr %3, align 4, !dbg !432
  ret i32 %110, !dbg !432
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @after(ptr noundef %0) #0 !dbg !433 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !436, !DIExpression(), !437)
  %3 = load ptr, ptr %2, align 8, !dbg !438
  %4 = load i8, ptr %3, align 1, !dbg !440
  %5 = sext i8 %4 to i32, !dbg !440
  %6 = icmp eq i32 %5, 91, !dbg !441
  br i1 %6, label %7, label %17, !dbg !442

7:                                                ; preds = %1
  br label %8, !dbg !443

8:                                                ; preds = %13, %7
  %9 = load ptr, ptr %2, align 8, !dbg !444
  %10 = load i8, ptr %9, align 1, !dbg !445
  %11 = sext i8 %10 to i32, !dbg !445
  %12 = icmp ne i32 %11, 93, !dbg !446
  br i1 %12, label %13, label %16, !dbg !443

13:                                               ; preds = %8
  %14 = load ptr, ptr %2, align 8, !dbg !447
  %15 = getelementptr inbounds i8, ptr %14, i32 1, !dbg !447
  store ptr %15, ptr %2, align 8, !dbg !447
  br label %8, !dbg !443, !llvm.loop !448

16:                                               ; preds = %8
  br label %17, !dbg !443

17:                                               ; preds = %16, %1
  %18 = load ptr, ptr %2, align 8, !dbg !449
  %19 = getelementptr inbounds i8, ptr %18, i64 1, !dbg !450
  ret ptr %19, !dbg !451
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @single(ptr noundef %0, i8 noundef signext %1) #0 !dbg !452 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i8, align 1
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !455, !DIExpression(), !456)
  store i8 %1, ptr %5, align 1
    #dbg_declare(ptr %5, !457, !DIExpression(), !458)
  %8 = load ptr, ptr %4, align 8, !dbg !459
  %9 = load i8, ptr %8, align 1, !dbg !461
  %10 = sext i8 %9 to i32, !dbg !461
  %11 = icmp eq i32 %10, 91, !dbg !462
  br i1 %11, label %12, label %88, !dbg !463

12:                                               ; preds = %2
    #dbg_declare(ptr %6, !464, !DIExpression(), !466)
  %13 = load ptr, ptr %4, align 8, !dbg !467
  %14 = getelementptr inbounds i8, ptr %13, i32 1, !dbg !467
  store ptr %14, ptr %4, align 8, !dbg !467
  %15 = load i8, ptr %14, align 1, !dbg !468
  %16 = sext i8 %15 to i32, !dbg !468
  %17 = icmp eq i32 %16, 94, !dbg !469
  %18 = zext i1 %17 to i32, !dbg !469
  store i32 %18, ptr %6, align 4, !dbg !466
    #dbg_declare(ptr %7, !470, !DIExpression(), !471)
  store i32 0, ptr %7, align 4, !dbg !471
  %19 = load i32, ptr %6, align 4, !dbg !472
  %20 = load ptr, ptr %4, align 8, !dbg !474
  %21 = sext i32 %19 to i64, !dbg !474
  %22 = getelementptr inbounds i8, ptr %20, i64 %21, !dbg !474
  store ptr %22, ptr %4, align 8, !dbg !474
  br label %23, !dbg !475

23:                                               ; preds = %74, %12
  %24 = load ptr, ptr %4, align 8, !dbg !476
  %25 = load i8, ptr %24, align 1, !dbg !478
  %26 = sext i8 %25 to i32, !dbg !478
  %27 = icmp ne i32 %26, 93, !dbg !479
  br i1 %27, label %28, label %77, !dbg !480

28:                                               ; preds = %23
  %29 = load ptr, ptr %4, align 8, !dbg !481
  %30 = getelementptr inbounds i8, ptr %29, i64 1, !dbg !481
  %31 = load i8, ptr %30, align 1, !dbg !481
  %32 = sext i8 %31 to i32, !dbg !481
  %33 = icmp eq i32 %32, 45, !dbg !483
  br i1 %33, label %34, label %63, !dbg !484

34:                                               ; preds = %28
  %35 = load ptr, ptr %4, align 8, !dbg !485
  %36 = getelementptr inbounds i8, ptr %35, i64 2, !dbg !485
  %37 = load i8, ptr %36, align 1, !dbg !485
  %38 = sext i8 %37 to i32, !dbg !485
  %39 = icmp ne i32 %38, 93, !dbg !486
  br i1 %39, label %40, label %63, !dbg !487

40:                                               ; preds = %34
  %41 = load i8, ptr %5, align 1, !dbg !488
  %42 = sext i8 %41 to i32, !dbg !488
  %43 = load ptr, ptr %4, align 8, !dbg !490
  %44 = getelementptr inbounds i8, ptr %43, i64 0, !dbg !490
  %45 = load i8, ptr %44, align 1, !dbg !490
  %46 = sext i8 %45 to i32, !dbg !490
  %47 = icmp sge i32 %42, %46, !dbg !491
  br i1 %47, label %48, label %56, !dbg !492

48:                                               ; preds = %40
  %49 = load i8, ptr %5, align 1, !dbg !493
  %50 = sext i8 %49 to i32, !dbg !493
  %51 = load ptr, ptr %4, align 8, !dbg !494
  %52 = getelementptr inbounds i8, ptr %51, i64 2, !dbg !494
  %53 = load i8, ptr %52, align 1, !dbg !494
  %54 = sext i8 %53 to i32, !dbg !494
  %55 = icmp sle i32 %50, %54, !dbg !495
  br label %56

56:                                               ; preds = %48, %40
  %57 = phi i1 [ false, %40 ], [ %55, %48 ], !dbg !496
  %58 = zext i1 %57 to i32, !dbg !492
  %59 = load i32, ptr %7, align 4, !dbg !497
  %60 = or i32 %59, %58, !dbg !497
  store i32 %60, ptr %7, align 4, !dbg !497
  %61 = load ptr, ptr %4, align 8, !dbg !498
  %62 = getelementptr inbounds i8, ptr %61, i64 2, !dbg !498
  store ptr %62, ptr %4, align 8, !dbg !498
  br label %73, !dbg !499

63:                                               ; preds = %34, %28
  %64 = load i8, ptr %5, align 1, !dbg !500
  %65 = sext i8 %64 to i32, !dbg !500
  %66 = load ptr, ptr %4, align 8, !dbg !502
  %67 = load i8, ptr %66, align 1, !dbg !503
  %68 = sext i8 %67 to i32, !dbg !503
  %69 = icmp eq i32 %65, %68, !dbg !504
  %70 = zext i1 %69 to i32, !dbg !504
  %71 = load i32, ptr %7, align 4, !dbg !505
  %72 = or i32 %71, %70, !dbg !505
  store i32 %72, ptr %7, align 4, !dbg !505
  br label %73

73:                                               ; preds = %63, %56
  br label %74, !dbg !506

74:                                               ; preds = %73
  %75 = load ptr, ptr %4, align 8, !dbg !507
  %76 = getelementptr inbounds i8, ptr %75, i32 1, !dbg !507
  store ptr %76, ptr %4, align 8, !dbg !507
  br label %23, !dbg !508, !llvm.loop !509

77:                                               ; preds = %23
  %78 = load i8, ptr %5, align 1, !dbg !511
  %79 = sext i8 %78 to i32, !dbg !511
  %80 = icmp ne i32 %79, 0, !dbg !511
  br i1 %80, label %81, label %85, !dbg !512

81:                                               ; preds = %77
  %82 = load i32, ptr %7, align 4, !dbg !513
  %83 = load i32, ptr %6, align 4, !dbg !514
  %84 = icmp ne i32 %82, %83, !dbg !515
  br label %85

85:                                               ; preds = %81, %77
  %86 = phi i1 [ false, %77 ], [ %84, %81 ], !dbg !516
  %87 = zext i1 %86 to i32, !dbg !512
  store i32 %87, ptr %3, align 4, !dbg !517
  br label %109, !dbg !517

88:                                               ; preds = %2
  %89 = load i8, ptr %5, align 1, !dbg !518
  %90 = sext i8 %89 to i32, !dbg !518
  %91 = icmp ne i32 %90, 0, !dbg !518
  br i1 %91, label %92, label %106, !dbg !519

92:                                               ; preds = %88
  %93 = load ptr, ptr %4, align 8, !dbg !520
  %94 = load i8, ptr %93, align 1, !dbg !521
  %95 = sext i8 %94 to i32, !dbg !521
  %96 = icmp eq i32 %95, 46, !dbg !522
  br i1 %96, label %104, label %97, !dbg !523

97:                                               ; preds = %92
  %98 = load ptr, ptr %4, align 8, !dbg !524
  %99 = load i8, ptr %98, align 1, !dbg !525
  %100 = sext i8 %99 to i32, !dbg !525
  %101 = load i8, ptr %5, align 1, !dbg !526
  %102 = sext i8 %101 to i32, !dbg !526
  %103 = icmp eq i32 %100, %102, !dbg !527
  br label %104, !dbg !523

104:                                              ; preds = %97, %92
  %105 = phi i1 [ true, %92 ], [ %103, %97 ]
  br label %106

106:                                              ; preds = %104, %88
  %107 = phi i1 [ false, %88 ], [ %105, %104 ], !dbg !528
  %108 = zext i1 %107 to i32, !dbg !519
  store i32 %108, ptr %3, align 4, !dbg !529
  br label %109, !dbg !529

109:                                              ; preds = %106, %85
  %110 = load i32, ptr %3, align 4, !dbg !530
  ret i32 %110, !dbg !530
}

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strchr(ptr noundef, i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @close_over(i64 noundef %0) #0 !dbg !531 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !534, !DIExpression(), !535)
    #dbg_declare(ptr %3, !536, !DIExpression(), !538)
  store i32 0, ptr %3, align 4, !dbg !538
  br label %4, !dbg !539

4:                                                ; preds = %39, %1
  %5 = load i32, ptr %3, align 4, !dbg !540
  %6 = load i32, ptr @state_count, align 4, !dbg !542
  %7 = icmp slt i32 %5, %6, !dbg !543
  br i1 %7, label %8, label %42, !dbg !544

8:                                                ; preds = %4
  %9 = load i64, ptr %2, align 8, !dbg !545
  %10 = load i32, ptr %3, align 4, !dbg !547
  %11 = zext i32 %10 to i64, !dbg !548
  %12 = lshr i64 %9, %11, !dbg !548
  %13 = and i64 %12, 1, !dbg !549
  %14 = icmp ne i64 %13, 0, !dbg !549
  br i1 %14, label %15, label %38, !dbg !550

15:                                               ; preds = %8
  %16 = load i32, ptr %3, align 4, !dbg !551
  %17 = sext i32 %16 to i64, !dbg !552
  %18 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %17, !dbg !552
  %19 = getelementptr inbounds %struct.state, ptr %18, i32 0, i32 1, !dbg !553
  %20 = load i8, ptr %19, align 8, !dbg !553
  %21 = sext i8 %20 to i32, !dbg !552
  %22 = icmp eq i32 %21, 42, !dbg !554
  br i1 %22, label %31, label %23, !dbg !555

23:                                               ; preds = %15
  %24 = load i32, ptr %3, align 4, !dbg !556
  %25 = sext i32 %24 to i64, !dbg !557
  %26 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %25, !dbg !557
  %27 = getelementptr inbounds %struct.state, ptr %26, i32 0, i32 1, !dbg !558
  %28 = load i8, ptr %27, align 8, !dbg !558
  %29 = sext i8 %28 to i32, !dbg !557
  %30 = icmp eq i32 %29, 63, !dbg !559
  br i1 %30, label %31, label %38, !dbg !560

31:                                               ; preds = %23, %15
  %32 = load i32, ptr %3, align 4, !dbg !561
  %33 = add nsw i32 %32, 1, !dbg !562
  %34 = zext i32 %33 to i64, !dbg !563
  %35 = shl i64 1, %34, !dbg !563
  %36 = load i64, ptr %2, align 8, !dbg !564
  %37 = or i64 %36, %35, !dbg !564
  store i64 %37, ptr %2, align 8, !dbg !564
  br label %38, !dbg !565

38:                                               ; preds = %31, %23, %8
  br label %39, !dbg !566

39:                                               ; preds = %38
  %40 = load i32, ptr %3, align 4, !dbg !567
  %41 = add nsw i32 %40, 1, !dbg !567
  store i32 %41, ptr %3, align 4, !dbg !567
  br label %4, !dbg !568, !llvm.loop !569

42:                                               ; preds = %4
  %43 = load i64, ptr %2, align 8, !dbg !571
  ret i64 %43, !dbg !572
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!109, !110, !111, !112, !113, !114, !115}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "patterns", scope: !2, file: !3, line: 110, type: !108, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 108, type: !4, scopeLine: 109, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !107)
!3 = !DIFile(filename: "regex.c", directory: ".", checksumkind: CSK_MD5, checksum: "ef97f930da3ffb2bfe38aeb7f6720c38")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9, !15, !20, !25, !30, !35, !37, !39, !44, !46, !0, !51, !56, !58, !60, !62, !64, !66, !68, !70, !72, !74, !79, !84, !92, !94, !96, !98}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !11, isLocal: true, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !17, isLocal: true, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 48, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 6)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 56, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 7)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !27, isLocal: true, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 112, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 14)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !32, isLocal: true, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 8)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !32, isLocal: true, isDefinition: true)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !22, isLocal: true, isDefinition: true)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !41, isLocal: true, isDefinition: true)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(scope: null, file: !3, line: 111, type: !32, isLocal: true, isDefinition: true)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(scope: null, file: !3, line: 111, type: !48, isLocal: true, isDefinition: true)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 16)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 8, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 1)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !11, isLocal: true, isDefinition: true)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !11, isLocal: true, isDefinition: true)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !22, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !22, isLocal: true, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !32, isLocal: true, isDefinition: true)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !11, isLocal: true, isDefinition: true)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !76, isLocal: true, isDefinition: true)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 80, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 10)
!79 = !DIGlobalVariableExpression(var: !80, expr: !DIExpression())
!80 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !81, isLocal: true, isDefinition: true)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 40, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 5)
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression())
!85 = distinct !DIGlobalVariable(name: "texts", scope: !2, file: !3, line: 112, type: !86, isLocal: true, isDefinition: true)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 832, elements: !90)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !88)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!90 = !{!91}
!91 = !DISubrange(count: 13)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression())
!93 = distinct !DIGlobalVariable(scope: null, file: !3, line: 115, type: !17, isLocal: true, isDefinition: true)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression())
!95 = distinct !DIGlobalVariable(scope: null, file: !3, line: 90, type: !11, isLocal: true, isDefinition: true)
!96 = !DIGlobalVariableExpression(var: !97, expr: !DIExpression())
!97 = distinct !DIGlobalVariable(name: "state_count", scope: !7, file: !3, line: 70, type: !6, isLocal: true, isDefinition: true)
!98 = !DIGlobalVariableExpression(var: !99, expr: !DIExpression())
!99 = distinct !DIGlobalVariable(name: "states", scope: !7, file: !3, line: 69, type: !100, isLocal: true, isDefinition: true)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 4096, elements: !105)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "state", file: !3, line: 68, size: 128, elements: !102)
!102 = !{!103, !104}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "re", scope: !101, file: !3, line: 68, baseType: !88, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "repeat", scope: !101, file: !3, line: 68, baseType: !12, size: 8, offset: 64)
!105 = !{!106}
!106 = !DISubrange(count: 32)
!107 = !{}
!108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 640, elements: !77)
!109 = !{i32 7, !"Dwarf Version", i32 5}
!110 = !{i32 2, !"Debug Info Version", i32 3}
!111 = !{i32 1, !"wchar_size", i32 4}
!112 = !{i32 8, !"PIC Level", i32 2}
!113 = !{i32 7, !"PIE Level", i32 2}
!114 = !{i32 7, !"uwtable", i32 2}
!115 = !{i32 7, !"frame-pointer", i32 2}
!116 = !DILocalVariable(name: "p", scope: !117, file: !3, line: 114, type: !118)
!117 = distinct !DILexicalBlock(scope: !2, file: !3, line: 114, column: 5)
!118 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!119 = !DILocation(line: 114, column: 19, scope: !117)
!120 = !DILocation(line: 114, column: 10, scope: !117)
!121 = !DILocation(line: 114, column: 26, scope: !122)
!122 = distinct !DILexicalBlock(scope: !117, file: !3, line: 114, column: 5)
!123 = !DILocation(line: 114, column: 28, scope: !122)
!124 = !DILocation(line: 114, column: 5, scope: !117)
!125 = !DILocation(line: 115, column: 34, scope: !126)
!126 = distinct !DILexicalBlock(scope: !122, file: !3, line: 114, column: 73)
!127 = !DILocation(line: 115, column: 25, scope: !126)
!128 = !DILocation(line: 115, column: 9, scope: !126)
!129 = !DILocalVariable(name: "t", scope: !130, file: !3, line: 116, type: !118)
!130 = distinct !DILexicalBlock(scope: !126, file: !3, line: 116, column: 9)
!131 = !DILocation(line: 116, column: 23, scope: !130)
!132 = !DILocation(line: 116, column: 14, scope: !130)
!133 = !DILocation(line: 116, column: 30, scope: !134)
!134 = distinct !DILexicalBlock(scope: !130, file: !3, line: 116, column: 9)
!135 = !DILocation(line: 116, column: 32, scope: !134)
!136 = !DILocation(line: 116, column: 9, scope: !130)
!137 = !DILocalVariable(name: "a", scope: !138, file: !3, line: 117, type: !6)
!138 = distinct !DILexicalBlock(scope: !134, file: !3, line: 116, column: 71)
!139 = !DILocation(line: 117, column: 17, scope: !138)
!140 = !DILocation(line: 117, column: 40, scope: !138)
!141 = !DILocation(line: 117, column: 31, scope: !138)
!142 = !DILocation(line: 117, column: 50, scope: !138)
!143 = !DILocation(line: 117, column: 44, scope: !138)
!144 = !DILocation(line: 117, column: 21, scope: !138)
!145 = !DILocalVariable(name: "b", scope: !138, file: !3, line: 117, type: !6)
!146 = !DILocation(line: 117, column: 55, scope: !138)
!147 = !DILocation(line: 117, column: 77, scope: !138)
!148 = !DILocation(line: 117, column: 68, scope: !138)
!149 = !DILocation(line: 117, column: 87, scope: !138)
!150 = !DILocation(line: 117, column: 81, scope: !138)
!151 = !DILocation(line: 117, column: 59, scope: !138)
!152 = !DILocation(line: 118, column: 21, scope: !138)
!153 = !DILocation(line: 118, column: 26, scope: !138)
!154 = !DILocation(line: 118, column: 23, scope: !138)
!155 = !DILocation(line: 118, column: 36, scope: !138)
!156 = !DILocation(line: 118, column: 13, scope: !138)
!157 = !DILocation(line: 119, column: 9, scope: !138)
!158 = !DILocation(line: 116, column: 67, scope: !134)
!159 = !DILocation(line: 116, column: 9, scope: !134)
!160 = distinct !{!160, !136, !161, !162}
!161 = !DILocation(line: 119, column: 9, scope: !130)
!162 = !{!"llvm.loop.mustprogress"}
!163 = !DILocation(line: 120, column: 9, scope: !126)
!164 = !DILocation(line: 121, column: 5, scope: !126)
!165 = !DILocation(line: 114, column: 69, scope: !122)
!166 = !DILocation(line: 114, column: 5, scope: !122)
!167 = distinct !{!167, !124, !168, !162}
!168 = !DILocation(line: 121, column: 5, scope: !117)
!169 = !DILocation(line: 122, column: 5, scope: !2)
!170 = distinct !DISubprogram(name: "backtrack", scope: !3, file: !3, line: 57, type: !171, scopeLine: 58, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!171 = !DISubroutineType(types: !172)
!172 = !{!6, !88, !88}
!173 = !DILocalVariable(name: "re", arg: 1, scope: !170, file: !3, line: 57, type: !88)
!174 = !DILocation(line: 57, column: 34, scope: !170)
!175 = !DILocalVariable(name: "text", arg: 2, scope: !170, file: !3, line: 57, type: !88)
!176 = !DILocation(line: 57, column: 50, scope: !170)
!177 = !DILocation(line: 59, column: 10, scope: !178)
!178 = distinct !DILexicalBlock(scope: !170, file: !3, line: 59, column: 9)
!179 = !DILocation(line: 59, column: 9, scope: !178)
!180 = !DILocation(line: 59, column: 13, scope: !178)
!181 = !DILocation(line: 59, column: 9, scope: !170)
!182 = !DILocation(line: 60, column: 27, scope: !178)
!183 = !DILocation(line: 60, column: 30, scope: !178)
!184 = !DILocation(line: 60, column: 35, scope: !178)
!185 = !DILocation(line: 60, column: 16, scope: !178)
!186 = !DILocation(line: 60, column: 9, scope: !178)
!187 = !DILocation(line: 61, column: 5, scope: !170)
!188 = !DILocation(line: 62, column: 24, scope: !189)
!189 = distinct !DILexicalBlock(scope: !170, file: !3, line: 62, column: 13)
!190 = !DILocation(line: 62, column: 28, scope: !189)
!191 = !DILocation(line: 62, column: 13, scope: !189)
!192 = !DILocation(line: 62, column: 13, scope: !170)
!193 = !DILocation(line: 63, column: 13, scope: !189)
!194 = !DILocation(line: 62, column: 32, scope: !189)
!195 = !DILocation(line: 64, column: 17, scope: !170)
!196 = !DILocation(line: 64, column: 12, scope: !170)
!197 = distinct !{!197, !187, !198, !162}
!198 = !DILocation(line: 64, column: 19, scope: !170)
!199 = !DILocation(line: 65, column: 5, scope: !170)
!200 = !DILocation(line: 66, column: 1, scope: !170)
!201 = distinct !DISubprogram(name: "simulate", scope: !3, file: !3, line: 80, type: !171, scopeLine: 81, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!202 = !DILocalVariable(name: "re", arg: 1, scope: !201, file: !3, line: 80, type: !88)
!203 = !DILocation(line: 80, column: 33, scope: !201)
!204 = !DILocalVariable(name: "text", arg: 2, scope: !201, file: !3, line: 80, type: !88)
!205 = !DILocation(line: 80, column: 49, scope: !201)
!206 = !DILocalVariable(name: "anchored", scope: !201, file: !3, line: 82, type: !6)
!207 = !DILocation(line: 82, column: 9, scope: !201)
!208 = !DILocation(line: 82, column: 21, scope: !201)
!209 = !DILocation(line: 82, column: 20, scope: !201)
!210 = !DILocation(line: 82, column: 24, scope: !201)
!211 = !DILocalVariable(name: "to_end", scope: !201, file: !3, line: 82, type: !6)
!212 = !DILocation(line: 82, column: 32, scope: !201)
!213 = !DILocation(line: 83, column: 17, scope: !201)
!214 = !DILocation(line: 84, column: 16, scope: !215)
!215 = distinct !DILexicalBlock(scope: !201, file: !3, line: 84, column: 5)
!216 = !DILocation(line: 84, column: 13, scope: !215)
!217 = !DILocation(line: 84, column: 10, scope: !215)
!218 = !DILocation(line: 84, column: 27, scope: !219)
!219 = distinct !DILexicalBlock(scope: !215, file: !3, line: 84, column: 5)
!220 = !DILocation(line: 84, column: 26, scope: !219)
!221 = !DILocation(line: 84, column: 5, scope: !215)
!222 = !DILocation(line: 85, column: 13, scope: !223)
!223 = distinct !DILexicalBlock(scope: !224, file: !3, line: 85, column: 13)
!224 = distinct !DILexicalBlock(scope: !219, file: !3, line: 84, column: 32)
!225 = !DILocation(line: 85, column: 19, scope: !223)
!226 = !DILocation(line: 85, column: 26, scope: !223)
!227 = !DILocation(line: 85, column: 30, scope: !223)
!228 = !DILocation(line: 85, column: 13, scope: !224)
!229 = !DILocation(line: 86, column: 20, scope: !230)
!230 = distinct !DILexicalBlock(scope: !223, file: !3, line: 85, column: 37)
!231 = !DILocation(line: 87, column: 13, scope: !230)
!232 = !DILocalVariable(name: "rest", scope: !224, file: !3, line: 89, type: !88)
!233 = !DILocation(line: 89, column: 21, scope: !224)
!234 = !DILocation(line: 89, column: 34, scope: !224)
!235 = !DILocation(line: 89, column: 28, scope: !224)
!236 = !DILocalVariable(name: "repeat", scope: !224, file: !3, line: 90, type: !12)
!237 = !DILocation(line: 90, column: 14, scope: !224)
!238 = !DILocation(line: 90, column: 38, scope: !224)
!239 = !DILocation(line: 90, column: 37, scope: !224)
!240 = !DILocation(line: 90, column: 23, scope: !224)
!241 = !DILocation(line: 90, column: 44, scope: !224)
!242 = !DILocation(line: 90, column: 48, scope: !224)
!243 = !DILocation(line: 90, column: 47, scope: !224)
!244 = !DILocation(line: 90, column: 56, scope: !224)
!245 = !DILocation(line: 90, column: 55, scope: !224)
!246 = !DILocation(line: 91, column: 27, scope: !224)
!247 = !DILocation(line: 91, column: 9, scope: !224)
!248 = !DILocation(line: 91, column: 47, scope: !224)
!249 = !DILocation(line: 91, column: 48, scope: !224)
!250 = !DILocation(line: 91, column: 52, scope: !224)
!251 = !DILocation(line: 91, column: 33, scope: !224)
!252 = !DILocation(line: 92, column: 14, scope: !224)
!253 = !DILocation(line: 92, column: 22, scope: !224)
!254 = !DILocation(line: 92, column: 29, scope: !224)
!255 = !DILocation(line: 92, column: 19, scope: !224)
!256 = !DILocation(line: 92, column: 12, scope: !224)
!257 = !DILocation(line: 84, column: 5, scope: !219)
!258 = distinct !{!258, !221, !259, !162}
!259 = !DILocation(line: 93, column: 5, scope: !215)
!260 = !DILocalVariable(name: "accept", scope: !201, file: !3, line: 94, type: !261)
!261 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!262 = !DILocation(line: 94, column: 19, scope: !201)
!263 = !DILocation(line: 94, column: 35, scope: !201)
!264 = !DILocation(line: 94, column: 32, scope: !201)
!265 = !DILocalVariable(name: "set", scope: !201, file: !3, line: 94, type: !261)
!266 = !DILocation(line: 94, column: 48, scope: !201)
!267 = !DILocation(line: 94, column: 54, scope: !201)
!268 = !DILocation(line: 95, column: 5, scope: !201)
!269 = !DILocation(line: 96, column: 13, scope: !270)
!270 = distinct !DILexicalBlock(scope: !271, file: !3, line: 96, column: 13)
!271 = distinct !DILexicalBlock(scope: !272, file: !3, line: 95, column: 21)
!272 = distinct !DILexicalBlock(scope: !273, file: !3, line: 95, column: 5)
!273 = distinct !DILexicalBlock(scope: !201, file: !3, line: 95, column: 5)
!274 = !DILocation(line: 96, column: 19, scope: !270)
!275 = !DILocation(line: 96, column: 17, scope: !270)
!276 = !DILocation(line: 96, column: 26, scope: !270)
!277 = !DILocation(line: 96, column: 31, scope: !270)
!278 = !DILocation(line: 96, column: 38, scope: !270)
!279 = !DILocation(line: 96, column: 43, scope: !270)
!280 = !DILocation(line: 96, column: 42, scope: !270)
!281 = !DILocation(line: 96, column: 13, scope: !271)
!282 = !DILocation(line: 97, column: 13, scope: !270)
!283 = !DILocation(line: 98, column: 15, scope: !284)
!284 = distinct !DILexicalBlock(scope: !271, file: !3, line: 98, column: 13)
!285 = !DILocation(line: 98, column: 14, scope: !284)
!286 = !DILocation(line: 98, column: 13, scope: !271)
!287 = !DILocation(line: 99, column: 13, scope: !284)
!288 = !DILocalVariable(name: "next", scope: !271, file: !3, line: 100, type: !261)
!289 = !DILocation(line: 100, column: 23, scope: !271)
!290 = !DILocation(line: 100, column: 30, scope: !271)
!291 = !DILocalVariable(name: "i", scope: !292, file: !3, line: 101, type: !6)
!292 = distinct !DILexicalBlock(scope: !271, file: !3, line: 101, column: 9)
!293 = !DILocation(line: 101, column: 18, scope: !292)
!294 = !DILocation(line: 101, column: 14, scope: !292)
!295 = !DILocation(line: 101, column: 25, scope: !296)
!296 = distinct !DILexicalBlock(scope: !292, file: !3, line: 101, column: 9)
!297 = !DILocation(line: 101, column: 29, scope: !296)
!298 = !DILocation(line: 101, column: 27, scope: !296)
!299 = !DILocation(line: 101, column: 9, scope: !292)
!300 = !DILocation(line: 102, column: 17, scope: !301)
!301 = distinct !DILexicalBlock(scope: !296, file: !3, line: 102, column: 17)
!302 = !DILocation(line: 102, column: 24, scope: !301)
!303 = !DILocation(line: 102, column: 21, scope: !301)
!304 = !DILocation(line: 102, column: 26, scope: !301)
!305 = !DILocation(line: 102, column: 30, scope: !301)
!306 = !DILocation(line: 102, column: 47, scope: !301)
!307 = !DILocation(line: 102, column: 40, scope: !301)
!308 = !DILocation(line: 102, column: 50, scope: !301)
!309 = !DILocation(line: 102, column: 55, scope: !301)
!310 = !DILocation(line: 102, column: 54, scope: !301)
!311 = !DILocation(line: 102, column: 33, scope: !301)
!312 = !DILocation(line: 102, column: 17, scope: !296)
!313 = !DILocation(line: 103, column: 32, scope: !301)
!314 = !DILocation(line: 103, column: 25, scope: !301)
!315 = !DILocation(line: 103, column: 35, scope: !301)
!316 = !DILocation(line: 103, column: 42, scope: !301)
!317 = !DILocation(line: 103, column: 49, scope: !301)
!318 = !DILocation(line: 103, column: 59, scope: !301)
!319 = !DILocation(line: 103, column: 52, scope: !301)
!320 = !DILocation(line: 103, column: 62, scope: !301)
!321 = !DILocation(line: 103, column: 69, scope: !301)
!322 = !DILocation(line: 103, column: 85, scope: !301)
!323 = !DILocation(line: 103, column: 82, scope: !301)
!324 = !DILocation(line: 103, column: 96, scope: !301)
!325 = !DILocation(line: 103, column: 93, scope: !301)
!326 = !DILocation(line: 103, column: 22, scope: !301)
!327 = !DILocation(line: 103, column: 17, scope: !301)
!328 = !DILocation(line: 102, column: 59, scope: !301)
!329 = !DILocation(line: 101, column: 43, scope: !296)
!330 = !DILocation(line: 101, column: 9, scope: !296)
!331 = distinct !{!331, !299, !332, !162}
!332 = !DILocation(line: 103, column: 96, scope: !292)
!333 = !DILocation(line: 104, column: 26, scope: !271)
!334 = !DILocation(line: 104, column: 15, scope: !271)
!335 = !DILocation(line: 104, column: 13, scope: !271)
!336 = !DILocation(line: 105, column: 5, scope: !271)
!337 = !DILocation(line: 95, column: 17, scope: !272)
!338 = !DILocation(line: 95, column: 5, scope: !272)
!339 = distinct !{!339, !340, !341}
!340 = !DILocation(line: 95, column: 5, scope: !273)
!341 = !DILocation(line: 105, column: 5, scope: !273)
!342 = !DILocation(line: 106, column: 1, scope: !201)
!343 = distinct !DISubprogram(name: "match_here", scope: !3, file: !3, line: 33, type: !171, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!344 = !DILocalVariable(name: "re", arg: 1, scope: !343, file: !3, line: 33, type: !88)
!345 = !DILocation(line: 33, column: 35, scope: !343)
!346 = !DILocalVariable(name: "text", arg: 2, scope: !343, file: !3, line: 33, type: !88)
!347 = !DILocation(line: 33, column: 51, scope: !343)
!348 = !DILocation(line: 35, column: 11, scope: !349)
!349 = distinct !DILexicalBlock(scope: !343, file: !3, line: 35, column: 9)
!350 = !DILocation(line: 35, column: 10, scope: !349)
!351 = !DILocation(line: 35, column: 9, scope: !343)
!352 = !DILocation(line: 36, column: 9, scope: !349)
!353 = !DILocation(line: 37, column: 9, scope: !354)
!354 = distinct !DILexicalBlock(scope: !343, file: !3, line: 37, column: 9)
!355 = !DILocation(line: 37, column: 15, scope: !354)
!356 = !DILocation(line: 37, column: 22, scope: !354)
!357 = !DILocation(line: 37, column: 26, scope: !354)
!358 = !DILocation(line: 37, column: 9, scope: !343)
!359 = !DILocation(line: 38, column: 18, scope: !354)
!360 = !DILocation(line: 38, column: 17, scope: !354)
!361 = !DILocation(line: 38, column: 16, scope: !354)
!362 = !DILocation(line: 38, column: 9, scope: !354)
!363 = !DILocalVariable(name: "rest", scope: !343, file: !3, line: 39, type: !88)
!364 = !DILocation(line: 39, column: 17, scope: !343)
!365 = !DILocation(line: 39, column: 30, scope: !343)
!366 = !DILocation(line: 39, column: 24, scope: !343)
!367 = !DILocation(line: 40, column: 14, scope: !343)
!368 = !DILocation(line: 40, column: 13, scope: !343)
!369 = !DILocation(line: 40, column: 5, scope: !343)
!370 = !DILocalVariable(name: "most", scope: !371, file: !3, line: 43, type: !6)
!371 = distinct !DILexicalBlock(scope: !372, file: !3, line: 42, column: 15)
!372 = distinct !DILexicalBlock(scope: !343, file: !3, line: 40, column: 20)
!373 = !DILocation(line: 43, column: 13, scope: !371)
!374 = !DILocation(line: 44, column: 9, scope: !371)
!375 = !DILocation(line: 44, column: 23, scope: !371)
!376 = !DILocation(line: 44, column: 27, scope: !371)
!377 = !DILocation(line: 44, column: 32, scope: !371)
!378 = !DILocation(line: 44, column: 16, scope: !371)
!379 = !DILocation(line: 45, column: 17, scope: !371)
!380 = distinct !{!380, !374, !379, !162}
!381 = !DILocation(line: 46, column: 9, scope: !371)
!382 = !DILocation(line: 46, column: 16, scope: !383)
!383 = distinct !DILexicalBlock(scope: !384, file: !3, line: 46, column: 9)
!384 = distinct !DILexicalBlock(scope: !371, file: !3, line: 46, column: 9)
!385 = !DILocation(line: 46, column: 26, scope: !383)
!386 = !DILocation(line: 46, column: 25, scope: !383)
!387 = !DILocation(line: 46, column: 31, scope: !383)
!388 = !DILocation(line: 46, column: 21, scope: !383)
!389 = !DILocation(line: 46, column: 9, scope: !384)
!390 = !DILocation(line: 47, column: 28, scope: !391)
!391 = distinct !DILexicalBlock(scope: !383, file: !3, line: 47, column: 17)
!392 = !DILocation(line: 47, column: 33, scope: !391)
!393 = !DILocation(line: 47, column: 38, scope: !391)
!394 = !DILocation(line: 47, column: 45, scope: !391)
!395 = !DILocation(line: 47, column: 43, scope: !391)
!396 = !DILocation(line: 47, column: 17, scope: !391)
!397 = !DILocation(line: 47, column: 17, scope: !383)
!398 = !DILocation(line: 48, column: 17, scope: !391)
!399 = !DILocation(line: 47, column: 49, scope: !391)
!400 = !DILocation(line: 46, column: 44, scope: !383)
!401 = !DILocation(line: 46, column: 9, scope: !383)
!402 = distinct !{!402, !389, !403, !162}
!403 = !DILocation(line: 48, column: 24, scope: !384)
!404 = !DILocation(line: 49, column: 9, scope: !371)
!405 = !DILocation(line: 52, column: 24, scope: !372)
!406 = !DILocation(line: 52, column: 29, scope: !372)
!407 = !DILocation(line: 52, column: 28, scope: !372)
!408 = !DILocation(line: 52, column: 17, scope: !372)
!409 = !DILocation(line: 52, column: 35, scope: !372)
!410 = !DILocation(line: 52, column: 49, scope: !372)
!411 = !DILocation(line: 52, column: 54, scope: !372)
!412 = !DILocation(line: 52, column: 59, scope: !372)
!413 = !DILocation(line: 52, column: 64, scope: !372)
!414 = !DILocation(line: 52, column: 38, scope: !372)
!415 = !DILocation(line: 52, column: 70, scope: !372)
!416 = !DILocation(line: 52, column: 84, scope: !372)
!417 = !DILocation(line: 52, column: 89, scope: !372)
!418 = !DILocation(line: 52, column: 94, scope: !372)
!419 = !DILocation(line: 52, column: 73, scope: !372)
!420 = !DILocation(line: 52, column: 9, scope: !372)
!421 = !DILocation(line: 54, column: 19, scope: !343)
!422 = !DILocation(line: 54, column: 24, scope: !343)
!423 = !DILocation(line: 54, column: 23, scope: !343)
!424 = !DILocation(line: 54, column: 12, scope: !343)
!425 = !DILocation(line: 54, column: 30, scope: !343)
!426 = !DILocation(line: 54, column: 44, scope: !343)
!427 = !DILocation(line: 54, column: 50, scope: !343)
!428 = !DILocation(line: 54, column: 55, scope: !343)
!429 = !DILocation(line: 54, column: 33, scope: !343)
!430 = !DILocation(line: 0, scope: !343)
!431 = !DILocation(line: 54, column: 5, scope: !343)
!432 = !DILocation(line: 55, column: 1, scope: !343)
!433 = distinct !DISubprogram(name: "after", scope: !3, file: !3, line: 25, type: !434, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!434 = !DISubroutineType(types: !435)
!435 = !{!88, !88}
!436 = !DILocalVariable(name: "re", arg: 1, scope: !433, file: !3, line: 25, type: !88)
!437 = !DILocation(line: 25, column: 38, scope: !433)
!438 = !DILocation(line: 27, column: 10, scope: !439)
!439 = distinct !DILexicalBlock(scope: !433, file: !3, line: 27, column: 9)
!440 = !DILocation(line: 27, column: 9, scope: !439)
!441 = !DILocation(line: 27, column: 13, scope: !439)
!442 = !DILocation(line: 27, column: 9, scope: !433)
!443 = !DILocation(line: 28, column: 9, scope: !439)
!444 = !DILocation(line: 28, column: 17, scope: !439)
!445 = !DILocation(line: 28, column: 16, scope: !439)
!446 = !DILocation(line: 28, column: 20, scope: !439)
!447 = !DILocation(line: 29, column: 15, scope: !439)
!448 = distinct !{!448, !443, !447, !162}
!449 = !DILocation(line: 30, column: 12, scope: !433)
!450 = !DILocation(line: 30, column: 15, scope: !433)
!451 = !DILocation(line: 30, column: 5, scope: !433)
!452 = distinct !DISubprogram(name: "single", scope: !3, file: !3, line: 9, type: !453, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!453 = !DISubroutineType(types: !454)
!454 = !{!6, !88, !12}
!455 = !DILocalVariable(name: "re", arg: 1, scope: !452, file: !3, line: 9, type: !88)
!456 = !DILocation(line: 9, column: 31, scope: !452)
!457 = !DILocalVariable(name: "c", arg: 2, scope: !452, file: !3, line: 9, type: !12)
!458 = !DILocation(line: 9, column: 40, scope: !452)
!459 = !DILocation(line: 11, column: 10, scope: !460)
!460 = distinct !DILexicalBlock(scope: !452, file: !3, line: 11, column: 9)
!461 = !DILocation(line: 11, column: 9, scope: !460)
!462 = !DILocation(line: 11, column: 13, scope: !460)
!463 = !DILocation(line: 11, column: 9, scope: !452)
!464 = !DILocalVariable(name: "inverted", scope: !465, file: !3, line: 12, type: !6)
!465 = distinct !DILexicalBlock(scope: !460, file: !3, line: 11, column: 21)
!466 = !DILocation(line: 12, column: 13, scope: !465)
!467 = !DILocation(line: 12, column: 25, scope: !465)
!468 = !DILocation(line: 12, column: 24, scope: !465)
!469 = !DILocation(line: 12, column: 30, scope: !465)
!470 = !DILocalVariable(name: "found", scope: !465, file: !3, line: 12, type: !6)
!471 = !DILocation(line: 12, column: 38, scope: !465)
!472 = !DILocation(line: 13, column: 20, scope: !473)
!473 = distinct !DILexicalBlock(scope: !465, file: !3, line: 13, column: 9)
!474 = !DILocation(line: 13, column: 17, scope: !473)
!475 = !DILocation(line: 13, column: 14, scope: !473)
!476 = !DILocation(line: 13, column: 31, scope: !477)
!477 = distinct !DILexicalBlock(scope: !473, file: !3, line: 13, column: 9)
!478 = !DILocation(line: 13, column: 30, scope: !477)
!479 = !DILocation(line: 13, column: 34, scope: !477)
!480 = !DILocation(line: 13, column: 9, scope: !473)
!481 = !DILocation(line: 14, column: 17, scope: !482)
!482 = distinct !DILexicalBlock(scope: !477, file: !3, line: 14, column: 17)
!483 = !DILocation(line: 14, column: 23, scope: !482)
!484 = !DILocation(line: 14, column: 30, scope: !482)
!485 = !DILocation(line: 14, column: 33, scope: !482)
!486 = !DILocation(line: 14, column: 39, scope: !482)
!487 = !DILocation(line: 14, column: 17, scope: !477)
!488 = !DILocation(line: 15, column: 26, scope: !489)
!489 = distinct !DILexicalBlock(scope: !482, file: !3, line: 14, column: 47)
!490 = !DILocation(line: 15, column: 31, scope: !489)
!491 = !DILocation(line: 15, column: 28, scope: !489)
!492 = !DILocation(line: 15, column: 37, scope: !489)
!493 = !DILocation(line: 15, column: 40, scope: !489)
!494 = !DILocation(line: 15, column: 45, scope: !489)
!495 = !DILocation(line: 15, column: 42, scope: !489)
!496 = !DILocation(line: 0, scope: !489)
!497 = !DILocation(line: 15, column: 23, scope: !489)
!498 = !DILocation(line: 16, column: 20, scope: !489)
!499 = !DILocation(line: 17, column: 13, scope: !489)
!500 = !DILocation(line: 18, column: 26, scope: !501)
!501 = distinct !DILexicalBlock(scope: !482, file: !3, line: 17, column: 20)
!502 = !DILocation(line: 18, column: 32, scope: !501)
!503 = !DILocation(line: 18, column: 31, scope: !501)
!504 = !DILocation(line: 18, column: 28, scope: !501)
!505 = !DILocation(line: 18, column: 23, scope: !501)
!506 = !DILocation(line: 14, column: 42, scope: !482)
!507 = !DILocation(line: 13, column: 44, scope: !477)
!508 = !DILocation(line: 13, column: 9, scope: !477)
!509 = distinct !{!509, !480, !510, !162}
!510 = !DILocation(line: 19, column: 13, scope: !473)
!511 = !DILocation(line: 20, column: 16, scope: !465)
!512 = !DILocation(line: 20, column: 18, scope: !465)
!513 = !DILocation(line: 20, column: 21, scope: !465)
!514 = !DILocation(line: 20, column: 30, scope: !465)
!515 = !DILocation(line: 20, column: 27, scope: !465)
!516 = !DILocation(line: 0, scope: !465)
!517 = !DILocation(line: 20, column: 9, scope: !465)
!518 = !DILocation(line: 22, column: 12, scope: !452)
!519 = !DILocation(line: 22, column: 14, scope: !452)
!520 = !DILocation(line: 22, column: 19, scope: !452)
!521 = !DILocation(line: 22, column: 18, scope: !452)
!522 = !DILocation(line: 22, column: 22, scope: !452)
!523 = !DILocation(line: 22, column: 29, scope: !452)
!524 = !DILocation(line: 22, column: 33, scope: !452)
!525 = !DILocation(line: 22, column: 32, scope: !452)
!526 = !DILocation(line: 22, column: 39, scope: !452)
!527 = !DILocation(line: 22, column: 36, scope: !452)
!528 = !DILocation(line: 0, scope: !452)
!529 = !DILocation(line: 22, column: 5, scope: !452)
!530 = !DILocation(line: 23, column: 1, scope: !452)
!531 = distinct !DISubprogram(name: "close_over", scope: !3, file: !3, line: 72, type: !532, scopeLine: 73, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !107)
!532 = !DISubroutineType(types: !533)
!533 = !{!261, !261}
!534 = !DILocalVariable(name: "set", arg: 1, scope: !531, file: !3, line: 72, type: !261)
!535 = !DILocation(line: 72, column: 47, scope: !531)
!536 = !DILocalVariable(name: "i", scope: !537, file: !3, line: 74, type: !6)
!537 = distinct !DILexicalBlock(scope: !531, file: !3, line: 74, column: 5)
!538 = !DILocation(line: 74, column: 14, scope: !537)
!539 = !DILocation(line: 74, column: 10, scope: !537)
!540 = !DILocation(line: 74, column: 21, scope: !541)
!541 = distinct !DILexicalBlock(scope: !537, file: !3, line: 74, column: 5)
!542 = !DILocation(line: 74, column: 25, scope: !541)
!543 = !DILocation(line: 74, column: 23, scope: !541)
!544 = !DILocation(line: 74, column: 5, scope: !537)
!545 = !DILocation(line: 75, column: 13, scope: !546)
!546 = distinct !DILexicalBlock(scope: !541, file: !3, line: 75, column: 13)
!547 = !DILocation(line: 75, column: 20, scope: !546)
!548 = !DILocation(line: 75, column: 17, scope: !546)
!549 = !DILocation(line: 75, column: 22, scope: !546)
!550 = !DILocation(line: 75, column: 26, scope: !546)
!551 = !DILocation(line: 75, column: 37, scope: !546)
!552 = !DILocation(line: 75, column: 30, scope: !546)
!553 = !DILocation(line: 75, column: 40, scope: !546)
!554 = !DILocation(line: 75, column: 47, scope: !546)
!555 = !DILocation(line: 75, column: 54, scope: !546)
!556 = !DILocation(line: 75, column: 64, scope: !546)
!557 = !DILocation(line: 75, column: 57, scope: !546)
!558 = !DILocation(line: 75, column: 67, scope: !546)
!559 = !DILocation(line: 75, column: 74, scope: !546)
!560 = !DILocation(line: 75, column: 13, scope: !541)
!561 = !DILocation(line: 76, column: 28, scope: !546)
!562 = !DILocation(line: 76, column: 30, scope: !546)
!563 = !DILocation(line: 76, column: 24, scope: !546)
!564 = !DILocation(line: 76, column: 17, scope: !546)
!565 = !DILocation(line: 76, column: 13, scope: !546)
!566 = !DILocation(line: 75, column: 80, scope: !546)
!567 = !DILocation(line: 74, column: 39, scope: !541)
!568 = !DILocation(line: 74, column: 5, scope: !541)
!569 = distinct !{!569, !544, !570, !162}
!570 = !DILocation(line: 76, column: 33, scope: !537)
!571 = !DILocation(line: 77, column: 12, scope: !531)
!572 = !DILocation(line: 77, column: 5, scope: !531)
