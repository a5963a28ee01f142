; RUN: compile --cpu x86-64-v3 --emit allocated --function constant
; A constant that lives across a call is made anew behind it, not kept.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define i64 @callee(i64 %x) noinline {
  ret i64 %x
}

define i64 @constant(i64 %a) {
  %m = mul i64 %a, 1311768467463790320
  %x = call i64 @callee(i64 %m)
  %n = mul i64 %x, 1311768467463790320
  ret i64 %n
}

; EXPECT
; @constant:
; block0 depth=0 header=-1 parent=-1 ->
;   Move def?:%7@r7 use?:%8@r7
;   Move def?:%4@r7 use?:%7@r7
;   MovImm def:%3@r0 #1311768467463790320
;   Imul mod:%4@r7 use?:%3@r0
;   Move def?:%5@r7 use?:%4@r7
;   CallSlot use?:%5@r7 def:%6@r0
;   Move def?:%2@r0 use?:%6@r0
;   Move def?:%0@r0 use?:%2@r0
;   MovImm def:%3@r1 #1311768467463790320
;   Imul mod:%0@r0 use?:%3@r1
;   Move def?:%1@r0 use?:%0@r0
;   Ret use:%1@r0
