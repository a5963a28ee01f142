; Integer conversions between widths.
; Expected values were computed with Python's integers.

define i3 @zext.i1.i3(i1 %a) {
  %r = zext i1 %a to i3
  ret i3 %r
}
; RUN: @zext.i1.i3(-1) == 1
; RUN: @zext.i1.i3(-1) == 1
define i3 @sext.i1.i3(i1 %a) {
  %r = sext i1 %a to i3
  ret i3 %r
}
; RUN: @sext.i1.i3(0) == 0
; RUN: @sext.i1.i3(0) == 0
define i7 @zext.i1.i7(i1 %a) {
  %r = zext i1 %a to i7
  ret i7 %r
}
; RUN: @zext.i1.i7(0) == 0
; RUN: @zext.i1.i7(-1) == 1
define i7 @sext.i1.i7(i1 %a) {
  %r = sext i1 %a to i7
  ret i7 %r
}
; RUN: @sext.i1.i7(-1) == -1
; RUN: @sext.i1.i7(-1) == -1
define i8 @zext.i1.i8(i1 %a) {
  %r = zext i1 %a to i8
  ret i8 %r
}
; RUN: @zext.i1.i8(-1) == 1
; RUN: @zext.i1.i8(0) == 0
define i8 @sext.i1.i8(i1 %a) {
  %r = sext i1 %a to i8
  ret i8 %r
}
; RUN: @sext.i1.i8(0) == 0
; RUN: @sext.i1.i8(0) == 0
define i13 @zext.i1.i13(i1 %a) {
  %r = zext i1 %a to i13
  ret i13 %r
}
; RUN: @zext.i1.i13(-1) == 1
; RUN: @zext.i1.i13(-1) == 1
define i13 @sext.i1.i13(i1 %a) {
  %r = sext i1 %a to i13
  ret i13 %r
}
; RUN: @sext.i1.i13(-1) == -1
; RUN: @sext.i1.i13(0) == 0
define i16 @zext.i1.i16(i1 %a) {
  %r = zext i1 %a to i16
  ret i16 %r
}
; RUN: @zext.i1.i16(-1) == 1
; RUN: @zext.i1.i16(0) == 0
define i16 @sext.i1.i16(i1 %a) {
  %r = sext i1 %a to i16
  ret i16 %r
}
; RUN: @sext.i1.i16(-1) == -1
; RUN: @sext.i1.i16(0) == 0
define i24 @zext.i1.i24(i1 %a) {
  %r = zext i1 %a to i24
  ret i24 %r
}
; RUN: @zext.i1.i24(-1) == 1
; RUN: @zext.i1.i24(-1) == 1
define i24 @sext.i1.i24(i1 %a) {
  %r = sext i1 %a to i24
  ret i24 %r
}
; RUN: @sext.i1.i24(-1) == -1
; RUN: @sext.i1.i24(0) == 0
define i32 @zext.i1.i32(i1 %a) {
  %r = zext i1 %a to i32
  ret i32 %r
}
; RUN: @zext.i1.i32(0) == 0
; RUN: @zext.i1.i32(0) == 0
define i32 @sext.i1.i32(i1 %a) {
  %r = sext i1 %a to i32
  ret i32 %r
}
; RUN: @sext.i1.i32(0) == 0
; RUN: @sext.i1.i32(-1) == -1
define i33 @zext.i1.i33(i1 %a) {
  %r = zext i1 %a to i33
  ret i33 %r
}
; RUN: @zext.i1.i33(0) == 0
; RUN: @zext.i1.i33(0) == 0
define i33 @sext.i1.i33(i1 %a) {
  %r = sext i1 %a to i33
  ret i33 %r
}
; RUN: @sext.i1.i33(0) == 0
; RUN: @sext.i1.i33(0) == 0
define i47 @zext.i1.i47(i1 %a) {
  %r = zext i1 %a to i47
  ret i47 %r
}
; RUN: @zext.i1.i47(0) == 0
; RUN: @zext.i1.i47(-1) == 1
define i47 @sext.i1.i47(i1 %a) {
  %r = sext i1 %a to i47
  ret i47 %r
}
; RUN: @sext.i1.i47(0) == 0
; RUN: @sext.i1.i47(-1) == -1
define i64 @zext.i1.i64(i1 %a) {
  %r = zext i1 %a to i64
  ret i64 %r
}
; RUN: @zext.i1.i64(0) == 0
; RUN: @zext.i1.i64(0) == 0
define i64 @sext.i1.i64(i1 %a) {
  %r = sext i1 %a to i64
  ret i64 %r
}
; RUN: @sext.i1.i64(0) == 0
; RUN: @sext.i1.i64(-1) == -1
define i65 @zext.i1.i65(i1 %a) {
  %r = zext i1 %a to i65
  ret i65 %r
}
; RUN: @zext.i1.i65(0) == 0
; RUN: @zext.i1.i65(0) == 0
define i65 @sext.i1.i65(i1 %a) {
  %r = sext i1 %a to i65
  ret i65 %r
}
; RUN: @sext.i1.i65(0) == 0
; RUN: @sext.i1.i65(-1) == -1
define i100 @zext.i1.i100(i1 %a) {
  %r = zext i1 %a to i100
  ret i100 %r
}
; RUN: @zext.i1.i100(-1) == 1
; RUN: @zext.i1.i100(-1) == 1
define i100 @sext.i1.i100(i1 %a) {
  %r = sext i1 %a to i100
  ret i100 %r
}
; RUN: @sext.i1.i100(0) == 0
; RUN: @sext.i1.i100(0) == 0
define i127 @zext.i1.i127(i1 %a) {
  %r = zext i1 %a to i127
  ret i127 %r
}
; RUN: @zext.i1.i127(0) == 0
; RUN: @zext.i1.i127(-1) == 1
define i127 @sext.i1.i127(i1 %a) {
  %r = sext i1 %a to i127
  ret i127 %r
}
; RUN: @sext.i1.i127(0) == 0
; RUN: @sext.i1.i127(-1) == -1
define i128 @zext.i1.i128(i1 %a) {
  %r = zext i1 %a to i128
  ret i128 %r
}
; RUN: @zext.i1.i128(-1) == 1
; RUN: @zext.i1.i128(0) == 0
define i128 @sext.i1.i128(i1 %a) {
  %r = sext i1 %a to i128
  ret i128 %r
}
; RUN: @sext.i1.i128(-1) == -1
; RUN: @sext.i1.i128(-1) == -1
define i1 @trunc.i3.i1(i3 %a) {
  %r = trunc i3 %a to i1
  ret i1 %r
}
; RUN: @trunc.i3.i1(3) == -1
; RUN: @trunc.i3.i1(0) == 0
define i7 @zext.i3.i7(i3 %a) {
  %r = zext i3 %a to i7
  ret i7 %r
}
; RUN: @zext.i3.i7(3) == 3
; RUN: @zext.i3.i7(-1) == 7
define i7 @sext.i3.i7(i3 %a) {
  %r = sext i3 %a to i7
  ret i7 %r
}
; RUN: @sext.i3.i7(1) == 1
; RUN: @sext.i3.i7(1) == 1
define i8 @zext.i3.i8(i3 %a) {
  %r = zext i3 %a to i8
  ret i8 %r
}
; RUN: @zext.i3.i8(1) == 1
; RUN: @zext.i3.i8(1) == 1
define i8 @sext.i3.i8(i3 %a) {
  %r = sext i3 %a to i8
  ret i8 %r
}
; RUN: @sext.i3.i8(3) == 3
; RUN: @sext.i3.i8(1) == 1
define i13 @zext.i3.i13(i3 %a) {
  %r = zext i3 %a to i13
  ret i13 %r
}
; RUN: @zext.i3.i13(-2) == 6
; RUN: @zext.i3.i13(-2) == 6
define i13 @sext.i3.i13(i3 %a) {
  %r = sext i3 %a to i13
  ret i13 %r
}
; RUN: @sext.i3.i13(1) == 1
; RUN: @sext.i3.i13(3) == 3
define i16 @zext.i3.i16(i3 %a) {
  %r = zext i3 %a to i16
  ret i16 %r
}
; RUN: @zext.i3.i16(2) == 2
; RUN: @zext.i3.i16(0) == 0
define i16 @sext.i3.i16(i3 %a) {
  %r = sext i3 %a to i16
  ret i16 %r
}
; RUN: @sext.i3.i16(0) == 0
; RUN: @sext.i3.i16(1) == 1
define i24 @zext.i3.i24(i3 %a) {
  %r = zext i3 %a to i24
  ret i24 %r
}
; RUN: @zext.i3.i24(0) == 0
; RUN: @zext.i3.i24(0) == 0
define i24 @sext.i3.i24(i3 %a) {
  %r = sext i3 %a to i24
  ret i24 %r
}
; RUN: @sext.i3.i24(0) == 0
; RUN: @sext.i3.i24(3) == 3
define i32 @zext.i3.i32(i3 %a) {
  %r = zext i3 %a to i32
  ret i32 %r
}
; RUN: @zext.i3.i32(-4) == 4
; RUN: @zext.i3.i32(0) == 0
define i32 @sext.i3.i32(i3 %a) {
  %r = sext i3 %a to i32
  ret i32 %r
}
; RUN: @sext.i3.i32(-4) == -4
; RUN: @sext.i3.i32(-4) == -4
define i33 @zext.i3.i33(i3 %a) {
  %r = zext i3 %a to i33
  ret i33 %r
}
; RUN: @zext.i3.i33(0) == 0
; RUN: @zext.i3.i33(3) == 3
define i33 @sext.i3.i33(i3 %a) {
  %r = sext i3 %a to i33
  ret i33 %r
}
; RUN: @sext.i3.i33(1) == 1
; RUN: @sext.i3.i33(-4) == -4
define i47 @zext.i3.i47(i3 %a) {
  %r = zext i3 %a to i47
  ret i47 %r
}
; RUN: @zext.i3.i47(0) == 0
; RUN: @zext.i3.i47(3) == 3
define i47 @sext.i3.i47(i3 %a) {
  %r = sext i3 %a to i47
  ret i47 %r
}
; RUN: @sext.i3.i47(3) == 3
; RUN: @sext.i3.i47(-4) == -4
define i64 @zext.i3.i64(i3 %a) {
  %r = zext i3 %a to i64
  ret i64 %r
}
; RUN: @zext.i3.i64(2) == 2
; RUN: @zext.i3.i64(2) == 2
define i64 @sext.i3.i64(i3 %a) {
  %r = sext i3 %a to i64
  ret i64 %r
}
; RUN: @sext.i3.i64(3) == 3
; RUN: @sext.i3.i64(-1) == -1
define i65 @zext.i3.i65(i3 %a) {
  %r = zext i3 %a to i65
  ret i65 %r
}
; RUN: @zext.i3.i65(-1) == 7
; RUN: @zext.i3.i65(-4) == 4
define i65 @sext.i3.i65(i3 %a) {
  %r = sext i3 %a to i65
  ret i65 %r
}
; RUN: @sext.i3.i65(-1) == -1
; RUN: @sext.i3.i65(-1) == -1
define i100 @zext.i3.i100(i3 %a) {
  %r = zext i3 %a to i100
  ret i100 %r
}
; RUN: @zext.i3.i100(-4) == 4
; RUN: @zext.i3.i100(1) == 1
define i100 @sext.i3.i100(i3 %a) {
  %r = sext i3 %a to i100
  ret i100 %r
}
; RUN: @sext.i3.i100(-1) == -1
; RUN: @sext.i3.i100(1) == 1
define i127 @zext.i3.i127(i3 %a) {
  %r = zext i3 %a to i127
  ret i127 %r
}
; RUN: @zext.i3.i127(1) == 1
; RUN: @zext.i3.i127(-4) == 4
define i127 @sext.i3.i127(i3 %a) {
  %r = sext i3 %a to i127
  ret i127 %r
}
; RUN: @sext.i3.i127(0) == 0
; RUN: @sext.i3.i127(3) == 3
define i128 @zext.i3.i128(i3 %a) {
  %r = zext i3 %a to i128
  ret i128 %r
}
; RUN: @zext.i3.i128(0) == 0
; RUN: @zext.i3.i128(0) == 0
define i128 @sext.i3.i128(i3 %a) {
  %r = sext i3 %a to i128
  ret i128 %r
}
; RUN: @sext.i3.i128(-4) == -4
; RUN: @sext.i3.i128(3) == 3
define i1 @trunc.i7.i1(i7 %a) {
  %r = trunc i7 %a to i1
  ret i1 %r
}
; RUN: @trunc.i7.i1(34) == 0
; RUN: @trunc.i7.i1(0) == 0
define i3 @trunc.i7.i3(i7 %a) {
  %r = trunc i7 %a to i3
  ret i3 %r
}
; RUN: @trunc.i7.i3(0) == 0
; RUN: @trunc.i7.i3(-6) == 2
define i8 @zext.i7.i8(i7 %a) {
  %r = zext i7 %a to i8
  ret i8 %r
}
; RUN: @zext.i7.i8(1) == 1
; RUN: @zext.i7.i8(50) == 50
define i8 @sext.i7.i8(i7 %a) {
  %r = sext i7 %a to i8
  ret i8 %r
}
; RUN: @sext.i7.i8(63) == 63
; RUN: @sext.i7.i8(16) == 16
define i13 @zext.i7.i13(i7 %a) {
  %r = zext i7 %a to i13
  ret i13 %r
}
; RUN: @zext.i7.i13(41) == 41
; RUN: @zext.i7.i13(4) == 4
define i13 @sext.i7.i13(i7 %a) {
  %r = sext i7 %a to i13
  ret i13 %r
}
; RUN: @sext.i7.i13(-1) == -1
; RUN: @sext.i7.i13(0) == 0
define i16 @zext.i7.i16(i7 %a) {
  %r = zext i7 %a to i16
  ret i16 %r
}
; RUN: @zext.i7.i16(-1) == 127
; RUN: @zext.i7.i16(-64) == 64
define i16 @sext.i7.i16(i7 %a) {
  %r = sext i7 %a to i16
  ret i16 %r
}
; RUN: @sext.i7.i16(63) == 63
; RUN: @sext.i7.i16(-45) == -45
define i24 @zext.i7.i24(i7 %a) {
  %r = zext i7 %a to i24
  ret i24 %r
}
; RUN: @zext.i7.i24(-53) == 75
; RUN: @zext.i7.i24(-52) == 76
define i24 @sext.i7.i24(i7 %a) {
  %r = sext i7 %a to i24
  ret i24 %r
}
; RUN: @sext.i7.i24(63) == 63
; RUN: @sext.i7.i24(-64) == -64
define i32 @zext.i7.i32(i7 %a) {
  %r = zext i7 %a to i32
  ret i32 %r
}
; RUN: @zext.i7.i32(-1) == 127
; RUN: @zext.i7.i32(-64) == 64
define i32 @sext.i7.i32(i7 %a) {
  %r = sext i7 %a to i32
  ret i32 %r
}
; RUN: @sext.i7.i32(63) == 63
; RUN: @sext.i7.i32(-1) == -1
define i33 @zext.i7.i33(i7 %a) {
  %r = zext i7 %a to i33
  ret i33 %r
}
; RUN: @zext.i7.i33(-1) == 127
; RUN: @zext.i7.i33(-64) == 64
define i33 @sext.i7.i33(i7 %a) {
  %r = sext i7 %a to i33
  ret i33 %r
}
; RUN: @sext.i7.i33(-60) == -60
; RUN: @sext.i7.i33(-64) == -64
define i47 @zext.i7.i47(i7 %a) {
  %r = zext i7 %a to i47
  ret i47 %r
}
; RUN: @zext.i7.i47(-1) == 127
; RUN: @zext.i7.i47(46) == 46
define i47 @sext.i7.i47(i7 %a) {
  %r = sext i7 %a to i47
  ret i47 %r
}
; RUN: @sext.i7.i47(-64) == -64
; RUN: @sext.i7.i47(63) == 63
define i64 @zext.i7.i64(i7 %a) {
  %r = zext i7 %a to i64
  ret i64 %r
}
; RUN: @zext.i7.i64(-25) == 103
; RUN: @zext.i7.i64(1) == 1
define i64 @sext.i7.i64(i7 %a) {
  %r = sext i7 %a to i64
  ret i64 %r
}
; RUN: @sext.i7.i64(-64) == -64
; RUN: @sext.i7.i64(-1) == -1
define i65 @zext.i7.i65(i7 %a) {
  %r = zext i7 %a to i65
  ret i65 %r
}
; RUN: @zext.i7.i65(1) == 1
; RUN: @zext.i7.i65(-39) == 89
define i65 @sext.i7.i65(i7 %a) {
  %r = sext i7 %a to i65
  ret i65 %r
}
; RUN: @sext.i7.i65(-1) == -1
; RUN: @sext.i7.i65(1) == 1
define i100 @zext.i7.i100(i7 %a) {
  %r = zext i7 %a to i100
  ret i100 %r
}
; RUN: @zext.i7.i100(1) == 1
; RUN: @zext.i7.i100(-1) == 127
define i100 @sext.i7.i100(i7 %a) {
  %r = sext i7 %a to i100
  ret i100 %r
}
; RUN: @sext.i7.i100(9) == 9
; RUN: @sext.i7.i100(-1) == -1
define i127 @zext.i7.i127(i7 %a) {
  %r = zext i7 %a to i127
  ret i127 %r
}
; RUN: @zext.i7.i127(-28) == 100
; RUN: @zext.i7.i127(-64) == 64
define i127 @sext.i7.i127(i7 %a) {
  %r = sext i7 %a to i127
  ret i127 %r
}
; RUN: @sext.i7.i127(60) == 60
; RUN: @sext.i7.i127(-1) == -1
define i128 @zext.i7.i128(i7 %a) {
  %r = zext i7 %a to i128
  ret i128 %r
}
; RUN: @zext.i7.i128(-1) == 127
; RUN: @zext.i7.i128(0) == 0
define i128 @sext.i7.i128(i7 %a) {
  %r = sext i7 %a to i128
  ret i128 %r
}
; RUN: @sext.i7.i128(-64) == -64
; RUN: @sext.i7.i128(49) == 49
define i1 @trunc.i8.i1(i8 %a) {
  %r = trunc i8 %a to i1
  ret i1 %r
}
; RUN: @trunc.i8.i1(-1) == -1
; RUN: @trunc.i8.i1(0) == 0
define i3 @trunc.i8.i3(i8 %a) {
  %r = trunc i8 %a to i3
  ret i3 %r
}
; RUN: @trunc.i8.i3(7) == -1
; RUN: @trunc.i8.i3(6) == -2
define i7 @trunc.i8.i7(i8 %a) {
  %r = trunc i8 %a to i7
  ret i7 %r
}
; RUN: @trunc.i8.i7(1) == 1
; RUN: @trunc.i8.i7(0) == 0
define i13 @zext.i8.i13(i8 %a) {
  %r = zext i8 %a to i13
  ret i13 %r
}
; RUN: @zext.i8.i13(-128) == 128
; RUN: @zext.i8.i13(-98) == 158
define i13 @sext.i8.i13(i8 %a) {
  %r = sext i8 %a to i13
  ret i13 %r
}
; RUN: @sext.i8.i13(9) == 9
; RUN: @sext.i8.i13(-1) == -1
define i16 @zext.i8.i16(i8 %a) {
  %r = zext i8 %a to i16
  ret i16 %r
}
; RUN: @zext.i8.i16(0) == 0
; RUN: @zext.i8.i16(1) == 1
define i16 @sext.i8.i16(i8 %a) {
  %r = sext i8 %a to i16
  ret i16 %r
}
; RUN: @sext.i8.i16(-1) == -1
; RUN: @sext.i8.i16(-1) == -1
define i24 @zext.i8.i24(i8 %a) {
  %r = zext i8 %a to i24
  ret i24 %r
}
; RUN: @zext.i8.i24(-84) == 172
; RUN: @zext.i8.i24(1) == 1
define i24 @sext.i8.i24(i8 %a) {
  %r = sext i8 %a to i24
  ret i24 %r
}
; RUN: @sext.i8.i24(127) == 127
; RUN: @sext.i8.i24(-18) == -18
define i32 @zext.i8.i32(i8 %a) {
  %r = zext i8 %a to i32
  ret i32 %r
}
; RUN: @zext.i8.i32(-128) == 128
; RUN: @zext.i8.i32(0) == 0
define i32 @sext.i8.i32(i8 %a) {
  %r = sext i8 %a to i32
  ret i32 %r
}
; RUN: @sext.i8.i32(-128) == -128
; RUN: @sext.i8.i32(-1) == -1
define i33 @zext.i8.i33(i8 %a) {
  %r = zext i8 %a to i33
  ret i33 %r
}
; RUN: @zext.i8.i33(15) == 15
; RUN: @zext.i8.i33(1) == 1
define i33 @sext.i8.i33(i8 %a) {
  %r = sext i8 %a to i33
  ret i33 %r
}
; RUN: @sext.i8.i33(127) == 127
; RUN: @sext.i8.i33(-1) == -1
define i47 @zext.i8.i47(i8 %a) {
  %r = zext i8 %a to i47
  ret i47 %r
}
; RUN: @zext.i8.i47(14) == 14
; RUN: @zext.i8.i47(-1) == 255
define i47 @sext.i8.i47(i8 %a) {
  %r = sext i8 %a to i47
  ret i47 %r
}
; RUN: @sext.i8.i47(-1) == -1
; RUN: @sext.i8.i47(-128) == -128
define i64 @zext.i8.i64(i8 %a) {
  %r = zext i8 %a to i64
  ret i64 %r
}
; RUN: @zext.i8.i64(20) == 20
; RUN: @zext.i8.i64(81) == 81
define i64 @sext.i8.i64(i8 %a) {
  %r = sext i8 %a to i64
  ret i64 %r
}
; RUN: @sext.i8.i64(0) == 0
; RUN: @sext.i8.i64(-128) == -128
define i65 @zext.i8.i65(i8 %a) {
  %r = zext i8 %a to i65
  ret i65 %r
}
; RUN: @zext.i8.i65(127) == 127
; RUN: @zext.i8.i65(127) == 127
define i65 @sext.i8.i65(i8 %a) {
  %r = sext i8 %a to i65
  ret i65 %r
}
; RUN: @sext.i8.i65(1) == 1
; RUN: @sext.i8.i65(-21) == -21
define i100 @zext.i8.i100(i8 %a) {
  %r = zext i8 %a to i100
  ret i100 %r
}
; RUN: @zext.i8.i100(0) == 0
; RUN: @zext.i8.i100(-128) == 128
define i100 @sext.i8.i100(i8 %a) {
  %r = sext i8 %a to i100
  ret i100 %r
}
; RUN: @sext.i8.i100(127) == 127
; RUN: @sext.i8.i100(1) == 1
define i127 @zext.i8.i127(i8 %a) {
  %r = zext i8 %a to i127
  ret i127 %r
}
; RUN: @zext.i8.i127(-128) == 128
; RUN: @zext.i8.i127(-128) == 128
define i127 @sext.i8.i127(i8 %a) {
  %r = sext i8 %a to i127
  ret i127 %r
}
; RUN: @sext.i8.i127(6) == 6
; RUN: @sext.i8.i127(-1) == -1
define i128 @zext.i8.i128(i8 %a) {
  %r = zext i8 %a to i128
  ret i128 %r
}
; RUN: @zext.i8.i128(-128) == 128
; RUN: @zext.i8.i128(127) == 127
define i128 @sext.i8.i128(i8 %a) {
  %r = sext i8 %a to i128
  ret i128 %r
}
; RUN: @sext.i8.i128(127) == 127
; RUN: @sext.i8.i128(1) == 1
define i1 @trunc.i13.i1(i13 %a) {
  %r = trunc i13 %a to i1
  ret i1 %r
}
; RUN: @trunc.i13.i1(0) == 0
; RUN: @trunc.i13.i1(-1) == -1
define i3 @trunc.i13.i3(i13 %a) {
  %r = trunc i13 %a to i3
  ret i3 %r
}
; RUN: @trunc.i13.i3(0) == 0
; RUN: @trunc.i13.i3(1) == 1
define i7 @trunc.i13.i7(i13 %a) {
  %r = trunc i13 %a to i7
  ret i7 %r
}
; RUN: @trunc.i13.i7(0) == 0
; RUN: @trunc.i13.i7(-1) == -1
define i8 @trunc.i13.i8(i13 %a) {
  %r = trunc i13 %a to i8
  ret i8 %r
}
; RUN: @trunc.i13.i8(4095) == -1
; RUN: @trunc.i13.i8(1) == 1
define i16 @zext.i13.i16(i13 %a) {
  %r = zext i13 %a to i16
  ret i16 %r
}
; RUN: @zext.i13.i16(1) == 1
; RUN: @zext.i13.i16(1) == 1
define i16 @sext.i13.i16(i13 %a) {
  %r = sext i13 %a to i16
  ret i16 %r
}
; RUN: @sext.i13.i16(-1679) == -1679
; RUN: @sext.i13.i16(-4096) == -4096
define i24 @zext.i13.i24(i13 %a) {
  %r = zext i13 %a to i24
  ret i24 %r
}
; RUN: @zext.i13.i24(1) == 1
; RUN: @zext.i13.i24(38) == 38
define i24 @sext.i13.i24(i13 %a) {
  %r = sext i13 %a to i24
  ret i24 %r
}
; RUN: @sext.i13.i24(-1) == -1
; RUN: @sext.i13.i24(995) == 995
define i32 @zext.i13.i32(i13 %a) {
  %r = zext i13 %a to i32
  ret i32 %r
}
; RUN: @zext.i13.i32(-1) == 8191
; RUN: @zext.i13.i32(-1) == 8191
define i32 @sext.i13.i32(i13 %a) {
  %r = sext i13 %a to i32
  ret i32 %r
}
; RUN: @sext.i13.i32(50) == 50
; RUN: @sext.i13.i32(-240) == -240
define i33 @zext.i13.i33(i13 %a) {
  %r = zext i13 %a to i33
  ret i33 %r
}
; RUN: @zext.i13.i33(0) == 0
; RUN: @zext.i13.i33(2924) == 2924
define i33 @sext.i13.i33(i13 %a) {
  %r = sext i13 %a to i33
  ret i33 %r
}
; RUN: @sext.i13.i33(422) == 422
; RUN: @sext.i13.i33(-1037) == -1037
define i47 @zext.i13.i47(i13 %a) {
  %r = zext i13 %a to i47
  ret i47 %r
}
; RUN: @zext.i13.i47(20) == 20
; RUN: @zext.i13.i47(4095) == 4095
define i47 @sext.i13.i47(i13 %a) {
  %r = sext i13 %a to i47
  ret i47 %r
}
; RUN: @sext.i13.i47(48) == 48
; RUN: @sext.i13.i47(0) == 0
define i64 @zext.i13.i64(i13 %a) {
  %r = zext i13 %a to i64
  ret i64 %r
}
; RUN: @zext.i13.i64(4095) == 4095
; RUN: @zext.i13.i64(-1) == 8191
define i64 @sext.i13.i64(i13 %a) {
  %r = sext i13 %a to i64
  ret i64 %r
}
; RUN: @sext.i13.i64(2894) == 2894
; RUN: @sext.i13.i64(-3311) == -3311
define i65 @zext.i13.i65(i13 %a) {
  %r = zext i13 %a to i65
  ret i65 %r
}
; RUN: @zext.i13.i65(-1) == 8191
; RUN: @zext.i13.i65(33) == 33
define i65 @sext.i13.i65(i13 %a) {
  %r = sext i13 %a to i65
  ret i65 %r
}
; RUN: @sext.i13.i65(20) == 20
; RUN: @sext.i13.i65(0) == 0
define i100 @zext.i13.i100(i13 %a) {
  %r = zext i13 %a to i100
  ret i100 %r
}
; RUN: @zext.i13.i100(-4096) == 4096
; RUN: @zext.i13.i100(4095) == 4095
define i100 @sext.i13.i100(i13 %a) {
  %r = sext i13 %a to i100
  ret i100 %r
}
; RUN: @sext.i13.i100(0) == 0
; RUN: @sext.i13.i100(3853) == 3853
define i127 @zext.i13.i127(i13 %a) {
  %r = zext i13 %a to i127
  ret i127 %r
}
; RUN: @zext.i13.i127(4095) == 4095
; RUN: @zext.i13.i127(61) == 61
define i127 @sext.i13.i127(i13 %a) {
  %r = sext i13 %a to i127
  ret i127 %r
}
; RUN: @sext.i13.i127(-4066) == -4066
; RUN: @sext.i13.i127(6) == 6
define i128 @zext.i13.i128(i13 %a) {
  %r = zext i13 %a to i128
  ret i128 %r
}
; RUN: @zext.i13.i128(-1773) == 6419
; RUN: @zext.i13.i128(44) == 44
define i128 @sext.i13.i128(i13 %a) {
  %r = sext i13 %a to i128
  ret i128 %r
}
; RUN: @sext.i13.i128(1) == 1
; RUN: @sext.i13.i128(-1734) == -1734
define i1 @trunc.i16.i1(i16 %a) {
  %r = trunc i16 %a to i1
  ret i1 %r
}
; RUN: @trunc.i16.i1(-1) == -1
; RUN: @trunc.i16.i1(-13387) == -1
define i3 @trunc.i16.i3(i16 %a) {
  %r = trunc i16 %a to i3
  ret i3 %r
}
; RUN: @trunc.i16.i3(-32768) == 0
; RUN: @trunc.i16.i3(7411) == 3
define i7 @trunc.i16.i7(i16 %a) {
  %r = trunc i16 %a to i7
  ret i7 %r
}
; RUN: @trunc.i16.i7(-32768) == 0
; RUN: @trunc.i16.i7(0) == 0
define i8 @trunc.i16.i8(i16 %a) {
  %r = trunc i16 %a to i8
  ret i8 %r
}
; RUN: @trunc.i16.i8(8100) == -92
; RUN: @trunc.i16.i8(32767) == -1
define i13 @trunc.i16.i13(i16 %a) {
  %r = trunc i16 %a to i13
  ret i13 %r
}
; RUN: @trunc.i16.i13(1) == 1
; RUN: @trunc.i16.i13(32767) == -1
define i24 @zext.i16.i24(i16 %a) {
  %r = zext i16 %a to i24
  ret i24 %r
}
; RUN: @zext.i16.i24(32767) == 32767
; RUN: @zext.i16.i24(-32768) == 32768
define i24 @sext.i16.i24(i16 %a) {
  %r = sext i16 %a to i24
  ret i24 %r
}
; RUN: @sext.i16.i24(21029) == 21029
; RUN: @sext.i16.i24(17510) == 17510
define i32 @zext.i16.i32(i16 %a) {
  %r = zext i16 %a to i32
  ret i32 %r
}
; RUN: @zext.i16.i32(-1) == 65535
; RUN: @zext.i16.i32(0) == 0
define i32 @sext.i16.i32(i16 %a) {
  %r = sext i16 %a to i32
  ret i32 %r
}
; RUN: @sext.i16.i32(32767) == 32767
; RUN: @sext.i16.i32(9406) == 9406
define i33 @zext.i16.i33(i16 %a) {
  %r = zext i16 %a to i33
  ret i33 %r
}
; RUN: @zext.i16.i33(-27013) == 38523
; RUN: @zext.i16.i33(-3658) == 61878
define i33 @sext.i16.i33(i16 %a) {
  %r = sext i16 %a to i33
  ret i33 %r
}
; RUN: @sext.i16.i33(227) == 227
; RUN: @sext.i16.i33(-32768) == -32768
define i47 @zext.i16.i47(i16 %a) {
  %r = zext i16 %a to i47
  ret i47 %r
}
; RUN: @zext.i16.i47(-32768) == 32768
; RUN: @zext.i16.i47(32767) == 32767
define i47 @sext.i16.i47(i16 %a) {
  %r = sext i16 %a to i47
  ret i47 %r
}
; RUN: @sext.i16.i47(1) == 1
; RUN: @sext.i16.i47(0) == 0
define i64 @zext.i16.i64(i16 %a) {
  %r = zext i16 %a to i64
  ret i64 %r
}
; RUN: @zext.i16.i64(32767) == 32767
; RUN: @zext.i16.i64(15490) == 15490
define i64 @sext.i16.i64(i16 %a) {
  %r = sext i16 %a to i64
  ret i64 %r
}
; RUN: @sext.i16.i64(-1) == -1
; RUN: @sext.i16.i64(32767) == 32767
define i65 @zext.i16.i65(i16 %a) {
  %r = zext i16 %a to i65
  ret i65 %r
}
; RUN: @zext.i16.i65(9637) == 9637
; RUN: @zext.i16.i65(-11125) == 54411
define i65 @sext.i16.i65(i16 %a) {
  %r = sext i16 %a to i65
  ret i65 %r
}
; RUN: @sext.i16.i65(-24262) == -24262
; RUN: @sext.i16.i65(-1) == -1
define i100 @zext.i16.i100(i16 %a) {
  %r = zext i16 %a to i100
  ret i100 %r
}
; RUN: @zext.i16.i100(32767) == 32767
; RUN: @zext.i16.i100(0) == 0
define i100 @sext.i16.i100(i16 %a) {
  %r = sext i16 %a to i100
  ret i100 %r
}
; RUN: @sext.i16.i100(0) == 0
; RUN: @sext.i16.i100(241) == 241
define i127 @zext.i16.i127(i16 %a) {
  %r = zext i16 %a to i127
  ret i127 %r
}
; RUN: @zext.i16.i127(21159) == 21159
; RUN: @zext.i16.i127(8379) == 8379
define i127 @sext.i16.i127(i16 %a) {
  %r = sext i16 %a to i127
  ret i127 %r
}
; RUN: @sext.i16.i127(1) == 1
; RUN: @sext.i16.i127(-30588) == -30588
define i128 @zext.i16.i128(i16 %a) {
  %r = zext i16 %a to i128
  ret i128 %r
}
; RUN: @zext.i16.i128(-32768) == 32768
; RUN: @zext.i16.i128(0) == 0
define i128 @sext.i16.i128(i16 %a) {
  %r = sext i16 %a to i128
  ret i128 %r
}
; RUN: @sext.i16.i128(32767) == 32767
; RUN: @sext.i16.i128(0) == 0
define i1 @trunc.i24.i1(i24 %a) {
  %r = trunc i24 %a to i1
  ret i1 %r
}
; RUN: @trunc.i24.i1(2465) == -1
; RUN: @trunc.i24.i1(6610480) == 0
define i3 @trunc.i24.i3(i24 %a) {
  %r = trunc i24 %a to i3
  ret i3 %r
}
; RUN: @trunc.i24.i3(-1) == -1
; RUN: @trunc.i24.i3(1) == 1
define i7 @trunc.i24.i7(i24 %a) {
  %r = trunc i24 %a to i7
  ret i7 %r
}
; RUN: @trunc.i24.i7(8388607) == -1
; RUN: @trunc.i24.i7(8388607) == -1
define i8 @trunc.i24.i8(i24 %a) {
  %r = trunc i24 %a to i8
  ret i8 %r
}
; RUN: @trunc.i24.i8(-8388608) == 0
; RUN: @trunc.i24.i8(1) == 1
define i13 @trunc.i24.i13(i24 %a) {
  %r = trunc i24 %a to i13
  ret i13 %r
}
; RUN: @trunc.i24.i13(1) == 1
; RUN: @trunc.i24.i13(-1) == -1
define i16 @trunc.i24.i16(i24 %a) {
  %r = trunc i24 %a to i16
  ret i16 %r
}
; RUN: @trunc.i24.i16(-8388608) == 0
; RUN: @trunc.i24.i16(-1) == -1
define i32 @zext.i24.i32(i24 %a) {
  %r = zext i24 %a to i32
  ret i32 %r
}
; RUN: @zext.i24.i32(198) == 198
; RUN: @zext.i24.i32(180) == 180
define i32 @sext.i24.i32(i24 %a) {
  %r = sext i24 %a to i32
  ret i32 %r
}
; RUN: @sext.i24.i32(6380547) == 6380547
; RUN: @sext.i24.i32(-1) == -1
define i33 @zext.i24.i33(i24 %a) {
  %r = zext i24 %a to i33
  ret i33 %r
}
; RUN: @zext.i24.i33(-5531060) == 11246156
; RUN: @zext.i24.i33(0) == 0
define i33 @sext.i24.i33(i24 %a) {
  %r = sext i24 %a to i33
  ret i33 %r
}
; RUN: @sext.i24.i33(0) == 0
; RUN: @sext.i24.i33(8091563) == 8091563
define i47 @zext.i24.i47(i24 %a) {
  %r = zext i24 %a to i47
  ret i47 %r
}
; RUN: @zext.i24.i47(4045) == 4045
; RUN: @zext.i24.i47(-8388608) == 8388608
define i47 @sext.i24.i47(i24 %a) {
  %r = sext i24 %a to i47
  ret i47 %r
}
; RUN: @sext.i24.i47(8388607) == 8388607
; RUN: @sext.i24.i47(1) == 1
define i64 @zext.i24.i64(i24 %a) {
  %r = zext i24 %a to i64
  ret i64 %r
}
; RUN: @zext.i24.i64(-1) == 16777215
; RUN: @zext.i24.i64(308) == 308
define i64 @sext.i24.i64(i24 %a) {
  %r = sext i24 %a to i64
  ret i64 %r
}
; RUN: @sext.i24.i64(-8388608) == -8388608
; RUN: @sext.i24.i64(-8388608) == -8388608
define i65 @zext.i24.i65(i24 %a) {
  %r = zext i24 %a to i65
  ret i65 %r
}
; RUN: @zext.i24.i65(-8388608) == 8388608
; RUN: @zext.i24.i65(-1473861) == 15303355
define i65 @sext.i24.i65(i24 %a) {
  %r = sext i24 %a to i65
  ret i65 %r
}
; RUN: @sext.i24.i65(-1112028) == -1112028
; RUN: @sext.i24.i65(0) == 0
define i100 @zext.i24.i100(i24 %a) {
  %r = zext i24 %a to i100
  ret i100 %r
}
; RUN: @zext.i24.i100(-8388608) == 8388608
; RUN: @zext.i24.i100(-2650491) == 14126725
define i100 @sext.i24.i100(i24 %a) {
  %r = sext i24 %a to i100
  ret i100 %r
}
; RUN: @sext.i24.i100(0) == 0
; RUN: @sext.i24.i100(2117048) == 2117048
define i127 @zext.i24.i127(i24 %a) {
  %r = zext i24 %a to i127
  ret i127 %r
}
; RUN: @zext.i24.i127(0) == 0
; RUN: @zext.i24.i127(0) == 0
define i127 @sext.i24.i127(i24 %a) {
  %r = sext i24 %a to i127
  ret i127 %r
}
; RUN: @sext.i24.i127(-1) == -1
; RUN: @sext.i24.i127(-8388608) == -8388608
define i128 @zext.i24.i128(i24 %a) {
  %r = zext i24 %a to i128
  ret i128 %r
}
; RUN: @zext.i24.i128(432) == 432
; RUN: @zext.i24.i128(8388607) == 8388607
define i128 @sext.i24.i128(i24 %a) {
  %r = sext i24 %a to i128
  ret i128 %r
}
; RUN: @sext.i24.i128(0) == 0
; RUN: @sext.i24.i128(-8388608) == -8388608
define i1 @trunc.i32.i1(i32 %a) {
  %r = trunc i32 %a to i1
  ret i1 %r
}
; RUN: @trunc.i32.i1(-2147483648) == 0
; RUN: @trunc.i32.i1(-1) == -1
define i3 @trunc.i32.i3(i32 %a) {
  %r = trunc i32 %a to i3
  ret i3 %r
}
; RUN: @trunc.i32.i3(0) == 0
; RUN: @trunc.i32.i3(0) == 0
define i7 @trunc.i32.i7(i32 %a) {
  %r = trunc i32 %a to i7
  ret i7 %r
}
; RUN: @trunc.i32.i7(14617) == 25
; RUN: @trunc.i32.i7(34244) == -60
define i8 @trunc.i32.i8(i32 %a) {
  %r = trunc i32 %a to i8
  ret i8 %r
}
; RUN: @trunc.i32.i8(0) == 0
; RUN: @trunc.i32.i8(-840098233) == 71
define i13 @trunc.i32.i13(i32 %a) {
  %r = trunc i32 %a to i13
  ret i13 %r
}
; RUN: @trunc.i32.i13(3939624) == -728
; RUN: @trunc.i32.i13(60173) == 2829
define i16 @trunc.i32.i16(i32 %a) {
  %r = trunc i32 %a to i16
  ret i16 %r
}
; RUN: @trunc.i32.i16(10362) == 10362
; RUN: @trunc.i32.i16(15469) == 15469
define i24 @trunc.i32.i24(i32 %a) {
  %r = trunc i32 %a to i24
  ret i24 %r
}
; RUN: @trunc.i32.i24(265528723) == -2906733
; RUN: @trunc.i32.i24(1) == 1
define i33 @zext.i32.i33(i32 %a) {
  %r = zext i32 %a to i33
  ret i33 %r
}
; RUN: @zext.i32.i33(-2147483648) == 2147483648
; RUN: @zext.i32.i33(280932316) == 280932316
define i33 @sext.i32.i33(i32 %a) {
  %r = sext i32 %a to i33
  ret i33 %r
}
; RUN: @sext.i32.i33(34385) == 34385
; RUN: @sext.i32.i33(1) == 1
define i47 @zext.i32.i47(i32 %a) {
  %r = zext i32 %a to i47
  ret i47 %r
}
; RUN: @zext.i32.i47(-2147483648) == 2147483648
; RUN: @zext.i32.i47(-1) == 4294967295
define i47 @sext.i32.i47(i32 %a) {
  %r = sext i32 %a to i47
  ret i47 %r
}
; RUN: @sext.i32.i47(-2147483648) == -2147483648
; RUN: @sext.i32.i47(1) == 1
define i64 @zext.i32.i64(i32 %a) {
  %r = zext i32 %a to i64
  ret i64 %r
}
; RUN: @zext.i32.i64(-1) == 4294967295
; RUN: @zext.i32.i64(2026641920) == 2026641920
define i64 @sext.i32.i64(i32 %a) {
  %r = sext i32 %a to i64
  ret i64 %r
}
; RUN: @sext.i32.i64(-75294511) == -75294511
; RUN: @sext.i32.i64(-393697896) == -393697896
define i65 @zext.i32.i65(i32 %a) {
  %r = zext i32 %a to i65
  ret i65 %r
}
; RUN: @zext.i32.i65(-978613320) == 3316353976
; RUN: @zext.i32.i65(-1) == 4294967295
define i65 @sext.i32.i65(i32 %a) {
  %r = sext i32 %a to i65
  ret i65 %r
}
; RUN: @sext.i32.i65(1430934961) == 1430934961
; RUN: @sext.i32.i65(60813) == 60813
define i100 @zext.i32.i100(i32 %a) {
  %r = zext i32 %a to i100
  ret i100 %r
}
; RUN: @zext.i32.i100(1) == 1
; RUN: @zext.i32.i100(44141) == 44141
define i100 @sext.i32.i100(i32 %a) {
  %r = sext i32 %a to i100
  ret i100 %r
}
; RUN: @sext.i32.i100(-1) == -1
; RUN: @sext.i32.i100(2147483647) == 2147483647
define i127 @zext.i32.i127(i32 %a) {
  %r = zext i32 %a to i127
  ret i127 %r
}
; RUN: @zext.i32.i127(33668) == 33668
; RUN: @zext.i32.i127(1) == 1
define i127 @sext.i32.i127(i32 %a) {
  %r = sext i32 %a to i127
  ret i127 %r
}
; RUN: @sext.i32.i127(0) == 0
; RUN: @sext.i32.i127(-1) == -1
define i128 @zext.i32.i128(i32 %a) {
  %r = zext i32 %a to i128
  ret i128 %r
}
; RUN: @zext.i32.i128(-388473541) == 3906493755
; RUN: @zext.i32.i128(1474674043) == 1474674043
define i128 @sext.i32.i128(i32 %a) {
  %r = sext i32 %a to i128
  ret i128 %r
}
; RUN: @sext.i32.i128(1) == 1
; RUN: @sext.i32.i128(2147483647) == 2147483647
define i1 @trunc.i33.i1(i33 %a) {
  %r = trunc i33 %a to i1
  ret i1 %r
}
; RUN: @trunc.i33.i1(-4294967296) == 0
; RUN: @trunc.i33.i1(-2978044525) == -1
define i3 @trunc.i33.i3(i33 %a) {
  %r = trunc i33 %a to i3
  ret i3 %r
}
; RUN: @trunc.i33.i3(-4294967296) == 0
; RUN: @trunc.i33.i3(15806) == -2
define i7 @trunc.i33.i7(i33 %a) {
  %r = trunc i33 %a to i7
  ret i7 %r
}
; RUN: @trunc.i33.i7(58188) == -52
; RUN: @trunc.i33.i7(4294967295) == -1
define i8 @trunc.i33.i8(i33 %a) {
  %r = trunc i33 %a to i8
  ret i8 %r
}
; RUN: @trunc.i33.i8(-4294967296) == 0
; RUN: @trunc.i33.i8(1) == 1
define i13 @trunc.i33.i13(i33 %a) {
  %r = trunc i33 %a to i13
  ret i13 %r
}
; RUN: @trunc.i33.i13(1) == 1
; RUN: @trunc.i33.i13(1) == 1
define i16 @trunc.i33.i16(i33 %a) {
  %r = trunc i33 %a to i16
  ret i16 %r
}
; RUN: @trunc.i33.i16(-2261657214) == -9854
; RUN: @trunc.i33.i16(2471844143) == 22831
define i24 @trunc.i33.i24(i33 %a) {
  %r = trunc i33 %a to i24
  ret i24 %r
}
; RUN: @trunc.i33.i24(-2000730898) == -4242194
; RUN: @trunc.i33.i24(4294967295) == -1
define i32 @trunc.i33.i32(i33 %a) {
  %r = trunc i33 %a to i32
  ret i32 %r
}
; RUN: @trunc.i33.i32(4294967295) == -1
; RUN: @trunc.i33.i32(-1) == -1
define i47 @zext.i33.i47(i33 %a) {
  %r = zext i33 %a to i47
  ret i47 %r
}
; RUN: @zext.i33.i47(-4294967296) == 4294967296
; RUN: @zext.i33.i47(4294967295) == 4294967295
define i47 @sext.i33.i47(i33 %a) {
  %r = sext i33 %a to i47
  ret i47 %r
}
; RUN: @sext.i33.i47(-1) == -1
; RUN: @sext.i33.i47(-4294967296) == -4294967296
define i64 @zext.i33.i64(i33 %a) {
  %r = zext i33 %a to i64
  ret i64 %r
}
; RUN: @zext.i33.i64(-2306664109) == 6283270483
; RUN: @zext.i33.i64(-1) == 8589934591
define i64 @sext.i33.i64(i33 %a) {
  %r = sext i33 %a to i64
  ret i64 %r
}
; RUN: @sext.i33.i64(1) == 1
; RUN: @sext.i33.i64(-2275210478) == -2275210478
define i65 @zext.i33.i65(i33 %a) {
  %r = zext i33 %a to i65
  ret i65 %r
}
; RUN: @zext.i33.i65(1736631601) == 1736631601
; RUN: @zext.i33.i65(4294967295) == 4294967295
define i65 @sext.i33.i65(i33 %a) {
  %r = sext i33 %a to i65
  ret i65 %r
}
; RUN: @sext.i33.i65(4294967295) == 4294967295
; RUN: @sext.i33.i65(0) == 0
define i100 @zext.i33.i100(i33 %a) {
  %r = zext i33 %a to i100
  ret i100 %r
}
; RUN: @zext.i33.i100(11849) == 11849
; RUN: @zext.i33.i100(0) == 0
define i100 @sext.i33.i100(i33 %a) {
  %r = sext i33 %a to i100
  ret i100 %r
}
; RUN: @sext.i33.i100(-1) == -1
; RUN: @sext.i33.i100(1) == 1
define i127 @zext.i33.i127(i33 %a) {
  %r = zext i33 %a to i127
  ret i127 %r
}
; RUN: @zext.i33.i127(1) == 1
; RUN: @zext.i33.i127(-4282590084) == 4307344508
define i127 @sext.i33.i127(i33 %a) {
  %r = sext i33 %a to i127
  ret i127 %r
}
; RUN: @sext.i33.i127(-4294967296) == -4294967296
; RUN: @sext.i33.i127(2387447724) == 2387447724
define i128 @zext.i33.i128(i33 %a) {
  %r = zext i33 %a to i128
  ret i128 %r
}
; RUN: @zext.i33.i128(-4294967296) == 4294967296
; RUN: @zext.i33.i128(1) == 1
define i128 @sext.i33.i128(i33 %a) {
  %r = sext i33 %a to i128
  ret i128 %r
}
; RUN: @sext.i33.i128(21345) == 21345
; RUN: @sext.i33.i128(-2664797148) == -2664797148
define i1 @trunc.i47.i1(i47 %a) {
  %r = trunc i47 %a to i1
  ret i1 %r
}
; RUN: @trunc.i47.i1(0) == 0
; RUN: @trunc.i47.i1(-1) == -1
define i3 @trunc.i47.i3(i47 %a) {
  %r = trunc i47 %a to i3
  ret i3 %r
}
; RUN: @trunc.i47.i3(70368744177663) == -1
; RUN: @trunc.i47.i3(-37356659013752) == 0
define i7 @trunc.i47.i7(i47 %a) {
  %r = trunc i47 %a to i7
  ret i7 %r
}
; RUN: @trunc.i47.i7(0) == 0
; RUN: @trunc.i47.i7(0) == 0
define i8 @trunc.i47.i8(i47 %a) {
  %r = trunc i47 %a to i8
  ret i8 %r
}
; RUN: @trunc.i47.i8(0) == 0
; RUN: @trunc.i47.i8(-57191713365317) == -69
define i13 @trunc.i47.i13(i47 %a) {
  %r = trunc i47 %a to i13
  ret i13 %r
}
; RUN: @trunc.i47.i13(70368744177663) == -1
; RUN: @trunc.i47.i13(1) == 1
define i16 @trunc.i47.i16(i47 %a) {
  %r = trunc i47 %a to i16
  ret i16 %r
}
; RUN: @trunc.i47.i16(2259069) == 30845
; RUN: @trunc.i47.i16(8050491089896) == 25576
define i24 @trunc.i47.i24(i47 %a) {
  %r = trunc i47 %a to i24
  ret i24 %r
}
; RUN: @trunc.i47.i24(70368744177663) == -1
; RUN: @trunc.i47.i24(-70368744177664) == 0
define i32 @trunc.i47.i32(i47 %a) {
  %r = trunc i47 %a to i32
  ret i32 %r
}
; RUN: @trunc.i47.i32(-70368744177664) == 0
; RUN: @trunc.i47.i32(-70368744177664) == 0
define i33 @trunc.i47.i33(i47 %a) {
  %r = trunc i47 %a to i33
  ret i33 %r
}
; RUN: @trunc.i47.i33(1) == 1
; RUN: @trunc.i47.i33(-44501457966599) == 2993154553
define i64 @zext.i47.i64(i47 %a) {
  %r = zext i47 %a to i64
  ret i64 %r
}
; RUN: @zext.i47.i64(-70368744177664) == 70368744177664
; RUN: @zext.i47.i64(-1) == 140737488355327
define i64 @sext.i47.i64(i47 %a) {
  %r = sext i47 %a to i64
  ret i64 %r
}
; RUN: @sext.i47.i64(2353515) == 2353515
; RUN: @sext.i47.i64(46330650481060) == 46330650481060
define i65 @zext.i47.i65(i47 %a) {
  %r = zext i47 %a to i65
  ret i65 %r
}
; RUN: @zext.i47.i65(-70368744177664) == 70368744177664
; RUN: @zext.i47.i65(1) == 1
define i65 @sext.i47.i65(i47 %a) {
  %r = sext i47 %a to i65
  ret i65 %r
}
; RUN: @sext.i47.i65(1) == 1
; RUN: @sext.i47.i65(0) == 0
define i100 @zext.i47.i100(i47 %a) {
  %r = zext i47 %a to i100
  ret i100 %r
}
; RUN: @zext.i47.i100(-70136587808488) == 70600900546840
; RUN: @zext.i47.i100(5146760) == 5146760
define i100 @sext.i47.i100(i47 %a) {
  %r = sext i47 %a to i100
  ret i100 %r
}
; RUN: @sext.i47.i100(70368744177663) == 70368744177663
; RUN: @sext.i47.i100(-26527211744087) == -26527211744087
define i127 @zext.i47.i127(i47 %a) {
  %r = zext i47 %a to i127
  ret i127 %r
}
; RUN: @zext.i47.i127(0) == 0
; RUN: @zext.i47.i127(-51841916881976) == 88895571473352
define i127 @sext.i47.i127(i47 %a) {
  %r = sext i47 %a to i127
  ret i127 %r
}
; RUN: @sext.i47.i127(-70368744177664) == -70368744177664
; RUN: @sext.i47.i127(-70368744177664) == -70368744177664
define i128 @zext.i47.i128(i47 %a) {
  %r = zext i47 %a to i128
  ret i128 %r
}
; RUN: @zext.i47.i128(70368744177663) == 70368744177663
; RUN: @zext.i47.i128(70368744177663) == 70368744177663
define i128 @sext.i47.i128(i47 %a) {
  %r = sext i47 %a to i128
  ret i128 %r
}
; RUN: @sext.i47.i128(0) == 0
; RUN: @sext.i47.i128(1) == 1
define i1 @trunc.i64.i1(i64 %a) {
  %r = trunc i64 %a to i1
  ret i1 %r
}
; RUN: @trunc.i64.i1(2199511531) == -1
; RUN: @trunc.i64.i1(0) == 0
define i3 @trunc.i64.i3(i64 %a) {
  %r = trunc i64 %a to i3
  ret i3 %r
}
; RUN: @trunc.i64.i3(2304357198) == -2
; RUN: @trunc.i64.i3(9223372036854775807) == -1
define i7 @trunc.i64.i7(i64 %a) {
  %r = trunc i64 %a to i7
  ret i7 %r
}
; RUN: @trunc.i64.i7(1) == 1
; RUN: @trunc.i64.i7(-1057351822345598013) == -61
define i8 @trunc.i64.i8(i64 %a) {
  %r = trunc i64 %a to i8
  ret i8 %r
}
; RUN: @trunc.i64.i8(-7094628411198995147) == 53
; RUN: @trunc.i64.i8(-9223372036854775808) == 0
define i13 @trunc.i64.i13(i64 %a) {
  %r = trunc i64 %a to i13
  ret i13 %r
}
; RUN: @trunc.i64.i13(0) == 0
; RUN: @trunc.i64.i13(0) == 0
define i16 @trunc.i64.i16(i64 %a) {
  %r = trunc i64 %a to i16
  ret i16 %r
}
; RUN: @trunc.i64.i16(4109198778) == 26042
; RUN: @trunc.i64.i16(8050643912381317177) == 16441
define i24 @trunc.i64.i24(i64 %a) {
  %r = trunc i64 %a to i24
  ret i24 %r
}
; RUN: @trunc.i64.i24(8658326466728716994) == -4560190
; RUN: @trunc.i64.i24(3257095238) == 2315334
define i32 @trunc.i64.i32(i64 %a) {
  %r = trunc i64 %a to i32
  ret i32 %r
}
; RUN: @trunc.i64.i32(9223372036854775807) == -1
; RUN: @trunc.i64.i32(-654082539625081549) == 1272747315
define i33 @trunc.i64.i33(i64 %a) {
  %r = trunc i64 %a to i33
  ret i33 %r
}
; RUN: @trunc.i64.i33(1) == 1
; RUN: @trunc.i64.i33(0) == 0
define i47 @trunc.i64.i47(i64 %a) {
  %r = trunc i64 %a to i47
  ret i47 %r
}
; RUN: @trunc.i64.i47(0) == 0
; RUN: @trunc.i64.i47(0) == 0
define i65 @zext.i64.i65(i64 %a) {
  %r = zext i64 %a to i65
  ret i65 %r
}
; RUN: @zext.i64.i65(2429963262) == 2429963262
; RUN: @zext.i64.i65(9223372036854775807) == 9223372036854775807
define i65 @sext.i64.i65(i64 %a) {
  %r = sext i64 %a to i65
  ret i65 %r
}
; RUN: @sext.i64.i65(573260370) == 573260370
; RUN: @sext.i64.i65(-9223372036854775808) == -9223372036854775808
define i100 @zext.i64.i100(i64 %a) {
  %r = zext i64 %a to i100
  ret i100 %r
}
; RUN: @zext.i64.i100(-4836140401485007916) == 13610603672224543700
; RUN: @zext.i64.i100(-1) == 18446744073709551615
define i100 @sext.i64.i100(i64 %a) {
  %r = sext i64 %a to i100
  ret i100 %r
}
; RUN: @sext.i64.i100(3024396168) == 3024396168
; RUN: @sext.i64.i100(1) == 1
define i127 @zext.i64.i127(i64 %a) {
  %r = zext i64 %a to i127
  ret i127 %r
}
; RUN: @zext.i64.i127(0) == 0
; RUN: @zext.i64.i127(-1) == 18446744073709551615
define i127 @sext.i64.i127(i64 %a) {
  %r = sext i64 %a to i127
  ret i127 %r
}
; RUN: @sext.i64.i127(-1) == -1
; RUN: @sext.i64.i127(-5487310513887590985) == -5487310513887590985
define i128 @zext.i64.i128(i64 %a) {
  %r = zext i64 %a to i128
  ret i128 %r
}
; RUN: @zext.i64.i128(-1) == 18446744073709551615
; RUN: @zext.i64.i128(434103828) == 434103828
define i128 @sext.i64.i128(i64 %a) {
  %r = sext i64 %a to i128
  ret i128 %r
}
; RUN: @sext.i64.i128(736643203) == 736643203
; RUN: @sext.i64.i128(3279829717) == 3279829717
define i1 @trunc.i65.i1(i65 %a) {
  %r = trunc i65 %a to i1
  ret i1 %r
}
; RUN: @trunc.i65.i1(3296416662) == 0
; RUN: @trunc.i65.i1(2122814335) == -1
define i3 @trunc.i65.i3(i65 %a) {
  %r = trunc i65 %a to i3
  ret i3 %r
}
; RUN: @trunc.i65.i3(-18446744073709551616) == 0
; RUN: @trunc.i65.i3(1053605745685103830) == -2
define i7 @trunc.i65.i7(i65 %a) {
  %r = trunc i65 %a to i7
  ret i7 %r
}
; RUN: @trunc.i65.i7(665448087) == 23
; RUN: @trunc.i65.i7(-1) == -1
define i8 @trunc.i65.i8(i65 %a) {
  %r = trunc i65 %a to i8
  ret i8 %r
}
; RUN: @trunc.i65.i8(-7902500425396789720) == 40
; RUN: @trunc.i65.i8(-13863853077018006881) == -97
define i13 @trunc.i65.i13(i65 %a) {
  %r = trunc i65 %a to i13
  ret i13 %r
}
; RUN: @trunc.i65.i13(-1) == -1
; RUN: @trunc.i65.i13(-18446744073709551616) == 0
define i16 @trunc.i65.i16(i65 %a) {
  %r = trunc i65 %a to i16
  ret i16 %r
}
; RUN: @trunc.i65.i16(0) == 0
; RUN: @trunc.i65.i16(0) == 0
define i24 @trunc.i65.i24(i65 %a) {
  %r = trunc i65 %a to i24
  ret i24 %r
}
; RUN: @trunc.i65.i24(1) == 1
; RUN: @trunc.i65.i24(7324240647901175046) == -6267642
define i32 @trunc.i65.i32(i65 %a) {
  %r = trunc i65 %a to i32
  ret i32 %r
}
; RUN: @trunc.i65.i32(-1) == -1
; RUN: @trunc.i65.i32(2789499433) == -1505467863
define i33 @trunc.i65.i33(i65 %a) {
  %r = trunc i65 %a to i33
  ret i33 %r
}
; RUN: @trunc.i65.i33(2124661379) == 2124661379
; RUN: @trunc.i65.i33(-18446744073709551616) == 0
define i47 @trunc.i65.i47(i65 %a) {
  %r = trunc i65 %a to i47
  ret i47 %r
}
; RUN: @trunc.i65.i47(-1) == -1
; RUN: @trunc.i65.i47(18446744073709551615) == -1
define i64 @trunc.i65.i64(i65 %a) {
  %r = trunc i65 %a to i64
  ret i64 %r
}
; RUN: @trunc.i65.i64(5302254981814783093) == 5302254981814783093
; RUN: @trunc.i65.i64(-5695038674513566016) == -5695038674513566016
define i100 @zext.i65.i100(i65 %a) {
  %r = zext i65 %a to i100
  ret i100 %r
}
; RUN: @zext.i65.i100(3607089874) == 3607089874
; RUN: @zext.i65.i100(18446744073709551615) == 18446744073709551615
define i100 @sext.i65.i100(i65 %a) {
  %r = sext i65 %a to i100
  ret i100 %r
}
; RUN: @sext.i65.i100(1037163132) == 1037163132
; RUN: @sext.i65.i100(0) == 0
define i127 @zext.i65.i127(i65 %a) {
  %r = zext i65 %a to i127
  ret i127 %r
}
; RUN: @zext.i65.i127(1337628427) == 1337628427
; RUN: @zext.i65.i127(1) == 1
define i127 @sext.i65.i127(i65 %a) {
  %r = sext i65 %a to i127
  ret i127 %r
}
; RUN: @sext.i65.i127(0) == 0
; RUN: @sext.i65.i127(0) == 0
define i128 @zext.i65.i128(i65 %a) {
  %r = zext i65 %a to i128
  ret i128 %r
}
; RUN: @zext.i65.i128(18446744073709551615) == 18446744073709551615
; RUN: @zext.i65.i128(16730742060107718984) == 16730742060107718984
define i128 @sext.i65.i128(i65 %a) {
  %r = sext i65 %a to i128
  ret i128 %r
}
; RUN: @sext.i65.i128(18446744073709551615) == 18446744073709551615
; RUN: @sext.i65.i128(1) == 1
define i1 @trunc.i100.i1(i100 %a) {
  %r = trunc i100 %a to i1
  ret i1 %r
}
; RUN: @trunc.i100.i1(-240804725224851034850385037005) == -1
; RUN: @trunc.i100.i1(1) == -1
define i3 @trunc.i100.i3(i100 %a) {
  %r = trunc i100 %a to i3
  ret i3 %r
}
; RUN: @trunc.i100.i3(180074052266278) == -2
; RUN: @trunc.i100.i3(-1) == -1
define i7 @trunc.i100.i7(i100 %a) {
  %r = trunc i100 %a to i7
  ret i7 %r
}
; RUN: @trunc.i100.i7(-216687981334518845679485298380) == 52
; RUN: @trunc.i100.i7(-1) == -1
define i8 @trunc.i100.i8(i100 %a) {
  %r = trunc i100 %a to i8
  ret i8 %r
}
; RUN: @trunc.i100.i8(0) == 0
; RUN: @trunc.i100.i8(346695786902249776592308197218) == 98
define i13 @trunc.i100.i13(i100 %a) {
  %r = trunc i100 %a to i13
  ret i13 %r
}
; RUN: @trunc.i100.i13(-491225008757238828486353421770) == -1482
; RUN: @trunc.i100.i13(-535340512494319256440067543364) == 3772
define i16 @trunc.i100.i16(i100 %a) {
  %r = trunc i100 %a to i16
  ret i16 %r
}
; RUN: @trunc.i100.i16(-1) == -1
; RUN: @trunc.i100.i16(463250634370790) == -4378
define i24 @trunc.i100.i24(i100 %a) {
  %r = trunc i100 %a to i24
  ret i24 %r
}
; RUN: @trunc.i100.i24(25625053419386) == 3463034
; RUN: @trunc.i100.i24(1) == 1
define i32 @trunc.i100.i32(i100 %a) {
  %r = trunc i100 %a to i32
  ret i32 %r
}
; RUN: @trunc.i100.i32(-1) == -1
; RUN: @trunc.i100.i32(-1) == -1
define i33 @trunc.i100.i33(i100 %a) {
  %r = trunc i100 %a to i33
  ret i33 %r
}
; RUN: @trunc.i100.i33(-633825300114114700748351602688) == 0
; RUN: @trunc.i100.i33(1) == 1
define i47 @trunc.i100.i47(i100 %a) {
  %r = trunc i100 %a to i47
  ret i47 %r
}
; RUN: @trunc.i100.i47(74722397546835116174510230219) == 31391165549259
; RUN: @trunc.i100.i47(-1) == -1
define i64 @trunc.i100.i64(i100 %a) {
  %r = trunc i100 %a to i64
  ret i64 %r
}
; RUN: @trunc.i100.i64(463615234097794534536834744293) == 5722684144991109093
; RUN: @trunc.i100.i64(-260431835370064631130999316580) == 6814865811961978780
define i65 @trunc.i100.i65(i100 %a) {
  %r = trunc i100 %a to i65
  ret i65 %r
}
; RUN: @trunc.i100.i65(633825300114114700748351602687) == -1
; RUN: @trunc.i100.i65(0) == 0
define i127 @zext.i100.i127(i100 %a) {
  %r = zext i100 %a to i127
  ret i127 %r
}
; RUN: @zext.i100.i127(633825300114114700748351602687) == 633825300114114700748351602687
; RUN: @zext.i100.i127(1) == 1
define i127 @sext.i100.i127(i100 %a) {
  %r = sext i100 %a to i127
  ret i127 %r
}
; RUN: @sext.i100.i127(1063953022155492) == 1063953022155492
; RUN: @sext.i100.i127(0) == 0
define i128 @zext.i100.i128(i100 %a) {
  %r = zext i100 %a to i128
  ret i128 %r
}
; RUN: @zext.i100.i128(360399237526635318153644666959) == 360399237526635318153644666959
; RUN: @zext.i100.i128(-198166750826099287959308322773) == 1069483849402130113537394882603
define i128 @sext.i100.i128(i100 %a) {
  %r = sext i100 %a to i128
  ret i128 %r
}
; RUN: @sext.i100.i128(0) == 0
; RUN: @sext.i100.i128(633825300114114700748351602687) == 633825300114114700748351602687
define i1 @trunc.i127.i1(i127 %a) {
  %r = trunc i127 %a to i1
  ret i1 %r
}
; RUN: @trunc.i127.i1(0) == 0
; RUN: @trunc.i127.i1(85070591730234615865843651857942052863) == -1
define i3 @trunc.i127.i3(i127 %a) {
  %r = trunc i127 %a to i3
  ret i3 %r
}
; RUN: @trunc.i127.i3(-85070591730234615865843651857942052864) == 0
; RUN: @trunc.i127.i3(-85070591730234615865843651857942052864) == 0
define i7 @trunc.i127.i7(i127 %a) {
  %r = trunc i127 %a to i7
  ret i7 %r
}
; RUN: @trunc.i127.i7(9146238912502041487) == 15
; RUN: @trunc.i127.i7(23926579116735744322699940715336669760) == -64
define i8 @trunc.i127.i8(i127 %a) {
  %r = trunc i127 %a to i8
  ret i8 %r
}
; RUN: @trunc.i127.i8(-1) == -1
; RUN: @trunc.i127.i8(-85070591730234615865843651857942052864) == 0
define i13 @trunc.i127.i13(i127 %a) {
  %r = trunc i127 %a to i13
  ret i13 %r
}
; RUN: @trunc.i127.i13(-63589739347364982142514943969465341326) == 2674
; RUN: @trunc.i127.i13(1) == 1
define i16 @trunc.i127.i16(i127 %a) {
  %r = trunc i127 %a to i16
  ret i16 %r
}
; RUN: @trunc.i127.i16(-70414604989086070698076449895039879975) == 13529
; RUN: @trunc.i127.i16(1) == 1
define i24 @trunc.i127.i24(i127 %a) {
  %r = trunc i127 %a to i24
  ret i24 %r
}
; RUN: @trunc.i127.i24(0) == 0
; RUN: @trunc.i127.i24(-85070591730234615865843651857942052864) == 0
define i32 @trunc.i127.i32(i127 %a) {
  %r = trunc i127 %a to i32
  ret i32 %r
}
; RUN: @trunc.i127.i32(5968051871253477104) == -1960102160
; RUN: @trunc.i127.i32(1946607305843327912) == -168246360
define i33 @trunc.i127.i33(i127 %a) {
  %r = trunc i127 %a to i33
  ret i33 %r
}
; RUN: @trunc.i127.i33(15375075688252441300208584552843585413) == -3880769659
; RUN: @trunc.i127.i33(0) == 0
define i47 @trunc.i127.i47(i127 %a) {
  %r = trunc i127 %a to i47
  ret i47 %r
}
; RUN: @trunc.i127.i47(0) == 0
; RUN: @trunc.i127.i47(1) == 1
define i64 @trunc.i127.i64(i127 %a) {
  %r = trunc i127 %a to i64
  ret i64 %r
}
; RUN: @trunc.i127.i64(25207843816354945335617330017740426182) == 392228401178905542
; RUN: @trunc.i127.i64(85070591730234615865843651857942052863) == -1
define i65 @trunc.i127.i65(i127 %a) {
  %r = trunc i127 %a to i65
  ret i65 %r
}
; RUN: @trunc.i127.i65(85070591730234615865843651857942052863) == -1
; RUN: @trunc.i127.i65(85070591730234615865843651857942052863) == -1
define i100 @trunc.i127.i100(i127 %a) {
  %r = trunc i127 %a to i100
  ret i100 %r
}
; RUN: @trunc.i127.i100(3461804199845294548) == 3461804199845294548
; RUN: @trunc.i127.i100(1) == 1
define i128 @zext.i127.i128(i127 %a) {
  %r = zext i127 %a to i128
  ret i128 %r
}
; RUN: @zext.i127.i128(5524035601747311251) == 5524035601747311251
; RUN: @zext.i127.i128(1) == 1
define i128 @sext.i127.i128(i127 %a) {
  %r = sext i127 %a to i128
  ret i128 %r
}
; RUN: @sext.i127.i128(0) == 0
; RUN: @sext.i127.i128(-9069669923775440229865048864083094639) == -9069669923775440229865048864083094639
define i1 @trunc.i128.i1(i128 %a) {
  %r = trunc i128 %a to i1
  ret i1 %r
}
; RUN: @trunc.i128.i1(170141183460469231731687303715884105727) == -1
; RUN: @trunc.i128.i1(95099959723648069491585899809813434071) == -1
define i3 @trunc.i128.i3(i128 %a) {
  %r = trunc i128 %a to i3
  ret i3 %r
}
; RUN: @trunc.i128.i3(-154538906771037224963787819101309431598) == 2
; RUN: @trunc.i128.i3(-1) == -1
define i7 @trunc.i128.i7(i128 %a) {
  %r = trunc i128 %a to i7
  ret i7 %r
}
; RUN: @trunc.i128.i7(1) == 1
; RUN: @trunc.i128.i7(109883050981630795475651872451486446507) == 43
define i8 @trunc.i128.i8(i128 %a) {
  %r = trunc i128 %a to i8
  ret i8 %r
}
; RUN: @trunc.i128.i8(-93962254354329834433048331347384369494) == -86
; RUN: @trunc.i128.i8(170141183460469231731687303715884105727) == -1
define i13 @trunc.i128.i13(i128 %a) {
  %r = trunc i128 %a to i13
  ret i13 %r
}
; RUN: @trunc.i128.i13(1) == 1
; RUN: @trunc.i128.i13(170141183460469231731687303715884105727) == -1
define i16 @trunc.i128.i16(i128 %a) {
  %r = trunc i128 %a to i16
  ret i16 %r
}
; RUN: @trunc.i128.i16(-1) == -1
; RUN: @trunc.i128.i16(-1) == -1
define i24 @trunc.i128.i24(i128 %a) {
  %r = trunc i128 %a to i24
  ret i24 %r
}
; RUN: @trunc.i128.i24(150832849245988765551370362555014590818) == 1847650
; RUN: @trunc.i128.i24(-1) == -1
define i32 @trunc.i128.i32(i128 %a) {
  %r = trunc i128 %a to i32
  ret i32 %r
}
; RUN: @trunc.i128.i32(-45107738464172537722803567642604844432) == 1273121392
; RUN: @trunc.i128.i32(167826560616864749212534665371747878423) == 1034683927
define i33 @trunc.i128.i33(i128 %a) {
  %r = trunc i128 %a to i33
  ret i33 %r
}
; RUN: @trunc.i128.i33(17686995641789717340) == -1799218340
; RUN: @trunc.i128.i33(2066318441439311684) == 3067361092
define i47 @trunc.i128.i47(i128 %a) {
  %r = trunc i128 %a to i47
  ret i47 %r
}
; RUN: @trunc.i128.i47(-160142680073620768180145421140998569742) == -48745770991374
; RUN: @trunc.i128.i47(1) == 1
define i64 @trunc.i128.i64(i128 %a) {
  %r = trunc i128 %a to i64
  ret i64 %r
}
; RUN: @trunc.i128.i64(-101456717834733278364399036419849403637) == 7408152164339467019
; RUN: @trunc.i128.i64(1) == 1
define i65 @trunc.i128.i65(i128 %a) {
  %r = trunc i128 %a to i65
  ret i65 %r
}
; RUN: @trunc.i128.i65(170141183460469231731687303715884105727) == -1
; RUN: @trunc.i128.i65(-3459644316104388303041323680230407826) == 6967188116464599406
define i100 @trunc.i128.i100(i128 %a) {
  %r = trunc i128 %a to i100
  ret i100 %r
}
; RUN: @trunc.i128.i100(0) == 0
; RUN: @trunc.i128.i100(12100711045142778413) == 12100711045142778413
define i127 @trunc.i128.i127(i128 %a) {
  %r = trunc i128 %a to i127
  ret i127 %r
}
; RUN: @trunc.i128.i127(1) == 1
; RUN: @trunc.i128.i127(-1) == -1
