; A conversion is for certain kinds of type.
define void @f(i32 %i, float %f, ptr %p, { i32 } %s) {
  %a = trunc float %f to i16 ; RULE: V54
  ret void
}
