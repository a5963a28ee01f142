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

@__const.main.starts = private unnamed_addr constant [2 x i32] [i32 0, i32 1], align 4
@lock = internal global %union.pthread_mutex_t zeroinitializer, align 8
@closed = internal global i32 0, align 4
@not_empty = internal global %union.pthread_cond_t zeroinitializer, align 8
@.str = private unnamed_addr constant [11 x i8] c"%ld %d %d\0A\00", align 1
@initialized = internal global i32 0, align 4
@destroyed = internal global i32 0, align 4
@once = internal global i32 0, align 4
@key = internal global i32 0, align 4
@count = internal global i32 0, align 4
@queue = internal global [4 x i32] zeroinitializer, align 16
@head = internal global i32 0, align 4
@not_full = internal global %union.pthread_cond_t zeroinitializer, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [2 x i64], align 16
  %3 = alloca [2 x i64], align 16
  %4 = alloca [2 x i64], align 16
  %5 = alloca [2 x i32], align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %4, i8 0, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 4 @__const.main.starts, i64 8, i1 false)
  store i32 0, ptr %6, align 4
  br label %11

11:                                               ; preds = %29, %0
  %12 = load i32, ptr %6, align 4
  %13 = icmp slt i32 %12, 2
  br i1 %13, label %14, label %32

14:                                               ; preds = %11
  %15 = load i32, ptr %6, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [2 x i64], ptr %2, i64 0, i64 %16
  %18 = load i32, ptr %6, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %19
  %21 = call i32 @pthread_create(ptr noundef %17, ptr noundef null, ptr noundef @consume, ptr noundef %20) #7
  %22 = load i32, ptr %6, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [2 x i64], ptr %3, i64 0, i64 %23
  %25 = load i32, ptr %6, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [2 x i32], ptr %5, i64 0, i64 %26
  %28 = call i32 @pthread_create(ptr noundef %24, ptr noundef null, ptr noundef @produce, ptr noundef %27) #7
  br label %29

29:                                               ; preds = %14
  %30 = load i32, ptr %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, ptr %6, align 4
  br label %11, !llvm.loop !5

32:                                               ; preds = %11
  store i32 0, ptr %7, align 4
  br label %33

33:                                               ; preds = %42, %32
  %34 = load i32, ptr %7, align 4
  %35 = icmp slt i32 %34, 2
  br i1 %35, label %36, label %45

36:                                               ; preds = %33
  %37 = load i32, ptr %7, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [2 x i64], ptr %3, i64 0, i64 %38
  %40 = load i64, ptr %39, align 8
  %41 = call i32 @pthread_join(i64 noundef %40, ptr noundef null)
  br label %42

42:                                               ; preds = %36
  %43 = load i32, ptr %7, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, ptr %7, align 4
  br label %33, !llvm.loop !7

45:                                               ; preds = %33
  %46 = call i32 @pthread_mutex_lock(ptr noundef @lock) #7
  store i32 1, ptr @closed, align 4
  %47 = call i32 @pthread_cond_broadcast(ptr noundef @not_empty) #7
  %48 = call i32 @pthread_mutex_unlock(ptr noundef @lock) #7
  store i64 0, ptr %8, align 8
  store i32 0, ptr %9, align 4
  br label %49

49:                                               ; preds = %62, %45
  %50 = load i32, ptr %9, align 4
  %51 = icmp slt i32 %50, 2
  br i1 %51, label %52, label %65

52:                                               ; preds = %49
  %53 = load i32, ptr %9, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [2 x i64], ptr %2, i64 0, i64 %54
  %56 = load i64, ptr %55, align 8
  %57 = call i32 @pthread_join(i64 noundef %56, ptr noundef %10)
  %58 = load ptr, ptr %10, align 8
  %59 = load i64, ptr %58, align 8
  %60 = load i64, ptr %8, align 8
  %61 = add nsw i64 %60, %59
  store i64 %61, ptr %8, align 8
  br label %62

62:                                               ; preds = %52
  %63 = load i32, ptr %9, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %9, align 4
  br label %49, !llvm.loop !8

65:                                               ; preds = %49
  %66 = load i64, ptr %8, align 8
  %67 = load i32, ptr @initialized, align 4
  %68 = load i32, ptr @destroyed, align 4
  %69 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %66, i32 noundef %67, i32 noundef %68)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @consume(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %5 = call i32 @pthread_once(ptr noundef @once, ptr noundef @initialize)
  %6 = call noalias ptr @malloc(i64 noundef 4) #8
  store ptr %6, ptr %3, align 8
  %7 = load ptr, ptr %3, align 8
  store i32 10, ptr %7, align 4
  %8 = load i32, ptr @key, align 4
  %9 = load ptr, ptr %3, align 8
  %10 = call i32 @pthread_setspecific(i32 noundef %8, ptr noundef %9) #7
  br label %11

11:                                               ; preds = %14, %1
  %12 = call i32 @get(ptr noundef %4)
  %13 = icmp ne i32 %12, 0
  br i1 %13, label %14, label %23

14:                                               ; preds = %11
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = load i32, ptr %4, align 4
  %18 = sext i32 %17 to i64
  %19 = mul nsw i64 %16, %18
  %20 = load ptr, ptr %2, align 8
  %21 = load i64, ptr %20, align 8
  %22 = add nsw i64 %21, %19
  store i64 %22, ptr %20, align 8
  br label %11, !llvm.loop !9

23:                                               ; preds = %11
  %24 = load i32, ptr @key, align 4
  %25 = call ptr @pthread_getspecific(i32 noundef %24) #7
  %26 = load ptr, ptr %3, align 8
  %27 = icmp ne ptr %25, %26
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  %29 = load ptr, ptr %2, align 8
  store i64 -1, ptr %29, align 8
  br label %30

30:                                               ; preds = %28, %23
  %31 = load ptr, ptr %2, align 8
  call void @pthread_exit(ptr noundef %31) #9
  unreachable
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @produce(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %4 = call i32 @pthread_once(ptr noundef @once, ptr noundef @initialize)
  %5 = load ptr, ptr %2, align 8
  %6 = load i32, ptr %5, align 4
  store i32 %6, ptr %3, align 4
  br label %7

7:                                                ; preds = %12, %1
  %8 = load i32, ptr %3, align 4
  %9 = icmp slt i32 %8, 300
  br i1 %9, label %10, label %15

10:                                               ; preds = %7
  %11 = load i32, ptr %3, align 4
  call void @put(i32 noundef %11)
  br label %12

12:                                               ; preds = %10
  %13 = load i32, ptr %3, align 4
  %14 = add nsw i32 %13, 2
  store i32 %14, ptr %3, align 4
  br label %7, !llvm.loop !10

15:                                               ; preds = %7
  ret ptr null
}

declare i32 @pthread_join(i64 noundef, ptr noundef) #4

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) #3

; Function Attrs: nounwind
declare i32 @pthread_cond_broadcast(ptr noundef) #3

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) #3

declare i32 @printf(ptr noundef, ...) #4

declare i32 @pthread_once(ptr noundef, ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @initialize() #0 {
  %1 = load i32, ptr @initialized, align 4
  %2 = add nsw i32 %1, 1
  store i32 %2, ptr @initialized, align 4
  %3 = call i32 @pthread_key_create(ptr noundef @key, ptr noundef @destroy) #7
  ret void
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #5

; Function Attrs: nounwind
declare i32 @pthread_setspecific(i32 noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @get(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %4 = call i32 @pthread_mutex_lock(ptr noundef @lock) #7
  br label %5

5:                                                ; preds = %14, %1
  %6 = load i32, ptr @count, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %12

8:                                                ; preds = %5
  %9 = load i32, ptr @closed, align 4
  %10 = icmp ne i32 %9, 0
  %11 = xor i1 %10, true
  br label %12

12:                                               ; preds = %8, %5
  %13 = phi i1 [ false, %5 ], [ %11, %8 ]
  br i1 %13, label %14, label %16

14:                                               ; preds = %12
  %15 = call i32 @pthread_cond_wait(ptr noundef @not_empty, ptr noundef @lock)
  br label %5, !llvm.loop !11

16:                                               ; preds = %12
  %17 = load i32, ptr @count, align 4
  %18 = icmp sgt i32 %17, 0
  %19 = zext i1 %18 to i32
  store i32 %19, ptr %3, align 4
  %20 = load i32, ptr %3, align 4
  %21 = icmp ne i32 %20, 0
  br i1 %21, label %22, label %34

22:                                               ; preds = %16
  %23 = load i32, ptr @head, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [4 x i32], ptr @queue, i64 0, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = load ptr, ptr %2, align 8
  store i32 %26, ptr %27, align 4
  %28 = load i32, ptr @head, align 4
  %29 = add nsw i32 %28, 1
  %30 = srem i32 %29, 4
  store i32 %30, ptr @head, align 4
  %31 = load i32, ptr @count, align 4
  %32 = add nsw i32 %31, -1
  store i32 %32, ptr @count, align 4
  %33 = call i32 @pthread_cond_signal(ptr noundef @not_full) #7
  br label %34

34:                                               ; preds = %22, %16
  %35 = call i32 @pthread_mutex_unlock(ptr noundef @lock) #7
  %36 = load i32, ptr %3, align 4
  ret i32 %36
}

; Function Attrs: nounwind
declare ptr @pthread_getspecific(i32 noundef) #3

; Function Attrs: noreturn
declare void @pthread_exit(ptr noundef) #6

; Function Attrs: nounwind
declare i32 @pthread_key_create(ptr noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @destroy(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = call i32 @pthread_mutex_lock(ptr noundef @lock) #7
  %4 = load ptr, ptr %2, align 8
  %5 = load i32, ptr %4, align 4
  %6 = load i32, ptr @destroyed, align 4
  %7 = add nsw i32 %6, %5
  store i32 %7, ptr @destroyed, align 4
  %8 = call i32 @pthread_mutex_unlock(ptr noundef @lock) #7
  %9 = load ptr, ptr %2, align 8
  call void @free(ptr noundef %9) #7
  ret void
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) #4

; Function Attrs: nounwind
declare i32 @pthread_cond_signal(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @put(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = call i32 @pthread_mutex_lock(ptr noundef @lock) #7
  br label %4

4:                                                ; preds = %7, %1
  %5 = load i32, ptr @count, align 4
  %6 = icmp eq i32 %5, 4
  br i1 %6, label %7, label %9

7:                                                ; preds = %4
  %8 = call i32 @pthread_cond_wait(ptr noundef @not_full, ptr noundef @lock)
  br label %4, !llvm.loop !12

9:                                                ; preds = %4
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr @head, align 4
  %12 = load i32, ptr @count, align 4
  %13 = add nsw i32 %12, 1
  store i32 %13, ptr @count, align 4
  %14 = add nsw i32 %11, %12
  %15 = srem i32 %14, 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [4 x i32], ptr @queue, i64 0, i64 %16
  store i32 %10, ptr %17, align 4
  %18 = call i32 @pthread_cond_signal(ptr noundef @not_empty) #7
  %19 = call i32 @pthread_mutex_unlock(ptr noundef @lock) #7
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { noreturn "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
