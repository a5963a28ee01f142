; RUN: opt --pass=remove-dead-code
; A counter that nothing reads goes, although it reads itself. Calls and stores stay.
; CHECK-LABEL: @cycle
; CHECK-NOT: phi
; CHECK: store i32 1
; CHECK: call i32 @effect()
declare i32 @effect()

define void @cycle(ptr %p, i1 %more) {
entry:
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %next = add i32 %i, 1
  store i32 1, ptr %p
  %unused = call i32 @effect()
  br i1 %more, label %loop, label %exit

exit:
  ret void
}
