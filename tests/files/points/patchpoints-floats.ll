; Patchpoints with floats that are live across them: LLVM 19 crashes where it would say that the mode of rounding is live.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@hello = constant [6 x i8] c"hello\00"

define ptr @pick(ptr %p, i64 %i) noinline {
  %q = getelementptr i8, ptr %p, i64 %i
  ret ptr %q
}

define double @mix(double %a, i64 %i, double %b) noinline {
  %c = sitofp i64 %i to double
  %d = fmul double %a, %c
  %e = fadd double %d, %b
  ret double %e
}

define float @single(float %a, <4 x float> %v, double %c) noinline {
  %x = extractelement <4 x float> %v, i32 2
  %t = fptrunc double %c to float
  %s = fadd float %a, %x
  %r = fmul float %s, %t
  ret float %r
}

define double @nine(double %a, double %b, double %c, double %d, double %e, double %f, double %g, double %h, double %i) noinline {
  %s = fsub double %a, %i
  %t = fmul double %s, %h
  ret double %t
}

define i64 @mixed(ptr %p, double %d, i64 %i) noinline {
  %q = call ptr (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.p0(i64 1, i32 32, ptr @pick, i32 2, ptr %p, i64 %i, double %d, ptr null)
  %l = load i8, ptr %q
  %e = call double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 2, i32 13, ptr @mix, i32 3, double %d, i64 %i, double 5.0e-01, ptr %q, double %d)
  %f = fadd double %e, %d
  %t = fptosi double %f to i64
  %w = zext i8 %l to i64
  %r = add i64 %t, %w
  ret i64 %r
}

define i64 @kept(float %a, <4 x float> %v, double %d, <2 x double> %w) noinline {
  %r = call float (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f32(i64 3, i32 24, ptr @single, i32 3, float %a, <4 x float> %v, double %d, <2 x double> %w, float %a, float 1.5)
  %s = fpext float %r to double
  %t = call double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 4, i32 24, ptr @nine, i32 9, double %s, double 1.0, double 2.0, double 3.0, double 4.0, double 5.0, double 6.0, double %d, double 8.0, <4 x float> %v, <2 x double> %w, double %s)
  %x = extractelement <2 x double> %w, i32 1
  %y = extractelement <4 x float> %v, i32 3
  %z = fpext float %y to double
  %e = fadd double %x, %z
  %f = fadd double %e, %t
  %g = fadd double %f, %s
  %i = fptosi double %g to i64
  ret i64 %i
}

define i32 @main() {
  %a = call i64 @mixed(ptr @hello, double 2.5, i64 4)
  %b = call i64 @kept(float 1.5, <4 x float> <float 1.0, float 2.0, float 4.0, float 8.0>, double 16.0, <2 x double> <double 32.0, double 64.0>)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare ptr @llvm.experimental.patchpoint.p0(i64, i32, ptr, i32, ...)
declare float @llvm.experimental.patchpoint.f32(i64, i32, ptr, i32, ...)
declare double @llvm.experimental.patchpoint.f64(i64, i32, ptr, i32, ...)
