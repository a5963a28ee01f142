; ModuleID = 'quicksort.c'
source_filename = "quicksort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@data = internal unnamed_addr global [60000 x i32] zeroinitializer, align 16
@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local range(i32 0, 2) i32 @main() local_unnamed_addr #0 {
  br label %3

1:                                                ; preds = %3
  tail call fastcc void @sort(i32 noundef 0, i32 noundef 59999)
  %2 = load i32, ptr @data, align 16, !tbaa !5
  br label %41

3:                                                ; preds = %3, %0
  %4 = phi i64 [ 0, %0 ], [ %20, %3 ]
  %5 = phi i32 [ 42, %0 ], [ %17, %3 ]
  %6 = mul i32 %5, 1664525
  %7 = add i32 %6, 1013904223
  %8 = lshr i32 %7, 8
  %9 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %4
  store i32 %8, ptr %9, align 4, !tbaa !5
  %10 = add nuw nsw i64 %4, 1
  %11 = mul i32 %7, 1664525
  %12 = add i32 %11, 1013904223
  %13 = lshr i32 %12, 8
  %14 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %10
  store i32 %13, ptr %14, align 4, !tbaa !5
  %15 = add nuw nsw i64 %4, 2
  %16 = mul i32 %12, 1664525
  %17 = add i32 %16, 1013904223
  %18 = lshr i32 %17, 8
  %19 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %15
  store i32 %18, ptr %19, align 4, !tbaa !5
  %20 = add nuw nsw i64 %4, 3
  %21 = icmp eq i64 %20, 60000
  br i1 %21, label %1, label %3, !llvm.loop !9

22:                                               ; preds = %41
  %23 = add nuw nsw i64 %43, 1
  %24 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %23
  %25 = load i32, ptr %24, align 4, !tbaa !5
  %26 = icmp sgt i32 %45, %25
  br i1 %26, label %234, label %27

27:                                               ; preds = %22
  %28 = add nuw nsw i64 %43, 2
  %29 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !5
  %31 = icmp sgt i32 %25, %30
  br i1 %31, label %234, label %32

32:                                               ; preds = %27
  %33 = add nuw nsw i64 %43, 3
  %34 = icmp eq i64 %33, 60000
  br i1 %34, label %47, label %35, !llvm.loop !11

35:                                               ; preds = %32
  %36 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %33
  %37 = load i32, ptr %36, align 4, !tbaa !5
  %38 = icmp sgt i32 %30, %37
  br i1 %38, label %234, label %39

39:                                               ; preds = %35
  %40 = add nuw nsw i64 %43, 4
  br label %41

41:                                               ; preds = %39, %1
  %42 = phi i32 [ %2, %1 ], [ %37, %39 ]
  %43 = phi i64 [ 1, %1 ], [ %40, %39 ]
  %44 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !5
  %46 = icmp sgt i32 %42, %45
  br i1 %46, label %234, label %22

47:                                               ; preds = %32, %47
  %48 = phi i64 [ %64, %47 ], [ 0, %32 ]
  %49 = phi i32 [ %61, %47 ], [ %17, %32 ]
  %50 = mul i32 %49, 1664525
  %51 = add i32 %50, 1013904223
  %52 = lshr i32 %51, 8
  %53 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %48
  store i32 %52, ptr %53, align 4, !tbaa !5
  %54 = add nuw nsw i64 %48, 1
  %55 = mul i32 %51, 1664525
  %56 = add i32 %55, 1013904223
  %57 = lshr i32 %56, 8
  %58 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %54
  store i32 %57, ptr %58, align 4, !tbaa !5
  %59 = add nuw nsw i64 %48, 2
  %60 = mul i32 %56, 1664525
  %61 = add i32 %60, 1013904223
  %62 = lshr i32 %61, 8
  %63 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %59
  store i32 %62, ptr %63, align 4, !tbaa !5
  %64 = add nuw nsw i64 %48, 3
  %65 = icmp eq i64 %64, 60000
  br i1 %65, label %66, label %47, !llvm.loop !9

66:                                               ; preds = %47
  tail call fastcc void @sort(i32 noundef 0, i32 noundef 59999)
  %67 = load i32, ptr @data, align 16, !tbaa !5
  br label %68

68:                                               ; preds = %91, %66
  %69 = phi i32 [ %67, %66 ], [ %89, %91 ]
  %70 = phi i64 [ 1, %66 ], [ %92, %91 ]
  %71 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %70
  %72 = load i32, ptr %71, align 4, !tbaa !5
  %73 = icmp sgt i32 %69, %72
  br i1 %73, label %234, label %74

74:                                               ; preds = %68
  %75 = add nuw nsw i64 %70, 1
  %76 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %75
  %77 = load i32, ptr %76, align 4, !tbaa !5
  %78 = icmp sgt i32 %72, %77
  br i1 %78, label %234, label %79

79:                                               ; preds = %74
  %80 = add nuw nsw i64 %70, 2
  %81 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !5
  %83 = icmp sgt i32 %77, %82
  br i1 %83, label %234, label %84

84:                                               ; preds = %79
  %85 = add nuw nsw i64 %70, 3
  %86 = icmp eq i64 %85, 60000
  br i1 %86, label %93, label %87, !llvm.loop !11

87:                                               ; preds = %84
  %88 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %85
  %89 = load i32, ptr %88, align 4, !tbaa !5
  %90 = icmp sgt i32 %82, %89
  br i1 %90, label %234, label %91

91:                                               ; preds = %87
  %92 = add nuw nsw i64 %70, 4
  br label %68

93:                                               ; preds = %84, %93
  %94 = phi i64 [ %110, %93 ], [ 0, %84 ]
  %95 = phi i32 [ %107, %93 ], [ %61, %84 ]
  %96 = mul i32 %95, 1664525
  %97 = add i32 %96, 1013904223
  %98 = lshr i32 %97, 8
  %99 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %94
  store i32 %98, ptr %99, align 4, !tbaa !5
  %100 = add nuw nsw i64 %94, 1
  %101 = mul i32 %97, 1664525
  %102 = add i32 %101, 1013904223
  %103 = lshr i32 %102, 8
  %104 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %100
  store i32 %103, ptr %104, align 4, !tbaa !5
  %105 = add nuw nsw i64 %94, 2
  %106 = mul i32 %102, 1664525
  %107 = add i32 %106, 1013904223
  %108 = lshr i32 %107, 8
  %109 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %105
  store i32 %108, ptr %109, align 4, !tbaa !5
  %110 = add nuw nsw i64 %94, 3
  %111 = icmp eq i64 %110, 60000
  br i1 %111, label %112, label %93, !llvm.loop !9

112:                                              ; preds = %93
  tail call fastcc void @sort(i32 noundef 0, i32 noundef 59999)
  %113 = load i32, ptr @data, align 16, !tbaa !5
  br label %114

114:                                              ; preds = %137, %112
  %115 = phi i32 [ %113, %112 ], [ %135, %137 ]
  %116 = phi i64 [ 1, %112 ], [ %138, %137 ]
  %117 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !5
  %119 = icmp sgt i32 %115, %118
  br i1 %119, label %234, label %120

120:                                              ; preds = %114
  %121 = add nuw nsw i64 %116, 1
  %122 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !5
  %124 = icmp sgt i32 %118, %123
  br i1 %124, label %234, label %125

125:                                              ; preds = %120
  %126 = add nuw nsw i64 %116, 2
  %127 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !5
  %129 = icmp sgt i32 %123, %128
  br i1 %129, label %234, label %130

130:                                              ; preds = %125
  %131 = add nuw nsw i64 %116, 3
  %132 = icmp eq i64 %131, 60000
  br i1 %132, label %139, label %133, !llvm.loop !11

133:                                              ; preds = %130
  %134 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %131
  %135 = load i32, ptr %134, align 4, !tbaa !5
  %136 = icmp sgt i32 %128, %135
  br i1 %136, label %234, label %137

137:                                              ; preds = %133
  %138 = add nuw nsw i64 %116, 4
  br label %114

139:                                              ; preds = %130, %139
  %140 = phi i64 [ %156, %139 ], [ 0, %130 ]
  %141 = phi i32 [ %153, %139 ], [ %107, %130 ]
  %142 = mul i32 %141, 1664525
  %143 = add i32 %142, 1013904223
  %144 = lshr i32 %143, 8
  %145 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %140
  store i32 %144, ptr %145, align 4, !tbaa !5
  %146 = add nuw nsw i64 %140, 1
  %147 = mul i32 %143, 1664525
  %148 = add i32 %147, 1013904223
  %149 = lshr i32 %148, 8
  %150 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %146
  store i32 %149, ptr %150, align 4, !tbaa !5
  %151 = add nuw nsw i64 %140, 2
  %152 = mul i32 %148, 1664525
  %153 = add i32 %152, 1013904223
  %154 = lshr i32 %153, 8
  %155 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %151
  store i32 %154, ptr %155, align 4, !tbaa !5
  %156 = add nuw nsw i64 %140, 3
  %157 = icmp eq i64 %156, 60000
  br i1 %157, label %158, label %139, !llvm.loop !9

158:                                              ; preds = %139
  tail call fastcc void @sort(i32 noundef 0, i32 noundef 59999)
  %159 = load i32, ptr @data, align 16, !tbaa !5
  br label %160

160:                                              ; preds = %183, %158
  %161 = phi i32 [ %159, %158 ], [ %181, %183 ]
  %162 = phi i64 [ 1, %158 ], [ %184, %183 ]
  %163 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %162
  %164 = load i32, ptr %163, align 4, !tbaa !5
  %165 = icmp sgt i32 %161, %164
  br i1 %165, label %234, label %166

166:                                              ; preds = %160
  %167 = add nuw nsw i64 %162, 1
  %168 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !5
  %170 = icmp sgt i32 %164, %169
  br i1 %170, label %234, label %171

171:                                              ; preds = %166
  %172 = add nuw nsw i64 %162, 2
  %173 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %172
  %174 = load i32, ptr %173, align 4, !tbaa !5
  %175 = icmp sgt i32 %169, %174
  br i1 %175, label %234, label %176

176:                                              ; preds = %171
  %177 = add nuw nsw i64 %162, 3
  %178 = icmp eq i64 %177, 60000
  br i1 %178, label %185, label %179, !llvm.loop !11

179:                                              ; preds = %176
  %180 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %177
  %181 = load i32, ptr %180, align 4, !tbaa !5
  %182 = icmp sgt i32 %174, %181
  br i1 %182, label %234, label %183

183:                                              ; preds = %179
  %184 = add nuw nsw i64 %162, 4
  br label %160

185:                                              ; preds = %176, %185
  %186 = phi i64 [ %202, %185 ], [ 0, %176 ]
  %187 = phi i32 [ %199, %185 ], [ %153, %176 ]
  %188 = mul i32 %187, 1664525
  %189 = add i32 %188, 1013904223
  %190 = lshr i32 %189, 8
  %191 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %186
  store i32 %190, ptr %191, align 4, !tbaa !5
  %192 = add nuw nsw i64 %186, 1
  %193 = mul i32 %189, 1664525
  %194 = add i32 %193, 1013904223
  %195 = lshr i32 %194, 8
  %196 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %192
  store i32 %195, ptr %196, align 4, !tbaa !5
  %197 = add nuw nsw i64 %186, 2
  %198 = mul i32 %194, 1664525
  %199 = add i32 %198, 1013904223
  %200 = lshr i32 %199, 8
  %201 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %197
  store i32 %200, ptr %201, align 4, !tbaa !5
  %202 = add nuw nsw i64 %186, 3
  %203 = icmp eq i64 %202, 60000
  br i1 %203, label %204, label %185, !llvm.loop !9

204:                                              ; preds = %185
  tail call fastcc void @sort(i32 noundef 0, i32 noundef 59999)
  %205 = load i32, ptr @data, align 16, !tbaa !5
  br label %206

206:                                              ; preds = %229, %204
  %207 = phi i32 [ %205, %204 ], [ %227, %229 ]
  %208 = phi i64 [ 1, %204 ], [ %230, %229 ]
  %209 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %208
  %210 = load i32, ptr %209, align 4, !tbaa !5
  %211 = icmp sgt i32 %207, %210
  br i1 %211, label %234, label %212

212:                                              ; preds = %206
  %213 = add nuw nsw i64 %208, 1
  %214 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %213
  %215 = load i32, ptr %214, align 4, !tbaa !5
  %216 = icmp sgt i32 %210, %215
  br i1 %216, label %234, label %217

217:                                              ; preds = %212
  %218 = add nuw nsw i64 %208, 2
  %219 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %218
  %220 = load i32, ptr %219, align 4, !tbaa !5
  %221 = icmp sgt i32 %215, %220
  br i1 %221, label %234, label %222

222:                                              ; preds = %217
  %223 = add nuw nsw i64 %208, 3
  %224 = icmp eq i64 %223, 60000
  br i1 %224, label %231, label %225, !llvm.loop !11

225:                                              ; preds = %222
  %226 = getelementptr inbounds [60000 x i32], ptr @data, i64 0, i64 %223
  %227 = load i32, ptr %226, align 4, !tbaa !5
  %228 = icmp sgt i32 %220, %227
  br i1 %228, label %234, label %229

229:                                              ; preds = %225
  %230 = add nuw nsw i64 %208, 4
  br label %206

231:                                              ; preds = %222
  %232 = load i32, ptr getelementptr inbounds (i8, ptr @data, i64 239996), align 4, !tbaa !5
  %233 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %205, i32 noundef %232)
  br label %234

234:                                              ; preds = %41, %22, %27, %35, %68, %74, %79, %87, %114, %120, %125, %133, %160, %166, %171, %179, %206, %212, %217, %225, %231
  %235 = phi i32 [ 0, %231 ], [ 1, %225 ], [ 1, %217 ], [ 1, %212 ], [ 1, %206 ], [ 1, %179 ], [ 1, %171 ], [ 1, %166 ], [ 1, %160 ], [ 1, %133 ], [ 1, %125 ], [ 1, %120 ], [ 1, %114 ], [ 1, %87 ], [ 1, %79 ], [ 1, %74 ], [ 1, %68 ], [ 1, %35 ], [ 1, %27 ], [ 1, %22 ], [ 1, %41 ]
  ret i32 %235
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc void @sort(i32 noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = icmp slt i32 %0, %1
  br i1 %3, label %4, label %51

4:                                                ; preds = %2, %47
  %5 = phi i32 [ %49, %47 ], [ %0, %2 ]
  %6 = phi i32 [ %48, %47 ], [ %1, %2 ]
  %7 = add nsw i32 %5, %6
  %8 = sdiv i32 %7, 2
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds i32, ptr @data, i64 %9
  %11 = load i32, ptr %10, align 4, !tbaa !5
  br label %12

12:                                               ; preds = %4, %37
  %13 = phi i32 [ %6, %4 ], [ %39, %37 ]
  %14 = phi i32 [ %5, %4 ], [ %38, %37 ]
  %15 = sext i32 %14 to i64
  br label %16

16:                                               ; preds = %16, %12
  %17 = phi i64 [ %21, %16 ], [ %15, %12 ]
  %18 = getelementptr inbounds i32, ptr @data, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !5
  %20 = icmp slt i32 %19, %11
  %21 = add nsw i64 %17, 1
  br i1 %20, label %16, label %22, !llvm.loop !12

22:                                               ; preds = %16
  %23 = sext i32 %13 to i64
  br label %24

24:                                               ; preds = %24, %22
  %25 = phi i64 [ %29, %24 ], [ %23, %22 ]
  %26 = getelementptr inbounds i32, ptr @data, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !5
  %28 = icmp sgt i32 %27, %11
  %29 = add nsw i64 %25, -1
  br i1 %28, label %24, label %30, !llvm.loop !13

30:                                               ; preds = %24
  %31 = trunc nsw i64 %17 to i32
  %32 = trunc nsw i64 %25 to i32
  %33 = icmp sgt i64 %17, %25
  br i1 %33, label %37, label %34

34:                                               ; preds = %30
  %35 = add nsw i32 %31, 1
  store i32 %27, ptr %18, align 4, !tbaa !5
  %36 = add nsw i32 %32, -1
  store i32 %19, ptr %26, align 4, !tbaa !5
  br label %37

37:                                               ; preds = %34, %30
  %38 = phi i32 [ %35, %34 ], [ %31, %30 ]
  %39 = phi i32 [ %36, %34 ], [ %32, %30 ]
  %40 = icmp sgt i32 %38, %39
  br i1 %40, label %41, label %12, !llvm.loop !14

41:                                               ; preds = %37
  %42 = sub nsw i32 %39, %5
  %43 = sub nsw i32 %6, %38
  %44 = icmp slt i32 %42, %43
  br i1 %44, label %45, label %46

45:                                               ; preds = %41
  tail call fastcc void @sort(i32 noundef %5, i32 noundef %39)
  br label %47

46:                                               ; preds = %41
  tail call fastcc void @sort(i32 noundef %38, i32 noundef %6)
  br label %47

47:                                               ; preds = %46, %45
  %48 = phi i32 [ %6, %45 ], [ %39, %46 ]
  %49 = phi i32 [ %38, %45 ], [ %5, %46 ]
  %50 = icmp slt i32 %49, %48
  br i1 %50, label %4, label %51, !llvm.loop !15

51:                                               ; preds = %47, %2
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !10}
!15 = distinct !{!15, !10}
