; Results and relocations belong to a statepoint.
declare i32 @llvm.experimental.gc.result.i32(token)
define void @f() gc "statepoint-example" {
  %a = call i32 @llvm.experimental.gc.result.i32(token none) ; RULE: V92
  ret void
}
