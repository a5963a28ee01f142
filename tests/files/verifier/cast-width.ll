; trunc narrows, zext and sext widen, bitcast keeps.
define void @f(i32 %x, float %f, double %d, <2 x i32> %v) {
  %a = trunc i32 %x to i64 ; RULE: V56
  %b = zext i32 %x to i32 ; RULE: V56
  %c = sext i32 %x to i8 ; RULE: V56
  %e = fptrunc float %f to double ; RULE: V56
  %g = fpext double %d to double ; RULE: V56
  %h = bitcast <2 x i32> %v to float ; RULE: V56
  %i = bitcast <2 x i32> %v to double
  %j = zext i32 %x to i33
  ret void
}
