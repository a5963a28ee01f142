; RUN: compile --cpu x86-64-v3 --emit asm
; Loads extend as they load; arithmetic of 32 bits zeroes the upper half.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @of_load(ptr %p) {
  %v = load i16, ptr %p
  %e = sext i16 %v to i64
  ret i64 %e
}

define i64 @for_nothing(i32 %a, i32 %b) {
  %s = add i32 %a, %b
  %e = zext i32 %s to i64
  ret i64 %e
}

define i64 @odd(i13 %a) {
  %e = sext i13 %a to i64
  ret i64 %e
}

; EXPECT
; @of_load: 5 bytes, frame 0 bytes
;   0000  movsx   rax, word ptr [rdi]                      ; %e = sext i16 %v to i64
;   0004  ret                                              ; ret i64 %e
;
; @for_nothing: 6 bytes, frame 0 bytes
;   0000  add     edi, esi                                 ; %s = add i32 %a, %b
;   0002  mov     rax, rdi                                 ; ret i64 %e
;   0005  ret
;
; @odd: 12 bytes, frame 0 bytes
;   0000  shl     rdi, 0x33                                ; %e = sext i13 %a to i64
;   0004  sar     rdi, 0x33
;   0008  mov     rax, rdi                                 ; ret i64 %e
;   000b  ret
