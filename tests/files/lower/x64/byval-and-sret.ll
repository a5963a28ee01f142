; RUN: compile --cpu x86-64-v3 --emit asm --function both --function copy
; The callee's copy lies among the stack arguments; results in memory are the caller's to place.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%big = type { i64, i64, i64 }
define void @takes(ptr byval(%big) %p) noinline {
  ret void
}
define void @makes(ptr sret(%big) %p) noinline {
  ret void
}

define i64 @both(ptr %p) {
  %r = alloca %big
  call void @makes(ptr sret(%big) %r)
  call void @takes(ptr byval(%big) %r)
  %v = load i64, ptr %r
  ret i64 %v
}

define i64 @copy(ptr byval(%big) %p) {
  %q = getelementptr %big, ptr %p, i32 0, i32 2
  %v = load i64, ptr %q
  ret i64 %v
}

; EXPECT
; @both: 60 bytes, frame 88 bytes
;   0000  sub     rsp, 0x58
;   0004  lea     rax, [rsp+0x30]                          ; %r = alloca %big, align 8
;   0009  mov     [rsp+0x20], rax
;   000e  mov     rdi, rax                                 ; call void @makes(ptr sret(%big) %r)
;   0011  call    qword ptr [@makes slot]
;   0017  mov     rax, [rsp+0x20]
;   001c  movups  xmm0, [rax]                              ; call void @takes(ptr byval(%big) %r)
;   001f  movaps  [rsp], xmm0
;   0023  mov     rax, [rax+0x10]
;   0027  mov     [rsp+0x10], rax
;   002c  call    qword ptr [@takes slot]
;   0032  mov     rax, [rsp+0x30]                          ; %v = load i64, ptr %r, align 8
;   0037  add     rsp, 0x58                                ; ret i64 %v
;   003b  ret
;
; @copy: 10 bytes, frame 0 bytes
;   0000  lea     rax, [rsp+8]
;   0005  mov     rax, [rax+0x10]                          ; %v = load i64, ptr %q, align 8
;   0009  ret                                              ; ret i64 %v
