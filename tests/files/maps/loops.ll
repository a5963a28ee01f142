; RUN: compile --cpu x86-64-v3 --emit maps
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define i64 @sum(ptr addrspace(1) %array, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %p = getelementptr i64, ptr addrspace(1) %array, i64 %i
  %v = load i64, ptr addrspace(1) %p
  %s1 = add i64 %s, %v
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %n
  br i1 %more, label %loop, label %done
done:
  ret i64 %s1
}

; CHECK-LABEL: @walk: 
; CHECK-NEXT: ; frame 0 | rsi: raw, rdi: ref
; CHECK: derived(rdi)
; CHECK: .L0:
; CHECK-NEXT: ; frame 0 | {{.*}}derived(rdi){{.*}}rdi: ref
; CHECK: ret
define i64 @walk(ptr addrspace(1) %array, i64 %n) {
entry:
  %first = getelementptr i8, ptr addrspace(1) %array, i64 16
  %end = getelementptr i64, ptr addrspace(1) %first, i64 %n
  br label %loop
loop:
  %p = phi ptr addrspace(1) [ %first, %entry ], [ %next, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %v = load i64, ptr addrspace(1) %p
  %s1 = add i64 %s, %v
  %next = getelementptr i64, ptr addrspace(1) %p, i64 1
  %more = icmp ult ptr addrspace(1) %next, %end
  br i1 %more, label %loop, label %done
done:
  ret i64 %s1
}

; CHECK-LABEL: @list: 
; CHECK-NEXT: ; frame 0 | rdi: ref
; CHECK: ret
define i64 @list(ptr addrspace(1) %head) {
entry:
  br label %test
test:
  %o = phi ptr addrspace(1) [ %head, %entry ], [ %next, %body ]
  %n = phi i64 [ 0, %entry ], [ %n1, %body ]
  %end = icmp eq ptr addrspace(1) %o, null
  br i1 %end, label %done, label %body
body:
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  %next = load ptr addrspace(1), ptr addrspace(1) %f
  %n1 = add i64 %n, 1
  br label %test
done:
  ret i64 %n
}

define void @swap(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 %n, ptr %out) {
entry:
  br label %loop
loop:
  %x = phi ptr addrspace(1) [ %a, %entry ], [ %y, %loop ]
  %y = phi ptr addrspace(1) [ %b, %entry ], [ %x, %loop ]
  %i = phi i64 [ %n, %entry ], [ %i1, %loop ]
  %i1 = add i64 %i, -1
  %done = icmp eq i64 %i1, 0
  br i1 %done, label %exit, label %loop
exit:
  store ptr addrspace(1) %x, ptr %out
  ret void
}
