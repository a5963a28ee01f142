; RUN: compile --cpu x86-64-v3 --emit asm
; A vector of one register is one instruction.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define <4 x i32> @add(<4 x i32> %a, <4 x i32> %b) {
  %s = add <4 x i32> %a, %b
  ret <4 x i32> %s
}

define <2 x double> @multiply(<2 x double> %a, ptr %p) {
  %b = load <2 x double>, ptr %p
  %s = fmul <2 x double> %a, %b
  ret <2 x double> %s
}

define <16 x i8> @compare(<16 x i8> %a, <16 x i8> %b) {
  %c = icmp eq <16 x i8> %a, %b
  %s = sext <16 x i1> %c to <16 x i8>
  ret <16 x i8> %s
}

; EXPECT
; @add: 5 bytes, frame 0 bytes
;   0000  paddd   xmm0, xmm1                               ; %s = add <4 x i32> %a, %b
;   0004  ret                                              ; ret <4 x i32> %s
;
; @multiply: 5 bytes, frame 0 bytes
;   0000  mulpd   xmm0, [rdi]                              ; %s = fmul <2 x double> %a, %b
;   0004  ret                                              ; ret <2 x double> %s
;
; @compare: 5 bytes, frame 0 bytes
;   0000  pcmpeqb xmm0, xmm1                               ; %s = sext <16 x i1> %c to <16 x i8>
;   0004  ret                                              ; ret <16 x i8> %s
