; RUN: compile --cpu x86-64-v3 --emit allocated --function sum
; A call that does not return clobbers nothing that anybody reads: the loop stays in registers.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

declare void @abort() noreturn

define i64 @sum(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %s = phi i64 [ 0, %entry ], [ %t, %next ]
  %q = getelementptr i64, ptr %p, i64 %i
  %v = load i64, ptr %q
  %bad = icmp eq i64 %v, 0
  br i1 %bad, label %rare, label %next
rare:
  call void @abort()
  unreachable
next:
  %t = add i64 %s, %v
  %j = add nuw nsw i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %done
done:
  ret i64 %t
}

; EXPECT
; @sum:
; block0 depth=0 header=-1 parent=-1 -> 1
;   ParallelMove def?:%11@r7 def?:%7@r6 use?:%12@r7 use?:%13@r6 #2
;   MovImm def:%8@r0
;   MovImm def:%9@r11
;   Jmp
; block1 depth=1 header=1 parent=-1 -> 2 5
;   Load def:%10@r3 use:%11@r7 use:%8@r0
;   Test use:%10@r3 use:%10@r3
;   Jcc !4
;   Jmp
; block2 depth=1 header=1 parent=-1 -> 4 3
;   Move def?:%4@r11 use?:%9@r11
;   Add mod:%4@r11 use?:%10@r3
;   Lea def:%6@r0 use:%8@r0
;   Cmp use:%6@r0 use?:%7@r6
;   Jcc !2
;   Jmp
; block3 depth=1 header=1 parent=-1 -> 1
;   ParallelMove def?:%8@r0 def?:%9@r11 use?:%6@r0 use?:%4@r11 #2
;   Jmp
; block4 depth=0 header=-1 parent=-1 ->
;   Move def?:%5@r0 use?:%4@r11
;   Ret use:%5@r0
; block5 depth=0 header=-1 parent=-1 cold ->
;   MovImm def:%1@r0
;   MovAddress def:%2@r11
;   MovImm def:%3@r3
;   CallContext use:%1@r0 use:%2@r11 use:%3@r3
;   MovImm def:%0@r0
;   CallContext use:%0@r0
;   Ud2
