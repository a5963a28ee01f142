; ModuleID = 'large_frames.c'
source_filename = "large_frames.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.block = type { [4096 x i32] }

@.str = private unnamed_addr constant [12 x i8] c"%ld %ld %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [11 x i8] c"%08x %08x\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.block, align 8
  %3 = alloca %struct.block, align 4
  %4 = alloca %struct.block, align 8
  store i32 0, ptr %1, align 4
  call void @make(ptr dead_on_unwind writable sret(%struct.block) align 4 %2, i32 noundef 5)
  %5 = call i64 @fill(ptr noundef byval(%struct.block) align 8 %2, i32 noundef 3)
  call void @make(ptr dead_on_unwind writable sret(%struct.block) align 4 %4, i32 noundef 77)
  %6 = call i64 @fill(ptr noundef byval(%struct.block) align 8 %4, i32 noundef -2)
  %7 = getelementptr inbounds %struct.block, ptr %2, i32 0, i32 0
  %8 = getelementptr inbounds [4096 x i32], ptr %7, i64 0, i64 100
  %9 = load i32, ptr %8, align 4
  %10 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %5, i64 noundef %6, i32 noundef %9)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %2, i64 16384, i1 false)
  %11 = getelementptr inbounds %struct.block, ptr %3, i32 0, i32 0
  %12 = getelementptr inbounds [4096 x i32], ptr %11, i64 0, i64 4095
  %13 = load i32, ptr %12, align 4
  %14 = add nsw i32 %13, 1
  store i32 %14, ptr %12, align 4
  %15 = call i32 @memcmp(ptr noundef %2, ptr noundef %3, i64 noundef 16384) #5
  %16 = icmp ne i32 %15, 0
  %17 = zext i1 %16 to i32
  %18 = getelementptr inbounds %struct.block, ptr %3, i32 0, i32 0
  %19 = getelementptr inbounds [4096 x i32], ptr %18, i64 0, i64 4095
  %20 = load i32, ptr %19, align 4
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %17, i32 noundef %20)
  %22 = call i32 @nest(i32 noundef 20)
  %23 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %22)
  %24 = call i32 @many_locals(i32 noundef 1)
  %25 = call i32 @many_locals(i32 noundef 123456789)
  %26 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %24, i32 noundef %25)
  %27 = call i32 @long_parameter_list(i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8, i32 noundef 9, i32 noundef 10, i32 noundef 11, i32 noundef 12, i32 noundef 13, i32 noundef 14, i32 noundef 15, i32 noundef 16, double noundef 1.500000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double noundef 8.000000e+00, double noundef 9.000000e+00, double noundef 1.000000e+01)
  %28 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %27)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @make(ptr dead_on_unwind noalias writable sret(%struct.block) align 4 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %5

5:                                                ; preds = %16, %2
  %6 = load i32, ptr %4, align 4
  %7 = icmp slt i32 %6, 4096
  br i1 %7, label %8, label %19

8:                                                ; preds = %5
  %9 = load i32, ptr %3, align 4
  %10 = load i32, ptr %4, align 4
  %11 = xor i32 %9, %10
  %12 = getelementptr inbounds %struct.block, ptr %0, i32 0, i32 0
  %13 = load i32, ptr %4, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [4096 x i32], ptr %12, i64 0, i64 %14
  store i32 %11, ptr %15, align 4
  br label %16

16:                                               ; preds = %8
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4
  br label %5, !llvm.loop !5

19:                                               ; preds = %5
  ret void
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @fill(ptr noundef byval(%struct.block) align 8 %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  store i32 %1, ptr %3, align 4
  store i32 0, ptr %4, align 4
  br label %7

7:                                                ; preds = %20, %2
  %8 = load i32, ptr %4, align 4
  %9 = icmp slt i32 %8, 4096
  br i1 %9, label %10, label %23

10:                                               ; preds = %7
  %11 = load i32, ptr %4, align 4
  %12 = load i32, ptr %3, align 4
  %13 = mul nsw i32 %11, %12
  %14 = getelementptr inbounds %struct.block, ptr %0, i32 0, i32 0
  %15 = load i32, ptr %4, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [4096 x i32], ptr %14, i64 0, i64 %16
  %18 = load i32, ptr %17, align 4
  %19 = add nsw i32 %18, %13
  store i32 %19, ptr %17, align 4
  br label %20

20:                                               ; preds = %10
  %21 = load i32, ptr %4, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %4, align 4
  br label %7, !llvm.loop !7

23:                                               ; preds = %7
  store i64 0, ptr %5, align 8
  store i32 0, ptr %6, align 4
  br label %24

24:                                               ; preds = %36, %23
  %25 = load i32, ptr %6, align 4
  %26 = icmp slt i32 %25, 4096
  br i1 %26, label %27, label %39

27:                                               ; preds = %24
  %28 = getelementptr inbounds %struct.block, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [4096 x i32], ptr %28, i64 0, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = sext i32 %32 to i64
  %34 = load i64, ptr %5, align 8
  %35 = add nsw i64 %34, %33
  store i64 %35, ptr %5, align 8
  br label %36

36:                                               ; preds = %27
  %37 = load i32, ptr %6, align 4
  %38 = add nsw i32 %37, 17
  store i32 %38, ptr %6, align 4
  br label %24, !llvm.loop !8

39:                                               ; preds = %24
  %40 = load i64, ptr %5, align 8
  ret i64 %40
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @nest(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [262144 x i8], align 16
  %4 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %5 = load i32, ptr %2, align 4
  %6 = trunc i32 %5 to i8
  %7 = getelementptr inbounds [262144 x i8], ptr %3, i64 0, i64 0
  store i8 %6, ptr %7, align 16
  %8 = load i32, ptr %2, align 4
  %9 = mul nsw i32 %8, 3
  %10 = trunc i32 %9 to i8
  %11 = getelementptr inbounds [262144 x i8], ptr %3, i64 0, i64 262143
  store i8 %10, ptr %11, align 1
  %12 = load i32, ptr %2, align 4
  %13 = icmp sgt i32 %12, 0
  br i1 %13, label %14, label %18

14:                                               ; preds = %1
  %15 = load i32, ptr %2, align 4
  %16 = sub nsw i32 %15, 1
  %17 = call i32 @nest(i32 noundef %16)
  br label %19

18:                                               ; preds = %1
  br label %19

19:                                               ; preds = %18, %14
  %20 = phi i32 [ %17, %14 ], [ 0, %18 ]
  store i32 %20, ptr %4, align 4
  %21 = load i32, ptr %4, align 4
  %22 = getelementptr inbounds [262144 x i8], ptr %3, i64 0, i64 0
  %23 = load i8, ptr %22, align 16
  %24 = sext i8 %23 to i32
  %25 = add nsw i32 %21, %24
  %26 = getelementptr inbounds [262144 x i8], ptr %3, i64 0, i64 262143
  %27 = load i8, ptr %26, align 1
  %28 = sext i8 %27 to i32
  %29 = add nsw i32 %25, %28
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @many_locals(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
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
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
  %42 = alloca i32, align 4
  %43 = alloca i32, align 4
  %44 = alloca i32, align 4
  %45 = alloca i32, align 4
  %46 = alloca i32, align 4
  %47 = alloca i32, align 4
  %48 = alloca i32, align 4
  %49 = alloca i32, align 4
  %50 = alloca i32, align 4
  %51 = alloca i32, align 4
  %52 = alloca i32, align 4
  %53 = alloca i32, align 4
  %54 = alloca i32, align 4
  %55 = alloca i32, align 4
  %56 = alloca i32, align 4
  %57 = alloca i32, align 4
  %58 = alloca i32, align 4
  %59 = alloca i32, align 4
  %60 = alloca i32, align 4
  %61 = alloca i32, align 4
  %62 = alloca i32, align 4
  %63 = alloca i32, align 4
  %64 = alloca i32, align 4
  %65 = alloca i32, align 4
  %66 = alloca i32, align 4
  %67 = alloca i32, align 4
  %68 = alloca i32, align 4
  %69 = alloca i32, align 4
  %70 = alloca i32, align 4
  %71 = alloca i32, align 4
  %72 = alloca i32, align 4
  %73 = alloca i32, align 4
  %74 = alloca i32, align 4
  %75 = alloca i32, align 4
  %76 = alloca i32, align 4
  %77 = alloca i32, align 4
  %78 = alloca i32, align 4
  %79 = alloca i32, align 4
  %80 = alloca i32, align 4
  %81 = alloca i32, align 4
  %82 = alloca i32, align 4
  %83 = alloca i32, align 4
  %84 = alloca i32, align 4
  %85 = alloca i32, align 4
  %86 = alloca i32, align 4
  %87 = alloca i32, align 4
  %88 = alloca i32, align 4
  %89 = alloca i32, align 4
  %90 = alloca i32, align 4
  %91 = alloca i32, align 4
  %92 = alloca i32, align 4
  %93 = alloca i32, align 4
  %94 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %95 = load i32, ptr %2, align 4
  %96 = mul i32 %95, 10
  %97 = add i32 %96, 1
  store i32 %97, ptr %3, align 4
  %98 = load i32, ptr %2, align 4
  %99 = mul i32 %98, 11
  %100 = add i32 %99, 1
  store i32 %100, ptr %4, align 4
  %101 = load i32, ptr %2, align 4
  %102 = mul i32 %101, 12
  %103 = add i32 %102, 1
  store i32 %103, ptr %5, align 4
  %104 = load i32, ptr %2, align 4
  %105 = mul i32 %104, 13
  %106 = add i32 %105, 1
  store i32 %106, ptr %6, align 4
  %107 = load i32, ptr %2, align 4
  %108 = mul i32 %107, 14
  %109 = add i32 %108, 1
  store i32 %109, ptr %7, align 4
  %110 = load i32, ptr %2, align 4
  %111 = mul i32 %110, 15
  %112 = add i32 %111, 1
  store i32 %112, ptr %8, align 4
  %113 = load i32, ptr %2, align 4
  %114 = mul i32 %113, 16
  %115 = add i32 %114, 1
  store i32 %115, ptr %9, align 4
  %116 = load i32, ptr %2, align 4
  %117 = mul i32 %116, 17
  %118 = add i32 %117, 1
  store i32 %118, ptr %10, align 4
  %119 = load i32, ptr %2, align 4
  %120 = mul i32 %119, 18
  %121 = add i32 %120, 1
  store i32 %121, ptr %11, align 4
  %122 = load i32, ptr %2, align 4
  %123 = mul i32 %122, 19
  %124 = add i32 %123, 1
  store i32 %124, ptr %12, align 4
  %125 = load i32, ptr %2, align 4
  %126 = mul i32 %125, 20
  %127 = add i32 %126, 1
  store i32 %127, ptr %13, align 4
  %128 = load i32, ptr %2, align 4
  %129 = mul i32 %128, 21
  %130 = add i32 %129, 1
  store i32 %130, ptr %14, align 4
  %131 = load i32, ptr %2, align 4
  %132 = mul i32 %131, 22
  %133 = add i32 %132, 1
  store i32 %133, ptr %15, align 4
  %134 = load i32, ptr %2, align 4
  %135 = mul i32 %134, 23
  %136 = add i32 %135, 1
  store i32 %136, ptr %16, align 4
  %137 = load i32, ptr %2, align 4
  %138 = mul i32 %137, 24
  %139 = add i32 %138, 1
  store i32 %139, ptr %17, align 4
  %140 = load i32, ptr %2, align 4
  %141 = mul i32 %140, 25
  %142 = add i32 %141, 1
  store i32 %142, ptr %18, align 4
  %143 = load i32, ptr %2, align 4
  %144 = mul i32 %143, 26
  %145 = add i32 %144, 1
  store i32 %145, ptr %19, align 4
  %146 = load i32, ptr %2, align 4
  %147 = mul i32 %146, 27
  %148 = add i32 %147, 1
  store i32 %148, ptr %20, align 4
  %149 = load i32, ptr %2, align 4
  %150 = mul i32 %149, 28
  %151 = add i32 %150, 1
  store i32 %151, ptr %21, align 4
  %152 = load i32, ptr %2, align 4
  %153 = mul i32 %152, 29
  %154 = add i32 %153, 1
  store i32 %154, ptr %22, align 4
  %155 = load i32, ptr %2, align 4
  %156 = mul i32 %155, 30
  %157 = add i32 %156, 1
  store i32 %157, ptr %23, align 4
  %158 = load i32, ptr %2, align 4
  %159 = mul i32 %158, 31
  %160 = add i32 %159, 1
  store i32 %160, ptr %24, align 4
  %161 = load i32, ptr %2, align 4
  %162 = mul i32 %161, 32
  %163 = add i32 %162, 1
  store i32 %163, ptr %25, align 4
  %164 = load i32, ptr %2, align 4
  %165 = mul i32 %164, 33
  %166 = add i32 %165, 1
  store i32 %166, ptr %26, align 4
  %167 = load i32, ptr %2, align 4
  %168 = mul i32 %167, 34
  %169 = add i32 %168, 1
  store i32 %169, ptr %27, align 4
  %170 = load i32, ptr %2, align 4
  %171 = mul i32 %170, 35
  %172 = add i32 %171, 1
  store i32 %172, ptr %28, align 4
  %173 = load i32, ptr %2, align 4
  %174 = mul i32 %173, 36
  %175 = add i32 %174, 1
  store i32 %175, ptr %29, align 4
  %176 = load i32, ptr %2, align 4
  %177 = mul i32 %176, 37
  %178 = add i32 %177, 1
  store i32 %178, ptr %30, align 4
  %179 = load i32, ptr %2, align 4
  %180 = mul i32 %179, 38
  %181 = add i32 %180, 1
  store i32 %181, ptr %31, align 4
  %182 = load i32, ptr %2, align 4
  %183 = mul i32 %182, 39
  %184 = add i32 %183, 1
  store i32 %184, ptr %32, align 4
  %185 = load i32, ptr %2, align 4
  %186 = mul i32 %185, 40
  %187 = add i32 %186, 1
  store i32 %187, ptr %33, align 4
  %188 = load i32, ptr %2, align 4
  %189 = mul i32 %188, 41
  %190 = add i32 %189, 1
  store i32 %190, ptr %34, align 4
  %191 = load i32, ptr %2, align 4
  %192 = mul i32 %191, 42
  %193 = add i32 %192, 1
  store i32 %193, ptr %35, align 4
  %194 = load i32, ptr %2, align 4
  %195 = mul i32 %194, 43
  %196 = add i32 %195, 1
  store i32 %196, ptr %36, align 4
  %197 = load i32, ptr %2, align 4
  %198 = mul i32 %197, 44
  %199 = add i32 %198, 1
  store i32 %199, ptr %37, align 4
  %200 = load i32, ptr %2, align 4
  %201 = mul i32 %200, 45
  %202 = add i32 %201, 1
  store i32 %202, ptr %38, align 4
  %203 = load i32, ptr %2, align 4
  %204 = mul i32 %203, 46
  %205 = add i32 %204, 1
  store i32 %205, ptr %39, align 4
  %206 = load i32, ptr %2, align 4
  %207 = mul i32 %206, 47
  %208 = add i32 %207, 1
  store i32 %208, ptr %40, align 4
  %209 = load i32, ptr %2, align 4
  %210 = mul i32 %209, 48
  %211 = add i32 %210, 1
  store i32 %211, ptr %41, align 4
  %212 = load i32, ptr %2, align 4
  %213 = mul i32 %212, 49
  %214 = add i32 %213, 1
  store i32 %214, ptr %42, align 4
  %215 = load i32, ptr %2, align 4
  %216 = mul i32 %215, 50
  %217 = add i32 %216, 1
  store i32 %217, ptr %43, align 4
  %218 = load i32, ptr %2, align 4
  %219 = mul i32 %218, 51
  %220 = add i32 %219, 1
  store i32 %220, ptr %44, align 4
  %221 = load i32, ptr %2, align 4
  %222 = mul i32 %221, 52
  %223 = add i32 %222, 1
  store i32 %223, ptr %45, align 4
  %224 = load i32, ptr %2, align 4
  %225 = mul i32 %224, 53
  %226 = add i32 %225, 1
  store i32 %226, ptr %46, align 4
  %227 = load i32, ptr %2, align 4
  %228 = mul i32 %227, 54
  %229 = add i32 %228, 1
  store i32 %229, ptr %47, align 4
  %230 = load i32, ptr %2, align 4
  %231 = mul i32 %230, 55
  %232 = add i32 %231, 1
  store i32 %232, ptr %48, align 4
  %233 = load i32, ptr %2, align 4
  %234 = mul i32 %233, 56
  %235 = add i32 %234, 1
  store i32 %235, ptr %49, align 4
  %236 = load i32, ptr %2, align 4
  %237 = mul i32 %236, 57
  %238 = add i32 %237, 1
  store i32 %238, ptr %50, align 4
  %239 = load i32, ptr %2, align 4
  %240 = mul i32 %239, 58
  %241 = add i32 %240, 1
  store i32 %241, ptr %51, align 4
  %242 = load i32, ptr %2, align 4
  %243 = mul i32 %242, 59
  %244 = add i32 %243, 1
  store i32 %244, ptr %52, align 4
  %245 = load i32, ptr %2, align 4
  %246 = mul i32 %245, 60
  %247 = add i32 %246, 1
  store i32 %247, ptr %53, align 4
  %248 = load i32, ptr %2, align 4
  %249 = mul i32 %248, 61
  %250 = add i32 %249, 1
  store i32 %250, ptr %54, align 4
  %251 = load i32, ptr %2, align 4
  %252 = mul i32 %251, 62
  %253 = add i32 %252, 1
  store i32 %253, ptr %55, align 4
  %254 = load i32, ptr %2, align 4
  %255 = mul i32 %254, 63
  %256 = add i32 %255, 1
  store i32 %256, ptr %56, align 4
  %257 = load i32, ptr %2, align 4
  %258 = mul i32 %257, 64
  %259 = add i32 %258, 1
  store i32 %259, ptr %57, align 4
  %260 = load i32, ptr %2, align 4
  %261 = mul i32 %260, 65
  %262 = add i32 %261, 1
  store i32 %262, ptr %58, align 4
  %263 = load i32, ptr %2, align 4
  %264 = mul i32 %263, 66
  %265 = add i32 %264, 1
  store i32 %265, ptr %59, align 4
  %266 = load i32, ptr %2, align 4
  %267 = mul i32 %266, 67
  %268 = add i32 %267, 1
  store i32 %268, ptr %60, align 4
  %269 = load i32, ptr %2, align 4
  %270 = mul i32 %269, 68
  %271 = add i32 %270, 1
  store i32 %271, ptr %61, align 4
  %272 = load i32, ptr %2, align 4
  %273 = mul i32 %272, 69
  %274 = add i32 %273, 1
  store i32 %274, ptr %62, align 4
  %275 = load i32, ptr %2, align 4
  %276 = mul i32 %275, 70
  %277 = add i32 %276, 1
  store i32 %277, ptr %63, align 4
  %278 = load i32, ptr %2, align 4
  %279 = mul i32 %278, 71
  %280 = add i32 %279, 1
  store i32 %280, ptr %64, align 4
  %281 = load i32, ptr %2, align 4
  %282 = mul i32 %281, 72
  %283 = add i32 %282, 1
  store i32 %283, ptr %65, align 4
  %284 = load i32, ptr %2, align 4
  %285 = mul i32 %284, 73
  %286 = add i32 %285, 1
  store i32 %286, ptr %66, align 4
  %287 = load i32, ptr %2, align 4
  %288 = mul i32 %287, 74
  %289 = add i32 %288, 1
  store i32 %289, ptr %67, align 4
  %290 = load i32, ptr %2, align 4
  %291 = mul i32 %290, 75
  %292 = add i32 %291, 1
  store i32 %292, ptr %68, align 4
  %293 = load i32, ptr %2, align 4
  %294 = mul i32 %293, 76
  %295 = add i32 %294, 1
  store i32 %295, ptr %69, align 4
  %296 = load i32, ptr %2, align 4
  %297 = mul i32 %296, 77
  %298 = add i32 %297, 1
  store i32 %298, ptr %70, align 4
  %299 = load i32, ptr %2, align 4
  %300 = mul i32 %299, 78
  %301 = add i32 %300, 1
  store i32 %301, ptr %71, align 4
  %302 = load i32, ptr %2, align 4
  %303 = mul i32 %302, 79
  %304 = add i32 %303, 1
  store i32 %304, ptr %72, align 4
  %305 = load i32, ptr %2, align 4
  %306 = mul i32 %305, 80
  %307 = add i32 %306, 1
  store i32 %307, ptr %73, align 4
  %308 = load i32, ptr %2, align 4
  %309 = mul i32 %308, 81
  %310 = add i32 %309, 1
  store i32 %310, ptr %74, align 4
  %311 = load i32, ptr %2, align 4
  %312 = mul i32 %311, 82
  %313 = add i32 %312, 1
  store i32 %313, ptr %75, align 4
  %314 = load i32, ptr %2, align 4
  %315 = mul i32 %314, 83
  %316 = add i32 %315, 1
  store i32 %316, ptr %76, align 4
  %317 = load i32, ptr %2, align 4
  %318 = mul i32 %317, 84
  %319 = add i32 %318, 1
  store i32 %319, ptr %77, align 4
  %320 = load i32, ptr %2, align 4
  %321 = mul i32 %320, 85
  %322 = add i32 %321, 1
  store i32 %322, ptr %78, align 4
  %323 = load i32, ptr %2, align 4
  %324 = mul i32 %323, 86
  %325 = add i32 %324, 1
  store i32 %325, ptr %79, align 4
  %326 = load i32, ptr %2, align 4
  %327 = mul i32 %326, 87
  %328 = add i32 %327, 1
  store i32 %328, ptr %80, align 4
  %329 = load i32, ptr %2, align 4
  %330 = mul i32 %329, 88
  %331 = add i32 %330, 1
  store i32 %331, ptr %81, align 4
  %332 = load i32, ptr %2, align 4
  %333 = mul i32 %332, 89
  %334 = add i32 %333, 1
  store i32 %334, ptr %82, align 4
  %335 = load i32, ptr %2, align 4
  %336 = mul i32 %335, 90
  %337 = add i32 %336, 1
  store i32 %337, ptr %83, align 4
  %338 = load i32, ptr %2, align 4
  %339 = mul i32 %338, 91
  %340 = add i32 %339, 1
  store i32 %340, ptr %84, align 4
  %341 = load i32, ptr %2, align 4
  %342 = mul i32 %341, 92
  %343 = add i32 %342, 1
  store i32 %343, ptr %85, align 4
  %344 = load i32, ptr %2, align 4
  %345 = mul i32 %344, 93
  %346 = add i32 %345, 1
  store i32 %346, ptr %86, align 4
  %347 = load i32, ptr %2, align 4
  %348 = mul i32 %347, 94
  %349 = add i32 %348, 1
  store i32 %349, ptr %87, align 4
  %350 = load i32, ptr %2, align 4
  %351 = mul i32 %350, 95
  %352 = add i32 %351, 1
  store i32 %352, ptr %88, align 4
  %353 = load i32, ptr %2, align 4
  %354 = mul i32 %353, 96
  %355 = add i32 %354, 1
  store i32 %355, ptr %89, align 4
  %356 = load i32, ptr %2, align 4
  %357 = mul i32 %356, 97
  %358 = add i32 %357, 1
  store i32 %358, ptr %90, align 4
  %359 = load i32, ptr %2, align 4
  %360 = mul i32 %359, 98
  %361 = add i32 %360, 1
  store i32 %361, ptr %91, align 4
  %362 = load i32, ptr %2, align 4
  %363 = mul i32 %362, 99
  %364 = add i32 %363, 1
  store i32 %364, ptr %92, align 4
  store i32 0, ptr %93, align 4
  store i32 0, ptr %94, align 4
  br label %365

365:                                              ; preds = %819, %1
  %366 = load i32, ptr %94, align 4
  %367 = icmp slt i32 %366, 20
  br i1 %367, label %368, label %822

368:                                              ; preds = %365
  %369 = load i32, ptr %3, align 4
  %370 = mul i32 %369, 31
  %371 = load i32, ptr %3, align 4
  %372 = lshr i32 %371, 7
  %373 = add i32 %370, %372
  store i32 %373, ptr %3, align 4
  %374 = load i32, ptr %4, align 4
  %375 = mul i32 %374, 31
  %376 = load i32, ptr %4, align 4
  %377 = lshr i32 %376, 7
  %378 = add i32 %375, %377
  store i32 %378, ptr %4, align 4
  %379 = load i32, ptr %5, align 4
  %380 = mul i32 %379, 31
  %381 = load i32, ptr %5, align 4
  %382 = lshr i32 %381, 7
  %383 = add i32 %380, %382
  store i32 %383, ptr %5, align 4
  %384 = load i32, ptr %6, align 4
  %385 = mul i32 %384, 31
  %386 = load i32, ptr %6, align 4
  %387 = lshr i32 %386, 7
  %388 = add i32 %385, %387
  store i32 %388, ptr %6, align 4
  %389 = load i32, ptr %7, align 4
  %390 = mul i32 %389, 31
  %391 = load i32, ptr %7, align 4
  %392 = lshr i32 %391, 7
  %393 = add i32 %390, %392
  store i32 %393, ptr %7, align 4
  %394 = load i32, ptr %8, align 4
  %395 = mul i32 %394, 31
  %396 = load i32, ptr %8, align 4
  %397 = lshr i32 %396, 7
  %398 = add i32 %395, %397
  store i32 %398, ptr %8, align 4
  %399 = load i32, ptr %9, align 4
  %400 = mul i32 %399, 31
  %401 = load i32, ptr %9, align 4
  %402 = lshr i32 %401, 7
  %403 = add i32 %400, %402
  store i32 %403, ptr %9, align 4
  %404 = load i32, ptr %10, align 4
  %405 = mul i32 %404, 31
  %406 = load i32, ptr %10, align 4
  %407 = lshr i32 %406, 7
  %408 = add i32 %405, %407
  store i32 %408, ptr %10, align 4
  %409 = load i32, ptr %11, align 4
  %410 = mul i32 %409, 31
  %411 = load i32, ptr %11, align 4
  %412 = lshr i32 %411, 7
  %413 = add i32 %410, %412
  store i32 %413, ptr %11, align 4
  %414 = load i32, ptr %12, align 4
  %415 = mul i32 %414, 31
  %416 = load i32, ptr %12, align 4
  %417 = lshr i32 %416, 7
  %418 = add i32 %415, %417
  store i32 %418, ptr %12, align 4
  %419 = load i32, ptr %13, align 4
  %420 = mul i32 %419, 31
  %421 = load i32, ptr %13, align 4
  %422 = lshr i32 %421, 7
  %423 = add i32 %420, %422
  store i32 %423, ptr %13, align 4
  %424 = load i32, ptr %14, align 4
  %425 = mul i32 %424, 31
  %426 = load i32, ptr %14, align 4
  %427 = lshr i32 %426, 7
  %428 = add i32 %425, %427
  store i32 %428, ptr %14, align 4
  %429 = load i32, ptr %15, align 4
  %430 = mul i32 %429, 31
  %431 = load i32, ptr %15, align 4
  %432 = lshr i32 %431, 7
  %433 = add i32 %430, %432
  store i32 %433, ptr %15, align 4
  %434 = load i32, ptr %16, align 4
  %435 = mul i32 %434, 31
  %436 = load i32, ptr %16, align 4
  %437 = lshr i32 %436, 7
  %438 = add i32 %435, %437
  store i32 %438, ptr %16, align 4
  %439 = load i32, ptr %17, align 4
  %440 = mul i32 %439, 31
  %441 = load i32, ptr %17, align 4
  %442 = lshr i32 %441, 7
  %443 = add i32 %440, %442
  store i32 %443, ptr %17, align 4
  %444 = load i32, ptr %18, align 4
  %445 = mul i32 %444, 31
  %446 = load i32, ptr %18, align 4
  %447 = lshr i32 %446, 7
  %448 = add i32 %445, %447
  store i32 %448, ptr %18, align 4
  %449 = load i32, ptr %19, align 4
  %450 = mul i32 %449, 31
  %451 = load i32, ptr %19, align 4
  %452 = lshr i32 %451, 7
  %453 = add i32 %450, %452
  store i32 %453, ptr %19, align 4
  %454 = load i32, ptr %20, align 4
  %455 = mul i32 %454, 31
  %456 = load i32, ptr %20, align 4
  %457 = lshr i32 %456, 7
  %458 = add i32 %455, %457
  store i32 %458, ptr %20, align 4
  %459 = load i32, ptr %21, align 4
  %460 = mul i32 %459, 31
  %461 = load i32, ptr %21, align 4
  %462 = lshr i32 %461, 7
  %463 = add i32 %460, %462
  store i32 %463, ptr %21, align 4
  %464 = load i32, ptr %22, align 4
  %465 = mul i32 %464, 31
  %466 = load i32, ptr %22, align 4
  %467 = lshr i32 %466, 7
  %468 = add i32 %465, %467
  store i32 %468, ptr %22, align 4
  %469 = load i32, ptr %23, align 4
  %470 = mul i32 %469, 31
  %471 = load i32, ptr %23, align 4
  %472 = lshr i32 %471, 7
  %473 = add i32 %470, %472
  store i32 %473, ptr %23, align 4
  %474 = load i32, ptr %24, align 4
  %475 = mul i32 %474, 31
  %476 = load i32, ptr %24, align 4
  %477 = lshr i32 %476, 7
  %478 = add i32 %475, %477
  store i32 %478, ptr %24, align 4
  %479 = load i32, ptr %25, align 4
  %480 = mul i32 %479, 31
  %481 = load i32, ptr %25, align 4
  %482 = lshr i32 %481, 7
  %483 = add i32 %480, %482
  store i32 %483, ptr %25, align 4
  %484 = load i32, ptr %26, align 4
  %485 = mul i32 %484, 31
  %486 = load i32, ptr %26, align 4
  %487 = lshr i32 %486, 7
  %488 = add i32 %485, %487
  store i32 %488, ptr %26, align 4
  %489 = load i32, ptr %27, align 4
  %490 = mul i32 %489, 31
  %491 = load i32, ptr %27, align 4
  %492 = lshr i32 %491, 7
  %493 = add i32 %490, %492
  store i32 %493, ptr %27, align 4
  %494 = load i32, ptr %28, align 4
  %495 = mul i32 %494, 31
  %496 = load i32, ptr %28, align 4
  %497 = lshr i32 %496, 7
  %498 = add i32 %495, %497
  store i32 %498, ptr %28, align 4
  %499 = load i32, ptr %29, align 4
  %500 = mul i32 %499, 31
  %501 = load i32, ptr %29, align 4
  %502 = lshr i32 %501, 7
  %503 = add i32 %500, %502
  store i32 %503, ptr %29, align 4
  %504 = load i32, ptr %30, align 4
  %505 = mul i32 %504, 31
  %506 = load i32, ptr %30, align 4
  %507 = lshr i32 %506, 7
  %508 = add i32 %505, %507
  store i32 %508, ptr %30, align 4
  %509 = load i32, ptr %31, align 4
  %510 = mul i32 %509, 31
  %511 = load i32, ptr %31, align 4
  %512 = lshr i32 %511, 7
  %513 = add i32 %510, %512
  store i32 %513, ptr %31, align 4
  %514 = load i32, ptr %32, align 4
  %515 = mul i32 %514, 31
  %516 = load i32, ptr %32, align 4
  %517 = lshr i32 %516, 7
  %518 = add i32 %515, %517
  store i32 %518, ptr %32, align 4
  %519 = load i32, ptr %33, align 4
  %520 = mul i32 %519, 31
  %521 = load i32, ptr %33, align 4
  %522 = lshr i32 %521, 7
  %523 = add i32 %520, %522
  store i32 %523, ptr %33, align 4
  %524 = load i32, ptr %34, align 4
  %525 = mul i32 %524, 31
  %526 = load i32, ptr %34, align 4
  %527 = lshr i32 %526, 7
  %528 = add i32 %525, %527
  store i32 %528, ptr %34, align 4
  %529 = load i32, ptr %35, align 4
  %530 = mul i32 %529, 31
  %531 = load i32, ptr %35, align 4
  %532 = lshr i32 %531, 7
  %533 = add i32 %530, %532
  store i32 %533, ptr %35, align 4
  %534 = load i32, ptr %36, align 4
  %535 = mul i32 %534, 31
  %536 = load i32, ptr %36, align 4
  %537 = lshr i32 %536, 7
  %538 = add i32 %535, %537
  store i32 %538, ptr %36, align 4
  %539 = load i32, ptr %37, align 4
  %540 = mul i32 %539, 31
  %541 = load i32, ptr %37, align 4
  %542 = lshr i32 %541, 7
  %543 = add i32 %540, %542
  store i32 %543, ptr %37, align 4
  %544 = load i32, ptr %38, align 4
  %545 = mul i32 %544, 31
  %546 = load i32, ptr %38, align 4
  %547 = lshr i32 %546, 7
  %548 = add i32 %545, %547
  store i32 %548, ptr %38, align 4
  %549 = load i32, ptr %39, align 4
  %550 = mul i32 %549, 31
  %551 = load i32, ptr %39, align 4
  %552 = lshr i32 %551, 7
  %553 = add i32 %550, %552
  store i32 %553, ptr %39, align 4
  %554 = load i32, ptr %40, align 4
  %555 = mul i32 %554, 31
  %556 = load i32, ptr %40, align 4
  %557 = lshr i32 %556, 7
  %558 = add i32 %555, %557
  store i32 %558, ptr %40, align 4
  %559 = load i32, ptr %41, align 4
  %560 = mul i32 %559, 31
  %561 = load i32, ptr %41, align 4
  %562 = lshr i32 %561, 7
  %563 = add i32 %560, %562
  store i32 %563, ptr %41, align 4
  %564 = load i32, ptr %42, align 4
  %565 = mul i32 %564, 31
  %566 = load i32, ptr %42, align 4
  %567 = lshr i32 %566, 7
  %568 = add i32 %565, %567
  store i32 %568, ptr %42, align 4
  %569 = load i32, ptr %43, align 4
  %570 = mul i32 %569, 31
  %571 = load i32, ptr %43, align 4
  %572 = lshr i32 %571, 7
  %573 = add i32 %570, %572
  store i32 %573, ptr %43, align 4
  %574 = load i32, ptr %44, align 4
  %575 = mul i32 %574, 31
  %576 = load i32, ptr %44, align 4
  %577 = lshr i32 %576, 7
  %578 = add i32 %575, %577
  store i32 %578, ptr %44, align 4
  %579 = load i32, ptr %45, align 4
  %580 = mul i32 %579, 31
  %581 = load i32, ptr %45, align 4
  %582 = lshr i32 %581, 7
  %583 = add i32 %580, %582
  store i32 %583, ptr %45, align 4
  %584 = load i32, ptr %46, align 4
  %585 = mul i32 %584, 31
  %586 = load i32, ptr %46, align 4
  %587 = lshr i32 %586, 7
  %588 = add i32 %585, %587
  store i32 %588, ptr %46, align 4
  %589 = load i32, ptr %47, align 4
  %590 = mul i32 %589, 31
  %591 = load i32, ptr %47, align 4
  %592 = lshr i32 %591, 7
  %593 = add i32 %590, %592
  store i32 %593, ptr %47, align 4
  %594 = load i32, ptr %48, align 4
  %595 = mul i32 %594, 31
  %596 = load i32, ptr %48, align 4
  %597 = lshr i32 %596, 7
  %598 = add i32 %595, %597
  store i32 %598, ptr %48, align 4
  %599 = load i32, ptr %49, align 4
  %600 = mul i32 %599, 31
  %601 = load i32, ptr %49, align 4
  %602 = lshr i32 %601, 7
  %603 = add i32 %600, %602
  store i32 %603, ptr %49, align 4
  %604 = load i32, ptr %50, align 4
  %605 = mul i32 %604, 31
  %606 = load i32, ptr %50, align 4
  %607 = lshr i32 %606, 7
  %608 = add i32 %605, %607
  store i32 %608, ptr %50, align 4
  %609 = load i32, ptr %51, align 4
  %610 = mul i32 %609, 31
  %611 = load i32, ptr %51, align 4
  %612 = lshr i32 %611, 7
  %613 = add i32 %610, %612
  store i32 %613, ptr %51, align 4
  %614 = load i32, ptr %52, align 4
  %615 = mul i32 %614, 31
  %616 = load i32, ptr %52, align 4
  %617 = lshr i32 %616, 7
  %618 = add i32 %615, %617
  store i32 %618, ptr %52, align 4
  %619 = load i32, ptr %53, align 4
  %620 = mul i32 %619, 31
  %621 = load i32, ptr %53, align 4
  %622 = lshr i32 %621, 7
  %623 = add i32 %620, %622
  store i32 %623, ptr %53, align 4
  %624 = load i32, ptr %54, align 4
  %625 = mul i32 %624, 31
  %626 = load i32, ptr %54, align 4
  %627 = lshr i32 %626, 7
  %628 = add i32 %625, %627
  store i32 %628, ptr %54, align 4
  %629 = load i32, ptr %55, align 4
  %630 = mul i32 %629, 31
  %631 = load i32, ptr %55, align 4
  %632 = lshr i32 %631, 7
  %633 = add i32 %630, %632
  store i32 %633, ptr %55, align 4
  %634 = load i32, ptr %56, align 4
  %635 = mul i32 %634, 31
  %636 = load i32, ptr %56, align 4
  %637 = lshr i32 %636, 7
  %638 = add i32 %635, %637
  store i32 %638, ptr %56, align 4
  %639 = load i32, ptr %57, align 4
  %640 = mul i32 %639, 31
  %641 = load i32, ptr %57, align 4
  %642 = lshr i32 %641, 7
  %643 = add i32 %640, %642
  store i32 %643, ptr %57, align 4
  %644 = load i32, ptr %58, align 4
  %645 = mul i32 %644, 31
  %646 = load i32, ptr %58, align 4
  %647 = lshr i32 %646, 7
  %648 = add i32 %645, %647
  store i32 %648, ptr %58, align 4
  %649 = load i32, ptr %59, align 4
  %650 = mul i32 %649, 31
  %651 = load i32, ptr %59, align 4
  %652 = lshr i32 %651, 7
  %653 = add i32 %650, %652
  store i32 %653, ptr %59, align 4
  %654 = load i32, ptr %60, align 4
  %655 = mul i32 %654, 31
  %656 = load i32, ptr %60, align 4
  %657 = lshr i32 %656, 7
  %658 = add i32 %655, %657
  store i32 %658, ptr %60, align 4
  %659 = load i32, ptr %61, align 4
  %660 = mul i32 %659, 31
  %661 = load i32, ptr %61, align 4
  %662 = lshr i32 %661, 7
  %663 = add i32 %660, %662
  store i32 %663, ptr %61, align 4
  %664 = load i32, ptr %62, align 4
  %665 = mul i32 %664, 31
  %666 = load i32, ptr %62, align 4
  %667 = lshr i32 %666, 7
  %668 = add i32 %665, %667
  store i32 %668, ptr %62, align 4
  %669 = load i32, ptr %63, align 4
  %670 = mul i32 %669, 31
  %671 = load i32, ptr %63, align 4
  %672 = lshr i32 %671, 7
  %673 = add i32 %670, %672
  store i32 %673, ptr %63, align 4
  %674 = load i32, ptr %64, align 4
  %675 = mul i32 %674, 31
  %676 = load i32, ptr %64, align 4
  %677 = lshr i32 %676, 7
  %678 = add i32 %675, %677
  store i32 %678, ptr %64, align 4
  %679 = load i32, ptr %65, align 4
  %680 = mul i32 %679, 31
  %681 = load i32, ptr %65, align 4
  %682 = lshr i32 %681, 7
  %683 = add i32 %680, %682
  store i32 %683, ptr %65, align 4
  %684 = load i32, ptr %66, align 4
  %685 = mul i32 %684, 31
  %686 = load i32, ptr %66, align 4
  %687 = lshr i32 %686, 7
  %688 = add i32 %685, %687
  store i32 %688, ptr %66, align 4
  %689 = load i32, ptr %67, align 4
  %690 = mul i32 %689, 31
  %691 = load i32, ptr %67, align 4
  %692 = lshr i32 %691, 7
  %693 = add i32 %690, %692
  store i32 %693, ptr %67, align 4
  %694 = load i32, ptr %68, align 4
  %695 = mul i32 %694, 31
  %696 = load i32, ptr %68, align 4
  %697 = lshr i32 %696, 7
  %698 = add i32 %695, %697
  store i32 %698, ptr %68, align 4
  %699 = load i32, ptr %69, align 4
  %700 = mul i32 %699, 31
  %701 = load i32, ptr %69, align 4
  %702 = lshr i32 %701, 7
  %703 = add i32 %700, %702
  store i32 %703, ptr %69, align 4
  %704 = load i32, ptr %70, align 4
  %705 = mul i32 %704, 31
  %706 = load i32, ptr %70, align 4
  %707 = lshr i32 %706, 7
  %708 = add i32 %705, %707
  store i32 %708, ptr %70, align 4
  %709 = load i32, ptr %71, align 4
  %710 = mul i32 %709, 31
  %711 = load i32, ptr %71, align 4
  %712 = lshr i32 %711, 7
  %713 = add i32 %710, %712
  store i32 %713, ptr %71, align 4
  %714 = load i32, ptr %72, align 4
  %715 = mul i32 %714, 31
  %716 = load i32, ptr %72, align 4
  %717 = lshr i32 %716, 7
  %718 = add i32 %715, %717
  store i32 %718, ptr %72, align 4
  %719 = load i32, ptr %73, align 4
  %720 = mul i32 %719, 31
  %721 = load i32, ptr %73, align 4
  %722 = lshr i32 %721, 7
  %723 = add i32 %720, %722
  store i32 %723, ptr %73, align 4
  %724 = load i32, ptr %74, align 4
  %725 = mul i32 %724, 31
  %726 = load i32, ptr %74, align 4
  %727 = lshr i32 %726, 7
  %728 = add i32 %725, %727
  store i32 %728, ptr %74, align 4
  %729 = load i32, ptr %75, align 4
  %730 = mul i32 %729, 31
  %731 = load i32, ptr %75, align 4
  %732 = lshr i32 %731, 7
  %733 = add i32 %730, %732
  store i32 %733, ptr %75, align 4
  %734 = load i32, ptr %76, align 4
  %735 = mul i32 %734, 31
  %736 = load i32, ptr %76, align 4
  %737 = lshr i32 %736, 7
  %738 = add i32 %735, %737
  store i32 %738, ptr %76, align 4
  %739 = load i32, ptr %77, align 4
  %740 = mul i32 %739, 31
  %741 = load i32, ptr %77, align 4
  %742 = lshr i32 %741, 7
  %743 = add i32 %740, %742
  store i32 %743, ptr %77, align 4
  %744 = load i32, ptr %78, align 4
  %745 = mul i32 %744, 31
  %746 = load i32, ptr %78, align 4
  %747 = lshr i32 %746, 7
  %748 = add i32 %745, %747
  store i32 %748, ptr %78, align 4
  %749 = load i32, ptr %79, align 4
  %750 = mul i32 %749, 31
  %751 = load i32, ptr %79, align 4
  %752 = lshr i32 %751, 7
  %753 = add i32 %750, %752
  store i32 %753, ptr %79, align 4
  %754 = load i32, ptr %80, align 4
  %755 = mul i32 %754, 31
  %756 = load i32, ptr %80, align 4
  %757 = lshr i32 %756, 7
  %758 = add i32 %755, %757
  store i32 %758, ptr %80, align 4
  %759 = load i32, ptr %81, align 4
  %760 = mul i32 %759, 31
  %761 = load i32, ptr %81, align 4
  %762 = lshr i32 %761, 7
  %763 = add i32 %760, %762
  store i32 %763, ptr %81, align 4
  %764 = load i32, ptr %82, align 4
  %765 = mul i32 %764, 31
  %766 = load i32, ptr %82, align 4
  %767 = lshr i32 %766, 7
  %768 = add i32 %765, %767
  store i32 %768, ptr %82, align 4
  %769 = load i32, ptr %83, align 4
  %770 = mul i32 %769, 31
  %771 = load i32, ptr %83, align 4
  %772 = lshr i32 %771, 7
  %773 = add i32 %770, %772
  store i32 %773, ptr %83, align 4
  %774 = load i32, ptr %84, align 4
  %775 = mul i32 %774, 31
  %776 = load i32, ptr %84, align 4
  %777 = lshr i32 %776, 7
  %778 = add i32 %775, %777
  store i32 %778, ptr %84, align 4
  %779 = load i32, ptr %85, align 4
  %780 = mul i32 %779, 31
  %781 = load i32, ptr %85, align 4
  %782 = lshr i32 %781, 7
  %783 = add i32 %780, %782
  store i32 %783, ptr %85, align 4
  %784 = load i32, ptr %86, align 4
  %785 = mul i32 %784, 31
  %786 = load i32, ptr %86, align 4
  %787 = lshr i32 %786, 7
  %788 = add i32 %785, %787
  store i32 %788, ptr %86, align 4
  %789 = load i32, ptr %87, align 4
  %790 = mul i32 %789, 31
  %791 = load i32, ptr %87, align 4
  %792 = lshr i32 %791, 7
  %793 = add i32 %790, %792
  store i32 %793, ptr %87, align 4
  %794 = load i32, ptr %88, align 4
  %795 = mul i32 %794, 31
  %796 = load i32, ptr %88, align 4
  %797 = lshr i32 %796, 7
  %798 = add i32 %795, %797
  store i32 %798, ptr %88, align 4
  %799 = load i32, ptr %89, align 4
  %800 = mul i32 %799, 31
  %801 = load i32, ptr %89, align 4
  %802 = lshr i32 %801, 7
  %803 = add i32 %800, %802
  store i32 %803, ptr %89, align 4
  %804 = load i32, ptr %90, align 4
  %805 = mul i32 %804, 31
  %806 = load i32, ptr %90, align 4
  %807 = lshr i32 %806, 7
  %808 = add i32 %805, %807
  store i32 %808, ptr %90, align 4
  %809 = load i32, ptr %91, align 4
  %810 = mul i32 %809, 31
  %811 = load i32, ptr %91, align 4
  %812 = lshr i32 %811, 7
  %813 = add i32 %810, %812
  store i32 %813, ptr %91, align 4
  %814 = load i32, ptr %92, align 4
  %815 = mul i32 %814, 31
  %816 = load i32, ptr %92, align 4
  %817 = lshr i32 %816, 7
  %818 = add i32 %815, %817
  store i32 %818, ptr %92, align 4
  br label %819

819:                                              ; preds = %368
  %820 = load i32, ptr %94, align 4
  %821 = add nsw i32 %820, 1
  store i32 %821, ptr %94, align 4
  br label %365, !llvm.loop !9

822:                                              ; preds = %365
  %823 = load i32, ptr %3, align 4
  %824 = load i32, ptr %93, align 4
  %825 = xor i32 %824, %823
  store i32 %825, ptr %93, align 4
  %826 = load i32, ptr %93, align 4
  %827 = shl i32 %826, 3
  %828 = load i32, ptr %93, align 4
  %829 = lshr i32 %828, 29
  %830 = or i32 %827, %829
  store i32 %830, ptr %93, align 4
  %831 = load i32, ptr %4, align 4
  %832 = load i32, ptr %93, align 4
  %833 = xor i32 %832, %831
  store i32 %833, ptr %93, align 4
  %834 = load i32, ptr %93, align 4
  %835 = shl i32 %834, 3
  %836 = load i32, ptr %93, align 4
  %837 = lshr i32 %836, 29
  %838 = or i32 %835, %837
  store i32 %838, ptr %93, align 4
  %839 = load i32, ptr %5, align 4
  %840 = load i32, ptr %93, align 4
  %841 = xor i32 %840, %839
  store i32 %841, ptr %93, align 4
  %842 = load i32, ptr %93, align 4
  %843 = shl i32 %842, 3
  %844 = load i32, ptr %93, align 4
  %845 = lshr i32 %844, 29
  %846 = or i32 %843, %845
  store i32 %846, ptr %93, align 4
  %847 = load i32, ptr %6, align 4
  %848 = load i32, ptr %93, align 4
  %849 = xor i32 %848, %847
  store i32 %849, ptr %93, align 4
  %850 = load i32, ptr %93, align 4
  %851 = shl i32 %850, 3
  %852 = load i32, ptr %93, align 4
  %853 = lshr i32 %852, 29
  %854 = or i32 %851, %853
  store i32 %854, ptr %93, align 4
  %855 = load i32, ptr %7, align 4
  %856 = load i32, ptr %93, align 4
  %857 = xor i32 %856, %855
  store i32 %857, ptr %93, align 4
  %858 = load i32, ptr %93, align 4
  %859 = shl i32 %858, 3
  %860 = load i32, ptr %93, align 4
  %861 = lshr i32 %860, 29
  %862 = or i32 %859, %861
  store i32 %862, ptr %93, align 4
  %863 = load i32, ptr %8, align 4
  %864 = load i32, ptr %93, align 4
  %865 = xor i32 %864, %863
  store i32 %865, ptr %93, align 4
  %866 = load i32, ptr %93, align 4
  %867 = shl i32 %866, 3
  %868 = load i32, ptr %93, align 4
  %869 = lshr i32 %868, 29
  %870 = or i32 %867, %869
  store i32 %870, ptr %93, align 4
  %871 = load i32, ptr %9, align 4
  %872 = load i32, ptr %93, align 4
  %873 = xor i32 %872, %871
  store i32 %873, ptr %93, align 4
  %874 = load i32, ptr %93, align 4
  %875 = shl i32 %874, 3
  %876 = load i32, ptr %93, align 4
  %877 = lshr i32 %876, 29
  %878 = or i32 %875, %877
  store i32 %878, ptr %93, align 4
  %879 = load i32, ptr %10, align 4
  %880 = load i32, ptr %93, align 4
  %881 = xor i32 %880, %879
  store i32 %881, ptr %93, align 4
  %882 = load i32, ptr %93, align 4
  %883 = shl i32 %882, 3
  %884 = load i32, ptr %93, align 4
  %885 = lshr i32 %884, 29
  %886 = or i32 %883, %885
  store i32 %886, ptr %93, align 4
  %887 = load i32, ptr %11, align 4
  %888 = load i32, ptr %93, align 4
  %889 = xor i32 %888, %887
  store i32 %889, ptr %93, align 4
  %890 = load i32, ptr %93, align 4
  %891 = shl i32 %890, 3
  %892 = load i32, ptr %93, align 4
  %893 = lshr i32 %892, 29
  %894 = or i32 %891, %893
  store i32 %894, ptr %93, align 4
  %895 = load i32, ptr %12, align 4
  %896 = load i32, ptr %93, align 4
  %897 = xor i32 %896, %895
  store i32 %897, ptr %93, align 4
  %898 = load i32, ptr %93, align 4
  %899 = shl i32 %898, 3
  %900 = load i32, ptr %93, align 4
  %901 = lshr i32 %900, 29
  %902 = or i32 %899, %901
  store i32 %902, ptr %93, align 4
  %903 = load i32, ptr %13, align 4
  %904 = load i32, ptr %93, align 4
  %905 = xor i32 %904, %903
  store i32 %905, ptr %93, align 4
  %906 = load i32, ptr %93, align 4
  %907 = shl i32 %906, 3
  %908 = load i32, ptr %93, align 4
  %909 = lshr i32 %908, 29
  %910 = or i32 %907, %909
  store i32 %910, ptr %93, align 4
  %911 = load i32, ptr %14, align 4
  %912 = load i32, ptr %93, align 4
  %913 = xor i32 %912, %911
  store i32 %913, ptr %93, align 4
  %914 = load i32, ptr %93, align 4
  %915 = shl i32 %914, 3
  %916 = load i32, ptr %93, align 4
  %917 = lshr i32 %916, 29
  %918 = or i32 %915, %917
  store i32 %918, ptr %93, align 4
  %919 = load i32, ptr %15, align 4
  %920 = load i32, ptr %93, align 4
  %921 = xor i32 %920, %919
  store i32 %921, ptr %93, align 4
  %922 = load i32, ptr %93, align 4
  %923 = shl i32 %922, 3
  %924 = load i32, ptr %93, align 4
  %925 = lshr i32 %924, 29
  %926 = or i32 %923, %925
  store i32 %926, ptr %93, align 4
  %927 = load i32, ptr %16, align 4
  %928 = load i32, ptr %93, align 4
  %929 = xor i32 %928, %927
  store i32 %929, ptr %93, align 4
  %930 = load i32, ptr %93, align 4
  %931 = shl i32 %930, 3
  %932 = load i32, ptr %93, align 4
  %933 = lshr i32 %932, 29
  %934 = or i32 %931, %933
  store i32 %934, ptr %93, align 4
  %935 = load i32, ptr %17, align 4
  %936 = load i32, ptr %93, align 4
  %937 = xor i32 %936, %935
  store i32 %937, ptr %93, align 4
  %938 = load i32, ptr %93, align 4
  %939 = shl i32 %938, 3
  %940 = load i32, ptr %93, align 4
  %941 = lshr i32 %940, 29
  %942 = or i32 %939, %941
  store i32 %942, ptr %93, align 4
  %943 = load i32, ptr %18, align 4
  %944 = load i32, ptr %93, align 4
  %945 = xor i32 %944, %943
  store i32 %945, ptr %93, align 4
  %946 = load i32, ptr %93, align 4
  %947 = shl i32 %946, 3
  %948 = load i32, ptr %93, align 4
  %949 = lshr i32 %948, 29
  %950 = or i32 %947, %949
  store i32 %950, ptr %93, align 4
  %951 = load i32, ptr %19, align 4
  %952 = load i32, ptr %93, align 4
  %953 = xor i32 %952, %951
  store i32 %953, ptr %93, align 4
  %954 = load i32, ptr %93, align 4
  %955 = shl i32 %954, 3
  %956 = load i32, ptr %93, align 4
  %957 = lshr i32 %956, 29
  %958 = or i32 %955, %957
  store i32 %958, ptr %93, align 4
  %959 = load i32, ptr %20, align 4
  %960 = load i32, ptr %93, align 4
  %961 = xor i32 %960, %959
  store i32 %961, ptr %93, align 4
  %962 = load i32, ptr %93, align 4
  %963 = shl i32 %962, 3
  %964 = load i32, ptr %93, align 4
  %965 = lshr i32 %964, 29
  %966 = or i32 %963, %965
  store i32 %966, ptr %93, align 4
  %967 = load i32, ptr %21, align 4
  %968 = load i32, ptr %93, align 4
  %969 = xor i32 %968, %967
  store i32 %969, ptr %93, align 4
  %970 = load i32, ptr %93, align 4
  %971 = shl i32 %970, 3
  %972 = load i32, ptr %93, align 4
  %973 = lshr i32 %972, 29
  %974 = or i32 %971, %973
  store i32 %974, ptr %93, align 4
  %975 = load i32, ptr %22, align 4
  %976 = load i32, ptr %93, align 4
  %977 = xor i32 %976, %975
  store i32 %977, ptr %93, align 4
  %978 = load i32, ptr %93, align 4
  %979 = shl i32 %978, 3
  %980 = load i32, ptr %93, align 4
  %981 = lshr i32 %980, 29
  %982 = or i32 %979, %981
  store i32 %982, ptr %93, align 4
  %983 = load i32, ptr %23, align 4
  %984 = load i32, ptr %93, align 4
  %985 = xor i32 %984, %983
  store i32 %985, ptr %93, align 4
  %986 = load i32, ptr %93, align 4
  %987 = shl i32 %986, 3
  %988 = load i32, ptr %93, align 4
  %989 = lshr i32 %988, 29
  %990 = or i32 %987, %989
  store i32 %990, ptr %93, align 4
  %991 = load i32, ptr %24, align 4
  %992 = load i32, ptr %93, align 4
  %993 = xor i32 %992, %991
  store i32 %993, ptr %93, align 4
  %994 = load i32, ptr %93, align 4
  %995 = shl i32 %994, 3
  %996 = load i32, ptr %93, align 4
  %997 = lshr i32 %996, 29
  %998 = or i32 %995, %997
  store i32 %998, ptr %93, align 4
  %999 = load i32, ptr %25, align 4
  %1000 = load i32, ptr %93, align 4
  %1001 = xor i32 %1000, %999
  store i32 %1001, ptr %93, align 4
  %1002 = load i32, ptr %93, align 4
  %1003 = shl i32 %1002, 3
  %1004 = load i32, ptr %93, align 4
  %1005 = lshr i32 %1004, 29
  %1006 = or i32 %1003, %1005
  store i32 %1006, ptr %93, align 4
  %1007 = load i32, ptr %26, align 4
  %1008 = load i32, ptr %93, align 4
  %1009 = xor i32 %1008, %1007
  store i32 %1009, ptr %93, align 4
  %1010 = load i32, ptr %93, align 4
  %1011 = shl i32 %1010, 3
  %1012 = load i32, ptr %93, align 4
  %1013 = lshr i32 %1012, 29
  %1014 = or i32 %1011, %1013
  store i32 %1014, ptr %93, align 4
  %1015 = load i32, ptr %27, align 4
  %1016 = load i32, ptr %93, align 4
  %1017 = xor i32 %1016, %1015
  store i32 %1017, ptr %93, align 4
  %1018 = load i32, ptr %93, align 4
  %1019 = shl i32 %1018, 3
  %1020 = load i32, ptr %93, align 4
  %1021 = lshr i32 %1020, 29
  %1022 = or i32 %1019, %1021
  store i32 %1022, ptr %93, align 4
  %1023 = load i32, ptr %28, align 4
  %1024 = load i32, ptr %93, align 4
  %1025 = xor i32 %1024, %1023
  store i32 %1025, ptr %93, align 4
  %1026 = load i32, ptr %93, align 4
  %1027 = shl i32 %1026, 3
  %1028 = load i32, ptr %93, align 4
  %1029 = lshr i32 %1028, 29
  %1030 = or i32 %1027, %1029
  store i32 %1030, ptr %93, align 4
  %1031 = load i32, ptr %29, align 4
  %1032 = load i32, ptr %93, align 4
  %1033 = xor i32 %1032, %1031
  store i32 %1033, ptr %93, align 4
  %1034 = load i32, ptr %93, align 4
  %1035 = shl i32 %1034, 3
  %1036 = load i32, ptr %93, align 4
  %1037 = lshr i32 %1036, 29
  %1038 = or i32 %1035, %1037
  store i32 %1038, ptr %93, align 4
  %1039 = load i32, ptr %30, align 4
  %1040 = load i32, ptr %93, align 4
  %1041 = xor i32 %1040, %1039
  store i32 %1041, ptr %93, align 4
  %1042 = load i32, ptr %93, align 4
  %1043 = shl i32 %1042, 3
  %1044 = load i32, ptr %93, align 4
  %1045 = lshr i32 %1044, 29
  %1046 = or i32 %1043, %1045
  store i32 %1046, ptr %93, align 4
  %1047 = load i32, ptr %31, align 4
  %1048 = load i32, ptr %93, align 4
  %1049 = xor i32 %1048, %1047
  store i32 %1049, ptr %93, align 4
  %1050 = load i32, ptr %93, align 4
  %1051 = shl i32 %1050, 3
  %1052 = load i32, ptr %93, align 4
  %1053 = lshr i32 %1052, 29
  %1054 = or i32 %1051, %1053
  store i32 %1054, ptr %93, align 4
  %1055 = load i32, ptr %32, align 4
  %1056 = load i32, ptr %93, align 4
  %1057 = xor i32 %1056, %1055
  store i32 %1057, ptr %93, align 4
  %1058 = load i32, ptr %93, align 4
  %1059 = shl i32 %1058, 3
  %1060 = load i32, ptr %93, align 4
  %1061 = lshr i32 %1060, 29
  %1062 = or i32 %1059, %1061
  store i32 %1062, ptr %93, align 4
  %1063 = load i32, ptr %33, align 4
  %1064 = load i32, ptr %93, align 4
  %1065 = xor i32 %1064, %1063
  store i32 %1065, ptr %93, align 4
  %1066 = load i32, ptr %93, align 4
  %1067 = shl i32 %1066, 3
  %1068 = load i32, ptr %93, align 4
  %1069 = lshr i32 %1068, 29
  %1070 = or i32 %1067, %1069
  store i32 %1070, ptr %93, align 4
  %1071 = load i32, ptr %34, align 4
  %1072 = load i32, ptr %93, align 4
  %1073 = xor i32 %1072, %1071
  store i32 %1073, ptr %93, align 4
  %1074 = load i32, ptr %93, align 4
  %1075 = shl i32 %1074, 3
  %1076 = load i32, ptr %93, align 4
  %1077 = lshr i32 %1076, 29
  %1078 = or i32 %1075, %1077
  store i32 %1078, ptr %93, align 4
  %1079 = load i32, ptr %35, align 4
  %1080 = load i32, ptr %93, align 4
  %1081 = xor i32 %1080, %1079
  store i32 %1081, ptr %93, align 4
  %1082 = load i32, ptr %93, align 4
  %1083 = shl i32 %1082, 3
  %1084 = load i32, ptr %93, align 4
  %1085 = lshr i32 %1084, 29
  %1086 = or i32 %1083, %1085
  store i32 %1086, ptr %93, align 4
  %1087 = load i32, ptr %36, align 4
  %1088 = load i32, ptr %93, align 4
  %1089 = xor i32 %1088, %1087
  store i32 %1089, ptr %93, align 4
  %1090 = load i32, ptr %93, align 4
  %1091 = shl i32 %1090, 3
  %1092 = load i32, ptr %93, align 4
  %1093 = lshr i32 %1092, 29
  %1094 = or i32 %1091, %1093
  store i32 %1094, ptr %93, align 4
  %1095 = load i32, ptr %37, align 4
  %1096 = load i32, ptr %93, align 4
  %1097 = xor i32 %1096, %1095
  store i32 %1097, ptr %93, align 4
  %1098 = load i32, ptr %93, align 4
  %1099 = shl i32 %1098, 3
  %1100 = load i32, ptr %93, align 4
  %1101 = lshr i32 %1100, 29
  %1102 = or i32 %1099, %1101
  store i32 %1102, ptr %93, align 4
  %1103 = load i32, ptr %38, align 4
  %1104 = load i32, ptr %93, align 4
  %1105 = xor i32 %1104, %1103
  store i32 %1105, ptr %93, align 4
  %1106 = load i32, ptr %93, align 4
  %1107 = shl i32 %1106, 3
  %1108 = load i32, ptr %93, align 4
  %1109 = lshr i32 %1108, 29
  %1110 = or i32 %1107, %1109
  store i32 %1110, ptr %93, align 4
  %1111 = load i32, ptr %39, align 4
  %1112 = load i32, ptr %93, align 4
  %1113 = xor i32 %1112, %1111
  store i32 %1113, ptr %93, align 4
  %1114 = load i32, ptr %93, align 4
  %1115 = shl i32 %1114, 3
  %1116 = load i32, ptr %93, align 4
  %1117 = lshr i32 %1116, 29
  %1118 = or i32 %1115, %1117
  store i32 %1118, ptr %93, align 4
  %1119 = load i32, ptr %40, align 4
  %1120 = load i32, ptr %93, align 4
  %1121 = xor i32 %1120, %1119
  store i32 %1121, ptr %93, align 4
  %1122 = load i32, ptr %93, align 4
  %1123 = shl i32 %1122, 3
  %1124 = load i32, ptr %93, align 4
  %1125 = lshr i32 %1124, 29
  %1126 = or i32 %1123, %1125
  store i32 %1126, ptr %93, align 4
  %1127 = load i32, ptr %41, align 4
  %1128 = load i32, ptr %93, align 4
  %1129 = xor i32 %1128, %1127
  store i32 %1129, ptr %93, align 4
  %1130 = load i32, ptr %93, align 4
  %1131 = shl i32 %1130, 3
  %1132 = load i32, ptr %93, align 4
  %1133 = lshr i32 %1132, 29
  %1134 = or i32 %1131, %1133
  store i32 %1134, ptr %93, align 4
  %1135 = load i32, ptr %42, align 4
  %1136 = load i32, ptr %93, align 4
  %1137 = xor i32 %1136, %1135
  store i32 %1137, ptr %93, align 4
  %1138 = load i32, ptr %93, align 4
  %1139 = shl i32 %1138, 3
  %1140 = load i32, ptr %93, align 4
  %1141 = lshr i32 %1140, 29
  %1142 = or i32 %1139, %1141
  store i32 %1142, ptr %93, align 4
  %1143 = load i32, ptr %43, align 4
  %1144 = load i32, ptr %93, align 4
  %1145 = xor i32 %1144, %1143
  store i32 %1145, ptr %93, align 4
  %1146 = load i32, ptr %93, align 4
  %1147 = shl i32 %1146, 3
  %1148 = load i32, ptr %93, align 4
  %1149 = lshr i32 %1148, 29
  %1150 = or i32 %1147, %1149
  store i32 %1150, ptr %93, align 4
  %1151 = load i32, ptr %44, align 4
  %1152 = load i32, ptr %93, align 4
  %1153 = xor i32 %1152, %1151
  store i32 %1153, ptr %93, align 4
  %1154 = load i32, ptr %93, align 4
  %1155 = shl i32 %1154, 3
  %1156 = load i32, ptr %93, align 4
  %1157 = lshr i32 %1156, 29
  %1158 = or i32 %1155, %1157
  store i32 %1158, ptr %93, align 4
  %1159 = load i32, ptr %45, align 4
  %1160 = load i32, ptr %93, align 4
  %1161 = xor i32 %1160, %1159
  store i32 %1161, ptr %93, align 4
  %1162 = load i32, ptr %93, align 4
  %1163 = shl i32 %1162, 3
  %1164 = load i32, ptr %93, align 4
  %1165 = lshr i32 %1164, 29
  %1166 = or i32 %1163, %1165
  store i32 %1166, ptr %93, align 4
  %1167 = load i32, ptr %46, align 4
  %1168 = load i32, ptr %93, align 4
  %1169 = xor i32 %1168, %1167
  store i32 %1169, ptr %93, align 4
  %1170 = load i32, ptr %93, align 4
  %1171 = shl i32 %1170, 3
  %1172 = load i32, ptr %93, align 4
  %1173 = lshr i32 %1172, 29
  %1174 = or i32 %1171, %1173
  store i32 %1174, ptr %93, align 4
  %1175 = load i32, ptr %47, align 4
  %1176 = load i32, ptr %93, align 4
  %1177 = xor i32 %1176, %1175
  store i32 %1177, ptr %93, align 4
  %1178 = load i32, ptr %93, align 4
  %1179 = shl i32 %1178, 3
  %1180 = load i32, ptr %93, align 4
  %1181 = lshr i32 %1180, 29
  %1182 = or i32 %1179, %1181
  store i32 %1182, ptr %93, align 4
  %1183 = load i32, ptr %48, align 4
  %1184 = load i32, ptr %93, align 4
  %1185 = xor i32 %1184, %1183
  store i32 %1185, ptr %93, align 4
  %1186 = load i32, ptr %93, align 4
  %1187 = shl i32 %1186, 3
  %1188 = load i32, ptr %93, align 4
  %1189 = lshr i32 %1188, 29
  %1190 = or i32 %1187, %1189
  store i32 %1190, ptr %93, align 4
  %1191 = load i32, ptr %49, align 4
  %1192 = load i32, ptr %93, align 4
  %1193 = xor i32 %1192, %1191
  store i32 %1193, ptr %93, align 4
  %1194 = load i32, ptr %93, align 4
  %1195 = shl i32 %1194, 3
  %1196 = load i32, ptr %93, align 4
  %1197 = lshr i32 %1196, 29
  %1198 = or i32 %1195, %1197
  store i32 %1198, ptr %93, align 4
  %1199 = load i32, ptr %50, align 4
  %1200 = load i32, ptr %93, align 4
  %1201 = xor i32 %1200, %1199
  store i32 %1201, ptr %93, align 4
  %1202 = load i32, ptr %93, align 4
  %1203 = shl i32 %1202, 3
  %1204 = load i32, ptr %93, align 4
  %1205 = lshr i32 %1204, 29
  %1206 = or i32 %1203, %1205
  store i32 %1206, ptr %93, align 4
  %1207 = load i32, ptr %51, align 4
  %1208 = load i32, ptr %93, align 4
  %1209 = xor i32 %1208, %1207
  store i32 %1209, ptr %93, align 4
  %1210 = load i32, ptr %93, align 4
  %1211 = shl i32 %1210, 3
  %1212 = load i32, ptr %93, align 4
  %1213 = lshr i32 %1212, 29
  %1214 = or i32 %1211, %1213
  store i32 %1214, ptr %93, align 4
  %1215 = load i32, ptr %52, align 4
  %1216 = load i32, ptr %93, align 4
  %1217 = xor i32 %1216, %1215
  store i32 %1217, ptr %93, align 4
  %1218 = load i32, ptr %93, align 4
  %1219 = shl i32 %1218, 3
  %1220 = load i32, ptr %93, align 4
  %1221 = lshr i32 %1220, 29
  %1222 = or i32 %1219, %1221
  store i32 %1222, ptr %93, align 4
  %1223 = load i32, ptr %53, align 4
  %1224 = load i32, ptr %93, align 4
  %1225 = xor i32 %1224, %1223
  store i32 %1225, ptr %93, align 4
  %1226 = load i32, ptr %93, align 4
  %1227 = shl i32 %1226, 3
  %1228 = load i32, ptr %93, align 4
  %1229 = lshr i32 %1228, 29
  %1230 = or i32 %1227, %1229
  store i32 %1230, ptr %93, align 4
  %1231 = load i32, ptr %54, align 4
  %1232 = load i32, ptr %93, align 4
  %1233 = xor i32 %1232, %1231
  store i32 %1233, ptr %93, align 4
  %1234 = load i32, ptr %93, align 4
  %1235 = shl i32 %1234, 3
  %1236 = load i32, ptr %93, align 4
  %1237 = lshr i32 %1236, 29
  %1238 = or i32 %1235, %1237
  store i32 %1238, ptr %93, align 4
  %1239 = load i32, ptr %55, align 4
  %1240 = load i32, ptr %93, align 4
  %1241 = xor i32 %1240, %1239
  store i32 %1241, ptr %93, align 4
  %1242 = load i32, ptr %93, align 4
  %1243 = shl i32 %1242, 3
  %1244 = load i32, ptr %93, align 4
  %1245 = lshr i32 %1244, 29
  %1246 = or i32 %1243, %1245
  store i32 %1246, ptr %93, align 4
  %1247 = load i32, ptr %56, align 4
  %1248 = load i32, ptr %93, align 4
  %1249 = xor i32 %1248, %1247
  store i32 %1249, ptr %93, align 4
  %1250 = load i32, ptr %93, align 4
  %1251 = shl i32 %1250, 3
  %1252 = load i32, ptr %93, align 4
  %1253 = lshr i32 %1252, 29
  %1254 = or i32 %1251, %1253
  store i32 %1254, ptr %93, align 4
  %1255 = load i32, ptr %57, align 4
  %1256 = load i32, ptr %93, align 4
  %1257 = xor i32 %1256, %1255
  store i32 %1257, ptr %93, align 4
  %1258 = load i32, ptr %93, align 4
  %1259 = shl i32 %1258, 3
  %1260 = load i32, ptr %93, align 4
  %1261 = lshr i32 %1260, 29
  %1262 = or i32 %1259, %1261
  store i32 %1262, ptr %93, align 4
  %1263 = load i32, ptr %58, align 4
  %1264 = load i32, ptr %93, align 4
  %1265 = xor i32 %1264, %1263
  store i32 %1265, ptr %93, align 4
  %1266 = load i32, ptr %93, align 4
  %1267 = shl i32 %1266, 3
  %1268 = load i32, ptr %93, align 4
  %1269 = lshr i32 %1268, 29
  %1270 = or i32 %1267, %1269
  store i32 %1270, ptr %93, align 4
  %1271 = load i32, ptr %59, align 4
  %1272 = load i32, ptr %93, align 4
  %1273 = xor i32 %1272, %1271
  store i32 %1273, ptr %93, align 4
  %1274 = load i32, ptr %93, align 4
  %1275 = shl i32 %1274, 3
  %1276 = load i32, ptr %93, align 4
  %1277 = lshr i32 %1276, 29
  %1278 = or i32 %1275, %1277
  store i32 %1278, ptr %93, align 4
  %1279 = load i32, ptr %60, align 4
  %1280 = load i32, ptr %93, align 4
  %1281 = xor i32 %1280, %1279
  store i32 %1281, ptr %93, align 4
  %1282 = load i32, ptr %93, align 4
  %1283 = shl i32 %1282, 3
  %1284 = load i32, ptr %93, align 4
  %1285 = lshr i32 %1284, 29
  %1286 = or i32 %1283, %1285
  store i32 %1286, ptr %93, align 4
  %1287 = load i32, ptr %61, align 4
  %1288 = load i32, ptr %93, align 4
  %1289 = xor i32 %1288, %1287
  store i32 %1289, ptr %93, align 4
  %1290 = load i32, ptr %93, align 4
  %1291 = shl i32 %1290, 3
  %1292 = load i32, ptr %93, align 4
  %1293 = lshr i32 %1292, 29
  %1294 = or i32 %1291, %1293
  store i32 %1294, ptr %93, align 4
  %1295 = load i32, ptr %62, align 4
  %1296 = load i32, ptr %93, align 4
  %1297 = xor i32 %1296, %1295
  store i32 %1297, ptr %93, align 4
  %1298 = load i32, ptr %93, align 4
  %1299 = shl i32 %1298, 3
  %1300 = load i32, ptr %93, align 4
  %1301 = lshr i32 %1300, 29
  %1302 = or i32 %1299, %1301
  store i32 %1302, ptr %93, align 4
  %1303 = load i32, ptr %63, align 4
  %1304 = load i32, ptr %93, align 4
  %1305 = xor i32 %1304, %1303
  store i32 %1305, ptr %93, align 4
  %1306 = load i32, ptr %93, align 4
  %1307 = shl i32 %1306, 3
  %1308 = load i32, ptr %93, align 4
  %1309 = lshr i32 %1308, 29
  %1310 = or i32 %1307, %1309
  store i32 %1310, ptr %93, align 4
  %1311 = load i32, ptr %64, align 4
  %1312 = load i32, ptr %93, align 4
  %1313 = xor i32 %1312, %1311
  store i32 %1313, ptr %93, align 4
  %1314 = load i32, ptr %93, align 4
  %1315 = shl i32 %1314, 3
  %1316 = load i32, ptr %93, align 4
  %1317 = lshr i32 %1316, 29
  %1318 = or i32 %1315, %1317
  store i32 %1318, ptr %93, align 4
  %1319 = load i32, ptr %65, align 4
  %1320 = load i32, ptr %93, align 4
  %1321 = xor i32 %1320, %1319
  store i32 %1321, ptr %93, align 4
  %1322 = load i32, ptr %93, align 4
  %1323 = shl i32 %1322, 3
  %1324 = load i32, ptr %93, align 4
  %1325 = lshr i32 %1324, 29
  %1326 = or i32 %1323, %1325
  store i32 %1326, ptr %93, align 4
  %1327 = load i32, ptr %66, align 4
  %1328 = load i32, ptr %93, align 4
  %1329 = xor i32 %1328, %1327
  store i32 %1329, ptr %93, align 4
  %1330 = load i32, ptr %93, align 4
  %1331 = shl i32 %1330, 3
  %1332 = load i32, ptr %93, align 4
  %1333 = lshr i32 %1332, 29
  %1334 = or i32 %1331, %1333
  store i32 %1334, ptr %93, align 4
  %1335 = load i32, ptr %67, align 4
  %1336 = load i32, ptr %93, align 4
  %1337 = xor i32 %1336, %1335
  store i32 %1337, ptr %93, align 4
  %1338 = load i32, ptr %93, align 4
  %1339 = shl i32 %1338, 3
  %1340 = load i32, ptr %93, align 4
  %1341 = lshr i32 %1340, 29
  %1342 = or i32 %1339, %1341
  store i32 %1342, ptr %93, align 4
  %1343 = load i32, ptr %68, align 4
  %1344 = load i32, ptr %93, align 4
  %1345 = xor i32 %1344, %1343
  store i32 %1345, ptr %93, align 4
  %1346 = load i32, ptr %93, align 4
  %1347 = shl i32 %1346, 3
  %1348 = load i32, ptr %93, align 4
  %1349 = lshr i32 %1348, 29
  %1350 = or i32 %1347, %1349
  store i32 %1350, ptr %93, align 4
  %1351 = load i32, ptr %69, align 4
  %1352 = load i32, ptr %93, align 4
  %1353 = xor i32 %1352, %1351
  store i32 %1353, ptr %93, align 4
  %1354 = load i32, ptr %93, align 4
  %1355 = shl i32 %1354, 3
  %1356 = load i32, ptr %93, align 4
  %1357 = lshr i32 %1356, 29
  %1358 = or i32 %1355, %1357
  store i32 %1358, ptr %93, align 4
  %1359 = load i32, ptr %70, align 4
  %1360 = load i32, ptr %93, align 4
  %1361 = xor i32 %1360, %1359
  store i32 %1361, ptr %93, align 4
  %1362 = load i32, ptr %93, align 4
  %1363 = shl i32 %1362, 3
  %1364 = load i32, ptr %93, align 4
  %1365 = lshr i32 %1364, 29
  %1366 = or i32 %1363, %1365
  store i32 %1366, ptr %93, align 4
  %1367 = load i32, ptr %71, align 4
  %1368 = load i32, ptr %93, align 4
  %1369 = xor i32 %1368, %1367
  store i32 %1369, ptr %93, align 4
  %1370 = load i32, ptr %93, align 4
  %1371 = shl i32 %1370, 3
  %1372 = load i32, ptr %93, align 4
  %1373 = lshr i32 %1372, 29
  %1374 = or i32 %1371, %1373
  store i32 %1374, ptr %93, align 4
  %1375 = load i32, ptr %72, align 4
  %1376 = load i32, ptr %93, align 4
  %1377 = xor i32 %1376, %1375
  store i32 %1377, ptr %93, align 4
  %1378 = load i32, ptr %93, align 4
  %1379 = shl i32 %1378, 3
  %1380 = load i32, ptr %93, align 4
  %1381 = lshr i32 %1380, 29
  %1382 = or i32 %1379, %1381
  store i32 %1382, ptr %93, align 4
  %1383 = load i32, ptr %73, align 4
  %1384 = load i32, ptr %93, align 4
  %1385 = xor i32 %1384, %1383
  store i32 %1385, ptr %93, align 4
  %1386 = load i32, ptr %93, align 4
  %1387 = shl i32 %1386, 3
  %1388 = load i32, ptr %93, align 4
  %1389 = lshr i32 %1388, 29
  %1390 = or i32 %1387, %1389
  store i32 %1390, ptr %93, align 4
  %1391 = load i32, ptr %74, align 4
  %1392 = load i32, ptr %93, align 4
  %1393 = xor i32 %1392, %1391
  store i32 %1393, ptr %93, align 4
  %1394 = load i32, ptr %93, align 4
  %1395 = shl i32 %1394, 3
  %1396 = load i32, ptr %93, align 4
  %1397 = lshr i32 %1396, 29
  %1398 = or i32 %1395, %1397
  store i32 %1398, ptr %93, align 4
  %1399 = load i32, ptr %75, align 4
  %1400 = load i32, ptr %93, align 4
  %1401 = xor i32 %1400, %1399
  store i32 %1401, ptr %93, align 4
  %1402 = load i32, ptr %93, align 4
  %1403 = shl i32 %1402, 3
  %1404 = load i32, ptr %93, align 4
  %1405 = lshr i32 %1404, 29
  %1406 = or i32 %1403, %1405
  store i32 %1406, ptr %93, align 4
  %1407 = load i32, ptr %76, align 4
  %1408 = load i32, ptr %93, align 4
  %1409 = xor i32 %1408, %1407
  store i32 %1409, ptr %93, align 4
  %1410 = load i32, ptr %93, align 4
  %1411 = shl i32 %1410, 3
  %1412 = load i32, ptr %93, align 4
  %1413 = lshr i32 %1412, 29
  %1414 = or i32 %1411, %1413
  store i32 %1414, ptr %93, align 4
  %1415 = load i32, ptr %77, align 4
  %1416 = load i32, ptr %93, align 4
  %1417 = xor i32 %1416, %1415
  store i32 %1417, ptr %93, align 4
  %1418 = load i32, ptr %93, align 4
  %1419 = shl i32 %1418, 3
  %1420 = load i32, ptr %93, align 4
  %1421 = lshr i32 %1420, 29
  %1422 = or i32 %1419, %1421
  store i32 %1422, ptr %93, align 4
  %1423 = load i32, ptr %78, align 4
  %1424 = load i32, ptr %93, align 4
  %1425 = xor i32 %1424, %1423
  store i32 %1425, ptr %93, align 4
  %1426 = load i32, ptr %93, align 4
  %1427 = shl i32 %1426, 3
  %1428 = load i32, ptr %93, align 4
  %1429 = lshr i32 %1428, 29
  %1430 = or i32 %1427, %1429
  store i32 %1430, ptr %93, align 4
  %1431 = load i32, ptr %79, align 4
  %1432 = load i32, ptr %93, align 4
  %1433 = xor i32 %1432, %1431
  store i32 %1433, ptr %93, align 4
  %1434 = load i32, ptr %93, align 4
  %1435 = shl i32 %1434, 3
  %1436 = load i32, ptr %93, align 4
  %1437 = lshr i32 %1436, 29
  %1438 = or i32 %1435, %1437
  store i32 %1438, ptr %93, align 4
  %1439 = load i32, ptr %80, align 4
  %1440 = load i32, ptr %93, align 4
  %1441 = xor i32 %1440, %1439
  store i32 %1441, ptr %93, align 4
  %1442 = load i32, ptr %93, align 4
  %1443 = shl i32 %1442, 3
  %1444 = load i32, ptr %93, align 4
  %1445 = lshr i32 %1444, 29
  %1446 = or i32 %1443, %1445
  store i32 %1446, ptr %93, align 4
  %1447 = load i32, ptr %81, align 4
  %1448 = load i32, ptr %93, align 4
  %1449 = xor i32 %1448, %1447
  store i32 %1449, ptr %93, align 4
  %1450 = load i32, ptr %93, align 4
  %1451 = shl i32 %1450, 3
  %1452 = load i32, ptr %93, align 4
  %1453 = lshr i32 %1452, 29
  %1454 = or i32 %1451, %1453
  store i32 %1454, ptr %93, align 4
  %1455 = load i32, ptr %82, align 4
  %1456 = load i32, ptr %93, align 4
  %1457 = xor i32 %1456, %1455
  store i32 %1457, ptr %93, align 4
  %1458 = load i32, ptr %93, align 4
  %1459 = shl i32 %1458, 3
  %1460 = load i32, ptr %93, align 4
  %1461 = lshr i32 %1460, 29
  %1462 = or i32 %1459, %1461
  store i32 %1462, ptr %93, align 4
  %1463 = load i32, ptr %83, align 4
  %1464 = load i32, ptr %93, align 4
  %1465 = xor i32 %1464, %1463
  store i32 %1465, ptr %93, align 4
  %1466 = load i32, ptr %93, align 4
  %1467 = shl i32 %1466, 3
  %1468 = load i32, ptr %93, align 4
  %1469 = lshr i32 %1468, 29
  %1470 = or i32 %1467, %1469
  store i32 %1470, ptr %93, align 4
  %1471 = load i32, ptr %84, align 4
  %1472 = load i32, ptr %93, align 4
  %1473 = xor i32 %1472, %1471
  store i32 %1473, ptr %93, align 4
  %1474 = load i32, ptr %93, align 4
  %1475 = shl i32 %1474, 3
  %1476 = load i32, ptr %93, align 4
  %1477 = lshr i32 %1476, 29
  %1478 = or i32 %1475, %1477
  store i32 %1478, ptr %93, align 4
  %1479 = load i32, ptr %85, align 4
  %1480 = load i32, ptr %93, align 4
  %1481 = xor i32 %1480, %1479
  store i32 %1481, ptr %93, align 4
  %1482 = load i32, ptr %93, align 4
  %1483 = shl i32 %1482, 3
  %1484 = load i32, ptr %93, align 4
  %1485 = lshr i32 %1484, 29
  %1486 = or i32 %1483, %1485
  store i32 %1486, ptr %93, align 4
  %1487 = load i32, ptr %86, align 4
  %1488 = load i32, ptr %93, align 4
  %1489 = xor i32 %1488, %1487
  store i32 %1489, ptr %93, align 4
  %1490 = load i32, ptr %93, align 4
  %1491 = shl i32 %1490, 3
  %1492 = load i32, ptr %93, align 4
  %1493 = lshr i32 %1492, 29
  %1494 = or i32 %1491, %1493
  store i32 %1494, ptr %93, align 4
  %1495 = load i32, ptr %87, align 4
  %1496 = load i32, ptr %93, align 4
  %1497 = xor i32 %1496, %1495
  store i32 %1497, ptr %93, align 4
  %1498 = load i32, ptr %93, align 4
  %1499 = shl i32 %1498, 3
  %1500 = load i32, ptr %93, align 4
  %1501 = lshr i32 %1500, 29
  %1502 = or i32 %1499, %1501
  store i32 %1502, ptr %93, align 4
  %1503 = load i32, ptr %88, align 4
  %1504 = load i32, ptr %93, align 4
  %1505 = xor i32 %1504, %1503
  store i32 %1505, ptr %93, align 4
  %1506 = load i32, ptr %93, align 4
  %1507 = shl i32 %1506, 3
  %1508 = load i32, ptr %93, align 4
  %1509 = lshr i32 %1508, 29
  %1510 = or i32 %1507, %1509
  store i32 %1510, ptr %93, align 4
  %1511 = load i32, ptr %89, align 4
  %1512 = load i32, ptr %93, align 4
  %1513 = xor i32 %1512, %1511
  store i32 %1513, ptr %93, align 4
  %1514 = load i32, ptr %93, align 4
  %1515 = shl i32 %1514, 3
  %1516 = load i32, ptr %93, align 4
  %1517 = lshr i32 %1516, 29
  %1518 = or i32 %1515, %1517
  store i32 %1518, ptr %93, align 4
  %1519 = load i32, ptr %90, align 4
  %1520 = load i32, ptr %93, align 4
  %1521 = xor i32 %1520, %1519
  store i32 %1521, ptr %93, align 4
  %1522 = load i32, ptr %93, align 4
  %1523 = shl i32 %1522, 3
  %1524 = load i32, ptr %93, align 4
  %1525 = lshr i32 %1524, 29
  %1526 = or i32 %1523, %1525
  store i32 %1526, ptr %93, align 4
  %1527 = load i32, ptr %91, align 4
  %1528 = load i32, ptr %93, align 4
  %1529 = xor i32 %1528, %1527
  store i32 %1529, ptr %93, align 4
  %1530 = load i32, ptr %93, align 4
  %1531 = shl i32 %1530, 3
  %1532 = load i32, ptr %93, align 4
  %1533 = lshr i32 %1532, 29
  %1534 = or i32 %1531, %1533
  store i32 %1534, ptr %93, align 4
  %1535 = load i32, ptr %92, align 4
  %1536 = load i32, ptr %93, align 4
  %1537 = xor i32 %1536, %1535
  store i32 %1537, ptr %93, align 4
  %1538 = load i32, ptr %93, align 4
  %1539 = shl i32 %1538, 3
  %1540 = load i32, ptr %93, align 4
  %1541 = lshr i32 %1540, 29
  %1542 = or i32 %1539, %1541
  store i32 %1542, ptr %93, align 4
  %1543 = load i32, ptr %93, align 4
  ret i32 %1543
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @long_parameter_list(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, i32 noundef %5, i32 noundef %6, i32 noundef %7, i32 noundef %8, i32 noundef %9, i32 noundef %10, i32 noundef %11, i32 noundef %12, i32 noundef %13, i32 noundef %14, i32 noundef %15, double noundef %16, double noundef %17, double noundef %18, double noundef %19, double noundef %20, double noundef %21, double noundef %22, double noundef %23, double noundef %24, double noundef %25) #0 {
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  %33 = alloca i32, align 4
  %34 = alloca i32, align 4
  %35 = alloca i32, align 4
  %36 = alloca i32, align 4
  %37 = alloca i32, align 4
  %38 = alloca i32, align 4
  %39 = alloca i32, align 4
  %40 = alloca i32, align 4
  %41 = alloca i32, align 4
  %42 = alloca i32, align 4
  %43 = alloca double, align 8
  %44 = alloca double, align 8
  %45 = alloca double, align 8
  %46 = alloca double, align 8
  %47 = alloca double, align 8
  %48 = alloca double, align 8
  %49 = alloca double, align 8
  %50 = alloca double, align 8
  %51 = alloca double, align 8
  %52 = alloca double, align 8
  store i32 %0, ptr %27, align 4
  store i32 %1, ptr %28, align 4
  store i32 %2, ptr %29, align 4
  store i32 %3, ptr %30, align 4
  store i32 %4, ptr %31, align 4
  store i32 %5, ptr %32, align 4
  store i32 %6, ptr %33, align 4
  store i32 %7, ptr %34, align 4
  store i32 %8, ptr %35, align 4
  store i32 %9, ptr %36, align 4
  store i32 %10, ptr %37, align 4
  store i32 %11, ptr %38, align 4
  store i32 %12, ptr %39, align 4
  store i32 %13, ptr %40, align 4
  store i32 %14, ptr %41, align 4
  store i32 %15, ptr %42, align 4
  store double %16, ptr %43, align 8
  store double %17, ptr %44, align 8
  store double %18, ptr %45, align 8
  store double %19, ptr %46, align 8
  store double %20, ptr %47, align 8
  store double %21, ptr %48, align 8
  store double %22, ptr %49, align 8
  store double %23, ptr %50, align 8
  store double %24, ptr %51, align 8
  store double %25, ptr %52, align 8
  %53 = load i32, ptr %27, align 4
  %54 = load i32, ptr %28, align 4
  %55 = mul nsw i32 %54, 2
  %56 = add nsw i32 %53, %55
  %57 = load i32, ptr %29, align 4
  %58 = mul nsw i32 %57, 3
  %59 = add nsw i32 %56, %58
  %60 = load i32, ptr %30, align 4
  %61 = mul nsw i32 %60, 4
  %62 = add nsw i32 %59, %61
  %63 = load i32, ptr %31, align 4
  %64 = mul nsw i32 %63, 5
  %65 = add nsw i32 %62, %64
  %66 = load i32, ptr %32, align 4
  %67 = mul nsw i32 %66, 6
  %68 = add nsw i32 %65, %67
  %69 = load i32, ptr %33, align 4
  %70 = mul nsw i32 %69, 7
  %71 = add nsw i32 %68, %70
  %72 = load i32, ptr %34, align 4
  %73 = mul nsw i32 %72, 8
  %74 = add nsw i32 %71, %73
  %75 = load i32, ptr %35, align 4
  %76 = mul nsw i32 %75, 9
  %77 = add nsw i32 %74, %76
  %78 = load i32, ptr %36, align 4
  %79 = mul nsw i32 %78, 10
  %80 = add nsw i32 %77, %79
  %81 = load i32, ptr %37, align 4
  %82 = mul nsw i32 %81, 11
  %83 = add nsw i32 %80, %82
  %84 = load i32, ptr %38, align 4
  %85 = mul nsw i32 %84, 12
  %86 = add nsw i32 %83, %85
  %87 = load i32, ptr %39, align 4
  %88 = mul nsw i32 %87, 13
  %89 = add nsw i32 %86, %88
  %90 = load i32, ptr %40, align 4
  %91 = mul nsw i32 %90, 14
  %92 = add nsw i32 %89, %91
  %93 = load i32, ptr %41, align 4
  %94 = mul nsw i32 %93, 15
  %95 = add nsw i32 %92, %94
  %96 = load i32, ptr %42, align 4
  %97 = mul nsw i32 %96, 16
  %98 = add nsw i32 %95, %97
  %99 = load double, ptr %43, align 8
  %100 = load double, ptr %44, align 8
  %101 = call double @llvm.fmuladd.f64(double %100, double 2.000000e+00, double %99)
  %102 = load double, ptr %45, align 8
  %103 = call double @llvm.fmuladd.f64(double %102, double 3.000000e+00, double %101)
  %104 = load double, ptr %46, align 8
  %105 = call double @llvm.fmuladd.f64(double %104, double 4.000000e+00, double %103)
  %106 = load double, ptr %47, align 8
  %107 = call double @llvm.fmuladd.f64(double %106, double 5.000000e+00, double %105)
  %108 = load double, ptr %48, align 8
  %109 = call double @llvm.fmuladd.f64(double %108, double 6.000000e+00, double %107)
  %110 = load double, ptr %49, align 8
  %111 = call double @llvm.fmuladd.f64(double %110, double 7.000000e+00, double %109)
  %112 = load double, ptr %50, align 8
  %113 = call double @llvm.fmuladd.f64(double %112, double 8.000000e+00, double %111)
  %114 = load double, ptr %51, align 8
  %115 = call double @llvm.fmuladd.f64(double %114, double 9.000000e+00, double %113)
  %116 = load double, ptr %52, align 8
  %117 = call double @llvm.fmuladd.f64(double %116, double 1.000000e+01, double %115)
  %118 = fptosi double %117 to i32
  %119 = add nsw i32 %98, %118
  ret i32 %119
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind willreturn memory(read) }

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
