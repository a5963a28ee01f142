; ModuleID = 'wide_vectors.c'
source_filename = "wide_vectors.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.holder = type { i8, <16 x float>, i8, <3 x i32>, [32 x i8] }

@through = internal global ptr @weigh, align 8
@.str = private unnamed_addr constant [8 x i8] c"%d:%ld \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.4 = private unnamed_addr constant [24 x i8] c"%d %d %d %d %d %zu %zu\0A\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c"%lx %lx %lx %lx\0A\00", align 1
@.str.6 = private unnamed_addr constant [23 x i8] c"%c %g %g %c %d %d %zu\0A\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"%lx \00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca <16 x i32>, align 64
  %2 = alloca <16 x i32>, align 64
  %3 = alloca <16 x i32>, align 64
  %4 = alloca <8 x double>, align 64
  %5 = alloca <8 x double>, align 64
  %6 = alloca <2 x i128>, align 32
  %7 = alloca <2 x i128>, align 32
  %8 = alloca %struct.holder, align 64
  %9 = alloca %struct.holder, align 64
  br label %135

10:                                               ; preds = %135
  %11 = load volatile ptr, ptr @through, align 8, !tbaa !4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %1) #11
  store <16 x i32> %148, ptr %1, align 64, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2) #11
  store <16 x i32> %151, ptr %2, align 64, !tbaa !8
  %12 = tail call <16 x i32> %11(ptr noundef nonnull byval(<16 x i32>) align 64 %1, ptr noundef nonnull byval(<16 x i32>) align 64 %2, i32 noundef 3) #11
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %1) #11
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2) #11
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #11
  store <16 x i32> %12, ptr %3, align 64, !tbaa !8
  %13 = tail call fastcc <16 x i64> @spread(ptr noundef nonnull byval(<16 x i32>) align 64 %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #11
  %14 = extractelement <16 x i32> %12, i64 0
  %15 = extractelement <16 x i64> %13, i64 0
  %16 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %14, i64 noundef %15)
  %17 = extractelement <16 x i32> %12, i64 1
  %18 = extractelement <16 x i64> %13, i64 1
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %17, i64 noundef %18)
  %20 = extractelement <16 x i32> %12, i64 2
  %21 = extractelement <16 x i64> %13, i64 2
  %22 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %20, i64 noundef %21)
  %23 = extractelement <16 x i32> %12, i64 3
  %24 = extractelement <16 x i64> %13, i64 3
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %23, i64 noundef %24)
  %26 = extractelement <16 x i32> %12, i64 4
  %27 = extractelement <16 x i64> %13, i64 4
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %26, i64 noundef %27)
  %29 = extractelement <16 x i32> %12, i64 5
  %30 = extractelement <16 x i64> %13, i64 5
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %29, i64 noundef %30)
  %32 = extractelement <16 x i32> %12, i64 6
  %33 = extractelement <16 x i64> %13, i64 6
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %32, i64 noundef %33)
  %35 = extractelement <16 x i32> %12, i64 7
  %36 = extractelement <16 x i64> %13, i64 7
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %35, i64 noundef %36)
  %38 = extractelement <16 x i32> %12, i64 8
  %39 = extractelement <16 x i64> %13, i64 8
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %38, i64 noundef %39)
  %41 = extractelement <16 x i32> %12, i64 9
  %42 = extractelement <16 x i64> %13, i64 9
  %43 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %41, i64 noundef %42)
  %44 = extractelement <16 x i32> %12, i64 10
  %45 = extractelement <16 x i64> %13, i64 10
  %46 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %44, i64 noundef %45)
  %47 = extractelement <16 x i32> %12, i64 11
  %48 = extractelement <16 x i64> %13, i64 11
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %47, i64 noundef %48)
  %50 = extractelement <16 x i32> %12, i64 12
  %51 = extractelement <16 x i64> %13, i64 12
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %50, i64 noundef %51)
  %53 = extractelement <16 x i32> %12, i64 13
  %54 = extractelement <16 x i64> %13, i64 13
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %53, i64 noundef %54)
  %56 = extractelement <16 x i32> %12, i64 14
  %57 = extractelement <16 x i64> %13, i64 14
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %56, i64 noundef %57)
  %59 = extractelement <16 x i32> %12, i64 15
  %60 = extractelement <16 x i64> %13, i64 15
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %59, i64 noundef %60)
  %62 = load ptr, ptr @stdout, align 8, !tbaa !4
  %63 = tail call i32 @putc(i32 noundef 10, ptr noundef %62)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #11
  store <8 x double> <double 1.000000e+00, double 2.000000e+00, double 3.000000e+00, double 4.000000e+00, double 5.000000e+00, double 6.000000e+00, double 7.000000e+00, double 8.000000e+00>, ptr %4, align 64, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #11
  store <8 x double> <double 1.000000e+00, double 4.000000e+00, double 9.000000e+00, double 1.600000e+01, double 2.500000e+01, double 3.600000e+01, double 4.900000e+01, double 6.400000e+01>, ptr %5, align 64, !tbaa !8
  %64 = tail call fastcc <8 x double> @mix(ptr noundef nonnull byval(<8 x double>) align 64 %4, ptr noundef nonnull byval(<8 x double>) align 64 %5)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #11
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) #11
  %65 = extractelement <8 x double> %64, i64 0
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %65)
  %67 = extractelement <8 x double> %64, i64 1
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %67)
  %69 = extractelement <8 x double> %64, i64 2
  %70 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %69)
  %71 = extractelement <8 x double> %64, i64 3
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %71)
  %73 = extractelement <8 x double> %64, i64 4
  %74 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %73)
  %75 = extractelement <8 x double> %64, i64 5
  %76 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %75)
  %77 = extractelement <8 x double> %64, i64 6
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %77)
  %79 = extractelement <8 x double> %64, i64 7
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %79)
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 24464, i32 noundef 49)
  %82 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 2)
  %83 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 255)
  %84 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 6)
  %85 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 127)
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 5)
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 6)
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 7)
  %89 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 150)
  %90 = tail call fastcc <3 x i32> @twist()
  %91 = extractelement <3 x i32> %90, i64 0
  %92 = extractelement <3 x i32> %90, i64 1
  %93 = extractelement <3 x i32> %90, i64 2
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %91, i32 noundef %92, i32 noundef %93, i32 noundef 55, i32 noundef 11, i64 noundef 16, i64 noundef 16)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #11
  store <2 x i128> <i128 1267650600228229401496703205376, i128 12345>, ptr %6, align 32, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #11
  store <2 x i128> <i128 8, i128 -1>, ptr %7, align 32, !tbaa !8
  %95 = tail call fastcc <2 x i128> @huge(ptr noundef nonnull byval(<2 x i128>) align 32 %6, ptr noundef nonnull byval(<2 x i128>) align 32 %7)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #11
  %96 = extractelement <2 x i128> %95, i64 0
  %97 = lshr i128 %96, 64
  %98 = trunc nuw i128 %97 to i64
  %99 = trunc i128 %96 to i64
  %100 = extractelement <2 x i128> %95, i64 1
  %101 = lshr i128 %100, 64
  %102 = trunc nuw i128 %101 to i64
  %103 = trunc i128 %100 to i64
  %104 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %98, i64 noundef %99, i64 noundef %102, i64 noundef %103)
  call void @llvm.lifetime.start.p0(i64 192, ptr nonnull %8) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(192) %8, i8 0, i64 192, i1 false)
  store i8 97, ptr %8, align 64
  %105 = getelementptr inbounds i8, ptr %8, i64 128
  store i8 122, ptr %105, align 64
  %106 = getelementptr inbounds i8, ptr %8, i64 144
  store i32 1, ptr %106, align 16
  %107 = getelementptr inbounds i8, ptr %8, i64 148
  store i32 2, ptr %107, align 4
  %108 = getelementptr inbounds i8, ptr %8, i64 152
  store i32 3, ptr %108, align 8
  %109 = getelementptr inbounds i8, ptr %8, i64 64
  store <16 x float> <float 0.000000e+00, float 5.000000e-01, float 1.000000e+00, float 1.500000e+00, float 2.000000e+00, float 2.500000e+00, float 3.000000e+00, float 3.500000e+00, float 4.000000e+00, float 4.500000e+00, float 5.000000e+00, float 5.500000e+00, float 6.000000e+00, float 6.500000e+00, float 7.000000e+00, float 7.500000e+00>, ptr %109, align 64
  call void @llvm.lifetime.start.p0(i64 192, ptr nonnull %9) #11
  call fastcc void @change(ptr dead_on_unwind nonnull writable sret(%struct.holder) align 64 %9, ptr noundef nonnull byval(%struct.holder) align 64 %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(192) %8, ptr noundef nonnull align 64 dereferenceable(192) %9, i64 192, i1 false), !tbaa.struct !9
  call void @llvm.lifetime.end.p0(i64 192, ptr nonnull %9) #11
  %110 = load i8, ptr %8, align 64, !tbaa !10
  %111 = sext i8 %110 to i32
  %112 = getelementptr inbounds i8, ptr %8, i64 76
  %113 = load float, ptr %112, align 4
  %114 = fpext float %113 to double
  %115 = getelementptr inbounds i8, ptr %8, i64 124
  %116 = load float, ptr %115, align 4
  %117 = fpext float %116 to double
  %118 = load i8, ptr %105, align 64, !tbaa !12
  %119 = sext i8 %118 to i32
  %120 = load i32, ptr %106, align 16
  %121 = getelementptr inbounds i8, ptr %8, i64 148
  %122 = load i32, ptr %121, align 4
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %111, double noundef %114, double noundef %117, i32 noundef %119, i32 noundef %120, i32 noundef %122, i64 noundef 192)
  %124 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 1229782938247303441)
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 1229782938247303442)
  %126 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 1229782938247303443)
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 1229782938247303444)
  %128 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 1229782938247303445)
  %129 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 3)
  %130 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 2)
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 5)
  %132 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef 4)
  %133 = load ptr, ptr @stdout, align 8, !tbaa !4
  %134 = tail call i32 @putc(i32 noundef 10, ptr noundef %133)
  call void @llvm.lifetime.end.p0(i64 192, ptr nonnull %8) #11
  ret i32 0

135:                                              ; preds = %135, %0
  %136 = phi <16 x i32> [ undef, %0 ], [ %148, %135 ]
  %137 = phi <16 x i32> [ undef, %0 ], [ %151, %135 ]
  %138 = phi i32 [ 0, %0 ], [ %152, %135 ]
  %139 = mul nuw nsw i32 %138, %138
  %140 = add nsw i32 %139, -50
  %141 = insertelement <16 x i32> %136, i32 %140, i32 %138
  %142 = mul nsw i32 %138, -77
  %143 = add nsw i32 %142, 1000
  %144 = insertelement <16 x i32> %137, i32 %143, i32 %138
  %145 = or disjoint i32 %138, 1
  %146 = mul nuw nsw i32 %145, %145
  %147 = add nsw i32 %146, -50
  %148 = insertelement <16 x i32> %141, i32 %147, i32 %145
  %149 = mul nsw i32 %145, -77
  %150 = add nsw i32 %149, 1000
  %151 = insertelement <16 x i32> %144, i32 %150, i32 %145
  %152 = add nuw nsw i32 %138, 2
  %153 = icmp eq i32 %152, 16
  br i1 %153, label %10, label %135, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc range(i64 0, -8589934591) <16 x i64> @spread(ptr nocapture noundef readonly byval(<16 x i32>) align 64 %0) unnamed_addr #2 {
  %2 = load <16 x i32>, ptr %0, align 64, !tbaa !8
  %3 = zext <16 x i32> %2 to <16 x i64>
  %4 = shl <16 x i64> %3, <i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33, i64 33>
  ret <16 x i64> %4
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc <8 x double> @mix(ptr nocapture noundef readonly byval(<8 x double>) align 64 %0, ptr nocapture noundef readonly byval(<8 x double>) align 64 %1) unnamed_addr #4 {
  %3 = load <8 x double>, ptr %0, align 64, !tbaa !8
  %4 = load <8 x double>, ptr %1, align 64, !tbaa !8
  %5 = fmul <8 x double> %4, <double 2.500000e-01, double 2.500000e-01, double 2.500000e-01, double 2.500000e-01, double 2.500000e-01, double 2.500000e-01, double 2.500000e-01, double 2.500000e-01>
  %6 = tail call <8 x double> @llvm.fmuladd.v8f64(<8 x double> %3, <8 x double> <double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01, double 5.000000e-01>, <8 x double> %5)
  ret <8 x double> %6
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef <3 x i32> @twist() unnamed_addr #5 {
  ret <3 x i32> <i32 4, i32 2, i32 3>
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc <2 x i128> @huge(ptr nocapture noundef readonly byval(<2 x i128>) align 32 %0, ptr nocapture noundef readonly byval(<2 x i128>) align 32 %1) unnamed_addr #6 {
  %3 = load <2 x i128>, ptr %0, align 32, !tbaa !8
  %4 = load <2 x i128>, ptr %1, align 32, !tbaa !8
  %5 = mul <2 x i128> %4, %3
  %6 = add <2 x i128> %5, <i128 1, i128 1>
  ret <2 x i128> %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @change(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.holder) align 64 %0, ptr nocapture noundef byval(%struct.holder) align 64 %1) unnamed_addr #8 {
  %3 = getelementptr inbounds i8, ptr %1, i64 64
  %4 = load <16 x float>, ptr %3, align 64, !tbaa !8
  %5 = fmul <16 x float> %4, %4
  store <16 x float> %5, ptr %3, align 64, !tbaa !8
  %6 = load i8, ptr %1, align 64, !tbaa !10
  %7 = add i8 %6, 1
  store i8 %7, ptr %1, align 64, !tbaa !10
  %8 = getelementptr inbounds i8, ptr %1, i64 148
  store i32 50, ptr %8, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(192) %0, ptr noundef nonnull align 64 dereferenceable(192) %1, i64 192, i1 false), !tbaa.struct !9
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #9

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal <16 x i32> @weigh(ptr nocapture noundef readonly byval(<16 x i32>) align 64 %0, ptr nocapture noundef readonly byval(<16 x i32>) align 64 %1, i32 noundef %2) #4 {
  %4 = load <16 x i32>, ptr %0, align 64, !tbaa !8
  %5 = load <16 x i32>, ptr %1, align 64, !tbaa !8
  %6 = insertelement <16 x i32> poison, i32 %2, i64 0
  %7 = shufflevector <16 x i32> %6, <16 x i32> poison, <16 x i32> zeroinitializer
  %8 = mul <16 x i32> %4, %7
  %9 = ashr <16 x i32> %5, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %10 = sub <16 x i32> %8, %9
  ret <16 x i32> %10
}

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.fmuladd.v8f64(<8 x double>, <8 x double>, <8 x double>) #10

attributes #0 = { nounwind uwtable "min-legal-vector-width"="1024" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="1024" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="512" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="96" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="256" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = !{i64 0, i64 1, !8, i64 64, i64 64, !8, i64 128, i64 1, !8, i64 144, i64 16, !8}
!10 = !{!11, !6, i64 0}
!11 = !{!"holder", !6, i64 0, !6, i64 64, !6, i64 128, !6, i64 144}
!12 = !{!11, !6, i64 128}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
