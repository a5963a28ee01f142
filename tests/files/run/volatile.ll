; Volatile accesses of a variable that nothing else sees are accesses all the same.

define i16 @last.store.wins() {
  %p = alloca i16, align 2
  store i16 12, ptr %p, align 2
  store volatile i16 3, ptr %p, align 2
  %v = load i16, ptr %p, align 2
  ret i16 %v
}
; RUN: @last.store.wins() == 3

define i32 @loop.reads.what.it.wrote(i32 %n) {
entry:
  %p = alloca i32, align 4
  store i32 1, ptr %p, align 4
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %more, %loop ]
  %v = load i32, ptr %p, align 4
  %more = add i32 %sum, %v
  %w = mul i32 %v, 2
  store volatile i32 %w, ptr %p, align 4
  %next = add i32 %i, 1
  %again = icmp ult i32 %next, %n
  br i1 %again, label %loop, label %done
done:
  ret i32 %more
}
; RUN: @loop.reads.what.it.wrote(1) == 1
; RUN: @loop.reads.what.it.wrote(5) == 31

define i32 @atomics.too() {
  %p = alloca i32, align 4
  store i32 5, ptr %p, align 4
  %old = atomicrmw add ptr %p, i32 7 seq_cst
  %v = load i32, ptr %p, align 4
  %pair = cmpxchg ptr %p, i32 12, i32 20 seq_cst seq_cst
  %w = load i32, ptr %p, align 4
  %s = add i32 %old, %v
  %t = add i32 %s, %w
  ret i32 %t
}
; RUN: @atomics.too() == 37
