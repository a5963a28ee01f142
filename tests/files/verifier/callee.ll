; What is called is a pointer to code.
define void @f(i64 %x, ptr addrspace(1) %m) {
  call void %x() ; RULE: V80
  call void %m() ; RULE: V80
  ret void
}
