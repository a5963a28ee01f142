; indirectbr takes a block address.
define void @f(i64 %x, ptr addrspace(3) %p) {
entry:
  indirectbr i64 %x, [label %a] ; RULE: V51
a:
  indirectbr ptr addrspace(3) %p, [label %a] ; RULE: V51
}
