; ModuleID = 'graphs.c'
source_filename = "graphs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.edge = type { i32, i32, i32 }
%struct.anon = type { i32, i32 }

@edges = internal global [160 x %struct.edge] zeroinitializer, align 16
@distance = internal global [40 x i32] zeroinitializer, align 16
@all_pairs = internal global [40 x [40 x i32]] zeroinitializer, align 16
@.str = private unnamed_addr constant [28 x i8] c"%d differences, 0 to 7: %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [18 x i8] c"spanning tree %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"%d sorted:\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c" %d\00", align 1
@heap_size = internal global i32 0, align 4
@heap = internal global [320 x %struct.anon] zeroinitializer, align 16
@parent = internal global [40 x i32] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca %struct.edge, align 4
  %5 = alloca i32, align 4
  %6 = alloca [40 x i32], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 11, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %11

11:                                               ; preds = %48, %0
  %12 = load i32, ptr %3, align 4
  %13 = icmp slt i32 %12, 160
  br i1 %13, label %14, label %51

14:                                               ; preds = %11
  %15 = load i32, ptr %2, align 4
  %16 = mul i32 %15, 1664525
  %17 = add i32 %16, 1013904223
  store i32 %17, ptr %2, align 4
  %18 = load i32, ptr %3, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %19
  %21 = getelementptr inbounds %struct.edge, ptr %4, i32 0, i32 0
  %22 = load i32, ptr %2, align 4
  %23 = lshr i32 %22, 8
  %24 = srem i32 %23, 40
  store i32 %24, ptr %21, align 4
  %25 = getelementptr inbounds %struct.edge, ptr %4, i32 0, i32 1
  %26 = load i32, ptr %2, align 4
  %27 = lshr i32 %26, 16
  %28 = srem i32 %27, 40
  store i32 %28, ptr %25, align 4
  %29 = getelementptr inbounds %struct.edge, ptr %4, i32 0, i32 2
  %30 = load i32, ptr %2, align 4
  %31 = lshr i32 %30, 24
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %29, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %20, ptr align 4 %4, i64 12, i1 false)
  %33 = load i32, ptr %3, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %34
  %36 = getelementptr inbounds %struct.edge, ptr %35, i32 0, i32 0
  %37 = load i32, ptr %36, align 4
  %38 = icmp slt i32 %37, 0
  br i1 %38, label %46, label %39

39:                                               ; preds = %14
  %40 = load i32, ptr %3, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %41
  %43 = getelementptr inbounds %struct.edge, ptr %42, i32 0, i32 1
  %44 = load i32, ptr %43, align 4
  %45 = icmp slt i32 %44, 0
  br i1 %45, label %46, label %47

46:                                               ; preds = %39, %14
  store i32 1, ptr %1, align 4
  br label %108

47:                                               ; preds = %39
  br label %48

48:                                               ; preds = %47
  %49 = load i32, ptr %3, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %3, align 4
  br label %11, !llvm.loop !5

51:                                               ; preds = %11
  call void @floyd()
  store i32 0, ptr %5, align 4
  store i32 0, ptr %7, align 4
  br label %52

52:                                               ; preds = %80, %51
  %53 = load i32, ptr %7, align 4
  %54 = icmp slt i32 %53, 40
  br i1 %54, label %55, label %83

55:                                               ; preds = %52
  %56 = load i32, ptr %7, align 4
  call void @dijkstra(i32 noundef %56)
  store i32 0, ptr %8, align 4
  br label %57

57:                                               ; preds = %76, %55
  %58 = load i32, ptr %8, align 4
  %59 = icmp slt i32 %58, 40
  br i1 %59, label %60, label %79

60:                                               ; preds = %57
  %61 = load i32, ptr %8, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %62
  %64 = load i32, ptr %63, align 4
  %65 = load i32, ptr %7, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %66
  %68 = load i32, ptr %8, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [40 x i32], ptr %67, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4
  %72 = icmp ne i32 %64, %71
  %73 = zext i1 %72 to i32
  %74 = load i32, ptr %5, align 4
  %75 = add nsw i32 %74, %73
  store i32 %75, ptr %5, align 4
  br label %76

76:                                               ; preds = %60
  %77 = load i32, ptr %8, align 4
  %78 = add nsw i32 %77, 1
  store i32 %78, ptr %8, align 4
  br label %57, !llvm.loop !7

79:                                               ; preds = %57
  br label %80

80:                                               ; preds = %79
  %81 = load i32, ptr %7, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %7, align 4
  br label %52, !llvm.loop !8

83:                                               ; preds = %52
  %84 = load i32, ptr %5, align 4
  %85 = load i32, ptr getelementptr inbounds ([40 x i32], ptr @all_pairs, i64 0, i64 7), align 4
  %86 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %84, i32 noundef %85)
  %87 = call i32 @spanning_tree()
  %88 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %87)
  %89 = getelementptr inbounds [40 x i32], ptr %6, i64 0, i64 0
  %90 = call i32 @topological(ptr noundef %89)
  store i32 %90, ptr %9, align 4
  %91 = load i32, ptr %9, align 4
  %92 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %91)
  store i32 0, ptr %10, align 4
  br label %93

93:                                               ; preds = %103, %83
  %94 = load i32, ptr %10, align 4
  %95 = load i32, ptr %9, align 4
  %96 = icmp slt i32 %94, %95
  br i1 %96, label %97, label %106

97:                                               ; preds = %93
  %98 = load i32, ptr %10, align 4
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds [40 x i32], ptr %6, i64 0, i64 %99
  %101 = load i32, ptr %100, align 4
  %102 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %101)
  br label %103

103:                                              ; preds = %97
  %104 = load i32, ptr %10, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, ptr %10, align 4
  br label %93, !llvm.loop !9

106:                                              ; preds = %93
  %107 = call i32 @putchar(i32 noundef 10)
  store i32 0, ptr %1, align 4
  br label %108

108:                                              ; preds = %106, %46
  %109 = load i32, ptr %1, align 4
  ret i32 %109
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @floyd() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  br label %7

7:                                                ; preds = %30, %0
  %8 = load i32, ptr %1, align 4
  %9 = icmp slt i32 %8, 40
  br i1 %9, label %10, label %33

10:                                               ; preds = %7
  store i32 0, ptr %2, align 4
  br label %11

11:                                               ; preds = %26, %10
  %12 = load i32, ptr %2, align 4
  %13 = icmp slt i32 %12, 40
  br i1 %13, label %14, label %29

14:                                               ; preds = %11
  %15 = load i32, ptr %1, align 4
  %16 = load i32, ptr %2, align 4
  %17 = icmp eq i32 %15, %16
  %18 = zext i1 %17 to i64
  %19 = select i1 %17, i32 0, i32 536870911
  %20 = load i32, ptr %1, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %21
  %23 = load i32, ptr %2, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [40 x i32], ptr %22, i64 0, i64 %24
  store i32 %19, ptr %25, align 4
  br label %26

26:                                               ; preds = %14
  %27 = load i32, ptr %2, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %2, align 4
  br label %11, !llvm.loop !10

29:                                               ; preds = %11
  br label %30

30:                                               ; preds = %29
  %31 = load i32, ptr %1, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %1, align 4
  br label %7, !llvm.loop !11

33:                                               ; preds = %7
  store i32 0, ptr %3, align 4
  br label %34

34:                                               ; preds = %80, %33
  %35 = load i32, ptr %3, align 4
  %36 = icmp slt i32 %35, 160
  br i1 %36, label %37, label %83

37:                                               ; preds = %34
  %38 = load i32, ptr %3, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %39
  %41 = getelementptr inbounds %struct.edge, ptr %40, i32 0, i32 2
  %42 = load i32, ptr %41, align 4
  %43 = load i32, ptr %3, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %44
  %46 = getelementptr inbounds %struct.edge, ptr %45, i32 0, i32 0
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %48
  %50 = load i32, ptr %3, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %51
  %53 = getelementptr inbounds %struct.edge, ptr %52, i32 0, i32 1
  %54 = load i32, ptr %53, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [40 x i32], ptr %49, i64 0, i64 %55
  %57 = load i32, ptr %56, align 4
  %58 = icmp slt i32 %42, %57
  br i1 %58, label %59, label %79

59:                                               ; preds = %37
  %60 = load i32, ptr %3, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %61
  %63 = getelementptr inbounds %struct.edge, ptr %62, i32 0, i32 2
  %64 = load i32, ptr %63, align 4
  %65 = load i32, ptr %3, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %66
  %68 = getelementptr inbounds %struct.edge, ptr %67, i32 0, i32 0
  %69 = load i32, ptr %68, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %70
  %72 = load i32, ptr %3, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %73
  %75 = getelementptr inbounds %struct.edge, ptr %74, i32 0, i32 1
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [40 x i32], ptr %71, i64 0, i64 %77
  store i32 %64, ptr %78, align 4
  br label %79

79:                                               ; preds = %59, %37
  br label %80

80:                                               ; preds = %79
  %81 = load i32, ptr %3, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %3, align 4
  br label %34, !llvm.loop !12

83:                                               ; preds = %34
  store i32 0, ptr %4, align 4
  br label %84

84:                                               ; preds = %150, %83
  %85 = load i32, ptr %4, align 4
  %86 = icmp slt i32 %85, 40
  br i1 %86, label %87, label %153

87:                                               ; preds = %84
  store i32 0, ptr %5, align 4
  br label %88

88:                                               ; preds = %146, %87
  %89 = load i32, ptr %5, align 4
  %90 = icmp slt i32 %89, 40
  br i1 %90, label %91, label %149

91:                                               ; preds = %88
  store i32 0, ptr %6, align 4
  br label %92

92:                                               ; preds = %142, %91
  %93 = load i32, ptr %6, align 4
  %94 = icmp slt i32 %93, 40
  br i1 %94, label %95, label %145

95:                                               ; preds = %92
  %96 = load i32, ptr %5, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %97
  %99 = load i32, ptr %4, align 4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds [40 x i32], ptr %98, i64 0, i64 %100
  %102 = load i32, ptr %101, align 4
  %103 = load i32, ptr %4, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %104
  %106 = load i32, ptr %6, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [40 x i32], ptr %105, i64 0, i64 %107
  %109 = load i32, ptr %108, align 4
  %110 = add nsw i32 %102, %109
  %111 = load i32, ptr %5, align 4
  %112 = sext i32 %111 to i64
  %113 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %112
  %114 = load i32, ptr %6, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds [40 x i32], ptr %113, i64 0, i64 %115
  %117 = load i32, ptr %116, align 4
  %118 = icmp slt i32 %110, %117
  br i1 %118, label %119, label %141

119:                                              ; preds = %95
  %120 = load i32, ptr %5, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %121
  %123 = load i32, ptr %4, align 4
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds [40 x i32], ptr %122, i64 0, i64 %124
  %126 = load i32, ptr %125, align 4
  %127 = load i32, ptr %4, align 4
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %128
  %130 = load i32, ptr %6, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds [40 x i32], ptr %129, i64 0, i64 %131
  %133 = load i32, ptr %132, align 4
  %134 = add nsw i32 %126, %133
  %135 = load i32, ptr %5, align 4
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds [40 x [40 x i32]], ptr @all_pairs, i64 0, i64 %136
  %138 = load i32, ptr %6, align 4
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds [40 x i32], ptr %137, i64 0, i64 %139
  store i32 %134, ptr %140, align 4
  br label %141

141:                                              ; preds = %119, %95
  br label %142

142:                                              ; preds = %141
  %143 = load i32, ptr %6, align 4
  %144 = add nsw i32 %143, 1
  store i32 %144, ptr %6, align 4
  br label %92, !llvm.loop !13

145:                                              ; preds = %92
  br label %146

146:                                              ; preds = %145
  %147 = load i32, ptr %5, align 4
  %148 = add nsw i32 %147, 1
  store i32 %148, ptr %5, align 4
  br label %88, !llvm.loop !14

149:                                              ; preds = %88
  br label %150

150:                                              ; preds = %149
  %151 = load i32, ptr %4, align 4
  %152 = add nsw i32 %151, 1
  store i32 %152, ptr %4, align 4
  br label %84, !llvm.loop !15

153:                                              ; preds = %84
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @dijkstra(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %14, %1
  %8 = load i32, ptr %3, align 4
  %9 = icmp slt i32 %8, 40
  br i1 %9, label %10, label %17

10:                                               ; preds = %7
  %11 = load i32, ptr %3, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %12
  store i32 536870911, ptr %13, align 4
  br label %14

14:                                               ; preds = %10
  %15 = load i32, ptr %3, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %3, align 4
  br label %7, !llvm.loop !16

17:                                               ; preds = %7
  store i32 0, ptr @heap_size, align 4
  %18 = load i32, ptr %2, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %19
  store i32 0, ptr %20, align 4
  %21 = load i32, ptr %2, align 4
  call void @heap_push(i32 noundef %21, i32 noundef 0)
  br label %22

22:                                               ; preds = %95, %33, %17
  %23 = load i32, ptr @heap_size, align 4
  %24 = icmp sgt i32 %23, 0
  br i1 %24, label %25, label %96

25:                                               ; preds = %22
  %26 = call i32 @heap_pop(ptr noundef %4)
  store i32 %26, ptr %5, align 4
  %27 = load i32, ptr %4, align 4
  %28 = load i32, ptr %5, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %29
  %31 = load i32, ptr %30, align 4
  %32 = icmp sgt i32 %27, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %25
  br label %22, !llvm.loop !17

34:                                               ; preds = %25
  store i32 0, ptr %6, align 4
  br label %35

35:                                               ; preds = %92, %34
  %36 = load i32, ptr %6, align 4
  %37 = icmp slt i32 %36, 160
  br i1 %37, label %38, label %95

38:                                               ; preds = %35
  %39 = load i32, ptr %6, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %40
  %42 = getelementptr inbounds %struct.edge, ptr %41, i32 0, i32 0
  %43 = load i32, ptr %42, align 4
  %44 = load i32, ptr %5, align 4
  %45 = icmp eq i32 %43, %44
  br i1 %45, label %46, label %91

46:                                               ; preds = %38
  %47 = load i32, ptr %4, align 4
  %48 = load i32, ptr %6, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %49
  %51 = getelementptr inbounds %struct.edge, ptr %50, i32 0, i32 2
  %52 = load i32, ptr %51, align 4
  %53 = add nsw i32 %47, %52
  %54 = load i32, ptr %6, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %55
  %57 = getelementptr inbounds %struct.edge, ptr %56, i32 0, i32 1
  %58 = load i32, ptr %57, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %59
  %61 = load i32, ptr %60, align 4
  %62 = icmp slt i32 %53, %61
  br i1 %62, label %63, label %91

63:                                               ; preds = %46
  %64 = load i32, ptr %4, align 4
  %65 = load i32, ptr %6, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %66
  %68 = getelementptr inbounds %struct.edge, ptr %67, i32 0, i32 2
  %69 = load i32, ptr %68, align 4
  %70 = add nsw i32 %64, %69
  %71 = load i32, ptr %6, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %72
  %74 = getelementptr inbounds %struct.edge, ptr %73, i32 0, i32 1
  %75 = load i32, ptr %74, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %76
  store i32 %70, ptr %77, align 4
  %78 = load i32, ptr %6, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %79
  %81 = getelementptr inbounds %struct.edge, ptr %80, i32 0, i32 1
  %82 = load i32, ptr %81, align 4
  %83 = load i32, ptr %6, align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %84
  %86 = getelementptr inbounds %struct.edge, ptr %85, i32 0, i32 1
  %87 = load i32, ptr %86, align 4
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds [40 x i32], ptr @distance, i64 0, i64 %88
  %90 = load i32, ptr %89, align 4
  call void @heap_push(i32 noundef %82, i32 noundef %90)
  br label %91

91:                                               ; preds = %63, %46, %38
  br label %92

92:                                               ; preds = %91
  %93 = load i32, ptr %6, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %6, align 4
  br label %35, !llvm.loop !18

95:                                               ; preds = %35
  br label %22, !llvm.loop !17

96:                                               ; preds = %22
  ret void
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @spanning_tree() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %6

6:                                                ; preds = %14, %0
  %7 = load i32, ptr %2, align 4
  %8 = icmp slt i32 %7, 40
  br i1 %8, label %9, label %17

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 4
  %11 = load i32, ptr %2, align 4
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %12
  store i32 %10, ptr %13, align 4
  br label %14

14:                                               ; preds = %9
  %15 = load i32, ptr %2, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %2, align 4
  br label %6, !llvm.loop !19

17:                                               ; preds = %6
  call void @qsort(ptr noundef @edges, i64 noundef 160, i64 noundef 12, ptr noundef @by_weight)
  store i32 0, ptr %3, align 4
  br label %18

18:                                               ; preds = %50, %17
  %19 = load i32, ptr %3, align 4
  %20 = icmp slt i32 %19, 160
  br i1 %20, label %21, label %53

21:                                               ; preds = %18
  %22 = load i32, ptr %3, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %23
  %25 = getelementptr inbounds %struct.edge, ptr %24, i32 0, i32 0
  %26 = load i32, ptr %25, align 4
  %27 = call i32 @find(i32 noundef %26)
  store i32 %27, ptr %4, align 4
  %28 = load i32, ptr %3, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %29
  %31 = getelementptr inbounds %struct.edge, ptr %30, i32 0, i32 1
  %32 = load i32, ptr %31, align 4
  %33 = call i32 @find(i32 noundef %32)
  store i32 %33, ptr %5, align 4
  %34 = load i32, ptr %4, align 4
  %35 = load i32, ptr %5, align 4
  %36 = icmp ne i32 %34, %35
  br i1 %36, label %37, label %49

37:                                               ; preds = %21
  %38 = load i32, ptr %5, align 4
  %39 = load i32, ptr %4, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %40
  store i32 %38, ptr %41, align 4
  %42 = load i32, ptr %3, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %43
  %45 = getelementptr inbounds %struct.edge, ptr %44, i32 0, i32 2
  %46 = load i32, ptr %45, align 4
  %47 = load i32, ptr %1, align 4
  %48 = add nsw i32 %47, %46
  store i32 %48, ptr %1, align 4
  br label %49

49:                                               ; preds = %37, %21
  br label %50

50:                                               ; preds = %49
  %51 = load i32, ptr %3, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %3, align 4
  br label %18, !llvm.loop !20

53:                                               ; preds = %18
  %54 = load i32, ptr %1, align 4
  ret i32 %54
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @topological(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [40 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  call void @llvm.memset.p0.i64(ptr align 16 %3, i8 0, i64 160, i1 false)
  store i32 0, ptr %4, align 4
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %10

10:                                               ; preds = %35, %1
  %11 = load i32, ptr %6, align 4
  %12 = icmp slt i32 %11, 160
  br i1 %12, label %13, label %38

13:                                               ; preds = %10
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %15
  %17 = getelementptr inbounds %struct.edge, ptr %16, i32 0, i32 0
  %18 = load i32, ptr %17, align 4
  %19 = load i32, ptr %6, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %20
  %22 = getelementptr inbounds %struct.edge, ptr %21, i32 0, i32 1
  %23 = load i32, ptr %22, align 4
  %24 = icmp slt i32 %18, %23
  %25 = zext i1 %24 to i32
  %26 = load i32, ptr %6, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %27
  %29 = getelementptr inbounds %struct.edge, ptr %28, i32 0, i32 1
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [40 x i32], ptr %3, i64 0, i64 %31
  %33 = load i32, ptr %32, align 4
  %34 = add nsw i32 %33, %25
  store i32 %34, ptr %32, align 4
  br label %35

35:                                               ; preds = %13
  %36 = load i32, ptr %6, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %6, align 4
  br label %10, !llvm.loop !21

38:                                               ; preds = %10
  store i32 0, ptr %7, align 4
  br label %39

39:                                               ; preds = %56, %38
  %40 = load i32, ptr %7, align 4
  %41 = icmp slt i32 %40, 40
  br i1 %41, label %42, label %59

42:                                               ; preds = %39
  %43 = load i32, ptr %7, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [40 x i32], ptr %3, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %55

48:                                               ; preds = %42
  %49 = load i32, ptr %7, align 4
  %50 = load ptr, ptr %2, align 8
  %51 = load i32, ptr %4, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, ptr %4, align 4
  %53 = sext i32 %51 to i64
  %54 = getelementptr inbounds i32, ptr %50, i64 %53
  store i32 %49, ptr %54, align 4
  br label %55

55:                                               ; preds = %48, %42
  br label %56

56:                                               ; preds = %55
  %57 = load i32, ptr %7, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, ptr %7, align 4
  br label %39, !llvm.loop !22

59:                                               ; preds = %39
  br label %60

60:                                               ; preds = %120, %59
  %61 = load i32, ptr %5, align 4
  %62 = load i32, ptr %4, align 4
  %63 = icmp slt i32 %61, %62
  br i1 %63, label %64, label %121

64:                                               ; preds = %60
  %65 = load ptr, ptr %2, align 8
  %66 = load i32, ptr %5, align 4
  %67 = add nsw i32 %66, 1
  store i32 %67, ptr %5, align 4
  %68 = sext i32 %66 to i64
  %69 = getelementptr inbounds i32, ptr %65, i64 %68
  %70 = load i32, ptr %69, align 4
  store i32 %70, ptr %8, align 4
  store i32 0, ptr %9, align 4
  br label %71

71:                                               ; preds = %117, %64
  %72 = load i32, ptr %9, align 4
  %73 = icmp slt i32 %72, 160
  br i1 %73, label %74, label %120

74:                                               ; preds = %71
  %75 = load i32, ptr %9, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %76
  %78 = getelementptr inbounds %struct.edge, ptr %77, i32 0, i32 0
  %79 = load i32, ptr %78, align 4
  %80 = load i32, ptr %8, align 4
  %81 = icmp eq i32 %79, %80
  br i1 %81, label %82, label %116

82:                                               ; preds = %74
  %83 = load i32, ptr %9, align 4
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %84
  %86 = getelementptr inbounds %struct.edge, ptr %85, i32 0, i32 0
  %87 = load i32, ptr %86, align 4
  %88 = load i32, ptr %9, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %89
  %91 = getelementptr inbounds %struct.edge, ptr %90, i32 0, i32 1
  %92 = load i32, ptr %91, align 4
  %93 = icmp slt i32 %87, %92
  br i1 %93, label %94, label %116

94:                                               ; preds = %82
  %95 = load i32, ptr %9, align 4
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %96
  %98 = getelementptr inbounds %struct.edge, ptr %97, i32 0, i32 1
  %99 = load i32, ptr %98, align 4
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds [40 x i32], ptr %3, i64 0, i64 %100
  %102 = load i32, ptr %101, align 4
  %103 = add nsw i32 %102, -1
  store i32 %103, ptr %101, align 4
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %105, label %116

105:                                              ; preds = %94
  %106 = load i32, ptr %9, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [160 x %struct.edge], ptr @edges, i64 0, i64 %107
  %109 = getelementptr inbounds %struct.edge, ptr %108, i32 0, i32 1
  %110 = load i32, ptr %109, align 4
  %111 = load ptr, ptr %2, align 8
  %112 = load i32, ptr %4, align 4
  %113 = add nsw i32 %112, 1
  store i32 %113, ptr %4, align 4
  %114 = sext i32 %112 to i64
  %115 = getelementptr inbounds i32, ptr %111, i64 %114
  store i32 %110, ptr %115, align 4
  br label %116

116:                                              ; preds = %105, %94, %82, %74
  br label %117

117:                                              ; preds = %116
  %118 = load i32, ptr %9, align 4
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %9, align 4
  br label %71, !llvm.loop !23

120:                                              ; preds = %71
  br label %60, !llvm.loop !24

121:                                              ; preds = %60
  %122 = load i32, ptr %4, align 4
  ret i32 %122
}

declare i32 @putchar(i32 noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @heap_push(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %6 = load i32, ptr @heap_size, align 4
  %7 = add nsw i32 %6, 1
  store i32 %7, ptr @heap_size, align 4
  store i32 %6, ptr %5, align 4
  br label %8

8:                                                ; preds = %32, %2
  %9 = load i32, ptr %5, align 4
  %10 = icmp sgt i32 %9, 0
  br i1 %10, label %11, label %21

11:                                               ; preds = %8
  %12 = load i32, ptr %5, align 4
  %13 = sub nsw i32 %12, 1
  %14 = sdiv i32 %13, 2
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %15
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 1
  %18 = load i32, ptr %17, align 4
  %19 = load i32, ptr %4, align 4
  %20 = icmp sgt i32 %18, %19
  br label %21

21:                                               ; preds = %11, %8
  %22 = phi i1 [ false, %8 ], [ %20, %11 ]
  br i1 %22, label %23, label %36

23:                                               ; preds = %21
  %24 = load i32, ptr %5, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %25
  %27 = load i32, ptr %5, align 4
  %28 = sub nsw i32 %27, 1
  %29 = sdiv i32 %28, 2
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %30
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %26, ptr align 8 %31, i64 8, i1 false)
  br label %32

32:                                               ; preds = %23
  %33 = load i32, ptr %5, align 4
  %34 = sub nsw i32 %33, 1
  %35 = sdiv i32 %34, 2
  store i32 %35, ptr %5, align 4
  br label %8, !llvm.loop !25

36:                                               ; preds = %21
  %37 = load i32, ptr %3, align 4
  %38 = load i32, ptr %5, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %39
  %41 = getelementptr inbounds %struct.anon, ptr %40, i32 0, i32 0
  store i32 %37, ptr %41, align 8
  %42 = load i32, ptr %4, align 4
  %43 = load i32, ptr %5, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %44
  %46 = getelementptr inbounds %struct.anon, ptr %45, i32 0, i32 1
  store i32 %42, ptr %46, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @heap_pop(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
  %6 = load i32, ptr @heap, align 16
  store i32 %6, ptr %3, align 4
  store i32 0, ptr %4, align 4
  %7 = load i32, ptr getelementptr inbounds (%struct.anon, ptr @heap, i32 0, i32 1), align 4
  %8 = load ptr, ptr %2, align 8
  store i32 %7, ptr %8, align 4
  %9 = load i32, ptr @heap_size, align 4
  %10 = add nsw i32 %9, -1
  store i32 %10, ptr @heap_size, align 4
  br label %11

11:                                               ; preds = %51, %1
  %12 = load i32, ptr %4, align 4
  %13 = mul nsw i32 2, %12
  %14 = add nsw i32 %13, 1
  store i32 %14, ptr %5, align 4
  %15 = load i32, ptr @heap_size, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %59

17:                                               ; preds = %11
  %18 = load i32, ptr %5, align 4
  %19 = add nsw i32 %18, 1
  %20 = load i32, ptr @heap_size, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %38

22:                                               ; preds = %17
  %23 = load i32, ptr %5, align 4
  %24 = add nsw i32 %23, 1
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %25
  %27 = getelementptr inbounds %struct.anon, ptr %26, i32 0, i32 1
  %28 = load i32, ptr %27, align 4
  %29 = load i32, ptr %5, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %30
  %32 = getelementptr inbounds %struct.anon, ptr %31, i32 0, i32 1
  %33 = load i32, ptr %32, align 4
  %34 = icmp slt i32 %28, %33
  br i1 %34, label %35, label %38

35:                                               ; preds = %22
  %36 = load i32, ptr %5, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, ptr %5, align 4
  br label %38

38:                                               ; preds = %35, %22, %17
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %40
  %42 = getelementptr inbounds %struct.anon, ptr %41, i32 0, i32 1
  %43 = load i32, ptr %42, align 4
  %44 = load i32, ptr @heap_size, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %45
  %47 = getelementptr inbounds %struct.anon, ptr %46, i32 0, i32 1
  %48 = load i32, ptr %47, align 4
  %49 = icmp sge i32 %43, %48
  br i1 %49, label %50, label %51

50:                                               ; preds = %38
  br label %59

51:                                               ; preds = %38
  %52 = load i32, ptr %4, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %53
  %55 = load i32, ptr %5, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %56
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %54, ptr align 8 %57, i64 8, i1 false)
  %58 = load i32, ptr %5, align 4
  store i32 %58, ptr %4, align 4
  br label %11, !llvm.loop !26

59:                                               ; preds = %50, %11
  %60 = load i32, ptr %4, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %61
  %63 = load i32, ptr @heap_size, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [320 x %struct.anon], ptr @heap, i64 0, i64 %64
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %62, ptr align 8 %65, i64 8, i1 false)
  %66 = load i32, ptr %3, align 4
  ret i32 %66
}

declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @by_weight(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  %7 = load ptr, ptr %3, align 8
  store ptr %7, ptr %5, align 8
  %8 = load ptr, ptr %4, align 8
  store ptr %8, ptr %6, align 8
  %9 = load ptr, ptr %5, align 8
  %10 = getelementptr inbounds %struct.edge, ptr %9, i32 0, i32 2
  %11 = load i32, ptr %10, align 4
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds %struct.edge, ptr %12, i32 0, i32 2
  %14 = load i32, ptr %13, align 4
  %15 = icmp ne i32 %11, %14
  br i1 %15, label %16, label %24

16:                                               ; preds = %2
  %17 = load ptr, ptr %5, align 8
  %18 = getelementptr inbounds %struct.edge, ptr %17, i32 0, i32 2
  %19 = load i32, ptr %18, align 4
  %20 = load ptr, ptr %6, align 8
  %21 = getelementptr inbounds %struct.edge, ptr %20, i32 0, i32 2
  %22 = load i32, ptr %21, align 4
  %23 = sub nsw i32 %19, %22
  br label %50

24:                                               ; preds = %2
  %25 = load ptr, ptr %5, align 8
  %26 = getelementptr inbounds %struct.edge, ptr %25, i32 0, i32 0
  %27 = load i32, ptr %26, align 4
  %28 = load ptr, ptr %6, align 8
  %29 = getelementptr inbounds %struct.edge, ptr %28, i32 0, i32 0
  %30 = load i32, ptr %29, align 4
  %31 = icmp ne i32 %27, %30
  br i1 %31, label %32, label %40

32:                                               ; preds = %24
  %33 = load ptr, ptr %5, align 8
  %34 = getelementptr inbounds %struct.edge, ptr %33, i32 0, i32 0
  %35 = load i32, ptr %34, align 4
  %36 = load ptr, ptr %6, align 8
  %37 = getelementptr inbounds %struct.edge, ptr %36, i32 0, i32 0
  %38 = load i32, ptr %37, align 4
  %39 = sub nsw i32 %35, %38
  br label %48

40:                                               ; preds = %24
  %41 = load ptr, ptr %5, align 8
  %42 = getelementptr inbounds %struct.edge, ptr %41, i32 0, i32 1
  %43 = load i32, ptr %42, align 4
  %44 = load ptr, ptr %6, align 8
  %45 = getelementptr inbounds %struct.edge, ptr %44, i32 0, i32 1
  %46 = load i32, ptr %45, align 4
  %47 = sub nsw i32 %43, %46
  br label %48

48:                                               ; preds = %40, %32
  %49 = phi i32 [ %39, %32 ], [ %47, %40 ]
  br label %50

50:                                               ; preds = %48, %16
  %51 = phi i32 [ %23, %16 ], [ %49, %48 ]
  ret i32 %51
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @find(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = sext i32 %3 to i64
  %5 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %4
  %6 = load i32, ptr %5, align 4
  %7 = load i32, ptr %2, align 4
  %8 = icmp eq i32 %6, %7
  br i1 %8, label %9, label %11

9:                                                ; preds = %1
  %10 = load i32, ptr %2, align 4
  br label %20

11:                                               ; preds = %1
  %12 = load i32, ptr %2, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %13
  %15 = load i32, ptr %14, align 4
  %16 = call i32 @find(i32 noundef %15)
  %17 = load i32, ptr %2, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [40 x i32], ptr @parent, i64 0, i64 %18
  store i32 %16, ptr %19, align 4
  br label %20

20:                                               ; preds = %11, %9
  %21 = phi i32 [ %10, %9 ], [ %16, %11 ]
  ret i32 %21
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!22 = distinct !{!22, !6}
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
