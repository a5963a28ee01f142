; What is inserted has the element type.
define void @f(<4 x i32> %v) {
  %a = insertelement <4 x i32> %v, i64 0, i32 0 ; RULE: V63
  ret void
}
