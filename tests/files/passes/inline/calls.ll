; RUN: opt --pass=optimized
; CHECK-LABEL: define i32 @caller
; CHECK-NOT: call i32 @small
; CHECK: call i32 @never(
; CHECK: call i32 @recursive(
define internal i32 @small(i32 %x) {
  %slot = alloca i32
  store i32 %x, ptr %slot
  %c = icmp sgt i32 %x, 100
  br i1 %c, label %big, label %little

big:
  ret i32 100

little:
  %v = load i32, ptr %slot
  %r = add i32 %v, 7
  ret i32 %r
}

define internal i32 @never(i32 %x) noinline {
  %r = mul i32 %x, 3
  ret i32 %r
}

define internal i32 @recursive(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %done, label %more

more:
  %less = sub i32 %x, 1
  %r = call i32 @recursive(i32 %less)
  ret i32 %r

done:
  ret i32 0
}

define i32 @caller(i32 %x) {
  %a = call i32 @small(i32 %x)
  %b = call i32 @never(i32 %a)
  %c = call i32 @recursive(i32 %b)
  ret i32 %c
}
