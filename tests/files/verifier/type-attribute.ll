; byval names a type with a size, and the parameter is a pointer.
%opaque = type opaque
%pair = type { i32, i32 }
declare void @good(ptr byval(%pair), ptr byref(%pair), ptr)
declare void @number(i32 byval(i32)) ; RULE: V22
declare void @unsized(ptr byval(%opaque)) ; RULE: V22
define void @f(ptr %p) {
  call void @good(ptr byval(%pair) %p, ptr byref(%pair) %p, ptr %p)
  call void @good(ptr byval(%opaque) %p, ptr %p, ptr %p) ; RULE: V22
  ret void
}
