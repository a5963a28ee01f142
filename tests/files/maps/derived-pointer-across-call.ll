; RUN: compile --cpu x86-64-v3 --emit maps --function field
; Both the derived pointer and its base are kept across the call.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define void @callee() noinline {
  ret void
}

define i64 @field(ptr addrspace(1) %a, i64 %i) {
  %p = getelementptr i64, ptr addrspace(1) %a, i64 %i
  store i64 1, ptr addrspace(1) %p
  call void @callee()
  %v = load i64, ptr addrspace(1) %p
  ret i64 %v
}

; EXPECT
; @field: 45 bytes, frame 24 bytes
;         ; frame 0 | rsi: raw, rdi: ref
;   0000  sub     rsp, 0x18
;         ; frame 24 | rsi: raw, rdi: ref
;   0004  mov     [rsp+8], rsi
;         ; frame 24 | rsi: raw, rdi: ref, [rsp+0x8]: raw
;   0009  mov     [rsp], rdi
;         ; frame 24 | rsi: raw, rdi: ref, [rsp]: ref, [rsp+0x8]: raw
;   000d  mov     qword ptr [rdi+rsi*8], 1                 ; store i64 1, ptr addrspace(1) %p, align 8
;         ; frame 24 | [rsp]: ref, [rsp+0x8]: raw
;   0015  call    qword ptr [@callee slot]                 ; call void @callee()
;         ; frame 24 | [rsp]: ref, [rsp+0x8]: raw
;   001b  mov     rsi, [rsp+8]
;         ; frame 24 | rsi: raw, [rsp]: ref
;   0020  mov     rdi, [rsp]
;         ; frame 24 | rsi: raw, rdi: ref
;   0024  mov     rax, [rdi+rsi*8]                         ; %v = load i64, ptr addrspace(1) %p, align 8
;         ; frame 24 | rax: raw
;   0028  add     rsp, 0x18                                ; ret i64 %v
;         ; frame 0 | rax: raw
;   002c  ret
