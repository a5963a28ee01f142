; RUN: opt --pass=simplify
; CHECK-LABEL: @truth
; CHECK-NEXT: %c = icmp ult i32 %a, %b
; CHECK-NEXT: ret i1 %c
define i1 @truth(i32 %a, i32 %b) {
  %c = icmp ult i32 %a, %b
  %wide = zext i1 %c to i32
  %again = icmp ne i32 %wide, 0
  ret i1 %again
}

; CHECK-LABEL: @arithmetic
; CHECK-NEXT: %r = shl i64 %x, 3
; CHECK-NEXT: ret i64 %r
define i64 @arithmetic(i64 %x) {
  %a = add i64 5, %x
  %b = sub i64 %a, 5
  %r = mul i64 %b, 8
  ret i64 %r
}

; CHECK-LABEL: @odd_width
; CHECK-NEXT: ret i7 -64
define i7 @odd_width() {
  %a = add i7 63, 1
  ret i7 %a
}

; CHECK-LABEL: @address
; CHECK-NEXT: %q = getelementptr inbounds i8, ptr %p, i64 20
; CHECK-NEXT: ret ptr %q
define ptr @address(ptr %p) {
  %a = getelementptr inbounds i32, ptr %p, i64 3
  %q = getelementptr inbounds { i64, i64 }, ptr %a, i32 0, i32 1
  ret ptr %q
}

; Not rewritten: division by zero, x + 0.0 for negative zero, a shift by the width.
; CHECK-LABEL: @kept
; CHECK: udiv i32 1, 0
; CHECK: shl i32 1, 32
; CHECK: fadd double %x, 0.000000e+00
define double @kept(double %x, ptr %p) {
  %a = udiv i32 1, 0
  store i32 %a, ptr %p
  %b = shl i32 1, 32
  %r = fadd double %x, 0.0
  store i32 %b, ptr %p
  ret double %r
}

; A counter is compared after its step: compared before, it would be live beside its step, and copied in each round.
; CHECK-LABEL: @counter
; CHECK: %next = add i64 %i, 1
; CHECK-NEXT: %done = icmp eq i64 %next, 120
define void @counter() {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 120
  br i1 %done, label %end, label %loop
end:
  ret void
}
