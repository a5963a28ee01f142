; ModuleID = 'fast_math.c'
source_filename = "fast_math.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.floats = internal unnamed_addr global [256 x float] zeroinitializer, align 16
@main.powers = internal unnamed_addr global [256 x float] zeroinitializer, align 16
@main.doubles = internal unnamed_addr global [256 x double] zeroinitializer, align 16
@main.weights = internal unnamed_addr global [256 x double] zeroinitializer, align 16
@.str = private unnamed_addr constant [19 x i8] c"%g %.17g %g %g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"%.17g %g\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %26, %1 ]
  %3 = phi <2 x i32> [ <i32 0, i32 1>, %0 ], [ %27, %1 ]
  %4 = phi <2 x i16> [ <i16 0, i16 1>, %0 ], [ %28, %1 ]
  %5 = phi <2 x i8> [ <i8 0, i8 1>, %0 ], [ %29, %1 ]
  %6 = mul nuw <2 x i16> %4, <i16 37, i16 37>
  %7 = urem <2 x i16> %6, <i16 101, i16 101>
  %8 = zext nneg <2 x i16> %7 to <2 x i32>
  %9 = add nsw <2 x i32> %8, <i32 -50, i32 -50>
  %10 = sitofp <2 x i32> %9 to <2 x float>
  %11 = getelementptr inbounds [256 x float], ptr @main.floats, i64 0, i64 %2
  store <2 x float> %10, ptr %11, align 8, !tbaa !4
  %12 = urem <2 x i8> %5, <i8 3, i8 3>
  %13 = icmp eq <2 x i8> %12, zeroinitializer
  %14 = icmp eq <2 x i8> %12, <i8 1, i8 1>
  %15 = select <2 x i1> %14, <2 x float> <float 5.000000e-01, float 5.000000e-01>, <2 x float> <float 1.000000e+00, float 1.000000e+00>
  %16 = select <2 x i1> %13, <2 x float> <float 2.000000e+00, float 2.000000e+00>, <2 x float> %15
  %17 = getelementptr inbounds [256 x float], ptr @main.powers, i64 0, i64 %2
  store <2 x float> %16, ptr %17, align 8, !tbaa !4
  %18 = uitofp <2 x i32> %3 to <2 x double>
  %19 = fmul fast <2 x double> %18, <double 5.000000e-01, double 5.000000e-01>
  %20 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %2
  store <2 x double> %19, ptr %20, align 16, !tbaa !8
  %21 = urem <2 x i8> %5, <i8 7, i8 7>
  %22 = zext nneg <2 x i8> %21 to <2 x i32>
  %23 = add nsw <2 x i32> %22, <i32 -3, i32 -3>
  %24 = sitofp <2 x i32> %23 to <2 x double>
  %25 = getelementptr inbounds [256 x double], ptr @main.weights, i64 0, i64 %2
  store <2 x double> %24, ptr %25, align 16, !tbaa !8
  %26 = add nuw i64 %2, 2
  %27 = add <2 x i32> %3, <i32 2, i32 2>
  %28 = add <2 x i16> %4, <i16 2, i16 2>
  %29 = add <2 x i8> %5, <i8 2, i8 2>
  %30 = icmp eq i64 %26, 256
  br i1 %30, label %69, label %1, !llvm.loop !10

31:                                               ; preds = %31, %69
  %32 = phi i64 [ 0, %69 ], [ %62, %31 ]
  %33 = phi <2 x double> [ zeroinitializer, %69 ], [ %60, %31 ]
  %34 = phi <2 x double> [ zeroinitializer, %69 ], [ %61, %31 ]
  %35 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %32
  %36 = getelementptr inbounds i8, ptr %35, i64 16
  %37 = load <2 x double>, ptr %35, align 16, !tbaa !8
  %38 = load <2 x double>, ptr %36, align 16, !tbaa !8
  %39 = fadd fast <2 x double> %37, %33
  %40 = fadd fast <2 x double> %38, %34
  %41 = or disjoint i64 %32, 4
  %42 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %41
  %43 = getelementptr inbounds i8, ptr %42, i64 16
  %44 = load <2 x double>, ptr %42, align 16, !tbaa !8
  %45 = load <2 x double>, ptr %43, align 16, !tbaa !8
  %46 = fadd fast <2 x double> %44, %39
  %47 = fadd fast <2 x double> %45, %40
  %48 = or disjoint i64 %32, 8
  %49 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %48
  %50 = getelementptr inbounds i8, ptr %49, i64 16
  %51 = load <2 x double>, ptr %49, align 16, !tbaa !8
  %52 = load <2 x double>, ptr %50, align 16, !tbaa !8
  %53 = fadd fast <2 x double> %51, %46
  %54 = fadd fast <2 x double> %52, %47
  %55 = or disjoint i64 %32, 12
  %56 = getelementptr inbounds [256 x double], ptr @main.doubles, i64 0, i64 %55
  %57 = getelementptr inbounds i8, ptr %56, i64 16
  %58 = load <2 x double>, ptr %56, align 16, !tbaa !8
  %59 = load <2 x double>, ptr %57, align 16, !tbaa !8
  %60 = fadd fast <2 x double> %58, %53
  %61 = fadd fast <2 x double> %59, %54
  %62 = add nuw nsw i64 %32, 16
  %63 = icmp eq i64 %62, 256
  br i1 %63, label %64, label %31, !llvm.loop !14

64:                                               ; preds = %31
  %65 = fadd fast <2 x double> %61, %60
  %66 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %65)
  %67 = tail call fastcc nofpclass(nan inf) double @norm()
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef nofpclass(nan inf) %66, double noundef nofpclass(nan inf) %67)
  ret i32 0

69:                                               ; preds = %1
  %70 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 256)
  %71 = fpext float %70 to double
  %72 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 256)
  %73 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 256)
  %74 = fpext float %73 to double
  %75 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 256)
  %76 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 256)
  %77 = fpext float %76 to double
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %71, double noundef nofpclass(nan inf) %72, double noundef nofpclass(nan inf) %74, double noundef nofpclass(nan inf) %75, double noundef nofpclass(nan inf) %77)
  %79 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 215)
  %80 = fpext float %79 to double
  %81 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 215)
  %82 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 215)
  %83 = fpext float %82 to double
  %84 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 215)
  %85 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 215)
  %86 = fpext float %85 to double
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %80, double noundef nofpclass(nan inf) %81, double noundef nofpclass(nan inf) %83, double noundef nofpclass(nan inf) %84, double noundef nofpclass(nan inf) %86)
  %88 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 174)
  %89 = fpext float %88 to double
  %90 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 174)
  %91 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 174)
  %92 = fpext float %91 to double
  %93 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 174)
  %94 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 174)
  %95 = fpext float %94 to double
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %89, double noundef nofpclass(nan inf) %90, double noundef nofpclass(nan inf) %92, double noundef nofpclass(nan inf) %93, double noundef nofpclass(nan inf) %95)
  %97 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 133)
  %98 = fpext float %97 to double
  %99 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 133)
  %100 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 133)
  %101 = fpext float %100 to double
  %102 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 133)
  %103 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 133)
  %104 = fpext float %103 to double
  %105 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %98, double noundef nofpclass(nan inf) %99, double noundef nofpclass(nan inf) %101, double noundef nofpclass(nan inf) %102, double noundef nofpclass(nan inf) %104)
  %106 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 92)
  %107 = fpext float %106 to double
  %108 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 92)
  %109 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 92)
  %110 = fpext float %109 to double
  %111 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 92)
  %112 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 92)
  %113 = fpext float %112 to double
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %107, double noundef nofpclass(nan inf) %108, double noundef nofpclass(nan inf) %110, double noundef nofpclass(nan inf) %111, double noundef nofpclass(nan inf) %113)
  %115 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 51)
  %116 = fpext float %115 to double
  %117 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 51)
  %118 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 51)
  %119 = fpext float %118 to double
  %120 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 51)
  %121 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 51)
  %122 = fpext float %121 to double
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %116, double noundef nofpclass(nan inf) %117, double noundef nofpclass(nan inf) %119, double noundef nofpclass(nan inf) %120, double noundef nofpclass(nan inf) %122)
  %124 = tail call fastcc nofpclass(nan inf) float @sum(i32 noundef 10)
  %125 = fpext float %124 to double
  %126 = tail call fastcc nofpclass(nan inf) double @dot(i32 noundef 10)
  %127 = tail call fastcc nofpclass(nan inf) float @largest(i32 noundef 10)
  %128 = fpext float %127 to double
  %129 = tail call fastcc nofpclass(nan inf) double @least(i32 noundef 10)
  %130 = tail call fastcc nofpclass(nan inf) float @product(i32 noundef 10)
  %131 = fpext float %130 to double
  %132 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef nofpclass(nan inf) %125, double noundef nofpclass(nan inf) %126, double noundef nofpclass(nan inf) %128, double noundef nofpclass(nan inf) %129, double noundef nofpclass(nan inf) %131)
  tail call fastcc void @scale()
  br label %31
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) float @sum(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %27

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %23, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %23 ]
  %8 = phi float [ 0.000000e+00, %3 ], [ %25, %23 ]
  br label %29

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %21, %11 ]
  %13 = phi <4 x float> [ zeroinitializer, %9 ], [ %19, %11 ]
  %14 = phi <4 x float> [ zeroinitializer, %9 ], [ %20, %11 ]
  %15 = getelementptr inbounds float, ptr @main.floats, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x float>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x float>, ptr %16, align 16, !tbaa !4
  %19 = fadd fast <4 x float> %17, %13
  %20 = fadd fast <4 x float> %18, %14
  %21 = add nuw i64 %12, 8
  %22 = icmp eq i64 %21, %10
  br i1 %22, label %23, label %11, !llvm.loop !15

23:                                               ; preds = %11
  %24 = fadd fast <4 x float> %20, %19
  %25 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %24)
  %26 = icmp eq i64 %10, %4
  br i1 %26, label %27, label %6

27:                                               ; preds = %29, %23, %1
  %28 = phi float [ 0.000000e+00, %1 ], [ %25, %23 ], [ %34, %29 ]
  ret float %28

29:                                               ; preds = %6, %29
  %30 = phi i64 [ %35, %29 ], [ %7, %6 ]
  %31 = phi float [ %34, %29 ], [ %8, %6 ]
  %32 = getelementptr inbounds float, ptr @main.floats, i64 %30
  %33 = load float, ptr %32, align 4, !tbaa !4
  %34 = fadd fast float %33, %31
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %4
  br i1 %36, label %27, label %29, !llvm.loop !16
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) double @dot(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %33

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 4
  br i1 %5, label %6, label %9

6:                                                ; preds = %29, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %29 ]
  %8 = phi double [ 0.000000e+00, %3 ], [ %31, %29 ]
  br label %35

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483644
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %27, %11 ]
  %13 = phi <2 x double> [ zeroinitializer, %9 ], [ %25, %11 ]
  %14 = phi <2 x double> [ zeroinitializer, %9 ], [ %26, %11 ]
  %15 = getelementptr inbounds double, ptr @main.doubles, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <2 x double>, ptr %15, align 16, !tbaa !8
  %18 = load <2 x double>, ptr %16, align 16, !tbaa !8
  %19 = getelementptr inbounds double, ptr @main.weights, i64 %12
  %20 = getelementptr inbounds i8, ptr %19, i64 16
  %21 = load <2 x double>, ptr %19, align 16, !tbaa !8
  %22 = load <2 x double>, ptr %20, align 16, !tbaa !8
  %23 = fmul fast <2 x double> %21, %17
  %24 = fmul fast <2 x double> %22, %18
  %25 = fadd fast <2 x double> %23, %13
  %26 = fadd fast <2 x double> %24, %14
  %27 = add nuw i64 %12, 4
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %29, label %11, !llvm.loop !17

29:                                               ; preds = %11
  %30 = fadd fast <2 x double> %26, %25
  %31 = tail call fast double @llvm.vector.reduce.fadd.v2f64(double -0.000000e+00, <2 x double> %30)
  %32 = icmp eq i64 %10, %4
  br i1 %32, label %33, label %6

33:                                               ; preds = %35, %29, %1
  %34 = phi double [ 0.000000e+00, %1 ], [ %31, %29 ], [ %43, %35 ]
  ret double %34

35:                                               ; preds = %6, %35
  %36 = phi i64 [ %44, %35 ], [ %7, %6 ]
  %37 = phi double [ %43, %35 ], [ %8, %6 ]
  %38 = getelementptr inbounds double, ptr @main.doubles, i64 %36
  %39 = load double, ptr %38, align 8, !tbaa !8
  %40 = getelementptr inbounds double, ptr @main.weights, i64 %36
  %41 = load double, ptr %40, align 8, !tbaa !8
  %42 = fmul fast double %41, %39
  %43 = fadd fast double %42, %37
  %44 = add nuw nsw i64 %36, 1
  %45 = icmp eq i64 %44, %4
  br i1 %45, label %33, label %35, !llvm.loop !18
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) float @largest(i32 noundef %0) unnamed_addr #2 {
  %2 = load float, ptr @main.floats, align 16, !tbaa !4
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %33

4:                                                ; preds = %1
  %5 = zext nneg i32 %0 to i64
  %6 = add nsw i64 %5, -1
  %7 = icmp ult i32 %0, 9
  br i1 %7, label %8, label %11

8:                                                ; preds = %29, %4
  %9 = phi i64 [ 1, %4 ], [ %13, %29 ]
  %10 = phi float [ %2, %4 ], [ %31, %29 ]
  br label %35

11:                                               ; preds = %4
  %12 = and i64 %6, -8
  %13 = or disjoint i64 %12, 1
  %14 = insertelement <4 x float> poison, float %2, i64 0
  %15 = shufflevector <4 x float> %14, <4 x float> poison, <4 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %27, %16 ]
  %18 = phi <4 x float> [ %15, %11 ], [ %25, %16 ]
  %19 = phi <4 x float> [ %15, %11 ], [ %26, %16 ]
  %20 = or disjoint i64 %17, 1
  %21 = getelementptr inbounds float, ptr @main.floats, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <4 x float>, ptr %21, align 4, !tbaa !4
  %24 = load <4 x float>, ptr %22, align 4, !tbaa !4
  %25 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %23, <4 x float> %18)
  %26 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %24, <4 x float> %19)
  %27 = add nuw i64 %17, 8
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %29, label %16, !llvm.loop !19

29:                                               ; preds = %16
  %30 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %25, <4 x float> %26)
  %31 = tail call fast float @llvm.vector.reduce.fmax.v4f32(<4 x float> %30)
  %32 = icmp eq i64 %6, %12
  br i1 %32, label %33, label %8

33:                                               ; preds = %35, %29, %1
  %34 = phi float [ %2, %1 ], [ %31, %29 ], [ %40, %35 ]
  ret float %34

35:                                               ; preds = %8, %35
  %36 = phi i64 [ %41, %35 ], [ %9, %8 ]
  %37 = phi float [ %40, %35 ], [ %10, %8 ]
  %38 = getelementptr inbounds float, ptr @main.floats, i64 %36
  %39 = load float, ptr %38, align 4, !tbaa !4
  %40 = tail call fast float @llvm.maxnum.f32(float %39, float %37)
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %5
  br i1 %42, label %33, label %35, !llvm.loop !20
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) double @least(i32 noundef %0) unnamed_addr #2 {
  %2 = load double, ptr @main.weights, align 16, !tbaa !8
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %33

4:                                                ; preds = %1
  %5 = zext nneg i32 %0 to i64
  %6 = add nsw i64 %5, -1
  %7 = icmp ult i32 %0, 5
  br i1 %7, label %8, label %11

8:                                                ; preds = %29, %4
  %9 = phi i64 [ 1, %4 ], [ %13, %29 ]
  %10 = phi double [ %2, %4 ], [ %31, %29 ]
  br label %35

11:                                               ; preds = %4
  %12 = and i64 %6, -4
  %13 = or disjoint i64 %12, 1
  %14 = insertelement <2 x double> poison, double %2, i64 0
  %15 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> zeroinitializer
  br label %16

16:                                               ; preds = %16, %11
  %17 = phi i64 [ 0, %11 ], [ %27, %16 ]
  %18 = phi <2 x double> [ %15, %11 ], [ %25, %16 ]
  %19 = phi <2 x double> [ %15, %11 ], [ %26, %16 ]
  %20 = or disjoint i64 %17, 1
  %21 = getelementptr inbounds double, ptr @main.weights, i64 %20
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <2 x double>, ptr %21, align 8, !tbaa !8
  %24 = load <2 x double>, ptr %22, align 8, !tbaa !8
  %25 = tail call fast <2 x double> @llvm.minnum.v2f64(<2 x double> %23, <2 x double> %18)
  %26 = tail call fast <2 x double> @llvm.minnum.v2f64(<2 x double> %24, <2 x double> %19)
  %27 = add nuw i64 %17, 4
  %28 = icmp eq i64 %27, %12
  br i1 %28, label %29, label %16, !llvm.loop !21

29:                                               ; preds = %16
  %30 = tail call fast <2 x double> @llvm.minnum.v2f64(<2 x double> %25, <2 x double> %26)
  %31 = tail call fast double @llvm.vector.reduce.fmin.v2f64(<2 x double> %30)
  %32 = icmp eq i64 %6, %12
  br i1 %32, label %33, label %8

33:                                               ; preds = %35, %29, %1
  %34 = phi double [ %2, %1 ], [ %31, %29 ], [ %40, %35 ]
  ret double %34

35:                                               ; preds = %8, %35
  %36 = phi i64 [ %41, %35 ], [ %9, %8 ]
  %37 = phi double [ %40, %35 ], [ %10, %8 ]
  %38 = getelementptr inbounds double, ptr @main.weights, i64 %36
  %39 = load double, ptr %38, align 8, !tbaa !8
  %40 = tail call fast double @llvm.minnum.f64(double %39, double %37)
  %41 = add nuw nsw i64 %36, 1
  %42 = icmp eq i64 %41, %5
  br i1 %42, label %33, label %35, !llvm.loop !22
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) float @product(i32 noundef %0) unnamed_addr #2 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %27

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  %5 = icmp ult i32 %0, 8
  br i1 %5, label %6, label %9

6:                                                ; preds = %23, %3
  %7 = phi i64 [ 0, %3 ], [ %10, %23 ]
  %8 = phi float [ 1.000000e+00, %3 ], [ %25, %23 ]
  br label %29

9:                                                ; preds = %3
  %10 = and i64 %4, 2147483640
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %21, %11 ]
  %13 = phi <4 x float> [ <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %9 ], [ %19, %11 ]
  %14 = phi <4 x float> [ <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %9 ], [ %20, %11 ]
  %15 = getelementptr inbounds float, ptr @main.powers, i64 %12
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = load <4 x float>, ptr %15, align 16, !tbaa !4
  %18 = load <4 x float>, ptr %16, align 16, !tbaa !4
  %19 = fmul fast <4 x float> %17, %13
  %20 = fmul fast <4 x float> %18, %14
  %21 = add nuw i64 %12, 8
  %22 = icmp eq i64 %21, %10
  br i1 %22, label %23, label %11, !llvm.loop !23

23:                                               ; preds = %11
  %24 = fmul fast <4 x float> %20, %19
  %25 = tail call fast float @llvm.vector.reduce.fmul.v4f32(float 1.000000e+00, <4 x float> %24)
  %26 = icmp eq i64 %10, %4
  br i1 %26, label %27, label %6

27:                                               ; preds = %29, %23, %1
  %28 = phi float [ 1.000000e+00, %1 ], [ %25, %23 ], [ %34, %29 ]
  ret float %28

29:                                               ; preds = %6, %29
  %30 = phi i64 [ %35, %29 ], [ %7, %6 ]
  %31 = phi float [ %34, %29 ], [ %8, %6 ]
  %32 = getelementptr inbounds float, ptr @main.powers, i64 %30
  %33 = load float, ptr %32, align 4, !tbaa !4
  %34 = fmul fast float %33, %31
  %35 = add nuw nsw i64 %30, 1
  %36 = icmp eq i64 %35, %4
  br i1 %36, label %27, label %29, !llvm.loop !24
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @scale() unnamed_addr #3 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = phi i64 [ 0, %0 ], [ %20, %1 ]
  %3 = getelementptr inbounds double, ptr @main.doubles, i64 %2
  %4 = getelementptr inbounds i8, ptr %3, i64 16
  %5 = load <2 x double>, ptr %3, align 16, !tbaa !8
  %6 = load <2 x double>, ptr %4, align 16, !tbaa !8
  %7 = fmul fast <2 x double> %5, <double 2.500000e-01, double 2.500000e-01>
  %8 = fmul fast <2 x double> %6, <double 2.500000e-01, double 2.500000e-01>
  %9 = fadd fast <2 x double> %7, <double 1.000000e+00, double 1.000000e+00>
  %10 = fadd fast <2 x double> %8, <double 1.000000e+00, double 1.000000e+00>
  store <2 x double> %9, ptr %3, align 16, !tbaa !8
  store <2 x double> %10, ptr %4, align 16, !tbaa !8
  %11 = or disjoint i64 %2, 4
  %12 = getelementptr inbounds double, ptr @main.doubles, i64 %11
  %13 = getelementptr inbounds i8, ptr %12, i64 16
  %14 = load <2 x double>, ptr %12, align 16, !tbaa !8
  %15 = load <2 x double>, ptr %13, align 16, !tbaa !8
  %16 = fmul fast <2 x double> %14, <double 2.500000e-01, double 2.500000e-01>
  %17 = fmul fast <2 x double> %15, <double 2.500000e-01, double 2.500000e-01>
  %18 = fadd fast <2 x double> %16, <double 1.000000e+00, double 1.000000e+00>
  %19 = fadd fast <2 x double> %17, <double 1.000000e+00, double 1.000000e+00>
  store <2 x double> %18, ptr %12, align 16, !tbaa !8
  store <2 x double> %19, ptr %13, align 16, !tbaa !8
  %20 = add nuw nsw i64 %2, 8
  %21 = icmp eq i64 %20, 256
  br i1 %21, label %22, label %1, !llvm.loop !25

22:                                               ; preds = %1
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc nofpclass(nan inf) double @norm() unnamed_addr #4 {
  %1 = load double, ptr getelementptr inbounds (i8, ptr @main.doubles, i64 8), align 8, !tbaa !8
  %2 = fmul fast double %1, %1
  %3 = load <2 x double>, ptr getelementptr inbounds (i8, ptr @main.doubles, i64 16), align 16, !tbaa !8
  %4 = fmul fast <2 x double> %3, %3
  %5 = extractelement <2 x double> %4, i64 0
  %6 = fadd fast double %5, %2
  %7 = extractelement <2 x double> %4, i64 1
  %8 = fadd fast double %6, %7
  ret double %8
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fadd.v2f64(double, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.maxnum.v4f32(<4 x float>, <4 x float>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmax.v4f32(<4 x float>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.minnum.v2f64(<2 x double>, <2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.vector.reduce.fmin.v2f64(<2 x double>) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmul.v4f32(float, <4 x float>) #5

attributes #0 = { nofree nounwind uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { nofree nounwind "approx-func-fp-math"="true" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(read, argmem: none, inaccessiblemem: none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { nofree noinline norecurse nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11, !12, !13}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{!"llvm.loop.unroll.runtime.disable"}
!14 = distinct !{!14, !11, !12, !13}
!15 = distinct !{!15, !11, !12, !13}
!16 = distinct !{!16, !11, !13, !12}
!17 = distinct !{!17, !11, !12, !13}
!18 = distinct !{!18, !11, !13, !12}
!19 = distinct !{!19, !11, !12, !13}
!20 = distinct !{!20, !11, !13, !12}
!21 = distinct !{!21, !11, !12, !13}
!22 = distinct !{!22, !11, !13, !12}
!23 = distinct !{!23, !11, !12, !13}
!24 = distinct !{!24, !11, !13, !12}
!25 = distinct !{!25, !11, !12, !13}
