; icmp is for integers and pointers, fcmp for floats.
define void @f(i32 %x, float %f, ptr %p, { i32 } %s) {
  %a = icmp eq float %f, %f ; RULE: V59
  %b = fcmp oeq i32 %x, %x ; RULE: V59
  %c = icmp eq { i32 } %s, %s ; RULE: V59
  %d = fcmp oeq ptr %p, %p ; RULE: V59
  %e = icmp ult ptr %p, null
  ret void
}
