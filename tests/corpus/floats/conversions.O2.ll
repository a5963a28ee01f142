; ModuleID = 'conversions.c'
source_filename = "conversions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.integers = private unnamed_addr constant [22 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 255, i64 32767, i64 16777216, i64 16777217, i64 16777219, i64 -16777217, i64 2147483647, i64 -2147483648, i64 9007199254740993, i64 9007199254740995, i64 -9007199254740993, i64 4611686018427400249, i64 9223372036854775807, i64 -9223372036854775808, i64 4611686018444165120, i64 9223371761976868863, i64 9223371761976868865], align 16
@.str = private unnamed_addr constant [6 x i8] c"%.9g\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%.17g\0A\00", align 1
@.str.2 = private unnamed_addr constant [21 x i8] c"i8 %d -> %.9g %.17g\0A\00", align 1
@.str.3 = private unnamed_addr constant [21 x i8] c"u8 %u -> %.9g %.17g\0A\00", align 1
@.str.4 = private unnamed_addr constant [22 x i8] c"i16 %d -> %.9g %.17g\0A\00", align 1
@.str.5 = private unnamed_addr constant [22 x i8] c"u16 %u -> %.9g %.17g\0A\00", align 1
@.str.6 = private unnamed_addr constant [22 x i8] c"i32 %d -> %.9g %.17g\0A\00", align 1
@.str.7 = private unnamed_addr constant [22 x i8] c"u32 %u -> %.9g %.17g\0A\00", align 1
@.str.8 = private unnamed_addr constant [23 x i8] c"i64 %ld -> %.9g %.17g\0A\00", align 1
@.str.9 = private unnamed_addr constant [23 x i8] c"u64 %lu -> %.9g %.17g\0A\00", align 1
@.str.10 = private unnamed_addr constant [26 x i8] c"boolean %d -> %.9g %.17g\0A\00", align 1
@.str.11 = private unnamed_addr constant [22 x i8] c"i128 %.17g %.17g %.9g\00", align 1
@.str.12 = private unnamed_addr constant [13 x i8] c" %lx:%016lx\0A\00", align 1
@.str.13 = private unnamed_addr constant [22 x i8] c"to i8 %.17g -> %d %d\0A\00", align 1
@.str.14 = private unnamed_addr constant [22 x i8] c"to u8 %.17g -> %u %u\0A\00", align 1
@.str.15 = private unnamed_addr constant [23 x i8] c"to i16 %.17g -> %d %d\0A\00", align 1
@.str.16 = private unnamed_addr constant [23 x i8] c"to u16 %.17g -> %u %u\0A\00", align 1
@.str.17 = private unnamed_addr constant [23 x i8] c"to i32 %.17g -> %d %d\0A\00", align 1
@.str.18 = private unnamed_addr constant [23 x i8] c"to u32 %.17g -> %u %u\0A\00", align 1
@.str.19 = private unnamed_addr constant [25 x i8] c"to i64 %.17g -> %ld %ld\0A\00", align 1
@.str.20 = private unnamed_addr constant [25 x i8] c"to u64 %.17g -> %lu %lu\0A\00", align 1
@.str.21 = private unnamed_addr constant [27 x i8] c"to boolean %.17g -> %d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [7 x double], align 16
  br label %10

2:                                                ; preds = %10
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i64 noundef -1025, double noundef 0x43F0000000000000, double noundef 0x43EFFFFFFFFFFFFF)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i64 noundef -9223372036854774784, double noundef 0x43E0000000000000, double noundef 0x43E0000000000000)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i64 noundef -9223372036854774783, double noundef 0x43E0000000000000, double noundef 0x43E0000000000001)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i64 noundef -9223371487098961920, double noundef 0x43E0000000000000, double noundef 0x43E0000010000000)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %1) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(56) %1, i8 0, i64 16, i1 false)
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  store <2 x double> <double -0.000000e+00, double 5.000000e-01>, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %1, i64 24
  store <2 x double> <double 0x3FEFFFFDE7210BE9, double 1.500000e+00>, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 40
  store <2 x double> <double 0x4058FF5C28F5C28F, double 1.270000e+02>, ptr %9, align 8
  br label %84

10:                                               ; preds = %0, %10
  %11 = phi i64 [ 0, %0 ], [ %61, %10 ]
  %12 = getelementptr inbounds [22 x i64], ptr @__const.main.integers, i64 0, i64 %11
  %13 = load i64, ptr %12, align 8, !tbaa !4
  %14 = trunc i64 %13 to i8
  %15 = sitofp i8 %14 to double
  %16 = sext i8 %14 to i32
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %16, double noundef %15, double noundef %15)
  %18 = uitofp i8 %14 to double
  %19 = trunc i64 %13 to i32
  %20 = and i32 %19, 255
  %21 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %20, double noundef %18, double noundef %18)
  %22 = trunc i64 %13 to i16
  %23 = sitofp i16 %22 to double
  %24 = sext i16 %22 to i32
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %24, double noundef %23, double noundef %23)
  %26 = uitofp i16 %22 to double
  %27 = and i32 %19, 65535
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %27, double noundef %26, double noundef %26)
  %29 = sitofp i32 %19 to float
  %30 = sitofp i32 %19 to double
  %31 = fpext float %29 to double
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %19, double noundef %31, double noundef %30)
  %33 = uitofp i32 %19 to float
  %34 = uitofp i32 %19 to double
  %35 = fpext float %33 to double
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %19, double noundef %35, double noundef %34)
  %37 = sitofp i64 %13 to float
  %38 = sitofp i64 %13 to double
  %39 = fpext float %37 to double
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef %13, double noundef %39, double noundef %38)
  %41 = uitofp i64 %13 to float
  %42 = uitofp i64 %13 to double
  %43 = fpext float %41 to double
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i64 noundef %13, double noundef %43, double noundef %42)
  %45 = icmp ne i64 %11, 0
  %46 = uitofp i1 %45 to double
  %47 = zext i1 %45 to i32
  %48 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %47, double noundef %46, double noundef %46)
  %49 = sext i64 %13 to i128
  %50 = mul nsw i128 %49, 1000003
  %51 = sitofp i128 %50 to double
  %52 = uitofp i128 %50 to double
  %53 = sitofp i128 %50 to float
  %54 = fpext float %53 to double
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, double noundef %51, double noundef %52, double noundef %54)
  %56 = fptosi double %51 to i128
  %57 = lshr i128 %56, 64
  %58 = trunc nuw i128 %57 to i64
  %59 = trunc i128 %56 to i64
  %60 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i64 noundef %58, i64 noundef %59)
  %61 = add nuw nsw i64 %11, 1
  %62 = icmp eq i64 %61, 22
  br i1 %62, label %2, label %10, !llvm.loop !8

63:                                               ; preds = %84
  %64 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, double noundef -1.285000e+02, i32 noundef -128, i32 noundef -128)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, double noundef 0xC0E0001800000000, i32 noundef -32768, i32 noundef -32768)
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, double noundef 0xC1DFFFFFE0000000, i32 noundef -2147483520, i32 noundef -2147483520)
  %67 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.18, double noundef 0x41EFFFFFE0100000, i32 noundef -256, i32 noundef -256)
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, double noundef 0xC3DFFFFFFFFFFFB6, i64 noundef -9223372036854700032, i64 noundef -9223372036854775808)
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, double noundef 0x43EFFFFFE0000000, i64 noundef -1099511627776, i64 noundef -1099511627776)
  %70 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, double noundef 0x43E0000000000000, i64 noundef -9223372036854775808, i64 noundef -9223372036854775808)
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, double noundef 0x4340000000000000, i64 noundef 9007199254740992, i64 noundef 9007199254740992)
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef 0x40EFFFEFAE147AE1, i32 noundef 65535, i32 noundef 65535)
  %73 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x7FF0000000000000)
  %74 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x37A16C2000000000)
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0.000000e+00)
  %76 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x3FB99999A0000000)
  %77 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 1.000000e+00)
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x47EFFFFFE0000000)
  %79 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 0x7FF0000000000000)
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 0x3FB99999A0000000)
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 0x3810000000000000)
  %82 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 0x36A0000000000000)
  %83 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 0xC7EFFFFFE0000000)
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %1) #4
  ret i32 0

84:                                               ; preds = %2, %84
  %85 = phi i64 [ 0, %2 ], [ %126, %84 ]
  %86 = getelementptr inbounds [7 x double], ptr %1, i64 0, i64 %85
  %87 = load double, ptr %86, align 8, !tbaa !10
  %88 = fptrunc double %87 to float
  %89 = fptosi double %87 to i8
  %90 = sext i8 %89 to i32
  %91 = fptosi float %88 to i8
  %92 = sext i8 %91 to i32
  %93 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, double noundef %87, i32 noundef %90, i32 noundef %92)
  %94 = fptoui double %87 to i8
  %95 = zext i8 %94 to i32
  %96 = fptoui float %88 to i8
  %97 = zext i8 %96 to i32
  %98 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, double noundef %87, i32 noundef %95, i32 noundef %97)
  %99 = fptosi double %87 to i16
  %100 = sext i16 %99 to i32
  %101 = fptosi float %88 to i16
  %102 = sext i16 %101 to i32
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, double noundef %87, i32 noundef %100, i32 noundef %102)
  %104 = fptoui double %87 to i16
  %105 = zext i16 %104 to i32
  %106 = fptoui float %88 to i16
  %107 = zext i16 %106 to i32
  %108 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, double noundef %87, i32 noundef %105, i32 noundef %107)
  %109 = fptosi double %87 to i32
  %110 = fptosi float %88 to i32
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, double noundef %87, i32 noundef %109, i32 noundef %110)
  %112 = fptoui double %87 to i32
  %113 = fptoui float %88 to i32
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.18, double noundef %87, i32 noundef %112, i32 noundef %113)
  %115 = fptosi double %87 to i64
  %116 = fptosi float %88 to i64
  %117 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, double noundef %87, i64 noundef %115, i64 noundef %116)
  %118 = fptoui double %87 to i64
  %119 = fptoui float %88 to i64
  %120 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, double noundef %87, i64 noundef %118, i64 noundef %119)
  %121 = fcmp une double %87, 0.000000e+00
  %122 = zext i1 %121 to i32
  %123 = fcmp une float %88, 0.000000e+00
  %124 = zext i1 %123 to i32
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.21, double noundef %87, i32 noundef %122, i32 noundef %124)
  %126 = add nuw nsw i64 %85, 1
  %127 = icmp eq i64 %126, 7
  br i1 %127, label %63, label %84, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = distinct !{!12, !9}
