; ModuleID = 'containers.c'
source_filename = "containers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.link = type { ptr, ptr }
%struct.page = type { i32, double, %struct.link, ptr }
%struct.arena = type { ptr, i64, i64 }

@.str = private unnamed_addr constant [24 x i8] c"%d hits, %d misses, %g\0A\00", align 1, !dbg !0
@hits = internal unnamed_addr global i32 0, align 4, !dbg !7
@misses = internal unnamed_addr global i32 0, align 4, !dbg !49
@recent = internal global %struct.link { ptr @recent, ptr @recent }, align 8, !dbg !63
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !37
@.str.2 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1, !dbg !42
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !47
@buckets = internal unnamed_addr global [5 x ptr] zeroinitializer, align 16, !dbg !51
@used_pages = internal unnamed_addr global i32 0, align 4, !dbg !56
@pages = internal global [8 x %struct.page] zeroinitializer, align 16, !dbg !58
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !72 {
  %1 = alloca %struct.arena, align 8, !DIAssignID !102
    #dbg_assign(i1 undef, !82, !DIExpression(), !102, ptr %1, !DIExpression(), !103)
    #dbg_value(double 0.000000e+00, !76, !DIExpression(), !103)
    #dbg_value(i32 0, !77, !DIExpression(), !104)
    #dbg_value(i32 3, !79, !DIExpression(), !104)
  %2 = load i32, ptr @hits, align 4, !tbaa !105
  %3 = load i32, ptr @misses, align 4, !tbaa !105
  %4 = load i32, ptr @used_pages, align 4, !tbaa !105
    #dbg_value(i32 3, !79, !DIExpression(), !104)
    #dbg_value(i32 0, !77, !DIExpression(), !104)
    #dbg_value(double 0.000000e+00, !76, !DIExpression(), !103)
  br label %9, !dbg !109

5:                                                ; preds = %80
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %84, i32 noundef %83, double noundef %90), !dbg !110
    #dbg_value(ptr poison, !80, !DIExpression(), !111)
  %7 = load ptr, ptr @recent, align 8, !dbg !112, !tbaa !113
  %8 = icmp eq ptr %7, @recent, !dbg !116
  br i1 %8, label %95, label %101, !dbg !118

9:                                                ; preds = %0, %80
  %10 = phi i32 [ 3, %0 ], [ %93, %80 ]
  %11 = phi i32 [ 0, %0 ], [ %91, %80 ]
  %12 = phi double [ 0.000000e+00, %0 ], [ %90, %80 ]
  %13 = phi i32 [ %2, %0 ], [ %84, %80 ]
  %14 = phi i32 [ %3, %0 ], [ %83, %80 ]
  %15 = phi i32 [ %4, %0 ], [ %82, %80 ]
    #dbg_value(i32 %10, !79, !DIExpression(), !104)
    #dbg_value(i32 %11, !77, !DIExpression(), !104)
    #dbg_value(double %12, !76, !DIExpression(), !103)
  %16 = lshr i32 %10, 28, !dbg !119
  %17 = trunc nuw i32 %11 to i16, !dbg !121
  %18 = urem i16 %17, 50, !dbg !121
  %19 = icmp eq i16 %18, 0, !dbg !122
  %20 = select i1 %19, i32 40, i32 0, !dbg !123
  %21 = add nuw nsw i32 %20, %16, !dbg !124
    #dbg_value(i32 %21, !125, !DIExpression(), !138)
  %22 = trunc nuw nsw i32 %21 to i8, !dbg !140
  %23 = urem i8 %22, 5, !dbg !140
  %24 = zext nneg i8 %23 to i64, !dbg !141
  %25 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %24, !dbg !141
    #dbg_value(ptr %25, !130, !DIExpression(), !138)
  %26 = load ptr, ptr %25, align 8, !dbg !142, !tbaa !143
  %27 = icmp eq ptr %26, null, !dbg !142
  br i1 %27, label %45, label %28, !dbg !144

28:                                               ; preds = %9, %32
  %29 = phi ptr [ %34, %32 ], [ %26, %9 ]
  %30 = load i32, ptr %29, align 8, !dbg !145, !tbaa !146
  %31 = icmp eq i32 %30, %21, !dbg !149
  br i1 %31, label %36, label %32, !dbg !150

32:                                               ; preds = %28
  %33 = getelementptr inbounds i8, ptr %29, i64 32, !dbg !151
    #dbg_value(ptr %33, !130, !DIExpression(), !138)
  %34 = load ptr, ptr %33, align 8, !dbg !142, !tbaa !143
  %35 = icmp eq ptr %34, null, !dbg !142
  br i1 %35, label %45, label %28, !dbg !144, !llvm.loop !152

36:                                               ; preds = %28
    #dbg_value(ptr %29, !132, !DIExpression(), !138)
  %37 = add nsw i32 %13, 1, !dbg !154
  store i32 %37, ptr @hits, align 4, !dbg !154, !tbaa !105
  %38 = getelementptr inbounds i8, ptr %29, i64 16, !dbg !156
    #dbg_value(ptr %38, !157, !DIExpression(), !162)
  %39 = getelementptr inbounds i8, ptr %29, i64 24, !dbg !164
  %40 = load ptr, ptr %39, align 8, !dbg !164, !tbaa !165
  %41 = load ptr, ptr %38, align 8, !dbg !166, !tbaa !113
  %42 = getelementptr inbounds i8, ptr %41, i64 8, !dbg !167
  store ptr %40, ptr %42, align 8, !dbg !168, !tbaa !165
  store ptr %41, ptr %40, align 8, !dbg !169, !tbaa !113
  %43 = getelementptr inbounds i8, ptr %29, i64 8
  %44 = load double, ptr %43, align 8, !dbg !170, !tbaa !171
  br label %80, !dbg !172

45:                                               ; preds = %32, %9
    #dbg_value(ptr undef, !132, !DIExpression(), !138)
  %46 = add nsw i32 %14, 1, !dbg !173
  store i32 %46, ptr @misses, align 4, !dbg !173, !tbaa !105
  %47 = icmp slt i32 %15, 8, !dbg !174
  br i1 %47, label %48, label %52, !dbg !175

48:                                               ; preds = %45
  %49 = add nuw nsw i32 %15, 1, !dbg !176
  store i32 %49, ptr @used_pages, align 4, !dbg !176, !tbaa !105
  %50 = zext nneg i32 %15 to i64, !dbg !178
  %51 = getelementptr inbounds [8 x %struct.page], ptr @pages, i64 0, i64 %50, !dbg !178
    #dbg_value(ptr %51, !132, !DIExpression(), !138)
  br label %72, !dbg !179

52:                                               ; preds = %45
  %53 = load ptr, ptr getelementptr inbounds (i8, ptr @recent, i64 8), align 8, !dbg !180, !tbaa !165
  %54 = getelementptr inbounds i8, ptr %53, i64 -16, !dbg !180
    #dbg_value(ptr %54, !132, !DIExpression(), !138)
    #dbg_value(ptr %53, !157, !DIExpression(), !181)
  %55 = getelementptr inbounds i8, ptr %53, i64 8, !dbg !183
  %56 = load ptr, ptr %55, align 8, !dbg !183, !tbaa !165
  %57 = load ptr, ptr %53, align 8, !dbg !184, !tbaa !113
  %58 = getelementptr inbounds i8, ptr %57, i64 8, !dbg !185
  store ptr %56, ptr %58, align 8, !dbg !186, !tbaa !165
  store ptr %57, ptr %56, align 8, !dbg !187, !tbaa !113
  %59 = load i32, ptr %54, align 8, !dbg !188, !tbaa !146
  %60 = srem i32 %59, 5, !dbg !189
  %61 = sext i32 %60 to i64, !dbg !190
  %62 = getelementptr inbounds [5 x ptr], ptr @buckets, i64 0, i64 %61, !dbg !190
    #dbg_value(ptr %62, !133, !DIExpression(), !191)
  br label %63, !dbg !192

63:                                               ; preds = %63, %52
  %64 = phi ptr [ %62, %52 ], [ %67, %63 ], !dbg !191
    #dbg_value(ptr %64, !133, !DIExpression(), !191)
  %65 = load ptr, ptr %64, align 8, !dbg !193, !tbaa !143
  %66 = icmp eq ptr %65, %54, !dbg !194
  %67 = getelementptr inbounds i8, ptr %65, i64 32, !dbg !195
    #dbg_value(ptr %67, !133, !DIExpression(), !191)
  br i1 %66, label %68, label %63, !dbg !192, !llvm.loop !196

68:                                               ; preds = %63
  %69 = getelementptr inbounds i8, ptr %53, i64 16, !dbg !197
  %70 = load ptr, ptr %69, align 8, !dbg !197, !tbaa !198
  store ptr %70, ptr %64, align 8, !dbg !199, !tbaa !143
  %71 = load ptr, ptr %25, align 8, !dbg !200, !tbaa !143
  br label %72

72:                                               ; preds = %68, %48
  %73 = phi i32 [ %49, %48 ], [ %15, %68 ]
  %74 = phi ptr [ %26, %48 ], [ %71, %68 ], !dbg !200
  %75 = phi ptr [ %51, %48 ], [ %54, %68 ], !dbg !201
    #dbg_value(ptr %75, !132, !DIExpression(), !138)
  store i32 %21, ptr %75, align 8, !dbg !202, !tbaa !146
  %76 = uitofp nneg i32 %21 to double, !dbg !203
  %77 = fmul double %76, 5.000000e-01, !dbg !204
  %78 = getelementptr inbounds i8, ptr %75, i64 8, !dbg !205
  store double %77, ptr %78, align 8, !dbg !206, !tbaa !171
  %79 = getelementptr inbounds i8, ptr %75, i64 32, !dbg !207
  store ptr %74, ptr %79, align 8, !dbg !208, !tbaa !198
  store ptr %75, ptr %25, align 8, !dbg !209, !tbaa !143
  br label %80

80:                                               ; preds = %36, %72
  %81 = phi double [ %44, %36 ], [ %77, %72 ], !dbg !170
  %82 = phi i32 [ %15, %36 ], [ %73, %72 ]
  %83 = phi i32 [ %14, %36 ], [ %46, %72 ]
  %84 = phi i32 [ %37, %36 ], [ %13, %72 ]
  %85 = phi ptr [ %29, %36 ], [ %75, %72 ], !dbg !138
    #dbg_value(ptr %85, !132, !DIExpression(), !138)
  %86 = getelementptr inbounds i8, ptr %85, i64 16, !dbg !210
    #dbg_value(ptr @recent, !211, !DIExpression(), !217)
    #dbg_value(ptr %86, !216, !DIExpression(), !217)
  %87 = load ptr, ptr @recent, align 8, !dbg !219, !tbaa !113
  store ptr %87, ptr %86, align 8, !dbg !220, !tbaa !143
  %88 = getelementptr inbounds i8, ptr %85, i64 24, !dbg !220
  store ptr @recent, ptr %88, align 8, !dbg !220, !tbaa !143
  %89 = getelementptr inbounds i8, ptr %87, i64 8, !dbg !221
  store ptr %86, ptr %89, align 8, !dbg !222, !tbaa !165
  store ptr %86, ptr @recent, align 8, !dbg !223, !tbaa !113
  %90 = fadd double %12, %81, !dbg !224
    #dbg_value(double %90, !76, !DIExpression(), !103)
  %91 = add nuw nsw i32 %11, 1, !dbg !225
    #dbg_value(i32 %91, !77, !DIExpression(), !104)
  %92 = mul i32 %10, 1664525, !dbg !226
  %93 = add i32 %92, 1013904223, !dbg !227
    #dbg_value(i32 %93, !79, !DIExpression(), !104)
  %94 = icmp eq i32 %91, 500, !dbg !228
  br i1 %94, label %5, label %9, !dbg !109, !llvm.loop !229

95:                                               ; preds = %101, %5
    #dbg_value(i32 10, !231, !DIExpression(), !237)
  %96 = load ptr, ptr @stdout, align 8, !dbg !239, !tbaa !143
  %97 = tail call i32 @putc(i32 noundef 10, ptr noundef %96), !dbg !240
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #10, !dbg !241
  %98 = tail call noalias dereferenceable_or_null(65536) ptr @malloc(i64 noundef 65536) #11, !dbg !242
  store ptr %98, ptr %1, align 8, !dbg !243, !tbaa !244, !DIAssignID !247
    #dbg_assign(ptr %98, !82, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !247, ptr %1, !DIExpression(), !103)
  %99 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !243
  store i64 0, ptr %99, align 8, !dbg !243, !tbaa !248, !DIAssignID !249
    #dbg_assign(i64 0, !82, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !249, ptr %99, !DIExpression(), !103)
  %100 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !243
  store i64 65536, ptr %100, align 8, !dbg !243, !tbaa !250, !DIAssignID !251
    #dbg_assign(i64 65536, !82, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !251, ptr %100, !DIExpression(), !103)
    #dbg_value(ptr null, !88, !DIExpression(), !103)
    #dbg_value(i32 0, !98, !DIExpression(), !252)
  br label %108, !dbg !253

101:                                              ; preds = %5, %101
  %102 = phi ptr [ %106, %101 ], [ %7, %5 ]
  %103 = getelementptr inbounds i8, ptr %102, i64 -16, !dbg !254
  %104 = load i32, ptr %103, align 8, !dbg !255, !tbaa !146
  %105 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %104), !dbg !256
    #dbg_value(ptr poison, !80, !DIExpression(), !111)
  %106 = load ptr, ptr %102, align 8, !dbg !112, !tbaa !113
    #dbg_value(ptr %106, !80, !DIExpression(), !111)
  %107 = icmp eq ptr %106, @recent, !dbg !116
  br i1 %107, label %95, label %101, !dbg !118, !llvm.loop !257

108:                                              ; preds = %95, %108
  %109 = phi i32 [ 0, %95 ], [ %116, %108 ]
  %110 = phi ptr [ null, %95 ], [ %115, %108 ]
    #dbg_value(i32 %109, !98, !DIExpression(), !252)
    #dbg_value(ptr %110, !88, !DIExpression(), !103)
  %111 = trunc nuw i32 %109 to i16, !dbg !259
  %112 = mul nuw nsw i16 %111, 7, !dbg !259
  %113 = urem i16 %112, 1009, !dbg !259
  %114 = zext nneg i16 %113 to i32, !dbg !259
  %115 = call fastcc ptr @add(ptr noundef %110, i32 noundef %114, ptr noundef nonnull %1), !dbg !261
    #dbg_value(ptr %115, !88, !DIExpression(), !103)
  %116 = add nuw nsw i32 %109, 1, !dbg !262
    #dbg_value(i32 %116, !98, !DIExpression(), !252)
  %117 = icmp eq i32 %116, 1000, !dbg !263
  br i1 %117, label %134, label %108, !dbg !253, !llvm.loop !264

118:                                              ; preds = %134
  %119 = getelementptr inbounds i8, ptr %138, i64 4, !dbg !266
  %120 = load i32, ptr %119, align 4, !dbg !266, !tbaa !267
  %121 = tail call fastcc i32 @check(ptr noundef %138, i32 noundef -1, i32 noundef 10000), !dbg !269
  %122 = load i64, ptr %99, align 8, !dbg !270, !tbaa !248
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %120, i32 noundef %121, i64 noundef %122), !dbg !271
    #dbg_value(ptr %1, !272, !DIExpression(), !280)
    #dbg_value(i64 1048576, !278, !DIExpression(), !280)
  %124 = add i64 %122, 15, !dbg !282
  %125 = and i64 %124, -16, !dbg !283
    #dbg_value(i64 %125, !279, !DIExpression(), !280)
  %126 = add i64 %125, 1048576, !dbg !284
  %127 = load i64, ptr %100, align 8, !dbg !286, !tbaa !250
  %128 = icmp ugt i64 %126, %127, !dbg !287
  %129 = load ptr, ptr %1, align 8, !dbg !288, !tbaa !244
  %130 = icmp eq ptr %129, null, !dbg !289
  %131 = select i1 %128, i1 true, i1 %130, !dbg !289
  %132 = zext i1 %131 to i32, !dbg !289
  %133 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %132), !dbg !290
  tail call void @free(ptr noundef %129) #10, !dbg !291
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #10, !dbg !292
  ret i32 0, !dbg !293

134:                                              ; preds = %108, %134
  %135 = phi i32 [ %139, %134 ], [ 0, %108 ]
  %136 = phi ptr [ %138, %134 ], [ %115, %108 ]
    #dbg_value(i32 %135, !100, !DIExpression(), !294)
    #dbg_value(ptr %136, !88, !DIExpression(), !103)
  %137 = add nuw nsw i32 %135, 2000, !dbg !295
  %138 = call fastcc ptr @add(ptr noundef %136, i32 noundef %137, ptr noundef nonnull %1), !dbg !297
    #dbg_value(ptr %138, !88, !DIExpression(), !103)
  %139 = add nuw nsw i32 %135, 1, !dbg !298
    #dbg_value(i32 %139, !100, !DIExpression(), !294)
  %140 = icmp eq i32 %139, 400, !dbg !299
  br i1 %140, label %118, label %134, !dbg !300, !llvm.loop !301
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare !dbg !303 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !310 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc ptr @add(ptr noundef %0, i32 noundef %1, ptr nocapture noundef %2) unnamed_addr #4 !dbg !314 {
    #dbg_value(ptr %0, !318, !DIExpression(), !322)
    #dbg_value(i32 %1, !319, !DIExpression(), !322)
    #dbg_value(ptr %2, !320, !DIExpression(), !322)
  %4 = icmp eq ptr %0, null, !dbg !323
  br i1 %4, label %5, label %18, !dbg !325

5:                                                ; preds = %3
    #dbg_value(ptr %2, !272, !DIExpression(), !326)
    #dbg_value(i64 24, !278, !DIExpression(), !326)
  %6 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !329
  %7 = load i64, ptr %6, align 8, !dbg !329, !tbaa !248
  %8 = add i64 %7, 15, !dbg !330
  %9 = and i64 %8, -16, !dbg !331
    #dbg_value(i64 %9, !279, !DIExpression(), !326)
  %10 = add i64 %9, 24, !dbg !332
  %11 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !333
  %12 = load i64, ptr %11, align 8, !dbg !333, !tbaa !250
  %13 = icmp ule i64 %10, %12, !dbg !334
  tail call void @llvm.assume(i1 %13), !dbg !335
  store i64 %10, ptr %6, align 8, !dbg !336, !tbaa !248
  %14 = load ptr, ptr %2, align 8, !dbg !337, !tbaa !244
  %15 = getelementptr inbounds i8, ptr %14, i64 %9, !dbg !338
    #dbg_value(ptr %15, !318, !DIExpression(), !322)
  store i32 %1, ptr %15, align 8, !dbg !339, !tbaa !105
  %16 = getelementptr inbounds i8, ptr %15, i64 4, !dbg !339
  store i32 1, ptr %16, align 4, !dbg !339, !tbaa !105
  %17 = getelementptr inbounds i8, ptr %15, i64 8, !dbg !339
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %17, i8 0, i64 16, i1 false), !dbg !339
  br label %150, !dbg !340

18:                                               ; preds = %3
  %19 = load i32, ptr %0, align 8, !dbg !341, !tbaa !343
  %20 = icmp eq i32 %19, %1, !dbg !344
  br i1 %20, label %150, label %21, !dbg !345

21:                                               ; preds = %18
  %22 = icmp slt i32 %19, %1, !dbg !346
    #dbg_value(i1 %22, !321, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !322)
  %23 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !347
  %24 = zext i1 %22 to i64, !dbg !348
  %25 = getelementptr inbounds [2 x ptr], ptr %23, i64 0, i64 %24, !dbg !348
  %26 = load ptr, ptr %25, align 8, !dbg !348, !tbaa !143
  %27 = tail call fastcc ptr @add(ptr noundef %26, i32 noundef %1, ptr noundef %2), !dbg !349
  store ptr %27, ptr %25, align 8, !dbg !350, !tbaa !143
    #dbg_value(ptr %0, !351, !DIExpression(), !358)
  %28 = load ptr, ptr %23, align 8, !dbg !360, !tbaa !143
    #dbg_value(ptr %28, !361, !DIExpression(), !368)
  %29 = icmp eq ptr %28, null, !dbg !370
  br i1 %29, label %33, label %30, !dbg !370

30:                                               ; preds = %21
  %31 = getelementptr inbounds i8, ptr %28, i64 4, !dbg !371
  %32 = load i32, ptr %31, align 4, !dbg !371, !tbaa !267
  br label %33, !dbg !370

33:                                               ; preds = %30, %21
  %34 = phi i32 [ %32, %30 ], [ 0, %21 ], !dbg !370
    #dbg_value(i32 %34, !356, !DIExpression(), !358)
  %35 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !372
  %36 = load ptr, ptr %35, align 8, !dbg !372, !tbaa !143
    #dbg_value(ptr %36, !361, !DIExpression(), !373)
  %37 = icmp eq ptr %36, null, !dbg !375
  br i1 %37, label %41, label %38, !dbg !375

38:                                               ; preds = %33
  %39 = getelementptr inbounds i8, ptr %36, i64 4, !dbg !376
  %40 = load i32, ptr %39, align 4, !dbg !376, !tbaa !267
  br label %41, !dbg !375

41:                                               ; preds = %33, %38
  %42 = phi i32 [ %40, %38 ], [ 0, %33 ], !dbg !375
    #dbg_value(i32 %42, !357, !DIExpression(), !358)
  %43 = tail call i32 @llvm.smax.i32(i32 %34, i32 %42), !dbg !377
  %44 = add nsw i32 %43, 1, !dbg !378
  %45 = getelementptr inbounds i8, ptr %0, i64 4, !dbg !379
  store i32 %44, ptr %45, align 4, !dbg !380, !tbaa !267
    #dbg_value(ptr %27, !361, !DIExpression(), !381)
  %46 = icmp eq ptr %27, null, !dbg !384
  br i1 %46, label %50, label %47, !dbg !384

47:                                               ; preds = %41
  %48 = getelementptr inbounds i8, ptr %27, i64 4, !dbg !385
  %49 = load i32, ptr %48, align 4, !dbg !385, !tbaa !267
  br label %50, !dbg !384

50:                                               ; preds = %41, %47
  %51 = phi i32 [ %49, %47 ], [ 0, %41 ], !dbg !384
  %52 = xor i1 %22, true, !dbg !386
  %53 = zext i1 %52 to i64, !dbg !387
  %54 = getelementptr inbounds [2 x ptr], ptr %23, i64 0, i64 %53, !dbg !387
  %55 = load ptr, ptr %54, align 8, !dbg !387, !tbaa !143
    #dbg_value(ptr %55, !361, !DIExpression(), !388)
  %56 = icmp eq ptr %55, null, !dbg !390
  br i1 %56, label %60, label %57, !dbg !390

57:                                               ; preds = %50
  %58 = getelementptr inbounds i8, ptr %55, i64 4, !dbg !391
  %59 = load i32, ptr %58, align 4, !dbg !391, !tbaa !267
  br label %60, !dbg !390

60:                                               ; preds = %50, %57
  %61 = phi i32 [ %59, %57 ], [ 0, %50 ], !dbg !390
  %62 = sub nsw i32 %51, %61, !dbg !392
  %63 = icmp sgt i32 %62, 1, !dbg !393
  br i1 %63, label %64, label %150, !dbg !394

64:                                               ; preds = %60
  %65 = load i32, ptr %27, align 8, !dbg !395, !tbaa !343
  %66 = icmp sge i32 %65, %1, !dbg !398
  %67 = xor i1 %22, %66, !dbg !398
  br i1 %67, label %111, label %68, !dbg !399

68:                                               ; preds = %64
    #dbg_value(ptr %27, !400, !DIExpression(), !407)
    #dbg_value(i1 %22, !405, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !407)
  %69 = getelementptr inbounds i8, ptr %27, i64 8, !dbg !409
  %70 = getelementptr inbounds [2 x ptr], ptr %69, i64 0, i64 %53, !dbg !410
  %71 = load ptr, ptr %70, align 8, !dbg !410, !tbaa !143
    #dbg_value(ptr %71, !406, !DIExpression(), !407)
  %72 = getelementptr inbounds i8, ptr %71, i64 8, !dbg !411
  %73 = getelementptr inbounds [2 x ptr], ptr %72, i64 0, i64 %24, !dbg !412
  %74 = load ptr, ptr %73, align 8, !dbg !412, !tbaa !143
  store ptr %74, ptr %70, align 8, !dbg !413, !tbaa !143
  store ptr %27, ptr %73, align 8, !dbg !414, !tbaa !143
    #dbg_value(ptr %27, !351, !DIExpression(), !415)
  %75 = load ptr, ptr %69, align 8, !dbg !417, !tbaa !143
    #dbg_value(ptr %75, !361, !DIExpression(), !418)
  %76 = icmp eq ptr %75, null, !dbg !420
  br i1 %76, label %80, label %77, !dbg !420

77:                                               ; preds = %68
  %78 = getelementptr inbounds i8, ptr %75, i64 4, !dbg !421
  %79 = load i32, ptr %78, align 4, !dbg !421, !tbaa !267
  br label %80, !dbg !420

80:                                               ; preds = %77, %68
  %81 = phi i32 [ %79, %77 ], [ 0, %68 ], !dbg !420
    #dbg_value(i32 %81, !356, !DIExpression(), !415)
  %82 = getelementptr inbounds i8, ptr %27, i64 16, !dbg !422
  %83 = load ptr, ptr %82, align 8, !dbg !422, !tbaa !143
    #dbg_value(ptr %83, !361, !DIExpression(), !423)
  %84 = icmp eq ptr %83, null, !dbg !425
  br i1 %84, label %88, label %85, !dbg !425

85:                                               ; preds = %80
  %86 = getelementptr inbounds i8, ptr %83, i64 4, !dbg !426
  %87 = load i32, ptr %86, align 4, !dbg !426, !tbaa !267
  br label %88, !dbg !425

88:                                               ; preds = %85, %80
  %89 = phi i32 [ %87, %85 ], [ 0, %80 ], !dbg !425
    #dbg_value(i32 %89, !357, !DIExpression(), !415)
  %90 = tail call i32 @llvm.smax.i32(i32 %81, i32 %89), !dbg !427
  %91 = add nsw i32 %90, 1, !dbg !428
  %92 = getelementptr inbounds i8, ptr %27, i64 4, !dbg !429
  store i32 %91, ptr %92, align 4, !dbg !430, !tbaa !267
    #dbg_value(ptr %71, !351, !DIExpression(), !431)
  %93 = load ptr, ptr %72, align 8, !dbg !433, !tbaa !143
    #dbg_value(ptr %93, !361, !DIExpression(), !434)
  %94 = icmp eq ptr %93, null, !dbg !436
  br i1 %94, label %98, label %95, !dbg !436

95:                                               ; preds = %88
  %96 = getelementptr inbounds i8, ptr %93, i64 4, !dbg !437
  %97 = load i32, ptr %96, align 4, !dbg !437, !tbaa !267
  br label %98, !dbg !436

98:                                               ; preds = %95, %88
  %99 = phi i32 [ %97, %95 ], [ 0, %88 ], !dbg !436
    #dbg_value(i32 %99, !356, !DIExpression(), !431)
  %100 = getelementptr inbounds i8, ptr %71, i64 16, !dbg !438
  %101 = load ptr, ptr %100, align 8, !dbg !438, !tbaa !143
    #dbg_value(ptr %101, !361, !DIExpression(), !439)
  %102 = icmp eq ptr %101, null, !dbg !441
  br i1 %102, label %106, label %103, !dbg !441

103:                                              ; preds = %98
  %104 = getelementptr inbounds i8, ptr %101, i64 4, !dbg !442
  %105 = load i32, ptr %104, align 4, !dbg !442, !tbaa !267
  br label %106, !dbg !441

106:                                              ; preds = %98, %103
  %107 = phi i32 [ %105, %103 ], [ 0, %98 ], !dbg !441
    #dbg_value(i32 %107, !357, !DIExpression(), !431)
  %108 = tail call i32 @llvm.smax.i32(i32 %99, i32 %107), !dbg !443
  %109 = add nsw i32 %108, 1, !dbg !444
  %110 = getelementptr inbounds i8, ptr %71, i64 4, !dbg !445
  store i32 %109, ptr %110, align 4, !dbg !446, !tbaa !267
  store ptr %71, ptr %25, align 8, !dbg !447, !tbaa !143
  br label %111, !dbg !448

111:                                              ; preds = %106, %64
  %112 = phi ptr [ %71, %106 ], [ %27, %64 ], !dbg !449
    #dbg_value(ptr %0, !400, !DIExpression(), !451)
    #dbg_value(i1 %52, !405, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !451)
    #dbg_value(ptr %112, !406, !DIExpression(), !451)
  %113 = getelementptr inbounds i8, ptr %112, i64 8, !dbg !452
  %114 = getelementptr inbounds [2 x ptr], ptr %113, i64 0, i64 %53, !dbg !453
  %115 = load ptr, ptr %114, align 8, !dbg !453, !tbaa !143
  store ptr %115, ptr %25, align 8, !dbg !454, !tbaa !143
  store ptr %0, ptr %114, align 8, !dbg !455, !tbaa !143
    #dbg_value(ptr %0, !351, !DIExpression(), !456)
  %116 = load ptr, ptr %23, align 8, !dbg !458, !tbaa !143
    #dbg_value(ptr %116, !361, !DIExpression(), !459)
  %117 = icmp eq ptr %116, null, !dbg !461
  br i1 %117, label %121, label %118, !dbg !461

118:                                              ; preds = %111
  %119 = getelementptr inbounds i8, ptr %116, i64 4, !dbg !462
  %120 = load i32, ptr %119, align 4, !dbg !462, !tbaa !267
  br label %121, !dbg !461

121:                                              ; preds = %118, %111
  %122 = phi i32 [ %120, %118 ], [ 0, %111 ], !dbg !461
    #dbg_value(i32 %122, !356, !DIExpression(), !456)
  %123 = load ptr, ptr %35, align 8, !dbg !463, !tbaa !143
    #dbg_value(ptr %123, !361, !DIExpression(), !464)
  %124 = icmp eq ptr %123, null, !dbg !466
  br i1 %124, label %128, label %125, !dbg !466

125:                                              ; preds = %121
  %126 = getelementptr inbounds i8, ptr %123, i64 4, !dbg !467
  %127 = load i32, ptr %126, align 4, !dbg !467, !tbaa !267
  br label %128, !dbg !466

128:                                              ; preds = %125, %121
  %129 = phi i32 [ %127, %125 ], [ 0, %121 ], !dbg !466
    #dbg_value(i32 %129, !357, !DIExpression(), !456)
  %130 = tail call i32 @llvm.smax.i32(i32 %122, i32 %129), !dbg !468
  %131 = add nsw i32 %130, 1, !dbg !469
  store i32 %131, ptr %45, align 4, !dbg !470, !tbaa !267
    #dbg_value(ptr %112, !351, !DIExpression(), !471)
  %132 = load ptr, ptr %113, align 8, !dbg !473, !tbaa !143
    #dbg_value(ptr %132, !361, !DIExpression(), !474)
  %133 = icmp eq ptr %132, null, !dbg !476
  br i1 %133, label %137, label %134, !dbg !476

134:                                              ; preds = %128
  %135 = getelementptr inbounds i8, ptr %132, i64 4, !dbg !477
  %136 = load i32, ptr %135, align 4, !dbg !477, !tbaa !267
  br label %137, !dbg !476

137:                                              ; preds = %134, %128
  %138 = phi i32 [ %136, %134 ], [ 0, %128 ], !dbg !476
    #dbg_value(i32 %138, !356, !DIExpression(), !471)
  %139 = getelementptr inbounds i8, ptr %112, i64 16, !dbg !478
  %140 = load ptr, ptr %139, align 8, !dbg !478, !tbaa !143
    #dbg_value(ptr %140, !361, !DIExpression(), !479)
  %141 = icmp eq ptr %140, null, !dbg !481
  br i1 %141, label %145, label %142, !dbg !481

142:                                              ; preds = %137
  %143 = getelementptr inbounds i8, ptr %140, i64 4, !dbg !482
  %144 = load i32, ptr %143, align 4, !dbg !482, !tbaa !267
  br label %145, !dbg !481

145:                                              ; preds = %137, %142
  %146 = phi i32 [ %144, %142 ], [ 0, %137 ], !dbg !481
    #dbg_value(i32 %146, !357, !DIExpression(), !471)
  %147 = tail call i32 @llvm.smax.i32(i32 %138, i32 %146), !dbg !483
  %148 = add nsw i32 %147, 1, !dbg !484
  %149 = getelementptr inbounds i8, ptr %112, i64 4, !dbg !485
  store i32 %148, ptr %149, align 4, !dbg !486, !tbaa !267
    #dbg_value(ptr %112, !318, !DIExpression(), !322)
  br label %150, !dbg !487

150:                                              ; preds = %60, %145, %18, %5
  %151 = phi ptr [ %15, %5 ], [ %0, %18 ], [ %112, %145 ], [ %0, %60 ], !dbg !322
  ret ptr %151, !dbg !488
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc range(i32 0, 2) i32 @check(ptr noundef readonly %0, i32 noundef %1, i32 noundef %2) unnamed_addr #5 !dbg !489 {
  br label %4

4:                                                ; preds = %33, %3
  %5 = phi ptr [ %0, %3 ], [ %18, %33 ]
  %6 = phi i32 [ %1, %3 ], [ %25, %33 ]
    #dbg_value(ptr %5, !493, !DIExpression(), !497)
    #dbg_value(i32 %6, !494, !DIExpression(), !497)
    #dbg_value(i32 %2, !495, !DIExpression(), !497)
  %7 = icmp eq ptr %5, null, !dbg !498
  br i1 %7, label %36, label %8, !dbg !500

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !501
  %10 = load ptr, ptr %9, align 8, !dbg !502, !tbaa !143
    #dbg_value(ptr %10, !361, !DIExpression(), !503)
  %11 = icmp eq ptr %10, null, !dbg !505
  br i1 %11, label %15, label %12, !dbg !505

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %10, i64 4, !dbg !506
  %14 = load i32, ptr %13, align 4, !dbg !506, !tbaa !267
  br label %15, !dbg !505

15:                                               ; preds = %8, %12
  %16 = phi i32 [ %14, %12 ], [ 0, %8 ], !dbg !505
  %17 = getelementptr inbounds i8, ptr %5, i64 16, !dbg !507
  %18 = load ptr, ptr %17, align 8, !dbg !507, !tbaa !143
    #dbg_value(ptr %18, !361, !DIExpression(), !508)
  %19 = icmp eq ptr %18, null, !dbg !510
  br i1 %19, label %23, label %20, !dbg !510

20:                                               ; preds = %15
  %21 = getelementptr inbounds i8, ptr %18, i64 4, !dbg !511
  %22 = load i32, ptr %21, align 4, !dbg !511, !tbaa !267
  br label %23, !dbg !510

23:                                               ; preds = %15, %20
  %24 = phi i32 [ %22, %20 ], [ 0, %15 ], !dbg !510
    #dbg_value(!DIArgList(i32 %16, i32 %24), !496, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !497)
  %25 = load i32, ptr %5, align 8, !dbg !512, !tbaa !343
  %26 = icmp sgt i32 %25, %6, !dbg !513
  br i1 %26, label %27, label %36, !dbg !514

27:                                               ; preds = %23
    #dbg_value(i32 poison, !496, !DIExpression(), !497)
  %28 = icmp slt i32 %25, %2, !dbg !515
  %29 = add i32 %16, 1, !dbg !516
  %30 = sub i32 %29, %24, !dbg !517
  %31 = icmp ult i32 %30, 3, !dbg !517
  %32 = select i1 %28, i1 %31, i1 false, !dbg !517
  br i1 %32, label %33, label %36, !dbg !517

33:                                               ; preds = %27
  %34 = tail call fastcc i32 @check(ptr noundef %10, i32 noundef %6, i32 noundef %25), !dbg !518
  %35 = icmp eq i32 %34, 0, !dbg !518
  br i1 %35, label %36, label %4, !dbg !519

36:                                               ; preds = %23, %27, %33, %4
  %37 = phi i32 [ 1, %4 ], [ 0, %33 ], [ 0, %27 ], [ 0, %23 ], !dbg !497
  ret i32 %37, !dbg !520
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !521 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare !dbg !524 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #8

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }

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
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !10, retainedTypes: !16, globals: !36, splitDebugInlining: false, nameTableKind: None)
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
!71 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!72 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 115, type: !73, scopeLine: 116, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !75)
!73 = !DISubroutineType(types: !74)
!74 = !{!17}
!75 = !{!76, !77, !79, !80, !82, !88, !98, !100}
!76 = !DILocalVariable(name: "total", scope: !72, file: !2, line: 117, type: !23)
!77 = !DILocalVariable(name: "i", scope: !78, file: !2, line: 118, type: !12)
!78 = distinct !DILexicalBlock(scope: !72, file: !2, line: 118, column: 5)
!79 = !DILocalVariable(name: "x", scope: !78, file: !2, line: 118, type: !12)
!80 = !DILocalVariable(name: "l", scope: !81, file: !2, line: 121, type: !28)
!81 = distinct !DILexicalBlock(scope: !72, file: !2, line: 121, column: 5)
!82 = !DILocalVariable(name: "arena", scope: !72, file: !2, line: 125, type: !83)
!83 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "arena", file: !2, line: 13, size: 192, elements: !84)
!84 = !{!85, !86, !87}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "memory", scope: !83, file: !2, line: 13, baseType: !31, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !83, file: !2, line: 13, baseType: !33, size: 64, offset: 64)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !83, file: !2, line: 13, baseType: !33, size: 64, offset: 128)
!88 = !DILocalVariable(name: "root", scope: !72, file: !2, line: 126, type: !89)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "avl", file: !2, line: 14, size: 192, elements: !91)
!91 = !{!92, !93, !94}
!92 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !90, file: !2, line: 14, baseType: !17, size: 32)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !90, file: !2, line: 14, baseType: !17, size: 32, offset: 32)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !90, file: !2, line: 14, baseType: !95, size: 128, offset: 64)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !89, size: 128, elements: !96)
!96 = !{!97}
!97 = !DISubrange(count: 2)
!98 = !DILocalVariable(name: "i", scope: !99, file: !2, line: 127, type: !17)
!99 = distinct !DILexicalBlock(scope: !72, file: !2, line: 127, column: 5)
!100 = !DILocalVariable(name: "i", scope: !101, file: !2, line: 129, type: !17)
!101 = distinct !DILexicalBlock(scope: !72, file: !2, line: 129, column: 5)
!102 = distinct !DIAssignID()
!103 = !DILocation(line: 0, scope: !72)
!104 = !DILocation(line: 0, scope: !78)
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !107, i64 0}
!107 = !{!"omnipotent char", !108, i64 0}
!108 = !{!"Simple C/C++ TBAA"}
!109 = !DILocation(line: 118, column: 5, scope: !78)
!110 = !DILocation(line: 120, column: 5, scope: !72)
!111 = !DILocation(line: 0, scope: !81)
!112 = !DILocation(line: 121, scope: !81)
!113 = !{!114, !115, i64 0}
!114 = !{!"link", !115, i64 0, !115, i64 8}
!115 = !{!"any pointer", !107, i64 0}
!116 = !DILocation(line: 121, column: 42, scope: !117)
!117 = distinct !DILexicalBlock(scope: !81, file: !2, line: 121, column: 5)
!118 = !DILocation(line: 121, column: 5, scope: !81)
!119 = !DILocation(line: 119, column: 32, scope: !120)
!120 = distinct !DILexicalBlock(scope: !78, file: !2, line: 118, column: 5)
!121 = !DILocation(line: 119, column: 44, scope: !120)
!122 = !DILocation(line: 119, column: 49, scope: !120)
!123 = !DILocation(line: 119, column: 42, scope: !120)
!124 = !DILocation(line: 119, column: 39, scope: !120)
!125 = !DILocalVariable(name: "key", arg: 1, scope: !126, file: !2, line: 42, type: !17)
!126 = distinct !DISubprogram(name: "touch", scope: !2, file: !2, line: 42, type: !127, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !129)
!127 = !DISubroutineType(types: !128)
!128 = !{!18, !17}
!129 = !{!125, !130, !132, !133}
!130 = !DILocalVariable(name: "p", scope: !126, file: !2, line: 44, type: !131)
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!132 = !DILocalVariable(name: "found", scope: !126, file: !2, line: 47, type: !18)
!133 = !DILocalVariable(name: "old", scope: !134, file: !2, line: 58, type: !131)
!134 = distinct !DILexicalBlock(scope: !135, file: !2, line: 55, column: 16)
!135 = distinct !DILexicalBlock(scope: !136, file: !2, line: 53, column: 13)
!136 = distinct !DILexicalBlock(scope: !137, file: !2, line: 51, column: 12)
!137 = distinct !DILexicalBlock(scope: !126, file: !2, line: 48, column: 9)
!138 = !DILocation(line: 0, scope: !126, inlinedAt: !139)
!139 = distinct !DILocation(line: 119, column: 18, scope: !120)
!140 = !DILocation(line: 44, column: 36, scope: !126, inlinedAt: !139)
!141 = !DILocation(line: 44, column: 24, scope: !126, inlinedAt: !139)
!142 = !DILocation(line: 45, column: 12, scope: !126, inlinedAt: !139)
!143 = !{!115, !115, i64 0}
!144 = !DILocation(line: 45, column: 15, scope: !126, inlinedAt: !139)
!145 = !DILocation(line: 45, column: 24, scope: !126, inlinedAt: !139)
!146 = !{!147, !106, i64 0}
!147 = !{!"page", !106, i64 0, !148, i64 8, !114, i64 16, !115, i64 32}
!148 = !{!"double", !107, i64 0}
!149 = !DILocation(line: 45, column: 28, scope: !126, inlinedAt: !139)
!150 = !DILocation(line: 45, column: 5, scope: !126, inlinedAt: !139)
!151 = !DILocation(line: 46, column: 20, scope: !126, inlinedAt: !139)
!152 = distinct !{!152, !150, !151, !153}
!153 = !{!"llvm.loop.mustprogress"}
!154 = !DILocation(line: 49, column: 13, scope: !155, inlinedAt: !139)
!155 = distinct !DILexicalBlock(scope: !137, file: !2, line: 48, column: 16)
!156 = !DILocation(line: 50, column: 28, scope: !155, inlinedAt: !139)
!157 = !DILocalVariable(name: "l", arg: 1, scope: !158, file: !2, line: 25, type: !28)
!158 = distinct !DISubprogram(name: "unlink_one", scope: !2, file: !2, line: 25, type: !159, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !161)
!159 = !DISubroutineType(types: !160)
!160 = !{null, !28}
!161 = !{!157}
!162 = !DILocation(line: 0, scope: !158, inlinedAt: !163)
!163 = distinct !DILocation(line: 50, column: 9, scope: !155, inlinedAt: !139)
!164 = !DILocation(line: 27, column: 28, scope: !158, inlinedAt: !163)
!165 = !{!114, !115, i64 8}
!166 = !DILocation(line: 27, column: 8, scope: !158, inlinedAt: !163)
!167 = !DILocation(line: 27, column: 14, scope: !158, inlinedAt: !163)
!168 = !DILocation(line: 27, column: 23, scope: !158, inlinedAt: !163)
!169 = !DILocation(line: 28, column: 23, scope: !158, inlinedAt: !163)
!170 = !DILocation(line: 119, column: 66, scope: !120)
!171 = !{!147, !148, i64 8}
!172 = !DILocation(line: 51, column: 5, scope: !155, inlinedAt: !139)
!173 = !DILocation(line: 52, column: 15, scope: !136, inlinedAt: !139)
!174 = !DILocation(line: 53, column: 24, scope: !135, inlinedAt: !139)
!175 = !DILocation(line: 53, column: 13, scope: !136, inlinedAt: !139)
!176 = !DILocation(line: 54, column: 38, scope: !177, inlinedAt: !139)
!177 = distinct !DILexicalBlock(scope: !135, file: !2, line: 53, column: 36)
!178 = !DILocation(line: 54, column: 22, scope: !177, inlinedAt: !139)
!179 = !DILocation(line: 55, column: 9, scope: !177, inlinedAt: !139)
!180 = !DILocation(line: 56, column: 21, scope: !134, inlinedAt: !139)
!181 = !DILocation(line: 0, scope: !158, inlinedAt: !182)
!182 = distinct !DILocation(line: 57, column: 13, scope: !134, inlinedAt: !139)
!183 = !DILocation(line: 27, column: 28, scope: !158, inlinedAt: !182)
!184 = !DILocation(line: 27, column: 8, scope: !158, inlinedAt: !182)
!185 = !DILocation(line: 27, column: 14, scope: !158, inlinedAt: !182)
!186 = !DILocation(line: 27, column: 23, scope: !158, inlinedAt: !182)
!187 = !DILocation(line: 28, column: 23, scope: !158, inlinedAt: !182)
!188 = !DILocation(line: 58, column: 49, scope: !134, inlinedAt: !139)
!189 = !DILocation(line: 58, column: 53, scope: !134, inlinedAt: !139)
!190 = !DILocation(line: 58, column: 34, scope: !134, inlinedAt: !139)
!191 = !DILocation(line: 0, scope: !134, inlinedAt: !139)
!192 = !DILocation(line: 59, column: 13, scope: !134, inlinedAt: !139)
!193 = !DILocation(line: 59, column: 20, scope: !134, inlinedAt: !139)
!194 = !DILocation(line: 59, column: 25, scope: !134, inlinedAt: !139)
!195 = !DILocation(line: 60, column: 32, scope: !134, inlinedAt: !139)
!196 = distinct !{!196, !192, !195, !153}
!197 = !DILocation(line: 61, column: 27, scope: !134, inlinedAt: !139)
!198 = !{!147, !115, i64 32}
!199 = !DILocation(line: 61, column: 18, scope: !134, inlinedAt: !139)
!200 = !DILocation(line: 65, column: 28, scope: !136, inlinedAt: !139)
!201 = !DILocation(line: 0, scope: !135, inlinedAt: !139)
!202 = !DILocation(line: 63, column: 20, scope: !136, inlinedAt: !139)
!203 = !DILocation(line: 64, column: 25, scope: !136, inlinedAt: !139)
!204 = !DILocation(line: 64, column: 29, scope: !136, inlinedAt: !139)
!205 = !DILocation(line: 64, column: 16, scope: !136, inlinedAt: !139)
!206 = !DILocation(line: 64, column: 23, scope: !136, inlinedAt: !139)
!207 = !DILocation(line: 65, column: 16, scope: !136, inlinedAt: !139)
!208 = !DILocation(line: 65, column: 26, scope: !136, inlinedAt: !139)
!209 = !DILocation(line: 66, column: 32, scope: !136, inlinedAt: !139)
!210 = !DILocation(line: 68, column: 35, scope: !126, inlinedAt: !139)
!211 = !DILocalVariable(name: "at", arg: 1, scope: !212, file: !2, line: 30, type: !28)
!212 = distinct !DISubprogram(name: "insert_after", scope: !2, file: !2, line: 30, type: !213, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !215)
!213 = !DISubroutineType(types: !214)
!214 = !{null, !28, !28}
!215 = !{!211, !216}
!216 = !DILocalVariable(name: "l", arg: 2, scope: !212, file: !2, line: 30, type: !28)
!217 = !DILocation(line: 0, scope: !212, inlinedAt: !218)
!218 = distinct !DILocation(line: 68, column: 5, scope: !126, inlinedAt: !139)
!219 = !DILocation(line: 32, column: 28, scope: !212, inlinedAt: !218)
!220 = !DILocation(line: 32, column: 10, scope: !212, inlinedAt: !218)
!221 = !DILocation(line: 33, column: 15, scope: !212, inlinedAt: !218)
!222 = !DILocation(line: 33, column: 24, scope: !212, inlinedAt: !218)
!223 = !DILocation(line: 34, column: 14, scope: !212, inlinedAt: !218)
!224 = !DILocation(line: 119, column: 15, scope: !120)
!225 = !DILocation(line: 118, column: 43, scope: !120)
!226 = !DILocation(line: 118, column: 53, scope: !120)
!227 = !DILocation(line: 118, column: 63, scope: !120)
!228 = !DILocation(line: 118, column: 35, scope: !120)
!229 = distinct !{!229, !109, !230, !153}
!230 = !DILocation(line: 119, column: 66, scope: !78)
!231 = !DILocalVariable(name: "__c", arg: 1, scope: !232, file: !233, line: 82, type: !17)
!232 = distinct !DISubprogram(name: "putchar", scope: !233, file: !233, line: 82, type: !234, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !236)
!233 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!234 = !DISubroutineType(types: !235)
!235 = !{!17, !17}
!236 = !{!231}
!237 = !DILocation(line: 0, scope: !232, inlinedAt: !238)
!238 = distinct !DILocation(line: 123, column: 5, scope: !72)
!239 = !DILocation(line: 84, column: 21, scope: !232, inlinedAt: !238)
!240 = !DILocation(line: 84, column: 10, scope: !232, inlinedAt: !238)
!241 = !DILocation(line: 125, column: 5, scope: !72)
!242 = !DILocation(line: 125, column: 27, scope: !72)
!243 = !DILocation(line: 125, column: 26, scope: !72)
!244 = !{!245, !115, i64 0}
!245 = !{!"arena", !115, i64 0, !246, i64 8, !246, i64 16}
!246 = !{!"long", !107, i64 0}
!247 = distinct !DIAssignID()
!248 = !{!245, !246, i64 8}
!249 = distinct !DIAssignID()
!250 = !{!245, !246, i64 16}
!251 = distinct !DIAssignID()
!252 = !DILocation(line: 0, scope: !99)
!253 = !DILocation(line: 127, column: 5, scope: !99)
!254 = !DILocation(line: 122, column: 23, scope: !117)
!255 = !DILocation(line: 122, column: 61, scope: !117)
!256 = !DILocation(line: 122, column: 9, scope: !117)
!257 = distinct !{!257, !118, !258, !153}
!258 = !DILocation(line: 122, column: 64, scope: !81)
!259 = !DILocation(line: 128, column: 32, scope: !260)
!260 = distinct !DILexicalBlock(scope: !99, file: !2, line: 127, column: 5)
!261 = !DILocation(line: 128, column: 16, scope: !260)
!262 = !DILocation(line: 127, column: 32, scope: !260)
!263 = !DILocation(line: 127, column: 23, scope: !260)
!264 = distinct !{!264, !253, !265, !153}
!265 = !DILocation(line: 128, column: 46, scope: !99)
!266 = !DILocation(line: 131, column: 33, scope: !72)
!267 = !{!268, !106, i64 4}
!268 = !{!"avl", !106, i64 0, !106, i64 4, !107, i64 8}
!269 = !DILocation(line: 131, column: 41, scope: !72)
!270 = !DILocation(line: 131, column: 71, scope: !72)
!271 = !DILocation(line: 131, column: 5, scope: !72)
!272 = !DILocalVariable(name: "a", arg: 1, scope: !273, file: !2, line: 16, type: !276)
!273 = distinct !DISubprogram(name: "allocate", scope: !2, file: !2, line: 16, type: !274, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !277)
!274 = !DISubroutineType(types: !275)
!275 = !{!32, !276, !33}
!276 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!277 = !{!272, !278, !279}
!278 = !DILocalVariable(name: "size", arg: 2, scope: !273, file: !2, line: 16, type: !33)
!279 = !DILocalVariable(name: "at", scope: !273, file: !2, line: 18, type: !33)
!280 = !DILocation(line: 0, scope: !273, inlinedAt: !281)
!281 = distinct !DILocation(line: 132, column: 20, scope: !72)
!282 = !DILocation(line: 18, column: 26, scope: !273, inlinedAt: !281)
!283 = !DILocation(line: 18, column: 32, scope: !273, inlinedAt: !281)
!284 = !DILocation(line: 19, column: 12, scope: !285, inlinedAt: !281)
!285 = distinct !DILexicalBlock(scope: !273, file: !2, line: 19, column: 9)
!286 = !DILocation(line: 19, column: 24, scope: !285, inlinedAt: !281)
!287 = !DILocation(line: 19, column: 19, scope: !285, inlinedAt: !281)
!288 = !DILocation(line: 133, column: 16, scope: !72)
!289 = !DILocation(line: 19, column: 9, scope: !273, inlinedAt: !281)
!290 = !DILocation(line: 132, column: 5, scope: !72)
!291 = !DILocation(line: 133, column: 5, scope: !72)
!292 = !DILocation(line: 135, column: 1, scope: !72)
!293 = !DILocation(line: 134, column: 5, scope: !72)
!294 = !DILocation(line: 0, scope: !101)
!295 = !DILocation(line: 130, column: 31, scope: !296)
!296 = distinct !DILexicalBlock(scope: !101, file: !2, line: 129, column: 5)
!297 = !DILocation(line: 130, column: 16, scope: !296)
!298 = !DILocation(line: 129, column: 31, scope: !296)
!299 = !DILocation(line: 129, column: 23, scope: !296)
!300 = !DILocation(line: 129, column: 5, scope: !101)
!301 = distinct !{!301, !300, !302, !153}
!302 = !DILocation(line: 130, column: 42, scope: !101)
!303 = !DISubprogram(name: "printf", scope: !304, file: !304, line: 356, type: !305, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!304 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!305 = !DISubroutineType(types: !306)
!306 = !{!17, !307, null}
!307 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !308)
!308 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !309, size: 64)
!309 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!310 = !DISubprogram(name: "malloc", scope: !311, file: !311, line: 553, type: !312, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!311 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!312 = !DISubroutineType(types: !313)
!313 = !{!32, !33}
!314 = distinct !DISubprogram(name: "add", scope: !2, file: !2, line: 87, type: !315, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !317)
!315 = !DISubroutineType(types: !316)
!316 = !{!89, !89, !17, !276}
!317 = !{!318, !319, !320, !321}
!318 = !DILocalVariable(name: "t", arg: 1, scope: !314, file: !2, line: 87, type: !89)
!319 = !DILocalVariable(name: "key", arg: 2, scope: !314, file: !2, line: 87, type: !17)
!320 = !DILocalVariable(name: "arena", arg: 3, scope: !314, file: !2, line: 87, type: !276)
!321 = !DILocalVariable(name: "which", scope: !314, file: !2, line: 96, type: !17)
!322 = !DILocation(line: 0, scope: !314)
!323 = !DILocation(line: 89, column: 10, scope: !324)
!324 = distinct !DILexicalBlock(scope: !314, file: !2, line: 89, column: 9)
!325 = !DILocation(line: 89, column: 9, scope: !314)
!326 = !DILocation(line: 0, scope: !273, inlinedAt: !327)
!327 = distinct !DILocation(line: 90, column: 13, scope: !328)
!328 = distinct !DILexicalBlock(scope: !324, file: !2, line: 89, column: 13)
!329 = !DILocation(line: 18, column: 21, scope: !273, inlinedAt: !327)
!330 = !DILocation(line: 18, column: 26, scope: !273, inlinedAt: !327)
!331 = !DILocation(line: 18, column: 32, scope: !273, inlinedAt: !327)
!332 = !DILocation(line: 19, column: 12, scope: !285, inlinedAt: !327)
!333 = !DILocation(line: 19, column: 24, scope: !285, inlinedAt: !327)
!334 = !DILocation(line: 19, column: 19, scope: !285, inlinedAt: !327)
!335 = !DILocation(line: 19, column: 9, scope: !273, inlinedAt: !327)
!336 = !DILocation(line: 21, column: 13, scope: !273, inlinedAt: !327)
!337 = !DILocation(line: 22, column: 15, scope: !273, inlinedAt: !327)
!338 = !DILocation(line: 22, column: 22, scope: !273, inlinedAt: !327)
!339 = !DILocation(line: 91, column: 14, scope: !328)
!340 = !DILocation(line: 92, column: 9, scope: !328)
!341 = !DILocation(line: 94, column: 19, scope: !342)
!342 = distinct !DILexicalBlock(scope: !314, file: !2, line: 94, column: 9)
!343 = !{!268, !106, i64 0}
!344 = !DILocation(line: 94, column: 13, scope: !342)
!345 = !DILocation(line: 94, column: 9, scope: !314)
!346 = !DILocation(line: 96, column: 21, scope: !314)
!347 = !DILocation(line: 97, column: 29, scope: !314)
!348 = !DILocation(line: 97, column: 26, scope: !314)
!349 = !DILocation(line: 97, column: 22, scope: !314)
!350 = !DILocation(line: 97, column: 20, scope: !314)
!351 = !DILocalVariable(name: "t", arg: 1, scope: !352, file: !2, line: 73, type: !89)
!352 = distinct !DISubprogram(name: "update", scope: !2, file: !2, line: 73, type: !353, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !355)
!353 = !DISubroutineType(types: !354)
!354 = !{null, !89}
!355 = !{!351, !356, !357}
!356 = !DILocalVariable(name: "l", scope: !352, file: !2, line: 75, type: !17)
!357 = !DILocalVariable(name: "r", scope: !352, file: !2, line: 75, type: !17)
!358 = !DILocation(line: 0, scope: !352, inlinedAt: !359)
!359 = distinct !DILocation(line: 98, column: 5, scope: !314)
!360 = !DILocation(line: 75, column: 20, scope: !352, inlinedAt: !359)
!361 = !DILocalVariable(name: "t", arg: 1, scope: !362, file: !2, line: 72, type: !365)
!362 = distinct !DISubprogram(name: "height", scope: !2, file: !2, line: 72, type: !363, scopeLine: 72, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !367)
!363 = !DISubroutineType(types: !364)
!364 = !{!17, !365}
!365 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !366, size: 64)
!366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !90)
!367 = !{!361}
!368 = !DILocation(line: 0, scope: !362, inlinedAt: !369)
!369 = distinct !DILocation(line: 75, column: 13, scope: !352, inlinedAt: !359)
!370 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !369)
!371 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !369)
!372 = !DILocation(line: 75, column: 44, scope: !352, inlinedAt: !359)
!373 = !DILocation(line: 0, scope: !362, inlinedAt: !374)
!374 = distinct !DILocation(line: 75, column: 37, scope: !352, inlinedAt: !359)
!375 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !374)
!376 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !374)
!377 = !DILocation(line: 76, column: 22, scope: !352, inlinedAt: !359)
!378 = !DILocation(line: 76, column: 19, scope: !352, inlinedAt: !359)
!379 = !DILocation(line: 76, column: 8, scope: !352, inlinedAt: !359)
!380 = !DILocation(line: 76, column: 15, scope: !352, inlinedAt: !359)
!381 = !DILocation(line: 0, scope: !362, inlinedAt: !382)
!382 = distinct !DILocation(line: 99, column: 9, scope: !383)
!383 = distinct !DILexicalBlock(scope: !314, file: !2, line: 99, column: 9)
!384 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !382)
!385 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !382)
!386 = !DILocation(line: 99, column: 49, scope: !383)
!387 = !DILocation(line: 99, column: 41, scope: !383)
!388 = !DILocation(line: 0, scope: !362, inlinedAt: !389)
!389 = distinct !DILocation(line: 99, column: 34, scope: !383)
!390 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !389)
!391 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !389)
!392 = !DILocation(line: 99, column: 32, scope: !383)
!393 = !DILocation(line: 99, column: 58, scope: !383)
!394 = !DILocation(line: 99, column: 9, scope: !314)
!395 = !DILocation(line: 100, column: 35, scope: !396)
!396 = distinct !DILexicalBlock(scope: !397, file: !2, line: 100, column: 13)
!397 = distinct !DILexicalBlock(scope: !383, file: !2, line: 99, column: 63)
!398 = !DILocation(line: 100, column: 39, scope: !396)
!399 = !DILocation(line: 100, column: 13, scope: !397)
!400 = !DILocalVariable(name: "t", arg: 1, scope: !401, file: !2, line: 78, type: !89)
!401 = distinct !DISubprogram(name: "rotate", scope: !2, file: !2, line: 78, type: !402, scopeLine: 79, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !404)
!402 = !DISubroutineType(types: !403)
!403 = !{!89, !89, !17}
!404 = !{!400, !405, !406}
!405 = !DILocalVariable(name: "toward", arg: 2, scope: !401, file: !2, line: 78, type: !17)
!406 = !DILocalVariable(name: "up", scope: !401, file: !2, line: 80, type: !89)
!407 = !DILocation(line: 0, scope: !401, inlinedAt: !408)
!408 = distinct !DILocation(line: 101, column: 30, scope: !396)
!409 = !DILocation(line: 80, column: 25, scope: !401, inlinedAt: !408)
!410 = !DILocation(line: 80, column: 22, scope: !401, inlinedAt: !408)
!411 = !DILocation(line: 81, column: 28, scope: !401, inlinedAt: !408)
!412 = !DILocation(line: 81, column: 24, scope: !401, inlinedAt: !408)
!413 = !DILocation(line: 81, column: 22, scope: !401, inlinedAt: !408)
!414 = !DILocation(line: 82, column: 22, scope: !401, inlinedAt: !408)
!415 = !DILocation(line: 0, scope: !352, inlinedAt: !416)
!416 = distinct !DILocation(line: 83, column: 5, scope: !401, inlinedAt: !408)
!417 = !DILocation(line: 75, column: 20, scope: !352, inlinedAt: !416)
!418 = !DILocation(line: 0, scope: !362, inlinedAt: !419)
!419 = distinct !DILocation(line: 75, column: 13, scope: !352, inlinedAt: !416)
!420 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !419)
!421 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !419)
!422 = !DILocation(line: 75, column: 44, scope: !352, inlinedAt: !416)
!423 = !DILocation(line: 0, scope: !362, inlinedAt: !424)
!424 = distinct !DILocation(line: 75, column: 37, scope: !352, inlinedAt: !416)
!425 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !424)
!426 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !424)
!427 = !DILocation(line: 76, column: 22, scope: !352, inlinedAt: !416)
!428 = !DILocation(line: 76, column: 19, scope: !352, inlinedAt: !416)
!429 = !DILocation(line: 76, column: 8, scope: !352, inlinedAt: !416)
!430 = !DILocation(line: 76, column: 15, scope: !352, inlinedAt: !416)
!431 = !DILocation(line: 0, scope: !352, inlinedAt: !432)
!432 = distinct !DILocation(line: 84, column: 5, scope: !401, inlinedAt: !408)
!433 = !DILocation(line: 75, column: 20, scope: !352, inlinedAt: !432)
!434 = !DILocation(line: 0, scope: !362, inlinedAt: !435)
!435 = distinct !DILocation(line: 75, column: 13, scope: !352, inlinedAt: !432)
!436 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !435)
!437 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !435)
!438 = !DILocation(line: 75, column: 44, scope: !352, inlinedAt: !432)
!439 = !DILocation(line: 0, scope: !362, inlinedAt: !440)
!440 = distinct !DILocation(line: 75, column: 37, scope: !352, inlinedAt: !432)
!441 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !440)
!442 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !440)
!443 = !DILocation(line: 76, column: 22, scope: !352, inlinedAt: !432)
!444 = !DILocation(line: 76, column: 19, scope: !352, inlinedAt: !432)
!445 = !DILocation(line: 76, column: 8, scope: !352, inlinedAt: !432)
!446 = !DILocation(line: 76, column: 15, scope: !352, inlinedAt: !432)
!447 = !DILocation(line: 101, column: 28, scope: !396)
!448 = !DILocation(line: 101, column: 13, scope: !396)
!449 = !DILocation(line: 80, column: 22, scope: !401, inlinedAt: !450)
!450 = distinct !DILocation(line: 102, column: 13, scope: !397)
!451 = !DILocation(line: 0, scope: !401, inlinedAt: !450)
!452 = !DILocation(line: 81, column: 28, scope: !401, inlinedAt: !450)
!453 = !DILocation(line: 81, column: 24, scope: !401, inlinedAt: !450)
!454 = !DILocation(line: 81, column: 22, scope: !401, inlinedAt: !450)
!455 = !DILocation(line: 82, column: 22, scope: !401, inlinedAt: !450)
!456 = !DILocation(line: 0, scope: !352, inlinedAt: !457)
!457 = distinct !DILocation(line: 83, column: 5, scope: !401, inlinedAt: !450)
!458 = !DILocation(line: 75, column: 20, scope: !352, inlinedAt: !457)
!459 = !DILocation(line: 0, scope: !362, inlinedAt: !460)
!460 = distinct !DILocation(line: 75, column: 13, scope: !352, inlinedAt: !457)
!461 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !460)
!462 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !460)
!463 = !DILocation(line: 75, column: 44, scope: !352, inlinedAt: !457)
!464 = !DILocation(line: 0, scope: !362, inlinedAt: !465)
!465 = distinct !DILocation(line: 75, column: 37, scope: !352, inlinedAt: !457)
!466 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !465)
!467 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !465)
!468 = !DILocation(line: 76, column: 22, scope: !352, inlinedAt: !457)
!469 = !DILocation(line: 76, column: 19, scope: !352, inlinedAt: !457)
!470 = !DILocation(line: 76, column: 15, scope: !352, inlinedAt: !457)
!471 = !DILocation(line: 0, scope: !352, inlinedAt: !472)
!472 = distinct !DILocation(line: 84, column: 5, scope: !401, inlinedAt: !450)
!473 = !DILocation(line: 75, column: 20, scope: !352, inlinedAt: !472)
!474 = !DILocation(line: 0, scope: !362, inlinedAt: !475)
!475 = distinct !DILocation(line: 75, column: 13, scope: !352, inlinedAt: !472)
!476 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !475)
!477 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !475)
!478 = !DILocation(line: 75, column: 44, scope: !352, inlinedAt: !472)
!479 = !DILocation(line: 0, scope: !362, inlinedAt: !480)
!480 = distinct !DILocation(line: 75, column: 37, scope: !352, inlinedAt: !472)
!481 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !480)
!482 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !480)
!483 = !DILocation(line: 76, column: 22, scope: !352, inlinedAt: !472)
!484 = !DILocation(line: 76, column: 19, scope: !352, inlinedAt: !472)
!485 = !DILocation(line: 76, column: 8, scope: !352, inlinedAt: !472)
!486 = !DILocation(line: 76, column: 15, scope: !352, inlinedAt: !472)
!487 = !DILocation(line: 103, column: 5, scope: !397)
!488 = !DILocation(line: 105, column: 1, scope: !314)
!489 = distinct !DISubprogram(name: "check", scope: !2, file: !2, line: 106, type: !490, scopeLine: 107, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !9, retainedNodes: !492)
!490 = !DISubroutineType(types: !491)
!491 = !{!17, !365, !17, !17}
!492 = !{!493, !494, !495, !496}
!493 = !DILocalVariable(name: "t", arg: 1, scope: !489, file: !2, line: 106, type: !365)
!494 = !DILocalVariable(name: "low", arg: 2, scope: !489, file: !2, line: 106, type: !17)
!495 = !DILocalVariable(name: "high", arg: 3, scope: !489, file: !2, line: 106, type: !17)
!496 = !DILocalVariable(name: "lean", scope: !489, file: !2, line: 110, type: !17)
!497 = !DILocation(line: 0, scope: !489)
!498 = !DILocation(line: 108, column: 10, scope: !499)
!499 = distinct !DILexicalBlock(scope: !489, file: !2, line: 108, column: 9)
!500 = !DILocation(line: 108, column: 9, scope: !489)
!501 = !DILocation(line: 110, column: 26, scope: !489)
!502 = !DILocation(line: 110, column: 23, scope: !489)
!503 = !DILocation(line: 0, scope: !362, inlinedAt: !504)
!504 = distinct !DILocation(line: 110, column: 16, scope: !489)
!505 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !504)
!506 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !504)
!507 = !DILocation(line: 110, column: 44, scope: !489)
!508 = !DILocation(line: 0, scope: !362, inlinedAt: !509)
!509 = distinct !DILocation(line: 110, column: 37, scope: !489)
!510 = !DILocation(line: 72, column: 49, scope: !362, inlinedAt: !509)
!511 = !DILocation(line: 72, column: 56, scope: !362, inlinedAt: !509)
!512 = !DILocation(line: 111, column: 15, scope: !489)
!513 = !DILocation(line: 111, column: 19, scope: !489)
!514 = !DILocation(line: 111, column: 25, scope: !489)
!515 = !DILocation(line: 111, column: 35, scope: !489)
!516 = !DILocation(line: 110, column: 35, scope: !489)
!517 = !DILocation(line: 111, column: 42, scope: !489)
!518 = !DILocation(line: 111, column: 72, scope: !489)
!519 = !DILocation(line: 111, column: 103, scope: !489)
!520 = !DILocation(line: 113, column: 1, scope: !489)
!521 = !DISubprogram(name: "free", scope: !311, file: !311, line: 568, type: !522, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!522 = !DISubroutineType(types: !523)
!523 = !{null, !32}
!524 = !DISubprogram(name: "putc", scope: !304, file: !304, line: 550, type: !525, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!525 = !DISubroutineType(types: !526)
!526 = !{!17, !17, !527}
!527 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !528, size: 64)
!528 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !529, line: 7, baseType: !530)
!529 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!530 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !531, line: 49, size: 1728, elements: !532)
!531 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!532 = !{!533, !534, !535, !536, !537, !538, !539, !540, !541, !542, !543, !544, !545, !548, !550, !551, !552, !556, !558, !560, !564, !567, !569, !572, !575, !576, !577, !578, !579}
!533 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !530, file: !531, line: 51, baseType: !17, size: 32)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !530, file: !531, line: 54, baseType: !31, size: 64, offset: 64)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !530, file: !531, line: 55, baseType: !31, size: 64, offset: 128)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !530, file: !531, line: 56, baseType: !31, size: 64, offset: 192)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !530, file: !531, line: 57, baseType: !31, size: 64, offset: 256)
!538 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !530, file: !531, line: 58, baseType: !31, size: 64, offset: 320)
!539 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !530, file: !531, line: 59, baseType: !31, size: 64, offset: 384)
!540 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !530, file: !531, line: 60, baseType: !31, size: 64, offset: 448)
!541 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !530, file: !531, line: 61, baseType: !31, size: 64, offset: 512)
!542 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !530, file: !531, line: 64, baseType: !31, size: 64, offset: 576)
!543 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !530, file: !531, line: 65, baseType: !31, size: 64, offset: 640)
!544 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !530, file: !531, line: 66, baseType: !31, size: 64, offset: 704)
!545 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !530, file: !531, line: 68, baseType: !546, size: 64, offset: 768)
!546 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !547, size: 64)
!547 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !531, line: 36, flags: DIFlagFwdDecl)
!548 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !530, file: !531, line: 70, baseType: !549, size: 64, offset: 832)
!549 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !530, size: 64)
!550 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !530, file: !531, line: 72, baseType: !17, size: 32, offset: 896)
!551 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !530, file: !531, line: 73, baseType: !17, size: 32, offset: 928)
!552 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !530, file: !531, line: 74, baseType: !553, size: 64, offset: 960)
!553 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !554, line: 152, baseType: !555)
!554 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!555 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!556 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !530, file: !531, line: 77, baseType: !557, size: 16, offset: 1024)
!557 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!558 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !530, file: !531, line: 78, baseType: !559, size: 8, offset: 1040)
!559 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!560 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !530, file: !531, line: 79, baseType: !561, size: 8, offset: 1048)
!561 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !562)
!562 = !{!563}
!563 = !DISubrange(count: 1)
!564 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !530, file: !531, line: 81, baseType: !565, size: 64, offset: 1088)
!565 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !566, size: 64)
!566 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !531, line: 43, baseType: null)
!567 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !530, file: !531, line: 89, baseType: !568, size: 64, offset: 1152)
!568 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !554, line: 153, baseType: !555)
!569 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !530, file: !531, line: 91, baseType: !570, size: 64, offset: 1216)
!570 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !571, size: 64)
!571 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !531, line: 37, flags: DIFlagFwdDecl)
!572 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !530, file: !531, line: 92, baseType: !573, size: 64, offset: 1280)
!573 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !574, size: 64)
!574 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !531, line: 38, flags: DIFlagFwdDecl)
!575 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !530, file: !531, line: 93, baseType: !549, size: 64, offset: 1344)
!576 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !530, file: !531, line: 94, baseType: !32, size: 64, offset: 1408)
!577 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !530, file: !531, line: 95, baseType: !33, size: 64, offset: 1472)
!578 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !530, file: !531, line: 96, baseType: !17, size: 32, offset: 1536)
!579 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !530, file: !531, line: 98, baseType: !580, size: 160, offset: 1568)
!580 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !581)
!581 = !{!582}
!582 = !DISubrange(count: 20)
