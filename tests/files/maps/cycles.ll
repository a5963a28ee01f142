; RUN: compile --cpu x86-64-v3 --emit maps
; Derived pointers and their bases change places on the edges of loops.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @exchange:
; CHECK: xchg rcx, rax
; CHECK-NEXT: ; frame 0 | rax: derived(r9), rcx: derived(r8), rdx: raw, r8: ref, r9: ref
; CHECK-NEXT: xchg r9, r8
; CHECK-NEXT: ; frame 0 | rax: derived(r8), rcx: derived(r9), rdx: raw, r8: ref, r9: ref
define i64 @exchange(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 %n) {
entry:
  %a8 = getelementptr i8, ptr addrspace(1) %a, i64 8
  %b8 = getelementptr i8, ptr addrspace(1) %b, i64 16
  br label %loop
loop:
  %x = phi ptr addrspace(1) [ %a8, %entry ], [ %y, %loop ]
  %y = phi ptr addrspace(1) [ %b8, %entry ], [ %x, %loop ]
  %i = phi i64 [ %n, %entry ], [ %i1, %loop ]
  %v = load i64, ptr addrspace(1) %x
  store i64 %v, ptr addrspace(1) %y
  %i1 = add i64 %i, -1
  %done = icmp eq i64 %i1, 0
  br i1 %done, label %exit, label %loop
exit:
  %r = load i64, ptr addrspace(1) %x
  ret i64 %r
}

; CHECK-LABEL: @rotate:
; CHECK: derived(
; CHECK: ret
define i64 @rotate(ptr addrspace(1) %a, ptr addrspace(1) %b, ptr addrspace(1) %c, i64 %n) {
entry:
  %a8 = getelementptr i8, ptr addrspace(1) %a, i64 8
  %c8 = getelementptr i8, ptr addrspace(1) %c, i64 24
  br label %loop
loop:
  %x = phi ptr addrspace(1) [ %a8, %entry ], [ %y, %loop ]
  %y = phi ptr addrspace(1) [ %b, %entry ], [ %z, %loop ]
  %z = phi ptr addrspace(1) [ %c8, %entry ], [ %x, %loop ]
  %i = phi i64 [ %n, %entry ], [ %i1, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %v = load i64, ptr addrspace(1) %x
  %w = load i64, ptr addrspace(1) %z
  %t = call i64 @mix(i64 %v, i64 %w)
  %s1 = add i64 %s, %t
  store i64 %s1, ptr addrspace(1) %y
  %i1 = add i64 %i, -1
  %done = icmp eq i64 %i1, 0
  br i1 %done, label %exit, label %loop
exit:
  ret i64 %s1
}

define i64 @mix(i64 %x, i64 %y) noinline {
  %s = sub i64 %x, %y
  ret i64 %s
}

; CHECK-LABEL: @step:
; CHECK: call qword ptr [@next slot]
; CHECK-NEXT: ; frame {{\d+}} | rax: ref
define i64 @step(ptr addrspace(1) %a, i64 %n) {
entry:
  br label %loop
loop:
  %o = phi ptr addrspace(1) [ %a, %entry ], [ %m, %loop ]
  %p = phi ptr addrspace(1) [ %a, %entry ], [ %q, %loop ]
  %i = phi i64 [ %n, %entry ], [ %i1, %loop ]
  %m = call ptr addrspace(1) @next(ptr addrspace(1) %o)
  %c = icmp ugt i64 %i, 5
  %k = select i1 %c, ptr addrspace(1) %m, ptr addrspace(1) %p
  %q = getelementptr i8, ptr addrspace(1) %k, i64 %i
  store i64 %i, ptr addrspace(1) %q
  %i1 = add i64 %i, -1
  %done = icmp eq i64 %i1, 0
  br i1 %done, label %exit, label %loop
exit:
  %r = load i64, ptr addrspace(1) %q
  ret i64 %r
}

define ptr addrspace(1) @next(ptr addrspace(1) %o) noinline {
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  %n = load ptr addrspace(1), ptr addrspace(1) %f
  ret ptr addrspace(1) %n
}
