; A vector of i1 within a struct is packed bits in memory, and lanes as a value.


@g5 = global { i16, <16 x i1> } { i16 -1, <16 x i1> <i1 true, i1 false, i1 true, i1 true, i1 true, i1 false, i1 false, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 true, i1 false, i1 false> }, align 2

define i64 @test(i64 %0, i64 %1) {
  %3 = load { i16, <16 x i1> }, ptr @g5, align 2
  %4 = extractvalue { i16, <16 x i1> } %3, 1
  %5 = bitcast <16 x i1> %4 to i16
  %6 = sext i16 %5 to i64
  %7 = add i64 0, %6
  %8 = add i64 0, %7
  %9 = mul i64 %8, -7046029254386353131
  %10 = add i64 %9, 0
  ret i64 %10
}

; RUN: @test(0x123456789abcdef, 42) == 0x375eb521bd75f3e1
