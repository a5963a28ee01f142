; A fill of vectors of three elements becomes stores that stay inside of each: what lies behind the object keeps its value.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

%bytes = type { [4 x <3 x i8>], i64 }
%words = type { <3 x i32>, i64 }

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define i64 @test(i64 %0, i64 %1) {
  %bytes = alloca %bytes
  %words = alloca %words
  %after = getelementptr %bytes, ptr %bytes, i64 0, i32 1
  store i64 1234, ptr %after
  %behind = getelementptr %words, ptr %words, i64 0, i32 1
  store i64 5678, ptr %behind
  call void @llvm.memset.p0.i64(ptr %bytes, i8 5, i64 16, i1 false)
  call void @llvm.memset.p0.i64(ptr %words, i8 6, i64 12, i1 false)
  %last = getelementptr [4 x <3 x i8>], ptr %bytes, i64 0, i64 3
  %v = load <3 x i8>, ptr %last
  %e = extractelement <3 x i8> %v, i64 2
  %w = load <3 x i32>, ptr %words
  %f = extractelement <3 x i32> %w, i64 2
  %a = load i64, ptr %after
  %b = load i64, ptr %behind
  %ab = mul i64 %a, %b
  %x = zext i8 %e to i64
  %y = zext i32 %f to i64
  %xy = mul i64 %x, %y
  %sum = xor i64 %ab, %xy
  ret i64 %sum
}

; RUN: @test(0x123456789abcdef, 42) == 0x1e74f7a2
