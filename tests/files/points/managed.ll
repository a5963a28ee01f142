; Managed pointers, derived ones too, as values of points.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @use(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
  ret i64 %n
}

define i64 @stackmaps(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 8, ptr addrspace(1) %o, i64 %n)
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 0, ptr addrspace(1) %p, ptr addrspace(1) null)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 5, ptr addrspace(1) %p, ptr addrspace(1) %o)
  %z = icmp eq ptr addrspace(1) %o, null
  %r = select i1 %z, i64 %n, i64 0
  ret i64 %r
}

define i64 @patchpoints(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 5, i32 16, ptr @use, i32 2, ptr addrspace(1) %o, i64 %n, ptr addrspace(1) %p, i64 %n)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 6, i32 16, ptr null, i32 1, ptr addrspace(1) %o, ptr addrspace(1) %p, ptr addrspace(1) null)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 7, i32 16, ptr null, i32 1, ptr addrspace(1) %p, ptr addrspace(1) %o)
  %z = icmp eq ptr addrspace(1) %o, null
  %s = select i1 %z, i64 %a, i64 0
  ret i64 %s
}

define i64 @loop(ptr addrspace(1) %o, i64 %n) noinline gc "statepoint-example" {
entry:
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %q = phi ptr addrspace(1) [ %o, %entry ], [ %r, %next ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 8, i32 14, ptr addrspace(1) %q, i64 %i)
  %r = getelementptr i8, ptr addrspace(1) %q, i64 8
  %b = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 9, i32 24, ptr @use, i32 2, ptr addrspace(1) %o, i64 %i, ptr addrspace(1) %r)
  %j = add i64 %b, 1
  %c = icmp slt i64 %j, %n
  br i1 %c, label %next, label %end
end:
  ret i64 %j
}

define i32 @main() {
  %a = call i64 @stackmaps(ptr addrspace(1) null, i64 6)
  %b = call i64 @patchpoints(ptr addrspace(1) null, i64 7)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %c = call i64 @loop(ptr addrspace(1) null, i64 8)
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %c, i64 0)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
