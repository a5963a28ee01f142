; RUN: compile --cpu x86-64-v3 --emit asm
; What SSE4.1 and FMA have is one instruction.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare double @llvm.sqrt.f64(double)
declare double @llvm.fma.f64(double, double, double)
declare float @llvm.floor.f32(float)
declare double @llvm.copysign.f64(double, double)

define double @root(double %a) {
  %r = call double @llvm.sqrt.f64(double %a)
  ret double %r
}

define double @multiply_add(double %a, double %b, double %c) {
  %r = call double @llvm.fma.f64(double %a, double %b, double %c)
  ret double %r
}

define float @down(float %a) {
  %r = call float @llvm.floor.f32(float %a)
  ret float %r
}

define double @sign(double %a, double %b) {
  %r = call double @llvm.copysign.f64(double %a, double %b)
  ret double %r
}

; EXPECT
; @root: 5 bytes, frame 0 bytes
;   0000  sqrtsd  xmm0, xmm0                               ; %r = call double @llvm.sqrt.f64(double %a)
;   0004  ret                                              ; ret double %r
;
; @multiply_add: 6 bytes, frame 0 bytes
;   0000  vfmadd213sd xmm0, xmm1, xmm2                     ; %r = call double @llvm.fma.f64(double %a, double %b, double %c)
;   0005  ret                                              ; ret double %r
;
; @down: 7 bytes, frame 0 bytes
;   0000  roundss xmm0, xmm0, 9                            ; %r = call float @llvm.floor.f32(float %a)
;   0006  ret                                              ; ret float %r
;
; @sign: 24 bytes, frame 0 bytes
;   0000  movaps  xmm2, [.const_20]
;   0007  andps   xmm0, xmm2                               ; %r = call double @llvm.copysign.f64(double %a, double %b)
;   000a  movaps  xmm2, [.const_30]
;   0011  andps   xmm1, xmm2                               ; %r = call double @llvm.copysign.f64(double %a, double %b)
;   0014  orps    xmm0, xmm1
;   0017  ret                                              ; ret double %r
; .const_20: ffffffffffffff7f0000000000000000
; .const_30: 00000000000000800000000000000000
