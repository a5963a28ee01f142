; RUN: compile --cpu x86-64-v3 --emit asm
; The parts are shifted together, and change places by 64.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i128 @by_constant(i128 %a) {
  %s = shl i128 %a, 12
  ret i128 %s
}

define i128 @by_value(i128 %a, i128 %n) {
  %s = lshr i128 %a, %n
  ret i128 %s
}

; EXPECT
; @by_constant: 16 bytes, frame 0 bytes
;   0000  shld    rsi, rdi, 0xc                            ; %s = shl i128 %a, 12
;   0005  shl     rdi, 0xc
;   0009  mov     rdx, rsi                                 ; ret i128 %s
;   000c  mov     rax, rdi
;   000f  ret
;
; @by_value: 36 bytes, frame 0 bytes
;   0000  mov     rax, rsi                                 ; %s = lshr i128 %a, %n
;   0003  mov     rcx, rdx
;   0006  shrd    rdi, rsi, cl
;   000a  shr     rax, cl
;   000d  test    cl, 0x40
;   0010  cmovne  rdi, rax
;   0014  mov     edx, 0
;   0019  cmovne  rax, rdx
;   001d  mov     rdx, rax                                 ; ret i128 %s
;   0020  mov     rax, rdi
;   0023  ret
