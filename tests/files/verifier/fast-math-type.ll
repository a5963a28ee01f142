; Fast-math flags want a floating-point result.
define float @f(i1 %c, float %x, i32 %i) {
  %a = select fast i1 %c, float %x, float 0.0
  %b = select nnan i1 %c, i32 %i, i32 0 ; RULE: V43
  %d = fcmp nnan oeq float %x, %a
  ret float %a
}
