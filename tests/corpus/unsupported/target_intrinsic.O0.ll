; ModuleID = 'target_intrinsic.c'
source_filename = "target_intrinsic.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i16, align 2
  %2 = alloca i16, align 2
  %3 = alloca i16, align 2
  %4 = alloca i16, align 2
  %5 = alloca i16, align 2
  %6 = alloca i16, align 2
  %7 = alloca i16, align 2
  %8 = alloca i16, align 2
  %9 = alloca <8 x i16>, align 16
  %10 = alloca <2 x i64>, align 16
  %11 = alloca <2 x i64>, align 16
  %12 = alloca <2 x i64>, align 16
  %13 = alloca <4 x i32>, align 16
  %14 = alloca i16, align 2
  %15 = alloca i32, align 4
  %16 = alloca <2 x i64>, align 16
  store i32 0, ptr %15, align 4
  store i16 300, ptr %14, align 2
  %17 = load i16, ptr %14, align 2
  %18 = load i16, ptr %14, align 2
  %19 = load i16, ptr %14, align 2
  %20 = load i16, ptr %14, align 2
  %21 = load i16, ptr %14, align 2
  %22 = load i16, ptr %14, align 2
  %23 = load i16, ptr %14, align 2
  %24 = load i16, ptr %14, align 2
  store i16 %17, ptr %1, align 2
  store i16 %18, ptr %2, align 2
  store i16 %19, ptr %3, align 2
  store i16 %20, ptr %4, align 2
  store i16 %21, ptr %5, align 2
  store i16 %22, ptr %6, align 2
  store i16 %23, ptr %7, align 2
  store i16 %24, ptr %8, align 2
  %25 = load i16, ptr %8, align 2
  %26 = insertelement <8 x i16> poison, i16 %25, i32 0
  %27 = load i16, ptr %7, align 2
  %28 = insertelement <8 x i16> %26, i16 %27, i32 1
  %29 = load i16, ptr %6, align 2
  %30 = insertelement <8 x i16> %28, i16 %29, i32 2
  %31 = load i16, ptr %5, align 2
  %32 = insertelement <8 x i16> %30, i16 %31, i32 3
  %33 = load i16, ptr %4, align 2
  %34 = insertelement <8 x i16> %32, i16 %33, i32 4
  %35 = load i16, ptr %3, align 2
  %36 = insertelement <8 x i16> %34, i16 %35, i32 5
  %37 = load i16, ptr %2, align 2
  %38 = insertelement <8 x i16> %36, i16 %37, i32 6
  %39 = load i16, ptr %1, align 2
  %40 = insertelement <8 x i16> %38, i16 %39, i32 7
  store <8 x i16> %40, ptr %9, align 16
  %41 = load <8 x i16>, ptr %9, align 16
  %42 = bitcast <8 x i16> %41 to <2 x i64>
  store <2 x i64> %42, ptr %16, align 16
  %43 = load <2 x i64>, ptr %16, align 16
  %44 = load <2 x i64>, ptr %16, align 16
  store <2 x i64> %43, ptr %10, align 16
  store <2 x i64> %44, ptr %11, align 16
  %45 = load <2 x i64>, ptr %10, align 16
  %46 = bitcast <2 x i64> %45 to <8 x i16>
  %47 = load <2 x i64>, ptr %11, align 16
  %48 = bitcast <2 x i64> %47 to <8 x i16>
  %49 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %46, <8 x i16> %48)
  %50 = bitcast <4 x i32> %49 to <2 x i64>
  store <2 x i64> %50, ptr %12, align 16
  %51 = load <2 x i64>, ptr %12, align 16
  %52 = bitcast <2 x i64> %51 to <4 x i32>
  store <4 x i32> %52, ptr %13, align 16
  %53 = load <4 x i32>, ptr %13, align 16
  %54 = extractelement <4 x i32> %53, i32 0
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %54)
  ret i32 0
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16>, <8 x i16>) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="128" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
