; An intrinsic has the signature of its name.
declare i32 @llvm.ctpop.i32(i32)
declare <4 x i32> @llvm.smax.v4i32(<4 x i32>, <4 x i32>)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)
declare i16 @llvm.bswap.i16(i16)
declare float @llvm.vector.reduce.fadd.v2f32(float, <2 x float>)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64)
declare i64 @llvm.ctlz.i64(i64) ; RULE: V20
declare i32 @llvm.abs.i32(i64, i1) ; RULE: V20
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64) ; RULE: V20
declare i8 @llvm.bswap.i8(i8) ; RULE: V20
declare { i64, i8 } @llvm.sadd.with.overflow.i64(i64, i64) ; RULE: V20
declare float @llvm.sqrt.f32(i32) ; RULE: V20
declare i32 @llvm.vector.reduce.add.v2f32(<2 x float>) ; RULE: V20
declare void @llvm.trap(...) ; RULE: V20
