; RUN: compile --cpu x86-64-v3 --emit asm
; One instruction each.
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
; @ones: 5 bytes, frame 0 bytes
;   0000  popcnt  eax, edi                                 ; %r = call i32 @llvm.ctpop.i32(i32 %a)
;   0004  ret                                              ; ret i32 %r
;
; @leading: 6 bytes, frame 0 bytes
;   0000  lzcnt   rax, rdi                                 ; %r = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
;   0005  ret                                              ; ret i64 %r
;
; @trailing: 11 bytes, frame 0 bytes
;   0000  or      edi, 0x10000                             ; %r = call i16 @llvm.cttz.i16(i16 %a, i1 false)
;   0006  tzcnt   eax, edi
;   000a  ret                                              ; ret i16 %r
;
; @swap: 6 bytes, frame 0 bytes
;   0000  bswap   edi                                      ; %r = call i32 @llvm.bswap.i32(i32 %a)
;   0002  mov     rax, rdi                                 ; ret i32 %r
;   0005  ret
