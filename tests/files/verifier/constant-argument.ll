; Some arguments of intrinsics are constants.
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i32 @llvm.abs.i32(i32, i1)
define void @f(ptr %p, i1 %c) {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %p, i64 1, i1 %c) ; RULE: V82
  %a = call i32 @llvm.abs.i32(i32 1, i1 %c) ; RULE: V82
  %b = call i32 @llvm.abs.i32(i32 1, i1 undef) ; RULE: V82
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %p, i64 1, i1 false)
  ret void
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare i1 @llvm.is.fpclass.f32(float, i32)
declare <4 x i32> @llvm.masked.load.v4i32.p0(ptr, i32, <4 x i1>, <4 x i32>)
declare <2 x i32> @llvm.vector.extract.v2i32.v4i32(<4 x i32>, i64)
declare <4 x i32> @llvm.vector.insert.v4i32.v2i32(<4 x i32>, <2 x i32>, i64)
declare ptr @llvm.threadlocal.address.p0(ptr)
@shared = global i32 0
@local = thread_local global i32 0
define void @g(ptr %p, <4 x i32> %v, <2 x i32> %w, <4 x i1> %m) {
  call void @llvm.prefetch.p0(ptr %p, i32 2, i32 3, i32 1) ; RULE: V82
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 4, i32 1) ; RULE: V82
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)
  %a = call i1 @llvm.is.fpclass.f32(float 0.0, i32 1024) ; RULE: V82
  %b = call i1 @llvm.is.fpclass.f32(float 0.0, i32 1023)
  %c = call <4 x i32> @llvm.masked.load.v4i32.p0(ptr %p, i32 3, <4 x i1> %m, <4 x i32> %v) ; RULE: V82
  %d = call <2 x i32> @llvm.vector.extract.v2i32.v4i32(<4 x i32> %v, i64 1) ; RULE: V82
  %e = call <2 x i32> @llvm.vector.extract.v2i32.v4i32(<4 x i32> %v, i64 4) ; RULE: V82
  %f = call <2 x i32> @llvm.vector.extract.v2i32.v4i32(<4 x i32> %v, i64 2)
  %h = call <4 x i32> @llvm.vector.insert.v4i32.v2i32(<4 x i32> %v, <2 x i32> %w, i64 3) ; RULE: V82
  %i = call ptr @llvm.threadlocal.address.p0(ptr @shared) ; RULE: V82
  %j = call ptr @llvm.threadlocal.address.p0(ptr @local)
  ret void
}
