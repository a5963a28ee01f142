; Some arguments of intrinsics are constants.
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i32 @llvm.abs.i32(i32, i1)
define void @f(ptr %p, i1 %c) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %p, i64 1, i1 %c) ; RULE: V81
  %a = call i32 @llvm.abs.i32(i32 1, i1 %c) ; RULE: V81
  %b = call i32 @llvm.abs.i32(i32 1, i1 undef) ; RULE: V81
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %p, i64 1, i1 false)
  ret void
}
