; ModuleID = 'primes_and_sets.c'
source_filename = "primes_and_sets.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ring = type { [16 x i8], i32, i32 }

@composite = internal global [469 x i64] zeroinitializer, align 16
@.str = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@main.large = internal constant [5 x i64] [i64 1000000007, i64 -59, i64 -60, i64 3215031751, i64 999999999989], align 16
@.str.1 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.2 = private unnamed_addr constant [14 x i8] c" %lu %lu %lu\0A\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@__const.main.r = private unnamed_addr constant %struct.ring { [16 x i8] zeroinitializer, i32 -6, i32 -6 }, align 4
@.str.4 = private unnamed_addr constant [11 x i8] c"%d %ld %d\0A\00", align 1
@is_prime.witnesses = internal constant [12 x i64] [i64 2, i64 3, i64 5, i64 7, i64 11, i64 13, i64 17, i64 19, i64 23, i64 29, i64 31, i64 37], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca %struct.ring, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @sieve()
  store i32 0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %16

16:                                               ; preds = %49, %0
  %17 = load i32, ptr %6, align 4
  %18 = icmp slt i32 %17, 30000
  br i1 %18, label %19, label %52

19:                                               ; preds = %16
  %20 = load i32, ptr %6, align 4
  %21 = sdiv i32 %20, 64
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = load i32, ptr %6, align 4
  %26 = srem i32 %25, 64
  %27 = zext i32 %26 to i64
  %28 = lshr i64 %24, %27
  %29 = and i64 %28, 1
  %30 = icmp ne i64 %29, 0
  br i1 %30, label %48, label %31

31:                                               ; preds = %19
  %32 = load i32, ptr %6, align 4
  %33 = load i32, ptr %3, align 4
  %34 = sub nsw i32 %32, %33
  %35 = load i32, ptr %4, align 4
  %36 = icmp sgt i32 %34, %35
  br i1 %36, label %37, label %41

37:                                               ; preds = %31
  %38 = load i32, ptr %6, align 4
  %39 = load i32, ptr %3, align 4
  %40 = sub nsw i32 %38, %39
  br label %43

41:                                               ; preds = %31
  %42 = load i32, ptr %4, align 4
  br label %43

43:                                               ; preds = %41, %37
  %44 = phi i32 [ %40, %37 ], [ %42, %41 ]
  store i32 %44, ptr %4, align 4
  %45 = load i32, ptr %6, align 4
  store i32 %45, ptr %3, align 4
  %46 = load i32, ptr %2, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %2, align 4
  br label %48

48:                                               ; preds = %43, %19
  br label %49

49:                                               ; preds = %48
  %50 = load i32, ptr %6, align 4
  %51 = add nsw i32 %50, 1
  store i32 %51, ptr %6, align 4
  br label %16, !llvm.loop !5

52:                                               ; preds = %16
  store i32 0, ptr %7, align 4
  br label %53

53:                                               ; preds = %75, %52
  %54 = load i32, ptr %7, align 4
  %55 = icmp ult i32 %54, 3000
  br i1 %55, label %56, label %78

56:                                               ; preds = %53
  %57 = load i32, ptr %7, align 4
  %58 = zext i32 %57 to i64
  %59 = call i32 @is_prime(i64 noundef %58)
  %60 = load i32, ptr %7, align 4
  %61 = udiv i32 %60, 64
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %62
  %64 = load i64, ptr %63, align 8
  %65 = load i32, ptr %7, align 4
  %66 = urem i32 %65, 64
  %67 = zext i32 %66 to i64
  %68 = lshr i64 %64, %67
  %69 = and i64 %68, 1
  %70 = trunc i64 %69 to i32
  %71 = icmp eq i32 %59, %70
  %72 = zext i1 %71 to i32
  %73 = load i32, ptr %5, align 4
  %74 = add nsw i32 %73, %72
  store i32 %74, ptr %5, align 4
  br label %75

75:                                               ; preds = %56
  %76 = load i32, ptr %7, align 4
  %77 = add i32 %76, 1
  store i32 %77, ptr %7, align 4
  br label %53, !llvm.loop !7

78:                                               ; preds = %53
  %79 = load i32, ptr %2, align 4
  %80 = load i32, ptr %3, align 4
  %81 = load i32, ptr %4, align 4
  %82 = load i32, ptr %5, align 4
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %79, i32 noundef %80, i32 noundef %81, i32 noundef %82)
  store i32 0, ptr %8, align 4
  br label %84

84:                                               ; preds = %94, %78
  %85 = load i32, ptr %8, align 4
  %86 = icmp slt i32 %85, 5
  br i1 %86, label %87, label %97

87:                                               ; preds = %84
  %88 = load i32, ptr %8, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [5 x i64], ptr @main.large, i64 0, i64 %89
  %91 = load i64, ptr %90, align 8
  %92 = call i32 @is_prime(i64 noundef %91)
  %93 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %92)
  br label %94

94:                                               ; preds = %87
  %95 = load i32, ptr %8, align 4
  %96 = add nsw i32 %95, 1
  store i32 %96, ptr %8, align 4
  br label %84, !llvm.loop !8

97:                                               ; preds = %84
  %98 = call i64 @gcd(i64 noundef 1096704, i64 noundef 1892352)
  %99 = call i64 @factor(i64 noundef 1000036000099)
  %100 = call i64 @power(i64 noundef 3, i64 noundef 1000000, i64 noundef 1000000007)
  %101 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %98, i64 noundef %99, i64 noundef %100)
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %102

102:                                              ; preds = %115, %97
  %103 = load i32, ptr %10, align 4
  %104 = icmp slt i32 %103, 468
  br i1 %104, label %105, label %118

105:                                              ; preds = %102
  %106 = load i32, ptr %10, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %107
  %109 = load i64, ptr %108, align 8
  %110 = xor i64 %109, -1
  %111 = call i64 @llvm.ctpop.i64(i64 %110)
  %112 = trunc i64 %111 to i32
  %113 = load i32, ptr %9, align 4
  %114 = add nsw i32 %113, %112
  store i32 %114, ptr %9, align 4
  br label %115

115:                                              ; preds = %105
  %116 = load i32, ptr %10, align 4
  %117 = add nsw i32 %116, 1
  store i32 %117, ptr %10, align 4
  br label %102, !llvm.loop !9

118:                                              ; preds = %102
  %119 = load i32, ptr %9, align 4
  %120 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %119)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 @__const.main.r, i64 24, i1 false)
  store i32 0, ptr %12, align 4
  store i64 0, ptr %13, align 8
  store i32 0, ptr %14, align 4
  br label %121

121:                                              ; preds = %144, %118
  %122 = load i32, ptr %14, align 4
  %123 = icmp slt i32 %122, 100
  br i1 %123, label %124, label %147

124:                                              ; preds = %121
  %125 = load i32, ptr %14, align 4
  %126 = mul nsw i32 %125, 3
  %127 = call i32 @ring_put(ptr noundef %11, i32 noundef %126)
  %128 = icmp ne i32 %127, 0
  %129 = xor i1 %128, true
  %130 = zext i1 %129 to i32
  %131 = load i32, ptr %12, align 4
  %132 = add nsw i32 %131, %130
  store i32 %132, ptr %12, align 4
  %133 = load i32, ptr %14, align 4
  %134 = srem i32 %133, 3
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %136, label %143

136:                                              ; preds = %124
  %137 = load i64, ptr %13, align 8
  %138 = mul nsw i64 %137, 7
  %139 = srem i64 %138, 1000003
  %140 = call i32 @ring_get(ptr noundef %11)
  %141 = sext i32 %140 to i64
  %142 = add nsw i64 %139, %141
  store i64 %142, ptr %13, align 8
  br label %143

143:                                              ; preds = %136, %124
  br label %144

144:                                              ; preds = %143
  %145 = load i32, ptr %14, align 4
  %146 = add nsw i32 %145, 1
  store i32 %146, ptr %14, align 4
  br label %121, !llvm.loop !10

147:                                              ; preds = %121
  br label %148

148:                                              ; preds = %151, %147
  %149 = call i32 @ring_get(ptr noundef %11)
  store i32 %149, ptr %15, align 4
  %150 = icmp sge i32 %149, 0
  br i1 %150, label %151, label %158

151:                                              ; preds = %148
  %152 = load i64, ptr %13, align 8
  %153 = mul nsw i64 %152, 7
  %154 = srem i64 %153, 1000003
  %155 = load i32, ptr %15, align 4
  %156 = sext i32 %155 to i64
  %157 = add nsw i64 %154, %156
  store i64 %157, ptr %13, align 8
  br label %148, !llvm.loop !11

158:                                              ; preds = %148
  %159 = load i32, ptr %12, align 4
  %160 = load i64, ptr %13, align 8
  %161 = call i32 @ring_get(ptr noundef %11)
  %162 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %159, i64 noundef %160, i32 noundef %161)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @sieve() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i64 3, ptr @composite, align 16
  store i32 2, ptr %1, align 4
  br label %3

3:                                                ; preds = %44, %0
  %4 = load i32, ptr %1, align 4
  %5 = load i32, ptr %1, align 4
  %6 = mul i32 %4, %5
  %7 = icmp ult i32 %6, 30000
  br i1 %7, label %8, label %47

8:                                                ; preds = %3
  %9 = load i32, ptr %1, align 4
  %10 = udiv i32 %9, 64
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = load i32, ptr %1, align 4
  %15 = urem i32 %14, 64
  %16 = zext i32 %15 to i64
  %17 = lshr i64 %13, %16
  %18 = and i64 %17, 1
  %19 = icmp ne i64 %18, 0
  br i1 %19, label %43, label %20

20:                                               ; preds = %8
  %21 = load i32, ptr %1, align 4
  %22 = load i32, ptr %1, align 4
  %23 = mul i32 %21, %22
  store i32 %23, ptr %2, align 4
  br label %24

24:                                               ; preds = %38, %20
  %25 = load i32, ptr %2, align 4
  %26 = icmp ult i32 %25, 30000
  br i1 %26, label %27, label %42

27:                                               ; preds = %24
  %28 = load i32, ptr %2, align 4
  %29 = urem i32 %28, 64
  %30 = zext i32 %29 to i64
  %31 = shl i64 1, %30
  %32 = load i32, ptr %2, align 4
  %33 = udiv i32 %32, 64
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds [469 x i64], ptr @composite, i64 0, i64 %34
  %36 = load i64, ptr %35, align 8
  %37 = or i64 %36, %31
  store i64 %37, ptr %35, align 8
  br label %38

38:                                               ; preds = %27
  %39 = load i32, ptr %1, align 4
  %40 = load i32, ptr %2, align 4
  %41 = add i32 %40, %39
  store i32 %41, ptr %2, align 4
  br label %24, !llvm.loop !12

42:                                               ; preds = %24
  br label %43

43:                                               ; preds = %42, %8
  br label %44

44:                                               ; preds = %43
  %45 = load i32, ptr %1, align 4
  %46 = add i32 %45, 1
  store i32 %46, ptr %1, align 4
  br label %3, !llvm.loop !13

47:                                               ; preds = %3
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @is_prime(i64 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store i64 %0, ptr %3, align 8
  %10 = load i64, ptr %3, align 8
  %11 = icmp ult i64 %10, 2
  br i1 %11, label %12, label %13

12:                                               ; preds = %1
  store i32 0, ptr %2, align 4
  br label %103

13:                                               ; preds = %1
  store i32 0, ptr %4, align 4
  br label %14

14:                                               ; preds = %34, %13
  %15 = load i32, ptr %4, align 4
  %16 = icmp slt i32 %15, 12
  br i1 %16, label %17, label %37

17:                                               ; preds = %14
  %18 = load i64, ptr %3, align 8
  %19 = load i32, ptr %4, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %20
  %22 = load i64, ptr %21, align 8
  %23 = urem i64 %18, %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %33

25:                                               ; preds = %17
  %26 = load i64, ptr %3, align 8
  %27 = load i32, ptr %4, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %26, %30
  %32 = zext i1 %31 to i32
  store i32 %32, ptr %2, align 4
  br label %103

33:                                               ; preds = %17
  br label %34

34:                                               ; preds = %33
  %35 = load i32, ptr %4, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %4, align 4
  br label %14, !llvm.loop !14

37:                                               ; preds = %14
  %38 = load i64, ptr %3, align 8
  %39 = sub i64 %38, 1
  %40 = call i64 @llvm.cttz.i64(i64 %39, i1 true)
  %41 = trunc i64 %40 to i32
  store i32 %41, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %42

42:                                               ; preds = %99, %37
  %43 = load i32, ptr %6, align 4
  %44 = icmp slt i32 %43, 12
  br i1 %44, label %45, label %102

45:                                               ; preds = %42
  %46 = load i32, ptr %6, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [12 x i64], ptr @is_prime.witnesses, i64 0, i64 %47
  %49 = load i64, ptr %48, align 8
  %50 = load i64, ptr %3, align 8
  %51 = sub i64 %50, 1
  %52 = load i32, ptr %5, align 4
  %53 = zext i32 %52 to i64
  %54 = lshr i64 %51, %53
  %55 = load i64, ptr %3, align 8
  %56 = call i64 @power(i64 noundef %49, i64 noundef %54, i64 noundef %55)
  store i64 %56, ptr %7, align 8
  %57 = load i64, ptr %7, align 8
  %58 = icmp eq i64 %57, 1
  br i1 %58, label %64, label %59

59:                                               ; preds = %45
  %60 = load i64, ptr %7, align 8
  %61 = load i64, ptr %3, align 8
  %62 = sub i64 %61, 1
  %63 = icmp eq i64 %60, %62
  br i1 %63, label %64, label %65

64:                                               ; preds = %59, %45
  br label %99

65:                                               ; preds = %59
  store i32 0, ptr %8, align 4
  store i32 1, ptr %9, align 4
  br label %66

66:                                               ; preds = %91, %65
  %67 = load i32, ptr %9, align 4
  %68 = load i32, ptr %5, align 4
  %69 = icmp slt i32 %67, %68
  br i1 %69, label %70, label %74

70:                                               ; preds = %66
  %71 = load i32, ptr %8, align 4
  %72 = icmp ne i32 %71, 0
  %73 = xor i1 %72, true
  br label %74

74:                                               ; preds = %70, %66
  %75 = phi i1 [ false, %66 ], [ %73, %70 ]
  br i1 %75, label %76, label %94

76:                                               ; preds = %74
  %77 = load i64, ptr %7, align 8
  %78 = zext i64 %77 to i128
  %79 = load i64, ptr %7, align 8
  %80 = zext i64 %79 to i128
  %81 = mul i128 %78, %80
  %82 = load i64, ptr %3, align 8
  %83 = zext i64 %82 to i128
  %84 = urem i128 %81, %83
  %85 = trunc i128 %84 to i64
  store i64 %85, ptr %7, align 8
  %86 = load i64, ptr %7, align 8
  %87 = load i64, ptr %3, align 8
  %88 = sub i64 %87, 1
  %89 = icmp eq i64 %86, %88
  %90 = zext i1 %89 to i32
  store i32 %90, ptr %8, align 4
  br label %91

91:                                               ; preds = %76
  %92 = load i32, ptr %9, align 4
  %93 = add nsw i32 %92, 1
  store i32 %93, ptr %9, align 4
  br label %66, !llvm.loop !15

94:                                               ; preds = %74
  %95 = load i32, ptr %8, align 4
  %96 = icmp ne i32 %95, 0
  br i1 %96, label %98, label %97

97:                                               ; preds = %94
  store i32 0, ptr %2, align 4
  br label %103

98:                                               ; preds = %94
  br label %99

99:                                               ; preds = %98, %64
  %100 = load i32, ptr %6, align 4
  %101 = add nsw i32 %100, 1
  store i32 %101, ptr %6, align 4
  br label %42, !llvm.loop !16

102:                                              ; preds = %42
  store i32 1, ptr %2, align 4
  br label %103

103:                                              ; preds = %102, %97, %25, %12
  %104 = load i32, ptr %2, align 4
  ret i32 %104
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @gcd(i64 noundef %0, i64 noundef %1) #0 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  %8 = load i64, ptr %4, align 8
  %9 = icmp ne i64 %8, 0
  br i1 %9, label %10, label %13

10:                                               ; preds = %2
  %11 = load i64, ptr %5, align 8
  %12 = icmp ne i64 %11, 0
  br i1 %12, label %17, label %13

13:                                               ; preds = %10, %2
  %14 = load i64, ptr %4, align 8
  %15 = load i64, ptr %5, align 8
  %16 = or i64 %14, %15
  store i64 %16, ptr %3, align 8
  br label %55

17:                                               ; preds = %10
  %18 = load i64, ptr %4, align 8
  %19 = load i64, ptr %5, align 8
  %20 = or i64 %18, %19
  %21 = call i64 @llvm.cttz.i64(i64 %20, i1 true)
  %22 = trunc i64 %21 to i32
  store i32 %22, ptr %6, align 4
  %23 = load i64, ptr %4, align 8
  %24 = call i64 @llvm.cttz.i64(i64 %23, i1 true)
  %25 = trunc i64 %24 to i32
  %26 = load i64, ptr %4, align 8
  %27 = zext i32 %25 to i64
  %28 = lshr i64 %26, %27
  store i64 %28, ptr %4, align 8
  br label %29

29:                                               ; preds = %46, %17
  %30 = load i64, ptr %5, align 8
  %31 = icmp ne i64 %30, 0
  br i1 %31, label %32, label %50

32:                                               ; preds = %29
  %33 = load i64, ptr %5, align 8
  %34 = call i64 @llvm.cttz.i64(i64 %33, i1 true)
  %35 = trunc i64 %34 to i32
  %36 = load i64, ptr %5, align 8
  %37 = zext i32 %35 to i64
  %38 = lshr i64 %36, %37
  store i64 %38, ptr %5, align 8
  %39 = load i64, ptr %4, align 8
  %40 = load i64, ptr %5, align 8
  %41 = icmp ugt i64 %39, %40
  br i1 %41, label %42, label %46

42:                                               ; preds = %32
  %43 = load i64, ptr %4, align 8
  store i64 %43, ptr %7, align 8
  %44 = load i64, ptr %5, align 8
  store i64 %44, ptr %4, align 8
  %45 = load i64, ptr %7, align 8
  store i64 %45, ptr %5, align 8
  br label %46

46:                                               ; preds = %42, %32
  %47 = load i64, ptr %4, align 8
  %48 = load i64, ptr %5, align 8
  %49 = sub i64 %48, %47
  store i64 %49, ptr %5, align 8
  br label %29, !llvm.loop !17

50:                                               ; preds = %29
  %51 = load i64, ptr %4, align 8
  %52 = load i32, ptr %6, align 4
  %53 = zext i32 %52 to i64
  %54 = shl i64 %51, %53
  store i64 %54, ptr %3, align 8
  br label %55

55:                                               ; preds = %50, %13
  %56 = load i64, ptr %3, align 8
  ret i64 %56
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @factor(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
  store i64 1, ptr %3, align 8
  br label %7

7:                                                ; preds = %70, %1
  store i64 2, ptr %4, align 8
  store i64 2, ptr %5, align 8
  store i64 1, ptr %6, align 8
  br label %8

8:                                                ; preds = %59, %7
  %9 = load i64, ptr %6, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %63

11:                                               ; preds = %8
  %12 = load i64, ptr %4, align 8
  %13 = zext i64 %12 to i128
  %14 = load i64, ptr %4, align 8
  %15 = zext i64 %14 to i128
  %16 = mul i128 %13, %15
  %17 = load i64, ptr %3, align 8
  %18 = zext i64 %17 to i128
  %19 = add i128 %16, %18
  %20 = load i64, ptr %2, align 8
  %21 = zext i64 %20 to i128
  %22 = urem i128 %19, %21
  %23 = trunc i128 %22 to i64
  store i64 %23, ptr %4, align 8
  %24 = load i64, ptr %5, align 8
  %25 = zext i64 %24 to i128
  %26 = load i64, ptr %5, align 8
  %27 = zext i64 %26 to i128
  %28 = mul i128 %25, %27
  %29 = load i64, ptr %3, align 8
  %30 = zext i64 %29 to i128
  %31 = add i128 %28, %30
  %32 = load i64, ptr %2, align 8
  %33 = zext i64 %32 to i128
  %34 = urem i128 %31, %33
  %35 = trunc i128 %34 to i64
  store i64 %35, ptr %5, align 8
  %36 = load i64, ptr %5, align 8
  %37 = zext i64 %36 to i128
  %38 = load i64, ptr %5, align 8
  %39 = zext i64 %38 to i128
  %40 = mul i128 %37, %39
  %41 = load i64, ptr %3, align 8
  %42 = zext i64 %41 to i128
  %43 = add i128 %40, %42
  %44 = load i64, ptr %2, align 8
  %45 = zext i64 %44 to i128
  %46 = urem i128 %43, %45
  %47 = trunc i128 %46 to i64
  store i64 %47, ptr %5, align 8
  %48 = load i64, ptr %4, align 8
  %49 = load i64, ptr %5, align 8
  %50 = icmp ugt i64 %48, %49
  br i1 %50, label %51, label %55

51:                                               ; preds = %11
  %52 = load i64, ptr %4, align 8
  %53 = load i64, ptr %5, align 8
  %54 = sub i64 %52, %53
  br label %59

55:                                               ; preds = %11
  %56 = load i64, ptr %5, align 8
  %57 = load i64, ptr %4, align 8
  %58 = sub i64 %56, %57
  br label %59

59:                                               ; preds = %55, %51
  %60 = phi i64 [ %54, %51 ], [ %58, %55 ]
  %61 = load i64, ptr %2, align 8
  %62 = call i64 @gcd(i64 noundef %60, i64 noundef %61)
  store i64 %62, ptr %6, align 8
  br label %8, !llvm.loop !18

63:                                               ; preds = %8
  %64 = load i64, ptr %6, align 8
  %65 = load i64, ptr %2, align 8
  %66 = icmp ne i64 %64, %65
  br i1 %66, label %67, label %69

67:                                               ; preds = %63
  %68 = load i64, ptr %6, align 8
  ret i64 %68

69:                                               ; preds = %63
  br label %70

70:                                               ; preds = %69
  %71 = load i64, ptr %3, align 8
  %72 = add i64 %71, 1
  store i64 %72, ptr %3, align 8
  br label %7
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @power(i64 noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  store i64 %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store i64 %2, ptr %6, align 8
  store i64 1, ptr %7, align 8
  br label %8

8:                                                ; preds = %35, %3
  %9 = load i64, ptr %5, align 8
  %10 = icmp ne i64 %9, 0
  br i1 %10, label %11, label %38

11:                                               ; preds = %8
  %12 = load i64, ptr %5, align 8
  %13 = and i64 %12, 1
  %14 = icmp ne i64 %13, 0
  br i1 %14, label %15, label %25

15:                                               ; preds = %11
  %16 = load i64, ptr %7, align 8
  %17 = zext i64 %16 to i128
  %18 = load i64, ptr %4, align 8
  %19 = zext i64 %18 to i128
  %20 = mul i128 %17, %19
  %21 = load i64, ptr %6, align 8
  %22 = zext i64 %21 to i128
  %23 = urem i128 %20, %22
  %24 = trunc i128 %23 to i64
  store i64 %24, ptr %7, align 8
  br label %25

25:                                               ; preds = %15, %11
  %26 = load i64, ptr %4, align 8
  %27 = zext i64 %26 to i128
  %28 = load i64, ptr %4, align 8
  %29 = zext i64 %28 to i128
  %30 = mul i128 %27, %29
  %31 = load i64, ptr %6, align 8
  %32 = zext i64 %31 to i128
  %33 = urem i128 %30, %32
  %34 = trunc i128 %33 to i64
  store i64 %34, ptr %4, align 8
  br label %35

35:                                               ; preds = %25
  %36 = load i64, ptr %5, align 8
  %37 = lshr i64 %36, 1
  store i64 %37, ptr %5, align 8
  br label %8, !llvm.loop !19

38:                                               ; preds = %8
  %39 = load i64, ptr %7, align 8
  ret i64 %39
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ring_put(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  %6 = load ptr, ptr %4, align 8
  %7 = getelementptr inbounds %struct.ring, ptr %6, i32 0, i32 1
  %8 = load i32, ptr %7, align 4
  %9 = load ptr, ptr %4, align 8
  %10 = getelementptr inbounds %struct.ring, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 4
  %12 = sub i32 %8, %11
  %13 = zext i32 %12 to i64
  %14 = icmp eq i64 %13, 16
  br i1 %14, label %15, label %16

15:                                               ; preds = %2
  store i32 0, ptr %3, align 4
  br label %28

16:                                               ; preds = %2
  %17 = load i32, ptr %5, align 4
  %18 = trunc i32 %17 to i8
  %19 = load ptr, ptr %4, align 8
  %20 = getelementptr inbounds %struct.ring, ptr %19, i32 0, i32 0
  %21 = load ptr, ptr %4, align 8
  %22 = getelementptr inbounds %struct.ring, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 4
  %24 = add i32 %23, 1
  store i32 %24, ptr %22, align 4
  %25 = zext i32 %23 to i64
  %26 = urem i64 %25, 16
  %27 = getelementptr inbounds [16 x i8], ptr %20, i64 0, i64 %26
  store i8 %18, ptr %27, align 1
  store i32 1, ptr %3, align 4
  br label %28

28:                                               ; preds = %16, %15
  %29 = load i32, ptr %3, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ring_get(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.ring, ptr %3, i32 0, i32 1
  %5 = load i32, ptr %4, align 4
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.ring, ptr %6, i32 0, i32 2
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %5, %8
  br i1 %9, label %10, label %11

10:                                               ; preds = %1
  br label %23

11:                                               ; preds = %1
  %12 = load ptr, ptr %2, align 8
  %13 = getelementptr inbounds %struct.ring, ptr %12, i32 0, i32 0
  %14 = load ptr, ptr %2, align 8
  %15 = getelementptr inbounds %struct.ring, ptr %14, i32 0, i32 2
  %16 = load i32, ptr %15, align 4
  %17 = add i32 %16, 1
  store i32 %17, ptr %15, align 4
  %18 = zext i32 %16 to i64
  %19 = urem i64 %18, 16
  %20 = getelementptr inbounds [16 x i8], ptr %13, i64 0, i64 %19
  %21 = load i8, ptr %20, align 1
  %22 = zext i8 %21 to i32
  br label %23

23:                                               ; preds = %11, %10
  %24 = phi i32 [ -1, %10 ], [ %22, %11 ]
  ret i32 %24
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

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
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
