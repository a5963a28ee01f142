; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define ptr addrspace(1) @make(i64 %n) noinline {
  %slot = inttoptr i64 %n to ptr
  %o = load ptr addrspace(1), ptr %slot
  ret ptr addrspace(1) %o
}

define i64 @use(ptr addrspace(1) %o, i64 %n) noinline {
  %v = load i64, ptr addrspace(1) %o
  %s = add i64 %v, %n
  ret i64 %s
}

; CHECK-LABEL: @across: 
; CHECK: mov [rsp], {{r..}}
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp]: ref
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp+0x8]: raw
; CHECK: ret
define i64 @across(ptr addrspace(1) %o, i64 %n) {
  %a = call i64 @use(ptr addrspace(1) %o, i64 %n)
  %b = call i64 @use(ptr addrspace(1) %o, i64 %a)
  %c = add i64 %a, %b
  ret i64 %c
}

define i64 @derived_across(ptr addrspace(1) %o, i64 %n) {
  %d = getelementptr i64, ptr addrspace(1) %o, i64 %n
  %a = call i64 @use(ptr addrspace(1) %o, i64 %n)
  %b = load i64, ptr addrspace(1) %d
  %e = call i64 @use(ptr addrspace(1) %o, i64 %b)
  store i64 %e, ptr addrspace(1) %d
  ret i64 %a
}

define ptr addrspace(1) @fill(i64 %n) {
  %o = call ptr addrspace(1) @make(i64 %n)
  %p = call ptr addrspace(1) @make(i64 %n)
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  store ptr addrspace(1) %p, ptr addrspace(1) %f
  %q = call ptr addrspace(1) @make(i64 8)
  %g = getelementptr i8, ptr addrspace(1) %p, i64 16
  store ptr addrspace(1) %q, ptr addrspace(1) %g
  ret ptr addrspace(1) %o
}

; CHECK-LABEL: @many: 
; CHECK-NEXT: ; frame 0 | rcx: ref, rsi: ref, rdi: ref, r8: ref, [rsp+0x8]: ref, [rsp+0x10]: raw, [rsp+0x18]: ref
; CHECK-NEXT: sub rsp, 0x28
; CHECK-NEXT: ; frame 40 | {{.*}}[rsp+0x30]: ref, [rsp+0x38]: raw, [rsp+0x40]: ref
define ptr addrspace(1) @many(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 %c, ptr addrspace(1) %d, ptr addrspace(1) %e,
    i64 %f, ptr addrspace(1) %g, i64 %h, ptr addrspace(1) %i) noinline {
  store ptr addrspace(1) %a, ptr addrspace(1) %g
  store ptr addrspace(1) %b, ptr addrspace(1) %i
  %x = call i64 @use(ptr addrspace(1) %d, i64 %h)
  %y = call i64 @use(ptr addrspace(1) %e, i64 %x)
  store i64 %y, ptr addrspace(1) %g
  ret ptr addrspace(1) %i
}

define ptr addrspace(1) @call_many(ptr addrspace(1) %a, ptr addrspace(1) %b) {
  %r = call ptr addrspace(1) @many(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 1, ptr addrspace(1) %a,
      ptr addrspace(1) %b, i64 2, ptr addrspace(1) %b, i64 3, ptr addrspace(1) %a)
  store ptr addrspace(1) %r, ptr addrspace(1) %a
  ret ptr addrspace(1) %r
}

; CHECK-LABEL: @indirect: 
; CHECK: call qword ptr [r15+indirectCallStub]
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp]: ref
define i64 @indirect(ptr %f, ptr addrspace(1) %o) {
  %a = call i64 %f(ptr addrspace(1) %o, i64 1)
  %b = call i64 @use(ptr addrspace(1) %o, i64 %a)
  ret i64 %b
}
