; Patchpoints that have just the bytes that their call takes here; the call of LLVM takes 13.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @inc(i64 %x) noinline {
  %y = add i64 %x, 1
  ret i64 %y
}

define i64 @exact(i64 %a) noinline {
  %b = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 6, ptr @inc, i32 1, i64 %a, i64 %a)
  %c = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 7, ptr @inc, i32 1, i64 %b)
  %d = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 8, ptr @inc, i32 1, i64 %c)
  %e = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 4, i32 65535, ptr @inc, i32 1, i64 %d, i64 %a)
  %f = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 5, i32 7, ptr @labs, i32 1, i64 %e)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 65535, i64 %f)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 7, i32 6, ptr null, i32 0)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 8, i32 65535, ptr null, i32 0)
  ret i64 %f
}

define i32 @main() {
  %a = call i64 @exact(i64 -60)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 0)
  ret i32 0
}
declare i64 @labs(i64)
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
