; A choice between doubles whose places are all in memory.


define i64 @test(i64 %0, i64 %1) {
  %3 = select i1 false, double 7.500000e+00, double 0.000000e+00
  %4 = bitcast double %3 to i64
  %5 = add i64 0, %4
  ret i64 %5
}

; RUN: @test(0x123456789abcdef, 42) == 0x0
