; A vector of i1 between other fields of a struct that is loaded whole.


@g3 = global { double, <2 x i1>, i1 } { double -1.000000e+00, <2 x i1> zeroinitializer, i1 true }, align 8

define i64 @test(i64 %0, i64 %1) {
  %3 = load { double, <2 x i1>, i1 }, ptr @g3, align 8
  %4 = extractvalue { double, <2 x i1>, i1 } %3, 1
  %5 = bitcast <2 x i1> %4 to i2
  %6 = sext i2 %5 to i64
  %7 = add i64 0, %6
  %8 = mul i64 %7, -7046029254386353131
  %9 = add i64 %8, 0
  %10 = add i64 0, %9
  ret i64 %10
}

; RUN: @test(0x123456789abcdef, 42) == 0x0
