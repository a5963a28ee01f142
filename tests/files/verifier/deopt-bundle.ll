; A guard says where to go on when it fails.
declare void @llvm.experimental.guard(i1, ...)
define void @f(i1 %c) {
  call void (i1, ...) @llvm.experimental.guard(i1 %c) ; RULE: V88
  call void (i1, ...) @llvm.experimental.guard(i1 %c) [ "deopt"(i32 0) ]
  ret void
}
