; Patchpoints with anyregcc that call nothing: result and arguments are recorded, in registers of the compiler's choice.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"

define i64 @some(i64 %a, i64 %b, i32 %c, ptr %p) noinline {
  %u = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 15, ptr null, i32 2, i64 %a, i64 %b, i64 %a, i32 %c)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 2, i32 20, ptr null, i32 4, i64 %a, i64 %b, i32 %c, ptr %p)
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 3, i32 5, ptr null, i32 0, i64 %a)
  %v = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 4, i32 0, ptr null, i32 1, i64 %b)
  %e = sext i32 %c to i64
  %r = sub i64 %a, %b
  %s = add i64 %r, %e
  ret i64 %s
}

define i64 @across(ptr %p, i64 %n) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %s = phi i64 [ 5, %entry ], [ %t, %next ]
  %q = getelementptr i64, ptr %p, i64 %i
  %x = load i64, ptr %q
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 5, i32 12, ptr null, i32 3, i64 %x, i64 %i, i64 %s, ptr %p, i64 %n)
  %t = add i64 %s, %x
  %j = add i64 %i, 1
  %c = icmp slt i64 %j, %n
  br i1 %c, label %next, label %end
end:
  ret i64 %t
}

@numbers = global [4 x i64] [i64 1, i64 20, i64 300, i64 4000]

define i32 @main() {
  %a = call i64 @some(i64 70, i64 8, i32 -2, ptr @numbers)
  %b = call i64 @across(ptr @numbers, i64 4)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
