; The entry block has no address.
@entry = global ptr blockaddress(@f, %entry) ; RULE: V28
@next = global ptr blockaddress(@f, %next)
define void @f() {
entry:
  br label %next
next:
  ret void
}
