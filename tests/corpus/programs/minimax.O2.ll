; ModuleID = 'minimax.c'
source_filename = "minimax.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [8 x i8] c"%d %ld\0A\00", align 1
@visited = internal unnamed_addr global i64 0, align 8
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@cut_visited = internal unnamed_addr global i64 0, align 8
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%3d\00", align 1
@tour = internal unnamed_addr global [6 x [6 x i32]] zeroinitializer, align 16
@table = internal unnamed_addr global [262144 x i8] zeroinitializer, align 16
@nim_value.memo = internal unnamed_addr global [8 x [8 x [8 x i8]]] zeroinitializer, align 16
@jumps = internal unnamed_addr constant [8 x [2 x i8]] [[2 x i8] c"\01\02", [2 x i8] c"\02\01", [2 x i8] c"\02\FF", [2 x i8] c"\01\FE", [2 x i8] c"\FF\FE", [2 x i8] c"\FE\FF", [2 x i8] c"\FE\01", [2 x i8] c"\FF\02"], align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call fastcc i32 @search(i32 noundef 0, i32 noundef 0)
  %2 = load i64, ptr @visited, align 8, !tbaa !4
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %1, i64 noundef %2)
  %4 = tail call fastcc i32 @search(i32 noundef 1, i32 noundef 16)
  %5 = tail call fastcc i32 @search(i32 noundef 3, i32 noundef 272)
  %6 = tail call fastcc i32 @search(i32 noundef 257, i32 noundef 64)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %4, i32 noundef %5, i32 noundef %6)
  %8 = tail call fastcc i32 @alpha_beta(i32 noundef 0, i32 noundef 0, i32 noundef -2, i32 noundef 2)
  %9 = load i64, ptr @cut_visited, align 8, !tbaa !4
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %8, i64 noundef %9)
  br label %11

11:                                               ; preds = %0, %65
  %12 = phi i32 [ 0, %0 ], [ %66, %65 ]
  %13 = phi i32 [ 0, %0 ], [ %62, %65 ]
  br label %18

14:                                               ; preds = %65
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %62)
  %16 = tail call fastcc i32 @knight(i32 noundef 0, i32 noundef 0, i32 noundef 1)
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %16)
  br label %68

18:                                               ; preds = %11, %18
  %19 = phi i32 [ 0, %11 ], [ %63, %18 ]
  %20 = phi i32 [ %13, %11 ], [ %62, %18 ]
  %21 = xor i32 %19, %12
  %22 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 0)
  %23 = icmp ne i32 %19, %12
  %24 = zext i1 %23 to i32
  %25 = icmp ne i32 %22, %24
  %26 = zext i1 %25 to i32
  %27 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 1)
  %28 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 2)
  %29 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 3)
  %30 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 4)
  %31 = insertelement <4 x i32> poison, i32 %21, i64 0
  %32 = shufflevector <4 x i32> %31, <4 x i32> poison, <4 x i32> zeroinitializer
  %33 = icmp ne <4 x i32> %32, <i32 1, i32 2, i32 3, i32 4>
  %34 = insertelement <4 x i32> poison, i32 %27, i64 0
  %35 = insertelement <4 x i32> %34, i32 %28, i64 1
  %36 = insertelement <4 x i32> %35, i32 %29, i64 2
  %37 = insertelement <4 x i32> %36, i32 %30, i64 3
  %38 = zext <4 x i1> %33 to <4 x i32>
  %39 = icmp ne <4 x i32> %37, %38
  %40 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 5)
  %41 = icmp ne i32 %21, 5
  %42 = zext i1 %41 to i32
  %43 = icmp ne i32 %40, %42
  %44 = zext i1 %43 to i32
  %45 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 6)
  %46 = icmp ne i32 %21, 6
  %47 = zext i1 %46 to i32
  %48 = icmp ne i32 %45, %47
  %49 = zext i1 %48 to i32
  %50 = tail call fastcc i32 @nim_value(i32 noundef %12, i32 noundef %19, i32 noundef 7)
  %51 = icmp ne i32 %21, 7
  %52 = zext i1 %51 to i32
  %53 = icmp ne i32 %50, %52
  %54 = zext i1 %53 to i32
  %55 = bitcast <4 x i1> %39 to i4
  %56 = tail call range(i4 0, 5) i4 @llvm.ctpop.i4(i4 %55)
  %57 = zext nneg i4 %56 to i32
  %58 = add nuw nsw i32 %57, %26
  %59 = add nuw nsw i32 %44, %49
  %60 = add i32 %20, %54
  %61 = add nuw nsw i32 %58, %59
  %62 = add i32 %61, %60
  %63 = add nuw nsw i32 %19, 1
  %64 = icmp eq i32 %63, 8
  br i1 %64, label %65, label %18, !llvm.loop !8

65:                                               ; preds = %18
  %66 = add nuw nsw i32 %12, 1
  %67 = icmp eq i32 %66, 8
  br i1 %67, label %14, label %11, !llvm.loop !10

68:                                               ; preds = %14, %68
  %69 = phi i64 [ 0, %14 ], [ %90, %68 ]
  %70 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 0
  %71 = load i32, ptr %70, align 8, !tbaa !11
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %71)
  %73 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 1
  %74 = load i32, ptr %73, align 4, !tbaa !11
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %74)
  %76 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 2
  %77 = load i32, ptr %76, align 8, !tbaa !11
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %77)
  %79 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 3
  %80 = load i32, ptr %79, align 4, !tbaa !11
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %80)
  %82 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 4
  %83 = load i32, ptr %82, align 8, !tbaa !11
  %84 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %83)
  %85 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %69, i64 5
  %86 = load i32, ptr %85, align 4, !tbaa !11
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %86)
  %88 = load ptr, ptr @stdout, align 8, !tbaa !13
  %89 = tail call i32 @putc(i32 noundef 10, ptr noundef %88)
  %90 = add nuw nsw i64 %69, 1
  %91 = icmp eq i64 %90, 6
  br i1 %91, label %92, label %68, !llvm.loop !15

92:                                               ; preds = %68
  ret i32 0
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc range(i32 -130, 131) i32 @search(i32 noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = shl nuw nsw i32 %0, 9
  %4 = or i32 %3, %1
  %5 = zext nneg i32 %4 to i64
  %6 = getelementptr inbounds [262144 x i8], ptr @table, i64 0, i64 %5
  %7 = load i8, ptr %6, align 1, !tbaa !16
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %12, label %9

9:                                                ; preds = %2
  %10 = sext i8 %7 to i32
  %11 = add nsw i32 %10, -2
  br label %108

12:                                               ; preds = %2
  %13 = load i64, ptr @visited, align 8, !tbaa !4
  %14 = add nsw i64 %13, 1
  store i64 %14, ptr @visited, align 8, !tbaa !4
  %15 = insertelement <8 x i32> poison, i32 %1, i64 0
  %16 = shufflevector <8 x i32> %15, <8 x i32> poison, <8 x i32> zeroinitializer
  %17 = and <8 x i32> %16, <i32 7, i32 56, i32 448, i32 73, i32 146, i32 292, i32 273, i32 84>
  %18 = icmp eq <8 x i32> %17, <i32 7, i32 56, i32 448, i32 73, i32 146, i32 292, i32 273, i32 84>
  %19 = bitcast <8 x i1> %18 to i8
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %104

21:                                               ; preds = %12
  %22 = or i32 %1, %0
  %23 = icmp eq i32 %22, 511
  br i1 %23, label %104, label %24

24:                                               ; preds = %21
  %25 = and i32 %22, 1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %32

27:                                               ; preds = %24
  %28 = or i32 %0, 1
  %29 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %28)
  %30 = sub nsw i32 0, %29
  %31 = tail call i32 @llvm.smax.i32(i32 %30, i32 -1)
  br label %32

32:                                               ; preds = %24, %27
  %33 = phi i32 [ -1, %24 ], [ %31, %27 ]
  %34 = and i32 %22, 2
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %36, label %41

36:                                               ; preds = %32
  %37 = or i32 %0, 2
  %38 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %37)
  %39 = sub nsw i32 0, %38
  %40 = tail call i32 @llvm.smax.i32(i32 %33, i32 %39)
  br label %41

41:                                               ; preds = %36, %32
  %42 = phi i32 [ %33, %32 ], [ %40, %36 ]
  %43 = and i32 %22, 4
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %50

45:                                               ; preds = %41
  %46 = or i32 %0, 4
  %47 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %46)
  %48 = sub nsw i32 0, %47
  %49 = tail call i32 @llvm.smax.i32(i32 %42, i32 %48)
  br label %50

50:                                               ; preds = %45, %41
  %51 = phi i32 [ %42, %41 ], [ %49, %45 ]
  %52 = and i32 %22, 8
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %59

54:                                               ; preds = %50
  %55 = or i32 %0, 8
  %56 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %55)
  %57 = sub nsw i32 0, %56
  %58 = tail call i32 @llvm.smax.i32(i32 %51, i32 %57)
  br label %59

59:                                               ; preds = %54, %50
  %60 = phi i32 [ %51, %50 ], [ %58, %54 ]
  %61 = and i32 %22, 16
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %68

63:                                               ; preds = %59
  %64 = or i32 %0, 16
  %65 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %64)
  %66 = sub nsw i32 0, %65
  %67 = tail call i32 @llvm.smax.i32(i32 %60, i32 %66)
  br label %68

68:                                               ; preds = %63, %59
  %69 = phi i32 [ %60, %59 ], [ %67, %63 ]
  %70 = and i32 %22, 32
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %77

72:                                               ; preds = %68
  %73 = or i32 %0, 32
  %74 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %73)
  %75 = sub nsw i32 0, %74
  %76 = tail call i32 @llvm.smax.i32(i32 %69, i32 %75)
  br label %77

77:                                               ; preds = %72, %68
  %78 = phi i32 [ %69, %68 ], [ %76, %72 ]
  %79 = and i32 %22, 64
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %86

81:                                               ; preds = %77
  %82 = or i32 %0, 64
  %83 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %82)
  %84 = sub nsw i32 0, %83
  %85 = tail call i32 @llvm.smax.i32(i32 %78, i32 %84)
  br label %86

86:                                               ; preds = %81, %77
  %87 = phi i32 [ %78, %77 ], [ %85, %81 ]
  %88 = and i32 %22, 128
  %89 = icmp eq i32 %88, 0
  br i1 %89, label %90, label %95

90:                                               ; preds = %86
  %91 = or i32 %0, 128
  %92 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %91)
  %93 = sub nsw i32 0, %92
  %94 = tail call i32 @llvm.smax.i32(i32 %87, i32 %93)
  br label %95

95:                                               ; preds = %90, %86
  %96 = phi i32 [ %87, %86 ], [ %94, %90 ]
  %97 = and i32 %22, 256
  %98 = icmp eq i32 %97, 0
  br i1 %98, label %99, label %104

99:                                               ; preds = %95
  %100 = or i32 %0, 256
  %101 = tail call fastcc i32 @search(i32 noundef %1, i32 noundef %100)
  %102 = sub nsw i32 0, %101
  %103 = tail call i32 @llvm.smax.i32(i32 %96, i32 %102)
  br label %104

104:                                              ; preds = %95, %99, %21, %12
  %105 = phi i32 [ -1, %12 ], [ 0, %21 ], [ %96, %95 ], [ %103, %99 ]
  %106 = trunc i32 %105 to i8
  %107 = add i8 %106, 2
  store i8 %107, ptr %6, align 1, !tbaa !16
  br label %108

108:                                              ; preds = %104, %9
  %109 = phi i32 [ %11, %9 ], [ %105, %104 ]
  ret i32 %109
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc range(i32 -2, 3) i32 @alpha_beta(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #1 {
  %5 = load i64, ptr @cut_visited, align 8, !tbaa !4
  %6 = add nsw i64 %5, 1
  store i64 %6, ptr @cut_visited, align 8, !tbaa !4
  %7 = insertelement <8 x i32> poison, i32 %1, i64 0
  %8 = shufflevector <8 x i32> %7, <8 x i32> poison, <8 x i32> zeroinitializer
  %9 = and <8 x i32> %8, <i32 7, i32 56, i32 448, i32 73, i32 146, i32 292, i32 273, i32 84>
  %10 = icmp eq <8 x i32> %9, <i32 7, i32 56, i32 448, i32 73, i32 146, i32 292, i32 273, i32 84>
  %11 = bitcast <8 x i1> %10 to i8
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %13, label %39

13:                                               ; preds = %4
  %14 = or i32 %1, %0
  %15 = icmp eq i32 %14, 511
  br i1 %15, label %39, label %16

16:                                               ; preds = %13
  %17 = and i32 %14, 511
  %18 = icmp ne i32 %17, 511
  %19 = icmp slt i32 %2, %3
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %39

21:                                               ; preds = %16
  %22 = xor i32 %17, 511
  %23 = sub nsw i32 0, %3
  br label %24

24:                                               ; preds = %21, %24
  %25 = phi i32 [ %22, %21 ], [ %35, %24 ]
  %26 = phi i32 [ %2, %21 ], [ %33, %24 ]
  %27 = sub nsw i32 0, %25
  %28 = and i32 %25, %27
  %29 = or i32 %28, %0
  %30 = sub nsw i32 0, %26
  %31 = tail call fastcc i32 @alpha_beta(i32 noundef %1, i32 noundef %29, i32 noundef %23, i32 noundef %30)
  %32 = sub nsw i32 0, %31
  %33 = tail call i32 @llvm.smax.i32(i32 %26, i32 %32)
  %34 = add nsw i32 %25, -1
  %35 = and i32 %34, %25
  %36 = icmp ne i32 %35, 0
  %37 = icmp slt i32 %33, %3
  %38 = select i1 %36, i1 %37, i1 false
  br i1 %38, label %24, label %39, !llvm.loop !17

39:                                               ; preds = %24, %16, %13, %4
  %40 = phi i32 [ -1, %4 ], [ 0, %13 ], [ %2, %16 ], [ %33, %24 ]
  ret i32 %40
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc range(i32 -129, 127) i32 @nim_value(i32 noundef %0, i32 noundef %1, i32 noundef %2) unnamed_addr #1 {
  %4 = sext i32 %0 to i64
  %5 = sext i32 %1 to i64
  %6 = sext i32 %2 to i64
  %7 = getelementptr inbounds [8 x [8 x [8 x i8]]], ptr @nim_value.memo, i64 0, i64 %4, i64 %5, i64 %6
  %8 = load i8, ptr %7, align 1, !tbaa !16
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %10, label %12

10:                                               ; preds = %3
  %11 = icmp sgt i32 %0, 0
  br i1 %11, label %18, label %15

12:                                               ; preds = %3
  %13 = sext i8 %8 to i32
  %14 = add nsw i32 %13, -1
  br label %52

15:                                               ; preds = %18, %10
  %16 = phi i32 [ 0, %10 ], [ %24, %18 ]
  %17 = icmp sgt i32 %1, 0
  br i1 %17, label %30, label %27

18:                                               ; preds = %10, %18
  %19 = phi i32 [ %25, %18 ], [ 0, %10 ]
  %20 = phi i32 [ %24, %18 ], [ 0, %10 ]
  %21 = tail call fastcc i32 @nim_value(i32 noundef %19, i32 noundef %1, i32 noundef %2)
  %22 = icmp eq i32 %21, 0
  %23 = zext i1 %22 to i32
  %24 = or i32 %20, %23
  %25 = add nuw nsw i32 %19, 1
  %26 = icmp eq i32 %25, %0
  br i1 %26, label %15, label %18, !llvm.loop !18

27:                                               ; preds = %30, %15
  %28 = phi i32 [ %16, %15 ], [ %36, %30 ]
  %29 = icmp sgt i32 %2, 0
  br i1 %29, label %43, label %39

30:                                               ; preds = %15, %30
  %31 = phi i32 [ %37, %30 ], [ 0, %15 ]
  %32 = phi i32 [ %36, %30 ], [ %16, %15 ]
  %33 = tail call fastcc i32 @nim_value(i32 noundef %0, i32 noundef %31, i32 noundef %2)
  %34 = icmp eq i32 %33, 0
  %35 = zext i1 %34 to i32
  %36 = or i32 %32, %35
  %37 = add nuw nsw i32 %31, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %27, label %30, !llvm.loop !19

39:                                               ; preds = %43, %27
  %40 = phi i32 [ %28, %27 ], [ %49, %43 ]
  %41 = trunc nuw nsw i32 %40 to i8
  %42 = add nuw nsw i8 %41, 1
  store i8 %42, ptr %7, align 1, !tbaa !16
  br label %52

43:                                               ; preds = %27, %43
  %44 = phi i32 [ %50, %43 ], [ 0, %27 ]
  %45 = phi i32 [ %49, %43 ], [ %28, %27 ]
  %46 = tail call fastcc i32 @nim_value(i32 noundef %0, i32 noundef %1, i32 noundef %44)
  %47 = icmp eq i32 %46, 0
  %48 = zext i1 %47 to i32
  %49 = or i32 %45, %48
  %50 = add nuw nsw i32 %44, 1
  %51 = icmp eq i32 %50, %2
  br i1 %51, label %39, label %43, !llvm.loop !20

52:                                               ; preds = %39, %12
  %53 = phi i32 [ %14, %12 ], [ %40, %39 ]
  ret i32 %53
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc noundef i32 @knight(i32 noundef %0, i32 noundef %1, i32 noundef %2) unnamed_addr #1 {
  %4 = zext nneg i32 %0 to i64
  %5 = zext nneg i32 %1 to i64
  %6 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %4, i64 %5
  store i32 %2, ptr %6, align 4, !tbaa !11
  %7 = icmp eq i32 %2, 36
  br i1 %7, label %146, label %8

8:                                                ; preds = %3
  %9 = add nsw i32 %2, 1
  br label %10

10:                                               ; preds = %8, %142
  %11 = phi i32 [ 0, %8 ], [ %143, %142 ]
  br label %12

12:                                               ; preds = %10, %139
  %13 = phi i64 [ 0, %10 ], [ %140, %139 ]
  %14 = getelementptr inbounds [8 x [2 x i8]], ptr @jumps, i64 0, i64 %13
  %15 = load i8, ptr %14, align 2, !tbaa !16
  %16 = sext i8 %15 to i32
  %17 = add nsw i32 %16, %0
  %18 = getelementptr inbounds i8, ptr %14, i64 1
  %19 = load i8, ptr %18, align 1, !tbaa !16
  %20 = sext i8 %19 to i32
  %21 = add nsw i32 %20, %1
  %22 = icmp ugt i32 %17, 5
  %23 = icmp ugt i32 %21, 5
  %24 = select i1 %22, i1 true, i1 %23
  br i1 %24, label %139, label %25

25:                                               ; preds = %12
  %26 = zext nneg i32 %17 to i64
  %27 = zext nneg i32 %21 to i64
  %28 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %26, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !11
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %139

31:                                               ; preds = %25
  %32 = add nuw nsw i32 %17, 1
  %33 = add nuw nsw i32 %21, 2
  %34 = icmp ult i32 %17, 5
  %35 = icmp ult i32 %21, 4
  %36 = select i1 %34, i1 %35, i1 false
  br i1 %36, label %37, label %44

37:                                               ; preds = %31
  %38 = zext nneg i32 %32 to i64
  %39 = zext nneg i32 %33 to i64
  %40 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %38, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !11
  %42 = icmp eq i32 %41, 0
  %43 = zext i1 %42 to i32
  br label %44

44:                                               ; preds = %37, %31
  %45 = phi i32 [ 0, %31 ], [ %43, %37 ]
  %46 = add nuw nsw i32 %17, 2
  %47 = add nuw nsw i32 %21, 1
  %48 = icmp ult i32 %17, 4
  %49 = icmp ult i32 %21, 5
  %50 = select i1 %48, i1 %49, i1 false
  br i1 %50, label %51, label %58

51:                                               ; preds = %44
  %52 = zext nneg i32 %46 to i64
  %53 = zext nneg i32 %47 to i64
  %54 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %52, i64 %53
  %55 = load i32, ptr %54, align 4, !tbaa !11
  %56 = icmp eq i32 %55, 0
  %57 = zext i1 %56 to i32
  br label %58

58:                                               ; preds = %51, %44
  %59 = phi i32 [ 0, %44 ], [ %57, %51 ]
  %60 = add nsw i32 %21, -1
  %61 = icmp ult i32 %60, 6
  %62 = select i1 %48, i1 %61, i1 false
  br i1 %62, label %63, label %70

63:                                               ; preds = %58
  %64 = zext nneg i32 %46 to i64
  %65 = zext nneg i32 %60 to i64
  %66 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %64, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !11
  %68 = icmp eq i32 %67, 0
  %69 = zext i1 %68 to i32
  br label %70

70:                                               ; preds = %63, %58
  %71 = phi i32 [ 0, %58 ], [ %69, %63 ]
  %72 = add nsw i32 %21, -2
  %73 = icmp ult i32 %72, 6
  %74 = select i1 %34, i1 %73, i1 false
  br i1 %74, label %75, label %82

75:                                               ; preds = %70
  %76 = zext nneg i32 %32 to i64
  %77 = zext nneg i32 %72 to i64
  %78 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %76, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !11
  %80 = icmp eq i32 %79, 0
  %81 = zext i1 %80 to i32
  br label %82

82:                                               ; preds = %75, %70
  %83 = phi i32 [ 0, %70 ], [ %81, %75 ]
  %84 = add nsw i32 %17, -1
  %85 = icmp ult i32 %84, 6
  %86 = select i1 %85, i1 %73, i1 false
  br i1 %86, label %87, label %94

87:                                               ; preds = %82
  %88 = zext nneg i32 %84 to i64
  %89 = zext nneg i32 %72 to i64
  %90 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %88, i64 %89
  %91 = load i32, ptr %90, align 4, !tbaa !11
  %92 = icmp eq i32 %91, 0
  %93 = zext i1 %92 to i32
  br label %94

94:                                               ; preds = %87, %82
  %95 = phi i32 [ 0, %82 ], [ %93, %87 ]
  %96 = add nsw i32 %17, -2
  %97 = icmp ult i32 %96, 6
  %98 = select i1 %97, i1 %61, i1 false
  br i1 %98, label %99, label %106

99:                                               ; preds = %94
  %100 = zext nneg i32 %96 to i64
  %101 = zext nneg i32 %60 to i64
  %102 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %100, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !11
  %104 = icmp eq i32 %103, 0
  %105 = zext i1 %104 to i32
  br label %106

106:                                              ; preds = %99, %94
  %107 = phi i32 [ 0, %94 ], [ %105, %99 ]
  %108 = select i1 %97, i1 %49, i1 false
  br i1 %108, label %109, label %116

109:                                              ; preds = %106
  %110 = zext nneg i32 %96 to i64
  %111 = zext nneg i32 %47 to i64
  %112 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %110, i64 %111
  %113 = load i32, ptr %112, align 4, !tbaa !11
  %114 = icmp eq i32 %113, 0
  %115 = zext i1 %114 to i32
  br label %116

116:                                              ; preds = %109, %106
  %117 = phi i32 [ 0, %106 ], [ %115, %109 ]
  %118 = select i1 %85, i1 %35, i1 false
  br i1 %118, label %119, label %126

119:                                              ; preds = %116
  %120 = zext nneg i32 %84 to i64
  %121 = zext nneg i32 %33 to i64
  %122 = getelementptr inbounds [6 x [6 x i32]], ptr @tour, i64 0, i64 %120, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !11
  %124 = icmp eq i32 %123, 0
  %125 = zext i1 %124 to i32
  br label %126

126:                                              ; preds = %116, %119
  %127 = phi i32 [ 0, %116 ], [ %125, %119 ]
  %128 = add nuw nsw i32 %59, %45
  %129 = add nuw nsw i32 %128, %71
  %130 = add nuw nsw i32 %129, %83
  %131 = add nuw nsw i32 %130, %95
  %132 = add nuw nsw i32 %131, %107
  %133 = add nuw nsw i32 %132, %117
  %134 = add nuw nsw i32 %133, %127
  %135 = icmp eq i32 %134, %11
  br i1 %135, label %136, label %139

136:                                              ; preds = %126
  %137 = tail call fastcc i32 @knight(i32 noundef %17, i32 noundef %21, i32 noundef %9)
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %139, label %146

139:                                              ; preds = %136, %126, %25, %12
  %140 = add nuw nsw i64 %13, 1
  %141 = icmp eq i64 %140, 8
  br i1 %141, label %142, label %12, !llvm.loop !21

142:                                              ; preds = %139
  %143 = add nuw nsw i32 %11, 1
  %144 = icmp eq i32 %143, 9
  br i1 %144, label %145, label %10, !llvm.loop !22

145:                                              ; preds = %142
  store i32 0, ptr %6, align 4, !tbaa !11
  br label %146

146:                                              ; preds = %136, %3, %145
  %147 = phi i32 [ 0, %145 ], [ 1, %3 ], [ 1, %136 ]
  ret i32 %147
}

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i4 @llvm.ctpop.i4(i4) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !6, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"any pointer", !6, i64 0}
!15 = distinct !{!15, !9}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
