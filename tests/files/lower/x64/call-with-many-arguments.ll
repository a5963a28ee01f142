; RUN: compile --cpu x86-64-v3 --emit asm --function caller --function takes --function gives
; Six integers and eight floats are in registers, the rest on the stack.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @callee(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i32 %7, double %8) noinline {
  ret void
}

define void @caller(i64 %a, i64 %b, double %d) {
  call void @callee(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 %a, i32 8, double %d)
  ret void
}

define i64 @takes(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h) noinline {
  %s = sub i64 %g, %h
  ret i64 %s
}

define i64 @gives(i64 %a) {
  %r = call i64 @takes(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 %a, i64 2)
  %s = add i64 %r, 1
  ret i64 %s
}

; EXPECT
; @caller: 61 bytes, frame 24 bytes
;   0000  sub     rsp, 0x18
;   0004  mov     esi, 8                                   ; call void @callee(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 %a, i32 8, double %d)
;   0009  mov     [rsp+8], rsi
;   000e  mov     [rsp], rdi
;   0012  mov     edi, 1
;   0017  mov     esi, 2
;   001c  mov     edx, 3
;   0021  mov     ecx, 4
;   0026  mov     r8d, 5
;   002c  mov     r9d, 6
;   0032  call    qword ptr [@callee slot]
;   0038  add     rsp, 0x18                                ; ret void
;   003c  ret
;
; @takes: 14 bytes, frame 0 bytes
;   0000  mov     rcx, [rsp+0x10]
;   0005  mov     rax, [rsp+8]
;   000a  sub     rax, rcx                                 ; %s = sub i64 %g, %h
;   000d  ret                                              ; ret i64 %s
;
; @gives: 47 bytes, frame 24 bytes
;   0000  sub     rsp, 0x18
;   0004  mov     esi, 2                                   ; %r = call i64 @takes(i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 %a, i64 2)
;   0009  mov     [rsp+8], rsi
;   000e  mov     [rsp], rdi
;   0012  xor     edi, edi
;   0014  xor     esi, esi
;   0016  xor     edx, edx
;   0018  xor     ecx, ecx
;   001a  xor     r8d, r8d
;   001d  xor     r9d, r9d
;   0020  call    qword ptr [@takes slot]
;   0026  add     rax, 1                                   ; %s = add i64 %r, 1
;   002a  add     rsp, 0x18                                ; ret i64 %s
;   002e  ret
