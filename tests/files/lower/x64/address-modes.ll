; RUN: compile --cpu x86-64-v3 --emit asm
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
@table = global [16 x i32] zeroinitializer

; CHECK-LABEL: @scaled: 
; CHECK-NEXT: mov eax, [rdi+rsi*4+0xc] ; %v = load i32
; CHECK-NEXT: ret
define i32 @scaled(ptr %p, i64 %i) {
  %q = getelementptr inbounds i32, ptr %p, i64 %i
  %r = getelementptr inbounds i8, ptr %q, i64 12
  %v = load i32, ptr %r
  ret i32 %v
}

; CHECK-LABEL: @of_global: 
; CHECK-NEXT: mov eax, [@table+0x14]
; CHECK-NEXT: ret
define i32 @of_global() {
  %v = load i32, ptr getelementptr inbounds (i8, ptr @table, i64 20)
  ret i32 %v
}

; CHECK-LABEL: @load_folds: 
; CHECK-NEXT: add rsi, [rdi] ; %s = add i64 %x, %v
; CHECK: ret
define i64 @load_folds(ptr %p, i64 %x) {
  %v = load i64, ptr %p
  %s = add i64 %x, %v
  ret i64 %s
}

; CHECK-LABEL: @in_place: 
; CHECK-NEXT: add [rdi], esi ; store
; CHECK-NEXT: ret
define void @in_place(ptr %p, i32 %x) {
  %v = load i32, ptr %p
  %s = add i32 %v, %x
  store i32 %s, ptr %p
  ret void
}

; CHECK-LABEL: @constant: 
; CHECK-NEXT: mov dword ptr [rdi+8], 7
; CHECK-NEXT: ret
define void @constant(ptr %p) {
  %q = getelementptr i8, ptr %p, i64 8
  store i32 7, ptr %q
  ret void
}

; CHECK-LABEL: @sum: 
; CHECK-NEXT: lea rax, [rdi+rsi*8
; CHECK: ret
define i64 @sum(i64 %x, i64 %y) {
  %z = shl i64 %y, 3
  %s = add i64 %x, %z
  %t = add i64 %s, 5
  ret i64 %t
}
