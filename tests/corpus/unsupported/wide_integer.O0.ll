; ModuleID = 'wide_integer.c'
source_filename = "wide_integer.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i256, align 8
  store i32 0, ptr %1, align 4
  store volatile i256 1, ptr %2, align 8
  %3 = load volatile i256, ptr %2, align 8
  %4 = trunc i256 %3 to i200
  %5 = shl i200 %4, 150
  %6 = zext i200 %5 to i256
  store volatile i256 %6, ptr %2, align 8
  %7 = load volatile i256, ptr %2, align 8
  %8 = trunc i256 %7 to i200
  %9 = icmp eq i200 %8, 0
  %10 = zext i1 %9 to i32
  ret i32 %10
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
