; Integer operations are for integers, float operations for floats.
define void @f(i32 %x, float %f, ptr %p) {
  %a = add float %f, %f ; RULE: V53
  %b = fadd i32 %x, %x ; RULE: V53
  %c = fneg i32 %x ; RULE: V53
  %d = and ptr %p, %p ; RULE: V53
  %e = fneg float %f
  ret void
}
