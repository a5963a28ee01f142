; RUN: opt --pass=widen-inductions
; The counter is extended in an address: it counts in 64 bits, and so do what is computed from it and its test.
; CHECK-LABEL: @summed
; CHECK: sext i32 %n to i64
; CHECK: phi i64 [ 0, {{.*}} ], [ [[next:%\d+]], %body ]
; CHECK-NOT: sext
; CHECK: [[next]] = add nsw i64
; CHECK: icmp slt i64 [[next]]
; CHECK: ret i32
define i32 @summed(ptr %p, i32 %n) {
entry:
  br label %body

body:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %sum = phi i32 [ 0, %entry ], [ %more, %body ]
  %wide = sext i32 %i to i64
  %at = getelementptr i32, ptr %p, i64 %wide
  %x = load i32, ptr %at
  %after = add nsw i32 %i, 3
  %wider = sext i32 %after to i64
  %at2 = getelementptr i32, ptr %p, i64 %wider
  %y = load i32, ptr %at2
  %xy = add i32 %x, %y
  %more = add i32 %sum, %xy
  %next = add nsw i32 %i, 1
  %c = icmp slt i32 %next, %n
  br i1 %c, label %body, label %exit

exit:
  ret i32 %more
}

; A counter that may overflow, and an unsigned comparison, stay as they are.
; CHECK-LABEL: @wraps
; CHECK: phi i32
; CHECK: sext i32 %i to i64
; CHECK: icmp ult i32 %next
define i64 @wraps(i32 %n) {
entry:
  br label %body

body:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %wide = sext i32 %i to i64
  %next = add i32 %i, 1
  %c = icmp ult i32 %next, %n
  br i1 %c, label %body, label %exit

exit:
  ret i64 %wide
}
