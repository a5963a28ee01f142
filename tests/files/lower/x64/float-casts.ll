; RUN: compile --cpu x86-64-v3 --emit asm
; Unsigned integers of 64 bits have no instruction before AVX-512.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @of_unsigned(i64 %a) {
  %d = uitofp i64 %a to double
  ret double %d
}

define i64 @to_signed(double %a) {
  %i = fptosi double %a to i64
  ret i64 %i
}

define i8 @to_byte(float %a) {
  %i = fptoui float %a to i8
  ret i8 %i
}

define i64 @bits(double %a) {
  %i = bitcast double %a to i64
  ret i64 %i
}

; EXPECT
; @of_unsigned: 48 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %d = uitofp i64 %a to double
;   0003  shr     rax, 1
;   0007  mov     rcx, rdi
;   000a  and     ecx, 1
;   000d  or      rax, rcx
;   0010  xorps   xmm0, xmm0
;   0013  cvtsi2sd xmm0, rdi
;   0018  xorps   xmm1, xmm1
;   001b  cvtsi2sd xmm1, rax
;   0020  movaps  xmm2, xmm1
;   0023  addsd   xmm2, xmm1
;   0027  test    rdi, rdi
;   002a  jns     .L0
;   002c  movaps  xmm0, xmm2
; .L0:
;   002f  ret                                              ; ret double %d
;
; @to_signed: 6 bytes, frame 0 bytes
;   0000  cvttsd2si rax, xmm0                              ; %i = fptosi double %a to i64
;   0005  ret                                              ; ret i64 %i
;
; @to_byte: 5 bytes, frame 0 bytes
;   0000  cvttss2si eax, xmm0                              ; %i = fptoui float %a to i8
;   0004  ret                                              ; ret i8 %i
;
; @bits: 6 bytes, frame 0 bytes
;   0000  movq    rax, xmm0                                ; %i = bitcast double %a to i64
;   0005  ret                                              ; ret i64 %i
