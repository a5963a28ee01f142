; ModuleID = 'int128.c'
source_filename = "int128.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%d %ld %u\0A\00", align 1
@.str.3 = private unnamed_addr constant [10 x i8] c"%d%d%d%d \00", align 1
@stdout = external global ptr, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i128, align 16
  %3 = alloca [13 x i128], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i128, align 16
  %8 = alloca i128, align 16
  %9 = alloca i128, align 16
  %10 = alloca i32, align 4
  %11 = alloca i128, align 16
  %12 = alloca i128, align 16
  %13 = alloca i128, align 16
  store i32 0, ptr %1, align 4
  store i128 -170141183460469231731687303715884105728, ptr %2, align 16
  store i128 0, ptr %3, align 16
  %14 = getelementptr inbounds i128, ptr %3, i64 1
  store i128 1, ptr %14, align 16
  %15 = getelementptr inbounds i128, ptr %3, i64 2
  store i128 -1, ptr %15, align 16
  %16 = getelementptr inbounds i128, ptr %3, i64 3
  store i128 10, ptr %16, align 16
  %17 = getelementptr inbounds i128, ptr %3, i64 4
  store i128 -3, ptr %17, align 16
  %18 = getelementptr inbounds i128, ptr %3, i64 5
  store i128 9223372036854775807, ptr %18, align 16
  %19 = getelementptr inbounds i128, ptr %3, i64 6
  store i128 -9223372036854775808, ptr %19, align 16
  %20 = getelementptr inbounds i128, ptr %3, i64 7
  store i128 18446744073709551615, ptr %20, align 16
  %21 = getelementptr inbounds i128, ptr %3, i64 8
  store i128 18446744073709551616, ptr %21, align 16
  %22 = getelementptr inbounds i128, ptr %3, i64 9
  %23 = load i128, ptr %2, align 16
  store i128 %23, ptr %22, align 16
  %24 = getelementptr inbounds i128, ptr %3, i64 10
  %25 = load i128, ptr %2, align 16
  %26 = xor i128 %25, -1
  store i128 %26, ptr %24, align 16
  %27 = getelementptr inbounds i128, ptr %3, i64 11
  store i128 1512366075204170947332355369683137040, ptr %27, align 16
  %28 = getelementptr inbounds i128, ptr %3, i64 12
  store i128 -90905554795240670363648, ptr %28, align 16
  store i32 13, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %29

29:                                               ; preds = %59, %0
  %30 = load i32, ptr %5, align 4
  %31 = load i32, ptr %4, align 4
  %32 = icmp slt i32 %30, %31
  br i1 %32, label %33, label %62

33:                                               ; preds = %29
  store i32 0, ptr %6, align 4
  br label %34

34:                                               ; preds = %55, %33
  %35 = load i32, ptr %6, align 4
  %36 = load i32, ptr %4, align 4
  %37 = icmp slt i32 %35, %36
  br i1 %37, label %38, label %58

38:                                               ; preds = %34
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [13 x i128], ptr %3, i64 0, i64 %40
  %42 = load i128, ptr %41, align 16
  %43 = load i32, ptr %6, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [13 x i128], ptr %3, i64 0, i64 %44
  %46 = load i128, ptr %45, align 16
  store i128 %42, ptr %7, align 16
  %47 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  %48 = load i64, ptr %47, align 16
  %49 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  %50 = load i64, ptr %49, align 8
  store i128 %46, ptr %8, align 16
  %51 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  %52 = load i64, ptr %51, align 16
  %53 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  %54 = load i64, ptr %53, align 8
  call void @pair(i64 noundef %48, i64 noundef %50, i64 noundef %52, i64 noundef %54)
  br label %55

55:                                               ; preds = %38
  %56 = load i32, ptr %6, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %6, align 4
  br label %34, !llvm.loop !5

58:                                               ; preds = %34
  br label %59

59:                                               ; preds = %58
  %60 = load i32, ptr %5, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %5, align 4
  br label %29, !llvm.loop !7

62:                                               ; preds = %29
  store i128 1, ptr %9, align 16
  store i32 2, ptr %10, align 4
  br label %63

63:                                               ; preds = %71, %62
  %64 = load i32, ptr %10, align 4
  %65 = icmp sle i32 %64, 34
  br i1 %65, label %66, label %74

66:                                               ; preds = %63
  %67 = load i32, ptr %10, align 4
  %68 = zext i32 %67 to i128
  %69 = load i128, ptr %9, align 16
  %70 = mul i128 %69, %68
  store i128 %70, ptr %9, align 16
  br label %71

71:                                               ; preds = %66
  %72 = load i32, ptr %10, align 4
  %73 = add nsw i32 %72, 1
  store i32 %73, ptr %10, align 4
  br label %63, !llvm.loop !8

74:                                               ; preds = %63
  %75 = load i128, ptr %9, align 16
  store i128 %75, ptr %11, align 16
  %76 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %77 = load i64, ptr %76, align 16
  %78 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %79 = load i64, ptr %78, align 8
  call void @print_u(i64 noundef %77, i64 noundef %79)
  %80 = call i32 @putchar(i32 noundef 10)
  %81 = load i128, ptr %2, align 16
  %82 = xor i128 %81, -1
  %83 = call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %82, i128 1)
  %84 = extractvalue { i128, i1 } %83, 1
  %85 = extractvalue { i128, i1 } %83, 0
  store i128 %85, ptr %12, align 16
  %86 = zext i1 %84 to i32
  %87 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %86)
  %88 = load i128, ptr %2, align 16
  %89 = call { i128, i1 } @llvm.ssub.with.overflow.i128(i128 %88, i128 1)
  %90 = extractvalue { i128, i1 } %89, 1
  %91 = extractvalue { i128, i1 } %89, 0
  store i128 %91, ptr %12, align 16
  %92 = zext i1 %90 to i32
  %93 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %92)
  %94 = call { i128, i1 } @llvm.umul.with.overflow.i128(i128 1267650600228229401496703205376, i128 134217728)
  %95 = extractvalue { i128, i1 } %94, 1
  %96 = extractvalue { i128, i1 } %94, 0
  store i128 %96, ptr %13, align 16
  %97 = zext i1 %95 to i32
  %98 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %97)
  %99 = call { i128, i1 } @llvm.uadd.with.overflow.i128(i128 -1, i128 1)
  %100 = extractvalue { i128, i1 } %99, 1
  %101 = extractvalue { i128, i1 } %99, 0
  store i128 %101, ptr %13, align 16
  %102 = zext i1 %100 to i32
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %102)
  %104 = getelementptr inbounds [13 x i128], ptr %3, i64 0, i64 11
  %105 = load i128, ptr %104, align 16
  %106 = trunc i128 %105 to i8
  %107 = sext i8 %106 to i32
  %108 = getelementptr inbounds [13 x i128], ptr %3, i64 0, i64 11
  %109 = load i128, ptr %108, align 16
  %110 = trunc i128 %109 to i64
  %111 = getelementptr inbounds [13 x i128], ptr %3, i64 0, i64 11
  %112 = load i128, ptr %111, align 16
  %113 = ashr i128 %112, 64
  %114 = trunc i128 %113 to i32
  %115 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %107, i64 noundef %110, i32 noundef %114)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @pair(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca i128, align 16
  %6 = alloca i128, align 16
  %7 = alloca i128, align 16
  %8 = alloca i128, align 16
  %9 = alloca i128, align 16
  %10 = alloca i128, align 16
  %11 = alloca i128, align 16
  %12 = alloca i128, align 16
  %13 = alloca i128, align 16
  %14 = alloca i128, align 16
  %15 = alloca i128, align 16
  %16 = alloca i128, align 16
  %17 = alloca i128, align 16
  %18 = alloca i32, align 4
  %19 = alloca i128, align 16
  %20 = alloca i128, align 16
  %21 = alloca i128, align 16
  %22 = alloca i128, align 16
  %23 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %23, align 16
  %24 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %24, align 8
  %25 = load i128, ptr %5, align 16
  %26 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 0
  store i64 %2, ptr %26, align 16
  %27 = getelementptr inbounds { i64, i64 }, ptr %6, i32 0, i32 1
  store i64 %3, ptr %27, align 8
  %28 = load i128, ptr %6, align 16
  store i128 %25, ptr %7, align 16
  store i128 %28, ptr %8, align 16
  %29 = load i128, ptr %7, align 16
  store i128 %29, ptr %9, align 16
  %30 = load i128, ptr %8, align 16
  store i128 %30, ptr %10, align 16
  %31 = load i128, ptr %9, align 16
  %32 = load i128, ptr %10, align 16
  %33 = add i128 %31, %32
  store i128 %33, ptr %11, align 16
  %34 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 0
  %35 = load i64, ptr %34, align 16
  %36 = getelementptr inbounds { i64, i64 }, ptr %11, i32 0, i32 1
  %37 = load i64, ptr %36, align 8
  call void @print_i(i64 noundef %35, i64 noundef %37)
  %38 = call i32 @putchar(i32 noundef 32)
  %39 = load i128, ptr %9, align 16
  %40 = load i128, ptr %10, align 16
  %41 = sub i128 %39, %40
  store i128 %41, ptr %12, align 16
  %42 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 0
  %43 = load i64, ptr %42, align 16
  %44 = getelementptr inbounds { i64, i64 }, ptr %12, i32 0, i32 1
  %45 = load i64, ptr %44, align 8
  call void @print_i(i64 noundef %43, i64 noundef %45)
  %46 = call i32 @putchar(i32 noundef 32)
  %47 = load i128, ptr %9, align 16
  %48 = load i128, ptr %10, align 16
  %49 = mul i128 %47, %48
  store i128 %49, ptr %13, align 16
  %50 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 0
  %51 = load i64, ptr %50, align 16
  %52 = getelementptr inbounds { i64, i64 }, ptr %13, i32 0, i32 1
  %53 = load i64, ptr %52, align 8
  call void @print_i(i64 noundef %51, i64 noundef %53)
  %54 = call i32 @putchar(i32 noundef 32)
  %55 = load i128, ptr %8, align 16
  %56 = icmp ne i128 %55, 0
  br i1 %56, label %57, label %97

57:                                               ; preds = %4
  %58 = load i128, ptr %9, align 16
  %59 = icmp eq i128 %58, -170141183460469231731687303715884105728
  br i1 %59, label %60, label %63

60:                                               ; preds = %57
  %61 = load i128, ptr %8, align 16
  %62 = icmp eq i128 %61, -1
  br i1 %62, label %80, label %63

63:                                               ; preds = %60, %57
  %64 = load i128, ptr %7, align 16
  %65 = load i128, ptr %8, align 16
  %66 = sdiv i128 %64, %65
  store i128 %66, ptr %14, align 16
  %67 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 0
  %68 = load i64, ptr %67, align 16
  %69 = getelementptr inbounds { i64, i64 }, ptr %14, i32 0, i32 1
  %70 = load i64, ptr %69, align 8
  call void @print_i(i64 noundef %68, i64 noundef %70)
  %71 = call i32 @putchar(i32 noundef 32)
  %72 = load i128, ptr %7, align 16
  %73 = load i128, ptr %8, align 16
  %74 = srem i128 %72, %73
  store i128 %74, ptr %15, align 16
  %75 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 0
  %76 = load i64, ptr %75, align 16
  %77 = getelementptr inbounds { i64, i64 }, ptr %15, i32 0, i32 1
  %78 = load i64, ptr %77, align 8
  call void @print_i(i64 noundef %76, i64 noundef %78)
  %79 = call i32 @putchar(i32 noundef 32)
  br label %80

80:                                               ; preds = %63, %60
  %81 = load i128, ptr %9, align 16
  %82 = load i128, ptr %10, align 16
  %83 = udiv i128 %81, %82
  store i128 %83, ptr %16, align 16
  %84 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 0
  %85 = load i64, ptr %84, align 16
  %86 = getelementptr inbounds { i64, i64 }, ptr %16, i32 0, i32 1
  %87 = load i64, ptr %86, align 8
  call void @print_u(i64 noundef %85, i64 noundef %87)
  %88 = call i32 @putchar(i32 noundef 32)
  %89 = load i128, ptr %9, align 16
  %90 = load i128, ptr %10, align 16
  %91 = urem i128 %89, %90
  store i128 %91, ptr %17, align 16
  %92 = getelementptr inbounds { i64, i64 }, ptr %17, i32 0, i32 0
  %93 = load i64, ptr %92, align 16
  %94 = getelementptr inbounds { i64, i64 }, ptr %17, i32 0, i32 1
  %95 = load i64, ptr %94, align 8
  call void @print_u(i64 noundef %93, i64 noundef %95)
  %96 = call i32 @putchar(i32 noundef 32)
  br label %97

97:                                               ; preds = %80, %4
  %98 = load i128, ptr %7, align 16
  %99 = load i128, ptr %8, align 16
  %100 = icmp slt i128 %98, %99
  %101 = zext i1 %100 to i32
  %102 = load i128, ptr %9, align 16
  %103 = load i128, ptr %10, align 16
  %104 = icmp ult i128 %102, %103
  %105 = zext i1 %104 to i32
  %106 = load i128, ptr %7, align 16
  %107 = load i128, ptr %8, align 16
  %108 = icmp eq i128 %106, %107
  %109 = zext i1 %108 to i32
  %110 = load i128, ptr %7, align 16
  %111 = load i128, ptr %8, align 16
  %112 = icmp sge i128 %110, %111
  %113 = zext i1 %112 to i32
  %114 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %101, i32 noundef %105, i32 noundef %109, i32 noundef %113)
  %115 = load i128, ptr %10, align 16
  %116 = trunc i128 %115 to i32
  %117 = and i32 %116, 127
  store i32 %117, ptr %18, align 4
  %118 = load i128, ptr %9, align 16
  %119 = load i32, ptr %18, align 4
  %120 = zext i32 %119 to i128
  %121 = shl i128 %118, %120
  store i128 %121, ptr %19, align 16
  %122 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 0
  %123 = load i64, ptr %122, align 16
  %124 = getelementptr inbounds { i64, i64 }, ptr %19, i32 0, i32 1
  %125 = load i64, ptr %124, align 8
  call void @print_u(i64 noundef %123, i64 noundef %125)
  %126 = call i32 @putchar(i32 noundef 32)
  %127 = load i128, ptr %9, align 16
  %128 = load i32, ptr %18, align 4
  %129 = zext i32 %128 to i128
  %130 = lshr i128 %127, %129
  store i128 %130, ptr %20, align 16
  %131 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 0
  %132 = load i64, ptr %131, align 16
  %133 = getelementptr inbounds { i64, i64 }, ptr %20, i32 0, i32 1
  %134 = load i64, ptr %133, align 8
  call void @print_u(i64 noundef %132, i64 noundef %134)
  %135 = call i32 @putchar(i32 noundef 32)
  %136 = load i128, ptr %7, align 16
  %137 = load i32, ptr %18, align 4
  %138 = zext i32 %137 to i128
  %139 = ashr i128 %136, %138
  store i128 %139, ptr %21, align 16
  %140 = getelementptr inbounds { i64, i64 }, ptr %21, i32 0, i32 0
  %141 = load i64, ptr %140, align 16
  %142 = getelementptr inbounds { i64, i64 }, ptr %21, i32 0, i32 1
  %143 = load i64, ptr %142, align 8
  call void @print_i(i64 noundef %141, i64 noundef %143)
  %144 = call i32 @putchar(i32 noundef 32)
  %145 = load i128, ptr %9, align 16
  %146 = load i128, ptr %10, align 16
  %147 = xor i128 %146, -1
  %148 = and i128 %145, %147
  %149 = load i128, ptr %10, align 16
  %150 = xor i128 %149, 5
  %151 = or i128 %148, %150
  store i128 %151, ptr %22, align 16
  %152 = getelementptr inbounds { i64, i64 }, ptr %22, i32 0, i32 0
  %153 = load i64, ptr %152, align 16
  %154 = getelementptr inbounds { i64, i64 }, ptr %22, i32 0, i32 1
  %155 = load i64, ptr %154, align 8
  call void @print_u(i64 noundef %153, i64 noundef %155)
  %156 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @print_u(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i128, align 16
  %4 = alloca i128, align 16
  %5 = alloca [48 x i8], align 16
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  store i64 %0, ptr %7, align 16
  %8 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  store i64 %1, ptr %8, align 8
  %9 = load i128, ptr %3, align 16
  store i128 %9, ptr %4, align 16
  store i32 48, ptr %6, align 4
  %10 = load i32, ptr %6, align 4
  %11 = add nsw i32 %10, -1
  store i32 %11, ptr %6, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [48 x i8], ptr %5, i64 0, i64 %12
  store i8 0, ptr %13, align 1
  br label %14

14:                                               ; preds = %24, %2
  %15 = load i128, ptr %4, align 16
  %16 = urem i128 %15, 10
  %17 = trunc i128 %16 to i32
  %18 = add nsw i32 48, %17
  %19 = trunc i32 %18 to i8
  %20 = load i32, ptr %6, align 4
  %21 = add nsw i32 %20, -1
  store i32 %21, ptr %6, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [48 x i8], ptr %5, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %14
  %25 = load i128, ptr %4, align 16
  %26 = udiv i128 %25, 10
  store i128 %26, ptr %4, align 16
  %27 = icmp ne i128 %26, 0
  br i1 %27, label %14, label %28, !llvm.loop !9

28:                                               ; preds = %24
  %29 = getelementptr inbounds [48 x i8], ptr %5, i64 0, i64 0
  %30 = load i32, ptr %6, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i8, ptr %29, i64 %31
  %33 = load ptr, ptr @stdout, align 8
  %34 = call i32 @fputs(ptr noundef %32, ptr noundef %33)
  ret void
}

declare i32 @putchar(i32 noundef) #1

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.ssub.with.overflow.i128(i128, i128) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.umul.with.overflow.i128(i128, i128) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.uadd.with.overflow.i128(i128, i128) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @print_i(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i128, align 16
  %4 = alloca i128, align 16
  %5 = alloca i128, align 16
  %6 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 0
  store i64 %0, ptr %6, align 16
  %7 = getelementptr inbounds { i64, i64 }, ptr %3, i32 0, i32 1
  store i64 %1, ptr %7, align 8
  %8 = load i128, ptr %3, align 16
  store i128 %8, ptr %4, align 16
  %9 = load i128, ptr %4, align 16
  %10 = icmp slt i128 %9, 0
  br i1 %10, label %11, label %13

11:                                               ; preds = %2
  %12 = call i32 @putchar(i32 noundef 45)
  br label %13

13:                                               ; preds = %11, %2
  %14 = load i128, ptr %4, align 16
  %15 = icmp slt i128 %14, 0
  br i1 %15, label %16, label %19

16:                                               ; preds = %13
  %17 = load i128, ptr %4, align 16
  %18 = sub i128 0, %17
  br label %21

19:                                               ; preds = %13
  %20 = load i128, ptr %4, align 16
  br label %21

21:                                               ; preds = %19, %16
  %22 = phi i128 [ %18, %16 ], [ %20, %19 ]
  store i128 %22, ptr %5, align 16
  %23 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 0
  %24 = load i64, ptr %23, align 16
  %25 = getelementptr inbounds { i64, i64 }, ptr %5, i32 0, i32 1
  %26 = load i64, ptr %25, align 8
  call void @print_u(i64 noundef %24, i64 noundef %26)
  ret void
}

declare i32 @fputs(ptr noundef, ptr noundef) #1

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
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
