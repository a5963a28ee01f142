; ModuleID = 'bit_ops.c'
source_filename = "bit_ops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [26 x i8] c"rot %02x %04x %08x %016lx\00", align 1
@.str.1 = private unnamed_addr constant [31 x i8] c" builtin %02x %04x %08x %016lx\00", align 1
@.str.2 = private unnamed_addr constant [21 x i8] c" funnel %016lx %08x\0A\00", align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"%016lx pop %d %d\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c" clz %d ctz %d\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c" clzl %d ctzl %d\00", align 1
@.str.6 = private unnamed_addr constant [18 x i8] c" ffs %d parity %d\00", align 1
@.str.7 = private unnamed_addr constant [24 x i8] c" bswap %04x %08x %016lx\00", align 1
@.str.8 = private unnamed_addr constant [28 x i8] c" rev %02x %04x %08x %016lx\0A\00", align 1
@state = internal global i64 -7046029254386353131, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @show(i64 noundef 0)
  call void @show(i64 noundef 1)
  call void @show(i64 noundef -1)
  call void @show(i64 noundef -9223372036854775808)
  store i32 0, ptr %2, align 4
  br label %5

5:                                                ; preds = %68, %0
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %6, 40
  br i1 %7, label %8, label %71

8:                                                ; preds = %5
  %9 = call i64 @next()
  store i64 %9, ptr %3, align 8
  %10 = load i64, ptr %3, align 8
  %11 = load i32, ptr %2, align 4
  %12 = srem i32 %11, 50
  %13 = zext i32 %12 to i64
  %14 = lshr i64 %10, %13
  call void @show(i64 noundef %14)
  %15 = call i64 @next()
  %16 = lshr i64 %15, 40
  %17 = trunc i64 %16 to i32
  store i32 %17, ptr %4, align 4
  %18 = load i64, ptr %3, align 8
  %19 = trunc i64 %18 to i8
  %20 = load i32, ptr %4, align 4
  %21 = call zeroext i8 @rotl8(i8 noundef zeroext %19, i32 noundef %20)
  %22 = zext i8 %21 to i32
  %23 = load i64, ptr %3, align 8
  %24 = trunc i64 %23 to i16
  %25 = load i32, ptr %4, align 4
  %26 = call zeroext i16 @rotl16(i16 noundef zeroext %24, i32 noundef %25)
  %27 = zext i16 %26 to i32
  %28 = load i64, ptr %3, align 8
  %29 = trunc i64 %28 to i32
  %30 = load i32, ptr %4, align 4
  %31 = call i32 @rotl32(i32 noundef %29, i32 noundef %30)
  %32 = load i64, ptr %3, align 8
  %33 = load i32, ptr %4, align 4
  %34 = call i64 @rotr64(i64 noundef %32, i32 noundef %33)
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %22, i32 noundef %27, i32 noundef %31, i64 noundef %34)
  %36 = load i64, ptr %3, align 8
  %37 = trunc i64 %36 to i8
  %38 = load i32, ptr %4, align 4
  %39 = trunc i32 %38 to i8
  %40 = call i8 @llvm.fshl.i8(i8 %37, i8 %37, i8 %39)
  %41 = zext i8 %40 to i32
  %42 = load i64, ptr %3, align 8
  %43 = trunc i64 %42 to i16
  %44 = load i32, ptr %4, align 4
  %45 = trunc i32 %44 to i16
  %46 = call i16 @llvm.fshr.i16(i16 %43, i16 %43, i16 %45)
  %47 = zext i16 %46 to i32
  %48 = load i64, ptr %3, align 8
  %49 = trunc i64 %48 to i32
  %50 = load i32, ptr %4, align 4
  %51 = call i32 @llvm.fshl.i32(i32 %49, i32 %49, i32 %50)
  %52 = load i64, ptr %3, align 8
  %53 = load i32, ptr %4, align 4
  %54 = zext i32 %53 to i64
  %55 = call i64 @llvm.fshr.i64(i64 %52, i64 %52, i64 %54)
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %41, i32 noundef %47, i32 noundef %51, i64 noundef %55)
  %57 = load i64, ptr %3, align 8
  %58 = call i64 @next()
  %59 = load i32, ptr %4, align 4
  %60 = call i64 @funnel(i64 noundef %57, i64 noundef %58, i32 noundef %59)
  %61 = load i64, ptr %3, align 8
  %62 = trunc i64 %61 to i32
  %63 = call i64 @next()
  %64 = trunc i64 %63 to i32
  %65 = load i32, ptr %4, align 4
  %66 = call i32 @funnel_right(i32 noundef %62, i32 noundef %64, i32 noundef %65)
  %67 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %60, i32 noundef %66)
  br label %68

68:                                               ; preds = %8
  %69 = load i32, ptr %2, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, ptr %2, align 4
  br label %5, !llvm.loop !5

71:                                               ; preds = %5
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @show(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  %4 = load i64, ptr %2, align 8
  %5 = trunc i64 %4 to i32
  store i32 %5, ptr %3, align 4
  %6 = load i64, ptr %2, align 8
  %7 = load i32, ptr %3, align 4
  %8 = call i32 @llvm.ctpop.i32(i32 %7)
  %9 = load i64, ptr %2, align 8
  %10 = call i64 @llvm.ctpop.i64(i64 %9)
  %11 = trunc i64 %10 to i32
  %12 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %6, i32 noundef %8, i32 noundef %11)
  %13 = load i32, ptr %3, align 4
  %14 = icmp ne i32 %13, 0
  br i1 %14, label %15, label %21

15:                                               ; preds = %1
  %16 = load i32, ptr %3, align 4
  %17 = call i32 @llvm.ctlz.i32(i32 %16, i1 true)
  %18 = load i32, ptr %3, align 4
  %19 = call i32 @llvm.cttz.i32(i32 %18, i1 true)
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %17, i32 noundef %19)
  br label %21

21:                                               ; preds = %15, %1
  %22 = load i64, ptr %2, align 8
  %23 = icmp ne i64 %22, 0
  br i1 %23, label %24, label %32

24:                                               ; preds = %21
  %25 = load i64, ptr %2, align 8
  %26 = call i64 @llvm.ctlz.i64(i64 %25, i1 true)
  %27 = trunc i64 %26 to i32
  %28 = load i64, ptr %2, align 8
  %29 = call i64 @llvm.cttz.i64(i64 %28, i1 true)
  %30 = trunc i64 %29 to i32
  %31 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %27, i32 noundef %30)
  br label %32

32:                                               ; preds = %24, %21
  %33 = load i64, ptr %2, align 8
  %34 = call i64 @llvm.cttz.i64(i64 %33, i1 true)
  %35 = add i64 %34, 1
  %36 = icmp eq i64 %33, 0
  %37 = select i1 %36, i64 0, i64 %35
  %38 = trunc i64 %37 to i32
  %39 = load i64, ptr %2, align 8
  %40 = call i64 @llvm.ctpop.i64(i64 %39)
  %41 = and i64 %40, 1
  %42 = trunc i64 %41 to i32
  %43 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %38, i32 noundef %42)
  %44 = load i64, ptr %2, align 8
  %45 = trunc i64 %44 to i16
  %46 = call i16 @llvm.bswap.i16(i16 %45)
  %47 = zext i16 %46 to i32
  %48 = load i32, ptr %3, align 4
  %49 = call i32 @llvm.bswap.i32(i32 %48)
  %50 = load i64, ptr %2, align 8
  %51 = call i64 @llvm.bswap.i64(i64 %50)
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %47, i32 noundef %49, i64 noundef %51)
  %53 = load i64, ptr %2, align 8
  %54 = trunc i64 %53 to i8
  %55 = call i8 @llvm.bitreverse.i8(i8 %54)
  %56 = zext i8 %55 to i32
  %57 = load i64, ptr %2, align 8
  %58 = trunc i64 %57 to i16
  %59 = call i16 @llvm.bitreverse.i16(i16 %58)
  %60 = zext i16 %59 to i32
  %61 = load i32, ptr %3, align 4
  %62 = call i32 @llvm.bitreverse.i32(i32 %61)
  %63 = load i64, ptr %2, align 8
  %64 = call i64 @llvm.bitreverse.i64(i64 %63)
  %65 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %56, i32 noundef %60, i32 noundef %62, i64 noundef %64)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @next() #0 {
  %1 = load i64, ptr @state, align 8
  %2 = shl i64 %1, 13
  %3 = load i64, ptr @state, align 8
  %4 = xor i64 %3, %2
  store i64 %4, ptr @state, align 8
  %5 = load i64, ptr @state, align 8
  %6 = lshr i64 %5, 7
  %7 = load i64, ptr @state, align 8
  %8 = xor i64 %7, %6
  store i64 %8, ptr @state, align 8
  %9 = load i64, ptr @state, align 8
  %10 = shl i64 %9, 17
  %11 = load i64, ptr @state, align 8
  %12 = xor i64 %11, %10
  store i64 %12, ptr @state, align 8
  %13 = load i64, ptr @state, align 8
  ret i64 %13
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal zeroext i8 @rotl8(i8 noundef zeroext %0, i32 noundef %1) #0 {
  %3 = alloca i8, align 1
  %4 = alloca i32, align 4
  store i8 %0, ptr %3, align 1
  store i32 %1, ptr %4, align 4
  %5 = load i8, ptr %3, align 1
  %6 = zext i8 %5 to i32
  %7 = load i32, ptr %4, align 4
  %8 = and i32 %7, 7
  %9 = shl i32 %6, %8
  %10 = load i8, ptr %3, align 1
  %11 = zext i8 %10 to i32
  %12 = load i32, ptr %4, align 4
  %13 = sub i32 0, %12
  %14 = and i32 %13, 7
  %15 = ashr i32 %11, %14
  %16 = or i32 %9, %15
  %17 = trunc i32 %16 to i8
  ret i8 %17
}

; Function Attrs: noinline nounwind optnone uwtable
define internal zeroext i16 @rotl16(i16 noundef zeroext %0, i32 noundef %1) #0 {
  %3 = alloca i16, align 2
  %4 = alloca i32, align 4
  store i16 %0, ptr %3, align 2
  store i32 %1, ptr %4, align 4
  %5 = load i16, ptr %3, align 2
  %6 = zext i16 %5 to i32
  %7 = load i32, ptr %4, align 4
  %8 = and i32 %7, 15
  %9 = shl i32 %6, %8
  %10 = load i16, ptr %3, align 2
  %11 = zext i16 %10 to i32
  %12 = load i32, ptr %4, align 4
  %13 = sub i32 0, %12
  %14 = and i32 %13, 15
  %15 = ashr i32 %11, %14
  %16 = or i32 %9, %15
  %17 = trunc i32 %16 to i16
  ret i16 %17
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @rotl32(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load i32, ptr %3, align 4
  %6 = load i32, ptr %4, align 4
  %7 = and i32 %6, 31
  %8 = shl i32 %5, %7
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = sub i32 0, %10
  %12 = and i32 %11, 31
  %13 = lshr i32 %9, %12
  %14 = or i32 %8, %13
  ret i32 %14
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @rotr64(i64 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %5 = load i64, ptr %3, align 8
  %6 = load i32, ptr %4, align 4
  %7 = and i32 %6, 63
  %8 = zext i32 %7 to i64
  %9 = lshr i64 %5, %8
  %10 = load i64, ptr %3, align 8
  %11 = load i32, ptr %4, align 4
  %12 = sub i32 0, %11
  %13 = and i32 %12, 63
  %14 = zext i32 %13 to i64
  %15 = shl i64 %10, %14
  %16 = or i64 %9, %15
  ret i64 %16
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshl.i8(i8, i8, i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshr.i16(i16, i16, i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshr.i64(i64, i64, i64) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @funnel(i64 noundef %0, i64 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %6, align 4
  %8 = and i32 %7, 63
  store i32 %8, ptr %6, align 4
  %9 = load i32, ptr %6, align 4
  %10 = icmp ne i32 %9, 0
  br i1 %10, label %11, label %22

11:                                               ; preds = %3
  %12 = load i64, ptr %4, align 8
  %13 = load i32, ptr %6, align 4
  %14 = zext i32 %13 to i64
  %15 = shl i64 %12, %14
  %16 = load i64, ptr %5, align 8
  %17 = load i32, ptr %6, align 4
  %18 = sub i32 64, %17
  %19 = zext i32 %18 to i64
  %20 = lshr i64 %16, %19
  %21 = or i64 %15, %20
  br label %24

22:                                               ; preds = %3
  %23 = load i64, ptr %4, align 8
  br label %24

24:                                               ; preds = %22, %11
  %25 = phi i64 [ %21, %11 ], [ %23, %22 ]
  ret i64 %25
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @funnel_right(i32 noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %7 = load i32, ptr %4, align 4
  %8 = zext i32 %7 to i64
  %9 = shl i64 %8, 32
  %10 = load i32, ptr %5, align 4
  %11 = zext i32 %10 to i64
  %12 = or i64 %9, %11
  %13 = load i32, ptr %6, align 4
  %14 = and i32 %13, 31
  %15 = zext i32 %14 to i64
  %16 = lshr i64 %12, %15
  %17 = trunc i64 %16 to i32
  ret i32 %17
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.bitreverse.i8(i8) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bitreverse.i16(i16) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bitreverse.i32(i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bitreverse.i64(i64) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
