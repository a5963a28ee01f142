; ModuleID = 'odd_types.c'
source_filename = "odd_types.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon.0 = type { i32, [2 x %struct.anon] }
%struct.anon = type { [3 x i8] }
%struct.half_packed = type <{ i8, i32, i8 }>
%struct.recursive = type { [2 x ptr], [3 x i32] }
%struct.opaque = type { i32 }
%struct.empty = type {}
%struct.with_empty = type { i32, i32, [3 x %struct.empty] }
%struct.aligned = type { i8, [31 x i8] }
%union.everything = type { i64, [16 x i8] }
%struct.tail = type { i32, [0 x i64] }
%struct.anon.1 = type { i32, i32 }

@unnamed = dso_local global %struct.anon.0 { i32 1, [2 x %struct.anon] [%struct.anon { [3 x i8] c"ab\00" }, %struct.anon { [3 x i8] c"cd\00" }] }, align 4
@.str = private unnamed_addr constant [12 x i8] c"%zu %zu %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c"%zu %ld\0A\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@__const.main.h = private unnamed_addr constant [2 x %struct.half_packed] [%struct.half_packed <{ i8 97, i32 16909060, i8 98 }>, %struct.half_packed <{ i8 99, i32 5, i8 100 }>], align 2
@.str.3 = private unnamed_addr constant [19 x i8] c"%zu %zu %zu %d %c\0A\00", align 1
@.str.4 = private unnamed_addr constant [10 x i8] c"%d %s %s\0A\00", align 1
@__const.main.g = private unnamed_addr constant [2 x [3 x i32]] [[3 x i32] [i32 1, i32 2, i32 3], [3 x i32] [i32 4, i32 5, i32 6]], align 16
@__const.main.leaf = private unnamed_addr constant %struct.recursive { [2 x ptr] zeroinitializer, [3 x i32] [i32 0, i32 5, i32 0] }, align 8
@__const.main.u = private unnamed_addr constant { i8, [23 x i8] } { i8 0, [23 x i8] undef }, align 8
@.str.5 = private unnamed_addr constant [17 x i8] c"%zu %d %g %d %d\0A\00", align 1
@.str.6 = private unnamed_addr constant [24 x i8] c"twenty-three characters\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@__const.main.fixed = private unnamed_addr constant [4 x i8] c"full", align 1
@__const.main.shorter = private unnamed_addr constant [6 x i8] c"ab\00\00\00\00", align 1
@.str.8 = private unnamed_addr constant [2 x i8] c"x\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c"yz\00", align 1
@__const.main.names = private unnamed_addr constant [2 x ptr] [ptr @.str.8, ptr @.str.9], align 16
@.str.10 = private unnamed_addr constant [16 x i8] c"%.4s %d %zu %s\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local ptr @make_opaque(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store i32 %0, ptr %2, align 4
  %4 = call noalias ptr @malloc(i64 noundef 4) #5
  store ptr %4, ptr %3, align 8
  %5 = load i32, ptr %2, align 4
  %6 = xor i32 %5, 85
  %7 = load ptr, ptr %3, align 8
  %8 = getelementptr inbounds %struct.opaque, ptr %7, i32 0, i32 0
  store i32 %6, ptr %8, align 4
  %9 = load ptr, ptr %3, align 8
  ret ptr %9
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @read_opaque(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.opaque, ptr %3, i32 0, i32 0
  %5 = load i32, ptr %4, align 4
  %6 = xor i32 %5, 85
  ret i32 %6
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.empty, align 1
  %3 = alloca %struct.empty, align 1
  %4 = alloca %struct.empty, align 1
  %5 = alloca %struct.with_empty, align 4
  %6 = alloca %struct.with_empty, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca ptr, align 8
  %10 = alloca [3 x %struct.aligned], align 32
  %11 = alloca [2 x %struct.half_packed], align 2
  %12 = alloca [2 x [3 x i32]], align 16
  %13 = alloca %struct.recursive, align 8
  %14 = alloca %struct.recursive, align 8
  %15 = alloca %struct.recursive, align 8
  %16 = alloca %union.everything, align 8
  %17 = alloca %union.everything, align 8
  %18 = alloca [4 x i8], align 1
  %19 = alloca [6 x i8], align 1
  %20 = alloca [2 x ptr], align 16
  store i32 0, ptr %1, align 4
  call void @pass_empty(i32 noundef 5)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %4, i64 0, i1 false)
  %21 = getelementptr inbounds %struct.with_empty, ptr %6, i32 0, i32 0
  store i32 21, ptr %21, align 4
  %22 = getelementptr inbounds i8, ptr %6, i64 4
  %23 = getelementptr inbounds %struct.with_empty, ptr %6, i32 0, i32 1
  store i32 0, ptr %23, align 4
  %24 = getelementptr inbounds %struct.with_empty, ptr %6, i32 0, i32 2
  %25 = load i64, ptr %6, align 4
  %26 = call i64 @copy_through(i64 %25)
  store i64 %26, ptr %5, align 4
  %27 = getelementptr inbounds %struct.with_empty, ptr %5, i32 0, i32 1
  %28 = load i32, ptr %27, align 4
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef 0, i64 noundef 8, i32 noundef %28)
  %30 = call noalias ptr @malloc(i64 noundef 40) #5
  store ptr %30, ptr %7, align 8
  %31 = load ptr, ptr %7, align 8
  %32 = getelementptr inbounds %struct.tail, ptr %31, i32 0, i32 0
  store i32 4, ptr %32, align 8
  store i32 0, ptr %8, align 4
  br label %33

33:                                               ; preds = %48, %0
  %34 = load i32, ptr %8, align 4
  %35 = load ptr, ptr %7, align 8
  %36 = getelementptr inbounds %struct.tail, ptr %35, i32 0, i32 0
  %37 = load i32, ptr %36, align 8
  %38 = icmp slt i32 %34, %37
  br i1 %38, label %39, label %51

39:                                               ; preds = %33
  %40 = load i32, ptr %8, align 4
  %41 = sext i32 %40 to i64
  %42 = mul nsw i64 %41, 1000000007
  %43 = load ptr, ptr %7, align 8
  %44 = getelementptr inbounds %struct.tail, ptr %43, i32 0, i32 1
  %45 = load i32, ptr %8, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [0 x i64], ptr %44, i64 0, i64 %46
  store i64 %42, ptr %47, align 8
  br label %48

48:                                               ; preds = %39
  %49 = load i32, ptr %8, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %8, align 4
  br label %33, !llvm.loop !5

51:                                               ; preds = %33
  %52 = load ptr, ptr %7, align 8
  %53 = getelementptr inbounds %struct.tail, ptr %52, i32 0, i32 1
  %54 = getelementptr inbounds [0 x i64], ptr %53, i64 0, i64 3
  %55 = load i64, ptr %54, align 8
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef 8, i64 noundef %55)
  %57 = load ptr, ptr %7, align 8
  call void @free(ptr noundef %57) #6
  %58 = call ptr @make_opaque(i32 noundef 1234)
  store ptr %58, ptr %9, align 8
  %59 = load ptr, ptr %9, align 8
  %60 = call i32 @read_opaque(ptr noundef %59)
  %61 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %60)
  %62 = load ptr, ptr %9, align 8
  call void @free(ptr noundef %62) #6
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %11, ptr align 2 @__const.main.h, i64 12, i1 false)
  %63 = getelementptr inbounds [2 x %struct.half_packed], ptr %11, i64 0, i64 1
  %64 = getelementptr inbounds %struct.half_packed, ptr %63, i32 0, i32 1
  %65 = load i32, ptr %64, align 1
  %66 = getelementptr inbounds [2 x %struct.half_packed], ptr %11, i64 0, i64 1
  %67 = getelementptr inbounds %struct.half_packed, ptr %66, i32 0, i32 2
  %68 = load i8, ptr %67, align 1
  %69 = sext i8 %68 to i32
  %70 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef 96, i64 noundef 32, i64 noundef 12, i32 noundef %65, i32 noundef %69)
  %71 = load i32, ptr @unnamed, align 4
  %72 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %71, ptr noundef getelementptr inbounds (%struct.anon.0, ptr @unnamed, i32 0, i32 1), ptr noundef getelementptr inbounds ([2 x %struct.anon], ptr getelementptr inbounds (%struct.anon.0, ptr @unnamed, i32 0, i32 1), i64 0, i64 1))
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %12, ptr align 16 @__const.main.g, i64 24, i1 false)
  %73 = getelementptr inbounds [2 x [3 x i32]], ptr %12, i64 0, i64 0
  %74 = call i32 @sum_grid(ptr noundef %73)
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %74)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 8 @__const.main.leaf, i64 32, i1 false)
  %76 = getelementptr inbounds %struct.recursive, ptr %14, i32 0, i32 0
  store ptr %13, ptr %76, align 8
  %77 = getelementptr inbounds ptr, ptr %76, i64 1
  store ptr null, ptr %77, align 8
  %78 = getelementptr inbounds %struct.recursive, ptr %14, i32 0, i32 1
  store i32 0, ptr %78, align 4
  %79 = getelementptr inbounds i32, ptr %78, i64 1
  store i32 1, ptr %79, align 4
  %80 = getelementptr inbounds i32, ptr %78, i64 2
  store i32 0, ptr %80, align 4
  %81 = getelementptr inbounds %struct.recursive, ptr %15, i32 0, i32 0
  store ptr null, ptr %81, align 8
  %82 = getelementptr inbounds ptr, ptr %81, i64 1
  store ptr %14, ptr %82, align 8
  %83 = getelementptr inbounds %struct.recursive, ptr %15, i32 0, i32 1
  store i32 9, ptr %83, align 4
  %84 = getelementptr inbounds i32, ptr %83, i64 1
  store i32 0, ptr %84, align 4
  %85 = getelementptr inbounds i32, ptr %83, i64 2
  store i32 9, ptr %85, align 4
  %86 = call i32 @depth(ptr noundef %15)
  %87 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %86)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %16, ptr align 8 @__const.main.u, i64 24, i1 false)
  store double -2.500000e+00, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %17, ptr align 8 %16, i64 24, i1 false)
  %88 = getelementptr inbounds %struct.anon.1, ptr %16, i32 0, i32 1
  store i32 7, ptr %88, align 4
  %89 = getelementptr inbounds %struct.anon.1, ptr %16, i32 0, i32 1
  %90 = load i32, ptr %89, align 4
  %91 = load double, ptr %17, align 8
  %92 = getelementptr inbounds [24 x i8], ptr %16, i64 0, i64 4
  %93 = load i8, ptr %92, align 4
  %94 = sext i8 %93 to i32
  %95 = load i8, ptr %16, align 8
  %96 = sext i8 %95 to i32
  %97 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef 24, i32 noundef %90, double noundef %91, i32 noundef %94, i32 noundef %96)
  %98 = getelementptr inbounds [24 x i8], ptr %16, i64 0, i64 0
  %99 = call ptr @strcpy(ptr noundef %98, ptr noundef @.str.6) #6
  %100 = getelementptr inbounds [24 x i8], ptr %16, i64 0, i64 0
  %101 = load i16, ptr %16, align 8
  %102 = sext i16 %101 to i32
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, ptr noundef %100, i32 noundef %102)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %18, ptr align 1 @__const.main.fixed, i64 4, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %19, ptr align 1 @__const.main.shorter, i64 6, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %20, ptr align 16 @__const.main.names, i64 16, i1 false)
  %104 = getelementptr inbounds [4 x i8], ptr %18, i64 0, i64 0
  %105 = getelementptr inbounds [6 x i8], ptr %19, i64 0, i64 5
  %106 = load i8, ptr %105, align 1
  %107 = sext i8 %106 to i32
  %108 = getelementptr inbounds [2 x ptr], ptr %20, i64 0, i64 1
  %109 = load ptr, ptr %108, align 8
  %110 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, ptr noundef %104, i32 noundef %107, i64 noundef 16, ptr noundef %109)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @pass_empty(i32 noundef %0) #0 {
  %2 = alloca %struct.empty, align 1
  %3 = alloca %struct.empty, align 1
  %4 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  %5 = load i32, ptr %4, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %3, i64 0, i1 false)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @copy_through(i64 %0) #0 {
  %2 = alloca %struct.with_empty, align 4
  %3 = alloca %struct.with_empty, align 4
  store i64 %0, ptr %3, align 4
  %4 = getelementptr inbounds %struct.with_empty, ptr %3, i32 0, i32 0
  %5 = load i32, ptr %4, align 4
  %6 = mul nsw i32 %5, 2
  %7 = getelementptr inbounds %struct.with_empty, ptr %3, i32 0, i32 1
  store i32 %6, ptr %7, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %2, ptr align 4 %3, i64 8, i1 false)
  %8 = load i64, ptr %2, align 4
  ret i64 %8
}

declare i32 @printf(ptr noundef, ...) #3

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @sum_grid(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %34, %1
  %7 = load i32, ptr %4, align 4
  %8 = icmp slt i32 %7, 2
  br i1 %8, label %9, label %37

9:                                                ; preds = %6
  store i32 0, ptr %5, align 4
  br label %10

10:                                               ; preds = %30, %9
  %11 = load i32, ptr %5, align 4
  %12 = icmp slt i32 %11, 3
  br i1 %12, label %13, label %33

13:                                               ; preds = %10
  %14 = load ptr, ptr %2, align 8
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [3 x i32], ptr %14, i64 %16
  %18 = load i32, ptr %5, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [3 x i32], ptr %17, i64 0, i64 %19
  %21 = load i32, ptr %20, align 4
  %22 = load i32, ptr %4, align 4
  %23 = mul nsw i32 %22, 3
  %24 = load i32, ptr %5, align 4
  %25 = add nsw i32 %23, %24
  %26 = add nsw i32 %25, 1
  %27 = mul nsw i32 %21, %26
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, %27
  store i32 %29, ptr %3, align 4
  br label %30

30:                                               ; preds = %13
  %31 = load i32, ptr %5, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %5, align 4
  br label %10, !llvm.loop !7

33:                                               ; preds = %10
  br label %34

34:                                               ; preds = %33
  %35 = load i32, ptr %4, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %4, align 4
  br label %6, !llvm.loop !8

37:                                               ; preds = %6
  %38 = load i32, ptr %3, align 4
  ret i32 %38
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @depth(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %5 = load ptr, ptr %2, align 8
  %6 = getelementptr inbounds %struct.recursive, ptr %5, i32 0, i32 0
  %7 = getelementptr inbounds [2 x ptr], ptr %6, i64 0, i64 0
  %8 = load ptr, ptr %7, align 8
  %9 = icmp ne ptr %8, null
  br i1 %9, label %10, label %16

10:                                               ; preds = %1
  %11 = load ptr, ptr %2, align 8
  %12 = getelementptr inbounds %struct.recursive, ptr %11, i32 0, i32 0
  %13 = getelementptr inbounds [2 x ptr], ptr %12, i64 0, i64 0
  %14 = load ptr, ptr %13, align 8
  %15 = call i32 @depth(ptr noundef %14)
  br label %17

16:                                               ; preds = %1
  br label %17

17:                                               ; preds = %16, %10
  %18 = phi i32 [ %15, %10 ], [ 0, %16 ]
  store i32 %18, ptr %3, align 4
  %19 = load ptr, ptr %2, align 8
  %20 = getelementptr inbounds %struct.recursive, ptr %19, i32 0, i32 0
  %21 = getelementptr inbounds [2 x ptr], ptr %20, i64 0, i64 1
  %22 = load ptr, ptr %21, align 8
  %23 = icmp ne ptr %22, null
  br i1 %23, label %24, label %30

24:                                               ; preds = %17
  %25 = load ptr, ptr %2, align 8
  %26 = getelementptr inbounds %struct.recursive, ptr %25, i32 0, i32 0
  %27 = getelementptr inbounds [2 x ptr], ptr %26, i64 0, i64 1
  %28 = load ptr, ptr %27, align 8
  %29 = call i32 @depth(ptr noundef %28)
  br label %31

30:                                               ; preds = %17
  br label %31

31:                                               ; preds = %30, %24
  %32 = phi i32 [ %29, %24 ], [ 0, %30 ]
  store i32 %32, ptr %4, align 4
  %33 = load i32, ptr %3, align 4
  %34 = load i32, ptr %4, align 4
  %35 = icmp sgt i32 %33, %34
  br i1 %35, label %36, label %38

36:                                               ; preds = %31
  %37 = load i32, ptr %3, align 4
  br label %40

38:                                               ; preds = %31
  %39 = load i32, ptr %4, align 4
  br label %40

40:                                               ; preds = %38, %36
  %41 = phi i32 [ %37, %36 ], [ %39, %38 ]
  %42 = add nsw i32 1, %41
  %43 = load ptr, ptr %2, align 8
  %44 = getelementptr inbounds %struct.recursive, ptr %43, i32 0, i32 1
  %45 = getelementptr inbounds [3 x i32], ptr %44, i64 0, i64 1
  %46 = load i32, ptr %45, align 4
  %47 = add nsw i32 %42, %46
  ret i32 %47
}

; Function Attrs: nounwind
declare ptr @strcpy(ptr noundef, ptr noundef) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind allocsize(0) }
attributes #6 = { nounwind }

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
