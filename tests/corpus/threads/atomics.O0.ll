; ModuleID = 'atomics.c'
source_filename = "atomics.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.atomic_flag = type { i8 }
%struct.pair = type { i16, i16 }

@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c"i8 %d%d\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c" %lx\00", align 1
@.str.6 = private unnamed_addr constant [8 x i8] c"u8 %d%d\00", align 1
@.str.7 = private unnamed_addr constant [9 x i8] c"i16 %d%d\00", align 1
@.str.8 = private unnamed_addr constant [9 x i8] c"u16 %d%d\00", align 1
@.str.9 = private unnamed_addr constant [9 x i8] c"i32 %d%d\00", align 1
@.str.10 = private unnamed_addr constant [9 x i8] c"u32 %d%d\00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c"i64 %d%d\00", align 1
@.str.12 = private unnamed_addr constant [9 x i8] c"u64 %d%d\00", align 1
@.str.13 = private unnamed_addr constant [27 x i8] c"%d %d %d %u %u %u %ld %ld\0A\00", align 1
@.str.14 = private unnamed_addr constant [16 x i8] c"%g %g %g %g %g\0A\00", align 1
@pointers.cells = internal global [10 x i32] zeroinitializer, align 16
@.str.15 = private unnamed_addr constant [16 x i8] c"%td %d %td %td\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.atomic_flag, align 1
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca %struct.pair, align 4
  %12 = alloca %struct.pair, align 2
  %13 = alloca %struct.pair, align 2
  %14 = alloca %struct.pair, align 4
  %15 = alloca %struct.pair, align 2
  store i32 0, ptr %1, align 4
  call void @i8()
  call void @u8()
  call void @i16()
  call void @u16()
  call void @i32()
  call void @u32()
  call void @i64()
  call void @u64()
  call void @min_max()
  call void @floats()
  call void @pointers()
  call void @llvm.memset.p0.i64(ptr align 1 %2, i8 0, i64 1, i1 false)
  %16 = getelementptr inbounds %struct.atomic_flag, ptr %2, i32 0, i32 0
  store i8 1, ptr %3, align 1
  %17 = load i8, ptr %3, align 1
  %18 = atomicrmw xchg ptr %16, i8 %17 seq_cst, align 1
  store i8 %18, ptr %4, align 1
  %19 = load i8, ptr %4, align 1
  %20 = trunc i8 %19 to i1
  %21 = zext i1 %20 to i32
  %22 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %21)
  %23 = getelementptr inbounds %struct.atomic_flag, ptr %2, i32 0, i32 0
  store i8 1, ptr %5, align 1
  %24 = load i8, ptr %5, align 1
  %25 = atomicrmw xchg ptr %23, i8 %24 seq_cst, align 1
  store i8 %25, ptr %6, align 1
  %26 = load i8, ptr %6, align 1
  %27 = trunc i8 %26 to i1
  %28 = zext i1 %27 to i32
  %29 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %28)
  %30 = getelementptr inbounds %struct.atomic_flag, ptr %2, i32 0, i32 0
  store i8 0, ptr %7, align 1
  %31 = load i8, ptr %7, align 1
  store atomic i8 %31, ptr %30 seq_cst, align 1
  %32 = getelementptr inbounds %struct.atomic_flag, ptr %2, i32 0, i32 0
  store i8 1, ptr %8, align 1
  %33 = load i8, ptr %8, align 1
  %34 = atomicrmw xchg ptr %32, i8 %33 acquire, align 1
  store i8 %34, ptr %9, align 1
  %35 = load i8, ptr %9, align 1
  %36 = trunc i8 %35 to i1
  %37 = zext i1 %36 to i32
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %37)
  fence seq_cst
  fence syncscope("singlethread") acquire
  store i8 0, ptr %10, align 1
  %39 = load atomic i8, ptr %10 seq_cst, align 1
  %40 = trunc i8 %39 to i1
  %41 = zext i1 %40 to i8
  br label %42

42:                                               ; preds = %42, %0
  %43 = phi i8 [ %41, %0 ], [ %51, %42 ]
  %44 = zext i8 %43 to i32
  %45 = or i32 %44, 1
  %46 = trunc i32 %45 to i8
  %47 = cmpxchg ptr %10, i8 %43, i8 %46 seq_cst seq_cst, align 1
  %48 = extractvalue { i8, i1 } %47, 0
  %49 = extractvalue { i8, i1 } %47, 1
  %50 = trunc i8 %48 to i1
  %51 = zext i1 %50 to i8
  br i1 %49, label %52, label %42

52:                                               ; preds = %42
  %53 = getelementptr inbounds %struct.pair, ptr %11, i32 0, i32 0
  store i16 1, ptr %53, align 4
  %54 = getelementptr inbounds %struct.pair, ptr %11, i32 0, i32 1
  store i16 2, ptr %54, align 2
  %55 = getelementptr inbounds %struct.pair, ptr %13, i32 0, i32 0
  store i16 3, ptr %55, align 2
  %56 = getelementptr inbounds %struct.pair, ptr %13, i32 0, i32 1
  store i16 4, ptr %56, align 2
  %57 = load i32, ptr %13, align 2
  %58 = atomicrmw xchg ptr %11, i32 %57 seq_cst, align 4
  store i32 %58, ptr %14, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %12, ptr align 4 %14, i64 4, i1 false)
  %59 = load atomic i32, ptr %11 seq_cst, align 4
  store i32 %59, ptr %15, align 2
  %60 = load atomic i8, ptr %10 seq_cst, align 1
  %61 = trunc i8 %60 to i1
  %62 = zext i1 %61 to i32
  %63 = getelementptr inbounds %struct.pair, ptr %12, i32 0, i32 0
  %64 = load i16, ptr %63, align 2
  %65 = sext i16 %64 to i32
  %66 = getelementptr inbounds %struct.pair, ptr %12, i32 0, i32 1
  %67 = load i16, ptr %66, align 2
  %68 = sext i16 %67 to i32
  %69 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 0
  %70 = load i16, ptr %69, align 2
  %71 = sext i16 %70 to i32
  %72 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 1
  %73 = load i16, ptr %72, align 2
  %74 = sext i16 %73 to i32
  %75 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %62, i32 noundef %65, i32 noundef %68, i32 noundef %71, i32 noundef %74)
  %76 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 0
  %77 = atomicrmw add ptr %76, i16 5 seq_cst, align 2
  %78 = sext i16 %77 to i32
  %79 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 1
  %80 = cmpxchg ptr %79, i16 4, i16 6 seq_cst seq_cst, align 2
  %81 = extractvalue { i16, i1 } %80, 1
  %82 = zext i1 %81 to i32
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %78, i32 noundef %82)
  %84 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 0
  %85 = load i16, ptr %84, align 2
  %86 = sext i16 %85 to i32
  %87 = getelementptr inbounds %struct.pair, ptr %15, i32 0, i32 1
  %88 = load i16, ptr %87, align 2
  %89 = sext i16 %88 to i32
  %90 = add nsw i32 %86, %89
  %91 = sub nsw i32 %90, 14
  ret i32 %91
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i8() #0 {
  %1 = alloca i8, align 1
  %2 = alloca [12 x i8], align 1
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca i32, align 4
  %17 = alloca i8, align 1
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i8, align 1
  %21 = alloca i8, align 1
  %22 = alloca i8, align 1
  %23 = alloca i8, align 1
  %24 = alloca i8, align 1
  %25 = alloca i8, align 1
  %26 = alloca i8, align 1
  %27 = alloca i8, align 1
  %28 = alloca i8, align 1
  %29 = alloca i8, align 1
  %30 = alloca i32, align 4
  store i8 100, ptr %1, align 1
  store i8 -56, ptr %4, align 1
  %31 = load i8, ptr %4, align 1
  %32 = atomicrmw add ptr %1, i8 %31 seq_cst, align 1
  store i8 %32, ptr %5, align 1
  %33 = load i8, ptr %5, align 1
  %34 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 0
  store i8 %33, ptr %34, align 1
  store i8 7, ptr %6, align 1
  %35 = load i8, ptr %6, align 1
  %36 = atomicrmw sub ptr %1, i8 %35 monotonic, align 1
  store i8 %36, ptr %7, align 1
  %37 = load i8, ptr %7, align 1
  %38 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 1
  store i8 %37, ptr %38, align 1
  store i8 -11, ptr %8, align 1
  %39 = load i8, ptr %8, align 1
  %40 = atomicrmw and ptr %1, i8 %39 acquire, align 1
  store i8 %40, ptr %9, align 1
  %41 = load i8, ptr %9, align 1
  %42 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 2
  store i8 %41, ptr %42, align 1
  store i8 10, ptr %10, align 1
  %43 = load i8, ptr %10, align 1
  %44 = atomicrmw or ptr %1, i8 %43 release, align 1
  store i8 %44, ptr %11, align 1
  %45 = load i8, ptr %11, align 1
  %46 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 3
  store i8 %45, ptr %46, align 1
  store i8 -1, ptr %12, align 1
  %47 = load i8, ptr %12, align 1
  %48 = atomicrmw xor ptr %1, i8 %47 acq_rel, align 1
  store i8 %48, ptr %13, align 1
  %49 = load i8, ptr %13, align 1
  %50 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 4
  store i8 %49, ptr %50, align 1
  store i8 55, ptr %14, align 1
  %51 = load i8, ptr %14, align 1
  %52 = atomicrmw xchg ptr %1, i8 %51 seq_cst, align 1
  store i8 %52, ptr %15, align 1
  %53 = load i8, ptr %15, align 1
  %54 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 5
  store i8 %53, ptr %54, align 1
  store i8 55, ptr %3, align 1
  store i8 66, ptr %17, align 1
  %55 = load i8, ptr %3, align 1
  %56 = load i8, ptr %17, align 1
  %57 = cmpxchg ptr %1, i8 %55, i8 %56 seq_cst seq_cst, align 1
  %58 = extractvalue { i8, i1 } %57, 0
  %59 = extractvalue { i8, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i8 %58, ptr %3, align 1
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i8, ptr %3, align 1
  %67 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 6
  store i8 %66, ptr %67, align 1
  store i8 1, ptr %20, align 1
  %68 = load i8, ptr %3, align 1
  %69 = load i8, ptr %20, align 1
  %70 = cmpxchg ptr %1, i8 %68, i8 %69 seq_cst monotonic, align 1
  %71 = extractvalue { i8, i1 } %70, 0
  %72 = extractvalue { i8, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i8 %71, ptr %3, align 1
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i8, ptr %3, align 1
  %80 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 7
  store i8 %79, ptr %80, align 1
  br label %81

81:                                               ; preds = %97, %74
  %82 = load i8, ptr %3, align 1
  %83 = sext i8 %82 to i32
  %84 = mul nsw i32 %83, 3
  %85 = trunc i32 %84 to i8
  store i8 %85, ptr %22, align 1
  %86 = load i8, ptr %3, align 1
  %87 = load i8, ptr %22, align 1
  %88 = cmpxchg weak ptr %1, i8 %86, i8 %87 seq_cst seq_cst, align 1
  %89 = extractvalue { i8, i1 } %88, 0
  %90 = extractvalue { i8, i1 } %88, 1
  br i1 %90, label %92, label %91

91:                                               ; preds = %81
  store i8 %89, ptr %3, align 1
  br label %92

92:                                               ; preds = %91, %81
  %93 = zext i1 %90 to i8
  store i8 %93, ptr %23, align 1
  %94 = load i8, ptr %23, align 1
  %95 = trunc i8 %94 to i1
  %96 = xor i1 %95, true
  br i1 %96, label %97, label %98

97:                                               ; preds = %92
  br label %81, !llvm.loop !5

98:                                               ; preds = %92
  %99 = load atomic i8, ptr %1 acquire, align 1
  store i8 %99, ptr %24, align 1
  %100 = load i8, ptr %24, align 1
  %101 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 8
  store i8 %100, ptr %101, align 1
  store i8 9, ptr %25, align 1
  %102 = load i8, ptr %25, align 1
  store atomic i8 %102, ptr %1 release, align 1
  %103 = atomicrmw add ptr %1, i8 1 seq_cst, align 1
  %104 = atomicrmw sub ptr %1, i8 1 seq_cst, align 1
  %105 = sub i8 %104, 1
  %106 = load atomic i8, ptr %1 seq_cst, align 1
  br label %107

107:                                              ; preds = %107, %98
  %108 = phi i8 [ %106, %98 ], [ %113, %107 ]
  %109 = zext i8 %108 to i32
  %110 = mul nsw i32 %109, 5
  %111 = trunc i32 %110 to i8
  %112 = cmpxchg ptr %1, i8 %108, i8 %111 seq_cst seq_cst, align 1
  %113 = extractvalue { i8, i1 } %112, 0
  %114 = extractvalue { i8, i1 } %112, 1
  br i1 %114, label %115, label %107

115:                                              ; preds = %107
  %116 = load atomic i8, ptr %1 seq_cst, align 1
  %117 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 9
  store i8 %116, ptr %117, align 1
  store i8 60, ptr %26, align 1
  %118 = load i8, ptr %26, align 1
  %119 = atomicrmw nand ptr %1, i8 %118 seq_cst, align 1
  store i8 %119, ptr %27, align 1
  %120 = load i8, ptr %27, align 1
  %121 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 10
  store i8 %120, ptr %121, align 1
  store i8 1, ptr %28, align 1
  %122 = load i8, ptr %28, align 1
  %123 = atomicrmw add ptr %1, i8 %122 monotonic, align 1
  %124 = add i8 %123, %122
  store i8 %124, ptr %29, align 1
  %125 = load i8, ptr %29, align 1
  %126 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 11
  store i8 %125, ptr %126, align 1
  %127 = load i32, ptr %16, align 4
  %128 = load i32, ptr %19, align 4
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %127, i32 noundef %128)
  store i32 0, ptr %30, align 4
  br label %130

130:                                              ; preds = %140, %115
  %131 = load i32, ptr %30, align 4
  %132 = icmp slt i32 %131, 12
  br i1 %132, label %133, label %143

133:                                              ; preds = %130
  %134 = load i32, ptr %30, align 4
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 %135
  %137 = load i8, ptr %136, align 1
  %138 = sext i8 %137 to i64
  %139 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %138)
  br label %140

140:                                              ; preds = %133
  %141 = load i32, ptr %30, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %30, align 4
  br label %130, !llvm.loop !7

143:                                              ; preds = %130
  %144 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u8() #0 {
  %1 = alloca i8, align 1
  %2 = alloca [12 x i8], align 1
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  %9 = alloca i8, align 1
  %10 = alloca i8, align 1
  %11 = alloca i8, align 1
  %12 = alloca i8, align 1
  %13 = alloca i8, align 1
  %14 = alloca i8, align 1
  %15 = alloca i8, align 1
  %16 = alloca i32, align 4
  %17 = alloca i8, align 1
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i8, align 1
  %21 = alloca i8, align 1
  %22 = alloca i8, align 1
  %23 = alloca i8, align 1
  %24 = alloca i8, align 1
  %25 = alloca i8, align 1
  %26 = alloca i8, align 1
  %27 = alloca i8, align 1
  %28 = alloca i8, align 1
  %29 = alloca i8, align 1
  %30 = alloca i32, align 4
  store i8 100, ptr %1, align 1
  store i8 -56, ptr %4, align 1
  %31 = load i8, ptr %4, align 1
  %32 = atomicrmw add ptr %1, i8 %31 seq_cst, align 1
  store i8 %32, ptr %5, align 1
  %33 = load i8, ptr %5, align 1
  %34 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 0
  store i8 %33, ptr %34, align 1
  store i8 7, ptr %6, align 1
  %35 = load i8, ptr %6, align 1
  %36 = atomicrmw sub ptr %1, i8 %35 monotonic, align 1
  store i8 %36, ptr %7, align 1
  %37 = load i8, ptr %7, align 1
  %38 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 1
  store i8 %37, ptr %38, align 1
  store i8 -11, ptr %8, align 1
  %39 = load i8, ptr %8, align 1
  %40 = atomicrmw and ptr %1, i8 %39 acquire, align 1
  store i8 %40, ptr %9, align 1
  %41 = load i8, ptr %9, align 1
  %42 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 2
  store i8 %41, ptr %42, align 1
  store i8 10, ptr %10, align 1
  %43 = load i8, ptr %10, align 1
  %44 = atomicrmw or ptr %1, i8 %43 release, align 1
  store i8 %44, ptr %11, align 1
  %45 = load i8, ptr %11, align 1
  %46 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 3
  store i8 %45, ptr %46, align 1
  store i8 -1, ptr %12, align 1
  %47 = load i8, ptr %12, align 1
  %48 = atomicrmw xor ptr %1, i8 %47 acq_rel, align 1
  store i8 %48, ptr %13, align 1
  %49 = load i8, ptr %13, align 1
  %50 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 4
  store i8 %49, ptr %50, align 1
  store i8 55, ptr %14, align 1
  %51 = load i8, ptr %14, align 1
  %52 = atomicrmw xchg ptr %1, i8 %51 seq_cst, align 1
  store i8 %52, ptr %15, align 1
  %53 = load i8, ptr %15, align 1
  %54 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 5
  store i8 %53, ptr %54, align 1
  store i8 55, ptr %3, align 1
  store i8 66, ptr %17, align 1
  %55 = load i8, ptr %3, align 1
  %56 = load i8, ptr %17, align 1
  %57 = cmpxchg ptr %1, i8 %55, i8 %56 seq_cst seq_cst, align 1
  %58 = extractvalue { i8, i1 } %57, 0
  %59 = extractvalue { i8, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i8 %58, ptr %3, align 1
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i8, ptr %3, align 1
  %67 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 6
  store i8 %66, ptr %67, align 1
  store i8 1, ptr %20, align 1
  %68 = load i8, ptr %3, align 1
  %69 = load i8, ptr %20, align 1
  %70 = cmpxchg ptr %1, i8 %68, i8 %69 seq_cst monotonic, align 1
  %71 = extractvalue { i8, i1 } %70, 0
  %72 = extractvalue { i8, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i8 %71, ptr %3, align 1
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i8, ptr %3, align 1
  %80 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 7
  store i8 %79, ptr %80, align 1
  br label %81

81:                                               ; preds = %97, %74
  %82 = load i8, ptr %3, align 1
  %83 = zext i8 %82 to i32
  %84 = mul nsw i32 %83, 3
  %85 = trunc i32 %84 to i8
  store i8 %85, ptr %22, align 1
  %86 = load i8, ptr %3, align 1
  %87 = load i8, ptr %22, align 1
  %88 = cmpxchg weak ptr %1, i8 %86, i8 %87 seq_cst seq_cst, align 1
  %89 = extractvalue { i8, i1 } %88, 0
  %90 = extractvalue { i8, i1 } %88, 1
  br i1 %90, label %92, label %91

91:                                               ; preds = %81
  store i8 %89, ptr %3, align 1
  br label %92

92:                                               ; preds = %91, %81
  %93 = zext i1 %90 to i8
  store i8 %93, ptr %23, align 1
  %94 = load i8, ptr %23, align 1
  %95 = trunc i8 %94 to i1
  %96 = xor i1 %95, true
  br i1 %96, label %97, label %98

97:                                               ; preds = %92
  br label %81, !llvm.loop !8

98:                                               ; preds = %92
  %99 = load atomic i8, ptr %1 acquire, align 1
  store i8 %99, ptr %24, align 1
  %100 = load i8, ptr %24, align 1
  %101 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 8
  store i8 %100, ptr %101, align 1
  store i8 9, ptr %25, align 1
  %102 = load i8, ptr %25, align 1
  store atomic i8 %102, ptr %1 release, align 1
  %103 = atomicrmw add ptr %1, i8 1 seq_cst, align 1
  %104 = atomicrmw sub ptr %1, i8 1 seq_cst, align 1
  %105 = sub i8 %104, 1
  %106 = load atomic i8, ptr %1 seq_cst, align 1
  br label %107

107:                                              ; preds = %107, %98
  %108 = phi i8 [ %106, %98 ], [ %113, %107 ]
  %109 = zext i8 %108 to i32
  %110 = mul nsw i32 %109, 5
  %111 = trunc i32 %110 to i8
  %112 = cmpxchg ptr %1, i8 %108, i8 %111 seq_cst seq_cst, align 1
  %113 = extractvalue { i8, i1 } %112, 0
  %114 = extractvalue { i8, i1 } %112, 1
  br i1 %114, label %115, label %107

115:                                              ; preds = %107
  %116 = load atomic i8, ptr %1 seq_cst, align 1
  %117 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 9
  store i8 %116, ptr %117, align 1
  store i8 60, ptr %26, align 1
  %118 = load i8, ptr %26, align 1
  %119 = atomicrmw nand ptr %1, i8 %118 seq_cst, align 1
  store i8 %119, ptr %27, align 1
  %120 = load i8, ptr %27, align 1
  %121 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 10
  store i8 %120, ptr %121, align 1
  store i8 1, ptr %28, align 1
  %122 = load i8, ptr %28, align 1
  %123 = atomicrmw add ptr %1, i8 %122 monotonic, align 1
  %124 = add i8 %123, %122
  store i8 %124, ptr %29, align 1
  %125 = load i8, ptr %29, align 1
  %126 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 11
  store i8 %125, ptr %126, align 1
  %127 = load i32, ptr %16, align 4
  %128 = load i32, ptr %19, align 4
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %127, i32 noundef %128)
  store i32 0, ptr %30, align 4
  br label %130

130:                                              ; preds = %140, %115
  %131 = load i32, ptr %30, align 4
  %132 = icmp slt i32 %131, 12
  br i1 %132, label %133, label %143

133:                                              ; preds = %130
  %134 = load i32, ptr %30, align 4
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds [12 x i8], ptr %2, i64 0, i64 %135
  %137 = load i8, ptr %136, align 1
  %138 = zext i8 %137 to i64
  %139 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %138)
  br label %140

140:                                              ; preds = %133
  %141 = load i32, ptr %30, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %30, align 4
  br label %130, !llvm.loop !9

143:                                              ; preds = %130
  %144 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i16() #0 {
  %1 = alloca i16, align 2
  %2 = alloca [12 x i16], align 16
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca i16, align 2
  %10 = alloca i16, align 2
  %11 = alloca i16, align 2
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i16, align 2
  %15 = alloca i16, align 2
  %16 = alloca i32, align 4
  %17 = alloca i16, align 2
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i16, align 2
  %21 = alloca i8, align 1
  %22 = alloca i16, align 2
  %23 = alloca i8, align 1
  %24 = alloca i16, align 2
  %25 = alloca i16, align 2
  %26 = alloca i16, align 2
  %27 = alloca i16, align 2
  %28 = alloca i16, align 2
  %29 = alloca i16, align 2
  %30 = alloca i32, align 4
  store i16 100, ptr %1, align 2
  store i16 200, ptr %4, align 2
  %31 = load i16, ptr %4, align 2
  %32 = atomicrmw add ptr %1, i16 %31 seq_cst, align 2
  store i16 %32, ptr %5, align 2
  %33 = load i16, ptr %5, align 2
  %34 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 0
  store i16 %33, ptr %34, align 16
  store i16 7, ptr %6, align 2
  %35 = load i16, ptr %6, align 2
  %36 = atomicrmw sub ptr %1, i16 %35 monotonic, align 2
  store i16 %36, ptr %7, align 2
  %37 = load i16, ptr %7, align 2
  %38 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 1
  store i16 %37, ptr %38, align 2
  store i16 245, ptr %8, align 2
  %39 = load i16, ptr %8, align 2
  %40 = atomicrmw and ptr %1, i16 %39 acquire, align 2
  store i16 %40, ptr %9, align 2
  %41 = load i16, ptr %9, align 2
  %42 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 2
  store i16 %41, ptr %42, align 4
  store i16 10, ptr %10, align 2
  %43 = load i16, ptr %10, align 2
  %44 = atomicrmw or ptr %1, i16 %43 release, align 2
  store i16 %44, ptr %11, align 2
  %45 = load i16, ptr %11, align 2
  %46 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 3
  store i16 %45, ptr %46, align 2
  store i16 -1, ptr %12, align 2
  %47 = load i16, ptr %12, align 2
  %48 = atomicrmw xor ptr %1, i16 %47 acq_rel, align 2
  store i16 %48, ptr %13, align 2
  %49 = load i16, ptr %13, align 2
  %50 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 4
  store i16 %49, ptr %50, align 8
  store i16 55, ptr %14, align 2
  %51 = load i16, ptr %14, align 2
  %52 = atomicrmw xchg ptr %1, i16 %51 seq_cst, align 2
  store i16 %52, ptr %15, align 2
  %53 = load i16, ptr %15, align 2
  %54 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 5
  store i16 %53, ptr %54, align 2
  store i16 55, ptr %3, align 2
  store i16 66, ptr %17, align 2
  %55 = load i16, ptr %3, align 2
  %56 = load i16, ptr %17, align 2
  %57 = cmpxchg ptr %1, i16 %55, i16 %56 seq_cst seq_cst, align 2
  %58 = extractvalue { i16, i1 } %57, 0
  %59 = extractvalue { i16, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i16 %58, ptr %3, align 2
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i16, ptr %3, align 2
  %67 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 6
  store i16 %66, ptr %67, align 4
  store i16 1, ptr %20, align 2
  %68 = load i16, ptr %3, align 2
  %69 = load i16, ptr %20, align 2
  %70 = cmpxchg ptr %1, i16 %68, i16 %69 seq_cst monotonic, align 2
  %71 = extractvalue { i16, i1 } %70, 0
  %72 = extractvalue { i16, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i16 %71, ptr %3, align 2
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i16, ptr %3, align 2
  %80 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 7
  store i16 %79, ptr %80, align 2
  br label %81

81:                                               ; preds = %97, %74
  %82 = load i16, ptr %3, align 2
  %83 = sext i16 %82 to i32
  %84 = mul nsw i32 %83, 3
  %85 = trunc i32 %84 to i16
  store i16 %85, ptr %22, align 2
  %86 = load i16, ptr %3, align 2
  %87 = load i16, ptr %22, align 2
  %88 = cmpxchg weak ptr %1, i16 %86, i16 %87 seq_cst seq_cst, align 2
  %89 = extractvalue { i16, i1 } %88, 0
  %90 = extractvalue { i16, i1 } %88, 1
  br i1 %90, label %92, label %91

91:                                               ; preds = %81
  store i16 %89, ptr %3, align 2
  br label %92

92:                                               ; preds = %91, %81
  %93 = zext i1 %90 to i8
  store i8 %93, ptr %23, align 1
  %94 = load i8, ptr %23, align 1
  %95 = trunc i8 %94 to i1
  %96 = xor i1 %95, true
  br i1 %96, label %97, label %98

97:                                               ; preds = %92
  br label %81, !llvm.loop !10

98:                                               ; preds = %92
  %99 = load atomic i16, ptr %1 acquire, align 2
  store i16 %99, ptr %24, align 2
  %100 = load i16, ptr %24, align 2
  %101 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 8
  store i16 %100, ptr %101, align 16
  store i16 9, ptr %25, align 2
  %102 = load i16, ptr %25, align 2
  store atomic i16 %102, ptr %1 release, align 2
  %103 = atomicrmw add ptr %1, i16 1 seq_cst, align 2
  %104 = atomicrmw sub ptr %1, i16 1 seq_cst, align 2
  %105 = sub i16 %104, 1
  %106 = load atomic i16, ptr %1 seq_cst, align 2
  br label %107

107:                                              ; preds = %107, %98
  %108 = phi i16 [ %106, %98 ], [ %113, %107 ]
  %109 = zext i16 %108 to i32
  %110 = mul nsw i32 %109, 5
  %111 = trunc i32 %110 to i16
  %112 = cmpxchg ptr %1, i16 %108, i16 %111 seq_cst seq_cst, align 2
  %113 = extractvalue { i16, i1 } %112, 0
  %114 = extractvalue { i16, i1 } %112, 1
  br i1 %114, label %115, label %107

115:                                              ; preds = %107
  %116 = load atomic i16, ptr %1 seq_cst, align 2
  %117 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 9
  store i16 %116, ptr %117, align 2
  store i16 60, ptr %26, align 2
  %118 = load i16, ptr %26, align 2
  %119 = atomicrmw nand ptr %1, i16 %118 seq_cst, align 2
  store i16 %119, ptr %27, align 2
  %120 = load i16, ptr %27, align 2
  %121 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 10
  store i16 %120, ptr %121, align 4
  store i16 1, ptr %28, align 2
  %122 = load i16, ptr %28, align 2
  %123 = atomicrmw add ptr %1, i16 %122 monotonic, align 2
  %124 = add i16 %123, %122
  store i16 %124, ptr %29, align 2
  %125 = load i16, ptr %29, align 2
  %126 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 11
  store i16 %125, ptr %126, align 2
  %127 = load i32, ptr %16, align 4
  %128 = load i32, ptr %19, align 4
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %127, i32 noundef %128)
  store i32 0, ptr %30, align 4
  br label %130

130:                                              ; preds = %140, %115
  %131 = load i32, ptr %30, align 4
  %132 = icmp slt i32 %131, 12
  br i1 %132, label %133, label %143

133:                                              ; preds = %130
  %134 = load i32, ptr %30, align 4
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 %135
  %137 = load i16, ptr %136, align 2
  %138 = sext i16 %137 to i64
  %139 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %138)
  br label %140

140:                                              ; preds = %133
  %141 = load i32, ptr %30, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %30, align 4
  br label %130, !llvm.loop !11

143:                                              ; preds = %130
  %144 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u16() #0 {
  %1 = alloca i16, align 2
  %2 = alloca [12 x i16], align 16
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca i16, align 2
  %10 = alloca i16, align 2
  %11 = alloca i16, align 2
  %12 = alloca i16, align 2
  %13 = alloca i16, align 2
  %14 = alloca i16, align 2
  %15 = alloca i16, align 2
  %16 = alloca i32, align 4
  %17 = alloca i16, align 2
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i16, align 2
  %21 = alloca i8, align 1
  %22 = alloca i16, align 2
  %23 = alloca i8, align 1
  %24 = alloca i16, align 2
  %25 = alloca i16, align 2
  %26 = alloca i16, align 2
  %27 = alloca i16, align 2
  %28 = alloca i16, align 2
  %29 = alloca i16, align 2
  %30 = alloca i32, align 4
  store i16 100, ptr %1, align 2
  store i16 200, ptr %4, align 2
  %31 = load i16, ptr %4, align 2
  %32 = atomicrmw add ptr %1, i16 %31 seq_cst, align 2
  store i16 %32, ptr %5, align 2
  %33 = load i16, ptr %5, align 2
  %34 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 0
  store i16 %33, ptr %34, align 16
  store i16 7, ptr %6, align 2
  %35 = load i16, ptr %6, align 2
  %36 = atomicrmw sub ptr %1, i16 %35 monotonic, align 2
  store i16 %36, ptr %7, align 2
  %37 = load i16, ptr %7, align 2
  %38 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 1
  store i16 %37, ptr %38, align 2
  store i16 245, ptr %8, align 2
  %39 = load i16, ptr %8, align 2
  %40 = atomicrmw and ptr %1, i16 %39 acquire, align 2
  store i16 %40, ptr %9, align 2
  %41 = load i16, ptr %9, align 2
  %42 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 2
  store i16 %41, ptr %42, align 4
  store i16 10, ptr %10, align 2
  %43 = load i16, ptr %10, align 2
  %44 = atomicrmw or ptr %1, i16 %43 release, align 2
  store i16 %44, ptr %11, align 2
  %45 = load i16, ptr %11, align 2
  %46 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 3
  store i16 %45, ptr %46, align 2
  store i16 -1, ptr %12, align 2
  %47 = load i16, ptr %12, align 2
  %48 = atomicrmw xor ptr %1, i16 %47 acq_rel, align 2
  store i16 %48, ptr %13, align 2
  %49 = load i16, ptr %13, align 2
  %50 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 4
  store i16 %49, ptr %50, align 8
  store i16 55, ptr %14, align 2
  %51 = load i16, ptr %14, align 2
  %52 = atomicrmw xchg ptr %1, i16 %51 seq_cst, align 2
  store i16 %52, ptr %15, align 2
  %53 = load i16, ptr %15, align 2
  %54 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 5
  store i16 %53, ptr %54, align 2
  store i16 55, ptr %3, align 2
  store i16 66, ptr %17, align 2
  %55 = load i16, ptr %3, align 2
  %56 = load i16, ptr %17, align 2
  %57 = cmpxchg ptr %1, i16 %55, i16 %56 seq_cst seq_cst, align 2
  %58 = extractvalue { i16, i1 } %57, 0
  %59 = extractvalue { i16, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i16 %58, ptr %3, align 2
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i16, ptr %3, align 2
  %67 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 6
  store i16 %66, ptr %67, align 4
  store i16 1, ptr %20, align 2
  %68 = load i16, ptr %3, align 2
  %69 = load i16, ptr %20, align 2
  %70 = cmpxchg ptr %1, i16 %68, i16 %69 seq_cst monotonic, align 2
  %71 = extractvalue { i16, i1 } %70, 0
  %72 = extractvalue { i16, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i16 %71, ptr %3, align 2
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i16, ptr %3, align 2
  %80 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 7
  store i16 %79, ptr %80, align 2
  br label %81

81:                                               ; preds = %97, %74
  %82 = load i16, ptr %3, align 2
  %83 = zext i16 %82 to i32
  %84 = mul nsw i32 %83, 3
  %85 = trunc i32 %84 to i16
  store i16 %85, ptr %22, align 2
  %86 = load i16, ptr %3, align 2
  %87 = load i16, ptr %22, align 2
  %88 = cmpxchg weak ptr %1, i16 %86, i16 %87 seq_cst seq_cst, align 2
  %89 = extractvalue { i16, i1 } %88, 0
  %90 = extractvalue { i16, i1 } %88, 1
  br i1 %90, label %92, label %91

91:                                               ; preds = %81
  store i16 %89, ptr %3, align 2
  br label %92

92:                                               ; preds = %91, %81
  %93 = zext i1 %90 to i8
  store i8 %93, ptr %23, align 1
  %94 = load i8, ptr %23, align 1
  %95 = trunc i8 %94 to i1
  %96 = xor i1 %95, true
  br i1 %96, label %97, label %98

97:                                               ; preds = %92
  br label %81, !llvm.loop !12

98:                                               ; preds = %92
  %99 = load atomic i16, ptr %1 acquire, align 2
  store i16 %99, ptr %24, align 2
  %100 = load i16, ptr %24, align 2
  %101 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 8
  store i16 %100, ptr %101, align 16
  store i16 9, ptr %25, align 2
  %102 = load i16, ptr %25, align 2
  store atomic i16 %102, ptr %1 release, align 2
  %103 = atomicrmw add ptr %1, i16 1 seq_cst, align 2
  %104 = atomicrmw sub ptr %1, i16 1 seq_cst, align 2
  %105 = sub i16 %104, 1
  %106 = load atomic i16, ptr %1 seq_cst, align 2
  br label %107

107:                                              ; preds = %107, %98
  %108 = phi i16 [ %106, %98 ], [ %113, %107 ]
  %109 = zext i16 %108 to i32
  %110 = mul nsw i32 %109, 5
  %111 = trunc i32 %110 to i16
  %112 = cmpxchg ptr %1, i16 %108, i16 %111 seq_cst seq_cst, align 2
  %113 = extractvalue { i16, i1 } %112, 0
  %114 = extractvalue { i16, i1 } %112, 1
  br i1 %114, label %115, label %107

115:                                              ; preds = %107
  %116 = load atomic i16, ptr %1 seq_cst, align 2
  %117 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 9
  store i16 %116, ptr %117, align 2
  store i16 60, ptr %26, align 2
  %118 = load i16, ptr %26, align 2
  %119 = atomicrmw nand ptr %1, i16 %118 seq_cst, align 2
  store i16 %119, ptr %27, align 2
  %120 = load i16, ptr %27, align 2
  %121 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 10
  store i16 %120, ptr %121, align 4
  store i16 1, ptr %28, align 2
  %122 = load i16, ptr %28, align 2
  %123 = atomicrmw add ptr %1, i16 %122 monotonic, align 2
  %124 = add i16 %123, %122
  store i16 %124, ptr %29, align 2
  %125 = load i16, ptr %29, align 2
  %126 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 11
  store i16 %125, ptr %126, align 2
  %127 = load i32, ptr %16, align 4
  %128 = load i32, ptr %19, align 4
  %129 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %127, i32 noundef %128)
  store i32 0, ptr %30, align 4
  br label %130

130:                                              ; preds = %140, %115
  %131 = load i32, ptr %30, align 4
  %132 = icmp slt i32 %131, 12
  br i1 %132, label %133, label %143

133:                                              ; preds = %130
  %134 = load i32, ptr %30, align 4
  %135 = sext i32 %134 to i64
  %136 = getelementptr inbounds [12 x i16], ptr %2, i64 0, i64 %135
  %137 = load i16, ptr %136, align 2
  %138 = zext i16 %137 to i64
  %139 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %138)
  br label %140

140:                                              ; preds = %133
  %141 = load i32, ptr %30, align 4
  %142 = add nsw i32 %141, 1
  store i32 %142, ptr %30, align 4
  br label %130, !llvm.loop !13

143:                                              ; preds = %130
  %144 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i32() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [12 x i32], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i8, align 1
  %22 = alloca i32, align 4
  %23 = alloca i8, align 1
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  store i32 100, ptr %1, align 4
  store i32 200, ptr %4, align 4
  %31 = load i32, ptr %4, align 4
  %32 = atomicrmw add ptr %1, i32 %31 seq_cst, align 4
  store i32 %32, ptr %5, align 4
  %33 = load i32, ptr %5, align 4
  %34 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 0
  store i32 %33, ptr %34, align 16
  store i32 7, ptr %6, align 4
  %35 = load i32, ptr %6, align 4
  %36 = atomicrmw sub ptr %1, i32 %35 monotonic, align 4
  store i32 %36, ptr %7, align 4
  %37 = load i32, ptr %7, align 4
  %38 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 1
  store i32 %37, ptr %38, align 4
  store i32 245, ptr %8, align 4
  %39 = load i32, ptr %8, align 4
  %40 = atomicrmw and ptr %1, i32 %39 acquire, align 4
  store i32 %40, ptr %9, align 4
  %41 = load i32, ptr %9, align 4
  %42 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 2
  store i32 %41, ptr %42, align 8
  store i32 10, ptr %10, align 4
  %43 = load i32, ptr %10, align 4
  %44 = atomicrmw or ptr %1, i32 %43 release, align 4
  store i32 %44, ptr %11, align 4
  %45 = load i32, ptr %11, align 4
  %46 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 3
  store i32 %45, ptr %46, align 4
  store i32 -1, ptr %12, align 4
  %47 = load i32, ptr %12, align 4
  %48 = atomicrmw xor ptr %1, i32 %47 acq_rel, align 4
  store i32 %48, ptr %13, align 4
  %49 = load i32, ptr %13, align 4
  %50 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 4
  store i32 %49, ptr %50, align 16
  store i32 55, ptr %14, align 4
  %51 = load i32, ptr %14, align 4
  %52 = atomicrmw xchg ptr %1, i32 %51 seq_cst, align 4
  store i32 %52, ptr %15, align 4
  %53 = load i32, ptr %15, align 4
  %54 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 5
  store i32 %53, ptr %54, align 4
  store i32 55, ptr %3, align 4
  store i32 66, ptr %17, align 4
  %55 = load i32, ptr %3, align 4
  %56 = load i32, ptr %17, align 4
  %57 = cmpxchg ptr %1, i32 %55, i32 %56 seq_cst seq_cst, align 4
  %58 = extractvalue { i32, i1 } %57, 0
  %59 = extractvalue { i32, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i32 %58, ptr %3, align 4
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i32, ptr %3, align 4
  %67 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 6
  store i32 %66, ptr %67, align 8
  store i32 1, ptr %20, align 4
  %68 = load i32, ptr %3, align 4
  %69 = load i32, ptr %20, align 4
  %70 = cmpxchg ptr %1, i32 %68, i32 %69 seq_cst monotonic, align 4
  %71 = extractvalue { i32, i1 } %70, 0
  %72 = extractvalue { i32, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i32 %71, ptr %3, align 4
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i32, ptr %3, align 4
  %80 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 7
  store i32 %79, ptr %80, align 4
  br label %81

81:                                               ; preds = %95, %74
  %82 = load i32, ptr %3, align 4
  %83 = mul nsw i32 %82, 3
  store i32 %83, ptr %22, align 4
  %84 = load i32, ptr %3, align 4
  %85 = load i32, ptr %22, align 4
  %86 = cmpxchg weak ptr %1, i32 %84, i32 %85 seq_cst seq_cst, align 4
  %87 = extractvalue { i32, i1 } %86, 0
  %88 = extractvalue { i32, i1 } %86, 1
  br i1 %88, label %90, label %89

89:                                               ; preds = %81
  store i32 %87, ptr %3, align 4
  br label %90

90:                                               ; preds = %89, %81
  %91 = zext i1 %88 to i8
  store i8 %91, ptr %23, align 1
  %92 = load i8, ptr %23, align 1
  %93 = trunc i8 %92 to i1
  %94 = xor i1 %93, true
  br i1 %94, label %95, label %96

95:                                               ; preds = %90
  br label %81, !llvm.loop !14

96:                                               ; preds = %90
  %97 = load atomic i32, ptr %1 acquire, align 4
  store i32 %97, ptr %24, align 4
  %98 = load i32, ptr %24, align 4
  %99 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 8
  store i32 %98, ptr %99, align 16
  store i32 9, ptr %25, align 4
  %100 = load i32, ptr %25, align 4
  store atomic i32 %100, ptr %1 release, align 4
  %101 = atomicrmw add ptr %1, i32 1 seq_cst, align 4
  %102 = atomicrmw sub ptr %1, i32 1 seq_cst, align 4
  %103 = sub i32 %102, 1
  %104 = load atomic i32, ptr %1 seq_cst, align 4
  br label %105

105:                                              ; preds = %105, %96
  %106 = phi i32 [ %104, %96 ], [ %109, %105 ]
  %107 = mul nsw i32 %106, 5
  %108 = cmpxchg ptr %1, i32 %106, i32 %107 seq_cst seq_cst, align 4
  %109 = extractvalue { i32, i1 } %108, 0
  %110 = extractvalue { i32, i1 } %108, 1
  br i1 %110, label %111, label %105

111:                                              ; preds = %105
  %112 = load atomic i32, ptr %1 seq_cst, align 4
  %113 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 9
  store i32 %112, ptr %113, align 4
  store i32 60, ptr %26, align 4
  %114 = load i32, ptr %26, align 4
  %115 = atomicrmw nand ptr %1, i32 %114 seq_cst, align 4
  store i32 %115, ptr %27, align 4
  %116 = load i32, ptr %27, align 4
  %117 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 10
  store i32 %116, ptr %117, align 8
  store i32 1, ptr %28, align 4
  %118 = load i32, ptr %28, align 4
  %119 = atomicrmw add ptr %1, i32 %118 monotonic, align 4
  %120 = add i32 %119, %118
  store i32 %120, ptr %29, align 4
  %121 = load i32, ptr %29, align 4
  %122 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 11
  store i32 %121, ptr %122, align 4
  %123 = load i32, ptr %16, align 4
  %124 = load i32, ptr %19, align 4
  %125 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %123, i32 noundef %124)
  store i32 0, ptr %30, align 4
  br label %126

126:                                              ; preds = %136, %111
  %127 = load i32, ptr %30, align 4
  %128 = icmp slt i32 %127, 12
  br i1 %128, label %129, label %139

129:                                              ; preds = %126
  %130 = load i32, ptr %30, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 %131
  %133 = load i32, ptr %132, align 4
  %134 = sext i32 %133 to i64
  %135 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %134)
  br label %136

136:                                              ; preds = %129
  %137 = load i32, ptr %30, align 4
  %138 = add nsw i32 %137, 1
  store i32 %138, ptr %30, align 4
  br label %126, !llvm.loop !15

139:                                              ; preds = %126
  %140 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u32() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [12 x i32], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i8, align 1
  %22 = alloca i32, align 4
  %23 = alloca i8, align 1
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  store i32 100, ptr %1, align 4
  store i32 200, ptr %4, align 4
  %31 = load i32, ptr %4, align 4
  %32 = atomicrmw add ptr %1, i32 %31 seq_cst, align 4
  store i32 %32, ptr %5, align 4
  %33 = load i32, ptr %5, align 4
  %34 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 0
  store i32 %33, ptr %34, align 16
  store i32 7, ptr %6, align 4
  %35 = load i32, ptr %6, align 4
  %36 = atomicrmw sub ptr %1, i32 %35 monotonic, align 4
  store i32 %36, ptr %7, align 4
  %37 = load i32, ptr %7, align 4
  %38 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 1
  store i32 %37, ptr %38, align 4
  store i32 245, ptr %8, align 4
  %39 = load i32, ptr %8, align 4
  %40 = atomicrmw and ptr %1, i32 %39 acquire, align 4
  store i32 %40, ptr %9, align 4
  %41 = load i32, ptr %9, align 4
  %42 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 2
  store i32 %41, ptr %42, align 8
  store i32 10, ptr %10, align 4
  %43 = load i32, ptr %10, align 4
  %44 = atomicrmw or ptr %1, i32 %43 release, align 4
  store i32 %44, ptr %11, align 4
  %45 = load i32, ptr %11, align 4
  %46 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 3
  store i32 %45, ptr %46, align 4
  store i32 -1, ptr %12, align 4
  %47 = load i32, ptr %12, align 4
  %48 = atomicrmw xor ptr %1, i32 %47 acq_rel, align 4
  store i32 %48, ptr %13, align 4
  %49 = load i32, ptr %13, align 4
  %50 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 4
  store i32 %49, ptr %50, align 16
  store i32 55, ptr %14, align 4
  %51 = load i32, ptr %14, align 4
  %52 = atomicrmw xchg ptr %1, i32 %51 seq_cst, align 4
  store i32 %52, ptr %15, align 4
  %53 = load i32, ptr %15, align 4
  %54 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 5
  store i32 %53, ptr %54, align 4
  store i32 55, ptr %3, align 4
  store i32 66, ptr %17, align 4
  %55 = load i32, ptr %3, align 4
  %56 = load i32, ptr %17, align 4
  %57 = cmpxchg ptr %1, i32 %55, i32 %56 seq_cst seq_cst, align 4
  %58 = extractvalue { i32, i1 } %57, 0
  %59 = extractvalue { i32, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i32 %58, ptr %3, align 4
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i32, ptr %3, align 4
  %67 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 6
  store i32 %66, ptr %67, align 8
  store i32 1, ptr %20, align 4
  %68 = load i32, ptr %3, align 4
  %69 = load i32, ptr %20, align 4
  %70 = cmpxchg ptr %1, i32 %68, i32 %69 seq_cst monotonic, align 4
  %71 = extractvalue { i32, i1 } %70, 0
  %72 = extractvalue { i32, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i32 %71, ptr %3, align 4
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i32, ptr %3, align 4
  %80 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 7
  store i32 %79, ptr %80, align 4
  br label %81

81:                                               ; preds = %95, %74
  %82 = load i32, ptr %3, align 4
  %83 = mul i32 %82, 3
  store i32 %83, ptr %22, align 4
  %84 = load i32, ptr %3, align 4
  %85 = load i32, ptr %22, align 4
  %86 = cmpxchg weak ptr %1, i32 %84, i32 %85 seq_cst seq_cst, align 4
  %87 = extractvalue { i32, i1 } %86, 0
  %88 = extractvalue { i32, i1 } %86, 1
  br i1 %88, label %90, label %89

89:                                               ; preds = %81
  store i32 %87, ptr %3, align 4
  br label %90

90:                                               ; preds = %89, %81
  %91 = zext i1 %88 to i8
  store i8 %91, ptr %23, align 1
  %92 = load i8, ptr %23, align 1
  %93 = trunc i8 %92 to i1
  %94 = xor i1 %93, true
  br i1 %94, label %95, label %96

95:                                               ; preds = %90
  br label %81, !llvm.loop !16

96:                                               ; preds = %90
  %97 = load atomic i32, ptr %1 acquire, align 4
  store i32 %97, ptr %24, align 4
  %98 = load i32, ptr %24, align 4
  %99 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 8
  store i32 %98, ptr %99, align 16
  store i32 9, ptr %25, align 4
  %100 = load i32, ptr %25, align 4
  store atomic i32 %100, ptr %1 release, align 4
  %101 = atomicrmw add ptr %1, i32 1 seq_cst, align 4
  %102 = atomicrmw sub ptr %1, i32 1 seq_cst, align 4
  %103 = sub i32 %102, 1
  %104 = load atomic i32, ptr %1 seq_cst, align 4
  br label %105

105:                                              ; preds = %105, %96
  %106 = phi i32 [ %104, %96 ], [ %109, %105 ]
  %107 = mul i32 %106, 5
  %108 = cmpxchg ptr %1, i32 %106, i32 %107 seq_cst seq_cst, align 4
  %109 = extractvalue { i32, i1 } %108, 0
  %110 = extractvalue { i32, i1 } %108, 1
  br i1 %110, label %111, label %105

111:                                              ; preds = %105
  %112 = load atomic i32, ptr %1 seq_cst, align 4
  %113 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 9
  store i32 %112, ptr %113, align 4
  store i32 60, ptr %26, align 4
  %114 = load i32, ptr %26, align 4
  %115 = atomicrmw nand ptr %1, i32 %114 seq_cst, align 4
  store i32 %115, ptr %27, align 4
  %116 = load i32, ptr %27, align 4
  %117 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 10
  store i32 %116, ptr %117, align 8
  store i32 1, ptr %28, align 4
  %118 = load i32, ptr %28, align 4
  %119 = atomicrmw add ptr %1, i32 %118 monotonic, align 4
  %120 = add i32 %119, %118
  store i32 %120, ptr %29, align 4
  %121 = load i32, ptr %29, align 4
  %122 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 11
  store i32 %121, ptr %122, align 4
  %123 = load i32, ptr %16, align 4
  %124 = load i32, ptr %19, align 4
  %125 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %123, i32 noundef %124)
  store i32 0, ptr %30, align 4
  br label %126

126:                                              ; preds = %136, %111
  %127 = load i32, ptr %30, align 4
  %128 = icmp slt i32 %127, 12
  br i1 %128, label %129, label %139

129:                                              ; preds = %126
  %130 = load i32, ptr %30, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [12 x i32], ptr %2, i64 0, i64 %131
  %133 = load i32, ptr %132, align 4
  %134 = zext i32 %133 to i64
  %135 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %134)
  br label %136

136:                                              ; preds = %129
  %137 = load i32, ptr %30, align 4
  %138 = add nsw i32 %137, 1
  store i32 %138, ptr %30, align 4
  br label %126, !llvm.loop !17

139:                                              ; preds = %126
  %140 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @i64() #0 {
  %1 = alloca i64, align 8
  %2 = alloca [12 x i64], align 16
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
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i8, align 1
  %22 = alloca i64, align 8
  %23 = alloca i8, align 1
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i32, align 4
  store i64 100, ptr %1, align 8
  store i64 200, ptr %4, align 8
  %31 = load i64, ptr %4, align 8
  %32 = atomicrmw add ptr %1, i64 %31 seq_cst, align 8
  store i64 %32, ptr %5, align 8
  %33 = load i64, ptr %5, align 8
  %34 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 0
  store i64 %33, ptr %34, align 16
  store i64 7, ptr %6, align 8
  %35 = load i64, ptr %6, align 8
  %36 = atomicrmw sub ptr %1, i64 %35 monotonic, align 8
  store i64 %36, ptr %7, align 8
  %37 = load i64, ptr %7, align 8
  %38 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 1
  store i64 %37, ptr %38, align 8
  store i64 245, ptr %8, align 8
  %39 = load i64, ptr %8, align 8
  %40 = atomicrmw and ptr %1, i64 %39 acquire, align 8
  store i64 %40, ptr %9, align 8
  %41 = load i64, ptr %9, align 8
  %42 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 2
  store i64 %41, ptr %42, align 16
  store i64 10, ptr %10, align 8
  %43 = load i64, ptr %10, align 8
  %44 = atomicrmw or ptr %1, i64 %43 release, align 8
  store i64 %44, ptr %11, align 8
  %45 = load i64, ptr %11, align 8
  %46 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 3
  store i64 %45, ptr %46, align 8
  store i64 -1, ptr %12, align 8
  %47 = load i64, ptr %12, align 8
  %48 = atomicrmw xor ptr %1, i64 %47 acq_rel, align 8
  store i64 %48, ptr %13, align 8
  %49 = load i64, ptr %13, align 8
  %50 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 4
  store i64 %49, ptr %50, align 16
  store i64 55, ptr %14, align 8
  %51 = load i64, ptr %14, align 8
  %52 = atomicrmw xchg ptr %1, i64 %51 seq_cst, align 8
  store i64 %52, ptr %15, align 8
  %53 = load i64, ptr %15, align 8
  %54 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 5
  store i64 %53, ptr %54, align 8
  store i64 55, ptr %3, align 8
  store i64 66, ptr %17, align 8
  %55 = load i64, ptr %3, align 8
  %56 = load i64, ptr %17, align 8
  %57 = cmpxchg ptr %1, i64 %55, i64 %56 seq_cst seq_cst, align 8
  %58 = extractvalue { i64, i1 } %57, 0
  %59 = extractvalue { i64, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i64 %58, ptr %3, align 8
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i64, ptr %3, align 8
  %67 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 6
  store i64 %66, ptr %67, align 16
  store i64 1, ptr %20, align 8
  %68 = load i64, ptr %3, align 8
  %69 = load i64, ptr %20, align 8
  %70 = cmpxchg ptr %1, i64 %68, i64 %69 seq_cst monotonic, align 8
  %71 = extractvalue { i64, i1 } %70, 0
  %72 = extractvalue { i64, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i64 %71, ptr %3, align 8
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i64, ptr %3, align 8
  %80 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 7
  store i64 %79, ptr %80, align 8
  br label %81

81:                                               ; preds = %95, %74
  %82 = load i64, ptr %3, align 8
  %83 = mul nsw i64 %82, 3
  store i64 %83, ptr %22, align 8
  %84 = load i64, ptr %3, align 8
  %85 = load i64, ptr %22, align 8
  %86 = cmpxchg weak ptr %1, i64 %84, i64 %85 seq_cst seq_cst, align 8
  %87 = extractvalue { i64, i1 } %86, 0
  %88 = extractvalue { i64, i1 } %86, 1
  br i1 %88, label %90, label %89

89:                                               ; preds = %81
  store i64 %87, ptr %3, align 8
  br label %90

90:                                               ; preds = %89, %81
  %91 = zext i1 %88 to i8
  store i8 %91, ptr %23, align 1
  %92 = load i8, ptr %23, align 1
  %93 = trunc i8 %92 to i1
  %94 = xor i1 %93, true
  br i1 %94, label %95, label %96

95:                                               ; preds = %90
  br label %81, !llvm.loop !18

96:                                               ; preds = %90
  %97 = load atomic i64, ptr %1 acquire, align 8
  store i64 %97, ptr %24, align 8
  %98 = load i64, ptr %24, align 8
  %99 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 8
  store i64 %98, ptr %99, align 16
  store i64 9, ptr %25, align 8
  %100 = load i64, ptr %25, align 8
  store atomic i64 %100, ptr %1 release, align 8
  %101 = atomicrmw add ptr %1, i64 1 seq_cst, align 8
  %102 = atomicrmw sub ptr %1, i64 1 seq_cst, align 8
  %103 = sub i64 %102, 1
  %104 = load atomic i64, ptr %1 seq_cst, align 8
  br label %105

105:                                              ; preds = %105, %96
  %106 = phi i64 [ %104, %96 ], [ %109, %105 ]
  %107 = mul nsw i64 %106, 5
  %108 = cmpxchg ptr %1, i64 %106, i64 %107 seq_cst seq_cst, align 8
  %109 = extractvalue { i64, i1 } %108, 0
  %110 = extractvalue { i64, i1 } %108, 1
  br i1 %110, label %111, label %105

111:                                              ; preds = %105
  %112 = load atomic i64, ptr %1 seq_cst, align 8
  %113 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 9
  store i64 %112, ptr %113, align 8
  store i64 60, ptr %26, align 8
  %114 = load i64, ptr %26, align 8
  %115 = atomicrmw nand ptr %1, i64 %114 seq_cst, align 8
  store i64 %115, ptr %27, align 8
  %116 = load i64, ptr %27, align 8
  %117 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 10
  store i64 %116, ptr %117, align 16
  store i64 1, ptr %28, align 8
  %118 = load i64, ptr %28, align 8
  %119 = atomicrmw add ptr %1, i64 %118 monotonic, align 8
  %120 = add i64 %119, %118
  store i64 %120, ptr %29, align 8
  %121 = load i64, ptr %29, align 8
  %122 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 11
  store i64 %121, ptr %122, align 8
  %123 = load i32, ptr %16, align 4
  %124 = load i32, ptr %19, align 4
  %125 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %123, i32 noundef %124)
  store i32 0, ptr %30, align 4
  br label %126

126:                                              ; preds = %135, %111
  %127 = load i32, ptr %30, align 4
  %128 = icmp slt i32 %127, 12
  br i1 %128, label %129, label %138

129:                                              ; preds = %126
  %130 = load i32, ptr %30, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 %131
  %133 = load i64, ptr %132, align 8
  %134 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %133)
  br label %135

135:                                              ; preds = %129
  %136 = load i32, ptr %30, align 4
  %137 = add nsw i32 %136, 1
  store i32 %137, ptr %30, align 4
  br label %126, !llvm.loop !19

138:                                              ; preds = %126
  %139 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @u64() #0 {
  %1 = alloca i64, align 8
  %2 = alloca [12 x i64], align 16
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
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca i8, align 1
  %19 = alloca i32, align 4
  %20 = alloca i64, align 8
  %21 = alloca i8, align 1
  %22 = alloca i64, align 8
  %23 = alloca i8, align 1
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i32, align 4
  store i64 100, ptr %1, align 8
  store i64 200, ptr %4, align 8
  %31 = load i64, ptr %4, align 8
  %32 = atomicrmw add ptr %1, i64 %31 seq_cst, align 8
  store i64 %32, ptr %5, align 8
  %33 = load i64, ptr %5, align 8
  %34 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 0
  store i64 %33, ptr %34, align 16
  store i64 7, ptr %6, align 8
  %35 = load i64, ptr %6, align 8
  %36 = atomicrmw sub ptr %1, i64 %35 monotonic, align 8
  store i64 %36, ptr %7, align 8
  %37 = load i64, ptr %7, align 8
  %38 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 1
  store i64 %37, ptr %38, align 8
  store i64 245, ptr %8, align 8
  %39 = load i64, ptr %8, align 8
  %40 = atomicrmw and ptr %1, i64 %39 acquire, align 8
  store i64 %40, ptr %9, align 8
  %41 = load i64, ptr %9, align 8
  %42 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 2
  store i64 %41, ptr %42, align 16
  store i64 10, ptr %10, align 8
  %43 = load i64, ptr %10, align 8
  %44 = atomicrmw or ptr %1, i64 %43 release, align 8
  store i64 %44, ptr %11, align 8
  %45 = load i64, ptr %11, align 8
  %46 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 3
  store i64 %45, ptr %46, align 8
  store i64 -1, ptr %12, align 8
  %47 = load i64, ptr %12, align 8
  %48 = atomicrmw xor ptr %1, i64 %47 acq_rel, align 8
  store i64 %48, ptr %13, align 8
  %49 = load i64, ptr %13, align 8
  %50 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 4
  store i64 %49, ptr %50, align 16
  store i64 55, ptr %14, align 8
  %51 = load i64, ptr %14, align 8
  %52 = atomicrmw xchg ptr %1, i64 %51 seq_cst, align 8
  store i64 %52, ptr %15, align 8
  %53 = load i64, ptr %15, align 8
  %54 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 5
  store i64 %53, ptr %54, align 8
  store i64 55, ptr %3, align 8
  store i64 66, ptr %17, align 8
  %55 = load i64, ptr %3, align 8
  %56 = load i64, ptr %17, align 8
  %57 = cmpxchg ptr %1, i64 %55, i64 %56 seq_cst seq_cst, align 8
  %58 = extractvalue { i64, i1 } %57, 0
  %59 = extractvalue { i64, i1 } %57, 1
  br i1 %59, label %61, label %60

60:                                               ; preds = %0
  store i64 %58, ptr %3, align 8
  br label %61

61:                                               ; preds = %60, %0
  %62 = zext i1 %59 to i8
  store i8 %62, ptr %18, align 1
  %63 = load i8, ptr %18, align 1
  %64 = trunc i8 %63 to i1
  %65 = zext i1 %64 to i32
  store i32 %65, ptr %16, align 4
  %66 = load i64, ptr %3, align 8
  %67 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 6
  store i64 %66, ptr %67, align 16
  store i64 1, ptr %20, align 8
  %68 = load i64, ptr %3, align 8
  %69 = load i64, ptr %20, align 8
  %70 = cmpxchg ptr %1, i64 %68, i64 %69 seq_cst monotonic, align 8
  %71 = extractvalue { i64, i1 } %70, 0
  %72 = extractvalue { i64, i1 } %70, 1
  br i1 %72, label %74, label %73

73:                                               ; preds = %61
  store i64 %71, ptr %3, align 8
  br label %74

74:                                               ; preds = %73, %61
  %75 = zext i1 %72 to i8
  store i8 %75, ptr %21, align 1
  %76 = load i8, ptr %21, align 1
  %77 = trunc i8 %76 to i1
  %78 = zext i1 %77 to i32
  store i32 %78, ptr %19, align 4
  %79 = load i64, ptr %3, align 8
  %80 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 7
  store i64 %79, ptr %80, align 8
  br label %81

81:                                               ; preds = %95, %74
  %82 = load i64, ptr %3, align 8
  %83 = mul i64 %82, 3
  store i64 %83, ptr %22, align 8
  %84 = load i64, ptr %3, align 8
  %85 = load i64, ptr %22, align 8
  %86 = cmpxchg weak ptr %1, i64 %84, i64 %85 seq_cst seq_cst, align 8
  %87 = extractvalue { i64, i1 } %86, 0
  %88 = extractvalue { i64, i1 } %86, 1
  br i1 %88, label %90, label %89

89:                                               ; preds = %81
  store i64 %87, ptr %3, align 8
  br label %90

90:                                               ; preds = %89, %81
  %91 = zext i1 %88 to i8
  store i8 %91, ptr %23, align 1
  %92 = load i8, ptr %23, align 1
  %93 = trunc i8 %92 to i1
  %94 = xor i1 %93, true
  br i1 %94, label %95, label %96

95:                                               ; preds = %90
  br label %81, !llvm.loop !20

96:                                               ; preds = %90
  %97 = load atomic i64, ptr %1 acquire, align 8
  store i64 %97, ptr %24, align 8
  %98 = load i64, ptr %24, align 8
  %99 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 8
  store i64 %98, ptr %99, align 16
  store i64 9, ptr %25, align 8
  %100 = load i64, ptr %25, align 8
  store atomic i64 %100, ptr %1 release, align 8
  %101 = atomicrmw add ptr %1, i64 1 seq_cst, align 8
  %102 = atomicrmw sub ptr %1, i64 1 seq_cst, align 8
  %103 = sub i64 %102, 1
  %104 = load atomic i64, ptr %1 seq_cst, align 8
  br label %105

105:                                              ; preds = %105, %96
  %106 = phi i64 [ %104, %96 ], [ %109, %105 ]
  %107 = mul i64 %106, 5
  %108 = cmpxchg ptr %1, i64 %106, i64 %107 seq_cst seq_cst, align 8
  %109 = extractvalue { i64, i1 } %108, 0
  %110 = extractvalue { i64, i1 } %108, 1
  br i1 %110, label %111, label %105

111:                                              ; preds = %105
  %112 = load atomic i64, ptr %1 seq_cst, align 8
  %113 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 9
  store i64 %112, ptr %113, align 8
  store i64 60, ptr %26, align 8
  %114 = load i64, ptr %26, align 8
  %115 = atomicrmw nand ptr %1, i64 %114 seq_cst, align 8
  store i64 %115, ptr %27, align 8
  %116 = load i64, ptr %27, align 8
  %117 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 10
  store i64 %116, ptr %117, align 16
  store i64 1, ptr %28, align 8
  %118 = load i64, ptr %28, align 8
  %119 = atomicrmw add ptr %1, i64 %118 monotonic, align 8
  %120 = add i64 %119, %118
  store i64 %120, ptr %29, align 8
  %121 = load i64, ptr %29, align 8
  %122 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 11
  store i64 %121, ptr %122, align 8
  %123 = load i32, ptr %16, align 4
  %124 = load i32, ptr %19, align 4
  %125 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %123, i32 noundef %124)
  store i32 0, ptr %30, align 4
  br label %126

126:                                              ; preds = %135, %111
  %127 = load i32, ptr %30, align 4
  %128 = icmp slt i32 %127, 12
  br i1 %128, label %129, label %138

129:                                              ; preds = %126
  %130 = load i32, ptr %30, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [12 x i64], ptr %2, i64 0, i64 %131
  %133 = load i64, ptr %132, align 8
  %134 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i64 noundef %133)
  br label %135

135:                                              ; preds = %129
  %136 = load i32, ptr %30, align 4
  %137 = add nsw i32 %136, 1
  store i32 %137, ptr %30, align 4
  br label %126, !llvm.loop !21

138:                                              ; preds = %126
  %139 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @min_max() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  %18 = alloca i64, align 8
  store i32 5, ptr %1, align 4
  store i32 5, ptr %2, align 4
  store i64 -5, ptr %3, align 8
  store i32 9, ptr %5, align 4
  %19 = load i32, ptr %5, align 4
  %20 = atomicrmw max ptr %1, i32 %19 seq_cst, align 4
  store i32 %20, ptr %6, align 4
  %21 = load i32, ptr %6, align 4
  store i32 %21, ptr %4, align 4
  store i32 -3, ptr %8, align 4
  %22 = load i32, ptr %8, align 4
  %23 = atomicrmw min ptr %1, i32 %22 monotonic, align 4
  store i32 %23, ptr %9, align 4
  %24 = load i32, ptr %9, align 4
  store i32 %24, ptr %7, align 4
  store i32 -1, ptr %11, align 4
  %25 = load i32, ptr %11, align 4
  %26 = atomicrmw umax ptr %2, i32 %25 acq_rel, align 4
  store i32 %26, ptr %12, align 4
  %27 = load i32, ptr %12, align 4
  store i32 %27, ptr %10, align 4
  store i32 2, ptr %14, align 4
  %28 = load i32, ptr %14, align 4
  %29 = atomicrmw umin ptr %2, i32 %28 acquire, align 4
  store i32 %29, ptr %15, align 4
  %30 = load i32, ptr %15, align 4
  store i32 %30, ptr %13, align 4
  store i64 10, ptr %17, align 8
  %31 = load i64, ptr %17, align 8
  %32 = atomicrmw max ptr %3, i64 %31 seq_cst, align 8
  store i64 %32, ptr %18, align 8
  %33 = load i64, ptr %18, align 8
  store i64 %33, ptr %16, align 8
  %34 = load i32, ptr %4, align 4
  %35 = load i32, ptr %7, align 4
  %36 = load i32, ptr %1, align 4
  %37 = load i32, ptr %10, align 4
  %38 = load i32, ptr %13, align 4
  %39 = load i32, ptr %2, align 4
  %40 = load i64, ptr %16, align 8
  %41 = load i64, ptr %3, align 8
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %34, i32 noundef %35, i32 noundef %36, i32 noundef %37, i32 noundef %38, i32 noundef %39, i64 noundef %40, i64 noundef %41)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @floats() #0 {
  %1 = alloca float, align 4
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  %5 = alloca float, align 4
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca float, align 4
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  store float 1.500000e+00, ptr %1, align 4
  store double 2.500000e+00, ptr %2, align 8
  store float 2.250000e+00, ptr %4, align 4
  %14 = load i32, ptr %4, align 4
  %15 = atomicrmw xchg ptr %1, i32 %14 seq_cst, align 4
  store i32 %15, ptr %5, align 4
  %16 = load float, ptr %5, align 4
  store float %16, ptr %3, align 4
  %17 = load atomic i64, ptr %2 seq_cst, align 8
  store i64 %17, ptr %7, align 8
  %18 = load double, ptr %7, align 8
  store double %18, ptr %6, align 8
  %19 = load atomic float, ptr %1 seq_cst, align 4
  br label %20

20:                                               ; preds = %20, %0
  %21 = phi float [ %19, %0 ], [ %28, %20 ]
  %22 = fadd float %21, 1.000000e+00
  %23 = bitcast float %21 to i32
  %24 = bitcast float %22 to i32
  %25 = cmpxchg ptr %1, i32 %23, i32 %24 seq_cst seq_cst, align 4
  %26 = extractvalue { i32, i1 } %25, 0
  %27 = extractvalue { i32, i1 } %25, 1
  %28 = bitcast i32 %26 to float
  br i1 %27, label %29, label %20

29:                                               ; preds = %20
  %30 = load atomic float, ptr %1 seq_cst, align 4
  store float %30, ptr %8, align 4
  %31 = load atomic double, ptr %2 seq_cst, align 8
  br label %32

32:                                               ; preds = %32, %29
  %33 = phi double [ %31, %29 ], [ %40, %32 ]
  %34 = fmul double %33, 3.000000e+00
  %35 = bitcast double %33 to i64
  %36 = bitcast double %34 to i64
  %37 = cmpxchg ptr %2, i64 %35, i64 %36 seq_cst seq_cst, align 8
  %38 = extractvalue { i64, i1 } %37, 0
  %39 = extractvalue { i64, i1 } %37, 1
  %40 = bitcast i64 %38 to double
  br i1 %39, label %41, label %32

41:                                               ; preds = %32
  store double 1.000000e+00, ptr %9, align 8
  store double 2.500000e+00, ptr %10, align 8
  %42 = load double, ptr %10, align 8
  %43 = atomicrmw fadd ptr %9, double %42 seq_cst, align 8
  store double %43, ptr %11, align 8
  %44 = load double, ptr %11, align 8
  store double 2.500000e-01, ptr %12, align 8
  %45 = load double, ptr %12, align 8
  %46 = atomicrmw fsub ptr %9, double %45 seq_cst, align 8
  store double %46, ptr %13, align 8
  %47 = load double, ptr %13, align 8
  %48 = load float, ptr %3, align 4
  %49 = fpext float %48 to double
  %50 = load double, ptr %6, align 8
  %51 = load float, ptr %8, align 4
  %52 = fpext float %51 to double
  %53 = load atomic double, ptr %2 seq_cst, align 8
  %54 = load double, ptr %9, align 8
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, double noundef %49, double noundef %50, double noundef %52, double noundef %53, double noundef %54)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @pointers() #0 {
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  %8 = alloca i8, align 1
  %9 = alloca ptr, align 8
  %10 = alloca i64, align 8
  %11 = alloca ptr, align 8
  store ptr getelementptr inbounds (i32, ptr @pointers.cells, i64 2), ptr %1, align 8
  store i64 12, ptr %3, align 8
  %12 = load i64, ptr %3, align 8
  %13 = atomicrmw add ptr %1, i64 %12 seq_cst, align 8
  store i64 %13, ptr %4, align 8
  %14 = load ptr, ptr %4, align 8
  store ptr %14, ptr %2, align 8
  store ptr @pointers.cells, ptr %5, align 8
  store ptr getelementptr inbounds (i32, ptr @pointers.cells, i64 9), ptr %7, align 8
  %15 = load i64, ptr %5, align 8
  %16 = load i64, ptr %7, align 8
  %17 = cmpxchg ptr %1, i64 %15, i64 %16 seq_cst seq_cst, align 8
  %18 = extractvalue { i64, i1 } %17, 0
  %19 = extractvalue { i64, i1 } %17, 1
  br i1 %19, label %21, label %20

20:                                               ; preds = %0
  store i64 %18, ptr %5, align 8
  br label %21

21:                                               ; preds = %20, %0
  %22 = zext i1 %19 to i8
  store i8 %22, ptr %8, align 1
  %23 = load i8, ptr %8, align 1
  %24 = trunc i8 %23 to i1
  %25 = zext i1 %24 to i32
  store i32 %25, ptr %6, align 4
  store i64 4, ptr %10, align 8
  %26 = load i64, ptr %10, align 8
  %27 = atomicrmw sub ptr %1, i64 %26 seq_cst, align 8
  store i64 %27, ptr %11, align 8
  %28 = load ptr, ptr %11, align 8
  store ptr %28, ptr %9, align 8
  %29 = load ptr, ptr %2, align 8
  %30 = ptrtoint ptr %29 to i64
  %31 = sub i64 %30, ptrtoint (ptr @pointers.cells to i64)
  %32 = sdiv exact i64 %31, 4
  %33 = load i32, ptr %6, align 4
  %34 = load ptr, ptr %5, align 8
  %35 = ptrtoint ptr %34 to i64
  %36 = sub i64 %35, ptrtoint (ptr @pointers.cells to i64)
  %37 = sdiv exact i64 %36, 4
  %38 = load ptr, ptr %9, align 8
  %39 = ptrtoint ptr %38 to i64
  %40 = sub i64 %39, ptrtoint (ptr @pointers.cells to i64)
  %41 = sdiv exact i64 %40, 4
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i64 noundef %32, i32 noundef %33, i64 noundef %37, i64 noundef %41)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

declare i32 @putchar(i32 noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6}
