; Names that begin with llvm. are the compiler's.
declare void @llvm.no.such.thing(i32) ; RULE: V19
