; RUN: compile --cpu x86-64-v3 --emit allocated --function sum
; No register survives a call: the value is in memory across it, stored once and read where it is used.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @callee(i64 %x) noinline {
  ret i64 %x
}

define i64 @sum(i64 %a, i64 %b) {
  %x = call i64 @callee(i64 %a)
  %y = call i64 @callee(i64 %b)
  %s = add i64 %x, %y
  %t = add i64 %s, %b
  ret i64 %t
}

; EXPECT
; @sum:
; block0 depth=0 header=-1 parent=-1 ->
;   ParallelMove def?:%8@r7 def?:%3@spill0 use?:%11@r7 use?:%12@r6 #2
;   Move def?:%9@r7 use?:%8@r7
;   CallSlot use?:%9@r7 def:%10@r0
;   Move def?:%4@spill1 use?:%10@r0
;   Move def?:%6@r7 use?:%3@spill0
;   CallSlot use?:%6@r7 def:%7@r0
;   Move def?:%5@r0 use?:%7@r0
;   Move def?:%2@r1 use?:%4@spill1
;   Add mod:%2@r1 use?:%5@r0
;   Move def?:%0@r1 use?:%2@r1
;   Add mod:%0@r1 use?:%3@spill0
;   Move def?:%1@r0 use?:%0@r1
;   Ret use:%1@r0
