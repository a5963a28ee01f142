; ModuleID = 'slp_vectorized.c'
source_filename = "slp_vectorized.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.vec = type { float, float, float, float }
%struct.quad = type { double, double, double, double }
%struct.box = type { i32, i32, i32, i32 }

@__const.main.v = private unnamed_addr constant %struct.vec { float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00 }, align 4
@__const.main.w = private unnamed_addr constant %struct.vec { float 5.000000e-01, float -1.000000e+00, float 1.000000e+01, float 1.000000e+02 }, align 4
@.str = private unnamed_addr constant [13 x i8] c"%g %g %g %g\0A\00", align 1
@__const.main.q = private unnamed_addr constant %struct.quad { double 2.000000e+00, double 4.000000e+00, double 9.000000e+00, double 1.600000e+01 }, align 8
@.str.1 = private unnamed_addr constant [21 x i8] c"%.9g %.9g %.9g %.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@__const.main.a = private unnamed_addr constant %struct.box { i32 1, i32 20, i32 30, i32 4 }, align 4
@__const.main.b = private unnamed_addr constant %struct.box { i32 -5, i32 25, i32 29, i32 400 }, align 4
@__const.main.ints = private unnamed_addr constant [8 x i32] [i32 1, i32 -2, i32 3, i32 -4, i32 5, i32 -6, i32 70, i32 8], align 16
@__const.main.words = private unnamed_addr constant [8 x i32] [i32 1, i32 2, i32 3, i32 4, i32 4, i32 3, i32 2, i32 9], align 16
@.str.3 = private unnamed_addr constant [25 x i8] c"%d %u %d %d %d %d %u %u\0A\00", align 1
@__const.main.in = private unnamed_addr constant [4 x double] [double 5.000000e+00, double 3.000000e+00, double -1.000000e+00, double 5.000000e-01], align 16
@.str.4 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@__const.main.from = private unnamed_addr constant [4 x i64] [i64 1, i64 2, i64 3, i64 4], align 16
@.str.5 = private unnamed_addr constant [14 x i8] c"\0A%ld %ld %lx\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.vec, align 4
  %2 = alloca %struct.quad, align 8
  %3 = alloca %struct.box, align 4
  %4 = alloca [4 x i32], align 16
  %5 = alloca [4 x i32], align 16
  %6 = alloca [4 x double], align 16
  %7 = alloca [16 x float], align 16
  %8 = alloca [16 x float], align 16
  %9 = alloca [16 x float], align 16
  %10 = alloca [4 x i64], align 16
  %11 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #12
  call fastcc void @add(ptr noundef nonnull %1, ptr noundef nonnull @__const.main.v, ptr noundef nonnull @__const.main.w)
  %12 = load float, ptr %1, align 4, !tbaa !4
  %13 = fpext float %12 to double
  %14 = getelementptr inbounds i8, ptr %1, i64 4
  %15 = load float, ptr %14, align 4, !tbaa !9
  %16 = fpext float %15 to double
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load float, ptr %17, align 4, !tbaa !10
  %19 = fpext float %18 to double
  %20 = getelementptr inbounds i8, ptr %1, i64 12
  %21 = load float, ptr %20, align 4, !tbaa !11
  %22 = fpext float %21 to double
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %13, double noundef %16, double noundef %19, double noundef %22)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #12
  call fastcc void @scale(ptr noundef nonnull %2, ptr noundef nonnull @__const.main.q)
  call fastcc void @roots(ptr noundef nonnull %2)
  %24 = load double, ptr %2, align 8, !tbaa !12
  %25 = getelementptr inbounds i8, ptr %2, i64 8
  %26 = load double, ptr %25, align 8, !tbaa !15
  %27 = getelementptr inbounds i8, ptr %2, i64 16
  %28 = load double, ptr %27, align 8, !tbaa !16
  %29 = getelementptr inbounds i8, ptr %2, i64 24
  %30 = load double, ptr %29, align 8, !tbaa !17
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %24, double noundef %26, double noundef %28, double noundef %30)
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 105, i32 noundef 174, i32 noundef 69, i32 noundef 255)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12
  call fastcc void @join(ptr noundef nonnull %3, ptr noundef nonnull @__const.main.a, ptr noundef nonnull @__const.main.b)
  %33 = load i32, ptr %3, align 4, !tbaa !18
  %34 = getelementptr inbounds i8, ptr %3, i64 4
  %35 = load i32, ptr %34, align 4, !tbaa !21
  %36 = getelementptr inbounds i8, ptr %3, i64 8
  %37 = load i32, ptr %36, align 4, !tbaa !22
  %38 = getelementptr inbounds i8, ptr %3, i64 12
  %39 = load i32, ptr %38, align 4, !tbaa !23
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %33, i32 noundef %35, i32 noundef %37, i32 noundef %39)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #12
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #12
  call fastcc void @reorder(ptr noundef nonnull %4, ptr noundef nonnull @__const.main.ints)
  call fastcc void @shifts(ptr noundef nonnull %5, ptr noundef nonnull @__const.main.words)
  %41 = tail call fastcc i32 @horizontal(ptr noundef nonnull @__const.main.ints)
  %42 = tail call fastcc i32 @crossed(ptr noundef nonnull @__const.main.words)
  %43 = load i32, ptr %4, align 16, !tbaa !24
  %44 = getelementptr inbounds i8, ptr %4, i64 4
  %45 = load i32, ptr %44, align 4, !tbaa !24
  %46 = getelementptr inbounds i8, ptr %4, i64 8
  %47 = load i32, ptr %46, align 8, !tbaa !24
  %48 = getelementptr inbounds i8, ptr %4, i64 12
  %49 = load i32, ptr %48, align 4, !tbaa !24
  %50 = getelementptr inbounds i8, ptr %5, i64 4
  %51 = load i32, ptr %50, align 4, !tbaa !24
  %52 = getelementptr inbounds i8, ptr %5, i64 12
  %53 = load i32, ptr %52, align 4, !tbaa !24
  %54 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %41, i32 noundef %42, i32 noundef %43, i32 noundef %45, i32 noundef %47, i32 noundef %49, i32 noundef %51, i32 noundef %53)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #12
  call fastcc void @alternate(ptr noundef nonnull %6, ptr noundef nonnull @__const.main.in)
  %55 = load double, ptr %6, align 16, !tbaa !25
  %56 = getelementptr inbounds i8, ptr %6, i64 8
  %57 = load double, ptr %56, align 8, !tbaa !25
  %58 = getelementptr inbounds i8, ptr %6, i64 16
  %59 = load double, ptr %58, align 16, !tbaa !25
  %60 = getelementptr inbounds i8, ptr %6, i64 24
  %61 = load double, ptr %60, align 8, !tbaa !25
  %62 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %55, double noundef %57, double noundef %59, double noundef %61)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #12
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %8) #12
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %9) #12
  store <4 x float> <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00>, ptr %7, align 16, !tbaa !26
  store <4 x float> <float -2.000000e+00, float 1.000000e+00, float 4.000000e+00, float 0.000000e+00>, ptr %8, align 16, !tbaa !26
  %63 = getelementptr inbounds i8, ptr %7, i64 16
  store <4 x float> <float 4.000000e+00, float 0.000000e+00, float 1.000000e+00, float 2.000000e+00>, ptr %63, align 16, !tbaa !26
  %64 = getelementptr inbounds i8, ptr %8, i64 16
  store <4 x float> <float 3.000000e+00, float -1.000000e+00, float 2.000000e+00, float -2.000000e+00>, ptr %64, align 16, !tbaa !26
  %65 = getelementptr inbounds i8, ptr %7, i64 32
  store <4 x float> <float 3.000000e+00, float 4.000000e+00, float 0.000000e+00, float 1.000000e+00>, ptr %65, align 16, !tbaa !26
  %66 = getelementptr inbounds i8, ptr %8, i64 32
  store <4 x float> <float 1.000000e+00, float 4.000000e+00, float 0.000000e+00, float 3.000000e+00>, ptr %66, align 16, !tbaa !26
  %67 = getelementptr inbounds i8, ptr %7, i64 48
  store <4 x float> <float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 0.000000e+00>, ptr %67, align 16, !tbaa !26
  %68 = getelementptr inbounds i8, ptr %8, i64 48
  store <4 x float> <float -1.000000e+00, float 2.000000e+00, float -2.000000e+00, float 1.000000e+00>, ptr %68, align 16, !tbaa !26
  call fastcc void @multiply(ptr noundef nonnull %9, ptr noundef nonnull %7, ptr noundef nonnull %8)
  %69 = load float, ptr %9, align 16, !tbaa !26
  %70 = fpext float %69 to double
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %70)
  %72 = getelementptr inbounds i8, ptr %9, i64 4
  %73 = load float, ptr %72, align 4, !tbaa !26
  %74 = fpext float %73 to double
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %74)
  %76 = getelementptr inbounds i8, ptr %9, i64 8
  %77 = load float, ptr %76, align 8, !tbaa !26
  %78 = fpext float %77 to double
  %79 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %78)
  %80 = getelementptr inbounds i8, ptr %9, i64 12
  %81 = load float, ptr %80, align 4, !tbaa !26
  %82 = fpext float %81 to double
  %83 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %82)
  %84 = getelementptr inbounds i8, ptr %9, i64 16
  %85 = load float, ptr %84, align 16, !tbaa !26
  %86 = fpext float %85 to double
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %86)
  %88 = getelementptr inbounds i8, ptr %9, i64 20
  %89 = load float, ptr %88, align 4, !tbaa !26
  %90 = fpext float %89 to double
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %90)
  %92 = getelementptr inbounds i8, ptr %9, i64 24
  %93 = load float, ptr %92, align 8, !tbaa !26
  %94 = fpext float %93 to double
  %95 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %94)
  %96 = getelementptr inbounds i8, ptr %9, i64 28
  %97 = load float, ptr %96, align 4, !tbaa !26
  %98 = fpext float %97 to double
  %99 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %98)
  %100 = getelementptr inbounds i8, ptr %9, i64 32
  %101 = load float, ptr %100, align 16, !tbaa !26
  %102 = fpext float %101 to double
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %102)
  %104 = getelementptr inbounds i8, ptr %9, i64 36
  %105 = load float, ptr %104, align 4, !tbaa !26
  %106 = fpext float %105 to double
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %106)
  %108 = getelementptr inbounds i8, ptr %9, i64 40
  %109 = load float, ptr %108, align 8, !tbaa !26
  %110 = fpext float %109 to double
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %110)
  %112 = getelementptr inbounds i8, ptr %9, i64 44
  %113 = load float, ptr %112, align 4, !tbaa !26
  %114 = fpext float %113 to double
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %114)
  %116 = getelementptr inbounds i8, ptr %9, i64 48
  %117 = load float, ptr %116, align 16, !tbaa !26
  %118 = fpext float %117 to double
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %118)
  %120 = getelementptr inbounds i8, ptr %9, i64 52
  %121 = load float, ptr %120, align 4, !tbaa !26
  %122 = fpext float %121 to double
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %122)
  %124 = getelementptr inbounds i8, ptr %9, i64 56
  %125 = load float, ptr %124, align 8, !tbaa !26
  %126 = fpext float %125 to double
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %126)
  %128 = getelementptr inbounds i8, ptr %9, i64 60
  %129 = load float, ptr %128, align 4, !tbaa !26
  %130 = fpext float %129 to double
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef %130)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %10, ptr noundef nonnull align 16 dereferenceable(32) @__const.main.from, i64 32, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #12
  call fastcc void @copy_and_clear(ptr noundef nonnull %11, ptr noundef nonnull %10)
  %132 = getelementptr inbounds i8, ptr %11, i64 24
  %133 = load i64, ptr %132, align 8, !tbaa !27
  %134 = getelementptr inbounds i8, ptr %10, i64 16
  %135 = load i64, ptr %134, align 16, !tbaa !27
  %136 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %133, i64 noundef %135, i64 noundef 8319390326056841065)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #12
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #12
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %9) #12
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #12
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #12
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @add(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #3 {
  %4 = load <4 x float>, ptr %1, align 4, !tbaa !26
  %5 = load <4 x float>, ptr %2, align 4, !tbaa !26
  %6 = fadd <4 x float> %4, %5
  store <4 x float> %6, ptr %0, align 4, !tbaa !26
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @scale(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 {
  %3 = load <2 x double>, ptr %1, align 8, !tbaa !25
  %4 = fmul <2 x double> %3, <double 4.000000e+00, double 4.000000e+00>
  store <2 x double> %4, ptr %0, align 8, !tbaa !25
  %5 = getelementptr inbounds i8, ptr %1, i64 16
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load <2 x double>, ptr %5, align 8, !tbaa !25
  %8 = fmul <2 x double> %7, <double 4.000000e+00, double 4.000000e+00>
  store <2 x double> %8, ptr %6, align 8, !tbaa !25
  ret void
}

; Function Attrs: mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable
define internal fastcc void @roots(ptr nocapture noundef %0) unnamed_addr #5 {
  %2 = load double, ptr %0, align 8, !tbaa !12
  %3 = tail call double @sqrt(double noundef %2) #12
  store double %3, ptr %0, align 8, !tbaa !12
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !15
  %6 = tail call double @sqrt(double noundef %5) #12
  store double %6, ptr %4, align 8, !tbaa !15
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load double, ptr %7, align 8, !tbaa !16
  %9 = tail call double @sqrt(double noundef %8) #12
  store double %9, ptr %7, align 8, !tbaa !16
  %10 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load double, ptr %10, align 8, !tbaa !17
  %12 = tail call double @sqrt(double noundef %11) #12
  store double %12, ptr %10, align 8, !tbaa !17
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @join(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #3 {
  %4 = load <2 x i32>, ptr %1, align 4, !tbaa !24
  %5 = load <2 x i32>, ptr %2, align 4, !tbaa !24
  %6 = tail call <2 x i32> @llvm.smin.v2i32(<2 x i32> %4, <2 x i32> %5)
  store <2 x i32> %6, ptr %0, align 4, !tbaa !24
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = getelementptr inbounds i8, ptr %2, i64 8
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = load <2 x i32>, ptr %7, align 4, !tbaa !24
  %11 = load <2 x i32>, ptr %8, align 4, !tbaa !24
  %12 = tail call <2 x i32> @llvm.smax.v2i32(<2 x i32> %10, <2 x i32> %11)
  store <2 x i32> %12, ptr %9, align 4, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @reorder(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 {
  %3 = getelementptr inbounds i8, ptr %1, i64 12
  %4 = load i32, ptr %3, align 4, !tbaa !24
  store i32 %4, ptr %0, align 4, !tbaa !24
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i32, ptr %5, align 4, !tbaa !24
  %7 = getelementptr inbounds i8, ptr %0, i64 4
  store i32 %6, ptr %7, align 4, !tbaa !24
  %8 = getelementptr inbounds i8, ptr %1, i64 4
  %9 = load i32, ptr %8, align 4, !tbaa !24
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %9, ptr %10, align 4, !tbaa !24
  %11 = load i32, ptr %1, align 4, !tbaa !24
  %12 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %11, ptr %12, align 4, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @shifts(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 {
  %3 = load i32, ptr %1, align 4, !tbaa !24
  %4 = shl i32 %3, 1
  store i32 %4, ptr %0, align 4, !tbaa !24
  %5 = getelementptr inbounds i8, ptr %1, i64 4
  %6 = load i32, ptr %5, align 4, !tbaa !24
  %7 = shl i32 %6, 5
  %8 = getelementptr inbounds i8, ptr %0, i64 4
  store i32 %7, ptr %8, align 4, !tbaa !24
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load i32, ptr %9, align 4, !tbaa !24
  %11 = shl i32 %10, 9
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %11, ptr %12, align 4, !tbaa !24
  %13 = getelementptr inbounds i8, ptr %1, i64 12
  %14 = load i32, ptr %13, align 4, !tbaa !24
  %15 = shl i32 %14, 13
  %16 = getelementptr inbounds i8, ptr %0, i64 12
  store i32 %15, ptr %16, align 4, !tbaa !24
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc i32 @horizontal(ptr nocapture noundef readonly %0) unnamed_addr #6 {
  %2 = load <8 x i32>, ptr %0, align 4, !tbaa !24
  %3 = tail call i32 @llvm.vector.reduce.add.v8i32(<8 x i32> %2)
  ret i32 %3
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc i32 @crossed(ptr nocapture noundef readonly %0) unnamed_addr #6 {
  %2 = load i32, ptr %0, align 4, !tbaa !24
  %3 = getelementptr inbounds i8, ptr %0, i64 28
  %4 = load i32, ptr %3, align 4, !tbaa !24
  %5 = xor i32 %4, %2
  %6 = getelementptr inbounds i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4, !tbaa !24
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i32, ptr %8, align 4, !tbaa !24
  %10 = xor i32 %9, %7
  %11 = or i32 %10, %5
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load i32, ptr %12, align 4, !tbaa !24
  %14 = getelementptr inbounds i8, ptr %0, i64 20
  %15 = load i32, ptr %14, align 4, !tbaa !24
  %16 = xor i32 %15, %13
  %17 = or i32 %11, %16
  %18 = getelementptr inbounds i8, ptr %0, i64 12
  %19 = load i32, ptr %18, align 4, !tbaa !24
  %20 = getelementptr inbounds i8, ptr %0, i64 16
  %21 = load i32, ptr %20, align 4, !tbaa !24
  %22 = xor i32 %21, %19
  %23 = or i32 %17, %22
  ret i32 %23
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @alternate(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1) unnamed_addr #3 {
  %3 = load double, ptr %1, align 8, !tbaa !25
  %4 = getelementptr inbounds i8, ptr %1, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !25
  %6 = fadd double %3, %5
  store double %6, ptr %0, align 8, !tbaa !25
  %7 = load double, ptr %1, align 8, !tbaa !25
  %8 = load double, ptr %4, align 8, !tbaa !25
  %9 = fsub double %7, %8
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  store double %9, ptr %10, align 8, !tbaa !25
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  %12 = load double, ptr %11, align 8, !tbaa !25
  %13 = getelementptr inbounds i8, ptr %1, i64 24
  %14 = load double, ptr %13, align 8, !tbaa !25
  %15 = fadd double %12, %14
  %16 = getelementptr inbounds i8, ptr %0, i64 16
  store double %15, ptr %16, align 8, !tbaa !25
  %17 = load double, ptr %11, align 8, !tbaa !25
  %18 = load double, ptr %13, align 8, !tbaa !25
  %19 = fsub double %17, %18
  %20 = getelementptr inbounds i8, ptr %0, i64 24
  store double %19, ptr %20, align 8, !tbaa !25
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @multiply(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #7 {
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = getelementptr inbounds i8, ptr %2, i64 32
  %6 = getelementptr inbounds i8, ptr %2, i64 48
  %7 = getelementptr inbounds i8, ptr %2, i64 4
  %8 = getelementptr inbounds i8, ptr %2, i64 20
  %9 = getelementptr inbounds i8, ptr %2, i64 36
  %10 = getelementptr inbounds i8, ptr %2, i64 52
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 24
  %13 = getelementptr inbounds i8, ptr %2, i64 40
  %14 = getelementptr inbounds i8, ptr %2, i64 56
  %15 = getelementptr inbounds i8, ptr %2, i64 12
  %16 = getelementptr inbounds i8, ptr %2, i64 28
  %17 = getelementptr inbounds i8, ptr %2, i64 44
  %18 = getelementptr inbounds i8, ptr %2, i64 60
  br label %19

19:                                               ; preds = %3, %19
  %20 = phi i64 [ 0, %3 ], [ %81, %19 ]
  %21 = shl nuw nsw i64 %20, 2
  %22 = getelementptr inbounds float, ptr %1, i64 %21
  %23 = or disjoint i64 %21, 1
  %24 = getelementptr inbounds float, ptr %1, i64 %23
  %25 = or disjoint i64 %21, 2
  %26 = getelementptr inbounds float, ptr %1, i64 %25
  %27 = or disjoint i64 %21, 3
  %28 = getelementptr inbounds float, ptr %1, i64 %27
  %29 = load float, ptr %22, align 4, !tbaa !26
  %30 = load float, ptr %2, align 4, !tbaa !26
  %31 = load float, ptr %24, align 4, !tbaa !26
  %32 = load float, ptr %4, align 4, !tbaa !26
  %33 = fmul float %31, %32
  %34 = tail call float @llvm.fmuladd.f32(float %29, float %30, float %33)
  %35 = load float, ptr %26, align 4, !tbaa !26
  %36 = load float, ptr %5, align 4, !tbaa !26
  %37 = tail call float @llvm.fmuladd.f32(float %35, float %36, float %34)
  %38 = load float, ptr %28, align 4, !tbaa !26
  %39 = load float, ptr %6, align 4, !tbaa !26
  %40 = tail call float @llvm.fmuladd.f32(float %38, float %39, float %37)
  %41 = getelementptr inbounds float, ptr %0, i64 %21
  store float %40, ptr %41, align 4, !tbaa !26
  %42 = load float, ptr %22, align 4, !tbaa !26
  %43 = load float, ptr %7, align 4, !tbaa !26
  %44 = load float, ptr %24, align 4, !tbaa !26
  %45 = load float, ptr %8, align 4, !tbaa !26
  %46 = fmul float %44, %45
  %47 = tail call float @llvm.fmuladd.f32(float %42, float %43, float %46)
  %48 = load float, ptr %26, align 4, !tbaa !26
  %49 = load float, ptr %9, align 4, !tbaa !26
  %50 = tail call float @llvm.fmuladd.f32(float %48, float %49, float %47)
  %51 = load float, ptr %28, align 4, !tbaa !26
  %52 = load float, ptr %10, align 4, !tbaa !26
  %53 = tail call float @llvm.fmuladd.f32(float %51, float %52, float %50)
  %54 = getelementptr inbounds float, ptr %0, i64 %23
  store float %53, ptr %54, align 4, !tbaa !26
  %55 = load float, ptr %22, align 4, !tbaa !26
  %56 = load float, ptr %11, align 4, !tbaa !26
  %57 = load float, ptr %24, align 4, !tbaa !26
  %58 = load float, ptr %12, align 4, !tbaa !26
  %59 = fmul float %57, %58
  %60 = tail call float @llvm.fmuladd.f32(float %55, float %56, float %59)
  %61 = load float, ptr %26, align 4, !tbaa !26
  %62 = load float, ptr %13, align 4, !tbaa !26
  %63 = tail call float @llvm.fmuladd.f32(float %61, float %62, float %60)
  %64 = load float, ptr %28, align 4, !tbaa !26
  %65 = load float, ptr %14, align 4, !tbaa !26
  %66 = tail call float @llvm.fmuladd.f32(float %64, float %65, float %63)
  %67 = getelementptr inbounds float, ptr %0, i64 %25
  store float %66, ptr %67, align 4, !tbaa !26
  %68 = load float, ptr %22, align 4, !tbaa !26
  %69 = load float, ptr %15, align 4, !tbaa !26
  %70 = load float, ptr %24, align 4, !tbaa !26
  %71 = load float, ptr %16, align 4, !tbaa !26
  %72 = fmul float %70, %71
  %73 = tail call float @llvm.fmuladd.f32(float %68, float %69, float %72)
  %74 = load float, ptr %26, align 4, !tbaa !26
  %75 = load float, ptr %17, align 4, !tbaa !26
  %76 = tail call float @llvm.fmuladd.f32(float %74, float %75, float %73)
  %77 = load float, ptr %28, align 4, !tbaa !26
  %78 = load float, ptr %18, align 4, !tbaa !26
  %79 = tail call float @llvm.fmuladd.f32(float %77, float %78, float %76)
  %80 = getelementptr inbounds float, ptr %0, i64 %27
  store float %79, ptr %80, align 4, !tbaa !26
  %81 = add nuw nsw i64 %20, 1
  %82 = icmp eq i64 %81, 4
  br i1 %82, label %83, label %19, !llvm.loop !29

83:                                               ; preds = %19
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @copy_and_clear(ptr nocapture noundef writeonly %0, ptr nocapture noundef %1) unnamed_addr #3 {
  %3 = load i64, ptr %1, align 8, !tbaa !27
  store i64 %3, ptr %0, align 8, !tbaa !27
  %4 = getelementptr inbounds i8, ptr %1, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !27
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i64 %5, ptr %6, align 8, !tbaa !27
  %7 = getelementptr inbounds i8, ptr %1, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !27
  %9 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %8, ptr %9, align 8, !tbaa !27
  %10 = getelementptr inbounds i8, ptr %1, i64 24
  %11 = load i64, ptr %10, align 8, !tbaa !27
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  store i64 %11, ptr %12, align 8, !tbaa !27
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false)
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i32> @llvm.smax.v2i32(<2 x i32>, <2 x i32>) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i32> @llvm.smin.v2i32(<2 x i32>, <2 x i32>) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v8i32(<8 x i32>) #11

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline nounwind willreturn memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !6, i64 0}
!5 = !{!"vec", !6, i64 0, !6, i64 4, !6, i64 8, !6, i64 12}
!6 = !{!"float", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!5, !6, i64 4}
!10 = !{!5, !6, i64 8}
!11 = !{!5, !6, i64 12}
!12 = !{!13, !14, i64 0}
!13 = !{!"quad", !14, i64 0, !14, i64 8, !14, i64 16, !14, i64 24}
!14 = !{!"double", !7, i64 0}
!15 = !{!13, !14, i64 8}
!16 = !{!13, !14, i64 16}
!17 = !{!13, !14, i64 24}
!18 = !{!19, !20, i64 0}
!19 = !{!"box", !20, i64 0, !20, i64 4, !20, i64 8, !20, i64 12}
!20 = !{!"int", !7, i64 0}
!21 = !{!19, !20, i64 4}
!22 = !{!19, !20, i64 8}
!23 = !{!19, !20, i64 12}
!24 = !{!20, !20, i64 0}
!25 = !{!14, !14, i64 0}
!26 = !{!6, !6, i64 0}
!27 = !{!28, !28, i64 0}
!28 = !{!"long", !7, i64 0}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.mustprogress"}
