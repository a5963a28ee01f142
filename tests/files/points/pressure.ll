; More live values than registers: some are recorded where they are spilled.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@text = constant [9 x i8] c"%ld %ld\0A\00"
@numbers = global [20 x i64] [i64 0, i64 38, i64 150, i64 336, i64 596, i64 930, i64 1338, i64 1820, i64 2376, i64 3006, i64 3710, i64 4488, i64 5340, i64 6266, i64 7266, i64 8340, i64 9488, i64 10710, i64 12006, i64 13376]
@fractions = global [18 x double] [double 1.0, double 1.5, double 2.0, double 2.5, double 3.0, double 3.5, double 4.0, double 4.5, double 5.0, double 5.5, double 6.0, double 6.5, double 7.0, double 7.5, double 8.0, double 8.5, double 9.0, double 9.5]

define i64 @integers(ptr %a) noinline {
  %p0 = getelementptr i64, ptr %a, i64 0
  %v0 = load i64, ptr %p0
  %p1 = getelementptr i64, ptr %a, i64 1
  %v1 = load i64, ptr %p1
  %p2 = getelementptr i64, ptr %a, i64 2
  %v2 = load i64, ptr %p2
  %p3 = getelementptr i64, ptr %a, i64 3
  %v3 = load i64, ptr %p3
  %p4 = getelementptr i64, ptr %a, i64 4
  %v4 = load i64, ptr %p4
  %p5 = getelementptr i64, ptr %a, i64 5
  %v5 = load i64, ptr %p5
  %p6 = getelementptr i64, ptr %a, i64 6
  %v6 = load i64, ptr %p6
  %p7 = getelementptr i64, ptr %a, i64 7
  %v7 = load i64, ptr %p7
  %p8 = getelementptr i64, ptr %a, i64 8
  %v8 = load i64, ptr %p8
  %p9 = getelementptr i64, ptr %a, i64 9
  %v9 = load i64, ptr %p9
  %p10 = getelementptr i64, ptr %a, i64 10
  %v10 = load i64, ptr %p10
  %p11 = getelementptr i64, ptr %a, i64 11
  %v11 = load i64, ptr %p11
  %p12 = getelementptr i64, ptr %a, i64 12
  %v12 = load i64, ptr %p12
  %p13 = getelementptr i64, ptr %a, i64 13
  %v13 = load i64, ptr %p13
  %p14 = getelementptr i64, ptr %a, i64 14
  %v14 = load i64, ptr %p14
  %p15 = getelementptr i64, ptr %a, i64 15
  %v15 = load i64, ptr %p15
  %p16 = getelementptr i64, ptr %a, i64 16
  %v16 = load i64, ptr %p16
  %p17 = getelementptr i64, ptr %a, i64 17
  %v17 = load i64, ptr %p17
  %p18 = getelementptr i64, ptr %a, i64 18
  %v18 = load i64, ptr %p18
  %p19 = getelementptr i64, ptr %a, i64 19
  %v19 = load i64, ptr %p19
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, i64 %v7, i64 %v8, i64 %v9, i64 %v10, i64 %v11, i64 %v12, i64 %v13, i64 %v14, i64 %v15)
  call void @nothing()
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 2, i32 12, i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, i64 %v7, i64 %v8, i64 %v9, i64 %v10, i64 %v11, i64 %v12, i64 %v13, i64 %v14, i64 %v15)
  %s0 = xor i64 %v0, %v0
  %s1 = add i64 %s0, %v7
  %s2 = xor i64 %s1, %v14
  %s3 = add i64 %s2, %v1
  %s4 = xor i64 %s3, %v8
  %s5 = add i64 %s4, %v15
  %s6 = xor i64 %s5, %v2
  %s7 = add i64 %s6, %v9
  %s8 = xor i64 %s7, %v16
  %s9 = add i64 %s8, %v3
  %s10 = xor i64 %s9, %v10
  %s11 = add i64 %s10, %v17
  %s12 = xor i64 %s11, %v4
  %s13 = add i64 %s12, %v11
  %s14 = xor i64 %s13, %v18
  %s15 = add i64 %s14, %v5
  %s16 = xor i64 %s15, %v12
  %s17 = add i64 %s16, %v19
  %s18 = xor i64 %s17, %v6
  %s19 = add i64 %s18, %v13
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 0, i64 %s19, i64 %v3, i64 %v19)
  ret i64 %s19
}

define double @doubles(ptr %a) noinline {
  %q0 = getelementptr double, ptr %a, i64 0
  %w0 = load double, ptr %q0
  %q1 = getelementptr double, ptr %a, i64 1
  %w1 = load double, ptr %q1
  %q2 = getelementptr double, ptr %a, i64 2
  %w2 = load double, ptr %q2
  %q3 = getelementptr double, ptr %a, i64 3
  %w3 = load double, ptr %q3
  %q4 = getelementptr double, ptr %a, i64 4
  %w4 = load double, ptr %q4
  %q5 = getelementptr double, ptr %a, i64 5
  %w5 = load double, ptr %q5
  %q6 = getelementptr double, ptr %a, i64 6
  %w6 = load double, ptr %q6
  %q7 = getelementptr double, ptr %a, i64 7
  %w7 = load double, ptr %q7
  %q8 = getelementptr double, ptr %a, i64 8
  %w8 = load double, ptr %q8
  %q9 = getelementptr double, ptr %a, i64 9
  %w9 = load double, ptr %q9
  %q10 = getelementptr double, ptr %a, i64 10
  %w10 = load double, ptr %q10
  %q11 = getelementptr double, ptr %a, i64 11
  %w11 = load double, ptr %q11
  %q12 = getelementptr double, ptr %a, i64 12
  %w12 = load double, ptr %q12
  %q13 = getelementptr double, ptr %a, i64 13
  %w13 = load double, ptr %q13
  %q14 = getelementptr double, ptr %a, i64 14
  %w14 = load double, ptr %q14
  %q15 = getelementptr double, ptr %a, i64 15
  %w15 = load double, ptr %q15
  %q16 = getelementptr double, ptr %a, i64 16
  %w16 = load double, ptr %q16
  %q17 = getelementptr double, ptr %a, i64 17
  %w17 = load double, ptr %q17
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 4, i32 0, double %w0, double %w1, double %w2, double %w3, double %w4, double %w5, double %w6, double %w7, double %w8, double %w9, double %w10, double %w11, double %w12, double %w13, double %w14, double %w15)
  call void @nothing()
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 5, i32 3, double %w0, double %w1, double %w2, double %w3, double %w4, double %w5, double %w6, double %w7, double %w8, double %w9, double %w10, double %w11, double %w12, double %w13, double %w14, double %w15)
  %s0 = fsub double %w0, %w0
  %s1 = fadd double %s0, %w5
  %s2 = fsub double %s1, %w10
  %s3 = fadd double %s2, %w15
  %s4 = fsub double %s3, %w2
  %s5 = fadd double %s4, %w7
  %s6 = fsub double %s5, %w12
  %s7 = fadd double %s6, %w17
  %s8 = fsub double %s7, %w4
  %s9 = fadd double %s8, %w9
  %s10 = fsub double %s9, %w14
  %s11 = fadd double %s10, %w1
  %s12 = fsub double %s11, %w6
  %s13 = fadd double %s12, %w11
  %s14 = fsub double %s13, %w16
  %s15 = fadd double %s14, %w3
  %s16 = fsub double %s15, %w8
  %s17 = fadd double %s16, %w13
  ret double %s17
}

define i64 @loop(ptr %a, i64 %n) noinline {
entry:
  %p0 = getelementptr i64, ptr %a, i64 0
  %v0 = load i64, ptr %p0
  %p1 = getelementptr i64, ptr %a, i64 1
  %v1 = load i64, ptr %p1
  %p2 = getelementptr i64, ptr %a, i64 2
  %v2 = load i64, ptr %p2
  %p3 = getelementptr i64, ptr %a, i64 3
  %v3 = load i64, ptr %p3
  %p4 = getelementptr i64, ptr %a, i64 4
  %v4 = load i64, ptr %p4
  %p5 = getelementptr i64, ptr %a, i64 5
  %v5 = load i64, ptr %p5
  %p6 = getelementptr i64, ptr %a, i64 6
  %v6 = load i64, ptr %p6
  %p7 = getelementptr i64, ptr %a, i64 7
  %v7 = load i64, ptr %p7
  %p8 = getelementptr i64, ptr %a, i64 8
  %v8 = load i64, ptr %p8
  %p9 = getelementptr i64, ptr %a, i64 9
  %v9 = load i64, ptr %p9
  %p10 = getelementptr i64, ptr %a, i64 10
  %v10 = load i64, ptr %p10
  %p11 = getelementptr i64, ptr %a, i64 11
  %v11 = load i64, ptr %p11
  %p12 = getelementptr i64, ptr %a, i64 12
  %v12 = load i64, ptr %p12
  %p13 = getelementptr i64, ptr %a, i64 13
  %v13 = load i64, ptr %p13
  %p14 = getelementptr i64, ptr %a, i64 14
  %v14 = load i64, ptr %p14
  %p15 = getelementptr i64, ptr %a, i64 15
  %v15 = load i64, ptr %p15
  %p16 = getelementptr i64, ptr %a, i64 16
  %v16 = load i64, ptr %p16
  %p17 = getelementptr i64, ptr %a, i64 17
  %v17 = load i64, ptr %p17
  %p18 = getelementptr i64, ptr %a, i64 18
  %v18 = load i64, ptr %p18
  %p19 = getelementptr i64, ptr %a, i64 19
  %v19 = load i64, ptr %p19
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %j, %next ]
  %t = phi i64 [ 0, %entry ], [ %u, %next ]
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 6, i32 10, i64 %i, i64 %t, i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, i64 %v7, i64 %v8, i64 %v9, i64 %v10, i64 %v11, i64 %v12, i64 %v13)
  %k = mul i64 %t, 3
  %u = add i64 %k, %i
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %next, label %end
end:
  %s0 = xor i64 %v0, %v0
  %s1 = add i64 %s0, %v7
  %s2 = xor i64 %s1, %v14
  %s3 = add i64 %s2, %v1
  %s4 = xor i64 %s3, %v8
  %s5 = add i64 %s4, %v15
  %s6 = xor i64 %s5, %v2
  %s7 = add i64 %s6, %v9
  %s8 = xor i64 %s7, %v16
  %s9 = add i64 %s8, %v3
  %s10 = xor i64 %s9, %v10
  %s11 = add i64 %s10, %v17
  %s12 = xor i64 %s11, %v4
  %s13 = add i64 %s12, %v11
  %s14 = xor i64 %s13, %v18
  %s15 = add i64 %s14, %v5
  %s16 = xor i64 %s15, %v12
  %s17 = add i64 %s16, %v19
  %s18 = xor i64 %s17, %v6
  %s19 = add i64 %s18, %v13
  %r = add i64 %s19, %u
  ret i64 %r
}

define void @nothing() noinline {
  ret void
}

define i32 @main() {
  %a = call i64 @integers(ptr @numbers)
  %b = call i64 @loop(ptr @numbers, i64 9)
  %p = call i32 (ptr, ...) @printf(ptr @text, i64 %a, i64 %b)
  %d = call double @doubles(ptr @fractions)
  %m = fmul double %d, 1.0e+02
  %e = fptosi double %m to i64
  %q = call i32 (ptr, ...) @printf(ptr @text, i64 %e, i64 0)
  ret i32 0
}
declare i32 @printf(ptr, ...)
declare void @llvm.experimental.stackmap(i64, i32, ...)
