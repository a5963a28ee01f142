; An intrinsic has no address: it is called and nothing else.
@table = global [1 x ptr] [ptr @llvm.trap] ; RULE: V21
@single = global ptr @llvm.trap ; RULE: V21
declare void @llvm.trap()
declare void @use(ptr)
define void @f(ptr %p) {
  call void @llvm.trap()
  call void @use(ptr @llvm.trap) ; RULE: V21
  store ptr @llvm.trap, ptr %p ; RULE: V21
  store [1 x ptr] [ptr @llvm.trap], ptr %p ; RULE: V21
  ret void
}
