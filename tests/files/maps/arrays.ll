; RUN: compile --cpu x86-64-v3 --passes fast --emit maps
; Variables that are read and written at places chosen at run time, and results in memory.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%five = type { ptr addrspace(1), i64, ptr addrspace(1), ptr addrspace(2), ptr addrspace(1) }

; CHECK-LABEL: @array:
; CHECK: [rsp+0x10]: ref
; CHECK: [rsp+0x30]: derived([rsp+0x10])
; CHECK: ret
define i64 @array(ptr addrspace(1) %o, i64 %i, i64 %j) {
  %a = alloca [4 x ptr addrspace(1)]
  %f = getelementptr i8, ptr addrspace(1) %o, i64 16
  %x = getelementptr [4 x ptr addrspace(1)], ptr %a, i64 0, i64 %i
  %y = getelementptr [4 x ptr addrspace(1)], ptr %a, i64 0, i64 %j
  store ptr addrspace(1) %f, ptr %x
  store ptr addrspace(1) %o, ptr %y
  %m = call i64 @use(i64 1)
  %r = load ptr addrspace(1), ptr %x
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}

define i64 @use(i64 %v) noinline {
  ret i64 %v
}

define %five @five(ptr addrspace(1) %o) noinline {
  %a = insertvalue %five zeroinitializer, ptr addrspace(1) %o, 0
  %b = insertvalue %five %a, ptr addrspace(1) %o, 4
  ret %five %b
}

; The callee writes into the frame of its caller.
; CHECK-LABEL: @in_memory:
; CHECK: call qword ptr [@five slot]
; CHECK-NEXT: : ref, {{.*}}: ref, {{.*}}: tagged, {{.*}}: ref
define i64 @in_memory(ptr addrspace(1) %o) {
  %s = call %five @five(ptr addrspace(1) %o)
  %p = extractvalue %five %s, 0
  %q = extractvalue %five %s, 4
  %m = call i64 @use(i64 1)
  %v = load i64, ptr addrspace(1) %p
  %w = load i64, ptr addrspace(1) %q
  %t = add i64 %v, %w
  ret i64 %t
}

define i64 @structs(ptr addrspace(1) %o, i64 %i) {
  %a = alloca [3 x { i64, ptr addrspace(1) }]
  %x = getelementptr [3 x { i64, ptr addrspace(1) }], ptr %a, i64 0, i64 %i
  %n = load i64, ptr %x
  %y = getelementptr [3 x { i64, ptr addrspace(1) }], ptr %a, i64 0, i64 %i, i32 1
  %f = getelementptr i8, ptr addrspace(1) %o, i64 %n
  store ptr addrspace(1) %f, ptr %y
  %b = alloca { i64, ptr addrspace(1) }
  call void @llvm.memcpy.p0.p0.i64(ptr %b, ptr %x, i64 16, i1 false)
  %m = call i64 @use(i64 1)
  %bp = getelementptr i8, ptr %b, i64 8
  %r = load ptr addrspace(1), ptr %bp
  %v = load i64, ptr addrspace(1) %r
  ret i64 %v
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
