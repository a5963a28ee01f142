; ModuleID = 'computed_goto.c'
source_filename = "computed_goto.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.program = internal constant [20 x i8] c"\00\06\00\07\02\03\06\00\02\01\06\00d\00\01\04\05\FC\06\07", align 16
@.str = private unnamed_addr constant [10 x i8] c"steps %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@run.table = internal constant [8 x ptr] [ptr blockaddress(@run, %17), ptr blockaddress(@run, %35), ptr blockaddress(@run, %57), ptr blockaddress(@run, %79), ptr blockaddress(@run, %99), ptr blockaddress(@run, %121), ptr blockaddress(@run, %148), ptr blockaddress(@run, %164)], align 16
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@relative.offsets = internal constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %10) to i64), i64 ptrtoint (ptr blockaddress(@relative, %10) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %11) to i64), i64 ptrtoint (ptr blockaddress(@relative, %10) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %12) to i64), i64 ptrtoint (ptr blockaddress(@relative, %10) to i64)) to i32)], align 4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @run(ptr noundef @main.program)
  %3 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %2)
  %4 = call i32 @relative(i32 noundef 0)
  %5 = call i32 @relative(i32 noundef 1)
  %6 = call i32 @relative(i32 noundef 2)
  %7 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %4, i32 noundef %5, i32 noundef %6)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @run(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [32 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  %7 = load ptr, ptr %2, align 8
  store ptr %7, ptr %6, align 8
  %8 = load i32, ptr %5, align 4
  %9 = add nsw i32 %8, 1
  store i32 %9, ptr %5, align 4
  %10 = load ptr, ptr %6, align 8
  %11 = getelementptr inbounds i8, ptr %10, i32 1
  store ptr %11, ptr %6, align 8
  %12 = load i8, ptr %10, align 1
  %13 = sext i8 %12 to i32
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %14
  %16 = load ptr, ptr %15, align 8
  br label %166

17:                                               ; preds = %166
  %18 = load ptr, ptr %6, align 8
  %19 = getelementptr inbounds i8, ptr %18, i32 1
  store ptr %19, ptr %6, align 8
  %20 = load i8, ptr %18, align 1
  %21 = sext i8 %20 to i32
  %22 = load i32, ptr %4, align 4
  %23 = add nsw i32 %22, 1
  store i32 %23, ptr %4, align 4
  %24 = sext i32 %22 to i64
  %25 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %24
  store i32 %21, ptr %25, align 4
  %26 = load i32, ptr %5, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %5, align 4
  %28 = load ptr, ptr %6, align 8
  %29 = getelementptr inbounds i8, ptr %28, i32 1
  store ptr %29, ptr %6, align 8
  %30 = load i8, ptr %28, align 1
  %31 = sext i8 %30 to i32
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %32
  %34 = load ptr, ptr %33, align 8
  br label %166

35:                                               ; preds = %166
  %36 = load i32, ptr %4, align 4
  %37 = add nsw i32 %36, -1
  store i32 %37, ptr %4, align 4
  %38 = load i32, ptr %4, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %39
  %41 = load i32, ptr %40, align 4
  %42 = load i32, ptr %4, align 4
  %43 = sub nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = add nsw i32 %46, %41
  store i32 %47, ptr %45, align 4
  %48 = load i32, ptr %5, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %5, align 4
  %50 = load ptr, ptr %6, align 8
  %51 = getelementptr inbounds i8, ptr %50, i32 1
  store ptr %51, ptr %6, align 8
  %52 = load i8, ptr %50, align 1
  %53 = sext i8 %52 to i32
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %54
  %56 = load ptr, ptr %55, align 8
  br label %166

57:                                               ; preds = %166
  %58 = load i32, ptr %4, align 4
  %59 = add nsw i32 %58, -1
  store i32 %59, ptr %4, align 4
  %60 = load i32, ptr %4, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = load i32, ptr %4, align 4
  %65 = sub nsw i32 %64, 1
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %66
  %68 = load i32, ptr %67, align 4
  %69 = mul nsw i32 %68, %63
  store i32 %69, ptr %67, align 4
  %70 = load i32, ptr %5, align 4
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %5, align 4
  %72 = load ptr, ptr %6, align 8
  %73 = getelementptr inbounds i8, ptr %72, i32 1
  store ptr %73, ptr %6, align 8
  %74 = load i8, ptr %72, align 1
  %75 = sext i8 %74 to i32
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %76
  %78 = load ptr, ptr %77, align 8
  br label %166

79:                                               ; preds = %166
  %80 = load i32, ptr %4, align 4
  %81 = sub nsw i32 %80, 1
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %82
  %84 = load i32, ptr %83, align 4
  %85 = load i32, ptr %4, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %86
  store i32 %84, ptr %87, align 4
  %88 = load i32, ptr %4, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %4, align 4
  %90 = load i32, ptr %5, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, ptr %5, align 4
  %92 = load ptr, ptr %6, align 8
  %93 = getelementptr inbounds i8, ptr %92, i32 1
  store ptr %93, ptr %6, align 8
  %94 = load i8, ptr %92, align 1
  %95 = sext i8 %94 to i32
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %96
  %98 = load ptr, ptr %97, align 8
  br label %166

99:                                               ; preds = %166
  %100 = load i32, ptr %4, align 4
  %101 = add nsw i32 %100, -1
  store i32 %101, ptr %4, align 4
  %102 = load i32, ptr %4, align 4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %103
  %105 = load i32, ptr %104, align 4
  %106 = load i32, ptr %4, align 4
  %107 = sub nsw i32 %106, 1
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %108
  %110 = load i32, ptr %109, align 4
  %111 = sub nsw i32 %110, %105
  store i32 %111, ptr %109, align 4
  %112 = load i32, ptr %5, align 4
  %113 = add nsw i32 %112, 1
  store i32 %113, ptr %5, align 4
  %114 = load ptr, ptr %6, align 8
  %115 = getelementptr inbounds i8, ptr %114, i32 1
  store ptr %115, ptr %6, align 8
  %116 = load i8, ptr %114, align 1
  %117 = sext i8 %116 to i32
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %118
  %120 = load ptr, ptr %119, align 8
  br label %166

121:                                              ; preds = %166
  %122 = load i32, ptr %4, align 4
  %123 = sub nsw i32 %122, 1
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %124
  %126 = load i32, ptr %125, align 4
  %127 = icmp ne i32 %126, 0
  br i1 %127, label %128, label %135

128:                                              ; preds = %121
  %129 = load ptr, ptr %6, align 8
  %130 = load i8, ptr %129, align 1
  %131 = sext i8 %130 to i32
  %132 = load ptr, ptr %6, align 8
  %133 = sext i32 %131 to i64
  %134 = getelementptr inbounds i8, ptr %132, i64 %133
  store ptr %134, ptr %6, align 8
  br label %138

135:                                              ; preds = %121
  %136 = load ptr, ptr %6, align 8
  %137 = getelementptr inbounds i8, ptr %136, i32 1
  store ptr %137, ptr %6, align 8
  br label %138

138:                                              ; preds = %135, %128
  %139 = load i32, ptr %5, align 4
  %140 = add nsw i32 %139, 1
  store i32 %140, ptr %5, align 4
  %141 = load ptr, ptr %6, align 8
  %142 = getelementptr inbounds i8, ptr %141, i32 1
  store ptr %142, ptr %6, align 8
  %143 = load i8, ptr %141, align 1
  %144 = sext i8 %143 to i32
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %145
  %147 = load ptr, ptr %146, align 8
  br label %166

148:                                              ; preds = %166
  %149 = load i32, ptr %4, align 4
  %150 = add nsw i32 %149, -1
  store i32 %150, ptr %4, align 4
  %151 = sext i32 %150 to i64
  %152 = getelementptr inbounds [32 x i32], ptr %3, i64 0, i64 %151
  %153 = load i32, ptr %152, align 4
  %154 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %153)
  %155 = load i32, ptr %5, align 4
  %156 = add nsw i32 %155, 1
  store i32 %156, ptr %5, align 4
  %157 = load ptr, ptr %6, align 8
  %158 = getelementptr inbounds i8, ptr %157, i32 1
  store ptr %158, ptr %6, align 8
  %159 = load i8, ptr %157, align 1
  %160 = sext i8 %159 to i32
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds [8 x ptr], ptr @run.table, i64 0, i64 %161
  %163 = load ptr, ptr %162, align 8
  br label %166

164:                                              ; preds = %166
  %165 = load i32, ptr %5, align 4
  ret i32 %165

166:                                              ; preds = %148, %138, %99, %79, %57, %35, %17, %1
  %167 = phi ptr [ %16, %1 ], [ %34, %17 ], [ %56, %35 ], [ %78, %57 ], [ %98, %79 ], [ %120, %99 ], [ %147, %138 ], [ %163, %148 ]
  indirectbr ptr %167, [label %17, label %35, label %57, label %79, label %99, label %121, label %148, label %164]
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @relative(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = load i32, ptr %3, align 4
  %5 = sext i32 %4 to i64
  %6 = getelementptr inbounds [3 x i32], ptr @relative.offsets, i64 0, i64 %5
  %7 = load i32, ptr %6, align 4
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds i8, ptr blockaddress(@relative, %10), i64 %8
  br label %15

10:                                               ; preds = %15, %15, %15, %15, %15
  store i32 1, ptr %2, align 4
  br label %13

11:                                               ; preds = %15
  store i32 2, ptr %2, align 4
  br label %13

12:                                               ; preds = %15
  store i32 3, ptr %2, align 4
  br label %13

13:                                               ; preds = %12, %11, %10
  %14 = load i32, ptr %2, align 4
  ret i32 %14

15:                                               ; preds = %1
  %16 = phi ptr [ %9, %1 ]
  indirectbr ptr %16, [label %10, label %10, label %11, label %10, label %12, label %10, label %10]
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
