; Elements are indexed by integers, in vectors only.
define void @f(<4 x i32> %v, [4 x i32] %a, float %f, i8 %i) {
  %b = extractelement <4 x i32> %v, i8 %i
  %c = extractelement <4 x i32> %v, float %f ; RULE: V62
  %e = insertelement <4 x i32> %v, i32 0, float %f ; RULE: V62
  ret void
}
