; RUN: compile --cpu x86-64-v3 --emit allocated
; The parameters of a loop are changed in place: no move in the loop.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @sum(ptr %p, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %s = phi i64 [ 0, %entry ], [ %t, %loop ]
  %q = getelementptr i64, ptr %p, i64 %i
  %v = load i64, ptr %q
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
;   ParallelMove def?:%6@r7 def?:%3@r6 use?:%7@r7 use?:%8@r6 #2
;   MovImm def:%4@r0
;   MovImm def:%5@r1
;   Jmp
; block1 depth=1 header=1 parent=-1 -> 3 2
;   Move def?:%0@r1 use?:%5@r1
;   Add mod:%0@r1 use:%6@r7 use:%4@r0
;   Lea def:%2@r0 use:%4@r0
;   Cmp use:%2@r0 use?:%3@r6
;   Jcc !2
;   Jmp
; block2 depth=1 header=1 parent=-1 -> 1
;   ParallelMove def?:%4@r0 def?:%5@r1 use?:%2@r0 use?:%0@r1 #2
;   Jmp
; block3 depth=0 header=-1 parent=-1 ->
;   Move def?:%1@r0 use?:%0@r1
;   Ret use:%1@r0
