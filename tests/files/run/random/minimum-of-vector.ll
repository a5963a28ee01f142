; The lanes of a minimum keep within their places in the frame.


@g1 = internal global [4 x <3 x float>] zeroinitializer, align 16

define fastcc i32 @f0(i32 %0, <3 x float> %1, { double, double } %2) {
  %4 = call <3 x float> @llvm.minimum.v3f32(<3 x float> zeroinitializer, <3 x float> zeroinitializer)
  store <3 x float> %4, ptr @g1, align 16
  ret i32 0
}

define i64 @test(i64 %0, i64 %1) {
  %3 = call fastcc i32 @f0(i32 0, <3 x float> zeroinitializer, { double, double } zeroinitializer)
  ret i64 0
}

declare <3 x float> @llvm.minimum.v3f32(<3 x float>, <3 x float>)

; RUN: @test(0x123456789abcdef, 42) == 0x0
