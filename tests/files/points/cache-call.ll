; An inline cache whose sites call: once keys are told, they call a stub that goes on to the function only with others. Objects are
; passed through it.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@type = constant { i64, i64, i32, i32, i32, [4 x i8] } { i64 32, i64 0, i32 1, i32 0, i32 0, [4 x i8] zeroinitializer }
@lookups = global i64 0

declare ptr addrspace(1) @stillpoint.new(ptr)
declare void @stillpoint.inline_cache.add(i64, i64, i64)

; An object: the next one, its shape, and two fields; the shape tells which of them counts.
define ptr addrspace(1) @make(i64 %shape, ptr addrspace(1) %next) noinline {
  %o = call ptr addrspace(1) @stillpoint.new(ptr @type)
  store ptr addrspace(1) %next, ptr addrspace(1) %o
  %s = getelementptr i8, ptr addrspace(1) %o, i64 8
  store i64 %shape, ptr addrspace(1) %s
  %odd = and i64 %shape, 1
  %offset = shl i64 %odd, 3
  %base = getelementptr i8, ptr addrspace(1) %o, i64 16
  %f = getelementptr i8, ptr addrspace(1) %base, i64 %offset
  %v = mul i64 %shape, 100
  store i64 %v, ptr addrspace(1) %f
  ret ptr addrspace(1) %o
}

; Where the field is. It reads the shape again, from the object.
define i64 @find(i64 %shape, ptr addrspace(1) %o, double %unused, ptr %count) noinline {
  %n = load i64, ptr %count
  %m = add i64 %n, 1
  store i64 %m, ptr %count
  %s = getelementptr i8, ptr addrspace(1) %o, i64 8
  %again = load i64, ptr addrspace(1) %s
  %odd = and i64 %again, 1
  %offset = shl i64 %odd, 3
  %r = add i64 %offset, 16
  call void @stillpoint.inline_cache.add(i64 7, i64 %shape, i64 %r)
  ret i64 %r
}

define i64 @get(ptr addrspace(1) %o) noinline {
  %s = getelementptr i8, ptr addrspace(1) %o, i64 8
  %shape = load i64, ptr addrspace(1) %s
  %offset = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 7, i32 16, ptr @find, i32 4, i64 %shape, ptr addrspace(1) %o, double 1.0, ptr @lookups, ptr addrspace(1) %o)
  %f = getelementptr i8, ptr addrspace(1) %o, i64 %offset
  %v = load i64, ptr addrspace(1) %f
  ret i64 %v
}

define i64 @sum(ptr addrspace(1) %list) noinline {
entry:
  br label %loop
loop:
  %o = phi ptr addrspace(1) [ %list, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
  %v = call i64 @get(ptr addrspace(1) %o)
  %more = add i64 %sum, %v
  %next = load ptr addrspace(1), ptr addrspace(1) %o
  %end = icmp eq ptr addrspace(1) %next, null
  br i1 %end, label %done, label %loop
done:
  ret i64 %more
}

define ptr addrspace(1) @list(i64 %n, i64 %shapes) noinline {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %list = phi ptr addrspace(1) [ null, %entry ], [ %o, %loop ]
  %shape = urem i64 %i, %shapes
  %o = call ptr addrspace(1) @make(i64 %shape, ptr addrspace(1) %list)
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, %n
  br i1 %more, label %loop, label %done
done:
  ret ptr addrspace(1) %o
}

define i32 @main() {
  %one = call ptr addrspace(1) @list(i64 10, i64 1)
  %a = call i64 @sum(ptr addrspace(1) %one)
  %three = call ptr addrspace(1) @list(i64 12, i64 3)
  %b = call i64 @sum(ptr addrspace(1) %three)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %nine = call ptr addrspace(1) @list(i64 18, i64 9)
  %c = call i64 @sum(ptr addrspace(1) %nine)
  %d = call i64 @sum(ptr addrspace(1) %three)
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %c, i64 %d)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
