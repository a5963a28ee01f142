; Edges that carry constants and comparisons through stubs.

define i32 @three.ways(double %a, double %b, i32 %c, i32 %d) {
entry:
  %x = fcmp une double %a, %b
  br i1 %x, label %join, label %next
next:
  %y = sitofp i32 %c to double
  %z = fcmp une double %y, %a
  br i1 %z, label %join, label %last
last:
  %n = icmp ne i32 %c, %d
  br label %join
join:
  %p = phi i1 [ true, %next ], [ true, %entry ], [ %n, %last ]
  %r = zext i1 %p to i32
  ret i32 %r
}
; RUN: @three.ways(1.0d, 1.0d, 1, 1) == 0
; RUN: @three.ways(1.0d, 2.0d, 1, 1) == 1
; RUN: @three.ways(1.0d, 1.0d, 2, 1) == 1
; RUN: @three.ways(1.0d, 1.0d, 1, 2) == 1

define i32 @loop.of.ways(i32 %k) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %join ]
  %s = phi i32 [ 0, %entry ], [ %t, %join ]
  %a = sitofp i32 %i to double
  %b = sitofp i32 %k to double
  %x = fcmp une double %a, %b
  br i1 %x, label %join, label %next
next:
  %n = icmp ne i32 %i, 3
  br label %join
join:
  %p = phi i1 [ true, %loop ], [ %n, %next ]
  %z = zext i1 %p to i32
  %t = add i32 %s, %z
  %j = add i32 %i, 1
  %e = icmp eq i32 %j, 10
  br i1 %e, label %exit, label %loop
exit:
  ret i32 %t
}
; RUN: @loop.of.ways(3) == 9
; RUN: @loop.of.ways(4) == 10

; %late is defined behind its use in the text, and lives through a block that needs many slots of its own.
define i32 @text.order(i32 %n) {
entry:
  br label %work
use:
  %r = add i32 %late, %sum
  ret i32 %r
work:
  %late = phi i32 [ 7, %entry ], [ %next, %work ]
  %i = phi i32 [ 0, %entry ], [ %j, %work ]
  %sum = phi i32 [ 0, %entry ], [ %t5, %work ]
  %t1 = mul i32 %i, 3
  %t2 = xor i32 %t1, 5
  %t3 = sub i32 %t2, %t1
  %t4 = add i32 %t3, %t2
  %t5 = add i32 %sum, %t4
  %next = add i32 %late, 1
  %j = add i32 %i, 1
  %e = icmp eq i32 %j, %n
  br i1 %e, label %use, label %work
}
; RUN: @text.order(1) == 7
; RUN: @text.order(3) == 28

define i32 @lives.through.a.loop(i32 %n, ptr %unused) {
entry:
  %a = alloca [4 x i32], align 16
  br label %head
tail:
  %x = load i32, ptr %p, align 4
  %y = mul i32 %x, %k
  ret i32 %y
head:
  %q = getelementptr [4 x i32], ptr %a, i64 0, i64 1
  %m = mul i32 %n, 11
  %m2 = add i32 %m, 1
  store i32 %m2, ptr %q, align 4
  br label %body
body:
  %i = phi i32 [ 0, %head ], [ %j, %body ]
  %p = getelementptr [4 x i32], ptr %a, i64 0, i64 1
  %k = add i32 %n, 2
  %u = mul i32 %i, %i
  %v = xor i32 %u, 77
  %w = or i32 %v, %u
  %g = getelementptr [4 x i32], ptr %a, i64 0, i64 3
  store i32 %w, ptr %g, align 4
  %j = add i32 %i, 1
  %e = icmp sge i32 %j, 5
  br i1 %e, label %tail, label %body
}
; RUN: @lives.through.a.loop(1, 0) == 36

; The address of an atomic access is not folded away.
define i32 @atomic.address() {
  %a = alloca { i32, i32 }, align 8
  %p = getelementptr { i32, i32 }, ptr %a, i32 0, i32 1
  store atomic i32 42, ptr %p seq_cst, align 4
  %q = getelementptr { i32, i32 }, ptr %a, i32 0, i32 1
  %r = load atomic i32, ptr %q acquire, align 4
  ret i32 %r
}
; RUN: @atomic.address() == 42

; The first register of the function, doubled while it lives on.
define i32 @sum.of.doubles(i32 %n) {
entry:
  br label %loop
loop:
  %x = phi i32 [ 1, %entry ], [ %y, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %y = shl i32 %x, 1
  %t = add i32 %s, %y
  %c = icmp ult i32 %x, %n
  br i1 %c, label %loop, label %end
end:
  ret i32 %t
}
; RUN: @sum.of.doubles(16) == 62
; RUN: @sum.of.doubles(1) == 2
