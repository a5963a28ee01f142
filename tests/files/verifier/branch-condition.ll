; A branch is decided by an i1.
define void @f(i32 %x) {
entry:
  br i32 %x, label %a, label %b ; RULE: V48
a:
  ret void
b:
  ret void
}
