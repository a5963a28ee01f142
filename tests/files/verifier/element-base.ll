; getelementptr starts at a pointer.
define void @f(i64 %x) {
  %a = getelementptr i8, i64 %x, i64 1 ; RULE: V76
  ret void
}
