; ModuleID = 'exit_order.c'
source_filename = "exit_order.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [23 x i8] c"no newline before exit\00", align 1
@.str.1 = private unnamed_addr constant [17 x i8] c"unreachable: %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [28 x i8] c"first registered, depth %d\0A\00", align 1
@depth = internal global i32 0, align 4
@.str.3 = private unnamed_addr constant [19 x i8] c"second registered\0A\00", align 1
@.str.4 = private unnamed_addr constant [18 x i8] c"third registered\0A\00", align 1
@.str.5 = private unnamed_addr constant [26 x i8] c"registered while exiting\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @atexit(ptr noundef @first) #4
  %3 = call i32 @atexit(ptr noundef @second) #4
  %4 = call i32 @atexit(ptr noundef @third) #4
  %5 = call i32 (ptr, ...) @printf(ptr noundef @.str)
  %6 = call i32 @putchar(i32 noundef 10)
  %7 = call i32 @dive(i32 noundef 0)
  %8 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %7)
  ret i32 0
}

; Function Attrs: nounwind
declare i32 @atexit(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @first() #0 {
  %1 = load i32, ptr @depth, align 4
  %2 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %1)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @second() #0 {
  %1 = call i32 (ptr, ...) @printf(ptr noundef @.str.3)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @third() #0 {
  %1 = call i32 (ptr, ...) @printf(ptr noundef @.str.4)
  %2 = call i32 @atexit(ptr noundef @late) #4
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

declare i32 @putchar(i32 noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @dive(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  store i32 %3, ptr @depth, align 4
  %4 = load i32, ptr %2, align 4
  %5 = icmp eq i32 %4, 1000
  br i1 %5, label %6, label %7

6:                                                ; preds = %1
  call void @exit(i32 noundef 37) #5
  unreachable

7:                                                ; preds = %1
  %8 = load i32, ptr %2, align 4
  %9 = add nsw i32 %8, 1
  %10 = call i32 @dive(i32 noundef %9)
  %11 = add nsw i32 %10, 1
  ret i32 %11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @late() #0 {
  %1 = call i32 (ptr, ...) @printf(ptr noundef @.str.5)
  ret void
}

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { noreturn nounwind }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
