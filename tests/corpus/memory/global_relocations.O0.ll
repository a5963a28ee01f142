; ModuleID = 'global_relocations.c'
source_filename = "global_relocations.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { ptr, ptr, i64 }
%struct.record = type { i8, i32, ptr, ptr, ptr }
%struct.anon = type { i16, float, double, [2 x i64] }

@loop = dso_local global %struct.node { ptr @loop, ptr getelementptr (i8, ptr @loop, i64 16), i64 24 }, align 8
@.str = private unnamed_addr constant [11 x i8] c"%d %d %ld\0A\00", align 1
@middle = internal global ptr getelementptr (i8, ptr @numbers, i64 20), align 8
@numbers = internal global [10 x i32] [i32 0, i32 11, i32 22, i32 33, i32 44, i32 55, i32 66, i32 77, i32 88, i32 99], align 16
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@field = internal global ptr getelementptr (i8, ptr @records, i64 68), align 8
@records = internal global [3 x %struct.record] [%struct.record { i8 97, i32 1, ptr @.str.9, ptr @twice, ptr getelementptr (i8, ptr @records, i64 64) }, %struct.record { i8 98, i32 2, ptr @.str.10, ptr @square, ptr @records }, %struct.record { i8 99, i32 3, ptr @.str.11, ptr @negate, ptr getelementptr (i8, ptr @records, i64 32) }], align 16
@.str.2 = private unnamed_addr constant [10 x i8] c"%c %s %d\0A\00", align 1
@words = internal global [5 x ptr] [ptr @.str.12, ptr @.str.13, ptr getelementptr (i8, ptr @.str.14, i64 1), ptr @.str.15, ptr null], align 16
@.str.3 = private unnamed_addr constant [4 x i8] c"%s \00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%s\0A\00", align 1
@second_word = internal global ptr getelementptr (i8, ptr @words, i64 8), align 8
@.str.5 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@functions = internal constant [2 x [2 x ptr]] [[2 x ptr] [ptr @twice, ptr @square], [2 x ptr] [ptr @negate, ptr null]], align 16
@.str.6 = private unnamed_addr constant [6 x i8] c"%02x\0A\00", align 1
@byte_in_word = internal global ptr getelementptr (i8, ptr @misaligned, i64 3), align 8
@common_block = dso_local global [4 x i32] zeroinitializer, align 16
@plane = internal global ptr getelementptr (i8, ptr @grid, i64 80), align 8
@grid = internal global [3 x [4 x [5 x i32]]] [[4 x [5 x i32]] zeroinitializer, [4 x [5 x i32]] [[5 x i32] zeroinitializer, [5 x i32] zeroinitializer, [5 x i32] [i32 1, i32 2, i32 3, i32 0, i32 0], [5 x i32] zeroinitializer], [4 x [5 x i32]] [[5 x i32] zeroinitializer, [5 x i32] zeroinitializer, [5 x i32] zeroinitializer, [5 x i32] [i32 0, i32 0, i32 0, i32 0, i32 9]]], align 16
@.str.7 = private unnamed_addr constant [20 x i8] c"%d %.9g %g %ld %ld\0A\00", align 1
@constants = internal constant %struct.anon { i16 -1, float 0x3FB99999A0000000, double 1.000000e+300, [2 x i64] [i64 1, i64 -1] }, align 8
@.str.8 = private unnamed_addr constant [14 x i8] c"%zu %s %d %s\0A\00", align 1
@text = internal global [14 x i8] c"zero\00embedded\00", align 1
@padded = internal global [8 x i8] c"pad\00\00\00\00\00", align 1
@tagged = internal global ptr getelementptr (i8, ptr @numbers, i64 8), align 8
@.str.9 = private unnamed_addr constant [6 x i8] c"first\00", align 1
@.str.10 = private unnamed_addr constant [7 x i8] c"second\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"third\00", align 1
@.str.12 = private unnamed_addr constant [6 x i8] c"alpha\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"beta\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"gamma\00", align 1
@.str.15 = private unnamed_addr constant [6 x i8] c"delta\00", align 1
@misaligned = internal global i64 1234605616436508552, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  %5 = load ptr, ptr @middle, align 8
  %6 = load i32, ptr %5, align 4
  %7 = load ptr, ptr @middle, align 8
  %8 = getelementptr inbounds i32, ptr %7, i64 -1
  %9 = load i32, ptr %8, align 4
  %10 = load ptr, ptr @middle, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = sub i64 ptrtoint (ptr getelementptr (i8, ptr @numbers, i64 40) to i64), %11
  %13 = sdiv exact i64 %12, 4
  %14 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %6, i32 noundef %9, i64 noundef %13)
  %15 = load ptr, ptr @field, align 8
  %16 = load i32, ptr %15, align 4
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %16)
  store ptr @records, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %18

18:                                               ; preds = %38, %0
  %19 = load i32, ptr %3, align 4
  %20 = icmp slt i32 %19, 6
  br i1 %20, label %21, label %44

21:                                               ; preds = %18
  %22 = load ptr, ptr %2, align 8
  %23 = getelementptr inbounds %struct.record, ptr %22, i32 0, i32 0
  %24 = load i8, ptr %23, align 8
  %25 = sext i8 %24 to i32
  %26 = load ptr, ptr %2, align 8
  %27 = getelementptr inbounds %struct.record, ptr %26, i32 0, i32 2
  %28 = load ptr, ptr %27, align 8
  %29 = load ptr, ptr %2, align 8
  %30 = getelementptr inbounds %struct.record, ptr %29, i32 0, i32 3
  %31 = load ptr, ptr %30, align 8
  %32 = load ptr, ptr %2, align 8
  %33 = getelementptr inbounds %struct.record, ptr %32, i32 0, i32 1
  %34 = load i32, ptr %33, align 4
  %35 = add nsw i32 %34, 5
  %36 = call i32 %31(i32 noundef %35)
  %37 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %25, ptr noundef %28, i32 noundef %36)
  br label %38

38:                                               ; preds = %21
  %39 = load i32, ptr %3, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, ptr %3, align 4
  %41 = load ptr, ptr %2, align 8
  %42 = getelementptr inbounds %struct.record, ptr %41, i32 0, i32 4
  %43 = load ptr, ptr %42, align 8
  store ptr %43, ptr %2, align 8
  br label %18, !llvm.loop !5

44:                                               ; preds = %18
  store ptr @words, ptr %4, align 8
  br label %45

45:                                               ; preds = %53, %44
  %46 = load ptr, ptr %4, align 8
  %47 = load ptr, ptr %46, align 8
  %48 = icmp ne ptr %47, null
  br i1 %48, label %49, label %56

49:                                               ; preds = %45
  %50 = load ptr, ptr %4, align 8
  %51 = load ptr, ptr %50, align 8
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, ptr noundef %51)
  br label %53

53:                                               ; preds = %49
  %54 = load ptr, ptr %4, align 8
  %55 = getelementptr inbounds ptr, ptr %54, i32 1
  store ptr %55, ptr %4, align 8
  br label %45, !llvm.loop !7

56:                                               ; preds = %45
  %57 = load ptr, ptr @second_word, align 8
  %58 = getelementptr inbounds ptr, ptr %57, i64 1
  %59 = load ptr, ptr %58, align 8
  %60 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, ptr noundef %59)
  %61 = load ptr, ptr @functions, align 16
  %62 = call i32 %61(i32 noundef 3)
  %63 = load ptr, ptr getelementptr inbounds ([2 x ptr], ptr @functions, i64 0, i64 1), align 8
  %64 = call i32 %63(i32 noundef 3)
  %65 = load ptr, ptr getelementptr inbounds ([2 x [2 x ptr]], ptr @functions, i64 0, i64 1), align 16
  %66 = call i32 %65(i32 noundef 3)
  %67 = load ptr, ptr getelementptr inbounds ([2 x ptr], ptr getelementptr inbounds ([2 x [2 x ptr]], ptr @functions, i64 0, i64 1), i64 0, i64 1), align 8
  %68 = icmp eq ptr %67, null
  %69 = zext i1 %68 to i32
  %70 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %62, i32 noundef %64, i32 noundef %66, i32 noundef %69)
  %71 = load ptr, ptr @loop, align 8
  %72 = icmp eq ptr %71, @loop
  %73 = zext i1 %72 to i32
  %74 = load ptr, ptr getelementptr inbounds (%struct.node, ptr @loop, i32 0, i32 1), align 8
  %75 = load i64, ptr %74, align 8
  %76 = load i64, ptr getelementptr inbounds (%struct.node, ptr @loop, i32 0, i32 2), align 8
  %77 = icmp eq i64 %75, %76
  %78 = zext i1 %77 to i32
  %79 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %73, i32 noundef %78, i64 noundef 24)
  %80 = load ptr, ptr @byte_in_word, align 8
  %81 = load i8, ptr %80, align 1
  %82 = zext i8 %81 to i32
  %83 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %82)
  %84 = load i32, ptr @common_block, align 16
  %85 = load i32, ptr getelementptr inbounds ([4 x i32], ptr @common_block, i64 0, i64 3), align 4
  %86 = load ptr, ptr @plane, align 8
  %87 = getelementptr inbounds [5 x i32], ptr %86, i64 2
  %88 = getelementptr inbounds [5 x i32], ptr %87, i64 0, i64 1
  %89 = load i32, ptr %88, align 4
  %90 = load i32, ptr getelementptr inbounds ([5 x i32], ptr getelementptr inbounds ([4 x [5 x i32]], ptr getelementptr inbounds ([3 x [4 x [5 x i32]]], ptr @grid, i64 0, i64 2), i64 0, i64 3), i64 0, i64 4), align 4
  %91 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %84, i32 noundef %85, i32 noundef %89, i32 noundef %90)
  %92 = load float, ptr getelementptr inbounds (%struct.anon, ptr @constants, i32 0, i32 1), align 4
  %93 = fpext float %92 to double
  %94 = load double, ptr getelementptr inbounds (%struct.anon, ptr @constants, i32 0, i32 2), align 8
  %95 = load i64, ptr getelementptr inbounds (%struct.anon, ptr @constants, i32 0, i32 3), align 8
  %96 = load i64, ptr getelementptr inbounds ([2 x i64], ptr getelementptr inbounds (%struct.anon, ptr @constants, i32 0, i32 3), i64 0, i64 1), align 8
  %97 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef -1, double noundef %93, double noundef %94, i64 noundef %95, i64 noundef %96)
  %98 = load i8, ptr getelementptr inbounds ([8 x i8], ptr @padded, i64 0, i64 7), align 1
  %99 = sext i8 %98 to i32
  %100 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i64 noundef 14, ptr noundef getelementptr inbounds (i8, ptr @text, i64 5), i32 noundef %99, ptr noundef @padded)
  %101 = load ptr, ptr @tagged, align 8
  store i32 1234, ptr %101, align 4
  %102 = load i32, ptr getelementptr inbounds ([10 x i32], ptr @numbers, i64 0, i64 2), align 8
  %103 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %102)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @twice(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = mul nsw i32 2, %3
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @square(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = load i32, ptr %2, align 4
  %5 = mul nsw i32 %3, %4
  ret i32 %5
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @negate(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = sub nsw i32 0, %3
  ret i32 %4
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
