; cmpxchg compares like with like.
define void @f(ptr %p) {
  %b = cmpxchg ptr %p, float 0.0, float 1.0 seq_cst seq_cst ; RULE: V73
  %c = cmpxchg ptr %p, ptr null, ptr %p seq_cst seq_cst
  ret void
}
