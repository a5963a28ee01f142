; RUN: compile --cpu x86-64-v3 --emit asm
; Offsets from a base in the context.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@counter = internal thread_local global i64 5
declare ptr @llvm.threadlocal.address.p0(ptr)

define i64 @next() {
  %p = call ptr @llvm.threadlocal.address.p0(ptr @counter)
  %v = load i64, ptr %p
  %n = add i64 %v, 1
  store i64 %n, ptr %p
  ret i64 %n
}

; EXPECT
; @next: 21 bytes, frame 0 bytes
;   0000  mov     rax, [r15+threadLocalBase]               ; %p = call ptr @llvm.threadlocal.address.p0(ptr @counter)
;   0004  lea     rax, [rax]
;   0007  mov     rcx, [rax]                               ; %v = load i64, ptr %p, align 8
;   000a  add     rcx, 1                                   ; %n = add i64 %v, 1
;   000e  mov     [rax], rcx                               ; store i64 %n, ptr %p, align 8
;   0011  mov     rax, rcx                                 ; ret i64 %n
;   0014  ret
