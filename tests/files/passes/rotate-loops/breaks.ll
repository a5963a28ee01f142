; RUN: opt --pass=rotate-loops
; A loop that is also left from its middle, where what the test at the top had is used behind both ways out.
; CHECK-LABEL: @broken
; CHECK-NOT: alloca
; CHECK: br i1 {{%.*}}, label %body, label
; CHECK: ret i32
define i32 @broken(i32 %n, ptr %p) {
entry:
  br label %head

head:
  %i = phi i32 [ 0, %entry ], [ %next, %latch ]
  %more = icmp slt i32 %i, %n
  br i1 %more, label %body, label %exit

body:
  %at = getelementptr i32, ptr %p, i32 %i
  %x = load i32, ptr %at
  %found = icmp eq i32 %x, 7
  br i1 %found, label %exit, label %latch

latch:
  %next = add i32 %i, 1
  br label %head

exit:
  ret i32 %i
}

; Two ways back to the top are led through one block.
; CHECK-LABEL: @continued
; CHECK: icmp slt
; CHECK: br i1 {{%.*}}, label %body, label %exit
; CHECK: icmp slt
; CHECK: br i1 {{%.*}}, label %body, label %exit
; CHECK-NOT: icmp slt
define i32 @continued(i32 %n, i1 %c) {
entry:
  br label %head

head:
  %i = phi i32 [ 0, %entry ], [ %one, %body ], [ %two, %other ]
  %more = icmp slt i32 %i, %n
  br i1 %more, label %body, label %exit

body:
  %one = add i32 %i, 1
  br i1 %c, label %head, label %other

other:
  %two = add i32 %i, 2
  br label %head

exit:
  ret i32 %i
}
