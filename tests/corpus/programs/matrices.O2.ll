; ModuleID = 'matrices.c'
source_filename = "matrices.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.a = internal unnamed_addr global [32 x [32 x double]] zeroinitializer, align 16
@main.b = internal unnamed_addr global [32 x [32 x double]] zeroinitializer, align 16
@main.c = internal unnamed_addr global [32 x [32 x double]] zeroinitializer, align 16
@main.fa = internal unnamed_addr global [32 x [32 x float]] zeroinitializer, align 16
@main.fb = internal unnamed_addr global [32 x [32 x float]] zeroinitializer, align 16
@main.fc = internal unnamed_addr global [32 x [32 x float]] zeroinitializer, align 16
@main.ia = internal global [1024 x i32] zeroinitializer, align 16
@main.ib = internal global [1024 x i32] zeroinitializer, align 16
@main.ic = internal global [1024 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [14 x i8] c"%d %ld %d %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%lu %lu %lu\0A\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call noalias dereferenceable_or_null(256) ptr @malloc(i64 noundef 256) #9
  br label %2

2:                                                ; preds = %2, %0
  %3 = phi i64 [ 0, %0 ], [ %6, %2 ]
  %4 = tail call noalias dereferenceable_or_null(128) ptr @calloc(i64 noundef 32, i64 noundef 4) #10
  %5 = getelementptr inbounds ptr, ptr %1, i64 %3
  store ptr %4, ptr %5, align 8, !tbaa !4
  %6 = add nuw nsw i64 %3, 1
  %7 = icmp eq i64 %6, 32
  br i1 %7, label %8, label %2, !llvm.loop !8

8:                                                ; preds = %2
  %9 = tail call noalias dereferenceable_or_null(256) ptr @malloc(i64 noundef 256) #9
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %14, %10 ]
  %12 = tail call noalias dereferenceable_or_null(128) ptr @calloc(i64 noundef 32, i64 noundef 4) #10
  %13 = getelementptr inbounds ptr, ptr %9, i64 %11
  store ptr %12, ptr %13, align 8, !tbaa !4
  %14 = add nuw nsw i64 %11, 1
  %15 = icmp eq i64 %14, 32
  br i1 %15, label %16, label %10, !llvm.loop !8

16:                                               ; preds = %10
  %17 = tail call noalias dereferenceable_or_null(256) ptr @malloc(i64 noundef 256) #9
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %22, %18 ]
  %20 = tail call noalias dereferenceable_or_null(128) ptr @calloc(i64 noundef 32, i64 noundef 4) #10
  %21 = getelementptr inbounds ptr, ptr %17, i64 %19
  store ptr %20, ptr %21, align 8, !tbaa !4
  %22 = add nuw nsw i64 %19, 1
  %23 = icmp eq i64 %22, 32
  br i1 %23, label %24, label %18, !llvm.loop !8

24:                                               ; preds = %18
  %25 = icmp ult ptr @main.ia, getelementptr inbounds (i8, ptr @main.ib, i64 4096)
  %26 = icmp ult ptr @main.ib, getelementptr inbounds (i8, ptr @main.ia, i64 4096)
  %27 = and i1 %25, %26
  br label %28

28:                                               ; preds = %24, %182
  %29 = phi i64 [ %183, %182 ], [ 0, %24 ]
  %30 = mul nuw nsw i64 %29, 7
  %31 = shl nuw nsw i64 %29, 5
  %32 = getelementptr inbounds ptr, ptr %1, i64 %29
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  %34 = mul nuw nsw i64 %29, 5
  %35 = getelementptr inbounds ptr, ptr %9, i64 %29
  %36 = load ptr, ptr %35, align 8, !tbaa !4
  %37 = getelementptr i8, ptr %33, i64 128
  %38 = getelementptr i8, ptr %36, i64 128
  %39 = icmp ugt ptr %37, @main.ia
  %40 = icmp ult ptr %33, getelementptr inbounds (i8, ptr @main.ia, i64 4096)
  %41 = and i1 %39, %40
  %42 = or i1 %41, %27
  %43 = icmp ugt ptr %38, @main.ia
  %44 = icmp ult ptr %36, getelementptr inbounds (i8, ptr @main.ia, i64 4096)
  %45 = and i1 %43, %44
  %46 = or i1 %42, %45
  %47 = icmp ult ptr %33, getelementptr inbounds (i8, ptr @main.ib, i64 4096)
  %48 = icmp ugt ptr %37, @main.ib
  %49 = and i1 %47, %48
  %50 = or i1 %46, %49
  %51 = icmp ult ptr %33, %38
  %52 = icmp ult ptr %36, %37
  %53 = and i1 %51, %52
  %54 = or i1 %50, %53
  %55 = icmp ugt ptr %38, @main.ib
  %56 = icmp ult ptr %36, getelementptr inbounds (i8, ptr @main.ib, i64 4096)
  %57 = and i1 %55, %56
  %58 = or i1 %54, %57
  br i1 %58, label %185, label %59

59:                                               ; preds = %28
  %60 = insertelement <2 x i64> poison, i64 %30, i64 0
  %61 = shufflevector <2 x i64> %60, <2 x i64> poison, <2 x i32> zeroinitializer
  %62 = insertelement <2 x i64> poison, i64 %34, i64 0
  %63 = shufflevector <2 x i64> %62, <2 x i64> poison, <2 x i32> zeroinitializer
  br label %64

64:                                               ; preds = %64, %59
  %65 = phi i64 [ 0, %59 ], [ %90, %64 ]
  %66 = phi <2 x i64> [ <i64 0, i64 1>, %59 ], [ %91, %64 ]
  %67 = mul nuw nsw <2 x i64> %66, <i64 3, i64 3>
  %68 = add nuw nsw <2 x i64> %67, %61
  %69 = trunc <2 x i64> %68 to <2 x i32>
  %70 = urem <2 x i32> %69, <i32 11, i32 11>
  %71 = add nsw <2 x i32> %70, <i32 -5, i32 -5>
  %72 = add nuw nsw i64 %65, %31
  %73 = getelementptr inbounds [1024 x i32], ptr @main.ia, i64 0, i64 %72
  store <2 x i32> %71, ptr %73, align 8, !tbaa !10, !alias.scope !12, !noalias !15
  %74 = getelementptr inbounds i32, ptr %33, i64 %65
  store <2 x i32> %71, ptr %74, align 4, !tbaa !10, !alias.scope !19, !noalias !20
  %75 = shl nuw nsw <2 x i64> %66, <i64 1, i64 1>
  %76 = sub nsw <2 x i64> %63, %75
  %77 = trunc <2 x i64> %76 to <2 x i32>
  %78 = srem <2 x i32> %77, <i32 13, i32 13>
  %79 = getelementptr inbounds [1024 x i32], ptr @main.ib, i64 0, i64 %72
  store <2 x i32> %78, ptr %79, align 8, !tbaa !10, !alias.scope !21, !noalias !22
  %80 = getelementptr inbounds i32, ptr %36, i64 %65
  store <2 x i32> %78, ptr %80, align 4, !tbaa !10, !alias.scope !22
  %81 = load <2 x i32>, ptr %74, align 4, !tbaa !10, !alias.scope !19, !noalias !20
  %82 = sitofp <2 x i32> %81 to <2 x double>
  %83 = getelementptr inbounds [32 x [32 x double]], ptr @main.a, i64 0, i64 %29, i64 %65
  store <2 x double> %82, ptr %83, align 16, !tbaa !23
  %84 = sitofp <2 x i32> %81 to <2 x float>
  %85 = getelementptr inbounds [32 x [32 x float]], ptr @main.fa, i64 0, i64 %29, i64 %65
  store <2 x float> %84, ptr %85, align 8, !tbaa !25
  %86 = sitofp <2 x i32> %78 to <2 x double>
  %87 = getelementptr inbounds [32 x [32 x double]], ptr @main.b, i64 0, i64 %29, i64 %65
  store <2 x double> %86, ptr %87, align 16, !tbaa !23
  %88 = sitofp <2 x i32> %78 to <2 x float>
  %89 = getelementptr inbounds [32 x [32 x float]], ptr @main.fb, i64 0, i64 %29, i64 %65
  store <2 x float> %88, ptr %89, align 8, !tbaa !25
  %90 = add nuw i64 %65, 2
  %91 = add <2 x i64> %66, <i64 2, i64 2>
  %92 = icmp eq i64 %90, 32
  br i1 %92, label %182, label %64, !llvm.loop !27

93:                                               ; preds = %182, %97
  %94 = phi i64 [ %98, %97 ], [ 0, %182 ]
  br label %95

95:                                               ; preds = %100, %93
  %96 = phi i64 [ 0, %93 ], [ %102, %100 ]
  br label %104

97:                                               ; preds = %100
  %98 = add nuw nsw i64 %94, 1
  %99 = icmp eq i64 %98, 32
  br i1 %99, label %120, label %93, !llvm.loop !30

100:                                              ; preds = %104
  %101 = getelementptr inbounds [32 x double], ptr @main.c, i64 %94, i64 %96
  store double %117, ptr %101, align 8, !tbaa !23
  %102 = add nuw nsw i64 %96, 1
  %103 = icmp eq i64 %102, 32
  br i1 %103, label %97, label %95, !llvm.loop !31

104:                                              ; preds = %104, %95
  %105 = phi i64 [ 0, %95 ], [ %118, %104 ]
  %106 = phi double [ 0.000000e+00, %95 ], [ %117, %104 ]
  %107 = getelementptr inbounds [32 x double], ptr @main.a, i64 %94, i64 %105
  %108 = load double, ptr %107, align 16, !tbaa !23
  %109 = getelementptr inbounds [32 x double], ptr @main.b, i64 %105, i64 %96
  %110 = load double, ptr %109, align 8, !tbaa !23
  %111 = tail call double @llvm.fmuladd.f64(double %108, double %110, double %106)
  %112 = or disjoint i64 %105, 1
  %113 = getelementptr inbounds [32 x double], ptr @main.a, i64 %94, i64 %112
  %114 = load double, ptr %113, align 8, !tbaa !23
  %115 = getelementptr inbounds [32 x double], ptr @main.b, i64 %112, i64 %96
  %116 = load double, ptr %115, align 8, !tbaa !23
  %117 = tail call double @llvm.fmuladd.f64(double %114, double %116, double %111)
  %118 = add nuw nsw i64 %105, 2
  %119 = icmp eq i64 %118, 32
  br i1 %119, label %100, label %104, !llvm.loop !32

120:                                              ; preds = %97, %178
  %121 = phi i64 [ %179, %178 ], [ 0, %97 ]
  %122 = getelementptr inbounds [32 x float], ptr @main.fc, i64 %121, i64 0
  %123 = getelementptr inbounds i8, ptr %122, i64 16
  %124 = getelementptr inbounds [32 x float], ptr @main.fc, i64 %121, i64 8
  %125 = getelementptr inbounds i8, ptr %124, i64 16
  %126 = getelementptr inbounds [32 x float], ptr @main.fc, i64 %121, i64 16
  %127 = getelementptr inbounds i8, ptr %126, i64 16
  %128 = getelementptr inbounds [32 x float], ptr @main.fc, i64 %121, i64 24
  %129 = getelementptr inbounds i8, ptr %128, i64 16
  %130 = load <4 x float>, ptr %122, align 16, !tbaa !25
  %131 = load <4 x float>, ptr %123, align 16, !tbaa !25
  %132 = load <4 x float>, ptr %124, align 16, !tbaa !25
  %133 = load <4 x float>, ptr %125, align 16, !tbaa !25
  %134 = load <4 x float>, ptr %126, align 16, !tbaa !25
  %135 = load <4 x float>, ptr %127, align 16, !tbaa !25
  %136 = load <4 x float>, ptr %128, align 16, !tbaa !25
  %137 = load <4 x float>, ptr %129, align 16, !tbaa !25
  br label %138

138:                                              ; preds = %120, %138
  %139 = phi <4 x float> [ %137, %120 ], [ %175, %138 ]
  %140 = phi <4 x float> [ %136, %120 ], [ %174, %138 ]
  %141 = phi <4 x float> [ %135, %120 ], [ %169, %138 ]
  %142 = phi <4 x float> [ %134, %120 ], [ %168, %138 ]
  %143 = phi <4 x float> [ %133, %120 ], [ %163, %138 ]
  %144 = phi <4 x float> [ %132, %120 ], [ %162, %138 ]
  %145 = phi <4 x float> [ %131, %120 ], [ %157, %138 ]
  %146 = phi <4 x float> [ %130, %120 ], [ %156, %138 ]
  %147 = phi i64 [ 0, %120 ], [ %176, %138 ]
  %148 = getelementptr inbounds [32 x float], ptr @main.fa, i64 %121, i64 %147
  %149 = load float, ptr %148, align 4, !tbaa !25
  %150 = insertelement <4 x float> poison, float %149, i64 0
  %151 = shufflevector <4 x float> %150, <4 x float> poison, <4 x i32> zeroinitializer
  %152 = getelementptr inbounds [32 x float], ptr @main.fb, i64 %147, i64 0
  %153 = getelementptr inbounds i8, ptr %152, i64 16
  %154 = load <4 x float>, ptr %152, align 16, !tbaa !25
  %155 = load <4 x float>, ptr %153, align 16, !tbaa !25
  %156 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %154, <4 x float> %146)
  %157 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %155, <4 x float> %145)
  %158 = getelementptr inbounds [32 x float], ptr @main.fb, i64 %147, i64 8
  %159 = getelementptr inbounds i8, ptr %158, i64 16
  %160 = load <4 x float>, ptr %158, align 16, !tbaa !25
  %161 = load <4 x float>, ptr %159, align 16, !tbaa !25
  %162 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %160, <4 x float> %144)
  %163 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %161, <4 x float> %143)
  %164 = getelementptr inbounds [32 x float], ptr @main.fb, i64 %147, i64 16
  %165 = getelementptr inbounds i8, ptr %164, i64 16
  %166 = load <4 x float>, ptr %164, align 16, !tbaa !25
  %167 = load <4 x float>, ptr %165, align 16, !tbaa !25
  %168 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %166, <4 x float> %142)
  %169 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %167, <4 x float> %141)
  %170 = getelementptr inbounds [32 x float], ptr @main.fb, i64 %147, i64 24
  %171 = getelementptr inbounds i8, ptr %170, i64 16
  %172 = load <4 x float>, ptr %170, align 16, !tbaa !25
  %173 = load <4 x float>, ptr %171, align 16, !tbaa !25
  %174 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %172, <4 x float> %140)
  %175 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %151, <4 x float> %173, <4 x float> %139)
  %176 = add nuw nsw i64 %147, 1
  %177 = icmp eq i64 %176, 32
  br i1 %177, label %178, label %138, !llvm.loop !33

178:                                              ; preds = %138
  store <4 x float> %156, ptr %122, align 16, !tbaa !25
  store <4 x float> %157, ptr %123, align 16, !tbaa !25
  store <4 x float> %162, ptr %124, align 16, !tbaa !25
  store <4 x float> %163, ptr %125, align 16, !tbaa !25
  store <4 x float> %168, ptr %126, align 16, !tbaa !25
  store <4 x float> %169, ptr %127, align 16, !tbaa !25
  store <4 x float> %174, ptr %128, align 16, !tbaa !25
  store <4 x float> %175, ptr %129, align 16, !tbaa !25
  %179 = add nuw nsw i64 %121, 1
  %180 = icmp eq i64 %179, 32
  br i1 %180, label %181, label %120, !llvm.loop !34

181:                                              ; preds = %178
  tail call fastcc void @strassen(i32 noundef 32, ptr noundef nonnull @main.ia, ptr noundef nonnull @main.ib, ptr noundef nonnull @main.ic, i32 noundef 32)
  br label %212

182:                                              ; preds = %64, %185
  %183 = add nuw nsw i64 %29, 1
  %184 = icmp eq i64 %183, 32
  br i1 %184, label %93, label %28, !llvm.loop !35

185:                                              ; preds = %28, %185
  %186 = phi i64 [ %210, %185 ], [ 0, %28 ]
  %187 = mul nuw nsw i64 %186, 3
  %188 = add nuw nsw i64 %187, %30
  %189 = trunc nuw nsw i64 %188 to i32
  %190 = urem i32 %189, 11
  %191 = add nsw i32 %190, -5
  %192 = add nuw nsw i64 %186, %31
  %193 = getelementptr inbounds [1024 x i32], ptr @main.ia, i64 0, i64 %192
  store i32 %191, ptr %193, align 4, !tbaa !10
  %194 = getelementptr inbounds i32, ptr %33, i64 %186
  store i32 %191, ptr %194, align 4, !tbaa !10
  %195 = shl nuw nsw i64 %186, 1
  %196 = sub nsw i64 %34, %195
  %197 = trunc nsw i64 %196 to i32
  %198 = srem i32 %197, 13
  %199 = getelementptr inbounds [1024 x i32], ptr @main.ib, i64 0, i64 %192
  store i32 %198, ptr %199, align 4, !tbaa !10
  %200 = getelementptr inbounds i32, ptr %36, i64 %186
  store i32 %198, ptr %200, align 4, !tbaa !10
  %201 = load i32, ptr %194, align 4, !tbaa !10
  %202 = sitofp i32 %201 to double
  %203 = getelementptr inbounds [32 x [32 x double]], ptr @main.a, i64 0, i64 %29, i64 %186
  store double %202, ptr %203, align 8, !tbaa !23
  %204 = sitofp i32 %201 to float
  %205 = getelementptr inbounds [32 x [32 x float]], ptr @main.fa, i64 0, i64 %29, i64 %186
  store float %204, ptr %205, align 4, !tbaa !25
  %206 = sitofp i32 %198 to double
  %207 = getelementptr inbounds [32 x [32 x double]], ptr @main.b, i64 0, i64 %29, i64 %186
  store double %206, ptr %207, align 8, !tbaa !23
  %208 = sitofp i32 %198 to float
  %209 = getelementptr inbounds [32 x [32 x float]], ptr @main.fb, i64 0, i64 %29, i64 %186
  store float %208, ptr %209, align 4, !tbaa !25
  %210 = add nuw nsw i64 %186, 1
  %211 = icmp eq i64 %210, 32
  br i1 %211, label %182, label %185, !llvm.loop !36

212:                                              ; preds = %181, %292
  %213 = phi i64 [ 0, %181 ], [ %297, %292 ]
  %214 = phi i64 [ 0, %181 ], [ %296, %292 ]
  %215 = phi i32 [ 0, %181 ], [ %339, %292 ]
  %216 = getelementptr inbounds ptr, ptr %1, i64 %213
  %217 = load ptr, ptr %216, align 8, !tbaa !4
  %218 = getelementptr inbounds ptr, ptr %17, i64 %213
  %219 = load ptr, ptr %218, align 8, !tbaa !4
  %220 = shl nuw nsw i64 %213, 5
  br label %287

221:                                              ; preds = %292
  %222 = getelementptr inbounds i8, ptr %17, i64 24
  %223 = load ptr, ptr %222, align 8, !tbaa !4
  %224 = getelementptr inbounds i8, ptr %223, i64 68
  %225 = load i32, ptr %224, align 4, !tbaa !10
  %226 = load double, ptr getelementptr inbounds (i8, ptr @main.c, i64 7936), align 16, !tbaa !23
  %227 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %339, i64 noundef %296, i32 noundef %225, double noundef %226)
  br label %228

228:                                              ; preds = %221, %274
  %229 = phi i64 [ %279, %274 ], [ 1, %221 ]
  %230 = phi i64 [ %280, %274 ], [ 1, %221 ]
  %231 = phi i64 [ %281, %274 ], [ 1, %221 ]
  %232 = phi i64 [ %282, %274 ], [ 0, %221 ]
  %233 = phi i64 [ %275, %274 ], [ 1, %221 ]
  %234 = phi i64 [ %276, %274 ], [ 0, %221 ]
  %235 = phi i64 [ %277, %274 ], [ 0, %221 ]
  %236 = phi i64 [ %278, %274 ], [ 1, %221 ]
  %237 = phi i64 [ %283, %274 ], [ 1000000000000, %221 ]
  %238 = and i64 %237, 1
  %239 = icmp eq i64 %238, 0
  %240 = select i1 %239, i64 %229, i64 %233
  %241 = select i1 %239, i64 %230, i64 %234
  %242 = mul i64 %240, %229
  %243 = mul i64 %241, %231
  %244 = add i64 %243, %242
  %245 = urem i64 %244, 1000000007
  %246 = mul i64 %240, %230
  %247 = mul i64 %241, %232
  %248 = add i64 %247, %246
  %249 = urem i64 %248, 1000000007
  %250 = select i1 %239, i64 %231, i64 %235
  %251 = select i1 %239, i64 %232, i64 %236
  %252 = mul i64 %250, %229
  %253 = mul i64 %251, %231
  %254 = add i64 %253, %252
  %255 = urem i64 %254, 1000000007
  %256 = mul i64 %250, %230
  %257 = mul i64 %251, %232
  %258 = add i64 %257, %256
  %259 = urem i64 %258, 1000000007
  br i1 %239, label %274, label %260

260:                                              ; preds = %228
  %261 = mul nsw i64 %232, %232
  %262 = mul nsw i64 %230, %231
  %263 = add nsw i64 %261, %262
  %264 = urem i64 %263, 1000000007
  %265 = add nsw i64 %232, %229
  %266 = mul nsw i64 %265, %231
  %267 = urem i64 %266, 1000000007
  %268 = add nsw i64 %232, %229
  %269 = mul nsw i64 %230, %268
  %270 = urem i64 %269, 1000000007
  %271 = mul nsw i64 %229, %229
  %272 = add nsw i64 %262, %271
  %273 = urem i64 %272, 1000000007
  br label %274

274:                                              ; preds = %260, %228
  %275 = phi i64 [ %233, %228 ], [ %245, %260 ]
  %276 = phi i64 [ %234, %228 ], [ %249, %260 ]
  %277 = phi i64 [ %235, %228 ], [ %255, %260 ]
  %278 = phi i64 [ %236, %228 ], [ %259, %260 ]
  %279 = phi i64 [ %245, %228 ], [ %273, %260 ]
  %280 = phi i64 [ %249, %228 ], [ %270, %260 ]
  %281 = phi i64 [ %255, %228 ], [ %267, %260 ]
  %282 = phi i64 [ %259, %228 ], [ %264, %260 ]
  %283 = lshr i64 %237, 1
  %284 = icmp ult i64 %237, 2
  br i1 %284, label %285, label %228, !llvm.loop !37

285:                                              ; preds = %274
  %286 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef 55, i64 noundef 565868664, i64 noundef %276)
  tail call fastcc void @free_matrix(ptr noundef %1)
  tail call fastcc void @free_matrix(ptr noundef %9)
  tail call fastcc void @free_matrix(ptr noundef %17)
  ret i32 0

287:                                              ; preds = %212, %336
  %288 = phi i64 [ 0, %212 ], [ %340, %336 ]
  %289 = phi i32 [ %215, %212 ], [ %339, %336 ]
  %290 = getelementptr inbounds i32, ptr %219, i64 %288
  %291 = load i32, ptr %290, align 4, !tbaa !10
  br label %304

292:                                              ; preds = %336
  %293 = getelementptr inbounds i32, ptr %219, i64 %213
  %294 = load i32, ptr %293, align 4, !tbaa !10
  %295 = sext i32 %294 to i64
  %296 = add nsw i64 %214, %295
  %297 = add nuw nsw i64 %213, 1
  %298 = icmp eq i64 %297, 32
  br i1 %298, label %221, label %212, !llvm.loop !38

299:                                              ; preds = %304
  %300 = getelementptr inbounds [32 x [32 x double]], ptr @main.c, i64 0, i64 %213, i64 %288
  %301 = load double, ptr %300, align 8, !tbaa !23
  %302 = sitofp i32 %323 to double
  %303 = fcmp une double %301, %302
  br i1 %303, label %336, label %326

304:                                              ; preds = %304, %287
  %305 = phi i64 [ 0, %287 ], [ %324, %304 ]
  %306 = phi i32 [ %291, %287 ], [ %323, %304 ]
  %307 = getelementptr inbounds i32, ptr %217, i64 %305
  %308 = load i32, ptr %307, align 4, !tbaa !10
  %309 = getelementptr inbounds ptr, ptr %9, i64 %305
  %310 = load ptr, ptr %309, align 8, !tbaa !4
  %311 = getelementptr inbounds i32, ptr %310, i64 %288
  %312 = load i32, ptr %311, align 4, !tbaa !10
  %313 = mul nsw i32 %312, %308
  %314 = add nsw i32 %306, %313
  store i32 %314, ptr %290, align 4, !tbaa !10
  %315 = or disjoint i64 %305, 1
  %316 = getelementptr inbounds i32, ptr %217, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !10
  %318 = getelementptr inbounds ptr, ptr %9, i64 %315
  %319 = load ptr, ptr %318, align 8, !tbaa !4
  %320 = getelementptr inbounds i32, ptr %319, i64 %288
  %321 = load i32, ptr %320, align 4, !tbaa !10
  %322 = mul nsw i32 %321, %317
  %323 = add nsw i32 %314, %322
  store i32 %323, ptr %290, align 4, !tbaa !10
  %324 = add nuw nsw i64 %305, 2
  %325 = icmp eq i64 %324, 32
  br i1 %325, label %299, label %304, !llvm.loop !39

326:                                              ; preds = %299
  %327 = getelementptr inbounds [32 x [32 x float]], ptr @main.fc, i64 0, i64 %213, i64 %288
  %328 = load float, ptr %327, align 4, !tbaa !25
  %329 = sitofp i32 %323 to float
  %330 = fcmp une float %328, %329
  br i1 %330, label %336, label %331

331:                                              ; preds = %326
  %332 = add nuw nsw i64 %288, %220
  %333 = getelementptr inbounds [1024 x i32], ptr @main.ic, i64 0, i64 %332
  %334 = load i32, ptr %333, align 4, !tbaa !10
  %335 = icmp ne i32 %334, %323
  br label %336

336:                                              ; preds = %331, %326, %299
  %337 = phi i1 [ true, %326 ], [ true, %299 ], [ %335, %331 ]
  %338 = zext i1 %337 to i32
  %339 = add nsw i32 %289, %338
  %340 = add nuw nsw i64 %288, 1
  %341 = icmp eq i64 %340, 32
  br i1 %341, label %292, label %287, !llvm.loop !40
}

; Function Attrs: nounwind uwtable
define internal fastcc void @strassen(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i32 noundef %4) unnamed_addr #0 {
  %6 = icmp slt i32 %0, 5
  br i1 %6, label %7, label %136

7:                                                ; preds = %5
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %813

9:                                                ; preds = %7
  %10 = sext i32 %4 to i64
  %11 = zext nneg i32 %0 to i64
  %12 = zext nneg i32 %0 to i64
  %13 = getelementptr i32, ptr %2, i64 %10
  %14 = shl nsw i64 %10, 3
  %15 = getelementptr i8, ptr %2, i64 %14
  %16 = mul nsw i64 %10, 12
  %17 = getelementptr i8, ptr %2, i64 %16
  %18 = icmp eq i32 %0, 1
  %19 = getelementptr i8, ptr %2, i64 4
  %20 = getelementptr i32, ptr %19, i64 %10
  %21 = shl nsw i64 %10, 3
  %22 = getelementptr i8, ptr %19, i64 %21
  %23 = mul nsw i64 %10, 12
  %24 = getelementptr i8, ptr %19, i64 %23
  %25 = icmp eq i32 %0, 2
  %26 = getelementptr i8, ptr %2, i64 8
  %27 = getelementptr i32, ptr %26, i64 %10
  %28 = shl nsw i64 %10, 3
  %29 = getelementptr i8, ptr %26, i64 %28
  %30 = mul nsw i64 %10, 12
  %31 = getelementptr i8, ptr %26, i64 %30
  %32 = getelementptr i8, ptr %2, i64 12
  %33 = getelementptr i32, ptr %32, i64 %10
  %34 = shl nsw i64 %10, 3
  %35 = getelementptr i8, ptr %32, i64 %34
  %36 = mul nsw i64 %10, 12
  %37 = getelementptr i8, ptr %32, i64 %36
  br label %38

38:                                               ; preds = %48, %9
  %39 = phi i64 [ 0, %9 ], [ %49, %48 ]
  %40 = mul nuw nsw i64 %39, %11
  %41 = mul nsw i64 %39, %10
  %42 = getelementptr inbounds i32, ptr %3, i64 %40
  %43 = getelementptr i32, ptr %1, i64 %41
  store i32 0, ptr %42, align 4, !tbaa !10
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = load i32, ptr %2, align 4, !tbaa !10
  %46 = mul nsw i32 %45, %44
  store i32 %46, ptr %42, align 4, !tbaa !10
  %47 = icmp eq i32 %0, 1
  br i1 %47, label %48, label %116

48:                                               ; preds = %75, %51, %38, %91, %69, %130
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, %12
  br i1 %50, label %813, label %38, !llvm.loop !41

51:                                               ; preds = %123, %116, %130
  %52 = getelementptr inbounds i8, ptr %42, i64 4
  store i32 0, ptr %52, align 4, !tbaa !10
  %53 = load i32, ptr %43, align 4, !tbaa !10
  %54 = load i32, ptr %19, align 4, !tbaa !10
  %55 = mul nsw i32 %54, %53
  store i32 %55, ptr %52, align 4, !tbaa !10
  %56 = getelementptr i8, ptr %43, i64 4
  %57 = load i32, ptr %56, align 4, !tbaa !10
  %58 = load i32, ptr %20, align 4, !tbaa !10
  %59 = mul nsw i32 %58, %57
  %60 = add nsw i32 %55, %59
  store i32 %60, ptr %52, align 4, !tbaa !10
  %61 = icmp eq i32 %0, 2
  br i1 %61, label %48, label %62

62:                                               ; preds = %51
  %63 = getelementptr i8, ptr %43, i64 8
  %64 = load i32, ptr %63, align 4, !tbaa !10
  %65 = load i32, ptr %22, align 4, !tbaa !10
  %66 = mul nsw i32 %65, %64
  %67 = add nsw i32 %60, %66
  store i32 %67, ptr %52, align 4, !tbaa !10
  %68 = icmp eq i32 %0, 3
  br i1 %68, label %75, label %69

69:                                               ; preds = %62
  %70 = getelementptr i8, ptr %43, i64 12
  %71 = load i32, ptr %70, align 4, !tbaa !10
  %72 = load i32, ptr %24, align 4, !tbaa !10
  %73 = mul nsw i32 %72, %71
  %74 = add nsw i32 %67, %73
  store i32 %74, ptr %52, align 4, !tbaa !10
  br i1 %25, label %48, label %75, !llvm.loop !42

75:                                               ; preds = %62, %69
  %76 = getelementptr inbounds i8, ptr %42, i64 8
  store i32 0, ptr %76, align 4, !tbaa !10
  %77 = load i32, ptr %43, align 4, !tbaa !10
  %78 = load i32, ptr %26, align 4, !tbaa !10
  %79 = mul nsw i32 %78, %77
  store i32 %79, ptr %76, align 4, !tbaa !10
  %80 = getelementptr i8, ptr %43, i64 4
  %81 = load i32, ptr %80, align 4, !tbaa !10
  %82 = load i32, ptr %27, align 4, !tbaa !10
  %83 = mul nsw i32 %82, %81
  %84 = add nsw i32 %79, %83
  store i32 %84, ptr %76, align 4, !tbaa !10
  %85 = getelementptr i8, ptr %43, i64 8
  %86 = load i32, ptr %85, align 4, !tbaa !10
  %87 = load i32, ptr %29, align 4, !tbaa !10
  %88 = mul nsw i32 %87, %86
  %89 = add nsw i32 %84, %88
  store i32 %89, ptr %76, align 4, !tbaa !10
  %90 = icmp eq i32 %0, 3
  br i1 %90, label %48, label %91

91:                                               ; preds = %75
  %92 = getelementptr i8, ptr %43, i64 12
  %93 = load i32, ptr %92, align 4, !tbaa !10
  %94 = load i32, ptr %31, align 4, !tbaa !10
  %95 = mul nsw i32 %94, %93
  %96 = add nsw i32 %89, %95
  store i32 %96, ptr %76, align 4, !tbaa !10
  %97 = getelementptr inbounds i8, ptr %42, i64 12
  store i32 0, ptr %97, align 4, !tbaa !10
  %98 = load i32, ptr %43, align 4, !tbaa !10
  %99 = load i32, ptr %32, align 4, !tbaa !10
  %100 = mul nsw i32 %99, %98
  store i32 %100, ptr %97, align 4, !tbaa !10
  %101 = getelementptr i8, ptr %43, i64 4
  %102 = load i32, ptr %101, align 4, !tbaa !10
  %103 = load i32, ptr %33, align 4, !tbaa !10
  %104 = mul nsw i32 %103, %102
  %105 = add nsw i32 %100, %104
  store i32 %105, ptr %97, align 4, !tbaa !10
  %106 = getelementptr i8, ptr %43, i64 8
  %107 = load i32, ptr %106, align 4, !tbaa !10
  %108 = load i32, ptr %35, align 4, !tbaa !10
  %109 = mul nsw i32 %108, %107
  %110 = add nsw i32 %105, %109
  store i32 %110, ptr %97, align 4, !tbaa !10
  %111 = getelementptr i8, ptr %43, i64 12
  %112 = load i32, ptr %111, align 4, !tbaa !10
  %113 = load i32, ptr %37, align 4, !tbaa !10
  %114 = mul nsw i32 %113, %112
  %115 = add nsw i32 %110, %114
  store i32 %115, ptr %97, align 4, !tbaa !10
  br label %48

116:                                              ; preds = %38
  %117 = getelementptr i8, ptr %43, i64 4
  %118 = load i32, ptr %117, align 4, !tbaa !10
  %119 = load i32, ptr %13, align 4, !tbaa !10
  %120 = mul nsw i32 %119, %118
  %121 = add nsw i32 %46, %120
  store i32 %121, ptr %42, align 4, !tbaa !10
  %122 = icmp eq i32 %0, 2
  br i1 %122, label %51, label %123

123:                                              ; preds = %116
  %124 = getelementptr i8, ptr %43, i64 8
  %125 = load i32, ptr %124, align 4, !tbaa !10
  %126 = load i32, ptr %15, align 4, !tbaa !10
  %127 = mul nsw i32 %126, %125
  %128 = add nsw i32 %121, %127
  store i32 %128, ptr %42, align 4, !tbaa !10
  %129 = icmp eq i32 %0, 3
  br i1 %129, label %51, label %130

130:                                              ; preds = %123
  %131 = getelementptr i8, ptr %43, i64 12
  %132 = load i32, ptr %131, align 4, !tbaa !10
  %133 = load i32, ptr %17, align 4, !tbaa !10
  %134 = mul nsw i32 %133, %132
  %135 = add nsw i32 %128, %134
  store i32 %135, ptr %42, align 4, !tbaa !10
  br i1 %18, label %48, label %51, !llvm.loop !42

136:                                              ; preds = %5
  %137 = lshr i32 %0, 1
  %138 = mul nuw nsw i32 %137, %137
  %139 = zext nneg i32 %137 to i64
  %140 = mul nsw i32 %137, %4
  %141 = zext nneg i32 %140 to i64
  %142 = getelementptr inbounds i32, ptr %1, i64 %141
  %143 = getelementptr inbounds i32, ptr %142, i64 %139
  %144 = getelementptr inbounds i32, ptr %2, i64 %141
  %145 = zext nneg i32 %138 to i64
  %146 = mul nuw nsw i64 %145, 36
  %147 = tail call noalias ptr @malloc(i64 noundef %146) #9
  %148 = shl nuw nsw i32 %138, 1
  %149 = zext nneg i32 %148 to i64
  %150 = sext i32 %4 to i64
  %151 = icmp ult i32 %0, 16
  %152 = and i64 %139, 1073741816
  %153 = icmp eq i64 %152, %139
  br label %154

154:                                              ; preds = %180, %136
  %155 = phi i64 [ 0, %136 ], [ %181, %180 ]
  %156 = mul nsw i64 %155, %150
  %157 = mul nuw nsw i64 %155, %139
  %158 = getelementptr i32, ptr %1, i64 %156
  %159 = getelementptr i32, ptr %143, i64 %156
  %160 = getelementptr inbounds i32, ptr %147, i64 %157
  br i1 %151, label %161, label %163

161:                                              ; preds = %179, %154
  %162 = phi i64 [ 0, %154 ], [ %152, %179 ]
  br label %183

163:                                              ; preds = %154, %163
  %164 = phi i64 [ %177, %163 ], [ 0, %154 ]
  %165 = getelementptr i32, ptr %158, i64 %164
  %166 = getelementptr i8, ptr %165, i64 16
  %167 = load <4 x i32>, ptr %165, align 4, !tbaa !10
  %168 = load <4 x i32>, ptr %166, align 4, !tbaa !10
  %169 = getelementptr i32, ptr %159, i64 %164
  %170 = getelementptr i8, ptr %169, i64 16
  %171 = load <4 x i32>, ptr %169, align 4, !tbaa !10
  %172 = load <4 x i32>, ptr %170, align 4, !tbaa !10
  %173 = add nsw <4 x i32> %171, %167
  %174 = add nsw <4 x i32> %172, %168
  %175 = getelementptr inbounds i32, ptr %160, i64 %164
  %176 = getelementptr inbounds i8, ptr %175, i64 16
  store <4 x i32> %173, ptr %175, align 4, !tbaa !10
  store <4 x i32> %174, ptr %176, align 4, !tbaa !10
  %177 = add nuw i64 %164, 8
  %178 = icmp eq i64 %177, %152
  br i1 %178, label %179, label %163, !llvm.loop !43

179:                                              ; preds = %163
  br i1 %153, label %180, label %161

180:                                              ; preds = %183, %179
  %181 = add nuw nsw i64 %155, 1
  %182 = icmp eq i64 %181, %139
  br i1 %182, label %193, label %154, !llvm.loop !44

183:                                              ; preds = %161, %183
  %184 = phi i64 [ %191, %183 ], [ %162, %161 ]
  %185 = getelementptr i32, ptr %158, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !10
  %187 = getelementptr i32, ptr %159, i64 %184
  %188 = load i32, ptr %187, align 4, !tbaa !10
  %189 = add nsw i32 %188, %186
  %190 = getelementptr inbounds i32, ptr %160, i64 %184
  store i32 %189, ptr %190, align 4, !tbaa !10
  %191 = add nuw nsw i64 %184, 1
  %192 = icmp eq i64 %191, %139
  br i1 %192, label %180, label %183, !llvm.loop !45

193:                                              ; preds = %180
  %194 = getelementptr inbounds i32, ptr %1, i64 %139
  %195 = getelementptr inbounds i32, ptr %144, i64 %139
  %196 = getelementptr inbounds i32, ptr %147, i64 %145
  %197 = icmp ult i32 %0, 16
  %198 = and i64 %139, 1073741816
  %199 = icmp eq i64 %198, %139
  br label %200

200:                                              ; preds = %226, %193
  %201 = phi i64 [ 0, %193 ], [ %227, %226 ]
  %202 = mul nsw i64 %201, %150
  %203 = mul nuw nsw i64 %201, %139
  %204 = getelementptr i32, ptr %2, i64 %202
  %205 = getelementptr i32, ptr %195, i64 %202
  %206 = getelementptr inbounds i32, ptr %196, i64 %203
  br i1 %197, label %207, label %209

207:                                              ; preds = %225, %200
  %208 = phi i64 [ 0, %200 ], [ %198, %225 ]
  br label %229

209:                                              ; preds = %200, %209
  %210 = phi i64 [ %223, %209 ], [ 0, %200 ]
  %211 = getelementptr i32, ptr %204, i64 %210
  %212 = getelementptr i8, ptr %211, i64 16
  %213 = load <4 x i32>, ptr %211, align 4, !tbaa !10
  %214 = load <4 x i32>, ptr %212, align 4, !tbaa !10
  %215 = getelementptr i32, ptr %205, i64 %210
  %216 = getelementptr i8, ptr %215, i64 16
  %217 = load <4 x i32>, ptr %215, align 4, !tbaa !10
  %218 = load <4 x i32>, ptr %216, align 4, !tbaa !10
  %219 = add nsw <4 x i32> %217, %213
  %220 = add nsw <4 x i32> %218, %214
  %221 = getelementptr inbounds i32, ptr %206, i64 %210
  %222 = getelementptr inbounds i8, ptr %221, i64 16
  store <4 x i32> %219, ptr %221, align 4, !tbaa !10
  store <4 x i32> %220, ptr %222, align 4, !tbaa !10
  %223 = add nuw i64 %210, 8
  %224 = icmp eq i64 %223, %198
  br i1 %224, label %225, label %209, !llvm.loop !46

225:                                              ; preds = %209
  br i1 %199, label %226, label %207

226:                                              ; preds = %229, %225
  %227 = add nuw nsw i64 %201, 1
  %228 = icmp eq i64 %227, %139
  br i1 %228, label %239, label %200, !llvm.loop !44

229:                                              ; preds = %207, %229
  %230 = phi i64 [ %237, %229 ], [ %208, %207 ]
  %231 = getelementptr i32, ptr %204, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !10
  %233 = getelementptr i32, ptr %205, i64 %230
  %234 = load i32, ptr %233, align 4, !tbaa !10
  %235 = add nsw i32 %234, %232
  %236 = getelementptr inbounds i32, ptr %206, i64 %230
  store i32 %235, ptr %236, align 4, !tbaa !10
  %237 = add nuw nsw i64 %230, 1
  %238 = icmp eq i64 %237, %139
  br i1 %238, label %226, label %229, !llvm.loop !47

239:                                              ; preds = %226
  %240 = getelementptr inbounds i32, ptr %147, i64 %149
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef nonnull %240, i32 noundef %137)
  %241 = icmp ult i32 %0, 16
  %242 = and i64 %139, 1073741816
  %243 = icmp eq i64 %242, %139
  br label %244

244:                                              ; preds = %270, %239
  %245 = phi i64 [ 0, %239 ], [ %271, %270 ]
  %246 = mul nsw i64 %245, %150
  %247 = mul nuw nsw i64 %245, %139
  %248 = getelementptr i32, ptr %142, i64 %246
  %249 = getelementptr i32, ptr %143, i64 %246
  %250 = getelementptr inbounds i32, ptr %147, i64 %247
  br i1 %241, label %251, label %253

251:                                              ; preds = %269, %244
  %252 = phi i64 [ 0, %244 ], [ %242, %269 ]
  br label %273

253:                                              ; preds = %244, %253
  %254 = phi i64 [ %267, %253 ], [ 0, %244 ]
  %255 = getelementptr i32, ptr %248, i64 %254
  %256 = getelementptr i8, ptr %255, i64 16
  %257 = load <4 x i32>, ptr %255, align 4, !tbaa !10
  %258 = load <4 x i32>, ptr %256, align 4, !tbaa !10
  %259 = getelementptr i32, ptr %249, i64 %254
  %260 = getelementptr i8, ptr %259, i64 16
  %261 = load <4 x i32>, ptr %259, align 4, !tbaa !10
  %262 = load <4 x i32>, ptr %260, align 4, !tbaa !10
  %263 = add nsw <4 x i32> %261, %257
  %264 = add nsw <4 x i32> %262, %258
  %265 = getelementptr inbounds i32, ptr %250, i64 %254
  %266 = getelementptr inbounds i8, ptr %265, i64 16
  store <4 x i32> %263, ptr %265, align 4, !tbaa !10
  store <4 x i32> %264, ptr %266, align 4, !tbaa !10
  %267 = add nuw i64 %254, 8
  %268 = icmp eq i64 %267, %242
  br i1 %268, label %269, label %253, !llvm.loop !48

269:                                              ; preds = %253
  br i1 %243, label %270, label %251

270:                                              ; preds = %273, %269
  %271 = add nuw nsw i64 %245, 1
  %272 = icmp eq i64 %271, %139
  br i1 %272, label %283, label %244, !llvm.loop !44

273:                                              ; preds = %251, %273
  %274 = phi i64 [ %281, %273 ], [ %252, %251 ]
  %275 = getelementptr i32, ptr %248, i64 %274
  %276 = load i32, ptr %275, align 4, !tbaa !10
  %277 = getelementptr i32, ptr %249, i64 %274
  %278 = load i32, ptr %277, align 4, !tbaa !10
  %279 = add nsw i32 %278, %276
  %280 = getelementptr inbounds i32, ptr %250, i64 %274
  store i32 %279, ptr %280, align 4, !tbaa !10
  %281 = add nuw nsw i64 %274, 1
  %282 = icmp eq i64 %281, %139
  br i1 %282, label %270, label %273, !llvm.loop !49

283:                                              ; preds = %270
  %284 = shl nuw nsw i64 %145, 2
  %285 = shl nuw nsw i64 %139, 2
  %286 = shl nsw i64 %150, 2
  %287 = getelementptr i8, ptr %147, i64 %284
  %288 = add nsw i64 %139, -1
  %289 = and i64 %139, 1
  %290 = icmp eq i64 %288, 0
  br i1 %290, label %308, label %291

291:                                              ; preds = %283
  %292 = and i64 %139, 1073741822
  br label %293

293:                                              ; preds = %293, %291
  %294 = phi i64 [ 0, %291 ], [ %305, %293 ]
  %295 = phi i64 [ 0, %291 ], [ %306, %293 ]
  %296 = mul nuw nsw i64 %285, %294
  %297 = getelementptr i8, ptr %287, i64 %296
  %298 = mul nsw i64 %286, %294
  %299 = getelementptr i8, ptr %2, i64 %298
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %297, ptr align 4 %299, i64 %285, i1 false), !tbaa !10
  %300 = or disjoint i64 %294, 1
  %301 = mul nuw nsw i64 %285, %300
  %302 = getelementptr i8, ptr %287, i64 %301
  %303 = mul nsw i64 %286, %300
  %304 = getelementptr i8, ptr %2, i64 %303
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %302, ptr align 4 %304, i64 %285, i1 false), !tbaa !10
  %305 = add nuw nsw i64 %294, 2
  %306 = add nuw nsw i64 %295, 2
  %307 = icmp eq i64 %306, %292
  br i1 %307, label %308, label %293, !llvm.loop !44

308:                                              ; preds = %293, %283
  %309 = phi i64 [ 0, %283 ], [ %305, %293 ]
  %310 = icmp eq i64 %289, 0
  br i1 %310, label %316, label %311

311:                                              ; preds = %308
  %312 = mul nuw nsw i64 %285, %309
  %313 = getelementptr i8, ptr %287, i64 %312
  %314 = mul nsw i64 %286, %309
  %315 = getelementptr i8, ptr %2, i64 %314
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %313, ptr align 4 %315, i64 %285, i1 false), !tbaa !10
  br label %316

316:                                              ; preds = %308, %311
  %317 = getelementptr inbounds i32, ptr %240, i64 %145
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %317, i32 noundef %137)
  %318 = and i64 %139, 1
  %319 = icmp eq i64 %288, 0
  br i1 %319, label %337, label %320

320:                                              ; preds = %316
  %321 = and i64 %139, 1073741822
  br label %322

322:                                              ; preds = %322, %320
  %323 = phi i64 [ 0, %320 ], [ %334, %322 ]
  %324 = phi i64 [ 0, %320 ], [ %335, %322 ]
  %325 = mul nuw nsw i64 %285, %323
  %326 = getelementptr i8, ptr %147, i64 %325
  %327 = mul nsw i64 %286, %323
  %328 = getelementptr i8, ptr %1, i64 %327
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %326, ptr align 4 %328, i64 %285, i1 false), !tbaa !10
  %329 = or disjoint i64 %323, 1
  %330 = mul nuw nsw i64 %285, %329
  %331 = getelementptr i8, ptr %147, i64 %330
  %332 = mul nsw i64 %286, %329
  %333 = getelementptr i8, ptr %1, i64 %332
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %331, ptr align 4 %333, i64 %285, i1 false), !tbaa !10
  %334 = add nuw nsw i64 %323, 2
  %335 = add i64 %324, 2
  %336 = icmp eq i64 %335, %321
  br i1 %336, label %337, label %322, !llvm.loop !44

337:                                              ; preds = %322, %316
  %338 = phi i64 [ 0, %316 ], [ %334, %322 ]
  %339 = icmp eq i64 %318, 0
  br i1 %339, label %345, label %340

340:                                              ; preds = %337
  %341 = mul nuw nsw i64 %285, %338
  %342 = getelementptr i8, ptr %147, i64 %341
  %343 = mul nsw i64 %286, %338
  %344 = getelementptr i8, ptr %1, i64 %343
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %342, ptr align 4 %344, i64 %285, i1 false), !tbaa !10
  br label %345

345:                                              ; preds = %337, %340
  %346 = getelementptr inbounds i32, ptr %2, i64 %139
  %347 = icmp ult i32 %0, 16
  %348 = and i64 %139, 1073741816
  %349 = icmp eq i64 %348, %139
  br label %350

350:                                              ; preds = %376, %345
  %351 = phi i64 [ 0, %345 ], [ %377, %376 ]
  %352 = mul nsw i64 %351, %150
  %353 = mul nuw nsw i64 %351, %139
  %354 = getelementptr i32, ptr %346, i64 %352
  %355 = getelementptr i32, ptr %195, i64 %352
  %356 = getelementptr inbounds i32, ptr %196, i64 %353
  br i1 %347, label %357, label %359

357:                                              ; preds = %375, %350
  %358 = phi i64 [ 0, %350 ], [ %348, %375 ]
  br label %379

359:                                              ; preds = %350, %359
  %360 = phi i64 [ %373, %359 ], [ 0, %350 ]
  %361 = getelementptr i32, ptr %354, i64 %360
  %362 = getelementptr i8, ptr %361, i64 16
  %363 = load <4 x i32>, ptr %361, align 4, !tbaa !10
  %364 = load <4 x i32>, ptr %362, align 4, !tbaa !10
  %365 = getelementptr i32, ptr %355, i64 %360
  %366 = getelementptr i8, ptr %365, i64 16
  %367 = load <4 x i32>, ptr %365, align 4, !tbaa !10
  %368 = load <4 x i32>, ptr %366, align 4, !tbaa !10
  %369 = sub <4 x i32> %363, %367
  %370 = sub <4 x i32> %364, %368
  %371 = getelementptr inbounds i32, ptr %356, i64 %360
  %372 = getelementptr inbounds i8, ptr %371, i64 16
  store <4 x i32> %369, ptr %371, align 4, !tbaa !10
  store <4 x i32> %370, ptr %372, align 4, !tbaa !10
  %373 = add nuw i64 %360, 8
  %374 = icmp eq i64 %373, %348
  br i1 %374, label %375, label %359, !llvm.loop !50

375:                                              ; preds = %359
  br i1 %349, label %376, label %357

376:                                              ; preds = %379, %375
  %377 = add nuw nsw i64 %351, 1
  %378 = icmp eq i64 %377, %139
  br i1 %378, label %389, label %350, !llvm.loop !44

379:                                              ; preds = %357, %379
  %380 = phi i64 [ %387, %379 ], [ %358, %357 ]
  %381 = getelementptr i32, ptr %354, i64 %380
  %382 = load i32, ptr %381, align 4, !tbaa !10
  %383 = getelementptr i32, ptr %355, i64 %380
  %384 = load i32, ptr %383, align 4, !tbaa !10
  %385 = sub i32 %382, %384
  %386 = getelementptr inbounds i32, ptr %356, i64 %380
  store i32 %385, ptr %386, align 4, !tbaa !10
  %387 = add nuw nsw i64 %380, 1
  %388 = icmp eq i64 %387, %139
  br i1 %388, label %376, label %379, !llvm.loop !51

389:                                              ; preds = %376
  %390 = getelementptr inbounds i32, ptr %240, i64 %149
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %390, i32 noundef %137)
  %391 = add nuw nsw i64 %139, %141
  %392 = shl nuw nsw i64 %391, 2
  %393 = getelementptr i8, ptr %1, i64 %392
  %394 = and i64 %139, 1
  %395 = icmp eq i64 %288, 0
  br i1 %395, label %413, label %396

396:                                              ; preds = %389
  %397 = and i64 %139, 1073741822
  br label %398

398:                                              ; preds = %398, %396
  %399 = phi i64 [ 0, %396 ], [ %410, %398 ]
  %400 = phi i64 [ 0, %396 ], [ %411, %398 ]
  %401 = mul nuw nsw i64 %285, %399
  %402 = getelementptr i8, ptr %147, i64 %401
  %403 = mul nsw i64 %286, %399
  %404 = getelementptr i8, ptr %393, i64 %403
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %402, ptr align 4 %404, i64 %285, i1 false), !tbaa !10
  %405 = or disjoint i64 %399, 1
  %406 = mul nuw nsw i64 %285, %405
  %407 = getelementptr i8, ptr %147, i64 %406
  %408 = mul nsw i64 %286, %405
  %409 = getelementptr i8, ptr %393, i64 %408
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %407, ptr align 4 %409, i64 %285, i1 false), !tbaa !10
  %410 = add nuw nsw i64 %399, 2
  %411 = add i64 %400, 2
  %412 = icmp eq i64 %411, %397
  br i1 %412, label %413, label %398, !llvm.loop !44

413:                                              ; preds = %398, %389
  %414 = phi i64 [ 0, %389 ], [ %410, %398 ]
  %415 = icmp eq i64 %394, 0
  br i1 %415, label %421, label %416

416:                                              ; preds = %413
  %417 = mul nuw nsw i64 %285, %414
  %418 = getelementptr i8, ptr %147, i64 %417
  %419 = mul nsw i64 %286, %414
  %420 = getelementptr i8, ptr %393, i64 %419
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %418, ptr align 4 %420, i64 %285, i1 false), !tbaa !10
  br label %421

421:                                              ; preds = %413, %416
  %422 = icmp ult i32 %0, 16
  %423 = and i64 %139, 1073741816
  %424 = icmp eq i64 %423, %139
  br label %425

425:                                              ; preds = %421, %451
  %426 = phi i64 [ %452, %451 ], [ 0, %421 ]
  %427 = mul nsw i64 %426, %150
  %428 = mul nuw nsw i64 %426, %139
  %429 = getelementptr i32, ptr %144, i64 %427
  %430 = getelementptr i32, ptr %2, i64 %427
  %431 = getelementptr inbounds i32, ptr %196, i64 %428
  br i1 %422, label %432, label %434

432:                                              ; preds = %450, %425
  %433 = phi i64 [ 0, %425 ], [ %423, %450 ]
  br label %454

434:                                              ; preds = %425, %434
  %435 = phi i64 [ %448, %434 ], [ 0, %425 ]
  %436 = getelementptr i32, ptr %429, i64 %435
  %437 = getelementptr i8, ptr %436, i64 16
  %438 = load <4 x i32>, ptr %436, align 4, !tbaa !10
  %439 = load <4 x i32>, ptr %437, align 4, !tbaa !10
  %440 = getelementptr i32, ptr %430, i64 %435
  %441 = getelementptr i8, ptr %440, i64 16
  %442 = load <4 x i32>, ptr %440, align 4, !tbaa !10
  %443 = load <4 x i32>, ptr %441, align 4, !tbaa !10
  %444 = sub <4 x i32> %438, %442
  %445 = sub <4 x i32> %439, %443
  %446 = getelementptr inbounds i32, ptr %431, i64 %435
  %447 = getelementptr inbounds i8, ptr %446, i64 16
  store <4 x i32> %444, ptr %446, align 4, !tbaa !10
  store <4 x i32> %445, ptr %447, align 4, !tbaa !10
  %448 = add nuw i64 %435, 8
  %449 = icmp eq i64 %448, %423
  br i1 %449, label %450, label %434, !llvm.loop !52

450:                                              ; preds = %434
  br i1 %424, label %451, label %432

451:                                              ; preds = %454, %450
  %452 = add nuw nsw i64 %426, 1
  %453 = icmp eq i64 %452, %139
  br i1 %453, label %464, label %425, !llvm.loop !44

454:                                              ; preds = %432, %454
  %455 = phi i64 [ %462, %454 ], [ %433, %432 ]
  %456 = getelementptr i32, ptr %429, i64 %455
  %457 = load i32, ptr %456, align 4, !tbaa !10
  %458 = getelementptr i32, ptr %430, i64 %455
  %459 = load i32, ptr %458, align 4, !tbaa !10
  %460 = sub i32 %457, %459
  %461 = getelementptr inbounds i32, ptr %431, i64 %455
  store i32 %460, ptr %461, align 4, !tbaa !10
  %462 = add nuw nsw i64 %455, 1
  %463 = icmp eq i64 %462, %139
  br i1 %463, label %451, label %454, !llvm.loop !53

464:                                              ; preds = %451
  %465 = mul nuw nsw i32 %138, 3
  %466 = zext nneg i32 %465 to i64
  %467 = getelementptr inbounds i32, ptr %240, i64 %466
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %467, i32 noundef %137)
  %468 = icmp ult i32 %0, 16
  %469 = and i64 %139, 1073741816
  %470 = icmp eq i64 %469, %139
  br label %471

471:                                              ; preds = %497, %464
  %472 = phi i64 [ 0, %464 ], [ %498, %497 ]
  %473 = mul nsw i64 %472, %150
  %474 = mul nuw nsw i64 %472, %139
  %475 = getelementptr i32, ptr %1, i64 %473
  %476 = getelementptr i32, ptr %194, i64 %473
  %477 = getelementptr inbounds i32, ptr %147, i64 %474
  br i1 %468, label %478, label %480

478:                                              ; preds = %496, %471
  %479 = phi i64 [ 0, %471 ], [ %469, %496 ]
  br label %500

480:                                              ; preds = %471, %480
  %481 = phi i64 [ %494, %480 ], [ 0, %471 ]
  %482 = getelementptr i32, ptr %475, i64 %481
  %483 = getelementptr i8, ptr %482, i64 16
  %484 = load <4 x i32>, ptr %482, align 4, !tbaa !10
  %485 = load <4 x i32>, ptr %483, align 4, !tbaa !10
  %486 = getelementptr i32, ptr %476, i64 %481
  %487 = getelementptr i8, ptr %486, i64 16
  %488 = load <4 x i32>, ptr %486, align 4, !tbaa !10
  %489 = load <4 x i32>, ptr %487, align 4, !tbaa !10
  %490 = add nsw <4 x i32> %488, %484
  %491 = add nsw <4 x i32> %489, %485
  %492 = getelementptr inbounds i32, ptr %477, i64 %481
  %493 = getelementptr inbounds i8, ptr %492, i64 16
  store <4 x i32> %490, ptr %492, align 4, !tbaa !10
  store <4 x i32> %491, ptr %493, align 4, !tbaa !10
  %494 = add nuw i64 %481, 8
  %495 = icmp eq i64 %494, %469
  br i1 %495, label %496, label %480, !llvm.loop !54

496:                                              ; preds = %480
  br i1 %470, label %497, label %478

497:                                              ; preds = %500, %496
  %498 = add nuw nsw i64 %472, 1
  %499 = icmp eq i64 %498, %139
  br i1 %499, label %510, label %471, !llvm.loop !44

500:                                              ; preds = %478, %500
  %501 = phi i64 [ %508, %500 ], [ %479, %478 ]
  %502 = getelementptr i32, ptr %475, i64 %501
  %503 = load i32, ptr %502, align 4, !tbaa !10
  %504 = getelementptr i32, ptr %476, i64 %501
  %505 = load i32, ptr %504, align 4, !tbaa !10
  %506 = add nsw i32 %505, %503
  %507 = getelementptr inbounds i32, ptr %477, i64 %501
  store i32 %506, ptr %507, align 4, !tbaa !10
  %508 = add nuw nsw i64 %501, 1
  %509 = icmp eq i64 %508, %139
  br i1 %509, label %497, label %500, !llvm.loop !55

510:                                              ; preds = %497
  %511 = getelementptr i8, ptr %147, i64 %284
  %512 = getelementptr i8, ptr %2, i64 %392
  %513 = and i64 %139, 1
  %514 = icmp eq i64 %288, 0
  br i1 %514, label %532, label %515

515:                                              ; preds = %510
  %516 = and i64 %139, 1073741822
  br label %517

517:                                              ; preds = %517, %515
  %518 = phi i64 [ 0, %515 ], [ %529, %517 ]
  %519 = phi i64 [ 0, %515 ], [ %530, %517 ]
  %520 = mul nuw nsw i64 %285, %518
  %521 = getelementptr i8, ptr %511, i64 %520
  %522 = mul nsw i64 %286, %518
  %523 = getelementptr i8, ptr %512, i64 %522
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %521, ptr align 4 %523, i64 %285, i1 false), !tbaa !10
  %524 = or disjoint i64 %518, 1
  %525 = mul nuw nsw i64 %285, %524
  %526 = getelementptr i8, ptr %511, i64 %525
  %527 = mul nsw i64 %286, %524
  %528 = getelementptr i8, ptr %512, i64 %527
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %526, ptr align 4 %528, i64 %285, i1 false), !tbaa !10
  %529 = add nuw nsw i64 %518, 2
  %530 = add i64 %519, 2
  %531 = icmp eq i64 %530, %516
  br i1 %531, label %532, label %517, !llvm.loop !44

532:                                              ; preds = %517, %510
  %533 = phi i64 [ 0, %510 ], [ %529, %517 ]
  %534 = icmp eq i64 %513, 0
  br i1 %534, label %540, label %535

535:                                              ; preds = %532
  %536 = mul nuw nsw i64 %285, %533
  %537 = getelementptr i8, ptr %511, i64 %536
  %538 = mul nsw i64 %286, %533
  %539 = getelementptr i8, ptr %512, i64 %538
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %537, ptr align 4 %539, i64 %285, i1 false), !tbaa !10
  br label %540

540:                                              ; preds = %532, %535
  %541 = shl nuw nsw i32 %138, 2
  %542 = zext nneg i32 %541 to i64
  %543 = getelementptr inbounds i32, ptr %240, i64 %542
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %543, i32 noundef %137)
  %544 = icmp ult i32 %0, 16
  %545 = and i64 %139, 1073741816
  %546 = icmp eq i64 %545, %139
  br label %547

547:                                              ; preds = %573, %540
  %548 = phi i64 [ 0, %540 ], [ %574, %573 ]
  %549 = mul nsw i64 %548, %150
  %550 = mul nuw nsw i64 %548, %139
  %551 = getelementptr i32, ptr %142, i64 %549
  %552 = getelementptr i32, ptr %1, i64 %549
  %553 = getelementptr inbounds i32, ptr %147, i64 %550
  br i1 %544, label %554, label %556

554:                                              ; preds = %572, %547
  %555 = phi i64 [ 0, %547 ], [ %545, %572 ]
  br label %580

556:                                              ; preds = %547, %556
  %557 = phi i64 [ %570, %556 ], [ 0, %547 ]
  %558 = getelementptr i32, ptr %551, i64 %557
  %559 = getelementptr i8, ptr %558, i64 16
  %560 = load <4 x i32>, ptr %558, align 4, !tbaa !10
  %561 = load <4 x i32>, ptr %559, align 4, !tbaa !10
  %562 = getelementptr i32, ptr %552, i64 %557
  %563 = getelementptr i8, ptr %562, i64 16
  %564 = load <4 x i32>, ptr %562, align 4, !tbaa !10
  %565 = load <4 x i32>, ptr %563, align 4, !tbaa !10
  %566 = sub <4 x i32> %560, %564
  %567 = sub <4 x i32> %561, %565
  %568 = getelementptr inbounds i32, ptr %553, i64 %557
  %569 = getelementptr inbounds i8, ptr %568, i64 16
  store <4 x i32> %566, ptr %568, align 4, !tbaa !10
  store <4 x i32> %567, ptr %569, align 4, !tbaa !10
  %570 = add nuw i64 %557, 8
  %571 = icmp eq i64 %570, %545
  br i1 %571, label %572, label %556, !llvm.loop !56

572:                                              ; preds = %556
  br i1 %546, label %573, label %554

573:                                              ; preds = %580, %572
  %574 = add nuw nsw i64 %548, 1
  %575 = icmp eq i64 %574, %139
  br i1 %575, label %576, label %547, !llvm.loop !44

576:                                              ; preds = %573
  %577 = icmp ult i32 %0, 16
  %578 = and i64 %139, 1073741816
  %579 = icmp eq i64 %578, %139
  br label %590

580:                                              ; preds = %554, %580
  %581 = phi i64 [ %588, %580 ], [ %555, %554 ]
  %582 = getelementptr i32, ptr %551, i64 %581
  %583 = load i32, ptr %582, align 4, !tbaa !10
  %584 = getelementptr i32, ptr %552, i64 %581
  %585 = load i32, ptr %584, align 4, !tbaa !10
  %586 = sub i32 %583, %585
  %587 = getelementptr inbounds i32, ptr %553, i64 %581
  store i32 %586, ptr %587, align 4, !tbaa !10
  %588 = add nuw nsw i64 %581, 1
  %589 = icmp eq i64 %588, %139
  br i1 %589, label %573, label %580, !llvm.loop !57

590:                                              ; preds = %576, %616
  %591 = phi i64 [ %617, %616 ], [ 0, %576 ]
  %592 = mul nsw i64 %591, %150
  %593 = mul nuw nsw i64 %591, %139
  %594 = getelementptr i32, ptr %2, i64 %592
  %595 = getelementptr i32, ptr %346, i64 %592
  %596 = getelementptr inbounds i32, ptr %196, i64 %593
  br i1 %577, label %597, label %599

597:                                              ; preds = %615, %590
  %598 = phi i64 [ 0, %590 ], [ %578, %615 ]
  br label %619

599:                                              ; preds = %590, %599
  %600 = phi i64 [ %613, %599 ], [ 0, %590 ]
  %601 = getelementptr i32, ptr %594, i64 %600
  %602 = getelementptr i8, ptr %601, i64 16
  %603 = load <4 x i32>, ptr %601, align 4, !tbaa !10
  %604 = load <4 x i32>, ptr %602, align 4, !tbaa !10
  %605 = getelementptr i32, ptr %595, i64 %600
  %606 = getelementptr i8, ptr %605, i64 16
  %607 = load <4 x i32>, ptr %605, align 4, !tbaa !10
  %608 = load <4 x i32>, ptr %606, align 4, !tbaa !10
  %609 = add nsw <4 x i32> %607, %603
  %610 = add nsw <4 x i32> %608, %604
  %611 = getelementptr inbounds i32, ptr %596, i64 %600
  %612 = getelementptr inbounds i8, ptr %611, i64 16
  store <4 x i32> %609, ptr %611, align 4, !tbaa !10
  store <4 x i32> %610, ptr %612, align 4, !tbaa !10
  %613 = add nuw i64 %600, 8
  %614 = icmp eq i64 %613, %578
  br i1 %614, label %615, label %599, !llvm.loop !58

615:                                              ; preds = %599
  br i1 %579, label %616, label %597

616:                                              ; preds = %619, %615
  %617 = add nuw nsw i64 %591, 1
  %618 = icmp eq i64 %617, %139
  br i1 %618, label %629, label %590, !llvm.loop !44

619:                                              ; preds = %597, %619
  %620 = phi i64 [ %627, %619 ], [ %598, %597 ]
  %621 = getelementptr i32, ptr %594, i64 %620
  %622 = load i32, ptr %621, align 4, !tbaa !10
  %623 = getelementptr i32, ptr %595, i64 %620
  %624 = load i32, ptr %623, align 4, !tbaa !10
  %625 = add nsw i32 %624, %622
  %626 = getelementptr inbounds i32, ptr %596, i64 %620
  store i32 %625, ptr %626, align 4, !tbaa !10
  %627 = add nuw nsw i64 %620, 1
  %628 = icmp eq i64 %627, %139
  br i1 %628, label %616, label %619, !llvm.loop !59

629:                                              ; preds = %616
  %630 = mul nuw nsw i32 %138, 5
  %631 = zext nneg i32 %630 to i64
  %632 = getelementptr inbounds i32, ptr %240, i64 %631
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %632, i32 noundef %137)
  %633 = icmp ult i32 %0, 16
  %634 = and i64 %139, 1073741816
  %635 = icmp eq i64 %634, %139
  br label %636

636:                                              ; preds = %662, %629
  %637 = phi i64 [ 0, %629 ], [ %663, %662 ]
  %638 = mul nsw i64 %637, %150
  %639 = mul nuw nsw i64 %637, %139
  %640 = getelementptr i32, ptr %194, i64 %638
  %641 = getelementptr i32, ptr %143, i64 %638
  %642 = getelementptr inbounds i32, ptr %147, i64 %639
  br i1 %633, label %643, label %645

643:                                              ; preds = %661, %636
  %644 = phi i64 [ 0, %636 ], [ %634, %661 ]
  br label %669

645:                                              ; preds = %636, %645
  %646 = phi i64 [ %659, %645 ], [ 0, %636 ]
  %647 = getelementptr i32, ptr %640, i64 %646
  %648 = getelementptr i8, ptr %647, i64 16
  %649 = load <4 x i32>, ptr %647, align 4, !tbaa !10
  %650 = load <4 x i32>, ptr %648, align 4, !tbaa !10
  %651 = getelementptr i32, ptr %641, i64 %646
  %652 = getelementptr i8, ptr %651, i64 16
  %653 = load <4 x i32>, ptr %651, align 4, !tbaa !10
  %654 = load <4 x i32>, ptr %652, align 4, !tbaa !10
  %655 = sub <4 x i32> %649, %653
  %656 = sub <4 x i32> %650, %654
  %657 = getelementptr inbounds i32, ptr %642, i64 %646
  %658 = getelementptr inbounds i8, ptr %657, i64 16
  store <4 x i32> %655, ptr %657, align 4, !tbaa !10
  store <4 x i32> %656, ptr %658, align 4, !tbaa !10
  %659 = add nuw i64 %646, 8
  %660 = icmp eq i64 %659, %634
  br i1 %660, label %661, label %645, !llvm.loop !60

661:                                              ; preds = %645
  br i1 %635, label %662, label %643

662:                                              ; preds = %669, %661
  %663 = add nuw nsw i64 %637, 1
  %664 = icmp eq i64 %663, %139
  br i1 %664, label %665, label %636, !llvm.loop !44

665:                                              ; preds = %662
  %666 = icmp ult i32 %0, 16
  %667 = and i64 %139, 1073741816
  %668 = icmp eq i64 %667, %139
  br label %679

669:                                              ; preds = %643, %669
  %670 = phi i64 [ %677, %669 ], [ %644, %643 ]
  %671 = getelementptr i32, ptr %640, i64 %670
  %672 = load i32, ptr %671, align 4, !tbaa !10
  %673 = getelementptr i32, ptr %641, i64 %670
  %674 = load i32, ptr %673, align 4, !tbaa !10
  %675 = sub i32 %672, %674
  %676 = getelementptr inbounds i32, ptr %642, i64 %670
  store i32 %675, ptr %676, align 4, !tbaa !10
  %677 = add nuw nsw i64 %670, 1
  %678 = icmp eq i64 %677, %139
  br i1 %678, label %662, label %669, !llvm.loop !61

679:                                              ; preds = %665, %705
  %680 = phi i64 [ %706, %705 ], [ 0, %665 ]
  %681 = mul nsw i64 %680, %150
  %682 = mul nuw nsw i64 %680, %139
  %683 = getelementptr i32, ptr %144, i64 %681
  %684 = getelementptr i32, ptr %195, i64 %681
  %685 = getelementptr inbounds i32, ptr %196, i64 %682
  br i1 %666, label %686, label %688

686:                                              ; preds = %704, %679
  %687 = phi i64 [ 0, %679 ], [ %667, %704 ]
  br label %708

688:                                              ; preds = %679, %688
  %689 = phi i64 [ %702, %688 ], [ 0, %679 ]
  %690 = getelementptr i32, ptr %683, i64 %689
  %691 = getelementptr i8, ptr %690, i64 16
  %692 = load <4 x i32>, ptr %690, align 4, !tbaa !10
  %693 = load <4 x i32>, ptr %691, align 4, !tbaa !10
  %694 = getelementptr i32, ptr %684, i64 %689
  %695 = getelementptr i8, ptr %694, i64 16
  %696 = load <4 x i32>, ptr %694, align 4, !tbaa !10
  %697 = load <4 x i32>, ptr %695, align 4, !tbaa !10
  %698 = add nsw <4 x i32> %696, %692
  %699 = add nsw <4 x i32> %697, %693
  %700 = getelementptr inbounds i32, ptr %685, i64 %689
  %701 = getelementptr inbounds i8, ptr %700, i64 16
  store <4 x i32> %698, ptr %700, align 4, !tbaa !10
  store <4 x i32> %699, ptr %701, align 4, !tbaa !10
  %702 = add nuw i64 %689, 8
  %703 = icmp eq i64 %702, %667
  br i1 %703, label %704, label %688, !llvm.loop !62

704:                                              ; preds = %688
  br i1 %668, label %705, label %686

705:                                              ; preds = %708, %704
  %706 = add nuw nsw i64 %680, 1
  %707 = icmp eq i64 %706, %139
  br i1 %707, label %718, label %679, !llvm.loop !44

708:                                              ; preds = %686, %708
  %709 = phi i64 [ %716, %708 ], [ %687, %686 ]
  %710 = getelementptr i32, ptr %683, i64 %709
  %711 = load i32, ptr %710, align 4, !tbaa !10
  %712 = getelementptr i32, ptr %684, i64 %709
  %713 = load i32, ptr %712, align 4, !tbaa !10
  %714 = add nsw i32 %713, %711
  %715 = getelementptr inbounds i32, ptr %685, i64 %709
  store i32 %714, ptr %715, align 4, !tbaa !10
  %716 = add nuw nsw i64 %709, 1
  %717 = icmp eq i64 %716, %139
  br i1 %717, label %705, label %708, !llvm.loop !63

718:                                              ; preds = %705
  %719 = mul nuw nsw i32 %138, 6
  %720 = zext nneg i32 %719 to i64
  %721 = getelementptr inbounds i32, ptr %240, i64 %720
  tail call fastcc void @strassen(i32 noundef %137, ptr noundef nonnull %147, ptr noundef nonnull %196, ptr noundef %721, i32 noundef %137)
  %722 = zext nneg i32 %0 to i64
  %723 = getelementptr inbounds i32, ptr %240, i64 %466
  %724 = getelementptr inbounds i32, ptr %240, i64 %542
  %725 = getelementptr inbounds i32, ptr %240, i64 %720
  %726 = getelementptr inbounds i32, ptr %240, i64 %149
  %727 = getelementptr inbounds i32, ptr %3, i64 %139
  %728 = getelementptr inbounds i32, ptr %240, i64 %145
  %729 = getelementptr inbounds i32, ptr %240, i64 %631
  %730 = getelementptr inbounds i32, ptr %3, i64 %139
  %731 = icmp ult i32 %0, 8
  %732 = and i64 %139, 1073741820
  %733 = icmp eq i64 %732, %139
  br label %734

734:                                              ; preds = %718, %777
  %735 = phi i64 [ 0, %718 ], [ %778, %777 ]
  %736 = mul nuw nsw i64 %735, %139
  %737 = mul nuw nsw i64 %735, %722
  %738 = add nuw nsw i64 %735, %139
  %739 = mul nuw nsw i64 %738, %722
  br i1 %731, label %740, label %742

740:                                              ; preds = %775, %734
  %741 = phi i64 [ 0, %734 ], [ %732, %775 ]
  br label %780

742:                                              ; preds = %734, %742
  %743 = phi i64 [ %773, %742 ], [ 0, %734 ]
  %744 = add nuw nsw i64 %743, %736
  %745 = getelementptr inbounds i32, ptr %240, i64 %744
  %746 = load <4 x i32>, ptr %745, align 4, !tbaa !10
  %747 = getelementptr inbounds i32, ptr %723, i64 %744
  %748 = load <4 x i32>, ptr %747, align 4, !tbaa !10
  %749 = add nsw <4 x i32> %748, %746
  %750 = getelementptr inbounds i32, ptr %724, i64 %744
  %751 = load <4 x i32>, ptr %750, align 4, !tbaa !10
  %752 = sub <4 x i32> %749, %751
  %753 = getelementptr inbounds i32, ptr %725, i64 %744
  %754 = load <4 x i32>, ptr %753, align 4, !tbaa !10
  %755 = add nsw <4 x i32> %752, %754
  %756 = add nuw nsw i64 %743, %737
  %757 = getelementptr inbounds i32, ptr %3, i64 %756
  store <4 x i32> %755, ptr %757, align 4, !tbaa !10
  %758 = getelementptr inbounds i32, ptr %726, i64 %744
  %759 = load <4 x i32>, ptr %758, align 4, !tbaa !10
  %760 = add nsw <4 x i32> %759, %751
  %761 = getelementptr inbounds i32, ptr %727, i64 %756
  store <4 x i32> %760, ptr %761, align 4, !tbaa !10
  %762 = getelementptr inbounds i32, ptr %728, i64 %744
  %763 = load <4 x i32>, ptr %762, align 4, !tbaa !10
  %764 = add nsw <4 x i32> %763, %748
  %765 = add nuw nsw i64 %743, %739
  %766 = getelementptr inbounds i32, ptr %3, i64 %765
  store <4 x i32> %764, ptr %766, align 4, !tbaa !10
  %767 = getelementptr inbounds i32, ptr %729, i64 %744
  %768 = load <4 x i32>, ptr %767, align 4, !tbaa !10
  %769 = add <4 x i32> %759, %746
  %770 = sub <4 x i32> %769, %763
  %771 = add nsw <4 x i32> %770, %768
  %772 = getelementptr inbounds i32, ptr %730, i64 %765
  store <4 x i32> %771, ptr %772, align 4, !tbaa !10
  %773 = add nuw i64 %743, 4
  %774 = icmp eq i64 %773, %732
  br i1 %774, label %775, label %742, !llvm.loop !64

775:                                              ; preds = %742
  br i1 %733, label %777, label %740

776:                                              ; preds = %777
  tail call void @free(ptr noundef nonnull %147) #11
  br label %813

777:                                              ; preds = %780, %775
  %778 = add nuw nsw i64 %735, 1
  %779 = icmp eq i64 %778, %139
  br i1 %779, label %776, label %734, !llvm.loop !65

780:                                              ; preds = %740, %780
  %781 = phi i64 [ %811, %780 ], [ %741, %740 ]
  %782 = add nuw nsw i64 %781, %736
  %783 = getelementptr inbounds i32, ptr %240, i64 %782
  %784 = load i32, ptr %783, align 4, !tbaa !10
  %785 = getelementptr inbounds i32, ptr %723, i64 %782
  %786 = load i32, ptr %785, align 4, !tbaa !10
  %787 = add nsw i32 %786, %784
  %788 = getelementptr inbounds i32, ptr %724, i64 %782
  %789 = load i32, ptr %788, align 4, !tbaa !10
  %790 = sub i32 %787, %789
  %791 = getelementptr inbounds i32, ptr %725, i64 %782
  %792 = load i32, ptr %791, align 4, !tbaa !10
  %793 = add nsw i32 %790, %792
  %794 = add nuw nsw i64 %781, %737
  %795 = getelementptr inbounds i32, ptr %3, i64 %794
  store i32 %793, ptr %795, align 4, !tbaa !10
  %796 = getelementptr inbounds i32, ptr %726, i64 %782
  %797 = load i32, ptr %796, align 4, !tbaa !10
  %798 = add nsw i32 %797, %789
  %799 = getelementptr inbounds i32, ptr %727, i64 %794
  store i32 %798, ptr %799, align 4, !tbaa !10
  %800 = getelementptr inbounds i32, ptr %728, i64 %782
  %801 = load i32, ptr %800, align 4, !tbaa !10
  %802 = add nsw i32 %801, %786
  %803 = add nuw nsw i64 %781, %739
  %804 = getelementptr inbounds i32, ptr %3, i64 %803
  store i32 %802, ptr %804, align 4, !tbaa !10
  %805 = getelementptr inbounds i32, ptr %729, i64 %782
  %806 = load i32, ptr %805, align 4, !tbaa !10
  %807 = add i32 %797, %784
  %808 = sub i32 %807, %801
  %809 = add nsw i32 %808, %806
  %810 = getelementptr inbounds i32, ptr %730, i64 %803
  store i32 %809, ptr %810, align 4, !tbaa !10
  %811 = add nuw nsw i64 %781, 1
  %812 = icmp eq i64 %811, %139
  br i1 %812, label %777, label %780, !llvm.loop !66

813:                                              ; preds = %48, %7, %776
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn uwtable
define internal fastcc void @free_matrix(ptr nocapture noundef %0) unnamed_addr #2 {
  %2 = getelementptr inbounds i8, ptr %0, i64 248
  %3 = load ptr, ptr %2, align 8, !tbaa !4
  tail call void @free(ptr noundef %3) #11
  %4 = getelementptr inbounds i8, ptr %0, i64 240
  %5 = load ptr, ptr %4, align 8, !tbaa !4
  tail call void @free(ptr noundef %5) #11
  %6 = getelementptr inbounds i8, ptr %0, i64 232
  %7 = load ptr, ptr %6, align 8, !tbaa !4
  tail call void @free(ptr noundef %7) #11
  %8 = getelementptr inbounds i8, ptr %0, i64 224
  %9 = load ptr, ptr %8, align 8, !tbaa !4
  tail call void @free(ptr noundef %9) #11
  %10 = getelementptr inbounds i8, ptr %0, i64 216
  %11 = load ptr, ptr %10, align 8, !tbaa !4
  tail call void @free(ptr noundef %11) #11
  %12 = getelementptr inbounds i8, ptr %0, i64 208
  %13 = load ptr, ptr %12, align 8, !tbaa !4
  tail call void @free(ptr noundef %13) #11
  %14 = getelementptr inbounds i8, ptr %0, i64 200
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  tail call void @free(ptr noundef %15) #11
  %16 = getelementptr inbounds i8, ptr %0, i64 192
  %17 = load ptr, ptr %16, align 8, !tbaa !4
  tail call void @free(ptr noundef %17) #11
  %18 = getelementptr inbounds i8, ptr %0, i64 184
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  tail call void @free(ptr noundef %19) #11
  %20 = getelementptr inbounds i8, ptr %0, i64 176
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  tail call void @free(ptr noundef %21) #11
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  tail call void @free(ptr noundef %23) #11
  %24 = getelementptr inbounds i8, ptr %0, i64 160
  %25 = load ptr, ptr %24, align 8, !tbaa !4
  tail call void @free(ptr noundef %25) #11
  %26 = getelementptr inbounds i8, ptr %0, i64 152
  %27 = load ptr, ptr %26, align 8, !tbaa !4
  tail call void @free(ptr noundef %27) #11
  %28 = getelementptr inbounds i8, ptr %0, i64 144
  %29 = load ptr, ptr %28, align 8, !tbaa !4
  tail call void @free(ptr noundef %29) #11
  %30 = getelementptr inbounds i8, ptr %0, i64 136
  %31 = load ptr, ptr %30, align 8, !tbaa !4
  tail call void @free(ptr noundef %31) #11
  %32 = getelementptr inbounds i8, ptr %0, i64 128
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  tail call void @free(ptr noundef %33) #11
  %34 = getelementptr inbounds i8, ptr %0, i64 120
  %35 = load ptr, ptr %34, align 8, !tbaa !4
  tail call void @free(ptr noundef %35) #11
  %36 = getelementptr inbounds i8, ptr %0, i64 112
  %37 = load ptr, ptr %36, align 8, !tbaa !4
  tail call void @free(ptr noundef %37) #11
  %38 = getelementptr inbounds i8, ptr %0, i64 104
  %39 = load ptr, ptr %38, align 8, !tbaa !4
  tail call void @free(ptr noundef %39) #11
  %40 = getelementptr inbounds i8, ptr %0, i64 96
  %41 = load ptr, ptr %40, align 8, !tbaa !4
  tail call void @free(ptr noundef %41) #11
  %42 = getelementptr inbounds i8, ptr %0, i64 88
  %43 = load ptr, ptr %42, align 8, !tbaa !4
  tail call void @free(ptr noundef %43) #11
  %44 = getelementptr inbounds i8, ptr %0, i64 80
  %45 = load ptr, ptr %44, align 8, !tbaa !4
  tail call void @free(ptr noundef %45) #11
  %46 = getelementptr inbounds i8, ptr %0, i64 72
  %47 = load ptr, ptr %46, align 8, !tbaa !4
  tail call void @free(ptr noundef %47) #11
  %48 = getelementptr inbounds i8, ptr %0, i64 64
  %49 = load ptr, ptr %48, align 8, !tbaa !4
  tail call void @free(ptr noundef %49) #11
  %50 = getelementptr inbounds i8, ptr %0, i64 56
  %51 = load ptr, ptr %50, align 8, !tbaa !4
  tail call void @free(ptr noundef %51) #11
  %52 = getelementptr inbounds i8, ptr %0, i64 48
  %53 = load ptr, ptr %52, align 8, !tbaa !4
  tail call void @free(ptr noundef %53) #11
  %54 = getelementptr inbounds i8, ptr %0, i64 40
  %55 = load ptr, ptr %54, align 8, !tbaa !4
  tail call void @free(ptr noundef %55) #11
  %56 = getelementptr inbounds i8, ptr %0, i64 32
  %57 = load ptr, ptr %56, align 8, !tbaa !4
  tail call void @free(ptr noundef %57) #11
  %58 = getelementptr inbounds i8, ptr %0, i64 24
  %59 = load ptr, ptr %58, align 8, !tbaa !4
  tail call void @free(ptr noundef %59) #11
  %60 = getelementptr inbounds i8, ptr %0, i64 16
  %61 = load ptr, ptr %60, align 8, !tbaa !4
  tail call void @free(ptr noundef %61) #11
  %62 = getelementptr inbounds i8, ptr %0, i64 8
  %63 = load ptr, ptr %62, align 8, !tbaa !4
  tail call void @free(ptr noundef %63) #11
  %64 = load ptr, ptr %0, align 8, !tbaa !4
  tail call void @free(ptr noundef %64) #11
  tail call void @free(ptr noundef %0) #11
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>) #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind allocsize(0,1) }
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
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!13}
!13 = distinct !{!13, !14}
!14 = distinct !{!14, !"LVerDomain"}
!15 = !{!16, !17, !18}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !14}
!19 = !{!16}
!20 = !{!17, !18}
!21 = !{!17}
!22 = !{!18}
!23 = !{!24, !24, i64 0}
!24 = !{!"double", !6, i64 0}
!25 = !{!26, !26, i64 0}
!26 = !{!"float", !6, i64 0}
!27 = distinct !{!27, !9, !28, !29}
!28 = !{!"llvm.loop.isvectorized", i32 1}
!29 = !{!"llvm.loop.unroll.runtime.disable"}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !9}
!32 = distinct !{!32, !9}
!33 = distinct !{!33, !9}
!34 = distinct !{!34, !9}
!35 = distinct !{!35, !9}
!36 = distinct !{!36, !9, !28}
!37 = distinct !{!37, !9}
!38 = distinct !{!38, !9}
!39 = distinct !{!39, !9}
!40 = distinct !{!40, !9}
!41 = distinct !{!41, !9}
!42 = distinct !{!42, !9}
!43 = distinct !{!43, !9, !28, !29}
!44 = distinct !{!44, !9}
!45 = distinct !{!45, !9, !29, !28}
!46 = distinct !{!46, !9, !28, !29}
!47 = distinct !{!47, !9, !29, !28}
!48 = distinct !{!48, !9, !28, !29}
!49 = distinct !{!49, !9, !29, !28}
!50 = distinct !{!50, !9, !28, !29}
!51 = distinct !{!51, !9, !29, !28}
!52 = distinct !{!52, !9, !28, !29}
!53 = distinct !{!53, !9, !29, !28}
!54 = distinct !{!54, !9, !28, !29}
!55 = distinct !{!55, !9, !29, !28}
!56 = distinct !{!56, !9, !28, !29}
!57 = distinct !{!57, !9, !29, !28}
!58 = distinct !{!58, !9, !28, !29}
!59 = distinct !{!59, !9, !29, !28}
!60 = distinct !{!60, !9, !28, !29}
!61 = distinct !{!61, !9, !29, !28}
!62 = distinct !{!62, !9, !28, !29}
!63 = distinct !{!63, !9, !29, !28}
!64 = distinct !{!64, !9, !28, !29}
!65 = distinct !{!65, !9}
!66 = distinct !{!66, !9, !29, !28}
