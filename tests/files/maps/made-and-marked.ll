; RUN: compile --cpu x86-64-v3 --emit maps --function cons
; Objects made and written to by code itself: the sequences that restart.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

@pair = constant { { i64, i64, i32, i32 }, [2 x i32] } { { i64, i64, i32, i32 } { i64 24, i64 0, i32 2, i32 0 }, [2 x i32] [i32 0, i32 8] }

declare ptr addrspace(1) @stillpoint.new(ptr)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memmove.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)

define ptr addrspace(1) @cons(ptr addrspace(1) %left, ptr addrspace(1) %right, i64 %n) {
  %made = call ptr addrspace(1) @stillpoint.new(ptr @pair)
  store ptr addrspace(1) %left, ptr addrspace(1) %made
  %second = getelementptr i8, ptr addrspace(1) %made, i64 8
  store ptr addrspace(1) %right, ptr addrspace(1) %second
  %third = getelementptr i8, ptr addrspace(1) %made, i64 16
  store i64 %n, ptr addrspace(1) %third
  ret ptr addrspace(1) %made
}

define ptr addrspace(1) @list(i64 %n) {
start:
  br label %more
more:
  %i = phi i64 [ 0, %start ], [ %next, %more ]
  %first = phi ptr addrspace(1) [ null, %start ], [ %made, %more ]
  %made = call ptr addrspace(1) @stillpoint.new(ptr @pair)
  store ptr addrspace(1) %first, ptr addrspace(1) %made
  %next = add i64 %i, 1
  %is.end = icmp eq i64 %next, %n
  br i1 %is.end, label %done, label %more
done:
  ret ptr addrspace(1) %made
}

define ptr addrspace(1) @exchanged(ptr addrspace(1) %place, ptr addrspace(1) %value, ptr addrspace(1) %index) {
  %old = atomicrmw xchg ptr addrspace(1) %place, ptr addrspace(1) %value seq_cst
  %two = cmpxchg ptr addrspace(1) %place, ptr addrspace(1) %old, ptr addrspace(1) %index seq_cst seq_cst
  %was = extractvalue { ptr addrspace(1), i1 } %two, 0
  store atomic ptr addrspace(1) %was, ptr addrspace(1) %place seq_cst, align 8
  ret ptr addrspace(1) %was
}

define void @copied(ptr addrspace(1) %to, ptr addrspace(1) %from, i64 %i) {
  %a = getelementptr i64, ptr addrspace(1) %to, i64 %i
  %b = getelementptr i64, ptr addrspace(1) %from, i64 %i
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %a, ptr addrspace(1) %b, i64 28, i1 false)
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %to, ptr addrspace(1) %b, i64 40, i1 false)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %from, ptr addrspace(1) %a, i64 %i, i1 false)
  ret void
}

define void @spilled(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %a, i64 %b, i64 %c, i64 %d, ptr addrspace(1) %r, ptr addrspace(1) %s) {
  %e = mul i64 %a, %b
  %f = mul i64 %c, %d
  %made = call ptr addrspace(1) @stillpoint.new(ptr @pair)
  %g = mul i64 %e, %f
  %place = getelementptr ptr addrspace(1), ptr addrspace(1) %p, i64 %g
  store ptr addrspace(1) %made, ptr addrspace(1) %place
  %place2 = getelementptr ptr addrspace(1), ptr addrspace(1) %q, i64 %a
  store ptr addrspace(1) %r, ptr addrspace(1) %place2
  %place3 = getelementptr ptr addrspace(1), ptr addrspace(1) %made, i64 %b
  store ptr addrspace(1) %s, ptr addrspace(1) %place3
  %place4 = getelementptr ptr addrspace(1), ptr addrspace(1) %s, i64 %c
  store ptr addrspace(1) %p, ptr addrspace(1) %place4
  %place5 = getelementptr ptr addrspace(1), ptr addrspace(1) %r, i64 %d
  store ptr addrspace(1) %q, ptr addrspace(1) %place5
  ret void
}

; EXPECT
; @cons: 93 bytes, frame 0 bytes
; .L0:
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref
;   0000  mov     rax, [r15+allocationNext]                ; %made = call ptr addrspace(1) @stillpoint.new(ptr @pair)
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0004  lea     rcx, [rax+0x20]
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0008  cmp     rcx, [r15+allocationLimit]
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   000c  jbe     .L1
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   000e  mov     dword ptr [r15+allocationWanted], 0x20
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0016  lea     rcx, [.L0]
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   001d  mov     [r15+allocationPc], rcx
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0021  jmp     qword ptr [r15+allocateStub]
; .L1:
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0025  mov     qword ptr [rax], 4
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   002c  add     rax, 8
;         ; frame 0 | rdx: raw, rsi: ref, rdi: ref | restarts at 0000
;   0030  mov     [r15+allocationNext], rcx
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref, rdi: ref
;   0034  lea     rcx, [rax]                               ; store ptr addrspace(1) %left, ptr addrspace(1) %made, align 8
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref, rdi: ref | restarts at 0034
;   0037  shr     rcx, 8
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref, rdi: ref | restarts at 0034
;   003b  add     rcx, [r15+cards]
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref, rdi: ref | restarts at 0034
;   003f  mov     byte ptr [rcx], 1
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref, rdi: ref | restarts at 0034
;   0042  mov     [rax], rdi
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref
;   0045  lea     rcx, [rax+8]                             ; store ptr addrspace(1) %right, ptr addrspace(1) %second, align 8
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref | restarts at 0045
;   0049  shr     rcx, 8
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref | restarts at 0045
;   004d  add     rcx, [r15+cards]
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref | restarts at 0045
;   0051  mov     byte ptr [rcx], 1
;         ; frame 0 | rax: ref, rdx: raw, rsi: ref | restarts at 0045
;   0054  mov     [rax+8], rsi
;         ; frame 0 | rax: ref, rdx: raw
;   0058  mov     [rax+0x10], rdx                          ; store i64 %n, ptr addrspace(1) %third, align 8
;         ; frame 0 | rax: ref
;   005c  ret                                              ; ret ptr addrspace(1) %made
