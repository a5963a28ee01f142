; Each operation has its types.
define void @f(ptr %p) {
  %a = atomicrmw add ptr %p, float 1.0 seq_cst ; RULE: V74
  %b = atomicrmw fadd ptr %p, i32 1 seq_cst ; RULE: V74
  %c = atomicrmw and ptr %p, ptr %p seq_cst ; RULE: V74
  %d = atomicrmw xchg ptr %p, ptr %p seq_cst
  %e = atomicrmw fmax ptr %p, double 1.0 seq_cst
  ret void
}
