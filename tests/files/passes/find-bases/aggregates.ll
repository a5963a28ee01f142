; RUN: opt --pass=find-bases
; What takes aggregates and vectors apart or puts them together is done once more on the bases.
target datalayout = "e-p1:64:64-ni:1:2"

%pair = type { ptr addrspace(1), i64 }

; CHECK-LABEL: @insert
; CHECK: %s.base = insertvalue %pair poison, ptr addrspace(1) %a, 0
; CHECK: %p.base = extractvalue %pair %s.base, 0
define i64 @insert(ptr addrspace(1) %a) {
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  %s = insertvalue %pair poison, ptr addrspace(1) %q, 0
  %p = extractvalue %pair %s, 0
  %value = load i64, ptr addrspace(1) %p
  ret i64 %value
}

; CHECK-LABEL: @join
; CHECK: %s = phi %pair [ %s0, %0 ], [ %s1, %left ]
; CHECK: %s.base = phi %pair [ %s0, %0 ], [ %s1.base, %left ]
define i64 @join(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %which) {
  %s0 = insertvalue %pair poison, ptr addrspace(1) %b, 0
  br i1 %which, label %left, label %join
left:
  %q = getelementptr i8, ptr addrspace(1) %a, i64 8
  %s1 = insertvalue %pair %s0, ptr addrspace(1) %q, 0
  br label %join
join:
  %s = phi %pair [ %s1, %left ], [ %s0, %0 ]
  %p = extractvalue %pair %s, 0
  %value = load i64, ptr addrspace(1) %p
  ret i64 %value
}

; The same pointer in every lane.
; CHECK-LABEL: @lanes
; CHECK: %v.base = getelementptr i8, ptr addrspace(1) %a, <2 x i64> zeroinitializer
; CHECK: %p.base = extractelement <2 x ptr addrspace(1)> %v.base, i64 %i
define i64 @lanes(ptr addrspace(1) %a, i64 %i) {
  %v = getelementptr i8, ptr addrspace(1) %a, <2 x i64> <i64 8, i64 16>
  %p = extractelement <2 x ptr addrspace(1)> %v, i64 %i
  %value = load i64, ptr addrspace(1) %p
  ret i64 %value
}

; CHECK-LABEL: @bases_only
; CHECK-NOT: .base
define i64 @bases_only(ptr addrspace(1) %a) {
  %s = insertvalue %pair poison, ptr addrspace(1) %a, 0
  %p = extractvalue %pair %s, 0
  %value = load i64, ptr addrspace(1) %p
  ret i64 %value
}
