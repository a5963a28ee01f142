; Integer intrinsics of every kind of width.
; Expected values were computed with Python's integers.

define i1 @sadd.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.sadd.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @sadd.sat.i1(-1, 0) == -1
; RUN: @sadd.sat.i1(-1, 0) == -1
; RUN: @sadd.sat.i1(0, -1) == -1
; RUN: @sadd.sat.i1(-1, 0) == -1
define i1 @uadd.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.uadd.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @uadd.sat.i1(0, 0) == 0
; RUN: @uadd.sat.i1(-1, 0) == -1
; RUN: @uadd.sat.i1(-1, 0) == -1
; RUN: @uadd.sat.i1(-1, 0) == -1
define i1 @ssub.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.ssub.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @ssub.sat.i1(-1, -1) == 0
; RUN: @ssub.sat.i1(0, -1) == 0
; RUN: @ssub.sat.i1(-1, -1) == 0
; RUN: @ssub.sat.i1(-1, -1) == 0
define i1 @usub.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.usub.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @usub.sat.i1(0, 0) == 0
; RUN: @usub.sat.i1(-1, 0) == -1
; RUN: @usub.sat.i1(-1, 0) == -1
; RUN: @usub.sat.i1(-1, 0) == -1
define i1 @sshl.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.sshl.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @sshl.sat.i1(-1, 0) == -1
; RUN: @sshl.sat.i1(0, 0) == 0
; RUN: @sshl.sat.i1(-1, 0) == -1
; RUN: @sshl.sat.i1(-1, 0) == -1
define i1 @ushl.sat.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.ushl.sat.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @ushl.sat.i1(-1, 0) == -1
; RUN: @ushl.sat.i1(0, 0) == 0
; RUN: @ushl.sat.i1(-1, 0) == -1
; RUN: @ushl.sat.i1(0, 0) == 0
define i1 @smax.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.smax.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @smax.i1(-1, 0) == 0
; RUN: @smax.i1(0, -1) == 0
; RUN: @smax.i1(0, -1) == 0
; RUN: @smax.i1(-1, -1) == -1
define i1 @smin.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.smin.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @smin.i1(0, 0) == 0
; RUN: @smin.i1(0, 0) == 0
; RUN: @smin.i1(0, -1) == -1
; RUN: @smin.i1(-1, -1) == -1
define i1 @umax.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.umax.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @umax.i1(0, 0) == 0
; RUN: @umax.i1(-1, 0) == -1
; RUN: @umax.i1(-1, 0) == -1
; RUN: @umax.i1(0, -1) == -1
define i1 @umin.i1(i1 %a, i1 %b) {
  %r = call i1 @llvm.umin.i1(i1 %a, i1 %b)
  ret i1 %r
}
; RUN: @umin.i1(-1, -1) == -1
; RUN: @umin.i1(-1, -1) == -1
; RUN: @umin.i1(0, 0) == 0
; RUN: @umin.i1(-1, 0) == 0
define i1 @ctpop.i1(i1 %a) {
  %r = call i1 @llvm.ctpop.i1(i1 %a)
  ret i1 %r
}
; RUN: @ctpop.i1(-1) == -1
; RUN: @ctpop.i1(-1) == -1
; RUN: @ctpop.i1(0) == 0
; RUN: @ctpop.i1(-1) == -1
define i1 @ctlz.i1(i1 %a) {
  %r = call i1 @llvm.ctlz.i1(i1 %a, i1 false)
  ret i1 %r
}
; RUN: @ctlz.i1(0) == -1
; RUN: @ctlz.i1(-1) == 0
; RUN: @ctlz.i1(-1) == 0
; RUN: @ctlz.i1(-1) == 0
define i1 @cttz.i1(i1 %a) {
  %r = call i1 @llvm.cttz.i1(i1 %a, i1 false)
  ret i1 %r
}
; RUN: @cttz.i1(-1) == 0
; RUN: @cttz.i1(0) == -1
; RUN: @cttz.i1(0) == -1
; RUN: @cttz.i1(-1) == 0
define i1 @abs.i1(i1 %a) {
  %r = call i1 @llvm.abs.i1(i1 %a, i1 false)
  ret i1 %r
}
; RUN: @abs.i1(-1) == -1
; RUN: @abs.i1(0) == 0
; RUN: @abs.i1(-1) == -1
; RUN: @abs.i1(0) == 0
define i1 @bitreverse.i1(i1 %a) {
  %r = call i1 @llvm.bitreverse.i1(i1 %a)
  ret i1 %r
}
; RUN: @bitreverse.i1(-1) == -1
; RUN: @bitreverse.i1(0) == 0
; RUN: @bitreverse.i1(0) == 0
; RUN: @bitreverse.i1(0) == 0
define i1 @fshl.i1(i1 %a, i1 %b, i1 %c) {
  %r = call i1 @llvm.fshl.i1(i1 %a, i1 %b, i1 %c)
  ret i1 %r
}
; RUN: @fshl.i1(0, 0, 0) == 0
; RUN: @fshl.i1(-1, 0, -1) == -1
; RUN: @fshl.i1(-1, -1, -1) == -1
; RUN: @fshl.i1(0, 0, -1) == 0
define i1 @fshr.i1(i1 %a, i1 %b, i1 %c) {
  %r = call i1 @llvm.fshr.i1(i1 %a, i1 %b, i1 %c)
  ret i1 %r
}
; RUN: @fshr.i1(-1, -1, 0) == -1
; RUN: @fshr.i1(0, -1, 0) == -1
; RUN: @fshr.i1(0, -1, 0) == -1
; RUN: @fshr.i1(0, -1, -1) == -1
define i1 @sadd.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.sadd.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @sadd.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.sadd.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i1(-1, 0) == -1
; RUN: @sadd.overflow.1.i1(-1, 0) == 0
; RUN: @sadd.overflow.0.i1(-1, 0) == -1
; RUN: @sadd.overflow.1.i1(-1, 0) == 0
; RUN: @sadd.overflow.0.i1(-1, 0) == -1
; RUN: @sadd.overflow.1.i1(-1, 0) == 0
; RUN: @sadd.overflow.0.i1(0, 0) == 0
; RUN: @sadd.overflow.1.i1(0, 0) == 0
; RUN: @sadd.overflow.0.i1(0, -1) == -1
; RUN: @sadd.overflow.1.i1(0, -1) == 0
define i1 @uadd.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.uadd.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @uadd.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.uadd.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i1(0, -1) == -1
; RUN: @uadd.overflow.1.i1(0, -1) == 0
; RUN: @uadd.overflow.0.i1(0, 0) == 0
; RUN: @uadd.overflow.1.i1(0, 0) == 0
; RUN: @uadd.overflow.0.i1(0, -1) == -1
; RUN: @uadd.overflow.1.i1(0, -1) == 0
; RUN: @uadd.overflow.0.i1(-1, -1) == 0
; RUN: @uadd.overflow.1.i1(-1, -1) == 1
; RUN: @uadd.overflow.0.i1(-1, 0) == -1
; RUN: @uadd.overflow.1.i1(-1, 0) == 0
define i1 @ssub.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.ssub.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @ssub.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.ssub.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i1(-1, -1) == 0
; RUN: @ssub.overflow.1.i1(-1, -1) == 0
; RUN: @ssub.overflow.0.i1(0, -1) == -1
; RUN: @ssub.overflow.1.i1(0, -1) == 1
; RUN: @ssub.overflow.0.i1(0, -1) == -1
; RUN: @ssub.overflow.1.i1(0, -1) == 1
; RUN: @ssub.overflow.0.i1(-1, 0) == -1
; RUN: @ssub.overflow.1.i1(-1, 0) == 0
; RUN: @ssub.overflow.0.i1(-1, -1) == 0
; RUN: @ssub.overflow.1.i1(-1, -1) == 0
define i1 @usub.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.usub.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @usub.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.usub.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i1(-1, -1) == 0
; RUN: @usub.overflow.1.i1(-1, -1) == 0
; RUN: @usub.overflow.0.i1(0, 0) == 0
; RUN: @usub.overflow.1.i1(0, 0) == 0
; RUN: @usub.overflow.0.i1(0, -1) == -1
; RUN: @usub.overflow.1.i1(0, -1) == 1
; RUN: @usub.overflow.0.i1(-1, 0) == -1
; RUN: @usub.overflow.1.i1(-1, 0) == 0
; RUN: @usub.overflow.0.i1(-1, 0) == -1
; RUN: @usub.overflow.1.i1(-1, 0) == 0
define i1 @smul.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.smul.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @smul.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.smul.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i1(0, -1) == 0
; RUN: @smul.overflow.1.i1(0, -1) == 0
; RUN: @smul.overflow.0.i1(0, -1) == 0
; RUN: @smul.overflow.1.i1(0, -1) == 0
; RUN: @smul.overflow.0.i1(0, 0) == 0
; RUN: @smul.overflow.1.i1(0, 0) == 0
; RUN: @smul.overflow.0.i1(0, 0) == 0
; RUN: @smul.overflow.1.i1(0, 0) == 0
; RUN: @smul.overflow.0.i1(-1, 0) == 0
; RUN: @smul.overflow.1.i1(-1, 0) == 0
define i1 @umul.overflow.0.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.umul.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 0
  ret i1 %v
}
define i1 @umul.overflow.1.i1(i1 %a, i1 %b) {
  %r = call { i1, i1 } @llvm.umul.with.overflow.i1(i1 %a, i1 %b)
  %v = extractvalue { i1, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i1(0, -1) == 0
; RUN: @umul.overflow.1.i1(0, -1) == 0
; RUN: @umul.overflow.0.i1(0, -1) == 0
; RUN: @umul.overflow.1.i1(0, -1) == 0
; RUN: @umul.overflow.0.i1(0, -1) == 0
; RUN: @umul.overflow.1.i1(0, -1) == 0
; RUN: @umul.overflow.0.i1(-1, 0) == 0
; RUN: @umul.overflow.1.i1(-1, 0) == 0
; RUN: @umul.overflow.0.i1(0, 0) == 0
; RUN: @umul.overflow.1.i1(0, 0) == 0
define i3 @sadd.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.sadd.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @sadd.sat.i3(-2, -4) == -4
; RUN: @sadd.sat.i3(3, 1) == 3
; RUN: @sadd.sat.i3(-1, 0) == -1
; RUN: @sadd.sat.i3(-1, 1) == 0
define i3 @uadd.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.uadd.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @uadd.sat.i3(0, -3) == -3
; RUN: @uadd.sat.i3(-4, 1) == -3
; RUN: @uadd.sat.i3(0, 1) == 1
; RUN: @uadd.sat.i3(3, -4) == -1
define i3 @ssub.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.ssub.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @ssub.sat.i3(3, -4) == 3
; RUN: @ssub.sat.i3(-1, -1) == 0
; RUN: @ssub.sat.i3(-1, 0) == -1
; RUN: @ssub.sat.i3(-1, 1) == -2
define i3 @usub.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.usub.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @usub.sat.i3(-1, 3) == -4
; RUN: @usub.sat.i3(0, 0) == 0
; RUN: @usub.sat.i3(-4, 1) == 3
; RUN: @usub.sat.i3(1, -4) == 0
define i3 @sshl.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.sshl.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @sshl.sat.i3(1, 1) == 2
; RUN: @sshl.sat.i3(-1, 0) == -1
; RUN: @sshl.sat.i3(0, 1) == 0
; RUN: @sshl.sat.i3(0, 1) == 0
define i3 @ushl.sat.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.ushl.sat.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @ushl.sat.i3(-3, 0) == -3
; RUN: @ushl.sat.i3(-1, 1) == -1
; RUN: @ushl.sat.i3(0, 1) == 0
; RUN: @ushl.sat.i3(0, 1) == 0
define i3 @smax.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.smax.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @smax.i3(3, 3) == 3
; RUN: @smax.i3(3, 1) == 3
; RUN: @smax.i3(1, 1) == 1
; RUN: @smax.i3(3, -4) == 3
define i3 @smin.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.smin.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @smin.i3(1, -2) == -2
; RUN: @smin.i3(2, -3) == -3
; RUN: @smin.i3(-1, 0) == -1
; RUN: @smin.i3(0, 1) == 0
define i3 @umax.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.umax.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @umax.i3(-1, 3) == -1
; RUN: @umax.i3(0, 1) == 1
; RUN: @umax.i3(1, 1) == 1
; RUN: @umax.i3(1, 3) == 3
define i3 @umin.i3(i3 %a, i3 %b) {
  %r = call i3 @llvm.umin.i3(i3 %a, i3 %b)
  ret i3 %r
}
; RUN: @umin.i3(0, 3) == 0
; RUN: @umin.i3(3, 3) == 3
; RUN: @umin.i3(3, 1) == 1
; RUN: @umin.i3(-4, 0) == 0
define i3 @ctpop.i3(i3 %a) {
  %r = call i3 @llvm.ctpop.i3(i3 %a)
  ret i3 %r
}
; RUN: @ctpop.i3(3) == 2
; RUN: @ctpop.i3(-3) == 2
; RUN: @ctpop.i3(0) == 0
; RUN: @ctpop.i3(3) == 2
define i3 @ctlz.i3(i3 %a) {
  %r = call i3 @llvm.ctlz.i3(i3 %a, i1 false)
  ret i3 %r
}
; RUN: @ctlz.i3(-4) == 0
; RUN: @ctlz.i3(3) == 1
; RUN: @ctlz.i3(1) == 2
; RUN: @ctlz.i3(3) == 1
define i3 @cttz.i3(i3 %a) {
  %r = call i3 @llvm.cttz.i3(i3 %a, i1 false)
  ret i3 %r
}
; RUN: @cttz.i3(1) == 0
; RUN: @cttz.i3(0) == 3
; RUN: @cttz.i3(0) == 3
; RUN: @cttz.i3(0) == 3
define i3 @abs.i3(i3 %a) {
  %r = call i3 @llvm.abs.i3(i3 %a, i1 false)
  ret i3 %r
}
; RUN: @abs.i3(-1) == 1
; RUN: @abs.i3(1) == 1
; RUN: @abs.i3(3) == 3
; RUN: @abs.i3(-1) == 1
define i3 @bitreverse.i3(i3 %a) {
  %r = call i3 @llvm.bitreverse.i3(i3 %a)
  ret i3 %r
}
; RUN: @bitreverse.i3(2) == 2
; RUN: @bitreverse.i3(-1) == -1
; RUN: @bitreverse.i3(0) == 0
; RUN: @bitreverse.i3(3) == -2
define i3 @fshl.i3(i3 %a, i3 %b, i3 %c) {
  %r = call i3 @llvm.fshl.i3(i3 %a, i3 %b, i3 %c)
  ret i3 %r
}
; RUN: @fshl.i3(3, -4, 3) == 3
; RUN: @fshl.i3(-1, 0, 1) == -2
; RUN: @fshl.i3(-4, 0, 1) == 0
; RUN: @fshl.i3(-2, -1, -1) == -3
define i3 @fshr.i3(i3 %a, i3 %b, i3 %c) {
  %r = call i3 @llvm.fshr.i3(i3 %a, i3 %b, i3 %c)
  ret i3 %r
}
; RUN: @fshr.i3(3, 1, 0) == 1
; RUN: @fshr.i3(-1, -4, -1) == -2
; RUN: @fshr.i3(1, 0, 0) == 0
; RUN: @fshr.i3(1, -4, -4) == -2
define i3 @sadd.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.sadd.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @sadd.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.sadd.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i3(-1, 0) == -1
; RUN: @sadd.overflow.1.i3(-1, 0) == 0
; RUN: @sadd.overflow.0.i3(3, -4) == -1
; RUN: @sadd.overflow.1.i3(3, -4) == 0
; RUN: @sadd.overflow.0.i3(-1, 1) == 0
; RUN: @sadd.overflow.1.i3(-1, 1) == 0
; RUN: @sadd.overflow.0.i3(0, 1) == 1
; RUN: @sadd.overflow.1.i3(0, 1) == 0
; RUN: @sadd.overflow.0.i3(-4, -4) == 0
; RUN: @sadd.overflow.1.i3(-4, -4) == 1
define i3 @uadd.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.uadd.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @uadd.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.uadd.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i3(-1, 1) == 0
; RUN: @uadd.overflow.1.i3(-1, 1) == 1
; RUN: @uadd.overflow.0.i3(3, 0) == 3
; RUN: @uadd.overflow.1.i3(3, 0) == 0
; RUN: @uadd.overflow.0.i3(-3, -1) == -4
; RUN: @uadd.overflow.1.i3(-3, -1) == 1
; RUN: @uadd.overflow.0.i3(0, 0) == 0
; RUN: @uadd.overflow.1.i3(0, 0) == 0
; RUN: @uadd.overflow.0.i3(-4, 0) == -4
; RUN: @uadd.overflow.1.i3(-4, 0) == 0
define i3 @ssub.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.ssub.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @ssub.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.ssub.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i3(0, -4) == -4
; RUN: @ssub.overflow.1.i3(0, -4) == 1
; RUN: @ssub.overflow.0.i3(-4, 3) == 1
; RUN: @ssub.overflow.1.i3(-4, 3) == 1
; RUN: @ssub.overflow.0.i3(1, 1) == 0
; RUN: @ssub.overflow.1.i3(1, 1) == 0
; RUN: @ssub.overflow.0.i3(1, 1) == 0
; RUN: @ssub.overflow.1.i3(1, 1) == 0
; RUN: @ssub.overflow.0.i3(-4, 0) == -4
; RUN: @ssub.overflow.1.i3(-4, 0) == 0
define i3 @usub.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.usub.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @usub.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.usub.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i3(-4, 0) == -4
; RUN: @usub.overflow.1.i3(-4, 0) == 0
; RUN: @usub.overflow.0.i3(-1, 3) == -4
; RUN: @usub.overflow.1.i3(-1, 3) == 0
; RUN: @usub.overflow.0.i3(3, 1) == 2
; RUN: @usub.overflow.1.i3(3, 1) == 0
; RUN: @usub.overflow.0.i3(2, -2) == -4
; RUN: @usub.overflow.1.i3(2, -2) == 1
; RUN: @usub.overflow.0.i3(1, 1) == 0
; RUN: @usub.overflow.1.i3(1, 1) == 0
define i3 @smul.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.smul.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @smul.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.smul.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i3(-4, 1) == -4
; RUN: @smul.overflow.1.i3(-4, 1) == 0
; RUN: @smul.overflow.0.i3(-1, 0) == 0
; RUN: @smul.overflow.1.i3(-1, 0) == 0
; RUN: @smul.overflow.0.i3(1, -1) == -1
; RUN: @smul.overflow.1.i3(1, -1) == 0
; RUN: @smul.overflow.0.i3(-4, 1) == -4
; RUN: @smul.overflow.1.i3(-4, 1) == 0
; RUN: @smul.overflow.0.i3(-4, 0) == 0
; RUN: @smul.overflow.1.i3(-4, 0) == 0
define i3 @umul.overflow.0.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.umul.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 0
  ret i3 %v
}
define i1 @umul.overflow.1.i3(i3 %a, i3 %b) {
  %r = call { i3, i1 } @llvm.umul.with.overflow.i3(i3 %a, i3 %b)
  %v = extractvalue { i3, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i3(1, 0) == 0
; RUN: @umul.overflow.1.i3(1, 0) == 0
; RUN: @umul.overflow.0.i3(1, -1) == -1
; RUN: @umul.overflow.1.i3(1, -1) == 0
; RUN: @umul.overflow.0.i3(1, 1) == 1
; RUN: @umul.overflow.1.i3(1, 1) == 0
; RUN: @umul.overflow.0.i3(-1, 0) == 0
; RUN: @umul.overflow.1.i3(-1, 0) == 0
; RUN: @umul.overflow.0.i3(-1, -2) == 2
; RUN: @umul.overflow.1.i3(-1, -2) == 1
define i8 @scmp.i3(i3 %a, i3 %b) {
  %r = call i8 @llvm.scmp.i8.i3(i3 %a, i3 %b)
  ret i8 %r
}
; RUN: @scmp.i3(0, 0) == 0
; RUN: @scmp.i3(1, 1) == 0
; RUN: @scmp.i3(3, 1) == 1
define i8 @ucmp.i3(i3 %a, i3 %b) {
  %r = call i8 @llvm.ucmp.i8.i3(i3 %a, i3 %b)
  ret i8 %r
}
; RUN: @ucmp.i3(0, -2) == -1
; RUN: @ucmp.i3(3, -4) == -1
; RUN: @ucmp.i3(-3, -1) == -1
define i7 @sadd.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.sadd.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @sadd.sat.i7(-64, 0) == -64
; RUN: @sadd.sat.i7(-35, -14) == -49
; RUN: @sadd.sat.i7(4, -56) == -52
; RUN: @sadd.sat.i7(30, 63) == 63
define i7 @uadd.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.uadd.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @uadd.sat.i7(-1, 1) == -1
; RUN: @uadd.sat.i7(1, 1) == 2
; RUN: @uadd.sat.i7(-33, 63) == -1
; RUN: @uadd.sat.i7(22, 63) == -43
define i7 @ssub.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.ssub.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @ssub.sat.i7(-64, 0) == -64
; RUN: @ssub.sat.i7(-63, 60) == -64
; RUN: @ssub.sat.i7(1, 1) == 0
; RUN: @ssub.sat.i7(0, 63) == -63
define i7 @usub.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.usub.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @usub.sat.i7(63, -52) == 0
; RUN: @usub.sat.i7(0, -64) == 0
; RUN: @usub.sat.i7(6, 63) == 0
; RUN: @usub.sat.i7(-48, 1) == -49
define i7 @sshl.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.sshl.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @sshl.sat.i7(-1, 1) == -2
; RUN: @sshl.sat.i7(22, 1) == 44
; RUN: @sshl.sat.i7(1, 0) == 1
; RUN: @sshl.sat.i7(63, 2) == 63
define i7 @ushl.sat.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.ushl.sat.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @ushl.sat.i7(26, 1) == 52
; RUN: @ushl.sat.i7(-64, 1) == -1
; RUN: @ushl.sat.i7(55, 1) == -18
; RUN: @ushl.sat.i7(0, 2) == 0
define i7 @smax.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.smax.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @smax.i7(0, 1) == 1
; RUN: @smax.i7(-1, -58) == -1
; RUN: @smax.i7(1, 0) == 1
; RUN: @smax.i7(-64, -64) == -64
define i7 @smin.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.smin.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @smin.i7(63, -6) == -6
; RUN: @smin.i7(0, 0) == 0
; RUN: @smin.i7(60, 0) == 0
; RUN: @smin.i7(63, -1) == -1
define i7 @umax.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.umax.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @umax.i7(8, -1) == -1
; RUN: @umax.i7(-1, 1) == -1
; RUN: @umax.i7(-1, 1) == -1
; RUN: @umax.i7(63, -25) == -25
define i7 @umin.i7(i7 %a, i7 %b) {
  %r = call i7 @llvm.umin.i7(i7 %a, i7 %b)
  ret i7 %r
}
; RUN: @umin.i7(63, -21) == 63
; RUN: @umin.i7(5, -1) == 5
; RUN: @umin.i7(0, 1) == 0
; RUN: @umin.i7(4, -64) == 4
define i7 @ctpop.i7(i7 %a) {
  %r = call i7 @llvm.ctpop.i7(i7 %a)
  ret i7 %r
}
; RUN: @ctpop.i7(0) == 0
; RUN: @ctpop.i7(0) == 0
; RUN: @ctpop.i7(63) == 6
; RUN: @ctpop.i7(21) == 3
define i7 @ctlz.i7(i7 %a) {
  %r = call i7 @llvm.ctlz.i7(i7 %a, i1 false)
  ret i7 %r
}
; RUN: @ctlz.i7(-1) == 0
; RUN: @ctlz.i7(63) == 1
; RUN: @ctlz.i7(57) == 1
; RUN: @ctlz.i7(-64) == 0
define i7 @cttz.i7(i7 %a) {
  %r = call i7 @llvm.cttz.i7(i7 %a, i1 false)
  ret i7 %r
}
; RUN: @cttz.i7(2) == 1
; RUN: @cttz.i7(38) == 1
; RUN: @cttz.i7(63) == 0
; RUN: @cttz.i7(-9) == 0
define i7 @abs.i7(i7 %a) {
  %r = call i7 @llvm.abs.i7(i7 %a, i1 false)
  ret i7 %r
}
; RUN: @abs.i7(2) == 2
; RUN: @abs.i7(-64) == -64
; RUN: @abs.i7(-1) == 1
; RUN: @abs.i7(0) == 0
define i7 @bitreverse.i7(i7 %a) {
  %r = call i7 @llvm.bitreverse.i7(i7 %a)
  ret i7 %r
}
; RUN: @bitreverse.i7(-49) == -7
; RUN: @bitreverse.i7(0) == 0
; RUN: @bitreverse.i7(-64) == 1
; RUN: @bitreverse.i7(-1) == -1
define i7 @fshl.i7(i7 %a, i7 %b, i7 %c) {
  %r = call i7 @llvm.fshl.i7(i7 %a, i7 %b, i7 %c)
  ret i7 %r
}
; RUN: @fshl.i7(-19, 35, -1) == -38
; RUN: @fshl.i7(63, 0, 7) == 63
; RUN: @fshl.i7(2, 5, -64) == 4
; RUN: @fshl.i7(-64, -1, 0) == -64
define i7 @fshr.i7(i7 %a, i7 %b, i7 %c) {
  %r = call i7 @llvm.fshr.i7(i7 %a, i7 %b, i7 %c)
  ret i7 %r
}
; RUN: @fshr.i7(-61, -10, 1) == -5
; RUN: @fshr.i7(21, -26, 30) == 57
; RUN: @fshr.i7(-25, -64, -60) == 30
; RUN: @fshr.i7(-34, 1, 4) == -16
define i7 @sadd.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.sadd.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @sadd.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.sadd.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i7(-29, 1) == -28
; RUN: @sadd.overflow.1.i7(-29, 1) == 0
; RUN: @sadd.overflow.0.i7(1, -64) == -63
; RUN: @sadd.overflow.1.i7(1, -64) == 0
; RUN: @sadd.overflow.0.i7(-54, 1) == -53
; RUN: @sadd.overflow.1.i7(-54, 1) == 0
; RUN: @sadd.overflow.0.i7(-1, -1) == -2
; RUN: @sadd.overflow.1.i7(-1, -1) == 0
; RUN: @sadd.overflow.0.i7(63, -64) == -1
; RUN: @sadd.overflow.1.i7(63, -64) == 0
define i7 @uadd.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.uadd.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @uadd.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.uadd.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i7(51, 63) == -14
; RUN: @uadd.overflow.1.i7(51, 63) == 0
; RUN: @uadd.overflow.0.i7(1, 2) == 3
; RUN: @uadd.overflow.1.i7(1, 2) == 0
; RUN: @uadd.overflow.0.i7(-64, 1) == -63
; RUN: @uadd.overflow.1.i7(-64, 1) == 0
; RUN: @uadd.overflow.0.i7(0, 1) == 1
; RUN: @uadd.overflow.1.i7(0, 1) == 0
; RUN: @uadd.overflow.0.i7(5, 1) == 6
; RUN: @uadd.overflow.1.i7(5, 1) == 0
define i7 @ssub.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.ssub.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @ssub.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.ssub.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i7(-1, -32) == 31
; RUN: @ssub.overflow.1.i7(-1, -32) == 0
; RUN: @ssub.overflow.0.i7(18, 49) == -31
; RUN: @ssub.overflow.1.i7(18, 49) == 0
; RUN: @ssub.overflow.0.i7(1, -51) == 52
; RUN: @ssub.overflow.1.i7(1, -51) == 0
; RUN: @ssub.overflow.0.i7(1, -31) == 32
; RUN: @ssub.overflow.1.i7(1, -31) == 0
; RUN: @ssub.overflow.0.i7(0, -1) == 1
; RUN: @ssub.overflow.1.i7(0, -1) == 0
define i7 @usub.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.usub.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @usub.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.usub.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i7(-64, 0) == -64
; RUN: @usub.overflow.1.i7(-64, 0) == 0
; RUN: @usub.overflow.0.i7(3, 35) == -32
; RUN: @usub.overflow.1.i7(3, 35) == 1
; RUN: @usub.overflow.0.i7(4, 1) == 3
; RUN: @usub.overflow.1.i7(4, 1) == 0
; RUN: @usub.overflow.0.i7(-39, -1) == -38
; RUN: @usub.overflow.1.i7(-39, -1) == 1
; RUN: @usub.overflow.0.i7(1, 1) == 0
; RUN: @usub.overflow.1.i7(1, 1) == 0
define i7 @smul.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.smul.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @smul.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.smul.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i7(-64, 1) == -64
; RUN: @smul.overflow.1.i7(-64, 1) == 0
; RUN: @smul.overflow.0.i7(-51, -64) == -64
; RUN: @smul.overflow.1.i7(-51, -64) == 1
; RUN: @smul.overflow.0.i7(7, -1) == -7
; RUN: @smul.overflow.1.i7(7, -1) == 0
; RUN: @smul.overflow.0.i7(1, 3) == 3
; RUN: @smul.overflow.1.i7(1, 3) == 0
; RUN: @smul.overflow.0.i7(2, 30) == 60
; RUN: @smul.overflow.1.i7(2, 30) == 0
define i7 @umul.overflow.0.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.umul.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 0
  ret i7 %v
}
define i1 @umul.overflow.1.i7(i7 %a, i7 %b) {
  %r = call { i7, i1 } @llvm.umul.with.overflow.i7(i7 %a, i7 %b)
  %v = extractvalue { i7, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i7(-11, -64) == -64
; RUN: @umul.overflow.1.i7(-11, -64) == 1
; RUN: @umul.overflow.0.i7(0, 2) == 0
; RUN: @umul.overflow.1.i7(0, 2) == 0
; RUN: @umul.overflow.0.i7(-1, -2) == 2
; RUN: @umul.overflow.1.i7(-1, -2) == 1
; RUN: @umul.overflow.0.i7(-1, -7) == 7
; RUN: @umul.overflow.1.i7(-1, -7) == 1
; RUN: @umul.overflow.0.i7(1, 1) == 1
; RUN: @umul.overflow.1.i7(1, 1) == 0
define i8 @scmp.i7(i7 %a, i7 %b) {
  %r = call i8 @llvm.scmp.i8.i7(i7 %a, i7 %b)
  ret i8 %r
}
; RUN: @scmp.i7(20, 3) == 1
; RUN: @scmp.i7(0, 0) == 0
; RUN: @scmp.i7(-64, -64) == 0
define i8 @ucmp.i7(i7 %a, i7 %b) {
  %r = call i8 @llvm.ucmp.i8.i7(i7 %a, i7 %b)
  ret i8 %r
}
; RUN: @ucmp.i7(3, -64) == -1
; RUN: @ucmp.i7(0, -1) == -1
; RUN: @ucmp.i7(63, 63) == 0
define i8 @sadd.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.sadd.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @sadd.sat.i8(39, -2) == 37
; RUN: @sadd.sat.i8(14, 1) == 15
; RUN: @sadd.sat.i8(0, -112) == -112
; RUN: @sadd.sat.i8(14, 127) == 127
define i8 @uadd.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.uadd.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @uadd.sat.i8(-10, -128) == -1
; RUN: @uadd.sat.i8(-10, 1) == -9
; RUN: @uadd.sat.i8(42, -1) == -1
; RUN: @uadd.sat.i8(-128, -115) == -1
define i8 @ssub.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.ssub.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @ssub.sat.i8(127, 0) == 127
; RUN: @ssub.sat.i8(-128, -1) == -127
; RUN: @ssub.sat.i8(126, 1) == 125
; RUN: @ssub.sat.i8(-1, -1) == 0
define i8 @usub.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.usub.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @usub.sat.i8(4, -84) == 0
; RUN: @usub.sat.i8(1, -8) == 0
; RUN: @usub.sat.i8(9, 127) == 0
; RUN: @usub.sat.i8(127, 0) == 127
define i8 @sshl.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.sshl.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @sshl.sat.i8(-27, 1) == -54
; RUN: @sshl.sat.i8(1, 0) == 1
; RUN: @sshl.sat.i8(127, 1) == 127
; RUN: @sshl.sat.i8(-128, 6) == -128
define i8 @ushl.sat.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.ushl.sat.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @ushl.sat.i8(116, 0) == 116
; RUN: @ushl.sat.i8(1, 7) == -128
; RUN: @ushl.sat.i8(0, 3) == 0
; RUN: @ushl.sat.i8(0, 7) == 0
define i8 @smax.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.smax.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @smax.i8(7, -128) == 7
; RUN: @smax.i8(-1, -1) == -1
; RUN: @smax.i8(-128, 5) == 5
; RUN: @smax.i8(0, 125) == 125
define i8 @smin.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.smin.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @smin.i8(-128, 1) == -128
; RUN: @smin.i8(-23, 0) == -23
; RUN: @smin.i8(81, 1) == 1
; RUN: @smin.i8(127, 1) == 1
define i8 @umax.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.umax.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @umax.i8(10, 0) == 10
; RUN: @umax.i8(4, 0) == 4
; RUN: @umax.i8(-124, 3) == -124
; RUN: @umax.i8(3, -1) == -1
define i8 @umin.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.umin.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @umin.i8(-87, -1) == -87
; RUN: @umin.i8(-39, -1) == -39
; RUN: @umin.i8(-1, 127) == 127
; RUN: @umin.i8(-128, 0) == 0
define i8 @ctpop.i8(i8 %a) {
  %r = call i8 @llvm.ctpop.i8(i8 %a)
  ret i8 %r
}
; RUN: @ctpop.i8(-62) == 3
; RUN: @ctpop.i8(0) == 0
; RUN: @ctpop.i8(1) == 1
; RUN: @ctpop.i8(-1) == 8
define i8 @ctlz.i8(i8 %a) {
  %r = call i8 @llvm.ctlz.i8(i8 %a, i1 false)
  ret i8 %r
}
; RUN: @ctlz.i8(-1) == 0
; RUN: @ctlz.i8(127) == 1
; RUN: @ctlz.i8(-36) == 0
; RUN: @ctlz.i8(127) == 1
define i8 @cttz.i8(i8 %a) {
  %r = call i8 @llvm.cttz.i8(i8 %a, i1 false)
  ret i8 %r
}
; RUN: @cttz.i8(0) == 8
; RUN: @cttz.i8(1) == 0
; RUN: @cttz.i8(-1) == 0
; RUN: @cttz.i8(0) == 8
define i8 @abs.i8(i8 %a) {
  %r = call i8 @llvm.abs.i8(i8 %a, i1 false)
  ret i8 %r
}
; RUN: @abs.i8(-128) == -128
; RUN: @abs.i8(0) == 0
; RUN: @abs.i8(-128) == -128
; RUN: @abs.i8(1) == 1
define i8 @bitreverse.i8(i8 %a) {
  %r = call i8 @llvm.bitreverse.i8(i8 %a)
  ret i8 %r
}
; RUN: @bitreverse.i8(99) == -58
; RUN: @bitreverse.i8(-1) == -1
; RUN: @bitreverse.i8(-106) == 105
; RUN: @bitreverse.i8(127) == -2
define i8 @fshl.i8(i8 %a, i8 %b, i8 %c) {
  %r = call i8 @llvm.fshl.i8(i8 %a, i8 %b, i8 %c)
  ret i8 %r
}
; RUN: @fshl.i8(0, -128, -4) == 8
; RUN: @fshl.i8(127, 23, 1) == -2
; RUN: @fshl.i8(-1, 9, 1) == -2
; RUN: @fshl.i8(1, 1, 7) == -128
define i8 @fshr.i8(i8 %a, i8 %b, i8 %c) {
  %r = call i8 @llvm.fshr.i8(i8 %a, i8 %b, i8 %c)
  ret i8 %r
}
; RUN: @fshr.i8(-55, 1, 0) == 1
; RUN: @fshr.i8(10, 5, 0) == 5
; RUN: @fshr.i8(68, 7, 108) == 64
; RUN: @fshr.i8(-83, 0, 11) == -96
define i8 @sadd.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.sadd.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @sadd.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.sadd.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i8(0, 2) == 2
; RUN: @sadd.overflow.1.i8(0, 2) == 0
; RUN: @sadd.overflow.0.i8(-128, 1) == -127
; RUN: @sadd.overflow.1.i8(-128, 1) == 0
; RUN: @sadd.overflow.0.i8(9, 1) == 10
; RUN: @sadd.overflow.1.i8(9, 1) == 0
; RUN: @sadd.overflow.0.i8(119, 2) == 121
; RUN: @sadd.overflow.1.i8(119, 2) == 0
; RUN: @sadd.overflow.0.i8(0, 1) == 1
; RUN: @sadd.overflow.1.i8(0, 1) == 0
define i8 @uadd.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @uadd.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i8(15, -1) == 14
; RUN: @uadd.overflow.1.i8(15, -1) == 1
; RUN: @uadd.overflow.0.i8(-1, 2) == 1
; RUN: @uadd.overflow.1.i8(-1, 2) == 1
; RUN: @uadd.overflow.0.i8(127, -1) == 126
; RUN: @uadd.overflow.1.i8(127, -1) == 1
; RUN: @uadd.overflow.0.i8(5, -128) == -123
; RUN: @uadd.overflow.1.i8(5, -128) == 0
; RUN: @uadd.overflow.0.i8(9, 1) == 10
; RUN: @uadd.overflow.1.i8(9, 1) == 0
define i8 @ssub.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.ssub.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @ssub.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.ssub.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i8(-61, 127) == 68
; RUN: @ssub.overflow.1.i8(-61, 127) == 1
; RUN: @ssub.overflow.0.i8(0, -128) == -128
; RUN: @ssub.overflow.1.i8(0, -128) == 1
; RUN: @ssub.overflow.0.i8(1, -1) == 2
; RUN: @ssub.overflow.1.i8(1, -1) == 0
; RUN: @ssub.overflow.0.i8(-128, 1) == 127
; RUN: @ssub.overflow.1.i8(-128, 1) == 1
; RUN: @ssub.overflow.0.i8(-1, 0) == -1
; RUN: @ssub.overflow.1.i8(-1, 0) == 0
define i8 @usub.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.usub.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @usub.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.usub.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i8(-55, 3) == -58
; RUN: @usub.overflow.1.i8(-55, 3) == 0
; RUN: @usub.overflow.0.i8(0, 1) == -1
; RUN: @usub.overflow.1.i8(0, 1) == 1
; RUN: @usub.overflow.0.i8(1, 1) == 0
; RUN: @usub.overflow.1.i8(1, 1) == 0
; RUN: @usub.overflow.0.i8(-1, 0) == -1
; RUN: @usub.overflow.1.i8(-1, 0) == 0
; RUN: @usub.overflow.0.i8(-128, -88) == -40
; RUN: @usub.overflow.1.i8(-128, -88) == 1
define i8 @smul.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @smul.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i8(12, 127) == -12
; RUN: @smul.overflow.1.i8(12, 127) == 1
; RUN: @smul.overflow.0.i8(127, 2) == -2
; RUN: @smul.overflow.1.i8(127, 2) == 1
; RUN: @smul.overflow.0.i8(-128, 1) == -128
; RUN: @smul.overflow.1.i8(-128, 1) == 0
; RUN: @smul.overflow.0.i8(1, 0) == 0
; RUN: @smul.overflow.1.i8(1, 0) == 0
; RUN: @smul.overflow.0.i8(127, -128) == -128
; RUN: @smul.overflow.1.i8(127, -128) == 1
define i8 @umul.overflow.0.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.umul.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 0
  ret i8 %v
}
define i1 @umul.overflow.1.i8(i8 %a, i8 %b) {
  %r = call { i8, i1 } @llvm.umul.with.overflow.i8(i8 %a, i8 %b)
  %v = extractvalue { i8, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i8(-128, -1) == -128
; RUN: @umul.overflow.1.i8(-128, -1) == 1
; RUN: @umul.overflow.0.i8(1, 2) == 2
; RUN: @umul.overflow.1.i8(1, 2) == 0
; RUN: @umul.overflow.0.i8(1, 0) == 0
; RUN: @umul.overflow.1.i8(1, 0) == 0
; RUN: @umul.overflow.0.i8(6, -128) == 0
; RUN: @umul.overflow.1.i8(6, -128) == 1
; RUN: @umul.overflow.0.i8(7, 1) == 7
; RUN: @umul.overflow.1.i8(7, 1) == 0
define i8 @scmp.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.scmp.i8.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @scmp.i8(-85, -15) == -1
; RUN: @scmp.i8(123, 1) == 1
; RUN: @scmp.i8(-128, 127) == -1
define i8 @ucmp.i8(i8 %a, i8 %b) {
  %r = call i8 @llvm.ucmp.i8.i8(i8 %a, i8 %b)
  ret i8 %r
}
; RUN: @ucmp.i8(-1, 90) == 1
; RUN: @ucmp.i8(8, -128) == -1
; RUN: @ucmp.i8(1, 51) == -1
define i13 @sadd.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.sadd.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @sadd.sat.i13(30, 4095) == 4095
; RUN: @sadd.sat.i13(-1, -1) == -2
; RUN: @sadd.sat.i13(1538, 19) == 1557
; RUN: @sadd.sat.i13(-4024, 4095) == 71
define i13 @uadd.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.uadd.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @uadd.sat.i13(-1, 2140) == -1
; RUN: @uadd.sat.i13(-1, 47) == -1
; RUN: @uadd.sat.i13(-1, -4096) == -1
; RUN: @uadd.sat.i13(4095, -1309) == -1
define i13 @ssub.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.ssub.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @ssub.sat.i13(4095, 37) == 4058
; RUN: @ssub.sat.i13(1, -4096) == 4095
; RUN: @ssub.sat.i13(-4096, -1586) == -2510
; RUN: @ssub.sat.i13(2461, 4095) == -1634
define i13 @usub.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.usub.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @usub.sat.i13(-2882, 1) == -2883
; RUN: @usub.sat.i13(55, 0) == 55
; RUN: @usub.sat.i13(-1, 0) == -1
; RUN: @usub.sat.i13(-1, 0) == -1
define i13 @sshl.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.sshl.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @sshl.sat.i13(-4096, 1) == -4096
; RUN: @sshl.sat.i13(-1, 8) == -256
; RUN: @sshl.sat.i13(-2971, 0) == -2971
; RUN: @sshl.sat.i13(9, 1) == 18
define i13 @ushl.sat.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.ushl.sat.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @ushl.sat.i13(0, 0) == 0
; RUN: @ushl.sat.i13(62, 4) == 992
; RUN: @ushl.sat.i13(-1, 3) == -1
; RUN: @ushl.sat.i13(1, 0) == 1
define i13 @smax.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.smax.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @smax.i13(17, 1) == 17
; RUN: @smax.i13(0, 51) == 51
; RUN: @smax.i13(-1, 1) == 1
; RUN: @smax.i13(1, -1257) == 1
define i13 @smin.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.smin.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @smin.i13(-2213, -1) == -2213
; RUN: @smin.i13(-1, 50) == -1
; RUN: @smin.i13(0, 0) == 0
; RUN: @smin.i13(4095, -2646) == -2646
define i13 @umax.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.umax.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @umax.i13(-3881, -4096) == -3881
; RUN: @umax.i13(1, 63) == 63
; RUN: @umax.i13(-2987, 4095) == -2987
; RUN: @umax.i13(4095, -1) == -1
define i13 @umin.i13(i13 %a, i13 %b) {
  %r = call i13 @llvm.umin.i13(i13 %a, i13 %b)
  ret i13 %r
}
; RUN: @umin.i13(-1, -2748) == -2748
; RUN: @umin.i13(-1, -4096) == -4096
; RUN: @umin.i13(0, 1) == 0
; RUN: @umin.i13(4095, 1) == 1
define i13 @ctpop.i13(i13 %a) {
  %r = call i13 @llvm.ctpop.i13(i13 %a)
  ret i13 %r
}
; RUN: @ctpop.i13(2773) == 7
; RUN: @ctpop.i13(-348) == 7
; RUN: @ctpop.i13(-4096) == 1
; RUN: @ctpop.i13(4095) == 12
define i13 @ctlz.i13(i13 %a) {
  %r = call i13 @llvm.ctlz.i13(i13 %a, i1 false)
  ret i13 %r
}
; RUN: @ctlz.i13(2725) == 1
; RUN: @ctlz.i13(26) == 8
; RUN: @ctlz.i13(-4096) == 0
; RUN: @ctlz.i13(-632) == 0
define i13 @cttz.i13(i13 %a) {
  %r = call i13 @llvm.cttz.i13(i13 %a, i1 false)
  ret i13 %r
}
; RUN: @cttz.i13(1058) == 1
; RUN: @cttz.i13(19) == 0
; RUN: @cttz.i13(4095) == 0
; RUN: @cttz.i13(-2435) == 0
define i13 @abs.i13(i13 %a) {
  %r = call i13 @llvm.abs.i13(i13 %a, i1 false)
  ret i13 %r
}
; RUN: @abs.i13(4095) == 4095
; RUN: @abs.i13(-4096) == -4096
; RUN: @abs.i13(1) == 1
; RUN: @abs.i13(4095) == 4095
define i13 @bitreverse.i13(i13 %a) {
  %r = call i13 @llvm.bitreverse.i13(i13 %a)
  ret i13 %r
}
; RUN: @bitreverse.i13(-3225) == -807
; RUN: @bitreverse.i13(0) == 0
; RUN: @bitreverse.i13(-2930) == 3621
; RUN: @bitreverse.i13(1) == -4096
define i13 @fshl.i13(i13 %a, i13 %b, i13 %c) {
  %r = call i13 @llvm.fshl.i13(i13 %a, i13 %b, i13 %c)
  ret i13 %r
}
; RUN: @fshl.i13(1, -867, 2239) == 15
; RUN: @fshl.i13(55, 4095, 0) == 55
; RUN: @fshl.i13(0, -3881, -1) == 1
; RUN: @fshl.i13(2483, 692, -4096) == -3226
define i13 @fshr.i13(i13 %a, i13 %b, i13 %c) {
  %r = call i13 @llvm.fshr.i13(i13 %a, i13 %b, i13 %c)
  ret i13 %r
}
; RUN: @fshr.i13(1107, -4096, 1391) == -4096
; RUN: @fshr.i13(50, 1, 0) == 1
; RUN: @fshr.i13(17, -4096, 4095) == -4096
; RUN: @fshr.i13(-4096, -3161, 9) == 9
define i13 @sadd.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.sadd.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @sadd.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.sadd.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i13(-4096, 4095) == -1
; RUN: @sadd.overflow.1.i13(-4096, 4095) == 0
; RUN: @sadd.overflow.0.i13(0, 0) == 0
; RUN: @sadd.overflow.1.i13(0, 0) == 0
; RUN: @sadd.overflow.0.i13(-2500, 8) == -2492
; RUN: @sadd.overflow.1.i13(-2500, 8) == 0
; RUN: @sadd.overflow.0.i13(-3271, 0) == -3271
; RUN: @sadd.overflow.1.i13(-3271, 0) == 0
; RUN: @sadd.overflow.0.i13(-1, 4) == 3
; RUN: @sadd.overflow.1.i13(-1, 4) == 0
define i13 @uadd.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.uadd.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @uadd.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.uadd.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i13(2347, -955) == 1392
; RUN: @uadd.overflow.1.i13(2347, -955) == 1
; RUN: @uadd.overflow.0.i13(11, -121) == -110
; RUN: @uadd.overflow.1.i13(11, -121) == 0
; RUN: @uadd.overflow.0.i13(56, 7) == 63
; RUN: @uadd.overflow.1.i13(56, 7) == 0
; RUN: @uadd.overflow.0.i13(57, 0) == 57
; RUN: @uadd.overflow.1.i13(57, 0) == 0
; RUN: @uadd.overflow.0.i13(-2301, 8) == -2293
; RUN: @uadd.overflow.1.i13(-2301, 8) == 0
define i13 @ssub.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.ssub.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @ssub.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.ssub.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i13(-1, 0) == -1
; RUN: @ssub.overflow.1.i13(-1, 0) == 0
; RUN: @ssub.overflow.0.i13(15, 0) == 15
; RUN: @ssub.overflow.1.i13(15, 0) == 0
; RUN: @ssub.overflow.0.i13(5, 15) == -10
; RUN: @ssub.overflow.1.i13(5, 15) == 0
; RUN: @ssub.overflow.0.i13(54, 1) == 53
; RUN: @ssub.overflow.1.i13(54, 1) == 0
; RUN: @ssub.overflow.0.i13(-3531, 8) == -3539
; RUN: @ssub.overflow.1.i13(-3531, 8) == 0
define i13 @usub.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.usub.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @usub.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.usub.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i13(-1, 1) == -2
; RUN: @usub.overflow.1.i13(-1, 1) == 0
; RUN: @usub.overflow.0.i13(-1, 1) == -2
; RUN: @usub.overflow.1.i13(-1, 1) == 0
; RUN: @usub.overflow.0.i13(43, -2166) == 2209
; RUN: @usub.overflow.1.i13(43, -2166) == 1
; RUN: @usub.overflow.0.i13(4095, 15) == 4080
; RUN: @usub.overflow.1.i13(4095, 15) == 0
; RUN: @usub.overflow.0.i13(-1, 2) == -3
; RUN: @usub.overflow.1.i13(-1, 2) == 0
define i13 @smul.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.smul.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @smul.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.smul.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i13(4095, 4095) == 1
; RUN: @smul.overflow.1.i13(4095, 4095) == 1
; RUN: @smul.overflow.0.i13(0, 4095) == 0
; RUN: @smul.overflow.1.i13(0, 4095) == 0
; RUN: @smul.overflow.0.i13(-1, 8) == -8
; RUN: @smul.overflow.1.i13(-1, 8) == 0
; RUN: @smul.overflow.0.i13(1, 57) == 57
; RUN: @smul.overflow.1.i13(1, 57) == 0
; RUN: @smul.overflow.0.i13(-1, 55) == -55
; RUN: @smul.overflow.1.i13(-1, 55) == 0
define i13 @umul.overflow.0.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.umul.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 0
  ret i13 %v
}
define i1 @umul.overflow.1.i13(i13 %a, i13 %b) {
  %r = call { i13, i1 } @llvm.umul.with.overflow.i13(i13 %a, i13 %b)
  %v = extractvalue { i13, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i13(1, 0) == 0
; RUN: @umul.overflow.1.i13(1, 0) == 0
; RUN: @umul.overflow.0.i13(-4096, 0) == 0
; RUN: @umul.overflow.1.i13(-4096, 0) == 0
; RUN: @umul.overflow.0.i13(1, 2) == 2
; RUN: @umul.overflow.1.i13(1, 2) == 0
; RUN: @umul.overflow.0.i13(-4096, 3005) == -4096
; RUN: @umul.overflow.1.i13(-4096, 3005) == 1
; RUN: @umul.overflow.0.i13(0, -4096) == 0
; RUN: @umul.overflow.1.i13(0, -4096) == 0
define i8 @scmp.i13(i13 %a, i13 %b) {
  %r = call i8 @llvm.scmp.i8.i13(i13 %a, i13 %b)
  ret i8 %r
}
; RUN: @scmp.i13(4095, -4096) == 1
; RUN: @scmp.i13(4095, 4095) == 0
; RUN: @scmp.i13(1, 29) == -1
define i8 @ucmp.i13(i13 %a, i13 %b) {
  %r = call i8 @llvm.ucmp.i8.i13(i13 %a, i13 %b)
  ret i8 %r
}
; RUN: @ucmp.i13(1, -4055) == -1
; RUN: @ucmp.i13(-2898, 2721) == 1
; RUN: @ucmp.i13(47, 34) == 1
define i16 @sadd.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.sadd.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @sadd.sat.i16(238, -1) == 237
; RUN: @sadd.sat.i16(0, -4733) == -4733
; RUN: @sadd.sat.i16(-1, 1) == 0
; RUN: @sadd.sat.i16(-1, 0) == -1
define i16 @uadd.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.uadd.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @uadd.sat.i16(1, 0) == 1
; RUN: @uadd.sat.i16(0, 32767) == 32767
; RUN: @uadd.sat.i16(-32768, 32767) == -1
; RUN: @uadd.sat.i16(-32768, 18521) == -14247
define i16 @ssub.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.ssub.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @ssub.sat.i16(17289, 20700) == -3411
; RUN: @ssub.sat.i16(0, -10603) == 10603
; RUN: @ssub.sat.i16(0, 1) == -1
; RUN: @ssub.sat.i16(-27329, 1) == -27330
define i16 @usub.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.usub.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @usub.sat.i16(-1, 67) == -68
; RUN: @usub.sat.i16(-1, -11004) == 11003
; RUN: @usub.sat.i16(3, 184) == 0
; RUN: @usub.sat.i16(0, 32767) == 0
define i16 @sshl.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.sshl.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @sshl.sat.i16(-32768, 12) == -32768
; RUN: @sshl.sat.i16(-1, 15) == -32768
; RUN: @sshl.sat.i16(-32768, 15) == -32768
; RUN: @sshl.sat.i16(0, 1) == 0
define i16 @ushl.sat.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.ushl.sat.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @ushl.sat.i16(0, 11) == 0
; RUN: @ushl.sat.i16(0, 1) == 0
; RUN: @ushl.sat.i16(187, 15) == -1
; RUN: @ushl.sat.i16(-32768, 1) == -1
define i16 @smax.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.smax.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @smax.i16(20823, -1) == 20823
; RUN: @smax.i16(-32768, -26260) == -26260
; RUN: @smax.i16(201, 32767) == 32767
; RUN: @smax.i16(15747, 32767) == 32767
define i16 @smin.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.smin.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @smin.i16(13700, 110) == 110
; RUN: @smin.i16(0, -32768) == -32768
; RUN: @smin.i16(1, 1) == 1
; RUN: @smin.i16(1, 0) == 0
define i16 @umax.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.umax.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @umax.i16(-1, 1) == -1
; RUN: @umax.i16(-1, -32768) == -1
; RUN: @umax.i16(-32768, 32767) == -32768
; RUN: @umax.i16(32767, -1) == -1
define i16 @umin.i16(i16 %a, i16 %b) {
  %r = call i16 @llvm.umin.i16(i16 %a, i16 %b)
  ret i16 %r
}
; RUN: @umin.i16(18, 32767) == 18
; RUN: @umin.i16(22248, -1) == 22248
; RUN: @umin.i16(-32768, -1) == -32768
; RUN: @umin.i16(9451, -28028) == 9451
define i16 @ctpop.i16(i16 %a) {
  %r = call i16 @llvm.ctpop.i16(i16 %a)
  ret i16 %r
}
; RUN: @ctpop.i16(-31528) == 6
; RUN: @ctpop.i16(14353) == 5
; RUN: @ctpop.i16(1) == 1
; RUN: @ctpop.i16(0) == 0
define i16 @ctlz.i16(i16 %a) {
  %r = call i16 @llvm.ctlz.i16(i16 %a, i1 false)
  ret i16 %r
}
; RUN: @ctlz.i16(-31522) == 0
; RUN: @ctlz.i16(15794) == 2
; RUN: @ctlz.i16(-18510) == 0
; RUN: @ctlz.i16(-32768) == 0
define i16 @cttz.i16(i16 %a) {
  %r = call i16 @llvm.cttz.i16(i16 %a, i1 false)
  ret i16 %r
}
; RUN: @cttz.i16(18642) == 1
; RUN: @cttz.i16(1) == 0
; RUN: @cttz.i16(-32768) == 15
; RUN: @cttz.i16(-32768) == 15
define i16 @abs.i16(i16 %a) {
  %r = call i16 @llvm.abs.i16(i16 %a, i1 false)
  ret i16 %r
}
; RUN: @abs.i16(1) == 1
; RUN: @abs.i16(-1519) == 1519
; RUN: @abs.i16(1) == 1
; RUN: @abs.i16(252) == 252
define i16 @bitreverse.i16(i16 %a) {
  %r = call i16 @llvm.bitreverse.i16(i16 %a)
  ret i16 %r
}
; RUN: @bitreverse.i16(0) == 0
; RUN: @bitreverse.i16(-32768) == 1
; RUN: @bitreverse.i16(-32768) == 1
; RUN: @bitreverse.i16(-3918) == 19727
define i16 @bswap.i16(i16 %a) {
  %r = call i16 @llvm.bswap.i16(i16 %a)
  ret i16 %r
}
; RUN: @bswap.i16(32767) == -129
; RUN: @bswap.i16(1) == 256
; RUN: @bswap.i16(-1) == -1
; RUN: @bswap.i16(32767) == -129
define i16 @fshl.i16(i16 %a, i16 %b, i16 %c) {
  %r = call i16 @llvm.fshl.i16(i16 %a, i16 %b, i16 %c)
  ret i16 %r
}
; RUN: @fshl.i16(22, 133, 9242) == 22530
; RUN: @fshl.i16(32767, -2681, -1) == -1341
; RUN: @fshl.i16(-32768, 32767, 6140) == 2047
; RUN: @fshl.i16(0, -1, -1) == 32767
define i16 @fshr.i16(i16 %a, i16 %b, i16 %c) {
  %r = call i16 @llvm.fshr.i16(i16 %a, i16 %b, i16 %c)
  ret i16 %r
}
; RUN: @fshr.i16(-32768, -32768, 1) == 16384
; RUN: @fshr.i16(143, 32767, 13752) == -28801
; RUN: @fshr.i16(-31088, 0, -32768) == 0
; RUN: @fshr.i16(32767, 1, -32768) == 1
define i16 @sadd.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.sadd.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @sadd.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.sadd.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i16(0, 15) == 15
; RUN: @sadd.overflow.1.i16(0, 15) == 0
; RUN: @sadd.overflow.0.i16(1, -1) == 0
; RUN: @sadd.overflow.1.i16(1, -1) == 0
; RUN: @sadd.overflow.0.i16(128, 32767) == -32641
; RUN: @sadd.overflow.1.i16(128, 32767) == 1
; RUN: @sadd.overflow.0.i16(32767, 31) == -32738
; RUN: @sadd.overflow.1.i16(32767, 31) == 1
; RUN: @sadd.overflow.0.i16(14168, 0) == 14168
; RUN: @sadd.overflow.1.i16(14168, 0) == 0
define i16 @uadd.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.uadd.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @uadd.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.uadd.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i16(7236, 1) == 7237
; RUN: @uadd.overflow.1.i16(7236, 1) == 0
; RUN: @uadd.overflow.0.i16(32767, 1) == -32768
; RUN: @uadd.overflow.1.i16(32767, 1) == 0
; RUN: @uadd.overflow.0.i16(-14434, 16) == -14418
; RUN: @uadd.overflow.1.i16(-14434, 16) == 0
; RUN: @uadd.overflow.0.i16(-1, -1) == -2
; RUN: @uadd.overflow.1.i16(-1, -1) == 1
; RUN: @uadd.overflow.0.i16(-4199, -30209) == 31128
; RUN: @uadd.overflow.1.i16(-4199, -30209) == 1
define i16 @ssub.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.ssub.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @ssub.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.ssub.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i16(1, 117) == -116
; RUN: @ssub.overflow.1.i16(1, 117) == 0
; RUN: @ssub.overflow.0.i16(151, 31) == 120
; RUN: @ssub.overflow.1.i16(151, 31) == 0
; RUN: @ssub.overflow.0.i16(138, 32767) == -32629
; RUN: @ssub.overflow.1.i16(138, 32767) == 0
; RUN: @ssub.overflow.0.i16(32767, 15) == 32752
; RUN: @ssub.overflow.1.i16(32767, 15) == 0
; RUN: @ssub.overflow.0.i16(32767, 0) == 32767
; RUN: @ssub.overflow.1.i16(32767, 0) == 0
define i16 @usub.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.usub.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @usub.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.usub.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i16(21185, 15) == 21170
; RUN: @usub.overflow.1.i16(21185, 15) == 0
; RUN: @usub.overflow.0.i16(14846, 16) == 14830
; RUN: @usub.overflow.1.i16(14846, 16) == 0
; RUN: @usub.overflow.0.i16(32767, 1) == 32766
; RUN: @usub.overflow.1.i16(32767, 1) == 0
; RUN: @usub.overflow.0.i16(1041, -32768) == -31727
; RUN: @usub.overflow.1.i16(1041, -32768) == 1
; RUN: @usub.overflow.0.i16(1, 1) == 0
; RUN: @usub.overflow.1.i16(1, 1) == 0
define i16 @smul.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @smul.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i16(-32768, -1) == -32768
; RUN: @smul.overflow.1.i16(-32768, -1) == 1
; RUN: @smul.overflow.0.i16(-9590, 940) == 29368
; RUN: @smul.overflow.1.i16(-9590, 940) == 1
; RUN: @smul.overflow.0.i16(1, 0) == 0
; RUN: @smul.overflow.1.i16(1, 0) == 0
; RUN: @smul.overflow.0.i16(0, 0) == 0
; RUN: @smul.overflow.1.i16(0, 0) == 0
; RUN: @smul.overflow.0.i16(177, 32767) == 32591
; RUN: @smul.overflow.1.i16(177, 32767) == 1
define i16 @umul.overflow.0.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.umul.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 0
  ret i16 %v
}
define i1 @umul.overflow.1.i16(i16 %a, i16 %b) {
  %r = call { i16, i1 } @llvm.umul.with.overflow.i16(i16 %a, i16 %b)
  %v = extractvalue { i16, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i16(-32768, 1) == -32768
; RUN: @umul.overflow.1.i16(-32768, 1) == 0
; RUN: @umul.overflow.0.i16(0, 1) == 0
; RUN: @umul.overflow.1.i16(0, 1) == 0
; RUN: @umul.overflow.0.i16(1, -1) == -1
; RUN: @umul.overflow.1.i16(1, -1) == 0
; RUN: @umul.overflow.0.i16(1, -25591) == -25591
; RUN: @umul.overflow.1.i16(1, -25591) == 0
; RUN: @umul.overflow.0.i16(-32768, 13) == -32768
; RUN: @umul.overflow.1.i16(-32768, 13) == 1
define i8 @scmp.i16(i16 %a, i16 %b) {
  %r = call i8 @llvm.scmp.i8.i16(i16 %a, i16 %b)
  ret i8 %r
}
; RUN: @scmp.i16(32767, -27882) == 1
; RUN: @scmp.i16(79, -1) == 1
; RUN: @scmp.i16(-30307, 1) == -1
define i8 @ucmp.i16(i16 %a, i16 %b) {
  %r = call i8 @llvm.ucmp.i8.i16(i16 %a, i16 %b)
  ret i8 %r
}
; RUN: @ucmp.i16(0, 17754) == -1
; RUN: @ucmp.i16(1, 32767) == -1
; RUN: @ucmp.i16(-1, 1) == 1
define i24 @sadd.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.sadd.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @sadd.sat.i24(0, 1167516) == 1167516
; RUN: @sadd.sat.i24(575, 1) == 576
; RUN: @sadd.sat.i24(1, 8388607) == 8388607
; RUN: @sadd.sat.i24(1, -8388608) == -8388607
define i24 @uadd.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.uadd.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @uadd.sat.i24(-1, -1) == -1
; RUN: @uadd.sat.i24(75, -8388608) == -8388533
; RUN: @uadd.sat.i24(-8388608, 7731013) == -657595
; RUN: @uadd.sat.i24(1755001, 1) == 1755002
define i24 @ssub.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.ssub.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @ssub.sat.i24(-8225881, -8388608) == 162727
; RUN: @ssub.sat.i24(2776, 2876176) == -2873400
; RUN: @ssub.sat.i24(0, -8388608) == 8388607
; RUN: @ssub.sat.i24(1, -1) == 2
define i24 @usub.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.usub.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @usub.sat.i24(-4170517, -8388608) == 4218091
; RUN: @usub.sat.i24(3626, -1) == 0
; RUN: @usub.sat.i24(0, -1) == 0
; RUN: @usub.sat.i24(-4125123, 0) == -4125123
define i24 @sshl.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.sshl.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @sshl.sat.i24(5539643, 15) == 8388607
; RUN: @sshl.sat.i24(-8160108, 15) == -8388608
; RUN: @sshl.sat.i24(6226380, 7) == 8388607
; RUN: @sshl.sat.i24(1, 15) == 32768
define i24 @ushl.sat.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.ushl.sat.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @ushl.sat.i24(8388607, 0) == 8388607
; RUN: @ushl.sat.i24(6150098, 5) == -1
; RUN: @ushl.sat.i24(-1, 7) == -1
; RUN: @ushl.sat.i24(1, 15) == 32768
define i24 @smax.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.smax.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @smax.i24(8033755, 5300075) == 8033755
; RUN: @smax.i24(8388607, 2934813) == 8388607
; RUN: @smax.i24(8254906, 1) == 8254906
; RUN: @smax.i24(2815, 3643) == 3643
define i24 @smin.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.smin.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @smin.i24(-844609, 1) == -844609
; RUN: @smin.i24(185, 2715) == 185
; RUN: @smin.i24(-8388608, -2931497) == -8388608
; RUN: @smin.i24(4632914, -1) == -1
define i24 @umax.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.umax.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @umax.i24(-1, 0) == -1
; RUN: @umax.i24(1, 1) == 1
; RUN: @umax.i24(-1, -1) == -1
; RUN: @umax.i24(1, 0) == 1
define i24 @umin.i24(i24 %a, i24 %b) {
  %r = call i24 @llvm.umin.i24(i24 %a, i24 %b)
  ret i24 %r
}
; RUN: @umin.i24(-8388608, -1) == -8388608
; RUN: @umin.i24(8388607, 3690) == 3690
; RUN: @umin.i24(-7204411, -1) == -7204411
; RUN: @umin.i24(1, 8388607) == 1
define i24 @ctpop.i24(i24 %a) {
  %r = call i24 @llvm.ctpop.i24(i24 %a)
  ret i24 %r
}
; RUN: @ctpop.i24(-1) == 24
; RUN: @ctpop.i24(1) == 1
; RUN: @ctpop.i24(-1) == 24
; RUN: @ctpop.i24(-5828851) == 12
define i24 @ctlz.i24(i24 %a) {
  %r = call i24 @llvm.ctlz.i24(i24 %a, i1 false)
  ret i24 %r
}
; RUN: @ctlz.i24(5410485) == 1
; RUN: @ctlz.i24(-1) == 0
; RUN: @ctlz.i24(-1) == 0
; RUN: @ctlz.i24(1) == 23
define i24 @cttz.i24(i24 %a) {
  %r = call i24 @llvm.cttz.i24(i24 %a, i1 false)
  ret i24 %r
}
; RUN: @cttz.i24(0) == 24
; RUN: @cttz.i24(-1) == 0
; RUN: @cttz.i24(-8388608) == 23
; RUN: @cttz.i24(4191300) == 2
define i24 @abs.i24(i24 %a) {
  %r = call i24 @llvm.abs.i24(i24 %a, i1 false)
  ret i24 %r
}
; RUN: @abs.i24(-3706048) == 3706048
; RUN: @abs.i24(3729) == 3729
; RUN: @abs.i24(-8388608) == -8388608
; RUN: @abs.i24(3151) == 3151
define i24 @bitreverse.i24(i24 %a) {
  %r = call i24 @llvm.bitreverse.i24(i24 %a)
  ret i24 %r
}
; RUN: @bitreverse.i24(-8388608) == 1
; RUN: @bitreverse.i24(1120) == 401408
; RUN: @bitreverse.i24(420) == 2457600
; RUN: @bitreverse.i24(0) == 0
define i24 @fshl.i24(i24 %a, i24 %b, i24 %c) {
  %r = call i24 @llvm.fshl.i24(i24 %a, i24 %b, i24 %c)
  ret i24 %r
}
; RUN: @fshl.i24(0, 0, 8388607) == 0
; RUN: @fshl.i24(8388607, 1632011, -1) == -29581
; RUN: @fshl.i24(1, 1, 1) == 2
; RUN: @fshl.i24(-8388608, 8388607, 8388607) == 63
define i24 @fshr.i24(i24 %a, i24 %b, i24 %c) {
  %r = call i24 @llvm.fshr.i24(i24 %a, i24 %b, i24 %c)
  ret i24 %r
}
; RUN: @fshr.i24(-1, -29742, 0) == -29742
; RUN: @fshr.i24(0, 1, -1) == 0
; RUN: @fshr.i24(5363842, 0, 4238614) == 4678152
; RUN: @fshr.i24(-1, 8388607, 3851) == -4097
define i24 @sadd.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.sadd.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @sadd.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.sadd.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i24(6409838, -1) == 6409837
; RUN: @sadd.overflow.1.i24(6409838, -1) == 0
; RUN: @sadd.overflow.0.i24(-8388608, -8388608) == 0
; RUN: @sadd.overflow.1.i24(-8388608, -8388608) == 1
; RUN: @sadd.overflow.0.i24(1, 11) == 12
; RUN: @sadd.overflow.1.i24(1, 11) == 0
; RUN: @sadd.overflow.0.i24(8388607, 2825069) == -5563540
; RUN: @sadd.overflow.1.i24(8388607, 2825069) == 1
; RUN: @sadd.overflow.0.i24(0, 0) == 0
; RUN: @sadd.overflow.1.i24(0, 0) == 0
define i24 @uadd.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.uadd.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @uadd.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.uadd.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i24(3808735, -1) == 3808734
; RUN: @uadd.overflow.1.i24(3808735, -1) == 1
; RUN: @uadd.overflow.0.i24(1668, 2482) == 4150
; RUN: @uadd.overflow.1.i24(1668, 2482) == 0
; RUN: @uadd.overflow.0.i24(0, -8388608) == -8388608
; RUN: @uadd.overflow.1.i24(0, -8388608) == 0
; RUN: @uadd.overflow.0.i24(0, 552) == 552
; RUN: @uadd.overflow.1.i24(0, 552) == 0
; RUN: @uadd.overflow.0.i24(-8388608, 4) == -8388604
; RUN: @uadd.overflow.1.i24(-8388608, 4) == 0
define i24 @ssub.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.ssub.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @ssub.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.ssub.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i24(0, 8388607) == -8388607
; RUN: @ssub.overflow.1.i24(0, 8388607) == 0
; RUN: @ssub.overflow.0.i24(-1, -1) == 0
; RUN: @ssub.overflow.1.i24(-1, -1) == 0
; RUN: @ssub.overflow.0.i24(1241, 60) == 1181
; RUN: @ssub.overflow.1.i24(1241, 60) == 0
; RUN: @ssub.overflow.0.i24(0, 7078315) == -7078315
; RUN: @ssub.overflow.1.i24(0, 7078315) == 0
; RUN: @ssub.overflow.0.i24(-1, 0) == -1
; RUN: @ssub.overflow.1.i24(-1, 0) == 0
define i24 @usub.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.usub.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @usub.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.usub.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i24(-2211040, 1) == -2211041
; RUN: @usub.overflow.1.i24(-2211040, 1) == 0
; RUN: @usub.overflow.0.i24(8388607, -7384761) == -1003848
; RUN: @usub.overflow.1.i24(8388607, -7384761) == 1
; RUN: @usub.overflow.0.i24(-8388608, 1) == 8388607
; RUN: @usub.overflow.1.i24(-8388608, 1) == 0
; RUN: @usub.overflow.0.i24(-8388608, -8388608) == 0
; RUN: @usub.overflow.1.i24(-8388608, -8388608) == 0
; RUN: @usub.overflow.0.i24(3229440, 1) == 3229439
; RUN: @usub.overflow.1.i24(3229440, 1) == 0
define i24 @smul.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.smul.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @smul.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.smul.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i24(0, 1) == 0
; RUN: @smul.overflow.1.i24(0, 1) == 0
; RUN: @smul.overflow.0.i24(2933088, 127) == 3403424
; RUN: @smul.overflow.1.i24(2933088, 127) == 1
; RUN: @smul.overflow.0.i24(1, 127) == 127
; RUN: @smul.overflow.1.i24(1, 127) == 0
; RUN: @smul.overflow.0.i24(1255, 8388607) == 8387353
; RUN: @smul.overflow.1.i24(1255, 8388607) == 1
; RUN: @smul.overflow.0.i24(-3934691, -1) == 3934691
; RUN: @smul.overflow.1.i24(-3934691, -1) == 0
define i24 @umul.overflow.0.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.umul.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 0
  ret i24 %v
}
define i1 @umul.overflow.1.i24(i24 %a, i24 %b) {
  %r = call { i24, i1 } @llvm.umul.with.overflow.i24(i24 %a, i24 %b)
  %v = extractvalue { i24, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i24(-8388608, 8388607) == -8388608
; RUN: @umul.overflow.1.i24(-8388608, 8388607) == 1
; RUN: @umul.overflow.0.i24(0, 0) == 0
; RUN: @umul.overflow.1.i24(0, 0) == 0
; RUN: @umul.overflow.0.i24(5558287, 128) == 6817664
; RUN: @umul.overflow.1.i24(5558287, 128) == 1
; RUN: @umul.overflow.0.i24(-8388608, 1) == -8388608
; RUN: @umul.overflow.1.i24(-8388608, 1) == 0
; RUN: @umul.overflow.0.i24(488, 255) == 124440
; RUN: @umul.overflow.1.i24(488, 255) == 0
define i8 @scmp.i24(i24 %a, i24 %b) {
  %r = call i8 @llvm.scmp.i8.i24(i24 %a, i24 %b)
  ret i8 %r
}
; RUN: @scmp.i24(0, 8388607) == -1
; RUN: @scmp.i24(-1, 2155235) == -1
; RUN: @scmp.i24(1, 0) == 1
define i8 @ucmp.i24(i24 %a, i24 %b) {
  %r = call i8 @llvm.ucmp.i8.i24(i24 %a, i24 %b)
  ret i8 %r
}
; RUN: @ucmp.i24(7315996, -8388608) == -1
; RUN: @ucmp.i24(2916437, 0) == 1
; RUN: @ucmp.i24(1, 0) == 1
define i32 @sadd.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.sadd.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @sadd.sat.i32(-326471035, 2147483647) == 1821012612
; RUN: @sadd.sat.i32(281253545, -1770435960) == -1489182415
; RUN: @sadd.sat.i32(-546217267, 1) == -546217266
; RUN: @sadd.sat.i32(-2052382887, -1) == -2052382888
define i32 @uadd.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.uadd.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @uadd.sat.i32(1, 2147483647) == -2147483648
; RUN: @uadd.sat.i32(0, -2147483648) == -2147483648
; RUN: @uadd.sat.i32(1134536295, 39744) == 1134576039
; RUN: @uadd.sat.i32(1, 2147483647) == -2147483648
define i32 @ssub.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.ssub.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @ssub.sat.i32(2147483647, -1) == 2147483647
; RUN: @ssub.sat.i32(18003, -1) == 18004
; RUN: @ssub.sat.i32(2147483647, 1) == 2147483646
; RUN: @ssub.sat.i32(-2147483648, -1) == -2147483647
define i32 @usub.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.usub.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @usub.sat.i32(2147483647, -1) == 0
; RUN: @usub.sat.i32(1, 31989) == 0
; RUN: @usub.sat.i32(0, 15104) == 0
; RUN: @usub.sat.i32(-779409422, 2147483647) == 1368074227
define i32 @sshl.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.sshl.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @sshl.sat.i32(49182, 31) == 2147483647
; RUN: @sshl.sat.i32(-2147483648, 0) == -2147483648
; RUN: @sshl.sat.i32(1, 25) == 33554432
; RUN: @sshl.sat.i32(2147483647, 31) == 2147483647
define i32 @ushl.sat.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.ushl.sat.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @ushl.sat.i32(0, 31) == 0
; RUN: @ushl.sat.i32(-1, 31) == -1
; RUN: @ushl.sat.i32(0, 0) == 0
; RUN: @ushl.sat.i32(-1, 13) == -1
define i32 @smax.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.smax.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @smax.i32(2147483647, -297014547) == 2147483647
; RUN: @smax.i32(-2147483648, -956400639) == -956400639
; RUN: @smax.i32(2147483647, -2147483648) == 2147483647
; RUN: @smax.i32(-1, -1) == -1
define i32 @smin.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.smin.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @smin.i32(56880, -2147483648) == -2147483648
; RUN: @smin.i32(2147483647, 2147483647) == 2147483647
; RUN: @smin.i32(-1, -2147483648) == -2147483648
; RUN: @smin.i32(1, -2147483648) == -2147483648
define i32 @umax.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.umax.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @umax.i32(1, -2147483648) == -2147483648
; RUN: @umax.i32(2147483647, 2147483647) == 2147483647
; RUN: @umax.i32(-1531239888, 0) == -1531239888
; RUN: @umax.i32(0, -813247207) == -813247207
define i32 @umin.i32(i32 %a, i32 %b) {
  %r = call i32 @llvm.umin.i32(i32 %a, i32 %b)
  ret i32 %r
}
; RUN: @umin.i32(1, 1269192537) == 1
; RUN: @umin.i32(1, 2147483647) == 1
; RUN: @umin.i32(0, 2147483647) == 0
; RUN: @umin.i32(0, 0) == 0
define i32 @ctpop.i32(i32 %a) {
  %r = call i32 @llvm.ctpop.i32(i32 %a)
  ret i32 %r
}
; RUN: @ctpop.i32(0) == 0
; RUN: @ctpop.i32(44318) == 9
; RUN: @ctpop.i32(583595648) == 12
; RUN: @ctpop.i32(52129) == 8
define i32 @ctlz.i32(i32 %a) {
  %r = call i32 @llvm.ctlz.i32(i32 %a, i1 false)
  ret i32 %r
}
; RUN: @ctlz.i32(482437247) == 3
; RUN: @ctlz.i32(1) == 31
; RUN: @ctlz.i32(35600) == 16
; RUN: @ctlz.i32(2147483647) == 1
define i32 @cttz.i32(i32 %a) {
  %r = call i32 @llvm.cttz.i32(i32 %a, i1 false)
  ret i32 %r
}
; RUN: @cttz.i32(0) == 32
; RUN: @cttz.i32(1665474527) == 0
; RUN: @cttz.i32(0) == 32
; RUN: @cttz.i32(2147483647) == 0
define i32 @abs.i32(i32 %a) {
  %r = call i32 @llvm.abs.i32(i32 %a, i1 false)
  ret i32 %r
}
; RUN: @abs.i32(1) == 1
; RUN: @abs.i32(1) == 1
; RUN: @abs.i32(0) == 0
; RUN: @abs.i32(900220969) == 900220969
define i32 @bitreverse.i32(i32 %a) {
  %r = call i32 @llvm.bitreverse.i32(i32 %a)
  ret i32 %r
}
; RUN: @bitreverse.i32(42154) == 1428488192
; RUN: @bitreverse.i32(-929556785) == -211281645
; RUN: @bitreverse.i32(2147483647) == -2
; RUN: @bitreverse.i32(2147483647) == -2
define i32 @bswap.i32(i32 %a) {
  %r = call i32 @llvm.bswap.i32(i32 %a)
  ret i32 %r
}
; RUN: @bswap.i32(660745619) == -1825742297
; RUN: @bswap.i32(0) == 0
; RUN: @bswap.i32(1997908227) == 61412727
; RUN: @bswap.i32(1) == 16777216
define i32 @fshl.i32(i32 %a, i32 %b, i32 %c) {
  %r = call i32 @llvm.fshl.i32(i32 %a, i32 %b, i32 %c)
  ret i32 %r
}
; RUN: @fshl.i32(51856, 24151, 403584260) == 829696
; RUN: @fshl.i32(0, 1, 155357536) == 0
; RUN: @fshl.i32(-1, 0, -2147483648) == -1
; RUN: @fshl.i32(2147483647, 9037, -1511803770) == -64
define i32 @fshr.i32(i32 %a, i32 %b, i32 %c) {
  %r = call i32 @llvm.fshr.i32(i32 %a, i32 %b, i32 %c)
  ret i32 %r
}
; RUN: @fshr.i32(0, 2147483647, 23508) == 2047
; RUN: @fshr.i32(-1176897601, 1, -1286540459) == -809633792
; RUN: @fshr.i32(-2147483648, 28321, -2147483648) == 28321
; RUN: @fshr.i32(1, -1461883339, 2062820250) == 106
define i32 @sadd.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @sadd.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i32(0, 511) == 511
; RUN: @sadd.overflow.1.i32(0, 511) == 0
; RUN: @sadd.overflow.0.i32(0, -1) == -1
; RUN: @sadd.overflow.1.i32(0, -1) == 0
; RUN: @sadd.overflow.0.i32(50700, -1651164416) == -1651113716
; RUN: @sadd.overflow.1.i32(50700, -1651164416) == 0
; RUN: @sadd.overflow.0.i32(28837, 1) == 28838
; RUN: @sadd.overflow.1.i32(28837, 1) == 0
; RUN: @sadd.overflow.0.i32(-1351156183, 648) == -1351155535
; RUN: @sadd.overflow.1.i32(-1351156183, 648) == 0
define i32 @uadd.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @uadd.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i32(1, 1023) == 1024
; RUN: @uadd.overflow.1.i32(1, 1023) == 0
; RUN: @uadd.overflow.0.i32(110701981, 0) == 110701981
; RUN: @uadd.overflow.1.i32(110701981, 0) == 0
; RUN: @uadd.overflow.0.i32(-1765178547, 547) == -1765178000
; RUN: @uadd.overflow.1.i32(-1765178547, 547) == 0
; RUN: @uadd.overflow.0.i32(-1853053951, 38435) == -1853015516
; RUN: @uadd.overflow.1.i32(-1853053951, 38435) == 0
; RUN: @uadd.overflow.0.i32(-1, 511) == 510
; RUN: @uadd.overflow.1.i32(-1, 511) == 1
define i32 @ssub.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @ssub.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i32(-2024199741, 0) == -2024199741
; RUN: @ssub.overflow.1.i32(-2024199741, 0) == 0
; RUN: @ssub.overflow.0.i32(1669689174, 2147483647) == -477794473
; RUN: @ssub.overflow.1.i32(1669689174, 2147483647) == 0
; RUN: @ssub.overflow.0.i32(1067352957, -2147483648) == -1080130691
; RUN: @ssub.overflow.1.i32(1067352957, -2147483648) == 1
; RUN: @ssub.overflow.0.i32(2147483647, -1) == -2147483648
; RUN: @ssub.overflow.1.i32(2147483647, -1) == 1
; RUN: @ssub.overflow.0.i32(50524, -1) == 50525
; RUN: @ssub.overflow.1.i32(50524, -1) == 0
define i32 @usub.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @usub.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i32(49062, 512) == 48550
; RUN: @usub.overflow.1.i32(49062, 512) == 0
; RUN: @usub.overflow.0.i32(0, -2147483648) == -2147483648
; RUN: @usub.overflow.1.i32(0, -2147483648) == 1
; RUN: @usub.overflow.0.i32(-1, 977583025) == -977583026
; RUN: @usub.overflow.1.i32(-1, 977583025) == 0
; RUN: @usub.overflow.0.i32(2147483647, 1023) == 2147482624
; RUN: @usub.overflow.1.i32(2147483647, 1023) == 0
; RUN: @usub.overflow.0.i32(-529436631, -2147483648) == 1618047017
; RUN: @usub.overflow.1.i32(-529436631, -2147483648) == 0
define i32 @smul.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @smul.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i32(-85374219, 1023) == -1438480117
; RUN: @smul.overflow.1.i32(-85374219, 1023) == 1
; RUN: @smul.overflow.0.i32(2147483647, 0) == 0
; RUN: @smul.overflow.1.i32(2147483647, 0) == 0
; RUN: @smul.overflow.0.i32(1, -917043345) == -917043345
; RUN: @smul.overflow.1.i32(1, -917043345) == 0
; RUN: @smul.overflow.0.i32(1, -2147483648) == -2147483648
; RUN: @smul.overflow.1.i32(1, -2147483648) == 0
; RUN: @smul.overflow.0.i32(-1591640240, 2147483647) == 1591640240
; RUN: @smul.overflow.1.i32(-1591640240, 2147483647) == 1
define i32 @umul.overflow.0.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 0
  ret i32 %v
}
define i1 @umul.overflow.1.i32(i32 %a, i32 %b) {
  %r = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %a, i32 %b)
  %v = extractvalue { i32, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i32(1, -1) == -1
; RUN: @umul.overflow.1.i32(1, -1) == 0
; RUN: @umul.overflow.0.i32(-1, -2147483648) == -2147483648
; RUN: @umul.overflow.1.i32(-1, -2147483648) == 1
; RUN: @umul.overflow.0.i32(-1750463397, -2147483648) == -2147483648
; RUN: @umul.overflow.1.i32(-1750463397, -2147483648) == 1
; RUN: @umul.overflow.0.i32(15077, -2147483648) == -2147483648
; RUN: @umul.overflow.1.i32(15077, -2147483648) == 1
; RUN: @umul.overflow.0.i32(0, 0) == 0
; RUN: @umul.overflow.1.i32(0, 0) == 0
define i8 @scmp.i32(i32 %a, i32 %b) {
  %r = call i8 @llvm.scmp.i8.i32(i32 %a, i32 %b)
  ret i8 %r
}
; RUN: @scmp.i32(-1, 1) == -1
; RUN: @scmp.i32(-1, -2147483648) == 1
; RUN: @scmp.i32(2147483647, 1) == 1
define i8 @ucmp.i32(i32 %a, i32 %b) {
  %r = call i8 @llvm.ucmp.i8.i32(i32 %a, i32 %b)
  ret i8 %r
}
; RUN: @ucmp.i32(-1, -2147483648) == 1
; RUN: @ucmp.i32(-2147483648, -1940756287) == -1
; RUN: @ucmp.i32(-2147483648, -1) == -1
define i33 @sadd.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.sadd.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @sadd.sat.i33(4294967295, 0) == 4294967295
; RUN: @sadd.sat.i33(4294967295, 21159) == 4294967295
; RUN: @sadd.sat.i33(-4294967296, 1) == -4294967295
; RUN: @sadd.sat.i33(-4294967296, -1) == -4294967296
define i33 @uadd.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.uadd.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @uadd.sat.i33(4294967295, 1) == -4294967296
; RUN: @uadd.sat.i33(-1, 50657) == -1
; RUN: @uadd.sat.i33(-4294967296, 1) == -4294967295
; RUN: @uadd.sat.i33(1, 0) == 1
define i33 @ssub.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.ssub.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @ssub.sat.i33(3845674213, 1) == 3845674212
; RUN: @ssub.sat.i33(851978757, 4294967295) == -3442988538
; RUN: @ssub.sat.i33(0, -1264958674) == 1264958674
; RUN: @ssub.sat.i33(2918, 6003) == -3085
define i33 @usub.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.usub.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @usub.sat.i33(-58640894, 12731) == -58653625
; RUN: @usub.sat.i33(-1, 51914) == -51915
; RUN: @usub.sat.i33(39214, -4294967296) == 0
; RUN: @usub.sat.i33(1, 0) == 1
define i33 @sshl.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.sshl.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @sshl.sat.i33(2300, 3) == 18400
; RUN: @sshl.sat.i33(35507, 22) == 4294967295
; RUN: @sshl.sat.i33(3669416870, 20) == 4294967295
; RUN: @sshl.sat.i33(2163395007, 1) == 4294967295
define i33 @ushl.sat.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.ushl.sat.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @ushl.sat.i33(250879275, 25) == -1
; RUN: @ushl.sat.i33(0, 7) == 0
; RUN: @ushl.sat.i33(-4294967296, 8) == -1
; RUN: @ushl.sat.i33(-4294967296, 7) == -1
define i33 @smax.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.smax.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @smax.i33(1, 1) == 1
; RUN: @smax.i33(59917, -743450918) == 59917
; RUN: @smax.i33(-3625184343, -2637031525) == -2637031525
; RUN: @smax.i33(-198897786, -1) == -1
define i33 @smin.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.smin.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @smin.i33(2482519943, -1) == -1
; RUN: @smin.i33(37873, 4294967295) == 37873
; RUN: @smin.i33(-1, -2755849947) == -2755849947
; RUN: @smin.i33(-1384274642, 4294967295) == -1384274642
define i33 @umax.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.umax.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @umax.i33(-2163179565, 4294967295) == -2163179565
; RUN: @umax.i33(-1, -760384742) == -1
; RUN: @umax.i33(0, 0) == 0
; RUN: @umax.i33(1045, -4294967296) == -4294967296
define i33 @umin.i33(i33 %a, i33 %b) {
  %r = call i33 @llvm.umin.i33(i33 %a, i33 %b)
  ret i33 %r
}
; RUN: @umin.i33(1141, 41250) == 1141
; RUN: @umin.i33(1, 0) == 0
; RUN: @umin.i33(-4294967296, 0) == 0
; RUN: @umin.i33(-1, 1) == 1
define i33 @ctpop.i33(i33 %a) {
  %r = call i33 @llvm.ctpop.i33(i33 %a)
  ret i33 %r
}
; RUN: @ctpop.i33(4294967295) == 32
; RUN: @ctpop.i33(-4294967296) == 1
; RUN: @ctpop.i33(4294967295) == 32
; RUN: @ctpop.i33(0) == 0
define i33 @ctlz.i33(i33 %a) {
  %r = call i33 @llvm.ctlz.i33(i33 %a, i1 false)
  ret i33 %r
}
; RUN: @ctlz.i33(1) == 32
; RUN: @ctlz.i33(18398) == 18
; RUN: @ctlz.i33(-759708037) == 0
; RUN: @ctlz.i33(-895726308) == 0
define i33 @cttz.i33(i33 %a) {
  %r = call i33 @llvm.cttz.i33(i33 %a, i1 false)
  ret i33 %r
}
; RUN: @cttz.i33(-897865489) == 0
; RUN: @cttz.i33(-4294967296) == 32
; RUN: @cttz.i33(1) == 0
; RUN: @cttz.i33(61294) == 1
define i33 @abs.i33(i33 %a) {
  %r = call i33 @llvm.abs.i33(i33 %a, i1 false)
  ret i33 %r
}
; RUN: @abs.i33(16031) == 16031
; RUN: @abs.i33(4294967295) == 4294967295
; RUN: @abs.i33(0) == 0
; RUN: @abs.i33(-4294967296) == -4294967296
define i33 @bitreverse.i33(i33 %a) {
  %r = call i33 @llvm.bitreverse.i33(i33 %a)
  ret i33 %r
}
; RUN: @bitreverse.i33(-4294967296) == 1
; RUN: @bitreverse.i33(28504) == 904658944
; RUN: @bitreverse.i33(4294967295) == -2
; RUN: @bitreverse.i33(0) == 0
define i33 @fshl.i33(i33 %a, i33 %b, i33 %c) {
  %r = call i33 @llvm.fshl.i33(i33 %a, i33 %b, i33 %c)
  ret i33 %r
}
; RUN: @fshl.i33(1, -2718008299, 1) == 3
; RUN: @fshl.i33(4235747830, -1, -1262931772) == 1643577343
; RUN: @fshl.i33(1, 25406, -1) == 128
; RUN: @fshl.i33(-1127277421, 1, -1) == 1737378176
define i33 @fshr.i33(i33 %a, i33 %b, i33 %c) {
  %r = call i33 @llvm.fshr.i33(i33 %a, i33 %b, i33 %c)
  ret i33 %r
}
; RUN: @fshr.i33(1, -2045119879, -6191021) == 57734
; RUN: @fshr.i33(1066400199, -1, 53945) == 1072111615
; RUN: @fshr.i33(32166, -447317903, -2775623653) == 527023274
; RUN: @fshr.i33(4294967295, 4294967295, 882859184) == -4097
define i33 @sadd.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.sadd.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @sadd.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.sadd.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i33(0, 4294967295) == 4294967295
; RUN: @sadd.overflow.1.i33(0, 4294967295) == 0
; RUN: @sadd.overflow.0.i33(0, -4294967296) == -4294967296
; RUN: @sadd.overflow.1.i33(0, -4294967296) == 0
; RUN: @sadd.overflow.0.i33(-4294967296, 4118321473) == -176645823
; RUN: @sadd.overflow.1.i33(-4294967296, 4118321473) == 0
; RUN: @sadd.overflow.0.i33(0, 891) == 891
; RUN: @sadd.overflow.1.i33(0, 891) == 0
; RUN: @sadd.overflow.0.i33(35583, 751892163) == 751927746
; RUN: @sadd.overflow.1.i33(35583, 751892163) == 0
define i33 @uadd.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.uadd.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @uadd.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.uadd.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i33(24502, -4294967296) == -4294942794
; RUN: @uadd.overflow.1.i33(24502, -4294967296) == 0
; RUN: @uadd.overflow.0.i33(-4294967296, 272) == -4294967024
; RUN: @uadd.overflow.1.i33(-4294967296, 272) == 0
; RUN: @uadd.overflow.0.i33(517506406, 12321) == 517518727
; RUN: @uadd.overflow.1.i33(517506406, 12321) == 0
; RUN: @uadd.overflow.0.i33(-1606053253, 1024) == -1606052229
; RUN: @uadd.overflow.1.i33(-1606053253, 1024) == 0
; RUN: @uadd.overflow.0.i33(-4294967296, 1023) == -4294966273
; RUN: @uadd.overflow.1.i33(-4294967296, 1023) == 0
define i33 @ssub.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.ssub.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @ssub.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.ssub.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i33(4272578620, -1) == 4272578621
; RUN: @ssub.overflow.1.i33(4272578620, -1) == 0
; RUN: @ssub.overflow.0.i33(1, -4294967296) == -4294967295
; RUN: @ssub.overflow.1.i33(1, -4294967296) == 1
; RUN: @ssub.overflow.0.i33(0, 2047) == -2047
; RUN: @ssub.overflow.1.i33(0, 2047) == 0
; RUN: @ssub.overflow.0.i33(61261, 348) == 60913
; RUN: @ssub.overflow.1.i33(61261, 348) == 0
; RUN: @ssub.overflow.0.i33(3068492472, -1) == 3068492473
; RUN: @ssub.overflow.1.i33(3068492472, -1) == 0
define i33 @usub.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.usub.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @usub.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.usub.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i33(-2571014180, 1024) == -2571015204
; RUN: @usub.overflow.1.i33(-2571014180, 1024) == 0
; RUN: @usub.overflow.0.i33(-4294967296, 4088745766) == 206221530
; RUN: @usub.overflow.1.i33(-4294967296, 4088745766) == 0
; RUN: @usub.overflow.0.i33(4294967295, -1) == -4294967296
; RUN: @usub.overflow.1.i33(4294967295, -1) == 1
; RUN: @usub.overflow.0.i33(-1, 1) == -2
; RUN: @usub.overflow.1.i33(-1, 1) == 0
; RUN: @usub.overflow.0.i33(4294967295, 4294967295) == 0
; RUN: @usub.overflow.1.i33(4294967295, 4294967295) == 0
define i33 @smul.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.smul.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @smul.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.smul.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i33(1, 4294967295) == 4294967295
; RUN: @smul.overflow.1.i33(1, 4294967295) == 0
; RUN: @smul.overflow.0.i33(1, 2047) == 2047
; RUN: @smul.overflow.1.i33(1, 2047) == 0
; RUN: @smul.overflow.0.i33(-4294967296, 1) == -4294967296
; RUN: @smul.overflow.1.i33(-4294967296, 1) == 0
; RUN: @smul.overflow.0.i33(1, -1) == -1
; RUN: @smul.overflow.1.i33(1, -1) == 0
; RUN: @smul.overflow.0.i33(4294967295, 1) == 4294967295
; RUN: @smul.overflow.1.i33(4294967295, 1) == 0
define i33 @umul.overflow.0.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.umul.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 0
  ret i33 %v
}
define i1 @umul.overflow.1.i33(i33 %a, i33 %b) {
  %r = call { i33, i1 } @llvm.umul.with.overflow.i33(i33 %a, i33 %b)
  %v = extractvalue { i33, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i33(47559, -2081288305) == -2174193879
; RUN: @umul.overflow.1.i33(47559, -2081288305) == 1
; RUN: @umul.overflow.0.i33(40175, -4294967296) == -4294967296
; RUN: @umul.overflow.1.i33(40175, -4294967296) == 1
; RUN: @umul.overflow.0.i33(1, 0) == 0
; RUN: @umul.overflow.1.i33(1, 0) == 0
; RUN: @umul.overflow.0.i33(1, -4294967296) == -4294967296
; RUN: @umul.overflow.1.i33(1, -4294967296) == 0
; RUN: @umul.overflow.0.i33(1, -4294967296) == -4294967296
; RUN: @umul.overflow.1.i33(1, -4294967296) == 0
define i8 @scmp.i33(i33 %a, i33 %b) {
  %r = call i8 @llvm.scmp.i8.i33(i33 %a, i33 %b)
  ret i8 %r
}
; RUN: @scmp.i33(4294967295, 1) == 1
; RUN: @scmp.i33(3996400849, 0) == 1
; RUN: @scmp.i33(1, 0) == 1
define i8 @ucmp.i33(i33 %a, i33 %b) {
  %r = call i8 @llvm.ucmp.i8.i33(i33 %a, i33 %b)
  ret i8 %r
}
; RUN: @ucmp.i33(-1119554342, -1) == -1
; RUN: @ucmp.i33(2403173685, 1) == 1
; RUN: @ucmp.i33(-4294967296, 0) == 1
define i47 @sadd.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.sadd.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @sadd.sat.i47(-70368744177664, 70368744177663) == -1
; RUN: @sadd.sat.i47(1, -8409439805081) == -8409439805080
; RUN: @sadd.sat.i47(50466886537915, 1) == 50466886537916
; RUN: @sadd.sat.i47(42691755022944, 1) == 42691755022945
define i47 @uadd.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.uadd.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @uadd.sat.i47(1, -1) == -1
; RUN: @uadd.sat.i47(3302116, 1) == 3302117
; RUN: @uadd.sat.i47(0, 0) == 0
; RUN: @uadd.sat.i47(-34980431714101, 1) == -34980431714100
define i47 @ssub.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.ssub.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @ssub.sat.i47(1, 53829647977926) == -53829647977925
; RUN: @ssub.sat.i47(-70368744177664, 1) == -70368744177664
; RUN: @ssub.sat.i47(-1, 1) == -2
; RUN: @ssub.sat.i47(69273149508279, -66997525905382) == 70368744177663
define i47 @usub.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.usub.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @usub.sat.i47(27674704544251, 70368744177663) == 0
; RUN: @usub.sat.i47(-70368744177664, 2830860) == 70368741346804
; RUN: @usub.sat.i47(-1, -1) == 0
; RUN: @usub.sat.i47(5525073, 1) == 5525072
define i47 @sshl.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.sshl.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @sshl.sat.i47(-64468402779840, 0) == -64468402779840
; RUN: @sshl.sat.i47(70368744177663, 3) == 70368744177663
; RUN: @sshl.sat.i47(257919, 1) == 515838
; RUN: @sshl.sat.i47(0, 0) == 0
define i47 @ushl.sat.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.ushl.sat.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @ushl.sat.i47(20876836325673, 1) == 41753672651346
; RUN: @ushl.sat.i47(4485398, 0) == 4485398
; RUN: @ushl.sat.i47(-2576747552627, 0) == -2576747552627
; RUN: @ushl.sat.i47(57203095879661, 0) == 57203095879661
define i47 @smax.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.smax.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @smax.i47(70368744177663, 0) == 70368744177663
; RUN: @smax.i47(-1, 70368744177663) == 70368744177663
; RUN: @smax.i47(-1, 70368744177663) == 70368744177663
; RUN: @smax.i47(-54703963370507, 4617773) == 4617773
define i47 @smin.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.smin.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @smin.i47(70368744177663, 65973348414695) == 65973348414695
; RUN: @smin.i47(70368744177663, 70368744177663) == 70368744177663
; RUN: @smin.i47(-70368744177664, 1) == -70368744177664
; RUN: @smin.i47(70368744177663, -70368744177664) == -70368744177664
define i47 @umax.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.umax.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @umax.i47(-56853786359027, 70368744177663) == -56853786359027
; RUN: @umax.i47(49822192760067, -1) == -1
; RUN: @umax.i47(6926706563515, 14051861106998) == 14051861106998
; RUN: @umax.i47(-70368744177664, -1) == -1
define i47 @umin.i47(i47 %a, i47 %b) {
  %r = call i47 @llvm.umin.i47(i47 %a, i47 %b)
  ret i47 %r
}
; RUN: @umin.i47(1433446224484, -1) == 1433446224484
; RUN: @umin.i47(0, 2102369) == 0
; RUN: @umin.i47(5332003, 33622284940705) == 5332003
; RUN: @umin.i47(-6681091587587, -70368744177664) == -70368744177664
define i47 @ctpop.i47(i47 %a) {
  %r = call i47 @llvm.ctpop.i47(i47 %a)
  ret i47 %r
}
; RUN: @ctpop.i47(-1) == 47
; RUN: @ctpop.i47(-70368744177664) == 1
; RUN: @ctpop.i47(-1) == 47
; RUN: @ctpop.i47(-1) == 47
define i47 @ctlz.i47(i47 %a) {
  %r = call i47 @llvm.ctlz.i47(i47 %a, i1 false)
  ret i47 %r
}
; RUN: @ctlz.i47(3291841) == 25
; RUN: @ctlz.i47(70368744177663) == 1
; RUN: @ctlz.i47(-1) == 0
; RUN: @ctlz.i47(-49147906712828) == 0
define i47 @cttz.i47(i47 %a) {
  %r = call i47 @llvm.cttz.i47(i47 %a, i1 false)
  ret i47 %r
}
; RUN: @cttz.i47(7348914) == 1
; RUN: @cttz.i47(0) == 47
; RUN: @cttz.i47(-14214365731225) == 0
; RUN: @cttz.i47(1) == 0
define i47 @abs.i47(i47 %a) {
  %r = call i47 @llvm.abs.i47(i47 %a, i1 false)
  ret i47 %r
}
; RUN: @abs.i47(70368744177663) == 70368744177663
; RUN: @abs.i47(-70368744177664) == -70368744177664
; RUN: @abs.i47(0) == 0
; RUN: @abs.i47(67905882626557) == 67905882626557
define i47 @bitreverse.i47(i47 %a) {
  %r = call i47 @llvm.bitreverse.i47(i47 %a)
  ret i47 %r
}
; RUN: @bitreverse.i47(70368744177663) == -2
; RUN: @bitreverse.i47(0) == 0
; RUN: @bitreverse.i47(-1) == -1
; RUN: @bitreverse.i47(-27709423734002) == 62011053644211
define i47 @fshl.i47(i47 %a, i47 %b, i47 %c) {
  %r = call i47 @llvm.fshl.i47(i47 %a, i47 %b, i47 %c)
  ret i47 %r
}
; RUN: @fshl.i47(1, 44161069051142, 70368744177663) == 1
; RUN: @fshl.i47(802409, -51547619668290, 1) == 1604819
; RUN: @fshl.i47(70368744177663, 70368744177663, 70368744177663) == 70368744177663
; RUN: @fshl.i47(-56373193102329, -70368744177664, -1) == 27991102150671
define i47 @fshr.i47(i47 %a, i47 %b, i47 %c) {
  %r = call i47 @llvm.fshr.i47(i47 %a, i47 %b, i47 %c)
  ret i47 %r
}
; RUN: @fshr.i47(1, 3775993, -70368744177664) == -70368742289668
; RUN: @fshr.i47(1, -67573954855830, 23244898479165) == 3263870572
; RUN: @fshr.i47(-1, -30793761548448, -5503771332610) == -2
; RUN: @fshr.i47(1, -1, -1) == -1
define i47 @sadd.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.sadd.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @sadd.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.sadd.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i47(70368744177663, 4757645) == -70368739420020
; RUN: @sadd.overflow.1.i47(70368744177663, 4757645) == 1
; RUN: @sadd.overflow.0.i47(40873590192547, 32767) == 40873590225314
; RUN: @sadd.overflow.1.i47(40873590192547, 32767) == 0
; RUN: @sadd.overflow.0.i47(70368744177663, 70368744177663) == -2
; RUN: @sadd.overflow.1.i47(70368744177663, 70368744177663) == 1
; RUN: @sadd.overflow.0.i47(0, 16384) == 16384
; RUN: @sadd.overflow.1.i47(0, 16384) == 0
; RUN: @sadd.overflow.0.i47(-70368744177664, 0) == -70368744177664
; RUN: @sadd.overflow.1.i47(-70368744177664, 0) == 0
define i47 @uadd.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.uadd.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @uadd.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.uadd.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i47(1, -70368744177664) == -70368744177663
; RUN: @uadd.overflow.1.i47(1, -70368744177664) == 0
; RUN: @uadd.overflow.0.i47(1, 0) == 1
; RUN: @uadd.overflow.1.i47(1, 0) == 0
; RUN: @uadd.overflow.0.i47(1, -70368744177664) == -70368744177663
; RUN: @uadd.overflow.1.i47(1, -70368744177664) == 0
; RUN: @uadd.overflow.0.i47(136313, 83) == 136396
; RUN: @uadd.overflow.1.i47(136313, 83) == 0
; RUN: @uadd.overflow.0.i47(70368744177663, 1) == -70368744177664
; RUN: @uadd.overflow.1.i47(70368744177663, 1) == 0
define i47 @ssub.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.ssub.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @ssub.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.ssub.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i47(-1, 1) == -2
; RUN: @ssub.overflow.1.i47(-1, 1) == 0
; RUN: @ssub.overflow.0.i47(-70368744177664, 0) == -70368744177664
; RUN: @ssub.overflow.1.i47(-70368744177664, 0) == 0
; RUN: @ssub.overflow.0.i47(3406061, -54082494338440) == 54082497744501
; RUN: @ssub.overflow.1.i47(3406061, -54082494338440) == 0
; RUN: @ssub.overflow.0.i47(5365212, -1) == 5365213
; RUN: @ssub.overflow.1.i47(5365212, -1) == 0
; RUN: @ssub.overflow.0.i47(-70368744177664, 21) == 70368744177643
; RUN: @ssub.overflow.1.i47(-70368744177664, 21) == 1
define i47 @usub.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.usub.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @usub.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.usub.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i47(49481975552397, 672911803412) == 48809063748985
; RUN: @usub.overflow.1.i47(49481975552397, 672911803412) == 0
; RUN: @usub.overflow.0.i47(0, 16329) == -16329
; RUN: @usub.overflow.1.i47(0, 16329) == 1
; RUN: @usub.overflow.0.i47(70368744177663, 1) == 70368744177662
; RUN: @usub.overflow.1.i47(70368744177663, 1) == 0
; RUN: @usub.overflow.0.i47(13036012276139, -70368744177664) == -57332731901525
; RUN: @usub.overflow.1.i47(13036012276139, -70368744177664) == 1
; RUN: @usub.overflow.0.i47(7364130, 43655568090928) == -43655560726798
; RUN: @usub.overflow.1.i47(7364130, 43655568090928) == 1
define i47 @smul.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.smul.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @smul.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.smul.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i47(4311128, 0) == 0
; RUN: @smul.overflow.1.i47(4311128, 0) == 0
; RUN: @smul.overflow.0.i47(70368744177663, 0) == 0
; RUN: @smul.overflow.1.i47(70368744177663, 0) == 0
; RUN: @smul.overflow.0.i47(-20124640296711, 1) == -20124640296711
; RUN: @smul.overflow.1.i47(-20124640296711, 1) == 0
; RUN: @smul.overflow.0.i47(-1, 18670) == -18670
; RUN: @smul.overflow.1.i47(-1, 18670) == 0
; RUN: @smul.overflow.0.i47(1, 70368744177663) == 70368744177663
; RUN: @smul.overflow.1.i47(1, 70368744177663) == 0
define i47 @umul.overflow.0.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.umul.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 0
  ret i47 %v
}
define i1 @umul.overflow.1.i47(i47 %a, i47 %b) {
  %r = call { i47, i1 } @llvm.umul.with.overflow.i47(i47 %a, i47 %b)
  %v = extractvalue { i47, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i47(4963751, 1) == 4963751
; RUN: @umul.overflow.1.i47(4963751, 1) == 0
; RUN: @umul.overflow.0.i47(37526385467613, 47421477375172) == -58389570075340
; RUN: @umul.overflow.1.i47(37526385467613, 47421477375172) == 1
; RUN: @umul.overflow.0.i47(30619755538241, 28298486906587) == 24543076536987
; RUN: @umul.overflow.1.i47(30619755538241, 28298486906587) == 1
; RUN: @umul.overflow.0.i47(6116394, 1) == 6116394
; RUN: @umul.overflow.1.i47(6116394, 1) == 0
; RUN: @umul.overflow.0.i47(1, 0) == 0
; RUN: @umul.overflow.1.i47(1, 0) == 0
define i8 @scmp.i47(i47 %a, i47 %b) {
  %r = call i8 @llvm.scmp.i8.i47(i47 %a, i47 %b)
  ret i8 %r
}
; RUN: @scmp.i47(61344854462551, -30408395039345) == 1
; RUN: @scmp.i47(11975161249064, -70368744177664) == 1
; RUN: @scmp.i47(-25249508521057, -70368744177664) == 1
define i8 @ucmp.i47(i47 %a, i47 %b) {
  %r = call i8 @llvm.ucmp.i8.i47(i47 %a, i47 %b)
  ret i8 %r
}
; RUN: @ucmp.i47(70368744177663, -1) == -1
; RUN: @ucmp.i47(-70368744177664, 0) == 1
; RUN: @ucmp.i47(0, 1) == -1
define i64 @sadd.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.sadd.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @sadd.sat.i64(9223372036854775807, 9223372036854775807) == 9223372036854775807
; RUN: @sadd.sat.i64(-1, 1) == 0
; RUN: @sadd.sat.i64(1, 1) == 2
; RUN: @sadd.sat.i64(0, -1642699143962872611) == -1642699143962872611
define i64 @uadd.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.uadd.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @uadd.sat.i64(3077744132915149001, -9223372036854775808) == -6145627903939626807
; RUN: @uadd.sat.i64(2342427109, 240773138) == 2583200247
; RUN: @uadd.sat.i64(-1, -9205324959288221673) == -1
; RUN: @uadd.sat.i64(-9223372036854775808, -7192993915723650494) == -1
define i64 @ssub.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.ssub.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @ssub.sat.i64(9223372036854775807, -9223372036854775808) == 9223372036854775807
; RUN: @ssub.sat.i64(-1, 3336982725568241826) == -3336982725568241827
; RUN: @ssub.sat.i64(5177375679889449644, 759340518) == 5177375679130109126
; RUN: @ssub.sat.i64(3641083575, 721081330) == 2920002245
define i64 @usub.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.usub.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @usub.sat.i64(4274303206, 363982242) == 3910320964
; RUN: @usub.sat.i64(3316831902, 9223372036854775807) == 0
; RUN: @usub.sat.i64(9223372036854775807, 1) == 9223372036854775806
; RUN: @usub.sat.i64(-3597922959748203271, -1) == 0
define i64 @sshl.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.sshl.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @sshl.sat.i64(9223372036854775807, 19) == 9223372036854775807
; RUN: @sshl.sat.i64(1, 0) == 1
; RUN: @sshl.sat.i64(1, 62) == 4611686018427387904
; RUN: @sshl.sat.i64(1, 63) == 9223372036854775807
define i64 @ushl.sat.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.ushl.sat.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @ushl.sat.i64(9223372036854775807, 4) == -1
; RUN: @ushl.sat.i64(3124742016, 63) == -1
; RUN: @ushl.sat.i64(-1, 63) == -1
; RUN: @ushl.sat.i64(0, 50) == 0
define i64 @smax.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.smax.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @smax.i64(-5728339940410437052, -9223372036854775808) == -5728339940410437052
; RUN: @smax.i64(2348240770, -8783607717393319490) == 2348240770
; RUN: @smax.i64(9223372036854775807, 1) == 9223372036854775807
; RUN: @smax.i64(-9223372036854775808, 2047203719) == 2047203719
define i64 @smin.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.smin.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @smin.i64(-8760793442741298479, 258287373) == -8760793442741298479
; RUN: @smin.i64(-9223372036854775808, 8711201796750513061) == -9223372036854775808
; RUN: @smin.i64(-4707356605085486538, 1369228082) == -4707356605085486538
; RUN: @smin.i64(3824762177, 4103349431) == 3824762177
define i64 @umax.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.umax.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @umax.i64(9223372036854775807, 4002227099780155318) == 9223372036854775807
; RUN: @umax.i64(2008743202, 9223372036854775807) == 9223372036854775807
; RUN: @umax.i64(-1, 0) == -1
; RUN: @umax.i64(-1, -9223372036854775808) == -1
define i64 @umin.i64(i64 %a, i64 %b) {
  %r = call i64 @llvm.umin.i64(i64 %a, i64 %b)
  ret i64 %r
}
; RUN: @umin.i64(4974498393354607013, 1) == 1
; RUN: @umin.i64(-9223372036854775808, 9223372036854775807) == 9223372036854775807
; RUN: @umin.i64(1581713252, 6194638741492257840) == 1581713252
; RUN: @umin.i64(-6390566041999311661, 1) == 1
define i64 @ctpop.i64(i64 %a) {
  %r = call i64 @llvm.ctpop.i64(i64 %a)
  ret i64 %r
}
; RUN: @ctpop.i64(-8692452078456898246) == 34
; RUN: @ctpop.i64(8161495608758763505) == 37
; RUN: @ctpop.i64(0) == 0
; RUN: @ctpop.i64(-1) == 64
define i64 @ctlz.i64(i64 %a) {
  %r = call i64 @llvm.ctlz.i64(i64 %a, i1 false)
  ret i64 %r
}
; RUN: @ctlz.i64(1) == 63
; RUN: @ctlz.i64(3340004557739661727) == 2
; RUN: @ctlz.i64(-9223372036854775808) == 0
; RUN: @ctlz.i64(9223372036854775807) == 1
define i64 @cttz.i64(i64 %a) {
  %r = call i64 @llvm.cttz.i64(i64 %a, i1 false)
  ret i64 %r
}
; RUN: @cttz.i64(2961646628) == 2
; RUN: @cttz.i64(-1) == 0
; RUN: @cttz.i64(-9223372036854775808) == 63
; RUN: @cttz.i64(-9223372036854775808) == 63
define i64 @abs.i64(i64 %a) {
  %r = call i64 @llvm.abs.i64(i64 %a, i1 false)
  ret i64 %r
}
; RUN: @abs.i64(-1) == 1
; RUN: @abs.i64(-1) == 1
; RUN: @abs.i64(-1) == 1
; RUN: @abs.i64(0) == 0
define i64 @bitreverse.i64(i64 %a) {
  %r = call i64 @llvm.bitreverse.i64(i64 %a)
  ret i64 %r
}
; RUN: @bitreverse.i64(2866320668530117214) == 8813711821730800612
; RUN: @bitreverse.i64(-1) == -1
; RUN: @bitreverse.i64(-9223372036854775808) == 1
; RUN: @bitreverse.i64(-9223372036854775808) == 1
define i64 @bswap.i64(i64 %a) {
  %r = call i64 @llvm.bswap.i64(i64 %a)
  ret i64 %r
}
; RUN: @bswap.i64(9223372036854775807) == -129
; RUN: @bswap.i64(0) == 0
; RUN: @bswap.i64(9223372036854775807) == -129
; RUN: @bswap.i64(3837951142) == -6450066281793060864
define i64 @fshl.i64(i64 %a, i64 %b, i64 %c) {
  %r = call i64 @llvm.fshl.i64(i64 %a, i64 %b, i64 %c)
  ret i64 %r
}
; RUN: @fshl.i64(-680991331660666906, -4780492139896366981, 9223372036854775807) == 6833125966906592317
; RUN: @fshl.i64(9223372036854775807, 3201282563514563602, 8744315685291506338) == -14198442465
; RUN: @fshl.i64(9223372036854775807, 8273807919459524030, -4984718591769855569) == -77613343461991
; RUN: @fshl.i64(-8757732943855008332, 9223372036854775807, -1) == 4611686018427387903
define i64 @fshr.i64(i64 %a, i64 %b, i64 %c) {
  %r = call i64 @llvm.fshr.i64(i64 %a, i64 %b, i64 %c)
  ret i64 %r
}
; RUN: @fshr.i64(-3014951907725774094, 919384449, 5680842059480608887) == 5871125436005999616
; RUN: @fshr.i64(1382996797959383638, 9223372036854775807, -9223372036854775808) == 9223372036854775807
; RUN: @fshr.i64(1, 5655577985277486515, -9223372036854775808) == 5655577985277486515
; RUN: @fshr.i64(1, 9223372036854775807, -7255800398756519870) == 6917529027641081855
define i64 @sadd.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @sadd.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i64(1, 1) == 2
; RUN: @sadd.overflow.1.i64(1, 1) == 0
; RUN: @sadd.overflow.0.i64(0, -9223372036854775808) == -9223372036854775808
; RUN: @sadd.overflow.1.i64(0, -9223372036854775808) == 0
; RUN: @sadd.overflow.0.i64(-9223372036854775808, 1048575) == -9223372036853727233
; RUN: @sadd.overflow.1.i64(-9223372036854775808, 1048575) == 0
; RUN: @sadd.overflow.0.i64(-1, 6302242012289116657) == 6302242012289116656
; RUN: @sadd.overflow.1.i64(-1, 6302242012289116657) == 0
; RUN: @sadd.overflow.0.i64(1, 3861089165) == 3861089166
; RUN: @sadd.overflow.1.i64(1, 3861089165) == 0
define i64 @uadd.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @uadd.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i64(5306476678616980252, 3154031821) == 5306476681771012073
; RUN: @uadd.overflow.1.i64(5306476678616980252, 3154031821) == 0
; RUN: @uadd.overflow.0.i64(-9223372036854775808, -1964834323962114767) == 7258537712892661041
; RUN: @uadd.overflow.1.i64(-9223372036854775808, -1964834323962114767) == 1
; RUN: @uadd.overflow.0.i64(0, 1) == 1
; RUN: @uadd.overflow.1.i64(0, 1) == 0
; RUN: @uadd.overflow.0.i64(1475541915, -9223372036854775808) == -9223372035379233893
; RUN: @uadd.overflow.1.i64(1475541915, -9223372036854775808) == 0
; RUN: @uadd.overflow.0.i64(0, 2097151) == 2097151
; RUN: @uadd.overflow.1.i64(0, 2097151) == 0
define i64 @ssub.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @ssub.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i64(2330616541647749889, 0) == 2330616541647749889
; RUN: @ssub.overflow.1.i64(2330616541647749889, 0) == 0
; RUN: @ssub.overflow.0.i64(-9223372036854775808, 1583664) == 9223372036853192144
; RUN: @ssub.overflow.1.i64(-9223372036854775808, 1583664) == 1
; RUN: @ssub.overflow.0.i64(3182256016, -1) == 3182256017
; RUN: @ssub.overflow.1.i64(3182256016, -1) == 0
; RUN: @ssub.overflow.0.i64(-5674043573231626912, 460655) == -5674043573232087567
; RUN: @ssub.overflow.1.i64(-5674043573231626912, 460655) == 0
; RUN: @ssub.overflow.0.i64(1, 1547363040) == -1547363039
; RUN: @ssub.overflow.1.i64(1, 1547363040) == 0
define i64 @usub.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @usub.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i64(0, 0) == 0
; RUN: @usub.overflow.1.i64(0, 0) == 0
; RUN: @usub.overflow.0.i64(-378948814790869641, 1048575) == -378948814791918216
; RUN: @usub.overflow.1.i64(-378948814790869641, 1048575) == 0
; RUN: @usub.overflow.0.i64(-454145789006812037, 0) == -454145789006812037
; RUN: @usub.overflow.1.i64(-454145789006812037, 0) == 0
; RUN: @usub.overflow.0.i64(0, -7292841283162237064) == 7292841283162237064
; RUN: @usub.overflow.1.i64(0, -7292841283162237064) == 1
; RUN: @usub.overflow.0.i64(2621810012, 1) == 2621810011
; RUN: @usub.overflow.1.i64(2621810012, 1) == 0
define i64 @smul.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @smul.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i64(1, -9223372036854775808) == -9223372036854775808
; RUN: @smul.overflow.1.i64(1, -9223372036854775808) == 0
; RUN: @smul.overflow.0.i64(3724274705, 9223372036854775807) == 9223372033130501103
; RUN: @smul.overflow.1.i64(3724274705, 9223372036854775807) == 1
; RUN: @smul.overflow.0.i64(-7478601450088725515, 835507008) == 8857937445730118720
; RUN: @smul.overflow.1.i64(-7478601450088725515, 835507008) == 1
; RUN: @smul.overflow.0.i64(-9223372036854775808, 8201886379500323855) == -9223372036854775808
; RUN: @smul.overflow.1.i64(-9223372036854775808, 8201886379500323855) == 1
; RUN: @smul.overflow.0.i64(-9223372036854775808, 1048576) == 0
; RUN: @smul.overflow.1.i64(-9223372036854775808, 1048576) == 1
define i64 @umul.overflow.0.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 0
  ret i64 %v
}
define i1 @umul.overflow.1.i64(i64 %a, i64 %b) {
  %r = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %a, i64 %b)
  %v = extractvalue { i64, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i64(3056906083, 1048575) == 3205395295981725
; RUN: @umul.overflow.1.i64(3056906083, 1048575) == 0
; RUN: @umul.overflow.0.i64(9223372036854775807, 0) == 0
; RUN: @umul.overflow.1.i64(9223372036854775807, 0) == 0
; RUN: @umul.overflow.0.i64(-6445739250121605849, 0) == 0
; RUN: @umul.overflow.1.i64(-6445739250121605849, 0) == 0
; RUN: @umul.overflow.0.i64(0, 9223372036854775807) == 0
; RUN: @umul.overflow.1.i64(0, 9223372036854775807) == 0
; RUN: @umul.overflow.0.i64(-9223372036854775808, -9223372036854775808) == 0
; RUN: @umul.overflow.1.i64(-9223372036854775808, -9223372036854775808) == 1
define i8 @scmp.i64(i64 %a, i64 %b) {
  %r = call i8 @llvm.scmp.i8.i64(i64 %a, i64 %b)
  ret i8 %r
}
; RUN: @scmp.i64(2072914873, 1) == 1
; RUN: @scmp.i64(4036771416, -9223372036854775808) == 1
; RUN: @scmp.i64(1, -9223372036854775808) == 1
define i8 @ucmp.i64(i64 %a, i64 %b) {
  %r = call i8 @llvm.ucmp.i8.i64(i64 %a, i64 %b)
  ret i8 %r
}
; RUN: @ucmp.i64(-4382949807061842312, 1528062955) == 1
; RUN: @ucmp.i64(1028057787443270060, -1) == -1
; RUN: @ucmp.i64(1644670145, -1) == -1
define i65 @sadd.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.sadd.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @sadd.sat.i65(1, 1) == 2
; RUN: @sadd.sat.i65(678476586, 1) == 678476587
; RUN: @sadd.sat.i65(-11898108393894093838, -1) == -11898108393894093839
; RUN: @sadd.sat.i65(-16492598271597655565, 2404393519) == -16492598269193262046
define i65 @uadd.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.uadd.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @uadd.sat.i65(-11155273411437125950, 4201334351) == -11155273407235791599
; RUN: @uadd.sat.i65(1, -18446744073709551616) == -18446744073709551615
; RUN: @uadd.sat.i65(0, 18446744073709551615) == 18446744073709551615
; RUN: @uadd.sat.i65(3173662913, 322142063153370875) == 322142066327033788
define i65 @ssub.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.ssub.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @ssub.sat.i65(17639627429585175554, -5807048400854457112) == 18446744073709551615
; RUN: @ssub.sat.i65(12277659353537677787, -1) == 12277659353537677788
; RUN: @ssub.sat.i65(0, 0) == 0
; RUN: @ssub.sat.i65(2750593817, 1) == 2750593816
define i65 @usub.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.usub.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @usub.sat.i65(0, -9375371069695679649) == 0
; RUN: @usub.sat.i65(-18446744073709551616, 1) == 18446744073709551615
; RUN: @usub.sat.i65(15090907215753515053, 0) == 15090907215753515053
; RUN: @usub.sat.i65(-18446744073709551616, 18446744073709551615) == 1
define i65 @sshl.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.sshl.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @sshl.sat.i65(-18446744073709551616, 15) == -18446744073709551616
; RUN: @sshl.sat.i65(238255216, 49) == 18446744073709551615
; RUN: @sshl.sat.i65(15804824431295240642, 1) == 18446744073709551615
; RUN: @sshl.sat.i65(954285571, 0) == 954285571
define i65 @ushl.sat.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.ushl.sat.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @ushl.sat.i65(-18446744073709551616, 31) == -1
; RUN: @ushl.sat.i65(16493691343546312808, 15) == -1
; RUN: @ushl.sat.i65(1612601670, 45) == -1
; RUN: @ushl.sat.i65(-18446744073709551616, 30) == -1
define i65 @smax.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.smax.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @smax.i65(1508097722302961756, -18446744073709551616) == 1508097722302961756
; RUN: @smax.i65(2719177082, 10072878220907941898) == 10072878220907941898
; RUN: @smax.i65(-1, -1) == -1
; RUN: @smax.i65(14642234040035819431, 740100320249607429) == 14642234040035819431
define i65 @smin.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.smin.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @smin.i65(0, -4222333834058174059) == -4222333834058174059
; RUN: @smin.i65(-1, -18446744073709551616) == -18446744073709551616
; RUN: @smin.i65(1293729741, -18446744073709551616) == -18446744073709551616
; RUN: @smin.i65(0, -18446744073709551616) == -18446744073709551616
define i65 @umax.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.umax.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @umax.i65(0, 3911508231) == 3911508231
; RUN: @umax.i65(-8649663424999499295, 0) == -8649663424999499295
; RUN: @umax.i65(1, -1) == -1
; RUN: @umax.i65(264524155, -1) == -1
define i65 @umin.i65(i65 %a, i65 %b) {
  %r = call i65 @llvm.umin.i65(i65 %a, i65 %b)
  ret i65 %r
}
; RUN: @umin.i65(-18446744073709551616, 3876855819704487876) == 3876855819704487876
; RUN: @umin.i65(3712738074, 18446744073709551615) == 3712738074
; RUN: @umin.i65(18446744073709551615, -18446744073709551616) == 18446744073709551615
; RUN: @umin.i65(4827390976770409154, 1) == 1
define i65 @ctpop.i65(i65 %a) {
  %r = call i65 @llvm.ctpop.i65(i65 %a)
  ret i65 %r
}
; RUN: @ctpop.i65(1998015886431320403) == 35
; RUN: @ctpop.i65(-18446744073709551616) == 1
; RUN: @ctpop.i65(-18446744073709551616) == 1
; RUN: @ctpop.i65(-5090895111302001683) == 35
define i65 @ctlz.i65(i65 %a) {
  %r = call i65 @llvm.ctlz.i65(i65 %a, i1 false)
  ret i65 %r
}
; RUN: @ctlz.i65(-18446744073709551616) == 0
; RUN: @ctlz.i65(-18446744073709551616) == 0
; RUN: @ctlz.i65(-18446744073709551616) == 0
; RUN: @ctlz.i65(1) == 64
define i65 @cttz.i65(i65 %a) {
  %r = call i65 @llvm.cttz.i65(i65 %a, i1 false)
  ret i65 %r
}
; RUN: @cttz.i65(1493888763520901048) == 3
; RUN: @cttz.i65(-1) == 0
; RUN: @cttz.i65(5359985541985692686) == 1
; RUN: @cttz.i65(-11021741959617463171) == 0
define i65 @abs.i65(i65 %a) {
  %r = call i65 @llvm.abs.i65(i65 %a, i1 false)
  ret i65 %r
}
; RUN: @abs.i65(18446744073709551615) == 18446744073709551615
; RUN: @abs.i65(0) == 0
; RUN: @abs.i65(-18446744073709551616) == -18446744073709551616
; RUN: @abs.i65(12840776917166706241) == 12840776917166706241
define i65 @bitreverse.i65(i65 %a) {
  %r = call i65 @llvm.bitreverse.i65(i65 %a)
  ret i65 %r
}
; RUN: @bitreverse.i65(-6103120964953498527) == -17550146298534599253
; RUN: @bitreverse.i65(-18446744073709551616) == 1
; RUN: @bitreverse.i65(1) == -18446744073709551616
; RUN: @bitreverse.i65(1) == -18446744073709551616
define i65 @fshl.i65(i65 %a, i65 %b, i65 %c) {
  %r = call i65 @llvm.fshl.i65(i65 %a, i65 %b, i65 %c)
  ret i65 %r
}
; RUN: @fshl.i65(-17954702969773460597, 1, 18446744073709551615) == 748573355682398208
; RUN: @fshl.i65(18446744073709551615, 829640412, 0) == 18446744073709551615
; RUN: @fshl.i65(-18446744073709551616, -18446744073709551616, 1) == 1
; RUN: @fshl.i65(-1442750830238349369, 18446744073709551615, -1) == -4026460080760160257
define i65 @fshr.i65(i65 %a, i65 %b, i65 %c) {
  %r = call i65 @llvm.fshr.i65(i65 %a, i65 %b, i65 %c)
  ret i65 %r
}
; RUN: @fshr.i65(0, -1, -1) == 17179869183
; RUN: @fshr.i65(882771550, 1, 1) == 0
; RUN: @fshr.i65(2969774521, 1010354154, -18446744073709551616) == 6012868452493048888
; RUN: @fshr.i65(18446744073709551615, 4085468437228258102, -18446744073709551616) == -500610652316145
define i65 @sadd.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.sadd.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @sadd.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.sadd.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i65(-1, 1241314) == 1241313
; RUN: @sadd.overflow.1.i65(-1, 1241314) == 0
; RUN: @sadd.overflow.0.i65(2492651965, 1) == 2492651966
; RUN: @sadd.overflow.1.i65(2492651965, 1) == 0
; RUN: @sadd.overflow.0.i65(-1, 10130879957730713587) == 10130879957730713586
; RUN: @sadd.overflow.1.i65(-1, 10130879957730713587) == 0
; RUN: @sadd.overflow.0.i65(-18446744073709551616, 18446744073709551615) == -1
; RUN: @sadd.overflow.1.i65(-18446744073709551616, 18446744073709551615) == 0
; RUN: @sadd.overflow.0.i65(0, 18446744073709551615) == 18446744073709551615
; RUN: @sadd.overflow.1.i65(0, 18446744073709551615) == 0
define i65 @uadd.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.uadd.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @uadd.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.uadd.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i65(-1, 18446744073709551615) == 18446744073709551614
; RUN: @uadd.overflow.1.i65(-1, 18446744073709551615) == 1
; RUN: @uadd.overflow.0.i65(0, 2313136823) == 2313136823
; RUN: @uadd.overflow.1.i65(0, 2313136823) == 0
; RUN: @uadd.overflow.0.i65(-4197889773752033022, -14126699834806545333) == -18324589608558578355
; RUN: @uadd.overflow.1.i65(-4197889773752033022, -14126699834806545333) == 1
; RUN: @uadd.overflow.0.i65(1118073875, 2097151) == 1120171026
; RUN: @uadd.overflow.1.i65(1118073875, 2097151) == 0
; RUN: @uadd.overflow.0.i65(-1, -1) == -2
; RUN: @uadd.overflow.1.i65(-1, -1) == 1
define i65 @ssub.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.ssub.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @ssub.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.ssub.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i65(3853037484, 1) == 3853037483
; RUN: @ssub.overflow.1.i65(3853037484, 1) == 0
; RUN: @ssub.overflow.0.i65(-1, 826156000286500855) == -826156000286500856
; RUN: @ssub.overflow.1.i65(-1, 826156000286500855) == 0
; RUN: @ssub.overflow.0.i65(1, 1870196137) == -1870196136
; RUN: @ssub.overflow.1.i65(1, 1870196137) == 0
; RUN: @ssub.overflow.0.i65(1, -18446744073709551616) == -18446744073709551615
; RUN: @ssub.overflow.1.i65(1, -18446744073709551616) == 1
; RUN: @ssub.overflow.0.i65(4093691346, 1238375) == 4092452971
; RUN: @ssub.overflow.1.i65(4093691346, 1238375) == 0
define i65 @usub.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.usub.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @usub.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.usub.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i65(460888082845928604, 761600954) == 460888082084327650
; RUN: @usub.overflow.1.i65(460888082845928604, 761600954) == 0
; RUN: @usub.overflow.0.i65(0, 17030760583332630094) == -17030760583332630094
; RUN: @usub.overflow.1.i65(0, 17030760583332630094) == 1
; RUN: @usub.overflow.0.i65(11247231522268707920, -7558163245316628296) == -18088093379833767016
; RUN: @usub.overflow.1.i65(11247231522268707920, -7558163245316628296) == 1
; RUN: @usub.overflow.0.i65(0, 3372889205) == -3372889205
; RUN: @usub.overflow.1.i65(0, 3372889205) == 1
; RUN: @usub.overflow.0.i65(3723378167, 396651) == 3722981516
; RUN: @usub.overflow.1.i65(3723378167, 396651) == 0
define i65 @smul.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.smul.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @smul.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.smul.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i65(-12874924044870615656, 0) == 0
; RUN: @smul.overflow.1.i65(-12874924044870615656, 0) == 0
; RUN: @smul.overflow.0.i65(18446744073709551615, -9038178642248270501) == -9408565431461281115
; RUN: @smul.overflow.1.i65(18446744073709551615, -9038178642248270501) == 1
; RUN: @smul.overflow.0.i65(2905103735, 969657) == 2816954172368895
; RUN: @smul.overflow.1.i65(2905103735, 969657) == 0
; RUN: @smul.overflow.0.i65(0, 5578948777024626350) == 0
; RUN: @smul.overflow.1.i65(0, 5578948777024626350) == 0
; RUN: @smul.overflow.0.i65(-2281156779135857730, 193153) == 6653584198021777086
; RUN: @smul.overflow.1.i65(-2281156779135857730, 193153) == 1
define i65 @umul.overflow.0.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.umul.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 0
  ret i65 %v
}
define i1 @umul.overflow.1.i65(i65 %a, i65 %b) {
  %r = call { i65, i1 } @llvm.umul.with.overflow.i65(i65 %a, i65 %b)
  %v = extractvalue { i65, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i65(-1, 1371850) == -1371850
; RUN: @umul.overflow.1.i65(-1, 1371850) == 1
; RUN: @umul.overflow.0.i65(1, -329889013223541426) == -329889013223541426
; RUN: @umul.overflow.1.i65(1, -329889013223541426) == 0
; RUN: @umul.overflow.0.i65(4217979604, 2097151) == 8845740144508204
; RUN: @umul.overflow.1.i65(4217979604, 2097151) == 0
; RUN: @umul.overflow.0.i65(-1, 1048576) == -1048576
; RUN: @umul.overflow.1.i65(-1, 1048576) == 1
; RUN: @umul.overflow.0.i65(0, 1) == 0
; RUN: @umul.overflow.1.i65(0, 1) == 0
define i8 @scmp.i65(i65 %a, i65 %b) {
  %r = call i8 @llvm.scmp.i8.i65(i65 %a, i65 %b)
  ret i8 %r
}
; RUN: @scmp.i65(1737173527, 18446744073709551615) == -1
; RUN: @scmp.i65(0, 1) == -1
; RUN: @scmp.i65(-14160049477766206999, 1) == -1
define i8 @ucmp.i65(i65 %a, i65 %b) {
  %r = call i8 @llvm.ucmp.i8.i65(i65 %a, i65 %b)
  ret i8 %r
}
; RUN: @ucmp.i65(-2665683236128485897, 671796477) == 1
; RUN: @ucmp.i65(18446744073709551615, -1465077131452731142) == -1
; RUN: @ucmp.i65(11210925953282207879, 0) == 1
define i100 @sadd.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.sadd.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @sadd.sat.i100(318327308619485623241424234007, -1) == 318327308619485623241424234006
; RUN: @sadd.sat.i100(-633825300114114700748351602688, -385473489961606599970685552624) == -633825300114114700748351602688
; RUN: @sadd.sat.i100(560881919468488966827871145886, 572120146972633170405601677206) == 633825300114114700748351602687
; RUN: @sadd.sat.i100(0, -1) == -1
define i100 @uadd.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.uadd.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @uadd.sat.i100(633825300114114700748351602687, 633825300114114700748351602687) == -2
; RUN: @uadd.sat.i100(-633825300114114700748351602688, 1) == -633825300114114700748351602687
; RUN: @uadd.sat.i100(633825300114114700748351602687, -1) == -1
; RUN: @uadd.sat.i100(169050067217390119084684273664, 0) == 169050067217390119084684273664
define i100 @ssub.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.ssub.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @ssub.sat.i100(0, 101256150017278107988460550752) == -101256150017278107988460550752
; RUN: @ssub.sat.i100(599974033812328, 1) == 599974033812327
; RUN: @ssub.sat.i100(520265809955369, 1) == 520265809955368
; RUN: @ssub.sat.i100(-633825300114114700748351602688, -16520829433228566170184947848) == -617304470680886134578166654840
define i100 @usub.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.usub.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @usub.sat.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 0
; RUN: @usub.sat.i100(-1, 0) == -1
; RUN: @usub.sat.i100(785192926288089, -633825300114114700748351602688) == 0
; RUN: @usub.sat.i100(-633825300114114700748351602688, 633825300114114700748351602687) == 1
define i100 @sshl.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.sshl.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @sshl.sat.i100(-633825300114114700748351602688, 88) == -633825300114114700748351602688
; RUN: @sshl.sat.i100(210397679995072, 41) == 462669391223351132756639744
; RUN: @sshl.sat.i100(-633825300114114700748351602688, 87) == -633825300114114700748351602688
; RUN: @sshl.sat.i100(-1, 87) == -154742504910672534362390528
define i100 @ushl.sat.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.ushl.sat.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @ushl.sat.i100(907257463149144, 75) == -1
; RUN: @ushl.sat.i100(633825300114114700748351602687, 5) == -1
; RUN: @ushl.sat.i100(0, 61) == 0
; RUN: @ushl.sat.i100(-1, 87) == -1
define i100 @smax.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.smax.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @smax.i100(110210912997190, 1) == 110210912997190
; RUN: @smax.i100(633825300114114700748351602687, 0) == 633825300114114700748351602687
; RUN: @smax.i100(-423145853373653359590594406880, -633825300114114700748351602688) == -423145853373653359590594406880
; RUN: @smax.i100(633825300114114700748351602687, -1) == 633825300114114700748351602687
define i100 @smin.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.smin.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @smin.i100(-633825300114114700748351602688, 0) == -633825300114114700748351602688
; RUN: @smin.i100(633825300114114700748351602687, -386244313227223394534853253734) == -386244313227223394534853253734
; RUN: @smin.i100(-226598960346463174919715316820, 0) == -226598960346463174919715316820
; RUN: @smin.i100(975845621493332, 1) == 1
define i100 @umax.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.umax.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @umax.i100(1, 0) == 1
; RUN: @umax.i100(1, 1) == 1
; RUN: @umax.i100(633825300114114700748351602687, -633825300114114700748351602688) == -633825300114114700748351602688
; RUN: @umax.i100(0, 1) == 1
define i100 @umin.i100(i100 %a, i100 %b) {
  %r = call i100 @llvm.umin.i100(i100 %a, i100 %b)
  ret i100 %r
}
; RUN: @umin.i100(-546342669309361704891897558312, -1) == -546342669309361704891897558312
; RUN: @umin.i100(-633825300114114700748351602688, -1) == -633825300114114700748351602688
; RUN: @umin.i100(0, 901748077380471) == 0
; RUN: @umin.i100(-633825300114114700748351602688, 0) == 0
define i100 @ctpop.i100(i100 %a) {
  %r = call i100 @llvm.ctpop.i100(i100 %a)
  ret i100 %r
}
; RUN: @ctpop.i100(0) == 0
; RUN: @ctpop.i100(0) == 0
; RUN: @ctpop.i100(0) == 0
; RUN: @ctpop.i100(777539842694380) == 26
define i100 @ctlz.i100(i100 %a) {
  %r = call i100 @llvm.ctlz.i100(i100 %a, i1 false)
  ret i100 %r
}
; RUN: @ctlz.i100(-367082609604207835499362922869) == 0
; RUN: @ctlz.i100(61788660961223) == 54
; RUN: @ctlz.i100(-633825300114114700748351602688) == 0
; RUN: @ctlz.i100(480311832987788252325994255804) == 1
define i100 @cttz.i100(i100 %a) {
  %r = call i100 @llvm.cttz.i100(i100 %a, i1 false)
  ret i100 %r
}
; RUN: @cttz.i100(-1) == 0
; RUN: @cttz.i100(-633825300114114700748351602688) == 99
; RUN: @cttz.i100(-46736625992657246519468033334) == 1
; RUN: @cttz.i100(-633825300114114700748351602688) == 99
define i100 @abs.i100(i100 %a) {
  %r = call i100 @llvm.abs.i100(i100 %a, i1 false)
  ret i100 %r
}
; RUN: @abs.i100(758894031614300) == 758894031614300
; RUN: @abs.i100(633825300114114700748351602687) == 633825300114114700748351602687
; RUN: @abs.i100(548302658932939319571155787979) == 548302658932939319571155787979
; RUN: @abs.i100(554694348878089725919440562877) == 554694348878089725919440562877
define i100 @bitreverse.i100(i100 %a) {
  %r = call i100 @llvm.bitreverse.i100(i100 %a)
  ret i100 %r
}
; RUN: @bitreverse.i100(511662441974022842384532568799) == -22914005997112594577378104602
; RUN: @bitreverse.i100(-1) == -1
; RUN: @bitreverse.i100(0) == 0
; RUN: @bitreverse.i100(633825300114114700748351602687) == -2
define i100 @fshl.i100(i100 %a, i100 %b, i100 %c) {
  %r = call i100 @llvm.fshl.i100(i100 %a, i100 %b, i100 %c)
  ret i100 %r
}
; RUN: @fshl.i100(0, -633825300114114700748351602688, -231455597415336447205655617259) == 65536
; RUN: @fshl.i100(-633825300114114700748351602688, 879172178387151, -1) == 26201372
; RUN: @fshl.i100(1, -1, 386071049261713) == 16383
; RUN: @fshl.i100(1, 0, 0) == 1
define i100 @fshr.i100(i100 %a, i100 %b, i100 %c) {
  %r = call i100 @llvm.fshr.i100(i100 %a, i100 %b, i100 %c)
  ret i100 %r
}
; RUN: @fshr.i100(-1, -1, 1) == -1
; RUN: @fshr.i100(-285001829107455771598624289638, -633825300114114700748351602688, 0) == -633825300114114700748351602688
; RUN: @fshr.i100(-1, -1, 0) == -1
; RUN: @fshr.i100(1, 1000481914197184, 633825300114114700748351602687) == 8192
define i100 @sadd.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.sadd.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @sadd.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.sadd.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i100(95344066253291988919122082460, 4294967295) == 95344066253291988923417049755
; RUN: @sadd.overflow.1.i100(95344066253291988919122082460, 4294967295) == 0
; RUN: @sadd.overflow.0.i100(1, -633825300114114700748351602688) == -633825300114114700748351602687
; RUN: @sadd.overflow.1.i100(1, -633825300114114700748351602688) == 0
; RUN: @sadd.overflow.0.i100(1, 8589934591) == 8589934592
; RUN: @sadd.overflow.1.i100(1, 8589934591) == 0
; RUN: @sadd.overflow.0.i100(0, 0) == 0
; RUN: @sadd.overflow.1.i100(0, 0) == 0
; RUN: @sadd.overflow.0.i100(398769290940506, 0) == 398769290940506
; RUN: @sadd.overflow.1.i100(398769290940506, 0) == 0
define i100 @uadd.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.uadd.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @uadd.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.uadd.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i100(-633825300114114700748351602688, 340164573) == -633825300114114700748011438115
; RUN: @uadd.overflow.1.i100(-633825300114114700748351602688, 340164573) == 0
; RUN: @uadd.overflow.0.i100(0, 606276014933216) == 606276014933216
; RUN: @uadd.overflow.1.i100(0, 606276014933216) == 0
; RUN: @uadd.overflow.0.i100(-1, -1) == -2
; RUN: @uadd.overflow.1.i100(-1, -1) == 1
; RUN: @uadd.overflow.0.i100(74746244765072, 0) == 74746244765072
; RUN: @uadd.overflow.1.i100(74746244765072, 0) == 0
; RUN: @uadd.overflow.0.i100(-633825300114114700748351602688, -1) == 633825300114114700748351602687
; RUN: @uadd.overflow.1.i100(-633825300114114700748351602688, -1) == 1
define i100 @ssub.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.ssub.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @ssub.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.ssub.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i100(0, 53358) == -53358
; RUN: @ssub.overflow.1.i100(0, 53358) == 0
; RUN: @ssub.overflow.0.i100(1, -633825300114114700748351602688) == -633825300114114700748351602687
; RUN: @ssub.overflow.1.i100(1, -633825300114114700748351602688) == 1
; RUN: @ssub.overflow.0.i100(633825300114114700748351602687, 0) == 633825300114114700748351602687
; RUN: @ssub.overflow.1.i100(633825300114114700748351602687, 0) == 0
; RUN: @ssub.overflow.0.i100(-1, 0) == -1
; RUN: @ssub.overflow.1.i100(-1, 0) == 0
; RUN: @ssub.overflow.0.i100(1, -64411271813113887107436790392) == 64411271813113887107436790393
; RUN: @ssub.overflow.1.i100(1, -64411271813113887107436790392) == 0
define i100 @usub.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.usub.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @usub.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.usub.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i100(568364747007092180817218521965, 1) == 568364747007092180817218521964
; RUN: @usub.overflow.1.i100(568364747007092180817218521965, 1) == 0
; RUN: @usub.overflow.0.i100(633825300114114700748351602687, 633825300114114700748351602687) == 0
; RUN: @usub.overflow.1.i100(633825300114114700748351602687, 633825300114114700748351602687) == 0
; RUN: @usub.overflow.0.i100(167472286655729241872498040061, 1) == 167472286655729241872498040060
; RUN: @usub.overflow.1.i100(167472286655729241872498040061, 1) == 0
; RUN: @usub.overflow.0.i100(633825300114114700748351602687, 113053186759341462513350570967) == 520772113354773238235001031720
; RUN: @usub.overflow.1.i100(633825300114114700748351602687, 113053186759341462513350570967) == 0
; RUN: @usub.overflow.0.i100(-633825300114114700748351602688, 0) == -633825300114114700748351602688
; RUN: @usub.overflow.1.i100(-633825300114114700748351602688, 0) == 0
define i100 @smul.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.smul.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @smul.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.smul.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i100(0, 633825300114114700748351602687) == 0
; RUN: @smul.overflow.1.i100(0, 633825300114114700748351602687) == 0
; RUN: @smul.overflow.0.i100(-154481657724191259007037775930, 0) == 0
; RUN: @smul.overflow.1.i100(-154481657724191259007037775930, 0) == 0
; RUN: @smul.overflow.0.i100(-1, 155102678438177332652476898642) == -155102678438177332652476898642
; RUN: @smul.overflow.1.i100(-1, 155102678438177332652476898642) == 0
; RUN: @smul.overflow.0.i100(634721500292741, -26783707611398696781194500787) == -593818627888885447653082116351
; RUN: @smul.overflow.1.i100(634721500292741, -26783707611398696781194500787) == 1
; RUN: @smul.overflow.0.i100(0, 0) == 0
; RUN: @smul.overflow.1.i100(0, 0) == 0
define i100 @umul.overflow.0.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.umul.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 0
  ret i100 %v
}
define i1 @umul.overflow.1.i100(i100 %a, i100 %b) {
  %r = call { i100, i1 } @llvm.umul.with.overflow.i100(i100 %a, i100 %b)
  %v = extractvalue { i100, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i100(384189020030627, -633825300114114700748351602688) == -633825300114114700748351602688
; RUN: @umul.overflow.1.i100(384189020030627, -633825300114114700748351602688) == 1
; RUN: @umul.overflow.0.i100(520902500706191120610891702790, 1) == 520902500706191120610891702790
; RUN: @umul.overflow.1.i100(520902500706191120610891702790, 1) == 0
; RUN: @umul.overflow.0.i100(175297517476552, -1) == -175297517476552
; RUN: @umul.overflow.1.i100(175297517476552, -1) == 1
; RUN: @umul.overflow.0.i100(1, 1) == 1
; RUN: @umul.overflow.1.i100(1, 1) == 0
; RUN: @umul.overflow.0.i100(-633825300114114700748351602688, 8589934591) == -633825300114114700748351602688
; RUN: @umul.overflow.1.i100(-633825300114114700748351602688, 8589934591) == 1
define i8 @scmp.i100(i100 %a, i100 %b) {
  %r = call i8 @llvm.scmp.i8.i100(i100 %a, i100 %b)
  ret i8 %r
}
; RUN: @scmp.i100(-31597272399878200255925688507, -1) == -1
; RUN: @scmp.i100(-1, 908026112821572) == -1
; RUN: @scmp.i100(473760953137696072929828774683, 356087693371344571189877831650) == 1
define i8 @ucmp.i100(i100 %a, i100 %b) {
  %r = call i8 @llvm.ucmp.i8.i100(i100 %a, i100 %b)
  ret i8 %r
}
; RUN: @ucmp.i100(-1, 83910888018962818872927976167) == 1
; RUN: @ucmp.i100(133553296645881843962908090173, -633825300114114700748351602688) == -1
; RUN: @ucmp.i100(-1, 633825300114114700748351602687) == 1
define i127 @sadd.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.sadd.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @sadd.sat.i127(-1, 0) == -1
; RUN: @sadd.sat.i127(-44640226005295688165731049537892392205, 75389751619163527342826467634536148787) == 30749525613867839177095418096643756582
; RUN: @sadd.sat.i127(1317796349132093110635397962498138351, 2245673892818728778) == 1317796349132093112881071855316867129
; RUN: @sadd.sat.i127(0, 18574735768201552544351589359142068369) == 18574735768201552544351589359142068369
define i127 @uadd.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.uadd.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @uadd.sat.i127(-1, -75744340256513407424068581268293832691) == -1
; RUN: @uadd.sat.i127(0, 8394698933115171789) == 8394698933115171789
; RUN: @uadd.sat.i127(-58328087813716229538022041825260736639, 0) == -58328087813716229538022041825260736639
; RUN: @uadd.sat.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
define i127 @ssub.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.ssub.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @ssub.sat.i127(85070591730234615865843651857942052863, 1) == 85070591730234615865843651857942052862
; RUN: @ssub.sat.i127(0, -1) == 1
; RUN: @ssub.sat.i127(-34410919854553984174077892622059515890, 1) == -34410919854553984174077892622059515891
; RUN: @ssub.sat.i127(2583563035927869516, 236801747693149971) == 2346761288234719545
define i127 @usub.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.usub.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @usub.sat.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
; RUN: @usub.sat.i127(-79512162402712746896352000328098932197, 0) == -79512162402712746896352000328098932197
; RUN: @usub.sat.i127(1, 85070591730234615865843651857942052863) == 0
; RUN: @usub.sat.i127(1, 0) == 1
define i127 @sshl.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.sshl.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @sshl.sat.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
; RUN: @sshl.sat.i127(85070591730234615865843651857942052863, 27) == 85070591730234615865843651857942052863
; RUN: @sshl.sat.i127(-1, 91) == -2475880078570760549798248448
; RUN: @sshl.sat.i127(-74229228773939112180499890213402256019, 0) == -74229228773939112180499890213402256019
define i127 @ushl.sat.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.ushl.sat.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @ushl.sat.i127(-1, 121) == -1
; RUN: @ushl.sat.i127(1, 2) == 4
; RUN: @ushl.sat.i127(-85070591730234615865843651857942052864, 126) == -1
; RUN: @ushl.sat.i127(0, 1) == 0
define i127 @smax.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.smax.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @smax.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
; RUN: @smax.i127(-63578925203526362560683081988956349289, -40741172765673406157651692798917156003) == -40741172765673406157651692798917156003
; RUN: @smax.i127(-85070591730234615865843651857942052864, -1) == -1
; RUN: @smax.i127(-1, -47385089082912010811726534598847464062) == -1
define i127 @smin.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.smin.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @smin.i127(-1, 85070591730234615865843651857942052863) == -1
; RUN: @smin.i127(1, 19955126747255040885790260375314218246) == 1
; RUN: @smin.i127(-85070591730234615865843651857942052864, 77036752514640520857537745286594824795) == -85070591730234615865843651857942052864
; RUN: @smin.i127(-3645477900403062035974509843720209309, -1) == -3645477900403062035974509843720209309
define i127 @umax.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.umax.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @umax.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052864
; RUN: @umax.i127(48156108505173628165730889319767974166, 17075342537426261082736008121495965808) == 48156108505173628165730889319767974166
; RUN: @umax.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052864
; RUN: @umax.i127(85070591730234615865843651857942052863, -55059815172408355575181481480561206753) == -55059815172408355575181481480561206753
define i127 @umin.i127(i127 %a, i127 %b) {
  %r = call i127 @llvm.umin.i127(i127 %a, i127 %b)
  ret i127 %r
}
; RUN: @umin.i127(22517912020751366899912071986668950873, 0) == 0
; RUN: @umin.i127(918841480315191403, -85070591730234615865843651857942052864) == 918841480315191403
; RUN: @umin.i127(14991343933526459467754050188251396886, 0) == 0
; RUN: @umin.i127(18572475437632206659946030974930837091, 85070591730234615865843651857942052863) == 18572475437632206659946030974930837091
define i127 @ctpop.i127(i127 %a) {
  %r = call i127 @llvm.ctpop.i127(i127 %a)
  ret i127 %r
}
; RUN: @ctpop.i127(1) == 1
; RUN: @ctpop.i127(85070591730234615865843651857942052863) == 126
; RUN: @ctpop.i127(-1) == 127
; RUN: @ctpop.i127(1) == 1
define i127 @ctlz.i127(i127 %a) {
  %r = call i127 @llvm.ctlz.i127(i127 %a, i1 false)
  ret i127 %r
}
; RUN: @ctlz.i127(85070591730234615865843651857942052863) == 1
; RUN: @ctlz.i127(5071257550645521478) == 64
; RUN: @ctlz.i127(-1) == 0
; RUN: @ctlz.i127(1) == 126
define i127 @cttz.i127(i127 %a) {
  %r = call i127 @llvm.cttz.i127(i127 %a, i1 false)
  ret i127 %r
}
; RUN: @cttz.i127(0) == 127
; RUN: @cttz.i127(-1) == 0
; RUN: @cttz.i127(-1) == 0
; RUN: @cttz.i127(8093862701122830602) == 1
define i127 @abs.i127(i127 %a) {
  %r = call i127 @llvm.abs.i127(i127 %a, i1 false)
  ret i127 %r
}
; RUN: @abs.i127(62376343887403938445969854719837187763) == 62376343887403938445969854719837187763
; RUN: @abs.i127(7912980981324986906521609726744300467) == 7912980981324986906521609726744300467
; RUN: @abs.i127(61098372422411440513304478033441127492) == 61098372422411440513304478033441127492
; RUN: @abs.i127(85070591730234615865843651857942052863) == 85070591730234615865843651857942052863
define i127 @bitreverse.i127(i127 %a) {
  %r = call i127 @llvm.bitreverse.i127(i127 %a)
  ret i127 %r
}
; RUN: @bitreverse.i127(0) == 0
; RUN: @bitreverse.i127(-1) == -1
; RUN: @bitreverse.i127(85070591730234615865843651857942052863) == -2
; RUN: @bitreverse.i127(27845106739714821540033728563366444553) == -74110439400867468639363100404635031660
define i127 @fshl.i127(i127 %a, i127 %b, i127 %c) {
  %r = call i127 @llvm.fshl.i127(i127 %a, i127 %b, i127 %c)
  ret i127 %r
}
; RUN: @fshl.i127(85070591730234615865843651857942052863, 0, -85070591730234615865843651857942052864) == -2
; RUN: @fshl.i127(1, 11713861618200183977682279601871641843, 4075327146525716579) == 40379931638116909489026
; RUN: @fshl.i127(-85070591730234615865843651857942052864, 84757636166168642885898535983619814594, -1) == 0
; RUN: @fshl.i127(26972141407426278639746534354847909709, 0, 4072334781873563995) == 74486064464729332893326134340451565568
define i127 @fshr.i127(i127 %a, i127 %b, i127 %c) {
  %r = call i127 @llvm.fshr.i127(i127 %a, i127 %b, i127 %c)
  ret i127 %r
}
; RUN: @fshr.i127(0, -85070591730234615865843651857942052864, 85070591730234615865843651857942052863) == -85070591730234615865843651857942052864
; RUN: @fshr.i127(-79744883831323620677051984468383798534, -85070591730234615865843651857942052864, 30254409354151523427159466281509717063) == 24581756691741232750885189502426415104
; RUN: @fshr.i127(3455007665140728059, -1, -64272162639647776632250083286285130364) == 28982704939860832529940479
; RUN: @fshr.i127(5296489954337206091, 43844202694067771921644060670321855611, 47289577759534361323218148239148193414) == 93176836659080534089579656043028
define i127 @sadd.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.sadd.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @sadd.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.sadd.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i127(-85070591730234615865843651857942052864, 1462774019305405559) == -85070591730234615864380877838636647305
; RUN: @sadd.overflow.1.i127(-85070591730234615865843651857942052864, 1462774019305405559) == 0
; RUN: @sadd.overflow.0.i127(0, 1828307080460) == 1828307080460
; RUN: @sadd.overflow.1.i127(0, 1828307080460) == 0
; RUN: @sadd.overflow.0.i127(85070591730234615865843651857942052863, 2199023255552) == -85070591730234615865843649658918797313
; RUN: @sadd.overflow.1.i127(85070591730234615865843651857942052863, 2199023255552) == 1
; RUN: @sadd.overflow.0.i127(-1, 0) == -1
; RUN: @sadd.overflow.1.i127(-1, 0) == 0
; RUN: @sadd.overflow.0.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == -1
; RUN: @sadd.overflow.1.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == 0
define i127 @uadd.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.uadd.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @uadd.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.uadd.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i127(0, 2394678374255) == 2394678374255
; RUN: @uadd.overflow.1.i127(0, 2394678374255) == 0
; RUN: @uadd.overflow.0.i127(1, 6167888371753389185) == 6167888371753389186
; RUN: @uadd.overflow.1.i127(1, 6167888371753389185) == 0
; RUN: @uadd.overflow.0.i127(-15119281301041886469582060924596356135, 1) == -15119281301041886469582060924596356134
; RUN: @uadd.overflow.1.i127(-15119281301041886469582060924596356135, 1) == 0
; RUN: @uadd.overflow.0.i127(1778514988724635531, 44440549826230011760557381942461630040) == 44440549826230011762335896931186265571
; RUN: @uadd.overflow.1.i127(1778514988724635531, 44440549826230011760557381942461630040) == 0
; RUN: @uadd.overflow.0.i127(-62949294356896001768239659599130754070, 71720326303768861748797521298658005671) == 8771031946872859980557861699527251601
; RUN: @uadd.overflow.1.i127(-62949294356896001768239659599130754070, 71720326303768861748797521298658005671) == 1
define i127 @ssub.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.ssub.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @ssub.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.ssub.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i127(4884350080725689797, -1) == 4884350080725689798
; RUN: @ssub.overflow.1.i127(4884350080725689797, -1) == 0
; RUN: @ssub.overflow.0.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
; RUN: @ssub.overflow.1.i127(85070591730234615865843651857942052863, 0) == 0
; RUN: @ssub.overflow.0.i127(4790109570297222743, -1) == 4790109570297222744
; RUN: @ssub.overflow.1.i127(4790109570297222743, -1) == 0
; RUN: @ssub.overflow.0.i127(-1, 1) == -2
; RUN: @ssub.overflow.1.i127(-1, 1) == 0
; RUN: @ssub.overflow.0.i127(-85070591730234615865843651857942052864, 1) == 85070591730234615865843651857942052863
; RUN: @ssub.overflow.1.i127(-85070591730234615865843651857942052864, 1) == 1
define i127 @usub.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.usub.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @usub.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.usub.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i127(-85070591730234615865843651857942052864, 4398046511103) == 85070591730234615865843647459895541761
; RUN: @usub.overflow.1.i127(-85070591730234615865843651857942052864, 4398046511103) == 0
; RUN: @usub.overflow.0.i127(1, 1) == 0
; RUN: @usub.overflow.1.i127(1, 1) == 0
; RUN: @usub.overflow.0.i127(4570459100136137708, 1399771) == 4570459100134737937
; RUN: @usub.overflow.1.i127(4570459100136137708, 1399771) == 0
; RUN: @usub.overflow.0.i127(85070591730234615865843651857942052863, 0) == 85070591730234615865843651857942052863
; RUN: @usub.overflow.1.i127(85070591730234615865843651857942052863, 0) == 0
; RUN: @usub.overflow.0.i127(12576677337820286038696041015329507072, 4398046511103) == 12576677337820286038696036617282995969
; RUN: @usub.overflow.1.i127(12576677337820286038696041015329507072, 4398046511103) == 0
define i127 @smul.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.smul.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @smul.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.smul.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i127(-1, -1) == 1
; RUN: @smul.overflow.1.i127(-1, -1) == 0
; RUN: @smul.overflow.0.i127(1, 2199023255552) == 2199023255552
; RUN: @smul.overflow.1.i127(1, 2199023255552) == 0
; RUN: @smul.overflow.0.i127(7768361012336461152, 1532812) == 11907436980041475691319424
; RUN: @smul.overflow.1.i127(7768361012336461152, 1532812) == 0
; RUN: @smul.overflow.0.i127(73917300597626190710183058624176182981, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052864
; RUN: @smul.overflow.1.i127(73917300597626190710183058624176182981, -85070591730234615865843651857942052864) == 1
; RUN: @smul.overflow.0.i127(85070591730234615865843651857942052863, -1) == -85070591730234615865843651857942052863
; RUN: @smul.overflow.1.i127(85070591730234615865843651857942052863, -1) == 0
define i127 @umul.overflow.0.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.umul.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 0
  ret i127 %v
}
define i1 @umul.overflow.1.i127(i127 %a, i127 %b) {
  %r = call { i127, i1 } @llvm.umul.with.overflow.i127(i127 %a, i127 %b)
  %v = extractvalue { i127, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == -85070591730234615865843651857942052864
; RUN: @umul.overflow.1.i127(85070591730234615865843651857942052863, -85070591730234615865843651857942052864) == 1
; RUN: @umul.overflow.0.i127(-1, -1) == 1
; RUN: @umul.overflow.1.i127(-1, -1) == 1
; RUN: @umul.overflow.0.i127(71976951166921298313188376536147784061, 26078524047632998014506845718583932748) == -44004121613285121112485894603771098084
; RUN: @umul.overflow.1.i127(71976951166921298313188376536147784061, 26078524047632998014506845718583932748) == 1
; RUN: @umul.overflow.0.i127(85070591730234615865843651857942052863, 4398046511103) == 85070591730234615865843647459895541761
; RUN: @umul.overflow.1.i127(85070591730234615865843651857942052863, 4398046511103) == 1
; RUN: @umul.overflow.0.i127(1593421414451871534, 4398046511103) == 7007941492546860983217460642002
; RUN: @umul.overflow.1.i127(1593421414451871534, 4398046511103) == 0
define i8 @scmp.i127(i127 %a, i127 %b) {
  %r = call i8 @llvm.scmp.i8.i127(i127 %a, i127 %b)
  ret i8 %r
}
; RUN: @scmp.i127(0, 1) == -1
; RUN: @scmp.i127(66674509636774623034760701395271084195, 0) == 1
; RUN: @scmp.i127(587875994367552879, 85070591730234615865843651857942052863) == -1
define i8 @ucmp.i127(i127 %a, i127 %b) {
  %r = call i8 @llvm.ucmp.i8.i127(i127 %a, i127 %b)
  ret i8 %r
}
; RUN: @ucmp.i127(47232715153498626315429346007523719391, -84856910709053382073672052095833971608) == -1
; RUN: @ucmp.i127(74291473168866500193071329670624661572, 85070591730234615865843651857942052863) == -1
; RUN: @ucmp.i127(0, 1) == -1
define i128 @sadd.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.sadd.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @sadd.sat.i128(170141183460469231731687303715884105727, -170141183460469231731687303715884105728) == -1
; RUN: @sadd.sat.i128(170141183460469231731687303715884105727, 119445555123373226986726952888769592765) == 170141183460469231731687303715884105727
; RUN: @sadd.sat.i128(1, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @sadd.sat.i128(29686349060990759944056401715462860649, -170141183460469231731687303715884105728) == -140454834399478471787630902000421245079
define i128 @uadd.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.uadd.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @uadd.sat.i128(5400349300456866540, 170141183460469231731687303715884105727) == -170141183460469231726286954415427239189
; RUN: @uadd.sat.i128(11736076702448246356, 170141183460469231731687303715884105727) == -170141183460469231719951227013435859373
; RUN: @uadd.sat.i128(0, 32421039745631227242989196124405469716) == 32421039745631227242989196124405469716
; RUN: @uadd.sat.i128(-170141183460469231731687303715884105728, 0) == -170141183460469231731687303715884105728
define i128 @ssub.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.ssub.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @ssub.sat.i128(102337121709116695597016583433011121987, -1) == 102337121709116695597016583433011121988
; RUN: @ssub.sat.i128(3454948767013921286, 0) == 3454948767013921286
; RUN: @ssub.sat.i128(-170141183460469231731687303715884105728, 18155946618833782272) == -170141183460469231731687303715884105728
; RUN: @ssub.sat.i128(-1, 1) == -2
define i128 @usub.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.usub.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @usub.sat.i128(659149234067428731340767310434929913, 17094772415487105159) == 659149234067428714245994894947824754
; RUN: @usub.sat.i128(0, 0) == 0
; RUN: @usub.sat.i128(149344245071903901559654512454815873566, 170141183460469231731687303715884105727) == 0
; RUN: @usub.sat.i128(17108830160123634689, -170141183460469231731687303715884105728) == 0
define i128 @sshl.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.sshl.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @sshl.sat.i128(5911813648856801281086931134515272289, 45) == 170141183460469231731687303715884105727
; RUN: @sshl.sat.i128(86890584925559441793134949548720211662, 127) == 170141183460469231731687303715884105727
; RUN: @sshl.sat.i128(-170141183460469231731687303715884105728, 0) == -170141183460469231731687303715884105728
; RUN: @sshl.sat.i128(0, 127) == 0
define i128 @ushl.sat.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.ushl.sat.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @ushl.sat.i128(3379630339121320086, 123) == -1
; RUN: @ushl.sat.i128(12361209566543800325, 1) == 24722419133087600650
; RUN: @ushl.sat.i128(-26386403876646269532804681818769790716, 127) == -1
; RUN: @ushl.sat.i128(1, 127) == -170141183460469231731687303715884105728
define i128 @smax.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.smax.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @smax.i128(-1, 2389540310310931846) == 2389540310310931846
; RUN: @smax.i128(1, 1) == 1
; RUN: @smax.i128(-48053908465433513449799247480643995305, -1) == -1
; RUN: @smax.i128(-170141183460469231731687303715884105728, 1) == 1
define i128 @smin.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.smin.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @smin.i128(-170141183460469231731687303715884105728, 0) == -170141183460469231731687303715884105728
; RUN: @smin.i128(9333046657918765081, 1) == 1
; RUN: @smin.i128(-36970821724811914970246922505212037569, -107208485169419980763257858605201858001) == -107208485169419980763257858605201858001
; RUN: @smin.i128(170141183460469231731687303715884105727, -1) == -1
define i128 @umax.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.umax.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @umax.i128(-62273095623200689896880996741617087609, 69948401564612070416658234030051824077) == -62273095623200689896880996741617087609
; RUN: @umax.i128(0, -170141183460469231731687303715884105728) == -170141183460469231731687303715884105728
; RUN: @umax.i128(-170141183460469231731687303715884105728, -1) == -1
; RUN: @umax.i128(5753103436189614324, 0) == 5753103436189614324
define i128 @umin.i128(i128 %a, i128 %b) {
  %r = call i128 @llvm.umin.i128(i128 %a, i128 %b)
  ret i128 %r
}
; RUN: @umin.i128(-170141183460469231731687303715884105728, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @umin.i128(75019889170634007478401301274078420019, -8940334652837001469342673971425339171) == 75019889170634007478401301274078420019
; RUN: @umin.i128(-133084099128153578284966750590707670021, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @umin.i128(170141183460469231731687303715884105727, -1) == 170141183460469231731687303715884105727
define i128 @ctpop.i128(i128 %a) {
  %r = call i128 @llvm.ctpop.i128(i128 %a)
  ret i128 %r
}
; RUN: @ctpop.i128(3290238299206166537) == 28
; RUN: @ctpop.i128(1) == 1
; RUN: @ctpop.i128(-1) == 128
; RUN: @ctpop.i128(-1) == 128
define i128 @ctlz.i128(i128 %a) {
  %r = call i128 @llvm.ctlz.i128(i128 %a, i1 false)
  ret i128 %r
}
; RUN: @ctlz.i128(15438695193670059593) == 64
; RUN: @ctlz.i128(-126881047407882587890253359231510149325) == 0
; RUN: @ctlz.i128(8719538903766207125) == 65
; RUN: @ctlz.i128(107149551542790117042294018437513398907) == 1
define i128 @cttz.i128(i128 %a) {
  %r = call i128 @llvm.cttz.i128(i128 %a, i1 false)
  ret i128 %r
}
; RUN: @cttz.i128(1) == 0
; RUN: @cttz.i128(11730497456701796130) == 1
; RUN: @cttz.i128(1) == 0
; RUN: @cttz.i128(170141183460469231731687303715884105727) == 0
define i128 @abs.i128(i128 %a) {
  %r = call i128 @llvm.abs.i128(i128 %a, i1 false)
  ret i128 %r
}
; RUN: @abs.i128(0) == 0
; RUN: @abs.i128(73420856620131436569187191546020731016) == 73420856620131436569187191546020731016
; RUN: @abs.i128(170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @abs.i128(3262222574265782112) == 3262222574265782112
define i128 @bitreverse.i128(i128 %a) {
  %r = call i128 @llvm.bitreverse.i128(i128 %a)
  ret i128 %r
}
; RUN: @bitreverse.i128(6093466491585873861) == -122438953038659753657549768352788905984
; RUN: @bitreverse.i128(-46627188373962666017904126355184997681) == -16839981552720956225667259273920915653
; RUN: @bitreverse.i128(-1) == -1
; RUN: @bitreverse.i128(-170141183460469231731687303715884105728) == 1
define i128 @bswap.i128(i128 %a) {
  %r = call i128 @llvm.bswap.i128(i128 %a)
  ret i128 %r
}
; RUN: @bswap.i128(-170141183460469231731687303715884105728) == 128
; RUN: @bswap.i128(-1) == -1
; RUN: @bswap.i128(1) == 1329227995784915872903807060280344576
; RUN: @bswap.i128(-170141183460469231731687303715884105728) == 128
define i128 @fshl.i128(i128 %a, i128 %b, i128 %c) {
  %r = call i128 @llvm.fshl.i128(i128 %a, i128 %b, i128 %c)
  ret i128 %r
}
; RUN: @fshl.i128(147912404119965707488812526529890285509, -73520825143120599377657037225135726564, -170141183460469231731687303715884105728) == 147912404119965707488812526529890285509
; RUN: @fshl.i128(-1, 0, -1) == -170141183460469231731687303715884105728
; RUN: @fshl.i128(145342057253106889546821020206611414935, -28212888916268983926043475472673622555, -52489488602518776628995295203712719306) == 85053576056109095504132641268112324486
; RUN: @fshl.i128(-147177981792356363077578995534291200759, -90765787699071838491650333614489156797, -100884561218278663756137560383980384337) == 52676476143565044135728922793182784447
define i128 @fshr.i128(i128 %a, i128 %b, i128 %c) {
  %r = call i128 @llvm.fshr.i128(i128 %a, i128 %b, i128 %c)
  ret i128 %r
}
; RUN: @fshr.i128(9438961370512929158, 1, -1) == 18877922741025858316
; RUN: @fshr.i128(-1, -1, 0) == -1
; RUN: @fshr.i128(170141183460469231731687303715884105727, -1, -170141183460469231731687303715884105728) == -1
; RUN: @fshr.i128(-1, -170141183460469231731687303715884105728, -97097627408070359790395426390477674036) == -2251799813685248
define i128 @sadd.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @sadd.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @sadd.overflow.0.i128(3398192751206114575, -1) == 3398192751206114574
; RUN: @sadd.overflow.1.i128(3398192751206114575, -1) == 0
; RUN: @sadd.overflow.0.i128(-1, -170141183460469231731687303715884105728) == 170141183460469231731687303715884105727
; RUN: @sadd.overflow.1.i128(-1, -170141183460469231731687303715884105728) == 1
; RUN: @sadd.overflow.0.i128(-18238359073853775668609715384009553807, 170141183460469231731687303715884105727) == 151902824386615456063077588331874551920
; RUN: @sadd.overflow.1.i128(-18238359073853775668609715384009553807, 170141183460469231731687303715884105727) == 0
; RUN: @sadd.overflow.0.i128(-1, 342822971806) == 342822971805
; RUN: @sadd.overflow.1.i128(-1, 342822971806) == 0
; RUN: @sadd.overflow.0.i128(170141183460469231731687303715884105727, 808757741082) == -170141183460469231731687302907126364647
; RUN: @sadd.overflow.1.i128(170141183460469231731687303715884105727, 808757741082) == 1
define i128 @uadd.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.uadd.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @uadd.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.uadd.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @uadd.overflow.0.i128(64838415615931679867835127907605847758, 2199023255552) == 64838415615931679867835130106629103310
; RUN: @uadd.overflow.1.i128(64838415615931679867835127907605847758, 2199023255552) == 0
; RUN: @uadd.overflow.0.i128(-136332149813830857003127306011529269439, 2199023255552) == -136332149813830857003127303812506013887
; RUN: @uadd.overflow.1.i128(-136332149813830857003127306011529269439, 2199023255552) == 0
; RUN: @uadd.overflow.0.i128(-170141183460469231731687303715884105728, -131782897881961218905615726089719601266) == 38358285578508012826071577626164504462
; RUN: @uadd.overflow.1.i128(-170141183460469231731687303715884105728, -131782897881961218905615726089719601266) == 1
; RUN: @uadd.overflow.0.i128(0, 1873609449344027598) == 1873609449344027598
; RUN: @uadd.overflow.1.i128(0, 1873609449344027598) == 0
; RUN: @uadd.overflow.0.i128(0, 1) == 1
; RUN: @uadd.overflow.1.i128(0, 1) == 0
define i128 @ssub.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.ssub.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @ssub.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.ssub.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @ssub.overflow.0.i128(-170141183460469231731687303715884105728, 1) == 170141183460469231731687303715884105727
; RUN: @ssub.overflow.1.i128(-170141183460469231731687303715884105728, 1) == 1
; RUN: @ssub.overflow.0.i128(0, 2199023255551) == -2199023255551
; RUN: @ssub.overflow.1.i128(0, 2199023255551) == 0
; RUN: @ssub.overflow.0.i128(-106889907374604234786756005214452544511, 1) == -106889907374604234786756005214452544512
; RUN: @ssub.overflow.1.i128(-106889907374604234786756005214452544511, 1) == 0
; RUN: @ssub.overflow.0.i128(170141183460469231731687303715884105727, -1) == -170141183460469231731687303715884105728
; RUN: @ssub.overflow.1.i128(170141183460469231731687303715884105727, -1) == 1
; RUN: @ssub.overflow.0.i128(10289596698279083009, 2199023255551) == 10289594499255827458
; RUN: @ssub.overflow.1.i128(10289596698279083009, 2199023255551) == 0
define i128 @usub.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.usub.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @usub.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.usub.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @usub.overflow.0.i128(170141183460469231731687303715884105727, -1) == -170141183460469231731687303715884105728
; RUN: @usub.overflow.1.i128(170141183460469231731687303715884105727, -1) == 1
; RUN: @usub.overflow.0.i128(-170141183460469231731687303715884105728, 0) == -170141183460469231731687303715884105728
; RUN: @usub.overflow.1.i128(-170141183460469231731687303715884105728, 0) == 0
; RUN: @usub.overflow.0.i128(-133565745347458260216518312177792859964, 4398046511103) == -133565745347458260216518316575839371067
; RUN: @usub.overflow.1.i128(-133565745347458260216518312177792859964, 4398046511103) == 0
; RUN: @usub.overflow.0.i128(0, 4398046511103) == -4398046511103
; RUN: @usub.overflow.1.i128(0, 4398046511103) == 1
; RUN: @usub.overflow.0.i128(51615752438412729032621590711056310573, 5815247872132740238) == 51615752438412729026806342838923570335
; RUN: @usub.overflow.1.i128(51615752438412729032621590711056310573, 5815247872132740238) == 0
define i128 @smul.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @smul.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @smul.overflow.0.i128(170141183460469231731687303715884105727, 1164767) == 170141183460469231731687303715882940961
; RUN: @smul.overflow.1.i128(170141183460469231731687303715884105727, 1164767) == 1
; RUN: @smul.overflow.0.i128(7852471783850740309, 0) == 0
; RUN: @smul.overflow.1.i128(7852471783850740309, 0) == 0
; RUN: @smul.overflow.0.i128(0, -92046965031189955714018154698424715878) == 0
; RUN: @smul.overflow.1.i128(0, -92046965031189955714018154698424715878) == 0
; RUN: @smul.overflow.0.i128(0, -170141183460469231731687303715884105728) == 0
; RUN: @smul.overflow.1.i128(0, -170141183460469231731687303715884105728) == 0
; RUN: @smul.overflow.0.i128(-38329691596311706324639824909905593441, 2199023255552) == -100368417338275740583210085910468100096
; RUN: @smul.overflow.1.i128(-38329691596311706324639824909905593441, 2199023255552) == 1
define i128 @umul.overflow.0.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.umul.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 0
  ret i128 %v
}
define i1 @umul.overflow.1.i128(i128 %a, i128 %b) {
  %r = call { i128, i1 } @llvm.umul.with.overflow.i128(i128 %a, i128 %b)
  %v = extractvalue { i128, i1 } %r, 1
  ret i1 %v
}
; RUN: @umul.overflow.0.i128(41126640910635415924196454259969468856, 1987116617081) == 111518633358856265991246929570379829240
; RUN: @umul.overflow.1.i128(41126640910635415924196454259969468856, 1987116617081) == 1
; RUN: @umul.overflow.0.i128(-1, 1) == -1
; RUN: @umul.overflow.1.i128(-1, 1) == 0
; RUN: @umul.overflow.0.i128(1, 170141183460469231731687303715884105727) == 170141183460469231731687303715884105727
; RUN: @umul.overflow.1.i128(1, 170141183460469231731687303715884105727) == 0
; RUN: @umul.overflow.0.i128(-1, 3149863583361369441) == -3149863583361369441
; RUN: @umul.overflow.1.i128(-1, 3149863583361369441) == 1
; RUN: @umul.overflow.0.i128(-139728730671905990191962032841280656935, -1) == 139728730671905990191962032841280656935
; RUN: @umul.overflow.1.i128(-139728730671905990191962032841280656935, -1) == 1
define i8 @scmp.i128(i128 %a, i128 %b) {
  %r = call i8 @llvm.scmp.i8.i128(i128 %a, i128 %b)
  ret i8 %r
}
; RUN: @scmp.i128(114022951151862867359308600845244272446, -1) == 1
; RUN: @scmp.i128(170141183460469231731687303715884105727, 8286041628161960161) == 1
; RUN: @scmp.i128(14923870176105521115, 170141183460469231731687303715884105727) == -1
define i8 @ucmp.i128(i128 %a, i128 %b) {
  %r = call i8 @llvm.ucmp.i8.i128(i128 %a, i128 %b)
  ret i8 %r
}
; RUN: @ucmp.i128(-170141183460469231731687303715884105728, 170141183460469231731687303715884105727) == 1
; RUN: @ucmp.i128(-1, -20124026667909570910261310793514999371) == 1
; RUN: @ucmp.i128(-170141183460469231731687303715884105728, 13402494682530811153859993019225257095) == 1

declare i1 @llvm.abs.i1(i1, i1)
declare i1 @llvm.bitreverse.i1(i1)
declare i1 @llvm.ctlz.i1(i1, i1)
declare i1 @llvm.ctpop.i1(i1)
declare i1 @llvm.cttz.i1(i1, i1)
declare i1 @llvm.fshl.i1(i1, i1, i1)
declare i1 @llvm.fshr.i1(i1, i1, i1)
declare i1 @llvm.sadd.sat.i1(i1, i1)
declare i1 @llvm.smax.i1(i1, i1)
declare i1 @llvm.smin.i1(i1, i1)
declare i1 @llvm.sshl.sat.i1(i1, i1)
declare i1 @llvm.ssub.sat.i1(i1, i1)
declare i1 @llvm.uadd.sat.i1(i1, i1)
declare i1 @llvm.umax.i1(i1, i1)
declare i1 @llvm.umin.i1(i1, i1)
declare i1 @llvm.ushl.sat.i1(i1, i1)
declare i1 @llvm.usub.sat.i1(i1, i1)
declare i100 @llvm.abs.i100(i100, i1)
declare i100 @llvm.bitreverse.i100(i100)
declare i100 @llvm.ctlz.i100(i100, i1)
declare i100 @llvm.ctpop.i100(i100)
declare i100 @llvm.cttz.i100(i100, i1)
declare i100 @llvm.fshl.i100(i100, i100, i100)
declare i100 @llvm.fshr.i100(i100, i100, i100)
declare i100 @llvm.sadd.sat.i100(i100, i100)
declare i100 @llvm.smax.i100(i100, i100)
declare i100 @llvm.smin.i100(i100, i100)
declare i100 @llvm.sshl.sat.i100(i100, i100)
declare i100 @llvm.ssub.sat.i100(i100, i100)
declare i100 @llvm.uadd.sat.i100(i100, i100)
declare i100 @llvm.umax.i100(i100, i100)
declare i100 @llvm.umin.i100(i100, i100)
declare i100 @llvm.ushl.sat.i100(i100, i100)
declare i100 @llvm.usub.sat.i100(i100, i100)
declare i127 @llvm.abs.i127(i127, i1)
declare i127 @llvm.bitreverse.i127(i127)
declare i127 @llvm.ctlz.i127(i127, i1)
declare i127 @llvm.ctpop.i127(i127)
declare i127 @llvm.cttz.i127(i127, i1)
declare i127 @llvm.fshl.i127(i127, i127, i127)
declare i127 @llvm.fshr.i127(i127, i127, i127)
declare i127 @llvm.sadd.sat.i127(i127, i127)
declare i127 @llvm.smax.i127(i127, i127)
declare i127 @llvm.smin.i127(i127, i127)
declare i127 @llvm.sshl.sat.i127(i127, i127)
declare i127 @llvm.ssub.sat.i127(i127, i127)
declare i127 @llvm.uadd.sat.i127(i127, i127)
declare i127 @llvm.umax.i127(i127, i127)
declare i127 @llvm.umin.i127(i127, i127)
declare i127 @llvm.ushl.sat.i127(i127, i127)
declare i127 @llvm.usub.sat.i127(i127, i127)
declare i128 @llvm.abs.i128(i128, i1)
declare i128 @llvm.bitreverse.i128(i128)
declare i128 @llvm.bswap.i128(i128)
declare i128 @llvm.ctlz.i128(i128, i1)
declare i128 @llvm.ctpop.i128(i128)
declare i128 @llvm.cttz.i128(i128, i1)
declare i128 @llvm.fshl.i128(i128, i128, i128)
declare i128 @llvm.fshr.i128(i128, i128, i128)
declare i128 @llvm.sadd.sat.i128(i128, i128)
declare i128 @llvm.smax.i128(i128, i128)
declare i128 @llvm.smin.i128(i128, i128)
declare i128 @llvm.sshl.sat.i128(i128, i128)
declare i128 @llvm.ssub.sat.i128(i128, i128)
declare i128 @llvm.uadd.sat.i128(i128, i128)
declare i128 @llvm.umax.i128(i128, i128)
declare i128 @llvm.umin.i128(i128, i128)
declare i128 @llvm.ushl.sat.i128(i128, i128)
declare i128 @llvm.usub.sat.i128(i128, i128)
declare i13 @llvm.abs.i13(i13, i1)
declare i13 @llvm.bitreverse.i13(i13)
declare i13 @llvm.ctlz.i13(i13, i1)
declare i13 @llvm.ctpop.i13(i13)
declare i13 @llvm.cttz.i13(i13, i1)
declare i13 @llvm.fshl.i13(i13, i13, i13)
declare i13 @llvm.fshr.i13(i13, i13, i13)
declare i13 @llvm.sadd.sat.i13(i13, i13)
declare i13 @llvm.smax.i13(i13, i13)
declare i13 @llvm.smin.i13(i13, i13)
declare i13 @llvm.sshl.sat.i13(i13, i13)
declare i13 @llvm.ssub.sat.i13(i13, i13)
declare i13 @llvm.uadd.sat.i13(i13, i13)
declare i13 @llvm.umax.i13(i13, i13)
declare i13 @llvm.umin.i13(i13, i13)
declare i13 @llvm.ushl.sat.i13(i13, i13)
declare i13 @llvm.usub.sat.i13(i13, i13)
declare i16 @llvm.abs.i16(i16, i1)
declare i16 @llvm.bitreverse.i16(i16)
declare i16 @llvm.bswap.i16(i16)
declare i16 @llvm.ctlz.i16(i16, i1)
declare i16 @llvm.ctpop.i16(i16)
declare i16 @llvm.cttz.i16(i16, i1)
declare i16 @llvm.fshl.i16(i16, i16, i16)
declare i16 @llvm.fshr.i16(i16, i16, i16)
declare i16 @llvm.sadd.sat.i16(i16, i16)
declare i16 @llvm.smax.i16(i16, i16)
declare i16 @llvm.smin.i16(i16, i16)
declare i16 @llvm.sshl.sat.i16(i16, i16)
declare i16 @llvm.ssub.sat.i16(i16, i16)
declare i16 @llvm.uadd.sat.i16(i16, i16)
declare i16 @llvm.umax.i16(i16, i16)
declare i16 @llvm.umin.i16(i16, i16)
declare i16 @llvm.ushl.sat.i16(i16, i16)
declare i16 @llvm.usub.sat.i16(i16, i16)
declare i24 @llvm.abs.i24(i24, i1)
declare i24 @llvm.bitreverse.i24(i24)
declare i24 @llvm.ctlz.i24(i24, i1)
declare i24 @llvm.ctpop.i24(i24)
declare i24 @llvm.cttz.i24(i24, i1)
declare i24 @llvm.fshl.i24(i24, i24, i24)
declare i24 @llvm.fshr.i24(i24, i24, i24)
declare i24 @llvm.sadd.sat.i24(i24, i24)
declare i24 @llvm.smax.i24(i24, i24)
declare i24 @llvm.smin.i24(i24, i24)
declare i24 @llvm.sshl.sat.i24(i24, i24)
declare i24 @llvm.ssub.sat.i24(i24, i24)
declare i24 @llvm.uadd.sat.i24(i24, i24)
declare i24 @llvm.umax.i24(i24, i24)
declare i24 @llvm.umin.i24(i24, i24)
declare i24 @llvm.ushl.sat.i24(i24, i24)
declare i24 @llvm.usub.sat.i24(i24, i24)
declare i3 @llvm.abs.i3(i3, i1)
declare i3 @llvm.bitreverse.i3(i3)
declare i3 @llvm.ctlz.i3(i3, i1)
declare i3 @llvm.ctpop.i3(i3)
declare i3 @llvm.cttz.i3(i3, i1)
declare i3 @llvm.fshl.i3(i3, i3, i3)
declare i3 @llvm.fshr.i3(i3, i3, i3)
declare i3 @llvm.sadd.sat.i3(i3, i3)
declare i3 @llvm.smax.i3(i3, i3)
declare i3 @llvm.smin.i3(i3, i3)
declare i3 @llvm.sshl.sat.i3(i3, i3)
declare i3 @llvm.ssub.sat.i3(i3, i3)
declare i3 @llvm.uadd.sat.i3(i3, i3)
declare i3 @llvm.umax.i3(i3, i3)
declare i3 @llvm.umin.i3(i3, i3)
declare i3 @llvm.ushl.sat.i3(i3, i3)
declare i3 @llvm.usub.sat.i3(i3, i3)
declare i32 @llvm.abs.i32(i32, i1)
declare i32 @llvm.bitreverse.i32(i32)
declare i32 @llvm.bswap.i32(i32)
declare i32 @llvm.ctlz.i32(i32, i1)
declare i32 @llvm.ctpop.i32(i32)
declare i32 @llvm.cttz.i32(i32, i1)
declare i32 @llvm.fshl.i32(i32, i32, i32)
declare i32 @llvm.fshr.i32(i32, i32, i32)
declare i32 @llvm.sadd.sat.i32(i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare i32 @llvm.sshl.sat.i32(i32, i32)
declare i32 @llvm.ssub.sat.i32(i32, i32)
declare i32 @llvm.uadd.sat.i32(i32, i32)
declare i32 @llvm.umax.i32(i32, i32)
declare i32 @llvm.umin.i32(i32, i32)
declare i32 @llvm.ushl.sat.i32(i32, i32)
declare i32 @llvm.usub.sat.i32(i32, i32)
declare i33 @llvm.abs.i33(i33, i1)
declare i33 @llvm.bitreverse.i33(i33)
declare i33 @llvm.ctlz.i33(i33, i1)
declare i33 @llvm.ctpop.i33(i33)
declare i33 @llvm.cttz.i33(i33, i1)
declare i33 @llvm.fshl.i33(i33, i33, i33)
declare i33 @llvm.fshr.i33(i33, i33, i33)
declare i33 @llvm.sadd.sat.i33(i33, i33)
declare i33 @llvm.smax.i33(i33, i33)
declare i33 @llvm.smin.i33(i33, i33)
declare i33 @llvm.sshl.sat.i33(i33, i33)
declare i33 @llvm.ssub.sat.i33(i33, i33)
declare i33 @llvm.uadd.sat.i33(i33, i33)
declare i33 @llvm.umax.i33(i33, i33)
declare i33 @llvm.umin.i33(i33, i33)
declare i33 @llvm.ushl.sat.i33(i33, i33)
declare i33 @llvm.usub.sat.i33(i33, i33)
declare i47 @llvm.abs.i47(i47, i1)
declare i47 @llvm.bitreverse.i47(i47)
declare i47 @llvm.ctlz.i47(i47, i1)
declare i47 @llvm.ctpop.i47(i47)
declare i47 @llvm.cttz.i47(i47, i1)
declare i47 @llvm.fshl.i47(i47, i47, i47)
declare i47 @llvm.fshr.i47(i47, i47, i47)
declare i47 @llvm.sadd.sat.i47(i47, i47)
declare i47 @llvm.smax.i47(i47, i47)
declare i47 @llvm.smin.i47(i47, i47)
declare i47 @llvm.sshl.sat.i47(i47, i47)
declare i47 @llvm.ssub.sat.i47(i47, i47)
declare i47 @llvm.uadd.sat.i47(i47, i47)
declare i47 @llvm.umax.i47(i47, i47)
declare i47 @llvm.umin.i47(i47, i47)
declare i47 @llvm.ushl.sat.i47(i47, i47)
declare i47 @llvm.usub.sat.i47(i47, i47)
declare i64 @llvm.abs.i64(i64, i1)
declare i64 @llvm.bitreverse.i64(i64)
declare i64 @llvm.bswap.i64(i64)
declare i64 @llvm.ctlz.i64(i64, i1)
declare i64 @llvm.ctpop.i64(i64)
declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.fshl.i64(i64, i64, i64)
declare i64 @llvm.fshr.i64(i64, i64, i64)
declare i64 @llvm.sadd.sat.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.sshl.sat.i64(i64, i64)
declare i64 @llvm.ssub.sat.i64(i64, i64)
declare i64 @llvm.uadd.sat.i64(i64, i64)
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare i64 @llvm.ushl.sat.i64(i64, i64)
declare i64 @llvm.usub.sat.i64(i64, i64)
declare i65 @llvm.abs.i65(i65, i1)
declare i65 @llvm.bitreverse.i65(i65)
declare i65 @llvm.ctlz.i65(i65, i1)
declare i65 @llvm.ctpop.i65(i65)
declare i65 @llvm.cttz.i65(i65, i1)
declare i65 @llvm.fshl.i65(i65, i65, i65)
declare i65 @llvm.fshr.i65(i65, i65, i65)
declare i65 @llvm.sadd.sat.i65(i65, i65)
declare i65 @llvm.smax.i65(i65, i65)
declare i65 @llvm.smin.i65(i65, i65)
declare i65 @llvm.sshl.sat.i65(i65, i65)
declare i65 @llvm.ssub.sat.i65(i65, i65)
declare i65 @llvm.uadd.sat.i65(i65, i65)
declare i65 @llvm.umax.i65(i65, i65)
declare i65 @llvm.umin.i65(i65, i65)
declare i65 @llvm.ushl.sat.i65(i65, i65)
declare i65 @llvm.usub.sat.i65(i65, i65)
declare i7 @llvm.abs.i7(i7, i1)
declare i7 @llvm.bitreverse.i7(i7)
declare i7 @llvm.ctlz.i7(i7, i1)
declare i7 @llvm.ctpop.i7(i7)
declare i7 @llvm.cttz.i7(i7, i1)
declare i7 @llvm.fshl.i7(i7, i7, i7)
declare i7 @llvm.fshr.i7(i7, i7, i7)
declare i7 @llvm.sadd.sat.i7(i7, i7)
declare i7 @llvm.smax.i7(i7, i7)
declare i7 @llvm.smin.i7(i7, i7)
declare i7 @llvm.sshl.sat.i7(i7, i7)
declare i7 @llvm.ssub.sat.i7(i7, i7)
declare i7 @llvm.uadd.sat.i7(i7, i7)
declare i7 @llvm.umax.i7(i7, i7)
declare i7 @llvm.umin.i7(i7, i7)
declare i7 @llvm.ushl.sat.i7(i7, i7)
declare i7 @llvm.usub.sat.i7(i7, i7)
declare i8 @llvm.abs.i8(i8, i1)
declare i8 @llvm.bitreverse.i8(i8)
declare i8 @llvm.ctlz.i8(i8, i1)
declare i8 @llvm.ctpop.i8(i8)
declare i8 @llvm.cttz.i8(i8, i1)
declare i8 @llvm.fshl.i8(i8, i8, i8)
declare i8 @llvm.fshr.i8(i8, i8, i8)
declare i8 @llvm.sadd.sat.i8(i8, i8)
declare i8 @llvm.scmp.i8.i100(i100, i100)
declare i8 @llvm.scmp.i8.i127(i127, i127)
declare i8 @llvm.scmp.i8.i128(i128, i128)
declare i8 @llvm.scmp.i8.i13(i13, i13)
declare i8 @llvm.scmp.i8.i16(i16, i16)
declare i8 @llvm.scmp.i8.i24(i24, i24)
declare i8 @llvm.scmp.i8.i3(i3, i3)
declare i8 @llvm.scmp.i8.i32(i32, i32)
declare i8 @llvm.scmp.i8.i33(i33, i33)
declare i8 @llvm.scmp.i8.i47(i47, i47)
declare i8 @llvm.scmp.i8.i64(i64, i64)
declare i8 @llvm.scmp.i8.i65(i65, i65)
declare i8 @llvm.scmp.i8.i7(i7, i7)
declare i8 @llvm.scmp.i8.i8(i8, i8)
declare i8 @llvm.smax.i8(i8, i8)
declare i8 @llvm.smin.i8(i8, i8)
declare i8 @llvm.sshl.sat.i8(i8, i8)
declare i8 @llvm.ssub.sat.i8(i8, i8)
declare i8 @llvm.uadd.sat.i8(i8, i8)
declare i8 @llvm.ucmp.i8.i100(i100, i100)
declare i8 @llvm.ucmp.i8.i127(i127, i127)
declare i8 @llvm.ucmp.i8.i128(i128, i128)
declare i8 @llvm.ucmp.i8.i13(i13, i13)
declare i8 @llvm.ucmp.i8.i16(i16, i16)
declare i8 @llvm.ucmp.i8.i24(i24, i24)
declare i8 @llvm.ucmp.i8.i3(i3, i3)
declare i8 @llvm.ucmp.i8.i32(i32, i32)
declare i8 @llvm.ucmp.i8.i33(i33, i33)
declare i8 @llvm.ucmp.i8.i47(i47, i47)
declare i8 @llvm.ucmp.i8.i64(i64, i64)
declare i8 @llvm.ucmp.i8.i65(i65, i65)
declare i8 @llvm.ucmp.i8.i7(i7, i7)
declare i8 @llvm.ucmp.i8.i8(i8, i8)
declare i8 @llvm.umax.i8(i8, i8)
declare i8 @llvm.umin.i8(i8, i8)
declare i8 @llvm.ushl.sat.i8(i8, i8)
declare i8 @llvm.usub.sat.i8(i8, i8)
declare { i1, i1 } @llvm.sadd.with.overflow.i1(i1, i1)
declare { i1, i1 } @llvm.smul.with.overflow.i1(i1, i1)
declare { i1, i1 } @llvm.ssub.with.overflow.i1(i1, i1)
declare { i1, i1 } @llvm.uadd.with.overflow.i1(i1, i1)
declare { i1, i1 } @llvm.umul.with.overflow.i1(i1, i1)
declare { i1, i1 } @llvm.usub.with.overflow.i1(i1, i1)
declare { i100, i1 } @llvm.sadd.with.overflow.i100(i100, i100)
declare { i100, i1 } @llvm.smul.with.overflow.i100(i100, i100)
declare { i100, i1 } @llvm.ssub.with.overflow.i100(i100, i100)
declare { i100, i1 } @llvm.uadd.with.overflow.i100(i100, i100)
declare { i100, i1 } @llvm.umul.with.overflow.i100(i100, i100)
declare { i100, i1 } @llvm.usub.with.overflow.i100(i100, i100)
declare { i127, i1 } @llvm.sadd.with.overflow.i127(i127, i127)
declare { i127, i1 } @llvm.smul.with.overflow.i127(i127, i127)
declare { i127, i1 } @llvm.ssub.with.overflow.i127(i127, i127)
declare { i127, i1 } @llvm.uadd.with.overflow.i127(i127, i127)
declare { i127, i1 } @llvm.umul.with.overflow.i127(i127, i127)
declare { i127, i1 } @llvm.usub.with.overflow.i127(i127, i127)
declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128)
declare { i128, i1 } @llvm.smul.with.overflow.i128(i128, i128)
declare { i128, i1 } @llvm.ssub.with.overflow.i128(i128, i128)
declare { i128, i1 } @llvm.uadd.with.overflow.i128(i128, i128)
declare { i128, i1 } @llvm.umul.with.overflow.i128(i128, i128)
declare { i128, i1 } @llvm.usub.with.overflow.i128(i128, i128)
declare { i13, i1 } @llvm.sadd.with.overflow.i13(i13, i13)
declare { i13, i1 } @llvm.smul.with.overflow.i13(i13, i13)
declare { i13, i1 } @llvm.ssub.with.overflow.i13(i13, i13)
declare { i13, i1 } @llvm.uadd.with.overflow.i13(i13, i13)
declare { i13, i1 } @llvm.umul.with.overflow.i13(i13, i13)
declare { i13, i1 } @llvm.usub.with.overflow.i13(i13, i13)
declare { i16, i1 } @llvm.sadd.with.overflow.i16(i16, i16)
declare { i16, i1 } @llvm.smul.with.overflow.i16(i16, i16)
declare { i16, i1 } @llvm.ssub.with.overflow.i16(i16, i16)
declare { i16, i1 } @llvm.uadd.with.overflow.i16(i16, i16)
declare { i16, i1 } @llvm.umul.with.overflow.i16(i16, i16)
declare { i16, i1 } @llvm.usub.with.overflow.i16(i16, i16)
declare { i24, i1 } @llvm.sadd.with.overflow.i24(i24, i24)
declare { i24, i1 } @llvm.smul.with.overflow.i24(i24, i24)
declare { i24, i1 } @llvm.ssub.with.overflow.i24(i24, i24)
declare { i24, i1 } @llvm.uadd.with.overflow.i24(i24, i24)
declare { i24, i1 } @llvm.umul.with.overflow.i24(i24, i24)
declare { i24, i1 } @llvm.usub.with.overflow.i24(i24, i24)
declare { i3, i1 } @llvm.sadd.with.overflow.i3(i3, i3)
declare { i3, i1 } @llvm.smul.with.overflow.i3(i3, i3)
declare { i3, i1 } @llvm.ssub.with.overflow.i3(i3, i3)
declare { i3, i1 } @llvm.uadd.with.overflow.i3(i3, i3)
declare { i3, i1 } @llvm.umul.with.overflow.i3(i3, i3)
declare { i3, i1 } @llvm.usub.with.overflow.i3(i3, i3)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32)
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32)
declare { i33, i1 } @llvm.sadd.with.overflow.i33(i33, i33)
declare { i33, i1 } @llvm.smul.with.overflow.i33(i33, i33)
declare { i33, i1 } @llvm.ssub.with.overflow.i33(i33, i33)
declare { i33, i1 } @llvm.uadd.with.overflow.i33(i33, i33)
declare { i33, i1 } @llvm.umul.with.overflow.i33(i33, i33)
declare { i33, i1 } @llvm.usub.with.overflow.i33(i33, i33)
declare { i47, i1 } @llvm.sadd.with.overflow.i47(i47, i47)
declare { i47, i1 } @llvm.smul.with.overflow.i47(i47, i47)
declare { i47, i1 } @llvm.ssub.with.overflow.i47(i47, i47)
declare { i47, i1 } @llvm.uadd.with.overflow.i47(i47, i47)
declare { i47, i1 } @llvm.umul.with.overflow.i47(i47, i47)
declare { i47, i1 } @llvm.usub.with.overflow.i47(i47, i47)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64)
declare { i65, i1 } @llvm.sadd.with.overflow.i65(i65, i65)
declare { i65, i1 } @llvm.smul.with.overflow.i65(i65, i65)
declare { i65, i1 } @llvm.ssub.with.overflow.i65(i65, i65)
declare { i65, i1 } @llvm.uadd.with.overflow.i65(i65, i65)
declare { i65, i1 } @llvm.umul.with.overflow.i65(i65, i65)
declare { i65, i1 } @llvm.usub.with.overflow.i65(i65, i65)
declare { i7, i1 } @llvm.sadd.with.overflow.i7(i7, i7)
declare { i7, i1 } @llvm.smul.with.overflow.i7(i7, i7)
declare { i7, i1 } @llvm.ssub.with.overflow.i7(i7, i7)
declare { i7, i1 } @llvm.uadd.with.overflow.i7(i7, i7)
declare { i7, i1 } @llvm.umul.with.overflow.i7(i7, i7)
declare { i7, i1 } @llvm.usub.with.overflow.i7(i7, i7)
declare { i8, i1 } @llvm.sadd.with.overflow.i8(i8, i8)
declare { i8, i1 } @llvm.smul.with.overflow.i8(i8, i8)
declare { i8, i1 } @llvm.ssub.with.overflow.i8(i8, i8)
declare { i8, i1 } @llvm.uadd.with.overflow.i8(i8, i8)
declare { i8, i1 } @llvm.umul.with.overflow.i8(i8, i8)
declare { i8, i1 } @llvm.usub.with.overflow.i8(i8, i8)
