; ModuleID = 'math_functions.c'
source_filename = "math_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [12 x i8] c"%.17g %.9g\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%g %g %g %g\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [31 x i8] c"%.12f %.12f %.12f %.12f %.12f\0A\00", align 1
@.str.4 = private unnamed_addr constant [26 x i8] c"%.6f %.6f %.6f %.6f %.6f\0A\00", align 1
@.str.5 = private unnamed_addr constant [25 x i8] c"%.12f %.12f %.12f %.12f\0A\00", align 1
@.str.6 = private unnamed_addr constant [19 x i8] c"%.12f %.12f %.12f\0A\00", align 1
@.str.7 = private unnamed_addr constant [18 x i8] c"%.17g %.9g %.17g\0A\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"%g %g %d\0A\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"%g %d\00", align 1
@.str.10 = private unnamed_addr constant [14 x i8] c" %g %g %g %g\0A\00", align 1
@.str.11 = private unnamed_addr constant [13 x i8] c"%.17g %.17g\0A\00", align 1
@.str.12 = private unnamed_addr constant [7 x i8] c"%g %g\0A\00", align 1
@.str.13 = private unnamed_addr constant [30 x i8] c"%g: %g %g %g %g %g %g %ld %ld\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c" f: %g %g %g %g %g %g\00", align 1
@.str.15 = private unnamed_addr constant [14 x i8] c" %g %g %d %g\0A\00", align 1
@.str.16 = private unnamed_addr constant [20 x i8] c"%g: %d %d %d %d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca double, align 8
  %2 = alloca [15 x double], align 16
  %3 = alloca i32, align 4
  %4 = alloca double, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  store volatile double 0.000000e+00, ptr %1, align 8, !tbaa !4
  %5 = load volatile double, ptr %1, align 8, !tbaa !4
  %6 = load volatile double, ptr %1, align 8, !tbaa !4
  %7 = fdiv double %5, %6
  %8 = load volatile double, ptr %1, align 8, !tbaa !4
  %9 = fdiv double 1.000000e+00, %8
  call void @llvm.lifetime.start.p0(i64 120, ptr nonnull %2) #6
  store <2 x double> <double 0.000000e+00, double -0.000000e+00>, ptr %2, align 16, !tbaa !4
  %10 = getelementptr inbounds i8, ptr %2, i64 16
  store <2 x double> <double 4.000000e-01, double 5.000000e-01>, ptr %10, align 16, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %2, i64 32
  store <2 x double> <double 6.000000e-01, double -5.000000e-01>, ptr %11, align 16, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %2, i64 48
  store <2 x double> <double 1.500000e+00, double 2.500000e+00>, ptr %12, align 16, !tbaa !4
  %13 = getelementptr inbounds i8, ptr %2, i64 64
  store <2 x double> <double -2.500000e+00, double 3.499990e+00>, ptr %13, align 16, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %2, i64 80
  store <2 x double> <double 0x4202A05F20040000, double -1.000000e+16>, ptr %14, align 16, !tbaa !4
  %15 = getelementptr inbounds i8, ptr %2, i64 96
  store double 1.234560e+02, ptr %15, align 16, !tbaa !4
  %16 = getelementptr inbounds i8, ptr %2, i64 104
  store double %9, ptr %16, align 8, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %2, i64 112
  %18 = fneg double %9
  store double %18, ptr %17, align 16, !tbaa !4
  br label %76

19:                                               ; preds = %76
  %20 = tail call double @llvm.fabs.f64(double %7)
  %21 = fcmp oeq double %20, 0x7FF0000000000000
  %22 = fcmp ueq double %7, 0.000000e+00
  %23 = or i1 %22, %21
  br i1 %23, label %24, label %26

24:                                               ; preds = %19
  %25 = fcmp oeq double %7, 0.000000e+00
  br i1 %25, label %29, label %28

26:                                               ; preds = %19
  %27 = fcmp olt double %20, 0x10000000000000
  br i1 %27, label %29, label %28

28:                                               ; preds = %26, %24
  br label %29

29:                                               ; preds = %24, %26, %28
  %30 = phi i32 [ 1, %26 ], [ 2, %24 ], [ 3, %28 ]
  %31 = fcmp uno double %7, 0.000000e+00
  %32 = tail call i1 @llvm.is.fpclass.f64(double %7, i32 264)
  %33 = zext i1 %32 to i32
  %34 = fcmp one double %20, 0x7FF0000000000000
  %35 = zext i1 %34 to i32
  %36 = zext i1 %21 to i32
  %37 = zext i1 %31 to i32
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef %20, i32 noundef %37, i32 noundef %36, i32 noundef %35, i32 noundef %33, i32 noundef %30)
  %39 = tail call double @llvm.fabs.f64(double %9) #7
  %40 = fcmp oeq double %39, 0x7FF0000000000000
  %41 = fcmp ueq double %9, 0.000000e+00
  %42 = or i1 %41, %40
  br i1 %42, label %43, label %45

43:                                               ; preds = %29
  %44 = fcmp oeq double %9, 0.000000e+00
  br i1 %44, label %48, label %47

45:                                               ; preds = %29
  %46 = fcmp olt double %39, 0x10000000000000
  br i1 %46, label %48, label %47

47:                                               ; preds = %45, %43
  br label %48

48:                                               ; preds = %43, %45, %47
  %49 = phi i32 [ 1, %45 ], [ 2, %43 ], [ 3, %47 ]
  %50 = fcmp uno double %9, 0.000000e+00
  %51 = tail call i1 @llvm.is.fpclass.f64(double %9, i32 264)
  %52 = zext i1 %51 to i32
  %53 = fcmp one double %39, 0x7FF0000000000000
  %54 = zext i1 %53 to i32
  %55 = zext i1 %40 to i32
  %56 = zext i1 %50 to i32
  %57 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef %9, i32 noundef %56, i32 noundef %55, i32 noundef %54, i32 noundef %52, i32 noundef %49)
  br i1 %42, label %58, label %60

58:                                               ; preds = %48
  %59 = fcmp oeq double %9, 0.000000e+00
  br i1 %59, label %63, label %62

60:                                               ; preds = %48
  %61 = fcmp olt double %39, 0x10000000000000
  br i1 %61, label %63, label %62

62:                                               ; preds = %60, %58
  br label %63

63:                                               ; preds = %58, %60, %62
  %64 = phi i32 [ 1, %60 ], [ 2, %58 ], [ 3, %62 ]
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef %18, i32 noundef %56, i32 noundef %55, i32 noundef %54, i32 noundef %52, i32 noundef %64)
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef 0.000000e+00, i32 noundef 0, i32 noundef 0, i32 noundef 1, i32 noundef 0, i32 noundef 2)
  %67 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef 1.000000e-310, i32 noundef 0, i32 noundef 0, i32 noundef 1, i32 noundef 0, i32 noundef 1)
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef 1.000000e+00, i32 noundef 0, i32 noundef 0, i32 noundef 1, i32 noundef 1, i32 noundef 3)
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x3C90000000000000, double noundef 0x3E50000000000000)
  %70 = tail call double @llvm.minnum.f64(double %20, double 1.000000e+00)
  %71 = tail call double @llvm.maxnum.f64(double %20, double 2.000000e+00)
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %70, double noundef %71, double noundef -1.000000e+00, double noundef 4.000000e+00)
  %73 = fcmp olt double %20, 2.000000e+00
  %74 = zext i1 %73 to i32
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %37, i32 noundef %74)
  br label %132

76:                                               ; preds = %0, %76
  %77 = phi i64 [ 0, %0 ], [ %113, %76 ]
  %78 = getelementptr inbounds [15 x double], ptr %2, i64 0, i64 %77
  %79 = load double, ptr %78, align 8, !tbaa !4
  %80 = fptrunc double %79 to float
  %81 = tail call double @llvm.floor.f64(double %79)
  %82 = tail call double @llvm.ceil.f64(double %79)
  %83 = tail call double @llvm.trunc.f64(double %79)
  %84 = tail call double @llvm.round.f64(double %79)
  %85 = tail call double @llvm.rint.f64(double %79)
  %86 = tail call double @llvm.nearbyint.f64(double %79)
  %87 = tail call double @llvm.fabs.f64(double %79)
  %88 = fcmp olt double %87, 1.000000e+15
  %89 = tail call i64 @llvm.lround.i64.f64(double %79)
  %90 = select i1 %88, i64 %89, i64 0
  %91 = tail call i64 @llvm.lrint.i64.f64(double %79)
  %92 = select i1 %88, i64 %91, i64 0
  %93 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, double noundef %79, double noundef %81, double noundef %82, double noundef %83, double noundef %84, double noundef %85, double noundef %86, i64 noundef %90, i64 noundef %92)
  %94 = tail call float @llvm.floor.f32(float %80)
  %95 = fpext float %94 to double
  %96 = tail call float @llvm.ceil.f32(float %80)
  %97 = fpext float %96 to double
  %98 = tail call float @llvm.trunc.f32(float %80)
  %99 = fpext float %98 to double
  %100 = tail call float @llvm.round.f32(float %80)
  %101 = fpext float %100 to double
  %102 = tail call float @llvm.rint.f32(float %80)
  %103 = fpext float %102 to double
  %104 = tail call float @llvm.nearbyint.f32(float %80)
  %105 = fpext float %104 to double
  %106 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, double noundef %95, double noundef %97, double noundef %99, double noundef %101, double noundef %103, double noundef %105)
  %107 = tail call double @llvm.copysign.f64(double 3.000000e+00, double %79)
  %108 = bitcast double %79 to i64
  %109 = lshr i64 %108, 63
  %110 = trunc nuw nsw i64 %109 to i32
  %111 = tail call double @llvm.roundeven.f64(double %79)
  %112 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, double noundef %87, double noundef %107, i32 noundef %110, double noundef %111)
  %113 = add nuw nsw i64 %77, 1
  %114 = icmp eq i64 %113, 15
  br i1 %114, label %19, label %76, !llvm.loop !8

115:                                              ; preds = %132
  %116 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, double noundef 0x3FF6A09E667F3BCD, double noundef 0x3FF6A09E60000000, double noundef 0x1EB67E93DDBC0E73)
  %117 = tail call double @ldexp(double noundef 7.500000e-01, i32 noundef 5) #8
  %118 = tail call double @scalbn(double noundef 3.000000e+00, i32 noundef -2) #8
  %119 = tail call i32 @ilogb(double noundef 1.000000e+03) #8
  %120 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, double noundef %117, double noundef %118, i32 noundef %119)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #6
  %121 = call double @frexp(double noundef -4.850000e+01, ptr noundef nonnull %3) #6
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #6
  %122 = load i32, ptr %3, align 4, !tbaa !10
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, double noundef %121, i32 noundef %122)
  %124 = call double @modf(double noundef -3.750000e+00, ptr noundef nonnull %4) #6
  %125 = load double, ptr %4, align 8, !tbaa !4
  %126 = tail call double @fdim(double noundef 5.000000e+00, double noundef 3.000000e+00) #8
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, double noundef %124, double noundef %125, double noundef 2.000000e+00, double noundef %126)
  %128 = tail call double @nextafter(double noundef 1.000000e+00, double noundef 2.000000e+00) #8
  %129 = tail call double @nextafter(double noundef 1.000000e+00, double noundef 0.000000e+00) #8
  %130 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, double noundef %128, double noundef %129)
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, double noundef -1.500000e+00, double noundef 1.250000e+00)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #6
  call void @llvm.lifetime.end.p0(i64 120, ptr nonnull %2) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1)
  ret i32 0

132:                                              ; preds = %63, %132
  %133 = phi i32 [ 0, %63 ], [ %173, %132 ]
  %134 = uitofp nneg i32 %133 to double
  %135 = tail call double @llvm.fmuladd.f64(double %134, double 0x3FE6666666666666, double 1.000000e-01)
  %136 = tail call double @llvm.sin.f64(double %135)
  %137 = tail call double @llvm.cos.f64(double %135)
  %138 = fmul double %135, 5.000000e-01
  %139 = tail call double @llvm.tan.f64(double %138)
  %140 = tail call double @llvm.exp.f64(double %135)
  %141 = tail call double @llvm.log.f64(double %135)
  %142 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %136, double noundef %137, double noundef %139, double noundef %140, double noundef %141)
  %143 = tail call double @llvm.log2.f64(double %135)
  %144 = tail call double @llvm.log10.f64(double %135)
  %145 = tail call double @llvm.exp2.f64(double %135)
  %146 = tail call double @llvm.pow.f64(double %135, double 2.500000e+00)
  %147 = add nsw i32 %133, -4
  %148 = sitofp i32 %147 to double
  %149 = tail call double @llvm.pow.f64(double %135, double %148)
  %150 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %143, double noundef %144, double noundef %145, double noundef %146, double noundef %149)
  %151 = fptrunc double %135 to float
  %152 = tail call float @llvm.sin.f32(float %151)
  %153 = fpext float %152 to double
  %154 = tail call float @llvm.cos.f32(float %151)
  %155 = fpext float %154 to double
  %156 = tail call float @llvm.exp.f32(float %151)
  %157 = fpext float %156 to double
  %158 = tail call float @llvm.log.f32(float %151)
  %159 = fpext float %158 to double
  %160 = tail call float @llvm.pow.f32(float %151, float 3.000000e+00)
  %161 = fpext float %160 to double
  %162 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %153, double noundef %155, double noundef %157, double noundef %159, double noundef %161)
  %163 = tail call double @atan2(double noundef %135, double noundef 2.000000e+00) #8
  %164 = fdiv double %135, 6.000000e+00
  %165 = tail call double @llvm.asin.f64(double %164)
  %166 = tail call double @hypot(double noundef %135, double noundef 3.000000e+00) #8
  %167 = tail call double @cbrt(double noundef %135) #8
  %168 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, double noundef %163, double noundef %165, double noundef %166, double noundef %167)
  %169 = tail call double @llvm.sinh.f64(double %135)
  %170 = tail call double @llvm.cosh.f64(double %135)
  %171 = tail call double @llvm.tanh.f64(double %135)
  %172 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, double noundef %169, double noundef %170, double noundef %171)
  %173 = add nuw nsw i32 %133, 1
  %174 = icmp eq i32 %173, 8
  br i1 %174, label %115, label %132, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tan.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log2.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log10.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp2.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.cos.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.log.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.pow.f32(float, float) #2

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @atan2(double noundef, double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.asin.f64(double) #2

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @hypot(double noundef, double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @cbrt(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sinh.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cosh.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tanh.f64(double) #2

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @scalbn(double noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare i32 @ilogb(double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @frexp(double noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: write)
declare double @modf(double noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @fdim(double noundef, double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @nextafter(double noundef, double noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.nearbyint.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.lround.i64.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.lrint.i64.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.round.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.nearbyint.f32(float) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.roundeven.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(argmem: write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { memory(none) }
attributes #8 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !9}
