; RUN: compile --cpu x86-64-v3 --emit asm
; Load, operation and store of one place are one instruction.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @register(ptr %p, i64 %i, i64 %x) {
  %q = getelementptr inbounds i64, ptr %p, i64 %i
  %v = load i64, ptr %q
  %s = xor i64 %v, %x
  store i64 %s, ptr %q
  ret void
}

define void @constant(ptr %p) {
  %v = load i8, ptr %p
  %s = add i8 %v, 1
  store i8 %s, ptr %p
  ret void
}

define i32 @value_is_used(ptr %p, i32 %x) {
  %v = load i32, ptr %p
  %s = add i32 %v, %x
  store i32 %s, ptr %p
  ret i32 %s
}

; EXPECT
; @register: 5 bytes, frame 0 bytes
;   0000  xor     [rdi+rsi*8], rdx                         ; store i64 %s, ptr %q, align 8
;   0004  ret                                              ; ret void
;
; @constant: 4 bytes, frame 0 bytes
;   0000  add     byte ptr [rdi], 1                        ; store i8 %s, ptr %p, align 1
;   0003  ret                                              ; ret void
;
; @value_is_used: 8 bytes, frame 0 bytes
;   0000  add     esi, [rdi]                               ; %s = add i32 %v, %x
;   0002  mov     [rdi], esi                               ; store i32 %s, ptr %p, align 4
;   0004  mov     rax, rsi                                 ; ret i32 %s
;   0007  ret
