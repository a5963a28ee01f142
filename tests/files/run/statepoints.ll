; Explicit statepoints are the calls that they wrap; relocated pointers are what they were, derived ones too.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@numbers = internal global [8 x i64] [i64 1, i64 2, i64 4, i64 8, i64 16, i64 32, i64 64, i64 128]
@slot = internal global ptr @numbers

declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare i64 @llvm.experimental.gc.result.i64(token)
declare double @llvm.experimental.gc.result.f64(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)

define internal i64 @twice(i64 %x) {
  %r = mul i64 %x, 2
  ret i64 %r
}

define internal i64 @wide(ptr byval({ i64, i64 }) %pair, i8 signext %c, double %d) {
  %p = getelementptr i64, ptr %pair, i64 1
  %a = load i64, ptr %pair
  %b = load i64, ptr %p
  store i64 0, ptr %p
  %e = sext i8 %c to i64
  %f = fptosi double %d to i64
  %s = add i64 %a, %b
  %t = add i64 %s, %e
  %u = add i64 %t, %f
  ret i64 %u
}

declare double @ldexp(double, i32)

define i64 @derived(i64 %n) gc "statepoint-example" {
  %o = load ptr addrspace(1), ptr @slot
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @twice, i32 1, i32 0, i64 %n, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %o, ptr addrspace(1) %p) ]
  %p.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 1)
  %r = call i64 @llvm.experimental.gc.result.i64(token %t)
  %o.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
  %v = load i64, ptr addrspace(1) %p.1
  %w = load i64, ptr addrspace(1) %o.1
  %s = add i64 %v, %w
  %s100 = mul i64 %s, 100
  %result = add i64 %s100, %r
  ret i64 %result
}
; RUN: @derived(0) == 200
; RUN: @derived(7) == 12914

define i64 @in_a_loop(i64 %n) gc "statepoint-example" {
entry:
  %o = load ptr addrspace(1), ptr @slot
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi i64 [ 0, %entry ], [ %u, %loop ]
  %p = phi ptr addrspace(1) [ %o, %entry ], [ %q, %loop ]
  %b = phi ptr addrspace(1) [ %o, %entry ], [ %b.1, %loop ]
  %v = load i64, ptr addrspace(1) %p
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @twice, i32 1, i32 0, i64 %v, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %p, ptr addrspace(1) %b), "deopt"(i64 %s) ]
  %b.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 1)
  %p.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 0)
  %r = call i64 @llvm.experimental.gc.result.i64(token %t)
  %u = add i64 %s, %r
  %q = getelementptr i64, ptr addrspace(1) %p.1, i64 1
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i64 %u
}
; RUN: @in_a_loop(1) == 2
; RUN: @in_a_loop(8) == 510

; Attributes of arguments come along: what is passed by value is copied.
define i64 @by_value(i64 %a) gc "statepoint-example" {
  %pair = alloca { i64, i64 }
  %p = getelementptr i64, ptr %pair, i64 1
  store i64 %a, ptr %pair
  store i64 1000, ptr %p
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr, i8, double)) @wide, i32 3, i32 0, ptr byval({ i64, i64 }) %pair, i8 signext -5, double 2.5, i32 0, i32 0)
  %r = call i64 @llvm.experimental.gc.result.i64(token %t)
  %again = call i64 @llvm.experimental.gc.result.i64(token %t)
  %left = load i64, ptr %p
  %s = add i64 %r, %left
  %u = add i64 %s, %again
  ret i64 %u
}
; RUN: @by_value(10) == 3014

define double @native(double %x, i32 %n) gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(double (double, i32)) @ldexp, i32 2, i32 0, double %x, i32 %n, i32 0, i32 0)
  %r = call double @llvm.experimental.gc.result.f64(token %t)
  ret double %r
}
; RUN: @native(0x3ff8000000000000, 3) == 0x4028000000000000

; The callee is the pointer, wherever it comes from; null is a trap as for any call.
define i64 @indirect(i1 %c) gc "statepoint-example" {
  %f = select i1 %c, ptr @twice, ptr null
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) %f, i32 1, i32 0, i64 21, i32 0, i32 0)
  %r = call i64 @llvm.experimental.gc.result.i64(token %t)
  ret i64 %r
}
; RUN: @indirect(1) == 42
; TRAP: @indirect(0) "call of address 0x0"
