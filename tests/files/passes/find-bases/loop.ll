; RUN: opt --pass=find-bases
; A pointer that walks through an array keeps the array as its base; one that may come from two objects gets a join.
target datalayout = "e-p1:64:64-ni:1:2"

; CHECK-LABEL: @one_object
; CHECK: %p = phi
; CHECK-NOT: .base
; CHECK-LABEL: @two_objects
define i32 @one_object(ptr addrspace(1) %array, i64 %count) gc "stillpoint" {
entry:
  br label %loop

loop:
  %p = phi ptr addrspace(1) [ %array, %entry ], [ %next, %loop ]
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %next = getelementptr i8, ptr addrspace(1) %p, i64 4
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %count
  br i1 %more, label %loop, label %exit

exit:
  %value = load i32, ptr addrspace(1) %next
  ret i32 %value
}

; CHECK: join:
; CHECK: %p = phi ptr addrspace(1) [ %b, %entry ], [ %q, %left ]
; CHECK: %p.base = phi ptr addrspace(1) [ %b, %entry ], [ %a, %left ]
define i32 @two_objects(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %which) gc "stillpoint" {
entry:
  br i1 %which, label %left, label %join

left:
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  br label %join

join:
  %p = phi ptr addrspace(1) [ %q, %left ], [ %b, %entry ]
  %value = load i32, ptr addrspace(1) %p
  ret i32 %value
}

; CHECK-LABEL: @choose
; CHECK: %p.base = select i1 %which, ptr addrspace(1) %a, ptr addrspace(1) null
; CHECK: %p = select
define i32 @choose(ptr addrspace(1) %a, i1 %which) gc "stillpoint" {
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  %p = select i1 %which, ptr addrspace(1) %q, ptr addrspace(1) null
  %value = load i32, ptr addrspace(1) %p
  ret i32 %value
}

; CHECK-LABEL: @bases_only
; CHECK-NOT: .base
define ptr addrspace(1) @bases_only(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %which) gc "stillpoint" {
  %same = getelementptr i8, ptr addrspace(1) %a, i64 0
  %p = select i1 %which, ptr addrspace(1) %same, ptr addrspace(1) %b
  ret ptr addrspace(1) %p
}
