; Patchpoints with anyregcc that call something, of constants, floats, and with more arguments than registers.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @sum(i64 %a, i64 %b, i64 %c) noinline {
  %s = add i64 %a, %b
  %t = mul i64 %s, %c
  ret i64 %t
}

define double @half(double %d) noinline {
  %h = fmul double %d, 0.5
  ret double %h
}

define i64 @calls(i64 %a, i64 %b, double %d) noinline {
  %r = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 16, ptr @sum, i32 3, i64 %a, i64 %b, i64 3, i64 %a)
  %h = call anyregcc double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 2, i32 16, ptr @half, i32 1, double %d, double %d)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 3, i32 13, ptr @sum, i32 3, i64 %r, i64 1, i64 2)
  %i = fptosi double %h to i64
  %s = add i64 %r, %i
  ret i64 %s
}

define i64 @nothing(i64 %a, i64 %b, double %d, float %f, <4 x i32> %v) noinline {
  %u = call anyregcc double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 4, i32 16, ptr null, i32 4, double %d, float %f, <4 x i32> %v, i64 5)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 5, i32 9, ptr null, i32 12, i64 %a, i64 %b, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 %b)
  %s = sub i64 %a, %b
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 6, i32 6, ptr null, i32 10, i64 %s, i64 %a, i64 %a, i64 %b, i64 %b, i64 %s, i64 %s, i64 %s, ptr null, ptr @text)
  ret i64 %s
}

define i32 @main() {
  %a = call i64 @calls(i64 1, i64 2, double 9.0)
  %b = call i64 @nothing(i64 100, i64 1, double 1.0, float 2.0, <4 x i32> <i32 1, i32 2, i32 3, i32 4>)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
declare double @llvm.experimental.patchpoint.f64(i64, i32, ptr, i32, ...)
