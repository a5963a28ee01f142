; Vectors: lanes of every container, packed in memory, shuffles, selects, reductions, odd lanes.

@bytes = global [64 x i8] zeroinitializer, align 16

define i32 @add.lane(i32 %a, i32 %b) {
  %v = insertelement <4 x i32> poison, i32 %a, i64 2
  %w = insertelement <4 x i32> <i32 1, i32 2, i32 3, i32 4>, i32 %b, i64 2
  %s = add <4 x i32> %v, %w
  %r = extractelement <4 x i32> %s, i32 2
  ret i32 %r
}
; RUN: @add.lane(5, 7) == 12
; RUN: @add.lane(-1, 1) == 0

define i32 @variable.lane(i64 %i) {
  %r = extractelement <4 x i32> <i32 10, i32 20, i32 30, i32 40>, i64 %i
  ret i32 %r
}
; RUN: @variable.lane(0) == 10
; RUN: @variable.lane(3) == 40

define i64 @insert.variable(i8 %i, i16 %x) {
  %v = insertelement <4 x i16> <i16 1, i16 2, i16 3, i16 4>, i16 %x, i8 %i
  %r = bitcast <4 x i16> %v to i64
  ret i64 %r
}
; RUN: @insert.variable(0, 9) == 0x0004000300020009
; RUN: @insert.variable(3, -1) == 0xffff000300020001

define i64 @shuffle(i64 %x, i64 %y) {
  %a = bitcast i64 %x to <8 x i8>
  %b = bitcast i64 %y to <8 x i8>
  %s = shufflevector <8 x i8> %a, <8 x i8> %b, <8 x i32> <i32 15, i32 0, i32 14, i32 1, i32 13, i32 2, i32 12, i32 3>
  %r = bitcast <8 x i8> %s to i64
  ret i64 %r
}
; RUN: @shuffle(0x0706050403020100, 0x1716151413121110) == 0x0314021501160017

define i8 @mask.bits(i64 %x) {
  %a = bitcast i64 %x to <8 x i8>
  %c = icmp slt <8 x i8> %a, zeroinitializer
  %r = bitcast <8 x i1> %c to i8
  ret i8 %r
}
; RUN: @mask.bits(0x8000000000000080) == 0x81
; RUN: @mask.bits(0x00ff00ff00ff00ff) == 0x55

define i8 @bits.to.mask(i8 %m) {
  %v = bitcast i8 %m to <8 x i1>
  %w = select <8 x i1> %v, <8 x i8> <i8 1, i8 2, i8 4, i8 8, i8 16, i8 32, i8 64, i8 -128>, <8 x i8> zeroinitializer
  %r = call i8 @llvm.vector.reduce.or.v8i8(<8 x i8> %w)
  ret i8 %r
}
; RUN: @bits.to.mask(0xa5) == 0xa5
; RUN: @bits.to.mask(0) == 0

define i16 @store.bits(i16 %m) {
  %v = bitcast i16 %m to <16 x i1>
  %n = xor <16 x i1> %v, <i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false, i1 true, i1 false>
  store <16 x i1> %n, ptr @bytes, align 2
  %r = load i16, ptr @bytes, align 2
  ret i16 %r
}
; RUN: @store.bits(0) == 0x5555
; RUN: @store.bits(0xffff) == 0xaaaa

define i32 @load.bits(i32 %m) {
  store i32 %m, ptr @bytes, align 4
  %v = load <5 x i1>, ptr @bytes, align 1
  %z = zext <5 x i1> %v to <5 x i32>
  %r = call i32 @llvm.vector.reduce.add.v5i32(<5 x i32> %z)
  ret i32 %r
}
; RUN: @load.bits(0xff) == 5
; RUN: @load.bits(0x12) == 2

define i32 @odd.lanes(i32 %x) {
  %t = trunc i32 %x to i24
  %v = insertelement <3 x i24> <i24 -1, i24 5, i24 7>, i24 %t, i32 1
  %w = add <3 x i24> %v, <i24 1, i24 1, i24 1>
  store <3 x i24> %w, ptr @bytes, align 16
  %l = load <3 x i24>, ptr @bytes, align 16
  %e = sext <3 x i24> %l to <3 x i32>
  %r = call i32 @llvm.vector.reduce.add.v3i32(<3 x i32> %e)
  ret i32 %r
}
; RUN: @odd.lanes(9) == 18
; RUN: @odd.lanes(-2) == 7
; RUN: @odd.lanes(0x7fffff) == -8388600

define i64 @packed.odd.memory() {
  store i64 0, ptr @bytes, align 8
  store <2 x i24> <i24 66051, i24 263430>, ptr @bytes, align 8
  %r = load i64, ptr @bytes, align 8
  ret i64 %r
}
; RUN: @packed.odd.memory() == 0x040506010203

define i32 @odd.integer.memory(i32 %x) {
  store i32 -1, ptr @bytes, align 4
  %t = trunc i32 %x to i24
  store i24 %t, ptr @bytes, align 4
  %r = load i32, ptr @bytes, align 4
  ret i32 %r
}
; RUN: @odd.integer.memory(0x123456) == 0xff123456

define i128 @i65.memory(i64 %x) {
  %w = sext i64 %x to i65
  store i65 %w, ptr @bytes, align 16
  %l = load i65, ptr @bytes, align 16
  %r = sext i65 %l to i128
  ret i128 %r
}
; RUN: @i65.memory(-5) == -5
; RUN: @i65.memory(5) == 5

define float @sum.in.order(float %a) {
  %v = insertelement <4 x float> <float 1.0, float 2.0, float 3.0, float 4.0>, float %a, i32 0
  %r = call float @llvm.vector.reduce.fadd.v4f32(float 10.0, <4 x float> %v)
  ret float %r
}
; RUN: @sum.in.order(0.5f) == 19.5f

define i32 @reduce(i32 %x, i32 %which) {
  %v = insertelement <4 x i32> <i32 -3, i32 12, i32 7, i32 -9>, i32 %x, i32 3
  switch i32 %which, label %none [ i32 0, label %smax
                                   i32 1, label %smin
                                   i32 2, label %umax
                                   i32 3, label %mul
                                   i32 4, label %xor ]
smax:
  %a = call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %v)
  ret i32 %a
smin:
  %b = call i32 @llvm.vector.reduce.smin.v4i32(<4 x i32> %v)
  ret i32 %b
umax:
  %c = call i32 @llvm.vector.reduce.umax.v4i32(<4 x i32> %v)
  ret i32 %c
mul:
  %d = call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %v)
  ret i32 %d
xor:
  %e = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %v)
  ret i32 %e
none:
  ret i32 0
}
; RUN: @reduce(5, 0) == 12
; RUN: @reduce(-50, 1) == -50
; RUN: @reduce(1, 2) == -3
; RUN: @reduce(2, 3) == -504
; RUN: @reduce(0, 4) == -10

define i32 @gather(i32 %m) {
  store <4 x i32> <i32 11, i32 22, i32 33, i32 44>, ptr @bytes, align 16
  %t = trunc i32 %m to i4
  %mask = bitcast i4 %t to <4 x i1>
  %p = getelementptr i32, ptr @bytes, <4 x i64> <i64 3, i64 2, i64 1, i64 0>
  %v = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> %p, i32 4, <4 x i1> %mask, <4 x i32> <i32 1, i32 2, i32 3, i32 4>)
  %q = mul <4 x i32> %v, <i32 1, i32 100, i32 10000, i32 1000000>
  %r = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %q)
  ret i32 %r
}
; RUN: @gather(15) == 11223344
; RUN: @gather(1) == 4030244

define i64 @masked.store(i8 %m) {
  store <4 x i16> zeroinitializer, ptr @bytes, align 8
  %t = trunc i8 %m to i4
  %mask = bitcast i4 %t to <4 x i1>
  call void @llvm.masked.store.v4i16.p0(<4 x i16> <i16 1, i16 2, i16 3, i16 4>, ptr @bytes, i32 2, <4 x i1> %mask)
  %r = load i64, ptr @bytes, align 8
  ret i64 %r
}
; RUN: @masked.store(5) == 0x0000000300000001

define i32 @add.overflow.lanes(i32 %a) {
  %v = insertelement <2 x i32> <i32 2147483647, i32 1>, i32 %a, i32 1
  %p = call { <2 x i32>, <2 x i1> } @llvm.sadd.with.overflow.v2i32(<2 x i32> %v, <2 x i32> <i32 1, i32 1>)
  %s = extractvalue { <2 x i32>, <2 x i1> } %p, 0
  %o = extractvalue { <2 x i32>, <2 x i1> } %p, 1
  %z = zext <2 x i1> %o to <2 x i32>
  %x = xor <2 x i32> %z, %s
  %r = call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %x)
  ret i32 %r
}
; RUN: @add.overflow.lanes(4) == -2147483642

define i32 @aggregate.of.vectors(i32 %x) {
  %v = insertelement <2 x i32> <i32 5, i32 6>, i32 %x, i32 0
  %a = insertvalue { i8, [2 x <2 x i32>], i1 } zeroinitializer, <2 x i32> %v, 1, 1
  store { i8, [2 x <2 x i32>], i1 } %a, ptr @bytes, align 8
  %b = load { i8, [2 x <2 x i32>], i1 }, ptr @bytes, align 8
  %w = extractvalue { i8, [2 x <2 x i32>], i1 } %b, 1, 1
  %r = call i32 @llvm.vector.reduce.add.v2i32(<2 x i32> %w)
  ret i32 %r
}
; RUN: @aggregate.of.vectors(7) == 13

define i32 @aggregate.of.bits(i8 %m) {
  %v = bitcast i8 %m to <8 x i1>
  %a = insertvalue { i16, <8 x i1>, i24 } { i16 1, <8 x i1> zeroinitializer, i24 -2 }, <8 x i1> %v, 1
  store { i16, <8 x i1>, i24 } %a, ptr @bytes, align 8
  %b = load { i16, <8 x i1>, i24 }, ptr @bytes, align 8
  %w = extractvalue { i16, <8 x i1>, i24 } %b, 1
  %c = bitcast <8 x i1> %w to i8
  %z = zext i8 %c to i32
  %o = extractvalue { i16, <8 x i1>, i24 } %b, 2
  %e = sext i24 %o to i32
  %r = add i32 %z, %e
  ret i32 %r
}
; RUN: @aggregate.of.bits(0xc3) == 193

declare i8 @llvm.vector.reduce.or.v8i8(<8 x i8>)
declare i32 @llvm.vector.reduce.add.v5i32(<5 x i32>)
declare i32 @llvm.vector.reduce.add.v3i32(<3 x i32>)
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.add.v2i32(<2 x i32>)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>)
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.smin.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.umax.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>)
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, i32, <4 x i1>, <4 x i32>)
declare void @llvm.masked.store.v4i16.p0(<4 x i16>, ptr, i32, <4 x i1>)
declare { <2 x i32>, <2 x i1> } @llvm.sadd.with.overflow.v2i32(<2 x i32>, <2 x i32>)
