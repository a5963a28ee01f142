; ModuleID = 'tail_calls.c'
source_filename = "tail_calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.state = type { ptr, i64, i64 }

@main.code = internal constant [9 x i8] c"\00\07\01\00\C8\03\02\08\04", align 1
@.str = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@__const.main.s = private unnamed_addr constant %struct.state { ptr getelementptr (i8, ptr @main.code, i64 1), i64 0, i64 40000 }, align 8
@.str.1 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@handlers = internal constant [5 x ptr] [ptr @op_add, ptr @op_double, ptr @op_loop, ptr @op_half, ptr @op_end], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.state, align 8
  store i32 0, ptr %1, align 4
  %3 = call i64 @even(i64 noundef 200000, i64 noundef 5)
  %4 = call i64 @odd(i64 noundef 100001, i64 noundef 0)
  %5 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %3, i64 noundef %4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 @__const.main.s, i64 24, i1 false)
  %6 = call i64 @op_add(ptr noundef %2, i64 noundef 1, double noundef 2.500000e-01)
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %6)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @even(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  %6 = load i64, ptr %4, align 8
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %2
  %9 = load i64, ptr %5, align 8
  store i64 %9, ptr %3, align 8
  br label %17

10:                                               ; preds = %2
  %11 = load i64, ptr %4, align 8
  %12 = sub nsw i64 %11, 1
  %13 = load i64, ptr %5, align 8
  %14 = add nsw i64 %13, 2
  %15 = musttail call i64 @odd(i64 noundef %12, i64 noundef %14)
  ret i64 %15

16:                                               ; No predecessors!
  store i64 undef, ptr %3, align 8
  br label %17

17:                                               ; preds = %16, %8
  %18 = load i64, ptr %3, align 8
  ret i64 %18
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @odd(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  %6 = load i64, ptr %4, align 8
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %2
  %9 = load i64, ptr %5, align 8
  %10 = sub nsw i64 0, %9
  store i64 %10, ptr %3, align 8
  br label %18

11:                                               ; preds = %2
  %12 = load i64, ptr %4, align 8
  %13 = sub nsw i64 %12, 1
  %14 = load i64, ptr %5, align 8
  %15 = sub nsw i64 %14, 1
  %16 = musttail call i64 @even(i64 noundef %13, i64 noundef %15)
  ret i64 %16

17:                                               ; No predecessors!
  store i64 undef, ptr %3, align 8
  br label %18

18:                                               ; preds = %17, %8
  %19 = load i64, ptr %3, align 8
  ret i64 %19
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @op_add(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load ptr, ptr %4, align 8
  %8 = getelementptr inbounds %struct.state, ptr %7, i32 0, i32 0
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %9, i32 1
  store ptr %10, ptr %8, align 8
  %11 = load i8, ptr %9, align 1
  %12 = zext i8 %11 to i64
  %13 = load i64, ptr %5, align 8
  %14 = add nsw i64 %13, %12
  store i64 %14, ptr %5, align 8
  %15 = load ptr, ptr %4, align 8
  %16 = getelementptr inbounds %struct.state, ptr %15, i32 0, i32 0
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds i8, ptr %17, i32 1
  store ptr %18, ptr %16, align 8
  %19 = load i8, ptr %17, align 1
  %20 = zext i8 %19 to i64
  %21 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %20
  %22 = load ptr, ptr %21, align 8
  %23 = load ptr, ptr %4, align 8
  %24 = load i64, ptr %5, align 8
  %25 = load double, ptr %6, align 8
  %26 = musttail call i64 %22(ptr noundef %23, i64 noundef %24, double noundef %25)
  ret i64 %26

27:                                               ; No predecessors!
  ret i64 undef
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @op_double(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load i64, ptr %5, align 8
  %8 = mul nsw i64 %7, 2
  %9 = srem i64 %8, 1000003
  store i64 %9, ptr %5, align 8
  %10 = load double, ptr %6, align 8
  %11 = fadd double %10, 5.000000e-01
  store double %11, ptr %6, align 8
  %12 = load ptr, ptr %4, align 8
  %13 = getelementptr inbounds %struct.state, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %14, i32 1
  store ptr %15, ptr %13, align 8
  %16 = load i8, ptr %14, align 1
  %17 = zext i8 %16 to i64
  %18 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %17
  %19 = load ptr, ptr %18, align 8
  %20 = load ptr, ptr %4, align 8
  %21 = load i64, ptr %5, align 8
  %22 = load double, ptr %6, align 8
  %23 = musttail call i64 %19(ptr noundef %20, i64 noundef %21, double noundef %22)
  ret i64 %23

24:                                               ; No predecessors!
  ret i64 undef
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @op_loop(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  %7 = alloca i8, align 1
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = getelementptr inbounds %struct.state, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %10, i32 1
  store ptr %11, ptr %9, align 8
  %12 = load i8, ptr %10, align 1
  store i8 %12, ptr %7, align 1
  %13 = load ptr, ptr %4, align 8
  %14 = getelementptr inbounds %struct.state, ptr %13, i32 0, i32 2
  %15 = load i64, ptr %14, align 8
  %16 = add nsw i64 %15, -1
  store i64 %16, ptr %14, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %18, label %27

18:                                               ; preds = %3
  %19 = load i8, ptr %7, align 1
  %20 = zext i8 %19 to i32
  %21 = load ptr, ptr %4, align 8
  %22 = getelementptr inbounds %struct.state, ptr %21, i32 0, i32 0
  %23 = load ptr, ptr %22, align 8
  %24 = sext i32 %20 to i64
  %25 = sub i64 0, %24
  %26 = getelementptr inbounds i8, ptr %23, i64 %25
  store ptr %26, ptr %22, align 8
  br label %27

27:                                               ; preds = %18, %3
  %28 = load ptr, ptr %4, align 8
  %29 = getelementptr inbounds %struct.state, ptr %28, i32 0, i32 0
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds i8, ptr %30, i32 1
  store ptr %31, ptr %29, align 8
  %32 = load i8, ptr %30, align 1
  %33 = zext i8 %32 to i64
  %34 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %33
  %35 = load ptr, ptr %34, align 8
  %36 = load ptr, ptr %4, align 8
  %37 = load i64, ptr %5, align 8
  %38 = load double, ptr %6, align 8
  %39 = musttail call i64 %35(ptr noundef %36, i64 noundef %37, double noundef %38)
  ret i64 %39

40:                                               ; No predecessors!
  ret i64 undef
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @op_half(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load i64, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = getelementptr inbounds %struct.state, ptr %8, i32 0, i32 1
  %10 = load i64, ptr %9, align 8
  %11 = xor i64 %10, %7
  store i64 %11, ptr %9, align 8
  %12 = load double, ptr %6, align 8
  %13 = fdiv double %12, 2.000000e+00
  store double %13, ptr %6, align 8
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds %struct.state, ptr %14, i32 0, i32 0
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %16, i32 1
  store ptr %17, ptr %15, align 8
  %18 = load i8, ptr %16, align 1
  %19 = zext i8 %18 to i64
  %20 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %19
  %21 = load ptr, ptr %20, align 8
  %22 = load ptr, ptr %4, align 8
  %23 = load i64, ptr %5, align 8
  %24 = load double, ptr %6, align 8
  %25 = musttail call i64 %21(ptr noundef %22, i64 noundef %23, double noundef %24)
  ret i64 %25

26:                                               ; No predecessors!
  ret i64 undef
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @op_end(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca double, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store double %2, ptr %6, align 8
  %7 = load i64, ptr %5, align 8
  %8 = load double, ptr %6, align 8
  %9 = fmul double %8, 1.000000e+03
  %10 = fptosi double %9 to i64
  %11 = add nsw i64 %7, %10
  %12 = load ptr, ptr %4, align 8
  %13 = getelementptr inbounds %struct.state, ptr %12, i32 0, i32 1
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %11, %14
  ret i64 %15
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
