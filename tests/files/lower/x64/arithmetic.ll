; RUN: compile --cpu x86-64-v3 --emit asm
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @divide_by_ten: 
; CHECK-NOT: div {{[er]}}
; CHECK: imul
; CHECK: shr
; CHECK: ret
define i32 @divide_by_ten(i32 %x) {
  %q = udiv i32 %x, 10
  ret i32 %q
}

; CHECK-LABEL: @divide_by_eight: 
; CHECK-NOT: div {{[er]}}
; CHECK: sar eax, 0x1f
; CHECK-NEXT: shr eax, 0x1d
; CHECK: sar eax, 3
; CHECK: ret
define i32 @divide_by_eight(i32 %x) {
  %q = sdiv i32 %x, 8
  ret i32 %q
}

; CHECK-LABEL: @remainder_of_sixteen: 
; CHECK-NEXT: and {{edi|rdi}}, 0xf
; CHECK: ret
define i64 @remainder_of_sixteen(i64 %x) {
  %r = urem i64 %x, 16
  ret i64 %r
}

; CHECK-LABEL: @times_forty: 
; CHECK-NEXT: imul rax, rdi, 0x28
; CHECK-NEXT: ret
define i64 @times_forty(i64 %x) {
  %r = mul i64 %x, 40
  ret i64 %r
}

; CHECK-LABEL: @divide: 
; CHECK: xor edx, edx
; CHECK-NEXT: div esi
; CHECK-NEXT: ret
define i32 @divide(i32 %x, i32 %y) {
  %q = udiv i32 %x, %y
  ret i32 %q
}

; CHECK-LABEL: @fold: 
; CHECK-NEXT: addsd xmm0, [rdi]
; CHECK-NEXT: ret
define double @fold(double %x, ptr %p) {
  %v = load double, ptr %p
  %s = fadd double %x, %v
  ret double %s
}

; CHECK-LABEL: @literal: 
; CHECK: mulsd
; CHECK: ret
; CHECK-NEXT: .const_10: 0000000000000440
define double @literal(double %x) {
  %s = fmul double %x, 2.5
  ret double %s
}
