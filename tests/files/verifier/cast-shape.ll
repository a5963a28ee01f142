; A conversion keeps the number of elements.
define void @f(<2 x i64> %x, <2 x ptr> %p, i64 %i) {
  %a = trunc <2 x i64> %x to <4 x i32> ; RULE: V55
  %b = trunc <2 x i64> %x to i32 ; RULE: V55
  %c = ptrtoint <2 x ptr> %p to i64 ; RULE: V55
  %d = bitcast <2 x ptr> %p to ptr ; RULE: V55
  %e = inttoptr i64 %i to <2 x ptr> ; RULE: V55
  %g = trunc <2 x i64> %x to <2 x i32>
  ret void
}
