; RUN: compile --cpu x86-64-v3 --emit allocated --function turn
; Arguments that swap registers go by one exchange or through a third.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @callee(i64 %x, i64 %y, i64 %z) noinline {
  ret i64 %x
}

define i64 @turn(i64 %a, i64 %b, i64 %c) {
  %r = call i64 @callee(i64 %b, i64 %c, i64 %a)
  %s = add i64 %r, 1
  ret i64 %s
}

; EXPECT
; @turn:
; block0 depth=0 header=-1 parent=-1 ->
;   ParallelMove def?:%7@r7 def?:%3@r6 def?:%5@r2 use?:%10@r7 use?:%11@r6 use?:%12@r2 #3
;   ParallelMove def?:%4@r7 def?:%6@r6 def?:%8@r2 use?:%3@r6 use?:%5@r2 use?:%7@r7 #3
;   CallSlot use?:%4@r7 use?:%6@r6 use?:%8@r2 def:%9@r0
;   Move def?:%2@r0 use?:%9@r0
;   Move def?:%0@r0 use?:%2@r0
;   AddImm mod:%0@r0 #1
;   Move def?:%1@r0 use?:%0@r0
;   Ret use:%1@r0
