; A musttail call is the last thing that happens.
declare i32 @g(i32)
define i32 @f(i32 %x) {
  %a = musttail call i32 @g(i32 %x) ; RULE: V85
  %b = add i32 %a, 1
  ret i32 %b
}
define i32 @other(i32 %x) {
  %a = musttail call i32 @g(i32 %x) ; RULE: V85
  ret i32 %x
}
define i32 @good(i32 %x) {
  %a = musttail call i32 @g(i32 %x)
  ret i32 %a
}
