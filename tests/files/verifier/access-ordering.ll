; Loads do not release, stores do not acquire.
define void @f(ptr %p) {
  %a = load atomic i32, ptr %p release, align 4 ; RULE: V72
  %b = load atomic i32, ptr %p acq_rel, align 4 ; RULE: V72
  store atomic i32 0, ptr %p acquire, align 4 ; RULE: V72
  store atomic i32 0, ptr %p acq_rel, align 4 ; RULE: V72
  %c = cmpxchg ptr %p, i32 0, i32 1 unordered monotonic ; RULE: V72
  %d = cmpxchg ptr %p, i32 0, i32 1 seq_cst release ; RULE: V72
  %e = cmpxchg ptr %p, i32 0, i32 1 monotonic seq_cst
  %g = atomicrmw add ptr %p, i32 0 unordered ; RULE: V72
  fence monotonic ; RULE: V72
  fence acquire
  ret void
}
