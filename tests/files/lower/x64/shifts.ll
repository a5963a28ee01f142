; RUN: compile --cpu x86-64-v3 --emit asm
; With BMI2 the amount may be in any register; without it it is in cl.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @left(i64 %a, i64 %n) {
  %s = shl i64 %a, %n
  ret i64 %s
}

define i32 @rotate(i32 %a) {
  %s = call i32 @llvm.fshl.i32(i32 %a, i32 %a, i32 7)
  ret i32 %s
}

declare i32 @llvm.fshl.i32(i32, i32, i32)

; EXPECT
; @left: 6 bytes, frame 0 bytes
;   0000  shlx    rax, rdi, rsi                            ; %s = shl i64 %a, %n
;   0005  ret                                              ; ret i64 %s
;
; @rotate: 7 bytes, frame 0 bytes
;   0000  rol     edi, 7                                   ; %s = call i32 @llvm.fshl.i32(i32 %a, i32 %a, i32 7)
;   0003  mov     rax, rdi                                 ; ret i32 %s
;   0006  ret
