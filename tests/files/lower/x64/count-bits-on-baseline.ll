; RUN: compile --cpu x86-64 --emit asm
; Without POPCNT, LZCNT and TZCNT the runtime counts.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare i32 @llvm.ctpop.i32(i32)
declare i64 @llvm.ctlz.i64(i64, i1)
declare i16 @llvm.cttz.i16(i16, i1)
declare i32 @llvm.bswap.i32(i32)

define i32 @ones(i32 %a) {
  %r = call i32 @llvm.ctpop.i32(i32 %a)
  ret i32 %r
}

define i64 @leading(i64 %a) {
  %r = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
  ret i64 %r
}

define i16 @trailing(i16 %a) {
  %r = call i16 @llvm.cttz.i16(i16 %a, i1 false)
  ret i16 %r
}

define i32 @swap(i32 %a) {
  %r = call i32 @llvm.bswap.i32(i32 %a)
  ret i32 %r
}

; EXPECT
; @ones: 54 bytes, frame 88 bytes
;   0000  sub     rsp, 0x58
;   0004  mov     edi, edi                                 ; %r = call i32 @llvm.ctpop.i32(i32 %a)
;   0006  mov     [rsp+0x20], rdi
;   000b  lea     rdi, [rsp]
;   000f  mov     esi, 0x3c
;   0014  mov     edx, 0x20
;   0019  mov     ecx, 0x20
;   001e  mov     r11, helper IntegerUnary
;   0028  xor     ebx, ebx
;   002a  call    qword ptr [r15+nativeCallStub]
;   002e  mov     eax, [rsp]
;   0031  add     rsp, 0x58                                ; ret i32 %r
;   0035  ret
;
; @leading: 53 bytes, frame 88 bytes
;   0000  sub     rsp, 0x58
;   0004  mov     [rsp+0x20], rdi                          ; %r = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
;   0009  lea     rdi, [rsp]
;   000d  mov     esi, 0x3d
;   0012  mov     edx, 0x40
;   0017  mov     ecx, 0x40
;   001c  mov     r11, helper IntegerUnary
;   0026  xor     ebx, ebx
;   0028  call    qword ptr [r15+nativeCallStub]
;   002c  mov     rax, [rsp]
;   0030  add     rsp, 0x58                                ; ret i64 %r
;   0034  ret
;
; @trailing: 56 bytes, frame 88 bytes
;   0000  sub     rsp, 0x58
;   0004  movzx   edi, di                                  ; %r = call i16 @llvm.cttz.i16(i16 %a, i1 false)
;   0007  mov     [rsp+0x20], rdi
;   000c  lea     rdi, [rsp]
;   0010  mov     esi, 0x3e
;   0015  mov     edx, 0x10
;   001a  mov     ecx, 0x10
;   001f  mov     r11, helper IntegerUnary
;   0029  xor     ebx, ebx
;   002b  call    qword ptr [r15+nativeCallStub]
;   002f  movzx   eax, word ptr [rsp]
;   0033  add     rsp, 0x58                                ; ret i16 %r
;   0037  ret
;
; @swap: 6 bytes, frame 0 bytes
;   0000  bswap   edi                                      ; %r = call i32 @llvm.bswap.i32(i32 %a)
;   0002  mov     rax, rdi                                 ; ret i32 %r
;   0005  ret
