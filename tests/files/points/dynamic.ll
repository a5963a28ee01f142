; Points of functions with allocas of variable size: what is in the frame is found from its frame pointer.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define void @fill(ptr %p, i64 %n) noinline {
  store i64 %n, ptr %p
  ret void
}

define i64 @dynamic(i64 %n, i64 %x, double %d) noinline {
  %v = alloca i64
  store i64 %x, ptr %v
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 8, i64 %n, ptr %v, double %d)
  %m = alloca i64, i64 %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 3, ptr %m, i64 %x, ptr %v)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 3, i32 16, ptr @fill, i32 2, ptr %m, i64 %x, i64 %n, ptr %v, double %d)
  %l = load i64, ptr %m
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 4, i32 16, ptr null, i32 1, i64 %l, i64 %l, ptr %m)
  %k = load volatile i64, ptr %v
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 5, i32 24, i64 %k, i64 %l, double %d)
  %i = bitcast double %d to i64
  %r = add i64 %l, %k
  %s = add i64 %r, %i
  ret i64 %s
}

define i64 @loop(i64 %n) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 1, %entry ], [ %j, %next ]
  %s = phi i64 [ 0, %entry ], [ %t, %next ]
  %m = alloca i64, i64 %i
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 6, i64 %i, ptr %m)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 7, i32 13, ptr @fill, i32 2, ptr %m, i64 %i, i64 %s)
  %x = load i64, ptr %m
  %t = add i64 %s, %x
  %j = add i64 %i, 1
  %c = icmp slt i64 %j, %n
  br i1 %c, label %next, label %end
end:
  ret i64 %t
}

define i32 @main() {
  %a = call i64 @dynamic(i64 4, i64 9, double 1.0e+02)
  %b = call i64 @loop(i64 7)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
