; RUN: compile --cpu x86-64-v3 --emit asm
; The registers that may hold arguments are saved where va_arg finds them.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @llvm.va_start(ptr)
declare i32 @vprintf(ptr, ptr)

define i32 @prints(ptr %format, ...) {
  %list = alloca [24 x i8], align 8
  call void @llvm.va_start(ptr %list)
  %r = call i32 @vprintf(ptr %format, ptr %list)
  ret i32 %r
}

; EXPECT
; @prints: 166 bytes, frame 216 bytes
;   0000  sub     rsp, 0xd8
;   0007  mov     rax, rsi
;   000a  mov     rsi, rdi
;   000d  mov     [rsp+0x20], rsi
;   0012  mov     [rsp+0x28], rax
;   0017  mov     [rsp+0x30], rdx
;   001c  mov     [rsp+0x38], rcx
;   0021  mov     [rsp+0x40], r8
;   0026  mov     [rsp+0x48], r9
;   002b  movups  [rsp+0x50], xmm0
;   0030  movups  [rsp+0x60], xmm1
;   0035  movups  [rsp+0x70], xmm2
;   003a  movups  [rsp+0x80], xmm3
;   0042  movups  [rsp+0x90], xmm4
;   004a  movups  [rsp+0xa0], xmm5
;   0052  movups  [rsp+0xb0], xmm6
;   005a  movups  [rsp+0xc0], xmm7
;   0062  lea     rsi, [rsp]                               ; %list = alloca [24 x i8], align 8
;   0066  mov     dword ptr [rsp], 8                       ; call void @llvm.va_start(ptr %list)
;   006d  mov     dword ptr [rsp+4], 0x30
;   0075  lea     rax, [rsp+0xe0]
;   007d  mov     [rsp+8], rax
;   0082  lea     rax, [rsp+0x20]
;   0087  mov     [rsp+0x10], rax
;   008c  xor     eax, eax                                 ; %r = call i32 @vprintf(ptr %format, ptr %list)
;   008e  mov     r11, @vprintf
;   0098  xor     ebx, ebx
;   009a  call    qword ptr [r15+nativeCallStub]
;   009e  add     rsp, 0xd8                                ; ret i32 %r
;   00a5  ret
