; RUN: compile --cpu x86-64 --emit asm
; The amount must be in cl.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @left(i64 %n, i64 %a) {
  %s = shl i64 %a, %n
  ret i64 %s
}

; EXPECT
; @left: 10 bytes, frame 0 bytes
;   0000  mov     rcx, rdi                                 ; %s = shl i64 %a, %n
;   0003  shl     rsi, cl
;   0006  mov     rax, rsi                                 ; ret i64 %s
;   0009  ret
