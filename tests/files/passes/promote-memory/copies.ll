; RUN: opt --pass=promote-memory
; A copy of a struct is a copy of its fields; a wide access over two of them is made of both.
; CHECK-LABEL: @copied
; CHECK-NOT: alloca
; CHECK-NOT: llvm.memcpy
; CHECK: zext i32 %a to i64
; CHECK: zext i32 %b to i64
; CHECK: ret i64
define i64 @copied(i32 %a, i32 %b) {
  %s = alloca { i32, i32 }
  %t = alloca { i32, i32 }
  %second = getelementptr { i32, i32 }, ptr %s, i32 0, i32 1
  store i32 %a, ptr %s
  store i32 %b, ptr %second
  call void @llvm.memcpy.p0.p0.i64(ptr %t, ptr %s, i64 8, i1 false)
  %both = load i64, ptr %t
  ret i64 %both
}

; CHECK-LABEL: @vector
; CHECK-NOT: alloca
; CHECK: extractelement <2 x float> %v, i64 0
; CHECK: extractelement <2 x float> %v, i64 1
; CHECK: ret float
define float @vector(<2 x float> %v) {
  %s = alloca { float, float }
  store <2 x float> %v, ptr %s
  %second = getelementptr { float, float }, ptr %s, i32 0, i32 1
  %x = load float, ptr %s
  %y = load float, ptr %second
  %sum = fadd float %x, %y
  ret float %sum
}

; CHECK-LABEL: @filled
; CHECK-NOT: alloca
; CHECK: ret i32
define i32 @filled() {
  %s = alloca { i32, i8, ptr }
  call void @llvm.memset.p0.i64(ptr %s, i8 1, i64 16, i1 false)
  %x = load i32, ptr %s
  ret i32 %x
}

; A variable whose address is known elsewhere stays, and so does a volatile copy.
; CHECK-LABEL: @kept
; CHECK: alloca
; CHECK: llvm.memcpy{{.*}}i1 true
; CHECK: ret i32
define i32 @kept(ptr %p) {
  %s = alloca { i32, i32 }
  call void @llvm.memcpy.p0.p0.i64(ptr %s, ptr %p, i64 8, i1 true)
  %x = load i32, ptr %s
  ret i32 %x
}

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
