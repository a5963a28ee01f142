; ModuleID = 'linked_structures.c'
source_filename = "linked_structures.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.item = type { i32, ptr }
%struct.map = type { ptr, i64, i64 }
%struct.tree = type { i32, ptr, ptr }
%struct.entry = type { ptr, i32, ptr }

@.str = private unnamed_addr constant [5 x i8] c"%lu\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [8 x i8] c"%d %lu\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [6 x i8] c"key%d\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [15 x i8] c"%zu %zu %d %d\0A\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [5 x i8] c"key0\00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [7 x i8] c"key430\00", align 1, !dbg !24

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !42 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca %struct.item, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca %struct.map, align 8
  %15 = alloca [16 x i8], align 16
  %16 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !46, !DIExpression(), !52)
  store ptr null, ptr %2, align 8, !dbg !52
    #dbg_declare(ptr %3, !53, !DIExpression(), !55)
  store i32 0, ptr %3, align 4, !dbg !55
  br label %17, !dbg !56

17:                                               ; preds = %31, %0
  %18 = load i32, ptr %3, align 4, !dbg !57
  %19 = icmp slt i32 %18, 100, !dbg !59
  br i1 %19, label %20, label %34, !dbg !60

20:                                               ; preds = %17
    #dbg_declare(ptr %4, !61, !DIExpression(), !63)
  %21 = call noalias ptr @malloc(i64 noundef 16) #8, !dbg !64
  store ptr %21, ptr %4, align 8, !dbg !63
  %22 = load ptr, ptr %4, align 8, !dbg !65
  %23 = getelementptr inbounds %struct.item, ptr %5, i32 0, i32 0, !dbg !66
  %24 = load i32, ptr %3, align 4, !dbg !67
  %25 = load i32, ptr %3, align 4, !dbg !68
  %26 = mul nsw i32 %24, %25, !dbg !69
  %27 = srem i32 %26, 37, !dbg !70
  store i32 %27, ptr %23, align 8, !dbg !66
  %28 = getelementptr inbounds %struct.item, ptr %5, i32 0, i32 1, !dbg !66
  %29 = load ptr, ptr %2, align 8, !dbg !71
  store ptr %29, ptr %28, align 8, !dbg !66
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %22, ptr align 8 %5, i64 16, i1 false), !dbg !72
  %30 = load ptr, ptr %4, align 8, !dbg !73
  store ptr %30, ptr %2, align 8, !dbg !74
  br label %31, !dbg !75

31:                                               ; preds = %20
  %32 = load i32, ptr %3, align 4, !dbg !76
  %33 = add nsw i32 %32, 1, !dbg !76
  store i32 %33, ptr %3, align 4, !dbg !76
  br label %17, !dbg !77, !llvm.loop !78

34:                                               ; preds = %17
    #dbg_declare(ptr %6, !81, !DIExpression(), !83)
  store i64 0, ptr %6, align 8, !dbg !83
    #dbg_declare(ptr %7, !84, !DIExpression(), !86)
  %35 = load ptr, ptr %2, align 8, !dbg !87
  %36 = call ptr @reverse(ptr noundef %35), !dbg !88
  store ptr %36, ptr %2, align 8, !dbg !89
  store ptr %36, ptr %7, align 8, !dbg !86
  br label %37, !dbg !90

37:                                               ; preds = %48, %34
  %38 = load ptr, ptr %7, align 8, !dbg !91
  %39 = icmp ne ptr %38, null, !dbg !93
  br i1 %39, label %40, label %52, !dbg !93

40:                                               ; preds = %37
  %41 = load i64, ptr %6, align 8, !dbg !94
  %42 = mul i64 %41, 7, !dbg !95
  %43 = load ptr, ptr %7, align 8, !dbg !96
  %44 = getelementptr inbounds %struct.item, ptr %43, i32 0, i32 0, !dbg !97
  %45 = load i32, ptr %44, align 8, !dbg !97
  %46 = zext i32 %45 to i64, !dbg !98
  %47 = add i64 %42, %46, !dbg !99
  store i64 %47, ptr %6, align 8, !dbg !100
  br label %48, !dbg !101

48:                                               ; preds = %40
  %49 = load ptr, ptr %7, align 8, !dbg !102
  %50 = getelementptr inbounds %struct.item, ptr %49, i32 0, i32 1, !dbg !103
  %51 = load ptr, ptr %50, align 8, !dbg !103
  store ptr %51, ptr %7, align 8, !dbg !104
  br label %37, !dbg !105, !llvm.loop !106

52:                                               ; preds = %37
    #dbg_declare(ptr %8, !108, !DIExpression(), !110)
  br label %53, !dbg !111

53:                                               ; preds = %61, %52
  %54 = load ptr, ptr %2, align 8, !dbg !112
  %55 = icmp ne ptr %54, null, !dbg !114
  br i1 %55, label %56, label %63, !dbg !114

56:                                               ; preds = %53
  %57 = load ptr, ptr %2, align 8, !dbg !115
  %58 = getelementptr inbounds %struct.item, ptr %57, i32 0, i32 1, !dbg !116
  %59 = load ptr, ptr %58, align 8, !dbg !116
  store ptr %59, ptr %8, align 8, !dbg !117
  %60 = load ptr, ptr %2, align 8, !dbg !118
  call void @free(ptr noundef %60) #9, !dbg !119
  br label %61, !dbg !120

61:                                               ; preds = %56
  %62 = load ptr, ptr %8, align 8, !dbg !121
  store ptr %62, ptr %2, align 8, !dbg !122
  br label %53, !dbg !123, !llvm.loop !124

63:                                               ; preds = %53
  %64 = load i64, ptr %6, align 8, !dbg !126
  %65 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %64), !dbg !127
    #dbg_declare(ptr %9, !128, !DIExpression(), !135)
  store ptr null, ptr %9, align 8, !dbg !135
    #dbg_declare(ptr %10, !136, !DIExpression(), !138)
  store i32 0, ptr %10, align 4, !dbg !138
    #dbg_declare(ptr %11, !139, !DIExpression(), !140)
  store i32 1, ptr %11, align 4, !dbg !140
  br label %66, !dbg !141

66:                                               ; preds = %72, %63
  %67 = load i32, ptr %10, align 4, !dbg !142
  %68 = icmp ult i32 %67, 500, !dbg !144
  br i1 %68, label %69, label %78, !dbg !145

69:                                               ; preds = %66
  %70 = load i32, ptr %11, align 4, !dbg !146
  %71 = lshr i32 %70, 20, !dbg !147
  call void @insert(ptr noundef %9, i32 noundef %71), !dbg !148
  br label %72, !dbg !148

72:                                               ; preds = %69
  %73 = load i32, ptr %10, align 4, !dbg !149
  %74 = add i32 %73, 1, !dbg !149
  store i32 %74, ptr %10, align 4, !dbg !149
  %75 = load i32, ptr %11, align 4, !dbg !150
  %76 = mul i32 %75, 1664525, !dbg !151
  %77 = add i32 %76, 1013904223, !dbg !152
  store i32 %77, ptr %11, align 4, !dbg !153
  br label %66, !dbg !154, !llvm.loop !155

78:                                               ; preds = %66
  %79 = load ptr, ptr %9, align 8, !dbg !157
  %80 = call i32 @height(ptr noundef %79), !dbg !158
  %81 = load ptr, ptr %9, align 8, !dbg !159
  %82 = call i64 @walk(ptr noundef %81, i64 noundef 0), !dbg !160
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %80, i64 noundef %82), !dbg !161
    #dbg_declare(ptr %12, !162, !DIExpression(), !164)
  store i32 0, ptr %12, align 4, !dbg !164
    #dbg_declare(ptr %13, !165, !DIExpression(), !166)
  store i32 1, ptr %13, align 4, !dbg !166
  br label %84, !dbg !167

84:                                               ; preds = %97, %78
  %85 = load i32, ptr %12, align 4, !dbg !168
  %86 = icmp ult i32 %85, 500, !dbg !170
  br i1 %86, label %87, label %103, !dbg !171

87:                                               ; preds = %84
  %88 = load i32, ptr %12, align 4, !dbg !172
  %89 = urem i32 %88, 3, !dbg !174
  %90 = icmp ne i32 %89, 0, !dbg !174
  br i1 %90, label %91, label %96, !dbg !175

91:                                               ; preds = %87
  %92 = load ptr, ptr %9, align 8, !dbg !176
  %93 = load i32, ptr %13, align 4, !dbg !177
  %94 = lshr i32 %93, 20, !dbg !178
  %95 = call ptr @delete(ptr noundef %92, i32 noundef %94), !dbg !179
  store ptr %95, ptr %9, align 8, !dbg !180
  br label %96, !dbg !181

96:                                               ; preds = %91, %87
  br label %97, !dbg !182

97:                                               ; preds = %96
  %98 = load i32, ptr %12, align 4, !dbg !183
  %99 = add i32 %98, 1, !dbg !183
  store i32 %99, ptr %12, align 4, !dbg !183
  %100 = load i32, ptr %13, align 4, !dbg !184
  %101 = mul i32 %100, 1664525, !dbg !185
  %102 = add i32 %101, 1013904223, !dbg !186
  store i32 %102, ptr %13, align 4, !dbg !187
  br label %84, !dbg !188, !llvm.loop !189

103:                                              ; preds = %84
  %104 = load ptr, ptr %9, align 8, !dbg !191
  %105 = call i32 @height(ptr noundef %104), !dbg !192
  %106 = load ptr, ptr %9, align 8, !dbg !193
  %107 = call i64 @walk(ptr noundef %106, i64 noundef 0), !dbg !194
  %108 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %105, i64 noundef %107), !dbg !195
  br label %109, !dbg !196

109:                                              ; preds = %112, %103
  %110 = load ptr, ptr %9, align 8, !dbg !197
  %111 = icmp ne ptr %110, null, !dbg !196
  br i1 %111, label %112, label %118, !dbg !196

112:                                              ; preds = %109
  %113 = load ptr, ptr %9, align 8, !dbg !198
  %114 = load ptr, ptr %9, align 8, !dbg !199
  %115 = getelementptr inbounds %struct.tree, ptr %114, i32 0, i32 0, !dbg !200
  %116 = load i32, ptr %115, align 8, !dbg !200
  %117 = call ptr @delete(ptr noundef %113, i32 noundef %116), !dbg !201
  store ptr %117, ptr %9, align 8, !dbg !202
  br label %109, !dbg !196, !llvm.loop !203

118:                                              ; preds = %109
    #dbg_declare(ptr %14, !205, !DIExpression(), !221)
  call void @llvm.memset.p0.i64(ptr align 8 %14, i8 0, i64 24, i1 false), !dbg !221
    #dbg_declare(ptr %15, !222, !DIExpression(), !226)
    #dbg_declare(ptr %16, !227, !DIExpression(), !229)
  store i32 0, ptr %16, align 4, !dbg !229
  br label %119, !dbg !230

119:                                              ; preds = %133, %118
  %120 = load i32, ptr %16, align 4, !dbg !231
  %121 = icmp slt i32 %120, 3000, !dbg !233
  br i1 %121, label %122, label %136, !dbg !234

122:                                              ; preds = %119
  %123 = getelementptr inbounds [16 x i8], ptr %15, i64 0, i64 0, !dbg !235
  %124 = load i32, ptr %16, align 4, !dbg !237
  %125 = mul nsw i32 %124, 7919, !dbg !238
  %126 = srem i32 %125, 431, !dbg !239
  %127 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef %123, i64 noundef 16, ptr noundef @.str.2, i32 noundef %126) #9, !dbg !240
  %128 = load i32, ptr %16, align 4, !dbg !241
  %129 = getelementptr inbounds [16 x i8], ptr %15, i64 0, i64 0, !dbg !242
  %130 = call ptr @slot(ptr noundef %14, ptr noundef %129), !dbg !243
  %131 = load i32, ptr %130, align 4, !dbg !244
  %132 = add nsw i32 %131, %128, !dbg !244
  store i32 %132, ptr %130, align 4, !dbg !244
  br label %133, !dbg !245

133:                                              ; preds = %122
  %134 = load i32, ptr %16, align 4, !dbg !246
  %135 = add nsw i32 %134, 1, !dbg !246
  store i32 %135, ptr %16, align 4, !dbg !246
  br label %119, !dbg !247, !llvm.loop !248

136:                                              ; preds = %119
  %137 = getelementptr inbounds %struct.map, ptr %14, i32 0, i32 2, !dbg !250
  %138 = load i64, ptr %137, align 8, !dbg !250
  %139 = getelementptr inbounds %struct.map, ptr %14, i32 0, i32 1, !dbg !251
  %140 = load i64, ptr %139, align 8, !dbg !251
  %141 = call ptr @slot(ptr noundef %14, ptr noundef @.str.4), !dbg !252
  %142 = load i32, ptr %141, align 4, !dbg !253
  %143 = call ptr @slot(ptr noundef %14, ptr noundef @.str.5), !dbg !254
  %144 = load i32, ptr %143, align 4, !dbg !255
  %145 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %138, i64 noundef %140, i32 noundef %142, i32 noundef %144), !dbg !256
  ret i32 0, !dbg !257
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @reverse(ptr noundef %0) #0 !dbg !258 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !261, !DIExpression(), !262)
    #dbg_declare(ptr %3, !263, !DIExpression(), !264)
  store ptr null, ptr %3, align 8, !dbg !264
  br label %5, !dbg !265

5:                                                ; preds = %8, %1
  %6 = load ptr, ptr %2, align 8, !dbg !266
  %7 = icmp ne ptr %6, null, !dbg !265
  br i1 %7, label %8, label %17, !dbg !265

8:                                                ; preds = %5
    #dbg_declare(ptr %4, !267, !DIExpression(), !269)
  %9 = load ptr, ptr %2, align 8, !dbg !270
  %10 = getelementptr inbounds %struct.item, ptr %9, i32 0, i32 1, !dbg !271
  %11 = load ptr, ptr %10, align 8, !dbg !271
  store ptr %11, ptr %4, align 8, !dbg !269
  %12 = load ptr, ptr %3, align 8, !dbg !272
  %13 = load ptr, ptr %2, align 8, !dbg !273
  %14 = getelementptr inbounds %struct.item, ptr %13, i32 0, i32 1, !dbg !274
  store ptr %12, ptr %14, align 8, !dbg !275
  %15 = load ptr, ptr %2, align 8, !dbg !276
  store ptr %15, ptr %3, align 8, !dbg !277
  %16 = load ptr, ptr %4, align 8, !dbg !278
  store ptr %16, ptr %2, align 8, !dbg !279
  br label %5, !dbg !265, !llvm.loop !280

17:                                               ; preds = %5
  %18 = load ptr, ptr %3, align 8, !dbg !282
  ret ptr %18, !dbg !283
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

declare i32 @printf(ptr noundef, ...) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @insert(ptr noundef %0, i32 noundef %1) #0 !dbg !284 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.tree, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !288, !DIExpression(), !289)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !290, !DIExpression(), !291)
  br label %6, !dbg !292

6:                                                ; preds = %25, %2
  %7 = load ptr, ptr %3, align 8, !dbg !293
  %8 = load ptr, ptr %7, align 8, !dbg !294
  %9 = icmp ne ptr %8, null, !dbg !292
  br i1 %9, label %10, label %27, !dbg !292

10:                                               ; preds = %6
  %11 = load i32, ptr %4, align 4, !dbg !295
  %12 = load ptr, ptr %3, align 8, !dbg !296
  %13 = load ptr, ptr %12, align 8, !dbg !297
  %14 = getelementptr inbounds %struct.tree, ptr %13, i32 0, i32 0, !dbg !298
  %15 = load i32, ptr %14, align 8, !dbg !298
  %16 = icmp slt i32 %11, %15, !dbg !299
  br i1 %16, label %17, label %21, !dbg !295

17:                                               ; preds = %10
  %18 = load ptr, ptr %3, align 8, !dbg !300
  %19 = load ptr, ptr %18, align 8, !dbg !301
  %20 = getelementptr inbounds %struct.tree, ptr %19, i32 0, i32 1, !dbg !302
  br label %25, !dbg !295

21:                                               ; preds = %10
  %22 = load ptr, ptr %3, align 8, !dbg !303
  %23 = load ptr, ptr %22, align 8, !dbg !304
  %24 = getelementptr inbounds %struct.tree, ptr %23, i32 0, i32 2, !dbg !305
  br label %25, !dbg !295

25:                                               ; preds = %21, %17
  %26 = phi ptr [ %20, %17 ], [ %24, %21 ], !dbg !295
  store ptr %26, ptr %3, align 8, !dbg !306
  br label %6, !dbg !292, !llvm.loop !307

27:                                               ; preds = %6
  %28 = call noalias ptr @malloc(i64 noundef 24) #8, !dbg !308
  %29 = load ptr, ptr %3, align 8, !dbg !309
  store ptr %28, ptr %29, align 8, !dbg !310
  %30 = load ptr, ptr %3, align 8, !dbg !311
  %31 = load ptr, ptr %30, align 8, !dbg !312
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 24, i1 false), !dbg !313
  %32 = getelementptr inbounds %struct.tree, ptr %5, i32 0, i32 0, !dbg !314
  %33 = load i32, ptr %4, align 4, !dbg !315
  store i32 %33, ptr %32, align 8, !dbg !314
  %34 = getelementptr inbounds %struct.tree, ptr %5, i32 0, i32 1, !dbg !314
  %35 = getelementptr inbounds %struct.tree, ptr %5, i32 0, i32 2, !dbg !314
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %31, ptr align 8 %5, i64 24, i1 false), !dbg !313
  ret void, !dbg !316
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @height(ptr noundef %0) #0 !dbg !317 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !322, !DIExpression(), !323)
  %6 = load ptr, ptr %3, align 8, !dbg !324
  %7 = icmp ne ptr %6, null, !dbg !324
  br i1 %7, label %9, label %8, !dbg !326

8:                                                ; preds = %1
  store i32 0, ptr %2, align 4, !dbg !327
  br label %28, !dbg !327

9:                                                ; preds = %1
    #dbg_declare(ptr %4, !328, !DIExpression(), !329)
  %10 = load ptr, ptr %3, align 8, !dbg !330
  %11 = getelementptr inbounds %struct.tree, ptr %10, i32 0, i32 1, !dbg !331
  %12 = load ptr, ptr %11, align 8, !dbg !331
  %13 = call i32 @height(ptr noundef %12), !dbg !332
  store i32 %13, ptr %4, align 4, !dbg !329
    #dbg_declare(ptr %5, !333, !DIExpression(), !334)
  %14 = load ptr, ptr %3, align 8, !dbg !335
  %15 = getelementptr inbounds %struct.tree, ptr %14, i32 0, i32 2, !dbg !336
  %16 = load ptr, ptr %15, align 8, !dbg !336
  %17 = call i32 @height(ptr noundef %16), !dbg !337
  store i32 %17, ptr %5, align 4, !dbg !334
  %18 = load i32, ptr %4, align 4, !dbg !338
  %19 = load i32, ptr %5, align 4, !dbg !339
  %20 = icmp sgt i32 %18, %19, !dbg !340
  br i1 %20, label %21, label %23, !dbg !338

21:                                               ; preds = %9
  %22 = load i32, ptr %4, align 4, !dbg !341
  br label %25, !dbg !338

23:                                               ; preds = %9
  %24 = load i32, ptr %5, align 4, !dbg !342
  br label %25, !dbg !338

25:                                               ; preds = %23, %21
  %26 = phi i32 [ %22, %21 ], [ %24, %23 ], !dbg !338
  %27 = add nsw i32 1, %26, !dbg !343
  store i32 %27, ptr %2, align 4, !dbg !344
  br label %28, !dbg !344

28:                                               ; preds = %25, %8
  %29 = load i32, ptr %2, align 4, !dbg !345
  ret i32 %29, !dbg !345
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @walk(ptr noundef %0, i64 noundef %1) #0 !dbg !346 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !349, !DIExpression(), !350)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !351, !DIExpression(), !352)
  %5 = load ptr, ptr %3, align 8, !dbg !353
  %6 = icmp ne ptr %5, null, !dbg !353
  br i1 %6, label %7, label %23, !dbg !353

7:                                                ; preds = %2
  %8 = load ptr, ptr %3, align 8, !dbg !354
  %9 = getelementptr inbounds %struct.tree, ptr %8, i32 0, i32 2, !dbg !355
  %10 = load ptr, ptr %9, align 8, !dbg !355
  %11 = load ptr, ptr %3, align 8, !dbg !356
  %12 = getelementptr inbounds %struct.tree, ptr %11, i32 0, i32 1, !dbg !357
  %13 = load ptr, ptr %12, align 8, !dbg !357
  %14 = load i64, ptr %4, align 8, !dbg !358
  %15 = call i64 @walk(ptr noundef %13, i64 noundef %14), !dbg !359
  %16 = mul i64 %15, 31, !dbg !360
  %17 = load ptr, ptr %3, align 8, !dbg !361
  %18 = getelementptr inbounds %struct.tree, ptr %17, i32 0, i32 0, !dbg !362
  %19 = load i32, ptr %18, align 8, !dbg !362
  %20 = zext i32 %19 to i64, !dbg !363
  %21 = add i64 %16, %20, !dbg !364
  %22 = call i64 @walk(ptr noundef %10, i64 noundef %21), !dbg !365
  br label %25, !dbg !353

23:                                               ; preds = %2
  %24 = load i64, ptr %4, align 8, !dbg !366
  br label %25, !dbg !353

25:                                               ; preds = %23, %7
  %26 = phi i64 [ %22, %7 ], [ %24, %23 ], !dbg !353
  ret i64 %26, !dbg !367
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @delete(ptr noundef %0, i32 noundef %1) #0 !dbg !368 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !371, !DIExpression(), !372)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !373, !DIExpression(), !374)
  %9 = load ptr, ptr %4, align 8, !dbg !375
  %10 = icmp ne ptr %9, null, !dbg !375
  br i1 %10, label %12, label %11, !dbg !377

11:                                               ; preds = %2
  store ptr null, ptr %3, align 8, !dbg !378
  br label %94, !dbg !378

12:                                               ; preds = %2
  %13 = load i32, ptr %5, align 4, !dbg !379
  %14 = load ptr, ptr %4, align 8, !dbg !381
  %15 = getelementptr inbounds %struct.tree, ptr %14, i32 0, i32 0, !dbg !382
  %16 = load i32, ptr %15, align 8, !dbg !382
  %17 = icmp ne i32 %13, %16, !dbg !383
  br i1 %17, label %18, label %38, !dbg !384

18:                                               ; preds = %12
    #dbg_declare(ptr %6, !385, !DIExpression(), !387)
  %19 = load i32, ptr %5, align 4, !dbg !388
  %20 = load ptr, ptr %4, align 8, !dbg !389
  %21 = getelementptr inbounds %struct.tree, ptr %20, i32 0, i32 0, !dbg !390
  %22 = load i32, ptr %21, align 8, !dbg !390
  %23 = icmp slt i32 %19, %22, !dbg !391
  br i1 %23, label %24, label %27, !dbg !388

24:                                               ; preds = %18
  %25 = load ptr, ptr %4, align 8, !dbg !392
  %26 = getelementptr inbounds %struct.tree, ptr %25, i32 0, i32 1, !dbg !393
  br label %30, !dbg !388

27:                                               ; preds = %18
  %28 = load ptr, ptr %4, align 8, !dbg !394
  %29 = getelementptr inbounds %struct.tree, ptr %28, i32 0, i32 2, !dbg !395
  br label %30, !dbg !388

30:                                               ; preds = %27, %24
  %31 = phi ptr [ %26, %24 ], [ %29, %27 ], !dbg !388
  store ptr %31, ptr %6, align 8, !dbg !387
  %32 = load ptr, ptr %6, align 8, !dbg !396
  %33 = load ptr, ptr %32, align 8, !dbg !397
  %34 = load i32, ptr %5, align 4, !dbg !398
  %35 = call ptr @delete(ptr noundef %33, i32 noundef %34), !dbg !399
  %36 = load ptr, ptr %6, align 8, !dbg !400
  store ptr %35, ptr %36, align 8, !dbg !401
  %37 = load ptr, ptr %4, align 8, !dbg !402
  store ptr %37, ptr %3, align 8, !dbg !403
  br label %94, !dbg !403

38:                                               ; preds = %12
  %39 = load ptr, ptr %4, align 8, !dbg !404
  %40 = getelementptr inbounds %struct.tree, ptr %39, i32 0, i32 1, !dbg !406
  %41 = load ptr, ptr %40, align 8, !dbg !406
  %42 = icmp ne ptr %41, null, !dbg !404
  br i1 %42, label %43, label %77, !dbg !407

43:                                               ; preds = %38
  %44 = load ptr, ptr %4, align 8, !dbg !408
  %45 = getelementptr inbounds %struct.tree, ptr %44, i32 0, i32 2, !dbg !409
  %46 = load ptr, ptr %45, align 8, !dbg !409
  %47 = icmp ne ptr %46, null, !dbg !408
  br i1 %47, label %48, label %77, !dbg !410

48:                                               ; preds = %43
    #dbg_declare(ptr %7, !411, !DIExpression(), !413)
  %49 = load ptr, ptr %4, align 8, !dbg !414
  %50 = getelementptr inbounds %struct.tree, ptr %49, i32 0, i32 2, !dbg !415
  %51 = load ptr, ptr %50, align 8, !dbg !415
  store ptr %51, ptr %7, align 8, !dbg !413
  br label %52, !dbg !416

52:                                               ; preds = %57, %48
  %53 = load ptr, ptr %7, align 8, !dbg !417
  %54 = getelementptr inbounds %struct.tree, ptr %53, i32 0, i32 1, !dbg !418
  %55 = load ptr, ptr %54, align 8, !dbg !418
  %56 = icmp ne ptr %55, null, !dbg !416
  br i1 %56, label %57, label %61, !dbg !416

57:                                               ; preds = %52
  %58 = load ptr, ptr %7, align 8, !dbg !419
  %59 = getelementptr inbounds %struct.tree, ptr %58, i32 0, i32 1, !dbg !420
  %60 = load ptr, ptr %59, align 8, !dbg !420
  store ptr %60, ptr %7, align 8, !dbg !421
  br label %52, !dbg !416, !llvm.loop !422

61:                                               ; preds = %52
  %62 = load ptr, ptr %7, align 8, !dbg !423
  %63 = getelementptr inbounds %struct.tree, ptr %62, i32 0, i32 0, !dbg !424
  %64 = load i32, ptr %63, align 8, !dbg !424
  %65 = load ptr, ptr %4, align 8, !dbg !425
  %66 = getelementptr inbounds %struct.tree, ptr %65, i32 0, i32 0, !dbg !426
  store i32 %64, ptr %66, align 8, !dbg !427
  %67 = load ptr, ptr %4, align 8, !dbg !428
  %68 = getelementptr inbounds %struct.tree, ptr %67, i32 0, i32 2, !dbg !429
  %69 = load ptr, ptr %68, align 8, !dbg !429
  %70 = load ptr, ptr %7, align 8, !dbg !430
  %71 = getelementptr inbounds %struct.tree, ptr %70, i32 0, i32 0, !dbg !431
  %72 = load i32, ptr %71, align 8, !dbg !431
  %73 = call ptr @delete(ptr noundef %69, i32 noundef %72), !dbg !432
  %74 = load ptr, ptr %4, align 8, !dbg !433
  %75 = getelementptr inbounds %struct.tree, ptr %74, i32 0, i32 2, !dbg !434
  store ptr %73, ptr %75, align 8, !dbg !435
  %76 = load ptr, ptr %4, align 8, !dbg !436
  store ptr %76, ptr %3, align 8, !dbg !437
  br label %94, !dbg !437

77:                                               ; preds = %43, %38
    #dbg_declare(ptr %8, !438, !DIExpression(), !439)
  %78 = load ptr, ptr %4, align 8, !dbg !440
  %79 = getelementptr inbounds %struct.tree, ptr %78, i32 0, i32 1, !dbg !441
  %80 = load ptr, ptr %79, align 8, !dbg !441
  %81 = icmp ne ptr %80, null, !dbg !440
  br i1 %81, label %82, label %86, !dbg !440

82:                                               ; preds = %77
  %83 = load ptr, ptr %4, align 8, !dbg !442
  %84 = getelementptr inbounds %struct.tree, ptr %83, i32 0, i32 1, !dbg !443
  %85 = load ptr, ptr %84, align 8, !dbg !443
  br label %90, !dbg !440

86:                                               ; preds = %77
  %87 = load ptr, ptr %4, align 8, !dbg !444
  %88 = getelementptr inbounds %struct.tree, ptr %87, i32 0, i32 2, !dbg !445
  %89 = load ptr, ptr %88, align 8, !dbg !445
  br label %90, !dbg !440

90:                                               ; preds = %86, %82
  %91 = phi ptr [ %85, %82 ], [ %89, %86 ], !dbg !440
  store ptr %91, ptr %8, align 8, !dbg !439
  %92 = load ptr, ptr %4, align 8, !dbg !446
  call void @free(ptr noundef %92) #9, !dbg !447
  %93 = load ptr, ptr %8, align 8, !dbg !448
  store ptr %93, ptr %3, align 8, !dbg !449
  br label %94, !dbg !449

94:                                               ; preds = %90, %61, %30, %11
  %95 = load ptr, ptr %3, align 8, !dbg !450
  ret ptr %95, !dbg !450
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nounwind
declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @slot(ptr noundef %0, ptr noundef %1) #0 !dbg !451 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca %struct.entry, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !458, !DIExpression(), !459)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !460, !DIExpression(), !461)
  %10 = load ptr, ptr %4, align 8, !dbg !462
  %11 = getelementptr inbounds %struct.map, ptr %10, i32 0, i32 2, !dbg !464
  %12 = load i64, ptr %11, align 8, !dbg !464
  %13 = load ptr, ptr %4, align 8, !dbg !465
  %14 = getelementptr inbounds %struct.map, ptr %13, i32 0, i32 1, !dbg !466
  %15 = load i64, ptr %14, align 8, !dbg !466
  %16 = icmp uge i64 %12, %15, !dbg !467
  br i1 %16, label %17, label %19, !dbg !468

17:                                               ; preds = %2
  %18 = load ptr, ptr %4, align 8, !dbg !469
  call void @grow(ptr noundef %18), !dbg !470
  br label %19, !dbg !470

19:                                               ; preds = %17, %2
    #dbg_declare(ptr %6, !471, !DIExpression(), !472)
  %20 = load ptr, ptr %4, align 8, !dbg !473
  %21 = getelementptr inbounds %struct.map, ptr %20, i32 0, i32 0, !dbg !474
  %22 = load ptr, ptr %21, align 8, !dbg !474
  %23 = load ptr, ptr %5, align 8, !dbg !475
  %24 = call i64 @hash_text(ptr noundef %23), !dbg !476
  %25 = load ptr, ptr %4, align 8, !dbg !477
  %26 = getelementptr inbounds %struct.map, ptr %25, i32 0, i32 1, !dbg !478
  %27 = load i64, ptr %26, align 8, !dbg !478
  %28 = urem i64 %24, %27, !dbg !479
  %29 = getelementptr inbounds ptr, ptr %22, i64 %28, !dbg !473
  store ptr %29, ptr %6, align 8, !dbg !472
    #dbg_declare(ptr %7, !480, !DIExpression(), !482)
  %30 = load ptr, ptr %6, align 8, !dbg !483
  %31 = load ptr, ptr %30, align 8, !dbg !484
  store ptr %31, ptr %7, align 8, !dbg !482
  br label %32, !dbg !485

32:                                               ; preds = %46, %19
  %33 = load ptr, ptr %7, align 8, !dbg !486
  %34 = icmp ne ptr %33, null, !dbg !488
  br i1 %34, label %35, label %50, !dbg !488

35:                                               ; preds = %32
  %36 = load ptr, ptr %7, align 8, !dbg !489
  %37 = getelementptr inbounds %struct.entry, ptr %36, i32 0, i32 0, !dbg !491
  %38 = load ptr, ptr %37, align 8, !dbg !491
  %39 = load ptr, ptr %5, align 8, !dbg !492
  %40 = call i32 @strcmp(ptr noundef %38, ptr noundef %39) #10, !dbg !493
  %41 = icmp eq i32 %40, 0, !dbg !494
  br i1 %41, label %42, label %45, !dbg !495

42:                                               ; preds = %35
  %43 = load ptr, ptr %7, align 8, !dbg !496
  %44 = getelementptr inbounds %struct.entry, ptr %43, i32 0, i32 1, !dbg !497
  store ptr %44, ptr %3, align 8, !dbg !498
  br label %68, !dbg !498

45:                                               ; preds = %35
  br label %46, !dbg !499

46:                                               ; preds = %45
  %47 = load ptr, ptr %7, align 8, !dbg !500
  %48 = getelementptr inbounds %struct.entry, ptr %47, i32 0, i32 2, !dbg !501
  %49 = load ptr, ptr %48, align 8, !dbg !501
  store ptr %49, ptr %7, align 8, !dbg !502
  br label %32, !dbg !503, !llvm.loop !504

50:                                               ; preds = %32
    #dbg_declare(ptr %8, !506, !DIExpression(), !507)
  %51 = call noalias ptr @malloc(i64 noundef 24) #8, !dbg !508
  store ptr %51, ptr %8, align 8, !dbg !507
  %52 = load ptr, ptr %8, align 8, !dbg !509
  %53 = getelementptr inbounds %struct.entry, ptr %9, i32 0, i32 0, !dbg !510
  %54 = load ptr, ptr %5, align 8, !dbg !511
  %55 = call noalias ptr @strdup(ptr noundef %54) #9, !dbg !512
  store ptr %55, ptr %53, align 8, !dbg !510
  %56 = getelementptr inbounds %struct.entry, ptr %9, i32 0, i32 1, !dbg !510
  store i32 0, ptr %56, align 8, !dbg !510
  %57 = getelementptr inbounds %struct.entry, ptr %9, i32 0, i32 2, !dbg !510
  %58 = load ptr, ptr %6, align 8, !dbg !513
  %59 = load ptr, ptr %58, align 8, !dbg !514
  store ptr %59, ptr %57, align 8, !dbg !510
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %52, ptr align 8 %9, i64 24, i1 false), !dbg !515
  %60 = load ptr, ptr %8, align 8, !dbg !516
  %61 = load ptr, ptr %6, align 8, !dbg !517
  store ptr %60, ptr %61, align 8, !dbg !518
  %62 = load ptr, ptr %4, align 8, !dbg !519
  %63 = getelementptr inbounds %struct.map, ptr %62, i32 0, i32 2, !dbg !520
  %64 = load i64, ptr %63, align 8, !dbg !521
  %65 = add i64 %64, 1, !dbg !521
  store i64 %65, ptr %63, align 8, !dbg !521
  %66 = load ptr, ptr %8, align 8, !dbg !522
  %67 = getelementptr inbounds %struct.entry, ptr %66, i32 0, i32 1, !dbg !523
  store ptr %67, ptr %3, align 8, !dbg !524
  br label %68, !dbg !524

68:                                               ; preds = %50, %42
  %69 = load ptr, ptr %3, align 8, !dbg !525
  ret ptr %69, !dbg !525
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @grow(ptr noundef %0) #0 !dbg !526 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !529, !DIExpression(), !530)
    #dbg_declare(ptr %3, !531, !DIExpression(), !532)
  %8 = load ptr, ptr %2, align 8, !dbg !533
  %9 = getelementptr inbounds %struct.map, ptr %8, i32 0, i32 1, !dbg !534
  %10 = load i64, ptr %9, align 8, !dbg !534
  %11 = icmp ne i64 %10, 0, !dbg !533
  br i1 %11, label %12, label %17, !dbg !533

12:                                               ; preds = %1
  %13 = load ptr, ptr %2, align 8, !dbg !535
  %14 = getelementptr inbounds %struct.map, ptr %13, i32 0, i32 1, !dbg !536
  %15 = load i64, ptr %14, align 8, !dbg !536
  %16 = mul i64 %15, 2, !dbg !537
  br label %18, !dbg !533

17:                                               ; preds = %1
  br label %18, !dbg !533

18:                                               ; preds = %17, %12
  %19 = phi i64 [ %16, %12 ], [ 4, %17 ], !dbg !533
  store i64 %19, ptr %3, align 8, !dbg !532
    #dbg_declare(ptr %4, !538, !DIExpression(), !539)
  %20 = load i64, ptr %3, align 8, !dbg !540
  %21 = call noalias ptr @calloc(i64 noundef %20, i64 noundef 8) #11, !dbg !541
  store ptr %21, ptr %4, align 8, !dbg !539
    #dbg_declare(ptr %5, !542, !DIExpression(), !544)
  store i64 0, ptr %5, align 8, !dbg !544
  br label %22, !dbg !545

22:                                               ; preds = %65, %18
  %23 = load i64, ptr %5, align 8, !dbg !546
  %24 = load ptr, ptr %2, align 8, !dbg !548
  %25 = getelementptr inbounds %struct.map, ptr %24, i32 0, i32 1, !dbg !549
  %26 = load i64, ptr %25, align 8, !dbg !549
  %27 = icmp ult i64 %23, %26, !dbg !550
  br i1 %27, label %28, label %68, !dbg !551

28:                                               ; preds = %22
    #dbg_declare(ptr %6, !552, !DIExpression(), !554)
  %29 = load ptr, ptr %2, align 8, !dbg !555
  %30 = getelementptr inbounds %struct.map, ptr %29, i32 0, i32 0, !dbg !556
  %31 = load ptr, ptr %30, align 8, !dbg !556
  %32 = load i64, ptr %5, align 8, !dbg !557
  %33 = getelementptr inbounds ptr, ptr %31, i64 %32, !dbg !555
  %34 = load ptr, ptr %33, align 8, !dbg !555
  store ptr %34, ptr %6, align 8, !dbg !554
    #dbg_declare(ptr %7, !558, !DIExpression(), !559)
  br label %35, !dbg !560

35:                                               ; preds = %62, %28
  %36 = load ptr, ptr %6, align 8, !dbg !561
  %37 = icmp ne ptr %36, null, !dbg !563
  br i1 %37, label %38, label %64, !dbg !563

38:                                               ; preds = %35
  %39 = load ptr, ptr %6, align 8, !dbg !564
  %40 = getelementptr inbounds %struct.entry, ptr %39, i32 0, i32 2, !dbg !566
  %41 = load ptr, ptr %40, align 8, !dbg !566
  store ptr %41, ptr %7, align 8, !dbg !567
  %42 = load ptr, ptr %4, align 8, !dbg !568
  %43 = load ptr, ptr %6, align 8, !dbg !569
  %44 = getelementptr inbounds %struct.entry, ptr %43, i32 0, i32 0, !dbg !570
  %45 = load ptr, ptr %44, align 8, !dbg !570
  %46 = call i64 @hash_text(ptr noundef %45), !dbg !571
  %47 = load i64, ptr %3, align 8, !dbg !572
  %48 = urem i64 %46, %47, !dbg !573
  %49 = getelementptr inbounds ptr, ptr %42, i64 %48, !dbg !568
  %50 = load ptr, ptr %49, align 8, !dbg !568
  %51 = load ptr, ptr %6, align 8, !dbg !574
  %52 = getelementptr inbounds %struct.entry, ptr %51, i32 0, i32 2, !dbg !575
  store ptr %50, ptr %52, align 8, !dbg !576
  %53 = load ptr, ptr %6, align 8, !dbg !577
  %54 = load ptr, ptr %4, align 8, !dbg !578
  %55 = load ptr, ptr %6, align 8, !dbg !579
  %56 = getelementptr inbounds %struct.entry, ptr %55, i32 0, i32 0, !dbg !580
  %57 = load ptr, ptr %56, align 8, !dbg !580
  %58 = call i64 @hash_text(ptr noundef %57), !dbg !581
  %59 = load i64, ptr %3, align 8, !dbg !582
  %60 = urem i64 %58, %59, !dbg !583
  %61 = getelementptr inbounds ptr, ptr %54, i64 %60, !dbg !578
  store ptr %53, ptr %61, align 8, !dbg !584
  br label %62, !dbg !585

62:                                               ; preds = %38
  %63 = load ptr, ptr %7, align 8, !dbg !586
  store ptr %63, ptr %6, align 8, !dbg !587
  br label %35, !dbg !588, !llvm.loop !589

64:                                               ; preds = %35
  br label %65, !dbg !590

65:                                               ; preds = %64
  %66 = load i64, ptr %5, align 8, !dbg !591
  %67 = add i64 %66, 1, !dbg !591
  store i64 %67, ptr %5, align 8, !dbg !591
  br label %22, !dbg !592, !llvm.loop !593

68:                                               ; preds = %22
  %69 = load ptr, ptr %2, align 8, !dbg !595
  %70 = getelementptr inbounds %struct.map, ptr %69, i32 0, i32 0, !dbg !596
  %71 = load ptr, ptr %70, align 8, !dbg !596
  call void @free(ptr noundef %71) #9, !dbg !597
  %72 = load ptr, ptr %4, align 8, !dbg !598
  %73 = load ptr, ptr %2, align 8, !dbg !599
  %74 = getelementptr inbounds %struct.map, ptr %73, i32 0, i32 0, !dbg !600
  store ptr %72, ptr %74, align 8, !dbg !601
  %75 = load i64, ptr %3, align 8, !dbg !602
  %76 = load ptr, ptr %2, align 8, !dbg !603
  %77 = getelementptr inbounds %struct.map, ptr %76, i32 0, i32 1, !dbg !604
  store i64 %75, ptr %77, align 8, !dbg !605
  ret void, !dbg !606
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @hash_text(ptr noundef %0) #0 !dbg !607 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !610, !DIExpression(), !611)
    #dbg_declare(ptr %3, !612, !DIExpression(), !613)
  store i64 5381, ptr %3, align 8, !dbg !613
  br label %4, !dbg !614

4:                                                ; preds = %8, %1
  %5 = load ptr, ptr %2, align 8, !dbg !615
  %6 = load i8, ptr %5, align 1, !dbg !616
  %7 = icmp ne i8 %6, 0, !dbg !614
  br i1 %7, label %8, label %16, !dbg !614

8:                                                ; preds = %4
  %9 = load i64, ptr %3, align 8, !dbg !617
  %10 = mul i64 %9, 33, !dbg !618
  %11 = load ptr, ptr %2, align 8, !dbg !619
  %12 = getelementptr inbounds i8, ptr %11, i32 1, !dbg !619
  store ptr %12, ptr %2, align 8, !dbg !619
  %13 = load i8, ptr %11, align 1, !dbg !620
  %14 = zext i8 %13 to i64, !dbg !621
  %15 = add i64 %10, %14, !dbg !622
  store i64 %15, ptr %3, align 8, !dbg !623
  br label %4, !dbg !614, !llvm.loop !624

16:                                               ; preds = %4
  %17 = load i64, ptr %3, align 8, !dbg !625
  ret i64 %17, !dbg !626
}

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #6

; Function Attrs: nounwind
declare noalias ptr @strdup(ptr noundef) #3

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #7

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind }
attributes #10 = { nounwind willreturn memory(read) }
attributes #11 = { nounwind allocsize(0,1) }

!llvm.dbg.cu = !{!29}
!llvm.module.flags = !{!35, !36, !37, !38, !39, !40, !41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 118, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "linked_structures.c", directory: ".", checksumkind: CSK_MD5, checksum: "58b7ac5f7e69395f94130e39820e7f72")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 123, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 8)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 134, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 6)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 137, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 120, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 15)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 137, type: !3, isLocal: true, isDefinition: true)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(scope: null, file: !2, line: 137, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 7)
!29 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !30, globals: !34, splitDebugInlining: false, nameTableKind: None)
!30 = !{!31, !32, !33}
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!34 = !{!0, !7, !12, !17, !22, !24}
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{i32 8, !"PIC Level", i32 2}
!39 = !{i32 7, !"PIE Level", i32 2}
!40 = !{i32 7, !"uwtable", i32 2}
!41 = !{i32 7, !"frame-pointer", i32 2}
!42 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 105, type: !43, scopeLine: 106, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !29, retainedNodes: !45)
!43 = !DISubroutineType(types: !44)
!44 = !{!32}
!45 = !{}
!46 = !DILocalVariable(name: "list", scope: !42, file: !2, line: 107, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "item", file: !2, line: 7, size: 128, elements: !49)
!49 = !{!50, !51}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !48, file: !2, line: 7, baseType: !32, size: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !48, file: !2, line: 7, baseType: !47, size: 64, offset: 64)
!52 = !DILocation(line: 107, column: 18, scope: !42)
!53 = !DILocalVariable(name: "i", scope: !54, file: !2, line: 108, type: !32)
!54 = distinct !DILexicalBlock(scope: !42, file: !2, line: 108, column: 5)
!55 = !DILocation(line: 108, column: 14, scope: !54)
!56 = !DILocation(line: 108, column: 10, scope: !54)
!57 = !DILocation(line: 108, column: 21, scope: !58)
!58 = distinct !DILexicalBlock(scope: !54, file: !2, line: 108, column: 5)
!59 = !DILocation(line: 108, column: 23, scope: !58)
!60 = !DILocation(line: 108, column: 5, scope: !54)
!61 = !DILocalVariable(name: "head", scope: !62, file: !2, line: 109, type: !47)
!62 = distinct !DILexicalBlock(scope: !58, file: !2, line: 108, column: 35)
!63 = !DILocation(line: 109, column: 22, scope: !62)
!64 = !DILocation(line: 109, column: 29, scope: !62)
!65 = !DILocation(line: 110, column: 10, scope: !62)
!66 = !DILocation(line: 110, column: 30, scope: !62)
!67 = !DILocation(line: 110, column: 31, scope: !62)
!68 = !DILocation(line: 110, column: 35, scope: !62)
!69 = !DILocation(line: 110, column: 33, scope: !62)
!70 = !DILocation(line: 110, column: 37, scope: !62)
!71 = !DILocation(line: 110, column: 43, scope: !62)
!72 = !DILocation(line: 110, column: 17, scope: !62)
!73 = !DILocation(line: 111, column: 16, scope: !62)
!74 = !DILocation(line: 111, column: 14, scope: !62)
!75 = !DILocation(line: 112, column: 5, scope: !62)
!76 = !DILocation(line: 108, column: 31, scope: !58)
!77 = !DILocation(line: 108, column: 5, scope: !58)
!78 = distinct !{!78, !60, !79, !80}
!79 = !DILocation(line: 112, column: 5, scope: !54)
!80 = !{!"llvm.loop.mustprogress"}
!81 = !DILocalVariable(name: "hash", scope: !42, file: !2, line: 113, type: !82)
!82 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!83 = !DILocation(line: 113, column: 19, scope: !42)
!84 = !DILocalVariable(name: "i", scope: !85, file: !2, line: 114, type: !47)
!85 = distinct !DILexicalBlock(scope: !42, file: !2, line: 114, column: 5)
!86 = !DILocation(line: 114, column: 23, scope: !85)
!87 = !DILocation(line: 114, column: 42, scope: !85)
!88 = !DILocation(line: 114, column: 34, scope: !85)
!89 = !DILocation(line: 114, column: 32, scope: !85)
!90 = !DILocation(line: 114, column: 10, scope: !85)
!91 = !DILocation(line: 114, column: 49, scope: !92)
!92 = distinct !DILexicalBlock(scope: !85, file: !2, line: 114, column: 5)
!93 = !DILocation(line: 114, column: 5, scope: !85)
!94 = !DILocation(line: 115, column: 16, scope: !92)
!95 = !DILocation(line: 115, column: 21, scope: !92)
!96 = !DILocation(line: 115, column: 37, scope: !92)
!97 = !DILocation(line: 115, column: 40, scope: !92)
!98 = !DILocation(line: 115, column: 27, scope: !92)
!99 = !DILocation(line: 115, column: 25, scope: !92)
!100 = !DILocation(line: 115, column: 14, scope: !92)
!101 = !DILocation(line: 115, column: 9, scope: !92)
!102 = !DILocation(line: 114, column: 56, scope: !92)
!103 = !DILocation(line: 114, column: 59, scope: !92)
!104 = !DILocation(line: 114, column: 54, scope: !92)
!105 = !DILocation(line: 114, column: 5, scope: !92)
!106 = distinct !{!106, !93, !107, !80}
!107 = !DILocation(line: 115, column: 40, scope: !85)
!108 = !DILocalVariable(name: "next", scope: !109, file: !2, line: 116, type: !47)
!109 = distinct !DILexicalBlock(scope: !42, file: !2, line: 116, column: 5)
!110 = !DILocation(line: 116, column: 23, scope: !109)
!111 = !DILocation(line: 116, column: 10, scope: !109)
!112 = !DILocation(line: 116, column: 29, scope: !113)
!113 = distinct !DILexicalBlock(scope: !109, file: !2, line: 116, column: 5)
!114 = !DILocation(line: 116, column: 5, scope: !109)
!115 = !DILocation(line: 117, column: 16, scope: !113)
!116 = !DILocation(line: 117, column: 22, scope: !113)
!117 = !DILocation(line: 117, column: 14, scope: !113)
!118 = !DILocation(line: 117, column: 33, scope: !113)
!119 = !DILocation(line: 117, column: 28, scope: !113)
!120 = !DILocation(line: 117, column: 9, scope: !113)
!121 = !DILocation(line: 116, column: 42, scope: !113)
!122 = !DILocation(line: 116, column: 40, scope: !113)
!123 = !DILocation(line: 116, column: 5, scope: !113)
!124 = distinct !{!124, !114, !125, !80}
!125 = !DILocation(line: 117, column: 37, scope: !109)
!126 = !DILocation(line: 118, column: 21, scope: !42)
!127 = !DILocation(line: 118, column: 5, scope: !42)
!128 = !DILocalVariable(name: "root", scope: !42, file: !2, line: 120, type: !129)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tree", file: !2, line: 8, size: 192, elements: !131)
!131 = !{!132, !133, !134}
!132 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !130, file: !2, line: 8, baseType: !32, size: 32)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !130, file: !2, line: 8, baseType: !129, size: 64, offset: 64)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !130, file: !2, line: 8, baseType: !129, size: 64, offset: 128)
!135 = !DILocation(line: 120, column: 18, scope: !42)
!136 = !DILocalVariable(name: "i", scope: !137, file: !2, line: 121, type: !31)
!137 = distinct !DILexicalBlock(scope: !42, file: !2, line: 121, column: 5)
!138 = !DILocation(line: 121, column: 19, scope: !137)
!139 = !DILocalVariable(name: "x", scope: !137, file: !2, line: 121, type: !31)
!140 = !DILocation(line: 121, column: 26, scope: !137)
!141 = !DILocation(line: 121, column: 10, scope: !137)
!142 = !DILocation(line: 121, column: 33, scope: !143)
!143 = distinct !DILexicalBlock(scope: !137, file: !2, line: 121, column: 5)
!144 = !DILocation(line: 121, column: 35, scope: !143)
!145 = !DILocation(line: 121, column: 5, scope: !137)
!146 = !DILocation(line: 122, column: 29, scope: !143)
!147 = !DILocation(line: 122, column: 31, scope: !143)
!148 = !DILocation(line: 122, column: 9, scope: !143)
!149 = !DILocation(line: 121, column: 43, scope: !143)
!150 = !DILocation(line: 121, column: 51, scope: !143)
!151 = !DILocation(line: 121, column: 53, scope: !143)
!152 = !DILocation(line: 121, column: 63, scope: !143)
!153 = !DILocation(line: 121, column: 49, scope: !143)
!154 = !DILocation(line: 121, column: 5, scope: !143)
!155 = distinct !{!155, !145, !156, !80}
!156 = !DILocation(line: 122, column: 37, scope: !137)
!157 = !DILocation(line: 123, column: 31, scope: !42)
!158 = !DILocation(line: 123, column: 24, scope: !42)
!159 = !DILocation(line: 123, column: 43, scope: !42)
!160 = !DILocation(line: 123, column: 38, scope: !42)
!161 = !DILocation(line: 123, column: 5, scope: !42)
!162 = !DILocalVariable(name: "i", scope: !163, file: !2, line: 124, type: !31)
!163 = distinct !DILexicalBlock(scope: !42, file: !2, line: 124, column: 5)
!164 = !DILocation(line: 124, column: 19, scope: !163)
!165 = !DILocalVariable(name: "x", scope: !163, file: !2, line: 124, type: !31)
!166 = !DILocation(line: 124, column: 26, scope: !163)
!167 = !DILocation(line: 124, column: 10, scope: !163)
!168 = !DILocation(line: 124, column: 33, scope: !169)
!169 = distinct !DILexicalBlock(scope: !163, file: !2, line: 124, column: 5)
!170 = !DILocation(line: 124, column: 35, scope: !169)
!171 = !DILocation(line: 124, column: 5, scope: !163)
!172 = !DILocation(line: 125, column: 13, scope: !173)
!173 = distinct !DILexicalBlock(scope: !169, file: !2, line: 125, column: 13)
!174 = !DILocation(line: 125, column: 15, scope: !173)
!175 = !DILocation(line: 125, column: 13, scope: !169)
!176 = !DILocation(line: 126, column: 27, scope: !173)
!177 = !DILocation(line: 126, column: 39, scope: !173)
!178 = !DILocation(line: 126, column: 41, scope: !173)
!179 = !DILocation(line: 126, column: 20, scope: !173)
!180 = !DILocation(line: 126, column: 18, scope: !173)
!181 = !DILocation(line: 126, column: 13, scope: !173)
!182 = !DILocation(line: 125, column: 17, scope: !173)
!183 = !DILocation(line: 124, column: 43, scope: !169)
!184 = !DILocation(line: 124, column: 51, scope: !169)
!185 = !DILocation(line: 124, column: 53, scope: !169)
!186 = !DILocation(line: 124, column: 63, scope: !169)
!187 = !DILocation(line: 124, column: 49, scope: !169)
!188 = !DILocation(line: 124, column: 5, scope: !169)
!189 = distinct !{!189, !171, !190, !80}
!190 = !DILocation(line: 126, column: 47, scope: !163)
!191 = !DILocation(line: 127, column: 31, scope: !42)
!192 = !DILocation(line: 127, column: 24, scope: !42)
!193 = !DILocation(line: 127, column: 43, scope: !42)
!194 = !DILocation(line: 127, column: 38, scope: !42)
!195 = !DILocation(line: 127, column: 5, scope: !42)
!196 = !DILocation(line: 128, column: 5, scope: !42)
!197 = !DILocation(line: 128, column: 12, scope: !42)
!198 = !DILocation(line: 129, column: 23, scope: !42)
!199 = !DILocation(line: 129, column: 29, scope: !42)
!200 = !DILocation(line: 129, column: 35, scope: !42)
!201 = !DILocation(line: 129, column: 16, scope: !42)
!202 = !DILocation(line: 129, column: 14, scope: !42)
!203 = distinct !{!203, !196, !204, !80}
!204 = !DILocation(line: 129, column: 38, scope: !42)
!205 = !DILocalVariable(name: "map", scope: !42, file: !2, line: 131, type: !206)
!206 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map", file: !2, line: 10, size: 192, elements: !207)
!207 = !{!208, !217, !220}
!208 = !DIDerivedType(tag: DW_TAG_member, name: "buckets", scope: !206, file: !2, line: 10, baseType: !209, size: 64)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !210, size: 64)
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64)
!211 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !2, line: 9, size: 192, elements: !212)
!212 = !{!213, !215, !216}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !211, file: !2, line: 9, baseType: !214, size: 64)
!214 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !211, file: !2, line: 9, baseType: !32, size: 32, offset: 64)
!216 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !211, file: !2, line: 9, baseType: !210, size: 64, offset: 128)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !206, file: !2, line: 10, baseType: !218, size: 64, offset: 64)
!218 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !219, line: 18, baseType: !82)
!219 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!220 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !206, file: !2, line: 10, baseType: !218, size: 64, offset: 128)
!221 = !DILocation(line: 131, column: 16, scope: !42)
!222 = !DILocalVariable(name: "key", scope: !42, file: !2, line: 132, type: !223)
!223 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !224)
!224 = !{!225}
!225 = !DISubrange(count: 16)
!226 = !DILocation(line: 132, column: 10, scope: !42)
!227 = !DILocalVariable(name: "i", scope: !228, file: !2, line: 133, type: !32)
!228 = distinct !DILexicalBlock(scope: !42, file: !2, line: 133, column: 5)
!229 = !DILocation(line: 133, column: 14, scope: !228)
!230 = !DILocation(line: 133, column: 10, scope: !228)
!231 = !DILocation(line: 133, column: 21, scope: !232)
!232 = distinct !DILexicalBlock(scope: !228, file: !2, line: 133, column: 5)
!233 = !DILocation(line: 133, column: 23, scope: !232)
!234 = !DILocation(line: 133, column: 5, scope: !228)
!235 = !DILocation(line: 134, column: 18, scope: !236)
!236 = distinct !DILexicalBlock(scope: !232, file: !2, line: 133, column: 36)
!237 = !DILocation(line: 134, column: 44, scope: !236)
!238 = !DILocation(line: 134, column: 46, scope: !236)
!239 = !DILocation(line: 134, column: 53, scope: !236)
!240 = !DILocation(line: 134, column: 9, scope: !236)
!241 = !DILocation(line: 135, column: 29, scope: !236)
!242 = !DILocation(line: 135, column: 21, scope: !236)
!243 = !DILocation(line: 135, column: 10, scope: !236)
!244 = !DILocation(line: 135, column: 26, scope: !236)
!245 = !DILocation(line: 136, column: 5, scope: !236)
!246 = !DILocation(line: 133, column: 32, scope: !232)
!247 = !DILocation(line: 133, column: 5, scope: !232)
!248 = distinct !{!248, !234, !249, !80}
!249 = !DILocation(line: 136, column: 5, scope: !228)
!250 = !DILocation(line: 137, column: 35, scope: !42)
!251 = !DILocation(line: 137, column: 46, scope: !42)
!252 = !DILocation(line: 137, column: 53, scope: !42)
!253 = !DILocation(line: 137, column: 52, scope: !42)
!254 = !DILocation(line: 137, column: 74, scope: !42)
!255 = !DILocation(line: 137, column: 73, scope: !42)
!256 = !DILocation(line: 137, column: 5, scope: !42)
!257 = !DILocation(line: 138, column: 5, scope: !42)
!258 = distinct !DISubprogram(name: "reverse", scope: !2, file: !2, line: 12, type: !259, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!259 = !DISubroutineType(types: !260)
!260 = !{!47, !47}
!261 = !DILocalVariable(name: "list", arg: 1, scope: !258, file: !2, line: 12, type: !47)
!262 = !DILocation(line: 12, column: 42, scope: !258)
!263 = !DILocalVariable(name: "result", scope: !258, file: !2, line: 14, type: !47)
!264 = !DILocation(line: 14, column: 18, scope: !258)
!265 = !DILocation(line: 15, column: 5, scope: !258)
!266 = !DILocation(line: 15, column: 12, scope: !258)
!267 = !DILocalVariable(name: "next", scope: !268, file: !2, line: 16, type: !47)
!268 = distinct !DILexicalBlock(scope: !258, file: !2, line: 15, column: 18)
!269 = !DILocation(line: 16, column: 22, scope: !268)
!270 = !DILocation(line: 16, column: 29, scope: !268)
!271 = !DILocation(line: 16, column: 35, scope: !268)
!272 = !DILocation(line: 17, column: 22, scope: !268)
!273 = !DILocation(line: 17, column: 9, scope: !268)
!274 = !DILocation(line: 17, column: 15, scope: !268)
!275 = !DILocation(line: 17, column: 20, scope: !268)
!276 = !DILocation(line: 18, column: 18, scope: !268)
!277 = !DILocation(line: 18, column: 16, scope: !268)
!278 = !DILocation(line: 19, column: 16, scope: !268)
!279 = !DILocation(line: 19, column: 14, scope: !268)
!280 = distinct !{!280, !265, !281, !80}
!281 = !DILocation(line: 20, column: 5, scope: !258)
!282 = !DILocation(line: 21, column: 12, scope: !258)
!283 = !DILocation(line: 21, column: 5, scope: !258)
!284 = distinct !DISubprogram(name: "insert", scope: !2, file: !2, line: 24, type: !285, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!285 = !DISubroutineType(types: !286)
!286 = !{null, !287, !32}
!287 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!288 = !DILocalVariable(name: "root", arg: 1, scope: !284, file: !2, line: 24, type: !287)
!289 = !DILocation(line: 24, column: 34, scope: !284)
!290 = !DILocalVariable(name: "key", arg: 2, scope: !284, file: !2, line: 24, type: !32)
!291 = !DILocation(line: 24, column: 44, scope: !284)
!292 = !DILocation(line: 26, column: 5, scope: !284)
!293 = !DILocation(line: 26, column: 13, scope: !284)
!294 = !DILocation(line: 26, column: 12, scope: !284)
!295 = !DILocation(line: 27, column: 16, scope: !284)
!296 = !DILocation(line: 27, column: 24, scope: !284)
!297 = !DILocation(line: 27, column: 23, scope: !284)
!298 = !DILocation(line: 27, column: 31, scope: !284)
!299 = !DILocation(line: 27, column: 20, scope: !284)
!300 = !DILocation(line: 27, column: 40, scope: !284)
!301 = !DILocation(line: 27, column: 39, scope: !284)
!302 = !DILocation(line: 27, column: 47, scope: !284)
!303 = !DILocation(line: 27, column: 57, scope: !284)
!304 = !DILocation(line: 27, column: 56, scope: !284)
!305 = !DILocation(line: 27, column: 64, scope: !284)
!306 = !DILocation(line: 27, column: 14, scope: !284)
!307 = distinct !{!307, !292, !305, !80}
!308 = !DILocation(line: 28, column: 13, scope: !284)
!309 = !DILocation(line: 28, column: 6, scope: !284)
!310 = !DILocation(line: 28, column: 11, scope: !284)
!311 = !DILocation(line: 29, column: 7, scope: !284)
!312 = !DILocation(line: 29, column: 6, scope: !284)
!313 = !DILocation(line: 29, column: 14, scope: !284)
!314 = !DILocation(line: 29, column: 27, scope: !284)
!315 = !DILocation(line: 29, column: 28, scope: !284)
!316 = !DILocation(line: 30, column: 1, scope: !284)
!317 = distinct !DISubprogram(name: "height", scope: !2, file: !2, line: 54, type: !318, scopeLine: 55, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!318 = !DISubroutineType(types: !319)
!319 = !{!32, !320}
!320 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !321, size: 64)
!321 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !130)
!322 = !DILocalVariable(name: "t", arg: 1, scope: !317, file: !2, line: 54, type: !320)
!323 = !DILocation(line: 54, column: 38, scope: !317)
!324 = !DILocation(line: 56, column: 10, scope: !325)
!325 = distinct !DILexicalBlock(scope: !317, file: !2, line: 56, column: 9)
!326 = !DILocation(line: 56, column: 9, scope: !317)
!327 = !DILocation(line: 57, column: 9, scope: !325)
!328 = !DILocalVariable(name: "l", scope: !317, file: !2, line: 58, type: !32)
!329 = !DILocation(line: 58, column: 9, scope: !317)
!330 = !DILocation(line: 58, column: 20, scope: !317)
!331 = !DILocation(line: 58, column: 23, scope: !317)
!332 = !DILocation(line: 58, column: 13, scope: !317)
!333 = !DILocalVariable(name: "r", scope: !317, file: !2, line: 58, type: !32)
!334 = !DILocation(line: 58, column: 30, scope: !317)
!335 = !DILocation(line: 58, column: 41, scope: !317)
!336 = !DILocation(line: 58, column: 44, scope: !317)
!337 = !DILocation(line: 58, column: 34, scope: !317)
!338 = !DILocation(line: 59, column: 17, scope: !317)
!339 = !DILocation(line: 59, column: 21, scope: !317)
!340 = !DILocation(line: 59, column: 19, scope: !317)
!341 = !DILocation(line: 59, column: 25, scope: !317)
!342 = !DILocation(line: 59, column: 29, scope: !317)
!343 = !DILocation(line: 59, column: 14, scope: !317)
!344 = !DILocation(line: 59, column: 5, scope: !317)
!345 = !DILocation(line: 60, column: 1, scope: !317)
!346 = distinct !DISubprogram(name: "walk", scope: !2, file: !2, line: 62, type: !347, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!347 = !DISubroutineType(types: !348)
!348 = !{!82, !320, !82}
!349 = !DILocalVariable(name: "t", arg: 1, scope: !346, file: !2, line: 62, type: !320)
!350 = !DILocation(line: 62, column: 46, scope: !346)
!351 = !DILocalVariable(name: "hash", arg: 2, scope: !346, file: !2, line: 62, type: !82)
!352 = !DILocation(line: 62, column: 63, scope: !346)
!353 = !DILocation(line: 64, column: 12, scope: !346)
!354 = !DILocation(line: 64, column: 21, scope: !346)
!355 = !DILocation(line: 64, column: 24, scope: !346)
!356 = !DILocation(line: 64, column: 36, scope: !346)
!357 = !DILocation(line: 64, column: 39, scope: !346)
!358 = !DILocation(line: 64, column: 45, scope: !346)
!359 = !DILocation(line: 64, column: 31, scope: !346)
!360 = !DILocation(line: 64, column: 51, scope: !346)
!361 = !DILocation(line: 64, column: 68, scope: !346)
!362 = !DILocation(line: 64, column: 71, scope: !346)
!363 = !DILocation(line: 64, column: 58, scope: !346)
!364 = !DILocation(line: 64, column: 56, scope: !346)
!365 = !DILocation(line: 64, column: 16, scope: !346)
!366 = !DILocation(line: 64, column: 78, scope: !346)
!367 = !DILocation(line: 64, column: 5, scope: !346)
!368 = distinct !DISubprogram(name: "delete", scope: !2, file: !2, line: 32, type: !369, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!369 = !DISubroutineType(types: !370)
!370 = !{!129, !129, !32}
!371 = !DILocalVariable(name: "t", arg: 1, scope: !368, file: !2, line: 32, type: !129)
!372 = !DILocation(line: 32, column: 41, scope: !368)
!373 = !DILocalVariable(name: "key", arg: 2, scope: !368, file: !2, line: 32, type: !32)
!374 = !DILocation(line: 32, column: 48, scope: !368)
!375 = !DILocation(line: 34, column: 10, scope: !376)
!376 = distinct !DILexicalBlock(scope: !368, file: !2, line: 34, column: 9)
!377 = !DILocation(line: 34, column: 9, scope: !368)
!378 = !DILocation(line: 35, column: 9, scope: !376)
!379 = !DILocation(line: 36, column: 9, scope: !380)
!380 = distinct !DILexicalBlock(scope: !368, file: !2, line: 36, column: 9)
!381 = !DILocation(line: 36, column: 16, scope: !380)
!382 = !DILocation(line: 36, column: 19, scope: !380)
!383 = !DILocation(line: 36, column: 13, scope: !380)
!384 = !DILocation(line: 36, column: 9, scope: !368)
!385 = !DILocalVariable(name: "side", scope: !386, file: !2, line: 37, type: !287)
!386 = distinct !DILexicalBlock(scope: !380, file: !2, line: 36, column: 24)
!387 = !DILocation(line: 37, column: 23, scope: !386)
!388 = !DILocation(line: 37, column: 30, scope: !386)
!389 = !DILocation(line: 37, column: 36, scope: !386)
!390 = !DILocation(line: 37, column: 39, scope: !386)
!391 = !DILocation(line: 37, column: 34, scope: !386)
!392 = !DILocation(line: 37, column: 46, scope: !386)
!393 = !DILocation(line: 37, column: 49, scope: !386)
!394 = !DILocation(line: 37, column: 57, scope: !386)
!395 = !DILocation(line: 37, column: 60, scope: !386)
!396 = !DILocation(line: 38, column: 25, scope: !386)
!397 = !DILocation(line: 38, column: 24, scope: !386)
!398 = !DILocation(line: 38, column: 31, scope: !386)
!399 = !DILocation(line: 38, column: 17, scope: !386)
!400 = !DILocation(line: 38, column: 10, scope: !386)
!401 = !DILocation(line: 38, column: 15, scope: !386)
!402 = !DILocation(line: 39, column: 16, scope: !386)
!403 = !DILocation(line: 39, column: 9, scope: !386)
!404 = !DILocation(line: 41, column: 9, scope: !405)
!405 = distinct !DILexicalBlock(scope: !368, file: !2, line: 41, column: 9)
!406 = !DILocation(line: 41, column: 12, scope: !405)
!407 = !DILocation(line: 41, column: 17, scope: !405)
!408 = !DILocation(line: 41, column: 20, scope: !405)
!409 = !DILocation(line: 41, column: 23, scope: !405)
!410 = !DILocation(line: 41, column: 9, scope: !368)
!411 = !DILocalVariable(name: "least", scope: !412, file: !2, line: 42, type: !129)
!412 = distinct !DILexicalBlock(scope: !405, file: !2, line: 41, column: 30)
!413 = !DILocation(line: 42, column: 22, scope: !412)
!414 = !DILocation(line: 42, column: 30, scope: !412)
!415 = !DILocation(line: 42, column: 33, scope: !412)
!416 = !DILocation(line: 43, column: 9, scope: !412)
!417 = !DILocation(line: 43, column: 16, scope: !412)
!418 = !DILocation(line: 43, column: 23, scope: !412)
!419 = !DILocation(line: 44, column: 21, scope: !412)
!420 = !DILocation(line: 44, column: 28, scope: !412)
!421 = !DILocation(line: 44, column: 19, scope: !412)
!422 = distinct !{!422, !416, !420, !80}
!423 = !DILocation(line: 45, column: 18, scope: !412)
!424 = !DILocation(line: 45, column: 25, scope: !412)
!425 = !DILocation(line: 45, column: 9, scope: !412)
!426 = !DILocation(line: 45, column: 12, scope: !412)
!427 = !DILocation(line: 45, column: 16, scope: !412)
!428 = !DILocation(line: 46, column: 27, scope: !412)
!429 = !DILocation(line: 46, column: 30, scope: !412)
!430 = !DILocation(line: 46, column: 37, scope: !412)
!431 = !DILocation(line: 46, column: 44, scope: !412)
!432 = !DILocation(line: 46, column: 20, scope: !412)
!433 = !DILocation(line: 46, column: 9, scope: !412)
!434 = !DILocation(line: 46, column: 12, scope: !412)
!435 = !DILocation(line: 46, column: 18, scope: !412)
!436 = !DILocation(line: 47, column: 16, scope: !412)
!437 = !DILocation(line: 47, column: 9, scope: !412)
!438 = !DILocalVariable(name: "child", scope: !368, file: !2, line: 49, type: !129)
!439 = !DILocation(line: 49, column: 18, scope: !368)
!440 = !DILocation(line: 49, column: 26, scope: !368)
!441 = !DILocation(line: 49, column: 29, scope: !368)
!442 = !DILocation(line: 49, column: 36, scope: !368)
!443 = !DILocation(line: 49, column: 39, scope: !368)
!444 = !DILocation(line: 49, column: 46, scope: !368)
!445 = !DILocation(line: 49, column: 49, scope: !368)
!446 = !DILocation(line: 50, column: 10, scope: !368)
!447 = !DILocation(line: 50, column: 5, scope: !368)
!448 = !DILocation(line: 51, column: 12, scope: !368)
!449 = !DILocation(line: 51, column: 5, scope: !368)
!450 = !DILocation(line: 52, column: 1, scope: !368)
!451 = distinct !DISubprogram(name: "slot", scope: !2, file: !2, line: 90, type: !452, scopeLine: 91, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!452 = !DISubroutineType(types: !453)
!453 = !{!454, !455, !456}
!454 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!455 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !206, size: 64)
!456 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !457, size: 64)
!457 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!458 = !DILocalVariable(name: "map", arg: 1, scope: !451, file: !2, line: 90, type: !455)
!459 = !DILocation(line: 90, column: 30, scope: !451)
!460 = !DILocalVariable(name: "key", arg: 2, scope: !451, file: !2, line: 90, type: !456)
!461 = !DILocation(line: 90, column: 47, scope: !451)
!462 = !DILocation(line: 92, column: 9, scope: !463)
!463 = distinct !DILexicalBlock(scope: !451, file: !2, line: 92, column: 9)
!464 = !DILocation(line: 92, column: 14, scope: !463)
!465 = !DILocation(line: 92, column: 23, scope: !463)
!466 = !DILocation(line: 92, column: 28, scope: !463)
!467 = !DILocation(line: 92, column: 20, scope: !463)
!468 = !DILocation(line: 92, column: 9, scope: !451)
!469 = !DILocation(line: 93, column: 14, scope: !463)
!470 = !DILocation(line: 93, column: 9, scope: !463)
!471 = !DILocalVariable(name: "bucket", scope: !451, file: !2, line: 94, type: !209)
!472 = !DILocation(line: 94, column: 20, scope: !451)
!473 = !DILocation(line: 94, column: 30, scope: !451)
!474 = !DILocation(line: 94, column: 35, scope: !451)
!475 = !DILocation(line: 94, column: 53, scope: !451)
!476 = !DILocation(line: 94, column: 43, scope: !451)
!477 = !DILocation(line: 94, column: 60, scope: !451)
!478 = !DILocation(line: 94, column: 65, scope: !451)
!479 = !DILocation(line: 94, column: 58, scope: !451)
!480 = !DILocalVariable(name: "e", scope: !481, file: !2, line: 95, type: !210)
!481 = distinct !DILexicalBlock(scope: !451, file: !2, line: 95, column: 5)
!482 = !DILocation(line: 95, column: 24, scope: !481)
!483 = !DILocation(line: 95, column: 29, scope: !481)
!484 = !DILocation(line: 95, column: 28, scope: !481)
!485 = !DILocation(line: 95, column: 10, scope: !481)
!486 = !DILocation(line: 95, column: 37, scope: !487)
!487 = distinct !DILexicalBlock(scope: !481, file: !2, line: 95, column: 5)
!488 = !DILocation(line: 95, column: 5, scope: !481)
!489 = !DILocation(line: 96, column: 20, scope: !490)
!490 = distinct !DILexicalBlock(scope: !487, file: !2, line: 96, column: 13)
!491 = !DILocation(line: 96, column: 23, scope: !490)
!492 = !DILocation(line: 96, column: 28, scope: !490)
!493 = !DILocation(line: 96, column: 13, scope: !490)
!494 = !DILocation(line: 96, column: 33, scope: !490)
!495 = !DILocation(line: 96, column: 13, scope: !487)
!496 = !DILocation(line: 97, column: 21, scope: !490)
!497 = !DILocation(line: 97, column: 24, scope: !490)
!498 = !DILocation(line: 97, column: 13, scope: !490)
!499 = !DILocation(line: 96, column: 36, scope: !490)
!500 = !DILocation(line: 95, column: 44, scope: !487)
!501 = !DILocation(line: 95, column: 47, scope: !487)
!502 = !DILocation(line: 95, column: 42, scope: !487)
!503 = !DILocation(line: 95, column: 5, scope: !487)
!504 = distinct !{!504, !488, !505, !80}
!505 = !DILocation(line: 97, column: 24, scope: !481)
!506 = !DILocalVariable(name: "e", scope: !451, file: !2, line: 98, type: !210)
!507 = !DILocation(line: 98, column: 19, scope: !451)
!508 = !DILocation(line: 98, column: 23, scope: !451)
!509 = !DILocation(line: 99, column: 6, scope: !451)
!510 = !DILocation(line: 99, column: 24, scope: !451)
!511 = !DILocation(line: 99, column: 32, scope: !451)
!512 = !DILocation(line: 99, column: 25, scope: !451)
!513 = !DILocation(line: 99, column: 42, scope: !451)
!514 = !DILocation(line: 99, column: 41, scope: !451)
!515 = !DILocation(line: 99, column: 10, scope: !451)
!516 = !DILocation(line: 100, column: 15, scope: !451)
!517 = !DILocation(line: 100, column: 6, scope: !451)
!518 = !DILocation(line: 100, column: 13, scope: !451)
!519 = !DILocation(line: 101, column: 5, scope: !451)
!520 = !DILocation(line: 101, column: 10, scope: !451)
!521 = !DILocation(line: 101, column: 15, scope: !451)
!522 = !DILocation(line: 102, column: 13, scope: !451)
!523 = !DILocation(line: 102, column: 16, scope: !451)
!524 = !DILocation(line: 102, column: 5, scope: !451)
!525 = !DILocation(line: 103, column: 1, scope: !451)
!526 = distinct !DISubprogram(name: "grow", scope: !2, file: !2, line: 75, type: !527, scopeLine: 76, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!527 = !DISubroutineType(types: !528)
!528 = !{null, !455}
!529 = !DILocalVariable(name: "map", arg: 1, scope: !526, file: !2, line: 75, type: !455)
!530 = !DILocation(line: 75, column: 30, scope: !526)
!531 = !DILocalVariable(name: "size", scope: !526, file: !2, line: 77, type: !218)
!532 = !DILocation(line: 77, column: 12, scope: !526)
!533 = !DILocation(line: 77, column: 19, scope: !526)
!534 = !DILocation(line: 77, column: 24, scope: !526)
!535 = !DILocation(line: 77, column: 31, scope: !526)
!536 = !DILocation(line: 77, column: 36, scope: !526)
!537 = !DILocation(line: 77, column: 41, scope: !526)
!538 = !DILocalVariable(name: "buckets", scope: !526, file: !2, line: 78, type: !209)
!539 = !DILocation(line: 78, column: 20, scope: !526)
!540 = !DILocation(line: 78, column: 37, scope: !526)
!541 = !DILocation(line: 78, column: 30, scope: !526)
!542 = !DILocalVariable(name: "i", scope: !543, file: !2, line: 79, type: !218)
!543 = distinct !DILexicalBlock(scope: !526, file: !2, line: 79, column: 5)
!544 = !DILocation(line: 79, column: 17, scope: !543)
!545 = !DILocation(line: 79, column: 10, scope: !543)
!546 = !DILocation(line: 79, column: 24, scope: !547)
!547 = distinct !DILexicalBlock(scope: !543, file: !2, line: 79, column: 5)
!548 = !DILocation(line: 79, column: 28, scope: !547)
!549 = !DILocation(line: 79, column: 33, scope: !547)
!550 = !DILocation(line: 79, column: 26, scope: !547)
!551 = !DILocation(line: 79, column: 5, scope: !543)
!552 = !DILocalVariable(name: "e", scope: !553, file: !2, line: 80, type: !210)
!553 = distinct !DILexicalBlock(scope: !547, file: !2, line: 80, column: 9)
!554 = !DILocation(line: 80, column: 28, scope: !553)
!555 = !DILocation(line: 80, column: 32, scope: !553)
!556 = !DILocation(line: 80, column: 37, scope: !553)
!557 = !DILocation(line: 80, column: 45, scope: !553)
!558 = !DILocalVariable(name: "next", scope: !553, file: !2, line: 80, type: !210)
!559 = !DILocation(line: 80, column: 50, scope: !553)
!560 = !DILocation(line: 80, column: 14, scope: !553)
!561 = !DILocation(line: 80, column: 56, scope: !562)
!562 = distinct !DILexicalBlock(scope: !553, file: !2, line: 80, column: 9)
!563 = !DILocation(line: 80, column: 9, scope: !553)
!564 = !DILocation(line: 81, column: 20, scope: !565)
!565 = distinct !DILexicalBlock(scope: !562, file: !2, line: 80, column: 69)
!566 = !DILocation(line: 81, column: 23, scope: !565)
!567 = !DILocation(line: 81, column: 18, scope: !565)
!568 = !DILocation(line: 82, column: 23, scope: !565)
!569 = !DILocation(line: 82, column: 41, scope: !565)
!570 = !DILocation(line: 82, column: 44, scope: !565)
!571 = !DILocation(line: 82, column: 31, scope: !565)
!572 = !DILocation(line: 82, column: 51, scope: !565)
!573 = !DILocation(line: 82, column: 49, scope: !565)
!574 = !DILocation(line: 82, column: 13, scope: !565)
!575 = !DILocation(line: 82, column: 16, scope: !565)
!576 = !DILocation(line: 82, column: 21, scope: !565)
!577 = !DILocation(line: 83, column: 49, scope: !565)
!578 = !DILocation(line: 83, column: 13, scope: !565)
!579 = !DILocation(line: 83, column: 31, scope: !565)
!580 = !DILocation(line: 83, column: 34, scope: !565)
!581 = !DILocation(line: 83, column: 21, scope: !565)
!582 = !DILocation(line: 83, column: 41, scope: !565)
!583 = !DILocation(line: 83, column: 39, scope: !565)
!584 = !DILocation(line: 83, column: 47, scope: !565)
!585 = !DILocation(line: 84, column: 9, scope: !565)
!586 = !DILocation(line: 80, column: 63, scope: !562)
!587 = !DILocation(line: 80, column: 61, scope: !562)
!588 = !DILocation(line: 80, column: 9, scope: !562)
!589 = distinct !{!589, !563, !590, !80}
!590 = !DILocation(line: 84, column: 9, scope: !553)
!591 = !DILocation(line: 79, column: 40, scope: !547)
!592 = !DILocation(line: 79, column: 5, scope: !547)
!593 = distinct !{!593, !551, !594, !80}
!594 = !DILocation(line: 84, column: 9, scope: !543)
!595 = !DILocation(line: 85, column: 10, scope: !526)
!596 = !DILocation(line: 85, column: 15, scope: !526)
!597 = !DILocation(line: 85, column: 5, scope: !526)
!598 = !DILocation(line: 86, column: 20, scope: !526)
!599 = !DILocation(line: 86, column: 5, scope: !526)
!600 = !DILocation(line: 86, column: 10, scope: !526)
!601 = !DILocation(line: 86, column: 18, scope: !526)
!602 = !DILocation(line: 87, column: 17, scope: !526)
!603 = !DILocation(line: 87, column: 5, scope: !526)
!604 = !DILocation(line: 87, column: 10, scope: !526)
!605 = !DILocation(line: 87, column: 15, scope: !526)
!606 = !DILocation(line: 88, column: 1, scope: !526)
!607 = distinct !DISubprogram(name: "hash_text", scope: !2, file: !2, line: 67, type: !608, scopeLine: 68, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !29, retainedNodes: !45)
!608 = !DISubroutineType(types: !609)
!609 = !{!218, !456}
!610 = !DILocalVariable(name: "text", arg: 1, scope: !607, file: !2, line: 67, type: !456)
!611 = !DILocation(line: 67, column: 37, scope: !607)
!612 = !DILocalVariable(name: "hash", scope: !607, file: !2, line: 69, type: !218)
!613 = !DILocation(line: 69, column: 12, scope: !607)
!614 = !DILocation(line: 70, column: 5, scope: !607)
!615 = !DILocation(line: 70, column: 13, scope: !607)
!616 = !DILocation(line: 70, column: 12, scope: !607)
!617 = !DILocation(line: 71, column: 16, scope: !607)
!618 = !DILocation(line: 71, column: 21, scope: !607)
!619 = !DILocation(line: 71, column: 48, scope: !607)
!620 = !DILocation(line: 71, column: 43, scope: !607)
!621 = !DILocation(line: 71, column: 28, scope: !607)
!622 = !DILocation(line: 71, column: 26, scope: !607)
!623 = !DILocation(line: 71, column: 14, scope: !607)
!624 = distinct !{!624, !614, !619, !80}
!625 = !DILocation(line: 72, column: 12, scope: !607)
!626 = !DILocation(line: 72, column: 5, scope: !607)
