; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @field: 
; CHECK-NEXT: ; frame 0 | rdi: ref
; CHECK-NEXT: mov rax, [rdi+0x10]
; CHECK-NEXT: ; frame 0 | rax: raw
; CHECK-NEXT: ret
define i64 @field(ptr addrspace(1) %o) {
  %f = getelementptr i8, ptr addrspace(1) %o, i64 16
  %v = load i64, ptr addrspace(1) %f
  ret i64 %v
}

; CHECK-LABEL: @chain: 
; CHECK-NEXT: ; frame 0 | rdi: ref
; CHECK-NEXT: mov rax, [rdi+8]
; CHECK-NEXT: ; frame 0 | rax: ref
; CHECK-NEXT: mov rax, [rax+0x18]
; CHECK-NEXT: ; frame 0 | rax: ref
; CHECK-NEXT: ret
define ptr addrspace(1) @chain(ptr addrspace(1) %o) {
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  %next = load ptr addrspace(1), ptr addrspace(1) %f
  %g = getelementptr i8, ptr addrspace(1) %next, i64 24
  %last = load ptr addrspace(1), ptr addrspace(1) %g
  ret ptr addrspace(1) %last
}

; CHECK-LABEL: @store: 
; CHECK-NEXT: ; frame 0 | rdx: raw, rsi: ref, rdi: ref
; CHECK: mov [rdi+rdx*8+8], rsi
; CHECK-NEXT: ; frame 0
; CHECK-NEXT: ret
define void @store(ptr addrspace(1) %o, ptr addrspace(1) %v, i64 %i) {
  %f = getelementptr ptr addrspace(1), ptr addrspace(1) %o, i64 %i
  store ptr addrspace(1) %v, ptr addrspace(1) %f
  %g = getelementptr i8, ptr addrspace(1) %f, i64 8
  store ptr addrspace(1) %v, ptr addrspace(1) %g
  ret void
}

; CHECK-LABEL: @same: 
; CHECK-NEXT: ; frame 0 | rsi: ref, rdi: ref
; CHECK-NEXT: cmp rdi, [rsi]
; CHECK: movzx eax, al
; CHECK-NEXT: ; frame 0 | rax: raw
; CHECK-NEXT: ret
define i1 @same(ptr addrspace(1) %o, ptr addrspace(1) %p) {
  %f = load ptr addrspace(1), ptr addrspace(1) %p
  %c = icmp eq ptr addrspace(1) %o, %f
  ret i1 %c
}

define ptr addrspace(1) @local(ptr addrspace(1) %o, i1 %c) {
  %slot = alloca ptr addrspace(1)
  store ptr addrspace(1) %o, ptr %slot
  br i1 %c, label %a, label %b
a:
  store ptr addrspace(1) null, ptr %slot
  br label %b
b:
  %r = load ptr addrspace(1), ptr %slot
  ret ptr addrspace(1) %r
}
