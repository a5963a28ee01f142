; RUN: compile --cpu x86-64-v3 --emit asm
; A branch right behind takes the overflow from the flags.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)

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

; Nobody wants the number: the subtraction is there for its borrow.
define i32 @borrows(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
  %o = extractvalue { i64, i1 } %r, 1
  br i1 %o, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}

; A full product tells it in the overflow flag.
define i64 @product(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %a, i64 %b)
  %s = extractvalue { i64, i1 } %r, 0
  %o = extractvalue { i64, i1 } %r, 1
  br i1 %o, label %bad, label %good
bad:
  ret i64 -1
good:
  ret i64 %s
}

; Somebody else wants the overflow as a value, or something that changes flags is in between.
define i1 @both(i32 %a, i32 %b, ptr %p) {
  %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
  %o = extractvalue { i32, i1 } %r, 1
  br i1 %o, label %bad, label %good
bad:
  store i32 1, ptr %p
  br label %good
good:
  ret i1 %o
}

define i32 @between(i32 %a, i32 %b, ptr %p) {
  %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
  %o = extractvalue { i32, i1 } %r, 1
  %s = extractvalue { i32, i1 } %r, 0
  %twice = mul i32 %s, 3
  store i32 %twice, ptr %p
  br i1 %o, label %bad, label %good
bad:
  ret i32 1
good:
  ret i32 0
}

; EXPECT
; @checked: 16 bytes, frame 0 bytes
;   0000  add     edi, esi                                 ; %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
;   0002  jno     .L0                                      ; br i1 %o, label %bad, label %good
;   0004  mov     rax, 0xffffffffffffffff                  ; ret i32 -1
;   000b  ret
; .L0:
;   000c  mov     rax, rdi                                 ; ret i32 %s
;   000f  ret
;
; @borrows: 14 bytes, frame 0 bytes
;   0000  sub     rdi, rsi                                 ; %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
;   0003  jae     .L0                                      ; br i1 %o, label %yes, label %no
;   0005  mov     eax, 1                                   ; ret i32 1
;   000a  ret
; .L0:
;   000b  xor     eax, eax                                 ; ret i32 0
;   000d  ret
;
; @product: 17 bytes, frame 0 bytes
;   0000  mov     rax, rdi                                 ; %r = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %a, i64 %b)
;   0003  mul     rsi
;   0006  jno     .L0                                      ; br i1 %o, label %bad, label %good
;   0008  mov     rax, 0xffffffffffffffff                  ; ret i64 -1
;   000f  ret
; .L0:
;   0010  ret                                              ; ret i64 %s
;
; @both: 19 bytes, frame 0 bytes
;   0000  add     edi, esi                                 ; %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
;   0002  seto    al
;   0005  movzx   eax, al
;   0008  test    al, al                                   ; br i1 %o, label %bad, label %good
;   000a  je      .L0
;   000c  mov     dword ptr [rdx], 1                       ; store i32 1, ptr %p, align 4
; .L0:
;   0012  ret                                              ; ret i1 %o
;
; @between: 26 bytes, frame 0 bytes
;   0000  add     edi, esi                                 ; %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
;   0002  seto    al
;   0005  movzx   eax, al
;   0008  lea     ecx, [rdi+rdi*2]                         ; %twice = mul i32 %s, 3
;   000b  mov     [rdx], ecx                               ; store i32 %twice, ptr %p, align 4
;   000d  test    al, al                                   ; br i1 %o, label %bad, label %good
;   000f  je      .L0
;   0011  mov     eax, 1                                   ; ret i32 1
;   0016  ret
; .L0:
;   0017  xor     eax, eax                                 ; ret i32 0
;   0019  ret
