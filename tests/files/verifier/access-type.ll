; What is loaded has a size.
%opaque = type opaque
define void @f(ptr %p) {
  %a = load %opaque, ptr %p, align 1 ; RULE: V69
  %b = load token, ptr %p, align 1 ; RULE: V69
  %c = va_arg ptr %p, %opaque ; RULE: V69
  ret void
}
