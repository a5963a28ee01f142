; Few managed bytes filled with a number that is not constant: no copy from where that number points.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

@longs = constant { i64, i64, i32, i32 } { i64 16, i64 0, i32 0, i32 0 }

declare ptr addrspace(1) @stillpoint.new(ptr)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)

define i64 @test(i8 %0) {
  %2 = call ptr addrspace(1) @stillpoint.new(ptr @longs)
  call void @llvm.memset.p1.i64(ptr addrspace(1) %2, i8 %0, i64 3, i1 false)
  %3 = getelementptr i8, ptr addrspace(1) %2, i64 8
  call void @llvm.memset.p1.i64(ptr addrspace(1) %3, i8 %0, i64 8, i1 false)
  %4 = load i64, ptr addrspace(1) %2
  %5 = load i64, ptr addrspace(1) %3
  %6 = add i64 %4, %5
  ret i64 %6
}

; RUN: @test(0x1) == 0x101010101020202
