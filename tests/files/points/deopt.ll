; A patchpoint that has a deopt state as well, and statepoints with bytes to be patched, which call nothing.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @use(i64 %n) noinline {
  ret i64 %n
}

define i64 @both(i64 %a, i64 %b) noinline {
  %v = alloca i64
  store i64 %b, ptr %v
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 16, ptr @use, i32 1, i64 %a, i64 %a, i64 %b, i32 4) [ "deopt"(i64 %b, i64 9, ptr %v, double 1.0) ]
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 2, i32 16, ptr null, i32 0) [ "deopt"(i64 %r, i64 %a) ]
  %w = load i64, ptr %v
  %s = add i64 %r, %w
  ret i64 %s
}

define void @patched(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 3, i32 16, ptr elementtype(void ()) @hook, i32 0, i32 0, i32 0, i32 0) [ "deopt"(i64 %n, i32 9), "gc-live"(ptr addrspace(1) %o) ]
  %r = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
  %u = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 4, i32 5, ptr elementtype(void (i64, ptr addrspace(1))) @hook2, i32 2, i32 0, i64 %n, ptr addrspace(1) %r, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %r) ]
  %s = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0)
  %w = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 5000, i32 0, ptr elementtype(void (i64, ptr addrspace(1))) @hook2, i32 2, i32 0, i64 %n, ptr addrspace(1) %s, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %s) ]
  ret void
}

define void @hook() noinline gc "statepoint-example" {
  ret void
}

define void @hook2(i64 %n, ptr addrspace(1) %o) noinline gc "statepoint-example" {
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %n, i64 -1)
  ret void
}

define i32 @main() {
  %a = call i64 @both(i64 70, i64 8)
  call void @patched(ptr addrspace(1) null, i64 41)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 0)
  ret i32 0
}
declare token @llvm.experimental.gc.statepoint.p0(i64 immarg, i32 immarg, ptr, i32 immarg, i32 immarg, ...)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32 immarg, i32 immarg)
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
