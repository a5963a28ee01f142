; ModuleID = 'sieve.c'
source_filename = "sieve.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@composite = internal unnamed_addr global [400001 x i8] zeroinitializer, align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %3

1:                                                ; preds = %64
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %65)
  ret i32 0

3:                                                ; preds = %0, %64
  %4 = phi i32 [ 0, %0 ], [ %66, %64 ]
  %5 = phi i32 [ 0, %0 ], [ %65, %64 ]
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(400001) @composite, i8 0, i64 400001, i1 false)
  br label %6

6:                                                ; preds = %36, %3
  %7 = phi i64 [ 5, %3 ], [ %38, %36 ]
  %8 = phi i64 [ 2, %3 ], [ %37, %36 ]
  %9 = phi i32 [ 4, %3 ], [ %41, %36 ]
  %10 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %8
  %11 = load i8, ptr %10, align 2, !tbaa !5
  %12 = icmp eq i8 %11, 0
  br i1 %12, label %13, label %20

13:                                               ; preds = %6
  %14 = zext i32 %9 to i64
  br label %15

15:                                               ; preds = %15, %13
  %16 = phi i64 [ %14, %13 ], [ %18, %15 ]
  %17 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %16
  store i8 1, ptr %17, align 1, !tbaa !5
  %18 = add nuw nsw i64 %16, %8
  %19 = icmp ult i64 %18, 400001
  br i1 %19, label %15, label %20, !llvm.loop !8

20:                                               ; preds = %15, %6
  %21 = or disjoint i64 %8, 1
  %22 = trunc nuw nsw i64 %7 to i32
  %23 = add i32 %9, %22
  %24 = icmp eq i64 %8, 632
  br i1 %24, label %42, label %25, !llvm.loop !10

25:                                               ; preds = %20
  %26 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %21
  %27 = load i8, ptr %26, align 1, !tbaa !5
  %28 = icmp eq i8 %27, 0
  br i1 %28, label %29, label %36

29:                                               ; preds = %25
  %30 = zext i32 %23 to i64
  br label %31

31:                                               ; preds = %31, %29
  %32 = phi i64 [ %30, %29 ], [ %34, %31 ]
  %33 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %32
  store i8 1, ptr %33, align 1, !tbaa !5
  %34 = add nuw nsw i64 %32, %21
  %35 = icmp ult i64 %34, 400001
  br i1 %35, label %31, label %36, !llvm.loop !8

36:                                               ; preds = %31, %25
  %37 = add nuw nsw i64 %8, 2
  %38 = add nuw nsw i64 %7, 4
  %39 = trunc i64 %7 to i32
  %40 = add i32 %39, 2
  %41 = add i32 %23, %40
  br label %6

42:                                               ; preds = %20, %42
  %43 = phi i64 [ %62, %42 ], [ 2, %20 ]
  %44 = phi i32 [ %61, %42 ], [ 0, %20 ]
  %45 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %43
  %46 = load i8, ptr %45, align 1, !tbaa !5
  %47 = icmp eq i8 %46, 0
  %48 = zext i1 %47 to i32
  %49 = add nuw nsw i32 %44, %48
  %50 = add nuw nsw i64 %43, 1
  %51 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %50
  %52 = load i8, ptr %51, align 1, !tbaa !5
  %53 = icmp eq i8 %52, 0
  %54 = zext i1 %53 to i32
  %55 = add nuw nsw i32 %49, %54
  %56 = add nuw nsw i64 %43, 2
  %57 = getelementptr inbounds [400001 x i8], ptr @composite, i64 0, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !5
  %59 = icmp eq i8 %58, 0
  %60 = zext i1 %59 to i32
  %61 = add nuw nsw i32 %55, %60
  %62 = add nuw nsw i64 %43, 3
  %63 = icmp eq i64 %62, 400001
  br i1 %63, label %64, label %42, !llvm.loop !11

64:                                               ; preds = %42
  %65 = add nuw nsw i32 %61, %5
  %66 = add nuw nsw i32 %4, 1
  %67 = icmp eq i32 %66, 6
  br i1 %67, label %1, label %3, !llvm.loop !12
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
