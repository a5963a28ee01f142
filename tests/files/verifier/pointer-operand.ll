; Memory is accessed through a scalar pointer.
define void @f(i64 %x, <2 x ptr> %v) {
  %a = load i32, i64 %x ; RULE: V68
  store i32 0, i64 %x ; RULE: V68
  %b = load i32, <2 x ptr> %v ; RULE: V68
  %c = cmpxchg i64 %x, i32 0, i32 1 seq_cst seq_cst ; RULE: V68
  %d = atomicrmw add i64 %x, i32 1 seq_cst ; RULE: V68
  %e = va_arg i64 %x, i32 ; RULE: V68
  ret void
}
