; ModuleID = 'mem_functions.c'
source_filename = "mem_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.big = type { i32, [1000 x i8], [20 x double] }
%struct.hole = type { i8, i64, i8 }

@.str = private unnamed_addr constant [6 x i8] c"%08x \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c"%d %d %d %08x\0A\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"%d %ld %d %ld\0A\00", align 1
@__const.main.pattern = private unnamed_addr constant [16 x i32] [i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7, i32 7], align 16
@.str.6 = private unnamed_addr constant [13 x i8] c"%x %x %x %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [256 x i8], align 16
  %3 = alloca [256 x i8], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca %struct.big, align 8
  %9 = alloca %struct.big, align 8
  %10 = alloca ptr, align 8
  %11 = alloca [3 x %struct.hole], align 16
  %12 = alloca [100 x i32], align 16
  %13 = alloca [16 x i32], align 16
  %14 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  br label %15

15:                                               ; preds = %25, %0
  %16 = load i32, ptr %4, align 4
  %17 = icmp slt i32 %16, 256
  br i1 %17, label %18, label %28

18:                                               ; preds = %15
  %19 = load i32, ptr %4, align 4
  %20 = xor i32 %19, 90
  %21 = trunc i32 %20 to i8
  %22 = load i32, ptr %4, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 %23
  store i8 %21, ptr %24, align 1
  br label %25

25:                                               ; preds = %18
  %26 = load i32, ptr %4, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %4, align 4
  br label %15, !llvm.loop !5

28:                                               ; preds = %15
  store i32 -9, ptr %5, align 4
  br label %29

29:                                               ; preds = %53, %28
  %30 = load i32, ptr %5, align 4
  %31 = icmp sle i32 %30, 9
  br i1 %31, label %32, label %56

32:                                               ; preds = %29
  store i32 0, ptr %6, align 4
  br label %33

33:                                               ; preds = %49, %32
  %34 = load i32, ptr %6, align 4
  %35 = icmp slt i32 %34, 100
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  %37 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %38 = getelementptr inbounds i8, ptr %37, i64 100
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %38, i64 %40
  %42 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %43 = getelementptr inbounds i8, ptr %42, i64 100
  %44 = load i32, ptr %6, align 4
  %45 = sext i32 %44 to i64
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %41, ptr align 1 %43, i64 %45, i1 false)
  %46 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %47 = call i32 @checksum(ptr noundef %46, i64 noundef 256)
  %48 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %47)
  br label %49

49:                                               ; preds = %36
  %50 = load i32, ptr %6, align 4
  %51 = add nsw i32 %50, 33
  store i32 %51, ptr %6, align 4
  br label %33, !llvm.loop !7

52:                                               ; preds = %33
  br label %53

53:                                               ; preds = %52
  %54 = load i32, ptr %5, align 4
  %55 = add nsw i32 %54, 3
  store i32 %55, ptr %5, align 4
  br label %29, !llvm.loop !8

56:                                               ; preds = %29
  %57 = call i32 @putchar(i32 noundef 10)
  %58 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %59 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %58, ptr align 16 %59, i64 1, i1 false)
  %60 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %61 = getelementptr inbounds i8, ptr %60, i64 1
  %62 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %63 = getelementptr inbounds i8, ptr %62, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %61, ptr align 1 %63, i64 2, i1 false)
  %64 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %65 = getelementptr inbounds i8, ptr %64, i64 3
  %66 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %67 = getelementptr inbounds i8, ptr %66, i64 3
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %65, ptr align 1 %67, i64 4, i1 false)
  %68 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %69 = getelementptr inbounds i8, ptr %68, i64 7
  %70 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %71 = getelementptr inbounds i8, ptr %70, i64 7
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %69, ptr align 1 %71, i64 8, i1 false)
  %72 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %73 = getelementptr inbounds i8, ptr %72, i64 15
  %74 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %75 = getelementptr inbounds i8, ptr %74, i64 15
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %73, ptr align 1 %75, i64 16, i1 false)
  %76 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %77 = getelementptr inbounds i8, ptr %76, i64 31
  %78 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %79 = getelementptr inbounds i8, ptr %78, i64 31
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %77, ptr align 1 %79, i64 225, i1 false)
  %80 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %81 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %82 = call i32 @memcmp(ptr noundef %80, ptr noundef %81, i64 noundef 256) #8
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %82)
  %84 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 200
  %85 = load i8, ptr %84, align 8
  %86 = add i8 %85, 1
  store i8 %86, ptr %84, align 8
  %87 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %88 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %89 = call i32 @memcmp(ptr noundef %87, ptr noundef %88, i64 noundef 256) #8
  %90 = call i32 @sign(i32 noundef %89)
  %91 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %92 = getelementptr inbounds [256 x i8], ptr %3, i64 0, i64 0
  %93 = call i32 @memcmp(ptr noundef %91, ptr noundef %92, i64 noundef 200) #8
  %94 = call i32 @sign(i32 noundef 1)
  %95 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %90, i32 noundef %93, i32 noundef %94)
  %96 = call i32 @sign(i32 noundef 1)
  %97 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef 0, i32 noundef %96)
  store i32 0, ptr %7, align 4
  br label %98

98:                                               ; preds = %114, %56
  %99 = load i32, ptr %7, align 4
  %100 = icmp slt i32 %99, 70
  br i1 %100, label %101, label %117

101:                                              ; preds = %98
  %102 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %103 = load i32, ptr %7, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds i8, ptr %102, i64 %104
  %106 = load i32, ptr %7, align 4
  %107 = mul nsw i32 %106, 5
  %108 = trunc i32 %107 to i8
  %109 = load i32, ptr %7, align 4
  %110 = sext i32 %109 to i64
  call void @llvm.memset.p0.i64(ptr align 1 %105, i8 %108, i64 %110, i1 false)
  %111 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %112 = call i32 @checksum(ptr noundef %111, i64 noundef 256)
  %113 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %112)
  br label %114

114:                                              ; preds = %101
  %115 = load i32, ptr %7, align 4
  %116 = add nsw i32 %115, 23
  store i32 %116, ptr %7, align 4
  br label %98, !llvm.loop !9

117:                                              ; preds = %98
  %118 = call i32 @putchar(i32 noundef 10)
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 8 %8, i32 noundef 3)
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 8 %9, i32 noundef 5)
  %119 = call noalias ptr @malloc(i64 noundef 3504) #9
  store ptr %119, ptr %10, align 8
  %120 = load ptr, ptr %10, align 8
  %121 = getelementptr inbounds %struct.big, ptr %120, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %121, ptr align 8 %8, i64 1168, i1 false)
  %122 = load ptr, ptr %10, align 8
  %123 = getelementptr inbounds %struct.big, ptr %122, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %123, ptr align 8 %9, i64 1168, i1 false)
  %124 = load ptr, ptr %10, align 8
  %125 = getelementptr inbounds %struct.big, ptr %124, i64 2
  %126 = load ptr, ptr %10, align 8
  %127 = getelementptr inbounds %struct.big, ptr %126, i64 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %125, ptr align 8 %127, i64 1168, i1 false)
  %128 = load ptr, ptr %10, align 8
  %129 = getelementptr inbounds %struct.big, ptr %128, i64 0
  %130 = load ptr, ptr %10, align 8
  %131 = getelementptr inbounds %struct.big, ptr %130, i64 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %129, ptr align 8 %131, i64 1168, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 %9, i64 1168, i1 false)
  %132 = load ptr, ptr %10, align 8
  %133 = getelementptr inbounds %struct.big, ptr %132, i64 0
  %134 = getelementptr inbounds %struct.big, ptr %133, i32 0, i32 0
  %135 = load i32, ptr %134, align 8
  %136 = load ptr, ptr %10, align 8
  %137 = getelementptr inbounds %struct.big, ptr %136, i64 2
  %138 = getelementptr inbounds %struct.big, ptr %137, i32 0, i32 0
  %139 = load i32, ptr %138, align 8
  %140 = call i32 @memcmp(ptr noundef %8, ptr noundef %9, i64 noundef 1168) #8
  %141 = icmp eq i32 %140, 0
  %142 = zext i1 %141 to i32
  %143 = load ptr, ptr %10, align 8
  %144 = call i32 @checksum(ptr noundef %143, i64 noundef 3504)
  %145 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %135, i32 noundef %139, i32 noundef %142, i32 noundef %144)
  %146 = load ptr, ptr %10, align 8
  call void @free(ptr noundef %146) #10
  %147 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 0
  call void @llvm.memset.p0.i64(ptr align 16 %147, i8 -1, i64 72, i1 false)
  %148 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %149 = getelementptr inbounds %struct.hole, ptr %148, i32 0, i32 0
  store i8 1, ptr %149, align 8
  %150 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %151 = getelementptr inbounds %struct.hole, ptr %150, i32 0, i32 1
  store i64 2, ptr %151, align 8
  %152 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %153 = getelementptr inbounds %struct.hole, ptr %152, i32 0, i32 2
  store i8 3, ptr %153, align 8
  %154 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %155 = getelementptr inbounds %struct.hole, ptr %154, i32 0, i32 0
  %156 = load i8, ptr %155, align 8
  %157 = sext i8 %156 to i32
  %158 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %159 = getelementptr inbounds %struct.hole, ptr %158, i32 0, i32 1
  %160 = load i64, ptr %159, align 8
  %161 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 1
  %162 = getelementptr inbounds %struct.hole, ptr %161, i32 0, i32 2
  %163 = load i8, ptr %162, align 8
  %164 = sext i8 %163 to i32
  %165 = getelementptr inbounds [3 x %struct.hole], ptr %11, i64 0, i64 2
  %166 = getelementptr inbounds %struct.hole, ptr %165, i32 0, i32 1
  %167 = load i64, ptr %166, align 8
  %168 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %157, i64 noundef %160, i32 noundef %164, i64 noundef %167)
  call void @llvm.memset.p0.i64(ptr align 16 %12, i8 0, i64 400, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %13, ptr align 16 @__const.main.pattern, i64 64, i1 false)
  %169 = getelementptr inbounds [100 x i32], ptr %12, i64 0, i64 0
  %170 = getelementptr inbounds i32, ptr %169, i64 3
  call void @llvm.memset.p0.i64(ptr align 4 %170, i8 -85, i64 20, i1 false)
  %171 = getelementptr inbounds [100 x i32], ptr %12, i64 0, i64 2
  %172 = load i32, ptr %171, align 8
  %173 = getelementptr inbounds [100 x i32], ptr %12, i64 0, i64 3
  %174 = load i32, ptr %173, align 4
  %175 = getelementptr inbounds [100 x i32], ptr %12, i64 0, i64 8
  %176 = load i32, ptr %175, align 16
  %177 = getelementptr inbounds [16 x i32], ptr %13, i64 0, i64 9
  %178 = load i32, ptr %177, align 4
  %179 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %172, i32 noundef %174, i32 noundef %176, i32 noundef %178)
  %180 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %181 = call ptr @memchr(ptr noundef %180, i32 noundef 146, i64 noundef 256) #8
  store ptr %181, ptr %14, align 8
  %182 = load ptr, ptr %14, align 8
  %183 = icmp ne ptr %182, null
  br i1 %183, label %184, label %190

184:                                              ; preds = %117
  %185 = load ptr, ptr %14, align 8
  %186 = getelementptr inbounds [256 x i8], ptr %2, i64 0, i64 0
  %187 = ptrtoint ptr %185 to i64
  %188 = ptrtoint ptr %186 to i64
  %189 = sub i64 %187, %188
  br label %191

190:                                              ; preds = %117
  br label %191

191:                                              ; preds = %190, %184
  %192 = phi i64 [ %189, %184 ], [ -1, %190 ]
  %193 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i64 noundef %192)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @checksum(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %7 = load ptr, ptr %3, align 8
  store ptr %7, ptr %5, align 8
  store i32 -2128831035, ptr %6, align 4
  br label %8

8:                                                ; preds = %12, %2
  %9 = load i64, ptr %4, align 8
  %10 = add i64 %9, -1
  store i64 %10, ptr %4, align 8
  %11 = icmp ne i64 %9, 0
  br i1 %11, label %12, label %20

12:                                               ; preds = %8
  %13 = load i32, ptr %6, align 4
  %14 = load ptr, ptr %5, align 8
  %15 = getelementptr inbounds i8, ptr %14, i32 1
  store ptr %15, ptr %5, align 8
  %16 = load i8, ptr %14, align 1
  %17 = zext i8 %16 to i32
  %18 = xor i32 %13, %17
  %19 = mul i32 %18, 16777619
  store i32 %19, ptr %6, align 4
  br label %8, !llvm.loop !10

20:                                               ; preds = %8
  %21 = load i32, ptr %6, align 4
  ret i32 %21
}

declare i32 @putchar(i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: nounwind willreturn memory(read)
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @sign(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp sgt i32 %3, 0
  %5 = zext i1 %4 to i32
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %6, 0
  %8 = zext i1 %7 to i32
  %9 = sub nsw i32 %5, %8
  ret i32 %9
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal void @make(ptr dead_on_unwind noalias writable sret(%struct.big) align 8 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  call void @llvm.memset.p0.i64(ptr align 8 %0, i8 0, i64 1168, i1 false)
  %6 = load i32, ptr %3, align 4
  %7 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 0
  store i32 %6, ptr %7, align 8
  store i32 0, ptr %4, align 4
  br label %8

8:                                                ; preds = %20, %2
  %9 = load i32, ptr %4, align 4
  %10 = icmp slt i32 %9, 1000
  br i1 %10, label %11, label %23

11:                                               ; preds = %8
  %12 = load i32, ptr %4, align 4
  %13 = load i32, ptr %3, align 4
  %14 = mul nsw i32 %12, %13
  %15 = trunc i32 %14 to i8
  %16 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 1
  %17 = load i32, ptr %4, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [1000 x i8], ptr %16, i64 0, i64 %18
  store i8 %15, ptr %19, align 1
  br label %20

20:                                               ; preds = %11
  %21 = load i32, ptr %4, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %4, align 4
  br label %8, !llvm.loop !11

23:                                               ; preds = %8
  store i32 0, ptr %5, align 4
  br label %24

24:                                               ; preds = %37, %23
  %25 = load i32, ptr %5, align 4
  %26 = icmp slt i32 %25, 20
  br i1 %26, label %27, label %40

27:                                               ; preds = %24
  %28 = load i32, ptr %5, align 4
  %29 = sitofp i32 %28 to double
  %30 = load i32, ptr %3, align 4
  %31 = sitofp i32 %30 to double
  %32 = call double @llvm.fmuladd.f64(double %29, double 5.000000e-01, double %31)
  %33 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 2
  %34 = load i32, ptr %5, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [20 x double], ptr %33, i64 0, i64 %35
  store double %32, ptr %36, align 8
  br label %37

37:                                               ; preds = %27
  %38 = load i32, ptr %5, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %5, align 4
  br label %24, !llvm.loop !12

40:                                               ; preds = %24
  ret void
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #5

; Function Attrs: nounwind
declare void @free(ptr noundef) #6

; Function Attrs: nounwind willreturn memory(read)
declare ptr @memchr(ptr noundef, i32 noundef, i64 noundef) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind willreturn memory(read) }
attributes #9 = { nounwind allocsize(0) }
attributes #10 = { nounwind }

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
!12 = distinct !{!12, !6}
