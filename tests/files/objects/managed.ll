; Functions with managed pointers across calls: derived ones, ones that come from calls, and one in a frame of variable size.
source_filename = "m.ll"
declare void @touch()
declare ptr addrspace(1) @make(i64)
define internal void @fill(ptr addrspace(1) %o, i64 %n) noinline {
  %p = getelementptr i64, ptr addrspace(1) %o, i64 %n
  call void @touch()
  store i64 %n, ptr addrspace(1) %p
  call void @touch()
  %v = load i64, ptr addrspace(1) %p
  %w = add i64 %v, 1
  store i64 %w, ptr addrspace(1) %o
  ret void
}
define i64 @work(ptr addrspace(1) %a, ptr addrspace(1) %b) {
  %q = call ptr addrspace(1) @make(i64 3)
  store ptr addrspace(1) %b, ptr addrspace(1) %q
  call void @fill(ptr addrspace(1) %a, i64 2)
  call void @touch()
  %x = load i64, ptr addrspace(1) %a
  %r = load ptr addrspace(1), ptr addrspace(1) %q
  %y = load i64, ptr addrspace(1) %r
  %s = add i64 %x, %y
  ret i64 %s
}
define i64 @dynamic(ptr addrspace(1) %a, i64 %n) {
  %m = alloca i8, i64 %n
  store volatile i8 1, ptr %m
  call void @touch()
  %x = load i64, ptr addrspace(1) %a
  ret i64 %x
}
