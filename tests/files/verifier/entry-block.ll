; Nothing branches to the entry block.
define void @f() {
entry:
  br label %entry ; RULE: V32
}
