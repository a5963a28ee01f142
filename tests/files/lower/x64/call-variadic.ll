; RUN: compile --cpu x86-64-v3 --emit asm
; al says how many vector registers are used.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare i32 @printf(ptr, ...)
@format = private constant [7 x i8] c"%d %f\0A\00"

define i32 @prints(i32 %a, double %d) {
  %r = call i32 (ptr, ...) @printf(ptr @format, i32 %a, double %d)
  ret i32 %r
}

; EXPECT
; @prints: 40 bytes, frame 8 bytes
;   0000  sub     rsp, 8
;   0004  lea     rsi, [@format]
;   000b  xchg    rsi, rdi                                 ; %r = call i32 (ptr, ...) @printf(ptr @format, i32 %a, double %d)
;   000e  mov     eax, 1
;   0013  mov     r11, @printf
;   001d  xor     ebx, ebx
;   001f  call    qword ptr [r15+nativeCallStub]
;   0023  add     rsp, 8                                   ; ret i32 %r
;   0027  ret
