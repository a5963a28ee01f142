; Indices are integers, vectors of one length.
define void @f(ptr %p, float %f, <2 x i64> %v, <4 x i64> %w, <2 x ptr> %q) {
  %a = getelementptr i8, ptr %p, float %f ; RULE: V77
  %b = getelementptr [4 x i8], ptr %p, <2 x i64> %v, <4 x i64> %w ; RULE: V77
  %c = getelementptr i8, <2 x ptr> %q, <4 x i64> %w ; RULE: V77
  %d = getelementptr i8, ptr %p, ptr %p ; RULE: V77
  %e = getelementptr i8, ptr %p, <2 x i64> %v
  %g = getelementptr i8, <2 x ptr> %e, i64 1
  ret void
}
