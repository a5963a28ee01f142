; Statepoints as LLVM's rewrite-statepoints-for-gc writes them, and as only a hand does, while objects move.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-pc-linux-gnu"

%type = type { i64, i64, i32, i32 }
%pair = type { ptr addrspace(1), ptr addrspace(1) }

@numbers_type = internal constant %type { i64 0, i64 8, i32 0, i32 0 }, align 8
@pair_type = internal constant { %type, [2 x i32] } { %type { i64 16, i64 0, i32 2, i32 0 }, [2 x i32] [i32 0, i32 8] }, align 8
@line = internal constant [9 x i8] c"%s: %ld\0A\00"
@in_a_loop = internal constant [10 x i8] c"in a loop\00"
@in_vectors = internal constant [11 x i8] c"in vectors\00"
@in_structs = internal constant [11 x i8] c"in structs\00"
@in_blocks = internal constant [10 x i8] c"in blocks\00"
@of_constants = internal constant [13 x i8] c"of constants\00"

declare i32 @printf(ptr, ...) "gc-leaf-function"
declare ptr addrspace(1) @stillpoint.new(ptr)
declare ptr addrspace(1) @stillpoint.new_array(ptr, i64)
declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
declare i64 @llvm.experimental.gc.result.i64(token)
declare ptr addrspace(1) @llvm.experimental.gc.result.p1(token)
declare %pair @llvm.experimental.gc.result.s_pairs(token)
declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)
declare <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token, i32, i32)

; Makes garbage, so that a small heap is collected.
define internal fastcc i64 @churn(i64 %pass) gc "statepoint-example" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 2882400000, i32 0, ptr elementtype(ptr addrspace(1) (ptr)) @stillpoint.new, i32 1, i32 0, ptr @pair_type, i32 0, i32 0)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 20
  br i1 %more, label %loop, label %exit
exit:
  ret i64 %pass
}

; The numbers from 1 on.
define internal ptr addrspace(1) @count(i64 %n) gc "statepoint-example" {
entry:
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(ptr addrspace(1) (ptr, i64)) @stillpoint.new_array, i32 2, i32 0, ptr @numbers_type, i64 %n, i32 0, i32 0)
  %array = call ptr addrspace(1) @llvm.experimental.gc.result.p1(token %t)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %i, 1
  %place = getelementptr i64, ptr addrspace(1) %array, i64 %i
  store i64 %next, ptr addrspace(1) %place
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  ret ptr addrspace(1) %array
}

; A pointer that walks through the array; its base is relocated, too, and the other way round in gc-live.
define internal i64 @loop(ptr addrspace(1) %array, i64 %n) gc "statepoint-example" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %sum.next, %loop ]
  %p.base = phi ptr addrspace(1) [ %array, %entry ], [ %base.moved, %loop ]
  %p = phi ptr addrspace(1) [ %array, %entry ], [ %p.next, %loop ]
  %t = notail call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 7, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 3, i64 %i, i32 0, i32 0) #0 [ "deopt"(i64 %sum, ptr addrspace(1) %p), "gc-transition"(ptr @line), "gc-live"(ptr addrspace(1) %p, ptr addrspace(1) %p.base) ]
  %same = call i64 @llvm.experimental.gc.result.i64(token %t)
  %p.moved = call coldcc ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 0)
  %base.moved = call coldcc ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 1)
  %number = load i64, ptr addrspace(1) %p.moved
  %product = mul i64 %number, %same
  %sum.next = add i64 %sum, %product
  %p.next = getelementptr i64, ptr addrspace(1) %p.moved, i64 1
  %next = add i64 %same, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %exit
exit:
  %first = load i64, ptr addrspace(1) %base.moved
  %result = add i64 %sum.next, %first
  ret i64 %result
}

; Two places in two arrays at once, twice.
define internal i64 @vectors(ptr addrspace(1) %a, ptr addrspace(1) %b) gc "statepoint-example" {
  %base0 = insertelement <2 x ptr addrspace(1)> poison, ptr addrspace(1) %a, i32 0
  %base = insertelement <2 x ptr addrspace(1)> %base0, ptr addrspace(1) %b, i32 1
  %places = getelementptr i64, <2 x ptr addrspace(1)> %base, <2 x i64> <i64 3, i64 5>
  %t = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 0, i32 0, i32 0) [ "gc-live"(<2 x ptr addrspace(1)> %places, <2 x ptr addrspace(1)> %base) ]
  %base.1 = call <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token %t, i32 1, i32 1)
  %places.1 = call <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token %t, i32 1, i32 0)
  %u = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 0, i32 0, i32 0) [ "gc-live"(<2 x ptr addrspace(1)> %base.1, <2 x ptr addrspace(1)> %places.1) ]
  %places.2 = call <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token %u, i32 0, i32 1)
  %p = extractelement <2 x ptr addrspace(1)> %places.2, i32 0
  %q = extractelement <2 x ptr addrspace(1)> %places.2, i32 1
  %x = load i64, ptr addrspace(1) %p
  %y = load i64, ptr addrspace(1) %q
  %x10 = mul i64 %x, 10
  %r = add i64 %x10, %y
  ret i64 %r
}

define internal %pair @swap(ptr addrspace(1) %a, ptr addrspace(1) %b) gc "statepoint-example" {
  %t = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 0, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %a, ptr addrspace(1) %b) ]
  %a.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
  %b.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 1)
  %s = insertvalue %pair poison, ptr addrspace(1) %b.1, 0
  %r = insertvalue %pair %s, ptr addrspace(1) %a.1, 1
  ret %pair %r
}

; The callee is a value, and its result a struct.
define internal i64 @structs(ptr %callee, ptr addrspace(1) %a, ptr addrspace(1) %b) gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(%pair (ptr addrspace(1), ptr addrspace(1))) %callee, i32 2, i32 0, ptr addrspace(1) %a, ptr addrspace(1) %b, i32 0, i32 0)
  %pair = call %pair @llvm.experimental.gc.result.s_pairs(token %t)
  %p = extractvalue %pair %pair, 0
  %place = getelementptr i64, ptr addrspace(1) %p, i64 6
  %x = load i64, ptr addrspace(1) %place
  ret i64 %x
}

; Relocations stand behind the branch, each way another; on one way nobody asks for the result.
define internal i64 @blocks(ptr addrspace(1) %a, i1 %which) gc "statepoint-example" {
entry:
  %p = getelementptr i64, ptr addrspace(1) %a, i64 1
  %q = getelementptr i64, ptr addrspace(1) %a, i64 2
  %t = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 40, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %a, ptr addrspace(1) %p, ptr addrspace(1) %q) ]
  br i1 %which, label %left, label %right
left:
  %p.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 1)
  %r = call i64 @llvm.experimental.gc.result.i64(token %t)
  br label %join
right:
  %q.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 2)
  br label %join
join:
  %place = phi ptr addrspace(1) [ %p.1, %left ], [ %q.1, %right ]
  %add = phi i64 [ %r, %left ], [ 0, %right ]
  %u = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 40, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %place) ]
  %place.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0)
  %x = load i64, ptr addrspace(1) %place.1
  %s = add i64 %x, %add
  ret i64 %s
gone:
  %v = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 0, i64 40, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %itself) ]
  %itself = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %v, i32 0, i32 0)
  %y = load i64, ptr addrspace(1) %itself
  ret i64 %y
}

; Pointers to no object stay what they are, as far as they are anything.
define internal i64 @constants() gc "statepoint-example" {
  %t = call fastcc token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (i64)) @churn, i32 1, i32 2, i64 0, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) null, ptr addrspace(1) undef, ptr addrspace(1) poison, <2 x ptr addrspace(1)> zeroinitializer), "deopt"() ]
  %null = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
  %undef = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 1, i32 1)
  %poison = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 2)
  %zero = call <2 x ptr addrspace(1)> @llvm.experimental.gc.relocate.v2p1(token %t, i32 3, i32 3)
  %lane = extractelement <2 x ptr addrspace(1)> %zero, i32 1
  %c = icmp eq ptr addrspace(1) %null, null
  %d = icmp eq ptr addrspace(1) %lane, %null
  %e = and i1 %c, %d
  %f = select i1 %e, ptr addrspace(1) %lane, ptr addrspace(1) %poison
  %g = icmp eq ptr addrspace(1) %f, null
  %r = zext i1 %g to i64
  ret i64 %r
}

define i32 @main(i32 %argc) gc "statepoint-example" {
  %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(ptr addrspace(1) (i64)) @count, i32 1, i32 0, i64 30, i32 0, i32 0)
  %a = call ptr addrspace(1) @llvm.experimental.gc.result.p1(token %t)
  %u = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(ptr addrspace(1) (i64)) @count, i32 1, i32 0, i64 7, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %a) ]
  %b = call ptr addrspace(1) @llvm.experimental.gc.result.p1(token %u)
  %a.1 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0)
  %1 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr addrspace(1), i64)) @loop, i32 2, i32 0, ptr addrspace(1) %a.1, i64 30, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %a.1, ptr addrspace(1) %b) ]
  %in.loop = call i64 @llvm.experimental.gc.result.i64(token %1)
  %a.2 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %1, i32 0, i32 0)
  %b.2 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %1, i32 1, i32 1)
  %2 = call i32 (ptr, ...) @printf(ptr @line, ptr @in_a_loop, i64 %in.loop)
  %3 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr addrspace(1), ptr addrspace(1))) @vectors, i32 2, i32 0, ptr addrspace(1) %a.2, ptr addrspace(1) %b.2, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %a.2, ptr addrspace(1) %b.2) ]
  %in.vectors = call i64 @llvm.experimental.gc.result.i64(token %3)
  %a.3 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %3, i32 0, i32 0)
  %b.3 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %3, i32 1, i32 1)
  %4 = call i32 (ptr, ...) @printf(ptr @line, ptr @in_vectors, i64 %in.vectors)
  %5 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr, ptr addrspace(1), ptr addrspace(1))) @structs, i32 3, i32 0, ptr @swap, ptr addrspace(1) %a.3, ptr addrspace(1) %b.3, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %b.3) ]
  %in.structs = call i64 @llvm.experimental.gc.result.i64(token %5)
  %b.4 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %5, i32 0, i32 0)
  %6 = call i32 (ptr, ...) @printf(ptr @line, ptr @in_structs, i64 %in.structs)
  %one = icmp eq i32 %argc, 1
  %7 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr addrspace(1), i1)) @blocks, i32 2, i32 0, ptr addrspace(1) %b.4, i1 %one, i32 0, i32 0) [ "gc-live"(ptr addrspace(1) %b.4) ]
  %in.blocks = call i64 @llvm.experimental.gc.result.i64(token %7)
  %b.5 = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %7, i32 0, i32 0)
  %two = xor i1 %one, true
  %8 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 (ptr addrspace(1), i1)) @blocks, i32 2, i32 0, ptr addrspace(1) %b.5, i1 %two, i32 0, i32 0)
  %other.way = call i64 @llvm.experimental.gc.result.i64(token %8)
  %both = add i64 %in.blocks, %other.way
  %9 = call i32 (ptr, ...) @printf(ptr @line, ptr @in_blocks, i64 %both)
  %10 = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ptr elementtype(i64 ()) @constants, i32 0, i32 0, i32 0, i32 0)
  %of.constants = call i64 @llvm.experimental.gc.result.i64(token %10)
  %11 = call i32 (ptr, ...) @printf(ptr @line, ptr @of_constants, i64 %of.constants)
  ret i32 0
}

attributes #0 = { "statepoint-id"="7" "statepoint-num-patch-bytes"="0" }
