; RUN: opt --pass=reduce-addresses
; A column of a matrix: a pointer goes from row to row; two rounds at once share it.
; CHECK-LABEL: @column
; CHECK: [[column:%\d+]] = getelementptr i64, ptr %b, i64 %j
; CHECK: [[at:%\d+]] = phi ptr [ [[column]], %entry ], [ [[next:%\d+]], %body ]
; CHECK-NEXT: load double, ptr [[at]]
; CHECK: [[second:%\d+]] = getelementptr i8, ptr [[at]], i64 960
; CHECK: load double, ptr [[second]]
; CHECK: [[next]] = getelementptr i8, ptr [[at]], i64 1920
; CHECK: ret double
define double @column(ptr %b, i64 %j) {
entry:
  br label %body

body:
  %i = phi i64 [ 0, %entry ], [ %i2, %body ]
  %sum = phi double [ 0.0, %entry ], [ %sum2, %body ]
  %p = getelementptr inbounds [120 x [120 x double]], ptr %b, i64 0, i64 %i, i64 %j
  %x = load double, ptr %p
  %i1 = add nuw nsw i64 %i, 1
  %q = getelementptr inbounds [120 x [120 x double]], ptr %b, i64 0, i64 %i1, i64 %j
  %y = load double, ptr %q
  %xy = fadd double %x, %y
  %sum2 = fadd double %sum, %xy
  %i2 = add nuw nsw i64 %i, 2
  %c = icmp eq i64 %i2, 120
  br i1 %c, label %exit, label %body

exit:
  ret double %sum2
}

; A row: what does not change is added once, the counter stays an index. Fields are offsets; a start is scaled.
; CHECK-LABEL: @row
; CHECK: [[row:%\d+]] = getelementptr [480 x i8], ptr %a, i64 %k
; CHECK: [[first:%\d+]] = getelementptr [24 x i8], ptr %s, i64 %n
; CHECK: phi ptr [ [[first]],
; CHECK: getelementptr i32, ptr [[row]], i64 %i
; CHECK: getelementptr i8, ptr {{%\d+}}, i64 40
; CHECK: ret void
define void @row(ptr %a, i64 %k, ptr %s, i64 %n) {
entry:
  br label %body

body:
  %i = phi i64 [ %n, %entry ], [ %next, %body ]
  %p = getelementptr inbounds [120 x i32], ptr %a, i64 %k, i64 %i
  %x = load i32, ptr %p
  %after = add i64 %i, 1
  %q = getelementptr inbounds { i64, i64, i32, i32 }, ptr %s, i64 %after, i32 2
  store i32 %x, ptr %q
  %next = add i64 %i, -1
  %c = icmp eq i64 %next, 0
  br i1 %c, label %exit, label %body

exit:
  ret void
}

; An index that is a sum: what it adds of what does not change leaves the loop.
; CHECK-LABEL: @sum
; CHECK: getelementptr i64, ptr %p, i64 %m
; CHECK: body:
; CHECK-NOT: add i64 %m
; CHECK: ret i64
define i64 @sum(ptr %p, i64 %m) {
entry:
  br label %body

body:
  %at = phi i64 [ 5, %entry ], [ %x, %body ]
  %index = add i64 %m, %at
  %q = getelementptr i64, ptr %p, i64 %index
  %x = load i64, ptr %q
  %c = icmp eq i64 %x, 0
  br i1 %c, label %exit, label %body

exit:
  ret i64 %x
}

; An address of an address that was rewritten stands where that one now stands, in the loop.
; CHECK-LABEL: @chained
; CHECK: [[row:%\d+]] = getelementptr [480 x i8], ptr %a, i64 %k
; CHECK: [[element:%\d+]] = getelementptr i32, ptr [[row]], i64 %i
; CHECK: getelementptr inbounds [4 x i8], ptr [[element]], i64 %m, i64 %masked
; CHECK: ret void
define void @chained(ptr %a, i64 %k, i64 %m, i64 %n) {
entry:
  br label %body

body:
  %i = phi i64 [ %n, %entry ], [ %next, %body ]
  %p = getelementptr inbounds [120 x i32], ptr %a, i64 %k, i64 %i
  %masked = and i64 %i, 3
  %q = getelementptr inbounds [4 x i8], ptr %p, i64 %m, i64 %masked
  store i8 1, ptr %q
  %next = add i64 %i, -1
  %c = icmp eq i64 %next, 0
  br i1 %c, label %exit, label %body

exit:
  ret void
}
