; RUN: compile --cpu x86-64-v3 --emit asm
; Sparse cases are compared, the middle one first.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @sparse(i32 %x) {
  switch i32 %x, label %other [
    i32 1, label %a
    i32 100, label %b
    i32 10000, label %c
    i32 1000000, label %a
    i32 100000000, label %b
  ]
a:
  ret i32 1
b:
  ret i32 %x
c:
  %m = mul i32 %x, %x
  ret i32 %m
other:
  ret i32 0
}

; EXPECT
; @sparse: 64 bytes, frame 0 bytes
;   0000  cmp     edi, 0x2710                              ; switch i32 %x, label %other [ i32 1, label %a i32 100, label %b i32 10000, label %c i32 1000000, label %a i32 100000000, label %b ]
;   0006  jge     .L0
;   0008  cmp     edi, 1
;   000b  je      .L3
;   000d  cmp     edi, 0x64
;   0010  je      .L4
;   0012  jmp     .L1
; .L0:
;   0014  cmp     edi, 0x2710
;   001a  je      .L2
;   001c  cmp     edi, 0xf4240
;   0022  je      .L3
;   0024  cmp     edi, 0x5f5e100
;   002a  je      .L4
; .L1:
;   002c  xor     eax, eax                                 ; ret i32 0
;   002e  ret
; .L2:
;   002f  mov     rax, rdi                                 ; %m = mul i32 %x, %x
;   0032  imul    eax, edi
;   0035  ret                                              ; ret i32 %m
; .L3:
;   0036  mov     eax, 1                                   ; ret i32 1
;   003b  ret
; .L4:
;   003c  mov     rax, rdi                                 ; ret i32 %x
;   003f  ret
