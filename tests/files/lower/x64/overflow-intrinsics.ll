; RUN: compile --cpu x86-64-v3 --emit asm
; The overflow flag of the addition is the second result.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)

define i32 @checked(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
  %o = extractvalue { i32, i1 } %r, 1
  br i1 %o, label %bad, label %good
bad:
  ret i32 -1
good:
  %s = extractvalue { i32, i1 } %r, 0
  ret i32 %s
}

; EXPECT
; @checked: 24 bytes, frame 0 bytes
;   0000  add     edi, esi                                 ; %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
;   0002  seto    al
;   0005  movzx   eax, al
;   0008  test    al, al                                   ; br i1 %o, label %bad, label %good
;   000a  je      .L0
;   000c  mov     rax, 0xffffffffffffffff                  ; ret i32 -1
;   0013  ret
; .L0:
;   0014  mov     rax, rdi                                 ; ret i32 %s
;   0017  ret
