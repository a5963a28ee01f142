; icmp is for integers and pointers, fcmp for floats.
define void @f(i32 %x, float %f, ptr %p, { i32 } %s) {
  %a = icmp eq float %f, %f ; RULE: V58
  %b = fcmp oeq i32 %x, %x ; RULE: V58
  %c = icmp eq { i32 } %s, %s ; RULE: V58
  %d = fcmp oeq ptr %p, %p ; RULE: V58
  %e = icmp ult ptr %p, null
  ret void
}
