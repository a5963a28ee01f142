; Indices stay within the aggregate.
define void @f({ i32, [2 x i8] } %s, i32 %x) {
  %a = extractvalue { i32, [2 x i8] } %s, 1, 1
  %b = extractvalue { i32, [2 x i8] } %s, 2 ; RULE: V66
  %c = extractvalue { i32, [2 x i8] } %s, 1, 2 ; RULE: V66
  %d = extractvalue { i32, [2 x i8] } %s, 0, 0 ; RULE: V66
  %e = insertvalue { i32, [2 x i8] } %s, i32 0, 3 ; RULE: V66
  %g = extractvalue i32 %x, 0 ; RULE: V66
  ret void
}
