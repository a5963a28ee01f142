; RUN: opt --pass=promote-memory
; CHECK-LABEL: @loop
; CHECK-NOT: alloca
; CHECK: %i = phi i32 [ 0, %entry ], [ %next, %body ]
; CHECK-NOT: load
; CHECK: ret i32 %i
define i32 @loop(i32 %n) {
entry:
  %i = alloca i32
  store i32 0, ptr %i
  br label %head

head:
  %now = load i32, ptr %i
  %more = icmp slt i32 %now, %n
  br i1 %more, label %body, label %exit

body:
  %again = load i32, ptr %i
  %next = add i32 %again, 1
  store i32 %next, ptr %i
  br label %head

exit:
  %last = load i32, ptr %i
  ret i32 %last
}

; The fields of a struct are variables of their own; the bits of a float may be read as an integer.
; CHECK-LABEL: @fields
; CHECK-NEXT: [[bits:%\d+]] = bitcast float %f to i32
; CHECK-NEXT: %sum = add i32 %a, [[bits]]
; CHECK-NEXT: ret i32 %sum
define i32 @fields(i32 %a, float %f) {
  %s = alloca { i32, float }
  %second = getelementptr { i32, float }, ptr %s, i32 0, i32 1
  store i32 %a, ptr %s
  store float %f, ptr %second
  %x = load i32, ptr %s
  %y = load i32, ptr %second
  %sum = add i32 %x, %y
  ret i32 %sum
}

; Kept in memory: an address that is passed on, a volatile access. Accesses that overlap are split.
; CHECK-LABEL: @kept
; CHECK: %escapes = alloca
; CHECK: %volatile = alloca
; CHECK-NOT: %overlaps = alloca
; CHECK: store volatile i32 1
; CHECK: trunc i64 2 to i32
declare void @take(ptr)

define i32 @kept() {
  %escapes = alloca i32
  %volatile = alloca i32
  %overlaps = alloca i64
  store i32 0, ptr %escapes
  call void @take(ptr %escapes)
  store volatile i32 1, ptr %volatile
  store i64 2, ptr %overlaps
  %a = load i32, ptr %escapes
  %b = load i32, ptr %volatile
  %c = load i32, ptr %overlaps
  %ab = add i32 %a, %b
  %abc = add i32 %ab, %c
  ret i32 %abc
}
