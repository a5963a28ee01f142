; Vectors and structs of managed pointers as values of points.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @use(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
  ret i64 %n
}

define i64 @vectors(ptr addrspace(1) %o, ptr addrspace(1) %p, i64 %n) noinline gc "statepoint-example" {
  %u = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %o, i32 0
  %v = insertelement <2 x ptr addrspace(1)> %u, ptr addrspace(1) %p, i32 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 5, <2 x ptr addrspace(1)> %v, i64 %n)
  %d = getelementptr i64, <2 x ptr addrspace(1)> %v, i64 %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 0, <2 x ptr addrspace(1)> %d)
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 16, ptr @use, i32 2, ptr addrspace(1) %o, i64 %n, <2 x ptr addrspace(1)> %d, <2 x ptr addrspace(1)> zeroinitializer)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 4, i32 16, ptr null, i32 1, <2 x ptr addrspace(1)> %d, <2 x ptr addrspace(1)> %v)
  %e = extractelement <2 x ptr addrspace(1)> %v, i32 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 5, i32 0, ptr addrspace(1) %e)
  %z = icmp eq ptr addrspace(1) %e, null
  %s = select i1 %z, i64 %r, i64 0
  ret i64 %s
}

define i64 @structs({ ptr addrspace(1), i64 } %p) noinline gc "statepoint-example" {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 14, { ptr addrspace(1), i64 } %p)
  %n = extractvalue { ptr addrspace(1), i64 } %p, 1
  ret i64 %n
}

define i32 @main() {
  %a = call i64 @vectors(ptr addrspace(1) null, ptr addrspace(1) null, i64 6)
  %b = call i64 @structs({ ptr addrspace(1), i64 } { ptr addrspace(1) null, i64 7 })
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
