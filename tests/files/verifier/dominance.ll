; A use is dominated by its definition.
define i32 @late(i32 %x) {
  %a = add i32 %b, 1 ; RULE: V40
  %b = add i32 %x, 1
  ret i32 %a
}
define i32 @one_way(i1 %c, i32 %x) {
entry:
  br i1 %c, label %then, label %join
then:
  %a = add i32 %x, 1
  br label %join
join:
  ret i32 %a ; RULE: V40
}
define i32 @loop(i1 %c) {
entry:
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %head ]
  %next = add i32 %i, 1
  br i1 %c, label %head, label %exit
exit:
  ret i32 %next
}
define i32 @edge(i1 %c, i32 %x) {
entry:
  br i1 %c, label %then, label %else
then:
  %a = add i32 %x, 1
  br label %join
else:
  br label %join ; RULE: V40
join:
  %p = phi i32 [ 0, %then ], [ %a, %else ]
  ret i32 %p
}
define i32 @unreachable_use(i32 %x) {
entry:
  ret i32 %x
dead:
  %a = add i32 %b, 1
  %b = add i32 %a, 1
  ret i32 %b
}
define i32 @unreachable_definition(i1 %c, i32 %x) {
entry:
  br label %live
dead:
  %a = add i32 %x, 1
  br label %live
live:
  %p = phi i32 [ 0, %entry ], [ %a, %dead ]
  %q = add i32 %a, %p ; RULE: V40
  ret i32 %q
}
