; ModuleID = 'text_codecs.c'
source_filename = "text_codecs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.texts = internal constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str = private unnamed_addr constant [1 x i8] zeroinitializer, align 1
@.str.1 = private unnamed_addr constant [2 x i8] c"f\00", align 1
@.str.2 = private unnamed_addr constant [3 x i8] c"fo\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"foo\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"foob\00", align 1
@.str.5 = private unnamed_addr constant [6 x i8] c"fooba\00", align 1
@.str.6 = private unnamed_addr constant [7 x i8] c"foobar\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"\FF\FE\FD\01\00", align 1
@.str.8 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@main.mixed = internal constant [26 x i8] c"a\C3\BC\E2\82\AC\F0\9F\98\80|\C0\80|\ED\A0\80|\E2\82|\F5|\FF.\00", align 16
@.str.9 = private unnamed_addr constant [5 x i8] c"bad \00", align 1
@.str.10 = private unnamed_addr constant [8 x i8] c"U+%04X \00", align 1
@.str.11 = private unnamed_addr constant [23 x i8] c"%d wrong; %d %d %d %d\0A\00", align 1
@.str.12 = private unnamed_addr constant [23 x i8] c"name=J\C3\BCrgen & co/100%\00", align 1
@.str.13 = private unnamed_addr constant [14 x i8] c"Hello, World!\00", align 1
@alphabet = internal constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 16
@next_point.least = internal constant [4 x i32] [i32 0, i32 128, i32 2048, i32 65536], align 16
@.str.14 = private unnamed_addr constant [5 x i8] c"-_.~\00", align 1
@.str.15 = private unnamed_addr constant [7 x i8] c"%%%02X\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [64 x i8], align 16
  %3 = alloca [64 x i8], align 16
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca [5 x i32], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  store i32 0, ptr %4, align 4
  br label %16

16:                                               ; preds = %51, %0
  %17 = load i32, ptr %4, align 4
  %18 = icmp slt i32 %17, 8
  br i1 %18, label %19, label %54

19:                                               ; preds = %16
  %20 = load i32, ptr %4, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [8 x ptr], ptr @main.texts, i64 0, i64 %21
  %23 = load ptr, ptr %22, align 8
  %24 = call i64 @strlen(ptr noundef %23) #4
  store i64 %24, ptr %5, align 8
  %25 = load i32, ptr %4, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [8 x ptr], ptr @main.texts, i64 0, i64 %26
  %28 = load ptr, ptr %27, align 8
  %29 = load i64, ptr %5, align 8
  %30 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  call void @encode64(ptr noundef %28, i64 noundef %29, ptr noundef %30)
  %31 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %32 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %33 = call i64 @decode64(ptr noundef %31, ptr noundef %32)
  store i64 %33, ptr %6, align 8
  %34 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %35 = load i64, ptr %6, align 8
  %36 = load i64, ptr %5, align 8
  %37 = icmp eq i64 %35, %36
  br i1 %37, label %38, label %47

38:                                               ; preds = %19
  %39 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %40 = load i32, ptr %4, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [8 x ptr], ptr @main.texts, i64 0, i64 %41
  %43 = load ptr, ptr %42, align 8
  %44 = load i64, ptr %5, align 8
  %45 = call i32 @memcmp(ptr noundef %39, ptr noundef %43, i64 noundef %44) #4
  %46 = icmp eq i32 %45, 0
  br label %47

47:                                               ; preds = %38, %19
  %48 = phi i1 [ false, %19 ], [ %46, %38 ]
  %49 = zext i1 %48 to i32
  %50 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, ptr noundef %34, i32 noundef %49)
  br label %51

51:                                               ; preds = %47
  %52 = load i32, ptr %4, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, ptr %4, align 4
  br label %16, !llvm.loop !5

54:                                               ; preds = %16
  store ptr @main.mixed, ptr %7, align 8
  store ptr getelementptr inbounds (i8, ptr getelementptr inbounds (i8, ptr @main.mixed, i64 26), i64 -1), ptr %8, align 8
  br label %55

55:                                               ; preds = %59, %54
  %56 = load ptr, ptr %7, align 8
  %57 = load ptr, ptr %8, align 8
  %58 = icmp ult ptr %56, %57
  br i1 %58, label %59, label %68

59:                                               ; preds = %55
  %60 = load ptr, ptr %8, align 8
  %61 = call i32 @next_point(ptr noundef %7, ptr noundef %60)
  store i32 %61, ptr %9, align 4
  %62 = load i32, ptr %9, align 4
  %63 = icmp slt i32 %62, 0
  %64 = zext i1 %63 to i64
  %65 = select i1 %63, ptr @.str.9, ptr @.str.10
  %66 = load i32, ptr %9, align 4
  %67 = call i32 (ptr, ...) @printf(ptr noundef %65, i32 noundef %66)
  br label %55, !llvm.loop !7

68:                                               ; preds = %55
  %69 = call i32 @putchar(i32 noundef 10)
  store i32 0, ptr %10, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %11, i8 0, i64 20, i1 false)
  store i32 1, ptr %12, align 4
  br label %70

70:                                               ; preds = %109, %68
  %71 = load i32, ptr %12, align 4
  %72 = icmp ult i32 %71, 1114112
  br i1 %72, label %73, label %116

73:                                               ; preds = %70
  %74 = load i32, ptr %12, align 4
  %75 = icmp uge i32 %74, 55296
  br i1 %75, label %76, label %80

76:                                               ; preds = %73
  %77 = load i32, ptr %12, align 4
  %78 = icmp ult i32 %77, 57344
  br i1 %78, label %79, label %80

79:                                               ; preds = %76
  br label %109

80:                                               ; preds = %76, %73
  %81 = load i32, ptr %12, align 4
  %82 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %83 = call i32 @encode_point(i32 noundef %81, ptr noundef %82)
  store i32 %83, ptr %13, align 4
  %84 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  store ptr %84, ptr %14, align 8
  %85 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %86 = load i32, ptr %13, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds i8, ptr %85, i64 %87
  %89 = call i32 @next_point(ptr noundef %14, ptr noundef %88)
  %90 = load i32, ptr %12, align 4
  %91 = icmp ne i32 %89, %90
  br i1 %91, label %99, label %92

92:                                               ; preds = %80
  %93 = load ptr, ptr %14, align 8
  %94 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %95 = load i32, ptr %13, align 4
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds i8, ptr %94, i64 %96
  %98 = icmp ne ptr %93, %97
  br label %99

99:                                               ; preds = %92, %80
  %100 = phi i1 [ true, %80 ], [ %98, %92 ]
  %101 = zext i1 %100 to i32
  %102 = load i32, ptr %10, align 4
  %103 = add nsw i32 %102, %101
  store i32 %103, ptr %10, align 4
  %104 = load i32, ptr %13, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds [5 x i32], ptr %11, i64 0, i64 %105
  %107 = load i32, ptr %106, align 4
  %108 = add nsw i32 %107, 1
  store i32 %108, ptr %106, align 4
  br label %109

109:                                              ; preds = %99, %79
  %110 = load i32, ptr %12, align 4
  %111 = icmp ult i32 %110, 12288
  %112 = zext i1 %111 to i64
  %113 = select i1 %111, i32 1, i32 211
  %114 = load i32, ptr %12, align 4
  %115 = add i32 %114, %113
  store i32 %115, ptr %12, align 4
  br label %70, !llvm.loop !8

116:                                              ; preds = %70
  %117 = load i32, ptr %10, align 4
  %118 = getelementptr inbounds [5 x i32], ptr %11, i64 0, i64 1
  %119 = load i32, ptr %118, align 4
  %120 = getelementptr inbounds [5 x i32], ptr %11, i64 0, i64 2
  %121 = load i32, ptr %120, align 8
  %122 = getelementptr inbounds [5 x i32], ptr %11, i64 0, i64 3
  %123 = load i32, ptr %122, align 4
  %124 = getelementptr inbounds [5 x i32], ptr %11, i64 0, i64 4
  %125 = load i32, ptr %124, align 16
  %126 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %117, i32 noundef %119, i32 noundef %121, i32 noundef %123, i32 noundef %125)
  call void @percent(ptr noundef @.str.12)
  store ptr @.str.13, ptr %15, align 8
  br label %127

127:                                              ; preds = %164, %116
  %128 = load ptr, ptr %15, align 8
  %129 = load i8, ptr %128, align 1
  %130 = icmp ne i8 %129, 0
  br i1 %130, label %131, label %167

131:                                              ; preds = %127
  %132 = load ptr, ptr %15, align 8
  %133 = load i8, ptr %132, align 1
  %134 = sext i8 %133 to i32
  %135 = or i32 %134, 32
  %136 = icmp sge i32 %135, 97
  br i1 %136, label %137, label %157

137:                                              ; preds = %131
  %138 = load ptr, ptr %15, align 8
  %139 = load i8, ptr %138, align 1
  %140 = sext i8 %139 to i32
  %141 = or i32 %140, 32
  %142 = icmp sle i32 %141, 122
  br i1 %142, label %143, label %157

143:                                              ; preds = %137
  %144 = load ptr, ptr %15, align 8
  %145 = load i8, ptr %144, align 1
  %146 = sext i8 %145 to i32
  %147 = and i32 %146, 32
  %148 = add nsw i32 %147, 65
  %149 = load ptr, ptr %15, align 8
  %150 = load i8, ptr %149, align 1
  %151 = sext i8 %150 to i32
  %152 = or i32 %151, 32
  %153 = sub nsw i32 %152, 97
  %154 = add nsw i32 %153, 13
  %155 = srem i32 %154, 26
  %156 = add nsw i32 %148, %155
  br label %161

157:                                              ; preds = %137, %131
  %158 = load ptr, ptr %15, align 8
  %159 = load i8, ptr %158, align 1
  %160 = sext i8 %159 to i32
  br label %161

161:                                              ; preds = %157, %143
  %162 = phi i32 [ %156, %143 ], [ %160, %157 ]
  %163 = call i32 @putchar(i32 noundef %162)
  br label %164

164:                                              ; preds = %161
  %165 = load ptr, ptr %15, align 8
  %166 = getelementptr inbounds i8, ptr %165, i32 1
  store ptr %166, ptr %15, align 8
  br label %127, !llvm.loop !9

167:                                              ; preds = %127
  %168 = call i32 @putchar(i32 noundef 10)
  ret i32 0
}

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @encode64(ptr noundef %0, i64 noundef %1, ptr noundef %2) #0 {
  %4 = alloca ptr, align 8
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
  store i64 %1, ptr %5, align 8
  store ptr %2, ptr %6, align 8
  store i64 0, ptr %7, align 8
  br label %10

10:                                               ; preds = %83, %3
  %11 = load i64, ptr %7, align 8
  %12 = load i64, ptr %5, align 8
  %13 = icmp ult i64 %11, %12
  br i1 %13, label %14, label %86

14:                                               ; preds = %10
  %15 = load ptr, ptr %4, align 8
  %16 = load i64, ptr %7, align 8
  %17 = getelementptr inbounds i8, ptr %15, i64 %16
  %18 = load i8, ptr %17, align 1
  %19 = zext i8 %18 to i32
  %20 = shl i32 %19, 16
  %21 = load i64, ptr %7, align 8
  %22 = add i64 %21, 1
  %23 = load i64, ptr %5, align 8
  %24 = icmp ult i64 %22, %23
  br i1 %24, label %25, label %33

25:                                               ; preds = %14
  %26 = load ptr, ptr %4, align 8
  %27 = load i64, ptr %7, align 8
  %28 = add i64 %27, 1
  %29 = getelementptr inbounds i8, ptr %26, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i32
  %32 = shl i32 %31, 8
  br label %34

33:                                               ; preds = %14
  br label %34

34:                                               ; preds = %33, %25
  %35 = phi i32 [ %32, %25 ], [ 0, %33 ]
  %36 = or i32 %20, %35
  %37 = load i64, ptr %7, align 8
  %38 = add i64 %37, 2
  %39 = load i64, ptr %5, align 8
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %41, label %48

41:                                               ; preds = %34
  %42 = load ptr, ptr %4, align 8
  %43 = load i64, ptr %7, align 8
  %44 = add i64 %43, 2
  %45 = getelementptr inbounds i8, ptr %42, i64 %44
  %46 = load i8, ptr %45, align 1
  %47 = zext i8 %46 to i32
  br label %49

48:                                               ; preds = %34
  br label %49

49:                                               ; preds = %48, %41
  %50 = phi i32 [ %47, %41 ], [ 0, %48 ]
  %51 = or i32 %36, %50
  store i32 %51, ptr %8, align 4
  store i64 0, ptr %9, align 8
  br label %52

52:                                               ; preds = %79, %49
  %53 = load i64, ptr %9, align 8
  %54 = icmp ult i64 %53, 4
  br i1 %54, label %55, label %82

55:                                               ; preds = %52
  %56 = load i64, ptr %9, align 8
  %57 = load i64, ptr %5, align 8
  %58 = load i64, ptr %7, align 8
  %59 = sub i64 %57, %58
  %60 = icmp ule i64 %56, %59
  br i1 %60, label %61, label %73

61:                                               ; preds = %55
  %62 = load i32, ptr %8, align 4
  %63 = load i64, ptr %9, align 8
  %64 = mul i64 6, %63
  %65 = sub i64 18, %64
  %66 = trunc i64 %65 to i32
  %67 = lshr i32 %62, %66
  %68 = and i32 %67, 63
  %69 = zext i32 %68 to i64
  %70 = getelementptr inbounds [65 x i8], ptr @alphabet, i64 0, i64 %69
  %71 = load i8, ptr %70, align 1
  %72 = sext i8 %71 to i32
  br label %74

73:                                               ; preds = %55
  br label %74

74:                                               ; preds = %73, %61
  %75 = phi i32 [ %72, %61 ], [ 61, %73 ]
  %76 = trunc i32 %75 to i8
  %77 = load ptr, ptr %6, align 8
  %78 = getelementptr inbounds i8, ptr %77, i32 1
  store ptr %78, ptr %6, align 8
  store i8 %76, ptr %77, align 1
  br label %79

79:                                               ; preds = %74
  %80 = load i64, ptr %9, align 8
  %81 = add i64 %80, 1
  store i64 %81, ptr %9, align 8
  br label %52, !llvm.loop !10

82:                                               ; preds = %52
  br label %83

83:                                               ; preds = %82
  %84 = load i64, ptr %7, align 8
  %85 = add i64 %84, 3
  store i64 %85, ptr %7, align 8
  br label %10, !llvm.loop !11

86:                                               ; preds = %10
  %87 = load ptr, ptr %6, align 8
  store i8 0, ptr %87, align 1
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @decode64(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store ptr %1, ptr %4, align 8
  store i32 0, ptr %5, align 4
  store i32 0, ptr %6, align 4
  store i64 0, ptr %7, align 8
  br label %8

8:                                                ; preds = %45, %2
  %9 = load ptr, ptr %3, align 8
  %10 = load i8, ptr %9, align 1
  %11 = sext i8 %10 to i32
  %12 = icmp ne i32 %11, 0
  br i1 %12, label %13, label %18

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = load i8, ptr %14, align 1
  %16 = sext i8 %15 to i32
  %17 = icmp ne i32 %16, 61
  br label %18

18:                                               ; preds = %13, %8
  %19 = phi i1 [ false, %8 ], [ %17, %13 ]
  br i1 %19, label %20, label %48

20:                                               ; preds = %18
  %21 = load i32, ptr %5, align 4
  %22 = shl i32 %21, 6
  %23 = load ptr, ptr %3, align 8
  %24 = load i8, ptr %23, align 1
  %25 = sext i8 %24 to i32
  %26 = call ptr @strchr(ptr noundef @alphabet, i32 noundef %25) #4
  %27 = ptrtoint ptr %26 to i64
  %28 = sub i64 %27, ptrtoint (ptr @alphabet to i64)
  %29 = trunc i64 %28 to i32
  %30 = or i32 %22, %29
  store i32 %30, ptr %5, align 4
  %31 = load i32, ptr %6, align 4
  %32 = add nsw i32 %31, 6
  store i32 %32, ptr %6, align 4
  %33 = icmp sge i32 %32, 8
  br i1 %33, label %34, label %44

34:                                               ; preds = %20
  %35 = load i32, ptr %5, align 4
  %36 = load i32, ptr %6, align 4
  %37 = sub nsw i32 %36, 8
  store i32 %37, ptr %6, align 4
  %38 = lshr i32 %35, %37
  %39 = trunc i32 %38 to i8
  %40 = load ptr, ptr %4, align 8
  %41 = load i64, ptr %7, align 8
  %42 = add i64 %41, 1
  store i64 %42, ptr %7, align 8
  %43 = getelementptr inbounds i8, ptr %40, i64 %41
  store i8 %39, ptr %43, align 1
  br label %44

44:                                               ; preds = %34, %20
  br label %45

45:                                               ; preds = %44
  %46 = load ptr, ptr %3, align 8
  %47 = getelementptr inbounds i8, ptr %46, i32 1
  store ptr %47, ptr %3, align 8
  br label %8, !llvm.loop !12

48:                                               ; preds = %18
  %49 = load i64, ptr %7, align 8
  ret i64 %49
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @next_point(ptr noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
  store ptr %1, ptr %5, align 8
  %11 = load ptr, ptr %4, align 8
  %12 = load ptr, ptr %11, align 8
  store ptr %12, ptr %6, align 8
  %13 = load ptr, ptr %6, align 8
  %14 = getelementptr inbounds i8, ptr %13, i32 1
  store ptr %14, ptr %6, align 8
  %15 = load i8, ptr %13, align 1
  %16 = zext i8 %15 to i32
  store i32 %16, ptr %7, align 4
  %17 = load i32, ptr %7, align 4
  %18 = icmp ult i32 %17, 128
  br i1 %18, label %19, label %20

19:                                               ; preds = %2
  br label %48

20:                                               ; preds = %2
  %21 = load i32, ptr %7, align 4
  %22 = icmp uge i32 %21, 194
  br i1 %22, label %23, label %27

23:                                               ; preds = %20
  %24 = load i32, ptr %7, align 4
  %25 = icmp ult i32 %24, 224
  br i1 %25, label %26, label %27

26:                                               ; preds = %23
  br label %46

27:                                               ; preds = %23, %20
  %28 = load i32, ptr %7, align 4
  %29 = icmp uge i32 %28, 224
  br i1 %29, label %30, label %34

30:                                               ; preds = %27
  %31 = load i32, ptr %7, align 4
  %32 = icmp ult i32 %31, 240
  br i1 %32, label %33, label %34

33:                                               ; preds = %30
  br label %44

34:                                               ; preds = %30, %27
  %35 = load i32, ptr %7, align 4
  %36 = icmp uge i32 %35, 240
  br i1 %36, label %37, label %40

37:                                               ; preds = %34
  %38 = load i32, ptr %7, align 4
  %39 = icmp ult i32 %38, 245
  br label %40

40:                                               ; preds = %37, %34
  %41 = phi i1 [ false, %34 ], [ %39, %37 ]
  %42 = zext i1 %41 to i64
  %43 = select i1 %41, i32 3, i32 -1
  br label %44

44:                                               ; preds = %40, %33
  %45 = phi i32 [ 2, %33 ], [ %43, %40 ]
  br label %46

46:                                               ; preds = %44, %26
  %47 = phi i32 [ 1, %26 ], [ %45, %44 ]
  br label %48

48:                                               ; preds = %46, %19
  %49 = phi i32 [ 0, %19 ], [ %47, %46 ]
  store i32 %49, ptr %8, align 4
  %50 = load ptr, ptr %6, align 8
  %51 = load ptr, ptr %4, align 8
  store ptr %50, ptr %51, align 8
  %52 = load i32, ptr %8, align 4
  %53 = icmp sle i32 %52, 0
  br i1 %53, label %54, label %62

54:                                               ; preds = %48
  %55 = load i32, ptr %8, align 4
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %57, label %59

57:                                               ; preds = %54
  %58 = load i32, ptr %7, align 4
  br label %60

59:                                               ; preds = %54
  br label %60

60:                                               ; preds = %59, %57
  %61 = phi i32 [ %58, %57 ], [ -1, %59 ]
  store i32 %61, ptr %3, align 4
  br label %116

62:                                               ; preds = %48
  %63 = load i32, ptr %7, align 4
  %64 = load i32, ptr %8, align 4
  %65 = lshr i32 63, %64
  %66 = and i32 %63, %65
  store i32 %66, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %67

67:                                               ; preds = %90, %62
  %68 = load i32, ptr %10, align 4
  %69 = load i32, ptr %8, align 4
  %70 = icmp slt i32 %68, %69
  br i1 %70, label %71, label %95

71:                                               ; preds = %67
  %72 = load ptr, ptr %6, align 8
  %73 = load ptr, ptr %5, align 8
  %74 = icmp eq ptr %72, %73
  br i1 %74, label %81, label %75

75:                                               ; preds = %71
  %76 = load ptr, ptr %6, align 8
  %77 = load i8, ptr %76, align 1
  %78 = zext i8 %77 to i32
  %79 = and i32 %78, 192
  %80 = icmp ne i32 %79, 128
  br i1 %80, label %81, label %82

81:                                               ; preds = %75, %71
  store i32 -1, ptr %3, align 4
  br label %116

82:                                               ; preds = %75
  %83 = load i32, ptr %9, align 4
  %84 = shl i32 %83, 6
  %85 = load ptr, ptr %6, align 8
  %86 = load i8, ptr %85, align 1
  %87 = zext i8 %86 to i32
  %88 = and i32 %87, 63
  %89 = or i32 %84, %88
  store i32 %89, ptr %9, align 4
  br label %90

90:                                               ; preds = %82
  %91 = load i32, ptr %10, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, ptr %10, align 4
  %93 = load ptr, ptr %6, align 8
  %94 = getelementptr inbounds i8, ptr %93, i32 1
  store ptr %94, ptr %6, align 8
  br label %67, !llvm.loop !13

95:                                               ; preds = %67
  %96 = load i32, ptr %9, align 4
  %97 = load i32, ptr %8, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [4 x i32], ptr @next_point.least, i64 0, i64 %98
  %100 = load i32, ptr %99, align 4
  %101 = icmp ult i32 %96, %100
  br i1 %101, label %111, label %102

102:                                              ; preds = %95
  %103 = load i32, ptr %9, align 4
  %104 = icmp ugt i32 %103, 1114111
  br i1 %104, label %111, label %105

105:                                              ; preds = %102
  %106 = load i32, ptr %9, align 4
  %107 = icmp uge i32 %106, 55296
  br i1 %107, label %108, label %112

108:                                              ; preds = %105
  %109 = load i32, ptr %9, align 4
  %110 = icmp ult i32 %109, 57344
  br i1 %110, label %111, label %112

111:                                              ; preds = %108, %102, %95
  store i32 -1, ptr %3, align 4
  br label %116

112:                                              ; preds = %108, %105
  %113 = load ptr, ptr %6, align 8
  %114 = load ptr, ptr %4, align 8
  store ptr %113, ptr %114, align 8
  %115 = load i32, ptr %9, align 4
  store i32 %115, ptr %3, align 4
  br label %116

116:                                              ; preds = %112, %111, %81, %60
  %117 = load i32, ptr %3, align 4
  ret i32 %117
}

declare i32 @putchar(i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @encode_point(i32 noundef %0, ptr noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
  store ptr %1, ptr %5, align 8
  %8 = load i32, ptr %4, align 4
  %9 = icmp ult i32 %8, 128
  br i1 %9, label %10, label %15

10:                                               ; preds = %2
  %11 = load i32, ptr %4, align 4
  %12 = trunc i32 %11 to i8
  %13 = load ptr, ptr %5, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 0
  store i8 %12, ptr %14, align 1
  store i32 1, ptr %3, align 4
  br label %56

15:                                               ; preds = %2
  %16 = load i32, ptr %4, align 4
  %17 = icmp ult i32 %16, 2048
  br i1 %17, label %18, label %19

18:                                               ; preds = %15
  br label %24

19:                                               ; preds = %15
  %20 = load i32, ptr %4, align 4
  %21 = icmp ult i32 %20, 65536
  %22 = zext i1 %21 to i64
  %23 = select i1 %21, i32 2, i32 3
  br label %24

24:                                               ; preds = %19, %18
  %25 = phi i32 [ 1, %18 ], [ %23, %19 ]
  store i32 %25, ptr %6, align 4
  %26 = load i32, ptr %6, align 4
  store i32 %26, ptr %7, align 4
  br label %27

27:                                               ; preds = %39, %24
  %28 = load i32, ptr %7, align 4
  %29 = icmp sgt i32 %28, 0
  br i1 %29, label %30, label %44

30:                                               ; preds = %27
  %31 = load i32, ptr %4, align 4
  %32 = and i32 %31, 63
  %33 = or i32 128, %32
  %34 = trunc i32 %33 to i8
  %35 = load ptr, ptr %5, align 8
  %36 = load i32, ptr %7, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i8, ptr %35, i64 %37
  store i8 %34, ptr %38, align 1
  br label %39

39:                                               ; preds = %30
  %40 = load i32, ptr %7, align 4
  %41 = add nsw i32 %40, -1
  store i32 %41, ptr %7, align 4
  %42 = load i32, ptr %4, align 4
  %43 = lshr i32 %42, 6
  store i32 %43, ptr %4, align 4
  br label %27, !llvm.loop !14

44:                                               ; preds = %27
  %45 = load i32, ptr %6, align 4
  %46 = add nsw i32 %45, 1
  %47 = ashr i32 65280, %46
  %48 = and i32 %47, 255
  %49 = load i32, ptr %4, align 4
  %50 = or i32 %48, %49
  %51 = trunc i32 %50 to i8
  %52 = load ptr, ptr %5, align 8
  %53 = getelementptr inbounds i8, ptr %52, i64 0
  store i8 %51, ptr %53, align 1
  %54 = load i32, ptr %6, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %3, align 4
  br label %56

56:                                               ; preds = %44, %10
  %57 = load i32, ptr %3, align 4
  ret i32 %57
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @percent(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  br label %3

3:                                                ; preds = %46, %1
  %4 = load ptr, ptr %2, align 8
  %5 = load i8, ptr %4, align 1
  %6 = icmp ne i8 %5, 0
  br i1 %6, label %7, label %49

7:                                                ; preds = %3
  %8 = load ptr, ptr %2, align 8
  %9 = load i8, ptr %8, align 1
  %10 = sext i8 %9 to i32
  %11 = call ptr @strchr(ptr noundef @.str.14, i32 noundef %10) #4
  %12 = icmp ne ptr %11, null
  br i1 %12, label %35, label %13

13:                                               ; preds = %7
  %14 = load ptr, ptr %2, align 8
  %15 = load i8, ptr %14, align 1
  %16 = sext i8 %15 to i32
  %17 = icmp sge i32 %16, 48
  br i1 %17, label %18, label %23

18:                                               ; preds = %13
  %19 = load ptr, ptr %2, align 8
  %20 = load i8, ptr %19, align 1
  %21 = sext i8 %20 to i32
  %22 = icmp sle i32 %21, 57
  br i1 %22, label %35, label %23

23:                                               ; preds = %18, %13
  %24 = load ptr, ptr %2, align 8
  %25 = load i8, ptr %24, align 1
  %26 = sext i8 %25 to i32
  %27 = or i32 %26, 32
  %28 = icmp sge i32 %27, 97
  br i1 %28, label %29, label %40

29:                                               ; preds = %23
  %30 = load ptr, ptr %2, align 8
  %31 = load i8, ptr %30, align 1
  %32 = sext i8 %31 to i32
  %33 = or i32 %32, 32
  %34 = icmp sle i32 %33, 122
  br i1 %34, label %35, label %40

35:                                               ; preds = %29, %18, %7
  %36 = load ptr, ptr %2, align 8
  %37 = load i8, ptr %36, align 1
  %38 = sext i8 %37 to i32
  %39 = call i32 @putchar(i32 noundef %38)
  br label %45

40:                                               ; preds = %29, %23
  %41 = load ptr, ptr %2, align 8
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %43)
  br label %45

45:                                               ; preds = %40, %35
  br label %46

46:                                               ; preds = %45
  %47 = load ptr, ptr %2, align 8
  %48 = getelementptr inbounds i8, ptr %47, i32 1
  store ptr %48, ptr %2, align 8
  br label %3, !llvm.loop !15

49:                                               ; preds = %3
  %50 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strchr(ptr noundef, i32 noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind willreturn memory(read) }

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
