; ModuleID = 'sudoku.c'
source_filename = "sudoku.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.puzzles = internal constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16, !dbg !0
@.str = private unnamed_addr constant [82 x i8] c"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79\00", align 1, !dbg !9
@.str.1 = private unnamed_addr constant [82 x i8] c"8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..\00", align 1, !dbg !15
@.str.2 = private unnamed_addr constant [82 x i8] c".................................................................................\00", align 1, !dbg !17
@boxes = internal global [9 x i32] zeroinitializer, align 16, !dbg !41
@columns = internal global [9 x i32] zeroinitializer, align 16, !dbg !39
@rows = internal global [9 x i32] zeroinitializer, align 16, !dbg !34
@cells = internal global [9 x [9 x i32]] zeroinitializer, align 16, !dbg !29
@steps = internal global i64 0, align 8, !dbg !43
@.str.3 = private unnamed_addr constant [20 x i8] c"%d after %ld steps\0A\00", align 1, !dbg !19
@.str.4 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !24

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !2 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !58, !DIExpression(), !60)
  store i32 0, ptr %2, align 4, !dbg !60
  br label %8, !dbg !61

8:                                                ; preds = %104, %0
  %9 = load i32, ptr %2, align 4, !dbg !62
  %10 = icmp slt i32 %9, 3, !dbg !64
  br i1 %10, label %11, label %107, !dbg !65

11:                                               ; preds = %8
    #dbg_declare(ptr %3, !66, !DIExpression(), !69)
  store i32 0, ptr %3, align 4, !dbg !69
  br label %12, !dbg !70

12:                                               ; preds = %25, %11
  %13 = load i32, ptr %3, align 4, !dbg !71
  %14 = icmp slt i32 %13, 9, !dbg !73
  br i1 %14, label %15, label %28, !dbg !74

15:                                               ; preds = %12
  %16 = load i32, ptr %3, align 4, !dbg !75
  %17 = sext i32 %16 to i64, !dbg !76
  %18 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %17, !dbg !76
  store i32 0, ptr %18, align 4, !dbg !77
  %19 = load i32, ptr %3, align 4, !dbg !78
  %20 = sext i32 %19 to i64, !dbg !79
  %21 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %20, !dbg !79
  store i32 0, ptr %21, align 4, !dbg !80
  %22 = load i32, ptr %3, align 4, !dbg !81
  %23 = sext i32 %22 to i64, !dbg !82
  %24 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %23, !dbg !82
  store i32 0, ptr %24, align 4, !dbg !83
  br label %25, !dbg !82

25:                                               ; preds = %15
  %26 = load i32, ptr %3, align 4, !dbg !84
  %27 = add nsw i32 %26, 1, !dbg !84
  store i32 %27, ptr %3, align 4, !dbg !84
  br label %12, !dbg !85, !llvm.loop !86

28:                                               ; preds = %12
    #dbg_declare(ptr %4, !89, !DIExpression(), !91)
  store i32 0, ptr %4, align 4, !dbg !91
  br label %29, !dbg !92

29:                                               ; preds = %67, %28
  %30 = load i32, ptr %4, align 4, !dbg !93
  %31 = icmp slt i32 %30, 81, !dbg !95
  br i1 %31, label %32, label %70, !dbg !96

32:                                               ; preds = %29
  %33 = load i32, ptr %4, align 4, !dbg !97
  %34 = sdiv i32 %33, 9, !dbg !99
  %35 = sext i32 %34 to i64, !dbg !100
  %36 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %35, !dbg !100
  %37 = load i32, ptr %4, align 4, !dbg !101
  %38 = srem i32 %37, 9, !dbg !102
  %39 = sext i32 %38 to i64, !dbg !100
  %40 = getelementptr inbounds [9 x i32], ptr %36, i64 0, i64 %39, !dbg !100
  store i32 0, ptr %40, align 4, !dbg !103
  %41 = load i32, ptr %2, align 4, !dbg !104
  %42 = sext i32 %41 to i64, !dbg !106
  %43 = getelementptr inbounds [3 x ptr], ptr @main.puzzles, i64 0, i64 %42, !dbg !106
  %44 = load ptr, ptr %43, align 8, !dbg !106
  %45 = load i32, ptr %4, align 4, !dbg !107
  %46 = sext i32 %45 to i64, !dbg !106
  %47 = getelementptr inbounds i8, ptr %44, i64 %46, !dbg !106
  %48 = load i8, ptr %47, align 1, !dbg !106
  %49 = sext i8 %48 to i32, !dbg !106
  %50 = icmp ne i32 %49, 46, !dbg !108
  br i1 %50, label %51, label %66, !dbg !109

51:                                               ; preds = %32
  %52 = load i32, ptr %4, align 4, !dbg !110
  %53 = sdiv i32 %52, 9, !dbg !111
  %54 = load i32, ptr %4, align 4, !dbg !112
  %55 = srem i32 %54, 9, !dbg !113
  %56 = load i32, ptr %2, align 4, !dbg !114
  %57 = sext i32 %56 to i64, !dbg !115
  %58 = getelementptr inbounds [3 x ptr], ptr @main.puzzles, i64 0, i64 %57, !dbg !115
  %59 = load ptr, ptr %58, align 8, !dbg !115
  %60 = load i32, ptr %4, align 4, !dbg !116
  %61 = sext i32 %60 to i64, !dbg !115
  %62 = getelementptr inbounds i8, ptr %59, i64 %61, !dbg !115
  %63 = load i8, ptr %62, align 1, !dbg !115
  %64 = sext i8 %63 to i32, !dbg !115
  %65 = sub nsw i32 %64, 48, !dbg !117
  call void @place(i32 noundef %53, i32 noundef %55, i32 noundef %65, i32 noundef 1), !dbg !118
  br label %66, !dbg !118

66:                                               ; preds = %51, %32
  br label %67, !dbg !119

67:                                               ; preds = %66
  %68 = load i32, ptr %4, align 4, !dbg !120
  %69 = add nsw i32 %68, 1, !dbg !120
  store i32 %69, ptr %4, align 4, !dbg !120
  br label %29, !dbg !121, !llvm.loop !122

70:                                               ; preds = %29
  store i64 0, ptr @steps, align 8, !dbg !124
    #dbg_declare(ptr %5, !125, !DIExpression(), !126)
  %71 = call i32 @solve(), !dbg !127
  store i32 %71, ptr %5, align 4, !dbg !126
  %72 = load i32, ptr %5, align 4, !dbg !128
  %73 = load i64, ptr @steps, align 8, !dbg !129
  %74 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %72, i64 noundef %73), !dbg !130
    #dbg_declare(ptr %6, !131, !DIExpression(), !133)
  store i32 0, ptr %6, align 4, !dbg !133
  br label %75, !dbg !134

75:                                               ; preds = %100, %70
  %76 = load i32, ptr %6, align 4, !dbg !135
  %77 = icmp slt i32 %76, 9, !dbg !137
  br i1 %77, label %78, label %103, !dbg !138

78:                                               ; preds = %75
    #dbg_declare(ptr %7, !139, !DIExpression(), !142)
  store i32 0, ptr %7, align 4, !dbg !142
  br label %79, !dbg !143

79:                                               ; preds = %91, %78
  %80 = load i32, ptr %7, align 4, !dbg !144
  %81 = icmp slt i32 %80, 9, !dbg !146
  br i1 %81, label %82, label %94, !dbg !147

82:                                               ; preds = %79
  %83 = load i32, ptr %6, align 4, !dbg !148
  %84 = sext i32 %83 to i64, !dbg !149
  %85 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %84, !dbg !149
  %86 = load i32, ptr %7, align 4, !dbg !150
  %87 = sext i32 %86 to i64, !dbg !149
  %88 = getelementptr inbounds [9 x i32], ptr %85, i64 0, i64 %87, !dbg !149
  %89 = load i32, ptr %88, align 4, !dbg !149
  %90 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %89), !dbg !151
  br label %91, !dbg !151

91:                                               ; preds = %82
  %92 = load i32, ptr %7, align 4, !dbg !152
  %93 = add nsw i32 %92, 1, !dbg !152
  store i32 %93, ptr %7, align 4, !dbg !152
  br label %79, !dbg !153, !llvm.loop !154

94:                                               ; preds = %79
  %95 = load i32, ptr %6, align 4, !dbg !156
  %96 = icmp eq i32 %95, 8, !dbg !157
  %97 = zext i1 %96 to i64, !dbg !156
  %98 = select i1 %96, i32 10, i32 32, !dbg !156
  %99 = call i32 @putchar(i32 noundef %98), !dbg !158
  br label %100, !dbg !159

100:                                              ; preds = %94
  %101 = load i32, ptr %6, align 4, !dbg !160
  %102 = add nsw i32 %101, 1, !dbg !160
  store i32 %102, ptr %6, align 4, !dbg !160
  br label %75, !dbg !161, !llvm.loop !162

103:                                              ; preds = %75
  br label %104, !dbg !164

104:                                              ; preds = %103
  %105 = load i32, ptr %2, align 4, !dbg !165
  %106 = add nsw i32 %105, 1, !dbg !165
  store i32 %106, ptr %2, align 4, !dbg !165
  br label %8, !dbg !166, !llvm.loop !167

107:                                              ; preds = %8
  ret i32 0, !dbg !169
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @place(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 !dbg !170 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 %0, ptr %5, align 4
    #dbg_declare(ptr %5, !173, !DIExpression(), !174)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !175, !DIExpression(), !176)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !177, !DIExpression(), !178)
  store i32 %3, ptr %8, align 4
    #dbg_declare(ptr %8, !179, !DIExpression(), !180)
    #dbg_declare(ptr %9, !181, !DIExpression(), !182)
  %10 = load i32, ptr %7, align 4, !dbg !183
  %11 = shl i32 1, %10, !dbg !184
  store i32 %11, ptr %9, align 4, !dbg !182
  %12 = load i32, ptr %9, align 4, !dbg !185
  %13 = load i32, ptr %5, align 4, !dbg !186
  %14 = sext i32 %13 to i64, !dbg !187
  %15 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %14, !dbg !187
  %16 = load i32, ptr %15, align 4, !dbg !188
  %17 = xor i32 %16, %12, !dbg !188
  store i32 %17, ptr %15, align 4, !dbg !188
  %18 = load i32, ptr %9, align 4, !dbg !189
  %19 = load i32, ptr %6, align 4, !dbg !190
  %20 = sext i32 %19 to i64, !dbg !191
  %21 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %20, !dbg !191
  %22 = load i32, ptr %21, align 4, !dbg !192
  %23 = xor i32 %22, %18, !dbg !192
  store i32 %23, ptr %21, align 4, !dbg !192
  %24 = load i32, ptr %9, align 4, !dbg !193
  %25 = load i32, ptr %5, align 4, !dbg !194
  %26 = sdiv i32 %25, 3, !dbg !195
  %27 = mul nsw i32 %26, 3, !dbg !196
  %28 = load i32, ptr %6, align 4, !dbg !197
  %29 = sdiv i32 %28, 3, !dbg !198
  %30 = add nsw i32 %27, %29, !dbg !199
  %31 = sext i32 %30 to i64, !dbg !200
  %32 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %31, !dbg !200
  %33 = load i32, ptr %32, align 4, !dbg !201
  %34 = xor i32 %33, %24, !dbg !201
  store i32 %34, ptr %32, align 4, !dbg !201
  %35 = load i32, ptr %8, align 4, !dbg !202
  %36 = icmp sgt i32 %35, 0, !dbg !203
  br i1 %36, label %37, label %39, !dbg !202

37:                                               ; preds = %4
  %38 = load i32, ptr %7, align 4, !dbg !204
  br label %40, !dbg !202

39:                                               ; preds = %4
  br label %40, !dbg !202

40:                                               ; preds = %39, %37
  %41 = phi i32 [ %38, %37 ], [ 0, %39 ], !dbg !202
  %42 = load i32, ptr %5, align 4, !dbg !205
  %43 = sext i32 %42 to i64, !dbg !206
  %44 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %43, !dbg !206
  %45 = load i32, ptr %6, align 4, !dbg !207
  %46 = sext i32 %45 to i64, !dbg !206
  %47 = getelementptr inbounds [9 x i32], ptr %44, i64 0, i64 %46, !dbg !206
  store i32 %41, ptr %47, align 4, !dbg !208
  ret void, !dbg !209
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @solve() #0 !dbg !210 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
    #dbg_declare(ptr %2, !211, !DIExpression(), !212)
  store i32 -1, ptr %2, align 4, !dbg !212
    #dbg_declare(ptr %3, !213, !DIExpression(), !214)
  store i32 0, ptr %3, align 4, !dbg !214
    #dbg_declare(ptr %4, !215, !DIExpression(), !216)
  store i32 10, ptr %4, align 4, !dbg !216
    #dbg_declare(ptr %5, !217, !DIExpression(), !218)
  store i32 0, ptr %5, align 4, !dbg !218
  %11 = load i64, ptr @steps, align 8, !dbg !219
  %12 = add nsw i64 %11, 1, !dbg !219
  store i64 %12, ptr @steps, align 8, !dbg !219
    #dbg_declare(ptr %6, !220, !DIExpression(), !222)
  store i32 0, ptr %6, align 4, !dbg !222
  br label %13, !dbg !223

13:                                               ; preds = %67, %0
  %14 = load i32, ptr %6, align 4, !dbg !224
  %15 = icmp slt i32 %14, 9, !dbg !226
  br i1 %15, label %16, label %70, !dbg !227

16:                                               ; preds = %13
    #dbg_declare(ptr %7, !228, !DIExpression(), !230)
  store i32 0, ptr %7, align 4, !dbg !230
  br label %17, !dbg !231

17:                                               ; preds = %63, %16
  %18 = load i32, ptr %7, align 4, !dbg !232
  %19 = icmp slt i32 %18, 9, !dbg !234
  br i1 %19, label %20, label %66, !dbg !235

20:                                               ; preds = %17
  %21 = load i32, ptr %6, align 4, !dbg !236
  %22 = sext i32 %21 to i64, !dbg !239
  %23 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %22, !dbg !239
  %24 = load i32, ptr %7, align 4, !dbg !240
  %25 = sext i32 %24 to i64, !dbg !239
  %26 = getelementptr inbounds [9 x i32], ptr %23, i64 0, i64 %25, !dbg !239
  %27 = load i32, ptr %26, align 4, !dbg !239
  %28 = icmp ne i32 %27, 0, !dbg !239
  br i1 %28, label %29, label %30, !dbg !241

29:                                               ; preds = %20
  br label %63, !dbg !242

30:                                               ; preds = %20
    #dbg_declare(ptr %8, !243, !DIExpression(), !244)
  %31 = load i32, ptr %6, align 4, !dbg !245
  %32 = sext i32 %31 to i64, !dbg !246
  %33 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %32, !dbg !246
  %34 = load i32, ptr %33, align 4, !dbg !246
  %35 = load i32, ptr %7, align 4, !dbg !247
  %36 = sext i32 %35 to i64, !dbg !248
  %37 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %36, !dbg !248
  %38 = load i32, ptr %37, align 4, !dbg !248
  %39 = or i32 %34, %38, !dbg !249
  %40 = load i32, ptr %6, align 4, !dbg !250
  %41 = sdiv i32 %40, 3, !dbg !251
  %42 = mul nsw i32 %41, 3, !dbg !252
  %43 = load i32, ptr %7, align 4, !dbg !253
  %44 = sdiv i32 %43, 3, !dbg !254
  %45 = add nsw i32 %42, %44, !dbg !255
  %46 = sext i32 %45 to i64, !dbg !256
  %47 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %46, !dbg !256
  %48 = load i32, ptr %47, align 4, !dbg !256
  %49 = or i32 %39, %48, !dbg !257
  %50 = xor i32 %49, -1, !dbg !258
  %51 = and i32 1022, %50, !dbg !259
  store i32 %51, ptr %8, align 4, !dbg !244
    #dbg_declare(ptr %9, !260, !DIExpression(), !261)
  %52 = load i32, ptr %8, align 4, !dbg !262
  %53 = call i32 @llvm.ctpop.i32(i32 %52), !dbg !263
  store i32 %53, ptr %9, align 4, !dbg !261
  %54 = load i32, ptr %9, align 4, !dbg !264
  %55 = load i32, ptr %4, align 4, !dbg !266
  %56 = icmp slt i32 %54, %55, !dbg !267
  br i1 %56, label %57, label %62, !dbg !268

57:                                               ; preds = %30
  %58 = load i32, ptr %9, align 4, !dbg !269
  store i32 %58, ptr %4, align 4, !dbg !270
  %59 = load i32, ptr %6, align 4, !dbg !271
  store i32 %59, ptr %2, align 4, !dbg !272
  %60 = load i32, ptr %7, align 4, !dbg !273
  store i32 %60, ptr %3, align 4, !dbg !274
  %61 = load i32, ptr %8, align 4, !dbg !275
  store i32 %61, ptr %5, align 4, !dbg !276
  br label %62, !dbg !277

62:                                               ; preds = %57, %30
  br label %63, !dbg !278

63:                                               ; preds = %62, %29
  %64 = load i32, ptr %7, align 4, !dbg !279
  %65 = add nsw i32 %64, 1, !dbg !279
  store i32 %65, ptr %7, align 4, !dbg !279
  br label %17, !dbg !280, !llvm.loop !281

66:                                               ; preds = %17
  br label %67, !dbg !282

67:                                               ; preds = %66
  %68 = load i32, ptr %6, align 4, !dbg !283
  %69 = add nsw i32 %68, 1, !dbg !283
  store i32 %69, ptr %6, align 4, !dbg !283
  br label %13, !dbg !284, !llvm.loop !285

70:                                               ; preds = %13
  %71 = load i32, ptr %2, align 4, !dbg !287
  %72 = icmp slt i32 %71, 0, !dbg !289
  br i1 %72, label %73, label %74, !dbg !290

73:                                               ; preds = %70
  store i32 1, ptr %1, align 4, !dbg !291
  br label %97, !dbg !291

74:                                               ; preds = %70
  br label %75, !dbg !292

75:                                               ; preds = %91, %74
  %76 = load i32, ptr %5, align 4, !dbg !293
  %77 = icmp ne i32 %76, 0, !dbg !296
  br i1 %77, label %78, label %96, !dbg !296

78:                                               ; preds = %75
    #dbg_declare(ptr %10, !297, !DIExpression(), !299)
  %79 = load i32, ptr %5, align 4, !dbg !300
  %80 = call i32 @llvm.cttz.i32(i32 %79, i1 true), !dbg !301
  store i32 %80, ptr %10, align 4, !dbg !299
  %81 = load i32, ptr %2, align 4, !dbg !302
  %82 = load i32, ptr %3, align 4, !dbg !303
  %83 = load i32, ptr %10, align 4, !dbg !304
  call void @place(i32 noundef %81, i32 noundef %82, i32 noundef %83, i32 noundef 1), !dbg !305
  %84 = call i32 @solve(), !dbg !306
  %85 = icmp ne i32 %84, 0, !dbg !306
  br i1 %85, label %86, label %87, !dbg !308

86:                                               ; preds = %78
  store i32 1, ptr %1, align 4, !dbg !309
  br label %97, !dbg !309

87:                                               ; preds = %78
  %88 = load i32, ptr %2, align 4, !dbg !310
  %89 = load i32, ptr %3, align 4, !dbg !311
  %90 = load i32, ptr %10, align 4, !dbg !312
  call void @place(i32 noundef %88, i32 noundef %89, i32 noundef %90, i32 noundef -1), !dbg !313
  br label %91, !dbg !314

91:                                               ; preds = %87
  %92 = load i32, ptr %5, align 4, !dbg !315
  %93 = sub i32 %92, 1, !dbg !316
  %94 = load i32, ptr %5, align 4, !dbg !317
  %95 = and i32 %94, %93, !dbg !317
  store i32 %95, ptr %5, align 4, !dbg !317
  br label %75, !dbg !318, !llvm.loop !319

96:                                               ; preds = %75
  store i32 0, ptr %1, align 4, !dbg !321
  br label %97, !dbg !321

97:                                               ; preds = %96, %86, %73
  %98 = load i32, ptr %1, align 4, !dbg !322
  ret i32 %98, !dbg !322
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!51, !52, !53, !54, !55, !56, !57}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "puzzles", scope: !2, file: !3, line: 44, type: !47, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 42, type: !4, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !46)
!3 = !DIFile(filename: "sudoku.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ce568cd520e3c14a1ffa693a43da945")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9, !15, !17, !0, !19, !24, !29, !34, !39, !41, !43}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(scope: null, file: !3, line: 45, type: !11, isLocal: true, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 656, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 82)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 46, type: !11, isLocal: true, isDefinition: true)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !3, line: 47, type: !11, isLocal: true, isDefinition: true)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(scope: null, file: !3, line: 59, type: !21, isLocal: true, isDefinition: true)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 20)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(scope: null, file: !3, line: 62, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 24, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 3)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "cells", scope: !7, file: !3, line: 5, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 2592, elements: !32)
!32 = !{!33, !33}
!33 = !DISubrange(count: 9)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: "rows", scope: !7, file: !3, line: 6, type: !36, isLocal: true, isDefinition: true)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 288, elements: !38)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !{!33}
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(name: "columns", scope: !7, file: !3, line: 6, type: !36, isLocal: true, isDefinition: true)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(name: "boxes", scope: !7, file: !3, line: 6, type: !36, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "steps", scope: !7, file: !3, line: 7, type: !45, isLocal: true, isDefinition: true)
!45 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!46 = !{}
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 192, elements: !27)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !49)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!51 = !{i32 7, !"Dwarf Version", i32 5}
!52 = !{i32 2, !"Debug Info Version", i32 3}
!53 = !{i32 1, !"wchar_size", i32 4}
!54 = !{i32 8, !"PIC Level", i32 2}
!55 = !{i32 7, !"PIE Level", i32 2}
!56 = !{i32 7, !"uwtable", i32 2}
!57 = !{i32 7, !"frame-pointer", i32 2}
!58 = !DILocalVariable(name: "p", scope: !59, file: !3, line: 49, type: !6)
!59 = distinct !DILexicalBlock(scope: !2, file: !3, line: 49, column: 5)
!60 = !DILocation(line: 49, column: 14, scope: !59)
!61 = !DILocation(line: 49, column: 10, scope: !59)
!62 = !DILocation(line: 49, column: 21, scope: !63)
!63 = distinct !DILexicalBlock(scope: !59, file: !3, line: 49, column: 5)
!64 = !DILocation(line: 49, column: 23, scope: !63)
!65 = !DILocation(line: 49, column: 5, scope: !59)
!66 = !DILocalVariable(name: "i", scope: !67, file: !3, line: 50, type: !6)
!67 = distinct !DILexicalBlock(scope: !68, file: !3, line: 50, column: 9)
!68 = distinct !DILexicalBlock(scope: !63, file: !3, line: 49, column: 33)
!69 = !DILocation(line: 50, column: 18, scope: !67)
!70 = !DILocation(line: 50, column: 14, scope: !67)
!71 = !DILocation(line: 50, column: 25, scope: !72)
!72 = distinct !DILexicalBlock(scope: !67, file: !3, line: 50, column: 9)
!73 = !DILocation(line: 50, column: 27, scope: !72)
!74 = !DILocation(line: 50, column: 9, scope: !67)
!75 = !DILocation(line: 51, column: 42, scope: !72)
!76 = !DILocation(line: 51, column: 36, scope: !72)
!77 = !DILocation(line: 51, column: 45, scope: !72)
!78 = !DILocation(line: 51, column: 31, scope: !72)
!79 = !DILocation(line: 51, column: 23, scope: !72)
!80 = !DILocation(line: 51, column: 34, scope: !72)
!81 = !DILocation(line: 51, column: 18, scope: !72)
!82 = !DILocation(line: 51, column: 13, scope: !72)
!83 = !DILocation(line: 51, column: 21, scope: !72)
!84 = !DILocation(line: 50, column: 33, scope: !72)
!85 = !DILocation(line: 50, column: 9, scope: !72)
!86 = distinct !{!86, !74, !87, !88}
!87 = !DILocation(line: 51, column: 47, scope: !67)
!88 = !{!"llvm.loop.mustprogress"}
!89 = !DILocalVariable(name: "i", scope: !90, file: !3, line: 52, type: !6)
!90 = distinct !DILexicalBlock(scope: !68, file: !3, line: 52, column: 9)
!91 = !DILocation(line: 52, column: 18, scope: !90)
!92 = !DILocation(line: 52, column: 14, scope: !90)
!93 = !DILocation(line: 52, column: 25, scope: !94)
!94 = distinct !DILexicalBlock(scope: !90, file: !3, line: 52, column: 9)
!95 = !DILocation(line: 52, column: 27, scope: !94)
!96 = !DILocation(line: 52, column: 9, scope: !90)
!97 = !DILocation(line: 53, column: 19, scope: !98)
!98 = distinct !DILexicalBlock(scope: !94, file: !3, line: 52, column: 38)
!99 = !DILocation(line: 53, column: 21, scope: !98)
!100 = !DILocation(line: 53, column: 13, scope: !98)
!101 = !DILocation(line: 53, column: 26, scope: !98)
!102 = !DILocation(line: 53, column: 28, scope: !98)
!103 = !DILocation(line: 53, column: 33, scope: !98)
!104 = !DILocation(line: 54, column: 25, scope: !105)
!105 = distinct !DILexicalBlock(scope: !98, file: !3, line: 54, column: 17)
!106 = !DILocation(line: 54, column: 17, scope: !105)
!107 = !DILocation(line: 54, column: 28, scope: !105)
!108 = !DILocation(line: 54, column: 31, scope: !105)
!109 = !DILocation(line: 54, column: 17, scope: !98)
!110 = !DILocation(line: 55, column: 23, scope: !105)
!111 = !DILocation(line: 55, column: 25, scope: !105)
!112 = !DILocation(line: 55, column: 30, scope: !105)
!113 = !DILocation(line: 55, column: 32, scope: !105)
!114 = !DILocation(line: 55, column: 45, scope: !105)
!115 = !DILocation(line: 55, column: 37, scope: !105)
!116 = !DILocation(line: 55, column: 48, scope: !105)
!117 = !DILocation(line: 55, column: 51, scope: !105)
!118 = !DILocation(line: 55, column: 17, scope: !105)
!119 = !DILocation(line: 56, column: 9, scope: !98)
!120 = !DILocation(line: 52, column: 34, scope: !94)
!121 = !DILocation(line: 52, column: 9, scope: !94)
!122 = distinct !{!122, !96, !123, !88}
!123 = !DILocation(line: 56, column: 9, scope: !90)
!124 = !DILocation(line: 57, column: 15, scope: !68)
!125 = !DILocalVariable(name: "solved", scope: !68, file: !3, line: 58, type: !6)
!126 = !DILocation(line: 58, column: 13, scope: !68)
!127 = !DILocation(line: 58, column: 22, scope: !68)
!128 = !DILocation(line: 59, column: 40, scope: !68)
!129 = !DILocation(line: 59, column: 48, scope: !68)
!130 = !DILocation(line: 59, column: 9, scope: !68)
!131 = !DILocalVariable(name: "r", scope: !132, file: !3, line: 60, type: !6)
!132 = distinct !DILexicalBlock(scope: !68, file: !3, line: 60, column: 9)
!133 = !DILocation(line: 60, column: 18, scope: !132)
!134 = !DILocation(line: 60, column: 14, scope: !132)
!135 = !DILocation(line: 60, column: 25, scope: !136)
!136 = distinct !DILexicalBlock(scope: !132, file: !3, line: 60, column: 9)
!137 = !DILocation(line: 60, column: 27, scope: !136)
!138 = !DILocation(line: 60, column: 9, scope: !132)
!139 = !DILocalVariable(name: "c", scope: !140, file: !3, line: 61, type: !6)
!140 = distinct !DILexicalBlock(scope: !141, file: !3, line: 61, column: 13)
!141 = distinct !DILexicalBlock(scope: !136, file: !3, line: 60, column: 37)
!142 = !DILocation(line: 61, column: 22, scope: !140)
!143 = !DILocation(line: 61, column: 18, scope: !140)
!144 = !DILocation(line: 61, column: 29, scope: !145)
!145 = distinct !DILexicalBlock(scope: !140, file: !3, line: 61, column: 13)
!146 = !DILocation(line: 61, column: 31, scope: !145)
!147 = !DILocation(line: 61, column: 13, scope: !140)
!148 = !DILocation(line: 62, column: 36, scope: !145)
!149 = !DILocation(line: 62, column: 30, scope: !145)
!150 = !DILocation(line: 62, column: 39, scope: !145)
!151 = !DILocation(line: 62, column: 17, scope: !145)
!152 = !DILocation(line: 61, column: 37, scope: !145)
!153 = !DILocation(line: 61, column: 13, scope: !145)
!154 = distinct !{!154, !147, !155, !88}
!155 = !DILocation(line: 62, column: 41, scope: !140)
!156 = !DILocation(line: 63, column: 21, scope: !141)
!157 = !DILocation(line: 63, column: 23, scope: !141)
!158 = !DILocation(line: 63, column: 13, scope: !141)
!159 = !DILocation(line: 64, column: 9, scope: !141)
!160 = !DILocation(line: 60, column: 33, scope: !136)
!161 = !DILocation(line: 60, column: 9, scope: !136)
!162 = distinct !{!162, !138, !163, !88}
!163 = !DILocation(line: 64, column: 9, scope: !132)
!164 = !DILocation(line: 65, column: 5, scope: !68)
!165 = !DILocation(line: 49, column: 29, scope: !63)
!166 = !DILocation(line: 49, column: 5, scope: !63)
!167 = distinct !{!167, !65, !168, !88}
!168 = !DILocation(line: 65, column: 5, scope: !59)
!169 = !DILocation(line: 66, column: 5, scope: !2)
!170 = distinct !DISubprogram(name: "place", scope: !3, file: !3, line: 9, type: !171, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !46)
!171 = !DISubroutineType(types: !172)
!172 = !{null, !6, !6, !6, !6}
!173 = !DILocalVariable(name: "r", arg: 1, scope: !170, file: !3, line: 9, type: !6)
!174 = !DILocation(line: 9, column: 23, scope: !170)
!175 = !DILocalVariable(name: "c", arg: 2, scope: !170, file: !3, line: 9, type: !6)
!176 = !DILocation(line: 9, column: 30, scope: !170)
!177 = !DILocalVariable(name: "digit", arg: 3, scope: !170, file: !3, line: 9, type: !6)
!178 = !DILocation(line: 9, column: 37, scope: !170)
!179 = !DILocalVariable(name: "sign", arg: 4, scope: !170, file: !3, line: 9, type: !6)
!180 = !DILocation(line: 9, column: 48, scope: !170)
!181 = !DILocalVariable(name: "bit", scope: !170, file: !3, line: 11, type: !37)
!182 = !DILocation(line: 11, column: 14, scope: !170)
!183 = !DILocation(line: 11, column: 26, scope: !170)
!184 = !DILocation(line: 11, column: 23, scope: !170)
!185 = !DILocation(line: 12, column: 16, scope: !170)
!186 = !DILocation(line: 12, column: 10, scope: !170)
!187 = !DILocation(line: 12, column: 5, scope: !170)
!188 = !DILocation(line: 12, column: 13, scope: !170)
!189 = !DILocation(line: 12, column: 35, scope: !170)
!190 = !DILocation(line: 12, column: 29, scope: !170)
!191 = !DILocation(line: 12, column: 21, scope: !170)
!192 = !DILocation(line: 12, column: 32, scope: !170)
!193 = !DILocation(line: 12, column: 68, scope: !170)
!194 = !DILocation(line: 12, column: 46, scope: !170)
!195 = !DILocation(line: 12, column: 48, scope: !170)
!196 = !DILocation(line: 12, column: 52, scope: !170)
!197 = !DILocation(line: 12, column: 58, scope: !170)
!198 = !DILocation(line: 12, column: 60, scope: !170)
!199 = !DILocation(line: 12, column: 56, scope: !170)
!200 = !DILocation(line: 12, column: 40, scope: !170)
!201 = !DILocation(line: 12, column: 65, scope: !170)
!202 = !DILocation(line: 13, column: 19, scope: !170)
!203 = !DILocation(line: 13, column: 24, scope: !170)
!204 = !DILocation(line: 13, column: 30, scope: !170)
!205 = !DILocation(line: 13, column: 11, scope: !170)
!206 = !DILocation(line: 13, column: 5, scope: !170)
!207 = !DILocation(line: 13, column: 14, scope: !170)
!208 = !DILocation(line: 13, column: 17, scope: !170)
!209 = !DILocation(line: 14, column: 1, scope: !170)
!210 = distinct !DISubprogram(name: "solve", scope: !3, file: !3, line: 16, type: !4, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !46)
!211 = !DILocalVariable(name: "best_row", scope: !210, file: !3, line: 18, type: !6)
!212 = !DILocation(line: 18, column: 9, scope: !210)
!213 = !DILocalVariable(name: "best_column", scope: !210, file: !3, line: 18, type: !6)
!214 = !DILocation(line: 18, column: 24, scope: !210)
!215 = !DILocalVariable(name: "best_count", scope: !210, file: !3, line: 18, type: !6)
!216 = !DILocation(line: 18, column: 41, scope: !210)
!217 = !DILocalVariable(name: "best", scope: !210, file: !3, line: 19, type: !37)
!218 = !DILocation(line: 19, column: 14, scope: !210)
!219 = !DILocation(line: 20, column: 10, scope: !210)
!220 = !DILocalVariable(name: "r", scope: !221, file: !3, line: 21, type: !6)
!221 = distinct !DILexicalBlock(scope: !210, file: !3, line: 21, column: 5)
!222 = !DILocation(line: 21, column: 14, scope: !221)
!223 = !DILocation(line: 21, column: 10, scope: !221)
!224 = !DILocation(line: 21, column: 21, scope: !225)
!225 = distinct !DILexicalBlock(scope: !221, file: !3, line: 21, column: 5)
!226 = !DILocation(line: 21, column: 23, scope: !225)
!227 = !DILocation(line: 21, column: 5, scope: !221)
!228 = !DILocalVariable(name: "c", scope: !229, file: !3, line: 22, type: !6)
!229 = distinct !DILexicalBlock(scope: !225, file: !3, line: 22, column: 9)
!230 = !DILocation(line: 22, column: 18, scope: !229)
!231 = !DILocation(line: 22, column: 14, scope: !229)
!232 = !DILocation(line: 22, column: 25, scope: !233)
!233 = distinct !DILexicalBlock(scope: !229, file: !3, line: 22, column: 9)
!234 = !DILocation(line: 22, column: 27, scope: !233)
!235 = !DILocation(line: 22, column: 9, scope: !229)
!236 = !DILocation(line: 23, column: 23, scope: !237)
!237 = distinct !DILexicalBlock(scope: !238, file: !3, line: 23, column: 17)
!238 = distinct !DILexicalBlock(scope: !233, file: !3, line: 22, column: 37)
!239 = !DILocation(line: 23, column: 17, scope: !237)
!240 = !DILocation(line: 23, column: 26, scope: !237)
!241 = !DILocation(line: 23, column: 17, scope: !238)
!242 = !DILocation(line: 24, column: 17, scope: !237)
!243 = !DILocalVariable(name: "free", scope: !238, file: !3, line: 25, type: !37)
!244 = !DILocation(line: 25, column: 22, scope: !238)
!245 = !DILocation(line: 25, column: 44, scope: !238)
!246 = !DILocation(line: 25, column: 39, scope: !238)
!247 = !DILocation(line: 25, column: 57, scope: !238)
!248 = !DILocation(line: 25, column: 49, scope: !238)
!249 = !DILocation(line: 25, column: 47, scope: !238)
!250 = !DILocation(line: 25, column: 68, scope: !238)
!251 = !DILocation(line: 25, column: 70, scope: !238)
!252 = !DILocation(line: 25, column: 74, scope: !238)
!253 = !DILocation(line: 25, column: 80, scope: !238)
!254 = !DILocation(line: 25, column: 82, scope: !238)
!255 = !DILocation(line: 25, column: 78, scope: !238)
!256 = !DILocation(line: 25, column: 62, scope: !238)
!257 = !DILocation(line: 25, column: 60, scope: !238)
!258 = !DILocation(line: 25, column: 37, scope: !238)
!259 = !DILocation(line: 25, column: 35, scope: !238)
!260 = !DILocalVariable(name: "count", scope: !238, file: !3, line: 26, type: !6)
!261 = !DILocation(line: 26, column: 17, scope: !238)
!262 = !DILocation(line: 26, column: 44, scope: !238)
!263 = !DILocation(line: 26, column: 25, scope: !238)
!264 = !DILocation(line: 27, column: 17, scope: !265)
!265 = distinct !DILexicalBlock(scope: !238, file: !3, line: 27, column: 17)
!266 = !DILocation(line: 27, column: 25, scope: !265)
!267 = !DILocation(line: 27, column: 23, scope: !265)
!268 = !DILocation(line: 27, column: 17, scope: !238)
!269 = !DILocation(line: 28, column: 30, scope: !265)
!270 = !DILocation(line: 28, column: 28, scope: !265)
!271 = !DILocation(line: 28, column: 48, scope: !265)
!272 = !DILocation(line: 28, column: 46, scope: !265)
!273 = !DILocation(line: 28, column: 65, scope: !265)
!274 = !DILocation(line: 28, column: 63, scope: !265)
!275 = !DILocation(line: 28, column: 75, scope: !265)
!276 = !DILocation(line: 28, column: 73, scope: !265)
!277 = !DILocation(line: 28, column: 17, scope: !265)
!278 = !DILocation(line: 29, column: 9, scope: !238)
!279 = !DILocation(line: 22, column: 33, scope: !233)
!280 = !DILocation(line: 22, column: 9, scope: !233)
!281 = distinct !{!281, !235, !282, !88}
!282 = !DILocation(line: 29, column: 9, scope: !229)
!283 = !DILocation(line: 21, column: 29, scope: !225)
!284 = !DILocation(line: 21, column: 5, scope: !225)
!285 = distinct !{!285, !227, !286, !88}
!286 = !DILocation(line: 29, column: 9, scope: !221)
!287 = !DILocation(line: 30, column: 9, scope: !288)
!288 = distinct !DILexicalBlock(scope: !210, file: !3, line: 30, column: 9)
!289 = !DILocation(line: 30, column: 18, scope: !288)
!290 = !DILocation(line: 30, column: 9, scope: !210)
!291 = !DILocation(line: 31, column: 9, scope: !288)
!292 = !DILocation(line: 32, column: 5, scope: !210)
!293 = !DILocation(line: 32, column: 12, scope: !294)
!294 = distinct !DILexicalBlock(scope: !295, file: !3, line: 32, column: 5)
!295 = distinct !DILexicalBlock(scope: !210, file: !3, line: 32, column: 5)
!296 = !DILocation(line: 32, column: 5, scope: !295)
!297 = !DILocalVariable(name: "digit", scope: !298, file: !3, line: 33, type: !6)
!298 = distinct !DILexicalBlock(scope: !294, file: !3, line: 32, column: 36)
!299 = !DILocation(line: 33, column: 13, scope: !298)
!300 = !DILocation(line: 33, column: 35, scope: !298)
!301 = !DILocation(line: 33, column: 21, scope: !298)
!302 = !DILocation(line: 34, column: 15, scope: !298)
!303 = !DILocation(line: 34, column: 25, scope: !298)
!304 = !DILocation(line: 34, column: 38, scope: !298)
!305 = !DILocation(line: 34, column: 9, scope: !298)
!306 = !DILocation(line: 35, column: 13, scope: !307)
!307 = distinct !DILexicalBlock(scope: !298, file: !3, line: 35, column: 13)
!308 = !DILocation(line: 35, column: 13, scope: !298)
!309 = !DILocation(line: 36, column: 13, scope: !307)
!310 = !DILocation(line: 37, column: 15, scope: !298)
!311 = !DILocation(line: 37, column: 25, scope: !298)
!312 = !DILocation(line: 37, column: 38, scope: !298)
!313 = !DILocation(line: 37, column: 9, scope: !298)
!314 = !DILocation(line: 38, column: 5, scope: !298)
!315 = !DILocation(line: 32, column: 26, scope: !294)
!316 = !DILocation(line: 32, column: 31, scope: !294)
!317 = !DILocation(line: 32, column: 23, scope: !294)
!318 = !DILocation(line: 32, column: 5, scope: !294)
!319 = distinct !{!319, !296, !320, !88}
!320 = !DILocation(line: 38, column: 5, scope: !295)
!321 = !DILocation(line: 39, column: 5, scope: !210)
!322 = !DILocation(line: 40, column: 1, scope: !210)
