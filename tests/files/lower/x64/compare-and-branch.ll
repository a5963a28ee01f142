; RUN: compile --cpu x86-64-v3 --emit asm
; A comparison whose only use is the branch behind it leaves its result in the flags.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @exit(i32)

define void @integers(i64 %a, i64 %b) {
  %c = icmp ult i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  call void @exit(i32 1)
  unreachable
no:
  ret void
}

define i32 @bit(i32 %a) {
  %m = and i32 %a, 8
  %c = icmp eq i32 %m, 0
  br i1 %c, label %yes, label %no
yes:
  ret i32 7
no:
  ret i32 %a
}

; EXPECT
; @integers: 45 bytes, frame 8 bytes
;   0000  sub     rsp, 8
;   0004  cmp     rdi, rsi                                 ; br i1 %c, label %yes, label %no
;   0007  jb      .L0
;   0009  add     rsp, 8                                   ; ret void
;   000d  ret
; .L0:
;   000e  mov     edi, 1                                   ; call void @exit(i32 1)
;   0013  xor     eax, eax
;   0015  mov     r11, @exit
;   001f  xor     ebx, ebx
;   0021  call    qword ptr [r15+nativeCallStub]
;   0025  xor     eax, eax                                 ; unreachable
;   0027  call    qword ptr [r15+trapStub]
;   002b  ud2
;
; @bit: 18 bytes, frame 0 bytes
;   0000  test    edi, 8                                   ; br i1 %c, label %yes, label %no
;   0006  jne     .L0
;   0008  mov     eax, 7                                   ; ret i32 7
;   000d  ret
; .L0:
;   000e  mov     rax, rdi                                 ; ret i32 %a
;   0011  ret
