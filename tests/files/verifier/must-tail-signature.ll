; A musttail call reuses the caller's frame.
declare i32 @g(i32, i32)
declare fastcc i32 @h(i32)
define i32 @f(i32 %x) {
  %a = musttail call i32 @g(i32 %x, i32 %x) ; RULE: V86
  ret i32 %a
}
define i32 @convention(i32 %x) {
  %a = musttail call fastcc i32 @h(i32 %x) ; RULE: V86
  ret i32 %a
}
