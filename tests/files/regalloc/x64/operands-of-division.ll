; RUN: compile --cpu x86-64-v3 --emit allocated
; The division wants rax and rdx; what is there otherwise moves away.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @rest(i64 %a, i64 %b, i64 %c, i64 %d) {
  %q = udiv i64 %a, %c
  %s = add i64 %q, %d
  %r = urem i64 %s, %b
  ret i64 %r
}

; EXPECT
; @rest:
; block0 depth=0 header=-1 parent=-1 ->
;   ParallelMove def?:%8@r7 def?:%3@r6 def?:%9@r8 def?:%7@r1 use?:%12@r7 use?:%13@r6 use?:%14@r2 use?:%15@r1 #4
;   Move def?:%10@r0 use?:%8@r7
;   ZeroHigh def:%11@r2
;   Div mod:%10@r0 mod:%11@r2 use?:%9@r8
;   Move def?:%6@r0 use?:%10@r0
;   Move def?:%2@r0 use?:%6@r0
;   Add mod:%2@r0 use?:%7@r1
;   Move def?:%4@r0 use?:%2@r0
;   ZeroHigh def:%5@r2
;   Div mod:%4@r0 mod:%5@r2 use?:%3@r6
;   Move def?:%0@r2 use?:%5@r2
;   Move def?:%1@r0 use?:%0@r2
;   Ret use:%1@r0
