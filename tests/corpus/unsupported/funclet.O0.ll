; Covers: exceptions in the style of Windows: cleanuppad and cleanupret.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

declare i32 @__CxxFrameHandler3(...)

define i32 @main() personality ptr @__CxxFrameHandler3 {
entry:
  ret i32 0

cleanup:
  %pad = cleanuppad within none []
  cleanupret from %pad unwind to caller
}
