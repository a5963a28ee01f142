; ModuleID = 'global_relocations.c'
source_filename = "global_relocations.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { ptr, ptr, i64 }
%struct.record = type { i8, i32, ptr, ptr, ptr }

@loop = dso_local global %struct.node { ptr @loop, ptr getelementptr (i8, ptr @loop, i64 16), i64 24 }, align 8
@.str = private unnamed_addr constant [11 x i8] c"%d %d %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@records = internal global [3 x %struct.record] [%struct.record { i8 97, i32 1, ptr @.str.9, ptr @twice, ptr getelementptr (i8, ptr @records, i64 64) }, %struct.record { i8 98, i32 2, ptr @.str.10, ptr @square, ptr @records }, %struct.record { i8 99, i32 3, ptr @.str.11, ptr @negate, ptr getelementptr (i8, ptr @records, i64 32) }], align 16
@.str.2 = private unnamed_addr constant [10 x i8] c"%c %s %d\0A\00", align 1
@words = internal unnamed_addr constant [5 x ptr] [ptr @.str.12, ptr @.str.13, ptr getelementptr (i8, ptr @.str.14, i64 1), ptr @.str.15, ptr null], align 16
@.str.3 = private unnamed_addr constant [4 x i8] c"%s \00", align 1
@.str.5 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c"%02x\0A\00", align 1
@common_block = dso_local local_unnamed_addr global [4 x i32] zeroinitializer, align 16
@.str.7 = private unnamed_addr constant [20 x i8] c"%d %.9g %g %ld %ld\0A\00", align 1
@.str.8 = private unnamed_addr constant [14 x i8] c"%zu %s %d %s\0A\00", align 1
@text = internal global [14 x i8] c"zero\00embedded\00", align 1
@padded = internal global [8 x i8] c"pad\00\00\00\00\00", align 1
@.str.9 = private unnamed_addr constant [6 x i8] c"first\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c"second\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@.str.12 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"beta\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"gamma\00", align 1
@.str.15 = private unnamed_addr constant [6 x i8] c"delta\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 55, i32 noundef 44, i64 noundef 5)
  %2 = load i32, ptr getelementptr inbounds (i8, ptr @records, i64 68), align 4, !tbaa !4
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %2)
  %4 = load i8, ptr @records, align 16, !tbaa !8
  %5 = sext i8 %4 to i32
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @records, i64 8), align 8, !tbaa !11
  %7 = load ptr, ptr getelementptr inbounds (i8, ptr @records, i64 16), align 16, !tbaa !12
  %8 = load i32, ptr getelementptr inbounds (i8, ptr @records, i64 4), align 4, !tbaa !13
  %9 = add nsw i32 %8, 5
  %10 = tail call i32 %7(i32 noundef %9) #4
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %5, ptr noundef %6, i32 noundef %10)
  %12 = load ptr, ptr getelementptr inbounds (i8, ptr @records, i64 24), align 8, !tbaa !14
  %13 = load i8, ptr %12, align 8, !tbaa !8
  %14 = sext i8 %13 to i32
  %15 = getelementptr inbounds i8, ptr %12, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !11
  %17 = getelementptr inbounds i8, ptr %12, i64 16
  %18 = load ptr, ptr %17, align 8, !tbaa !12
  %19 = getelementptr inbounds i8, ptr %12, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !13
  %21 = add nsw i32 %20, 5
  %22 = tail call i32 %18(i32 noundef %21) #4
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %14, ptr noundef %16, i32 noundef %22)
  %24 = getelementptr inbounds i8, ptr %12, i64 24
  %25 = load ptr, ptr %24, align 8, !tbaa !14
  %26 = load i8, ptr %25, align 8, !tbaa !8
  %27 = sext i8 %26 to i32
  %28 = getelementptr inbounds i8, ptr %25, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !11
  %30 = getelementptr inbounds i8, ptr %25, i64 16
  %31 = load ptr, ptr %30, align 8, !tbaa !12
  %32 = getelementptr inbounds i8, ptr %25, i64 4
  %33 = load i32, ptr %32, align 4, !tbaa !13
  %34 = add nsw i32 %33, 5
  %35 = tail call i32 %31(i32 noundef %34) #4
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %27, ptr noundef %29, i32 noundef %35)
  %37 = getelementptr inbounds i8, ptr %25, i64 24
  %38 = load ptr, ptr %37, align 8, !tbaa !14
  %39 = load i8, ptr %38, align 8, !tbaa !8
  %40 = sext i8 %39 to i32
  %41 = getelementptr inbounds i8, ptr %38, i64 8
  %42 = load ptr, ptr %41, align 8, !tbaa !11
  %43 = getelementptr inbounds i8, ptr %38, i64 16
  %44 = load ptr, ptr %43, align 8, !tbaa !12
  %45 = getelementptr inbounds i8, ptr %38, i64 4
  %46 = load i32, ptr %45, align 4, !tbaa !13
  %47 = add nsw i32 %46, 5
  %48 = tail call i32 %44(i32 noundef %47) #4
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %40, ptr noundef %42, i32 noundef %48)
  %50 = getelementptr inbounds i8, ptr %38, i64 24
  %51 = load ptr, ptr %50, align 8, !tbaa !14
  %52 = load i8, ptr %51, align 8, !tbaa !8
  %53 = sext i8 %52 to i32
  %54 = getelementptr inbounds i8, ptr %51, i64 8
  %55 = load ptr, ptr %54, align 8, !tbaa !11
  %56 = getelementptr inbounds i8, ptr %51, i64 16
  %57 = load ptr, ptr %56, align 8, !tbaa !12
  %58 = getelementptr inbounds i8, ptr %51, i64 4
  %59 = load i32, ptr %58, align 4, !tbaa !13
  %60 = add nsw i32 %59, 5
  %61 = tail call i32 %57(i32 noundef %60) #4
  %62 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %53, ptr noundef %55, i32 noundef %61)
  %63 = getelementptr inbounds i8, ptr %51, i64 24
  %64 = load ptr, ptr %63, align 8, !tbaa !14
  %65 = load i8, ptr %64, align 8, !tbaa !8
  %66 = sext i8 %65 to i32
  %67 = getelementptr inbounds i8, ptr %64, i64 8
  %68 = load ptr, ptr %67, align 8, !tbaa !11
  %69 = getelementptr inbounds i8, ptr %64, i64 16
  %70 = load ptr, ptr %69, align 8, !tbaa !12
  %71 = getelementptr inbounds i8, ptr %64, i64 4
  %72 = load i32, ptr %71, align 4, !tbaa !13
  %73 = add nsw i32 %72, 5
  %74 = tail call i32 %70(i32 noundef %73) #4
  %75 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %66, ptr noundef %68, i32 noundef %74)
  br label %97

76:                                               ; preds = %97
  %77 = tail call i32 @puts(ptr nonnull dereferenceable(1) getelementptr inbounds (i8, ptr @.str.14, i64 1))
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 6, i32 noundef 9, i32 noundef -3, i32 noundef 1)
  %79 = load ptr, ptr @loop, align 8, !tbaa !15
  %80 = icmp eq ptr %79, @loop
  %81 = zext i1 %80 to i32
  %82 = load ptr, ptr getelementptr inbounds (i8, ptr @loop, i64 8), align 8, !tbaa !18
  %83 = load i64, ptr %82, align 8, !tbaa !19
  %84 = load i64, ptr getelementptr inbounds (i8, ptr @loop, i64 16), align 8, !tbaa !20
  %85 = icmp eq i64 %83, %84
  %86 = zext i1 %85 to i32
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %81, i32 noundef %86, i64 noundef 24)
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 85)
  %89 = load i32, ptr @common_block, align 16, !tbaa !4
  %90 = load i32, ptr getelementptr inbounds (i8, ptr @common_block, i64 12), align 4, !tbaa !4
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %89, i32 noundef %90, i32 noundef 2, i32 noundef 9)
  %92 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef -1, double noundef 0x3FB99999A0000000, double noundef 1.000000e+300, i64 noundef 1, i64 noundef -1)
  %93 = load i8, ptr getelementptr inbounds (i8, ptr @padded, i64 7), align 1, !tbaa !21
  %94 = sext i8 %93 to i32
  %95 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef 14, ptr noundef nonnull getelementptr inbounds (i8, ptr @text, i64 5), i32 noundef %94, ptr noundef nonnull @padded)
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 1234)
  ret i32 0

97:                                               ; preds = %0, %97
  %98 = phi ptr [ %102, %97 ], [ @.str.12, %0 ]
  %99 = phi ptr [ %101, %97 ], [ @words, %0 ]
  %100 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull %98)
  %101 = getelementptr inbounds i8, ptr %99, i64 8
  %102 = load ptr, ptr %101, align 8, !tbaa !22
  %103 = icmp eq ptr %102, null
  br i1 %103, label %76, label %97, !llvm.loop !23
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @twice(i32 noundef %0) #2 {
  %2 = shl nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal i32 @square(i32 noundef %0) #2 {
  %2 = mul nsw i32 %0, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal range(i32 -2147483647, -2147483648) i32 @negate(i32 noundef %0) #2 {
  %2 = sub nsw i32 0, %0
  ret i32 %2
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !6, i64 0}
!9 = !{!"record", !6, i64 0, !5, i64 4, !10, i64 8, !10, i64 16, !10, i64 24}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !5, i64 4}
!14 = !{!9, !10, i64 24}
!15 = !{!16, !10, i64 0}
!16 = !{!"node", !10, i64 0, !10, i64 8, !17, i64 16}
!17 = !{!"long", !6, i64 0}
!18 = !{!16, !10, i64 8}
!19 = !{!17, !17, i64 0}
!20 = !{!16, !17, i64 16}
!21 = !{!6, !6, i64 0}
!22 = !{!10, !10, i64 0}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
