; ModuleID = 'calendar.c'
source_filename = "calendar.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { i32, [3 x i8] }
%struct.anon.0 = type { i32, ptr }
%struct.builder = type { ptr, i64, i64 }

@.str = private unnamed_addr constant [30 x i8] c"%d %d-%02d-%02d %d-%02d-%02d\0A\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"; \00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"%s(%zu)\0A\00", align 1
@.str.4 = private unnamed_addr constant [29 x i8] c"%*s %d\0ASu Mo Tu We Th Fr Sa\0A\00", align 1
@month_names = internal unnamed_addr constant [12 x ptr] [ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19], align 16
@.str.5 = private unnamed_addr constant [4 x i8] c"%*s\00", align 1
@.str.6 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"%2d\00", align 1
@.str.8 = private unnamed_addr constant [8 x i8] c"January\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"February\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"March\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"April\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"May\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"June\00", align 1
@.str.14 = private unnamed_addr constant [5 x i8] c"July\00", align 1
@.str.15 = private unnamed_addr constant [7 x i8] c"August\00", align 1
@.str.16 = private unnamed_addr constant [10 x i8] c"September\00", align 1
@.str.17 = private unnamed_addr constant [8 x i8] c"October\00", align 1
@.str.18 = private unnamed_addr constant [9 x i8] c"November\00", align 1
@.str.19 = private unnamed_addr constant [9 x i8] c"December\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@days_in.days = internal unnamed_addr constant [12 x i8] c"\1F\1C\1F\1E\1F\1E\1F\1F\1E\1F\1E\1F", align 1
@roman.parts = internal constant [13 x %struct.anon] [%struct.anon { i32 1000, [3 x i8] c"M\00\00" }, %struct.anon { i32 900, [3 x i8] c"CM\00" }, %struct.anon { i32 500, [3 x i8] c"D\00\00" }, %struct.anon { i32 400, [3 x i8] c"CD\00" }, %struct.anon { i32 100, [3 x i8] c"C\00\00" }, %struct.anon { i32 90, [3 x i8] c"XC\00" }, %struct.anon { i32 50, [3 x i8] c"L\00\00" }, %struct.anon { i32 40, [3 x i8] c"XL\00" }, %struct.anon { i32 10, [3 x i8] c"X\00\00" }, %struct.anon { i32 9, [3 x i8] c"IX\00" }, %struct.anon { i32 5, [3 x i8] c"V\00\00" }, %struct.anon { i32 4, [3 x i8] c"IV\00" }, %struct.anon { i32 1, [3 x i8] c"I\00\00" }], align 16
@words.small = internal unnamed_addr constant [20 x ptr] [ptr @.str.20, ptr @.str.21, ptr @.str.22, ptr @.str.23, ptr @.str.24, ptr @.str.25, ptr @.str.26, ptr @.str.27, ptr @.str.28, ptr @.str.29, ptr @.str.30, ptr @.str.31, ptr @.str.32, ptr @.str.33, ptr @.str.34, ptr @.str.35, ptr @.str.36, ptr @.str.37, ptr @.str.38, ptr @.str.39], align 16
@.str.20 = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.21 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@.str.23 = private unnamed_addr constant [6 x i8] c"three\00", align 1
@.str.24 = private unnamed_addr constant [5 x i8] c"four\00", align 1
@.str.25 = private unnamed_addr constant [5 x i8] c"five\00", align 1
@.str.26 = private unnamed_addr constant [4 x i8] c"six\00", align 1
@.str.27 = private unnamed_addr constant [6 x i8] c"seven\00", align 1
@.str.28 = private unnamed_addr constant [6 x i8] c"eight\00", align 1
@.str.29 = private unnamed_addr constant [5 x i8] c"nine\00", align 1
@.str.30 = private unnamed_addr constant [4 x i8] c"ten\00", align 1
@.str.31 = private unnamed_addr constant [7 x i8] c"eleven\00", align 1
@.str.32 = private unnamed_addr constant [7 x i8] c"twelve\00", align 1
@.str.33 = private unnamed_addr constant [9 x i8] c"thirteen\00", align 1
@.str.34 = private unnamed_addr constant [9 x i8] c"fourteen\00", align 1
@.str.35 = private unnamed_addr constant [8 x i8] c"fifteen\00", align 1
@.str.36 = private unnamed_addr constant [8 x i8] c"sixteen\00", align 1
@.str.37 = private unnamed_addr constant [10 x i8] c"seventeen\00", align 1
@.str.38 = private unnamed_addr constant [9 x i8] c"eighteen\00", align 1
@.str.39 = private unnamed_addr constant [9 x i8] c"nineteen\00", align 1
@words.tens = internal unnamed_addr constant [10 x ptr] [ptr @.str.6, ptr @.str.6, ptr @.str.40, ptr @.str.41, ptr @.str.42, ptr @.str.43, ptr @.str.44, ptr @.str.45, ptr @.str.46, ptr @.str.47], align 16
@.str.40 = private unnamed_addr constant [7 x i8] c"twenty\00", align 1
@.str.41 = private unnamed_addr constant [7 x i8] c"thirty\00", align 1
@.str.42 = private unnamed_addr constant [6 x i8] c"forty\00", align 1
@.str.43 = private unnamed_addr constant [6 x i8] c"fifty\00", align 1
@.str.44 = private unnamed_addr constant [6 x i8] c"sixty\00", align 1
@.str.45 = private unnamed_addr constant [8 x i8] c"seventy\00", align 1
@.str.46 = private unnamed_addr constant [7 x i8] c"eighty\00", align 1
@.str.47 = private unnamed_addr constant [7 x i8] c"ninety\00", align 1
@words.units = internal unnamed_addr constant [3 x %struct.anon.0] [%struct.anon.0 { i32 1000000, ptr @.str.48 }, %struct.anon.0 { i32 1000, ptr @.str.49 }, %struct.anon.0 { i32 100, ptr @.str.50 }], align 16
@.str.48 = private unnamed_addr constant [9 x i8] c" million\00", align 1
@.str.49 = private unnamed_addr constant [10 x i8] c" thousand\00", align 1
@.str.50 = private unnamed_addr constant [9 x i8] c" hundred\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.builder, align 8
  tail call fastcc void @page(i32 noundef 2024, i32 noundef 2)
  tail call fastcc void @page(i32 noundef 1999, i32 noundef 12)
  br label %6

2:                                                ; preds = %105
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %108, i32 noundef 1970, i32 noundef 1, i32 noundef 1, i32 noundef 2001, i32 noundef 9, i32 noundef 9)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %1, i8 0, i64 24, i1 false)
  %4 = getelementptr inbounds i8, ptr %1, i64 8
  %5 = getelementptr inbounds i8, ptr %1, i64 16
  br label %114

6:                                                ; preds = %0, %105
  %7 = phi i32 [ 0, %0 ], [ %108, %105 ]
  %8 = phi i64 [ -800000, %0 ], [ %109, %105 ]
  %9 = add nsw i64 %8, 719468
  %10 = icmp sgt i64 %8, -719469
  %11 = add nuw nsw i64 %8, 573372
  %12 = select i1 %10, i64 %9, i64 %11
  %13 = sdiv i64 %12, 146097
  %14 = mul nsw i64 %13, -146097
  %15 = add i64 %14, %9
  %16 = sdiv i64 %15, -1460
  %17 = add i64 %16, %15
  %18 = sdiv i64 %15, 36524
  %19 = add nsw i64 %17, %18
  %20 = sdiv i64 %15, -146096
  %21 = add i64 %19, %20
  %22 = sdiv i64 %21, 365
  %23 = mul nsw i64 %22, -365
  %24 = sdiv i64 %21, -1460
  %25 = sdiv i64 %21, 36500
  %26 = add i64 %24, %15
  %27 = add i64 %26, %25
  %28 = add i64 %27, %23
  %29 = mul nsw i64 %28, 5
  %30 = add nsw i64 %29, 2
  %31 = sdiv i64 %30, 153
  %32 = mul nsw i64 %13, 400
  %33 = add nsw i64 %22, %32
  %34 = icmp slt i64 %28, 306
  %35 = select i1 %34, i64 3, i64 247
  %36 = add nsw i64 %31, %35
  %37 = mul nsw i64 %31, 153
  %38 = add nsw i64 %37, 2
  %39 = sdiv i64 %38, -5
  %40 = add i64 %39, %28
  %41 = and i64 %36, 255
  %42 = icmp ult i64 %41, 3
  %43 = zext i1 %42 to i64
  %44 = add nsw i64 %33, %43
  %45 = shl i64 %40, 40
  %46 = add i64 %45, 1099511627776
  %47 = and i64 %46, 280375465082880
  %48 = trunc i64 %36 to i32
  %49 = lshr exact i64 %47, 40
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = and i32 %48, 255
  %52 = icmp ult i32 %51, 3
  %53 = sext i1 %52 to i64
  %54 = add nsw i64 %44, %53
  %55 = shl i64 %54, 32
  %56 = ashr exact i64 %55, 32
  %57 = add nsw i64 %56, -399
  %58 = icmp slt i64 %56, 0
  %59 = select i1 %58, i64 %57, i64 %56
  %60 = sdiv i64 %59, 400
  %61 = mul nsw i64 %60, -400
  %62 = add nsw i64 %61, %56
  %63 = icmp ugt i32 %51, 2
  %64 = select i1 %63, i32 -3, i32 9
  %65 = add nsw i32 %64, %51
  %66 = mul nsw i32 %65, 153
  %67 = add nsw i32 %66, 2
  %68 = sdiv i32 %67, 5
  %69 = mul nsw i64 %60, 146097
  %70 = mul nsw i64 %62, 365
  %71 = sdiv i64 %62, 4
  %72 = sdiv i64 %62, -100
  %73 = add nuw nsw i32 %50, -719469
  %74 = add nsw i32 %73, %68
  %75 = sext i32 %74 to i64
  %76 = add nsw i64 %69, %75
  %77 = add nsw i64 %76, %70
  %78 = add nsw i64 %77, %71
  %79 = add nsw i64 %78, %72
  %80 = icmp ne i64 %79, %8
  %81 = icmp eq i64 %47, 0
  %82 = select i1 %80, i1 true, i1 %81
  br i1 %82, label %105, label %83

83:                                               ; preds = %6
  %84 = trunc i64 %44 to i32
  %85 = add nsw i32 %51, -1
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [12 x i8], ptr @days_in.days, i64 0, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !4
  %89 = icmp eq i32 %51, 2
  br i1 %89, label %90, label %100

90:                                               ; preds = %83
  %91 = and i32 %84, 3
  %92 = icmp ne i32 %91, 0
  %93 = srem i32 %84, 100
  %94 = icmp eq i32 %93, 0
  %95 = or i1 %92, %94
  br i1 %95, label %96, label %100

96:                                               ; preds = %90
  %97 = srem i32 %84, 400
  %98 = icmp eq i32 %97, 0
  %99 = zext i1 %98 to i32
  br label %100

100:                                              ; preds = %83, %90, %96
  %101 = phi i32 [ 0, %83 ], [ %99, %96 ], [ 1, %90 ]
  %102 = sext i8 %88 to i32
  %103 = add nsw i32 %101, %102
  %104 = icmp slt i32 %103, %50
  br label %105

105:                                              ; preds = %100, %6
  %106 = phi i1 [ true, %6 ], [ %104, %100 ]
  %107 = zext i1 %106 to i32
  %108 = add nuw nsw i32 %7, %107
  %109 = add nsw i64 %8, 997
  %110 = icmp slt i64 %8, 799003
  br i1 %110, label %6, label %2, !llvm.loop !7

111:                                              ; preds = %177
  %112 = load ptr, ptr %1, align 8, !tbaa !9
  %113 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %112)
  store i64 0, ptr %4, align 8, !tbaa !13
  br label %186

114:                                              ; preds = %2, %177
  %115 = phi i64 [ 0, %2 ], [ %180, %177 ]
  %116 = phi i32 [ 1, %2 ], [ %182, %177 ]
  %117 = icmp sgt i32 %116, 0
  %118 = load i64, ptr %5, align 8, !tbaa !14
  %119 = load ptr, ptr %1, align 8, !tbaa !9
  br i1 %117, label %120, label %163

120:                                              ; preds = %114, %155
  %121 = phi ptr [ %156, %155 ], [ %119, %114 ]
  %122 = phi i64 [ %157, %155 ], [ %118, %114 ]
  %123 = phi i64 [ %158, %155 ], [ %115, %114 ]
  %124 = phi i32 [ %160, %155 ], [ 0, %114 ]
  %125 = phi i32 [ %159, %155 ], [ %116, %114 ]
  %126 = zext i32 %124 to i64
  %127 = getelementptr inbounds [13 x %struct.anon], ptr @roman.parts, i64 0, i64 %126
  %128 = load i32, ptr %127, align 8, !tbaa !15
  %129 = icmp slt i32 %125, %128
  br i1 %129, label %155, label %130

130:                                              ; preds = %120
  %131 = getelementptr inbounds i8, ptr %127, i64 4
  %132 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %131) #10
  %133 = add i64 %132, 1
  br label %134

134:                                              ; preds = %148, %130
  %135 = phi i64 [ %123, %130 ], [ %152, %148 ]
  %136 = phi ptr [ %121, %130 ], [ %149, %148 ]
  %137 = phi i64 [ %122, %130 ], [ %150, %148 ]
  %138 = phi i32 [ %125, %130 ], [ %153, %148 ]
  %139 = add i64 %133, %135
  %140 = icmp ugt i64 %139, %137
  br i1 %140, label %141, label %148

141:                                              ; preds = %134, %141
  %142 = phi ptr [ %146, %141 ], [ %136, %134 ]
  %143 = phi i64 [ %145, %141 ], [ %137, %134 ]
  %144 = shl i64 %143, 1
  %145 = add i64 %144, 16
  %146 = tail call ptr @realloc(ptr noundef %142, i64 noundef %145) #11
  %147 = icmp ugt i64 %139, %145
  br i1 %147, label %141, label %148, !llvm.loop !18

148:                                              ; preds = %141, %134
  %149 = phi ptr [ %136, %134 ], [ %146, %141 ]
  %150 = phi i64 [ %137, %134 ], [ %145, %141 ]
  %151 = getelementptr inbounds i8, ptr %149, i64 %135
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %151, ptr nonnull readonly align 4 %131, i64 %133, i1 false)
  %152 = add i64 %135, %132
  %153 = sub nsw i32 %138, %128
  %154 = icmp slt i32 %153, %128
  br i1 %154, label %155, label %134, !llvm.loop !19

155:                                              ; preds = %148, %120
  %156 = phi ptr [ %121, %120 ], [ %149, %148 ]
  %157 = phi i64 [ %122, %120 ], [ %150, %148 ]
  %158 = phi i64 [ %123, %120 ], [ %152, %148 ]
  %159 = phi i32 [ %125, %120 ], [ %153, %148 ]
  %160 = add i32 %124, 1
  %161 = icmp sgt i32 %159, 0
  br i1 %161, label %120, label %162, !llvm.loop !20

162:                                              ; preds = %155
  store i64 %157, ptr %5, align 8, !tbaa !14
  store ptr %156, ptr %1, align 8, !tbaa !9
  br label %163

163:                                              ; preds = %114, %162
  %164 = phi ptr [ %156, %162 ], [ %119, %114 ]
  %165 = phi i64 [ %157, %162 ], [ %118, %114 ]
  %166 = phi i64 [ %158, %162 ], [ %115, %114 ]
  %167 = add i64 %166, 2
  %168 = icmp ugt i64 %167, %165
  br i1 %168, label %169, label %177

169:                                              ; preds = %163, %169
  %170 = phi ptr [ %174, %169 ], [ %164, %163 ]
  %171 = phi i64 [ %173, %169 ], [ %165, %163 ]
  %172 = shl i64 %171, 1
  %173 = add i64 %172, 16
  %174 = tail call ptr @realloc(ptr noundef %170, i64 noundef %173) #11
  %175 = icmp ugt i64 %167, %173
  br i1 %175, label %169, label %176, !llvm.loop !18

176:                                              ; preds = %169
  store i64 %173, ptr %5, align 8, !tbaa !14
  store ptr %174, ptr %1, align 8, !tbaa !9
  br label %177

177:                                              ; preds = %176, %163
  %178 = phi ptr [ %164, %163 ], [ %174, %176 ]
  %179 = getelementptr inbounds i8, ptr %178, i64 %166
  store i16 32, ptr %179, align 1
  %180 = add i64 %166, 1
  store i64 %180, ptr %4, align 8, !tbaa !13
  %181 = mul nsw i32 %116, 3
  %182 = add nsw i32 %181, 1
  %183 = icmp slt i32 %116, 1333
  br i1 %183, label %114, label %111, !llvm.loop !21

184:                                              ; preds = %201
  %185 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull %202, i64 noundef %204)
  tail call void @free(ptr noundef nonnull %202) #9
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #9
  ret i32 0

186:                                              ; preds = %111, %201
  %187 = phi i32 [ 0, %111 ], [ %206, %201 ]
  call fastcc void @words(ptr noundef nonnull %1, i32 noundef %187)
  %188 = load i64, ptr %4, align 8, !tbaa !13
  %189 = add i64 %188, 3
  %190 = load i64, ptr %5, align 8, !tbaa !14
  %191 = icmp ugt i64 %189, %190
  %192 = load ptr, ptr %1, align 8, !tbaa !9
  br i1 %191, label %193, label %201

193:                                              ; preds = %186, %193
  %194 = phi ptr [ %198, %193 ], [ %192, %186 ]
  %195 = phi i64 [ %197, %193 ], [ %190, %186 ]
  %196 = shl i64 %195, 1
  %197 = add i64 %196, 16
  %198 = tail call ptr @realloc(ptr noundef %194, i64 noundef %197) #11
  %199 = icmp ugt i64 %189, %197
  br i1 %199, label %193, label %200, !llvm.loop !18

200:                                              ; preds = %193
  store i64 %197, ptr %5, align 8, !tbaa !14
  store ptr %198, ptr %1, align 8, !tbaa !9
  br label %201

201:                                              ; preds = %200, %186
  %202 = phi ptr [ %192, %186 ], [ %198, %200 ]
  %203 = getelementptr inbounds i8, ptr %202, i64 %188
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) %203, ptr noundef nonnull readonly align 1 dereferenceable(3) @.str.2, i64 3, i1 false)
  %204 = add i64 %188, 2
  store i64 %204, ptr %4, align 8, !tbaa !13
  %205 = mul nuw nsw i32 %187, 17
  %206 = add nuw nsw i32 %205, 13
  %207 = icmp ult i32 %187, 1176470
  br i1 %207, label %186, label %184, !llvm.loop !22
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @page(i32 noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = add nsw i32 %1, -1
  %4 = zext nneg i32 %3 to i64
  %5 = getelementptr inbounds [12 x ptr], ptr @month_names, i64 0, i64 %4
  %6 = load ptr, ptr %5, align 8, !tbaa !23
  %7 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %6) #10
  %8 = trunc i64 %7 to i32
  %9 = sdiv i32 %8, 2
  %10 = add nsw i32 %9, 10
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %10, ptr noundef %6, i32 noundef %0)
  %12 = and i32 %1, 255
  %13 = zext nneg i32 %0 to i64
  %14 = icmp ult i32 %12, 3
  %15 = sext i1 %14 to i64
  %16 = add nsw i64 %15, %13
  %17 = shl i64 %16, 32
  %18 = ashr exact i64 %17, 32
  %19 = add nsw i64 %18, -399
  %20 = icmp slt i64 %18, 0
  %21 = select i1 %20, i64 %19, i64 %18
  %22 = sdiv i64 %21, 400
  %23 = mul nsw i64 %22, -400
  %24 = add nsw i64 %23, %18
  %25 = icmp ugt i32 %12, 2
  %26 = select i1 %25, i32 -3, i32 9
  %27 = add nsw i32 %26, %12
  %28 = mul nsw i32 %27, 153
  %29 = add nsw i32 %28, 2
  %30 = sdiv i32 %29, 5
  %31 = mul nsw i64 %22, 146097
  %32 = mul nsw i64 %24, 365
  %33 = sdiv i64 %24, 4
  %34 = sdiv i64 %24, -100
  %35 = add nsw i32 %30, -719468
  %36 = sext i32 %35 to i64
  %37 = add nsw i64 %31, %36
  %38 = add nsw i64 %37, %32
  %39 = add nsw i64 %38, %33
  %40 = add nsw i64 %39, %34
  %41 = freeze i64 %40
  %42 = add i64 %41, 4
  %43 = srem i64 %42, 7
  %44 = add nsw i64 %43, 7
  %45 = icmp ugt i64 %43, -8
  %46 = select i1 %45, i64 %44, i64 %43
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = mul nuw nsw i32 %47, 3
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %48, ptr noundef nonnull @.str.6)
  %50 = sext i32 %3 to i64
  %51 = getelementptr inbounds [12 x i8], ptr @days_in.days, i64 0, i64 %50
  %52 = load i8, ptr %51, align 1, !tbaa !4
  %53 = icmp eq i32 %1, 2
  %54 = sext i8 %52 to i32
  %55 = and i32 %0, 3
  %56 = icmp eq i32 %55, 0
  %57 = srem i32 %0, 100
  %58 = icmp ne i32 %57, 0
  %59 = and i1 %56, %58
  %60 = srem i32 %0, 400
  %61 = icmp eq i32 %60, 0
  %62 = or i1 %59, %61
  %63 = and i1 %53, %62
  %64 = zext i1 %63 to i32
  %65 = add nsw i32 %64, %54
  %66 = freeze i32 %65
  %67 = icmp slt i32 %66, 1
  br i1 %67, label %68, label %69

68:                                               ; preds = %69, %2
  ret void

69:                                               ; preds = %2, %69
  %70 = phi i32 [ %81, %69 ], [ 1, %2 ]
  %71 = phi i32 [ %73, %69 ], [ %47, %2 ]
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %70)
  %73 = add nuw nsw i32 %71, 1
  %74 = urem i32 %73, 7
  %75 = icmp eq i32 %74, 0
  %76 = icmp eq i32 %70, %66
  %77 = or i1 %75, %76
  %78 = select i1 %77, i32 10, i32 32
  %79 = load ptr, ptr @stdout, align 8, !tbaa !23
  %80 = tail call i32 @putc(i32 noundef %78, ptr noundef %79)
  %81 = add nuw nsw i32 %70, 1
  %82 = icmp slt i32 %70, %66
  br i1 %82, label %69, label %68, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal fastcc void @words(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  br label %5

5:                                                ; preds = %2, %61
  %6 = phi i64 [ 0, %2 ], [ %63, %61 ]
  %7 = phi i32 [ %1, %2 ], [ %62, %61 ]
  %8 = getelementptr inbounds [3 x %struct.anon.0], ptr @words.units, i64 0, i64 %6
  %9 = load i32, ptr %8, align 16, !tbaa !25
  %10 = icmp ult i32 %7, %9
  br i1 %10, label %61, label %11

11:                                               ; preds = %5
  %12 = udiv i32 %7, %9
  %13 = urem i32 %7, %9
  tail call fastcc void @words(ptr noundef %0, i32 noundef %12)
  %14 = getelementptr inbounds i8, ptr %8, i64 8
  %15 = load ptr, ptr %14, align 8, !tbaa !27
  %16 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %15) #10
  %17 = add i64 %16, 1
  %18 = load i64, ptr %3, align 8, !tbaa !13
  %19 = add i64 %17, %18
  %20 = load i64, ptr %4, align 8, !tbaa !14
  %21 = icmp ugt i64 %19, %20
  %22 = load ptr, ptr %0, align 8, !tbaa !9
  br i1 %21, label %23, label %33

23:                                               ; preds = %11, %23
  %24 = phi ptr [ %28, %23 ], [ %22, %11 ]
  %25 = phi i64 [ %31, %23 ], [ %20, %11 ]
  %26 = shl i64 %25, 1
  %27 = add i64 %26, 16
  store i64 %27, ptr %4, align 8, !tbaa !14
  %28 = tail call ptr @realloc(ptr noundef %24, i64 noundef %27) #11
  store ptr %28, ptr %0, align 8, !tbaa !9
  %29 = load i64, ptr %3, align 8, !tbaa !13
  %30 = add i64 %29, %17
  %31 = load i64, ptr %4, align 8, !tbaa !14
  %32 = icmp ugt i64 %30, %31
  br i1 %32, label %23, label %33, !llvm.loop !18

33:                                               ; preds = %23, %11
  %34 = phi ptr [ %22, %11 ], [ %28, %23 ]
  %35 = phi i64 [ %18, %11 ], [ %29, %23 ]
  %36 = getelementptr inbounds i8, ptr %34, i64 %35
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %36, ptr readonly align 1 %15, i64 %17, i1 false)
  %37 = load i64, ptr %3, align 8, !tbaa !13
  %38 = add i64 %37, %16
  store i64 %38, ptr %3, align 8, !tbaa !13
  %39 = icmp eq i32 %13, 0
  br i1 %39, label %146, label %40

40:                                               ; preds = %33
  %41 = add i64 %38, 2
  %42 = load i64, ptr %4, align 8, !tbaa !14
  %43 = icmp ugt i64 %41, %42
  %44 = load ptr, ptr %0, align 8, !tbaa !9
  br i1 %43, label %45, label %55

45:                                               ; preds = %40, %45
  %46 = phi ptr [ %50, %45 ], [ %44, %40 ]
  %47 = phi i64 [ %53, %45 ], [ %42, %40 ]
  %48 = shl i64 %47, 1
  %49 = add i64 %48, 16
  store i64 %49, ptr %4, align 8, !tbaa !14
  %50 = tail call ptr @realloc(ptr noundef %46, i64 noundef %49) #11
  store ptr %50, ptr %0, align 8, !tbaa !9
  %51 = load i64, ptr %3, align 8, !tbaa !13
  %52 = add i64 %51, 2
  %53 = load i64, ptr %4, align 8, !tbaa !14
  %54 = icmp ugt i64 %52, %53
  br i1 %54, label %45, label %55, !llvm.loop !18

55:                                               ; preds = %45, %40
  %56 = phi ptr [ %44, %40 ], [ %50, %45 ]
  %57 = phi i64 [ %38, %40 ], [ %51, %45 ]
  %58 = getelementptr inbounds i8, ptr %56, i64 %57
  store i16 32, ptr %58, align 1
  %59 = load i64, ptr %3, align 8, !tbaa !13
  %60 = add i64 %59, 1
  store i64 %60, ptr %3, align 8, !tbaa !13
  br label %61

61:                                               ; preds = %5, %55
  %62 = phi i32 [ %13, %55 ], [ %7, %5 ]
  %63 = add nuw nsw i64 %6, 1
  %64 = icmp eq i64 %63, 3
  br i1 %64, label %65, label %5, !llvm.loop !28

65:                                               ; preds = %61
  %66 = icmp ugt i32 %62, 19
  %67 = load i64, ptr %3, align 8, !tbaa !13
  br i1 %66, label %68, label %118

68:                                               ; preds = %65
  %69 = udiv i32 %62, 10
  %70 = urem i32 %62, 10
  %71 = zext nneg i32 %69 to i64
  %72 = getelementptr inbounds [10 x ptr], ptr @words.tens, i64 0, i64 %71
  %73 = load ptr, ptr %72, align 8, !tbaa !23
  %74 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %73) #10
  %75 = add i64 %74, 1
  %76 = add i64 %75, %67
  %77 = load i64, ptr %4, align 8, !tbaa !14
  %78 = icmp ugt i64 %76, %77
  %79 = load ptr, ptr %0, align 8, !tbaa !9
  br i1 %78, label %80, label %90

80:                                               ; preds = %68, %80
  %81 = phi ptr [ %85, %80 ], [ %79, %68 ]
  %82 = phi i64 [ %88, %80 ], [ %77, %68 ]
  %83 = shl i64 %82, 1
  %84 = add i64 %83, 16
  store i64 %84, ptr %4, align 8, !tbaa !14
  %85 = tail call ptr @realloc(ptr noundef %81, i64 noundef %84) #11
  store ptr %85, ptr %0, align 8, !tbaa !9
  %86 = load i64, ptr %3, align 8, !tbaa !13
  %87 = add i64 %86, %75
  %88 = load i64, ptr %4, align 8, !tbaa !14
  %89 = icmp ugt i64 %87, %88
  br i1 %89, label %80, label %90, !llvm.loop !18

90:                                               ; preds = %80, %68
  %91 = phi ptr [ %79, %68 ], [ %85, %80 ]
  %92 = phi i64 [ %67, %68 ], [ %86, %80 ]
  %93 = getelementptr inbounds i8, ptr %91, i64 %92
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %93, ptr readonly align 1 %73, i64 %75, i1 false)
  %94 = load i64, ptr %3, align 8, !tbaa !13
  %95 = add i64 %94, %74
  store i64 %95, ptr %3, align 8, !tbaa !13
  %96 = icmp eq i32 %70, 0
  br i1 %96, label %146, label %97

97:                                               ; preds = %90
  %98 = add i64 %95, 2
  %99 = load i64, ptr %4, align 8, !tbaa !14
  %100 = icmp ugt i64 %98, %99
  %101 = load ptr, ptr %0, align 8, !tbaa !9
  br i1 %100, label %102, label %112

102:                                              ; preds = %97, %102
  %103 = phi ptr [ %107, %102 ], [ %101, %97 ]
  %104 = phi i64 [ %110, %102 ], [ %99, %97 ]
  %105 = shl i64 %104, 1
  %106 = add i64 %105, 16
  store i64 %106, ptr %4, align 8, !tbaa !14
  %107 = tail call ptr @realloc(ptr noundef %103, i64 noundef %106) #11
  store ptr %107, ptr %0, align 8, !tbaa !9
  %108 = load i64, ptr %3, align 8, !tbaa !13
  %109 = add i64 %108, 2
  %110 = load i64, ptr %4, align 8, !tbaa !14
  %111 = icmp ugt i64 %109, %110
  br i1 %111, label %102, label %112, !llvm.loop !18

112:                                              ; preds = %102, %97
  %113 = phi ptr [ %101, %97 ], [ %107, %102 ]
  %114 = phi i64 [ %95, %97 ], [ %108, %102 ]
  %115 = getelementptr inbounds i8, ptr %113, i64 %114
  store i16 45, ptr %115, align 1
  %116 = load i64, ptr %3, align 8, !tbaa !13
  %117 = add i64 %116, 1
  store i64 %117, ptr %3, align 8, !tbaa !13
  br label %118

118:                                              ; preds = %112, %65
  %119 = phi i64 [ %117, %112 ], [ %67, %65 ]
  %120 = phi i32 [ %70, %112 ], [ %62, %65 ]
  %121 = zext nneg i32 %120 to i64
  %122 = getelementptr inbounds [20 x ptr], ptr @words.small, i64 0, i64 %121
  %123 = load ptr, ptr %122, align 8, !tbaa !23
  %124 = tail call i64 @strlen(ptr noundef nonnull readonly dereferenceable(1) %123) #10
  %125 = add i64 %124, 1
  %126 = add i64 %125, %119
  %127 = load i64, ptr %4, align 8, !tbaa !14
  %128 = icmp ugt i64 %126, %127
  %129 = load ptr, ptr %0, align 8, !tbaa !9
  br i1 %128, label %130, label %140

130:                                              ; preds = %118, %130
  %131 = phi ptr [ %135, %130 ], [ %129, %118 ]
  %132 = phi i64 [ %138, %130 ], [ %127, %118 ]
  %133 = shl i64 %132, 1
  %134 = add i64 %133, 16
  store i64 %134, ptr %4, align 8, !tbaa !14
  %135 = tail call ptr @realloc(ptr noundef %131, i64 noundef %134) #11
  store ptr %135, ptr %0, align 8, !tbaa !9
  %136 = load i64, ptr %3, align 8, !tbaa !13
  %137 = add i64 %136, %125
  %138 = load i64, ptr %4, align 8, !tbaa !14
  %139 = icmp ugt i64 %137, %138
  br i1 %139, label %130, label %140, !llvm.loop !18

140:                                              ; preds = %130, %118
  %141 = phi ptr [ %129, %118 ], [ %135, %130 ]
  %142 = phi i64 [ %119, %118 ], [ %136, %130 ]
  %143 = getelementptr inbounds i8, ptr %141, i64 %142
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %143, ptr readonly align 1 %123, i64 %125, i1 false)
  %144 = load i64, ptr %3, align 8, !tbaa !13
  %145 = add i64 %144, %124
  store i64 %145, ptr %3, align 8, !tbaa !13
  br label %146

146:                                              ; preds = %33, %90, %140
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { nounwind }
attributes #10 = { nounwind willreturn memory(read) }
attributes #11 = { nounwind allocsize(1) }

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
!9 = !{!10, !11, i64 0}
!10 = !{!"builder", !11, i64 0, !12, i64 8, !12, i64 16}
!11 = !{!"any pointer", !5, i64 0}
!12 = !{!"long", !5, i64 0}
!13 = !{!10, !12, i64 8}
!14 = !{!10, !12, i64 16}
!15 = !{!16, !17, i64 0}
!16 = !{!"", !17, i64 0, !5, i64 4}
!17 = !{!"int", !5, i64 0}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8}
!20 = distinct !{!20, !8}
!21 = distinct !{!21, !8}
!22 = distinct !{!22, !8}
!23 = !{!11, !11, i64 0}
!24 = distinct !{!24, !8}
!25 = !{!26, !17, i64 0}
!26 = !{!"", !17, i64 0, !11, i64 8}
!27 = !{!26, !11, i64 8}
!28 = distinct !{!28, !8}
