; Covers: exceptions as C++ has them: invoke, landingpad, resume.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @__gxx_personality_v0(...)

declare void @abort()

define i32 @main() personality ptr @__gxx_personality_v0 {
entry:
  invoke void @abort()
          to label %normal unwind label %handler

normal:
  ret i32 0

handler:
  %exception = landingpad { ptr, i32 }
          cleanup
  resume { ptr, i32 } %exception
}
