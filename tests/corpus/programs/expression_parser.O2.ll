; ModuleID = 'expression_parser.c'
source_filename = "expression_parser.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.inputs = internal unnamed_addr constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16, !dbg !0
@.str = private unnamed_addr constant [10 x i8] c"1 + 2 * 3\00", align 1, !dbg !29
@.str.1 = private unnamed_addr constant [15 x i8] c"2^3^2 / 4 - -1\00", align 1, !dbg !35
@.str.2 = private unnamed_addr constant [14 x i8] c"x*x + 3*x - 7\00", align 1, !dbg !40
@.str.3 = private unnamed_addr constant [12 x i8] c"(x+1)/(x-1)\00", align 1, !dbg !45
@.str.4 = private unnamed_addr constant [12 x i8] c"(2*x)^3 * 5\00", align 1, !dbg !50
@.str.5 = private unnamed_addr constant [28 x i8] c"1e2 * (x - 0.5) ^ 2 + 0 * x\00", align 1, !dbg !52
@.str.6 = private unnamed_addr constant [6 x i8] c"(1 + \00", align 1, !dbg !57
@.str.7 = private unnamed_addr constant [6 x i8] c"2 $ 3\00", align 1, !dbg !62
@at = internal unnamed_addr global ptr null, align 8, !dbg !81
@failed = internal unnamed_addr global i32 0, align 4, !dbg !85
@.str.8 = private unnamed_addr constant [13 x i8] c"error at %d\0A\00", align 1, !dbg !64
@.str.9 = private unnamed_addr constant [17 x i8] c" = %.10g, slope \00", align 1, !dbg !69
@.str.10 = private unnamed_addr constant [10 x i8] c" = %.10g\0A\00", align 1, !dbg !74
@.str.11 = private unnamed_addr constant [9 x i8] c"%d left\0A\00", align 1, !dbg !76
@allocated = internal unnamed_addr global i32 0, align 4, !dbg !87
@.str.12 = private unnamed_addr constant [3 x i8] c"%g\00", align 1, !dbg !89
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !2 {
    #dbg_value(i32 0, !95, !DIExpression(), !120)
  br label %4, !dbg !121

1:                                                ; preds = %48
  %2 = load i32, ptr @allocated, align 4, !dbg !122, !tbaa !123
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %2), !dbg !127
  ret i32 0, !dbg !128

4:                                                ; preds = %0, %48
  %5 = phi i64 [ 0, %0 ], [ %50, %48 ]
    #dbg_value(i64 %5, !95, !DIExpression(), !120)
  %6 = getelementptr inbounds [8 x ptr], ptr @main.inputs, i64 0, i64 %5, !dbg !129
  %7 = load ptr, ptr %6, align 8, !dbg !129, !tbaa !130
  store ptr %7, ptr @at, align 8, !dbg !132, !tbaa !130
  store i32 0, ptr @failed, align 4, !dbg !133, !tbaa !123
  %8 = tail call fastcc ptr @sum(), !dbg !134
    #dbg_value(ptr %8, !97, !DIExpression(), !135)
  %9 = tail call ptr @__ctype_b_loc() #11, !dbg !136
  %10 = load ptr, ptr %9, align 8, !tbaa !130
  %11 = load ptr, ptr @at, align 8, !tbaa !130
  %12 = load i8, ptr %11, align 1, !dbg !141, !tbaa !142
  %13 = zext i8 %12 to i64, !dbg !141
  %14 = getelementptr inbounds i16, ptr %10, i64 %13, !dbg !141
  %15 = load i16, ptr %14, align 2, !dbg !141, !tbaa !143
  %16 = and i16 %15, 8192, !dbg !141
  %17 = icmp eq i16 %16, 0, !dbg !145
  br i1 %17, label %28, label %18, !dbg !145

18:                                               ; preds = %4, %18
  %19 = phi ptr [ %20, %18 ], [ %11, %4 ]
  %20 = getelementptr inbounds i8, ptr %19, i64 1, !dbg !146
  %21 = load i8, ptr %20, align 1, !dbg !141, !tbaa !142
  %22 = zext i8 %21 to i64, !dbg !141
  %23 = getelementptr inbounds i16, ptr %10, i64 %22, !dbg !141
  %24 = load i16, ptr %23, align 2, !dbg !141, !tbaa !143
  %25 = and i16 %24, 8192, !dbg !141
  %26 = icmp eq i16 %25, 0, !dbg !145
  br i1 %26, label %27, label %18, !dbg !145, !llvm.loop !147

27:                                               ; preds = %18
  store ptr %20, ptr @at, align 8, !dbg !146, !tbaa !130
  br label %28, !dbg !145

28:                                               ; preds = %4, %27
  %29 = phi i8 [ %12, %4 ], [ %21, %27 ]
  %30 = phi ptr [ %11, %4 ], [ %20, %27 ]
  %31 = load i32, ptr @failed, align 4, !dbg !149, !tbaa !123
  %32 = icmp eq i32 %31, 0, !dbg !149
  %33 = icmp eq i8 %29, 0
  %34 = and i1 %32, %33, !dbg !151
  br i1 %34, label %41, label %35, !dbg !151

35:                                               ; preds = %28
  %36 = ptrtoint ptr %30 to i64, !dbg !152
  %37 = ptrtoint ptr %7 to i64, !dbg !152
  %38 = sub i64 %36, %37, !dbg !152
  %39 = trunc i64 %38 to i32, !dbg !154
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %39), !dbg !155
  br label %48, !dbg !156

41:                                               ; preds = %28
  %42 = tail call fastcc ptr @derive(ptr noundef %8), !dbg !157
  %43 = tail call fastcc ptr @simplify(ptr noundef %42), !dbg !158
    #dbg_value(ptr %43, !108, !DIExpression(), !135)
  tail call fastcc void @print(ptr noundef %8), !dbg !159
  %44 = tail call fastcc double @evaluate(ptr noundef %8, double noundef 3.000000e+00), !dbg !160
  %45 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, double noundef %44), !dbg !161
  tail call fastcc void @print(ptr noundef %43), !dbg !162
  %46 = tail call fastcc double @evaluate(ptr noundef %43, double noundef 3.000000e+00), !dbg !163
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %46), !dbg !164
  tail call fastcc void @discard(ptr noundef %8), !dbg !165
  br label %48, !dbg !166

48:                                               ; preds = %41, %35
  %49 = phi ptr [ %43, %41 ], [ %8, %35 ]
  tail call fastcc void @discard(ptr noundef %49), !dbg !135
  %50 = add nuw nsw i64 %5, 1, !dbg !167
    #dbg_value(i64 %50, !95, !DIExpression(), !120)
  %51 = icmp eq i64 %50, 8, !dbg !168
  br i1 %51, label %1, label %4, !dbg !121, !llvm.loop !169
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define internal fastcc ptr @sum() unnamed_addr #2 !dbg !171 {
  %1 = tail call fastcc ptr @product(), !dbg !176
    #dbg_value(ptr %1, !175, !DIExpression(), !177)
  %2 = tail call ptr @__ctype_b_loc() #11, !dbg !177
  br label %3, !dbg !178

3:                                                ; preds = %46, %0
  %4 = phi ptr [ %1, %0 ], [ %51, %46 ], !dbg !177
    #dbg_value(ptr %4, !175, !DIExpression(), !177)
    #dbg_value(i8 43, !179, !DIExpression(), !184)
  %5 = load ptr, ptr %2, align 8, !tbaa !130
  %6 = load ptr, ptr @at, align 8, !tbaa !130
  %7 = load i8, ptr %6, align 1, !dbg !189, !tbaa !142
  %8 = zext i8 %7 to i64, !dbg !189
  %9 = getelementptr inbounds i16, ptr %5, i64 %8, !dbg !189
  %10 = load i16, ptr %9, align 2, !dbg !189, !tbaa !143
  %11 = and i16 %10, 8192, !dbg !189
  %12 = icmp eq i16 %11, 0, !dbg !191
  br i1 %12, label %23, label %13, !dbg !191

13:                                               ; preds = %3, %13
  %14 = phi ptr [ %15, %13 ], [ %6, %3 ]
  %15 = getelementptr inbounds i8, ptr %14, i64 1, !dbg !192
  %16 = load i8, ptr %15, align 1, !dbg !189, !tbaa !142
  %17 = zext i8 %16 to i64, !dbg !189
  %18 = getelementptr inbounds i16, ptr %5, i64 %17, !dbg !189
  %19 = load i16, ptr %18, align 2, !dbg !189, !tbaa !143
  %20 = and i16 %19, 8192, !dbg !189
  %21 = icmp eq i16 %20, 0, !dbg !191
  br i1 %21, label %22, label %13, !dbg !191, !llvm.loop !193

22:                                               ; preds = %13
  store ptr %15, ptr @at, align 8, !dbg !192, !tbaa !130
  br label %23, !dbg !191

23:                                               ; preds = %22, %3
  %24 = phi i16 [ %10, %3 ], [ %19, %22 ]
  %25 = phi i8 [ %7, %3 ], [ %16, %22 ], !dbg !194
  %26 = phi ptr [ %6, %3 ], [ %15, %22 ], !dbg !195
  %27 = icmp eq i8 %25, 43, !dbg !196
  br i1 %27, label %46, label %28, !dbg !194

28:                                               ; preds = %23
    #dbg_value(i8 45, !179, !DIExpression(), !197)
  %29 = and i16 %24, 8192, !dbg !200
  %30 = icmp eq i16 %29, 0, !dbg !202
  br i1 %30, label %41, label %31, !dbg !202

31:                                               ; preds = %28, %31
  %32 = phi ptr [ %33, %31 ], [ %26, %28 ]
  %33 = getelementptr inbounds i8, ptr %32, i64 1, !dbg !203
  %34 = load i8, ptr %33, align 1, !dbg !200, !tbaa !142
  %35 = zext i8 %34 to i64, !dbg !200
  %36 = getelementptr inbounds i16, ptr %5, i64 %35, !dbg !200
  %37 = load i16, ptr %36, align 2, !dbg !200, !tbaa !143
  %38 = and i16 %37, 8192, !dbg !200
  %39 = icmp eq i16 %38, 0, !dbg !202
  br i1 %39, label %40, label %31, !dbg !202, !llvm.loop !204

40:                                               ; preds = %31
  store ptr %33, ptr @at, align 8, !dbg !203, !tbaa !130
  br label %41, !dbg !202

41:                                               ; preds = %40, %28
  %42 = phi i8 [ %25, %28 ], [ %34, %40 ], !dbg !205
  %43 = phi ptr [ %26, %28 ], [ %33, %40 ], !dbg !206
  %44 = icmp eq i8 %42, 45, !dbg !207
  br i1 %44, label %46, label %45, !dbg !205

45:                                               ; preds = %41
  ret ptr %4, !dbg !208

46:                                               ; preds = %41, %23
  %47 = phi ptr [ %26, %23 ], [ %43, %41 ]
  %48 = phi i8 [ 43, %23 ], [ 45, %41 ]
  %49 = getelementptr inbounds i8, ptr %47, i64 1, !dbg !209
  store ptr %49, ptr @at, align 8, !dbg !209, !tbaa !130
  %50 = tail call fastcc ptr @product(), !dbg !210
  %51 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !211
  store i8 %48, ptr %51, align 8, !dbg !221, !tbaa !142
  %52 = getelementptr inbounds i8, ptr %51, i64 8, !dbg !221
  store double 0.000000e+00, ptr %52, align 8, !dbg !221, !tbaa !222
  %53 = getelementptr inbounds i8, ptr %51, i64 16, !dbg !221
  store ptr %4, ptr %53, align 8, !dbg !221, !tbaa !130
  %54 = getelementptr inbounds i8, ptr %51, i64 24, !dbg !221
  store ptr %50, ptr %54, align 8, !dbg !221, !tbaa !130
  %55 = load i32, ptr @allocated, align 4, !dbg !224, !tbaa !123
  %56 = add nsw i32 %55, 1, !dbg !224
  store i32 %56, ptr @allocated, align 4, !dbg !224, !tbaa !123
    #dbg_value(ptr %51, !175, !DIExpression(), !177)
  br label %3, !dbg !225, !llvm.loop !226
}

; Function Attrs: nofree nounwind
declare !dbg !229 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @discard(ptr noundef %0) unnamed_addr #0 !dbg !234 {
    #dbg_value(ptr %0, !238, !DIExpression(), !239)
  %2 = icmp eq ptr %0, null, !dbg !240
  br i1 %2, label %3, label %4, !dbg !242

3:                                                ; preds = %1, %4
  ret void, !dbg !243

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !244
  %6 = load ptr, ptr %5, align 8, !dbg !244, !tbaa !245
  tail call fastcc void @discard(ptr noundef %6), !dbg !247
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !248
  %8 = load ptr, ptr %7, align 8, !dbg !248, !tbaa !249
  tail call fastcc void @discard(ptr noundef %8), !dbg !250
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !251
  %9 = load i32, ptr @allocated, align 4, !dbg !252, !tbaa !123
  %10 = add nsw i32 %9, -1, !dbg !252
  store i32 %10, ptr @allocated, align 4, !dbg !252, !tbaa !123
  br label %3, !dbg !243
}

; Function Attrs: nounwind uwtable
define internal fastcc ptr @simplify(ptr noundef %0) unnamed_addr #0 !dbg !253 {
    #dbg_value(ptr %0, !257, !DIExpression(), !261)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !262
  %3 = load ptr, ptr %2, align 8, !dbg !262, !tbaa !245
  %4 = icmp eq ptr %3, null, !dbg !264
  br i1 %4, label %79, label %5, !dbg !265

5:                                                ; preds = %1
  %6 = tail call fastcc ptr @simplify(ptr noundef nonnull %3), !dbg !266
  store ptr %6, ptr %2, align 8, !dbg !267, !tbaa !245
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !268
  %8 = load ptr, ptr %7, align 8, !dbg !268, !tbaa !249
  %9 = tail call fastcc ptr @simplify(ptr noundef %8), !dbg !269
  store ptr %9, ptr %7, align 8, !dbg !270, !tbaa !249
  %10 = load ptr, ptr %2, align 8, !dbg !271, !tbaa !245
  %11 = load i8, ptr %10, align 8, !dbg !272, !tbaa !273
  %12 = icmp ne i8 %11, 35, !dbg !274
  br i1 %12, label %23, label %13, !dbg !275

13:                                               ; preds = %5
  %14 = load i8, ptr %9, align 8, !dbg !276, !tbaa !273
  %15 = icmp eq i8 %14, 35, !dbg !277
  br i1 %15, label %16, label %23, !dbg !278

16:                                               ; preds = %13
  %17 = tail call fastcc double @evaluate(ptr noundef nonnull %0, double noundef 0.000000e+00), !dbg !279
    #dbg_value(double %17, !258, !DIExpression(), !280)
  tail call fastcc void @discard(ptr noundef nonnull %0), !dbg !281
    #dbg_value(double %17, !282, !DIExpression(), !287)
    #dbg_value(i8 35, !216, !DIExpression(), !289)
    #dbg_value(double %17, !217, !DIExpression(), !289)
    #dbg_value(ptr null, !218, !DIExpression(), !289)
    #dbg_value(ptr null, !219, !DIExpression(), !289)
  %18 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !291
    #dbg_value(ptr %18, !220, !DIExpression(), !289)
  store i8 35, ptr %18, align 8, !dbg !292, !tbaa !142
  %19 = getelementptr inbounds i8, ptr %18, i64 8, !dbg !292
  store double %17, ptr %19, align 8, !dbg !292, !tbaa !222
  %20 = getelementptr inbounds i8, ptr %18, i64 16, !dbg !292
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %20, i8 0, i64 16, i1 false), !dbg !292
  %21 = load i32, ptr @allocated, align 4, !dbg !293, !tbaa !123
  %22 = add nsw i32 %21, 1, !dbg !293
  store i32 %22, ptr @allocated, align 4, !dbg !293, !tbaa !123
  br label %79

23:                                               ; preds = %13, %5
  %24 = load i8, ptr %0, align 8, !dbg !294, !tbaa !273
  switch i8 %24, label %79 [
    i8 43, label %31
    i8 45, label %31
    i8 42, label %25
    i8 94, label %28
  ], !dbg !296

25:                                               ; preds = %23
  %26 = load i8, ptr %9, align 8, !dbg !297, !tbaa !273
    #dbg_value(ptr %9, !304, !DIExpression(), !308)
    #dbg_value(double 1.000000e+00, !305, !DIExpression(), !308)
  %27 = icmp eq i8 %26, 35, !dbg !309
  br i1 %27, label %51, label %55, !dbg !310

28:                                               ; preds = %23
  %29 = load i8, ptr %9, align 8, !dbg !311, !tbaa !273
    #dbg_value(ptr %9, !304, !DIExpression(), !313)
    #dbg_value(double 1.000000e+00, !305, !DIExpression(), !313)
  %30 = icmp eq i8 %29, 35, !dbg !314
  br i1 %30, label %73, label %79, !dbg !315

31:                                               ; preds = %23, %23
    #dbg_value(ptr %9, !304, !DIExpression(), !316)
    #dbg_value(double 0.000000e+00, !305, !DIExpression(), !316)
  %32 = load i8, ptr %9, align 8, !dbg !318, !tbaa !273
  %33 = icmp eq i8 %32, 35, !dbg !319
  br i1 %33, label %34, label %41, !dbg !320

34:                                               ; preds = %31
  %35 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !321
  %36 = load double, ptr %35, align 8, !dbg !321, !tbaa !322
  %37 = fcmp une double %36, 0.000000e+00, !dbg !323
  br i1 %37, label %41, label %38, !dbg !324

38:                                               ; preds = %34
    #dbg_value(ptr %0, !325, !DIExpression(), !331)
    #dbg_value(ptr %10, !330, !DIExpression(), !331)
  tail call fastcc void @discard(ptr noundef nonnull %9), !dbg !333
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !334
  %39 = load i32, ptr @allocated, align 4, !dbg !335, !tbaa !123
  %40 = add nsw i32 %39, -1, !dbg !335
  store i32 %40, ptr @allocated, align 4, !dbg !335, !tbaa !123
  br label %79, !dbg !336

41:                                               ; preds = %31, %34
  %42 = icmp ne i8 %24, 43, !dbg !337
  %43 = or i1 %42, %12, !dbg !337
  br i1 %43, label %79, label %44, !dbg !337

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !339
  %46 = load double, ptr %45, align 8, !dbg !339, !tbaa !322
  %47 = fcmp une double %46, 0.000000e+00, !dbg !341
  br i1 %47, label %79, label %48, !dbg !342

48:                                               ; preds = %44
    #dbg_value(ptr %0, !325, !DIExpression(), !343)
    #dbg_value(ptr %9, !330, !DIExpression(), !343)
  tail call fastcc void @discard(ptr noundef nonnull %10), !dbg !345
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !346
  %49 = load i32, ptr @allocated, align 4, !dbg !347, !tbaa !123
  %50 = add nsw i32 %49, -1, !dbg !347
  store i32 %50, ptr @allocated, align 4, !dbg !347, !tbaa !123
  br label %79, !dbg !348

51:                                               ; preds = %25
  %52 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !349
  %53 = load double, ptr %52, align 8, !dbg !349, !tbaa !322
  %54 = fcmp une double %53, 1.000000e+00, !dbg !350
  br i1 %54, label %55, label %60, !dbg !351

55:                                               ; preds = %25, %51
    #dbg_value(ptr %10, !304, !DIExpression(), !352)
    #dbg_value(double 0.000000e+00, !305, !DIExpression(), !352)
  br i1 %12, label %65, label %56, !dbg !354

56:                                               ; preds = %55
  %57 = getelementptr inbounds i8, ptr %10, i64 8, !dbg !355
  %58 = load double, ptr %57, align 8, !dbg !355, !tbaa !322
  %59 = fcmp une double %58, 0.000000e+00, !dbg !356
  br i1 %59, label %63, label %60, !dbg !357

60:                                               ; preds = %56, %51
    #dbg_value(ptr %0, !325, !DIExpression(), !358)
    #dbg_value(ptr %10, !330, !DIExpression(), !358)
  tail call fastcc void @discard(ptr noundef nonnull %9), !dbg !360
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !361
  %61 = load i32, ptr @allocated, align 4, !dbg !362, !tbaa !123
  %62 = add nsw i32 %61, -1, !dbg !362
  store i32 %62, ptr @allocated, align 4, !dbg !362, !tbaa !123
  br label %79, !dbg !363

63:                                               ; preds = %56
    #dbg_value(ptr %10, !304, !DIExpression(), !364)
    #dbg_value(double 1.000000e+00, !305, !DIExpression(), !364)
  %64 = fcmp une double %58, 1.000000e+00, !dbg !367
  br i1 %64, label %65, label %70, !dbg !368

65:                                               ; preds = %55, %63
    #dbg_value(ptr %9, !304, !DIExpression(), !369)
    #dbg_value(double 0.000000e+00, !305, !DIExpression(), !369)
  br i1 %27, label %66, label %79, !dbg !371

66:                                               ; preds = %65
  %67 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !372
  %68 = load double, ptr %67, align 8, !dbg !372, !tbaa !322
  %69 = fcmp une double %68, 0.000000e+00, !dbg !373
  br i1 %69, label %79, label %70, !dbg !374

70:                                               ; preds = %66, %63
    #dbg_value(ptr %0, !325, !DIExpression(), !375)
    #dbg_value(ptr %9, !330, !DIExpression(), !375)
  tail call fastcc void @discard(ptr noundef nonnull %10), !dbg !377
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !378
  %71 = load i32, ptr @allocated, align 4, !dbg !379, !tbaa !123
  %72 = add nsw i32 %71, -1, !dbg !379
  store i32 %72, ptr @allocated, align 4, !dbg !379, !tbaa !123
  br label %79, !dbg !380

73:                                               ; preds = %28
  %74 = getelementptr inbounds i8, ptr %9, i64 8, !dbg !381
  %75 = load double, ptr %74, align 8, !dbg !381, !tbaa !322
  %76 = fcmp une double %75, 1.000000e+00, !dbg !382
  br i1 %76, label %79, label %77, !dbg !383

77:                                               ; preds = %73
  %78 = tail call fastcc ptr @keep(ptr noundef nonnull %0, ptr noundef nonnull %10), !dbg !384
  br label %79, !dbg !383

79:                                               ; preds = %41, %23, %28, %65, %66, %44, %77, %73, %1, %70, %60, %48, %38, %16
  %80 = phi ptr [ %18, %16 ], [ %10, %38 ], [ %9, %48 ], [ %10, %60 ], [ %9, %70 ], [ %0, %1 ], [ %10, %77 ], [ %0, %73 ], [ %0, %44 ], [ %0, %66 ], [ %0, %65 ], [ %0, %28 ], [ %0, %41 ], [ %0, %23 ], !dbg !261
  ret ptr %80, !dbg !385
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc noalias noundef ptr @derive(ptr nocapture noundef readonly %0) unnamed_addr #2 !dbg !386 {
    #dbg_value(ptr %0, !390, !DIExpression(), !393)
  %2 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !394
  %3 = load ptr, ptr %2, align 8, !dbg !394, !tbaa !245
    #dbg_value(ptr %3, !391, !DIExpression(), !393)
  %4 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !395
  %5 = load ptr, ptr %4, align 8, !dbg !395, !tbaa !249
    #dbg_value(ptr %5, !392, !DIExpression(), !393)
  %6 = load i8, ptr %0, align 8, !dbg !396, !tbaa !273
  switch i8 %6, label %86 [
    i8 35, label %7
    i8 120, label %12
    i8 43, label %21
    i8 45, label %21
    i8 42, label %30
    i8 47, label %51
  ], !dbg !397

7:                                                ; preds = %1
    #dbg_value(double 0.000000e+00, !282, !DIExpression(), !398)
    #dbg_value(i8 35, !216, !DIExpression(), !401)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !401)
    #dbg_value(ptr null, !218, !DIExpression(), !401)
    #dbg_value(ptr null, !219, !DIExpression(), !401)
  %8 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !403
    #dbg_value(ptr %8, !220, !DIExpression(), !401)
  store i8 35, ptr %8, align 8, !dbg !404, !tbaa !142
  %9 = getelementptr inbounds i8, ptr %8, i64 8, !dbg !404
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %9, i8 0, i64 24, i1 false), !dbg !404
  %10 = load i32, ptr @allocated, align 4, !dbg !405, !tbaa !123
  %11 = add nsw i32 %10, 1, !dbg !405
  br label %18, !dbg !406

12:                                               ; preds = %1
    #dbg_value(double 1.000000e+00, !282, !DIExpression(), !407)
    #dbg_value(i8 35, !216, !DIExpression(), !409)
    #dbg_value(double 1.000000e+00, !217, !DIExpression(), !409)
    #dbg_value(ptr null, !218, !DIExpression(), !409)
    #dbg_value(ptr null, !219, !DIExpression(), !409)
  %13 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !411
    #dbg_value(ptr %13, !220, !DIExpression(), !409)
  store i8 35, ptr %13, align 8, !dbg !412, !tbaa !142
  %14 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !412
  store double 1.000000e+00, ptr %14, align 8, !dbg !412, !tbaa !222
  %15 = getelementptr inbounds i8, ptr %13, i64 16, !dbg !412
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %15, i8 0, i64 16, i1 false), !dbg !412
  %16 = load i32, ptr @allocated, align 4, !dbg !413, !tbaa !123
  %17 = add nsw i32 %16, 1, !dbg !413
  br label %18, !dbg !414

18:                                               ; preds = %7, %12, %86, %51, %30, %21
  %19 = phi i32 [ %11, %7 ], [ %17, %12 ], [ %111, %86 ], [ %85, %51 ], [ %50, %30 ], [ %29, %21 ]
  %20 = phi ptr [ %8, %7 ], [ %13, %12 ], [ %106, %86 ], [ %81, %51 ], [ %46, %30 ], [ %24, %21 ]
  store i32 %19, ptr @allocated, align 4, !dbg !415, !tbaa !123
  ret ptr %20, !dbg !416

21:                                               ; preds = %1, %1
  %22 = tail call fastcc ptr @derive(ptr noundef %3), !dbg !417
  %23 = tail call fastcc ptr @derive(ptr noundef %5), !dbg !418
    #dbg_value(i8 %6, !216, !DIExpression(), !419)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !419)
    #dbg_value(ptr %22, !218, !DIExpression(), !419)
    #dbg_value(ptr %23, !219, !DIExpression(), !419)
  %24 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !421
    #dbg_value(ptr %24, !220, !DIExpression(), !419)
  store i8 %6, ptr %24, align 8, !dbg !422, !tbaa !142
  %25 = getelementptr inbounds i8, ptr %24, i64 8, !dbg !422
  store double 0.000000e+00, ptr %25, align 8, !dbg !422, !tbaa !222
  %26 = getelementptr inbounds i8, ptr %24, i64 16, !dbg !422
  store ptr %22, ptr %26, align 8, !dbg !422, !tbaa !130
  %27 = getelementptr inbounds i8, ptr %24, i64 24, !dbg !422
  store ptr %23, ptr %27, align 8, !dbg !422, !tbaa !130
  %28 = load i32, ptr @allocated, align 4, !dbg !423, !tbaa !123
  %29 = add nsw i32 %28, 1, !dbg !423
  br label %18, !dbg !416

30:                                               ; preds = %1
  %31 = tail call fastcc ptr @derive(ptr noundef %3), !dbg !424
  %32 = tail call fastcc ptr @copy(ptr noundef %5), !dbg !425
    #dbg_value(i8 42, !216, !DIExpression(), !426)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !426)
    #dbg_value(ptr %31, !218, !DIExpression(), !426)
    #dbg_value(ptr %32, !219, !DIExpression(), !426)
  %33 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !428
    #dbg_value(ptr %33, !220, !DIExpression(), !426)
  store i8 42, ptr %33, align 8, !dbg !429, !tbaa !142
  %34 = getelementptr inbounds i8, ptr %33, i64 8, !dbg !429
  store double 0.000000e+00, ptr %34, align 8, !dbg !429, !tbaa !222
  %35 = getelementptr inbounds i8, ptr %33, i64 16, !dbg !429
  store ptr %31, ptr %35, align 8, !dbg !429, !tbaa !130
  %36 = getelementptr inbounds i8, ptr %33, i64 24, !dbg !429
  store ptr %32, ptr %36, align 8, !dbg !429, !tbaa !130
  %37 = load i32, ptr @allocated, align 4, !dbg !430, !tbaa !123
  %38 = add nsw i32 %37, 1, !dbg !430
  store i32 %38, ptr @allocated, align 4, !dbg !430, !tbaa !123
  %39 = tail call fastcc ptr @copy(ptr noundef %3), !dbg !431
  %40 = tail call fastcc ptr @derive(ptr noundef %5), !dbg !432
    #dbg_value(i8 42, !216, !DIExpression(), !433)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !433)
    #dbg_value(ptr %39, !218, !DIExpression(), !433)
    #dbg_value(ptr %40, !219, !DIExpression(), !433)
  %41 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !435
    #dbg_value(ptr %41, !220, !DIExpression(), !433)
  store i8 42, ptr %41, align 8, !dbg !436, !tbaa !142
  %42 = getelementptr inbounds i8, ptr %41, i64 8, !dbg !436
  store double 0.000000e+00, ptr %42, align 8, !dbg !436, !tbaa !222
  %43 = getelementptr inbounds i8, ptr %41, i64 16, !dbg !436
  store ptr %39, ptr %43, align 8, !dbg !436, !tbaa !130
  %44 = getelementptr inbounds i8, ptr %41, i64 24, !dbg !436
  store ptr %40, ptr %44, align 8, !dbg !436, !tbaa !130
  %45 = load i32, ptr @allocated, align 4, !dbg !437, !tbaa !123
    #dbg_value(i8 43, !216, !DIExpression(), !438)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !438)
    #dbg_value(ptr %33, !218, !DIExpression(), !438)
    #dbg_value(ptr %41, !219, !DIExpression(), !438)
  %46 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !440
    #dbg_value(ptr %46, !220, !DIExpression(), !438)
  store i8 43, ptr %46, align 8, !dbg !441, !tbaa !142
  %47 = getelementptr inbounds i8, ptr %46, i64 8, !dbg !441
  store double 0.000000e+00, ptr %47, align 8, !dbg !441, !tbaa !222
  %48 = getelementptr inbounds i8, ptr %46, i64 16, !dbg !441
  store ptr %33, ptr %48, align 8, !dbg !441, !tbaa !130
  %49 = getelementptr inbounds i8, ptr %46, i64 24, !dbg !441
  store ptr %41, ptr %49, align 8, !dbg !441, !tbaa !130
  %50 = add nsw i32 %45, 2, !dbg !442
  br label %18, !dbg !416

51:                                               ; preds = %1
  %52 = tail call fastcc ptr @derive(ptr noundef %3), !dbg !443
  %53 = tail call fastcc ptr @copy(ptr noundef %5), !dbg !444
    #dbg_value(i8 42, !216, !DIExpression(), !445)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !445)
    #dbg_value(ptr %52, !218, !DIExpression(), !445)
    #dbg_value(ptr %53, !219, !DIExpression(), !445)
  %54 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !447
    #dbg_value(ptr %54, !220, !DIExpression(), !445)
  store i8 42, ptr %54, align 8, !dbg !448, !tbaa !142
  %55 = getelementptr inbounds i8, ptr %54, i64 8, !dbg !448
  store double 0.000000e+00, ptr %55, align 8, !dbg !448, !tbaa !222
  %56 = getelementptr inbounds i8, ptr %54, i64 16, !dbg !448
  store ptr %52, ptr %56, align 8, !dbg !448, !tbaa !130
  %57 = getelementptr inbounds i8, ptr %54, i64 24, !dbg !448
  store ptr %53, ptr %57, align 8, !dbg !448, !tbaa !130
  %58 = load i32, ptr @allocated, align 4, !dbg !449, !tbaa !123
  %59 = add nsw i32 %58, 1, !dbg !449
  store i32 %59, ptr @allocated, align 4, !dbg !449, !tbaa !123
  %60 = tail call fastcc ptr @copy(ptr noundef %3), !dbg !450
  %61 = tail call fastcc ptr @derive(ptr noundef %5), !dbg !451
    #dbg_value(i8 42, !216, !DIExpression(), !452)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !452)
    #dbg_value(ptr %60, !218, !DIExpression(), !452)
    #dbg_value(ptr %61, !219, !DIExpression(), !452)
  %62 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !454
    #dbg_value(ptr %62, !220, !DIExpression(), !452)
  store i8 42, ptr %62, align 8, !dbg !455, !tbaa !142
  %63 = getelementptr inbounds i8, ptr %62, i64 8, !dbg !455
  store double 0.000000e+00, ptr %63, align 8, !dbg !455, !tbaa !222
  %64 = getelementptr inbounds i8, ptr %62, i64 16, !dbg !455
  store ptr %60, ptr %64, align 8, !dbg !455, !tbaa !130
  %65 = getelementptr inbounds i8, ptr %62, i64 24, !dbg !455
  store ptr %61, ptr %65, align 8, !dbg !455, !tbaa !130
  %66 = load i32, ptr @allocated, align 4, !dbg !456, !tbaa !123
    #dbg_value(i8 45, !216, !DIExpression(), !457)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !457)
    #dbg_value(ptr %54, !218, !DIExpression(), !457)
    #dbg_value(ptr %62, !219, !DIExpression(), !457)
  %67 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !459
    #dbg_value(ptr %67, !220, !DIExpression(), !457)
  store i8 45, ptr %67, align 8, !dbg !460, !tbaa !142
  %68 = getelementptr inbounds i8, ptr %67, i64 8, !dbg !460
  store double 0.000000e+00, ptr %68, align 8, !dbg !460, !tbaa !222
  %69 = getelementptr inbounds i8, ptr %67, i64 16, !dbg !460
  store ptr %54, ptr %69, align 8, !dbg !460, !tbaa !130
  %70 = getelementptr inbounds i8, ptr %67, i64 24, !dbg !460
  store ptr %62, ptr %70, align 8, !dbg !460, !tbaa !130
  %71 = add nsw i32 %66, 2, !dbg !461
  store i32 %71, ptr @allocated, align 4, !dbg !461, !tbaa !123
  %72 = tail call fastcc ptr @copy(ptr noundef %5), !dbg !462
    #dbg_value(double 2.000000e+00, !282, !DIExpression(), !463)
    #dbg_value(i8 35, !216, !DIExpression(), !465)
    #dbg_value(double 2.000000e+00, !217, !DIExpression(), !465)
    #dbg_value(ptr null, !218, !DIExpression(), !465)
    #dbg_value(ptr null, !219, !DIExpression(), !465)
  %73 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !467
    #dbg_value(ptr %73, !220, !DIExpression(), !465)
  store i8 35, ptr %73, align 8, !dbg !468, !tbaa !142
  %74 = getelementptr inbounds i8, ptr %73, i64 8, !dbg !468
  store double 2.000000e+00, ptr %74, align 8, !dbg !468, !tbaa !222
  %75 = getelementptr inbounds i8, ptr %73, i64 16, !dbg !468
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %75, i8 0, i64 16, i1 false), !dbg !468
  %76 = load i32, ptr @allocated, align 4, !dbg !469, !tbaa !123
    #dbg_value(i8 94, !216, !DIExpression(), !470)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !470)
    #dbg_value(ptr %72, !218, !DIExpression(), !470)
    #dbg_value(ptr %73, !219, !DIExpression(), !470)
  %77 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !472
    #dbg_value(ptr %77, !220, !DIExpression(), !470)
  store i8 94, ptr %77, align 8, !dbg !473, !tbaa !142
  %78 = getelementptr inbounds i8, ptr %77, i64 8, !dbg !473
  store double 0.000000e+00, ptr %78, align 8, !dbg !473, !tbaa !222
  %79 = getelementptr inbounds i8, ptr %77, i64 16, !dbg !473
  store ptr %72, ptr %79, align 8, !dbg !473, !tbaa !130
  %80 = getelementptr inbounds i8, ptr %77, i64 24, !dbg !473
  store ptr %73, ptr %80, align 8, !dbg !473, !tbaa !130
    #dbg_value(i8 47, !216, !DIExpression(), !474)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !474)
    #dbg_value(ptr %67, !218, !DIExpression(), !474)
    #dbg_value(ptr %77, !219, !DIExpression(), !474)
  %81 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !476
    #dbg_value(ptr %81, !220, !DIExpression(), !474)
  store i8 47, ptr %81, align 8, !dbg !477, !tbaa !142
  %82 = getelementptr inbounds i8, ptr %81, i64 8, !dbg !477
  store double 0.000000e+00, ptr %82, align 8, !dbg !477, !tbaa !222
  %83 = getelementptr inbounds i8, ptr %81, i64 16, !dbg !477
  store ptr %67, ptr %83, align 8, !dbg !477, !tbaa !130
  %84 = getelementptr inbounds i8, ptr %81, i64 24, !dbg !477
  store ptr %77, ptr %84, align 8, !dbg !477, !tbaa !130
  %85 = add nsw i32 %76, 3, !dbg !478
  br label %18, !dbg !416

86:                                               ; preds = %1
  %87 = tail call fastcc ptr @copy(ptr noundef %5), !dbg !479
  %88 = tail call fastcc ptr @copy(ptr noundef %3), !dbg !480
  %89 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !481
  %90 = load double, ptr %89, align 8, !dbg !481, !tbaa !322
  %91 = fadd double %90, -1.000000e+00, !dbg !482
    #dbg_value(double %91, !282, !DIExpression(), !483)
    #dbg_value(i8 35, !216, !DIExpression(), !485)
    #dbg_value(double %91, !217, !DIExpression(), !485)
    #dbg_value(ptr null, !218, !DIExpression(), !485)
    #dbg_value(ptr null, !219, !DIExpression(), !485)
  %92 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !487
    #dbg_value(ptr %92, !220, !DIExpression(), !485)
  store i8 35, ptr %92, align 8, !dbg !488, !tbaa !142
  %93 = getelementptr inbounds i8, ptr %92, i64 8, !dbg !488
  store double %91, ptr %93, align 8, !dbg !488, !tbaa !222
  %94 = getelementptr inbounds i8, ptr %92, i64 16, !dbg !488
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %94, i8 0, i64 16, i1 false), !dbg !488
  %95 = load i32, ptr @allocated, align 4, !dbg !489, !tbaa !123
    #dbg_value(i8 94, !216, !DIExpression(), !490)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !490)
    #dbg_value(ptr %88, !218, !DIExpression(), !490)
    #dbg_value(ptr %92, !219, !DIExpression(), !490)
  %96 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !492
    #dbg_value(ptr %96, !220, !DIExpression(), !490)
  store i8 94, ptr %96, align 8, !dbg !493, !tbaa !142
  %97 = getelementptr inbounds i8, ptr %96, i64 8, !dbg !493
  store double 0.000000e+00, ptr %97, align 8, !dbg !493, !tbaa !222
  %98 = getelementptr inbounds i8, ptr %96, i64 16, !dbg !493
  store ptr %88, ptr %98, align 8, !dbg !493, !tbaa !130
  %99 = getelementptr inbounds i8, ptr %96, i64 24, !dbg !493
  store ptr %92, ptr %99, align 8, !dbg !493, !tbaa !130
    #dbg_value(i8 42, !216, !DIExpression(), !494)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !494)
    #dbg_value(ptr %87, !218, !DIExpression(), !494)
    #dbg_value(ptr %96, !219, !DIExpression(), !494)
  %100 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !496
    #dbg_value(ptr %100, !220, !DIExpression(), !494)
  store i8 42, ptr %100, align 8, !dbg !497, !tbaa !142
  %101 = getelementptr inbounds i8, ptr %100, i64 8, !dbg !497
  store double 0.000000e+00, ptr %101, align 8, !dbg !497, !tbaa !222
  %102 = getelementptr inbounds i8, ptr %100, i64 16, !dbg !497
  store ptr %87, ptr %102, align 8, !dbg !497, !tbaa !130
  %103 = getelementptr inbounds i8, ptr %100, i64 24, !dbg !497
  store ptr %96, ptr %103, align 8, !dbg !497, !tbaa !130
  %104 = add nsw i32 %95, 3, !dbg !498
  store i32 %104, ptr @allocated, align 4, !dbg !498, !tbaa !123
  %105 = tail call fastcc ptr @derive(ptr noundef %3), !dbg !499
    #dbg_value(i8 42, !216, !DIExpression(), !500)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !500)
    #dbg_value(ptr %100, !218, !DIExpression(), !500)
    #dbg_value(ptr %105, !219, !DIExpression(), !500)
  %106 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !502
    #dbg_value(ptr %106, !220, !DIExpression(), !500)
  store i8 42, ptr %106, align 8, !dbg !503, !tbaa !142
  %107 = getelementptr inbounds i8, ptr %106, i64 8, !dbg !503
  store double 0.000000e+00, ptr %107, align 8, !dbg !503, !tbaa !222
  %108 = getelementptr inbounds i8, ptr %106, i64 16, !dbg !503
  store ptr %100, ptr %108, align 8, !dbg !503, !tbaa !130
  %109 = getelementptr inbounds i8, ptr %106, i64 24, !dbg !503
  store ptr %105, ptr %109, align 8, !dbg !503, !tbaa !130
  %110 = load i32, ptr @allocated, align 4, !dbg !504, !tbaa !123
  %111 = add nsw i32 %110, 1, !dbg !504
  br label %18, !dbg !416
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @print(ptr nocapture noundef readonly %0) unnamed_addr #2 !dbg !505 {
    #dbg_value(ptr %0, !509, !DIExpression(), !510)
  %2 = load i8, ptr %0, align 8, !dbg !511, !tbaa !273
  switch i8 %2, label %11 [
    i8 35, label %3
    i8 120, label %7
  ], !dbg !513

3:                                                ; preds = %1
  %4 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !514
  %5 = load double, ptr %4, align 8, !dbg !514, !tbaa !322
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, double noundef %5), !dbg !515
  br label %10, !dbg !515

7:                                                ; preds = %1
    #dbg_value(i32 120, !516, !DIExpression(), !522)
  %8 = load ptr, ptr @stdout, align 8, !dbg !525, !tbaa !130
  %9 = tail call i32 @putc(i32 noundef 120, ptr noundef %8), !dbg !526
  br label %10, !dbg !527

10:                                               ; preds = %7, %3, %11
  ret void, !dbg !528

11:                                               ; preds = %1
    #dbg_value(i32 40, !516, !DIExpression(), !529)
  %12 = load ptr, ptr @stdout, align 8, !dbg !531, !tbaa !130
  %13 = tail call i32 @putc(i32 noundef 40, ptr noundef %12), !dbg !532
  %14 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !533
  %15 = load ptr, ptr %14, align 8, !dbg !533, !tbaa !245
  tail call fastcc void @print(ptr noundef %15), !dbg !534
  %16 = load i8, ptr %0, align 8, !dbg !535, !tbaa !273
  %17 = sext i8 %16 to i32, !dbg !536
    #dbg_value(i32 %17, !516, !DIExpression(), !537)
  %18 = load ptr, ptr @stdout, align 8, !dbg !539, !tbaa !130
  %19 = tail call i32 @putc(i32 noundef %17, ptr noundef %18), !dbg !540
  %20 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !541
  %21 = load ptr, ptr %20, align 8, !dbg !541, !tbaa !249
  tail call fastcc void @print(ptr noundef %21), !dbg !542
    #dbg_value(i32 41, !516, !DIExpression(), !543)
  %22 = load ptr, ptr @stdout, align 8, !dbg !545, !tbaa !130
  %23 = tail call i32 @putc(i32 noundef 41, ptr noundef %22), !dbg !546
  br label %10, !dbg !528
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc double @evaluate(ptr nocapture noundef readonly %0, double noundef %1) unnamed_addr #4 !dbg !547 {
    #dbg_value(ptr %0, !551, !DIExpression(), !558)
    #dbg_value(double %1, !552, !DIExpression(), !558)
  %3 = load i8, ptr %0, align 8, !dbg !559, !tbaa !273
  switch i8 %3, label %7 [
    i8 35, label %4
    i8 120, label %53
  ], !dbg !561

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !562
  %6 = load double, ptr %5, align 8, !dbg !562, !tbaa !322
  br label %53, !dbg !563

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !564
  %9 = load ptr, ptr %8, align 8, !dbg !564, !tbaa !245
  %10 = tail call fastcc double @evaluate(ptr noundef %9, double noundef %1), !dbg !565
    #dbg_value(double %10, !553, !DIExpression(), !558)
  %11 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !566
  %12 = load ptr, ptr %11, align 8, !dbg !566, !tbaa !249
  %13 = tail call fastcc double @evaluate(ptr noundef %12, double noundef %1), !dbg !567
    #dbg_value(double %13, !554, !DIExpression(), !558)
    #dbg_value(double 1.000000e+00, !555, !DIExpression(), !558)
  switch i8 %3, label %14 [
    i8 43, label %22
    i8 45, label %24
    i8 42, label %26
    i8 47, label %28
  ], !dbg !568

14:                                               ; preds = %7
  %15 = fptosi double %13 to i32
    #dbg_value(i32 0, !556, !DIExpression(), !569)
    #dbg_value(double 1.000000e+00, !555, !DIExpression(), !558)
  %16 = icmp sgt i32 %15, 0, !dbg !570
  br i1 %16, label %17, label %53, !dbg !572

17:                                               ; preds = %14
  %18 = and i32 %15, 7, !dbg !572
  %19 = icmp ult i32 %15, 8, !dbg !572
  br i1 %19, label %43, label %20, !dbg !572

20:                                               ; preds = %17
  %21 = and i32 %15, 2147483640, !dbg !572
  br label %30, !dbg !572

22:                                               ; preds = %7
  %23 = fadd double %10, %13, !dbg !573
  br label %53, !dbg !575

24:                                               ; preds = %7
  %25 = fsub double %10, %13, !dbg !576
  br label %53, !dbg !577

26:                                               ; preds = %7
  %27 = fmul double %10, %13, !dbg !578
  br label %53, !dbg !579

28:                                               ; preds = %7
  %29 = fdiv double %10, %13, !dbg !580
  br label %53, !dbg !581

30:                                               ; preds = %30, %20
  %31 = phi double [ 1.000000e+00, %20 ], [ %40, %30 ]
  %32 = phi i32 [ 0, %20 ], [ %41, %30 ]
    #dbg_value(i32 poison, !556, !DIExpression(), !569)
    #dbg_value(double %31, !555, !DIExpression(), !558)
  %33 = fmul double %10, %31, !dbg !582
    #dbg_value(double %33, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !569)
  %34 = fmul double %10, %33, !dbg !582
    #dbg_value(double %34, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !569)
  %35 = fmul double %10, %34, !dbg !582
    #dbg_value(double %35, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 3, DW_OP_stack_value), !569)
  %36 = fmul double %10, %35, !dbg !582
    #dbg_value(double %36, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !569)
  %37 = fmul double %10, %36, !dbg !582
    #dbg_value(double %37, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 5, DW_OP_stack_value), !569)
  %38 = fmul double %10, %37, !dbg !582
    #dbg_value(double %38, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 6, DW_OP_stack_value), !569)
  %39 = fmul double %10, %38, !dbg !582
    #dbg_value(double %39, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 7, DW_OP_stack_value), !569)
  %40 = fmul double %10, %39, !dbg !582
    #dbg_value(double %40, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !569)
  %41 = add i32 %32, 8, !dbg !572
  %42 = icmp eq i32 %41, %21, !dbg !572
  br i1 %42, label %43, label %30, !dbg !572, !llvm.loop !583

43:                                               ; preds = %30, %17
  %44 = phi double [ poison, %17 ], [ %40, %30 ]
  %45 = phi double [ 1.000000e+00, %17 ], [ %40, %30 ]
  %46 = icmp eq i32 %18, 0, !dbg !572
  br i1 %46, label %53, label %47, !dbg !572

47:                                               ; preds = %43, %47
  %48 = phi double [ %50, %47 ], [ %45, %43 ]
  %49 = phi i32 [ %51, %47 ], [ 0, %43 ]
    #dbg_value(i32 poison, !556, !DIExpression(), !569)
    #dbg_value(double %48, !555, !DIExpression(), !558)
  %50 = fmul double %10, %48, !dbg !582
    #dbg_value(double %50, !555, !DIExpression(), !558)
    #dbg_value(i32 poison, !556, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !569)
  %51 = add i32 %49, 1, !dbg !572
  %52 = icmp eq i32 %51, %18, !dbg !572
  br i1 %52, label %53, label %47, !dbg !572, !llvm.loop !585

53:                                               ; preds = %43, %47, %14, %22, %24, %26, %28, %2, %4
  %54 = phi double [ %6, %4 ], [ %1, %2 ], [ %29, %28 ], [ %27, %26 ], [ %25, %24 ], [ %23, %22 ], [ 1.000000e+00, %14 ], [ %44, %43 ], [ %50, %47 ], !dbg !558
  ret double %54, !dbg !587
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define internal fastcc ptr @product() unnamed_addr #2 !dbg !588 {
  %1 = tail call fastcc ptr @power(), !dbg !591
    #dbg_value(ptr %1, !590, !DIExpression(), !592)
  %2 = tail call ptr @__ctype_b_loc() #11, !dbg !592
  br label %3, !dbg !593

3:                                                ; preds = %46, %0
  %4 = phi ptr [ %1, %0 ], [ %51, %46 ], !dbg !592
    #dbg_value(ptr %4, !590, !DIExpression(), !592)
    #dbg_value(i8 42, !179, !DIExpression(), !594)
  %5 = load ptr, ptr %2, align 8, !tbaa !130
  %6 = load ptr, ptr @at, align 8, !tbaa !130
  %7 = load i8, ptr %6, align 1, !dbg !599, !tbaa !142
  %8 = zext i8 %7 to i64, !dbg !599
  %9 = getelementptr inbounds i16, ptr %5, i64 %8, !dbg !599
  %10 = load i16, ptr %9, align 2, !dbg !599, !tbaa !143
  %11 = and i16 %10, 8192, !dbg !599
  %12 = icmp eq i16 %11, 0, !dbg !601
  br i1 %12, label %23, label %13, !dbg !601

13:                                               ; preds = %3, %13
  %14 = phi ptr [ %15, %13 ], [ %6, %3 ]
  %15 = getelementptr inbounds i8, ptr %14, i64 1, !dbg !602
  %16 = load i8, ptr %15, align 1, !dbg !599, !tbaa !142
  %17 = zext i8 %16 to i64, !dbg !599
  %18 = getelementptr inbounds i16, ptr %5, i64 %17, !dbg !599
  %19 = load i16, ptr %18, align 2, !dbg !599, !tbaa !143
  %20 = and i16 %19, 8192, !dbg !599
  %21 = icmp eq i16 %20, 0, !dbg !601
  br i1 %21, label %22, label %13, !dbg !601, !llvm.loop !603

22:                                               ; preds = %13
  store ptr %15, ptr @at, align 8, !dbg !602, !tbaa !130
  br label %23, !dbg !601

23:                                               ; preds = %22, %3
  %24 = phi i16 [ %10, %3 ], [ %19, %22 ]
  %25 = phi i8 [ %7, %3 ], [ %16, %22 ], !dbg !604
  %26 = phi ptr [ %6, %3 ], [ %15, %22 ], !dbg !605
  %27 = icmp eq i8 %25, 42, !dbg !606
  br i1 %27, label %46, label %28, !dbg !604

28:                                               ; preds = %23
    #dbg_value(i8 47, !179, !DIExpression(), !607)
  %29 = and i16 %24, 8192, !dbg !610
  %30 = icmp eq i16 %29, 0, !dbg !612
  br i1 %30, label %41, label %31, !dbg !612

31:                                               ; preds = %28, %31
  %32 = phi ptr [ %33, %31 ], [ %26, %28 ]
  %33 = getelementptr inbounds i8, ptr %32, i64 1, !dbg !613
  %34 = load i8, ptr %33, align 1, !dbg !610, !tbaa !142
  %35 = zext i8 %34 to i64, !dbg !610
  %36 = getelementptr inbounds i16, ptr %5, i64 %35, !dbg !610
  %37 = load i16, ptr %36, align 2, !dbg !610, !tbaa !143
  %38 = and i16 %37, 8192, !dbg !610
  %39 = icmp eq i16 %38, 0, !dbg !612
  br i1 %39, label %40, label %31, !dbg !612, !llvm.loop !614

40:                                               ; preds = %31
  store ptr %33, ptr @at, align 8, !dbg !613, !tbaa !130
  br label %41, !dbg !612

41:                                               ; preds = %40, %28
  %42 = phi i8 [ %25, %28 ], [ %34, %40 ], !dbg !615
  %43 = phi ptr [ %26, %28 ], [ %33, %40 ], !dbg !616
  %44 = icmp eq i8 %42, 47, !dbg !617
  br i1 %44, label %46, label %45, !dbg !615

45:                                               ; preds = %41
  ret ptr %4, !dbg !618

46:                                               ; preds = %41, %23
  %47 = phi ptr [ %26, %23 ], [ %43, %41 ]
  %48 = phi i8 [ 42, %23 ], [ 47, %41 ]
  %49 = getelementptr inbounds i8, ptr %47, i64 1, !dbg !619
  store ptr %49, ptr @at, align 8, !dbg !619, !tbaa !130
  %50 = tail call fastcc ptr @power(), !dbg !620
  %51 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !621
  store i8 %48, ptr %51, align 8, !dbg !622, !tbaa !142
  %52 = getelementptr inbounds i8, ptr %51, i64 8, !dbg !622
  store double 0.000000e+00, ptr %52, align 8, !dbg !622, !tbaa !222
  %53 = getelementptr inbounds i8, ptr %51, i64 16, !dbg !622
  store ptr %4, ptr %53, align 8, !dbg !622, !tbaa !130
  %54 = getelementptr inbounds i8, ptr %51, i64 24, !dbg !622
  store ptr %50, ptr %54, align 8, !dbg !622, !tbaa !130
  %55 = load i32, ptr @allocated, align 4, !dbg !623, !tbaa !123
  %56 = add nsw i32 %55, 1, !dbg !623
  store i32 %56, ptr @allocated, align 4, !dbg !623, !tbaa !123
    #dbg_value(ptr %51, !590, !DIExpression(), !592)
  br label %3, !dbg !624, !llvm.loop !625
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc ptr @power() unnamed_addr #2 !dbg !628 {
  %1 = tail call fastcc ptr @primary(), !dbg !631
    #dbg_value(ptr %1, !630, !DIExpression(), !632)
    #dbg_value(i8 94, !179, !DIExpression(), !633)
  %2 = tail call ptr @__ctype_b_loc() #11, !dbg !635
  %3 = load ptr, ptr %2, align 8, !tbaa !130
  %4 = load ptr, ptr @at, align 8, !tbaa !130
  %5 = load i8, ptr %4, align 1, !dbg !637, !tbaa !142
  %6 = zext i8 %5 to i64, !dbg !637
  %7 = getelementptr inbounds i16, ptr %3, i64 %6, !dbg !637
  %8 = load i16, ptr %7, align 2, !dbg !637, !tbaa !143
  %9 = and i16 %8, 8192, !dbg !637
  %10 = icmp eq i16 %9, 0, !dbg !638
  br i1 %10, label %21, label %11, !dbg !638

11:                                               ; preds = %0, %11
  %12 = phi ptr [ %13, %11 ], [ %4, %0 ]
  %13 = getelementptr inbounds i8, ptr %12, i64 1, !dbg !639
  %14 = load i8, ptr %13, align 1, !dbg !637, !tbaa !142
  %15 = zext i8 %14 to i64, !dbg !637
  %16 = getelementptr inbounds i16, ptr %3, i64 %15, !dbg !637
  %17 = load i16, ptr %16, align 2, !dbg !637, !tbaa !143
  %18 = and i16 %17, 8192, !dbg !637
  %19 = icmp eq i16 %18, 0, !dbg !638
  br i1 %19, label %20, label %11, !dbg !638, !llvm.loop !640

20:                                               ; preds = %11
  store ptr %13, ptr @at, align 8, !dbg !639, !tbaa !130
  br label %21, !dbg !638

21:                                               ; preds = %20, %0
  %22 = phi i8 [ %5, %0 ], [ %14, %20 ], !dbg !641
  %23 = phi ptr [ %4, %0 ], [ %13, %20 ], !dbg !642
  %24 = icmp eq i8 %22, 94, !dbg !643
  br i1 %24, label %27, label %25, !dbg !641

25:                                               ; preds = %21, %27
  %26 = phi ptr [ %30, %27 ], [ %1, %21 ]
  ret ptr %26, !dbg !644

27:                                               ; preds = %21
  %28 = getelementptr inbounds i8, ptr %23, i64 1, !dbg !645
  store ptr %28, ptr @at, align 8, !dbg !645, !tbaa !130
  %29 = tail call fastcc ptr @power(), !dbg !646
    #dbg_value(i8 94, !216, !DIExpression(), !647)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !647)
    #dbg_value(ptr %1, !218, !DIExpression(), !647)
    #dbg_value(ptr %29, !219, !DIExpression(), !647)
  %30 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !649
    #dbg_value(ptr %30, !220, !DIExpression(), !647)
  store i8 94, ptr %30, align 8, !dbg !650, !tbaa !142
  %31 = getelementptr inbounds i8, ptr %30, i64 8, !dbg !650
  store double 0.000000e+00, ptr %31, align 8, !dbg !650, !tbaa !222
  %32 = getelementptr inbounds i8, ptr %30, i64 16, !dbg !650
  store ptr %1, ptr %32, align 8, !dbg !650, !tbaa !130
  %33 = getelementptr inbounds i8, ptr %30, i64 24, !dbg !650
  store ptr %29, ptr %33, align 8, !dbg !650, !tbaa !130
  %34 = load i32, ptr @allocated, align 4, !dbg !651, !tbaa !123
  %35 = add nsw i32 %34, 1, !dbg !651
  store i32 %35, ptr @allocated, align 4, !dbg !651, !tbaa !123
  br label %25, !dbg !644
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc ptr @primary() unnamed_addr #2 !dbg !652 {
  %1 = alloca ptr, align 8, !DIAssignID !660
    #dbg_assign(i1 undef, !657, !DIExpression(), !660, ptr %1, !DIExpression(), !661)
  %2 = tail call ptr @__ctype_b_loc() #11, !dbg !662
  %3 = load ptr, ptr %2, align 8, !tbaa !130
  %4 = load ptr, ptr @at, align 8, !tbaa !130
  %5 = load i8, ptr %4, align 1, !dbg !664, !tbaa !142
  %6 = zext i8 %5 to i64, !dbg !664
  %7 = getelementptr inbounds i16, ptr %3, i64 %6, !dbg !664
  %8 = load i16, ptr %7, align 2, !dbg !664, !tbaa !143
  %9 = and i16 %8, 8192, !dbg !664
  %10 = icmp eq i16 %9, 0, !dbg !665
  br i1 %10, label %21, label %11, !dbg !665

11:                                               ; preds = %0, %11
  %12 = phi ptr [ %13, %11 ], [ %4, %0 ]
  %13 = getelementptr inbounds i8, ptr %12, i64 1, !dbg !666
  %14 = load i8, ptr %13, align 1, !dbg !664, !tbaa !142
  %15 = zext i8 %14 to i64, !dbg !664
  %16 = getelementptr inbounds i16, ptr %3, i64 %15, !dbg !664
  %17 = load i16, ptr %16, align 2, !dbg !664, !tbaa !143
  %18 = and i16 %17, 8192, !dbg !664
  %19 = icmp eq i16 %18, 0, !dbg !665
  br i1 %19, label %20, label %11, !dbg !665, !llvm.loop !667

20:                                               ; preds = %11
  store ptr %13, ptr @at, align 8, !dbg !666, !tbaa !130
  br label %21, !dbg !665

21:                                               ; preds = %20, %0
  %22 = phi i8 [ %5, %0 ], [ %14, %20 ], !dbg !668
  %23 = phi ptr [ %4, %0 ], [ %13, %20 ]
    #dbg_value(i8 40, !179, !DIExpression(), !671)
  %24 = icmp eq i8 %22, 40, !dbg !672
  br i1 %24, label %25, label %56, !dbg !673

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %23, i64 1, !dbg !674
  store ptr %26, ptr @at, align 8, !dbg !674, !tbaa !130
  %27 = tail call fastcc ptr @sum(), !dbg !675
    #dbg_value(ptr %27, !654, !DIExpression(), !676)
    #dbg_value(i8 41, !179, !DIExpression(), !677)
  %28 = load ptr, ptr %2, align 8, !tbaa !130
  %29 = load ptr, ptr @at, align 8, !tbaa !130
  %30 = load i8, ptr %29, align 1, !dbg !679, !tbaa !142
  %31 = zext i8 %30 to i64, !dbg !679
  %32 = getelementptr inbounds i16, ptr %28, i64 %31, !dbg !679
  %33 = load i16, ptr %32, align 2, !dbg !679, !tbaa !143
  %34 = and i16 %33, 8192, !dbg !679
  %35 = icmp eq i16 %34, 0, !dbg !681
  br i1 %35, label %46, label %36, !dbg !681

36:                                               ; preds = %25, %36
  %37 = phi ptr [ %38, %36 ], [ %29, %25 ]
  %38 = getelementptr inbounds i8, ptr %37, i64 1, !dbg !682
  %39 = load i8, ptr %38, align 1, !dbg !679, !tbaa !142
  %40 = zext i8 %39 to i64, !dbg !679
  %41 = getelementptr inbounds i16, ptr %28, i64 %40, !dbg !679
  %42 = load i16, ptr %41, align 2, !dbg !679, !tbaa !143
  %43 = and i16 %42, 8192, !dbg !679
  %44 = icmp eq i16 %43, 0, !dbg !681
  br i1 %44, label %45, label %36, !dbg !681, !llvm.loop !683

45:                                               ; preds = %36
  store ptr %38, ptr @at, align 8, !dbg !682, !tbaa !130
  br label %46, !dbg !681

46:                                               ; preds = %45, %25
  %47 = phi i8 [ %30, %25 ], [ %39, %45 ], !dbg !684
  %48 = phi ptr [ %29, %25 ], [ %38, %45 ], !dbg !685
  %49 = icmp eq i8 %47, 41, !dbg !686
  br i1 %49, label %50, label %52, !dbg !684

50:                                               ; preds = %46
  %51 = getelementptr inbounds i8, ptr %48, i64 1, !dbg !687
  store ptr %51, ptr @at, align 8, !dbg !687, !tbaa !130
  br label %52, !dbg !684

52:                                               ; preds = %46, %50
  %53 = phi i32 [ 0, %50 ], [ 1, %46 ], !dbg !684
  %54 = load i32, ptr @failed, align 4, !dbg !688, !tbaa !123
  %55 = or i32 %54, %53, !dbg !688
  store i32 %55, ptr @failed, align 4, !dbg !688, !tbaa !123
  br label %76

56:                                               ; preds = %21
    #dbg_value(i8 45, !179, !DIExpression(), !689)
  %57 = zext i8 %22 to i64, !dbg !692
  %58 = getelementptr inbounds i16, ptr %3, i64 %57, !dbg !692
  %59 = load i16, ptr %58, align 2, !dbg !692, !tbaa !143
  %60 = and i16 %59, 8192, !dbg !692
  %61 = icmp eq i16 %60, 0, !dbg !694
  br i1 %61, label %72, label %62, !dbg !694

62:                                               ; preds = %56, %62
  %63 = phi ptr [ %64, %62 ], [ %23, %56 ]
  %64 = getelementptr inbounds i8, ptr %63, i64 1, !dbg !695
  %65 = load i8, ptr %64, align 1, !dbg !692, !tbaa !142
  %66 = zext i8 %65 to i64, !dbg !692
  %67 = getelementptr inbounds i16, ptr %3, i64 %66, !dbg !692
  %68 = load i16, ptr %67, align 2, !dbg !692, !tbaa !143
  %69 = and i16 %68, 8192, !dbg !692
  %70 = icmp eq i16 %69, 0, !dbg !694
  br i1 %70, label %71, label %62, !dbg !694, !llvm.loop !696

71:                                               ; preds = %62
  store ptr %64, ptr @at, align 8, !dbg !695, !tbaa !130
  br label %72, !dbg !694

72:                                               ; preds = %71, %56
  %73 = phi i8 [ %22, %56 ], [ %65, %71 ], !dbg !697
  %74 = phi ptr [ %23, %56 ], [ %64, %71 ], !dbg !698
  %75 = icmp eq i8 %73, 45, !dbg !699
  br i1 %75, label %78, label %91, !dbg !697

76:                                               ; preds = %100, %94, %52, %78
  %77 = phi ptr [ %85, %78 ], [ %27, %52 ], [ %96, %94 ], [ %108, %100 ]
  ret ptr %77, !dbg !700

78:                                               ; preds = %72
  %79 = getelementptr inbounds i8, ptr %74, i64 1, !dbg !701
  store ptr %79, ptr @at, align 8, !dbg !701, !tbaa !130
    #dbg_value(double 0.000000e+00, !282, !DIExpression(), !702)
    #dbg_value(i8 35, !216, !DIExpression(), !704)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !704)
    #dbg_value(ptr null, !218, !DIExpression(), !704)
    #dbg_value(ptr null, !219, !DIExpression(), !704)
  %80 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !706
    #dbg_value(ptr %80, !220, !DIExpression(), !704)
  store i8 35, ptr %80, align 8, !dbg !707, !tbaa !142
  %81 = getelementptr inbounds i8, ptr %80, i64 8, !dbg !707
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %81, i8 0, i64 24, i1 false), !dbg !707
  %82 = load i32, ptr @allocated, align 4, !dbg !708, !tbaa !123
  %83 = add nsw i32 %82, 1, !dbg !708
  store i32 %83, ptr @allocated, align 4, !dbg !708, !tbaa !123
  %84 = tail call fastcc ptr @primary(), !dbg !709
    #dbg_value(i8 45, !216, !DIExpression(), !710)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !710)
    #dbg_value(ptr %80, !218, !DIExpression(), !710)
    #dbg_value(ptr %84, !219, !DIExpression(), !710)
  %85 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !712
    #dbg_value(ptr %85, !220, !DIExpression(), !710)
  store i8 45, ptr %85, align 8, !dbg !713, !tbaa !142
  %86 = getelementptr inbounds i8, ptr %85, i64 8, !dbg !713
  store double 0.000000e+00, ptr %86, align 8, !dbg !713, !tbaa !222
  %87 = getelementptr inbounds i8, ptr %85, i64 16, !dbg !713
  store ptr %80, ptr %87, align 8, !dbg !713, !tbaa !130
  %88 = getelementptr inbounds i8, ptr %85, i64 24, !dbg !713
  store ptr %84, ptr %88, align 8, !dbg !713, !tbaa !130
  %89 = load i32, ptr @allocated, align 4, !dbg !714, !tbaa !123
  %90 = add nsw i32 %89, 1, !dbg !714
  store i32 %90, ptr @allocated, align 4, !dbg !714, !tbaa !123
  br label %76, !dbg !700

91:                                               ; preds = %72
  %92 = load i8, ptr %74, align 1, !dbg !715, !tbaa !142
  %93 = icmp eq i8 %92, 120, !dbg !717
  br i1 %93, label %94, label %100, !dbg !718

94:                                               ; preds = %91
  %95 = getelementptr inbounds i8, ptr %74, i64 1, !dbg !719
  store ptr %95, ptr @at, align 8, !dbg !719, !tbaa !130
    #dbg_value(i8 120, !216, !DIExpression(), !720)
    #dbg_value(double 0.000000e+00, !217, !DIExpression(), !720)
    #dbg_value(ptr null, !218, !DIExpression(), !720)
    #dbg_value(ptr null, !219, !DIExpression(), !720)
  %96 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !722
    #dbg_value(ptr %96, !220, !DIExpression(), !720)
  store i8 120, ptr %96, align 8, !dbg !723, !tbaa !142
  %97 = getelementptr inbounds i8, ptr %96, i64 8, !dbg !723
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %97, i8 0, i64 24, i1 false), !dbg !723
  %98 = load i32, ptr @allocated, align 4, !dbg !724, !tbaa !123
  %99 = add nsw i32 %98, 1, !dbg !724
  store i32 %99, ptr @allocated, align 4, !dbg !724, !tbaa !123
  br label %76, !dbg !725

100:                                              ; preds = %91
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #13, !dbg !726
  %101 = call double @strtod(ptr noundef nonnull %74, ptr noundef nonnull %1) #13, !dbg !727
    #dbg_value(double %101, !659, !DIExpression(), !661)
  %102 = load ptr, ptr %1, align 8, !dbg !728, !tbaa !130
  %103 = load ptr, ptr @at, align 8, !dbg !729, !tbaa !130
  %104 = icmp eq ptr %102, %103, !dbg !730
  %105 = zext i1 %104 to i32, !dbg !730
  %106 = load i32, ptr @failed, align 4, !dbg !731, !tbaa !123
  %107 = or i32 %106, %105, !dbg !731
  store i32 %107, ptr @failed, align 4, !dbg !731, !tbaa !123
  store ptr %102, ptr @at, align 8, !dbg !732, !tbaa !130
    #dbg_value(double %101, !282, !DIExpression(), !733)
    #dbg_value(i8 35, !216, !DIExpression(), !735)
    #dbg_value(double %101, !217, !DIExpression(), !735)
    #dbg_value(ptr null, !218, !DIExpression(), !735)
    #dbg_value(ptr null, !219, !DIExpression(), !735)
  %108 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !737
    #dbg_value(ptr %108, !220, !DIExpression(), !735)
  store i8 35, ptr %108, align 8, !dbg !738, !tbaa !142
  %109 = getelementptr inbounds i8, ptr %108, i64 8, !dbg !738
  store double %101, ptr %109, align 8, !dbg !738, !tbaa !222
  %110 = getelementptr inbounds i8, ptr %108, i64 16, !dbg !738
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %110, i8 0, i64 16, i1 false), !dbg !738
  %111 = load i32, ptr @allocated, align 4, !dbg !739, !tbaa !123
  %112 = add nsw i32 %111, 1, !dbg !739
  store i32 %112, ptr @allocated, align 4, !dbg !739, !tbaa !123
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #13, !dbg !700
  br label %76
}

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !740 double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !746 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare !dbg !753 ptr @__ctype_b_loc() local_unnamed_addr #7

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !759 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nounwind uwtable
define internal fastcc noundef ptr @keep(ptr nocapture noundef %0, ptr noundef readnone returned %1) unnamed_addr #0 !dbg !326 {
    #dbg_value(ptr %0, !325, !DIExpression(), !762)
    #dbg_value(ptr %1, !330, !DIExpression(), !762)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !763
  %4 = load ptr, ptr %3, align 8, !dbg !763, !tbaa !245
  %5 = icmp eq ptr %4, %1, !dbg !764
  br i1 %5, label %6, label %9, !dbg !765

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !766
  %8 = load ptr, ptr %7, align 8, !dbg !766, !tbaa !249
  br label %9, !dbg !765

9:                                                ; preds = %2, %6
  %10 = phi ptr [ %8, %6 ], [ %4, %2 ], !dbg !765
  tail call fastcc void @discard(ptr noundef %10), !dbg !767
  tail call void @free(ptr noundef nonnull %0) #13, !dbg !768
  %11 = load i32, ptr @allocated, align 4, !dbg !769, !tbaa !123
  %12 = add nsw i32 %11, -1, !dbg !769
  store i32 %12, ptr @allocated, align 4, !dbg !769, !tbaa !123
  ret ptr %1, !dbg !770
}

; Function Attrs: nofree nounwind memory(readwrite, argmem: read) uwtable
define internal fastcc noalias noundef ptr @copy(ptr noundef readonly %0) unnamed_addr #9 !dbg !771 {
    #dbg_value(ptr %0, !773, !DIExpression(), !774)
  %2 = icmp eq ptr %0, null, !dbg !775
  br i1 %2, label %3, label %5, !dbg !775

3:                                                ; preds = %1, %5
  %4 = phi ptr [ %15, %5 ], [ null, %1 ]
  ret ptr %4, !dbg !776

5:                                                ; preds = %1
  %6 = load i8, ptr %0, align 8, !dbg !777, !tbaa !273
  %7 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !778
  %8 = load double, ptr %7, align 8, !dbg !778, !tbaa !322
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !779
  %10 = load ptr, ptr %9, align 8, !dbg !779, !tbaa !245
  %11 = tail call fastcc ptr @copy(ptr noundef %10), !dbg !780
  %12 = getelementptr inbounds i8, ptr %0, i64 24, !dbg !781
  %13 = load ptr, ptr %12, align 8, !dbg !781, !tbaa !249
  %14 = tail call fastcc ptr @copy(ptr noundef %13), !dbg !782
    #dbg_value(i8 %6, !216, !DIExpression(), !783)
    #dbg_value(double %8, !217, !DIExpression(), !783)
    #dbg_value(ptr %11, !218, !DIExpression(), !783)
    #dbg_value(ptr %14, !219, !DIExpression(), !783)
  %15 = tail call noalias dereferenceable_or_null(32) ptr @malloc(i64 noundef 32) #12, !dbg !785
    #dbg_value(ptr %15, !220, !DIExpression(), !783)
  store i8 %6, ptr %15, align 8, !dbg !786, !tbaa !142
  %16 = getelementptr inbounds i8, ptr %15, i64 8, !dbg !786
  store double %8, ptr %16, align 8, !dbg !786, !tbaa !222
  %17 = getelementptr inbounds i8, ptr %15, i64 16, !dbg !786
  store ptr %11, ptr %17, align 8, !dbg !786, !tbaa !130
  %18 = getelementptr inbounds i8, ptr %15, i64 24, !dbg !786
  store ptr %14, ptr %18, align 8, !dbg !786, !tbaa !130
  %19 = load i32, ptr @allocated, align 4, !dbg !787, !tbaa !123
  %20 = add nsw i32 %19, 1, !dbg !787
  store i32 %20, ptr @allocated, align 4, !dbg !787, !tbaa !123
  br label %3, !dbg !776
}

; Function Attrs: nofree nounwind
declare !dbg !788 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nounwind memory(readwrite, argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nounwind willreturn memory(none) }
attributes #12 = { nounwind allocsize(0) }
attributes #13 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!113, !114, !115, !116, !117, !118, !119}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "inputs", scope: !2, file: !3, line: 142, type: !109, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 140, type: !4, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !94)
!3 = !DIFile(filename: "expression_parser.c", directory: ".", checksumkind: CSK_MD5, checksum: "e1bc75b9c19c1dcc31124c5d267362e1")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, retainedTypes: !25, globals: !28, splitDebugInlining: false, nameTableKind: None)
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
!94 = !{!95, !97, !108}
!95 = !DILocalVariable(name: "i", scope: !96, file: !3, line: 144, type: !11)
!96 = distinct !DILexicalBlock(scope: !2, file: !3, line: 144, column: 5)
!97 = !DILocalVariable(name: "tree", scope: !98, file: !3, line: 146, type: !100)
!98 = distinct !DILexicalBlock(scope: !99, file: !3, line: 144, column: 69)
!99 = distinct !DILexicalBlock(scope: !96, file: !3, line: 144, column: 5)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 8, size: 256, elements: !102)
!102 = !{!103, !104, !106, !107}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !101, file: !3, line: 8, baseType: !32, size: 8)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !101, file: !3, line: 8, baseType: !105, size: 64, offset: 64)
!105 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !101, file: !3, line: 8, baseType: !100, size: 64, offset: 128)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !101, file: !3, line: 8, baseType: !100, size: 64, offset: 192)
!108 = !DILocalVariable(name: "slope", scope: !98, file: !3, line: 153, type: !100)
!109 = !DICompositeType(tag: DW_TAG_array_type, baseType: !110, size: 512, elements: !111)
!110 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !83)
!111 = !{!112}
!112 = !DISubrange(count: 8)
!113 = !{i32 7, !"Dwarf Version", i32 5}
!114 = !{i32 2, !"Debug Info Version", i32 3}
!115 = !{i32 1, !"wchar_size", i32 4}
!116 = !{i32 8, !"PIC Level", i32 2}
!117 = !{i32 7, !"PIE Level", i32 2}
!118 = !{i32 7, !"uwtable", i32 2}
!119 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!120 = !DILocation(line: 0, scope: !96)
!121 = !DILocation(line: 144, column: 5, scope: !96)
!122 = !DILocation(line: 158, column: 25, scope: !2)
!123 = !{!124, !124, i64 0}
!124 = !{!"int", !125, i64 0}
!125 = !{!"omnipotent char", !126, i64 0}
!126 = !{!"Simple C/C++ TBAA"}
!127 = !DILocation(line: 158, column: 5, scope: !2)
!128 = !DILocation(line: 159, column: 5, scope: !2)
!129 = !DILocation(line: 145, column: 14, scope: !98)
!130 = !{!131, !131, i64 0}
!131 = !{!"any pointer", !125, i64 0}
!132 = !DILocation(line: 145, column: 12, scope: !98)
!133 = !DILocation(line: 145, column: 32, scope: !98)
!134 = !DILocation(line: 146, column: 29, scope: !98)
!135 = !DILocation(line: 0, scope: !98)
!136 = !DILocation(line: 0, scope: !137, inlinedAt: !140)
!137 = distinct !DISubprogram(name: "skip", scope: !3, file: !3, line: 21, type: !138, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7)
!138 = !DISubroutineType(types: !139)
!139 = !{null}
!140 = distinct !DILocation(line: 147, column: 9, scope: !98)
!141 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !140)
!142 = !{!125, !125, i64 0}
!143 = !{!144, !144, i64 0}
!144 = !{!"short", !125, i64 0}
!145 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !140)
!146 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !140)
!147 = distinct !{!147, !145, !146, !148}
!148 = !{!"llvm.loop.mustprogress"}
!149 = !DILocation(line: 148, column: 13, scope: !150)
!150 = distinct !DILexicalBlock(scope: !98, file: !3, line: 148, column: 13)
!151 = !DILocation(line: 148, column: 20, scope: !150)
!152 = !DILocation(line: 149, column: 46, scope: !153)
!153 = distinct !DILexicalBlock(scope: !150, file: !3, line: 148, column: 28)
!154 = !DILocation(line: 149, column: 37, scope: !153)
!155 = !DILocation(line: 149, column: 13, scope: !153)
!156 = !DILocation(line: 151, column: 13, scope: !153)
!157 = !DILocation(line: 153, column: 39, scope: !98)
!158 = !DILocation(line: 153, column: 30, scope: !98)
!159 = !DILocation(line: 154, column: 9, scope: !98)
!160 = !DILocation(line: 154, column: 49, scope: !98)
!161 = !DILocation(line: 154, column: 22, scope: !98)
!162 = !DILocation(line: 154, column: 69, scope: !98)
!163 = !DILocation(line: 155, column: 30, scope: !98)
!164 = !DILocation(line: 155, column: 9, scope: !98)
!165 = !DILocation(line: 156, column: 9, scope: !98)
!166 = !DILocation(line: 157, column: 5, scope: !99)
!167 = !DILocation(line: 144, column: 65, scope: !99)
!168 = !DILocation(line: 144, column: 28, scope: !99)
!169 = distinct !{!169, !121, !170, !148}
!170 = !DILocation(line: 157, column: 5, scope: !96)
!171 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 60, type: !172, scopeLine: 61, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !174)
!172 = !DISubroutineType(types: !173)
!173 = !{!100}
!174 = !{!175}
!175 = !DILocalVariable(name: "n", scope: !171, file: !3, line: 62, type: !100)
!176 = !DILocation(line: 62, column: 22, scope: !171)
!177 = !DILocation(line: 0, scope: !171)
!178 = !DILocation(line: 63, column: 5, scope: !171)
!179 = !DILocalVariable(name: "c", arg: 1, scope: !180, file: !3, line: 22, type: !32)
!180 = distinct !DISubprogram(name: "take", scope: !3, file: !3, line: 22, type: !181, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !183)
!181 = !DISubroutineType(types: !182)
!182 = !{!6, !32}
!183 = !{!179}
!184 = !DILocation(line: 0, scope: !180, inlinedAt: !185)
!185 = distinct !DILocation(line: 64, column: 13, scope: !186)
!186 = distinct !DILexicalBlock(scope: !187, file: !3, line: 64, column: 13)
!187 = distinct !DILexicalBlock(scope: !188, file: !3, line: 63, column: 5)
!188 = distinct !DILexicalBlock(scope: !171, file: !3, line: 63, column: 5)
!189 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !190)
!190 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !185)
!191 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !190)
!192 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !190)
!193 = distinct !{!193, !191, !192, !148}
!194 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !185)
!195 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !185)
!196 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !185)
!197 = !DILocation(line: 0, scope: !180, inlinedAt: !198)
!198 = distinct !DILocation(line: 65, column: 18, scope: !199)
!199 = distinct !DILexicalBlock(scope: !186, file: !3, line: 65, column: 18)
!200 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !201)
!201 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !198)
!202 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !201)
!203 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !201)
!204 = distinct !{!204, !202, !203, !148}
!205 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !198)
!206 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !198)
!207 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !198)
!208 = !DILocation(line: 66, column: 14, scope: !199)
!209 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !210)
!210 = !DILocation(line: 0, scope: !186)
!211 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !210)
!212 = distinct !DISubprogram(name: "make", scope: !3, file: !3, line: 12, type: !213, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{!100, !32, !105, !100, !100}
!215 = !{!216, !217, !218, !219, !220}
!216 = !DILocalVariable(name: "kind", arg: 1, scope: !212, file: !3, line: 12, type: !32)
!217 = !DILocalVariable(name: "value", arg: 2, scope: !212, file: !3, line: 12, type: !105)
!218 = !DILocalVariable(name: "left", arg: 3, scope: !212, file: !3, line: 12, type: !100)
!219 = !DILocalVariable(name: "right", arg: 4, scope: !212, file: !3, line: 12, type: !100)
!220 = !DILocalVariable(name: "n", scope: !212, file: !3, line: 14, type: !100)
!221 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !210)
!222 = !{!223, !223, i64 0}
!223 = !{!"double", !125, i64 0}
!224 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !210)
!225 = !DILocation(line: 63, column: 5, scope: !187)
!226 = distinct !{!226, !227, !228}
!227 = !DILocation(line: 63, column: 5, scope: !188)
!228 = !DILocation(line: 66, column: 21, scope: !188)
!229 = !DISubprogram(name: "printf", scope: !230, file: !230, line: 356, type: !231, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!231 = !DISubroutineType(types: !232)
!232 = !{!6, !233, null}
!233 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !83)
!234 = distinct !DISubprogram(name: "discard", scope: !3, file: !3, line: 91, type: !235, scopeLine: 92, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !237)
!235 = !DISubroutineType(types: !236)
!236 = !{null, !100}
!237 = !{!238}
!238 = !DILocalVariable(name: "n", arg: 1, scope: !234, file: !3, line: 91, type: !100)
!239 = !DILocation(line: 0, scope: !234)
!240 = !DILocation(line: 93, column: 9, scope: !241)
!241 = distinct !DILexicalBlock(scope: !234, file: !3, line: 93, column: 9)
!242 = !DILocation(line: 93, column: 9, scope: !234)
!243 = !DILocation(line: 95, column: 1, scope: !234)
!244 = !DILocation(line: 94, column: 20, scope: !241)
!245 = !{!246, !131, i64 16}
!246 = !{!"node", !125, i64 0, !223, i64 8, !131, i64 16, !131, i64 24}
!247 = !DILocation(line: 94, column: 9, scope: !241)
!248 = !DILocation(line: 94, column: 38, scope: !241)
!249 = !{!246, !131, i64 24}
!250 = !DILocation(line: 94, column: 27, scope: !241)
!251 = !DILocation(line: 94, column: 46, scope: !241)
!252 = !DILocation(line: 94, column: 64, scope: !241)
!253 = distinct !DISubprogram(name: "simplify", scope: !3, file: !3, line: 103, type: !254, scopeLine: 104, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !256)
!254 = !DISubroutineType(types: !255)
!255 = !{!100, !100}
!256 = !{!257, !258}
!257 = !DILocalVariable(name: "n", arg: 1, scope: !253, file: !3, line: 103, type: !100)
!258 = !DILocalVariable(name: "v", scope: !259, file: !3, line: 109, type: !105)
!259 = distinct !DILexicalBlock(scope: !260, file: !3, line: 108, column: 56)
!260 = distinct !DILexicalBlock(scope: !253, file: !3, line: 108, column: 9)
!261 = !DILocation(line: 0, scope: !253)
!262 = !DILocation(line: 105, column: 13, scope: !263)
!263 = distinct !DILexicalBlock(scope: !253, file: !3, line: 105, column: 9)
!264 = !DILocation(line: 105, column: 10, scope: !263)
!265 = !DILocation(line: 105, column: 9, scope: !253)
!266 = !DILocation(line: 107, column: 15, scope: !253)
!267 = !DILocation(line: 107, column: 13, scope: !253)
!268 = !DILocation(line: 107, column: 57, scope: !253)
!269 = !DILocation(line: 107, column: 45, scope: !253)
!270 = !DILocation(line: 107, column: 43, scope: !253)
!271 = !DILocation(line: 108, column: 12, scope: !260)
!272 = !DILocation(line: 108, column: 18, scope: !260)
!273 = !{!246, !125, i64 0}
!274 = !DILocation(line: 108, column: 23, scope: !260)
!275 = !DILocation(line: 108, column: 30, scope: !260)
!276 = !DILocation(line: 108, column: 43, scope: !260)
!277 = !DILocation(line: 108, column: 48, scope: !260)
!278 = !DILocation(line: 108, column: 9, scope: !253)
!279 = !DILocation(line: 109, column: 20, scope: !259)
!280 = !DILocation(line: 0, scope: !259)
!281 = !DILocation(line: 110, column: 9, scope: !259)
!282 = !DILocalVariable(name: "v", arg: 1, scope: !283, file: !3, line: 19, type: !105)
!283 = distinct !DISubprogram(name: "constant", scope: !3, file: !3, line: 19, type: !284, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !286)
!284 = !DISubroutineType(types: !285)
!285 = !{!100, !105}
!286 = !{!282}
!287 = !DILocation(line: 0, scope: !283, inlinedAt: !288)
!288 = distinct !DILocation(line: 111, column: 16, scope: !259)
!289 = !DILocation(line: 0, scope: !212, inlinedAt: !290)
!290 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !288)
!291 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !290)
!292 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !290)
!293 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !290)
!294 = !DILocation(line: 113, column: 13, scope: !295)
!295 = distinct !DILexicalBlock(scope: !253, file: !3, line: 113, column: 9)
!296 = !DILocation(line: 113, column: 25, scope: !295)
!297 = !DILocation(line: 96, column: 59, scope: !298, inlinedAt: !306)
!298 = distinct !DISubprogram(name: "is", scope: !3, file: !3, line: 96, type: !299, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !303)
!299 = !DISubroutineType(types: !300)
!300 = !{!6, !301, !105}
!301 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !302, size: 64)
!302 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !101)
!303 = !{!304, !305}
!304 = !DILocalVariable(name: "n", arg: 1, scope: !298, file: !3, line: 96, type: !301)
!305 = !DILocalVariable(name: "v", arg: 2, scope: !298, file: !3, line: 96, type: !105)
!306 = distinct !DILocation(line: 115, column: 28, scope: !307)
!307 = distinct !DILexicalBlock(scope: !253, file: !3, line: 115, column: 9)
!308 = !DILocation(line: 0, scope: !298, inlinedAt: !306)
!309 = !DILocation(line: 96, column: 64, scope: !298, inlinedAt: !306)
!310 = !DILocation(line: 96, column: 71, scope: !298, inlinedAt: !306)
!311 = !DILocation(line: 96, column: 59, scope: !298, inlinedAt: !312)
!312 = distinct !DILocation(line: 117, column: 30, scope: !253)
!313 = !DILocation(line: 0, scope: !298, inlinedAt: !312)
!314 = !DILocation(line: 96, column: 64, scope: !298, inlinedAt: !312)
!315 = !DILocation(line: 96, column: 71, scope: !298, inlinedAt: !312)
!316 = !DILocation(line: 0, scope: !298, inlinedAt: !317)
!317 = distinct !DILocation(line: 113, column: 47, scope: !295)
!318 = !DILocation(line: 96, column: 59, scope: !298, inlinedAt: !317)
!319 = !DILocation(line: 96, column: 64, scope: !298, inlinedAt: !317)
!320 = !DILocation(line: 96, column: 71, scope: !298, inlinedAt: !317)
!321 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !317)
!322 = !{!246, !223, i64 8}
!323 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !317)
!324 = !DILocation(line: 113, column: 9, scope: !253)
!325 = !DILocalVariable(name: "n", arg: 1, scope: !326, file: !3, line: 97, type: !100)
!326 = distinct !DISubprogram(name: "keep", scope: !3, file: !3, line: 97, type: !327, scopeLine: 98, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !329)
!327 = !DISubroutineType(types: !328)
!328 = !{!100, !100, !100}
!329 = !{!325, !330}
!330 = !DILocalVariable(name: "kept", arg: 2, scope: !326, file: !3, line: 97, type: !100)
!331 = !DILocation(line: 0, scope: !326, inlinedAt: !332)
!332 = distinct !DILocation(line: 113, column: 71, scope: !295)
!333 = !DILocation(line: 99, column: 5, scope: !326, inlinedAt: !332)
!334 = !DILocation(line: 100, column: 5, scope: !326, inlinedAt: !332)
!335 = !DILocation(line: 100, column: 23, scope: !326, inlinedAt: !332)
!336 = !DILocation(line: 113, column: 64, scope: !295)
!337 = !DILocation(line: 114, column: 24, scope: !338)
!338 = distinct !DILexicalBlock(scope: !253, file: !3, line: 114, column: 9)
!339 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !340)
!340 = distinct !DILocation(line: 114, column: 27, scope: !338)
!341 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !340)
!342 = !DILocation(line: 114, column: 9, scope: !253)
!343 = !DILocation(line: 0, scope: !326, inlinedAt: !344)
!344 = distinct !DILocation(line: 114, column: 50, scope: !338)
!345 = !DILocation(line: 99, column: 5, scope: !326, inlinedAt: !344)
!346 = !DILocation(line: 100, column: 5, scope: !326, inlinedAt: !344)
!347 = !DILocation(line: 100, column: 23, scope: !326, inlinedAt: !344)
!348 = !DILocation(line: 114, column: 43, scope: !338)
!349 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !306)
!350 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !306)
!351 = !DILocation(line: 115, column: 44, scope: !307)
!352 = !DILocation(line: 0, scope: !298, inlinedAt: !353)
!353 = distinct !DILocation(line: 115, column: 47, scope: !307)
!354 = !DILocation(line: 96, column: 71, scope: !298, inlinedAt: !353)
!355 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !353)
!356 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !353)
!357 = !DILocation(line: 115, column: 9, scope: !253)
!358 = !DILocation(line: 0, scope: !326, inlinedAt: !359)
!359 = distinct !DILocation(line: 115, column: 71, scope: !307)
!360 = !DILocation(line: 99, column: 5, scope: !326, inlinedAt: !359)
!361 = !DILocation(line: 100, column: 5, scope: !326, inlinedAt: !359)
!362 = !DILocation(line: 100, column: 23, scope: !326, inlinedAt: !359)
!363 = !DILocation(line: 115, column: 64, scope: !307)
!364 = !DILocation(line: 0, scope: !298, inlinedAt: !365)
!365 = distinct !DILocation(line: 116, column: 28, scope: !366)
!366 = distinct !DILexicalBlock(scope: !253, file: !3, line: 116, column: 9)
!367 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !365)
!368 = !DILocation(line: 116, column: 43, scope: !366)
!369 = !DILocation(line: 0, scope: !298, inlinedAt: !370)
!370 = distinct !DILocation(line: 116, column: 46, scope: !366)
!371 = !DILocation(line: 96, column: 71, scope: !298, inlinedAt: !370)
!372 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !370)
!373 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !370)
!374 = !DILocation(line: 116, column: 9, scope: !253)
!375 = !DILocation(line: 0, scope: !326, inlinedAt: !376)
!376 = distinct !DILocation(line: 116, column: 71, scope: !366)
!377 = !DILocation(line: 99, column: 5, scope: !326, inlinedAt: !376)
!378 = !DILocation(line: 100, column: 5, scope: !326, inlinedAt: !376)
!379 = !DILocation(line: 100, column: 23, scope: !326, inlinedAt: !376)
!380 = !DILocation(line: 116, column: 64, scope: !366)
!381 = !DILocation(line: 96, column: 77, scope: !298, inlinedAt: !312)
!382 = !DILocation(line: 96, column: 83, scope: !298, inlinedAt: !312)
!383 = !DILocation(line: 117, column: 12, scope: !253)
!384 = !DILocation(line: 117, column: 48, scope: !253)
!385 = !DILocation(line: 118, column: 1, scope: !253)
!386 = distinct !DISubprogram(name: "derive", scope: !3, file: !3, line: 119, type: !387, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !389)
!387 = !DISubroutineType(types: !388)
!388 = !{!100, !301}
!389 = !{!390, !391, !392}
!390 = !DILocalVariable(name: "n", arg: 1, scope: !386, file: !3, line: 119, type: !301)
!391 = !DILocalVariable(name: "l", scope: !386, file: !3, line: 121, type: !100)
!392 = !DILocalVariable(name: "r", scope: !386, file: !3, line: 121, type: !100)
!393 = !DILocation(line: 0, scope: !386)
!394 = !DILocation(line: 121, column: 25, scope: !386)
!395 = !DILocation(line: 121, column: 39, scope: !386)
!396 = !DILocation(line: 122, column: 16, scope: !386)
!397 = !DILocation(line: 122, column: 5, scope: !386)
!398 = !DILocation(line: 0, scope: !283, inlinedAt: !399)
!399 = distinct !DILocation(line: 123, column: 22, scope: !400)
!400 = distinct !DILexicalBlock(scope: !386, file: !3, line: 122, column: 22)
!401 = !DILocation(line: 0, scope: !212, inlinedAt: !402)
!402 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !399)
!403 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !402)
!404 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !402)
!405 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !402)
!406 = !DILocation(line: 123, column: 15, scope: !400)
!407 = !DILocation(line: 0, scope: !283, inlinedAt: !408)
!408 = distinct !DILocation(line: 124, column: 22, scope: !400)
!409 = !DILocation(line: 0, scope: !212, inlinedAt: !410)
!410 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !408)
!411 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !410)
!412 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !410)
!413 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !410)
!414 = !DILocation(line: 124, column: 15, scope: !400)
!415 = !DILocation(line: 0, scope: !400)
!416 = !DILocation(line: 132, column: 1, scope: !386)
!417 = !DILocation(line: 126, column: 39, scope: !400)
!418 = !DILocation(line: 126, column: 50, scope: !400)
!419 = !DILocation(line: 0, scope: !212, inlinedAt: !420)
!420 = distinct !DILocation(line: 126, column: 22, scope: !400)
!421 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !420)
!422 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !420)
!423 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !420)
!424 = !DILocation(line: 127, column: 48, scope: !400)
!425 = !DILocation(line: 127, column: 59, scope: !400)
!426 = !DILocation(line: 0, scope: !212, inlinedAt: !427)
!427 = distinct !DILocation(line: 127, column: 35, scope: !400)
!428 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !427)
!429 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !427)
!430 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !427)
!431 = !DILocation(line: 127, column: 82, scope: !400)
!432 = !DILocation(line: 127, column: 91, scope: !400)
!433 = !DILocation(line: 0, scope: !212, inlinedAt: !434)
!434 = distinct !DILocation(line: 127, column: 69, scope: !400)
!435 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !434)
!436 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !434)
!437 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !434)
!438 = !DILocation(line: 0, scope: !212, inlinedAt: !439)
!439 = distinct !DILocation(line: 127, column: 22, scope: !400)
!440 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !439)
!441 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !439)
!442 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !439)
!443 = !DILocation(line: 128, column: 61, scope: !400)
!444 = !DILocation(line: 128, column: 72, scope: !400)
!445 = !DILocation(line: 0, scope: !212, inlinedAt: !446)
!446 = distinct !DILocation(line: 128, column: 48, scope: !400)
!447 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !446)
!448 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !446)
!449 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !446)
!450 = !DILocation(line: 128, column: 95, scope: !400)
!451 = !DILocation(line: 128, column: 104, scope: !400)
!452 = !DILocation(line: 0, scope: !212, inlinedAt: !453)
!453 = distinct !DILocation(line: 128, column: 82, scope: !400)
!454 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !453)
!455 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !453)
!456 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !453)
!457 = !DILocation(line: 0, scope: !212, inlinedAt: !458)
!458 = distinct !DILocation(line: 128, column: 35, scope: !400)
!459 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !458)
!460 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !458)
!461 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !458)
!462 = !DILocation(line: 129, column: 40, scope: !400)
!463 = !DILocation(line: 0, scope: !283, inlinedAt: !464)
!464 = distinct !DILocation(line: 129, column: 49, scope: !400)
!465 = !DILocation(line: 0, scope: !212, inlinedAt: !466)
!466 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !464)
!467 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !466)
!468 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !466)
!469 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !466)
!470 = !DILocation(line: 0, scope: !212, inlinedAt: !471)
!471 = distinct !DILocation(line: 129, column: 27, scope: !400)
!472 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !471)
!473 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !471)
!474 = !DILocation(line: 0, scope: !212, inlinedAt: !475)
!475 = distinct !DILocation(line: 128, column: 22, scope: !400)
!476 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !475)
!477 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !475)
!478 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !475)
!479 = !DILocation(line: 130, column: 47, scope: !400)
!480 = !DILocation(line: 130, column: 69, scope: !400)
!481 = !DILocation(line: 130, column: 90, scope: !400)
!482 = !DILocation(line: 130, column: 96, scope: !400)
!483 = !DILocation(line: 0, scope: !283, inlinedAt: !484)
!484 = distinct !DILocation(line: 130, column: 78, scope: !400)
!485 = !DILocation(line: 0, scope: !212, inlinedAt: !486)
!486 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !484)
!487 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !486)
!488 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !486)
!489 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !486)
!490 = !DILocation(line: 0, scope: !212, inlinedAt: !491)
!491 = distinct !DILocation(line: 130, column: 56, scope: !400)
!492 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !491)
!493 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !491)
!494 = !DILocation(line: 0, scope: !212, inlinedAt: !495)
!495 = distinct !DILocation(line: 130, column: 34, scope: !400)
!496 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !495)
!497 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !495)
!498 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !495)
!499 = !DILocation(line: 130, column: 104, scope: !400)
!500 = !DILocation(line: 0, scope: !212, inlinedAt: !501)
!501 = distinct !DILocation(line: 130, column: 21, scope: !400)
!502 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !501)
!503 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !501)
!504 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !501)
!505 = distinct !DISubprogram(name: "print", scope: !3, file: !3, line: 133, type: !506, scopeLine: 134, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !508)
!506 = !DISubroutineType(types: !507)
!507 = !{null, !301}
!508 = !{!509}
!509 = !DILocalVariable(name: "n", arg: 1, scope: !505, file: !3, line: 133, type: !301)
!510 = !DILocation(line: 0, scope: !505)
!511 = !DILocation(line: 135, column: 12, scope: !512)
!512 = distinct !DILexicalBlock(scope: !505, file: !3, line: 135, column: 9)
!513 = !DILocation(line: 135, column: 9, scope: !505)
!514 = !DILocation(line: 135, column: 41, scope: !512)
!515 = !DILocation(line: 135, column: 25, scope: !512)
!516 = !DILocalVariable(name: "__c", arg: 1, scope: !517, file: !518, line: 82, type: !6)
!517 = distinct !DISubprogram(name: "putchar", scope: !518, file: !518, line: 82, type: !519, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !521)
!518 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!519 = !DISubroutineType(types: !520)
!520 = !{!6, !6}
!521 = !{!516}
!522 = !DILocation(line: 0, scope: !517, inlinedAt: !523)
!523 = distinct !DILocation(line: 136, column: 30, scope: !524)
!524 = distinct !DILexicalBlock(scope: !512, file: !3, line: 136, column: 14)
!525 = !DILocation(line: 84, column: 21, scope: !517, inlinedAt: !523)
!526 = !DILocation(line: 84, column: 10, scope: !517, inlinedAt: !523)
!527 = !DILocation(line: 136, column: 30, scope: !524)
!528 = !DILocation(line: 138, column: 1, scope: !505)
!529 = !DILocation(line: 0, scope: !517, inlinedAt: !530)
!530 = distinct !DILocation(line: 137, column: 10, scope: !524)
!531 = !DILocation(line: 84, column: 21, scope: !517, inlinedAt: !530)
!532 = !DILocation(line: 84, column: 10, scope: !517, inlinedAt: !530)
!533 = !DILocation(line: 137, column: 33, scope: !524)
!534 = !DILocation(line: 137, column: 24, scope: !524)
!535 = !DILocation(line: 137, column: 51, scope: !524)
!536 = !DILocation(line: 137, column: 48, scope: !524)
!537 = !DILocation(line: 0, scope: !517, inlinedAt: !538)
!538 = distinct !DILocation(line: 137, column: 40, scope: !524)
!539 = !DILocation(line: 84, column: 21, scope: !517, inlinedAt: !538)
!540 = !DILocation(line: 84, column: 10, scope: !517, inlinedAt: !538)
!541 = !DILocation(line: 137, column: 67, scope: !524)
!542 = !DILocation(line: 137, column: 58, scope: !524)
!543 = !DILocation(line: 0, scope: !517, inlinedAt: !544)
!544 = distinct !DILocation(line: 137, column: 75, scope: !524)
!545 = !DILocation(line: 84, column: 21, scope: !517, inlinedAt: !544)
!546 = !DILocation(line: 84, column: 10, scope: !517, inlinedAt: !544)
!547 = distinct !DISubprogram(name: "evaluate", scope: !3, file: !3, line: 69, type: !548, scopeLine: 70, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !550)
!548 = !DISubroutineType(types: !549)
!549 = !{!105, !301, !105}
!550 = !{!551, !552, !553, !554, !555, !556}
!551 = !DILocalVariable(name: "n", arg: 1, scope: !547, file: !3, line: 69, type: !301)
!552 = !DILocalVariable(name: "x", arg: 2, scope: !547, file: !3, line: 69, type: !105)
!553 = !DILocalVariable(name: "a", scope: !547, file: !3, line: 75, type: !105)
!554 = !DILocalVariable(name: "b", scope: !547, file: !3, line: 75, type: !105)
!555 = !DILocalVariable(name: "result", scope: !547, file: !3, line: 75, type: !105)
!556 = !DILocalVariable(name: "i", scope: !557, file: !3, line: 82, type: !6)
!557 = distinct !DILexicalBlock(scope: !547, file: !3, line: 82, column: 5)
!558 = !DILocation(line: 0, scope: !547)
!559 = !DILocation(line: 71, column: 12, scope: !560)
!560 = distinct !DILexicalBlock(scope: !547, file: !3, line: 71, column: 9)
!561 = !DILocation(line: 71, column: 9, scope: !547)
!562 = !DILocation(line: 72, column: 19, scope: !560)
!563 = !DILocation(line: 72, column: 9, scope: !560)
!564 = !DILocation(line: 75, column: 28, scope: !547)
!565 = !DILocation(line: 75, column: 16, scope: !547)
!566 = !DILocation(line: 75, column: 54, scope: !547)
!567 = !DILocation(line: 75, column: 42, scope: !547)
!568 = !DILocation(line: 76, column: 5, scope: !547)
!569 = !DILocation(line: 0, scope: !557)
!570 = !DILocation(line: 82, column: 23, scope: !571)
!571 = distinct !DILexicalBlock(scope: !557, file: !3, line: 82, column: 5)
!572 = !DILocation(line: 82, column: 5, scope: !557)
!573 = !DILocation(line: 77, column: 24, scope: !574)
!574 = distinct !DILexicalBlock(scope: !547, file: !3, line: 76, column: 22)
!575 = !DILocation(line: 77, column: 15, scope: !574)
!576 = !DILocation(line: 78, column: 24, scope: !574)
!577 = !DILocation(line: 78, column: 15, scope: !574)
!578 = !DILocation(line: 79, column: 24, scope: !574)
!579 = !DILocation(line: 79, column: 15, scope: !574)
!580 = !DILocation(line: 80, column: 24, scope: !574)
!581 = !DILocation(line: 80, column: 15, scope: !574)
!582 = !DILocation(line: 83, column: 16, scope: !571)
!583 = distinct !{!583, !572, !584, !148}
!584 = !DILocation(line: 83, column: 19, scope: !557)
!585 = distinct !{!585, !586}
!586 = !{!"llvm.loop.unroll.disable"}
!587 = !DILocation(line: 85, column: 1, scope: !547)
!588 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 52, type: !172, scopeLine: 53, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !589)
!589 = !{!590}
!590 = !DILocalVariable(name: "n", scope: !588, file: !3, line: 54, type: !100)
!591 = !DILocation(line: 54, column: 22, scope: !588)
!592 = !DILocation(line: 0, scope: !588)
!593 = !DILocation(line: 55, column: 5, scope: !588)
!594 = !DILocation(line: 0, scope: !180, inlinedAt: !595)
!595 = distinct !DILocation(line: 56, column: 13, scope: !596)
!596 = distinct !DILexicalBlock(scope: !597, file: !3, line: 56, column: 13)
!597 = distinct !DILexicalBlock(scope: !598, file: !3, line: 55, column: 5)
!598 = distinct !DILexicalBlock(scope: !588, file: !3, line: 55, column: 5)
!599 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !600)
!600 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !595)
!601 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !600)
!602 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !600)
!603 = distinct !{!603, !601, !602, !148}
!604 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !595)
!605 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !595)
!606 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !595)
!607 = !DILocation(line: 0, scope: !180, inlinedAt: !608)
!608 = distinct !DILocation(line: 57, column: 18, scope: !609)
!609 = distinct !DILexicalBlock(scope: !596, file: !3, line: 57, column: 18)
!610 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !611)
!611 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !608)
!612 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !611)
!613 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !611)
!614 = distinct !{!614, !612, !613, !148}
!615 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !608)
!616 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !608)
!617 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !608)
!618 = !DILocation(line: 58, column: 14, scope: !609)
!619 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !620)
!620 = !DILocation(line: 0, scope: !596)
!621 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !620)
!622 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !620)
!623 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !620)
!624 = !DILocation(line: 55, column: 5, scope: !597)
!625 = distinct !{!625, !626, !627}
!626 = !DILocation(line: 55, column: 5, scope: !598)
!627 = !DILocation(line: 58, column: 21, scope: !598)
!628 = distinct !DISubprogram(name: "power", scope: !3, file: !3, line: 47, type: !172, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !629)
!629 = !{!630}
!630 = !DILocalVariable(name: "base", scope: !628, file: !3, line: 49, type: !100)
!631 = !DILocation(line: 49, column: 25, scope: !628)
!632 = !DILocation(line: 0, scope: !628)
!633 = !DILocation(line: 0, scope: !180, inlinedAt: !634)
!634 = distinct !DILocation(line: 50, column: 12, scope: !628)
!635 = !DILocation(line: 0, scope: !137, inlinedAt: !636)
!636 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !634)
!637 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !636)
!638 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !636)
!639 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !636)
!640 = distinct !{!640, !638, !639, !148}
!641 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !634)
!642 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !634)
!643 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !634)
!644 = !DILocation(line: 50, column: 5, scope: !628)
!645 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !634)
!646 = !DILocation(line: 50, column: 43, scope: !628)
!647 = !DILocation(line: 0, scope: !212, inlinedAt: !648)
!648 = distinct !DILocation(line: 50, column: 24, scope: !628)
!649 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !648)
!650 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !648)
!651 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !648)
!652 = distinct !DISubprogram(name: "primary", scope: !3, file: !3, line: 29, type: !172, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !653)
!653 = !{!654, !657, !659}
!654 = !DILocalVariable(name: "inside", scope: !655, file: !3, line: 33, type: !100)
!655 = distinct !DILexicalBlock(scope: !656, file: !3, line: 32, column: 20)
!656 = distinct !DILexicalBlock(scope: !652, file: !3, line: 32, column: 9)
!657 = !DILocalVariable(name: "end", scope: !652, file: !3, line: 41, type: !658)
!658 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!659 = !DILocalVariable(name: "value", scope: !652, file: !3, line: 42, type: !105)
!660 = distinct !DIAssignID()
!661 = !DILocation(line: 0, scope: !652)
!662 = !DILocation(line: 0, scope: !137, inlinedAt: !663)
!663 = distinct !DILocation(line: 31, column: 5, scope: !652)
!664 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !663)
!665 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !663)
!666 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !663)
!667 = distinct !{!667, !665, !666, !148}
!668 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !669)
!669 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !670)
!670 = distinct !DILocation(line: 32, column: 9, scope: !656)
!671 = !DILocation(line: 0, scope: !180, inlinedAt: !670)
!672 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !670)
!673 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !670)
!674 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !670)
!675 = !DILocation(line: 33, column: 31, scope: !655)
!676 = !DILocation(line: 0, scope: !655)
!677 = !DILocation(line: 0, scope: !180, inlinedAt: !678)
!678 = distinct !DILocation(line: 34, column: 20, scope: !655)
!679 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !680)
!680 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !678)
!681 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !680)
!682 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !680)
!683 = distinct !{!683, !681, !682, !148}
!684 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !678)
!685 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !678)
!686 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !678)
!687 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !678)
!688 = !DILocation(line: 34, column: 16, scope: !655)
!689 = !DILocation(line: 0, scope: !180, inlinedAt: !690)
!690 = distinct !DILocation(line: 37, column: 9, scope: !691)
!691 = distinct !DILexicalBlock(scope: !652, file: !3, line: 37, column: 9)
!692 = !DILocation(line: 21, column: 33, scope: !137, inlinedAt: !693)
!693 = distinct !DILocation(line: 24, column: 5, scope: !180, inlinedAt: !690)
!694 = !DILocation(line: 21, column: 26, scope: !137, inlinedAt: !693)
!695 = !DILocation(line: 21, column: 64, scope: !137, inlinedAt: !693)
!696 = distinct !{!696, !694, !695, !148}
!697 = !DILocation(line: 25, column: 12, scope: !180, inlinedAt: !690)
!698 = !DILocation(line: 25, column: 13, scope: !180, inlinedAt: !690)
!699 = !DILocation(line: 25, column: 16, scope: !180, inlinedAt: !690)
!700 = !DILocation(line: 46, column: 1, scope: !652)
!701 = !DILocation(line: 25, column: 25, scope: !180, inlinedAt: !690)
!702 = !DILocation(line: 0, scope: !283, inlinedAt: !703)
!703 = distinct !DILocation(line: 38, column: 29, scope: !691)
!704 = !DILocation(line: 0, scope: !212, inlinedAt: !705)
!705 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !703)
!706 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !705)
!707 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !705)
!708 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !705)
!709 = !DILocation(line: 38, column: 42, scope: !691)
!710 = !DILocation(line: 0, scope: !212, inlinedAt: !711)
!711 = distinct !DILocation(line: 38, column: 16, scope: !691)
!712 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !711)
!713 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !711)
!714 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !711)
!715 = !DILocation(line: 39, column: 9, scope: !716)
!716 = distinct !DILexicalBlock(scope: !652, file: !3, line: 39, column: 9)
!717 = !DILocation(line: 39, column: 13, scope: !716)
!718 = !DILocation(line: 39, column: 9, scope: !652)
!719 = !DILocation(line: 40, column: 18, scope: !716)
!720 = !DILocation(line: 0, scope: !212, inlinedAt: !721)
!721 = distinct !DILocation(line: 40, column: 22, scope: !716)
!722 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !721)
!723 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !721)
!724 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !721)
!725 = !DILocation(line: 40, column: 9, scope: !716)
!726 = !DILocation(line: 41, column: 5, scope: !652)
!727 = !DILocation(line: 42, column: 20, scope: !652)
!728 = !DILocation(line: 43, column: 15, scope: !652)
!729 = !DILocation(line: 43, column: 22, scope: !652)
!730 = !DILocation(line: 43, column: 19, scope: !652)
!731 = !DILocation(line: 43, column: 12, scope: !652)
!732 = !DILocation(line: 44, column: 8, scope: !652)
!733 = !DILocation(line: 0, scope: !283, inlinedAt: !734)
!734 = distinct !DILocation(line: 45, column: 12, scope: !652)
!735 = !DILocation(line: 0, scope: !212, inlinedAt: !736)
!736 = distinct !DILocation(line: 19, column: 49, scope: !283, inlinedAt: !734)
!737 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !736)
!738 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !736)
!739 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !736)
!740 = !DISubprogram(name: "strtod", scope: !741, file: !741, line: 118, type: !742, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!741 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!742 = !DISubroutineType(types: !743)
!743 = !{!105, !233, !744}
!744 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !745)
!745 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !658, size: 64)
!746 = !DISubprogram(name: "malloc", scope: !741, file: !741, line: 553, type: !747, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!747 = !DISubroutineType(types: !748)
!748 = !{!749, !750}
!749 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!750 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !751, line: 18, baseType: !752)
!751 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!752 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!753 = !DISubprogram(name: "__ctype_b_loc", scope: !10, file: !10, line: 79, type: !754, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!754 = !DISubroutineType(types: !755)
!755 = !{!756}
!756 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !757, size: 64)
!757 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !758, size: 64)
!758 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!759 = !DISubprogram(name: "free", scope: !741, file: !741, line: 568, type: !760, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!760 = !DISubroutineType(types: !761)
!761 = !{null, !749}
!762 = !DILocation(line: 0, scope: !326)
!763 = !DILocation(line: 99, column: 24, scope: !326)
!764 = !DILocation(line: 99, column: 18, scope: !326)
!765 = !DILocation(line: 99, column: 13, scope: !326)
!766 = !DILocation(line: 99, column: 34, scope: !326)
!767 = !DILocation(line: 99, column: 5, scope: !326)
!768 = !DILocation(line: 100, column: 5, scope: !326)
!769 = !DILocation(line: 100, column: 23, scope: !326)
!770 = !DILocation(line: 101, column: 5, scope: !326)
!771 = distinct !DISubprogram(name: "copy", scope: !3, file: !3, line: 87, type: !387, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !772)
!772 = !{!773}
!773 = !DILocalVariable(name: "n", arg: 1, scope: !771, file: !3, line: 87, type: !301)
!774 = !DILocation(line: 0, scope: !771)
!775 = !DILocation(line: 89, column: 12, scope: !771)
!776 = !DILocation(line: 89, column: 5, scope: !771)
!777 = !DILocation(line: 89, column: 24, scope: !771)
!778 = !DILocation(line: 89, column: 33, scope: !771)
!779 = !DILocation(line: 89, column: 48, scope: !771)
!780 = !DILocation(line: 89, column: 40, scope: !771)
!781 = !DILocation(line: 89, column: 63, scope: !771)
!782 = !DILocation(line: 89, column: 55, scope: !771)
!783 = !DILocation(line: 0, scope: !212, inlinedAt: !784)
!784 = distinct !DILocation(line: 89, column: 16, scope: !771)
!785 = !DILocation(line: 14, column: 22, scope: !212, inlinedAt: !784)
!786 = !DILocation(line: 15, column: 10, scope: !212, inlinedAt: !784)
!787 = !DILocation(line: 16, column: 14, scope: !212, inlinedAt: !784)
!788 = !DISubprogram(name: "putc", scope: !230, file: !230, line: 550, type: !789, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!789 = !DISubroutineType(types: !790)
!790 = !{!6, !6, !791}
!791 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !792, size: 64)
!792 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !793, line: 7, baseType: !794)
!793 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!794 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !795, line: 49, size: 1728, elements: !796)
!795 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!796 = !{!797, !798, !799, !800, !801, !802, !803, !804, !805, !806, !807, !808, !809, !812, !814, !815, !816, !820, !821, !823, !827, !830, !832, !835, !838, !839, !840, !841, !842}
!797 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !794, file: !795, line: 51, baseType: !6, size: 32)
!798 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !794, file: !795, line: 54, baseType: !658, size: 64, offset: 64)
!799 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !794, file: !795, line: 55, baseType: !658, size: 64, offset: 128)
!800 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !794, file: !795, line: 56, baseType: !658, size: 64, offset: 192)
!801 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !794, file: !795, line: 57, baseType: !658, size: 64, offset: 256)
!802 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !794, file: !795, line: 58, baseType: !658, size: 64, offset: 320)
!803 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !794, file: !795, line: 59, baseType: !658, size: 64, offset: 384)
!804 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !794, file: !795, line: 60, baseType: !658, size: 64, offset: 448)
!805 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !794, file: !795, line: 61, baseType: !658, size: 64, offset: 512)
!806 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !794, file: !795, line: 64, baseType: !658, size: 64, offset: 576)
!807 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !794, file: !795, line: 65, baseType: !658, size: 64, offset: 640)
!808 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !794, file: !795, line: 66, baseType: !658, size: 64, offset: 704)
!809 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !794, file: !795, line: 68, baseType: !810, size: 64, offset: 768)
!810 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !811, size: 64)
!811 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !795, line: 36, flags: DIFlagFwdDecl)
!812 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !794, file: !795, line: 70, baseType: !813, size: 64, offset: 832)
!813 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !794, size: 64)
!814 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !794, file: !795, line: 72, baseType: !6, size: 32, offset: 896)
!815 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !794, file: !795, line: 73, baseType: !6, size: 32, offset: 928)
!816 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !794, file: !795, line: 74, baseType: !817, size: 64, offset: 960)
!817 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !818, line: 152, baseType: !819)
!818 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!819 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!820 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !794, file: !795, line: 77, baseType: !27, size: 16, offset: 1024)
!821 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !794, file: !795, line: 78, baseType: !822, size: 8, offset: 1040)
!822 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!823 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !794, file: !795, line: 79, baseType: !824, size: 8, offset: 1048)
!824 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 8, elements: !825)
!825 = !{!826}
!826 = !DISubrange(count: 1)
!827 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !794, file: !795, line: 81, baseType: !828, size: 64, offset: 1088)
!828 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !829, size: 64)
!829 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !795, line: 43, baseType: null)
!830 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !794, file: !795, line: 89, baseType: !831, size: 64, offset: 1152)
!831 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !818, line: 153, baseType: !819)
!832 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !794, file: !795, line: 91, baseType: !833, size: 64, offset: 1216)
!833 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !834, size: 64)
!834 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !795, line: 37, flags: DIFlagFwdDecl)
!835 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !794, file: !795, line: 92, baseType: !836, size: 64, offset: 1280)
!836 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !837, size: 64)
!837 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !795, line: 38, flags: DIFlagFwdDecl)
!838 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !794, file: !795, line: 93, baseType: !813, size: 64, offset: 1344)
!839 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !794, file: !795, line: 94, baseType: !749, size: 64, offset: 1408)
!840 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !794, file: !795, line: 95, baseType: !750, size: 64, offset: 1472)
!841 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !794, file: !795, line: 96, baseType: !6, size: 32, offset: 1536)
!842 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !794, file: !795, line: 98, baseType: !843, size: 160, offset: 1568)
!843 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 160, elements: !844)
!844 = !{!845}
!845 = !DISubrange(count: 20)
