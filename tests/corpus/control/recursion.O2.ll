; ModuleID = 'recursion.c'
source_filename = "recursion.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !17
@moves = internal unnamed_addr global i32 0, align 4, !dbg !22
@__const.main.text = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"%d %s\0A\00", align 1, !dbg !28
@permutations = internal unnamed_addr global i32 0, align 4, !dbg !35
@.str.5 = private unnamed_addr constant [8 x i8] c"%lu %d\0A\00", align 1, !dbg !30
@.str.6 = private unnamed_addr constant [6 x i8] c"%c%c \00", align 1, !dbg !38
@.str.7 = private unnamed_addr constant [4 x i8] c"%s \00", align 1, !dbg !43
@memo = internal unnamed_addr global [91 x i64] zeroinitializer, align 16, !dbg !45

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !57 {
  %1 = alloca i64, align 8, !DIAssignID !65
    #dbg_assign(i1 undef, !61, !DIExpression(), !65, ptr %1, !DIExpression(), !66)
  %2 = alloca [7 x i8], align 1, !DIAssignID !67
    #dbg_assign(i1 undef, !64, !DIExpression(), !67, ptr %2, !DIExpression(), !66)
  %3 = tail call fastcc i32 @ackermann(i32 noundef 1, i32 noundef 5), !dbg !68
  %4 = tail call fastcc i32 @ackermann(i32 noundef 2, i32 noundef 6), !dbg !69
  %5 = tail call fastcc i32 @ackermann(i32 noundef 3, i32 noundef 4), !dbg !70
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %3, i32 noundef %4, i32 noundef %5), !dbg !71
  br label %7

7:                                                ; preds = %9, %0
  %8 = phi i32 [ 1001, %0 ], [ %10, %9 ]
    #dbg_value(i32 %8, !72, !DIExpression(), !78)
  switch i32 %8, label %9 [
    i32 0, label %12
    i32 1, label %11
  ], !dbg !80

9:                                                ; preds = %7
  %10 = add i32 %8, -2, !dbg !81
  br label %7, !dbg !86

11:                                               ; preds = %7
  br label %12, !dbg !87

12:                                               ; preds = %7, %11
  %13 = phi i32 [ 0, %11 ], [ 1, %7 ], !dbg !80
    #dbg_value(i32 777, !84, !DIExpression(), !88)
    #dbg_value(i32 poison, !72, !DIExpression(), !90)
  %14 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %13, i32 noundef 1), !dbg !87
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #7, !dbg !92
  store volatile i64 0, ptr %1, align 8, !dbg !93, !tbaa !94, !DIAssignID !98
    #dbg_assign(i64 0, !61, !DIExpression(), !98, ptr %1, !DIExpression(), !66)
  %15 = call fastcc i64 @deep(i32 noundef 50000, ptr noundef nonnull %1), !dbg !99
  %16 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %15), !dbg !100
  call fastcc void @hanoi(i32 noundef 10, i8 noundef signext 97, i8 noundef signext 99, i8 noundef signext 98), !dbg !101
  %17 = load i32, ptr @moves, align 4, !dbg !102, !tbaa !103
  %18 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %17), !dbg !105
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %2) #7, !dbg !106
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) %2, ptr noundef nonnull align 1 dereferenceable(7) @__const.main.text, i64 7, i1 false), !dbg !107, !DIAssignID !108
    #dbg_assign(i1 undef, !64, !DIExpression(), !108, ptr %2, !DIExpression(), !66)
  call fastcc void @permute(ptr noundef nonnull %2, i32 noundef 0), !dbg !109
  %19 = load i32, ptr @permutations, align 4, !dbg !110, !tbaa !103
  %20 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %19, ptr noundef nonnull %2), !dbg !111
  %21 = call fastcc i64 @fibonacci(i32 noundef 90), !dbg !112
  %22 = call fastcc i32 @slow_fibonacci(i32 noundef 19), !dbg !113
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i64 noundef %21, i32 noundef %22), !dbg !114
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %2) #7, !dbg !115
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #7, !dbg !115
  ret i32 0, !dbg !116
}

; Function Attrs: nofree nounwind
declare !dbg !117 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define internal fastcc i32 @ackermann(i32 noundef %0, i32 noundef %1) unnamed_addr #2 !dbg !124 {
    #dbg_value(i32 %0, !128, !DIExpression(), !130)
    #dbg_value(i32 %1, !129, !DIExpression(), !130)
  %3 = icmp eq i32 %0, 0, !dbg !131
  br i1 %3, label %4, label %7, !dbg !133

4:                                                ; preds = %11, %2
  %5 = phi i32 [ %1, %2 ], [ %12, %11 ]
  %6 = add nsw i32 %5, 1, !dbg !134
  ret i32 %6, !dbg !135

7:                                                ; preds = %2, %11
  %8 = phi i32 [ %12, %11 ], [ %1, %2 ]
  %9 = phi i32 [ %13, %11 ], [ %0, %2 ]
    #dbg_value(i32 %8, !129, !DIExpression(), !130)
    #dbg_value(i32 %9, !128, !DIExpression(), !130)
  %10 = icmp eq i32 %8, 0, !dbg !136
  br i1 %10, label %11, label %15, !dbg !138

11:                                               ; preds = %7, %15
  %12 = phi i32 [ %17, %15 ], [ 1, %7 ]
  %13 = add nsw i32 %9, -1, !dbg !130
    #dbg_value(i32 %13, !128, !DIExpression(), !130)
    #dbg_value(i32 %12, !129, !DIExpression(), !130)
  %14 = icmp eq i32 %13, 0, !dbg !131
  br i1 %14, label %4, label %7, !dbg !133

15:                                               ; preds = %7
  %16 = add nsw i32 %8, -1, !dbg !139
  %17 = tail call fastcc i32 @ackermann(i32 noundef %9, i32 noundef %16), !dbg !140
  br label %11, !dbg !141
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nofree nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define internal fastcc i64 @deep(i32 noundef %0, ptr noundef %1) unnamed_addr #4 !dbg !142 {
  %3 = alloca i64, align 8, !DIAssignID !151
    #dbg_assign(i1 undef, !149, !DIExpression(), !151, ptr %3, !DIExpression(), !152)
    #dbg_value(i32 %0, !147, !DIExpression(), !152)
    #dbg_value(ptr %1, !148, !DIExpression(), !152)
  %4 = icmp eq i32 %0, 0, !dbg !153
  br i1 %4, label %15, label %5, !dbg !155

5:                                                ; preds = %2
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #7, !dbg !156
  %6 = srem i32 %0, 7, !dbg !157
  %7 = sext i32 %6 to i64, !dbg !158
  store volatile i64 %7, ptr %3, align 8, !dbg !159, !tbaa !94, !DIAssignID !160
    #dbg_assign(i64 %7, !149, !DIExpression(), !160, ptr %3, !DIExpression(), !152)
  %8 = add nsw i32 %0, -1, !dbg !161
  %9 = call fastcc i64 @deep(i32 noundef %8, ptr noundef nonnull %3), !dbg !162
    #dbg_value(i64 %9, !150, !DIExpression(), !152)
  %10 = load volatile i64, ptr %3, align 8, !dbg !163, !tbaa !94
  %11 = load volatile i64, ptr %1, align 8, !dbg !164, !tbaa !94
  %12 = add nsw i64 %11, %10, !dbg !164
  store volatile i64 %12, ptr %1, align 8, !dbg !164, !tbaa !94
  %13 = load volatile i64, ptr %3, align 8, !dbg !165, !tbaa !94
  %14 = add nsw i64 %13, %9, !dbg !166
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #7, !dbg !167
  br label %15

15:                                               ; preds = %2, %5
  %16 = phi i64 [ %14, %5 ], [ 0, %2 ], !dbg !152
  ret i64 %16, !dbg !167
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @hanoi(i32 noundef %0, i8 noundef signext %1, i8 noundef signext %2, i8 noundef signext %3) unnamed_addr #0 !dbg !168 {
    #dbg_value(i32 %0, !172, !DIExpression(), !176)
    #dbg_value(i8 %1, !173, !DIExpression(), !176)
    #dbg_value(i8 %2, !174, !DIExpression(), !176)
    #dbg_value(i8 %3, !175, !DIExpression(), !176)
  %5 = icmp eq i32 %0, 0, !dbg !177
  br i1 %5, label %21, label %6, !dbg !179

6:                                                ; preds = %4
  %7 = zext nneg i8 %2 to i32
  br label %8, !dbg !179

8:                                                ; preds = %6, %19
  %9 = phi i8 [ %3, %6 ], [ %10, %19 ]
  %10 = phi i8 [ %1, %6 ], [ %9, %19 ]
  %11 = phi i32 [ %0, %6 ], [ %12, %19 ]
    #dbg_value(i8 %9, !175, !DIExpression(), !176)
    #dbg_value(i8 %10, !173, !DIExpression(), !176)
    #dbg_value(i32 %11, !172, !DIExpression(), !176)
  %12 = add nsw i32 %11, -1, !dbg !180
  tail call fastcc void @hanoi(i32 noundef %12, i8 noundef signext %10, i8 noundef signext %9, i8 noundef signext %2), !dbg !181
  %13 = load i32, ptr @moves, align 4, !dbg !182, !tbaa !103
  %14 = add nsw i32 %13, 1, !dbg !182
  store i32 %14, ptr @moves, align 4, !dbg !182, !tbaa !103
  %15 = icmp slt i32 %13, 7, !dbg !184
  br i1 %15, label %16, label %19, !dbg !185

16:                                               ; preds = %8
  %17 = zext nneg i8 %10 to i32, !dbg !186
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %17, i32 noundef %7), !dbg !187
  br label %19, !dbg !187

19:                                               ; preds = %16, %8
    #dbg_value(i32 %12, !172, !DIExpression(), !176)
    #dbg_value(i8 %9, !173, !DIExpression(), !176)
    #dbg_value(i8 %2, !174, !DIExpression(), !176)
    #dbg_value(i8 %10, !175, !DIExpression(), !176)
  %20 = icmp eq i32 %12, 0, !dbg !177
  br i1 %20, label %21, label %8, !dbg !179

21:                                               ; preds = %19, %4
  ret void, !dbg !188
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nounwind uwtable
define internal fastcc void @permute(ptr noundef %0, i32 noundef %1) unnamed_addr #0 !dbg !189 {
    #dbg_value(ptr %0, !194, !DIExpression(), !201)
    #dbg_value(i32 %1, !195, !DIExpression(), !201)
  %3 = sext i32 %1 to i64, !dbg !202
  %4 = getelementptr inbounds i8, ptr %0, i64 %3, !dbg !202
  %5 = load i8, ptr %4, align 1, !dbg !202, !tbaa !204
  %6 = icmp eq i8 %5, 0, !dbg !202
  br i1 %6, label %9, label %7, !dbg !205

7:                                                ; preds = %2
    #dbg_value(i32 %1, !196, !DIExpression(), !206)
  %8 = add nsw i32 %1, 1
  br label %16, !dbg !207

9:                                                ; preds = %2
  %10 = load i32, ptr @permutations, align 4, !dbg !208, !tbaa !103
  %11 = add nsw i32 %10, 1, !dbg !208
  store i32 %11, ptr @permutations, align 4, !dbg !208, !tbaa !103
  %12 = srem i32 %10, 100, !dbg !211
  %13 = icmp eq i32 %12, 0, !dbg !212
  br i1 %13, label %14, label %25, !dbg !213

14:                                               ; preds = %9
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef nonnull %0), !dbg !214
  br label %25, !dbg !214

16:                                               ; preds = %7, %16
  %17 = phi i64 [ %3, %7 ], [ %21, %16 ]
  %18 = phi i8 [ %5, %7 ], [ %23, %16 ]
  %19 = phi ptr [ %4, %7 ], [ %22, %16 ]
    #dbg_value(i64 %17, !196, !DIExpression(), !206)
    #dbg_value(i8 %5, !198, !DIExpression(), !215)
  store i8 %18, ptr %4, align 1, !dbg !216, !tbaa !204
  store i8 %5, ptr %19, align 1, !dbg !217, !tbaa !204
  tail call fastcc void @permute(ptr noundef nonnull %0, i32 noundef %8), !dbg !218
  %20 = load i8, ptr %4, align 1, !dbg !219, !tbaa !204
  store i8 %20, ptr %19, align 1, !dbg !220, !tbaa !204
  store i8 %5, ptr %4, align 1, !dbg !221, !tbaa !204
  %21 = add nsw i64 %17, 1, !dbg !222
    #dbg_value(i64 %21, !196, !DIExpression(), !206)
  %22 = getelementptr inbounds i8, ptr %0, i64 %21, !dbg !223
  %23 = load i8, ptr %22, align 1, !dbg !223, !tbaa !204
  %24 = icmp eq i8 %23, 0, !dbg !207
  br i1 %24, label %25, label %16, !dbg !207, !llvm.loop !224

25:                                               ; preds = %16, %9, %14
  ret void, !dbg !227
}

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal fastcc i64 @fibonacci(i32 noundef %0) unnamed_addr #6 !dbg !228 {
    #dbg_value(i32 %0, !232, !DIExpression(), !233)
  %2 = icmp slt i32 %0, 2, !dbg !234
  br i1 %2, label %3, label %5, !dbg !236

3:                                                ; preds = %1
  %4 = sext i32 %0 to i64, !dbg !237
  br label %10, !dbg !238

5:                                                ; preds = %1
  %6 = zext nneg i32 %0 to i64, !dbg !239
  %7 = getelementptr inbounds [91 x i64], ptr @memo, i64 0, i64 %6, !dbg !239
  %8 = load i64, ptr %7, align 8, !dbg !239, !tbaa !94
  %9 = icmp eq i64 %8, 0, !dbg !239
  br i1 %9, label %12, label %10, !dbg !239

10:                                               ; preds = %5, %3, %12
  %11 = phi i64 [ %17, %12 ], [ %4, %3 ], [ %8, %5 ]
  ret i64 %11, !dbg !240

12:                                               ; preds = %5
  %13 = add nsw i32 %0, -1, !dbg !241
  %14 = tail call fastcc i64 @fibonacci(i32 noundef %13), !dbg !242
  %15 = add nsw i32 %0, -2, !dbg !243
  %16 = tail call fastcc i64 @fibonacci(i32 noundef %15), !dbg !244
  %17 = add i64 %16, %14, !dbg !245
  store i64 %17, ptr %7, align 8, !dbg !246, !tbaa !94
  br label %10, !dbg !240
}

; Function Attrs: nofree nosync nounwind memory(none) uwtable
define internal fastcc i32 @slow_fibonacci(i32 noundef %0) unnamed_addr #2 !dbg !247 {
    #dbg_value(i32 %0, !251, !DIExpression(), !252)
  %2 = icmp slt i32 %0, 2, !dbg !253
  br i1 %2, label %11, label %3, !dbg !254

3:                                                ; preds = %1, %3
  %4 = phi i32 [ %8, %3 ], [ %0, %1 ]
  %5 = phi i32 [ %9, %3 ], [ 0, %1 ]
    #dbg_value(i32 %4, !251, !DIExpression(), !252)
  %6 = add nsw i32 %4, -1, !dbg !255
  %7 = tail call fastcc i32 @slow_fibonacci(i32 noundef %6), !dbg !256
  %8 = add nsw i32 %4, -2, !dbg !257
  %9 = add nsw i32 %7, %5, !dbg !258
    #dbg_value(i32 %8, !251, !DIExpression(), !252)
  %10 = icmp ult i32 %4, 4, !dbg !253
  br i1 %10, label %11, label %3, !dbg !254

11:                                               ; preds = %3, %1
  %12 = phi i32 [ 0, %1 ], [ %9, %3 ]
  %13 = phi i32 [ %0, %1 ], [ %8, %3 ]
  %14 = add nsw i32 %13, %12
  ret i32 %14, !dbg !259
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!24}
!llvm.module.flags = !{!50, !51, !52, !53, !54, !55, !56}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 70, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "recursion.c", directory: ".", checksumkind: CSK_MD5, checksum: "02877389b3285f71c3d01848a4c11677")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 10)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 71, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 7)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 73, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 5)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "moves", scope: !24, file: !2, line: 29, type: !37, isLocal: true, isDefinition: true)
!24 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !25, globals: !27, splitDebugInlining: false, nameTableKind: None)
!25 = !{!26}
!26 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!27 = !{!0, !7, !12, !17, !28, !30, !22, !35, !38, !43, !45}
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(scope: null, file: !2, line: 78, type: !9, isLocal: true, isDefinition: true)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(scope: null, file: !2, line: 79, type: !32, isLocal: true, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 8)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "permutations", scope: !24, file: !2, line: 40, type: !37, isLocal: true, isDefinition: true)
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(scope: null, file: !2, line: 36, type: !40, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 6)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 45, type: !19, isLocal: true, isDefinition: true)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "memo", scope: !24, file: !2, line: 58, type: !47, isLocal: true, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 5824, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: 91)
!50 = !{i32 7, !"Dwarf Version", i32 5}
!51 = !{i32 2, !"Debug Info Version", i32 3}
!52 = !{i32 1, !"wchar_size", i32 4}
!53 = !{i32 8, !"PIC Level", i32 2}
!54 = !{i32 7, !"PIE Level", i32 2}
!55 = !{i32 7, !"uwtable", i32 2}
!56 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!57 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 68, type: !58, scopeLine: 69, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !60)
!58 = !DISubroutineType(types: !59)
!59 = !{!37}
!60 = !{!61, !64}
!61 = !DILocalVariable(name: "sink", scope: !57, file: !2, line: 72, type: !62)
!62 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !63)
!63 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!64 = !DILocalVariable(name: "text", scope: !57, file: !2, line: 76, type: !9)
!65 = distinct !DIAssignID()
!66 = !DILocation(line: 0, scope: !57)
!67 = distinct !DIAssignID()
!68 = !DILocation(line: 70, column: 26, scope: !57)
!69 = !DILocation(line: 70, column: 43, scope: !57)
!70 = !DILocation(line: 70, column: 60, scope: !57)
!71 = !DILocation(line: 70, column: 5, scope: !57)
!72 = !DILocalVariable(name: "n", arg: 1, scope: !73, file: !2, line: 16, type: !76)
!73 = distinct !DISubprogram(name: "is_even", scope: !2, file: !2, line: 16, type: !74, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !77)
!74 = !DISubroutineType(types: !75)
!75 = !{!37, !76}
!76 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!77 = !{!72}
!78 = !DILocation(line: 0, scope: !73, inlinedAt: !79)
!79 = distinct !DILocation(line: 71, column: 23, scope: !57)
!80 = !DILocation(line: 16, column: 41, scope: !73, inlinedAt: !79)
!81 = !DILocation(line: 17, column: 63, scope: !82, inlinedAt: !85)
!82 = distinct !DISubprogram(name: "is_odd", scope: !2, file: !2, line: 17, type: !74, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !83)
!83 = !{!84}
!84 = !DILocalVariable(name: "n", arg: 1, scope: !82, file: !2, line: 17, type: !76)
!85 = distinct !DILocation(line: 16, column: 54, scope: !73, inlinedAt: !79)
!86 = !DILocation(line: 17, column: 53, scope: !82, inlinedAt: !85)
!87 = !DILocation(line: 71, column: 5, scope: !57)
!88 = !DILocation(line: 0, scope: !82, inlinedAt: !89)
!89 = distinct !DILocation(line: 71, column: 38, scope: !57)
!90 = !DILocation(line: 0, scope: !73, inlinedAt: !91)
!91 = distinct !DILocation(line: 17, column: 53, scope: !82, inlinedAt: !89)
!92 = !DILocation(line: 72, column: 5, scope: !57)
!93 = !DILocation(line: 72, column: 19, scope: !57)
!94 = !{!95, !95, i64 0}
!95 = !{!"long", !96, i64 0}
!96 = !{!"omnipotent char", !97, i64 0}
!97 = !{!"Simple C/C++ TBAA"}
!98 = distinct !DIAssignID()
!99 = !DILocation(line: 73, column: 21, scope: !57)
!100 = !DILocation(line: 73, column: 5, scope: !57)
!101 = !DILocation(line: 74, column: 5, scope: !57)
!102 = !DILocation(line: 75, column: 20, scope: !57)
!103 = !{!104, !104, i64 0}
!104 = !{!"int", !96, i64 0}
!105 = !DILocation(line: 75, column: 5, scope: !57)
!106 = !DILocation(line: 76, column: 5, scope: !57)
!107 = !DILocation(line: 76, column: 10, scope: !57)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 77, column: 5, scope: !57)
!110 = !DILocation(line: 78, column: 23, scope: !57)
!111 = !DILocation(line: 78, column: 5, scope: !57)
!112 = !DILocation(line: 79, column: 24, scope: !57)
!113 = !DILocation(line: 79, column: 39, scope: !57)
!114 = !DILocation(line: 79, column: 5, scope: !57)
!115 = !DILocation(line: 81, column: 1, scope: !57)
!116 = !DILocation(line: 80, column: 5, scope: !57)
!117 = !DISubprogram(name: "printf", scope: !118, file: !118, line: 356, type: !119, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!118 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!119 = !DISubroutineType(types: !120)
!120 = !{!37, !121, null}
!121 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !122)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!124 = distinct !DISubprogram(name: "ackermann", scope: !2, file: !2, line: 6, type: !125, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !127)
!125 = !DISubroutineType(types: !126)
!126 = !{!37, !37, !37}
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "m", arg: 1, scope: !124, file: !2, line: 6, type: !37)
!129 = !DILocalVariable(name: "n", arg: 2, scope: !124, file: !2, line: 6, type: !37)
!130 = !DILocation(line: 0, scope: !124)
!131 = !DILocation(line: 8, column: 11, scope: !132)
!132 = distinct !DILexicalBlock(scope: !124, file: !2, line: 8, column: 9)
!133 = !DILocation(line: 8, column: 9, scope: !124)
!134 = !DILocation(line: 9, column: 18, scope: !132)
!135 = !DILocation(line: 13, column: 1, scope: !124)
!136 = !DILocation(line: 10, column: 11, scope: !137)
!137 = distinct !DILexicalBlock(scope: !124, file: !2, line: 10, column: 9)
!138 = !DILocation(line: 10, column: 9, scope: !124)
!139 = !DILocation(line: 12, column: 44, scope: !124)
!140 = !DILocation(line: 12, column: 29, scope: !124)
!141 = !DILocation(line: 12, column: 12, scope: !124)
!142 = distinct !DISubprogram(name: "deep", scope: !2, file: !2, line: 19, type: !143, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !146)
!143 = !DISubroutineType(types: !144)
!144 = !{!63, !37, !145}
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!146 = !{!147, !148, !149, !150}
!147 = !DILocalVariable(name: "n", arg: 1, scope: !142, file: !2, line: 19, type: !37)
!148 = !DILocalVariable(name: "sink", arg: 2, scope: !142, file: !2, line: 19, type: !145)
!149 = !DILocalVariable(name: "here", scope: !142, file: !2, line: 23, type: !62)
!150 = !DILocalVariable(name: "below", scope: !142, file: !2, line: 24, type: !63)
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 0, scope: !142)
!153 = !DILocation(line: 21, column: 11, scope: !154)
!154 = distinct !DILexicalBlock(scope: !142, file: !2, line: 21, column: 9)
!155 = !DILocation(line: 21, column: 9, scope: !142)
!156 = !DILocation(line: 23, column: 5, scope: !142)
!157 = !DILocation(line: 23, column: 28, scope: !142)
!158 = !DILocation(line: 23, column: 26, scope: !142)
!159 = !DILocation(line: 23, column: 19, scope: !142)
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 24, column: 25, scope: !142)
!162 = !DILocation(line: 24, column: 18, scope: !142)
!163 = !DILocation(line: 25, column: 14, scope: !142)
!164 = !DILocation(line: 25, column: 11, scope: !142)
!165 = !DILocation(line: 26, column: 20, scope: !142)
!166 = !DILocation(line: 26, column: 18, scope: !142)
!167 = !DILocation(line: 27, column: 1, scope: !142)
!168 = distinct !DISubprogram(name: "hanoi", scope: !2, file: !2, line: 30, type: !169, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !171)
!169 = !DISubroutineType(types: !170)
!170 = !{null, !37, !4, !4, !4}
!171 = !{!172, !173, !174, !175}
!172 = !DILocalVariable(name: "n", arg: 1, scope: !168, file: !2, line: 30, type: !37)
!173 = !DILocalVariable(name: "from", arg: 2, scope: !168, file: !2, line: 30, type: !4)
!174 = !DILocalVariable(name: "to", arg: 3, scope: !168, file: !2, line: 30, type: !4)
!175 = !DILocalVariable(name: "via", arg: 4, scope: !168, file: !2, line: 30, type: !4)
!176 = !DILocation(line: 0, scope: !168)
!177 = !DILocation(line: 32, column: 11, scope: !178)
!178 = distinct !DILexicalBlock(scope: !168, file: !2, line: 32, column: 9)
!179 = !DILocation(line: 32, column: 9, scope: !168)
!180 = !DILocation(line: 34, column: 13, scope: !168)
!181 = !DILocation(line: 34, column: 5, scope: !168)
!182 = !DILocation(line: 35, column: 14, scope: !183)
!183 = distinct !DILexicalBlock(scope: !168, file: !2, line: 35, column: 9)
!184 = !DILocation(line: 35, column: 17, scope: !183)
!185 = !DILocation(line: 35, column: 9, scope: !168)
!186 = !DILocation(line: 36, column: 25, scope: !183)
!187 = !DILocation(line: 36, column: 9, scope: !183)
!188 = !DILocation(line: 38, column: 1, scope: !168)
!189 = distinct !DISubprogram(name: "permute", scope: !2, file: !2, line: 41, type: !190, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !193)
!190 = !DISubroutineType(types: !191)
!191 = !{null, !192, !37}
!192 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!193 = !{!194, !195, !196, !198}
!194 = !DILocalVariable(name: "text", arg: 1, scope: !189, file: !2, line: 41, type: !192)
!195 = !DILocalVariable(name: "at", arg: 2, scope: !189, file: !2, line: 41, type: !37)
!196 = !DILocalVariable(name: "i", scope: !197, file: !2, line: 48, type: !37)
!197 = distinct !DILexicalBlock(scope: !189, file: !2, line: 48, column: 5)
!198 = !DILocalVariable(name: "c", scope: !199, file: !2, line: 49, type: !4)
!199 = distinct !DILexicalBlock(scope: !200, file: !2, line: 48, column: 36)
!200 = distinct !DILexicalBlock(scope: !197, file: !2, line: 48, column: 5)
!201 = !DILocation(line: 0, scope: !189)
!202 = !DILocation(line: 43, column: 10, scope: !203)
!203 = distinct !DILexicalBlock(scope: !189, file: !2, line: 43, column: 9)
!204 = !{!96, !96, i64 0}
!205 = !DILocation(line: 43, column: 9, scope: !189)
!206 = !DILocation(line: 0, scope: !197)
!207 = !DILocation(line: 48, column: 5, scope: !197)
!208 = !DILocation(line: 44, column: 25, scope: !209)
!209 = distinct !DILexicalBlock(scope: !210, file: !2, line: 44, column: 13)
!210 = distinct !DILexicalBlock(scope: !203, file: !2, line: 43, column: 20)
!211 = !DILocation(line: 44, column: 28, scope: !209)
!212 = !DILocation(line: 44, column: 34, scope: !209)
!213 = !DILocation(line: 44, column: 13, scope: !210)
!214 = !DILocation(line: 45, column: 13, scope: !209)
!215 = !DILocation(line: 0, scope: !199)
!216 = !DILocation(line: 50, column: 18, scope: !199)
!217 = !DILocation(line: 51, column: 17, scope: !199)
!218 = !DILocation(line: 52, column: 9, scope: !199)
!219 = !DILocation(line: 53, column: 19, scope: !199)
!220 = !DILocation(line: 53, column: 17, scope: !199)
!221 = !DILocation(line: 54, column: 18, scope: !199)
!222 = !DILocation(line: 48, column: 32, scope: !200)
!223 = !DILocation(line: 48, column: 22, scope: !200)
!224 = distinct !{!224, !207, !225, !226}
!225 = !DILocation(line: 55, column: 5, scope: !197)
!226 = !{!"llvm.loop.mustprogress"}
!227 = !DILocation(line: 56, column: 1, scope: !189)
!228 = distinct !DISubprogram(name: "fibonacci", scope: !2, file: !2, line: 59, type: !229, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !231)
!229 = !DISubroutineType(types: !230)
!230 = !{!26, !37}
!231 = !{!232}
!232 = !DILocalVariable(name: "n", arg: 1, scope: !228, file: !2, line: 59, type: !37)
!233 = !DILocation(line: 0, scope: !228)
!234 = !DILocation(line: 61, column: 11, scope: !235)
!235 = distinct !DILexicalBlock(scope: !228, file: !2, line: 61, column: 9)
!236 = !DILocation(line: 61, column: 9, scope: !228)
!237 = !DILocation(line: 62, column: 16, scope: !235)
!238 = !DILocation(line: 62, column: 9, scope: !235)
!239 = !DILocation(line: 63, column: 12, scope: !228)
!240 = !DILocation(line: 64, column: 1, scope: !228)
!241 = !DILocation(line: 63, column: 55, scope: !228)
!242 = !DILocation(line: 63, column: 43, scope: !228)
!243 = !DILocation(line: 63, column: 74, scope: !228)
!244 = !DILocation(line: 63, column: 62, scope: !228)
!245 = !DILocation(line: 63, column: 60, scope: !228)
!246 = !DILocation(line: 63, column: 41, scope: !228)
!247 = distinct !DISubprogram(name: "slow_fibonacci", scope: !2, file: !2, line: 66, type: !248, scopeLine: 66, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !24, retainedNodes: !250)
!248 = !DISubroutineType(types: !249)
!249 = !{!37, !37}
!250 = !{!251}
!251 = !DILocalVariable(name: "n", arg: 1, scope: !247, file: !2, line: 66, type: !37)
!252 = !DILocation(line: 0, scope: !247)
!253 = !DILocation(line: 66, column: 45, scope: !247)
!254 = !DILocation(line: 66, column: 43, scope: !247)
!255 = !DILocation(line: 66, column: 72, scope: !247)
!256 = !DILocation(line: 66, column: 55, scope: !247)
!257 = !DILocation(line: 66, column: 96, scope: !247)
!258 = !DILocation(line: 66, column: 77, scope: !247)
!259 = !DILocation(line: 66, column: 36, scope: !247)
