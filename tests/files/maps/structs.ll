; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { ptr addrspace(1), i64 }

; CHECK-LABEL: @both: 
; CHECK: ; frame 0 | rax: ref, rdx: raw
; CHECK-NEXT: ret
define %pair @both(ptr addrspace(1) %o) noinline {
  %v = load i64, ptr addrspace(1) %o
  %a = insertvalue %pair poison, ptr addrspace(1) %o, 0
  %b = insertvalue %pair %a, i64 %v, 1
  ret %pair %b
}

; CHECK-LABEL: @take: 
; CHECK: call qword ptr [@both slot]
; CHECK-NEXT: ; frame {{\d+}} | rax: ref, rdx: raw
define i64 @take(ptr addrspace(1) %o) {
  %p = call %pair @both(ptr addrspace(1) %o)
  %r = extractvalue %pair %p, 0
  %n = extractvalue %pair %p, 1
  %q = call %pair @both(ptr addrspace(1) %r)
  %m = extractvalue %pair %q, 1
  %v = load i64, ptr addrspace(1) %r
  %s = add i64 %n, %m
  %t = add i64 %s, %v
  ret i64 %t
}

; CHECK-LABEL: @three: 
; CHECK: ; frame 0 | rax: ref, rcx: tagged, rdx: ref
; CHECK-NEXT: ret
define { ptr addrspace(1), ptr addrspace(1), ptr addrspace(2) } @three(ptr %p) {
  %v = load { ptr addrspace(1), ptr addrspace(1), ptr addrspace(2) }, ptr %p
  ret { ptr addrspace(1), ptr addrspace(1), ptr addrspace(2) } %v
}
