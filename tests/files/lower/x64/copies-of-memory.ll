; RUN: compile --cpu x86-64-v3 --emit asm
; Small ones by moves, large ones and those of unknown size by the C library.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define void @small(ptr %p, ptr %q) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 21, i1 false)
  ret void
}

define void @unknown(ptr %p, ptr %q, i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 %n, i1 false)
  ret void
}

define void @zero(ptr %p) {
  call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 32, i1 false)
  ret void
}

; EXPECT
; @small: 20 bytes, frame 0 bytes
;   0000  movups  xmm0, [rsi]                              ; call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 21, i1 false)
;   0003  mov     eax, [rsi+0x10]
;   0006  movzx   ecx, byte ptr [rsi+0x14]
;   000a  movups  [rdi], xmm0
;   000d  mov     [rdi+0x10], eax
;   0010  mov     [rdi+0x14], cl
;   0013  ret                                              ; ret void
;
; @unknown: 25 bytes, frame 8 bytes
;   0000  sub     rsp, 8
;   0004  mov     r11, function MemoryCopy                 ; call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 %n, i1 false)
;   000e  xor     ebx, ebx
;   0010  call    qword ptr [r15+nativeCallStub]
;   0014  add     rsp, 8                                   ; ret void
;   0018  ret
;
; @zero: 11 bytes, frame 0 bytes
;   0000  xorps   xmm0, xmm0
;   0003  movups  [rdi], xmm0                              ; call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 32, i1 false)
;   0006  movups  [rdi+0x10], xmm0
;   000a  ret                                              ; ret void
