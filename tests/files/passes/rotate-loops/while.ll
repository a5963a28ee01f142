; RUN: opt --pass=rotate-loops,simplify-cfg
; CHECK-LABEL: @count
; CHECK: icmp slt i32 0, %n
; CHECK: body:
; CHECK: %more{{.*}} = icmp slt i32
; CHECK-NEXT: br i1 %more{{.*}}, label %body
define i32 @count(i32 %n, ptr %p) {
entry:
  br label %head

head:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %more = icmp slt i32 %i, %n
  br i1 %more, label %body, label %exit

body:
  store i32 %i, ptr %p
  %next = add i32 %i, 1
  br label %head

exit:
  ret i32 %i
}
