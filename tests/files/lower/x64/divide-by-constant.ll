; RUN: compile --cpu x86-64-v3 --emit asm
; Multiplication by an inverse, and shifts for powers of two.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @unsigned_7(i32 %x) {
  %q = udiv i32 %x, 7
  ret i32 %q
}

define i64 @signed_10(i64 %x) {
  %q = sdiv i64 %x, 10
  ret i64 %q
}

define i32 @signed_rest_of_8(i32 %x) {
  %q = srem i32 %x, 8
  ret i32 %q
}

; EXPECT
; @unsigned_7: 27 bytes, frame 0 bytes
;   0000  mov     eax, edi                                 ; %q = udiv i32 %x, 7
;   0002  imul    rax, 0x24924925
;   0009  shr     rax, 0x20
;   000d  sub     edi, eax
;   000f  shr     edi, 1
;   0012  add     edi, eax
;   0014  shr     edi, 2
;   0017  mov     rax, rdi                                 ; ret i32 %q
;   001a  ret
;
; @signed_10: 31 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %q = sdiv i64 %x, 10
;   0003  mov     rdx, 0x6666666666666667
;   000d  imul    rdx                                      ; %q = sdiv i64 %x, 10
;   0010  sar     rdx, 2
;   0014  mov     rax, rdx
;   0017  shr     rax, 0x3f
;   001b  add     rax, rdx
;   001e  ret                                              ; ret i64 %q
;
; @signed_rest_of_8: 23 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %q = srem i32 %x, 8
;   0003  sar     eax, 0x1f
;   0006  shr     eax, 0x1d
;   0009  add     eax, edi
;   000b  sar     eax, 3
;   000e  shl     eax, 3
;   0011  sub     edi, eax
;   0013  mov     rax, rdi                                 ; ret i32 %q
;   0016  ret
