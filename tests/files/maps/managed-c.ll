; RUN: compile --cpu x86-64-v3 --passes fast --emit maps
; managed-c.c by clang-19 -O0 -Xclang -disable-O0-optnone -S -emit-llvm, "-ni:1" appended to the data layout.
; CHECK-LABEL: @sum:
; CHECK-LABEL: @walk:
; CHECK: derived([rsp
; CHECK-LABEL: @take:
; CHECK-NEXT: ; frame 0 | [rsp+0x8]: ref, [rsp+0x10]: ref, [rsp+0x18]: ref
; CHECK-LABEL: @pass:
; CHECK: [rsp]: ref, [rsp+0x8]: ref, [rsp+0x10]: ref, [rsp+0x18]: raw
; CHECK: call qword ptr [@take slot]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-pc-linux-gnu"

%struct.list = type { ptr addrspace(1), ptr addrspace(1), i64 }
%struct.node = type { ptr addrspace(1), i64, [4 x i32] }
%struct.cursor = type { ptr addrspace(1), i64 }
%struct.big = type { ptr addrspace(1), ptr addrspace(1), ptr addrspace(1), i64 }

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @sum(ptr noundef byval(%struct.list) align 8 %0) #0 {
  %2 = alloca i64, align 8
  %3 = alloca ptr addrspace(1), align 8
  store i64 0, ptr %2, align 8
  %4 = getelementptr inbounds %struct.list, ptr %0, i32 0, i32 0
  %5 = load ptr addrspace(1), ptr %4, align 8
  store ptr addrspace(1) %5, ptr %3, align 8
  br label %6

6:                                                ; preds = %15, %1
  %7 = load ptr addrspace(1), ptr %3, align 8
  %8 = icmp ne ptr addrspace(1) %7, null
  br i1 %8, label %9, label %19

9:                                                ; preds = %6
  %10 = load ptr addrspace(1), ptr %3, align 8
  %11 = getelementptr inbounds %struct.node, ptr addrspace(1) %10, i32 0, i32 1
  %12 = load i64, ptr addrspace(1) %11, align 8
  %13 = load i64, ptr %2, align 8
  %14 = add nsw i64 %13, %12
  store i64 %14, ptr %2, align 8
  br label %15

15:                                               ; preds = %9
  %16 = load ptr addrspace(1), ptr %3, align 8
  %17 = getelementptr inbounds %struct.node, ptr addrspace(1) %16, i32 0, i32 0
  %18 = load ptr addrspace(1), ptr addrspace(1) %17, align 8
  store ptr addrspace(1) %18, ptr %3, align 8
  br label %6, !llvm.loop !6

19:                                               ; preds = %6
  %20 = load i64, ptr %2, align 8
  ret i64 %20
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @push(ptr noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr addrspace(1), align 8
  store ptr %0, ptr %3, align 8
  store ptr addrspace(1) %1, ptr %4, align 8
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr inbounds %struct.list, ptr %5, i32 0, i32 0
  %7 = load ptr addrspace(1), ptr %6, align 8
  %8 = load ptr addrspace(1), ptr %4, align 8
  %9 = getelementptr inbounds %struct.node, ptr addrspace(1) %8, i32 0, i32 0
  store ptr addrspace(1) %7, ptr addrspace(1) %9, align 8
  %10 = load ptr addrspace(1), ptr %4, align 8
  %11 = load ptr, ptr %3, align 8
  %12 = getelementptr inbounds %struct.list, ptr %11, i32 0, i32 0
  store ptr addrspace(1) %10, ptr %12, align 8
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.list, ptr %13, i32 0, i32 1
  %15 = load ptr addrspace(1), ptr %14, align 8
  %16 = icmp ne ptr addrspace(1) %15, null
  br i1 %16, label %21, label %17

17:                                               ; preds = %2
  %18 = load ptr addrspace(1), ptr %4, align 8
  %19 = load ptr, ptr %3, align 8
  %20 = getelementptr inbounds %struct.list, ptr %19, i32 0, i32 1
  store ptr addrspace(1) %18, ptr %20, align 8
  br label %21

21:                                               ; preds = %17, %2
  %22 = load ptr, ptr %3, align 8
  %23 = getelementptr inbounds %struct.list, ptr %22, i32 0, i32 2
  %24 = load i64, ptr %23, align 8
  %25 = add nsw i64 %24, 1
  store i64 %25, ptr %23, align 8
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local { ptr addrspace(1), i64 } @begin(ptr addrspace(1) noundef %0) #0 {
  %2 = alloca %struct.cursor, align 8
  %3 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %0, ptr %3, align 8
  %4 = getelementptr inbounds %struct.cursor, ptr %2, i32 0, i32 0
  %5 = load ptr addrspace(1), ptr %3, align 8
  %6 = getelementptr inbounds %struct.node, ptr addrspace(1) %5, i32 0, i32 2
  %7 = getelementptr inbounds [4 x i32], ptr addrspace(1) %6, i64 0, i64 0
  store ptr addrspace(1) %7, ptr %4, align 8
  %8 = getelementptr inbounds %struct.cursor, ptr %2, i32 0, i32 1
  store i64 4, ptr %8, align 8
  %9 = load { ptr addrspace(1), i64 }, ptr %2, align 8
  ret { ptr addrspace(1), i64 } %9
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @walk(ptr addrspace(1) noundef %0) #0 {
  %2 = alloca ptr addrspace(1), align 8
  %3 = alloca i64, align 8
  %4 = alloca %struct.cursor, align 8
  %5 = alloca %struct.cursor, align 8
  store ptr addrspace(1) %0, ptr %2, align 8
  store i64 0, ptr %3, align 8
  %6 = load ptr addrspace(1), ptr %2, align 8
  %7 = getelementptr inbounds %struct.node, ptr addrspace(1) %6, i32 0, i32 2
  %8 = getelementptr inbounds [4 x i32], ptr addrspace(1) %7, i64 0, i64 0
  %9 = getelementptr inbounds %struct.cursor, ptr %4, i32 0, i32 0
  store ptr addrspace(1) %8, ptr %9, align 8
  %10 = getelementptr inbounds %struct.cursor, ptr %4, i32 0, i32 1
  store i64 4, ptr %10, align 8
  br label %11

11:                                               ; preds = %16, %1
  %12 = getelementptr inbounds %struct.cursor, ptr %4, i32 0, i32 1
  %13 = load i64, ptr %12, align 8
  %14 = add nsw i64 %13, -1
  store i64 %14, ptr %12, align 8
  %15 = icmp sgt i64 %13, 0
  br i1 %15, label %16, label %26

16:                                               ; preds = %11
  %17 = getelementptr inbounds %struct.cursor, ptr %4, i32 0, i32 0
  %18 = load ptr addrspace(1), ptr %17, align 8
  %19 = load i32, ptr addrspace(1) %18, align 4
  %20 = sext i32 %19 to i64
  %21 = load i64, ptr %3, align 8
  %22 = add nsw i64 %21, %20
  store i64 %22, ptr %3, align 8
  %23 = getelementptr inbounds %struct.cursor, ptr %4, i32 0, i32 0
  %24 = load ptr addrspace(1), ptr %23, align 8
  %25 = getelementptr inbounds i32, ptr addrspace(1) %24, i32 1
  store ptr addrspace(1) %25, ptr %23, align 8
  br label %11, !llvm.loop !8

26:                                               ; preds = %11
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %4, i64 16, i1 false)
  %27 = load i64, ptr %3, align 8
  %28 = getelementptr inbounds %struct.cursor, ptr %5, i32 0, i32 0
  %29 = load ptr addrspace(1), ptr %28, align 8
  %30 = getelementptr inbounds i32, ptr addrspace(1) %29, i64 -1
  %31 = load i32, ptr addrspace(1) %30, align 4
  %32 = sext i32 %31 to i64
  %33 = add nsw i64 %27, %32
  ret i64 %33
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @take(ptr noundef byval(%struct.big) align 8 %0) #0 {
  %2 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 0
  %3 = load ptr addrspace(1), ptr %2, align 8
  %4 = getelementptr inbounds %struct.node, ptr addrspace(1) %3, i32 0, i32 1
  %5 = load i64, ptr addrspace(1) %4, align 8
  %6 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 1
  %7 = load ptr addrspace(1), ptr %6, align 8
  %8 = getelementptr inbounds %struct.node, ptr addrspace(1) %7, i32 0, i32 1
  %9 = load i64, ptr addrspace(1) %8, align 8
  %10 = add nsw i64 %5, %9
  %11 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 2
  %12 = load ptr addrspace(1), ptr %11, align 8
  %13 = getelementptr inbounds %struct.node, ptr addrspace(1) %12, i32 0, i32 1
  %14 = load i64, ptr addrspace(1) %13, align 8
  %15 = add nsw i64 %10, %14
  %16 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 3
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  ret i64 %18
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @pass(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr addrspace(1), align 8
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca %struct.big, align 8
  %6 = alloca %struct.big, align 8
  store ptr addrspace(1) %0, ptr %3, align 8
  store ptr addrspace(1) %1, ptr %4, align 8
  %7 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 0
  %8 = load ptr addrspace(1), ptr %3, align 8
  store ptr addrspace(1) %8, ptr %7, align 8
  %9 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 1
  %10 = load ptr addrspace(1), ptr %4, align 8
  store ptr addrspace(1) %10, ptr %9, align 8
  %11 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 2
  %12 = load ptr addrspace(1), ptr %3, align 8
  store ptr addrspace(1) %12, ptr %11, align 8
  %13 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 3
  store i64 5, ptr %13, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 32, i1 false)
  %14 = load ptr addrspace(1), ptr %3, align 8
  %15 = getelementptr inbounds %struct.big, ptr %6, i32 0, i32 1
  store ptr addrspace(1) %14, ptr %15, align 8
  %16 = call i64 @take(ptr noundef byval(%struct.big) align 8 %5)
  %17 = call i64 @take(ptr noundef byval(%struct.big) align 8 %6)
  %18 = add nsw i64 %16, %17
  ret i64 %18
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @table(ptr addrspace(1) noundef %0, i32 noundef %1, i32 noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca [6 x ptr addrspace(1)], align 16
  %8 = alloca [3 x ptr addrspace(1)], align 16
  %9 = alloca i64, align 8
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store ptr addrspace(1) %0, ptr %4, align 8
  store i32 %1, ptr %5, align 4
  store i32 %2, ptr %6, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %7, i8 0, i64 48, i1 false)
  call void @llvm.memset.p0.i64(ptr align 16 %8, i8 0, i64 24, i1 false)
  %12 = load ptr addrspace(1), ptr %4, align 8
  %13 = load i32, ptr %5, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds [6 x ptr addrspace(1)], ptr %7, i64 0, i64 %14
  store ptr addrspace(1) %12, ptr %15, align 8
  %16 = load ptr addrspace(1), ptr %4, align 8
  %17 = getelementptr inbounds %struct.node, ptr addrspace(1) %16, i32 0, i32 1
  %18 = load i32, ptr %6, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [3 x ptr addrspace(1)], ptr %8, i64 0, i64 %19
  store ptr addrspace(1) %17, ptr %20, align 8
  store i64 0, ptr %9, align 8
  store i32 0, ptr %10, align 4
  br label %21

21:                                               ; preds = %40, %3
  %22 = load i32, ptr %10, align 4
  %23 = icmp slt i32 %22, 6
  br i1 %23, label %24, label %43

24:                                               ; preds = %21
  %25 = load i32, ptr %10, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [6 x ptr addrspace(1)], ptr %7, i64 0, i64 %26
  %28 = load ptr addrspace(1), ptr %27, align 8
  %29 = icmp ne ptr addrspace(1) %28, null
  br i1 %29, label %30, label %39

30:                                               ; preds = %24
  %31 = load i32, ptr %10, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [6 x ptr addrspace(1)], ptr %7, i64 0, i64 %32
  %34 = load ptr addrspace(1), ptr %33, align 8
  %35 = getelementptr inbounds %struct.node, ptr addrspace(1) %34, i32 0, i32 1
  %36 = load i64, ptr addrspace(1) %35, align 8
  %37 = load i64, ptr %9, align 8
  %38 = add nsw i64 %37, %36
  store i64 %38, ptr %9, align 8
  br label %39

39:                                               ; preds = %30, %24
  br label %40

40:                                               ; preds = %39
  %41 = load i32, ptr %10, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %10, align 4
  br label %21, !llvm.loop !9

43:                                               ; preds = %21
  store i32 0, ptr %11, align 4
  br label %44

44:                                               ; preds = %62, %43
  %45 = load i32, ptr %11, align 4
  %46 = icmp slt i32 %45, 3
  br i1 %46, label %47, label %65

47:                                               ; preds = %44
  %48 = load i32, ptr %11, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [3 x ptr addrspace(1)], ptr %8, i64 0, i64 %49
  %51 = load ptr addrspace(1), ptr %50, align 8
  %52 = icmp ne ptr addrspace(1) %51, null
  br i1 %52, label %53, label %61

53:                                               ; preds = %47
  %54 = load i32, ptr %11, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [3 x ptr addrspace(1)], ptr %8, i64 0, i64 %55
  %57 = load ptr addrspace(1), ptr %56, align 8
  %58 = load i64, ptr addrspace(1) %57, align 8
  %59 = load i64, ptr %9, align 8
  %60 = add nsw i64 %59, %58
  store i64 %60, ptr %9, align 8
  br label %61

61:                                               ; preds = %53, %47
  br label %62

62:                                               ; preds = %61
  %63 = load i32, ptr %11, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %11, align 4
  br label %44, !llvm.loop !10

65:                                               ; preds = %44
  %66 = load i64, ptr %9, align 8
  ret i64 %66
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @lists(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr addrspace(1), align 8
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca %struct.list, align 8
  %6 = alloca %struct.list, align 8
  store ptr addrspace(1) %0, ptr %3, align 8
  store ptr addrspace(1) %1, ptr %4, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %5, i8 0, i64 24, i1 false)
  %7 = load ptr addrspace(1), ptr %3, align 8
  call void @push(ptr noundef %5, ptr addrspace(1) noundef %7)
  %8 = load ptr addrspace(1), ptr %4, align 8
  call void @push(ptr noundef %5, ptr addrspace(1) noundef %8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 8 %5, i64 24, i1 false)
  %9 = call i64 @sum(ptr noundef byval(%struct.list) align 8 %5)
  %10 = call i64 @sum(ptr noundef byval(%struct.list) align 8 %6)
  %11 = add nsw i64 %9, %10
  %12 = getelementptr inbounds %struct.list, ptr %5, i32 0, i32 2
  %13 = load i64, ptr %12, align 8
  %14 = add nsw i64 %11, %13
  ret i64 %14
}

; Function Attrs: noinline nounwind uwtable
define dso_local void @make(ptr dead_on_unwind noalias writable sret(%struct.big) align 8 %0, ptr addrspace(1) noundef %1, ptr addrspace(1) noundef %2) #0 {
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %1, ptr %4, align 8
  store ptr addrspace(1) %2, ptr %5, align 8
  %6 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 0
  %7 = load ptr addrspace(1), ptr %4, align 8
  store ptr addrspace(1) %7, ptr %6, align 8
  %8 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 1
  %9 = load ptr addrspace(1), ptr %5, align 8
  store ptr addrspace(1) %9, ptr %8, align 8
  %10 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 2
  %11 = load ptr addrspace(1), ptr %4, align 8
  store ptr addrspace(1) %11, ptr %10, align 8
  %12 = getelementptr inbounds %struct.big, ptr %0, i32 0, i32 3
  store i64 1, ptr %12, align 8
  ret void
}

; Function Attrs: noinline nounwind uwtable
define dso_local i64 @made(ptr addrspace(1) noundef %0, ptr addrspace(1) noundef %1) #0 {
  %3 = alloca ptr addrspace(1), align 8
  %4 = alloca ptr addrspace(1), align 8
  %5 = alloca %struct.big, align 8
  store ptr addrspace(1) %0, ptr %3, align 8
  store ptr addrspace(1) %1, ptr %4, align 8
  %6 = load ptr addrspace(1), ptr %3, align 8
  %7 = load ptr addrspace(1), ptr %4, align 8
  call void @make(ptr dead_on_unwind writable sret(%struct.big) align 8 %5, ptr addrspace(1) noundef %6, ptr addrspace(1) noundef %7)
  %8 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 0
  %9 = load ptr addrspace(1), ptr %8, align 8
  %10 = getelementptr inbounds %struct.node, ptr addrspace(1) %9, i32 0, i32 1
  %11 = load i64, ptr addrspace(1) %10, align 8
  %12 = getelementptr inbounds %struct.big, ptr %5, i32 0, i32 3
  %13 = load i64, ptr %12, align 8
  %14 = add nsw i64 %11, %13
  ret i64 %14
}

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
