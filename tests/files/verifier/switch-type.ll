; A switch is over an integer.
define void @f(ptr %x) {
entry:
  switch ptr %x, label %a [] ; RULE: V49
a:
  ret void
}
