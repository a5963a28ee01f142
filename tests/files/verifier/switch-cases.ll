; The cases of a switch are distinct.
define void @f(i8 %x) {
entry:
  switch i8 %x, label %out [ ; RULE: V50
    i8 1, label %out
    i8 2, label %out
    i8 1, label %out
  ]
out:
  ret void
}
