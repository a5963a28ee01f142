; ModuleID = 'fixed_point.c'
source_filename = "fixed_point.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [10 x i8] c"%d wrong\0A\00", align 1
@.str.1 = private unnamed_addr constant [11 x i8] c"%d: %d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%u %u\0A\00", align 1
@.str.3 = private unnamed_addr constant [27 x i8] c"%016lx %016lx %d %d %d %d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 1, ptr %2, align 4
  store i64 88172645463325252, ptr %3, align 8
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %15

15:                                               ; preds = %57, %0
  %16 = load i32, ptr %5, align 4
  %17 = icmp slt i32 %16, 200
  br i1 %17, label %18, label %60

18:                                               ; preds = %15
  %19 = call i64 @xorshift(ptr noundef %3)
  store i64 %19, ptr %6, align 8
  %20 = call i64 @xorshift(ptr noundef %3)
  %21 = call i32 @lcg(ptr noundef %2)
  %22 = lshr i32 %21, 27
  %23 = zext i32 %22 to i64
  %24 = lshr i64 %20, %23
  store i64 %24, ptr %7, align 8
  %25 = load i64, ptr %6, align 8
  %26 = load i64, ptr %7, align 8
  %27 = call i64 @multiply_high(i64 noundef %25, i64 noundef %26)
  %28 = load i64, ptr %6, align 8
  %29 = load i64, ptr %7, align 8
  %30 = call i64 @multiply_high_parts(i64 noundef %28, i64 noundef %29)
  %31 = icmp ne i64 %27, %30
  %32 = zext i1 %31 to i32
  %33 = load i32, ptr %4, align 4
  %34 = add nsw i32 %33, %32
  store i32 %34, ptr %4, align 4
  %35 = load i64, ptr %6, align 8
  %36 = or i64 %35, 1
  %37 = load i64, ptr %6, align 8
  %38 = or i64 %37, 1
  %39 = call i64 @inverse(i64 noundef %38)
  %40 = mul i64 %36, %39
  %41 = icmp ne i64 %40, 1
  %42 = zext i1 %41 to i32
  %43 = load i32, ptr %4, align 4
  %44 = add nsw i32 %43, %42
  store i32 %44, ptr %4, align 4
  %45 = load i32, ptr %5, align 4
  %46 = srem i32 %45, 25
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %56

48:                                               ; preds = %18
  %49 = load i64, ptr %6, align 8
  %50 = load i64, ptr %7, align 8
  %51 = sub nsw i64 %50, 1000
  call void @divisions(i64 noundef %49, i64 noundef %51)
  %52 = load i64, ptr %7, align 8
  %53 = load i64, ptr %6, align 8
  %54 = lshr i64 %53, 2
  %55 = sub nsw i64 0, %54
  call void @divisions(i64 noundef %52, i64 noundef %55)
  br label %56

56:                                               ; preds = %48, %18
  br label %57

57:                                               ; preds = %56
  %58 = load i32, ptr %5, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %5, align 4
  br label %15, !llvm.loop !5

60:                                               ; preds = %15
  %61 = load i32, ptr %4, align 4
  %62 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %61)
  store i32 -80, ptr %8, align 4
  br label %63

63:                                               ; preds = %79, %60
  %64 = load i32, ptr %8, align 4
  %65 = icmp sle i32 %64, 80
  br i1 %65, label %66, label %82

66:                                               ; preds = %63
  %67 = load i32, ptr %8, align 4
  %68 = sext i32 %67 to i64
  %69 = mul nsw i64 %68, 18740330
  %70 = trunc i64 %69 to i32
  call void @cordic(i32 noundef %70, ptr noundef %9, ptr noundef %10)
  %71 = load i32, ptr %8, align 4
  %72 = load i32, ptr %9, align 4
  %73 = add nsw i32 %72, 512
  %74 = ashr i32 %73, 10
  %75 = load i32, ptr %10, align 4
  %76 = add nsw i32 %75, 512
  %77 = ashr i32 %76, 10
  %78 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %71, i32 noundef %74, i32 noundef %77)
  br label %79

79:                                               ; preds = %66
  %80 = load i32, ptr %8, align 4
  %81 = add nsw i32 %80, 20
  store i32 %81, ptr %8, align 4
  br label %63, !llvm.loop !7

82:                                               ; preds = %63
  store i32 0, ptr %11, align 4
  store i32 0, ptr %12, align 4
  store i32 1, ptr %13, align 4
  br label %83

83:                                               ; preds = %97, %82
  %84 = load i32, ptr %13, align 4
  %85 = icmp ult i32 %84, 3000
  br i1 %85, label %86, label %100

86:                                               ; preds = %83
  %87 = load i32, ptr %13, align 4
  %88 = zext i32 %87 to i64
  %89 = call i32 @collatz(i64 noundef %88)
  store i32 %89, ptr %14, align 4
  %90 = load i32, ptr %14, align 4
  %91 = load i32, ptr %11, align 4
  %92 = icmp ugt i32 %90, %91
  br i1 %92, label %93, label %96

93:                                               ; preds = %86
  %94 = load i32, ptr %14, align 4
  store i32 %94, ptr %11, align 4
  %95 = load i32, ptr %13, align 4
  store i32 %95, ptr %12, align 4
  br label %96

96:                                               ; preds = %93, %86
  br label %97

97:                                               ; preds = %96
  %98 = load i32, ptr %13, align 4
  %99 = add i32 %98, 1
  store i32 %99, ptr %13, align 4
  br label %83, !llvm.loop !8

100:                                              ; preds = %83
  %101 = load i32, ptr %12, align 4
  %102 = load i32, ptr %11, align 4
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %101, i32 noundef %102)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @xorshift(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 8
  %5 = lshr i64 %4, 12
  %6 = load ptr, ptr %2, align 8
  %7 = load i64, ptr %6, align 8
  %8 = xor i64 %7, %5
  store i64 %8, ptr %6, align 8
  %9 = load ptr, ptr %2, align 8
  %10 = load i64, ptr %9, align 8
  %11 = shl i64 %10, 25
  %12 = load ptr, ptr %2, align 8
  %13 = load i64, ptr %12, align 8
  %14 = xor i64 %13, %11
  store i64 %14, ptr %12, align 8
  %15 = load ptr, ptr %2, align 8
  %16 = load i64, ptr %15, align 8
  %17 = lshr i64 %16, 27
  %18 = load ptr, ptr %2, align 8
  %19 = load i64, ptr %18, align 8
  %20 = xor i64 %19, %17
  store i64 %20, ptr %18, align 8
  %21 = load ptr, ptr %2, align 8
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %22, 2685821657736338717
  ret i64 %23
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @lcg(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i32, ptr %3, align 4
  %5 = mul i32 %4, 1664525
  %6 = add i32 %5, 1013904223
  %7 = load ptr, ptr %2, align 8
  store i32 %6, ptr %7, align 4
  ret i32 %6
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @multiply_high(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = zext i64 %5 to i128
  %7 = load i64, ptr %4, align 8
  %8 = zext i64 %7 to i128
  %9 = mul i128 %6, %8
  %10 = lshr i128 %9, 64
  %11 = trunc i128 %10 to i64
  ret i64 %11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @multiply_high_parts(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  %13 = load i64, ptr %3, align 8
  %14 = trunc i64 %13 to i32
  %15 = zext i32 %14 to i64
  store i64 %15, ptr %5, align 8
  %16 = load i64, ptr %3, align 8
  %17 = lshr i64 %16, 32
  store i64 %17, ptr %6, align 8
  %18 = load i64, ptr %4, align 8
  %19 = trunc i64 %18 to i32
  %20 = zext i32 %19 to i64
  store i64 %20, ptr %7, align 8
  %21 = load i64, ptr %4, align 8
  %22 = lshr i64 %21, 32
  store i64 %22, ptr %8, align 8
  %23 = load i64, ptr %5, align 8
  %24 = load i64, ptr %7, align 8
  %25 = mul i64 %23, %24
  store i64 %25, ptr %9, align 8
  %26 = load i64, ptr %6, align 8
  %27 = load i64, ptr %7, align 8
  %28 = mul i64 %26, %27
  store i64 %28, ptr %10, align 8
  %29 = load i64, ptr %5, align 8
  %30 = load i64, ptr %8, align 8
  %31 = mul i64 %29, %30
  store i64 %31, ptr %11, align 8
  %32 = load i64, ptr %9, align 8
  %33 = lshr i64 %32, 32
  %34 = load i64, ptr %10, align 8
  %35 = trunc i64 %34 to i32
  %36 = zext i32 %35 to i64
  %37 = add i64 %33, %36
  %38 = load i64, ptr %11, align 8
  %39 = trunc i64 %38 to i32
  %40 = zext i32 %39 to i64
  %41 = add i64 %37, %40
  %42 = lshr i64 %41, 32
  store i64 %42, ptr %12, align 8
  %43 = load i64, ptr %6, align 8
  %44 = load i64, ptr %8, align 8
  %45 = mul i64 %43, %44
  %46 = load i64, ptr %10, align 8
  %47 = lshr i64 %46, 32
  %48 = add i64 %45, %47
  %49 = load i64, ptr %11, align 8
  %50 = lshr i64 %49, 32
  %51 = add i64 %48, %50
  %52 = load i64, ptr %12, align 8
  %53 = add i64 %51, %52
  ret i64 %53
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @inverse(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  %5 = load i64, ptr %2, align 8
  store i64 %5, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %16, %1
  %7 = load i32, ptr %4, align 4
  %8 = icmp slt i32 %7, 6
  br i1 %8, label %9, label %19

9:                                                ; preds = %6
  %10 = load i64, ptr %2, align 8
  %11 = load i64, ptr %3, align 8
  %12 = mul i64 %10, %11
  %13 = sub i64 2, %12
  %14 = load i64, ptr %3, align 8
  %15 = mul i64 %14, %13
  store i64 %15, ptr %3, align 8
  br label %16

16:                                               ; preds = %9
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4
  br label %6, !llvm.loop !9

19:                                               ; preds = %6
  %20 = load i64, ptr %3, align 8
  ret i64 %20
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @divisions(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i16, align 2
  store i64 %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  store i64 0, ptr %5, align 8
  store i64 0, ptr %6, align 8
  %9 = load i64, ptr %5, align 8
  %10 = mul i64 %9, 31
  %11 = load i64, ptr %3, align 8
  %12 = udiv i64 %11, 3
  %13 = add i64 %10, %12
  %14 = load i64, ptr %3, align 8
  %15 = urem i64 %14, 3
  %16 = add i64 %13, %15
  store i64 %16, ptr %5, align 8
  %17 = load i64, ptr %6, align 8
  %18 = mul i64 %17, 31
  %19 = load i64, ptr %4, align 8
  %20 = sdiv i64 %19, 3
  %21 = load i64, ptr %4, align 8
  %22 = srem i64 %21, 3
  %23 = add nsw i64 %20, %22
  %24 = add i64 %18, %23
  store i64 %24, ptr %6, align 8
  %25 = load i64, ptr %5, align 8
  %26 = mul i64 %25, 31
  %27 = load i64, ptr %3, align 8
  %28 = udiv i64 %27, 7
  %29 = add i64 %26, %28
  %30 = load i64, ptr %3, align 8
  %31 = urem i64 %30, 7
  %32 = add i64 %29, %31
  store i64 %32, ptr %5, align 8
  %33 = load i64, ptr %6, align 8
  %34 = mul i64 %33, 31
  %35 = load i64, ptr %4, align 8
  %36 = sdiv i64 %35, 7
  %37 = load i64, ptr %4, align 8
  %38 = srem i64 %37, 7
  %39 = add nsw i64 %36, %38
  %40 = add i64 %34, %39
  store i64 %40, ptr %6, align 8
  %41 = load i64, ptr %5, align 8
  %42 = mul i64 %41, 31
  %43 = load i64, ptr %3, align 8
  %44 = udiv i64 %43, 10
  %45 = add i64 %42, %44
  %46 = load i64, ptr %3, align 8
  %47 = urem i64 %46, 10
  %48 = add i64 %45, %47
  store i64 %48, ptr %5, align 8
  %49 = load i64, ptr %6, align 8
  %50 = mul i64 %49, 31
  %51 = load i64, ptr %4, align 8
  %52 = sdiv i64 %51, 10
  %53 = load i64, ptr %4, align 8
  %54 = srem i64 %53, 10
  %55 = add nsw i64 %52, %54
  %56 = add i64 %50, %55
  store i64 %56, ptr %6, align 8
  %57 = load i64, ptr %5, align 8
  %58 = mul i64 %57, 31
  %59 = load i64, ptr %3, align 8
  %60 = udiv i64 %59, 16
  %61 = add i64 %58, %60
  %62 = load i64, ptr %3, align 8
  %63 = urem i64 %62, 16
  %64 = add i64 %61, %63
  store i64 %64, ptr %5, align 8
  %65 = load i64, ptr %6, align 8
  %66 = mul i64 %65, 31
  %67 = load i64, ptr %4, align 8
  %68 = sdiv i64 %67, 16
  %69 = load i64, ptr %4, align 8
  %70 = srem i64 %69, 16
  %71 = add nsw i64 %68, %70
  %72 = add i64 %66, %71
  store i64 %72, ptr %6, align 8
  %73 = load i64, ptr %5, align 8
  %74 = mul i64 %73, 31
  %75 = load i64, ptr %3, align 8
  %76 = udiv i64 %75, 1000
  %77 = add i64 %74, %76
  %78 = load i64, ptr %3, align 8
  %79 = urem i64 %78, 1000
  %80 = add i64 %77, %79
  store i64 %80, ptr %5, align 8
  %81 = load i64, ptr %6, align 8
  %82 = mul i64 %81, 31
  %83 = load i64, ptr %4, align 8
  %84 = sdiv i64 %83, 1000
  %85 = load i64, ptr %4, align 8
  %86 = srem i64 %85, 1000
  %87 = add nsw i64 %84, %86
  %88 = add i64 %82, %87
  store i64 %88, ptr %6, align 8
  %89 = load i64, ptr %5, align 8
  %90 = mul i64 %89, 31
  %91 = load i64, ptr %3, align 8
  %92 = udiv i64 %91, 641
  %93 = add i64 %90, %92
  %94 = load i64, ptr %3, align 8
  %95 = urem i64 %94, 641
  %96 = add i64 %93, %95
  store i64 %96, ptr %5, align 8
  %97 = load i64, ptr %6, align 8
  %98 = mul i64 %97, 31
  %99 = load i64, ptr %4, align 8
  %100 = sdiv i64 %99, 641
  %101 = load i64, ptr %4, align 8
  %102 = srem i64 %101, 641
  %103 = add nsw i64 %100, %102
  %104 = add i64 %98, %103
  store i64 %104, ptr %6, align 8
  %105 = load i64, ptr %5, align 8
  %106 = mul i64 %105, 31
  %107 = load i64, ptr %3, align 8
  %108 = udiv i64 %107, 1000000007
  %109 = add i64 %106, %108
  %110 = load i64, ptr %3, align 8
  %111 = urem i64 %110, 1000000007
  %112 = add i64 %109, %111
  store i64 %112, ptr %5, align 8
  %113 = load i64, ptr %6, align 8
  %114 = mul i64 %113, 31
  %115 = load i64, ptr %4, align 8
  %116 = sdiv i64 %115, 1000000007
  %117 = load i64, ptr %4, align 8
  %118 = srem i64 %117, 1000000007
  %119 = add nsw i64 %116, %118
  %120 = add i64 %114, %119
  store i64 %120, ptr %6, align 8
  %121 = load i64, ptr %4, align 8
  %122 = trunc i64 %121 to i32
  store i32 %122, ptr %7, align 4
  %123 = load i64, ptr %3, align 8
  %124 = trunc i64 %123 to i16
  store i16 %124, ptr %8, align 2
  %125 = load i64, ptr %5, align 8
  %126 = load i64, ptr %6, align 8
  %127 = load i32, ptr %7, align 4
  %128 = sdiv i32 %127, 8
  %129 = load i32, ptr %7, align 4
  %130 = srem i32 %129, 8
  %131 = load i32, ptr %7, align 4
  %132 = sdiv i32 %131, -5
  %133 = load i16, ptr %8, align 2
  %134 = zext i16 %133 to i32
  %135 = sdiv i32 %134, 100
  %136 = mul nsw i32 %135, 7
  %137 = load i16, ptr %8, align 2
  %138 = zext i16 %137 to i32
  %139 = srem i32 %138, 13
  %140 = add nsw i32 %136, %139
  %141 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %125, i64 noundef %126, i32 noundef %128, i32 noundef %130, i32 noundef %132, i32 noundef %140)
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @cordic(i32 noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i32 652032874, ptr %7, align 4
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %13

13:                                               ; preds = %48, %3
  %14 = load i32, ptr %9, align 4
  %15 = icmp slt i32 %14, 30
  br i1 %15, label %16, label %51

16:                                               ; preds = %13
  %17 = load i32, ptr %8, align 4
  %18 = load i32, ptr %9, align 4
  %19 = ashr i32 %17, %18
  store i32 %19, ptr %10, align 4
  %20 = load i32, ptr %7, align 4
  %21 = load i32, ptr %9, align 4
  %22 = ashr i32 %20, %21
  store i32 %22, ptr %11, align 4
  %23 = load i32, ptr %9, align 4
  %24 = call i32 @arc(i32 noundef %23)
  store i32 %24, ptr %12, align 4
  %25 = load i32, ptr %4, align 4
  %26 = icmp sge i32 %25, 0
  br i1 %26, label %27, label %37

27:                                               ; preds = %16
  %28 = load i32, ptr %10, align 4
  %29 = load i32, ptr %7, align 4
  %30 = sub nsw i32 %29, %28
  store i32 %30, ptr %7, align 4
  %31 = load i32, ptr %11, align 4
  %32 = load i32, ptr %8, align 4
  %33 = add nsw i32 %32, %31
  store i32 %33, ptr %8, align 4
  %34 = load i32, ptr %12, align 4
  %35 = load i32, ptr %4, align 4
  %36 = sub nsw i32 %35, %34
  store i32 %36, ptr %4, align 4
  br label %47

37:                                               ; preds = %16
  %38 = load i32, ptr %10, align 4
  %39 = load i32, ptr %7, align 4
  %40 = add nsw i32 %39, %38
  store i32 %40, ptr %7, align 4
  %41 = load i32, ptr %11, align 4
  %42 = load i32, ptr %8, align 4
  %43 = sub nsw i32 %42, %41
  store i32 %43, ptr %8, align 4
  %44 = load i32, ptr %12, align 4
  %45 = load i32, ptr %4, align 4
  %46 = add nsw i32 %45, %44
  store i32 %46, ptr %4, align 4
  br label %47

47:                                               ; preds = %37, %27
  br label %48

48:                                               ; preds = %47
  %49 = load i32, ptr %9, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %9, align 4
  br label %13, !llvm.loop !10

51:                                               ; preds = %13
  %52 = load i32, ptr %8, align 4
  %53 = load ptr, ptr %5, align 8
  store i32 %52, ptr %53, align 4
  %54 = load i32, ptr %7, align 4
  %55 = load ptr, ptr %6, align 8
  store i32 %54, ptr %55, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @collatz(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  store i64 %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %4

4:                                                ; preds = %20, %1
  %5 = load i64, ptr %2, align 8
  %6 = icmp ne i64 %5, 1
  br i1 %6, label %7, label %23

7:                                                ; preds = %4
  %8 = load i64, ptr %2, align 8
  %9 = and i64 %8, 1
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %7
  %12 = load i64, ptr %2, align 8
  %13 = mul i64 3, %12
  %14 = add i64 %13, 1
  br label %18

15:                                               ; preds = %7
  %16 = load i64, ptr %2, align 8
  %17 = udiv i64 %16, 2
  br label %18

18:                                               ; preds = %15, %11
  %19 = phi i64 [ %14, %11 ], [ %17, %15 ]
  store i64 %19, ptr %2, align 8
  br label %20

20:                                               ; preds = %18
  %21 = load i32, ptr %3, align 4
  %22 = add i32 %21, 1
  store i32 %22, ptr %3, align 4
  br label %4, !llvm.loop !11

23:                                               ; preds = %4
  %24 = load i32, ptr %3, align 4
  ret i32 %24
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @arc(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %8 = load i32, ptr %3, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %11

10:                                               ; preds = %1
  store i32 843314857, ptr %2, align 4
  br label %53

11:                                               ; preds = %1
  %12 = load i32, ptr %3, align 4
  %13 = sub nsw i32 60, %12
  %14 = zext i32 %13 to i64
  %15 = shl i64 1, %14
  store i64 %15, ptr %4, align 8
  store i64 0, ptr %5, align 8
  %16 = load i64, ptr %4, align 8
  store i64 %16, ptr %6, align 8
  store i32 1, ptr %7, align 4
  br label %17

17:                                               ; preds = %46, %11
  %18 = load i32, ptr %7, align 4
  %19 = icmp slt i32 %18, 60
  br i1 %19, label %20, label %23

20:                                               ; preds = %17
  %21 = load i64, ptr %6, align 8
  %22 = icmp ne i64 %21, 0
  br label %23

23:                                               ; preds = %20, %17
  %24 = phi i1 [ false, %17 ], [ %22, %20 ]
  br i1 %24, label %25, label %49

25:                                               ; preds = %23
  %26 = load i32, ptr %7, align 4
  %27 = and i32 %26, 2
  %28 = icmp ne i32 %27, 0
  br i1 %28, label %29, label %32

29:                                               ; preds = %25
  %30 = load i64, ptr %6, align 8
  %31 = sub nsw i64 0, %30
  br label %34

32:                                               ; preds = %25
  %33 = load i64, ptr %6, align 8
  br label %34

34:                                               ; preds = %32, %29
  %35 = phi i64 [ %31, %29 ], [ %33, %32 ]
  %36 = load i32, ptr %7, align 4
  %37 = sext i32 %36 to i64
  %38 = sdiv i64 %35, %37
  %39 = load i64, ptr %5, align 8
  %40 = add nsw i64 %39, %38
  store i64 %40, ptr %5, align 8
  %41 = load i32, ptr %3, align 4
  %42 = mul nsw i32 2, %41
  %43 = load i64, ptr %6, align 8
  %44 = zext i32 %42 to i64
  %45 = ashr i64 %43, %44
  store i64 %45, ptr %6, align 8
  br label %46

46:                                               ; preds = %34
  %47 = load i32, ptr %7, align 4
  %48 = add nsw i32 %47, 2
  store i32 %48, ptr %7, align 4
  br label %17, !llvm.loop !12

49:                                               ; preds = %23
  %50 = load i64, ptr %5, align 8
  %51 = ashr i64 %50, 30
  %52 = trunc i64 %51 to i32
  store i32 %52, ptr %2, align 4
  br label %53

53:                                               ; preds = %49, %10
  %54 = load i32, ptr %2, align 4
  ret i32 %54
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
