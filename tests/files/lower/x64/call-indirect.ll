; RUN: compile --cpu x86-64-v3 --emit asm
; An address is looked at before it is called: it may be native.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @through(ptr %f, i32 %x) {
  %r = call i32 %f(i32 %x)
  %s = add i32 %r, 1
  ret i32 %s
}

; EXPECT
; @through: 26 bytes, frame 8 bytes
;   0000  sub     rsp, 8
;   0004  mov     r11, rdi                                 ; %r = call i32 %f(i32 %x)
;   0007  mov     rdi, rsi
;   000a  xor     eax, eax
;   000c  xor     ebx, ebx
;   000e  call    qword ptr [r15+indirectCallStub]
;   0012  add     eax, 1                                   ; %s = add i32 %r, 1
;   0015  add     rsp, 8                                   ; ret i32 %s
;   0019  ret
