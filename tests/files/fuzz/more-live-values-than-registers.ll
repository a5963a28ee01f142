; A patchpoint with anyregcc, whose arguments must be in registers, while its live values, used again, are in all of them.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@g4 = global <16 x i5> <i5 -13, i5 -12, i5 -11, i5 -10, i5 -9, i5 -8, i5 -7, i5 -6, i5 -5, i5 -4, i5 -3, i5 -2, i5 -1, i5 0, i5 1, i5 2>, align 16

define internal i64 @f0(i64 %0, i5 %1) {
  %3 = load <16 x i5>, ptr @g4, align 16
  call anyregcc void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 2, i32 3, ptr null, i32 2, i64 0, i5 0, <16 x i5> %3, i5 %1)
  %4 = call <16 x i5> @llvm.bitreverse.v16i5(<16 x i5> %3)
  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 3, i32 22, ptr null, i32 2, i32 0, i16 0, i32 0, <16 x i5> %4, i32 0)
  %5 = bitcast <16 x i5> %4 to i80
  %6 = trunc i80 %5 to i64
  %7 = add i64 %6, %0
  ret i64 %7
}

define i64 @test(i64 %0, i64 %1) {
  %3 = call i64 @f0(i64 %1, i5 0)
  ret i64 %3
}

declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)

declare <16 x i5> @llvm.bitreverse.v16i5(<16 x i5>)
