; A switch whose cases all lead to one block: moves for that edge go before a jump through a table.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@g0 = internal global [64 x i8] zeroinitializer, align 1
@g2 = internal global [16 x i32] zeroinitializer, align 4
@g4 = internal global double 6.553600e+04, align 8

define i16 @f2(<4 x i16> %0, i32 %1, ptr %2, <8 x i32> %3, float %4, i16 %5, i16 %6, { i32, <4 x i16> } %7, ptr %8, i1 %9, ptr %10) {
  switch i16 0, label %12 [
    i16 3, label %12
    i16 4, label %12
    i16 5, label %12
    i16 6, label %12
  ]

12:
  %13 = phi ptr [ @g4, %11 ], [ @g4, %11 ], [ @g4, %11 ], [ @g4, %11 ], [ @g4, %11 ]
  call void @llvm.memset.p0.i64(ptr %13, i8 0, i64 8, i1 false)
  ret i16 0
}

define i64 @test(i64 %0, i64 %1) {
  %3 = call i16 @f2(<4 x i16> <i16 -20, i16 -20, i16 -20, i16 -20>, i32 0, ptr @g2, <8 x i32> zeroinitializer, float -9.000000e+00, i16 0, i16 0, { i32, <4 x i16> } zeroinitializer, ptr @g0, i1 true, ptr @g0)
  ret i64 0
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; RUN: @test(0x123456789abcdef, 42) == 0x0
