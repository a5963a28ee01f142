; RUN: compile --cpu x86-64-v3 --emit asm
; A load becomes an operand of its only use, unless a store or a call lies in between.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @folds(ptr %p, i32 %x) {
  %v = load i32, ptr %p
  %c = icmp sgt i32 %v, %x
  %r = zext i1 %c to i32
  ret i32 %r
}

define i32 @does_not(ptr %p, ptr %q, i32 %x) {
  %v = load i32, ptr %p
  store i32 0, ptr %q
  %s = add i32 %x, %v
  ret i32 %s
}

define double @of_double(ptr %p, double %x) {
  %v = load double, ptr %p
  %s = fmul double %x, %v
  ret double %s
}

; EXPECT
; @folds: 9 bytes, frame 0 bytes
;   0000  cmp     [rdi], esi                               ; %c = icmp sgt i32 %v, %x
;   0002  setg    al
;   0005  movzx   eax, al
;   0008  ret                                              ; ret i32 %r
;
; @does_not: 14 bytes, frame 0 bytes
;   0000  mov     eax, [rdi]                               ; %v = load i32, ptr %p, align 4
;   0002  mov     dword ptr [rsi], 0                       ; store i32 0, ptr %q, align 4
;   0008  add     edx, eax                                 ; %s = add i32 %x, %v
;   000a  mov     rax, rdx                                 ; ret i32 %s
;   000d  ret
;
; @of_double: 5 bytes, frame 0 bytes
;   0000  mulsd   xmm0, [rdi]                              ; %s = fmul double %x, %v
;   0004  ret                                              ; ret double %s
