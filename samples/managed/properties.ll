; ModuleID = '<stdin>'
source_filename = "samples/managed/properties.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { %struct.stillpoint_type, [64 x i32] }
%struct.stillpoint_type = type { i64, i64, i32, i32 }

@list_type = internal global %struct.anon { %struct.stillpoint_type { i64 512, i64 0, i32 64, i32 0 }, [64 x i32] zeroinitializer }, align 8, !dbg !0
@.str = private unnamed_addr constant [14 x i8] c"1 shape: %ld\0A\00", align 1, !dbg !42
@.str.1 = private unnamed_addr constant [15 x i8] c"2 shapes: %ld\0A\00", align 1, !dbg !48
@.str.2 = private unnamed_addr constant [15 x i8] c"4 shapes: %ld\0A\00", align 1, !dbg !53
@.str.3 = private unnamed_addr constant [15 x i8] c"8 shapes: %ld\0A\00", align 1, !dbg !55
@.str.4 = private unnamed_addr constant [16 x i8] c"32 shapes: %ld\0A\00", align 1, !dbg !57
@.str.5 = private unnamed_addr constant [9 x i8] c"abcdwxyz\00", align 1, !dbg !62
@names = internal unnamed_addr global [32 x [8 x i8]] zeroinitializer, align 16, !dbg !67
@object_type = internal constant %struct.stillpoint_type { i64 72, i64 0, i32 0, i32 0 }, align 8, !dbg !72

; Function Attrs: noinline nounwind uwtable
define dso_local noundef i32 @main(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !101 {
    #dbg_value(i32 %0, !107, !DIExpression(), !108)
    #dbg_value(ptr %1, !109, !DIExpression(), !108)
  %3 = icmp sgt i32 %0, 1, !dbg !110
  br i1 %3, label %4, label %vector.body, !dbg !111

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !112
  %6 = load ptr, ptr %5, align 8, !dbg !112
  %7 = tail call i64 @atol(ptr nocapture noundef %6) #6, !dbg !113
  br label %vector.body, !dbg !111

vector.body:                                      ; preds = %2, %4
  %8 = phi i64 [ %7, %4 ], [ 100, %2 ], !dbg !111
    #dbg_value(i64 %8, !114, !DIExpression(), !108)
    #dbg_value(i32 0, !115, !DIExpression(), !117)
  store <4 x i32> <i32 0, i32 8, i32 16, i32 24>, ptr getelementptr inbounds (i8, ptr @list_type, i64 24), align 8, !dbg !118
  store <4 x i32> <i32 32, i32 40, i32 48, i32 56>, ptr getelementptr inbounds (i8, ptr @list_type, i64 40), align 8, !dbg !118
  store <4 x i32> <i32 64, i32 72, i32 80, i32 88>, ptr getelementptr inbounds (i8, ptr @list_type, i64 56), align 8, !dbg !118
  store <4 x i32> <i32 96, i32 104, i32 112, i32 120>, ptr getelementptr inbounds (i8, ptr @list_type, i64 72), align 8, !dbg !118
  store <4 x i32> <i32 128, i32 136, i32 144, i32 152>, ptr getelementptr inbounds (i8, ptr @list_type, i64 88), align 8, !dbg !118
  store <4 x i32> <i32 160, i32 168, i32 176, i32 184>, ptr getelementptr inbounds (i8, ptr @list_type, i64 104), align 8, !dbg !118
  store <4 x i32> <i32 192, i32 200, i32 208, i32 216>, ptr getelementptr inbounds (i8, ptr @list_type, i64 120), align 8, !dbg !118
  store <4 x i32> <i32 224, i32 232, i32 240, i32 248>, ptr getelementptr inbounds (i8, ptr @list_type, i64 136), align 8, !dbg !118
  store <4 x i32> <i32 256, i32 264, i32 272, i32 280>, ptr getelementptr inbounds (i8, ptr @list_type, i64 152), align 8, !dbg !118
  store <4 x i32> <i32 288, i32 296, i32 304, i32 312>, ptr getelementptr inbounds (i8, ptr @list_type, i64 168), align 8, !dbg !118
  store <4 x i32> <i32 320, i32 328, i32 336, i32 344>, ptr getelementptr inbounds (i8, ptr @list_type, i64 184), align 8, !dbg !118
  store <4 x i32> <i32 352, i32 360, i32 368, i32 376>, ptr getelementptr inbounds (i8, ptr @list_type, i64 200), align 8, !dbg !118
  store <4 x i32> <i32 384, i32 392, i32 400, i32 408>, ptr getelementptr inbounds (i8, ptr @list_type, i64 216), align 8, !dbg !118
  store <4 x i32> <i32 416, i32 424, i32 432, i32 440>, ptr getelementptr inbounds (i8, ptr @list_type, i64 232), align 8, !dbg !118
  store <4 x i32> <i32 448, i32 456, i32 464, i32 472>, ptr getelementptr inbounds (i8, ptr @list_type, i64 248), align 8, !dbg !118
  store <4 x i32> <i32 480, i32 488, i32 496, i32 504>, ptr getelementptr inbounds (i8, ptr @list_type, i64 264), align 8, !dbg !118
  tail call fastcc void @make_shapes(), !dbg !120
  %9 = tail call fastcc ptr addrspace(1) @make_objects(i32 noundef 1), !dbg !121
  %10 = tail call fastcc i64 @sum1(ptr addrspace(1) noundef %9, i64 noundef %8), !dbg !122
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %10), !dbg !123
  %12 = tail call fastcc ptr addrspace(1) @make_objects(i32 noundef 2), !dbg !124
  %13 = tail call fastcc i64 @sum2(ptr addrspace(1) noundef %12, i64 noundef %8), !dbg !125
  %14 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %13), !dbg !126
  %15 = tail call fastcc ptr addrspace(1) @make_objects(i32 noundef 4), !dbg !127
  %16 = tail call fastcc i64 @sum4(ptr addrspace(1) noundef %15, i64 noundef %8), !dbg !128
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %16), !dbg !129
  %18 = tail call fastcc ptr addrspace(1) @make_objects(i32 noundef 8), !dbg !130
  %19 = tail call fastcc i64 @sum8(ptr addrspace(1) noundef %18, i64 noundef %8), !dbg !131
  %20 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %19), !dbg !132
  %21 = tail call fastcc ptr addrspace(1) @make_objects(i32 noundef 32), !dbg !133
  %22 = tail call fastcc i64 @sum32(ptr addrspace(1) noundef %21, i64 noundef %8), !dbg !134
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %22), !dbg !135
  ret i32 0, !dbg !136
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare i64 @atol(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @make_shapes() unnamed_addr #2 !dbg !137 {
    #dbg_value(i32 0, !140, !DIExpression(), !142)
  br label %.preheader, !dbg !143

.preheader:                                       ; preds = %0, %.preheader
  %indvars.iv = phi i64 [ 0, %0 ], [ %5, %.preheader ]
    #dbg_value(i64 %indvars.iv, !140, !DIExpression(), !142)
    #dbg_value(i32 0, !144, !DIExpression(), !147)
    #dbg_value(i64 0, !144, !DIExpression(), !147)
  %1 = and i64 %indvars.iv, 7, !dbg !148
  %2 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %1, !dbg !150
  %3 = load i8, ptr %2, align 1, !dbg !150
  %4 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 0, !dbg !151
  store i8 %3, ptr %4, align 8, !dbg !152
    #dbg_value(i64 1, !144, !DIExpression(), !147)
  %5 = add nuw nsw i64 %indvars.iv, 1, !dbg !153
  %6 = and i64 %5, 7, !dbg !148
  %7 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %6, !dbg !150
  %8 = load i8, ptr %7, align 1, !dbg !150
  %9 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 1, !dbg !151
  store i8 %8, ptr %9, align 1, !dbg !152
    #dbg_value(i64 2, !144, !DIExpression(), !147)
  %10 = add nuw i64 %indvars.iv, 2, !dbg !148
  %11 = and i64 %10, 7, !dbg !148
  %12 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %11, !dbg !150
  %13 = load i8, ptr %12, align 1, !dbg !150
  %14 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 2, !dbg !151
  store i8 %13, ptr %14, align 2, !dbg !152
    #dbg_value(i64 3, !144, !DIExpression(), !147)
  %15 = add nuw i64 %indvars.iv, 3, !dbg !148
  %16 = and i64 %15, 7, !dbg !148
  %17 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %16, !dbg !150
  %18 = load i8, ptr %17, align 1, !dbg !150
  %19 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 3, !dbg !151
  store i8 %18, ptr %19, align 1, !dbg !152
    #dbg_value(i64 4, !144, !DIExpression(), !147)
  %20 = and i64 %indvars.iv, 7, !dbg !148
  %21 = xor i64 %20, 4, !dbg !148
  %22 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %21, !dbg !150
  %23 = load i8, ptr %22, align 1, !dbg !150
  %24 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 4, !dbg !151
  store i8 %23, ptr %24, align 4, !dbg !152
    #dbg_value(i64 5, !144, !DIExpression(), !147)
  %25 = add nuw i64 %indvars.iv, 5, !dbg !148
  %26 = and i64 %25, 7, !dbg !148
  %27 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %26, !dbg !150
  %28 = load i8, ptr %27, align 1, !dbg !150
  %29 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 5, !dbg !151
  store i8 %28, ptr %29, align 1, !dbg !152
    #dbg_value(i64 6, !144, !DIExpression(), !147)
  %30 = add nuw i64 %indvars.iv, 6, !dbg !148
  %31 = and i64 %30, 7, !dbg !148
  %32 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %31, !dbg !150
  %33 = load i8, ptr %32, align 1, !dbg !150
  %34 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 6, !dbg !151
  store i8 %33, ptr %34, align 2, !dbg !152
    #dbg_value(i64 7, !144, !DIExpression(), !147)
  %35 = add nuw i64 %indvars.iv, 7, !dbg !148
  %36 = and i64 %35, 7, !dbg !148
  %37 = getelementptr inbounds [9 x i8], ptr @.str.5, i64 0, i64 %36, !dbg !150
  %38 = load i8, ptr %37, align 1, !dbg !150
  %39 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %indvars.iv, i64 7, !dbg !151
  store i8 %38, ptr %39, align 1, !dbg !152
    #dbg_value(i64 8, !144, !DIExpression(), !147)
    #dbg_value(i64 %5, !140, !DIExpression(), !142)
  %exitcond.not = icmp eq i64 %5, 32, !dbg !154
  br i1 %exitcond.not, label %40, label %.preheader, !dbg !143, !llvm.loop !155

40:                                               ; preds = %.preheader
  ret void, !dbg !158
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: noinline nounwind uwtable
define internal fastcc i64 @sum1(ptr addrspace(1) nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #0 !dbg !159 {
    #dbg_value(ptr addrspace(1) %0, !162, !DIExpression(), !163)
    #dbg_value(i64 %1, !164, !DIExpression(), !163)
    #dbg_value(i64 0, !165, !DIExpression(), !163)
    #dbg_value(i64 0, !166, !DIExpression(), !168)
  %3 = icmp sgt i64 %1, 0, !dbg !169
  br i1 %3, label %.preheader, label %._crit_edge, !dbg !171

.preheader:                                       ; preds = %2, %19
  %.022 = phi i64 [ %18, %19 ], [ 0, %2 ]
  %.01521 = phi i64 [ %20, %19 ], [ 0, %2 ]
    #dbg_value(i64 %.022, !165, !DIExpression(), !163)
    #dbg_value(i64 %.01521, !166, !DIExpression(), !168)
    #dbg_value(i64 %.022, !165, !DIExpression(), !163)
    #dbg_value(i32 0, !172, !DIExpression(), !174)
  br label %4, !dbg !175

4:                                                ; preds = %.preheader, %14
  %indvars.iv = phi i64 [ 0, %.preheader ], [ %indvars.iv.next, %14 ]
  %.120 = phi i64 [ %.022, %.preheader ], [ %18, %14 ]
    #dbg_value(i64 %.120, !165, !DIExpression(), !163)
    #dbg_value(i64 %indvars.iv, !172, !DIExpression(), !174)
  %5 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %0, i64 0, i64 %indvars.iv, !dbg !176
  %6 = load ptr addrspace(1), ptr addrspace(1) %5, align 8, !dbg !176
    #dbg_value(ptr addrspace(1) %6, !179, !DIExpression(), !180)
  %7 = load i64, ptr addrspace(1) %6, align 8, !dbg !176
  %8 = tail call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 noundef 1, i32 noundef 160, ptr noundef null, i32 noundef 1, i64 noundef %7) #7, !dbg !176
    #dbg_value(i64 %8, !181, !DIExpression(), !180)
  %9 = getelementptr inbounds i8, ptr addrspace(1) %6, i64 8, !dbg !176
  %10 = icmp slt i64 %8, 0, !dbg !176
  br i1 %10, label %11, label %14, !dbg !176

11:                                               ; preds = %4
  %12 = load i64, ptr addrspace(1) %6, align 8, !dbg !176
  %13 = tail call fastcc i64 @lookup(i64 noundef 1, i64 noundef %12, i64 noundef %8) #8, !dbg !176
  br label %14, !dbg !176

14:                                               ; preds = %4, %11
  %15 = phi i64 [ %13, %11 ], [ %8, %4 ], !dbg !176
  %16 = getelementptr inbounds [8 x i64], ptr addrspace(1) %9, i64 0, i64 %15, !dbg !176
  %17 = load i64, ptr addrspace(1) %16, align 8, !dbg !176
  %18 = add nsw i64 %17, %.120, !dbg !182
    #dbg_value(i64 %18, !165, !DIExpression(), !163)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !182
    #dbg_value(i64 %indvars.iv.next, !172, !DIExpression(), !174)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !182
  br i1 %exitcond.not, label %19, label %4, !dbg !175, !llvm.loop !183

19:                                               ; preds = %14
  %20 = add nuw nsw i64 %.01521, 1, !dbg !169
    #dbg_value(i64 %18, !165, !DIExpression(), !163)
    #dbg_value(i64 %20, !166, !DIExpression(), !168)
  %exitcond24.not = icmp eq i64 %20, %1, !dbg !169
  br i1 %exitcond24.not, label %._crit_edge, label %.preheader, !dbg !171, !llvm.loop !184

._crit_edge:                                      ; preds = %19, %2
  %.0.lcssa = phi i64 [ 0, %2 ], [ %18, %19 ], !dbg !185
  ret i64 %.0.lcssa, !dbg !185
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc ptr addrspace(1) @make_objects(i32 noundef %0) unnamed_addr #0 !dbg !186 {
    #dbg_value(i32 %0, !189, !DIExpression(), !190)
  %2 = tail call ptr addrspace(1) @stillpoint.new(ptr noundef nonnull @list_type) #7, !dbg !191
    #dbg_value(ptr addrspace(1) %2, !192, !DIExpression(), !190)
    #dbg_value(i32 0, !193, !DIExpression(), !195)
  br label %3, !dbg !196

3:                                                ; preds = %1, %3
  %indvars.iv = phi i64 [ 0, %1 ], [ %indvars.iv.next, %3 ]
    #dbg_value(i64 %indvars.iv, !193, !DIExpression(), !195)
  %4 = trunc nuw nsw i64 %indvars.iv to i32, !dbg !197
  %5 = srem i32 %4, %0, !dbg !197
  %6 = zext nneg i32 %5 to i64, !dbg !199
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !200
  %7 = tail call fastcc ptr addrspace(1) @make_object(i64 noundef %6, i64 noundef %indvars.iv.next), !dbg !201
  %8 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %2, i64 0, i64 %indvars.iv, !dbg !202
  store ptr addrspace(1) %7, ptr addrspace(1) %8, align 8, !dbg !203
    #dbg_value(i64 %indvars.iv.next, !193, !DIExpression(), !195)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !204
  br i1 %exitcond.not, label %9, label %3, !dbg !196, !llvm.loop !205

9:                                                ; preds = %3
  ret ptr addrspace(1) %2, !dbg !207
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc i64 @sum2(ptr addrspace(1) nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #0 !dbg !208 {
    #dbg_value(ptr addrspace(1) %0, !209, !DIExpression(), !210)
    #dbg_value(i64 %1, !211, !DIExpression(), !210)
    #dbg_value(i64 0, !212, !DIExpression(), !210)
    #dbg_value(i64 0, !213, !DIExpression(), !215)
  %3 = icmp sgt i64 %1, 0, !dbg !216
  br i1 %3, label %.preheader, label %._crit_edge, !dbg !218

.preheader:                                       ; preds = %2, %19
  %.022 = phi i64 [ %18, %19 ], [ 0, %2 ]
  %.01521 = phi i64 [ %20, %19 ], [ 0, %2 ]
    #dbg_value(i64 %.022, !212, !DIExpression(), !210)
    #dbg_value(i64 %.01521, !213, !DIExpression(), !215)
    #dbg_value(i64 %.022, !212, !DIExpression(), !210)
    #dbg_value(i32 0, !219, !DIExpression(), !221)
  br label %4, !dbg !222

4:                                                ; preds = %.preheader, %14
  %indvars.iv = phi i64 [ 0, %.preheader ], [ %indvars.iv.next, %14 ]
  %.120 = phi i64 [ %.022, %.preheader ], [ %18, %14 ]
    #dbg_value(i64 %.120, !212, !DIExpression(), !210)
    #dbg_value(i64 %indvars.iv, !219, !DIExpression(), !221)
  %5 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %0, i64 0, i64 %indvars.iv, !dbg !223
  %6 = load ptr addrspace(1), ptr addrspace(1) %5, align 8, !dbg !223
    #dbg_value(ptr addrspace(1) %6, !226, !DIExpression(), !227)
  %7 = load i64, ptr addrspace(1) %6, align 8, !dbg !223
  %8 = tail call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 noundef 2, i32 noundef 160, ptr noundef null, i32 noundef 1, i64 noundef %7) #7, !dbg !223
    #dbg_value(i64 %8, !228, !DIExpression(), !227)
  %9 = getelementptr inbounds i8, ptr addrspace(1) %6, i64 8, !dbg !223
  %10 = icmp slt i64 %8, 0, !dbg !223
  br i1 %10, label %11, label %14, !dbg !223

11:                                               ; preds = %4
  %12 = load i64, ptr addrspace(1) %6, align 8, !dbg !223
  %13 = tail call fastcc i64 @lookup(i64 noundef 2, i64 noundef %12, i64 noundef %8) #8, !dbg !223
  br label %14, !dbg !223

14:                                               ; preds = %4, %11
  %15 = phi i64 [ %13, %11 ], [ %8, %4 ], !dbg !223
  %16 = getelementptr inbounds [8 x i64], ptr addrspace(1) %9, i64 0, i64 %15, !dbg !223
  %17 = load i64, ptr addrspace(1) %16, align 8, !dbg !223
  %18 = add nsw i64 %17, %.120, !dbg !229
    #dbg_value(i64 %18, !212, !DIExpression(), !210)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !229
    #dbg_value(i64 %indvars.iv.next, !219, !DIExpression(), !221)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !229
  br i1 %exitcond.not, label %19, label %4, !dbg !222, !llvm.loop !230

19:                                               ; preds = %14
  %20 = add nuw nsw i64 %.01521, 1, !dbg !216
    #dbg_value(i64 %18, !212, !DIExpression(), !210)
    #dbg_value(i64 %20, !213, !DIExpression(), !215)
  %exitcond24.not = icmp eq i64 %20, %1, !dbg !216
  br i1 %exitcond24.not, label %._crit_edge, label %.preheader, !dbg !218, !llvm.loop !231

._crit_edge:                                      ; preds = %19, %2
  %.0.lcssa = phi i64 [ 0, %2 ], [ %18, %19 ], !dbg !232
  ret i64 %.0.lcssa, !dbg !232
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc i64 @sum4(ptr addrspace(1) nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #0 !dbg !233 {
    #dbg_value(ptr addrspace(1) %0, !234, !DIExpression(), !235)
    #dbg_value(i64 %1, !236, !DIExpression(), !235)
    #dbg_value(i64 0, !237, !DIExpression(), !235)
    #dbg_value(i64 0, !238, !DIExpression(), !240)
  %3 = icmp sgt i64 %1, 0, !dbg !241
  br i1 %3, label %.preheader, label %._crit_edge, !dbg !243

.preheader:                                       ; preds = %2, %19
  %.022 = phi i64 [ %18, %19 ], [ 0, %2 ]
  %.01521 = phi i64 [ %20, %19 ], [ 0, %2 ]
    #dbg_value(i64 %.022, !237, !DIExpression(), !235)
    #dbg_value(i64 %.01521, !238, !DIExpression(), !240)
    #dbg_value(i64 %.022, !237, !DIExpression(), !235)
    #dbg_value(i32 0, !244, !DIExpression(), !246)
  br label %4, !dbg !247

4:                                                ; preds = %.preheader, %14
  %indvars.iv = phi i64 [ 0, %.preheader ], [ %indvars.iv.next, %14 ]
  %.120 = phi i64 [ %.022, %.preheader ], [ %18, %14 ]
    #dbg_value(i64 %.120, !237, !DIExpression(), !235)
    #dbg_value(i64 %indvars.iv, !244, !DIExpression(), !246)
  %5 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %0, i64 0, i64 %indvars.iv, !dbg !248
  %6 = load ptr addrspace(1), ptr addrspace(1) %5, align 8, !dbg !248
    #dbg_value(ptr addrspace(1) %6, !251, !DIExpression(), !252)
  %7 = load i64, ptr addrspace(1) %6, align 8, !dbg !248
  %8 = tail call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 noundef 4, i32 noundef 160, ptr noundef null, i32 noundef 1, i64 noundef %7) #7, !dbg !248
    #dbg_value(i64 %8, !253, !DIExpression(), !252)
  %9 = getelementptr inbounds i8, ptr addrspace(1) %6, i64 8, !dbg !248
  %10 = icmp slt i64 %8, 0, !dbg !248
  br i1 %10, label %11, label %14, !dbg !248

11:                                               ; preds = %4
  %12 = load i64, ptr addrspace(1) %6, align 8, !dbg !248
  %13 = tail call fastcc i64 @lookup(i64 noundef 4, i64 noundef %12, i64 noundef %8) #8, !dbg !248
  br label %14, !dbg !248

14:                                               ; preds = %4, %11
  %15 = phi i64 [ %13, %11 ], [ %8, %4 ], !dbg !248
  %16 = getelementptr inbounds [8 x i64], ptr addrspace(1) %9, i64 0, i64 %15, !dbg !248
  %17 = load i64, ptr addrspace(1) %16, align 8, !dbg !248
  %18 = add nsw i64 %17, %.120, !dbg !254
    #dbg_value(i64 %18, !237, !DIExpression(), !235)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !254
    #dbg_value(i64 %indvars.iv.next, !244, !DIExpression(), !246)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !254
  br i1 %exitcond.not, label %19, label %4, !dbg !247, !llvm.loop !255

19:                                               ; preds = %14
  %20 = add nuw nsw i64 %.01521, 1, !dbg !241
    #dbg_value(i64 %18, !237, !DIExpression(), !235)
    #dbg_value(i64 %20, !238, !DIExpression(), !240)
  %exitcond24.not = icmp eq i64 %20, %1, !dbg !241
  br i1 %exitcond24.not, label %._crit_edge, label %.preheader, !dbg !243, !llvm.loop !256

._crit_edge:                                      ; preds = %19, %2
  %.0.lcssa = phi i64 [ 0, %2 ], [ %18, %19 ], !dbg !257
  ret i64 %.0.lcssa, !dbg !257
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc i64 @sum8(ptr addrspace(1) nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #0 !dbg !258 {
    #dbg_value(ptr addrspace(1) %0, !259, !DIExpression(), !260)
    #dbg_value(i64 %1, !261, !DIExpression(), !260)
    #dbg_value(i64 0, !262, !DIExpression(), !260)
    #dbg_value(i64 0, !263, !DIExpression(), !265)
  %3 = icmp sgt i64 %1, 0, !dbg !266
  br i1 %3, label %.preheader, label %._crit_edge, !dbg !268

.preheader:                                       ; preds = %2, %19
  %.022 = phi i64 [ %18, %19 ], [ 0, %2 ]
  %.01521 = phi i64 [ %20, %19 ], [ 0, %2 ]
    #dbg_value(i64 %.022, !262, !DIExpression(), !260)
    #dbg_value(i64 %.01521, !263, !DIExpression(), !265)
    #dbg_value(i64 %.022, !262, !DIExpression(), !260)
    #dbg_value(i32 0, !269, !DIExpression(), !271)
  br label %4, !dbg !272

4:                                                ; preds = %.preheader, %14
  %indvars.iv = phi i64 [ 0, %.preheader ], [ %indvars.iv.next, %14 ]
  %.120 = phi i64 [ %.022, %.preheader ], [ %18, %14 ]
    #dbg_value(i64 %.120, !262, !DIExpression(), !260)
    #dbg_value(i64 %indvars.iv, !269, !DIExpression(), !271)
  %5 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %0, i64 0, i64 %indvars.iv, !dbg !273
  %6 = load ptr addrspace(1), ptr addrspace(1) %5, align 8, !dbg !273
    #dbg_value(ptr addrspace(1) %6, !276, !DIExpression(), !277)
  %7 = load i64, ptr addrspace(1) %6, align 8, !dbg !273
  %8 = tail call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 noundef 8, i32 noundef 160, ptr noundef null, i32 noundef 1, i64 noundef %7) #7, !dbg !273
    #dbg_value(i64 %8, !278, !DIExpression(), !277)
  %9 = getelementptr inbounds i8, ptr addrspace(1) %6, i64 8, !dbg !273
  %10 = icmp slt i64 %8, 0, !dbg !273
  br i1 %10, label %11, label %14, !dbg !273

11:                                               ; preds = %4
  %12 = load i64, ptr addrspace(1) %6, align 8, !dbg !273
  %13 = tail call fastcc i64 @lookup(i64 noundef 8, i64 noundef %12, i64 noundef %8) #8, !dbg !273
  br label %14, !dbg !273

14:                                               ; preds = %4, %11
  %15 = phi i64 [ %13, %11 ], [ %8, %4 ], !dbg !273
  %16 = getelementptr inbounds [8 x i64], ptr addrspace(1) %9, i64 0, i64 %15, !dbg !273
  %17 = load i64, ptr addrspace(1) %16, align 8, !dbg !273
  %18 = add nsw i64 %17, %.120, !dbg !279
    #dbg_value(i64 %18, !262, !DIExpression(), !260)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !279
    #dbg_value(i64 %indvars.iv.next, !269, !DIExpression(), !271)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !279
  br i1 %exitcond.not, label %19, label %4, !dbg !272, !llvm.loop !280

19:                                               ; preds = %14
  %20 = add nuw nsw i64 %.01521, 1, !dbg !266
    #dbg_value(i64 %18, !262, !DIExpression(), !260)
    #dbg_value(i64 %20, !263, !DIExpression(), !265)
  %exitcond24.not = icmp eq i64 %20, %1, !dbg !266
  br i1 %exitcond24.not, label %._crit_edge, label %.preheader, !dbg !268, !llvm.loop !281

._crit_edge:                                      ; preds = %19, %2
  %.0.lcssa = phi i64 [ 0, %2 ], [ %18, %19 ], !dbg !282
  ret i64 %.0.lcssa, !dbg !282
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc i64 @sum32(ptr addrspace(1) nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #0 !dbg !283 {
    #dbg_value(ptr addrspace(1) %0, !284, !DIExpression(), !285)
    #dbg_value(i64 %1, !286, !DIExpression(), !285)
    #dbg_value(i64 0, !287, !DIExpression(), !285)
    #dbg_value(i64 0, !288, !DIExpression(), !290)
  %3 = icmp sgt i64 %1, 0, !dbg !291
  br i1 %3, label %.preheader, label %._crit_edge, !dbg !293

.preheader:                                       ; preds = %2, %19
  %.022 = phi i64 [ %18, %19 ], [ 0, %2 ]
  %.01521 = phi i64 [ %20, %19 ], [ 0, %2 ]
    #dbg_value(i64 %.022, !287, !DIExpression(), !285)
    #dbg_value(i64 %.01521, !288, !DIExpression(), !290)
    #dbg_value(i64 %.022, !287, !DIExpression(), !285)
    #dbg_value(i32 0, !294, !DIExpression(), !296)
  br label %4, !dbg !297

4:                                                ; preds = %.preheader, %14
  %indvars.iv = phi i64 [ 0, %.preheader ], [ %indvars.iv.next, %14 ]
  %.120 = phi i64 [ %.022, %.preheader ], [ %18, %14 ]
    #dbg_value(i64 %.120, !287, !DIExpression(), !285)
    #dbg_value(i64 %indvars.iv, !294, !DIExpression(), !296)
  %5 = getelementptr inbounds [64 x ptr addrspace(1)], ptr addrspace(1) %0, i64 0, i64 %indvars.iv, !dbg !298
  %6 = load ptr addrspace(1), ptr addrspace(1) %5, align 8, !dbg !298
    #dbg_value(ptr addrspace(1) %6, !301, !DIExpression(), !302)
  %7 = load i64, ptr addrspace(1) %6, align 8, !dbg !298
  %8 = tail call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 noundef 32, i32 noundef 160, ptr noundef null, i32 noundef 1, i64 noundef %7) #7, !dbg !298
    #dbg_value(i64 %8, !303, !DIExpression(), !302)
  %9 = getelementptr inbounds i8, ptr addrspace(1) %6, i64 8, !dbg !298
  %10 = icmp slt i64 %8, 0, !dbg !298
  br i1 %10, label %11, label %14, !dbg !298

11:                                               ; preds = %4
  %12 = load i64, ptr addrspace(1) %6, align 8, !dbg !298
  %13 = tail call fastcc i64 @lookup(i64 noundef 32, i64 noundef %12, i64 noundef %8) #8, !dbg !298
  br label %14, !dbg !298

14:                                               ; preds = %4, %11
  %15 = phi i64 [ %13, %11 ], [ %8, %4 ], !dbg !298
  %16 = getelementptr inbounds [8 x i64], ptr addrspace(1) %9, i64 0, i64 %15, !dbg !298
  %17 = load i64, ptr addrspace(1) %16, align 8, !dbg !298
  %18 = add nsw i64 %17, %.120, !dbg !304
    #dbg_value(i64 %18, !287, !DIExpression(), !285)
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 1, !dbg !304
    #dbg_value(i64 %indvars.iv.next, !294, !DIExpression(), !296)
  %exitcond.not = icmp eq i64 %indvars.iv.next, 64, !dbg !304
  br i1 %exitcond.not, label %19, label %4, !dbg !297, !llvm.loop !305

19:                                               ; preds = %14
  %20 = add nuw nsw i64 %.01521, 1, !dbg !291
    #dbg_value(i64 %18, !287, !DIExpression(), !285)
    #dbg_value(i64 %20, !288, !DIExpression(), !290)
  %exitcond24.not = icmp eq i64 %20, %1, !dbg !291
  br i1 %exitcond24.not, label %._crit_edge, label %.preheader, !dbg !293, !llvm.loop !306

._crit_edge:                                      ; preds = %19, %2
  %.0.lcssa = phi i64 [ 0, %2 ], [ %18, %19 ], !dbg !307
  ret i64 %.0.lcssa, !dbg !307
}

declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)

; Function Attrs: cold noinline nounwind optsize uwtable
define internal fastcc i64 @lookup(i64 noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #4 !dbg !308 {
    #dbg_value(i64 %0, !311, !DIExpression(), !312)
    #dbg_value(i64 %1, !313, !DIExpression(), !312)
    #dbg_value(i8 120, !314, !DIExpression(), !312)
    #dbg_value(i64 %2, !315, !DIExpression(), !312)
    #dbg_value(i64 0, !316, !DIExpression(), !312)
  br label %4, !dbg !317

4:                                                ; preds = %4, %3
  %.0 = phi i64 [ 0, %3 ], [ %7, %4 ], !dbg !312
    #dbg_value(i64 %.0, !316, !DIExpression(), !312)
  %5 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %1, i64 %.0, !dbg !318
  %6 = load i8, ptr %5, align 1, !dbg !318
  %.not = icmp eq i8 %6, 120, !dbg !319
  %7 = add nuw nsw i64 %.0, 1, !dbg !320
    #dbg_value(i64 %7, !316, !DIExpression(), !312)
  br i1 %.not, label %8, label %4, !dbg !317, !llvm.loop !321

8:                                                ; preds = %4
  %9 = icmp eq i64 %2, -1, !dbg !322
  br i1 %9, label %10, label %11, !dbg !324

10:                                               ; preds = %8
  tail call void @stillpoint.inline_cache.add(i64 noundef %0, i64 noundef %1, i64 noundef %.0) #7, !dbg !325
  br label %11, !dbg !325

11:                                               ; preds = %10, %8
  ret i64 %.0, !dbg !326
}

declare void @stillpoint.inline_cache.add(i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare ptr addrspace(1) @stillpoint.new(ptr noundef) local_unnamed_addr #5

; Function Attrs: noinline nounwind uwtable
define internal fastcc noundef ptr addrspace(1) @make_object(i64 noundef %0, i64 noundef %1) unnamed_addr #0 !dbg !327 {
    #dbg_value(i64 %0, !330, !DIExpression(), !331)
    #dbg_value(i64 %1, !332, !DIExpression(), !331)
  %3 = tail call ptr addrspace(1) @stillpoint.new(ptr noundef nonnull @object_type) #7, !dbg !333
    #dbg_value(ptr addrspace(1) %3, !334, !DIExpression(), !331)
  store i64 %0, ptr addrspace(1) %3, align 8, !dbg !335
    #dbg_value(i32 0, !336, !DIExpression(), !338)
  %4 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 8
    #dbg_value(i32 0, !336, !DIExpression(), !338)
    #dbg_value(i64 0, !336, !DIExpression(), !338)
  %5 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 0, !dbg !339
    #dbg_value(i64 1, !336, !DIExpression(), !338)
  %6 = load <2 x i8>, ptr %5, align 8, !dbg !339
  %7 = icmp eq <2 x i8> %6, <i8 120, i8 120>, !dbg !341
  %8 = insertelement <2 x i64> poison, i64 %1, i64 0, !dbg !339
  %9 = shufflevector <2 x i64> %8, <2 x i64> poison, <2 x i32> zeroinitializer, !dbg !339
  %10 = select <2 x i1> %7, <2 x i64> %9, <2 x i64> <i64 -1, i64 -1>, !dbg !339
  store <2 x i64> %10, ptr addrspace(1) %4, align 8, !dbg !342
    #dbg_value(i64 2, !336, !DIExpression(), !338)
  %11 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 2, !dbg !339
  %12 = load i8, ptr %11, align 2, !dbg !339
  %13 = icmp eq i8 %12, 120, !dbg !341
  %14 = select i1 %13, i64 %1, i64 -1, !dbg !339
  %15 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 24, !dbg !343
  store i64 %14, ptr addrspace(1) %15, align 8, !dbg !342
    #dbg_value(i64 3, !336, !DIExpression(), !338)
  %16 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 3, !dbg !339
  %17 = load i8, ptr %16, align 1, !dbg !339
  %18 = icmp eq i8 %17, 120, !dbg !341
  %19 = select i1 %18, i64 %1, i64 -1, !dbg !339
  %20 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 32, !dbg !343
  store i64 %19, ptr addrspace(1) %20, align 8, !dbg !342
    #dbg_value(i64 4, !336, !DIExpression(), !338)
  %21 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 4, !dbg !339
  %22 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 40, !dbg !343
    #dbg_value(i64 5, !336, !DIExpression(), !338)
  %23 = load <2 x i8>, ptr %21, align 4, !dbg !339
  %24 = icmp eq <2 x i8> %23, <i8 120, i8 120>, !dbg !341
  %25 = select <2 x i1> %24, <2 x i64> %9, <2 x i64> <i64 -1, i64 -1>, !dbg !339
  store <2 x i64> %25, ptr addrspace(1) %22, align 8, !dbg !342
    #dbg_value(i64 6, !336, !DIExpression(), !338)
  %26 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 6, !dbg !339
  %27 = load i8, ptr %26, align 2, !dbg !339
  %28 = icmp eq i8 %27, 120, !dbg !341
  %29 = select i1 %28, i64 %1, i64 -1, !dbg !339
  %30 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 56, !dbg !343
  store i64 %29, ptr addrspace(1) %30, align 8, !dbg !342
    #dbg_value(i64 7, !336, !DIExpression(), !338)
  %31 = getelementptr inbounds [32 x [8 x i8]], ptr @names, i64 0, i64 %0, i64 7, !dbg !339
  %32 = load i8, ptr %31, align 1, !dbg !339
  %33 = icmp eq i8 %32, 120, !dbg !341
  %34 = select i1 %33, i64 %1, i64 -1, !dbg !339
  %35 = getelementptr inbounds i8, ptr addrspace(1) %3, i64 64, !dbg !343
  store i64 %34, ptr addrspace(1) %35, align 8, !dbg !342
    #dbg_value(i64 8, !336, !DIExpression(), !338)
  ret ptr addrspace(1) %3, !dbg !344
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { cold noinline nounwind optsize uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind willreturn memory(read) }
attributes #7 = { nounwind }
attributes #8 = { cold }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!93, !94, !95, !96, !97, !98, !99}
!llvm.ident = !{!100}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "list_type", scope: !2, file: !3, line: 24, type: !88, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !18, globals: !41, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "samples/managed/properties.c", directory: ".", checksumkind: CSK_MD5, checksum: "8caebffcd9c05fb27abb622df900d9d6")
!4 = !{!5, !12}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 8, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11}
!8 = !DIEnumerator(name: "MOST_SHAPES", value: 32)
!9 = !DIEnumerator(name: "SLOTS", value: 8)
!10 = !DIEnumerator(name: "OBJECTS", value: 64)
!11 = !DIEnumerator(name: "CACHE_BYTES", value: 160)
!12 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !13, line: 204, baseType: !14, size: 32, elements: !15)
!13 = !DIFile(filename: "include/stillpoint.h", directory: "", checksumkind: CSK_MD5, checksum: "266eced442c1f5e3247b94b80471231b")
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !17}
!16 = !DIEnumerator(name: "STILLPOINT_MISS", value: -1)
!17 = !DIEnumerator(name: "STILLPOINT_MEGAMORPHIC", value: -2)
!18 = !{!19, !24, !30}
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "int64_t", file: !20, line: 27, baseType: !21)
!20 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-intn.h", directory: "", checksumkind: CSK_MD5, checksum: "55bcbdc3159515ebd91d351a70d505f4")
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "__int64_t", file: !22, line: 44, baseType: !23)
!22 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!23 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "list", file: !3, line: 17, baseType: !25)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "list", file: !3, line: 18, size: 4096, elements: !27)
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !26, file: !3, line: 19, baseType: !29, size: 4096)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 4096, elements: !39)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "object", file: !3, line: 10, baseType: !31)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "object", file: !3, line: 11, size: 576, elements: !33)
!33 = !{!34, !35}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "shape", scope: !32, file: !3, line: 12, baseType: !23, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "slots", scope: !32, file: !3, line: 13, baseType: !36, size: 512, offset: 64)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 512, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 8)
!39 = !{!40}
!40 = !DISubrange(count: 64)
!41 = !{!42, !48, !53, !55, !57, !0, !62, !67, !72}
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !3, line: 74, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 112, elements: !46)
!45 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!46 = !{!47}
!47 = !DISubrange(count: 14)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(scope: null, file: !3, line: 75, type: !50, isLocal: true, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 120, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 15)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(scope: null, file: !3, line: 76, type: !50, isLocal: true, isDefinition: true)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(scope: null, file: !3, line: 77, type: !50, isLocal: true, isDefinition: true)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !3, line: 78, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 128, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 16)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 31, type: !64, isLocal: true, isDefinition: true)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 72, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 9)
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression())
!68 = distinct !DIGlobalVariable(name: "names", scope: !2, file: !3, line: 27, type: !69, isLocal: true, isDefinition: true)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 2048, elements: !70)
!70 = !{!71, !38}
!71 = !DISubrange(count: 32)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(name: "object_type", scope: !2, file: !3, line: 15, type: !74, isLocal: true, isDefinition: true)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !75)
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "stillpoint_type", file: !13, line: 150, baseType: !76)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !13, line: 145, size: 192, elements: !77)
!77 = !{!78, !83, !84, !87}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !76, file: !13, line: 146, baseType: !79, size: 64)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !80, line: 27, baseType: !81)
!80 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!81 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !22, line: 45, baseType: !82)
!82 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "element_bytes", scope: !76, file: !13, line: 147, baseType: !79, size: 64, offset: 64)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "pointers", scope: !76, file: !13, line: 148, baseType: !85, size: 32, offset: 128)
!85 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !80, line: 26, baseType: !86)
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !22, line: 42, baseType: !6)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "element_pointers", scope: !76, file: !13, line: 149, baseType: !85, size: 32, offset: 160)
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 21, size: 2240, elements: !89)
!89 = !{!90, !91}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !88, file: !3, line: 22, baseType: !75, size: 192)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "offsets", scope: !88, file: !3, line: 23, baseType: !92, size: 2048, offset: 192)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !85, size: 2048, elements: !39)
!93 = !{i32 7, !"Dwarf Version", i32 5}
!94 = !{i32 2, !"Debug Info Version", i32 3}
!95 = !{i32 1, !"wchar_size", i32 4}
!96 = !{i32 8, !"PIC Level", i32 2}
!97 = !{i32 7, !"PIE Level", i32 2}
!98 = !{i32 7, !"uwtable", i32 2}
!99 = !{i32 7, !"frame-pointer", i32 2}
!100 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!101 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 70, type: !102, scopeLine: 70, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !106)
!102 = !DISubroutineType(types: !103)
!103 = !{!14, !14, !104}
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!106 = !{}
!107 = !DILocalVariable(name: "argc", arg: 1, scope: !101, file: !3, line: 70, type: !14)
!108 = !DILocation(line: 0, scope: !101)
!109 = !DILocalVariable(name: "argv", arg: 2, scope: !101, file: !3, line: 70, type: !104)
!110 = !DILocation(line: 71, column: 22, scope: !101)
!111 = !DILocation(line: 71, column: 17, scope: !101)
!112 = !DILocation(line: 71, column: 33, scope: !101)
!113 = !DILocation(line: 71, column: 28, scope: !101)
!114 = !DILocalVariable(name: "rounds", scope: !101, file: !3, line: 71, type: !23)
!115 = !DILocalVariable(name: "i", scope: !116, file: !3, line: 72, type: !14)
!116 = distinct !DILexicalBlock(scope: !101, file: !3, line: 72, column: 3)
!117 = !DILocation(line: 0, scope: !116)
!118 = !DILocation(line: 72, column: 58, scope: !119)
!119 = distinct !DILexicalBlock(scope: !116, file: !3, line: 72, column: 3)
!120 = !DILocation(line: 73, column: 3, scope: !101)
!121 = !DILocation(line: 74, column: 33, scope: !101)
!122 = !DILocation(line: 74, column: 28, scope: !101)
!123 = !DILocation(line: 74, column: 3, scope: !101)
!124 = !DILocation(line: 75, column: 34, scope: !101)
!125 = !DILocation(line: 75, column: 29, scope: !101)
!126 = !DILocation(line: 75, column: 3, scope: !101)
!127 = !DILocation(line: 76, column: 34, scope: !101)
!128 = !DILocation(line: 76, column: 29, scope: !101)
!129 = !DILocation(line: 76, column: 3, scope: !101)
!130 = !DILocation(line: 77, column: 34, scope: !101)
!131 = !DILocation(line: 77, column: 29, scope: !101)
!132 = !DILocation(line: 77, column: 3, scope: !101)
!133 = !DILocation(line: 78, column: 36, scope: !101)
!134 = !DILocation(line: 78, column: 30, scope: !101)
!135 = !DILocation(line: 78, column: 3, scope: !101)
!136 = !DILocation(line: 79, column: 3, scope: !101)
!137 = distinct !DISubprogram(name: "make_shapes", scope: !3, file: !3, line: 29, type: !138, scopeLine: 29, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!138 = !DISubroutineType(types: !139)
!139 = !{null}
!140 = !DILocalVariable(name: "shape", scope: !141, file: !3, line: 30, type: !14)
!141 = distinct !DILexicalBlock(scope: !137, file: !3, line: 30, column: 3)
!142 = !DILocation(line: 0, scope: !141)
!143 = !DILocation(line: 30, column: 3, scope: !141)
!144 = !DILocalVariable(name: "slot", scope: !145, file: !3, line: 31, type: !14)
!145 = distinct !DILexicalBlock(scope: !146, file: !3, line: 31, column: 5)
!146 = distinct !DILexicalBlock(scope: !141, file: !3, line: 30, column: 3)
!147 = !DILocation(line: 0, scope: !145)
!148 = !DILocation(line: 31, column: 93, scope: !149)
!149 = distinct !DILexicalBlock(scope: !145, file: !3, line: 31, column: 5)
!150 = !DILocation(line: 31, column: 67, scope: !149)
!151 = !DILocation(line: 31, column: 46, scope: !149)
!152 = !DILocation(line: 31, column: 65, scope: !149)
!153 = !DILocation(line: 31, column: 84, scope: !149)
!154 = !DILocation(line: 30, column: 29, scope: !146)
!155 = distinct !{!155, !143, !156, !157}
!156 = !DILocation(line: 31, column: 100, scope: !141)
!157 = !{!"llvm.loop.mustprogress"}
!158 = !DILocation(line: 32, column: 1, scope: !137)
!159 = distinct !DISubprogram(name: "sum1", scope: !3, file: !3, line: 62, type: !160, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!160 = !DISubroutineType(types: !161)
!161 = !{!23, !24, !23}
!162 = !DILocalVariable(name: "objects", arg: 1, scope: !159, file: !3, line: 62, type: !24)
!163 = !DILocation(line: 0, scope: !159)
!164 = !DILocalVariable(name: "rounds", arg: 2, scope: !159, file: !3, line: 62, type: !23)
!165 = !DILocalVariable(name: "sum", scope: !159, file: !3, line: 62, type: !23)
!166 = !DILocalVariable(name: "round", scope: !167, file: !3, line: 62, type: !23)
!167 = distinct !DILexicalBlock(scope: !159, file: !3, line: 62, column: 1)
!168 = !DILocation(line: 0, scope: !167)
!169 = !DILocation(line: 62, column: 1, scope: !170)
!170 = distinct !DILexicalBlock(scope: !167, file: !3, line: 62, column: 1)
!171 = !DILocation(line: 62, column: 1, scope: !167)
!172 = !DILocalVariable(name: "i", scope: !173, file: !3, line: 62, type: !14)
!173 = distinct !DILexicalBlock(scope: !170, file: !3, line: 62, column: 1)
!174 = !DILocation(line: 0, scope: !173)
!175 = !DILocation(line: 62, column: 1, scope: !173)
!176 = !DILocation(line: 62, column: 1, scope: !177)
!177 = distinct !DILexicalBlock(scope: !178, file: !3, line: 62, column: 1)
!178 = distinct !DILexicalBlock(scope: !173, file: !3, line: 62, column: 1)
!179 = !DILocalVariable(name: "of", scope: !177, file: !3, line: 62, type: !30)
!180 = !DILocation(line: 0, scope: !177)
!181 = !DILocalVariable(name: "slot", scope: !177, file: !3, line: 62, type: !23)
!182 = !DILocation(line: 62, column: 1, scope: !178)
!183 = distinct !{!183, !175, !175, !157}
!184 = distinct !{!184, !171, !171, !157}
!185 = !DILocation(line: 62, column: 1, scope: !159)
!186 = distinct !DISubprogram(name: "make_objects", scope: !3, file: !3, line: 64, type: !187, scopeLine: 64, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!187 = !DISubroutineType(types: !188)
!188 = !{!24, !14}
!189 = !DILocalVariable(name: "shapes", arg: 1, scope: !186, file: !3, line: 64, type: !14)
!190 = !DILocation(line: 0, scope: !186)
!191 = !DILocation(line: 65, column: 21, scope: !186)
!192 = !DILocalVariable(name: "made", scope: !186, file: !3, line: 65, type: !24)
!193 = !DILocalVariable(name: "i", scope: !194, file: !3, line: 66, type: !14)
!194 = distinct !DILexicalBlock(scope: !186, file: !3, line: 66, column: 3)
!195 = !DILocation(line: 0, scope: !194)
!196 = !DILocation(line: 66, column: 3, scope: !194)
!197 = !DILocation(line: 66, column: 68, scope: !198)
!198 = distinct !DILexicalBlock(scope: !194, file: !3, line: 66, column: 3)
!199 = !DILocation(line: 66, column: 66, scope: !198)
!200 = !DILocation(line: 66, column: 80, scope: !198)
!201 = !DILocation(line: 66, column: 54, scope: !198)
!202 = !DILocation(line: 66, column: 37, scope: !198)
!203 = !DILocation(line: 66, column: 52, scope: !198)
!204 = !DILocation(line: 66, column: 21, scope: !198)
!205 = distinct !{!205, !196, !206, !157}
!206 = !DILocation(line: 66, column: 83, scope: !194)
!207 = !DILocation(line: 67, column: 3, scope: !186)
!208 = distinct !DISubprogram(name: "sum2", scope: !3, file: !3, line: 62, type: !160, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!209 = !DILocalVariable(name: "objects", arg: 1, scope: !208, file: !3, line: 62, type: !24)
!210 = !DILocation(line: 0, scope: !208)
!211 = !DILocalVariable(name: "rounds", arg: 2, scope: !208, file: !3, line: 62, type: !23)
!212 = !DILocalVariable(name: "sum", scope: !208, file: !3, line: 62, type: !23)
!213 = !DILocalVariable(name: "round", scope: !214, file: !3, line: 62, type: !23)
!214 = distinct !DILexicalBlock(scope: !208, file: !3, line: 62, column: 8)
!215 = !DILocation(line: 0, scope: !214)
!216 = !DILocation(line: 62, column: 8, scope: !217)
!217 = distinct !DILexicalBlock(scope: !214, file: !3, line: 62, column: 8)
!218 = !DILocation(line: 62, column: 8, scope: !214)
!219 = !DILocalVariable(name: "i", scope: !220, file: !3, line: 62, type: !14)
!220 = distinct !DILexicalBlock(scope: !217, file: !3, line: 62, column: 8)
!221 = !DILocation(line: 0, scope: !220)
!222 = !DILocation(line: 62, column: 8, scope: !220)
!223 = !DILocation(line: 62, column: 8, scope: !224)
!224 = distinct !DILexicalBlock(scope: !225, file: !3, line: 62, column: 8)
!225 = distinct !DILexicalBlock(scope: !220, file: !3, line: 62, column: 8)
!226 = !DILocalVariable(name: "of", scope: !224, file: !3, line: 62, type: !30)
!227 = !DILocation(line: 0, scope: !224)
!228 = !DILocalVariable(name: "slot", scope: !224, file: !3, line: 62, type: !23)
!229 = !DILocation(line: 62, column: 8, scope: !225)
!230 = distinct !{!230, !222, !222, !157}
!231 = distinct !{!231, !218, !218, !157}
!232 = !DILocation(line: 62, column: 8, scope: !208)
!233 = distinct !DISubprogram(name: "sum4", scope: !3, file: !3, line: 62, type: !160, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!234 = !DILocalVariable(name: "objects", arg: 1, scope: !233, file: !3, line: 62, type: !24)
!235 = !DILocation(line: 0, scope: !233)
!236 = !DILocalVariable(name: "rounds", arg: 2, scope: !233, file: !3, line: 62, type: !23)
!237 = !DILocalVariable(name: "sum", scope: !233, file: !3, line: 62, type: !23)
!238 = !DILocalVariable(name: "round", scope: !239, file: !3, line: 62, type: !23)
!239 = distinct !DILexicalBlock(scope: !233, file: !3, line: 62, column: 15)
!240 = !DILocation(line: 0, scope: !239)
!241 = !DILocation(line: 62, column: 15, scope: !242)
!242 = distinct !DILexicalBlock(scope: !239, file: !3, line: 62, column: 15)
!243 = !DILocation(line: 62, column: 15, scope: !239)
!244 = !DILocalVariable(name: "i", scope: !245, file: !3, line: 62, type: !14)
!245 = distinct !DILexicalBlock(scope: !242, file: !3, line: 62, column: 15)
!246 = !DILocation(line: 0, scope: !245)
!247 = !DILocation(line: 62, column: 15, scope: !245)
!248 = !DILocation(line: 62, column: 15, scope: !249)
!249 = distinct !DILexicalBlock(scope: !250, file: !3, line: 62, column: 15)
!250 = distinct !DILexicalBlock(scope: !245, file: !3, line: 62, column: 15)
!251 = !DILocalVariable(name: "of", scope: !249, file: !3, line: 62, type: !30)
!252 = !DILocation(line: 0, scope: !249)
!253 = !DILocalVariable(name: "slot", scope: !249, file: !3, line: 62, type: !23)
!254 = !DILocation(line: 62, column: 15, scope: !250)
!255 = distinct !{!255, !247, !247, !157}
!256 = distinct !{!256, !243, !243, !157}
!257 = !DILocation(line: 62, column: 15, scope: !233)
!258 = distinct !DISubprogram(name: "sum8", scope: !3, file: !3, line: 62, type: !160, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!259 = !DILocalVariable(name: "objects", arg: 1, scope: !258, file: !3, line: 62, type: !24)
!260 = !DILocation(line: 0, scope: !258)
!261 = !DILocalVariable(name: "rounds", arg: 2, scope: !258, file: !3, line: 62, type: !23)
!262 = !DILocalVariable(name: "sum", scope: !258, file: !3, line: 62, type: !23)
!263 = !DILocalVariable(name: "round", scope: !264, file: !3, line: 62, type: !23)
!264 = distinct !DILexicalBlock(scope: !258, file: !3, line: 62, column: 22)
!265 = !DILocation(line: 0, scope: !264)
!266 = !DILocation(line: 62, column: 22, scope: !267)
!267 = distinct !DILexicalBlock(scope: !264, file: !3, line: 62, column: 22)
!268 = !DILocation(line: 62, column: 22, scope: !264)
!269 = !DILocalVariable(name: "i", scope: !270, file: !3, line: 62, type: !14)
!270 = distinct !DILexicalBlock(scope: !267, file: !3, line: 62, column: 22)
!271 = !DILocation(line: 0, scope: !270)
!272 = !DILocation(line: 62, column: 22, scope: !270)
!273 = !DILocation(line: 62, column: 22, scope: !274)
!274 = distinct !DILexicalBlock(scope: !275, file: !3, line: 62, column: 22)
!275 = distinct !DILexicalBlock(scope: !270, file: !3, line: 62, column: 22)
!276 = !DILocalVariable(name: "of", scope: !274, file: !3, line: 62, type: !30)
!277 = !DILocation(line: 0, scope: !274)
!278 = !DILocalVariable(name: "slot", scope: !274, file: !3, line: 62, type: !23)
!279 = !DILocation(line: 62, column: 22, scope: !275)
!280 = distinct !{!280, !272, !272, !157}
!281 = distinct !{!281, !268, !268, !157}
!282 = !DILocation(line: 62, column: 22, scope: !258)
!283 = distinct !DISubprogram(name: "sum32", scope: !3, file: !3, line: 62, type: !160, scopeLine: 62, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!284 = !DILocalVariable(name: "objects", arg: 1, scope: !283, file: !3, line: 62, type: !24)
!285 = !DILocation(line: 0, scope: !283)
!286 = !DILocalVariable(name: "rounds", arg: 2, scope: !283, file: !3, line: 62, type: !23)
!287 = !DILocalVariable(name: "sum", scope: !283, file: !3, line: 62, type: !23)
!288 = !DILocalVariable(name: "round", scope: !289, file: !3, line: 62, type: !23)
!289 = distinct !DILexicalBlock(scope: !283, file: !3, line: 62, column: 29)
!290 = !DILocation(line: 0, scope: !289)
!291 = !DILocation(line: 62, column: 29, scope: !292)
!292 = distinct !DILexicalBlock(scope: !289, file: !3, line: 62, column: 29)
!293 = !DILocation(line: 62, column: 29, scope: !289)
!294 = !DILocalVariable(name: "i", scope: !295, file: !3, line: 62, type: !14)
!295 = distinct !DILexicalBlock(scope: !292, file: !3, line: 62, column: 29)
!296 = !DILocation(line: 0, scope: !295)
!297 = !DILocation(line: 62, column: 29, scope: !295)
!298 = !DILocation(line: 62, column: 29, scope: !299)
!299 = distinct !DILexicalBlock(scope: !300, file: !3, line: 62, column: 29)
!300 = distinct !DILexicalBlock(scope: !295, file: !3, line: 62, column: 29)
!301 = !DILocalVariable(name: "of", scope: !299, file: !3, line: 62, type: !30)
!302 = !DILocation(line: 0, scope: !299)
!303 = !DILocalVariable(name: "slot", scope: !299, file: !3, line: 62, type: !23)
!304 = !DILocation(line: 62, column: 29, scope: !300)
!305 = distinct !{!305, !297, !297, !157}
!306 = distinct !{!306, !293, !293, !157}
!307 = !DILocation(line: 62, column: 29, scope: !283)
!308 = distinct !DISubprogram(name: "lookup", scope: !3, file: !3, line: 42, type: !309, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!309 = !DISubroutineType(cc: DW_CC_nocall, types: !310)
!310 = !{!23, !23, !23, !45, !23}
!311 = !DILocalVariable(name: "id", arg: 1, scope: !308, file: !3, line: 42, type: !23)
!312 = !DILocation(line: 0, scope: !308)
!313 = !DILocalVariable(name: "shape", arg: 2, scope: !308, file: !3, line: 42, type: !23)
!314 = !DILocalVariable(name: "name", arg: 3, scope: !308, file: !3, line: 42, type: !45)
!315 = !DILocalVariable(name: "why", arg: 4, scope: !308, file: !3, line: 42, type: !23)
!316 = !DILocalVariable(name: "slot", scope: !308, file: !3, line: 43, type: !23)
!317 = !DILocation(line: 44, column: 3, scope: !308)
!318 = !DILocation(line: 44, column: 10, scope: !308)
!319 = !DILocation(line: 44, column: 29, scope: !308)
!320 = !DILocation(line: 44, column: 42, scope: !308)
!321 = distinct !{!321, !317, !320, !157}
!322 = !DILocation(line: 45, column: 11, scope: !323)
!323 = distinct !DILexicalBlock(scope: !308, file: !3, line: 45, column: 7)
!324 = !DILocation(line: 45, column: 7, scope: !308)
!325 = !DILocation(line: 45, column: 31, scope: !323)
!326 = !DILocation(line: 46, column: 3, scope: !308)
!327 = distinct !DISubprogram(name: "make_object", scope: !3, file: !3, line: 34, type: !328, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !106)
!328 = !DISubroutineType(types: !329)
!329 = !{!30, !23, !23}
!330 = !DILocalVariable(name: "shape", arg: 1, scope: !327, file: !3, line: 34, type: !23)
!331 = !DILocation(line: 0, scope: !327)
!332 = !DILocalVariable(name: "value", arg: 2, scope: !327, file: !3, line: 34, type: !23)
!333 = !DILocation(line: 35, column: 25, scope: !327)
!334 = !DILocalVariable(name: "made", scope: !327, file: !3, line: 35, type: !30)
!335 = !DILocation(line: 36, column: 15, scope: !327)
!336 = !DILocalVariable(name: "slot", scope: !337, file: !3, line: 37, type: !14)
!337 = distinct !DILexicalBlock(scope: !327, file: !3, line: 37, column: 3)
!338 = !DILocation(line: 0, scope: !337)
!339 = !DILocation(line: 37, column: 64, scope: !340)
!340 = distinct !DILexicalBlock(scope: !337, file: !3, line: 37, column: 3)
!341 = !DILocation(line: 37, column: 83, scope: !340)
!342 = !DILocation(line: 37, column: 62, scope: !340)
!343 = !DILocation(line: 37, column: 44, scope: !340)
!344 = !DILocation(line: 38, column: 3, scope: !327)
