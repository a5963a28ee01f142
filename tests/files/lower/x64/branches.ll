; RUN: compile --cpu x86-64-v3 --emit asm
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: @compare_and_branch: 
; CHECK-NEXT: cmp rdi, rsi ; br i1 %c
; CHECK-NEXT: j{{ge|l}} .L0
; CHECK-NOT: set{{..?}}
; CHECK: ret
define i32 @compare_and_branch(i64 %x, i64 %y) {
entry:
  %c = icmp slt i64 %x, %y
  br i1 %c, label %less, label %more
less:
  ret i32 1
more:
  ret i32 2
}

; CHECK-LABEL: @bit: 
; CHECK-NEXT: test {{dil|edi}}, 8
; CHECK-NEXT: j{{n?e}} .L0
define i32 @bit(i32 %x) {
entry:
  %b = and i32 %x, 8
  %c = icmp eq i32 %b, 0
  br i1 %c, label %clear, label %set
clear:
  ret i32 10
set:
  ret i32 20
}

; CHECK-LABEL: @choose: 
; CHECK-NEXT: cmp rdi, rsi
; CHECK-NEXT: cmovb rsi, rdi
; CHECK: ret
define i64 @choose(i64 %x, i64 %y) {
  %c = icmp ult i64 %x, %y
  %r = select i1 %c, i64 %x, i64 %y
  ret i64 %r
}

; CHECK-LABEL: @minimum: 
; CHECK-NEXT: cmp rdi, rsi
; CHECK-NEXT: cmovl rsi, rdi
; CHECK: ret
define i64 @minimum(i64 %x, i64 %y) {
  %r = call i64 @llvm.smin.i64(i64 %x, i64 %y)
  ret i64 %r
}

declare i64 @llvm.smin.i64(i64, i64)

; CHECK-LABEL: @dense: 
; CHECK: cmp edi, 5
; CHECK-NEXT: ja
; CHECK: lea {{r..}}, [.table_
; CHECK: movsxd
; CHECK: jmp {{r..}}
; CHECK: .table_{{[0-9a-f]+}}: {{\.L\d}} {{\.L\d}} {{\.L\d}} {{\.L\d}} {{\.L\d}} {{\.L\d$}}
define i32 @dense(i32 %x) {
entry:
  switch i32 %x, label %other [ i32 0, label %a  i32 1, label %b  i32 2, label %c  i32 3, label %d  i32 4, label %e
                                i32 5, label %f ]
a:
  ret i32 31
b:
  ret i32 47
c:
  ret i32 11
d:
  ret i32 59
e:
  ret i32 23
f:
  ret i32 83
other:
  ret i32 0
}

define void @callee() noinline {
  ret void
}

; CHECK-LABEL: @calls: 
; CHECK-NEXT: sub rsp, 8
; CHECK-NEXT: call qword ptr [@callee slot] ; call void @callee()
; CHECK-NEXT: call qword ptr [@callee slot]
; CHECK: add rsp, 8
; CHECK-NEXT: ret
define i32 @calls() {
  call void @callee()
  call void @callee()
  ret i32 1
}
