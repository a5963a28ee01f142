; ModuleID = 'bit_int.c'
source_filename = "bit_int.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [9 x i8] c"%zu %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c"2 %d%d%d\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c" %lx%016lx\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c" %lx\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c" s %ld\0A\00", align 1
@.str.5 = private unnamed_addr constant [9 x i8] c"7 %d%d%d\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"13 %d%d%d\00", align 1
@.str.7 = private unnamed_addr constant [10 x i8] c"17 %d%d%d\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"24 %d%d%d\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"33 %d%d%d\00", align 1
@.str.10 = private unnamed_addr constant [10 x i8] c"48 %d%d%d\00", align 1
@.str.11 = private unnamed_addr constant [10 x i8] c"63 %d%d%d\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"65 %d%d%d\00", align 1
@.str.13 = private unnamed_addr constant [10 x i8] c"96 %d%d%d\00", align 1
@.str.14 = private unnamed_addr constant [11 x i8] c"127 %d%d%d\00", align 1
@.str.15 = private unnamed_addr constant [11 x i8] c"128 %d%d%d\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [14 x i128], align 16
  %2 = alloca [14 x i128], align 16
  %3 = alloca [14 x i128], align 16
  %4 = alloca [14 x i128], align 16
  %5 = getelementptr inbounds i8, ptr %4, i64 16
  %6 = getelementptr inbounds i8, ptr %4, i64 32
  %7 = getelementptr inbounds i8, ptr %4, i64 48
  %8 = getelementptr inbounds i8, ptr %4, i64 64
  %9 = getelementptr inbounds i8, ptr %4, i64 80
  %10 = getelementptr inbounds i8, ptr %4, i64 96
  %11 = getelementptr inbounds i8, ptr %4, i64 112
  %12 = getelementptr inbounds i8, ptr %4, i64 128
  %13 = getelementptr inbounds i8, ptr %4, i64 144
  %14 = getelementptr inbounds i8, ptr %4, i64 160
  %15 = getelementptr inbounds i8, ptr %4, i64 176
  %16 = getelementptr inbounds i8, ptr %4, i64 192
  %17 = getelementptr inbounds i8, ptr %4, i64 208
  %18 = getelementptr inbounds i8, ptr %3, i64 16
  %19 = getelementptr inbounds i8, ptr %3, i64 32
  %20 = getelementptr inbounds i8, ptr %3, i64 48
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  %22 = getelementptr inbounds i8, ptr %3, i64 80
  %23 = getelementptr inbounds i8, ptr %3, i64 96
  %24 = getelementptr inbounds i8, ptr %3, i64 112
  %25 = getelementptr inbounds i8, ptr %3, i64 128
  %26 = getelementptr inbounds i8, ptr %3, i64 144
  %27 = getelementptr inbounds i8, ptr %3, i64 160
  %28 = getelementptr inbounds i8, ptr %3, i64 176
  %29 = getelementptr inbounds i8, ptr %3, i64 192
  %30 = getelementptr inbounds i8, ptr %3, i64 208
  %31 = getelementptr inbounds i8, ptr %2, i64 16
  %32 = getelementptr inbounds i8, ptr %2, i64 32
  %33 = getelementptr inbounds i8, ptr %2, i64 48
  %34 = getelementptr inbounds i8, ptr %2, i64 64
  %35 = getelementptr inbounds i8, ptr %2, i64 80
  %36 = getelementptr inbounds i8, ptr %2, i64 96
  %37 = getelementptr inbounds i8, ptr %2, i64 112
  %38 = getelementptr inbounds i8, ptr %2, i64 128
  %39 = getelementptr inbounds i8, ptr %2, i64 144
  %40 = getelementptr inbounds i8, ptr %2, i64 160
  %41 = getelementptr inbounds i8, ptr %2, i64 176
  %42 = getelementptr inbounds i8, ptr %2, i64 192
  %43 = getelementptr inbounds i8, ptr %2, i64 208
  %44 = getelementptr inbounds i8, ptr %1, i64 16
  %45 = getelementptr inbounds i8, ptr %1, i64 32
  %46 = getelementptr inbounds i8, ptr %1, i64 48
  %47 = getelementptr inbounds i8, ptr %1, i64 64
  %48 = getelementptr inbounds i8, ptr %1, i64 80
  %49 = getelementptr inbounds i8, ptr %1, i64 96
  %50 = getelementptr inbounds i8, ptr %1, i64 112
  %51 = getelementptr inbounds i8, ptr %1, i64 128
  %52 = getelementptr inbounds i8, ptr %1, i64 144
  %53 = getelementptr inbounds i8, ptr %1, i64 160
  %54 = getelementptr inbounds i8, ptr %1, i64 176
  %55 = getelementptr inbounds i8, ptr %1, i64 192
  %56 = getelementptr inbounds i8, ptr %1, i64 208
  br label %59

57:                                               ; preds = %881
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef 24, i64 noundef -3799999900)
  ret i32 0

59:                                               ; preds = %0, %881
  %60 = phi i64 [ 12345, %0 ], [ %63, %881 ]
  %61 = phi i32 [ 0, %0 ], [ %883, %881 ]
  %62 = mul i64 %60, 6364136223846793005
  %63 = add i64 %62, 1442695040888963407
  %64 = zext i64 %63 to i128
  %65 = mul nuw i128 %64, 11400714819323198485
  %66 = xor i128 %65, %64
  %67 = trunc i128 %66 to i2
  %68 = lshr i128 %66, 3
  %69 = trunc i128 %68 to i2
  %70 = or i2 %69, 1
  %71 = icmp eq i2 %70, -1
  br i1 %71, label %72, label %74

72:                                               ; preds = %59
  %73 = trunc i128 %66 to i64
  br label %81

74:                                               ; preds = %59
  %75 = freeze i2 %67
  %76 = freeze i2 %70
  %77 = sdiv i2 %75, %76
  %78 = zext i2 %77 to i64
  %79 = mul i2 %77, %76
  %80 = sub i2 %75, %79
  br label %81

81:                                               ; preds = %72, %74
  %82 = phi i64 [ %73, %72 ], [ %78, %74 ]
  %83 = phi i2 [ %67, %72 ], [ %80, %74 ]
  %84 = and i64 %63, 1
  %85 = trunc nuw nsw i64 %84 to i2
  %86 = ashr i2 %67, %85
  %87 = lshr i2 %67, %85
  %88 = shl i2 %67, %85
  %89 = xor i2 %67, -1
  %90 = xor i2 %70, %67
  %91 = or i2 %70, %67
  %92 = and i2 %70, %67
  %93 = freeze i2 %67
  %94 = freeze i2 %70
  %95 = udiv i2 %93, %94
  %96 = mul i2 %95, %94
  %97 = sub i2 %93, %96
  %98 = mul i2 %70, %67
  %99 = sub i2 %67, %70
  %100 = add i2 %70, %67
  %101 = icmp ugt i2 %70, %67
  %102 = zext i1 %101 to i32
  %103 = icmp sgt i2 %70, %67
  %104 = zext i1 %103 to i32
  %105 = icmp eq i2 %70, %67
  %106 = zext i1 %105 to i32
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %102, i32 noundef %104, i32 noundef %106)
  %108 = zext i2 %100 to i64
  %109 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %108)
  %110 = zext i2 %99 to i64
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %110)
  %112 = zext i2 %98 to i64
  %113 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %112)
  %114 = zext i2 %95 to i64
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %114)
  %116 = zext i2 %97 to i64
  %117 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %116)
  %118 = zext i2 %92 to i64
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %118)
  %120 = zext i2 %91 to i64
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %120)
  %122 = zext i2 %90 to i64
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %122)
  %124 = zext i2 %89 to i64
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %124)
  %126 = zext i2 %88 to i64
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %126)
  %128 = zext i2 %87 to i64
  %129 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %128)
  %130 = zext i2 %86 to i64
  %131 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %130)
  %132 = and i64 %82, 3
  %133 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %132)
  %134 = zext i2 %83 to i64
  %135 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %134)
  %136 = sext i2 %67 to i64
  %137 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %136)
  %138 = trunc i128 %66 to i7
  %139 = trunc i128 %68 to i7
  %140 = or i7 %139, 1
  %141 = icmp eq i7 %140, -1
  br i1 %141, label %142, label %144

142:                                              ; preds = %81
  %143 = trunc i128 %66 to i64
  br label %151

144:                                              ; preds = %81
  %145 = freeze i7 %138
  %146 = freeze i7 %140
  %147 = sdiv i7 %145, %146
  %148 = zext i7 %147 to i64
  %149 = mul i7 %147, %146
  %150 = sub i7 %145, %149
  br label %151

151:                                              ; preds = %142, %144
  %152 = phi i64 [ %143, %142 ], [ %148, %144 ]
  %153 = phi i7 [ %138, %142 ], [ %150, %144 ]
  %154 = urem i64 %63, 7
  %155 = trunc nuw nsw i64 %154 to i7
  %156 = ashr i7 %138, %155
  %157 = lshr i7 %138, %155
  %158 = shl i7 %138, %155
  %159 = xor i7 %138, -1
  %160 = xor i7 %140, %138
  %161 = or i7 %140, %138
  %162 = and i7 %140, %138
  %163 = freeze i7 %138
  %164 = freeze i7 %140
  %165 = udiv i7 %163, %164
  %166 = mul i7 %165, %164
  %167 = sub i7 %163, %166
  %168 = mul i7 %140, %138
  %169 = sub i7 %138, %140
  %170 = add i7 %140, %138
  %171 = icmp ugt i7 %140, %138
  %172 = zext i1 %171 to i32
  %173 = icmp sgt i7 %140, %138
  %174 = zext i1 %173 to i32
  %175 = icmp eq i7 %140, %138
  %176 = zext i1 %175 to i32
  %177 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %172, i32 noundef %174, i32 noundef %176)
  %178 = zext i7 %170 to i64
  %179 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %178)
  %180 = zext i7 %169 to i64
  %181 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %180)
  %182 = zext i7 %168 to i64
  %183 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %182)
  %184 = zext i7 %165 to i64
  %185 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %184)
  %186 = zext i7 %167 to i64
  %187 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %186)
  %188 = zext i7 %162 to i64
  %189 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %188)
  %190 = zext i7 %161 to i64
  %191 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %190)
  %192 = zext i7 %160 to i64
  %193 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %192)
  %194 = zext i7 %159 to i64
  %195 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %194)
  %196 = zext i7 %158 to i64
  %197 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %196)
  %198 = zext i7 %157 to i64
  %199 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %198)
  %200 = zext i7 %156 to i64
  %201 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %200)
  %202 = and i64 %152, 127
  %203 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %202)
  %204 = zext i7 %153 to i64
  %205 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %204)
  %206 = sext i7 %138 to i64
  %207 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %206)
  %208 = trunc i128 %66 to i13
  %209 = trunc i128 %68 to i13
  %210 = or i13 %209, 1
  %211 = icmp eq i13 %210, -1
  br i1 %211, label %212, label %214

212:                                              ; preds = %151
  %213 = trunc i128 %66 to i64
  br label %221

214:                                              ; preds = %151
  %215 = freeze i13 %208
  %216 = freeze i13 %210
  %217 = sdiv i13 %215, %216
  %218 = zext i13 %217 to i64
  %219 = mul i13 %217, %216
  %220 = sub i13 %215, %219
  br label %221

221:                                              ; preds = %212, %214
  %222 = phi i64 [ %213, %212 ], [ %218, %214 ]
  %223 = phi i13 [ %208, %212 ], [ %220, %214 ]
  %224 = urem i64 %63, 13
  %225 = trunc nuw nsw i64 %224 to i13
  %226 = ashr i13 %208, %225
  %227 = lshr i13 %208, %225
  %228 = shl i13 %208, %225
  %229 = xor i13 %208, -1
  %230 = xor i13 %210, %208
  %231 = or i13 %210, %208
  %232 = and i13 %210, %208
  %233 = freeze i13 %208
  %234 = freeze i13 %210
  %235 = udiv i13 %233, %234
  %236 = mul i13 %235, %234
  %237 = sub i13 %233, %236
  %238 = mul i13 %210, %208
  %239 = sub i13 %208, %210
  %240 = add i13 %210, %208
  %241 = icmp ugt i13 %210, %208
  %242 = zext i1 %241 to i32
  %243 = icmp sgt i13 %210, %208
  %244 = zext i1 %243 to i32
  %245 = icmp eq i13 %210, %208
  %246 = zext i1 %245 to i32
  %247 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %242, i32 noundef %244, i32 noundef %246)
  %248 = zext i13 %240 to i64
  %249 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %248)
  %250 = zext i13 %239 to i64
  %251 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %250)
  %252 = zext i13 %238 to i64
  %253 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %252)
  %254 = zext i13 %235 to i64
  %255 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %254)
  %256 = zext i13 %237 to i64
  %257 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %256)
  %258 = zext i13 %232 to i64
  %259 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %258)
  %260 = zext i13 %231 to i64
  %261 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %260)
  %262 = zext i13 %230 to i64
  %263 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %262)
  %264 = zext i13 %229 to i64
  %265 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %264)
  %266 = zext i13 %228 to i64
  %267 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %266)
  %268 = zext i13 %227 to i64
  %269 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %268)
  %270 = zext i13 %226 to i64
  %271 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %270)
  %272 = and i64 %222, 8191
  %273 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %272)
  %274 = zext i13 %223 to i64
  %275 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %274)
  %276 = sext i13 %208 to i64
  %277 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %276)
  %278 = trunc i128 %66 to i17
  %279 = trunc i128 %68 to i17
  %280 = or i17 %279, 1
  %281 = icmp eq i17 %280, -1
  br i1 %281, label %282, label %284

282:                                              ; preds = %221
  %283 = trunc i128 %66 to i64
  br label %291

284:                                              ; preds = %221
  %285 = freeze i17 %278
  %286 = freeze i17 %280
  %287 = sdiv i17 %285, %286
  %288 = zext i17 %287 to i64
  %289 = mul i17 %287, %286
  %290 = sub i17 %285, %289
  br label %291

291:                                              ; preds = %282, %284
  %292 = phi i64 [ %283, %282 ], [ %288, %284 ]
  %293 = phi i17 [ %278, %282 ], [ %290, %284 ]
  %294 = urem i64 %63, 17
  %295 = trunc nuw nsw i64 %294 to i17
  %296 = ashr i17 %278, %295
  %297 = lshr i17 %278, %295
  %298 = shl i17 %278, %295
  %299 = xor i17 %278, -1
  %300 = xor i17 %280, %278
  %301 = or i17 %280, %278
  %302 = and i17 %280, %278
  %303 = freeze i17 %278
  %304 = freeze i17 %280
  %305 = udiv i17 %303, %304
  %306 = mul i17 %305, %304
  %307 = sub i17 %303, %306
  %308 = mul i17 %280, %278
  %309 = sub i17 %278, %280
  %310 = add i17 %280, %278
  %311 = icmp ugt i17 %280, %278
  %312 = zext i1 %311 to i32
  %313 = icmp sgt i17 %280, %278
  %314 = zext i1 %313 to i32
  %315 = icmp eq i17 %280, %278
  %316 = zext i1 %315 to i32
  %317 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %312, i32 noundef %314, i32 noundef %316)
  %318 = zext i17 %310 to i64
  %319 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %318)
  %320 = zext i17 %309 to i64
  %321 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %320)
  %322 = zext i17 %308 to i64
  %323 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %322)
  %324 = zext i17 %305 to i64
  %325 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %324)
  %326 = zext i17 %307 to i64
  %327 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %326)
  %328 = zext i17 %302 to i64
  %329 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %328)
  %330 = zext i17 %301 to i64
  %331 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %330)
  %332 = zext i17 %300 to i64
  %333 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %332)
  %334 = zext i17 %299 to i64
  %335 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %334)
  %336 = zext i17 %298 to i64
  %337 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %336)
  %338 = zext i17 %297 to i64
  %339 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %338)
  %340 = zext i17 %296 to i64
  %341 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %340)
  %342 = and i64 %292, 131071
  %343 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %342)
  %344 = zext i17 %293 to i64
  %345 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %344)
  %346 = sext i17 %278 to i64
  %347 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %346)
  %348 = trunc i128 %66 to i24
  %349 = trunc i128 %68 to i24
  %350 = or i24 %349, 1
  %351 = icmp eq i24 %350, -1
  br i1 %351, label %352, label %354

352:                                              ; preds = %291
  %353 = trunc i128 %66 to i64
  br label %361

354:                                              ; preds = %291
  %355 = freeze i24 %348
  %356 = freeze i24 %350
  %357 = sdiv i24 %355, %356
  %358 = zext i24 %357 to i64
  %359 = mul i24 %357, %356
  %360 = sub i24 %355, %359
  br label %361

361:                                              ; preds = %352, %354
  %362 = phi i64 [ %353, %352 ], [ %358, %354 ]
  %363 = phi i24 [ %348, %352 ], [ %360, %354 ]
  %364 = urem i64 %63, 24
  %365 = trunc nuw nsw i64 %364 to i24
  %366 = ashr i24 %348, %365
  %367 = lshr i24 %348, %365
  %368 = shl i24 %348, %365
  %369 = xor i24 %348, -1
  %370 = xor i24 %350, %348
  %371 = or i24 %350, %348
  %372 = and i24 %350, %348
  %373 = freeze i24 %348
  %374 = freeze i24 %350
  %375 = udiv i24 %373, %374
  %376 = mul i24 %375, %374
  %377 = sub i24 %373, %376
  %378 = mul i24 %350, %348
  %379 = sub i24 %348, %350
  %380 = add i24 %350, %348
  %381 = icmp ugt i24 %350, %348
  %382 = zext i1 %381 to i32
  %383 = icmp sgt i24 %350, %348
  %384 = zext i1 %383 to i32
  %385 = icmp eq i24 %350, %348
  %386 = zext i1 %385 to i32
  %387 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %382, i32 noundef %384, i32 noundef %386)
  %388 = zext i24 %380 to i64
  %389 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %388)
  %390 = zext i24 %379 to i64
  %391 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %390)
  %392 = zext i24 %378 to i64
  %393 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %392)
  %394 = zext i24 %375 to i64
  %395 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %394)
  %396 = zext i24 %377 to i64
  %397 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %396)
  %398 = zext i24 %372 to i64
  %399 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %398)
  %400 = zext i24 %371 to i64
  %401 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %400)
  %402 = zext i24 %370 to i64
  %403 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %402)
  %404 = zext i24 %369 to i64
  %405 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %404)
  %406 = zext i24 %368 to i64
  %407 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %406)
  %408 = zext i24 %367 to i64
  %409 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %408)
  %410 = zext i24 %366 to i64
  %411 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %410)
  %412 = and i64 %362, 16777215
  %413 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %412)
  %414 = zext i24 %363 to i64
  %415 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %414)
  %416 = sext i24 %348 to i64
  %417 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %416)
  %418 = trunc i128 %66 to i33
  %419 = trunc i128 %68 to i33
  %420 = or i33 %419, 1
  %421 = icmp eq i33 %420, -1
  br i1 %421, label %422, label %424

422:                                              ; preds = %361
  %423 = trunc i128 %66 to i64
  br label %431

424:                                              ; preds = %361
  %425 = freeze i33 %418
  %426 = freeze i33 %420
  %427 = sdiv i33 %425, %426
  %428 = zext i33 %427 to i64
  %429 = mul i33 %427, %426
  %430 = sub i33 %425, %429
  br label %431

431:                                              ; preds = %422, %424
  %432 = phi i64 [ %423, %422 ], [ %428, %424 ]
  %433 = phi i33 [ %418, %422 ], [ %430, %424 ]
  %434 = urem i64 %63, 33
  %435 = trunc nuw nsw i64 %434 to i33
  %436 = ashr i33 %418, %435
  %437 = zext i33 %436 to i64
  %438 = lshr i33 %418, %435
  %439 = zext i33 %438 to i64
  %440 = shl i33 %418, %435
  %441 = zext i33 %440 to i64
  %442 = xor i33 %418, -1
  %443 = zext i33 %442 to i64
  %444 = xor i33 %420, %418
  %445 = zext i33 %444 to i64
  %446 = or i33 %420, %418
  %447 = zext i33 %446 to i64
  %448 = and i33 %420, %418
  %449 = zext i33 %448 to i64
  %450 = freeze i33 %418
  %451 = freeze i33 %420
  %452 = udiv i33 %450, %451
  %453 = mul i33 %452, %451
  %454 = sub i33 %450, %453
  %455 = zext i33 %454 to i64
  %456 = zext i33 %452 to i64
  %457 = mul i33 %420, %418
  %458 = zext i33 %457 to i64
  %459 = sub i33 %418, %420
  %460 = zext i33 %459 to i64
  %461 = add i33 %420, %418
  %462 = zext i33 %461 to i64
  %463 = zext i33 %433 to i64
  %464 = icmp ugt i33 %420, %418
  %465 = zext i1 %464 to i32
  %466 = icmp sgt i33 %420, %418
  %467 = zext i1 %466 to i32
  %468 = icmp eq i33 %420, %418
  %469 = zext i1 %468 to i32
  %470 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %465, i32 noundef %467, i32 noundef %469)
  %471 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %462)
  %472 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %460)
  %473 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %458)
  %474 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %456)
  %475 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %455)
  %476 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %449)
  %477 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %447)
  %478 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %445)
  %479 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %443)
  %480 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %441)
  %481 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %439)
  %482 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %437)
  %483 = and i64 %432, 8589934591
  %484 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %483)
  %485 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %463)
  %486 = sext i33 %418 to i64
  %487 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %486)
  %488 = trunc i128 %66 to i48
  %489 = trunc i128 %68 to i48
  %490 = or i48 %489, 1
  %491 = icmp eq i48 %490, -1
  br i1 %491, label %492, label %494

492:                                              ; preds = %431
  %493 = trunc i128 %66 to i64
  br label %501

494:                                              ; preds = %431
  %495 = freeze i48 %488
  %496 = freeze i48 %490
  %497 = sdiv i48 %495, %496
  %498 = zext i48 %497 to i64
  %499 = mul i48 %497, %496
  %500 = sub i48 %495, %499
  br label %501

501:                                              ; preds = %492, %494
  %502 = phi i64 [ %493, %492 ], [ %498, %494 ]
  %503 = phi i48 [ %488, %492 ], [ %500, %494 ]
  %504 = urem i64 %63, 48
  %505 = trunc nuw nsw i64 %504 to i48
  %506 = ashr i48 %488, %505
  %507 = zext i48 %506 to i64
  %508 = lshr i48 %488, %505
  %509 = zext i48 %508 to i64
  %510 = shl i48 %488, %505
  %511 = zext i48 %510 to i64
  %512 = xor i48 %488, -1
  %513 = zext i48 %512 to i64
  %514 = xor i48 %490, %488
  %515 = zext i48 %514 to i64
  %516 = or i48 %490, %488
  %517 = zext i48 %516 to i64
  %518 = and i48 %490, %488
  %519 = zext i48 %518 to i64
  %520 = freeze i48 %488
  %521 = freeze i48 %490
  %522 = udiv i48 %520, %521
  %523 = mul i48 %522, %521
  %524 = sub i48 %520, %523
  %525 = zext i48 %524 to i64
  %526 = zext i48 %522 to i64
  %527 = mul i48 %490, %488
  %528 = zext i48 %527 to i64
  %529 = sub i48 %488, %490
  %530 = zext i48 %529 to i64
  %531 = add i48 %490, %488
  %532 = zext i48 %531 to i64
  %533 = zext i48 %503 to i64
  %534 = icmp ugt i48 %490, %488
  %535 = zext i1 %534 to i32
  %536 = icmp sgt i48 %490, %488
  %537 = zext i1 %536 to i32
  %538 = icmp eq i48 %490, %488
  %539 = zext i1 %538 to i32
  %540 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %535, i32 noundef %537, i32 noundef %539)
  %541 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %532)
  %542 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %530)
  %543 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %528)
  %544 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %526)
  %545 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %525)
  %546 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %519)
  %547 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %517)
  %548 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %515)
  %549 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %513)
  %550 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %511)
  %551 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %509)
  %552 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %507)
  %553 = and i64 %502, 281474976710655
  %554 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %553)
  %555 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %533)
  %556 = sext i48 %488 to i64
  %557 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %556)
  %558 = trunc i128 %66 to i63
  %559 = trunc i128 %68 to i63
  %560 = or i63 %559, 1
  %561 = icmp eq i63 %560, -1
  br i1 %561, label %562, label %564

562:                                              ; preds = %501
  %563 = trunc i128 %66 to i64
  br label %571

564:                                              ; preds = %501
  %565 = freeze i63 %558
  %566 = freeze i63 %560
  %567 = sdiv i63 %565, %566
  %568 = zext i63 %567 to i64
  %569 = mul i63 %567, %566
  %570 = sub i63 %565, %569
  br label %571

571:                                              ; preds = %562, %564
  %572 = phi i64 [ %563, %562 ], [ %568, %564 ]
  %573 = phi i63 [ %558, %562 ], [ %570, %564 ]
  %574 = urem i64 %63, 63
  %575 = trunc nuw nsw i64 %574 to i63
  %576 = ashr i63 %558, %575
  %577 = zext i63 %576 to i64
  %578 = lshr i63 %558, %575
  %579 = zext i63 %578 to i64
  %580 = shl i63 %558, %575
  %581 = zext i63 %580 to i64
  %582 = xor i63 %558, -1
  %583 = zext i63 %582 to i64
  %584 = xor i63 %560, %558
  %585 = zext i63 %584 to i64
  %586 = or i63 %560, %558
  %587 = zext i63 %586 to i64
  %588 = and i63 %560, %558
  %589 = zext i63 %588 to i64
  %590 = freeze i63 %558
  %591 = freeze i63 %560
  %592 = udiv i63 %590, %591
  %593 = mul i63 %592, %591
  %594 = sub i63 %590, %593
  %595 = zext i63 %594 to i64
  %596 = zext i63 %592 to i64
  %597 = mul i63 %560, %558
  %598 = zext i63 %597 to i64
  %599 = sub i63 %558, %560
  %600 = zext i63 %599 to i64
  %601 = add i63 %560, %558
  %602 = zext i63 %601 to i64
  %603 = zext i63 %573 to i64
  %604 = icmp ugt i63 %560, %558
  %605 = zext i1 %604 to i32
  %606 = icmp sgt i63 %560, %558
  %607 = zext i1 %606 to i32
  %608 = icmp eq i63 %560, %558
  %609 = zext i1 %608 to i32
  %610 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %605, i32 noundef %607, i32 noundef %609)
  %611 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %602)
  %612 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %600)
  %613 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %598)
  %614 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %596)
  %615 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %595)
  %616 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %589)
  %617 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %587)
  %618 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %585)
  %619 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %583)
  %620 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %581)
  %621 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %579)
  %622 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %577)
  %623 = and i64 %572, 9223372036854775807
  %624 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %623)
  %625 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %603)
  %626 = sext i63 %558 to i64
  %627 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %626)
  %628 = trunc i128 %66 to i65
  %629 = trunc i128 %68 to i65
  %630 = or i65 %629, 1
  call void @llvm.lifetime.start.p0(i64 224, ptr nonnull %4) #3
  %631 = add i65 %630, %628
  %632 = zext i65 %631 to i128
  store i128 %632, ptr %4, align 16, !tbaa !4
  %633 = sub i65 %628, %630
  %634 = zext i65 %633 to i128
  store i128 %634, ptr %5, align 16, !tbaa !4
  %635 = mul i65 %630, %628
  %636 = zext i65 %635 to i128
  store i128 %636, ptr %6, align 16, !tbaa !4
  %637 = freeze i65 %628
  %638 = freeze i65 %630
  %639 = udiv i65 %637, %638
  %640 = zext i65 %639 to i128
  store i128 %640, ptr %7, align 16, !tbaa !4
  %641 = mul i65 %639, %638
  %642 = sub i65 %637, %641
  %643 = zext i65 %642 to i128
  store i128 %643, ptr %8, align 16, !tbaa !4
  %644 = and i65 %630, %628
  %645 = zext i65 %644 to i128
  store i128 %645, ptr %9, align 16, !tbaa !4
  %646 = or i65 %630, %628
  %647 = zext i65 %646 to i128
  store i128 %647, ptr %10, align 16, !tbaa !4
  %648 = xor i65 %630, %628
  %649 = zext i65 %648 to i128
  store i128 %649, ptr %11, align 16, !tbaa !4
  %650 = xor i65 %628, -1
  %651 = zext i65 %650 to i128
  store i128 %651, ptr %12, align 16, !tbaa !4
  %652 = urem i64 %63, 65
  %653 = zext nneg i64 %652 to i65
  %654 = shl i65 %628, %653
  %655 = zext i65 %654 to i128
  store i128 %655, ptr %13, align 16, !tbaa !4
  %656 = lshr i65 %628, %653
  %657 = zext i65 %656 to i128
  store i128 %657, ptr %14, align 16, !tbaa !4
  %658 = ashr i65 %628, %653
  %659 = zext i65 %658 to i128
  store i128 %659, ptr %15, align 16, !tbaa !4
  %660 = icmp eq i65 %630, -1
  br i1 %660, label %661, label %663

661:                                              ; preds = %571
  %662 = and i128 %66, 36893488147419103231
  br label %670

663:                                              ; preds = %571
  %664 = freeze i65 %628
  %665 = freeze i65 %630
  %666 = sdiv i65 %664, %665
  %667 = zext i65 %666 to i128
  %668 = mul i65 %666, %665
  %669 = sub i65 %664, %668
  br label %670

670:                                              ; preds = %663, %661
  %671 = phi i128 [ %662, %661 ], [ %667, %663 ]
  %672 = phi i65 [ %628, %661 ], [ %669, %663 ]
  store i128 %671, ptr %16, align 16
  %673 = zext i65 %672 to i128
  store i128 %673, ptr %17, align 16, !tbaa !4
  %674 = icmp ugt i65 %630, %628
  %675 = zext i1 %674 to i32
  %676 = icmp sgt i65 %630, %628
  %677 = zext i1 %676 to i32
  %678 = icmp eq i65 %630, %628
  %679 = zext i1 %678 to i32
  %680 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %675, i32 noundef %677, i32 noundef %679)
  br label %681

681:                                              ; preds = %692, %670
  %682 = phi i64 [ 0, %670 ], [ %693, %692 ]
  %683 = getelementptr inbounds [14 x i128], ptr %4, i64 0, i64 %682
  %684 = load i128, ptr %683, align 16, !tbaa !4
  %685 = and i128 %684, 18446744073709551616
  %686 = icmp eq i128 %685, 0
  %687 = trunc i128 %684 to i64
  br i1 %686, label %690, label %688

688:                                              ; preds = %681
  %689 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef 1, i64 noundef %687)
  br label %692

690:                                              ; preds = %681
  %691 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %687)
  br label %692

692:                                              ; preds = %690, %688
  %693 = add nuw nsw i64 %682, 1
  %694 = icmp eq i64 %693, 14
  br i1 %694, label %695, label %681, !llvm.loop !8

695:                                              ; preds = %692
  %696 = trunc i128 %66 to i64
  %697 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %696)
  call void @llvm.lifetime.end.p0(i64 224, ptr nonnull %4) #3
  %698 = trunc i128 %66 to i96
  %699 = trunc i128 %68 to i96
  %700 = or i96 %699, 1
  call void @llvm.lifetime.start.p0(i64 224, ptr nonnull %3) #3
  %701 = add i96 %700, %698
  %702 = zext i96 %701 to i128
  store i128 %702, ptr %3, align 16, !tbaa !10
  %703 = sub i96 %698, %700
  %704 = zext i96 %703 to i128
  store i128 %704, ptr %18, align 16, !tbaa !10
  %705 = mul i96 %700, %698
  %706 = zext i96 %705 to i128
  store i128 %706, ptr %19, align 16, !tbaa !10
  %707 = freeze i96 %698
  %708 = freeze i96 %700
  %709 = udiv i96 %707, %708
  %710 = zext i96 %709 to i128
  store i128 %710, ptr %20, align 16, !tbaa !10
  %711 = mul i96 %709, %708
  %712 = sub i96 %707, %711
  %713 = zext i96 %712 to i128
  store i128 %713, ptr %21, align 16, !tbaa !10
  %714 = and i96 %700, %698
  %715 = zext i96 %714 to i128
  store i128 %715, ptr %22, align 16, !tbaa !10
  %716 = or i96 %700, %698
  %717 = zext i96 %716 to i128
  store i128 %717, ptr %23, align 16, !tbaa !10
  %718 = xor i96 %700, %698
  %719 = zext i96 %718 to i128
  store i128 %719, ptr %24, align 16, !tbaa !10
  %720 = xor i96 %698, -1
  %721 = zext i96 %720 to i128
  store i128 %721, ptr %25, align 16, !tbaa !10
  %722 = urem i64 %63, 96
  %723 = zext nneg i64 %722 to i96
  %724 = shl i96 %698, %723
  %725 = zext i96 %724 to i128
  store i128 %725, ptr %26, align 16, !tbaa !10
  %726 = lshr i96 %698, %723
  %727 = zext i96 %726 to i128
  store i128 %727, ptr %27, align 16, !tbaa !10
  %728 = ashr i96 %698, %723
  %729 = zext i96 %728 to i128
  store i128 %729, ptr %28, align 16, !tbaa !10
  %730 = icmp eq i96 %700, -1
  br i1 %730, label %731, label %733

731:                                              ; preds = %695
  %732 = and i128 %66, 79228162514264337593543950335
  br label %740

733:                                              ; preds = %695
  %734 = freeze i96 %698
  %735 = freeze i96 %700
  %736 = sdiv i96 %734, %735
  %737 = zext i96 %736 to i128
  %738 = mul i96 %736, %735
  %739 = sub i96 %734, %738
  br label %740

740:                                              ; preds = %733, %731
  %741 = phi i128 [ %732, %731 ], [ %737, %733 ]
  %742 = phi i96 [ %698, %731 ], [ %739, %733 ]
  store i128 %741, ptr %29, align 16
  %743 = zext i96 %742 to i128
  store i128 %743, ptr %30, align 16, !tbaa !10
  %744 = icmp ugt i96 %700, %698
  %745 = zext i1 %744 to i32
  %746 = icmp sgt i96 %700, %698
  %747 = zext i1 %746 to i32
  %748 = icmp eq i96 %700, %698
  %749 = zext i1 %748 to i32
  %750 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %745, i32 noundef %747, i32 noundef %749)
  br label %751

751:                                              ; preds = %765, %740
  %752 = phi i64 [ 0, %740 ], [ %766, %765 ]
  %753 = getelementptr inbounds [14 x i128], ptr %3, i64 0, i64 %752
  %754 = load i128, ptr %753, align 16, !tbaa !10
  %755 = and i128 %754, 79228162514264337593543950335
  %756 = icmp ult i128 %755, 18446744073709551616
  br i1 %756, label %762, label %757

757:                                              ; preds = %751
  %758 = lshr i128 %755, 64
  %759 = trunc nuw nsw i128 %758 to i64
  %760 = trunc i128 %754 to i64
  %761 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %759, i64 noundef %760)
  br label %765

762:                                              ; preds = %751
  %763 = trunc i128 %754 to i64
  %764 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %763)
  br label %765

765:                                              ; preds = %762, %757
  %766 = add nuw nsw i64 %752, 1
  %767 = icmp eq i64 %766, 14
  br i1 %767, label %768, label %751, !llvm.loop !12

768:                                              ; preds = %765
  %769 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %696)
  call void @llvm.lifetime.end.p0(i64 224, ptr nonnull %3) #3
  %770 = trunc i128 %66 to i127
  %771 = trunc nuw nsw i128 %68 to i127
  %772 = or i127 %771, 1
  call void @llvm.lifetime.start.p0(i64 224, ptr nonnull %2) #3
  %773 = add i127 %772, %770
  %774 = zext i127 %773 to i128
  store i128 %774, ptr %2, align 16, !tbaa !13
  %775 = sub i127 %770, %772
  %776 = zext i127 %775 to i128
  store i128 %776, ptr %31, align 16, !tbaa !13
  %777 = mul i127 %772, %770
  %778 = zext i127 %777 to i128
  store i128 %778, ptr %32, align 16, !tbaa !13
  %779 = freeze i127 %770
  %780 = freeze i127 %772
  %781 = udiv i127 %779, %780
  %782 = zext i127 %781 to i128
  store i128 %782, ptr %33, align 16, !tbaa !13
  %783 = mul i127 %781, %780
  %784 = sub i127 %779, %783
  %785 = zext nneg i127 %784 to i128
  store i128 %785, ptr %34, align 16, !tbaa !13
  %786 = and i127 %772, %770
  %787 = zext nneg i127 %786 to i128
  store i128 %787, ptr %35, align 16, !tbaa !13
  %788 = or i127 %772, %770
  %789 = zext i127 %788 to i128
  store i128 %789, ptr %36, align 16, !tbaa !13
  %790 = xor i127 %772, %770
  %791 = zext i127 %790 to i128
  store i128 %791, ptr %37, align 16, !tbaa !13
  %792 = xor i127 %770, -1
  %793 = zext i127 %792 to i128
  store i128 %793, ptr %38, align 16, !tbaa !13
  %794 = urem i64 %63, 127
  %795 = zext nneg i64 %794 to i127
  %796 = shl i127 %770, %795
  %797 = zext i127 %796 to i128
  store i128 %797, ptr %39, align 16, !tbaa !13
  %798 = lshr i127 %770, %795
  %799 = zext i127 %798 to i128
  store i128 %799, ptr %40, align 16, !tbaa !13
  %800 = ashr i127 %770, %795
  %801 = zext i127 %800 to i128
  store i128 %801, ptr %41, align 16, !tbaa !13
  %802 = freeze i127 %770
  %803 = freeze i127 %772
  %804 = sdiv i127 %802, %803
  %805 = zext i127 %804 to i128
  store i128 %805, ptr %42, align 16, !tbaa !13
  %806 = mul i127 %804, %803
  %807 = sub i127 %802, %806
  %808 = zext i127 %807 to i128
  store i128 %808, ptr %43, align 16, !tbaa !13
  %809 = icmp ugt i127 %772, %770
  %810 = zext i1 %809 to i32
  %811 = icmp sgt i127 %772, %770
  %812 = zext i1 %811 to i32
  %813 = icmp eq i127 %772, %770
  %814 = zext i1 %813 to i32
  %815 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i32 noundef %810, i32 noundef %812, i32 noundef %814)
  br label %816

816:                                              ; preds = %830, %768
  %817 = phi i64 [ 0, %768 ], [ %831, %830 ]
  %818 = getelementptr inbounds [14 x i128], ptr %2, i64 0, i64 %817
  %819 = load i128, ptr %818, align 16, !tbaa !13
  %820 = and i128 %819, 170141183460469231731687303715884105727
  %821 = icmp ult i128 %820, 18446744073709551616
  br i1 %821, label %827, label %822

822:                                              ; preds = %816
  %823 = lshr i128 %820, 64
  %824 = trunc nuw nsw i128 %823 to i64
  %825 = trunc i128 %819 to i64
  %826 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %824, i64 noundef %825)
  br label %830

827:                                              ; preds = %816
  %828 = trunc i128 %819 to i64
  %829 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %828)
  br label %830

830:                                              ; preds = %827, %822
  %831 = add nuw nsw i64 %817, 1
  %832 = icmp eq i64 %831, 14
  br i1 %832, label %833, label %816, !llvm.loop !15

833:                                              ; preds = %830
  %834 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %696)
  call void @llvm.lifetime.end.p0(i64 224, ptr nonnull %2) #3
  %835 = or i128 %68, 1
  call void @llvm.lifetime.start.p0(i64 224, ptr nonnull %1) #3
  %836 = add i128 %835, %66
  store i128 %836, ptr %1, align 16, !tbaa !16
  %837 = sub i128 %66, %835
  store i128 %837, ptr %44, align 16, !tbaa !16
  %838 = mul i128 %835, %66
  store i128 %838, ptr %45, align 16, !tbaa !16
  %839 = freeze i128 %66
  %840 = freeze i128 %835
  %841 = udiv i128 %839, %840
  store i128 %841, ptr %46, align 16, !tbaa !16
  %842 = mul i128 %841, %840
  %843 = sub i128 %839, %842
  store i128 %843, ptr %47, align 16, !tbaa !16
  %844 = and i128 %835, %66
  store i128 %844, ptr %48, align 16, !tbaa !16
  %845 = or i128 %835, %66
  store i128 %845, ptr %49, align 16, !tbaa !16
  %846 = xor i128 %835, %66
  store i128 %846, ptr %50, align 16, !tbaa !16
  %847 = xor i128 %66, -1
  store i128 %847, ptr %51, align 16, !tbaa !16
  %848 = and i64 %63, 127
  %849 = zext nneg i64 %848 to i128
  %850 = shl i128 %66, %849
  store i128 %850, ptr %52, align 16, !tbaa !16
  %851 = lshr i128 %66, %849
  store i128 %851, ptr %53, align 16, !tbaa !16
  %852 = ashr i128 %66, %849
  store i128 %852, ptr %54, align 16, !tbaa !16
  %853 = freeze i128 %66
  %854 = freeze i128 %835
  %855 = sdiv i128 %853, %854
  store i128 %855, ptr %55, align 16, !tbaa !16
  %856 = mul i128 %855, %854
  %857 = sub i128 %853, %856
  store i128 %857, ptr %56, align 16, !tbaa !16
  %858 = icmp ult i128 %66, %835
  %859 = zext i1 %858 to i32
  %860 = icmp slt i128 %66, %835
  %861 = zext i1 %860 to i32
  %862 = icmp eq i128 %66, %835
  %863 = zext i1 %862 to i32
  %864 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %859, i32 noundef %861, i32 noundef %863)
  br label %865

865:                                              ; preds = %878, %833
  %866 = phi i64 [ 0, %833 ], [ %879, %878 ]
  %867 = getelementptr inbounds [14 x i128], ptr %1, i64 0, i64 %866
  %868 = load i128, ptr %867, align 16, !tbaa !16
  %869 = icmp ult i128 %868, 18446744073709551616
  br i1 %869, label %875, label %870

870:                                              ; preds = %865
  %871 = lshr i128 %868, 64
  %872 = trunc nuw i128 %871 to i64
  %873 = trunc i128 %868 to i64
  %874 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %872, i64 noundef %873)
  br label %878

875:                                              ; preds = %865
  %876 = trunc nuw i128 %868 to i64
  %877 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %876)
  br label %878

878:                                              ; preds = %875, %870
  %879 = add nuw nsw i64 %866, 1
  %880 = icmp eq i64 %879, 14
  br i1 %880, label %881, label %865, !llvm.loop !18

881:                                              ; preds = %878
  %882 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i64 noundef %696)
  call void @llvm.lifetime.end.p0(i64 224, ptr nonnull %1) #3
  %883 = add nuw nsw i32 %61, 1
  %884 = icmp eq i32 %883, 6
  br i1 %884, label %57, label %59, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"_BitInt(65)", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11, !11, i64 0}
!11 = !{!"_BitInt(96)", !6, i64 0}
!12 = distinct !{!12, !9}
!13 = !{!14, !14, i64 0}
!14 = !{!"_BitInt(127)", !6, i64 0}
!15 = distinct !{!15, !9}
!16 = !{!17, !17, i64 0}
!17 = !{!"_BitInt(128)", !6, i64 0}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
