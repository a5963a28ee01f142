; ModuleID = 'quad_float.c'
source_filename = "quad_float.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca fp128, align 16
  store i32 0, ptr %1, align 4
  store volatile fp128 0xL00000000000000003FFF000000000000, ptr %2, align 16
  %3 = load volatile fp128, ptr %2, align 16
  %4 = load volatile fp128, ptr %2, align 16
  %5 = fadd fp128 %3, %4
  %6 = fcmp oeq fp128 %5, 0xL00000000000000004000000000000000
  %7 = zext i1 %6 to i64
  %8 = select i1 %6, i32 0, i32 1
  ret i32 %8
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
