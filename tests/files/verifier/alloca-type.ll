; What is allocated has a size.
%opaque = type opaque
define void @f(float %n) {
  %a = alloca %opaque, align 1 ; RULE: V74
  %b = alloca i32, float %n ; RULE: V74
  %c = alloca { i32, %opaque }, align 1 ; RULE: V74
  ret void
}
