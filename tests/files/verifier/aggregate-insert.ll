; What is inserted has the type at its place.
define void @f({ i32, [2 x i8] } %s) {
  %a = insertvalue { i32, [2 x i8] } %s, i32 0, 1 ; RULE: V67
  %b = insertvalue { i32, [2 x i8] } %s, i8 0, 1, 1
  ret void
}
