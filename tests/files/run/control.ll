; Control flow, calls, memory and what traps.

@table = constant [3 x ptr] [ptr blockaddress(@computed, %a), ptr blockaddress(@computed, %b), ptr blockaddress(@computed, %c)]
@counter = global i32 0
@readonly = constant i32 7
@tls = thread_local global i32 5
@relocated = global ptr getelementptr inbounds ([4 x i32], ptr @numbers, i64 0, i64 2)
@numbers = global [4 x i32] [i32 1, i32 2, i32 3, i32 4]
@second = alias i32, getelementptr inbounds ([4 x i32], ptr @numbers, i64 0, i64 1)
@distance = global i64 sub (i64 ptrtoint (ptr @relocated to i64), i64 ptrtoint (ptr @relocated to i64))

define i32 @computed(i64 %i) {
entry:
  %p = getelementptr [3 x ptr], ptr @table, i64 0, i64 %i
  %t = load ptr, ptr %p, align 8
  br label %dispatch
dispatch:
  %from = phi i32 [ 0, %entry ], [ %next, %a ]
  %where = phi ptr [ %t, %entry ], [ blockaddress(@computed, %c), %a ]
  indirectbr ptr %where, [label %a, label %b, label %c]
a:
  %next = add i32 %from, 100
  br label %dispatch
b:
  %vb = phi i32 [ %from, %dispatch ]
  ret i32 %vb
c:
  %r = add i32 %from, 3
  ret i32 %r
}
; RUN: @computed(0) == 103
; RUN: @computed(1) == 0
; RUN: @computed(2) == 3
; TRAP: @computed(3) "trap"

define i32 @rotate(i32 %n, i32 %x, i32 %y, i32 %z) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %a = phi i32 [ %x, %entry ], [ %b, %loop ]
  %b = phi i32 [ %y, %entry ], [ %c, %loop ]
  %c = phi i32 [ %z, %entry ], [ %a, %loop ]
  %j = add i32 %i, 1
  %done = icmp eq i32 %i, %n
  br i1 %done, label %exit, label %loop
exit:
  %h = mul i32 %a, 100
  %t = mul i32 %b, 10
  %u = add i32 %h, %t
  %r = add i32 %u, %c
  ret i32 %r
}
; RUN: @rotate(0, 1, 2, 3) == 123
; RUN: @rotate(1, 1, 2, 3) == 231
; RUN: @rotate(5, 1, 2, 3) == 312

define i32 @swap.on.switch(i32 %k, i32 %x, i32 %y) {
entry:
  switch i32 %k, label %join [ i32 -5, label %join
                               i32 7, label %other
                               i32 100000, label %join ]
other:
  br label %join
join:
  %a = phi i32 [ %x, %entry ], [ %x, %entry ], [ %x, %entry ], [ %y, %other ]
  %b = phi i32 [ %y, %entry ], [ %y, %entry ], [ %y, %entry ], [ %x, %other ]
  %d = sub i32 %a, %b
  ret i32 %d
}
; RUN: @swap.on.switch(-5, 9, 4) == 5
; RUN: @swap.on.switch(7, 9, 4) == -5
; RUN: @swap.on.switch(0, 9, 4) == 5

define i32 @wide.switch(i128 %k) {
  switch i128 %k, label %none [ i128 170141183460469231731687303715884105727, label %max
                                i128 -1, label %minus ]
max:
  ret i32 1
minus:
  ret i32 2
none:
  ret i32 0
}
; RUN: @wide.switch(170141183460469231731687303715884105727) == 1
; RUN: @wide.switch(-1) == 2
; RUN: @wide.switch(18446744073709551615) == 0

define i32 @odd.switch(i7 %k) {
  switch i7 %k, label %none [ i7 -64, label %low
                              i7 63, label %high ]
low:
  ret i32 1
high:
  ret i32 2
none:
  ret i32 0
}
; RUN: @odd.switch(-64) == 1
; RUN: @odd.switch(63) == 2
; RUN: @odd.switch(0) == 0

define internal { i64, i128, [3 x i8] } @many(i8 %a, i128 %b, float %c, [3 x i8] %d) {
  %i = fptosi float %c to i64
  %w = zext i8 %a to i64
  %s = add i64 %i, %w
  %r = insertvalue { i64, i128, [3 x i8] } poison, i64 %s, 0
  %t = insertvalue { i64, i128, [3 x i8] } %r, i128 %b, 1
  %u = insertvalue { i64, i128, [3 x i8] } %t, [3 x i8] %d, 2
  ret { i64, i128, [3 x i8] } %u
}

define i128 @aggregates(i128 %b) {
  %r = call { i64, i128, [3 x i8] } @many(i8 200, i128 %b, float 5.0, [3 x i8] c"\01\02\03")
  %x = extractvalue { i64, i128, [3 x i8] } %r, 0
  %y = extractvalue { i64, i128, [3 x i8] } %r, 1
  %z = extractvalue { i64, i128, [3 x i8] } %r, 2, 1
  %xw = zext i64 %x to i128
  %zw = zext i8 %z to i128
  %s = add i128 %xw, %y
  %t = mul i128 %s, %zw
  ret i128 %t
}
; RUN: @aggregates(1000) == 2410
; RUN: @aggregates(-205) == 0

define i32 @recursive(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %done, label %more
more:
  %m = sub i32 %n, 1
  %r = call i32 @recursive(i32 %m)
  %s = add i32 %r, 1
  ret i32 %s
done:
  ret i32 0
}
; RUN: @recursive(100000) == 100000
; TRAP: @recursive(-1) "stack overflow"

define i32 @tail.even(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %yes, label %more
more:
  %m = sub i32 %n, 1
  %r = musttail call i32 @tail.odd(i32 %m)
  ret i32 %r
yes:
  ret i32 1
}
define i32 @tail.odd(i32 %n) {
  %z = icmp eq i32 %n, 0
  br i1 %z, label %no, label %more
more:
  %m = sub i32 %n, 1
  %r = musttail call i32 @tail.even(i32 %m)
  ret i32 %r
no:
  ret i32 0
}
; RUN: @tail.even(10000001) == 0
; RUN: @tail.even(10000000) == 1

define i32 @globals() {
  %p = load ptr, ptr @relocated, align 8
  %a = load i32, ptr %p, align 4
  %b = load i32, ptr @second, align 4
  %d = load i64, ptr @distance, align 8
  %t = call ptr @llvm.threadlocal.address.p0(ptr @tls)
  %c = load i32, ptr %t, align 4
  store i32 9, ptr %t, align 4
  %e = load i32, ptr @tls, align 4
  %x = trunc i64 %d to i32
  %s = add i32 %a, %b
  %u = add i32 %s, %c
  %v = add i32 %u, %x
  %w = mul i32 %v, %e
  ret i32 %w
}
; RUN: @globals() == 90

define i32 @dynamic.stack(i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %s = call ptr @llvm.stacksave.p0()
  %p = alloca i8, i64 100000, align 64
  %q = ptrtoint ptr %p to i64
  %o = and i64 %q, 63
  %ok = icmp eq i64 %o, 0
  call void @llvm.assume(i1 %ok)
  store volatile i8 1, ptr %p, align 1
  call void @llvm.stackrestore.p0(ptr %s)
  %j = add i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i32 %j
}
; RUN: @dynamic.stack(100000) == 100000

define i32 @trap.null.read() {
  %v = load i32, ptr null, align 4
  ret i32 %v
}
; TRAP: @trap.null.read() "access violation"

define void @trap.write(i64 %a) {
  %p = inttoptr i64 %a to ptr
  store i32 1, ptr %p, align 4
  ret void
}
; TRAP: @trap.write(0) "access violation"
; TRAP: @trap.write(0xdeadbeef000) "0xdeadbeef000"
; TRAP: @trap.write(0x8000000000000000) "access violation"

define void @trap.read.only() {
  store i32 1, ptr @readonly, align 4
  ret void
}
; TRAP: @trap.read.only() "writing"

define i64 @trap.call(i64 %a) {
  %p = inttoptr i64 %a to ptr
  %r = call i64 %p(i64 1)
  ret i64 %r
}
; TRAP: @trap.call(0) "call of address 0x0"
; TRAP: @trap.call(0xdeadbeef000) "SIGSEGV"

define i32 @trap.divide(i32 %a, i32 %b) {
  %r = sdiv i32 %a, %b
  ret i32 %r
}
; TRAP: @trap.divide(1, 0) "division by zero"
; TRAP: @trap.divide(-2147483648, -1) "quotient"

define i128 @trap.divide.wide(i128 %a, i128 %b) {
  %r = urem i128 %a, %b
  ret i128 %r
}
; TRAP: @trap.divide.wide(1, 0) "division by zero"

define void @trap.unreachable() {
  unreachable
}
; TRAP: @trap.unreachable() "unreachable"

define void @trap.asked() {
  call void @llvm.trap()
  unreachable
}
; TRAP: @trap.asked() "trap"

define void @trap.native() {
  %n = call i64 @strlen(ptr inttoptr (i64 8 to ptr))
  ret void
}
; TRAP: @trap.native() "strlen"

define void @trap.abort() {
  call void @abort()
  unreachable
}
; TRAP: @trap.abort() "abort"

define void @trap.copy(i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr @numbers, ptr inttoptr (i64 4096 to ptr), i64 %n, i1 false)
  ret void
}
; TRAP: @trap.copy(8) "reading 0x1000"
; TRAP: @trap.copy(8000) "access violation reading 0x"

define i64 @native.string(i64 %n) {
  %p = call ptr @malloc(i64 %n)
  %m = sub i64 %n, 1
  call void @llvm.memset.p0.i64(ptr %p, i8 65, i64 %m, i1 false)
  %e = getelementptr i8, ptr %p, i64 %m
  store i8 0, ptr %e, align 1
  %l = call i64 @strlen(ptr %p)
  call void @free(ptr %p)
  ret i64 %l
}
; RUN: @native.string(10) == 9
; RUN: @native.string(100000) == 99999

define i32 @compare(ptr %a, ptr %b) {
  %x = load i32, ptr %a, align 4
  %y = load i32, ptr %b, align 4
  %r = sub i32 %y, %x
  ret i32 %r
}
define i32 @sorted(i64 %i) {
  call void @qsort(ptr @numbers, i64 4, i64 4, ptr @compare)
  %p = getelementptr i32, ptr @numbers, i64 %i
  %r = load i32, ptr %p, align 4
  ret i32 %r
}
; RUN: @sorted(0) == 4
; RUN: @sorted(3) == 1

define i32 @bad.compare(ptr %a, ptr %b) {
  %r = load i32, ptr null, align 4
  ret i32 %r
}
define void @trap.in.callback() {
  call void @qsort(ptr @numbers, i64 4, i64 4, ptr @bad.compare)
  ret void
}
; TRAP: @trap.in.callback() "at trap.in.callback"
; TRAP: @trap.in.callback() "at bad.compare"

declare i64 @strlen(ptr)
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @abort()
declare void @qsort(ptr, i64, i64, ptr)
declare void @llvm.trap()
declare void @llvm.assume(i1)
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)
declare ptr @llvm.threadlocal.address.p0(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
