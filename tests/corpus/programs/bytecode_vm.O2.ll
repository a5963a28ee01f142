; ModuleID = 'bytecode_vm.c'
source_filename = "bytecode_vm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { [12 x i8], i32 }

@main.programs = internal unnamed_addr constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16
@.str = private unnamed_addr constant [147 x i8] c"push 15 call fib 1 print halt fib: load 0 push 2 less zero more load 0 ret more: load 0 push 1 sub call fib 1 load 0 push 2 sub call fib 1 add ret\00", align 1
@.str.1 = private unnamed_addr constant [245 x i8] c"push 2 outer: dup push 60 less zero done push 2 inner: load 1 load 1 mul load 0 push 1 add less zero prime load 0 load 1 mod zero composite load 1 push 1 add store 1 jump inner prime: load 0 print composite: pop push 1 add jump outer done: halt\00", align 1
@.str.2 = private unnamed_addr constant [208 x i8] c"push 0 fill: dup push 20 less zero sum dup dup dup mul put push 1 add jump fill sum: pop push 0 push 0 more2: dup push 20 less zero end dup get load 0 add store 0 push 1 add jump more2 end: load 0 print halt\00", align 1
@label_count = internal unnamed_addr global i32 0, align 4
@.str.3 = private unnamed_addr constant [31 x i8] c"(%ld steps, %d words, top %d)\0A\00", align 1
@code_size = internal unnamed_addr global i32 0, align 4
@.str.4 = private unnamed_addr constant [7 x i8] c"%15s%n\00", align 1
@labels = internal global [16 x %struct.anon] zeroinitializer, align 16
@names.rel = internal unnamed_addr constant [19 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.5 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.6 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.7 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.8 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.9 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.10 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.11 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.12 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.13 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.14 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.15 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.16 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.17 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.18 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.19 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.20 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.21 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.22 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.23 to i64), i64 ptrtoint (ptr @names.rel to i64)) to i32)], align 4
@code = internal unnamed_addr global [256 x i32] zeroinitializer, align 16
@.str.5 = private unnamed_addr constant [5 x i8] c"push\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"pop\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"load\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"store\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"add\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"sub\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"mul\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"mod\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"less\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"equal\00", align 1
@.str.15 = private unnamed_addr constant [5 x i8] c"jump\00", align 1
@.str.16 = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.17 = private unnamed_addr constant [5 x i8] c"call\00", align 1
@.str.18 = private unnamed_addr constant [4 x i8] c"ret\00", align 1
@.str.19 = private unnamed_addr constant [6 x i8] c"print\00", align 1
@.str.20 = private unnamed_addr constant [5 x i8] c"halt\00", align 1
@.str.21 = private unnamed_addr constant [4 x i8] c"get\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"put\00", align 1
@.str.23 = private unnamed_addr constant [4 x i8] c"dup\00", align 1
@.str.24 = private unnamed_addr constant [4 x i8] c"%d \00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [16 x i8], align 16
  %2 = alloca i32, align 4
  br label %4

3:                                                ; preds = %306
  ret i32 0

4:                                                ; preds = %0, %306
  %5 = phi i64 [ 0, %0 ], [ %310, %306 ]
  %6 = call noalias dereferenceable_or_null(3352) ptr @calloc(i64 noundef 1, i64 noundef 3352) #10
  store i32 0, ptr @label_count, align 4, !tbaa !4
  %7 = getelementptr inbounds [3 x ptr], ptr @main.programs, i64 0, i64 %5
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  br label %9

9:                                                ; preds = %13, %4
  %10 = phi i1 [ true, %4 ], [ false, %13 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %1) #11
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #11
  store i32 0, ptr @code_size, align 4, !tbaa !4
  %11 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef readonly %8, ptr noundef nonnull @.str.4, ptr noundef nonnull %1, ptr noundef nonnull %2) #11
  %12 = icmp eq i32 %11, 1
  br i1 %12, label %14, label %13

13:                                               ; preds = %80, %9
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #11
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %1) #11
  br i1 %10, label %9, label %86, !llvm.loop !10

14:                                               ; preds = %9, %80
  %15 = phi ptr [ %83, %80 ], [ %8, %9 ]
  %16 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %1) #12
  %17 = add i64 %16, -1
  %18 = getelementptr inbounds [16 x i8], ptr %1, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1, !tbaa !12
  %20 = icmp eq i8 %19, 58
  br i1 %20, label %21, label %30

21:                                               ; preds = %14
  br i1 %10, label %22, label %80

22:                                               ; preds = %21
  %23 = load i32, ptr @label_count, align 4, !tbaa !4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %24
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %25, ptr nonnull align 16 %1, i64 %17, i1 false)
  %26 = getelementptr inbounds [12 x i8], ptr %25, i64 0, i64 %17
  store i8 0, ptr %26, align 1, !tbaa !12
  %27 = load i32, ptr @code_size, align 4, !tbaa !4
  %28 = add nsw i32 %23, 1
  store i32 %28, ptr @label_count, align 4, !tbaa !4
  %29 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %24, i32 1
  store i32 %27, ptr %29, align 4, !tbaa !13
  br label %80

30:                                               ; preds = %14, %36
  %31 = phi i64 [ %37, %36 ], [ 0, %14 ]
  %32 = shl i64 %31, 2
  %33 = call ptr @llvm.load.relative.i64(ptr @names.rel, i64 %32)
  %34 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %33, ptr noundef nonnull dereferenceable(1) %1) #12
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %39, label %36

36:                                               ; preds = %30
  %37 = add nuw nsw i64 %31, 1
  %38 = icmp eq i64 %37, 19
  br i1 %38, label %45, label %30, !llvm.loop !15

39:                                               ; preds = %30
  %40 = trunc nuw nsw i64 %31 to i32
  %41 = load i32, ptr @code_size, align 4, !tbaa !4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr @code_size, align 4, !tbaa !4
  %43 = sext i32 %41 to i64
  %44 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %43
  store i32 %40, ptr %44, align 4, !tbaa !4
  br label %80

45:                                               ; preds = %36
  %46 = load i8, ptr %1, align 16
  %47 = add i8 %46, -48
  %48 = icmp ult i8 %47, 10
  %49 = icmp eq i8 %46, 45
  %50 = or i1 %49, %48
  br i1 %50, label %51, label %58

51:                                               ; preds = %45
  %52 = call i64 @strtol(ptr nocapture noundef nonnull %1, ptr noundef null, i32 noundef 10) #11
  %53 = trunc i64 %52 to i32
  %54 = load i32, ptr @code_size, align 4, !tbaa !4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr @code_size, align 4, !tbaa !4
  %56 = sext i32 %54 to i64
  %57 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %56
  store i32 %53, ptr %57, align 4, !tbaa !4
  br label %80

58:                                               ; preds = %45
  %59 = load i32, ptr @label_count, align 4, !tbaa !4
  %60 = icmp sgt i32 %59, 0
  br i1 %60, label %61, label %74

61:                                               ; preds = %58
  %62 = zext nneg i32 %59 to i64
  br label %66

63:                                               ; preds = %66
  %64 = add nuw nsw i64 %67, 1
  %65 = icmp eq i64 %64, %62
  br i1 %65, label %74, label %66, !llvm.loop !16

66:                                               ; preds = %63, %61
  %67 = phi i64 [ 0, %61 ], [ %64, %63 ]
  %68 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %67
  %69 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %68, ptr noundef nonnull readonly dereferenceable(1) %1) #12
  %70 = icmp eq i32 %69, 0
  br i1 %70, label %71, label %63

71:                                               ; preds = %66
  %72 = getelementptr inbounds i8, ptr %68, i64 12
  %73 = load i32, ptr %72, align 4, !tbaa !13
  br label %74

74:                                               ; preds = %63, %71, %58
  %75 = phi i32 [ %73, %71 ], [ -1, %58 ], [ -1, %63 ]
  %76 = load i32, ptr @code_size, align 4, !tbaa !4
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr @code_size, align 4, !tbaa !4
  %78 = sext i32 %76 to i64
  %79 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %78
  store i32 %75, ptr %79, align 4, !tbaa !4
  br label %80

80:                                               ; preds = %74, %51, %39, %22, %21
  %81 = load i32, ptr %2, align 4, !tbaa !4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i8, ptr %15, i64 %82
  %84 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef %83, ptr noundef nonnull @.str.4, ptr noundef nonnull %1, ptr noundef nonnull %2) #11
  %85 = icmp eq i32 %84, 1
  br i1 %85, label %14, label %13, !llvm.loop !17

86:                                               ; preds = %13
  %87 = getelementptr inbounds i8, ptr %6, i64 3344
  %88 = getelementptr inbounds i8, ptr %6, i64 3328
  %89 = getelementptr inbounds i8, ptr %6, i64 1280
  %90 = getelementptr inbounds i8, ptr %6, i64 3332
  %91 = getelementptr inbounds i8, ptr %6, i64 1024
  %92 = getelementptr inbounds i8, ptr %6, i64 3336
  br label %93

93:                                               ; preds = %303, %86
  %94 = phi i32 [ 0, %86 ], [ %304, %303 ]
  %95 = load i64, ptr %87, align 8, !tbaa !18
  %96 = add nsw i64 %95, 1
  store i64 %96, ptr %87, align 8, !tbaa !18
  %97 = add nsw i32 %94, 1
  %98 = sext i32 %94 to i64
  %99 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !4
  switch i32 %100, label %305 [
    i32 0, label %101
    i32 1, label %110
    i32 18, label %113
    i32 2, label %123
    i32 3, label %137
    i32 4, label %151
    i32 5, label %162
    i32 6, label %173
    i32 7, label %184
    i32 8, label %195
    i32 9, label %207
    i32 10, label %219
    i32 11, label %223
    i32 12, label %236
    i32 13, label %256
    i32 16, label %275
    i32 17, label %284
    i32 14, label %296
    i32 15, label %306
  ]

101:                                              ; preds = %93
  %102 = add nsw i32 %94, 2
  %103 = sext i32 %97 to i64
  %104 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !4
  %106 = load i32, ptr %88, align 8, !tbaa !21
  %107 = add nsw i32 %106, 1
  store i32 %107, ptr %88, align 8, !tbaa !21
  %108 = sext i32 %106 to i64
  %109 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %108
  store i32 %105, ptr %109, align 4, !tbaa !4
  br label %303

110:                                              ; preds = %93
  %111 = load i32, ptr %88, align 8, !tbaa !21
  %112 = add nsw i32 %111, -1
  store i32 %112, ptr %88, align 8, !tbaa !21
  br label %303

113:                                              ; preds = %93
  %114 = load i32, ptr %88, align 8, !tbaa !21
  %115 = add nsw i32 %114, -1
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !4
  %119 = sext i32 %114 to i64
  %120 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %119
  store i32 %118, ptr %120, align 4, !tbaa !4
  %121 = load i32, ptr %88, align 8, !tbaa !21
  %122 = add nsw i32 %121, 1
  store i32 %122, ptr %88, align 8, !tbaa !21
  br label %303

123:                                              ; preds = %93
  %124 = load i32, ptr %90, align 4, !tbaa !22
  %125 = add nsw i32 %94, 2
  %126 = sext i32 %97 to i64
  %127 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !4
  %129 = add nsw i32 %128, %124
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %130
  %132 = load i32, ptr %131, align 4, !tbaa !4
  %133 = load i32, ptr %88, align 8, !tbaa !21
  %134 = add nsw i32 %133, 1
  store i32 %134, ptr %88, align 8, !tbaa !21
  %135 = sext i32 %133 to i64
  %136 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %135
  store i32 %132, ptr %136, align 4, !tbaa !4
  br label %303

137:                                              ; preds = %93
  %138 = load i32, ptr %88, align 8, !tbaa !21
  %139 = add nsw i32 %138, -1
  store i32 %139, ptr %88, align 8, !tbaa !21
  %140 = sext i32 %139 to i64
  %141 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %140
  %142 = load i32, ptr %141, align 4, !tbaa !4
  %143 = load i32, ptr %90, align 4, !tbaa !22
  %144 = add nsw i32 %94, 2
  %145 = sext i32 %97 to i64
  %146 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %145
  %147 = load i32, ptr %146, align 4, !tbaa !4
  %148 = add nsw i32 %147, %143
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %149
  store i32 %142, ptr %150, align 4, !tbaa !4
  br label %303

151:                                              ; preds = %93
  %152 = load i32, ptr %88, align 8, !tbaa !21
  %153 = add nsw i32 %152, -1
  store i32 %153, ptr %88, align 8, !tbaa !21
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %154
  %156 = load i32, ptr %155, align 4, !tbaa !4
  %157 = add nsw i32 %152, -2
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %158
  %160 = load i32, ptr %159, align 4, !tbaa !4
  %161 = add nsw i32 %160, %156
  store i32 %161, ptr %159, align 4, !tbaa !4
  br label %303

162:                                              ; preds = %93
  %163 = load i32, ptr %88, align 8, !tbaa !21
  %164 = add nsw i32 %163, -1
  store i32 %164, ptr %88, align 8, !tbaa !21
  %165 = sext i32 %164 to i64
  %166 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %165
  %167 = load i32, ptr %166, align 4, !tbaa !4
  %168 = add nsw i32 %163, -2
  %169 = sext i32 %168 to i64
  %170 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !4
  %172 = sub nsw i32 %171, %167
  store i32 %172, ptr %170, align 4, !tbaa !4
  br label %303

173:                                              ; preds = %93
  %174 = load i32, ptr %88, align 8, !tbaa !21
  %175 = add nsw i32 %174, -1
  store i32 %175, ptr %88, align 8, !tbaa !21
  %176 = sext i32 %175 to i64
  %177 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %176
  %178 = load i32, ptr %177, align 4, !tbaa !4
  %179 = add nsw i32 %174, -2
  %180 = sext i32 %179 to i64
  %181 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !4
  %183 = mul i32 %182, %178
  store i32 %183, ptr %181, align 4, !tbaa !4
  br label %303

184:                                              ; preds = %93
  %185 = load i32, ptr %88, align 8, !tbaa !21
  %186 = add nsw i32 %185, -1
  store i32 %186, ptr %88, align 8, !tbaa !21
  %187 = sext i32 %186 to i64
  %188 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !4
  %190 = add nsw i32 %185, -2
  %191 = sext i32 %190 to i64
  %192 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %191
  %193 = load i32, ptr %192, align 4, !tbaa !4
  %194 = srem i32 %193, %189
  store i32 %194, ptr %192, align 4, !tbaa !4
  br label %303

195:                                              ; preds = %93
  %196 = load i32, ptr %88, align 8, !tbaa !21
  %197 = add nsw i32 %196, -1
  store i32 %197, ptr %88, align 8, !tbaa !21
  %198 = sext i32 %197 to i64
  %199 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !4
  %201 = add nsw i32 %196, -2
  %202 = sext i32 %201 to i64
  %203 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %202
  %204 = load i32, ptr %203, align 4, !tbaa !4
  %205 = icmp slt i32 %204, %200
  %206 = zext i1 %205 to i32
  store i32 %206, ptr %203, align 4, !tbaa !4
  br label %303

207:                                              ; preds = %93
  %208 = load i32, ptr %88, align 8, !tbaa !21
  %209 = add nsw i32 %208, -1
  store i32 %209, ptr %88, align 8, !tbaa !21
  %210 = sext i32 %209 to i64
  %211 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %210
  %212 = load i32, ptr %211, align 4, !tbaa !4
  %213 = add nsw i32 %208, -2
  %214 = sext i32 %213 to i64
  %215 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %214
  %216 = load i32, ptr %215, align 4, !tbaa !4
  %217 = icmp eq i32 %216, %212
  %218 = zext i1 %217 to i32
  store i32 %218, ptr %215, align 4, !tbaa !4
  br label %303

219:                                              ; preds = %93
  %220 = sext i32 %97 to i64
  %221 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %220
  %222 = load i32, ptr %221, align 4, !tbaa !4
  br label %303

223:                                              ; preds = %93
  %224 = load i32, ptr %88, align 8, !tbaa !21
  %225 = add nsw i32 %224, -1
  store i32 %225, ptr %88, align 8, !tbaa !21
  %226 = sext i32 %225 to i64
  %227 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %226
  %228 = load i32, ptr %227, align 4, !tbaa !4
  %229 = icmp eq i32 %228, 0
  br i1 %229, label %230, label %234

230:                                              ; preds = %223
  %231 = sext i32 %97 to i64
  %232 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !4
  br label %303

234:                                              ; preds = %223
  %235 = add nsw i32 %94, 2
  br label %303

236:                                              ; preds = %93
  %237 = add nsw i32 %94, 3
  %238 = load i32, ptr %92, align 8, !tbaa !23
  %239 = add nsw i32 %238, 1
  store i32 %239, ptr %92, align 8, !tbaa !23
  %240 = sext i32 %238 to i64
  %241 = getelementptr inbounds [64 x i32], ptr %91, i64 0, i64 %240
  store i32 %237, ptr %241, align 4, !tbaa !4
  %242 = load i32, ptr %90, align 4, !tbaa !22
  %243 = load i32, ptr %92, align 8, !tbaa !23
  %244 = add nsw i32 %243, 1
  store i32 %244, ptr %92, align 8, !tbaa !23
  %245 = sext i32 %243 to i64
  %246 = getelementptr inbounds [64 x i32], ptr %91, i64 0, i64 %245
  store i32 %242, ptr %246, align 4, !tbaa !4
  %247 = load i32, ptr %88, align 8, !tbaa !21
  %248 = add nsw i32 %94, 2
  %249 = sext i32 %248 to i64
  %250 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %249
  %251 = load i32, ptr %250, align 4, !tbaa !4
  %252 = sub nsw i32 %247, %251
  store i32 %252, ptr %90, align 4, !tbaa !22
  %253 = sext i32 %97 to i64
  %254 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %253
  %255 = load i32, ptr %254, align 4, !tbaa !4
  br label %303

256:                                              ; preds = %93
  %257 = load i32, ptr %88, align 8, !tbaa !21
  %258 = add nsw i32 %257, -1
  %259 = sext i32 %258 to i64
  %260 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %259
  %261 = load i32, ptr %260, align 4, !tbaa !4
  %262 = load i32, ptr %90, align 4, !tbaa !22
  %263 = add nsw i32 %262, 1
  store i32 %263, ptr %88, align 8, !tbaa !21
  %264 = sext i32 %262 to i64
  %265 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %264
  store i32 %261, ptr %265, align 4, !tbaa !4
  %266 = load i32, ptr %92, align 8, !tbaa !23
  %267 = add nsw i32 %266, -1
  store i32 %267, ptr %92, align 8, !tbaa !23
  %268 = sext i32 %267 to i64
  %269 = getelementptr inbounds [64 x i32], ptr %91, i64 0, i64 %268
  %270 = load i32, ptr %269, align 4, !tbaa !4
  store i32 %270, ptr %90, align 4, !tbaa !22
  %271 = add nsw i32 %266, -2
  store i32 %271, ptr %92, align 8, !tbaa !23
  %272 = sext i32 %271 to i64
  %273 = getelementptr inbounds [64 x i32], ptr %91, i64 0, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !4
  br label %303

275:                                              ; preds = %93
  %276 = load i32, ptr %88, align 8, !tbaa !21
  %277 = add nsw i32 %276, -1
  %278 = sext i32 %277 to i64
  %279 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %278
  %280 = load i32, ptr %279, align 4, !tbaa !4
  %281 = sext i32 %280 to i64
  %282 = getelementptr inbounds [512 x i32], ptr %89, i64 0, i64 %281
  %283 = load i32, ptr %282, align 4, !tbaa !4
  store i32 %283, ptr %279, align 4, !tbaa !4
  br label %303

284:                                              ; preds = %93
  %285 = load i32, ptr %88, align 8, !tbaa !21
  %286 = add nsw i32 %285, -2
  store i32 %286, ptr %88, align 8, !tbaa !21
  %287 = add nsw i32 %285, -1
  %288 = sext i32 %287 to i64
  %289 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %288
  %290 = load i32, ptr %289, align 4, !tbaa !4
  %291 = sext i32 %286 to i64
  %292 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %291
  %293 = load i32, ptr %292, align 4, !tbaa !4
  %294 = sext i32 %293 to i64
  %295 = getelementptr inbounds [512 x i32], ptr %89, i64 0, i64 %294
  store i32 %290, ptr %295, align 4, !tbaa !4
  br label %303

296:                                              ; preds = %93
  %297 = load i32, ptr %88, align 8, !tbaa !21
  %298 = add nsw i32 %297, -1
  store i32 %298, ptr %88, align 8, !tbaa !21
  %299 = sext i32 %298 to i64
  %300 = getelementptr inbounds [256 x i32], ptr %6, i64 0, i64 %299
  %301 = load i32, ptr %300, align 4, !tbaa !4
  %302 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.24, i32 noundef %301)
  br label %303

303:                                              ; preds = %296, %284, %275, %256, %236, %234, %230, %219, %207, %195, %184, %173, %162, %151, %137, %123, %113, %110, %101
  %304 = phi i32 [ %97, %296 ], [ %97, %284 ], [ %97, %275 ], [ %274, %256 ], [ %255, %236 ], [ %222, %219 ], [ %97, %207 ], [ %97, %195 ], [ %97, %184 ], [ %97, %173 ], [ %97, %162 ], [ %97, %151 ], [ %144, %137 ], [ %125, %123 ], [ %97, %113 ], [ %97, %110 ], [ %102, %101 ], [ %233, %230 ], [ %235, %234 ]
  br label %93

305:                                              ; preds = %93
  call void @abort() #13
  unreachable

306:                                              ; preds = %93
  %307 = load i32, ptr @code_size, align 4, !tbaa !4
  %308 = load i32, ptr %88, align 8, !tbaa !21
  %309 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %96, i32 noundef %307, i32 noundef %308)
  call void @free(ptr noundef nonnull %6) #11
  %310 = add nuw nsw i64 %5, 1
  %311 = icmp eq i64 %310, 3
  br i1 %311, label %3, label %4, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @__isoc99_sscanf(ptr nocapture noundef readonly, ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtol(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #7

; Function Attrs: noreturn nounwind
declare void @abort() local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #9

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #10 = { nounwind allocsize(0,1) }
attributes #11 = { nounwind }
attributes #12 = { nounwind willreturn memory(read) }
attributes #13 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!6, !6, i64 0}
!13 = !{!14, !5, i64 12}
!14 = !{!"", !6, i64 0, !5, i64 12}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11}
!17 = distinct !{!17, !11}
!18 = !{!19, !20, i64 3344}
!19 = !{!"machine", !6, i64 0, !6, i64 1024, !6, i64 1280, !5, i64 3328, !5, i64 3332, !5, i64 3336, !20, i64 3344}
!20 = !{!"long", !6, i64 0}
!21 = !{!19, !5, i64 3328}
!22 = !{!19, !5, i64 3332}
!23 = !{!19, !5, i64 3336}
!24 = distinct !{!24, !11}
