; ModuleID = 'constant_expressions.c'
source_filename = "constant_expressions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.item = type { i8, [3 x %struct.anon], ptr }
%struct.anon = type { i32, i32 }
%struct.anon.0 = type { ptr, i16, [5 x i8], double, [2 x float] }
%struct.anon.1 = type { i32, double }

@.str = private unnamed_addr constant [13 x i8] c"%d %s %c %s\0A\00", align 1
@items = internal global [4 x %struct.item] [%struct.item zeroinitializer, %struct.item zeroinitializer, %struct.item { i8 99, [3 x %struct.anon] [%struct.anon { i32 1, i32 2 }, %struct.anon { i32 3, i32 4 }, %struct.anon { i32 5, i32 6 }], ptr @.str.10 }, %struct.item zeroinitializer], align 16
@.str.1 = private unnamed_addr constant [15 x i8] c"suffix of this\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@as_number = internal global i64 ptrtoint (ptr getelementptr (i8, ptr @items, i64 40) to i64), align 8
@.str.3 = private unnamed_addr constant [9 x i8] c"%lx %ld\0A\00", align 1
@.str.4 = private unnamed_addr constant [13 x i8] c"%td %td %td\0A\00", align 1
@ends = internal constant [4 x ptr] [ptr @table, ptr getelementptr (i8, ptr @table, i64 64), ptr getelementptr (i8, ptr @table, i64 60), ptr getelementptr (i8, ptr @table, i64 48)], align 16
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@main_again = internal constant ptr null, align 8
@.str.6 = private unnamed_addr constant [23 x i8] c"%d %x %d %g %.9g %.9g\0A\00", align 1
@mixed = internal global %struct.anon.0 { ptr getelementptr (i8, ptr @mixed, i64 12), i16 -16657, [5 x i8] c"\01\02\03\04\05", double -0.000000e+00, [2 x float] [float 0x3FD5555560000000, float 0xB6A0000000000000] }, align 8
@.str.7 = private unnamed_addr constant [17 x i8] c"%ld %.17g %d %d\0A\00", align 1
@.str.8 = private unnamed_addr constant [11 x i8] c"%d %d %zu\0A\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"%d %d %g\0A\00", align 1
@ticks = internal global i32 0, align 4
@watched = internal global %struct.anon.1 { i32 1, double 2.000000e+00 }, align 8
@.str.10 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@table = internal global [16 x i32] zeroinitializer, align 16
@pointer = internal constant ptr @ticks, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %3 = load i32, ptr getelementptr (i8, ptr @items, i64 96), align 4
  %4 = load i8, ptr getelementptr (i8, ptr @items, i64 80), align 1
  %5 = sext i8 %4 to i32
  %6 = load ptr, ptr getelementptr inbounds (%struct.item, ptr getelementptr inbounds ([4 x %struct.item], ptr @items, i64 0, i64 2), i32 0, i32 2), align 16
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %3, ptr noundef getelementptr (i8, ptr @.str.1, i64 7), i32 noundef %5, ptr noundef %6)
  %8 = load i64, ptr @as_number, align 8
  %9 = icmp eq i64 %8, ptrtoint (ptr getelementptr inbounds (%struct.item, ptr @items, i64 1) to i64)
  %10 = zext i1 %9 to i32
  %11 = icmp eq i64 sub (i64 ptrtoint (ptr getelementptr (i8, ptr @items, i64 16) to i64), i64 ptrtoint (ptr @items to i64)), 16
  %12 = zext i1 %11 to i32
  %13 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %10, i32 noundef %12, i32 noundef 4)
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef 19088736, i64 noundef -1)
  %15 = load ptr, ptr getelementptr inbounds ([4 x ptr], ptr @ends, i64 0, i64 1), align 8
  %16 = load ptr, ptr @ends, align 16
  %17 = ptrtoint ptr %15 to i64
  %18 = ptrtoint ptr %16 to i64
  %19 = sub i64 %17, %18
  %20 = sdiv exact i64 %19, 4
  %21 = load ptr, ptr getelementptr inbounds ([4 x ptr], ptr @ends, i64 0, i64 2), align 16
  %22 = load ptr, ptr @ends, align 16
  %23 = ptrtoint ptr %21 to i64
  %24 = ptrtoint ptr %22 to i64
  %25 = sub i64 %23, %24
  %26 = sdiv exact i64 %25, 4
  %27 = load ptr, ptr getelementptr inbounds ([4 x ptr], ptr @ends, i64 0, i64 3), align 8
  %28 = load ptr, ptr getelementptr inbounds ([4 x ptr], ptr @ends, i64 0, i64 1), align 8
  %29 = ptrtoint ptr %27 to i64
  %30 = ptrtoint ptr %28 to i64
  %31 = sub i64 %29, %30
  %32 = sdiv exact i64 %31, 4
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %20, i64 noundef %26, i64 noundef %32)
  %34 = load ptr, ptr @main_again, align 8
  %35 = icmp eq ptr %34, null
  %36 = zext i1 %35 to i32
  %37 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %36, i32 noundef 1)
  %38 = load ptr, ptr @mixed, align 8
  %39 = load i8, ptr %38, align 1
  %40 = zext i8 %39 to i32
  %41 = load i16, ptr getelementptr inbounds (%struct.anon.0, ptr @mixed, i32 0, i32 1), align 8
  %42 = zext i16 %41 to i32
  %43 = load i8, ptr getelementptr inbounds ([5 x i8], ptr getelementptr inbounds (%struct.anon.0, ptr @mixed, i32 0, i32 2), i64 0, i64 4), align 2
  %44 = zext i8 %43 to i32
  %45 = load double, ptr getelementptr inbounds (%struct.anon.0, ptr @mixed, i32 0, i32 3), align 8
  %46 = load float, ptr getelementptr inbounds (%struct.anon.0, ptr @mixed, i32 0, i32 4), align 8
  %47 = fpext float %46 to double
  %48 = load float, ptr getelementptr inbounds ([2 x float], ptr getelementptr inbounds (%struct.anon.0, ptr @mixed, i32 0, i32 4), i64 0, i64 1), align 4
  %49 = fpext float %48 to double
  %50 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %40, i32 noundef %42, i32 noundef %44, double noundef %45, double noundef %47, double noundef %49)
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i64 noundef 112, double noundef 0x4002AAAAAAAAAAAB, i32 noundef 1, i32 noundef 1)
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef 15, i32 noundef 98, i64 noundef 3)
  %53 = call i32 @spin(i32 noundef 30)
  store i32 %53, ptr %2, align 4
  %54 = load i32, ptr %2, align 4
  %55 = load volatile i32, ptr @ticks, align 4
  %56 = load volatile double, ptr getelementptr inbounds (%struct.anon.1, ptr @watched, i32 0, i32 1), align 8
  %57 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %54, i32 noundef %55, double noundef %56)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @spin(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  br label %3

3:                                                ; preds = %7, %1
  %4 = load volatile i32, ptr @ticks, align 4
  %5 = load i32, ptr %2, align 4
  %6 = icmp slt i32 %4, %5
  br i1 %6, label %7, label %18

7:                                                ; preds = %3
  %8 = load volatile i32, ptr @ticks, align 4
  %9 = add nsw i32 %8, 1
  store volatile i32 %9, ptr @ticks, align 4
  %10 = load volatile ptr, ptr @pointer, align 8
  %11 = load volatile i32, ptr %10, align 4
  %12 = add nsw i32 %11, 2
  store volatile i32 %12, ptr %10, align 4
  %13 = load volatile i32, ptr @ticks, align 4
  %14 = load volatile i32, ptr @watched, align 8
  %15 = add nsw i32 %14, %13
  store volatile i32 %15, ptr @watched, align 8
  %16 = load volatile double, ptr getelementptr inbounds (%struct.anon.1, ptr @watched, i32 0, i32 1), align 8
  %17 = fmul double %16, 1.500000e+00
  store volatile double %17, ptr getelementptr inbounds (%struct.anon.1, ptr @watched, i32 0, i32 1), align 8
  br label %3, !llvm.loop !5

18:                                               ; preds = %3
  %19 = load volatile i32, ptr @watched, align 8
  ret i32 %19
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
