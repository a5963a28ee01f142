; ModuleID = 'auto_vectorized.c'
source_filename = "auto_vectorized.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@ints = internal unnamed_addr global [406 x i32] zeroinitializer, align 16
@unsigneds = internal unnamed_addr global [203 x i32] zeroinitializer, align 16
@longs = internal unnamed_addr global [203 x i64] zeroinitializer, align 16
@shorts = internal unnamed_addr global [203 x i16] zeroinitializer, align 16
@more_shorts = internal unnamed_addr global [203 x i16] zeroinitializer, align 16
@bytes = internal unnamed_addr global [203 x i8] zeroinitializer, align 16
@floats = internal unnamed_addr global [203 x float] zeroinitializer, align 16
@result = internal unnamed_addr global [203 x float] zeroinitializer, align 16
@.str = private unnamed_addr constant [22 x i8] c"%d %u %x %x %lx %d %u\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c" %d %ld %lu\0A\00", align 1
@doubles = internal unnamed_addr global [203 x double] zeroinitializer, align 16
@even = internal unnamed_addr global [203 x i32] zeroinitializer, align 16
@odd = internal unnamed_addr global [203 x i32] zeroinitializer, align 16
@other = internal unnamed_addr global [406 x i32] zeroinitializer, align 16
@.str.2 = private unnamed_addr constant [24 x i8] c"%.9g %g %d %d %d %d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %35
  %2 = phi i64 [ 0, %0 ], [ %36, %35 ]
  %3 = phi i32 [ 42, %0 ], [ %5, %35 ]
  %4 = mul i32 %3, 1664525
  %5 = add i32 %4, 1013904223
  %6 = lshr i32 %5, 8
  %7 = urem i32 %6, 1000
  %8 = add nsw i32 %7, -500
  %9 = getelementptr inbounds [406 x i32], ptr @ints, i64 0, i64 %2
  store i32 %8, ptr %9, align 4, !tbaa !4
  %10 = icmp ult i64 %2, 203
  br i1 %10, label %11, label %35

11:                                               ; preds = %1
  %12 = lshr i32 %5, 3
  %13 = or i32 %12, 129
  %14 = getelementptr inbounds [203 x i32], ptr @unsigneds, i64 0, i64 %2
  store i32 %13, ptr %14, align 4, !tbaa !4
  %15 = zext i32 %5 to i64
  %16 = shl nuw nsw i64 %15, 20
  %17 = xor i64 %16, %15
  %18 = getelementptr inbounds [203 x i64], ptr @longs, i64 0, i64 %2
  store i64 %17, ptr %18, align 8, !tbaa !8
  %19 = lshr i32 %5, 16
  %20 = trunc nuw i32 %19 to i16
  %21 = getelementptr inbounds [203 x i16], ptr @shorts, i64 0, i64 %2
  store i16 %20, ptr %21, align 2, !tbaa !10
  %22 = lshr i32 %5, 28
  %23 = trunc nuw nsw i32 %22 to i16
  %24 = getelementptr inbounds [203 x i16], ptr @more_shorts, i64 0, i64 %2
  store i16 %23, ptr %24, align 2, !tbaa !10
  %25 = lshr i32 %5, 24
  %26 = trunc nuw i32 %25 to i8
  %27 = or i8 %26, 3
  %28 = getelementptr inbounds [203 x i8], ptr @bytes, i64 0, i64 %2
  store i8 %27, ptr %28, align 1, !tbaa !12
  %29 = lshr i32 %5, 20
  %30 = uitofp nneg i32 %29 to float
  %31 = getelementptr inbounds [203 x float], ptr @floats, i64 0, i64 %2
  store float %30, ptr %31, align 4, !tbaa !13
  %32 = trunc nuw nsw i64 %2 to i32
  %33 = uitofp nneg i32 %32 to float
  %34 = getelementptr inbounds [203 x float], ptr @result, i64 0, i64 %2
  store float %33, ptr %34, align 4, !tbaa !13
  br label %35

35:                                               ; preds = %1, %11
  %36 = add nuw nsw i64 %2, 1
  %37 = icmp eq i64 %36, 406
  br i1 %37, label %39, label %1, !llvm.loop !15

38:                                               ; preds = %39
  tail call fastcc void @saxpy()
  tail call fastcc void @widen()
  tail call fastcc void @narrow()
  tail call fastcc void @deinterleave()
  tail call fastcc void @reverse()
  tail call fastcc void @mask()
  tail call fastcc void @absolute()
  tail call fastcc void @gather()
  tail call fastcc void @prefix()
  br label %58

39:                                               ; preds = %35, %39
  %40 = phi i32 [ %55, %39 ], [ 203, %35 ]
  %41 = tail call fastcc i32 @sum(i32 noundef %40)
  %42 = tail call fastcc i32 @product(i32 noundef %40)
  %43 = tail call fastcc i32 @all(i32 noundef %40)
  %44 = tail call fastcc i32 @any(i32 noundef %40)
  %45 = tail call fastcc i64 @xors(i32 noundef %40)
  %46 = tail call fastcc i32 @largest(i32 noundef %40)
  %47 = tail call fastcc zeroext i8 @least(i32 noundef %40)
  %48 = zext i8 %47 to i32
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %41, i32 noundef %42, i32 noundef %43, i32 noundef %44, i64 noundef %45, i32 noundef %46, i32 noundef %48)
  %50 = tail call fastcc i32 @count_equal(i32 noundef %40)
  %51 = tail call fastcc i64 @dot(i32 noundef %40)
  %52 = tail call fastcc i64 @popcounts(i32 noundef %40)
  %53 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %50, i64 noundef %51, i64 noundef %52)
  %54 = shl nuw nsw i32 %40, 1
  %55 = udiv i32 %54, 3
  %56 = icmp ult i32 %40, 2
  br i1 %56, label %38, label %39, !llvm.loop !17

57:                                               ; preds = %58
  ret i32 0

58:                                               ; preds = %38, %58
  %59 = phi i64 [ 0, %38 ], [ %77, %58 ]
  %60 = getelementptr inbounds [203 x float], ptr @result, i64 0, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !13
  %62 = fpext float %61 to double
  %63 = getelementptr inbounds [203 x double], ptr @doubles, i64 0, i64 %59
  %64 = load double, ptr %63, align 8, !tbaa !18
  %65 = getelementptr inbounds [203 x i8], ptr @bytes, i64 0, i64 %59
  %66 = load i8, ptr %65, align 1, !tbaa !12
  %67 = zext i8 %66 to i32
  %68 = getelementptr inbounds [203 x i32], ptr @even, i64 0, i64 %59
  %69 = load i32, ptr %68, align 4, !tbaa !4
  %70 = getelementptr inbounds [203 x i32], ptr @odd, i64 0, i64 %59
  %71 = load i32, ptr %70, align 4, !tbaa !4
  %72 = getelementptr inbounds [406 x i32], ptr @other, i64 0, i64 %59
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = getelementptr inbounds [406 x i32], ptr @ints, i64 0, i64 %59
  %75 = load i32, ptr %74, align 4, !tbaa !4
  %76 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %62, double noundef %64, i32 noundef %67, i32 noundef %69, i32 noundef %71, i32 noundef %73, i32 noundef %75)
  %77 = add nuw nsw i64 %59, 13
  %78 = icmp ult i64 %59, 190
  br i1 %78, label %58, label %57, !llvm.loop !20
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @sum(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %27

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %23, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %23 ]
  %8 = phi i32 [ 0, %3 ], [ %25, %23 ]
  br label %29

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %21, %11 ]
  %13 = phi <4 x i32> [ zeroinitializer, %9 ], [ %19, %11 ]
  %14 = phi <4 x i32> [ zeroinitializer, %9 ], [ %20, %11 ]
  %15 = getelementptr inbounds i32, ptr @ints, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x i32>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x i32>, ptr %16, align 16, !tbaa !4
  %19 = add <4 x i32> %17, %13
  %20 = add <4 x i32> %18, %14
  %21 = add nuw i64 %12, 8
  %22 = icmp eq i64 %21, %10
  br i1 %22, label %23, label %11, !llvm.loop !21

23:                                               ; preds = %11
  %24 = add <4 x i32> %20, %19
  %25 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %24)
  %26 = icmp eq i64 %10, %4
  br i1 %26, label %27, label %6

27:                                               ; preds = %29, %23, %1
  %28 = phi i32 [ 0, %1 ], [ %25, %23 ], [ %34, %29 ]
  ret i32 %28

29:                                               ; preds = %6, %29
  %30 = phi i64 [ %35, %29 ], [ %7, %6 ]
  %31 = phi i32 [ %34, %29 ], [ %8, %6 ]
  %32 = getelementptr inbounds i32, ptr @ints, i64 %30
  %33 = load i32, ptr %32, align 4, !tbaa !4
  %34 = add nsw i32 %33, %31
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %4
  br i1 %36, label %27, label %29, !llvm.loop !24
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @product(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %29

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %25, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %25 ]
  %8 = phi i32 [ 1, %3 ], [ %27, %25 ]
  br label %31

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = phi <4 x i32> [ <i32 1, i32 1, i32 1, i32 1>, %9 ], [ %21, %11 ]
  %14 = phi <4 x i32> [ <i32 1, i32 1, i32 1, i32 1>, %9 ], [ %22, %11 ]
  %15 = getelementptr inbounds i32, ptr @unsigneds, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x i32>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x i32>, ptr %16, align 16, !tbaa !4
  %19 = or <4 x i32> %17, <i32 1, i32 1, i32 1, i32 1>
  %20 = or <4 x i32> %18, <i32 1, i32 1, i32 1, i32 1>
  %21 = mul <4 x i32> %19, %13
  %22 = mul <4 x i32> %20, %14
  %23 = add nuw i64 %12, 8
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %11, !llvm.loop !25

25:                                               ; preds = %11
  %26 = mul <4 x i32> %22, %21
  %27 = tail call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %26)
  %28 = icmp eq i64 %10, %4
  br i1 %28, label %29, label %6

29:                                               ; preds = %31, %25, %1
  %30 = phi i32 [ 1, %1 ], [ %27, %25 ], [ %37, %31 ]
  ret i32 %30

31:                                               ; preds = %6, %31
  %32 = phi i64 [ %38, %31 ], [ %7, %6 ]
  %33 = phi i32 [ %37, %31 ], [ %8, %6 ]
  %34 = getelementptr inbounds i32, ptr @unsigneds, i64 %32
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = or i32 %35, 1
  %37 = mul i32 %36, %33
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %4
  br i1 %39, label %29, label %31, !llvm.loop !26
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @all(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %29

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %25, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %25 ]
  %8 = phi i32 [ -1, %3 ], [ %27, %25 ]
  br label %31

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = phi <4 x i32> [ <i32 -1, i32 -1, i32 -1, i32 -1>, %9 ], [ %21, %11 ]
  %14 = phi <4 x i32> [ <i32 -1, i32 -1, i32 -1, i32 -1>, %9 ], [ %22, %11 ]
  %15 = getelementptr inbounds i32, ptr @unsigneds, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x i32>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x i32>, ptr %16, align 16, !tbaa !4
  %19 = or <4 x i32> %17, <i32 65280, i32 65280, i32 65280, i32 65280>
  %20 = or <4 x i32> %18, <i32 65280, i32 65280, i32 65280, i32 65280>
  %21 = and <4 x i32> %19, %13
  %22 = and <4 x i32> %20, %14
  %23 = add nuw i64 %12, 8
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %11, !llvm.loop !27

25:                                               ; preds = %11
  %26 = and <4 x i32> %22, %21
  %27 = tail call i32 @llvm.vector.reduce.and.v4i32(<4 x i32> %26)
  %28 = icmp eq i64 %10, %4
  br i1 %28, label %29, label %6

29:                                               ; preds = %31, %25, %1
  %30 = phi i32 [ -1, %1 ], [ %27, %25 ], [ %37, %31 ]
  ret i32 %30

31:                                               ; preds = %6, %31
  %32 = phi i64 [ %38, %31 ], [ %7, %6 ]
  %33 = phi i32 [ %37, %31 ], [ %8, %6 ]
  %34 = getelementptr inbounds i32, ptr @unsigneds, i64 %32
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = or i32 %35, 65280
  %37 = and i32 %36, %33
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %4
  br i1 %39, label %29, label %31, !llvm.loop !28
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @any(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %29

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %25, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %25 ]
  %8 = phi i32 [ 0, %3 ], [ %27, %25 ]
  br label %31

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = phi <4 x i32> [ zeroinitializer, %9 ], [ %21, %11 ]
  %14 = phi <4 x i32> [ zeroinitializer, %9 ], [ %22, %11 ]
  %15 = getelementptr inbounds i32, ptr @unsigneds, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x i32>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x i32>, ptr %16, align 16, !tbaa !4
  %19 = shl <4 x i32> %17, <i32 3, i32 3, i32 3, i32 3>
  %20 = shl <4 x i32> %18, <i32 3, i32 3, i32 3, i32 3>
  %21 = or <4 x i32> %19, %13
  %22 = or <4 x i32> %20, %14
  %23 = add nuw i64 %12, 8
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %11, !llvm.loop !29

25:                                               ; preds = %11
  %26 = or <4 x i32> %22, %21
  %27 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %26)
  %28 = icmp eq i64 %10, %4
  br i1 %28, label %29, label %6

29:                                               ; preds = %31, %25, %1
  %30 = phi i32 [ 0, %1 ], [ %27, %25 ], [ %37, %31 ]
  ret i32 %30

31:                                               ; preds = %6, %31
  %32 = phi i64 [ %38, %31 ], [ %7, %6 ]
  %33 = phi i32 [ %37, %31 ], [ %8, %6 ]
  %34 = getelementptr inbounds i32, ptr @unsigneds, i64 %32
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = shl i32 %35, 3
  %37 = or i32 %36, %33
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %4
  br i1 %39, label %29, label %31, !llvm.loop !30
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i64 @xors(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %29

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 4
  br i1 %5, label %6, label %9

6:                                                ; preds = %25, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %25 ]
  %8 = phi i64 [ 0, %3 ], [ %27, %25 ]
  br label %31

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483644
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = phi <2 x i64> [ zeroinitializer, %9 ], [ %21, %11 ]
  %14 = phi <2 x i64> [ zeroinitializer, %9 ], [ %22, %11 ]
  %15 = getelementptr inbounds i64, ptr @longs, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <2 x i64>, ptr %15, align 16, !tbaa !8
  %18 = load <2 x i64>, ptr %16, align 16, !tbaa !8
  %19 = mul <2 x i64> %17, <i64 3, i64 3>
  %20 = mul <2 x i64> %18, <i64 3, i64 3>
  %21 = xor <2 x i64> %19, %13
  %22 = xor <2 x i64> %20, %14
  %23 = add nuw i64 %12, 4
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %11, !llvm.loop !31

25:                                               ; preds = %11
  %26 = xor <2 x i64> %22, %21
  %27 = tail call i64 @llvm.vector.reduce.xor.v2i64(<2 x i64> %26)
  %28 = icmp eq i64 %10, %4
  br i1 %28, label %29, label %6

29:                                               ; preds = %31, %25, %1
  %30 = phi i64 [ 0, %1 ], [ %27, %25 ], [ %37, %31 ]
  ret i64 %30

31:                                               ; preds = %6, %31
  %32 = phi i64 [ %38, %31 ], [ %7, %6 ]
  %33 = phi i64 [ %37, %31 ], [ %8, %6 ]
  %34 = getelementptr inbounds i64, ptr @longs, i64 %32
  %35 = load i64, ptr %34, align 8, !tbaa !8
  %36 = mul i64 %35, 3
  %37 = xor i64 %36, %33
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %4
  br i1 %39, label %29, label %31, !llvm.loop !32
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @largest(i32 noundef %0) unnamed_addr #2 {
  %2 = load i32, ptr @ints, align 16, !tbaa !4
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %33

4:                                                ; preds = %1
  %5 = zext nneg i32 %0 to i64
  %6 = add nsw i64 %5, -1
  %7 = icmp ult i32 %0, 9
  br i1 %7, label %8, label %11

8:                                                ; preds = %29, %4
  %9 = phi i64 [ 1, %4 ], [ %13, %29 ]
  %10 = phi i32 [ %2, %4 ], [ %31, %29 ]
  br label %35

11:                                               ; preds = %4
  %12 = and i64 %6, -8
  %13 = or disjoint i64 %12, 1
  %14 = insertelement <4 x i32> poison, i32 %2, i64 0
  %15 = shufflevector <4 x i32> %14, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %27, %16 ]
  %18 = phi <4 x i32> [ %15, %11 ], [ %25, %16 ]
  %19 = phi <4 x i32> [ %15, %11 ], [ %26, %16 ]
  %20 = or disjoint i64 %17, 1
  %21 = getelementptr inbounds i32, ptr @ints, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <4 x i32>, ptr %21, align 4, !tbaa !4
  %24 = load <4 x i32>, ptr %22, align 4, !tbaa !4
  %25 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %23, <4 x i32> %18)
  %26 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %24, <4 x i32> %19)
  %27 = add nuw i64 %17, 8
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %29, label %16, !llvm.loop !33

29:                                               ; preds = %16
  %30 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %25, <4 x i32> %26)
  %31 = tail call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %30)
  %32 = icmp eq i64 %6, %12
  br i1 %32, label %33, label %8

33:                                               ; preds = %35, %29, %1
  %34 = phi i32 [ %2, %1 ], [ %31, %29 ], [ %40, %35 ]
  ret i32 %34

35:                                               ; preds = %8, %35
  %36 = phi i64 [ %41, %35 ], [ %9, %8 ]
  %37 = phi i32 [ %40, %35 ], [ %10, %8 ]
  %38 = getelementptr inbounds i32, ptr @ints, i64 %36
  %39 = load i32, ptr %38, align 4, !tbaa !4
  %40 = tail call i32 @llvm.smax.i32(i32 %39, i32 %37)
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %5
  br i1 %42, label %33, label %35, !llvm.loop !34
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc zeroext i8 @least(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %49

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %29, label %6

6:                                                ; preds = %3
  %7 = icmp ult i32 %0, 32
  br i1 %7, label %32, label %8

8:                                                ; preds = %6
  %9 = and i64 %4, 2147483616
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %20, %10 ]
  %12 = phi <16 x i8> [ <i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1>, %8 ], [ %18, %10 ]
  %13 = phi <16 x i8> [ <i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1>, %8 ], [ %19, %10 ]
  %14 = getelementptr inbounds i8, ptr @bytes, i64 %11
  %15 = getelementptr inbounds i8, ptr %14, i64 16
  %16 = load <16 x i8>, ptr %14, align 16, !tbaa !12
  %17 = load <16 x i8>, ptr %15, align 16, !tbaa !12
  %18 = tail call <16 x i8> @llvm.umin.v16i8(<16 x i8> %16, <16 x i8> %12)
  %19 = tail call <16 x i8> @llvm.umin.v16i8(<16 x i8> %17, <16 x i8> %13)
  %20 = add nuw i64 %11, 32
  %21 = icmp eq i64 %20, %9
  br i1 %21, label %22, label %10, !llvm.loop !35

22:                                               ; preds = %10
  %23 = tail call <16 x i8> @llvm.umin.v16i8(<16 x i8> %18, <16 x i8> %19)
  %24 = tail call i8 @llvm.vector.reduce.umin.v16i8(<16 x i8> %23)
  %25 = icmp eq i64 %9, %4
  br i1 %25, label %49, label %26

26:                                               ; preds = %22
  %27 = and i64 %4, 24
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %46, %3, %26
  %30 = phi i64 [ 0, %3 ], [ %9, %26 ], [ %35, %46 ]
  %31 = phi i8 [ -1, %3 ], [ %24, %26 ], [ %47, %46 ]
  br label %51

32:                                               ; preds = %6, %26
  %33 = phi i8 [ %24, %26 ], [ -1, %6 ]
  %34 = phi i64 [ %9, %26 ], [ 0, %6 ]
  %35 = and i64 %4, 2147483640
  %36 = insertelement <8 x i8> poison, i8 %33, i64 0
  %37 = shufflevector <8 x i8> %36, <8 x i8> poison, <8 x i32> zeroinitializer
  br label %38

38:                                               ; preds = %38, %32
  %39 = phi i64 [ %34, %32 ], [ %44, %38 ]
  %40 = phi <8 x i8> [ %37, %32 ], [ %43, %38 ]
  %41 = getelementptr inbounds i8, ptr @bytes, i64 %39
  %42 = load <8 x i8>, ptr %41, align 8, !tbaa !12
  %43 = tail call <8 x i8> @llvm.umin.v8i8(<8 x i8> %42, <8 x i8> %40)
  %44 = add nuw i64 %39, 8
  %45 = icmp eq i64 %44, %35
  br i1 %45, label %46, label %38, !llvm.loop !36

46:                                               ; preds = %38
  %47 = tail call i8 @llvm.vector.reduce.umin.v8i8(<8 x i8> %43)
  %48 = icmp eq i64 %35, %4
  br i1 %48, label %49, label %29

49:                                               ; preds = %51, %22, %46, %1
  %50 = phi i8 [ -1, %1 ], [ %24, %22 ], [ %47, %46 ], [ %56, %51 ]
  ret i8 %50

51:                                               ; preds = %29, %51
  %52 = phi i64 [ %57, %51 ], [ %30, %29 ]
  %53 = phi i8 [ %56, %51 ], [ %31, %29 ]
  %54 = getelementptr inbounds i8, ptr @bytes, i64 %52
  %55 = load i8, ptr %54, align 1, !tbaa !12
  %56 = tail call i8 @llvm.umin.i8(i8 %55, i8 %53)
  %57 = add nuw nsw i64 %52, 1
  %58 = icmp eq i64 %57, %4
  br i1 %58, label %49, label %51, !llvm.loop !37
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @count_equal(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %31

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %27, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %27 ]
  %8 = phi i32 [ 0, %3 ], [ %29, %27 ]
  br label %33

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %25, %11 ]
  %13 = phi <4 x i32> [ zeroinitializer, %9 ], [ %23, %11 ]
  %14 = phi <4 x i32> [ zeroinitializer, %9 ], [ %24, %11 ]
  %15 = getelementptr inbounds i16, ptr @more_shorts, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  %17 = load <4 x i16>, ptr %15, align 16, !tbaa !10
  %18 = load <4 x i16>, ptr %16, align 8, !tbaa !10
  %19 = icmp eq <4 x i16> %17, <i16 5, i16 5, i16 5, i16 5>
  %20 = icmp eq <4 x i16> %18, <i16 5, i16 5, i16 5, i16 5>
  %21 = zext <4 x i1> %19 to <4 x i32>
  %22 = zext <4 x i1> %20 to <4 x i32>
  %23 = add <4 x i32> %13, %21
  %24 = add <4 x i32> %14, %22
  %25 = add nuw i64 %12, 8
  %26 = icmp eq i64 %25, %10
  br i1 %26, label %27, label %11, !llvm.loop !38

27:                                               ; preds = %11
  %28 = add <4 x i32> %24, %23
  %29 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %28)
  %30 = icmp eq i64 %10, %4
  br i1 %30, label %31, label %6

31:                                               ; preds = %33, %27, %1
  %32 = phi i32 [ 0, %1 ], [ %29, %27 ], [ %40, %33 ]
  ret i32 %32

33:                                               ; preds = %6, %33
  %34 = phi i64 [ %41, %33 ], [ %7, %6 ]
  %35 = phi i32 [ %40, %33 ], [ %8, %6 ]
  %36 = getelementptr inbounds i16, ptr @more_shorts, i64 %34
  %37 = load i16, ptr %36, align 2, !tbaa !10
  %38 = icmp eq i16 %37, 5
  %39 = zext i1 %38 to i32
  %40 = add nuw nsw i32 %35, %39
  %41 = add nuw nsw i64 %34, 1
  %42 = icmp eq i64 %41, %4
  br i1 %42, label %31, label %33, !llvm.loop !39
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i64 @dot(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %23

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = and i64 %4, 1
  %6 = icmp eq i32 %0, 1
  br i1 %6, label %9, label %7

7:                                                ; preds = %3
  %8 = and i64 %4, 2147483646
  br label %25

9:                                                ; preds = %25, %3
  %10 = phi i64 [ poison, %3 ], [ %45, %25 ]
  %11 = phi i64 [ 0, %3 ], [ %46, %25 ]
  %12 = phi i64 [ 0, %3 ], [ %45, %25 ]
  %13 = icmp eq i64 %5, 0
  br i1 %13, label %23, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds i16, ptr @shorts, i64 %11
  %16 = load i16, ptr %15, align 2, !tbaa !10
  %17 = sext i16 %16 to i64
  %18 = getelementptr inbounds i16, ptr @more_shorts, i64 %11
  %19 = load i16, ptr %18, align 2, !tbaa !10
  %20 = sext i16 %19 to i64
  %21 = mul nsw i64 %20, %17
  %22 = add nsw i64 %21, %12
  br label %23

23:                                               ; preds = %14, %9, %1
  %24 = phi i64 [ 0, %1 ], [ %10, %9 ], [ %22, %14 ]
  ret i64 %24

25:                                               ; preds = %25, %7
  %26 = phi i64 [ 0, %7 ], [ %46, %25 ]
  %27 = phi i64 [ 0, %7 ], [ %45, %25 ]
  %28 = phi i64 [ 0, %7 ], [ %47, %25 ]
  %29 = getelementptr inbounds i16, ptr @shorts, i64 %26
  %30 = load i16, ptr %29, align 4, !tbaa !10
  %31 = sext i16 %30 to i64
  %32 = getelementptr inbounds i16, ptr @more_shorts, i64 %26
  %33 = load i16, ptr %32, align 4, !tbaa !10
  %34 = sext i16 %33 to i64
  %35 = mul nsw i64 %34, %31
  %36 = add nsw i64 %35, %27
  %37 = or disjoint i64 %26, 1
  %38 = getelementptr inbounds i16, ptr @shorts, i64 %37
  %39 = load i16, ptr %38, align 2, !tbaa !10
  %40 = sext i16 %39 to i64
  %41 = getelementptr inbounds i16, ptr @more_shorts, i64 %37
  %42 = load i16, ptr %41, align 2, !tbaa !10
  %43 = sext i16 %42 to i64
  %44 = mul nsw i64 %43, %40
  %45 = add nsw i64 %44, %36
  %46 = add nuw nsw i64 %26, 2
  %47 = add nuw i64 %28, 2
  %48 = icmp eq i64 %47, %8
  br i1 %48, label %9, label %25, !llvm.loop !40
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i64 @popcounts(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %29

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 4
  br i1 %5, label %6, label %9

6:                                                ; preds = %25, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %25 ]
  %8 = phi i64 [ 0, %3 ], [ %27, %25 ]
  br label %31

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483644
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = phi <2 x i64> [ zeroinitializer, %9 ], [ %21, %11 ]
  %14 = phi <2 x i64> [ zeroinitializer, %9 ], [ %22, %11 ]
  %15 = getelementptr inbounds i64, ptr @longs, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <2 x i64>, ptr %15, align 16, !tbaa !8
  %18 = load <2 x i64>, ptr %16, align 16, !tbaa !8
  %19 = tail call range(i64 0, 65) <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %17)
  %20 = tail call range(i64 0, 65) <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %18)
  %21 = add <2 x i64> %19, %13
  %22 = add <2 x i64> %20, %14
  %23 = add nuw i64 %12, 4
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %11, !llvm.loop !41

25:                                               ; preds = %11
  %26 = add <2 x i64> %22, %21
  %27 = tail call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %26)
  %28 = icmp eq i64 %10, %4
  br i1 %28, label %29, label %6

29:                                               ; preds = %31, %25, %1
  %30 = phi i64 [ 0, %1 ], [ %27, %25 ], [ %37, %31 ]
  ret i64 %30

31:                                               ; preds = %6, %31
  %32 = phi i64 [ %38, %31 ], [ %7, %6 ]
  %33 = phi i64 [ %37, %31 ], [ %8, %6 ]
  %34 = getelementptr inbounds i64, ptr @longs, i64 %32
  %35 = load i64, ptr %34, align 8, !tbaa !8
  %36 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %35)
  %37 = add i64 %36, %33
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %4
  br i1 %39, label %29, label %31, !llvm.loop !42
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @saxpy() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %13, %1 ]
  %3 = getelementptr inbounds float, ptr @floats, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 16
  %5 = load <4 x float>, ptr %3, align 16, !tbaa !13
  %6 = load <4 x float>, ptr %4, align 16, !tbaa !13
  %7 = getelementptr inbounds float, ptr @result, i64 %2
  %8 = getelementptr inbounds i8, ptr %7, i64 16
  %9 = load <4 x float>, ptr %7, align 16, !tbaa !13
  %10 = load <4 x float>, ptr %8, align 16, !tbaa !13
  %11 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %5, <4 x float> <float 2.500000e-01, float 2.500000e-01, float 2.500000e-01, float 2.500000e-01>, <4 x float> %9)
  %12 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %6, <4 x float> <float 2.500000e-01, float 2.500000e-01, float 2.500000e-01, float 2.500000e-01>, <4 x float> %10)
  store <4 x float> %11, ptr %7, align 16, !tbaa !13
  store <4 x float> %12, ptr %8, align 16, !tbaa !13
  %13 = add nuw i64 %2, 8
  %14 = icmp eq i64 %13, 200
  br i1 %14, label %15, label %1, !llvm.loop !43

15:                                               ; preds = %1
  %16 = load float, ptr getelementptr inbounds (i8, ptr @floats, i64 800), align 16, !tbaa !13
  %17 = load float, ptr getelementptr inbounds (i8, ptr @result, i64 800), align 16, !tbaa !13
  %18 = tail call float @llvm.fmuladd.f32(float %16, float 2.500000e-01, float %17)
  store float %18, ptr getelementptr inbounds (i8, ptr @result, i64 800), align 16, !tbaa !13
  %19 = load float, ptr getelementptr inbounds (i8, ptr @floats, i64 804), align 4, !tbaa !13
  %20 = load float, ptr getelementptr inbounds (i8, ptr @result, i64 804), align 4, !tbaa !13
  %21 = tail call float @llvm.fmuladd.f32(float %19, float 2.500000e-01, float %20)
  store float %21, ptr getelementptr inbounds (i8, ptr @result, i64 804), align 4, !tbaa !13
  %22 = load float, ptr getelementptr inbounds (i8, ptr @floats, i64 808), align 8, !tbaa !13
  %23 = load float, ptr getelementptr inbounds (i8, ptr @result, i64 808), align 8, !tbaa !13
  %24 = tail call float @llvm.fmuladd.f32(float %22, float 2.500000e-01, float %23)
  store float %24, ptr getelementptr inbounds (i8, ptr @result, i64 808), align 8, !tbaa !13
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @widen() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %24, %1 ]
  %3 = getelementptr inbounds i32, ptr @ints, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 8
  %5 = load <2 x i32>, ptr %3, align 16, !tbaa !4
  %6 = load <2 x i32>, ptr %4, align 8, !tbaa !4
  %7 = sitofp <2 x i32> %5 to <2 x double>
  %8 = sitofp <2 x i32> %6 to <2 x double>
  %9 = fmul <2 x double> %7, <double 5.000000e-01, double 5.000000e-01>
  %10 = fmul <2 x double> %8, <double 5.000000e-01, double 5.000000e-01>
  %11 = getelementptr inbounds double, ptr @doubles, i64 %2
  %12 = getelementptr inbounds i8, ptr %11, i64 16
  store <2 x double> %9, ptr %11, align 16, !tbaa !18
  store <2 x double> %10, ptr %12, align 16, !tbaa !18
  %13 = or disjoint i64 %2, 4
  %14 = getelementptr inbounds i32, ptr @ints, i64 %13
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  %16 = load <2 x i32>, ptr %14, align 16, !tbaa !4
  %17 = load <2 x i32>, ptr %15, align 8, !tbaa !4
  %18 = sitofp <2 x i32> %16 to <2 x double>
  %19 = sitofp <2 x i32> %17 to <2 x double>
  %20 = fmul <2 x double> %18, <double 5.000000e-01, double 5.000000e-01>
  %21 = fmul <2 x double> %19, <double 5.000000e-01, double 5.000000e-01>
  %22 = getelementptr inbounds double, ptr @doubles, i64 %13
  %23 = getelementptr inbounds i8, ptr %22, i64 16
  store <2 x double> %20, ptr %22, align 16, !tbaa !18
  store <2 x double> %21, ptr %23, align 16, !tbaa !18
  %24 = add nuw nsw i64 %2, 8
  %25 = icmp eq i64 %24, 200
  br i1 %25, label %26, label %1, !llvm.loop !44

26:                                               ; preds = %1
  %27 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 800), align 16, !tbaa !4
  %28 = sitofp i32 %27 to double
  %29 = fmul double %28, 5.000000e-01
  store double %29, ptr getelementptr inbounds (i8, ptr @doubles, i64 1600), align 16, !tbaa !18
  %30 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 804), align 4, !tbaa !4
  %31 = sitofp i32 %30 to double
  %32 = fmul double %31, 5.000000e-01
  store double %32, ptr getelementptr inbounds (i8, ptr @doubles, i64 1608), align 8, !tbaa !18
  %33 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 808), align 8, !tbaa !4
  %34 = sitofp i32 %33 to double
  %35 = fmul double %34, 5.000000e-01
  store double %35, ptr getelementptr inbounds (i8, ptr @doubles, i64 1616), align 16, !tbaa !18
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @narrow() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %15, %1 ]
  %3 = getelementptr inbounds i32, ptr @ints, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 16
  %5 = load <4 x i32>, ptr %3, align 16, !tbaa !4
  %6 = load <4 x i32>, ptr %4, align 16, !tbaa !4
  %7 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %5, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %8 = tail call <4 x i32> @llvm.smin.v4i32(<4 x i32> %6, <4 x i32> <i32 255, i32 255, i32 255, i32 255>)
  %9 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %7, <4 x i32> zeroinitializer)
  %10 = tail call <4 x i32> @llvm.smax.v4i32(<4 x i32> %8, <4 x i32> zeroinitializer)
  %11 = trunc <4 x i32> %9 to <4 x i8>
  %12 = trunc <4 x i32> %10 to <4 x i8>
  %13 = getelementptr inbounds i8, ptr @bytes, i64 %2
  %14 = getelementptr inbounds i8, ptr %13, i64 4
  store <4 x i8> %11, ptr %13, align 8, !tbaa !12
  store <4 x i8> %12, ptr %14, align 4, !tbaa !12
  %15 = add nuw i64 %2, 8
  %16 = icmp eq i64 %15, 200
  br i1 %16, label %17, label %1, !llvm.loop !45

17:                                               ; preds = %1
  %18 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 800), align 16, !tbaa !4
  %19 = tail call i32 @llvm.smin.i32(i32 %18, i32 255)
  %20 = tail call i32 @llvm.smax.i32(i32 %19, i32 0)
  %21 = trunc nuw i32 %20 to i8
  store i8 %21, ptr getelementptr inbounds (i8, ptr @bytes, i64 200), align 8, !tbaa !12
  %22 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 804), align 4, !tbaa !4
  %23 = tail call i32 @llvm.smin.i32(i32 %22, i32 255)
  %24 = tail call i32 @llvm.smax.i32(i32 %23, i32 0)
  %25 = trunc nuw i32 %24 to i8
  store i8 %25, ptr getelementptr inbounds (i8, ptr @bytes, i64 201), align 1, !tbaa !12
  %26 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 808), align 8, !tbaa !4
  %27 = tail call i32 @llvm.smin.i32(i32 %26, i32 255)
  %28 = tail call i32 @llvm.smax.i32(i32 %27, i32 0)
  %29 = trunc nuw i32 %28 to i8
  store i8 %29, ptr getelementptr inbounds (i8, ptr @bytes, i64 202), align 2, !tbaa !12
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @deinterleave() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %20, %1 ]
  %3 = shl i64 %2, 1
  %4 = or disjoint i64 %3, 8
  %5 = shl nsw i64 %2, 3
  %6 = getelementptr inbounds i8, ptr @ints, i64 %5
  %7 = getelementptr inbounds i32, ptr @ints, i64 %4
  %8 = load <8 x i32>, ptr %6, align 16, !tbaa !4
  %9 = load <8 x i32>, ptr %7, align 16, !tbaa !4
  %10 = shufflevector <8 x i32> %8, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %11 = shufflevector <8 x i32> %9, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %12 = shufflevector <8 x i32> %8, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %13 = shufflevector <8 x i32> %9, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %14 = getelementptr inbounds i32, ptr @even, i64 %2
  %15 = getelementptr inbounds i8, ptr %14, i64 16
  store <4 x i32> %10, ptr %14, align 16, !tbaa !4
  store <4 x i32> %11, ptr %15, align 16, !tbaa !4
  %16 = add nsw <4 x i32> %12, <i32 1, i32 1, i32 1, i32 1>
  %17 = add nsw <4 x i32> %13, <i32 1, i32 1, i32 1, i32 1>
  %18 = getelementptr inbounds i32, ptr @odd, i64 %2
  %19 = getelementptr inbounds i8, ptr %18, i64 16
  store <4 x i32> %16, ptr %18, align 16, !tbaa !4
  store <4 x i32> %17, ptr %19, align 16, !tbaa !4
  %20 = add nuw i64 %2, 8
  %21 = icmp eq i64 %20, 200
  br i1 %21, label %22, label %1, !llvm.loop !46

22:                                               ; preds = %1
  %23 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1600), align 16, !tbaa !4
  store i32 %23, ptr getelementptr inbounds (i8, ptr @even, i64 800), align 16, !tbaa !4
  %24 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1604), align 4, !tbaa !4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr getelementptr inbounds (i8, ptr @odd, i64 800), align 16, !tbaa !4
  %26 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1608), align 8, !tbaa !4
  store i32 %26, ptr getelementptr inbounds (i8, ptr @even, i64 804), align 4, !tbaa !4
  %27 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1612), align 4, !tbaa !4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr getelementptr inbounds (i8, ptr @odd, i64 804), align 4, !tbaa !4
  %29 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1616), align 16, !tbaa !4
  store i32 %29, ptr getelementptr inbounds (i8, ptr @even, i64 808), align 8, !tbaa !4
  %30 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1620), align 4, !tbaa !4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr getelementptr inbounds (i8, ptr @odd, i64 808), align 8, !tbaa !4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @reverse() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %24, %1 ]
  %3 = sub nuw nsw i64 405, %2
  %4 = getelementptr inbounds i32, ptr @ints, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 -12
  %6 = getelementptr inbounds i8, ptr %4, i64 -28
  %7 = load <4 x i32>, ptr %5, align 8, !tbaa !4
  %8 = shufflevector <4 x i32> %7, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %9 = load <4 x i32>, ptr %6, align 8, !tbaa !4
  %10 = shufflevector <4 x i32> %9, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %11 = getelementptr inbounds i32, ptr @other, i64 %2
  %12 = getelementptr inbounds i8, ptr %11, i64 16
  store <4 x i32> %8, ptr %11, align 16, !tbaa !4
  store <4 x i32> %10, ptr %12, align 16, !tbaa !4
  %13 = or disjoint i64 %2, 8
  %14 = sub nuw nsw i64 405, %13
  %15 = getelementptr inbounds i32, ptr @ints, i64 %14
  %16 = getelementptr inbounds i8, ptr %15, i64 -12
  %17 = getelementptr inbounds i8, ptr %15, i64 -28
  %18 = load <4 x i32>, ptr %16, align 8, !tbaa !4
  %19 = shufflevector <4 x i32> %18, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %20 = load <4 x i32>, ptr %17, align 8, !tbaa !4
  %21 = shufflevector <4 x i32> %20, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %22 = getelementptr inbounds i32, ptr @other, i64 %13
  %23 = getelementptr inbounds i8, ptr %22, i64 16
  store <4 x i32> %19, ptr %22, align 16, !tbaa !4
  store <4 x i32> %21, ptr %23, align 16, !tbaa !4
  %24 = add nuw nsw i64 %2, 16
  %25 = icmp eq i64 %24, 400
  br i1 %25, label %26, label %1, !llvm.loop !47

26:                                               ; preds = %1
  %27 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 20), align 4, !tbaa !4
  store i32 %27, ptr getelementptr inbounds (i8, ptr @other, i64 1600), align 16, !tbaa !4
  %28 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 16), align 16, !tbaa !4
  store i32 %28, ptr getelementptr inbounds (i8, ptr @other, i64 1604), align 4, !tbaa !4
  %29 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 12), align 4, !tbaa !4
  store i32 %29, ptr getelementptr inbounds (i8, ptr @other, i64 1608), align 8, !tbaa !4
  %30 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 8), align 8, !tbaa !4
  store i32 %30, ptr getelementptr inbounds (i8, ptr @other, i64 1612), align 4, !tbaa !4
  %31 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 4), align 4, !tbaa !4
  store i32 %31, ptr getelementptr inbounds (i8, ptr @other, i64 1616), align 16, !tbaa !4
  %32 = load i32, ptr @ints, align 16, !tbaa !4
  store i32 %32, ptr getelementptr inbounds (i8, ptr @other, i64 1620), align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @mask() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %17, %1 ]
  %3 = getelementptr inbounds i32, ptr @ints, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 16
  %5 = load <4 x i32>, ptr %3, align 16, !tbaa !4
  %6 = load <4 x i32>, ptr %4, align 16, !tbaa !4
  %7 = srem <4 x i32> %5, <i32 3, i32 3, i32 3, i32 3>
  %8 = srem <4 x i32> %6, <i32 3, i32 3, i32 3, i32 3>
  %9 = icmp eq <4 x i32> %7, zeroinitializer
  %10 = icmp eq <4 x i32> %8, zeroinitializer
  %11 = add nsw <4 x i32> %5, <i32 7, i32 7, i32 7, i32 7>
  %12 = add nsw <4 x i32> %6, <i32 7, i32 7, i32 7, i32 7>
  %13 = sub nsw <4 x i32> zeroinitializer, %5
  %14 = sub nsw <4 x i32> zeroinitializer, %6
  %15 = select <4 x i1> %9, <4 x i32> %13, <4 x i32> %11
  %16 = select <4 x i1> %10, <4 x i32> %14, <4 x i32> %12
  store <4 x i32> %15, ptr %3, align 16, !tbaa !4
  store <4 x i32> %16, ptr %4, align 16, !tbaa !4
  %17 = add nuw i64 %2, 8
  %18 = icmp eq i64 %17, 400
  br i1 %18, label %19, label %1, !llvm.loop !48

19:                                               ; preds = %1
  %20 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1600), align 16, !tbaa !4
  %21 = srem i32 %20, 3
  %22 = icmp eq i32 %21, 0
  %23 = add nsw i32 %20, 7
  %24 = sub nsw i32 0, %20
  %25 = select i1 %22, i32 %24, i32 %23
  store i32 %25, ptr getelementptr inbounds (i8, ptr @ints, i64 1600), align 16, !tbaa !4
  %26 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1604), align 4, !tbaa !4
  %27 = srem i32 %26, 3
  %28 = icmp eq i32 %27, 0
  %29 = add nsw i32 %26, 7
  %30 = sub nsw i32 0, %26
  %31 = select i1 %28, i32 %30, i32 %29
  store i32 %31, ptr getelementptr inbounds (i8, ptr @ints, i64 1604), align 4, !tbaa !4
  %32 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1608), align 8, !tbaa !4
  %33 = srem i32 %32, 3
  %34 = icmp eq i32 %33, 0
  %35 = add nsw i32 %32, 7
  %36 = sub nsw i32 0, %32
  %37 = select i1 %34, i32 %36, i32 %35
  store i32 %37, ptr getelementptr inbounds (i8, ptr @ints, i64 1608), align 8, !tbaa !4
  %38 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1612), align 4, !tbaa !4
  %39 = srem i32 %38, 3
  %40 = icmp eq i32 %39, 0
  %41 = add nsw i32 %38, 7
  %42 = sub nsw i32 0, %38
  %43 = select i1 %40, i32 %42, i32 %41
  store i32 %43, ptr getelementptr inbounds (i8, ptr @ints, i64 1612), align 4, !tbaa !4
  %44 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1616), align 16, !tbaa !4
  %45 = srem i32 %44, 3
  %46 = icmp eq i32 %45, 0
  %47 = add nsw i32 %44, 7
  %48 = sub nsw i32 0, %44
  %49 = select i1 %46, i32 %48, i32 %47
  store i32 %49, ptr getelementptr inbounds (i8, ptr @ints, i64 1616), align 16, !tbaa !4
  %50 = load i32, ptr getelementptr inbounds (i8, ptr @ints, i64 1620), align 4, !tbaa !4
  %51 = srem i32 %50, 3
  %52 = icmp eq i32 %51, 0
  %53 = add nsw i32 %50, 7
  %54 = sub nsw i32 0, %50
  %55 = select i1 %52, i32 %54, i32 %53
  store i32 %55, ptr getelementptr inbounds (i8, ptr @ints, i64 1620), align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @absolute() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %9, %1 ]
  %3 = getelementptr inbounds i32, ptr @odd, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 16
  %5 = load <4 x i32>, ptr %3, align 16, !tbaa !4
  %6 = load <4 x i32>, ptr %4, align 16, !tbaa !4
  %7 = tail call <4 x i32> @llvm.abs.v4i32(<4 x i32> %5, i1 true)
  %8 = tail call <4 x i32> @llvm.abs.v4i32(<4 x i32> %6, i1 true)
  store <4 x i32> %7, ptr %3, align 16, !tbaa !4
  store <4 x i32> %8, ptr %4, align 16, !tbaa !4
  %9 = add nuw i64 %2, 8
  %10 = icmp eq i64 %9, 200
  br i1 %10, label %11, label %1, !llvm.loop !49

11:                                               ; preds = %1
  %12 = load i32, ptr getelementptr inbounds (i8, ptr @odd, i64 800), align 16, !tbaa !4
  %13 = tail call i32 @llvm.abs.i32(i32 %12, i1 true)
  store i32 %13, ptr getelementptr inbounds (i8, ptr @odd, i64 800), align 16, !tbaa !4
  %14 = load i32, ptr getelementptr inbounds (i8, ptr @odd, i64 804), align 4, !tbaa !4
  %15 = tail call i32 @llvm.abs.i32(i32 %14, i1 true)
  store i32 %15, ptr getelementptr inbounds (i8, ptr @odd, i64 804), align 4, !tbaa !4
  %16 = load i32, ptr getelementptr inbounds (i8, ptr @odd, i64 808), align 8, !tbaa !4
  %17 = tail call i32 @llvm.abs.i32(i32 %16, i1 true)
  store i32 %17, ptr getelementptr inbounds (i8, ptr @odd, i64 808), align 8, !tbaa !4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @gather() unnamed_addr #3 {
  br label %2

1:                                                ; preds = %2
  ret void

2:                                                ; preds = %2, %0
  %3 = phi i64 [ 0, %0 ], [ %24, %2 ]
  %4 = getelementptr inbounds i8, ptr @bytes, i64 %3
  %5 = load i8, ptr %4, align 1, !tbaa !12
  %6 = zext i8 %5 to i64
  %7 = getelementptr inbounds i32, ptr @ints, i64 %6
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr inbounds i32, ptr getelementptr inbounds (i8, ptr @other, i64 4), i64 %3
  store i32 %8, ptr %9, align 4, !tbaa !4
  %10 = add nuw nsw i64 %3, 1
  %11 = getelementptr inbounds i8, ptr @bytes, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !12
  %13 = zext i8 %12 to i64
  %14 = getelementptr inbounds i32, ptr @ints, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !4
  %16 = getelementptr inbounds i32, ptr getelementptr inbounds (i8, ptr @other, i64 4), i64 %10
  store i32 %15, ptr %16, align 4, !tbaa !4
  %17 = add nuw nsw i64 %3, 2
  %18 = getelementptr inbounds i8, ptr @bytes, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !12
  %20 = zext i8 %19 to i64
  %21 = getelementptr inbounds i32, ptr @ints, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = getelementptr inbounds i32, ptr getelementptr inbounds (i8, ptr @other, i64 4), i64 %17
  store i32 %22, ptr %23, align 4, !tbaa !4
  %24 = add nuw nsw i64 %3, 3
  %25 = icmp eq i64 %24, 198
  br i1 %25, label %1, label %2, !llvm.loop !50
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @prefix() unnamed_addr #3 {
  %1 = load i32, ptr @even, align 16
  br label %3

2:                                                ; preds = %3
  ret void

3:                                                ; preds = %3, %0
  %4 = phi i32 [ %1, %0 ], [ %11, %3 ]
  %5 = phi i64 [ 1, %0 ], [ %12, %3 ]
  %6 = getelementptr i32, ptr @even, i64 %5
  %7 = load i32, ptr %6, align 4, !tbaa !4
  %8 = add nsw i32 %7, %4
  store i32 %8, ptr %6, align 4, !tbaa !4
  %9 = getelementptr i32, ptr getelementptr (i8, ptr @even, i64 4), i64 %5
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = add nsw i32 %10, %8
  store i32 %11, ptr %9, align 4, !tbaa !4
  %12 = add nuw nsw i64 %5, 2
  %13 = icmp eq i64 %12, 203
  br i1 %13, label %2, label %3, !llvm.loop !51
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umin.i8(i8, i8) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.and.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.xor.v2i64(<2 x i64>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i8> @llvm.umin.v16i8(<16 x i8>, <16 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.umin.v16i8(<16 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i8> @llvm.umin.v8i8(<8 x i8>, <8 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.vector.reduce.umin.v8i8(<8 x i8>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i64> @llvm.ctpop.v2i64(<2 x i64>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.smin.v4i32(<4 x i32>, <4 x i32>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1 immarg) #5

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"short", !6, i64 0}
!12 = !{!6, !6, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"float", !6, i64 0}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = distinct !{!17, !16}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !6, i64 0}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16, !22, !23}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
!24 = distinct !{!24, !16, !23, !22}
!25 = distinct !{!25, !16, !22, !23}
!26 = distinct !{!26, !16, !23, !22}
!27 = distinct !{!27, !16, !22, !23}
!28 = distinct !{!28, !16, !23, !22}
!29 = distinct !{!29, !16, !22, !23}
!30 = distinct !{!30, !16, !23, !22}
!31 = distinct !{!31, !16, !22, !23}
!32 = distinct !{!32, !16, !23, !22}
!33 = distinct !{!33, !16, !22, !23}
!34 = distinct !{!34, !16, !23, !22}
!35 = distinct !{!35, !16, !22, !23}
!36 = distinct !{!36, !16, !22, !23}
!37 = distinct !{!37, !16, !23, !22}
!38 = distinct !{!38, !16, !22, !23}
!39 = distinct !{!39, !16, !23, !22}
!40 = distinct !{!40, !16}
!41 = distinct !{!41, !16, !22, !23}
!42 = distinct !{!42, !16, !23, !22}
!43 = distinct !{!43, !16, !22, !23}
!44 = distinct !{!44, !16, !22, !23}
!45 = distinct !{!45, !16, !22, !23}
!46 = distinct !{!46, !16, !22, !23}
!47 = distinct !{!47, !16, !22, !23}
!48 = distinct !{!48, !16, !22, !23}
!49 = distinct !{!49, !16, !22, !23}
!50 = distinct !{!50, !16}
!51 = distinct !{!51, !16}
