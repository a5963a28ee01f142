; ModuleID = 'big_integer.c'
source_filename = "big_integer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.number = type { [40 x i32], i32 }

@.str = private unnamed_addr constant [4 x i8] c"%u\0A\00", align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"0\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"2.\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [140 x i32], align 16
  %2 = alloca %struct.number, align 8
  %3 = alloca %struct.number, align 8
  %4 = alloca %struct.number, align 8
  %5 = alloca %struct.number, align 8
  %6 = alloca %struct.number, align 4
  %7 = alloca %struct.number, align 8
  %8 = alloca %struct.number, align 8
  %9 = alloca %struct.number, align 8
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %3) #8
  %10 = getelementptr inbounds i8, ptr %3, i64 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(164) %10, i8 0, i64 156, i1 false), !alias.scope !4
  store i32 1, ptr %3, align 8, !tbaa !7, !alias.scope !4
  %11 = getelementptr inbounds i8, ptr %3, i64 160
  store i32 1, ptr %11, align 8, !tbaa !11, !alias.scope !4
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %4) #8
  %12 = getelementptr inbounds i8, ptr %4, i64 160
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %4, i8 0, i64 164, i1 false)
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %5) #8
  %13 = getelementptr inbounds i8, ptr %5, i64 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(164) %13, i8 0, i64 156, i1 false), !alias.scope !13
  store i32 1, ptr %5, align 8, !tbaa !7, !alias.scope !13
  %14 = getelementptr inbounds i8, ptr %5, i64 160
  store i32 1, ptr %14, align 8, !tbaa !11, !alias.scope !13
  %15 = getelementptr inbounds i8, ptr %2, i64 160
  br label %18

16:                                               ; preds = %47
  %17 = getelementptr inbounds i8, ptr %6, i64 160
  br label %54

18:                                               ; preds = %0, %47
  %19 = phi i64 [ 2, %0 ], [ %48, %47 ]
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %2)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %2, ptr noundef nonnull align 8 dereferenceable(164) %3, i64 164, i1 false)
  %20 = load i32, ptr %15, align 8, !tbaa !11, !noalias !16
  %21 = icmp sgt i32 %20, 0
  br i1 %21, label %24, label %42

22:                                               ; preds = %24
  %23 = icmp ult i64 %31, 4294967296
  br i1 %23, label %42, label %38

24:                                               ; preds = %18, %24
  %25 = phi i64 [ %34, %24 ], [ 0, %18 ]
  %26 = phi i64 [ %33, %24 ], [ 0, %18 ]
  %27 = getelementptr inbounds [40 x i32], ptr %2, i64 0, i64 %25
  %28 = load i32, ptr %27, align 4, !tbaa !7, !noalias !16
  %29 = zext i32 %28 to i64
  %30 = mul nuw nsw i64 %19, %29
  %31 = add nuw nsw i64 %30, %26
  %32 = trunc i64 %31 to i32
  store i32 %32, ptr %27, align 4, !tbaa !7, !noalias !16
  %33 = lshr i64 %31, 32
  %34 = add nuw nsw i64 %25, 1
  %35 = load i32, ptr %15, align 8, !tbaa !11, !noalias !16
  %36 = sext i32 %35 to i64
  %37 = icmp slt i64 %34, %36
  br i1 %37, label %24, label %22, !llvm.loop !19

38:                                               ; preds = %22
  %39 = trunc nuw nsw i64 %33 to i32
  %40 = add nsw i32 %35, 1
  store i32 %40, ptr %15, align 8, !tbaa !11, !noalias !16
  %41 = getelementptr inbounds [40 x i32], ptr %2, i64 0, i64 %36
  store i32 %39, ptr %41, align 4, !tbaa !7, !noalias !16
  br label %42

42:                                               ; preds = %18, %22, %38
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %3, ptr noundef nonnull align 8 dereferenceable(164) %2, i64 164, i1 false)
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %2)
  %43 = trunc nuw nsw i64 %19 to i32
  %44 = urem i32 %43, 50
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %42
  tail call fastcc void @print(ptr noundef nonnull byval(%struct.number) align 8 %3)
  br label %47

47:                                               ; preds = %42, %46
  %48 = add nuw nsw i64 %19, 1
  %49 = icmp eq i64 %48, 151
  br i1 %49, label %16, label %18, !llvm.loop !21

50:                                               ; preds = %84
  tail call fastcc void @print(ptr noundef nonnull byval(%struct.number) align 8 %4)
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %7) #8
  %51 = getelementptr inbounds i8, ptr %7, i64 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(164) %51, i8 0, i64 156, i1 false), !alias.scope !22
  store i32 3, ptr %7, align 8, !tbaa !7, !alias.scope !22
  %52 = getelementptr inbounds i8, ptr %7, i64 160
  store i32 1, ptr %52, align 8, !tbaa !11, !alias.scope !22
  %53 = getelementptr inbounds i8, ptr %8, i64 160
  br label %187

54:                                               ; preds = %16, %84
  %55 = phi i32 [ 0, %16 ], [ %85, %84 ]
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %6) #8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(164) %6, i8 0, i64 160, i1 false), !alias.scope !25
  %56 = load i32, ptr %12, align 8, !tbaa !11, !noalias !25
  %57 = load i32, ptr %14, align 8, !tbaa !11, !noalias !25
  %58 = tail call i32 @llvm.smax.i32(i32 %56, i32 %57)
  store i32 %58, ptr %17, align 4, !tbaa !11, !alias.scope !25
  %59 = icmp sgt i32 %58, 0
  br i1 %59, label %61, label %84

60:                                               ; preds = %61
  br i1 %74, label %81, label %84

61:                                               ; preds = %54, %61
  %62 = phi i64 [ %77, %61 ], [ 0, %54 ]
  %63 = phi i32 [ %75, %61 ], [ 0, %54 ]
  %64 = getelementptr inbounds [40 x i32], ptr %4, i64 0, i64 %62
  %65 = load i32, ptr %64, align 4, !tbaa !7, !noalias !25
  %66 = getelementptr inbounds [40 x i32], ptr %5, i64 0, i64 %62
  %67 = load i32, ptr %66, align 4, !tbaa !7, !noalias !25
  %68 = tail call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %65, i32 %67)
  %69 = extractvalue { i32, i1 } %68, 1
  %70 = extractvalue { i32, i1 } %68, 0
  %71 = tail call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %70, i32 %63)
  %72 = extractvalue { i32, i1 } %71, 1
  %73 = extractvalue { i32, i1 } %71, 0
  %74 = or i1 %69, %72
  %75 = zext i1 %74 to i32
  %76 = getelementptr inbounds [40 x i32], ptr %6, i64 0, i64 %62
  store i32 %73, ptr %76, align 4, !tbaa !7, !alias.scope !25
  %77 = add nuw nsw i64 %62, 1
  %78 = load i32, ptr %17, align 4, !tbaa !11, !alias.scope !25
  %79 = sext i32 %78 to i64
  %80 = icmp slt i64 %77, %79
  br i1 %80, label %61, label %60, !llvm.loop !28

81:                                               ; preds = %60
  %82 = add nsw i32 %78, 1
  store i32 %82, ptr %17, align 4, !tbaa !11, !alias.scope !25
  %83 = getelementptr inbounds [40 x i32], ptr %6, i64 0, i64 %79
  store i32 1, ptr %83, align 4, !tbaa !7, !alias.scope !25
  br label %84

84:                                               ; preds = %54, %60, %81
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %4, ptr noundef nonnull align 8 dereferenceable(164) %5, i64 164, i1 false), !tbaa.struct !29
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %5, ptr noundef nonnull align 4 dereferenceable(164) %6, i64 164, i1 false), !tbaa.struct !29
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %6) #8
  %85 = add nuw nsw i32 %55, 1
  %86 = icmp eq i32 %85, 500
  br i1 %86, label %50, label %54, !llvm.loop !31

87:                                               ; preds = %252
  tail call fastcc void @print(ptr noundef nonnull byval(%struct.number) align 8 %7)
  %88 = load i32, ptr %52, align 8, !tbaa !11
  %89 = icmp sgt i32 %88, 0
  br i1 %89, label %90, label %120

90:                                               ; preds = %87
  %91 = zext nneg i32 %88 to i64
  br label %92

92:                                               ; preds = %92, %90
  %93 = phi i64 [ %91, %90 ], [ %95, %92 ]
  %94 = phi i64 [ 0, %90 ], [ %103, %92 ]
  %95 = add nsw i64 %93, -1
  %96 = shl nuw nsw i64 %94, 32
  %97 = getelementptr inbounds [40 x i32], ptr %7, i64 0, i64 %95
  %98 = load i32, ptr %97, align 4, !tbaa !7
  %99 = zext i32 %98 to i64
  %100 = or disjoint i64 %96, %99
  %101 = udiv i64 %100, 1000003
  %102 = trunc i64 %101 to i32
  store i32 %102, ptr %97, align 4, !tbaa !7
  %103 = urem i64 %100, 1000003
  %104 = icmp ugt i64 %93, 1
  br i1 %104, label %92, label %105, !llvm.loop !32

105:                                              ; preds = %92
  %106 = load i32, ptr %52, align 8, !tbaa !11
  %107 = trunc nuw nsw i64 %103 to i32
  %108 = icmp sgt i32 %106, 0
  br i1 %108, label %109, label %120

109:                                              ; preds = %105
  %110 = zext nneg i32 %106 to i64
  br label %111

111:                                              ; preds = %117, %109
  %112 = phi i64 [ %110, %109 ], [ %113, %117 ]
  %113 = add nsw i64 %112, -1
  %114 = getelementptr inbounds [40 x i32], ptr %7, i64 0, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !7
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %117, label %120

117:                                              ; preds = %111
  %118 = trunc nuw nsw i64 %113 to i32
  store i32 %118, ptr %52, align 8, !tbaa !11
  %119 = icmp ugt i64 %112, 1
  br i1 %119, label %111, label %120, !llvm.loop !33

120:                                              ; preds = %111, %117, %87, %105
  %121 = phi i32 [ %107, %105 ], [ 0, %87 ], [ %107, %117 ], [ %107, %111 ]
  %122 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %121)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %9, i8 0, i64 164, i1 false)
  tail call fastcc void @print(ptr noundef nonnull byval(%struct.number) align 8 %9)
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %1) #8
  %123 = getelementptr inbounds i8, ptr %1, i64 16
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %1, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %123, align 16, !tbaa !7
  %124 = getelementptr inbounds i8, ptr %1, i64 32
  %125 = getelementptr inbounds i8, ptr %1, i64 48
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %124, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %125, align 16, !tbaa !7
  %126 = getelementptr inbounds i8, ptr %1, i64 64
  %127 = getelementptr inbounds i8, ptr %1, i64 80
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %126, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %127, align 16, !tbaa !7
  %128 = getelementptr inbounds i8, ptr %1, i64 96
  %129 = getelementptr inbounds i8, ptr %1, i64 112
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %128, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %129, align 16, !tbaa !7
  %130 = getelementptr inbounds i8, ptr %1, i64 128
  %131 = getelementptr inbounds i8, ptr %1, i64 144
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %130, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %131, align 16, !tbaa !7
  %132 = getelementptr inbounds i8, ptr %1, i64 160
  %133 = getelementptr inbounds i8, ptr %1, i64 176
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %132, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %133, align 16, !tbaa !7
  %134 = getelementptr inbounds i8, ptr %1, i64 192
  %135 = getelementptr inbounds i8, ptr %1, i64 208
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %134, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %135, align 16, !tbaa !7
  %136 = getelementptr inbounds i8, ptr %1, i64 224
  %137 = getelementptr inbounds i8, ptr %1, i64 240
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %136, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %137, align 16, !tbaa !7
  %138 = getelementptr inbounds i8, ptr %1, i64 256
  %139 = getelementptr inbounds i8, ptr %1, i64 272
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %138, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %139, align 16, !tbaa !7
  %140 = getelementptr inbounds i8, ptr %1, i64 288
  %141 = getelementptr inbounds i8, ptr %1, i64 304
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %140, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %141, align 16, !tbaa !7
  %142 = getelementptr inbounds i8, ptr %1, i64 320
  %143 = getelementptr inbounds i8, ptr %1, i64 336
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %142, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %143, align 16, !tbaa !7
  %144 = getelementptr inbounds i8, ptr %1, i64 352
  %145 = getelementptr inbounds i8, ptr %1, i64 368
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %144, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %145, align 16, !tbaa !7
  %146 = getelementptr inbounds i8, ptr %1, i64 384
  %147 = getelementptr inbounds i8, ptr %1, i64 400
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %146, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %147, align 16, !tbaa !7
  %148 = getelementptr inbounds i8, ptr %1, i64 416
  %149 = getelementptr inbounds i8, ptr %1, i64 432
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %148, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %149, align 16, !tbaa !7
  %150 = getelementptr inbounds i8, ptr %1, i64 448
  %151 = getelementptr inbounds i8, ptr %1, i64 464
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %150, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %151, align 16, !tbaa !7
  %152 = getelementptr inbounds i8, ptr %1, i64 480
  %153 = getelementptr inbounds i8, ptr %1, i64 496
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %152, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %153, align 16, !tbaa !7
  %154 = getelementptr inbounds i8, ptr %1, i64 512
  %155 = getelementptr inbounds i8, ptr %1, i64 528
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %154, align 16, !tbaa !7
  store <4 x i32> <i32 1, i32 1, i32 1, i32 1>, ptr %155, align 16, !tbaa !7
  %156 = getelementptr inbounds i8, ptr %1, i64 544
  store i32 1, ptr %156, align 16, !tbaa !7
  %157 = getelementptr inbounds i8, ptr %1, i64 548
  store i32 1, ptr %157, align 4, !tbaa !7
  %158 = getelementptr inbounds i8, ptr %1, i64 552
  store i32 1, ptr %158, align 8, !tbaa !7
  %159 = getelementptr inbounds i8, ptr %1, i64 556
  store i32 1, ptr %159, align 4, !tbaa !7
  %160 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2)
  br label %161

161:                                              ; preds = %163, %120
  %162 = phi i32 [ 0, %120 ], [ %167, %163 ]
  br label %169

163:                                              ; preds = %169
  %164 = add nsw i32 %179, 48
  %165 = load ptr, ptr @stdout, align 8, !tbaa !34
  %166 = tail call i32 @putc(i32 noundef %164, ptr noundef %165)
  %167 = add nuw nsw i32 %162, 1
  %168 = icmp eq i32 %167, 100
  br i1 %168, label %182, label %161, !llvm.loop !36

169:                                              ; preds = %169, %161
  %170 = phi i64 [ 139, %161 ], [ %180, %169 ]
  %171 = phi i32 [ 0, %161 ], [ %179, %169 ]
  %172 = getelementptr inbounds [140 x i32], ptr %1, i64 0, i64 %170
  %173 = load i32, ptr %172, align 4, !tbaa !7
  %174 = mul nsw i32 %173, 10
  %175 = add nsw i32 %174, %171
  %176 = trunc i64 %170 to i32
  %177 = add i32 %176, 2
  %178 = srem i32 %175, %177
  store i32 %178, ptr %172, align 4, !tbaa !7
  %179 = sdiv i32 %175, %177
  %180 = add nsw i64 %170, -1
  %181 = icmp eq i64 %170, 0
  br i1 %181, label %163, label %169, !llvm.loop !37

182:                                              ; preds = %163
  %183 = load ptr, ptr @stdout, align 8, !tbaa !34
  %184 = tail call i32 @putc(i32 noundef 10, ptr noundef %183)
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %1) #8
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %7) #8
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %5) #8
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %3) #8
  ret i32 0

185:                                              ; preds = %252
  %186 = load i32, ptr %52, align 8, !tbaa !11, !noalias !38
  br label %187

187:                                              ; preds = %185, %50
  %188 = phi i32 [ %186, %185 ], [ 1, %50 ]
  %189 = phi i32 [ %253, %185 ], [ 0, %50 ]
  call void @llvm.lifetime.start.p0(i64 164, ptr nonnull %8) #8
  tail call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %8, i8 0, i64 164, i1 false), !alias.scope !38
  %190 = icmp sgt i32 %188, 0
  br i1 %190, label %192, label %191

191:                                              ; preds = %199, %187
  br label %225

192:                                              ; preds = %187
  %193 = zext nneg i32 %188 to i64
  br label %194

194:                                              ; preds = %192, %199
  %195 = phi i64 [ 0, %192 ], [ %200, %199 ]
  %196 = getelementptr inbounds [40 x i32], ptr %7, i64 0, i64 %195
  %197 = load i32, ptr %196, align 4, !tbaa !7, !noalias !38
  %198 = zext i32 %197 to i64
  br label %202

199:                                              ; preds = %213
  %200 = add nuw nsw i64 %195, 1
  %201 = icmp eq i64 %200, %193
  br i1 %201, label %191, label %194, !llvm.loop !41

202:                                              ; preds = %213, %194
  %203 = phi i64 [ 0, %194 ], [ %221, %213 ]
  %204 = phi i1 [ true, %194 ], [ %222, %213 ]
  %205 = phi i64 [ 0, %194 ], [ %220, %213 ]
  %206 = add nuw nsw i64 %203, %195
  %207 = getelementptr inbounds [40 x i32], ptr %8, i64 0, i64 %206
  %208 = load i32, ptr %207, align 4, !tbaa !7, !alias.scope !38
  %209 = zext i32 %208 to i64
  br i1 %204, label %210, label %213

210:                                              ; preds = %202
  %211 = getelementptr inbounds [40 x i32], ptr %7, i64 0, i64 %203
  %212 = load i32, ptr %211, align 4, !tbaa !7, !noalias !38
  br label %213

213:                                              ; preds = %210, %202
  %214 = phi i32 [ %212, %210 ], [ 0, %202 ]
  %215 = zext i32 %214 to i64
  %216 = mul nuw i64 %215, %198
  %217 = add nuw nsw i64 %205, %209
  %218 = add nuw i64 %217, %216
  %219 = trunc i64 %218 to i32
  store i32 %219, ptr %207, align 4, !tbaa !7, !alias.scope !38
  %220 = lshr i64 %218, 32
  %221 = add nuw nsw i64 %203, 1
  %222 = icmp ult i64 %221, %193
  %223 = icmp ugt i64 %218, 4294967295
  %224 = select i1 %222, i1 true, i1 %223
  br i1 %224, label %202, label %199, !llvm.loop !42

225:                                              ; preds = %246, %191
  %226 = phi i64 [ 40, %191 ], [ %248, %246 ]
  %227 = trunc nuw nsw i64 %226 to i32
  store i32 %227, ptr %53, align 8, !tbaa !11, !alias.scope !38
  %228 = icmp eq i64 %226, 0
  br i1 %228, label %252, label %229

229:                                              ; preds = %225
  %230 = add nsw i64 %226, -1
  %231 = getelementptr inbounds [40 x i32], ptr %8, i64 0, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !7, !alias.scope !38
  %233 = icmp eq i32 %232, 0
  br i1 %233, label %234, label %252, !llvm.loop !43

234:                                              ; preds = %229
  %235 = trunc nuw nsw i64 %230 to i32
  store i32 %235, ptr %53, align 8, !tbaa !11, !alias.scope !38
  %236 = add nsw i64 %226, -2
  %237 = getelementptr inbounds [40 x i32], ptr %8, i64 0, i64 %236
  %238 = load i32, ptr %237, align 8, !tbaa !7, !alias.scope !38
  %239 = icmp eq i32 %238, 0
  br i1 %239, label %240, label %252, !llvm.loop !43

240:                                              ; preds = %234
  %241 = trunc nuw nsw i64 %236 to i32
  store i32 %241, ptr %53, align 8, !tbaa !11, !alias.scope !38
  %242 = add nsw i64 %226, -3
  %243 = getelementptr inbounds [40 x i32], ptr %8, i64 0, i64 %242
  %244 = load i32, ptr %243, align 4, !tbaa !7, !alias.scope !38
  %245 = icmp eq i32 %244, 0
  br i1 %245, label %246, label %252, !llvm.loop !43

246:                                              ; preds = %240
  %247 = trunc nuw nsw i64 %242 to i32
  store i32 %247, ptr %53, align 8, !tbaa !11, !alias.scope !38
  %248 = add nsw i64 %226, -4
  %249 = getelementptr inbounds [40 x i32], ptr %8, i64 0, i64 %248
  %250 = load i32, ptr %249, align 8, !tbaa !7, !alias.scope !38
  %251 = icmp eq i32 %250, 0
  br i1 %251, label %225, label %252, !llvm.loop !43

252:                                              ; preds = %246, %240, %234, %225, %229
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(164) %7, ptr noundef nonnull align 8 dereferenceable(164) %8, i64 164, i1 false), !tbaa.struct !29
  call void @llvm.lifetime.end.p0(i64 164, ptr nonnull %8) #8
  %253 = add nuw nsw i32 %189, 1
  %254 = icmp eq i32 %253, 9
  br i1 %254, label %87, label %185, !llvm.loop !44
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @print(ptr nocapture noundef byval(%struct.number) align 8 %0) unnamed_addr #0 {
  %2 = alloca [401 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 401, ptr nonnull %2) #8
  %3 = getelementptr inbounds i8, ptr %2, i64 400
  store i8 0, ptr %3, align 16, !tbaa !30
  %4 = getelementptr inbounds i8, ptr %0, i64 160
  %5 = load i32, ptr %4, align 8
  br label %6

6:                                                ; preds = %127, %1
  %7 = phi i32 [ %5, %1 ], [ %46, %127 ]
  %8 = phi i64 [ 400, %1 ], [ %132, %127 ]
  %9 = icmp sgt i32 %7, 0
  br i1 %9, label %10, label %45

10:                                               ; preds = %6
  %11 = zext nneg i32 %7 to i64
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ %11, %10 ], [ %15, %12 ]
  %14 = phi i64 [ 0, %10 ], [ %23, %12 ]
  %15 = add nsw i64 %13, -1
  %16 = shl nuw nsw i64 %14, 32
  %17 = getelementptr inbounds [40 x i32], ptr %0, i64 0, i64 %15
  %18 = load i32, ptr %17, align 4, !tbaa !7
  %19 = zext i32 %18 to i64
  %20 = or disjoint i64 %16, %19
  %21 = udiv i64 %20, 1000000000
  %22 = trunc i64 %21 to i32
  store i32 %22, ptr %17, align 4, !tbaa !7
  %23 = urem i64 %20, 1000000000
  %24 = icmp ugt i64 %13, 1
  br i1 %24, label %12, label %25, !llvm.loop !32

25:                                               ; preds = %12
  %26 = load i32, ptr %4, align 8
  %27 = trunc nuw nsw i64 %23 to i32
  %28 = icmp sgt i32 %26, 0
  br i1 %28, label %29, label %45

29:                                               ; preds = %25
  %30 = zext nneg i32 %26 to i64
  %31 = add nsw i64 %30, -1
  %32 = getelementptr inbounds [40 x i32], ptr %0, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4, !tbaa !7
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %40, label %45

35:                                               ; preds = %40
  %36 = add nsw i64 %41, -1
  %37 = getelementptr inbounds [40 x i32], ptr %0, i64 0, i64 %36
  %38 = load i32, ptr %37, align 4, !tbaa !7
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %45, !llvm.loop !33

40:                                               ; preds = %29, %35
  %41 = phi i64 [ %36, %35 ], [ %31, %29 ]
  %42 = phi i64 [ %41, %35 ], [ %30, %29 ]
  %43 = trunc nuw nsw i64 %41 to i32
  store i32 %43, ptr %4, align 8, !tbaa !11
  %44 = icmp ugt i64 %42, 1
  br i1 %44, label %35, label %45, !llvm.loop !33

45:                                               ; preds = %40, %35, %29, %6, %25
  %46 = phi i32 [ %26, %25 ], [ %7, %6 ], [ %26, %29 ], [ %43, %35 ], [ %43, %40 ]
  %47 = phi i32 [ %27, %25 ], [ 0, %6 ], [ %27, %29 ], [ %27, %35 ], [ %27, %40 ]
  %48 = icmp ne i32 %46, 0
  %49 = shl i64 %8, 32
  %50 = ashr exact i64 %49, 32
  %51 = icmp ne i32 %47, 0
  %52 = select i1 %51, i1 true, i1 %48
  br i1 %52, label %53, label %135

53:                                               ; preds = %45
  %54 = urem i32 %47, 10
  %55 = udiv i32 %47, 10
  %56 = trunc nuw nsw i32 %54 to i8
  %57 = or disjoint i8 %56, 48
  %58 = add nsw i64 %50, -1
  %59 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %58
  store i8 %57, ptr %59, align 1, !tbaa !30
  %60 = icmp ugt i32 %47, 9
  %61 = select i1 %60, i1 true, i1 %48
  br i1 %61, label %62, label %135

62:                                               ; preds = %53
  %63 = urem i32 %55, 10
  %64 = trunc nuw nsw i32 %63 to i8
  %65 = or disjoint i8 %64, 48
  %66 = add nsw i64 %50, -2
  %67 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %66
  store i8 %65, ptr %67, align 1, !tbaa !30
  %68 = icmp ugt i32 %47, 99
  %69 = select i1 %68, i1 true, i1 %48
  br i1 %69, label %70, label %135

70:                                               ; preds = %62
  %71 = udiv i32 %47, 100
  %72 = urem i32 %71, 10
  %73 = trunc nuw nsw i32 %72 to i8
  %74 = or disjoint i8 %73, 48
  %75 = add nsw i64 %50, -3
  %76 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %75
  store i8 %74, ptr %76, align 1, !tbaa !30
  %77 = icmp ugt i32 %47, 999
  %78 = select i1 %77, i1 true, i1 %48
  br i1 %78, label %79, label %135

79:                                               ; preds = %70
  %80 = udiv i32 %47, 1000
  %81 = urem i32 %80, 10
  %82 = trunc nuw nsw i32 %81 to i8
  %83 = or disjoint i8 %82, 48
  %84 = add nsw i64 %50, -4
  %85 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %84
  store i8 %83, ptr %85, align 1, !tbaa !30
  %86 = icmp ugt i32 %47, 9999
  %87 = select i1 %86, i1 true, i1 %48
  br i1 %87, label %88, label %135

88:                                               ; preds = %79
  %89 = udiv i32 %47, 10000
  %90 = urem i32 %89, 10
  %91 = trunc nuw nsw i32 %90 to i8
  %92 = or disjoint i8 %91, 48
  %93 = add nsw i64 %50, -5
  %94 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %93
  store i8 %92, ptr %94, align 1, !tbaa !30
  %95 = icmp ugt i32 %47, 99999
  %96 = select i1 %95, i1 true, i1 %48
  br i1 %96, label %97, label %135

97:                                               ; preds = %88
  %98 = udiv i32 %47, 100000
  %99 = trunc nuw i32 %98 to i16
  %100 = urem i16 %99, 10
  %101 = trunc nuw nsw i16 %100 to i8
  %102 = or disjoint i8 %101, 48
  %103 = add nsw i64 %50, -6
  %104 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %103
  store i8 %102, ptr %104, align 1, !tbaa !30
  %105 = icmp ugt i32 %47, 999999
  %106 = select i1 %105, i1 true, i1 %48
  br i1 %106, label %107, label %135

107:                                              ; preds = %97
  %108 = udiv i32 %47, 1000000
  %109 = trunc nuw nsw i32 %108 to i16
  %110 = urem i16 %109, 10
  %111 = trunc nuw nsw i16 %110 to i8
  %112 = or disjoint i8 %111, 48
  %113 = add nsw i64 %50, -7
  %114 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %113
  store i8 %112, ptr %114, align 1, !tbaa !30
  %115 = icmp ugt i32 %47, 9999999
  %116 = select i1 %115, i1 true, i1 %48
  br i1 %116, label %117, label %135

117:                                              ; preds = %107
  %118 = udiv i32 %47, 10000000
  %119 = trunc nuw nsw i32 %118 to i16
  %120 = urem i16 %119, 10
  %121 = trunc nuw nsw i16 %120 to i8
  %122 = or disjoint i8 %121, 48
  %123 = add nsw i64 %50, -8
  %124 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %123
  store i8 %122, ptr %124, align 1, !tbaa !30
  %125 = icmp ugt i32 %47, 99999999
  %126 = select i1 %125, i1 true, i1 %48
  br i1 %126, label %127, label %135

127:                                              ; preds = %117
  %128 = udiv i32 %47, 100000000
  %129 = trunc nuw nsw i32 %128 to i8
  %130 = urem i8 %129, 10
  %131 = or disjoint i8 %130, 48
  %132 = add nsw i64 %50, -9
  %133 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %132
  store i8 %131, ptr %133, align 1, !tbaa !30
  %134 = icmp eq i32 %46, 0
  br i1 %134, label %135, label %6, !llvm.loop !45

135:                                              ; preds = %127, %45, %53, %62, %70, %79, %88, %97, %107, %117
  %136 = phi i64 [ %50, %45 ], [ %58, %53 ], [ %66, %62 ], [ %75, %70 ], [ %84, %79 ], [ %93, %88 ], [ %103, %97 ], [ %113, %107 ], [ %123, %117 ], [ %132, %127 ]
  %137 = shl i64 %136, 32
  %138 = ashr exact i64 %137, 32
  %139 = getelementptr inbounds [401 x i8], ptr %2, i64 0, i64 %138
  %140 = load i8, ptr %139, align 1, !tbaa !30
  %141 = icmp eq i8 %140, 0
  %142 = select i1 %141, ptr @.str.1, ptr %139
  %143 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %142)
  call void @llvm.lifetime.end.p0(i64 401, ptr nonnull %2) #8
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #5

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #7

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5}
!5 = distinct !{!5, !6, !"from: argument 0"}
!6 = distinct !{!6, !"from"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !{!12, !8, i64 160}
!12 = !{!"", !9, i64 0, !8, i64 160}
!13 = !{!14}
!14 = distinct !{!14, !15, !"from: argument 0"}
!15 = distinct !{!15, !"from"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"multiply_small: argument 0"}
!18 = distinct !{!18, !"multiply_small"}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = distinct !{!21, !20}
!22 = !{!23}
!23 = distinct !{!23, !24, !"from: argument 0"}
!24 = distinct !{!24, !"from"}
!25 = !{!26}
!26 = distinct !{!26, !27, !"add: argument 0"}
!27 = distinct !{!27, !"add"}
!28 = distinct !{!28, !20}
!29 = !{i64 0, i64 160, !30, i64 160, i64 4, !7}
!30 = !{!9, !9, i64 0}
!31 = distinct !{!31, !20}
!32 = distinct !{!32, !20}
!33 = distinct !{!33, !20}
!34 = !{!35, !35, i64 0}
!35 = !{!"any pointer", !9, i64 0}
!36 = distinct !{!36, !20}
!37 = distinct !{!37, !20}
!38 = !{!39}
!39 = distinct !{!39, !40, !"multiply: argument 0"}
!40 = distinct !{!40, !"multiply"}
!41 = distinct !{!41, !20}
!42 = distinct !{!42, !20}
!43 = distinct !{!43, !20}
!44 = distinct !{!44, !20}
!45 = distinct !{!45, !20}
