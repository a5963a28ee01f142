; ModuleID = 'switches.c'
source_filename = "switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !0
@__const.main.keys = private unnamed_addr constant [8 x i32] [i32 -2147483648, i32 -1000000, i32 -1, i32 0, i32 1, i32 17, i32 100000, i32 2147483647], align 16
@.str.1 = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [12 x i8] c"afAF09gz \80\FF\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [4 x i8] c"min\00", align 1, !dbg !27
@.str.6 = private unnamed_addr constant [16 x i8] c"minus a million\00", align 1, !dbg !29
@.str.7 = private unnamed_addr constant [10 x i8] c"minus one\00", align 1, !dbg !31
@.str.8 = private unnamed_addr constant [5 x i8] c"zero\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [10 x i8] c"seventeen\00", align 1, !dbg !41
@.str.10 = private unnamed_addr constant [5 x i8] c"lots\00", align 1, !dbg !43
@.str.11 = private unnamed_addr constant [4 x i8] c"max\00", align 1, !dbg !45
@.str.12 = private unnamed_addr constant [6 x i8] c"other\00", align 1, !dbg !47

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !63 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca [8 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i128, align 16
  %7 = alloca i128, align 16
  %8 = alloca i128, align 16
  %9 = alloca i128, align 16
  %10 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !68, !DIExpression(), !70)
  store i32 -2, ptr %2, align 4, !dbg !70
  br label %11, !dbg !71

11:                                               ; preds = %18, %0
  %12 = load i32, ptr %2, align 4, !dbg !72
  %13 = icmp slt i32 %12, 11, !dbg !74
  br i1 %13, label %14, label %21, !dbg !75

14:                                               ; preds = %11
  %15 = load i32, ptr %2, align 4, !dbg !76
  %16 = call i32 @dense(i32 noundef %15), !dbg !77
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %16), !dbg !78
  br label %18, !dbg !78

18:                                               ; preds = %14
  %19 = load i32, ptr %2, align 4, !dbg !79
  %20 = add nsw i32 %19, 1, !dbg !79
  store i32 %20, ptr %2, align 4, !dbg !79
  br label %11, !dbg !80, !llvm.loop !81

21:                                               ; preds = %11
  %22 = call i32 @putchar(i32 noundef 10), !dbg !84
    #dbg_declare(ptr %3, !85, !DIExpression(), !89)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %3, ptr align 16 @__const.main.keys, i64 32, i1 false), !dbg !89
    #dbg_declare(ptr %4, !90, !DIExpression(), !93)
  store i32 0, ptr %4, align 4, !dbg !93
  br label %23, !dbg !94

23:                                               ; preds = %33, %21
  %24 = load i32, ptr %4, align 4, !dbg !95
  %25 = icmp ult i32 %24, 8, !dbg !97
  br i1 %25, label %26, label %36, !dbg !98

26:                                               ; preds = %23
  %27 = load i32, ptr %4, align 4, !dbg !99
  %28 = zext i32 %27 to i64, !dbg !100
  %29 = getelementptr inbounds [8 x i32], ptr %3, i64 0, i64 %28, !dbg !100
  %30 = load i32, ptr %29, align 4, !dbg !100
  %31 = call ptr @sparse(i32 noundef %30), !dbg !101
  %32 = call i32 @puts(ptr noundef %31), !dbg !102
  br label %33, !dbg !102

33:                                               ; preds = %26
  %34 = load i32, ptr %4, align 4, !dbg !103
  %35 = add i32 %34, 1, !dbg !103
  store i32 %35, ptr %4, align 4, !dbg !103
  br label %23, !dbg !104, !llvm.loop !105

36:                                               ; preds = %23
  %37 = call i32 @wide(i64 noundef -9223372036854775808), !dbg !107
  %38 = call i32 @wide(i64 noundef -1), !dbg !108
  %39 = call i32 @wide(i64 noundef 4294967296), !dbg !109
  %40 = call i32 @wide(i64 noundef 0), !dbg !110
  %41 = call i32 @wide(i64 noundef 9), !dbg !111
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %37, i32 noundef %38, i32 noundef %39, i32 noundef %40, i32 noundef %41), !dbg !112
    #dbg_declare(ptr %5, !113, !DIExpression(), !117)
  store ptr @.str.2, ptr %5, align 8, !dbg !117
  br label %43, !dbg !118

43:                                               ; preds = %52, %36
  %44 = load ptr, ptr %5, align 8, !dbg !119
  %45 = load i8, ptr %44, align 1, !dbg !121
  %46 = icmp ne i8 %45, 0, !dbg !122
  br i1 %46, label %47, label %55, !dbg !122

47:                                               ; preds = %43
  %48 = load ptr, ptr %5, align 8, !dbg !123
  %49 = load i8, ptr %48, align 1, !dbg !124
  %50 = call i32 @letter(i8 noundef signext %49), !dbg !125
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %50), !dbg !126
  br label %52, !dbg !126

52:                                               ; preds = %47
  %53 = load ptr, ptr %5, align 8, !dbg !127
  %54 = getelementptr inbounds i8, ptr %53, i32 1, !dbg !127
  store ptr %54, ptr %5, align 8, !dbg !127
  br label %43, !dbg !128, !llvm.loop !129

55:                                               ; preds = %43
  %56 = call i32 @putchar(i32 noundef 10), !dbg !131
  store i128 1267650600228229401496703205376, ptr %6, align 16, !dbg !132
  %57 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0, !dbg !132
  %58 = load i64, ptr %57, align 16, !dbg !132
  %59 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1, !dbg !132
  %60 = load i64, ptr %59, align 8, !dbg !132
  %61 = call i32 @huge(i64 noundef %58, i64 noundef %60), !dbg !132
  store i128 -1237940039285380274899124224, ptr %7, align 16, !dbg !133
  %62 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0, !dbg !133
  %63 = load i64, ptr %62, align 16, !dbg !133
  %64 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1, !dbg !133
  %65 = load i64, ptr %64, align 8, !dbg !133
  %66 = call i32 @huge(i64 noundef %63, i64 noundef %65), !dbg !133
  store i128 5, ptr %8, align 16, !dbg !134
  %67 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0, !dbg !134
  %68 = load i64, ptr %67, align 16, !dbg !134
  %69 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1, !dbg !134
  %70 = load i64, ptr %69, align 8, !dbg !134
  %71 = call i32 @huge(i64 noundef %68, i64 noundef %70), !dbg !134
  store i128 6, ptr %9, align 16, !dbg !135
  %72 = getelementptr inbounds { i64, i64 }, ptr %9, i32 0, i32 0, !dbg !135
  %73 = load i64, ptr %72, align 16, !dbg !135
  %74 = getelementptr inbounds { i64, i64 }, ptr %9, i32 0, i32 1, !dbg !135
  %75 = load i64, ptr %74, align 8, !dbg !135
  %76 = call i32 @huge(i64 noundef %73, i64 noundef %75), !dbg !135
  %77 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %61, i32 noundef %66, i32 noundef %71, i32 noundef %76), !dbg !136
    #dbg_declare(ptr %10, !137, !DIExpression(), !139)
  store i32 0, ptr %10, align 4, !dbg !139
  br label %78, !dbg !140

78:                                               ; preds = %87, %55
  %79 = load i32, ptr %10, align 4, !dbg !141
  %80 = icmp slt i32 %79, 4, !dbg !143
  br i1 %80, label %81, label %90, !dbg !144

81:                                               ; preds = %78
  %82 = load i32, ptr %10, align 4, !dbg !145
  %83 = call i32 @nested(i32 noundef %82, i32 noundef 1), !dbg !146
  %84 = load i32, ptr %10, align 4, !dbg !147
  %85 = call i32 @nested(i32 noundef %84, i32 noundef 2), !dbg !148
  %86 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %83, i32 noundef %85), !dbg !149
  br label %87, !dbg !149

87:                                               ; preds = %81
  %88 = load i32, ptr %10, align 4, !dbg !150
  %89 = add nsw i32 %88, 1, !dbg !150
  store i32 %89, ptr %10, align 4, !dbg !150
  br label %78, !dbg !151, !llvm.loop !152

90:                                               ; preds = %78
  %91 = call i32 @putchar(i32 noundef 10), !dbg !154
  ret i32 0, !dbg !155
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @dense(i32 noundef %0) #0 !dbg !156 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !159, !DIExpression(), !160)
  %4 = load i32, ptr %3, align 4, !dbg !161
  switch i32 %4, label %17 [
    i32 0, label %5
    i32 1, label %6
    i32 2, label %7
    i32 3, label %8
    i32 4, label %8
    i32 5, label %9
    i32 6, label %12
    i32 7, label %15
    i32 8, label %18
  ], !dbg !162

5:                                                ; preds = %1
  store i32 10, ptr %2, align 4, !dbg !163
  br label %19, !dbg !163

6:                                                ; preds = %1
  store i32 21, ptr %2, align 4, !dbg !165
  br label %19, !dbg !165

7:                                                ; preds = %1
  store i32 32, ptr %2, align 4, !dbg !166
  br label %19, !dbg !166

8:                                                ; preds = %1, %1
  store i32 43, ptr %2, align 4, !dbg !167
  br label %19, !dbg !167

9:                                                ; preds = %1
  %10 = load i32, ptr %3, align 4, !dbg !168
  %11 = add nsw i32 %10, 2, !dbg !168
  store i32 %11, ptr %3, align 4, !dbg !168
  br label %12, !dbg !169

12:                                               ; preds = %1, %9
  %13 = load i32, ptr %3, align 4, !dbg !170
  %14 = add nsw i32 %13, 3, !dbg !170
  store i32 %14, ptr %3, align 4, !dbg !170
  br label %15, !dbg !171

15:                                               ; preds = %1, %12
  %16 = load i32, ptr %3, align 4, !dbg !172
  store i32 %16, ptr %2, align 4, !dbg !173
  br label %19, !dbg !173

17:                                               ; preds = %1
  store i32 -1, ptr %2, align 4, !dbg !174
  br label %19, !dbg !174

18:                                               ; preds = %1
  store i32 80, ptr %2, align 4, !dbg !175
  br label %19, !dbg !175

19:                                               ; preds = %18, %17, %15, %8, %7, %6, %5
  %20 = load i32, ptr %2, align 4, !dbg !176
  ret i32 %20, !dbg !176
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

declare i32 @puts(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @sparse(i32 noundef %0) #0 !dbg !177 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !180, !DIExpression(), !181)
  %4 = load i32, ptr %3, align 4, !dbg !182
  switch i32 %4, label %12 [
    i32 -2147483648, label %5
    i32 -1000000, label %6
    i32 -1, label %7
    i32 0, label %8
    i32 17, label %9
    i32 100000, label %10
    i32 2147483647, label %11
  ], !dbg !183

5:                                                ; preds = %1
  store ptr @.str.5, ptr %2, align 8, !dbg !184
  br label %13, !dbg !184

6:                                                ; preds = %1
  store ptr @.str.6, ptr %2, align 8, !dbg !186
  br label %13, !dbg !186

7:                                                ; preds = %1
  store ptr @.str.7, ptr %2, align 8, !dbg !187
  br label %13, !dbg !187

8:                                                ; preds = %1
  store ptr @.str.8, ptr %2, align 8, !dbg !188
  br label %13, !dbg !188

9:                                                ; preds = %1
  store ptr @.str.9, ptr %2, align 8, !dbg !189
  br label %13, !dbg !189

10:                                               ; preds = %1
  store ptr @.str.10, ptr %2, align 8, !dbg !190
  br label %13, !dbg !190

11:                                               ; preds = %1
  store ptr @.str.11, ptr %2, align 8, !dbg !191
  br label %13, !dbg !191

12:                                               ; preds = %1
  store ptr @.str.12, ptr %2, align 8, !dbg !192
  br label %13, !dbg !192

13:                                               ; preds = %12, %11, %10, %9, %8, %7, %6, %5
  %14 = load ptr, ptr %2, align 8, !dbg !193
  ret ptr %14, !dbg !193
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @wide(i64 noundef %0) #0 !dbg !194 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !198, !DIExpression(), !199)
  %4 = load i64, ptr %3, align 8, !dbg !200
  switch i64 %4, label %9 [
    i64 -9223372036854775808, label %5
    i64 -1, label %6
    i64 4294967296, label %7
    i64 0, label %8
  ], !dbg !201

5:                                                ; preds = %1
  store i32 1, ptr %2, align 4, !dbg !202
  br label %10, !dbg !202

6:                                                ; preds = %1
  store i32 2, ptr %2, align 4, !dbg !204
  br label %10, !dbg !204

7:                                                ; preds = %1
  store i32 3, ptr %2, align 4, !dbg !205
  br label %10, !dbg !205

8:                                                ; preds = %1
  store i32 4, ptr %2, align 4, !dbg !206
  br label %10, !dbg !206

9:                                                ; preds = %1
  store i32 5, ptr %2, align 4, !dbg !207
  br label %10, !dbg !207

10:                                               ; preds = %9, %8, %7, %6, %5
  %11 = load i32, ptr %2, align 4, !dbg !208
  ret i32 %11, !dbg !208
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @letter(i8 noundef signext %0) #0 !dbg !209 {
  %2 = alloca i32, align 4
  %3 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
    #dbg_declare(ptr %3, !212, !DIExpression(), !213)
  %4 = load i8, ptr %3, align 1, !dbg !214
  %5 = sext i8 %4 to i32, !dbg !214
  switch i32 %5, label %21 [
    i32 97, label %6
    i32 98, label %6
    i32 99, label %6
    i32 100, label %6
    i32 101, label %6
    i32 102, label %6
    i32 65, label %11
    i32 66, label %11
    i32 67, label %11
    i32 68, label %11
    i32 69, label %11
    i32 70, label %11
    i32 48, label %16
    i32 49, label %16
    i32 50, label %16
    i32 51, label %16
    i32 52, label %16
    i32 53, label %16
    i32 54, label %16
    i32 55, label %16
    i32 56, label %16
    i32 57, label %16
  ], !dbg !215

6:                                                ; preds = %1, %1, %1, %1, %1, %1
  %7 = load i8, ptr %3, align 1, !dbg !216
  %8 = sext i8 %7 to i32, !dbg !216
  %9 = sub nsw i32 %8, 97, !dbg !218
  %10 = add nsw i32 %9, 10, !dbg !219
  store i32 %10, ptr %2, align 4, !dbg !220
  br label %25, !dbg !220

11:                                               ; preds = %1, %1, %1, %1, %1, %1
  %12 = load i8, ptr %3, align 1, !dbg !221
  %13 = sext i8 %12 to i32, !dbg !221
  %14 = sub nsw i32 %13, 65, !dbg !222
  %15 = add nsw i32 %14, 10, !dbg !223
  store i32 %15, ptr %2, align 4, !dbg !224
  br label %25, !dbg !224

16:                                               ; preds = %1, %1, %1, %1, %1, %1, %1, %1, %1, %1
  %17 = load i8, ptr %3, align 1, !dbg !225
  %18 = sext i8 %17 to i32, !dbg !225
  %19 = sub nsw i32 %18, 48, !dbg !226
  store i32 %19, ptr %2, align 4, !dbg !227
  br label %25, !dbg !227

20:                                               ; preds = %21
  store i32 -2, ptr %2, align 4, !dbg !228
  br label %25, !dbg !228

21:                                               ; preds = %1
  %22 = sub i32 %5, -128, !dbg !228
  %23 = icmp ule i32 %22, 127, !dbg !228
  br i1 %23, label %20, label %24, !dbg !228

24:                                               ; preds = %21
  store i32 -1, ptr %2, align 4, !dbg !229
  br label %25, !dbg !229

25:                                               ; preds = %24, %20, %16, %11, %6
  %26 = load i32, ptr %2, align 4, !dbg !230
  ret i32 %26, !dbg !230
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @huge(i64 noundef %0, i64 noundef %1) #0 !dbg !231 {
  %3 = alloca i32, align 4
  %4 = alloca i128, align 16
  %5 = alloca i128, align 16
  %6 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 0
  store i64 %0, ptr %6, align 16
  %7 = getelementptr inbounds { i64, i64 }, ptr %4, i32 0, i32 1
  store i64 %1, ptr %7, align 8
  %8 = load i128, ptr %4, align 16
  store i128 %8, ptr %5, align 16
    #dbg_declare(ptr %5, !234, !DIExpression(), !235)
  %9 = load i128, ptr %5, align 16, !dbg !236
  switch i128 %9, label %13 [
    i128 1267650600228229401496703205376, label %10
    i128 -1237940039285380274899124224, label %11
    i128 5, label %12
  ], !dbg !237

10:                                               ; preds = %2
  store i32 100, ptr %3, align 4, !dbg !238
  br label %14, !dbg !238

11:                                               ; preds = %2
  store i32 -90, ptr %3, align 4, !dbg !240
  br label %14, !dbg !240

12:                                               ; preds = %2
  store i32 5, ptr %3, align 4, !dbg !241
  br label %14, !dbg !241

13:                                               ; preds = %2
  store i32 0, ptr %3, align 4, !dbg !242
  br label %14, !dbg !242

14:                                               ; preds = %13, %12, %11, %10
  %15 = load i32, ptr %3, align 4, !dbg !243
  ret i32 %15, !dbg !243
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @nested(i32 noundef %0, i32 noundef %1) #0 !dbg !244 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !247, !DIExpression(), !248)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !249, !DIExpression(), !250)
    #dbg_declare(ptr %5, !251, !DIExpression(), !252)
  store i32 0, ptr %5, align 4, !dbg !252
    #dbg_declare(ptr %6, !253, !DIExpression(), !255)
  store i32 0, ptr %6, align 4, !dbg !255
  br label %7, !dbg !256

7:                                                ; preds = %39, %2
  %8 = load i32, ptr %6, align 4, !dbg !257
  %9 = icmp slt i32 %8, 10, !dbg !259
  br i1 %9, label %10, label %42, !dbg !260

10:                                               ; preds = %7
  %11 = load i32, ptr %3, align 4, !dbg !261
  %12 = load i32, ptr %6, align 4, !dbg !263
  %13 = add nsw i32 %11, %12, !dbg !264
  %14 = srem i32 %13, 4, !dbg !265
  switch i32 %14, label %36 [
    i32 0, label %15
    i32 1, label %16
    i32 2, label %25
    i32 3, label %29
  ], !dbg !266

15:                                               ; preds = %10
  br label %39, !dbg !267

16:                                               ; preds = %10
  %17 = load i32, ptr %4, align 4, !dbg !269
  switch i32 %17, label %21 [
    i32 1, label %18
  ], !dbg !270

18:                                               ; preds = %16
  %19 = load i32, ptr %5, align 4, !dbg !271
  %20 = add nsw i32 %19, 100, !dbg !271
  store i32 %20, ptr %5, align 4, !dbg !271
  br label %24, !dbg !273

21:                                               ; preds = %16
  %22 = load i32, ptr %5, align 4, !dbg !274
  %23 = add nsw i32 %22, 7, !dbg !274
  store i32 %23, ptr %5, align 4, !dbg !274
  br label %24, !dbg !275

24:                                               ; preds = %21, %18
  br label %36, !dbg !276

25:                                               ; preds = %10
  %26 = load i32, ptr %6, align 4, !dbg !277
  %27 = load i32, ptr %5, align 4, !dbg !278
  %28 = add nsw i32 %27, %26, !dbg !278
  store i32 %28, ptr %5, align 4, !dbg !278
  br label %36, !dbg !279

29:                                               ; preds = %10
  %30 = load i32, ptr %6, align 4, !dbg !280
  %31 = icmp sgt i32 %30, 7, !dbg !282
  br i1 %31, label %32, label %33, !dbg !283

32:                                               ; preds = %29
  br label %43, !dbg !284

33:                                               ; preds = %29
  %34 = load i32, ptr %5, align 4, !dbg !285
  %35 = add nsw i32 %34, -1, !dbg !285
  store i32 %35, ptr %5, align 4, !dbg !285
  br label %36, !dbg !286

36:                                               ; preds = %10, %33, %25, %24
  %37 = load i32, ptr %5, align 4, !dbg !287
  %38 = mul nsw i32 %37, 2, !dbg !287
  store i32 %38, ptr %5, align 4, !dbg !287
  br label %39, !dbg !288

39:                                               ; preds = %36, %15
  %40 = load i32, ptr %6, align 4, !dbg !289
  %41 = add nsw i32 %40, 1, !dbg !289
  store i32 %41, ptr %6, align 4, !dbg !289
  br label %7, !dbg !290, !llvm.loop !291

42:                                               ; preds = %7
  br label %43, !dbg !292

43:                                               ; preds = %42, %32
    #dbg_label(!293, !294)
  %44 = load i32, ptr %5, align 4, !dbg !295
  ret i32 %44, !dbg !296
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!52}
!llvm.module.flags = !{!56, !57, !58, !59, !60, !61, !62}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 92, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "8e8c1511df1e35032b553b566d0530ac")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 97, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 16)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 98, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 12)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 101, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 13)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 103, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 7)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 25, type: !3, isLocal: true, isDefinition: true)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !9, isLocal: true, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(scope: null, file: !2, line: 27, type: !33, isLocal: true, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 10)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 28, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 5)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !2, line: 29, type: !33, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !38, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(scope: null, file: !2, line: 31, type: !3, isLocal: true, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 33, type: !49, isLocal: true, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 6)
!52 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !53, globals: !55, splitDebugInlining: false, nameTableKind: None)
!53 = !{!54}
!54 = !DIBasicType(name: "__int128", size: 128, encoding: DW_ATE_signed)
!55 = !{!0, !7, !12, !17, !22, !27, !29, !31, !36, !41, !43, !45, !47}
!56 = !{i32 7, !"Dwarf Version", i32 5}
!57 = !{i32 2, !"Debug Info Version", i32 3}
!58 = !{i32 1, !"wchar_size", i32 4}
!59 = !{i32 8, !"PIC Level", i32 2}
!60 = !{i32 7, !"PIE Level", i32 2}
!61 = !{i32 7, !"uwtable", i32 2}
!62 = !{i32 7, !"frame-pointer", i32 2}
!63 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 89, type: !64, scopeLine: 90, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !52, retainedNodes: !67)
!64 = !DISubroutineType(types: !65)
!65 = !{!66}
!66 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!67 = !{}
!68 = !DILocalVariable(name: "i", scope: !69, file: !2, line: 91, type: !66)
!69 = distinct !DILexicalBlock(scope: !63, file: !2, line: 91, column: 5)
!70 = !DILocation(line: 91, column: 14, scope: !69)
!71 = !DILocation(line: 91, column: 10, scope: !69)
!72 = !DILocation(line: 91, column: 22, scope: !73)
!73 = distinct !DILexicalBlock(scope: !69, file: !2, line: 91, column: 5)
!74 = !DILocation(line: 91, column: 24, scope: !73)
!75 = !DILocation(line: 91, column: 5, scope: !69)
!76 = !DILocation(line: 92, column: 29, scope: !73)
!77 = !DILocation(line: 92, column: 23, scope: !73)
!78 = !DILocation(line: 92, column: 9, scope: !73)
!79 = !DILocation(line: 91, column: 31, scope: !73)
!80 = !DILocation(line: 91, column: 5, scope: !73)
!81 = distinct !{!81, !75, !82, !83}
!82 = !DILocation(line: 92, column: 31, scope: !69)
!83 = !{!"llvm.loop.mustprogress"}
!84 = !DILocation(line: 93, column: 5, scope: !63)
!85 = !DILocalVariable(name: "keys", scope: !63, file: !2, line: 94, type: !86)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 256, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: 8)
!89 = !DILocation(line: 94, column: 9, scope: !63)
!90 = !DILocalVariable(name: "i", scope: !91, file: !2, line: 95, type: !92)
!91 = distinct !DILexicalBlock(scope: !63, file: !2, line: 95, column: 5)
!92 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!93 = !DILocation(line: 95, column: 19, scope: !91)
!94 = !DILocation(line: 95, column: 10, scope: !91)
!95 = !DILocation(line: 95, column: 26, scope: !96)
!96 = distinct !DILexicalBlock(scope: !91, file: !2, line: 95, column: 5)
!97 = !DILocation(line: 95, column: 28, scope: !96)
!98 = !DILocation(line: 95, column: 5, scope: !91)
!99 = !DILocation(line: 96, column: 26, scope: !96)
!100 = !DILocation(line: 96, column: 21, scope: !96)
!101 = !DILocation(line: 96, column: 14, scope: !96)
!102 = !DILocation(line: 96, column: 9, scope: !96)
!103 = !DILocation(line: 95, column: 34, scope: !96)
!104 = !DILocation(line: 95, column: 5, scope: !96)
!105 = distinct !{!105, !98, !106, !83}
!106 = !DILocation(line: 96, column: 29, scope: !91)
!107 = !DILocation(line: 97, column: 32, scope: !63)
!108 = !DILocation(line: 97, column: 49, scope: !63)
!109 = !DILocation(line: 97, column: 59, scope: !63)
!110 = !DILocation(line: 97, column: 76, scope: !63)
!111 = !DILocation(line: 97, column: 85, scope: !63)
!112 = !DILocation(line: 97, column: 5, scope: !63)
!113 = !DILocalVariable(name: "c", scope: !114, file: !2, line: 98, type: !115)
!114 = distinct !DILexicalBlock(scope: !63, file: !2, line: 98, column: 5)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!117 = !DILocation(line: 98, column: 22, scope: !114)
!118 = !DILocation(line: 98, column: 10, scope: !114)
!119 = !DILocation(line: 98, column: 48, scope: !120)
!120 = distinct !DILexicalBlock(scope: !114, file: !2, line: 98, column: 5)
!121 = !DILocation(line: 98, column: 47, scope: !120)
!122 = !DILocation(line: 98, column: 5, scope: !114)
!123 = !DILocation(line: 99, column: 31, scope: !120)
!124 = !DILocation(line: 99, column: 30, scope: !120)
!125 = !DILocation(line: 99, column: 23, scope: !120)
!126 = !DILocation(line: 99, column: 9, scope: !120)
!127 = !DILocation(line: 98, column: 52, scope: !120)
!128 = !DILocation(line: 98, column: 5, scope: !120)
!129 = distinct !{!129, !122, !130, !83}
!130 = !DILocation(line: 99, column: 33, scope: !114)
!131 = !DILocation(line: 100, column: 5, scope: !63)
!132 = !DILocation(line: 101, column: 29, scope: !63)
!133 = !DILocation(line: 101, column: 55, scope: !63)
!134 = !DILocation(line: 101, column: 83, scope: !63)
!135 = !DILocation(line: 101, column: 92, scope: !63)
!136 = !DILocation(line: 101, column: 5, scope: !63)
!137 = !DILocalVariable(name: "a", scope: !138, file: !2, line: 102, type: !66)
!138 = distinct !DILexicalBlock(scope: !63, file: !2, line: 102, column: 5)
!139 = !DILocation(line: 102, column: 14, scope: !138)
!140 = !DILocation(line: 102, column: 10, scope: !138)
!141 = !DILocation(line: 102, column: 21, scope: !142)
!142 = distinct !DILexicalBlock(scope: !138, file: !2, line: 102, column: 5)
!143 = !DILocation(line: 102, column: 23, scope: !142)
!144 = !DILocation(line: 102, column: 5, scope: !138)
!145 = !DILocation(line: 103, column: 33, scope: !142)
!146 = !DILocation(line: 103, column: 26, scope: !142)
!147 = !DILocation(line: 103, column: 47, scope: !142)
!148 = !DILocation(line: 103, column: 40, scope: !142)
!149 = !DILocation(line: 103, column: 9, scope: !142)
!150 = !DILocation(line: 102, column: 29, scope: !142)
!151 = !DILocation(line: 102, column: 5, scope: !142)
!152 = distinct !{!152, !144, !153, !83}
!153 = !DILocation(line: 103, column: 52, scope: !138)
!154 = !DILocation(line: 104, column: 5, scope: !63)
!155 = !DILocation(line: 105, column: 5, scope: !63)
!156 = distinct !DISubprogram(name: "dense", scope: !2, file: !2, line: 6, type: !157, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!157 = !DISubroutineType(types: !158)
!158 = !{!66, !66}
!159 = !DILocalVariable(name: "x", arg: 1, scope: !156, file: !2, line: 6, type: !66)
!160 = !DILocation(line: 6, column: 22, scope: !156)
!161 = !DILocation(line: 8, column: 13, scope: !156)
!162 = !DILocation(line: 8, column: 5, scope: !156)
!163 = !DILocation(line: 9, column: 13, scope: !164)
!164 = distinct !DILexicalBlock(scope: !156, file: !2, line: 8, column: 16)
!165 = !DILocation(line: 10, column: 13, scope: !164)
!166 = !DILocation(line: 11, column: 13, scope: !164)
!167 = !DILocation(line: 13, column: 13, scope: !164)
!168 = !DILocation(line: 14, column: 15, scope: !164)
!169 = !DILocation(line: 14, column: 13, scope: !164)
!170 = !DILocation(line: 15, column: 15, scope: !164)
!171 = !DILocation(line: 15, column: 13, scope: !164)
!172 = !DILocation(line: 16, column: 20, scope: !164)
!173 = !DILocation(line: 16, column: 13, scope: !164)
!174 = !DILocation(line: 17, column: 14, scope: !164)
!175 = !DILocation(line: 18, column: 13, scope: !164)
!176 = !DILocation(line: 20, column: 1, scope: !156)
!177 = distinct !DISubprogram(name: "sparse", scope: !2, file: !2, line: 22, type: !178, scopeLine: 23, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!178 = !DISubroutineType(types: !179)
!179 = !{!115, !66}
!180 = !DILocalVariable(name: "x", arg: 1, scope: !177, file: !2, line: 22, type: !66)
!181 = !DILocation(line: 22, column: 31, scope: !177)
!182 = !DILocation(line: 24, column: 13, scope: !177)
!183 = !DILocation(line: 24, column: 5, scope: !177)
!184 = !DILocation(line: 25, column: 19, scope: !185)
!185 = distinct !DILexicalBlock(scope: !177, file: !2, line: 24, column: 16)
!186 = !DILocation(line: 26, column: 20, scope: !185)
!187 = !DILocation(line: 27, column: 14, scope: !185)
!188 = !DILocation(line: 28, column: 13, scope: !185)
!189 = !DILocation(line: 29, column: 14, scope: !185)
!190 = !DILocation(line: 30, column: 18, scope: !185)
!191 = !DILocation(line: 31, column: 19, scope: !185)
!192 = !DILocation(line: 33, column: 5, scope: !177)
!193 = !DILocation(line: 34, column: 1, scope: !177)
!194 = distinct !DISubprogram(name: "wide", scope: !2, file: !2, line: 36, type: !195, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!195 = !DISubroutineType(types: !196)
!196 = !{!66, !197}
!197 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!198 = !DILocalVariable(name: "x", arg: 1, scope: !194, file: !2, line: 36, type: !197)
!199 = !DILocation(line: 36, column: 31, scope: !194)
!200 = !DILocation(line: 38, column: 13, scope: !194)
!201 = !DILocation(line: 38, column: 5, scope: !194)
!202 = !DILocation(line: 39, column: 30, scope: !203)
!203 = distinct !DILexicalBlock(scope: !194, file: !2, line: 38, column: 16)
!204 = !DILocation(line: 40, column: 30, scope: !203)
!205 = !DILocation(line: 41, column: 23, scope: !203)
!206 = !DILocation(line: 42, column: 13, scope: !203)
!207 = !DILocation(line: 43, column: 14, scope: !203)
!208 = !DILocation(line: 45, column: 1, scope: !194)
!209 = distinct !DISubprogram(name: "letter", scope: !2, file: !2, line: 47, type: !210, scopeLine: 48, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!210 = !DISubroutineType(types: !211)
!211 = !{!66, !4}
!212 = !DILocalVariable(name: "c", arg: 1, scope: !209, file: !2, line: 47, type: !4)
!213 = !DILocation(line: 47, column: 24, scope: !209)
!214 = !DILocation(line: 49, column: 13, scope: !209)
!215 = !DILocation(line: 49, column: 5, scope: !209)
!216 = !DILocation(line: 50, column: 30, scope: !217)
!217 = distinct !DILexicalBlock(scope: !209, file: !2, line: 49, column: 16)
!218 = !DILocation(line: 50, column: 32, scope: !217)
!219 = !DILocation(line: 50, column: 38, scope: !217)
!220 = !DILocation(line: 50, column: 23, scope: !217)
!221 = !DILocation(line: 51, column: 30, scope: !217)
!222 = !DILocation(line: 51, column: 32, scope: !217)
!223 = !DILocation(line: 51, column: 38, scope: !217)
!224 = !DILocation(line: 51, column: 23, scope: !217)
!225 = !DILocation(line: 52, column: 30, scope: !217)
!226 = !DILocation(line: 52, column: 32, scope: !217)
!227 = !DILocation(line: 52, column: 23, scope: !217)
!228 = !DILocation(line: 53, column: 23, scope: !217)
!229 = !DILocation(line: 54, column: 14, scope: !217)
!230 = !DILocation(line: 56, column: 1, scope: !209)
!231 = distinct !DISubprogram(name: "huge", scope: !2, file: !2, line: 58, type: !232, scopeLine: 59, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!232 = !DISubroutineType(types: !233)
!233 = !{!66, !54}
!234 = !DILocalVariable(name: "x", arg: 1, scope: !231, file: !2, line: 58, type: !54)
!235 = !DILocation(line: 58, column: 26, scope: !231)
!236 = !DILocation(line: 60, column: 13, scope: !231)
!237 = !DILocation(line: 60, column: 5, scope: !231)
!238 = !DILocation(line: 61, column: 30, scope: !239)
!239 = distinct !DILexicalBlock(scope: !231, file: !2, line: 60, column: 16)
!240 = !DILocation(line: 62, column: 32, scope: !239)
!241 = !DILocation(line: 63, column: 13, scope: !239)
!242 = !DILocation(line: 64, column: 14, scope: !239)
!243 = !DILocation(line: 66, column: 1, scope: !231)
!244 = distinct !DISubprogram(name: "nested", scope: !2, file: !2, line: 68, type: !245, scopeLine: 69, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !52, retainedNodes: !67)
!245 = !DISubroutineType(types: !246)
!246 = !{!66, !66, !66}
!247 = !DILocalVariable(name: "a", arg: 1, scope: !244, file: !2, line: 68, type: !66)
!248 = !DILocation(line: 68, column: 23, scope: !244)
!249 = !DILocalVariable(name: "b", arg: 2, scope: !244, file: !2, line: 68, type: !66)
!250 = !DILocation(line: 68, column: 30, scope: !244)
!251 = !DILocalVariable(name: "total", scope: !244, file: !2, line: 70, type: !66)
!252 = !DILocation(line: 70, column: 9, scope: !244)
!253 = !DILocalVariable(name: "i", scope: !254, file: !2, line: 71, type: !66)
!254 = distinct !DILexicalBlock(scope: !244, file: !2, line: 71, column: 5)
!255 = !DILocation(line: 71, column: 14, scope: !254)
!256 = !DILocation(line: 71, column: 10, scope: !254)
!257 = !DILocation(line: 71, column: 21, scope: !258)
!258 = distinct !DILexicalBlock(scope: !254, file: !2, line: 71, column: 5)
!259 = !DILocation(line: 71, column: 23, scope: !258)
!260 = !DILocation(line: 71, column: 5, scope: !254)
!261 = !DILocation(line: 72, column: 18, scope: !262)
!262 = distinct !DILexicalBlock(scope: !258, file: !2, line: 71, column: 34)
!263 = !DILocation(line: 72, column: 22, scope: !262)
!264 = !DILocation(line: 72, column: 20, scope: !262)
!265 = !DILocation(line: 72, column: 25, scope: !262)
!266 = !DILocation(line: 72, column: 9, scope: !262)
!267 = !DILocation(line: 73, column: 17, scope: !268)
!268 = distinct !DILexicalBlock(scope: !262, file: !2, line: 72, column: 30)
!269 = !DILocation(line: 75, column: 21, scope: !268)
!270 = !DILocation(line: 75, column: 13, scope: !268)
!271 = !DILocation(line: 76, column: 27, scope: !272)
!272 = distinct !DILexicalBlock(scope: !268, file: !2, line: 75, column: 24)
!273 = !DILocation(line: 76, column: 35, scope: !272)
!274 = !DILocation(line: 77, column: 28, scope: !272)
!275 = !DILocation(line: 78, column: 13, scope: !272)
!276 = !DILocation(line: 79, column: 13, scope: !268)
!277 = !DILocation(line: 80, column: 26, scope: !268)
!278 = !DILocation(line: 80, column: 23, scope: !268)
!279 = !DILocation(line: 80, column: 29, scope: !268)
!280 = !DILocation(line: 81, column: 21, scope: !281)
!281 = distinct !DILexicalBlock(scope: !268, file: !2, line: 81, column: 21)
!282 = !DILocation(line: 81, column: 23, scope: !281)
!283 = !DILocation(line: 81, column: 21, scope: !268)
!284 = !DILocation(line: 81, column: 28, scope: !281)
!285 = !DILocation(line: 81, column: 43, scope: !268)
!286 = !DILocation(line: 81, column: 47, scope: !268)
!287 = !DILocation(line: 83, column: 15, scope: !262)
!288 = !DILocation(line: 84, column: 5, scope: !262)
!289 = !DILocation(line: 71, column: 30, scope: !258)
!290 = !DILocation(line: 71, column: 5, scope: !258)
!291 = distinct !{!291, !260, !292, !83}
!292 = !DILocation(line: 84, column: 5, scope: !254)
!293 = !DILabel(scope: !244, name: "out", file: !2, line: 85)
!294 = !DILocation(line: 85, column: 1, scope: !244)
!295 = !DILocation(line: 86, column: 12, scope: !244)
!296 = !DILocation(line: 86, column: 5, scope: !244)
