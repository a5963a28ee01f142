; ModuleID = 'sudoku.c'
source_filename = "sudoku.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.puzzles.rel = internal unnamed_addr constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @.str to i64), i64 ptrtoint (ptr @main.puzzles.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.1 to i64), i64 ptrtoint (ptr @main.puzzles.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.2 to i64), i64 ptrtoint (ptr @main.puzzles.rel to i64)) to i32)], align 4
@.str = private unnamed_addr constant [82 x i8] c"53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [82 x i8] c"8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [82 x i8] c".................................................................................\00", align 1, !dbg !9
@boxes = internal unnamed_addr global [9 x i32] zeroinitializer, align 16, !dbg !11
@columns = internal unnamed_addr global [9 x i32] zeroinitializer, align 16, !dbg !61
@rows = internal unnamed_addr global [9 x i32] zeroinitializer, align 16, !dbg !56
@cells = internal unnamed_addr global [9 x [9 x i32]] zeroinitializer, align 16, !dbg !51
@steps = internal unnamed_addr global i64 0, align 8, !dbg !63
@.str.3 = private unnamed_addr constant [20 x i8] c"%d after %ld steps\0A\00", align 1, !dbg !43
@.str.4 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !48
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !17 {
    #dbg_value(i32 0, !22, !DIExpression(), !73)
  br label %1, !dbg !74

1:                                                ; preds = %0, %78
  %2 = phi i64 [ 0, %0 ], [ %79, %78 ]
    #dbg_value(i64 %2, !22, !DIExpression(), !73)
    #dbg_value(i32 0, !24, !DIExpression(), !75)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) @boxes, i8 0, i64 36, i1 false), !dbg !76, !tbaa !78
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) @columns, i8 0, i64 36, i1 false), !dbg !82, !tbaa !78
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) @rows, i8 0, i64 36, i1 false), !dbg !83, !tbaa !78
    #dbg_value(i64 poison, !24, !DIExpression(), !75)
  %3 = shl i64 %2, 2
  %4 = call ptr @llvm.load.relative.i64(ptr @main.puzzles.rel, i64 %3)
    #dbg_value(i32 0, !28, !DIExpression(), !84)
  br label %10, !dbg !85

5:                                                ; preds = %78
  ret i32 0, !dbg !86

6:                                                ; preds = %40
  store i64 0, ptr @steps, align 8, !dbg !87, !tbaa !88
  %7 = tail call fastcc i32 @solve(), !dbg !90
    #dbg_value(i32 %7, !30, !DIExpression(), !91)
  %8 = load i64, ptr @steps, align 8, !dbg !92, !tbaa !88
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %7, i64 noundef %8), !dbg !93
    #dbg_value(i32 0, !31, !DIExpression(), !94)
  br label %43, !dbg !95

10:                                               ; preds = %1, %40
  %11 = phi i64 [ 0, %1 ], [ %41, %40 ]
    #dbg_value(i64 %11, !28, !DIExpression(), !84)
  %12 = trunc i64 %11 to i8, !dbg !96
  %13 = udiv i8 %12, 9, !dbg !96
  %14 = zext nneg i8 %13 to i64, !dbg !99
  %15 = urem i8 %12, 9, !dbg !100
  %16 = zext nneg i8 %15 to i64, !dbg !99
  %17 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %14, i64 %16, !dbg !99
  store i32 0, ptr %17, align 4, !dbg !101, !tbaa !78
  %18 = getelementptr inbounds i8, ptr %4, i64 %11, !dbg !102
  %19 = load i8, ptr %18, align 1, !dbg !102, !tbaa !104
  %20 = icmp eq i8 %19, 46, !dbg !105
  br i1 %20, label %40, label %21, !dbg !106

21:                                               ; preds = %10
  %22 = sext i8 %19 to i32, !dbg !102
  %23 = add nsw i32 %22, -48, !dbg !107
    #dbg_value(i8 %13, !108, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !117)
    #dbg_value(i8 %15, !113, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !117)
    #dbg_value(i32 %23, !114, !DIExpression(), !117)
    #dbg_value(i32 1, !115, !DIExpression(), !117)
  %24 = shl nuw i32 1, %23, !dbg !119
    #dbg_value(i32 %24, !116, !DIExpression(), !117)
  %25 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %14, !dbg !120
  %26 = load i32, ptr %25, align 4, !dbg !121, !tbaa !78
  %27 = xor i32 %26, %24, !dbg !121
  store i32 %27, ptr %25, align 4, !dbg !121, !tbaa !78
  %28 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %16, !dbg !122
  %29 = load i32, ptr %28, align 4, !dbg !123, !tbaa !78
  %30 = xor i32 %29, %24, !dbg !123
  store i32 %30, ptr %28, align 4, !dbg !123, !tbaa !78
  %31 = urem i8 %13, 3, !dbg !124
  %32 = zext nneg i8 %31 to i64, !dbg !124
  %33 = sub nsw i64 %14, %32, !dbg !124
  %34 = udiv i8 %15, 3, !dbg !125
  %35 = zext nneg i8 %34 to i64, !dbg !125
  %36 = add nsw i64 %33, %35, !dbg !126
  %37 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %36, !dbg !127
  %38 = load i32, ptr %37, align 4, !dbg !128, !tbaa !78
  %39 = xor i32 %38, %24, !dbg !128
  store i32 %39, ptr %37, align 4, !dbg !128, !tbaa !78
  store i32 %23, ptr %17, align 4, !dbg !129, !tbaa !78
  br label %40, !dbg !130

40:                                               ; preds = %10, %21
  %41 = add nuw nsw i64 %11, 1, !dbg !131
    #dbg_value(i64 %41, !28, !DIExpression(), !84)
  %42 = icmp eq i64 %41, 81, !dbg !132
  br i1 %42, label %6, label %10, !dbg !85, !llvm.loop !133

43:                                               ; preds = %6, %43
  %44 = phi i64 [ 0, %6 ], [ %76, %43 ]
    #dbg_value(i64 %44, !31, !DIExpression(), !94)
    #dbg_value(i32 0, !33, !DIExpression(), !136)
    #dbg_value(i64 0, !33, !DIExpression(), !136)
  %45 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 0, !dbg !137
  %46 = load i32, ptr %45, align 4, !dbg !137, !tbaa !78
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %46), !dbg !139
    #dbg_value(i64 1, !33, !DIExpression(), !136)
  %48 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 1, !dbg !137
  %49 = load i32, ptr %48, align 4, !dbg !137, !tbaa !78
  %50 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %49), !dbg !139
    #dbg_value(i64 2, !33, !DIExpression(), !136)
  %51 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 2, !dbg !137
  %52 = load i32, ptr %51, align 4, !dbg !137, !tbaa !78
  %53 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %52), !dbg !139
    #dbg_value(i64 3, !33, !DIExpression(), !136)
  %54 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 3, !dbg !137
  %55 = load i32, ptr %54, align 4, !dbg !137, !tbaa !78
  %56 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %55), !dbg !139
    #dbg_value(i64 4, !33, !DIExpression(), !136)
  %57 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 4, !dbg !137
  %58 = load i32, ptr %57, align 4, !dbg !137, !tbaa !78
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %58), !dbg !139
    #dbg_value(i64 5, !33, !DIExpression(), !136)
  %60 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 5, !dbg !137
  %61 = load i32, ptr %60, align 4, !dbg !137, !tbaa !78
  %62 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %61), !dbg !139
    #dbg_value(i64 6, !33, !DIExpression(), !136)
  %63 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 6, !dbg !137
  %64 = load i32, ptr %63, align 4, !dbg !137, !tbaa !78
  %65 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %64), !dbg !139
    #dbg_value(i64 7, !33, !DIExpression(), !136)
  %66 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 7, !dbg !137
  %67 = load i32, ptr %66, align 4, !dbg !137, !tbaa !78
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %67), !dbg !139
    #dbg_value(i64 8, !33, !DIExpression(), !136)
  %69 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %44, i64 8, !dbg !137
  %70 = load i32, ptr %69, align 4, !dbg !137, !tbaa !78
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %70), !dbg !139
    #dbg_value(i64 9, !33, !DIExpression(), !136)
  %72 = icmp eq i64 %44, 8, !dbg !140
  %73 = select i1 %72, i32 10, i32 32, !dbg !141
    #dbg_value(i32 %73, !142, !DIExpression(), !148)
  %74 = load ptr, ptr @stdout, align 8, !dbg !150, !tbaa !151
  %75 = tail call i32 @putc(i32 noundef %73, ptr noundef %74), !dbg !153
  %76 = add nuw nsw i64 %44, 1, !dbg !154
    #dbg_value(i64 %76, !31, !DIExpression(), !94)
  %77 = icmp eq i64 %76, 9, !dbg !155
  br i1 %77, label %78, label %43, !dbg !95, !llvm.loop !156

78:                                               ; preds = %43
  %79 = add nuw nsw i64 %2, 1, !dbg !158
    #dbg_value(i64 %79, !22, !DIExpression(), !73)
  %80 = icmp eq i64 %79, 3, !dbg !159
  br i1 %80, label %5, label %1, !dbg !74, !llvm.loop !160
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc noundef i32 @solve() unnamed_addr #1 !dbg !162 {
    #dbg_value(i32 -1, !164, !DIExpression(), !181)
    #dbg_value(i32 0, !165, !DIExpression(), !181)
    #dbg_value(i32 10, !166, !DIExpression(), !181)
    #dbg_value(i32 0, !167, !DIExpression(), !181)
  %1 = load i64, ptr @steps, align 8, !dbg !182, !tbaa !88
  %2 = add nsw i64 %1, 1, !dbg !182
  store i64 %2, ptr @steps, align 8, !dbg !182, !tbaa !88
    #dbg_value(i32 0, !168, !DIExpression(), !183)
    #dbg_value(i32 -1, !164, !DIExpression(), !181)
    #dbg_value(i32 0, !165, !DIExpression(), !181)
    #dbg_value(i32 0, !167, !DIExpression(), !181)
    #dbg_value(i32 10, !166, !DIExpression(), !181)
  br label %3, !dbg !184

3:                                                ; preds = %0, %32
  %4 = phi i64 [ 0, %0 ], [ %33, %32 ]
  %5 = phi i32 [ -1, %0 ], [ %67, %32 ]
  %6 = phi i32 [ 0, %0 ], [ %66, %32 ]
  %7 = phi i32 [ 0, %0 ], [ %65, %32 ]
  %8 = phi i32 [ 10, %0 ], [ %64, %32 ]
    #dbg_value(i32 %5, !164, !DIExpression(), !181)
    #dbg_value(i32 %6, !165, !DIExpression(), !181)
    #dbg_value(i64 %4, !168, !DIExpression(), !183)
    #dbg_value(i32 %7, !167, !DIExpression(), !181)
    #dbg_value(i32 %8, !166, !DIExpression(), !181)
    #dbg_value(i32 %5, !164, !DIExpression(), !181)
    #dbg_value(i32 %6, !165, !DIExpression(), !181)
    #dbg_value(i32 0, !170, !DIExpression(), !185)
    #dbg_value(i32 %7, !167, !DIExpression(), !181)
    #dbg_value(i32 %8, !166, !DIExpression(), !181)
  %9 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %4
  %10 = trunc nuw nsw i64 %4 to i32
  %11 = urem i32 %10, 3
  %12 = sub nuw nsw i32 %10, %11
  br label %35, !dbg !186

13:                                               ; preds = %32
  %14 = icmp slt i32 %67, 0, !dbg !187
  br i1 %14, label %92, label %15, !dbg !189

15:                                               ; preds = %13
    #dbg_value(i32 %65, !167, !DIExpression(), !181)
  %16 = icmp eq i32 %65, 0, !dbg !190
  br i1 %16, label %92, label %17, !dbg !190

17:                                               ; preds = %15
  %18 = zext nneg i32 %67 to i64
  %19 = getelementptr inbounds [9 x i32], ptr @rows, i64 0, i64 %18
  %20 = sext i32 %66 to i64
  %21 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %20
  %22 = urem i32 %67, 3
  %23 = sdiv i32 %66, 3
  %24 = add i32 %23, %67
  %25 = sub i32 %24, %22
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %26
  %28 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %18, i64 %20
  %29 = load i32, ptr %19, align 4, !dbg !191, !tbaa !78
  %30 = load i32, ptr %21, align 4, !dbg !193, !tbaa !78
  %31 = load i32, ptr %27, align 4, !dbg !194, !tbaa !78
  br label %70, !dbg !190

32:                                               ; preds = %63
  %33 = add nuw nsw i64 %4, 1, !dbg !195
    #dbg_value(i32 %67, !164, !DIExpression(), !181)
    #dbg_value(i32 %66, !165, !DIExpression(), !181)
    #dbg_value(i64 %33, !168, !DIExpression(), !183)
    #dbg_value(i32 %65, !167, !DIExpression(), !181)
    #dbg_value(i32 %64, !166, !DIExpression(), !181)
  %34 = icmp eq i64 %33, 9, !dbg !196
  br i1 %34, label %13, label %3, !dbg !184, !llvm.loop !197

35:                                               ; preds = %3, %63
  %36 = phi i64 [ 0, %3 ], [ %68, %63 ]
  %37 = phi i32 [ %5, %3 ], [ %67, %63 ]
  %38 = phi i32 [ %6, %3 ], [ %66, %63 ]
  %39 = phi i32 [ %7, %3 ], [ %65, %63 ]
  %40 = phi i32 [ %8, %3 ], [ %64, %63 ]
    #dbg_value(i32 %37, !164, !DIExpression(), !181)
    #dbg_value(i32 %38, !165, !DIExpression(), !181)
    #dbg_value(i64 %36, !170, !DIExpression(), !185)
    #dbg_value(i32 %39, !167, !DIExpression(), !181)
    #dbg_value(i32 %40, !166, !DIExpression(), !181)
  %41 = getelementptr inbounds [9 x [9 x i32]], ptr @cells, i64 0, i64 %4, i64 %36, !dbg !199
  %42 = load i32, ptr %41, align 4, !dbg !199, !tbaa !78
  %43 = icmp eq i32 %42, 0, !dbg !199
  br i1 %43, label %44, label %63, !dbg !201

44:                                               ; preds = %35
  %45 = load i32, ptr %9, align 4, !dbg !202, !tbaa !78
  %46 = getelementptr inbounds [9 x i32], ptr @columns, i64 0, i64 %36, !dbg !203
  %47 = load i32, ptr %46, align 4, !dbg !203, !tbaa !78
  %48 = or i32 %47, %45, !dbg !204
  %49 = trunc i64 %36 to i8, !dbg !205
  %50 = udiv i8 %49, 3, !dbg !205
  %51 = zext nneg i8 %50 to i32, !dbg !205
  %52 = add nsw i32 %12, %51, !dbg !206
  %53 = sext i32 %52 to i64, !dbg !207
  %54 = getelementptr inbounds [9 x i32], ptr @boxes, i64 0, i64 %53, !dbg !207
  %55 = load i32, ptr %54, align 4, !dbg !207, !tbaa !78
  %56 = or i32 %48, %55, !dbg !208
  %57 = and i32 %56, 1022, !dbg !209
  %58 = xor i32 %57, 1022, !dbg !209
    #dbg_value(i32 %58, !173, !DIExpression(), !210)
  %59 = tail call range(i32 0, 10) i32 @llvm.ctpop.i32(i32 %58), !dbg !211
    #dbg_value(i32 %59, !176, !DIExpression(), !210)
  %60 = icmp slt i32 %59, %40, !dbg !212
  br i1 %60, label %61, label %63, !dbg !214

61:                                               ; preds = %44
  %62 = trunc nuw nsw i64 %36 to i32, !dbg !205
    #dbg_value(i32 %59, !166, !DIExpression(), !181)
    #dbg_value(i64 %4, !164, !DIExpression(), !181)
    #dbg_value(i64 %36, !165, !DIExpression(), !181)
    #dbg_value(i32 %58, !167, !DIExpression(), !181)
  br label %63, !dbg !215

63:                                               ; preds = %44, %61, %35
  %64 = phi i32 [ %40, %35 ], [ %59, %61 ], [ %40, %44 ], !dbg !181
  %65 = phi i32 [ %39, %35 ], [ %58, %61 ], [ %39, %44 ], !dbg !181
  %66 = phi i32 [ %38, %35 ], [ %62, %61 ], [ %38, %44 ], !dbg !181
  %67 = phi i32 [ %37, %35 ], [ %10, %61 ], [ %37, %44 ], !dbg !181
    #dbg_value(i32 %67, !164, !DIExpression(), !181)
    #dbg_value(i32 %66, !165, !DIExpression(), !181)
    #dbg_value(i32 %65, !167, !DIExpression(), !181)
    #dbg_value(i32 %64, !166, !DIExpression(), !181)
  %68 = add nuw nsw i64 %36, 1, !dbg !216
    #dbg_value(i64 %68, !170, !DIExpression(), !185)
  %69 = icmp eq i64 %68, 9, !dbg !217
  br i1 %69, label %32, label %35, !dbg !186, !llvm.loop !218

70:                                               ; preds = %17, %82
  %71 = phi i32 [ %31, %17 ], [ %88, %82 ], !dbg !194
  %72 = phi i32 [ %30, %17 ], [ %86, %82 ], !dbg !193
  %73 = phi i32 [ %29, %17 ], [ %84, %82 ], !dbg !191
  %74 = phi i32 [ %65, %17 ], [ %90, %82 ]
    #dbg_value(i32 %74, !167, !DIExpression(), !181)
  %75 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %74, i1 true), !dbg !220
    #dbg_value(i32 %75, !177, !DIExpression(), !221)
    #dbg_value(i32 %67, !108, !DIExpression(), !222)
    #dbg_value(i32 %66, !113, !DIExpression(), !222)
    #dbg_value(i32 %75, !114, !DIExpression(), !222)
    #dbg_value(i32 1, !115, !DIExpression(), !222)
  %76 = shl nuw nsw i32 1, %75, !dbg !223
    #dbg_value(i32 %76, !116, !DIExpression(), !222)
  %77 = xor i32 %73, %76, !dbg !191
  store i32 %77, ptr %19, align 4, !dbg !191, !tbaa !78
  %78 = xor i32 %72, %76, !dbg !193
  store i32 %78, ptr %21, align 4, !dbg !193, !tbaa !78
  %79 = xor i32 %71, %76, !dbg !194
  store i32 %79, ptr %27, align 4, !dbg !194, !tbaa !78
  store i32 %75, ptr %28, align 4, !dbg !224, !tbaa !78
  %80 = tail call fastcc i32 @solve(), !dbg !225
  %81 = icmp eq i32 %80, 0, !dbg !225
  br i1 %81, label %82, label %92, !dbg !227

82:                                               ; preds = %70
    #dbg_value(i32 %67, !108, !DIExpression(), !228)
    #dbg_value(i32 %66, !113, !DIExpression(), !228)
    #dbg_value(i32 %75, !114, !DIExpression(), !228)
    #dbg_value(i32 -1, !115, !DIExpression(), !228)
    #dbg_value(i32 %76, !116, !DIExpression(), !228)
  %83 = load i32, ptr %19, align 4, !dbg !230, !tbaa !78
  %84 = xor i32 %83, %76, !dbg !230
  store i32 %84, ptr %19, align 4, !dbg !230, !tbaa !78
  %85 = load i32, ptr %21, align 4, !dbg !231, !tbaa !78
  %86 = xor i32 %85, %76, !dbg !231
  store i32 %86, ptr %21, align 4, !dbg !231, !tbaa !78
  %87 = load i32, ptr %27, align 4, !dbg !232, !tbaa !78
  %88 = xor i32 %87, %76, !dbg !232
  store i32 %88, ptr %27, align 4, !dbg !232, !tbaa !78
  store i32 0, ptr %28, align 4, !dbg !233, !tbaa !78
  %89 = add nsw i32 %74, -1, !dbg !234
  %90 = and i32 %89, %74, !dbg !235
    #dbg_value(i32 %90, !167, !DIExpression(), !181)
  %91 = icmp eq i32 %90, 0, !dbg !190
  br i1 %91, label %92, label %70, !dbg !190, !llvm.loop !236

92:                                               ; preds = %82, %70, %15, %13
  %93 = phi i32 [ 1, %13 ], [ 0, %15 ], [ 0, %82 ], [ 1, %70 ], !dbg !181
  ret i32 %93, !dbg !238
}

; Function Attrs: nofree nounwind
declare !dbg !239 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #3

; Function Attrs: nofree nounwind
declare !dbg !244 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #5

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }

!llvm.dbg.cu = !{!13}
!llvm.module.flags = !{!66, !67, !68, !69, !70, !71, !72}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 45, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "sudoku.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ce568cd520e3c14a1ffa693a43da945")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 656, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 82)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 46, type: !3, isLocal: true, isDefinition: true)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(scope: null, file: !2, line: 47, type: !3, isLocal: true, isDefinition: true)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "boxes", scope: !13, file: !2, line: 6, type: !58, isLocal: true, isDefinition: true)
!13 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !14, splitDebugInlining: false, nameTableKind: None)
!14 = !{!0, !7, !9, !15, !43, !48, !51, !56, !61, !11, !63}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "puzzles", scope: !17, file: !2, line: 44, type: !37, isLocal: true, isDefinition: true)
!17 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 42, type: !18, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !13, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !24, !28, !30, !31, !33}
!22 = !DILocalVariable(name: "p", scope: !23, file: !2, line: 49, type: !20)
!23 = distinct !DILexicalBlock(scope: !17, file: !2, line: 49, column: 5)
!24 = !DILocalVariable(name: "i", scope: !25, file: !2, line: 50, type: !20)
!25 = distinct !DILexicalBlock(scope: !26, file: !2, line: 50, column: 9)
!26 = distinct !DILexicalBlock(scope: !27, file: !2, line: 49, column: 33)
!27 = distinct !DILexicalBlock(scope: !23, file: !2, line: 49, column: 5)
!28 = !DILocalVariable(name: "i", scope: !29, file: !2, line: 52, type: !20)
!29 = distinct !DILexicalBlock(scope: !26, file: !2, line: 52, column: 9)
!30 = !DILocalVariable(name: "solved", scope: !26, file: !2, line: 58, type: !20)
!31 = !DILocalVariable(name: "r", scope: !32, file: !2, line: 60, type: !20)
!32 = distinct !DILexicalBlock(scope: !26, file: !2, line: 60, column: 9)
!33 = !DILocalVariable(name: "c", scope: !34, file: !2, line: 61, type: !20)
!34 = distinct !DILexicalBlock(scope: !35, file: !2, line: 61, column: 13)
!35 = distinct !DILexicalBlock(scope: !36, file: !2, line: 60, column: 37)
!36 = distinct !DILexicalBlock(scope: !32, file: !2, line: 60, column: 9)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 192, elements: !41)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !39)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 59, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 20)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(scope: null, file: !2, line: 62, type: !50, isLocal: true, isDefinition: true)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 24, elements: !41)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "cells", scope: !13, file: !2, line: 5, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 2592, elements: !54)
!54 = !{!55, !55}
!55 = !DISubrange(count: 9)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "rows", scope: !13, file: !2, line: 6, type: !58, isLocal: true, isDefinition: true)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !59, size: 288, elements: !60)
!59 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!60 = !{!55}
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(name: "columns", scope: !13, file: !2, line: 6, type: !58, isLocal: true, isDefinition: true)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "steps", scope: !13, file: !2, line: 7, type: !65, isLocal: true, isDefinition: true)
!65 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!66 = !{i32 7, !"Dwarf Version", i32 5}
!67 = !{i32 2, !"Debug Info Version", i32 3}
!68 = !{i32 1, !"wchar_size", i32 4}
!69 = !{i32 8, !"PIC Level", i32 2}
!70 = !{i32 7, !"PIE Level", i32 2}
!71 = !{i32 7, !"uwtable", i32 2}
!72 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!73 = !DILocation(line: 0, scope: !23)
!74 = !DILocation(line: 49, column: 5, scope: !23)
!75 = !DILocation(line: 0, scope: !25)
!76 = !DILocation(line: 51, column: 45, scope: !77)
!77 = distinct !DILexicalBlock(scope: !25, file: !2, line: 50, column: 9)
!78 = !{!79, !79, i64 0}
!79 = !{!"int", !80, i64 0}
!80 = !{!"omnipotent char", !81, i64 0}
!81 = !{!"Simple C/C++ TBAA"}
!82 = !DILocation(line: 51, column: 34, scope: !77)
!83 = !DILocation(line: 51, column: 21, scope: !77)
!84 = !DILocation(line: 0, scope: !29)
!85 = !DILocation(line: 52, column: 9, scope: !29)
!86 = !DILocation(line: 66, column: 5, scope: !17)
!87 = !DILocation(line: 57, column: 15, scope: !26)
!88 = !{!89, !89, i64 0}
!89 = !{!"long", !80, i64 0}
!90 = !DILocation(line: 58, column: 22, scope: !26)
!91 = !DILocation(line: 0, scope: !26)
!92 = !DILocation(line: 59, column: 48, scope: !26)
!93 = !DILocation(line: 59, column: 9, scope: !26)
!94 = !DILocation(line: 0, scope: !32)
!95 = !DILocation(line: 60, column: 9, scope: !32)
!96 = !DILocation(line: 53, column: 21, scope: !97)
!97 = distinct !DILexicalBlock(scope: !98, file: !2, line: 52, column: 38)
!98 = distinct !DILexicalBlock(scope: !29, file: !2, line: 52, column: 9)
!99 = !DILocation(line: 53, column: 13, scope: !97)
!100 = !DILocation(line: 53, column: 28, scope: !97)
!101 = !DILocation(line: 53, column: 33, scope: !97)
!102 = !DILocation(line: 54, column: 17, scope: !103)
!103 = distinct !DILexicalBlock(scope: !97, file: !2, line: 54, column: 17)
!104 = !{!80, !80, i64 0}
!105 = !DILocation(line: 54, column: 31, scope: !103)
!106 = !DILocation(line: 54, column: 17, scope: !97)
!107 = !DILocation(line: 55, column: 51, scope: !103)
!108 = !DILocalVariable(name: "r", arg: 1, scope: !109, file: !2, line: 9, type: !20)
!109 = distinct !DISubprogram(name: "place", scope: !2, file: !2, line: 9, type: !110, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !13, retainedNodes: !112)
!110 = !DISubroutineType(types: !111)
!111 = !{null, !20, !20, !20, !20}
!112 = !{!108, !113, !114, !115, !116}
!113 = !DILocalVariable(name: "c", arg: 2, scope: !109, file: !2, line: 9, type: !20)
!114 = !DILocalVariable(name: "digit", arg: 3, scope: !109, file: !2, line: 9, type: !20)
!115 = !DILocalVariable(name: "sign", arg: 4, scope: !109, file: !2, line: 9, type: !20)
!116 = !DILocalVariable(name: "bit", scope: !109, file: !2, line: 11, type: !59)
!117 = !DILocation(line: 0, scope: !109, inlinedAt: !118)
!118 = distinct !DILocation(line: 55, column: 17, scope: !103)
!119 = !DILocation(line: 11, column: 23, scope: !109, inlinedAt: !118)
!120 = !DILocation(line: 12, column: 5, scope: !109, inlinedAt: !118)
!121 = !DILocation(line: 12, column: 13, scope: !109, inlinedAt: !118)
!122 = !DILocation(line: 12, column: 21, scope: !109, inlinedAt: !118)
!123 = !DILocation(line: 12, column: 32, scope: !109, inlinedAt: !118)
!124 = !DILocation(line: 12, column: 52, scope: !109, inlinedAt: !118)
!125 = !DILocation(line: 12, column: 60, scope: !109, inlinedAt: !118)
!126 = !DILocation(line: 12, column: 56, scope: !109, inlinedAt: !118)
!127 = !DILocation(line: 12, column: 40, scope: !109, inlinedAt: !118)
!128 = !DILocation(line: 12, column: 65, scope: !109, inlinedAt: !118)
!129 = !DILocation(line: 13, column: 17, scope: !109, inlinedAt: !118)
!130 = !DILocation(line: 55, column: 17, scope: !103)
!131 = !DILocation(line: 52, column: 34, scope: !98)
!132 = !DILocation(line: 52, column: 27, scope: !98)
!133 = distinct !{!133, !85, !134, !135}
!134 = !DILocation(line: 56, column: 9, scope: !29)
!135 = !{!"llvm.loop.mustprogress"}
!136 = !DILocation(line: 0, scope: !34)
!137 = !DILocation(line: 62, column: 30, scope: !138)
!138 = distinct !DILexicalBlock(scope: !34, file: !2, line: 61, column: 13)
!139 = !DILocation(line: 62, column: 17, scope: !138)
!140 = !DILocation(line: 63, column: 23, scope: !35)
!141 = !DILocation(line: 63, column: 21, scope: !35)
!142 = !DILocalVariable(name: "__c", arg: 1, scope: !143, file: !144, line: 82, type: !20)
!143 = distinct !DISubprogram(name: "putchar", scope: !144, file: !144, line: 82, type: !145, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !13, retainedNodes: !147)
!144 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!145 = !DISubroutineType(types: !146)
!146 = !{!20, !20}
!147 = !{!142}
!148 = !DILocation(line: 0, scope: !143, inlinedAt: !149)
!149 = distinct !DILocation(line: 63, column: 13, scope: !35)
!150 = !DILocation(line: 84, column: 21, scope: !143, inlinedAt: !149)
!151 = !{!152, !152, i64 0}
!152 = !{!"any pointer", !80, i64 0}
!153 = !DILocation(line: 84, column: 10, scope: !143, inlinedAt: !149)
!154 = !DILocation(line: 60, column: 33, scope: !36)
!155 = !DILocation(line: 60, column: 27, scope: !36)
!156 = distinct !{!156, !95, !157, !135}
!157 = !DILocation(line: 64, column: 9, scope: !32)
!158 = !DILocation(line: 49, column: 29, scope: !27)
!159 = !DILocation(line: 49, column: 23, scope: !27)
!160 = distinct !{!160, !74, !161, !135}
!161 = !DILocation(line: 65, column: 5, scope: !23)
!162 = distinct !DISubprogram(name: "solve", scope: !2, file: !2, line: 16, type: !18, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !13, retainedNodes: !163)
!163 = !{!164, !165, !166, !167, !168, !170, !173, !176, !177}
!164 = !DILocalVariable(name: "best_row", scope: !162, file: !2, line: 18, type: !20)
!165 = !DILocalVariable(name: "best_column", scope: !162, file: !2, line: 18, type: !20)
!166 = !DILocalVariable(name: "best_count", scope: !162, file: !2, line: 18, type: !20)
!167 = !DILocalVariable(name: "best", scope: !162, file: !2, line: 19, type: !59)
!168 = !DILocalVariable(name: "r", scope: !169, file: !2, line: 21, type: !20)
!169 = distinct !DILexicalBlock(scope: !162, file: !2, line: 21, column: 5)
!170 = !DILocalVariable(name: "c", scope: !171, file: !2, line: 22, type: !20)
!171 = distinct !DILexicalBlock(scope: !172, file: !2, line: 22, column: 9)
!172 = distinct !DILexicalBlock(scope: !169, file: !2, line: 21, column: 5)
!173 = !DILocalVariable(name: "free", scope: !174, file: !2, line: 25, type: !59)
!174 = distinct !DILexicalBlock(scope: !175, file: !2, line: 22, column: 37)
!175 = distinct !DILexicalBlock(scope: !171, file: !2, line: 22, column: 9)
!176 = !DILocalVariable(name: "count", scope: !174, file: !2, line: 26, type: !20)
!177 = !DILocalVariable(name: "digit", scope: !178, file: !2, line: 33, type: !20)
!178 = distinct !DILexicalBlock(scope: !179, file: !2, line: 32, column: 36)
!179 = distinct !DILexicalBlock(scope: !180, file: !2, line: 32, column: 5)
!180 = distinct !DILexicalBlock(scope: !162, file: !2, line: 32, column: 5)
!181 = !DILocation(line: 0, scope: !162)
!182 = !DILocation(line: 20, column: 10, scope: !162)
!183 = !DILocation(line: 0, scope: !169)
!184 = !DILocation(line: 21, column: 5, scope: !169)
!185 = !DILocation(line: 0, scope: !171)
!186 = !DILocation(line: 22, column: 9, scope: !171)
!187 = !DILocation(line: 30, column: 18, scope: !188)
!188 = distinct !DILexicalBlock(scope: !162, file: !2, line: 30, column: 9)
!189 = !DILocation(line: 30, column: 9, scope: !162)
!190 = !DILocation(line: 32, column: 5, scope: !180)
!191 = !DILocation(line: 12, column: 13, scope: !109, inlinedAt: !192)
!192 = distinct !DILocation(line: 34, column: 9, scope: !178)
!193 = !DILocation(line: 12, column: 32, scope: !109, inlinedAt: !192)
!194 = !DILocation(line: 12, column: 65, scope: !109, inlinedAt: !192)
!195 = !DILocation(line: 21, column: 29, scope: !172)
!196 = !DILocation(line: 21, column: 23, scope: !172)
!197 = distinct !{!197, !184, !198, !135}
!198 = !DILocation(line: 29, column: 9, scope: !169)
!199 = !DILocation(line: 23, column: 17, scope: !200)
!200 = distinct !DILexicalBlock(scope: !174, file: !2, line: 23, column: 17)
!201 = !DILocation(line: 23, column: 17, scope: !174)
!202 = !DILocation(line: 25, column: 39, scope: !174)
!203 = !DILocation(line: 25, column: 49, scope: !174)
!204 = !DILocation(line: 25, column: 47, scope: !174)
!205 = !DILocation(line: 25, column: 82, scope: !174)
!206 = !DILocation(line: 25, column: 78, scope: !174)
!207 = !DILocation(line: 25, column: 62, scope: !174)
!208 = !DILocation(line: 25, column: 60, scope: !174)
!209 = !DILocation(line: 25, column: 35, scope: !174)
!210 = !DILocation(line: 0, scope: !174)
!211 = !DILocation(line: 26, column: 25, scope: !174)
!212 = !DILocation(line: 27, column: 23, scope: !213)
!213 = distinct !DILexicalBlock(scope: !174, file: !2, line: 27, column: 17)
!214 = !DILocation(line: 27, column: 17, scope: !174)
!215 = !DILocation(line: 28, column: 17, scope: !213)
!216 = !DILocation(line: 22, column: 33, scope: !175)
!217 = !DILocation(line: 22, column: 27, scope: !175)
!218 = distinct !{!218, !186, !219, !135}
!219 = !DILocation(line: 29, column: 9, scope: !171)
!220 = !DILocation(line: 33, column: 21, scope: !178)
!221 = !DILocation(line: 0, scope: !178)
!222 = !DILocation(line: 0, scope: !109, inlinedAt: !192)
!223 = !DILocation(line: 11, column: 23, scope: !109, inlinedAt: !192)
!224 = !DILocation(line: 13, column: 17, scope: !109, inlinedAt: !192)
!225 = !DILocation(line: 35, column: 13, scope: !226)
!226 = distinct !DILexicalBlock(scope: !178, file: !2, line: 35, column: 13)
!227 = !DILocation(line: 35, column: 13, scope: !178)
!228 = !DILocation(line: 0, scope: !109, inlinedAt: !229)
!229 = distinct !DILocation(line: 37, column: 9, scope: !178)
!230 = !DILocation(line: 12, column: 13, scope: !109, inlinedAt: !229)
!231 = !DILocation(line: 12, column: 32, scope: !109, inlinedAt: !229)
!232 = !DILocation(line: 12, column: 65, scope: !109, inlinedAt: !229)
!233 = !DILocation(line: 13, column: 17, scope: !109, inlinedAt: !229)
!234 = !DILocation(line: 32, column: 31, scope: !179)
!235 = !DILocation(line: 32, column: 23, scope: !179)
!236 = distinct !{!236, !190, !237, !135}
!237 = !DILocation(line: 38, column: 5, scope: !180)
!238 = !DILocation(line: 40, column: 1, scope: !162)
!239 = !DISubprogram(name: "printf", scope: !240, file: !240, line: 356, type: !241, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!241 = !DISubroutineType(types: !242)
!242 = !{!20, !243, null}
!243 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !39)
!244 = !DISubprogram(name: "putc", scope: !240, file: !240, line: 550, type: !245, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!245 = !DISubroutineType(types: !246)
!246 = !{!20, !20, !247}
!247 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !248, size: 64)
!248 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !249, line: 7, baseType: !250)
!249 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!250 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !251, line: 49, size: 1728, elements: !252)
!251 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!252 = !{!253, !254, !256, !257, !258, !259, !260, !261, !262, !263, !264, !265, !266, !269, !271, !272, !273, !276, !278, !280, !284, !287, !289, !292, !295, !296, !298, !302, !303}
!253 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !250, file: !251, line: 51, baseType: !20, size: 32)
!254 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !250, file: !251, line: 54, baseType: !255, size: 64, offset: 64)
!255 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!256 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !250, file: !251, line: 55, baseType: !255, size: 64, offset: 128)
!257 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !250, file: !251, line: 56, baseType: !255, size: 64, offset: 192)
!258 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !250, file: !251, line: 57, baseType: !255, size: 64, offset: 256)
!259 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !250, file: !251, line: 58, baseType: !255, size: 64, offset: 320)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !250, file: !251, line: 59, baseType: !255, size: 64, offset: 384)
!261 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !250, file: !251, line: 60, baseType: !255, size: 64, offset: 448)
!262 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !250, file: !251, line: 61, baseType: !255, size: 64, offset: 512)
!263 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !250, file: !251, line: 64, baseType: !255, size: 64, offset: 576)
!264 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !250, file: !251, line: 65, baseType: !255, size: 64, offset: 640)
!265 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !250, file: !251, line: 66, baseType: !255, size: 64, offset: 704)
!266 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !250, file: !251, line: 68, baseType: !267, size: 64, offset: 768)
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !268, size: 64)
!268 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !251, line: 36, flags: DIFlagFwdDecl)
!269 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !250, file: !251, line: 70, baseType: !270, size: 64, offset: 832)
!270 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !250, size: 64)
!271 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !250, file: !251, line: 72, baseType: !20, size: 32, offset: 896)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !250, file: !251, line: 73, baseType: !20, size: 32, offset: 928)
!273 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !250, file: !251, line: 74, baseType: !274, size: 64, offset: 960)
!274 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !275, line: 152, baseType: !65)
!275 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!276 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !250, file: !251, line: 77, baseType: !277, size: 16, offset: 1024)
!277 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !250, file: !251, line: 78, baseType: !279, size: 8, offset: 1040)
!279 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!280 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !250, file: !251, line: 79, baseType: !281, size: 8, offset: 1048)
!281 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !282)
!282 = !{!283}
!283 = !DISubrange(count: 1)
!284 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !250, file: !251, line: 81, baseType: !285, size: 64, offset: 1088)
!285 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !286, size: 64)
!286 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !251, line: 43, baseType: null)
!287 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !250, file: !251, line: 89, baseType: !288, size: 64, offset: 1152)
!288 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !275, line: 153, baseType: !65)
!289 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !250, file: !251, line: 91, baseType: !290, size: 64, offset: 1216)
!290 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !291, size: 64)
!291 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !251, line: 37, flags: DIFlagFwdDecl)
!292 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !250, file: !251, line: 92, baseType: !293, size: 64, offset: 1280)
!293 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !294, size: 64)
!294 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !251, line: 38, flags: DIFlagFwdDecl)
!295 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !250, file: !251, line: 93, baseType: !270, size: 64, offset: 1344)
!296 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !250, file: !251, line: 94, baseType: !297, size: 64, offset: 1408)
!297 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !250, file: !251, line: 95, baseType: !299, size: 64, offset: 1472)
!299 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !300, line: 18, baseType: !301)
!300 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!301 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!302 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !250, file: !251, line: 96, baseType: !20, size: 32, offset: 1536)
!303 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !250, file: !251, line: 98, baseType: !45, size: 160, offset: 1568)
