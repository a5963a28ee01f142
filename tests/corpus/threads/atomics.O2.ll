; ModuleID = 'atomics.c'
source_filename = "atomics.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.atomic_flag = type { i8 }
%struct.pair = type { i16, i16 }

@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"i8 %d%d\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c" %lx\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@.str.6 = private unnamed_addr constant [8 x i8] c"u8 %d%d\00", align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"i16 %d%d\00", align 1
@.str.8 = private unnamed_addr constant [9 x i8] c"u16 %d%d\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"i32 %d%d\00", align 1
@.str.10 = private unnamed_addr constant [9 x i8] c"u32 %d%d\00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c"i64 %d%d\00", align 1
@.str.12 = private unnamed_addr constant [9 x i8] c"u64 %d%d\00", align 1
@.str.13 = private unnamed_addr constant [27 x i8] c"%d %d %d %u %u %u %ld %ld\0A\00", align 1
@.str.14 = private unnamed_addr constant [16 x i8] c"%g %g %g %g %g\0A\00", align 1
@pointers.cells = internal global [10 x i32] zeroinitializer, align 16
@.str.15 = private unnamed_addr constant [16 x i8] c"%td %d %td %td\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local range(i32 -65550, 65521) i32 @main() local_unnamed_addr #0 {
  %1 = alloca ptr, align 8
  %2 = alloca float, align 4
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca %struct.atomic_flag, align 1
  %17 = alloca i8, align 1
  %18 = alloca %struct.pair, align 4
  %19 = alloca %struct.pair, align 4
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %15) #3
  store i8 100, ptr %15, align 1, !tbaa !4
  %20 = atomicrmw add ptr %15, i8 -56 seq_cst, align 1
  %21 = atomicrmw sub ptr %15, i8 7 monotonic, align 1
  %22 = atomicrmw and ptr %15, i8 -11 acquire, align 1
  %23 = atomicrmw or ptr %15, i8 10 release, align 1
  %24 = atomicrmw xor ptr %15, i8 -1 acq_rel, align 1
  %25 = atomicrmw xchg ptr %15, i8 55 seq_cst, align 1
  %26 = cmpxchg ptr %15, i8 55, i8 66 seq_cst seq_cst, align 1
  %27 = extractvalue { i8, i1 } %26, 0
  %28 = cmpxchg ptr %15, i8 %27, i8 1 seq_cst monotonic, align 1
  %29 = extractvalue { i8, i1 } %28, 0
  br label %30

30:                                               ; preds = %30, %0
  %31 = phi i8 [ %29, %0 ], [ %35, %30 ]
  %32 = mul i8 %31, 3
  %33 = cmpxchg weak ptr %15, i8 %31, i8 %32 seq_cst seq_cst, align 1
  %34 = extractvalue { i8, i1 } %33, 1
  %35 = extractvalue { i8, i1 } %33, 0
  br i1 %34, label %36, label %30, !llvm.loop !7

36:                                               ; preds = %30
  %37 = load atomic i8, ptr %15 acquire, align 1
  store atomic i8 9, ptr %15 release, align 1
  %38 = atomicrmw add ptr %15, i8 1 seq_cst, align 1
  %39 = atomicrmw sub ptr %15, i8 1 seq_cst, align 1
  %40 = load atomic i8, ptr %15 seq_cst, align 1, !tbaa !4
  br label %41

41:                                               ; preds = %41, %36
  %42 = phi i8 [ %40, %36 ], [ %45, %41 ]
  %43 = mul i8 %42, 5
  %44 = cmpxchg ptr %15, i8 %42, i8 %43 seq_cst seq_cst, align 1
  %45 = extractvalue { i8, i1 } %44, 0
  %46 = extractvalue { i8, i1 } %44, 1
  br i1 %46, label %47, label %41

47:                                               ; preds = %41
  %48 = extractvalue { i8, i1 } %28, 1
  %49 = extractvalue { i8, i1 } %26, 1
  %50 = zext i1 %49 to i32
  %51 = zext i1 %48 to i32
  %52 = load atomic i8, ptr %15 seq_cst, align 1, !tbaa !4
  %53 = atomicrmw nand ptr %15, i8 60 seq_cst, align 1
  %54 = atomicrmw add ptr %15, i8 1 monotonic, align 1
  %55 = add i8 %54, 1
  %56 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %50, i32 noundef %51)
  %57 = sext i8 %20 to i64
  %58 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %57)
  %59 = sext i8 %21 to i64
  %60 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %59)
  %61 = sext i8 %22 to i64
  %62 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %61)
  %63 = sext i8 %23 to i64
  %64 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %63)
  %65 = sext i8 %24 to i64
  %66 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %65)
  %67 = sext i8 %25 to i64
  %68 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %67)
  %69 = sext i8 %27 to i64
  %70 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %69)
  %71 = sext i8 %29 to i64
  %72 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %71)
  %73 = sext i8 %37 to i64
  %74 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %73)
  %75 = sext i8 %52 to i64
  %76 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %75)
  %77 = sext i8 %53 to i64
  %78 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %77)
  %79 = sext i8 %55 to i64
  %80 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %79)
  %81 = load ptr, ptr @stdout, align 8, !tbaa !9
  %82 = call i32 @putc(i32 noundef 10, ptr noundef %81)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %15) #3
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %14) #3
  store i8 100, ptr %14, align 1, !tbaa !4
  %83 = atomicrmw add ptr %14, i8 -56 seq_cst, align 1
  %84 = atomicrmw sub ptr %14, i8 7 monotonic, align 1
  %85 = atomicrmw and ptr %14, i8 -11 acquire, align 1
  %86 = atomicrmw or ptr %14, i8 10 release, align 1
  %87 = atomicrmw xor ptr %14, i8 -1 acq_rel, align 1
  %88 = atomicrmw xchg ptr %14, i8 55 seq_cst, align 1
  %89 = cmpxchg ptr %14, i8 55, i8 66 seq_cst seq_cst, align 1
  %90 = extractvalue { i8, i1 } %89, 0
  %91 = cmpxchg ptr %14, i8 %90, i8 1 seq_cst monotonic, align 1
  %92 = extractvalue { i8, i1 } %91, 0
  br label %93

93:                                               ; preds = %93, %47
  %94 = phi i8 [ %92, %47 ], [ %98, %93 ]
  %95 = mul i8 %94, 3
  %96 = cmpxchg weak ptr %14, i8 %94, i8 %95 seq_cst seq_cst, align 1
  %97 = extractvalue { i8, i1 } %96, 1
  %98 = extractvalue { i8, i1 } %96, 0
  br i1 %97, label %99, label %93, !llvm.loop !11

99:                                               ; preds = %93
  %100 = load atomic i8, ptr %14 acquire, align 1
  store atomic i8 9, ptr %14 release, align 1
  %101 = atomicrmw add ptr %14, i8 1 seq_cst, align 1
  %102 = atomicrmw sub ptr %14, i8 1 seq_cst, align 1
  %103 = load atomic i8, ptr %14 seq_cst, align 1, !tbaa !4
  br label %104

104:                                              ; preds = %104, %99
  %105 = phi i8 [ %103, %99 ], [ %108, %104 ]
  %106 = mul i8 %105, 5
  %107 = cmpxchg ptr %14, i8 %105, i8 %106 seq_cst seq_cst, align 1
  %108 = extractvalue { i8, i1 } %107, 0
  %109 = extractvalue { i8, i1 } %107, 1
  br i1 %109, label %110, label %104

110:                                              ; preds = %104
  %111 = extractvalue { i8, i1 } %91, 1
  %112 = extractvalue { i8, i1 } %89, 1
  %113 = zext i1 %112 to i32
  %114 = zext i1 %111 to i32
  %115 = load atomic i8, ptr %14 seq_cst, align 1, !tbaa !4
  %116 = atomicrmw nand ptr %14, i8 60 seq_cst, align 1
  %117 = atomicrmw add ptr %14, i8 1 monotonic, align 1
  %118 = add i8 %117, 1
  %119 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %113, i32 noundef %114)
  %120 = zext i8 %83 to i64
  %121 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %120)
  %122 = zext i8 %84 to i64
  %123 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %122)
  %124 = zext i8 %85 to i64
  %125 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %124)
  %126 = zext i8 %86 to i64
  %127 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %126)
  %128 = zext i8 %87 to i64
  %129 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %128)
  %130 = zext i8 %88 to i64
  %131 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %130)
  %132 = zext i8 %90 to i64
  %133 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %132)
  %134 = zext i8 %92 to i64
  %135 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %134)
  %136 = zext i8 %100 to i64
  %137 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %136)
  %138 = zext i8 %115 to i64
  %139 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %138)
  %140 = zext i8 %116 to i64
  %141 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %140)
  %142 = zext i8 %118 to i64
  %143 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %142)
  %144 = load ptr, ptr @stdout, align 8, !tbaa !9
  %145 = call i32 @putc(i32 noundef 10, ptr noundef %144)
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %14) #3
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %13) #3
  store i16 100, ptr %13, align 2, !tbaa !4
  %146 = atomicrmw add ptr %13, i16 200 seq_cst, align 2
  %147 = atomicrmw sub ptr %13, i16 7 monotonic, align 2
  %148 = atomicrmw and ptr %13, i16 245 acquire, align 2
  %149 = atomicrmw or ptr %13, i16 10 release, align 2
  %150 = atomicrmw xor ptr %13, i16 -1 acq_rel, align 2
  %151 = atomicrmw xchg ptr %13, i16 55 seq_cst, align 2
  %152 = cmpxchg ptr %13, i16 55, i16 66 seq_cst seq_cst, align 2
  %153 = extractvalue { i16, i1 } %152, 0
  %154 = cmpxchg ptr %13, i16 %153, i16 1 seq_cst monotonic, align 2
  %155 = extractvalue { i16, i1 } %154, 0
  br label %156

156:                                              ; preds = %156, %110
  %157 = phi i16 [ %155, %110 ], [ %161, %156 ]
  %158 = mul i16 %157, 3
  %159 = cmpxchg weak ptr %13, i16 %157, i16 %158 seq_cst seq_cst, align 2
  %160 = extractvalue { i16, i1 } %159, 1
  %161 = extractvalue { i16, i1 } %159, 0
  br i1 %160, label %162, label %156, !llvm.loop !12

162:                                              ; preds = %156
  %163 = load atomic i16, ptr %13 acquire, align 2
  store atomic i16 9, ptr %13 release, align 2
  %164 = atomicrmw add ptr %13, i16 1 seq_cst, align 2
  %165 = atomicrmw sub ptr %13, i16 1 seq_cst, align 2
  %166 = load atomic i16, ptr %13 seq_cst, align 2, !tbaa !4
  br label %167

167:                                              ; preds = %167, %162
  %168 = phi i16 [ %166, %162 ], [ %171, %167 ]
  %169 = mul i16 %168, 5
  %170 = cmpxchg ptr %13, i16 %168, i16 %169 seq_cst seq_cst, align 2
  %171 = extractvalue { i16, i1 } %170, 0
  %172 = extractvalue { i16, i1 } %170, 1
  br i1 %172, label %173, label %167

173:                                              ; preds = %167
  %174 = extractvalue { i16, i1 } %154, 1
  %175 = extractvalue { i16, i1 } %152, 1
  %176 = zext i1 %175 to i32
  %177 = zext i1 %174 to i32
  %178 = load atomic i16, ptr %13 seq_cst, align 2, !tbaa !4
  %179 = atomicrmw nand ptr %13, i16 60 seq_cst, align 2
  %180 = atomicrmw add ptr %13, i16 1 monotonic, align 2
  %181 = add i16 %180, 1
  %182 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %176, i32 noundef %177)
  %183 = sext i16 %146 to i64
  %184 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %183)
  %185 = sext i16 %147 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %185)
  %187 = sext i16 %148 to i64
  %188 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %187)
  %189 = sext i16 %149 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %189)
  %191 = sext i16 %150 to i64
  %192 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %191)
  %193 = sext i16 %151 to i64
  %194 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %193)
  %195 = sext i16 %153 to i64
  %196 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %195)
  %197 = sext i16 %155 to i64
  %198 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %197)
  %199 = sext i16 %163 to i64
  %200 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %199)
  %201 = sext i16 %178 to i64
  %202 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %201)
  %203 = sext i16 %179 to i64
  %204 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %203)
  %205 = sext i16 %181 to i64
  %206 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %205)
  %207 = load ptr, ptr @stdout, align 8, !tbaa !9
  %208 = call i32 @putc(i32 noundef 10, ptr noundef %207)
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %13) #3
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %12) #3
  store i16 100, ptr %12, align 2, !tbaa !4
  %209 = atomicrmw add ptr %12, i16 200 seq_cst, align 2
  %210 = atomicrmw sub ptr %12, i16 7 monotonic, align 2
  %211 = atomicrmw and ptr %12, i16 245 acquire, align 2
  %212 = atomicrmw or ptr %12, i16 10 release, align 2
  %213 = atomicrmw xor ptr %12, i16 -1 acq_rel, align 2
  %214 = atomicrmw xchg ptr %12, i16 55 seq_cst, align 2
  %215 = cmpxchg ptr %12, i16 55, i16 66 seq_cst seq_cst, align 2
  %216 = extractvalue { i16, i1 } %215, 0
  %217 = cmpxchg ptr %12, i16 %216, i16 1 seq_cst monotonic, align 2
  %218 = extractvalue { i16, i1 } %217, 0
  br label %219

219:                                              ; preds = %219, %173
  %220 = phi i16 [ %218, %173 ], [ %224, %219 ]
  %221 = mul i16 %220, 3
  %222 = cmpxchg weak ptr %12, i16 %220, i16 %221 seq_cst seq_cst, align 2
  %223 = extractvalue { i16, i1 } %222, 1
  %224 = extractvalue { i16, i1 } %222, 0
  br i1 %223, label %225, label %219, !llvm.loop !13

225:                                              ; preds = %219
  %226 = load atomic i16, ptr %12 acquire, align 2
  store atomic i16 9, ptr %12 release, align 2
  %227 = atomicrmw add ptr %12, i16 1 seq_cst, align 2
  %228 = atomicrmw sub ptr %12, i16 1 seq_cst, align 2
  %229 = load atomic i16, ptr %12 seq_cst, align 2, !tbaa !4
  br label %230

230:                                              ; preds = %230, %225
  %231 = phi i16 [ %229, %225 ], [ %234, %230 ]
  %232 = mul i16 %231, 5
  %233 = cmpxchg ptr %12, i16 %231, i16 %232 seq_cst seq_cst, align 2
  %234 = extractvalue { i16, i1 } %233, 0
  %235 = extractvalue { i16, i1 } %233, 1
  br i1 %235, label %236, label %230

236:                                              ; preds = %230
  %237 = extractvalue { i16, i1 } %217, 1
  %238 = extractvalue { i16, i1 } %215, 1
  %239 = zext i1 %238 to i32
  %240 = zext i1 %237 to i32
  %241 = load atomic i16, ptr %12 seq_cst, align 2, !tbaa !4
  %242 = atomicrmw nand ptr %12, i16 60 seq_cst, align 2
  %243 = atomicrmw add ptr %12, i16 1 monotonic, align 2
  %244 = add i16 %243, 1
  %245 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %239, i32 noundef %240)
  %246 = zext i16 %209 to i64
  %247 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %246)
  %248 = zext i16 %210 to i64
  %249 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %248)
  %250 = zext i16 %211 to i64
  %251 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %250)
  %252 = zext i16 %212 to i64
  %253 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %252)
  %254 = zext i16 %213 to i64
  %255 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %254)
  %256 = zext i16 %214 to i64
  %257 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %256)
  %258 = zext i16 %216 to i64
  %259 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %258)
  %260 = zext i16 %218 to i64
  %261 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %260)
  %262 = zext i16 %226 to i64
  %263 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %262)
  %264 = zext i16 %241 to i64
  %265 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %264)
  %266 = zext i16 %242 to i64
  %267 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %266)
  %268 = zext i16 %244 to i64
  %269 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %268)
  %270 = load ptr, ptr @stdout, align 8, !tbaa !9
  %271 = call i32 @putc(i32 noundef 10, ptr noundef %270)
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %12) #3
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %11) #3
  store i32 100, ptr %11, align 4, !tbaa !4
  %272 = atomicrmw add ptr %11, i32 200 seq_cst, align 4
  %273 = atomicrmw sub ptr %11, i32 7 monotonic, align 4
  %274 = atomicrmw and ptr %11, i32 245 acquire, align 4
  %275 = atomicrmw or ptr %11, i32 10 release, align 4
  %276 = atomicrmw xor ptr %11, i32 -1 acq_rel, align 4
  %277 = atomicrmw xchg ptr %11, i32 55 seq_cst, align 4
  %278 = cmpxchg ptr %11, i32 55, i32 66 seq_cst seq_cst, align 4
  %279 = extractvalue { i32, i1 } %278, 0
  %280 = cmpxchg ptr %11, i32 %279, i32 1 seq_cst monotonic, align 4
  %281 = extractvalue { i32, i1 } %280, 0
  br label %282

282:                                              ; preds = %282, %236
  %283 = phi i32 [ %281, %236 ], [ %287, %282 ]
  %284 = mul nsw i32 %283, 3
  %285 = cmpxchg weak ptr %11, i32 %283, i32 %284 seq_cst seq_cst, align 4
  %286 = extractvalue { i32, i1 } %285, 1
  %287 = extractvalue { i32, i1 } %285, 0
  br i1 %286, label %288, label %282, !llvm.loop !14

288:                                              ; preds = %282
  %289 = load atomic i32, ptr %11 acquire, align 4
  store atomic i32 9, ptr %11 release, align 4
  %290 = atomicrmw add ptr %11, i32 1 seq_cst, align 4
  %291 = atomicrmw sub ptr %11, i32 1 seq_cst, align 4
  %292 = load atomic i32, ptr %11 seq_cst, align 4, !tbaa !4
  br label %293

293:                                              ; preds = %293, %288
  %294 = phi i32 [ %292, %288 ], [ %297, %293 ]
  %295 = mul nsw i32 %294, 5
  %296 = cmpxchg ptr %11, i32 %294, i32 %295 seq_cst seq_cst, align 4
  %297 = extractvalue { i32, i1 } %296, 0
  %298 = extractvalue { i32, i1 } %296, 1
  br i1 %298, label %299, label %293

299:                                              ; preds = %293
  %300 = extractvalue { i32, i1 } %280, 1
  %301 = extractvalue { i32, i1 } %278, 1
  %302 = zext i1 %301 to i32
  %303 = zext i1 %300 to i32
  %304 = load atomic i32, ptr %11 seq_cst, align 4, !tbaa !4
  %305 = atomicrmw nand ptr %11, i32 60 seq_cst, align 4
  %306 = atomicrmw add ptr %11, i32 1 monotonic, align 4
  %307 = add i32 %306, 1
  %308 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %302, i32 noundef %303)
  %309 = sext i32 %272 to i64
  %310 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %309)
  %311 = sext i32 %273 to i64
  %312 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %311)
  %313 = sext i32 %274 to i64
  %314 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %313)
  %315 = sext i32 %275 to i64
  %316 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %315)
  %317 = sext i32 %276 to i64
  %318 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %317)
  %319 = sext i32 %277 to i64
  %320 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %319)
  %321 = sext i32 %279 to i64
  %322 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %321)
  %323 = sext i32 %281 to i64
  %324 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %323)
  %325 = sext i32 %289 to i64
  %326 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %325)
  %327 = sext i32 %304 to i64
  %328 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %327)
  %329 = sext i32 %305 to i64
  %330 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %329)
  %331 = sext i32 %307 to i64
  %332 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %331)
  %333 = load ptr, ptr @stdout, align 8, !tbaa !9
  %334 = call i32 @putc(i32 noundef 10, ptr noundef %333)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) #3
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %10) #3
  store i32 100, ptr %10, align 4, !tbaa !4
  %335 = atomicrmw add ptr %10, i32 200 seq_cst, align 4
  %336 = atomicrmw sub ptr %10, i32 7 monotonic, align 4
  %337 = atomicrmw and ptr %10, i32 245 acquire, align 4
  %338 = atomicrmw or ptr %10, i32 10 release, align 4
  %339 = atomicrmw xor ptr %10, i32 -1 acq_rel, align 4
  %340 = atomicrmw xchg ptr %10, i32 55 seq_cst, align 4
  %341 = cmpxchg ptr %10, i32 55, i32 66 seq_cst seq_cst, align 4
  %342 = extractvalue { i32, i1 } %341, 0
  %343 = cmpxchg ptr %10, i32 %342, i32 1 seq_cst monotonic, align 4
  %344 = extractvalue { i32, i1 } %343, 0
  br label %345

345:                                              ; preds = %345, %299
  %346 = phi i32 [ %344, %299 ], [ %350, %345 ]
  %347 = mul i32 %346, 3
  %348 = cmpxchg weak ptr %10, i32 %346, i32 %347 seq_cst seq_cst, align 4
  %349 = extractvalue { i32, i1 } %348, 1
  %350 = extractvalue { i32, i1 } %348, 0
  br i1 %349, label %351, label %345, !llvm.loop !15

351:                                              ; preds = %345
  %352 = load atomic i32, ptr %10 acquire, align 4
  store atomic i32 9, ptr %10 release, align 4
  %353 = atomicrmw add ptr %10, i32 1 seq_cst, align 4
  %354 = atomicrmw sub ptr %10, i32 1 seq_cst, align 4
  %355 = load atomic i32, ptr %10 seq_cst, align 4, !tbaa !4
  br label %356

356:                                              ; preds = %356, %351
  %357 = phi i32 [ %355, %351 ], [ %360, %356 ]
  %358 = mul i32 %357, 5
  %359 = cmpxchg ptr %10, i32 %357, i32 %358 seq_cst seq_cst, align 4
  %360 = extractvalue { i32, i1 } %359, 0
  %361 = extractvalue { i32, i1 } %359, 1
  br i1 %361, label %362, label %356

362:                                              ; preds = %356
  %363 = extractvalue { i32, i1 } %343, 1
  %364 = extractvalue { i32, i1 } %341, 1
  %365 = zext i1 %364 to i32
  %366 = zext i1 %363 to i32
  %367 = load atomic i32, ptr %10 seq_cst, align 4, !tbaa !4
  %368 = atomicrmw nand ptr %10, i32 60 seq_cst, align 4
  %369 = atomicrmw add ptr %10, i32 1 monotonic, align 4
  %370 = add i32 %369, 1
  %371 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %365, i32 noundef %366)
  %372 = zext i32 %335 to i64
  %373 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %372)
  %374 = zext i32 %336 to i64
  %375 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %374)
  %376 = zext i32 %337 to i64
  %377 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %376)
  %378 = zext i32 %338 to i64
  %379 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %378)
  %380 = zext i32 %339 to i64
  %381 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %380)
  %382 = zext i32 %340 to i64
  %383 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %382)
  %384 = zext i32 %342 to i64
  %385 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %384)
  %386 = zext i32 %344 to i64
  %387 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %386)
  %388 = zext i32 %352 to i64
  %389 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %388)
  %390 = zext i32 %367 to i64
  %391 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %390)
  %392 = zext i32 %368 to i64
  %393 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %392)
  %394 = zext i32 %370 to i64
  %395 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %394)
  %396 = load ptr, ptr @stdout, align 8, !tbaa !9
  %397 = call i32 @putc(i32 noundef 10, ptr noundef %396)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %10) #3
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #3
  store i64 100, ptr %9, align 8, !tbaa !4
  %398 = atomicrmw add ptr %9, i64 200 seq_cst, align 8
  %399 = atomicrmw sub ptr %9, i64 7 monotonic, align 8
  %400 = atomicrmw and ptr %9, i64 245 acquire, align 8
  %401 = atomicrmw or ptr %9, i64 10 release, align 8
  %402 = atomicrmw xor ptr %9, i64 -1 acq_rel, align 8
  %403 = atomicrmw xchg ptr %9, i64 55 seq_cst, align 8
  %404 = cmpxchg ptr %9, i64 55, i64 66 seq_cst seq_cst, align 8
  %405 = extractvalue { i64, i1 } %404, 0
  %406 = cmpxchg ptr %9, i64 %405, i64 1 seq_cst monotonic, align 8
  %407 = extractvalue { i64, i1 } %406, 0
  br label %408

408:                                              ; preds = %408, %362
  %409 = phi i64 [ %407, %362 ], [ %413, %408 ]
  %410 = mul nsw i64 %409, 3
  %411 = cmpxchg weak ptr %9, i64 %409, i64 %410 seq_cst seq_cst, align 8
  %412 = extractvalue { i64, i1 } %411, 1
  %413 = extractvalue { i64, i1 } %411, 0
  br i1 %412, label %414, label %408, !llvm.loop !16

414:                                              ; preds = %408
  %415 = load atomic i64, ptr %9 acquire, align 8
  store atomic i64 9, ptr %9 release, align 8
  %416 = atomicrmw add ptr %9, i64 1 seq_cst, align 8
  %417 = atomicrmw sub ptr %9, i64 1 seq_cst, align 8
  %418 = load atomic i64, ptr %9 seq_cst, align 8, !tbaa !4
  br label %419

419:                                              ; preds = %419, %414
  %420 = phi i64 [ %418, %414 ], [ %423, %419 ]
  %421 = mul nsw i64 %420, 5
  %422 = cmpxchg ptr %9, i64 %420, i64 %421 seq_cst seq_cst, align 8
  %423 = extractvalue { i64, i1 } %422, 0
  %424 = extractvalue { i64, i1 } %422, 1
  br i1 %424, label %425, label %419

425:                                              ; preds = %419
  %426 = extractvalue { i64, i1 } %406, 1
  %427 = extractvalue { i64, i1 } %404, 1
  %428 = zext i1 %427 to i32
  %429 = zext i1 %426 to i32
  %430 = load atomic i64, ptr %9 seq_cst, align 8, !tbaa !4
  %431 = atomicrmw nand ptr %9, i64 60 seq_cst, align 8
  %432 = atomicrmw add ptr %9, i64 1 monotonic, align 8
  %433 = add i64 %432, 1
  %434 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %428, i32 noundef %429)
  %435 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %398)
  %436 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %399)
  %437 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %400)
  %438 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %401)
  %439 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %402)
  %440 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %403)
  %441 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %405)
  %442 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %407)
  %443 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %415)
  %444 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %430)
  %445 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %431)
  %446 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %433)
  %447 = load ptr, ptr @stdout, align 8, !tbaa !9
  %448 = call i32 @putc(i32 noundef 10, ptr noundef %447)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #3
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #3
  store i64 100, ptr %8, align 8, !tbaa !4
  %449 = atomicrmw add ptr %8, i64 200 seq_cst, align 8
  %450 = atomicrmw sub ptr %8, i64 7 monotonic, align 8
  %451 = atomicrmw and ptr %8, i64 245 acquire, align 8
  %452 = atomicrmw or ptr %8, i64 10 release, align 8
  %453 = atomicrmw xor ptr %8, i64 -1 acq_rel, align 8
  %454 = atomicrmw xchg ptr %8, i64 55 seq_cst, align 8
  %455 = cmpxchg ptr %8, i64 55, i64 66 seq_cst seq_cst, align 8
  %456 = extractvalue { i64, i1 } %455, 0
  %457 = cmpxchg ptr %8, i64 %456, i64 1 seq_cst monotonic, align 8
  %458 = extractvalue { i64, i1 } %457, 0
  br label %459

459:                                              ; preds = %459, %425
  %460 = phi i64 [ %458, %425 ], [ %464, %459 ]
  %461 = mul i64 %460, 3
  %462 = cmpxchg weak ptr %8, i64 %460, i64 %461 seq_cst seq_cst, align 8
  %463 = extractvalue { i64, i1 } %462, 1
  %464 = extractvalue { i64, i1 } %462, 0
  br i1 %463, label %465, label %459, !llvm.loop !17

465:                                              ; preds = %459
  %466 = load atomic i64, ptr %8 acquire, align 8
  store atomic i64 9, ptr %8 release, align 8
  %467 = atomicrmw add ptr %8, i64 1 seq_cst, align 8
  %468 = atomicrmw sub ptr %8, i64 1 seq_cst, align 8
  %469 = load atomic i64, ptr %8 seq_cst, align 8, !tbaa !4
  br label %470

470:                                              ; preds = %470, %465
  %471 = phi i64 [ %469, %465 ], [ %474, %470 ]
  %472 = mul i64 %471, 5
  %473 = cmpxchg ptr %8, i64 %471, i64 %472 seq_cst seq_cst, align 8
  %474 = extractvalue { i64, i1 } %473, 0
  %475 = extractvalue { i64, i1 } %473, 1
  br i1 %475, label %476, label %470

476:                                              ; preds = %470
  %477 = extractvalue { i64, i1 } %457, 1
  %478 = extractvalue { i64, i1 } %455, 1
  %479 = zext i1 %478 to i32
  %480 = zext i1 %477 to i32
  %481 = load atomic i64, ptr %8 seq_cst, align 8, !tbaa !4
  %482 = atomicrmw nand ptr %8, i64 60 seq_cst, align 8
  %483 = atomicrmw add ptr %8, i64 1 monotonic, align 8
  %484 = add i64 %483, 1
  %485 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %479, i32 noundef %480)
  %486 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %449)
  %487 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %450)
  %488 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %451)
  %489 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %452)
  %490 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %453)
  %491 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %454)
  %492 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %456)
  %493 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %458)
  %494 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %466)
  %495 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %481)
  %496 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %482)
  %497 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %484)
  %498 = load ptr, ptr @stdout, align 8, !tbaa !9
  %499 = call i32 @putc(i32 noundef 10, ptr noundef %498)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #3
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #3
  store i32 5, ptr %5, align 4, !tbaa !18
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #3
  store i32 5, ptr %6, align 4, !tbaa !18
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #3
  store i64 -5, ptr %7, align 8, !tbaa !20
  %500 = atomicrmw max ptr %5, i32 9 seq_cst, align 4
  %501 = atomicrmw min ptr %5, i32 -3 monotonic, align 4
  %502 = atomicrmw xchg ptr %6, i32 -1 acq_rel, align 4
  %503 = atomicrmw umin ptr %6, i32 2 acquire, align 4
  %504 = atomicrmw max ptr %7, i64 10 seq_cst, align 8
  %505 = load i32, ptr %5, align 4, !tbaa !18
  %506 = load i32, ptr %6, align 4, !tbaa !18
  %507 = load i64, ptr %7, align 8, !tbaa !20
  %508 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %500, i32 noundef %501, i32 noundef %505, i32 noundef %502, i32 noundef %503, i32 noundef %506, i64 noundef %504, i64 noundef %507)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #3
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #3
  store float 1.500000e+00, ptr %2, align 4, !tbaa !4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #3
  store double 2.500000e+00, ptr %3, align 8, !tbaa !4
  %509 = atomicrmw xchg ptr %2, i32 1074790400 seq_cst, align 4
  %510 = load atomic i64, ptr %3 seq_cst, align 8
  %511 = load atomic float, ptr %2 seq_cst, align 4, !tbaa !4
  br label %512

512:                                              ; preds = %512, %476
  %513 = phi float [ %511, %476 ], [ %520, %512 ]
  %514 = fadd float %513, 1.000000e+00
  %515 = bitcast float %513 to i32
  %516 = bitcast float %514 to i32
  %517 = cmpxchg ptr %2, i32 %515, i32 %516 seq_cst seq_cst, align 4
  %518 = extractvalue { i32, i1 } %517, 0
  %519 = extractvalue { i32, i1 } %517, 1
  %520 = bitcast i32 %518 to float
  br i1 %519, label %521, label %512

521:                                              ; preds = %512
  %522 = load atomic float, ptr %2 seq_cst, align 4, !tbaa !4
  %523 = load atomic double, ptr %3 seq_cst, align 8, !tbaa !4
  br label %524

524:                                              ; preds = %524, %521
  %525 = phi double [ %523, %521 ], [ %532, %524 ]
  %526 = fmul double %525, 3.000000e+00
  %527 = bitcast double %525 to i64
  %528 = bitcast double %526 to i64
  %529 = cmpxchg ptr %3, i64 %527, i64 %528 seq_cst seq_cst, align 8
  %530 = extractvalue { i64, i1 } %529, 0
  %531 = extractvalue { i64, i1 } %529, 1
  %532 = bitcast i64 %530 to double
  br i1 %531, label %533, label %524

533:                                              ; preds = %524
  %534 = bitcast i64 %510 to double
  %535 = bitcast i32 %509 to float
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #3
  store double 1.000000e+00, ptr %4, align 8, !tbaa !22
  %536 = atomicrmw fadd ptr %4, double 2.500000e+00 seq_cst, align 8
  %537 = atomicrmw fsub ptr %4, double 2.500000e-01 seq_cst, align 8
  %538 = fpext float %535 to double
  %539 = fpext float %522 to double
  %540 = load atomic double, ptr %3 seq_cst, align 8, !tbaa !4
  %541 = load double, ptr %4, align 8, !tbaa !22
  %542 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, double noundef %538, double noundef %534, double noundef %539, double noundef %540, double noundef %541)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #3
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #3
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #3
  store ptr getelementptr inbounds (i8, ptr @pointers.cells, i64 8), ptr %1, align 8, !tbaa !4
  %543 = atomicrmw add ptr %1, i64 12 seq_cst, align 8
  %544 = cmpxchg ptr %1, i64 ptrtoint (ptr @pointers.cells to i64), i64 ptrtoint (ptr getelementptr inbounds (i8, ptr @pointers.cells, i64 36) to i64) seq_cst seq_cst, align 8
  %545 = extractvalue { i64, i1 } %544, 1
  %546 = extractvalue { i64, i1 } %544, 0
  %547 = zext i1 %545 to i32
  %548 = atomicrmw sub ptr %1, i64 4 seq_cst, align 8
  %549 = sub i64 %543, ptrtoint (ptr @pointers.cells to i64)
  %550 = ashr exact i64 %549, 2
  %551 = sub i64 %546, ptrtoint (ptr @pointers.cells to i64)
  %552 = ashr exact i64 %551, 2
  %553 = sub i64 %548, ptrtoint (ptr @pointers.cells to i64)
  %554 = ashr exact i64 %553, 2
  %555 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i64 noundef %550, i32 noundef %547, i64 noundef %552, i64 noundef %554)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #3
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %16) #3
  store i8 0, ptr %16, align 1
  %556 = atomicrmw xchg ptr %16, i8 1 seq_cst, align 1
  %557 = and i8 %556, 1
  %558 = zext nneg i8 %557 to i32
  %559 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %558)
  %560 = atomicrmw xchg ptr %16, i8 1 seq_cst, align 1
  %561 = and i8 %560, 1
  %562 = zext nneg i8 %561 to i32
  %563 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %562)
  store atomic i8 0, ptr %16 seq_cst, align 1
  %564 = atomicrmw xchg ptr %16, i8 1 acquire, align 1
  %565 = and i8 %564, 1
  %566 = zext nneg i8 %565 to i32
  %567 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %566)
  fence seq_cst
  fence syncscope("singlethread") acquire
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %17) #3
  store i8 0, ptr %17, align 1, !tbaa !4
  %568 = load atomic i8, ptr %17 seq_cst, align 1, !tbaa !4
  br label %569

569:                                              ; preds = %569, %533
  %570 = phi i8 [ %568, %533 ], [ %573, %569 ]
  %571 = and i8 %570, 1
  %572 = cmpxchg ptr %17, i8 %571, i8 1 seq_cst seq_cst, align 1
  %573 = extractvalue { i8, i1 } %572, 0
  %574 = extractvalue { i8, i1 } %572, 1
  br i1 %574, label %575, label %569

575:                                              ; preds = %569
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %18) #3
  store i16 1, ptr %18, align 4, !tbaa !24
  %576 = getelementptr inbounds i8, ptr %18, i64 2
  store i16 2, ptr %576, align 2, !tbaa !27
  %577 = atomicrmw xchg ptr %18, i32 262147 seq_cst, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %19) #3
  %578 = load atomic i32, ptr %18 seq_cst, align 4, !tbaa !4
  store i32 %578, ptr %19, align 4
  %579 = load atomic i8, ptr %17 seq_cst, align 1, !tbaa !4
  %580 = and i8 %579, 1
  %581 = zext nneg i8 %580 to i32
  %582 = shl i32 %577, 16
  %583 = ashr exact i32 %582, 16
  %584 = ashr i32 %577, 16
  %585 = load i16, ptr %19, align 4, !tbaa !24
  %586 = sext i16 %585 to i32
  %587 = getelementptr inbounds i8, ptr %19, i64 2
  %588 = load i16, ptr %587, align 2, !tbaa !27
  %589 = sext i16 %588 to i32
  %590 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %581, i32 noundef %583, i32 noundef %584, i32 noundef %586, i32 noundef %589)
  %591 = atomicrmw add ptr %19, i16 5 seq_cst, align 2
  %592 = sext i16 %591 to i32
  %593 = cmpxchg ptr %587, i16 4, i16 6 seq_cst seq_cst, align 2
  %594 = extractvalue { i16, i1 } %593, 1
  %595 = zext i1 %594 to i32
  %596 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %592, i32 noundef %595)
  %597 = load i16, ptr %19, align 4, !tbaa !24
  %598 = sext i16 %597 to i32
  %599 = load i16, ptr %587, align 2, !tbaa !27
  %600 = sext i16 %599 to i32
  %601 = add nsw i32 %598, -14
  %602 = add nsw i32 %601, %600
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %19) #3
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %18) #3
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %17) #3
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %16) #3
  ret i32 %602
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

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
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !5, i64 0}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8}
!18 = !{!19, !19, i64 0}
!19 = !{!"int", !5, i64 0}
!20 = !{!21, !21, i64 0}
!21 = !{!"long", !5, i64 0}
!22 = !{!23, !23, i64 0}
!23 = !{!"double", !5, i64 0}
!24 = !{!25, !26, i64 0}
!25 = !{!"pair", !26, i64 0, !26, i64 2}
!26 = !{!"short", !5, i64 0}
!27 = !{!25, !26, i64 2}
