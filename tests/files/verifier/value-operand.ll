; Tokens are not values to choose between.
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
define void @f() {
  %a = freeze token none ; RULE: V46
  ret void
}
