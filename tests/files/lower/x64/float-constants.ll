; RUN: compile --cpu x86-64-v3 --emit asm
; Zero is made, others are loaded from behind the code.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define double @zero() {
  ret double 0.0
}

define double @third(double %a) {
  %r = fmul double %a, 0.25
  ret double %r
}

define float @negate(float %a) {
  %r = fneg float %a
  ret float %r
}

; EXPECT
; @zero: 4 bytes, frame 0 bytes
;   0000  xorps   xmm0, xmm0
;   0003  ret                                              ; ret double 0.000000e+00
;
; @third: 12 bytes, frame 0 bytes
;   0000  movaps  xmm1, [.const_10]
;   0007  mulsd   xmm0, xmm1                               ; %r = fmul double %a, 2.500000e-01
;   000b  ret                                              ; ret double %r
; .const_10: 000000000000d03f0000000000000000
;
; @negate: 11 bytes, frame 0 bytes
;   0000  movaps  xmm1, [.const_10]
;   0007  xorps   xmm0, xmm1                               ; %r = fneg float %a
;   000a  ret                                              ; ret float %r
; .const_10: 00000080000000000000000000000000
