; ModuleID = 'vla_alloca.c'
source_filename = "vla_alloca.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [5 x i8] c"%ld \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"_word\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"%ld %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [7 x i8], align 16
  %2 = alloca [7 x i8], align 16
  %3 = alloca [7 x i8], align 16
  %4 = alloca [7 x i8], align 16
  %5 = alloca [7 x i8], align 16
  %6 = alloca [64 x i8], align 16
  br label %10

7:                                                ; preds = %10
  %8 = load ptr, ptr @stdout, align 8, !tbaa !4
  %9 = tail call i32 @putc(i32 noundef 10, ptr noundef %8)
  br label %29

10:                                               ; preds = %0, %10
  %11 = phi i32 [ 1, %0 ], [ %14, %10 ]
  %12 = tail call fastcc i64 @fill(i32 noundef %11)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %12)
  %14 = add nuw nsw i32 %11, 17
  %15 = icmp ult i32 %11, 83
  br i1 %15, label %10, label %7, !llvm.loop !8

16:                                               ; preds = %29
  %17 = load ptr, ptr @stdout, align 8, !tbaa !4
  %18 = tail call i32 @putc(i32 noundef 10, ptr noundef %17)
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #11
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %1)
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %3)
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %4)
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6) %1, ptr noundef nonnull align 1 dereferenceable(6) @.str.2, i64 6, i1 false)
  store i8 97, ptr %1, align 16, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) @.str.2, i64 6, i1 false)
  store i8 98, ptr %2, align 16, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6) %3, ptr noundef nonnull align 1 dereferenceable(6) @.str.2, i64 6, i1 false)
  store i8 99, ptr %3, align 16, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6) %4, ptr noundef nonnull align 1 dereferenceable(6) @.str.2, i64 6, i1 false)
  store i8 100, ptr %4, align 16, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(6) %5, ptr noundef nonnull align 1 dereferenceable(6) @.str.2, i64 6, i1 false)
  store i8 101, ptr %5, align 16, !tbaa !10
  store i8 0, ptr %6, align 16, !tbaa !10
  %19 = call ptr @strcat(ptr noundef nonnull dereferenceable(1) %6, ptr noundef nonnull dereferenceable(1) %5) #11
  %20 = call ptr @strcat(ptr noundef nonnull dereferenceable(1) %6, ptr noundef nonnull dereferenceable(1) %4) #11
  %21 = call ptr @strcat(ptr noundef nonnull dereferenceable(1) %6, ptr noundef nonnull dereferenceable(1) %3) #11
  %22 = call ptr @strcat(ptr noundef nonnull dereferenceable(1) %6, ptr noundef nonnull dereferenceable(1) %2) #11
  %23 = call ptr @strcat(ptr noundef nonnull dereferenceable(1) %6, ptr noundef nonnull dereferenceable(1) %1) #11
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %1)
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %4)
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %5)
  %24 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %6)
  %25 = call fastcc i64 @many_blocks()
  %26 = call fastcc i32 @deep(i32 noundef 100)
  %27 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %25, i32 noundef %26)
  %28 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 0, i32 noundef 0, i64 noundef 64)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #11
  ret i32 0

29:                                               ; preds = %7, %29
  %30 = phi i32 [ 1, %7 ], [ %33, %29 ]
  %31 = tail call fastcc i32 @matrix(i32 noundef %30)
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %31)
  %33 = add nuw nsw i32 %30, 3
  %34 = icmp ult i32 %30, 9
  br i1 %34, label %29, label %16, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define internal fastcc i64 @fill(i32 noundef %0) unnamed_addr #3 {
  %2 = zext i32 %0 to i64
  %3 = alloca i64, i64 %2, align 16
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %68

5:                                                ; preds = %1
  %6 = and i64 %2, 3
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = and i64 %2, 2147483644
  br label %51

10:                                               ; preds = %51, %5
  %11 = phi i64 [ 0, %5 ], [ %65, %51 ]
  %12 = icmp eq i64 %6, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %10, %13
  %14 = phi i64 [ %18, %13 ], [ %11, %10 ]
  %15 = phi i64 [ %19, %13 ], [ 0, %10 ]
  %16 = mul nuw nsw i64 %14, %14
  %17 = getelementptr inbounds i64, ptr %3, i64 %14
  store i64 %16, ptr %17, align 8, !tbaa !12
  %18 = add nuw nsw i64 %14, 1
  %19 = add i64 %15, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %21, label %13, !llvm.loop !14

21:                                               ; preds = %13, %10
  br i1 %4, label %22, label %68

22:                                               ; preds = %21
  %23 = icmp ult i32 %0, 4
  br i1 %23, label %24, label %27

24:                                               ; preds = %47, %22
  %25 = phi i64 [ %2, %22 ], [ %29, %47 ]
  %26 = phi i64 [ 0, %22 ], [ %49, %47 ]
  br label %72

27:                                               ; preds = %22
  %28 = and i64 %2, 2147483644
  %29 = and i64 %2, 3
  %30 = getelementptr i64, ptr %3, i64 %2
  br label %31

31:                                               ; preds = %31, %27
  %32 = phi i64 [ 0, %27 ], [ %45, %31 ]
  %33 = phi <2 x i64> [ zeroinitializer, %27 ], [ %43, %31 ]
  %34 = phi <2 x i64> [ zeroinitializer, %27 ], [ %44, %31 ]
  %35 = xor i64 %32, -1
  %36 = getelementptr i64, ptr %30, i64 %35
  %37 = getelementptr inbounds i8, ptr %36, i64 -8
  %38 = getelementptr inbounds i8, ptr %36, i64 -24
  %39 = load <2 x i64>, ptr %37, align 8, !tbaa !12
  %40 = shufflevector <2 x i64> %39, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %41 = load <2 x i64>, ptr %38, align 8, !tbaa !12
  %42 = shufflevector <2 x i64> %41, <2 x i64> poison, <2 x i32> <i32 1, i32 0>
  %43 = add <2 x i64> %40, %33
  %44 = add <2 x i64> %42, %34
  %45 = add nuw i64 %32, 4
  %46 = icmp eq i64 %45, %28
  br i1 %46, label %47, label %31, !llvm.loop !16

47:                                               ; preds = %31
  %48 = add <2 x i64> %44, %43
  %49 = tail call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %48)
  %50 = icmp eq i64 %28, %2
  br i1 %50, label %68, label %24

51:                                               ; preds = %51, %8
  %52 = phi i64 [ 0, %8 ], [ %65, %51 ]
  %53 = phi i64 [ 0, %8 ], [ %66, %51 ]
  %54 = mul nuw nsw i64 %52, %52
  %55 = getelementptr inbounds i64, ptr %3, i64 %52
  store i64 %54, ptr %55, align 16, !tbaa !12
  %56 = or disjoint i64 %52, 1
  %57 = mul nuw nsw i64 %56, %56
  %58 = getelementptr inbounds i64, ptr %3, i64 %56
  store i64 %57, ptr %58, align 8, !tbaa !12
  %59 = or disjoint i64 %52, 2
  %60 = mul nuw nsw i64 %59, %59
  %61 = getelementptr inbounds i64, ptr %3, i64 %59
  store i64 %60, ptr %61, align 16, !tbaa !12
  %62 = or disjoint i64 %52, 3
  %63 = mul nuw nsw i64 %62, %62
  %64 = getelementptr inbounds i64, ptr %3, i64 %62
  store i64 %63, ptr %64, align 8, !tbaa !12
  %65 = add nuw nsw i64 %52, 4
  %66 = add i64 %53, 4
  %67 = icmp eq i64 %66, %9
  br i1 %67, label %10, label %51, !llvm.loop !19

68:                                               ; preds = %72, %47, %1, %21
  %69 = phi i64 [ 0, %21 ], [ 0, %1 ], [ %49, %47 ], [ %78, %72 ]
  %70 = shl nuw nsw i64 %2, 3
  %71 = add nsw i64 %69, %70
  ret i64 %71

72:                                               ; preds = %24, %72
  %73 = phi i64 [ %75, %72 ], [ %25, %24 ]
  %74 = phi i64 [ %78, %72 ], [ %26, %24 ]
  %75 = add nsw i64 %73, -1
  %76 = getelementptr inbounds i64, ptr %3, i64 %75
  %77 = load i64, ptr %76, align 8, !tbaa !12
  %78 = add nsw i64 %77, %74
  %79 = icmp sgt i64 %73, 1
  br i1 %79, label %72, label %68, !llvm.loop !20
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define internal fastcc i32 @matrix(i32 noundef %0) unnamed_addr #3 {
  %2 = zext i32 %0 to i64
  %3 = mul nuw i64 %2, %2
  %4 = alloca i32, i64 %3, align 16
  %5 = alloca i32, i64 %3, align 16
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %119

7:                                                ; preds = %1
  %8 = icmp ult i32 %0, 8
  %9 = and i64 %2, 2147483640
  %10 = icmp eq i64 %9, %2
  br label %11

11:                                               ; preds = %7, %41
  %12 = phi i64 [ %42, %41 ], [ 0, %7 ]
  %13 = mul nuw nsw i64 %12, 10
  %14 = mul nuw nsw i64 %12, %2
  %15 = getelementptr inbounds i32, ptr %4, i64 %14
  br i1 %8, label %16, label %18

16:                                               ; preds = %34, %11
  %17 = phi i64 [ 0, %11 ], [ %9, %34 ]
  br label %44

18:                                               ; preds = %11
  %19 = insertelement <4 x i64> poison, i64 %13, i64 0
  %20 = shufflevector <4 x i64> %19, <4 x i64> poison, <4 x i32> zeroinitializer
  br label %21

21:                                               ; preds = %21, %18
  %22 = phi i64 [ 0, %18 ], [ %31, %21 ]
  %23 = phi <4 x i64> [ <i64 0, i64 1, i64 2, i64 3>, %18 ], [ %32, %21 ]
  %24 = add <4 x i64> %23, <i64 4, i64 4, i64 4, i64 4>
  %25 = add nuw nsw <4 x i64> %23, %20
  %26 = add nuw nsw <4 x i64> %24, %20
  %27 = getelementptr inbounds i32, ptr %15, i64 %22
  %28 = trunc <4 x i64> %25 to <4 x i32>
  %29 = trunc <4 x i64> %26 to <4 x i32>
  %30 = getelementptr inbounds i8, ptr %27, i64 16
  store <4 x i32> %28, ptr %27, align 4, !tbaa !21
  store <4 x i32> %29, ptr %30, align 4, !tbaa !21
  %31 = add nuw i64 %22, 8
  %32 = add <4 x i64> %23, <i64 8, i64 8, i64 8, i64 8>
  %33 = icmp eq i64 %31, %9
  br i1 %33, label %34, label %21, !llvm.loop !23

34:                                               ; preds = %21
  br i1 %10, label %41, label %16

35:                                               ; preds = %41
  br i1 %6, label %36, label %119

36:                                               ; preds = %35
  %37 = and i64 %2, 3
  %38 = icmp ult i32 %0, 4
  %39 = and i64 %2, 2147483644
  %40 = icmp eq i64 %37, 0
  br label %51

41:                                               ; preds = %44, %34
  %42 = add nuw nsw i64 %12, 1
  %43 = icmp eq i64 %42, %2
  br i1 %43, label %35, label %11, !llvm.loop !24

44:                                               ; preds = %16, %44
  %45 = phi i64 [ %49, %44 ], [ %17, %16 ]
  %46 = add nuw nsw i64 %45, %13
  %47 = getelementptr inbounds i32, ptr %15, i64 %45
  %48 = trunc nuw i64 %46 to i32
  store i32 %48, ptr %47, align 4, !tbaa !21
  %49 = add nuw nsw i64 %45, 1
  %50 = icmp eq i64 %49, %2
  br i1 %50, label %41, label %44, !llvm.loop !25

51:                                               ; preds = %36, %135
  %52 = phi i64 [ %136, %135 ], [ 0, %36 ]
  %53 = mul nuw nsw i64 %52, %2
  %54 = getelementptr inbounds i32, ptr %4, i64 %53
  %55 = getelementptr inbounds i32, ptr %5, i64 %52
  br i1 %38, label %122, label %138

56:                                               ; preds = %135
  br i1 %6, label %57, label %119

57:                                               ; preds = %56
  %58 = and i64 %2, 3
  %59 = icmp ult i32 %0, 4
  br i1 %59, label %100, label %60

60:                                               ; preds = %57
  %61 = and i64 %2, 2147483644
  br label %62

62:                                               ; preds = %62, %60
  %63 = phi i64 [ 0, %60 ], [ %94, %62 ]
  %64 = phi i32 [ 0, %60 ], [ %97, %62 ]
  %65 = phi i64 [ 0, %60 ], [ %98, %62 ]
  %66 = mul nuw nsw i64 %63, %2
  %67 = getelementptr inbounds i32, ptr %5, i64 %66
  %68 = getelementptr inbounds i32, ptr %67, i64 %63
  %69 = load i32, ptr %68, align 16, !tbaa !21
  %70 = or disjoint i64 %63, 1
  %71 = trunc nuw nsw i64 %70 to i32
  %72 = mul nsw i32 %69, %71
  %73 = add nsw i32 %72, %64
  %74 = mul nuw nsw i64 %70, %2
  %75 = getelementptr inbounds i32, ptr %5, i64 %74
  %76 = getelementptr inbounds i32, ptr %75, i64 %70
  %77 = load i32, ptr %76, align 4, !tbaa !21
  %78 = or disjoint i64 %63, 2
  %79 = trunc nuw nsw i64 %78 to i32
  %80 = mul nsw i32 %77, %79
  %81 = add nsw i32 %80, %73
  %82 = mul nuw nsw i64 %78, %2
  %83 = getelementptr inbounds i32, ptr %5, i64 %82
  %84 = getelementptr inbounds i32, ptr %83, i64 %78
  %85 = load i32, ptr %84, align 8, !tbaa !21
  %86 = or disjoint i64 %63, 3
  %87 = trunc nuw nsw i64 %86 to i32
  %88 = mul nsw i32 %85, %87
  %89 = add nsw i32 %88, %81
  %90 = mul nuw nsw i64 %86, %2
  %91 = getelementptr inbounds i32, ptr %5, i64 %90
  %92 = getelementptr inbounds i32, ptr %91, i64 %86
  %93 = load i32, ptr %92, align 4, !tbaa !21
  %94 = add nuw nsw i64 %63, 4
  %95 = trunc nuw nsw i64 %94 to i32
  %96 = mul nsw i32 %93, %95
  %97 = add nsw i32 %96, %89
  %98 = add i64 %65, 4
  %99 = icmp eq i64 %98, %61
  br i1 %99, label %100, label %62, !llvm.loop !26

100:                                              ; preds = %62, %57
  %101 = phi i32 [ poison, %57 ], [ %97, %62 ]
  %102 = phi i64 [ 0, %57 ], [ %94, %62 ]
  %103 = phi i32 [ 0, %57 ], [ %97, %62 ]
  %104 = icmp eq i64 %58, 0
  br i1 %104, label %119, label %105

105:                                              ; preds = %100, %105
  %106 = phi i64 [ %113, %105 ], [ %102, %100 ]
  %107 = phi i32 [ %116, %105 ], [ %103, %100 ]
  %108 = phi i64 [ %117, %105 ], [ 0, %100 ]
  %109 = mul nuw nsw i64 %106, %2
  %110 = getelementptr inbounds i32, ptr %5, i64 %109
  %111 = getelementptr inbounds i32, ptr %110, i64 %106
  %112 = load i32, ptr %111, align 4, !tbaa !21
  %113 = add nuw nsw i64 %106, 1
  %114 = trunc nuw nsw i64 %113 to i32
  %115 = mul nsw i32 %112, %114
  %116 = add nsw i32 %115, %107
  %117 = add i64 %108, 1
  %118 = icmp eq i64 %117, %58
  br i1 %118, label %119, label %105, !llvm.loop !27

119:                                              ; preds = %100, %105, %1, %35, %56
  %120 = phi i32 [ 0, %56 ], [ 0, %35 ], [ 0, %1 ], [ %101, %100 ], [ %116, %105 ]
  %121 = add nsw i32 %120, %0
  ret i32 %121

122:                                              ; preds = %138, %51
  %123 = phi i64 [ 0, %51 ], [ %164, %138 ]
  br i1 %40, label %135, label %124

124:                                              ; preds = %122, %124
  %125 = phi i64 [ %132, %124 ], [ %123, %122 ]
  %126 = phi i64 [ %133, %124 ], [ 0, %122 ]
  %127 = getelementptr inbounds i32, ptr %54, i64 %125
  %128 = load i32, ptr %127, align 4, !tbaa !21
  %129 = add nsw i32 %128, 1
  %130 = mul nuw nsw i64 %125, %2
  %131 = getelementptr inbounds i32, ptr %55, i64 %130
  store i32 %129, ptr %131, align 4, !tbaa !21
  %132 = add nuw nsw i64 %125, 1
  %133 = add i64 %126, 1
  %134 = icmp eq i64 %133, %37
  br i1 %134, label %135, label %124, !llvm.loop !28

135:                                              ; preds = %124, %122
  %136 = add nuw nsw i64 %52, 1
  %137 = icmp eq i64 %136, %2
  br i1 %137, label %56, label %51, !llvm.loop !29

138:                                              ; preds = %51, %138
  %139 = phi i64 [ %164, %138 ], [ 0, %51 ]
  %140 = phi i64 [ %165, %138 ], [ 0, %51 ]
  %141 = getelementptr inbounds i32, ptr %54, i64 %139
  %142 = load i32, ptr %141, align 4, !tbaa !21
  %143 = add nsw i32 %142, 1
  %144 = mul nuw nsw i64 %139, %2
  %145 = getelementptr inbounds i32, ptr %55, i64 %144
  store i32 %143, ptr %145, align 4, !tbaa !21
  %146 = or disjoint i64 %139, 1
  %147 = getelementptr inbounds i32, ptr %54, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !21
  %149 = add nsw i32 %148, 1
  %150 = mul nuw nsw i64 %146, %2
  %151 = getelementptr inbounds i32, ptr %55, i64 %150
  store i32 %149, ptr %151, align 4, !tbaa !21
  %152 = or disjoint i64 %139, 2
  %153 = getelementptr inbounds i32, ptr %54, i64 %152
  %154 = load i32, ptr %153, align 4, !tbaa !21
  %155 = add nsw i32 %154, 1
  %156 = mul nuw nsw i64 %152, %2
  %157 = getelementptr inbounds i32, ptr %55, i64 %156
  store i32 %155, ptr %157, align 4, !tbaa !21
  %158 = or disjoint i64 %139, 3
  %159 = getelementptr inbounds i32, ptr %54, i64 %158
  %160 = load i32, ptr %159, align 4, !tbaa !21
  %161 = add nsw i32 %160, 1
  %162 = mul nuw nsw i64 %158, %2
  %163 = getelementptr inbounds i32, ptr %55, i64 %162
  store i32 %161, ptr %163, align 4, !tbaa !21
  %164 = add nuw nsw i64 %139, 4
  %165 = add i64 %140, 4
  %166 = icmp eq i64 %165, %39
  br i1 %166, label %122, label %138, !llvm.loop !30
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal fastcc i64 @many_blocks() unnamed_addr #4 {
  %1 = tail call ptr @llvm.stacksave.p0()
  br label %2

2:                                                ; preds = %0, %2
  %3 = phi i64 [ 3825, %0 ], [ %21, %2 ]
  %4 = phi ptr [ %1, %0 ], [ %11, %2 ]
  %5 = phi i32 [ 1, %0 ], [ %6, %2 ]
  tail call void @llvm.stackrestore.p0(ptr %4)
  %6 = add nuw nsw i32 %5, 1
  %7 = mul nuw nsw i32 %6, 3823
  %8 = and i32 %7, 4095
  %9 = add nuw nsw i32 %8, 1
  %10 = zext nneg i32 %9 to i64
  %11 = tail call ptr @llvm.stacksave.p0()
  %12 = alloca i8, i64 %10, align 16
  %13 = trunc i32 %6 to i8
  store i8 %13, ptr %12, align 16, !tbaa !10
  %14 = lshr i32 %6, 1
  %15 = trunc i32 %14 to i8
  %16 = zext nneg i32 %8 to i64
  %17 = getelementptr inbounds i8, ptr %12, i64 %16
  store i8 %15, ptr %17, align 1, !tbaa !10
  %18 = load i8, ptr %12, align 16, !tbaa !10
  %19 = sext i8 %18 to i64
  %20 = add i64 %3, %10
  %21 = add i64 %20, %19
  %22 = icmp eq i32 %6, 1999
  br i1 %22, label %23, label %2

23:                                               ; preds = %2
  ret i64 %21
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define internal fastcc i32 @deep(i32 noundef %0) unnamed_addr #5 {
  %2 = add nsw i32 %0, 1
  %3 = zext i32 %2 to i64
  %4 = alloca i8, i64 %3, align 16
  %5 = trunc i32 %0 to i8
  %6 = sext i32 %0 to i64
  %7 = add nsw i64 %6, 1
  call void @llvm.memset.p0.i64(ptr nonnull align 16 %4, i8 %5, i64 %7, i1 false)
  %8 = icmp eq i32 %0, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %1
  %10 = load i8, ptr %4, align 16, !tbaa !10
  %11 = sext i8 %10 to i32
  br label %19

12:                                               ; preds = %1
  %13 = add nsw i32 %0, -1
  %14 = tail call fastcc i32 @deep(i32 noundef %13)
  %15 = getelementptr inbounds i8, ptr %4, i64 %6
  %16 = load i8, ptr %15, align 1, !tbaa !10
  %17 = sext i8 %16 to i32
  %18 = add nsw i32 %14, %17
  br label %19

19:                                               ; preds = %12, %9
  %20 = phi i32 [ %11, %9 ], [ %18, %12 ]
  ret i32 %20
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #7

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strcat(ptr noalias noundef returned, ptr noalias nocapture noundef readonly) local_unnamed_addr #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>) #10

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !9}
!12 = !{!13, !13, i64 0}
!13 = !{!"long", !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !9, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9, !18, !17}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !6, i64 0}
!23 = distinct !{!23, !9, !17, !18}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9, !18, !17}
!26 = distinct !{!26, !9}
!27 = distinct !{!27, !15}
!28 = distinct !{!28, !15}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9}
