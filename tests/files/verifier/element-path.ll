; Struct fields are chosen by constants.
define void @f(ptr %p, i32 %x, <2 x i64> %v) {
  %a = getelementptr { i32, [4 x i16] }, ptr %p, i64 0, i32 1, i64 9
  %b = getelementptr { i32, i64 }, ptr %p, i64 0, i32 %x ; RULE: V79
  %c = getelementptr { i32, i64 }, ptr %p, i64 0, i32 2 ; RULE: V79
  %d = getelementptr { i32, i64 }, ptr %p, i64 0, i64 1 ; RULE: V79
  %e = getelementptr i32, ptr %p, i64 0, i64 1 ; RULE: V79
  %g = getelementptr { i32, i64 }, ptr %p, <2 x i64> %v, <2 x i32> <i32 1, i32 1>
  %h = getelementptr { i32, i64 }, ptr %p, <2 x i64> %v, <2 x i32> <i32 0, i32 1> ; RULE: V79
  ret void
}
