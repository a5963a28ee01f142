; RUN: compile --cpu x86-64-v3 --emit maps --function keep
; References are in the frame across the call, and told at every instruction, prologue and epilogue included.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define void @callee() noinline {
  ret void
}

define ptr addrspace(1) @keep(ptr addrspace(1) %a, ptr addrspace(1) %b) {
  call void @callee()
  %v = load ptr addrspace(1), ptr addrspace(1) %a
  store ptr addrspace(1) %b, ptr addrspace(1) %a
  ret ptr addrspace(1) %v
}

; EXPECT
; @keep: 56 bytes, frame 24 bytes
;         ; frame 0 | rsi: ref, rdi: ref
;   0000  sub     rsp, 0x18
;         ; frame 24 | rsi: ref, rdi: ref
;   0004  mov     [rsp+8], rsi
;         ; frame 24 | rdi: ref, [rsp+0x8]: ref
;   0009  mov     [rsp], rdi
;         ; frame 24 | [rsp]: ref, [rsp+0x8]: ref
;   000d  call    qword ptr [@callee slot]                 ; call void @callee()
;         ; frame 24 | [rsp]: ref, [rsp+0x8]: ref
;   0013  mov     rax, [rsp]
;         ; frame 24 | rax: ref, [rsp+0x8]: ref
;   0017  mov     r8, [rax]                                ; %v = load ptr addrspace(1), ptr addrspace(1) %a, align 8
;         ; frame 24 | rax: ref, r8: ref, [rsp+0x8]: ref
;   001a  mov     r9, [rsp+8]
;         ; frame 24 | rax: ref, r8: ref, r9: ref
;   001f  lea     rcx, [rax]                               ; store ptr addrspace(1) %b, ptr addrspace(1) %a, align 8
;         ; frame 24 | rax: ref, r8: ref, r9: ref | restarts at 001f
;   0022  shr     rcx, 8
;         ; frame 24 | rax: ref, r8: ref, r9: ref | restarts at 001f
;   0026  add     rcx, [r15+cards]
;         ; frame 24 | rax: ref, r8: ref, r9: ref | restarts at 001f
;   002a  mov     byte ptr [rcx], 1
;         ; frame 24 | rax: ref, r8: ref, r9: ref | restarts at 001f
;   002d  mov     [rax], r9
;         ; frame 24 | r8: ref
;   0030  mov     rax, r8                                  ; ret ptr addrspace(1) %v
;         ; frame 24 | rax: ref
;   0033  add     rsp, 0x18
;         ; frame 0 | rax: ref
;   0037  ret
