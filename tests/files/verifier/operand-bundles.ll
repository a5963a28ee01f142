; Bundles have meanings: unknown ones cannot be kept.
declare void @g()
declare void @llvm.assume(i1)
define void @f(ptr %p) {
  call void @g() [ "deopt"(i32 1, ptr %p), "gc-live"(ptr %p) ]
  call void @g() [ "funclet"(i32 1) ] ; RULE: V84
  call void @g() [ "deopt"(), "deopt"() ] ; RULE: V84
  call void @llvm.assume(i1 true) [ "align"(ptr %p, i64 16), "nonnull"(ptr %p) ]
  ret void
}
