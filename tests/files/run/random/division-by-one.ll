; Division by one leaves nothing above 32 bits, as users of the quotient expect.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@acc = global i64 0, align 8

define i8 @f0(i64 %0, <5 x i32> %1, i64 %2, i64 %3, <5 x i32> %4) {
  %6 = trunc i64 %2 to i32
  %7 = sdiv i32 %6, 1
  %8 = zext i32 %7 to i64
  %9 = add i64 0, %8
  store i64 %9, ptr @acc, align 8
  ret i8 0
}

define i64 @test(i64 %0, i64 %1) {
  %3 = call i8 @f0(i64 5, <5 x i32> zeroinitializer, i64 9223372036854775807, i64 0, <5 x i32> <i32 -166, i32 -166, i32 -166, i32 -166, i32 -166>)
  %4 = load i64, ptr @acc, align 8
  %5 = mul i64 %4, -7046029254386353131
  %6 = add i64 %5, 0
  %7 = mul i64 %6, -7046029254386353131
  %8 = add i64 %7, 0
  %9 = mul i64 %8, -7046029254386353131
  %10 = add i64 %9, 0
  %11 = mul i64 %10, -7046029254386353131
  %12 = add i64 %11, 0
  %13 = mul i64 %12, -7046029254386353131
  %14 = add i64 %13, 0
  %15 = mul i64 %14, -7046029254386353131
  %16 = add i64 %15, 0
  ret i64 %16
}

; RUN: @test(0x123456789abcdef, 42) == 0xe4bba27acf5cc817
