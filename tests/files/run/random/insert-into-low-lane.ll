; The low lane comes from memory, and the other one stays.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

@acc = global i64 0, align 8
@g3 = internal global i64 9223372036854775807, align 8
@g5 = global { i8, double, double } { i8 1, double 0xFFF0000000000000, double 1.000000e-01 }, align 8

define fastcc { i8, double, double } @f0(i128 %0, i128 %1, i8 %2, double %3, [3 x i32] %4, i8 %5, ptr byval({ i8, double, double }) %6, ptr %7, float %8, double %9) {
  ret { i8, double, double } zeroinitializer
}

define internal <4 x double> @f4(<4 x double> %0, i1 %1) {
  %3 = fcmp ule double -9.587500e+01, 1.000000e+10
  %4 = select i1 %3, ptr blockaddress(@f4, %5), ptr null
  indirectbr ptr %4, [label %5, label %6, label %7, label %5]

5:
  br label %7

6:
  ret <4 x double> zeroinitializer

7:
  %8 = call fastcc { i8, double, double } @f0(i128 1, i128 0, i8 0, double 0x41E0000000000000, [3 x i32] [i32 2, i32 36640874, i32 2147483647], i8 0, ptr byval({ i8, double, double }) @g5, ptr @g3, float 0.000000e+00, double 0.000000e+00)
  %9 = insertelement <4 x double> %0, double 0.000000e+00, i32 0
  ret <4 x double> %9
}

define i64 @test(i64 %0, i64 %1) {
  %3 = insertelement <4 x double> zeroinitializer, double 1.000000e+10, i64 0
  %4 = shufflevector <4 x double> %3, <4 x double> zeroinitializer, <4 x i32> zeroinitializer
  %5 = call <4 x double> @f4(<4 x double> %4, i1 false)
  %6 = select <4 x i1> zeroinitializer, <4 x double> <double 7.500000e+00, double 7.500000e+00, double 7.500000e+00, double 7.500000e+00>, <4 x double> %5
  %7 = bitcast <4 x double> %6 to <4 x i64>
  %8 = extractelement <4 x i64> %7, i64 1
  %9 = add i64 0, %8
  %10 = mul i64 %9, -7046029254386353131
  %11 = add i64 %10, 0
  %12 = mul i64 %11, -7046029254386353131
  %13 = add i64 %12, 0
  %14 = add i64 0, %13
  store i64 %14, ptr @acc, align 8
  %15 = load i64, ptr @acc, align 8
  %16 = mul i64 %15, -7046029254386353131
  %17 = add i64 %16, 0
  %18 = mul i64 %17, -7046029254386353131
  %19 = add i64 %18, 0
  %20 = mul i64 %19, -7046029254386353131
  %21 = add i64 %20, 0
  %22 = mul i64 %21, -7046029254386353131
  %23 = add i64 %22, 0
  %24 = mul i64 %23, -7046029254386353131
  %25 = add i64 %24, 0
  %26 = mul i64 %25, -7046029254386353131
  %27 = add i64 %26, 0
  ret i64 %27
}

; RUN: @test(0x123456789abcdef, 42) == 0x73d7c90b20000000
