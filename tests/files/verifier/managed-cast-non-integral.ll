; So are the bits of pointers that the data layout calls non-integral.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:7"
define void @f(ptr addrspace(7) %m) {
  %d = ptrtoint ptr addrspace(7) %m to i64 ; RULE: V58
  ret void
}
