; The bits of a managed or tagged pointer are not the program's.
@managed = addrspace(1) global i32 0
@address = global i64 ptrtoint (ptr addrspace(1) @managed to i64) ; RULE: V58
@raw = global ptr addrspacecast (ptr addrspace(1) @managed to ptr) ; RULE: V58
define void @f(ptr addrspace(1) %m, ptr addrspace(2) %t, ptr %p, i64 %i, <2 x ptr addrspace(1)> %v) {
  %a = ptrtoint ptr %p to i64
  %b = inttoptr i64 %i to ptr
  %c = addrspacecast ptr %p to ptr addrspace(3)
  %d = ptrtoint ptr addrspace(1) %m to i64 ; RULE: V58
  %e = inttoptr i64 %i to ptr addrspace(1) ; RULE: V58
  %g = addrspacecast ptr %p to ptr addrspace(1) ; RULE: V58
  %h = addrspacecast ptr addrspace(1) %m to ptr ; RULE: V58
  %j = ptrtoint ptr addrspace(2) %t to i64 ; RULE: V58
  %k = addrspacecast ptr addrspace(1) %m to ptr addrspace(2) ; RULE: V58
  %l = ptrtoint <2 x ptr addrspace(1)> %v to <2 x i64> ; RULE: V58
  %n = inttoptr i64 ptrtoint (ptr addrspace(1) @managed to i64) to ptr ; RULE: V58
  ret void
}
