; ModuleID = 'tests/Stillpoint.Tests/Soak/soak.c'
source_filename = "tests/Stillpoint.Tests/Soak/soak.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.pair = type { i64, i64, i64 }
%struct.stillpoint_case = type { i64, ptr, i32, i32 }
%struct.counted = type { i64, i64, i64 }
%struct.turns = type { i64, i64, i64, i64 }

@sink = internal global i64 0, align 8

; Function Attrs: nofree norecurse noreturn nounwind memory(readwrite, argmem: none) uwtable
define dso_local void @soak_spin() local_unnamed_addr #0 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = load volatile i64, ptr @sink, align 8, !tbaa !5
  %3 = add nsw i64 %2, 1
  store volatile i64 %3, ptr @sink, align 8, !tbaa !5
  br label %1, !llvm.loop !9
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, argmem: none) uwtable
define dso_local noundef i64 @soak_count(i64 noundef %0) local_unnamed_addr #1 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %9

3:                                                ; preds = %1, %3
  %4 = phi i64 [ %7, %3 ], [ 0, %1 ]
  %5 = load volatile i64, ptr @sink, align 8, !tbaa !5
  %6 = add nsw i64 %5, 1
  store volatile i64 %6, ptr @sink, align 8, !tbaa !5
  %7 = add nuw nsw i64 %4, 1
  %8 = icmp eq i64 %7, %0
  br i1 %8, label %9, label %3, !llvm.loop !11

9:                                                ; preds = %3, %1
  %10 = phi i64 [ 0, %1 ], [ %0, %3 ]
  ret i64 %10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define dso_local i64 @soak_fib(i64 noundef %0) local_unnamed_addr #3 {
  br label %2

2:                                                ; preds = %6, %1
  %3 = phi i64 [ 0, %1 ], [ %10, %6 ]
  %4 = phi i64 [ %0, %1 ], [ %9, %6 ]
  %5 = icmp slt i64 %4, 2
  br i1 %5, label %11, label %6

6:                                                ; preds = %2
  %7 = add nsw i64 %4, -1
  %8 = tail call i64 @soak_fib(i64 noundef %7)
  %9 = add nsw i64 %4, -2
  %10 = add nsw i64 %3, %8
  br label %2

11:                                               ; preds = %2
  %12 = add nsw i64 %3, %4
  ret i64 %12
}

; Function Attrs: nofree nounwind memory(inaccessiblemem: readwrite) uwtable
define dso_local i64 @soak_recurse(i64 noundef %0) local_unnamed_addr #4 {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  store volatile i64 %0, ptr %2, align 8, !tbaa !5
  %3 = add nsw i64 %0, 1
  %4 = tail call i64 @soak_recurse(i64 noundef %3)
  %5 = load volatile i64, ptr %2, align 8, !tbaa !5
  %6 = add nsw i64 %5, %4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  ret i64 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define dso_local noundef i64 @soak_divide(i64 noundef %0, i64 noundef %1) local_unnamed_addr #5 {
  %3 = sdiv i64 %0, %1
  ret i64 %3
}

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_ping_pong(i64 noundef %0) local_unnamed_addr #6 {
  %2 = and i64 %0, 1
  %3 = tail call fastcc i64 @ping_pong(i64 noundef %0, i64 noundef %2)
  ret i64 %3
}

; Function Attrs: nounwind uwtable
define internal fastcc i64 @ping_pong(i64 noundef %0, i64 noundef %1) unnamed_addr #6 {
  %3 = alloca %struct.pair, align 8
  %4 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #14
  %5 = tail call i64 @stillpoint.channel.new(i64 noundef 8, i64 noundef %1) #14
  store i64 %5, ptr %3, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = tail call i64 @stillpoint.channel.new(i64 noundef 8, i64 noundef 0) #14
  store i64 %7, ptr %6, align 8, !tbaa !15
  %8 = getelementptr inbounds i8, ptr %3, i64 16
  store i64 %0, ptr %8, align 8, !tbaa !16
  %9 = call i64 @stillpoint.spawn(ptr noundef nonnull @ponger, ptr noundef nonnull %3) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #14
  store i64 0, ptr %4, align 8, !tbaa !5
  %10 = icmp sgt i64 %0, 0
  br i1 %10, label %17, label %11

11:                                               ; preds = %17, %2
  %12 = load i64, ptr %3, align 8, !tbaa !13
  call void @stillpoint.channel.close(i64 noundef %12) #14
  %13 = call i32 @stillpoint.join(i64 noundef %9) #14
  %14 = load i64, ptr %3, align 8, !tbaa !13
  call void @stillpoint.channel.free(i64 noundef %14) #14
  %15 = load i64, ptr %6, align 8, !tbaa !15
  call void @stillpoint.channel.free(i64 noundef %15) #14
  %16 = load i64, ptr %4, align 8, !tbaa !5
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #14
  ret i64 %16

17:                                               ; preds = %2, %17
  %18 = phi i64 [ %23, %17 ], [ 0, %2 ]
  %19 = load i64, ptr %3, align 8, !tbaa !13
  %20 = call i32 @stillpoint.channel.send(i64 noundef %19, ptr noundef nonnull %4) #14
  %21 = load i64, ptr %6, align 8, !tbaa !15
  %22 = call i32 @stillpoint.channel.receive(i64 noundef %21, ptr noundef nonnull %4) #14
  %23 = add nuw nsw i64 %18, 1
  %24 = icmp eq i64 %23, %0
  br i1 %24, label %11, label %17, !llvm.loop !17
}

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_select(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca %struct.pair, align 8
  %3 = alloca %struct.pair, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca [2 x %struct.stillpoint_case], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #14
  %7 = tail call i64 @stillpoint.channel.new(i64 noundef 8, i64 noundef 0) #14
  store i64 %7, ptr %2, align 8, !tbaa !13
  %8 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 0, ptr %8, align 8, !tbaa !15
  %9 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 %0, ptr %9, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #14
  %10 = tail call i64 @stillpoint.channel.new(i64 noundef 8, i64 noundef 3) #14
  store i64 %10, ptr %3, align 8, !tbaa !13
  %11 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 0, ptr %11, align 8, !tbaa !15
  %12 = getelementptr inbounds i8, ptr %3, i64 16
  store i64 %0, ptr %12, align 8, !tbaa !16
  %13 = call i64 @stillpoint.spawn(ptr noundef nonnull @producer, ptr noundef nonnull %2) #14
  %14 = call i64 @stillpoint.spawn(ptr noundef nonnull @producer, ptr noundef nonnull %3) #14
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #14
  store i64 0, ptr %4, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #14
  store i64 0, ptr %5, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %6) #14
  %15 = load i64, ptr %2, align 8, !tbaa !13
  store i64 %15, ptr %6, align 16, !tbaa !18
  %16 = getelementptr inbounds i8, ptr %6, i64 8
  store ptr %4, ptr %16, align 8, !tbaa !22
  %17 = getelementptr inbounds i8, ptr %6, i64 16
  store i32 0, ptr %17, align 16, !tbaa !23
  %18 = getelementptr inbounds i8, ptr %6, i64 20
  store i32 0, ptr %18, align 4, !tbaa !24
  %19 = getelementptr inbounds i8, ptr %6, i64 24
  %20 = load i64, ptr %3, align 8, !tbaa !13
  store i64 %20, ptr %19, align 8, !tbaa !18
  %21 = getelementptr inbounds i8, ptr %6, i64 32
  store ptr %5, ptr %21, align 16, !tbaa !22
  %22 = getelementptr inbounds i8, ptr %6, i64 40
  store i32 0, ptr %22, align 8, !tbaa !23
  %23 = getelementptr inbounds i8, ptr %6, i64 44
  store i32 0, ptr %23, align 4, !tbaa !24
  br label %24

24:                                               ; preds = %1, %43
  %25 = phi i64 [ 0, %1 ], [ %45, %43 ]
  %26 = phi i32 [ 2, %1 ], [ %44, %43 ]
  %27 = call i32 @stillpoint.channel.select(ptr noundef nonnull %6, i32 noundef 2, i64 noundef 20000) #14
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %43, label %29, !llvm.loop !25

29:                                               ; preds = %24
  %30 = zext nneg i32 %27 to i64
  %31 = getelementptr inbounds [2 x %struct.stillpoint_case], ptr %6, i64 0, i64 %30
  %32 = getelementptr inbounds i8, ptr %31, i64 20
  %33 = load i32, ptr %32, align 4, !tbaa !24
  %34 = icmp eq i32 %33, 1
  br i1 %34, label %35, label %37

35:                                               ; preds = %29
  store i64 0, ptr %31, align 8, !tbaa !18
  %36 = add nsw i32 %26, -1
  br label %43

37:                                               ; preds = %29
  %38 = icmp eq i32 %27, 0
  %39 = load i64, ptr %4, align 8
  %40 = load i64, ptr %5, align 8
  %41 = select i1 %38, i64 %39, i64 %40
  %42 = add nsw i64 %41, %25
  br label %43

43:                                               ; preds = %35, %37, %24
  %44 = phi i32 [ %26, %24 ], [ %36, %35 ], [ %26, %37 ]
  %45 = phi i64 [ %25, %24 ], [ %25, %35 ], [ %42, %37 ]
  %46 = icmp sgt i32 %44, 0
  br i1 %46, label %24, label %47

47:                                               ; preds = %43
  %48 = call i32 @stillpoint.join(i64 noundef %13) #14
  %49 = call i32 @stillpoint.join(i64 noundef %14) #14
  %50 = load i64, ptr %2, align 8, !tbaa !13
  call void @stillpoint.channel.free(i64 noundef %50) #14
  %51 = load i64, ptr %3, align 8, !tbaa !13
  call void @stillpoint.channel.free(i64 noundef %51) #14
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %6) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #14
  ret i64 %45
}

declare i64 @stillpoint.channel.new(i64 noundef, i64 noundef) local_unnamed_addr #7

declare i64 @stillpoint.spawn(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define internal void @producer(ptr nocapture noundef readonly %0) #6 {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #14
  %3 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 1, ptr %2, align 8, !tbaa !5
  %4 = load i64, ptr %3, align 8, !tbaa !16
  %5 = icmp slt i64 %4, 1
  br i1 %5, label %6, label %8

6:                                                ; preds = %13, %1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #14
  %7 = load i64, ptr %0, align 8, !tbaa !13
  call void @stillpoint.channel.close(i64 noundef %7) #14
  ret void

8:                                                ; preds = %1, %13
  %9 = phi i64 [ %17, %13 ], [ 1, %1 ]
  %10 = and i64 %9, 15
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  call void @stillpoint.sleep(i64 noundef 1000) #14
  br label %13

13:                                               ; preds = %12, %8
  %14 = load i64, ptr %0, align 8, !tbaa !13
  %15 = call i32 @stillpoint.channel.send(i64 noundef %14, ptr noundef nonnull %2) #14
  %16 = load i64, ptr %2, align 8, !tbaa !5
  %17 = add nsw i64 %16, 1
  store i64 %17, ptr %2, align 8, !tbaa !5
  %18 = load i64, ptr %3, align 8, !tbaa !16
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %8, label %6, !llvm.loop !26
}

declare i32 @stillpoint.channel.select(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #7

declare i32 @stillpoint.join(i64 noundef) local_unnamed_addr #7

declare void @stillpoint.channel.free(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_mutex(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca %struct.counted, align 8
  %3 = alloca [3 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #14
  %4 = tail call i64 @stillpoint.mutex.new() #14
  store i64 %4, ptr %2, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %0, ptr %5, align 8, !tbaa !15
  %6 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 0, ptr %6, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #14
  br label %7

7:                                                ; preds = %1, %7
  %8 = phi i64 [ 0, %1 ], [ %11, %7 ]
  %9 = call i64 @stillpoint.spawn(ptr noundef nonnull @counting, ptr noundef nonnull %2) #14
  %10 = getelementptr inbounds [3 x i64], ptr %3, i64 0, i64 %8
  store i64 %9, ptr %10, align 8, !tbaa !5
  %11 = add nuw nsw i64 %8, 1
  %12 = icmp eq i64 %11, 3
  br i1 %12, label %16, label %7, !llvm.loop !27

13:                                               ; preds = %16
  %14 = load i64, ptr %2, align 8, !tbaa !13
  call void @stillpoint.mutex.free(i64 noundef %14) #14
  %15 = load i64, ptr %6, align 8, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #14
  ret i64 %15

16:                                               ; preds = %7, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %7 ]
  %18 = getelementptr inbounds [3 x i64], ptr %3, i64 0, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !5
  %20 = call i32 @stillpoint.join(i64 noundef %19) #14
  %21 = add nuw nsw i64 %17, 1
  %22 = icmp eq i64 %21, 3
  br i1 %22, label %13, label %16, !llvm.loop !28
}

declare i64 @stillpoint.mutex.new() local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define internal void @counting(ptr nocapture noundef %0) #6 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  br label %8

7:                                                ; preds = %16, %1
  ret void

8:                                                ; preds = %5, %16
  %9 = phi i64 [ 0, %5 ], [ %19, %16 ]
  %10 = load i64, ptr %0, align 8, !tbaa !13
  %11 = tail call i32 @stillpoint.mutex.lock(i64 noundef %10) #14
  %12 = load i64, ptr %6, align 8, !tbaa !16
  %13 = and i64 %9, 3
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %16

15:                                               ; preds = %8
  tail call void @stillpoint.yield() #14
  br label %16

16:                                               ; preds = %15, %8
  %17 = add nsw i64 %12, 1
  store i64 %17, ptr %6, align 8, !tbaa !16
  %18 = load i64, ptr %0, align 8, !tbaa !13
  tail call void @stillpoint.mutex.unlock(i64 noundef %18) #14
  %19 = add nuw nsw i64 %9, 1
  %20 = load i64, ptr %2, align 8, !tbaa !15
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %8, label %7, !llvm.loop !29
}

declare void @stillpoint.mutex.free(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local range(i64 -23622320128, 23622320118) i64 @soak_crash() local_unnamed_addr #6 {
  %1 = alloca %struct.counted, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #14
  %2 = tail call i64 @stillpoint.mutex.new() #14
  store i64 %2, ptr %1, align 8, !tbaa !13
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %4 = call i64 @stillpoint.spawn(ptr noundef nonnull @crashing, ptr noundef nonnull %1) #14
  %5 = call i32 @stillpoint.join(i64 noundef %4) #14
  %6 = sext i32 %5 to i64
  %7 = load i64, ptr %1, align 8, !tbaa !13
  %8 = call i32 @stillpoint.mutex.lock(i64 noundef %7) #14
  %9 = sext i32 %8 to i64
  %10 = load i64, ptr %1, align 8, !tbaa !13
  call void @stillpoint.mutex.unlock(i64 noundef %10) #14
  %11 = mul nsw i64 %9, 10
  %12 = add nsw i64 %11, %6
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #14
  ret i64 %12
}

; Function Attrs: nounwind uwtable
define internal void @crashing(ptr nocapture noundef %0) #6 {
  %2 = load i64, ptr %0, align 8, !tbaa !13
  %3 = tail call i32 @stillpoint.mutex.lock(i64 noundef %2) #14
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !15
  %6 = sdiv i64 7, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  store i64 %6, ptr %7, align 8, !tbaa !16
  %8 = load i64, ptr %0, align 8, !tbaa !13
  tail call void @stillpoint.mutex.unlock(i64 noundef %8) #14
  ret void
}

declare i32 @stillpoint.mutex.lock(i64 noundef) local_unnamed_addr #7

declare void @stillpoint.mutex.unlock(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_tree(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = icmp slt i64 %0, 2
  br i1 %4, label %15, label %5

5:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #14
  %6 = add nsw i64 %0, -1
  store i64 %6, ptr %2, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #14
  %7 = add nsw i64 %0, -2
  store i64 %7, ptr %3, align 8, !tbaa !5
  %8 = call i64 @stillpoint.spawn(ptr noundef nonnull @tree, ptr noundef nonnull %2) #14
  %9 = call i64 @stillpoint.spawn(ptr noundef nonnull @tree, ptr noundef nonnull %3) #14
  %10 = call i32 @stillpoint.join(i64 noundef %8) #14
  %11 = call i32 @stillpoint.join(i64 noundef %9) #14
  %12 = load i64, ptr %2, align 8, !tbaa !5
  %13 = load i64, ptr %3, align 8, !tbaa !5
  %14 = add nsw i64 %13, %12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #14
  br label %15

15:                                               ; preds = %1, %5
  %16 = phi i64 [ %0, %1 ], [ %14, %5 ]
  ret i64 %16
}

; Function Attrs: nounwind uwtable
define internal void @tree(ptr nocapture noundef %0) #6 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = load i64, ptr %0, align 8, !tbaa !5
  %5 = icmp slt i64 %4, 2
  br i1 %5, label %16, label %6

6:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #14
  %7 = add nsw i64 %4, -1
  store i64 %7, ptr %2, align 8, !tbaa !5
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #14
  %8 = add nsw i64 %4, -2
  store i64 %8, ptr %3, align 8, !tbaa !5
  %9 = call i64 @stillpoint.spawn(ptr noundef nonnull @tree, ptr noundef nonnull %2) #14
  %10 = call i64 @stillpoint.spawn(ptr noundef nonnull @tree, ptr noundef nonnull %3) #14
  %11 = call i32 @stillpoint.join(i64 noundef %9) #14
  %12 = call i32 @stillpoint.join(i64 noundef %10) #14
  %13 = load i64, ptr %2, align 8, !tbaa !5
  %14 = load i64, ptr %3, align 8, !tbaa !5
  %15 = add nsw i64 %14, %13
  store i64 %15, ptr %0, align 8, !tbaa !5
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #14
  br label %16

16:                                               ; preds = %1, %6
  ret void
}

; Function Attrs: noreturn nounwind uwtable
define dso_local void @soak_bomb() local_unnamed_addr #8 {
  br label %1

1:                                                ; preds = %1, %0
  %2 = tail call i64 @stillpoint.spawn(ptr noundef nonnull @spinning, ptr noundef null) #14
  br label %1, !llvm.loop !30
}

; Function Attrs: nofree norecurse noreturn nounwind memory(readwrite, argmem: none) uwtable
define internal void @spinning(ptr nocapture readnone %0) #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = load volatile i64, ptr @sink, align 8, !tbaa !5
  %4 = add nsw i64 %3, 1
  store volatile i64 %4, ptr @sink, align 8, !tbaa !5
  br label %2, !llvm.loop !9
}

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_park(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca %struct.turns, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %2) #14
  %3 = tail call i64 @stillpoint.self() #14
  store i64 %3, ptr %2, align 8, !tbaa !31
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 0, ptr %4, align 8, !tbaa !33
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 %0, ptr %5, align 8, !tbaa !34
  %6 = getelementptr inbounds i8, ptr %2, i64 24
  store i64 0, ptr %6, align 8, !tbaa !35
  %7 = call i64 @stillpoint.spawn(ptr noundef nonnull @second, ptr noundef nonnull %2) #14
  store i64 %7, ptr %4, align 8, !tbaa !33
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %13, %1
  %10 = load i64, ptr %4, align 8, !tbaa !33
  %11 = call i32 @stillpoint.join(i64 noundef %10) #14
  %12 = load i64, ptr %6, align 8, !tbaa !35
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %2) #14
  ret i64 %12

13:                                               ; preds = %1, %13
  %14 = phi i64 [ %16, %13 ], [ 0, %1 ]
  %15 = load i64, ptr %4, align 8, !tbaa !33
  call void @stillpoint.unpark(i64 noundef %15) #14
  call void @stillpoint.park() #14
  %16 = add nuw nsw i64 %14, 1
  %17 = icmp eq i64 %16, %0
  br i1 %17, label %9, label %13, !llvm.loop !36
}

declare i64 @stillpoint.self() local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define internal void @second(ptr nocapture noundef %0) #6 {
  %2 = getelementptr inbounds i8, ptr %0, i64 16
  %3 = load i64, ptr %2, align 8, !tbaa !34
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  br label %8

7:                                                ; preds = %8, %1
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %13, %8 ]
  tail call void @stillpoint.park() #14
  %10 = load i64, ptr %6, align 8, !tbaa !35
  %11 = add nsw i64 %10, 1
  store i64 %11, ptr %6, align 8, !tbaa !35
  %12 = load i64, ptr %0, align 8, !tbaa !31
  tail call void @stillpoint.unpark(i64 noundef %12) #14
  %13 = add nuw nsw i64 %9, 1
  %14 = load i64, ptr %2, align 8, !tbaa !34
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %8, label %7, !llvm.loop !37
}

declare void @stillpoint.unpark(i64 noundef) local_unnamed_addr #7

declare void @stillpoint.park() local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local range(i64 0, 2) i64 @soak_sleep(i64 noundef %0) local_unnamed_addr #6 {
  %2 = tail call i64 @stillpoint.time() #14
  tail call void @stillpoint.sleep(i64 noundef %0) #14
  %3 = tail call i64 @stillpoint.time() #14
  %4 = sub i64 %3, %2
  %5 = icmp uge i64 %4, %0
  %6 = zext i1 %5 to i64
  ret i64 %6
}

declare i64 @stillpoint.time() local_unnamed_addr #7

declare void @stillpoint.sleep(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_sleepers(i64 noundef %0) local_unnamed_addr #6 {
  %2 = alloca %struct.counted, align 8
  %3 = alloca [4 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #14
  store i64 0, ptr %2, align 8, !tbaa !13
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %0, ptr %4, align 8, !tbaa !15
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 0, ptr %5, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #14
  br label %6

6:                                                ; preds = %1, %6
  %7 = phi i64 [ 0, %1 ], [ %10, %6 ]
  %8 = call i64 @stillpoint.spawn(ptr noundef nonnull @sleeping, ptr noundef nonnull %2) #14
  %9 = getelementptr inbounds [4 x i64], ptr %3, i64 0, i64 %7
  store i64 %8, ptr %9, align 8, !tbaa !5
  %10 = add nuw nsw i64 %7, 1
  %11 = icmp eq i64 %10, 4
  br i1 %11, label %14, label %6, !llvm.loop !38

12:                                               ; preds = %14
  %13 = load i64, ptr %5, align 8, !tbaa !16
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #14
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #14
  ret i64 %13

14:                                               ; preds = %6, %14
  %15 = phi i64 [ %19, %14 ], [ 0, %6 ]
  %16 = getelementptr inbounds [4 x i64], ptr %3, i64 0, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !5
  %18 = call i32 @stillpoint.join(i64 noundef %17) #14
  %19 = add nuw nsw i64 %15, 1
  %20 = icmp eq i64 %19, 4
  br i1 %20, label %12, label %14, !llvm.loop !39
}

; Function Attrs: nounwind uwtable
define internal void @sleeping(ptr nocapture noundef %0) #6 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8, !tbaa !15
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  br label %8

7:                                                ; preds = %8, %1
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %19, %8 ]
  %10 = urem i64 %9, 5
  %11 = mul nuw nsw i64 %10, 7000
  %12 = add nuw nsw i64 %11, 20000
  %13 = tail call i64 @stillpoint.time() #14
  tail call void @stillpoint.sleep(i64 noundef %12) #14
  %14 = tail call i64 @stillpoint.time() #14
  %15 = sub i64 %14, %13
  %16 = icmp uge i64 %15, %12
  %17 = zext i1 %16 to i64
  %18 = atomicrmw add ptr %6, i64 %17 monotonic, align 8
  %19 = add nuw nsw i64 %9, 1
  %20 = load i64, ptr %2, align 8, !tbaa !15
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %8, label %7, !llvm.loop !40
}

; Function Attrs: nounwind uwtable
define dso_local void @soak_forever() local_unnamed_addr #6 {
  tail call void @stillpoint.park() #14
  ret void
}

; Function Attrs: nounwind uwtable
define dso_local noundef i64 @soak_suspend(i64 noundef returned %0) local_unnamed_addr #6 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %4, label %3

3:                                                ; preds = %4, %1
  ret i64 %0

4:                                                ; preds = %1, %4
  %5 = phi i64 [ %6, %4 ], [ 0, %1 ]
  tail call void @stillpoint.suspend() #14
  %6 = add nuw nsw i64 %5, 1
  %7 = icmp eq i64 %6, %0
  br i1 %7, label %3, label %4, !llvm.loop !41
}

declare void @stillpoint.suspend() local_unnamed_addr #7

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @soak_sort(i64 noundef %0) local_unnamed_addr #9 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #14
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %1
  call void @qsort(ptr noundef nonnull %2, i64 noundef %0, i64 noundef 4, ptr noundef nonnull @compare) #14
  %5 = icmp sgt i64 %0, 1
  br i1 %5, label %14, label %27

6:                                                ; preds = %1, %6
  %7 = phi i64 [ %12, %6 ], [ 0, %1 ]
  %8 = trunc i64 %7 to i32
  %9 = mul i32 %8, 37
  %10 = and i32 %9, 63
  %11 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %7
  store i32 %10, ptr %11, align 4, !tbaa !42
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %4, label %6, !llvm.loop !43

14:                                               ; preds = %4, %14
  %15 = phi i64 [ %25, %14 ], [ 1, %4 ]
  %16 = phi i64 [ %24, %14 ], [ 0, %4 ]
  %17 = add nsw i64 %15, -1
  %18 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !42
  %20 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !42
  %22 = icmp sle i32 %19, %21
  %23 = zext i1 %22 to i64
  %24 = add nuw nsw i64 %16, %23
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %0
  br i1 %26, label %27, label %14, !llvm.loop !44

27:                                               ; preds = %14, %4
  %28 = phi i64 [ 0, %4 ], [ %24, %14 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #14
  ret i64 %28
}

; Function Attrs: nounwind uwtable
define internal range(i32 -1, 2) i32 @compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #6 {
  %3 = load i32, ptr %0, align 4, !tbaa !42
  %4 = load i32, ptr %1, align 4, !tbaa !42
  %5 = xor i32 %4, %3
  %6 = and i32 %5, 1
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %9, label %8

8:                                                ; preds = %2
  tail call void @stillpoint.yield() #14
  br label %9

9:                                                ; preds = %8, %2
  %10 = icmp sgt i32 %3, %4
  %11 = zext i1 %10 to i32
  %12 = icmp slt i32 %3, %4
  %13 = sext i1 %12 to i32
  %14 = add nsw i32 %13, %11
  ret i32 %14
}

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @soak_sort_slowly(i64 noundef %0) local_unnamed_addr #9 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #14
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %1
  call void @qsort(ptr noundef nonnull %2, i64 noundef %0, i64 noundef 4, ptr noundef nonnull @compare_slowly) #14
  %5 = icmp sgt i64 %0, 1
  br i1 %5, label %14, label %27

6:                                                ; preds = %1, %6
  %7 = phi i64 [ %12, %6 ], [ 0, %1 ]
  %8 = trunc i64 %7 to i32
  %9 = mul i32 %8, 37
  %10 = and i32 %9, 63
  %11 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %7
  store i32 %10, ptr %11, align 4, !tbaa !42
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %4, label %6, !llvm.loop !43

14:                                               ; preds = %4, %14
  %15 = phi i64 [ %25, %14 ], [ 1, %4 ]
  %16 = phi i64 [ %24, %14 ], [ 0, %4 ]
  %17 = add nsw i64 %15, -1
  %18 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !42
  %20 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !42
  %22 = icmp sle i32 %19, %21
  %23 = zext i1 %22 to i64
  %24 = add nuw nsw i64 %16, %23
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %0
  br i1 %26, label %27, label %14, !llvm.loop !44

27:                                               ; preds = %14, %4
  %28 = phi i64 [ 0, %4 ], [ %24, %14 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #14
  ret i64 %28
}

; Function Attrs: nounwind uwtable
define internal range(i32 -1, 2) i32 @compare_slowly(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #6 {
  br label %3

3:                                                ; preds = %3, %2
  %4 = phi i64 [ %7, %3 ], [ 0, %2 ]
  %5 = load volatile i64, ptr @sink, align 8, !tbaa !5
  %6 = add nsw i64 %5, 1
  store volatile i64 %6, ptr @sink, align 8, !tbaa !5
  %7 = add nuw nsw i64 %4, 1
  %8 = icmp eq i64 %7, 20
  br i1 %8, label %9, label %3, !llvm.loop !11

9:                                                ; preds = %3
  %10 = load i32, ptr %0, align 4, !tbaa !42
  %11 = load i32, ptr %1, align 4, !tbaa !42
  %12 = add nsw i32 %11, %10
  %13 = and i32 %12, 15
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %16

15:                                               ; preds = %9
  tail call void @stillpoint.sleep(i64 noundef 1000) #14
  br label %16

16:                                               ; preds = %15, %9
  %17 = load i32, ptr %0, align 4, !tbaa !42
  %18 = load i32, ptr %1, align 4, !tbaa !42
  %19 = xor i32 %18, %17
  %20 = and i32 %19, 1
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %23, label %22

22:                                               ; preds = %16
  tail call void @stillpoint.yield() #14
  br label %23

23:                                               ; preds = %16, %22
  %24 = icmp sgt i32 %17, %18
  %25 = zext i1 %24 to i32
  %26 = icmp slt i32 %17, %18
  %27 = sext i1 %26 to i32
  %28 = add nsw i32 %27, %25
  ret i32 %28
}

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @soak_sort_waiting(i64 noundef %0) local_unnamed_addr #9 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #14
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %1
  call void @qsort(ptr noundef nonnull %2, i64 noundef %0, i64 noundef 4, ptr noundef nonnull @compare_ping_pong) #14
  %5 = icmp sgt i64 %0, 1
  br i1 %5, label %14, label %27

6:                                                ; preds = %1, %6
  %7 = phi i64 [ %12, %6 ], [ 0, %1 ]
  %8 = trunc i64 %7 to i32
  %9 = mul i32 %8, 37
  %10 = and i32 %9, 63
  %11 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %7
  store i32 %10, ptr %11, align 4, !tbaa !42
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %4, label %6, !llvm.loop !43

14:                                               ; preds = %4, %14
  %15 = phi i64 [ %25, %14 ], [ 1, %4 ]
  %16 = phi i64 [ %24, %14 ], [ 0, %4 ]
  %17 = add nsw i64 %15, -1
  %18 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !42
  %20 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !42
  %22 = icmp sle i32 %19, %21
  %23 = zext i1 %22 to i64
  %24 = add nuw nsw i64 %16, %23
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %0
  br i1 %26, label %27, label %14, !llvm.loop !44

27:                                               ; preds = %14, %4
  %28 = phi i64 [ 0, %4 ], [ %24, %14 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #14
  ret i64 %28
}

; Function Attrs: nounwind uwtable
define internal i32 @compare_ping_pong(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #6 {
  %3 = tail call fastcc i64 @ping_pong(i64 noundef 2, i64 noundef 0)
  %4 = icmp eq i64 %3, 2
  br i1 %4, label %5, label %9

5:                                                ; preds = %2
  %6 = load i32, ptr %0, align 4, !tbaa !42
  %7 = load i32, ptr %1, align 4, !tbaa !42
  %8 = sub nsw i32 %6, %7
  br label %9

9:                                                ; preds = %2, %5
  %10 = phi i32 [ %8, %5 ], [ 0, %2 ]
  ret i32 %10
}

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @soak_sort_spinning(i64 noundef %0) local_unnamed_addr #9 {
  %2 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #14
  %3 = icmp sgt i64 %0, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %1
  call void @qsort(ptr noundef nonnull %2, i64 noundef %0, i64 noundef 4, ptr noundef nonnull @compare_spinning) #14
  %5 = icmp sgt i64 %0, 1
  br i1 %5, label %14, label %27

6:                                                ; preds = %1, %6
  %7 = phi i64 [ %12, %6 ], [ 0, %1 ]
  %8 = trunc i64 %7 to i32
  %9 = mul i32 %8, 37
  %10 = and i32 %9, 63
  %11 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %7
  store i32 %10, ptr %11, align 4, !tbaa !42
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %0
  br i1 %13, label %4, label %6, !llvm.loop !43

14:                                               ; preds = %4, %14
  %15 = phi i64 [ %25, %14 ], [ 1, %4 ]
  %16 = phi i64 [ %24, %14 ], [ 0, %4 ]
  %17 = add nsw i64 %15, -1
  %18 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !42
  %20 = getelementptr inbounds [64 x i32], ptr %2, i64 0, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !42
  %22 = icmp sle i32 %19, %21
  %23 = zext i1 %22 to i64
  %24 = add nuw nsw i64 %16, %23
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %0
  br i1 %26, label %27, label %14, !llvm.loop !44

27:                                               ; preds = %14, %4
  %28 = phi i64 [ 0, %4 ], [ %24, %14 ]
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #14
  ret i64 %28
}

; Function Attrs: nofree norecurse noreturn nounwind memory(readwrite, argmem: none) uwtable
define internal noundef i32 @compare_spinning(ptr nocapture readnone %0, ptr nocapture readnone %1) #0 {
  br label %3

3:                                                ; preds = %3, %2
  %4 = load volatile i64, ptr @sink, align 8, !tbaa !5
  %5 = add nsw i64 %4, 1
  store volatile i64 %5, ptr @sink, align 8, !tbaa !5
  br label %3, !llvm.loop !9
}

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i64 @soak_read(i32 noundef %0) local_unnamed_addr #9 {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #14
  store i64 0, ptr %2, align 8, !tbaa !5
  %3 = call i64 @read(i32 noundef %0, ptr noundef nonnull %2, i64 noundef 8) #14
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #14
  ret i64 %3
}

; Function Attrs: nofree
declare noundef i64 @read(i32 noundef, ptr nocapture noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_host(i64 noundef %0) local_unnamed_addr #6 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %5, label %3

3:                                                ; preds = %5, %1
  %4 = phi i64 [ 0, %1 ], [ %8, %5 ]
  ret i64 %4

5:                                                ; preds = %1, %5
  %6 = phi i64 [ %9, %5 ], [ 0, %1 ]
  %7 = phi i64 [ %8, %5 ], [ 0, %1 ]
  %8 = tail call i64 @host.later(i64 noundef %7) #14
  %9 = add nuw nsw i64 %6, 1
  %10 = icmp eq i64 %9, %0
  br i1 %10, label %3, label %5, !llvm.loop !45
}

declare i64 @host.later(i64 noundef) local_unnamed_addr #7

; Function Attrs: nounwind uwtable
define dso_local i64 @soak_errno(i64 noundef %0) local_unnamed_addr #6 {
  %2 = icmp sgt i64 %0, 0
  br i1 %2, label %3, label %5

3:                                                ; preds = %1
  %4 = tail call ptr @__errno_location() #15
  br label %7

5:                                                ; preds = %7, %1
  %6 = phi i64 [ 0, %1 ], [ %16, %7 ]
  ret i64 %6

7:                                                ; preds = %3, %7
  %8 = phi i64 [ 0, %3 ], [ %17, %7 ]
  %9 = phi i64 [ 0, %3 ], [ %16, %7 ]
  %10 = add nuw nsw i64 %8, %0
  %11 = trunc i64 %10 to i32
  store i32 %11, ptr %4, align 4, !tbaa !42
  tail call void @stillpoint.yield() #14
  %12 = load i32, ptr %4, align 4, !tbaa !42
  %13 = sext i32 %12 to i64
  %14 = icmp eq i64 %10, %13
  %15 = zext i1 %14 to i64
  %16 = add nuw nsw i64 %9, %15
  %17 = add nuw nsw i64 %8, 1
  %18 = icmp eq i64 %17, %0
  br i1 %18, label %5, label %7, !llvm.loop !46
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__errno_location() local_unnamed_addr #11

declare void @stillpoint.yield() local_unnamed_addr #7

; Function Attrs: noreturn nounwind uwtable
define dso_local void @soak_exit(i32 noundef %0) local_unnamed_addr #8 {
  tail call void @exit(i32 noundef %0) #16
  unreachable
}

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) local_unnamed_addr #12

; Function Attrs: nounwind uwtable
define internal void @ponger(ptr nocapture noundef readonly %0) #6 {
  %2 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #14
  %3 = load i64, ptr %0, align 8, !tbaa !13
  %4 = call i32 @stillpoint.channel.receive(i64 noundef %3, ptr noundef nonnull %2) #14
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %16

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  br label %8

8:                                                ; preds = %6, %8
  %9 = load i64, ptr %2, align 8, !tbaa !5
  %10 = add nsw i64 %9, 1
  store i64 %10, ptr %2, align 8, !tbaa !5
  %11 = load i64, ptr %7, align 8, !tbaa !15
  %12 = call i32 @stillpoint.channel.send(i64 noundef %11, ptr noundef nonnull %2) #14
  %13 = load i64, ptr %0, align 8, !tbaa !13
  %14 = call i32 @stillpoint.channel.receive(i64 noundef %13, ptr noundef nonnull %2) #14
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %8, label %16, !llvm.loop !47

16:                                               ; preds = %8, %1
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #14
  ret void
}

declare i32 @stillpoint.channel.send(i64 noundef, ptr noundef) local_unnamed_addr #7

declare i32 @stillpoint.channel.receive(i64 noundef, ptr noundef) local_unnamed_addr #7

declare void @stillpoint.channel.close(i64 noundef) local_unnamed_addr #7

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #10

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #13

attributes #0 = { nofree norecurse noreturn nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nounwind memory(readwrite, argmem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #13 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #14 = { nounwind }
attributes #15 = { nounwind willreturn memory(none) }
attributes #16 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12, !10}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!14, !6, i64 0}
!14 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16}
!15 = !{!14, !6, i64 8}
!16 = !{!14, !6, i64 16}
!17 = distinct !{!17, !12, !10}
!18 = !{!19, !6, i64 0}
!19 = !{!"", !6, i64 0, !20, i64 8, !21, i64 16, !21, i64 20}
!20 = !{!"any pointer", !7, i64 0}
!21 = !{!"int", !7, i64 0}
!22 = !{!19, !20, i64 8}
!23 = !{!19, !21, i64 16}
!24 = !{!19, !21, i64 20}
!25 = distinct !{!25, !12, !10}
!26 = distinct !{!26, !12, !10}
!27 = distinct !{!27, !12, !10}
!28 = distinct !{!28, !12, !10}
!29 = distinct !{!29, !12, !10}
!30 = distinct !{!30, !10}
!31 = !{!32, !6, i64 0}
!32 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24}
!33 = !{!32, !6, i64 8}
!34 = !{!32, !6, i64 16}
!35 = !{!32, !6, i64 24}
!36 = distinct !{!36, !12, !10}
!37 = distinct !{!37, !12, !10}
!38 = distinct !{!38, !12, !10}
!39 = distinct !{!39, !12, !10}
!40 = distinct !{!40, !12, !10}
!41 = distinct !{!41, !12, !10}
!42 = !{!21, !21, i64 0}
!43 = distinct !{!43, !12, !10}
!44 = distinct !{!44, !12, !10}
!45 = distinct !{!45, !12, !10}
!46 = distinct !{!46, !12, !10}
!47 = distinct !{!47, !12, !10}
