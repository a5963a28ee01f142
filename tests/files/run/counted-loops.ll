; Loops with 32-bit counters that are extended, left from the middle, and continued from two places.

; RUN: @down(4) == 10
define i64 @down(i32 %n) {
entry:
  br label %head

head:
  %i = phi i32 [ %n, %entry ], [ %next, %body ]
  %sum = phi i64 [ 0, %entry ], [ %more, %body ]
  %c = icmp sgt i32 %i, 0
  br i1 %c, label %body, label %exit

body:
  %wide = sext i32 %i to i64
  %more = add i64 %sum, %wide
  %next = add nsw i32 %i, -1
  br label %head

exit:
  ret i64 %sum
}

; RUN: @found(100, 50) == 8
; RUN: @found(5, 50) == 1005
define i64 @found(i32 %n, i32 %limit) {
entry:
  br label %head

head:
  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %none

body:
  %square = mul nsw i32 %i, %i
  %big = icmp sgt i32 %square, %limit
  br i1 %big, label %exit, label %latch

latch:
  %next = add nsw i32 %i, 1
  br label %head

none:
  br label %exit

exit:
  %bias = phi i64 [ 0, %body ], [ 1000, %none ]
  %wide = sext i32 %i to i64
  %r = add i64 %bias, %wide
  ret i64 %r
}

; RUN: @continued(10) == 22
define i64 @continued(i32 %n) {
entry:
  br label %head

head:
  %i = phi i32 [ 0, %entry ], [ %one, %body ], [ %two, %other ]
  %sum = phi i64 [ 0, %entry ], [ %more, %body ], [ %more, %other ]
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %exit

body:
  %wide = sext i32 %i to i64
  %more = add i64 %sum, %wide
  %one = add nsw i32 %i, 1
  %bit = and i32 %i, 1
  %odd = icmp eq i32 %bit, 1
  br i1 %odd, label %head, label %other

other:
  %two = add nsw i32 %i, 3
  br label %head

exit:
  ret i64 %sum
}
