; Recorded values that take several registers, and constants of 128 bits.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @integers(i128 %a, i64 %b) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, i128 %a)
  %s = mul i128 %a, %a
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 6, i64 %b, i128 %s, i128 %a, i128 5, i128 -1, i128 18446744073709551616)
  %h = lshr i128 %s, 64
  %t = trunc i128 %h to i64
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 0, i128 %h, i64 %t)
  ret i64 %t
}

define i64 @vectors(<8 x i32> %a, <4 x double> %b) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 10, i32 0, <8 x i32> %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 11, i32 9, <4 x double> %b, <8 x i32> %a, <8 x i32> zeroinitializer, <2 x i64> <i64 1, i64 -1>)
  %x = extractelement <8 x i32> %a, i32 5
  %y = sext i32 %x to i64
  ret i64 %y
}

define i64 @structs({ i64, i32 } %s, i48 %o) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 20, i32 0, i48 %o, i48 -2, i17 65536)
  %x = extractvalue { i64, i32 } %s, 0
  %y = zext i48 %o to i64
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 21, i32 0, { i64, i32 } %s, { i64, i32 } { i64 -7, i32 8 })
  %r = add i64 %x, %y
  ret i64 %r
}

define i32 @main() {
  %a = call i64 @integers(i128 73786976294838206464, i64 5)
  %b = call i64 @vectors(<8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 -5, i32 6, i32 7>, <4 x double> zeroinitializer)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %c = call i64 @structs({ i64, i32 } { i64 9, i32 10 }, i48 100)
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %c, i64 0)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
