; deoptimize ends its function.
declare i32 @llvm.experimental.deoptimize.i32(...)
define i32 @f() {
  %a = call i32 (...) @llvm.experimental.deoptimize.i32(i32 1) [ "deopt"() ] ; RULE: V89
  ret i32 0
}
define i32 @good() {
  %a = call i32 (...) @llvm.experimental.deoptimize.i32(i32 1) [ "deopt"() ]
  ret i32 %a
}
