; ModuleID = 'word_count.c'
source_filename = "word_count.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.slot = type { ptr, i32, i32 }

@slots = internal global [512 x %struct.slot] zeroinitializer, align 16
@.str = private unnamed_addr constant [67 x i8] c"%d lines, %d words, %d characters, %zu different, longest line %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [28 x i8] c"%3d %-10s first in line %d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [64 x i8], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca ptr, align 8
  %11 = alloca [512 x ptr], align 16
  %12 = alloca i64, align 8
  %13 = alloca i32, align 4
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  store i32 1, ptr %5, align 4
  store i32 0, ptr %6, align 4
  store i32 0, ptr %7, align 4
  store i32 0, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %16

16:                                               ; preds = %102, %0
  %17 = call i32 @getchar()
  store i32 %17, ptr %3, align 4
  %18 = load i32, ptr %3, align 4
  %19 = icmp ne i32 %18, -1
  %20 = zext i1 %19 to i32
  %21 = load i32, ptr %6, align 4
  %22 = add nsw i32 %21, %20
  store i32 %22, ptr %6, align 4
  %23 = call ptr @__ctype_b_loc() #5
  %24 = load ptr, ptr %23, align 8
  %25 = load i32, ptr %3, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i16, ptr %24, i64 %26
  %28 = load i16, ptr %27, align 2
  %29 = zext i16 %28 to i32
  %30 = and i32 %29, 1024
  %31 = icmp ne i32 %30, 0
  br i1 %31, label %38, label %32

32:                                               ; preds = %16
  %33 = load i32, ptr %3, align 4
  %34 = icmp eq i32 %33, 39
  br i1 %34, label %35, label %50

35:                                               ; preds = %32
  %36 = load i32, ptr %4, align 4
  %37 = icmp sgt i32 %36, 0
  br i1 %37, label %38, label %50

38:                                               ; preds = %35, %16
  %39 = load i32, ptr %4, align 4
  %40 = icmp slt i32 %39, 63
  br i1 %40, label %41, label %49

41:                                               ; preds = %38
  %42 = load i32, ptr %3, align 4
  %43 = call i32 @tolower(i32 noundef %42) #6
  %44 = trunc i32 %43 to i8
  %45 = load i32, ptr %4, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, ptr %4, align 4
  %47 = sext i32 %45 to i64
  %48 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 %47
  store i8 %44, ptr %48, align 1
  br label %49

49:                                               ; preds = %41, %38
  br label %79

50:                                               ; preds = %35, %32
  %51 = load i32, ptr %4, align 4
  %52 = icmp sgt i32 %51, 0
  br i1 %52, label %53, label %78

53:                                               ; preds = %50
  %54 = load i32, ptr %4, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 %55
  store i8 0, ptr %56, align 1
  %57 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %58 = call ptr @lookup(ptr noundef %57)
  store ptr %58, ptr %10, align 8
  %59 = load ptr, ptr %10, align 8
  %60 = getelementptr inbounds %struct.slot, ptr %59, i32 0, i32 0
  %61 = load ptr, ptr %60, align 8
  %62 = icmp ne ptr %61, null
  br i1 %62, label %71, label %63

63:                                               ; preds = %53
  %64 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %65 = call noalias ptr @strdup(ptr noundef %64) #7
  %66 = load ptr, ptr %10, align 8
  %67 = getelementptr inbounds %struct.slot, ptr %66, i32 0, i32 0
  store ptr %65, ptr %67, align 8
  %68 = load i32, ptr %5, align 4
  %69 = load ptr, ptr %10, align 8
  %70 = getelementptr inbounds %struct.slot, ptr %69, i32 0, i32 2
  store i32 %68, ptr %70, align 4
  br label %71

71:                                               ; preds = %63, %53
  %72 = load ptr, ptr %10, align 8
  %73 = getelementptr inbounds %struct.slot, ptr %72, i32 0, i32 1
  %74 = load i32, ptr %73, align 8
  %75 = add nsw i32 %74, 1
  store i32 %75, ptr %73, align 8
  %76 = load i32, ptr %7, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, ptr %7, align 4
  store i32 0, ptr %4, align 4
  br label %78

78:                                               ; preds = %71, %50
  br label %79

79:                                               ; preds = %78, %49
  %80 = load i32, ptr %3, align 4
  %81 = icmp eq i32 %80, 10
  br i1 %81, label %82, label %83

82:                                               ; preds = %79
  br label %86

83:                                               ; preds = %79
  %84 = load i32, ptr %9, align 4
  %85 = add nsw i32 %84, 1
  br label %86

86:                                               ; preds = %83, %82
  %87 = phi i32 [ 0, %82 ], [ %85, %83 ]
  store i32 %87, ptr %9, align 4
  %88 = load i32, ptr %9, align 4
  %89 = load i32, ptr %8, align 4
  %90 = icmp sgt i32 %88, %89
  br i1 %90, label %91, label %93

91:                                               ; preds = %86
  %92 = load i32, ptr %9, align 4
  br label %95

93:                                               ; preds = %86
  %94 = load i32, ptr %8, align 4
  br label %95

95:                                               ; preds = %93, %91
  %96 = phi i32 [ %92, %91 ], [ %94, %93 ]
  store i32 %96, ptr %8, align 4
  %97 = load i32, ptr %3, align 4
  %98 = icmp eq i32 %97, 10
  %99 = zext i1 %98 to i32
  %100 = load i32, ptr %5, align 4
  %101 = add nsw i32 %100, %99
  store i32 %101, ptr %5, align 4
  br label %102

102:                                              ; preds = %95
  %103 = load i32, ptr %3, align 4
  %104 = icmp ne i32 %103, -1
  br i1 %104, label %16, label %105, !llvm.loop !5

105:                                              ; preds = %102
  store i64 0, ptr %12, align 8
  store i32 0, ptr %13, align 4
  br label %106

106:                                              ; preds = %124, %105
  %107 = load i32, ptr %13, align 4
  %108 = icmp slt i32 %107, 512
  br i1 %108, label %109, label %127

109:                                              ; preds = %106
  %110 = load i32, ptr %13, align 4
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %111
  %113 = getelementptr inbounds %struct.slot, ptr %112, i32 0, i32 0
  %114 = load ptr, ptr %113, align 16
  %115 = icmp ne ptr %114, null
  br i1 %115, label %116, label %123

116:                                              ; preds = %109
  %117 = load i32, ptr %13, align 4
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %118
  %120 = load i64, ptr %12, align 8
  %121 = add i64 %120, 1
  store i64 %121, ptr %12, align 8
  %122 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 %120
  store ptr %119, ptr %122, align 8
  br label %123

123:                                              ; preds = %116, %109
  br label %124

124:                                              ; preds = %123
  %125 = load i32, ptr %13, align 4
  %126 = add nsw i32 %125, 1
  store i32 %126, ptr %13, align 4
  br label %106, !llvm.loop !7

127:                                              ; preds = %106
  %128 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 0
  %129 = load i64, ptr %12, align 8
  call void @qsort(ptr noundef %128, i64 noundef %129, i64 noundef 8, ptr noundef @by_count)
  %130 = load i32, ptr %5, align 4
  %131 = sub nsw i32 %130, 1
  %132 = load i32, ptr %7, align 4
  %133 = load i32, ptr %6, align 4
  %134 = load i64, ptr %12, align 8
  %135 = load i32, ptr %8, align 4
  %136 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %131, i32 noundef %132, i32 noundef %133, i64 noundef %134, i32 noundef %135)
  store i64 0, ptr %14, align 8
  br label %137

137:                                              ; preds = %163, %127
  %138 = load i64, ptr %14, align 8
  %139 = load i64, ptr %12, align 8
  %140 = icmp ult i64 %138, %139
  br i1 %140, label %141, label %144

141:                                              ; preds = %137
  %142 = load i64, ptr %14, align 8
  %143 = icmp ult i64 %142, 12
  br label %144

144:                                              ; preds = %141, %137
  %145 = phi i1 [ false, %137 ], [ %143, %141 ]
  br i1 %145, label %146, label %166

146:                                              ; preds = %144
  %147 = load i64, ptr %14, align 8
  %148 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 %147
  %149 = load ptr, ptr %148, align 8
  %150 = getelementptr inbounds %struct.slot, ptr %149, i32 0, i32 1
  %151 = load i32, ptr %150, align 8
  %152 = load i64, ptr %14, align 8
  %153 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 %152
  %154 = load ptr, ptr %153, align 8
  %155 = getelementptr inbounds %struct.slot, ptr %154, i32 0, i32 0
  %156 = load ptr, ptr %155, align 8
  %157 = load i64, ptr %14, align 8
  %158 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 %157
  %159 = load ptr, ptr %158, align 8
  %160 = getelementptr inbounds %struct.slot, ptr %159, i32 0, i32 2
  %161 = load i32, ptr %160, align 4
  %162 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %151, ptr noundef %156, i32 noundef %161)
  br label %163

163:                                              ; preds = %146
  %164 = load i64, ptr %14, align 8
  %165 = add i64 %164, 1
  store i64 %165, ptr %14, align 8
  br label %137, !llvm.loop !8

166:                                              ; preds = %144
  store i64 0, ptr %15, align 8
  br label %167

167:                                              ; preds = %177, %166
  %168 = load i64, ptr %15, align 8
  %169 = load i64, ptr %12, align 8
  %170 = icmp ult i64 %168, %169
  br i1 %170, label %171, label %180

171:                                              ; preds = %167
  %172 = load i64, ptr %15, align 8
  %173 = getelementptr inbounds [512 x ptr], ptr %11, i64 0, i64 %172
  %174 = load ptr, ptr %173, align 8
  %175 = getelementptr inbounds %struct.slot, ptr %174, i32 0, i32 0
  %176 = load ptr, ptr %175, align 8
  call void @free(ptr noundef %176) #7
  br label %177

177:                                              ; preds = %171
  %178 = load i64, ptr %15, align 8
  %179 = add i64 %178, 1
  store i64 %179, ptr %15, align 8
  br label %167, !llvm.loop !9

180:                                              ; preds = %167
  ret i32 0
}

declare i32 @getchar() #1

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @tolower(i32 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @lookup(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  store i32 -2128831035, ptr %3, align 4
  %6 = load ptr, ptr %2, align 8
  store ptr %6, ptr %4, align 8
  br label %7

7:                                                ; preds = %18, %1
  %8 = load ptr, ptr %4, align 8
  %9 = load i8, ptr %8, align 1
  %10 = icmp ne i8 %9, 0
  br i1 %10, label %11, label %21

11:                                               ; preds = %7
  %12 = load i32, ptr %3, align 4
  %13 = load ptr, ptr %4, align 8
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = xor i32 %12, %15
  %17 = mul i32 %16, 16777619
  store i32 %17, ptr %3, align 4
  br label %18

18:                                               ; preds = %11
  %19 = load ptr, ptr %4, align 8
  %20 = getelementptr inbounds i8, ptr %19, i32 1
  store ptr %20, ptr %4, align 8
  br label %7, !llvm.loop !10

21:                                               ; preds = %7
  %22 = load i32, ptr %3, align 4
  %23 = urem i32 %22, 512
  store i32 %23, ptr %5, align 4
  br label %24

24:                                               ; preds = %45, %21
  %25 = load i32, ptr %5, align 4
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %26
  %28 = getelementptr inbounds %struct.slot, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 16
  %30 = icmp ne ptr %29, null
  br i1 %30, label %31, label %40

31:                                               ; preds = %24
  %32 = load i32, ptr %5, align 4
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %33
  %35 = getelementptr inbounds %struct.slot, ptr %34, i32 0, i32 0
  %36 = load ptr, ptr %35, align 16
  %37 = load ptr, ptr %2, align 8
  %38 = call i32 @strcmp(ptr noundef %36, ptr noundef %37) #6
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %40, label %44

40:                                               ; preds = %31, %24
  %41 = load i32, ptr %5, align 4
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %42
  ret ptr %43

44:                                               ; preds = %31
  br label %45

45:                                               ; preds = %44
  %46 = load i32, ptr %5, align 4
  %47 = add i32 %46, 1
  %48 = urem i32 %47, 512
  store i32 %48, ptr %5, align 4
  br label %24
}

; Function Attrs: nounwind
declare noalias ptr @strdup(ptr noundef) #4

declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_count(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %7 = load ptr, ptr %3, align 8
  %8 = load ptr, ptr %7, align 8
  store ptr %8, ptr %5, align 8
  %9 = load ptr, ptr %4, align 8
  %10 = load ptr, ptr %9, align 8
  store ptr %10, ptr %6, align 8
  %11 = load ptr, ptr %5, align 8
  %12 = getelementptr inbounds %struct.slot, ptr %11, i32 0, i32 1
  %13 = load i32, ptr %12, align 8
  %14 = load ptr, ptr %6, align 8
  %15 = getelementptr inbounds %struct.slot, ptr %14, i32 0, i32 1
  %16 = load i32, ptr %15, align 8
  %17 = icmp ne i32 %13, %16
  br i1 %17, label %18, label %26

18:                                               ; preds = %2
  %19 = load ptr, ptr %6, align 8
  %20 = getelementptr inbounds %struct.slot, ptr %19, i32 0, i32 1
  %21 = load i32, ptr %20, align 8
  %22 = load ptr, ptr %5, align 8
  %23 = getelementptr inbounds %struct.slot, ptr %22, i32 0, i32 1
  %24 = load i32, ptr %23, align 8
  %25 = sub nsw i32 %21, %24
  br label %34

26:                                               ; preds = %2
  %27 = load ptr, ptr %5, align 8
  %28 = getelementptr inbounds %struct.slot, ptr %27, i32 0, i32 0
  %29 = load ptr, ptr %28, align 8
  %30 = load ptr, ptr %6, align 8
  %31 = getelementptr inbounds %struct.slot, ptr %30, i32 0, i32 0
  %32 = load ptr, ptr %31, align 8
  %33 = call i32 @strcmp(ptr noundef %29, ptr noundef %32) #6
  br label %34

34:                                               ; preds = %26, %18
  %35 = phi i32 [ %25, %18 ], [ %33, %26 ]
  ret i32 %35
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) }
attributes #6 = { nounwind willreturn memory(read) }
attributes #7 = { nounwind }

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
