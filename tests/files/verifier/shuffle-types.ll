; A shuffle takes two vectors of one type.
define void @f(<4 x i32> %v, <2 x i32> %w) {
  %a = shufflevector <4 x i32> %v, <2 x i32> %w, <2 x i32> zeroinitializer ; RULE: V64
  ret void
}
