; RUN: opt --pass=number-values
; CHECK-LABEL: @equal
; CHECK: %a = add i32 %x, %y
; CHECK-NEXT: %r = mul i32 %a, %a
define i32 @equal(i32 %x, i32 %y) {
  %a = add nsw i32 %x, %y
  %b = add i32 %x, %y
  %r = mul i32 %a, %b
  ret i32 %r
}

; What is stored is known, across a branch that writes elsewhere.
; CHECK-LABEL: @forward
; CHECK-NOT: load
; CHECK: ret i32 %v
@g = global i32 0
@h = global i32 0

define i32 @forward(i32 %v, i1 %c) {
  store i32 %v, ptr @g
  br i1 %c, label %write, label %join

write:
  store i32 1, ptr @h
  br label %join

join:
  %r = load i32, ptr @g
  ret i32 %r
}

; A call may write; a volatile load is a load.
; CHECK-LABEL: @clobbered
; CHECK: load i32
; CHECK: call void @unknown()
; CHECK: load i32
; CHECK: load volatile
; CHECK: load volatile
declare void @unknown()

define i32 @clobbered(ptr %p) {
  %a = load i32, ptr %p
  call void @unknown()
  %b = load i32, ptr %p
  %c = load volatile i32, ptr %p
  %d = load volatile i32, ptr %p
  %ab = add i32 %a, %b
  %cd = add i32 %c, %d
  %r = add i32 %ab, %cd
  ret i32 %r
}

; CHECK-LABEL: @overwritten
; CHECK-NOT: store i32 1
; CHECK: store i32 2
define void @overwritten(ptr %p) {
  store i32 1, ptr %p
  store i32 2, ptr %p
  ret void
}

; What a loop writes is not known at its start.
; CHECK-LABEL: @loop
; CHECK: loop:
; CHECK: load i32, ptr @g
define i32 @loop(i32 %n) {
entry:
  store i32 0, ptr @g
  br label %loop

loop:
  %now = load i32, ptr @g
  %next = add i32 %now, 1
  store i32 %next, ptr @g
  %more = icmp ult i32 %next, %n
  br i1 %more, label %loop, label %exit

exit:
  ret i32 %next
}
