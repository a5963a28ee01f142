; ModuleID = 'containers.c'
source_filename = "containers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.link = type { ptr, ptr }
%struct.page = type { i32, double, %struct.link, ptr }
%struct.arena = type { ptr, i64, i64 }
%struct.avl = type { i32, i32, [2 x ptr] }

@.str = private unnamed_addr constant [24 x i8] c"%d hits, %d misses, %g\0A\00", align 1, !dbg !0
@hits = internal global i32 0, align 4, !dbg !7
@misses = internal global i32 0, align 4, !dbg !49
@recent = internal global %struct.link { ptr @recent, ptr @recent }, align 8, !dbg !63
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !37
@.str.2 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1, !dbg !42
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !47
@buckets = internal global [5 x ptr] zeroinitializer, align 16, !dbg !51
@used_pages = internal global i32 0, align 4, !dbg !56
@pages = internal global [8 x %struct.page] zeroinitializer, align 16, !dbg !58

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !72 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca %struct.arena, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !76, !DIExpression(), !77)
  store double 0.000000e+00, ptr %2, align 8, !dbg !77
    #dbg_declare(ptr %3, !78, !DIExpression(), !80)
  store i32 0, ptr %3, align 4, !dbg !80
    #dbg_declare(ptr %4, !81, !DIExpression(), !82)
  store i32 3, ptr %4, align 4, !dbg !82
  br label %10, !dbg !83

10:                                               ; preds = %27, %0
  %11 = load i32, ptr %3, align 4, !dbg !84
  %12 = icmp ult i32 %11, 500, !dbg !86
  br i1 %12, label %13, label %33, !dbg !87

13:                                               ; preds = %10
  %14 = load i32, ptr %4, align 4, !dbg !88
  %15 = lshr i32 %14, 28, !dbg !89
  %16 = load i32, ptr %3, align 4, !dbg !90
  %17 = urem i32 %16, 50, !dbg !91
  %18 = icmp eq i32 %17, 0, !dbg !92
  %19 = zext i1 %18 to i64, !dbg !90
  %20 = select i1 %18, i32 40, i32 0, !dbg !90
  %21 = add nsw i32 %15, %20, !dbg !93
  %22 = call ptr @touch(i32 noundef %21), !dbg !94
  %23 = getelementptr inbounds %struct.page, ptr %22, i32 0, i32 1, !dbg !95
  %24 = load double, ptr %23, align 8, !dbg !95
  %25 = load double, ptr %2, align 8, !dbg !96
  %26 = fadd double %25, %24, !dbg !96
  store double %26, ptr %2, align 8, !dbg !96
  br label %27, !dbg !97

27:                                               ; preds = %13
  %28 = load i32, ptr %3, align 4, !dbg !98
  %29 = add i32 %28, 1, !dbg !98
  store i32 %29, ptr %3, align 4, !dbg !98
  %30 = load i32, ptr %4, align 4, !dbg !99
  %31 = mul i32 %30, 1664525, !dbg !100
  %32 = add i32 %31, 1013904223, !dbg !101
  store i32 %32, ptr %4, align 4, !dbg !102
  br label %10, !dbg !103, !llvm.loop !104

33:                                               ; preds = %10
  %34 = load i32, ptr @hits, align 4, !dbg !107
  %35 = load i32, ptr @misses, align 4, !dbg !108
  %36 = load double, ptr %2, align 8, !dbg !109
  %37 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %34, i32 noundef %35, double noundef %36), !dbg !110
    #dbg_declare(ptr %5, !111, !DIExpression(), !113)
  %38 = load ptr, ptr @recent, align 8, !dbg !114
  store ptr %38, ptr %5, align 8, !dbg !113
  br label %39, !dbg !115

39:                                               ; preds = %48, %33
  %40 = load ptr, ptr %5, align 8, !dbg !116
  %41 = icmp ne ptr %40, @recent, !dbg !118
  br i1 %41, label %42, label %52, !dbg !119

42:                                               ; preds = %39
  %43 = load ptr, ptr %5, align 8, !dbg !120
  %44 = getelementptr inbounds i8, ptr %43, i64 -16, !dbg !120
  %45 = getelementptr inbounds %struct.page, ptr %44, i32 0, i32 0, !dbg !121
  %46 = load i32, ptr %45, align 8, !dbg !121
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %46), !dbg !122
  br label %48, !dbg !122

48:                                               ; preds = %42
  %49 = load ptr, ptr %5, align 8, !dbg !123
  %50 = getelementptr inbounds %struct.link, ptr %49, i32 0, i32 0, !dbg !124
  %51 = load ptr, ptr %50, align 8, !dbg !124
  store ptr %51, ptr %5, align 8, !dbg !125
  br label %39, !dbg !126, !llvm.loop !127

52:                                               ; preds = %39
  %53 = call i32 @putchar(i32 noundef 10), !dbg !129
    #dbg_declare(ptr %6, !130, !DIExpression(), !136)
  %54 = getelementptr inbounds %struct.arena, ptr %6, i32 0, i32 0, !dbg !137
  %55 = call noalias ptr @malloc(i64 noundef 65536) #5, !dbg !138
  store ptr %55, ptr %54, align 8, !dbg !137
  %56 = getelementptr inbounds %struct.arena, ptr %6, i32 0, i32 1, !dbg !137
  store i64 0, ptr %56, align 8, !dbg !137
  %57 = getelementptr inbounds %struct.arena, ptr %6, i32 0, i32 2, !dbg !137
  store i64 65536, ptr %57, align 8, !dbg !137
    #dbg_declare(ptr %7, !139, !DIExpression(), !149)
  store ptr null, ptr %7, align 8, !dbg !149
    #dbg_declare(ptr %8, !150, !DIExpression(), !152)
  store i32 0, ptr %8, align 4, !dbg !152
  br label %58, !dbg !153

58:                                               ; preds = %67, %52
  %59 = load i32, ptr %8, align 4, !dbg !154
  %60 = icmp slt i32 %59, 1000, !dbg !156
  br i1 %60, label %61, label %70, !dbg !157

61:                                               ; preds = %58
  %62 = load ptr, ptr %7, align 8, !dbg !158
  %63 = load i32, ptr %8, align 4, !dbg !159
  %64 = mul nsw i32 %63, 7, !dbg !160
  %65 = srem i32 %64, 1009, !dbg !161
  %66 = call ptr @add(ptr noundef %62, i32 noundef %65, ptr noundef %6), !dbg !162
  store ptr %66, ptr %7, align 8, !dbg !163
  br label %67, !dbg !164

67:                                               ; preds = %61
  %68 = load i32, ptr %8, align 4, !dbg !165
  %69 = add nsw i32 %68, 1, !dbg !165
  store i32 %69, ptr %8, align 4, !dbg !165
  br label %58, !dbg !166, !llvm.loop !167

70:                                               ; preds = %58
    #dbg_declare(ptr %9, !169, !DIExpression(), !171)
  store i32 0, ptr %9, align 4, !dbg !171
  br label %71, !dbg !172

71:                                               ; preds = %79, %70
  %72 = load i32, ptr %9, align 4, !dbg !173
  %73 = icmp slt i32 %72, 400, !dbg !175
  br i1 %73, label %74, label %82, !dbg !176

74:                                               ; preds = %71
  %75 = load ptr, ptr %7, align 8, !dbg !177
  %76 = load i32, ptr %9, align 4, !dbg !178
  %77 = add nsw i32 2000, %76, !dbg !179
  %78 = call ptr @add(ptr noundef %75, i32 noundef %77, ptr noundef %6), !dbg !180
  store ptr %78, ptr %7, align 8, !dbg !181
  br label %79, !dbg !182

79:                                               ; preds = %74
  %80 = load i32, ptr %9, align 4, !dbg !183
  %81 = add nsw i32 %80, 1, !dbg !183
  store i32 %81, ptr %9, align 4, !dbg !183
  br label %71, !dbg !184, !llvm.loop !185

82:                                               ; preds = %71
  %83 = load ptr, ptr %7, align 8, !dbg !187
  %84 = getelementptr inbounds %struct.avl, ptr %83, i32 0, i32 1, !dbg !188
  %85 = load i32, ptr %84, align 4, !dbg !188
  %86 = load ptr, ptr %7, align 8, !dbg !189
  %87 = call i32 @check(ptr noundef %86, i32 noundef -1, i32 noundef 10000), !dbg !190
  %88 = getelementptr inbounds %struct.arena, ptr %6, i32 0, i32 1, !dbg !191
  %89 = load i64, ptr %88, align 8, !dbg !191
  %90 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %85, i32 noundef %87, i64 noundef %89), !dbg !192
  %91 = call ptr @allocate(ptr noundef %6, i64 noundef 1048576), !dbg !193
  %92 = icmp eq ptr %91, null, !dbg !194
  %93 = zext i1 %92 to i32, !dbg !194
  %94 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %93), !dbg !195
  %95 = getelementptr inbounds %struct.arena, ptr %6, i32 0, i32 0, !dbg !196
  %96 = load ptr, ptr %95, align 8, !dbg !196
  call void @free(ptr noundef %96) #6, !dbg !197
  ret i32 0, !dbg !198
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @touch(i32 noundef %0) #0 !dbg !199 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !202, !DIExpression(), !203)
    #dbg_declare(ptr %3, !204, !DIExpression(), !206)
  %6 = load i32, ptr %2, align 4, !dbg !207
  %7 = srem i32 %6, 5, !dbg !208
  %8 = sext i32 %7 to i64, !dbg !209
  %9 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %8, !dbg !209
  store ptr %9, ptr %3, align 8, !dbg !206
  br label %10, !dbg !210

10:                                               ; preds = %23, %1
  %11 = load ptr, ptr %3, align 8, !dbg !211
  %12 = load ptr, ptr %11, align 8, !dbg !212
  %13 = icmp ne ptr %12, null, !dbg !212
  br i1 %13, label %14, label %21, !dbg !213

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 8, !dbg !214
  %16 = load ptr, ptr %15, align 8, !dbg !215
  %17 = getelementptr inbounds %struct.page, ptr %16, i32 0, i32 0, !dbg !216
  %18 = load i32, ptr %17, align 8, !dbg !216
  %19 = load i32, ptr %2, align 4, !dbg !217
  %20 = icmp ne i32 %18, %19, !dbg !218
  br label %21

21:                                               ; preds = %14, %10
  %22 = phi i1 [ false, %10 ], [ %20, %14 ], !dbg !219
  br i1 %22, label %23, label %27, !dbg !210

23:                                               ; preds = %21
  %24 = load ptr, ptr %3, align 8, !dbg !220
  %25 = load ptr, ptr %24, align 8, !dbg !221
  %26 = getelementptr inbounds %struct.page, ptr %25, i32 0, i32 3, !dbg !222
  store ptr %26, ptr %3, align 8, !dbg !223
  br label %10, !dbg !210, !llvm.loop !224

27:                                               ; preds = %21
    #dbg_declare(ptr %4, !225, !DIExpression(), !226)
  %28 = load ptr, ptr %3, align 8, !dbg !227
  %29 = load ptr, ptr %28, align 8, !dbg !228
  store ptr %29, ptr %4, align 8, !dbg !226
  %30 = load ptr, ptr %4, align 8, !dbg !229
  %31 = icmp ne ptr %30, null, !dbg !229
  br i1 %31, label %32, label %37, !dbg !231

32:                                               ; preds = %27
  %33 = load i32, ptr @hits, align 4, !dbg !232
  %34 = add nsw i32 %33, 1, !dbg !232
  store i32 %34, ptr @hits, align 4, !dbg !232
  %35 = load ptr, ptr %4, align 8, !dbg !234
  %36 = getelementptr inbounds %struct.page, ptr %35, i32 0, i32 2, !dbg !235
  call void @unlink_one(ptr noundef %36), !dbg !236
  br label %93, !dbg !237

37:                                               ; preds = %27
  %38 = load i32, ptr @misses, align 4, !dbg !238
  %39 = add nsw i32 %38, 1, !dbg !238
  store i32 %39, ptr @misses, align 4, !dbg !238
  %40 = load i32, ptr @used_pages, align 4, !dbg !240
  %41 = icmp slt i32 %40, 8, !dbg !242
  br i1 %41, label %42, label %47, !dbg !243

42:                                               ; preds = %37
  %43 = load i32, ptr @used_pages, align 4, !dbg !244
  %44 = add nsw i32 %43, 1, !dbg !244
  store i32 %44, ptr @used_pages, align 4, !dbg !244
  %45 = sext i32 %43 to i64, !dbg !246
  %46 = getelementptr inbounds [8 x %struct.page], ptr @pages, i64 0, i64 %45, !dbg !246
  store ptr %46, ptr %4, align 8, !dbg !247
  br label %72, !dbg !248

47:                                               ; preds = %37
  %48 = load ptr, ptr getelementptr inbounds (%struct.link, ptr @recent, i32 0, i32 1), align 8, !dbg !249
  %49 = getelementptr inbounds i8, ptr %48, i64 -16, !dbg !249
  store ptr %49, ptr %4, align 8, !dbg !251
  %50 = load ptr, ptr %4, align 8, !dbg !252
  %51 = getelementptr inbounds %struct.page, ptr %50, i32 0, i32 2, !dbg !253
  call void @unlink_one(ptr noundef %51), !dbg !254
    #dbg_declare(ptr %5, !255, !DIExpression(), !256)
  %52 = load ptr, ptr %4, align 8, !dbg !257
  %53 = getelementptr inbounds %struct.page, ptr %52, i32 0, i32 0, !dbg !258
  %54 = load i32, ptr %53, align 8, !dbg !258
  %55 = srem i32 %54, 5, !dbg !259
  %56 = sext i32 %55 to i64, !dbg !260
  %57 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %56, !dbg !260
  store ptr %57, ptr %5, align 8, !dbg !256
  br label %58, !dbg !261

58:                                               ; preds = %63, %47
  %59 = load ptr, ptr %5, align 8, !dbg !262
  %60 = load ptr, ptr %59, align 8, !dbg !263
  %61 = load ptr, ptr %4, align 8, !dbg !264
  %62 = icmp ne ptr %60, %61, !dbg !265
  br i1 %62, label %63, label %67, !dbg !261

63:                                               ; preds = %58
  %64 = load ptr, ptr %5, align 8, !dbg !266
  %65 = load ptr, ptr %64, align 8, !dbg !267
  %66 = getelementptr inbounds %struct.page, ptr %65, i32 0, i32 3, !dbg !268
  store ptr %66, ptr %5, align 8, !dbg !269
  br label %58, !dbg !261, !llvm.loop !270

67:                                               ; preds = %58
  %68 = load ptr, ptr %4, align 8, !dbg !271
  %69 = getelementptr inbounds %struct.page, ptr %68, i32 0, i32 3, !dbg !272
  %70 = load ptr, ptr %69, align 8, !dbg !272
  %71 = load ptr, ptr %5, align 8, !dbg !273
  store ptr %70, ptr %71, align 8, !dbg !274
  br label %72

72:                                               ; preds = %67, %42
  %73 = load i32, ptr %2, align 4, !dbg !275
  %74 = load ptr, ptr %4, align 8, !dbg !276
  %75 = getelementptr inbounds %struct.page, ptr %74, i32 0, i32 0, !dbg !277
  store i32 %73, ptr %75, align 8, !dbg !278
  %76 = load i32, ptr %2, align 4, !dbg !279
  %77 = sitofp i32 %76 to double, !dbg !279
  %78 = fdiv double %77, 2.000000e+00, !dbg !280
  %79 = load ptr, ptr %4, align 8, !dbg !281
  %80 = getelementptr inbounds %struct.page, ptr %79, i32 0, i32 1, !dbg !282
  store double %78, ptr %80, align 8, !dbg !283
  %81 = load i32, ptr %2, align 4, !dbg !284
  %82 = srem i32 %81, 5, !dbg !285
  %83 = sext i32 %82 to i64, !dbg !286
  %84 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %83, !dbg !286
  %85 = load ptr, ptr %84, align 8, !dbg !286
  %86 = load ptr, ptr %4, align 8, !dbg !287
  %87 = getelementptr inbounds %struct.page, ptr %86, i32 0, i32 3, !dbg !288
  store ptr %85, ptr %87, align 8, !dbg !289
  %88 = load ptr, ptr %4, align 8, !dbg !290
  %89 = load i32, ptr %2, align 4, !dbg !291
  %90 = srem i32 %89, 5, !dbg !292
  %91 = sext i32 %90 to i64, !dbg !293
  %92 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %91, !dbg !293
  store ptr %88, ptr %92, align 8, !dbg !294
  br label %93

93:                                               ; preds = %72, %32
  %94 = load ptr, ptr %4, align 8, !dbg !295
  %95 = getelementptr inbounds %struct.page, ptr %94, i32 0, i32 2, !dbg !296
  call void @insert_after(ptr noundef @recent, ptr noundef %95), !dbg !297
  %96 = load ptr, ptr %4, align 8, !dbg !298
  ret ptr %96, !dbg !299
}

declare i32 @printf(ptr noundef, ...) #1

declare i32 @putchar(i32 noundef) #1

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @add(ptr noundef %0, i32 noundef %1, ptr noundef %2) #0 !dbg !300 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca %struct.avl, align 8
  %9 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !304, !DIExpression(), !305)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !306, !DIExpression(), !307)
  store ptr %2, ptr %7, align 8
    #dbg_declare(ptr %7, !308, !DIExpression(), !309)
  %10 = load ptr, ptr %5, align 8, !dbg !310
  %11 = icmp ne ptr %10, null, !dbg !310
  br i1 %11, label %22, label %12, !dbg !312

12:                                               ; preds = %3
  %13 = load ptr, ptr %7, align 8, !dbg !313
  %14 = call ptr @allocate(ptr noundef %13, i64 noundef 24), !dbg !315
  store ptr %14, ptr %5, align 8, !dbg !316
  %15 = load ptr, ptr %5, align 8, !dbg !317
  %16 = getelementptr inbounds %struct.avl, ptr %8, i32 0, i32 0, !dbg !318
  %17 = load i32, ptr %6, align 4, !dbg !319
  store i32 %17, ptr %16, align 8, !dbg !318
  %18 = getelementptr inbounds %struct.avl, ptr %8, i32 0, i32 1, !dbg !318
  store i32 1, ptr %18, align 4, !dbg !318
  %19 = getelementptr inbounds %struct.avl, ptr %8, i32 0, i32 2, !dbg !318
  store ptr null, ptr %19, align 8, !dbg !320
  %20 = getelementptr inbounds ptr, ptr %19, i64 1, !dbg !320
  store ptr null, ptr %20, align 8, !dbg !320
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %15, ptr align 8 %8, i64 24, i1 false), !dbg !321
  %21 = load ptr, ptr %5, align 8, !dbg !322
  store ptr %21, ptr %4, align 8, !dbg !323
  br label %108, !dbg !323

22:                                               ; preds = %3
  %23 = load i32, ptr %6, align 4, !dbg !324
  %24 = load ptr, ptr %5, align 8, !dbg !326
  %25 = getelementptr inbounds %struct.avl, ptr %24, i32 0, i32 0, !dbg !327
  %26 = load i32, ptr %25, align 8, !dbg !327
  %27 = icmp eq i32 %23, %26, !dbg !328
  br i1 %27, label %28, label %30, !dbg !329

28:                                               ; preds = %22
  %29 = load ptr, ptr %5, align 8, !dbg !330
  store ptr %29, ptr %4, align 8, !dbg !331
  br label %108, !dbg !331

30:                                               ; preds = %22
    #dbg_declare(ptr %9, !332, !DIExpression(), !333)
  %31 = load i32, ptr %6, align 4, !dbg !334
  %32 = load ptr, ptr %5, align 8, !dbg !335
  %33 = getelementptr inbounds %struct.avl, ptr %32, i32 0, i32 0, !dbg !336
  %34 = load i32, ptr %33, align 8, !dbg !336
  %35 = icmp sgt i32 %31, %34, !dbg !337
  %36 = zext i1 %35 to i32, !dbg !337
  store i32 %36, ptr %9, align 4, !dbg !333
  %37 = load ptr, ptr %5, align 8, !dbg !338
  %38 = getelementptr inbounds %struct.avl, ptr %37, i32 0, i32 2, !dbg !339
  %39 = load i32, ptr %9, align 4, !dbg !340
  %40 = sext i32 %39 to i64, !dbg !338
  %41 = getelementptr inbounds [2 x ptr], ptr %38, i64 0, i64 %40, !dbg !338
  %42 = load ptr, ptr %41, align 8, !dbg !338
  %43 = load i32, ptr %6, align 4, !dbg !341
  %44 = load ptr, ptr %7, align 8, !dbg !342
  %45 = call ptr @add(ptr noundef %42, i32 noundef %43, ptr noundef %44), !dbg !343
  %46 = load ptr, ptr %5, align 8, !dbg !344
  %47 = getelementptr inbounds %struct.avl, ptr %46, i32 0, i32 2, !dbg !345
  %48 = load i32, ptr %9, align 4, !dbg !346
  %49 = sext i32 %48 to i64, !dbg !344
  %50 = getelementptr inbounds [2 x ptr], ptr %47, i64 0, i64 %49, !dbg !344
  store ptr %45, ptr %50, align 8, !dbg !347
  %51 = load ptr, ptr %5, align 8, !dbg !348
  call void @update(ptr noundef %51), !dbg !349
  %52 = load ptr, ptr %5, align 8, !dbg !350
  %53 = getelementptr inbounds %struct.avl, ptr %52, i32 0, i32 2, !dbg !352
  %54 = load i32, ptr %9, align 4, !dbg !353
  %55 = sext i32 %54 to i64, !dbg !350
  %56 = getelementptr inbounds [2 x ptr], ptr %53, i64 0, i64 %55, !dbg !350
  %57 = load ptr, ptr %56, align 8, !dbg !350
  %58 = call i32 @height(ptr noundef %57), !dbg !354
  %59 = load ptr, ptr %5, align 8, !dbg !355
  %60 = getelementptr inbounds %struct.avl, ptr %59, i32 0, i32 2, !dbg !356
  %61 = load i32, ptr %9, align 4, !dbg !357
  %62 = icmp ne i32 %61, 0, !dbg !358
  %63 = xor i1 %62, true, !dbg !358
  %64 = zext i1 %63 to i32, !dbg !358
  %65 = sext i32 %64 to i64, !dbg !355
  %66 = getelementptr inbounds [2 x ptr], ptr %60, i64 0, i64 %65, !dbg !355
  %67 = load ptr, ptr %66, align 8, !dbg !355
  %68 = call i32 @height(ptr noundef %67), !dbg !359
  %69 = sub nsw i32 %58, %68, !dbg !360
  %70 = icmp sgt i32 %69, 1, !dbg !361
  br i1 %70, label %71, label %106, !dbg !362

71:                                               ; preds = %30
  %72 = load i32, ptr %6, align 4, !dbg !363
  %73 = load ptr, ptr %5, align 8, !dbg !366
  %74 = getelementptr inbounds %struct.avl, ptr %73, i32 0, i32 2, !dbg !367
  %75 = load i32, ptr %9, align 4, !dbg !368
  %76 = sext i32 %75 to i64, !dbg !366
  %77 = getelementptr inbounds [2 x ptr], ptr %74, i64 0, i64 %76, !dbg !366
  %78 = load ptr, ptr %77, align 8, !dbg !366
  %79 = getelementptr inbounds %struct.avl, ptr %78, i32 0, i32 0, !dbg !369
  %80 = load i32, ptr %79, align 8, !dbg !369
  %81 = icmp sgt i32 %72, %80, !dbg !370
  %82 = zext i1 %81 to i32, !dbg !370
  %83 = load i32, ptr %9, align 4, !dbg !371
  %84 = icmp ne i32 %82, %83, !dbg !372
  br i1 %84, label %85, label %99, !dbg !373

85:                                               ; preds = %71
  %86 = load ptr, ptr %5, align 8, !dbg !374
  %87 = getelementptr inbounds %struct.avl, ptr %86, i32 0, i32 2, !dbg !375
  %88 = load i32, ptr %9, align 4, !dbg !376
  %89 = sext i32 %88 to i64, !dbg !374
  %90 = getelementptr inbounds [2 x ptr], ptr %87, i64 0, i64 %89, !dbg !374
  %91 = load ptr, ptr %90, align 8, !dbg !374
  %92 = load i32, ptr %9, align 4, !dbg !377
  %93 = call ptr @rotate(ptr noundef %91, i32 noundef %92), !dbg !378
  %94 = load ptr, ptr %5, align 8, !dbg !379
  %95 = getelementptr inbounds %struct.avl, ptr %94, i32 0, i32 2, !dbg !380
  %96 = load i32, ptr %9, align 4, !dbg !381
  %97 = sext i32 %96 to i64, !dbg !379
  %98 = getelementptr inbounds [2 x ptr], ptr %95, i64 0, i64 %97, !dbg !379
  store ptr %93, ptr %98, align 8, !dbg !382
  br label %99, !dbg !379

99:                                               ; preds = %85, %71
  %100 = load ptr, ptr %5, align 8, !dbg !383
  %101 = load i32, ptr %9, align 4, !dbg !384
  %102 = icmp ne i32 %101, 0, !dbg !385
  %103 = xor i1 %102, true, !dbg !385
  %104 = zext i1 %103 to i32, !dbg !385
  %105 = call ptr @rotate(ptr noundef %100, i32 noundef %104), !dbg !386
  store ptr %105, ptr %5, align 8, !dbg !387
  br label %106, !dbg !388

106:                                              ; preds = %99, %30
  %107 = load ptr, ptr %5, align 8, !dbg !389
  store ptr %107, ptr %4, align 8, !dbg !390
  br label %108, !dbg !390

108:                                              ; preds = %106, %28, %12
  %109 = load ptr, ptr %4, align 8, !dbg !391
  ret ptr %109, !dbg !391
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @check(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !392 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !397, !DIExpression(), !398)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !399, !DIExpression(), !400)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !401, !DIExpression(), !402)
  %9 = load ptr, ptr %5, align 8, !dbg !403
  %10 = icmp ne ptr %9, null, !dbg !403
  br i1 %10, label %12, label %11, !dbg !405

11:                                               ; preds = %3
  store i32 1, ptr %4, align 4, !dbg !406
  br label %66, !dbg !406

12:                                               ; preds = %3
    #dbg_declare(ptr %8, !407, !DIExpression(), !408)
  %13 = load ptr, ptr %5, align 8, !dbg !409
  %14 = getelementptr inbounds %struct.avl, ptr %13, i32 0, i32 2, !dbg !410
  %15 = getelementptr inbounds [2 x ptr], ptr %14, i64 0, i64 0, !dbg !409
  %16 = load ptr, ptr %15, align 8, !dbg !409
  %17 = call i32 @height(ptr noundef %16), !dbg !411
  %18 = load ptr, ptr %5, align 8, !dbg !412
  %19 = getelementptr inbounds %struct.avl, ptr %18, i32 0, i32 2, !dbg !413
  %20 = getelementptr inbounds [2 x ptr], ptr %19, i64 0, i64 1, !dbg !412
  %21 = load ptr, ptr %20, align 8, !dbg !412
  %22 = call i32 @height(ptr noundef %21), !dbg !414
  %23 = sub nsw i32 %17, %22, !dbg !415
  store i32 %23, ptr %8, align 4, !dbg !408
  %24 = load ptr, ptr %5, align 8, !dbg !416
  %25 = getelementptr inbounds %struct.avl, ptr %24, i32 0, i32 0, !dbg !417
  %26 = load i32, ptr %25, align 8, !dbg !417
  %27 = load i32, ptr %6, align 4, !dbg !418
  %28 = icmp sgt i32 %26, %27, !dbg !419
  br i1 %28, label %29, label %63, !dbg !420

29:                                               ; preds = %12
  %30 = load ptr, ptr %5, align 8, !dbg !421
  %31 = getelementptr inbounds %struct.avl, ptr %30, i32 0, i32 0, !dbg !422
  %32 = load i32, ptr %31, align 8, !dbg !422
  %33 = load i32, ptr %7, align 4, !dbg !423
  %34 = icmp slt i32 %32, %33, !dbg !424
  br i1 %34, label %35, label %63, !dbg !425

35:                                               ; preds = %29
  %36 = load i32, ptr %8, align 4, !dbg !426
  %37 = icmp sge i32 %36, -1, !dbg !427
  br i1 %37, label %38, label %63, !dbg !428

38:                                               ; preds = %35
  %39 = load i32, ptr %8, align 4, !dbg !429
  %40 = icmp sle i32 %39, 1, !dbg !430
  br i1 %40, label %41, label %63, !dbg !431

41:                                               ; preds = %38
  %42 = load ptr, ptr %5, align 8, !dbg !432
  %43 = getelementptr inbounds %struct.avl, ptr %42, i32 0, i32 2, !dbg !433
  %44 = getelementptr inbounds [2 x ptr], ptr %43, i64 0, i64 0, !dbg !432
  %45 = load ptr, ptr %44, align 8, !dbg !432
  %46 = load i32, ptr %6, align 4, !dbg !434
  %47 = load ptr, ptr %5, align 8, !dbg !435
  %48 = getelementptr inbounds %struct.avl, ptr %47, i32 0, i32 0, !dbg !436
  %49 = load i32, ptr %48, align 8, !dbg !436
  %50 = call i32 @check(ptr noundef %45, i32 noundef %46, i32 noundef %49), !dbg !437
  %51 = icmp ne i32 %50, 0, !dbg !437
  br i1 %51, label %52, label %63, !dbg !438

52:                                               ; preds = %41
  %53 = load ptr, ptr %5, align 8, !dbg !439
  %54 = getelementptr inbounds %struct.avl, ptr %53, i32 0, i32 2, !dbg !440
  %55 = getelementptr inbounds [2 x ptr], ptr %54, i64 0, i64 1, !dbg !439
  %56 = load ptr, ptr %55, align 8, !dbg !439
  %57 = load ptr, ptr %5, align 8, !dbg !441
  %58 = getelementptr inbounds %struct.avl, ptr %57, i32 0, i32 0, !dbg !442
  %59 = load i32, ptr %58, align 8, !dbg !442
  %60 = load i32, ptr %7, align 4, !dbg !443
  %61 = call i32 @check(ptr noundef %56, i32 noundef %59, i32 noundef %60), !dbg !444
  %62 = icmp ne i32 %61, 0, !dbg !438
  br label %63

63:                                               ; preds = %52, %41, %38, %35, %29, %12
  %64 = phi i1 [ false, %41 ], [ false, %38 ], [ false, %35 ], [ false, %29 ], [ false, %12 ], [ %62, %52 ], !dbg !445
  %65 = zext i1 %64 to i32, !dbg !438
  store i32 %65, ptr %4, align 4, !dbg !446
  br label %66, !dbg !446

66:                                               ; preds = %63, %11
  %67 = load i32, ptr %4, align 4, !dbg !447
  ret i32 %67, !dbg !447
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @allocate(ptr noundef %0, i64 noundef %1) #0 !dbg !448 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !451, !DIExpression(), !452)
  store i64 %1, ptr %5, align 8
    #dbg_declare(ptr %5, !453, !DIExpression(), !454)
    #dbg_declare(ptr %6, !455, !DIExpression(), !456)
  %7 = load ptr, ptr %4, align 8, !dbg !457
  %8 = getelementptr inbounds %struct.arena, ptr %7, i32 0, i32 1, !dbg !458
  %9 = load i64, ptr %8, align 8, !dbg !458
  %10 = add i64 %9, 15, !dbg !459
  %11 = and i64 %10, -16, !dbg !460
  store i64 %11, ptr %6, align 8, !dbg !456
  %12 = load i64, ptr %6, align 8, !dbg !461
  %13 = load i64, ptr %5, align 8, !dbg !463
  %14 = add i64 %12, %13, !dbg !464
  %15 = load ptr, ptr %4, align 8, !dbg !465
  %16 = getelementptr inbounds %struct.arena, ptr %15, i32 0, i32 2, !dbg !466
  %17 = load i64, ptr %16, align 8, !dbg !466
  %18 = icmp ugt i64 %14, %17, !dbg !467
  br i1 %18, label %19, label %20, !dbg !468

19:                                               ; preds = %2
  store ptr null, ptr %3, align 8, !dbg !469
  br label %31, !dbg !469

20:                                               ; preds = %2
  %21 = load i64, ptr %6, align 8, !dbg !470
  %22 = load i64, ptr %5, align 8, !dbg !471
  %23 = add i64 %21, %22, !dbg !472
  %24 = load ptr, ptr %4, align 8, !dbg !473
  %25 = getelementptr inbounds %struct.arena, ptr %24, i32 0, i32 1, !dbg !474
  store i64 %23, ptr %25, align 8, !dbg !475
  %26 = load ptr, ptr %4, align 8, !dbg !476
  %27 = getelementptr inbounds %struct.arena, ptr %26, i32 0, i32 0, !dbg !477
  %28 = load ptr, ptr %27, align 8, !dbg !477
  %29 = load i64, ptr %6, align 8, !dbg !478
  %30 = getelementptr inbounds i8, ptr %28, i64 %29, !dbg !479
  store ptr %30, ptr %3, align 8, !dbg !480
  br label %31, !dbg !480

31:                                               ; preds = %20, %19
  %32 = load ptr, ptr %3, align 8, !dbg !481
  ret ptr %32, !dbg !481
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @unlink_one(ptr noundef %0) #0 !dbg !482 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !485, !DIExpression(), !486)
  %3 = load ptr, ptr %2, align 8, !dbg !487
  %4 = getelementptr inbounds %struct.link, ptr %3, i32 0, i32 1, !dbg !488
  %5 = load ptr, ptr %4, align 8, !dbg !488
  %6 = load ptr, ptr %2, align 8, !dbg !489
  %7 = getelementptr inbounds %struct.link, ptr %6, i32 0, i32 0, !dbg !490
  %8 = load ptr, ptr %7, align 8, !dbg !490
  %9 = getelementptr inbounds %struct.link, ptr %8, i32 0, i32 1, !dbg !491
  store ptr %5, ptr %9, align 8, !dbg !492
  %10 = load ptr, ptr %2, align 8, !dbg !493
  %11 = getelementptr inbounds %struct.link, ptr %10, i32 0, i32 0, !dbg !494
  %12 = load ptr, ptr %11, align 8, !dbg !494
  %13 = load ptr, ptr %2, align 8, !dbg !495
  %14 = getelementptr inbounds %struct.link, ptr %13, i32 0, i32 1, !dbg !496
  %15 = load ptr, ptr %14, align 8, !dbg !496
  %16 = getelementptr inbounds %struct.link, ptr %15, i32 0, i32 0, !dbg !497
  store ptr %12, ptr %16, align 8, !dbg !498
  ret void, !dbg !499
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @insert_after(ptr noundef %0, ptr noundef %1) #0 !dbg !500 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca %struct.link, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !503, !DIExpression(), !504)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !505, !DIExpression(), !506)
  %6 = load ptr, ptr %4, align 8, !dbg !507
  %7 = getelementptr inbounds %struct.link, ptr %5, i32 0, i32 0, !dbg !508
  %8 = load ptr, ptr %3, align 8, !dbg !509
  %9 = getelementptr inbounds %struct.link, ptr %8, i32 0, i32 0, !dbg !510
  %10 = load ptr, ptr %9, align 8, !dbg !510
  store ptr %10, ptr %7, align 8, !dbg !508
  %11 = getelementptr inbounds %struct.link, ptr %5, i32 0, i32 1, !dbg !508
  %12 = load ptr, ptr %3, align 8, !dbg !511
  store ptr %12, ptr %11, align 8, !dbg !508
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 16, i1 false), !dbg !512
  %13 = load ptr, ptr %4, align 8, !dbg !513
  %14 = load ptr, ptr %3, align 8, !dbg !514
  %15 = getelementptr inbounds %struct.link, ptr %14, i32 0, i32 0, !dbg !515
  %16 = load ptr, ptr %15, align 8, !dbg !515
  %17 = getelementptr inbounds %struct.link, ptr %16, i32 0, i32 1, !dbg !516
  store ptr %13, ptr %17, align 8, !dbg !517
  %18 = load ptr, ptr %4, align 8, !dbg !518
  %19 = load ptr, ptr %3, align 8, !dbg !519
  %20 = getelementptr inbounds %struct.link, ptr %19, i32 0, i32 0, !dbg !520
  store ptr %18, ptr %20, align 8, !dbg !521
  ret void, !dbg !522
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @update(ptr noundef %0) #0 !dbg !523 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !526, !DIExpression(), !527)
    #dbg_declare(ptr %3, !528, !DIExpression(), !529)
  %5 = load ptr, ptr %2, align 8, !dbg !530
  %6 = getelementptr inbounds %struct.avl, ptr %5, i32 0, i32 2, !dbg !531
  %7 = getelementptr inbounds [2 x ptr], ptr %6, i64 0, i64 0, !dbg !530
  %8 = load ptr, ptr %7, align 8, !dbg !530
  %9 = call i32 @height(ptr noundef %8), !dbg !532
  store i32 %9, ptr %3, align 4, !dbg !529
    #dbg_declare(ptr %4, !533, !DIExpression(), !534)
  %10 = load ptr, ptr %2, align 8, !dbg !535
  %11 = getelementptr inbounds %struct.avl, ptr %10, i32 0, i32 2, !dbg !536
  %12 = getelementptr inbounds [2 x ptr], ptr %11, i64 0, i64 1, !dbg !535
  %13 = load ptr, ptr %12, align 8, !dbg !535
  %14 = call i32 @height(ptr noundef %13), !dbg !537
  store i32 %14, ptr %4, align 4, !dbg !534
  %15 = load i32, ptr %3, align 4, !dbg !538
  %16 = load i32, ptr %4, align 4, !dbg !539
  %17 = icmp sgt i32 %15, %16, !dbg !540
  br i1 %17, label %18, label %20, !dbg !538

18:                                               ; preds = %1
  %19 = load i32, ptr %3, align 4, !dbg !541
  br label %22, !dbg !538

20:                                               ; preds = %1
  %21 = load i32, ptr %4, align 4, !dbg !542
  br label %22, !dbg !538

22:                                               ; preds = %20, %18
  %23 = phi i32 [ %19, %18 ], [ %21, %20 ], !dbg !538
  %24 = add nsw i32 1, %23, !dbg !543
  %25 = load ptr, ptr %2, align 8, !dbg !544
  %26 = getelementptr inbounds %struct.avl, ptr %25, i32 0, i32 1, !dbg !545
  store i32 %24, ptr %26, align 4, !dbg !546
  ret void, !dbg !547
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @height(ptr noundef %0) #0 !dbg !548 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !551, !DIExpression(), !552)
  %3 = load ptr, ptr %2, align 8, !dbg !553
  %4 = icmp ne ptr %3, null, !dbg !553
  br i1 %4, label %5, label %9, !dbg !553

5:                                                ; preds = %1
  %6 = load ptr, ptr %2, align 8, !dbg !554
  %7 = getelementptr inbounds %struct.avl, ptr %6, i32 0, i32 1, !dbg !555
  %8 = load i32, ptr %7, align 4, !dbg !555
  br label %10, !dbg !553

9:                                                ; preds = %1
  br label %10, !dbg !553

10:                                               ; preds = %9, %5
  %11 = phi i32 [ %8, %5 ], [ 0, %9 ], !dbg !553
  ret i32 %11, !dbg !556
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @rotate(ptr noundef %0, i32 noundef %1) #0 !dbg !557 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !560, !DIExpression(), !561)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !562, !DIExpression(), !563)
    #dbg_declare(ptr %5, !564, !DIExpression(), !565)
  %6 = load ptr, ptr %3, align 8, !dbg !566
  %7 = getelementptr inbounds %struct.avl, ptr %6, i32 0, i32 2, !dbg !567
  %8 = load i32, ptr %4, align 4, !dbg !568
  %9 = icmp ne i32 %8, 0, !dbg !569
  %10 = xor i1 %9, true, !dbg !569
  %11 = zext i1 %10 to i32, !dbg !569
  %12 = sext i32 %11 to i64, !dbg !566
  %13 = getelementptr inbounds [2 x ptr], ptr %7, i64 0, i64 %12, !dbg !566
  %14 = load ptr, ptr %13, align 8, !dbg !566
  store ptr %14, ptr %5, align 8, !dbg !565
  %15 = load ptr, ptr %5, align 8, !dbg !570
  %16 = getelementptr inbounds %struct.avl, ptr %15, i32 0, i32 2, !dbg !571
  %17 = load i32, ptr %4, align 4, !dbg !572
  %18 = sext i32 %17 to i64, !dbg !570
  %19 = getelementptr inbounds [2 x ptr], ptr %16, i64 0, i64 %18, !dbg !570
  %20 = load ptr, ptr %19, align 8, !dbg !570
  %21 = load ptr, ptr %3, align 8, !dbg !573
  %22 = getelementptr inbounds %struct.avl, ptr %21, i32 0, i32 2, !dbg !574
  %23 = load i32, ptr %4, align 4, !dbg !575
  %24 = icmp ne i32 %23, 0, !dbg !576
  %25 = xor i1 %24, true, !dbg !576
  %26 = zext i1 %25 to i32, !dbg !576
  %27 = sext i32 %26 to i64, !dbg !573
  %28 = getelementptr inbounds [2 x ptr], ptr %22, i64 0, i64 %27, !dbg !573
  store ptr %20, ptr %28, align 8, !dbg !577
  %29 = load ptr, ptr %3, align 8, !dbg !578
  %30 = load ptr, ptr %5, align 8, !dbg !579
  %31 = getelementptr inbounds %struct.avl, ptr %30, i32 0, i32 2, !dbg !580
  %32 = load i32, ptr %4, align 4, !dbg !581
  %33 = sext i32 %32 to i64, !dbg !579
  %34 = getelementptr inbounds [2 x ptr], ptr %31, i64 0, i64 %33, !dbg !579
  store ptr %29, ptr %34, align 8, !dbg !582
  %35 = load ptr, ptr %3, align 8, !dbg !583
  call void @update(ptr noundef %35), !dbg !584
  %36 = load ptr, ptr %5, align 8, !dbg !585
  call void @update(ptr noundef %36), !dbg !586
  %37 = load ptr, ptr %5, align 8, !dbg !587
  ret ptr %37, !dbg !588
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind allocsize(0) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!65, !66, !67, !68, !69, !70, !71}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 120, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "containers.c", directory: ".", checksumkind: CSK_MD5, checksum: "002699c4ce7e119d47acd2d7034aecac")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 192, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 24)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hits", scope: !9, file: !2, line: 40, type: !17, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !16, globals: !36, splitDebugInlining: false, nameTableKind: None)
!10 = !{!11}
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !2, line: 37, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!13 = !{!14, !15}
!14 = !DIEnumerator(name: "CAPACITY", value: 8)
!15 = !DIEnumerator(name: "BUCKETS", value: 5)
!16 = !{!17, !18, !31, !32, !33}
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "page", file: !2, line: 12, size: 320, elements: !20)
!20 = !{!21, !22, !24, !30}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, file: !2, line: 12, baseType: !17, size: 32)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !19, file: !2, line: 12, baseType: !23, size: 64, offset: 64)
!23 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "recent", scope: !19, file: !2, line: 12, baseType: !25, size: 128, offset: 128)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "link", file: !2, line: 11, size: 128, elements: !26)
!26 = !{!27, !29}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !25, file: !2, line: 11, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "previous", scope: !25, file: !2, line: 11, baseType: !28, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "hash_next", scope: !19, file: !2, line: 12, baseType: !18, size: 64, offset: 256)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !34, line: 18, baseType: !35)
!34 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!35 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!36 = !{!0, !37, !42, !47, !7, !49, !51, !56, !58, !63}
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !2, line: 122, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 4)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !2, line: 131, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 11)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 132, type: !39, isLocal: true, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "misses", scope: !9, file: !2, line: 40, type: !17, isLocal: true, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "buckets", scope: !9, file: !2, line: 39, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 320, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 5)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "used_pages", scope: !9, file: !2, line: 40, type: !17, isLocal: true, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "pages", scope: !9, file: !2, line: 39, type: !60, isLocal: true, isDefinition: true)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 2560, elements: !61)
!61 = !{!62}
!62 = !DISubrange(count: 8)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "recent", scope: !9, file: !2, line: 38, type: !25, isLocal: true, isDefinition: true)
!65 = !{i32 7, !"Dwarf Version", i32 5}
!66 = !{i32 2, !"Debug Info Version", i32 3}
!67 = !{i32 1, !"wchar_size", i32 4}
!68 = !{i32 8, !"PIC Level", i32 2}
!69 = !{i32 7, !"PIE Level", i32 2}
!70 = !{i32 7, !"uwtable", i32 2}
!71 = !{i32 7, !"frame-pointer", i32 2}
!72 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 115, type: !73, scopeLine: 116, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!17}
!75 = !{}
!76 = !DILocalVariable(name: "total", scope: !72, file: !2, line: 117, type: !23)
!77 = !DILocation(line: 117, column: 12, scope: !72)
!78 = !DILocalVariable(name: "i", scope: !79, file: !2, line: 118, type: !12)
!79 = distinct !DILexicalBlock(scope: !72, file: !2, line: 118, column: 5)
!80 = !DILocation(line: 118, column: 19, scope: !79)
!81 = !DILocalVariable(name: "x", scope: !79, file: !2, line: 118, type: !12)
!82 = !DILocation(line: 118, column: 26, scope: !79)
!83 = !DILocation(line: 118, column: 10, scope: !79)
!84 = !DILocation(line: 118, column: 33, scope: !85)
!85 = distinct !DILexicalBlock(scope: !79, file: !2, line: 118, column: 5)
!86 = !DILocation(line: 118, column: 35, scope: !85)
!87 = !DILocation(line: 118, column: 5, scope: !79)
!88 = !DILocation(line: 119, column: 30, scope: !85)
!89 = !DILocation(line: 119, column: 32, scope: !85)
!90 = !DILocation(line: 119, column: 42, scope: !85)
!91 = !DILocation(line: 119, column: 44, scope: !85)
!92 = !DILocation(line: 119, column: 49, scope: !85)
!93 = !DILocation(line: 119, column: 39, scope: !85)
!94 = !DILocation(line: 119, column: 18, scope: !85)
!95 = !DILocation(line: 119, column: 66, scope: !85)
!96 = !DILocation(line: 119, column: 15, scope: !85)
!97 = !DILocation(line: 119, column: 9, scope: !85)
!98 = !DILocation(line: 118, column: 43, scope: !85)
!99 = !DILocation(line: 118, column: 51, scope: !85)
!100 = !DILocation(line: 118, column: 53, scope: !85)
!101 = !DILocation(line: 118, column: 63, scope: !85)
!102 = !DILocation(line: 118, column: 49, scope: !85)
!103 = !DILocation(line: 118, column: 5, scope: !85)
!104 = distinct !{!104, !87, !105, !106}
!105 = !DILocation(line: 119, column: 66, scope: !79)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !DILocation(line: 120, column: 40, scope: !72)
!108 = !DILocation(line: 120, column: 46, scope: !72)
!109 = !DILocation(line: 120, column: 54, scope: !72)
!110 = !DILocation(line: 120, column: 5, scope: !72)
!111 = !DILocalVariable(name: "l", scope: !112, file: !2, line: 121, type: !28)
!112 = distinct !DILexicalBlock(scope: !72, file: !2, line: 121, column: 5)
!113 = !DILocation(line: 121, column: 23, scope: !112)
!114 = !DILocation(line: 121, column: 34, scope: !112)
!115 = !DILocation(line: 121, column: 10, scope: !112)
!116 = !DILocation(line: 121, column: 40, scope: !117)
!117 = distinct !DILexicalBlock(scope: !112, file: !2, line: 121, column: 5)
!118 = !DILocation(line: 121, column: 42, scope: !117)
!119 = !DILocation(line: 121, column: 5, scope: !112)
!120 = !DILocation(line: 122, column: 23, scope: !117)
!121 = !DILocation(line: 122, column: 61, scope: !117)
!122 = !DILocation(line: 122, column: 9, scope: !117)
!123 = !DILocation(line: 121, column: 58, scope: !117)
!124 = !DILocation(line: 121, column: 61, scope: !117)
!125 = !DILocation(line: 121, column: 56, scope: !117)
!126 = !DILocation(line: 121, column: 5, scope: !117)
!127 = distinct !{!127, !119, !128, !106}
!128 = !DILocation(line: 122, column: 64, scope: !112)
!129 = !DILocation(line: 123, column: 5, scope: !72)
!130 = !DILocalVariable(name: "arena", scope: !72, file: !2, line: 125, type: !131)
!131 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "arena", file: !2, line: 13, size: 192, elements: !132)
!132 = !{!133, !134, !135}
!133 = !DIDerivedType(tag: DW_TAG_member, name: "memory", scope: !131, file: !2, line: 13, baseType: !31, size: 64)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !131, file: !2, line: 13, baseType: !33, size: 64, offset: 64)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !131, file: !2, line: 13, baseType: !33, size: 64, offset: 128)
!136 = !DILocation(line: 125, column: 18, scope: !72)
!137 = !DILocation(line: 125, column: 26, scope: !72)
!138 = !DILocation(line: 125, column: 27, scope: !72)
!139 = !DILocalVariable(name: "root", scope: !72, file: !2, line: 126, type: !140)
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "avl", file: !2, line: 14, size: 192, elements: !142)
!142 = !{!143, !144, !145}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !141, file: !2, line: 14, baseType: !17, size: 32)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !141, file: !2, line: 14, baseType: !17, size: 32, offset: 32)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !141, file: !2, line: 14, baseType: !146, size: 128, offset: 64)
!146 = !DICompositeType(tag: DW_TAG_array_type, baseType: !140, size: 128, elements: !147)
!147 = !{!148}
!148 = !DISubrange(count: 2)
!149 = !DILocation(line: 126, column: 17, scope: !72)
!150 = !DILocalVariable(name: "i", scope: !151, file: !2, line: 127, type: !17)
!151 = distinct !DILexicalBlock(scope: !72, file: !2, line: 127, column: 5)
!152 = !DILocation(line: 127, column: 14, scope: !151)
!153 = !DILocation(line: 127, column: 10, scope: !151)
!154 = !DILocation(line: 127, column: 21, scope: !155)
!155 = distinct !DILexicalBlock(scope: !151, file: !2, line: 127, column: 5)
!156 = !DILocation(line: 127, column: 23, scope: !155)
!157 = !DILocation(line: 127, column: 5, scope: !151)
!158 = !DILocation(line: 128, column: 20, scope: !155)
!159 = !DILocation(line: 128, column: 26, scope: !155)
!160 = !DILocation(line: 128, column: 28, scope: !155)
!161 = !DILocation(line: 128, column: 32, scope: !155)
!162 = !DILocation(line: 128, column: 16, scope: !155)
!163 = !DILocation(line: 128, column: 14, scope: !155)
!164 = !DILocation(line: 128, column: 9, scope: !155)
!165 = !DILocation(line: 127, column: 32, scope: !155)
!166 = !DILocation(line: 127, column: 5, scope: !155)
!167 = distinct !{!167, !157, !168, !106}
!168 = !DILocation(line: 128, column: 46, scope: !151)
!169 = !DILocalVariable(name: "i", scope: !170, file: !2, line: 129, type: !17)
!170 = distinct !DILexicalBlock(scope: !72, file: !2, line: 129, column: 5)
!171 = !DILocation(line: 129, column: 14, scope: !170)
!172 = !DILocation(line: 129, column: 10, scope: !170)
!173 = !DILocation(line: 129, column: 21, scope: !174)
!174 = distinct !DILexicalBlock(scope: !170, file: !2, line: 129, column: 5)
!175 = !DILocation(line: 129, column: 23, scope: !174)
!176 = !DILocation(line: 129, column: 5, scope: !170)
!177 = !DILocation(line: 130, column: 20, scope: !174)
!178 = !DILocation(line: 130, column: 33, scope: !174)
!179 = !DILocation(line: 130, column: 31, scope: !174)
!180 = !DILocation(line: 130, column: 16, scope: !174)
!181 = !DILocation(line: 130, column: 14, scope: !174)
!182 = !DILocation(line: 130, column: 9, scope: !174)
!183 = !DILocation(line: 129, column: 31, scope: !174)
!184 = !DILocation(line: 129, column: 5, scope: !174)
!185 = distinct !{!185, !176, !186, !106}
!186 = !DILocation(line: 130, column: 42, scope: !170)
!187 = !DILocation(line: 131, column: 27, scope: !72)
!188 = !DILocation(line: 131, column: 33, scope: !72)
!189 = !DILocation(line: 131, column: 47, scope: !72)
!190 = !DILocation(line: 131, column: 41, scope: !72)
!191 = !DILocation(line: 131, column: 71, scope: !72)
!192 = !DILocation(line: 131, column: 5, scope: !72)
!193 = !DILocation(line: 132, column: 20, scope: !72)
!194 = !DILocation(line: 132, column: 46, scope: !72)
!195 = !DILocation(line: 132, column: 5, scope: !72)
!196 = !DILocation(line: 133, column: 16, scope: !72)
!197 = !DILocation(line: 133, column: 5, scope: !72)
!198 = !DILocation(line: 134, column: 5, scope: !72)
!199 = distinct !DISubprogram(name: "touch", scope: !2, file: !2, line: 42, type: !200, scopeLine: 43, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!200 = !DISubroutineType(types: !201)
!201 = !{!18, !17}
!202 = !DILocalVariable(name: "key", arg: 1, scope: !199, file: !2, line: 42, type: !17)
!203 = !DILocation(line: 42, column: 31, scope: !199)
!204 = !DILocalVariable(name: "p", scope: !199, file: !2, line: 44, type: !205)
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!206 = !DILocation(line: 44, column: 19, scope: !199)
!207 = !DILocation(line: 44, column: 32, scope: !199)
!208 = !DILocation(line: 44, column: 36, scope: !199)
!209 = !DILocation(line: 44, column: 24, scope: !199)
!210 = !DILocation(line: 45, column: 5, scope: !199)
!211 = !DILocation(line: 45, column: 13, scope: !199)
!212 = !DILocation(line: 45, column: 12, scope: !199)
!213 = !DILocation(line: 45, column: 15, scope: !199)
!214 = !DILocation(line: 45, column: 20, scope: !199)
!215 = !DILocation(line: 45, column: 19, scope: !199)
!216 = !DILocation(line: 45, column: 24, scope: !199)
!217 = !DILocation(line: 45, column: 31, scope: !199)
!218 = !DILocation(line: 45, column: 28, scope: !199)
!219 = !DILocation(line: 0, scope: !199)
!220 = !DILocation(line: 46, column: 16, scope: !199)
!221 = !DILocation(line: 46, column: 15, scope: !199)
!222 = !DILocation(line: 46, column: 20, scope: !199)
!223 = !DILocation(line: 46, column: 11, scope: !199)
!224 = distinct !{!224, !210, !222, !106}
!225 = !DILocalVariable(name: "found", scope: !199, file: !2, line: 47, type: !18)
!226 = !DILocation(line: 47, column: 18, scope: !199)
!227 = !DILocation(line: 47, column: 27, scope: !199)
!228 = !DILocation(line: 47, column: 26, scope: !199)
!229 = !DILocation(line: 48, column: 9, scope: !230)
!230 = distinct !DILexicalBlock(scope: !199, file: !2, line: 48, column: 9)
!231 = !DILocation(line: 48, column: 9, scope: !199)
!232 = !DILocation(line: 49, column: 13, scope: !233)
!233 = distinct !DILexicalBlock(scope: !230, file: !2, line: 48, column: 16)
!234 = !DILocation(line: 50, column: 21, scope: !233)
!235 = !DILocation(line: 50, column: 28, scope: !233)
!236 = !DILocation(line: 50, column: 9, scope: !233)
!237 = !DILocation(line: 51, column: 5, scope: !233)
!238 = !DILocation(line: 52, column: 15, scope: !239)
!239 = distinct !DILexicalBlock(scope: !230, file: !2, line: 51, column: 12)
!240 = !DILocation(line: 53, column: 13, scope: !241)
!241 = distinct !DILexicalBlock(scope: !239, file: !2, line: 53, column: 13)
!242 = !DILocation(line: 53, column: 24, scope: !241)
!243 = !DILocation(line: 53, column: 13, scope: !239)
!244 = !DILocation(line: 54, column: 38, scope: !245)
!245 = distinct !DILexicalBlock(scope: !241, file: !2, line: 53, column: 36)
!246 = !DILocation(line: 54, column: 22, scope: !245)
!247 = !DILocation(line: 54, column: 19, scope: !245)
!248 = !DILocation(line: 55, column: 9, scope: !245)
!249 = !DILocation(line: 56, column: 21, scope: !250)
!250 = distinct !DILexicalBlock(scope: !241, file: !2, line: 55, column: 16)
!251 = !DILocation(line: 56, column: 19, scope: !250)
!252 = !DILocation(line: 57, column: 25, scope: !250)
!253 = !DILocation(line: 57, column: 32, scope: !250)
!254 = !DILocation(line: 57, column: 13, scope: !250)
!255 = !DILocalVariable(name: "old", scope: !250, file: !2, line: 58, type: !205)
!256 = !DILocation(line: 58, column: 27, scope: !250)
!257 = !DILocation(line: 58, column: 42, scope: !250)
!258 = !DILocation(line: 58, column: 49, scope: !250)
!259 = !DILocation(line: 58, column: 53, scope: !250)
!260 = !DILocation(line: 58, column: 34, scope: !250)
!261 = !DILocation(line: 59, column: 13, scope: !250)
!262 = !DILocation(line: 59, column: 21, scope: !250)
!263 = !DILocation(line: 59, column: 20, scope: !250)
!264 = !DILocation(line: 59, column: 28, scope: !250)
!265 = !DILocation(line: 59, column: 25, scope: !250)
!266 = !DILocation(line: 60, column: 26, scope: !250)
!267 = !DILocation(line: 60, column: 25, scope: !250)
!268 = !DILocation(line: 60, column: 32, scope: !250)
!269 = !DILocation(line: 60, column: 21, scope: !250)
!270 = distinct !{!270, !261, !268, !106}
!271 = !DILocation(line: 61, column: 20, scope: !250)
!272 = !DILocation(line: 61, column: 27, scope: !250)
!273 = !DILocation(line: 61, column: 14, scope: !250)
!274 = !DILocation(line: 61, column: 18, scope: !250)
!275 = !DILocation(line: 63, column: 22, scope: !239)
!276 = !DILocation(line: 63, column: 9, scope: !239)
!277 = !DILocation(line: 63, column: 16, scope: !239)
!278 = !DILocation(line: 63, column: 20, scope: !239)
!279 = !DILocation(line: 64, column: 25, scope: !239)
!280 = !DILocation(line: 64, column: 29, scope: !239)
!281 = !DILocation(line: 64, column: 9, scope: !239)
!282 = !DILocation(line: 64, column: 16, scope: !239)
!283 = !DILocation(line: 64, column: 23, scope: !239)
!284 = !DILocation(line: 65, column: 36, scope: !239)
!285 = !DILocation(line: 65, column: 40, scope: !239)
!286 = !DILocation(line: 65, column: 28, scope: !239)
!287 = !DILocation(line: 65, column: 9, scope: !239)
!288 = !DILocation(line: 65, column: 16, scope: !239)
!289 = !DILocation(line: 65, column: 26, scope: !239)
!290 = !DILocation(line: 66, column: 34, scope: !239)
!291 = !DILocation(line: 66, column: 17, scope: !239)
!292 = !DILocation(line: 66, column: 21, scope: !239)
!293 = !DILocation(line: 66, column: 9, scope: !239)
!294 = !DILocation(line: 66, column: 32, scope: !239)
!295 = !DILocation(line: 68, column: 28, scope: !199)
!296 = !DILocation(line: 68, column: 35, scope: !199)
!297 = !DILocation(line: 68, column: 5, scope: !199)
!298 = !DILocation(line: 69, column: 12, scope: !199)
!299 = !DILocation(line: 69, column: 5, scope: !199)
!300 = distinct !DISubprogram(name: "add", scope: !2, file: !2, line: 87, type: !301, scopeLine: 88, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!301 = !DISubroutineType(types: !302)
!302 = !{!140, !140, !17, !303}
!303 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !131, size: 64)
!304 = !DILocalVariable(name: "t", arg: 1, scope: !300, file: !2, line: 87, type: !140)
!305 = !DILocation(line: 87, column: 36, scope: !300)
!306 = !DILocalVariable(name: "key", arg: 2, scope: !300, file: !2, line: 87, type: !17)
!307 = !DILocation(line: 87, column: 43, scope: !300)
!308 = !DILocalVariable(name: "arena", arg: 3, scope: !300, file: !2, line: 87, type: !303)
!309 = !DILocation(line: 87, column: 62, scope: !300)
!310 = !DILocation(line: 89, column: 10, scope: !311)
!311 = distinct !DILexicalBlock(scope: !300, file: !2, line: 89, column: 9)
!312 = !DILocation(line: 89, column: 9, scope: !300)
!313 = !DILocation(line: 90, column: 22, scope: !314)
!314 = distinct !DILexicalBlock(scope: !311, file: !2, line: 89, column: 13)
!315 = !DILocation(line: 90, column: 13, scope: !314)
!316 = !DILocation(line: 90, column: 11, scope: !314)
!317 = !DILocation(line: 91, column: 10, scope: !314)
!318 = !DILocation(line: 91, column: 26, scope: !314)
!319 = !DILocation(line: 91, column: 27, scope: !314)
!320 = !DILocation(line: 91, column: 35, scope: !314)
!321 = !DILocation(line: 91, column: 14, scope: !314)
!322 = !DILocation(line: 92, column: 16, scope: !314)
!323 = !DILocation(line: 92, column: 9, scope: !314)
!324 = !DILocation(line: 94, column: 9, scope: !325)
!325 = distinct !DILexicalBlock(scope: !300, file: !2, line: 94, column: 9)
!326 = !DILocation(line: 94, column: 16, scope: !325)
!327 = !DILocation(line: 94, column: 19, scope: !325)
!328 = !DILocation(line: 94, column: 13, scope: !325)
!329 = !DILocation(line: 94, column: 9, scope: !300)
!330 = !DILocation(line: 95, column: 16, scope: !325)
!331 = !DILocation(line: 95, column: 9, scope: !325)
!332 = !DILocalVariable(name: "which", scope: !300, file: !2, line: 96, type: !17)
!333 = !DILocation(line: 96, column: 9, scope: !300)
!334 = !DILocation(line: 96, column: 17, scope: !300)
!335 = !DILocation(line: 96, column: 23, scope: !300)
!336 = !DILocation(line: 96, column: 26, scope: !300)
!337 = !DILocation(line: 96, column: 21, scope: !300)
!338 = !DILocation(line: 97, column: 26, scope: !300)
!339 = !DILocation(line: 97, column: 29, scope: !300)
!340 = !DILocation(line: 97, column: 34, scope: !300)
!341 = !DILocation(line: 97, column: 42, scope: !300)
!342 = !DILocation(line: 97, column: 47, scope: !300)
!343 = !DILocation(line: 97, column: 22, scope: !300)
!344 = !DILocation(line: 97, column: 5, scope: !300)
!345 = !DILocation(line: 97, column: 8, scope: !300)
!346 = !DILocation(line: 97, column: 13, scope: !300)
!347 = !DILocation(line: 97, column: 20, scope: !300)
!348 = !DILocation(line: 98, column: 12, scope: !300)
!349 = !DILocation(line: 98, column: 5, scope: !300)
!350 = !DILocation(line: 99, column: 16, scope: !351)
!351 = distinct !DILexicalBlock(scope: !300, file: !2, line: 99, column: 9)
!352 = !DILocation(line: 99, column: 19, scope: !351)
!353 = !DILocation(line: 99, column: 24, scope: !351)
!354 = !DILocation(line: 99, column: 9, scope: !351)
!355 = !DILocation(line: 99, column: 41, scope: !351)
!356 = !DILocation(line: 99, column: 44, scope: !351)
!357 = !DILocation(line: 99, column: 50, scope: !351)
!358 = !DILocation(line: 99, column: 49, scope: !351)
!359 = !DILocation(line: 99, column: 34, scope: !351)
!360 = !DILocation(line: 99, column: 32, scope: !351)
!361 = !DILocation(line: 99, column: 58, scope: !351)
!362 = !DILocation(line: 99, column: 9, scope: !300)
!363 = !DILocation(line: 100, column: 13, scope: !364)
!364 = distinct !DILexicalBlock(scope: !365, file: !2, line: 100, column: 13)
!365 = distinct !DILexicalBlock(scope: !351, file: !2, line: 99, column: 63)
!366 = !DILocation(line: 100, column: 19, scope: !364)
!367 = !DILocation(line: 100, column: 22, scope: !364)
!368 = !DILocation(line: 100, column: 27, scope: !364)
!369 = !DILocation(line: 100, column: 35, scope: !364)
!370 = !DILocation(line: 100, column: 17, scope: !364)
!371 = !DILocation(line: 100, column: 42, scope: !364)
!372 = !DILocation(line: 100, column: 39, scope: !364)
!373 = !DILocation(line: 100, column: 13, scope: !365)
!374 = !DILocation(line: 101, column: 37, scope: !364)
!375 = !DILocation(line: 101, column: 40, scope: !364)
!376 = !DILocation(line: 101, column: 45, scope: !364)
!377 = !DILocation(line: 101, column: 53, scope: !364)
!378 = !DILocation(line: 101, column: 30, scope: !364)
!379 = !DILocation(line: 101, column: 13, scope: !364)
!380 = !DILocation(line: 101, column: 16, scope: !364)
!381 = !DILocation(line: 101, column: 21, scope: !364)
!382 = !DILocation(line: 101, column: 28, scope: !364)
!383 = !DILocation(line: 102, column: 20, scope: !365)
!384 = !DILocation(line: 102, column: 24, scope: !365)
!385 = !DILocation(line: 102, column: 23, scope: !365)
!386 = !DILocation(line: 102, column: 13, scope: !365)
!387 = !DILocation(line: 102, column: 11, scope: !365)
!388 = !DILocation(line: 103, column: 5, scope: !365)
!389 = !DILocation(line: 104, column: 12, scope: !300)
!390 = !DILocation(line: 104, column: 5, scope: !300)
!391 = !DILocation(line: 105, column: 1, scope: !300)
!392 = distinct !DISubprogram(name: "check", scope: !2, file: !2, line: 106, type: !393, scopeLine: 107, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!393 = !DISubroutineType(types: !394)
!394 = !{!17, !395, !17, !17}
!395 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !396, size: 64)
!396 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !141)
!397 = !DILocalVariable(name: "t", arg: 1, scope: !392, file: !2, line: 106, type: !395)
!398 = !DILocation(line: 106, column: 36, scope: !392)
!399 = !DILocalVariable(name: "low", arg: 2, scope: !392, file: !2, line: 106, type: !17)
!400 = !DILocation(line: 106, column: 43, scope: !392)
!401 = !DILocalVariable(name: "high", arg: 3, scope: !392, file: !2, line: 106, type: !17)
!402 = !DILocation(line: 106, column: 52, scope: !392)
!403 = !DILocation(line: 108, column: 10, scope: !404)
!404 = distinct !DILexicalBlock(scope: !392, file: !2, line: 108, column: 9)
!405 = !DILocation(line: 108, column: 9, scope: !392)
!406 = !DILocation(line: 109, column: 9, scope: !404)
!407 = !DILocalVariable(name: "lean", scope: !392, file: !2, line: 110, type: !17)
!408 = !DILocation(line: 110, column: 9, scope: !392)
!409 = !DILocation(line: 110, column: 23, scope: !392)
!410 = !DILocation(line: 110, column: 26, scope: !392)
!411 = !DILocation(line: 110, column: 16, scope: !392)
!412 = !DILocation(line: 110, column: 44, scope: !392)
!413 = !DILocation(line: 110, column: 47, scope: !392)
!414 = !DILocation(line: 110, column: 37, scope: !392)
!415 = !DILocation(line: 110, column: 35, scope: !392)
!416 = !DILocation(line: 111, column: 12, scope: !392)
!417 = !DILocation(line: 111, column: 15, scope: !392)
!418 = !DILocation(line: 111, column: 21, scope: !392)
!419 = !DILocation(line: 111, column: 19, scope: !392)
!420 = !DILocation(line: 111, column: 25, scope: !392)
!421 = !DILocation(line: 111, column: 28, scope: !392)
!422 = !DILocation(line: 111, column: 31, scope: !392)
!423 = !DILocation(line: 111, column: 37, scope: !392)
!424 = !DILocation(line: 111, column: 35, scope: !392)
!425 = !DILocation(line: 111, column: 42, scope: !392)
!426 = !DILocation(line: 111, column: 45, scope: !392)
!427 = !DILocation(line: 111, column: 50, scope: !392)
!428 = !DILocation(line: 111, column: 56, scope: !392)
!429 = !DILocation(line: 111, column: 59, scope: !392)
!430 = !DILocation(line: 111, column: 64, scope: !392)
!431 = !DILocation(line: 111, column: 69, scope: !392)
!432 = !DILocation(line: 111, column: 78, scope: !392)
!433 = !DILocation(line: 111, column: 81, scope: !392)
!434 = !DILocation(line: 111, column: 90, scope: !392)
!435 = !DILocation(line: 111, column: 95, scope: !392)
!436 = !DILocation(line: 111, column: 98, scope: !392)
!437 = !DILocation(line: 111, column: 72, scope: !392)
!438 = !DILocation(line: 111, column: 103, scope: !392)
!439 = !DILocation(line: 112, column: 18, scope: !392)
!440 = !DILocation(line: 112, column: 21, scope: !392)
!441 = !DILocation(line: 112, column: 30, scope: !392)
!442 = !DILocation(line: 112, column: 33, scope: !392)
!443 = !DILocation(line: 112, column: 38, scope: !392)
!444 = !DILocation(line: 112, column: 12, scope: !392)
!445 = !DILocation(line: 0, scope: !392)
!446 = !DILocation(line: 111, column: 5, scope: !392)
!447 = !DILocation(line: 113, column: 1, scope: !392)
!448 = distinct !DISubprogram(name: "allocate", scope: !2, file: !2, line: 16, type: !449, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!449 = !DISubroutineType(types: !450)
!450 = !{!32, !303, !33}
!451 = !DILocalVariable(name: "a", arg: 1, scope: !448, file: !2, line: 16, type: !303)
!452 = !DILocation(line: 16, column: 37, scope: !448)
!453 = !DILocalVariable(name: "size", arg: 2, scope: !448, file: !2, line: 16, type: !33)
!454 = !DILocation(line: 16, column: 47, scope: !448)
!455 = !DILocalVariable(name: "at", scope: !448, file: !2, line: 18, type: !33)
!456 = !DILocation(line: 18, column: 12, scope: !448)
!457 = !DILocation(line: 18, column: 18, scope: !448)
!458 = !DILocation(line: 18, column: 21, scope: !448)
!459 = !DILocation(line: 18, column: 26, scope: !448)
!460 = !DILocation(line: 18, column: 32, scope: !448)
!461 = !DILocation(line: 19, column: 9, scope: !462)
!462 = distinct !DILexicalBlock(scope: !448, file: !2, line: 19, column: 9)
!463 = !DILocation(line: 19, column: 14, scope: !462)
!464 = !DILocation(line: 19, column: 12, scope: !462)
!465 = !DILocation(line: 19, column: 21, scope: !462)
!466 = !DILocation(line: 19, column: 24, scope: !462)
!467 = !DILocation(line: 19, column: 19, scope: !462)
!468 = !DILocation(line: 19, column: 9, scope: !448)
!469 = !DILocation(line: 20, column: 9, scope: !462)
!470 = !DILocation(line: 21, column: 15, scope: !448)
!471 = !DILocation(line: 21, column: 20, scope: !448)
!472 = !DILocation(line: 21, column: 18, scope: !448)
!473 = !DILocation(line: 21, column: 5, scope: !448)
!474 = !DILocation(line: 21, column: 8, scope: !448)
!475 = !DILocation(line: 21, column: 13, scope: !448)
!476 = !DILocation(line: 22, column: 12, scope: !448)
!477 = !DILocation(line: 22, column: 15, scope: !448)
!478 = !DILocation(line: 22, column: 24, scope: !448)
!479 = !DILocation(line: 22, column: 22, scope: !448)
!480 = !DILocation(line: 22, column: 5, scope: !448)
!481 = !DILocation(line: 23, column: 1, scope: !448)
!482 = distinct !DISubprogram(name: "unlink_one", scope: !2, file: !2, line: 25, type: !483, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!483 = !DISubroutineType(types: !484)
!484 = !{null, !28}
!485 = !DILocalVariable(name: "l", arg: 1, scope: !482, file: !2, line: 25, type: !28)
!486 = !DILocation(line: 25, column: 37, scope: !482)
!487 = !DILocation(line: 27, column: 25, scope: !482)
!488 = !DILocation(line: 27, column: 28, scope: !482)
!489 = !DILocation(line: 27, column: 5, scope: !482)
!490 = !DILocation(line: 27, column: 8, scope: !482)
!491 = !DILocation(line: 27, column: 14, scope: !482)
!492 = !DILocation(line: 27, column: 23, scope: !482)
!493 = !DILocation(line: 28, column: 25, scope: !482)
!494 = !DILocation(line: 28, column: 28, scope: !482)
!495 = !DILocation(line: 28, column: 5, scope: !482)
!496 = !DILocation(line: 28, column: 8, scope: !482)
!497 = !DILocation(line: 28, column: 18, scope: !482)
!498 = !DILocation(line: 28, column: 23, scope: !482)
!499 = !DILocation(line: 29, column: 1, scope: !482)
!500 = distinct !DISubprogram(name: "insert_after", scope: !2, file: !2, line: 30, type: !501, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!501 = !DISubroutineType(types: !502)
!502 = !{null, !28, !28}
!503 = !DILocalVariable(name: "at", arg: 1, scope: !500, file: !2, line: 30, type: !28)
!504 = !DILocation(line: 30, column: 39, scope: !500)
!505 = !DILocalVariable(name: "l", arg: 2, scope: !500, file: !2, line: 30, type: !28)
!506 = !DILocation(line: 30, column: 56, scope: !500)
!507 = !DILocation(line: 32, column: 6, scope: !500)
!508 = !DILocation(line: 32, column: 23, scope: !500)
!509 = !DILocation(line: 32, column: 24, scope: !500)
!510 = !DILocation(line: 32, column: 28, scope: !500)
!511 = !DILocation(line: 32, column: 34, scope: !500)
!512 = !DILocation(line: 32, column: 10, scope: !500)
!513 = !DILocation(line: 33, column: 26, scope: !500)
!514 = !DILocation(line: 33, column: 5, scope: !500)
!515 = !DILocation(line: 33, column: 9, scope: !500)
!516 = !DILocation(line: 33, column: 15, scope: !500)
!517 = !DILocation(line: 33, column: 24, scope: !500)
!518 = !DILocation(line: 34, column: 16, scope: !500)
!519 = !DILocation(line: 34, column: 5, scope: !500)
!520 = !DILocation(line: 34, column: 9, scope: !500)
!521 = !DILocation(line: 34, column: 14, scope: !500)
!522 = !DILocation(line: 35, column: 1, scope: !500)
!523 = distinct !DISubprogram(name: "update", scope: !2, file: !2, line: 73, type: !524, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!524 = !DISubroutineType(types: !525)
!525 = !{null, !140}
!526 = !DILocalVariable(name: "t", arg: 1, scope: !523, file: !2, line: 73, type: !140)
!527 = !DILocation(line: 73, column: 32, scope: !523)
!528 = !DILocalVariable(name: "l", scope: !523, file: !2, line: 75, type: !17)
!529 = !DILocation(line: 75, column: 9, scope: !523)
!530 = !DILocation(line: 75, column: 20, scope: !523)
!531 = !DILocation(line: 75, column: 23, scope: !523)
!532 = !DILocation(line: 75, column: 13, scope: !523)
!533 = !DILocalVariable(name: "r", scope: !523, file: !2, line: 75, type: !17)
!534 = !DILocation(line: 75, column: 33, scope: !523)
!535 = !DILocation(line: 75, column: 44, scope: !523)
!536 = !DILocation(line: 75, column: 47, scope: !523)
!537 = !DILocation(line: 75, column: 37, scope: !523)
!538 = !DILocation(line: 76, column: 22, scope: !523)
!539 = !DILocation(line: 76, column: 26, scope: !523)
!540 = !DILocation(line: 76, column: 24, scope: !523)
!541 = !DILocation(line: 76, column: 30, scope: !523)
!542 = !DILocation(line: 76, column: 34, scope: !523)
!543 = !DILocation(line: 76, column: 19, scope: !523)
!544 = !DILocation(line: 76, column: 5, scope: !523)
!545 = !DILocation(line: 76, column: 8, scope: !523)
!546 = !DILocation(line: 76, column: 15, scope: !523)
!547 = !DILocation(line: 77, column: 1, scope: !523)
!548 = distinct !DISubprogram(name: "height", scope: !2, file: !2, line: 72, type: !549, scopeLine: 72, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!549 = !DISubroutineType(types: !550)
!550 = !{!17, !395}
!551 = !DILocalVariable(name: "t", arg: 1, scope: !548, file: !2, line: 72, type: !395)
!552 = !DILocation(line: 72, column: 37, scope: !548)
!553 = !DILocation(line: 72, column: 49, scope: !548)
!554 = !DILocation(line: 72, column: 53, scope: !548)
!555 = !DILocation(line: 72, column: 56, scope: !548)
!556 = !DILocation(line: 72, column: 42, scope: !548)
!557 = distinct !DISubprogram(name: "rotate", scope: !2, file: !2, line: 78, type: !558, scopeLine: 79, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !75)
!558 = !DISubroutineType(types: !559)
!559 = !{!140, !140, !17}
!560 = !DILocalVariable(name: "t", arg: 1, scope: !557, file: !2, line: 78, type: !140)
!561 = !DILocation(line: 78, column: 39, scope: !557)
!562 = !DILocalVariable(name: "toward", arg: 2, scope: !557, file: !2, line: 78, type: !17)
!563 = !DILocation(line: 78, column: 46, scope: !557)
!564 = !DILocalVariable(name: "up", scope: !557, file: !2, line: 80, type: !140)
!565 = !DILocation(line: 80, column: 17, scope: !557)
!566 = !DILocation(line: 80, column: 22, scope: !557)
!567 = !DILocation(line: 80, column: 25, scope: !557)
!568 = !DILocation(line: 80, column: 31, scope: !557)
!569 = !DILocation(line: 80, column: 30, scope: !557)
!570 = !DILocation(line: 81, column: 24, scope: !557)
!571 = !DILocation(line: 81, column: 28, scope: !557)
!572 = !DILocation(line: 81, column: 33, scope: !557)
!573 = !DILocation(line: 81, column: 5, scope: !557)
!574 = !DILocation(line: 81, column: 8, scope: !557)
!575 = !DILocation(line: 81, column: 14, scope: !557)
!576 = !DILocation(line: 81, column: 13, scope: !557)
!577 = !DILocation(line: 81, column: 22, scope: !557)
!578 = !DILocation(line: 82, column: 24, scope: !557)
!579 = !DILocation(line: 82, column: 5, scope: !557)
!580 = !DILocation(line: 82, column: 9, scope: !557)
!581 = !DILocation(line: 82, column: 14, scope: !557)
!582 = !DILocation(line: 82, column: 22, scope: !557)
!583 = !DILocation(line: 83, column: 12, scope: !557)
!584 = !DILocation(line: 83, column: 5, scope: !557)
!585 = !DILocation(line: 84, column: 12, scope: !557)
!586 = !DILocation(line: 84, column: 5, scope: !557)
!587 = !DILocation(line: 85, column: 12, scope: !557)
!588 = !DILocation(line: 85, column: 5, scope: !557)
