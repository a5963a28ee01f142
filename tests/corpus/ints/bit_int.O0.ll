; ModuleID = 'bit_int.c'
source_filename = "bit_int.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.holder = type { i8, i64, i8 }

@__const.main.holder = private unnamed_addr constant %struct.holder { i8 1, i64 -1900000000, i8 100 }, align 8
@.str = private unnamed_addr constant [9 x i8] c"%zu %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [9 x i8] c"2 %d%d%d\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c" %lx%016lx\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c" %lx\00", align 1
@.str.4 = private unnamed_addr constant [8 x i8] c" s %ld\0A\00", align 1
@.str.5 = private unnamed_addr constant [9 x i8] c"7 %d%d%d\00", align 1
@.str.6 = private unnamed_addr constant [10 x i8] c"13 %d%d%d\00", align 1
@.str.7 = private unnamed_addr constant [10 x i8] c"17 %d%d%d\00", align 1
@.str.8 = private unnamed_addr constant [10 x i8] c"24 %d%d%d\00", align 1
@.str.9 = private unnamed_addr constant [10 x i8] c"33 %d%d%d\00", align 1
@.str.10 = private unnamed_addr constant [10 x i8] c"48 %d%d%d\00", align 1
@.str.11 = private unnamed_addr constant [10 x i8] c"63 %d%d%d\00", align 1
@.str.12 = private unnamed_addr constant [10 x i8] c"65 %d%d%d\00", align 1
@.str.13 = private unnamed_addr constant [10 x i8] c"96 %d%d%d\00", align 1
@.str.14 = private unnamed_addr constant [11 x i8] c"127 %d%d%d\00", align 1
@.str.15 = private unnamed_addr constant [11 x i8] c"128 %d%d%d\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i64, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.holder, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  store i32 0, ptr %1, align 4
  store i64 12345, ptr %2, align 8
  store i32 0, ptr %3, align 4
  br label %7

7:                                                ; preds = %26, %0
  %8 = load i32, ptr %3, align 4
  %9 = icmp slt i32 %8, 6
  br i1 %9, label %10, label %29

10:                                               ; preds = %7
  %11 = load i64, ptr %2, align 8
  %12 = mul i64 %11, 6364136223846793005
  %13 = add i64 %12, 1442695040888963407
  store i64 %13, ptr %2, align 8
  %14 = load i64, ptr %2, align 8
  call void @check_2(i64 noundef %14)
  %15 = load i64, ptr %2, align 8
  call void @check_7(i64 noundef %15)
  %16 = load i64, ptr %2, align 8
  call void @check_13(i64 noundef %16)
  %17 = load i64, ptr %2, align 8
  call void @check_17(i64 noundef %17)
  %18 = load i64, ptr %2, align 8
  call void @check_24(i64 noundef %18)
  %19 = load i64, ptr %2, align 8
  call void @check_33(i64 noundef %19)
  %20 = load i64, ptr %2, align 8
  call void @check_48(i64 noundef %20)
  %21 = load i64, ptr %2, align 8
  call void @check_63(i64 noundef %21)
  %22 = load i64, ptr %2, align 8
  call void @check_65(i64 noundef %22)
  %23 = load i64, ptr %2, align 8
  call void @check_96(i64 noundef %23)
  %24 = load i64, ptr %2, align 8
  call void @check_127(i64 noundef %24)
  %25 = load i64, ptr %2, align 8
  call void @check_128(i64 noundef %25)
  br label %26

26:                                               ; preds = %10
  %27 = load i32, ptr %3, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %3, align 4
  br label %7, !llvm.loop !5

29:                                               ; preds = %7
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 @__const.main.holder, i64 24, i1 false)
  %30 = getelementptr inbounds %struct.holder, ptr %4, i32 0, i32 1
  %31 = load i64, ptr %30, align 8
  %32 = trunc i64 %31 to i33
  %33 = getelementptr inbounds %struct.holder, ptr %4, i32 0, i32 2
  %34 = load i8, ptr %33, align 8
  %35 = trunc i8 %34 to i7
  %36 = sext i33 %32 to i64
  store i64 %36, ptr %5, align 8
  %37 = load i64, ptr %5, align 8
  %38 = call i64 @twice(i64 noundef %37, i7 noundef zeroext %35)
  store i64 %38, ptr %6, align 8
  %39 = load i64, ptr %6, align 8
  %40 = trunc i64 %39 to i33
  %41 = sext i33 %40 to i64
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef 24, i64 noundef %41)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_2(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca [14 x i8], align 1
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i2
  %19 = zext i2 %18 to i8
  store i8 %19, ptr %4, align 1
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i2
  %24 = zext i2 %23 to i8
  store i8 %24, ptr %5, align 1
  %25 = load i8, ptr %4, align 1
  %26 = trunc i8 %25 to i2
  %27 = sext i2 %26 to i8
  store i8 %27, ptr %6, align 1
  %28 = load i8, ptr %5, align 1
  %29 = trunc i8 %28 to i2
  %30 = sext i2 %29 to i8
  store i8 %30, ptr %7, align 1
  %31 = load i8, ptr %4, align 1
  %32 = trunc i8 %31 to i2
  %33 = load i8, ptr %5, align 1
  %34 = trunc i8 %33 to i2
  %35 = add i2 %32, %34
  %36 = zext i2 %35 to i8
  store i8 %36, ptr %8, align 1
  %37 = getelementptr inbounds i8, ptr %8, i64 1
  %38 = load i8, ptr %4, align 1
  %39 = trunc i8 %38 to i2
  %40 = load i8, ptr %5, align 1
  %41 = trunc i8 %40 to i2
  %42 = sub i2 %39, %41
  %43 = zext i2 %42 to i8
  store i8 %43, ptr %37, align 1
  %44 = getelementptr inbounds i8, ptr %8, i64 2
  %45 = load i8, ptr %4, align 1
  %46 = trunc i8 %45 to i2
  %47 = load i8, ptr %5, align 1
  %48 = trunc i8 %47 to i2
  %49 = mul i2 %46, %48
  %50 = zext i2 %49 to i8
  store i8 %50, ptr %44, align 1
  %51 = getelementptr inbounds i8, ptr %8, i64 3
  %52 = load i8, ptr %4, align 1
  %53 = trunc i8 %52 to i2
  %54 = load i8, ptr %5, align 1
  %55 = trunc i8 %54 to i2
  %56 = udiv i2 %53, %55
  %57 = zext i2 %56 to i8
  store i8 %57, ptr %51, align 1
  %58 = getelementptr inbounds i8, ptr %8, i64 4
  %59 = load i8, ptr %4, align 1
  %60 = trunc i8 %59 to i2
  %61 = load i8, ptr %5, align 1
  %62 = trunc i8 %61 to i2
  %63 = urem i2 %60, %62
  %64 = zext i2 %63 to i8
  store i8 %64, ptr %58, align 1
  %65 = getelementptr inbounds i8, ptr %8, i64 5
  %66 = load i8, ptr %4, align 1
  %67 = trunc i8 %66 to i2
  %68 = load i8, ptr %5, align 1
  %69 = trunc i8 %68 to i2
  %70 = and i2 %67, %69
  %71 = zext i2 %70 to i8
  store i8 %71, ptr %65, align 1
  %72 = getelementptr inbounds i8, ptr %8, i64 6
  %73 = load i8, ptr %4, align 1
  %74 = trunc i8 %73 to i2
  %75 = load i8, ptr %5, align 1
  %76 = trunc i8 %75 to i2
  %77 = or i2 %74, %76
  %78 = zext i2 %77 to i8
  store i8 %78, ptr %72, align 1
  %79 = getelementptr inbounds i8, ptr %8, i64 7
  %80 = load i8, ptr %4, align 1
  %81 = trunc i8 %80 to i2
  %82 = load i8, ptr %5, align 1
  %83 = trunc i8 %82 to i2
  %84 = xor i2 %81, %83
  %85 = zext i2 %84 to i8
  store i8 %85, ptr %79, align 1
  %86 = getelementptr inbounds i8, ptr %8, i64 8
  %87 = load i8, ptr %4, align 1
  %88 = trunc i8 %87 to i2
  %89 = xor i2 %88, -1
  %90 = zext i2 %89 to i8
  store i8 %90, ptr %86, align 1
  %91 = getelementptr inbounds i8, ptr %8, i64 9
  %92 = load i8, ptr %4, align 1
  %93 = trunc i8 %92 to i2
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 2
  %96 = trunc i64 %95 to i2
  %97 = shl i2 %93, %96
  %98 = zext i2 %97 to i8
  store i8 %98, ptr %91, align 1
  %99 = getelementptr inbounds i8, ptr %8, i64 10
  %100 = load i8, ptr %4, align 1
  %101 = trunc i8 %100 to i2
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 2
  %104 = trunc i64 %103 to i2
  %105 = lshr i2 %101, %104
  %106 = zext i2 %105 to i8
  store i8 %106, ptr %99, align 1
  %107 = getelementptr inbounds i8, ptr %8, i64 11
  %108 = load i8, ptr %6, align 1
  %109 = trunc i8 %108 to i2
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 2
  %112 = trunc i64 %111 to i2
  %113 = ashr i2 %109, %112
  %114 = zext i2 %113 to i8
  store i8 %114, ptr %107, align 1
  %115 = getelementptr inbounds i8, ptr %8, i64 12
  %116 = load i8, ptr %7, align 1
  %117 = trunc i8 %116 to i2
  %118 = icmp eq i2 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i8, ptr %6, align 1
  %121 = trunc i8 %120 to i2
  br label %128

122:                                              ; preds = %1
  %123 = load i8, ptr %6, align 1
  %124 = trunc i8 %123 to i2
  %125 = load i8, ptr %7, align 1
  %126 = trunc i8 %125 to i2
  %127 = sdiv i2 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i2 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i2 %129 to i8
  store i8 %130, ptr %115, align 1
  %131 = getelementptr inbounds i8, ptr %8, i64 13
  %132 = load i8, ptr %7, align 1
  %133 = trunc i8 %132 to i2
  %134 = icmp eq i2 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i8, ptr %6, align 1
  %137 = trunc i8 %136 to i2
  br label %144

138:                                              ; preds = %128
  %139 = load i8, ptr %6, align 1
  %140 = trunc i8 %139 to i2
  %141 = load i8, ptr %7, align 1
  %142 = trunc i8 %141 to i2
  %143 = srem i2 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i2 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i2 %145 to i8
  store i8 %146, ptr %131, align 1
  %147 = load i8, ptr %4, align 1
  %148 = trunc i8 %147 to i2
  %149 = load i8, ptr %5, align 1
  %150 = trunc i8 %149 to i2
  %151 = icmp ult i2 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i8, ptr %6, align 1
  %154 = trunc i8 %153 to i2
  %155 = load i8, ptr %7, align 1
  %156 = trunc i8 %155 to i2
  %157 = icmp slt i2 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i8, ptr %4, align 1
  %160 = trunc i8 %159 to i2
  %161 = load i8, ptr %5, align 1
  %162 = trunc i8 %161 to i2
  %163 = icmp eq i2 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i8], ptr %8, i64 0, i64 %172
  %174 = load i8, ptr %173, align 1
  %175 = trunc i8 %174 to i2
  %176 = zext i2 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !7

195:                                              ; preds = %166
  %196 = load i8, ptr %6, align 1
  %197 = trunc i8 %196 to i2
  %198 = sext i2 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_7(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i8, align 1
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca [14 x i8], align 1
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i7
  %19 = zext i7 %18 to i8
  store i8 %19, ptr %4, align 1
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i7
  %24 = zext i7 %23 to i8
  store i8 %24, ptr %5, align 1
  %25 = load i8, ptr %4, align 1
  %26 = trunc i8 %25 to i7
  %27 = sext i7 %26 to i8
  store i8 %27, ptr %6, align 1
  %28 = load i8, ptr %5, align 1
  %29 = trunc i8 %28 to i7
  %30 = sext i7 %29 to i8
  store i8 %30, ptr %7, align 1
  %31 = load i8, ptr %4, align 1
  %32 = trunc i8 %31 to i7
  %33 = load i8, ptr %5, align 1
  %34 = trunc i8 %33 to i7
  %35 = add i7 %32, %34
  %36 = zext i7 %35 to i8
  store i8 %36, ptr %8, align 1
  %37 = getelementptr inbounds i8, ptr %8, i64 1
  %38 = load i8, ptr %4, align 1
  %39 = trunc i8 %38 to i7
  %40 = load i8, ptr %5, align 1
  %41 = trunc i8 %40 to i7
  %42 = sub i7 %39, %41
  %43 = zext i7 %42 to i8
  store i8 %43, ptr %37, align 1
  %44 = getelementptr inbounds i8, ptr %8, i64 2
  %45 = load i8, ptr %4, align 1
  %46 = trunc i8 %45 to i7
  %47 = load i8, ptr %5, align 1
  %48 = trunc i8 %47 to i7
  %49 = mul i7 %46, %48
  %50 = zext i7 %49 to i8
  store i8 %50, ptr %44, align 1
  %51 = getelementptr inbounds i8, ptr %8, i64 3
  %52 = load i8, ptr %4, align 1
  %53 = trunc i8 %52 to i7
  %54 = load i8, ptr %5, align 1
  %55 = trunc i8 %54 to i7
  %56 = udiv i7 %53, %55
  %57 = zext i7 %56 to i8
  store i8 %57, ptr %51, align 1
  %58 = getelementptr inbounds i8, ptr %8, i64 4
  %59 = load i8, ptr %4, align 1
  %60 = trunc i8 %59 to i7
  %61 = load i8, ptr %5, align 1
  %62 = trunc i8 %61 to i7
  %63 = urem i7 %60, %62
  %64 = zext i7 %63 to i8
  store i8 %64, ptr %58, align 1
  %65 = getelementptr inbounds i8, ptr %8, i64 5
  %66 = load i8, ptr %4, align 1
  %67 = trunc i8 %66 to i7
  %68 = load i8, ptr %5, align 1
  %69 = trunc i8 %68 to i7
  %70 = and i7 %67, %69
  %71 = zext i7 %70 to i8
  store i8 %71, ptr %65, align 1
  %72 = getelementptr inbounds i8, ptr %8, i64 6
  %73 = load i8, ptr %4, align 1
  %74 = trunc i8 %73 to i7
  %75 = load i8, ptr %5, align 1
  %76 = trunc i8 %75 to i7
  %77 = or i7 %74, %76
  %78 = zext i7 %77 to i8
  store i8 %78, ptr %72, align 1
  %79 = getelementptr inbounds i8, ptr %8, i64 7
  %80 = load i8, ptr %4, align 1
  %81 = trunc i8 %80 to i7
  %82 = load i8, ptr %5, align 1
  %83 = trunc i8 %82 to i7
  %84 = xor i7 %81, %83
  %85 = zext i7 %84 to i8
  store i8 %85, ptr %79, align 1
  %86 = getelementptr inbounds i8, ptr %8, i64 8
  %87 = load i8, ptr %4, align 1
  %88 = trunc i8 %87 to i7
  %89 = xor i7 %88, -1
  %90 = zext i7 %89 to i8
  store i8 %90, ptr %86, align 1
  %91 = getelementptr inbounds i8, ptr %8, i64 9
  %92 = load i8, ptr %4, align 1
  %93 = trunc i8 %92 to i7
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 7
  %96 = trunc i64 %95 to i7
  %97 = shl i7 %93, %96
  %98 = zext i7 %97 to i8
  store i8 %98, ptr %91, align 1
  %99 = getelementptr inbounds i8, ptr %8, i64 10
  %100 = load i8, ptr %4, align 1
  %101 = trunc i8 %100 to i7
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 7
  %104 = trunc i64 %103 to i7
  %105 = lshr i7 %101, %104
  %106 = zext i7 %105 to i8
  store i8 %106, ptr %99, align 1
  %107 = getelementptr inbounds i8, ptr %8, i64 11
  %108 = load i8, ptr %6, align 1
  %109 = trunc i8 %108 to i7
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 7
  %112 = trunc i64 %111 to i7
  %113 = ashr i7 %109, %112
  %114 = zext i7 %113 to i8
  store i8 %114, ptr %107, align 1
  %115 = getelementptr inbounds i8, ptr %8, i64 12
  %116 = load i8, ptr %7, align 1
  %117 = trunc i8 %116 to i7
  %118 = icmp eq i7 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i8, ptr %6, align 1
  %121 = trunc i8 %120 to i7
  br label %128

122:                                              ; preds = %1
  %123 = load i8, ptr %6, align 1
  %124 = trunc i8 %123 to i7
  %125 = load i8, ptr %7, align 1
  %126 = trunc i8 %125 to i7
  %127 = sdiv i7 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i7 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i7 %129 to i8
  store i8 %130, ptr %115, align 1
  %131 = getelementptr inbounds i8, ptr %8, i64 13
  %132 = load i8, ptr %7, align 1
  %133 = trunc i8 %132 to i7
  %134 = icmp eq i7 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i8, ptr %6, align 1
  %137 = trunc i8 %136 to i7
  br label %144

138:                                              ; preds = %128
  %139 = load i8, ptr %6, align 1
  %140 = trunc i8 %139 to i7
  %141 = load i8, ptr %7, align 1
  %142 = trunc i8 %141 to i7
  %143 = srem i7 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i7 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i7 %145 to i8
  store i8 %146, ptr %131, align 1
  %147 = load i8, ptr %4, align 1
  %148 = trunc i8 %147 to i7
  %149 = load i8, ptr %5, align 1
  %150 = trunc i8 %149 to i7
  %151 = icmp ult i7 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i8, ptr %6, align 1
  %154 = trunc i8 %153 to i7
  %155 = load i8, ptr %7, align 1
  %156 = trunc i8 %155 to i7
  %157 = icmp slt i7 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i8, ptr %4, align 1
  %160 = trunc i8 %159 to i7
  %161 = load i8, ptr %5, align 1
  %162 = trunc i8 %161 to i7
  %163 = icmp eq i7 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i8], ptr %8, i64 0, i64 %172
  %174 = load i8, ptr %173, align 1
  %175 = trunc i8 %174 to i7
  %176 = zext i7 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !8

195:                                              ; preds = %166
  %196 = load i8, ptr %6, align 1
  %197 = trunc i8 %196 to i7
  %198 = sext i7 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_13(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca [14 x i16], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i13
  %19 = zext i13 %18 to i16
  store i16 %19, ptr %4, align 2
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i13
  %24 = zext i13 %23 to i16
  store i16 %24, ptr %5, align 2
  %25 = load i16, ptr %4, align 2
  %26 = trunc i16 %25 to i13
  %27 = sext i13 %26 to i16
  store i16 %27, ptr %6, align 2
  %28 = load i16, ptr %5, align 2
  %29 = trunc i16 %28 to i13
  %30 = sext i13 %29 to i16
  store i16 %30, ptr %7, align 2
  %31 = load i16, ptr %4, align 2
  %32 = trunc i16 %31 to i13
  %33 = load i16, ptr %5, align 2
  %34 = trunc i16 %33 to i13
  %35 = add i13 %32, %34
  %36 = zext i13 %35 to i16
  store i16 %36, ptr %8, align 2
  %37 = getelementptr inbounds i16, ptr %8, i64 1
  %38 = load i16, ptr %4, align 2
  %39 = trunc i16 %38 to i13
  %40 = load i16, ptr %5, align 2
  %41 = trunc i16 %40 to i13
  %42 = sub i13 %39, %41
  %43 = zext i13 %42 to i16
  store i16 %43, ptr %37, align 2
  %44 = getelementptr inbounds i16, ptr %8, i64 2
  %45 = load i16, ptr %4, align 2
  %46 = trunc i16 %45 to i13
  %47 = load i16, ptr %5, align 2
  %48 = trunc i16 %47 to i13
  %49 = mul i13 %46, %48
  %50 = zext i13 %49 to i16
  store i16 %50, ptr %44, align 2
  %51 = getelementptr inbounds i16, ptr %8, i64 3
  %52 = load i16, ptr %4, align 2
  %53 = trunc i16 %52 to i13
  %54 = load i16, ptr %5, align 2
  %55 = trunc i16 %54 to i13
  %56 = udiv i13 %53, %55
  %57 = zext i13 %56 to i16
  store i16 %57, ptr %51, align 2
  %58 = getelementptr inbounds i16, ptr %8, i64 4
  %59 = load i16, ptr %4, align 2
  %60 = trunc i16 %59 to i13
  %61 = load i16, ptr %5, align 2
  %62 = trunc i16 %61 to i13
  %63 = urem i13 %60, %62
  %64 = zext i13 %63 to i16
  store i16 %64, ptr %58, align 2
  %65 = getelementptr inbounds i16, ptr %8, i64 5
  %66 = load i16, ptr %4, align 2
  %67 = trunc i16 %66 to i13
  %68 = load i16, ptr %5, align 2
  %69 = trunc i16 %68 to i13
  %70 = and i13 %67, %69
  %71 = zext i13 %70 to i16
  store i16 %71, ptr %65, align 2
  %72 = getelementptr inbounds i16, ptr %8, i64 6
  %73 = load i16, ptr %4, align 2
  %74 = trunc i16 %73 to i13
  %75 = load i16, ptr %5, align 2
  %76 = trunc i16 %75 to i13
  %77 = or i13 %74, %76
  %78 = zext i13 %77 to i16
  store i16 %78, ptr %72, align 2
  %79 = getelementptr inbounds i16, ptr %8, i64 7
  %80 = load i16, ptr %4, align 2
  %81 = trunc i16 %80 to i13
  %82 = load i16, ptr %5, align 2
  %83 = trunc i16 %82 to i13
  %84 = xor i13 %81, %83
  %85 = zext i13 %84 to i16
  store i16 %85, ptr %79, align 2
  %86 = getelementptr inbounds i16, ptr %8, i64 8
  %87 = load i16, ptr %4, align 2
  %88 = trunc i16 %87 to i13
  %89 = xor i13 %88, -1
  %90 = zext i13 %89 to i16
  store i16 %90, ptr %86, align 2
  %91 = getelementptr inbounds i16, ptr %8, i64 9
  %92 = load i16, ptr %4, align 2
  %93 = trunc i16 %92 to i13
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 13
  %96 = trunc i64 %95 to i13
  %97 = shl i13 %93, %96
  %98 = zext i13 %97 to i16
  store i16 %98, ptr %91, align 2
  %99 = getelementptr inbounds i16, ptr %8, i64 10
  %100 = load i16, ptr %4, align 2
  %101 = trunc i16 %100 to i13
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 13
  %104 = trunc i64 %103 to i13
  %105 = lshr i13 %101, %104
  %106 = zext i13 %105 to i16
  store i16 %106, ptr %99, align 2
  %107 = getelementptr inbounds i16, ptr %8, i64 11
  %108 = load i16, ptr %6, align 2
  %109 = trunc i16 %108 to i13
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 13
  %112 = trunc i64 %111 to i13
  %113 = ashr i13 %109, %112
  %114 = zext i13 %113 to i16
  store i16 %114, ptr %107, align 2
  %115 = getelementptr inbounds i16, ptr %8, i64 12
  %116 = load i16, ptr %7, align 2
  %117 = trunc i16 %116 to i13
  %118 = icmp eq i13 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i16, ptr %6, align 2
  %121 = trunc i16 %120 to i13
  br label %128

122:                                              ; preds = %1
  %123 = load i16, ptr %6, align 2
  %124 = trunc i16 %123 to i13
  %125 = load i16, ptr %7, align 2
  %126 = trunc i16 %125 to i13
  %127 = sdiv i13 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i13 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i13 %129 to i16
  store i16 %130, ptr %115, align 2
  %131 = getelementptr inbounds i16, ptr %8, i64 13
  %132 = load i16, ptr %7, align 2
  %133 = trunc i16 %132 to i13
  %134 = icmp eq i13 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i16, ptr %6, align 2
  %137 = trunc i16 %136 to i13
  br label %144

138:                                              ; preds = %128
  %139 = load i16, ptr %6, align 2
  %140 = trunc i16 %139 to i13
  %141 = load i16, ptr %7, align 2
  %142 = trunc i16 %141 to i13
  %143 = srem i13 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i13 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i13 %145 to i16
  store i16 %146, ptr %131, align 2
  %147 = load i16, ptr %4, align 2
  %148 = trunc i16 %147 to i13
  %149 = load i16, ptr %5, align 2
  %150 = trunc i16 %149 to i13
  %151 = icmp ult i13 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i16, ptr %6, align 2
  %154 = trunc i16 %153 to i13
  %155 = load i16, ptr %7, align 2
  %156 = trunc i16 %155 to i13
  %157 = icmp slt i13 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i16, ptr %4, align 2
  %160 = trunc i16 %159 to i13
  %161 = load i16, ptr %5, align 2
  %162 = trunc i16 %161 to i13
  %163 = icmp eq i13 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i16], ptr %8, i64 0, i64 %172
  %174 = load i16, ptr %173, align 2
  %175 = trunc i16 %174 to i13
  %176 = zext i13 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !9

195:                                              ; preds = %166
  %196 = load i16, ptr %6, align 2
  %197 = trunc i16 %196 to i13
  %198 = sext i13 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_17(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca [14 x i32], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i17
  %19 = zext i17 %18 to i32
  store i32 %19, ptr %4, align 4
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i17
  %24 = zext i17 %23 to i32
  store i32 %24, ptr %5, align 4
  %25 = load i32, ptr %4, align 4
  %26 = trunc i32 %25 to i17
  %27 = sext i17 %26 to i32
  store i32 %27, ptr %6, align 4
  %28 = load i32, ptr %5, align 4
  %29 = trunc i32 %28 to i17
  %30 = sext i17 %29 to i32
  store i32 %30, ptr %7, align 4
  %31 = load i32, ptr %4, align 4
  %32 = trunc i32 %31 to i17
  %33 = load i32, ptr %5, align 4
  %34 = trunc i32 %33 to i17
  %35 = add i17 %32, %34
  %36 = zext i17 %35 to i32
  store i32 %36, ptr %8, align 4
  %37 = getelementptr inbounds i32, ptr %8, i64 1
  %38 = load i32, ptr %4, align 4
  %39 = trunc i32 %38 to i17
  %40 = load i32, ptr %5, align 4
  %41 = trunc i32 %40 to i17
  %42 = sub i17 %39, %41
  %43 = zext i17 %42 to i32
  store i32 %43, ptr %37, align 4
  %44 = getelementptr inbounds i32, ptr %8, i64 2
  %45 = load i32, ptr %4, align 4
  %46 = trunc i32 %45 to i17
  %47 = load i32, ptr %5, align 4
  %48 = trunc i32 %47 to i17
  %49 = mul i17 %46, %48
  %50 = zext i17 %49 to i32
  store i32 %50, ptr %44, align 4
  %51 = getelementptr inbounds i32, ptr %8, i64 3
  %52 = load i32, ptr %4, align 4
  %53 = trunc i32 %52 to i17
  %54 = load i32, ptr %5, align 4
  %55 = trunc i32 %54 to i17
  %56 = udiv i17 %53, %55
  %57 = zext i17 %56 to i32
  store i32 %57, ptr %51, align 4
  %58 = getelementptr inbounds i32, ptr %8, i64 4
  %59 = load i32, ptr %4, align 4
  %60 = trunc i32 %59 to i17
  %61 = load i32, ptr %5, align 4
  %62 = trunc i32 %61 to i17
  %63 = urem i17 %60, %62
  %64 = zext i17 %63 to i32
  store i32 %64, ptr %58, align 4
  %65 = getelementptr inbounds i32, ptr %8, i64 5
  %66 = load i32, ptr %4, align 4
  %67 = trunc i32 %66 to i17
  %68 = load i32, ptr %5, align 4
  %69 = trunc i32 %68 to i17
  %70 = and i17 %67, %69
  %71 = zext i17 %70 to i32
  store i32 %71, ptr %65, align 4
  %72 = getelementptr inbounds i32, ptr %8, i64 6
  %73 = load i32, ptr %4, align 4
  %74 = trunc i32 %73 to i17
  %75 = load i32, ptr %5, align 4
  %76 = trunc i32 %75 to i17
  %77 = or i17 %74, %76
  %78 = zext i17 %77 to i32
  store i32 %78, ptr %72, align 4
  %79 = getelementptr inbounds i32, ptr %8, i64 7
  %80 = load i32, ptr %4, align 4
  %81 = trunc i32 %80 to i17
  %82 = load i32, ptr %5, align 4
  %83 = trunc i32 %82 to i17
  %84 = xor i17 %81, %83
  %85 = zext i17 %84 to i32
  store i32 %85, ptr %79, align 4
  %86 = getelementptr inbounds i32, ptr %8, i64 8
  %87 = load i32, ptr %4, align 4
  %88 = trunc i32 %87 to i17
  %89 = xor i17 %88, -1
  %90 = zext i17 %89 to i32
  store i32 %90, ptr %86, align 4
  %91 = getelementptr inbounds i32, ptr %8, i64 9
  %92 = load i32, ptr %4, align 4
  %93 = trunc i32 %92 to i17
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 17
  %96 = trunc i64 %95 to i17
  %97 = shl i17 %93, %96
  %98 = zext i17 %97 to i32
  store i32 %98, ptr %91, align 4
  %99 = getelementptr inbounds i32, ptr %8, i64 10
  %100 = load i32, ptr %4, align 4
  %101 = trunc i32 %100 to i17
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 17
  %104 = trunc i64 %103 to i17
  %105 = lshr i17 %101, %104
  %106 = zext i17 %105 to i32
  store i32 %106, ptr %99, align 4
  %107 = getelementptr inbounds i32, ptr %8, i64 11
  %108 = load i32, ptr %6, align 4
  %109 = trunc i32 %108 to i17
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 17
  %112 = trunc i64 %111 to i17
  %113 = ashr i17 %109, %112
  %114 = zext i17 %113 to i32
  store i32 %114, ptr %107, align 4
  %115 = getelementptr inbounds i32, ptr %8, i64 12
  %116 = load i32, ptr %7, align 4
  %117 = trunc i32 %116 to i17
  %118 = icmp eq i17 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i32, ptr %6, align 4
  %121 = trunc i32 %120 to i17
  br label %128

122:                                              ; preds = %1
  %123 = load i32, ptr %6, align 4
  %124 = trunc i32 %123 to i17
  %125 = load i32, ptr %7, align 4
  %126 = trunc i32 %125 to i17
  %127 = sdiv i17 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i17 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i17 %129 to i32
  store i32 %130, ptr %115, align 4
  %131 = getelementptr inbounds i32, ptr %8, i64 13
  %132 = load i32, ptr %7, align 4
  %133 = trunc i32 %132 to i17
  %134 = icmp eq i17 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i32, ptr %6, align 4
  %137 = trunc i32 %136 to i17
  br label %144

138:                                              ; preds = %128
  %139 = load i32, ptr %6, align 4
  %140 = trunc i32 %139 to i17
  %141 = load i32, ptr %7, align 4
  %142 = trunc i32 %141 to i17
  %143 = srem i17 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i17 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i17 %145 to i32
  store i32 %146, ptr %131, align 4
  %147 = load i32, ptr %4, align 4
  %148 = trunc i32 %147 to i17
  %149 = load i32, ptr %5, align 4
  %150 = trunc i32 %149 to i17
  %151 = icmp ult i17 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i32, ptr %6, align 4
  %154 = trunc i32 %153 to i17
  %155 = load i32, ptr %7, align 4
  %156 = trunc i32 %155 to i17
  %157 = icmp slt i17 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i32, ptr %4, align 4
  %160 = trunc i32 %159 to i17
  %161 = load i32, ptr %5, align 4
  %162 = trunc i32 %161 to i17
  %163 = icmp eq i17 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i32], ptr %8, i64 0, i64 %172
  %174 = load i32, ptr %173, align 4
  %175 = trunc i32 %174 to i17
  %176 = zext i17 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !10

195:                                              ; preds = %166
  %196 = load i32, ptr %6, align 4
  %197 = trunc i32 %196 to i17
  %198 = sext i17 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_24(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca [14 x i32], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i24
  %19 = zext i24 %18 to i32
  store i32 %19, ptr %4, align 4
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i24
  %24 = zext i24 %23 to i32
  store i32 %24, ptr %5, align 4
  %25 = load i32, ptr %4, align 4
  %26 = trunc i32 %25 to i24
  %27 = sext i24 %26 to i32
  store i32 %27, ptr %6, align 4
  %28 = load i32, ptr %5, align 4
  %29 = trunc i32 %28 to i24
  %30 = sext i24 %29 to i32
  store i32 %30, ptr %7, align 4
  %31 = load i32, ptr %4, align 4
  %32 = trunc i32 %31 to i24
  %33 = load i32, ptr %5, align 4
  %34 = trunc i32 %33 to i24
  %35 = add i24 %32, %34
  %36 = zext i24 %35 to i32
  store i32 %36, ptr %8, align 4
  %37 = getelementptr inbounds i32, ptr %8, i64 1
  %38 = load i32, ptr %4, align 4
  %39 = trunc i32 %38 to i24
  %40 = load i32, ptr %5, align 4
  %41 = trunc i32 %40 to i24
  %42 = sub i24 %39, %41
  %43 = zext i24 %42 to i32
  store i32 %43, ptr %37, align 4
  %44 = getelementptr inbounds i32, ptr %8, i64 2
  %45 = load i32, ptr %4, align 4
  %46 = trunc i32 %45 to i24
  %47 = load i32, ptr %5, align 4
  %48 = trunc i32 %47 to i24
  %49 = mul i24 %46, %48
  %50 = zext i24 %49 to i32
  store i32 %50, ptr %44, align 4
  %51 = getelementptr inbounds i32, ptr %8, i64 3
  %52 = load i32, ptr %4, align 4
  %53 = trunc i32 %52 to i24
  %54 = load i32, ptr %5, align 4
  %55 = trunc i32 %54 to i24
  %56 = udiv i24 %53, %55
  %57 = zext i24 %56 to i32
  store i32 %57, ptr %51, align 4
  %58 = getelementptr inbounds i32, ptr %8, i64 4
  %59 = load i32, ptr %4, align 4
  %60 = trunc i32 %59 to i24
  %61 = load i32, ptr %5, align 4
  %62 = trunc i32 %61 to i24
  %63 = urem i24 %60, %62
  %64 = zext i24 %63 to i32
  store i32 %64, ptr %58, align 4
  %65 = getelementptr inbounds i32, ptr %8, i64 5
  %66 = load i32, ptr %4, align 4
  %67 = trunc i32 %66 to i24
  %68 = load i32, ptr %5, align 4
  %69 = trunc i32 %68 to i24
  %70 = and i24 %67, %69
  %71 = zext i24 %70 to i32
  store i32 %71, ptr %65, align 4
  %72 = getelementptr inbounds i32, ptr %8, i64 6
  %73 = load i32, ptr %4, align 4
  %74 = trunc i32 %73 to i24
  %75 = load i32, ptr %5, align 4
  %76 = trunc i32 %75 to i24
  %77 = or i24 %74, %76
  %78 = zext i24 %77 to i32
  store i32 %78, ptr %72, align 4
  %79 = getelementptr inbounds i32, ptr %8, i64 7
  %80 = load i32, ptr %4, align 4
  %81 = trunc i32 %80 to i24
  %82 = load i32, ptr %5, align 4
  %83 = trunc i32 %82 to i24
  %84 = xor i24 %81, %83
  %85 = zext i24 %84 to i32
  store i32 %85, ptr %79, align 4
  %86 = getelementptr inbounds i32, ptr %8, i64 8
  %87 = load i32, ptr %4, align 4
  %88 = trunc i32 %87 to i24
  %89 = xor i24 %88, -1
  %90 = zext i24 %89 to i32
  store i32 %90, ptr %86, align 4
  %91 = getelementptr inbounds i32, ptr %8, i64 9
  %92 = load i32, ptr %4, align 4
  %93 = trunc i32 %92 to i24
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 24
  %96 = trunc i64 %95 to i24
  %97 = shl i24 %93, %96
  %98 = zext i24 %97 to i32
  store i32 %98, ptr %91, align 4
  %99 = getelementptr inbounds i32, ptr %8, i64 10
  %100 = load i32, ptr %4, align 4
  %101 = trunc i32 %100 to i24
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 24
  %104 = trunc i64 %103 to i24
  %105 = lshr i24 %101, %104
  %106 = zext i24 %105 to i32
  store i32 %106, ptr %99, align 4
  %107 = getelementptr inbounds i32, ptr %8, i64 11
  %108 = load i32, ptr %6, align 4
  %109 = trunc i32 %108 to i24
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 24
  %112 = trunc i64 %111 to i24
  %113 = ashr i24 %109, %112
  %114 = zext i24 %113 to i32
  store i32 %114, ptr %107, align 4
  %115 = getelementptr inbounds i32, ptr %8, i64 12
  %116 = load i32, ptr %7, align 4
  %117 = trunc i32 %116 to i24
  %118 = icmp eq i24 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i32, ptr %6, align 4
  %121 = trunc i32 %120 to i24
  br label %128

122:                                              ; preds = %1
  %123 = load i32, ptr %6, align 4
  %124 = trunc i32 %123 to i24
  %125 = load i32, ptr %7, align 4
  %126 = trunc i32 %125 to i24
  %127 = sdiv i24 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i24 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i24 %129 to i32
  store i32 %130, ptr %115, align 4
  %131 = getelementptr inbounds i32, ptr %8, i64 13
  %132 = load i32, ptr %7, align 4
  %133 = trunc i32 %132 to i24
  %134 = icmp eq i24 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i32, ptr %6, align 4
  %137 = trunc i32 %136 to i24
  br label %144

138:                                              ; preds = %128
  %139 = load i32, ptr %6, align 4
  %140 = trunc i32 %139 to i24
  %141 = load i32, ptr %7, align 4
  %142 = trunc i32 %141 to i24
  %143 = srem i24 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i24 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i24 %145 to i32
  store i32 %146, ptr %131, align 4
  %147 = load i32, ptr %4, align 4
  %148 = trunc i32 %147 to i24
  %149 = load i32, ptr %5, align 4
  %150 = trunc i32 %149 to i24
  %151 = icmp ult i24 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i32, ptr %6, align 4
  %154 = trunc i32 %153 to i24
  %155 = load i32, ptr %7, align 4
  %156 = trunc i32 %155 to i24
  %157 = icmp slt i24 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i32, ptr %4, align 4
  %160 = trunc i32 %159 to i24
  %161 = load i32, ptr %5, align 4
  %162 = trunc i32 %161 to i24
  %163 = icmp eq i24 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i32], ptr %8, i64 0, i64 %172
  %174 = load i32, ptr %173, align 4
  %175 = trunc i32 %174 to i24
  %176 = zext i24 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !11

195:                                              ; preds = %166
  %196 = load i32, ptr %6, align 4
  %197 = trunc i32 %196 to i24
  %198 = sext i24 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_33(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [14 x i64], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i33
  %19 = zext i33 %18 to i64
  store i64 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i33
  %24 = zext i33 %23 to i64
  store i64 %24, ptr %5, align 8
  %25 = load i64, ptr %4, align 8
  %26 = trunc i64 %25 to i33
  %27 = sext i33 %26 to i64
  store i64 %27, ptr %6, align 8
  %28 = load i64, ptr %5, align 8
  %29 = trunc i64 %28 to i33
  %30 = sext i33 %29 to i64
  store i64 %30, ptr %7, align 8
  %31 = load i64, ptr %4, align 8
  %32 = trunc i64 %31 to i33
  %33 = load i64, ptr %5, align 8
  %34 = trunc i64 %33 to i33
  %35 = add i33 %32, %34
  %36 = zext i33 %35 to i64
  store i64 %36, ptr %8, align 8
  %37 = getelementptr inbounds i64, ptr %8, i64 1
  %38 = load i64, ptr %4, align 8
  %39 = trunc i64 %38 to i33
  %40 = load i64, ptr %5, align 8
  %41 = trunc i64 %40 to i33
  %42 = sub i33 %39, %41
  %43 = zext i33 %42 to i64
  store i64 %43, ptr %37, align 8
  %44 = getelementptr inbounds i64, ptr %8, i64 2
  %45 = load i64, ptr %4, align 8
  %46 = trunc i64 %45 to i33
  %47 = load i64, ptr %5, align 8
  %48 = trunc i64 %47 to i33
  %49 = mul i33 %46, %48
  %50 = zext i33 %49 to i64
  store i64 %50, ptr %44, align 8
  %51 = getelementptr inbounds i64, ptr %8, i64 3
  %52 = load i64, ptr %4, align 8
  %53 = trunc i64 %52 to i33
  %54 = load i64, ptr %5, align 8
  %55 = trunc i64 %54 to i33
  %56 = udiv i33 %53, %55
  %57 = zext i33 %56 to i64
  store i64 %57, ptr %51, align 8
  %58 = getelementptr inbounds i64, ptr %8, i64 4
  %59 = load i64, ptr %4, align 8
  %60 = trunc i64 %59 to i33
  %61 = load i64, ptr %5, align 8
  %62 = trunc i64 %61 to i33
  %63 = urem i33 %60, %62
  %64 = zext i33 %63 to i64
  store i64 %64, ptr %58, align 8
  %65 = getelementptr inbounds i64, ptr %8, i64 5
  %66 = load i64, ptr %4, align 8
  %67 = trunc i64 %66 to i33
  %68 = load i64, ptr %5, align 8
  %69 = trunc i64 %68 to i33
  %70 = and i33 %67, %69
  %71 = zext i33 %70 to i64
  store i64 %71, ptr %65, align 8
  %72 = getelementptr inbounds i64, ptr %8, i64 6
  %73 = load i64, ptr %4, align 8
  %74 = trunc i64 %73 to i33
  %75 = load i64, ptr %5, align 8
  %76 = trunc i64 %75 to i33
  %77 = or i33 %74, %76
  %78 = zext i33 %77 to i64
  store i64 %78, ptr %72, align 8
  %79 = getelementptr inbounds i64, ptr %8, i64 7
  %80 = load i64, ptr %4, align 8
  %81 = trunc i64 %80 to i33
  %82 = load i64, ptr %5, align 8
  %83 = trunc i64 %82 to i33
  %84 = xor i33 %81, %83
  %85 = zext i33 %84 to i64
  store i64 %85, ptr %79, align 8
  %86 = getelementptr inbounds i64, ptr %8, i64 8
  %87 = load i64, ptr %4, align 8
  %88 = trunc i64 %87 to i33
  %89 = xor i33 %88, -1
  %90 = zext i33 %89 to i64
  store i64 %90, ptr %86, align 8
  %91 = getelementptr inbounds i64, ptr %8, i64 9
  %92 = load i64, ptr %4, align 8
  %93 = trunc i64 %92 to i33
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 33
  %96 = trunc i64 %95 to i33
  %97 = shl i33 %93, %96
  %98 = zext i33 %97 to i64
  store i64 %98, ptr %91, align 8
  %99 = getelementptr inbounds i64, ptr %8, i64 10
  %100 = load i64, ptr %4, align 8
  %101 = trunc i64 %100 to i33
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 33
  %104 = trunc i64 %103 to i33
  %105 = lshr i33 %101, %104
  %106 = zext i33 %105 to i64
  store i64 %106, ptr %99, align 8
  %107 = getelementptr inbounds i64, ptr %8, i64 11
  %108 = load i64, ptr %6, align 8
  %109 = trunc i64 %108 to i33
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 33
  %112 = trunc i64 %111 to i33
  %113 = ashr i33 %109, %112
  %114 = zext i33 %113 to i64
  store i64 %114, ptr %107, align 8
  %115 = getelementptr inbounds i64, ptr %8, i64 12
  %116 = load i64, ptr %7, align 8
  %117 = trunc i64 %116 to i33
  %118 = icmp eq i33 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i64, ptr %6, align 8
  %121 = trunc i64 %120 to i33
  br label %128

122:                                              ; preds = %1
  %123 = load i64, ptr %6, align 8
  %124 = trunc i64 %123 to i33
  %125 = load i64, ptr %7, align 8
  %126 = trunc i64 %125 to i33
  %127 = sdiv i33 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i33 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i33 %129 to i64
  store i64 %130, ptr %115, align 8
  %131 = getelementptr inbounds i64, ptr %8, i64 13
  %132 = load i64, ptr %7, align 8
  %133 = trunc i64 %132 to i33
  %134 = icmp eq i33 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i64, ptr %6, align 8
  %137 = trunc i64 %136 to i33
  br label %144

138:                                              ; preds = %128
  %139 = load i64, ptr %6, align 8
  %140 = trunc i64 %139 to i33
  %141 = load i64, ptr %7, align 8
  %142 = trunc i64 %141 to i33
  %143 = srem i33 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i33 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i33 %145 to i64
  store i64 %146, ptr %131, align 8
  %147 = load i64, ptr %4, align 8
  %148 = trunc i64 %147 to i33
  %149 = load i64, ptr %5, align 8
  %150 = trunc i64 %149 to i33
  %151 = icmp ult i33 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i64, ptr %6, align 8
  %154 = trunc i64 %153 to i33
  %155 = load i64, ptr %7, align 8
  %156 = trunc i64 %155 to i33
  %157 = icmp slt i33 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i64, ptr %4, align 8
  %160 = trunc i64 %159 to i33
  %161 = load i64, ptr %5, align 8
  %162 = trunc i64 %161 to i33
  %163 = icmp eq i33 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i64], ptr %8, i64 0, i64 %172
  %174 = load i64, ptr %173, align 8
  %175 = trunc i64 %174 to i33
  %176 = zext i33 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !12

195:                                              ; preds = %166
  %196 = load i64, ptr %6, align 8
  %197 = trunc i64 %196 to i33
  %198 = sext i33 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_48(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [14 x i64], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i48
  %19 = zext i48 %18 to i64
  store i64 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i48
  %24 = zext i48 %23 to i64
  store i64 %24, ptr %5, align 8
  %25 = load i64, ptr %4, align 8
  %26 = trunc i64 %25 to i48
  %27 = sext i48 %26 to i64
  store i64 %27, ptr %6, align 8
  %28 = load i64, ptr %5, align 8
  %29 = trunc i64 %28 to i48
  %30 = sext i48 %29 to i64
  store i64 %30, ptr %7, align 8
  %31 = load i64, ptr %4, align 8
  %32 = trunc i64 %31 to i48
  %33 = load i64, ptr %5, align 8
  %34 = trunc i64 %33 to i48
  %35 = add i48 %32, %34
  %36 = zext i48 %35 to i64
  store i64 %36, ptr %8, align 8
  %37 = getelementptr inbounds i64, ptr %8, i64 1
  %38 = load i64, ptr %4, align 8
  %39 = trunc i64 %38 to i48
  %40 = load i64, ptr %5, align 8
  %41 = trunc i64 %40 to i48
  %42 = sub i48 %39, %41
  %43 = zext i48 %42 to i64
  store i64 %43, ptr %37, align 8
  %44 = getelementptr inbounds i64, ptr %8, i64 2
  %45 = load i64, ptr %4, align 8
  %46 = trunc i64 %45 to i48
  %47 = load i64, ptr %5, align 8
  %48 = trunc i64 %47 to i48
  %49 = mul i48 %46, %48
  %50 = zext i48 %49 to i64
  store i64 %50, ptr %44, align 8
  %51 = getelementptr inbounds i64, ptr %8, i64 3
  %52 = load i64, ptr %4, align 8
  %53 = trunc i64 %52 to i48
  %54 = load i64, ptr %5, align 8
  %55 = trunc i64 %54 to i48
  %56 = udiv i48 %53, %55
  %57 = zext i48 %56 to i64
  store i64 %57, ptr %51, align 8
  %58 = getelementptr inbounds i64, ptr %8, i64 4
  %59 = load i64, ptr %4, align 8
  %60 = trunc i64 %59 to i48
  %61 = load i64, ptr %5, align 8
  %62 = trunc i64 %61 to i48
  %63 = urem i48 %60, %62
  %64 = zext i48 %63 to i64
  store i64 %64, ptr %58, align 8
  %65 = getelementptr inbounds i64, ptr %8, i64 5
  %66 = load i64, ptr %4, align 8
  %67 = trunc i64 %66 to i48
  %68 = load i64, ptr %5, align 8
  %69 = trunc i64 %68 to i48
  %70 = and i48 %67, %69
  %71 = zext i48 %70 to i64
  store i64 %71, ptr %65, align 8
  %72 = getelementptr inbounds i64, ptr %8, i64 6
  %73 = load i64, ptr %4, align 8
  %74 = trunc i64 %73 to i48
  %75 = load i64, ptr %5, align 8
  %76 = trunc i64 %75 to i48
  %77 = or i48 %74, %76
  %78 = zext i48 %77 to i64
  store i64 %78, ptr %72, align 8
  %79 = getelementptr inbounds i64, ptr %8, i64 7
  %80 = load i64, ptr %4, align 8
  %81 = trunc i64 %80 to i48
  %82 = load i64, ptr %5, align 8
  %83 = trunc i64 %82 to i48
  %84 = xor i48 %81, %83
  %85 = zext i48 %84 to i64
  store i64 %85, ptr %79, align 8
  %86 = getelementptr inbounds i64, ptr %8, i64 8
  %87 = load i64, ptr %4, align 8
  %88 = trunc i64 %87 to i48
  %89 = xor i48 %88, -1
  %90 = zext i48 %89 to i64
  store i64 %90, ptr %86, align 8
  %91 = getelementptr inbounds i64, ptr %8, i64 9
  %92 = load i64, ptr %4, align 8
  %93 = trunc i64 %92 to i48
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 48
  %96 = trunc i64 %95 to i48
  %97 = shl i48 %93, %96
  %98 = zext i48 %97 to i64
  store i64 %98, ptr %91, align 8
  %99 = getelementptr inbounds i64, ptr %8, i64 10
  %100 = load i64, ptr %4, align 8
  %101 = trunc i64 %100 to i48
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 48
  %104 = trunc i64 %103 to i48
  %105 = lshr i48 %101, %104
  %106 = zext i48 %105 to i64
  store i64 %106, ptr %99, align 8
  %107 = getelementptr inbounds i64, ptr %8, i64 11
  %108 = load i64, ptr %6, align 8
  %109 = trunc i64 %108 to i48
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 48
  %112 = trunc i64 %111 to i48
  %113 = ashr i48 %109, %112
  %114 = zext i48 %113 to i64
  store i64 %114, ptr %107, align 8
  %115 = getelementptr inbounds i64, ptr %8, i64 12
  %116 = load i64, ptr %7, align 8
  %117 = trunc i64 %116 to i48
  %118 = icmp eq i48 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i64, ptr %6, align 8
  %121 = trunc i64 %120 to i48
  br label %128

122:                                              ; preds = %1
  %123 = load i64, ptr %6, align 8
  %124 = trunc i64 %123 to i48
  %125 = load i64, ptr %7, align 8
  %126 = trunc i64 %125 to i48
  %127 = sdiv i48 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i48 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i48 %129 to i64
  store i64 %130, ptr %115, align 8
  %131 = getelementptr inbounds i64, ptr %8, i64 13
  %132 = load i64, ptr %7, align 8
  %133 = trunc i64 %132 to i48
  %134 = icmp eq i48 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i64, ptr %6, align 8
  %137 = trunc i64 %136 to i48
  br label %144

138:                                              ; preds = %128
  %139 = load i64, ptr %6, align 8
  %140 = trunc i64 %139 to i48
  %141 = load i64, ptr %7, align 8
  %142 = trunc i64 %141 to i48
  %143 = srem i48 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i48 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i48 %145 to i64
  store i64 %146, ptr %131, align 8
  %147 = load i64, ptr %4, align 8
  %148 = trunc i64 %147 to i48
  %149 = load i64, ptr %5, align 8
  %150 = trunc i64 %149 to i48
  %151 = icmp ult i48 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i64, ptr %6, align 8
  %154 = trunc i64 %153 to i48
  %155 = load i64, ptr %7, align 8
  %156 = trunc i64 %155 to i48
  %157 = icmp slt i48 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i64, ptr %4, align 8
  %160 = trunc i64 %159 to i48
  %161 = load i64, ptr %5, align 8
  %162 = trunc i64 %161 to i48
  %163 = icmp eq i48 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i64], ptr %8, i64 0, i64 %172
  %174 = load i64, ptr %173, align 8
  %175 = trunc i64 %174 to i48
  %176 = zext i48 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !13

195:                                              ; preds = %166
  %196 = load i64, ptr %6, align 8
  %197 = trunc i64 %196 to i48
  %198 = sext i48 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_63(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [14 x i64], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i63
  %19 = zext i63 %18 to i64
  store i64 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i63
  %24 = zext i63 %23 to i64
  store i64 %24, ptr %5, align 8
  %25 = load i64, ptr %4, align 8
  %26 = trunc i64 %25 to i63
  %27 = sext i63 %26 to i64
  store i64 %27, ptr %6, align 8
  %28 = load i64, ptr %5, align 8
  %29 = trunc i64 %28 to i63
  %30 = sext i63 %29 to i64
  store i64 %30, ptr %7, align 8
  %31 = load i64, ptr %4, align 8
  %32 = trunc i64 %31 to i63
  %33 = load i64, ptr %5, align 8
  %34 = trunc i64 %33 to i63
  %35 = add i63 %32, %34
  %36 = zext i63 %35 to i64
  store i64 %36, ptr %8, align 8
  %37 = getelementptr inbounds i64, ptr %8, i64 1
  %38 = load i64, ptr %4, align 8
  %39 = trunc i64 %38 to i63
  %40 = load i64, ptr %5, align 8
  %41 = trunc i64 %40 to i63
  %42 = sub i63 %39, %41
  %43 = zext i63 %42 to i64
  store i64 %43, ptr %37, align 8
  %44 = getelementptr inbounds i64, ptr %8, i64 2
  %45 = load i64, ptr %4, align 8
  %46 = trunc i64 %45 to i63
  %47 = load i64, ptr %5, align 8
  %48 = trunc i64 %47 to i63
  %49 = mul i63 %46, %48
  %50 = zext i63 %49 to i64
  store i64 %50, ptr %44, align 8
  %51 = getelementptr inbounds i64, ptr %8, i64 3
  %52 = load i64, ptr %4, align 8
  %53 = trunc i64 %52 to i63
  %54 = load i64, ptr %5, align 8
  %55 = trunc i64 %54 to i63
  %56 = udiv i63 %53, %55
  %57 = zext i63 %56 to i64
  store i64 %57, ptr %51, align 8
  %58 = getelementptr inbounds i64, ptr %8, i64 4
  %59 = load i64, ptr %4, align 8
  %60 = trunc i64 %59 to i63
  %61 = load i64, ptr %5, align 8
  %62 = trunc i64 %61 to i63
  %63 = urem i63 %60, %62
  %64 = zext i63 %63 to i64
  store i64 %64, ptr %58, align 8
  %65 = getelementptr inbounds i64, ptr %8, i64 5
  %66 = load i64, ptr %4, align 8
  %67 = trunc i64 %66 to i63
  %68 = load i64, ptr %5, align 8
  %69 = trunc i64 %68 to i63
  %70 = and i63 %67, %69
  %71 = zext i63 %70 to i64
  store i64 %71, ptr %65, align 8
  %72 = getelementptr inbounds i64, ptr %8, i64 6
  %73 = load i64, ptr %4, align 8
  %74 = trunc i64 %73 to i63
  %75 = load i64, ptr %5, align 8
  %76 = trunc i64 %75 to i63
  %77 = or i63 %74, %76
  %78 = zext i63 %77 to i64
  store i64 %78, ptr %72, align 8
  %79 = getelementptr inbounds i64, ptr %8, i64 7
  %80 = load i64, ptr %4, align 8
  %81 = trunc i64 %80 to i63
  %82 = load i64, ptr %5, align 8
  %83 = trunc i64 %82 to i63
  %84 = xor i63 %81, %83
  %85 = zext i63 %84 to i64
  store i64 %85, ptr %79, align 8
  %86 = getelementptr inbounds i64, ptr %8, i64 8
  %87 = load i64, ptr %4, align 8
  %88 = trunc i64 %87 to i63
  %89 = xor i63 %88, -1
  %90 = zext i63 %89 to i64
  store i64 %90, ptr %86, align 8
  %91 = getelementptr inbounds i64, ptr %8, i64 9
  %92 = load i64, ptr %4, align 8
  %93 = trunc i64 %92 to i63
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 63
  %96 = trunc i64 %95 to i63
  %97 = shl i63 %93, %96
  %98 = zext i63 %97 to i64
  store i64 %98, ptr %91, align 8
  %99 = getelementptr inbounds i64, ptr %8, i64 10
  %100 = load i64, ptr %4, align 8
  %101 = trunc i64 %100 to i63
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 63
  %104 = trunc i64 %103 to i63
  %105 = lshr i63 %101, %104
  %106 = zext i63 %105 to i64
  store i64 %106, ptr %99, align 8
  %107 = getelementptr inbounds i64, ptr %8, i64 11
  %108 = load i64, ptr %6, align 8
  %109 = trunc i64 %108 to i63
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 63
  %112 = trunc i64 %111 to i63
  %113 = ashr i63 %109, %112
  %114 = zext i63 %113 to i64
  store i64 %114, ptr %107, align 8
  %115 = getelementptr inbounds i64, ptr %8, i64 12
  %116 = load i64, ptr %7, align 8
  %117 = trunc i64 %116 to i63
  %118 = icmp eq i63 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i64, ptr %6, align 8
  %121 = trunc i64 %120 to i63
  br label %128

122:                                              ; preds = %1
  %123 = load i64, ptr %6, align 8
  %124 = trunc i64 %123 to i63
  %125 = load i64, ptr %7, align 8
  %126 = trunc i64 %125 to i63
  %127 = sdiv i63 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i63 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i63 %129 to i64
  store i64 %130, ptr %115, align 8
  %131 = getelementptr inbounds i64, ptr %8, i64 13
  %132 = load i64, ptr %7, align 8
  %133 = trunc i64 %132 to i63
  %134 = icmp eq i63 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i64, ptr %6, align 8
  %137 = trunc i64 %136 to i63
  br label %144

138:                                              ; preds = %128
  %139 = load i64, ptr %6, align 8
  %140 = trunc i64 %139 to i63
  %141 = load i64, ptr %7, align 8
  %142 = trunc i64 %141 to i63
  %143 = srem i63 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i63 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i63 %145 to i64
  store i64 %146, ptr %131, align 8
  %147 = load i64, ptr %4, align 8
  %148 = trunc i64 %147 to i63
  %149 = load i64, ptr %5, align 8
  %150 = trunc i64 %149 to i63
  %151 = icmp ult i63 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i64, ptr %6, align 8
  %154 = trunc i64 %153 to i63
  %155 = load i64, ptr %7, align 8
  %156 = trunc i64 %155 to i63
  %157 = icmp slt i63 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i64, ptr %4, align 8
  %160 = trunc i64 %159 to i63
  %161 = load i64, ptr %5, align 8
  %162 = trunc i64 %161 to i63
  %163 = icmp eq i63 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i64], ptr %8, i64 0, i64 %172
  %174 = load i64, ptr %173, align 8
  %175 = trunc i64 %174 to i63
  %176 = zext i63 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !14

195:                                              ; preds = %166
  %196 = load i64, ptr %6, align 8
  %197 = trunc i64 %196 to i63
  %198 = sext i63 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_65(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i128, align 8
  %5 = alloca i128, align 8
  %6 = alloca i128, align 8
  %7 = alloca i128, align 8
  %8 = alloca [14 x i128], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i65
  %19 = zext i65 %18 to i128
  store i128 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i65
  %24 = zext i65 %23 to i128
  store i128 %24, ptr %5, align 8
  %25 = load i128, ptr %4, align 8
  %26 = trunc i128 %25 to i65
  %27 = sext i65 %26 to i128
  store i128 %27, ptr %6, align 8
  %28 = load i128, ptr %5, align 8
  %29 = trunc i128 %28 to i65
  %30 = sext i65 %29 to i128
  store i128 %30, ptr %7, align 8
  %31 = load i128, ptr %4, align 8
  %32 = trunc i128 %31 to i65
  %33 = load i128, ptr %5, align 8
  %34 = trunc i128 %33 to i65
  %35 = add i65 %32, %34
  %36 = zext i65 %35 to i128
  store i128 %36, ptr %8, align 16
  %37 = getelementptr inbounds i128, ptr %8, i64 1
  %38 = load i128, ptr %4, align 8
  %39 = trunc i128 %38 to i65
  %40 = load i128, ptr %5, align 8
  %41 = trunc i128 %40 to i65
  %42 = sub i65 %39, %41
  %43 = zext i65 %42 to i128
  store i128 %43, ptr %37, align 16
  %44 = getelementptr inbounds i128, ptr %8, i64 2
  %45 = load i128, ptr %4, align 8
  %46 = trunc i128 %45 to i65
  %47 = load i128, ptr %5, align 8
  %48 = trunc i128 %47 to i65
  %49 = mul i65 %46, %48
  %50 = zext i65 %49 to i128
  store i128 %50, ptr %44, align 16
  %51 = getelementptr inbounds i128, ptr %8, i64 3
  %52 = load i128, ptr %4, align 8
  %53 = trunc i128 %52 to i65
  %54 = load i128, ptr %5, align 8
  %55 = trunc i128 %54 to i65
  %56 = udiv i65 %53, %55
  %57 = zext i65 %56 to i128
  store i128 %57, ptr %51, align 16
  %58 = getelementptr inbounds i128, ptr %8, i64 4
  %59 = load i128, ptr %4, align 8
  %60 = trunc i128 %59 to i65
  %61 = load i128, ptr %5, align 8
  %62 = trunc i128 %61 to i65
  %63 = urem i65 %60, %62
  %64 = zext i65 %63 to i128
  store i128 %64, ptr %58, align 16
  %65 = getelementptr inbounds i128, ptr %8, i64 5
  %66 = load i128, ptr %4, align 8
  %67 = trunc i128 %66 to i65
  %68 = load i128, ptr %5, align 8
  %69 = trunc i128 %68 to i65
  %70 = and i65 %67, %69
  %71 = zext i65 %70 to i128
  store i128 %71, ptr %65, align 16
  %72 = getelementptr inbounds i128, ptr %8, i64 6
  %73 = load i128, ptr %4, align 8
  %74 = trunc i128 %73 to i65
  %75 = load i128, ptr %5, align 8
  %76 = trunc i128 %75 to i65
  %77 = or i65 %74, %76
  %78 = zext i65 %77 to i128
  store i128 %78, ptr %72, align 16
  %79 = getelementptr inbounds i128, ptr %8, i64 7
  %80 = load i128, ptr %4, align 8
  %81 = trunc i128 %80 to i65
  %82 = load i128, ptr %5, align 8
  %83 = trunc i128 %82 to i65
  %84 = xor i65 %81, %83
  %85 = zext i65 %84 to i128
  store i128 %85, ptr %79, align 16
  %86 = getelementptr inbounds i128, ptr %8, i64 8
  %87 = load i128, ptr %4, align 8
  %88 = trunc i128 %87 to i65
  %89 = xor i65 %88, -1
  %90 = zext i65 %89 to i128
  store i128 %90, ptr %86, align 16
  %91 = getelementptr inbounds i128, ptr %8, i64 9
  %92 = load i128, ptr %4, align 8
  %93 = trunc i128 %92 to i65
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 65
  %96 = zext i64 %95 to i65
  %97 = shl i65 %93, %96
  %98 = zext i65 %97 to i128
  store i128 %98, ptr %91, align 16
  %99 = getelementptr inbounds i128, ptr %8, i64 10
  %100 = load i128, ptr %4, align 8
  %101 = trunc i128 %100 to i65
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 65
  %104 = zext i64 %103 to i65
  %105 = lshr i65 %101, %104
  %106 = zext i65 %105 to i128
  store i128 %106, ptr %99, align 16
  %107 = getelementptr inbounds i128, ptr %8, i64 11
  %108 = load i128, ptr %6, align 8
  %109 = trunc i128 %108 to i65
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 65
  %112 = zext i64 %111 to i65
  %113 = ashr i65 %109, %112
  %114 = zext i65 %113 to i128
  store i128 %114, ptr %107, align 16
  %115 = getelementptr inbounds i128, ptr %8, i64 12
  %116 = load i128, ptr %7, align 8
  %117 = trunc i128 %116 to i65
  %118 = icmp eq i65 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i128, ptr %6, align 8
  %121 = trunc i128 %120 to i65
  br label %128

122:                                              ; preds = %1
  %123 = load i128, ptr %6, align 8
  %124 = trunc i128 %123 to i65
  %125 = load i128, ptr %7, align 8
  %126 = trunc i128 %125 to i65
  %127 = sdiv i65 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i65 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i65 %129 to i128
  store i128 %130, ptr %115, align 16
  %131 = getelementptr inbounds i128, ptr %8, i64 13
  %132 = load i128, ptr %7, align 8
  %133 = trunc i128 %132 to i65
  %134 = icmp eq i65 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i128, ptr %6, align 8
  %137 = trunc i128 %136 to i65
  br label %144

138:                                              ; preds = %128
  %139 = load i128, ptr %6, align 8
  %140 = trunc i128 %139 to i65
  %141 = load i128, ptr %7, align 8
  %142 = trunc i128 %141 to i65
  %143 = srem i65 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i65 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i65 %145 to i128
  store i128 %146, ptr %131, align 16
  %147 = load i128, ptr %4, align 8
  %148 = trunc i128 %147 to i65
  %149 = load i128, ptr %5, align 8
  %150 = trunc i128 %149 to i65
  %151 = icmp ult i65 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i128, ptr %6, align 8
  %154 = trunc i128 %153 to i65
  %155 = load i128, ptr %7, align 8
  %156 = trunc i128 %155 to i65
  %157 = icmp slt i65 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i128, ptr %4, align 8
  %160 = trunc i128 %159 to i65
  %161 = load i128, ptr %5, align 8
  %162 = trunc i128 %161 to i65
  %163 = icmp eq i65 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i128], ptr %8, i64 0, i64 %172
  %174 = load i128, ptr %173, align 16
  %175 = trunc i128 %174 to i65
  %176 = zext i65 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !15

195:                                              ; preds = %166
  %196 = load i128, ptr %6, align 8
  %197 = trunc i128 %196 to i65
  %198 = trunc i65 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_96(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i128, align 8
  %5 = alloca i128, align 8
  %6 = alloca i128, align 8
  %7 = alloca i128, align 8
  %8 = alloca [14 x i128], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i96
  %19 = zext i96 %18 to i128
  store i128 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i96
  %24 = zext i96 %23 to i128
  store i128 %24, ptr %5, align 8
  %25 = load i128, ptr %4, align 8
  %26 = trunc i128 %25 to i96
  %27 = sext i96 %26 to i128
  store i128 %27, ptr %6, align 8
  %28 = load i128, ptr %5, align 8
  %29 = trunc i128 %28 to i96
  %30 = sext i96 %29 to i128
  store i128 %30, ptr %7, align 8
  %31 = load i128, ptr %4, align 8
  %32 = trunc i128 %31 to i96
  %33 = load i128, ptr %5, align 8
  %34 = trunc i128 %33 to i96
  %35 = add i96 %32, %34
  %36 = zext i96 %35 to i128
  store i128 %36, ptr %8, align 16
  %37 = getelementptr inbounds i128, ptr %8, i64 1
  %38 = load i128, ptr %4, align 8
  %39 = trunc i128 %38 to i96
  %40 = load i128, ptr %5, align 8
  %41 = trunc i128 %40 to i96
  %42 = sub i96 %39, %41
  %43 = zext i96 %42 to i128
  store i128 %43, ptr %37, align 16
  %44 = getelementptr inbounds i128, ptr %8, i64 2
  %45 = load i128, ptr %4, align 8
  %46 = trunc i128 %45 to i96
  %47 = load i128, ptr %5, align 8
  %48 = trunc i128 %47 to i96
  %49 = mul i96 %46, %48
  %50 = zext i96 %49 to i128
  store i128 %50, ptr %44, align 16
  %51 = getelementptr inbounds i128, ptr %8, i64 3
  %52 = load i128, ptr %4, align 8
  %53 = trunc i128 %52 to i96
  %54 = load i128, ptr %5, align 8
  %55 = trunc i128 %54 to i96
  %56 = udiv i96 %53, %55
  %57 = zext i96 %56 to i128
  store i128 %57, ptr %51, align 16
  %58 = getelementptr inbounds i128, ptr %8, i64 4
  %59 = load i128, ptr %4, align 8
  %60 = trunc i128 %59 to i96
  %61 = load i128, ptr %5, align 8
  %62 = trunc i128 %61 to i96
  %63 = urem i96 %60, %62
  %64 = zext i96 %63 to i128
  store i128 %64, ptr %58, align 16
  %65 = getelementptr inbounds i128, ptr %8, i64 5
  %66 = load i128, ptr %4, align 8
  %67 = trunc i128 %66 to i96
  %68 = load i128, ptr %5, align 8
  %69 = trunc i128 %68 to i96
  %70 = and i96 %67, %69
  %71 = zext i96 %70 to i128
  store i128 %71, ptr %65, align 16
  %72 = getelementptr inbounds i128, ptr %8, i64 6
  %73 = load i128, ptr %4, align 8
  %74 = trunc i128 %73 to i96
  %75 = load i128, ptr %5, align 8
  %76 = trunc i128 %75 to i96
  %77 = or i96 %74, %76
  %78 = zext i96 %77 to i128
  store i128 %78, ptr %72, align 16
  %79 = getelementptr inbounds i128, ptr %8, i64 7
  %80 = load i128, ptr %4, align 8
  %81 = trunc i128 %80 to i96
  %82 = load i128, ptr %5, align 8
  %83 = trunc i128 %82 to i96
  %84 = xor i96 %81, %83
  %85 = zext i96 %84 to i128
  store i128 %85, ptr %79, align 16
  %86 = getelementptr inbounds i128, ptr %8, i64 8
  %87 = load i128, ptr %4, align 8
  %88 = trunc i128 %87 to i96
  %89 = xor i96 %88, -1
  %90 = zext i96 %89 to i128
  store i128 %90, ptr %86, align 16
  %91 = getelementptr inbounds i128, ptr %8, i64 9
  %92 = load i128, ptr %4, align 8
  %93 = trunc i128 %92 to i96
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 96
  %96 = zext i64 %95 to i96
  %97 = shl i96 %93, %96
  %98 = zext i96 %97 to i128
  store i128 %98, ptr %91, align 16
  %99 = getelementptr inbounds i128, ptr %8, i64 10
  %100 = load i128, ptr %4, align 8
  %101 = trunc i128 %100 to i96
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 96
  %104 = zext i64 %103 to i96
  %105 = lshr i96 %101, %104
  %106 = zext i96 %105 to i128
  store i128 %106, ptr %99, align 16
  %107 = getelementptr inbounds i128, ptr %8, i64 11
  %108 = load i128, ptr %6, align 8
  %109 = trunc i128 %108 to i96
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 96
  %112 = zext i64 %111 to i96
  %113 = ashr i96 %109, %112
  %114 = zext i96 %113 to i128
  store i128 %114, ptr %107, align 16
  %115 = getelementptr inbounds i128, ptr %8, i64 12
  %116 = load i128, ptr %7, align 8
  %117 = trunc i128 %116 to i96
  %118 = icmp eq i96 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i128, ptr %6, align 8
  %121 = trunc i128 %120 to i96
  br label %128

122:                                              ; preds = %1
  %123 = load i128, ptr %6, align 8
  %124 = trunc i128 %123 to i96
  %125 = load i128, ptr %7, align 8
  %126 = trunc i128 %125 to i96
  %127 = sdiv i96 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i96 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i96 %129 to i128
  store i128 %130, ptr %115, align 16
  %131 = getelementptr inbounds i128, ptr %8, i64 13
  %132 = load i128, ptr %7, align 8
  %133 = trunc i128 %132 to i96
  %134 = icmp eq i96 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i128, ptr %6, align 8
  %137 = trunc i128 %136 to i96
  br label %144

138:                                              ; preds = %128
  %139 = load i128, ptr %6, align 8
  %140 = trunc i128 %139 to i96
  %141 = load i128, ptr %7, align 8
  %142 = trunc i128 %141 to i96
  %143 = srem i96 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i96 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i96 %145 to i128
  store i128 %146, ptr %131, align 16
  %147 = load i128, ptr %4, align 8
  %148 = trunc i128 %147 to i96
  %149 = load i128, ptr %5, align 8
  %150 = trunc i128 %149 to i96
  %151 = icmp ult i96 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i128, ptr %6, align 8
  %154 = trunc i128 %153 to i96
  %155 = load i128, ptr %7, align 8
  %156 = trunc i128 %155 to i96
  %157 = icmp slt i96 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i128, ptr %4, align 8
  %160 = trunc i128 %159 to i96
  %161 = load i128, ptr %5, align 8
  %162 = trunc i128 %161 to i96
  %163 = icmp eq i96 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i128], ptr %8, i64 0, i64 %172
  %174 = load i128, ptr %173, align 16
  %175 = trunc i128 %174 to i96
  %176 = zext i96 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !16

195:                                              ; preds = %166
  %196 = load i128, ptr %6, align 8
  %197 = trunc i128 %196 to i96
  %198 = trunc i96 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_127(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i128, align 8
  %5 = alloca i128, align 8
  %6 = alloca i128, align 8
  %7 = alloca i128, align 8
  %8 = alloca [14 x i128], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  %18 = trunc i128 %17 to i127
  %19 = zext i127 %18 to i128
  store i128 %19, ptr %4, align 8
  %20 = load i128, ptr %3, align 16
  %21 = lshr i128 %20, 3
  %22 = or i128 %21, 1
  %23 = trunc i128 %22 to i127
  %24 = zext i127 %23 to i128
  store i128 %24, ptr %5, align 8
  %25 = load i128, ptr %4, align 8
  %26 = trunc i128 %25 to i127
  %27 = sext i127 %26 to i128
  store i128 %27, ptr %6, align 8
  %28 = load i128, ptr %5, align 8
  %29 = trunc i128 %28 to i127
  %30 = sext i127 %29 to i128
  store i128 %30, ptr %7, align 8
  %31 = load i128, ptr %4, align 8
  %32 = trunc i128 %31 to i127
  %33 = load i128, ptr %5, align 8
  %34 = trunc i128 %33 to i127
  %35 = add i127 %32, %34
  %36 = zext i127 %35 to i128
  store i128 %36, ptr %8, align 16
  %37 = getelementptr inbounds i128, ptr %8, i64 1
  %38 = load i128, ptr %4, align 8
  %39 = trunc i128 %38 to i127
  %40 = load i128, ptr %5, align 8
  %41 = trunc i128 %40 to i127
  %42 = sub i127 %39, %41
  %43 = zext i127 %42 to i128
  store i128 %43, ptr %37, align 16
  %44 = getelementptr inbounds i128, ptr %8, i64 2
  %45 = load i128, ptr %4, align 8
  %46 = trunc i128 %45 to i127
  %47 = load i128, ptr %5, align 8
  %48 = trunc i128 %47 to i127
  %49 = mul i127 %46, %48
  %50 = zext i127 %49 to i128
  store i128 %50, ptr %44, align 16
  %51 = getelementptr inbounds i128, ptr %8, i64 3
  %52 = load i128, ptr %4, align 8
  %53 = trunc i128 %52 to i127
  %54 = load i128, ptr %5, align 8
  %55 = trunc i128 %54 to i127
  %56 = udiv i127 %53, %55
  %57 = zext i127 %56 to i128
  store i128 %57, ptr %51, align 16
  %58 = getelementptr inbounds i128, ptr %8, i64 4
  %59 = load i128, ptr %4, align 8
  %60 = trunc i128 %59 to i127
  %61 = load i128, ptr %5, align 8
  %62 = trunc i128 %61 to i127
  %63 = urem i127 %60, %62
  %64 = zext i127 %63 to i128
  store i128 %64, ptr %58, align 16
  %65 = getelementptr inbounds i128, ptr %8, i64 5
  %66 = load i128, ptr %4, align 8
  %67 = trunc i128 %66 to i127
  %68 = load i128, ptr %5, align 8
  %69 = trunc i128 %68 to i127
  %70 = and i127 %67, %69
  %71 = zext i127 %70 to i128
  store i128 %71, ptr %65, align 16
  %72 = getelementptr inbounds i128, ptr %8, i64 6
  %73 = load i128, ptr %4, align 8
  %74 = trunc i128 %73 to i127
  %75 = load i128, ptr %5, align 8
  %76 = trunc i128 %75 to i127
  %77 = or i127 %74, %76
  %78 = zext i127 %77 to i128
  store i128 %78, ptr %72, align 16
  %79 = getelementptr inbounds i128, ptr %8, i64 7
  %80 = load i128, ptr %4, align 8
  %81 = trunc i128 %80 to i127
  %82 = load i128, ptr %5, align 8
  %83 = trunc i128 %82 to i127
  %84 = xor i127 %81, %83
  %85 = zext i127 %84 to i128
  store i128 %85, ptr %79, align 16
  %86 = getelementptr inbounds i128, ptr %8, i64 8
  %87 = load i128, ptr %4, align 8
  %88 = trunc i128 %87 to i127
  %89 = xor i127 %88, -1
  %90 = zext i127 %89 to i128
  store i128 %90, ptr %86, align 16
  %91 = getelementptr inbounds i128, ptr %8, i64 9
  %92 = load i128, ptr %4, align 8
  %93 = trunc i128 %92 to i127
  %94 = load i64, ptr %2, align 8
  %95 = urem i64 %94, 127
  %96 = zext i64 %95 to i127
  %97 = shl i127 %93, %96
  %98 = zext i127 %97 to i128
  store i128 %98, ptr %91, align 16
  %99 = getelementptr inbounds i128, ptr %8, i64 10
  %100 = load i128, ptr %4, align 8
  %101 = trunc i128 %100 to i127
  %102 = load i64, ptr %2, align 8
  %103 = urem i64 %102, 127
  %104 = zext i64 %103 to i127
  %105 = lshr i127 %101, %104
  %106 = zext i127 %105 to i128
  store i128 %106, ptr %99, align 16
  %107 = getelementptr inbounds i128, ptr %8, i64 11
  %108 = load i128, ptr %6, align 8
  %109 = trunc i128 %108 to i127
  %110 = load i64, ptr %2, align 8
  %111 = urem i64 %110, 127
  %112 = zext i64 %111 to i127
  %113 = ashr i127 %109, %112
  %114 = zext i127 %113 to i128
  store i128 %114, ptr %107, align 16
  %115 = getelementptr inbounds i128, ptr %8, i64 12
  %116 = load i128, ptr %7, align 8
  %117 = trunc i128 %116 to i127
  %118 = icmp eq i127 %117, -1
  br i1 %118, label %119, label %122

119:                                              ; preds = %1
  %120 = load i128, ptr %6, align 8
  %121 = trunc i128 %120 to i127
  br label %128

122:                                              ; preds = %1
  %123 = load i128, ptr %6, align 8
  %124 = trunc i128 %123 to i127
  %125 = load i128, ptr %7, align 8
  %126 = trunc i128 %125 to i127
  %127 = sdiv i127 %124, %126
  br label %128

128:                                              ; preds = %122, %119
  %129 = phi i127 [ %121, %119 ], [ %127, %122 ]
  %130 = zext i127 %129 to i128
  store i128 %130, ptr %115, align 16
  %131 = getelementptr inbounds i128, ptr %8, i64 13
  %132 = load i128, ptr %7, align 8
  %133 = trunc i128 %132 to i127
  %134 = icmp eq i127 %133, -1
  br i1 %134, label %135, label %138

135:                                              ; preds = %128
  %136 = load i128, ptr %6, align 8
  %137 = trunc i128 %136 to i127
  br label %144

138:                                              ; preds = %128
  %139 = load i128, ptr %6, align 8
  %140 = trunc i128 %139 to i127
  %141 = load i128, ptr %7, align 8
  %142 = trunc i128 %141 to i127
  %143 = srem i127 %140, %142
  br label %144

144:                                              ; preds = %138, %135
  %145 = phi i127 [ %137, %135 ], [ %143, %138 ]
  %146 = zext i127 %145 to i128
  store i128 %146, ptr %131, align 16
  %147 = load i128, ptr %4, align 8
  %148 = trunc i128 %147 to i127
  %149 = load i128, ptr %5, align 8
  %150 = trunc i128 %149 to i127
  %151 = icmp ult i127 %148, %150
  %152 = zext i1 %151 to i32
  %153 = load i128, ptr %6, align 8
  %154 = trunc i128 %153 to i127
  %155 = load i128, ptr %7, align 8
  %156 = trunc i128 %155 to i127
  %157 = icmp slt i127 %154, %156
  %158 = zext i1 %157 to i32
  %159 = load i128, ptr %4, align 8
  %160 = trunc i128 %159 to i127
  %161 = load i128, ptr %5, align 8
  %162 = trunc i128 %161 to i127
  %163 = icmp eq i127 %160, %162
  %164 = zext i1 %163 to i32
  %165 = call i32 (ptr, ...) @printf(ptr noundef @.str.14, i32 noundef %152, i32 noundef %158, i32 noundef %164)
  store i32 0, ptr %9, align 4
  br label %166

166:                                              ; preds = %192, %144
  %167 = load i32, ptr %9, align 4
  %168 = zext i32 %167 to i64
  %169 = icmp ult i64 %168, 14
  br i1 %169, label %170, label %195

170:                                              ; preds = %166
  %171 = load i32, ptr %9, align 4
  %172 = zext i32 %171 to i64
  %173 = getelementptr inbounds [14 x i128], ptr %8, i64 0, i64 %172
  %174 = load i128, ptr %173, align 16
  %175 = trunc i128 %174 to i127
  %176 = zext i127 %175 to i128
  store i128 %176, ptr %10, align 16
  %177 = load i128, ptr %10, align 16
  %178 = lshr i128 %177, 64
  %179 = icmp ne i128 %178, 0
  br i1 %179, label %180, label %187

180:                                              ; preds = %170
  %181 = load i128, ptr %10, align 16
  %182 = lshr i128 %181, 64
  %183 = trunc i128 %182 to i64
  %184 = load i128, ptr %10, align 16
  %185 = trunc i128 %184 to i64
  %186 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %183, i64 noundef %185)
  br label %191

187:                                              ; preds = %170
  %188 = load i128, ptr %10, align 16
  %189 = trunc i128 %188 to i64
  %190 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %189)
  br label %191

191:                                              ; preds = %187, %180
  br label %192

192:                                              ; preds = %191
  %193 = load i32, ptr %9, align 4
  %194 = add i32 %193, 1
  store i32 %194, ptr %9, align 4
  br label %166, !llvm.loop !17

195:                                              ; preds = %166
  %196 = load i128, ptr %6, align 8
  %197 = trunc i128 %196 to i127
  %198 = trunc i127 %197 to i64
  %199 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %198)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @check_128(i64 noundef %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca i128, align 16
  %4 = alloca i128, align 8
  %5 = alloca i128, align 8
  %6 = alloca i128, align 8
  %7 = alloca i128, align 8
  %8 = alloca [14 x i128], align 16
  %9 = alloca i32, align 4
  %10 = alloca i128, align 16
  store i64 %0, ptr %2, align 8
  %11 = load i64, ptr %2, align 8
  %12 = zext i64 %11 to i128
  %13 = mul i128 %12, 11400714819323198485
  %14 = load i64, ptr %2, align 8
  %15 = zext i64 %14 to i128
  %16 = xor i128 %13, %15
  store i128 %16, ptr %3, align 16
  %17 = load i128, ptr %3, align 16
  store i128 %17, ptr %4, align 8
  %18 = load i128, ptr %3, align 16
  %19 = lshr i128 %18, 3
  %20 = or i128 %19, 1
  store i128 %20, ptr %5, align 8
  %21 = load i128, ptr %4, align 8
  store i128 %21, ptr %6, align 8
  %22 = load i128, ptr %5, align 8
  store i128 %22, ptr %7, align 8
  %23 = load i128, ptr %4, align 8
  %24 = load i128, ptr %5, align 8
  %25 = add i128 %23, %24
  store i128 %25, ptr %8, align 16
  %26 = getelementptr inbounds i128, ptr %8, i64 1
  %27 = load i128, ptr %4, align 8
  %28 = load i128, ptr %5, align 8
  %29 = sub i128 %27, %28
  store i128 %29, ptr %26, align 16
  %30 = getelementptr inbounds i128, ptr %8, i64 2
  %31 = load i128, ptr %4, align 8
  %32 = load i128, ptr %5, align 8
  %33 = mul i128 %31, %32
  store i128 %33, ptr %30, align 16
  %34 = getelementptr inbounds i128, ptr %8, i64 3
  %35 = load i128, ptr %4, align 8
  %36 = load i128, ptr %5, align 8
  %37 = udiv i128 %35, %36
  store i128 %37, ptr %34, align 16
  %38 = getelementptr inbounds i128, ptr %8, i64 4
  %39 = load i128, ptr %4, align 8
  %40 = load i128, ptr %5, align 8
  %41 = urem i128 %39, %40
  store i128 %41, ptr %38, align 16
  %42 = getelementptr inbounds i128, ptr %8, i64 5
  %43 = load i128, ptr %4, align 8
  %44 = load i128, ptr %5, align 8
  %45 = and i128 %43, %44
  store i128 %45, ptr %42, align 16
  %46 = getelementptr inbounds i128, ptr %8, i64 6
  %47 = load i128, ptr %4, align 8
  %48 = load i128, ptr %5, align 8
  %49 = or i128 %47, %48
  store i128 %49, ptr %46, align 16
  %50 = getelementptr inbounds i128, ptr %8, i64 7
  %51 = load i128, ptr %4, align 8
  %52 = load i128, ptr %5, align 8
  %53 = xor i128 %51, %52
  store i128 %53, ptr %50, align 16
  %54 = getelementptr inbounds i128, ptr %8, i64 8
  %55 = load i128, ptr %4, align 8
  %56 = xor i128 %55, -1
  store i128 %56, ptr %54, align 16
  %57 = getelementptr inbounds i128, ptr %8, i64 9
  %58 = load i128, ptr %4, align 8
  %59 = load i64, ptr %2, align 8
  %60 = urem i64 %59, 128
  %61 = zext i64 %60 to i128
  %62 = shl i128 %58, %61
  store i128 %62, ptr %57, align 16
  %63 = getelementptr inbounds i128, ptr %8, i64 10
  %64 = load i128, ptr %4, align 8
  %65 = load i64, ptr %2, align 8
  %66 = urem i64 %65, 128
  %67 = zext i64 %66 to i128
  %68 = lshr i128 %64, %67
  store i128 %68, ptr %63, align 16
  %69 = getelementptr inbounds i128, ptr %8, i64 11
  %70 = load i128, ptr %6, align 8
  %71 = load i64, ptr %2, align 8
  %72 = urem i64 %71, 128
  %73 = zext i64 %72 to i128
  %74 = ashr i128 %70, %73
  store i128 %74, ptr %69, align 16
  %75 = getelementptr inbounds i128, ptr %8, i64 12
  %76 = load i128, ptr %7, align 8
  %77 = icmp eq i128 %76, -1
  br i1 %77, label %78, label %80

78:                                               ; preds = %1
  %79 = load i128, ptr %6, align 8
  br label %84

80:                                               ; preds = %1
  %81 = load i128, ptr %6, align 8
  %82 = load i128, ptr %7, align 8
  %83 = sdiv i128 %81, %82
  br label %84

84:                                               ; preds = %80, %78
  %85 = phi i128 [ %79, %78 ], [ %83, %80 ]
  store i128 %85, ptr %75, align 16
  %86 = getelementptr inbounds i128, ptr %8, i64 13
  %87 = load i128, ptr %7, align 8
  %88 = icmp eq i128 %87, -1
  br i1 %88, label %89, label %91

89:                                               ; preds = %84
  %90 = load i128, ptr %6, align 8
  br label %95

91:                                               ; preds = %84
  %92 = load i128, ptr %6, align 8
  %93 = load i128, ptr %7, align 8
  %94 = srem i128 %92, %93
  br label %95

95:                                               ; preds = %91, %89
  %96 = phi i128 [ %90, %89 ], [ %94, %91 ]
  store i128 %96, ptr %86, align 16
  %97 = load i128, ptr %4, align 8
  %98 = load i128, ptr %5, align 8
  %99 = icmp ult i128 %97, %98
  %100 = zext i1 %99 to i32
  %101 = load i128, ptr %6, align 8
  %102 = load i128, ptr %7, align 8
  %103 = icmp slt i128 %101, %102
  %104 = zext i1 %103 to i32
  %105 = load i128, ptr %4, align 8
  %106 = load i128, ptr %5, align 8
  %107 = icmp eq i128 %105, %106
  %108 = zext i1 %107 to i32
  %109 = call i32 (ptr, ...) @printf(ptr noundef @.str.15, i32 noundef %100, i32 noundef %104, i32 noundef %108)
  store i32 0, ptr %9, align 4
  br label %110

110:                                              ; preds = %134, %95
  %111 = load i32, ptr %9, align 4
  %112 = zext i32 %111 to i64
  %113 = icmp ult i64 %112, 14
  br i1 %113, label %114, label %137

114:                                              ; preds = %110
  %115 = load i32, ptr %9, align 4
  %116 = zext i32 %115 to i64
  %117 = getelementptr inbounds [14 x i128], ptr %8, i64 0, i64 %116
  %118 = load i128, ptr %117, align 16
  store i128 %118, ptr %10, align 16
  %119 = load i128, ptr %10, align 16
  %120 = lshr i128 %119, 64
  %121 = icmp ne i128 %120, 0
  br i1 %121, label %122, label %129

122:                                              ; preds = %114
  %123 = load i128, ptr %10, align 16
  %124 = lshr i128 %123, 64
  %125 = trunc i128 %124 to i64
  %126 = load i128, ptr %10, align 16
  %127 = trunc i128 %126 to i64
  %128 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %125, i64 noundef %127)
  br label %133

129:                                              ; preds = %114
  %130 = load i128, ptr %10, align 16
  %131 = trunc i128 %130 to i64
  %132 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %131)
  br label %133

133:                                              ; preds = %129, %122
  br label %134

134:                                              ; preds = %133
  %135 = load i32, ptr %9, align 4
  %136 = add i32 %135, 1
  store i32 %136, ptr %9, align 4
  br label %110, !llvm.loop !18

137:                                              ; preds = %110
  %138 = load i128, ptr %6, align 8
  %139 = trunc i128 %138 to i64
  %140 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i64 noundef %139)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @twice(i64 noundef %0, i7 noundef zeroext %1) #0 {
  %3 = alloca i33, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i8, align 1
  store i64 %0, ptr %4, align 8
  %7 = load i64, ptr %4, align 8
  %8 = trunc i64 %7 to i33
  %9 = sext i33 %8 to i64
  store i64 %9, ptr %5, align 8
  %10 = zext i7 %1 to i8
  store i8 %10, ptr %6, align 1
  %11 = load i64, ptr %5, align 8
  %12 = trunc i64 %11 to i33
  %13 = mul nsw i33 %12, 2
  %14 = load i8, ptr %6, align 1
  %15 = trunc i8 %14 to i7
  %16 = zext i7 %15 to i33
  %17 = add nsw i33 %13, %16
  store i33 %17, ptr %3, align 8
  %18 = load i33, ptr %3, align 8
  %19 = zext i33 %18 to i64
  ret i64 %19
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
