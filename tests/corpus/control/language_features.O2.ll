; ModuleID = 'language_features.c'
source_filename = "language_features.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [19 x i8] c"%s %s %s %s %s %s\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"int\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [5 x i8] c"long\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [7 x i8] c"double\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [6 x i8] c"float\00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [5 x i8] c"text\00", align 1, !dbg !27
@.str.6 = private unnamed_addr constant [2 x i8] c"?\00", align 1, !dbg !29
@.str.7 = private unnamed_addr constant [7 x i8] c"%d %g\0A\00", align 1, !dbg !34
@.str.8 = private unnamed_addr constant [18 x i8] c"%zu %d %d %d %zu\0A\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !41
@.str.10 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !43
@evaluations = internal unnamed_addr global i32 0, align 4, !dbg !48
@.str.11 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !69
@.str.12 = private unnamed_addr constant [10 x i8] c"%d %d %g\0A\00", align 1, !dbg !74
@.str.13 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !76
@main.buffer = internal global [10 x i8] c"interfa\C3\A9\00", align 1, !dbg !78
@.str.14 = private unnamed_addr constant [8 x i8] c"%s %zu\0A\00", align 1, !dbg !135
@.str.15 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !140
@.str.16 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !145
@stdout = external local_unnamed_addr global ptr, align 8
@.str.17 = private unnamed_addr constant [10 x i8] c"fatal %d\0A\00", align 1, !dbg !147

; Function Attrs: noreturn nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !80 {
  %1 = alloca [10 x i32], align 16, !DIAssignID !156
    #dbg_assign(i1 undef, !93, !DIExpression(), !156, ptr %1, !DIExpression(), !157)
  %2 = alloca i32, align 4, !DIAssignID !158
    #dbg_assign(i1 undef, !121, !DIExpression(), !158, ptr %2, !DIExpression(), !157)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, ptr noundef nonnull @.str.1, ptr noundef nonnull @.str.2, ptr noundef nonnull @.str.3, ptr noundef nonnull @.str.4, ptr noundef nonnull @.str.5, ptr noundef nonnull @.str.6), !dbg !159
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 7, double noundef 2.500000e+00), !dbg !160
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef 7, i32 noundef -3, i32 noundef 0, i32 noundef 6, i64 noundef 8), !dbg !161
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef 7), !dbg !162
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef 10), !dbg !163
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %1) #7, !dbg !164
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %1, i8 0, i64 40, i1 false), !dbg !165, !DIAssignID !166
    #dbg_assign(i8 0, !93, !DIExpression(), !166, ptr %1, !DIExpression(), !157)
  %8 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !165
  store i32 5, ptr %8, align 8, !dbg !165, !DIAssignID !167
    #dbg_assign(i32 5, !93, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !167, ptr %8, !DIExpression(), !157)
  %9 = getelementptr inbounds i8, ptr %1, i64 12, !dbg !165
  store i32 6, ptr %9, align 4, !dbg !165, !DIAssignID !168
    #dbg_assign(i32 6, !93, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !168, ptr %9, !DIExpression(), !157)
  %10 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !165
  store i32 7, ptr %10, align 16, !dbg !165, !DIAssignID !169
    #dbg_assign(i32 7, !93, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !169, ptr %10, !DIExpression(), !157)
    #dbg_value(i32 0, !95, !DIExpression(), !157)
    #dbg_value(i32 0, !96, !DIExpression(), !170)
    #dbg_value(i32 1, !98, !DIExpression(), !170)
  br label %11, !dbg !171

11:                                               ; preds = %0, %11
  %12 = phi i32 [ 0, %0 ], [ %19, %11 ]
  %13 = phi i32 [ 0, %0 ], [ %20, %11 ]
  %14 = phi i32 [ 1, %0 ], [ %22, %11 ]
    #dbg_value(i32 %12, !95, !DIExpression(), !157)
    #dbg_value(i32 %13, !96, !DIExpression(), !170)
    #dbg_value(i32 %14, !98, !DIExpression(), !170)
  %15 = mul nsw i32 %12, 10, !dbg !172
  %16 = sext i32 %13 to i64, !dbg !174
  %17 = getelementptr inbounds [10 x i32], ptr %1, i64 0, i64 %16, !dbg !174
  %18 = load i32, ptr %17, align 4, !dbg !174, !tbaa !175
  %19 = add nsw i32 %18, %15, !dbg !179
    #dbg_value(i32 %19, !95, !DIExpression(), !157)
  %20 = add nsw i32 %13, %14, !dbg !180
    #dbg_value(i32 %20, !96, !DIExpression(), !170)
  %21 = and i32 %14, 1, !dbg !181
  %22 = add nuw nsw i32 %21, 1, !dbg !182
    #dbg_value(i32 %22, !98, !DIExpression(), !170)
  %23 = icmp slt i32 %20, 10, !dbg !183
  br i1 %23, label %11, label %24, !dbg !171, !llvm.loop !184

24:                                               ; preds = %11
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %19), !dbg !187
    #dbg_value(i1 true, !188, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !193)
  %26 = load i32, ptr @evaluations, align 4, !dbg !195, !tbaa !175
    #dbg_value(i32 1, !99, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !157)
    #dbg_value(i1 false, !188, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !196)
    #dbg_value(i1 false, !101, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !157)
    #dbg_value(i1 false, !188, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !198)
  %27 = add nsw i32 %26, 3, !dbg !200
  store i32 %27, ptr @evaluations, align 4, !dbg !200, !tbaa !175
    #dbg_value(i8 1, !102, !DIExpression(), !157)
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef 1, i32 noundef 0, i32 noundef 1, i32 noundef %27), !dbg !201
    #dbg_value(i8 1, !103, !DIExpression(), !157)
    #dbg_value(i8 1, !104, !DIExpression(), !157)
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef 1, i32 noundef 1, i32 noundef 2), !dbg !202
    #dbg_value(ptr null, !105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i32 0, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(i32 0, !105, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(ptr null, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i32 0, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(i32 0, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(i32 0, !119, !DIExpression(), !203)
  br label %44, !dbg !204

30:                                               ; preds = %75
    #dbg_value(ptr undef, !205, !DIExpression(), !211)
    #dbg_value(i32 19, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
  %31 = getelementptr inbounds i8, ptr %61, i64 76, !dbg !213
  %32 = load i32, ptr %31, align 4, !dbg !213, !tbaa !175
    #dbg_value(ptr undef, !205, !DIExpression(), !214)
    #dbg_value(i32 18, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
  %33 = getelementptr inbounds i8, ptr %61, i64 72, !dbg !216
  %34 = load i32, ptr %33, align 4, !dbg !216, !tbaa !175
    #dbg_value(ptr undef, !217, !DIExpression(), !223)
    #dbg_value(i32 19, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
  %35 = getelementptr inbounds i8, ptr %76, i64 152, !dbg !225
  %36 = load double, ptr %35, align 8, !dbg !225, !tbaa !226
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %32, i32 noundef %34, double noundef %36), !dbg !228
  tail call void @free(ptr noundef nonnull %61) #7, !dbg !229
  tail call void @free(ptr noundef nonnull %76) #7, !dbg !230
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2), !dbg !231
  store volatile i32 5, ptr %2, align 4, !dbg !232, !tbaa !175, !DIAssignID !233
    #dbg_assign(i32 5, !121, !DIExpression(), !233, ptr %2, !DIExpression(), !157)
  %38 = load volatile i32, ptr %2, align 4, !dbg !234, !tbaa !175
  %39 = add nsw i32 %38, 1, !dbg !234
  store volatile i32 %39, ptr %2, align 4, !dbg !234, !tbaa !175, !DIAssignID !235
    #dbg_assign(i32 %39, !121, !DIExpression(), !235, ptr %2, !DIExpression(), !157)
  %40 = load volatile i32, ptr %2, align 4, !dbg !236, !tbaa !175
  %41 = add nsw i32 %40, 2, !dbg !236
  store volatile i32 %41, ptr %2, align 4, !dbg !236, !tbaa !175, !DIAssignID !237
    #dbg_assign(i32 %41, !121, !DIExpression(), !237, ptr %2, !DIExpression(), !157)
  %42 = load volatile i32, ptr %2, align 4, !dbg !238, !tbaa !175
  %43 = icmp sgt i32 %42, 3, !dbg !239
  br i1 %43, label %80, label %84, !dbg !238

44:                                               ; preds = %24, %75
  %45 = phi i64 [ 0, %24 ], [ %63, %75 ]
  %46 = phi i32 [ 0, %24 ], [ %77, %75 ]
  %47 = phi ptr [ null, %24 ], [ %76, %75 ]
  %48 = phi i32 [ 0, %24 ], [ %62, %75 ]
  %49 = phi ptr [ null, %24 ], [ %61, %75 ]
  %50 = trunc i64 %45 to i32
    #dbg_value(i32 %50, !119, !DIExpression(), !203)
    #dbg_value(i32 %46, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(i64 %45, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(ptr %47, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i32 %48, !105, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(i64 %45, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(ptr %49, !105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
  %51 = mul nuw nsw i32 %50, %50, !dbg !240
    #dbg_value(ptr undef, !242, !DIExpression(), !248)
    #dbg_value(i32 %51, !247, !DIExpression(), !248)
  %52 = zext i32 %48 to i64, !dbg !250
  %53 = icmp eq i64 %45, %52, !dbg !250
  br i1 %53, label %54, label %60, !dbg !252

54:                                               ; preds = %44
  %55 = shl nuw nsw i64 %45, 1, !dbg !250
  %56 = or disjoint i64 %55, 1, !dbg !250
    #dbg_value(i64 %56, !105, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
  %57 = shl nuw nsw i64 %56, 2, !dbg !250
  %58 = tail call ptr @realloc(ptr noundef %49, i64 noundef %57) #8, !dbg !250
    #dbg_value(ptr %58, !105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
  %59 = trunc nuw nsw i64 %56 to i32, !dbg !250
  br label %60, !dbg !250

60:                                               ; preds = %44, %54
  %61 = phi ptr [ %58, %54 ], [ %49, %44 ], !dbg !157
  %62 = phi i32 [ %59, %54 ], [ %48, %44 ], !dbg !157
    #dbg_value(i32 %62, !105, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(ptr %61, !105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
  %63 = add nuw nsw i64 %45, 1, !dbg !252
    #dbg_value(i64 %63, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
  %64 = getelementptr inbounds i32, ptr %61, i64 %45, !dbg !252
  store i32 %51, ptr %64, align 4, !dbg !252, !tbaa !175
  %65 = uitofp nneg i32 %50 to double, !dbg !253
  %66 = fmul double %65, 2.500000e-01, !dbg !254
    #dbg_value(ptr undef, !255, !DIExpression(), !261)
    #dbg_value(double %66, !260, !DIExpression(), !261)
  %67 = zext i32 %46 to i64, !dbg !263
  %68 = icmp eq i64 %45, %67, !dbg !263
  br i1 %68, label %69, label %75, !dbg !265

69:                                               ; preds = %60
  %70 = shl nuw nsw i64 %45, 1, !dbg !263
  %71 = or disjoint i64 %70, 1, !dbg !263
    #dbg_value(i64 %71, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
  %72 = shl nuw nsw i64 %71, 3, !dbg !263
  %73 = tail call ptr @realloc(ptr noundef %47, i64 noundef %72) #8, !dbg !263
    #dbg_value(ptr %73, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
  %74 = trunc nuw nsw i64 %71 to i32, !dbg !263
  br label %75, !dbg !263

75:                                               ; preds = %60, %69
  %76 = phi ptr [ %73, %69 ], [ %47, %60 ], !dbg !157
  %77 = phi i32 [ %74, %69 ], [ %46, %60 ], !dbg !157
    #dbg_value(i32 %77, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(ptr %76, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i64 %63, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
  %78 = getelementptr inbounds double, ptr %76, i64 %45, !dbg !265
  store double %66, ptr %78, align 8, !dbg !265, !tbaa !226
    #dbg_value(i32 %77, !112, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(i64 %63, !112, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(ptr %76, !112, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i32 %62, !105, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157)
    #dbg_value(i64 %63, !105, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !157)
    #dbg_value(ptr %61, !105, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !157)
    #dbg_value(i64 %63, !119, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !203)
  %79 = icmp eq i64 %63, 20, !dbg !266
  br i1 %79, label %30, label %44, !dbg !204, !llvm.loop !267

80:                                               ; preds = %30
  %81 = load volatile i32, ptr %2, align 4, !dbg !269, !tbaa !175
  %82 = icmp slt i32 %81, 10, !dbg !270
  %83 = select i1 %82, i32 1, i32 2, !dbg !269
  br label %84, !dbg !238

84:                                               ; preds = %30, %80
  %85 = phi i32 [ %83, %80 ], [ 3, %30 ], !dbg !238
    #dbg_value(i32 %85, !123, !DIExpression(), !157)
    #dbg_value(i32 %85, !124, !DIExpression(), !157)
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %85, i32 noundef %85, i32 noundef 4), !dbg !271
    #dbg_value(i32 -1, !125, !DIExpression(), !272)
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef -1), !dbg !273
    #dbg_value(i32 0, !125, !DIExpression(), !272)
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef 10), !dbg !273
    #dbg_value(i32 1, !125, !DIExpression(), !272)
  %89 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef 20), !dbg !273
    #dbg_value(i32 2, !125, !DIExpression(), !272)
  %90 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef 30), !dbg !273
    #dbg_value(i32 3, !125, !DIExpression(), !272)
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef 10), !dbg !273
    #dbg_value(i32 4, !125, !DIExpression(), !272)
  %92 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, ptr noundef nonnull @main.buffer, i64 noundef 10), !dbg !275
    #dbg_value(i32 0, !127, !DIExpression(), !157)
  %93 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef 0), !dbg !276
    #dbg_value(i32 1, !127, !DIExpression(), !157)
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef 1), !dbg !276
    #dbg_value(i32 2, !127, !DIExpression(), !157)
  %95 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef 2), !dbg !276
    #dbg_value(i32 4, !127, !DIExpression(), !157)
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef 4), !dbg !276
    #dbg_value(i32 5, !127, !DIExpression(), !157)
  %97 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef 5), !dbg !276
    #dbg_value(i32 6, !127, !DIExpression(), !157)
    #dbg_value(i32 10, !278, !DIExpression(), !284)
  %98 = load ptr, ptr @stdout, align 8, !dbg !286, !tbaa !287
  %99 = tail call i32 @putc(i32 noundef 10, ptr noundef %98), !dbg !289
    #dbg_value(i8 poison, !128, !DIExpression(), !157)
  %100 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, i32 noundef 4, i32 noundef -26), !dbg !290
  tail call fastcc void @fatal() #9, !dbg !291
  unreachable, !dbg !291
}

; Function Attrs: nofree nounwind
declare !dbg !293 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !300 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: noreturn nounwind uwtable
define internal fastcc void @fatal() unnamed_addr #0 !dbg !305 {
    #dbg_value(i32 42, !309, !DIExpression(), !310)
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, i32 noundef 42), !dbg !311
  tail call void @exit(i32 noundef 42) #10, !dbg !312
  unreachable, !dbg !312
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !313 noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare !dbg !316 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: noreturn nounwind
declare !dbg !374 void @exit(i32 noundef) local_unnamed_addr #6

attributes #0 = { noreturn nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(1) }
attributes #9 = { noreturn }
attributes #10 = { noreturn nounwind }

!llvm.dbg.cu = !{!50}
!llvm.module.flags = !{!149, !150, !151, !152, !153, !154, !155}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "language_features.c", directory: ".", checksumkind: CSK_MD5, checksum: "243c9280d32e5fab8a1e61135d06ae7d")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 152, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 19)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 5)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 7)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 6)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !14, isLocal: true, isDefinition: true)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !31, isLocal: true, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 16, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 2)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(scope: null, file: !2, line: 61, type: !19, isLocal: true, isDefinition: true)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 63, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 144, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 18)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !2, line: 64, type: !9, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 73, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 13)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(name: "evaluations", scope: !50, file: !2, line: 47, type: !53, isLocal: true, isDefinition: true)
!50 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !51, retainedTypes: !59, globals: !68, splitDebugInlining: false, nameTableKind: None)
!51 = !{!52}
!52 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "color", file: !2, line: 9, baseType: !53, size: 32, elements: !54)
!53 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!54 = !{!55, !56, !57, !58}
!55 = !DIEnumerator(name: "RED", value: 0)
!56 = !DIEnumerator(name: "GREEN", value: 5)
!57 = !DIEnumerator(name: "BLUE", value: 6)
!58 = !DIEnumerator(name: "NEGATIVE", value: -3)
!59 = !{!60, !65}
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "int8_t", file: !61, line: 24, baseType: !62)
!61 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int8_t", file: !63, line: 37, baseType: !64)
!63 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!64 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !66, line: 18, baseType: !67)
!66 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!67 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!68 = !{!0, !7, !12, !17, !22, !27, !29, !34, !36, !41, !43, !69, !74, !76, !78, !135, !140, !145, !48, !147}
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression())
!70 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !71, isLocal: true, isDefinition: true)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 10)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !2, line: 81, type: !71, isLocal: true, isDefinition: true)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !2, line: 89, type: !9, isLocal: true, isDefinition: true)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(name: "buffer", scope: !80, file: !2, line: 90, type: !71, isLocal: true, isDefinition: true)
!80 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 58, type: !81, scopeLine: 59, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !83)
!81 = !DISubroutineType(types: !82)
!82 = !{!53}
!83 = !{!84, !86, !87, !90, !91, !93, !95, !96, !98, !99, !101, !102, !103, !104, !105, !112, !119, !121, !123, !124, !125, !127, !128, !133}
!84 = !DILocalVariable(name: "a_", scope: !85, file: !2, line: 61, type: !53)
!85 = distinct !DILexicalBlock(scope: !80, file: !2, line: 61, column: 23)
!86 = !DILocalVariable(name: "b_", scope: !85, file: !2, line: 61, type: !53)
!87 = !DILocalVariable(name: "a_", scope: !88, file: !2, line: 61, type: !89)
!88 = distinct !DILexicalBlock(scope: !80, file: !2, line: 61, column: 38)
!89 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!90 = !DILocalVariable(name: "b_", scope: !88, file: !2, line: 61, type: !53)
!91 = !DILocalVariable(name: "colors", scope: !80, file: !2, line: 62, type: !92)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 224, elements: !20)
!93 = !DILocalVariable(name: "sparse", scope: !80, file: !2, line: 67, type: !94)
!94 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 320, elements: !72)
!95 = !DILocalVariable(name: "sum", scope: !80, file: !2, line: 67, type: !53)
!96 = !DILocalVariable(name: "i", scope: !97, file: !2, line: 68, type: !53)
!97 = distinct !DILexicalBlock(scope: !80, file: !2, line: 68, column: 5)
!98 = !DILocalVariable(name: "step", scope: !97, file: !2, line: 68, type: !53)
!99 = !DILocalVariable(name: "a", scope: !80, file: !2, line: 72, type: !100)
!100 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!101 = !DILocalVariable(name: "b", scope: !80, file: !2, line: 72, type: !100)
!102 = !DILocalVariable(name: "c", scope: !80, file: !2, line: 72, type: !100)
!103 = !DILocalVariable(name: "from_double", scope: !80, file: !2, line: 74, type: !100)
!104 = !DILocalVariable(name: "from_pointer", scope: !80, file: !2, line: 74, type: !100)
!105 = !DILocalVariable(name: "ints", scope: !80, file: !2, line: 77, type: !106)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stack_int", file: !2, line: 25, size: 128, elements: !107)
!107 = !{!108, !110, !111}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !106, file: !2, line: 25, baseType: !109, size: 64)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !106, file: !2, line: 25, baseType: !53, size: 32, offset: 64)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "capacity", scope: !106, file: !2, line: 25, baseType: !53, size: 32, offset: 96)
!112 = !DILocalVariable(name: "doubles", scope: !80, file: !2, line: 78, type: !113)
!113 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stack_double", file: !2, line: 26, size: 128, elements: !114)
!114 = !{!115, !117, !118}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !113, file: !2, line: 26, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !113, file: !2, line: 26, baseType: !53, size: 32, offset: 64)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "capacity", scope: !113, file: !2, line: 26, baseType: !53, size: 32, offset: 96)
!119 = !DILocalVariable(name: "i", scope: !120, file: !2, line: 79, type: !53)
!120 = distinct !DILexicalBlock(scope: !80, file: !2, line: 79, column: 5)
!121 = !DILocalVariable(name: "v", scope: !80, file: !2, line: 84, type: !122)
!122 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !53)
!123 = !DILocalVariable(name: "x", scope: !80, file: !2, line: 86, type: !53)
!124 = !DILocalVariable(name: "y", scope: !80, file: !2, line: 86, type: !53)
!125 = !DILocalVariable(name: "i", scope: !126, file: !2, line: 88, type: !53)
!126 = distinct !DILexicalBlock(scope: !80, file: !2, line: 88, column: 5)
!127 = !DILocalVariable(name: "i", scope: !80, file: !2, line: 92, type: !53)
!128 = !DILocalVariable(name: "wrapped", scope: !80, file: !2, line: 101, type: !129)
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint8_t", file: !130, line: 24, baseType: !131)
!130 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint8_t", file: !63, line: 38, baseType: !132)
!132 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!133 = !DILocalVariable(name: "n", scope: !134, file: !2, line: 102, type: !53)
!134 = distinct !DILexicalBlock(scope: !80, file: !2, line: 102, column: 5)
!135 = !DIGlobalVariableExpression(var: !136, expr: !DIExpression())
!136 = distinct !DIGlobalVariable(scope: null, file: !2, line: 91, type: !137, isLocal: true, isDefinition: true)
!137 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !138)
!138 = !{!139}
!139 = !DISubrange(count: 8)
!140 = !DIGlobalVariableExpression(var: !141, expr: !DIExpression())
!141 = distinct !DIGlobalVariable(scope: null, file: !2, line: 98, type: !142, isLocal: true, isDefinition: true)
!142 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 24, elements: !143)
!143 = !{!144}
!144 = !DISubrange(count: 3)
!145 = !DIGlobalVariableExpression(var: !146, expr: !DIExpression())
!146 = distinct !DIGlobalVariable(scope: null, file: !2, line: 104, type: !19, isLocal: true, isDefinition: true)
!147 = !DIGlobalVariableExpression(var: !148, expr: !DIExpression())
!148 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !71, isLocal: true, isDefinition: true)
!149 = !{i32 7, !"Dwarf Version", i32 5}
!150 = !{i32 2, !"Debug Info Version", i32 3}
!151 = !{i32 1, !"wchar_size", i32 4}
!152 = !{i32 8, !"PIC Level", i32 2}
!153 = !{i32 7, !"PIE Level", i32 2}
!154 = !{i32 7, !"uwtable", i32 2}
!155 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!156 = distinct !DIAssignID()
!157 = !DILocation(line: 0, scope: !80)
!158 = distinct !DIAssignID()
!159 = !DILocation(line: 60, column: 5, scope: !80)
!160 = !DILocation(line: 61, column: 5, scope: !80)
!161 = !DILocation(line: 63, column: 5, scope: !80)
!162 = !DILocation(line: 64, column: 5, scope: !80)
!163 = !DILocation(line: 65, column: 5, scope: !80)
!164 = !DILocation(line: 67, column: 5, scope: !80)
!165 = !DILocation(line: 67, column: 9, scope: !80)
!166 = distinct !DIAssignID()
!167 = distinct !DIAssignID()
!168 = distinct !DIAssignID()
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 0, scope: !97)
!171 = !DILocation(line: 68, column: 5, scope: !97)
!172 = !DILocation(line: 69, column: 19, scope: !173)
!173 = distinct !DILexicalBlock(scope: !97, file: !2, line: 68, column: 5)
!174 = !DILocation(line: 69, column: 26, scope: !173)
!175 = !{!176, !176, i64 0}
!176 = !{!"int", !177, i64 0}
!177 = !{!"omnipotent char", !178, i64 0}
!178 = !{!"Simple C/C++ TBAA"}
!179 = !DILocation(line: 69, column: 24, scope: !173)
!180 = !DILocation(line: 68, column: 41, scope: !173)
!181 = !DILocation(line: 68, column: 62, scope: !173)
!182 = !DILocation(line: 68, column: 66, scope: !173)
!183 = !DILocation(line: 68, column: 33, scope: !173)
!184 = distinct !{!184, !171, !185, !186}
!185 = !DILocation(line: 69, column: 34, scope: !97)
!186 = !{!"llvm.loop.mustprogress"}
!187 = !DILocation(line: 70, column: 5, scope: !80)
!188 = !DILocalVariable(name: "b", arg: 1, scope: !189, file: !2, line: 48, type: !100)
!189 = distinct !DISubprogram(name: "truth", scope: !2, file: !2, line: 48, type: !190, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !192)
!190 = !DISubroutineType(types: !191)
!191 = !{!100, !100}
!192 = !{!188}
!193 = !DILocation(line: 0, scope: !189, inlinedAt: !194)
!194 = distinct !DILocation(line: 72, column: 14, scope: !80)
!195 = !DILocation(line: 50, column: 16, scope: !189, inlinedAt: !194)
!196 = !DILocation(line: 0, scope: !189, inlinedAt: !197)
!197 = distinct !DILocation(line: 72, column: 47, scope: !80)
!198 = !DILocation(line: 0, scope: !189, inlinedAt: !199)
!199 = distinct !DILocation(line: 72, column: 81, scope: !80)
!200 = !DILocation(line: 50, column: 16, scope: !189, inlinedAt: !199)
!201 = !DILocation(line: 73, column: 5, scope: !80)
!202 = !DILocation(line: 75, column: 5, scope: !80)
!203 = !DILocation(line: 0, scope: !120)
!204 = !DILocation(line: 79, column: 5, scope: !120)
!205 = !DILocalVariable(name: "s", arg: 1, scope: !206, file: !2, line: 25, type: !209)
!206 = distinct !DISubprogram(name: "pop_int", scope: !2, file: !2, line: 25, type: !207, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !210)
!207 = !DISubroutineType(types: !208)
!208 = !{!53, !209}
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!210 = !{!205}
!211 = !DILocation(line: 0, scope: !206, inlinedAt: !212)
!212 = distinct !DILocation(line: 81, column: 26, scope: !80)
!213 = !DILocation(line: 25, column: 1, scope: !206, inlinedAt: !212)
!214 = !DILocation(line: 0, scope: !206, inlinedAt: !215)
!215 = distinct !DILocation(line: 81, column: 42, scope: !80)
!216 = !DILocation(line: 25, column: 1, scope: !206, inlinedAt: !215)
!217 = !DILocalVariable(name: "s", arg: 1, scope: !218, file: !2, line: 26, type: !221)
!218 = distinct !DISubprogram(name: "pop_double", scope: !2, file: !2, line: 26, type: !219, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !222)
!219 = !DISubroutineType(types: !220)
!220 = !{!89, !221}
!221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!222 = !{!217}
!223 = !DILocation(line: 0, scope: !218, inlinedAt: !224)
!224 = distinct !DILocation(line: 81, column: 58, scope: !80)
!225 = !DILocation(line: 26, column: 1, scope: !218, inlinedAt: !224)
!226 = !{!227, !227, i64 0}
!227 = !{!"double", !177, i64 0}
!228 = !DILocation(line: 81, column: 5, scope: !80)
!229 = !DILocation(line: 82, column: 5, scope: !80)
!230 = !DILocation(line: 82, column: 23, scope: !80)
!231 = !DILocation(line: 84, column: 5, scope: !80)
!232 = !DILocation(line: 84, column: 18, scope: !80)
!233 = distinct !DIAssignID()
!234 = !DILocation(line: 85, column: 11, scope: !80)
!235 = distinct !DIAssignID()
!236 = !DILocation(line: 85, column: 7, scope: !80)
!237 = distinct !DIAssignID()
!238 = !DILocation(line: 86, column: 13, scope: !80)
!239 = !DILocation(line: 86, column: 15, scope: !80)
!240 = !DILocation(line: 80, column: 27, scope: !241)
!241 = distinct !DILexicalBlock(scope: !120, file: !2, line: 79, column: 5)
!242 = !DILocalVariable(name: "s", arg: 1, scope: !243, file: !2, line: 25, type: !209)
!243 = distinct !DISubprogram(name: "push_int", scope: !2, file: !2, line: 25, type: !244, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !246)
!244 = !DISubroutineType(types: !245)
!245 = !{null, !209, !53}
!246 = !{!242, !247}
!247 = !DILocalVariable(name: "x", arg: 2, scope: !243, file: !2, line: 25, type: !53)
!248 = !DILocation(line: 0, scope: !243, inlinedAt: !249)
!249 = distinct !DILocation(line: 80, column: 9, scope: !241)
!250 = !DILocation(line: 25, column: 1, scope: !251, inlinedAt: !249)
!251 = distinct !DILexicalBlock(scope: !243, file: !2, line: 25, column: 1)
!252 = !DILocation(line: 25, column: 1, scope: !243, inlinedAt: !249)
!253 = !DILocation(line: 80, column: 55, scope: !241)
!254 = !DILocation(line: 80, column: 57, scope: !241)
!255 = !DILocalVariable(name: "s", arg: 1, scope: !256, file: !2, line: 26, type: !221)
!256 = distinct !DISubprogram(name: "push_double", scope: !2, file: !2, line: 26, type: !257, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !259)
!257 = !DISubroutineType(types: !258)
!258 = !{null, !221, !89}
!259 = !{!255, !260}
!260 = !DILocalVariable(name: "x", arg: 2, scope: !256, file: !2, line: 26, type: !89)
!261 = !DILocation(line: 0, scope: !256, inlinedAt: !262)
!262 = distinct !DILocation(line: 80, column: 33, scope: !241)
!263 = !DILocation(line: 26, column: 1, scope: !264, inlinedAt: !262)
!264 = distinct !DILexicalBlock(scope: !256, file: !2, line: 26, column: 1)
!265 = !DILocation(line: 26, column: 1, scope: !256, inlinedAt: !262)
!266 = !DILocation(line: 79, column: 23, scope: !241)
!267 = distinct !{!267, !204, !268, !186}
!268 = !DILocation(line: 80, column: 62, scope: !120)
!269 = !DILocation(line: 86, column: 21, scope: !80)
!270 = !DILocation(line: 86, column: 23, scope: !80)
!271 = !DILocation(line: 87, column: 5, scope: !80)
!272 = !DILocation(line: 0, scope: !126)
!273 = !DILocation(line: 89, column: 9, scope: !274)
!274 = distinct !DILexicalBlock(scope: !126, file: !2, line: 88, column: 5)
!275 = !DILocation(line: 91, column: 5, scope: !80)
!276 = !DILocation(line: 98, column: 9, scope: !277)
!277 = distinct !DILexicalBlock(scope: !80, file: !2, line: 93, column: 8)
!278 = !DILocalVariable(name: "__c", arg: 1, scope: !279, file: !280, line: 82, type: !53)
!279 = distinct !DISubprogram(name: "putchar", scope: !280, file: !280, line: 82, type: !281, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !283)
!280 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!281 = !DISubroutineType(types: !282)
!282 = !{!53, !53}
!283 = !{!278}
!284 = !DILocation(line: 0, scope: !279, inlinedAt: !285)
!285 = distinct !DILocation(line: 100, column: 5, scope: !80)
!286 = !DILocation(line: 84, column: 21, scope: !279, inlinedAt: !285)
!287 = !{!288, !288, i64 0}
!288 = !{!"any pointer", !177, i64 0}
!289 = !DILocation(line: 84, column: 10, scope: !279, inlinedAt: !285)
!290 = !DILocation(line: 104, column: 5, scope: !80)
!291 = !DILocation(line: 106, column: 9, scope: !292)
!292 = distinct !DILexicalBlock(scope: !80, file: !2, line: 105, column: 9)
!293 = !DISubprogram(name: "printf", scope: !294, file: !294, line: 356, type: !295, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!294 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!295 = !DISubroutineType(types: !296)
!296 = !{!53, !297, null}
!297 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !298)
!298 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !299, size: 64)
!299 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!300 = !DISubprogram(name: "free", scope: !301, file: !301, line: 568, type: !302, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!302 = !DISubroutineType(types: !303)
!303 = !{null, !304}
!304 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!305 = distinct !DISubprogram(name: "fatal", scope: !2, file: !2, line: 28, type: !306, scopeLine: 29, flags: DIFlagPrototyped | DIFlagNoReturn | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !50, retainedNodes: !308)
!306 = !DISubroutineType(cc: DW_CC_nocall, types: !307)
!307 = !{null, !53}
!308 = !{!309}
!309 = !DILocalVariable(name: "status", arg: 1, scope: !305, file: !2, line: 28, type: !53)
!310 = !DILocation(line: 0, scope: !305)
!311 = !DILocation(line: 30, column: 5, scope: !305)
!312 = !DILocation(line: 31, column: 5, scope: !305)
!313 = !DISubprogram(name: "realloc", scope: !301, file: !301, line: 564, type: !314, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!314 = !DISubroutineType(types: !315)
!315 = !{!304, !304, !65}
!316 = !DISubprogram(name: "putc", scope: !294, file: !294, line: 550, type: !317, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!317 = !DISubroutineType(types: !318)
!318 = !{!53, !53, !319}
!319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !320, size: 64)
!320 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !321, line: 7, baseType: !322)
!321 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!322 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !323, line: 49, size: 1728, elements: !324)
!323 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!324 = !{!325, !326, !328, !329, !330, !331, !332, !333, !334, !335, !336, !337, !338, !341, !343, !344, !345, !348, !350, !351, !355, !358, !360, !363, !366, !367, !368, !369, !370}
!325 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !322, file: !323, line: 51, baseType: !53, size: 32)
!326 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !322, file: !323, line: 54, baseType: !327, size: 64, offset: 64)
!327 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!328 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !322, file: !323, line: 55, baseType: !327, size: 64, offset: 128)
!329 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !322, file: !323, line: 56, baseType: !327, size: 64, offset: 192)
!330 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !322, file: !323, line: 57, baseType: !327, size: 64, offset: 256)
!331 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !322, file: !323, line: 58, baseType: !327, size: 64, offset: 320)
!332 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !322, file: !323, line: 59, baseType: !327, size: 64, offset: 384)
!333 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !322, file: !323, line: 60, baseType: !327, size: 64, offset: 448)
!334 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !322, file: !323, line: 61, baseType: !327, size: 64, offset: 512)
!335 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !322, file: !323, line: 64, baseType: !327, size: 64, offset: 576)
!336 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !322, file: !323, line: 65, baseType: !327, size: 64, offset: 640)
!337 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !322, file: !323, line: 66, baseType: !327, size: 64, offset: 704)
!338 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !322, file: !323, line: 68, baseType: !339, size: 64, offset: 768)
!339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !340, size: 64)
!340 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !323, line: 36, flags: DIFlagFwdDecl)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !322, file: !323, line: 70, baseType: !342, size: 64, offset: 832)
!342 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !322, size: 64)
!343 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !322, file: !323, line: 72, baseType: !53, size: 32, offset: 896)
!344 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !322, file: !323, line: 73, baseType: !53, size: 32, offset: 928)
!345 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !322, file: !323, line: 74, baseType: !346, size: 64, offset: 960)
!346 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !63, line: 152, baseType: !347)
!347 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!348 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !322, file: !323, line: 77, baseType: !349, size: 16, offset: 1024)
!349 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !322, file: !323, line: 78, baseType: !64, size: 8, offset: 1040)
!351 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !322, file: !323, line: 79, baseType: !352, size: 8, offset: 1048)
!352 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !353)
!353 = !{!354}
!354 = !DISubrange(count: 1)
!355 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !322, file: !323, line: 81, baseType: !356, size: 64, offset: 1088)
!356 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !357, size: 64)
!357 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !323, line: 43, baseType: null)
!358 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !322, file: !323, line: 89, baseType: !359, size: 64, offset: 1152)
!359 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !63, line: 153, baseType: !347)
!360 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !322, file: !323, line: 91, baseType: !361, size: 64, offset: 1216)
!361 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !362, size: 64)
!362 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !323, line: 37, flags: DIFlagFwdDecl)
!363 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !322, file: !323, line: 92, baseType: !364, size: 64, offset: 1280)
!364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !365, size: 64)
!365 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !323, line: 38, flags: DIFlagFwdDecl)
!366 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !322, file: !323, line: 93, baseType: !342, size: 64, offset: 1344)
!367 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !322, file: !323, line: 94, baseType: !304, size: 64, offset: 1408)
!368 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !322, file: !323, line: 95, baseType: !65, size: 64, offset: 1472)
!369 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !322, file: !323, line: 96, baseType: !53, size: 32, offset: 1536)
!370 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !322, file: !323, line: 98, baseType: !371, size: 160, offset: 1568)
!371 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !372)
!372 = !{!373}
!373 = !DISubrange(count: 20)
!374 = !DISubprogram(name: "exit", scope: !301, file: !301, line: 637, type: !375, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!375 = !DISubroutineType(types: !307)
