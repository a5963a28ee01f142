; Constants of floats and vectors, which are bits in a record.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [5 x i8] c"%ld\0A\00"

define i64 @constants(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, float 1.5, double -2.25, double 0.0, float -0.0)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 5, <4 x i32> <i32 1, i32 -1, i32 2, i32 -2>, <2 x double> <double 1.0, double 2.0>, i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 0, <4 x float> zeroinitializer, i64 poison, i32 undef, double poison)
  ret i64 %x
}

define i32 @main() {
  %a = call i64 @constants(i64 77)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
