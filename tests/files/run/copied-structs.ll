; Structs that are copied, passed by value and read in other widths than written.
%pair = type { i32, i32 }
%mixed = type { i8, i16, i32, double }

define internal i64 @by_value(ptr byval(%mixed) align 8 %m) {
  %second = getelementptr %mixed, ptr %m, i32 0, i32 1
  %old = load i16, ptr %second
  store i16 9, ptr %second
  %wide = zext i16 %old to i64
  ret i64 %wide
}

; RUN: @keeps(7) == 14
define i64 @keeps(i64 %x) {
  %m = alloca %mixed
  %second = getelementptr %mixed, ptr %m, i32 0, i32 1
  %narrow = trunc i64 %x to i16
  store i16 %narrow, ptr %second
  %a = call i64 @by_value(ptr byval(%mixed) align 8 %m)
  %now = load i16, ptr %second
  %b = zext i16 %now to i64
  %sum = add i64 %a, %b
  ret i64 %sum
}

; RUN: @halves(4294967298) == 3
define i64 @halves(i64 %x) {
  %s = alloca %pair
  %t = alloca %pair
  store i64 %x, ptr %s
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 8, i1 false)
  %second = getelementptr %pair, ptr %t, i32 0, i32 1
  %low = load i32, ptr %t
  %high = load i32, ptr %second
  %sum = add i32 %low, %high
  %r = zext i32 %sum to i64
  ret i64 %r
}

; RUN: @joined(1, 2) == 8589934593
define i64 @joined(i32 %a, i32 %b) {
  %s = alloca %pair
  %second = getelementptr %pair, ptr %s, i32 0, i32 1
  store i32 %a, ptr %s
  store i32 %b, ptr %second
  %x = load i64, ptr %s
  ret i64 %x
}

; RUN: @filled(3) == 16909060
define i64 @filled(i64 %x) {
  %s = alloca [4 x i8]
  call void @llvm.memset.p0.i64(ptr %s, i8 4, i64 4, i1 false)
  %at = getelementptr i8, ptr %s, i64 1
  store i8 3, ptr %at
  %next = getelementptr i8, ptr %s, i64 2
  store i16 258, ptr %next
  %all = load i32, ptr %s
  %r = zext i32 %all to i64
  ret i64 %r
}

; RUN: @halves_of_float(1) == 1065353216
define i64 @halves_of_float(i64 %x) {
  %s = alloca { float, float }
  %f = uitofp i64 %x to float
  %second = getelementptr { float, float }, ptr %s, i32 0, i32 1
  store float 0.0, ptr %s
  store float %f, ptr %second
  %v = load <2 x float>, ptr %s
  %y = extractelement <2 x float> %v, i32 1
  %bits = bitcast float %y to i32
  %r = zext i32 %bits to i64
  ret i64 %r
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
