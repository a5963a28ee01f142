; RUN: compile --cpu x86-64-v3 --emit asm
; One lane in, one lane out, lanes in another order.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @extract(<4 x i32> %a) {
  %v = extractelement <4 x i32> %a, i32 2
  ret i32 %v
}

define <4 x float> @insert(<4 x float> %a, float %x) {
  %v = insertelement <4 x float> %a, float %x, i32 1
  ret <4 x float> %v
}

define <4 x i32> @reverse(<4 x i32> %a) {
  %v = shufflevector <4 x i32> %a, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  ret <4 x i32> %v
}

; EXPECT
; @extract: 7 bytes, frame 0 bytes
;   0000  pextrd  eax, xmm0, 2                             ; %v = extractelement <4 x i32> %a, i32 2
;   0006  ret                                              ; ret i32 %v
;
; @insert: 11 bytes, frame 0 bytes
;   0000  movd    eax, xmm1                                ; %v = insertelement <4 x float> %a, float %x, i32 1
;   0004  pinsrd  xmm0, eax, 1
;   000a  ret                                              ; ret <4 x float> %v
;
; @reverse: 6 bytes, frame 0 bytes
;   0000  pshufd  xmm0, xmm0, 0x1b                         ; %v = shufflevector <4 x i32> %a, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
;   0005  ret                                              ; ret <4 x i32> %v
