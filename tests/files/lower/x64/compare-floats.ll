; RUN: compile --cpu x86-64-v3 --emit asm
; Equality of floats needs the parity flag: unordered is neither equal nor less.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i1 @equal(double %a, double %b) {
  %c = fcmp oeq double %a, %b
  ret i1 %c
}

define i1 @less(double %a, double %b) {
  %c = fcmp olt double %a, %b
  ret i1 %c
}

define i32 @branch(float %a, float %b, i32 %x) {
  %c = fcmp une float %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 %x
no:
  ret i32 3
}

; EXPECT
; @equal: 16 bytes, frame 0 bytes
;   0000  ucomisd xmm0, xmm1                               ; %c = fcmp oeq double %a, %b
;   0004  sete    al
;   0007  setnp   cl
;   000a  and     eax, ecx
;   000c  movzx   eax, al
;   000f  ret                                              ; ret i1 %c
;
; @less: 11 bytes, frame 0 bytes
;   0000  ucomisd xmm1, xmm0                               ; %c = fcmp olt double %a, %b
;   0004  seta    al
;   0007  movzx   eax, al
;   000a  ret                                              ; ret i1 %c
;
; @branch: 19 bytes, frame 0 bytes
;   0000  ucomiss xmm0, xmm1                               ; br i1 %c, label %yes, label %no
;   0003  jne     .L0
;   0005  jp      .L0
;   0007  jmp     .L1
; .L0:
;   0009  mov     rax, rdi                                 ; ret i32 %x
;   000c  ret
; .L1:
;   000d  mov     eax, 3                                   ; ret i32 3
;   0012  ret
