; RUN: compile --cpu x86-64-v3 --emit asm
; Acquire and release are ordinary moves here; sequential stores exchange.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @load(ptr %p) {
  %v = load atomic i32, ptr %p acquire, align 4
  ret i32 %v
}

define void @release(ptr %p, i32 %x) {
  store atomic i32 %x, ptr %p release, align 4
  ret void
}

define void @sequential(ptr %p, i32 %x) {
  store atomic i32 %x, ptr %p seq_cst, align 4
  fence acquire
  fence seq_cst
  ret void
}

; EXPECT
; @load: 3 bytes, frame 0 bytes
;   0000  mov     eax, [rdi]                               ; %v = load atomic i32, ptr %p acquire, align 4
;   0002  ret                                              ; ret i32 %v
;
; @release: 3 bytes, frame 0 bytes
;   0000  mov     [rdi], esi                               ; store atomic i32 %x, ptr %p release, align 4
;   0002  ret                                              ; ret void
;
; @sequential: 6 bytes, frame 0 bytes
;   0000  xchg    [rdi], esi                               ; store atomic i32 %x, ptr %p seq_cst, align 4
;   0002  mfence                                           ; fence seq_cst
;   0005  ret                                              ; ret void
