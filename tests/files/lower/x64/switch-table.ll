; RUN: compile --cpu x86-64-v3 --emit asm
; Dense cases are a table of distances, behind one comparison.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i32 @dense(i32 %x) {
  switch i32 %x, label %other [
    i32 10, label %a
    i32 11, label %b
    i32 12, label %c
    i32 13, label %a
    i32 14, label %b
    i32 16, label %c
  ]
a:
  ret i32 1
b:
  ret i32 %x
c:
  %m = mul i32 %x, %x
  ret i32 %m
other:
  ret i32 0
}

; EXPECT
; @dense: 46 bytes, frame 0 bytes
;   0000  lea     eax, [rdi-0xa]                           ; switch i32 %x, label %other [ i32 10, label %a i32 11, label %b i32 12, label %c i32 13, label %a i32 14, label %b i32 16, label %c ]
;   0003  mov     ecx, eax
;   0005  cmp     eax, 6
;   0008  ja      .L0
;   000a  lea     rax, [.table_30]
;   0011  movsxd  rcx, [rax+rcx*4]                         ; switch i32 %x, label %other [ i32 10, label %a i32 11, label %b i32 12, label %c i32 13, label %a i32 14, label %b i32 16, label %c ]
;   0015  add     rcx, rax
;   0018  jmp     rcx
; .L0:
;   001a  xor     eax, eax                                 ; ret i32 0
;   001c  ret
; .L1:
;   001d  mov     eax, 1                                   ; ret i32 1
;   0022  ret
; .L2:
;   0023  mov     rax, rdi                                 ; ret i32 %x
;   0026  ret
; .L3:
;   0027  mov     rax, rdi                                 ; %m = mul i32 %x, %x
;   002a  imul    eax, edi
;   002d  ret                                              ; ret i32 %m
; .table_30: .L1 .L2 .L3 .L1 .L2 .L0 .L3
