; Integer arithmetic of every kind of width.
; Expected values were computed with Python's integers.

define i1 @add.i1(i1 %a, i1 %b) {
  %r = add i1 %a, %b
  ret i1 %r
}
; RUN: @add.i1(0, -1) == -1
; RUN: @add.i1(-1, -1) == 0
; RUN: @add.i1(-1, -1) == 0
; RUN: @add.i1(-1, -1) == 0

define i1 @sub.i1(i1 %a, i1 %b) {
  %r = sub i1 %a, %b
  ret i1 %r
}
; RUN: @sub.i1(-1, 0) == -1
; RUN: @sub.i1(-1, -1) == 0
; RUN: @sub.i1(0, 0) == 0
; RUN: @sub.i1(-1, 0) == -1

define i1 @mul.i1(i1 %a, i1 %b) {
  %r = mul i1 %a, %b
  ret i1 %r
}
; RUN: @mul.i1(-1, -1) == -1
; RUN: @mul.i1(-1, -1) == -1
; RUN: @mul.i1(-1, 0) == 0
; RUN: @mul.i1(-1, -1) == -1

define i1 @and.i1(i1 %a, i1 %b) {
  %r = and i1 %a, %b
  ret i1 %r
}
; RUN: @and.i1(0, 0) == 0
; RUN: @and.i1(-1, -1) == -1
; RUN: @and.i1(-1, -1) == -1
; RUN: @and.i1(-1, 0) == 0

define i1 @or.i1(i1 %a, i1 %b) {
  %r = or i1 %a, %b
  ret i1 %r
}
; RUN: @or.i1(0, -1) == -1
; RUN: @or.i1(-1, -1) == -1
; RUN: @or.i1(0, 0) == 0
; RUN: @or.i1(0, 0) == 0

define i1 @xor.i1(i1 %a, i1 %b) {
  %r = xor i1 %a, %b
  ret i1 %r
}
; RUN: @xor.i1(0, -1) == -1
; RUN: @xor.i1(0, -1) == -1
; RUN: @xor.i1(-1, 0) == -1
; RUN: @xor.i1(-1, -1) == 0

define i1 @udiv.i1(i1 %a, i1 %b) {
  %r = udiv i1 %a, %b
  ret i1 %r
}
; RUN: @udiv.i1(-1, -1) == -1
; RUN: @udiv.i1(0, -1) == 0
; RUN: @udiv.i1(0, -1) == 0
; RUN: @udiv.i1(-1, -1) == -1

define i1 @urem.i1(i1 %a, i1 %b) {
  %r = urem i1 %a, %b
  ret i1 %r
}
; RUN: @urem.i1(0, -1) == 0
; RUN: @urem.i1(-1, -1) == 0
; RUN: @urem.i1(-1, -1) == 0
; RUN: @urem.i1(0, -1) == 0

define i1 @sdiv.i1(i1 %a, i1 %b) {
  %r = sdiv i1 %a, %b
  ret i1 %r
}
; RUN: @sdiv.i1(0, -1) == 0
; RUN: @sdiv.i1(0, -1) == 0
; RUN: @sdiv.i1(0, -1) == 0
; RUN: @sdiv.i1(0, -1) == 0

define i1 @srem.i1(i1 %a, i1 %b) {
  %r = srem i1 %a, %b
  ret i1 %r
}
; RUN: @srem.i1(0, -1) == 0
; RUN: @srem.i1(0, -1) == 0
; RUN: @srem.i1(0, -1) == 0
; RUN: @srem.i1(0, -1) == 0

define i1 @shl.i1(i1 %a, i1 %b) {
  %r = shl i1 %a, %b
  ret i1 %r
}
; RUN: @shl.i1(-1, 0) == -1
; RUN: @shl.i1(-1, 0) == -1
; RUN: @shl.i1(-1, 0) == -1
; RUN: @shl.i1(-1, 0) == -1

define i1 @lshr.i1(i1 %a, i1 %b) {
  %r = lshr i1 %a, %b
  ret i1 %r
}
; RUN: @lshr.i1(-1, 0) == -1
; RUN: @lshr.i1(-1, 0) == -1
; RUN: @lshr.i1(-1, 0) == -1
; RUN: @lshr.i1(-1, 0) == -1

define i1 @ashr.i1(i1 %a, i1 %b) {
  %r = ashr i1 %a, %b
  ret i1 %r
}
; RUN: @ashr.i1(-1, 0) == -1
; RUN: @ashr.i1(-1, 0) == -1
; RUN: @ashr.i1(-1, 0) == -1
; RUN: @ashr.i1(-1, 0) == -1

define i3 @add.i3(i3 %a, i3 %b) {
  %r = add i3 %a, %b
  ret i3 %r
}
; RUN: @add.i3(1, -1) == 0
; RUN: @add.i3(1, 1) == 2
; RUN: @add.i3(3, -1) == 2
; RUN: @add.i3(0, -4) == -4

define i3 @sub.i3(i3 %a, i3 %b) {
  %r = sub i3 %a, %b
  ret i3 %r
}
; RUN: @sub.i3(2, 1) == 1
; RUN: @sub.i3(0, 2) == -2
; RUN: @sub.i3(0, 1) == -1
; RUN: @sub.i3(-4, 1) == 3

define i3 @mul.i3(i3 %a, i3 %b) {
  %r = mul i3 %a, %b
  ret i3 %r
}
; RUN: @mul.i3(0, 0) == 0
; RUN: @mul.i3(1, -1) == -1
; RUN: @mul.i3(1, 0) == 0
; RUN: @mul.i3(-3, -1) == 3

define i3 @and.i3(i3 %a, i3 %b) {
  %r = and i3 %a, %b
  ret i3 %r
}
; RUN: @and.i3(2, 0) == 0
; RUN: @and.i3(3, 1) == 1
; RUN: @and.i3(1, -4) == 0
; RUN: @and.i3(3, 1) == 1

define i3 @or.i3(i3 %a, i3 %b) {
  %r = or i3 %a, %b
  ret i3 %r
}
; RUN: @or.i3(-4, 1) == -3
; RUN: @or.i3(-1, 3) == -1
; RUN: @or.i3(1, -1) == -1
; RUN: @or.i3(1, 3) == 3

define i3 @xor.i3(i3 %a, i3 %b) {
  %r = xor i3 %a, %b
  ret i3 %r
}
; RUN: @xor.i3(-1, -2) == 1
; RUN: @xor.i3(0, 0) == 0
; RUN: @xor.i3(1, -1) == -2
; RUN: @xor.i3(-4, 2) == -2

define i3 @udiv.i3(i3 %a, i3 %b) {
  %r = udiv i3 %a, %b
  ret i3 %r
}
; RUN: @udiv.i3(0, 1) == 0
; RUN: @udiv.i3(3, 1) == 3
; RUN: @udiv.i3(2, -4) == 0
; RUN: @udiv.i3(0, 1) == 0

define i3 @urem.i3(i3 %a, i3 %b) {
  %r = urem i3 %a, %b
  ret i3 %r
}
; RUN: @urem.i3(-1, 1) == 0
; RUN: @urem.i3(-1, -1) == 0
; RUN: @urem.i3(3, 1) == 0
; RUN: @urem.i3(3, 1) == 0

define i3 @sdiv.i3(i3 %a, i3 %b) {
  %r = sdiv i3 %a, %b
  ret i3 %r
}
; RUN: @sdiv.i3(0, 1) == 0
; RUN: @sdiv.i3(-4, -4) == 1
; RUN: @sdiv.i3(-3, 1) == -3
; RUN: @sdiv.i3(3, -3) == -1

define i3 @srem.i3(i3 %a, i3 %b) {
  %r = srem i3 %a, %b
  ret i3 %r
}
; RUN: @srem.i3(3, -1) == 0
; RUN: @srem.i3(0, -1) == 0
; RUN: @srem.i3(-4, 1) == 0
; RUN: @srem.i3(-1, 1) == 0

define i3 @shl.i3(i3 %a, i3 %b) {
  %r = shl i3 %a, %b
  ret i3 %r
}
; RUN: @shl.i3(0, 2) == 0
; RUN: @shl.i3(3, 1) == -2
; RUN: @shl.i3(2, 1) == -4
; RUN: @shl.i3(-1, 1) == -2

define i3 @lshr.i3(i3 %a, i3 %b) {
  %r = lshr i3 %a, %b
  ret i3 %r
}
; RUN: @lshr.i3(3, 1) == 1
; RUN: @lshr.i3(1, 1) == 0
; RUN: @lshr.i3(-1, 2) == 1
; RUN: @lshr.i3(-3, 0) == -3

define i3 @ashr.i3(i3 %a, i3 %b) {
  %r = ashr i3 %a, %b
  ret i3 %r
}
; RUN: @ashr.i3(3, 1) == 1
; RUN: @ashr.i3(-1, 0) == -1
; RUN: @ashr.i3(-4, 1) == -2
; RUN: @ashr.i3(3, 2) == 0

define i7 @add.i7(i7 %a, i7 %b) {
  %r = add i7 %a, %b
  ret i7 %r
}
; RUN: @add.i7(51, 1) == 52
; RUN: @add.i7(-61, 1) == -60
; RUN: @add.i7(0, -1) == -1
; RUN: @add.i7(63, -3) == 60

define i7 @sub.i7(i7 %a, i7 %b) {
  %r = sub i7 %a, %b
  ret i7 %r
}
; RUN: @sub.i7(-1, 1) == -2
; RUN: @sub.i7(63, -59) == -6
; RUN: @sub.i7(-3, 63) == 62
; RUN: @sub.i7(1, -1) == 2

define i7 @mul.i7(i7 %a, i7 %b) {
  %r = mul i7 %a, %b
  ret i7 %r
}
; RUN: @mul.i7(40, -34) == 48
; RUN: @mul.i7(52, -64) == 0
; RUN: @mul.i7(63, -11) == -53
; RUN: @mul.i7(63, 5) == 59

define i7 @and.i7(i7 %a, i7 %b) {
  %r = and i7 %a, %b
  ret i7 %r
}
; RUN: @and.i7(0, -1) == 0
; RUN: @and.i7(40, 63) == 40
; RUN: @and.i7(1, 63) == 1
; RUN: @and.i7(31, -1) == 31

define i7 @or.i7(i7 %a, i7 %b) {
  %r = or i7 %a, %b
  ret i7 %r
}
; RUN: @or.i7(1, 6) == 7
; RUN: @or.i7(1, 1) == 1
; RUN: @or.i7(7, 63) == 63
; RUN: @or.i7(50, 6) == 54

define i7 @xor.i7(i7 %a, i7 %b) {
  %r = xor i7 %a, %b
  ret i7 %r
}
; RUN: @xor.i7(0, 1) == 1
; RUN: @xor.i7(63, 7) == 56
; RUN: @xor.i7(7, 0) == 7
; RUN: @xor.i7(0, 2) == 2

define i7 @udiv.i7(i7 %a, i7 %b) {
  %r = udiv i7 %a, %b
  ret i7 %r
}
; RUN: @udiv.i7(-31, 1) == -31
; RUN: @udiv.i7(2, -1) == 0
; RUN: @udiv.i7(1, -36) == 0
; RUN: @udiv.i7(-57, 1) == -57

define i7 @urem.i7(i7 %a, i7 %b) {
  %r = urem i7 %a, %b
  ret i7 %r
}
; RUN: @urem.i7(0, 18) == 0
; RUN: @urem.i7(17, 63) == 17
; RUN: @urem.i7(1, 1) == 0
; RUN: @urem.i7(0, 63) == 0

define i7 @sdiv.i7(i7 %a, i7 %b) {
  %r = sdiv i7 %a, %b
  ret i7 %r
}
; RUN: @sdiv.i7(4, -1) == -4
; RUN: @sdiv.i7(-64, -56) == 1
; RUN: @sdiv.i7(-1, 63) == 0
; RUN: @sdiv.i7(-28, -20) == 1

define i7 @srem.i7(i7 %a, i7 %b) {
  %r = srem i7 %a, %b
  ret i7 %r
}
; RUN: @srem.i7(0, 2) == 0
; RUN: @srem.i7(1, -11) == 1
; RUN: @srem.i7(1, -3) == 1
; RUN: @srem.i7(0, 63) == 0

define i7 @shl.i7(i7 %a, i7 %b) {
  %r = shl i7 %a, %b
  ret i7 %r
}
; RUN: @shl.i7(1, 1) == 2
; RUN: @shl.i7(-64, 1) == 0
; RUN: @shl.i7(32, 1) == -64
; RUN: @shl.i7(33, 1) == -62

define i7 @lshr.i7(i7 %a, i7 %b) {
  %r = lshr i7 %a, %b
  ret i7 %r
}
; RUN: @lshr.i7(-64, 6) == 1
; RUN: @lshr.i7(-64, 1) == 32
; RUN: @lshr.i7(-64, 2) == 16
; RUN: @lshr.i7(3, 2) == 0

define i7 @ashr.i7(i7 %a, i7 %b) {
  %r = ashr i7 %a, %b
  ret i7 %r
}
; RUN: @ashr.i7(-64, 1) == -32
; RUN: @ashr.i7(1, 5) == 0
; RUN: @ashr.i7(1, 3) == 0
; RUN: @ashr.i7(-64, 1) == -32

define i8 @add.i8(i8 %a, i8 %b) {
  %r = add i8 %a, %b
  ret i8 %r
}
; RUN: @add.i8(127, 0) == 127
; RUN: @add.i8(-128, -1) == 127
; RUN: @add.i8(-128, -128) == 0
; RUN: @add.i8(-43, 1) == -42

define i8 @sub.i8(i8 %a, i8 %b) {
  %r = sub i8 %a, %b
  ret i8 %r
}
; RUN: @sub.i8(0, 127) == -127
; RUN: @sub.i8(1, 7) == -6
; RUN: @sub.i8(1, -1) == 2
; RUN: @sub.i8(33, 3) == 30

define i8 @mul.i8(i8 %a, i8 %b) {
  %r = mul i8 %a, %b
  ret i8 %r
}
; RUN: @mul.i8(12, 1) == 12
; RUN: @mul.i8(2, 13) == 26
; RUN: @mul.i8(1, 127) == 127
; RUN: @mul.i8(111, 1) == 111

define i8 @and.i8(i8 %a, i8 %b) {
  %r = and i8 %a, %b
  ret i8 %r
}
; RUN: @and.i8(0, 32) == 0
; RUN: @and.i8(-1, 105) == 105
; RUN: @and.i8(-128, 127) == 0
; RUN: @and.i8(-116, 0) == 0

define i8 @or.i8(i8 %a, i8 %b) {
  %r = or i8 %a, %b
  ret i8 %r
}
; RUN: @or.i8(3, 127) == 127
; RUN: @or.i8(0, -1) == -1
; RUN: @or.i8(0, 9) == 9
; RUN: @or.i8(1, 0) == 1

define i8 @xor.i8(i8 %a, i8 %b) {
  %r = xor i8 %a, %b
  ret i8 %r
}
; RUN: @xor.i8(-1, -128) == 127
; RUN: @xor.i8(12, -1) == -13
; RUN: @xor.i8(-1, 1) == -2
; RUN: @xor.i8(-36, 1) == -35

define i8 @udiv.i8(i8 %a, i8 %b) {
  %r = udiv i8 %a, %b
  ret i8 %r
}
; RUN: @udiv.i8(1, 12) == 0
; RUN: @udiv.i8(1, 10) == 0
; RUN: @udiv.i8(74, -128) == 0
; RUN: @udiv.i8(0, -128) == 0

define i8 @urem.i8(i8 %a, i8 %b) {
  %r = urem i8 %a, %b
  ret i8 %r
}
; RUN: @urem.i8(127, -1) == 127
; RUN: @urem.i8(102, 35) == 32
; RUN: @urem.i8(127, 127) == 0
; RUN: @urem.i8(0, -114) == 0

define i8 @sdiv.i8(i8 %a, i8 %b) {
  %r = sdiv i8 %a, %b
  ret i8 %r
}
; RUN: @sdiv.i8(0, 1) == 0
; RUN: @sdiv.i8(1, -65) == 0
; RUN: @sdiv.i8(112, -128) == 0
; RUN: @sdiv.i8(4, -1) == -4

define i8 @srem.i8(i8 %a, i8 %b) {
  %r = srem i8 %a, %b
  ret i8 %r
}
; RUN: @srem.i8(61, 10) == 1
; RUN: @srem.i8(124, 127) == 124
; RUN: @srem.i8(-95, 60) == -35
; RUN: @srem.i8(-128, -128) == 0

define i8 @shl.i8(i8 %a, i8 %b) {
  %r = shl i8 %a, %b
  ret i8 %r
}
; RUN: @shl.i8(-128, 7) == 0
; RUN: @shl.i8(-128, 2) == 0
; RUN: @shl.i8(-128, 3) == 0
; RUN: @shl.i8(-128, 1) == 0

define i8 @lshr.i8(i8 %a, i8 %b) {
  %r = lshr i8 %a, %b
  ret i8 %r
}
; RUN: @lshr.i8(127, 0) == 127
; RUN: @lshr.i8(-128, 3) == 16
; RUN: @lshr.i8(10, 2) == 2
; RUN: @lshr.i8(1, 0) == 1

define i8 @ashr.i8(i8 %a, i8 %b) {
  %r = ashr i8 %a, %b
  ret i8 %r
}
; RUN: @ashr.i8(-68, 2) == -17
; RUN: @ashr.i8(43, 0) == 43
; RUN: @ashr.i8(-59, 7) == -1
; RUN: @ashr.i8(-128, 3) == -16

define i13 @add.i13(i13 %a, i13 %b) {
  %r = add i13 %a, %b
  ret i13 %r
}
; RUN: @add.i13(4095, 1) == -4096
; RUN: @add.i13(-4096, 0) == -4096
; RUN: @add.i13(1494, 0) == 1494
; RUN: @add.i13(1, 1) == 2

define i13 @sub.i13(i13 %a, i13 %b) {
  %r = sub i13 %a, %b
  ret i13 %r
}
; RUN: @sub.i13(0, 4095) == -4095
; RUN: @sub.i13(-4096, 0) == -4096
; RUN: @sub.i13(-1419, 32) == -1451
; RUN: @sub.i13(4095, 1) == 4094

define i13 @mul.i13(i13 %a, i13 %b) {
  %r = mul i13 %a, %b
  ret i13 %r
}
; RUN: @mul.i13(4095, 4095) == 1
; RUN: @mul.i13(-1, -2858) == 2858
; RUN: @mul.i13(-1, 1) == -1
; RUN: @mul.i13(37, 3610) == 2498

define i13 @and.i13(i13 %a, i13 %b) {
  %r = and i13 %a, %b
  ret i13 %r
}
; RUN: @and.i13(-4096, 3782) == 0
; RUN: @and.i13(-1, -1921) == -1921
; RUN: @and.i13(1, 4095) == 1
; RUN: @and.i13(-2194, 0) == 0

define i13 @or.i13(i13 %a, i13 %b) {
  %r = or i13 %a, %b
  ret i13 %r
}
; RUN: @or.i13(-4096, -4096) == -4096
; RUN: @or.i13(-1, 20) == -1
; RUN: @or.i13(0, 12) == 12
; RUN: @or.i13(-2589, 1) == -2589

define i13 @xor.i13(i13 %a, i13 %b) {
  %r = xor i13 %a, %b
  ret i13 %r
}
; RUN: @xor.i13(-2696, 30) == -2714
; RUN: @xor.i13(-4096, 1) == -4095
; RUN: @xor.i13(-4096, -4096) == 0
; RUN: @xor.i13(1, 62) == 63

define i13 @udiv.i13(i13 %a, i13 %b) {
  %r = udiv i13 %a, %b
  ret i13 %r
}
; RUN: @udiv.i13(1693, 52) == 32
; RUN: @udiv.i13(6, 1) == 6
; RUN: @udiv.i13(60, 3381) == 0
; RUN: @udiv.i13(-1, -4096) == 1

define i13 @urem.i13(i13 %a, i13 %b) {
  %r = urem i13 %a, %b
  ret i13 %r
}
; RUN: @urem.i13(-2319, 1450) == 73
; RUN: @urem.i13(-4096, 44) == 4
; RUN: @urem.i13(1, -2648) == 1
; RUN: @urem.i13(40, 4095) == 40

define i13 @sdiv.i13(i13 %a, i13 %b) {
  %r = sdiv i13 %a, %b
  ret i13 %r
}
; RUN: @sdiv.i13(36, -1) == -36
; RUN: @sdiv.i13(2006, 1) == 2006
; RUN: @sdiv.i13(1, 1) == 1
; RUN: @sdiv.i13(-1, 1) == -1

define i13 @srem.i13(i13 %a, i13 %b) {
  %r = srem i13 %a, %b
  ret i13 %r
}
; RUN: @srem.i13(-2631, -4096) == -2631
; RUN: @srem.i13(1, 1) == 0
; RUN: @srem.i13(2, -2650) == 2
; RUN: @srem.i13(1953, 4095) == 1953

define i13 @shl.i13(i13 %a, i13 %b) {
  %r = shl i13 %a, %b
  ret i13 %r
}
; RUN: @shl.i13(37, 0) == 37
; RUN: @shl.i13(193, 10) == 1024
; RUN: @shl.i13(-2701, 0) == -2701
; RUN: @shl.i13(1501, 1) == 3002

define i13 @lshr.i13(i13 %a, i13 %b) {
  %r = lshr i13 %a, %b
  ret i13 %r
}
; RUN: @lshr.i13(-1, 8) == 31
; RUN: @lshr.i13(2095, 1) == 1047
; RUN: @lshr.i13(-1, 12) == 1
; RUN: @lshr.i13(1, 11) == 0

define i13 @ashr.i13(i13 %a, i13 %b) {
  %r = ashr i13 %a, %b
  ret i13 %r
}
; RUN: @ashr.i13(14, 1) == 7
; RUN: @ashr.i13(-1, 0) == -1
; RUN: @ashr.i13(0, 3) == 0
; RUN: @ashr.i13(0, 9) == 0

define i16 @add.i16(i16 %a, i16 %b) {
  %r = add i16 %a, %b
  ret i16 %r
}
; RUN: @add.i16(32767, -32768) == -1
; RUN: @add.i16(-19456, 32767) == 13311
; RUN: @add.i16(30033, 1) == 30034
; RUN: @add.i16(-32645, 0) == -32645

define i16 @sub.i16(i16 %a, i16 %b) {
  %r = sub i16 %a, %b
  ret i16 %r
}
; RUN: @sub.i16(230, 31972) == -31742
; RUN: @sub.i16(1, -32768) == -32767
; RUN: @sub.i16(-32768, 32767) == 1
; RUN: @sub.i16(32767, -32768) == -1

define i16 @mul.i16(i16 %a, i16 %b) {
  %r = mul i16 %a, %b
  ret i16 %r
}
; RUN: @mul.i16(-4714, 23713) == 21334
; RUN: @mul.i16(30060, -16489) == -10572
; RUN: @mul.i16(0, 32767) == 0
; RUN: @mul.i16(30394, 232) == -26480

define i16 @and.i16(i16 %a, i16 %b) {
  %r = and i16 %a, %b
  ret i16 %r
}
; RUN: @and.i16(19, -14066) == 2
; RUN: @and.i16(-2841, 1) == 1
; RUN: @and.i16(1891, -12797) == 1539
; RUN: @and.i16(209, 32767) == 209

define i16 @or.i16(i16 %a, i16 %b) {
  %r = or i16 %a, %b
  ret i16 %r
}
; RUN: @or.i16(-1, -32768) == -1
; RUN: @or.i16(23033, 54) == 23039
; RUN: @or.i16(-21577, 93) == -21505
; RUN: @or.i16(1, -1) == -1

define i16 @xor.i16(i16 %a, i16 %b) {
  %r = xor i16 %a, %b
  ret i16 %r
}
; RUN: @xor.i16(0, 52) == 52
; RUN: @xor.i16(1, 0) == 1
; RUN: @xor.i16(-10557, 1223) == -11772
; RUN: @xor.i16(32767, 32767) == 0

define i16 @udiv.i16(i16 %a, i16 %b) {
  %r = udiv i16 %a, %b
  ret i16 %r
}
; RUN: @udiv.i16(1, 35) == 0
; RUN: @udiv.i16(-1, 32767) == 2
; RUN: @udiv.i16(-1, -1) == 1
; RUN: @udiv.i16(6635, -17509) == 0

define i16 @urem.i16(i16 %a, i16 %b) {
  %r = urem i16 %a, %b
  ret i16 %r
}
; RUN: @urem.i16(1, -10195) == 1
; RUN: @urem.i16(5827, 32767) == 5827
; RUN: @urem.i16(32767, 1) == 0
; RUN: @urem.i16(-1, 1) == 0

define i16 @sdiv.i16(i16 %a, i16 %b) {
  %r = sdiv i16 %a, %b
  ret i16 %r
}
; RUN: @sdiv.i16(-32768, -32768) == 1
; RUN: @sdiv.i16(-32768, -32768) == 1
; RUN: @sdiv.i16(169, 19970) == 0
; RUN: @sdiv.i16(-1, -1) == 1

define i16 @srem.i16(i16 %a, i16 %b) {
  %r = srem i16 %a, %b
  ret i16 %r
}
; RUN: @srem.i16(0, 202) == 0
; RUN: @srem.i16(14884, 1) == 0
; RUN: @srem.i16(-9379, -1) == 0
; RUN: @srem.i16(-32768, -12273) == -8222

define i16 @shl.i16(i16 %a, i16 %b) {
  %r = shl i16 %a, %b
  ret i16 %r
}
; RUN: @shl.i16(-32768, 15) == 0
; RUN: @shl.i16(11728, 15) == 0
; RUN: @shl.i16(-32768, 1) == 0
; RUN: @shl.i16(26698, 15) == 0

define i16 @lshr.i16(i16 %a, i16 %b) {
  %r = lshr i16 %a, %b
  ret i16 %r
}
; RUN: @lshr.i16(13905, 15) == 0
; RUN: @lshr.i16(16, 1) == 8
; RUN: @lshr.i16(22675, 15) == 0
; RUN: @lshr.i16(-1, 8) == 255

define i16 @ashr.i16(i16 %a, i16 %b) {
  %r = ashr i16 %a, %b
  ret i16 %r
}
; RUN: @ashr.i16(1, 14) == 0
; RUN: @ashr.i16(183, 0) == 183
; RUN: @ashr.i16(-32768, 15) == -1
; RUN: @ashr.i16(-32768, 0) == -32768

define i24 @add.i24(i24 %a, i24 %b) {
  %r = add i24 %a, %b
  ret i24 %r
}
; RUN: @add.i24(-1, 1) == 0
; RUN: @add.i24(-8388608, 8388607) == -1
; RUN: @add.i24(819, 3191) == 4010
; RUN: @add.i24(4329857, -814883) == 3514974

define i24 @sub.i24(i24 %a, i24 %b) {
  %r = sub i24 %a, %b
  ret i24 %r
}
; RUN: @sub.i24(8388607, 1) == 8388606
; RUN: @sub.i24(-8388608, 1) == 8388607
; RUN: @sub.i24(0, 1) == -1
; RUN: @sub.i24(8388607, -1) == -8388608

define i24 @mul.i24(i24 %a, i24 %b) {
  %r = mul i24 %a, %b
  ret i24 %r
}
; RUN: @mul.i24(-8388608, -1) == -8388608
; RUN: @mul.i24(8388607, 8388607) == 1
; RUN: @mul.i24(-8388608, 8388607) == -8388608
; RUN: @mul.i24(3832459, -5158826) == 3621554

define i24 @and.i24(i24 %a, i24 %b) {
  %r = and i24 %a, %b
  ret i24 %r
}
; RUN: @and.i24(-8388608, -6452499) == -8388608
; RUN: @and.i24(-8388608, 8388607) == 0
; RUN: @and.i24(0, 0) == 0
; RUN: @and.i24(-1, 6746459) == 6746459

define i24 @or.i24(i24 %a, i24 %b) {
  %r = or i24 %a, %b
  ret i24 %r
}
; RUN: @or.i24(3668, -1) == -1
; RUN: @or.i24(1673, 3916) == 4045
; RUN: @or.i24(2640548, -1) == -1
; RUN: @or.i24(8103665, 8388607) == 8388607

define i24 @xor.i24(i24 %a, i24 %b) {
  %r = xor i24 %a, %b
  ret i24 %r
}
; RUN: @xor.i24(-8388608, 0) == -8388608
; RUN: @xor.i24(980, 0) == 980
; RUN: @xor.i24(2085126, -8388608) == -6303482
; RUN: @xor.i24(1, 8388607) == 8388606

define i24 @udiv.i24(i24 %a, i24 %b) {
  %r = udiv i24 %a, %b
  ret i24 %r
}
; RUN: @udiv.i24(-7684972, -6290714) == 0
; RUN: @udiv.i24(-6419204, 1) == -6419204
; RUN: @udiv.i24(1, -8388608) == 0
; RUN: @udiv.i24(8388607, -1) == 0

define i24 @urem.i24(i24 %a, i24 %b) {
  %r = urem i24 %a, %b
  ret i24 %r
}
; RUN: @urem.i24(1, -1) == 1
; RUN: @urem.i24(8388607, -1681337) == 8388607
; RUN: @urem.i24(-1271493, -1) == -1271493
; RUN: @urem.i24(0, 1) == 0

define i24 @sdiv.i24(i24 %a, i24 %b) {
  %r = sdiv i24 %a, %b
  ret i24 %r
}
; RUN: @sdiv.i24(-8388608, 8388607) == -1
; RUN: @sdiv.i24(-8388608, 1) == -8388608
; RUN: @sdiv.i24(2362, 1) == 2362
; RUN: @sdiv.i24(8388607, 1) == 8388607

define i24 @srem.i24(i24 %a, i24 %b) {
  %r = srem i24 %a, %b
  ret i24 %r
}
; RUN: @srem.i24(-8388608, -915226) == -151574
; RUN: @srem.i24(8388607, -3852696) == 683215
; RUN: @srem.i24(466, 8388607) == 466
; RUN: @srem.i24(5308707, -8388608) == 5308707

define i24 @shl.i24(i24 %a, i24 %b) {
  %r = shl i24 %a, %b
  ret i24 %r
}
; RUN: @shl.i24(0, 15) == 0
; RUN: @shl.i24(0, 8) == 0
; RUN: @shl.i24(347, 17) == -4849664
; RUN: @shl.i24(0, 8) == 0

define i24 @lshr.i24(i24 %a, i24 %b) {
  %r = lshr i24 %a, %b
  ret i24 %r
}
; RUN: @lshr.i24(0, 13) == 0
; RUN: @lshr.i24(8388607, 15) == 255
; RUN: @lshr.i24(0, 1) == 0
; RUN: @lshr.i24(76, 0) == 76

define i24 @ashr.i24(i24 %a, i24 %b) {
  %r = ashr i24 %a, %b
  ret i24 %r
}
; RUN: @ashr.i24(-1, 7) == -1
; RUN: @ashr.i24(-8388608, 8) == -32768
; RUN: @ashr.i24(1, 21) == 0
; RUN: @ashr.i24(8388607, 6) == 131071

define i32 @add.i32(i32 %a, i32 %b) {
  %r = add i32 %a, %b
  ret i32 %r
}
; RUN: @add.i32(-2147483648, 1) == -2147483647
; RUN: @add.i32(-508218125, -1538053631) == -2046271756
; RUN: @add.i32(1742990429, 1) == 1742990430
; RUN: @add.i32(-1, 1) == 0

define i32 @sub.i32(i32 %a, i32 %b) {
  %r = sub i32 %a, %b
  ret i32 %r
}
; RUN: @sub.i32(1, 32930) == -32929
; RUN: @sub.i32(-2147483648, 53526) == 2147430122
; RUN: @sub.i32(0, -209501222) == 209501222
; RUN: @sub.i32(64184, 1369781652) == -1369717468

define i32 @mul.i32(i32 %a, i32 %b) {
  %r = mul i32 %a, %b
  ret i32 %r
}
; RUN: @mul.i32(-1682842718, 2147483647) == 1682842718
; RUN: @mul.i32(1, 0) == 0
; RUN: @mul.i32(1023855851, 675289250) == 876852406
; RUN: @mul.i32(1, 2147483647) == 2147483647

define i32 @and.i32(i32 %a, i32 %b) {
  %r = and i32 %a, %b
  ret i32 %r
}
; RUN: @and.i32(0, 1) == 0
; RUN: @and.i32(-2147483648, 1394594416) == 0
; RUN: @and.i32(-2147483648, 0) == 0
; RUN: @and.i32(1, -2147483648) == 0

define i32 @or.i32(i32 %a, i32 %b) {
  %r = or i32 %a, %b
  ret i32 %r
}
; RUN: @or.i32(2147483647, -1) == -1
; RUN: @or.i32(-2147483648, -824448901) == -824448901
; RUN: @or.i32(-2147483648, 0) == -2147483648
; RUN: @or.i32(1827390301, 2147483647) == 2147483647

define i32 @xor.i32(i32 %a, i32 %b) {
  %r = xor i32 %a, %b
  ret i32 %r
}
; RUN: @xor.i32(-1723307204, 1) == -1723307203
; RUN: @xor.i32(636565763, 0) == 636565763
; RUN: @xor.i32(2147483647, -2147483648) == -1
; RUN: @xor.i32(-1404385345, -1) == 1404385344

define i32 @udiv.i32(i32 %a, i32 %b) {
  %r = udiv i32 %a, %b
  ret i32 %r
}
; RUN: @udiv.i32(-2147483648, 97341509) == 22
; RUN: @udiv.i32(-1, -2147483648) == 1
; RUN: @udiv.i32(1, 12088) == 0
; RUN: @udiv.i32(1811801882, 1081476273) == 1

define i32 @urem.i32(i32 %a, i32 %b) {
  %r = urem i32 %a, %b
  ret i32 %r
}
; RUN: @urem.i32(2147483647, 2147483647) == 0
; RUN: @urem.i32(-118317293, -1415727731) == 1297410438
; RUN: @urem.i32(64581, 1200871549) == 64581
; RUN: @urem.i32(-1, 1) == 0

define i32 @sdiv.i32(i32 %a, i32 %b) {
  %r = sdiv i32 %a, %b
  ret i32 %r
}
; RUN: @sdiv.i32(1, 2147483647) == 0
; RUN: @sdiv.i32(2147483647, -358754848) == -5
; RUN: @sdiv.i32(-973533449, 12306) == -79110
; RUN: @sdiv.i32(-2147483648, 30540) == -70317

define i32 @srem.i32(i32 %a, i32 %b) {
  %r = srem i32 %a, %b
  ret i32 %r
}
; RUN: @srem.i32(421426298, -2147483648) == 421426298
; RUN: @srem.i32(2147483647, -1) == 0
; RUN: @srem.i32(-425103743, 35254) == -11011
; RUN: @srem.i32(0, -2147483648) == 0

define i32 @shl.i32(i32 %a, i32 %b) {
  %r = shl i32 %a, %b
  ret i32 %r
}
; RUN: @shl.i32(0, 31) == 0
; RUN: @shl.i32(2147483647, 1) == -2
; RUN: @shl.i32(2096261085, 1) == -102445126
; RUN: @shl.i32(0, 31) == 0

define i32 @lshr.i32(i32 %a, i32 %b) {
  %r = lshr i32 %a, %b
  ret i32 %r
}
; RUN: @lshr.i32(-4633054, 4) == 268145890
; RUN: @lshr.i32(-1, 30) == 3
; RUN: @lshr.i32(-2147483648, 16) == 32768
; RUN: @lshr.i32(30861011, 31) == 0

define i32 @ashr.i32(i32 %a, i32 %b) {
  %r = ashr i32 %a, %b
  ret i32 %r
}
; RUN: @ashr.i32(0, 3) == 0
; RUN: @ashr.i32(1877168321, 0) == 1877168321
; RUN: @ashr.i32(1962412160, 16) == 29944
; RUN: @ashr.i32(-2147483648, 1) == -1073741824

define i33 @add.i33(i33 %a, i33 %b) {
  %r = add i33 %a, %b
  ret i33 %r
}
; RUN: @add.i33(13318, 0) == 13318
; RUN: @add.i33(-1, 0) == -1
; RUN: @add.i33(4294967295, -1) == 4294967294
; RUN: @add.i33(60829, -1) == 60828

define i33 @sub.i33(i33 %a, i33 %b) {
  %r = sub i33 %a, %b
  ret i33 %r
}
; RUN: @sub.i33(-1, -1) == 0
; RUN: @sub.i33(42649, 49849) == -7200
; RUN: @sub.i33(-4294967296, 1) == 4294967295
; RUN: @sub.i33(-4171793643, 1) == -4171793644

define i33 @mul.i33(i33 %a, i33 %b) {
  %r = mul i33 %a, %b
  ret i33 %r
}
; RUN: @mul.i33(-4294967296, 4294967295) == -4294967296
; RUN: @mul.i33(-1, 1) == -1
; RUN: @mul.i33(10092, 0) == 0
; RUN: @mul.i33(4294967295, -1) == -4294967295

define i33 @and.i33(i33 %a, i33 %b) {
  %r = and i33 %a, %b
  ret i33 %r
}
; RUN: @and.i33(-3672101006, 0) == 0
; RUN: @and.i33(36655, -4294967296) == 0
; RUN: @and.i33(3479665103, -1) == 3479665103
; RUN: @and.i33(-1579136983, -2184428550) == -3728719832

define i33 @or.i33(i33 %a, i33 %b) {
  %r = or i33 %a, %b
  ret i33 %r
}
; RUN: @or.i33(0, 47823) == 47823
; RUN: @or.i33(-4294967296, -1) == -1
; RUN: @or.i33(3510678656, -4294967296) == -784288640
; RUN: @or.i33(-1, -4294967296) == -1

define i33 @xor.i33(i33 %a, i33 %b) {
  %r = xor i33 %a, %b
  ret i33 %r
}
; RUN: @xor.i33(0, 1523780880) == 1523780880
; RUN: @xor.i33(4294967295, -112634188) == -4182333109
; RUN: @xor.i33(0, 11420) == 11420
; RUN: @xor.i33(56342998, 91565456) == 103715910

define i33 @udiv.i33(i33 %a, i33 %b) {
  %r = udiv i33 %a, %b
  ret i33 %r
}
; RUN: @udiv.i33(3898855470, 1) == 3898855470
; RUN: @udiv.i33(0, 44549) == 0
; RUN: @udiv.i33(-4294967296, -853049340) == 0
; RUN: @udiv.i33(-1, 4294967295) == 2

define i33 @urem.i33(i33 %a, i33 %b) {
  %r = urem i33 %a, %b
  ret i33 %r
}
; RUN: @urem.i33(3323451791, 1) == 0
; RUN: @urem.i33(-1, -1) == 0
; RUN: @urem.i33(-1560111734, -1) == -1560111734
; RUN: @urem.i33(64706, 2481244603) == 64706

define i33 @sdiv.i33(i33 %a, i33 %b) {
  %r = sdiv i33 %a, %b
  ret i33 %r
}
; RUN: @sdiv.i33(-4294967296, 49001) == -87650
; RUN: @sdiv.i33(-2751396651, -3415203049) == 0
; RUN: @sdiv.i33(4294967295, 1) == 4294967295
; RUN: @sdiv.i33(50046, -1) == -50046

define i33 @srem.i33(i33 %a, i33 %b) {
  %r = srem i33 %a, %b
  ret i33 %r
}
; RUN: @srem.i33(4294967295, -699399203) == 98572077
; RUN: @srem.i33(1, -4110853504) == 1
; RUN: @srem.i33(0, 555650612) == 0
; RUN: @srem.i33(3184070009, 1) == 0

define i33 @shl.i33(i33 %a, i33 %b) {
  %r = shl i33 %a, %b
  ret i33 %r
}
; RUN: @shl.i33(-454645990, 0) == -454645990
; RUN: @shl.i33(1, 5) == 32
; RUN: @shl.i33(0, 15) == 0
; RUN: @shl.i33(-605653781, 19) == -1487405056

define i33 @lshr.i33(i33 %a, i33 %b) {
  %r = lshr i33 %a, %b
  ret i33 %r
}
; RUN: @lshr.i33(-1, 29) == 15
; RUN: @lshr.i33(-1, 20) == 8191
; RUN: @lshr.i33(1, 7) == 0
; RUN: @lshr.i33(4294967295, 7) == 33554431

define i33 @ashr.i33(i33 %a, i33 %b) {
  %r = ashr i33 %a, %b
  ret i33 %r
}
; RUN: @ashr.i33(-4294967296, 7) == -33554432
; RUN: @ashr.i33(-4294967296, 10) == -4194304
; RUN: @ashr.i33(-1761513446, 1) == -880756723
; RUN: @ashr.i33(-2755421660, 1) == -1377710830

define i47 @add.i47(i47 %a, i47 %b) {
  %r = add i47 %a, %b
  ret i47 %r
}
; RUN: @add.i47(0, -1) == -1
; RUN: @add.i47(-56682567064155, 3748180) == -56682563315975
; RUN: @add.i47(-70368744177664, 4608920) == -70368739568744
; RUN: @add.i47(-1, -1) == -2

define i47 @sub.i47(i47 %a, i47 %b) {
  %r = sub i47 %a, %b
  ret i47 %r
}
; RUN: @sub.i47(1, 70368744177663) == -70368744177662
; RUN: @sub.i47(1, 0) == 1
; RUN: @sub.i47(70368744177663, -1) == -70368744177664
; RUN: @sub.i47(70368744177663, 0) == 70368744177663

define i47 @mul.i47(i47 %a, i47 %b) {
  %r = mul i47 %a, %b
  ret i47 %r
}
; RUN: @mul.i47(-70368744177664, 1) == -70368744177664
; RUN: @mul.i47(1, -70368744177664) == -70368744177664
; RUN: @mul.i47(1, -29174732794251) == -29174732794251
; RUN: @mul.i47(0, 17141247319156) == 0

define i47 @and.i47(i47 %a, i47 %b) {
  %r = and i47 %a, %b
  ret i47 %r
}
; RUN: @and.i47(-7053847638330, 0) == 0
; RUN: @and.i47(3712548, 70368744177663) == 3712548
; RUN: @and.i47(54614915692011, -70368744177664) == 0
; RUN: @and.i47(-1, 1) == 1

define i47 @or.i47(i47 %a, i47 %b) {
  %r = or i47 %a, %b
  ret i47 %r
}
; RUN: @or.i47(70368744177663, 70368744177663) == 70368744177663
; RUN: @or.i47(70368744177663, 60849917443178) == 70368744177663
; RUN: @or.i47(-49818113423234, -70368744177664) == -49818113423234
; RUN: @or.i47(0, 1948475) == 1948475

define i47 @xor.i47(i47 %a, i47 %b) {
  %r = xor i47 %a, %b
  ret i47 %r
}
; RUN: @xor.i47(0, -44882203741230) == -44882203741230
; RUN: @xor.i47(-1, 70368744177663) == -70368744177664
; RUN: @xor.i47(8006105, -70368744177664) == -70368736171559
; RUN: @xor.i47(70368744177663, 70368744177663) == 0

define i47 @udiv.i47(i47 %a, i47 %b) {
  %r = udiv i47 %a, %b
  ret i47 %r
}
; RUN: @udiv.i47(-6531969539606, 1) == -6531969539606
; RUN: @udiv.i47(70368744177663, -1) == 0
; RUN: @udiv.i47(-1, -1) == 1
; RUN: @udiv.i47(1, 61535034670290) == 0

define i47 @urem.i47(i47 %a, i47 %b) {
  %r = urem i47 %a, %b
  ret i47 %r
}
; RUN: @urem.i47(-70368744177664, 70368744177663) == 1
; RUN: @urem.i47(70368744177663, -67446471294675) == 70368744177663
; RUN: @urem.i47(0, 5885348) == 0
; RUN: @urem.i47(18944159034370, -26893956483236) == 18944159034370

define i47 @sdiv.i47(i47 %a, i47 %b) {
  %r = sdiv i47 %a, %b
  ret i47 %r
}
; RUN: @sdiv.i47(-70368744177664, -43895838644820) == 1
; RUN: @sdiv.i47(1, 70368744177663) == 0
; RUN: @sdiv.i47(-70368744177663, -1) == 70368744177663
; RUN: @sdiv.i47(0, -70368744177664) == 0

define i47 @srem.i47(i47 %a, i47 %b) {
  %r = srem i47 %a, %b
  ret i47 %r
}
; RUN: @srem.i47(70368744177663, 26340787625390) == 17687168926883
; RUN: @srem.i47(0, -1) == 0
; RUN: @srem.i47(39979065075235, -62188414827800) == 39979065075235
; RUN: @srem.i47(-1, 70368744177663) == -1

define i47 @shl.i47(i47 %a, i47 %b) {
  %r = shl i47 %a, %b
  ret i47 %r
}
; RUN: @shl.i47(0, 1) == 0
; RUN: @shl.i47(-1, 1) == -2
; RUN: @shl.i47(1, 1) == 2
; RUN: @shl.i47(1, 13) == 8192

define i47 @lshr.i47(i47 %a, i47 %b) {
  %r = lshr i47 %a, %b
  ret i47 %r
}
; RUN: @lshr.i47(-1, 5) == 4398046511103
; RUN: @lshr.i47(17524774991640, 1) == 8762387495820
; RUN: @lshr.i47(1, 0) == 1
; RUN: @lshr.i47(-50007671748732, 1) == 45364908303298

define i47 @ashr.i47(i47 %a, i47 %b) {
  %r = ashr i47 %a, %b
  ret i47 %r
}
; RUN: @ashr.i47(-1, 1) == -1
; RUN: @ashr.i47(4336149, 10) == 4234
; RUN: @ashr.i47(70368744177663, 22) == 16777215
; RUN: @ashr.i47(-65843997124444, 0) == -65843997124444

define i64 @add.i64(i64 %a, i64 %b) {
  %r = add i64 %a, %b
  ret i64 %r
}
; RUN: @add.i64(-1, 3977269679) == 3977269678
; RUN: @add.i64(-1302270697590004322, 3967995801) == -1302270693622008521
; RUN: @add.i64(9223372036854775807, -1) == 9223372036854775806
; RUN: @add.i64(6852174639512648802, 9223372036854775807) == -2371197397342127007

define i64 @sub.i64(i64 %a, i64 %b) {
  %r = sub i64 %a, %b
  ret i64 %r
}
; RUN: @sub.i64(1642178672, 1889379233) == -247200561
; RUN: @sub.i64(0, -1) == 1
; RUN: @sub.i64(0, -9223372036854775808) == -9223372036854775808
; RUN: @sub.i64(1, 1) == 0

define i64 @mul.i64(i64 %a, i64 %b) {
  %r = mul i64 %a, %b
  ret i64 %r
}
; RUN: @mul.i64(-1, -2698106115829646098) == 2698106115829646098
; RUN: @mul.i64(1, -9223372036854775808) == -9223372036854775808
; RUN: @mul.i64(4003878627, 0) == 0
; RUN: @mul.i64(-1, 1) == -1

define i64 @and.i64(i64 %a, i64 %b) {
  %r = and i64 %a, %b
  ret i64 %r
}
; RUN: @and.i64(0, -1) == 0
; RUN: @and.i64(1, -7497100506156336252) == 0
; RUN: @and.i64(-9223372036854775808, 1785217428) == 0
; RUN: @and.i64(-9223372036854775808, -6553075067939774525) == -9223372036854775808

define i64 @or.i64(i64 %a, i64 %b) {
  %r = or i64 %a, %b
  ret i64 %r
}
; RUN: @or.i64(0, 1) == 1
; RUN: @or.i64(-8334227375684241658, 9223372036854775807) == -1
; RUN: @or.i64(-1, -8571754370359811164) == -1
; RUN: @or.i64(-9223372036854775808, -7644512264056765660) == -7644512264056765660

define i64 @xor.i64(i64 %a, i64 %b) {
  %r = xor i64 %a, %b
  ret i64 %r
}
; RUN: @xor.i64(9223372036854775807, -9223372036854775808) == -1
; RUN: @xor.i64(7719938290339125666, -7739536826727493990) == -21076838650276040
; RUN: @xor.i64(-1, -6911613675815243338) == 6911613675815243337
; RUN: @xor.i64(-3008686600144333142, -9223372036854775808) == 6214685436710442666

define i64 @udiv.i64(i64 %a, i64 %b) {
  %r = udiv i64 %a, %b
  ret i64 %r
}
; RUN: @udiv.i64(1, -9223372036854775808) == 0
; RUN: @udiv.i64(-1, 1) == -1
; RUN: @udiv.i64(1953399908525427870, -1) == 0
; RUN: @udiv.i64(0, 2809254395003129417) == 0

define i64 @urem.i64(i64 %a, i64 %b) {
  %r = urem i64 %a, %b
  ret i64 %r
}
; RUN: @urem.i64(-1, 1) == 0
; RUN: @urem.i64(9223372036854775807, 4950781903278169340) == 4272590133576606467
; RUN: @urem.i64(0, -9223372036854775808) == 0
; RUN: @urem.i64(-5573087327892914218, 9223372036854775807) == 3650284708961861591

define i64 @sdiv.i64(i64 %a, i64 %b) {
  %r = sdiv i64 %a, %b
  ret i64 %r
}
; RUN: @sdiv.i64(3601122423680074654, 9223372036854775807) == 0
; RUN: @sdiv.i64(-9223372036854775808, 1) == -9223372036854775808
; RUN: @sdiv.i64(1115901887, 5565543490142844500) == 0
; RUN: @sdiv.i64(-9223372036854775808, 898639015) == -10263711994

define i64 @srem.i64(i64 %a, i64 %b) {
  %r = srem i64 %a, %b
  ret i64 %r
}
; RUN: @srem.i64(0, 4218670235) == 0
; RUN: @srem.i64(-151247765349728238, -9223372036854775808) == -151247765349728238
; RUN: @srem.i64(9223372036854775807, 8241687842397510155) == 981684194457265652
; RUN: @srem.i64(-8638476096604241108, 9223372036854775807) == -8638476096604241108

define i64 @shl.i64(i64 %a, i64 %b) {
  %r = shl i64 %a, %b
  ret i64 %r
}
; RUN: @shl.i64(-9223372036854775808, 36) == 0
; RUN: @shl.i64(-9223372036854775808, 63) == 0
; RUN: @shl.i64(1, 0) == 1
; RUN: @shl.i64(0, 0) == 0

define i64 @lshr.i64(i64 %a, i64 %b) {
  %r = lshr i64 %a, %b
  ret i64 %r
}
; RUN: @lshr.i64(9223372036854775807, 0) == 9223372036854775807
; RUN: @lshr.i64(-9223372036854775808, 37) == 67108864
; RUN: @lshr.i64(0, 26) == 0
; RUN: @lshr.i64(1, 41) == 0

define i64 @ashr.i64(i64 %a, i64 %b) {
  %r = ashr i64 %a, %b
  ret i64 %r
}
; RUN: @ashr.i64(-9223372036854775808, 63) == -1
; RUN: @ashr.i64(8867925809453851722, 0) == 8867925809453851722
; RUN: @ashr.i64(-9223372036854775808, 43) == -1048576
; RUN: @ashr.i64(-9223372036854775808, 1) == -4611686018427387904

define i65 @add.i65(i65 %a, i65 %b) {
  %r = add i65 %a, %b
  ret i65 %r
}
; RUN: @add.i65(-1, 18446744073709551615) == 18446744073709551614
; RUN: @add.i65(0, -6957903069006308087) == -6957903069006308087
; RUN: @add.i65(12629866090249559523, 1) == 12629866090249559524
; RUN: @add.i65(18446744073709551615, 11431012512948767151) == -7015731560760784466

define i65 @sub.i65(i65 %a, i65 %b) {
  %r = sub i65 %a, %b
  ret i65 %r
}
; RUN: @sub.i65(-18446744073709551616, 1) == 18446744073709551615
; RUN: @sub.i65(18446744073709551615, -1) == -18446744073709551616
; RUN: @sub.i65(-1, -18446744073709551616) == 18446744073709551615
; RUN: @sub.i65(-1, -17599058828275817644) == 17599058828275817643

define i65 @mul.i65(i65 %a, i65 %b) {
  %r = mul i65 %a, %b
  ret i65 %r
}
; RUN: @mul.i65(-18446744073709551616, 18446744073709551615) == -18446744073709551616
; RUN: @mul.i65(-13794570368908489857, -10864949016393944714) == -13755680855300252790
; RUN: @mul.i65(1, 0) == 0
; RUN: @mul.i65(18446744073709551615, -18446744073709551616) == -18446744073709551616

define i65 @and.i65(i65 %a, i65 %b) {
  %r = and i65 %a, %b
  ret i65 %r
}
; RUN: @and.i65(2872431736, -12330368670863959882) == 2332315696
; RUN: @and.i65(-11246701090082882855, 324554378) == 303581832
; RUN: @and.i65(390709492, 11956775317742339876) == 16826404
; RUN: @and.i65(865916448, 11228542706137906694) == 277091840

define i65 @or.i65(i65 %a, i65 %b) {
  %r = or i65 %a, %b
  ret i65 %r
}
; RUN: @or.i65(-18446744073709551616, 1) == -18446744073709551615
; RUN: @or.i65(1, -1) == -1
; RUN: @or.i65(1, 0) == 1
; RUN: @or.i65(18304986828650700705, -1) == -1

define i65 @xor.i65(i65 %a, i65 %b) {
  %r = xor i65 %a, %b
  ret i65 %r
}
; RUN: @xor.i65(14532933938756474111, -1) == -14532933938756474112
; RUN: @xor.i65(-18446744073709551616, 18446744073709551615) == -1
; RUN: @xor.i65(16852676770401225264, 1) == 16852676770401225265
; RUN: @xor.i65(11696191175920411280, 1) == 11696191175920411281

define i65 @udiv.i65(i65 %a, i65 %b) {
  %r = udiv i65 %a, %b
  ret i65 %r
}
; RUN: @udiv.i65(11336486324969970276, 5623377112600868167) == 2
; RUN: @udiv.i65(0, 357179430) == 0
; RUN: @udiv.i65(-18446744073709551616, 18446744073709551615) == 1
; RUN: @udiv.i65(0, -1) == 0

define i65 @urem.i65(i65 %a, i65 %b) {
  %r = urem i65 %a, %b
  ret i65 %r
}
; RUN: @urem.i65(1, 1) == 0
; RUN: @urem.i65(18446744073709551615, 921721069442678725) == 12322684855977115
; RUN: @urem.i65(1731073339, -1) == 1731073339
; RUN: @urem.i65(18446744073709551615, -18446744073709551616) == 18446744073709551615

define i65 @sdiv.i65(i65 %a, i65 %b) {
  %r = sdiv i65 %a, %b
  ret i65 %r
}
; RUN: @sdiv.i65(18446744073709551615, -11853533136840615455) == -1
; RUN: @sdiv.i65(1870518151, 759092731) == 2
; RUN: @sdiv.i65(1041609249, -14340242872533315208) == 0
; RUN: @sdiv.i65(-1, 15803488946445818767) == 0

define i65 @srem.i65(i65 %a, i65 %b) {
  %r = srem i65 %a, %b
  ret i65 %r
}
; RUN: @srem.i65(1, -1) == 0
; RUN: @srem.i65(-1, 1) == 0
; RUN: @srem.i65(1368795066, 18446744073709551615) == 1368795066
; RUN: @srem.i65(7437511336039186684, 1) == 0

define i65 @shl.i65(i65 %a, i65 %b) {
  %r = shl i65 %a, %b
  ret i65 %r
}
; RUN: @shl.i65(0, 28) == 0
; RUN: @shl.i65(14637575057037197133, 0) == 14637575057037197133
; RUN: @shl.i65(0, 31) == 0
; RUN: @shl.i65(0, 1) == 0

define i65 @lshr.i65(i65 %a, i65 %b) {
  %r = lshr i65 %a, %b
  ret i65 %r
}
; RUN: @lshr.i65(0, 15) == 0
; RUN: @lshr.i65(-1, 16) == 562949953421311
; RUN: @lshr.i65(-1, 27) == 274877906943
; RUN: @lshr.i65(18446744073709551615, 60) == 15

define i65 @ashr.i65(i65 %a, i65 %b) {
  %r = ashr i65 %a, %b
  ret i65 %r
}
; RUN: @ashr.i65(1, 16) == 0
; RUN: @ashr.i65(1, 16) == 0
; RUN: @ashr.i65(1474641475176582881, 1) == 737320737588291440
; RUN: @ashr.i65(-4948879735860576283, 26) == -73744054674

define i100 @add.i100(i100 %a, i100 %b) {
  %r = add i100 %a, %b
  ret i100 %r
}
; RUN: @add.i100(533957588709025851659422983485, 0) == 533957588709025851659422983485
; RUN: @add.i100(-1, 0) == -1
; RUN: @add.i100(1, 1) == 2
; RUN: @add.i100(381479412470823655382846913525, -633825300114114700748351602688) == -252345887643291045365504689163

define i100 @sub.i100(i100 %a, i100 %b) {
  %r = sub i100 %a, %b
  ret i100 %r
}
; RUN: @sub.i100(0, 624056765448937968477582685226) == -624056765448937968477582685226
; RUN: @sub.i100(-1, -1) == 0
; RUN: @sub.i100(1, -31598381722534445701326008146) == 31598381722534445701326008147
; RUN: @sub.i100(1, 1) == 0

define i100 @mul.i100(i100 %a, i100 %b) {
  %r = mul i100 %a, %b
  ret i100 %r
}
; RUN: @mul.i100(-1, 1) == -1
; RUN: @mul.i100(-347320145314122409009716542116, -1) == 347320145314122409009716542116
; RUN: @mul.i100(405343520001273709579971841574, 1) == 405343520001273709579971841574
; RUN: @mul.i100(-633825300114114700748351602688, 538850746452899) == -633825300114114700748351602688

define i100 @and.i100(i100 %a, i100 %b) {
  %r = and i100 %a, %b
  ret i100 %r
}
; RUN: @and.i100(-1, 1) == 1
; RUN: @and.i100(619820051414724, 633825300114114700748351602687) == 619820051414724
; RUN: @and.i100(-442601119285106727813225778947, -1) == -442601119285106727813225778947
; RUN: @and.i100(-623634762678696244389558995379, 0) == 0

define i100 @or.i100(i100 %a, i100 %b) {
  %r = or i100 %a, %b
  ret i100 %r
}
; RUN: @or.i100(1, -1) == -1
; RUN: @or.i100(71815952283847165982208116185, -633825300114114700748351602688) == -562009347830267534766143486503
; RUN: @or.i100(64314947253990237704870074971, 1) == 64314947253990237704870074971
; RUN: @or.i100(1, -258406234128902664577313410105) == -258406234128902664577313410105

define i100 @xor.i100(i100 %a, i100 %b) {
  %r = xor i100 %a, %b
  ret i100 %r
}
; RUN: @xor.i100(-1, 633825300114114700748351602687) == -633825300114114700748351602688
; RUN: @xor.i100(-161391098180836996504648075236, -633825300114114700748351602688) == 472434201933277704243703527452
; RUN: @xor.i100(1, -1) == -2
; RUN: @xor.i100(-633825300114114700748351602688, 122210119110476390561303438465) == -511615181003638310187048164223

define i100 @udiv.i100(i100 %a, i100 %b) {
  %r = udiv i100 %a, %b
  ret i100 %r
}
; RUN: @udiv.i100(1, 228405686078401906981028886934) == 0
; RUN: @udiv.i100(1, 1) == 1
; RUN: @udiv.i100(43439171657435, 538181525360777123372915726588) == 0
; RUN: @udiv.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 1

define i100 @urem.i100(i100 %a, i100 %b) {
  %r = urem i100 %a, %b
  ret i100 %r
}
; RUN: @urem.i100(-1, 633825300114114700748351602687) == 1
; RUN: @urem.i100(457224453743593649690560932616, 535073077395934) == 143127757662480
; RUN: @urem.i100(66711007577986240434121160994, 683882027847672) == 243077777120754
; RUN: @urem.i100(-633825300114114700748351602688, 432241900775176) == 24149237833216

define i100 @sdiv.i100(i100 %a, i100 %b) {
  %r = sdiv i100 %a, %b
  ret i100 %r
}
; RUN: @sdiv.i100(0, 633825300114114700748351602687) == 0
; RUN: @sdiv.i100(592226056557943350031841418179, 633825300114114700748351602687) == 0
; RUN: @sdiv.i100(-1, 1) == -1
; RUN: @sdiv.i100(-633825300114114700748351602688, 425455229541250587152014363093) == -1

define i100 @srem.i100(i100 %a, i100 %b) {
  %r = srem i100 %a, %b
  ret i100 %r
}
; RUN: @srem.i100(-1, 1) == 0
; RUN: @srem.i100(215299796484312370796383691112, 338295758104538) == 112623935490698
; RUN: @srem.i100(1, 1) == 0
; RUN: @srem.i100(-633825300114114700748351602688, -43036014049821020002651487609) == -31321103416620420711230776162

define i100 @shl.i100(i100 %a, i100 %b) {
  %r = shl i100 %a, %b
  ret i100 %r
}
; RUN: @shl.i100(-285562127446637996924302819840, 0) == -285562127446637996924302819840
; RUN: @shl.i100(-409585553886118950922946271615, 87) == 257646270676269769713380229120
; RUN: @shl.i100(201508461242094833037922835135, 87) == -208128669104854558717415260160
; RUN: @shl.i100(-27264804918930630482943224394, 93) == 534790096971284278756421664768

define i100 @lshr.i100(i100 %a, i100 %b) {
  %r = lshr i100 %a, %b
  ret i100 %r
}
; RUN: @lshr.i100(633825300114114700748351602687, 0) == 633825300114114700748351602687
; RUN: @lshr.i100(-633825300114114700748351602688, 75) == 16777216
; RUN: @lshr.i100(633825300114114700748351602687, 0) == 633825300114114700748351602687
; RUN: @lshr.i100(1, 33) == 0

define i100 @ashr.i100(i100 %a, i100 %b) {
  %r = ashr i100 %a, %b
  ret i100 %r
}
; RUN: @ashr.i100(-368483484236909432868868137592, 87) == -2382
; RUN: @ashr.i100(554497059103183, 88) == 0
; RUN: @ashr.i100(-633825300114114700748351602688, 8) == -2475880078570760549798248448
; RUN: @ashr.i100(-633825300114114700748351602688, 87) == -4096

define i127 @add.i127(i127 %a, i127 %b) {
  %r = add i127 %a, %b
  ret i127 %r
}
; RUN: @add.i127(8285772135926799311, -85070591730234615865843651857942052864) == -85070591730234615857557879722015253553
; RUN: @add.i127(84933219478447972936559694537145465462, 7917295009429132844) == 84933219478447972944476989546574598306
; RUN: @add.i127(-1, 61404539346930898993352449461117940341) == 61404539346930898993352449461117940340
; RUN: @add.i127(84986051880608975564023144389035576994, -1) == 84986051880608975564023144389035576993

define i127 @sub.i127(i127 %a, i127 %b) {
  %r = sub i127 %a, %b
  ret i127 %r
}
; RUN: @sub.i127(0, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052864
; RUN: @sub.i127(85070591730234615865843651857942052863, -1) == -85070591730234615865843651857942052864
; RUN: @sub.i127(-1, 1) == -2
; RUN: @sub.i127(0, 9006826138470099449) == -9006826138470099449

define i127 @mul.i127(i127 %a, i127 %b) {
  %r = mul i127 %a, %b
  ret i127 %r
}
; RUN: @mul.i127(6115573061170437736, 0) == 0
; RUN: @mul.i127(85070591730234615865843651857942052863, 6520469965345741369) == 85070591730234615859323181892596311495
; RUN: @mul.i127(85070591730234615865843651857942052863, -49283898909091611281270799724570955264) == 49283898909091611281270799724570955264
; RUN: @mul.i127(-24380633220276407431837278666410299062, 5164152858420977129) == -47891257855376540362824738907613692326

define i127 @and.i127(i127 %a, i127 %b) {
  %r = and i127 %a, %b
  ret i127 %r
}
; RUN: @and.i127(0, 1) == 0
; RUN: @and.i127(461814025699517439, 1) == 1
; RUN: @and.i127(-85070591730234615865843651857942052864, 1) == 0
; RUN: @and.i127(0, 85070591730234615865843651857942052863) == 0

define i127 @or.i127(i127 %a, i127 %b) {
  %r = or i127 %a, %b
  ret i127 %r
}
; RUN: @or.i127(-85070591730234615865843651857942052864, 0) == -85070591730234615865843651857942052864
; RUN: @or.i127(1, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052863
; RUN: @or.i127(0, -33196543040701979111416619120898210194) == -33196543040701979111416619120898210194
; RUN: @or.i127(1, 7842931357020673656) == 7842931357020673657

define i127 @xor.i127(i127 %a, i127 %b) {
  %r = xor i127 %a, %b
  ret i127 %r
}
; RUN: @xor.i127(-85070591730234615865843651857942052864, 3373687238827200382) == -85070591730234615862469964619114852482
; RUN: @xor.i127(-85070591730234615865843651857942052864, -27612487615775568259435045856779538466) == 57458104114459047606408606001162514398
; RUN: @xor.i127(0, 28517602132847835290705525761414834497) == 28517602132847835290705525761414834497
; RUN: @xor.i127(42153219372238390248941511819654837803, 2997184959120609113) == 42153219372238390247169376518177339762

define i127 @udiv.i127(i127 %a, i127 %b) {
  %r = udiv i127 %a, %b
  ret i127 %r
}
; RUN: @udiv.i127(85070591730234615865843651857942052863, 85070591730234615865843651857942052863) == 1
; RUN: @udiv.i127(-1, 1) == -1
; RUN: @udiv.i127(-2459646903446368116750355142653351818, 85070591730234615865843651857942052863) == 1
; RUN: @udiv.i127(-42248695782733899053005507656350901042, -1) == 0

define i127 @urem.i127(i127 %a, i127 %b) {
  %r = urem i127 %a, %b
  ret i127 %r
}
; RUN: @urem.i127(-1, 1) == 0
; RUN: @urem.i127(-85070591730234615865843651857942052864, -85070591730234615865843651857942052864) == 0
; RUN: @urem.i127(1693226264497541618, 2735118909929072055) == 1693226264497541618
; RUN: @urem.i127(60322673767383449337374837037156505182, 1) == 0

define i127 @sdiv.i127(i127 %a, i127 %b) {
  %r = sdiv i127 %a, %b
  ret i127 %r
}
; RUN: @sdiv.i127(-1, -83331998336201381228952470428382574195) == 0
; RUN: @sdiv.i127(-1, -1) == 1
; RUN: @sdiv.i127(2152093460714429975, 3100779515880455057571831505458109552) == 0
; RUN: @sdiv.i127(0, -85070591730234615865843651857942052864) == 0

define i127 @srem.i127(i127 %a, i127 %b) {
  %r = srem i127 %a, %b
  ret i127 %r
}
; RUN: @srem.i127(-85070591730234615865843651857942052864, 4228700485202619629) == -101225608737547484
; RUN: @srem.i127(12435516136817416317783693215576333624, -6340588729641311601981143787168904490) == 6094927407176104715802549428407429134
; RUN: @srem.i127(58211831611727210498431443203930358135, -29364988795331716894291064204024679121) == 28846842816395493604140378999905679014
; RUN: @srem.i127(-1, 85070591730234615865843651857942052863) == -1

define i127 @shl.i127(i127 %a, i127 %b) {
  %r = shl i127 %a, %b
  ret i127 %r
}
; RUN: @shl.i127(-85070591730234615865843651857942052864, 1) == 0
; RUN: @shl.i127(85070591730234615865843651857942052863, 1) == -2
; RUN: @shl.i127(85070591730234615865843651857942052863, 1) == -2
; RUN: @shl.i127(64168421737502924481100930376777701578, 0) == 64168421737502924481100930376777701578

define i127 @lshr.i127(i127 %a, i127 %b) {
  %r = lshr i127 %a, %b
  ret i127 %r
}
; RUN: @lshr.i127(-85070591730234615865843651857942052864, 0) == -85070591730234615865843651857942052864
; RUN: @lshr.i127(-28142293717303102521729297376002173412, 1) == 70999444871583064604979003169940966158
; RUN: @lshr.i127(-85070591730234615865843651857942052864, 1) == 42535295865117307932921825928971026432
; RUN: @lshr.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863

define i127 @ashr.i127(i127 %a, i127 %b) {
  %r = ashr i127 %a, %b
  ret i127 %r
}
; RUN: @ashr.i127(0, 1) == 0
; RUN: @ashr.i127(85070591730234615865843651857942052863, 1) == 42535295865117307932921825928971026431
; RUN: @ashr.i127(1, 82) == 0
; RUN: @ashr.i127(85070591730234615865843651857942052863, 1) == 42535295865117307932921825928971026431

define i128 @add.i128(i128 %a, i128 %b) {
  %r = add i128 %a, %b
  ret i128 %r
}
; RUN: @add.i128(-1, 0) == -1
; RUN: @add.i128(164886133593835514743273133163119515460, -170141183460469231731687303715884105728) == -5255049866633716988414170552764590268
; RUN: @add.i128(9376395616745762059520203732121365703, -1) == 9376395616745762059520203732121365702
; RUN: @add.i128(-1, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105726

define i128 @sub.i128(i128 %a, i128 %b) {
  %r = sub i128 %a, %b
  ret i128 %r
}
; RUN: @sub.i128(9872282270276654324, 0) == 9872282270276654324
; RUN: @sub.i128(15280665306281460788, 0) == 15280665306281460788
; RUN: @sub.i128(1, -170141183460469231731687303715884105728) == -170141183460469231731687303715884105727
; RUN: @sub.i128(151528562760471326596110240480543033206, 0) == 151528562760471326596110240480543033206

define i128 @mul.i128(i128 %a, i128 %b) {
  %r = mul i128 %a, %b
  ret i128 %r
}
; RUN: @mul.i128(-148351320952580771579151262129911106735, 6062545033747840462190674213137838842) == 94655158272668586855472338316346634010
; RUN: @mul.i128(-170141183460469231731687303715884105728, 119669945406363029006718174278234661982) == 0
; RUN: @mul.i128(162587317196197133076288953322478961069, -1) == -162587317196197133076288953322478961069
; RUN: @mul.i128(170141183460469231731687303715884105727, -1) == -170141183460469231731687303715884105727

define i128 @and.i128(i128 %a, i128 %b) {
  %r = and i128 %a, %b
  ret i128 %r
}
; RUN: @and.i128(-170141183460469231731687303715884105728, -1) == -170141183460469231731687303715884105728
; RUN: @and.i128(-1, 0) == 0
; RUN: @and.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @and.i128(1, -1) == 1

define i128 @or.i128(i128 %a, i128 %b) {
  %r = or i128 %a, %b
  ret i128 %r
}
; RUN: @or.i128(-1, 23061975122570559780053767293072609897) == -1
; RUN: @or.i128(-1, -170141183460469231731687303715884105728) == -1
; RUN: @or.i128(170141183460469231731687303715884105727, 1) == 170141183460469231731687303715884105727
; RUN: @or.i128(2081267805176010873, 547624059294896556) == 2304628249486678525

define i128 @xor.i128(i128 %a, i128 %b) {
  %r = xor i128 %a, %b
  ret i128 %r
}
; RUN: @xor.i128(170141183460469231731687303715884105727, 1) == 170141183460469231731687303715884105726
; RUN: @xor.i128(1, -1) == -2
; RUN: @xor.i128(-32463364703722919785919367615649451474, 75072402673414287119695982503202099248) == -42651398418608408410295377822081293794
; RUN: @xor.i128(1, 156447347020560889851568002959232261435) == 156447347020560889851568002959232261434

define i128 @udiv.i128(i128 %a, i128 %b) {
  %r = udiv i128 %a, %b
  ret i128 %r
}
; RUN: @udiv.i128(-1, 170141183460469231731687303715884105727) == 2
; RUN: @udiv.i128(52133285888902318702740578911884329296, 136246576557120835396496082770129604064) == 0
; RUN: @udiv.i128(1, 1) == 1
; RUN: @udiv.i128(10560814901760783716, 170141183460469231731687303715884105727) == 0

define i128 @urem.i128(i128 %a, i128 %b) {
  %r = urem i128 %a, %b
  ret i128 %r
}
; RUN: @urem.i128(-102719549031606563031052009582623481389, -1) == -102719549031606563031052009582623481389
; RUN: @urem.i128(1, -1) == 1
; RUN: @urem.i128(83591225214632779255408782276239592111, -133485697863398875234521163876513270105) == 83591225214632779255408782276239592111
; RUN: @urem.i128(170141183460469231731687303715884105727, -170141183460469231731687303715884105728) == 170141183460469231731687303715884105727

define i128 @sdiv.i128(i128 %a, i128 %b) {
  %r = sdiv i128 %a, %b
  ret i128 %r
}
; RUN: @sdiv.i128(7800659333151568632, -1) == -7800659333151568632
; RUN: @sdiv.i128(0, 101378312262180774954443890899012766222) == 0
; RUN: @sdiv.i128(-1, -42742060338151167174328478555365452581) == 0
; RUN: @sdiv.i128(-1, 12353031294141879890) == 0

define i128 @srem.i128(i128 %a, i128 %b) {
  %r = srem i128 %a, %b
  ret i128 %r
}
; RUN: @srem.i128(0, 7423492330949887385) == 0
; RUN: @srem.i128(0, 1) == 0
; RUN: @srem.i128(-18615029836241144590761850162196698085, -162242490591766633797760297001532344379) == -18615029836241144590761850162196698085
; RUN: @srem.i128(0, -170141183460469231731687303715884105728) == 0

define i128 @shl.i128(i128 %a, i128 %b) {
  %r = shl i128 %a, %b
  ret i128 %r
}
; RUN: @shl.i128(-1, 118) == -332306998946228968225951765070086144
; RUN: @shl.i128(0, 1) == 0
; RUN: @shl.i128(-170141183460469231731687303715884105728, 127) == 0
; RUN: @shl.i128(-1, 108) == -324518553658426726783156020576256

define i128 @lshr.i128(i128 %a, i128 %b) {
  %r = lshr i128 %a, %b
  ret i128 %r
}
; RUN: @lshr.i128(-1, 0) == -1
; RUN: @lshr.i128(-170141183460469231731687303715884105728, 54) == 9444732965739290427392
; RUN: @lshr.i128(-1, 127) == 1
; RUN: @lshr.i128(-170141183460469231731687303715884105728, 127) == 1

define i128 @ashr.i128(i128 %a, i128 %b) {
  %r = ashr i128 %a, %b
  ret i128 %r
}
; RUN: @ashr.i128(-116913215894063953624241686937845345619, 1) == -58456607947031976812120843468922672810
; RUN: @ashr.i128(78449461132020204644717858687674510169, 127) == 0
; RUN: @ashr.i128(-170141183460469231731687303715884105728, 127) == -1
; RUN: @ashr.i128(15086748594166117096, 3) == 1885843574270764637

