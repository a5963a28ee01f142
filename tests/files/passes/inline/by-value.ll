; RUN: opt --pass=optimized
; Every function is marked noinline, as clang does without optimization: the mark is no one's wish. What is passed by
; value is copied first: the callee's change of it is not seen by the caller.
; CHECK-LABEL: define i64 @caller
; CHECK-NOT: call
; CHECK: [[x:%\w+]] = load i64, ptr %p
; CHECK-NOT: store
; CHECK: ret i64
define i64 @caller(ptr %p) noinline {
  %r = call i64 @callee(ptr byval({ i64, i64 }) %p)
  %x = load i64, ptr %p
  %sum = add i64 %r, %x
  ret i64 %sum
}

define internal i64 @callee(ptr byval({ i64, i64 }) %s) noinline {
  %old = load i64, ptr %s
  store i64 5, ptr %s
  %new = load i64, ptr %s
  %r = mul i64 %old, %new
  ret i64 %r
}
