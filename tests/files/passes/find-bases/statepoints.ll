; RUN: opt --pass=find-bases
; Explicit statepoints are gone before the first pass: the pointers are tracked as after any call.
target datalayout = "e-p1:64:64-ni:1:2"

declare i32 @g(ptr addrspace(1), i8)
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare i32 @llvm.experimental.gc.result.i32(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)

; CHECK-LABEL: @joined
; CHECK: %r = tail call fastcc i32 @g(ptr addrspace(1) noundef %a, i8 signext 1) #[[set:[0-9]+]]
; CHECK-NEXT: br i1 %which
; CHECK: %p = phi ptr addrspace(1) [ %b, %entry ], [ %q, %left ]
; CHECK: %p.base = phi ptr addrspace(1) [ %b, %entry ], [ %a, %left ]
; CHECK-NOT: token
; CHECK: ret i32
; CHECK: attributes #[[set]] = { nounwind }
define i32 @joined(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %which) gc "statepoint-example" {
entry:
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  %t = tail call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i32 (ptr addrspace(1), i8)) @g, i32 2, i32 0, ptr addrspace(1) noundef %a, i8 signext 1, i32 0, i32 0) #0 [ "deopt"(i32 1), "gc-live"(ptr addrspace(1) %q, ptr addrspace(1) %a, ptr addrspace(1) %b) ]
  %r = call i32 @llvm.experimental.gc.result.i32(token %t)
  %q.moved = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 0)
  %b.moved = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 2, i32 2)
  br i1 %which, label %left, label %join

left:
  br label %join

join:
  %p = phi ptr addrspace(1) [ %q.moved, %left ], [ %b.moved, %entry ]
  %value = load i32, ptr addrspace(1) %p
  %sum = add i32 %value, %r
  ret i32 %sum
}
attributes #0 = { nounwind "statepoint-id"="7" }
