; ModuleID = 'nqueens.c'
source_filename = "nqueens.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [8 x i8] c"%d: %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !7
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !21 {
  %1 = alloca [12 x i32], align 16, !DIAssignID !38
    #dbg_assign(i1 undef, !28, !DIExpression(), !38, ptr %1, !DIExpression(), !39)
    #dbg_value(i32 1, !26, !DIExpression(), !40)
    #dbg_value(i32 1, !26, !DIExpression(), !40)
  %2 = tail call fastcc i32 @solve_bits(i32 noundef 1, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 1, i32 noundef %2), !dbg !43
    #dbg_value(i32 2, !26, !DIExpression(), !40)
  %4 = tail call fastcc i32 @solve_bits(i32 noundef 3, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 2, i32 noundef %4), !dbg !43
    #dbg_value(i32 3, !26, !DIExpression(), !40)
  %6 = tail call fastcc i32 @solve_bits(i32 noundef 7, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 3, i32 noundef %6), !dbg !43
    #dbg_value(i32 4, !26, !DIExpression(), !40)
  %8 = tail call fastcc i32 @solve_bits(i32 noundef 15, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 4, i32 noundef %8), !dbg !43
    #dbg_value(i32 5, !26, !DIExpression(), !40)
  %10 = tail call fastcc i32 @solve_bits(i32 noundef 31, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 5, i32 noundef %10), !dbg !43
    #dbg_value(i32 6, !26, !DIExpression(), !40)
  %12 = tail call fastcc i32 @solve_bits(i32 noundef 63, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 6, i32 noundef %12), !dbg !43
    #dbg_value(i32 7, !26, !DIExpression(), !40)
  %14 = tail call fastcc i32 @solve_bits(i32 noundef 127, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 7, i32 noundef %14), !dbg !43
    #dbg_value(i32 8, !26, !DIExpression(), !40)
  %16 = tail call fastcc i32 @solve_bits(i32 noundef 255, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 8, i32 noundef %16), !dbg !43
    #dbg_value(i32 9, !26, !DIExpression(), !40)
  %18 = tail call fastcc i32 @solve_bits(i32 noundef 511, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !41
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 9, i32 noundef %18), !dbg !43
    #dbg_value(i32 10, !26, !DIExpression(), !40)
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %1) #6, !dbg !44
    #dbg_value(i32 4, !32, !DIExpression(), !45)
    #dbg_value(i64 4, !32, !DIExpression(), !45)
  %20 = call fastcc i32 @first_solution(ptr noundef nonnull %1, i32 noundef 0, i32 noundef 4), !dbg !46
    #dbg_value(i32 0, !34, !DIExpression(), !47)
    #dbg_value(i64 0, !34, !DIExpression(), !47)
  %21 = load i32, ptr %1, align 16, !dbg !48, !tbaa !50
  %22 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %21), !dbg !54
    #dbg_value(i64 1, !34, !DIExpression(), !47)
  %23 = getelementptr inbounds i8, ptr %1, i64 4, !dbg !48
  %24 = load i32, ptr %23, align 4, !dbg !48, !tbaa !50
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %24), !dbg !54
    #dbg_value(i64 2, !34, !DIExpression(), !47)
  %26 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !48
  %27 = load i32, ptr %26, align 8, !dbg !48, !tbaa !50
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %27), !dbg !54
    #dbg_value(i64 3, !34, !DIExpression(), !47)
  %29 = getelementptr inbounds i8, ptr %1, i64 12, !dbg !48
  %30 = load i32, ptr %29, align 4, !dbg !48, !tbaa !50
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %30), !dbg !54
    #dbg_value(i64 4, !34, !DIExpression(), !47)
    #dbg_value(i32 10, !55, !DIExpression(), !61)
  %32 = load ptr, ptr @stdout, align 8, !dbg !63, !tbaa !64
  %33 = tail call i32 @putc(i32 noundef 10, ptr noundef %32), !dbg !66
    #dbg_value(i64 6, !32, !DIExpression(), !45)
  %34 = call fastcc i32 @first_solution(ptr noundef nonnull %1, i32 noundef 0, i32 noundef 6), !dbg !46
    #dbg_value(i32 0, !34, !DIExpression(), !47)
    #dbg_value(i64 0, !34, !DIExpression(), !47)
  %35 = load i32, ptr %1, align 16, !dbg !48, !tbaa !50
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %35), !dbg !54
    #dbg_value(i64 1, !34, !DIExpression(), !47)
  %37 = load i32, ptr %23, align 4, !dbg !48, !tbaa !50
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %37), !dbg !54
    #dbg_value(i64 2, !34, !DIExpression(), !47)
  %39 = load i32, ptr %26, align 8, !dbg !48, !tbaa !50
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %39), !dbg !54
    #dbg_value(i64 3, !34, !DIExpression(), !47)
  %41 = load i32, ptr %29, align 4, !dbg !48, !tbaa !50
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %41), !dbg !54
    #dbg_value(i64 4, !34, !DIExpression(), !47)
  %43 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !48
  %44 = load i32, ptr %43, align 16, !dbg !48, !tbaa !50
  %45 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %44), !dbg !54
    #dbg_value(i64 5, !34, !DIExpression(), !47)
  %46 = getelementptr inbounds i8, ptr %1, i64 20, !dbg !48
  %47 = load i32, ptr %46, align 4, !dbg !48, !tbaa !50
  %48 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %47), !dbg !54
    #dbg_value(i64 6, !34, !DIExpression(), !47)
    #dbg_value(i32 10, !55, !DIExpression(), !61)
  %49 = load ptr, ptr @stdout, align 8, !dbg !63, !tbaa !64
  %50 = tail call i32 @putc(i32 noundef 10, ptr noundef %49), !dbg !66
    #dbg_value(i64 8, !32, !DIExpression(), !45)
  %51 = call fastcc i32 @first_solution(ptr noundef nonnull %1, i32 noundef 0, i32 noundef 8), !dbg !46
    #dbg_value(i32 0, !34, !DIExpression(), !47)
    #dbg_value(i64 0, !34, !DIExpression(), !47)
  %52 = load i32, ptr %1, align 16, !dbg !48, !tbaa !50
  %53 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %52), !dbg !54
    #dbg_value(i64 1, !34, !DIExpression(), !47)
  %54 = load i32, ptr %23, align 4, !dbg !48, !tbaa !50
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %54), !dbg !54
    #dbg_value(i64 2, !34, !DIExpression(), !47)
  %56 = load i32, ptr %26, align 8, !dbg !48, !tbaa !50
  %57 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %56), !dbg !54
    #dbg_value(i64 3, !34, !DIExpression(), !47)
  %58 = load i32, ptr %29, align 4, !dbg !48, !tbaa !50
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %58), !dbg !54
    #dbg_value(i64 4, !34, !DIExpression(), !47)
  %60 = load i32, ptr %43, align 16, !dbg !48, !tbaa !50
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %60), !dbg !54
    #dbg_value(i64 5, !34, !DIExpression(), !47)
  %62 = load i32, ptr %46, align 4, !dbg !48, !tbaa !50
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %62), !dbg !54
    #dbg_value(i64 6, !34, !DIExpression(), !47)
  %64 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !48
  %65 = load i32, ptr %64, align 8, !dbg !48, !tbaa !50
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %65), !dbg !54
    #dbg_value(i64 7, !34, !DIExpression(), !47)
  %67 = getelementptr inbounds i8, ptr %1, i64 28, !dbg !48
  %68 = load i32, ptr %67, align 4, !dbg !48, !tbaa !50
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %68), !dbg !54
    #dbg_value(i64 8, !34, !DIExpression(), !47)
    #dbg_value(i32 10, !55, !DIExpression(), !61)
  %70 = load ptr, ptr @stdout, align 8, !dbg !63, !tbaa !64
  %71 = tail call i32 @putc(i32 noundef 10, ptr noundef %70), !dbg !66
    #dbg_value(i64 10, !32, !DIExpression(), !45)
  %72 = call fastcc i32 @first_solution(ptr noundef nonnull %1, i32 noundef 0, i32 noundef 10), !dbg !46
    #dbg_value(i32 0, !34, !DIExpression(), !47)
    #dbg_value(i64 0, !34, !DIExpression(), !47)
  %73 = load i32, ptr %1, align 16, !dbg !48, !tbaa !50
  %74 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %73), !dbg !54
    #dbg_value(i64 1, !34, !DIExpression(), !47)
  %75 = load i32, ptr %23, align 4, !dbg !48, !tbaa !50
  %76 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %75), !dbg !54
    #dbg_value(i64 2, !34, !DIExpression(), !47)
  %77 = load i32, ptr %26, align 8, !dbg !48, !tbaa !50
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %77), !dbg !54
    #dbg_value(i64 3, !34, !DIExpression(), !47)
  %79 = load i32, ptr %29, align 4, !dbg !48, !tbaa !50
  %80 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %79), !dbg !54
    #dbg_value(i64 4, !34, !DIExpression(), !47)
  %81 = load i32, ptr %43, align 16, !dbg !48, !tbaa !50
  %82 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %81), !dbg !54
    #dbg_value(i64 5, !34, !DIExpression(), !47)
  %83 = load i32, ptr %46, align 4, !dbg !48, !tbaa !50
  %84 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %83), !dbg !54
    #dbg_value(i64 6, !34, !DIExpression(), !47)
  %85 = load i32, ptr %64, align 8, !dbg !48, !tbaa !50
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %85), !dbg !54
    #dbg_value(i64 7, !34, !DIExpression(), !47)
  %87 = load i32, ptr %67, align 4, !dbg !48, !tbaa !50
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %87), !dbg !54
    #dbg_value(i64 8, !34, !DIExpression(), !47)
  %89 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !48
  %90 = load i32, ptr %89, align 16, !dbg !48, !tbaa !50
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %90), !dbg !54
    #dbg_value(i64 9, !34, !DIExpression(), !47)
  %92 = getelementptr inbounds i8, ptr %1, i64 36, !dbg !48
  %93 = load i32, ptr %92, align 4, !dbg !48, !tbaa !50
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %93), !dbg !54
    #dbg_value(i64 10, !34, !DIExpression(), !47)
    #dbg_value(i32 10, !55, !DIExpression(), !61)
  %95 = load ptr, ptr @stdout, align 8, !dbg !63, !tbaa !64
  %96 = tail call i32 @putc(i32 noundef 10, ptr noundef %95), !dbg !66
    #dbg_value(i64 12, !32, !DIExpression(), !45)
  %97 = call fastcc i32 @first_solution(ptr noundef nonnull %1, i32 noundef 0, i32 noundef 12), !dbg !46
    #dbg_value(i32 0, !34, !DIExpression(), !47)
    #dbg_value(i64 0, !34, !DIExpression(), !47)
  %98 = load i32, ptr %1, align 16, !dbg !48, !tbaa !50
  %99 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %98), !dbg !54
    #dbg_value(i64 1, !34, !DIExpression(), !47)
  %100 = load i32, ptr %23, align 4, !dbg !48, !tbaa !50
  %101 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %100), !dbg !54
    #dbg_value(i64 2, !34, !DIExpression(), !47)
  %102 = load i32, ptr %26, align 8, !dbg !48, !tbaa !50
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %102), !dbg !54
    #dbg_value(i64 3, !34, !DIExpression(), !47)
  %104 = load i32, ptr %29, align 4, !dbg !48, !tbaa !50
  %105 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %104), !dbg !54
    #dbg_value(i64 4, !34, !DIExpression(), !47)
  %106 = load i32, ptr %43, align 16, !dbg !48, !tbaa !50
  %107 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %106), !dbg !54
    #dbg_value(i64 5, !34, !DIExpression(), !47)
  %108 = load i32, ptr %46, align 4, !dbg !48, !tbaa !50
  %109 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %108), !dbg !54
    #dbg_value(i64 6, !34, !DIExpression(), !47)
  %110 = load i32, ptr %64, align 8, !dbg !48, !tbaa !50
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %110), !dbg !54
    #dbg_value(i64 7, !34, !DIExpression(), !47)
  %112 = load i32, ptr %67, align 4, !dbg !48, !tbaa !50
  %113 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %112), !dbg !54
    #dbg_value(i64 8, !34, !DIExpression(), !47)
  %114 = load i32, ptr %89, align 16, !dbg !48, !tbaa !50
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %114), !dbg !54
    #dbg_value(i64 9, !34, !DIExpression(), !47)
  %116 = load i32, ptr %92, align 4, !dbg !48, !tbaa !50
  %117 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %116), !dbg !54
    #dbg_value(i64 10, !34, !DIExpression(), !47)
  %118 = getelementptr inbounds i8, ptr %1, i64 40, !dbg !48
  %119 = load i32, ptr %118, align 8, !dbg !48, !tbaa !50
  %120 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %119), !dbg !54
    #dbg_value(i64 11, !34, !DIExpression(), !47)
  %121 = getelementptr inbounds i8, ptr %1, i64 44, !dbg !48
  %122 = load i32, ptr %121, align 4, !dbg !48, !tbaa !50
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %122), !dbg !54
    #dbg_value(i64 12, !34, !DIExpression(), !47)
    #dbg_value(i32 10, !55, !DIExpression(), !61)
  %124 = load ptr, ptr @stdout, align 8, !dbg !63, !tbaa !64
  %125 = tail call i32 @putc(i32 noundef 10, ptr noundef %124), !dbg !66
    #dbg_value(i64 14, !32, !DIExpression(), !45)
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %1) #6, !dbg !67
  ret i32 0, !dbg !67
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare !dbg !68 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define internal fastcc i32 @solve_bits(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) unnamed_addr #3 !dbg !75 {
    #dbg_value(i32 %0, !80, !DIExpression(), !90)
    #dbg_value(i32 %1, !81, !DIExpression(), !90)
    #dbg_value(i32 %2, !82, !DIExpression(), !90)
    #dbg_value(i32 %3, !83, !DIExpression(), !90)
  %5 = icmp eq i32 %1, %0, !dbg !91
  br i1 %5, label %27, label %6, !dbg !93

6:                                                ; preds = %4
    #dbg_value(i32 0, !84, !DIExpression(), !90)
  %7 = or i32 %2, %1, !dbg !94
  %8 = or i32 %7, %3, !dbg !95
  %9 = xor i32 %8, -1, !dbg !96
  %10 = and i32 %9, %0, !dbg !97
    #dbg_value(i32 %10, !85, !DIExpression(), !98)
    #dbg_value(i32 0, !84, !DIExpression(), !90)
  %11 = icmp eq i32 %10, 0, !dbg !99
  br i1 %11, label %27, label %12, !dbg !100

12:                                               ; preds = %6, %12
  %13 = phi i32 [ %25, %12 ], [ %10, %6 ]
  %14 = phi i32 [ %23, %12 ], [ 0, %6 ]
    #dbg_value(i32 %13, !85, !DIExpression(), !98)
    #dbg_value(i32 %14, !84, !DIExpression(), !90)
  %15 = sub i32 0, %13, !dbg !101
  %16 = and i32 %13, %15, !dbg !102
    #dbg_value(i32 %16, !87, !DIExpression(), !103)
  %17 = or i32 %16, %1, !dbg !104
  %18 = or i32 %16, %2, !dbg !105
  %19 = shl i32 %18, 1, !dbg !106
  %20 = or i32 %16, %3, !dbg !107
  %21 = lshr i32 %20, 1, !dbg !108
  %22 = tail call fastcc i32 @solve_bits(i32 noundef %0, i32 noundef %17, i32 noundef %19, i32 noundef %21), !dbg !109
  %23 = add nsw i32 %22, %14, !dbg !110
    #dbg_value(i32 %23, !84, !DIExpression(), !90)
  %24 = add i32 %13, -1, !dbg !111
  %25 = and i32 %24, %13, !dbg !112
    #dbg_value(i32 %25, !85, !DIExpression(), !98)
  %26 = icmp eq i32 %25, 0, !dbg !99
  br i1 %26, label %27, label %12, !dbg !100, !llvm.loop !113

27:                                               ; preds = %12, %6, %4
  %28 = phi i32 [ 1, %4 ], [ 0, %6 ], [ %23, %12 ], !dbg !90
  ret i32 %28, !dbg !116
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc range(i32 0, 2) i32 @first_solution(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) unnamed_addr #4 !dbg !117 {
    #dbg_value(ptr %0, !122, !DIExpression(), !125)
    #dbg_value(i32 %1, !123, !DIExpression(), !125)
    #dbg_value(i32 %2, !124, !DIExpression(), !125)
  %4 = icmp eq i32 %1, %2, !dbg !126
  br i1 %4, label %47, label %5, !dbg !128

5:                                                ; preds = %3
  %6 = sext i32 %1 to i64, !dbg !129
  %7 = getelementptr inbounds i32, ptr %0, i64 %6, !dbg !129
  store i32 0, ptr %7, align 4, !dbg !131, !tbaa !50
  %8 = icmp sgt i32 %2, 0, !dbg !132
  br i1 %8, label %9, label %47, !dbg !134

9:                                                ; preds = %5
  %10 = icmp slt i32 %1, 1
  %11 = zext nneg i32 %1 to i64
  %12 = add nsw i32 %1, 1
  br label %13, !dbg !134

13:                                               ; preds = %9, %43
  %14 = phi i32 [ 0, %9 ], [ %45, %43 ]
    #dbg_value(ptr %0, !135, !DIExpression(), !146)
    #dbg_value(i32 %1, !142, !DIExpression(), !146)
    #dbg_value(i32 %14, !143, !DIExpression(), !146)
    #dbg_value(i32 0, !144, !DIExpression(), !149)
  br i1 %10, label %38, label %15, !dbg !150

15:                                               ; preds = %13
    #dbg_value(i64 0, !144, !DIExpression(), !149)
  %16 = load i32, ptr %0, align 4, !dbg !151, !tbaa !50
  %17 = icmp eq i32 %16, %14, !dbg !154
  br i1 %17, label %43, label %18, !dbg !155

18:                                               ; preds = %15
    #dbg_value(i64 0, !144, !DIExpression(), !149)
  %19 = sub nsw i32 %16, %14, !dbg !156
  %20 = tail call i32 @llvm.abs.i32(i32 %19, i1 true), !dbg !157
  %21 = icmp eq i32 %20, %1, !dbg !158
  br i1 %21, label %43, label %22, !dbg !159

22:                                               ; preds = %18, %30
  %23 = phi i64 [ %24, %30 ], [ 0, %18 ]
    #dbg_value(i64 %23, !144, !DIExpression(), !149)
  %24 = add nuw nsw i64 %23, 1, !dbg !160
    #dbg_value(i64 %24, !144, !DIExpression(), !149)
  %25 = icmp eq i64 %24, %11, !dbg !161
  br i1 %25, label %36, label %26, !dbg !150, !llvm.loop !162

26:                                               ; preds = %22
    #dbg_value(i64 poison, !144, !DIExpression(), !149)
  %27 = getelementptr inbounds i32, ptr %0, i64 %24, !dbg !151
  %28 = load i32, ptr %27, align 4, !dbg !151, !tbaa !50
  %29 = icmp eq i32 %28, %14, !dbg !154
  br i1 %29, label %36, label %30, !dbg !155, !llvm.loop !162

30:                                               ; preds = %26
    #dbg_value(i64 %24, !144, !DIExpression(), !149)
  %31 = sub nsw i32 %28, %14, !dbg !156
  %32 = tail call i32 @llvm.abs.i32(i32 %31, i1 true), !dbg !157
  %33 = trunc i64 %24 to i32, !dbg !158
  %34 = sub i32 %1, %33, !dbg !158
  %35 = icmp eq i32 %32, %34, !dbg !158
    #dbg_value(i64 %24, !144, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !149)
  br i1 %35, label %36, label %22, !dbg !159, !llvm.loop !162

36:                                               ; preds = %22, %26, %30
  %37 = icmp ult i64 %24, %11
  br i1 %37, label %43, label %38, !dbg !164

38:                                               ; preds = %13, %36
  %39 = tail call fastcc i32 @first_solution(ptr noundef nonnull %0, i32 noundef %12, i32 noundef %2), !dbg !165
  %40 = icmp eq i32 %39, 0, !dbg !165
  br i1 %40, label %41, label %47, !dbg !166

41:                                               ; preds = %38
  %42 = load i32, ptr %7, align 4, !dbg !167, !tbaa !50
  br label %43, !dbg !166

43:                                               ; preds = %18, %41, %15, %36
  %44 = phi i32 [ %42, %41 ], [ %14, %15 ], [ %14, %36 ], [ %14, %18 ], !dbg !167
  %45 = add nsw i32 %44, 1, !dbg !167
  store i32 %45, ptr %7, align 4, !dbg !131, !tbaa !50
  %46 = icmp slt i32 %45, %2, !dbg !132
  br i1 %46, label %13, label %47, !dbg !134, !llvm.loop !168

47:                                               ; preds = %38, %43, %5, %3
  %48 = phi i32 [ 1, %3 ], [ 0, %5 ], [ 1, %38 ], [ 0, %43 ], !dbg !125
  ret i32 %48, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #5

; Function Attrs: nofree nounwind
declare !dbg !171 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!12}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 39, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "nqueens.c", directory: ".", checksumkind: CSK_MD5, checksum: "6ebecfb80038296a29a8131668a88a23")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 8)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 44, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !13, splitDebugInlining: false, nameTableKind: None)
!13 = !{!0, !7}
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 36, type: !22, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26, !28, !32, !34}
!26 = !DILocalVariable(name: "n", scope: !27, file: !2, line: 38, type: !24)
!27 = distinct !DILexicalBlock(scope: !21, file: !2, line: 38, column: 5)
!28 = !DILocalVariable(name: "board", scope: !21, file: !2, line: 40, type: !29)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 384, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 12)
!32 = !DILocalVariable(name: "n", scope: !33, file: !2, line: 41, type: !24)
!33 = distinct !DILexicalBlock(scope: !21, file: !2, line: 41, column: 5)
!34 = !DILocalVariable(name: "i", scope: !35, file: !2, line: 43, type: !24)
!35 = distinct !DILexicalBlock(scope: !36, file: !2, line: 43, column: 9)
!36 = distinct !DILexicalBlock(scope: !37, file: !2, line: 41, column: 38)
!37 = distinct !DILexicalBlock(scope: !33, file: !2, line: 41, column: 5)
!38 = distinct !DIAssignID()
!39 = !DILocation(line: 0, scope: !21)
!40 = !DILocation(line: 0, scope: !27)
!41 = !DILocation(line: 39, column: 31, scope: !42)
!42 = distinct !DILexicalBlock(scope: !27, file: !2, line: 38, column: 5)
!43 = !DILocation(line: 39, column: 9, scope: !42)
!44 = !DILocation(line: 40, column: 5, scope: !21)
!45 = !DILocation(line: 0, scope: !33)
!46 = !DILocation(line: 42, column: 9, scope: !36)
!47 = !DILocation(line: 0, scope: !35)
!48 = !DILocation(line: 44, column: 27, scope: !49)
!49 = distinct !DILexicalBlock(scope: !35, file: !2, line: 43, column: 9)
!50 = !{!51, !51, i64 0}
!51 = !{!"int", !52, i64 0}
!52 = !{!"omnipotent char", !53, i64 0}
!53 = !{!"Simple C/C++ TBAA"}
!54 = !DILocation(line: 44, column: 13, scope: !49)
!55 = !DILocalVariable(name: "__c", arg: 1, scope: !56, file: !57, line: 82, type: !24)
!56 = distinct !DISubprogram(name: "putchar", scope: !57, file: !57, line: 82, type: !58, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !60)
!57 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!58 = !DISubroutineType(types: !59)
!59 = !{!24, !24}
!60 = !{!55}
!61 = !DILocation(line: 0, scope: !56, inlinedAt: !62)
!62 = distinct !DILocation(line: 45, column: 9, scope: !36)
!63 = !DILocation(line: 84, column: 21, scope: !56, inlinedAt: !62)
!64 = !{!65, !65, i64 0}
!65 = !{!"any pointer", !52, i64 0}
!66 = !DILocation(line: 84, column: 10, scope: !56, inlinedAt: !62)
!67 = !DILocation(line: 48, column: 1, scope: !21)
!68 = !DISubprogram(name: "printf", scope: !69, file: !69, line: 356, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!70 = !DISubroutineType(types: !71)
!71 = !{!24, !72, null}
!72 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !73)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!75 = distinct !DISubprogram(name: "solve_bits", scope: !2, file: !2, line: 6, type: !76, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !79)
!76 = !DISubroutineType(types: !77)
!77 = !{!24, !78, !78, !78, !78}
!78 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!79 = !{!80, !81, !82, !83, !84, !85, !87}
!80 = !DILocalVariable(name: "all", arg: 1, scope: !75, file: !2, line: 6, type: !78)
!81 = !DILocalVariable(name: "columns", arg: 2, scope: !75, file: !2, line: 6, type: !78)
!82 = !DILocalVariable(name: "left", arg: 3, scope: !75, file: !2, line: 6, type: !78)
!83 = !DILocalVariable(name: "right", arg: 4, scope: !75, file: !2, line: 6, type: !78)
!84 = !DILocalVariable(name: "count", scope: !75, file: !2, line: 10, type: !24)
!85 = !DILocalVariable(name: "free", scope: !86, file: !2, line: 11, type: !78)
!86 = distinct !DILexicalBlock(scope: !75, file: !2, line: 11, column: 5)
!87 = !DILocalVariable(name: "bit", scope: !88, file: !2, line: 12, type: !78)
!88 = distinct !DILexicalBlock(scope: !89, file: !2, line: 11, column: 88)
!89 = distinct !DILexicalBlock(scope: !86, file: !2, line: 11, column: 5)
!90 = !DILocation(line: 0, scope: !75)
!91 = !DILocation(line: 8, column: 17, scope: !92)
!92 = distinct !DILexicalBlock(scope: !75, file: !2, line: 8, column: 9)
!93 = !DILocation(line: 8, column: 9, scope: !75)
!94 = !DILocation(line: 11, column: 42, scope: !86)
!95 = !DILocation(line: 11, column: 49, scope: !86)
!96 = !DILocation(line: 11, column: 32, scope: !86)
!97 = !DILocation(line: 11, column: 30, scope: !86)
!98 = !DILocation(line: 0, scope: !86)
!99 = !DILocation(line: 11, column: 64, scope: !89)
!100 = !DILocation(line: 11, column: 5, scope: !86)
!101 = !DILocation(line: 12, column: 31, scope: !88)
!102 = !DILocation(line: 12, column: 29, scope: !88)
!103 = !DILocation(line: 0, scope: !88)
!104 = !DILocation(line: 13, column: 42, scope: !88)
!105 = !DILocation(line: 13, column: 55, scope: !88)
!106 = !DILocation(line: 13, column: 62, scope: !88)
!107 = !DILocation(line: 13, column: 75, scope: !88)
!108 = !DILocation(line: 13, column: 82, scope: !88)
!109 = !DILocation(line: 13, column: 18, scope: !88)
!110 = !DILocation(line: 13, column: 15, scope: !88)
!111 = !DILocation(line: 11, column: 83, scope: !89)
!112 = !DILocation(line: 11, column: 75, scope: !89)
!113 = distinct !{!113, !100, !114, !115}
!114 = !DILocation(line: 14, column: 5, scope: !86)
!115 = !{!"llvm.loop.mustprogress"}
!116 = !DILocation(line: 16, column: 1, scope: !75)
!117 = distinct !DISubprogram(name: "first_solution", scope: !2, file: !2, line: 26, type: !118, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !121)
!118 = !DISubroutineType(types: !119)
!119 = !{!24, !120, !24, !24}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!121 = !{!122, !123, !124}
!122 = !DILocalVariable(name: "board", arg: 1, scope: !117, file: !2, line: 26, type: !120)
!123 = !DILocalVariable(name: "row", arg: 2, scope: !117, file: !2, line: 26, type: !24)
!124 = !DILocalVariable(name: "size", arg: 3, scope: !117, file: !2, line: 26, type: !24)
!125 = !DILocation(line: 0, scope: !117)
!126 = !DILocation(line: 28, column: 13, scope: !127)
!127 = distinct !DILexicalBlock(scope: !117, file: !2, line: 28, column: 9)
!128 = !DILocation(line: 28, column: 9, scope: !117)
!129 = !DILocation(line: 30, column: 10, scope: !130)
!130 = distinct !DILexicalBlock(scope: !117, file: !2, line: 30, column: 5)
!131 = !DILocation(line: 30, scope: !130)
!132 = !DILocation(line: 30, column: 37, scope: !133)
!133 = distinct !DILexicalBlock(scope: !130, file: !2, line: 30, column: 5)
!134 = !DILocation(line: 30, column: 5, scope: !130)
!135 = !DILocalVariable(name: "board", arg: 1, scope: !136, file: !2, line: 18, type: !139)
!136 = distinct !DISubprogram(name: "fits", scope: !2, file: !2, line: 18, type: !137, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !141)
!137 = !DISubroutineType(types: !138)
!138 = !{!24, !139, !24, !24}
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!141 = !{!135, !142, !143, !144}
!142 = !DILocalVariable(name: "row", arg: 2, scope: !136, file: !2, line: 18, type: !24)
!143 = !DILocalVariable(name: "column", arg: 3, scope: !136, file: !2, line: 18, type: !24)
!144 = !DILocalVariable(name: "i", scope: !145, file: !2, line: 20, type: !24)
!145 = distinct !DILexicalBlock(scope: !136, file: !2, line: 20, column: 5)
!146 = !DILocation(line: 0, scope: !136, inlinedAt: !147)
!147 = distinct !DILocation(line: 31, column: 13, scope: !148)
!148 = distinct !DILexicalBlock(scope: !133, file: !2, line: 31, column: 13)
!149 = !DILocation(line: 0, scope: !145, inlinedAt: !147)
!150 = !DILocation(line: 20, column: 5, scope: !145, inlinedAt: !147)
!151 = !DILocation(line: 21, column: 13, scope: !152, inlinedAt: !147)
!152 = distinct !DILexicalBlock(scope: !153, file: !2, line: 21, column: 13)
!153 = distinct !DILexicalBlock(scope: !145, file: !2, line: 20, column: 5)
!154 = !DILocation(line: 21, column: 22, scope: !152, inlinedAt: !147)
!155 = !DILocation(line: 21, column: 32, scope: !152, inlinedAt: !147)
!156 = !DILocation(line: 21, column: 48, scope: !152, inlinedAt: !147)
!157 = !DILocation(line: 21, column: 35, scope: !152, inlinedAt: !147)
!158 = !DILocation(line: 21, column: 58, scope: !152, inlinedAt: !147)
!159 = !DILocation(line: 21, column: 13, scope: !153, inlinedAt: !147)
!160 = !DILocation(line: 20, column: 31, scope: !153, inlinedAt: !147)
!161 = !DILocation(line: 20, column: 23, scope: !153, inlinedAt: !147)
!162 = distinct !{!162, !150, !163, !115}
!163 = !DILocation(line: 22, column: 20, scope: !145, inlinedAt: !147)
!164 = !DILocation(line: 31, column: 42, scope: !148)
!165 = !DILocation(line: 31, column: 45, scope: !148)
!166 = !DILocation(line: 31, column: 13, scope: !133)
!167 = !DILocation(line: 30, column: 55, scope: !133)
!168 = distinct !{!168, !134, !169, !115}
!169 = !DILocation(line: 32, column: 20, scope: !130)
!170 = !DILocation(line: 34, column: 1, scope: !117)
!171 = !DISubprogram(name: "putc", scope: !69, file: !69, line: 550, type: !172, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!172 = !DISubroutineType(types: !173)
!173 = !{!24, !24, !174}
!174 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !175, size: 64)
!175 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !176, line: 7, baseType: !177)
!176 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!177 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !178, line: 49, size: 1728, elements: !179)
!178 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!179 = !{!180, !181, !183, !184, !185, !186, !187, !188, !189, !190, !191, !192, !193, !196, !198, !199, !200, !204, !206, !208, !212, !215, !217, !220, !223, !224, !226, !230, !231}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !177, file: !178, line: 51, baseType: !24, size: 32)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !177, file: !178, line: 54, baseType: !182, size: 64, offset: 64)
!182 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !177, file: !178, line: 55, baseType: !182, size: 64, offset: 128)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !177, file: !178, line: 56, baseType: !182, size: 64, offset: 192)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !177, file: !178, line: 57, baseType: !182, size: 64, offset: 256)
!186 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !177, file: !178, line: 58, baseType: !182, size: 64, offset: 320)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !177, file: !178, line: 59, baseType: !182, size: 64, offset: 384)
!188 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !177, file: !178, line: 60, baseType: !182, size: 64, offset: 448)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !177, file: !178, line: 61, baseType: !182, size: 64, offset: 512)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !177, file: !178, line: 64, baseType: !182, size: 64, offset: 576)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !177, file: !178, line: 65, baseType: !182, size: 64, offset: 640)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !177, file: !178, line: 66, baseType: !182, size: 64, offset: 704)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !177, file: !178, line: 68, baseType: !194, size: 64, offset: 768)
!194 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !195, size: 64)
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !178, line: 36, flags: DIFlagFwdDecl)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !177, file: !178, line: 70, baseType: !197, size: 64, offset: 832)
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !177, size: 64)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !177, file: !178, line: 72, baseType: !24, size: 32, offset: 896)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !177, file: !178, line: 73, baseType: !24, size: 32, offset: 928)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !177, file: !178, line: 74, baseType: !201, size: 64, offset: 960)
!201 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !202, line: 152, baseType: !203)
!202 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!203 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !177, file: !178, line: 77, baseType: !205, size: 16, offset: 1024)
!205 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !177, file: !178, line: 78, baseType: !207, size: 8, offset: 1040)
!207 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !177, file: !178, line: 79, baseType: !209, size: 8, offset: 1048)
!209 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !210)
!210 = !{!211}
!211 = !DISubrange(count: 1)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !177, file: !178, line: 81, baseType: !213, size: 64, offset: 1088)
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !214, size: 64)
!214 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !178, line: 43, baseType: null)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !177, file: !178, line: 89, baseType: !216, size: 64, offset: 1152)
!216 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !202, line: 153, baseType: !203)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !177, file: !178, line: 91, baseType: !218, size: 64, offset: 1216)
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !219, size: 64)
!219 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !178, line: 37, flags: DIFlagFwdDecl)
!220 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !177, file: !178, line: 92, baseType: !221, size: 64, offset: 1280)
!221 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !222, size: 64)
!222 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !178, line: 38, flags: DIFlagFwdDecl)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !177, file: !178, line: 93, baseType: !197, size: 64, offset: 1344)
!224 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !177, file: !178, line: 94, baseType: !225, size: 64, offset: 1408)
!225 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!226 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !177, file: !178, line: 95, baseType: !227, size: 64, offset: 1472)
!227 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !228, line: 18, baseType: !229)
!228 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!229 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!230 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !177, file: !178, line: 96, baseType: !24, size: 32, offset: 1536)
!231 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !177, file: !178, line: 98, baseType: !232, size: 160, offset: 1568)
!232 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !233)
!233 = !{!234}
!234 = !DISubrange(count: 20)
