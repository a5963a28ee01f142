; What LLVM has statepoints for and we do not: code to be patched, and pointers that do not move.
declare void @g()
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
define void @f(ptr addrspace(1) %m, <2 x ptr addrspace(1)> %v, ptr %p, i32 %i) gc "statepoint-example" {
  %a = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 0, ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %m, <2 x ptr addrspace(1)> %v, ptr addrspace(1) undef), "deopt"(i32 %i, ptr %p), "gc-transition"() ]
  %b = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 65536, ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0) ; RULE: V99
  %c = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 0, ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %m, ptr %p) ] ; RULE: V100
  %d = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 0, ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0) [ "gc-live"(i32 %i) ] ; RULE: V100
  ret void
}
