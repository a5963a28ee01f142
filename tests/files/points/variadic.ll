; Patchpoints of variadic functions, which want the number of vector registers in al; LLVM does not tell them.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [17 x i8] c"%ld %.2f %s %ld\0A\00"
@hello = constant [6 x i8] c"hello\00"

define i64 @print(i64 %a, double %d, ptr %p) noinline {
  %r = call i32 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i32(i64 1, i32 16, ptr @printf, i32 5, ptr @text, i64 %a, double %d, ptr %p, i64 8, i64 %a, double %d)
  %s = sext i32 %r to i64
  %t = add i64 %s, %a
  ret i64 %t
}

define i32 @main() {
  %a = call i64 @print(i64 -6, double 1.25, ptr @hello)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, double 0.0, ptr @hello, i64 1)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare i32 @llvm.experimental.patchpoint.i32(i64, i32, ptr, i32, ...)
