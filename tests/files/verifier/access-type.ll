; What is loaded has a size.
%opaque = type opaque
define void @f(ptr %p) {
  %a = load %opaque, ptr %p, align 1 ; RULE: V68
  %b = load token, ptr %p, align 1 ; RULE: V68
  %c = va_arg ptr %p, %opaque ; RULE: V68
  ret void
}
