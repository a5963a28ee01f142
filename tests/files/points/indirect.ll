; Patchpoints of functions that are known only when they are called.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@functions = global [2 x ptr] [ptr @inc, ptr @double]

define i64 @inc(i64 %x) noinline {
  %y = add i64 %x, 1
  ret i64 %y
}

define i64 @double(i64 %x) noinline {
  %y = mul i64 %x, 2
  ret i64 %y
}

define i64 @apply(i64 %i, i64 %x) noinline {
  %p = getelementptr ptr, ptr @functions, i64 %i
  %f = load ptr, ptr %p
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 16, ptr %f, i32 1, i64 %x, i64 %i, i64 %x)
  %s = add i64 %r, %x
  ret i64 %s
}

define i32 @main() {
  %a = call i64 @apply(i64 0, i64 10)
  %b = call i64 @apply(i64 1, i64 10)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
