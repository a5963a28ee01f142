; A call of an intrinsic has the signature of its declaration.
declare i32 @llvm.ctpop.i32(i32)
define void @f(i64 %x) {
  %a = call i64 @llvm.ctpop.i32(i64 %x) ; RULE: V83
  ret void
}
