; A patchpoint passes the first of its arguments on and records the others.
declare void @llvm.experimental.stackmap(i64, i32, ...)
declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
declare {i64, i64} @llvm.experimental.patchpoint.sl_i64i64s(i64, i32, ptr, i32, ...)
declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
define void @f(i64 %x, i32 %n) {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 -1, i32 65535)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 65536) ; RULE: V82
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 -1) ; RULE: V82
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 %x, i32 0) ; RULE: V82
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 %n) ; RULE: V82
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr null, i32 2, i64 %x, i64 %x)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr null, i32 3, i64 %x, i64 %x) ; RULE: V101
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr null, i32 -1, i64 %x, i64 %x) ; RULE: V101
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 65536, ptr null, i32 0) ; RULE: V82
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr null, i32 %n, i64 %x) ; RULE: V82
  call {i64, i64} (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.sl_i64i64s(i64 1, i32 16, ptr null, i32 0)
  call anyregcc {i64, i64} (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.sl_i64i64s(i64 1, i32 16, ptr null, i32 0) ; RULE: V102
  call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 16, ptr null, i32 1, i64 %x)
  call void @f(i64 1, i32 2) [ "stillpoint.patchpoint"(i64 7, i32 16, i64 %x) ]
  call void @f(i64 1, i32 2) [ "stillpoint.patchpoint"(i64 7) ] ; RULE: V84
  call void @f(i64 1, i32 2) [ "stillpoint.patchpoint"(i64 %x, i32 16) ] ; RULE: V84
  ret void
}
