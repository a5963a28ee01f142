; RUN: opt --pass=hoist-invariants
; CHECK-LABEL: @hoisted
; CHECK: entry:
; CHECK-NEXT: %limit = load i32, ptr @limit
; CHECK-NEXT: %twice = add i32 %n, %n
; CHECK-NEXT: br label %loop
@limit = global i32 10
@other = global i32 0

define i32 @hoisted(i32 %n) {
entry:
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %limit = load i32, ptr @limit
  %twice = add i32 %n, %n
  store i32 %i, ptr @other
  %next = add i32 %i, %twice
  %more = icmp slt i32 %next, %limit
  br i1 %more, label %loop, label %exit

exit:
  ret i32 %next
}

; A load that some round may skip, and a load of what the loop may write, stay.
; CHECK-LABEL: @kept
; CHECK: loop:
; CHECK: %written = load i32, ptr %q
; CHECK: sometimes:
; CHECK: %maybe = load i32, ptr @limit
define i32 @kept(i1 %c, ptr %p, ptr %q) {
entry:
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %sum, %next ]
  %written = load i32, ptr %q
  store i32 %i, ptr %p
  br i1 %c, label %sometimes, label %next

sometimes:
  %maybe = load i32, ptr @limit
  br label %next

next:
  %v = phi i32 [ %maybe, %sometimes ], [ %written, %loop ]
  %sum = add i32 %i, %v
  %more = icmp slt i32 %sum, 100
  br i1 %more, label %loop, label %exit

exit:
  ret i32 %sum
}
