; ModuleID = 'qsort.c'
source_filename = "qsort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [5 x i8] c"pear\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"fig\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [7 x i8] c"banana\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [5 x i8] c"kiwi\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [5 x i8] c"plum\00", align 1, !dbg !19
@.str.5 = private unnamed_addr constant [7 x i8] c"cherry\00", align 1, !dbg !21
@.str.6 = private unnamed_addr constant [5 x i8] c"lime\00", align 1, !dbg !23
@__const.main.words = private unnamed_addr constant [7 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6], align 16
@.str.7 = private unnamed_addr constant [5 x i8] c"%s%s\00", align 1, !dbg !25
@.str.8 = private unnamed_addr constant [2 x i8] c" \00", align 1, !dbg !27
@.str.9 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1, !dbg !32
@.str.10 = private unnamed_addr constant [13 x i8] c"%s is at %d\0A\00", align 1, !dbg !34
@calls = internal unnamed_addr global i32 0, align 4, !dbg !39
@.str.12 = private unnamed_addr constant [12 x i8] c"called back\00", align 1, !dbg !54
@.str.13 = private unnamed_addr constant [13 x i8] c"never called\00", align 1, !dbg !59

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !69 {
  %1 = alloca [7 x ptr], align 16, !DIAssignID !84
    #dbg_assign(i1 undef, !73, !DIExpression(), !84, ptr %1, !DIExpression(), !85)
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %1) #8, !dbg !86
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(56) %1, ptr noundef nonnull align 16 dereferenceable(56) @__const.main.words, i64 56, i1 false), !dbg !87, !DIAssignID !88
    #dbg_assign(i1 undef, !73, !DIExpression(), !88, ptr %1, !DIExpression(), !85)
    #dbg_value(i64 7, !75, !DIExpression(), !85)
  call void @qsort(ptr noundef nonnull %1, i64 noundef 7, i64 noundef 8, ptr noundef nonnull @by_length_then_name) #8, !dbg !89
    #dbg_value(i64 0, !79, !DIExpression(), !90)
  br label %46, !dbg !91

2:                                                ; preds = %46
  %3 = load i32, ptr @calls, align 4, !tbaa !92
  br label %4, !dbg !96

4:                                                ; preds = %2, %28
  %5 = phi i32 [ %13, %28 ], [ %3, %2 ], !dbg !118
  %6 = phi i64 [ %30, %28 ], [ 0, %2 ]
  %7 = phi i64 [ %29, %28 ], [ 7, %2 ]
    #dbg_value(i64 %6, !112, !DIExpression(), !120)
    #dbg_value(i64 %7, !113, !DIExpression(), !120)
  %8 = add i64 %7, %6, !dbg !118
  %9 = lshr i64 %8, 1, !dbg !121
    #dbg_value(i64 %9, !114, !DIExpression(), !120)
  %10 = shl i64 %9, 3, !dbg !122
  %11 = getelementptr inbounds i8, ptr %1, i64 %10, !dbg !123
    #dbg_value(ptr %11, !115, !DIExpression(), !120)
    #dbg_value(ptr undef, !124, !DIExpression(), !130)
    #dbg_value(ptr %11, !127, !DIExpression(), !130)
    #dbg_value(ptr @.str.3, !128, !DIExpression(), !130)
  %12 = load ptr, ptr %11, align 8, !dbg !132, !tbaa !133
    #dbg_value(ptr %12, !129, !DIExpression(), !130)
  %13 = add nsw i32 %5, 1, !dbg !135
  store i32 %13, ptr @calls, align 4, !dbg !135, !tbaa !92
  %14 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %12) #9, !dbg !136
  %15 = icmp eq i64 %14, 4, !dbg !138
  br i1 %15, label %19, label %16, !dbg !139

16:                                               ; preds = %4
  %17 = icmp ugt i64 %14, 4, !dbg !140
  %18 = select i1 %17, i32 -1, i32 1, !dbg !141
  br label %21, !dbg !142

19:                                               ; preds = %4
  %20 = call i32 @strcmp(ptr noundef nonnull dereferenceable(5) @.str.3, ptr noundef nonnull dereferenceable(1) %12) #9, !dbg !143
  br label %21, !dbg !144

21:                                               ; preds = %16, %19
  %22 = phi i32 [ %18, %16 ], [ %20, %19 ], !dbg !130
    #dbg_value(i32 %22, !116, !DIExpression(), !120)
  %23 = icmp slt i32 %22, 0, !dbg !145
  br i1 %23, label %28, label %24, !dbg !147

24:                                               ; preds = %21
  %25 = icmp eq i32 %22, 0, !dbg !148
  br i1 %25, label %32, label %26, !dbg !150

26:                                               ; preds = %24
  %27 = add nuw i64 %9, 1, !dbg !151
    #dbg_value(i64 %27, !112, !DIExpression(), !120)
  br label %28

28:                                               ; preds = %26, %21
  %29 = phi i64 [ %7, %26 ], [ %9, %21 ], !dbg !120
  %30 = phi i64 [ %27, %26 ], [ %6, %21 ], !dbg !120
    #dbg_value(i64 %30, !112, !DIExpression(), !120)
    #dbg_value(i64 %29, !113, !DIExpression(), !120)
  %31 = icmp ult i64 %30, %29, !dbg !152
  br i1 %31, label %4, label %35, !dbg !96, !llvm.loop !153

32:                                               ; preds = %24
  %33 = getelementptr inbounds i8, ptr %1, i64 %10
  %34 = ptrtoint ptr %33 to i64, !dbg !157
  br label %35, !dbg !157

35:                                               ; preds = %28, %32
  %36 = phi i64 [ %34, %32 ], [ 0, %28 ], !dbg !120
    #dbg_value(i64 %36, !82, !DIExpression(), !85)
  %37 = ptrtoint ptr %1 to i64, !dbg !157
  %38 = sub i64 %36, %37, !dbg !157
  %39 = lshr exact i64 %38, 3, !dbg !157
  %40 = trunc i64 %39 to i32, !dbg !158
  %41 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, ptr noundef nonnull @.str.3, i32 noundef %40), !dbg !159
  %42 = load i32, ptr @calls, align 4, !dbg !160, !tbaa !92
  %43 = icmp sgt i32 %42, 0, !dbg !161
  %44 = select i1 %43, ptr @.str.12, ptr @.str.13, !dbg !160
  %45 = call i32 @puts(ptr nonnull dereferenceable(1) %44), !dbg !162
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %1) #8, !dbg !163
  ret i32 0, !dbg !164

46:                                               ; preds = %0, %46
  %47 = phi i64 [ 0, %0 ], [ %50, %46 ]
    #dbg_value(i64 %47, !79, !DIExpression(), !90)
  %48 = getelementptr inbounds [7 x ptr], ptr %1, i64 0, i64 %47, !dbg !165
  %49 = load ptr, ptr %48, align 8, !dbg !165, !tbaa !133
  %50 = add nuw nsw i64 %47, 1, !dbg !167
  %51 = icmp eq i64 %47, 6, !dbg !168
  %52 = select i1 %51, ptr @.str.9, ptr @.str.8, !dbg !169
  %53 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef %49, ptr noundef nonnull %52), !dbg !170
    #dbg_value(i64 %50, !79, !DIExpression(), !90)
  %54 = icmp eq i64 %50, 7, !dbg !171
  br i1 %54, label %2, label %46, !dbg !91, !llvm.loop !172
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree
declare !dbg !174 void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define internal i32 @by_length_then_name(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #4 !dbg !125 {
    #dbg_value(ptr %0, !124, !DIExpression(), !177)
    #dbg_value(ptr %1, !127, !DIExpression(), !177)
  %3 = load ptr, ptr %0, align 8, !dbg !178, !tbaa !133
    #dbg_value(ptr %3, !128, !DIExpression(), !177)
  %4 = load ptr, ptr %1, align 8, !dbg !179, !tbaa !133
    #dbg_value(ptr %4, !129, !DIExpression(), !177)
  %5 = load i32, ptr @calls, align 4, !dbg !180, !tbaa !92
  %6 = add nsw i32 %5, 1, !dbg !180
  store i32 %6, ptr @calls, align 4, !dbg !180, !tbaa !92
  %7 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %3) #9, !dbg !181
  %8 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %4) #9, !dbg !182
  %9 = icmp eq i64 %7, %8, !dbg !183
  br i1 %9, label %13, label %10, !dbg !184

10:                                               ; preds = %2
  %11 = icmp ult i64 %7, %8, !dbg !185
  %12 = select i1 %11, i32 -1, i32 1, !dbg !186
  br label %15, !dbg !187

13:                                               ; preds = %2
  %14 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %3, ptr noundef nonnull dereferenceable(1) %4) #9, !dbg !188
  br label %15, !dbg !189

15:                                               ; preds = %13, %10
  %16 = phi i32 [ %12, %10 ], [ %14, %13 ], !dbg !177
  ret i32 %16, !dbg !190
}

; Function Attrs: nofree nounwind
declare !dbg !191 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !196 i64 @strlen(ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !200 i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #7

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nofree nounwind }
attributes #8 = { nounwind }
attributes #9 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!41}
!llvm.module.flags = !{!61, !62, !63, !64, !65, !66, !67}
!llvm.ident = !{!68}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "qsort.c", directory: ".", checksumkind: CSK_MD5, checksum: "ae3f81867c6997e379c640412099c7be")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 7)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !14, isLocal: true, isDefinition: true)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(scope: null, file: !2, line: 23, type: !3, isLocal: true, isDefinition: true)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 23, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 16, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 2)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !2, line: 23, type: !29, isLocal: true, isDefinition: true)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(scope: null, file: !2, line: 27, type: !36, isLocal: true, isDefinition: true)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 13)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(name: "calls", scope: !41, file: !2, line: 6, type: !43, isLocal: true, isDefinition: true)
!41 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !42, globals: !51, splitDebugInlining: false, nameTableKind: None)
!42 = !{!43, !44, !48, !46, !50}
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!51 = !{!0, !7, !12, !17, !19, !21, !23, !25, !27, !32, !34, !52, !54, !59, !39}
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(scope: null, file: !2, line: 28, type: !9, isLocal: true, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(scope: null, file: !2, line: 28, type: !56, isLocal: true, isDefinition: true)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !57)
!57 = !{!58}
!58 = !DISubrange(count: 12)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression())
!60 = distinct !DIGlobalVariable(scope: null, file: !2, line: 28, type: !36, isLocal: true, isDefinition: true)
!61 = !{i32 7, !"Dwarf Version", i32 5}
!62 = !{i32 2, !"Debug Info Version", i32 3}
!63 = !{i32 1, !"wchar_size", i32 4}
!64 = !{i32 8, !"PIC Level", i32 2}
!65 = !{i32 7, !"PIE Level", i32 2}
!66 = !{i32 7, !"uwtable", i32 2}
!67 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!68 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!69 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 17, type: !70, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !41, retainedNodes: !72)
!70 = !DISubroutineType(types: !71)
!71 = !{!43}
!72 = !{!73, !75, !79, !81, !82}
!73 = !DILocalVariable(name: "words", scope: !69, file: !2, line: 19, type: !74)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !46, size: 448, elements: !15)
!75 = !DILocalVariable(name: "count", scope: !69, file: !2, line: 20, type: !76)
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !77, line: 18, baseType: !78)
!77 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!78 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!79 = !DILocalVariable(name: "i", scope: !80, file: !2, line: 22, type: !76)
!80 = distinct !DILexicalBlock(scope: !69, file: !2, line: 22, column: 5)
!81 = !DILocalVariable(name: "key", scope: !69, file: !2, line: 25, type: !46)
!82 = !DILocalVariable(name: "found", scope: !69, file: !2, line: 26, type: !83)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!84 = distinct !DIAssignID()
!85 = !DILocation(line: 0, scope: !69)
!86 = !DILocation(line: 19, column: 5, scope: !69)
!87 = !DILocation(line: 19, column: 17, scope: !69)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 21, column: 5, scope: !69)
!90 = !DILocation(line: 0, scope: !80)
!91 = !DILocation(line: 22, column: 5, scope: !80)
!92 = !{!93, !93, i64 0}
!93 = !{!"int", !94, i64 0}
!94 = !{!"omnipotent char", !95, i64 0}
!95 = !{!"Simple C/C++ TBAA"}
!96 = !DILocation(line: 29, column: 3, scope: !97, inlinedAt: !117)
!97 = distinct !DISubprogram(name: "bsearch", scope: !98, file: !98, line: 20, type: !99, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !41, retainedNodes: !106)
!98 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!99 = !DISubroutineType(types: !100)
!100 = !{!50, !48, !48, !76, !76, !101}
!101 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !102, line: 829, baseType: !103)
!102 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!104 = !DISubroutineType(types: !105)
!105 = !{!43, !48, !48}
!106 = !{!107, !108, !109, !110, !111, !112, !113, !114, !115, !116}
!107 = !DILocalVariable(name: "__key", arg: 1, scope: !97, file: !98, line: 20, type: !48)
!108 = !DILocalVariable(name: "__base", arg: 2, scope: !97, file: !98, line: 20, type: !48)
!109 = !DILocalVariable(name: "__nmemb", arg: 3, scope: !97, file: !98, line: 20, type: !76)
!110 = !DILocalVariable(name: "__size", arg: 4, scope: !97, file: !98, line: 20, type: !76)
!111 = !DILocalVariable(name: "__compar", arg: 5, scope: !97, file: !98, line: 21, type: !101)
!112 = !DILocalVariable(name: "__l", scope: !97, file: !98, line: 23, type: !76)
!113 = !DILocalVariable(name: "__u", scope: !97, file: !98, line: 23, type: !76)
!114 = !DILocalVariable(name: "__idx", scope: !97, file: !98, line: 23, type: !76)
!115 = !DILocalVariable(name: "__p", scope: !97, file: !98, line: 24, type: !48)
!116 = !DILocalVariable(name: "__comparison", scope: !97, file: !98, line: 25, type: !43)
!117 = distinct !DILocation(line: 26, column: 26, scope: !69)
!118 = !DILocation(line: 31, column: 20, scope: !119, inlinedAt: !117)
!119 = distinct !DILexicalBlock(scope: !97, file: !98, line: 30, column: 5)
!120 = !DILocation(line: 0, scope: !97, inlinedAt: !117)
!121 = !DILocation(line: 31, column: 27, scope: !119, inlinedAt: !117)
!122 = !DILocation(line: 32, column: 62, scope: !119, inlinedAt: !117)
!123 = !DILocation(line: 32, column: 53, scope: !119, inlinedAt: !117)
!124 = !DILocalVariable(name: "a", arg: 1, scope: !125, file: !2, line: 8, type: !48)
!125 = distinct !DISubprogram(name: "by_length_then_name", scope: !2, file: !2, line: 8, type: !104, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !41, retainedNodes: !126)
!126 = !{!124, !127, !128, !129}
!127 = !DILocalVariable(name: "b", arg: 2, scope: !125, file: !2, line: 8, type: !48)
!128 = !DILocalVariable(name: "left", scope: !125, file: !2, line: 10, type: !46)
!129 = !DILocalVariable(name: "right", scope: !125, file: !2, line: 10, type: !46)
!130 = !DILocation(line: 0, scope: !125, inlinedAt: !131)
!131 = distinct !DILocation(line: 33, column: 22, scope: !119, inlinedAt: !117)
!132 = !DILocation(line: 10, column: 58, scope: !125, inlinedAt: !131)
!133 = !{!134, !134, i64 0}
!134 = !{!"any pointer", !94, i64 0}
!135 = !DILocation(line: 11, column: 10, scope: !125, inlinedAt: !131)
!136 = !DILocation(line: 12, column: 25, scope: !137, inlinedAt: !131)
!137 = distinct !DILexicalBlock(scope: !125, file: !2, line: 12, column: 9)
!138 = !DILocation(line: 12, column: 22, scope: !137, inlinedAt: !131)
!139 = !DILocation(line: 12, column: 9, scope: !125, inlinedAt: !131)
!140 = !DILocation(line: 13, column: 29, scope: !137, inlinedAt: !131)
!141 = !DILocation(line: 13, column: 16, scope: !137, inlinedAt: !131)
!142 = !DILocation(line: 13, column: 9, scope: !137, inlinedAt: !131)
!143 = !DILocation(line: 14, column: 12, scope: !125, inlinedAt: !131)
!144 = !DILocation(line: 14, column: 5, scope: !125, inlinedAt: !131)
!145 = !DILocation(line: 34, column: 24, scope: !146, inlinedAt: !117)
!146 = distinct !DILexicalBlock(scope: !119, file: !98, line: 34, column: 11)
!147 = !DILocation(line: 34, column: 11, scope: !119, inlinedAt: !117)
!148 = !DILocation(line: 36, column: 29, scope: !149, inlinedAt: !117)
!149 = distinct !DILexicalBlock(scope: !146, file: !98, line: 36, column: 16)
!150 = !DILocation(line: 36, column: 16, scope: !146, inlinedAt: !117)
!151 = !DILocation(line: 37, column: 14, scope: !149, inlinedAt: !117)
!152 = !DILocation(line: 29, column: 14, scope: !97, inlinedAt: !117)
!153 = distinct !{!153, !96, !154, !155, !156}
!154 = !DILocation(line: 49, column: 5, scope: !97, inlinedAt: !117)
!155 = !{!"llvm.loop.mustprogress"}
!156 = !{!"llvm.loop.unroll.disable"}
!157 = !DILocation(line: 27, column: 46, scope: !69)
!158 = !DILocation(line: 27, column: 34, scope: !69)
!159 = !DILocation(line: 27, column: 5, scope: !69)
!160 = !DILocation(line: 28, column: 20, scope: !69)
!161 = !DILocation(line: 28, column: 26, scope: !69)
!162 = !DILocation(line: 28, column: 5, scope: !69)
!163 = !DILocation(line: 30, column: 1, scope: !69)
!164 = !DILocation(line: 29, column: 5, scope: !69)
!165 = !DILocation(line: 23, column: 24, scope: !166)
!166 = distinct !DILexicalBlock(scope: !80, file: !2, line: 22, column: 5)
!167 = !DILocation(line: 23, column: 36, scope: !166)
!168 = !DILocation(line: 23, column: 40, scope: !166)
!169 = !DILocation(line: 23, column: 34, scope: !166)
!170 = !DILocation(line: 23, column: 9, scope: !166)
!171 = !DILocation(line: 22, column: 26, scope: !166)
!172 = distinct !{!172, !91, !173, !155, !156}
!173 = !DILocation(line: 23, column: 60, scope: !80)
!174 = !DISubprogram(name: "qsort", scope: !102, file: !102, line: 851, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{null, !50, !76, !76, !101}
!177 = !DILocation(line: 0, scope: !125)
!178 = !DILocation(line: 10, column: 24, scope: !125)
!179 = !DILocation(line: 10, column: 58, scope: !125)
!180 = !DILocation(line: 11, column: 10, scope: !125)
!181 = !DILocation(line: 12, column: 9, scope: !137)
!182 = !DILocation(line: 12, column: 25, scope: !137)
!183 = !DILocation(line: 12, column: 22, scope: !137)
!184 = !DILocation(line: 12, column: 9, scope: !125)
!185 = !DILocation(line: 13, column: 29, scope: !137)
!186 = !DILocation(line: 13, column: 16, scope: !137)
!187 = !DILocation(line: 13, column: 9, scope: !137)
!188 = !DILocation(line: 14, column: 12, scope: !125)
!189 = !DILocation(line: 14, column: 5, scope: !125)
!190 = !DILocation(line: 15, column: 1, scope: !125)
!191 = !DISubprogram(name: "printf", scope: !192, file: !192, line: 356, type: !193, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!192 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!193 = !DISubroutineType(types: !194)
!194 = !{!43, !195, null}
!195 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !46)
!196 = !DISubprogram(name: "strlen", scope: !197, file: !197, line: 407, type: !198, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!197 = !DIFile(filename: "/usr/include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!198 = !DISubroutineType(types: !199)
!199 = !{!78, !46}
!200 = !DISubprogram(name: "strcmp", scope: !197, file: !197, line: 156, type: !201, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!201 = !DISubroutineType(types: !202)
!202 = !{!43, !46, !46}
