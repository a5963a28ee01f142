; RUN: compile --cpu x86-64-v3 --emit asm
; The quotient is in rax, the rest in rdx; a trap of the processor is the guest's.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @quotient(i32 %x, i32 %y) {
  %q = sdiv i32 %x, %y
  ret i32 %q
}

define i64 @rest(i64 %x, i64 %y) {
  %r = urem i64 %x, %y
  ret i64 %r
}

define i8 @byte(i8 %x, i8 %y) {
  %q = udiv i8 %x, %y
  ret i8 %q
}

; EXPECT
; @quotient: 7 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %q = sdiv i32 %x, %y
;   0003  cdq
;   0004  idiv    esi
;   0006  ret                                              ; ret i32 %q
;
; @rest: 12 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %r = urem i64 %x, %y
;   0003  xor     edx, edx
;   0005  div     rsi
;   0008  mov     rax, rdx                                 ; ret i64 %r
;   000b  ret
;
; @byte: 13 bytes, frame 0 bytes
;   0000  movzx   eax, dil                                 ; %q = udiv i8 %x, %y
;   0004  movzx   ecx, sil
;   0008  xor     edx, edx
;   000a  div     ecx
;   000c  ret                                              ; ret i8 %q
