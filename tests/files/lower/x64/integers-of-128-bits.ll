; RUN: compile --cpu x86-64-v3 --emit asm
; Two registers each; addition and comparison by carry, multiplication by parts.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i128 @add(i128 %a, i128 %b) {
  %s = add i128 %a, %b
  ret i128 %s
}

define i128 @multiply(i128 %a, i128 %b) {
  %s = mul i128 %a, %b
  ret i128 %s
}

define i1 @less(i128 %a, i128 %b) {
  %c = icmp slt i128 %a, %b
  ret i1 %c
}

; EXPECT
; @add: 13 bytes, frame 0 bytes
;   0000  add     rdi, rdx                                 ; %s = add i128 %a, %b
;   0003  adc     rsi, rcx
;   0006  mov     rdx, rsi                                 ; ret i128 %s
;   0009  mov     rax, rdi
;   000c  ret
;
; @multiply: 24 bytes, frame 0 bytes
;   0000  mov     r8, rdi                                  ; %s = mul i128 %a, %b
;   0003  imul    r8, rcx
;   0007  imul    rsi, rdx
;   000b  add     r8, rsi
;   000e  mov     rax, rdi
;   0011  mul     rdx
;   0014  add     rdx, r8
;   0017  ret                                              ; ret i128 %s
;
; @less: 13 bytes, frame 0 bytes
;   0000  cmp     rdi, rdx                                 ; %c = icmp slt i128 %a, %b
;   0003  sbb     rsi, rcx
;   0006  setl    al
;   0009  movzx   eax, al
;   000c  ret                                              ; ret i1 %c
