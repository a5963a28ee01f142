; RUN: compile --cpu x86-64-v3 --emit asm
; Three lanes are done as four: what is in the fourth is nobody's.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define <3 x i16> @add(<3 x i16> %a, <3 x i16> %b) {
  %s = add <3 x i16> %a, %b
  ret <3 x i16> %s
}

; EXPECT
; @add: 5 bytes, frame 0 bytes
;   0000  paddw   xmm0, xmm1                               ; %s = add <3 x i16> %a, %b
;   0004  ret                                              ; ret <3 x i16> %s
