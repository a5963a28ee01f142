; ModuleID = 'numeric.c'
source_filename = "numeric.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { [3 x double], [3 x double], double }
%struct.complex = type { double, double }

@.str = private unnamed_addr constant [10 x i8] c"%d: %.6f\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"%.3f\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c" %.9f\00", align 1
@__const.main.bodies = private unnamed_addr constant [3 x %struct.body] [%struct.body { [3 x double] zeroinitializer, [3 x double] zeroinitializer, double 1.000000e+03 }, %struct.body { [3 x double] [double 1.000000e+01, double 0.000000e+00, double 0.000000e+00], [3 x double] [double 0.000000e+00, double 1.000000e+01, double 1.000000e+00], double 1.000000e+00 }, %struct.body { [3 x double] [double -2.000000e+01, double 1.000000e+00, double 0.000000e+00], [3 x double] [double 0.000000e+00, double -7.000000e+00, double 0.000000e+00], double 2.000000e+00 }], align 16
@.str.4 = private unnamed_addr constant [5 x i8] c"%.6f\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c" %.6f %.6f %.6f\0A\00", align 1
@.str.6 = private unnamed_addr constant [11 x i8] c"%.9f %.9f\0A\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%.12f\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [64 x %struct.complex], align 16
  %2 = alloca [64 x %struct.complex], align 16
  %3 = alloca [8 x [9 x double]], align 16
  %4 = alloca [8 x double], align 16
  %5 = alloca [3 x %struct.body], align 16
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %1) #8
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %2) #8
  br label %7

6:                                                ; preds = %7
  call fastcc void @transform(ptr noundef nonnull %1, i32 noundef 1)
  br label %24

7:                                                ; preds = %0, %7
  %8 = phi i64 [ 0, %0 ], [ %21, %7 ]
  %9 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %8
  %10 = getelementptr inbounds [64 x %struct.complex], ptr %1, i64 0, i64 %8
  %11 = trunc nuw nsw i64 %8 to i32
  %12 = uitofp nneg i32 %11 to double
  %13 = fmul double %12, 0x403F6A7A2955385E
  %14 = fmul double %13, 1.562500e-02
  %15 = tail call double @llvm.sin.f64(double %14)
  %16 = fmul double %12, 0x404C463ABECCB2BB
  %17 = fmul double %16, 1.562500e-02
  %18 = tail call double @llvm.cos.f64(double %17)
  %19 = tail call double @llvm.fmuladd.f64(double %18, double 5.000000e-01, double %15)
  store double %19, ptr %10, align 16, !tbaa !4
  %20 = getelementptr inbounds i8, ptr %10, i64 8
  store double 0.000000e+00, ptr %20, align 8, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %9, ptr noundef nonnull align 16 dereferenceable(16) %10, i64 16, i1 false), !tbaa.struct !8
  %21 = add nuw nsw i64 %8, 1
  %22 = icmp eq i64 %21, 64
  br i1 %22, label %6, label %7, !llvm.loop !9

23:                                               ; preds = %35
  call fastcc void @transform(ptr noundef nonnull %1, i32 noundef -1)
  br label %42

24:                                               ; preds = %6, %35
  %25 = phi i64 [ 0, %6 ], [ %36, %35 ]
  %26 = getelementptr inbounds [64 x %struct.complex], ptr %1, i64 0, i64 %25
  %27 = load double, ptr %26, align 16, !tbaa !11
  %28 = getelementptr inbounds i8, ptr %26, i64 8
  %29 = load double, ptr %28, align 8, !tbaa !13
  %30 = tail call double @hypot(double noundef %27, double noundef %29) #9
  %31 = fcmp ogt double %30, 1.000000e+00
  br i1 %31, label %32, label %35

32:                                               ; preds = %24
  %33 = trunc nuw nsw i64 %25 to i32
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %33, double noundef %30)
  br label %35

35:                                               ; preds = %24, %32
  %36 = add nuw nsw i64 %25, 1
  %37 = icmp eq i64 %36, 32
  br i1 %37, label %23, label %24, !llvm.loop !14

38:                                               ; preds = %42
  %39 = fcmp olt double %52, 0x3D719799812DEA11
  %40 = zext i1 %39 to i32
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %40)
  call void @llvm.lifetime.start.p0(i64 576, ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #8
  br label %178

42:                                               ; preds = %23, %42
  %43 = phi i64 [ 0, %23 ], [ %53, %42 ]
  %44 = phi double [ 0.000000e+00, %23 ], [ %52, %42 ]
  %45 = getelementptr inbounds [64 x %struct.complex], ptr %1, i64 0, i64 %43
  %46 = load double, ptr %45, align 16, !tbaa !11
  %47 = fmul double %46, 1.562500e-02
  %48 = getelementptr inbounds [64 x %struct.complex], ptr %2, i64 0, i64 %43
  %49 = load double, ptr %48, align 16, !tbaa !11
  %50 = fsub double %47, %49
  %51 = tail call double @llvm.fabs.f64(double %50)
  %52 = tail call double @llvm.maxnum.f64(double %44, double %51)
  %53 = add nuw nsw i64 %43, 1
  %54 = icmp eq i64 %53, 64
  br i1 %54, label %38, label %42, !llvm.loop !15

55:                                               ; preds = %117, %65
  %56 = add nuw nsw i64 %60, 1
  %57 = icmp eq i64 %62, 8
  br i1 %57, label %129, label %58, !llvm.loop !16

58:                                               ; preds = %178, %55
  %59 = phi i64 [ %62, %55 ], [ 0, %178 ]
  %60 = phi i64 [ %56, %55 ], [ 1, %178 ]
  %61 = phi double [ %94, %55 ], [ 1.000000e+00, %178 ]
  %62 = add nuw nsw i64 %59, 1
  %63 = icmp ult i64 %59, 7
  %64 = trunc nuw nsw i64 %59 to i32
  br i1 %63, label %95, label %65

65:                                               ; preds = %95, %58
  %66 = phi i32 [ %64, %58 ], [ %107, %95 ]
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 0
  %69 = getelementptr inbounds [9 x double], ptr %3, i64 %67, i64 0
  %70 = load <2 x double>, ptr %68, align 8, !tbaa !4
  %71 = load <2 x double>, ptr %69, align 8, !tbaa !4
  store <2 x double> %71, ptr %68, align 8, !tbaa !4
  store <2 x double> %70, ptr %69, align 8, !tbaa !4
  %72 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 2
  %73 = getelementptr inbounds [9 x double], ptr %3, i64 %67, i64 2
  %74 = load <2 x double>, ptr %72, align 8, !tbaa !4
  %75 = load <2 x double>, ptr %73, align 8, !tbaa !4
  store <2 x double> %75, ptr %72, align 8, !tbaa !4
  store <2 x double> %74, ptr %73, align 8, !tbaa !4
  %76 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 4
  %77 = getelementptr inbounds [9 x double], ptr %3, i64 %67, i64 4
  %78 = load <2 x double>, ptr %76, align 8, !tbaa !4
  %79 = load <2 x double>, ptr %77, align 8, !tbaa !4
  store <2 x double> %79, ptr %76, align 8, !tbaa !4
  store <2 x double> %78, ptr %77, align 8, !tbaa !4
  %80 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 6
  %81 = getelementptr inbounds [9 x double], ptr %3, i64 %67, i64 6
  %82 = load <2 x double>, ptr %80, align 8, !tbaa !4
  %83 = load <2 x double>, ptr %81, align 8, !tbaa !4
  store <2 x double> %83, ptr %80, align 8, !tbaa !4
  store <2 x double> %82, ptr %81, align 8, !tbaa !4
  %84 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 8
  %85 = load double, ptr %84, align 8, !tbaa !4
  %86 = getelementptr inbounds [9 x double], ptr %3, i64 %67, i64 8
  %87 = load double, ptr %86, align 8, !tbaa !4
  store double %87, ptr %84, align 8, !tbaa !4
  store double %85, ptr %86, align 8, !tbaa !4
  %88 = zext i32 %66 to i64
  %89 = icmp eq i64 %59, %88
  %90 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 %59
  %91 = load double, ptr %90, align 8, !tbaa !4
  %92 = fneg double %91
  %93 = select i1 %89, double %91, double %92
  %94 = fmul double %61, %93
  br i1 %63, label %110, label %55

95:                                               ; preds = %58, %95
  %96 = phi i64 [ %108, %95 ], [ %60, %58 ]
  %97 = phi i32 [ %107, %95 ], [ %64, %58 ]
  %98 = getelementptr inbounds [9 x double], ptr %3, i64 %96, i64 %59
  %99 = load double, ptr %98, align 8, !tbaa !4
  %100 = tail call double @llvm.fabs.f64(double %99)
  %101 = sext i32 %97 to i64
  %102 = getelementptr inbounds [9 x double], ptr %3, i64 %101, i64 %59
  %103 = load double, ptr %102, align 8, !tbaa !4
  %104 = tail call double @llvm.fabs.f64(double %103)
  %105 = fcmp ogt double %100, %104
  %106 = trunc nuw nsw i64 %96 to i32
  %107 = select i1 %105, i32 %106, i32 %97
  %108 = add nuw nsw i64 %96, 1
  %109 = icmp eq i64 %108, 8
  br i1 %109, label %65, label %95, !llvm.loop !17

110:                                              ; preds = %65, %117
  %111 = phi i64 [ %118, %117 ], [ %60, %65 ]
  %112 = load double, ptr %90, align 8, !tbaa !4
  %113 = getelementptr inbounds [9 x double], ptr %3, i64 %111, i64 %59
  %114 = load double, ptr %113, align 8, !tbaa !4
  %115 = fneg double %114
  %116 = fdiv double %115, %112
  br label %120

117:                                              ; preds = %120
  %118 = add nuw nsw i64 %111, 1
  %119 = icmp eq i64 %118, 8
  br i1 %119, label %55, label %110, !llvm.loop !18

120:                                              ; preds = %120, %110
  %121 = phi i64 [ %59, %110 ], [ %127, %120 ]
  %122 = getelementptr inbounds [9 x double], ptr %3, i64 %59, i64 %121
  %123 = load double, ptr %122, align 8, !tbaa !4
  %124 = getelementptr inbounds [9 x double], ptr %3, i64 %111, i64 %121
  %125 = load double, ptr %124, align 8, !tbaa !4
  %126 = tail call double @llvm.fmuladd.f64(double %116, double %123, double %125)
  store double %126, ptr %124, align 8, !tbaa !4
  %127 = add nuw nsw i64 %121, 1
  %128 = icmp eq i64 %127, 9
  br i1 %128, label %117, label %120, !llvm.loop !19

129:                                              ; preds = %55, %152
  %130 = phi i64 [ %159, %152 ], [ 0, %55 ]
  %131 = phi i64 [ %157, %152 ], [ 7, %55 ]
  %132 = getelementptr inbounds [9 x double], ptr %3, i64 %131, i64 8
  %133 = load double, ptr %132, align 8, !tbaa !4
  %134 = getelementptr inbounds double, ptr %4, i64 %131
  store double %133, ptr %134, align 8, !tbaa !4
  %135 = icmp ult i64 %131, 7
  br i1 %135, label %136, label %152

136:                                              ; preds = %129
  %137 = and i64 %130, 1
  %138 = icmp eq i64 %137, 0
  br i1 %138, label %147, label %139

139:                                              ; preds = %136
  %140 = add nuw nsw i64 %131, 1
  %141 = getelementptr inbounds [9 x double], ptr %3, i64 %131, i64 %140
  %142 = load double, ptr %141, align 8, !tbaa !4
  %143 = getelementptr inbounds double, ptr %4, i64 %140
  %144 = load double, ptr %143, align 8, !tbaa !4
  %145 = fneg double %142
  %146 = tail call double @llvm.fmuladd.f64(double %145, double %144, double %133)
  store double %146, ptr %134, align 8, !tbaa !4
  br label %147

147:                                              ; preds = %139, %136
  %148 = phi double [ poison, %136 ], [ %146, %139 ]
  %149 = phi i64 [ %131, %136 ], [ %140, %139 ]
  %150 = phi double [ %133, %136 ], [ %146, %139 ]
  %151 = icmp eq i64 %130, 1
  br i1 %151, label %152, label %160

152:                                              ; preds = %147, %160, %129
  %153 = phi double [ %133, %129 ], [ %148, %147 ], [ %176, %160 ]
  %154 = getelementptr inbounds [9 x double], ptr %3, i64 %131, i64 %131
  %155 = load double, ptr %154, align 8, !tbaa !4
  %156 = fdiv double %153, %155
  store double %156, ptr %134, align 8, !tbaa !4
  %157 = add nsw i64 %131, -1
  %158 = icmp eq i64 %131, 0
  %159 = add i64 %130, 1
  br i1 %158, label %229, label %129, !llvm.loop !20

160:                                              ; preds = %147, %160
  %161 = phi i64 [ %170, %160 ], [ %149, %147 ]
  %162 = phi double [ %176, %160 ], [ %150, %147 ]
  %163 = add nuw nsw i64 %161, 1
  %164 = getelementptr inbounds [9 x double], ptr %3, i64 %131, i64 %163
  %165 = load double, ptr %164, align 8, !tbaa !4
  %166 = getelementptr inbounds double, ptr %4, i64 %163
  %167 = load double, ptr %166, align 8, !tbaa !4
  %168 = fneg double %165
  %169 = tail call double @llvm.fmuladd.f64(double %168, double %167, double %162)
  store double %169, ptr %134, align 8, !tbaa !4
  %170 = add nuw nsw i64 %161, 2
  %171 = getelementptr inbounds [9 x double], ptr %3, i64 %131, i64 %170
  %172 = load double, ptr %171, align 8, !tbaa !4
  %173 = getelementptr inbounds double, ptr %4, i64 %170
  %174 = load double, ptr %173, align 8, !tbaa !4
  %175 = fneg double %172
  %176 = tail call double @llvm.fmuladd.f64(double %175, double %174, double %169)
  store double %176, ptr %134, align 8, !tbaa !4
  %177 = icmp eq i64 %170, 7
  br i1 %177, label %152, label %160, !llvm.loop !21

178:                                              ; preds = %178, %38
  %179 = phi i64 [ 0, %38 ], [ %181, %178 ]
  %180 = mul nuw nsw i64 %179, 5
  %181 = add nuw nsw i64 %179, 1
  %182 = trunc nuw nsw i64 %181 to i32
  %183 = trunc nuw nsw i64 %180 to i32
  %184 = urem i32 %183, 7
  %185 = icmp eq i64 %179, 0
  %186 = select i1 %185, i32 10, i32 0
  %187 = add nuw nsw i32 %184, %186
  %188 = uitofp nneg i32 %187 to double
  %189 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 0
  store double %188, ptr %189, align 8, !tbaa !4
  %190 = trunc i64 %180 to i32
  %191 = add i32 %190, 3
  %192 = urem i32 %191, 7
  %193 = icmp eq i64 %179, 1
  %194 = select i1 %193, i32 10, i32 0
  %195 = add nuw nsw i32 %192, %194
  %196 = uitofp nneg i32 %195 to double
  %197 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 1
  store double %196, ptr %197, align 8, !tbaa !4
  %198 = trunc i64 %180 to i32
  %199 = add i32 %198, 6
  %200 = urem i32 %199, 7
  %201 = icmp eq i64 %179, 2
  %202 = select i1 %201, i32 10, i32 0
  %203 = add nuw nsw i32 %200, %202
  %204 = uitofp nneg i32 %203 to double
  %205 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 2
  store double %204, ptr %205, align 8, !tbaa !4
  %206 = trunc i64 %180 to i32
  %207 = add i32 %206, 9
  %208 = urem i32 %207, 7
  %209 = icmp eq i64 %179, 3
  %210 = select i1 %209, i32 10, i32 0
  %211 = add nuw nsw i32 %208, %210
  %212 = uitofp nneg i32 %211 to double
  %213 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 3
  store double %212, ptr %213, align 8, !tbaa !4
  %214 = insertelement <4 x i64> poison, i64 %179, i64 0
  %215 = shufflevector <4 x i64> %214, <4 x i64> poison, <4 x i32> zeroinitializer
  %216 = icmp eq <4 x i64> %215, <i64 4, i64 5, i64 6, i64 7>
  %217 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 4
  %218 = trunc i64 %180 to i32
  %219 = insertelement <4 x i32> poison, i32 %218, i64 0
  %220 = shufflevector <4 x i32> %219, <4 x i32> poison, <4 x i32> zeroinitializer
  %221 = add <4 x i32> %220, <i32 12, i32 15, i32 18, i32 21>
  %222 = urem <4 x i32> %221, <i32 7, i32 7, i32 7, i32 7>
  %223 = select <4 x i1> %216, <4 x i32> <i32 10, i32 10, i32 10, i32 10>, <4 x i32> zeroinitializer
  %224 = add nuw nsw <4 x i32> %222, %223
  %225 = uitofp nneg <4 x i32> %224 to <4 x double>
  store <4 x double> %225, ptr %217, align 8, !tbaa !4
  %226 = sitofp i32 %182 to double
  %227 = getelementptr inbounds [8 x [9 x double]], ptr %3, i64 0, i64 %179, i64 8
  store double %226, ptr %227, align 8, !tbaa !4
  %228 = icmp eq i64 %181, 8
  br i1 %228, label %58, label %178, !llvm.loop !22

229:                                              ; preds = %152
  %230 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, double noundef %94)
  %231 = load double, ptr %4, align 16, !tbaa !4
  %232 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %231)
  %233 = getelementptr inbounds i8, ptr %4, i64 8
  %234 = load double, ptr %233, align 8, !tbaa !4
  %235 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %234)
  %236 = getelementptr inbounds i8, ptr %4, i64 16
  %237 = load double, ptr %236, align 16, !tbaa !4
  %238 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %237)
  %239 = getelementptr inbounds i8, ptr %4, i64 24
  %240 = load double, ptr %239, align 8, !tbaa !4
  %241 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %240)
  %242 = getelementptr inbounds i8, ptr %4, i64 32
  %243 = load double, ptr %242, align 16, !tbaa !4
  %244 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %243)
  %245 = getelementptr inbounds i8, ptr %4, i64 40
  %246 = load double, ptr %245, align 8, !tbaa !4
  %247 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %246)
  %248 = getelementptr inbounds i8, ptr %4, i64 48
  %249 = load double, ptr %248, align 16, !tbaa !4
  %250 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %249)
  %251 = getelementptr inbounds i8, ptr %4, i64 56
  %252 = load double, ptr %251, align 8, !tbaa !4
  %253 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, double noundef %252)
  %254 = load ptr, ptr @stdout, align 8, !tbaa !23
  %255 = tail call i32 @putc(i32 noundef 10, ptr noundef %254)
  call void @llvm.lifetime.start.p0(i64 168, ptr nonnull %5) #8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(168) %5, ptr noundef nonnull align 16 dereferenceable(168) @__const.main.bodies, i64 168, i1 false)
  %256 = getelementptr inbounds i8, ptr %5, i64 24
  %257 = getelementptr inbounds i8, ptr %5, i64 40
  %258 = getelementptr inbounds i8, ptr %5, i64 56
  %259 = getelementptr inbounds i8, ptr %5, i64 112
  %260 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef 0xC0591C477E0C41BE)
  %261 = getelementptr inbounds i8, ptr %5, i64 16
  %262 = getelementptr inbounds i8, ptr %5, i64 80
  %263 = getelementptr inbounds i8, ptr %5, i64 88
  %264 = getelementptr inbounds i8, ptr %5, i64 64
  %265 = getelementptr inbounds i8, ptr %5, i64 96
  %266 = getelementptr inbounds i8, ptr %5, i64 136
  %267 = getelementptr inbounds i8, ptr %5, i64 144
  %268 = getelementptr inbounds i8, ptr %5, i64 152
  %269 = getelementptr inbounds i8, ptr %5, i64 128
  br label %270

270:                                              ; preds = %229, %411
  %271 = phi i32 [ 0, %229 ], [ %435, %411 ]
  %272 = phi double [ 0.000000e+00, %229 ], [ %415, %411 ]
  %273 = phi <2 x double> [ <double 1.000000e+01, double 0.000000e+00>, %229 ], [ %427, %411 ]
  %274 = phi <2 x double> [ <double -2.000000e+01, double 0.000000e+00>, %229 ], [ %432, %411 ]
  %275 = phi <2 x double> [ <double 0.000000e+00, double 1.000000e+00>, %229 ], [ %423, %411 ]
  %276 = phi <2 x double> [ zeroinitializer, %229 ], [ %413, %411 ]
  br label %355

277:                                              ; preds = %411
  %278 = fmul double %418, 5.000000e-01
  %279 = fmul double %417, 5.000000e-01
  %280 = fmul double %416, 5.000000e-01
  %281 = fmul double %414, 5.000000e+02
  %282 = extractelement <2 x double> %412, i64 1
  %283 = fmul double %282, 5.000000e+02
  %284 = extractelement <2 x double> %412, i64 0
  %285 = fmul double %284, 5.000000e+02
  %286 = tail call double @llvm.fmuladd.f64(double %285, double %284, double 0.000000e+00)
  %287 = tail call double @llvm.fmuladd.f64(double %283, double %282, double %286)
  %288 = tail call double @llvm.fmuladd.f64(double %281, double %414, double %287)
  %289 = shufflevector <2 x double> %413, <2 x double> poison, <2 x i32> <i32 1, i32 1>
  %290 = fsub <2 x double> %289, %423
  %291 = shufflevector <2 x double> %413, <2 x double> poison, <2 x i32> zeroinitializer
  %292 = shufflevector <2 x double> %427, <2 x double> %432, <2 x i32> <i32 0, i32 2>
  %293 = fsub <2 x double> %291, %292
  %294 = fmul <2 x double> %293, %293
  %295 = fmul <2 x double> %290, %290
  %296 = fadd <2 x double> %294, %295
  %297 = insertelement <2 x double> poison, double %415, i64 0
  %298 = shufflevector <2 x double> %297, <2 x double> poison, <2 x i32> zeroinitializer
  %299 = shufflevector <2 x double> %427, <2 x double> %432, <2 x i32> <i32 1, i32 3>
  %300 = fsub <2 x double> %298, %299
  %301 = fmul <2 x double> %300, %300
  %302 = fadd <2 x double> %296, %301
  %303 = tail call <2 x double> @llvm.sqrt.v2f64(<2 x double> %302)
  %304 = fdiv <2 x double> <double 1.000000e+03, double 2.000000e+03>, %303
  %305 = extractelement <2 x double> %304, i64 0
  %306 = fsub double %288, %305
  %307 = extractelement <2 x double> %304, i64 1
  %308 = fsub double %306, %307
  %309 = tail call double @llvm.fmuladd.f64(double %280, double %416, double %308)
  %310 = tail call double @llvm.fmuladd.f64(double %279, double %417, double %309)
  %311 = tail call double @llvm.fmuladd.f64(double %278, double %418, double %310)
  %312 = fsub <2 x double> %427, %432
  %313 = extractelement <2 x double> %423, i64 0
  %314 = extractelement <2 x double> %423, i64 1
  %315 = fsub double %313, %314
  %316 = fmul double %315, %315
  %317 = fmul <2 x double> %312, %312
  %318 = extractelement <2 x double> %317, i64 0
  %319 = fadd double %318, %316
  %320 = extractelement <2 x double> %317, i64 1
  %321 = fadd double %319, %320
  %322 = tail call double @llvm.sqrt.f64(double %321)
  %323 = fdiv double 2.000000e+00, %322
  %324 = fsub double %311, %323
  %325 = tail call double @llvm.fmuladd.f64(double %419, double %419, double %324)
  %326 = tail call double @llvm.fmuladd.f64(double %420, double %420, double %325)
  %327 = tail call double @llvm.fmuladd.f64(double %424, double %424, double %326)
  %328 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, double noundef %327, double noundef %428, double noundef %314)
  br label %329

329:                                              ; preds = %340, %277
  %330 = phi i32 [ 1, %277 ], [ %347, %340 ]
  %331 = phi double [ 0x3DBE8A37A45FC32E, %277 ], [ %346, %340 ]
  %332 = uitofp nneg i32 %330 to double
  %333 = tail call double @llvm.fmuladd.f64(double %332, double 5.000000e-02, double -5.000000e+00)
  %334 = fneg double %333
  %335 = fmul double %333, %334
  %336 = tail call noundef double @llvm.exp.f64(double %335)
  %337 = tail call double @llvm.fmuladd.f64(double %336, double 4.000000e+00, double %331)
  %338 = add nuw nsw i32 %330, 1
  %339 = icmp eq i32 %338, 200
  br i1 %339, label %348, label %340, !llvm.loop !25

340:                                              ; preds = %329
  %341 = uitofp nneg i32 %338 to double
  %342 = tail call double @llvm.fmuladd.f64(double %341, double 5.000000e-02, double -5.000000e+00)
  %343 = fneg double %342
  %344 = fmul double %342, %343
  %345 = tail call noundef double @llvm.exp.f64(double %344)
  %346 = tail call double @llvm.fmuladd.f64(double %345, double 2.000000e+00, double %337)
  %347 = add nuw nsw i32 %330, 2
  br label %329

348:                                              ; preds = %329
  %349 = fmul double %337, 5.000000e-02
  %350 = fdiv double %349, 3.000000e+00
  %351 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, double noundef %350, double noundef 0x3FFC5BF891B4EF6A)
  br label %439

352:                                              ; preds = %371, %355
  %353 = add nuw nsw i64 %357, 1
  %354 = icmp eq i64 %358, 3
  br i1 %354, label %411, label %355, !llvm.loop !26

355:                                              ; preds = %270, %352
  %356 = phi i64 [ %358, %352 ], [ 0, %270 ]
  %357 = phi i64 [ %353, %352 ], [ 1, %270 ]
  %358 = add nuw nsw i64 %356, 1
  %359 = icmp ult i64 %356, 2
  br i1 %359, label %360, label %352

360:                                              ; preds = %355
  %361 = getelementptr inbounds %struct.body, ptr %5, i64 %356
  %362 = getelementptr inbounds i8, ptr %361, i64 24
  %363 = getelementptr inbounds i8, ptr %361, i64 48
  %364 = load <2 x double>, ptr %361, align 8, !tbaa !4
  %365 = getelementptr inbounds i8, ptr %361, i64 16
  %366 = load double, ptr %365, align 8, !tbaa !4
  %367 = load double, ptr %363, align 8, !tbaa !27
  %368 = getelementptr inbounds i8, ptr %361, i64 40
  %369 = insertelement <2 x double> poison, double %367, i64 0
  %370 = shufflevector <2 x double> %369, <2 x double> poison, <2 x i32> zeroinitializer
  br label %371

371:                                              ; preds = %371, %360
  %372 = phi i64 [ %357, %360 ], [ %409, %371 ]
  %373 = getelementptr inbounds %struct.body, ptr %5, i64 %372
  %374 = getelementptr inbounds i8, ptr %373, i64 16
  %375 = load double, ptr %374, align 8, !tbaa !4
  %376 = fsub double %366, %375
  %377 = getelementptr inbounds i8, ptr %373, i64 48
  %378 = getelementptr inbounds i8, ptr %373, i64 24
  %379 = load double, ptr %377, align 8, !tbaa !27
  %380 = load <2 x double>, ptr %373, align 8, !tbaa !4
  %381 = fsub <2 x double> %364, %380
  %382 = extractelement <2 x double> %381, i64 0
  %383 = tail call double @llvm.fmuladd.f64(double %382, double %382, double 0.000000e+00)
  %384 = extractelement <2 x double> %381, i64 1
  %385 = tail call double @llvm.fmuladd.f64(double %384, double %384, double %383)
  %386 = tail call double @llvm.fmuladd.f64(double %376, double %376, double %385)
  %387 = tail call double @llvm.sqrt.f64(double %386)
  %388 = fmul double %386, %387
  %389 = fdiv double 1.000000e-03, %388
  %390 = load <2 x double>, ptr %362, align 8, !tbaa !4
  %391 = fneg <2 x double> %381
  %392 = insertelement <2 x double> poison, double %379, i64 0
  %393 = shufflevector <2 x double> %392, <2 x double> poison, <2 x i32> zeroinitializer
  %394 = fmul <2 x double> %393, %391
  %395 = insertelement <2 x double> poison, double %389, i64 0
  %396 = shufflevector <2 x double> %395, <2 x double> poison, <2 x i32> zeroinitializer
  %397 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %394, <2 x double> %396, <2 x double> %390)
  store <2 x double> %397, ptr %362, align 8, !tbaa !4
  %398 = fmul <2 x double> %370, %381
  %399 = load <2 x double>, ptr %378, align 8, !tbaa !4
  %400 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %398, <2 x double> %396, <2 x double> %399)
  store <2 x double> %400, ptr %378, align 8, !tbaa !4
  %401 = load double, ptr %368, align 8, !tbaa !4
  %402 = fneg double %376
  %403 = fmul double %379, %402
  %404 = tail call double @llvm.fmuladd.f64(double %403, double %389, double %401)
  store double %404, ptr %368, align 8, !tbaa !4
  %405 = fmul double %367, %376
  %406 = getelementptr inbounds i8, ptr %373, i64 40
  %407 = load double, ptr %406, align 8, !tbaa !4
  %408 = tail call double @llvm.fmuladd.f64(double %405, double %389, double %407)
  store double %408, ptr %406, align 8, !tbaa !4
  %409 = add nuw nsw i64 %372, 1
  %410 = icmp eq i64 %409, 3
  br i1 %410, label %352, label %371, !llvm.loop !29

411:                                              ; preds = %352
  %412 = load <2 x double>, ptr %256, align 8, !tbaa !4
  %413 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %412, <2 x double> <double 1.000000e-03, double 1.000000e-03>, <2 x double> %276)
  store <2 x double> %413, ptr %5, align 16, !tbaa !4
  %414 = load double, ptr %257, align 8, !tbaa !4
  %415 = tail call double @llvm.fmuladd.f64(double %414, double 1.000000e-03, double %272)
  store double %415, ptr %261, align 16, !tbaa !4
  %416 = load double, ptr %262, align 16, !tbaa !4
  %417 = load double, ptr %263, align 8, !tbaa !4
  %418 = load double, ptr %265, align 16, !tbaa !4
  %419 = load double, ptr %266, align 8, !tbaa !4
  %420 = load double, ptr %267, align 16, !tbaa !4
  %421 = insertelement <2 x double> poison, double %417, i64 0
  %422 = insertelement <2 x double> %421, double %420, i64 1
  %423 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %422, <2 x double> <double 1.000000e-03, double 1.000000e-03>, <2 x double> %275)
  %424 = load double, ptr %268, align 8, !tbaa !4
  %425 = insertelement <2 x double> poison, double %416, i64 0
  %426 = insertelement <2 x double> %425, double %418, i64 1
  %427 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %426, <2 x double> <double 1.000000e-03, double 1.000000e-03>, <2 x double> %273)
  %428 = extractelement <2 x double> %427, i64 0
  store double %428, ptr %258, align 8, !tbaa !4
  %429 = shufflevector <2 x double> %423, <2 x double> %427, <2 x i32> <i32 0, i32 3>
  store <2 x double> %429, ptr %264, align 16, !tbaa !4
  %430 = insertelement <2 x double> poison, double %419, i64 0
  %431 = insertelement <2 x double> %430, double %424, i64 1
  %432 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %431, <2 x double> <double 1.000000e-03, double 1.000000e-03>, <2 x double> %274)
  %433 = shufflevector <2 x double> %432, <2 x double> %423, <2 x i32> <i32 0, i32 3>
  store <2 x double> %433, ptr %259, align 16, !tbaa !4
  %434 = extractelement <2 x double> %432, i64 1
  store double %434, ptr %269, align 16, !tbaa !4
  %435 = add nuw nsw i32 %271, 1
  %436 = icmp eq i32 %435, 1000
  br i1 %436, label %277, label %270, !llvm.loop !30

437:                                              ; preds = %439
  %438 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, double noundef %457)
  call void @llvm.lifetime.end.p0(i64 168, ptr nonnull %5) #8
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(i64 576, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %2) #8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %1) #8
  ret i32 0

439:                                              ; preds = %439, %348
  %440 = phi i32 [ 0, %348 ], [ %458, %439 ]
  %441 = phi double [ 1.000000e+00, %348 ], [ %457, %439 ]
  %442 = fmul double %441, %441
  %443 = fmul double %441, -2.000000e+00
  %444 = tail call double @llvm.fmuladd.f64(double %442, double %441, double %443)
  %445 = fadd double %444, -5.000000e+00
  %446 = fmul double %441, 3.000000e+00
  %447 = tail call double @llvm.fmuladd.f64(double %446, double %441, double -2.000000e+00)
  %448 = fdiv double %445, %447
  %449 = fsub double %441, %448
  %450 = fmul double %449, %449
  %451 = fmul double %449, -2.000000e+00
  %452 = tail call double @llvm.fmuladd.f64(double %450, double %449, double %451)
  %453 = fadd double %452, -5.000000e+00
  %454 = fmul double %449, 3.000000e+00
  %455 = tail call double @llvm.fmuladd.f64(double %454, double %449, double -2.000000e+00)
  %456 = fdiv double %453, %455
  %457 = fsub double %449, %456
  %458 = add nuw nsw i32 %440, 2
  %459 = icmp eq i32 %458, 20
  br i1 %459, label %437, label %439, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @transform(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = alloca %struct.complex, align 8
  br label %4

4:                                                ; preds = %2, %35
  %5 = phi i64 [ 1, %2 ], [ %36, %35 ]
  %6 = phi i32 [ 0, %2 ], [ %29, %35 ]
  %7 = and i32 %6, 32
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %26, label %19

9:                                                ; preds = %35
  %10 = shl nsw i32 %1, 1
  %11 = sitofp i32 %10 to double
  %12 = fmul double %11, 0x400921FB54442D18
  %13 = getelementptr i8, ptr %0, i64 -8
  %14 = getelementptr i8, ptr %0, i64 8
  %15 = getelementptr i8, ptr %0, i64 -8
  %16 = getelementptr i8, ptr %0, i64 8
  %17 = insertelement <2 x double> poison, double %12, i64 0
  %18 = shufflevector <2 x double> %17, <2 x double> poison, <2 x i32> zeroinitializer
  br label %38

19:                                               ; preds = %4, %19
  %20 = phi i32 [ %22, %19 ], [ %6, %4 ]
  %21 = phi i32 [ %23, %19 ], [ 32, %4 ]
  %22 = xor i32 %20, %21
  %23 = lshr i32 %21, 1
  %24 = and i32 %22, %23
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %19, !llvm.loop !32

26:                                               ; preds = %19, %4
  %27 = phi i32 [ 32, %4 ], [ %23, %19 ]
  %28 = phi i32 [ %6, %4 ], [ %22, %19 ]
  %29 = xor i32 %28, %27
  %30 = sext i32 %29 to i64
  %31 = icmp slt i64 %5, %30
  br i1 %31, label %32, label %35

32:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3)
  %33 = getelementptr inbounds %struct.complex, ptr %0, i64 %5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) %33, i64 16, i1 false), !tbaa.struct !8
  %34 = getelementptr inbounds %struct.complex, ptr %0, i64 %30
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %33, ptr noundef nonnull align 8 dereferenceable(16) %34, i64 16, i1 false), !tbaa.struct !8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %3, i64 16, i1 false), !tbaa.struct !8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3)
  br label %35

35:                                               ; preds = %32, %26
  %36 = add nuw nsw i64 %5, 1
  %37 = icmp eq i64 %36, 64
  br i1 %37, label %9, label %4, !llvm.loop !33

38:                                               ; preds = %9, %147
  %39 = phi i32 [ 2, %9 ], [ %148, %147 ]
  %40 = ashr exact i32 %39, 1
  %41 = icmp sgt i32 %40, 0
  %42 = sitofp i32 %39 to double
  %43 = sext i32 %40 to i64
  %44 = zext i32 %39 to i64
  %45 = zext i32 %40 to i64
  %46 = getelementptr %struct.complex, ptr %0, i64 %43
  %47 = add nsw i64 %45, -1
  %48 = shl nsw i64 %43, 4
  %49 = shl nuw nsw i64 %44, 4
  %50 = or disjoint i64 %48, 8
  %51 = shl nuw nsw i64 %45, 4
  %52 = shl nsw i64 %43, 4
  %53 = getelementptr i8, ptr %16, i64 %52
  %54 = getelementptr i8, ptr %0, i64 %48
  %55 = getelementptr i8, ptr %0, i64 %50
  %56 = icmp ult i32 %40, 4
  %57 = shl nsw i64 %47, 4
  %58 = shl nsw i64 %47, 4
  %59 = icmp ugt i64 %47, 1152921504606846975
  %60 = and i64 %45, 2147483646
  %61 = insertelement <2 x double> poison, double %42, i64 0
  %62 = shufflevector <2 x double> %61, <2 x double> poison, <2 x i32> zeroinitializer
  %63 = icmp eq i64 %60, %45
  br label %65

64:                                               ; preds = %147
  ret void

65:                                               ; preds = %38, %150
  %66 = phi i64 [ 0, %38 ], [ %153, %150 ]
  %67 = phi i64 [ 0, %38 ], [ %151, %150 ]
  %68 = mul i64 %49, %66
  %69 = getelementptr i8, ptr %54, i64 %68
  %70 = getelementptr i8, ptr %55, i64 %68
  br i1 %41, label %71, label %150

71:                                               ; preds = %65
  br i1 %56, label %72, label %74

72:                                               ; preds = %146, %81, %74, %71
  %73 = phi i64 [ 0, %81 ], [ 0, %74 ], [ 0, %71 ], [ %60, %146 ]
  br label %154

74:                                               ; preds = %71
  %75 = getelementptr i8, ptr %69, i64 %57
  %76 = icmp ult ptr %75, %69
  %77 = getelementptr i8, ptr %70, i64 %58
  %78 = icmp ult ptr %77, %70
  %79 = or i1 %78, %59
  %80 = or i1 %76, %79
  br i1 %80, label %72, label %81

81:                                               ; preds = %74
  %82 = udiv i64 63, %44
  %83 = shl nuw nsw i64 %82, 4
  %84 = mul nuw nsw i64 %83, %44
  %85 = add nuw nsw i64 %84, %51
  %86 = getelementptr i8, ptr %13, i64 %85
  %87 = getelementptr i8, ptr %0, i64 %85
  %88 = add nuw nsw i64 %84, %52
  %89 = add nuw nsw i64 %88, %51
  %90 = getelementptr i8, ptr %15, i64 %89
  %91 = getelementptr i8, ptr %0, i64 %89
  %92 = icmp ugt ptr %87, %0
  %93 = icmp ult ptr %14, %86
  %94 = and i1 %92, %93
  %95 = icmp ugt ptr %90, %0
  %96 = icmp ult ptr %46, %86
  %97 = and i1 %95, %96
  %98 = or i1 %94, %97
  %99 = icmp ugt ptr %91, %0
  %100 = icmp ult ptr %53, %86
  %101 = and i1 %99, %100
  %102 = or i1 %98, %101
  %103 = icmp ult ptr %14, %90
  %104 = icmp ult ptr %46, %87
  %105 = and i1 %103, %104
  %106 = or i1 %102, %105
  %107 = icmp ult ptr %14, %91
  %108 = icmp ult ptr %53, %87
  %109 = and i1 %107, %108
  %110 = or i1 %106, %109
  %111 = icmp ult ptr %46, %91
  %112 = icmp ult ptr %53, %90
  %113 = and i1 %111, %112
  %114 = or i1 %110, %113
  br i1 %114, label %72, label %115

115:                                              ; preds = %81, %115
  %116 = phi i64 [ %143, %115 ], [ 0, %81 ]
  %117 = phi <2 x i32> [ %144, %115 ], [ <i32 0, i32 1>, %81 ]
  %118 = uitofp <2 x i32> %117 to <2 x double>
  %119 = fmul <2 x double> %18, %118
  %120 = fdiv <2 x double> %119, %62
  %121 = tail call <2 x double> @llvm.cos.v2f64(<2 x double> %120)
  %122 = tail call <2 x double> @llvm.sin.v2f64(<2 x double> %120)
  %123 = add nuw nsw i64 %116, %67
  %124 = getelementptr inbounds %struct.complex, ptr %0, i64 %123
  %125 = load <4 x double>, ptr %124, align 8, !tbaa !4
  %126 = shufflevector <4 x double> %125, <4 x double> poison, <2 x i32> <i32 0, i32 2>
  %127 = shufflevector <4 x double> %125, <4 x double> poison, <2 x i32> <i32 1, i32 3>
  %128 = getelementptr %struct.complex, ptr %46, i64 %123
  %129 = load <4 x double>, ptr %128, align 8, !tbaa !4
  %130 = shufflevector <4 x double> %129, <4 x double> poison, <2 x i32> <i32 0, i32 2>
  %131 = shufflevector <4 x double> %129, <4 x double> poison, <2 x i32> <i32 1, i32 3>
  %132 = fneg <2 x double> %131
  %133 = fmul <2 x double> %122, %132
  %134 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %130, <2 x double> %121, <2 x double> %133)
  %135 = fmul <2 x double> %121, %131
  %136 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %130, <2 x double> %122, <2 x double> %135)
  %137 = fadd <2 x double> %126, %134
  %138 = fadd <2 x double> %127, %136
  %139 = shufflevector <2 x double> %137, <2 x double> %138, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x double> %139, ptr %124, align 8, !tbaa !4
  %140 = fsub <2 x double> %126, %134
  %141 = fsub <2 x double> %127, %136
  %142 = shufflevector <2 x double> %140, <2 x double> %141, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x double> %142, ptr %128, align 8, !tbaa !4
  %143 = add nuw i64 %116, 2
  %144 = add <2 x i32> %117, <i32 2, i32 2>
  %145 = icmp eq i64 %143, %60
  br i1 %145, label %146, label %115, !llvm.loop !34

146:                                              ; preds = %115
  br i1 %63, label %150, label %72

147:                                              ; preds = %150
  %148 = shl i32 %39, 1
  %149 = icmp slt i32 %148, 65
  br i1 %149, label %38, label %64, !llvm.loop !37

150:                                              ; preds = %154, %146, %65
  %151 = add nuw nsw i64 %67, %44
  %152 = icmp ult i64 %151, 64
  %153 = add i64 %66, 1
  br i1 %152, label %65, label %147, !llvm.loop !38

154:                                              ; preds = %72, %154
  %155 = phi i64 [ %181, %154 ], [ %73, %72 ]
  %156 = trunc nuw nsw i64 %155 to i32
  %157 = uitofp nneg i32 %156 to double
  %158 = fmul double %12, %157
  %159 = fdiv double %158, %42
  %160 = tail call double @llvm.cos.f64(double %159)
  %161 = tail call double @llvm.sin.f64(double %159)
  %162 = add nuw nsw i64 %155, %67
  %163 = getelementptr inbounds %struct.complex, ptr %0, i64 %162
  %164 = getelementptr %struct.complex, ptr %46, i64 %162
  %165 = load double, ptr %164, align 8, !tbaa !4
  %166 = getelementptr inbounds i8, ptr %164, i64 8
  %167 = load double, ptr %166, align 8, !tbaa !4
  %168 = fneg double %167
  %169 = load <2 x double>, ptr %163, align 8, !tbaa !4
  %170 = insertelement <2 x double> poison, double %161, i64 0
  %171 = insertelement <2 x double> %170, double %160, i64 1
  %172 = insertelement <2 x double> poison, double %168, i64 0
  %173 = insertelement <2 x double> %172, double %167, i64 1
  %174 = fmul <2 x double> %171, %173
  %175 = insertelement <2 x double> poison, double %165, i64 0
  %176 = shufflevector <2 x double> %175, <2 x double> poison, <2 x i32> zeroinitializer
  %177 = shufflevector <2 x double> %171, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %178 = tail call <2 x double> @llvm.fmuladd.v2f64(<2 x double> %176, <2 x double> %177, <2 x double> %174)
  %179 = fadd <2 x double> %169, %178
  store <2 x double> %179, ptr %163, align 8, !tbaa !4
  %180 = fsub <2 x double> %169, %178
  store <2 x double> %180, ptr %164, align 8, !tbaa !4
  %181 = add nuw nsw i64 %155, 1
  %182 = icmp eq i64 %181, %45
  br i1 %182, label %150, label %154, !llvm.loop !39
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @hypot(double noundef, double noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.fmuladd.v2f64(<2 x double>, <2 x double>, <2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sqrt.v2f64(<2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.cos.v2f64(<2 x double>) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x double> @llvm.sin.v2f64(<2 x double>) #7

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{i64 0, i64 8, !4, i64 8, i64 8, !4}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !5, i64 0}
!12 = !{!"complex", !5, i64 0, !5, i64 8}
!13 = !{!12, !5, i64 8}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
!21 = distinct !{!21, !10}
!22 = distinct !{!22, !10}
!23 = !{!24, !24, i64 0}
!24 = !{!"any pointer", !6, i64 0}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !10}
!27 = !{!28, !5, i64 48}
!28 = !{!"body", !6, i64 0, !6, i64 24, !5, i64 48}
!29 = distinct !{!29, !10}
!30 = distinct !{!30, !10}
!31 = distinct !{!31, !10}
!32 = distinct !{!32, !10}
!33 = distinct !{!33, !10}
!34 = distinct !{!34, !10, !35, !36}
!35 = !{!"llvm.loop.isvectorized", i32 1}
!36 = !{!"llvm.loop.unroll.runtime.disable"}
!37 = distinct !{!37, !10}
!38 = distinct !{!38, !10}
!39 = distinct !{!39, !10, !35}
