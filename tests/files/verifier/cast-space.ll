; bitcast keeps the address space, addrspacecast does not.
define void @f(ptr %p) {
  %a = bitcast ptr %p to ptr addrspace(3) ; RULE: V57
  %b = addrspacecast ptr %p to ptr ; RULE: V57
  %c = bitcast ptr %p to ptr
  ret void
}
