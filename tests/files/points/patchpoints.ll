; Patchpoints that call functions of the module and of the C library, with values that are live across them.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@hello = constant [6 x i8] c"hello\00"
@count = global i64 0

define void @bump() noinline {
  %c = load i64, ptr @count
  %d = add i64 %c, 1
  store i64 %d, ptr @count
  ret void
}

define i64 @sum(i64 %a, i64 %b) noinline {
  %s = sub i64 %a, %b
  ret i64 %s
}

define i32 @narrow(i32 %a, i32 %b) noinline {
  %s = mul i32 %a, %b
  ret i32 %s
}

define ptr @pick(ptr %p, i64 %i) noinline {
  %q = getelementptr i8, ptr %p, i64 %i
  ret ptr %q
}

define i64 @eight(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h) noinline {
  %x = shl i64 %g, 8
  %y = or i64 %x, %h
  %z = shl i64 %y, 8
  %s = add i64 %z, %a
  %t = add i64 %s, %f
  ret i64 %t
}

define i64 @void_and_numbers(i64 %x, i64 %y) noinline {
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr @bump, i32 0)
  %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 16, ptr @sum, i32 2, i64 %x, i64 %y)
  %b = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 20, ptr @sum, i32 2, i64 %a, i64 %y, i64 %x, i64 7, i64 8589934592)
  %n = trunc i64 %b to i32
  %c = call i32 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i32(i64 4, i32 15, ptr @narrow, i32 2, i32 %n, i32 -3, i64 %a)
  %w = sext i32 %c to i64
  %r = add i64 %w, %a
  %s = add i64 %r, %x
  ret i64 %s
}

define i64 @pointers(ptr %p, i64 %i) noinline {
  %q = call ptr (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.p0(i64 5, i32 32, ptr @pick, i32 2, ptr %p, i64 %i, i64 %i, ptr null)
  %l = load i8, ptr %q
  %w = zext i8 %l to i64
  ret i64 %w
}

define i64 @on_the_stack(i64 %a, i64 %b) noinline {
  %v = alloca i64
  store i64 %b, ptr %v
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 7, i32 24, ptr @eight, i32 8, i64 %a, i64 2, i64 3, i64 4, i64 5, i64 %b, i64 7, i64 8, ptr %v, i64 %a, i64 %b)
  %w = load i64, ptr %v
  %s = add i64 %r, %w
  %t = add i64 %s, %a
  ret i64 %t
}

define i64 @native(i64 %a) noinline {
  %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 8, i32 16, ptr @labs, i32 1, i64 %a, i64 %a)
  %l = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 9, i32 64, ptr @strlen, i32 1, ptr @hello, i64 %r)
  %s = add i64 %r, %l
  %t = mul i64 %s, %a
  ret i64 %t
}

define i64 @nothing(i64 %a, i64 %b) noinline {
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 10, i32 0, ptr null, i32 0)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 11, i32 5, ptr null, i32 1, i64 %a)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 12, i32 30, ptr null, i32 2, i64 %a, i64 %b, i64 %a, i64 %b)
  %u = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 13, i32 12, ptr null, i32 1, i64 %a, i64 %b)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 14, i32 1, ptr null, i32 0, i64 %b)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 15, i32 8, ptr null, i32 8, i64 %a, i64 %b, i64 1, i64 2, i64 3, i64 4, i64 %a, i64 %b, i64 %a)
  %r = sub i64 %a, %b
  ret i64 %r
}

define i64 @factorial(i64 %n) noinline {
  %z = icmp eq i64 %n, 0
  br i1 %z, label %last, label %more
last:
  ret i64 1
more:
  %m = sub i64 %n, 1
  %f = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 16, i32 18, ptr @factorial, i32 1, i64 %m, i64 %n)
  %r = mul i64 %f, %n
  ret i64 %r
}

define i64 @loop(i64 %n) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %s = phi i64 [ 0, %entry ], [ %t, %next ]
  %t = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 17, i32 40, ptr @sum, i32 2, i64 %i, i64 %s, i64 %n)
  %j = add i64 %i, 1
  %c = icmp slt i64 %j, %n
  br i1 %c, label %next, label %end
end:
  ret i64 %t
}

define i32 @main() {
  %a = call i64 @void_and_numbers(i64 100, i64 9)
  %b = call i64 @pointers(ptr @hello, i64 4)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %c = call i64 @on_the_stack(i64 11, i64 12)
  %d = call i64 @native(i64 -5)
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %c, i64 %d)
  %e = call i64 @nothing(i64 50, i64 8)
  %f = call i64 @factorial(i64 12)
  %r = call i32 (ptr, ...) @printf(ptr @text, i64 %e, i64 %f)
  %g = call i64 @loop(i64 31)
  %h = load i64, ptr @count
  %s = call i32 (ptr, ...) @printf(ptr @text, i64 %g, i64 %h)
  ret i32 0
}
declare i64 @labs(i64)
declare i64 @strlen(ptr)
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
declare i32 @llvm.experimental.patchpoint.i32(i64, i32, ptr, i32, ...)
declare ptr @llvm.experimental.patchpoint.p0(i64, i32, ptr, i32, ...)
