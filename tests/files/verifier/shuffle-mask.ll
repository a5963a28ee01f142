; The lanes of a shuffle are those of both vectors.
define void @f(<4 x i32> %v, <4 x i32> %w) {
  %a = shufflevector <4 x i32> %v, <4 x i32> %w, <2 x i32> <i32 7, i32 poison>
  %b = shufflevector <4 x i32> %v, <4 x i32> %w, <2 x i32> <i32 0, i32 8> ; RULE: V65
  ret void
}
