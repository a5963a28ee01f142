; ModuleID = 'allocation.c'
source_filename = "allocation.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.block = type { ptr, i32, i32 }
%struct.timespec = type { i64, i64 }

@.str = private unnamed_addr constant [40 x i8] c"%d damaged of %d allocated, %d resized\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c" %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@state = internal global i64 88172645463325252, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [64 x %struct.block], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca ptr, align 8
  %14 = alloca i32, align 4
  %15 = alloca ptr, align 8
  %16 = alloca ptr, align 8
  %17 = alloca i32, align 4
  %18 = alloca %struct.timespec, align 8
  %19 = alloca %struct.timespec, align 8
  store i32 0, ptr %1, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %2, i8 0, i64 1024, i1 false)
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %20

20:                                               ; preds = %96, %0
  %21 = load i32, ptr %6, align 4
  %22 = icmp slt i32 %21, 3000
  br i1 %22, label %23, label %99

23:                                               ; preds = %20
  %24 = call i32 @next(i32 noundef 64)
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds [64 x %struct.block], ptr %2, i64 0, i64 %25
  store ptr %26, ptr %7, align 8
  %27 = load ptr, ptr %7, align 8
  %28 = getelementptr inbounds %struct.block, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8
  %30 = icmp ne ptr %29, null
  br i1 %30, label %31, label %36

31:                                               ; preds = %23
  %32 = load ptr, ptr %7, align 8
  %33 = call i32 @intact(ptr noundef %32)
  %34 = icmp ne i32 %33, 0
  %35 = xor i1 %34, true
  br label %36

36:                                               ; preds = %31, %23
  %37 = phi i1 [ false, %23 ], [ %35, %31 ]
  %38 = zext i1 %37 to i32
  %39 = load i32, ptr %3, align 4
  %40 = add nsw i32 %39, %38
  store i32 %40, ptr %3, align 4
  %41 = load ptr, ptr %7, align 8
  %42 = getelementptr inbounds %struct.block, ptr %41, i32 0, i32 0
  %43 = load ptr, ptr %42, align 8
  %44 = icmp ne ptr %43, null
  br i1 %44, label %63, label %45

45:                                               ; preds = %36
  %46 = call i32 @next(i32 noundef 200)
  %47 = add i32 1, %46
  %48 = load ptr, ptr %7, align 8
  %49 = getelementptr inbounds %struct.block, ptr %48, i32 0, i32 1
  store i32 %47, ptr %49, align 8
  %50 = call i32 @next(i32 noundef 256)
  %51 = load ptr, ptr %7, align 8
  %52 = getelementptr inbounds %struct.block, ptr %51, i32 0, i32 2
  store i32 %50, ptr %52, align 4
  %53 = load ptr, ptr %7, align 8
  %54 = getelementptr inbounds %struct.block, ptr %53, i32 0, i32 1
  %55 = load i32, ptr %54, align 8
  %56 = zext i32 %55 to i64
  %57 = call noalias ptr @malloc(i64 noundef %56) #8
  %58 = load ptr, ptr %7, align 8
  %59 = getelementptr inbounds %struct.block, ptr %58, i32 0, i32 0
  store ptr %57, ptr %59, align 8
  %60 = load ptr, ptr %7, align 8
  call void @paint(ptr noundef %60, i32 noundef 0)
  %61 = load i32, ptr %4, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %4, align 4
  br label %95

63:                                               ; preds = %36
  %64 = call i32 @next(i32 noundef 3)
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %66, label %88

66:                                               ; preds = %63
  %67 = load ptr, ptr %7, align 8
  %68 = getelementptr inbounds %struct.block, ptr %67, i32 0, i32 1
  %69 = load i32, ptr %68, align 8
  store i32 %69, ptr %8, align 4
  %70 = call i32 @next(i32 noundef 400)
  %71 = add i32 1, %70
  %72 = load ptr, ptr %7, align 8
  %73 = getelementptr inbounds %struct.block, ptr %72, i32 0, i32 1
  store i32 %71, ptr %73, align 8
  %74 = load ptr, ptr %7, align 8
  %75 = getelementptr inbounds %struct.block, ptr %74, i32 0, i32 0
  %76 = load ptr, ptr %75, align 8
  %77 = load ptr, ptr %7, align 8
  %78 = getelementptr inbounds %struct.block, ptr %77, i32 0, i32 1
  %79 = load i32, ptr %78, align 8
  %80 = zext i32 %79 to i64
  %81 = call ptr @realloc(ptr noundef %76, i64 noundef %80) #9
  %82 = load ptr, ptr %7, align 8
  %83 = getelementptr inbounds %struct.block, ptr %82, i32 0, i32 0
  store ptr %81, ptr %83, align 8
  %84 = load ptr, ptr %7, align 8
  %85 = load i32, ptr %8, align 4
  call void @paint(ptr noundef %84, i32 noundef %85)
  %86 = load i32, ptr %5, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, ptr %5, align 4
  br label %94

88:                                               ; preds = %63
  %89 = load ptr, ptr %7, align 8
  %90 = getelementptr inbounds %struct.block, ptr %89, i32 0, i32 0
  %91 = load ptr, ptr %90, align 8
  call void @free(ptr noundef %91) #10
  %92 = load ptr, ptr %7, align 8
  %93 = getelementptr inbounds %struct.block, ptr %92, i32 0, i32 0
  store ptr null, ptr %93, align 8
  br label %94

94:                                               ; preds = %88, %66
  br label %95

95:                                               ; preds = %94, %45
  br label %96

96:                                               ; preds = %95
  %97 = load i32, ptr %6, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, ptr %6, align 4
  br label %20, !llvm.loop !5

99:                                               ; preds = %20
  %100 = load i32, ptr %3, align 4
  %101 = load i32, ptr %4, align 4
  %102 = load i32, ptr %5, align 4
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %100, i32 noundef %101, i32 noundef %102)
  store i32 0, ptr %9, align 4
  br label %104

104:                                              ; preds = %113, %99
  %105 = load i32, ptr %9, align 4
  %106 = icmp slt i32 %105, 64
  br i1 %106, label %107, label %116

107:                                              ; preds = %104
  %108 = load i32, ptr %9, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [64 x %struct.block], ptr %2, i64 0, i64 %109
  %111 = getelementptr inbounds %struct.block, ptr %110, i32 0, i32 0
  %112 = load ptr, ptr %111, align 16
  call void @free(ptr noundef %112) #10
  br label %113

113:                                              ; preds = %107
  %114 = load i32, ptr %9, align 4
  %115 = add nsw i32 %114, 1
  store i32 %115, ptr %9, align 4
  br label %104, !llvm.loop !7

116:                                              ; preds = %104
  %117 = call noalias ptr @calloc(i64 noundef 100, i64 noundef 4) #11
  store ptr %117, ptr %10, align 8
  store i32 0, ptr %11, align 4
  store i32 0, ptr %12, align 4
  br label %118

118:                                              ; preds = %129, %116
  %119 = load i32, ptr %12, align 4
  %120 = icmp slt i32 %119, 100
  br i1 %120, label %121, label %132

121:                                              ; preds = %118
  %122 = load ptr, ptr %10, align 8
  %123 = load i32, ptr %12, align 4
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds i32, ptr %122, i64 %124
  %126 = load i32, ptr %125, align 4
  %127 = load i32, ptr %11, align 4
  %128 = or i32 %127, %126
  store i32 %128, ptr %11, align 4
  br label %129

129:                                              ; preds = %121
  %130 = load i32, ptr %12, align 4
  %131 = add nsw i32 %130, 1
  store i32 %131, ptr %12, align 4
  br label %118, !llvm.loop !8

132:                                              ; preds = %118
  %133 = call i32 @posix_memalign(ptr noundef %13, i64 noundef 256, i64 noundef 1000) #10
  store i32 %133, ptr %14, align 4
  %134 = call noalias align 64 ptr @aligned_alloc(i64 noundef 64, i64 noundef 128) #9
  store ptr %134, ptr %15, align 8
  %135 = load i32, ptr %11, align 4
  %136 = load i32, ptr %14, align 4
  %137 = load ptr, ptr %13, align 8
  %138 = ptrtoint ptr %137 to i64
  %139 = urem i64 %138, 256
  %140 = trunc i64 %139 to i32
  %141 = load ptr, ptr %15, align 8
  %142 = ptrtoint ptr %141 to i64
  %143 = urem i64 %142, 64
  %144 = trunc i64 %143 to i32
  %145 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %135, i32 noundef %136, i32 noundef %140, i32 noundef %144)
  %146 = load ptr, ptr %10, align 8
  call void @free(ptr noundef %146) #10
  %147 = load ptr, ptr %13, align 8
  call void @free(ptr noundef %147) #10
  %148 = load ptr, ptr %15, align 8
  call void @free(ptr noundef %148) #10
  call void @free(ptr noundef null) #10
  %149 = call ptr @mmap(ptr noundef null, i64 noundef 1048576, i32 noundef 3, i32 noundef 34, i32 noundef -1, i64 noundef 0) #10
  store ptr %149, ptr %16, align 8
  store i32 0, ptr %17, align 4
  br label %150

150:                                              ; preds = %161, %132
  %151 = load i32, ptr %17, align 4
  %152 = icmp slt i32 %151, 1048576
  br i1 %152, label %153, label %164

153:                                              ; preds = %150
  %154 = load i32, ptr %17, align 4
  %155 = ashr i32 %154, 12
  %156 = trunc i32 %155 to i8
  %157 = load ptr, ptr %16, align 8
  %158 = load i32, ptr %17, align 4
  %159 = sext i32 %158 to i64
  %160 = getelementptr inbounds i8, ptr %157, i64 %159
  store i8 %156, ptr %160, align 1
  br label %161

161:                                              ; preds = %153
  %162 = load i32, ptr %17, align 4
  %163 = add nsw i32 %162, 4096
  store i32 %163, ptr %17, align 4
  br label %150, !llvm.loop !9

164:                                              ; preds = %150
  %165 = load ptr, ptr %16, align 8
  %166 = getelementptr inbounds i8, ptr %165, i64 819200
  %167 = load i8, ptr %166, align 1
  %168 = sext i8 %167 to i32
  %169 = load ptr, ptr %16, align 8
  %170 = getelementptr inbounds i8, ptr %169, i64 4097
  %171 = load i8, ptr %170, align 1
  %172 = sext i8 %171 to i32
  %173 = load ptr, ptr %16, align 8
  %174 = call i32 @mprotect(ptr noundef %173, i64 noundef 4096, i32 noundef 1) #10
  %175 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %168, i32 noundef %172, i32 noundef %174)
  %176 = load ptr, ptr %16, align 8
  %177 = call i32 @munmap(ptr noundef %176, i64 noundef 1048576) #10
  %178 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %177)
  %179 = call ptr @__errno_location() #12
  store i32 0, ptr %179, align 4
  %180 = call i32 @close(i32 noundef -1)
  %181 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %180)
  %182 = call ptr @__errno_location() #12
  %183 = load i32, ptr %182, align 4
  %184 = icmp eq i32 %183, 9
  %185 = zext i1 %184 to i32
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %185)
  %187 = call i32 @clock_gettime(i32 noundef 1, ptr noundef %18) #10
  %188 = call i32 @clock_gettime(i32 noundef 1, ptr noundef %19) #10
  %189 = getelementptr inbounds %struct.timespec, ptr %19, i32 0, i32 0
  %190 = load i64, ptr %189, align 8
  %191 = getelementptr inbounds %struct.timespec, ptr %18, i32 0, i32 0
  %192 = load i64, ptr %191, align 8
  %193 = icmp sgt i64 %190, %192
  br i1 %193, label %208, label %194

194:                                              ; preds = %164
  %195 = getelementptr inbounds %struct.timespec, ptr %19, i32 0, i32 0
  %196 = load i64, ptr %195, align 8
  %197 = getelementptr inbounds %struct.timespec, ptr %18, i32 0, i32 0
  %198 = load i64, ptr %197, align 8
  %199 = icmp eq i64 %196, %198
  br i1 %199, label %200, label %206

200:                                              ; preds = %194
  %201 = getelementptr inbounds %struct.timespec, ptr %19, i32 0, i32 1
  %202 = load i64, ptr %201, align 8
  %203 = getelementptr inbounds %struct.timespec, ptr %18, i32 0, i32 1
  %204 = load i64, ptr %203, align 8
  %205 = icmp sge i64 %202, %204
  br label %206

206:                                              ; preds = %200, %194
  %207 = phi i1 [ false, %194 ], [ %205, %200 ]
  br label %208

208:                                              ; preds = %206, %164
  %209 = phi i1 [ true, %164 ], [ %207, %206 ]
  %210 = zext i1 %209 to i32
  %211 = call i64 @time(ptr noundef null) #10
  %212 = icmp sgt i64 %211, 1000000000
  %213 = zext i1 %212 to i32
  %214 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %210, i32 noundef %213)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @next(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i64, ptr @state, align 8
  %4 = shl i64 %3, 13
  %5 = load i64, ptr @state, align 8
  %6 = xor i64 %5, %4
  store i64 %6, ptr @state, align 8
  %7 = load i64, ptr @state, align 8
  %8 = lshr i64 %7, 7
  %9 = load i64, ptr @state, align 8
  %10 = xor i64 %9, %8
  store i64 %10, ptr @state, align 8
  %11 = load i64, ptr @state, align 8
  %12 = shl i64 %11, 17
  %13 = load i64, ptr @state, align 8
  %14 = xor i64 %13, %12
  store i64 %14, ptr @state, align 8
  %15 = load i64, ptr @state, align 8
  %16 = lshr i64 %15, 33
  %17 = trunc i64 %16 to i32
  %18 = load i32, ptr %2, align 4
  %19 = urem i32 %17, %18
  ret i32 %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @intact(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %30, %1
  %6 = load i32, ptr %4, align 4
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds %struct.block, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 8
  %10 = icmp ult i32 %6, %9
  br i1 %10, label %11, label %33

11:                                               ; preds = %5
  %12 = load ptr, ptr %3, align 8
  %13 = getelementptr inbounds %struct.block, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8
  %15 = load i32, ptr %4, align 4
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds i8, ptr %14, i64 %16
  %18 = load i8, ptr %17, align 1
  %19 = zext i8 %18 to i32
  %20 = load ptr, ptr %3, align 8
  %21 = getelementptr inbounds %struct.block, ptr %20, i32 0, i32 2
  %22 = load i32, ptr %21, align 4
  %23 = load i32, ptr %4, align 4
  %24 = add i32 %22, %23
  %25 = trunc i32 %24 to i8
  %26 = zext i8 %25 to i32
  %27 = icmp ne i32 %19, %26
  br i1 %27, label %28, label %29

28:                                               ; preds = %11
  store i32 0, ptr %2, align 4
  br label %34

29:                                               ; preds = %11
  br label %30

30:                                               ; preds = %29
  %31 = load i32, ptr %4, align 4
  %32 = add i32 %31, 1
  store i32 %32, ptr %4, align 4
  br label %5, !llvm.loop !10

33:                                               ; preds = %5
  store i32 1, ptr %2, align 4
  br label %34

34:                                               ; preds = %33, %28
  %35 = load i32, ptr %2, align 4
  ret i32 %35
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @paint(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %6 = load i32, ptr %4, align 4
  store i32 %6, ptr %5, align 4
  br label %7

7:                                                ; preds = %26, %2
  %8 = load i32, ptr %5, align 4
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds %struct.block, ptr %9, i32 0, i32 1
  %11 = load i32, ptr %10, align 8
  %12 = icmp ult i32 %8, %11
  br i1 %12, label %13, label %29

13:                                               ; preds = %7
  %14 = load ptr, ptr %3, align 8
  %15 = getelementptr inbounds %struct.block, ptr %14, i32 0, i32 2
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %5, align 4
  %18 = add i32 %16, %17
  %19 = trunc i32 %18 to i8
  %20 = load ptr, ptr %3, align 8
  %21 = getelementptr inbounds %struct.block, ptr %20, i32 0, i32 0
  %22 = load ptr, ptr %21, align 8
  %23 = load i32, ptr %5, align 4
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds i8, ptr %22, i64 %24
  store i8 %19, ptr %25, align 1
  br label %26

26:                                               ; preds = %13
  %27 = load i32, ptr %5, align 4
  %28 = add i32 %27, 1
  store i32 %28, ptr %5, align 4
  br label %7, !llvm.loop !11

29:                                               ; preds = %7
  ret void
}

; Function Attrs: nounwind allocsize(1)
declare ptr @realloc(ptr noundef, i64 noundef) #3

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

declare i32 @printf(ptr noundef, ...) #5

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #6

; Function Attrs: nounwind
declare i32 @posix_memalign(ptr noundef, i64 noundef, i64 noundef) #4

; Function Attrs: nounwind allocsize(1)
declare noalias ptr @aligned_alloc(i64 noundef, i64 noundef) #3

; Function Attrs: nounwind
declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) #4

; Function Attrs: nounwind
declare i32 @mprotect(ptr noundef, i64 noundef, i32 noundef) #4

; Function Attrs: nounwind
declare i32 @munmap(ptr noundef, i64 noundef) #4

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__errno_location() #7

declare i32 @close(i32 noundef) #5

; Function Attrs: nounwind
declare i32 @clock_gettime(i32 noundef, ptr noundef) #4

; Function Attrs: nounwind
declare i64 @time(ptr noundef) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind allocsize(1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind allocsize(0) }
attributes #9 = { nounwind allocsize(1) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0,1) }
attributes #12 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
