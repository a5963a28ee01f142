; ModuleID = 'producer_consumer.c'
source_filename = "producer_consumer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.pthread_mutex_t = type { %struct.__pthread_mutex_s }
%struct.__pthread_mutex_s = type { i32, i32, i32, i32, i32, i16, i16, %struct.__pthread_internal_list }
%struct.__pthread_internal_list = type { ptr, ptr }
%union.pthread_cond_t = type { %struct.__pthread_cond_s }
%struct.__pthread_cond_s = type { %union.__atomic_wide_counter, %union.__atomic_wide_counter, [2 x i32], [2 x i32], i32, i32, [2 x i32] }
%union.__atomic_wide_counter = type { i64 }

@lock = internal global %union.pthread_mutex_t zeroinitializer, align 8
@closed = internal unnamed_addr global i1 false, align 4
@not_empty = internal global %union.pthread_cond_t zeroinitializer, align 8
@.str = private unnamed_addr constant [11 x i8] c"%ld %d %d\0A\00", align 1
@initialized = internal unnamed_addr global i32 0, align 4
@destroyed = internal unnamed_addr global i32 0, align 4
@once = internal global i32 0, align 4
@key = internal global i32 0, align 4
@count = internal unnamed_addr global i32 0, align 4
@queue = internal unnamed_addr global [4 x i32] zeroinitializer, align 16
@head = internal unnamed_addr global i32 0, align 4
@not_full = internal global %union.pthread_cond_t zeroinitializer, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [2 x i64], align 16
  %2 = alloca [2 x i64], align 16
  %3 = alloca [2 x i64], align 16
  %4 = alloca [2 x i32], align 8
  %5 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #10
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #10
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #10
  store i64 4294967296, ptr %4, align 8
  %6 = call i32 @pthread_create(ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull @consume, ptr noundef nonnull %3) #10
  %7 = call i32 @pthread_create(ptr noundef nonnull %2, ptr noundef null, ptr noundef nonnull @produce, ptr noundef nonnull %4) #10
  %8 = getelementptr inbounds i8, ptr %1, i64 8
  %9 = getelementptr inbounds i8, ptr %3, i64 8
  %10 = call i32 @pthread_create(ptr noundef nonnull %8, ptr noundef null, ptr noundef nonnull @consume, ptr noundef nonnull %9) #10
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %4, i64 4
  %13 = call i32 @pthread_create(ptr noundef nonnull %11, ptr noundef null, ptr noundef nonnull @produce, ptr noundef nonnull %12) #10
  %14 = load i64, ptr %2, align 16, !tbaa !4
  %15 = call i32 @pthread_join(i64 noundef %14, ptr noundef null) #10
  %16 = load i64, ptr %11, align 8, !tbaa !4
  %17 = call i32 @pthread_join(i64 noundef %16, ptr noundef null) #10
  %18 = call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #10
  store i1 true, ptr @closed, align 4
  %19 = call i32 @pthread_cond_broadcast(ptr noundef nonnull @not_empty) #10
  %20 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #10
  %21 = load i64, ptr %1, align 16, !tbaa !4
  %22 = call i32 @pthread_join(i64 noundef %21, ptr noundef nonnull %5) #10
  %23 = load ptr, ptr %5, align 8, !tbaa !8
  %24 = load i64, ptr %23, align 8, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #10
  %25 = load i64, ptr %8, align 8, !tbaa !4
  %26 = call i32 @pthread_join(i64 noundef %25, ptr noundef nonnull %5) #10
  %27 = load ptr, ptr %5, align 8, !tbaa !8
  %28 = load i64, ptr %27, align 8, !tbaa !4
  %29 = add nsw i64 %28, %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #10
  %30 = load i32, ptr @initialized, align 4, !tbaa !10
  %31 = load i32, ptr @destroyed, align 4, !tbaa !10
  %32 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %29, i32 noundef %30, i32 noundef %31)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #10
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #10
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #10
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: noreturn nounwind uwtable
define internal noalias noundef nonnull ptr @consume(ptr noundef %0) #4 {
  %2 = tail call i32 @pthread_once(ptr noundef nonnull @once, ptr noundef nonnull @initialize) #10
  %3 = tail call noalias dereferenceable_or_null(4) ptr @malloc(i64 noundef 4) #11
  store i32 10, ptr %3, align 4, !tbaa !10
  %4 = load i32, ptr @key, align 4, !tbaa !10
  %5 = tail call i32 @pthread_setspecific(i32 noundef %4, ptr noundef nonnull %3) #10
  br label %6

6:                                                ; preds = %21, %1
  %7 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #10
  %8 = load i32, ptr @count, align 4, !tbaa !10
  %9 = icmp ne i32 %8, 0
  %10 = load i1, ptr @closed, align 4
  %11 = select i1 %9, i1 true, i1 %10
  br i1 %11, label %18, label %12

12:                                               ; preds = %6, %12
  %13 = tail call i32 @pthread_cond_wait(ptr noundef nonnull @not_empty, ptr noundef nonnull @lock) #10
  %14 = load i32, ptr @count, align 4, !tbaa !10
  %15 = icmp ne i32 %14, 0
  %16 = load i1, ptr @closed, align 4
  %17 = select i1 %15, i1 true, i1 %16
  br i1 %17, label %18, label %12, !llvm.loop !12

18:                                               ; preds = %12, %6
  %19 = phi i32 [ %8, %6 ], [ %14, %12 ]
  %20 = icmp sgt i32 %19, 0
  br i1 %20, label %21, label %35

21:                                               ; preds = %18
  %22 = load i32, ptr @head, align 4, !tbaa !10
  %23 = zext nneg i32 %22 to i64
  %24 = getelementptr inbounds [4 x i32], ptr @queue, i64 0, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !10
  %26 = add nuw nsw i32 %22, 1
  %27 = and i32 %26, 3
  store i32 %27, ptr @head, align 4, !tbaa !10
  %28 = add nsw i32 %19, -1
  store i32 %28, ptr @count, align 4, !tbaa !10
  %29 = tail call i32 @pthread_cond_signal(ptr noundef nonnull @not_full) #10
  %30 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #10
  %31 = sext i32 %25 to i64
  %32 = mul nsw i64 %31, %31
  %33 = load i64, ptr %0, align 8, !tbaa !4
  %34 = add nsw i64 %33, %32
  store i64 %34, ptr %0, align 8, !tbaa !4
  br label %6, !llvm.loop !14

35:                                               ; preds = %18
  %36 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #10
  %37 = load i32, ptr @key, align 4, !tbaa !10
  %38 = tail call ptr @pthread_getspecific(i32 noundef %37) #10
  %39 = icmp eq ptr %38, %3
  br i1 %39, label %41, label %40

40:                                               ; preds = %35
  store i64 -1, ptr %0, align 8, !tbaa !4
  br label %41

41:                                               ; preds = %40, %35
  tail call void @pthread_exit(ptr noundef %0) #12
  unreachable
}

; Function Attrs: nounwind uwtable
define internal noalias noundef ptr @produce(ptr nocapture noundef readonly %0) #0 {
  %2 = tail call i32 @pthread_once(ptr noundef nonnull @once, ptr noundef nonnull @initialize) #10
  %3 = load i32, ptr %0, align 4, !tbaa !10
  %4 = icmp slt i32 %3, 300
  br i1 %4, label %6, label %5

5:                                                ; preds = %15, %1
  ret ptr null

6:                                                ; preds = %1, %15
  %7 = phi i32 [ %25, %15 ], [ %3, %1 ]
  %8 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #10
  %9 = load i32, ptr @count, align 4, !tbaa !10
  %10 = icmp eq i32 %9, 4
  br i1 %10, label %11, label %15

11:                                               ; preds = %6, %11
  %12 = tail call i32 @pthread_cond_wait(ptr noundef nonnull @not_full, ptr noundef nonnull @lock) #10
  %13 = load i32, ptr @count, align 4, !tbaa !10
  %14 = icmp eq i32 %13, 4
  br i1 %14, label %11, label %15, !llvm.loop !15

15:                                               ; preds = %11, %6
  %16 = phi i32 [ %9, %6 ], [ %13, %11 ]
  %17 = load i32, ptr @head, align 4, !tbaa !10
  %18 = add nsw i32 %16, 1
  store i32 %18, ptr @count, align 4, !tbaa !10
  %19 = add nsw i32 %17, %16
  %20 = srem i32 %19, 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [4 x i32], ptr @queue, i64 0, i64 %21
  store i32 %7, ptr %22, align 4, !tbaa !10
  %23 = tail call i32 @pthread_cond_signal(ptr noundef nonnull @not_empty) #10
  %24 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #10
  %25 = add nsw i32 %7, 2
  %26 = icmp slt i32 %7, 298
  br i1 %26, label %6, label %5, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #6

declare i32 @pthread_once(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define internal void @initialize() #0 {
  %1 = load i32, ptr @initialized, align 4, !tbaa !10
  %2 = add nsw i32 %1, 1
  store i32 %2, ptr @initialized, align 4, !tbaa !10
  %3 = tail call i32 @pthread_key_create(ptr noundef nonnull @key, ptr noundef nonnull @destroy) #10
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind
declare i32 @pthread_setspecific(i32 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare ptr @pthread_getspecific(i32 noundef) local_unnamed_addr #3

; Function Attrs: noreturn
declare void @pthread_exit(ptr noundef) local_unnamed_addr #8

; Function Attrs: nounwind
declare i32 @pthread_key_create(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal void @destroy(ptr nocapture noundef %0) #0 {
  %2 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #10
  %3 = load i32, ptr %0, align 4, !tbaa !10
  %4 = load i32, ptr @destroyed, align 4, !tbaa !10
  %5 = add nsw i32 %4, %3
  store i32 %5, ptr @destroyed, align 4, !tbaa !10
  %6 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #10
  tail call void @free(ptr noundef %0) #10
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #9

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noreturn nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
