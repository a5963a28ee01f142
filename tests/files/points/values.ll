; Stackmaps of values of all kinds, in registers, as constants and as addresses in the frame; none of them is used otherwise.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@global = global i64 3

define i64 @integers(i1 %a, i8 %b, i16 %c, i32 %d, i64 %e, ptr %p) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 0, i8 %b)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 0, i16 %c, i32 %d, i64 %e)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 4, i32 4, ptr %p, i64 %e, i32 %d, i16 %c, i8 %b)
  %s = add i64 %e, 1
  %n = add i32 %d, 2
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 5, i32 0, i64 %s, i32 %n, i64 %e)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 0, i1 %a, i1 true, i1 false)
  %z = zext i1 %a to i64
  %m = add i64 %s, %z
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 -1, i32 0, i64 %m)
  ret i64 %m
}

define i64 @constants(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 10, i32 0, i8 0, i8 127, i8 -1, i16 -32768, i32 -1, i32 2147483647, i32 -2147483648)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 11, i32 0, i64 0, i64 -1, i64 2147483647, i64 -2147483648, i64 2147483648, i64 -2147483649)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 12, i32 0, i64 9223372036854775807, i64 -9223372036854775808, i64 2147483648, i64 4294967295)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 13, i32 0, ptr null, ptr null, i64 %x)
  ret i64 %x
}

define i64 @addresses(i64 %x) noinline {
  %a = alloca i64
  %b = alloca [4 x i32], align 16
  %c = alloca i8
  store i64 %x, ptr %a
  store i32 7, ptr %b
  store i8 1, ptr %c
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 20, i32 0, ptr %a, ptr %b, ptr %c)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 21, i32 8, ptr %c, i64 %x, ptr %c, ptr %a, i32 5)
  %v = load i64, ptr %a
  %w = load i32, ptr %b
  %e = sext i32 %w to i64
  %s = add i64 %v, %e
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 22, i32 0, ptr @global, i64 %s)
  ret i64 %s
}

define double @floats(float %f, double %d, <4 x i32> %v, <2 x double> %w) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 30, i32 0, float %f, double %d, <4 x i32> %v, <2 x double> %w)
  %g = fpext float %f to double
  %s = fadd double %g, %d
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 31, i32 0, double %s, double %d)
  %e = extractelement <2 x double> %w, i32 1
  %t = fadd double %s, %e
  ret double %t
}

define i64 @many(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h) noinline {
  %s0 = add i64 %a, %b
  %s1 = xor i64 %c, %d
  %s2 = sub i64 %e, %f
  %s3 = mul i64 %g, %h
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 40, i32 0, i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, i64 %s0, i64 %s1, i64 %s2, i64 %s3, i64 5, i64 6, ptr null, i64 %a)
  %r0 = add i64 %s0, %s1
  %r1 = add i64 %s2, %s3
  %r = add i64 %r0, %r1
  ret i64 %r
}

define i32 @main() {
  %a = call i64 @integers(i1 true, i8 -3, i16 1000, i32 70000, i64 5000000000, ptr @global)
  %b = call i64 @constants(i64 -9)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %c = call i64 @addresses(i64 35)
  %d = call double @floats(float 1.5, double 2.25, <4 x i32> <i32 1, i32 2, i32 3, i32 4>, <2 x double> <double 8.0, double 16.0>)
  %e = fptosi double %d to i64
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %c, i64 %e)
  %f = call i64 @many(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8)
  %r = call i32 (ptr, ...) @printf(ptr @text, i64 %f, i64 0)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
