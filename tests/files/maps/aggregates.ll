; RUN: compile --cpu x86-64-v3 --passes fast --emit maps
; Derived pointers in structs, arrays and vectors: each has the same part of the base's value as its base.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { ptr addrspace(1), i64 }

; CHECK-LABEL: @aggregate:
; CHECK: call qword ptr [@use slot]
; CHECK-NEXT: ; frame {{\d+}} | [rsp]: derived([rsp+0x8]), [rsp+0x8]: ref
define i64 @aggregate(ptr addrspace(1) %o, ptr addrspace(1) %b, i1 %c) {
  %f = getelementptr i8, ptr addrspace(1) %o, i64 8
  %s = insertvalue %pair poison, ptr addrspace(1) %f, 0
  %t = insertvalue %pair %s, i64 3, 1
  %u = insertvalue %pair %t, ptr addrspace(1) %b, 0
  %w = select i1 %c, %pair %t, %pair %u
  %m = call i64 @use(i64 1)
  %g = extractvalue %pair %w, 0
  %v = load i64, ptr addrspace(1) %g
  ret i64 %v
}

define i64 @use(i64 %v) noinline {
  ret i64 %v
}

define i64 @loop(ptr addrspace(1) %o, i64 %n) {
entry:
  %s = insertvalue %pair zeroinitializer, ptr addrspace(1) %o, 0
  br label %loop
loop:
  %p = phi %pair [ %s, %entry ], [ %q, %loop ]
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %a = extractvalue %pair %p, 0
  %v = load i64, ptr addrspace(1) %a
  %m = call i64 @use(i64 %v)
  %b = getelementptr i64, ptr addrspace(1) %a, i64 1
  %q0 = insertvalue %pair %p, ptr addrspace(1) %b, 0
  %q = insertvalue %pair %q0, i64 %m, 1
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  %r = extractvalue %pair %q, 1
  ret i64 %r
}

; CHECK-LABEL: @vector:
; CHECK-NOT: xmm
; CHECK: ret
define i64 @vector(ptr addrspace(1) %o, ptr addrspace(1) %b, i64 %n) {
  %s = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %o, i32 0
  %t = insertelement <2 x ptr addrspace(1)> %s, ptr addrspace(1) %b, i32 1
  %g = getelementptr i8, <2 x ptr addrspace(1)> %t, <2 x i64> <i64 8, i64 16>
  %m = call i64 @use(i64 1)
  %x = extractelement <2 x ptr addrspace(1)> %g, i64 %n
  %v = load i64, ptr addrspace(1) %x
  ret i64 %v
}

define i64 @lanes(ptr addrspace(1) %o, ptr addrspace(1) %b, i64 %n, i1 %c) {
  %g = getelementptr i8, ptr addrspace(1) %o, <3 x i64> <i64 8, i64 16, i64 24>
  %h = insertelement <3 x ptr addrspace(1)> %g, ptr addrspace(1) %b, i64 %n
  %i = shufflevector <3 x ptr addrspace(1)> %h, <3 x ptr addrspace(1)> %g, <3 x i32> <i32 2, i32 0, i32 4>
  %k = select i1 %c, <3 x ptr addrspace(1)> %i, <3 x ptr addrspace(1)> %h
  %m = call i64 @use(i64 1)
  %x = extractelement <3 x ptr addrspace(1)> %k, i64 1
  %v = load i64, ptr addrspace(1) %x
  %y = extractelement <3 x ptr addrspace(1)> %k, i64 %n
  %w = load i64, ptr addrspace(1) %y
  %t = add i64 %v, %w
  ret i64 %t
}

define i64 @table(ptr addrspace(1) %o, i64 %i, i64 %j) {
  %p = getelementptr [8 x [8 x i64]], ptr addrspace(1) %o, i64 0, i64 %i, i64 %j
  %m = call i64 @use(i64 %i)
  %v = load i64, ptr addrspace(1) %p
  ret i64 %v
}

define i64 @exchange(ptr addrspace(1) %o, ptr addrspace(1) %p) {
  %r = cmpxchg ptr addrspace(1) %o, ptr addrspace(1) null, ptr addrspace(1) %p seq_cst seq_cst
  %q = extractvalue { ptr addrspace(1), i1 } %r, 0
  %v = load i64, ptr addrspace(1) %q
  ret i64 %v
}
