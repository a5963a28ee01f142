; RUN: compile --cpu x86-64-v3 --passes fast --emit maps
; Managed pointers in memory of the frame, as clang -O0 leaves them: cleared at the start, told until the end; a derived one
; with its base in a word beside it.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { ptr addrspace(1), i64 }

; CHECK-LABEL: @walk:
; CHECK: mov     qword ptr [rsp], 0
; CHECK: mov     qword ptr [rsp+8], 0
; CHECK-NEXT: [rsp]: ref, [rsp+0x8]: derived([rsp])
; CHECK: store ptr addrspace(1) %o, ptr %p.base
; CHECK: store ptr addrspace(1) %f, ptr %p
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; frame {{\d+}} | [rsp]: ref, [rsp+0x8]: derived([rsp])
; CHECK: add rsp
; CHECK-NEXT: ; frame 0 | rax: raw
define i64 @walk(ptr addrspace(1) %o, i64 %n) {
  %p = alloca ptr addrspace(1)
  %i = alloca i64
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  store ptr addrspace(1) %f, ptr %p
  store i64 %n, ptr %i
  br label %loop
loop:
  %q = load ptr addrspace(1), ptr %p
  %q1 = getelementptr i64, ptr addrspace(1) %q, i64 1
  store ptr addrspace(1) %q1, ptr %p
  %v = load i64, ptr addrspace(1) %q
  %m = call i64 @use(i64 %v)
  %k = load i64, ptr %i
  %k1 = sub i64 %k, 1
  store i64 %k1, ptr %i
  %c = icmp eq i64 %k1, 0
  br i1 %c, label %exit, label %loop
exit:
  %r = load ptr addrspace(1), ptr %p
  %w = load i64, ptr addrspace(1) %r
  ret i64 %w
}

define i64 @use(i64 %v) noinline {
  ret i64 %v
}

define void @fill(ptr %out, ptr addrspace(1) %o) noinline {
  store ptr addrspace(1) %o, ptr %out
  ret void
}

; What others can see holds bases.
; CHECK-LABEL: @escapes:
; CHECK: call qword ptr [@fill slot]
; CHECK-NEXT: ; frame {{\d+}} | [rsp]: ref
define i64 @escapes(ptr addrspace(1) %o) {
  %p = alloca %pair
  call void @fill(ptr %p, ptr addrspace(1) %o)
  %q = load ptr addrspace(1), ptr %p
  %v = load i64, ptr addrspace(1) %q
  ret i64 %v
}

; A struct that is copied goes word by word: its pointers are never in a vector register.
; CHECK-LABEL: @copies:
; CHECK-NOT: xmm0, [
; CHECK: ret
define i64 @copies(ptr addrspace(1) %o, i64 %n) {
  %a = alloca { i64, ptr addrspace(1), i32, ptr addrspace(2) }
  %b = alloca { i64, ptr addrspace(1), i32, ptr addrspace(2) }
  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 32, i1 false)
  %a0 = getelementptr i8, ptr %a, i64 8
  %b0 = getelementptr i8, ptr %b, i64 8
  %f = getelementptr i64, ptr addrspace(1) %o, i64 %n
  store ptr addrspace(1) %f, ptr %a0
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %a, i64 32, i1 false)
  %m = call i64 @use(i64 %n)
  %r = load ptr addrspace(1), ptr %b0
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; An optimizer copies words as numbers.
; CHECK-LABEL: @retyped:
; CHECK: rax: derived(
; CHECK: ret
define i64 @retyped(ptr addrspace(1) %o) {
  %a = alloca %pair
  %b = alloca %pair
  %f = getelementptr i8, ptr addrspace(1) %o, i64 24
  store ptr addrspace(1) %f, ptr %a
  %w = load i64, ptr %a
  store i64 %w, ptr %b
  %m = call i64 @use(i64 5)
  %r = load ptr addrspace(1), ptr %b
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}
