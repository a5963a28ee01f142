; ModuleID = 'graphs.c'
source_filename = "graphs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.edge = type { i32, i32, i32 }
%struct.anon = type { i32, i32 }

@edges = internal global [160 x %struct.edge] zeroinitializer, align 16
@distance = internal unnamed_addr global [40 x i32] zeroinitializer, align 16
@all_pairs = internal unnamed_addr global [40 x [40 x i32]] zeroinitializer, align 16
@.str = private unnamed_addr constant [28 x i8] c"%d differences, 0 to 7: %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [18 x i8] c"spanning tree %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%d sorted:\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c" %d\00", align 1
@heap = internal unnamed_addr global [320 x %struct.anon] zeroinitializer, align 16
@parent = internal unnamed_addr global [40 x i32] zeroinitializer, align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef range(i32 0, 2) i32 @main() local_unnamed_addr #0 {
  %1 = alloca [40 x i32], align 16
  %2 = alloca [40 x i32], align 16
  br label %3

3:                                                ; preds = %0, %3
  %4 = phi i64 [ 0, %0 ], [ %19, %3 ]
  %5 = phi i32 [ 11, %0 ], [ %7, %3 ]
  %6 = mul i32 %5, 1664525
  %7 = add i32 %6, 1013904223
  %8 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %4
  %9 = lshr i32 %7, 8
  %10 = urem i32 %9, 40
  %11 = lshr i32 %7, 16
  %12 = trunc nuw i32 %11 to i16
  %13 = urem i16 %12, 40
  %14 = zext nneg i16 %13 to i32
  %15 = lshr i32 %7, 24
  %16 = add nuw nsw i32 %15, 1
  store i32 %10, ptr %8, align 4, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %8, i64 4
  store i32 %14, ptr %17, align 4, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %8, i64 8
  store i32 %16, ptr %18, align 4, !tbaa !4
  %19 = add nuw nsw i64 %4, 1
  %20 = icmp eq i64 %19, 160
  br i1 %20, label %21, label %3, !llvm.loop !8

21:                                               ; preds = %3, %21
  %22 = phi i64 [ %55, %21 ], [ 0, %3 ]
  %23 = insertelement <4 x i64> poison, i64 %22, i64 0
  %24 = shufflevector <4 x i64> %23, <4 x i64> poison, <4 x i32> zeroinitializer
  %25 = icmp eq <4 x i64> %24, <i64 0, i64 1, i64 2, i64 3>
  %26 = icmp eq <4 x i64> %24, <i64 4, i64 5, i64 6, i64 7>
  %27 = select <4 x i1> %25, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %28 = select <4 x i1> %26, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %29 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %22, i64 0
  %30 = getelementptr inbounds i8, ptr %29, i64 16
  store <4 x i32> %27, ptr %29, align 16, !tbaa !4
  store <4 x i32> %28, ptr %30, align 16, !tbaa !4
  %31 = icmp eq <4 x i64> %24, <i64 8, i64 9, i64 10, i64 11>
  %32 = icmp eq <4 x i64> %24, <i64 12, i64 13, i64 14, i64 15>
  %33 = select <4 x i1> %31, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %34 = select <4 x i1> %32, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %35 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %22, i64 8
  %36 = getelementptr inbounds i8, ptr %35, i64 16
  store <4 x i32> %33, ptr %35, align 16, !tbaa !4
  store <4 x i32> %34, ptr %36, align 16, !tbaa !4
  %37 = icmp eq <4 x i64> %24, <i64 16, i64 17, i64 18, i64 19>
  %38 = icmp eq <4 x i64> %24, <i64 20, i64 21, i64 22, i64 23>
  %39 = select <4 x i1> %37, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %40 = select <4 x i1> %38, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %41 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %22, i64 16
  %42 = getelementptr inbounds i8, ptr %41, i64 16
  store <4 x i32> %39, ptr %41, align 16, !tbaa !4
  store <4 x i32> %40, ptr %42, align 16, !tbaa !4
  %43 = icmp eq <4 x i64> %24, <i64 24, i64 25, i64 26, i64 27>
  %44 = icmp eq <4 x i64> %24, <i64 28, i64 29, i64 30, i64 31>
  %45 = select <4 x i1> %43, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %46 = select <4 x i1> %44, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %47 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %22, i64 24
  %48 = getelementptr inbounds i8, ptr %47, i64 16
  store <4 x i32> %45, ptr %47, align 16, !tbaa !4
  store <4 x i32> %46, ptr %48, align 16, !tbaa !4
  %49 = icmp eq <4 x i64> %24, <i64 32, i64 33, i64 34, i64 35>
  %50 = icmp eq <4 x i64> %24, <i64 36, i64 37, i64 38, i64 39>
  %51 = select <4 x i1> %49, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %52 = select <4 x i1> %50, <4 x i32> zeroinitializer, <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>
  %53 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %22, i64 32
  %54 = getelementptr inbounds i8, ptr %53, i64 16
  store <4 x i32> %51, ptr %53, align 16, !tbaa !4
  store <4 x i32> %52, ptr %54, align 16, !tbaa !4
  %55 = add nuw nsw i64 %22, 1
  %56 = icmp eq i64 %55, 40
  br i1 %56, label %57, label %21, !llvm.loop !10

57:                                               ; preds = %21, %85
  %58 = phi i64 [ %86, %85 ], [ 0, %21 ]
  %59 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %58
  %60 = getelementptr inbounds i8, ptr %59, i64 8
  %61 = load i32, ptr %60, align 8, !tbaa !11
  %62 = load i32, ptr %59, align 8, !tbaa !13
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i8, ptr %59, i64 4
  %65 = load i32, ptr %64, align 4, !tbaa !14
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %63, i64 %66
  %68 = load i32, ptr %67, align 4, !tbaa !4
  %69 = icmp slt i32 %61, %68
  br i1 %69, label %70, label %71

70:                                               ; preds = %57
  store i32 %61, ptr %67, align 4, !tbaa !4
  br label %71

71:                                               ; preds = %70, %57
  %72 = or disjoint i64 %58, 1
  %73 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %72
  %74 = getelementptr inbounds i8, ptr %73, i64 8
  %75 = load i32, ptr %74, align 4, !tbaa !11
  %76 = load i32, ptr %73, align 4, !tbaa !13
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds i8, ptr %73, i64 4
  %79 = load i32, ptr %78, align 8, !tbaa !14
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %77, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !4
  %83 = icmp slt i32 %75, %82
  br i1 %83, label %84, label %85

84:                                               ; preds = %71
  store i32 %75, ptr %81, align 4, !tbaa !4
  br label %85

85:                                               ; preds = %84, %71
  %86 = add nuw nsw i64 %58, 2
  %87 = icmp eq i64 %86, 160
  br i1 %87, label %88, label %57, !llvm.loop !15

88:                                               ; preds = %85, %173
  %89 = phi i64 [ %174, %173 ], [ 0, %85 ]
  %90 = shl nuw nsw i64 %89, 2
  %91 = getelementptr i8, ptr @all_pairs, i64 %90
  %92 = getelementptr i8, ptr getelementptr (i8, ptr @all_pairs, i64 6244), i64 %90
  %93 = mul nuw nsw i64 %89, 160
  %94 = getelementptr i8, ptr @all_pairs, i64 %93
  %95 = getelementptr i8, ptr getelementptr (i8, ptr @all_pairs, i64 160), i64 %93
  %96 = icmp ugt ptr %92, @all_pairs
  %97 = icmp ult ptr %91, getelementptr inbounds (i8, ptr @all_pairs, i64 6400)
  %98 = and i1 %96, %97
  %99 = icmp ugt ptr %95, @all_pairs
  %100 = icmp ult ptr %94, getelementptr inbounds (i8, ptr @all_pairs, i64 6400)
  %101 = and i1 %99, %100
  %102 = or i1 %98, %101
  br label %103

103:                                              ; preds = %176, %88
  %104 = phi i64 [ 0, %88 ], [ %177, %176 ]
  %105 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %89
  br i1 %102, label %179, label %106

106:                                              ; preds = %103
  %107 = load i32, ptr %105, align 4, !tbaa !4, !alias.scope !16
  %108 = insertelement <4 x i32> poison, i32 %107, i64 0
  %109 = shufflevector <4 x i32> %108, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %110

110:                                              ; preds = %106, %170
  %111 = phi i64 [ %171, %170 ], [ 0, %106 ]
  %112 = or disjoint i64 %111, 4
  %113 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %89, i64 %111
  %114 = getelementptr inbounds i8, ptr %113, i64 16
  %115 = load <4 x i32>, ptr %113, align 16, !tbaa !4, !alias.scope !19
  %116 = load <4 x i32>, ptr %114, align 16, !tbaa !4, !alias.scope !19
  %117 = add nsw <4 x i32> %115, %109
  %118 = add nsw <4 x i32> %116, %109
  %119 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %111
  %120 = getelementptr inbounds i8, ptr %119, i64 16
  %121 = load <4 x i32>, ptr %119, align 16, !tbaa !4, !alias.scope !21, !noalias !23
  %122 = load <4 x i32>, ptr %120, align 16, !tbaa !4, !alias.scope !21, !noalias !23
  %123 = icmp slt <4 x i32> %117, %121
  %124 = icmp slt <4 x i32> %118, %122
  %125 = extractelement <4 x i1> %123, i64 0
  br i1 %125, label %126, label %129

126:                                              ; preds = %110
  %127 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %111
  %128 = extractelement <4 x i32> %117, i64 0
  store i32 %128, ptr %127, align 16, !tbaa !4, !alias.scope !21, !noalias !23
  br label %129

129:                                              ; preds = %126, %110
  %130 = extractelement <4 x i1> %123, i64 1
  br i1 %130, label %131, label %135

131:                                              ; preds = %129
  %132 = or disjoint i64 %111, 1
  %133 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %132
  %134 = extractelement <4 x i32> %117, i64 1
  store i32 %134, ptr %133, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  br label %135

135:                                              ; preds = %131, %129
  %136 = extractelement <4 x i1> %123, i64 2
  br i1 %136, label %137, label %141

137:                                              ; preds = %135
  %138 = or disjoint i64 %111, 2
  %139 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %138
  %140 = extractelement <4 x i32> %117, i64 2
  store i32 %140, ptr %139, align 8, !tbaa !4, !alias.scope !21, !noalias !23
  br label %141

141:                                              ; preds = %137, %135
  %142 = extractelement <4 x i1> %123, i64 3
  br i1 %142, label %143, label %147

143:                                              ; preds = %141
  %144 = or disjoint i64 %111, 3
  %145 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %144
  %146 = extractelement <4 x i32> %117, i64 3
  store i32 %146, ptr %145, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  br label %147

147:                                              ; preds = %143, %141
  %148 = extractelement <4 x i1> %124, i64 0
  br i1 %148, label %149, label %152

149:                                              ; preds = %147
  %150 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %112
  %151 = extractelement <4 x i32> %118, i64 0
  store i32 %151, ptr %150, align 16, !tbaa !4, !alias.scope !21, !noalias !23
  br label %152

152:                                              ; preds = %149, %147
  %153 = extractelement <4 x i1> %124, i64 1
  br i1 %153, label %154, label %158

154:                                              ; preds = %152
  %155 = or disjoint i64 %111, 5
  %156 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %155
  %157 = extractelement <4 x i32> %118, i64 1
  store i32 %157, ptr %156, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  br label %158

158:                                              ; preds = %154, %152
  %159 = extractelement <4 x i1> %124, i64 2
  br i1 %159, label %160, label %164

160:                                              ; preds = %158
  %161 = or disjoint i64 %111, 6
  %162 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %161
  %163 = extractelement <4 x i32> %118, i64 2
  store i32 %163, ptr %162, align 8, !tbaa !4, !alias.scope !21, !noalias !23
  br label %164

164:                                              ; preds = %160, %158
  %165 = extractelement <4 x i1> %124, i64 3
  br i1 %165, label %166, label %170

166:                                              ; preds = %164
  %167 = or disjoint i64 %111, 7
  %168 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %167
  %169 = extractelement <4 x i32> %118, i64 3
  store i32 %169, ptr %168, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  br label %170

170:                                              ; preds = %166, %164
  %171 = add nuw i64 %111, 8
  %172 = icmp eq i64 %171, 40
  br i1 %172, label %176, label %110, !llvm.loop !24

173:                                              ; preds = %176
  %174 = add nuw nsw i64 %89, 1
  %175 = icmp eq i64 %174, 40
  br i1 %175, label %202, label %88, !llvm.loop !27

176:                                              ; preds = %170, %199
  %177 = add nuw nsw i64 %104, 1
  %178 = icmp eq i64 %177, 40
  br i1 %178, label %173, label %103, !llvm.loop !28

179:                                              ; preds = %103, %199
  %180 = phi i64 [ %200, %199 ], [ 0, %103 ]
  %181 = load i32, ptr %105, align 4, !tbaa !4
  %182 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %89, i64 %180
  %183 = load i32, ptr %182, align 8, !tbaa !4
  %184 = add nsw i32 %183, %181
  %185 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %180
  %186 = load i32, ptr %185, align 8, !tbaa !4
  %187 = icmp slt i32 %184, %186
  br i1 %187, label %188, label %189

188:                                              ; preds = %179
  store i32 %184, ptr %185, align 8, !tbaa !4
  br label %189

189:                                              ; preds = %188, %179
  %190 = or disjoint i64 %180, 1
  %191 = load i32, ptr %105, align 4, !tbaa !4
  %192 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %89, i64 %190
  %193 = load i32, ptr %192, align 4, !tbaa !4
  %194 = add nsw i32 %193, %191
  %195 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104, i64 %190
  %196 = load i32, ptr %195, align 4, !tbaa !4
  %197 = icmp slt i32 %194, %196
  br i1 %197, label %198, label %199

198:                                              ; preds = %189
  store i32 %194, ptr %195, align 4, !tbaa !4
  br label %199

199:                                              ; preds = %198, %189
  %200 = add nuw nsw i64 %180, 2
  %201 = icmp eq i64 %200, 40
  br i1 %201, label %176, label %179, !llvm.loop !29

202:                                              ; preds = %173
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %2) #8
  br label %203

203:                                              ; preds = %419, %202
  %204 = phi i64 [ 0, %202 ], [ %482, %419 ]
  %205 = phi i32 [ 0, %202 ], [ %481, %419 ]
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr @distance, align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 16), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 32), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 48), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 64), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 80), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 96), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 112), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 128), align 16, !tbaa !4
  store <4 x i32> <i32 536870911, i32 536870911, i32 536870911, i32 536870911>, ptr getelementptr inbounds (i8, ptr @distance, i64 144), align 16, !tbaa !4
  %206 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %204
  store i32 0, ptr %206, align 4, !tbaa !4
  %207 = trunc nuw nsw i64 %204 to i32
  store i32 %207, ptr @heap, align 16, !tbaa !30
  store i32 0, ptr getelementptr inbounds (i8, ptr @heap, i64 4), align 4, !tbaa !32
  br label %326

208:                                              ; preds = %419
  %209 = load i32, ptr getelementptr inbounds (i8, ptr @all_pairs, i64 28), align 4, !tbaa !4
  %210 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %481, i32 noundef %209)
  store <4 x i32> <i32 0, i32 1, i32 2, i32 3>, ptr @parent, align 16, !tbaa !4
  store <4 x i32> <i32 4, i32 5, i32 6, i32 7>, ptr getelementptr inbounds (i8, ptr @parent, i64 16), align 16, !tbaa !4
  store <4 x i32> <i32 8, i32 9, i32 10, i32 11>, ptr getelementptr inbounds (i8, ptr @parent, i64 32), align 16, !tbaa !4
  store <4 x i32> <i32 12, i32 13, i32 14, i32 15>, ptr getelementptr inbounds (i8, ptr @parent, i64 48), align 16, !tbaa !4
  store <4 x i32> <i32 16, i32 17, i32 18, i32 19>, ptr getelementptr inbounds (i8, ptr @parent, i64 64), align 16, !tbaa !4
  store <4 x i32> <i32 20, i32 21, i32 22, i32 23>, ptr getelementptr inbounds (i8, ptr @parent, i64 80), align 16, !tbaa !4
  store <4 x i32> <i32 24, i32 25, i32 26, i32 27>, ptr getelementptr inbounds (i8, ptr @parent, i64 96), align 16, !tbaa !4
  store <4 x i32> <i32 28, i32 29, i32 30, i32 31>, ptr getelementptr inbounds (i8, ptr @parent, i64 112), align 16, !tbaa !4
  store <4 x i32> <i32 32, i32 33, i32 34, i32 35>, ptr getelementptr inbounds (i8, ptr @parent, i64 128), align 16, !tbaa !4
  store <4 x i32> <i32 36, i32 37, i32 38, i32 39>, ptr getelementptr inbounds (i8, ptr @parent, i64 144), align 16, !tbaa !4
  tail call void @qsort(ptr noundef nonnull @edges, i64 noundef 160, i64 noundef 12, ptr noundef nonnull @by_weight) #8
  br label %211

211:                                              ; preds = %227, %208
  %212 = phi i64 [ 0, %208 ], [ %229, %227 ]
  %213 = phi i32 [ 0, %208 ], [ %228, %227 ]
  %214 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %212
  %215 = load i32, ptr %214, align 4, !tbaa !13
  %216 = tail call fastcc i32 @find(i32 noundef %215)
  %217 = getelementptr inbounds i8, ptr %214, i64 4
  %218 = load i32, ptr %217, align 4, !tbaa !14
  %219 = tail call fastcc i32 @find(i32 noundef %218)
  %220 = icmp eq i32 %216, %219
  br i1 %220, label %227, label %221

221:                                              ; preds = %211
  %222 = sext i32 %216 to i64
  %223 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %222
  store i32 %219, ptr %223, align 4, !tbaa !4
  %224 = getelementptr inbounds i8, ptr %214, i64 8
  %225 = load i32, ptr %224, align 4, !tbaa !11
  %226 = add nsw i32 %225, %213
  br label %227

227:                                              ; preds = %221, %211
  %228 = phi i32 [ %226, %221 ], [ %213, %211 ]
  %229 = add nuw nsw i64 %212, 1
  %230 = icmp eq i64 %229, 160
  br i1 %230, label %231, label %211, !llvm.loop !33

231:                                              ; preds = %227
  %232 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %228)
  call void @llvm.lifetime.start.p0(i64 160, ptr nonnull %1) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(160) %1, i8 0, i64 160, i1 false)
  br label %233

233:                                              ; preds = %233, %231
  %234 = phi i64 [ 0, %231 ], [ %256, %233 ]
  %235 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %234
  %236 = load i32, ptr %235, align 8, !tbaa !13
  %237 = getelementptr inbounds i8, ptr %235, i64 4
  %238 = load i32, ptr %237, align 4, !tbaa !14
  %239 = icmp slt i32 %236, %238
  %240 = zext i1 %239 to i32
  %241 = sext i32 %238 to i64
  %242 = getelementptr inbounds [40 x i32], ptr %1, i64 0, i64 %241
  %243 = load i32, ptr %242, align 4, !tbaa !4
  %244 = add nsw i32 %243, %240
  store i32 %244, ptr %242, align 4, !tbaa !4
  %245 = or disjoint i64 %234, 1
  %246 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %245
  %247 = load i32, ptr %246, align 4, !tbaa !13
  %248 = getelementptr inbounds i8, ptr %246, i64 4
  %249 = load i32, ptr %248, align 8, !tbaa !14
  %250 = icmp slt i32 %247, %249
  %251 = zext i1 %250 to i32
  %252 = sext i32 %249 to i64
  %253 = getelementptr inbounds [40 x i32], ptr %1, i64 0, i64 %252
  %254 = load i32, ptr %253, align 4, !tbaa !4
  %255 = add nsw i32 %254, %251
  store i32 %255, ptr %253, align 4, !tbaa !4
  %256 = add nuw nsw i64 %234, 2
  %257 = icmp eq i64 %256, 160
  br i1 %257, label %262, label %233, !llvm.loop !34

258:                                              ; preds = %284
  %259 = icmp sgt i32 %285, 0
  br i1 %259, label %292, label %260

260:                                              ; preds = %258
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %1) #8
  %261 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %285)
  br label %491

262:                                              ; preds = %233, %284
  %263 = phi i64 [ %286, %284 ], [ 0, %233 ]
  %264 = phi i32 [ %285, %284 ], [ 0, %233 ]
  %265 = getelementptr inbounds [40 x i32], ptr %1, i64 0, i64 %263
  %266 = load i32, ptr %265, align 8, !tbaa !4
  %267 = icmp eq i32 %266, 0
  br i1 %267, label %268, label %273

268:                                              ; preds = %262
  %269 = add nsw i32 %264, 1
  %270 = sext i32 %264 to i64
  %271 = getelementptr inbounds i32, ptr %2, i64 %270
  %272 = trunc nuw nsw i64 %263 to i32
  store i32 %272, ptr %271, align 4, !tbaa !4
  br label %273

273:                                              ; preds = %268, %262
  %274 = phi i32 [ %269, %268 ], [ %264, %262 ]
  %275 = or disjoint i64 %263, 1
  %276 = getelementptr inbounds [40 x i32], ptr %1, i64 0, i64 %275
  %277 = load i32, ptr %276, align 4, !tbaa !4
  %278 = icmp eq i32 %277, 0
  br i1 %278, label %279, label %284

279:                                              ; preds = %273
  %280 = add nsw i32 %274, 1
  %281 = sext i32 %274 to i64
  %282 = getelementptr inbounds i32, ptr %2, i64 %281
  %283 = trunc nuw nsw i64 %275 to i32
  store i32 %283, ptr %282, align 4, !tbaa !4
  br label %284

284:                                              ; preds = %279, %273
  %285 = phi i32 [ %280, %279 ], [ %274, %273 ]
  %286 = add nuw nsw i64 %263, 2
  %287 = icmp eq i64 %286, 40
  br i1 %287, label %258, label %262, !llvm.loop !35

288:                                              ; preds = %317
  %289 = add nuw nsw i64 %293, 1
  %290 = sext i32 %318 to i64
  %291 = icmp slt i64 %289, %290
  br i1 %291, label %292, label %321, !llvm.loop !36

292:                                              ; preds = %258, %288
  %293 = phi i64 [ %289, %288 ], [ 0, %258 ]
  %294 = phi i32 [ %318, %288 ], [ %285, %258 ]
  %295 = getelementptr inbounds i32, ptr %2, i64 %293
  %296 = load i32, ptr %295, align 4, !tbaa !4
  br label %297

297:                                              ; preds = %317, %292
  %298 = phi i64 [ 0, %292 ], [ %319, %317 ]
  %299 = phi i32 [ %294, %292 ], [ %318, %317 ]
  %300 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %298
  %301 = load i32, ptr %300, align 4, !tbaa !13
  %302 = icmp eq i32 %301, %296
  br i1 %302, label %303, label %317

303:                                              ; preds = %297
  %304 = getelementptr inbounds i8, ptr %300, i64 4
  %305 = load i32, ptr %304, align 4, !tbaa !14
  %306 = icmp slt i32 %296, %305
  br i1 %306, label %307, label %317

307:                                              ; preds = %303
  %308 = sext i32 %305 to i64
  %309 = getelementptr inbounds [40 x i32], ptr %1, i64 0, i64 %308
  %310 = load i32, ptr %309, align 4, !tbaa !4
  %311 = add nsw i32 %310, -1
  store i32 %311, ptr %309, align 4, !tbaa !4
  %312 = icmp eq i32 %311, 0
  br i1 %312, label %313, label %317

313:                                              ; preds = %307
  %314 = add nsw i32 %299, 1
  %315 = sext i32 %299 to i64
  %316 = getelementptr inbounds i32, ptr %2, i64 %315
  store i32 %305, ptr %316, align 4, !tbaa !4
  br label %317

317:                                              ; preds = %313, %307, %303, %297
  %318 = phi i32 [ %314, %313 ], [ %299, %307 ], [ %299, %303 ], [ %299, %297 ]
  %319 = add nuw nsw i64 %298, 1
  %320 = icmp eq i64 %319, 160
  br i1 %320, label %288, label %297, !llvm.loop !37

321:                                              ; preds = %288
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %1) #8
  %322 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %318)
  %323 = icmp sgt i32 %318, 0
  br i1 %323, label %324, label %491

324:                                              ; preds = %321
  %325 = zext nneg i32 %318 to i64
  br label %484

326:                                              ; preds = %416, %203
  %327 = phi i32 [ %417, %416 ], [ 1, %203 ]
  %328 = load i32, ptr @heap, align 16, !tbaa !30
  %329 = load i32, ptr getelementptr inbounds (i8, ptr @heap, i64 4), align 4, !tbaa !32
  %330 = add nsw i32 %327, -1
  %331 = icmp ugt i32 %327, 2
  %332 = zext nneg i32 %330 to i64
  br i1 %331, label %333, label %365

333:                                              ; preds = %326
  %334 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %332, i32 1
  br label %335

335:                                              ; preds = %359, %333
  %336 = phi i32 [ 1, %333 ], [ %363, %359 ]
  %337 = phi i32 [ 0, %333 ], [ %362, %359 ]
  %338 = phi i32 [ 0, %333 ], [ %351, %359 ]
  %339 = add nsw i32 %337, 2
  %340 = icmp slt i32 %339, %330
  br i1 %340, label %341, label %350

341:                                              ; preds = %335
  %342 = sext i32 %339 to i64
  %343 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %342, i32 1
  %344 = load i32, ptr %343, align 4, !tbaa !32
  %345 = sext i32 %336 to i64
  %346 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %345, i32 1
  %347 = load i32, ptr %346, align 4, !tbaa !32
  %348 = icmp slt i32 %344, %347
  %349 = select i1 %348, i32 %339, i32 %336
  br label %350

350:                                              ; preds = %341, %335
  %351 = phi i32 [ %336, %335 ], [ %349, %341 ]
  %352 = sext i32 %351 to i64
  %353 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %352
  %354 = getelementptr inbounds i8, ptr %353, i64 4
  %355 = load i32, ptr %354, align 4, !tbaa !32
  %356 = load i32, ptr %334, align 4, !tbaa !32
  %357 = icmp slt i32 %355, %356
  %358 = sext i32 %338 to i64
  br i1 %357, label %359, label %365

359:                                              ; preds = %350
  %360 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %358
  %361 = load i64, ptr %353, align 8
  store i64 %361, ptr %360, align 8
  %362 = shl nsw i32 %351, 1
  %363 = or disjoint i32 %362, 1
  %364 = icmp slt i32 %363, %330
  br i1 %364, label %335, label %365, !llvm.loop !38

365:                                              ; preds = %359, %350, %326
  %366 = phi i64 [ 0, %326 ], [ %352, %359 ], [ %358, %350 ]
  %367 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %366
  %368 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %332
  %369 = load i64, ptr %368, align 8
  store i64 %369, ptr %367, align 8
  %370 = sext i32 %328 to i64
  %371 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %370
  %372 = load i32, ptr %371, align 4, !tbaa !4
  %373 = icmp sgt i32 %329, %372
  br i1 %373, label %416, label %374, !llvm.loop !39

374:                                              ; preds = %365, %412
  %375 = phi i64 [ %414, %412 ], [ 0, %365 ]
  %376 = phi i32 [ %413, %412 ], [ %330, %365 ]
  %377 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %375
  %378 = load i32, ptr %377, align 4, !tbaa !13
  %379 = icmp eq i32 %378, %328
  br i1 %379, label %380, label %412

380:                                              ; preds = %374
  %381 = getelementptr inbounds i8, ptr %377, i64 8
  %382 = load i32, ptr %381, align 4, !tbaa !11
  %383 = add nsw i32 %382, %329
  %384 = getelementptr inbounds i8, ptr %377, i64 4
  %385 = load i32, ptr %384, align 4, !tbaa !14
  %386 = sext i32 %385 to i64
  %387 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %386
  %388 = load i32, ptr %387, align 4, !tbaa !4
  %389 = icmp slt i32 %383, %388
  br i1 %389, label %390, label %412

390:                                              ; preds = %380
  store i32 %383, ptr %387, align 4, !tbaa !4
  %391 = add nsw i32 %376, 1
  %392 = icmp sgt i32 %376, 0
  br i1 %392, label %393, label %407

393:                                              ; preds = %390, %402
  %394 = phi i32 [ %396, %402 ], [ %376, %390 ]
  %395 = add nsw i32 %394, -1
  %396 = lshr i32 %395, 1
  %397 = zext nneg i32 %396 to i64
  %398 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %397
  %399 = getelementptr inbounds i8, ptr %398, i64 4
  %400 = load i32, ptr %399, align 4, !tbaa !32
  %401 = icmp sgt i32 %400, %383
  br i1 %401, label %402, label %407

402:                                              ; preds = %393
  %403 = zext nneg i32 %394 to i64
  %404 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %403
  %405 = load i64, ptr %398, align 8
  store i64 %405, ptr %404, align 8
  %406 = icmp ult i32 %395, 2
  br i1 %406, label %407, label %393, !llvm.loop !40

407:                                              ; preds = %402, %393, %390
  %408 = phi i32 [ %376, %390 ], [ %396, %402 ], [ %394, %393 ]
  %409 = sext i32 %408 to i64
  %410 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %409
  store i32 %385, ptr %410, align 8, !tbaa !30
  %411 = getelementptr inbounds i8, ptr %410, i64 4
  store i32 %383, ptr %411, align 4, !tbaa !32
  br label %412

412:                                              ; preds = %407, %380, %374
  %413 = phi i32 [ %376, %374 ], [ %376, %380 ], [ %391, %407 ]
  %414 = add nuw nsw i64 %375, 1
  %415 = icmp eq i64 %414, 160
  br i1 %415, label %416, label %374, !llvm.loop !41

416:                                              ; preds = %412, %365
  %417 = phi i32 [ %330, %365 ], [ %413, %412 ]
  %418 = icmp sgt i32 %417, 0
  br i1 %418, label %326, label %419

419:                                              ; preds = %416
  %420 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %205, i64 0
  %421 = load <4 x i32>, ptr @distance, align 16, !tbaa !4
  %422 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 16), align 16, !tbaa !4
  %423 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %204, i64 0
  %424 = getelementptr inbounds i8, ptr %423, i64 16
  %425 = load <4 x i32>, ptr %423, align 16, !tbaa !4
  %426 = load <4 x i32>, ptr %424, align 16, !tbaa !4
  %427 = icmp ne <4 x i32> %421, %425
  %428 = icmp ne <4 x i32> %422, %426
  %429 = zext <4 x i1> %427 to <4 x i32>
  %430 = zext <4 x i1> %428 to <4 x i32>
  %431 = add <4 x i32> %420, %429
  %432 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 32), align 16, !tbaa !4
  %433 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 48), align 16, !tbaa !4
  %434 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %204, i64 8
  %435 = getelementptr inbounds i8, ptr %434, i64 16
  %436 = load <4 x i32>, ptr %434, align 16, !tbaa !4
  %437 = load <4 x i32>, ptr %435, align 16, !tbaa !4
  %438 = icmp ne <4 x i32> %432, %436
  %439 = icmp ne <4 x i32> %433, %437
  %440 = zext <4 x i1> %438 to <4 x i32>
  %441 = zext <4 x i1> %439 to <4 x i32>
  %442 = add <4 x i32> %431, %440
  %443 = add nuw nsw <4 x i32> %430, %441
  %444 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 64), align 16, !tbaa !4
  %445 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 80), align 16, !tbaa !4
  %446 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %204, i64 16
  %447 = getelementptr inbounds i8, ptr %446, i64 16
  %448 = load <4 x i32>, ptr %446, align 16, !tbaa !4
  %449 = load <4 x i32>, ptr %447, align 16, !tbaa !4
  %450 = icmp ne <4 x i32> %444, %448
  %451 = icmp ne <4 x i32> %445, %449
  %452 = zext <4 x i1> %450 to <4 x i32>
  %453 = zext <4 x i1> %451 to <4 x i32>
  %454 = add <4 x i32> %442, %452
  %455 = add nuw nsw <4 x i32> %443, %453
  %456 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 96), align 16, !tbaa !4
  %457 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 112), align 16, !tbaa !4
  %458 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %204, i64 24
  %459 = getelementptr inbounds i8, ptr %458, i64 16
  %460 = load <4 x i32>, ptr %458, align 16, !tbaa !4
  %461 = load <4 x i32>, ptr %459, align 16, !tbaa !4
  %462 = icmp ne <4 x i32> %456, %460
  %463 = icmp ne <4 x i32> %457, %461
  %464 = zext <4 x i1> %462 to <4 x i32>
  %465 = zext <4 x i1> %463 to <4 x i32>
  %466 = add <4 x i32> %454, %464
  %467 = add nuw nsw <4 x i32> %455, %465
  %468 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 128), align 16, !tbaa !4
  %469 = load <4 x i32>, ptr getelementptr inbounds (i8, ptr @distance, i64 144), align 16, !tbaa !4
  %470 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %204, i64 32
  %471 = getelementptr inbounds i8, ptr %470, i64 16
  %472 = load <4 x i32>, ptr %470, align 16, !tbaa !4
  %473 = load <4 x i32>, ptr %471, align 16, !tbaa !4
  %474 = icmp ne <4 x i32> %468, %472
  %475 = icmp ne <4 x i32> %469, %473
  %476 = zext <4 x i1> %474 to <4 x i32>
  %477 = zext <4 x i1> %475 to <4 x i32>
  %478 = add <4 x i32> %466, %476
  %479 = add nuw nsw <4 x i32> %467, %477
  %480 = add <4 x i32> %479, %478
  %481 = tail call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %480)
  %482 = add nuw nsw i64 %204, 1
  %483 = icmp eq i64 %482, 40
  br i1 %483, label %208, label %203, !llvm.loop !42

484:                                              ; preds = %324, %484
  %485 = phi i64 [ 0, %324 ], [ %489, %484 ]
  %486 = getelementptr inbounds [40 x i32], ptr %2, i64 0, i64 %485
  %487 = load i32, ptr %486, align 4, !tbaa !4
  %488 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %487)
  %489 = add nuw nsw i64 %485, 1
  %490 = icmp eq i64 %489, %325
  br i1 %490, label %491, label %484, !llvm.loop !43

491:                                              ; preds = %484, %260, %321
  %492 = load ptr, ptr @stdout, align 8, !tbaa !44
  %493 = tail call i32 @putc(i32 noundef 10, ptr noundef %492)
  call void @llvm.lifetime.end.p0(i64 160, ptr nonnull %2) #8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal i32 @by_weight(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #4 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 4, !tbaa !11
  %5 = getelementptr inbounds i8, ptr %1, i64 8
  %6 = load i32, ptr %5, align 4, !tbaa !11
  %7 = icmp eq i32 %4, %6
  br i1 %7, label %10, label %8

8:                                                ; preds = %2
  %9 = sub nsw i32 %4, %6
  br label %22

10:                                               ; preds = %2
  %11 = load i32, ptr %0, align 4, !tbaa !13
  %12 = load i32, ptr %1, align 4, !tbaa !13
  %13 = icmp eq i32 %11, %12
  br i1 %13, label %16, label %14

14:                                               ; preds = %10
  %15 = sub nsw i32 %11, %12
  br label %22

16:                                               ; preds = %10
  %17 = getelementptr inbounds i8, ptr %0, i64 4
  %18 = load i32, ptr %17, align 4, !tbaa !14
  %19 = getelementptr inbounds i8, ptr %1, i64 4
  %20 = load i32, ptr %19, align 4, !tbaa !14
  %21 = sub nsw i32 %18, %20
  br label %22

22:                                               ; preds = %14, %16, %8
  %23 = phi i32 [ %9, %8 ], [ %15, %14 ], [ %21, %16 ]
  ret i32 %23
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i32 @find(i32 noundef %0) unnamed_addr #5 {
  %2 = sext i32 %0 to i64
  %3 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %2
  %4 = load i32, ptr %3, align 4, !tbaa !4
  %5 = icmp eq i32 %4, %0
  br i1 %5, label %6, label %8

6:                                                ; preds = %1, %8
  %7 = phi i32 [ %9, %8 ], [ %0, %1 ]
  ret i32 %7

8:                                                ; preds = %1
  %9 = tail call fastcc i32 @find(i32 noundef %4)
  store i32 %9, ptr %3, align 4, !tbaa !4
  br label %6
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #7

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!12, !5, i64 8}
!12 = !{!"edge", !5, i64 0, !5, i64 4, !5, i64 8}
!13 = !{!12, !5, i64 0}
!14 = !{!12, !5, i64 4}
!15 = distinct !{!15, !9}
!16 = !{!17}
!17 = distinct !{!17, !18}
!18 = distinct !{!18, !"LVerDomain"}
!19 = !{!20}
!20 = distinct !{!20, !18}
!21 = !{!22}
!22 = distinct !{!22, !18}
!23 = !{!17, !20}
!24 = distinct !{!24, !9, !25, !26}
!25 = !{!"llvm.loop.isvectorized", i32 1}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !9}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9, !25}
!30 = !{!31, !5, i64 0}
!31 = !{!"", !5, i64 0, !5, i64 4}
!32 = !{!31, !5, i64 4}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !9}
!35 = distinct !{!35, !9}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9}
!38 = distinct !{!38, !9}
!39 = distinct !{!39, !9}
!40 = distinct !{!40, !9}
!41 = distinct !{!41, !9}
!42 = distinct !{!42, !9}
!43 = distinct !{!43, !9}
!44 = !{!45, !45, i64 0}
!45 = !{!"any pointer", !6, i64 0}
