; RUN: compile --cpu x86-64-v3 --emit maps
; What stackmaps and patchpoints record, shadows that nops fill, regions that begin with a call or a nop of its length.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)

define i64 @use(ptr addrspace(1) %o, i64 %n) noinline {
  ret i64 %n
}

; CHECK-LABEL: @values:
; CHECK: ; stackmap 1, 0 bytes: rsi, -7, 4294967296, rsp+0x0, xmm0, rdi, 4607182418800017408, 0
; CHECK-NEXT: ; frame 24 | rsi: raw, rdi: ref, xmm0: raw
; CHECK-NEXT: 0008 mov rax, [rsp]
define i64 @values(ptr addrspace(1) %o, i64 %n, double %d) noinline {
  %v = alloca i64
  store i64 %n, ptr %v
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, i64 %n, i32 -7, i64 4294967296, ptr %v, double %d, ptr addrspace(1) %o, double 1.0, ptr null)
  %l = load volatile i64, ptr %v
  ret i64 %l
}

; CHECK-LABEL: @derived:
; CHECK: ; stackmap 2, 0 bytes: rax
; CHECK-NEXT: ; frame 0 | rax: derived(rdi), rsi: raw, rdi: ref
; CHECK-NEXT: 0004 mov rax, rsi
; CHECK-NEXT: ; frame 0 | rax: raw
; CHECK-NEXT: 0007 ret
define i64 @derived(ptr addrspace(1) %o, i64 %n) noinline {
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 0, ptr addrspace(1) %p)
  ret i64 %n
}

; CHECK-LABEL: @shadow:
; CHECK: ; stackmap 3, 12 bytes: rdi
; CHECK-NEXT: ; frame 0 | rdi: raw
; CHECK-NEXT: 0000 nop [rax+rax]
; CHECK-NEXT: ; frame 0
; CHECK-NEXT: 0009 nop [rax]
; CHECK-NEXT: ; stackmap 4, 5 bytes
; CHECK-NEXT: ; frame 0
; CHECK-NEXT: 000c nop [rax]
; CHECK-NEXT: ; frame 0
; CHECK-NEXT: 0010 ret
define void @shadow(i64 %n) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 12, i64 %n)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 4, i32 5)
  ret void
}

; CHECK-LABEL: @calls:
; CHECK: ; patchpoint 5, 16 bytes: [rsp], [rsp+0x8] | live-out rax
; CHECK-NEXT: ; frame 24 | rsi: raw, rdi: ref, [rsp]: raw, [rsp+0x8]: ref
; CHECK-NEXT: 0019 call qword ptr [@use slot]
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp]: raw, [rsp+0x8]: ref
; CHECK-NEXT: 001f nop [rax+rax]
; CHECK-NEXT: ; frame 24 | rax: raw, [rsp]: raw, [rsp+0x8]: ref
; CHECK-NEXT: 0028 nop
; CHECK-NEXT: ; frame 24 | rax: raw
; CHECK-NEXT: 0029 add rsp, 0x18
define i64 @calls(ptr addrspace(1) %o, i64 %n) noinline {
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 5, i32 16, ptr @use, i32 2, ptr addrspace(1) %o, i64 %n, i64 %n, ptr addrspace(1) %o)
  ret i64 %r
}

; CHECK-LABEL: @nothing:
; CHECK: ; patchpoint 6, 8 bytes: [rsp]
; CHECK-NEXT: ; frame 24 | rax: raw, rdi: raw, [rsp]: raw, [rsp+0x8]: ref
; CHECK-NEXT: 0012 nop [rax+rax]
; CHECK-NEXT: ; frame 24 | [rsp]: raw, [rsp+0x8]: ref
; CHECK-NEXT: 0018 xchg ax, ax
; CHECK: ; patchpoint 7, 15 bytes: rsi, [rsp+0x8] | live-out rsi
; CHECK-NEXT: ; frame 24 | rsi: raw, [rsp+0x8]: ref
; CHECK-NEXT: 0020 nop [rax+rax]
; CHECK: 0026 nop [rax+rax]
; CHECK-NEXT: ; frame 24 | rsi: raw
; CHECK-NEXT: 002f mov rax, rsi
define i64 @nothing(ptr addrspace(1) %o, i64 %n) noinline {
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 6, i32 8, ptr null, i32 1, i64 %n, i64 %n)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 7, i32 15, ptr null, i32 1, i64 %n, ptr addrspace(1) %o)
  ret i64 %n
}
