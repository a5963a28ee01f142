// SPDX-License-Identifier: MIT
namespace Stillpoint.Tests;

/// <summary>The guest functions that tests call.</summary>
internal static class Guest
{
    internal const string Text = """
        @value = global i64 0
        @mutex = global i64 0
        @sum = global i64 0

        declare i64 @stillpoint.spawn(ptr, ptr)
        declare i32 @stillpoint.join(i64)
        declare void @stillpoint.yield()
        declare void @stillpoint.suspend()
        declare void @stillpoint.sleep(i64)
        declare void @stillpoint.park()
        declare i64 @stillpoint.channel.new(i64, i64)
        declare i32 @stillpoint.channel.send(i64, ptr)
        declare i32 @stillpoint.channel.receive(i64, ptr)
        declare i64 @stillpoint.mutex.new()
        declare i32 @stillpoint.mutex.lock(i64)
        declare void @stillpoint.mutex.unlock(i64)
        declare void @exit(i32)
        declare i64 @read(i32, ptr, i64)
        declare void @qsort(ptr, i64, i64, ptr)

        define i64 @fib(i64 %n) {
          %small = icmp slt i64 %n, 2
          br i1 %small, label %done, label %more
        done:
          ret i64 %n
        more:
          %a = sub i64 %n, 1
          %x = call i64 @fib(i64 %a)
          %b = sub i64 %n, 2
          %y = call i64 @fib(i64 %b)
          %s = add i64 %x, %y
          ret i64 %s
        }

        define double @mix(i1 %f, i8 %a, i16 %b, i32 %c, float %d, double %e, ptr %p) {
          %x0 = zext i1 %f to i64
          %x1 = sext i8 %a to i64
          %x2 = sext i16 %b to i64
          %x3 = sext i32 %c to i64
          %x4 = ptrtoint ptr %p to i64
          %s1 = add i64 %x0, %x1
          %s2 = add i64 %s1, %x2
          %s3 = add i64 %s2, %x3
          %s4 = add i64 %s3, %x4
          %f4 = sitofp i64 %s4 to double
          %f5 = fpext float %d to double
          %f6 = fadd double %f4, %f5
          %f7 = fadd double %f6, %e
          ret double %f7
        }

        define void @spin() {
          br label %loop
        loop:
          %v = load volatile i64, ptr @value
          %w = add i64 %v, 1
          store volatile i64 %w, ptr @value
          br label %loop
        }

        define i64 @count(i64 %n) {
          br label %loop
        loop:
          %i = phi i64 [ 0, %0 ], [ %next, %loop ]
          %v = load volatile i64, ptr @value
          %w = add i64 %v, 1
          store volatile i64 %w, ptr @value
          %next = add i64 %i, 1
          %more = icmp ult i64 %next, %n
          br i1 %more, label %loop, label %done
        done:
          ret i64 %next
        }

        define i64 @divide(i64 %a, i64 %b) {
          %q = sdiv i64 %a, %b
          ret i64 %q
        }

        define i64 @recurse(i64 %n) {
          %p = alloca i64
          store volatile i64 %n, ptr %p
          %m = add i64 %n, 1
          %r = call i64 @recurse(i64 %m)
          %v = load volatile i64, ptr %p
          %s = add i64 %r, %v
          ret i64 %s
        }

        define i64 @yields(i64 %n) {
          br label %loop
        loop:
          %i = phi i64 [ 0, %0 ], [ %next, %loop ]
          call void @stillpoint.suspend()
          %next = add i64 %i, 1
          %more = icmp ult i64 %next, %n
          br i1 %more, label %loop, label %done
        done:
          ret i64 %next
        }

        define void @leave(i32 %status) {
          call void @exit(i32 %status)
          unreachable
        }

        define void @sleeper(i64 %time) {
          call void @stillpoint.sleep(i64 %time)
          ret void
        }

        define void @parks() {
          call void @stillpoint.park()
          ret void
        }

        define void @native_read(i32 %file) {
          %p = alloca i64
          %r = call i64 @read(i32 %file, ptr %p, i64 8)
          ret void
        }

        ; Reads how often it is to go round before it reads again, until that is 0.
        define void @spin_and_read(i32 %file) {
          %p = alloca i64
          br label %read
        read:
          %r = call i64 @read(i32 %file, ptr %p, i64 8)
          %n = load i64, ptr %p
          %over = icmp eq i64 %n, 0
          br i1 %over, label %done, label %loop
        loop:
          %i = phi i64 [ %n, %read ], [ %j, %loop ]
          %j = sub i64 %i, 1
          store volatile i64 %j, ptr %p
          %more = icmp ne i64 %j, 0
          br i1 %more, label %loop, label %read
        done:
          ret void
        }

        define void @compute_and_read(i64 %n, i32 %file) {
          %f = call i64 @fib(i64 %n)
          %p = alloca i64
          %r = call i64 @read(i32 %file, ptr %p, i64 8)
          ret void
        }

        define void @spinner(ptr %p) {
          call void @spin()
          ret void
        }

        define void @spawn_forever() {
          br label %loop
        loop:
          %f = call i64 @stillpoint.spawn(ptr @spinner, ptr null)
          br label %loop
        }

        define void @spawn_and_return() {
          %f = call i64 @stillpoint.spawn(ptr @spinner, ptr null)
          ret void
        }

        define void @crasher(ptr %p) {
          store volatile i64 1, ptr %p
          ret void
        }

        define i32 @spawn_crash() {
          %f = call i64 @stillpoint.spawn(ptr @crasher, ptr inttoptr (i64 16 to ptr))
          %r = call i32 @stillpoint.join(i64 %f)
          ret i32 %r
        }

        define void @lock_and_crash(ptr %p) {
          %m = load i64, ptr @mutex
          %l = call i32 @stillpoint.mutex.lock(i64 %m)
          %d = load volatile i64, ptr @value
          %q = sdiv i64 1, %d
          store volatile i64 %q, ptr @sum
          call void @stillpoint.mutex.unlock(i64 %m)
          ret void
        }

        define i32 @after_crash() {
          %m = call i64 @stillpoint.mutex.new()
          store i64 %m, ptr @mutex
          %f = call i64 @stillpoint.spawn(ptr @lock_and_crash, ptr null)
          %r = call i32 @stillpoint.join(i64 %f)
          %l = call i32 @stillpoint.mutex.lock(i64 %m)
          call void @stillpoint.mutex.unlock(i64 %m)
          %x = mul i32 %l, 10
          %s = add i32 %r, %x
          ret i32 %s
        }

        define void @deadlocks() {
          %e = alloca i64
          %c = call i64 @stillpoint.channel.new(i64 8, i64 0)
          %r = call i32 @stillpoint.channel.receive(i64 %c, ptr %e)
          ret void
        }

        define void @bad_send() {
          %c = call i64 @stillpoint.channel.new(i64 8, i64 1)
          %r = call i32 @stillpoint.channel.send(i64 %c, ptr inttoptr (i64 8 to ptr))
          ret void
        }

        define void @bad_handle() {
          %r = call i32 @stillpoint.mutex.lock(i64 123456789)
          ret void
        }

        define internal i32 @compare(ptr %a, ptr %b) {
          %x = load i32, ptr %a
          %y = load i32, ptr %b
          call void @stillpoint.yield()
          %d = sub i32 %x, %y
          ret i32 %d
        }

        define internal i32 @compare_spinning(ptr %a, ptr %b) {
          call void @spin()
          ret i32 0
        }

        define internal i32 @compare_quick(ptr %a, ptr %b) {
          %x = load i32, ptr %a
          %y = load i32, ptr %b
          %r = sub i32 %x, %y
          ret i32 %r
        }

        define void @sort_for_ever() {
          %a = alloca [64 x i32]
          br label %again
        again:
          %f = call i64 @fib(i64 27)
          br label %fill
        fill:
          %i = phi i64 [ 0, %again ], [ %i.next, %fill ]
          %p = getelementptr i32, ptr %a, i64 %i
          %v = mul i64 %i, 7919
          %w = trunc i64 %v to i32
          %m = urem i32 %w, 61
          store i32 %m, ptr %p
          %i.next = add i64 %i, 1
          %more = icmp ult i64 %i.next, 64
          br i1 %more, label %fill, label %sort
        sort:
          %n = phi i64 [ 0, %fill ], [ %n.next, %sort ]
          call void @qsort(ptr %a, i64 64, i64 4, ptr @compare_quick)
          %n.next = add i64 %n, 1
          %rest = icmp ult i64 %n.next, 100
          br i1 %rest, label %sort, label %again
        }

        define void @sort_spinning(ptr %p) {
          %a = alloca [4 x i32]
          store [4 x i32] zeroinitializer, ptr %a
          call void @qsort(ptr %a, i64 4, i64 4, ptr @compare_spinning)
          ret void
        }
        """;

    internal const string Host = """
        declare i64 @host.add(i64, i64)
        declare i64 @host.later(i64)
        declare double @host.half(double)
        declare void @host.text(ptr)

        @text = private constant [7 x i8] c"h\C3\A4llo\00"

        define i64 @adds(i64 %a) {
          %r = call i64 @host.add(i64 %a, i64 5)
          ret i64 %r
        }

        define i64 @later_twice(i64 %a) {
          %x = call i64 @host.later(i64 %a)
          %y = call i64 @host.later(i64 %x)
          ret i64 %y
        }

        define double @halves(double %a) {
          %x = call double @host.half(double %a)
          %y = call double @host.half(double %x)
          ret double %y
        }

        define void @says(i64 %which) {
          %is = icmp eq i64 %which, 0
          %p = select i1 %is, ptr @text, ptr inttoptr (i64 4096 to ptr)
          call void @host.text(ptr %p)
          ret void
        }
        """;
}
