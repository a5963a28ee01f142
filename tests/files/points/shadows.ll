; Shadows of all lengths in front of what must not be in them: ends of blocks, calls, returns, jumps, loops, other stackmaps.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [10 x i8] c"%ld: %ld\0A\00"

define i64 @return0(i64 %x) noinline {
  %s = add i64 %x, 0
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, i64 %s)
  ret i64 %s
}

define i64 @return1(i64 %x) noinline {
  %s = add i64 %x, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 1, i64 %s)
  ret i64 %s
}

define i64 @return2(i64 %x) noinline {
  %s = add i64 %x, 2
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 2, i64 %s)
  ret i64 %s
}

define i64 @return3(i64 %x) noinline {
  %s = add i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 4, i32 3, i64 %s)
  ret i64 %s
}

define i64 @return5(i64 %x) noinline {
  %s = add i64 %x, 5
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 5, i32 5, i64 %s)
  ret i64 %s
}

define i64 @return6(i64 %x) noinline {
  %s = add i64 %x, 6
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 6, i64 %s)
  ret i64 %s
}

define i64 @return8(i64 %x) noinline {
  %s = add i64 %x, 8
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 7, i32 8, i64 %s)
  ret i64 %s
}

define i64 @return13(i64 %x) noinline {
  %s = add i64 %x, 13
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 8, i32 13, i64 %s)
  ret i64 %s
}

define i64 @return24(i64 %x) noinline {
  %s = add i64 %x, 24
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 9, i32 24, i64 %s)
  ret i64 %s
}

define i64 @return40(i64 %x) noinline {
  %s = add i64 %x, 40
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 10, i32 40, i64 %s)
  ret i64 %s
}

define i64 @branch0(i64 %x) noinline {
  %c = icmp sgt i64 %x, 0
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 11, i32 0, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 12, i32 0, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 13, i32 0)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 14, i32 0, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 15, i32 0, i64 %r)
  ret i64 %r
}

define i64 @branch1(i64 %x) noinline {
  %c = icmp sgt i64 %x, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 16, i32 1, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 17, i32 1, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 18, i32 1)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 19, i32 1, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 20, i32 1, i64 %r)
  ret i64 %r
}

define i64 @branch2(i64 %x) noinline {
  %c = icmp sgt i64 %x, 2
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 21, i32 2, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 22, i32 2, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 23, i32 2)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 24, i32 2, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 25, i32 2, i64 %r)
  ret i64 %r
}

define i64 @branch4(i64 %x) noinline {
  %c = icmp sgt i64 %x, 4
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 26, i32 4, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 27, i32 4, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 28, i32 4)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 29, i32 4, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 30, i32 4, i64 %r)
  ret i64 %r
}

define i64 @branch7(i64 %x) noinline {
  %c = icmp sgt i64 %x, 7
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 31, i32 7, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 32, i32 7, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 33, i32 7)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 34, i32 7, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 35, i32 7, i64 %r)
  ret i64 %r
}

define i64 @branch9(i64 %x) noinline {
  %c = icmp sgt i64 %x, 9
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 36, i32 9, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 37, i32 9, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 38, i32 9)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 39, i32 9, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 40, i32 9, i64 %r)
  ret i64 %r
}

define i64 @branch17(i64 %x) noinline {
  %c = icmp sgt i64 %x, 17
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 41, i32 17, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 42, i32 17, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 43, i32 17)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 44, i32 17, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 45, i32 17, i64 %r)
  ret i64 %r
}

define i64 @branch33(i64 %x) noinline {
  %c = icmp sgt i64 %x, 33
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 46, i32 33, i64 %x)
  br i1 %c, label %more, label %less
more:
  %m = mul i64 %x, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 47, i32 33, i64 %m)
  br label %end
less:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 48, i32 33)
  %l = sub i64 7, %x
  br label %end
end:
  %r = phi i64 [ %m, %more ], [ %l, %less ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 49, i32 33, i64 %r)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 50, i32 33, i64 %r)
  ret i64 %r
}

define i64 @call0(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 51, i32 0, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 52, i32 0, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 53, i32 0, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call1(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 54, i32 1, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 55, i32 1, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 56, i32 1, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call4(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 57, i32 4, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 58, i32 4, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 59, i32 4, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call5(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 60, i32 5, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 61, i32 5, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 62, i32 5, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call6(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 63, i32 6, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 64, i32 6, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 65, i32 6, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call7(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 66, i32 7, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 67, i32 7, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 68, i32 7, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call11(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 69, i32 11, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 70, i32 11, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 71, i32 11, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call24(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 72, i32 24, i64 %x)
  %a = call i64 @return3(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 73, i32 24, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 74, i32 24, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @call40(i64 %x) noinline {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 75, i32 40, i64 %x)
  %a = call i64 @return40(i64 %x)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 76, i32 40, i64 %a)
  %l = call i64 @labs(i64 %a)
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 77, i32 40, i64 %a, i64 %x)
  %r = add i64 %l, %x
  ret i64 %r
}

define i64 @loop0(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 78, i32 0, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 79, i32 0, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 80, i32 0, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 81, i32 0)
  br label %head
end:
  ret i64 %s
}

define i64 @loop2(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 82, i32 2, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 83, i32 2, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 84, i32 2, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 85, i32 2)
  br label %head
end:
  ret i64 %s
}

define i64 @loop6(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 86, i32 6, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 87, i32 6, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 88, i32 6, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 89, i32 6)
  br label %head
end:
  ret i64 %s
}

define i64 @loop15(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 90, i32 15, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 91, i32 15, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 92, i32 15, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 93, i32 15)
  br label %head
end:
  ret i64 %s
}

define i64 @loop20(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 94, i32 20, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 95, i32 20, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 96, i32 20, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 97, i32 20)
  br label %head
end:
  ret i64 %s
}

define i64 @loop40(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 98, i32 40, i64 %n)
  br label %head
head:
  %i = phi i64 [ 0, %entry ], [ %j, %body ]
  %s = phi i64 [ 1, %entry ], [ %t, %body ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 99, i32 40, i64 %i)
  %c = icmp slt i64 %i, %n
  br i1 %c, label %body, label %end
body:
  %t = mul i64 %s, 3
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 100, i32 40, i64 %t, i64 %i)
  %j = add i64 %i, 1
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 101, i32 40)
  br label %head
end:
  ret i64 %s
}

define i64 @switch0(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 102, i32 0, i64 %n)
  switch i64 %n, label %other [
    i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %d
    i64 4, label %e
    i64 5, label %f
  ]
a:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 103, i32 0)
  ret i64 70
b:
  %x = mul i64 %n, %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 104, i32 0, i64 %x)
  br label %other
c:
  br label %other
d:
  %y = xor i64 %n, 81
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 105, i32 0, i64 %y)
  br label %other
e:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 106, i32 0, i64 %n)
  br label %other
f:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 107, i32 0, i64 %n)
  ret i64 9
other:
  %r = phi i64 [ 1, %entry ], [ %x, %b ], [ 5, %c ], [ %y, %d ], [ 8, %e ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 108, i32 0, i64 %r)
  %v = sdiv i64 1000, %r
  ret i64 %v
}

define i64 @switch3(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 109, i32 3, i64 %n)
  switch i64 %n, label %other [
    i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %d
    i64 4, label %e
    i64 5, label %f
  ]
a:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 110, i32 3)
  ret i64 70
b:
  %x = mul i64 %n, %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 111, i32 3, i64 %x)
  br label %other
c:
  br label %other
d:
  %y = xor i64 %n, 81
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 112, i32 3, i64 %y)
  br label %other
e:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 113, i32 3, i64 %n)
  br label %other
f:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 114, i32 3, i64 %n)
  ret i64 9
other:
  %r = phi i64 [ 1, %entry ], [ %x, %b ], [ 5, %c ], [ %y, %d ], [ 8, %e ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 115, i32 3, i64 %r)
  %v = sdiv i64 1000, %r
  ret i64 %v
}

define i64 @switch10(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 116, i32 10, i64 %n)
  switch i64 %n, label %other [
    i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %d
    i64 4, label %e
    i64 5, label %f
  ]
a:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 117, i32 10)
  ret i64 70
b:
  %x = mul i64 %n, %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 118, i32 10, i64 %x)
  br label %other
c:
  br label %other
d:
  %y = xor i64 %n, 81
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 119, i32 10, i64 %y)
  br label %other
e:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 120, i32 10, i64 %n)
  br label %other
f:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 121, i32 10, i64 %n)
  ret i64 9
other:
  %r = phi i64 [ 1, %entry ], [ %x, %b ], [ 5, %c ], [ %y, %d ], [ 8, %e ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 122, i32 10, i64 %r)
  %v = sdiv i64 1000, %r
  ret i64 %v
}

define i64 @switch40(i64 %n) noinline {
entry:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 123, i32 40, i64 %n)
  switch i64 %n, label %other [
    i64 0, label %a
    i64 1, label %b
    i64 2, label %c
    i64 3, label %d
    i64 4, label %e
    i64 5, label %f
  ]
a:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 124, i32 40)
  ret i64 70
b:
  %x = mul i64 %n, %n
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 125, i32 40, i64 %x)
  br label %other
c:
  br label %other
d:
  %y = xor i64 %n, 81
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 126, i32 40, i64 %y)
  br label %other
e:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 127, i32 40, i64 %n)
  br label %other
f:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 128, i32 40, i64 %n)
  ret i64 9
other:
  %r = phi i64 [ 1, %entry ], [ %x, %b ], [ 5, %c ], [ %y, %d ], [ 8, %e ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 129, i32 40, i64 %r)
  %v = sdiv i64 1000, %r
  ret i64 %v
}

define void @trap(i64 %x) noinline {
  %c = icmp eq i64 %x, 1234
  br i1 %c, label %bad, label %good
bad:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 130, i32 11, i64 %x)
  unreachable
good:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 131, i32 30, i64 %x)
  ret void
}

define i32 @main() {
  %v0 = call i64 @return0(i64 3)
  %p0 = call i32 (ptr, ...) @printf(ptr @text, i64 0, i64 %v0)
  %v1 = call i64 @return1(i64 4)
  %p1 = call i32 (ptr, ...) @printf(ptr @text, i64 1, i64 %v1)
  %v2 = call i64 @return2(i64 5)
  %p2 = call i32 (ptr, ...) @printf(ptr @text, i64 2, i64 %v2)
  %v3 = call i64 @return3(i64 6)
  %p3 = call i32 (ptr, ...) @printf(ptr @text, i64 3, i64 %v3)
  %v4 = call i64 @return5(i64 3)
  %p4 = call i32 (ptr, ...) @printf(ptr @text, i64 4, i64 %v4)
  %v5 = call i64 @return6(i64 4)
  %p5 = call i32 (ptr, ...) @printf(ptr @text, i64 5, i64 %v5)
  %v6 = call i64 @return8(i64 5)
  %p6 = call i32 (ptr, ...) @printf(ptr @text, i64 6, i64 %v6)
  %v7 = call i64 @return13(i64 6)
  %p7 = call i32 (ptr, ...) @printf(ptr @text, i64 7, i64 %v7)
  %v8 = call i64 @return24(i64 3)
  %p8 = call i32 (ptr, ...) @printf(ptr @text, i64 8, i64 %v8)
  %v9 = call i64 @return40(i64 4)
  %p9 = call i32 (ptr, ...) @printf(ptr @text, i64 9, i64 %v9)
  %v10 = call i64 @branch0(i64 5)
  %p10 = call i32 (ptr, ...) @printf(ptr @text, i64 10, i64 %v10)
  %v11 = call i64 @branch1(i64 6)
  %p11 = call i32 (ptr, ...) @printf(ptr @text, i64 11, i64 %v11)
  %v12 = call i64 @branch2(i64 3)
  %p12 = call i32 (ptr, ...) @printf(ptr @text, i64 12, i64 %v12)
  %v13 = call i64 @branch4(i64 4)
  %p13 = call i32 (ptr, ...) @printf(ptr @text, i64 13, i64 %v13)
  %v14 = call i64 @branch7(i64 5)
  %p14 = call i32 (ptr, ...) @printf(ptr @text, i64 14, i64 %v14)
  %v15 = call i64 @branch9(i64 6)
  %p15 = call i32 (ptr, ...) @printf(ptr @text, i64 15, i64 %v15)
  %v16 = call i64 @branch17(i64 3)
  %p16 = call i32 (ptr, ...) @printf(ptr @text, i64 16, i64 %v16)
  %v17 = call i64 @branch33(i64 4)
  %p17 = call i32 (ptr, ...) @printf(ptr @text, i64 17, i64 %v17)
  %v18 = call i64 @call0(i64 5)
  %p18 = call i32 (ptr, ...) @printf(ptr @text, i64 18, i64 %v18)
  %v19 = call i64 @call1(i64 6)
  %p19 = call i32 (ptr, ...) @printf(ptr @text, i64 19, i64 %v19)
  %v20 = call i64 @call4(i64 3)
  %p20 = call i32 (ptr, ...) @printf(ptr @text, i64 20, i64 %v20)
  %v21 = call i64 @call5(i64 4)
  %p21 = call i32 (ptr, ...) @printf(ptr @text, i64 21, i64 %v21)
  %v22 = call i64 @call6(i64 5)
  %p22 = call i32 (ptr, ...) @printf(ptr @text, i64 22, i64 %v22)
  %v23 = call i64 @call7(i64 6)
  %p23 = call i32 (ptr, ...) @printf(ptr @text, i64 23, i64 %v23)
  %v24 = call i64 @call11(i64 3)
  %p24 = call i32 (ptr, ...) @printf(ptr @text, i64 24, i64 %v24)
  %v25 = call i64 @call24(i64 4)
  %p25 = call i32 (ptr, ...) @printf(ptr @text, i64 25, i64 %v25)
  %v26 = call i64 @call40(i64 5)
  %p26 = call i32 (ptr, ...) @printf(ptr @text, i64 26, i64 %v26)
  %v27 = call i64 @loop0(i64 6)
  %p27 = call i32 (ptr, ...) @printf(ptr @text, i64 27, i64 %v27)
  %v28 = call i64 @loop2(i64 3)
  %p28 = call i32 (ptr, ...) @printf(ptr @text, i64 28, i64 %v28)
  %v29 = call i64 @loop6(i64 4)
  %p29 = call i32 (ptr, ...) @printf(ptr @text, i64 29, i64 %v29)
  %v30 = call i64 @loop15(i64 5)
  %p30 = call i32 (ptr, ...) @printf(ptr @text, i64 30, i64 %v30)
  %v31 = call i64 @loop20(i64 6)
  %p31 = call i32 (ptr, ...) @printf(ptr @text, i64 31, i64 %v31)
  %v32 = call i64 @loop40(i64 3)
  %p32 = call i32 (ptr, ...) @printf(ptr @text, i64 32, i64 %v32)
  %v33 = call i64 @switch0(i64 4)
  %p33 = call i32 (ptr, ...) @printf(ptr @text, i64 33, i64 %v33)
  %v34 = call i64 @switch3(i64 5)
  %p34 = call i32 (ptr, ...) @printf(ptr @text, i64 34, i64 %v34)
  %v35 = call i64 @switch10(i64 6)
  %p35 = call i32 (ptr, ...) @printf(ptr @text, i64 35, i64 %v35)
  %v36 = call i64 @switch40(i64 3)
  %p36 = call i32 (ptr, ...) @printf(ptr @text, i64 36, i64 %v36)
  call void @trap(i64 5)
  ret i32 0
}
declare i64 @labs(i64)
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
