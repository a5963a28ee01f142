; ModuleID = 'json.c'
source_filename = "json.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.value = type { i32, i32, %union.anon, ptr }
%union.anon = type { double }

@main.documents = internal unnamed_addr constant [9 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8], align 16, !dbg !0
@.str = private unnamed_addr constant [103 x i8] c" { \22name\22 : \22corpus\22, \22sizes\22: [1, -2.5e2, 0.125], \22nested\22: {\22a\22: [[], {}], \22b\22: null}, \22ok\22: true } \00", align 1, !dbg !42
@.str.1 = private unnamed_addr constant [48 x i8] c"[\22esc \\\22q\\\22 \\\\ \\u0041\\t|\22, false, [[[[[42]]]]]]\00", align 1, !dbg !47
@.str.2 = private unnamed_addr constant [4 x i8] c"3.5\00", align 1, !dbg !52
@.str.3 = private unnamed_addr constant [6 x i8] c"[1, 2\00", align 1, !dbg !57
@.str.4 = private unnamed_addr constant [8 x i8] c"{\22a\22 1}\00", align 1, !dbg !62
@.str.5 = private unnamed_addr constant [6 x i8] c"[1 2]\00", align 1, !dbg !67
@.str.6 = private unnamed_addr constant [6 x i8] c"\22open\00", align 1, !dbg !69
@.str.7 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !71
@.str.8 = private unnamed_addr constant [6 x i8] c"[tru]\00", align 1, !dbg !76
@at = internal unnamed_addr global ptr null, align 8, !dbg !88
@.str.9 = private unnamed_addr constant [11 x i8] c" total %g\0A\00", align 1, !dbg !78
@.str.10 = private unnamed_addr constant [14 x i8] c"error at %td\0A\00", align 1, !dbg !83
@.str.11 = private unnamed_addr constant [5 x i8] c"null\00", align 1, !dbg !92
@.str.12 = private unnamed_addr constant [5 x i8] c"true\00", align 1, !dbg !97
@.str.13 = private unnamed_addr constant [6 x i8] c"false\00", align 1, !dbg !99
@.str.15 = private unnamed_addr constant [2 x i8] c"]\00", align 1, !dbg !106
@.str.16 = private unnamed_addr constant [2 x i8] c"{\00", align 1, !dbg !108
@.str.17 = private unnamed_addr constant [2 x i8] c"}\00", align 1, !dbg !110
@.str.21 = private unnamed_addr constant [17 x i8] c"n\0At\09r\0Db\08f\0C\22\22\\\\//\00", align 1, !dbg !118
@.str.22 = private unnamed_addr constant [4 x i8] c"%4x\00", align 1, !dbg !123
@.str.23 = private unnamed_addr constant [5 x i8] c" \09\0D\0A\00", align 1, !dbg !125
@.str.24 = private unnamed_addr constant [6 x i8] c"%.12g\00", align 1, !dbg !127
@.str.25 = private unnamed_addr constant [5 x i8] c"\22%s\22\00", align 1, !dbg !129
@.str.26 = private unnamed_addr constant [6 x i8] c"\22%s\22:\00", align 1, !dbg !131
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !2 {
  %1 = alloca %struct.value, align 8, !DIAssignID !167
    #dbg_assign(i1 undef, !136, !DIExpression(), !167, ptr %1, !DIExpression(), !168)
    #dbg_value(i32 0, !134, !DIExpression(), !169)
  br label %3, !dbg !170

2:                                                ; preds = %24
  ret i32 0, !dbg !171

3:                                                ; preds = %0, %24
  %4 = phi i64 [ 0, %0 ], [ %25, %24 ]
    #dbg_value(i64 %4, !134, !DIExpression(), !169)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #15, !dbg !172
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %1, i8 0, i64 24, i1 false), !dbg !173, !DIAssignID !174
    #dbg_assign(i8 0, !136, !DIExpression(), !174, ptr %1, !DIExpression(), !168)
  %5 = getelementptr inbounds [9 x ptr], ptr @main.documents, i64 0, i64 %4, !dbg !175
  %6 = load ptr, ptr %5, align 8, !dbg !175, !tbaa !176
  store ptr %6, ptr @at, align 8, !dbg !180, !tbaa !176
  %7 = call fastcc i32 @parse(ptr noundef nonnull %1), !dbg !181
  %8 = icmp eq i32 %7, 0, !dbg !181
  %9 = load ptr, ptr @at, align 8, !dbg !182, !tbaa !176
  br i1 %8, label %18, label %10, !dbg !184

10:                                               ; preds = %3
  %11 = tail call i64 @strspn(ptr noundef %9, ptr noundef nonnull @.str.23) #16, !dbg !185
  %12 = getelementptr inbounds i8, ptr %9, i64 %11, !dbg !190
  store ptr %12, ptr @at, align 8, !dbg !190, !tbaa !176
  %13 = load i8, ptr %12, align 1, !dbg !191, !tbaa !192
  %14 = icmp eq i8 %13, 0, !dbg !193
    #dbg_value(i1 %14, !155, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !168)
  br i1 %14, label %15, label %18, !dbg !194

15:                                               ; preds = %10
  call fastcc void @print(ptr noundef nonnull %1), !dbg !195
  %16 = call fastcc double @total(ptr noundef nonnull %1), !dbg !196
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, double noundef %16), !dbg !197
  br label %24, !dbg !195

18:                                               ; preds = %3, %10
  %19 = phi ptr [ %9, %3 ], [ %12, %10 ], !dbg !182
  %20 = ptrtoint ptr %19 to i64, !dbg !198
  %21 = ptrtoint ptr %6 to i64, !dbg !198
  %22 = sub i64 %20, %21, !dbg !198
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i64 noundef %22), !dbg !199
  br label %24

24:                                               ; preds = %18, %15
  call fastcc void @discard(ptr noundef nonnull %1), !dbg !200
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #15, !dbg !201
  %25 = add nuw nsw i64 %4, 1, !dbg !202
    #dbg_value(i64 %25, !134, !DIExpression(), !169)
  %26 = icmp eq i64 %25, 9, !dbg !203
  br i1 %26, label %2, label %3, !dbg !170, !llvm.loop !204
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nounwind uwtable
define internal fastcc noundef i32 @parse(ptr nocapture noundef %0) unnamed_addr #0 !dbg !207 {
  %2 = alloca ptr, align 8, !DIAssignID !213
    #dbg_assign(i1 undef, !212, !DIExpression(), !213, ptr %2, !DIExpression(), !214)
    #dbg_value(ptr %0, !211, !DIExpression(), !214)
  %3 = load ptr, ptr @at, align 8, !dbg !215, !tbaa !176
  %4 = tail call i64 @strspn(ptr noundef %3, ptr noundef nonnull @.str.23) #16, !dbg !217
  %5 = getelementptr inbounds i8, ptr %3, i64 %4, !dbg !218
  store ptr %5, ptr @at, align 8, !dbg !218, !tbaa !176
    #dbg_value(ptr @.str.11, !219, !DIExpression(), !225)
    #dbg_value(i64 4, !224, !DIExpression(), !225)
  %6 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %5, ptr noundef nonnull readonly dereferenceable(5) @.str.11, i64 noundef 4) #16, !dbg !228
  %7 = icmp eq i32 %6, 0, !dbg !230
  br i1 %7, label %8, label %10, !dbg !231

8:                                                ; preds = %1
  %9 = getelementptr inbounds i8, ptr %5, i64 4, !dbg !232
  store ptr %9, ptr @at, align 8, !dbg !232, !tbaa !176
  store i32 0, ptr %0, align 8, !dbg !233, !tbaa !234
  br label %62, !dbg !237

10:                                               ; preds = %1
    #dbg_value(ptr @.str.12, !219, !DIExpression(), !238)
    #dbg_value(i64 4, !224, !DIExpression(), !238)
  %11 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %5, ptr noundef nonnull readonly dereferenceable(5) @.str.12, i64 noundef 4) #16, !dbg !241
  %12 = icmp eq i32 %11, 0, !dbg !242
  br i1 %12, label %13, label %18, !dbg !243

13:                                               ; preds = %10
  %14 = getelementptr inbounds i8, ptr %5, i64 4, !dbg !244
  store ptr %14, ptr @at, align 8, !dbg !244, !tbaa !176
  store i32 1, ptr %0, align 8, !dbg !245, !tbaa !246
  %15 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !245
  store i32 0, ptr %15, align 4, !dbg !245, !tbaa !246
  %16 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !245
  store i32 1, ptr %16, align 8, !dbg !245
  %17 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !245
  store ptr null, ptr %17, align 8, !dbg !245, !tbaa !176
  br label %62, !dbg !247

18:                                               ; preds = %10
    #dbg_value(ptr @.str.13, !219, !DIExpression(), !248)
    #dbg_value(i64 5, !224, !DIExpression(), !248)
  %19 = tail call i32 @strncmp(ptr noundef nonnull dereferenceable(1) %5, ptr noundef nonnull readonly dereferenceable(6) @.str.13, i64 noundef 5) #16, !dbg !251
  %20 = icmp eq i32 %19, 0, !dbg !252
  br i1 %20, label %21, label %24, !dbg !253

21:                                               ; preds = %18
  %22 = getelementptr inbounds i8, ptr %5, i64 5, !dbg !254
  store ptr %22, ptr @at, align 8, !dbg !254, !tbaa !176
  store i32 1, ptr %0, align 8, !dbg !255, !tbaa !246
  %23 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !255
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(20) %23, i8 0, i64 20, i1 false), !dbg !255
  br label %62, !dbg !256

24:                                               ; preds = %18
    #dbg_value(ptr poison, !219, !DIExpression(), !257)
    #dbg_value(i64 1, !224, !DIExpression(), !257)
  %25 = load i8, ptr %5, align 1, !dbg !260
  %26 = icmp eq i8 %25, 91, !dbg !261
  br i1 %26, label %27, label %30, !dbg !262

27:                                               ; preds = %24
  %28 = getelementptr inbounds i8, ptr %5, i64 1, !dbg !263
  store ptr %28, ptr @at, align 8, !dbg !263, !tbaa !176
  %29 = tail call fastcc i32 @parse_members(ptr noundef %0, i32 noundef 4, ptr noundef nonnull @.str.15), !dbg !264
  br label %62, !dbg !265

30:                                               ; preds = %24
  %31 = tail call fastcc i32 @take(ptr noundef nonnull @.str.16), !dbg !266
  %32 = icmp eq i32 %31, 0, !dbg !266
  br i1 %32, label %35, label %33, !dbg !268

33:                                               ; preds = %30
  %34 = tail call fastcc i32 @parse_members(ptr noundef %0, i32 noundef 5, ptr noundef nonnull @.str.17), !dbg !269
  br label %62, !dbg !270

35:                                               ; preds = %30
  %36 = load ptr, ptr @at, align 8, !dbg !271, !tbaa !176
  %37 = load i8, ptr %36, align 1, !dbg !273, !tbaa !192
  %38 = icmp eq i8 %37, 34, !dbg !274
  br i1 %38, label %39, label %44, !dbg !275

39:                                               ; preds = %35
  store i32 3, ptr %0, align 8, !dbg !276, !tbaa !234
  %40 = tail call fastcc ptr @parse_text(), !dbg !278
  %41 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !279
  store ptr %40, ptr %41, align 8, !dbg !280, !tbaa !192
  %42 = icmp eq ptr %40, null, !dbg !280
  br i1 %42, label %43, label %62, !dbg !281

43:                                               ; preds = %39
  store i32 0, ptr %0, align 8, !dbg !282, !tbaa !234
  br label %62, !dbg !281

44:                                               ; preds = %35
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #15, !dbg !283
  %45 = icmp eq i8 %37, 45, !dbg !284
  br i1 %45, label %54, label %46, !dbg !286

46:                                               ; preds = %44
  %47 = tail call ptr @__ctype_b_loc() #17, !dbg !287
  %48 = load ptr, ptr %47, align 8, !dbg !287, !tbaa !176
  %49 = zext i8 %37 to i64, !dbg !287
  %50 = getelementptr inbounds i16, ptr %48, i64 %49, !dbg !287
  %51 = load i16, ptr %50, align 2, !dbg !287, !tbaa !288
  %52 = and i16 %51, 2048, !dbg !287
  %53 = icmp eq i16 %52, 0, !dbg !287
  br i1 %53, label %60, label %54, !dbg !290

54:                                               ; preds = %46, %44
  %55 = call double @strtod(ptr noundef nonnull %36, ptr noundef nonnull %2) #15, !dbg !291
  store i32 2, ptr %0, align 8, !dbg !292, !tbaa !246
  %56 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !292
  store i32 0, ptr %56, align 4, !dbg !292, !tbaa !246
  %57 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !292
  store double %55, ptr %57, align 8, !dbg !292, !tbaa !192
  %58 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !292
  store ptr null, ptr %58, align 8, !dbg !292, !tbaa !176
  %59 = load ptr, ptr %2, align 8, !dbg !293, !tbaa !176
  store ptr %59, ptr @at, align 8, !dbg !294, !tbaa !176
  br label %60, !dbg !295

60:                                               ; preds = %46, %54
  %61 = phi i32 [ 1, %54 ], [ 0, %46 ], !dbg !214
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #15, !dbg !296
  br label %62

62:                                               ; preds = %43, %39, %60, %33, %27, %21, %13, %8
  %63 = phi i32 [ 1, %8 ], [ 1, %13 ], [ 1, %21 ], [ %29, %27 ], [ %34, %33 ], [ %61, %60 ], [ 0, %43 ], [ 1, %39 ], !dbg !214
  ret i32 %63, !dbg !296
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @print(ptr nocapture noundef readonly %0) unnamed_addr #3 !dbg !297 {
    #dbg_value(ptr %0, !303, !DIExpression(), !307)
  %2 = load i32, ptr %0, align 8, !dbg !308, !tbaa !234
  switch i32 %2, label %64 [
    i32 0, label %3
    i32 1, label %5
    i32 2, label %11
    i32 3, label %15
    i32 4, label %19
    i32 5, label %19
  ], !dbg !309

3:                                                ; preds = %1
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11), !dbg !310
  br label %64, !dbg !311

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !312
  %7 = load i32, ptr %6, align 8, !dbg !312, !tbaa !192
  %8 = icmp eq i32 %7, 0, !dbg !313
  %9 = select i1 %8, ptr @.str.13, ptr @.str.12, !dbg !313
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) %9), !dbg !314
  br label %64, !dbg !315

11:                                               ; preds = %1
  %12 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !316
  %13 = load double, ptr %12, align 8, !dbg !316, !tbaa !192
  %14 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.24, double noundef %13), !dbg !317
  br label %64, !dbg !318

15:                                               ; preds = %1
  %16 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !319
  %17 = load ptr, ptr %16, align 8, !dbg !319, !tbaa !192
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.25, ptr noundef %17), !dbg !320
  br label %64, !dbg !321

19:                                               ; preds = %1, %1
  %20 = icmp eq i32 %2, 4, !dbg !322
  %21 = select i1 %20, i32 91, i32 123, !dbg !323
    #dbg_value(i32 %21, !324, !DIExpression(), !330)
  %22 = load ptr, ptr @stdout, align 8, !dbg !332, !tbaa !176
  %23 = tail call i32 @putc(i32 noundef %21, ptr noundef %22), !dbg !333
    #dbg_value(i32 0, !304, !DIExpression(), !334)
  %24 = getelementptr inbounds i8, ptr %0, i64 4
    #dbg_value(i32 0, !304, !DIExpression(), !334)
  %25 = load i32, ptr %24, align 4, !dbg !335, !tbaa !337
  %26 = icmp sgt i32 %25, 0, !dbg !338
  br i1 %26, label %27, label %40, !dbg !339

27:                                               ; preds = %19
  %28 = getelementptr inbounds i8, ptr %0, i64 16
  %29 = getelementptr inbounds i8, ptr %0, i64 8
    #dbg_value(i64 0, !304, !DIExpression(), !334)
  %30 = load i32, ptr %0, align 8, !dbg !340, !tbaa !234
  %31 = icmp eq i32 %30, 5, !dbg !343
  br i1 %31, label %32, label %36, !dbg !344

32:                                               ; preds = %27
  %33 = load ptr, ptr %28, align 8, !dbg !345, !tbaa !346
  %34 = load ptr, ptr %33, align 8, !dbg !347, !tbaa !176
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.26, ptr noundef %34), !dbg !348
  br label %36, !dbg !348

36:                                               ; preds = %32, %27
  %37 = load ptr, ptr %29, align 8, !dbg !349, !tbaa !192
  tail call fastcc void @print(ptr noundef %37), !dbg !350
    #dbg_value(i64 1, !304, !DIExpression(), !334)
  %38 = load i32, ptr %24, align 4, !dbg !335, !tbaa !337
  %39 = icmp sgt i32 %38, 1, !dbg !338
  br i1 %39, label %46, label %40, !dbg !339

40:                                               ; preds = %57, %36, %19
  %41 = load i32, ptr %0, align 8, !dbg !351, !tbaa !234
  %42 = icmp eq i32 %41, 4, !dbg !352
  %43 = select i1 %42, i32 93, i32 125, !dbg !353
    #dbg_value(i32 %43, !324, !DIExpression(), !354)
  %44 = load ptr, ptr @stdout, align 8, !dbg !356, !tbaa !176
  %45 = tail call i32 @putc(i32 noundef %43, ptr noundef %44), !dbg !357
  br label %64, !dbg !358

46:                                               ; preds = %36, %57
  %47 = phi i64 [ %60, %57 ], [ 1, %36 ]
    #dbg_value(i64 %47, !304, !DIExpression(), !334)
    #dbg_value(i32 44, !324, !DIExpression(), !359)
  %48 = load ptr, ptr @stdout, align 8, !dbg !362, !tbaa !176
  %49 = tail call i32 @putc(i32 noundef 44, ptr noundef %48), !dbg !363
  %50 = load i32, ptr %0, align 8, !dbg !340, !tbaa !234
  %51 = icmp eq i32 %50, 5, !dbg !343
  br i1 %51, label %52, label %57, !dbg !344

52:                                               ; preds = %46
  %53 = load ptr, ptr %28, align 8, !dbg !345, !tbaa !346
  %54 = getelementptr inbounds ptr, ptr %53, i64 %47, !dbg !347
  %55 = load ptr, ptr %54, align 8, !dbg !347, !tbaa !176
  %56 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.26, ptr noundef %55), !dbg !348
  br label %57, !dbg !348

57:                                               ; preds = %52, %46
  %58 = load ptr, ptr %29, align 8, !dbg !349, !tbaa !192
  %59 = getelementptr inbounds %struct.value, ptr %58, i64 %47, !dbg !364
  tail call fastcc void @print(ptr noundef nonnull %59), !dbg !350
  %60 = add nuw nsw i64 %47, 1, !dbg !365
    #dbg_value(i64 %60, !304, !DIExpression(), !334)
  %61 = load i32, ptr %24, align 4, !dbg !335, !tbaa !337
  %62 = sext i32 %61 to i64, !dbg !338
  %63 = icmp slt i64 %60, %62, !dbg !338
  br i1 %63, label %46, label %40, !dbg !339, !llvm.loop !366

64:                                               ; preds = %40, %1, %15, %11, %5, %3
  ret void, !dbg !369
}

; Function Attrs: nofree nounwind
declare !dbg !370 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc double @total(ptr nocapture noundef readonly %0) unnamed_addr #5 !dbg !375 {
    #dbg_value(ptr %0, !379, !DIExpression(), !383)
  %2 = load i32, ptr %0, align 8, !dbg !384, !tbaa !234
  %3 = icmp eq i32 %2, 2, !dbg !385
  br i1 %3, label %4, label %7, !dbg !386

4:                                                ; preds = %1
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !387
  %6 = load double, ptr %5, align 8, !dbg !387, !tbaa !192
    #dbg_value(i32 0, !381, !DIExpression(), !388)
    #dbg_value(double %6, !380, !DIExpression(), !383)
  br label %18, !dbg !389

7:                                                ; preds = %1
    #dbg_value(double 0.000000e+00, !380, !DIExpression(), !383)
    #dbg_value(i32 0, !381, !DIExpression(), !388)
  %8 = icmp ugt i32 %2, 3
  br i1 %8, label %9, label %18, !dbg !389

9:                                                ; preds = %7
  %10 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !391
  %11 = load i32, ptr %10, align 4, !tbaa !337
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = tail call i32 @llvm.smax.i32(i32 %11, i32 0), !dbg !389
  %14 = zext nneg i32 %13 to i64, !dbg !392
    #dbg_value(i64 0, !381, !DIExpression(), !388)
    #dbg_value(double 0.000000e+00, !380, !DIExpression(), !383)
  %15 = icmp slt i32 %11, 1, !dbg !392
  br i1 %15, label %18, label %16, !dbg !393

16:                                               ; preds = %9
  %17 = load ptr, ptr %12, align 8, !tbaa !192
  br label %20, !dbg !393

18:                                               ; preds = %20, %9, %4, %7
  %19 = phi double [ 0.000000e+00, %7 ], [ %6, %4 ], [ 0.000000e+00, %9 ], [ %25, %20 ], !dbg !383
  ret double %19, !dbg !394

20:                                               ; preds = %16, %20
  %21 = phi double [ %25, %20 ], [ 0.000000e+00, %16 ]
  %22 = phi i64 [ %26, %20 ], [ 0, %16 ]
    #dbg_value(double %21, !380, !DIExpression(), !383)
    #dbg_value(i64 %22, !381, !DIExpression(), !388)
  %23 = getelementptr inbounds %struct.value, ptr %17, i64 %22, !dbg !395
  %24 = tail call fastcc double @total(ptr noundef %23), !dbg !396
  %25 = fadd double %21, %24, !dbg !397
    #dbg_value(double %25, !380, !DIExpression(), !383)
  %26 = add nuw nsw i64 %22, 1, !dbg !398
    #dbg_value(i64 %26, !381, !DIExpression(), !388)
  %27 = icmp eq i64 %26, %14, !dbg !392
  br i1 %27, label %18, label %20, !dbg !393
}

; Function Attrs: nounwind uwtable
define internal fastcc void @discard(ptr nocapture noundef readonly %0) unnamed_addr #0 !dbg !399 {
    #dbg_value(ptr %0, !403, !DIExpression(), !406)
    #dbg_value(i32 0, !404, !DIExpression(), !407)
  %2 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !408
    #dbg_value(i32 0, !404, !DIExpression(), !407)
  %3 = load i32, ptr %0, align 8, !dbg !410, !tbaa !234
  %4 = icmp ugt i32 %3, 3, !dbg !411
  br i1 %4, label %5, label %13, !dbg !412

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  br label %8, !dbg !412

8:                                                ; preds = %5, %26
  %9 = phi i64 [ 0, %5 ], [ %27, %26 ]
    #dbg_value(i64 %9, !404, !DIExpression(), !407)
  %10 = load i32, ptr %2, align 4, !dbg !408, !tbaa !337
  %11 = sext i32 %10 to i64, !dbg !413
  %12 = icmp slt i64 %9, %11, !dbg !413
  br i1 %12, label %18, label %13, !dbg !414

13:                                               ; preds = %8, %26, %1
  %14 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !415
  %15 = load ptr, ptr %14, align 8, !dbg !415, !tbaa !346
  tail call void @free(ptr noundef %15) #15, !dbg !416
  %16 = load i32, ptr %0, align 8, !dbg !417, !tbaa !234
  %17 = icmp ugt i32 %16, 2, !dbg !419
  br i1 %17, label %30, label %33, !dbg !420

18:                                               ; preds = %8
  %19 = load ptr, ptr %6, align 8, !dbg !421, !tbaa !192
  %20 = getelementptr inbounds %struct.value, ptr %19, i64 %9, !dbg !423
  tail call fastcc void @discard(ptr noundef %20), !dbg !424
  %21 = load ptr, ptr %7, align 8, !dbg !425, !tbaa !346
  %22 = icmp eq ptr %21, null, !dbg !427
  br i1 %22, label %26, label %23, !dbg !428

23:                                               ; preds = %18
  %24 = getelementptr inbounds ptr, ptr %21, i64 %9, !dbg !429
  %25 = load ptr, ptr %24, align 8, !dbg !429, !tbaa !176
  tail call void @free(ptr noundef %25) #15, !dbg !430
  br label %26, !dbg !430

26:                                               ; preds = %18, %23
  %27 = add nuw nsw i64 %9, 1, !dbg !431
    #dbg_value(i64 %27, !404, !DIExpression(), !407)
  %28 = load i32, ptr %0, align 8, !dbg !410, !tbaa !234
  %29 = icmp ugt i32 %28, 3, !dbg !411
  br i1 %29, label %8, label %13, !dbg !412, !llvm.loop !432

30:                                               ; preds = %13
  %31 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !434
  %32 = load ptr, ptr %31, align 8, !dbg !434, !tbaa !192
  tail call void @free(ptr noundef %32) #15, !dbg !435
  br label %33, !dbg !435

33:                                               ; preds = %30, %13
  ret void, !dbg !436
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define internal fastcc range(i32 0, 2) i32 @take(ptr nocapture noundef readonly %0) unnamed_addr #6 !dbg !220 {
    #dbg_value(ptr %0, !219, !DIExpression(), !437)
  %2 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %0) #16, !dbg !438
    #dbg_value(i64 %2, !224, !DIExpression(), !437)
  %3 = load ptr, ptr @at, align 8, !dbg !439, !tbaa !176
  %4 = tail call i32 @strncmp(ptr noundef %3, ptr noundef %0, i64 noundef %2) #16, !dbg !440
  %5 = icmp eq i32 %4, 0, !dbg !441
  br i1 %5, label %6, label %8, !dbg !442

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %3, i64 %2, !dbg !443
  store ptr %7, ptr @at, align 8, !dbg !443, !tbaa !176
  br label %8, !dbg !444

8:                                                ; preds = %1, %6
  %9 = phi i32 [ 1, %6 ], [ 0, %1 ], !dbg !437
  ret i32 %9, !dbg !445
}

; Function Attrs: nounwind uwtable
define internal fastcc noundef i32 @parse_members(ptr nocapture noundef %0, i32 noundef %1, ptr nocapture noundef readonly %2) unnamed_addr #0 !dbg !446 {
    #dbg_value(ptr %0, !450, !DIExpression(), !459)
    #dbg_value(i32 %1, !451, !DIExpression(), !459)
    #dbg_value(ptr %2, !452, !DIExpression(), !459)
  store i32 %1, ptr %0, align 8, !dbg !460, !tbaa !246
  %4 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !460
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(20) %4, i8 0, i64 20, i1 false), !dbg !460
  %5 = load ptr, ptr @at, align 8, !dbg !461, !tbaa !176
  %6 = tail call i64 @strspn(ptr noundef %5, ptr noundef nonnull @.str.23) #16, !dbg !463
  %7 = getelementptr inbounds i8, ptr %5, i64 %6, !dbg !464
  store ptr %7, ptr @at, align 8, !dbg !465, !tbaa !176
  %8 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %2) #16, !dbg !467
  %9 = tail call i32 @strncmp(ptr noundef %7, ptr noundef readonly %2, i64 noundef %8) #16, !dbg !469
  %10 = icmp eq i32 %9, 0, !dbg !470
  br i1 %10, label %15, label %11, !dbg !471

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = icmp eq i32 %1, 5
  %14 = getelementptr inbounds i8, ptr %0, i64 16
  br label %19, !dbg !471

15:                                               ; preds = %71, %3
  %16 = phi ptr [ %7, %3 ], [ %74, %71 ], !dbg !465
  %17 = phi i64 [ %8, %3 ], [ %75, %71 ], !dbg !467
  %18 = getelementptr inbounds i8, ptr %16, i64 %17, !dbg !472
  store ptr %18, ptr @at, align 8, !dbg !472, !tbaa !176
  br label %78, !dbg !473

19:                                               ; preds = %11, %71
  %20 = phi ptr [ %7, %11 ], [ %74, %71 ]
  %21 = load i32, ptr %4, align 4, !dbg !474, !tbaa !337
  %22 = icmp eq i32 %21, 0, !dbg !476
  br i1 %22, label %28, label %23, !dbg !477

23:                                               ; preds = %19
    #dbg_value(ptr poison, !219, !DIExpression(), !478)
    #dbg_value(i64 1, !224, !DIExpression(), !478)
  %24 = load i8, ptr %20, align 1, !dbg !480
  %25 = icmp eq i8 %24, 44, !dbg !481
  br i1 %25, label %26, label %78, !dbg !482

26:                                               ; preds = %23
  %27 = getelementptr inbounds i8, ptr %20, i64 1, !dbg !483
  br label %28, !dbg !484

28:                                               ; preds = %26, %19
  %29 = phi ptr [ %27, %26 ], [ %20, %19 ], !dbg !485
  %30 = tail call i64 @strspn(ptr noundef %29, ptr noundef nonnull @.str.23) #16, !dbg !487
  %31 = getelementptr inbounds i8, ptr %29, i64 %30, !dbg !488
  store ptr %31, ptr @at, align 8, !dbg !488, !tbaa !176
  %32 = load ptr, ptr %12, align 8, !dbg !489, !tbaa !192
  %33 = add nsw i32 %21, 1, !dbg !490
  %34 = sext i32 %33 to i64, !dbg !491
  %35 = mul nsw i64 %34, 24, !dbg !492
  %36 = tail call ptr @realloc(ptr noundef %32, i64 noundef %35) #18, !dbg !493
  store ptr %36, ptr %12, align 8, !dbg !494, !tbaa !192
  %37 = load i32, ptr %4, align 4, !dbg !495, !tbaa !337
  %38 = sext i32 %37 to i64, !dbg !496
  %39 = getelementptr inbounds %struct.value, ptr %36, i64 %38, !dbg !496
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %39, i8 0, i64 24, i1 false), !dbg !497
  br i1 %13, label %40, label %63, !dbg !498

40:                                               ; preds = %28
  %41 = load ptr, ptr %14, align 8, !dbg !499, !tbaa !346
  %42 = add nsw i32 %37, 1, !dbg !500
  %43 = sext i32 %42 to i64, !dbg !501
  %44 = shl nsw i64 %43, 3, !dbg !502
  %45 = tail call ptr @realloc(ptr noundef %41, i64 noundef %44) #18, !dbg !503
  store ptr %45, ptr %14, align 8, !dbg !504, !tbaa !346
  %46 = tail call fastcc ptr @parse_text(), !dbg !505
    #dbg_value(ptr %46, !453, !DIExpression(), !506)
  %47 = icmp eq ptr %46, null, !dbg !507
  br i1 %47, label %78, label %48, !dbg !509

48:                                               ; preds = %40
  %49 = load ptr, ptr %14, align 8, !dbg !510, !tbaa !346
  %50 = load i32, ptr %4, align 4, !dbg !511, !tbaa !337
  %51 = sext i32 %50 to i64, !dbg !512
  %52 = getelementptr inbounds ptr, ptr %49, i64 %51, !dbg !512
  store ptr %46, ptr %52, align 8, !dbg !513, !tbaa !176
  %53 = load ptr, ptr @at, align 8, !dbg !514, !tbaa !176
  %54 = tail call i64 @strspn(ptr noundef %53, ptr noundef nonnull @.str.23) #16, !dbg !516
  %55 = getelementptr inbounds i8, ptr %53, i64 %54, !dbg !517
  store ptr %55, ptr @at, align 8, !dbg !517, !tbaa !176
    #dbg_value(ptr poison, !219, !DIExpression(), !518)
    #dbg_value(i64 1, !224, !DIExpression(), !518)
  %56 = load i8, ptr %55, align 1, !dbg !521
  %57 = icmp eq i8 %56, 58, !dbg !522
  br i1 %57, label %60, label %58, !dbg !523

58:                                               ; preds = %48
  %59 = add nsw i32 %50, 1, !dbg !524
  store i32 %59, ptr %4, align 4, !dbg !524, !tbaa !337
  br label %78, !dbg !525

60:                                               ; preds = %48
  %61 = getelementptr inbounds i8, ptr %55, i64 1, !dbg !526
  store ptr %61, ptr @at, align 8, !dbg !526, !tbaa !176
  %62 = load ptr, ptr %12, align 8, !dbg !527, !tbaa !192
  br label %63

63:                                               ; preds = %60, %28
  %64 = phi i64 [ %51, %60 ], [ %38, %28 ], !dbg !529
  %65 = phi ptr [ %62, %60 ], [ %36, %28 ], !dbg !527
  %66 = phi i32 [ %50, %60 ], [ %37, %28 ], !dbg !530
  %67 = add nsw i32 %66, 1, !dbg !530
  store i32 %67, ptr %4, align 4, !dbg !530, !tbaa !337
  %68 = getelementptr inbounds %struct.value, ptr %65, i64 %64, !dbg !529
  %69 = tail call fastcc i32 @parse(ptr noundef %68), !dbg !531
  %70 = icmp eq i32 %69, 0, !dbg !531
  br i1 %70, label %78, label %71, !dbg !532

71:                                               ; preds = %63
  %72 = load ptr, ptr @at, align 8, !dbg !533, !tbaa !176
  %73 = tail call i64 @strspn(ptr noundef %72, ptr noundef nonnull @.str.23) #16, !dbg !535
  %74 = getelementptr inbounds i8, ptr %72, i64 %73, !dbg !536
  store ptr %74, ptr @at, align 8, !dbg !465, !tbaa !176
    #dbg_value(ptr %2, !219, !DIExpression(), !537)
  %75 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %2) #16, !dbg !467
    #dbg_value(i64 %75, !224, !DIExpression(), !537)
  %76 = tail call i32 @strncmp(ptr noundef %74, ptr noundef readonly %2, i64 noundef %75) #16, !dbg !469
  %77 = icmp eq i32 %76, 0, !dbg !470
  br i1 %77, label %15, label %19, !dbg !471, !llvm.loop !538

78:                                               ; preds = %40, %23, %63, %58, %15
  %79 = phi i32 [ 1, %15 ], [ 0, %58 ], [ 0, %63 ], [ 0, %23 ], [ 0, %40 ]
  ret i32 %79, !dbg !540
}

; Function Attrs: nounwind uwtable
define internal fastcc noalias ptr @parse_text() unnamed_addr #0 !dbg !541 {
  %1 = alloca i32, align 4, !DIAssignID !558
    #dbg_assign(i1 undef, !555, !DIExpression(), !558, ptr %1, !DIExpression(), !559)
    #dbg_value(ptr poison, !219, !DIExpression(), !560)
    #dbg_value(i64 1, !224, !DIExpression(), !560)
  %2 = load ptr, ptr @at, align 8, !dbg !563, !tbaa !176
  %3 = load i8, ptr %2, align 1, !dbg !564
  %4 = icmp eq i8 %3, 34, !dbg !565
  br i1 %4, label %5, label %65, !dbg !566

5:                                                ; preds = %0
  %6 = getelementptr inbounds i8, ptr %2, i64 1, !dbg !567
  store ptr %6, ptr @at, align 8, !dbg !567, !tbaa !176
    #dbg_value(i64 8, !545, !DIExpression(), !568)
    #dbg_value(i64 0, !546, !DIExpression(), !568)
  %7 = tail call noalias dereferenceable_or_null(8) ptr @malloc(i64 noundef 8) #19, !dbg !569
    #dbg_value(ptr %7, !547, !DIExpression(), !568)
    #dbg_value(i64 0, !546, !DIExpression(), !568)
    #dbg_value(i64 8, !545, !DIExpression(), !568)
  %8 = load i8, ptr %6, align 1, !dbg !570, !tbaa !192
  %9 = icmp eq i8 %8, 34, !dbg !571
  br i1 %9, label %59, label %10, !dbg !572

10:                                               ; preds = %5, %51
  %11 = phi i8 [ %57, %51 ], [ %8, %5 ]
  %12 = phi ptr [ %56, %51 ], [ %6, %5 ]
  %13 = phi ptr [ %53, %51 ], [ %7, %5 ]
  %14 = phi i64 [ %54, %51 ], [ 0, %5 ]
  %15 = phi i64 [ %52, %51 ], [ 8, %5 ]
    #dbg_value(ptr %13, !547, !DIExpression(), !568)
    #dbg_value(i64 %14, !546, !DIExpression(), !568)
    #dbg_value(i64 %15, !545, !DIExpression(), !568)
    #dbg_value(i8 %11, !548, !DIExpression(), !573)
  %16 = icmp ult i8 %11, 32, !dbg !574
  br i1 %16, label %17, label %18, !dbg !576

17:                                               ; preds = %10
  call void @free(ptr noundef %13) #15, !dbg !577
  br label %65, !dbg !578

18:                                               ; preds = %10
  %19 = icmp eq i8 %11, 92, !dbg !579
  br i1 %19, label %20, label %43, !dbg !580

20:                                               ; preds = %18
  %21 = getelementptr inbounds i8, ptr %12, i64 1, !dbg !581
  store ptr %21, ptr @at, align 8, !dbg !581, !tbaa !176
  %22 = load i8, ptr %21, align 1, !dbg !582, !tbaa !192
  %23 = sext i8 %22 to i32, !dbg !582
  %24 = call ptr @memchr(ptr noundef nonnull dereferenceable(1) @.str.21, i32 %23, i64 17), !dbg !583
    #dbg_value(ptr %24, !552, !DIExpression(), !584)
  %25 = icmp eq i8 %22, 117, !dbg !585
  br i1 %25, label %26, label %35, !dbg !586

26:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) #15, !dbg !587
  %27 = getelementptr inbounds i8, ptr %12, i64 2, !dbg !588
  %28 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef nonnull %27, ptr noundef nonnull @.str.22, ptr noundef nonnull %1) #15, !dbg !589
  %29 = load i32, ptr %1, align 4, !dbg !590
  %30 = icmp ult i32 %29, 128, !dbg !591
  %31 = trunc i32 %29 to i8, !dbg !590
  %32 = select i1 %30, i8 %31, i8 63, !dbg !590
    #dbg_value(i8 %32, !548, !DIExpression(), !573)
  %33 = load ptr, ptr @at, align 8, !dbg !592, !tbaa !176
  %34 = getelementptr inbounds i8, ptr %33, i64 4, !dbg !592
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) #15, !dbg !593
  br label %43, !dbg !594

35:                                               ; preds = %20
  %36 = icmp eq ptr %24, null, !dbg !595
  %37 = icmp eq i8 %22, 0
  %38 = or i1 %37, %36, !dbg !597
  br i1 %38, label %42, label %39, !dbg !597

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, ptr %24, i64 1, !dbg !598
  %41 = load i8, ptr %40, align 1, !dbg !598, !tbaa !192
    #dbg_value(i8 %41, !548, !DIExpression(), !573)
  br label %43

42:                                               ; preds = %35
  call void @free(ptr noundef %13) #15, !dbg !600
    #dbg_value(i8 undef, !548, !DIExpression(), !573)
  br label %65

43:                                               ; preds = %26, %39, %18
  %44 = phi ptr [ %12, %18 ], [ %21, %39 ], [ %34, %26 ]
  %45 = phi i8 [ %11, %18 ], [ %41, %39 ], [ %32, %26 ], !dbg !573
    #dbg_value(i8 %45, !548, !DIExpression(), !573)
  %46 = add i64 %14, 2, !dbg !602
  %47 = icmp ugt i64 %46, %15, !dbg !604
  br i1 %47, label %48, label %51, !dbg !605

48:                                               ; preds = %43
  %49 = shl i64 %15, 1, !dbg !606
    #dbg_value(i64 %49, !545, !DIExpression(), !568)
  %50 = call ptr @realloc(ptr noundef %13, i64 noundef %49) #18, !dbg !607
    #dbg_value(ptr %50, !547, !DIExpression(), !568)
  br label %51, !dbg !608

51:                                               ; preds = %48, %43
  %52 = phi i64 [ %49, %48 ], [ %15, %43 ], !dbg !568
  %53 = phi ptr [ %50, %48 ], [ %13, %43 ], !dbg !568
    #dbg_value(ptr %53, !547, !DIExpression(), !568)
    #dbg_value(i64 %52, !545, !DIExpression(), !568)
  %54 = add i64 %14, 1, !dbg !609
    #dbg_value(i64 %54, !546, !DIExpression(), !568)
  %55 = getelementptr inbounds i8, ptr %53, i64 %14, !dbg !610
  store i8 %45, ptr %55, align 1, !dbg !611, !tbaa !192
  %56 = getelementptr inbounds i8, ptr %44, i64 1, !dbg !612
  store ptr %56, ptr @at, align 8, !dbg !612, !tbaa !176
  %57 = load i8, ptr %56, align 1, !dbg !570, !tbaa !192
  %58 = icmp eq i8 %57, 34, !dbg !571
  br i1 %58, label %59, label %10, !dbg !572, !llvm.loop !613

59:                                               ; preds = %51, %5
  %60 = phi i64 [ 0, %5 ], [ %54, %51 ], !dbg !615
  %61 = phi ptr [ %7, %5 ], [ %53, %51 ], !dbg !616
  %62 = phi ptr [ %2, %5 ], [ %44, %51 ], !dbg !617
  %63 = getelementptr inbounds i8, ptr %62, i64 2, !dbg !618
  store ptr %63, ptr @at, align 8, !dbg !618, !tbaa !176
  %64 = getelementptr inbounds i8, ptr %61, i64 %60, !dbg !619
  store i8 0, ptr %64, align 1, !dbg !620, !tbaa !192
  br label %65, !dbg !621

65:                                               ; preds = %42, %17, %0, %59
  %66 = phi ptr [ %61, %59 ], [ null, %0 ], [ null, %17 ], [ null, %42 ], !dbg !568
  ret ptr %66, !dbg !622
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare !dbg !623 ptr @__ctype_b_loc() local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !629 double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !634 i64 @strlen(ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !638 i32 @strncmp(ptr nocapture noundef, ptr nocapture noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !641 noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !644 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !647 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #12

; Function Attrs: nofree nounwind
declare !dbg !650 noundef i32 @__isoc99_sscanf(ptr nocapture noundef readonly, ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !653 i64 @strspn(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nofree nounwind
declare !dbg !656 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr, i32, i64) local_unnamed_addr #13

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #14

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nofree nounwind willreturn memory(argmem: read) }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nounwind }
attributes #16 = { nounwind willreturn memory(read) }
attributes #17 = { nounwind willreturn memory(none) }
attributes #18 = { nounwind allocsize(1) }
attributes #19 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!160, !161, !162, !163, !164, !165, !166}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "documents", scope: !2, file: !3, line: 150, type: !156, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 148, type: !4, scopeLine: 149, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !133)
!3 = !DIFile(filename: "json.c", directory: ".", checksumkind: CSK_MD5, checksum: "5c6c01645472f2f2951def019324b81f")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, retainedTypes: !33, globals: !41, splitDebugInlining: false, nameTableKind: None)
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
!133 = !{!134, !136, !155}
!134 = !DILocalVariable(name: "i", scope: !135, file: !3, line: 154, type: !10)
!135 = distinct !DILexicalBlock(scope: !2, file: !3, line: 154, column: 5)
!136 = !DILocalVariable(name: "v", scope: !137, file: !3, line: 155, type: !139)
!137 = distinct !DILexicalBlock(scope: !138, file: !3, line: 154, column: 75)
!138 = distinct !DILexicalBlock(scope: !135, file: !3, line: 154, column: 5)
!139 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", file: !3, line: 9, size: 192, elements: !140)
!140 = !{!141, !142, !143, !153}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !139, file: !3, line: 10, baseType: !9, size: 32)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !139, file: !3, line: 11, baseType: !6, size: 32, offset: 32)
!143 = !DIDerivedType(tag: DW_TAG_member, scope: !139, file: !3, line: 12, baseType: !144, size: 64, offset: 64)
!144 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !139, file: !3, line: 12, size: 64, elements: !145)
!145 = !{!146, !147, !149, !151}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "truth", scope: !144, file: !3, line: 12, baseType: !6, size: 32)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !144, file: !3, line: 12, baseType: !148, size: 64)
!148 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !144, file: !3, line: 12, baseType: !150, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !144, file: !3, line: 12, baseType: !152, size: 64)
!152 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !139, size: 64)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "keys", scope: !139, file: !3, line: 13, baseType: !154, size: 64, offset: 128)
!154 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 64)
!155 = !DILocalVariable(name: "good", scope: !137, file: !3, line: 157, type: !6)
!156 = !DICompositeType(tag: DW_TAG_array_type, baseType: !157, size: 576, elements: !158)
!157 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !90)
!158 = !{!159}
!159 = !DISubrange(count: 9)
!160 = !{i32 7, !"Dwarf Version", i32 5}
!161 = !{i32 2, !"Debug Info Version", i32 3}
!162 = !{i32 1, !"wchar_size", i32 4}
!163 = !{i32 8, !"PIC Level", i32 2}
!164 = !{i32 7, !"PIE Level", i32 2}
!165 = !{i32 7, !"uwtable", i32 2}
!166 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!167 = distinct !DIAssignID()
!168 = !DILocation(line: 0, scope: !137)
!169 = !DILocation(line: 0, scope: !135)
!170 = !DILocation(line: 154, column: 5, scope: !135)
!171 = !DILocation(line: 164, column: 5, scope: !2)
!172 = !DILocation(line: 155, column: 9, scope: !137)
!173 = !DILocation(line: 155, column: 22, scope: !137)
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 156, column: 14, scope: !137)
!176 = !{!177, !177, i64 0}
!177 = !{!"any pointer", !178, i64 0}
!178 = !{!"omnipotent char", !179, i64 0}
!179 = !{!"Simple C/C++ TBAA"}
!180 = !DILocation(line: 156, column: 12, scope: !137)
!181 = !DILocation(line: 157, column: 20, scope: !137)
!182 = !DILocation(line: 161, column: 38, scope: !183)
!183 = distinct !DILexicalBlock(scope: !137, file: !3, line: 158, column: 13)
!184 = !DILocation(line: 157, column: 30, scope: !137)
!185 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !189)
!186 = distinct !DISubprogram(name: "skip", scope: !3, file: !3, line: 19, type: !187, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7)
!187 = !DISubroutineType(types: !188)
!188 = !{null}
!189 = distinct !DILocation(line: 157, column: 34, scope: !137)
!190 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !189)
!191 = !DILocation(line: 157, column: 43, scope: !137)
!192 = !{!178, !178, i64 0}
!193 = !DILocation(line: 157, column: 42, scope: !137)
!194 = !DILocation(line: 158, column: 13, scope: !137)
!195 = !DILocation(line: 159, column: 13, scope: !183)
!196 = !DILocation(line: 159, column: 46, scope: !183)
!197 = !DILocation(line: 159, column: 24, scope: !183)
!198 = !DILocation(line: 161, column: 41, scope: !183)
!199 = !DILocation(line: 161, column: 13, scope: !183)
!200 = !DILocation(line: 162, column: 9, scope: !137)
!201 = !DILocation(line: 163, column: 5, scope: !138)
!202 = !DILocation(line: 154, column: 71, scope: !138)
!203 = !DILocation(line: 154, column: 28, scope: !138)
!204 = distinct !{!204, !170, !205, !206}
!205 = !DILocation(line: 163, column: 5, scope: !135)
!206 = !{!"llvm.loop.mustprogress"}
!207 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 87, type: !208, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !210)
!208 = !DISubroutineType(types: !209)
!209 = !{!6, !152}
!210 = !{!211, !212}
!211 = !DILocalVariable(name: "v", arg: 1, scope: !207, file: !3, line: 87, type: !152)
!212 = !DILocalVariable(name: "end", scope: !207, file: !3, line: 99, type: !150)
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 0, scope: !207)
!215 = !DILocation(line: 19, column: 39, scope: !186, inlinedAt: !216)
!216 = distinct !DILocation(line: 89, column: 5, scope: !207)
!217 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !216)
!218 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !216)
!219 = !DILocalVariable(name: "word", arg: 1, scope: !220, file: !3, line: 20, type: !90)
!220 = distinct !DISubprogram(name: "take", scope: !3, file: !3, line: 20, type: !221, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !223)
!221 = !DISubroutineType(types: !222)
!222 = !{!6, !90}
!223 = !{!219, !224}
!224 = !DILocalVariable(name: "n", scope: !220, file: !3, line: 22, type: !36)
!225 = !DILocation(line: 0, scope: !220, inlinedAt: !226)
!226 = distinct !DILocation(line: 90, column: 9, scope: !227)
!227 = distinct !DILexicalBlock(scope: !207, file: !3, line: 90, column: 9)
!228 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !226)
!229 = distinct !DILexicalBlock(scope: !220, file: !3, line: 23, column: 9)
!230 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !226)
!231 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !226)
!232 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !226)
!233 = !DILocation(line: 90, column: 38, scope: !227)
!234 = !{!235, !236, i64 0}
!235 = !{!"value", !236, i64 0, !236, i64 4, !178, i64 8, !177, i64 16}
!236 = !{!"int", !178, i64 0}
!237 = !DILocation(line: 90, column: 23, scope: !227)
!238 = !DILocation(line: 0, scope: !220, inlinedAt: !239)
!239 = distinct !DILocation(line: 91, column: 9, scope: !240)
!240 = distinct !DILexicalBlock(scope: !207, file: !3, line: 91, column: 9)
!241 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !239)
!242 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !239)
!243 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !239)
!244 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !239)
!245 = !DILocation(line: 91, column: 35, scope: !240)
!246 = !{!236, !236, i64 0}
!247 = !DILocation(line: 91, column: 23, scope: !240)
!248 = !DILocation(line: 0, scope: !220, inlinedAt: !249)
!249 = distinct !DILocation(line: 92, column: 9, scope: !250)
!250 = distinct !DILexicalBlock(scope: !207, file: !3, line: 92, column: 9)
!251 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !249)
!252 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !249)
!253 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !249)
!254 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !249)
!255 = !DILocation(line: 92, column: 36, scope: !250)
!256 = !DILocation(line: 92, column: 24, scope: !250)
!257 = !DILocation(line: 0, scope: !220, inlinedAt: !258)
!258 = distinct !DILocation(line: 93, column: 9, scope: !259)
!259 = distinct !DILexicalBlock(scope: !207, file: !3, line: 93, column: 9)
!260 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !258)
!261 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !258)
!262 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !258)
!263 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !258)
!264 = !DILocation(line: 93, column: 27, scope: !259)
!265 = !DILocation(line: 93, column: 20, scope: !259)
!266 = !DILocation(line: 94, column: 9, scope: !267)
!267 = distinct !DILexicalBlock(scope: !207, file: !3, line: 94, column: 9)
!268 = !DILocation(line: 94, column: 9, scope: !207)
!269 = !DILocation(line: 94, column: 27, scope: !267)
!270 = !DILocation(line: 94, column: 20, scope: !267)
!271 = !DILocation(line: 95, column: 10, scope: !272)
!272 = distinct !DILexicalBlock(scope: !207, file: !3, line: 95, column: 9)
!273 = !DILocation(line: 95, column: 9, scope: !272)
!274 = !DILocation(line: 95, column: 13, scope: !272)
!275 = !DILocation(line: 95, column: 9, scope: !207)
!276 = !DILocation(line: 96, column: 17, scope: !277)
!277 = distinct !DILexicalBlock(scope: !272, file: !3, line: 95, column: 21)
!278 = !DILocation(line: 97, column: 27, scope: !277)
!279 = !DILocation(line: 97, column: 20, scope: !277)
!280 = !DILocation(line: 97, column: 25, scope: !277)
!281 = !DILocation(line: 97, column: 16, scope: !277)
!282 = !DILocation(line: 97, column: 56, scope: !277)
!283 = !DILocation(line: 99, column: 5, scope: !207)
!284 = !DILocation(line: 100, column: 13, scope: !285)
!285 = distinct !DILexicalBlock(scope: !207, file: !3, line: 100, column: 9)
!286 = !DILocation(line: 100, column: 20, scope: !285)
!287 = !DILocation(line: 100, column: 24, scope: !285)
!288 = !{!289, !289, i64 0}
!289 = !{!"short", !178, i64 0}
!290 = !DILocation(line: 100, column: 9, scope: !207)
!291 = !DILocation(line: 102, column: 43, scope: !207)
!292 = !DILocation(line: 102, column: 10, scope: !207)
!293 = !DILocation(line: 103, column: 10, scope: !207)
!294 = !DILocation(line: 103, column: 8, scope: !207)
!295 = !DILocation(line: 104, column: 5, scope: !207)
!296 = !DILocation(line: 105, column: 1, scope: !207)
!297 = distinct !DISubprogram(name: "print", scope: !3, file: !3, line: 119, type: !298, scopeLine: 120, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !302)
!298 = !DISubroutineType(types: !299)
!299 = !{null, !300}
!300 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !301, size: 64)
!301 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !139)
!302 = !{!303, !304}
!303 = !DILocalVariable(name: "v", arg: 1, scope: !297, file: !3, line: 119, type: !300)
!304 = !DILocalVariable(name: "i", scope: !305, file: !3, line: 129, type: !6)
!305 = distinct !DILexicalBlock(scope: !306, file: !3, line: 129, column: 9)
!306 = distinct !DILexicalBlock(scope: !297, file: !3, line: 121, column: 22)
!307 = !DILocation(line: 0, scope: !297)
!308 = !DILocation(line: 121, column: 16, scope: !297)
!309 = !DILocation(line: 121, column: 5, scope: !297)
!310 = !DILocation(line: 122, column: 16, scope: !306)
!311 = !DILocation(line: 122, column: 32, scope: !306)
!312 = !DILocation(line: 123, column: 27, scope: !306)
!313 = !DILocation(line: 123, column: 24, scope: !306)
!314 = !DILocation(line: 123, column: 17, scope: !306)
!315 = !DILocation(line: 123, column: 54, scope: !306)
!316 = !DILocation(line: 124, column: 37, scope: !306)
!317 = !DILocation(line: 124, column: 18, scope: !306)
!318 = !DILocation(line: 124, column: 46, scope: !306)
!319 = !DILocation(line: 125, column: 36, scope: !306)
!320 = !DILocation(line: 125, column: 16, scope: !306)
!321 = !DILocation(line: 125, column: 43, scope: !306)
!322 = !DILocation(line: 128, column: 25, scope: !306)
!323 = !DILocation(line: 128, column: 17, scope: !306)
!324 = !DILocalVariable(name: "__c", arg: 1, scope: !325, file: !326, line: 82, type: !6)
!325 = distinct !DISubprogram(name: "putchar", scope: !326, file: !326, line: 82, type: !327, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !329)
!326 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!327 = !DISubroutineType(types: !328)
!328 = !{!6, !6}
!329 = !{!324}
!330 = !DILocation(line: 0, scope: !325, inlinedAt: !331)
!331 = distinct !DILocation(line: 128, column: 9, scope: !306)
!332 = !DILocation(line: 84, column: 21, scope: !325, inlinedAt: !331)
!333 = !DILocation(line: 84, column: 10, scope: !325, inlinedAt: !331)
!334 = !DILocation(line: 0, scope: !305)
!335 = !DILocation(line: 129, column: 32, scope: !336)
!336 = distinct !DILexicalBlock(scope: !305, file: !3, line: 129, column: 9)
!337 = !{!235, !236, i64 4}
!338 = !DILocation(line: 129, column: 27, scope: !336)
!339 = !DILocation(line: 129, column: 9, scope: !305)
!340 = !DILocation(line: 132, column: 20, scope: !341)
!341 = distinct !DILexicalBlock(scope: !342, file: !3, line: 132, column: 17)
!342 = distinct !DILexicalBlock(scope: !336, file: !3, line: 129, column: 44)
!343 = !DILocation(line: 132, column: 25, scope: !341)
!344 = !DILocation(line: 132, column: 17, scope: !342)
!345 = !DILocation(line: 133, column: 38, scope: !341)
!346 = !{!235, !177, i64 16}
!347 = !DILocation(line: 133, column: 35, scope: !341)
!348 = !DILocation(line: 133, column: 17, scope: !341)
!349 = !DILocation(line: 134, column: 23, scope: !342)
!350 = !DILocation(line: 134, column: 13, scope: !342)
!351 = !DILocation(line: 136, column: 20, scope: !306)
!352 = !DILocation(line: 136, column: 25, scope: !306)
!353 = !DILocation(line: 136, column: 17, scope: !306)
!354 = !DILocation(line: 0, scope: !325, inlinedAt: !355)
!355 = distinct !DILocation(line: 136, column: 9, scope: !306)
!356 = !DILocation(line: 84, column: 21, scope: !325, inlinedAt: !355)
!357 = !DILocation(line: 84, column: 10, scope: !325, inlinedAt: !355)
!358 = !DILocation(line: 137, column: 5, scope: !306)
!359 = !DILocation(line: 0, scope: !325, inlinedAt: !360)
!360 = distinct !DILocation(line: 131, column: 17, scope: !361)
!361 = distinct !DILexicalBlock(scope: !342, file: !3, line: 130, column: 17)
!362 = !DILocation(line: 84, column: 21, scope: !325, inlinedAt: !360)
!363 = !DILocation(line: 84, column: 10, scope: !325, inlinedAt: !360)
!364 = !DILocation(line: 134, column: 20, scope: !342)
!365 = !DILocation(line: 129, column: 40, scope: !336)
!366 = distinct !{!366, !339, !367, !206, !368}
!367 = !DILocation(line: 135, column: 9, scope: !305)
!368 = !{!"llvm.loop.peeled.count", i32 1}
!369 = !DILocation(line: 138, column: 1, scope: !297)
!370 = !DISubprogram(name: "printf", scope: !371, file: !371, line: 356, type: !372, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!371 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!372 = !DISubroutineType(types: !373)
!373 = !{!6, !374, null}
!374 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !90)
!375 = distinct !DISubprogram(name: "total", scope: !3, file: !3, line: 140, type: !376, scopeLine: 141, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !378)
!376 = !DISubroutineType(types: !377)
!377 = !{!148, !300}
!378 = !{!379, !380, !381}
!379 = !DILocalVariable(name: "v", arg: 1, scope: !375, file: !3, line: 140, type: !300)
!380 = !DILocalVariable(name: "sum", scope: !375, file: !3, line: 142, type: !148)
!381 = !DILocalVariable(name: "i", scope: !382, file: !3, line: 143, type: !6)
!382 = distinct !DILexicalBlock(scope: !375, file: !3, line: 143, column: 5)
!383 = !DILocation(line: 0, scope: !375)
!384 = !DILocation(line: 142, column: 21, scope: !375)
!385 = !DILocation(line: 142, column: 26, scope: !375)
!386 = !DILocation(line: 142, column: 18, scope: !375)
!387 = !DILocation(line: 142, column: 41, scope: !375)
!388 = !DILocation(line: 0, scope: !382)
!389 = !DILocation(line: 143, column: 37, scope: !390)
!390 = distinct !DILexicalBlock(scope: !382, file: !3, line: 143, column: 5)
!391 = !DILocation(line: 143, column: 47, scope: !390)
!392 = !DILocation(line: 143, column: 42, scope: !390)
!393 = !DILocation(line: 143, column: 5, scope: !382)
!394 = !DILocation(line: 145, column: 5, scope: !375)
!395 = !DILocation(line: 144, column: 23, scope: !390)
!396 = !DILocation(line: 144, column: 16, scope: !390)
!397 = !DILocation(line: 144, column: 13, scope: !390)
!398 = !DILocation(line: 143, column: 55, scope: !390)
!399 = distinct !DISubprogram(name: "discard", scope: !3, file: !3, line: 107, type: !400, scopeLine: 108, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !402)
!400 = !DISubroutineType(types: !401)
!401 = !{null, !152}
!402 = !{!403, !404}
!403 = !DILocalVariable(name: "v", arg: 1, scope: !399, file: !3, line: 107, type: !152)
!404 = !DILocalVariable(name: "i", scope: !405, file: !3, line: 109, type: !6)
!405 = distinct !DILexicalBlock(scope: !399, file: !3, line: 109, column: 5)
!406 = !DILocation(line: 0, scope: !399)
!407 = !DILocation(line: 0, scope: !405)
!408 = !DILocation(line: 109, column: 47, scope: !409)
!409 = distinct !DILexicalBlock(scope: !405, file: !3, line: 109, column: 5)
!410 = !DILocation(line: 109, column: 24, scope: !409)
!411 = !DILocation(line: 109, column: 29, scope: !409)
!412 = !DILocation(line: 109, column: 37, scope: !409)
!413 = !DILocation(line: 109, column: 42, scope: !409)
!414 = !DILocation(line: 109, column: 5, scope: !405)
!415 = !DILocation(line: 114, column: 13, scope: !399)
!416 = !DILocation(line: 114, column: 5, scope: !399)
!417 = !DILocation(line: 115, column: 12, scope: !418)
!418 = distinct !DILexicalBlock(scope: !399, file: !3, line: 115, column: 9)
!419 = !DILocation(line: 115, column: 17, scope: !418)
!420 = !DILocation(line: 115, column: 9, scope: !399)
!421 = !DILocation(line: 110, column: 21, scope: !422)
!422 = distinct !DILexicalBlock(scope: !409, file: !3, line: 109, column: 59)
!423 = !DILocation(line: 110, column: 18, scope: !422)
!424 = !DILocation(line: 110, column: 9, scope: !422)
!425 = !DILocation(line: 111, column: 16, scope: !426)
!426 = distinct !DILexicalBlock(scope: !422, file: !3, line: 111, column: 13)
!427 = !DILocation(line: 111, column: 13, scope: !426)
!428 = !DILocation(line: 111, column: 13, scope: !422)
!429 = !DILocation(line: 112, column: 18, scope: !426)
!430 = !DILocation(line: 112, column: 13, scope: !426)
!431 = !DILocation(line: 109, column: 55, scope: !409)
!432 = distinct !{!432, !414, !433, !206}
!433 = !DILocation(line: 113, column: 5, scope: !405)
!434 = !DILocation(line: 116, column: 17, scope: !418)
!435 = !DILocation(line: 116, column: 9, scope: !418)
!436 = !DILocation(line: 117, column: 1, scope: !399)
!437 = !DILocation(line: 0, scope: !220)
!438 = !DILocation(line: 22, column: 16, scope: !220)
!439 = !DILocation(line: 23, column: 17, scope: !229)
!440 = !DILocation(line: 23, column: 9, scope: !229)
!441 = !DILocation(line: 23, column: 30, scope: !229)
!442 = !DILocation(line: 23, column: 9, scope: !220)
!443 = !DILocation(line: 25, column: 8, scope: !220)
!444 = !DILocation(line: 26, column: 5, scope: !220)
!445 = !DILocation(line: 27, column: 1, scope: !220)
!446 = distinct !DISubprogram(name: "parse_members", scope: !3, file: !3, line: 61, type: !447, scopeLine: 62, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !449)
!447 = !DISubroutineType(types: !448)
!448 = !{!6, !152, !9, !90}
!449 = !{!450, !451, !452, !453}
!450 = !DILocalVariable(name: "v", arg: 1, scope: !446, file: !3, line: 61, type: !152)
!451 = !DILocalVariable(name: "kind", arg: 2, scope: !446, file: !3, line: 61, type: !9)
!452 = !DILocalVariable(name: "close", arg: 3, scope: !446, file: !3, line: 61, type: !90)
!453 = !DILocalVariable(name: "key", scope: !454, file: !3, line: 72, type: !150)
!454 = distinct !DILexicalBlock(scope: !455, file: !3, line: 70, column: 29)
!455 = distinct !DILexicalBlock(scope: !456, file: !3, line: 70, column: 13)
!456 = distinct !DILexicalBlock(scope: !457, file: !3, line: 64, column: 40)
!457 = distinct !DILexicalBlock(scope: !458, file: !3, line: 64, column: 5)
!458 = distinct !DILexicalBlock(scope: !446, file: !3, line: 64, column: 5)
!459 = !DILocation(line: 0, scope: !446)
!460 = !DILocation(line: 63, column: 10, scope: !446)
!461 = !DILocation(line: 19, column: 39, scope: !186, inlinedAt: !462)
!462 = distinct !DILocation(line: 64, column: 10, scope: !458)
!463 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !462)
!464 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !462)
!465 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !466)
!466 = !DILocation(line: 64, scope: !458)
!467 = !DILocation(line: 22, column: 16, scope: !220, inlinedAt: !468)
!468 = distinct !DILocation(line: 64, column: 19, scope: !457)
!469 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !468)
!470 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !468)
!471 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !468)
!472 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !468)
!473 = !DILocation(line: 64, column: 5, scope: !458)
!474 = !DILocation(line: 65, column: 16, scope: !475)
!475 = distinct !DILexicalBlock(scope: !456, file: !3, line: 65, column: 13)
!476 = !DILocation(line: 65, column: 13, scope: !475)
!477 = !DILocation(line: 65, column: 22, scope: !475)
!478 = !DILocation(line: 0, scope: !220, inlinedAt: !479)
!479 = distinct !DILocation(line: 65, column: 26, scope: !475)
!480 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !479)
!481 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !479)
!482 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !479)
!483 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !479)
!484 = !DILocation(line: 65, column: 13, scope: !456)
!485 = !DILocation(line: 19, column: 39, scope: !186, inlinedAt: !486)
!486 = distinct !DILocation(line: 67, column: 9, scope: !456)
!487 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !486)
!488 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !486)
!489 = !DILocation(line: 68, column: 31, scope: !456)
!490 = !DILocation(line: 68, column: 75, scope: !456)
!491 = !DILocation(line: 68, column: 57, scope: !456)
!492 = !DILocation(line: 68, column: 55, scope: !456)
!493 = !DILocation(line: 68, column: 20, scope: !456)
!494 = !DILocation(line: 68, column: 18, scope: !456)
!495 = !DILocation(line: 69, column: 21, scope: !456)
!496 = !DILocation(line: 69, column: 9, scope: !456)
!497 = !DILocation(line: 69, column: 30, scope: !456)
!498 = !DILocation(line: 70, column: 13, scope: !456)
!499 = !DILocation(line: 71, column: 34, scope: !454)
!500 = !DILocation(line: 71, column: 76, scope: !454)
!501 = !DILocation(line: 71, column: 58, scope: !454)
!502 = !DILocation(line: 71, column: 56, scope: !454)
!503 = !DILocation(line: 71, column: 23, scope: !454)
!504 = !DILocation(line: 71, column: 21, scope: !454)
!505 = !DILocation(line: 72, column: 25, scope: !454)
!506 = !DILocation(line: 0, scope: !454)
!507 = !DILocation(line: 73, column: 18, scope: !508)
!508 = distinct !DILexicalBlock(scope: !454, file: !3, line: 73, column: 17)
!509 = !DILocation(line: 73, column: 17, scope: !454)
!510 = !DILocation(line: 75, column: 16, scope: !454)
!511 = !DILocation(line: 75, column: 24, scope: !454)
!512 = !DILocation(line: 75, column: 13, scope: !454)
!513 = !DILocation(line: 75, column: 31, scope: !454)
!514 = !DILocation(line: 19, column: 39, scope: !186, inlinedAt: !515)
!515 = distinct !DILocation(line: 76, column: 13, scope: !454)
!516 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !515)
!517 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !515)
!518 = !DILocation(line: 0, scope: !220, inlinedAt: !519)
!519 = distinct !DILocation(line: 77, column: 18, scope: !520)
!520 = distinct !DILexicalBlock(scope: !454, file: !3, line: 77, column: 17)
!521 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !519)
!522 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !519)
!523 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !519)
!524 = !DILocation(line: 78, column: 32, scope: !520)
!525 = !DILocation(line: 78, column: 17, scope: !520)
!526 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !519)
!527 = !DILocation(line: 81, column: 24, scope: !528)
!528 = distinct !DILexicalBlock(scope: !456, file: !3, line: 81, column: 13)
!529 = !DILocation(line: 81, column: 21, scope: !528)
!530 = !DILocation(line: 80, column: 17, scope: !456)
!531 = !DILocation(line: 81, column: 14, scope: !528)
!532 = !DILocation(line: 81, column: 13, scope: !456)
!533 = !DILocation(line: 19, column: 39, scope: !186, inlinedAt: !534)
!534 = distinct !DILocation(line: 64, column: 32, scope: !457)
!535 = !DILocation(line: 19, column: 32, scope: !186, inlinedAt: !534)
!536 = !DILocation(line: 19, column: 29, scope: !186, inlinedAt: !534)
!537 = !DILocation(line: 0, scope: !220, inlinedAt: !468)
!538 = distinct !{!538, !473, !539, !206}
!539 = !DILocation(line: 83, column: 5, scope: !458)
!540 = !DILocation(line: 85, column: 1, scope: !446)
!541 = distinct !DISubprogram(name: "parse_text", scope: !3, file: !3, line: 29, type: !542, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !544)
!542 = !DISubroutineType(types: !543)
!543 = !{!150}
!544 = !{!545, !546, !547, !548, !552, !555}
!545 = !DILocalVariable(name: "capacity", scope: !541, file: !3, line: 33, type: !36)
!546 = !DILocalVariable(name: "size", scope: !541, file: !3, line: 33, type: !36)
!547 = !DILocalVariable(name: "text", scope: !541, file: !3, line: 34, type: !150)
!548 = !DILocalVariable(name: "c", scope: !549, file: !3, line: 36, type: !40)
!549 = distinct !DILexicalBlock(scope: !550, file: !3, line: 35, column: 30)
!550 = distinct !DILexicalBlock(scope: !551, file: !3, line: 35, column: 5)
!551 = distinct !DILexicalBlock(scope: !541, file: !3, line: 35, column: 5)
!552 = !DILocalVariable(name: "escape", scope: !553, file: !3, line: 40, type: !90)
!553 = distinct !DILexicalBlock(scope: !554, file: !3, line: 39, column: 24)
!554 = distinct !DILexicalBlock(scope: !549, file: !3, line: 39, column: 13)
!555 = !DILocalVariable(name: "code", scope: !556, file: !3, line: 42, type: !10)
!556 = distinct !DILexicalBlock(scope: !557, file: !3, line: 41, column: 29)
!557 = distinct !DILexicalBlock(scope: !553, file: !3, line: 41, column: 17)
!558 = distinct !DIAssignID()
!559 = !DILocation(line: 0, scope: !556)
!560 = !DILocation(line: 0, scope: !220, inlinedAt: !561)
!561 = distinct !DILocation(line: 31, column: 10, scope: !562)
!562 = distinct !DILexicalBlock(scope: !541, file: !3, line: 31, column: 9)
!563 = !DILocation(line: 23, column: 17, scope: !229, inlinedAt: !561)
!564 = !DILocation(line: 23, column: 9, scope: !229, inlinedAt: !561)
!565 = !DILocation(line: 23, column: 30, scope: !229, inlinedAt: !561)
!566 = !DILocation(line: 23, column: 9, scope: !220, inlinedAt: !561)
!567 = !DILocation(line: 25, column: 8, scope: !220, inlinedAt: !561)
!568 = !DILocation(line: 0, scope: !541)
!569 = !DILocation(line: 34, column: 18, scope: !541)
!570 = !DILocation(line: 35, column: 12, scope: !550)
!571 = !DILocation(line: 35, column: 16, scope: !550)
!572 = !DILocation(line: 35, column: 5, scope: !551)
!573 = !DILocation(line: 0, scope: !549)
!574 = !DILocation(line: 37, column: 30, scope: !575)
!575 = distinct !DILexicalBlock(scope: !549, file: !3, line: 37, column: 13)
!576 = !DILocation(line: 37, column: 13, scope: !549)
!577 = !DILocation(line: 38, column: 20, scope: !575)
!578 = !DILocation(line: 38, column: 13, scope: !575)
!579 = !DILocation(line: 39, column: 15, scope: !554)
!580 = !DILocation(line: 39, column: 13, scope: !549)
!581 = !DILocation(line: 40, column: 71, scope: !553)
!582 = !DILocation(line: 40, column: 70, scope: !553)
!583 = !DILocation(line: 40, column: 34, scope: !553)
!584 = !DILocation(line: 0, scope: !553)
!585 = !DILocation(line: 41, column: 21, scope: !557)
!586 = !DILocation(line: 41, column: 17, scope: !553)
!587 = !DILocation(line: 42, column: 17, scope: !556)
!588 = !DILocation(line: 43, column: 27, scope: !556)
!589 = !DILocation(line: 43, column: 17, scope: !556)
!590 = !DILocation(line: 44, column: 21, scope: !556)
!591 = !DILocation(line: 44, column: 26, scope: !556)
!592 = !DILocation(line: 45, column: 20, scope: !556)
!593 = !DILocation(line: 46, column: 13, scope: !557)
!594 = !DILocation(line: 46, column: 13, scope: !556)
!595 = !DILocation(line: 46, column: 24, scope: !596)
!596 = distinct !DILexicalBlock(scope: !557, file: !3, line: 46, column: 24)
!597 = !DILocation(line: 46, column: 31, scope: !596)
!598 = !DILocation(line: 47, column: 21, scope: !599)
!599 = distinct !DILexicalBlock(scope: !596, file: !3, line: 46, column: 39)
!600 = !DILocation(line: 49, column: 24, scope: !601)
!601 = distinct !DILexicalBlock(scope: !596, file: !3, line: 48, column: 20)
!602 = !DILocation(line: 52, column: 18, scope: !603)
!603 = distinct !DILexicalBlock(scope: !549, file: !3, line: 52, column: 13)
!604 = !DILocation(line: 52, column: 22, scope: !603)
!605 = !DILocation(line: 52, column: 13, scope: !549)
!606 = !DILocation(line: 53, column: 43, scope: !603)
!607 = !DILocation(line: 53, column: 20, scope: !603)
!608 = !DILocation(line: 53, column: 13, scope: !603)
!609 = !DILocation(line: 54, column: 18, scope: !549)
!610 = !DILocation(line: 54, column: 9, scope: !549)
!611 = !DILocation(line: 54, column: 22, scope: !549)
!612 = !DILocation(line: 35, column: 26, scope: !550)
!613 = distinct !{!613, !572, !614, !206}
!614 = !DILocation(line: 55, column: 5, scope: !551)
!615 = !DILocation(line: 33, column: 26, scope: !541)
!616 = !DILocation(line: 34, column: 11, scope: !541)
!617 = !DILocation(line: 35, column: 13, scope: !550)
!618 = !DILocation(line: 56, column: 7, scope: !541)
!619 = !DILocation(line: 57, column: 5, scope: !541)
!620 = !DILocation(line: 57, column: 16, scope: !541)
!621 = !DILocation(line: 58, column: 5, scope: !541)
!622 = !DILocation(line: 59, column: 1, scope: !541)
!623 = !DISubprogram(name: "__ctype_b_loc", scope: !19, file: !19, line: 79, type: !624, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!624 = !DISubroutineType(types: !625)
!625 = !{!626}
!626 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !627, size: 64)
!627 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !628, size: 64)
!628 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!629 = !DISubprogram(name: "strtod", scope: !630, file: !630, line: 118, type: !631, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!630 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!631 = !DISubroutineType(types: !632)
!632 = !{!148, !374, !633}
!633 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !154)
!634 = !DISubprogram(name: "strlen", scope: !635, file: !635, line: 407, type: !636, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!635 = !DIFile(filename: "include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!636 = !DISubroutineType(types: !637)
!637 = !{!38, !90}
!638 = !DISubprogram(name: "strncmp", scope: !635, file: !635, line: 159, type: !639, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!639 = !DISubroutineType(types: !640)
!640 = !{!6, !90, !90, !36}
!641 = !DISubprogram(name: "realloc", scope: !630, file: !630, line: 564, type: !642, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!642 = !DISubroutineType(types: !643)
!643 = !{!39, !39, !36}
!644 = !DISubprogram(name: "malloc", scope: !630, file: !630, line: 553, type: !645, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!645 = !DISubroutineType(types: !646)
!646 = !{!39, !36}
!647 = !DISubprogram(name: "free", scope: !630, file: !630, line: 568, type: !648, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!648 = !DISubroutineType(types: !649)
!649 = !{null, !39}
!650 = !DISubprogram(name: "sscanf", linkageName: "__isoc99_sscanf", scope: !371, file: !371, line: 439, type: !651, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!651 = !DISubroutineType(types: !652)
!652 = !{!6, !374, !374, null}
!653 = !DISubprogram(name: "strspn", scope: !635, file: !635, line: 297, type: !654, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!654 = !DISubroutineType(types: !655)
!655 = !{!38, !90, !90}
!656 = !DISubprogram(name: "putc", scope: !371, file: !371, line: 550, type: !657, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!657 = !DISubroutineType(types: !658)
!658 = !{!6, !6, !659}
!659 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !660, size: 64)
!660 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !661, line: 7, baseType: !662)
!661 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!662 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !663, line: 49, size: 1728, elements: !664)
!663 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!664 = !{!665, !666, !667, !668, !669, !670, !671, !672, !673, !674, !675, !676, !677, !680, !682, !683, !684, !688, !689, !691, !692, !695, !697, !700, !703, !704, !705, !706, !707}
!665 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !662, file: !663, line: 51, baseType: !6, size: 32)
!666 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !662, file: !663, line: 54, baseType: !150, size: 64, offset: 64)
!667 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !662, file: !663, line: 55, baseType: !150, size: 64, offset: 128)
!668 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !662, file: !663, line: 56, baseType: !150, size: 64, offset: 192)
!669 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !662, file: !663, line: 57, baseType: !150, size: 64, offset: 256)
!670 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !662, file: !663, line: 58, baseType: !150, size: 64, offset: 320)
!671 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !662, file: !663, line: 59, baseType: !150, size: 64, offset: 384)
!672 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !662, file: !663, line: 60, baseType: !150, size: 64, offset: 448)
!673 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !662, file: !663, line: 61, baseType: !150, size: 64, offset: 512)
!674 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !662, file: !663, line: 64, baseType: !150, size: 64, offset: 576)
!675 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !662, file: !663, line: 65, baseType: !150, size: 64, offset: 640)
!676 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !662, file: !663, line: 66, baseType: !150, size: 64, offset: 704)
!677 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !662, file: !663, line: 68, baseType: !678, size: 64, offset: 768)
!678 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !679, size: 64)
!679 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !663, line: 36, flags: DIFlagFwdDecl)
!680 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !662, file: !663, line: 70, baseType: !681, size: 64, offset: 832)
!681 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !662, size: 64)
!682 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !662, file: !663, line: 72, baseType: !6, size: 32, offset: 896)
!683 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !662, file: !663, line: 73, baseType: !6, size: 32, offset: 928)
!684 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !662, file: !663, line: 74, baseType: !685, size: 64, offset: 960)
!685 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !686, line: 152, baseType: !687)
!686 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!687 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!688 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !662, file: !663, line: 77, baseType: !35, size: 16, offset: 1024)
!689 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !662, file: !663, line: 78, baseType: !690, size: 8, offset: 1040)
!690 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!691 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !662, file: !663, line: 79, baseType: !73, size: 8, offset: 1048)
!692 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !662, file: !663, line: 81, baseType: !693, size: 64, offset: 1088)
!693 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !694, size: 64)
!694 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !663, line: 43, baseType: null)
!695 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !662, file: !663, line: 89, baseType: !696, size: 64, offset: 1152)
!696 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !686, line: 153, baseType: !687)
!697 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !662, file: !663, line: 91, baseType: !698, size: 64, offset: 1216)
!698 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !699, size: 64)
!699 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !663, line: 37, flags: DIFlagFwdDecl)
!700 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !662, file: !663, line: 92, baseType: !701, size: 64, offset: 1280)
!701 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !702, size: 64)
!702 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !663, line: 38, flags: DIFlagFwdDecl)
!703 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !662, file: !663, line: 93, baseType: !681, size: 64, offset: 1344)
!704 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !662, file: !663, line: 94, baseType: !39, size: 64, offset: 1408)
!705 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !662, file: !663, line: 95, baseType: !36, size: 64, offset: 1472)
!706 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !662, file: !663, line: 96, baseType: !6, size: 32, offset: 1536)
!707 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !662, file: !663, line: 98, baseType: !708, size: 160, offset: 1568)
!708 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 160, elements: !709)
!709 = !{!710}
!710 = !DISubrange(count: 20)
