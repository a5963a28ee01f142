; Indices are integers, vectors of one length.
define void @f(ptr %p, float %f, <2 x i64> %v, <4 x i64> %w, <2 x ptr> %q) {
  %a = getelementptr i8, ptr %p, float %f ; RULE: V78
  %b = getelementptr [4 x i8], ptr %p, <2 x i64> %v, <4 x i64> %w ; RULE: V78
  %c = getelementptr i8, <2 x ptr> %q, <4 x i64> %w ; RULE: V78
  %d = getelementptr i8, ptr %p, ptr %p ; RULE: V78
  %e = getelementptr i8, ptr %p, <2 x i64> %v
  %g = getelementptr i8, <2 x ptr> %e, i64 1
  ret void
}
