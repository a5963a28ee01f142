; Results and relocations have the types of what they stand for.
declare i32 @g()
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare i32 @llvm.experimental.gc.result.i32(token)
declare i64 @llvm.experimental.gc.result.i64(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)
declare ptr @llvm.experimental.gc.relocate.p0(token, i32, i32)
declare <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token, i32, i32)
define void @f(ptr addrspace(1) %m, <2 x ptr addrspace(1)> %v) gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i32 ()) @g, i32 0, i32 0, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %m, <2 x ptr addrspace(1)> %v, ptr addrspace(1) null) ]
  %u = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i32 ()) @g, i32 0, i32 0, i32 0, i32 0)
  %a = call i32 @llvm.experimental.gc.result.i32(token %t)
  %b = call i64 @llvm.experimental.gc.result.i64(token %t) ; RULE: V93
  %c = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 2)
  %d = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 3) ; RULE: V94
  %e = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0) ; RULE: V94
  %g = call ptr @llvm.experimental.gc.relocate.p0(token %t, i32 0, i32 0) ; RULE: V95
  %h = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 1) ; RULE: V95
  %i = call <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token %t, i32 1, i32 1)
  ret void
}
