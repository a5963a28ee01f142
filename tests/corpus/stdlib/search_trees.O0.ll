; ModuleID = 'search_trees.c'
source_filename = "search_trees.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.count = type { ptr, i32 }
%struct.entry = type { ptr, ptr }

@main.words = internal constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str, ptr @.str.3, ptr @.str.1, ptr @.str.4, ptr @.str], align 16
@.str = private unnamed_addr constant [5 x i8] c"tree\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"apple\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"stone\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"zebra\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"moon\00", align 1
@main.entries = internal global [8 x %struct.count] zeroinitializer, align 16
@__const.main.key = private unnamed_addr constant %struct.count { ptr @.str.2, i32 0 }, align 8
@.str.5 = private unnamed_addr constant [6 x i8] c"water\00", align 1
@__const.main.missing = private unnamed_addr constant %struct.count { ptr @.str.5, i32 0 }, align 8
@.str.6 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@visited = internal global i32 0, align 4
@.str.7 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.8 = private unnamed_addr constant [14 x i8] c"%d forgotten\0A\00", align 1
@__const.main.rows = private unnamed_addr constant [5 x [3 x i32]] [[3 x i32] [i32 3, i32 10, i32 7], [3 x i32] [i32 1, i32 50, i32 8], [3 x i32] [i32 2, i32 20, i32 9], [3 x i32] [i32 5, i32 40, i32 1], [3 x i32] [i32 4, i32 30, i32 2]], align 16
@.str.9 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.10 = private unnamed_addr constant [5 x i8] c"%td \00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c"%td %zu\0A\00", align 1
@.str.12 = private unnamed_addr constant [8 x i8] c"%ld %d\0A\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"none\00", align 1
@.str.14 = private unnamed_addr constant [7 x i8] c"%s:%d \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.count, align 8
  %6 = alloca ptr, align 8
  %7 = alloca %struct.count, align 8
  %8 = alloca %struct.count, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca [5 x [3 x i32]], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca [10 x i32], align 16
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i64, align 8
  %18 = alloca ptr, align 8
  %19 = alloca i64, align 8
  %20 = alloca %struct.entry, align 8
  %21 = alloca ptr, align 8
  %22 = alloca %struct.entry, align 8
  %23 = alloca %struct.entry, align 8
  store i32 0, ptr %1, align 4
  store ptr null, ptr %2, align 8
  store i32 0, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %24

24:                                               ; preds = %55, %0
  %25 = load i32, ptr %4, align 4
  %26 = icmp slt i32 %25, 8
  br i1 %26, label %27, label %58

27:                                               ; preds = %24
  %28 = load i32, ptr %3, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %29
  %31 = getelementptr inbounds %struct.count, ptr %5, i32 0, i32 0
  %32 = load i32, ptr %4, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [8 x ptr], ptr @main.words, i64 0, i64 %33
  %35 = load ptr, ptr %34, align 8
  store ptr %35, ptr %31, align 8
  %36 = getelementptr inbounds %struct.count, ptr %5, i32 0, i32 1
  store i32 0, ptr %36, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %30, ptr align 8 %5, i64 16, i1 false)
  %37 = load i32, ptr %3, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %38
  %40 = call ptr @tsearch(ptr noundef %39, ptr noundef %2, ptr noundef @by_word)
  store ptr %40, ptr %6, align 8
  %41 = load ptr, ptr %6, align 8
  %42 = load ptr, ptr %41, align 8
  %43 = load i32, ptr %3, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %44
  %46 = icmp eq ptr %42, %45
  %47 = zext i1 %46 to i32
  %48 = load i32, ptr %3, align 4
  %49 = add nsw i32 %48, %47
  store i32 %49, ptr %3, align 4
  %50 = load ptr, ptr %6, align 8
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds %struct.count, ptr %51, i32 0, i32 1
  %53 = load i32, ptr %52, align 8
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %52, align 8
  br label %55

55:                                               ; preds = %27
  %56 = load i32, ptr %4, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, ptr %4, align 4
  br label %24, !llvm.loop !5

58:                                               ; preds = %24
  %59 = load ptr, ptr %2, align 8
  call void @twalk(ptr noundef %59, ptr noundef @visit)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 8 @__const.main.key, i64 16, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %8, ptr align 8 @__const.main.missing, i64 16, i1 false)
  %60 = load i32, ptr @visited, align 4
  %61 = call ptr @tfind(ptr noundef %7, ptr noundef %2, ptr noundef @by_word)
  %62 = icmp ne ptr %61, null
  %63 = zext i1 %62 to i32
  %64 = call ptr @tfind(ptr noundef %8, ptr noundef %2, ptr noundef @by_word)
  %65 = icmp eq ptr %64, null
  %66 = zext i1 %65 to i32
  %67 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %60, i32 noundef %63, i32 noundef %66)
  %68 = call ptr @tdelete(ptr noundef %7, ptr noundef %2, ptr noundef @by_word)
  store i32 0, ptr @visited, align 4
  %69 = load ptr, ptr %2, align 8
  call void @twalk(ptr noundef %69, ptr noundef @visit)
  %70 = load i32, ptr @visited, align 4
  %71 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %70)
  %72 = load ptr, ptr %2, align 8
  call void @tdestroy(ptr noundef %72, ptr noundef @forget)
  store i32 0, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %73

73:                                               ; preds = %87, %58
  %74 = load i32, ptr %10, align 4
  %75 = load i32, ptr %3, align 4
  %76 = icmp slt i32 %74, %75
  br i1 %76, label %77, label %90

77:                                               ; preds = %73
  %78 = load i32, ptr %10, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %79
  %81 = getelementptr inbounds %struct.count, ptr %80, i32 0, i32 1
  %82 = load i32, ptr %81, align 8
  %83 = icmp eq i32 %82, -1
  %84 = zext i1 %83 to i32
  %85 = load i32, ptr %9, align 4
  %86 = add nsw i32 %85, %84
  store i32 %86, ptr %9, align 4
  br label %87

87:                                               ; preds = %77
  %88 = load i32, ptr %10, align 4
  %89 = add nsw i32 %88, 1
  store i32 %89, ptr %10, align 4
  br label %73, !llvm.loop !7

90:                                               ; preds = %73
  %91 = load i32, ptr %9, align 4
  %92 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %91)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %11, ptr align 16 @__const.main.rows, i64 60, i1 false)
  store i32 0, ptr %12, align 4
  br label %93

93:                                               ; preds = %112, %90
  %94 = load i32, ptr %12, align 4
  %95 = icmp slt i32 %94, 3
  br i1 %95, label %96, label %115

96:                                               ; preds = %93
  %97 = getelementptr inbounds [5 x [3 x i32]], ptr %11, i64 0, i64 0
  call void @qsort_r(ptr noundef %97, i64 noundef 5, i64 noundef 12, ptr noundef @by_column, ptr noundef %12)
  store i32 0, ptr %13, align 4
  br label %98

98:                                               ; preds = %108, %96
  %99 = load i32, ptr %13, align 4
  %100 = icmp slt i32 %99, 5
  br i1 %100, label %101, label %111

101:                                              ; preds = %98
  %102 = load i32, ptr %13, align 4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [5 x [3 x i32]], ptr %11, i64 0, i64 %103
  %105 = getelementptr inbounds [3 x i32], ptr %104, i64 0, i64 0
  %106 = load i32, ptr %105, align 4
  %107 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %106)
  br label %108

108:                                              ; preds = %101
  %109 = load i32, ptr %13, align 4
  %110 = add nsw i32 %109, 1
  store i32 %110, ptr %13, align 4
  br label %98, !llvm.loop !8

111:                                              ; preds = %98
  br label %112

112:                                              ; preds = %111
  %113 = load i32, ptr %12, align 4
  %114 = add nsw i32 %113, 1
  store i32 %114, ptr %12, align 4
  br label %93, !llvm.loop !9

115:                                              ; preds = %93
  %116 = call i32 @putchar(i32 noundef 10)
  call void @llvm.memset.p0.i64(ptr align 16 %14, i8 0, i64 40, i1 false)
  %117 = getelementptr inbounds [10 x i32], ptr %14, i32 0, i32 0
  store i32 5, ptr %117, align 16
  %118 = getelementptr inbounds [10 x i32], ptr %14, i32 0, i32 1
  store i32 3, ptr %118, align 4
  %119 = getelementptr inbounds [10 x i32], ptr %14, i32 0, i32 2
  store i32 9, ptr %119, align 8
  store i32 9, ptr %15, align 4
  store i32 4, ptr %16, align 4
  store i64 3, ptr %17, align 8
  %120 = getelementptr inbounds [10 x i32], ptr %14, i64 0, i64 0
  %121 = call ptr @lfind(ptr noundef %15, ptr noundef %120, ptr noundef %17, i64 noundef 4, ptr noundef @equal)
  store ptr %121, ptr %18, align 8
  %122 = load ptr, ptr %18, align 8
  %123 = getelementptr inbounds [10 x i32], ptr %14, i64 0, i64 0
  %124 = ptrtoint ptr %122 to i64
  %125 = ptrtoint ptr %123 to i64
  %126 = sub i64 %124, %125
  %127 = sdiv exact i64 %126, 4
  %128 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i64 noundef %127)
  %129 = getelementptr inbounds [10 x i32], ptr %14, i64 0, i64 0
  %130 = call ptr @lsearch(ptr noundef %16, ptr noundef %129, ptr noundef %17, i64 noundef 4, ptr noundef @equal)
  store ptr %130, ptr %18, align 8
  %131 = load ptr, ptr %18, align 8
  %132 = getelementptr inbounds [10 x i32], ptr %14, i64 0, i64 0
  %133 = ptrtoint ptr %131 to i64
  %134 = ptrtoint ptr %132 to i64
  %135 = sub i64 %133, %134
  %136 = sdiv exact i64 %135, 4
  %137 = load i64, ptr %17, align 8
  %138 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i64 noundef %136, i64 noundef %137)
  %139 = call i32 @hcreate(i64 noundef 20) #6
  store i64 0, ptr %19, align 8
  br label %140

140:                                              ; preds = %157, %115
  %141 = load i64, ptr %19, align 8
  %142 = icmp slt i64 %141, 5
  br i1 %142, label %143, label %160

143:                                              ; preds = %140
  %144 = getelementptr inbounds %struct.entry, ptr %20, i32 0, i32 0
  %145 = load i64, ptr %19, align 8
  %146 = getelementptr inbounds [8 x ptr], ptr @main.words, i64 0, i64 %145
  %147 = load ptr, ptr %146, align 8
  store ptr %147, ptr %144, align 8
  %148 = getelementptr inbounds %struct.entry, ptr %20, i32 0, i32 1
  %149 = load i64, ptr %19, align 8
  %150 = mul nsw i64 %149, 11
  %151 = inttoptr i64 %150 to ptr
  store ptr %151, ptr %148, align 8
  %152 = getelementptr inbounds { ptr, ptr }, ptr %20, i32 0, i32 0
  %153 = load ptr, ptr %152, align 8
  %154 = getelementptr inbounds { ptr, ptr }, ptr %20, i32 0, i32 1
  %155 = load ptr, ptr %154, align 8
  %156 = call ptr @hsearch(ptr %153, ptr %155, i32 noundef 1) #6
  br label %157

157:                                              ; preds = %143
  %158 = load i64, ptr %19, align 8
  %159 = add nsw i64 %158, 1
  store i64 %159, ptr %19, align 8
  br label %140, !llvm.loop !10

160:                                              ; preds = %140
  %161 = getelementptr inbounds %struct.entry, ptr %22, i32 0, i32 0
  store ptr @.str.2, ptr %161, align 8
  %162 = getelementptr inbounds %struct.entry, ptr %22, i32 0, i32 1
  store ptr null, ptr %162, align 8
  %163 = getelementptr inbounds { ptr, ptr }, ptr %22, i32 0, i32 0
  %164 = load ptr, ptr %163, align 8
  %165 = getelementptr inbounds { ptr, ptr }, ptr %22, i32 0, i32 1
  %166 = load ptr, ptr %165, align 8
  %167 = call ptr @hsearch(ptr %164, ptr %166, i32 noundef 0) #6
  store ptr %167, ptr %21, align 8
  %168 = load ptr, ptr %21, align 8
  %169 = getelementptr inbounds %struct.entry, ptr %168, i32 0, i32 1
  %170 = load ptr, ptr %169, align 8
  %171 = ptrtoint ptr %170 to i64
  %172 = getelementptr inbounds %struct.entry, ptr %23, i32 0, i32 0
  store ptr @.str.13, ptr %172, align 8
  %173 = getelementptr inbounds %struct.entry, ptr %23, i32 0, i32 1
  store ptr null, ptr %173, align 8
  %174 = getelementptr inbounds { ptr, ptr }, ptr %23, i32 0, i32 0
  %175 = load ptr, ptr %174, align 8
  %176 = getelementptr inbounds { ptr, ptr }, ptr %23, i32 0, i32 1
  %177 = load ptr, ptr %176, align 8
  %178 = call ptr @hsearch(ptr %175, ptr %177, i32 noundef 0) #6
  %179 = icmp eq ptr %178, null
  %180 = zext i1 %179 to i32
  %181 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i64 noundef %171, i32 noundef %180)
  call void @hdestroy() #6
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

declare ptr @tsearch(ptr noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_word(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %struct.count, ptr %5, i32 0, i32 0
  %7 = load ptr, ptr %6, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = getelementptr inbounds %struct.count, ptr %8, i32 0, i32 0
  %10 = load ptr, ptr %9, align 8
  %11 = call i32 @strcmp(ptr noundef %7, ptr noundef %10) #7
  ret i32 %11
}

declare void @twalk(ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @visit(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store ptr %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  %8 = load i32, ptr %5, align 4
  %9 = icmp eq i32 %8, 1
  br i1 %9, label %13, label %10

10:                                               ; preds = %3
  %11 = load i32, ptr %5, align 4
  %12 = icmp eq i32 %11, 3
  br i1 %12, label %13, label %25

13:                                               ; preds = %10, %3
  %14 = load ptr, ptr %4, align 8
  %15 = load ptr, ptr %14, align 8
  store ptr %15, ptr %7, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = getelementptr inbounds %struct.count, ptr %16, i32 0, i32 0
  %18 = load ptr, ptr %17, align 8
  %19 = load ptr, ptr %7, align 8
  %20 = getelementptr inbounds %struct.count, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 8
  %22 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, ptr noundef %18, i32 noundef %21)
  %23 = load i32, ptr @visited, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, ptr @visited, align 4
  br label %25

25:                                               ; preds = %13, %10
  %26 = load i32, ptr %6, align 4
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

declare ptr @tfind(ptr noundef, ptr noundef, ptr noundef) #2

declare ptr @tdelete(ptr noundef, ptr noundef, ptr noundef) #2

declare void @tdestroy(ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @forget(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = getelementptr inbounds %struct.count, ptr %3, i32 0, i32 1
  store i32 -1, ptr %4, align 8
  ret void
}

declare void @qsort_r(ptr noundef, i64 noundef, i64 noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_column(ptr noundef %0, ptr noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  %8 = load ptr, ptr %6, align 8
  %9 = load i32, ptr %8, align 4
  store i32 %9, ptr %7, align 4
  %10 = load ptr, ptr %4, align 8
  %11 = load i32, ptr %7, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds i32, ptr %10, i64 %12
  %14 = load i32, ptr %13, align 4
  %15 = load ptr, ptr %5, align 8
  %16 = load i32, ptr %7, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i32, ptr %15, i64 %17
  %19 = load i32, ptr %18, align 4
  %20 = sub nsw i32 %14, %19
  ret i32 %20
}

declare i32 @putchar(i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

declare ptr @lfind(ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @equal(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = load i32, ptr %5, align 4
  %7 = load ptr, ptr %4, align 8
  %8 = load i32, ptr %7, align 4
  %9 = icmp ne i32 %6, %8
  %10 = zext i1 %9 to i32
  ret i32 %10
}

declare ptr @lsearch(ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) #2

; Function Attrs: nounwind
declare i32 @hcreate(i64 noundef) #4

; Function Attrs: nounwind
declare ptr @hsearch(ptr, ptr, i32 noundef) #4

; Function Attrs: nounwind
declare void @hdestroy() #4

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nounwind willreturn memory(read) }

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
