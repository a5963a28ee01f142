; Derived pointers that are only passed on, along edges and around a loop, and read nowhere.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

@longs = constant { i64, i64, i32, i32 } { i64 16, i64 0, i32 0, i32 0 }

declare ptr addrspace(1) @stillpoint.new(ptr)

define i64 @passed(i1 %0) {
  %2 = call ptr addrspace(1) @stillpoint.new(ptr @longs)
  %3 = getelementptr i8, ptr addrspace(1) %2, i64 8
  br i1 %0, label %4, label %5

4:
  ret i64 1

5:
  %6 = phi double [ 1.000000e+00, %1 ]
  %7 = phi ptr addrspace(1) [ %3, %1 ]
  %8 = insertelement <4 x double> zeroinitializer, double %6, i64 0
  br label %9

9:
  %10 = phi <4 x double> [ %8, %5 ]
  br label %11

11:
  %12 = phi ptr addrspace(1) [ %7, %9 ]
  ret i64 2
}

define i64 @around(i64 %0) {
  %2 = call ptr addrspace(1) @stillpoint.new(ptr @longs)
  %3 = getelementptr i8, ptr addrspace(1) %2, i64 8
  switch i64 %0, label %4 [
    i64 2, label %8
    i64 3, label %4
  ]

4:
  %5 = phi ptr addrspace(1) [ %5, %4 ], [ %3, %1 ], [ %3, %1 ]
  %6 = phi i64 [ %7, %4 ], [ 0, %1 ], [ 0, %1 ]
  %7 = add i64 %6, 1
  %last = icmp eq i64 %7, 5
  br i1 %last, label %8, label %4

8:
  ret i64 3
}

; RUN: @passed(0) == 2
; RUN: @passed(1) == 1
; RUN: @around(2) == 3
; RUN: @around(1) == 3
