; The source element type has a size.
%opaque = type opaque
define void @f(ptr %p) {
  %a = getelementptr %opaque, ptr %p, i64 1 ; RULE: V77
  %b = getelementptr void, ptr %p, i64 1 ; RULE: V77
  ret void
}
