; RUN: compile --cpu x86-64-v3 --emit asm
; Only the strongest stores need a locked instruction; what has none is a loop of cmpxchg.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @fetch_add(ptr %p, i64 %x) {
  %v = atomicrmw add ptr %p, i64 %x monotonic
  ret i64 %v
}

define i32 @fetch_nand(ptr %p, i32 %x) {
  %v = atomicrmw nand ptr %p, i32 %x seq_cst
  ret i32 %v
}

define i1 @exchange(ptr %p, i32 %old, i32 %new) {
  %r = cmpxchg ptr %p, i32 %old, i32 %new acq_rel monotonic
  %ok = extractvalue { i32, i1 } %r, 1
  ret i1 %ok
}

; EXPECT
; @fetch_add: 9 bytes, frame 0 bytes
;   0000  lock xadd [rdi], rsi                             ; %v = atomicrmw add ptr %p, i64 %x monotonic, align 8
;   0005  mov     rax, rsi                                 ; ret i64 %v
;   0008  ret
;
; @fetch_nand: 16 bytes, frame 0 bytes
;   0000  mov     eax, [rdi]                               ; %v = atomicrmw nand ptr %p, i32 %x seq_cst, align 4
; .L0:
;   0002  mov     rcx, rax
;   0005  and     ecx, esi
;   0007  not     ecx
;   0009  lock cmpxchg [rdi], ecx
;   000d  jne     .L0
;   000f  ret                                              ; ret i32 %v
;
; @exchange: 14 bytes, frame 0 bytes
;   0000  mov     rax, rsi                                 ; %r = cmpxchg ptr %p, i32 %old, i32 %new acq_rel monotonic, align 4
;   0003  lock cmpxchg [rdi], edx
;   0007  sete    cl
;   000a  movzx   eax, cl
;   000d  ret                                              ; ret i1 %ok
