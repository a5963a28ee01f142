; va_start needs variable arguments.
declare void @llvm.va_start.p0(ptr)
define void @f(ptr %p) {
  call void @llvm.va_start.p0(ptr %p) ; RULE: V87
  ret void
}
define void @good(ptr %p, ...) {
  call void @llvm.va_start.p0(ptr %p)
  ret void
}
