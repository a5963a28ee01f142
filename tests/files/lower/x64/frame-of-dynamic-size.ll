; RUN: compile --cpu x86-64-v3 --emit asm --function sum
; An alloca of variable size is checked against the limit of the stack, and rbp holds the frame.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @fill(ptr %p, i64 %n) noinline {
  store i64 %n, ptr %p
  ret void
}

define i32 @sum(i64 %n) {
  %fixed = alloca i64
  %p = alloca i32, i64 %n
  call void @fill(ptr %p, i64 %n)
  call void @fill(ptr %fixed, i64 1)
  %v = load i32, ptr %p
  ret i32 %v
}

; EXPECT
; @sum: 130 bytes, frame 56 bytes
;   0000  sub     rsp, 0x38
;   0004  mov     rbp, rsp
;   0007  mov     [rsp], rbp
;   000b  lea     rax, [rbp+0x20]                          ; %fixed = alloca i64, align 8
;   000f  mov     [rbp+0x10], rax
;   0013  mov     rsi, rdi                                 ; %p = alloca i32, i64 %n, align 4
;   0016  shl     rsi, 2
;   001a  mov     rax, rsp
;   001d  sub     rax, rsi
;   0020  jae     .L0
;   0022  mov     eax, 5
;   0027  call    qword ptr [r15+trapStub]
;   002b  ud2
; .L0:
;   002d  and     rax, 0xfffffffffffffff0                  ; %p = alloca i32, i64 %n, align 4
;   0031  sub     rax, 0x10
;   0035  cmp     rax, [r15+stackLimit]
;   0039  jae     .L1
;   003b  mov     eax, 5
;   0040  call    qword ptr [r15+trapStub]
;   0044  ud2
; .L1:
;   0046  mov     [rax], rbp                               ; %p = alloca i32, i64 %n, align 4
;   0049  mov     rsp, rax
;   004c  add     rax, 0x10
;   0050  mov     [rbp+0x18], rax
;   0054  mov     rsi, rdi                                 ; call void @fill(ptr %p, i64 %n)
;   0057  mov     rdi, rax
;   005a  call    qword ptr [@fill slot]
;   0060  mov     rbp, [rsp]                               ; call void @fill(ptr %fixed, i64 1)
;   0064  mov     rdi, [rbp+0x10]
;   0068  mov     esi, 1
;   006d  call    qword ptr [@fill slot]
;   0073  mov     rbp, [rsp]
;   0077  mov     rax, [rbp+0x18]
;   007b  mov     eax, [rax]                               ; %v = load i32, ptr %p, align 4
;   007d  lea     rsp, [rbp+0x38]                          ; ret i32 %v
;   0081  ret
