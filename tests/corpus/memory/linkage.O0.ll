; ModuleID = 'linkage.c'
source_filename = "linkage.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { i64, i64 }

@original = dso_local global i32 5, align 4
@hidden_global = hidden global i32 8, align 4
@per_thread = dso_local thread_local global i32 40, align 4
@placed = dso_local global i32 21, section "custom_data", align 4
@read_only = dso_local constant [3 x i32] [i32 7, i32 8, i32 9], align 4
@hidden_state = internal global i32 0, align 4
@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@per_thread_struct = internal thread_local global %struct.anon { i64 1, i64 2 }, align 8
@zeroed = internal thread_local global [4 x i32] zeroinitializer, align 16
@.str.2 = private unnamed_addr constant [14 x i8] c"%d %ld %d %d\0A\00", align 1
@wide_aligned = internal global [3 x i8] c"\01\02\03", align 64
@tentative = dso_local global i32 0, align 4
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%s %s\0A\00", align 1
@counter.calls = internal global i32 10, align 4
@counter.per_thread_calls = internal thread_local global i32 0, align 4
@name_of.names = internal constant [3 x ptr] [ptr @.str.6, ptr @.str.7, ptr @.str.8], align 16
@.str.6 = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@name_of.buffer = internal global [16 x i8] zeroinitializer, align 16
@.str.9 = private unnamed_addr constant [4 x i8] c"#%d\00", align 1
@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }] [{ i32, ptr, ptr } { i32 65535, ptr @before_main, ptr null }]

@renamed = dso_local alias i32, ptr @original
@shortcut = dso_local alias i32 (i32), ptr @implementation

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @implementation(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = mul nsw i32 %3, 3
  %5 = load i32, ptr @original, align 4
  %6 = add nsw i32 %4, %5
  ret i32 %6
}

; Function Attrs: noinline nounwind optnone uwtable
define weak dso_local i32 @overridable() #0 {
  ret i32 11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @before_main() #0 {
  store i32 100, ptr @hidden_state, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 6, ptr @renamed, align 4
  %3 = load i32, ptr @original, align 4
  %4 = call i32 @shortcut(i32 noundef 2)
  %5 = call i32 @implementation(i32 noundef 2)
  %6 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %3, i32 noundef %4, i32 noundef %5)
  %7 = call i32 @overridable()
  %8 = icmp ne ptr @never_defined, null
  br i1 %8, label %9, label %11

9:                                                ; preds = %0
  %10 = call i32 @never_defined()
  br label %12

11:                                               ; preds = %0
  br label %12

12:                                               ; preds = %11, %9
  %13 = phi i32 [ %10, %9 ], [ -1, %11 ]
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %7, i32 noundef %13)
  %15 = call i32 @helper(i32 noundef 1)
  %16 = load i32, ptr @hidden_global, align 4
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %15, i32 noundef %16)
  %18 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @per_thread)
  %19 = load i32, ptr %18, align 4
  %20 = add nsw i32 %19, 2
  store i32 %20, ptr %18, align 4
  %21 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @per_thread_struct)
  %22 = getelementptr inbounds %struct.anon, ptr %21, i32 0, i32 1
  %23 = load i64, ptr %22, align 8
  %24 = mul nsw i64 %23, 21
  store i64 %24, ptr %22, align 8
  %25 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @per_thread)
  %26 = load i32, ptr %25, align 4
  %27 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @zeroed)
  %28 = getelementptr inbounds [4 x i32], ptr %27, i64 0, i64 3
  store i32 %26, ptr %28, align 4
  %29 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @per_thread)
  %30 = load i32, ptr %29, align 4
  %31 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @per_thread_struct)
  %32 = getelementptr inbounds %struct.anon, ptr %31, i32 0, i32 0
  %33 = load i64, ptr %32, align 8
  %34 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @per_thread_struct)
  %35 = getelementptr inbounds %struct.anon, ptr %34, i32 0, i32 1
  %36 = load i64, ptr %35, align 8
  %37 = add nsw i64 %33, %36
  %38 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @zeroed)
  %39 = getelementptr inbounds [4 x i32], ptr %38, i64 0, i64 3
  %40 = load i32, ptr %39, align 4
  %41 = call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @zeroed)
  %42 = getelementptr inbounds [4 x i32], ptr %41, i64 0, i64 0
  %43 = load i32, ptr %42, align 16
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %30, i64 noundef %37, i32 noundef %40, i32 noundef %43)
  %45 = load i32, ptr @placed, align 4
  %46 = load i8, ptr getelementptr inbounds ([3 x i8], ptr @wide_aligned, i64 0, i64 2), align 2
  %47 = sext i8 %46 to i32
  %48 = urem i64 ptrtoint (ptr @wide_aligned to i64), 64
  %49 = trunc i64 %48 to i32
  %50 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %45, i32 noundef %47, i32 noundef %49)
  %51 = load i32, ptr getelementptr inbounds ([3 x i32], ptr @read_only, i64 0, i64 1), align 4
  %52 = load i32, ptr @tentative, align 4
  %53 = add nsw i32 %52, %51
  store i32 %53, ptr @tentative, align 4
  %54 = load i32, ptr @tentative, align 4
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %54)
  store i32 0, ptr %2, align 4
  br label %56

56:                                               ; preds = %62, %12
  %57 = load i32, ptr %2, align 4
  %58 = icmp slt i32 %57, 3
  br i1 %58, label %59, label %65

59:                                               ; preds = %56
  %60 = call i32 @counter()
  %61 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %60)
  br label %62

62:                                               ; preds = %59
  %63 = load i32, ptr %2, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %2, align 4
  br label %56, !llvm.loop !5

65:                                               ; preds = %56
  %66 = call ptr @name_of(i32 noundef 2)
  %67 = call ptr @name_of(i32 noundef 7)
  %68 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, ptr noundef %66, ptr noundef %67)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

declare extern_weak i32 @never_defined() #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @helper(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = load i32, ptr @hidden_state, align 4
  %5 = add nsw i32 %3, %4
  ret i32 %5
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @counter() #0 {
  %1 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @counter.per_thread_calls)
  %2 = load i32, ptr %1, align 4
  %3 = add nsw i32 %2, 2
  store i32 %3, ptr %1, align 4
  %4 = load i32, ptr @counter.calls, align 4
  %5 = add nsw i32 %4, 1
  store i32 %5, ptr @counter.calls, align 4
  %6 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @counter.per_thread_calls)
  %7 = load i32, ptr %6, align 4
  %8 = add nsw i32 %4, %7
  ret i32 %8
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @name_of(i32 noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = load i32, ptr %3, align 4
  %5 = icmp slt i32 %4, 3
  br i1 %5, label %6, label %11

6:                                                ; preds = %1
  %7 = load i32, ptr %3, align 4
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds [3 x ptr], ptr @name_of.names, i64 0, i64 %8
  %10 = load ptr, ptr %9, align 8
  store ptr %10, ptr %2, align 8
  br label %14

11:                                               ; preds = %1
  %12 = load i32, ptr %3, align 4
  %13 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef @name_of.buffer, i64 noundef 16, ptr noundef @.str.9, i32 noundef %12) #4
  store ptr @name_of.buffer, ptr %2, align 8
  br label %14

14:                                               ; preds = %11, %6
  %15 = load ptr, ptr %2, align 8
  ret ptr %15
}

; Function Attrs: nounwind
declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
