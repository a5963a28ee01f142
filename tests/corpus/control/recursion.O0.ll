; ModuleID = 'recursion.c'
source_filename = "recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !17
@moves = internal global i32 0, align 4, !dbg !22
@__const.main.text = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"%d %s\0A\00", align 1, !dbg !28
@permutations = internal global i32 0, align 4, !dbg !35
@.str.5 = private unnamed_addr constant [8 x i8] c"%lu %d\0A\00", align 1, !dbg !30
@.str.6 = private unnamed_addr constant [6 x i8] c"%c%c \00", align 1, !dbg !38
@.str.7 = private unnamed_addr constant [4 x i8] c"%s \00", align 1, !dbg !43
@memo = internal global [91 x i64] zeroinitializer, align 16, !dbg !45

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !57 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca [7 x i8], align 1
  store i32 0, ptr %1, align 4
  %4 = call i32 @ackermann(i32 noundef 1, i32 noundef 5), !dbg !61
  %5 = call i32 @ackermann(i32 noundef 2, i32 noundef 6), !dbg !62
  %6 = call i32 @ackermann(i32 noundef 3, i32 noundef 4), !dbg !63
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %4, i32 noundef %5, i32 noundef %6), !dbg !64
  %8 = call i32 @is_even(i32 noundef 1001), !dbg !65
  %9 = call i32 @is_odd(i32 noundef 777), !dbg !66
  %10 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %8, i32 noundef %9), !dbg !67
    #dbg_declare(ptr %2, !68, !DIExpression(), !71)
  store volatile i64 0, ptr %2, align 8, !dbg !71
  %11 = call i64 @deep(i32 noundef 50000, ptr noundef %2), !dbg !72
  %12 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %11), !dbg !73
  call void @hanoi(i32 noundef 10, i8 noundef signext 97, i8 noundef signext 99, i8 noundef signext 98), !dbg !74
  %13 = load i32, ptr @moves, align 4, !dbg !75
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %13), !dbg !76
    #dbg_declare(ptr %3, !77, !DIExpression(), !78)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %3, ptr align 1 @__const.main.text, i64 7, i1 false), !dbg !78
  %15 = getelementptr inbounds [7 x i8], ptr %3, i64 0, i64 0, !dbg !79
  call void @permute(ptr noundef %15, i32 noundef 0), !dbg !80
  %16 = load i32, ptr @permutations, align 4, !dbg !81
  %17 = getelementptr inbounds [7 x i8], ptr %3, i64 0, i64 0, !dbg !82
  %18 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %16, ptr noundef %17), !dbg !83
  %19 = call i64 @fibonacci(i32 noundef 90), !dbg !84
  %20 = call i32 @slow_fibonacci(i32 noundef 19), !dbg !85
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %19, i32 noundef %20), !dbg !86
  ret i32 0, !dbg !87
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ackermann(i32 noundef %0, i32 noundef %1) #0 !dbg !88 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !91, !DIExpression(), !92)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !93, !DIExpression(), !94)
  %6 = load i32, ptr %4, align 4, !dbg !95
  %7 = icmp eq i32 %6, 0, !dbg !97
  br i1 %7, label %8, label %11, !dbg !98

8:                                                ; preds = %2
  %9 = load i32, ptr %5, align 4, !dbg !99
  %10 = add nsw i32 %9, 1, !dbg !100
  store i32 %10, ptr %3, align 4, !dbg !101
  br label %26, !dbg !101

11:                                               ; preds = %2
  %12 = load i32, ptr %5, align 4, !dbg !102
  %13 = icmp eq i32 %12, 0, !dbg !104
  br i1 %13, label %14, label %18, !dbg !105

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4, !dbg !106
  %16 = sub nsw i32 %15, 1, !dbg !107
  %17 = call i32 @ackermann(i32 noundef %16, i32 noundef 1), !dbg !108
  store i32 %17, ptr %3, align 4, !dbg !109
  br label %26, !dbg !109

18:                                               ; preds = %11
  %19 = load i32, ptr %4, align 4, !dbg !110
  %20 = sub nsw i32 %19, 1, !dbg !111
  %21 = load i32, ptr %4, align 4, !dbg !112
  %22 = load i32, ptr %5, align 4, !dbg !113
  %23 = sub nsw i32 %22, 1, !dbg !114
  %24 = call i32 @ackermann(i32 noundef %21, i32 noundef %23), !dbg !115
  %25 = call i32 @ackermann(i32 noundef %20, i32 noundef %24), !dbg !116
  store i32 %25, ptr %3, align 4, !dbg !117
  br label %26, !dbg !117

26:                                               ; preds = %18, %14, %8
  %27 = load i32, ptr %3, align 4, !dbg !118
  ret i32 %27, !dbg !118
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @is_even(i32 noundef %0) #0 !dbg !119 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !123, !DIExpression(), !124)
  %3 = load i32, ptr %2, align 4, !dbg !125
  %4 = icmp eq i32 %3, 0, !dbg !126
  br i1 %4, label %5, label %6, !dbg !125

5:                                                ; preds = %1
  br label %10, !dbg !125

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4, !dbg !127
  %8 = sub i32 %7, 1, !dbg !128
  %9 = call i32 @is_odd(i32 noundef %8), !dbg !129
  br label %10, !dbg !125

10:                                               ; preds = %6, %5
  %11 = phi i32 [ 1, %5 ], [ %9, %6 ], !dbg !125
  ret i32 %11, !dbg !130
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @is_odd(i32 noundef %0) #0 !dbg !131 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !132, !DIExpression(), !133)
  %3 = load i32, ptr %2, align 4, !dbg !134
  %4 = icmp eq i32 %3, 0, !dbg !135
  br i1 %4, label %5, label %6, !dbg !134

5:                                                ; preds = %1
  br label %10, !dbg !134

6:                                                ; preds = %1
  %7 = load i32, ptr %2, align 4, !dbg !136
  %8 = sub i32 %7, 1, !dbg !137
  %9 = call i32 @is_even(i32 noundef %8), !dbg !138
  br label %10, !dbg !134

10:                                               ; preds = %6, %5
  %11 = phi i32 [ 0, %5 ], [ %9, %6 ], !dbg !134
  ret i32 %11, !dbg !139
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @deep(i32 noundef %0, ptr noundef %1) #0 !dbg !140 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !144, !DIExpression(), !145)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !146, !DIExpression(), !147)
  %8 = load i32, ptr %4, align 4, !dbg !148
  %9 = icmp eq i32 %8, 0, !dbg !150
  br i1 %9, label %10, label %11, !dbg !151

10:                                               ; preds = %2
  store i64 0, ptr %3, align 8, !dbg !152
  br label %25, !dbg !152

11:                                               ; preds = %2
    #dbg_declare(ptr %6, !153, !DIExpression(), !154)
  %12 = load i32, ptr %4, align 4, !dbg !155
  %13 = srem i32 %12, 7, !dbg !156
  %14 = sext i32 %13 to i64, !dbg !155
  store volatile i64 %14, ptr %6, align 8, !dbg !154
    #dbg_declare(ptr %7, !157, !DIExpression(), !158)
  %15 = load i32, ptr %4, align 4, !dbg !159
  %16 = sub nsw i32 %15, 1, !dbg !160
  %17 = call i64 @deep(i32 noundef %16, ptr noundef %6), !dbg !161
  store i64 %17, ptr %7, align 8, !dbg !158
  %18 = load volatile i64, ptr %6, align 8, !dbg !162
  %19 = load ptr, ptr %5, align 8, !dbg !163
  %20 = load volatile i64, ptr %19, align 8, !dbg !164
  %21 = add nsw i64 %20, %18, !dbg !164
  store volatile i64 %21, ptr %19, align 8, !dbg !164
  %22 = load i64, ptr %7, align 8, !dbg !165
  %23 = load volatile i64, ptr %6, align 8, !dbg !166
  %24 = add nsw i64 %22, %23, !dbg !167
  store i64 %24, ptr %3, align 8, !dbg !168
  br label %25, !dbg !168

25:                                               ; preds = %11, %10
  %26 = load i64, ptr %3, align 8, !dbg !169
  ret i64 %26, !dbg !169
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @hanoi(i32 noundef %0, i8 noundef signext %1, i8 noundef signext %2, i8 noundef signext %3) #0 !dbg !170 {
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  store i32 %0, ptr %5, align 4
    #dbg_declare(ptr %5, !173, !DIExpression(), !174)
  store i8 %1, ptr %6, align 1
    #dbg_declare(ptr %6, !175, !DIExpression(), !176)
  store i8 %2, ptr %7, align 1
    #dbg_declare(ptr %7, !177, !DIExpression(), !178)
  store i8 %3, ptr %8, align 1
    #dbg_declare(ptr %8, !179, !DIExpression(), !180)
  %9 = load i32, ptr %5, align 4, !dbg !181
  %10 = icmp eq i32 %9, 0, !dbg !183
  br i1 %10, label %11, label %12, !dbg !184

11:                                               ; preds = %4
  br label %33, !dbg !185

12:                                               ; preds = %4
  %13 = load i32, ptr %5, align 4, !dbg !186
  %14 = sub nsw i32 %13, 1, !dbg !187
  %15 = load i8, ptr %6, align 1, !dbg !188
  %16 = load i8, ptr %8, align 1, !dbg !189
  %17 = load i8, ptr %7, align 1, !dbg !190
  call void @hanoi(i32 noundef %14, i8 noundef signext %15, i8 noundef signext %16, i8 noundef signext %17), !dbg !191
  %18 = load i32, ptr @moves, align 4, !dbg !192
  %19 = add nsw i32 %18, 1, !dbg !192
  store i32 %19, ptr @moves, align 4, !dbg !192
  %20 = icmp slt i32 %18, 7, !dbg !194
  br i1 %20, label %21, label %27, !dbg !195

21:                                               ; preds = %12
  %22 = load i8, ptr %6, align 1, !dbg !196
  %23 = sext i8 %22 to i32, !dbg !196
  %24 = load i8, ptr %7, align 1, !dbg !197
  %25 = sext i8 %24 to i32, !dbg !197
  %26 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %23, i32 noundef %25), !dbg !198
  br label %27, !dbg !198

27:                                               ; preds = %21, %12
  %28 = load i32, ptr %5, align 4, !dbg !199
  %29 = sub nsw i32 %28, 1, !dbg !200
  %30 = load i8, ptr %8, align 1, !dbg !201
  %31 = load i8, ptr %7, align 1, !dbg !202
  %32 = load i8, ptr %6, align 1, !dbg !203
  call void @hanoi(i32 noundef %29, i8 noundef signext %30, i8 noundef signext %31, i8 noundef signext %32), !dbg !204
  br label %33, !dbg !205

33:                                               ; preds = %27, %11
  ret void, !dbg !205
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @permute(ptr noundef %0, i32 noundef %1) #0 !dbg !206 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !210, !DIExpression(), !211)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !212, !DIExpression(), !213)
  %7 = load ptr, ptr %3, align 8, !dbg !214
  %8 = load i32, ptr %4, align 4, !dbg !216
  %9 = sext i32 %8 to i64, !dbg !214
  %10 = getelementptr inbounds i8, ptr %7, i64 %9, !dbg !214
  %11 = load i8, ptr %10, align 1, !dbg !214
  %12 = icmp ne i8 %11, 0, !dbg !214
  br i1 %12, label %22, label %13, !dbg !217

13:                                               ; preds = %2
  %14 = load i32, ptr @permutations, align 4, !dbg !218
  %15 = add nsw i32 %14, 1, !dbg !218
  store i32 %15, ptr @permutations, align 4, !dbg !218
  %16 = srem i32 %14, 100, !dbg !221
  %17 = icmp eq i32 %16, 0, !dbg !222
  br i1 %17, label %18, label %21, !dbg !223

18:                                               ; preds = %13
  %19 = load ptr, ptr %3, align 8, !dbg !224
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, ptr noundef %19), !dbg !225
  br label %21, !dbg !225

21:                                               ; preds = %18, %13
  br label %71, !dbg !226

22:                                               ; preds = %2
    #dbg_declare(ptr %5, !227, !DIExpression(), !229)
  %23 = load i32, ptr %4, align 4, !dbg !230
  store i32 %23, ptr %5, align 4, !dbg !229
  br label %24, !dbg !231

24:                                               ; preds = %68, %22
  %25 = load ptr, ptr %3, align 8, !dbg !232
  %26 = load i32, ptr %5, align 4, !dbg !234
  %27 = sext i32 %26 to i64, !dbg !232
  %28 = getelementptr inbounds i8, ptr %25, i64 %27, !dbg !232
  %29 = load i8, ptr %28, align 1, !dbg !232
  %30 = icmp ne i8 %29, 0, !dbg !235
  br i1 %30, label %31, label %71, !dbg !235

31:                                               ; preds = %24
    #dbg_declare(ptr %6, !236, !DIExpression(), !238)
  %32 = load ptr, ptr %3, align 8, !dbg !239
  %33 = load i32, ptr %4, align 4, !dbg !240
  %34 = sext i32 %33 to i64, !dbg !239
  %35 = getelementptr inbounds i8, ptr %32, i64 %34, !dbg !239
  %36 = load i8, ptr %35, align 1, !dbg !239
  store i8 %36, ptr %6, align 1, !dbg !238
  %37 = load ptr, ptr %3, align 8, !dbg !241
  %38 = load i32, ptr %5, align 4, !dbg !242
  %39 = sext i32 %38 to i64, !dbg !241
  %40 = getelementptr inbounds i8, ptr %37, i64 %39, !dbg !241
  %41 = load i8, ptr %40, align 1, !dbg !241
  %42 = load ptr, ptr %3, align 8, !dbg !243
  %43 = load i32, ptr %4, align 4, !dbg !244
  %44 = sext i32 %43 to i64, !dbg !243
  %45 = getelementptr inbounds i8, ptr %42, i64 %44, !dbg !243
  store i8 %41, ptr %45, align 1, !dbg !245
  %46 = load i8, ptr %6, align 1, !dbg !246
  %47 = load ptr, ptr %3, align 8, !dbg !247
  %48 = load i32, ptr %5, align 4, !dbg !248
  %49 = sext i32 %48 to i64, !dbg !247
  %50 = getelementptr inbounds i8, ptr %47, i64 %49, !dbg !247
  store i8 %46, ptr %50, align 1, !dbg !249
  %51 = load ptr, ptr %3, align 8, !dbg !250
  %52 = load i32, ptr %4, align 4, !dbg !251
  %53 = add nsw i32 %52, 1, !dbg !252
  call void @permute(ptr noundef %51, i32 noundef %53), !dbg !253
  %54 = load ptr, ptr %3, align 8, !dbg !254
  %55 = load i32, ptr %4, align 4, !dbg !255
  %56 = sext i32 %55 to i64, !dbg !254
  %57 = getelementptr inbounds i8, ptr %54, i64 %56, !dbg !254
  %58 = load i8, ptr %57, align 1, !dbg !254
  %59 = load ptr, ptr %3, align 8, !dbg !256
  %60 = load i32, ptr %5, align 4, !dbg !257
  %61 = sext i32 %60 to i64, !dbg !256
  %62 = getelementptr inbounds i8, ptr %59, i64 %61, !dbg !256
  store i8 %58, ptr %62, align 1, !dbg !258
  %63 = load i8, ptr %6, align 1, !dbg !259
  %64 = load ptr, ptr %3, align 8, !dbg !260
  %65 = load i32, ptr %4, align 4, !dbg !261
  %66 = sext i32 %65 to i64, !dbg !260
  %67 = getelementptr inbounds i8, ptr %64, i64 %66, !dbg !260
  store i8 %63, ptr %67, align 1, !dbg !262
  br label %68, !dbg !263

68:                                               ; preds = %31
  %69 = load i32, ptr %5, align 4, !dbg !264
  %70 = add nsw i32 %69, 1, !dbg !264
  store i32 %70, ptr %5, align 4, !dbg !264
  br label %24, !dbg !265, !llvm.loop !266

71:                                               ; preds = %21, %24
  ret void, !dbg !269
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @fibonacci(i32 noundef %0) #0 !dbg !270 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !273, !DIExpression(), !274)
  %4 = load i32, ptr %3, align 4, !dbg !275
  %5 = icmp slt i32 %4, 2, !dbg !277
  br i1 %5, label %6, label %9, !dbg !278

6:                                                ; preds = %1
  %7 = load i32, ptr %3, align 4, !dbg !279
  %8 = sext i32 %7 to i64, !dbg !280
  store i64 %8, ptr %2, align 8, !dbg !281
  br label %33, !dbg !281

9:                                                ; preds = %1
  %10 = load i32, ptr %3, align 4, !dbg !282
  %11 = sext i32 %10 to i64, !dbg !283
  %12 = getelementptr inbounds [91 x i64], ptr @memo, i64 0, i64 %11, !dbg !283
  %13 = load i64, ptr %12, align 8, !dbg !283
  %14 = icmp ne i64 %13, 0, !dbg !283
  br i1 %14, label %15, label %20, !dbg !283

15:                                               ; preds = %9
  %16 = load i32, ptr %3, align 4, !dbg !284
  %17 = sext i32 %16 to i64, !dbg !285
  %18 = getelementptr inbounds [91 x i64], ptr @memo, i64 0, i64 %17, !dbg !285
  %19 = load i64, ptr %18, align 8, !dbg !285
  br label %31, !dbg !283

20:                                               ; preds = %9
  %21 = load i32, ptr %3, align 4, !dbg !286
  %22 = sub nsw i32 %21, 1, !dbg !287
  %23 = call i64 @fibonacci(i32 noundef %22), !dbg !288
  %24 = load i32, ptr %3, align 4, !dbg !289
  %25 = sub nsw i32 %24, 2, !dbg !290
  %26 = call i64 @fibonacci(i32 noundef %25), !dbg !291
  %27 = add i64 %23, %26, !dbg !292
  %28 = load i32, ptr %3, align 4, !dbg !293
  %29 = sext i32 %28 to i64, !dbg !294
  %30 = getelementptr inbounds [91 x i64], ptr @memo, i64 0, i64 %29, !dbg !294
  store i64 %27, ptr %30, align 8, !dbg !295
  br label %31, !dbg !283

31:                                               ; preds = %20, %15
  %32 = phi i64 [ %19, %15 ], [ %27, %20 ], !dbg !283
  store i64 %32, ptr %2, align 8, !dbg !296
  br label %33, !dbg !296

33:                                               ; preds = %31, %6
  %34 = load i64, ptr %2, align 8, !dbg !297
  ret i64 %34, !dbg !297
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @slow_fibonacci(i32 noundef %0) #0 !dbg !298 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !301, !DIExpression(), !302)
  %3 = load i32, ptr %2, align 4, !dbg !303
  %4 = icmp slt i32 %3, 2, !dbg !304
  br i1 %4, label %5, label %7, !dbg !303

5:                                                ; preds = %1
  %6 = load i32, ptr %2, align 4, !dbg !305
  br label %15, !dbg !303

7:                                                ; preds = %1
  %8 = load i32, ptr %2, align 4, !dbg !306
  %9 = sub nsw i32 %8, 1, !dbg !307
  %10 = call i32 @slow_fibonacci(i32 noundef %9), !dbg !308
  %11 = load i32, ptr %2, align 4, !dbg !309
  %12 = sub nsw i32 %11, 2, !dbg !310
  %13 = call i32 @slow_fibonacci(i32 noundef %12), !dbg !311
  %14 = add nsw i32 %10, %13, !dbg !312
  br label %15, !dbg !303

15:                                               ; preds = %7, %5
  %16 = phi i32 [ %6, %5 ], [ %14, %7 ], !dbg !303
  ret i32 %16, !dbg !313
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!24}
!llvm.module.flags = !{!50, !51, !52, !53, !54, !55, !56}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 70, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "02877389b3285f71c3d01848a4c11677")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 10)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 71, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 7)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 73, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 5)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "moves", scope: !24, file: !2, line: 29, type: !37, isLocal: true, isDefinition: true)
!24 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !25, globals: !27, splitDebugInlining: false, nameTableKind: None)
!25 = !{!26}
!26 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!0, !7, !12, !17, !28, !30, !22, !35, !38, !43, !45}
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(scope: null, file: !2, line: 78, type: !9, isLocal: true, isDefinition: true)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(scope: null, file: !2, line: 79, type: !32, isLocal: true, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 8)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "permutations", scope: !24, file: !2, line: 40, type: !37, isLocal: true, isDefinition: true)
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(scope: null, file: !2, line: 36, type: !40, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 6)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 45, type: !19, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "memo", scope: !24, file: !2, line: 58, type: !47, isLocal: true, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 5824, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: 91)
!50 = !{i32 7, !"Dwarf Version", i32 5}
!51 = !{i32 2, !"Debug Info Version", i32 3}
!52 = !{i32 1, !"wchar_size", i32 4}
!53 = !{i32 8, !"PIC Level", i32 2}
!54 = !{i32 7, !"PIE Level", i32 2}
!55 = !{i32 7, !"uwtable", i32 2}
!56 = !{i32 7, !"frame-pointer", i32 2}
!57 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 68, type: !58, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !24, retainedNodes: !60)
!58 = !DISubroutineType(types: !59)
!59 = !{!37}
!60 = !{}
!61 = !DILocation(line: 70, column: 26, scope: !57)
!62 = !DILocation(line: 70, column: 43, scope: !57)
!63 = !DILocation(line: 70, column: 60, scope: !57)
!64 = !DILocation(line: 70, column: 5, scope: !57)
!65 = !DILocation(line: 71, column: 23, scope: !57)
!66 = !DILocation(line: 71, column: 38, scope: !57)
!67 = !DILocation(line: 71, column: 5, scope: !57)
!68 = !DILocalVariable(name: "sink", scope: !57, file: !2, line: 72, type: !69)
!69 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !70)
!70 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!71 = !DILocation(line: 72, column: 19, scope: !57)
!72 = !DILocation(line: 73, column: 21, scope: !57)
!73 = !DILocation(line: 73, column: 5, scope: !57)
!74 = !DILocation(line: 74, column: 5, scope: !57)
!75 = !DILocation(line: 75, column: 20, scope: !57)
!76 = !DILocation(line: 75, column: 5, scope: !57)
!77 = !DILocalVariable(name: "text", scope: !57, file: !2, line: 76, type: !9)
!78 = !DILocation(line: 76, column: 10, scope: !57)
!79 = !DILocation(line: 77, column: 13, scope: !57)
!80 = !DILocation(line: 77, column: 5, scope: !57)
!81 = !DILocation(line: 78, column: 23, scope: !57)
!82 = !DILocation(line: 78, column: 37, scope: !57)
!83 = !DILocation(line: 78, column: 5, scope: !57)
!84 = !DILocation(line: 79, column: 24, scope: !57)
!85 = !DILocation(line: 79, column: 39, scope: !57)
!86 = !DILocation(line: 79, column: 5, scope: !57)
!87 = !DILocation(line: 80, column: 5, scope: !57)
!88 = distinct !DISubprogram(name: "ackermann", scope: !2, file: !2, line: 6, type: !89, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!89 = !DISubroutineType(types: !90)
!90 = !{!37, !37, !37}
!91 = !DILocalVariable(name: "m", arg: 1, scope: !88, file: !2, line: 6, type: !37)
!92 = !DILocation(line: 6, column: 26, scope: !88)
!93 = !DILocalVariable(name: "n", arg: 2, scope: !88, file: !2, line: 6, type: !37)
!94 = !DILocation(line: 6, column: 33, scope: !88)
!95 = !DILocation(line: 8, column: 9, scope: !96)
!96 = distinct !DILexicalBlock(scope: !88, file: !2, line: 8, column: 9)
!97 = !DILocation(line: 8, column: 11, scope: !96)
!98 = !DILocation(line: 8, column: 9, scope: !88)
!99 = !DILocation(line: 9, column: 16, scope: !96)
!100 = !DILocation(line: 9, column: 18, scope: !96)
!101 = !DILocation(line: 9, column: 9, scope: !96)
!102 = !DILocation(line: 10, column: 9, scope: !103)
!103 = distinct !DILexicalBlock(scope: !88, file: !2, line: 10, column: 9)
!104 = !DILocation(line: 10, column: 11, scope: !103)
!105 = !DILocation(line: 10, column: 9, scope: !88)
!106 = !DILocation(line: 11, column: 26, scope: !103)
!107 = !DILocation(line: 11, column: 28, scope: !103)
!108 = !DILocation(line: 11, column: 16, scope: !103)
!109 = !DILocation(line: 11, column: 9, scope: !103)
!110 = !DILocation(line: 12, column: 22, scope: !88)
!111 = !DILocation(line: 12, column: 24, scope: !88)
!112 = !DILocation(line: 12, column: 39, scope: !88)
!113 = !DILocation(line: 12, column: 42, scope: !88)
!114 = !DILocation(line: 12, column: 44, scope: !88)
!115 = !DILocation(line: 12, column: 29, scope: !88)
!116 = !DILocation(line: 12, column: 12, scope: !88)
!117 = !DILocation(line: 12, column: 5, scope: !88)
!118 = !DILocation(line: 13, column: 1, scope: !88)
!119 = distinct !DISubprogram(name: "is_even", scope: !2, file: !2, line: 16, type: !120, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!120 = !DISubroutineType(types: !121)
!121 = !{!37, !122}
!122 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!123 = !DILocalVariable(name: "n", arg: 1, scope: !119, file: !2, line: 16, type: !122)
!124 = !DILocation(line: 16, column: 29, scope: !119)
!125 = !DILocation(line: 16, column: 41, scope: !119)
!126 = !DILocation(line: 16, column: 43, scope: !119)
!127 = !DILocation(line: 16, column: 61, scope: !119)
!128 = !DILocation(line: 16, column: 63, scope: !119)
!129 = !DILocation(line: 16, column: 54, scope: !119)
!130 = !DILocation(line: 16, column: 34, scope: !119)
!131 = distinct !DISubprogram(name: "is_odd", scope: !2, file: !2, line: 17, type: !120, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!132 = !DILocalVariable(name: "n", arg: 1, scope: !131, file: !2, line: 17, type: !122)
!133 = !DILocation(line: 17, column: 28, scope: !131)
!134 = !DILocation(line: 17, column: 40, scope: !131)
!135 = !DILocation(line: 17, column: 42, scope: !131)
!136 = !DILocation(line: 17, column: 61, scope: !131)
!137 = !DILocation(line: 17, column: 63, scope: !131)
!138 = !DILocation(line: 17, column: 53, scope: !131)
!139 = !DILocation(line: 17, column: 33, scope: !131)
!140 = distinct !DISubprogram(name: "deep", scope: !2, file: !2, line: 19, type: !141, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!141 = !DISubroutineType(types: !142)
!142 = !{!70, !37, !143}
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!144 = !DILocalVariable(name: "n", arg: 1, scope: !140, file: !2, line: 19, type: !37)
!145 = !DILocation(line: 19, column: 22, scope: !140)
!146 = !DILocalVariable(name: "sink", arg: 2, scope: !140, file: !2, line: 19, type: !143)
!147 = !DILocation(line: 19, column: 40, scope: !140)
!148 = !DILocation(line: 21, column: 9, scope: !149)
!149 = distinct !DILexicalBlock(scope: !140, file: !2, line: 21, column: 9)
!150 = !DILocation(line: 21, column: 11, scope: !149)
!151 = !DILocation(line: 21, column: 9, scope: !140)
!152 = !DILocation(line: 22, column: 9, scope: !149)
!153 = !DILocalVariable(name: "here", scope: !140, file: !2, line: 23, type: !69)
!154 = !DILocation(line: 23, column: 19, scope: !140)
!155 = !DILocation(line: 23, column: 26, scope: !140)
!156 = !DILocation(line: 23, column: 28, scope: !140)
!157 = !DILocalVariable(name: "below", scope: !140, file: !2, line: 24, type: !70)
!158 = !DILocation(line: 24, column: 10, scope: !140)
!159 = !DILocation(line: 24, column: 23, scope: !140)
!160 = !DILocation(line: 24, column: 25, scope: !140)
!161 = !DILocation(line: 24, column: 18, scope: !140)
!162 = !DILocation(line: 25, column: 14, scope: !140)
!163 = !DILocation(line: 25, column: 6, scope: !140)
!164 = !DILocation(line: 25, column: 11, scope: !140)
!165 = !DILocation(line: 26, column: 12, scope: !140)
!166 = !DILocation(line: 26, column: 20, scope: !140)
!167 = !DILocation(line: 26, column: 18, scope: !140)
!168 = !DILocation(line: 26, column: 5, scope: !140)
!169 = !DILocation(line: 27, column: 1, scope: !140)
!170 = distinct !DISubprogram(name: "hanoi", scope: !2, file: !2, line: 30, type: !171, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!171 = !DISubroutineType(types: !172)
!172 = !{null, !37, !4, !4, !4}
!173 = !DILocalVariable(name: "n", arg: 1, scope: !170, file: !2, line: 30, type: !37)
!174 = !DILocation(line: 30, column: 23, scope: !170)
!175 = !DILocalVariable(name: "from", arg: 2, scope: !170, file: !2, line: 30, type: !4)
!176 = !DILocation(line: 30, column: 31, scope: !170)
!177 = !DILocalVariable(name: "to", arg: 3, scope: !170, file: !2, line: 30, type: !4)
!178 = !DILocation(line: 30, column: 42, scope: !170)
!179 = !DILocalVariable(name: "via", arg: 4, scope: !170, file: !2, line: 30, type: !4)
!180 = !DILocation(line: 30, column: 51, scope: !170)
!181 = !DILocation(line: 32, column: 9, scope: !182)
!182 = distinct !DILexicalBlock(scope: !170, file: !2, line: 32, column: 9)
!183 = !DILocation(line: 32, column: 11, scope: !182)
!184 = !DILocation(line: 32, column: 9, scope: !170)
!185 = !DILocation(line: 33, column: 9, scope: !182)
!186 = !DILocation(line: 34, column: 11, scope: !170)
!187 = !DILocation(line: 34, column: 13, scope: !170)
!188 = !DILocation(line: 34, column: 18, scope: !170)
!189 = !DILocation(line: 34, column: 24, scope: !170)
!190 = !DILocation(line: 34, column: 29, scope: !170)
!191 = !DILocation(line: 34, column: 5, scope: !170)
!192 = !DILocation(line: 35, column: 14, scope: !193)
!193 = distinct !DILexicalBlock(scope: !170, file: !2, line: 35, column: 9)
!194 = !DILocation(line: 35, column: 17, scope: !193)
!195 = !DILocation(line: 35, column: 9, scope: !170)
!196 = !DILocation(line: 36, column: 25, scope: !193)
!197 = !DILocation(line: 36, column: 31, scope: !193)
!198 = !DILocation(line: 36, column: 9, scope: !193)
!199 = !DILocation(line: 37, column: 11, scope: !170)
!200 = !DILocation(line: 37, column: 13, scope: !170)
!201 = !DILocation(line: 37, column: 18, scope: !170)
!202 = !DILocation(line: 37, column: 23, scope: !170)
!203 = !DILocation(line: 37, column: 27, scope: !170)
!204 = !DILocation(line: 37, column: 5, scope: !170)
!205 = !DILocation(line: 38, column: 1, scope: !170)
!206 = distinct !DISubprogram(name: "permute", scope: !2, file: !2, line: 41, type: !207, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!207 = !DISubroutineType(types: !208)
!208 = !{null, !209, !37}
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!210 = !DILocalVariable(name: "text", arg: 1, scope: !206, file: !2, line: 41, type: !209)
!211 = !DILocation(line: 41, column: 27, scope: !206)
!212 = !DILocalVariable(name: "at", arg: 2, scope: !206, file: !2, line: 41, type: !37)
!213 = !DILocation(line: 41, column: 37, scope: !206)
!214 = !DILocation(line: 43, column: 10, scope: !215)
!215 = distinct !DILexicalBlock(scope: !206, file: !2, line: 43, column: 9)
!216 = !DILocation(line: 43, column: 15, scope: !215)
!217 = !DILocation(line: 43, column: 9, scope: !206)
!218 = !DILocation(line: 44, column: 25, scope: !219)
!219 = distinct !DILexicalBlock(scope: !220, file: !2, line: 44, column: 13)
!220 = distinct !DILexicalBlock(scope: !215, file: !2, line: 43, column: 20)
!221 = !DILocation(line: 44, column: 28, scope: !219)
!222 = !DILocation(line: 44, column: 34, scope: !219)
!223 = !DILocation(line: 44, column: 13, scope: !220)
!224 = !DILocation(line: 45, column: 27, scope: !219)
!225 = !DILocation(line: 45, column: 13, scope: !219)
!226 = !DILocation(line: 46, column: 9, scope: !220)
!227 = !DILocalVariable(name: "i", scope: !228, file: !2, line: 48, type: !37)
!228 = distinct !DILexicalBlock(scope: !206, file: !2, line: 48, column: 5)
!229 = !DILocation(line: 48, column: 14, scope: !228)
!230 = !DILocation(line: 48, column: 18, scope: !228)
!231 = !DILocation(line: 48, column: 10, scope: !228)
!232 = !DILocation(line: 48, column: 22, scope: !233)
!233 = distinct !DILexicalBlock(scope: !228, file: !2, line: 48, column: 5)
!234 = !DILocation(line: 48, column: 27, scope: !233)
!235 = !DILocation(line: 48, column: 5, scope: !228)
!236 = !DILocalVariable(name: "c", scope: !237, file: !2, line: 49, type: !4)
!237 = distinct !DILexicalBlock(scope: !233, file: !2, line: 48, column: 36)
!238 = !DILocation(line: 49, column: 14, scope: !237)
!239 = !DILocation(line: 49, column: 18, scope: !237)
!240 = !DILocation(line: 49, column: 23, scope: !237)
!241 = !DILocation(line: 50, column: 20, scope: !237)
!242 = !DILocation(line: 50, column: 25, scope: !237)
!243 = !DILocation(line: 50, column: 9, scope: !237)
!244 = !DILocation(line: 50, column: 14, scope: !237)
!245 = !DILocation(line: 50, column: 18, scope: !237)
!246 = !DILocation(line: 51, column: 19, scope: !237)
!247 = !DILocation(line: 51, column: 9, scope: !237)
!248 = !DILocation(line: 51, column: 14, scope: !237)
!249 = !DILocation(line: 51, column: 17, scope: !237)
!250 = !DILocation(line: 52, column: 17, scope: !237)
!251 = !DILocation(line: 52, column: 23, scope: !237)
!252 = !DILocation(line: 52, column: 26, scope: !237)
!253 = !DILocation(line: 52, column: 9, scope: !237)
!254 = !DILocation(line: 53, column: 19, scope: !237)
!255 = !DILocation(line: 53, column: 24, scope: !237)
!256 = !DILocation(line: 53, column: 9, scope: !237)
!257 = !DILocation(line: 53, column: 14, scope: !237)
!258 = !DILocation(line: 53, column: 17, scope: !237)
!259 = !DILocation(line: 54, column: 20, scope: !237)
!260 = !DILocation(line: 54, column: 9, scope: !237)
!261 = !DILocation(line: 54, column: 14, scope: !237)
!262 = !DILocation(line: 54, column: 18, scope: !237)
!263 = !DILocation(line: 55, column: 5, scope: !237)
!264 = !DILocation(line: 48, column: 32, scope: !233)
!265 = !DILocation(line: 48, column: 5, scope: !233)
!266 = distinct !{!266, !235, !267, !268}
!267 = !DILocation(line: 55, column: 5, scope: !228)
!268 = !{!"llvm.loop.mustprogress"}
!269 = !DILocation(line: 56, column: 1, scope: !206)
!270 = distinct !DISubprogram(name: "fibonacci", scope: !2, file: !2, line: 59, type: !271, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!271 = !DISubroutineType(types: !272)
!272 = !{!26, !37}
!273 = !DILocalVariable(name: "n", arg: 1, scope: !270, file: !2, line: 59, type: !37)
!274 = !DILocation(line: 59, column: 36, scope: !270)
!275 = !DILocation(line: 61, column: 9, scope: !276)
!276 = distinct !DILexicalBlock(scope: !270, file: !2, line: 61, column: 9)
!277 = !DILocation(line: 61, column: 11, scope: !276)
!278 = !DILocation(line: 61, column: 9, scope: !270)
!279 = !DILocation(line: 62, column: 31, scope: !276)
!280 = !DILocation(line: 62, column: 16, scope: !276)
!281 = !DILocation(line: 62, column: 9, scope: !276)
!282 = !DILocation(line: 63, column: 17, scope: !270)
!283 = !DILocation(line: 63, column: 12, scope: !270)
!284 = !DILocation(line: 63, column: 27, scope: !270)
!285 = !DILocation(line: 63, column: 22, scope: !270)
!286 = !DILocation(line: 63, column: 53, scope: !270)
!287 = !DILocation(line: 63, column: 55, scope: !270)
!288 = !DILocation(line: 63, column: 43, scope: !270)
!289 = !DILocation(line: 63, column: 72, scope: !270)
!290 = !DILocation(line: 63, column: 74, scope: !270)
!291 = !DILocation(line: 63, column: 62, scope: !270)
!292 = !DILocation(line: 63, column: 60, scope: !270)
!293 = !DILocation(line: 63, column: 38, scope: !270)
!294 = !DILocation(line: 63, column: 33, scope: !270)
!295 = !DILocation(line: 63, column: 41, scope: !270)
!296 = !DILocation(line: 63, column: 5, scope: !270)
!297 = !DILocation(line: 64, column: 1, scope: !270)
!298 = distinct !DISubprogram(name: "slow_fibonacci", scope: !2, file: !2, line: 66, type: !299, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !24, retainedNodes: !60)
!299 = !DISubroutineType(types: !300)
!300 = !{!37, !37}
!301 = !DILocalVariable(name: "n", arg: 1, scope: !298, file: !2, line: 66, type: !37)
!302 = !DILocation(line: 66, column: 31, scope: !298)
!303 = !DILocation(line: 66, column: 43, scope: !298)
!304 = !DILocation(line: 66, column: 45, scope: !298)
!305 = !DILocation(line: 66, column: 51, scope: !298)
!306 = !DILocation(line: 66, column: 70, scope: !298)
!307 = !DILocation(line: 66, column: 72, scope: !298)
!308 = !DILocation(line: 66, column: 55, scope: !298)
!309 = !DILocation(line: 66, column: 94, scope: !298)
!310 = !DILocation(line: 66, column: 96, scope: !298)
!311 = !DILocation(line: 66, column: 79, scope: !298)
!312 = !DILocation(line: 66, column: 77, scope: !298)
!313 = !DILocation(line: 66, column: 36, scope: !298)
