; ModuleID = 'crc_md5.c'
source_filename = "crc_md5.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.long_text = internal global [1000 x i8] zeroinitializer, align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"a\00", align 1
@.str.2 = private unnamed_addr constant [15 x i8] c"message digest\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"123456789\00", align 1
@.str.4 = private unnamed_addr constant [81 x i8] c"12345678901234567890123456789012345678901234567890123456789012345678901234567890\00", align 1
@__const.main.texts = private unnamed_addr constant [5 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 16
@.str.5 = private unnamed_addr constant [18 x i8] c"%08x %08x %016lx \00", align 1
@table = internal unnamed_addr global [256 x i32] zeroinitializer, align 16
@__const.md5.state = private unnamed_addr constant [4 x i32] [i32 1732584193, i32 -271733879, i32 -1732584194, i32 271733878], align 16
@.str.6 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@md5_block.shifts = internal unnamed_addr constant [16 x i8] c"\07\0C\11\16\05\09\0E\14\04\0B\10\17\06\0A\0F\15", align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [4 x i32], align 16
  %2 = alloca [128 x i8], align 16
  br label %3

3:                                                ; preds = %3, %0
  %4 = phi i64 [ 0, %0 ], [ %47, %3 ]
  %5 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %0 ], [ %48, %3 ]
  %6 = and <4 x i32> %5, <i32 1, i32 1, i32 1, i32 1>
  %7 = icmp eq <4 x i32> %6, zeroinitializer
  %8 = lshr <4 x i32> %5, <i32 1, i32 1, i32 1, i32 1>
  %9 = xor <4 x i32> %8, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %10 = select <4 x i1> %7, <4 x i32> %8, <4 x i32> %9
  %11 = and <4 x i32> %10, <i32 1, i32 1, i32 1, i32 1>
  %12 = icmp eq <4 x i32> %11, zeroinitializer
  %13 = lshr <4 x i32> %10, <i32 1, i32 1, i32 1, i32 1>
  %14 = xor <4 x i32> %13, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %15 = select <4 x i1> %12, <4 x i32> %13, <4 x i32> %14
  %16 = and <4 x i32> %15, <i32 1, i32 1, i32 1, i32 1>
  %17 = icmp eq <4 x i32> %16, zeroinitializer
  %18 = lshr <4 x i32> %15, <i32 1, i32 1, i32 1, i32 1>
  %19 = xor <4 x i32> %18, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %20 = select <4 x i1> %17, <4 x i32> %18, <4 x i32> %19
  %21 = and <4 x i32> %20, <i32 1, i32 1, i32 1, i32 1>
  %22 = icmp eq <4 x i32> %21, zeroinitializer
  %23 = lshr <4 x i32> %20, <i32 1, i32 1, i32 1, i32 1>
  %24 = xor <4 x i32> %23, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %25 = select <4 x i1> %22, <4 x i32> %23, <4 x i32> %24
  %26 = and <4 x i32> %25, <i32 1, i32 1, i32 1, i32 1>
  %27 = icmp eq <4 x i32> %26, zeroinitializer
  %28 = lshr <4 x i32> %25, <i32 1, i32 1, i32 1, i32 1>
  %29 = xor <4 x i32> %28, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %30 = select <4 x i1> %27, <4 x i32> %28, <4 x i32> %29
  %31 = and <4 x i32> %30, <i32 1, i32 1, i32 1, i32 1>
  %32 = icmp eq <4 x i32> %31, zeroinitializer
  %33 = lshr <4 x i32> %30, <i32 1, i32 1, i32 1, i32 1>
  %34 = xor <4 x i32> %33, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %35 = select <4 x i1> %32, <4 x i32> %33, <4 x i32> %34
  %36 = and <4 x i32> %35, <i32 1, i32 1, i32 1, i32 1>
  %37 = icmp eq <4 x i32> %36, zeroinitializer
  %38 = lshr <4 x i32> %35, <i32 1, i32 1, i32 1, i32 1>
  %39 = xor <4 x i32> %38, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %40 = select <4 x i1> %37, <4 x i32> %38, <4 x i32> %39
  %41 = and <4 x i32> %40, <i32 1, i32 1, i32 1, i32 1>
  %42 = icmp eq <4 x i32> %41, zeroinitializer
  %43 = lshr <4 x i32> %40, <i32 1, i32 1, i32 1, i32 1>
  %44 = xor <4 x i32> %43, <i32 -306674912, i32 -306674912, i32 -306674912, i32 -306674912>
  %45 = select <4 x i1> %42, <4 x i32> %43, <4 x i32> %44
  %46 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %4
  store <4 x i32> %45, ptr %46, align 16, !tbaa !4
  %47 = add nuw i64 %4, 4
  %48 = add <4 x i32> %5, <i32 4, i32 4, i32 4, i32 4>
  %49 = icmp eq i64 %47, 256
  br i1 %49, label %50, label %3, !llvm.loop !8

50:                                               ; preds = %3, %50
  %51 = phi i64 [ %55, %50 ], [ 0, %3 ]
  %52 = phi <16 x i8> [ %56, %50 ], [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %3 ]
  %53 = mul <16 x i8> %52, <i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7, i8 7>
  %54 = getelementptr inbounds [1000 x i8], ptr @main.long_text, i64 0, i64 %51
  store <16 x i8> %53, ptr %54, align 16, !tbaa !12
  %55 = add nuw i64 %51, 16
  %56 = add <16 x i8> %52, <i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16>
  %57 = icmp eq i64 %55, 992
  br i1 %57, label %58, label %50, !llvm.loop !13

58:                                               ; preds = %50
  store <8 x i8> <i8 32, i8 39, i8 46, i8 53, i8 60, i8 67, i8 74, i8 81>, ptr getelementptr inbounds (i8, ptr @main.long_text, i64 992), align 16, !tbaa !12
  %59 = getelementptr inbounds i8, ptr %2, i64 64
  %60 = getelementptr inbounds i8, ptr %1, i64 1
  %61 = getelementptr inbounds i8, ptr %1, i64 2
  %62 = getelementptr inbounds i8, ptr %1, i64 3
  %63 = getelementptr inbounds i8, ptr %1, i64 4
  %64 = getelementptr inbounds i8, ptr %1, i64 5
  %65 = getelementptr inbounds i8, ptr %1, i64 6
  %66 = getelementptr inbounds i8, ptr %1, i64 7
  %67 = getelementptr inbounds i8, ptr %1, i64 8
  %68 = getelementptr inbounds i8, ptr %1, i64 9
  %69 = getelementptr inbounds i8, ptr %1, i64 10
  %70 = getelementptr inbounds i8, ptr %1, i64 11
  %71 = getelementptr inbounds i8, ptr %1, i64 12
  %72 = getelementptr inbounds i8, ptr %1, i64 13
  %73 = getelementptr inbounds i8, ptr %1, i64 14
  %74 = getelementptr inbounds i8, ptr %1, i64 15
  br label %76

75:                                               ; preds = %254
  ret i32 0

76:                                               ; preds = %58, %254
  %77 = phi i64 [ 0, %58 ], [ %305, %254 ]
  %78 = icmp eq i64 %77, 5
  br i1 %78, label %84, label %79

79:                                               ; preds = %76
  %80 = getelementptr inbounds [5 x ptr], ptr @__const.main.texts, i64 0, i64 %77
  %81 = load ptr, ptr %80, align 8, !tbaa !14
  %82 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %81) #8
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %231, label %84

84:                                               ; preds = %76, %79
  %85 = phi i64 [ %82, %79 ], [ 1000, %76 ]
  %86 = phi ptr [ %81, %79 ], [ @main.long_text, %76 ]
  %87 = add i64 %85, -1
  %88 = and i64 %85, 1
  %89 = icmp eq i64 %87, 0
  br i1 %89, label %118, label %90

90:                                               ; preds = %84
  %91 = and i64 %85, -2
  br label %92

92:                                               ; preds = %92, %90
  %93 = phi i64 [ 0, %90 ], [ %115, %92 ]
  %94 = phi i32 [ -1, %90 ], [ %114, %92 ]
  %95 = phi i64 [ 0, %90 ], [ %116, %92 ]
  %96 = getelementptr inbounds i8, ptr %86, i64 %93
  %97 = load i8, ptr %96, align 1, !tbaa !12
  %98 = trunc i32 %94 to i8
  %99 = xor i8 %97, %98
  %100 = zext i8 %99 to i64
  %101 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %100
  %102 = load i32, ptr %101, align 4, !tbaa !4
  %103 = lshr i32 %94, 8
  %104 = xor i32 %102, %103
  %105 = or disjoint i64 %93, 1
  %106 = getelementptr inbounds i8, ptr %86, i64 %105
  %107 = load i8, ptr %106, align 1, !tbaa !12
  %108 = trunc i32 %104 to i8
  %109 = xor i8 %107, %108
  %110 = zext i8 %109 to i64
  %111 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !4
  %113 = lshr i32 %104, 8
  %114 = xor i32 %112, %113
  %115 = add nuw i64 %93, 2
  %116 = add i64 %95, 2
  %117 = icmp eq i64 %116, %91
  br i1 %117, label %118, label %92, !llvm.loop !16

118:                                              ; preds = %92, %84
  %119 = phi i32 [ poison, %84 ], [ %114, %92 ]
  %120 = phi i64 [ 0, %84 ], [ %115, %92 ]
  %121 = phi i32 [ -1, %84 ], [ %114, %92 ]
  %122 = icmp eq i64 %88, 0
  br i1 %122, label %133, label %123

123:                                              ; preds = %118
  %124 = getelementptr inbounds i8, ptr %86, i64 %120
  %125 = load i8, ptr %124, align 1, !tbaa !12
  %126 = trunc i32 %121 to i8
  %127 = xor i8 %125, %126
  %128 = zext i8 %127 to i64
  %129 = getelementptr inbounds [256 x i32], ptr @table, i64 0, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !4
  %131 = lshr i32 %121, 8
  %132 = xor i32 %130, %131
  br label %133

133:                                              ; preds = %118, %123
  %134 = phi i32 [ %119, %118 ], [ %132, %123 ]
  %135 = and i64 %85, 1
  %136 = icmp eq i64 %87, 0
  br i1 %136, label %162, label %137

137:                                              ; preds = %133
  %138 = and i64 %85, -2
  br label %139

139:                                              ; preds = %139, %137
  %140 = phi i64 [ 0, %137 ], [ %159, %139 ]
  %141 = phi i32 [ 0, %137 ], [ %158, %139 ]
  %142 = phi i32 [ 1, %137 ], [ %156, %139 ]
  %143 = phi i64 [ 0, %137 ], [ %160, %139 ]
  %144 = getelementptr inbounds i8, ptr %86, i64 %140
  %145 = load i8, ptr %144, align 1, !tbaa !12
  %146 = zext i8 %145 to i32
  %147 = add nuw nsw i32 %142, %146
  %148 = urem i32 %147, 65521
  %149 = add nuw nsw i32 %148, %141
  %150 = urem i32 %149, 65521
  %151 = or disjoint i64 %140, 1
  %152 = getelementptr inbounds i8, ptr %86, i64 %151
  %153 = load i8, ptr %152, align 1, !tbaa !12
  %154 = zext i8 %153 to i32
  %155 = add nuw nsw i32 %148, %154
  %156 = urem i32 %155, 65521
  %157 = add nuw nsw i32 %156, %150
  %158 = urem i32 %157, 65521
  %159 = add nuw i64 %140, 2
  %160 = add i64 %143, 2
  %161 = icmp eq i64 %160, %138
  br i1 %161, label %162, label %139, !llvm.loop !17

162:                                              ; preds = %139, %133
  %163 = phi i32 [ poison, %133 ], [ %156, %139 ]
  %164 = phi i32 [ poison, %133 ], [ %158, %139 ]
  %165 = phi i64 [ 0, %133 ], [ %159, %139 ]
  %166 = phi i32 [ 0, %133 ], [ %158, %139 ]
  %167 = phi i32 [ 1, %133 ], [ %156, %139 ]
  %168 = icmp eq i64 %135, 0
  br i1 %168, label %177, label %169

169:                                              ; preds = %162
  %170 = getelementptr inbounds i8, ptr %86, i64 %165
  %171 = load i8, ptr %170, align 1, !tbaa !12
  %172 = zext i8 %171 to i32
  %173 = add nuw nsw i32 %167, %172
  %174 = urem i32 %173, 65521
  %175 = add nuw nsw i32 %174, %166
  %176 = urem i32 %175, 65521
  br label %177

177:                                              ; preds = %162, %169
  %178 = phi i32 [ %163, %162 ], [ %174, %169 ]
  %179 = phi i32 [ %164, %162 ], [ %176, %169 ]
  %180 = shl nuw i32 %179, 16
  %181 = and i64 %85, 3
  %182 = icmp ult i64 %85, 4
  br i1 %182, label %211, label %183

183:                                              ; preds = %177
  %184 = and i64 %85, -4
  br label %185

185:                                              ; preds = %185, %183
  %186 = phi i64 [ -3750763034362895579, %183 ], [ %208, %185 ]
  %187 = phi ptr [ %86, %183 ], [ %204, %185 ]
  %188 = phi i64 [ 0, %183 ], [ %209, %185 ]
  %189 = getelementptr inbounds i8, ptr %187, i64 1
  %190 = load i8, ptr %187, align 1, !tbaa !12
  %191 = zext i8 %190 to i64
  %192 = xor i64 %186, %191
  %193 = mul i64 %192, 1099511628211
  %194 = getelementptr inbounds i8, ptr %187, i64 2
  %195 = load i8, ptr %189, align 1, !tbaa !12
  %196 = zext i8 %195 to i64
  %197 = xor i64 %193, %196
  %198 = mul i64 %197, 1099511628211
  %199 = getelementptr inbounds i8, ptr %187, i64 3
  %200 = load i8, ptr %194, align 1, !tbaa !12
  %201 = zext i8 %200 to i64
  %202 = xor i64 %198, %201
  %203 = mul i64 %202, 1099511628211
  %204 = getelementptr inbounds i8, ptr %187, i64 4
  %205 = load i8, ptr %199, align 1, !tbaa !12
  %206 = zext i8 %205 to i64
  %207 = xor i64 %203, %206
  %208 = mul i64 %207, 1099511628211
  %209 = add i64 %188, 4
  %210 = icmp eq i64 %209, %184
  br i1 %210, label %211, label %185, !llvm.loop !18

211:                                              ; preds = %185, %177
  %212 = phi i64 [ poison, %177 ], [ %208, %185 ]
  %213 = phi i64 [ -3750763034362895579, %177 ], [ %208, %185 ]
  %214 = phi ptr [ %86, %177 ], [ %204, %185 ]
  %215 = icmp eq i64 %181, 0
  br i1 %215, label %227, label %216

216:                                              ; preds = %211, %216
  %217 = phi i64 [ %224, %216 ], [ %213, %211 ]
  %218 = phi ptr [ %220, %216 ], [ %214, %211 ]
  %219 = phi i64 [ %225, %216 ], [ 0, %211 ]
  %220 = getelementptr inbounds i8, ptr %218, i64 1
  %221 = load i8, ptr %218, align 1, !tbaa !12
  %222 = zext i8 %221 to i64
  %223 = xor i64 %217, %222
  %224 = mul i64 %223, 1099511628211
  %225 = add i64 %219, 1
  %226 = icmp eq i64 %225, %181
  br i1 %226, label %227, label %216, !llvm.loop !19

227:                                              ; preds = %216, %211
  %228 = phi i64 [ %212, %211 ], [ %224, %216 ]
  %229 = xor i32 %134, -1
  %230 = or disjoint i32 %180, %178
  br label %231

231:                                              ; preds = %227, %79
  %232 = phi i64 [ 0, %79 ], [ %85, %227 ]
  %233 = phi ptr [ %81, %79 ], [ %86, %227 ]
  %234 = phi i32 [ 1, %79 ], [ %230, %227 ]
  %235 = phi i32 [ 0, %79 ], [ %229, %227 ]
  %236 = phi i64 [ -3750763034362895579, %79 ], [ %228, %227 ]
  %237 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %235, i32 noundef %234, i64 noundef %236)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #9
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %1, ptr noundef nonnull align 16 dereferenceable(16) @__const.md5.state, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %2) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %2, i8 0, i64 128, i1 false)
  %238 = and i64 %232, -64
  %239 = and i64 %232, 63
  %240 = icmp ugt i64 %239, 55
  %241 = icmp eq i64 %238, 0
  br i1 %241, label %242, label %248

242:                                              ; preds = %248, %231
  %243 = getelementptr inbounds i8, ptr %233, i64 %238
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %2, ptr readonly align 1 %243, i64 %239, i1 false)
  %244 = getelementptr inbounds [128 x i8], ptr %2, i64 0, i64 %239
  store i8 -128, ptr %244, align 1, !tbaa !12
  %245 = shl i64 %232, 3
  %246 = select i1 %240, i64 120, i64 56
  %247 = getelementptr inbounds i8, ptr %2, i64 %246
  store i64 %245, ptr %247, align 8
  call fastcc void @md5_block(ptr noundef nonnull %1, ptr noundef nonnull %2)
  br i1 %240, label %253, label %254

248:                                              ; preds = %231, %248
  %249 = phi i64 [ %251, %248 ], [ 0, %231 ]
  %250 = getelementptr inbounds i8, ptr %233, i64 %249
  call fastcc void @md5_block(ptr noundef nonnull %1, ptr noundef readonly %250)
  %251 = add nuw i64 %249, 64
  %252 = icmp ult i64 %251, %238
  br i1 %252, label %248, label %242, !llvm.loop !21

253:                                              ; preds = %242
  call fastcc void @md5_block(ptr noundef nonnull %1, ptr noundef nonnull %59)
  br label %254

254:                                              ; preds = %253, %242
  %255 = load i8, ptr %1, align 16, !tbaa !12
  %256 = zext i8 %255 to i32
  %257 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %256)
  %258 = load i8, ptr %60, align 1, !tbaa !12
  %259 = zext i8 %258 to i32
  %260 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %259)
  %261 = load i8, ptr %61, align 2, !tbaa !12
  %262 = zext i8 %261 to i32
  %263 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %262)
  %264 = load i8, ptr %62, align 1, !tbaa !12
  %265 = zext i8 %264 to i32
  %266 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %265)
  %267 = load i8, ptr %63, align 4, !tbaa !12
  %268 = zext i8 %267 to i32
  %269 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %268)
  %270 = load i8, ptr %64, align 1, !tbaa !12
  %271 = zext i8 %270 to i32
  %272 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %271)
  %273 = load i8, ptr %65, align 2, !tbaa !12
  %274 = zext i8 %273 to i32
  %275 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %274)
  %276 = load i8, ptr %66, align 1, !tbaa !12
  %277 = zext i8 %276 to i32
  %278 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %277)
  %279 = load i8, ptr %67, align 8, !tbaa !12
  %280 = zext i8 %279 to i32
  %281 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %280)
  %282 = load i8, ptr %68, align 1, !tbaa !12
  %283 = zext i8 %282 to i32
  %284 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %283)
  %285 = load i8, ptr %69, align 2, !tbaa !12
  %286 = zext i8 %285 to i32
  %287 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %286)
  %288 = load i8, ptr %70, align 1, !tbaa !12
  %289 = zext i8 %288 to i32
  %290 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %289)
  %291 = load i8, ptr %71, align 4, !tbaa !12
  %292 = zext i8 %291 to i32
  %293 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %292)
  %294 = load i8, ptr %72, align 1, !tbaa !12
  %295 = zext i8 %294 to i32
  %296 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %295)
  %297 = load i8, ptr %73, align 2, !tbaa !12
  %298 = zext i8 %297 to i32
  %299 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %298)
  %300 = load i8, ptr %74, align 1, !tbaa !12
  %301 = zext i8 %300 to i32
  %302 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %301)
  %303 = load ptr, ptr @stdout, align 8, !tbaa !14
  %304 = tail call i32 @putc(i32 noundef 10, ptr noundef %303)
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %2) #9
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #9
  %305 = add nuw nsw i64 %77, 1
  %306 = icmp eq i64 %305, 6
  br i1 %306, label %75, label %76, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @md5_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) unnamed_addr #6 {
  %3 = alloca [16 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #9
  %4 = load i32, ptr %0, align 4, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4, !tbaa !4
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i32, ptr %7, align 4, !tbaa !4
  %9 = getelementptr inbounds i8, ptr %0, i64 12
  %10 = load i32, ptr %9, align 4, !tbaa !4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %3, ptr noundef nonnull align 1 dereferenceable(64) %1, i64 64, i1 false)
  br label %16

11:                                               ; preds = %45
  %12 = add i32 %20, %4
  store i32 %12, ptr %0, align 4, !tbaa !4
  %13 = add i32 %74, %6
  store i32 %13, ptr %5, align 4, !tbaa !4
  %14 = add i32 %18, %8
  store i32 %14, ptr %7, align 4, !tbaa !4
  %15 = add i32 %21, %10
  store i32 %15, ptr %9, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #9
  ret void

16:                                               ; preds = %2, %45
  %17 = phi i32 [ %4, %2 ], [ %20, %45 ]
  %18 = phi i32 [ %6, %2 ], [ %74, %45 ]
  %19 = phi i32 [ 0, %2 ], [ %48, %45 ]
  %20 = phi i32 [ %10, %2 ], [ %21, %45 ]
  %21 = phi i32 [ %8, %2 ], [ %18, %45 ]
  %22 = lshr i32 %19, 4
  switch i32 %22, label %40 [
    i32 0, label %23
    i32 1, label %28
    i32 2, label %35
  ]

23:                                               ; preds = %16
  %24 = and i32 %18, %21
  %25 = xor i32 %18, -1
  %26 = and i32 %20, %25
  %27 = or i32 %24, %26
  br label %45

28:                                               ; preds = %16
  %29 = and i32 %18, %20
  %30 = xor i32 %20, -1
  %31 = and i32 %21, %30
  %32 = or i32 %29, %31
  %33 = mul nuw nsw i32 %19, 5
  %34 = add nuw nsw i32 %33, 1
  br label %45

35:                                               ; preds = %16
  %36 = xor i32 %20, %21
  %37 = xor i32 %36, %18
  %38 = mul nuw nsw i32 %19, 3
  %39 = add nuw nsw i32 %38, 5
  br label %45

40:                                               ; preds = %16
  %41 = xor i32 %20, -1
  %42 = or i32 %18, %41
  %43 = xor i32 %42, %21
  %44 = mul nuw nsw i32 %19, 7
  br label %45

45:                                               ; preds = %40, %35, %28, %23
  %46 = phi i32 [ %43, %40 ], [ %37, %35 ], [ %32, %28 ], [ %27, %23 ]
  %47 = phi i32 [ %44, %40 ], [ %39, %35 ], [ %34, %28 ], [ %19, %23 ]
  %48 = add nuw nsw i32 %19, 1
  %49 = uitofp nneg i32 %48 to double
  %50 = tail call double @llvm.sin.f64(double %49)
  %51 = tail call double @llvm.fabs.f64(double %50)
  %52 = fmul double %51, 0x41F0000000000000
  %53 = tail call double @llvm.floor.f64(double %52)
  %54 = fptosi double %53 to i64
  %55 = trunc i64 %54 to i32
  %56 = add i32 %17, %55
  %57 = and i32 %47, 15
  %58 = zext nneg i32 %57 to i64
  %59 = getelementptr inbounds [16 x i32], ptr %3, i64 0, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !4
  %61 = add i32 %56, %46
  %62 = add i32 %61, %60
  %63 = shl nuw nsw i32 %22, 2
  %64 = and i32 %19, 3
  %65 = or disjoint i32 %63, %64
  %66 = zext nneg i32 %65 to i64
  %67 = getelementptr inbounds [16 x i8], ptr @md5_block.shifts, i64 0, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !12
  %69 = zext i8 %68 to i32
  %70 = shl i32 %62, %69
  %71 = sub nsw i32 32, %69
  %72 = lshr i32 %62, %71
  %73 = or i32 %72, %70
  %74 = add i32 %73, %18
  %75 = icmp eq i32 %48, 64
  br i1 %75, label %11, label %16, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #7

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #4

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind willreturn memory(read) }
attributes #9 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10, !11}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = !{!"llvm.loop.unroll.runtime.disable"}
!12 = !{!6, !6, i64 0}
!13 = distinct !{!13, !9, !10, !11}
!14 = !{!15, !15, i64 0}
!15 = !{!"any pointer", !6, i64 0}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
