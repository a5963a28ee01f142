; RUN: opt --pass=simplify-cfg
; CHECK-LABEL: @max
; CHECK-NEXT: entry:
; CHECK-NEXT: %c = icmp sgt i32 %a, %b
; CHECK-NEXT: [[m:%\d+]] = select i1 %c, i32 %a, i32 %b
; CHECK-NEXT: ret i32 [[m]]
define i32 @max(i32 %a, i32 %b) {
entry:
  %c = icmp sgt i32 %a, %b
  br i1 %c, label %left, label %right

left:
  br label %join

right:
  br label %join

join:
  %m = phi i32 [ %a, %left ], [ %b, %right ]
  ret i32 %m
}

; CHECK-LABEL: @constant
; CHECK-NOT: br
; CHECK: ret i32 2
; CHECK-NOT: ret
define i32 @constant() {
  switch i32 5, label %other [
    i32 4, label %four
    i32 5, label %five
  ]

four:
  ret i32 1

five:
  ret i32 2

other:
  ret i32 3
}

; A load, or a division, is not made where the program does not have it.
; CHECK-LABEL: @no_speculation
; CHECK: br i1 %c
define i32 @no_speculation(ptr %p, i1 %c) {
  br i1 %c, label %read, label %join

read:
  %v = load i32, ptr %p
  br label %join

join:
  %r = phi i32 [ %v, %read ], [ 0, %0 ]
  ret i32 %r
}

; Two parameters that every edge passes the same are one.
; CHECK-LABEL: @twins
; CHECK: phi i32
; CHECK-NOT: phi
; CHECK: ret i32
define i32 @twins(i32 %n) {
entry:
  br label %body

body:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %j = phi i32 [ 0, %entry ], [ %next, %body ]
  %next = add i32 %j, 1
  %c = icmp slt i32 %i, %n
  br i1 %c, label %body, label %exit

exit:
  %r = add i32 %i, %j
  ret i32 %r
}
