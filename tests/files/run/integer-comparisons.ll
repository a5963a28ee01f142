; Comparisons: as values, fused into branches, with constants on the right.
; Expected values were computed with Python's integers.

define i1 @eq.i1(i1 %a, i1 %b) {
  %r = icmp eq i1 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i1(i1 %a, i1 %b) {
  %c = icmp eq i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i1(i1 %a) {
  %c = icmp eq i1 %a, false
  %d = icmp eq i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i1(-1, -1) == 1
; RUN: @eq.branch.i1(-1, -1) == 1
; RUN: @eq.const.i1(-1) == 0
; RUN: @eq.i1(0, 0) == 1
; RUN: @eq.branch.i1(0, 0) == 1
; RUN: @eq.const.i1(0) == 2
; RUN: @eq.i1(0, 0) == 1
; RUN: @eq.branch.i1(0, 0) == 1
; RUN: @eq.const.i1(0) == 2

define i1 @ne.i1(i1 %a, i1 %b) {
  %r = icmp ne i1 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i1(i1 %a, i1 %b) {
  %c = icmp ne i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i1(i1 %a) {
  %c = icmp ne i1 %a, false
  %d = icmp ne i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i1(-1, 0) == 1
; RUN: @ne.branch.i1(-1, 0) == 1
; RUN: @ne.const.i1(0) == 0
; RUN: @ne.i1(-1, 0) == 1
; RUN: @ne.branch.i1(-1, 0) == 1
; RUN: @ne.const.i1(0) == 0
; RUN: @ne.i1(-1, -1) == 0
; RUN: @ne.branch.i1(-1, -1) == 0
; RUN: @ne.const.i1(0) == 0

define i1 @ugt.i1(i1 %a, i1 %b) {
  %r = icmp ugt i1 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i1(i1 %a, i1 %b) {
  %c = icmp ugt i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i1(i1 %a) {
  %c = icmp ugt i1 %a, true
  %d = icmp ugt i1 %a, true
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i1(0, 0) == 0
; RUN: @ugt.branch.i1(0, 0) == 0
; RUN: @ugt.const.i1(-1) == 0
; RUN: @ugt.i1(-1, -1) == 0
; RUN: @ugt.branch.i1(-1, -1) == 0
; RUN: @ugt.const.i1(-1) == 0
; RUN: @ugt.i1(0, -1) == 0
; RUN: @ugt.branch.i1(0, -1) == 0
; RUN: @ugt.const.i1(0) == 0

define i1 @uge.i1(i1 %a, i1 %b) {
  %r = icmp uge i1 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i1(i1 %a, i1 %b) {
  %c = icmp uge i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i1(i1 %a) {
  %c = icmp uge i1 %a, false
  %d = icmp uge i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i1(0, 0) == 1
; RUN: @uge.branch.i1(0, 0) == 1
; RUN: @uge.const.i1(0) == 2
; RUN: @uge.i1(-1, -1) == 1
; RUN: @uge.branch.i1(-1, -1) == 1
; RUN: @uge.const.i1(-1) == 2
; RUN: @uge.i1(-1, -1) == 1
; RUN: @uge.branch.i1(-1, -1) == 1
; RUN: @uge.const.i1(-1) == 2

define i1 @ult.i1(i1 %a, i1 %b) {
  %r = icmp ult i1 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i1(i1 %a, i1 %b) {
  %c = icmp ult i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i1(i1 %a) {
  %c = icmp ult i1 %a, true
  %d = icmp ult i1 %a, true
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i1(-1, 0) == 0
; RUN: @ult.branch.i1(-1, 0) == 0
; RUN: @ult.const.i1(-1) == 0
; RUN: @ult.i1(-1, -1) == 0
; RUN: @ult.branch.i1(-1, -1) == 0
; RUN: @ult.const.i1(-1) == 0
; RUN: @ult.i1(-1, -1) == 0
; RUN: @ult.branch.i1(-1, -1) == 0
; RUN: @ult.const.i1(-1) == 0

define i1 @ule.i1(i1 %a, i1 %b) {
  %r = icmp ule i1 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i1(i1 %a, i1 %b) {
  %c = icmp ule i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i1(i1 %a) {
  %c = icmp ule i1 %a, false
  %d = icmp ule i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i1(-1, 0) == 0
; RUN: @ule.branch.i1(-1, 0) == 0
; RUN: @ule.const.i1(-1) == 0
; RUN: @ule.i1(0, 0) == 1
; RUN: @ule.branch.i1(0, 0) == 1
; RUN: @ule.const.i1(0) == 2
; RUN: @ule.i1(-1, -1) == 1
; RUN: @ule.branch.i1(-1, -1) == 1
; RUN: @ule.const.i1(-1) == 0

define i1 @sgt.i1(i1 %a, i1 %b) {
  %r = icmp sgt i1 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i1(i1 %a, i1 %b) {
  %c = icmp sgt i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i1(i1 %a) {
  %c = icmp sgt i1 %a, false
  %d = icmp sgt i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i1(-1, -1) == 0
; RUN: @sgt.branch.i1(-1, -1) == 0
; RUN: @sgt.const.i1(0) == 0
; RUN: @sgt.i1(0, 0) == 0
; RUN: @sgt.branch.i1(0, 0) == 0
; RUN: @sgt.const.i1(0) == 0
; RUN: @sgt.i1(0, 0) == 0
; RUN: @sgt.branch.i1(0, 0) == 0
; RUN: @sgt.const.i1(0) == 0

define i1 @sge.i1(i1 %a, i1 %b) {
  %r = icmp sge i1 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i1(i1 %a, i1 %b) {
  %c = icmp sge i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i1(i1 %a) {
  %c = icmp sge i1 %a, false
  %d = icmp sge i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i1(0, -1) == 1
; RUN: @sge.branch.i1(0, -1) == 1
; RUN: @sge.const.i1(0) == 2
; RUN: @sge.i1(0, 0) == 1
; RUN: @sge.branch.i1(0, 0) == 1
; RUN: @sge.const.i1(0) == 2
; RUN: @sge.i1(-1, 0) == 0
; RUN: @sge.branch.i1(-1, 0) == 0
; RUN: @sge.const.i1(-1) == 0

define i1 @slt.i1(i1 %a, i1 %b) {
  %r = icmp slt i1 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i1(i1 %a, i1 %b) {
  %c = icmp slt i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i1(i1 %a) {
  %c = icmp slt i1 %a, false
  %d = icmp slt i1 %a, false
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i1(0, -1) == 0
; RUN: @slt.branch.i1(0, -1) == 0
; RUN: @slt.const.i1(0) == 0
; RUN: @slt.i1(-1, -1) == 0
; RUN: @slt.branch.i1(-1, -1) == 0
; RUN: @slt.const.i1(0) == 0
; RUN: @slt.i1(-1, -1) == 0
; RUN: @slt.branch.i1(-1, -1) == 0
; RUN: @slt.const.i1(0) == 0

define i1 @sle.i1(i1 %a, i1 %b) {
  %r = icmp sle i1 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i1(i1 %a, i1 %b) {
  %c = icmp sle i1 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i1(i1 %a) {
  %c = icmp sle i1 %a, true
  %d = icmp sle i1 %a, true
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i1(-1, -1) == 1
; RUN: @sle.branch.i1(-1, -1) == 1
; RUN: @sle.const.i1(-1) == 2
; RUN: @sle.i1(0, 0) == 1
; RUN: @sle.branch.i1(0, 0) == 1
; RUN: @sle.const.i1(-1) == 2
; RUN: @sle.i1(0, 0) == 1
; RUN: @sle.branch.i1(0, 0) == 1
; RUN: @sle.const.i1(-1) == 2

define i1 @eq.i3(i3 %a, i3 %b) {
  %r = icmp eq i3 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i3(i3 %a, i3 %b) {
  %c = icmp eq i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i3(i3 %a) {
  %c = icmp eq i3 %a, 1
  %d = icmp eq i3 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i3(3, -1) == 0
; RUN: @eq.branch.i3(3, -1) == 0
; RUN: @eq.const.i3(1) == 2
; RUN: @eq.i3(3, 3) == 1
; RUN: @eq.branch.i3(3, 3) == 1
; RUN: @eq.const.i3(3) == 0
; RUN: @eq.i3(1, 1) == 1
; RUN: @eq.branch.i3(1, 1) == 1
; RUN: @eq.const.i3(1) == 2

define i1 @ne.i3(i3 %a, i3 %b) {
  %r = icmp ne i3 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i3(i3 %a, i3 %b) {
  %c = icmp ne i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i3(i3 %a) {
  %c = icmp ne i3 %a, -4
  %d = icmp ne i3 %a, -4
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i3(-2, 3) == 1
; RUN: @ne.branch.i3(-2, 3) == 1
; RUN: @ne.const.i3(-4) == 0
; RUN: @ne.i3(-1, -4) == 1
; RUN: @ne.branch.i3(-1, -4) == 1
; RUN: @ne.const.i3(-1) == 2
; RUN: @ne.i3(1, -1) == 1
; RUN: @ne.branch.i3(1, -1) == 1
; RUN: @ne.const.i3(1) == 2

define i1 @ugt.i3(i3 %a, i3 %b) {
  %r = icmp ugt i3 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i3(i3 %a, i3 %b) {
  %c = icmp ugt i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i3(i3 %a) {
  %c = icmp ugt i3 %a, 0
  %d = icmp ugt i3 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i3(3, 0) == 1
; RUN: @ugt.branch.i3(3, 0) == 1
; RUN: @ugt.const.i3(0) == 0
; RUN: @ugt.i3(-4, -4) == 0
; RUN: @ugt.branch.i3(-4, -4) == 0
; RUN: @ugt.const.i3(0) == 0
; RUN: @ugt.i3(3, 0) == 1
; RUN: @ugt.branch.i3(3, 0) == 1
; RUN: @ugt.const.i3(0) == 0

define i1 @uge.i3(i3 %a, i3 %b) {
  %r = icmp uge i3 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i3(i3 %a, i3 %b) {
  %c = icmp uge i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i3(i3 %a) {
  %c = icmp uge i3 %a, 3
  %d = icmp uge i3 %a, 3
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i3(1, 3) == 0
; RUN: @uge.branch.i3(1, 3) == 0
; RUN: @uge.const.i3(1) == 0
; RUN: @uge.i3(0, 0) == 1
; RUN: @uge.branch.i3(0, 0) == 1
; RUN: @uge.const.i3(0) == 0
; RUN: @uge.i3(1, -4) == 0
; RUN: @uge.branch.i3(1, -4) == 0
; RUN: @uge.const.i3(1) == 0

define i1 @ult.i3(i3 %a, i3 %b) {
  %r = icmp ult i3 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i3(i3 %a, i3 %b) {
  %c = icmp ult i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i3(i3 %a) {
  %c = icmp ult i3 %a, 0
  %d = icmp ult i3 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i3(2, 1) == 0
; RUN: @ult.branch.i3(2, 1) == 0
; RUN: @ult.const.i3(0) == 0
; RUN: @ult.i3(-1, 1) == 0
; RUN: @ult.branch.i3(-1, 1) == 0
; RUN: @ult.const.i3(0) == 0
; RUN: @ult.i3(1, -4) == 1
; RUN: @ult.branch.i3(1, -4) == 1
; RUN: @ult.const.i3(0) == 0

define i1 @ule.i3(i3 %a, i3 %b) {
  %r = icmp ule i3 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i3(i3 %a, i3 %b) {
  %c = icmp ule i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i3(i3 %a) {
  %c = icmp ule i3 %a, -3
  %d = icmp ule i3 %a, -3
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i3(-1, 1) == 0
; RUN: @ule.branch.i3(-1, 1) == 0
; RUN: @ule.const.i3(-1) == 0
; RUN: @ule.i3(1, 2) == 1
; RUN: @ule.branch.i3(1, 2) == 1
; RUN: @ule.const.i3(1) == 2
; RUN: @ule.i3(0, 1) == 1
; RUN: @ule.branch.i3(0, 1) == 1
; RUN: @ule.const.i3(0) == 2

define i1 @sgt.i3(i3 %a, i3 %b) {
  %r = icmp sgt i3 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i3(i3 %a, i3 %b) {
  %c = icmp sgt i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i3(i3 %a) {
  %c = icmp sgt i3 %a, 3
  %d = icmp sgt i3 %a, 3
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i3(-4, -4) == 0
; RUN: @sgt.branch.i3(-4, -4) == 0
; RUN: @sgt.const.i3(-4) == 0
; RUN: @sgt.i3(2, -2) == 1
; RUN: @sgt.branch.i3(2, -2) == 1
; RUN: @sgt.const.i3(2) == 0
; RUN: @sgt.i3(-1, -1) == 0
; RUN: @sgt.branch.i3(-1, -1) == 0
; RUN: @sgt.const.i3(-1) == 0

define i1 @sge.i3(i3 %a, i3 %b) {
  %r = icmp sge i3 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i3(i3 %a, i3 %b) {
  %c = icmp sge i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i3(i3 %a) {
  %c = icmp sge i3 %a, -1
  %d = icmp sge i3 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i3(3, 1) == 1
; RUN: @sge.branch.i3(3, 1) == 1
; RUN: @sge.const.i3(3) == 2
; RUN: @sge.i3(1, 1) == 1
; RUN: @sge.branch.i3(1, 1) == 1
; RUN: @sge.const.i3(1) == 2
; RUN: @sge.i3(1, 1) == 1
; RUN: @sge.branch.i3(1, 1) == 1
; RUN: @sge.const.i3(-1) == 2

define i1 @slt.i3(i3 %a, i3 %b) {
  %r = icmp slt i3 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i3(i3 %a, i3 %b) {
  %c = icmp slt i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i3(i3 %a) {
  %c = icmp slt i3 %a, 1
  %d = icmp slt i3 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i3(-4, -2) == 1
; RUN: @slt.branch.i3(-4, -2) == 1
; RUN: @slt.const.i3(-4) == 2
; RUN: @slt.i3(3, 3) == 0
; RUN: @slt.branch.i3(3, 3) == 0
; RUN: @slt.const.i3(3) == 0
; RUN: @slt.i3(-2, -2) == 0
; RUN: @slt.branch.i3(-2, -2) == 0
; RUN: @slt.const.i3(1) == 0

define i1 @sle.i3(i3 %a, i3 %b) {
  %r = icmp sle i3 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i3(i3 %a, i3 %b) {
  %c = icmp sle i3 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i3(i3 %a) {
  %c = icmp sle i3 %a, 2
  %d = icmp sle i3 %a, 2
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i3(-4, -4) == 1
; RUN: @sle.branch.i3(-4, -4) == 1
; RUN: @sle.const.i3(-4) == 2
; RUN: @sle.i3(1, -1) == 0
; RUN: @sle.branch.i3(1, -1) == 0
; RUN: @sle.const.i3(1) == 2
; RUN: @sle.i3(-3, 3) == 1
; RUN: @sle.branch.i3(-3, 3) == 1
; RUN: @sle.const.i3(2) == 2

define i1 @eq.i7(i7 %a, i7 %b) {
  %r = icmp eq i7 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i7(i7 %a, i7 %b) {
  %c = icmp eq i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i7(i7 %a) {
  %c = icmp eq i7 %a, 4
  %d = icmp eq i7 %a, 4
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i7(63, -64) == 0
; RUN: @eq.branch.i7(63, -64) == 0
; RUN: @eq.const.i7(63) == 0
; RUN: @eq.i7(-30, 1) == 0
; RUN: @eq.branch.i7(-30, 1) == 0
; RUN: @eq.const.i7(-30) == 0
; RUN: @eq.i7(0, 0) == 1
; RUN: @eq.branch.i7(0, 0) == 1
; RUN: @eq.const.i7(4) == 2

define i1 @ne.i7(i7 %a, i7 %b) {
  %r = icmp ne i7 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i7(i7 %a, i7 %b) {
  %c = icmp ne i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i7(i7 %a) {
  %c = icmp ne i7 %a, 5
  %d = icmp ne i7 %a, 5
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i7(-64, -1) == 1
; RUN: @ne.branch.i7(-64, -1) == 1
; RUN: @ne.const.i7(-64) == 2
; RUN: @ne.i7(1, 0) == 1
; RUN: @ne.branch.i7(1, 0) == 1
; RUN: @ne.const.i7(5) == 0
; RUN: @ne.i7(-1, 0) == 1
; RUN: @ne.branch.i7(-1, 0) == 1
; RUN: @ne.const.i7(-1) == 2

define i1 @ugt.i7(i7 %a, i7 %b) {
  %r = icmp ugt i7 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i7(i7 %a, i7 %b) {
  %c = icmp ugt i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i7(i7 %a) {
  %c = icmp ugt i7 %a, -18
  %d = icmp ugt i7 %a, -18
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i7(1, 15) == 0
; RUN: @ugt.branch.i7(1, 15) == 0
; RUN: @ugt.const.i7(1) == 0
; RUN: @ugt.i7(63, -1) == 0
; RUN: @ugt.branch.i7(63, -1) == 0
; RUN: @ugt.const.i7(-18) == 0
; RUN: @ugt.i7(52, 23) == 1
; RUN: @ugt.branch.i7(52, 23) == 1
; RUN: @ugt.const.i7(52) == 0

define i1 @uge.i7(i7 %a, i7 %b) {
  %r = icmp uge i7 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i7(i7 %a, i7 %b) {
  %c = icmp uge i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i7(i7 %a) {
  %c = icmp uge i7 %a, 1
  %d = icmp uge i7 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i7(63, -14) == 0
; RUN: @uge.branch.i7(63, -14) == 0
; RUN: @uge.const.i7(1) == 2
; RUN: @uge.i7(63, 0) == 1
; RUN: @uge.branch.i7(63, 0) == 1
; RUN: @uge.const.i7(63) == 2
; RUN: @uge.i7(-62, -1) == 0
; RUN: @uge.branch.i7(-62, -1) == 0
; RUN: @uge.const.i7(-62) == 2

define i1 @ult.i7(i7 %a, i7 %b) {
  %r = icmp ult i7 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i7(i7 %a, i7 %b) {
  %c = icmp ult i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i7(i7 %a) {
  %c = icmp ult i7 %a, 4
  %d = icmp ult i7 %a, 4
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i7(16, 16) == 0
; RUN: @ult.branch.i7(16, 16) == 0
; RUN: @ult.const.i7(16) == 0
; RUN: @ult.i7(0, 63) == 1
; RUN: @ult.branch.i7(0, 63) == 1
; RUN: @ult.const.i7(0) == 2
; RUN: @ult.i7(1, 1) == 0
; RUN: @ult.branch.i7(1, 1) == 0
; RUN: @ult.const.i7(4) == 0

define i1 @ule.i7(i7 %a, i7 %b) {
  %r = icmp ule i7 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i7(i7 %a, i7 %b) {
  %c = icmp ule i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i7(i7 %a) {
  %c = icmp ule i7 %a, 63
  %d = icmp ule i7 %a, 63
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i7(-26, 63) == 0
; RUN: @ule.branch.i7(-26, 63) == 0
; RUN: @ule.const.i7(63) == 2
; RUN: @ule.i7(29, 0) == 0
; RUN: @ule.branch.i7(29, 0) == 0
; RUN: @ule.const.i7(63) == 2
; RUN: @ule.i7(0, -64) == 1
; RUN: @ule.branch.i7(0, -64) == 1
; RUN: @ule.const.i7(0) == 2

define i1 @sgt.i7(i7 %a, i7 %b) {
  %r = icmp sgt i7 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i7(i7 %a, i7 %b) {
  %c = icmp sgt i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i7(i7 %a) {
  %c = icmp sgt i7 %a, 63
  %d = icmp sgt i7 %a, 63
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i7(-1, 6) == 0
; RUN: @sgt.branch.i7(-1, 6) == 0
; RUN: @sgt.const.i7(-1) == 0
; RUN: @sgt.i7(0, 0) == 0
; RUN: @sgt.branch.i7(0, 0) == 0
; RUN: @sgt.const.i7(63) == 0
; RUN: @sgt.i7(63, 63) == 0
; RUN: @sgt.branch.i7(63, 63) == 0
; RUN: @sgt.const.i7(63) == 0

define i1 @sge.i7(i7 %a, i7 %b) {
  %r = icmp sge i7 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i7(i7 %a, i7 %b) {
  %c = icmp sge i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i7(i7 %a) {
  %c = icmp sge i7 %a, 63
  %d = icmp sge i7 %a, 63
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i7(18, 63) == 0
; RUN: @sge.branch.i7(18, 63) == 0
; RUN: @sge.const.i7(18) == 0
; RUN: @sge.i7(1, 1) == 1
; RUN: @sge.branch.i7(1, 1) == 1
; RUN: @sge.const.i7(63) == 2
; RUN: @sge.i7(63, -49) == 1
; RUN: @sge.branch.i7(63, -49) == 1
; RUN: @sge.const.i7(63) == 2

define i1 @slt.i7(i7 %a, i7 %b) {
  %r = icmp slt i7 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i7(i7 %a, i7 %b) {
  %c = icmp slt i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i7(i7 %a) {
  %c = icmp slt i7 %a, 16
  %d = icmp slt i7 %a, 16
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i7(-64, -1) == 1
; RUN: @slt.branch.i7(-64, -1) == 1
; RUN: @slt.const.i7(16) == 0
; RUN: @slt.i7(1, 1) == 0
; RUN: @slt.branch.i7(1, 1) == 0
; RUN: @slt.const.i7(1) == 2
; RUN: @slt.i7(1, 1) == 0
; RUN: @slt.branch.i7(1, 1) == 0
; RUN: @slt.const.i7(1) == 2

define i1 @sle.i7(i7 %a, i7 %b) {
  %r = icmp sle i7 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i7(i7 %a, i7 %b) {
  %c = icmp sle i7 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i7(i7 %a) {
  %c = icmp sle i7 %a, -33
  %d = icmp sle i7 %a, -33
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i7(63, -1) == 0
; RUN: @sle.branch.i7(63, -1) == 0
; RUN: @sle.const.i7(63) == 0
; RUN: @sle.i7(0, 0) == 1
; RUN: @sle.branch.i7(0, 0) == 1
; RUN: @sle.const.i7(-33) == 2
; RUN: @sle.i7(-1, 63) == 1
; RUN: @sle.branch.i7(-1, 63) == 1
; RUN: @sle.const.i7(-1) == 0

define i1 @eq.i8(i8 %a, i8 %b) {
  %r = icmp eq i8 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i8(i8 %a, i8 %b) {
  %c = icmp eq i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i8(i8 %a) {
  %c = icmp eq i8 %a, -63
  %d = icmp eq i8 %a, -63
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i8(14, 4) == 0
; RUN: @eq.branch.i8(14, 4) == 0
; RUN: @eq.const.i8(14) == 0
; RUN: @eq.i8(-128, 1) == 0
; RUN: @eq.branch.i8(-128, 1) == 0
; RUN: @eq.const.i8(-128) == 0
; RUN: @eq.i8(-128, -128) == 1
; RUN: @eq.branch.i8(-128, -128) == 1
; RUN: @eq.const.i8(-63) == 2

define i1 @ne.i8(i8 %a, i8 %b) {
  %r = icmp ne i8 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i8(i8 %a, i8 %b) {
  %c = icmp ne i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i8(i8 %a) {
  %c = icmp ne i8 %a, 1
  %d = icmp ne i8 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i8(120, 86) == 1
; RUN: @ne.branch.i8(120, 86) == 1
; RUN: @ne.const.i8(1) == 0
; RUN: @ne.i8(-128, 0) == 1
; RUN: @ne.branch.i8(-128, 0) == 1
; RUN: @ne.const.i8(1) == 0
; RUN: @ne.i8(47, 47) == 0
; RUN: @ne.branch.i8(47, 47) == 0
; RUN: @ne.const.i8(1) == 0

define i1 @ugt.i8(i8 %a, i8 %b) {
  %r = icmp ugt i8 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i8(i8 %a, i8 %b) {
  %c = icmp ugt i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i8(i8 %a) {
  %c = icmp ugt i8 %a, 0
  %d = icmp ugt i8 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i8(127, 127) == 0
; RUN: @ugt.branch.i8(127, 127) == 0
; RUN: @ugt.const.i8(0) == 0
; RUN: @ugt.i8(1, 1) == 0
; RUN: @ugt.branch.i8(1, 1) == 0
; RUN: @ugt.const.i8(1) == 2
; RUN: @ugt.i8(0, -33) == 0
; RUN: @ugt.branch.i8(0, -33) == 0
; RUN: @ugt.const.i8(0) == 0

define i1 @uge.i8(i8 %a, i8 %b) {
  %r = icmp uge i8 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i8(i8 %a, i8 %b) {
  %c = icmp uge i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i8(i8 %a) {
  %c = icmp uge i8 %a, 0
  %d = icmp uge i8 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i8(-128, -128) == 1
; RUN: @uge.branch.i8(-128, -128) == 1
; RUN: @uge.const.i8(-128) == 2
; RUN: @uge.i8(-110, 10) == 1
; RUN: @uge.branch.i8(-110, 10) == 1
; RUN: @uge.const.i8(-110) == 2
; RUN: @uge.i8(0, -1) == 0
; RUN: @uge.branch.i8(0, -1) == 0
; RUN: @uge.const.i8(0) == 2

define i1 @ult.i8(i8 %a, i8 %b) {
  %r = icmp ult i8 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i8(i8 %a, i8 %b) {
  %c = icmp ult i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i8(i8 %a) {
  %c = icmp ult i8 %a, 0
  %d = icmp ult i8 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i8(0, 13) == 1
; RUN: @ult.branch.i8(0, 13) == 1
; RUN: @ult.const.i8(0) == 0
; RUN: @ult.i8(1, 1) == 0
; RUN: @ult.branch.i8(1, 1) == 0
; RUN: @ult.const.i8(1) == 0
; RUN: @ult.i8(0, 0) == 0
; RUN: @ult.branch.i8(0, 0) == 0
; RUN: @ult.const.i8(0) == 0

define i1 @ule.i8(i8 %a, i8 %b) {
  %r = icmp ule i8 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i8(i8 %a, i8 %b) {
  %c = icmp ule i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i8(i8 %a) {
  %c = icmp ule i8 %a, 1
  %d = icmp ule i8 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i8(0, 0) == 1
; RUN: @ule.branch.i8(0, 0) == 1
; RUN: @ule.const.i8(1) == 2
; RUN: @ule.i8(-128, -88) == 1
; RUN: @ule.branch.i8(-128, -88) == 1
; RUN: @ule.const.i8(-128) == 0
; RUN: @ule.i8(-1, -128) == 0
; RUN: @ule.branch.i8(-1, -128) == 0
; RUN: @ule.const.i8(-1) == 0

define i1 @sgt.i8(i8 %a, i8 %b) {
  %r = icmp sgt i8 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i8(i8 %a, i8 %b) {
  %c = icmp sgt i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i8(i8 %a) {
  %c = icmp sgt i8 %a, -109
  %d = icmp sgt i8 %a, -109
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i8(0, 1) == 0
; RUN: @sgt.branch.i8(0, 1) == 0
; RUN: @sgt.const.i8(-109) == 0
; RUN: @sgt.i8(-26, -26) == 0
; RUN: @sgt.branch.i8(-26, -26) == 0
; RUN: @sgt.const.i8(-109) == 0
; RUN: @sgt.i8(-128, -1) == 0
; RUN: @sgt.branch.i8(-128, -1) == 0
; RUN: @sgt.const.i8(-109) == 0

define i1 @sge.i8(i8 %a, i8 %b) {
  %r = icmp sge i8 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i8(i8 %a, i8 %b) {
  %c = icmp sge i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i8(i8 %a) {
  %c = icmp sge i8 %a, 127
  %d = icmp sge i8 %a, 127
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i8(1, 1) == 1
; RUN: @sge.branch.i8(1, 1) == 1
; RUN: @sge.const.i8(127) == 2
; RUN: @sge.i8(1, 1) == 1
; RUN: @sge.branch.i8(1, 1) == 1
; RUN: @sge.const.i8(127) == 2
; RUN: @sge.i8(1, 1) == 1
; RUN: @sge.branch.i8(1, 1) == 1
; RUN: @sge.const.i8(1) == 0

define i1 @slt.i8(i8 %a, i8 %b) {
  %r = icmp slt i8 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i8(i8 %a, i8 %b) {
  %c = icmp slt i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i8(i8 %a) {
  %c = icmp slt i8 %a, -1
  %d = icmp slt i8 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i8(-128, -128) == 0
; RUN: @slt.branch.i8(-128, -128) == 0
; RUN: @slt.const.i8(-128) == 2
; RUN: @slt.i8(1, 1) == 0
; RUN: @slt.branch.i8(1, 1) == 0
; RUN: @slt.const.i8(-1) == 0
; RUN: @slt.i8(0, 0) == 0
; RUN: @slt.branch.i8(0, 0) == 0
; RUN: @slt.const.i8(-1) == 0

define i1 @sle.i8(i8 %a, i8 %b) {
  %r = icmp sle i8 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i8(i8 %a, i8 %b) {
  %c = icmp sle i8 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i8(i8 %a) {
  %c = icmp sle i8 %a, 4
  %d = icmp sle i8 %a, 4
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i8(12, 12) == 1
; RUN: @sle.branch.i8(12, 12) == 1
; RUN: @sle.const.i8(12) == 0
; RUN: @sle.i8(-128, 127) == 1
; RUN: @sle.branch.i8(-128, 127) == 1
; RUN: @sle.const.i8(-128) == 2
; RUN: @sle.i8(-128, -128) == 1
; RUN: @sle.branch.i8(-128, -128) == 1
; RUN: @sle.const.i8(-128) == 2

define i1 @eq.i13(i13 %a, i13 %b) {
  %r = icmp eq i13 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i13(i13 %a, i13 %b) {
  %c = icmp eq i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i13(i13 %a) {
  %c = icmp eq i13 %a, -1
  %d = icmp eq i13 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i13(1, 1) == 1
; RUN: @eq.branch.i13(1, 1) == 1
; RUN: @eq.const.i13(1) == 0
; RUN: @eq.i13(-4096, -4096) == 1
; RUN: @eq.branch.i13(-4096, -4096) == 1
; RUN: @eq.const.i13(-1) == 2
; RUN: @eq.i13(-2168, -4096) == 0
; RUN: @eq.branch.i13(-2168, -4096) == 0
; RUN: @eq.const.i13(-1) == 2

define i1 @ne.i13(i13 %a, i13 %b) {
  %r = icmp ne i13 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i13(i13 %a, i13 %b) {
  %c = icmp ne i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i13(i13 %a) {
  %c = icmp ne i13 %a, 0
  %d = icmp ne i13 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i13(4095, 4095) == 0
; RUN: @ne.branch.i13(4095, 4095) == 0
; RUN: @ne.const.i13(0) == 0
; RUN: @ne.i13(4095, 4095) == 0
; RUN: @ne.branch.i13(4095, 4095) == 0
; RUN: @ne.const.i13(0) == 0
; RUN: @ne.i13(-4096, 60) == 1
; RUN: @ne.branch.i13(-4096, 60) == 1
; RUN: @ne.const.i13(-4096) == 2

define i1 @ugt.i13(i13 %a, i13 %b) {
  %r = icmp ugt i13 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i13(i13 %a, i13 %b) {
  %c = icmp ugt i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i13(i13 %a) {
  %c = icmp ugt i13 %a, 21
  %d = icmp ugt i13 %a, 21
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i13(63, -263) == 0
; RUN: @ugt.branch.i13(63, -263) == 0
; RUN: @ugt.const.i13(63) == 2
; RUN: @ugt.i13(-1, -1) == 0
; RUN: @ugt.branch.i13(-1, -1) == 0
; RUN: @ugt.const.i13(-1) == 2
; RUN: @ugt.i13(-1018, 11) == 1
; RUN: @ugt.branch.i13(-1018, 11) == 1
; RUN: @ugt.const.i13(-1018) == 2

define i1 @uge.i13(i13 %a, i13 %b) {
  %r = icmp uge i13 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i13(i13 %a, i13 %b) {
  %c = icmp uge i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i13(i13 %a) {
  %c = icmp uge i13 %a, 0
  %d = icmp uge i13 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i13(18, 4095) == 0
; RUN: @uge.branch.i13(18, 4095) == 0
; RUN: @uge.const.i13(0) == 2
; RUN: @uge.i13(4095, 4095) == 1
; RUN: @uge.branch.i13(4095, 4095) == 1
; RUN: @uge.const.i13(0) == 2
; RUN: @uge.i13(1, -4096) == 0
; RUN: @uge.branch.i13(1, -4096) == 0
; RUN: @uge.const.i13(1) == 2

define i1 @ult.i13(i13 %a, i13 %b) {
  %r = icmp ult i13 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i13(i13 %a, i13 %b) {
  %c = icmp ult i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i13(i13 %a) {
  %c = icmp ult i13 %a, 4095
  %d = icmp ult i13 %a, 4095
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i13(4095, 4095) == 0
; RUN: @ult.branch.i13(4095, 4095) == 0
; RUN: @ult.const.i13(4095) == 0
; RUN: @ult.i13(4095, 4095) == 0
; RUN: @ult.branch.i13(4095, 4095) == 0
; RUN: @ult.const.i13(4095) == 0
; RUN: @ult.i13(-282, -1) == 1
; RUN: @ult.branch.i13(-282, -1) == 1
; RUN: @ult.const.i13(4095) == 0

define i1 @ule.i13(i13 %a, i13 %b) {
  %r = icmp ule i13 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i13(i13 %a, i13 %b) {
  %c = icmp ule i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i13(i13 %a) {
  %c = icmp ule i13 %a, 4095
  %d = icmp ule i13 %a, 4095
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i13(4095, 984) == 0
; RUN: @ule.branch.i13(4095, 984) == 0
; RUN: @ule.const.i13(4095) == 2
; RUN: @ule.i13(1, -4096) == 1
; RUN: @ule.branch.i13(1, -4096) == 1
; RUN: @ule.const.i13(4095) == 2
; RUN: @ule.i13(-1, -1) == 1
; RUN: @ule.branch.i13(-1, -1) == 1
; RUN: @ule.const.i13(-1) == 0

define i1 @sgt.i13(i13 %a, i13 %b) {
  %r = icmp sgt i13 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i13(i13 %a, i13 %b) {
  %c = icmp sgt i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i13(i13 %a) {
  %c = icmp sgt i13 %a, -1
  %d = icmp sgt i13 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i13(1976, 1976) == 0
; RUN: @sgt.branch.i13(1976, 1976) == 0
; RUN: @sgt.const.i13(-1) == 0
; RUN: @sgt.i13(-1, 4095) == 0
; RUN: @sgt.branch.i13(-1, 4095) == 0
; RUN: @sgt.const.i13(-1) == 0
; RUN: @sgt.i13(-2658, 3) == 0
; RUN: @sgt.branch.i13(-2658, 3) == 0
; RUN: @sgt.const.i13(-1) == 0

define i1 @sge.i13(i13 %a, i13 %b) {
  %r = icmp sge i13 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i13(i13 %a, i13 %b) {
  %c = icmp sge i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i13(i13 %a) {
  %c = icmp sge i13 %a, 9
  %d = icmp sge i13 %a, 9
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i13(-3708, 1) == 0
; RUN: @sge.branch.i13(-3708, 1) == 0
; RUN: @sge.const.i13(-3708) == 0
; RUN: @sge.i13(-3964, -4096) == 1
; RUN: @sge.branch.i13(-3964, -4096) == 1
; RUN: @sge.const.i13(-3964) == 0
; RUN: @sge.i13(4052, 4052) == 1
; RUN: @sge.branch.i13(4052, 4052) == 1
; RUN: @sge.const.i13(4052) == 2

define i1 @slt.i13(i13 %a, i13 %b) {
  %r = icmp slt i13 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i13(i13 %a, i13 %b) {
  %c = icmp slt i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i13(i13 %a) {
  %c = icmp slt i13 %a, -1323
  %d = icmp slt i13 %a, -1323
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i13(0, -4096) == 0
; RUN: @slt.branch.i13(0, -4096) == 0
; RUN: @slt.const.i13(0) == 0
; RUN: @slt.i13(-4096, 4095) == 1
; RUN: @slt.branch.i13(-4096, 4095) == 1
; RUN: @slt.const.i13(-1323) == 0
; RUN: @slt.i13(1, -3417) == 0
; RUN: @slt.branch.i13(1, -3417) == 0
; RUN: @slt.const.i13(1) == 0

define i1 @sle.i13(i13 %a, i13 %b) {
  %r = icmp sle i13 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i13(i13 %a, i13 %b) {
  %c = icmp sle i13 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i13(i13 %a) {
  %c = icmp sle i13 %a, 1106
  %d = icmp sle i13 %a, 1106
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i13(4095, 0) == 0
; RUN: @sle.branch.i13(4095, 0) == 0
; RUN: @sle.const.i13(4095) == 0
; RUN: @sle.i13(1, 1) == 1
; RUN: @sle.branch.i13(1, 1) == 1
; RUN: @sle.const.i13(1) == 2
; RUN: @sle.i13(0, 46) == 1
; RUN: @sle.branch.i13(0, 46) == 1
; RUN: @sle.const.i13(1106) == 2

define i1 @eq.i16(i16 %a, i16 %b) {
  %r = icmp eq i16 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i16(i16 %a, i16 %b) {
  %c = icmp eq i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i16(i16 %a) {
  %c = icmp eq i16 %a, 32767
  %d = icmp eq i16 %a, 32767
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i16(0, -1) == 0
; RUN: @eq.branch.i16(0, -1) == 0
; RUN: @eq.const.i16(0) == 0
; RUN: @eq.i16(46, 46) == 1
; RUN: @eq.branch.i16(46, 46) == 1
; RUN: @eq.const.i16(32767) == 2
; RUN: @eq.i16(-32768, 0) == 0
; RUN: @eq.branch.i16(-32768, 0) == 0
; RUN: @eq.const.i16(-32768) == 0

define i1 @ne.i16(i16 %a, i16 %b) {
  %r = icmp ne i16 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i16(i16 %a, i16 %b) {
  %c = icmp ne i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i16(i16 %a) {
  %c = icmp ne i16 %a, 1
  %d = icmp ne i16 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i16(0, -1) == 1
; RUN: @ne.branch.i16(0, -1) == 1
; RUN: @ne.const.i16(0) == 2
; RUN: @ne.i16(1299, -7753) == 1
; RUN: @ne.branch.i16(1299, -7753) == 1
; RUN: @ne.const.i16(1299) == 2
; RUN: @ne.i16(15475, 1) == 1
; RUN: @ne.branch.i16(15475, 1) == 1
; RUN: @ne.const.i16(1) == 0

define i1 @ugt.i16(i16 %a, i16 %b) {
  %r = icmp ugt i16 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i16(i16 %a, i16 %b) {
  %c = icmp ugt i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i16(i16 %a) {
  %c = icmp ugt i16 %a, -32768
  %d = icmp ugt i16 %a, -32768
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i16(0, 0) == 0
; RUN: @ugt.branch.i16(0, 0) == 0
; RUN: @ugt.const.i16(0) == 0
; RUN: @ugt.i16(10069, -1) == 0
; RUN: @ugt.branch.i16(10069, -1) == 0
; RUN: @ugt.const.i16(-32768) == 0
; RUN: @ugt.i16(-7071, -7071) == 0
; RUN: @ugt.branch.i16(-7071, -7071) == 0
; RUN: @ugt.const.i16(-7071) == 2

define i1 @uge.i16(i16 %a, i16 %b) {
  %r = icmp uge i16 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i16(i16 %a, i16 %b) {
  %c = icmp uge i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i16(i16 %a) {
  %c = icmp uge i16 %a, 12590
  %d = icmp uge i16 %a, 12590
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i16(32767, -32768) == 0
; RUN: @uge.branch.i16(32767, -32768) == 0
; RUN: @uge.const.i16(12590) == 2
; RUN: @uge.i16(32767, 4324) == 1
; RUN: @uge.branch.i16(32767, 4324) == 1
; RUN: @uge.const.i16(32767) == 2
; RUN: @uge.i16(-22780, 32767) == 1
; RUN: @uge.branch.i16(-22780, 32767) == 1
; RUN: @uge.const.i16(12590) == 2

define i1 @ult.i16(i16 %a, i16 %b) {
  %r = icmp ult i16 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i16(i16 %a, i16 %b) {
  %c = icmp ult i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i16(i16 %a) {
  %c = icmp ult i16 %a, -3656
  %d = icmp ult i16 %a, -3656
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i16(-1, -1) == 0
; RUN: @ult.branch.i16(-1, -1) == 0
; RUN: @ult.const.i16(-3656) == 0
; RUN: @ult.i16(-28134, -28134) == 0
; RUN: @ult.branch.i16(-28134, -28134) == 0
; RUN: @ult.const.i16(-3656) == 0
; RUN: @ult.i16(-17978, -17978) == 0
; RUN: @ult.branch.i16(-17978, -17978) == 0
; RUN: @ult.const.i16(-3656) == 0

define i1 @ule.i16(i16 %a, i16 %b) {
  %r = icmp ule i16 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i16(i16 %a, i16 %b) {
  %c = icmp ule i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i16(i16 %a) {
  %c = icmp ule i16 %a, 151
  %d = icmp ule i16 %a, 151
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i16(-6207, -32768) == 0
; RUN: @ule.branch.i16(-6207, -32768) == 0
; RUN: @ule.const.i16(151) == 2
; RUN: @ule.i16(9192, 9192) == 1
; RUN: @ule.branch.i16(9192, 9192) == 1
; RUN: @ule.const.i16(151) == 2
; RUN: @ule.i16(-1, -26989) == 0
; RUN: @ule.branch.i16(-1, -26989) == 0
; RUN: @ule.const.i16(-1) == 0

define i1 @sgt.i16(i16 %a, i16 %b) {
  %r = icmp sgt i16 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i16(i16 %a, i16 %b) {
  %c = icmp sgt i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i16(i16 %a) {
  %c = icmp sgt i16 %a, 0
  %d = icmp sgt i16 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i16(-24563, 32767) == 0
; RUN: @sgt.branch.i16(-24563, 32767) == 0
; RUN: @sgt.const.i16(-24563) == 0
; RUN: @sgt.i16(32767, -22047) == 1
; RUN: @sgt.branch.i16(32767, -22047) == 1
; RUN: @sgt.const.i16(32767) == 2
; RUN: @sgt.i16(-32768, -8921) == 0
; RUN: @sgt.branch.i16(-32768, -8921) == 0
; RUN: @sgt.const.i16(0) == 0

define i1 @sge.i16(i16 %a, i16 %b) {
  %r = icmp sge i16 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i16(i16 %a, i16 %b) {
  %c = icmp sge i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i16(i16 %a) {
  %c = icmp sge i16 %a, -32768
  %d = icmp sge i16 %a, -32768
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i16(-32486, -32486) == 1
; RUN: @sge.branch.i16(-32486, -32486) == 1
; RUN: @sge.const.i16(-32768) == 2
; RUN: @sge.i16(1, 1) == 1
; RUN: @sge.branch.i16(1, 1) == 1
; RUN: @sge.const.i16(-32768) == 2
; RUN: @sge.i16(24061, 24061) == 1
; RUN: @sge.branch.i16(24061, 24061) == 1
; RUN: @sge.const.i16(-32768) == 2

define i1 @slt.i16(i16 %a, i16 %b) {
  %r = icmp slt i16 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i16(i16 %a, i16 %b) {
  %c = icmp slt i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i16(i16 %a) {
  %c = icmp slt i16 %a, -32768
  %d = icmp slt i16 %a, -32768
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i16(-1, 0) == 1
; RUN: @slt.branch.i16(-1, 0) == 1
; RUN: @slt.const.i16(-1) == 0
; RUN: @slt.i16(7, 7) == 0
; RUN: @slt.branch.i16(7, 7) == 0
; RUN: @slt.const.i16(-32768) == 0
; RUN: @slt.i16(32767, 24361) == 0
; RUN: @slt.branch.i16(32767, 24361) == 0
; RUN: @slt.const.i16(-32768) == 0

define i1 @sle.i16(i16 %a, i16 %b) {
  %r = icmp sle i16 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i16(i16 %a, i16 %b) {
  %c = icmp sle i16 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i16(i16 %a) {
  %c = icmp sle i16 %a, 1
  %d = icmp sle i16 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i16(0, 32767) == 1
; RUN: @sle.branch.i16(0, 32767) == 1
; RUN: @sle.const.i16(1) == 2
; RUN: @sle.i16(32767, 32767) == 1
; RUN: @sle.branch.i16(32767, 32767) == 1
; RUN: @sle.const.i16(32767) == 0
; RUN: @sle.i16(1, 1) == 1
; RUN: @sle.branch.i16(1, 1) == 1
; RUN: @sle.const.i16(1) == 2

define i1 @eq.i24(i24 %a, i24 %b) {
  %r = icmp eq i24 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i24(i24 %a, i24 %b) {
  %c = icmp eq i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i24(i24 %a) {
  %c = icmp eq i24 %a, -1
  %d = icmp eq i24 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i24(0, 0) == 1
; RUN: @eq.branch.i24(0, 0) == 1
; RUN: @eq.const.i24(-1) == 2
; RUN: @eq.i24(-1, 3346379) == 0
; RUN: @eq.branch.i24(-1, 3346379) == 0
; RUN: @eq.const.i24(-1) == 2
; RUN: @eq.i24(-1483942, -8388608) == 0
; RUN: @eq.branch.i24(-1483942, -8388608) == 0
; RUN: @eq.const.i24(-1) == 2

define i1 @ne.i24(i24 %a, i24 %b) {
  %r = icmp ne i24 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i24(i24 %a, i24 %b) {
  %c = icmp ne i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i24(i24 %a) {
  %c = icmp ne i24 %a, 6933160
  %d = icmp ne i24 %a, 6933160
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i24(2834630, 8388607) == 1
; RUN: @ne.branch.i24(2834630, 8388607) == 1
; RUN: @ne.const.i24(2834630) == 2
; RUN: @ne.i24(1242, 260) == 1
; RUN: @ne.branch.i24(1242, 260) == 1
; RUN: @ne.const.i24(1242) == 2
; RUN: @ne.i24(-5129068, 8388607) == 1
; RUN: @ne.branch.i24(-5129068, 8388607) == 1
; RUN: @ne.const.i24(6933160) == 0

define i1 @ugt.i24(i24 %a, i24 %b) {
  %r = icmp ugt i24 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i24(i24 %a, i24 %b) {
  %c = icmp ugt i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i24(i24 %a) {
  %c = icmp ugt i24 %a, 1
  %d = icmp ugt i24 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i24(3822540, -4587588) == 0
; RUN: @ugt.branch.i24(3822540, -4587588) == 0
; RUN: @ugt.const.i24(1) == 0
; RUN: @ugt.i24(8343943, 2310) == 1
; RUN: @ugt.branch.i24(8343943, 2310) == 1
; RUN: @ugt.const.i24(1) == 0
; RUN: @ugt.i24(-1, -1) == 0
; RUN: @ugt.branch.i24(-1, -1) == 0
; RUN: @ugt.const.i24(-1) == 2

define i1 @uge.i24(i24 %a, i24 %b) {
  %r = icmp uge i24 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i24(i24 %a, i24 %b) {
  %c = icmp uge i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i24(i24 %a) {
  %c = icmp uge i24 %a, 6676163
  %d = icmp uge i24 %a, 6676163
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i24(5664723, 3593258) == 1
; RUN: @uge.branch.i24(5664723, 3593258) == 1
; RUN: @uge.const.i24(5664723) == 0
; RUN: @uge.i24(-1, -8388608) == 1
; RUN: @uge.branch.i24(-1, -8388608) == 1
; RUN: @uge.const.i24(-1) == 2
; RUN: @uge.i24(-7799225, 3253) == 1
; RUN: @uge.branch.i24(-7799225, 3253) == 1
; RUN: @uge.const.i24(6676163) == 2

define i1 @ult.i24(i24 %a, i24 %b) {
  %r = icmp ult i24 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i24(i24 %a, i24 %b) {
  %c = icmp ult i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i24(i24 %a) {
  %c = icmp ult i24 %a, 8388607
  %d = icmp ult i24 %a, 8388607
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i24(4025, 4025) == 0
; RUN: @ult.branch.i24(4025, 4025) == 0
; RUN: @ult.const.i24(8388607) == 0
; RUN: @ult.i24(-6844252, -1047622) == 1
; RUN: @ult.branch.i24(-6844252, -1047622) == 1
; RUN: @ult.const.i24(8388607) == 0
; RUN: @ult.i24(-8388608, -1438141) == 1
; RUN: @ult.branch.i24(-8388608, -1438141) == 1
; RUN: @ult.const.i24(-8388608) == 0

define i1 @ule.i24(i24 %a, i24 %b) {
  %r = icmp ule i24 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i24(i24 %a, i24 %b) {
  %c = icmp ule i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i24(i24 %a) {
  %c = icmp ule i24 %a, 3073
  %d = icmp ule i24 %a, 3073
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i24(-1118945, -1118945) == 1
; RUN: @ule.branch.i24(-1118945, -1118945) == 1
; RUN: @ule.const.i24(-1118945) == 0
; RUN: @ule.i24(2070020, 2070020) == 1
; RUN: @ule.branch.i24(2070020, 2070020) == 1
; RUN: @ule.const.i24(3073) == 2
; RUN: @ule.i24(0, 3616594) == 1
; RUN: @ule.branch.i24(0, 3616594) == 1
; RUN: @ule.const.i24(0) == 2

define i1 @sgt.i24(i24 %a, i24 %b) {
  %r = icmp sgt i24 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i24(i24 %a, i24 %b) {
  %c = icmp sgt i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i24(i24 %a) {
  %c = icmp sgt i24 %a, -6652895
  %d = icmp sgt i24 %a, -6652895
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i24(2221, 2221) == 0
; RUN: @sgt.branch.i24(2221, 2221) == 0
; RUN: @sgt.const.i24(-6652895) == 0
; RUN: @sgt.i24(-8388608, -8388608) == 0
; RUN: @sgt.branch.i24(-8388608, -8388608) == 0
; RUN: @sgt.const.i24(-6652895) == 0
; RUN: @sgt.i24(8388607, 2197) == 1
; RUN: @sgt.branch.i24(8388607, 2197) == 1
; RUN: @sgt.const.i24(8388607) == 2

define i1 @sge.i24(i24 %a, i24 %b) {
  %r = icmp sge i24 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i24(i24 %a, i24 %b) {
  %c = icmp sge i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i24(i24 %a) {
  %c = icmp sge i24 %a, 1334
  %d = icmp sge i24 %a, 1334
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i24(-8388608, -8388608) == 1
; RUN: @sge.branch.i24(-8388608, -8388608) == 1
; RUN: @sge.const.i24(-8388608) == 0
; RUN: @sge.i24(5804348, 0) == 1
; RUN: @sge.branch.i24(5804348, 0) == 1
; RUN: @sge.const.i24(5804348) == 2
; RUN: @sge.i24(0, 6285667) == 0
; RUN: @sge.branch.i24(0, 6285667) == 0
; RUN: @sge.const.i24(0) == 0

define i1 @slt.i24(i24 %a, i24 %b) {
  %r = icmp slt i24 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i24(i24 %a, i24 %b) {
  %c = icmp slt i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i24(i24 %a) {
  %c = icmp slt i24 %a, -8388608
  %d = icmp slt i24 %a, -8388608
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i24(3399, 3399) == 0
; RUN: @slt.branch.i24(3399, 3399) == 0
; RUN: @slt.const.i24(3399) == 0
; RUN: @slt.i24(3720, 3720) == 0
; RUN: @slt.branch.i24(3720, 3720) == 0
; RUN: @slt.const.i24(-8388608) == 0
; RUN: @slt.i24(-994399, -8388608) == 0
; RUN: @slt.branch.i24(-994399, -8388608) == 0
; RUN: @slt.const.i24(-994399) == 0

define i1 @sle.i24(i24 %a, i24 %b) {
  %r = icmp sle i24 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i24(i24 %a, i24 %b) {
  %c = icmp sle i24 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i24(i24 %a) {
  %c = icmp sle i24 %a, 2888
  %d = icmp sle i24 %a, 2888
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i24(-1, -2410662) == 0
; RUN: @sle.branch.i24(-1, -2410662) == 0
; RUN: @sle.const.i24(-1) == 2
; RUN: @sle.i24(94, -1) == 0
; RUN: @sle.branch.i24(94, -1) == 0
; RUN: @sle.const.i24(2888) == 2
; RUN: @sle.i24(0, 8388607) == 1
; RUN: @sle.branch.i24(0, 8388607) == 1
; RUN: @sle.const.i24(2888) == 2

define i1 @eq.i32(i32 %a, i32 %b) {
  %r = icmp eq i32 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i32(i32 %a, i32 %b) {
  %c = icmp eq i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i32(i32 %a) {
  %c = icmp eq i32 %a, 0
  %d = icmp eq i32 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i32(-1362693019, -1362693019) == 1
; RUN: @eq.branch.i32(-1362693019, -1362693019) == 1
; RUN: @eq.const.i32(0) == 2
; RUN: @eq.i32(2147483647, 2147483647) == 1
; RUN: @eq.branch.i32(2147483647, 2147483647) == 1
; RUN: @eq.const.i32(0) == 2
; RUN: @eq.i32(2147483647, 0) == 0
; RUN: @eq.branch.i32(2147483647, 0) == 0
; RUN: @eq.const.i32(2147483647) == 0

define i1 @ne.i32(i32 %a, i32 %b) {
  %r = icmp ne i32 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i32(i32 %a, i32 %b) {
  %c = icmp ne i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i32(i32 %a) {
  %c = icmp ne i32 %a, 14487
  %d = icmp ne i32 %a, 14487
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i32(2147483647, 0) == 1
; RUN: @ne.branch.i32(2147483647, 0) == 1
; RUN: @ne.const.i32(2147483647) == 2
; RUN: @ne.i32(1, 1) == 0
; RUN: @ne.branch.i32(1, 1) == 0
; RUN: @ne.const.i32(14487) == 0
; RUN: @ne.i32(-1403592282, 2147483647) == 1
; RUN: @ne.branch.i32(-1403592282, 2147483647) == 1
; RUN: @ne.const.i32(14487) == 0

define i1 @ugt.i32(i32 %a, i32 %b) {
  %r = icmp ugt i32 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i32(i32 %a, i32 %b) {
  %c = icmp ugt i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i32(i32 %a) {
  %c = icmp ugt i32 %a, -1778332884
  %d = icmp ugt i32 %a, -1778332884
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i32(1, 2147483647) == 0
; RUN: @ugt.branch.i32(1, 2147483647) == 0
; RUN: @ugt.const.i32(1) == 0
; RUN: @ugt.i32(17565, 17565) == 0
; RUN: @ugt.branch.i32(17565, 17565) == 0
; RUN: @ugt.const.i32(17565) == 0
; RUN: @ugt.i32(-134063483, -1194737952) == 1
; RUN: @ugt.branch.i32(-134063483, -1194737952) == 1
; RUN: @ugt.const.i32(-1778332884) == 0

define i1 @uge.i32(i32 %a, i32 %b) {
  %r = icmp uge i32 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i32(i32 %a, i32 %b) {
  %c = icmp uge i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i32(i32 %a) {
  %c = icmp uge i32 %a, -2147483648
  %d = icmp uge i32 %a, -2147483648
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i32(-162676359, -162676359) == 1
; RUN: @uge.branch.i32(-162676359, -162676359) == 1
; RUN: @uge.const.i32(-162676359) == 2
; RUN: @uge.i32(1, 1) == 1
; RUN: @uge.branch.i32(1, 1) == 1
; RUN: @uge.const.i32(1) == 0
; RUN: @uge.i32(2147483647, 2147483647) == 1
; RUN: @uge.branch.i32(2147483647, 2147483647) == 1
; RUN: @uge.const.i32(-2147483648) == 2

define i1 @ult.i32(i32 %a, i32 %b) {
  %r = icmp ult i32 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i32(i32 %a, i32 %b) {
  %c = icmp ult i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i32(i32 %a) {
  %c = icmp ult i32 %a, 2147483647
  %d = icmp ult i32 %a, 2147483647
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i32(27132, 1) == 0
; RUN: @ult.branch.i32(27132, 1) == 0
; RUN: @ult.const.i32(27132) == 2
; RUN: @ult.i32(2147483647, 0) == 0
; RUN: @ult.branch.i32(2147483647, 0) == 0
; RUN: @ult.const.i32(2147483647) == 0
; RUN: @ult.i32(18014, 2147483647) == 1
; RUN: @ult.branch.i32(18014, 2147483647) == 1
; RUN: @ult.const.i32(18014) == 2

define i1 @ule.i32(i32 %a, i32 %b) {
  %r = icmp ule i32 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i32(i32 %a, i32 %b) {
  %c = icmp ule i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i32(i32 %a) {
  %c = icmp ule i32 %a, 0
  %d = icmp ule i32 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i32(0, -2147483648) == 1
; RUN: @ule.branch.i32(0, -2147483648) == 1
; RUN: @ule.const.i32(0) == 2
; RUN: @ule.i32(-1, -1) == 1
; RUN: @ule.branch.i32(-1, -1) == 1
; RUN: @ule.const.i32(0) == 2
; RUN: @ule.i32(1, 2147483647) == 1
; RUN: @ule.branch.i32(1, 2147483647) == 1
; RUN: @ule.const.i32(1) == 0

define i1 @sgt.i32(i32 %a, i32 %b) {
  %r = icmp sgt i32 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i32(i32 %a, i32 %b) {
  %c = icmp sgt i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i32(i32 %a) {
  %c = icmp sgt i32 %a, 2147483647
  %d = icmp sgt i32 %a, 2147483647
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i32(0, -2147483648) == 1
; RUN: @sgt.branch.i32(0, -2147483648) == 1
; RUN: @sgt.const.i32(0) == 0
; RUN: @sgt.i32(1584239517, 1) == 1
; RUN: @sgt.branch.i32(1584239517, 1) == 1
; RUN: @sgt.const.i32(2147483647) == 0
; RUN: @sgt.i32(-1, 438381348) == 0
; RUN: @sgt.branch.i32(-1, 438381348) == 0
; RUN: @sgt.const.i32(2147483647) == 0

define i1 @sge.i32(i32 %a, i32 %b) {
  %r = icmp sge i32 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i32(i32 %a, i32 %b) {
  %c = icmp sge i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i32(i32 %a) {
  %c = icmp sge i32 %a, -2147483648
  %d = icmp sge i32 %a, -2147483648
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i32(-2147483648, 2147483647) == 0
; RUN: @sge.branch.i32(-2147483648, 2147483647) == 0
; RUN: @sge.const.i32(-2147483648) == 2
; RUN: @sge.i32(2147483647, 2147483647) == 1
; RUN: @sge.branch.i32(2147483647, 2147483647) == 1
; RUN: @sge.const.i32(-2147483648) == 2
; RUN: @sge.i32(-1, 579451710) == 0
; RUN: @sge.branch.i32(-1, 579451710) == 0
; RUN: @sge.const.i32(-2147483648) == 2

define i1 @slt.i32(i32 %a, i32 %b) {
  %r = icmp slt i32 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i32(i32 %a, i32 %b) {
  %c = icmp slt i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i32(i32 %a) {
  %c = icmp slt i32 %a, -1219066660
  %d = icmp slt i32 %a, -1219066660
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i32(2147483647, -2147483648) == 0
; RUN: @slt.branch.i32(2147483647, -2147483648) == 0
; RUN: @slt.const.i32(2147483647) == 0
; RUN: @slt.i32(2147483647, 2147483647) == 0
; RUN: @slt.branch.i32(2147483647, 2147483647) == 0
; RUN: @slt.const.i32(2147483647) == 0
; RUN: @slt.i32(97105243, -2147483648) == 0
; RUN: @slt.branch.i32(97105243, -2147483648) == 0
; RUN: @slt.const.i32(97105243) == 0

define i1 @sle.i32(i32 %a, i32 %b) {
  %r = icmp sle i32 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i32(i32 %a, i32 %b) {
  %c = icmp sle i32 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i32(i32 %a) {
  %c = icmp sle i32 %a, -1
  %d = icmp sle i32 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i32(1365087970, -2147483648) == 0
; RUN: @sle.branch.i32(1365087970, -2147483648) == 0
; RUN: @sle.const.i32(-1) == 2
; RUN: @sle.i32(-1481112713, -1481112713) == 1
; RUN: @sle.branch.i32(-1481112713, -1481112713) == 1
; RUN: @sle.const.i32(-1481112713) == 2
; RUN: @sle.i32(-2147483648, -2147483648) == 1
; RUN: @sle.branch.i32(-2147483648, -2147483648) == 1
; RUN: @sle.const.i32(-1) == 2

define i1 @eq.i33(i33 %a, i33 %b) {
  %r = icmp eq i33 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i33(i33 %a, i33 %b) {
  %c = icmp eq i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i33(i33 %a) {
  %c = icmp eq i33 %a, 4294967295
  %d = icmp eq i33 %a, 4294967295
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i33(0, 1) == 0
; RUN: @eq.branch.i33(0, 1) == 0
; RUN: @eq.const.i33(0) == 0
; RUN: @eq.i33(617029452, 617029452) == 1
; RUN: @eq.branch.i33(617029452, 617029452) == 1
; RUN: @eq.const.i33(4294967295) == 2
; RUN: @eq.i33(-1, -1) == 1
; RUN: @eq.branch.i33(-1, -1) == 1
; RUN: @eq.const.i33(4294967295) == 2

define i1 @ne.i33(i33 %a, i33 %b) {
  %r = icmp ne i33 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i33(i33 %a, i33 %b) {
  %c = icmp ne i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i33(i33 %a) {
  %c = icmp ne i33 %a, -1
  %d = icmp ne i33 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i33(2259088293, -4294967296) == 1
; RUN: @ne.branch.i33(2259088293, -4294967296) == 1
; RUN: @ne.const.i33(-1) == 0
; RUN: @ne.i33(1, -4294967296) == 1
; RUN: @ne.branch.i33(1, -4294967296) == 1
; RUN: @ne.const.i33(1) == 2
; RUN: @ne.i33(-1, -2095385533) == 1
; RUN: @ne.branch.i33(-1, -2095385533) == 1
; RUN: @ne.const.i33(-1) == 0

define i1 @ugt.i33(i33 %a, i33 %b) {
  %r = icmp ugt i33 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i33(i33 %a, i33 %b) {
  %c = icmp ugt i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i33(i33 %a) {
  %c = icmp ugt i33 %a, -1226499467
  %d = icmp ugt i33 %a, -1226499467
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i33(37266, 50079) == 0
; RUN: @ugt.branch.i33(37266, 50079) == 0
; RUN: @ugt.const.i33(-1226499467) == 0
; RUN: @ugt.i33(1270376542, 42871) == 1
; RUN: @ugt.branch.i33(1270376542, 42871) == 1
; RUN: @ugt.const.i33(1270376542) == 0
; RUN: @ugt.i33(0, 0) == 0
; RUN: @ugt.branch.i33(0, 0) == 0
; RUN: @ugt.const.i33(-1226499467) == 0

define i1 @uge.i33(i33 %a, i33 %b) {
  %r = icmp uge i33 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i33(i33 %a, i33 %b) {
  %c = icmp uge i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i33(i33 %a) {
  %c = icmp uge i33 %a, 1
  %d = icmp uge i33 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i33(1, 1) == 1
; RUN: @uge.branch.i33(1, 1) == 1
; RUN: @uge.const.i33(1) == 2
; RUN: @uge.i33(0, 0) == 1
; RUN: @uge.branch.i33(0, 0) == 1
; RUN: @uge.const.i33(0) == 0
; RUN: @uge.i33(1, 27952) == 0
; RUN: @uge.branch.i33(1, 27952) == 0
; RUN: @uge.const.i33(1) == 2

define i1 @ult.i33(i33 %a, i33 %b) {
  %r = icmp ult i33 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i33(i33 %a, i33 %b) {
  %c = icmp ult i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i33(i33 %a) {
  %c = icmp ult i33 %a, 1
  %d = icmp ult i33 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i33(0, 0) == 0
; RUN: @ult.branch.i33(0, 0) == 0
; RUN: @ult.const.i33(0) == 2
; RUN: @ult.i33(-4294967296, 4294967295) == 0
; RUN: @ult.branch.i33(-4294967296, 4294967295) == 0
; RUN: @ult.const.i33(-4294967296) == 0
; RUN: @ult.i33(1, -4294967296) == 1
; RUN: @ult.branch.i33(1, -4294967296) == 1
; RUN: @ult.const.i33(1) == 0

define i1 @ule.i33(i33 %a, i33 %b) {
  %r = icmp ule i33 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i33(i33 %a, i33 %b) {
  %c = icmp ule i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i33(i33 %a) {
  %c = icmp ule i33 %a, -1
  %d = icmp ule i33 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i33(-1, -1) == 1
; RUN: @ule.branch.i33(-1, -1) == 1
; RUN: @ule.const.i33(-1) == 2
; RUN: @ule.i33(1, 1) == 1
; RUN: @ule.branch.i33(1, 1) == 1
; RUN: @ule.const.i33(-1) == 2
; RUN: @ule.i33(4294967295, 4294967295) == 1
; RUN: @ule.branch.i33(4294967295, 4294967295) == 1
; RUN: @ule.const.i33(-1) == 2

define i1 @sgt.i33(i33 %a, i33 %b) {
  %r = icmp sgt i33 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i33(i33 %a, i33 %b) {
  %c = icmp sgt i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i33(i33 %a) {
  %c = icmp sgt i33 %a, 3932495075
  %d = icmp sgt i33 %a, 3932495075
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i33(1, 50108) == 0
; RUN: @sgt.branch.i33(1, 50108) == 0
; RUN: @sgt.const.i33(1) == 0
; RUN: @sgt.i33(1727, 0) == 1
; RUN: @sgt.branch.i33(1727, 0) == 1
; RUN: @sgt.const.i33(3932495075) == 0
; RUN: @sgt.i33(0, 0) == 0
; RUN: @sgt.branch.i33(0, 0) == 0
; RUN: @sgt.const.i33(0) == 0

define i1 @sge.i33(i33 %a, i33 %b) {
  %r = icmp sge i33 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i33(i33 %a, i33 %b) {
  %c = icmp sge i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i33(i33 %a) {
  %c = icmp sge i33 %a, -4294967296
  %d = icmp sge i33 %a, -4294967296
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i33(4294967295, 4197) == 1
; RUN: @sge.branch.i33(4294967295, 4197) == 1
; RUN: @sge.const.i33(-4294967296) == 2
; RUN: @sge.i33(-2889484116, -1) == 0
; RUN: @sge.branch.i33(-2889484116, -1) == 0
; RUN: @sge.const.i33(-4294967296) == 2
; RUN: @sge.i33(4294967295, 4294967295) == 1
; RUN: @sge.branch.i33(4294967295, 4294967295) == 1
; RUN: @sge.const.i33(4294967295) == 2

define i1 @slt.i33(i33 %a, i33 %b) {
  %r = icmp slt i33 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i33(i33 %a, i33 %b) {
  %c = icmp slt i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i33(i33 %a) {
  %c = icmp slt i33 %a, 185602359
  %d = icmp slt i33 %a, 185602359
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i33(-1, -1330466141) == 0
; RUN: @slt.branch.i33(-1, -1330466141) == 0
; RUN: @slt.const.i33(185602359) == 0
; RUN: @slt.i33(-4294967296, -4294967296) == 0
; RUN: @slt.branch.i33(-4294967296, -4294967296) == 0
; RUN: @slt.const.i33(-4294967296) == 2
; RUN: @slt.i33(36125, 0) == 0
; RUN: @slt.branch.i33(36125, 0) == 0
; RUN: @slt.const.i33(36125) == 2

define i1 @sle.i33(i33 %a, i33 %b) {
  %r = icmp sle i33 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i33(i33 %a, i33 %b) {
  %c = icmp sle i33 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i33(i33 %a) {
  %c = icmp sle i33 %a, 203753310
  %d = icmp sle i33 %a, 203753310
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i33(3520954800, 3520954800) == 1
; RUN: @sle.branch.i33(3520954800, 3520954800) == 1
; RUN: @sle.const.i33(203753310) == 2
; RUN: @sle.i33(51377, 51377) == 1
; RUN: @sle.branch.i33(51377, 51377) == 1
; RUN: @sle.const.i33(203753310) == 2
; RUN: @sle.i33(-4294967296, 0) == 1
; RUN: @sle.branch.i33(-4294967296, 0) == 1
; RUN: @sle.const.i33(203753310) == 2

define i1 @eq.i47(i47 %a, i47 %b) {
  %r = icmp eq i47 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i47(i47 %a, i47 %b) {
  %c = icmp eq i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i47(i47 %a) {
  %c = icmp eq i47 %a, 1
  %d = icmp eq i47 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i47(4253822197404, 4253822197404) == 1
; RUN: @eq.branch.i47(4253822197404, 4253822197404) == 1
; RUN: @eq.const.i47(4253822197404) == 0
; RUN: @eq.i47(3959317, 0) == 0
; RUN: @eq.branch.i47(3959317, 0) == 0
; RUN: @eq.const.i47(3959317) == 0
; RUN: @eq.i47(5175555, 29901586450771) == 0
; RUN: @eq.branch.i47(5175555, 29901586450771) == 0
; RUN: @eq.const.i47(1) == 2

define i1 @ne.i47(i47 %a, i47 %b) {
  %r = icmp ne i47 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i47(i47 %a, i47 %b) {
  %c = icmp ne i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i47(i47 %a) {
  %c = icmp ne i47 %a, 1
  %d = icmp ne i47 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i47(70368744177663, 4773419) == 1
; RUN: @ne.branch.i47(70368744177663, 4773419) == 1
; RUN: @ne.const.i47(70368744177663) == 2
; RUN: @ne.i47(-1, -472255977804) == 1
; RUN: @ne.branch.i47(-1, -472255977804) == 1
; RUN: @ne.const.i47(-1) == 2
; RUN: @ne.i47(1, -70368744177664) == 1
; RUN: @ne.branch.i47(1, -70368744177664) == 1
; RUN: @ne.const.i47(1) == 0

define i1 @ugt.i47(i47 %a, i47 %b) {
  %r = icmp ugt i47 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i47(i47 %a, i47 %b) {
  %c = icmp ugt i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i47(i47 %a) {
  %c = icmp ugt i47 %a, 52482667620987
  %d = icmp ugt i47 %a, 52482667620987
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i47(-70368744177664, -1) == 0
; RUN: @ugt.branch.i47(-70368744177664, -1) == 0
; RUN: @ugt.const.i47(-70368744177664) == 2
; RUN: @ugt.i47(70368744177663, -70368744177664) == 0
; RUN: @ugt.branch.i47(70368744177663, -70368744177664) == 0
; RUN: @ugt.const.i47(70368744177663) == 2
; RUN: @ugt.i47(-1, 70368744177663) == 1
; RUN: @ugt.branch.i47(-1, 70368744177663) == 1
; RUN: @ugt.const.i47(-1) == 2

define i1 @uge.i47(i47 %a, i47 %b) {
  %r = icmp uge i47 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i47(i47 %a, i47 %b) {
  %c = icmp uge i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i47(i47 %a) {
  %c = icmp uge i47 %a, 4997763
  %d = icmp uge i47 %a, 4997763
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i47(1, 0) == 1
; RUN: @uge.branch.i47(1, 0) == 1
; RUN: @uge.const.i47(4997763) == 2
; RUN: @uge.i47(1, 0) == 1
; RUN: @uge.branch.i47(1, 0) == 1
; RUN: @uge.const.i47(1) == 0
; RUN: @uge.i47(40939432508631, 40939432508631) == 1
; RUN: @uge.branch.i47(40939432508631, 40939432508631) == 1
; RUN: @uge.const.i47(40939432508631) == 2

define i1 @ult.i47(i47 %a, i47 %b) {
  %r = icmp ult i47 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i47(i47 %a, i47 %b) {
  %c = icmp ult i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i47(i47 %a) {
  %c = icmp ult i47 %a, -70368744177664
  %d = icmp ult i47 %a, -70368744177664
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i47(36271885757036, 0) == 0
; RUN: @ult.branch.i47(36271885757036, 0) == 0
; RUN: @ult.const.i47(36271885757036) == 2
; RUN: @ult.i47(1, 1) == 0
; RUN: @ult.branch.i47(1, 1) == 0
; RUN: @ult.const.i47(-70368744177664) == 0
; RUN: @ult.i47(0, 0) == 0
; RUN: @ult.branch.i47(0, 0) == 0
; RUN: @ult.const.i47(-70368744177664) == 0

define i1 @ule.i47(i47 %a, i47 %b) {
  %r = icmp ule i47 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i47(i47 %a, i47 %b) {
  %c = icmp ule i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i47(i47 %a) {
  %c = icmp ule i47 %a, -36637475670582
  %d = icmp ule i47 %a, -36637475670582
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i47(-70368744177664, -70368744177664) == 1
; RUN: @ule.branch.i47(-70368744177664, -70368744177664) == 1
; RUN: @ule.const.i47(-36637475670582) == 2
; RUN: @ule.i47(66677917848859, 66677917848859) == 1
; RUN: @ule.branch.i47(66677917848859, 66677917848859) == 1
; RUN: @ule.const.i47(66677917848859) == 2
; RUN: @ule.i47(4362759, -4080811797694) == 1
; RUN: @ule.branch.i47(4362759, -4080811797694) == 1
; RUN: @ule.const.i47(4362759) == 2

define i1 @sgt.i47(i47 %a, i47 %b) {
  %r = icmp sgt i47 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i47(i47 %a, i47 %b) {
  %c = icmp sgt i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i47(i47 %a) {
  %c = icmp sgt i47 %a, 0
  %d = icmp sgt i47 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i47(-1, -14955376328914) == 1
; RUN: @sgt.branch.i47(-1, -14955376328914) == 1
; RUN: @sgt.const.i47(0) == 0
; RUN: @sgt.i47(70368744177663, -1) == 1
; RUN: @sgt.branch.i47(70368744177663, -1) == 1
; RUN: @sgt.const.i47(0) == 0
; RUN: @sgt.i47(-70368744177664, -70368744177664) == 0
; RUN: @sgt.branch.i47(-70368744177664, -70368744177664) == 0
; RUN: @sgt.const.i47(-70368744177664) == 0

define i1 @sge.i47(i47 %a, i47 %b) {
  %r = icmp sge i47 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i47(i47 %a, i47 %b) {
  %c = icmp sge i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i47(i47 %a) {
  %c = icmp sge i47 %a, 981822
  %d = icmp sge i47 %a, 981822
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i47(7849677334211, 1) == 1
; RUN: @sge.branch.i47(7849677334211, 1) == 1
; RUN: @sge.const.i47(7849677334211) == 2
; RUN: @sge.i47(0, 3660643) == 0
; RUN: @sge.branch.i47(0, 3660643) == 0
; RUN: @sge.const.i47(981822) == 2
; RUN: @sge.i47(0, 70368744177663) == 0
; RUN: @sge.branch.i47(0, 70368744177663) == 0
; RUN: @sge.const.i47(981822) == 2

define i1 @slt.i47(i47 %a, i47 %b) {
  %r = icmp slt i47 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i47(i47 %a, i47 %b) {
  %c = icmp slt i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i47(i47 %a) {
  %c = icmp slt i47 %a, 0
  %d = icmp slt i47 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i47(1, 1) == 0
; RUN: @slt.branch.i47(1, 1) == 0
; RUN: @slt.const.i47(0) == 0
; RUN: @slt.i47(7886965, -38477927671093) == 0
; RUN: @slt.branch.i47(7886965, -38477927671093) == 0
; RUN: @slt.const.i47(0) == 0
; RUN: @slt.i47(70368744177663, 70368744177663) == 0
; RUN: @slt.branch.i47(70368744177663, 70368744177663) == 0
; RUN: @slt.const.i47(70368744177663) == 0

define i1 @sle.i47(i47 %a, i47 %b) {
  %r = icmp sle i47 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i47(i47 %a, i47 %b) {
  %c = icmp sle i47 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i47(i47 %a) {
  %c = icmp sle i47 %a, -24280352691569
  %d = icmp sle i47 %a, -24280352691569
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i47(-1, -1) == 1
; RUN: @sle.branch.i47(-1, -1) == 1
; RUN: @sle.const.i47(-24280352691569) == 2
; RUN: @sle.i47(-70368744177664, -70368744177664) == 1
; RUN: @sle.branch.i47(-70368744177664, -70368744177664) == 1
; RUN: @sle.const.i47(-24280352691569) == 2
; RUN: @sle.i47(-70368744177664, 1) == 1
; RUN: @sle.branch.i47(-70368744177664, 1) == 1
; RUN: @sle.const.i47(-70368744177664) == 2

define i1 @eq.i64(i64 %a, i64 %b) {
  %r = icmp eq i64 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i64(i64 %a, i64 %b) {
  %c = icmp eq i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i64(i64 %a) {
  %c = icmp eq i64 %a, 8432182670479530871
  %d = icmp eq i64 %a, 8432182670479530871
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i64(0, 0) == 1
; RUN: @eq.branch.i64(0, 0) == 1
; RUN: @eq.const.i64(8432182670479530871) == 2
; RUN: @eq.i64(975627440804856150, 1) == 0
; RUN: @eq.branch.i64(975627440804856150, 1) == 0
; RUN: @eq.const.i64(8432182670479530871) == 2
; RUN: @eq.i64(1, 1) == 1
; RUN: @eq.branch.i64(1, 1) == 1
; RUN: @eq.const.i64(1) == 0

define i1 @ne.i64(i64 %a, i64 %b) {
  %r = icmp ne i64 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i64(i64 %a, i64 %b) {
  %c = icmp ne i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i64(i64 %a) {
  %c = icmp ne i64 %a, 9223372036854775807
  %d = icmp ne i64 %a, 9223372036854775807
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i64(1, 1) == 0
; RUN: @ne.branch.i64(1, 1) == 0
; RUN: @ne.const.i64(1) == 2
; RUN: @ne.i64(0, 0) == 0
; RUN: @ne.branch.i64(0, 0) == 0
; RUN: @ne.const.i64(9223372036854775807) == 0
; RUN: @ne.i64(9223372036854775807, -9223372036854775808) == 1
; RUN: @ne.branch.i64(9223372036854775807, -9223372036854775808) == 1
; RUN: @ne.const.i64(9223372036854775807) == 0

define i1 @ugt.i64(i64 %a, i64 %b) {
  %r = icmp ugt i64 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i64(i64 %a, i64 %b) {
  %c = icmp ugt i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i64(i64 %a) {
  %c = icmp ugt i64 %a, -9223372036854775808
  %d = icmp ugt i64 %a, -9223372036854775808
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i64(9223372036854775807, 4132034918) == 1
; RUN: @ugt.branch.i64(9223372036854775807, 4132034918) == 1
; RUN: @ugt.const.i64(9223372036854775807) == 0
; RUN: @ugt.i64(3531007723, 0) == 1
; RUN: @ugt.branch.i64(3531007723, 0) == 1
; RUN: @ugt.const.i64(3531007723) == 0
; RUN: @ugt.i64(9223372036854775807, 1) == 1
; RUN: @ugt.branch.i64(9223372036854775807, 1) == 1
; RUN: @ugt.const.i64(-9223372036854775808) == 0

define i1 @uge.i64(i64 %a, i64 %b) {
  %r = icmp uge i64 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i64(i64 %a, i64 %b) {
  %c = icmp uge i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i64(i64 %a) {
  %c = icmp uge i64 %a, 733138598
  %d = icmp uge i64 %a, 733138598
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i64(3410113383, 9223372036854775807) == 0
; RUN: @uge.branch.i64(3410113383, 9223372036854775807) == 0
; RUN: @uge.const.i64(733138598) == 2
; RUN: @uge.i64(1, 9223372036854775807) == 0
; RUN: @uge.branch.i64(1, 9223372036854775807) == 0
; RUN: @uge.const.i64(733138598) == 2
; RUN: @uge.i64(-1, 1) == 1
; RUN: @uge.branch.i64(-1, 1) == 1
; RUN: @uge.const.i64(733138598) == 2

define i1 @ult.i64(i64 %a, i64 %b) {
  %r = icmp ult i64 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i64(i64 %a, i64 %b) {
  %c = icmp ult i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i64(i64 %a) {
  %c = icmp ult i64 %a, 3660860642
  %d = icmp ult i64 %a, 3660860642
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i64(-9223372036854775808, 1) == 0
; RUN: @ult.branch.i64(-9223372036854775808, 1) == 0
; RUN: @ult.const.i64(3660860642) == 0
; RUN: @ult.i64(-1403480737191150128, 9223372036854775807) == 0
; RUN: @ult.branch.i64(-1403480737191150128, 9223372036854775807) == 0
; RUN: @ult.const.i64(-1403480737191150128) == 0
; RUN: @ult.i64(1, 1) == 0
; RUN: @ult.branch.i64(1, 1) == 0
; RUN: @ult.const.i64(1) == 2

define i1 @ule.i64(i64 %a, i64 %b) {
  %r = icmp ule i64 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i64(i64 %a, i64 %b) {
  %c = icmp ule i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i64(i64 %a) {
  %c = icmp ule i64 %a, 1390763790
  %d = icmp ule i64 %a, 1390763790
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i64(-9223372036854775808, -9223372036854775808) == 1
; RUN: @ule.branch.i64(-9223372036854775808, -9223372036854775808) == 1
; RUN: @ule.const.i64(-9223372036854775808) == 0
; RUN: @ule.i64(-1, -1) == 1
; RUN: @ule.branch.i64(-1, -1) == 1
; RUN: @ule.const.i64(-1) == 0
; RUN: @ule.i64(2159210998, 2159210998) == 1
; RUN: @ule.branch.i64(2159210998, 2159210998) == 1
; RUN: @ule.const.i64(1390763790) == 2

define i1 @sgt.i64(i64 %a, i64 %b) {
  %r = icmp sgt i64 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i64(i64 %a, i64 %b) {
  %c = icmp sgt i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i64(i64 %a) {
  %c = icmp sgt i64 %a, -9223372036854775808
  %d = icmp sgt i64 %a, -9223372036854775808
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i64(-1, -9000300997747281947) == 1
; RUN: @sgt.branch.i64(-1, -9000300997747281947) == 1
; RUN: @sgt.const.i64(-1) == 2
; RUN: @sgt.i64(-7623424466196206196, -1831216493858325873) == 0
; RUN: @sgt.branch.i64(-7623424466196206196, -1831216493858325873) == 0
; RUN: @sgt.const.i64(-9223372036854775808) == 0
; RUN: @sgt.i64(-9223372036854775808, 9223372036854775807) == 0
; RUN: @sgt.branch.i64(-9223372036854775808, 9223372036854775807) == 0
; RUN: @sgt.const.i64(-9223372036854775808) == 0

define i1 @sge.i64(i64 %a, i64 %b) {
  %r = icmp sge i64 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i64(i64 %a, i64 %b) {
  %c = icmp sge i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i64(i64 %a) {
  %c = icmp sge i64 %a, -6352165354447926655
  %d = icmp sge i64 %a, -6352165354447926655
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i64(251836557, 9223372036854775807) == 0
; RUN: @sge.branch.i64(251836557, 9223372036854775807) == 0
; RUN: @sge.const.i64(251836557) == 2
; RUN: @sge.i64(-1, -1) == 1
; RUN: @sge.branch.i64(-1, -1) == 1
; RUN: @sge.const.i64(-1) == 2
; RUN: @sge.i64(5747799483818323807, 9223372036854775807) == 0
; RUN: @sge.branch.i64(5747799483818323807, 9223372036854775807) == 0
; RUN: @sge.const.i64(5747799483818323807) == 2

define i1 @slt.i64(i64 %a, i64 %b) {
  %r = icmp slt i64 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i64(i64 %a, i64 %b) {
  %c = icmp slt i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i64(i64 %a) {
  %c = icmp slt i64 %a, -9223372036854775808
  %d = icmp slt i64 %a, -9223372036854775808
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i64(-1, 1278593574364053722) == 1
; RUN: @slt.branch.i64(-1, 1278593574364053722) == 1
; RUN: @slt.const.i64(-9223372036854775808) == 0
; RUN: @slt.i64(8495641851619207688, 1255115946249870143) == 0
; RUN: @slt.branch.i64(8495641851619207688, 1255115946249870143) == 0
; RUN: @slt.const.i64(8495641851619207688) == 0
; RUN: @slt.i64(-3948964229079611643, 376814080) == 1
; RUN: @slt.branch.i64(-3948964229079611643, 376814080) == 1
; RUN: @slt.const.i64(-3948964229079611643) == 0

define i1 @sle.i64(i64 %a, i64 %b) {
  %r = icmp sle i64 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i64(i64 %a, i64 %b) {
  %c = icmp sle i64 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i64(i64 %a) {
  %c = icmp sle i64 %a, -9223372036854775808
  %d = icmp sle i64 %a, -9223372036854775808
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i64(2654466586, 2654466586) == 1
; RUN: @sle.branch.i64(2654466586, 2654466586) == 1
; RUN: @sle.const.i64(-9223372036854775808) == 2
; RUN: @sle.i64(-9223372036854775808, 0) == 1
; RUN: @sle.branch.i64(-9223372036854775808, 0) == 1
; RUN: @sle.const.i64(-9223372036854775808) == 2
; RUN: @sle.i64(8071444413172228023, 8071444413172228023) == 1
; RUN: @sle.branch.i64(8071444413172228023, 8071444413172228023) == 1
; RUN: @sle.const.i64(-9223372036854775808) == 2

define i1 @eq.i65(i65 %a, i65 %b) {
  %r = icmp eq i65 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i65(i65 %a, i65 %b) {
  %c = icmp eq i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i65(i65 %a) {
  %c = icmp eq i65 %a, 0
  %d = icmp eq i65 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i65(-18446744073709551616, -18446744073709551616) == 1
; RUN: @eq.branch.i65(-18446744073709551616, -18446744073709551616) == 1
; RUN: @eq.const.i65(0) == 2
; RUN: @eq.i65(4036176791952918972, 4036176791952918972) == 1
; RUN: @eq.branch.i65(4036176791952918972, 4036176791952918972) == 1
; RUN: @eq.const.i65(0) == 2
; RUN: @eq.i65(18446744073709551615, -1) == 0
; RUN: @eq.branch.i65(18446744073709551615, -1) == 0
; RUN: @eq.const.i65(18446744073709551615) == 0

define i1 @ne.i65(i65 %a, i65 %b) {
  %r = icmp ne i65 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i65(i65 %a, i65 %b) {
  %c = icmp ne i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i65(i65 %a) {
  %c = icmp ne i65 %a, -18446744073709551616
  %d = icmp ne i65 %a, -18446744073709551616
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i65(13386207760494114026, -18446744073709551616) == 1
; RUN: @ne.branch.i65(13386207760494114026, -18446744073709551616) == 1
; RUN: @ne.const.i65(13386207760494114026) == 2
; RUN: @ne.i65(-18446744073709551616, -18446744073709551616) == 0
; RUN: @ne.branch.i65(-18446744073709551616, -18446744073709551616) == 0
; RUN: @ne.const.i65(-18446744073709551616) == 0
; RUN: @ne.i65(0, -7413899085206823302) == 1
; RUN: @ne.branch.i65(0, -7413899085206823302) == 1
; RUN: @ne.const.i65(-18446744073709551616) == 0

define i1 @ugt.i65(i65 %a, i65 %b) {
  %r = icmp ugt i65 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i65(i65 %a, i65 %b) {
  %c = icmp ugt i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i65(i65 %a) {
  %c = icmp ugt i65 %a, -6119029407548679537
  %d = icmp ugt i65 %a, -6119029407548679537
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i65(0, -1) == 0
; RUN: @ugt.branch.i65(0, -1) == 0
; RUN: @ugt.const.i65(0) == 0
; RUN: @ugt.i65(1, 0) == 1
; RUN: @ugt.branch.i65(1, 0) == 1
; RUN: @ugt.const.i65(-6119029407548679537) == 0
; RUN: @ugt.i65(0, 0) == 0
; RUN: @ugt.branch.i65(0, 0) == 0
; RUN: @ugt.const.i65(0) == 0

define i1 @uge.i65(i65 %a, i65 %b) {
  %r = icmp uge i65 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i65(i65 %a, i65 %b) {
  %c = icmp uge i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i65(i65 %a) {
  %c = icmp uge i65 %a, 2454172304
  %d = icmp uge i65 %a, 2454172304
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i65(-18446744073709551616, -18446744073709551616) == 1
; RUN: @uge.branch.i65(-18446744073709551616, -18446744073709551616) == 1
; RUN: @uge.const.i65(2454172304) == 2
; RUN: @uge.i65(1, 18446744073709551615) == 0
; RUN: @uge.branch.i65(1, 18446744073709551615) == 0
; RUN: @uge.const.i65(1) == 0
; RUN: @uge.i65(18446744073709551615, 17307747974915928701) == 1
; RUN: @uge.branch.i65(18446744073709551615, 17307747974915928701) == 1
; RUN: @uge.const.i65(18446744073709551615) == 2

define i1 @ult.i65(i65 %a, i65 %b) {
  %r = icmp ult i65 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i65(i65 %a, i65 %b) {
  %c = icmp ult i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i65(i65 %a) {
  %c = icmp ult i65 %a, 1933208742
  %d = icmp ult i65 %a, 1933208742
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i65(1, -1) == 1
; RUN: @ult.branch.i65(1, -1) == 1
; RUN: @ult.const.i65(1) == 2
; RUN: @ult.i65(-5078767483814739401, 18446744073709551615) == 0
; RUN: @ult.branch.i65(-5078767483814739401, 18446744073709551615) == 0
; RUN: @ult.const.i65(-5078767483814739401) == 0
; RUN: @ult.i65(-12266017799493452799, -12266017799493452799) == 0
; RUN: @ult.branch.i65(-12266017799493452799, -12266017799493452799) == 0
; RUN: @ult.const.i65(-12266017799493452799) == 0

define i1 @ule.i65(i65 %a, i65 %b) {
  %r = icmp ule i65 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i65(i65 %a, i65 %b) {
  %c = icmp ule i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i65(i65 %a) {
  %c = icmp ule i65 %a, 1841072311947803414
  %d = icmp ule i65 %a, 1841072311947803414
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i65(3177485182778963545, -1) == 1
; RUN: @ule.branch.i65(3177485182778963545, -1) == 1
; RUN: @ule.const.i65(3177485182778963545) == 0
; RUN: @ule.i65(3934596207058285092, 3934596207058285092) == 1
; RUN: @ule.branch.i65(3934596207058285092, 3934596207058285092) == 1
; RUN: @ule.const.i65(1841072311947803414) == 2
; RUN: @ule.i65(561284891, -1) == 1
; RUN: @ule.branch.i65(561284891, -1) == 1
; RUN: @ule.const.i65(561284891) == 2

define i1 @sgt.i65(i65 %a, i65 %b) {
  %r = icmp sgt i65 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i65(i65 %a, i65 %b) {
  %c = icmp sgt i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i65(i65 %a) {
  %c = icmp sgt i65 %a, 3696880859
  %d = icmp sgt i65 %a, 3696880859
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i65(-1, -1) == 0
; RUN: @sgt.branch.i65(-1, -1) == 0
; RUN: @sgt.const.i65(3696880859) == 0
; RUN: @sgt.i65(1, 1) == 0
; RUN: @sgt.branch.i65(1, 1) == 0
; RUN: @sgt.const.i65(1) == 0
; RUN: @sgt.i65(0, 0) == 0
; RUN: @sgt.branch.i65(0, 0) == 0
; RUN: @sgt.const.i65(0) == 0

define i1 @sge.i65(i65 %a, i65 %b) {
  %r = icmp sge i65 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i65(i65 %a, i65 %b) {
  %c = icmp sge i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i65(i65 %a) {
  %c = icmp sge i65 %a, 1
  %d = icmp sge i65 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i65(18446744073709551615, 18446744073709551615) == 1
; RUN: @sge.branch.i65(18446744073709551615, 18446744073709551615) == 1
; RUN: @sge.const.i65(1) == 2
; RUN: @sge.i65(15826717502647276353, -1) == 1
; RUN: @sge.branch.i65(15826717502647276353, -1) == 1
; RUN: @sge.const.i65(15826717502647276353) == 2
; RUN: @sge.i65(3131355949, 3131355949) == 1
; RUN: @sge.branch.i65(3131355949, 3131355949) == 1
; RUN: @sge.const.i65(3131355949) == 2

define i1 @slt.i65(i65 %a, i65 %b) {
  %r = icmp slt i65 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i65(i65 %a, i65 %b) {
  %c = icmp slt i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i65(i65 %a) {
  %c = icmp slt i65 %a, 18446744073709551615
  %d = icmp slt i65 %a, 18446744073709551615
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i65(1726237567547121619, 1726237567547121619) == 0
; RUN: @slt.branch.i65(1726237567547121619, 1726237567547121619) == 0
; RUN: @slt.const.i65(1726237567547121619) == 2
; RUN: @slt.i65(1, -13104569859128635293) == 0
; RUN: @slt.branch.i65(1, -13104569859128635293) == 0
; RUN: @slt.const.i65(18446744073709551615) == 0
; RUN: @slt.i65(-18446744073709551616, -18446744073709551616) == 0
; RUN: @slt.branch.i65(-18446744073709551616, -18446744073709551616) == 0
; RUN: @slt.const.i65(-18446744073709551616) == 2

define i1 @sle.i65(i65 %a, i65 %b) {
  %r = icmp sle i65 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i65(i65 %a, i65 %b) {
  %c = icmp sle i65 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i65(i65 %a) {
  %c = icmp sle i65 %a, 114513230
  %d = icmp sle i65 %a, 114513230
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i65(1, 18446744073709551615) == 1
; RUN: @sle.branch.i65(1, 18446744073709551615) == 1
; RUN: @sle.const.i65(114513230) == 2
; RUN: @sle.i65(0, 1) == 1
; RUN: @sle.branch.i65(0, 1) == 1
; RUN: @sle.const.i65(114513230) == 2
; RUN: @sle.i65(1, 1) == 1
; RUN: @sle.branch.i65(1, 1) == 1
; RUN: @sle.const.i65(1) == 2

define i1 @eq.i100(i100 %a, i100 %b) {
  %r = icmp eq i100 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i100(i100 %a, i100 %b) {
  %c = icmp eq i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i100(i100 %a) {
  %c = icmp eq i100 %a, 633825300114114700748351602687
  %d = icmp eq i100 %a, 633825300114114700748351602687
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i100(776740680108936, 990803962117417) == 0
; RUN: @eq.branch.i100(776740680108936, 990803962117417) == 0
; RUN: @eq.const.i100(633825300114114700748351602687) == 2
; RUN: @eq.i100(-633825300114114700748351602688, 674436435839763) == 0
; RUN: @eq.branch.i100(-633825300114114700748351602688, 674436435839763) == 0
; RUN: @eq.const.i100(-633825300114114700748351602688) == 0
; RUN: @eq.i100(219850461084912642449739371880, 219850461084912642449739371880) == 1
; RUN: @eq.branch.i100(219850461084912642449739371880, 219850461084912642449739371880) == 1
; RUN: @eq.const.i100(633825300114114700748351602687) == 2

define i1 @ne.i100(i100 %a, i100 %b) {
  %r = icmp ne i100 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i100(i100 %a, i100 %b) {
  %c = icmp ne i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i100(i100 %a) {
  %c = icmp ne i100 %a, 649086208243439
  %d = icmp ne i100 %a, 649086208243439
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i100(0, 0) == 0
; RUN: @ne.branch.i100(0, 0) == 0
; RUN: @ne.const.i100(0) == 2
; RUN: @ne.i100(0, -1) == 1
; RUN: @ne.branch.i100(0, -1) == 1
; RUN: @ne.const.i100(649086208243439) == 0
; RUN: @ne.i100(1, 633825300114114700748351602687) == 1
; RUN: @ne.branch.i100(1, 633825300114114700748351602687) == 1
; RUN: @ne.const.i100(1) == 2

define i1 @ugt.i100(i100 %a, i100 %b) {
  %r = icmp ugt i100 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i100(i100 %a, i100 %b) {
  %c = icmp ugt i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i100(i100 %a) {
  %c = icmp ugt i100 %a, -633825300114114700748351602688
  %d = icmp ugt i100 %a, -633825300114114700748351602688
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i100(0, 0) == 0
; RUN: @ugt.branch.i100(0, 0) == 0
; RUN: @ugt.const.i100(-633825300114114700748351602688) == 0
; RUN: @ugt.i100(0, -633825300114114700748351602688) == 0
; RUN: @ugt.branch.i100(0, -633825300114114700748351602688) == 0
; RUN: @ugt.const.i100(-633825300114114700748351602688) == 0
; RUN: @ugt.i100(306751619833621473156084555429, 394107615428320) == 1
; RUN: @ugt.branch.i100(306751619833621473156084555429, 394107615428320) == 1
; RUN: @ugt.const.i100(306751619833621473156084555429) == 0

define i1 @uge.i100(i100 %a, i100 %b) {
  %r = icmp uge i100 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i100(i100 %a, i100 %b) {
  %c = icmp uge i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i100(i100 %a) {
  %c = icmp uge i100 %a, -1
  %d = icmp uge i100 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i100(0, 633825300114114700748351602687) == 0
; RUN: @uge.branch.i100(0, 633825300114114700748351602687) == 0
; RUN: @uge.const.i100(0) == 0
; RUN: @uge.i100(-1, -633825300114114700748351602688) == 1
; RUN: @uge.branch.i100(-1, -633825300114114700748351602688) == 1
; RUN: @uge.const.i100(-1) == 2
; RUN: @uge.i100(592864322083818419285000230188, 0) == 1
; RUN: @uge.branch.i100(592864322083818419285000230188, 0) == 1
; RUN: @uge.const.i100(592864322083818419285000230188) == 0

define i1 @ult.i100(i100 %a, i100 %b) {
  %r = icmp ult i100 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i100(i100 %a, i100 %b) {
  %c = icmp ult i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i100(i100 %a) {
  %c = icmp ult i100 %a, 1
  %d = icmp ult i100 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i100(1, 618759184765929879138374780517) == 1
; RUN: @ult.branch.i100(1, 618759184765929879138374780517) == 1
; RUN: @ult.const.i100(1) == 0
; RUN: @ult.i100(525137823307639, 256714509942251057848997591396) == 1
; RUN: @ult.branch.i100(525137823307639, 256714509942251057848997591396) == 1
; RUN: @ult.const.i100(525137823307639) == 0
; RUN: @ult.i100(633825300114114700748351602687, -1) == 1
; RUN: @ult.branch.i100(633825300114114700748351602687, -1) == 1
; RUN: @ult.const.i100(633825300114114700748351602687) == 0

define i1 @ule.i100(i100 %a, i100 %b) {
  %r = icmp ule i100 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i100(i100 %a, i100 %b) {
  %c = icmp ule i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i100(i100 %a) {
  %c = icmp ule i100 %a, 633825300114114700748351602687
  %d = icmp ule i100 %a, 633825300114114700748351602687
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 1
; RUN: @ule.branch.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 1
; RUN: @ule.const.i100(633825300114114700748351602687) == 2
; RUN: @ule.i100(-633825300114114700748351602688, -1) == 1
; RUN: @ule.branch.i100(-633825300114114700748351602688, -1) == 1
; RUN: @ule.const.i100(-633825300114114700748351602688) == 0
; RUN: @ule.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 1
; RUN: @ule.branch.i100(-633825300114114700748351602688, -633825300114114700748351602688) == 1
; RUN: @ule.const.i100(633825300114114700748351602687) == 2

define i1 @sgt.i100(i100 %a, i100 %b) {
  %r = icmp sgt i100 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i100(i100 %a, i100 %b) {
  %c = icmp sgt i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i100(i100 %a) {
  %c = icmp sgt i100 %a, 1
  %d = icmp sgt i100 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i100(84273227876156548047379603668, 84273227876156548047379603668) == 0
; RUN: @sgt.branch.i100(84273227876156548047379603668, 84273227876156548047379603668) == 0
; RUN: @sgt.const.i100(84273227876156548047379603668) == 2
; RUN: @sgt.i100(-633825300114114700748351602688, -95784028421067191542739653113) == 0
; RUN: @sgt.branch.i100(-633825300114114700748351602688, -95784028421067191542739653113) == 0
; RUN: @sgt.const.i100(-633825300114114700748351602688) == 0
; RUN: @sgt.i100(434162504532065, 0) == 1
; RUN: @sgt.branch.i100(434162504532065, 0) == 1
; RUN: @sgt.const.i100(1) == 0

define i1 @sge.i100(i100 %a, i100 %b) {
  %r = icmp sge i100 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i100(i100 %a, i100 %b) {
  %c = icmp sge i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i100(i100 %a) {
  %c = icmp sge i100 %a, 1058741043522764
  %d = icmp sge i100 %a, 1058741043522764
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i100(1, 964527386281975) == 0
; RUN: @sge.branch.i100(1, 964527386281975) == 0
; RUN: @sge.const.i100(1058741043522764) == 2
; RUN: @sge.i100(633825300114114700748351602687, 633825300114114700748351602687) == 1
; RUN: @sge.branch.i100(633825300114114700748351602687, 633825300114114700748351602687) == 1
; RUN: @sge.const.i100(633825300114114700748351602687) == 2
; RUN: @sge.i100(0, -633825300114114700748351602688) == 1
; RUN: @sge.branch.i100(0, -633825300114114700748351602688) == 1
; RUN: @sge.const.i100(1058741043522764) == 2

define i1 @slt.i100(i100 %a, i100 %b) {
  %r = icmp slt i100 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i100(i100 %a, i100 %b) {
  %c = icmp slt i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i100(i100 %a) {
  %c = icmp slt i100 %a, 633825300114114700748351602687
  %d = icmp slt i100 %a, 633825300114114700748351602687
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i100(1, 1) == 0
; RUN: @slt.branch.i100(1, 1) == 0
; RUN: @slt.const.i100(633825300114114700748351602687) == 0
; RUN: @slt.i100(-633825300114114700748351602688, 878324875314472) == 1
; RUN: @slt.branch.i100(-633825300114114700748351602688, 878324875314472) == 1
; RUN: @slt.const.i100(633825300114114700748351602687) == 0
; RUN: @slt.i100(1048053442180356, 1048053442180356) == 0
; RUN: @slt.branch.i100(1048053442180356, 1048053442180356) == 0
; RUN: @slt.const.i100(633825300114114700748351602687) == 0

define i1 @sle.i100(i100 %a, i100 %b) {
  %r = icmp sle i100 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i100(i100 %a, i100 %b) {
  %c = icmp sle i100 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i100(i100 %a) {
  %c = icmp sle i100 %a, -153604616128835346829420079028
  %d = icmp sle i100 %a, -153604616128835346829420079028
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i100(-633825300114114700748351602688, 633825300114114700748351602687) == 1
; RUN: @sle.branch.i100(-633825300114114700748351602688, 633825300114114700748351602687) == 1
; RUN: @sle.const.i100(-633825300114114700748351602688) == 2
; RUN: @sle.i100(633825300114114700748351602687, 0) == 0
; RUN: @sle.branch.i100(633825300114114700748351602687, 0) == 0
; RUN: @sle.const.i100(-153604616128835346829420079028) == 2
; RUN: @sle.i100(-1, -1) == 1
; RUN: @sle.branch.i100(-1, -1) == 1
; RUN: @sle.const.i100(-153604616128835346829420079028) == 2

define i1 @eq.i127(i127 %a, i127 %b) {
  %r = icmp eq i127 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i127(i127 %a, i127 %b) {
  %c = icmp eq i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i127(i127 %a) {
  %c = icmp eq i127 %a, 85070591730234615865843651857942052863
  %d = icmp eq i127 %a, 85070591730234615865843651857942052863
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i127(0, 0) == 1
; RUN: @eq.branch.i127(0, 0) == 1
; RUN: @eq.const.i127(0) == 0
; RUN: @eq.i127(-85070591730234615865843651857942052864, 84537077431934412426601978116595953565) == 0
; RUN: @eq.branch.i127(-85070591730234615865843651857942052864, 84537077431934412426601978116595953565) == 0
; RUN: @eq.const.i127(-85070591730234615865843651857942052864) == 0
; RUN: @eq.i127(1, 1) == 1
; RUN: @eq.branch.i127(1, 1) == 1
; RUN: @eq.const.i127(1) == 0

define i1 @ne.i127(i127 %a, i127 %b) {
  %r = icmp ne i127 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i127(i127 %a, i127 %b) {
  %c = icmp ne i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i127(i127 %a) {
  %c = icmp ne i127 %a, -1
  %d = icmp ne i127 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i127(56645503479153836668417357421610451833, 56645503479153836668417357421610451833) == 0
; RUN: @ne.branch.i127(56645503479153836668417357421610451833, 56645503479153836668417357421610451833) == 0
; RUN: @ne.const.i127(56645503479153836668417357421610451833) == 2
; RUN: @ne.i127(3056701869432625096, 3056701869432625096) == 0
; RUN: @ne.branch.i127(3056701869432625096, 3056701869432625096) == 0
; RUN: @ne.const.i127(3056701869432625096) == 2
; RUN: @ne.i127(1, 1) == 0
; RUN: @ne.branch.i127(1, 1) == 0
; RUN: @ne.const.i127(-1) == 0

define i1 @ugt.i127(i127 %a, i127 %b) {
  %r = icmp ugt i127 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i127(i127 %a, i127 %b) {
  %c = icmp ugt i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i127(i127 %a) {
  %c = icmp ugt i127 %a, -85070591730234615865843651857942052864
  %d = icmp ugt i127 %a, -85070591730234615865843651857942052864
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i127(-1, 1) == 1
; RUN: @ugt.branch.i127(-1, 1) == 1
; RUN: @ugt.const.i127(-1) == 2
; RUN: @ugt.i127(33464901474097392331592029274175613090, -85070591730234615865843651857942052864) == 0
; RUN: @ugt.branch.i127(33464901474097392331592029274175613090, -85070591730234615865843651857942052864) == 0
; RUN: @ugt.const.i127(33464901474097392331592029274175613090) == 0
; RUN: @ugt.i127(-71405039306158542840992810691326520241, 66014656186300771997152696953981569767) == 1
; RUN: @ugt.branch.i127(-71405039306158542840992810691326520241, 66014656186300771997152696953981569767) == 1
; RUN: @ugt.const.i127(-71405039306158542840992810691326520241) == 2

define i1 @uge.i127(i127 %a, i127 %b) {
  %r = icmp uge i127 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i127(i127 %a, i127 %b) {
  %c = icmp uge i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i127(i127 %a) {
  %c = icmp uge i127 %a, 1
  %d = icmp uge i127 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i127(-85070591730234615865843651857942052864, 85070591730234615865843651857942052863) == 1
; RUN: @uge.branch.i127(-85070591730234615865843651857942052864, 85070591730234615865843651857942052863) == 1
; RUN: @uge.const.i127(-85070591730234615865843651857942052864) == 2
; RUN: @uge.i127(-1, 0) == 1
; RUN: @uge.branch.i127(-1, 0) == 1
; RUN: @uge.const.i127(1) == 2
; RUN: @uge.i127(202582948444559558, -85070591730234615865843651857942052864) == 0
; RUN: @uge.branch.i127(202582948444559558, -85070591730234615865843651857942052864) == 0
; RUN: @uge.const.i127(202582948444559558) == 2

define i1 @ult.i127(i127 %a, i127 %b) {
  %r = icmp ult i127 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i127(i127 %a, i127 %b) {
  %c = icmp ult i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i127(i127 %a) {
  %c = icmp ult i127 %a, -85070591730234615865843651857942052864
  %d = icmp ult i127 %a, -85070591730234615865843651857942052864
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i127(1521128518569564855, 1) == 0
; RUN: @ult.branch.i127(1521128518569564855, 1) == 0
; RUN: @ult.const.i127(-85070591730234615865843651857942052864) == 0
; RUN: @ult.i127(1, 1) == 0
; RUN: @ult.branch.i127(1, 1) == 0
; RUN: @ult.const.i127(1) == 2
; RUN: @ult.i127(85070591730234615865843651857942052863, -60775285361136050921780630946197721270) == 1
; RUN: @ult.branch.i127(85070591730234615865843651857942052863, -60775285361136050921780630946197721270) == 1
; RUN: @ult.const.i127(85070591730234615865843651857942052863) == 2

define i1 @ule.i127(i127 %a, i127 %b) {
  %r = icmp ule i127 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i127(i127 %a, i127 %b) {
  %c = icmp ule i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i127(i127 %a) {
  %c = icmp ule i127 %a, 35755093400101021055185731263180920243
  %d = icmp ule i127 %a, 35755093400101021055185731263180920243
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i127(-1, -1) == 1
; RUN: @ule.branch.i127(-1, -1) == 1
; RUN: @ule.const.i127(35755093400101021055185731263180920243) == 2
; RUN: @ule.i127(0, 0) == 1
; RUN: @ule.branch.i127(0, 0) == 1
; RUN: @ule.const.i127(35755093400101021055185731263180920243) == 2
; RUN: @ule.i127(6980343180483701246, 6980343180483701246) == 1
; RUN: @ule.branch.i127(6980343180483701246, 6980343180483701246) == 1
; RUN: @ule.const.i127(6980343180483701246) == 2

define i1 @sgt.i127(i127 %a, i127 %b) {
  %r = icmp sgt i127 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i127(i127 %a, i127 %b) {
  %c = icmp sgt i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i127(i127 %a) {
  %c = icmp sgt i127 %a, -1
  %d = icmp sgt i127 %a, -1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i127(0, 0) == 0
; RUN: @sgt.branch.i127(0, 0) == 0
; RUN: @sgt.const.i127(0) == 2
; RUN: @sgt.i127(0, -1) == 1
; RUN: @sgt.branch.i127(0, -1) == 1
; RUN: @sgt.const.i127(0) == 2
; RUN: @sgt.i127(85070591730234615865843651857942052863, 65321703554286098006959891569376949622) == 1
; RUN: @sgt.branch.i127(85070591730234615865843651857942052863, 65321703554286098006959891569376949622) == 1
; RUN: @sgt.const.i127(85070591730234615865843651857942052863) == 2

define i1 @sge.i127(i127 %a, i127 %b) {
  %r = icmp sge i127 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i127(i127 %a, i127 %b) {
  %c = icmp sge i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i127(i127 %a) {
  %c = icmp sge i127 %a, 0
  %d = icmp sge i127 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i127(-31014095458615009823434830298652862324, -31014095458615009823434830298652862324) == 1
; RUN: @sge.branch.i127(-31014095458615009823434830298652862324, -31014095458615009823434830298652862324) == 1
; RUN: @sge.const.i127(-31014095458615009823434830298652862324) == 0
; RUN: @sge.i127(5376742564522109916, 1) == 1
; RUN: @sge.branch.i127(5376742564522109916, 1) == 1
; RUN: @sge.const.i127(5376742564522109916) == 2
; RUN: @sge.i127(1, 3327283445388882908) == 0
; RUN: @sge.branch.i127(1, 3327283445388882908) == 0
; RUN: @sge.const.i127(1) == 2

define i1 @slt.i127(i127 %a, i127 %b) {
  %r = icmp slt i127 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i127(i127 %a, i127 %b) {
  %c = icmp slt i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i127(i127 %a) {
  %c = icmp slt i127 %a, 1
  %d = icmp slt i127 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i127(465216218524609509, 465216218524609509) == 0
; RUN: @slt.branch.i127(465216218524609509, 465216218524609509) == 0
; RUN: @slt.const.i127(1) == 0
; RUN: @slt.i127(2431573214939958269, 1) == 0
; RUN: @slt.branch.i127(2431573214939958269, 1) == 0
; RUN: @slt.const.i127(1) == 0
; RUN: @slt.i127(1, 1) == 0
; RUN: @slt.branch.i127(1, 1) == 0
; RUN: @slt.const.i127(1) == 0

define i1 @sle.i127(i127 %a, i127 %b) {
  %r = icmp sle i127 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i127(i127 %a, i127 %b) {
  %c = icmp sle i127 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i127(i127 %a) {
  %c = icmp sle i127 %a, 4928124680144336922
  %d = icmp sle i127 %a, 4928124680144336922
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i127(-18735744632993793448651337310324559924, 0) == 1
; RUN: @sle.branch.i127(-18735744632993793448651337310324559924, 0) == 1
; RUN: @sle.const.i127(4928124680144336922) == 2
; RUN: @sle.i127(1, 53810666349340539426873230209722409976) == 1
; RUN: @sle.branch.i127(1, 53810666349340539426873230209722409976) == 1
; RUN: @sle.const.i127(4928124680144336922) == 2
; RUN: @sle.i127(7090680198080711007010251566546005871, -12769219515384586760163731605222669438) == 0
; RUN: @sle.branch.i127(7090680198080711007010251566546005871, -12769219515384586760163731605222669438) == 0
; RUN: @sle.const.i127(4928124680144336922) == 2

define i1 @eq.i128(i128 %a, i128 %b) {
  %r = icmp eq i128 %a, %b
  ret i1 %r
}
define i32 @eq.branch.i128(i128 %a, i128 %b) {
  %c = icmp eq i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @eq.const.i128(i128 %a) {
  %c = icmp eq i128 %a, 1
  %d = icmp eq i128 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @eq.i128(-146638381200452161213004290505665502353, 17325340059103305834) == 0
; RUN: @eq.branch.i128(-146638381200452161213004290505665502353, 17325340059103305834) == 0
; RUN: @eq.const.i128(-146638381200452161213004290505665502353) == 0
; RUN: @eq.i128(-137276757204609533084361935360173993975, -1) == 0
; RUN: @eq.branch.i128(-137276757204609533084361935360173993975, -1) == 0
; RUN: @eq.const.i128(1) == 2
; RUN: @eq.i128(-144015271104941987325573432676190668220, -1) == 0
; RUN: @eq.branch.i128(-144015271104941987325573432676190668220, -1) == 0
; RUN: @eq.const.i128(1) == 2

define i1 @ne.i128(i128 %a, i128 %b) {
  %r = icmp ne i128 %a, %b
  ret i1 %r
}
define i32 @ne.branch.i128(i128 %a, i128 %b) {
  %c = icmp ne i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ne.const.i128(i128 %a) {
  %c = icmp ne i128 %a, 69358989897437495957530598165444546480
  %d = icmp ne i128 %a, 69358989897437495957530598165444546480
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ne.i128(0, 0) == 0
; RUN: @ne.branch.i128(0, 0) == 0
; RUN: @ne.const.i128(0) == 2
; RUN: @ne.i128(0, 0) == 0
; RUN: @ne.branch.i128(0, 0) == 0
; RUN: @ne.const.i128(69358989897437495957530598165444546480) == 0
; RUN: @ne.i128(1, -1) == 1
; RUN: @ne.branch.i128(1, -1) == 1
; RUN: @ne.const.i128(1) == 2

define i1 @ugt.i128(i128 %a, i128 %b) {
  %r = icmp ugt i128 %a, %b
  ret i1 %r
}
define i32 @ugt.branch.i128(i128 %a, i128 %b) {
  %c = icmp ugt i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ugt.const.i128(i128 %a) {
  %c = icmp ugt i128 %a, 1
  %d = icmp ugt i128 %a, 1
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ugt.i128(16173251867883484884, 170141183460469231731687303715884105727) == 0
; RUN: @ugt.branch.i128(16173251867883484884, 170141183460469231731687303715884105727) == 0
; RUN: @ugt.const.i128(16173251867883484884) == 2
; RUN: @ugt.i128(0, 0) == 0
; RUN: @ugt.branch.i128(0, 0) == 0
; RUN: @ugt.const.i128(1) == 0
; RUN: @ugt.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 0
; RUN: @ugt.branch.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 0
; RUN: @ugt.const.i128(170141183460469231731687303715884105727) == 2

define i1 @uge.i128(i128 %a, i128 %b) {
  %r = icmp uge i128 %a, %b
  ret i1 %r
}
define i32 @uge.branch.i128(i128 %a, i128 %b) {
  %c = icmp uge i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @uge.const.i128(i128 %a) {
  %c = icmp uge i128 %a, 0
  %d = icmp uge i128 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @uge.i128(-1, 3590719012461010724) == 1
; RUN: @uge.branch.i128(-1, 3590719012461010724) == 1
; RUN: @uge.const.i128(0) == 2
; RUN: @uge.i128(-1, 1) == 1
; RUN: @uge.branch.i128(-1, 1) == 1
; RUN: @uge.const.i128(0) == 2
; RUN: @uge.i128(1, 63092042094315565657701268164705624814) == 0
; RUN: @uge.branch.i128(1, 63092042094315565657701268164705624814) == 0
; RUN: @uge.const.i128(0) == 2

define i1 @ult.i128(i128 %a, i128 %b) {
  %r = icmp ult i128 %a, %b
  ret i1 %r
}
define i32 @ult.branch.i128(i128 %a, i128 %b) {
  %c = icmp ult i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ult.const.i128(i128 %a) {
  %c = icmp ult i128 %a, 170141183460469231731687303715884105727
  %d = icmp ult i128 %a, 170141183460469231731687303715884105727
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ult.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 0
; RUN: @ult.branch.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 0
; RUN: @ult.const.i128(170141183460469231731687303715884105727) == 0
; RUN: @ult.i128(-170141183460469231731687303715884105728, -100016023600438776490497813213338573216) == 1
; RUN: @ult.branch.i128(-170141183460469231731687303715884105728, -100016023600438776490497813213338573216) == 1
; RUN: @ult.const.i128(170141183460469231731687303715884105727) == 0
; RUN: @ult.i128(-1, 0) == 0
; RUN: @ult.branch.i128(-1, 0) == 0
; RUN: @ult.const.i128(-1) == 0

define i1 @ule.i128(i128 %a, i128 %b) {
  %r = icmp ule i128 %a, %b
  ret i1 %r
}
define i32 @ule.branch.i128(i128 %a, i128 %b) {
  %c = icmp ule i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @ule.const.i128(i128 %a) {
  %c = icmp ule i128 %a, 16042736111073938323
  %d = icmp ule i128 %a, 16042736111073938323
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @ule.i128(1, 1) == 1
; RUN: @ule.branch.i128(1, 1) == 1
; RUN: @ule.const.i128(1) == 2
; RUN: @ule.i128(55251041736386734099494003721322482728, -1) == 1
; RUN: @ule.branch.i128(55251041736386734099494003721322482728, -1) == 1
; RUN: @ule.const.i128(55251041736386734099494003721322482728) == 0
; RUN: @ule.i128(-1, -1) == 1
; RUN: @ule.branch.i128(-1, -1) == 1
; RUN: @ule.const.i128(-1) == 0

define i1 @sgt.i128(i128 %a, i128 %b) {
  %r = icmp sgt i128 %a, %b
  ret i1 %r
}
define i32 @sgt.branch.i128(i128 %a, i128 %b) {
  %c = icmp sgt i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sgt.const.i128(i128 %a) {
  %c = icmp sgt i128 %a, 0
  %d = icmp sgt i128 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sgt.i128(-17815396711781519140276286706445982268, 0) == 0
; RUN: @sgt.branch.i128(-17815396711781519140276286706445982268, 0) == 0
; RUN: @sgt.const.i128(-17815396711781519140276286706445982268) == 0
; RUN: @sgt.i128(12145004850304485496836056771202476375, 0) == 1
; RUN: @sgt.branch.i128(12145004850304485496836056771202476375, 0) == 1
; RUN: @sgt.const.i128(0) == 0
; RUN: @sgt.i128(-123553224532269299761414932761390650602, 75260320857189321444088578741815628027) == 0
; RUN: @sgt.branch.i128(-123553224532269299761414932761390650602, 75260320857189321444088578741815628027) == 0
; RUN: @sgt.const.i128(-123553224532269299761414932761390650602) == 0

define i1 @sge.i128(i128 %a, i128 %b) {
  %r = icmp sge i128 %a, %b
  ret i1 %r
}
define i32 @sge.branch.i128(i128 %a, i128 %b) {
  %c = icmp sge i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sge.const.i128(i128 %a) {
  %c = icmp sge i128 %a, 170141183460469231731687303715884105727
  %d = icmp sge i128 %a, 170141183460469231731687303715884105727
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sge.i128(12824992049514517898, 0) == 1
; RUN: @sge.branch.i128(12824992049514517898, 0) == 1
; RUN: @sge.const.i128(12824992049514517898) == 0
; RUN: @sge.i128(1, 1) == 1
; RUN: @sge.branch.i128(1, 1) == 1
; RUN: @sge.const.i128(170141183460469231731687303715884105727) == 2
; RUN: @sge.i128(13620979647514122947, 110497303032692608674567995443367363508) == 0
; RUN: @sge.branch.i128(13620979647514122947, 110497303032692608674567995443367363508) == 0
; RUN: @sge.const.i128(13620979647514122947) == 0

define i1 @slt.i128(i128 %a, i128 %b) {
  %r = icmp slt i128 %a, %b
  ret i1 %r
}
define i32 @slt.branch.i128(i128 %a, i128 %b) {
  %c = icmp slt i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @slt.const.i128(i128 %a) {
  %c = icmp slt i128 %a, -44157490639322002476240382969238329152
  %d = icmp slt i128 %a, -44157490639322002476240382969238329152
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @slt.i128(-90204681715847648617471514431665970104, -90204681715847648617471514431665970104) == 0
; RUN: @slt.branch.i128(-90204681715847648617471514431665970104, -90204681715847648617471514431665970104) == 0
; RUN: @slt.const.i128(-44157490639322002476240382969238329152) == 0
; RUN: @slt.i128(-170141183460469231731687303715884105728, -170141183460469231731687303715884105728) == 0
; RUN: @slt.branch.i128(-170141183460469231731687303715884105728, -170141183460469231731687303715884105728) == 0
; RUN: @slt.const.i128(-44157490639322002476240382969238329152) == 0
; RUN: @slt.i128(0, 170141183460469231731687303715884105727) == 1
; RUN: @slt.branch.i128(0, 170141183460469231731687303715884105727) == 1
; RUN: @slt.const.i128(-44157490639322002476240382969238329152) == 0

define i1 @sle.i128(i128 %a, i128 %b) {
  %r = icmp sle i128 %a, %b
  ret i1 %r
}
define i32 @sle.branch.i128(i128 %a, i128 %b) {
  %c = icmp sle i128 %a, %b
  br i1 %c, label %yes, label %no
yes:
  ret i32 1
no:
  ret i32 0
}
define i32 @sle.const.i128(i128 %a) {
  %c = icmp sle i128 %a, 0
  %d = icmp sle i128 %a, 0
  %v = zext i1 %d to i32
  br i1 %c, label %yes, label %no
yes:
  %t = add i32 %v, 1
  ret i32 %t
no:
  ret i32 %v
}
; RUN: @sle.i128(-1, 17741246641268283819) == 1
; RUN: @sle.branch.i128(-1, 17741246641268283819) == 1
; RUN: @sle.const.i128(0) == 2
; RUN: @sle.i128(1, 132335015839696710260116349967769991706) == 1
; RUN: @sle.branch.i128(1, 132335015839696710260116349967769991706) == 1
; RUN: @sle.const.i128(0) == 2
; RUN: @sle.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 1
; RUN: @sle.branch.i128(170141183460469231731687303715884105727, 170141183460469231731687303715884105727) == 1
; RUN: @sle.const.i128(0) == 2

