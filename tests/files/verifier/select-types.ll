; A vector condition has a lane for each lane.
define void @f(<2 x i1> %c, <2 x i32> %x, <4 x i32> %y) {
  %a = select <2 x i1> %c, <2 x i32> %x, <2 x i32> %x
  %b = select <2 x i1> %c, <4 x i32> %y, <4 x i32> %y ; RULE: V60
  %d = select i32 1, i32 1, i32 2 ; RULE: V60
  ret void
}
