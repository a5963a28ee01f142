; ModuleID = 'linked_structures.c'
source_filename = "linked_structures.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.map = type { ptr, i64, i64 }

@.str = private unnamed_addr constant [5 x i8] c"%lu\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [8 x i8] c"%d %lu\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [6 x i8] c"key%d\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [15 x i8] c"%zu %zu %d %d\0A\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [5 x i8] c"key0\00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [7 x i8] c"key430\00", align 1, !dbg !24

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !42 {
  %1 = alloca ptr, align 8, !DIAssignID !98
    #dbg_assign(i1 undef, !63, !DIExpression(), !98, ptr %1, !DIExpression(), !99)
  %2 = alloca %struct.map, align 8, !DIAssignID !100
    #dbg_assign(i1 undef, !76, !DIExpression(), !100, ptr %2, !DIExpression(), !99)
  %3 = alloca [16 x i8], align 16, !DIAssignID !101
    #dbg_assign(i1 undef, !92, !DIExpression(), !101, ptr %3, !DIExpression(), !99)
    #dbg_value(ptr null, !46, !DIExpression(), !99)
    #dbg_value(i32 0, !52, !DIExpression(), !102)
  br label %10, !dbg !103

4:                                                ; preds = %10, %4
  %5 = phi ptr [ %8, %4 ], [ %13, %10 ]
  %6 = phi ptr [ %5, %4 ], [ null, %10 ]
    #dbg_value(ptr %5, !104, !DIExpression(), !112)
    #dbg_value(ptr %6, !109, !DIExpression(), !112)
  %7 = getelementptr inbounds i8, ptr %5, i64 8, !dbg !114
  %8 = load ptr, ptr %7, align 8, !dbg !114, !tbaa !115
    #dbg_value(ptr %8, !110, !DIExpression(), !121)
  store ptr %6, ptr %7, align 8, !dbg !122, !tbaa !115
    #dbg_value(ptr %8, !104, !DIExpression(), !112)
    #dbg_value(ptr %5, !109, !DIExpression(), !112)
  %9 = icmp eq ptr %8, null, !dbg !123
  br i1 %9, label %21, label %4, !dbg !123, !llvm.loop !124

10:                                               ; preds = %0, %10
  %11 = phi ptr [ null, %0 ], [ %13, %10 ]
  %12 = phi i32 [ 0, %0 ], [ %19, %10 ]
    #dbg_value(ptr %11, !46, !DIExpression(), !99)
    #dbg_value(i32 %12, !52, !DIExpression(), !102)
  %13 = tail call noalias dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #11, !dbg !127
    #dbg_value(ptr %13, !54, !DIExpression(), !128)
  %14 = mul nuw nsw i32 %12, %12, !dbg !129
  %15 = trunc nuw i32 %14 to i16, !dbg !130
  %16 = urem i16 %15, 37, !dbg !130
  %17 = zext nneg i16 %16 to i32, !dbg !130
  store i32 %17, ptr %13, align 8, !dbg !131, !tbaa !132
  %18 = getelementptr inbounds i8, ptr %13, i64 8, !dbg !131
  store ptr %11, ptr %18, align 8, !dbg !131, !tbaa !133
    #dbg_value(ptr %13, !46, !DIExpression(), !99)
  %19 = add nuw nsw i32 %12, 1, !dbg !134
    #dbg_value(i32 %19, !52, !DIExpression(), !102)
  %20 = icmp eq i32 %19, 100, !dbg !135
  br i1 %20, label %4, label %10, !dbg !103, !llvm.loop !136

21:                                               ; preds = %4, %21
  %22 = phi ptr [ %29, %21 ], [ %5, %4 ]
  %23 = phi i64 [ %27, %21 ], [ 0, %4 ]
    #dbg_value(ptr %22, !59, !DIExpression(), !138)
    #dbg_value(i64 %23, !57, !DIExpression(), !99)
  %24 = mul i64 %23, 7, !dbg !139
  %25 = load i32, ptr %22, align 8, !dbg !141, !tbaa !142
  %26 = zext i32 %25 to i64, !dbg !143
  %27 = add i64 %24, %26, !dbg !144
    #dbg_value(i64 %27, !57, !DIExpression(), !99)
  %28 = getelementptr inbounds i8, ptr %22, i64 8, !dbg !145
  %29 = load ptr, ptr %28, align 8, !dbg !145, !tbaa !115
    #dbg_value(ptr %29, !59, !DIExpression(), !138)
  %30 = icmp eq ptr %29, null, !dbg !146
  br i1 %30, label %33, label %21, !dbg !146, !llvm.loop !147

31:                                               ; preds = %33
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %27), !dbg !149
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1), !dbg !150
  store ptr null, ptr %1, align 8, !dbg !151, !tbaa !133, !DIAssignID !152
    #dbg_assign(ptr null, !63, !DIExpression(), !152, ptr %1, !DIExpression(), !99)
    #dbg_value(i32 0, !70, !DIExpression(), !153)
    #dbg_value(i32 1, !72, !DIExpression(), !153)
  br label %42, !dbg !154

33:                                               ; preds = %21, %33
  %34 = phi ptr [ %36, %33 ], [ %5, %21 ]
    #dbg_value(ptr %34, !46, !DIExpression(), !99)
  %35 = getelementptr inbounds i8, ptr %34, i64 8, !dbg !155
  %36 = load ptr, ptr %35, align 8, !dbg !155, !tbaa !115
    #dbg_value(ptr %36, !61, !DIExpression(), !157)
  tail call void @free(ptr noundef nonnull %34) #12, !dbg !158
    #dbg_value(ptr %36, !46, !DIExpression(), !99)
  %37 = icmp eq ptr %36, null, !dbg !159
  br i1 %37, label %31, label %33, !dbg !159, !llvm.loop !160

38:                                               ; preds = %58
  %39 = tail call fastcc i32 @height(ptr noundef %66), !dbg !162
  %40 = tail call fastcc i64 @walk(ptr noundef %66, i64 noundef 0), !dbg !163
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %39, i64 noundef %40), !dbg !164
    #dbg_value(i32 1, !75, !DIExpression(), !165)
    #dbg_value(i32 0, !73, !DIExpression(), !165)
  br label %72, !dbg !166

42:                                               ; preds = %58, %31
  %43 = phi ptr [ null, %31 ], [ %66, %58 ], !dbg !167
  %44 = phi i32 [ 1, %31 ], [ %64, %58 ]
  %45 = phi i32 [ 0, %31 ], [ %62, %58 ]
    #dbg_value(i32 %44, !72, !DIExpression(), !153)
    #dbg_value(i32 %45, !70, !DIExpression(), !153)
  %46 = lshr i32 %44, 20, !dbg !177
    #dbg_value(ptr %1, !173, !DIExpression(), !178)
    #dbg_value(i32 %46, !174, !DIExpression(), !178)
  %47 = icmp eq ptr %43, null, !dbg !179
  br i1 %47, label %58, label %48, !dbg !179

48:                                               ; preds = %42, %48
  %49 = phi ptr [ %54, %48 ], [ %43, %42 ]
  %50 = load i32, ptr %49, align 8, !dbg !180, !tbaa !181
  %51 = icmp sgt i32 %50, %46, !dbg !183
  %52 = select i1 %51, i64 8, i64 16, !dbg !184
  %53 = getelementptr inbounds i8, ptr %49, i64 %52, !dbg !184
    #dbg_value(ptr %53, !173, !DIExpression(), !178)
  %54 = load ptr, ptr %53, align 8, !dbg !167, !tbaa !133
  %55 = icmp eq ptr %54, null, !dbg !179
  br i1 %55, label %56, label %48, !dbg !179, !llvm.loop !185

56:                                               ; preds = %48
  %57 = getelementptr inbounds i8, ptr %49, i64 %52
  br label %58, !dbg !187

58:                                               ; preds = %56, %42
  %59 = phi ptr [ %1, %42 ], [ %57, %56 ]
  %60 = tail call noalias dereferenceable_or_null(24) ptr @malloc(i64 noundef 24) #11, !dbg !187
  store ptr %60, ptr %59, align 8, !dbg !188, !tbaa !133
  store i32 %46, ptr %60, align 8, !dbg !189, !tbaa !132
  %61 = getelementptr inbounds i8, ptr %60, i64 4, !dbg !189
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(20) %61, i8 0, i64 20, i1 false), !dbg !189
  %62 = add nuw nsw i32 %45, 1, !dbg !190
    #dbg_value(i32 %62, !70, !DIExpression(), !153)
  %63 = mul i32 %44, 1664525, !dbg !191
  %64 = add i32 %63, 1013904223, !dbg !192
    #dbg_value(i32 %64, !72, !DIExpression(), !153)
  %65 = icmp eq i32 %62, 500, !dbg !193
  %66 = load ptr, ptr %1, align 8, !dbg !99, !tbaa !133
  br i1 %65, label %38, label %42, !dbg !154, !llvm.loop !194

67:                                               ; preds = %82
  %68 = tail call fastcc i32 @height(ptr noundef %83), !dbg !196
  %69 = tail call fastcc i64 @walk(ptr noundef %83, i64 noundef 0), !dbg !197
  %70 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %68, i64 noundef %69), !dbg !198
  %71 = icmp eq ptr %83, null, !dbg !199
  br i1 %71, label %93, label %88, !dbg !199

72:                                               ; preds = %38, %82
  %73 = phi i32 [ 1, %38 ], [ %86, %82 ]
  %74 = phi i32 [ 0, %38 ], [ %84, %82 ]
  %75 = phi ptr [ %66, %38 ], [ %83, %82 ]
    #dbg_value(i32 %73, !75, !DIExpression(), !165)
    #dbg_value(i32 %74, !73, !DIExpression(), !165)
  %76 = trunc nuw i32 %74 to i16, !dbg !200
  %77 = urem i16 %76, 3, !dbg !200
  %78 = icmp eq i16 %77, 0, !dbg !200
  br i1 %78, label %82, label %79, !dbg !203

79:                                               ; preds = %72
  %80 = lshr i32 %73, 20, !dbg !204
  %81 = tail call fastcc ptr @delete(ptr noundef %75, i32 noundef %80), !dbg !205
    #dbg_assign(ptr %83, !63, !DIExpression(), !206, ptr %1, !DIExpression(), !99)
  br label %82, !dbg !207

82:                                               ; preds = %72, %79
  %83 = phi ptr [ %75, %72 ], [ %81, %79 ]
  %84 = add nuw nsw i32 %74, 1, !dbg !208
    #dbg_value(i32 %84, !73, !DIExpression(), !165)
  %85 = mul i32 %73, 1664525, !dbg !209
  %86 = add i32 %85, 1013904223, !dbg !210
    #dbg_value(i32 %86, !75, !DIExpression(), !165)
  %87 = icmp eq i32 %84, 500, !dbg !211
  br i1 %87, label %67, label %72, !dbg !166, !llvm.loop !212

88:                                               ; preds = %67, %88
  %89 = phi ptr [ %91, %88 ], [ %83, %67 ]
  %90 = load i32, ptr %89, align 8, !dbg !214, !tbaa !181
  %91 = tail call fastcc ptr @delete(ptr noundef nonnull %89, i32 noundef %90), !dbg !215
    #dbg_assign(ptr null, !63, !DIExpression(), !216, ptr %1, !DIExpression(), !99)
  %92 = icmp eq ptr %91, null, !dbg !199
  br i1 %92, label %93, label %88, !dbg !199, !llvm.loop !217

93:                                               ; preds = %88, %67
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #12, !dbg !219
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %2, i8 0, i64 24, i1 false), !dbg !220, !DIAssignID !221
    #dbg_assign(i8 0, !76, !DIExpression(), !221, ptr %2, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12, !dbg !222
    #dbg_value(i32 0, !96, !DIExpression(), !223)
  br label %104, !dbg !224

94:                                               ; preds = %104
  %95 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !225
  %96 = load i64, ptr %95, align 8, !dbg !225, !tbaa !226
  %97 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !229
  %98 = load i64, ptr %97, align 8, !dbg !229, !tbaa !230
  %99 = call fastcc ptr @slot(ptr noundef nonnull %2, ptr noundef nonnull @.str.4), !dbg !231
  %100 = load i32, ptr %99, align 4, !dbg !232, !tbaa !132
  %101 = call fastcc ptr @slot(ptr noundef nonnull %2, ptr noundef nonnull @.str.5), !dbg !233
  %102 = load i32, ptr %101, align 4, !dbg !234, !tbaa !132
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %96, i64 noundef %98, i32 noundef %100, i32 noundef %102), !dbg !235
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12, !dbg !236
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #12, !dbg !236
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1), !dbg !236
  ret i32 0, !dbg !237

104:                                              ; preds = %93, %104
  %105 = phi i32 [ 0, %93 ], [ %112, %104 ]
    #dbg_value(i32 %105, !96, !DIExpression(), !223)
  %106 = mul nuw nsw i32 %105, 7919, !dbg !238
  %107 = urem i32 %106, 431, !dbg !241
  %108 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %3, i64 noundef 16, ptr noundef nonnull @.str.2, i32 noundef %107) #12, !dbg !242
  %109 = call fastcc ptr @slot(ptr noundef nonnull %2, ptr noundef nonnull %3), !dbg !243
  %110 = load i32, ptr %109, align 4, !dbg !244, !tbaa !132
  %111 = add nsw i32 %110, %105, !dbg !244
  store i32 %111, ptr %109, align 4, !dbg !244, !tbaa !132
  %112 = add nuw nsw i32 %105, 1, !dbg !245
    #dbg_value(i32 %112, !96, !DIExpression(), !223)
  %113 = icmp eq i32 %112, 3000, !dbg !246
  br i1 %113, label %94, label %104, !dbg !224, !llvm.loop !247
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !249 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !254 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare !dbg !257 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc i32 @height(ptr noundef readonly %0) unnamed_addr #5 !dbg !264 {
    #dbg_value(ptr %0, !270, !DIExpression(), !273)
  %2 = icmp eq ptr %0, null, !dbg !274
  br i1 %2, label %3, label %5, !dbg !276

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %13, %5 ], [ 0, %1 ]
  ret i32 %4, !dbg !277

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !278
  %7 = load ptr, ptr %6, align 8, !dbg !278, !tbaa !279
  %8 = tail call fastcc i32 @height(ptr noundef %7), !dbg !280
    #dbg_value(i32 %8, !271, !DIExpression(), !273)
  %9 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !281
  %10 = load ptr, ptr %9, align 8, !dbg !281, !tbaa !282
  %11 = tail call fastcc i32 @height(ptr noundef %10), !dbg !283
    #dbg_value(i32 %11, !272, !DIExpression(), !273)
  %12 = tail call i32 @llvm.smax.i32(i32 %8, i32 %11), !dbg !284
  %13 = add nsw i32 %12, 1, !dbg !285
  br label %3, !dbg !277
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc i64 @walk(ptr noundef readonly %0, i64 noundef %1) unnamed_addr #5 !dbg !286 {
    #dbg_value(ptr %0, !290, !DIExpression(), !292)
    #dbg_value(i64 %1, !291, !DIExpression(), !292)
  %3 = icmp eq ptr %0, null, !dbg !293
  br i1 %3, label %17, label %4, !dbg !293

4:                                                ; preds = %2, %4
  %5 = phi i64 [ %15, %4 ], [ %1, %2 ]
  %6 = phi ptr [ %8, %4 ], [ %0, %2 ]
    #dbg_value(i64 %5, !291, !DIExpression(), !292)
    #dbg_value(ptr %6, !290, !DIExpression(), !292)
  %7 = getelementptr inbounds i8, ptr %6, i64 16, !dbg !294
  %8 = load ptr, ptr %7, align 8, !dbg !294, !tbaa !282
  %9 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !295
  %10 = load ptr, ptr %9, align 8, !dbg !295, !tbaa !279
  %11 = tail call fastcc i64 @walk(ptr noundef %10, i64 noundef %5), !dbg !296
  %12 = mul i64 %11, 31, !dbg !297
  %13 = load i32, ptr %6, align 8, !dbg !298, !tbaa !181
  %14 = zext i32 %13 to i64, !dbg !299
  %15 = add i64 %12, %14, !dbg !300
    #dbg_value(ptr %8, !290, !DIExpression(), !292)
    #dbg_value(i64 %15, !291, !DIExpression(), !292)
  %16 = icmp eq ptr %8, null, !dbg !293
  br i1 %16, label %17, label %4, !dbg !293

17:                                               ; preds = %4, %2
  %18 = phi i64 [ %1, %2 ], [ %15, %4 ]
  ret i64 %18, !dbg !301
}

; Function Attrs: nounwind uwtable
define internal fastcc ptr @delete(ptr noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !302 {
    #dbg_value(ptr %0, !306, !DIExpression(), !315)
    #dbg_value(i32 %1, !307, !DIExpression(), !315)
  %3 = icmp eq ptr %0, null, !dbg !316
  br i1 %3, label %7, label %4, !dbg !318

4:                                                ; preds = %2
  %5 = load i32, ptr %0, align 8, !dbg !319, !tbaa !181
  %6 = icmp eq i32 %5, %1, !dbg !320
  br i1 %6, label %15, label %9, !dbg !321

7:                                                ; preds = %2, %31, %28, %9
  %8 = phi ptr [ %0, %9 ], [ %0, %28 ], [ %32, %31 ], [ null, %2 ]
  ret ptr %8, !dbg !322

9:                                                ; preds = %4
  %10 = icmp sgt i32 %5, %1, !dbg !323
  %11 = select i1 %10, i64 8, i64 16, !dbg !324
  %12 = getelementptr inbounds i8, ptr %0, i64 %11, !dbg !324
    #dbg_value(ptr %12, !308, !DIExpression(), !325)
  %13 = load ptr, ptr %12, align 8, !dbg !326, !tbaa !133
  %14 = tail call fastcc ptr @delete(ptr noundef %13, i32 noundef %1), !dbg !327
  store ptr %14, ptr %12, align 8, !dbg !328, !tbaa !133
  br label %7, !dbg !322

15:                                               ; preds = %4
  %16 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !329
  %17 = load ptr, ptr %16, align 8, !dbg !329, !tbaa !279
  %18 = icmp eq ptr %17, null, !dbg !330
  %19 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !315
  %20 = load ptr, ptr %19, align 8, !dbg !315, !tbaa !282
  br i1 %18, label %31, label %21, !dbg !331

21:                                               ; preds = %15
  %22 = icmp eq ptr %20, null, !dbg !332
  br i1 %22, label %31, label %23, !dbg !333

23:                                               ; preds = %21, %23
  %24 = phi ptr [ %26, %23 ], [ %20, %21 ], !dbg !334
    #dbg_value(ptr %24, !311, !DIExpression(), !334)
  %25 = getelementptr inbounds i8, ptr %24, i64 8, !dbg !335
  %26 = load ptr, ptr %25, align 8, !dbg !335, !tbaa !279
  %27 = icmp eq ptr %26, null, !dbg !336
  br i1 %27, label %28, label %23, !dbg !336, !llvm.loop !337

28:                                               ; preds = %23
  %29 = load i32, ptr %24, align 8, !dbg !339, !tbaa !181
  store i32 %29, ptr %0, align 8, !dbg !340, !tbaa !181
  %30 = tail call fastcc ptr @delete(ptr noundef nonnull %20, i32 noundef %29), !dbg !341
  store ptr %30, ptr %19, align 8, !dbg !342, !tbaa !282
  br label %7, !dbg !322

31:                                               ; preds = %15, %21
  %32 = phi ptr [ %17, %21 ], [ %20, %15 ], !dbg !343
    #dbg_value(ptr %32, !314, !DIExpression(), !315)
  tail call void @free(ptr noundef nonnull %0) #12, !dbg !344
  br label %7
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nofree nounwind
declare !dbg !345 noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: nounwind uwtable
define internal fastcc nonnull ptr @slot(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) unnamed_addr #0 !dbg !349 {
    #dbg_value(ptr %0, !355, !DIExpression(), !361)
    #dbg_value(ptr %1, !356, !DIExpression(), !361)
  %3 = getelementptr inbounds i8, ptr %0, i64 16, !dbg !362
  %4 = load i64, ptr %3, align 8, !dbg !362, !tbaa !226
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !364
  %6 = load i64, ptr %5, align 8, !dbg !364, !tbaa !230
  %7 = icmp ult i64 %4, %6, !dbg !365
  %8 = load ptr, ptr %0, align 8, !dbg !366, !tbaa !367
  br i1 %7, label %62, label %9, !dbg !368

9:                                                ; preds = %2
    #dbg_value(ptr %0, !369, !DIExpression(), !382)
  %10 = icmp eq i64 %6, 0, !dbg !384
  %11 = shl i64 %6, 1
  %12 = select i1 %10, i64 4, i64 %11, !dbg !384
    #dbg_value(i64 %12, !374, !DIExpression(), !382)
  %13 = tail call noalias ptr @calloc(i64 noundef %12, i64 noundef 8) #13, !dbg !385
    #dbg_value(ptr %13, !375, !DIExpression(), !382)
    #dbg_value(i64 0, !376, !DIExpression(), !386)
  br i1 %10, label %61, label %14, !dbg !387

14:                                               ; preds = %9, %19
  %15 = phi i64 [ %20, %19 ], [ 0, %9 ]
    #dbg_value(i64 %15, !376, !DIExpression(), !386)
  %16 = getelementptr inbounds ptr, ptr %8, i64 %15, !dbg !388
  %17 = load ptr, ptr %16, align 8, !dbg !388, !tbaa !133
    #dbg_value(ptr %17, !378, !DIExpression(), !389)
  %18 = icmp eq ptr %17, null, !dbg !390
  br i1 %18, label %19, label %22, !dbg !390

19:                                               ; preds = %56, %14
  %20 = add nuw i64 %15, 1, !dbg !391
    #dbg_value(i64 %20, !376, !DIExpression(), !386)
  %21 = icmp eq i64 %20, %6, !dbg !392
  br i1 %21, label %61, label %14, !dbg !387, !llvm.loop !393

22:                                               ; preds = %14, %56
  %23 = phi ptr [ %25, %56 ], [ %17, %14 ]
    #dbg_value(ptr %23, !378, !DIExpression(), !389)
  %24 = getelementptr inbounds i8, ptr %23, i64 16, !dbg !395
  %25 = load ptr, ptr %24, align 8, !dbg !395, !tbaa !398
    #dbg_value(ptr %25, !381, !DIExpression(), !389)
  %26 = load ptr, ptr %23, align 8, !dbg !400, !tbaa !401
    #dbg_value(ptr %26, !402, !DIExpression(), !408)
    #dbg_value(i64 5381, !407, !DIExpression(), !408)
  %27 = load i8, ptr %26, align 1, !dbg !410, !tbaa !411
  %28 = icmp eq i8 %27, 0, !dbg !412
  br i1 %28, label %39, label %29, !dbg !412

29:                                               ; preds = %22, %29
  %30 = phi i8 [ %37, %29 ], [ %27, %22 ]
  %31 = phi i64 [ %36, %29 ], [ 5381, %22 ]
  %32 = phi ptr [ %34, %29 ], [ %26, %22 ]
    #dbg_value(i64 %31, !407, !DIExpression(), !408)
    #dbg_value(ptr %32, !402, !DIExpression(), !408)
  %33 = mul i64 %31, 33, !dbg !413
  %34 = getelementptr inbounds i8, ptr %32, i64 1, !dbg !414
    #dbg_value(ptr %34, !402, !DIExpression(), !408)
  %35 = zext i8 %30 to i64, !dbg !415
  %36 = add i64 %33, %35, !dbg !416
    #dbg_value(i64 %36, !407, !DIExpression(), !408)
  %37 = load i8, ptr %34, align 1, !dbg !410, !tbaa !411
  %38 = icmp eq i8 %37, 0, !dbg !412
  br i1 %38, label %39, label %29, !dbg !412, !llvm.loop !417

39:                                               ; preds = %29, %22
  %40 = phi i64 [ 5381, %22 ], [ %36, %29 ], !dbg !408
  %41 = urem i64 %40, %12, !dbg !418
  %42 = getelementptr inbounds ptr, ptr %13, i64 %41, !dbg !419
  %43 = load ptr, ptr %42, align 8, !dbg !419, !tbaa !133
  store ptr %43, ptr %24, align 8, !dbg !420, !tbaa !398
    #dbg_value(ptr %26, !402, !DIExpression(), !421)
    #dbg_value(i64 5381, !407, !DIExpression(), !421)
  %44 = load i8, ptr %26, align 1, !dbg !423, !tbaa !411
  %45 = icmp eq i8 %44, 0, !dbg !424
  br i1 %45, label %56, label %46, !dbg !424

46:                                               ; preds = %39, %46
  %47 = phi i8 [ %54, %46 ], [ %44, %39 ]
  %48 = phi i64 [ %53, %46 ], [ 5381, %39 ]
  %49 = phi ptr [ %51, %46 ], [ %26, %39 ]
    #dbg_value(i64 %48, !407, !DIExpression(), !421)
    #dbg_value(ptr %49, !402, !DIExpression(), !421)
  %50 = mul i64 %48, 33, !dbg !425
  %51 = getelementptr inbounds i8, ptr %49, i64 1, !dbg !426
    #dbg_value(ptr %51, !402, !DIExpression(), !421)
  %52 = zext i8 %47 to i64, !dbg !427
  %53 = add i64 %50, %52, !dbg !428
    #dbg_value(i64 %53, !407, !DIExpression(), !421)
  %54 = load i8, ptr %51, align 1, !dbg !423, !tbaa !411
  %55 = icmp eq i8 %54, 0, !dbg !424
  br i1 %55, label %56, label %46, !dbg !424, !llvm.loop !429

56:                                               ; preds = %46, %39
  %57 = phi i64 [ 5381, %39 ], [ %53, %46 ], !dbg !421
  %58 = urem i64 %57, %12, !dbg !430
  %59 = getelementptr inbounds ptr, ptr %13, i64 %58, !dbg !431
  store ptr %23, ptr %59, align 8, !dbg !432, !tbaa !133
    #dbg_value(ptr %25, !378, !DIExpression(), !389)
  %60 = icmp eq ptr %25, null, !dbg !390
  br i1 %60, label %19, label %22, !dbg !390, !llvm.loop !433

61:                                               ; preds = %19, %9
  tail call void @free(ptr noundef %8) #12, !dbg !435
  store ptr %13, ptr %0, align 8, !dbg !436, !tbaa !367
  store i64 %12, ptr %5, align 8, !dbg !437, !tbaa !230
  br label %62, !dbg !438

62:                                               ; preds = %61, %2
  %63 = phi i64 [ %12, %61 ], [ %6, %2 ]
  %64 = phi ptr [ %13, %61 ], [ %8, %2 ], !dbg !366
    #dbg_value(ptr %1, !402, !DIExpression(), !439)
    #dbg_value(i64 5381, !407, !DIExpression(), !439)
  %65 = load i8, ptr %1, align 1, !dbg !441, !tbaa !411
  %66 = icmp eq i8 %65, 0, !dbg !442
  br i1 %66, label %77, label %67, !dbg !442

67:                                               ; preds = %62, %67
  %68 = phi i8 [ %75, %67 ], [ %65, %62 ]
  %69 = phi i64 [ %74, %67 ], [ 5381, %62 ]
  %70 = phi ptr [ %72, %67 ], [ %1, %62 ]
    #dbg_value(i64 %69, !407, !DIExpression(), !439)
    #dbg_value(ptr %70, !402, !DIExpression(), !439)
  %71 = mul i64 %69, 33, !dbg !443
  %72 = getelementptr inbounds i8, ptr %70, i64 1, !dbg !444
    #dbg_value(ptr %72, !402, !DIExpression(), !439)
  %73 = zext i8 %68 to i64, !dbg !445
  %74 = add i64 %71, %73, !dbg !446
    #dbg_value(i64 %74, !407, !DIExpression(), !439)
  %75 = load i8, ptr %72, align 1, !dbg !441, !tbaa !411
  %76 = icmp eq i8 %75, 0, !dbg !442
  br i1 %76, label %77, label %67, !dbg !442, !llvm.loop !447

77:                                               ; preds = %67, %62
  %78 = phi i64 [ 5381, %62 ], [ %74, %67 ], !dbg !439
  %79 = urem i64 %78, %63, !dbg !448
  %80 = getelementptr inbounds ptr, ptr %64, i64 %79, !dbg !449
    #dbg_value(ptr %80, !357, !DIExpression(), !361)
    #dbg_value(ptr poison, !358, !DIExpression(), !450)
  %81 = load ptr, ptr %80, align 8, !dbg !451, !tbaa !133
  %82 = icmp eq ptr %81, null, !dbg !452
  br i1 %82, label %94, label %83, !dbg !452

83:                                               ; preds = %77, %88
  %84 = phi ptr [ %90, %88 ], [ %81, %77 ]
  %85 = load ptr, ptr %84, align 8, !dbg !453, !tbaa !401
  %86 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %85, ptr noundef nonnull dereferenceable(1) %1) #14, !dbg !456
  %87 = icmp eq i32 %86, 0, !dbg !457
  br i1 %87, label %92, label %88, !dbg !458

88:                                               ; preds = %83
  %89 = getelementptr inbounds i8, ptr %84, i64 16, !dbg !459
    #dbg_value(ptr poison, !358, !DIExpression(), !450)
  %90 = load ptr, ptr %89, align 8, !dbg !451, !tbaa !133
    #dbg_value(ptr %90, !358, !DIExpression(), !450)
  %91 = icmp eq ptr %90, null, !dbg !452
  br i1 %91, label %94, label %83, !dbg !452, !llvm.loop !460

92:                                               ; preds = %83
  %93 = getelementptr inbounds i8, ptr %84, i64 8, !dbg !462
  br label %101

94:                                               ; preds = %88, %77
  %95 = tail call noalias dereferenceable_or_null(24) ptr @malloc(i64 noundef 24) #11, !dbg !463
    #dbg_value(ptr %95, !360, !DIExpression(), !361)
  %96 = tail call noalias ptr @strdup(ptr noundef nonnull %1) #12, !dbg !464
  store ptr %96, ptr %95, align 8, !dbg !465, !tbaa !133
  %97 = getelementptr inbounds i8, ptr %95, i64 8, !dbg !465
  store i32 0, ptr %97, align 8, !dbg !465, !tbaa !132
  %98 = getelementptr inbounds i8, ptr %95, i64 16, !dbg !465
  store ptr %81, ptr %98, align 8, !dbg !465, !tbaa !133
  store ptr %95, ptr %80, align 8, !dbg !466, !tbaa !133
  %99 = load i64, ptr %3, align 8, !dbg !467, !tbaa !226
  %100 = add i64 %99, 1, !dbg !467
  store i64 %100, ptr %3, align 8, !dbg !467, !tbaa !226
  br label %101

101:                                              ; preds = %92, %94
  %102 = phi ptr [ %97, %94 ], [ %93, %92 ], !dbg !361
  ret ptr %102, !dbg !468
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !469 i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !473 noalias ptr @strdup(ptr nocapture noundef readonly) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !476 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { nounwind }
attributes #13 = { nounwind allocsize(0,1) }
attributes #14 = { nounwind willreturn memory(read) }

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
!29 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !30, globals: !34, splitDebugInlining: false, nameTableKind: None)
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
!41 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!42 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 105, type: !43, scopeLine: 106, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !45)
!43 = !DISubroutineType(types: !44)
!44 = !{!32}
!45 = !{!46, !52, !54, !57, !59, !61, !63, !70, !72, !73, !75, !76, !92, !96}
!46 = !DILocalVariable(name: "list", scope: !42, file: !2, line: 107, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "item", file: !2, line: 7, size: 128, elements: !49)
!49 = !{!50, !51}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !48, file: !2, line: 7, baseType: !32, size: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !48, file: !2, line: 7, baseType: !47, size: 64, offset: 64)
!52 = !DILocalVariable(name: "i", scope: !53, file: !2, line: 108, type: !32)
!53 = distinct !DILexicalBlock(scope: !42, file: !2, line: 108, column: 5)
!54 = !DILocalVariable(name: "head", scope: !55, file: !2, line: 109, type: !47)
!55 = distinct !DILexicalBlock(scope: !56, file: !2, line: 108, column: 35)
!56 = distinct !DILexicalBlock(scope: !53, file: !2, line: 108, column: 5)
!57 = !DILocalVariable(name: "hash", scope: !42, file: !2, line: 113, type: !58)
!58 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!59 = !DILocalVariable(name: "i", scope: !60, file: !2, line: 114, type: !47)
!60 = distinct !DILexicalBlock(scope: !42, file: !2, line: 114, column: 5)
!61 = !DILocalVariable(name: "next", scope: !62, file: !2, line: 116, type: !47)
!62 = distinct !DILexicalBlock(scope: !42, file: !2, line: 116, column: 5)
!63 = !DILocalVariable(name: "root", scope: !42, file: !2, line: 120, type: !64)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tree", file: !2, line: 8, size: 192, elements: !66)
!66 = !{!67, !68, !69}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !65, file: !2, line: 8, baseType: !32, size: 32)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !65, file: !2, line: 8, baseType: !64, size: 64, offset: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !65, file: !2, line: 8, baseType: !64, size: 64, offset: 128)
!70 = !DILocalVariable(name: "i", scope: !71, file: !2, line: 121, type: !31)
!71 = distinct !DILexicalBlock(scope: !42, file: !2, line: 121, column: 5)
!72 = !DILocalVariable(name: "x", scope: !71, file: !2, line: 121, type: !31)
!73 = !DILocalVariable(name: "i", scope: !74, file: !2, line: 124, type: !31)
!74 = distinct !DILexicalBlock(scope: !42, file: !2, line: 124, column: 5)
!75 = !DILocalVariable(name: "x", scope: !74, file: !2, line: 124, type: !31)
!76 = !DILocalVariable(name: "map", scope: !42, file: !2, line: 131, type: !77)
!77 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map", file: !2, line: 10, size: 192, elements: !78)
!78 = !{!79, !88, !91}
!79 = !DIDerivedType(tag: DW_TAG_member, name: "buckets", scope: !77, file: !2, line: 10, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !2, line: 9, size: 192, elements: !83)
!83 = !{!84, !86, !87}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !82, file: !2, line: 9, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !82, file: !2, line: 9, baseType: !32, size: 32, offset: 64)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !82, file: !2, line: 9, baseType: !81, size: 64, offset: 128)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !77, file: !2, line: 10, baseType: !89, size: 64, offset: 64)
!89 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !90, line: 18, baseType: !58)
!90 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!91 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !77, file: !2, line: 10, baseType: !89, size: 64, offset: 128)
!92 = !DILocalVariable(name: "key", scope: !42, file: !2, line: 132, type: !93)
!93 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !94)
!94 = !{!95}
!95 = !DISubrange(count: 16)
!96 = !DILocalVariable(name: "i", scope: !97, file: !2, line: 133, type: !32)
!97 = distinct !DILexicalBlock(scope: !42, file: !2, line: 133, column: 5)
!98 = distinct !DIAssignID()
!99 = !DILocation(line: 0, scope: !42)
!100 = distinct !DIAssignID()
!101 = distinct !DIAssignID()
!102 = !DILocation(line: 0, scope: !53)
!103 = !DILocation(line: 108, column: 5, scope: !53)
!104 = !DILocalVariable(name: "list", arg: 1, scope: !105, file: !2, line: 12, type: !47)
!105 = distinct !DISubprogram(name: "reverse", scope: !2, file: !2, line: 12, type: !106, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !108)
!106 = !DISubroutineType(types: !107)
!107 = !{!47, !47}
!108 = !{!104, !109, !110}
!109 = !DILocalVariable(name: "result", scope: !105, file: !2, line: 14, type: !47)
!110 = !DILocalVariable(name: "next", scope: !111, file: !2, line: 16, type: !47)
!111 = distinct !DILexicalBlock(scope: !105, file: !2, line: 15, column: 18)
!112 = !DILocation(line: 0, scope: !105, inlinedAt: !113)
!113 = distinct !DILocation(line: 114, column: 34, scope: !60)
!114 = !DILocation(line: 16, column: 35, scope: !111, inlinedAt: !113)
!115 = !{!116, !120, i64 8}
!116 = !{!"item", !117, i64 0, !120, i64 8}
!117 = !{!"int", !118, i64 0}
!118 = !{!"omnipotent char", !119, i64 0}
!119 = !{!"Simple C/C++ TBAA"}
!120 = !{!"any pointer", !118, i64 0}
!121 = !DILocation(line: 0, scope: !111, inlinedAt: !113)
!122 = !DILocation(line: 17, column: 20, scope: !111, inlinedAt: !113)
!123 = !DILocation(line: 15, column: 5, scope: !105, inlinedAt: !113)
!124 = distinct !{!124, !123, !125, !126}
!125 = !DILocation(line: 20, column: 5, scope: !105, inlinedAt: !113)
!126 = !{!"llvm.loop.mustprogress"}
!127 = !DILocation(line: 109, column: 29, scope: !55)
!128 = !DILocation(line: 0, scope: !55)
!129 = !DILocation(line: 110, column: 33, scope: !55)
!130 = !DILocation(line: 110, column: 37, scope: !55)
!131 = !DILocation(line: 110, column: 17, scope: !55)
!132 = !{!117, !117, i64 0}
!133 = !{!120, !120, i64 0}
!134 = !DILocation(line: 108, column: 31, scope: !56)
!135 = !DILocation(line: 108, column: 23, scope: !56)
!136 = distinct !{!136, !103, !137, !126}
!137 = !DILocation(line: 112, column: 5, scope: !53)
!138 = !DILocation(line: 0, scope: !60)
!139 = !DILocation(line: 115, column: 21, scope: !140)
!140 = distinct !DILexicalBlock(scope: !60, file: !2, line: 114, column: 5)
!141 = !DILocation(line: 115, column: 40, scope: !140)
!142 = !{!116, !117, i64 0}
!143 = !DILocation(line: 115, column: 27, scope: !140)
!144 = !DILocation(line: 115, column: 25, scope: !140)
!145 = !DILocation(line: 114, column: 59, scope: !140)
!146 = !DILocation(line: 114, column: 5, scope: !60)
!147 = distinct !{!147, !146, !148, !126}
!148 = !DILocation(line: 115, column: 40, scope: !60)
!149 = !DILocation(line: 118, column: 5, scope: !42)
!150 = !DILocation(line: 120, column: 5, scope: !42)
!151 = !DILocation(line: 120, column: 18, scope: !42)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 0, scope: !71)
!154 = !DILocation(line: 121, column: 5, scope: !71)
!155 = !DILocation(line: 117, column: 22, scope: !156)
!156 = distinct !DILexicalBlock(scope: !62, file: !2, line: 116, column: 5)
!157 = !DILocation(line: 0, scope: !62)
!158 = !DILocation(line: 117, column: 28, scope: !156)
!159 = !DILocation(line: 116, column: 5, scope: !62)
!160 = distinct !{!160, !159, !161, !126}
!161 = !DILocation(line: 117, column: 37, scope: !62)
!162 = !DILocation(line: 123, column: 24, scope: !42)
!163 = !DILocation(line: 123, column: 38, scope: !42)
!164 = !DILocation(line: 123, column: 5, scope: !42)
!165 = !DILocation(line: 0, scope: !74)
!166 = !DILocation(line: 124, column: 5, scope: !74)
!167 = !DILocation(line: 26, column: 12, scope: !168, inlinedAt: !175)
!168 = distinct !DISubprogram(name: "insert", scope: !2, file: !2, line: 24, type: !169, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !172)
!169 = !DISubroutineType(types: !170)
!170 = !{null, !171, !32}
!171 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!172 = !{!173, !174}
!173 = !DILocalVariable(name: "root", arg: 1, scope: !168, file: !2, line: 24, type: !171)
!174 = !DILocalVariable(name: "key", arg: 2, scope: !168, file: !2, line: 24, type: !32)
!175 = distinct !DILocation(line: 122, column: 9, scope: !176)
!176 = distinct !DILexicalBlock(scope: !71, file: !2, line: 121, column: 5)
!177 = !DILocation(line: 122, column: 31, scope: !176)
!178 = !DILocation(line: 0, scope: !168, inlinedAt: !175)
!179 = !DILocation(line: 26, column: 5, scope: !168, inlinedAt: !175)
!180 = !DILocation(line: 27, column: 31, scope: !168, inlinedAt: !175)
!181 = !{!182, !117, i64 0}
!182 = !{!"tree", !117, i64 0, !120, i64 8, !120, i64 16}
!183 = !DILocation(line: 27, column: 20, scope: !168, inlinedAt: !175)
!184 = !DILocation(line: 27, column: 16, scope: !168, inlinedAt: !175)
!185 = distinct !{!185, !179, !186, !126}
!186 = !DILocation(line: 27, column: 64, scope: !168, inlinedAt: !175)
!187 = !DILocation(line: 28, column: 13, scope: !168, inlinedAt: !175)
!188 = !DILocation(line: 28, column: 11, scope: !168, inlinedAt: !175)
!189 = !DILocation(line: 29, column: 14, scope: !168, inlinedAt: !175)
!190 = !DILocation(line: 121, column: 43, scope: !176)
!191 = !DILocation(line: 121, column: 53, scope: !176)
!192 = !DILocation(line: 121, column: 63, scope: !176)
!193 = !DILocation(line: 121, column: 35, scope: !176)
!194 = distinct !{!194, !154, !195, !126}
!195 = !DILocation(line: 122, column: 37, scope: !71)
!196 = !DILocation(line: 127, column: 24, scope: !42)
!197 = !DILocation(line: 127, column: 38, scope: !42)
!198 = !DILocation(line: 127, column: 5, scope: !42)
!199 = !DILocation(line: 128, column: 5, scope: !42)
!200 = !DILocation(line: 125, column: 15, scope: !201)
!201 = distinct !DILexicalBlock(scope: !202, file: !2, line: 125, column: 13)
!202 = distinct !DILexicalBlock(scope: !74, file: !2, line: 124, column: 5)
!203 = !DILocation(line: 125, column: 13, scope: !202)
!204 = !DILocation(line: 126, column: 41, scope: !201)
!205 = !DILocation(line: 126, column: 20, scope: !201)
!206 = distinct !DIAssignID()
!207 = !DILocation(line: 126, column: 13, scope: !201)
!208 = !DILocation(line: 124, column: 43, scope: !202)
!209 = !DILocation(line: 124, column: 53, scope: !202)
!210 = !DILocation(line: 124, column: 63, scope: !202)
!211 = !DILocation(line: 124, column: 35, scope: !202)
!212 = distinct !{!212, !166, !213, !126}
!213 = !DILocation(line: 126, column: 47, scope: !74)
!214 = !DILocation(line: 129, column: 35, scope: !42)
!215 = !DILocation(line: 129, column: 16, scope: !42)
!216 = distinct !DIAssignID()
!217 = distinct !{!217, !199, !218, !126}
!218 = !DILocation(line: 129, column: 38, scope: !42)
!219 = !DILocation(line: 131, column: 5, scope: !42)
!220 = !DILocation(line: 131, column: 16, scope: !42)
!221 = distinct !DIAssignID()
!222 = !DILocation(line: 132, column: 5, scope: !42)
!223 = !DILocation(line: 0, scope: !97)
!224 = !DILocation(line: 133, column: 5, scope: !97)
!225 = !DILocation(line: 137, column: 35, scope: !42)
!226 = !{!227, !228, i64 16}
!227 = !{!"map", !120, i64 0, !228, i64 8, !228, i64 16}
!228 = !{!"long", !118, i64 0}
!229 = !DILocation(line: 137, column: 46, scope: !42)
!230 = !{!227, !228, i64 8}
!231 = !DILocation(line: 137, column: 53, scope: !42)
!232 = !DILocation(line: 137, column: 52, scope: !42)
!233 = !DILocation(line: 137, column: 74, scope: !42)
!234 = !DILocation(line: 137, column: 73, scope: !42)
!235 = !DILocation(line: 137, column: 5, scope: !42)
!236 = !DILocation(line: 139, column: 1, scope: !42)
!237 = !DILocation(line: 138, column: 5, scope: !42)
!238 = !DILocation(line: 134, column: 46, scope: !239)
!239 = distinct !DILexicalBlock(scope: !240, file: !2, line: 133, column: 36)
!240 = distinct !DILexicalBlock(scope: !97, file: !2, line: 133, column: 5)
!241 = !DILocation(line: 134, column: 53, scope: !239)
!242 = !DILocation(line: 134, column: 9, scope: !239)
!243 = !DILocation(line: 135, column: 10, scope: !239)
!244 = !DILocation(line: 135, column: 26, scope: !239)
!245 = !DILocation(line: 133, column: 32, scope: !240)
!246 = !DILocation(line: 133, column: 23, scope: !240)
!247 = distinct !{!247, !224, !248, !126}
!248 = !DILocation(line: 136, column: 5, scope: !97)
!249 = !DISubprogram(name: "malloc", scope: !250, file: !250, line: 553, type: !251, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!251 = !DISubroutineType(types: !252)
!252 = !{!253, !89}
!253 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!254 = !DISubprogram(name: "free", scope: !250, file: !250, line: 568, type: !255, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!255 = !DISubroutineType(types: !256)
!256 = !{null, !253}
!257 = !DISubprogram(name: "printf", scope: !258, file: !258, line: 356, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!258 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!259 = !DISubroutineType(types: !260)
!260 = !{!32, !261, null}
!261 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !262)
!262 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !263, size: 64)
!263 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!264 = distinct !DISubprogram(name: "height", scope: !2, file: !2, line: 54, type: !265, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !269)
!265 = !DISubroutineType(types: !266)
!266 = !{!32, !267}
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !268, size: 64)
!268 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!269 = !{!270, !271, !272}
!270 = !DILocalVariable(name: "t", arg: 1, scope: !264, file: !2, line: 54, type: !267)
!271 = !DILocalVariable(name: "l", scope: !264, file: !2, line: 58, type: !32)
!272 = !DILocalVariable(name: "r", scope: !264, file: !2, line: 58, type: !32)
!273 = !DILocation(line: 0, scope: !264)
!274 = !DILocation(line: 56, column: 10, scope: !275)
!275 = distinct !DILexicalBlock(scope: !264, file: !2, line: 56, column: 9)
!276 = !DILocation(line: 56, column: 9, scope: !264)
!277 = !DILocation(line: 60, column: 1, scope: !264)
!278 = !DILocation(line: 58, column: 23, scope: !264)
!279 = !{!182, !120, i64 8}
!280 = !DILocation(line: 58, column: 13, scope: !264)
!281 = !DILocation(line: 58, column: 44, scope: !264)
!282 = !{!182, !120, i64 16}
!283 = !DILocation(line: 58, column: 34, scope: !264)
!284 = !DILocation(line: 59, column: 17, scope: !264)
!285 = !DILocation(line: 59, column: 14, scope: !264)
!286 = distinct !DISubprogram(name: "walk", scope: !2, file: !2, line: 62, type: !287, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !289)
!287 = !DISubroutineType(types: !288)
!288 = !{!58, !267, !58}
!289 = !{!290, !291}
!290 = !DILocalVariable(name: "t", arg: 1, scope: !286, file: !2, line: 62, type: !267)
!291 = !DILocalVariable(name: "hash", arg: 2, scope: !286, file: !2, line: 62, type: !58)
!292 = !DILocation(line: 0, scope: !286)
!293 = !DILocation(line: 64, column: 12, scope: !286)
!294 = !DILocation(line: 64, column: 24, scope: !286)
!295 = !DILocation(line: 64, column: 39, scope: !286)
!296 = !DILocation(line: 64, column: 31, scope: !286)
!297 = !DILocation(line: 64, column: 51, scope: !286)
!298 = !DILocation(line: 64, column: 71, scope: !286)
!299 = !DILocation(line: 64, column: 58, scope: !286)
!300 = !DILocation(line: 64, column: 56, scope: !286)
!301 = !DILocation(line: 64, column: 5, scope: !286)
!302 = distinct !DISubprogram(name: "delete", scope: !2, file: !2, line: 32, type: !303, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !305)
!303 = !DISubroutineType(types: !304)
!304 = !{!64, !64, !32}
!305 = !{!306, !307, !308, !311, !314}
!306 = !DILocalVariable(name: "t", arg: 1, scope: !302, file: !2, line: 32, type: !64)
!307 = !DILocalVariable(name: "key", arg: 2, scope: !302, file: !2, line: 32, type: !32)
!308 = !DILocalVariable(name: "side", scope: !309, file: !2, line: 37, type: !171)
!309 = distinct !DILexicalBlock(scope: !310, file: !2, line: 36, column: 24)
!310 = distinct !DILexicalBlock(scope: !302, file: !2, line: 36, column: 9)
!311 = !DILocalVariable(name: "least", scope: !312, file: !2, line: 42, type: !64)
!312 = distinct !DILexicalBlock(scope: !313, file: !2, line: 41, column: 30)
!313 = distinct !DILexicalBlock(scope: !302, file: !2, line: 41, column: 9)
!314 = !DILocalVariable(name: "child", scope: !302, file: !2, line: 49, type: !64)
!315 = !DILocation(line: 0, scope: !302)
!316 = !DILocation(line: 34, column: 10, scope: !317)
!317 = distinct !DILexicalBlock(scope: !302, file: !2, line: 34, column: 9)
!318 = !DILocation(line: 34, column: 9, scope: !302)
!319 = !DILocation(line: 36, column: 19, scope: !310)
!320 = !DILocation(line: 36, column: 13, scope: !310)
!321 = !DILocation(line: 36, column: 9, scope: !302)
!322 = !DILocation(line: 52, column: 1, scope: !302)
!323 = !DILocation(line: 37, column: 34, scope: !309)
!324 = !DILocation(line: 37, column: 30, scope: !309)
!325 = !DILocation(line: 0, scope: !309)
!326 = !DILocation(line: 38, column: 24, scope: !309)
!327 = !DILocation(line: 38, column: 17, scope: !309)
!328 = !DILocation(line: 38, column: 15, scope: !309)
!329 = !DILocation(line: 41, column: 12, scope: !313)
!330 = !DILocation(line: 41, column: 9, scope: !313)
!331 = !DILocation(line: 41, column: 17, scope: !313)
!332 = !DILocation(line: 41, column: 20, scope: !313)
!333 = !DILocation(line: 41, column: 9, scope: !302)
!334 = !DILocation(line: 0, scope: !312)
!335 = !DILocation(line: 43, column: 23, scope: !312)
!336 = !DILocation(line: 43, column: 9, scope: !312)
!337 = distinct !{!337, !336, !338, !126}
!338 = !DILocation(line: 44, column: 28, scope: !312)
!339 = !DILocation(line: 45, column: 25, scope: !312)
!340 = !DILocation(line: 45, column: 16, scope: !312)
!341 = !DILocation(line: 46, column: 20, scope: !312)
!342 = !DILocation(line: 46, column: 18, scope: !312)
!343 = !DILocation(line: 49, column: 26, scope: !302)
!344 = !DILocation(line: 50, column: 5, scope: !302)
!345 = !DISubprogram(name: "snprintf", scope: !258, file: !258, line: 378, type: !346, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!346 = !DISubroutineType(types: !347)
!347 = !{!32, !348, !89, !261, null}
!348 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !85)
!349 = distinct !DISubprogram(name: "slot", scope: !2, file: !2, line: 90, type: !350, scopeLine: 91, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !354)
!350 = !DISubroutineType(types: !351)
!351 = !{!352, !353, !262}
!352 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!353 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!354 = !{!355, !356, !357, !358, !360}
!355 = !DILocalVariable(name: "map", arg: 1, scope: !349, file: !2, line: 90, type: !353)
!356 = !DILocalVariable(name: "key", arg: 2, scope: !349, file: !2, line: 90, type: !262)
!357 = !DILocalVariable(name: "bucket", scope: !349, file: !2, line: 94, type: !80)
!358 = !DILocalVariable(name: "e", scope: !359, file: !2, line: 95, type: !81)
!359 = distinct !DILexicalBlock(scope: !349, file: !2, line: 95, column: 5)
!360 = !DILocalVariable(name: "e", scope: !349, file: !2, line: 98, type: !81)
!361 = !DILocation(line: 0, scope: !349)
!362 = !DILocation(line: 92, column: 14, scope: !363)
!363 = distinct !DILexicalBlock(scope: !349, file: !2, line: 92, column: 9)
!364 = !DILocation(line: 92, column: 28, scope: !363)
!365 = !DILocation(line: 92, column: 20, scope: !363)
!366 = !DILocation(line: 94, column: 35, scope: !349)
!367 = !{!227, !120, i64 0}
!368 = !DILocation(line: 92, column: 9, scope: !349)
!369 = !DILocalVariable(name: "map", arg: 1, scope: !370, file: !2, line: 75, type: !353)
!370 = distinct !DISubprogram(name: "grow", scope: !2, file: !2, line: 75, type: !371, scopeLine: 76, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !373)
!371 = !DISubroutineType(types: !372)
!372 = !{null, !353}
!373 = !{!369, !374, !375, !376, !378, !381}
!374 = !DILocalVariable(name: "size", scope: !370, file: !2, line: 77, type: !89)
!375 = !DILocalVariable(name: "buckets", scope: !370, file: !2, line: 78, type: !80)
!376 = !DILocalVariable(name: "i", scope: !377, file: !2, line: 79, type: !89)
!377 = distinct !DILexicalBlock(scope: !370, file: !2, line: 79, column: 5)
!378 = !DILocalVariable(name: "e", scope: !379, file: !2, line: 80, type: !81)
!379 = distinct !DILexicalBlock(scope: !380, file: !2, line: 80, column: 9)
!380 = distinct !DILexicalBlock(scope: !377, file: !2, line: 79, column: 5)
!381 = !DILocalVariable(name: "next", scope: !379, file: !2, line: 80, type: !81)
!382 = !DILocation(line: 0, scope: !370, inlinedAt: !383)
!383 = distinct !DILocation(line: 93, column: 9, scope: !363)
!384 = !DILocation(line: 77, column: 19, scope: !370, inlinedAt: !383)
!385 = !DILocation(line: 78, column: 30, scope: !370, inlinedAt: !383)
!386 = !DILocation(line: 0, scope: !377, inlinedAt: !383)
!387 = !DILocation(line: 79, column: 5, scope: !377, inlinedAt: !383)
!388 = !DILocation(line: 80, column: 32, scope: !379, inlinedAt: !383)
!389 = !DILocation(line: 0, scope: !379, inlinedAt: !383)
!390 = !DILocation(line: 80, column: 9, scope: !379, inlinedAt: !383)
!391 = !DILocation(line: 79, column: 40, scope: !380, inlinedAt: !383)
!392 = !DILocation(line: 79, column: 26, scope: !380, inlinedAt: !383)
!393 = distinct !{!393, !387, !394, !126}
!394 = !DILocation(line: 84, column: 9, scope: !377, inlinedAt: !383)
!395 = !DILocation(line: 81, column: 23, scope: !396, inlinedAt: !383)
!396 = distinct !DILexicalBlock(scope: !397, file: !2, line: 80, column: 69)
!397 = distinct !DILexicalBlock(scope: !379, file: !2, line: 80, column: 9)
!398 = !{!399, !120, i64 16}
!399 = !{!"entry", !120, i64 0, !117, i64 8, !120, i64 16}
!400 = !DILocation(line: 82, column: 44, scope: !396, inlinedAt: !383)
!401 = !{!399, !120, i64 0}
!402 = !DILocalVariable(name: "text", arg: 1, scope: !403, file: !2, line: 67, type: !262)
!403 = distinct !DISubprogram(name: "hash_text", scope: !2, file: !2, line: 67, type: !404, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !29, retainedNodes: !406)
!404 = !DISubroutineType(types: !405)
!405 = !{!89, !262}
!406 = !{!402, !407}
!407 = !DILocalVariable(name: "hash", scope: !403, file: !2, line: 69, type: !89)
!408 = !DILocation(line: 0, scope: !403, inlinedAt: !409)
!409 = distinct !DILocation(line: 82, column: 31, scope: !396, inlinedAt: !383)
!410 = !DILocation(line: 70, column: 12, scope: !403, inlinedAt: !409)
!411 = !{!118, !118, i64 0}
!412 = !DILocation(line: 70, column: 5, scope: !403, inlinedAt: !409)
!413 = !DILocation(line: 71, column: 21, scope: !403, inlinedAt: !409)
!414 = !DILocation(line: 71, column: 48, scope: !403, inlinedAt: !409)
!415 = !DILocation(line: 71, column: 28, scope: !403, inlinedAt: !409)
!416 = !DILocation(line: 71, column: 26, scope: !403, inlinedAt: !409)
!417 = distinct !{!417, !412, !414, !126}
!418 = !DILocation(line: 82, column: 49, scope: !396, inlinedAt: !383)
!419 = !DILocation(line: 82, column: 23, scope: !396, inlinedAt: !383)
!420 = !DILocation(line: 82, column: 21, scope: !396, inlinedAt: !383)
!421 = !DILocation(line: 0, scope: !403, inlinedAt: !422)
!422 = distinct !DILocation(line: 83, column: 21, scope: !396, inlinedAt: !383)
!423 = !DILocation(line: 70, column: 12, scope: !403, inlinedAt: !422)
!424 = !DILocation(line: 70, column: 5, scope: !403, inlinedAt: !422)
!425 = !DILocation(line: 71, column: 21, scope: !403, inlinedAt: !422)
!426 = !DILocation(line: 71, column: 48, scope: !403, inlinedAt: !422)
!427 = !DILocation(line: 71, column: 28, scope: !403, inlinedAt: !422)
!428 = !DILocation(line: 71, column: 26, scope: !403, inlinedAt: !422)
!429 = distinct !{!429, !424, !426, !126}
!430 = !DILocation(line: 83, column: 39, scope: !396, inlinedAt: !383)
!431 = !DILocation(line: 83, column: 13, scope: !396, inlinedAt: !383)
!432 = !DILocation(line: 83, column: 47, scope: !396, inlinedAt: !383)
!433 = distinct !{!433, !390, !434, !126}
!434 = !DILocation(line: 84, column: 9, scope: !379, inlinedAt: !383)
!435 = !DILocation(line: 85, column: 5, scope: !370, inlinedAt: !383)
!436 = !DILocation(line: 86, column: 18, scope: !370, inlinedAt: !383)
!437 = !DILocation(line: 87, column: 15, scope: !370, inlinedAt: !383)
!438 = !DILocation(line: 93, column: 9, scope: !363)
!439 = !DILocation(line: 0, scope: !403, inlinedAt: !440)
!440 = distinct !DILocation(line: 94, column: 43, scope: !349)
!441 = !DILocation(line: 70, column: 12, scope: !403, inlinedAt: !440)
!442 = !DILocation(line: 70, column: 5, scope: !403, inlinedAt: !440)
!443 = !DILocation(line: 71, column: 21, scope: !403, inlinedAt: !440)
!444 = !DILocation(line: 71, column: 48, scope: !403, inlinedAt: !440)
!445 = !DILocation(line: 71, column: 28, scope: !403, inlinedAt: !440)
!446 = !DILocation(line: 71, column: 26, scope: !403, inlinedAt: !440)
!447 = distinct !{!447, !442, !444, !126}
!448 = !DILocation(line: 94, column: 58, scope: !349)
!449 = !DILocation(line: 94, column: 30, scope: !349)
!450 = !DILocation(line: 0, scope: !359)
!451 = !DILocation(line: 95, scope: !359)
!452 = !DILocation(line: 95, column: 5, scope: !359)
!453 = !DILocation(line: 96, column: 23, scope: !454)
!454 = distinct !DILexicalBlock(scope: !455, file: !2, line: 96, column: 13)
!455 = distinct !DILexicalBlock(scope: !359, file: !2, line: 95, column: 5)
!456 = !DILocation(line: 96, column: 13, scope: !454)
!457 = !DILocation(line: 96, column: 33, scope: !454)
!458 = !DILocation(line: 96, column: 13, scope: !455)
!459 = !DILocation(line: 95, column: 47, scope: !455)
!460 = distinct !{!460, !452, !461, !126}
!461 = !DILocation(line: 97, column: 24, scope: !359)
!462 = !DILocation(line: 97, column: 24, scope: !454)
!463 = !DILocation(line: 98, column: 23, scope: !349)
!464 = !DILocation(line: 99, column: 25, scope: !349)
!465 = !DILocation(line: 99, column: 10, scope: !349)
!466 = !DILocation(line: 100, column: 13, scope: !349)
!467 = !DILocation(line: 101, column: 15, scope: !349)
!468 = !DILocation(line: 103, column: 1, scope: !349)
!469 = !DISubprogram(name: "strcmp", scope: !470, file: !470, line: 156, type: !471, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!470 = !DIFile(filename: "include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!471 = !DISubroutineType(types: !472)
!472 = !{!32, !262, !262}
!473 = !DISubprogram(name: "strdup", scope: !470, file: !470, line: 187, type: !474, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!474 = !DISubroutineType(types: !475)
!475 = !{!85, !262}
!476 = !DISubprogram(name: "calloc", scope: !250, file: !250, line: 556, type: !477, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!477 = !DISubroutineType(types: !478)
!478 = !{!253, !89, !89}
