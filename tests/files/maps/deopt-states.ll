; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define i64 @use(ptr addrspace(1) %o, i64 %n) noinline {
  %v = load i64, ptr addrspace(1) %o
  %s = add i64 %v, %n
  ret i64 %s
}

; Values that are not used again are there until the call has returned.
; CHECK-LABEL: @state:
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; deopt 3, [rsp+0x10], [rsp+0x8], 0
; CHECK-NEXT: ; frame 40 | rax: raw, [rsp]: ref, [rsp+0x8]: raw, [rsp+0x10]: derived([rsp])
; CHECK-NEXT: nop
; CHECK-NEXT: ; frame 40 | rax: raw
; CHECK: ret
define i64 @state(ptr addrspace(1) %o, i64 %n) {
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  %a = call i64 @use(ptr addrspace(1) %o, i64 %n) [ "deopt"(i32 3, ptr addrspace(1) %p, i64 %n, ptr addrspace(1) null) ]
  ret i64 %a
}

; CHECK-LABEL: @through_a_statepoint:
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; deopt [rsp+0x8], 9, [rsp]
; CHECK-NEXT: ; statepoint 7
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp]: ref, [rsp+0x8]: raw
; CHECK: ret
define i64 @through_a_statepoint(ptr addrspace(1) %o, i64 %n) gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 0, ptr elementtype(i64 (ptr addrspace(1), i64)) @use, i32 2, i32 0, ptr addrspace(1) %o, i64 %n, i32 0, i32 0) [ "deopt"(i64 %n, i32 9, ptr addrspace(1) %o), "gc-live"(ptr addrspace(1) %o) ]
  %a = call i64 @llvm.experimental.gc.result.i64(token %t)
  %r = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
  %v = load i64, ptr addrspace(1) %r
  %s = add i64 %a, %v
  ret i64 %s
}

declare token @llvm.experimental.gc.statepoint.p0(i64 immarg, i32 immarg, ptr, i32 immarg, i32 immarg, ...)
declare i64 @llvm.experimental.gc.result.i64(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32 immarg, i32 immarg)
