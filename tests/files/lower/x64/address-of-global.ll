; RUN: compile --cpu x86-64-v3 --emit asm
; Globals near the code are addressed from the instruction pointer; an index needs their address in a register.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@here = internal global [4 x i32] zeroinitializer

define i32 @direct() {
  %v = load i32, ptr getelementptr inbounds ([4 x i32], ptr @here, i64 0, i64 3)
  ret i32 %v
}

define i32 @indexed(i64 %i) {
  %q = getelementptr inbounds [4 x i32], ptr @here, i64 0, i64 %i
  %v = load i32, ptr %q
  ret i32 %v
}

; EXPECT
; @direct: 7 bytes, frame 0 bytes
;   0000  mov     eax, [@here+0xc]                         ; %v = load i32, ptr getelementptr inbounds ([4 x i32], ptr @here, i64 0, i64 3), align 4
;   0006  ret                                              ; ret i32 %v
;
; @indexed: 11 bytes, frame 0 bytes
;   0000  lea     rax, [@here]
;   0007  mov     eax, [rax+rdi*4]                         ; %v = load i32, ptr %q, align 4
;   000a  ret                                              ; ret i32 %v
