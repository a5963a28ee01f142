; ModuleID = 'brainf.c'
source_filename = "brainf.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [72 x i8] c"++++++++[>+++++++++<-]>.>+++++++++++[<+++>-]<.>++++++++[<--------->-]<.\00", align 1
@.str.1 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.2 = private unnamed_addr constant [12 x i8] c">,[>,]<[.<]\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"stillpoint\00", align 1
@.str.4 = private unnamed_addr constant [16 x i8] c",[>+++[<.>-]<,]\00", align 1
@.str.5 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.6 = private unnamed_addr constant [41 x i8] c"+++++[>+++++[>+++[>+>+<<-]<-]<-]>>>.>++.\00", align 1
@.str.7 = private unnamed_addr constant [75 x i8] c"+++++[>++++++++[>+++++<-]<-]>>[>+>+<<-]>>[<[>>+>+<<<-]>>>[<<<+>>>-]<<-]>+.\00", align 1
@.str.8 = private unnamed_addr constant [14 x i8] c"\0A%ld %ld %ld\0A\00", align 1
@jumps = internal global [1000 x i16] zeroinitializer, align 16
@tape = internal global [3000 x i8] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  %5 = call i64 @run(ptr noundef @.str, ptr noundef @.str.1)
  store i64 %5, ptr %2, align 8
  %6 = call i64 @run(ptr noundef @.str.2, ptr noundef @.str.3)
  store i64 %6, ptr %3, align 8
  %7 = call i64 @run(ptr noundef @.str.4, ptr noundef @.str.5)
  %8 = load i64, ptr %3, align 8
  %9 = add nsw i64 %8, %7
  store i64 %9, ptr %3, align 8
  %10 = call i64 @run(ptr noundef @.str.6, ptr noundef @.str.1)
  store i64 %10, ptr %4, align 8
  %11 = call i64 @run(ptr noundef @.str.7, ptr noundef @.str.1)
  %12 = load i64, ptr %4, align 8
  %13 = add nsw i64 %12, %11
  store i64 %13, ptr %4, align 8
  %14 = load i64, ptr %2, align 8
  %15 = load i64, ptr %3, align 8
  %16 = load i64, ptr %4, align 8
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i64 noundef %14, i64 noundef %15, i64 noundef %16)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @run(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [64 x i32], align 16
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  store i32 0, ptr %6, align 4
  store i64 0, ptr %7, align 8
  store i32 0, ptr %8, align 4
  br label %12

12:                                               ; preds = %59, %2
  %13 = load ptr, ptr %3, align 8
  %14 = load i32, ptr %8, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp ne i8 %17, 0
  br i1 %18, label %19, label %62

19:                                               ; preds = %12
  %20 = load ptr, ptr %3, align 8
  %21 = load i32, ptr %8, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = sext i8 %24 to i32
  %26 = icmp eq i32 %25, 91
  br i1 %26, label %27, label %33

27:                                               ; preds = %19
  %28 = load i32, ptr %8, align 4
  %29 = load i32, ptr %6, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, ptr %6, align 4
  %31 = sext i32 %29 to i64
  %32 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %31
  store i32 %28, ptr %32, align 4
  br label %58

33:                                               ; preds = %19
  %34 = load ptr, ptr %3, align 8
  %35 = load i32, ptr %8, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds i8, ptr %34, i64 %36
  %38 = load i8, ptr %37, align 1
  %39 = sext i8 %38 to i32
  %40 = icmp eq i32 %39, 93
  br i1 %40, label %41, label %57

41:                                               ; preds = %33
  %42 = load i32, ptr %6, align 4
  %43 = add nsw i32 %42, -1
  store i32 %43, ptr %6, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4
  store i32 %46, ptr %9, align 4
  %47 = load i32, ptr %8, align 4
  %48 = trunc i32 %47 to i16
  %49 = load i32, ptr %9, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %50
  store i16 %48, ptr %51, align 2
  %52 = load i32, ptr %9, align 4
  %53 = trunc i32 %52 to i16
  %54 = load i32, ptr %8, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %55
  store i16 %53, ptr %56, align 2
  br label %57

57:                                               ; preds = %41, %33
  br label %58

58:                                               ; preds = %57, %27
  br label %59

59:                                               ; preds = %58
  %60 = load i32, ptr %8, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %8, align 4
  br label %12, !llvm.loop !5

62:                                               ; preds = %12
  call void @llvm.memset.p0.i64(ptr align 16 @tape, i8 0, i64 3000, i1 false)
  store ptr @tape, ptr %10, align 8
  store i32 0, ptr %11, align 4
  br label %63

63:                                               ; preds = %134, %62
  %64 = load ptr, ptr %3, align 8
  %65 = load i32, ptr %11, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds i8, ptr %64, i64 %66
  %68 = load i8, ptr %67, align 1
  %69 = icmp ne i8 %68, 0
  br i1 %69, label %70, label %139

70:                                               ; preds = %63
  %71 = load ptr, ptr %3, align 8
  %72 = load i32, ptr %11, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i8, ptr %71, i64 %73
  %75 = load i8, ptr %74, align 1
  %76 = sext i8 %75 to i32
  switch i32 %76, label %133 [
    i32 62, label %77
    i32 60, label %80
    i32 43, label %83
    i32 45, label %87
    i32 46, label %91
    i32 44, label %96
    i32 91, label %111
    i32 93, label %122
  ]

77:                                               ; preds = %70
  %78 = load ptr, ptr %10, align 8
  %79 = getelementptr inbounds i8, ptr %78, i32 1
  store ptr %79, ptr %10, align 8
  br label %133

80:                                               ; preds = %70
  %81 = load ptr, ptr %10, align 8
  %82 = getelementptr inbounds i8, ptr %81, i32 -1
  store ptr %82, ptr %10, align 8
  br label %133

83:                                               ; preds = %70
  %84 = load ptr, ptr %10, align 8
  %85 = load i8, ptr %84, align 1
  %86 = add i8 %85, 1
  store i8 %86, ptr %84, align 1
  br label %133

87:                                               ; preds = %70
  %88 = load ptr, ptr %10, align 8
  %89 = load i8, ptr %88, align 1
  %90 = add i8 %89, -1
  store i8 %90, ptr %88, align 1
  br label %133

91:                                               ; preds = %70
  %92 = load ptr, ptr %10, align 8
  %93 = load i8, ptr %92, align 1
  %94 = zext i8 %93 to i32
  %95 = call i32 @putchar(i32 noundef %94)
  br label %133

96:                                               ; preds = %70
  %97 = load ptr, ptr %4, align 8
  %98 = load i8, ptr %97, align 1
  %99 = sext i8 %98 to i32
  %100 = icmp ne i32 %99, 0
  br i1 %100, label %101, label %106

101:                                              ; preds = %96
  %102 = load ptr, ptr %4, align 8
  %103 = getelementptr inbounds i8, ptr %102, i32 1
  store ptr %103, ptr %4, align 8
  %104 = load i8, ptr %102, align 1
  %105 = zext i8 %104 to i32
  br label %107

106:                                              ; preds = %96
  br label %107

107:                                              ; preds = %106, %101
  %108 = phi i32 [ %105, %101 ], [ 0, %106 ]
  %109 = trunc i32 %108 to i8
  %110 = load ptr, ptr %10, align 8
  store i8 %109, ptr %110, align 1
  br label %133

111:                                              ; preds = %70
  %112 = load ptr, ptr %10, align 8
  %113 = load i8, ptr %112, align 1
  %114 = icmp ne i8 %113, 0
  br i1 %114, label %121, label %115

115:                                              ; preds = %111
  %116 = load i32, ptr %11, align 4
  %117 = sext i32 %116 to i64
  %118 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %117
  %119 = load i16, ptr %118, align 2
  %120 = sext i16 %119 to i32
  store i32 %120, ptr %11, align 4
  br label %121

121:                                              ; preds = %115, %111
  br label %133

122:                                              ; preds = %70
  %123 = load ptr, ptr %10, align 8
  %124 = load i8, ptr %123, align 1
  %125 = icmp ne i8 %124, 0
  br i1 %125, label %126, label %132

126:                                              ; preds = %122
  %127 = load i32, ptr %11, align 4
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds [1000 x i16], ptr @jumps, i64 0, i64 %128
  %130 = load i16, ptr %129, align 2
  %131 = sext i16 %130 to i32
  store i32 %131, ptr %11, align 4
  br label %132

132:                                              ; preds = %126, %122
  br label %133

133:                                              ; preds = %70, %132, %121, %107, %91, %87, %83, %80, %77
  br label %134

134:                                              ; preds = %133
  %135 = load i32, ptr %11, align 4
  %136 = add nsw i32 %135, 1
  store i32 %136, ptr %11, align 4
  %137 = load i64, ptr %7, align 8
  %138 = add nsw i64 %137, 1
  store i64 %138, ptr %7, align 8
  br label %63, !llvm.loop !7

139:                                              ; preds = %63
  %140 = load i64, ptr %7, align 8
  ret i64 %140
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

declare i32 @putchar(i32 noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
