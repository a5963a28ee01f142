; ModuleID = 'float_arith.c'
source_filename = "float_arith.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%.17g\0A\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"%.9g\0A\00", align 1
@.str.2 = private unnamed_addr constant [44 x i8] c"d %016lx %016lx %016lx %016lx %016lx %016lx\00", align 1
@.str.3 = private unnamed_addr constant [14 x i8] c" %d%d%d%d%d%d\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c" %d%d%d%d\00", align 1
@.str.5 = private unnamed_addr constant [9 x i8] c" %016lx\0A\00", align 1
@.str.6 = private unnamed_addr constant [27 x i8] c"f %08x %08x %08x %08x %08x\00", align 1
@.str.7 = private unnamed_addr constant [22 x i8] c" %d%d%d%d%d%d %016lx\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca double, align 8
  %2 = alloca [16 x double], align 16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  store volatile double 0.000000e+00, ptr %1, align 8, !tbaa !4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %2) #4
  store <2 x double> <double 0.000000e+00, double -0.000000e+00>, ptr %2, align 16, !tbaa !4
  %3 = getelementptr inbounds i8, ptr %2, i64 16
  store <2 x double> <double 1.000000e+00, double -1.500000e+00>, ptr %3, align 16, !tbaa !4
  %4 = getelementptr inbounds i8, ptr %2, i64 32
  store <2 x double> <double 1.000000e-01, double 3.000000e+00>, ptr %4, align 16, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %2, i64 48
  store <2 x double> <double 1.000000e+308, double -1.000000e+308>, ptr %5, align 16, !tbaa !4
  %6 = getelementptr inbounds i8, ptr %2, i64 64
  store <2 x double> <double 0x10000000000000, double 4.940660e-324>, ptr %6, align 16, !tbaa !4
  %7 = getelementptr inbounds i8, ptr %2, i64 80
  store <2 x double> <double 0x7FEFFFFFFFFFFFFF, double 0x3CB0000000000000>, ptr %7, align 16, !tbaa !4
  %8 = getelementptr inbounds i8, ptr %2, i64 96
  %9 = load volatile double, ptr %1, align 8, !tbaa !4
  %10 = fdiv double 1.000000e+00, %9
  store double %10, ptr %8, align 16, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %2, i64 104
  %12 = load volatile double, ptr %1, align 8, !tbaa !4
  %13 = fdiv double -1.000000e+00, %12
  store double %13, ptr %11, align 8, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %2, i64 112
  %15 = load volatile double, ptr %1, align 8, !tbaa !4
  %16 = load volatile double, ptr %1, align 8, !tbaa !4
  %17 = fdiv double %15, %16
  store double %17, ptr %14, align 16, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %2, i64 120
  store double 0x419D6F3457F35BA8, ptr %18, align 8, !tbaa !4
  br label %19

19:                                               ; preds = %0, %33
  %20 = phi i64 [ 0, %0 ], [ %34, %33 ]
  %21 = getelementptr inbounds [16 x double], ptr %2, i64 0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !4
  %23 = fneg double %22
  %24 = bitcast double %23 to i64
  %25 = fcmp uno double %22, 0.000000e+00
  %26 = select i1 %25, i64 9221120237041090560, i64 %24
  %27 = fptrunc double %22 to float
  %28 = fneg float %27
  %29 = bitcast float %28 to i32
  %30 = fcmp uno float %27, 0.000000e+00
  %31 = select i1 %30, i32 2143289344, i32 %29
  %32 = fpext float %27 to double
  br label %36

33:                                               ; preds = %36
  %34 = add nuw nsw i64 %20, 1
  %35 = icmp eq i64 %34, 16
  br i1 %35, label %127, label %19, !llvm.loop !8

36:                                               ; preds = %19, %36
  %37 = phi i64 [ 0, %19 ], [ %122, %36 ]
  %38 = getelementptr inbounds [16 x double], ptr %2, i64 0, i64 %37
  %39 = load double, ptr %38, align 8, !tbaa !4
  %40 = fadd double %22, %39
  %41 = bitcast double %40 to i64
  %42 = fcmp uno double %40, 0.000000e+00
  %43 = select i1 %42, i64 9221120237041090560, i64 %41
  %44 = fsub double %22, %39
  %45 = bitcast double %44 to i64
  %46 = fcmp uno double %44, 0.000000e+00
  %47 = select i1 %46, i64 9221120237041090560, i64 %45
  %48 = fmul double %22, %39
  %49 = bitcast double %48 to i64
  %50 = fcmp uno double %48, 0.000000e+00
  %51 = select i1 %50, i64 9221120237041090560, i64 %49
  %52 = fdiv double %22, %39
  %53 = bitcast double %52 to i64
  %54 = fcmp uno double %52, 0.000000e+00
  %55 = select i1 %54, i64 9221120237041090560, i64 %53
  %56 = tail call double @fmod(double noundef %22, double noundef %39) #4
  %57 = bitcast double %56 to i64
  %58 = fcmp uno double %56, 0.000000e+00
  %59 = select i1 %58, i64 9221120237041090560, i64 %57
  %60 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %43, i64 noundef %47, i64 noundef %51, i64 noundef %55, i64 noundef %59, i64 noundef %26)
  %61 = fcmp olt double %22, %39
  %62 = zext i1 %61 to i32
  %63 = fcmp ole double %22, %39
  %64 = zext i1 %63 to i32
  %65 = fcmp ogt double %22, %39
  %66 = zext i1 %65 to i32
  %67 = fcmp oge double %22, %39
  %68 = zext i1 %67 to i32
  %69 = fcmp oeq double %22, %39
  %70 = zext i1 %69 to i32
  %71 = fcmp une double %22, %39
  %72 = zext i1 %71 to i32
  %73 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %62, i32 noundef %64, i32 noundef %66, i32 noundef %68, i32 noundef %70, i32 noundef %72)
  %74 = xor i1 %61, true
  %75 = zext i1 %74 to i32
  %76 = xor i1 %67, true
  %77 = zext i1 %76 to i32
  %78 = fcmp uno double %22, %39
  %79 = zext i1 %78 to i32
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %75, i32 noundef %77, i32 noundef %79, i32 noundef %62)
  %81 = select i1 %61, double %22, double %39
  %82 = bitcast double %81 to i64
  %83 = fcmp uno double %81, 0.000000e+00
  %84 = select i1 %83, i64 9221120237041090560, i64 %82
  %85 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %84)
  %86 = fptrunc double %39 to float
  %87 = fadd float %27, %86
  %88 = bitcast float %87 to i32
  %89 = fcmp uno float %87, 0.000000e+00
  %90 = select i1 %89, i32 2143289344, i32 %88
  %91 = fsub float %27, %86
  %92 = bitcast float %91 to i32
  %93 = fcmp uno float %91, 0.000000e+00
  %94 = select i1 %93, i32 2143289344, i32 %92
  %95 = fmul float %27, %86
  %96 = bitcast float %95 to i32
  %97 = fcmp uno float %95, 0.000000e+00
  %98 = select i1 %97, i32 2143289344, i32 %96
  %99 = fdiv float %27, %86
  %100 = bitcast float %99 to i32
  %101 = fcmp uno float %99, 0.000000e+00
  %102 = select i1 %101, i32 2143289344, i32 %100
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %90, i32 noundef %94, i32 noundef %98, i32 noundef %102, i32 noundef %31)
  %104 = fcmp olt float %27, %86
  %105 = zext i1 %104 to i32
  %106 = fcmp ole float %27, %86
  %107 = zext i1 %106 to i32
  %108 = fcmp ogt float %27, %86
  %109 = zext i1 %108 to i32
  %110 = fcmp oge float %27, %86
  %111 = zext i1 %110 to i32
  %112 = fcmp oeq float %27, %86
  %113 = zext i1 %112 to i32
  %114 = fcmp une float %27, %86
  %115 = zext i1 %114 to i32
  %116 = fpext float %86 to double
  %117 = fmul double %32, %116
  %118 = bitcast double %117 to i64
  %119 = fcmp uno double %117, 0.000000e+00
  %120 = select i1 %119, i64 9221120237041090560, i64 %118
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %105, i32 noundef %107, i32 noundef %109, i32 noundef %111, i32 noundef %113, i32 noundef %115, i64 noundef %120)
  %122 = add nuw nsw i64 %37, 1
  %123 = icmp eq i64 %122, 16
  br i1 %123, label %33, label %36, !llvm.loop !10

124:                                              ; preds = %127
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %148)
  %126 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 0x405D590560000000)
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %2) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1)
  ret i32 0

127:                                              ; preds = %33, %127
  %128 = phi i32 [ %149, %127 ], [ 1, %33 ]
  %129 = phi double [ %148, %127 ], [ 0.000000e+00, %33 ]
  %130 = uitofp nneg i32 %128 to double
  %131 = fdiv double 1.000000e+00, %130
  %132 = fadd double %129, %131
  %133 = add nuw nsw i32 %128, 1
  %134 = uitofp nneg i32 %133 to double
  %135 = fdiv double 1.000000e+00, %134
  %136 = fadd double %132, %135
  %137 = add nuw nsw i32 %128, 2
  %138 = uitofp nneg i32 %137 to double
  %139 = fdiv double 1.000000e+00, %138
  %140 = fadd double %136, %139
  %141 = add nuw nsw i32 %128, 3
  %142 = uitofp nneg i32 %141 to double
  %143 = fdiv double 1.000000e+00, %142
  %144 = fadd double %140, %143
  %145 = add nuw nsw i32 %128, 4
  %146 = uitofp nneg i32 %145 to double
  %147 = fdiv double 1.000000e+00, %146
  %148 = fadd double %144, %147
  %149 = add nuw nsw i32 %128, 5
  %150 = icmp eq i32 %149, 1001
  br i1 %150, label %124, label %127, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @fmod(double noundef, double noundef) local_unnamed_addr #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
