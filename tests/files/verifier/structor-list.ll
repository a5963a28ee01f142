; The elements are priority, function and data.
@llvm.global_ctors = appending global [1 x { i32, ptr }] [{ i32, ptr } { i32 1, ptr @f }] ; RULE: V13
define void @f() {
  ret void
}
