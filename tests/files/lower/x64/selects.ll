; RUN: compile --cpu x86-64-v3 --emit asm
; Integers by a conditional move, truth values by a byte, floats by a branch or by moves.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @larger(i64 %a, i64 %b) {
  %c = icmp sgt i64 %a, %b
  %s = select i1 %c, i64 %a, i64 %b
  ret i64 %s
}

define i32 @as_number(i32 %a) {
  %c = icmp eq i32 %a, 5
  %s = select i1 %c, i32 1, i32 0
  ret i32 %s
}

define double @floats(i1 %c, double %a, double %b) {
  %s = select i1 %c, double %a, double %b
  ret double %s
}

; EXPECT
; @larger: 11 bytes, frame 0 bytes
;   0000  cmp     rdi, rsi                                 ; %s = select i1 %c, i64 %a, i64 %b
;   0003  cmovg   rsi, rdi
;   0007  mov     rax, rsi                                 ; ret i64 %s
;   000a  ret
;
; @as_number: 18 bytes, frame 0 bytes
;   0000  cmp     edi, 5                                   ; %s = select i1 %c, i32 1, i32 0
;   0003  mov     eax, 0
;   0008  mov     ecx, 1
;   000d  cmove   rax, rcx
;   0011  ret                                              ; ret i32 %s
;
; @floats: 15 bytes, frame 0 bytes
;   0000  and     edi, 1
;   0003  test    dil, dil                                 ; %s = select i1 %c, double %a, double %b
;   0006  je      .L0
;   0008  movaps  xmm1, xmm0
; .L0:
;   000b  movaps  xmm0, xmm1                               ; ret double %s
;   000e  ret
