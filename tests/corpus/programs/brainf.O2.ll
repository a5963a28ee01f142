; ModuleID = 'brainf.c'
source_filename = "brainf.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [72 x i8] c"++++++++[>+++++++++<-]>.>+++++++++++[<+++>-]<.>++++++++[<--------->-]<.\00", align 1
@.str.1 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.2 = private unnamed_addr constant [12 x i8] c">,[>,]<[.<]\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"stillpoint\00", align 1
@.str.4 = private unnamed_addr constant [16 x i8] c",[>+++[<.>-]<,]\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.6 = private unnamed_addr constant [41 x i8] c"+++++[>+++++[>+++[>+>+<<-]<-]<-]>>>.>++.\00", align 1
@.str.7 = private unnamed_addr constant [75 x i8] c"+++++[>++++++++[>+++++<-]<-]>>[>+>+<<-]>>[<[>>+>+<<<-]>>>[<<<+>>>-]<<-]>+.\00", align 1
@.str.8 = private unnamed_addr constant [14 x i8] c"\0A%ld %ld %ld\0A\00", align 1
@jumps = internal unnamed_addr global [1000 x i16] zeroinitializer, align 16
@tape = internal unnamed_addr global [3000 x i8] zeroinitializer, align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call fastcc i64 @run(ptr noundef nonnull @.str, ptr noundef nonnull @.str.1)
  %2 = tail call fastcc i64 @run(ptr noundef nonnull @.str.2, ptr noundef nonnull @.str.3)
  %3 = tail call fastcc i64 @run(ptr noundef nonnull @.str.4, ptr noundef nonnull @.str.5)
  %4 = add nsw i64 %3, %2
  %5 = tail call fastcc i64 @run(ptr noundef nonnull @.str.6, ptr noundef nonnull @.str.1)
  %6 = tail call fastcc i64 @run(ptr noundef nonnull @.str.7, ptr noundef nonnull @.str.1)
  %7 = add nsw i64 %6, %5
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef %1, i64 noundef %4, i64 noundef %7)
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define internal fastcc i64 @run(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #0 {
  %3 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #4
  br label %4

4:                                                ; preds = %25, %2
  %5 = phi i64 [ %27, %25 ], [ 0, %2 ]
  %6 = phi i32 [ %26, %25 ], [ 0, %2 ]
  %7 = getelementptr inbounds i8, ptr %0, i64 %5
  %8 = load i8, ptr %7, align 1, !tbaa !4
  switch i8 %8, label %25 [
    i8 0, label %9
    i8 91, label %10
    i8 93, label %15
  ]

9:                                                ; preds = %4
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(3000) @tape, i8 0, i64 3000, i1 false)
  br label %28

10:                                               ; preds = %4
  %11 = add nsw i32 %6, 1
  %12 = sext i32 %6 to i64
  %13 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %12
  %14 = trunc nuw nsw i64 %5 to i32
  store i32 %14, ptr %13, align 4, !tbaa !7
  br label %25

15:                                               ; preds = %4
  %16 = add nsw i32 %6, -1
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !7
  %20 = trunc i64 %5 to i16
  %21 = sext i32 %19 to i64
  %22 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %21
  store i16 %20, ptr %22, align 2, !tbaa !9
  %23 = trunc i32 %19 to i16
  %24 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %5
  store i16 %23, ptr %24, align 2, !tbaa !9
  br label %25

25:                                               ; preds = %4, %10, %15
  %26 = phi i32 [ %11, %10 ], [ %16, %15 ], [ %6, %4 ]
  %27 = add nuw nsw i64 %5, 1
  br label %4, !llvm.loop !11

28:                                               ; preds = %71, %9
  %29 = phi i64 [ 0, %9 ], [ %76, %71 ]
  %30 = phi ptr [ %1, %9 ], [ %72, %71 ]
  %31 = phi ptr [ @tape, %9 ], [ %73, %71 ]
  %32 = phi i32 [ 0, %9 ], [ %75, %71 ]
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i8, ptr %0, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !4
  switch i8 %35, label %71 [
    i8 0, label %36
    i8 62, label %37
    i8 60, label %39
    i8 43, label %41
    i8 45, label %44
    i8 46, label %47
    i8 44, label %52
    i8 91, label %57
    i8 93, label %64
  ]

36:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #4
  ret i64 %29

37:                                               ; preds = %28
  %38 = getelementptr inbounds i8, ptr %31, i64 1
  br label %71

39:                                               ; preds = %28
  %40 = getelementptr inbounds i8, ptr %31, i64 -1
  br label %71

41:                                               ; preds = %28
  %42 = load i8, ptr %31, align 1, !tbaa !4
  %43 = add i8 %42, 1
  store i8 %43, ptr %31, align 1, !tbaa !4
  br label %71

44:                                               ; preds = %28
  %45 = load i8, ptr %31, align 1, !tbaa !4
  %46 = add i8 %45, -1
  store i8 %46, ptr %31, align 1, !tbaa !4
  br label %71

47:                                               ; preds = %28
  %48 = load i8, ptr %31, align 1, !tbaa !4
  %49 = zext i8 %48 to i32
  %50 = load ptr, ptr @stdout, align 8, !tbaa !13
  %51 = tail call i32 @putc(i32 noundef %49, ptr noundef %50)
  br label %71

52:                                               ; preds = %28
  %53 = load i8, ptr %30, align 1, !tbaa !4
  %54 = icmp ne i8 %53, 0
  %55 = zext i1 %54 to i64
  %56 = getelementptr inbounds i8, ptr %30, i64 %55
  store i8 %53, ptr %31, align 1, !tbaa !4
  br label %71

57:                                               ; preds = %28
  %58 = load i8, ptr %31, align 1, !tbaa !4
  %59 = icmp eq i8 %58, 0
  br i1 %59, label %60, label %71

60:                                               ; preds = %57
  %61 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %33
  %62 = load i16, ptr %61, align 2, !tbaa !9
  %63 = sext i16 %62 to i32
  br label %71

64:                                               ; preds = %28
  %65 = load i8, ptr %31, align 1, !tbaa !4
  %66 = icmp eq i8 %65, 0
  br i1 %66, label %71, label %67

67:                                               ; preds = %64
  %68 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %33
  %69 = load i16, ptr %68, align 2, !tbaa !9
  %70 = sext i16 %69 to i32
  br label %71

71:                                               ; preds = %28, %37, %39, %41, %44, %47, %52, %60, %57, %67, %64
  %72 = phi ptr [ %30, %67 ], [ %30, %64 ], [ %30, %57 ], [ %30, %60 ], [ %56, %52 ], [ %30, %47 ], [ %30, %44 ], [ %30, %41 ], [ %30, %39 ], [ %30, %37 ], [ %30, %28 ]
  %73 = phi ptr [ %31, %67 ], [ %31, %64 ], [ %31, %57 ], [ %31, %60 ], [ %31, %52 ], [ %31, %47 ], [ %31, %44 ], [ %31, %41 ], [ %40, %39 ], [ %38, %37 ], [ %31, %28 ]
  %74 = phi i32 [ %70, %67 ], [ %32, %64 ], [ %32, %57 ], [ %63, %60 ], [ %32, %52 ], [ %32, %47 ], [ %32, %44 ], [ %32, %41 ], [ %32, %39 ], [ %32, %37 ], [ %32, %28 ]
  %75 = add nsw i32 %74, 1
  %76 = add nuw nsw i64 %29, 1
  br label %28, !llvm.loop !15
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }

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
!10 = !{!"short", !5, i64 0}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !14, i64 0}
!14 = !{!"any pointer", !5, i64 0}
!15 = distinct !{!15, !12}
