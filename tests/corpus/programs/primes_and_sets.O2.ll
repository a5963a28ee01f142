; ModuleID = 'primes_and_sets.c'
source_filename = "primes_and_sets.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ring = type { [16 x i8], i32, i32 }

@composite = internal unnamed_addr global [469 x i64] zeroinitializer, align 16
@.str = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.2 = private unnamed_addr constant [14 x i8] c" %lu %lu %lu\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@__const.main.r = private unnamed_addr constant %struct.ring { [16 x i8] zeroinitializer, i32 -6, i32 -6 }, align 4
@.str.4 = private unnamed_addr constant [11 x i8] c"%d %ld %d\0A\00", align 1
@is_prime.witnesses = internal unnamed_addr constant [12 x i64] [i64 2, i64 3, i64 5, i64 7, i64 11, i64 13, i64 17, i64 19, i64 23, i64 29, i64 31, i64 37], align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.ring, align 4
  store i64 3, ptr @composite, align 16, !tbaa !4
  br label %2

2:                                                ; preds = %28, %0
  %3 = phi i32 [ 4, %0 ], [ %30, %28 ]
  %4 = phi i32 [ 2, %0 ], [ %29, %28 ]
  %5 = lshr i32 %4, 6
  %6 = zext nneg i32 %5 to i64
  %7 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %6
  %8 = load i64, ptr %7, align 8, !tbaa !4
  %9 = and i32 %4, 63
  %10 = zext nneg i32 %9 to i64
  %11 = shl nuw i64 1, %10
  %12 = and i64 %11, %8
  %13 = icmp eq i64 %12, 0
  %14 = icmp ult i32 %3, 30000
  %15 = and i1 %14, %13
  br i1 %15, label %16, label %28

16:                                               ; preds = %2, %16
  %17 = phi i32 [ %26, %16 ], [ %3, %2 ]
  %18 = and i32 %17, 63
  %19 = zext nneg i32 %18 to i64
  %20 = shl nuw i64 1, %19
  %21 = lshr i32 %17, 6
  %22 = zext nneg i32 %21 to i64
  %23 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !4
  %25 = or i64 %20, %24
  store i64 %25, ptr %23, align 8, !tbaa !4
  %26 = add nuw nsw i32 %17, %4
  %27 = icmp ult i32 %26, 30000
  br i1 %27, label %16, label %28, !llvm.loop !8

28:                                               ; preds = %16, %2
  %29 = add nuw nsw i32 %4, 1
  %30 = mul i32 %29, %29
  %31 = icmp eq i32 %29, 174
  br i1 %31, label %32, label %2, !llvm.loop !10

32:                                               ; preds = %28, %50
  %33 = phi i32 [ %53, %50 ], [ 0, %28 ]
  %34 = phi i32 [ %54, %50 ], [ 0, %28 ]
  %35 = phi i32 [ %52, %50 ], [ 0, %28 ]
  %36 = phi i32 [ %51, %50 ], [ 0, %28 ]
  %37 = lshr i32 %34, 6
  %38 = zext nneg i32 %37 to i64
  %39 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !4
  %41 = and i32 %34, 63
  %42 = zext nneg i32 %41 to i64
  %43 = shl nuw i64 1, %42
  %44 = and i64 %40, %43
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %50

46:                                               ; preds = %32
  %47 = sub nsw i32 %34, %36
  %48 = tail call i32 @llvm.smax.i32(i32 %47, i32 %35)
  %49 = add nsw i32 %33, 1
  br label %50

50:                                               ; preds = %32, %46
  %51 = phi i32 [ %36, %32 ], [ %34, %46 ]
  %52 = phi i32 [ %35, %32 ], [ %48, %46 ]
  %53 = phi i32 [ %33, %32 ], [ %49, %46 ]
  %54 = add nuw nsw i32 %34, 1
  %55 = icmp eq i32 %54, 30000
  br i1 %55, label %68, label %32, !llvm.loop !11

56:                                               ; preds = %68
  %57 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %53, i32 noundef %51, i32 noundef %52, i32 noundef %82)
  %58 = tail call fastcc i32 @is_prime(i64 noundef 1000000007)
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %58)
  %60 = tail call fastcc i32 @is_prime(i64 noundef -59)
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %60)
  %62 = tail call fastcc i32 @is_prime(i64 noundef -60)
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %62)
  %64 = tail call fastcc i32 @is_prime(i64 noundef 3215031751)
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %64)
  %66 = tail call fastcc i32 @is_prime(i64 noundef 999999999989)
  %67 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %66)
  br label %85

68:                                               ; preds = %50, %68
  %69 = phi i64 [ %83, %68 ], [ 0, %50 ]
  %70 = phi i32 [ %82, %68 ], [ 0, %50 ]
  %71 = tail call fastcc i32 @is_prime(i64 noundef %69)
  %72 = lshr i64 %69, 6
  %73 = and i64 %72, 67108863
  %74 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !4
  %76 = and i64 %69, 63
  %77 = lshr i64 %75, %76
  %78 = trunc i64 %77 to i32
  %79 = and i32 %78, 1
  %80 = icmp eq i32 %71, %79
  %81 = zext i1 %80 to i32
  %82 = add nuw nsw i32 %70, %81
  %83 = add nuw nsw i64 %69, 1
  %84 = icmp eq i64 %83, 3000
  br i1 %84, label %56, label %68, !llvm.loop !12

85:                                               ; preds = %56, %85
  %86 = phi i64 [ %91, %85 ], [ 1071, %56 ]
  %87 = phi i64 [ %92, %85 ], [ 1892352, %56 ]
  %88 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %87, i1 true)
  %89 = lshr i64 %87, %88
  %90 = tail call i64 @llvm.umax.i64(i64 %86, i64 %89)
  %91 = tail call i64 @llvm.umin.i64(i64 %86, i64 %89)
  %92 = sub i64 %90, %91
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %94, label %85, !llvm.loop !13

94:                                               ; preds = %85, %134
  %95 = phi i64 [ %135, %134 ], [ 1, %85 ]
  %96 = zext i64 %95 to i128
  br label %97

97:                                               ; preds = %132, %94
  %98 = phi i64 [ 2, %94 ], [ %106, %132 ]
  %99 = phi i64 [ 2, %94 ], [ %114, %132 ]
  %100 = phi i64 [ 1, %94 ], [ %133, %132 ]
  switch i64 %100, label %136 [
    i64 1, label %101
    i64 1000036000099, label %134
  ]

101:                                              ; preds = %97
  %102 = zext i64 %98 to i128
  %103 = mul nuw i128 %102, %102
  %104 = add nuw i128 %103, %96
  %105 = urem i128 %104, 1000036000099
  %106 = trunc nuw nsw i128 %105 to i64
  %107 = zext i64 %99 to i128
  %108 = mul nuw i128 %107, %107
  %109 = add nuw i128 %108, %96
  %110 = urem i128 %109, 1000036000099
  %111 = mul nuw nsw i128 %110, %110
  %112 = add nuw nsw i128 %111, %96
  %113 = urem i128 %112, 1000036000099
  %114 = trunc nuw nsw i128 %113 to i64
  %115 = icmp ugt i64 %106, %114
  %116 = sub nsw i64 %106, %114
  %117 = sub nsw i64 %114, %106
  %118 = select i1 %115, i64 %116, i64 %117
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %132, label %120

120:                                              ; preds = %101
  %121 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %118, i1 true)
  %122 = lshr i64 %118, %121
  br label %123

123:                                              ; preds = %123, %120
  %124 = phi i64 [ %129, %123 ], [ %122, %120 ]
  %125 = phi i64 [ %130, %123 ], [ 1000036000099, %120 ]
  %126 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %125, i1 true)
  %127 = lshr i64 %125, %126
  %128 = tail call i64 @llvm.umax.i64(i64 %124, i64 %127)
  %129 = tail call i64 @llvm.umin.i64(i64 %124, i64 %127)
  %130 = sub i64 %128, %129
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %132, label %123, !llvm.loop !13

132:                                              ; preds = %123, %101
  %133 = phi i64 [ 1000036000099, %101 ], [ %129, %123 ]
  br label %97, !llvm.loop !14

134:                                              ; preds = %97
  %135 = add i64 %95, 1
  br label %94

136:                                              ; preds = %97, %150
  %137 = phi i64 [ %152, %150 ], [ 1, %97 ]
  %138 = phi i64 [ %155, %150 ], [ 3, %97 ]
  %139 = phi i64 [ %156, %150 ], [ 1000000, %97 ]
  %140 = and i64 %139, 1
  %141 = icmp eq i64 %140, 0
  br i1 %141, label %142, label %144

142:                                              ; preds = %136
  %143 = zext i64 %138 to i128
  br label %150

144:                                              ; preds = %136
  %145 = zext nneg i64 %137 to i128
  %146 = zext i64 %138 to i128
  %147 = mul nuw nsw i128 %146, %145
  %148 = urem i128 %147, 1000000007
  %149 = trunc nuw nsw i128 %148 to i64
  br label %150

150:                                              ; preds = %144, %142
  %151 = phi i128 [ %143, %142 ], [ %146, %144 ]
  %152 = phi i64 [ %137, %142 ], [ %149, %144 ]
  %153 = mul nuw i128 %151, %151
  %154 = urem i128 %153, 1000000007
  %155 = trunc nuw nsw i128 %154 to i64
  %156 = lshr i64 %139, 1
  %157 = icmp ult i64 %139, 2
  br i1 %157, label %158, label %136, !llvm.loop !15

158:                                              ; preds = %150
  %159 = shl nuw nsw i64 %91, 10
  %160 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %159, i64 noundef %100, i64 noundef %152)
  br label %161

161:                                              ; preds = %161, %158
  %162 = phi i64 [ 0, %158 ], [ %177, %161 ]
  %163 = phi <2 x i32> [ zeroinitializer, %158 ], [ %175, %161 ]
  %164 = phi <2 x i32> [ zeroinitializer, %158 ], [ %176, %161 ]
  %165 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %162
  %166 = getelementptr inbounds i8, ptr %165, i64 16
  %167 = load <2 x i64>, ptr %165, align 16, !tbaa !4
  %168 = load <2 x i64>, ptr %166, align 16, !tbaa !4
  %169 = xor <2 x i64> %167, <i64 -1, i64 -1>
  %170 = xor <2 x i64> %168, <i64 -1, i64 -1>
  %171 = tail call range(i64 0, 65) <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %169)
  %172 = tail call range(i64 0, 65) <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %170)
  %173 = trunc nuw nsw <2 x i64> %171 to <2 x i32>
  %174 = trunc nuw nsw <2 x i64> %172 to <2 x i32>
  %175 = add <2 x i32> %163, %173
  %176 = add <2 x i32> %164, %174
  %177 = add nuw i64 %162, 4
  %178 = icmp eq i64 %177, 468
  br i1 %178, label %179, label %161, !llvm.loop !16

179:                                              ; preds = %161
  %180 = add <2 x i32> %176, %175
  %181 = tail call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %180)
  %182 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %181)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(24) %1, ptr noundef nonnull align 4 dereferenceable(24) @__const.main.r, i64 24, i1 false)
  br label %205

183:                                              ; preds = %241
  %184 = icmp eq i32 %221, %242
  br i1 %184, label %246, label %185

185:                                              ; preds = %183
  %186 = sub i32 %221, %242
  %187 = add i32 %242, 1
  %188 = and i32 %186, 1
  %189 = icmp eq i32 %188, 0
  br i1 %189, label %200, label %190

190:                                              ; preds = %185
  %191 = add i32 %242, 1
  %192 = and i32 %242, 15
  %193 = zext nneg i32 %192 to i64
  %194 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %193
  %195 = load i8, ptr %194, align 1, !tbaa !19
  %196 = mul nsw i64 %243, 7
  %197 = srem i64 %196, 1000003
  %198 = zext i8 %195 to i64
  %199 = add nsw i64 %197, %198
  br label %200

200:                                              ; preds = %190, %185
  %201 = phi i64 [ poison, %185 ], [ %199, %190 ]
  %202 = phi i64 [ %243, %185 ], [ %199, %190 ]
  %203 = phi i32 [ %242, %185 ], [ %191, %190 ]
  %204 = icmp eq i32 %221, %187
  br i1 %204, label %246, label %249

205:                                              ; preds = %179, %241
  %206 = phi i32 [ 0, %179 ], [ %244, %241 ]
  %207 = phi i64 [ 0, %179 ], [ %243, %241 ]
  %208 = phi i32 [ 0, %179 ], [ %223, %241 ]
  %209 = phi i32 [ -6, %179 ], [ %221, %241 ]
  %210 = phi i32 [ -6, %179 ], [ %242, %241 ]
  %211 = sub i32 %209, %210
  %212 = icmp eq i32 %211, 16
  %213 = trunc nuw i32 %206 to i8
  br i1 %212, label %220, label %214

214:                                              ; preds = %205
  %215 = mul i8 %213, 3
  %216 = add i32 %209, 1
  %217 = and i32 %209, 15
  %218 = zext nneg i32 %217 to i64
  %219 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %218
  store i8 %215, ptr %219, align 1, !tbaa !19
  br label %220

220:                                              ; preds = %205, %214
  %221 = phi i32 [ %216, %214 ], [ %209, %205 ]
  %222 = phi i32 [ 0, %214 ], [ 1, %205 ]
  %223 = add nuw nsw i32 %222, %208
  %224 = urem i8 %213, 3
  %225 = icmp eq i8 %224, 0
  br i1 %225, label %226, label %241

226:                                              ; preds = %220
  %227 = mul nsw i64 %207, 7
  %228 = srem i64 %227, 1000003
  %229 = icmp eq i32 %221, %210
  br i1 %229, label %237, label %230

230:                                              ; preds = %226
  %231 = add i32 %210, 1
  %232 = and i32 %210, 15
  %233 = zext nneg i32 %232 to i64
  %234 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %233
  %235 = load i8, ptr %234, align 1, !tbaa !19
  %236 = zext i8 %235 to i64
  br label %237

237:                                              ; preds = %226, %230
  %238 = phi i32 [ %231, %230 ], [ %210, %226 ]
  %239 = phi i64 [ %236, %230 ], [ -1, %226 ]
  %240 = add nsw i64 %239, %228
  br label %241

241:                                              ; preds = %220, %237
  %242 = phi i32 [ %238, %237 ], [ %210, %220 ]
  %243 = phi i64 [ %240, %237 ], [ %207, %220 ]
  %244 = add nuw nsw i32 %206, 1
  %245 = icmp eq i32 %244, 100
  br i1 %245, label %183, label %205, !llvm.loop !20

246:                                              ; preds = %200, %249, %183
  %247 = phi i64 [ %243, %183 ], [ %201, %200 ], [ %269, %249 ]
  %248 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %223, i64 noundef %247, i32 noundef -1)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #7
  ret i32 0

249:                                              ; preds = %200, %249
  %250 = phi i64 [ %269, %249 ], [ %202, %200 ]
  %251 = phi i32 [ %261, %249 ], [ %203, %200 ]
  %252 = add i32 %251, 1
  %253 = and i32 %251, 15
  %254 = zext nneg i32 %253 to i64
  %255 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %254
  %256 = load i8, ptr %255, align 1, !tbaa !19
  %257 = mul nsw i64 %250, 7
  %258 = srem i64 %257, 1000003
  %259 = zext i8 %256 to i64
  %260 = add nsw i64 %258, %259
  %261 = add i32 %251, 2
  %262 = and i32 %252, 15
  %263 = zext nneg i32 %262 to i64
  %264 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %263
  %265 = load i8, ptr %264, align 1, !tbaa !19
  %266 = mul nsw i64 %260, 7
  %267 = srem i64 %266, 1000003
  %268 = zext i8 %265 to i64
  %269 = add nsw i64 %267, %268
  %270 = icmp eq i32 %221, %261
  br i1 %270, label %246, label %249, !llvm.loop !21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define internal fastcc i32 @is_prime(i64 noundef %0) unnamed_addr #2 {
  %2 = icmp ult i64 %0, 2
  br i1 %2, label %99, label %3

3:                                                ; preds = %1
  %4 = and i64 %0, 1
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %47, label %6

6:                                                ; preds = %3
  %7 = urem i64 %0, 3
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %47, label %9

9:                                                ; preds = %6
  %10 = urem i64 %0, 5
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %47, label %12

12:                                               ; preds = %9
  %13 = urem i64 %0, 7
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %47, label %15

15:                                               ; preds = %12
  %16 = urem i64 %0, 11
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %47, label %18

18:                                               ; preds = %15
  %19 = urem i64 %0, 13
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %47, label %21

21:                                               ; preds = %18
  %22 = urem i64 %0, 17
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %47, label %24

24:                                               ; preds = %21
  %25 = urem i64 %0, 19
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %24
  %28 = urem i64 %0, 23
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %47, label %30

30:                                               ; preds = %27
  %31 = urem i64 %0, 29
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %30
  %34 = urem i64 %0, 31
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %47, label %36

36:                                               ; preds = %33
  %37 = urem i64 %0, 37
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %47, label %39

39:                                               ; preds = %36
  %40 = add nsw i64 %0, -1
  %41 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %40, i1 true)
  %42 = trunc nuw nsw i64 %41 to i32
  %43 = lshr i64 %40, %41
  %44 = icmp eq i64 %43, 0
  %45 = zext i64 %0 to i128
  %46 = icmp ugt i64 %41, 1
  br label %50

47:                                               ; preds = %36, %33, %30, %27, %24, %21, %18, %15, %12, %9, %6, %3
  %48 = phi i64 [ 2, %3 ], [ 3, %6 ], [ 5, %9 ], [ 7, %12 ], [ 11, %15 ], [ 13, %18 ], [ 17, %21 ], [ 19, %24 ], [ 23, %27 ], [ 29, %30 ], [ 31, %33 ], [ 37, %36 ]
  %49 = icmp eq i64 %48, %0
  br label %99

50:                                               ; preds = %39, %94
  %51 = phi i64 [ 0, %39 ], [ %95, %94 ]
  br i1 %44, label %94, label %52

52:                                               ; preds = %50
  %53 = getelementptr inbounds [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %51
  %54 = load i64, ptr %53, align 8, !tbaa !4
  br label %55

55:                                               ; preds = %69, %52
  %56 = phi i64 [ 1, %52 ], [ %71, %69 ]
  %57 = phi i64 [ %54, %52 ], [ %74, %69 ]
  %58 = phi i64 [ %43, %52 ], [ %75, %69 ]
  %59 = and i64 %58, 1
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %63

61:                                               ; preds = %55
  %62 = zext i64 %57 to i128
  br label %69

63:                                               ; preds = %55
  %64 = zext i64 %56 to i128
  %65 = zext i64 %57 to i128
  %66 = mul nuw i128 %65, %64
  %67 = urem i128 %66, %45
  %68 = trunc nuw i128 %67 to i64
  br label %69

69:                                               ; preds = %63, %61
  %70 = phi i128 [ %62, %61 ], [ %65, %63 ]
  %71 = phi i64 [ %56, %61 ], [ %68, %63 ]
  %72 = mul nuw i128 %70, %70
  %73 = urem i128 %72, %45
  %74 = trunc nuw i128 %73 to i64
  %75 = lshr i64 %58, 1
  %76 = icmp ult i64 %58, 2
  br i1 %76, label %77, label %55, !llvm.loop !15

77:                                               ; preds = %69
  %78 = icmp eq i64 %71, 1
  %79 = icmp eq i64 %71, %40
  %80 = or i1 %78, %79
  br i1 %80, label %94, label %81

81:                                               ; preds = %77
  br i1 %46, label %83, label %99

82:                                               ; preds = %83
  br i1 %90, label %99, label %94

83:                                               ; preds = %81, %83
  %84 = phi i32 [ %91, %83 ], [ 1, %81 ]
  %85 = phi i64 [ %89, %83 ], [ %71, %81 ]
  %86 = zext i64 %85 to i128
  %87 = mul nuw i128 %86, %86
  %88 = urem i128 %87, %45
  %89 = trunc nuw i128 %88 to i64
  %90 = icmp ne i64 %40, %89
  %91 = add nuw nsw i32 %84, 1
  %92 = icmp ult i32 %91, %42
  %93 = select i1 %92, i1 %90, i1 false
  br i1 %93, label %83, label %82, !llvm.loop !22

94:                                               ; preds = %50, %82, %77
  %95 = add nuw nsw i64 %51, 1
  %96 = icmp eq i64 %95, 12
  br i1 %96, label %97, label %50, !llvm.loop !23

97:                                               ; preds = %94
  %98 = icmp ugt i64 %51, 10
  br label %99

99:                                               ; preds = %81, %82, %97, %47, %1
  %100 = phi i1 [ %49, %47 ], [ false, %1 ], [ %98, %97 ], [ false, %82 ], [ false, %81 ]
  %101 = zext i1 %100 to i32
  ret i32 %101
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <2 x i64> @llvm.ctpop.v2i64(<2 x i64>) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>) #6

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = !{!6, !6, i64 0}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
