; SPDX-License-Identifier: MIT
; Guests of ./bench stop, which never end by themselves; %progress is counted up meanwhile. No compiler can know that
; %x never becomes 0. The same code as in benchmarks/go/stop.go.

define void @loop(ptr %progress) {
entry:
  br label %again

again:
  %x = phi i64 [ 88172645463325252, %entry ], [ %f, %again ]
  %count = phi i64 [ 0, %entry ], [ %next, %again ]
  %a = shl i64 %x, 13
  %b = xor i64 %x, %a
  %c = lshr i64 %b, 7
  %d = xor i64 %b, %c
  %e = shl i64 %d, 17
  %f = xor i64 %d, %e
  %next = add i64 %count, 1
  store atomic i64 %next, ptr %progress monotonic, align 8
  %ends = icmp eq i64 %f, 0
  br i1 %ends, label %end, label %again

end:
  ret void
}

define i32 @fib(i32 %n) noinline {
entry:
  %small = icmp ult i32 %n, 2
  br i1 %small, label %end, label %more

more:
  %less = sub i32 %n, 1
  %one = call i32 @fib(i32 %less)
  %lesser = sub i32 %n, 2
  %two = call i32 @fib(i32 %lesser)
  %sum = add i32 %one, %two
  ret i32 %sum

end:
  ret i32 %n
}

define void @calls(ptr %progress) {
entry:
  br label %again

again:
  %count = phi i64 [ 0, %entry ], [ %next, %again ]
  %x = call i32 @fib(i32 15)
  %next = add i64 %count, 1
  store atomic i64 %next, ptr %progress monotonic, align 8
  %ends = icmp eq i32 %x, 0
  br i1 %ends, label %end, label %again

end:
  ret void
}
