; RUN: compile --cpu x86-64-v3 --emit asm
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @by_constant: 
; CHECK: rol {{[a-z]+}}, 7
; CHECK: ret
define i32 @by_constant(i32 %x) {
  %high = lshr i32 %x, 25
  %low = shl i32 %x, 7
  %r = or i32 %high, %low
  ret i32 %r
}

; CHECK-LABEL: @left: 
; CHECK: rol {{[a-z]+}}, cl
; CHECK: ret
define i64 @left(i64 %x, i64 %n) {
  %low = shl i64 %x, %n
  %m = sub i64 64, %n
  %high = lshr i64 %x, %m
  %r = or i64 %low, %high
  ret i64 %r
}

; CHECK-LABEL: @right_of_any_amount: 
; CHECK-NOT: neg
; CHECK: ror {{[a-z]+}}, cl
; CHECK: ret
define i32 @right_of_any_amount(i32 %x, i32 %n) {
  %a = and i32 %n, 31
  %low = lshr i32 %x, %a
  %negative = sub i32 0, %n
  %b = and i32 %negative, 31
  %high = shl i32 %x, %b
  %r = or i32 %high, %low
  ret i32 %r
}

; Two values, amounts that do not add up, a width that no rotation has.
; CHECK-LABEL: @not_one: 
; CHECK-NOT: ro{{[lr]}}
; CHECK: ret
define i32 @not_one(i32 %x, i32 %y, i16 %z) {
  %a = shl i32 %x, 7
  %b = lshr i32 %y, 25
  %c = or i32 %a, %b
  %d = shl i32 %c, 9
  %e = lshr i32 %c, 22
  %f = or i32 %d, %e
  %g = shl i16 %z, 7
  %h = lshr i16 %z, 9
  %i = or i16 %g, %h
  %j = zext i16 %i to i32
  %k = xor i32 %f, %j
  ret i32 %k
}

; A zero has a short form that writes flags, where nobody reads them.
; CHECK-LABEL: @zero: 
; CHECK: xor {{e[a-z]+}}, {{e[a-z]+}}
; CHECK: cmp
; CHECK-NEXT: j
; CHECK: ret
define i32 @zero(ptr %p, i32 %n) {
entry:
  br label %loop

loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  store volatile i32 0, ptr %p
  %next = add i32 %i, 1
  %c = icmp ult i32 %next, %n
  br i1 %c, label %loop, label %done

done:
  ret i32 %next
}
