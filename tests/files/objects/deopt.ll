; Deopt states: constants, values that are used again and ones that are not, and addresses.
source_filename = "deopt.ll"
@g = global i64 5
declare void @check()
define i64 @work(i64 %a, i8 %c, double %d) {
  %v = alloca i64
  store i64 99, ptr %v
  %s = add i64 %a, 1
  call void @check() [ "deopt"(i32 7, i64 1311768467463790320, i64 %a, i64 %s, i8 %c, double %d, ptr %v, ptr @g, i64 poison, i16 -2) ]
  %m = mul i64 %s, %a
  call void @check() [ "deopt"(i64 %m, double 1.5, i128 18446744073709551621) ]
  %l = load i64, ptr %v
  %r = add i64 %l, %m
  call void @check() [ "deopt"() ]
  ret i64 %r
}
define i64 @dynamic(i64 %n, i64 %a) {
  %m = alloca i8, i64 %n
  store volatile i8 1, ptr %m
  call void @check() [ "deopt"(i64 %a, i64 %n) ]
  %x = load volatile i8, ptr %m
  %y = zext i8 %x to i64
  ret i64 %y
}
