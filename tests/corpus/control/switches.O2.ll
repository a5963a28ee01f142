; ModuleID = 'switches.c'
source_filename = "switches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [16 x i8] c"%d %d %d %d %d\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [12 x i8] c"afAF09gz \80\FF\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [7 x i8] c"%d %d \00", align 1, !dbg !22
@stdout = external local_unnamed_addr global ptr, align 8
@.str.5 = private unnamed_addr constant [4 x i8] c"min\00", align 1, !dbg !27
@.str.6 = private unnamed_addr constant [16 x i8] c"minus a million\00", align 1, !dbg !29
@.str.7 = private unnamed_addr constant [10 x i8] c"minus one\00", align 1, !dbg !31
@.str.8 = private unnamed_addr constant [5 x i8] c"zero\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [10 x i8] c"seventeen\00", align 1, !dbg !41
@.str.10 = private unnamed_addr constant [5 x i8] c"lots\00", align 1, !dbg !43
@.str.11 = private unnamed_addr constant [4 x i8] c"max\00", align 1, !dbg !45
@.str.12 = private unnamed_addr constant [6 x i8] c"other\00", align 1, !dbg !47

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !63 {
    #dbg_value(i32 -2, !68, !DIExpression(), !83)
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef -1), !dbg !84
    #dbg_value(i32 -1, !68, !DIExpression(), !83)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef -1), !dbg !84
    #dbg_value(i32 0, !68, !DIExpression(), !83)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 10), !dbg !84
    #dbg_value(i32 1, !68, !DIExpression(), !83)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 21), !dbg !84
    #dbg_value(i32 2, !68, !DIExpression(), !83)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 32), !dbg !84
    #dbg_value(i32 3, !68, !DIExpression(), !83)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 43), !dbg !84
    #dbg_value(i32 4, !68, !DIExpression(), !83)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 43), !dbg !84
    #dbg_value(i32 5, !68, !DIExpression(), !83)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 10), !dbg !84
    #dbg_value(i32 6, !68, !DIExpression(), !83)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 9), !dbg !84
    #dbg_value(i32 7, !68, !DIExpression(), !83)
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 7), !dbg !84
    #dbg_value(i32 8, !68, !DIExpression(), !83)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 80), !dbg !84
    #dbg_value(i32 9, !68, !DIExpression(), !83)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef -1), !dbg !84
    #dbg_value(i32 10, !68, !DIExpression(), !83)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef -1), !dbg !84
    #dbg_value(i32 11, !68, !DIExpression(), !83)
    #dbg_value(i32 10, !86, !DIExpression(), !92)
  %14 = load ptr, ptr @stdout, align 8, !dbg !94, !tbaa !95
  %15 = tail call i32 @putc(i32 noundef 10, ptr noundef %14), !dbg !99
    #dbg_value(i64 0, !74, !DIExpression(), !100)
  %16 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.5), !dbg !101
    #dbg_value(i64 1, !74, !DIExpression(), !100)
  %17 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.6), !dbg !101
    #dbg_value(i64 2, !74, !DIExpression(), !100)
  %18 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.7), !dbg !101
    #dbg_value(i64 3, !74, !DIExpression(), !100)
  %19 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.8), !dbg !101
    #dbg_value(i64 4, !74, !DIExpression(), !100)
  %20 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.12), !dbg !101
    #dbg_value(i64 5, !74, !DIExpression(), !100)
  %21 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.9), !dbg !101
    #dbg_value(i64 6, !74, !DIExpression(), !100)
  %22 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.10), !dbg !101
    #dbg_value(i64 7, !74, !DIExpression(), !100)
  %23 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.11), !dbg !101
    #dbg_value(i64 8, !74, !DIExpression(), !100)
  %24 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5), !dbg !103
    #dbg_value(ptr @.str.2, !77, !DIExpression(), !104)
  br label %43, !dbg !105

25:                                               ; preds = %56
    #dbg_value(i32 10, !86, !DIExpression(), !106)
  %26 = load ptr, ptr @stdout, align 8, !dbg !108, !tbaa !95
  %27 = tail call i32 @putc(i32 noundef 10, ptr noundef %26), !dbg !109
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 100, i32 noundef -90, i32 noundef 5, i32 noundef 0), !dbg !110
    #dbg_value(i32 0, !81, !DIExpression(), !111)
  %29 = tail call fastcc i32 @nested(i32 noundef 0, i32 noundef 1), !dbg !112
  %30 = tail call fastcc i32 @nested(i32 noundef 0, i32 noundef 2), !dbg !114
  %31 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %29, i32 noundef %30), !dbg !115
    #dbg_value(i32 1, !81, !DIExpression(), !111)
  %32 = tail call fastcc i32 @nested(i32 noundef 1, i32 noundef 1), !dbg !112
  %33 = tail call fastcc i32 @nested(i32 noundef 1, i32 noundef 2), !dbg !114
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %32, i32 noundef %33), !dbg !115
    #dbg_value(i32 2, !81, !DIExpression(), !111)
  %35 = tail call fastcc i32 @nested(i32 noundef 2, i32 noundef 1), !dbg !112
  %36 = tail call fastcc i32 @nested(i32 noundef 2, i32 noundef 2), !dbg !114
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %35, i32 noundef %36), !dbg !115
    #dbg_value(i32 3, !81, !DIExpression(), !111)
  %38 = tail call fastcc i32 @nested(i32 noundef 3, i32 noundef 1), !dbg !112
  %39 = tail call fastcc i32 @nested(i32 noundef 3, i32 noundef 2), !dbg !114
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %38, i32 noundef %39), !dbg !115
    #dbg_value(i32 4, !81, !DIExpression(), !111)
    #dbg_value(i32 10, !86, !DIExpression(), !116)
  %41 = load ptr, ptr @stdout, align 8, !dbg !118, !tbaa !95
  %42 = tail call i32 @putc(i32 noundef 10, ptr noundef %41), !dbg !119
  ret i32 0, !dbg !120

43:                                               ; preds = %0, %56
  %44 = phi i8 [ 97, %0 ], [ %61, %56 ]
  %45 = phi i64 [ 0, %0 ], [ %59, %56 ]
    #dbg_value(!DIArgList(ptr @.str.2, i64 %45), !77, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !104)
    #dbg_value(i8 %44, !121, !DIExpression(), !126)
  %46 = sext i8 %44 to i32, !dbg !129
  switch i8 %44, label %53 [
    i8 97, label %47
    i8 98, label %47
    i8 99, label %47
    i8 100, label %47
    i8 101, label %47
    i8 102, label %47
    i8 65, label %49
    i8 66, label %49
    i8 67, label %49
    i8 68, label %49
    i8 69, label %49
    i8 70, label %49
    i8 48, label %51
    i8 49, label %51
    i8 50, label %51
    i8 51, label %51
    i8 52, label %51
    i8 53, label %51
    i8 54, label %51
    i8 55, label %51
    i8 56, label %51
    i8 57, label %51
  ], !dbg !130

47:                                               ; preds = %43, %43, %43, %43, %43, %43
  %48 = add nsw i32 %46, -87, !dbg !131
  br label %56, !dbg !133

49:                                               ; preds = %43, %43, %43, %43, %43, %43
  %50 = add nsw i32 %46, -55, !dbg !134
  br label %56, !dbg !135

51:                                               ; preds = %43, %43, %43, %43, %43, %43, %43, %43, %43, %43
  %52 = add nsw i32 %46, -48, !dbg !136
  br label %56, !dbg !137

53:                                               ; preds = %43
  %54 = icmp slt i8 %44, 0, !dbg !138
  %55 = select i1 %54, i32 -2, i32 -1, !dbg !138
  br label %56, !dbg !138

56:                                               ; preds = %47, %49, %51, %53
  %57 = phi i32 [ %52, %51 ], [ %50, %49 ], [ %48, %47 ], [ %55, %53 ], !dbg !139
  %58 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %57), !dbg !140
  %59 = add nuw nsw i64 %45, 1, !dbg !141
    #dbg_value(ptr %60, !77, !DIExpression(), !104)
  %60 = getelementptr inbounds i8, ptr @.str.2, i64 %59, !dbg !142
  %61 = load i8, ptr %60, align 1, !dbg !142, !tbaa !143
  %62 = icmp eq i64 %59, 11, !dbg !105
  br i1 %62, label %25, label %43, !dbg !105, !llvm.loop !144
}

; Function Attrs: nofree nounwind
declare !dbg !147 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !152 noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i32 @nested(i32 noundef %0, i32 noundef %1) unnamed_addr #2 !dbg !155 {
    #dbg_value(i32 %0, !159, !DIExpression(), !165)
    #dbg_value(i32 %1, !160, !DIExpression(), !165)
    #dbg_value(i32 0, !161, !DIExpression(), !165)
    #dbg_value(i32 0, !162, !DIExpression(), !166)
  %3 = icmp eq i32 %1, 1
    #dbg_value(i32 0, !162, !DIExpression(), !166)
    #dbg_value(i32 0, !161, !DIExpression(), !165)
  %4 = srem i32 %0, 4, !dbg !167
  switch i32 %4, label %8 [
    i32 3, label %7
    i32 1, label %5
  ], !dbg !170

5:                                                ; preds = %2
  %6 = select i1 %3, i32 200, i32 14, !dbg !171
  br label %8, !dbg !171

7:                                                ; preds = %2
    #dbg_value(i32 -1, !161, !DIExpression(), !165)
  br label %8, !dbg !173

8:                                                ; preds = %5, %7, %2
  %9 = phi i32 [ -2, %7 ], [ 0, %2 ], [ %6, %5 ], !dbg !165
    #dbg_value(i32 %9, !161, !DIExpression(), !165)
    #dbg_value(i32 1, !162, !DIExpression(), !166)
  %10 = add nsw i32 %0, 1, !dbg !174
  %11 = srem i32 %10, 4, !dbg !167
  switch i32 %11, label %21 [
    i32 0, label %24
    i32 1, label %16
    i32 2, label %14
    i32 3, label %12
  ], !dbg !170

12:                                               ; preds = %8
  %13 = add nsw i32 %9, -1, !dbg !175
    #dbg_value(i32 %13, !161, !DIExpression(), !165)
  br label %21, !dbg !173

14:                                               ; preds = %8
  %15 = or disjoint i32 %9, 1, !dbg !176
    #dbg_value(i32 %15, !161, !DIExpression(), !165)
  br label %21, !dbg !177

16:                                               ; preds = %8
  br i1 %3, label %19, label %17, !dbg !171

17:                                               ; preds = %16
  %18 = add nsw i32 %9, 7, !dbg !178
    #dbg_value(i32 %18, !161, !DIExpression(), !165)
  br label %21, !dbg !180

19:                                               ; preds = %16
  %20 = add nsw i32 %9, 100, !dbg !181
    #dbg_value(i32 %20, !161, !DIExpression(), !165)
  br label %21, !dbg !182

21:                                               ; preds = %19, %17, %14, %12, %8
  %22 = phi i32 [ %9, %8 ], [ %13, %12 ], [ %15, %14 ], [ %20, %19 ], [ %18, %17 ], !dbg !165
    #dbg_value(i32 %22, !161, !DIExpression(), !165)
  %23 = shl nsw i32 %22, 1, !dbg !183
    #dbg_value(i32 %23, !161, !DIExpression(), !165)
  br label %24, !dbg !184

24:                                               ; preds = %21, %8
  %25 = phi i32 [ %23, %21 ], [ %9, %8 ], !dbg !165
    #dbg_value(i32 %25, !161, !DIExpression(), !165)
    #dbg_value(i32 2, !162, !DIExpression(), !166)
  %26 = add nsw i32 %0, 2, !dbg !174
  %27 = srem i32 %26, 4, !dbg !167
  switch i32 %27, label %37 [
    i32 0, label %40
    i32 1, label %32
    i32 2, label %30
    i32 3, label %28
  ], !dbg !170

28:                                               ; preds = %24
  %29 = add nsw i32 %25, -1, !dbg !175
    #dbg_value(i32 %29, !161, !DIExpression(), !165)
  br label %37, !dbg !173

30:                                               ; preds = %24
  %31 = add nsw i32 %25, 2, !dbg !176
    #dbg_value(i32 %31, !161, !DIExpression(), !165)
  br label %37, !dbg !177

32:                                               ; preds = %24
  br i1 %3, label %35, label %33, !dbg !171

33:                                               ; preds = %32
  %34 = add nsw i32 %25, 7, !dbg !178
    #dbg_value(i32 %34, !161, !DIExpression(), !165)
  br label %37, !dbg !180

35:                                               ; preds = %32
  %36 = add nsw i32 %25, 100, !dbg !181
    #dbg_value(i32 %36, !161, !DIExpression(), !165)
  br label %37, !dbg !182

37:                                               ; preds = %35, %33, %30, %28, %24
  %38 = phi i32 [ %25, %24 ], [ %29, %28 ], [ %31, %30 ], [ %36, %35 ], [ %34, %33 ], !dbg !165
    #dbg_value(i32 %38, !161, !DIExpression(), !165)
  %39 = shl nsw i32 %38, 1, !dbg !183
    #dbg_value(i32 %39, !161, !DIExpression(), !165)
  br label %40, !dbg !184

40:                                               ; preds = %37, %24
  %41 = phi i32 [ %39, %37 ], [ %25, %24 ], !dbg !165
    #dbg_value(i32 %41, !161, !DIExpression(), !165)
    #dbg_value(i32 3, !162, !DIExpression(), !166)
  %42 = add nsw i32 %0, 3, !dbg !174
  %43 = srem i32 %42, 4, !dbg !167
  switch i32 %43, label %53 [
    i32 0, label %56
    i32 1, label %48
    i32 2, label %46
    i32 3, label %44
  ], !dbg !170

44:                                               ; preds = %40
  %45 = add nsw i32 %41, -1, !dbg !175
    #dbg_value(i32 %45, !161, !DIExpression(), !165)
  br label %53, !dbg !173

46:                                               ; preds = %40
  %47 = add nsw i32 %41, 3, !dbg !176
    #dbg_value(i32 %47, !161, !DIExpression(), !165)
  br label %53, !dbg !177

48:                                               ; preds = %40
  br i1 %3, label %51, label %49, !dbg !171

49:                                               ; preds = %48
  %50 = add nsw i32 %41, 7, !dbg !178
    #dbg_value(i32 %50, !161, !DIExpression(), !165)
  br label %53, !dbg !180

51:                                               ; preds = %48
  %52 = add nsw i32 %41, 100, !dbg !181
    #dbg_value(i32 %52, !161, !DIExpression(), !165)
  br label %53, !dbg !182

53:                                               ; preds = %51, %49, %46, %44, %40
  %54 = phi i32 [ %41, %40 ], [ %45, %44 ], [ %47, %46 ], [ %52, %51 ], [ %50, %49 ], !dbg !165
    #dbg_value(i32 %54, !161, !DIExpression(), !165)
  %55 = shl nsw i32 %54, 1, !dbg !183
    #dbg_value(i32 %55, !161, !DIExpression(), !165)
  br label %56, !dbg !184

56:                                               ; preds = %53, %40
  %57 = phi i32 [ %55, %53 ], [ %41, %40 ], !dbg !165
    #dbg_value(i32 %57, !161, !DIExpression(), !165)
    #dbg_value(i32 4, !162, !DIExpression(), !166)
  %58 = add nsw i32 %0, 4, !dbg !174
  %59 = srem i32 %58, 4, !dbg !167
  switch i32 %59, label %69 [
    i32 0, label %72
    i32 1, label %64
    i32 2, label %62
    i32 3, label %60
  ], !dbg !170

60:                                               ; preds = %56
  %61 = add nsw i32 %57, -1, !dbg !175
    #dbg_value(i32 %61, !161, !DIExpression(), !165)
  br label %69, !dbg !173

62:                                               ; preds = %56
  %63 = add nsw i32 %57, 4, !dbg !176
    #dbg_value(i32 %63, !161, !DIExpression(), !165)
  br label %69, !dbg !177

64:                                               ; preds = %56
  br i1 %3, label %67, label %65, !dbg !171

65:                                               ; preds = %64
  %66 = add nsw i32 %57, 7, !dbg !178
    #dbg_value(i32 %66, !161, !DIExpression(), !165)
  br label %69, !dbg !180

67:                                               ; preds = %64
  %68 = add nsw i32 %57, 100, !dbg !181
    #dbg_value(i32 %68, !161, !DIExpression(), !165)
  br label %69, !dbg !182

69:                                               ; preds = %67, %65, %62, %60, %56
  %70 = phi i32 [ %57, %56 ], [ %61, %60 ], [ %63, %62 ], [ %68, %67 ], [ %66, %65 ], !dbg !165
    #dbg_value(i32 %70, !161, !DIExpression(), !165)
  %71 = shl nsw i32 %70, 1, !dbg !183
    #dbg_value(i32 %71, !161, !DIExpression(), !165)
  br label %72, !dbg !184

72:                                               ; preds = %69, %56
  %73 = phi i32 [ %71, %69 ], [ %57, %56 ], !dbg !165
    #dbg_value(i32 %73, !161, !DIExpression(), !165)
    #dbg_value(i32 5, !162, !DIExpression(), !166)
  %74 = add nsw i32 %0, 5, !dbg !174
  %75 = srem i32 %74, 4, !dbg !167
  switch i32 %75, label %85 [
    i32 0, label %88
    i32 1, label %80
    i32 2, label %78
    i32 3, label %76
  ], !dbg !170

76:                                               ; preds = %72
  %77 = add nsw i32 %73, -1, !dbg !175
    #dbg_value(i32 %77, !161, !DIExpression(), !165)
  br label %85, !dbg !173

78:                                               ; preds = %72
  %79 = add nsw i32 %73, 5, !dbg !176
    #dbg_value(i32 %79, !161, !DIExpression(), !165)
  br label %85, !dbg !177

80:                                               ; preds = %72
  br i1 %3, label %83, label %81, !dbg !171

81:                                               ; preds = %80
  %82 = add nsw i32 %73, 7, !dbg !178
    #dbg_value(i32 %82, !161, !DIExpression(), !165)
  br label %85, !dbg !180

83:                                               ; preds = %80
  %84 = add nsw i32 %73, 100, !dbg !181
    #dbg_value(i32 %84, !161, !DIExpression(), !165)
  br label %85, !dbg !182

85:                                               ; preds = %83, %81, %78, %76, %72
  %86 = phi i32 [ %73, %72 ], [ %77, %76 ], [ %79, %78 ], [ %84, %83 ], [ %82, %81 ], !dbg !165
    #dbg_value(i32 %86, !161, !DIExpression(), !165)
  %87 = shl nsw i32 %86, 1, !dbg !183
    #dbg_value(i32 %87, !161, !DIExpression(), !165)
  br label %88, !dbg !184

88:                                               ; preds = %85, %72
  %89 = phi i32 [ %87, %85 ], [ %73, %72 ], !dbg !165
    #dbg_value(i32 %89, !161, !DIExpression(), !165)
    #dbg_value(i32 6, !162, !DIExpression(), !166)
  %90 = add nsw i32 %0, 6, !dbg !174
  %91 = srem i32 %90, 4, !dbg !167
  switch i32 %91, label %101 [
    i32 0, label %104
    i32 1, label %96
    i32 2, label %94
    i32 3, label %92
  ], !dbg !170

92:                                               ; preds = %88
  %93 = add nsw i32 %89, -1, !dbg !175
    #dbg_value(i32 %93, !161, !DIExpression(), !165)
  br label %101, !dbg !173

94:                                               ; preds = %88
  %95 = add nsw i32 %89, 6, !dbg !176
    #dbg_value(i32 %95, !161, !DIExpression(), !165)
  br label %101, !dbg !177

96:                                               ; preds = %88
  br i1 %3, label %99, label %97, !dbg !171

97:                                               ; preds = %96
  %98 = add nsw i32 %89, 7, !dbg !178
    #dbg_value(i32 %98, !161, !DIExpression(), !165)
  br label %101, !dbg !180

99:                                               ; preds = %96
  %100 = add nsw i32 %89, 100, !dbg !181
    #dbg_value(i32 %100, !161, !DIExpression(), !165)
  br label %101, !dbg !182

101:                                              ; preds = %99, %97, %94, %92, %88
  %102 = phi i32 [ %89, %88 ], [ %93, %92 ], [ %95, %94 ], [ %100, %99 ], [ %98, %97 ], !dbg !165
    #dbg_value(i32 %102, !161, !DIExpression(), !165)
  %103 = shl nsw i32 %102, 1, !dbg !183
    #dbg_value(i32 %103, !161, !DIExpression(), !165)
  br label %104, !dbg !184

104:                                              ; preds = %101, %88
  %105 = phi i32 [ %103, %101 ], [ %89, %88 ], !dbg !165
    #dbg_value(i32 %105, !161, !DIExpression(), !165)
    #dbg_value(i32 7, !162, !DIExpression(), !166)
  %106 = add nsw i32 %0, 7, !dbg !174
  %107 = srem i32 %106, 4, !dbg !167
  switch i32 %107, label %117 [
    i32 0, label %120
    i32 1, label %112
    i32 2, label %110
    i32 3, label %108
  ], !dbg !170

108:                                              ; preds = %104
  %109 = add nsw i32 %105, -1, !dbg !175
    #dbg_value(i32 %109, !161, !DIExpression(), !165)
  br label %117, !dbg !173

110:                                              ; preds = %104
  %111 = add nsw i32 %105, 7, !dbg !176
    #dbg_value(i32 %111, !161, !DIExpression(), !165)
  br label %117, !dbg !177

112:                                              ; preds = %104
  br i1 %3, label %115, label %113, !dbg !171

113:                                              ; preds = %112
  %114 = add nsw i32 %105, 7, !dbg !178
    #dbg_value(i32 %114, !161, !DIExpression(), !165)
  br label %117, !dbg !180

115:                                              ; preds = %112
  %116 = add nsw i32 %105, 100, !dbg !181
    #dbg_value(i32 %116, !161, !DIExpression(), !165)
  br label %117, !dbg !182

117:                                              ; preds = %115, %113, %110, %108, %104
  %118 = phi i32 [ %105, %104 ], [ %109, %108 ], [ %111, %110 ], [ %116, %115 ], [ %114, %113 ], !dbg !165
    #dbg_value(i32 %118, !161, !DIExpression(), !165)
  %119 = shl nsw i32 %118, 1, !dbg !183
    #dbg_value(i32 %119, !161, !DIExpression(), !165)
  br label %120, !dbg !184

120:                                              ; preds = %117, %104
  %121 = phi i32 [ %119, %117 ], [ %105, %104 ], !dbg !165
    #dbg_value(i32 %121, !161, !DIExpression(), !165)
    #dbg_value(i32 8, !162, !DIExpression(), !166)
  %122 = add nsw i32 %0, 8, !dbg !174
  %123 = srem i32 %122, 4, !dbg !167
  switch i32 %123, label %131 [
    i32 0, label %134
    i32 1, label %126
    i32 2, label %124
    i32 3, label %148
  ], !dbg !170

124:                                              ; preds = %120
  %125 = add nsw i32 %121, 8, !dbg !176
    #dbg_value(i32 %125, !161, !DIExpression(), !165)
  br label %131, !dbg !177

126:                                              ; preds = %120
  br i1 %3, label %129, label %127, !dbg !171

127:                                              ; preds = %126
  %128 = add nsw i32 %121, 7, !dbg !178
    #dbg_value(i32 %128, !161, !DIExpression(), !165)
  br label %131, !dbg !180

129:                                              ; preds = %126
  %130 = add nsw i32 %121, 100, !dbg !181
    #dbg_value(i32 %130, !161, !DIExpression(), !165)
  br label %131, !dbg !182

131:                                              ; preds = %129, %127, %124, %120
  %132 = phi i32 [ %121, %120 ], [ %125, %124 ], [ %130, %129 ], [ %128, %127 ], !dbg !165
    #dbg_value(i32 %132, !161, !DIExpression(), !165)
  %133 = shl nsw i32 %132, 1, !dbg !183
    #dbg_value(i32 %133, !161, !DIExpression(), !165)
  br label %134, !dbg !184

134:                                              ; preds = %131, %120
  %135 = phi i32 [ %133, %131 ], [ %121, %120 ], !dbg !165
    #dbg_value(i32 %135, !161, !DIExpression(), !165)
    #dbg_value(i32 9, !162, !DIExpression(), !166)
  %136 = add nsw i32 %0, 9, !dbg !174
  %137 = srem i32 %136, 4, !dbg !167
  switch i32 %137, label %145 [
    i32 0, label %148
    i32 1, label %140
    i32 2, label %138
    i32 3, label %148
  ], !dbg !170

138:                                              ; preds = %134
  %139 = add nsw i32 %135, 9, !dbg !176
    #dbg_value(i32 %139, !161, !DIExpression(), !165)
  br label %145, !dbg !177

140:                                              ; preds = %134
  br i1 %3, label %143, label %141, !dbg !171

141:                                              ; preds = %140
  %142 = add nsw i32 %135, 7, !dbg !178
    #dbg_value(i32 %142, !161, !DIExpression(), !165)
  br label %145, !dbg !180

143:                                              ; preds = %140
  %144 = add nsw i32 %135, 100, !dbg !181
    #dbg_value(i32 %144, !161, !DIExpression(), !165)
  br label %145, !dbg !182

145:                                              ; preds = %143, %141, %138, %134
  %146 = phi i32 [ %135, %134 ], [ %139, %138 ], [ %144, %143 ], [ %142, %141 ], !dbg !165
    #dbg_value(i32 %146, !161, !DIExpression(), !165)
  %147 = shl nsw i32 %146, 1, !dbg !183
    #dbg_value(i32 %147, !161, !DIExpression(), !165)
  br label %148, !dbg !184

148:                                              ; preds = %134, %145, %134, %120
  %149 = phi i32 [ %121, %120 ], [ %135, %134 ], [ %147, %145 ], [ %135, %134 ], !dbg !165
  ret i32 %149, !dbg !185
}

; Function Attrs: nofree nounwind
declare !dbg !186 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!52}
!llvm.module.flags = !{!56, !57, !58, !59, !60, !61, !62}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 92, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "switches.c", directory: ".", checksumkind: CSK_MD5, checksum: "8e8c1511df1e35032b553b566d0530ac")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 97, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 128, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 16)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 98, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 12)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 101, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 13)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 103, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 7)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 25, type: !3, isLocal: true, isDefinition: true)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !9, isLocal: true, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(scope: null, file: !2, line: 27, type: !33, isLocal: true, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 10)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 28, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 5)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(scope: null, file: !2, line: 29, type: !33, isLocal: true, isDefinition: true)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !38, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(scope: null, file: !2, line: 31, type: !3, isLocal: true, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 33, type: !49, isLocal: true, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 6)
!52 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !53, globals: !55, splitDebugInlining: false, nameTableKind: None)
!53 = !{!54}
!54 = !DIBasicType(name: "__int128", size: 128, encoding: DW_ATE_signed)
!55 = !{!0, !7, !12, !17, !22, !27, !29, !31, !36, !41, !43, !45, !47}
!56 = !{i32 7, !"Dwarf Version", i32 5}
!57 = !{i32 2, !"Debug Info Version", i32 3}
!58 = !{i32 1, !"wchar_size", i32 4}
!59 = !{i32 8, !"PIC Level", i32 2}
!60 = !{i32 7, !"PIE Level", i32 2}
!61 = !{i32 7, !"uwtable", i32 2}
!62 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!63 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 89, type: !64, scopeLine: 90, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !52, retainedNodes: !67)
!64 = !DISubroutineType(types: !65)
!65 = !{!66}
!66 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!67 = !{!68, !70, !74, !77, !81}
!68 = !DILocalVariable(name: "i", scope: !69, file: !2, line: 91, type: !66)
!69 = distinct !DILexicalBlock(scope: !63, file: !2, line: 91, column: 5)
!70 = !DILocalVariable(name: "keys", scope: !63, file: !2, line: 94, type: !71)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 256, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 8)
!74 = !DILocalVariable(name: "i", scope: !75, file: !2, line: 95, type: !76)
!75 = distinct !DILexicalBlock(scope: !63, file: !2, line: 95, column: 5)
!76 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!77 = !DILocalVariable(name: "c", scope: !78, file: !2, line: 98, type: !79)
!78 = distinct !DILexicalBlock(scope: !63, file: !2, line: 98, column: 5)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!81 = !DILocalVariable(name: "a", scope: !82, file: !2, line: 102, type: !66)
!82 = distinct !DILexicalBlock(scope: !63, file: !2, line: 102, column: 5)
!83 = !DILocation(line: 0, scope: !69)
!84 = !DILocation(line: 92, column: 9, scope: !85)
!85 = distinct !DILexicalBlock(scope: !69, file: !2, line: 91, column: 5)
!86 = !DILocalVariable(name: "__c", arg: 1, scope: !87, file: !88, line: 82, type: !66)
!87 = distinct !DISubprogram(name: "putchar", scope: !88, file: !88, line: 82, type: !89, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !52, retainedNodes: !91)
!88 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!89 = !DISubroutineType(types: !90)
!90 = !{!66, !66}
!91 = !{!86}
!92 = !DILocation(line: 0, scope: !87, inlinedAt: !93)
!93 = distinct !DILocation(line: 93, column: 5, scope: !63)
!94 = !DILocation(line: 84, column: 21, scope: !87, inlinedAt: !93)
!95 = !{!96, !96, i64 0}
!96 = !{!"any pointer", !97, i64 0}
!97 = !{!"omnipotent char", !98, i64 0}
!98 = !{!"Simple C/C++ TBAA"}
!99 = !DILocation(line: 84, column: 10, scope: !87, inlinedAt: !93)
!100 = !DILocation(line: 0, scope: !75)
!101 = !DILocation(line: 96, column: 9, scope: !102)
!102 = distinct !DILexicalBlock(scope: !75, file: !2, line: 95, column: 5)
!103 = !DILocation(line: 97, column: 5, scope: !63)
!104 = !DILocation(line: 0, scope: !78)
!105 = !DILocation(line: 98, column: 5, scope: !78)
!106 = !DILocation(line: 0, scope: !87, inlinedAt: !107)
!107 = distinct !DILocation(line: 100, column: 5, scope: !63)
!108 = !DILocation(line: 84, column: 21, scope: !87, inlinedAt: !107)
!109 = !DILocation(line: 84, column: 10, scope: !87, inlinedAt: !107)
!110 = !DILocation(line: 101, column: 5, scope: !63)
!111 = !DILocation(line: 0, scope: !82)
!112 = !DILocation(line: 103, column: 26, scope: !113)
!113 = distinct !DILexicalBlock(scope: !82, file: !2, line: 102, column: 5)
!114 = !DILocation(line: 103, column: 40, scope: !113)
!115 = !DILocation(line: 103, column: 9, scope: !113)
!116 = !DILocation(line: 0, scope: !87, inlinedAt: !117)
!117 = distinct !DILocation(line: 104, column: 5, scope: !63)
!118 = !DILocation(line: 84, column: 21, scope: !87, inlinedAt: !117)
!119 = !DILocation(line: 84, column: 10, scope: !87, inlinedAt: !117)
!120 = !DILocation(line: 105, column: 5, scope: !63)
!121 = !DILocalVariable(name: "c", arg: 1, scope: !122, file: !2, line: 47, type: !4)
!122 = distinct !DISubprogram(name: "letter", scope: !2, file: !2, line: 47, type: !123, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !52, retainedNodes: !125)
!123 = !DISubroutineType(types: !124)
!124 = !{!66, !4}
!125 = !{!121}
!126 = !DILocation(line: 0, scope: !122, inlinedAt: !127)
!127 = distinct !DILocation(line: 99, column: 23, scope: !128)
!128 = distinct !DILexicalBlock(scope: !78, file: !2, line: 98, column: 5)
!129 = !DILocation(line: 49, column: 13, scope: !122, inlinedAt: !127)
!130 = !DILocation(line: 49, column: 5, scope: !122, inlinedAt: !127)
!131 = !DILocation(line: 50, column: 38, scope: !132, inlinedAt: !127)
!132 = distinct !DILexicalBlock(scope: !122, file: !2, line: 49, column: 16)
!133 = !DILocation(line: 50, column: 23, scope: !132, inlinedAt: !127)
!134 = !DILocation(line: 51, column: 38, scope: !132, inlinedAt: !127)
!135 = !DILocation(line: 51, column: 23, scope: !132, inlinedAt: !127)
!136 = !DILocation(line: 52, column: 32, scope: !132, inlinedAt: !127)
!137 = !DILocation(line: 52, column: 23, scope: !132, inlinedAt: !127)
!138 = !DILocation(line: 53, column: 23, scope: !132, inlinedAt: !127)
!139 = !DILocation(line: 0, scope: !132, inlinedAt: !127)
!140 = !DILocation(line: 99, column: 9, scope: !128)
!141 = !DILocation(line: 98, column: 52, scope: !128)
!142 = !DILocation(line: 98, column: 47, scope: !128)
!143 = !{!97, !97, i64 0}
!144 = distinct !{!144, !105, !145, !146}
!145 = !DILocation(line: 99, column: 33, scope: !78)
!146 = !{!"llvm.loop.mustprogress"}
!147 = !DISubprogram(name: "printf", scope: !148, file: !148, line: 356, type: !149, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!148 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!149 = !DISubroutineType(types: !150)
!150 = !{!66, !151, null}
!151 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !79)
!152 = !DISubprogram(name: "puts", scope: !148, file: !148, line: 661, type: !153, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DISubroutineType(types: !154)
!154 = !{!66, !79}
!155 = distinct !DISubprogram(name: "nested", scope: !2, file: !2, line: 68, type: !156, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !52, retainedNodes: !158)
!156 = !DISubroutineType(types: !157)
!157 = !{!66, !66, !66}
!158 = !{!159, !160, !161, !162, !164}
!159 = !DILocalVariable(name: "a", arg: 1, scope: !155, file: !2, line: 68, type: !66)
!160 = !DILocalVariable(name: "b", arg: 2, scope: !155, file: !2, line: 68, type: !66)
!161 = !DILocalVariable(name: "total", scope: !155, file: !2, line: 70, type: !66)
!162 = !DILocalVariable(name: "i", scope: !163, file: !2, line: 71, type: !66)
!163 = distinct !DILexicalBlock(scope: !155, file: !2, line: 71, column: 5)
!164 = !DILabel(scope: !155, name: "out", file: !2, line: 85)
!165 = !DILocation(line: 0, scope: !155)
!166 = !DILocation(line: 0, scope: !163)
!167 = !DILocation(line: 72, column: 25, scope: !168)
!168 = distinct !DILexicalBlock(scope: !169, file: !2, line: 71, column: 34)
!169 = distinct !DILexicalBlock(scope: !163, file: !2, line: 71, column: 5)
!170 = !DILocation(line: 72, column: 9, scope: !168)
!171 = !DILocation(line: 75, column: 13, scope: !172)
!172 = distinct !DILexicalBlock(scope: !168, file: !2, line: 72, column: 30)
!173 = !DILocation(line: 81, column: 47, scope: !172)
!174 = !DILocation(line: 72, column: 20, scope: !168)
!175 = !DILocation(line: 81, column: 43, scope: !172)
!176 = !DILocation(line: 80, column: 23, scope: !172)
!177 = !DILocation(line: 80, column: 29, scope: !172)
!178 = !DILocation(line: 77, column: 28, scope: !179)
!179 = distinct !DILexicalBlock(scope: !172, file: !2, line: 75, column: 24)
!180 = !DILocation(line: 78, column: 13, scope: !179)
!181 = !DILocation(line: 76, column: 27, scope: !179)
!182 = !DILocation(line: 76, column: 35, scope: !179)
!183 = !DILocation(line: 83, column: 15, scope: !168)
!184 = !DILocation(line: 84, column: 5, scope: !168)
!185 = !DILocation(line: 87, column: 1, scope: !155)
!186 = !DISubprogram(name: "putc", scope: !148, file: !148, line: 550, type: !187, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!187 = !DISubroutineType(types: !188)
!188 = !{!66, !66, !189}
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !190, size: 64)
!190 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !191, line: 7, baseType: !192)
!191 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!192 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !193, line: 49, size: 1728, elements: !194)
!193 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!194 = !{!195, !196, !198, !199, !200, !201, !202, !203, !204, !205, !206, !207, !208, !211, !213, !214, !215, !219, !221, !223, !227, !230, !232, !235, !238, !239, !241, !245, !246}
!195 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !192, file: !193, line: 51, baseType: !66, size: 32)
!196 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !192, file: !193, line: 54, baseType: !197, size: 64, offset: 64)
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !192, file: !193, line: 55, baseType: !197, size: 64, offset: 128)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !192, file: !193, line: 56, baseType: !197, size: 64, offset: 192)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !192, file: !193, line: 57, baseType: !197, size: 64, offset: 256)
!201 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !192, file: !193, line: 58, baseType: !197, size: 64, offset: 320)
!202 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !192, file: !193, line: 59, baseType: !197, size: 64, offset: 384)
!203 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !192, file: !193, line: 60, baseType: !197, size: 64, offset: 448)
!204 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !192, file: !193, line: 61, baseType: !197, size: 64, offset: 512)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !192, file: !193, line: 64, baseType: !197, size: 64, offset: 576)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !192, file: !193, line: 65, baseType: !197, size: 64, offset: 640)
!207 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !192, file: !193, line: 66, baseType: !197, size: 64, offset: 704)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !192, file: !193, line: 68, baseType: !209, size: 64, offset: 768)
!209 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !210, size: 64)
!210 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !193, line: 36, flags: DIFlagFwdDecl)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !192, file: !193, line: 70, baseType: !212, size: 64, offset: 832)
!212 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !192, size: 64)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !192, file: !193, line: 72, baseType: !66, size: 32, offset: 896)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !192, file: !193, line: 73, baseType: !66, size: 32, offset: 928)
!215 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !192, file: !193, line: 74, baseType: !216, size: 64, offset: 960)
!216 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !217, line: 152, baseType: !218)
!217 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!218 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !192, file: !193, line: 77, baseType: !220, size: 16, offset: 1024)
!220 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!221 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !192, file: !193, line: 78, baseType: !222, size: 8, offset: 1040)
!222 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!223 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !192, file: !193, line: 79, baseType: !224, size: 8, offset: 1048)
!224 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !225)
!225 = !{!226}
!226 = !DISubrange(count: 1)
!227 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !192, file: !193, line: 81, baseType: !228, size: 64, offset: 1088)
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !229, size: 64)
!229 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !193, line: 43, baseType: null)
!230 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !192, file: !193, line: 89, baseType: !231, size: 64, offset: 1152)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !217, line: 153, baseType: !218)
!232 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !192, file: !193, line: 91, baseType: !233, size: 64, offset: 1216)
!233 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !234, size: 64)
!234 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !193, line: 37, flags: DIFlagFwdDecl)
!235 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !192, file: !193, line: 92, baseType: !236, size: 64, offset: 1280)
!236 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !237, size: 64)
!237 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !193, line: 38, flags: DIFlagFwdDecl)
!238 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !192, file: !193, line: 93, baseType: !212, size: 64, offset: 1344)
!239 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !192, file: !193, line: 94, baseType: !240, size: 64, offset: 1408)
!240 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!241 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !192, file: !193, line: 95, baseType: !242, size: 64, offset: 1472)
!242 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !243, line: 18, baseType: !244)
!243 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!244 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!245 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !192, file: !193, line: 96, baseType: !66, size: 32, offset: 1536)
!246 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !192, file: !193, line: 98, baseType: !247, size: 160, offset: 1568)
!247 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !248)
!248 = !{!249}
!249 = !DISubrange(count: 20)
