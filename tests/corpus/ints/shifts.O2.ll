; ModuleID = 'shifts.c'
source_filename = "shifts.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.values = private unnamed_addr constant [11 x i64] [i64 0, i64 1, i64 -1, i64 85, i64 -86, i64 32640, i64 -32768, i64 305419896, i64 -2147483648, i64 1311768467463790320, i64 -9223372036854775808], align 16
@.str = private unnamed_addr constant [21 x i8] c"%x %lx %d %x %u %lu\0A\00", align 1
@.str.1 = private unnamed_addr constant [20 x i8] c"%s %lx %lx %lx %lx\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"int8_t\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"int16_t\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"int32_t\00", align 1
@.str.5 = private unnamed_addr constant [8 x i8] c"int64_t\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %2

1:                                                ; preds = %282
  ret i32 0

2:                                                ; preds = %0, %282
  %3 = phi i64 [ 0, %0 ], [ %285, %282 ]
  %4 = getelementptr inbounds [11 x i64], ptr @__const.main.values, i64 0, i64 %3
  %5 = load i64, ptr %4, align 8, !tbaa !4
  %6 = trunc i64 %5 to i32
  %7 = and i32 %6, 255
  %8 = shl i32 %6, 24
  %9 = ashr exact i32 %8, 24
  %10 = shl i64 %5, 5
  %11 = and i64 %10, 8160
  %12 = mul nuw nsw i64 %11, 31
  %13 = shl i64 %5, 56
  %14 = ashr exact i64 %13, 56
  %15 = add nsw i64 %14, %12
  %16 = mul nsw i64 %15, 31
  %17 = shl nuw nsw i32 %7, 1
  %18 = and i32 %17, 254
  %19 = zext nneg i32 %18 to i64
  %20 = add nsw i64 %16, %19
  %21 = mul nsw i64 %20, 31
  %22 = lshr i32 %7, 1
  %23 = zext nneg i32 %22 to i64
  %24 = add nsw i64 %21, %23
  %25 = mul nsw i64 %24, 31
  %26 = lshr i32 %9, 1
  %27 = zext nneg i32 %26 to i64
  %28 = shl i64 %27, 56
  %29 = ashr exact i64 %28, 56
  %30 = add nsw i64 %25, %29
  %31 = mul nsw i64 %30, 31
  %32 = shl nuw nsw i32 %7, 2
  %33 = and i32 %32, 252
  %34 = zext nneg i32 %33 to i64
  %35 = add nsw i64 %31, %34
  %36 = mul nsw i64 %35, 31
  %37 = lshr i32 %7, 2
  %38 = zext nneg i32 %37 to i64
  %39 = add nsw i64 %36, %38
  %40 = mul nsw i64 %39, 31
  %41 = lshr i32 %9, 2
  %42 = zext nneg i32 %41 to i64
  %43 = shl i64 %42, 56
  %44 = ashr exact i64 %43, 56
  %45 = add nsw i64 %40, %44
  %46 = mul nsw i64 %45, 31
  %47 = shl nuw nsw i32 %7, 3
  %48 = and i32 %47, 248
  %49 = zext nneg i32 %48 to i64
  %50 = add nsw i64 %46, %49
  %51 = mul nsw i64 %50, 31
  %52 = lshr i32 %7, 3
  %53 = zext nneg i32 %52 to i64
  %54 = add nsw i64 %51, %53
  %55 = mul nsw i64 %54, 31
  %56 = lshr i32 %9, 3
  %57 = zext nneg i32 %56 to i64
  %58 = shl i64 %57, 56
  %59 = ashr exact i64 %58, 56
  %60 = add nsw i64 %55, %59
  %61 = mul i64 %60, 31
  %62 = shl nuw nsw i32 %7, 4
  %63 = and i32 %62, 240
  %64 = zext nneg i32 %63 to i64
  %65 = add i64 %61, %64
  %66 = mul i64 %65, 31
  %67 = lshr i32 %7, 4
  %68 = zext nneg i32 %67 to i64
  %69 = add i64 %66, %68
  %70 = mul i64 %69, 31
  %71 = lshr i32 %9, 4
  %72 = zext nneg i32 %71 to i64
  %73 = shl i64 %72, 56
  %74 = ashr exact i64 %73, 56
  %75 = add i64 %70, %74
  %76 = mul i64 %75, 31
  %77 = shl nuw nsw i32 %7, 5
  %78 = and i32 %77, 224
  %79 = zext nneg i32 %78 to i64
  %80 = add i64 %76, %79
  %81 = mul i64 %80, 31
  %82 = lshr i32 %7, 5
  %83 = zext nneg i32 %82 to i64
  %84 = add i64 %81, %83
  %85 = mul i64 %84, 31
  %86 = lshr i32 %9, 5
  %87 = zext nneg i32 %86 to i64
  %88 = shl i64 %87, 56
  %89 = ashr exact i64 %88, 56
  %90 = add i64 %85, %89
  %91 = mul i64 %90, 31
  %92 = shl nuw nsw i32 %7, 6
  %93 = and i32 %92, 192
  %94 = zext nneg i32 %93 to i64
  %95 = add i64 %91, %94
  %96 = mul i64 %95, 31
  %97 = lshr i32 %7, 6
  %98 = zext nneg i32 %97 to i64
  %99 = add i64 %96, %98
  %100 = mul i64 %99, 31
  %101 = lshr i32 %9, 6
  %102 = zext nneg i32 %101 to i64
  %103 = shl i64 %102, 56
  %104 = ashr exact i64 %103, 56
  %105 = add i64 %100, %104
  %106 = mul i64 %105, 31
  %107 = shl nuw nsw i32 %7, 7
  %108 = and i32 %107, 128
  %109 = zext nneg i32 %108 to i64
  %110 = add i64 %106, %109
  %111 = mul i64 %110, 31
  %112 = lshr i32 %7, 7
  %113 = zext nneg i32 %112 to i64
  %114 = add i64 %111, %113
  %115 = mul i64 %114, 31
  %116 = lshr i32 %9, 7
  %117 = zext nneg i32 %116 to i64
  %118 = shl i64 %117, 56
  %119 = ashr exact i64 %118, 56
  %120 = add i64 %115, %119
  %121 = shl i64 %5, 7
  %122 = and i64 %121, 128
  %123 = lshr i64 %5, 7
  %124 = and i64 %123, 1
  %125 = ashr i64 %13, 63
  %126 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef nonnull @.str.2, i64 noundef %120, i64 noundef %122, i64 noundef %124, i64 noundef %125)
  %127 = and i32 %6, 65535
  %128 = shl i32 %6, 16
  %129 = ashr exact i32 %128, 16
  br label %130

130:                                              ; preds = %130, %2
  %131 = phi i32 [ 0, %2 ], [ %164, %130 ]
  %132 = phi i64 [ 0, %2 ], [ %163, %130 ]
  %133 = mul i64 %132, 31
  %134 = shl i32 %6, %131
  %135 = and i32 %134, 65535
  %136 = zext nneg i32 %135 to i64
  %137 = add i64 %133, %136
  %138 = mul i64 %137, 31
  %139 = lshr i32 %127, %131
  %140 = zext nneg i32 %139 to i64
  %141 = add i64 %138, %140
  %142 = mul i64 %141, 31
  %143 = ashr i32 %129, %131
  %144 = zext i32 %143 to i64
  %145 = shl i64 %144, 48
  %146 = ashr exact i64 %145, 48
  %147 = add i64 %142, %146
  %148 = or disjoint i32 %131, 1
  %149 = mul i64 %147, 31
  %150 = shl i32 %6, %148
  %151 = and i32 %150, 65534
  %152 = zext nneg i32 %151 to i64
  %153 = add i64 %149, %152
  %154 = mul i64 %153, 31
  %155 = lshr i32 %127, %148
  %156 = zext nneg i32 %155 to i64
  %157 = add i64 %154, %156
  %158 = mul i64 %157, 31
  %159 = ashr i32 %129, %148
  %160 = zext i32 %159 to i64
  %161 = shl i64 %160, 48
  %162 = ashr exact i64 %161, 48
  %163 = add i64 %158, %162
  %164 = add nuw nsw i32 %131, 2
  %165 = icmp eq i32 %164, 16
  br i1 %165, label %166, label %130, !llvm.loop !8

166:                                              ; preds = %130
  %167 = shl i64 %5, 15
  %168 = and i64 %167, 32768
  %169 = lshr i64 %5, 15
  %170 = and i64 %169, 1
  %171 = shl i64 %5, 48
  %172 = ashr i64 %171, 63
  %173 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef nonnull @.str.3, i64 noundef %163, i64 noundef %168, i64 noundef %170, i64 noundef %172)
  br label %174

174:                                              ; preds = %174, %166
  %175 = phi i32 [ 0, %166 ], [ %202, %174 ]
  %176 = phi i64 [ 0, %166 ], [ %201, %174 ]
  %177 = mul i64 %176, 31
  %178 = shl i32 %6, %175
  %179 = zext i32 %178 to i64
  %180 = add i64 %177, %179
  %181 = mul i64 %180, 31
  %182 = lshr i32 %6, %175
  %183 = zext i32 %182 to i64
  %184 = add i64 %181, %183
  %185 = mul i64 %184, 31
  %186 = ashr i32 %6, %175
  %187 = sext i32 %186 to i64
  %188 = add i64 %185, %187
  %189 = or disjoint i32 %175, 1
  %190 = mul i64 %188, 31
  %191 = shl i32 %6, %189
  %192 = zext i32 %191 to i64
  %193 = add i64 %190, %192
  %194 = mul i64 %193, 31
  %195 = lshr i32 %6, %189
  %196 = zext nneg i32 %195 to i64
  %197 = add i64 %194, %196
  %198 = mul i64 %197, 31
  %199 = ashr i32 %6, %189
  %200 = sext i32 %199 to i64
  %201 = add i64 %198, %200
  %202 = add nuw nsw i32 %175, 2
  %203 = icmp eq i32 %202, 32
  br i1 %203, label %204, label %174, !llvm.loop !10

204:                                              ; preds = %174
  %205 = shl i64 %5, 31
  %206 = and i64 %205, 2147483648
  %207 = lshr i64 %5, 31
  %208 = and i64 %207, 1
  %209 = shl i64 %5, 32
  %210 = ashr i64 %209, 63
  %211 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef nonnull @.str.4, i64 noundef %201, i64 noundef %206, i64 noundef %208, i64 noundef %210)
  br label %212

212:                                              ; preds = %212, %204
  %213 = phi i64 [ 0, %204 ], [ %234, %212 ]
  %214 = phi i64 [ 0, %204 ], [ %233, %212 ]
  %215 = mul i64 %214, 31
  %216 = shl i64 %5, %213
  %217 = add i64 %215, %216
  %218 = mul i64 %217, 31
  %219 = lshr i64 %5, %213
  %220 = add i64 %218, %219
  %221 = mul i64 %220, 31
  %222 = ashr i64 %5, %213
  %223 = add i64 %221, %222
  %224 = or disjoint i64 %213, 1
  %225 = mul i64 %223, 31
  %226 = shl i64 %5, %224
  %227 = add i64 %225, %226
  %228 = mul i64 %227, 31
  %229 = lshr i64 %5, %224
  %230 = add i64 %228, %229
  %231 = mul i64 %230, 31
  %232 = ashr i64 %5, %224
  %233 = add i64 %231, %232
  %234 = add nuw nsw i64 %213, 2
  %235 = icmp eq i64 %234, 64
  br i1 %235, label %236, label %212, !llvm.loop !11

236:                                              ; preds = %212
  %237 = shl i64 %5, 63
  %238 = lshr i64 %5, 63
  %239 = ashr i64 %5, 63
  %240 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef nonnull @.str.5, i64 noundef %233, i64 noundef %237, i64 noundef %238, i64 noundef %239)
  %241 = lshr i32 %6, 5
  %242 = and i64 %5, -535822337
  %243 = shl i32 %6, 21
  %244 = shl nuw nsw i32 %127, 8
  %245 = or i32 %244, %127
  %246 = and i32 %245, 16711935
  %247 = shl nuw nsw i32 %246, 4
  %248 = or i32 %247, %246
  %249 = and i32 %248, 252645135
  %250 = shl nuw nsw i32 %249, 2
  %251 = or i32 %250, %249
  %252 = and i32 %251, 858993459
  %253 = shl nuw nsw i32 %252, 1
  %254 = or i32 %253, %252
  %255 = and i32 %254, 1431655765
  %256 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %6, i1 true)
  %257 = xor i32 %256, 31
  br label %258

258:                                              ; preds = %258, %236
  %259 = phi i64 [ 4611686018427387904, %236 ], [ %261, %258 ]
  %260 = icmp ugt i64 %259, %5
  %261 = lshr i64 %259, 2
  br i1 %260, label %258, label %262, !llvm.loop !12

262:                                              ; preds = %258
  %263 = and i32 %241, 8191
  %264 = or disjoint i64 %242, 483393536
  %265 = ashr exact i32 %243, 21
  %266 = icmp ult i32 %6, 2
  %267 = select i1 %266, i32 0, i32 %257
  %268 = icmp eq i64 %259, 0
  br i1 %268, label %282, label %269

269:                                              ; preds = %262, %269
  %270 = phi i64 [ %280, %269 ], [ %259, %262 ]
  %271 = phi i64 [ %279, %269 ], [ 0, %262 ]
  %272 = phi i64 [ %277, %269 ], [ %5, %262 ]
  %273 = add nuw i64 %271, %270
  %274 = icmp ult i64 %272, %273
  %275 = lshr i64 %271, 1
  %276 = select i1 %274, i64 0, i64 %273
  %277 = sub i64 %272, %276
  %278 = select i1 %274, i64 0, i64 %270
  %279 = add nuw i64 %278, %275
  %280 = lshr i64 %270, 2
  %281 = icmp ult i64 %270, 4
  br i1 %281, label %282, label %269, !llvm.loop !13

282:                                              ; preds = %269, %262
  %283 = phi i64 [ 0, %262 ], [ %279, %269 ]
  %284 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %263, i64 noundef %264, i32 noundef %265, i32 noundef %255, i32 noundef %267, i64 noundef %283)
  %285 = add nuw nsw i64 %3, 1
  %286 = icmp eq i64 %285, 11
  br i1 %286, label %1, label %2, !llvm.loop !14
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
