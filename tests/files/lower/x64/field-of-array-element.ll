; RUN: compile --cpu x86-64-v3 --emit asm
; The index and the offset of the field are one address; a size that no scale has is multiplied first.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { i32, i64 }
%odd = type { i64, i64, i64 }

define i64 @pair(ptr %p, i64 %i) {
  %q = getelementptr inbounds %pair, ptr %p, i64 %i, i32 1
  %v = load i64, ptr %q
  ret i64 %v
}

define void @odd(ptr %p, i64 %i, i64 %x) {
  %q = getelementptr inbounds %odd, ptr %p, i64 %i, i32 2
  store i64 %x, ptr %q
  ret void
}

; EXPECT
; @pair: 10 bytes, frame 0 bytes
;   0000  shl     rsi, 4                                   ; %v = load i64, ptr %q, align 8
;   0004  mov     rax, [rdi+rsi+8]
;   0009  ret                                              ; ret i64 %v
;
; @odd: 10 bytes, frame 0 bytes
;   0000  imul    rax, rsi, 0x18                           ; store i64 %x, ptr %q, align 8
;   0004  mov     [rdi+rax+0x10], rdx
;   0009  ret                                              ; ret void
