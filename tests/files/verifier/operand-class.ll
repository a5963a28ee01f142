; Integer operations are for integers, float operations for floats.
define void @f(i32 %x, float %f, ptr %p) {
  %a = add float %f, %f ; RULE: V52
  %b = fadd i32 %x, %x ; RULE: V52
  %c = fneg i32 %x ; RULE: V52
  %d = and ptr %p, %p ; RULE: V52
  %e = fneg float %f
  ret void
}
