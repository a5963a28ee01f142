; RUN: opt --pass=reduce-addresses
; An address form does this one: nothing is made.
; CHECK-LABEL: @plain
; CHECK-NOT: phi ptr
; CHECK: getelementptr inbounds i32, ptr %a, i64 %i
; CHECK: ret void
define void @plain(ptr %a) {
entry:
  br label %body

body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %p = getelementptr inbounds i32, ptr %a, i64 %i
  store i32 0, ptr %p
  %next = add i64 %i, 1
  %c = icmp eq i64 %next, 9
  br i1 %c, label %exit, label %body

exit:
  ret void
}

declare void @f(ptr)

; Nothing stays in a register over a call.
; CHECK-LABEL: @calls
; CHECK-NOT: phi ptr
; CHECK: getelementptr inbounds [3 x i32], ptr %a, i64 %i, i64 %j
; CHECK: ret void
define void @calls(ptr %a, i64 %j) {
entry:
  br label %body

body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %p = getelementptr inbounds [3 x i32], ptr %a, i64 %i, i64 %j
  call void @f(ptr %p)
  %next = add i64 %i, 1
  %c = icmp eq i64 %next, 9
  br i1 %c, label %exit, label %body

exit:
  ret void
}

; A narrow index is extended with its sign, and may wrap; a step that is no constant makes no counter.
; CHECK-LABEL: @narrow
; CHECK-NOT: phi ptr
; CHECK: getelementptr [3 x i32], ptr %a, i32 %i, i64 %j
; CHECK: getelementptr [3 x i32], ptr %a, i64 %k
; CHECK: ret void
define void @narrow(ptr %a, i64 %j, i64 %step) {
entry:
  br label %body

body:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %k = phi i64 [ 0, %entry ], [ %nextk, %body ]
  %p = getelementptr [3 x i32], ptr %a, i32 %i, i64 %j
  store i32 0, ptr %p
  %q = getelementptr [3 x i32], ptr %a, i64 %k
  store i32 1, ptr %q
  %next = add i32 %i, 1
  %nextk = add i64 %k, %step
  %c = icmp eq i32 %next, 9
  br i1 %c, label %exit, label %body

exit:
  ret void
}

; A managed pointer would need its base in every round.
; CHECK-LABEL: @managed
; CHECK-NOT: phi ptr
; CHECK: getelementptr [3 x i32], ptr addrspace(1) %a, i64 %i, i64 %j
; CHECK: ret void
define void @managed(ptr addrspace(1) %a, i64 %j) {
entry:
  br label %body

body:
  %i = phi i64 [ 0, %entry ], [ %next, %body ]
  %p = getelementptr [3 x i32], ptr addrspace(1) %a, i64 %i, i64 %j
  store i32 0, ptr addrspace(1) %p
  %next = add i64 %i, 1
  %c = icmp eq i64 %next, 9
  br i1 %c, label %exit, label %body

exit:
  ret void
}
