; ModuleID = 'sha256.c'
source_filename = "sha256.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.sha256 = type { [8 x i32], i64, [64 x i8], i32 }

@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.2 = private unnamed_addr constant [57 x i8] c"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq\00", align 1
@.str.3 = private unnamed_addr constant [44 x i8] c"The quick brown fox jumps over the lazy dog\00", align 1
@.str.4 = private unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 1
@constants = internal unnamed_addr global [64 x i32] zeroinitializer, align 16
@start.initial = internal unnamed_addr constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@.str.5 = private unnamed_addr constant [2 x i8] c"\80\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"%08x\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.sha256, align 8
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %1) #7
  br label %2

2:                                                ; preds = %37, %0
  %3 = phi i32 [ 0, %0 ], [ %38, %37 ]
  %4 = phi i64 [ 2, %0 ], [ %39, %37 ]
  %5 = icmp ult i64 %4, 4
  br i1 %5, label %17, label %8

6:                                                ; preds = %8
  %7 = icmp eq i32 %13, 0
  br i1 %7, label %37, label %17

8:                                                ; preds = %2, %8
  %9 = phi i64 [ %14, %8 ], [ 2, %2 ]
  %10 = phi i32 [ %13, %8 ], [ 1, %2 ]
  %11 = urem i64 %4, %9
  %12 = icmp eq i64 %11, 0
  %13 = select i1 %12, i32 0, i32 %10
  %14 = add i64 %9, 1
  %15 = mul i64 %14, %14
  %16 = icmp ugt i64 %15, %4
  br i1 %16, label %6, label %8, !llvm.loop !4

17:                                               ; preds = %6, %2
  %18 = zext i64 %4 to i128
  %19 = shl i128 %18, 96
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i128 [ 34359738368, %17 ], [ %29, %20 ]
  %22 = phi i128 [ 0, %17 ], [ %28, %20 ]
  %23 = add i128 %22, %21
  %24 = lshr i128 %23, 1
  %25 = mul i128 %24, %24
  %26 = mul i128 %25, %24
  %27 = icmp ugt i128 %26, %19
  %28 = select i1 %27, i128 %22, i128 %24
  %29 = select i1 %27, i128 %24, i128 %21
  %30 = sub i128 %29, %28
  %31 = icmp ugt i128 %30, 1
  br i1 %31, label %20, label %32, !llvm.loop !6

32:                                               ; preds = %20
  %33 = trunc i128 %28 to i32
  %34 = add nsw i32 %3, 1
  %35 = sext i32 %3 to i64
  %36 = getelementptr inbounds [64 x i32], ptr @constants, i64 0, i64 %35
  store i32 %33, ptr %36, align 4, !tbaa !7
  br label %37

37:                                               ; preds = %32, %6
  %38 = phi i32 [ %34, %32 ], [ %3, %6 ]
  %39 = add i64 %4, 1
  %40 = icmp slt i32 %38, 64
  br i1 %40, label %2, label %41, !llvm.loop !11

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, ptr %1, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %42, i8 0, i64 80, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i64 32, i1 false)
  call fastcc void @update(ptr noundef nonnull %1, ptr noundef nonnull @.str, i64 noundef 0)
  call fastcc void @finish(ptr noundef nonnull %1)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %42, i8 0, i64 80, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i64 32, i1 false)
  call fastcc void @update(ptr noundef nonnull %1, ptr noundef nonnull @.str.1, i64 noundef 3)
  call fastcc void @finish(ptr noundef nonnull %1)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %42, i8 0, i64 80, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i64 32, i1 false)
  call fastcc void @update(ptr noundef nonnull %1, ptr noundef nonnull @.str.2, i64 noundef 56)
  call fastcc void @finish(ptr noundef nonnull %1)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %42, i8 0, i64 80, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i64 32, i1 false)
  call fastcc void @update(ptr noundef nonnull %1, ptr noundef nonnull @.str.3, i64 noundef 43)
  call fastcc void @finish(ptr noundef nonnull %1)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(80) %42, i8 0, i64 80, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, ptr noundef nonnull align 16 dereferenceable(32) @start.initial, i64 32, i1 false)
  br label %44

43:                                               ; preds = %44
  call fastcc void @finish(ptr noundef nonnull %1)
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %1) #7
  ret i32 0

44:                                               ; preds = %41, %44
  %45 = phi i32 [ 0, %41 ], [ %46, %44 ]
  call fastcc void @update(ptr noundef nonnull %1, ptr noundef nonnull @.str.4, i64 noundef 16)
  %46 = add nuw nsw i32 %45, 1
  %47 = icmp eq i32 %46, 500
  br i1 %47, label %43, label %44, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @update(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) unnamed_addr #2 {
  %4 = alloca [64 x i32], align 16
  %5 = alloca [8 x i32], align 16
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8, !tbaa !13
  %8 = add i64 %7, %2
  store i64 %8, ptr %6, align 8, !tbaa !13
  %9 = icmp eq i64 %2, 0
  br i1 %9, label %161, label %10

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = getelementptr inbounds i8, ptr %0, i64 104
  %13 = getelementptr inbounds i8, ptr %0, i64 16
  %14 = load i32, ptr %12, align 8, !tbaa !16
  %15 = getelementptr inbounds i8, ptr %5, i64 16
  %16 = getelementptr inbounds i8, ptr %5, i64 28
  %17 = getelementptr inbounds i8, ptr %5, i64 20
  %18 = getelementptr inbounds i8, ptr %5, i64 24
  %19 = getelementptr inbounds i8, ptr %5, i64 4
  %20 = getelementptr inbounds i8, ptr %5, i64 8
  %21 = getelementptr inbounds i8, ptr %5, i64 4
  %22 = getelementptr inbounds i8, ptr %5, i64 16
  %23 = getelementptr inbounds i8, ptr %5, i64 16
  %24 = getelementptr inbounds i8, ptr %5, i64 4
  %25 = getelementptr inbounds i8, ptr %5, i64 8
  %26 = getelementptr inbounds i8, ptr %5, i64 20
  %27 = getelementptr inbounds i8, ptr %5, i64 24
  br label %28

28:                                               ; preds = %10, %157
  %29 = phi i32 [ %14, %10 ], [ %158, %157 ]
  %30 = phi ptr [ %1, %10 ], [ %32, %157 ]
  %31 = phi i64 [ %2, %10 ], [ %159, %157 ]
  %32 = getelementptr inbounds i8, ptr %30, i64 1
  %33 = load i8, ptr %30, align 1, !tbaa !17
  %34 = add i32 %29, 1
  store i32 %34, ptr %12, align 8, !tbaa !16
  %35 = zext i32 %29 to i64
  %36 = getelementptr inbounds [64 x i8], ptr %11, i64 0, i64 %35
  store i8 %33, ptr %36, align 1, !tbaa !17
  %37 = load i32, ptr %12, align 8, !tbaa !16
  %38 = icmp eq i32 %37, 64
  br i1 %38, label %39, label %157

39:                                               ; preds = %28
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #7
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5)
  br label %40

40:                                               ; preds = %40, %39
  %41 = phi i64 [ 0, %39 ], [ %65, %40 ]
  %42 = shl nuw nsw i64 %41, 2
  %43 = getelementptr inbounds [64 x i8], ptr %11, i64 0, i64 %42
  %44 = load i8, ptr %43, align 1, !tbaa !17
  %45 = zext i8 %44 to i32
  %46 = shl nuw i32 %45, 24
  %47 = or disjoint i64 %42, 1
  %48 = getelementptr inbounds [64 x i8], ptr %11, i64 0, i64 %47
  %49 = load i8, ptr %48, align 1, !tbaa !17
  %50 = zext i8 %49 to i32
  %51 = shl nuw nsw i32 %50, 16
  %52 = or disjoint i32 %51, %46
  %53 = or disjoint i64 %42, 2
  %54 = getelementptr inbounds [64 x i8], ptr %11, i64 0, i64 %53
  %55 = load i8, ptr %54, align 1, !tbaa !17
  %56 = zext i8 %55 to i32
  %57 = shl nuw nsw i32 %56, 8
  %58 = or disjoint i32 %52, %57
  %59 = or disjoint i64 %42, 3
  %60 = getelementptr inbounds [64 x i8], ptr %11, i64 0, i64 %59
  %61 = load i8, ptr %60, align 1, !tbaa !17
  %62 = zext i8 %61 to i32
  %63 = or disjoint i32 %58, %62
  %64 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %41
  store i32 %63, ptr %64, align 4, !tbaa !7
  %65 = add nuw nsw i64 %41, 1
  %66 = icmp eq i64 %65, 16
  br i1 %66, label %67, label %40, !llvm.loop !18

67:                                               ; preds = %40
  %68 = load i32, ptr %4, align 16, !tbaa !7
  br label %72

69:                                               ; preds = %72
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %70 = load i32, ptr %5, align 16, !tbaa !7
  %71 = load i32, ptr %15, align 16, !tbaa !7
  br label %100

72:                                               ; preds = %72, %67
  %73 = phi i32 [ %68, %67 ], [ %81, %72 ]
  %74 = phi i64 [ 16, %67 ], [ %98, %72 ]
  %75 = add nsw i64 %74, -7
  %76 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !7
  %78 = add i32 %77, %73
  %79 = add nsw i64 %74, -15
  %80 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %79
  %81 = load i32, ptr %80, align 4, !tbaa !7
  %82 = tail call i32 @llvm.fshl.i32(i32 %81, i32 %81, i32 25)
  %83 = tail call i32 @llvm.fshl.i32(i32 %81, i32 %81, i32 14)
  %84 = xor i32 %82, %83
  %85 = lshr i32 %81, 3
  %86 = xor i32 %84, %85
  %87 = add i32 %78, %86
  %88 = add nsw i64 %74, -2
  %89 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !7
  %91 = tail call i32 @llvm.fshl.i32(i32 %90, i32 %90, i32 15)
  %92 = tail call i32 @llvm.fshl.i32(i32 %90, i32 %90, i32 13)
  %93 = xor i32 %91, %92
  %94 = lshr i32 %90, 10
  %95 = xor i32 %93, %94
  %96 = add i32 %87, %95
  %97 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %74
  store i32 %96, ptr %97, align 4, !tbaa !7
  %98 = add nuw nsw i64 %74, 1
  %99 = icmp eq i64 %98, 64
  br i1 %99, label %69, label %72, !llvm.loop !19

100:                                              ; preds = %100, %69
  %101 = phi i32 [ %71, %69 ], [ %136, %100 ]
  %102 = phi i64 [ 0, %69 ], [ %139, %100 ]
  %103 = phi i32 [ %70, %69 ], [ %138, %100 ]
  %104 = load i32, ptr %16, align 4, !tbaa !7
  %105 = tail call i32 @llvm.fshl.i32(i32 %101, i32 %101, i32 26)
  %106 = tail call i32 @llvm.fshl.i32(i32 %101, i32 %101, i32 21)
  %107 = xor i32 %105, %106
  %108 = tail call i32 @llvm.fshl.i32(i32 %101, i32 %101, i32 7)
  %109 = xor i32 %107, %108
  %110 = add i32 %109, %104
  %111 = load i32, ptr %17, align 4, !tbaa !7
  %112 = and i32 %111, %101
  %113 = xor i32 %101, -1
  %114 = load i32, ptr %18, align 8, !tbaa !7
  %115 = and i32 %114, %113
  %116 = or i32 %115, %112
  %117 = getelementptr inbounds [64 x i32], ptr @constants, i64 0, i64 %102
  %118 = load i32, ptr %117, align 4, !tbaa !7
  %119 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %102
  %120 = load i32, ptr %119, align 4, !tbaa !7
  %121 = add i32 %110, %118
  %122 = add i32 %121, %116
  %123 = add i32 %122, %120
  %124 = tail call i32 @llvm.fshl.i32(i32 %103, i32 %103, i32 30)
  %125 = tail call i32 @llvm.fshl.i32(i32 %103, i32 %103, i32 19)
  %126 = xor i32 %124, %125
  %127 = tail call i32 @llvm.fshl.i32(i32 %103, i32 %103, i32 10)
  %128 = xor i32 %126, %127
  %129 = load i32, ptr %19, align 4, !tbaa !7
  %130 = load i32, ptr %20, align 8, !tbaa !7
  %131 = xor i32 %130, %129
  %132 = and i32 %131, %103
  %133 = and i32 %130, %129
  %134 = xor i32 %132, %133
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(28) %21, ptr noundef nonnull align 16 dereferenceable(28) %5, i64 28, i1 false)
  %135 = load i32, ptr %22, align 16, !tbaa !7
  %136 = add i32 %135, %123
  store i32 %136, ptr %23, align 16, !tbaa !7
  %137 = add i32 %123, %128
  %138 = add i32 %137, %134
  store i32 %138, ptr %5, align 16, !tbaa !7
  %139 = add nuw nsw i64 %102, 1
  %140 = icmp eq i64 %139, 64
  br i1 %140, label %141, label %100, !llvm.loop !20

141:                                              ; preds = %100
  %142 = load i32, ptr %24, align 4, !tbaa !7
  %143 = load <4 x i32>, ptr %25, align 8
  %144 = load <4 x i32>, ptr %0, align 4, !tbaa !7
  %145 = insertelement <4 x i32> poison, i32 %138, i64 0
  %146 = insertelement <4 x i32> %145, i32 %142, i64 1
  %147 = shufflevector <4 x i32> %146, <4 x i32> %143, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %148 = add <4 x i32> %144, %147
  store <4 x i32> %148, ptr %0, align 4, !tbaa !7
  %149 = load i32, ptr %26, align 4, !tbaa !7
  %150 = load <2 x i32>, ptr %27, align 8, !tbaa !7
  %151 = load <4 x i32>, ptr %13, align 4, !tbaa !7
  %152 = insertelement <4 x i32> poison, i32 %136, i64 0
  %153 = insertelement <4 x i32> %152, i32 %149, i64 1
  %154 = shufflevector <2 x i32> %150, <2 x i32> poison, <4 x i32> <i32 0, i32 1, i32 poison, i32 poison>
  %155 = shufflevector <4 x i32> %153, <4 x i32> %154, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %156 = add <4 x i32> %151, %155
  store <4 x i32> %156, ptr %13, align 4, !tbaa !7
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5)
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #7
  store i32 0, ptr %12, align 8, !tbaa !16
  br label %157

157:                                              ; preds = %28, %141
  %158 = phi i32 [ %37, %28 ], [ 0, %141 ]
  %159 = add i64 %31, -1
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %161, label %28, !llvm.loop !21

161:                                              ; preds = %157, %3
  ret void
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @finish(ptr nocapture noundef %0) unnamed_addr #0 {
  %2 = alloca i8, align 1
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load i64, ptr %3, align 8, !tbaa !13
  tail call fastcc void @update(ptr noundef %0, ptr noundef nonnull @.str.5, i64 noundef 1)
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i32, ptr %5, align 8, !tbaa !16
  %7 = icmp eq i32 %6, 56
  br i1 %7, label %8, label %50

8:                                                ; preds = %50, %1
  %9 = shl i64 %4, 3
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %10 = lshr i64 %9, 56
  %11 = trunc nuw i64 %10 to i8
  store i8 %11, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %12 = lshr i64 %9, 48
  %13 = trunc i64 %12 to i8
  store i8 %13, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %14 = lshr i64 %9, 40
  %15 = trunc i64 %14 to i8
  store i8 %15, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %16 = lshr i64 %9, 32
  %17 = trunc i64 %16 to i8
  store i8 %17, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %18 = lshr i64 %9, 24
  %19 = trunc i64 %18 to i8
  store i8 %19, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %20 = lshr i64 %9, 16
  %21 = trunc i64 %20 to i8
  store i8 %21, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %22 = lshr i64 %9, 8
  %23 = trunc i64 %22 to i8
  store i8 %23, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %2) #7
  %24 = trunc i64 %9 to i8
  store i8 %24, ptr %2, align 1, !tbaa !17
  call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 1)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %2) #7
  %25 = load i32, ptr %0, align 4, !tbaa !7
  %26 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %25)
  %27 = getelementptr inbounds i8, ptr %0, i64 4
  %28 = load i32, ptr %27, align 4, !tbaa !7
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %28)
  %30 = getelementptr inbounds i8, ptr %0, i64 8
  %31 = load i32, ptr %30, align 4, !tbaa !7
  %32 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %31)
  %33 = getelementptr inbounds i8, ptr %0, i64 12
  %34 = load i32, ptr %33, align 4, !tbaa !7
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %34)
  %36 = getelementptr inbounds i8, ptr %0, i64 16
  %37 = load i32, ptr %36, align 4, !tbaa !7
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %37)
  %39 = getelementptr inbounds i8, ptr %0, i64 20
  %40 = load i32, ptr %39, align 4, !tbaa !7
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %40)
  %42 = getelementptr inbounds i8, ptr %0, i64 24
  %43 = load i32, ptr %42, align 4, !tbaa !7
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %43)
  %45 = getelementptr inbounds i8, ptr %0, i64 28
  %46 = load i32, ptr %45, align 4, !tbaa !7
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %46)
  %48 = load ptr, ptr @stdout, align 8, !tbaa !22
  %49 = tail call i32 @putc(i32 noundef 10, ptr noundef %48)
  ret void

50:                                               ; preds = %1, %50
  tail call fastcc void @update(ptr noundef nonnull %0, ptr noundef nonnull @.str, i64 noundef 1)
  %51 = load i32, ptr %5, align 8, !tbaa !16
  %52 = icmp eq i32 %51, 56
  br i1 %52, label %8, label %50, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = !{!14, !15, i64 32}
!14 = !{!"sha256", !9, i64 0, !15, i64 32, !9, i64 40, !8, i64 104}
!15 = !{!"long", !9, i64 0}
!16 = !{!14, !8, i64 104}
!17 = !{!9, !9, i64 0}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
!20 = distinct !{!20, !5}
!21 = distinct !{!21, !5}
!22 = !{!23, !23, i64 0}
!23 = !{!"any pointer", !9, i64 0}
!24 = distinct !{!24, !5}
