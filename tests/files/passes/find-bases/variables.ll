; RUN: opt --pass=find-bases
; A variable with a derived pointer has a second one with its base; copies go word by word.
target datalayout = "e-p1:64:64-ni:1:2"

; CHECK-LABEL: @variable
; CHECK: %p.base = alloca ptr addrspace(1)
; CHECK: store ptr addrspace(1) %a, ptr %p.base
; CHECK-NEXT: store ptr addrspace(1) %q, ptr %p
; CHECK: %r.base = load ptr addrspace(1), ptr %p.base
; CHECK-NEXT: %r = load ptr addrspace(1), ptr %p
define i64 @variable(ptr addrspace(1) %a) {
  %p = alloca ptr addrspace(1)
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  store ptr addrspace(1) %q, ptr %p
  %r = load ptr addrspace(1), ptr %p
  %value = load i64, ptr addrspace(1) %r
  ret i64 %value
}

; What others can see holds bases.
; CHECK-LABEL: @escaped
; CHECK-NOT: .base
; CHECK: ret
define void @escaped(ptr addrspace(1) %a) {
  %p = alloca ptr addrspace(1)
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  store ptr addrspace(1) %q, ptr %p
  call void @other(ptr %p)
  ret void
}
declare void @other(ptr)

; CHECK-LABEL: @copy
; CHECK-NOT: memcpy
; CHECK: load i64, ptr %s
; CHECK: load ptr addrspace(1), ptr
; CHECK: load i32, ptr
; CHECK: store i64
; CHECK: store ptr addrspace(1)
; CHECK: store i32
; CHECK: ret
define void @copy(ptr %s) {
  %p = alloca { i64, ptr addrspace(1), i32 }
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %s, i64 20, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
