; RUN: compile --cpu x86-64-v3 --emit asm
; Four results of a guest function are in registers.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define { i64, i64, i64, double } @callee(i64 %a, double %d) noinline {
  %r0 = insertvalue { i64, i64, i64, double } poison, i64 %a, 0
  %r1 = insertvalue { i64, i64, i64, double } %r0, i64 1, 1
  %r2 = insertvalue { i64, i64, i64, double } %r1, i64 2, 2
  %r3 = insertvalue { i64, i64, i64, double } %r2, double %d, 3
  ret { i64, i64, i64, double } %r3
}

define i64 @caller(i64 %a) {
  %r = call { i64, i64, i64, double } @callee(i64 %a, double 1.0)
  %x = extractvalue { i64, i64, i64, double } %r, 1
  %y = extractvalue { i64, i64, i64, double } %r, 2
  %s = add i64 %x, %y
  ret i64 %s
}

; EXPECT
; @callee: 27 bytes, frame 0 bytes
;   0000  xor     eax, eax                                 ; %r0 = insertvalue { i64, i64, i64, double } poison, i64 %a, 0
;   0002  xor     eax, eax
;   0004  xorps   xmm1, xmm1
;   0007  mov     ecx, 1                                   ; %r1 = insertvalue { i64, i64, i64, double } %r0, i64 1, 1
;   000c  mov     eax, 2                                   ; %r2 = insertvalue { i64, i64, i64, double } %r1, i64 2, 2
;   0011  mov     rdx, rcx                                 ; ret { i64, i64, i64, double } %r3
;   0014  mov     rcx, rax
;   0017  mov     rax, rdi
;   001a  ret
;
; @caller: 28 bytes, frame 8 bytes
;   0000  sub     rsp, 8
;   0004  movaps  xmm0, [.const_20]
;   000b  call    qword ptr [@callee slot]                 ; %r = call { i64, i64, i64, double } @callee(i64 %a, double 1.000000e+00)
;   0011  add     rdx, rcx                                 ; %s = add i64 %x, %y
;   0014  mov     rax, rdx                                 ; ret i64 %s
;   0017  add     rsp, 8
;   001b  ret
; .const_20: 000000000000f03f0000000000000000
