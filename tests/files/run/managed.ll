; Managed pointers in variables, aggregates and vectors: what find-bases adds changes no result.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%pair = type { ptr addrspace(1), i64 }
@numbers = internal global [8 x i64] [i64 1, i64 2, i64 4, i64 8, i64 16, i64 32, i64 64, i64 128]
@slot = internal global ptr @numbers

define i64 @variable(i64 %n) {
  %p = alloca ptr addrspace(1)
  %o = load ptr addrspace(1), ptr @slot
  %f = getelementptr i64, ptr addrspace(1) %o, i64 1
  store ptr addrspace(1) %f, ptr %p
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %s = phi i64 [ 0, %0 ], [ %t, %loop ]
  %q = load ptr addrspace(1), ptr %p
  %v = load i64, ptr addrspace(1) %q
  %q1 = getelementptr i64, ptr addrspace(1) %q, i64 1
  store ptr addrspace(1) %q1, ptr %p
  %t = add i64 %s, %v
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i64 %t
}
; RUN: @variable(1) == 2
; RUN: @variable(6) == 126

define i64 @array(i64 %i, i64 %j) {
  %a = alloca [4 x ptr addrspace(1)]
  call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 32, i1 false)
  %o = load ptr addrspace(1), ptr @slot
  %f = getelementptr i64, ptr addrspace(1) %o, i64 %i
  %x = getelementptr [4 x ptr addrspace(1)], ptr %a, i64 0, i64 %i
  %y = getelementptr [4 x ptr addrspace(1)], ptr %a, i64 0, i64 %j
  store ptr addrspace(1) %f, ptr %x
  %r = load ptr addrspace(1), ptr %y
  %c = icmp eq ptr addrspace(1) %r, null
  br i1 %c, label %none, label %some
none:
  ret i64 -1
some:
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
; RUN: @array(3, 3) == 8
; RUN: @array(3, 2) == -1

define i64 @copies(i64 %n) {
  %a = alloca [2 x { i64, ptr addrspace(1), i32, i16 }]
  %b = alloca { i64, ptr addrspace(1), i32, i16 }
  %o = load ptr addrspace(1), ptr @slot
  %x = getelementptr [2 x { i64, ptr addrspace(1), i32, i16 }], ptr %a, i64 0, i64 %n
  %f = getelementptr i64, ptr addrspace(1) %o, i64 5
  store i64 100, ptr %x
  %x1 = getelementptr i8, ptr %x, i64 8
  store ptr addrspace(1) %f, ptr %x1
  %x2 = getelementptr i8, ptr %x, i64 16
  store i32 1000, ptr %x2
  %x3 = getelementptr i8, ptr %x, i64 20
  store i16 10000, ptr %x3
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %x, i64 24, i1 false)
  %b1 = getelementptr i8, ptr %b, i64 8
  %b2 = getelementptr i8, ptr %b, i64 16
  %b3 = getelementptr i8, ptr %b, i64 20
  %v = load i64, ptr %b
  %q = load ptr addrspace(1), ptr %b1
  %w = load i64, ptr addrspace(1) %q
  %y = load i32, ptr %b2
  %z = load i16, ptr %b3
  %y1 = zext i32 %y to i64
  %z1 = zext i16 %z to i64
  %s = add i64 %v, %w
  %t = add i64 %s, %y1
  %u = add i64 %t, %z1
  ret i64 %u
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
; RUN: @copies(0) == 11132
; RUN: @copies(1) == 11132

define i64 @overlap() {
  %a = alloca [4 x ptr addrspace(1)]
  %o = load ptr addrspace(1), ptr @slot
  %p = getelementptr i64, ptr addrspace(1) %o, i64 1
  %q = getelementptr i64, ptr addrspace(1) %o, i64 2
  %a1 = getelementptr i8, ptr %a, i64 8
  %a2 = getelementptr i8, ptr %a, i64 16
  store ptr addrspace(1) %o, ptr %a
  store ptr addrspace(1) %p, ptr %a1
  store ptr addrspace(1) %q, ptr %a2
  call void @llvm.memmove.p0.p0.i64(ptr %a1, ptr %a, i64 24, i1 false)
  %x = load ptr addrspace(1), ptr %a1
  %y = load ptr addrspace(1), ptr %a2
  %v = load i64, ptr addrspace(1) %x
  %w = load i64, ptr addrspace(1) %y
  %w8 = mul i64 %w, 1000
  %s = add i64 %v, %w8
  ret i64 %s
}
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
; RUN: @overlap() == 2001

define i64 @retyped(i64 %n) {
  %a = alloca %pair
  %b = alloca %pair
  %o = load ptr addrspace(1), ptr @slot
  %f = getelementptr i64, ptr addrspace(1) %o, i64 %n
  store ptr addrspace(1) %f, ptr %a
  %w = load i64, ptr %a
  store i64 %w, ptr %b
  %r = load ptr addrspace(1), ptr %b
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}
; RUN: @retyped(7) == 128

define i64 @lanes(i64 %n, i1 %c) {
  %o = load ptr addrspace(1), ptr @slot
  %b = getelementptr i64, ptr addrspace(1) %o, i64 7
  %g = getelementptr i64, ptr addrspace(1) %o, <3 x i64> <i64 1, i64 2, i64 3>
  %h = insertelement <3 x ptr addrspace(1)> %g, ptr addrspace(1) %b, i64 %n
  %k = select i1 %c, <3 x ptr addrspace(1)> %h, <3 x ptr addrspace(1)> %g
  %x = extractelement <3 x ptr addrspace(1)> %k, i64 1
  %v = load i64, ptr addrspace(1) %x
  %y = extractelement <3 x ptr addrspace(1)> %k, i64 %n
  %w = load i64, ptr addrspace(1) %y
  %w8 = mul i64 %w, 1000
  %s = add i64 %v, %w8
  ret i64 %s
}
; RUN: @lanes(1, 1) == 128128
; RUN: @lanes(2, 1) == 128004
; RUN: @lanes(2, 0) == 8004

define i64 @structs(i64 %n) {
  %o = load ptr addrspace(1), ptr @slot
  %s = insertvalue %pair zeroinitializer, ptr addrspace(1) %o, 0
  br label %loop
loop:
  %p = phi %pair [ %s, %0 ], [ %q, %loop ]
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %a = extractvalue %pair %p, 0
  %t = extractvalue %pair %p, 1
  %v = load i64, ptr addrspace(1) %a
  %u = add i64 %t, %v
  %b = getelementptr i64, ptr addrspace(1) %a, i64 1
  %q0 = insertvalue %pair %p, ptr addrspace(1) %b, 0
  %q = insertvalue %pair %q0, i64 %u, 1
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  %r = extractvalue %pair %q, 1
  ret i64 %r
}
; RUN: @structs(8) == 255
