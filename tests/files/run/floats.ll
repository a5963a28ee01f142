; Floating point: arithmetic, comparisons, conversions, intrinsics. Arguments and results are bit patterns.
; Expected values were computed with Python's floats (rounded to single where the type is float).

define float @fadd.float(float %a, float %b) {
  %r = fadd float %a, %b
  ret float %r
}
; RUN: @fadd.float(0xc3ae1807, 0xc0200000) == 0xc3af5807
; RUN: @fadd.float(0x3f800000, 0xc3efa55e) == 0xc3ef255e
; RUN: @fadd.float(0x7f800000, 0x442edf45) == 0x7f800000
; RUN: @fadd.float(0x446c9f76, 0xff800000) == 0xff800000
; RUN: @fadd.float(0x80000000, 0xc38df2c4) == 0xc38df2c4
; RUN: @fadd.float(0x3f800000, 0xc0200000) == 0xbfc00000
; RUN: @fadd.float(0x1, 0x3f800000) == 0x3f800000
; RUN: @fadd.float(0xc460bd54, 0xc3e831c8) == 0xc4aa6b1c
define float @fsub.float(float %a, float %b) {
  %r = fsub float %a, %b
  ret float %r
}
; RUN: @fsub.float(0x80000000, 0x4ceb79a3) == 0xcceb79a3
; RUN: @fsub.float(0x501502f9, 0xc41900bc) == 0x501502fa
; RUN: @fsub.float(0xc0200000, 0x0) == 0xc0200000
; RUN: @fsub.float(0xc4528e21, 0x43c40892) == 0xc49a4935
; RUN: @fsub.float(0x43dc91e6, 0x4398b13f) == 0x4307c14e
; RUN: @fsub.float(0x0, 0x3f800000) == 0xbf800000
; RUN: @fsub.float(0x0, 0x3f800000) == 0xbf800000
; RUN: @fsub.float(0x7f800000, 0xc3b1878c) == 0x7f800000
define float @fmul.float(float %a, float %b) {
  %r = fmul float %a, %b
  ret float %r
}
; RUN: @fmul.float(0xc418307f, 0x439c0929) == 0xc83985ff
; RUN: @fmul.float(0xc42af30c, 0xbf800000) == 0x442af30c
; RUN: @fmul.float(0x4ceb79a3, 0x1) == 0x26b79a3
; RUN: @fmul.float(0x42a751c4, 0x1) == 0x54
; RUN: @fmul.float(0xc3a965bd, 0x80000000) == 0x0
; RUN: @fmul.float(0x3fc00000, 0x7f800000) == 0x7f800000
; RUN: @fmul.float(0x43288529, 0x7f800000) == 0x7f800000
; RUN: @fmul.float(0xc0200000, 0xbf800000) == 0x40200000
define float @fdiv.float(float %a, float %b) {
  %r = fdiv float %a, %b
  ret float %r
}
; RUN: @fdiv.float(0x0, 0xc23b03be) == 0x80000000
; RUN: @fdiv.float(0x4460824e, 0xbf800000) == 0xc460824e
; RUN: @fdiv.float(0x3fc00000, 0x0) == 0x7f800000
; RUN: @fdiv.float(0xc31a517f, 0x3dcccccd) == 0xc4c0e5df
; RUN: @fdiv.float(0x445a1054, 0xc3f68644) == 0xbfe27204
; RUN: @fdiv.float(0x43d2111b, 0x501502f9) == 0x3334722f
; RUN: @fdiv.float(0x441bff2e, 0xbf800000) == 0xc41bff2e
; RUN: @fdiv.float(0xc43987a6, 0xff800000) == 0x0
define float @frem.float(float %a, float %b) {
  %r = frem float %a, %b
  ret float %r
}
; RUN: @frem.float(0xc34d2363, 0x40400000) == 0xbf91b180
; RUN: @frem.float(0x3fc00000, 0x501502f9) == 0x3fc00000
; RUN: @frem.float(0x1, 0xff800000) == 0x1
; RUN: @frem.float(0x4ceb79a3, 0x7f800000) == 0x4ceb79a3
; RUN: @frem.float(0x446ede2c, 0xc3658e49) == 0x4214fe30
; RUN: @frem.float(0x43f257ed, 0xc30901f3) == 0x42935402
; RUN: @frem.float(0xc31ea7d8, 0xbf800000) == 0xbf27d800
; RUN: @frem.float(0x3dcccccd, 0x4ceb79a3) == 0x3dcccccd
define i1 @fcmp.oeq.float(float %a, float %b) {
  %r = fcmp oeq float %a, %b
  ret i1 %r
}
; RUN: @fcmp.oeq.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.oeq.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.oeq.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.oeq.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.oeq.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.oeq.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.oeq.float(0x0, 0x80000000) == 1
; RUN: @fcmp.oeq.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.ogt.float(float %a, float %b) {
  %r = fcmp ogt float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ogt.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.ogt.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.ogt.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.ogt.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.ogt.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.ogt.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.ogt.float(0x0, 0x80000000) == 0
; RUN: @fcmp.ogt.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.oge.float(float %a, float %b) {
  %r = fcmp oge float %a, %b
  ret i1 %r
}
; RUN: @fcmp.oge.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.oge.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.oge.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.oge.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.oge.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.oge.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.oge.float(0x0, 0x80000000) == 1
; RUN: @fcmp.oge.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.olt.float(float %a, float %b) {
  %r = fcmp olt float %a, %b
  ret i1 %r
}
; RUN: @fcmp.olt.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.olt.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.olt.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.olt.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.olt.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.olt.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.olt.float(0x0, 0x80000000) == 0
; RUN: @fcmp.olt.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.ole.float(float %a, float %b) {
  %r = fcmp ole float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ole.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.ole.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.ole.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.ole.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.ole.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.ole.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.ole.float(0x0, 0x80000000) == 1
; RUN: @fcmp.ole.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.one.float(float %a, float %b) {
  %r = fcmp one float %a, %b
  ret i1 %r
}
; RUN: @fcmp.one.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.one.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.one.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.one.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.one.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.one.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.one.float(0x0, 0x80000000) == 0
; RUN: @fcmp.one.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.ord.float(float %a, float %b) {
  %r = fcmp ord float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ord.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.ord.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.ord.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.ord.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.ord.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.ord.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.ord.float(0x0, 0x80000000) == 1
; RUN: @fcmp.ord.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.ueq.float(float %a, float %b) {
  %r = fcmp ueq float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ueq.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.ueq.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.ueq.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.ueq.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.ueq.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.ueq.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.ueq.float(0x0, 0x80000000) == 1
; RUN: @fcmp.ueq.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.ugt.float(float %a, float %b) {
  %r = fcmp ugt float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ugt.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.ugt.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.ugt.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.ugt.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.ugt.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.ugt.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.ugt.float(0x0, 0x80000000) == 0
; RUN: @fcmp.ugt.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.uge.float(float %a, float %b) {
  %r = fcmp uge float %a, %b
  ret i1 %r
}
; RUN: @fcmp.uge.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.uge.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.uge.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.uge.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.uge.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.uge.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.uge.float(0x0, 0x80000000) == 1
; RUN: @fcmp.uge.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.ult.float(float %a, float %b) {
  %r = fcmp ult float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ult.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.ult.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.ult.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.ult.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.ult.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.ult.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.ult.float(0x0, 0x80000000) == 0
; RUN: @fcmp.ult.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.ule.float(float %a, float %b) {
  %r = fcmp ule float %a, %b
  ret i1 %r
}
; RUN: @fcmp.ule.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.ule.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.ule.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.ule.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.ule.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.ule.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.ule.float(0x0, 0x80000000) == 1
; RUN: @fcmp.ule.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.une.float(float %a, float %b) {
  %r = fcmp une float %a, %b
  ret i1 %r
}
; RUN: @fcmp.une.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.une.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.une.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.une.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.une.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.une.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.une.float(0x0, 0x80000000) == 0
; RUN: @fcmp.une.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.uno.float(float %a, float %b) {
  %r = fcmp uno float %a, %b
  ret i1 %r
}
; RUN: @fcmp.uno.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.uno.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.uno.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.uno.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.uno.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.uno.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.uno.float(0x0, 0x80000000) == 0
; RUN: @fcmp.uno.float(0xff800000, 0x7f800000) == 0
define i1 @fcmp.true.float(float %a, float %b) {
  %r = fcmp true float %a, %b
  ret i1 %r
}
; RUN: @fcmp.true.float(0x3f800000, 0x40000000) == 1
; RUN: @fcmp.true.float(0x40000000, 0x3f800000) == 1
; RUN: @fcmp.true.float(0x3f800000, 0x3f800000) == 1
; RUN: @fcmp.true.float(0x7fc00000, 0x3f800000) == 1
; RUN: @fcmp.true.float(0x3f800000, 0x7fc00000) == 1
; RUN: @fcmp.true.float(0x7fc00000, 0x7fc00000) == 1
; RUN: @fcmp.true.float(0x0, 0x80000000) == 1
; RUN: @fcmp.true.float(0xff800000, 0x7f800000) == 1
define i1 @fcmp.false.float(float %a, float %b) {
  %r = fcmp false float %a, %b
  ret i1 %r
}
; RUN: @fcmp.false.float(0x3f800000, 0x40000000) == 0
; RUN: @fcmp.false.float(0x40000000, 0x3f800000) == 0
; RUN: @fcmp.false.float(0x3f800000, 0x3f800000) == 0
; RUN: @fcmp.false.float(0x7fc00000, 0x3f800000) == 0
; RUN: @fcmp.false.float(0x3f800000, 0x7fc00000) == 0
; RUN: @fcmp.false.float(0x7fc00000, 0x7fc00000) == 0
; RUN: @fcmp.false.float(0x0, 0x80000000) == 0
; RUN: @fcmp.false.float(0xff800000, 0x7f800000) == 0
define float @fneg.float(float %a) {
  %r = fneg float %a
  ret float %r
}
; RUN: @fneg.float(0x0) == 0x80000000
; RUN: @fneg.float(0xc0600000) == 0x40600000
define float @floor.float(float %a) {
  %r = call float @llvm.floor.f32(float %a)
  ret float %r
}
; RUN: @floor.float(0x3f000000) == 0x0
; RUN: @floor.float(0xbf000000) == 0xbf800000
; RUN: @floor.float(0x3fc00000) == 0x3f800000
; RUN: @floor.float(0x40200000) == 0x40000000
; RUN: @floor.float(0xc0200000) == 0xc0400000
; RUN: @floor.float(0x0) == 0x0
; RUN: @floor.float(0x80000000) == 0x80000000
; RUN: @floor.float(0x501502f9) == 0x501502f9
; RUN: @floor.float(0xc0f80000) == 0xc1000000
; RUN: @floor.float(0x7f800000) == 0x7f800000
; RUN: @floor.float(0x3f000000) == 0x0
; RUN: @floor.float(0x59000000) == 0x59000000
; RUN: @floor.float(0x59800000) == 0x59800000
define float @ceil.float(float %a) {
  %r = call float @llvm.ceil.f32(float %a)
  ret float %r
}
; RUN: @ceil.float(0x3f000000) == 0x3f800000
; RUN: @ceil.float(0xbf000000) == 0x80000000
; RUN: @ceil.float(0x3fc00000) == 0x40000000
; RUN: @ceil.float(0x40200000) == 0x40400000
; RUN: @ceil.float(0xc0200000) == 0xc0000000
; RUN: @ceil.float(0x0) == 0x0
; RUN: @ceil.float(0x80000000) == 0x80000000
; RUN: @ceil.float(0x501502f9) == 0x501502f9
; RUN: @ceil.float(0xc0f80000) == 0xc0e00000
; RUN: @ceil.float(0x7f800000) == 0x7f800000
; RUN: @ceil.float(0x3f000000) == 0x3f800000
; RUN: @ceil.float(0x59000000) == 0x59000000
; RUN: @ceil.float(0x59800000) == 0x59800000
define float @trunc.float(float %a) {
  %r = call float @llvm.trunc.f32(float %a)
  ret float %r
}
; RUN: @trunc.float(0x3f000000) == 0x0
; RUN: @trunc.float(0xbf000000) == 0x80000000
; RUN: @trunc.float(0x3fc00000) == 0x3f800000
; RUN: @trunc.float(0x40200000) == 0x40000000
; RUN: @trunc.float(0xc0200000) == 0xc0000000
; RUN: @trunc.float(0x0) == 0x0
; RUN: @trunc.float(0x80000000) == 0x80000000
; RUN: @trunc.float(0x501502f9) == 0x501502f9
; RUN: @trunc.float(0xc0f80000) == 0xc0e00000
; RUN: @trunc.float(0x7f800000) == 0x7f800000
; RUN: @trunc.float(0x3f000000) == 0x0
; RUN: @trunc.float(0x59000000) == 0x59000000
; RUN: @trunc.float(0x59800000) == 0x59800000
define float @rint.float(float %a) {
  %r = call float @llvm.rint.f32(float %a)
  ret float %r
}
; RUN: @rint.float(0x3f000000) == 0x0
; RUN: @rint.float(0xbf000000) == 0x80000000
; RUN: @rint.float(0x3fc00000) == 0x40000000
; RUN: @rint.float(0x40200000) == 0x40000000
; RUN: @rint.float(0xc0200000) == 0xc0000000
; RUN: @rint.float(0x0) == 0x0
; RUN: @rint.float(0x80000000) == 0x80000000
; RUN: @rint.float(0x501502f9) == 0x501502f9
; RUN: @rint.float(0xc0f80000) == 0xc1000000
; RUN: @rint.float(0x7f800000) == 0x7f800000
; RUN: @rint.float(0x3f000000) == 0x0
; RUN: @rint.float(0x59000000) == 0x59000000
; RUN: @rint.float(0x59800000) == 0x59800000
define float @nearbyint.float(float %a) {
  %r = call float @llvm.nearbyint.f32(float %a)
  ret float %r
}
; RUN: @nearbyint.float(0x3f000000) == 0x0
; RUN: @nearbyint.float(0xbf000000) == 0x80000000
; RUN: @nearbyint.float(0x3fc00000) == 0x40000000
; RUN: @nearbyint.float(0x40200000) == 0x40000000
; RUN: @nearbyint.float(0xc0200000) == 0xc0000000
; RUN: @nearbyint.float(0x0) == 0x0
; RUN: @nearbyint.float(0x80000000) == 0x80000000
; RUN: @nearbyint.float(0x501502f9) == 0x501502f9
; RUN: @nearbyint.float(0xc0f80000) == 0xc1000000
; RUN: @nearbyint.float(0x7f800000) == 0x7f800000
; RUN: @nearbyint.float(0x3f000000) == 0x0
; RUN: @nearbyint.float(0x59000000) == 0x59000000
; RUN: @nearbyint.float(0x59800000) == 0x59800000
define float @roundeven.float(float %a) {
  %r = call float @llvm.roundeven.f32(float %a)
  ret float %r
}
; RUN: @roundeven.float(0x3f000000) == 0x0
; RUN: @roundeven.float(0xbf000000) == 0x80000000
; RUN: @roundeven.float(0x3fc00000) == 0x40000000
; RUN: @roundeven.float(0x40200000) == 0x40000000
; RUN: @roundeven.float(0xc0200000) == 0xc0000000
; RUN: @roundeven.float(0x0) == 0x0
; RUN: @roundeven.float(0x80000000) == 0x80000000
; RUN: @roundeven.float(0x501502f9) == 0x501502f9
; RUN: @roundeven.float(0xc0f80000) == 0xc1000000
; RUN: @roundeven.float(0x7f800000) == 0x7f800000
; RUN: @roundeven.float(0x3f000000) == 0x0
; RUN: @roundeven.float(0x59000000) == 0x59000000
; RUN: @roundeven.float(0x59800000) == 0x59800000
define float @round.float(float %a) {
  %r = call float @llvm.round.f32(float %a)
  ret float %r
}
; RUN: @round.float(0x3f000000) == 0x3f800000
; RUN: @round.float(0xbf000000) == 0xbf800000
; RUN: @round.float(0x3fc00000) == 0x40000000
; RUN: @round.float(0x40200000) == 0x40400000
; RUN: @round.float(0xc0200000) == 0xc0400000
; RUN: @round.float(0x0) == 0x0
; RUN: @round.float(0x80000000) == 0x80000000
; RUN: @round.float(0x501502f9) == 0x501502f9
; RUN: @round.float(0xc0f80000) == 0xc1000000
; RUN: @round.float(0x7f800000) == 0x7f800000
; RUN: @round.float(0x3f000000) == 0x3f800000
; RUN: @round.float(0x59000000) == 0x59000000
; RUN: @round.float(0x59800000) == 0x59800000
define float @fabs.float(float %a) {
  %r = call float @llvm.fabs.f32(float %a)
  ret float %r
}
; RUN: @fabs.float(0x3f000000) == 0x3f000000
; RUN: @fabs.float(0xbf000000) == 0x3f000000
; RUN: @fabs.float(0x3fc00000) == 0x3fc00000
; RUN: @fabs.float(0x40200000) == 0x40200000
; RUN: @fabs.float(0xc0200000) == 0x40200000
; RUN: @fabs.float(0x0) == 0x0
; RUN: @fabs.float(0x80000000) == 0x0
; RUN: @fabs.float(0x501502f9) == 0x501502f9
; RUN: @fabs.float(0xc0f80000) == 0x40f80000
; RUN: @fabs.float(0x7f800000) == 0x7f800000
; RUN: @fabs.float(0x3f000000) == 0x3f000000
; RUN: @fabs.float(0x59000000) == 0x59000000
; RUN: @fabs.float(0x59800000) == 0x59800000
define float @sqrt.float(float %a) {
  %r = call float @llvm.sqrt.f32(float %a)
  ret float %r
}
; RUN: @sqrt.float(0x3f000000) == 0x3f3504f3
; RUN: @sqrt.float(0x3fc00000) == 0x3f9cc471
; RUN: @sqrt.float(0x40200000) == 0x3fca62c2
; RUN: @sqrt.float(0x0) == 0x0
; RUN: @sqrt.float(0x80000000) == 0x80000000
; RUN: @sqrt.float(0x501502f9) == 0x47c35000
; RUN: @sqrt.float(0x7f800000) == 0x7f800000
; RUN: @sqrt.float(0x3f000000) == 0x3f3504f3
; RUN: @sqrt.float(0x59000000) == 0x4c3504f3
; RUN: @sqrt.float(0x59800000) == 0x4c800000
define float @minnum.float(float %a, float %b) {
  %r = call float @llvm.minnum.f32(float %a, float %b)
  ret float %r
}
; RUN: @minnum.float(0x3f800000, 0x40000000) == 0x3f800000
; RUN: @minnum.float(0x40000000, 0xbf800000) == 0xbf800000
; RUN: @minnum.float(0x7fc00000, 0x3f800000) == 0x3f800000
; RUN: @minnum.float(0x3f800000, 0x7fc00000) == 0x3f800000
; RUN: @minnum.float(0xff800000, 0x7f800000) == 0xff800000
define float @maxnum.float(float %a, float %b) {
  %r = call float @llvm.maxnum.f32(float %a, float %b)
  ret float %r
}
; RUN: @maxnum.float(0x3f800000, 0x40000000) == 0x40000000
; RUN: @maxnum.float(0x40000000, 0xbf800000) == 0x40000000
; RUN: @maxnum.float(0x7fc00000, 0x3f800000) == 0x3f800000
; RUN: @maxnum.float(0x3f800000, 0x7fc00000) == 0x3f800000
; RUN: @maxnum.float(0xff800000, 0x7f800000) == 0x7f800000
define float @copysign.float(float %a, float %b) {
  %r = call float @llvm.copysign.f32(float %a, float %b)
  ret float %r
}
; RUN: @copysign.float(0x3f800000, 0x40000000) == 0x3f800000
; RUN: @copysign.float(0x40000000, 0xbf800000) == 0xc0000000
; RUN: @copysign.float(0x3f800000, 0x7fc00000) == 0x3f800000
; RUN: @copysign.float(0xff800000, 0x7f800000) == 0x7f800000
define float @uitofp.i1.float(i1 %a) {
  %r = uitofp i1 %a to float
  ret float %r
}
; RUN: @uitofp.i1.float(1) == 0x3f800000
; RUN: @uitofp.i1.float(1) == 0x3f800000
; RUN: @uitofp.i1.float(0) == 0x0
; RUN: @uitofp.i1.float(0) == 0x0
; RUN: @uitofp.i1.float(0) == 0x0
define float @sitofp.i1.float(i1 %a) {
  %r = sitofp i1 %a to float
  ret float %r
}
; RUN: @sitofp.i1.float(1) == 0xbf800000
; RUN: @sitofp.i1.float(1) == 0xbf800000
; RUN: @sitofp.i1.float(0) == 0x0
; RUN: @sitofp.i1.float(1) == 0xbf800000
; RUN: @sitofp.i1.float(1) == 0xbf800000
define i1 @fptoui.float.i1(float %a) {
  %r = fptoui float %a to i1
  ret i1 %r
}
; RUN: @fptoui.float.i1(0x0) == 0
; RUN: @fptoui.float.i1(0x3f666666) == 0
; RUN: @fptoui.float.i1(0x3f2455c2) == 0
; RUN: @fptoui.float.i1(0x3f41646a) == 0
; RUN: @fptoui.float.i1(0x0) == 0
define i1 @fptoui.sat.float.i1(float %a) {
  %r = call i1 @llvm.fptoui.sat.i1.f32(float %a)
  ret i1 %r
}
; RUN: @fptoui.sat.float.i1(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i1(0x7f800000) == 1
; RUN: @fptoui.sat.float.i1(0xff800000) == 0
; RUN: @fptoui.sat.float.i1(0x7149f2ca) == 1
; RUN: @fptoui.sat.float.i1(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i1(0x3f400000) == 0
; RUN: @fptoui.sat.float.i1(0xbf800000) == 0
define i1 @fptosi.float.i1(float %a) {
  %r = fptosi float %a to i1
  ret i1 %r
}
; RUN: @fptosi.float.i1(0xbf762254) == 0
; RUN: @fptosi.float.i1(0xbf70f29b) == 0
; RUN: @fptosi.float.i1(0x0) == 0
; RUN: @fptosi.float.i1(0xbf2288fc) == 0
; RUN: @fptosi.float.i1(0x3f666666) == 0
define i1 @fptosi.sat.float.i1(float %a) {
  %r = call i1 @llvm.fptosi.sat.i1.f32(float %a)
  ret i1 %r
}
; RUN: @fptosi.sat.float.i1(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i1(0x7f800000) == 0
; RUN: @fptosi.sat.float.i1(0xff800000) == -1
; RUN: @fptosi.sat.float.i1(0x7149f2ca) == 0
; RUN: @fptosi.sat.float.i1(0xf149f2ca) == -1
; RUN: @fptosi.sat.float.i1(0x3f400000) == 0
; RUN: @fptosi.sat.float.i1(0xbf800000) == -1
define float @uitofp.i8.float(i8 %a) {
  %r = uitofp i8 %a to float
  ret float %r
}
; RUN: @uitofp.i8.float(0) == 0x0
; RUN: @uitofp.i8.float(127) == 0x42fe0000
; RUN: @uitofp.i8.float(255) == 0x437f0000
; RUN: @uitofp.i8.float(128) == 0x43000000
; RUN: @uitofp.i8.float(81) == 0x42a20000
define float @sitofp.i8.float(i8 %a) {
  %r = sitofp i8 %a to float
  ret float %r
}
; RUN: @sitofp.i8.float(29) == 0x41e80000
; RUN: @sitofp.i8.float(128) == 0xc3000000
; RUN: @sitofp.i8.float(255) == 0xbf800000
; RUN: @sitofp.i8.float(36) == 0x42100000
; RUN: @sitofp.i8.float(0) == 0x0
define i8 @fptoui.float.i8(float %a) {
  %r = fptoui float %a to i8
  ret i8 %r
}
; RUN: @fptoui.float.i8(0x3ffdc26f) == 1
; RUN: @fptoui.float.i8(0x40e65767) == 7
; RUN: @fptoui.float.i8(0x437b8a75) == 251
; RUN: @fptoui.float.i8(0x40a1afa5) == 5
; RUN: @fptoui.float.i8(0x3f666666) == 0
define i8 @fptoui.sat.float.i8(float %a) {
  %r = call i8 @llvm.fptoui.sat.i8.f32(float %a)
  ret i8 %r
}
; RUN: @fptoui.sat.float.i8(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i8(0x7f800000) == 255
; RUN: @fptoui.sat.float.i8(0xff800000) == 0
; RUN: @fptoui.sat.float.i8(0x7149f2ca) == 255
; RUN: @fptoui.sat.float.i8(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i8(0x3f400000) == 0
; RUN: @fptoui.sat.float.i8(0xbf800000) == 0
define i8 @fptosi.float.i8(float %a) {
  %r = fptosi float %a to i8
  ret i8 %r
}
; RUN: @fptosi.float.i8(0x40e36d13) == 7
; RUN: @fptosi.float.i8(0x402fafcf) == 2
; RUN: @fptosi.float.i8(0xbf666666) == 0
; RUN: @fptosi.float.i8(0xc031eeec) == -2
; RUN: @fptosi.float.i8(0xc24fd804) == -51
define i8 @fptosi.sat.float.i8(float %a) {
  %r = call i8 @llvm.fptosi.sat.i8.f32(float %a)
  ret i8 %r
}
; RUN: @fptosi.sat.float.i8(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i8(0x7f800000) == 127
; RUN: @fptosi.sat.float.i8(0xff800000) == -128
; RUN: @fptosi.sat.float.i8(0x7149f2ca) == 127
; RUN: @fptosi.sat.float.i8(0xf149f2ca) == -128
; RUN: @fptosi.sat.float.i8(0x3f400000) == 0
; RUN: @fptosi.sat.float.i8(0xbf800000) == -1
define float @uitofp.i13.float(i13 %a) {
  %r = uitofp i13 %a to float
  ret float %r
}
; RUN: @uitofp.i13.float(1) == 0x3f800000
; RUN: @uitofp.i13.float(5596) == 0x45aee000
; RUN: @uitofp.i13.float(4095) == 0x457ff000
; RUN: @uitofp.i13.float(6369) == 0x45c70800
; RUN: @uitofp.i13.float(5156) == 0x45a12000
define float @sitofp.i13.float(i13 %a) {
  %r = sitofp i13 %a to float
  ret float %r
}
; RUN: @sitofp.i13.float(3576) == 0x455f8000
; RUN: @sitofp.i13.float(8191) == 0xbf800000
; RUN: @sitofp.i13.float(8191) == 0xbf800000
; RUN: @sitofp.i13.float(0) == 0x0
; RUN: @sitofp.i13.float(5085) == 0xc5423000
define i13 @fptoui.float.i13(float %a) {
  %r = fptoui float %a to i13
  ret i13 %r
}
; RUN: @fptoui.float.i13(0x40bbcafa) == 5
; RUN: @fptoui.float.i13(0x45e0240a) == 7172
; RUN: @fptoui.float.i13(0xbf666666) == 0
; RUN: @fptoui.float.i13(0x3f666666) == 0
; RUN: @fptoui.float.i13(0x0) == 0
define i13 @fptoui.sat.float.i13(float %a) {
  %r = call i13 @llvm.fptoui.sat.i13.f32(float %a)
  ret i13 %r
}
; RUN: @fptoui.sat.float.i13(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i13(0x7f800000) == 8191
; RUN: @fptoui.sat.float.i13(0xff800000) == 0
; RUN: @fptoui.sat.float.i13(0x7149f2ca) == 8191
; RUN: @fptoui.sat.float.i13(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i13(0x3f400000) == 0
; RUN: @fptoui.sat.float.i13(0xbf800000) == 0
define i13 @fptosi.float.i13(float %a) {
  %r = fptosi float %a to i13
  ret i13 %r
}
; RUN: @fptosi.float.i13(0xc02daf4a) == -2
; RUN: @fptosi.float.i13(0x451cba17) == 2507
; RUN: @fptosi.float.i13(0x0) == 0
; RUN: @fptosi.float.i13(0x45527735) == 3367
; RUN: @fptosi.float.i13(0xbf666666) == 0
define i13 @fptosi.sat.float.i13(float %a) {
  %r = call i13 @llvm.fptosi.sat.i13.f32(float %a)
  ret i13 %r
}
; RUN: @fptosi.sat.float.i13(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i13(0x7f800000) == 4095
; RUN: @fptosi.sat.float.i13(0xff800000) == -4096
; RUN: @fptosi.sat.float.i13(0x7149f2ca) == 4095
; RUN: @fptosi.sat.float.i13(0xf149f2ca) == -4096
; RUN: @fptosi.sat.float.i13(0x3f400000) == 0
; RUN: @fptosi.sat.float.i13(0xbf800000) == -1
define float @uitofp.i16.float(i16 %a) {
  %r = uitofp i16 %a to float
  ret float %r
}
; RUN: @uitofp.i16.float(65535) == 0x477fff00
; RUN: @uitofp.i16.float(32768) == 0x47000000
; RUN: @uitofp.i16.float(32767) == 0x46fffe00
; RUN: @uitofp.i16.float(28902) == 0x46e1cc00
; RUN: @uitofp.i16.float(32767) == 0x46fffe00
define float @sitofp.i16.float(i16 %a) {
  %r = sitofp i16 %a to float
  ret float %r
}
; RUN: @sitofp.i16.float(1) == 0x3f800000
; RUN: @sitofp.i16.float(32767) == 0x46fffe00
; RUN: @sitofp.i16.float(20115) == 0x469d2600
; RUN: @sitofp.i16.float(32767) == 0x46fffe00
; RUN: @sitofp.i16.float(1) == 0x3f800000
define i16 @fptoui.float.i16(float %a) {
  %r = fptoui float %a to i16
  ret i16 %r
}
; RUN: @fptoui.float.i16(0x468eb038) == 18264
; RUN: @fptoui.float.i16(0x42a268aa) == 81
; RUN: @fptoui.float.i16(0xbf666666) == 0
; RUN: @fptoui.float.i16(0x3f666666) == 0
; RUN: @fptoui.float.i16(0x43101cc7) == 144
define i16 @fptoui.sat.float.i16(float %a) {
  %r = call i16 @llvm.fptoui.sat.i16.f32(float %a)
  ret i16 %r
}
; RUN: @fptoui.sat.float.i16(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i16(0x7f800000) == 65535
; RUN: @fptoui.sat.float.i16(0xff800000) == 0
; RUN: @fptoui.sat.float.i16(0x7149f2ca) == 65535
; RUN: @fptoui.sat.float.i16(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i16(0x3f400000) == 0
; RUN: @fptoui.sat.float.i16(0xbf800000) == 0
define i16 @fptosi.float.i16(float %a) {
  %r = fptosi float %a to i16
  ret i16 %r
}
; RUN: @fptosi.float.i16(0x0) == 0
; RUN: @fptosi.float.i16(0x0) == 0
; RUN: @fptosi.float.i16(0x3f666666) == 0
; RUN: @fptosi.float.i16(0x4689c9fd) == 17636
; RUN: @fptosi.float.i16(0xbf666666) == 0
define i16 @fptosi.sat.float.i16(float %a) {
  %r = call i16 @llvm.fptosi.sat.i16.f32(float %a)
  ret i16 %r
}
; RUN: @fptosi.sat.float.i16(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i16(0x7f800000) == 32767
; RUN: @fptosi.sat.float.i16(0xff800000) == -32768
; RUN: @fptosi.sat.float.i16(0x7149f2ca) == 32767
; RUN: @fptosi.sat.float.i16(0xf149f2ca) == -32768
; RUN: @fptosi.sat.float.i16(0x3f400000) == 0
; RUN: @fptosi.sat.float.i16(0xbf800000) == -1
define float @uitofp.i32.float(i32 %a) {
  %r = uitofp i32 %a to float
  ret float %r
}
; RUN: @uitofp.i32.float(2550785358) == 0x4f1809e5
; RUN: @uitofp.i32.float(632767440) == 0x4e16dd0f
; RUN: @uitofp.i32.float(2147483648) == 0x4f000000
; RUN: @uitofp.i32.float(2147483647) == 0x4f000000
; RUN: @uitofp.i32.float(2147483647) == 0x4f000000
define float @sitofp.i32.float(i32 %a) {
  %r = sitofp i32 %a to float
  ret float %r
}
; RUN: @sitofp.i32.float(3978865870) == 0xcd96ba9a
; RUN: @sitofp.i32.float(2147483647) == 0x4f000000
; RUN: @sitofp.i32.float(4294967295) == 0xbf800000
; RUN: @sitofp.i32.float(2147483647) == 0x4f000000
; RUN: @sitofp.i32.float(2147483648) == 0xcf000000
define i32 @fptoui.float.i32(float %a) {
  %r = fptoui float %a to i32
  ret i32 %r
}
; RUN: @fptoui.float.i32(0x0) == 0
; RUN: @fptoui.float.i32(0x3f666666) == 0
; RUN: @fptoui.float.i32(0x474a36c9) == 51766
; RUN: @fptoui.float.i32(0x3f666666) == 0
; RUN: @fptoui.float.i32(0x4e12abdd) == 615184192
define i32 @fptoui.sat.float.i32(float %a) {
  %r = call i32 @llvm.fptoui.sat.i32.f32(float %a)
  ret i32 %r
}
; RUN: @fptoui.sat.float.i32(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i32(0x7f800000) == 4294967295
; RUN: @fptoui.sat.float.i32(0xff800000) == 0
; RUN: @fptoui.sat.float.i32(0x7149f2ca) == 4294967295
; RUN: @fptoui.sat.float.i32(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i32(0x3f400000) == 0
; RUN: @fptoui.sat.float.i32(0xbf800000) == 0
define i32 @fptosi.float.i32(float %a) {
  %r = fptosi float %a to i32
  ret i32 %r
}
; RUN: @fptosi.float.i32(0x0) == 0
; RUN: @fptosi.float.i32(0xc6a24d62) == -20774
; RUN: @fptosi.float.i32(0x0) == 0
; RUN: @fptosi.float.i32(0xce32e4e4) == -750336256
; RUN: @fptosi.float.i32(0xbf666666) == 0
define i32 @fptosi.sat.float.i32(float %a) {
  %r = call i32 @llvm.fptosi.sat.i32.f32(float %a)
  ret i32 %r
}
; RUN: @fptosi.sat.float.i32(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i32(0x7f800000) == 2147483647
; RUN: @fptosi.sat.float.i32(0xff800000) == -2147483648
; RUN: @fptosi.sat.float.i32(0x7149f2ca) == 2147483647
; RUN: @fptosi.sat.float.i32(0xf149f2ca) == -2147483648
; RUN: @fptosi.sat.float.i32(0x3f400000) == 0
; RUN: @fptosi.sat.float.i32(0xbf800000) == -1
define float @uitofp.i47.float(i47 %a) {
  %r = uitofp i47 %a to float
  ret float %r
}
; RUN: @uitofp.i47.float(0) == 0x0
; RUN: @uitofp.i47.float(70368744177664) == 0x56800000
; RUN: @uitofp.i47.float(0) == 0x0
; RUN: @uitofp.i47.float(140737488355327) == 0x57000000
; RUN: @uitofp.i47.float(70368744177663) == 0x56800000
define float @sitofp.i47.float(i47 %a) {
  %r = sitofp i47 %a to float
  ret float %r
}
; RUN: @sitofp.i47.float(140737488355327) == 0xbf800000
; RUN: @sitofp.i47.float(0) == 0x0
; RUN: @sitofp.i47.float(0) == 0x0
; RUN: @sitofp.i47.float(95467414915950) == 0xd624b10b
; RUN: @sitofp.i47.float(70368744177663) == 0x56800000
define i47 @fptoui.float.i47(float %a) {
  %r = fptoui float %a to i47
  ret i47 %r
}
; RUN: @fptoui.float.i47(0x56e7e04c) == 127475266879488
; RUN: @fptoui.float.i47(0xbf666666) == 0
; RUN: @fptoui.float.i47(0x3f666666) == 0
; RUN: @fptoui.float.i47(0x3f666666) == 0
; RUN: @fptoui.float.i47(0xbf666666) == 0
define i47 @fptoui.sat.float.i47(float %a) {
  %r = call i47 @llvm.fptoui.sat.i47.f32(float %a)
  ret i47 %r
}
; RUN: @fptoui.sat.float.i47(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i47(0x7f800000) == 140737488355327
; RUN: @fptoui.sat.float.i47(0xff800000) == 0
; RUN: @fptoui.sat.float.i47(0x7149f2ca) == 140737488355327
; RUN: @fptoui.sat.float.i47(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i47(0x3f400000) == 0
; RUN: @fptoui.sat.float.i47(0xbf800000) == 0
define i47 @fptosi.float.i47(float %a) {
  %r = fptosi float %a to i47
  ret i47 %r
}
; RUN: @fptosi.float.i47(0xd555ddd0) == -14696790884352
; RUN: @fptosi.float.i47(0x3f666666) == 0
; RUN: @fptosi.float.i47(0x4aa88154) == 5521578
; RUN: @fptosi.float.i47(0x49f7d393) == 2030194
; RUN: @fptosi.float.i47(0x0) == 0
define i47 @fptosi.sat.float.i47(float %a) {
  %r = call i47 @llvm.fptosi.sat.i47.f32(float %a)
  ret i47 %r
}
; RUN: @fptosi.sat.float.i47(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i47(0x7f800000) == 70368744177663
; RUN: @fptosi.sat.float.i47(0xff800000) == -70368744177664
; RUN: @fptosi.sat.float.i47(0x7149f2ca) == 70368744177663
; RUN: @fptosi.sat.float.i47(0xf149f2ca) == -70368744177664
; RUN: @fptosi.sat.float.i47(0x3f400000) == 0
; RUN: @fptosi.sat.float.i47(0xbf800000) == -1
define float @uitofp.i64.float(i64 %a) {
  %r = uitofp i64 %a to float
  ret float %r
}
; RUN: @uitofp.i64.float(1) == 0x3f800000
; RUN: @uitofp.i64.float(1) == 0x3f800000
; RUN: @uitofp.i64.float(1650226842341549770) == 0x5db73645
; RUN: @uitofp.i64.float(9223372036854775808) == 0x5f000000
; RUN: @uitofp.i64.float(9223372036854775807) == 0x5f000000
define float @sitofp.i64.float(i64 %a) {
  %r = sitofp i64 %a to float
  ret float %r
}
; RUN: @sitofp.i64.float(0) == 0x0
; RUN: @sitofp.i64.float(5960297990083381627) == 0x5ea56e77
; RUN: @sitofp.i64.float(17907348414660240747) == 0xdcef8a30
; RUN: @sitofp.i64.float(1) == 0x3f800000
; RUN: @sitofp.i64.float(1) == 0x3f800000
define i64 @fptoui.float.i64(float %a) {
  %r = fptoui float %a to i64
  ret i64 %r
}
; RUN: @fptoui.float.i64(0x3f666666) == 0
; RUN: @fptoui.float.i64(0xbf666666) == 0
; RUN: @fptoui.float.i64(0x5f25dcb0) == 11951621025180942336
; RUN: @fptoui.float.i64(0x0) == 0
; RUN: @fptoui.float.i64(0x5f42610d) == 14006490609750114304
define i64 @fptoui.sat.float.i64(float %a) {
  %r = call i64 @llvm.fptoui.sat.i64.f32(float %a)
  ret i64 %r
}
; RUN: @fptoui.sat.float.i64(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i64(0x7f800000) == 18446744073709551615
; RUN: @fptoui.sat.float.i64(0xff800000) == 0
; RUN: @fptoui.sat.float.i64(0x7149f2ca) == 18446744073709551615
; RUN: @fptoui.sat.float.i64(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i64(0x3f400000) == 0
; RUN: @fptoui.sat.float.i64(0xbf800000) == 0
define i64 @fptosi.float.i64(float %a) {
  %r = fptosi float %a to i64
  ret i64 %r
}
; RUN: @fptosi.float.i64(0xbf666666) == 0
; RUN: @fptosi.float.i64(0xbf666666) == 0
; RUN: @fptosi.float.i64(0xdd944b2f) == -1335710777239142400
; RUN: @fptosi.float.i64(0x4c0a3630) == 36231360
; RUN: @fptosi.float.i64(0x0) == 0
define i64 @fptosi.sat.float.i64(float %a) {
  %r = call i64 @llvm.fptosi.sat.i64.f32(float %a)
  ret i64 %r
}
; RUN: @fptosi.sat.float.i64(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i64(0x7f800000) == 9223372036854775807
; RUN: @fptosi.sat.float.i64(0xff800000) == -9223372036854775808
; RUN: @fptosi.sat.float.i64(0x7149f2ca) == 9223372036854775807
; RUN: @fptosi.sat.float.i64(0xf149f2ca) == -9223372036854775808
; RUN: @fptosi.sat.float.i64(0x3f400000) == 0
; RUN: @fptosi.sat.float.i64(0xbf800000) == -1
define float @uitofp.i100.float(i100 %a) {
  %r = uitofp i100 %a to float
  ret float %r
}
; RUN: @uitofp.i100.float(633825300114114700748351602688) == 0x71000000
; RUN: @uitofp.i100.float(0) == 0x0
; RUN: @uitofp.i100.float(633825300114114700748351602688) == 0x71000000
; RUN: @uitofp.i100.float(1) == 0x3f800000
; RUN: @uitofp.i100.float(633825300114114700748351602687) == 0x71000000
define float @sitofp.i100.float(i100 %a) {
  %r = sitofp i100 %a to float
  ret float %r
}
; RUN: @sitofp.i100.float(1) == 0x3f800000
; RUN: @sitofp.i100.float(633825300114114700748351602688) == 0xf1000000
; RUN: @sitofp.i100.float(1033993860431563449007201877583) == 0xf03cbf15
; RUN: @sitofp.i100.float(89290075281555638132229721183) == 0x6f904182
; RUN: @sitofp.i100.float(1106157151373999128963530175548) == 0xf0027410
define i100 @fptoui.float.i100(float %a) {
  %r = fptoui float %a to i100
  ret i100 %r
}
; RUN: @fptoui.float.i100(0xbf666666) == 0
; RUN: @fptoui.float.i100(0x70aa9467) == 422334872757434898996210434048
; RUN: @fptoui.float.i100(0x0) == 0
; RUN: @fptoui.float.i100(0x0) == 0
; RUN: @fptoui.float.i100(0xbf666666) == 0
define i100 @fptoui.sat.float.i100(float %a) {
  %r = call i100 @llvm.fptoui.sat.i100.f32(float %a)
  ret i100 %r
}
; RUN: @fptoui.sat.float.i100(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i100(0x7f800000) == 1267650600228229401496703205375
; RUN: @fptoui.sat.float.i100(0xff800000) == 0
; RUN: @fptoui.sat.float.i100(0x7149f2ca) == 1000000015047466219876688855040
; RUN: @fptoui.sat.float.i100(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i100(0x3f400000) == 0
; RUN: @fptoui.sat.float.i100(0xbf800000) == 0
define i100 @fptosi.float.i100(float %a) {
  %r = fptosi float %a to i100
  ret i100 %r
}
; RUN: @fptosi.float.i100(0x0) == 0
; RUN: @fptosi.float.i100(0x57daf8e2) == 481524956790784
; RUN: @fptosi.float.i100(0xbf666666) == 0
; RUN: @fptosi.float.i100(0xef9fb9ac) == -98865160170515251807075172352
; RUN: @fptosi.float.i100(0x3f666666) == 0
define i100 @fptosi.sat.float.i100(float %a) {
  %r = call i100 @llvm.fptosi.sat.i100.f32(float %a)
  ret i100 %r
}
; RUN: @fptosi.sat.float.i100(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i100(0x7f800000) == 633825300114114700748351602687
; RUN: @fptosi.sat.float.i100(0xff800000) == -633825300114114700748351602688
; RUN: @fptosi.sat.float.i100(0x7149f2ca) == 633825300114114700748351602687
; RUN: @fptosi.sat.float.i100(0xf149f2ca) == -633825300114114700748351602688
; RUN: @fptosi.sat.float.i100(0x3f400000) == 0
; RUN: @fptosi.sat.float.i100(0xbf800000) == -1
define float @uitofp.i128.float(i128 %a) {
  %r = uitofp i128 %a to float
  ret float %r
}
; RUN: @uitofp.i128.float(170141183460469231731687303715884105728) == 0x7f000000
; RUN: @uitofp.i128.float(170141183460469231731687303715884105728) == 0x7f000000
; RUN: @uitofp.i128.float(340282366920938463463374607431768211455) == 0x7f800000
; RUN: @uitofp.i128.float(0) == 0x0
; RUN: @uitofp.i128.float(1) == 0x3f800000
define float @sitofp.i128.float(i128 %a) {
  %r = sitofp i128 %a to float
  ret float %r
}
; RUN: @sitofp.i128.float(170141183460469231731687303715884105727) == 0x7f000000
; RUN: @sitofp.i128.float(311613967262896952855260689441626450391) == 0xfdac8aaa
; RUN: @sitofp.i128.float(170141183460469231731687303715884105727) == 0x7f000000
; RUN: @sitofp.i128.float(170141183460469231731687303715884105727) == 0x7f000000
; RUN: @sitofp.i128.float(233182465701035694444183996904400118417) == 0xfea12562
define i128 @fptoui.float.i128(float %a) {
  %r = fptoui float %a to i128
  ret i128 %r
}
; RUN: @fptoui.float.i128(0x3f666666) == 0
; RUN: @fptoui.float.i128(0x5f535979) == 15229336655837003776
; RUN: @fptoui.float.i128(0x7f17f28a) == 201972762175813029025097750934680764416
; RUN: @fptoui.float.i128(0x5ee8d745) == 8388977401547194368
; RUN: @fptoui.float.i128(0x3f666666) == 0
define i128 @fptoui.sat.float.i128(float %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f32(float %a)
  ret i128 %r
}
; RUN: @fptoui.sat.float.i128(0x7fc00000) == 0
; RUN: @fptoui.sat.float.i128(0x7f800000) == 340282366920938463463374607431768211455
; RUN: @fptoui.sat.float.i128(0xff800000) == 0
; RUN: @fptoui.sat.float.i128(0x7149f2ca) == 1000000015047466219876688855040
; RUN: @fptoui.sat.float.i128(0xf149f2ca) == 0
; RUN: @fptoui.sat.float.i128(0x3f400000) == 0
; RUN: @fptoui.sat.float.i128(0xbf800000) == 0
define i128 @fptosi.float.i128(float %a) {
  %r = fptosi float %a to i128
  ret i128 %r
}
; RUN: @fptosi.float.i128(0x7e1e8845) == 52681393798260024110385228846351777792
; RUN: @fptosi.float.i128(0x0) == 0
; RUN: @fptosi.float.i128(0xbf666666) == 0
; RUN: @fptosi.float.i128(0xbf666666) == 0
; RUN: @fptosi.float.i128(0xfe64488b) == -75860161916927558548377783536887791616
define i128 @fptosi.sat.float.i128(float %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f32(float %a)
  ret i128 %r
}
; RUN: @fptosi.sat.float.i128(0x7fc00000) == 0
; RUN: @fptosi.sat.float.i128(0x7f800000) == 170141183460469231731687303715884105727
; RUN: @fptosi.sat.float.i128(0xff800000) == -170141183460469231731687303715884105728
; RUN: @fptosi.sat.float.i128(0x7149f2ca) == 1000000015047466219876688855040
; RUN: @fptosi.sat.float.i128(0xf149f2ca) == -1000000015047466219876688855040
; RUN: @fptosi.sat.float.i128(0x3f400000) == 0
; RUN: @fptosi.sat.float.i128(0xbf800000) == -1
define double @fadd.double(double %a, double %b) {
  %r = fadd double %a, %b
  ret double %r
}
; RUN: @fadd.double(0x408dda9ba0690e9e, 0x3fb999999999999a) == 0x408ddb686d35db6b
; RUN: @fadd.double(0xc004000000000000, 0x36a0000000000000) == 0xc004000000000000
; RUN: @fadd.double(0xfff0000000000000, 0x4202a05f20000000) == 0xfff0000000000000
; RUN: @fadd.double(0x4008000000000000, 0x3ff0000000000000) == 0x4010000000000000
; RUN: @fadd.double(0xc084b25d6ad315b2, 0x36a0000000000000) == 0xc084b25d6ad315b2
; RUN: @fadd.double(0x7ff0000000000000, 0x36a0000000000000) == 0x7ff0000000000000
; RUN: @fadd.double(0x3ff8000000000000, 0xfff0000000000000) == 0xfff0000000000000
; RUN: @fadd.double(0x8000000000000000, 0x3fb999999999999a) == 0x3fb999999999999a
define double @fsub.double(double %a, double %b) {
  %r = fsub double %a, %b
  ret double %r
}
; RUN: @fsub.double(0x3ff8000000000000, 0x408e8139ac8c3892) == 0xc08e7539ac8c3892
; RUN: @fsub.double(0x4008000000000000, 0x408dc22f5ff1e0be) == 0xc08daa2f5ff1e0be
; RUN: @fsub.double(0xbff0000000000000, 0x4202a05f20000000) == 0xc202a05f20080000
; RUN: @fsub.double(0x407d7c61b2de6440, 0xc084a86d426dc2d4) == 0x4091b34f0dee7a7a
; RUN: @fsub.double(0xc0338435447d9700, 0x7ff0000000000000) == 0xfff0000000000000
; RUN: @fsub.double(0x407220caaacd57b8, 0x8000000000000000) == 0x407220caaacd57b8
; RUN: @fsub.double(0x12688b70e62b, 0x40799d8196395f64) == 0xc0799d8196395f64
; RUN: @fsub.double(0x4202a05f20000000, 0xfe37e43c8800759c) == 0x7e37e43c8800759c
define double @fmul.double(double %a, double %b) {
  %r = fmul double %a, %b
  ret double %r
}
; RUN: @fmul.double(0x0, 0x36a0000000000000) == 0x0
; RUN: @fmul.double(0xfe37e43c8800759c, 0x4008000000000000) == 0xfe51eb2d66005835
; RUN: @fmul.double(0x8000000000000000, 0xfe37e43c8800759c) == 0x0
; RUN: @fmul.double(0xc0854e926311f9ba, 0x12688b70e62b) == 0x8028839d17e86de6
; RUN: @fmul.double(0xc06a174710a1d1b0, 0x3fb999999999999a) == 0xc034df6c0d4e415a
; RUN: @fmul.double(0x0, 0xc08a43a8b916e316) == 0x8000000000000000
; RUN: @fmul.double(0x405217121eed4f30, 0x419d6f34547df3b6) == 0x4200a3c608238ca6
; RUN: @fmul.double(0x406371222eae0f50, 0x419d6f34547df3b6) == 0x4211e217340cb53a
define double @fdiv.double(double %a, double %b) {
  %r = fdiv double %a, %b
  ret double %r
}
; RUN: @fdiv.double(0x8000000000000000, 0x4008000000000000) == 0x8000000000000000
; RUN: @fdiv.double(0x3ff0000000000000, 0xc06d3d0286e28274) == 0xbf7182e256acccd6
; RUN: @fdiv.double(0x408cd5948b3329e4, 0x0) == 0x7ff0000000000000
; RUN: @fdiv.double(0x12688b70e62b, 0xbff0000000000000) == 0x800012688b70e62b
; RUN: @fdiv.double(0x408c50d7a5231278, 0xc0233de6d8933500) == 0xc0578b9409c4173f
; RUN: @fdiv.double(0x3ff8000000000000, 0x36a0000000000000) == 0x4948000000000000
; RUN: @fdiv.double(0xbff0000000000000, 0x4202a05f20000000) == 0xbddb7cdfd9d7bdbb
; RUN: @fdiv.double(0x7ff0000000000000, 0x4202a05f20000000) == 0x7ff0000000000000
define double @frem.double(double %a, double %b) {
  %r = frem double %a, %b
  ret double %r
}
; RUN: @frem.double(0xc08315955d20550f, 0xc004000000000000) == 0xbfe6557481543c00
; RUN: @frem.double(0x12688b70e62b, 0x12688b70e62b) == 0x0
; RUN: @frem.double(0x3ff8000000000000, 0x7ff0000000000000) == 0x3ff8000000000000
; RUN: @frem.double(0xbff0000000000000, 0xbff0000000000000) == 0x8000000000000000
; RUN: @frem.double(0xbff0000000000000, 0x3fb999999999999a) == 0xbfb9999999999996
; RUN: @frem.double(0x4008000000000000, 0x36a0000000000000) == 0x0
; RUN: @frem.double(0x4202a05f20000000, 0x419d6f34547df3b6) == 0x4054425e36a00000
; RUN: @frem.double(0xc073b7379fd2b088, 0x3ff8000000000000) == 0xbfdcde7f4ac22000
define i1 @fcmp.oeq.double(double %a, double %b) {
  %r = fcmp oeq double %a, %b
  ret i1 %r
}
; RUN: @fcmp.oeq.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.oeq.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.oeq.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.oeq.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.oeq.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.oeq.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.oeq.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.oeq.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.ogt.double(double %a, double %b) {
  %r = fcmp ogt double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ogt.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.ogt.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ogt.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ogt.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ogt.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ogt.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ogt.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.ogt.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.oge.double(double %a, double %b) {
  %r = fcmp oge double %a, %b
  ret i1 %r
}
; RUN: @fcmp.oge.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.oge.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.oge.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.oge.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.oge.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.oge.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.oge.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.oge.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.olt.double(double %a, double %b) {
  %r = fcmp olt double %a, %b
  ret i1 %r
}
; RUN: @fcmp.olt.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.olt.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.olt.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.olt.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.olt.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.olt.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.olt.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.olt.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.ole.double(double %a, double %b) {
  %r = fcmp ole double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ole.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.ole.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ole.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ole.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ole.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ole.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ole.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.ole.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.one.double(double %a, double %b) {
  %r = fcmp one double %a, %b
  ret i1 %r
}
; RUN: @fcmp.one.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.one.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.one.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.one.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.one.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.one.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.one.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.one.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.ord.double(double %a, double %b) {
  %r = fcmp ord double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ord.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.ord.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ord.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ord.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ord.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ord.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.ord.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.ord.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.ueq.double(double %a, double %b) {
  %r = fcmp ueq double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ueq.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.ueq.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ueq.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ueq.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ueq.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ueq.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ueq.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.ueq.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.ugt.double(double %a, double %b) {
  %r = fcmp ugt double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ugt.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.ugt.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ugt.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ugt.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ugt.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ugt.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ugt.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.ugt.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.uge.double(double %a, double %b) {
  %r = fcmp uge double %a, %b
  ret i1 %r
}
; RUN: @fcmp.uge.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.uge.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.uge.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.uge.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.uge.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.uge.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.uge.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.uge.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.ult.double(double %a, double %b) {
  %r = fcmp ult double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ult.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.ult.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ult.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ult.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ult.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ult.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ult.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.ult.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.ule.double(double %a, double %b) {
  %r = fcmp ule double %a, %b
  ret i1 %r
}
; RUN: @fcmp.ule.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.ule.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.ule.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ule.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.ule.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ule.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.ule.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.ule.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.une.double(double %a, double %b) {
  %r = fcmp une double %a, %b
  ret i1 %r
}
; RUN: @fcmp.une.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.une.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.une.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.une.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.une.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.une.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.une.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.une.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.uno.double(double %a, double %b) {
  %r = fcmp uno double %a, %b
  ret i1 %r
}
; RUN: @fcmp.uno.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.uno.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.uno.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.uno.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.uno.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.uno.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.uno.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.uno.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define i1 @fcmp.true.double(double %a, double %b) {
  %r = fcmp true double %a, %b
  ret i1 %r
}
; RUN: @fcmp.true.double(0x3ff0000000000000, 0x4000000000000000) == 1
; RUN: @fcmp.true.double(0x4000000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.true.double(0x3ff0000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.true.double(0x7ff8000000000000, 0x3ff0000000000000) == 1
; RUN: @fcmp.true.double(0x3ff0000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.true.double(0x7ff8000000000000, 0x7ff8000000000000) == 1
; RUN: @fcmp.true.double(0x0, 0x8000000000000000) == 1
; RUN: @fcmp.true.double(0xfff0000000000000, 0x7ff0000000000000) == 1
define i1 @fcmp.false.double(double %a, double %b) {
  %r = fcmp false double %a, %b
  ret i1 %r
}
; RUN: @fcmp.false.double(0x3ff0000000000000, 0x4000000000000000) == 0
; RUN: @fcmp.false.double(0x4000000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.false.double(0x3ff0000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.false.double(0x7ff8000000000000, 0x3ff0000000000000) == 0
; RUN: @fcmp.false.double(0x3ff0000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.false.double(0x7ff8000000000000, 0x7ff8000000000000) == 0
; RUN: @fcmp.false.double(0x0, 0x8000000000000000) == 0
; RUN: @fcmp.false.double(0xfff0000000000000, 0x7ff0000000000000) == 0
define double @fneg.double(double %a) {
  %r = fneg double %a
  ret double %r
}
; RUN: @fneg.double(0x0) == 0x8000000000000000
; RUN: @fneg.double(0xc00c000000000000) == 0x400c000000000000
define double @floor.double(double %a) {
  %r = call double @llvm.floor.f64(double %a)
  ret double %r
}
; RUN: @floor.double(0x3fe0000000000000) == 0x0
; RUN: @floor.double(0xbfe0000000000000) == 0xbff0000000000000
; RUN: @floor.double(0x3ff8000000000000) == 0x3ff0000000000000
; RUN: @floor.double(0x4004000000000000) == 0x4000000000000000
; RUN: @floor.double(0xc004000000000000) == 0xc008000000000000
; RUN: @floor.double(0x0) == 0x0
; RUN: @floor.double(0x8000000000000000) == 0x8000000000000000
; RUN: @floor.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @floor.double(0xc01f000000000000) == 0xc020000000000000
; RUN: @floor.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @floor.double(0x3fdfffffffffffff) == 0x0
; RUN: @floor.double(0x4320000000000001) == 0x4320000000000000
; RUN: @floor.double(0x4330000000000001) == 0x4330000000000001
define double @ceil.double(double %a) {
  %r = call double @llvm.ceil.f64(double %a)
  ret double %r
}
; RUN: @ceil.double(0x3fe0000000000000) == 0x3ff0000000000000
; RUN: @ceil.double(0xbfe0000000000000) == 0x8000000000000000
; RUN: @ceil.double(0x3ff8000000000000) == 0x4000000000000000
; RUN: @ceil.double(0x4004000000000000) == 0x4008000000000000
; RUN: @ceil.double(0xc004000000000000) == 0xc000000000000000
; RUN: @ceil.double(0x0) == 0x0
; RUN: @ceil.double(0x8000000000000000) == 0x8000000000000000
; RUN: @ceil.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @ceil.double(0xc01f000000000000) == 0xc01c000000000000
; RUN: @ceil.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @ceil.double(0x3fdfffffffffffff) == 0x3ff0000000000000
; RUN: @ceil.double(0x4320000000000001) == 0x4320000000000002
; RUN: @ceil.double(0x4330000000000001) == 0x4330000000000001
define double @trunc.double(double %a) {
  %r = call double @llvm.trunc.f64(double %a)
  ret double %r
}
; RUN: @trunc.double(0x3fe0000000000000) == 0x0
; RUN: @trunc.double(0xbfe0000000000000) == 0x8000000000000000
; RUN: @trunc.double(0x3ff8000000000000) == 0x3ff0000000000000
; RUN: @trunc.double(0x4004000000000000) == 0x4000000000000000
; RUN: @trunc.double(0xc004000000000000) == 0xc000000000000000
; RUN: @trunc.double(0x0) == 0x0
; RUN: @trunc.double(0x8000000000000000) == 0x8000000000000000
; RUN: @trunc.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @trunc.double(0xc01f000000000000) == 0xc01c000000000000
; RUN: @trunc.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @trunc.double(0x3fdfffffffffffff) == 0x0
; RUN: @trunc.double(0x4320000000000001) == 0x4320000000000000
; RUN: @trunc.double(0x4330000000000001) == 0x4330000000000001
define double @rint.double(double %a) {
  %r = call double @llvm.rint.f64(double %a)
  ret double %r
}
; RUN: @rint.double(0x3fe0000000000000) == 0x0
; RUN: @rint.double(0xbfe0000000000000) == 0x8000000000000000
; RUN: @rint.double(0x3ff8000000000000) == 0x4000000000000000
; RUN: @rint.double(0x4004000000000000) == 0x4000000000000000
; RUN: @rint.double(0xc004000000000000) == 0xc000000000000000
; RUN: @rint.double(0x0) == 0x0
; RUN: @rint.double(0x8000000000000000) == 0x8000000000000000
; RUN: @rint.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @rint.double(0xc01f000000000000) == 0xc020000000000000
; RUN: @rint.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @rint.double(0x3fdfffffffffffff) == 0x0
; RUN: @rint.double(0x4320000000000001) == 0x4320000000000000
; RUN: @rint.double(0x4330000000000001) == 0x4330000000000001
define double @nearbyint.double(double %a) {
  %r = call double @llvm.nearbyint.f64(double %a)
  ret double %r
}
; RUN: @nearbyint.double(0x3fe0000000000000) == 0x0
; RUN: @nearbyint.double(0xbfe0000000000000) == 0x8000000000000000
; RUN: @nearbyint.double(0x3ff8000000000000) == 0x4000000000000000
; RUN: @nearbyint.double(0x4004000000000000) == 0x4000000000000000
; RUN: @nearbyint.double(0xc004000000000000) == 0xc000000000000000
; RUN: @nearbyint.double(0x0) == 0x0
; RUN: @nearbyint.double(0x8000000000000000) == 0x8000000000000000
; RUN: @nearbyint.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @nearbyint.double(0xc01f000000000000) == 0xc020000000000000
; RUN: @nearbyint.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @nearbyint.double(0x3fdfffffffffffff) == 0x0
; RUN: @nearbyint.double(0x4320000000000001) == 0x4320000000000000
; RUN: @nearbyint.double(0x4330000000000001) == 0x4330000000000001
define double @roundeven.double(double %a) {
  %r = call double @llvm.roundeven.f64(double %a)
  ret double %r
}
; RUN: @roundeven.double(0x3fe0000000000000) == 0x0
; RUN: @roundeven.double(0xbfe0000000000000) == 0x8000000000000000
; RUN: @roundeven.double(0x3ff8000000000000) == 0x4000000000000000
; RUN: @roundeven.double(0x4004000000000000) == 0x4000000000000000
; RUN: @roundeven.double(0xc004000000000000) == 0xc000000000000000
; RUN: @roundeven.double(0x0) == 0x0
; RUN: @roundeven.double(0x8000000000000000) == 0x8000000000000000
; RUN: @roundeven.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @roundeven.double(0xc01f000000000000) == 0xc020000000000000
; RUN: @roundeven.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @roundeven.double(0x3fdfffffffffffff) == 0x0
; RUN: @roundeven.double(0x4320000000000001) == 0x4320000000000000
; RUN: @roundeven.double(0x4330000000000001) == 0x4330000000000001
define double @round.double(double %a) {
  %r = call double @llvm.round.f64(double %a)
  ret double %r
}
; RUN: @round.double(0x3fe0000000000000) == 0x3ff0000000000000
; RUN: @round.double(0xbfe0000000000000) == 0xbff0000000000000
; RUN: @round.double(0x3ff8000000000000) == 0x4000000000000000
; RUN: @round.double(0x4004000000000000) == 0x4008000000000000
; RUN: @round.double(0xc004000000000000) == 0xc008000000000000
; RUN: @round.double(0x0) == 0x0
; RUN: @round.double(0x8000000000000000) == 0x8000000000000000
; RUN: @round.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @round.double(0xc01f000000000000) == 0xc020000000000000
; RUN: @round.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @round.double(0x3fdfffffffffffff) == 0x0
; RUN: @round.double(0x4320000000000001) == 0x4320000000000002
; RUN: @round.double(0x4330000000000001) == 0x4330000000000001
define double @fabs.double(double %a) {
  %r = call double @llvm.fabs.f64(double %a)
  ret double %r
}
; RUN: @fabs.double(0x3fe0000000000000) == 0x3fe0000000000000
; RUN: @fabs.double(0xbfe0000000000000) == 0x3fe0000000000000
; RUN: @fabs.double(0x3ff8000000000000) == 0x3ff8000000000000
; RUN: @fabs.double(0x4004000000000000) == 0x4004000000000000
; RUN: @fabs.double(0xc004000000000000) == 0x4004000000000000
; RUN: @fabs.double(0x0) == 0x0
; RUN: @fabs.double(0x8000000000000000) == 0x0
; RUN: @fabs.double(0x4202a05f20000000) == 0x4202a05f20000000
; RUN: @fabs.double(0xc01f000000000000) == 0x401f000000000000
; RUN: @fabs.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @fabs.double(0x3fdfffffffffffff) == 0x3fdfffffffffffff
; RUN: @fabs.double(0x4320000000000001) == 0x4320000000000001
; RUN: @fabs.double(0x4330000000000001) == 0x4330000000000001
define double @sqrt.double(double %a) {
  %r = call double @llvm.sqrt.f64(double %a)
  ret double %r
}
; RUN: @sqrt.double(0x3fe0000000000000) == 0x3fe6a09e667f3bcd
; RUN: @sqrt.double(0x3ff8000000000000) == 0x3ff3988e1409212e
; RUN: @sqrt.double(0x4004000000000000) == 0x3ff94c583ada5b53
; RUN: @sqrt.double(0x0) == 0x0
; RUN: @sqrt.double(0x8000000000000000) == 0x8000000000000000
; RUN: @sqrt.double(0x4202a05f20000000) == 0x40f86a0000000000
; RUN: @sqrt.double(0x7ff0000000000000) == 0x7ff0000000000000
; RUN: @sqrt.double(0x3fdfffffffffffff) == 0x3fe6a09e667f3bcc
; RUN: @sqrt.double(0x4320000000000001) == 0x4186a09e667f3bcd
; RUN: @sqrt.double(0x4330000000000001) == 0x4190000000000000
define double @minnum.double(double %a, double %b) {
  %r = call double @llvm.minnum.f64(double %a, double %b)
  ret double %r
}
; RUN: @minnum.double(0x3ff0000000000000, 0x4000000000000000) == 0x3ff0000000000000
; RUN: @minnum.double(0x4000000000000000, 0xbff0000000000000) == 0xbff0000000000000
; RUN: @minnum.double(0x7ff8000000000000, 0x3ff0000000000000) == 0x3ff0000000000000
; RUN: @minnum.double(0x3ff0000000000000, 0x7ff8000000000000) == 0x3ff0000000000000
; RUN: @minnum.double(0xfff0000000000000, 0x7ff0000000000000) == 0xfff0000000000000
define double @maxnum.double(double %a, double %b) {
  %r = call double @llvm.maxnum.f64(double %a, double %b)
  ret double %r
}
; RUN: @maxnum.double(0x3ff0000000000000, 0x4000000000000000) == 0x4000000000000000
; RUN: @maxnum.double(0x4000000000000000, 0xbff0000000000000) == 0x4000000000000000
; RUN: @maxnum.double(0x7ff8000000000000, 0x3ff0000000000000) == 0x3ff0000000000000
; RUN: @maxnum.double(0x3ff0000000000000, 0x7ff8000000000000) == 0x3ff0000000000000
; RUN: @maxnum.double(0xfff0000000000000, 0x7ff0000000000000) == 0x7ff0000000000000
define double @copysign.double(double %a, double %b) {
  %r = call double @llvm.copysign.f64(double %a, double %b)
  ret double %r
}
; RUN: @copysign.double(0x3ff0000000000000, 0x4000000000000000) == 0x3ff0000000000000
; RUN: @copysign.double(0x4000000000000000, 0xbff0000000000000) == 0xc000000000000000
; RUN: @copysign.double(0x3ff0000000000000, 0x7ff8000000000000) == 0x3ff0000000000000
; RUN: @copysign.double(0xfff0000000000000, 0x7ff0000000000000) == 0x7ff0000000000000
define double @uitofp.i1.double(i1 %a) {
  %r = uitofp i1 %a to double
  ret double %r
}
; RUN: @uitofp.i1.double(0) == 0x0
; RUN: @uitofp.i1.double(0) == 0x0
; RUN: @uitofp.i1.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i1.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i1.double(1) == 0x3ff0000000000000
define double @sitofp.i1.double(i1 %a) {
  %r = sitofp i1 %a to double
  ret double %r
}
; RUN: @sitofp.i1.double(1) == 0xbff0000000000000
; RUN: @sitofp.i1.double(0) == 0x0
; RUN: @sitofp.i1.double(0) == 0x0
; RUN: @sitofp.i1.double(1) == 0xbff0000000000000
; RUN: @sitofp.i1.double(1) == 0xbff0000000000000
define i1 @fptoui.double.i1(double %a) {
  %r = fptoui double %a to i1
  ret i1 %r
}
; RUN: @fptoui.double.i1(0x3fe03e5a72d5ca6f) == 0
; RUN: @fptoui.double.i1(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i1(0x3fd9eac4b0861f68) == 0
; RUN: @fptoui.double.i1(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i1(0x3fdd60ffe4200a0e) == 0
define i1 @fptoui.sat.double.i1(double %a) {
  %r = call i1 @llvm.fptoui.sat.i1.f64(double %a)
  ret i1 %r
}
; RUN: @fptoui.sat.double.i1(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i1(0x7ff0000000000000) == 1
; RUN: @fptoui.sat.double.i1(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i1(0x46293e5939a08cea) == 1
; RUN: @fptoui.sat.double.i1(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i1(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i1(0xbff0000000000000) == 0
define i1 @fptosi.double.i1(double %a) {
  %r = fptosi double %a to i1
  ret i1 %r
}
; RUN: @fptosi.double.i1(0x0) == 0
; RUN: @fptosi.double.i1(0x0) == 0
; RUN: @fptosi.double.i1(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i1(0xbfe462464b4a3dc5) == 0
; RUN: @fptosi.double.i1(0xbfcd70aa63c6b648) == 0
define i1 @fptosi.sat.double.i1(double %a) {
  %r = call i1 @llvm.fptosi.sat.i1.f64(double %a)
  ret i1 %r
}
; RUN: @fptosi.sat.double.i1(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i1(0x7ff0000000000000) == 0
; RUN: @fptosi.sat.double.i1(0xfff0000000000000) == -1
; RUN: @fptosi.sat.double.i1(0x46293e5939a08cea) == 0
; RUN: @fptosi.sat.double.i1(0xc6293e5939a08cea) == -1
; RUN: @fptosi.sat.double.i1(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i1(0xbff0000000000000) == -1
define double @uitofp.i8.double(i8 %a) {
  %r = uitofp i8 %a to double
  ret double %r
}
; RUN: @uitofp.i8.double(128) == 0x4060000000000000
; RUN: @uitofp.i8.double(255) == 0x406fe00000000000
; RUN: @uitofp.i8.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i8.double(128) == 0x4060000000000000
; RUN: @uitofp.i8.double(18) == 0x4032000000000000
define double @sitofp.i8.double(i8 %a) {
  %r = sitofp i8 %a to double
  ret double %r
}
; RUN: @sitofp.i8.double(0) == 0x0
; RUN: @sitofp.i8.double(1) == 0x3ff0000000000000
; RUN: @sitofp.i8.double(128) == 0xc060000000000000
; RUN: @sitofp.i8.double(1) == 0x3ff0000000000000
; RUN: @sitofp.i8.double(1) == 0x3ff0000000000000
define i8 @fptoui.double.i8(double %a) {
  %r = fptoui double %a to i8
  ret i8 %r
}
; RUN: @fptoui.double.i8(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i8(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i8(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i8(0x0) == 0
; RUN: @fptoui.double.i8(0xbfeccccccccccccd) == 0
define i8 @fptoui.sat.double.i8(double %a) {
  %r = call i8 @llvm.fptoui.sat.i8.f64(double %a)
  ret i8 %r
}
; RUN: @fptoui.sat.double.i8(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i8(0x7ff0000000000000) == 255
; RUN: @fptoui.sat.double.i8(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i8(0x46293e5939a08cea) == 255
; RUN: @fptoui.sat.double.i8(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i8(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i8(0xbff0000000000000) == 0
define i8 @fptosi.double.i8(double %a) {
  %r = fptosi double %a to i8
  ret i8 %r
}
; RUN: @fptosi.double.i8(0x4053585006e604ca) == 77
; RUN: @fptosi.double.i8(0x400ce11a0053036c) == 3
; RUN: @fptosi.double.i8(0x405a10575c4523b4) == 104
; RUN: @fptosi.double.i8(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i8(0xc01de2911aa9b771) == -7
define i8 @fptosi.sat.double.i8(double %a) {
  %r = call i8 @llvm.fptosi.sat.i8.f64(double %a)
  ret i8 %r
}
; RUN: @fptosi.sat.double.i8(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i8(0x7ff0000000000000) == 127
; RUN: @fptosi.sat.double.i8(0xfff0000000000000) == -128
; RUN: @fptosi.sat.double.i8(0x46293e5939a08cea) == 127
; RUN: @fptosi.sat.double.i8(0xc6293e5939a08cea) == -128
; RUN: @fptosi.sat.double.i8(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i8(0xbff0000000000000) == -1
define double @uitofp.i13.double(i13 %a) {
  %r = uitofp i13 %a to double
  ret double %r
}
; RUN: @uitofp.i13.double(4095) == 0x40affe0000000000
; RUN: @uitofp.i13.double(8191) == 0x40bfff0000000000
; RUN: @uitofp.i13.double(4095) == 0x40affe0000000000
; RUN: @uitofp.i13.double(0) == 0x0
; RUN: @uitofp.i13.double(8191) == 0x40bfff0000000000
define double @sitofp.i13.double(i13 %a) {
  %r = sitofp i13 %a to double
  ret double %r
}
; RUN: @sitofp.i13.double(629) == 0x4083a80000000000
; RUN: @sitofp.i13.double(5964) == 0xc0a1680000000000
; RUN: @sitofp.i13.double(4095) == 0x40affe0000000000
; RUN: @sitofp.i13.double(4096) == 0xc0b0000000000000
; RUN: @sitofp.i13.double(743) == 0x4087380000000000
define i13 @fptoui.double.i13(double %a) {
  %r = fptoui double %a to i13
  ret i13 %r
}
; RUN: @fptoui.double.i13(0x40a120b7e3395612) == 2192
; RUN: @fptoui.double.i13(0x0) == 0
; RUN: @fptoui.double.i13(0x0) == 0
; RUN: @fptoui.double.i13(0x405907d34fbd0174) == 100
; RUN: @fptoui.double.i13(0x0) == 0
define i13 @fptoui.sat.double.i13(double %a) {
  %r = call i13 @llvm.fptoui.sat.i13.f64(double %a)
  ret i13 %r
}
; RUN: @fptoui.sat.double.i13(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i13(0x7ff0000000000000) == 8191
; RUN: @fptoui.sat.double.i13(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i13(0x46293e5939a08cea) == 8191
; RUN: @fptoui.sat.double.i13(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i13(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i13(0xbff0000000000000) == 0
define i13 @fptosi.double.i13(double %a) {
  %r = fptosi double %a to i13
  ret i13 %r
}
; RUN: @fptosi.double.i13(0x409032a6c5aa575c) == 1036
; RUN: @fptosi.double.i13(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i13(0x0) == 0
; RUN: @fptosi.double.i13(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i13(0x3feccccccccccccd) == 0
define i13 @fptosi.sat.double.i13(double %a) {
  %r = call i13 @llvm.fptosi.sat.i13.f64(double %a)
  ret i13 %r
}
; RUN: @fptosi.sat.double.i13(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i13(0x7ff0000000000000) == 4095
; RUN: @fptosi.sat.double.i13(0xfff0000000000000) == -4096
; RUN: @fptosi.sat.double.i13(0x46293e5939a08cea) == 4095
; RUN: @fptosi.sat.double.i13(0xc6293e5939a08cea) == -4096
; RUN: @fptosi.sat.double.i13(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i13(0xbff0000000000000) == -1
define double @uitofp.i16.double(i16 %a) {
  %r = uitofp i16 %a to double
  ret double %r
}
; RUN: @uitofp.i16.double(32767) == 0x40dfffc000000000
; RUN: @uitofp.i16.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i16.double(50088) == 0x40e8750000000000
; RUN: @uitofp.i16.double(32767) == 0x40dfffc000000000
; RUN: @uitofp.i16.double(61469) == 0x40ee03a000000000
define double @sitofp.i16.double(i16 %a) {
  %r = sitofp i16 %a to double
  ret double %r
}
; RUN: @sitofp.i16.double(0) == 0x0
; RUN: @sitofp.i16.double(62292) == 0xc0a9580000000000
; RUN: @sitofp.i16.double(0) == 0x0
; RUN: @sitofp.i16.double(22514) == 0x40d5fc8000000000
; RUN: @sitofp.i16.double(32768) == 0xc0e0000000000000
define i16 @fptoui.double.i16(double %a) {
  %r = fptoui double %a to i16
  ret i16 %r
}
; RUN: @fptoui.double.i16(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i16(0x0) == 0
; RUN: @fptoui.double.i16(0x405762794eee33dd) == 93
; RUN: @fptoui.double.i16(0x0) == 0
; RUN: @fptoui.double.i16(0x40e46517cc0ea9dc) == 41768
define i16 @fptoui.sat.double.i16(double %a) {
  %r = call i16 @llvm.fptoui.sat.i16.f64(double %a)
  ret i16 %r
}
; RUN: @fptoui.sat.double.i16(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i16(0x7ff0000000000000) == 65535
; RUN: @fptoui.sat.double.i16(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i16(0x46293e5939a08cea) == 65535
; RUN: @fptoui.sat.double.i16(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i16(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i16(0xbff0000000000000) == 0
define i16 @fptosi.double.i16(double %a) {
  %r = fptosi double %a to i16
  ret i16 %r
}
; RUN: @fptosi.double.i16(0x0) == 0
; RUN: @fptosi.double.i16(0x0) == 0
; RUN: @fptosi.double.i16(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i16(0xc0d07bdef720902c) == -16879
; RUN: @fptosi.double.i16(0x40d88951077c4912) == 25125
define i16 @fptosi.sat.double.i16(double %a) {
  %r = call i16 @llvm.fptosi.sat.i16.f64(double %a)
  ret i16 %r
}
; RUN: @fptosi.sat.double.i16(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i16(0x7ff0000000000000) == 32767
; RUN: @fptosi.sat.double.i16(0xfff0000000000000) == -32768
; RUN: @fptosi.sat.double.i16(0x46293e5939a08cea) == 32767
; RUN: @fptosi.sat.double.i16(0xc6293e5939a08cea) == -32768
; RUN: @fptosi.sat.double.i16(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i16(0xbff0000000000000) == -1
define double @uitofp.i32.double(i32 %a) {
  %r = uitofp i32 %a to double
  ret double %r
}
; RUN: @uitofp.i32.double(2147483647) == 0x41dfffffffc00000
; RUN: @uitofp.i32.double(0) == 0x0
; RUN: @uitofp.i32.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i32.double(2340747315) == 0x41e1709f06600000
; RUN: @uitofp.i32.double(0) == 0x0
define double @sitofp.i32.double(i32 %a) {
  %r = sitofp i32 %a to double
  ret double %r
}
; RUN: @sitofp.i32.double(3703908161) == 0xc1c19d6c5f800000
; RUN: @sitofp.i32.double(0) == 0x0
; RUN: @sitofp.i32.double(321087386) == 0x41b323679a000000
; RUN: @sitofp.i32.double(2147483648) == 0xc1e0000000000000
; RUN: @sitofp.i32.double(4294967295) == 0xbff0000000000000
define i32 @fptoui.double.i32(double %a) {
  %r = fptoui double %a to i32
  ret i32 %r
}
; RUN: @fptoui.double.i32(0x0) == 0
; RUN: @fptoui.double.i32(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i32(0x40e57f9ac074e868) == 44028
; RUN: @fptoui.double.i32(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i32(0x3feccccccccccccd) == 0
define i32 @fptoui.sat.double.i32(double %a) {
  %r = call i32 @llvm.fptoui.sat.i32.f64(double %a)
  ret i32 %r
}
; RUN: @fptoui.sat.double.i32(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i32(0x7ff0000000000000) == 4294967295
; RUN: @fptoui.sat.double.i32(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i32(0x46293e5939a08cea) == 4294967295
; RUN: @fptoui.sat.double.i32(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i32(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i32(0xbff0000000000000) == 0
define i32 @fptosi.double.i32(double %a) {
  %r = fptosi double %a to i32
  ret i32 %r
}
; RUN: @fptosi.double.i32(0xc0bdfae122e27828) == -7674
; RUN: @fptosi.double.i32(0x0) == 0
; RUN: @fptosi.double.i32(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i32(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i32(0x40df665da5e09730) == 32153
define i32 @fptosi.sat.double.i32(double %a) {
  %r = call i32 @llvm.fptosi.sat.i32.f64(double %a)
  ret i32 %r
}
; RUN: @fptosi.sat.double.i32(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i32(0x7ff0000000000000) == 2147483647
; RUN: @fptosi.sat.double.i32(0xfff0000000000000) == -2147483648
; RUN: @fptosi.sat.double.i32(0x46293e5939a08cea) == 2147483647
; RUN: @fptosi.sat.double.i32(0xc6293e5939a08cea) == -2147483648
; RUN: @fptosi.sat.double.i32(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i32(0xbff0000000000000) == -1
define double @uitofp.i47.double(i47 %a) {
  %r = uitofp i47 %a to double
  ret double %r
}
; RUN: @uitofp.i47.double(100144179561325) == 0x42d6c5288ff0db40
; RUN: @uitofp.i47.double(70368744177664) == 0x42d0000000000000
; RUN: @uitofp.i47.double(31810988575719) == 0x42bcee92ac8be700
; RUN: @uitofp.i47.double(56310607411324) == 0x42c99b6ae03c3e00
; RUN: @uitofp.i47.double(70368744177664) == 0x42d0000000000000
define double @sitofp.i47.double(i47 %a) {
  %r = sitofp i47 %a to double
  ret double %r
}
; RUN: @sitofp.i47.double(132789918773897) == 0xc29ce9c03f35dc00
; RUN: @sitofp.i47.double(100669212051754) == 0xc2c2388fb01b6b00
; RUN: @sitofp.i47.double(70368744177664) == 0xc2d0000000000000
; RUN: @sitofp.i47.double(140737488355327) == 0xbff0000000000000
; RUN: @sitofp.i47.double(1) == 0x3ff0000000000000
define i47 @fptoui.double.i47(double %a) {
  %r = fptoui double %a to i47
  ret i47 %r
}
; RUN: @fptoui.double.i47(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i47(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i47(0x42cadf0732ab1452) == 59090401580584
; RUN: @fptoui.double.i47(0x0) == 0
; RUN: @fptoui.double.i47(0x42c25684126ff8e1) == 40325584576497
define i47 @fptoui.sat.double.i47(double %a) {
  %r = call i47 @llvm.fptoui.sat.i47.f64(double %a)
  ret i47 %r
}
; RUN: @fptoui.sat.double.i47(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i47(0x7ff0000000000000) == 140737488355327
; RUN: @fptoui.sat.double.i47(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i47(0x46293e5939a08cea) == 140737488355327
; RUN: @fptoui.sat.double.i47(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i47(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i47(0xbff0000000000000) == 0
define i47 @fptosi.double.i47(double %a) {
  %r = fptosi double %a to i47
  ret i47 %r
}
; RUN: @fptosi.double.i47(0xc2c4ec28df73c9f4) == -46009061140371
; RUN: @fptosi.double.i47(0xc14651c8892b7b44) == -2925457
; RUN: @fptosi.double.i47(0xc137bd71762ce5a8) == -1555825
; RUN: @fptosi.double.i47(0x414a00a9439e8cb8) == 3408210
; RUN: @fptosi.double.i47(0x0) == 0
define i47 @fptosi.sat.double.i47(double %a) {
  %r = call i47 @llvm.fptosi.sat.i47.f64(double %a)
  ret i47 %r
}
; RUN: @fptosi.sat.double.i47(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i47(0x7ff0000000000000) == 70368744177663
; RUN: @fptosi.sat.double.i47(0xfff0000000000000) == -70368744177664
; RUN: @fptosi.sat.double.i47(0x46293e5939a08cea) == 70368744177663
; RUN: @fptosi.sat.double.i47(0xc6293e5939a08cea) == -70368744177664
; RUN: @fptosi.sat.double.i47(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i47(0xbff0000000000000) == -1
define double @uitofp.i64.double(i64 %a) {
  %r = uitofp i64 %a to double
  ret double %r
}
; RUN: @uitofp.i64.double(9223372036854775807) == 0x43e0000000000000
; RUN: @uitofp.i64.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i64.double(3411209411286210283) == 0x43c7ab86716f178b
; RUN: @uitofp.i64.double(18446744073709551615) == 0x43f0000000000000
; RUN: @uitofp.i64.double(1) == 0x3ff0000000000000
define double @sitofp.i64.double(i64 %a) {
  %r = sitofp i64 %a to double
  ret double %r
}
; RUN: @sitofp.i64.double(1) == 0x3ff0000000000000
; RUN: @sitofp.i64.double(3657824142965773456) == 0x43c96199d6ca294a
; RUN: @sitofp.i64.double(6206414162964866092) == 0x43d5886733161e59
; RUN: @sitofp.i64.double(18446744073709551615) == 0xbff0000000000000
; RUN: @sitofp.i64.double(2346821607884794790) == 0x43c048cae8c09796
define i64 @fptoui.double.i64(double %a) {
  %r = fptoui double %a to i64
  ret i64 %r
}
; RUN: @fptoui.double.i64(0x0) == 0
; RUN: @fptoui.double.i64(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i64(0x0) == 0
; RUN: @fptoui.double.i64(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i64(0x3feccccccccccccd) == 0
define i64 @fptoui.sat.double.i64(double %a) {
  %r = call i64 @llvm.fptoui.sat.i64.f64(double %a)
  ret i64 %r
}
; RUN: @fptoui.sat.double.i64(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i64(0x7ff0000000000000) == 18446744073709551615
; RUN: @fptoui.sat.double.i64(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i64(0x46293e5939a08cea) == 18446744073709551615
; RUN: @fptoui.sat.double.i64(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i64(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i64(0xbff0000000000000) == 0
define i64 @fptosi.double.i64(double %a) {
  %r = fptosi double %a to i64
  ret i64 %r
}
; RUN: @fptosi.double.i64(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i64(0x43d094fe98a84fa6) == 4779438931089201152
; RUN: @fptosi.double.i64(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i64(0x0) == 0
; RUN: @fptosi.double.i64(0xbfeccccccccccccd) == 0
define i64 @fptosi.sat.double.i64(double %a) {
  %r = call i64 @llvm.fptosi.sat.i64.f64(double %a)
  ret i64 %r
}
; RUN: @fptosi.sat.double.i64(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i64(0x7ff0000000000000) == 9223372036854775807
; RUN: @fptosi.sat.double.i64(0xfff0000000000000) == -9223372036854775808
; RUN: @fptosi.sat.double.i64(0x46293e5939a08cea) == 9223372036854775807
; RUN: @fptosi.sat.double.i64(0xc6293e5939a08cea) == -9223372036854775808
; RUN: @fptosi.sat.double.i64(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i64(0xbff0000000000000) == -1
define double @uitofp.i100.double(i100 %a) {
  %r = uitofp i100 %a to double
  ret double %r
}
; RUN: @uitofp.i100.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i100.double(1267650600228229401496703205375) == 0x4630000000000000
; RUN: @uitofp.i100.double(1) == 0x3ff0000000000000
; RUN: @uitofp.i100.double(289428469728062495772530322444) == 0x460d398cf3775403
; RUN: @uitofp.i100.double(633825300114114700748351602688) == 0x4620000000000000
define double @sitofp.i100.double(i100 %a) {
  %r = sitofp i100 %a to double
  ret double %r
}
; RUN: @sitofp.i100.double(633825300114114700748351602687) == 0x4620000000000000
; RUN: @sitofp.i100.double(1) == 0x3ff0000000000000
; RUN: @sitofp.i100.double(633825300114114700748351602687) == 0x4620000000000000
; RUN: @sitofp.i100.double(633825300114114700748351602688) == 0xc620000000000000
; RUN: @sitofp.i100.double(553682045224851160476133596497) == 0x461bf42c369bccd9
define i100 @fptoui.double.i100(double %a) {
  %r = fptoui double %a to i100
  ret i100 %r
}
; RUN: @fptoui.double.i100(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i100(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i100(0x462d730911098e73) == 1166609224916006229100879413248
; RUN: @fptoui.double.i100(0x461becb70a34ac30) == 553105032955816741471615188992
; RUN: @fptoui.double.i100(0x42f749eaa5250024) == 409699787886594
define i100 @fptoui.sat.double.i100(double %a) {
  %r = call i100 @llvm.fptoui.sat.i100.f64(double %a)
  ret i100 %r
}
; RUN: @fptoui.sat.double.i100(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i100(0x7ff0000000000000) == 1267650600228229401496703205375
; RUN: @fptoui.sat.double.i100(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i100(0x46293e5939a08cea) == 1000000000000000019884624838656
; RUN: @fptoui.sat.double.i100(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i100(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i100(0xbff0000000000000) == 0
define i100 @fptosi.double.i100(double %a) {
  %r = fptosi double %a to i100
  ret i100 %r
}
; RUN: @fptosi.double.i100(0x42e107976d9def38) == 149794423893881
; RUN: @fptosi.double.i100(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i100(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i100(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i100(0xc608fb49faf11484) == -247405759303887241022214766592
define i100 @fptosi.sat.double.i100(double %a) {
  %r = call i100 @llvm.fptosi.sat.i100.f64(double %a)
  ret i100 %r
}
; RUN: @fptosi.sat.double.i100(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i100(0x7ff0000000000000) == 633825300114114700748351602687
; RUN: @fptosi.sat.double.i100(0xfff0000000000000) == -633825300114114700748351602688
; RUN: @fptosi.sat.double.i100(0x46293e5939a08cea) == 633825300114114700748351602687
; RUN: @fptosi.sat.double.i100(0xc6293e5939a08cea) == -633825300114114700748351602688
; RUN: @fptosi.sat.double.i100(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i100(0xbff0000000000000) == -1
define double @uitofp.i128.double(i128 %a) {
  %r = uitofp i128 %a to double
  ret double %r
}
; RUN: @uitofp.i128.double(340282366920938463463374607431768211455) == 0x47f0000000000000
; RUN: @uitofp.i128.double(21139109263578454290488814280022042591) == 0x47afce7d1bd0c06a
; RUN: @uitofp.i128.double(170141183460469231731687303715884105728) == 0x47e0000000000000
; RUN: @uitofp.i128.double(5409576352148305656713016029354512616) == 0x47904762d312b9a2
; RUN: @uitofp.i128.double(332424826996221977988422771213950327005) == 0x47ef42d62be26525
define double @sitofp.i128.double(i128 %a) {
  %r = sitofp i128 %a to double
  ret double %r
}
; RUN: @sitofp.i128.double(106077252839577570919845464815638518787) == 0x47d3f36f16cb260b
; RUN: @sitofp.i128.double(169698827136380797863551349584248862046) == 0x47dfeab3898f1a75
; RUN: @sitofp.i128.double(170141183460469231731687303715884105727) == 0x47e0000000000000
; RUN: @sitofp.i128.double(0) == 0x0
; RUN: @sitofp.i128.double(170141183460469231731687303715884105728) == 0xc7e0000000000000
define i128 @fptoui.double.i128(double %a) {
  %r = fptoui double %a to i128
  ret i128 %r
}
; RUN: @fptoui.double.i128(0x3feccccccccccccd) == 0
; RUN: @fptoui.double.i128(0x43e5a7befdeef259) == 12483406350016235520
; RUN: @fptoui.double.i128(0x47a7bc9ca786b5c0) == 15775786520574817898728503825502568448
; RUN: @fptoui.double.i128(0xbfeccccccccccccd) == 0
; RUN: @fptoui.double.i128(0x0) == 0
define i128 @fptoui.sat.double.i128(double %a) {
  %r = call i128 @llvm.fptoui.sat.i128.f64(double %a)
  ret i128 %r
}
; RUN: @fptoui.sat.double.i128(0x7ff8000000000000) == 0
; RUN: @fptoui.sat.double.i128(0x7ff0000000000000) == 340282366920938463463374607431768211455
; RUN: @fptoui.sat.double.i128(0xfff0000000000000) == 0
; RUN: @fptoui.sat.double.i128(0x46293e5939a08cea) == 1000000000000000019884624838656
; RUN: @fptoui.sat.double.i128(0xc6293e5939a08cea) == 0
; RUN: @fptoui.sat.double.i128(0x3fe8000000000000) == 0
; RUN: @fptoui.sat.double.i128(0xbff0000000000000) == 0
define i128 @fptosi.double.i128(double %a) {
  %r = fptosi double %a to i128
  ret i128 %r
}
; RUN: @fptosi.double.i128(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i128(0x0) == 0
; RUN: @fptosi.double.i128(0x3feccccccccccccd) == 0
; RUN: @fptosi.double.i128(0xbfeccccccccccccd) == 0
; RUN: @fptosi.double.i128(0xc3b5844d88ee8c58) == -1550449422235359232
define i128 @fptosi.sat.double.i128(double %a) {
  %r = call i128 @llvm.fptosi.sat.i128.f64(double %a)
  ret i128 %r
}
; RUN: @fptosi.sat.double.i128(0x7ff8000000000000) == 0
; RUN: @fptosi.sat.double.i128(0x7ff0000000000000) == 170141183460469231731687303715884105727
; RUN: @fptosi.sat.double.i128(0xfff0000000000000) == -170141183460469231731687303715884105728
; RUN: @fptosi.sat.double.i128(0x46293e5939a08cea) == 1000000000000000019884624838656
; RUN: @fptosi.sat.double.i128(0xc6293e5939a08cea) == -1000000000000000019884624838656
; RUN: @fptosi.sat.double.i128(0x3fe8000000000000) == 0
; RUN: @fptosi.sat.double.i128(0xbff0000000000000) == -1
define i1 @class.1(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 1)
  ret i1 %r
}
; RUN: @class.1(0x3f800000) == 0
; RUN: @class.1(0xbf800000) == 0
; RUN: @class.1(0x0) == 0
; RUN: @class.1(0x80000000) == 0
; RUN: @class.1(0x1) == 0
; RUN: @class.1(0x80000001) == 0
; RUN: @class.1(0x7f800000) == 0
; RUN: @class.1(0xff800000) == 0
; RUN: @class.1(0x7fc00000) == 0
; RUN: @class.1(0x7f800001) == 1
define i1 @class.2(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 2)
  ret i1 %r
}
; RUN: @class.2(0x3f800000) == 0
; RUN: @class.2(0xbf800000) == 0
; RUN: @class.2(0x0) == 0
; RUN: @class.2(0x80000000) == 0
; RUN: @class.2(0x1) == 0
; RUN: @class.2(0x80000001) == 0
; RUN: @class.2(0x7f800000) == 0
; RUN: @class.2(0xff800000) == 0
; RUN: @class.2(0x7fc00000) == 1
; RUN: @class.2(0x7f800001) == 0
define i1 @class.4(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 4)
  ret i1 %r
}
; RUN: @class.4(0x3f800000) == 0
; RUN: @class.4(0xbf800000) == 0
; RUN: @class.4(0x0) == 0
; RUN: @class.4(0x80000000) == 0
; RUN: @class.4(0x1) == 0
; RUN: @class.4(0x80000001) == 0
; RUN: @class.4(0x7f800000) == 0
; RUN: @class.4(0xff800000) == 1
; RUN: @class.4(0x7fc00000) == 0
; RUN: @class.4(0x7f800001) == 0
define i1 @class.8(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 8)
  ret i1 %r
}
; RUN: @class.8(0x3f800000) == 0
; RUN: @class.8(0xbf800000) == 1
; RUN: @class.8(0x0) == 0
; RUN: @class.8(0x80000000) == 0
; RUN: @class.8(0x1) == 0
; RUN: @class.8(0x80000001) == 0
; RUN: @class.8(0x7f800000) == 0
; RUN: @class.8(0xff800000) == 0
; RUN: @class.8(0x7fc00000) == 0
; RUN: @class.8(0x7f800001) == 0
define i1 @class.16(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 16)
  ret i1 %r
}
; RUN: @class.16(0x3f800000) == 0
; RUN: @class.16(0xbf800000) == 0
; RUN: @class.16(0x0) == 0
; RUN: @class.16(0x80000000) == 0
; RUN: @class.16(0x1) == 0
; RUN: @class.16(0x80000001) == 1
; RUN: @class.16(0x7f800000) == 0
; RUN: @class.16(0xff800000) == 0
; RUN: @class.16(0x7fc00000) == 0
; RUN: @class.16(0x7f800001) == 0
define i1 @class.32(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 32)
  ret i1 %r
}
; RUN: @class.32(0x3f800000) == 0
; RUN: @class.32(0xbf800000) == 0
; RUN: @class.32(0x0) == 0
; RUN: @class.32(0x80000000) == 1
; RUN: @class.32(0x1) == 0
; RUN: @class.32(0x80000001) == 0
; RUN: @class.32(0x7f800000) == 0
; RUN: @class.32(0xff800000) == 0
; RUN: @class.32(0x7fc00000) == 0
; RUN: @class.32(0x7f800001) == 0
define i1 @class.64(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 64)
  ret i1 %r
}
; RUN: @class.64(0x3f800000) == 0
; RUN: @class.64(0xbf800000) == 0
; RUN: @class.64(0x0) == 1
; RUN: @class.64(0x80000000) == 0
; RUN: @class.64(0x1) == 0
; RUN: @class.64(0x80000001) == 0
; RUN: @class.64(0x7f800000) == 0
; RUN: @class.64(0xff800000) == 0
; RUN: @class.64(0x7fc00000) == 0
; RUN: @class.64(0x7f800001) == 0
define i1 @class.128(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 128)
  ret i1 %r
}
; RUN: @class.128(0x3f800000) == 0
; RUN: @class.128(0xbf800000) == 0
; RUN: @class.128(0x0) == 0
; RUN: @class.128(0x80000000) == 0
; RUN: @class.128(0x1) == 1
; RUN: @class.128(0x80000001) == 0
; RUN: @class.128(0x7f800000) == 0
; RUN: @class.128(0xff800000) == 0
; RUN: @class.128(0x7fc00000) == 0
; RUN: @class.128(0x7f800001) == 0
define i1 @class.256(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 256)
  ret i1 %r
}
; RUN: @class.256(0x3f800000) == 1
; RUN: @class.256(0xbf800000) == 0
; RUN: @class.256(0x0) == 0
; RUN: @class.256(0x80000000) == 0
; RUN: @class.256(0x1) == 0
; RUN: @class.256(0x80000001) == 0
; RUN: @class.256(0x7f800000) == 0
; RUN: @class.256(0xff800000) == 0
; RUN: @class.256(0x7fc00000) == 0
; RUN: @class.256(0x7f800001) == 0
define i1 @class.512(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 512)
  ret i1 %r
}
; RUN: @class.512(0x3f800000) == 0
; RUN: @class.512(0xbf800000) == 0
; RUN: @class.512(0x0) == 0
; RUN: @class.512(0x80000000) == 0
; RUN: @class.512(0x1) == 0
; RUN: @class.512(0x80000001) == 0
; RUN: @class.512(0x7f800000) == 1
; RUN: @class.512(0xff800000) == 0
; RUN: @class.512(0x7fc00000) == 0
; RUN: @class.512(0x7f800001) == 0
define i1 @class.3(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 3)
  ret i1 %r
}
; RUN: @class.3(0x3f800000) == 0
; RUN: @class.3(0xbf800000) == 0
; RUN: @class.3(0x0) == 0
; RUN: @class.3(0x80000000) == 0
; RUN: @class.3(0x1) == 0
; RUN: @class.3(0x80000001) == 0
; RUN: @class.3(0x7f800000) == 0
; RUN: @class.3(0xff800000) == 0
; RUN: @class.3(0x7fc00000) == 1
; RUN: @class.3(0x7f800001) == 1
define i1 @class.516(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 516)
  ret i1 %r
}
; RUN: @class.516(0x3f800000) == 0
; RUN: @class.516(0xbf800000) == 0
; RUN: @class.516(0x0) == 0
; RUN: @class.516(0x80000000) == 0
; RUN: @class.516(0x1) == 0
; RUN: @class.516(0x80000001) == 0
; RUN: @class.516(0x7f800000) == 1
; RUN: @class.516(0xff800000) == 1
; RUN: @class.516(0x7fc00000) == 0
; RUN: @class.516(0x7f800001) == 0
define i1 @class.96(float %a) {
  %r = call i1 @llvm.is.fpclass.f32(float %a, i32 96)
  ret i1 %r
}
; RUN: @class.96(0x3f800000) == 0
; RUN: @class.96(0xbf800000) == 0
; RUN: @class.96(0x0) == 1
; RUN: @class.96(0x80000000) == 1
; RUN: @class.96(0x1) == 0
; RUN: @class.96(0x80000001) == 0
; RUN: @class.96(0x7f800000) == 0
; RUN: @class.96(0xff800000) == 0
; RUN: @class.96(0x7fc00000) == 0
; RUN: @class.96(0x7f800001) == 0
define float @trunc.to.float(double %a) {
  %r = fptrunc double %a to float
  ret float %r
}
; RUN: @trunc.to.float(0x3fb999999999999a) == 0x3dcccccd
; RUN: @trunc.to.float(0x7e37e43c8800759c) == 0x7f800000
; RUN: @trunc.to.float(0x80000000000007e8) == 0x80000000
; RUN: @trunc.to.float(0x3ff8000000000000) == 0x3fc00000
; RUN: @trunc.to.float(0x4170000010000000) == 0x4b800000
define double @extend(float %a) {
  %r = fpext float %a to double
  ret double %r
}
; RUN: @extend(0x3dcccccd) == 0x3fb99999a0000000
; RUN: @extend(0xff800000) == 0xfff0000000000000
; RUN: @extend(0x1) == 0x36a0000000000000

declare double @llvm.ceil.f64(double)
declare double @llvm.copysign.f64(double, double)
declare double @llvm.fabs.f64(double)
declare double @llvm.floor.f64(double)
declare double @llvm.maxnum.f64(double, double)
declare double @llvm.minnum.f64(double, double)
declare double @llvm.nearbyint.f64(double)
declare double @llvm.rint.f64(double)
declare double @llvm.round.f64(double)
declare double @llvm.roundeven.f64(double)
declare double @llvm.sqrt.f64(double)
declare double @llvm.trunc.f64(double)
declare float @llvm.ceil.f32(float)
declare float @llvm.copysign.f32(float, float)
declare float @llvm.fabs.f32(float)
declare float @llvm.floor.f32(float)
declare float @llvm.maxnum.f32(float, float)
declare float @llvm.minnum.f32(float, float)
declare float @llvm.nearbyint.f32(float)
declare float @llvm.rint.f32(float)
declare float @llvm.round.f32(float)
declare float @llvm.roundeven.f32(float)
declare float @llvm.sqrt.f32(float)
declare float @llvm.trunc.f32(float)
declare i1 @llvm.fptosi.sat.i1.f32(float)
declare i1 @llvm.fptosi.sat.i1.f64(double)
declare i1 @llvm.fptoui.sat.i1.f32(float)
declare i1 @llvm.fptoui.sat.i1.f64(double)
declare i1 @llvm.is.fpclass.f32(float, i32)
declare i100 @llvm.fptosi.sat.i100.f32(float)
declare i100 @llvm.fptosi.sat.i100.f64(double)
declare i100 @llvm.fptoui.sat.i100.f32(float)
declare i100 @llvm.fptoui.sat.i100.f64(double)
declare i128 @llvm.fptosi.sat.i128.f32(float)
declare i128 @llvm.fptosi.sat.i128.f64(double)
declare i128 @llvm.fptoui.sat.i128.f32(float)
declare i128 @llvm.fptoui.sat.i128.f64(double)
declare i13 @llvm.fptosi.sat.i13.f32(float)
declare i13 @llvm.fptosi.sat.i13.f64(double)
declare i13 @llvm.fptoui.sat.i13.f32(float)
declare i13 @llvm.fptoui.sat.i13.f64(double)
declare i16 @llvm.fptosi.sat.i16.f32(float)
declare i16 @llvm.fptosi.sat.i16.f64(double)
declare i16 @llvm.fptoui.sat.i16.f32(float)
declare i16 @llvm.fptoui.sat.i16.f64(double)
declare i32 @llvm.fptosi.sat.i32.f32(float)
declare i32 @llvm.fptosi.sat.i32.f64(double)
declare i32 @llvm.fptoui.sat.i32.f32(float)
declare i32 @llvm.fptoui.sat.i32.f64(double)
declare i47 @llvm.fptosi.sat.i47.f32(float)
declare i47 @llvm.fptosi.sat.i47.f64(double)
declare i47 @llvm.fptoui.sat.i47.f32(float)
declare i47 @llvm.fptoui.sat.i47.f64(double)
declare i64 @llvm.fptosi.sat.i64.f32(float)
declare i64 @llvm.fptosi.sat.i64.f64(double)
declare i64 @llvm.fptoui.sat.i64.f32(float)
declare i64 @llvm.fptoui.sat.i64.f64(double)
declare i8 @llvm.fptosi.sat.i8.f32(float)
declare i8 @llvm.fptosi.sat.i8.f64(double)
declare i8 @llvm.fptoui.sat.i8.f32(float)
declare i8 @llvm.fptoui.sat.i8.f64(double)
