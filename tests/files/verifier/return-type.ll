; A ret gives what the function's type says.
define i32 @f() {
  ret void ; RULE: V47
}
define void @g(i32 %x) {
  ret i32 %x ; RULE: V47
}
define i32 @h(i64 %x) {
  ret i64 %x ; RULE: V47
}
