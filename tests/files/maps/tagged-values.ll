; RUN: compile --cpu x86-64-v3 --emit maps --function choose
; Tagged values are told as such, in registers and in the frame.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define void @callee() noinline {
  ret void
}

define ptr addrspace(2) @choose(ptr addrspace(2) %a, ptr addrspace(2) %b, i1 %c) {
  call void @callee()
  %s = select i1 %c, ptr addrspace(2) %a, ptr addrspace(2) %b
  ret ptr addrspace(2) %s
}

; EXPECT
; @choose: 49 bytes, frame 40 bytes
;         ; frame 0 | rdx: raw, rsi: tagged, rdi: tagged
;   0000  sub     rsp, 0x28
;         ; frame 40 | rdx: raw, rsi: tagged, rdi: tagged
;   0004  mov     [rsp], rsi
;         ; frame 40 | rdx: raw, rdi: tagged, [rsp]: tagged
;   0008  mov     [rsp+8], rdi
;         ; frame 40 | rdx: raw, [rsp]: tagged, [rsp+0x8]: tagged
;   000d  and     edx, 1
;         ; frame 40 | rdx: raw, [rsp]: tagged, [rsp+0x8]: tagged
;   0010  mov     [rsp+0x10], rdx
;         ; frame 40 | [rsp]: tagged, [rsp+0x8]: tagged, [rsp+0x10]: raw
;   0015  call    qword ptr [@callee slot]                 ; call void @callee()
;         ; frame 40 | [rsp]: tagged, [rsp+0x8]: tagged, [rsp+0x10]: raw
;   001b  mov     rdx, [rsp+0x10]
;         ; frame 40 | rdx: raw, [rsp]: tagged, [rsp+0x8]: tagged
;   0020  test    dl, dl                                   ; %s = select i1 %c, ptr addrspace(2) %a, ptr addrspace(2) %b
;         ; frame 40 | [rsp]: tagged, [rsp+0x8]: tagged
;   0022  mov     rax, [rsp]
;         ; frame 40 | rax: tagged, [rsp+0x8]: tagged
;   0026  cmovne  rax, [rsp+8]
;         ; frame 40 | rax: tagged
;   002c  add     rsp, 0x28                                ; ret ptr addrspace(2) %s
;         ; frame 0 | rax: tagged
;   0030  ret
