; sret is one of the first two parameters.
declare void @first(ptr sret(i32))
declare void @second(ptr, ptr sret(i32))
declare void @third(ptr, ptr, ptr sret(i32)) ; RULE: V23
declare void @both(ptr sret(i32), ptr sret(i32)) ; RULE: V23
declare void @copied(ptr sret(i32) byval(i32)) ; RULE: V23
