; ModuleID = 'sorting.c'
source_filename = "sorting.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { ptr, ptr }

@main.data = internal unnamed_addr global [1500 x i32] zeroinitializer, align 16
@main.copy = internal global [1500 x i32] zeroinitializer, align 16
@main.sorts = internal unnamed_addr constant [5 x %struct.anon] [%struct.anon { ptr @.str, ptr @heap }, %struct.anon { ptr @.str.1, ptr @merge }, %struct.anon { ptr @.str.2, ptr @quick }, %struct.anon { ptr @.str.3, ptr @shell }, %struct.anon { ptr @.str.4, ptr @radix }], align 16
@.str = private unnamed_addr constant [5 x i8] c"heap\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"merge\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"quick\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"shell\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"radix\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"%s %d %d %08x\0A\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %0, %13
  %2 = phi i64 [ 0, %0 ], [ %16, %13 ]
  %3 = phi i32 [ 2024, %0 ], [ %5, %13 ]
  %4 = mul i32 %3, 1664525
  %5 = add i32 %4, 1013904223
  %6 = trunc i64 %2 to i16
  %7 = urem i16 %6, 10
  %8 = icmp eq i16 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %1
  %10 = urem i16 %6, 20
  %11 = zext nneg i16 %10 to i32
  %12 = ashr i32 %5, %11
  br label %13

13:                                               ; preds = %1, %9
  %14 = phi i32 [ %12, %9 ], [ 77, %1 ]
  %15 = getelementptr inbounds [1500 x i32], ptr @main.data, i64 0, i64 %2
  store i32 %14, ptr %15, align 4, !tbaa !4
  %16 = add nuw nsw i64 %2, 1
  %17 = icmp eq i64 %16, 1500
  br i1 %17, label %18, label %1, !llvm.loop !8

18:                                               ; preds = %13, %24
  %19 = phi i64 [ %25, %24 ], [ 0, %13 ]
  %20 = getelementptr inbounds [5 x %struct.anon], ptr @main.sorts, i64 0, i64 %19
  %21 = getelementptr inbounds i8, ptr %20, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !10
  br label %27

23:                                               ; preds = %24
  ret i32 0

24:                                               ; preds = %97
  %25 = add nuw nsw i64 %19, 1
  %26 = icmp eq i64 %25, 5
  br i1 %26, label %23, label %18, !llvm.loop !13

27:                                               ; preds = %18, %97
  %28 = phi i32 [ 1500, %18 ], [ %98, %97 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6000) @main.copy, ptr noundef nonnull align 16 dereferenceable(6000) @main.data, i64 6000, i1 false)
  tail call void %22(ptr noundef nonnull @main.copy, i32 noundef %28) #9
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %40, label %30

30:                                               ; preds = %27
  %31 = load i32, ptr @main.copy, align 16, !tbaa !4
  %32 = icmp eq i32 %28, 1
  br i1 %32, label %40, label %33

33:                                               ; preds = %30
  %34 = zext nneg i32 %28 to i64
  %35 = add nsw i64 %34, -1
  %36 = and i64 %35, 1
  %37 = icmp eq i32 %28, 2
  br i1 %37, label %44, label %38

38:                                               ; preds = %33
  %39 = and i64 %35, -2
  br label %65

40:                                               ; preds = %27, %30
  %41 = phi i32 [ %31, %30 ], [ 0, %27 ]
  %42 = load ptr, ptr %20, align 16, !tbaa !14
  %43 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, ptr noundef %42, i32 noundef %28, i32 noundef 1, i32 noundef %41)
  br label %95

44:                                               ; preds = %65, %33
  %45 = phi i32 [ poison, %33 ], [ %83, %65 ]
  %46 = phi i32 [ poison, %33 ], [ %85, %65 ]
  %47 = phi i32 [ %31, %33 ], [ %79, %65 ]
  %48 = phi i64 [ 1, %33 ], [ %86, %65 ]
  %49 = phi i32 [ %31, %33 ], [ %85, %65 ]
  %50 = phi i32 [ 1, %33 ], [ %83, %65 ]
  %51 = icmp eq i64 %36, 0
  br i1 %51, label %60, label %52

52:                                               ; preds = %44
  %53 = getelementptr inbounds [1500 x i32], ptr @main.copy, i64 0, i64 %48
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = icmp sle i32 %47, %54
  %56 = freeze i1 %55
  %57 = select i1 %56, i32 %50, i32 0
  %58 = mul i32 %49, 31
  %59 = add i32 %54, %58
  br label %60

60:                                               ; preds = %44, %52
  %61 = phi i32 [ %45, %44 ], [ %57, %52 ]
  %62 = phi i32 [ %46, %44 ], [ %59, %52 ]
  %63 = icmp eq i32 %61, 0
  br i1 %63, label %89, label %64

64:                                               ; preds = %60
  switch i32 %28, label %93 [
    i32 1500, label %89
    i32 6, label %89
    i32 5, label %89
    i32 4, label %89
    i32 3, label %89
    i32 2, label %89
    i32 1, label %89
    i32 0, label %89
  ]

65:                                               ; preds = %65, %38
  %66 = phi i32 [ %31, %38 ], [ %79, %65 ]
  %67 = phi i64 [ 1, %38 ], [ %86, %65 ]
  %68 = phi i32 [ %31, %38 ], [ %85, %65 ]
  %69 = phi i32 [ 1, %38 ], [ %83, %65 ]
  %70 = phi i64 [ 0, %38 ], [ %87, %65 ]
  %71 = getelementptr inbounds [1500 x i32], ptr @main.copy, i64 0, i64 %67
  %72 = load i32, ptr %71, align 4, !tbaa !4
  %73 = icmp sle i32 %66, %72
  %74 = freeze i1 %73
  %75 = mul i32 %68, 31
  %76 = add i32 %72, %75
  %77 = add nuw nsw i64 %67, 1
  %78 = getelementptr inbounds [1500 x i32], ptr @main.copy, i64 0, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !4
  %80 = icmp sle i32 %72, %79
  %81 = freeze i1 %80
  %82 = and i1 %81, %74
  %83 = select i1 %82, i32 %69, i32 0
  %84 = mul i32 %76, 31
  %85 = add i32 %79, %84
  %86 = add nuw nsw i64 %67, 2
  %87 = add i64 %70, 2
  %88 = icmp eq i64 %87, %39
  br i1 %88, label %44, label %65, !llvm.loop !15

89:                                               ; preds = %64, %64, %64, %64, %64, %64, %64, %64, %60
  %90 = load ptr, ptr %20, align 16, !tbaa !14
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, ptr noundef %90, i32 noundef %28, i32 noundef %61, i32 noundef %62)
  %92 = icmp ugt i32 %28, 3
  br i1 %92, label %93, label %95

93:                                               ; preds = %64, %89
  %94 = udiv i32 %28, 3
  br label %97

95:                                               ; preds = %40, %89
  %96 = add nsw i32 %28, -1
  br label %97

97:                                               ; preds = %95, %93
  %98 = phi i32 [ %94, %93 ], [ %96, %95 ]
  %99 = icmp sgt i32 %98, -1
  br i1 %99, label %27, label %24, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal void @heap(ptr nocapture noundef %0, i32 noundef %1) #1 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = lshr i32 %1, 1
  br label %7

6:                                                ; preds = %58, %2
  ret void

7:                                                ; preds = %4, %58
  %8 = phi i32 [ %24, %58 ], [ %5, %4 ]
  %9 = phi i32 [ %23, %58 ], [ %1, %4 ]
  %10 = icmp sgt i32 %8, 0
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = add nsw i32 %8, -1
  %13 = zext nneg i32 %12 to i64
  %14 = getelementptr inbounds i32, ptr %0, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !4
  br label %22

16:                                               ; preds = %7
  %17 = add nsw i32 %9, -1
  %18 = zext nneg i32 %17 to i64
  %19 = getelementptr inbounds i32, ptr %0, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !4
  %21 = load i32, ptr %0, align 4, !tbaa !4
  store i32 %21, ptr %19, align 4, !tbaa !4
  br label %22

22:                                               ; preds = %16, %11
  %23 = phi i32 [ %9, %11 ], [ %17, %16 ]
  %24 = phi i32 [ %12, %11 ], [ %8, %16 ]
  %25 = phi i32 [ %15, %11 ], [ %20, %16 ]
  %26 = phi i32 [ %12, %11 ], [ 0, %16 ]
  %27 = shl nuw nsw i32 %26, 1
  %28 = or disjoint i32 %27, 1
  %29 = icmp slt i32 %28, %23
  br i1 %29, label %30, label %58

30:                                               ; preds = %22, %52
  %31 = phi i32 [ %56, %52 ], [ %28, %22 ]
  %32 = phi i32 [ %55, %52 ], [ %27, %22 ]
  %33 = phi i32 [ %47, %52 ], [ %26, %22 ]
  %34 = add nsw i32 %32, 2
  %35 = icmp slt i32 %34, %23
  br i1 %35, label %36, label %44

36:                                               ; preds = %30
  %37 = sext i32 %34 to i64
  %38 = getelementptr inbounds i32, ptr %0, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !4
  %40 = sext i32 %31 to i64
  %41 = getelementptr inbounds i32, ptr %0, i64 %40
  %42 = load i32, ptr %41, align 4, !tbaa !4
  %43 = icmp sgt i32 %39, %42
  br label %44

44:                                               ; preds = %36, %30
  %45 = phi i1 [ false, %30 ], [ %43, %36 ]
  %46 = zext i1 %45 to i32
  %47 = add nsw i32 %31, %46
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds i32, ptr %0, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !4
  %51 = icmp sgt i32 %50, %25
  br i1 %51, label %52, label %58

52:                                               ; preds = %44
  %53 = sext i32 %33 to i64
  %54 = getelementptr inbounds i32, ptr %0, i64 %53
  store i32 %50, ptr %54, align 4, !tbaa !4
  %55 = shl nsw i32 %47, 1
  %56 = or disjoint i32 %55, 1
  %57 = icmp slt i32 %56, %23
  br i1 %57, label %30, label %58, !llvm.loop !18

58:                                               ; preds = %52, %44, %22
  %59 = phi i32 [ %26, %22 ], [ %33, %44 ], [ %47, %52 ]
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i32, ptr %0, i64 %60
  store i32 %25, ptr %61, align 4, !tbaa !4
  %62 = icmp sgt i32 %23, 1
  br i1 %62, label %7, label %6, !llvm.loop !19
}

; Function Attrs: nounwind uwtable
define internal void @merge(ptr noundef %0, i32 noundef %1) #0 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %41, label %4

4:                                                ; preds = %2
  %5 = lshr i32 %1, 1
  %6 = zext nneg i32 %5 to i64
  %7 = shl nuw nsw i64 %6, 2
  %8 = tail call noalias ptr @malloc(i64 noundef %7) #10
  tail call void @merge(ptr noundef %0, i32 noundef %5)
  %9 = getelementptr inbounds i32, ptr %0, i64 %6
  %10 = sub nsw i32 %1, %5
  tail call void @merge(ptr noundef %9, i32 noundef %10)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %0, i64 %7, i1 false)
  br label %12

11:                                               ; preds = %34
  tail call void @free(ptr noundef nonnull %8) #9
  br label %41

12:                                               ; preds = %4, %34
  %13 = phi i64 [ 0, %4 ], [ %38, %34 ]
  %14 = phi i32 [ %5, %4 ], [ %36, %34 ]
  %15 = phi i32 [ 0, %4 ], [ %35, %34 ]
  %16 = icmp slt i32 %14, %1
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = sext i32 %15 to i64
  %19 = getelementptr inbounds i32, ptr %8, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !4
  br label %31

21:                                               ; preds = %12
  %22 = zext nneg i32 %14 to i64
  %23 = getelementptr inbounds i32, ptr %0, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !4
  %25 = sext i32 %15 to i64
  %26 = getelementptr inbounds i32, ptr %8, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !4
  %28 = icmp slt i32 %24, %27
  br i1 %28, label %29, label %31

29:                                               ; preds = %21
  %30 = add nuw nsw i32 %14, 1
  br label %34

31:                                               ; preds = %17, %21
  %32 = phi i32 [ %20, %17 ], [ %27, %21 ]
  %33 = add nsw i32 %15, 1
  br label %34

34:                                               ; preds = %31, %29
  %35 = phi i32 [ %15, %29 ], [ %33, %31 ]
  %36 = phi i32 [ %30, %29 ], [ %14, %31 ]
  %37 = phi i32 [ %24, %29 ], [ %32, %31 ]
  %38 = add nuw nsw i64 %13, 1
  %39 = getelementptr inbounds i32, ptr %0, i64 %13
  store i32 %37, ptr %39, align 4, !tbaa !4
  %40 = icmp slt i32 %35, %5
  br i1 %40, label %12, label %11, !llvm.loop !20

41:                                               ; preds = %2, %11
  ret void
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define internal void @quick(ptr nocapture noundef %0, i32 noundef %1) #2 {
  %3 = icmp sgt i32 %1, 10
  br i1 %3, label %4, label %40

4:                                                ; preds = %2, %36
  %5 = phi i32 [ %37, %36 ], [ %1, %2 ]
  %6 = lshr i32 %5, 1
  %7 = zext nneg i32 %6 to i64
  %8 = getelementptr inbounds i32, ptr %0, i64 %7
  %9 = load i32, ptr %8, align 4, !tbaa !4
  br label %10

10:                                               ; preds = %32, %4
  %11 = phi i64 [ 0, %4 ], [ %35, %32 ]
  %12 = phi i32 [ %5, %4 ], [ %34, %32 ]
  %13 = shl i64 %11, 32
  %14 = ashr exact i64 %13, 32
  br label %15

15:                                               ; preds = %15, %10
  %16 = phi i64 [ %20, %15 ], [ %14, %10 ]
  %17 = getelementptr inbounds i32, ptr %0, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !4
  %19 = icmp slt i32 %18, %9
  %20 = add nsw i64 %16, 1
  br i1 %19, label %15, label %21, !llvm.loop !21

21:                                               ; preds = %15
  %22 = getelementptr inbounds i32, ptr %0, i64 %16
  %23 = sext i32 %12 to i64
  br label %24

24:                                               ; preds = %21, %24
  %25 = phi i64 [ %23, %21 ], [ %26, %24 ]
  %26 = add nsw i64 %25, -1
  %27 = getelementptr inbounds i32, ptr %0, i64 %26
  %28 = load i32, ptr %27, align 4, !tbaa !4
  %29 = icmp sgt i32 %28, %9
  br i1 %29, label %24, label %30, !llvm.loop !22

30:                                               ; preds = %24
  %31 = icmp slt i64 %16, %26
  br i1 %31, label %32, label %36

32:                                               ; preds = %30
  %33 = getelementptr inbounds i32, ptr %0, i64 %26
  %34 = trunc nsw i64 %26 to i32
  store i32 %28, ptr %22, align 4, !tbaa !4
  store i32 %18, ptr %33, align 4, !tbaa !4
  %35 = add nsw i64 %16, 1
  br label %10

36:                                               ; preds = %30
  %37 = trunc nsw i64 %16 to i32
  %38 = sub nsw i32 %5, %37
  tail call void @quick(ptr noundef nonnull %22, i32 noundef %38)
  %39 = icmp sgt i64 %16, 10
  br i1 %39, label %4, label %40, !llvm.loop !23

40:                                               ; preds = %36, %2
  %41 = phi i32 [ %1, %2 ], [ %37, %36 ]
  %42 = icmp sgt i32 %41, 1
  br i1 %42, label %43, label %66

43:                                               ; preds = %40
  %44 = zext nneg i32 %41 to i64
  br label %45

45:                                               ; preds = %60, %43
  %46 = phi i64 [ 1, %43 ], [ %64, %60 ]
  %47 = getelementptr inbounds i32, ptr %0, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !4
  %49 = trunc nuw nsw i64 %46 to i32
  br label %50

50:                                               ; preds = %57, %45
  %51 = phi i32 [ %49, %45 ], [ %58, %57 ]
  %52 = zext nneg i32 %51 to i64
  %53 = getelementptr i32, ptr %0, i64 %52
  %54 = getelementptr i8, ptr %53, i64 -4
  %55 = load i32, ptr %54, align 4, !tbaa !4
  %56 = icmp sgt i32 %55, %48
  br i1 %56, label %57, label %60

57:                                               ; preds = %50
  store i32 %55, ptr %53, align 4, !tbaa !4
  %58 = add nsw i32 %51, -1
  %59 = icmp sgt i32 %51, 1
  br i1 %59, label %50, label %60, !llvm.loop !24

60:                                               ; preds = %57, %50
  %61 = phi i32 [ 0, %57 ], [ %51, %50 ]
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds i32, ptr %0, i64 %62
  store i32 %48, ptr %63, align 4, !tbaa !4
  %64 = add nuw nsw i64 %46, 1
  %65 = icmp eq i64 %64, %44
  br i1 %65, label %66, label %45, !llvm.loop !25

66:                                               ; preds = %60, %40
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal void @shell(ptr nocapture noundef %0, i32 noundef %1) #1 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = lshr i32 %1, 1
  br label %6

6:                                                ; preds = %4, %33
  %7 = phi i32 [ %34, %33 ], [ %5, %4 ]
  %8 = icmp slt i32 %7, %1
  br i1 %8, label %10, label %13

9:                                                ; preds = %33, %2
  ret void

10:                                               ; preds = %6, %25
  %11 = phi i32 [ %26, %25 ], [ %7, %6 ]
  %12 = icmp slt i32 %11, %7
  br i1 %12, label %25, label %15

13:                                               ; preds = %25, %6
  %14 = icmp eq i32 %7, 2
  br i1 %14, label %33, label %30

15:                                               ; preds = %10, %28
  %16 = phi i32 [ %17, %28 ], [ %11, %10 ]
  %17 = sub nsw i32 %16, %7
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i32, ptr %0, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !4
  %21 = zext nneg i32 %16 to i64
  %22 = getelementptr inbounds i32, ptr %0, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !4
  %24 = icmp sgt i32 %20, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %15, %28, %10
  %26 = add nuw nsw i32 %11, 1
  %27 = icmp eq i32 %26, %1
  br i1 %27, label %13, label %10, !llvm.loop !26

28:                                               ; preds = %15
  store i32 %20, ptr %22, align 4, !tbaa !4
  store i32 %23, ptr %19, align 4, !tbaa !4
  %29 = icmp slt i32 %17, %7
  br i1 %29, label %25, label %15, !llvm.loop !27

30:                                               ; preds = %13
  %31 = mul nuw nsw i32 %7, 5
  %32 = udiv i32 %31, 11
  br label %33

33:                                               ; preds = %13, %30
  %34 = phi i32 [ %32, %30 ], [ 1, %13 ]
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %9, label %6, !llvm.loop !28
}

; Function Attrs: nounwind uwtable
define internal void @radix(ptr nocapture noundef %0, i32 noundef %1) #0 {
  %3 = alloca [257 x i32], align 16
  %4 = sext i32 %1 to i64
  %5 = shl nsw i64 %4, 2
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #10
  %7 = icmp sgt i32 %1, 0
  %8 = zext i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 1
  %11 = icmp eq i64 %9, 0
  %12 = and i64 %8, 2147483646
  %13 = icmp eq i64 %10, 0
  %14 = and i64 %8, 1
  %15 = icmp eq i64 %9, 0
  %16 = and i64 %8, 2147483646
  %17 = icmp eq i64 %14, 0
  br label %19

18:                                               ; preds = %101
  tail call void @free(ptr noundef %6) #9
  ret void

19:                                               ; preds = %2, %101
  %20 = phi ptr [ %0, %2 ], [ %22, %101 ]
  %21 = phi i32 [ 0, %2 ], [ %102, %101 ]
  %22 = phi ptr [ %6, %2 ], [ %20, %101 ]
  call void @llvm.lifetime.start.p0(i64 1028, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(1028) %3, i8 0, i64 1028, i1 false)
  br i1 %7, label %23, label %37

23:                                               ; preds = %19
  br i1 %11, label %24, label %38

24:                                               ; preds = %38, %23
  %25 = phi i64 [ 0, %23 ], [ %62, %38 ]
  br i1 %13, label %37, label %26

26:                                               ; preds = %24
  %27 = getelementptr inbounds i32, ptr %20, i64 %25
  %28 = load i32, ptr %27, align 4, !tbaa !4
  %29 = xor i32 %28, -2147483648
  %30 = lshr i32 %29, %21
  %31 = and i32 %30, 255
  %32 = add nuw nsw i32 %31, 1
  %33 = zext nneg i32 %32 to i64
  %34 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %34, align 4, !tbaa !4
  br label %37

37:                                               ; preds = %26, %24, %19
  br label %67

38:                                               ; preds = %23, %38
  %39 = phi i64 [ %62, %38 ], [ 0, %23 ]
  %40 = phi i64 [ %63, %38 ], [ 0, %23 ]
  %41 = getelementptr inbounds i32, ptr %20, i64 %39
  %42 = load i32, ptr %41, align 4, !tbaa !4
  %43 = xor i32 %42, -2147483648
  %44 = lshr i32 %43, %21
  %45 = and i32 %44, 255
  %46 = add nuw nsw i32 %45, 1
  %47 = zext nneg i32 %46 to i64
  %48 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %47
  %49 = load i32, ptr %48, align 4, !tbaa !4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %48, align 4, !tbaa !4
  %51 = or disjoint i64 %39, 1
  %52 = getelementptr inbounds i32, ptr %20, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !4
  %54 = xor i32 %53, -2147483648
  %55 = lshr i32 %54, %21
  %56 = and i32 %55, 255
  %57 = add nuw nsw i32 %56, 1
  %58 = zext nneg i32 %57 to i64
  %59 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %59, align 4, !tbaa !4
  %62 = add nuw nsw i64 %39, 2
  %63 = add i64 %40, 2
  %64 = icmp eq i64 %63, %12
  br i1 %64, label %24, label %38, !llvm.loop !29

65:                                               ; preds = %67
  br i1 %7, label %66, label %101

66:                                               ; preds = %65
  br i1 %15, label %87, label %104

67:                                               ; preds = %67, %37
  %68 = phi i32 [ 0, %37 ], [ %85, %67 ]
  %69 = phi i64 [ 0, %37 ], [ %82, %67 ]
  %70 = or disjoint i64 %69, 1
  %71 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !4
  %73 = add nsw i32 %72, %68
  store i32 %73, ptr %71, align 4, !tbaa !4
  %74 = or disjoint i64 %69, 2
  %75 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %74
  %76 = load i32, ptr %75, align 8, !tbaa !4
  %77 = add nsw i32 %76, %73
  store i32 %77, ptr %75, align 8, !tbaa !4
  %78 = or disjoint i64 %69, 3
  %79 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !4
  %81 = add nsw i32 %80, %77
  store i32 %81, ptr %79, align 4, !tbaa !4
  %82 = add nuw nsw i64 %69, 4
  %83 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %82
  %84 = load i32, ptr %83, align 16, !tbaa !4
  %85 = add nsw i32 %84, %81
  store i32 %85, ptr %83, align 16, !tbaa !4
  %86 = icmp eq i64 %82, 256
  br i1 %86, label %65, label %67, !llvm.loop !30

87:                                               ; preds = %104, %66
  %88 = phi i64 [ 0, %66 ], [ %130, %104 ]
  br i1 %17, label %101, label %89

89:                                               ; preds = %87
  %90 = getelementptr inbounds i32, ptr %20, i64 %88
  %91 = load i32, ptr %90, align 4, !tbaa !4
  %92 = xor i32 %91, -2147483648
  %93 = lshr i32 %92, %21
  %94 = and i32 %93, 255
  %95 = zext nneg i32 %94 to i64
  %96 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !4
  %98 = add nsw i32 %97, 1
  store i32 %98, ptr %96, align 4, !tbaa !4
  %99 = sext i32 %97 to i64
  %100 = getelementptr inbounds i32, ptr %22, i64 %99
  store i32 %91, ptr %100, align 4, !tbaa !4
  br label %101

101:                                              ; preds = %89, %87, %65
  call void @llvm.lifetime.end.p0(i64 1028, ptr nonnull %3) #9
  %102 = add nuw nsw i32 %21, 8
  %103 = icmp ult i32 %21, 24
  br i1 %103, label %19, label %18, !llvm.loop !31

104:                                              ; preds = %66, %104
  %105 = phi i64 [ %130, %104 ], [ 0, %66 ]
  %106 = phi i64 [ %131, %104 ], [ 0, %66 ]
  %107 = getelementptr inbounds i32, ptr %20, i64 %105
  %108 = load i32, ptr %107, align 4, !tbaa !4
  %109 = xor i32 %108, -2147483648
  %110 = lshr i32 %109, %21
  %111 = and i32 %110, 255
  %112 = zext nneg i32 %111 to i64
  %113 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %112
  %114 = load i32, ptr %113, align 4, !tbaa !4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %113, align 4, !tbaa !4
  %116 = sext i32 %114 to i64
  %117 = getelementptr inbounds i32, ptr %22, i64 %116
  store i32 %108, ptr %117, align 4, !tbaa !4
  %118 = or disjoint i64 %105, 1
  %119 = getelementptr inbounds i32, ptr %20, i64 %118
  %120 = load i32, ptr %119, align 4, !tbaa !4
  %121 = xor i32 %120, -2147483648
  %122 = lshr i32 %121, %21
  %123 = and i32 %122, 255
  %124 = zext nneg i32 %123 to i64
  %125 = getelementptr inbounds [257 x i32], ptr %3, i64 0, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !4
  %127 = add nsw i32 %126, 1
  store i32 %127, ptr %125, align 4, !tbaa !4
  %128 = sext i32 %126 to i64
  %129 = getelementptr inbounds i32, ptr %22, i64 %128
  store i32 %120, ptr %129, align 4, !tbaa !4
  %130 = add nuw nsw i64 %105, 2
  %131 = add i64 %106, 2
  %132 = icmp eq i64 %131, %16
  br i1 %132, label %87, label %104, !llvm.loop !32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nounwind }
attributes #10 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11, !12, i64 8}
!11 = !{!"", !12, i64 0, !12, i64 8}
!12 = !{!"any pointer", !6, i64 0}
!13 = distinct !{!13, !9}
!14 = !{!11, !12, i64 0}
!15 = distinct !{!15, !9, !16}
!16 = !{!"llvm.loop.peeled.count", i32 1}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !9}
!27 = distinct !{!27, !9}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !9}
!32 = distinct !{!32, !9}
