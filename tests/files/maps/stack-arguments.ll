; RUN: compile --cpu x86-64-v3 --emit maps
; References among the stack arguments: the caller's outgoing words are the callee's incoming ones.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define void @callee(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, ptr addrspace(1) %r, i64 %x) noinline {
  store i64 %x, ptr addrspace(1) %r
  ret void
}

define void @caller(ptr addrspace(1) %r, i64 %x) {
  call void @callee(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, ptr addrspace(1) %r, i64 %x)
  store i64 %x, ptr addrspace(1) %r
  ret void
}

; EXPECT
; @callee: 14 bytes, frame 0 bytes
;         ; frame 0 | [rsp+0x8]: ref, [rsp+0x10]: raw
;   0000  mov     rax, [rsp+0x10]
;         ; frame 0 | rax: raw, [rsp+0x8]: ref
;   0005  mov     r8, [rsp+8]
;         ; frame 0 | rax: raw, r8: ref
;   000a  mov     [r8], rax                                ; store i64 %x, ptr addrspace(1) %r, align 8
;         ; frame 0
;   000d  ret                                              ; ret void
;
; @caller: 67 bytes, frame 40 bytes
;         ; frame 0 | rsi: raw, rdi: ref
;   0000  sub     rsp, 0x28
;         ; frame 40 | rsi: raw, rdi: ref
;   0004  mov     rax, rsi
;         ; frame 40 | rax: raw, rdi: ref
;   0007  mov     r10, rdi
;         ; frame 40 | rax: raw, r10: ref
;   000a  mov     [rsp+0x18], rax
;         ; frame 40 | rax: raw, r10: ref, [rsp+0x18]: raw
;   000f  mov     [rsp+0x10], r10
;         ; frame 40 | rax: raw, r10: ref, [rsp+0x10]: ref, [rsp+0x18]: raw
;   0014  mov     [rsp+8], rax                             ; call void @callee(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, ptr addrspace(1) %r, i64 %x)
;         ; frame 40 | r10: ref, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp+0x8]: raw
;   0019  mov     [rsp], r10
;         ; frame 40 | [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   001d  xor     edi, edi
;         ; frame 40 | rdi: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   001f  xor     esi, esi
;         ; frame 40 | rsi: raw, rdi: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   0021  xor     edx, edx
;         ; frame 40 | rdx: raw, rsi: raw, rdi: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   0023  xor     ecx, ecx
;         ; frame 40 | rcx: raw, rdx: raw, rsi: raw, rdi: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   0025  xor     r8d, r8d
;         ; frame 40 | rcx: raw, rdx: raw, rsi: raw, rdi: raw, r8: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   0028  xor     r9d, r9d
;         ; frame 40 | rcx: raw, rdx: raw, rsi: raw, rdi: raw, r8: raw, r9: raw, [rsp+0x10]: ref, [rsp+0x18]: raw, [rsp]: ref, [rsp+0x8]: raw
;   002b  call    qword ptr [@callee slot]
;         ; frame 40 | [rsp+0x10]: ref, [rsp+0x18]: raw
;   0031  mov     rax, [rsp+0x18]
;         ; frame 40 | rax: raw, [rsp+0x10]: ref
;   0036  mov     r10, [rsp+0x10]
;         ; frame 40 | rax: raw, r10: ref
;   003b  mov     [r10], rax                               ; store i64 %x, ptr addrspace(1) %r, align 8
;         ; frame 40
;   003e  add     rsp, 0x28                                ; ret void
;         ; frame 0
;   0042  ret
