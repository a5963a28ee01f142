; RUN: compile --cpu x86-64-v3 --emit maps
; A pointer that walks over an object keeps its base alive to the end.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

define i64 @sum(ptr addrspace(1) %a, i64 %n) {
entry:
  br label %loop
loop:
  %p = phi ptr addrspace(1) [ %a, %entry ], [ %q, %loop ]
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi i64 [ 0, %entry ], [ %t, %loop ]
  %v = load i64, ptr addrspace(1) %p
  %t = add i64 %s, %v
  %q = getelementptr i8, ptr addrspace(1) %p, i64 8
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %done
done:
  ret i64 %t
}

; EXPECT
; @sum: 38 bytes, frame 0 bytes
;         ; frame 0 | rsi: raw, rdi: ref
;   0000  mov     rax, rdi                                 ; br label %loop
;         ; frame 0 | rax: derived(rdi), rsi: raw, rdi: ref
;   0003  xor     ecx, ecx
;         ; frame 0 | rax: derived(rdi), rcx: raw, rsi: raw, rdi: ref
;   0005  xor     edx, edx
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   0007  nop     [rax+rax]
; .L0:
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   0010  add     rdx, [rax]                               ; %t = add i64 %s, %v
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   0013  lea     rax, [rax+8]                             ; %q = getelementptr i8, ptr addrspace(1) %p, i64 8
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   0017  add     rcx, 1                                   ; %j = add i64 %i, 1
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   001b  cmp     rcx, rsi                                 ; br i1 %c, label %loop, label %done
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   001e  jae     .L1
;         ; frame 0 | rax: derived(rdi), rcx: raw, rdx: raw, rsi: raw, rdi: ref
;   0020  jmp     .L0
; .L1:
;         ; frame 0 | rdx: raw
;   0022  mov     rax, rdx                                 ; ret i64 %t
;         ; frame 0 | rax: raw
;   0025  ret
