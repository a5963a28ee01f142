; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @element: 
; CHECK: mov rax, [rdi+rsi*8]
; CHECK-NEXT: ; frame 0 | rax: tagged
; CHECK-NEXT: ret
define ptr addrspace(2) @element(ptr addrspace(1) %array, i64 %i) noinline {
  %p = getelementptr ptr addrspace(2), ptr addrspace(1) %array, i64 %i
  %v = load ptr addrspace(2), ptr addrspace(1) %p
  ret ptr addrspace(2) %v
}

; CHECK-LABEL: @pick: 
; CHECK-NEXT: ; frame 0 | rdx: raw, rsi: tagged, rdi: tagged
define ptr addrspace(2) @pick(ptr addrspace(2) %a, ptr addrspace(2) %b, i1 %c) {
  %v = select i1 %c, ptr addrspace(2) %a, ptr addrspace(2) %b
  ret ptr addrspace(2) %v
}

; CHECK-LABEL: @keep: 
; CHECK: call qword ptr [@element slot]
; CHECK-NEXT: ; frame {{\d+}} | rax: tagged, {{.*: (ref|tagged), .*: (ref|tagged)}}
define ptr addrspace(2) @keep(ptr addrspace(1) %array, ptr addrspace(2) %t) {
  %v = call ptr addrspace(2) @element(ptr addrspace(1) %array, i64 3)
  %f = getelementptr i8, ptr addrspace(1) %array, i64 32
  store ptr addrspace(2) %v, ptr addrspace(1) %f
  ret ptr addrspace(2) %t
}
