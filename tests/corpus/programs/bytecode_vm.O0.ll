; ModuleID = 'bytecode_vm.c'
source_filename = "bytecode_vm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { [12 x i8], i32 }
%struct.machine = type { [256 x i32], [64 x i32], [512 x i32], i32, i32, i32, i64 }

@main.programs = internal constant [3 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2], align 16
@.str = private unnamed_addr constant [147 x i8] c"push 15 call fib 1 print halt fib: load 0 push 2 less zero more load 0 ret more: load 0 push 1 sub call fib 1 load 0 push 2 sub call fib 1 add ret\00", align 1
@.str.1 = private unnamed_addr constant [245 x i8] c"push 2 outer: dup push 60 less zero done push 2 inner: load 1 load 1 mul load 0 push 1 add less zero prime load 0 load 1 mod zero composite load 1 push 1 add store 1 jump inner prime: load 0 print composite: pop push 1 add jump outer done: halt\00", align 1
@.str.2 = private unnamed_addr constant [208 x i8] c"push 0 fill: dup push 20 less zero sum dup dup dup mul put push 1 add jump fill sum: pop push 0 push 0 more2: dup push 20 less zero end dup get load 0 add store 0 push 1 add jump more2 end: load 0 print halt\00", align 1
@label_count = internal global i32 0, align 4
@.str.3 = private unnamed_addr constant [31 x i8] c"(%ld steps, %d words, top %d)\0A\00", align 1
@code_size = internal global i32 0, align 4
@.str.4 = private unnamed_addr constant [7 x i8] c"%15s%n\00", align 1
@labels = internal global [16 x %struct.anon] zeroinitializer, align 16
@names = internal constant [19 x ptr] [ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19, ptr @.str.20, ptr @.str.21, ptr @.str.22, ptr @.str.23], align 16
@code = internal global [256 x i32] zeroinitializer, align 16
@.str.5 = private unnamed_addr constant [5 x i8] c"push\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"pop\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"load\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"store\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"add\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"sub\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"mul\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"mod\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"less\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"equal\00", align 1
@.str.15 = private unnamed_addr constant [5 x i8] c"jump\00", align 1
@.str.16 = private unnamed_addr constant [5 x i8] c"zero\00", align 1
@.str.17 = private unnamed_addr constant [5 x i8] c"call\00", align 1
@.str.18 = private unnamed_addr constant [4 x i8] c"ret\00", align 1
@.str.19 = private unnamed_addr constant [6 x i8] c"print\00", align 1
@.str.20 = private unnamed_addr constant [5 x i8] c"halt\00", align 1
@.str.21 = private unnamed_addr constant [4 x i8] c"get\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"put\00", align 1
@.str.23 = private unnamed_addr constant [4 x i8] c"dup\00", align 1
@.str.24 = private unnamed_addr constant [4 x i8] c"%d \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %4

4:                                                ; preds = %23, %0
  %5 = load i32, ptr %2, align 4
  %6 = icmp slt i32 %5, 3
  br i1 %6, label %7, label %26

7:                                                ; preds = %4
  %8 = call noalias ptr @calloc(i64 noundef 1, i64 noundef 3352) #7
  store ptr %8, ptr %3, align 8
  store i32 0, ptr @label_count, align 4
  %9 = load i32, ptr %2, align 4
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds [3 x ptr], ptr @main.programs, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8
  call void @assemble(ptr noundef %12)
  %13 = load ptr, ptr %3, align 8
  call void @run(ptr noundef %13)
  %14 = load ptr, ptr %3, align 8
  %15 = getelementptr inbounds %struct.machine, ptr %14, i32 0, i32 6
  %16 = load i64, ptr %15, align 8
  %17 = load i32, ptr @code_size, align 4
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr inbounds %struct.machine, ptr %18, i32 0, i32 3
  %20 = load i32, ptr %19, align 8
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %16, i32 noundef %17, i32 noundef %20)
  %22 = load ptr, ptr %3, align 8
  call void @free(ptr noundef %22) #8
  br label %23

23:                                               ; preds = %7
  %24 = load i32, ptr %2, align 4
  %25 = add nsw i32 %24, 1
  store i32 %25, ptr %2, align 4
  br label %4, !llvm.loop !5

26:                                               ; preds = %4
  ret i32 0
}

; Function Attrs: nounwind allocsize(0,1)
declare noalias ptr @calloc(i64 noundef, i64 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @assemble(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca [16 x i8], align 16
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %9

9:                                                ; preds = %117, %1
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %10, 2
  br i1 %11, label %12, label %120

12:                                               ; preds = %9
  store i32 0, ptr @code_size, align 4
  %13 = load ptr, ptr %2, align 8
  store ptr %13, ptr %6, align 8
  br label %14

14:                                               ; preds = %111, %12
  %15 = load ptr, ptr %6, align 8
  %16 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %17 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef %15, ptr noundef @.str.4, ptr noundef %16, ptr noundef %5) #8
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %19, label %116

19:                                               ; preds = %14
  %20 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %21 = call i64 @strlen(ptr noundef %20) #9
  store i64 %21, ptr %7, align 8
  %22 = load i64, ptr %7, align 8
  %23 = sub i64 %22, 1
  %24 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 %23
  %25 = load i8, ptr %24, align 1
  %26 = sext i8 %25 to i32
  %27 = icmp eq i32 %26, 58
  br i1 %27, label %28, label %54

28:                                               ; preds = %19
  %29 = load i32, ptr %3, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %53

31:                                               ; preds = %28
  %32 = load i32, ptr @label_count, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %33
  %35 = getelementptr inbounds %struct.anon, ptr %34, i32 0, i32 0
  %36 = getelementptr inbounds [12 x i8], ptr %35, i64 0, i64 0
  %37 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %38 = load i64, ptr %7, align 8
  %39 = sub i64 %38, 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %36, ptr align 16 %37, i64 %39, i1 false)
  %40 = load i32, ptr @label_count, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %41
  %43 = getelementptr inbounds %struct.anon, ptr %42, i32 0, i32 0
  %44 = load i64, ptr %7, align 8
  %45 = sub i64 %44, 1
  %46 = getelementptr inbounds [12 x i8], ptr %43, i64 0, i64 %45
  store i8 0, ptr %46, align 1
  %47 = load i32, ptr @code_size, align 4
  %48 = load i32, ptr @label_count, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr @label_count, align 4
  %50 = sext i32 %48 to i64
  %51 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %50
  %52 = getelementptr inbounds %struct.anon, ptr %51, i32 0, i32 1
  store i32 %47, ptr %52, align 4
  br label %53

53:                                               ; preds = %31, %28
  br label %111

54:                                               ; preds = %19
  store i32 0, ptr %8, align 4
  br label %55

55:                                               ; preds = %68, %54
  %56 = load i32, ptr %8, align 4
  %57 = icmp slt i32 %56, 19
  br i1 %57, label %58, label %66

58:                                               ; preds = %55
  %59 = load i32, ptr %8, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [19 x ptr], ptr @names, i64 0, i64 %60
  %62 = load ptr, ptr %61, align 8
  %63 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %64 = call i32 @strcmp(ptr noundef %62, ptr noundef %63) #9
  %65 = icmp ne i32 %64, 0
  br label %66

66:                                               ; preds = %58, %55
  %67 = phi i1 [ false, %55 ], [ %65, %58 ]
  br i1 %67, label %68, label %71

68:                                               ; preds = %66
  %69 = load i32, ptr %8, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, ptr %8, align 4
  br label %55, !llvm.loop !7

71:                                               ; preds = %66
  %72 = load i32, ptr %8, align 4
  %73 = icmp slt i32 %72, 19
  br i1 %73, label %74, label %80

74:                                               ; preds = %71
  %75 = load i32, ptr %8, align 4
  %76 = load i32, ptr @code_size, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr @code_size, align 4
  %78 = sext i32 %76 to i64
  %79 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %78
  store i32 %75, ptr %79, align 4
  br label %110

80:                                               ; preds = %71
  %81 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %82 = load i8, ptr %81, align 16
  %83 = sext i8 %82 to i32
  %84 = icmp sge i32 %83, 48
  br i1 %84, label %85, label %90

85:                                               ; preds = %80
  %86 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %87 = load i8, ptr %86, align 16
  %88 = sext i8 %87 to i32
  %89 = icmp sle i32 %88, 57
  br i1 %89, label %95, label %90

90:                                               ; preds = %85, %80
  %91 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %92 = load i8, ptr %91, align 16
  %93 = sext i8 %92 to i32
  %94 = icmp eq i32 %93, 45
  br i1 %94, label %95, label %102

95:                                               ; preds = %90, %85
  %96 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %97 = call i32 @atoi(ptr noundef %96) #9
  %98 = load i32, ptr @code_size, align 4
  %99 = add nsw i32 %98, 1
  store i32 %99, ptr @code_size, align 4
  %100 = sext i32 %98 to i64
  %101 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %100
  store i32 %97, ptr %101, align 4
  br label %109

102:                                              ; preds = %90
  %103 = getelementptr inbounds [16 x i8], ptr %4, i64 0, i64 0
  %104 = call i32 @label_address(ptr noundef %103)
  %105 = load i32, ptr @code_size, align 4
  %106 = add nsw i32 %105, 1
  store i32 %106, ptr @code_size, align 4
  %107 = sext i32 %105 to i64
  %108 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %107
  store i32 %104, ptr %108, align 4
  br label %109

109:                                              ; preds = %102, %95
  br label %110

110:                                              ; preds = %109, %74
  br label %111

111:                                              ; preds = %110, %53
  %112 = load i32, ptr %5, align 4
  %113 = load ptr, ptr %6, align 8
  %114 = sext i32 %112 to i64
  %115 = getelementptr inbounds i8, ptr %113, i64 %114
  store ptr %115, ptr %6, align 8
  br label %14, !llvm.loop !8

116:                                              ; preds = %14
  br label %117

117:                                              ; preds = %116
  %118 = load i32, ptr %3, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %3, align 4
  br label %9, !llvm.loop !9

120:                                              ; preds = %9
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @run(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %5

5:                                                ; preds = %422, %1
  %6 = load ptr, ptr %2, align 8
  %7 = getelementptr inbounds %struct.machine, ptr %6, i32 0, i32 6
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %8, 1
  store i64 %9, ptr %7, align 8
  %10 = load i32, ptr %3, align 4
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %3, align 4
  %12 = sext i32 %10 to i64
  %13 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %12
  %14 = load i32, ptr %13, align 4
  switch i32 %14, label %421 [
    i32 0, label %15
    i32 1, label %29
    i32 18, label %34
    i32 2, label %55
    i32 3, label %78
    i32 4, label %101
    i32 5, label %122
    i32 6, label %143
    i32 7, label %172
    i32 8, label %193
    i32 9, label %223
    i32 10, label %253
    i32 11, label %258
    i32 12, label %279
    i32 13, label %316
    i32 16, label %360
    i32 17, label %383
    i32 14, label %409
    i32 15, label %420
  ]

15:                                               ; preds = %5
  %16 = load i32, ptr %3, align 4
  %17 = add nsw i32 %16, 1
  store i32 %17, ptr %3, align 4
  %18 = sext i32 %16 to i64
  %19 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %18
  %20 = load i32, ptr %19, align 4
  %21 = load ptr, ptr %2, align 8
  %22 = getelementptr inbounds %struct.machine, ptr %21, i32 0, i32 0
  %23 = load ptr, ptr %2, align 8
  %24 = getelementptr inbounds %struct.machine, ptr %23, i32 0, i32 3
  %25 = load i32, ptr %24, align 8
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %24, align 8
  %27 = sext i32 %25 to i64
  %28 = getelementptr inbounds [256 x i32], ptr %22, i64 0, i64 %27
  store i32 %20, ptr %28, align 4
  br label %422

29:                                               ; preds = %5
  %30 = load ptr, ptr %2, align 8
  %31 = getelementptr inbounds %struct.machine, ptr %30, i32 0, i32 3
  %32 = load i32, ptr %31, align 8
  %33 = add nsw i32 %32, -1
  store i32 %33, ptr %31, align 8
  br label %422

34:                                               ; preds = %5
  %35 = load ptr, ptr %2, align 8
  %36 = getelementptr inbounds %struct.machine, ptr %35, i32 0, i32 0
  %37 = load ptr, ptr %2, align 8
  %38 = getelementptr inbounds %struct.machine, ptr %37, i32 0, i32 3
  %39 = load i32, ptr %38, align 8
  %40 = sub nsw i32 %39, 1
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [256 x i32], ptr %36, i64 0, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = load ptr, ptr %2, align 8
  %45 = getelementptr inbounds %struct.machine, ptr %44, i32 0, i32 0
  %46 = load ptr, ptr %2, align 8
  %47 = getelementptr inbounds %struct.machine, ptr %46, i32 0, i32 3
  %48 = load i32, ptr %47, align 8
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [256 x i32], ptr %45, i64 0, i64 %49
  store i32 %43, ptr %50, align 4
  %51 = load ptr, ptr %2, align 8
  %52 = getelementptr inbounds %struct.machine, ptr %51, i32 0, i32 3
  %53 = load i32, ptr %52, align 8
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %52, align 8
  br label %422

55:                                               ; preds = %5
  %56 = load ptr, ptr %2, align 8
  %57 = getelementptr inbounds %struct.machine, ptr %56, i32 0, i32 0
  %58 = load ptr, ptr %2, align 8
  %59 = getelementptr inbounds %struct.machine, ptr %58, i32 0, i32 4
  %60 = load i32, ptr %59, align 4
  %61 = load i32, ptr %3, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, ptr %3, align 4
  %63 = sext i32 %61 to i64
  %64 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %63
  %65 = load i32, ptr %64, align 4
  %66 = add nsw i32 %60, %65
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [256 x i32], ptr %57, i64 0, i64 %67
  %69 = load i32, ptr %68, align 4
  %70 = load ptr, ptr %2, align 8
  %71 = getelementptr inbounds %struct.machine, ptr %70, i32 0, i32 0
  %72 = load ptr, ptr %2, align 8
  %73 = getelementptr inbounds %struct.machine, ptr %72, i32 0, i32 3
  %74 = load i32, ptr %73, align 8
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %73, align 8
  %76 = sext i32 %74 to i64
  %77 = getelementptr inbounds [256 x i32], ptr %71, i64 0, i64 %76
  store i32 %69, ptr %77, align 4
  br label %422

78:                                               ; preds = %5
  %79 = load ptr, ptr %2, align 8
  %80 = getelementptr inbounds %struct.machine, ptr %79, i32 0, i32 0
  %81 = load ptr, ptr %2, align 8
  %82 = getelementptr inbounds %struct.machine, ptr %81, i32 0, i32 3
  %83 = load i32, ptr %82, align 8
  %84 = add nsw i32 %83, -1
  store i32 %84, ptr %82, align 8
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [256 x i32], ptr %80, i64 0, i64 %85
  %87 = load i32, ptr %86, align 4
  %88 = load ptr, ptr %2, align 8
  %89 = getelementptr inbounds %struct.machine, ptr %88, i32 0, i32 0
  %90 = load ptr, ptr %2, align 8
  %91 = getelementptr inbounds %struct.machine, ptr %90, i32 0, i32 4
  %92 = load i32, ptr %91, align 4
  %93 = load i32, ptr %3, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %3, align 4
  %95 = sext i32 %93 to i64
  %96 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %95
  %97 = load i32, ptr %96, align 4
  %98 = add nsw i32 %92, %97
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds [256 x i32], ptr %89, i64 0, i64 %99
  store i32 %87, ptr %100, align 4
  br label %422

101:                                              ; preds = %5
  %102 = load ptr, ptr %2, align 8
  %103 = getelementptr inbounds %struct.machine, ptr %102, i32 0, i32 0
  %104 = load ptr, ptr %2, align 8
  %105 = getelementptr inbounds %struct.machine, ptr %104, i32 0, i32 3
  %106 = load i32, ptr %105, align 8
  %107 = add nsw i32 %106, -1
  store i32 %107, ptr %105, align 8
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [256 x i32], ptr %103, i64 0, i64 %108
  %110 = load i32, ptr %109, align 4
  store i32 %110, ptr %4, align 4
  %111 = load i32, ptr %4, align 4
  %112 = load ptr, ptr %2, align 8
  %113 = getelementptr inbounds %struct.machine, ptr %112, i32 0, i32 0
  %114 = load ptr, ptr %2, align 8
  %115 = getelementptr inbounds %struct.machine, ptr %114, i32 0, i32 3
  %116 = load i32, ptr %115, align 8
  %117 = sub nsw i32 %116, 1
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [256 x i32], ptr %113, i64 0, i64 %118
  %120 = load i32, ptr %119, align 4
  %121 = add nsw i32 %120, %111
  store i32 %121, ptr %119, align 4
  br label %422

122:                                              ; preds = %5
  %123 = load ptr, ptr %2, align 8
  %124 = getelementptr inbounds %struct.machine, ptr %123, i32 0, i32 0
  %125 = load ptr, ptr %2, align 8
  %126 = getelementptr inbounds %struct.machine, ptr %125, i32 0, i32 3
  %127 = load i32, ptr %126, align 8
  %128 = add nsw i32 %127, -1
  store i32 %128, ptr %126, align 8
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [256 x i32], ptr %124, i64 0, i64 %129
  %131 = load i32, ptr %130, align 4
  store i32 %131, ptr %4, align 4
  %132 = load i32, ptr %4, align 4
  %133 = load ptr, ptr %2, align 8
  %134 = getelementptr inbounds %struct.machine, ptr %133, i32 0, i32 0
  %135 = load ptr, ptr %2, align 8
  %136 = getelementptr inbounds %struct.machine, ptr %135, i32 0, i32 3
  %137 = load i32, ptr %136, align 8
  %138 = sub nsw i32 %137, 1
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds [256 x i32], ptr %134, i64 0, i64 %139
  %141 = load i32, ptr %140, align 4
  %142 = sub nsw i32 %141, %132
  store i32 %142, ptr %140, align 4
  br label %422

143:                                              ; preds = %5
  %144 = load ptr, ptr %2, align 8
  %145 = getelementptr inbounds %struct.machine, ptr %144, i32 0, i32 0
  %146 = load ptr, ptr %2, align 8
  %147 = getelementptr inbounds %struct.machine, ptr %146, i32 0, i32 3
  %148 = load i32, ptr %147, align 8
  %149 = add nsw i32 %148, -1
  store i32 %149, ptr %147, align 8
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds [256 x i32], ptr %145, i64 0, i64 %150
  %152 = load i32, ptr %151, align 4
  store i32 %152, ptr %4, align 4
  %153 = load ptr, ptr %2, align 8
  %154 = getelementptr inbounds %struct.machine, ptr %153, i32 0, i32 0
  %155 = load ptr, ptr %2, align 8
  %156 = getelementptr inbounds %struct.machine, ptr %155, i32 0, i32 3
  %157 = load i32, ptr %156, align 8
  %158 = sub nsw i32 %157, 1
  %159 = sext i32 %158 to i64
  %160 = getelementptr inbounds [256 x i32], ptr %154, i64 0, i64 %159
  %161 = load i32, ptr %160, align 4
  %162 = load i32, ptr %4, align 4
  %163 = mul i32 %161, %162
  %164 = load ptr, ptr %2, align 8
  %165 = getelementptr inbounds %struct.machine, ptr %164, i32 0, i32 0
  %166 = load ptr, ptr %2, align 8
  %167 = getelementptr inbounds %struct.machine, ptr %166, i32 0, i32 3
  %168 = load i32, ptr %167, align 8
  %169 = sub nsw i32 %168, 1
  %170 = sext i32 %169 to i64
  %171 = getelementptr inbounds [256 x i32], ptr %165, i64 0, i64 %170
  store i32 %163, ptr %171, align 4
  br label %422

172:                                              ; preds = %5
  %173 = load ptr, ptr %2, align 8
  %174 = getelementptr inbounds %struct.machine, ptr %173, i32 0, i32 0
  %175 = load ptr, ptr %2, align 8
  %176 = getelementptr inbounds %struct.machine, ptr %175, i32 0, i32 3
  %177 = load i32, ptr %176, align 8
  %178 = add nsw i32 %177, -1
  store i32 %178, ptr %176, align 8
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds [256 x i32], ptr %174, i64 0, i64 %179
  %181 = load i32, ptr %180, align 4
  store i32 %181, ptr %4, align 4
  %182 = load i32, ptr %4, align 4
  %183 = load ptr, ptr %2, align 8
  %184 = getelementptr inbounds %struct.machine, ptr %183, i32 0, i32 0
  %185 = load ptr, ptr %2, align 8
  %186 = getelementptr inbounds %struct.machine, ptr %185, i32 0, i32 3
  %187 = load i32, ptr %186, align 8
  %188 = sub nsw i32 %187, 1
  %189 = sext i32 %188 to i64
  %190 = getelementptr inbounds [256 x i32], ptr %184, i64 0, i64 %189
  %191 = load i32, ptr %190, align 4
  %192 = srem i32 %191, %182
  store i32 %192, ptr %190, align 4
  br label %422

193:                                              ; preds = %5
  %194 = load ptr, ptr %2, align 8
  %195 = getelementptr inbounds %struct.machine, ptr %194, i32 0, i32 0
  %196 = load ptr, ptr %2, align 8
  %197 = getelementptr inbounds %struct.machine, ptr %196, i32 0, i32 3
  %198 = load i32, ptr %197, align 8
  %199 = add nsw i32 %198, -1
  store i32 %199, ptr %197, align 8
  %200 = sext i32 %199 to i64
  %201 = getelementptr inbounds [256 x i32], ptr %195, i64 0, i64 %200
  %202 = load i32, ptr %201, align 4
  store i32 %202, ptr %4, align 4
  %203 = load ptr, ptr %2, align 8
  %204 = getelementptr inbounds %struct.machine, ptr %203, i32 0, i32 0
  %205 = load ptr, ptr %2, align 8
  %206 = getelementptr inbounds %struct.machine, ptr %205, i32 0, i32 3
  %207 = load i32, ptr %206, align 8
  %208 = sub nsw i32 %207, 1
  %209 = sext i32 %208 to i64
  %210 = getelementptr inbounds [256 x i32], ptr %204, i64 0, i64 %209
  %211 = load i32, ptr %210, align 4
  %212 = load i32, ptr %4, align 4
  %213 = icmp slt i32 %211, %212
  %214 = zext i1 %213 to i32
  %215 = load ptr, ptr %2, align 8
  %216 = getelementptr inbounds %struct.machine, ptr %215, i32 0, i32 0
  %217 = load ptr, ptr %2, align 8
  %218 = getelementptr inbounds %struct.machine, ptr %217, i32 0, i32 3
  %219 = load i32, ptr %218, align 8
  %220 = sub nsw i32 %219, 1
  %221 = sext i32 %220 to i64
  %222 = getelementptr inbounds [256 x i32], ptr %216, i64 0, i64 %221
  store i32 %214, ptr %222, align 4
  br label %422

223:                                              ; preds = %5
  %224 = load ptr, ptr %2, align 8
  %225 = getelementptr inbounds %struct.machine, ptr %224, i32 0, i32 0
  %226 = load ptr, ptr %2, align 8
  %227 = getelementptr inbounds %struct.machine, ptr %226, i32 0, i32 3
  %228 = load i32, ptr %227, align 8
  %229 = add nsw i32 %228, -1
  store i32 %229, ptr %227, align 8
  %230 = sext i32 %229 to i64
  %231 = getelementptr inbounds [256 x i32], ptr %225, i64 0, i64 %230
  %232 = load i32, ptr %231, align 4
  store i32 %232, ptr %4, align 4
  %233 = load ptr, ptr %2, align 8
  %234 = getelementptr inbounds %struct.machine, ptr %233, i32 0, i32 0
  %235 = load ptr, ptr %2, align 8
  %236 = getelementptr inbounds %struct.machine, ptr %235, i32 0, i32 3
  %237 = load i32, ptr %236, align 8
  %238 = sub nsw i32 %237, 1
  %239 = sext i32 %238 to i64
  %240 = getelementptr inbounds [256 x i32], ptr %234, i64 0, i64 %239
  %241 = load i32, ptr %240, align 4
  %242 = load i32, ptr %4, align 4
  %243 = icmp eq i32 %241, %242
  %244 = zext i1 %243 to i32
  %245 = load ptr, ptr %2, align 8
  %246 = getelementptr inbounds %struct.machine, ptr %245, i32 0, i32 0
  %247 = load ptr, ptr %2, align 8
  %248 = getelementptr inbounds %struct.machine, ptr %247, i32 0, i32 3
  %249 = load i32, ptr %248, align 8
  %250 = sub nsw i32 %249, 1
  %251 = sext i32 %250 to i64
  %252 = getelementptr inbounds [256 x i32], ptr %246, i64 0, i64 %251
  store i32 %244, ptr %252, align 4
  br label %422

253:                                              ; preds = %5
  %254 = load i32, ptr %3, align 4
  %255 = sext i32 %254 to i64
  %256 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %255
  %257 = load i32, ptr %256, align 4
  store i32 %257, ptr %3, align 4
  br label %422

258:                                              ; preds = %5
  %259 = load ptr, ptr %2, align 8
  %260 = getelementptr inbounds %struct.machine, ptr %259, i32 0, i32 0
  %261 = load ptr, ptr %2, align 8
  %262 = getelementptr inbounds %struct.machine, ptr %261, i32 0, i32 3
  %263 = load i32, ptr %262, align 8
  %264 = add nsw i32 %263, -1
  store i32 %264, ptr %262, align 8
  %265 = sext i32 %264 to i64
  %266 = getelementptr inbounds [256 x i32], ptr %260, i64 0, i64 %265
  %267 = load i32, ptr %266, align 4
  %268 = icmp eq i32 %267, 0
  br i1 %268, label %269, label %274

269:                                              ; preds = %258
  %270 = load i32, ptr %3, align 4
  %271 = sext i32 %270 to i64
  %272 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %271
  %273 = load i32, ptr %272, align 4
  br label %277

274:                                              ; preds = %258
  %275 = load i32, ptr %3, align 4
  %276 = add nsw i32 %275, 1
  br label %277

277:                                              ; preds = %274, %269
  %278 = phi i32 [ %273, %269 ], [ %276, %274 ]
  store i32 %278, ptr %3, align 4
  br label %422

279:                                              ; preds = %5
  %280 = load i32, ptr %3, align 4
  %281 = add nsw i32 %280, 2
  %282 = load ptr, ptr %2, align 8
  %283 = getelementptr inbounds %struct.machine, ptr %282, i32 0, i32 1
  %284 = load ptr, ptr %2, align 8
  %285 = getelementptr inbounds %struct.machine, ptr %284, i32 0, i32 5
  %286 = load i32, ptr %285, align 8
  %287 = add nsw i32 %286, 1
  store i32 %287, ptr %285, align 8
  %288 = sext i32 %286 to i64
  %289 = getelementptr inbounds [64 x i32], ptr %283, i64 0, i64 %288
  store i32 %281, ptr %289, align 4
  %290 = load ptr, ptr %2, align 8
  %291 = getelementptr inbounds %struct.machine, ptr %290, i32 0, i32 4
  %292 = load i32, ptr %291, align 4
  %293 = load ptr, ptr %2, align 8
  %294 = getelementptr inbounds %struct.machine, ptr %293, i32 0, i32 1
  %295 = load ptr, ptr %2, align 8
  %296 = getelementptr inbounds %struct.machine, ptr %295, i32 0, i32 5
  %297 = load i32, ptr %296, align 8
  %298 = add nsw i32 %297, 1
  store i32 %298, ptr %296, align 8
  %299 = sext i32 %297 to i64
  %300 = getelementptr inbounds [64 x i32], ptr %294, i64 0, i64 %299
  store i32 %292, ptr %300, align 4
  %301 = load ptr, ptr %2, align 8
  %302 = getelementptr inbounds %struct.machine, ptr %301, i32 0, i32 3
  %303 = load i32, ptr %302, align 8
  %304 = load i32, ptr %3, align 4
  %305 = add nsw i32 %304, 1
  %306 = sext i32 %305 to i64
  %307 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %306
  %308 = load i32, ptr %307, align 4
  %309 = sub nsw i32 %303, %308
  %310 = load ptr, ptr %2, align 8
  %311 = getelementptr inbounds %struct.machine, ptr %310, i32 0, i32 4
  store i32 %309, ptr %311, align 4
  %312 = load i32, ptr %3, align 4
  %313 = sext i32 %312 to i64
  %314 = getelementptr inbounds [256 x i32], ptr @code, i64 0, i64 %313
  %315 = load i32, ptr %314, align 4
  store i32 %315, ptr %3, align 4
  br label %422

316:                                              ; preds = %5
  %317 = load ptr, ptr %2, align 8
  %318 = getelementptr inbounds %struct.machine, ptr %317, i32 0, i32 0
  %319 = load ptr, ptr %2, align 8
  %320 = getelementptr inbounds %struct.machine, ptr %319, i32 0, i32 3
  %321 = load i32, ptr %320, align 8
  %322 = sub nsw i32 %321, 1
  %323 = sext i32 %322 to i64
  %324 = getelementptr inbounds [256 x i32], ptr %318, i64 0, i64 %323
  %325 = load i32, ptr %324, align 4
  store i32 %325, ptr %4, align 4
  %326 = load ptr, ptr %2, align 8
  %327 = getelementptr inbounds %struct.machine, ptr %326, i32 0, i32 4
  %328 = load i32, ptr %327, align 4
  %329 = load ptr, ptr %2, align 8
  %330 = getelementptr inbounds %struct.machine, ptr %329, i32 0, i32 3
  store i32 %328, ptr %330, align 8
  %331 = load i32, ptr %4, align 4
  %332 = load ptr, ptr %2, align 8
  %333 = getelementptr inbounds %struct.machine, ptr %332, i32 0, i32 0
  %334 = load ptr, ptr %2, align 8
  %335 = getelementptr inbounds %struct.machine, ptr %334, i32 0, i32 3
  %336 = load i32, ptr %335, align 8
  %337 = add nsw i32 %336, 1
  store i32 %337, ptr %335, align 8
  %338 = sext i32 %336 to i64
  %339 = getelementptr inbounds [256 x i32], ptr %333, i64 0, i64 %338
  store i32 %331, ptr %339, align 4
  %340 = load ptr, ptr %2, align 8
  %341 = getelementptr inbounds %struct.machine, ptr %340, i32 0, i32 1
  %342 = load ptr, ptr %2, align 8
  %343 = getelementptr inbounds %struct.machine, ptr %342, i32 0, i32 5
  %344 = load i32, ptr %343, align 8
  %345 = add nsw i32 %344, -1
  store i32 %345, ptr %343, align 8
  %346 = sext i32 %345 to i64
  %347 = getelementptr inbounds [64 x i32], ptr %341, i64 0, i64 %346
  %348 = load i32, ptr %347, align 4
  %349 = load ptr, ptr %2, align 8
  %350 = getelementptr inbounds %struct.machine, ptr %349, i32 0, i32 4
  store i32 %348, ptr %350, align 4
  %351 = load ptr, ptr %2, align 8
  %352 = getelementptr inbounds %struct.machine, ptr %351, i32 0, i32 1
  %353 = load ptr, ptr %2, align 8
  %354 = getelementptr inbounds %struct.machine, ptr %353, i32 0, i32 5
  %355 = load i32, ptr %354, align 8
  %356 = add nsw i32 %355, -1
  store i32 %356, ptr %354, align 8
  %357 = sext i32 %356 to i64
  %358 = getelementptr inbounds [64 x i32], ptr %352, i64 0, i64 %357
  %359 = load i32, ptr %358, align 4
  store i32 %359, ptr %3, align 4
  br label %422

360:                                              ; preds = %5
  %361 = load ptr, ptr %2, align 8
  %362 = getelementptr inbounds %struct.machine, ptr %361, i32 0, i32 2
  %363 = load ptr, ptr %2, align 8
  %364 = getelementptr inbounds %struct.machine, ptr %363, i32 0, i32 0
  %365 = load ptr, ptr %2, align 8
  %366 = getelementptr inbounds %struct.machine, ptr %365, i32 0, i32 3
  %367 = load i32, ptr %366, align 8
  %368 = sub nsw i32 %367, 1
  %369 = sext i32 %368 to i64
  %370 = getelementptr inbounds [256 x i32], ptr %364, i64 0, i64 %369
  %371 = load i32, ptr %370, align 4
  %372 = sext i32 %371 to i64
  %373 = getelementptr inbounds [512 x i32], ptr %362, i64 0, i64 %372
  %374 = load i32, ptr %373, align 4
  %375 = load ptr, ptr %2, align 8
  %376 = getelementptr inbounds %struct.machine, ptr %375, i32 0, i32 0
  %377 = load ptr, ptr %2, align 8
  %378 = getelementptr inbounds %struct.machine, ptr %377, i32 0, i32 3
  %379 = load i32, ptr %378, align 8
  %380 = sub nsw i32 %379, 1
  %381 = sext i32 %380 to i64
  %382 = getelementptr inbounds [256 x i32], ptr %376, i64 0, i64 %381
  store i32 %374, ptr %382, align 4
  br label %422

383:                                              ; preds = %5
  %384 = load ptr, ptr %2, align 8
  %385 = getelementptr inbounds %struct.machine, ptr %384, i32 0, i32 3
  %386 = load i32, ptr %385, align 8
  %387 = sub nsw i32 %386, 2
  store i32 %387, ptr %385, align 8
  %388 = load ptr, ptr %2, align 8
  %389 = getelementptr inbounds %struct.machine, ptr %388, i32 0, i32 0
  %390 = load ptr, ptr %2, align 8
  %391 = getelementptr inbounds %struct.machine, ptr %390, i32 0, i32 3
  %392 = load i32, ptr %391, align 8
  %393 = add nsw i32 %392, 1
  %394 = sext i32 %393 to i64
  %395 = getelementptr inbounds [256 x i32], ptr %389, i64 0, i64 %394
  %396 = load i32, ptr %395, align 4
  %397 = load ptr, ptr %2, align 8
  %398 = getelementptr inbounds %struct.machine, ptr %397, i32 0, i32 2
  %399 = load ptr, ptr %2, align 8
  %400 = getelementptr inbounds %struct.machine, ptr %399, i32 0, i32 0
  %401 = load ptr, ptr %2, align 8
  %402 = getelementptr inbounds %struct.machine, ptr %401, i32 0, i32 3
  %403 = load i32, ptr %402, align 8
  %404 = sext i32 %403 to i64
  %405 = getelementptr inbounds [256 x i32], ptr %400, i64 0, i64 %404
  %406 = load i32, ptr %405, align 4
  %407 = sext i32 %406 to i64
  %408 = getelementptr inbounds [512 x i32], ptr %398, i64 0, i64 %407
  store i32 %396, ptr %408, align 4
  br label %422

409:                                              ; preds = %5
  %410 = load ptr, ptr %2, align 8
  %411 = getelementptr inbounds %struct.machine, ptr %410, i32 0, i32 0
  %412 = load ptr, ptr %2, align 8
  %413 = getelementptr inbounds %struct.machine, ptr %412, i32 0, i32 3
  %414 = load i32, ptr %413, align 8
  %415 = add nsw i32 %414, -1
  store i32 %415, ptr %413, align 8
  %416 = sext i32 %415 to i64
  %417 = getelementptr inbounds [256 x i32], ptr %411, i64 0, i64 %416
  %418 = load i32, ptr %417, align 4
  %419 = call i32 (ptr, ...) @printf(ptr noundef @.str.24, i32 noundef %418)
  br label %422

420:                                              ; preds = %5
  ret void

421:                                              ; preds = %5
  call void @abort() #10
  unreachable

422:                                              ; preds = %409, %383, %360, %316, %279, %277, %253, %223, %193, %172, %143, %122, %101, %78, %55, %34, %29, %15
  br label %5
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

; Function Attrs: nounwind
declare i32 @__isoc99_sscanf(ptr noundef, ptr noundef, ...) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #4

; Function Attrs: nounwind willreturn memory(read)
declare i32 @atoi(ptr noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @label_address(ptr noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %25, %1
  %6 = load i32, ptr %4, align 4
  %7 = load i32, ptr @label_count, align 4
  %8 = icmp slt i32 %6, %7
  br i1 %8, label %9, label %28

9:                                                ; preds = %5
  %10 = load i32, ptr %4, align 4
  %11 = sext i32 %10 to i64
  %12 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %11
  %13 = getelementptr inbounds %struct.anon, ptr %12, i32 0, i32 0
  %14 = getelementptr inbounds [12 x i8], ptr %13, i64 0, i64 0
  %15 = load ptr, ptr %3, align 8
  %16 = call i32 @strcmp(ptr noundef %14, ptr noundef %15) #9
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %18, label %24

18:                                               ; preds = %9
  %19 = load i32, ptr %4, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [16 x %struct.anon], ptr @labels, i64 0, i64 %20
  %22 = getelementptr inbounds %struct.anon, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 4
  store i32 %23, ptr %2, align 4
  br label %29

24:                                               ; preds = %9
  br label %25

25:                                               ; preds = %24
  %26 = load i32, ptr %4, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %4, align 4
  br label %5, !llvm.loop !10

28:                                               ; preds = %5
  store i32 -1, ptr %2, align 4
  br label %29

29:                                               ; preds = %28, %18
  %30 = load i32, ptr %2, align 4
  ret i32 %30
}

; Function Attrs: noreturn nounwind
declare void @abort() #6

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0,1) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind allocsize(0,1) }
attributes #8 = { nounwind }
attributes #9 = { nounwind willreturn memory(read) }
attributes #10 = { noreturn nounwind }

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
