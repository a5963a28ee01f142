; Token and metadata are for intrinsics only.
declare void @takes_token(token) ; RULE: V6
define void @f(ptr %p) {
  call void %p(token none) ; RULE: V6
  ret void
}
