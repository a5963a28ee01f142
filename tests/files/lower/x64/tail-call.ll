; RUN: compile --cpu x86-64-v3 --emit asm
; musttail is a jump behind the end of the frame.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @even(i64 %a, i64 %b) noinline {
  %x = call i64 @odd(i64 %a, i64 0)
  %r = musttail call i64 @odd(i64 %b, i64 %x)
  ret i64 %r
}

define i64 @odd(i64 %a, i64 %b) noinline {
  %s = add i64 %a, %b
  ret i64 %s
}

; EXPECT
; @even: 9 bytes, frame 0 bytes
;   0000  xchg    rsi, rdi                                 ; %r = musttail call i64 @odd(i64 %b, i64 %a)
;   0003  jmp     qword ptr [@odd slot]
;
; @odd: 7 bytes, frame 0 bytes
;   0000  add     rdi, rsi                                 ; %s = add i64 %a, %b
;   0003  mov     rax, rdi                                 ; ret i64 %s
;   0006  ret
