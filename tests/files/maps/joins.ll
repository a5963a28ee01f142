; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @phi_of_derived: 
; CHECK-NEXT: ; frame 0 | rdx: raw, rsi: ref, rdi: ref
; CHECK: derived(
; CHECK: ret
define i64 @phi_of_derived(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %c) {
entry:
  br i1 %c, label %left, label %right
left:
  %l = getelementptr i8, ptr addrspace(1) %a, i64 8
  %lv = load i64, ptr addrspace(1) %l
  br label %join
right:
  %r = getelementptr i8, ptr addrspace(1) %b, i64 24
  %rv = load i64, ptr addrspace(1) %r
  br label %join
join:
  %p = phi ptr addrspace(1) [ %l, %left ], [ %r, %right ]
  %v = phi i64 [ %lv, %left ], [ %rv, %right ]
  %q = getelementptr i8, ptr addrspace(1) %p, i64 16
  store i64 %v, ptr addrspace(1) %q
  %w = load i64, ptr addrspace(1) %p
  ret i64 %w
}

define i64 @select_of_derived(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 %x) {
  %l = getelementptr i8, ptr addrspace(1) %a, i64 8
  %r = getelementptr i8, ptr addrspace(1) %b, i64 24
  %c = icmp slt i64 %x, 10
  %p = select i1 %c, ptr addrspace(1) %l, ptr addrspace(1) %r
  %v = load i64, ptr addrspace(1) %p
  store i64 0, ptr addrspace(1) %p
  ret i64 %v
}

; CHECK-LABEL: @select_of_references: 
; CHECK-NEXT: ; frame 0 | rdx: raw, rsi: ref, rdi: ref
; CHECK: cmov
; CHECK-NEXT: ; frame 0 | {{r..}}: ref
; CHECK: ret
define ptr addrspace(1) @select_of_references(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %c) {
  %p = select i1 %c, ptr addrspace(1) %a, ptr addrspace(1) %b
  ret ptr addrspace(1) %p
}

; CHECK-LABEL: @reference_or_derived: 
; CHECK: .L0:
; CHECK-NEXT: ; frame 0 | {{.*}}: derived(rdi), {{.*}}rdi: ref
; CHECK: ret
define i64 @reference_or_derived(ptr addrspace(1) %a, i64 %n) {
entry:
  br label %loop
loop:
  %p = phi ptr addrspace(1) [ %a, %entry ], [ %q, %more ]
  %v = load i64, ptr addrspace(1) %p
  %z = icmp eq i64 %v, %n
  br i1 %z, label %done, label %more
more:
  %q = getelementptr i8, ptr addrspace(1) %p, i64 8
  br label %loop
done:
  %r = load i64, ptr addrspace(1) %a
  ret i64 %r
}
