; Atomic accesses have hardware sizes.
define void @f(ptr %p) {
  %a = load atomic i24, ptr %p seq_cst, align 4 ; RULE: V71
  %b = load atomic { i32 }, ptr %p seq_cst, align 4 ; RULE: V71
  store atomic i1 0, ptr %p seq_cst, align 1 ; RULE: V71
  %c = load atomic float, ptr %p seq_cst, align 4
  %d = atomicrmw add ptr %p, i7 0 seq_cst ; RULE: V71
  %e = load atomic i128, ptr %p seq_cst, align 16
  ret void
}
