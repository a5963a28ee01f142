; What is allocated has a size.
%opaque = type opaque
define void @f(float %n) {
  %a = alloca %opaque, align 1 ; RULE: V75
  %b = alloca i32, float %n ; RULE: V75
  %c = alloca { i32, %opaque }, align 1 ; RULE: V75
  ret void
}
