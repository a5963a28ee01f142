; Each conversion has its kinds.
define void @f(i32 %x, float %f, ptr %p, { i32 } %s, <1 x i64> %v) {
  %a = fptosi i32 %x to i32 ; RULE: V54
  %b = sitofp float %f to float ; RULE: V54
  %c = ptrtoint i32 %x to i64 ; RULE: V54
  %d = inttoptr ptr %p to ptr ; RULE: V54
  %e = bitcast ptr %p to i64 ; RULE: V54
  %g = bitcast { i32 } %s to i32 ; RULE: V54
  %h = addrspacecast i32 %x to ptr ; RULE: V54
  %i = zext ptr %p to i128 ; RULE: V54
  %j = bitcast <1 x i64> %v to i64
  ret void
}
