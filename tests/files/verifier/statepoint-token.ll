; Results and relocations belong to a statepoint, and nothing else does.
declare i32 @llvm.experimental.gc.result.i32(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare void @llvm.assume(i1)
declare void @g()
define void @f() gc "statepoint-example" {
  %a = call i32 @llvm.experimental.gc.result.i32(token none) ; RULE: V92
  %b = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token none, i32 0, i32 0) ; RULE: V92
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0)
  call void @llvm.assume(i1 true) [ "kept"(token %t) ] ; RULE: V92
  call void @g() [ "deopt"(token %t) ] ; RULE: V92
  ret void
}
