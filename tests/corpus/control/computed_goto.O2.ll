; ModuleID = 'computed_goto.c'
source_filename = "computed_goto.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.program = internal unnamed_addr constant [20 x i8] c"\00\06\00\07\02\03\06\00\02\01\06\00d\00\01\04\05\FC\06\07", align 16
@.str = private unnamed_addr constant [10 x i8] c"steps %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@run.table = internal unnamed_addr constant [8 x ptr] [ptr blockaddress(@run, %11), ptr blockaddress(@run, %28), ptr blockaddress(@run, %35), ptr blockaddress(@run, %42), ptr blockaddress(@run, %47), ptr blockaddress(@run, %54), ptr blockaddress(@run, %69), ptr blockaddress(@run, %72)], align 16
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@relative.offsets = internal unnamed_addr constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %9) to i64), i64 ptrtoint (ptr blockaddress(@relative, %9) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %7) to i64), i64 ptrtoint (ptr blockaddress(@relative, %9) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %8) to i64), i64 ptrtoint (ptr blockaddress(@relative, %9) to i64)) to i32)], align 4

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call fastcc i32 @run(ptr nonnull poison)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %1)
  %3 = tail call fastcc i32 @relative(i32 noundef 0)
  %4 = tail call fastcc i32 @relative(i32 noundef 1)
  %5 = tail call fastcc i32 @relative(i32 noundef 2)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %3, i32 noundef %4, i32 noundef %5)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind uwtable
define internal fastcc i32 @run(ptr nocapture readnone %0) #0 {
  %2 = alloca [32 x i32], align 16
  br label %3

3:                                                ; preds = %18, %1
  %4 = phi i32 [ 0, %1 ], [ %21, %18 ]
  %5 = phi i32 [ 1, %1 ], [ %27, %18 ]
  %6 = phi ptr [ getelementptr inbounds (i8, ptr @main.program, i64 1), %1 ], [ %22, %18 ]
  %7 = phi ptr [ blockaddress(@run, %11), %1 ], [ %26, %18 ]
  %8 = add nsw i32 %4, -1
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %9
  br label %73

11:                                               ; preds = %73
  %12 = getelementptr inbounds i8, ptr %75, i64 1
  %13 = load i8, ptr %75, align 1, !tbaa !4
  %14 = sext i8 %13 to i32
  %15 = add nsw i32 %4, 1
  %16 = sext i32 %4 to i64
  %17 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %16
  store i32 %14, ptr %17, align 4, !tbaa !7
  br label %18

18:                                               ; preds = %11, %69, %47, %42, %35, %28
  %19 = phi i64 [ 2, %11 ], [ 1, %69 ], [ 1, %47 ], [ 1, %42 ], [ 1, %35 ], [ 1, %28 ]
  %20 = phi ptr [ %12, %11 ], [ %75, %69 ], [ %75, %47 ], [ %75, %42 ], [ %75, %35 ], [ %75, %28 ]
  %21 = phi i32 [ %15, %11 ], [ %8, %69 ], [ %8, %47 ], [ %46, %42 ], [ %8, %35 ], [ %8, %28 ]
  %22 = getelementptr inbounds i8, ptr %75, i64 %19
  %23 = load i8, ptr %20, align 1, !tbaa !4
  %24 = sext i8 %23 to i64
  %25 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %24
  %26 = load ptr, ptr %25, align 8, !tbaa !9
  %27 = add nsw i32 %74, 1
  br label %3

28:                                               ; preds = %73
  %29 = load i32, ptr %10, align 4, !tbaa !7
  %30 = add nsw i32 %4, -2
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !7
  %34 = add nsw i32 %33, %29
  store i32 %34, ptr %32, align 4, !tbaa !7
  br label %18

35:                                               ; preds = %73
  %36 = load i32, ptr %10, align 4, !tbaa !7
  %37 = add nsw i32 %4, -2
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !7
  %41 = mul nsw i32 %40, %36
  store i32 %41, ptr %39, align 4, !tbaa !7
  br label %18

42:                                               ; preds = %73
  %43 = load i32, ptr %10, align 4, !tbaa !7
  %44 = sext i32 %4 to i64
  %45 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %44
  store i32 %43, ptr %45, align 4, !tbaa !7
  %46 = add nsw i32 %4, 1
  br label %18

47:                                               ; preds = %73
  %48 = load i32, ptr %10, align 4, !tbaa !7
  %49 = add nsw i32 %4, -2
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [32 x i32], ptr %2, i64 0, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !7
  %53 = sub nsw i32 %52, %48
  store i32 %53, ptr %51, align 4, !tbaa !7
  br label %18

54:                                               ; preds = %73
  %55 = load i32, ptr %10, align 4, !tbaa !7
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %60, label %57

57:                                               ; preds = %54
  %58 = load i8, ptr %75, align 1, !tbaa !4
  %59 = sext i8 %58 to i64
  br label %60

60:                                               ; preds = %54, %57
  %61 = phi i64 [ %59, %57 ], [ 1, %54 ]
  %62 = getelementptr inbounds i8, ptr %75, i64 %61
  %63 = add nsw i32 %74, 1
  %64 = getelementptr inbounds i8, ptr %62, i64 1
  %65 = load i8, ptr %62, align 1, !tbaa !4
  %66 = sext i8 %65 to i64
  %67 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %66
  %68 = load ptr, ptr %67, align 8, !tbaa !9
  br label %73

69:                                               ; preds = %73
  %70 = load i32, ptr %10, align 4, !tbaa !7
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %70)
  br label %18

72:                                               ; preds = %73
  ret i32 %74

73:                                               ; preds = %3, %60
  %74 = phi i32 [ %63, %60 ], [ %5, %3 ]
  %75 = phi ptr [ %64, %60 ], [ %6, %3 ]
  %76 = phi ptr [ %68, %60 ], [ %7, %3 ]
  indirectbr ptr %76, [label %11, label %28, label %35, label %42, label %47, label %54, label %69, label %72]
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc range(i32 1, 4) i32 @relative(i32 noundef %0) #2 {
  %2 = zext nneg i32 %0 to i64
  %3 = getelementptr inbounds [3 x i32], ptr @relative.offsets, i64 0, i64 %2
  %4 = load i32, ptr %3, align 4, !tbaa !7
  %5 = sext i32 %4 to i64
  %6 = getelementptr inbounds i8, ptr blockaddress(@relative, %9), i64 %5
  indirectbr ptr %6, [label %9, label %8, label %7]

7:                                                ; preds = %1
  br label %9

8:                                                ; preds = %1
  br label %9

9:                                                ; preds = %1, %8, %7
  %10 = phi i32 [ 2, %7 ], [ 3, %8 ], [ 1, %1 ]
  ret i32 %10
}

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !5, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
