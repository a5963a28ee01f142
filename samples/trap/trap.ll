; ModuleID = 'trap.c'
source_filename = "trap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !0

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !17 {
    #dbg_value(ptr null, !30, !DIExpression(), !37)
    #dbg_value(i32 20, !35, !DIExpression(), !37)
  %1 = tail call noalias noundef dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #4, !dbg !39
    #dbg_value(ptr %1, !36, !DIExpression(), !37)
  store i32 20, ptr %1, align 8, !dbg !40, !tbaa !41
  %2 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !47
  store ptr null, ptr %2, align 8, !dbg !48, !tbaa !49
    #dbg_value(ptr %1, !30, !DIExpression(), !50)
    #dbg_value(i32 10, !35, !DIExpression(), !50)
  %3 = tail call noalias noundef dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #4, !dbg !52
    #dbg_value(ptr %3, !36, !DIExpression(), !50)
  store i32 10, ptr %3, align 8, !dbg !53, !tbaa !41
  %4 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !54
  store ptr %1, ptr %4, align 8, !dbg !55, !tbaa !49
    #dbg_value(ptr %3, !22, !DIExpression(), !56)
    #dbg_value(i32 0, !28, !DIExpression(), !57)
  br label %6, !dbg !58

5:                                                ; preds = %6
  ret i32 0, !dbg !59

6:                                                ; preds = %0, %6
  %7 = phi i32 [ 0, %0 ], [ %10, %6 ]
    #dbg_value(i32 %7, !28, !DIExpression(), !57)
  %8 = tail call fastcc i32 @value_at(ptr noundef nonnull %3, i32 noundef %7), !dbg !60
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %8), !dbg !62
  %10 = add nuw nsw i32 %7, 1, !dbg !63
    #dbg_value(i32 %10, !28, !DIExpression(), !57)
  %11 = icmp eq i32 %10, 3, !dbg !64
  br i1 %11, label %5, label %6, !dbg !58, !llvm.loop !65
}

; Function Attrs: nofree nounwind
declare !dbg !69 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc i32 @value_at(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #2 !dbg !76 {
    #dbg_value(ptr %0, !82, !DIExpression(), !84)
    #dbg_value(i32 %1, !83, !DIExpression(), !84)
    #dbg_value(i32 %1, !83, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !84)
  %3 = icmp sgt i32 %1, 0, !dbg !85
  br i1 %3, label %4, label %11, !dbg !86

4:                                                ; preds = %2, %4
  %5 = phi i32 [ %7, %4 ], [ %1, %2 ]
  %6 = phi ptr [ %9, %4 ], [ %0, %2 ]
    #dbg_value(i32 %5, !83, !DIExpression(), !84)
    #dbg_value(ptr %6, !82, !DIExpression(), !84)
  %7 = add nsw i32 %5, -1, !dbg !87
    #dbg_value(i32 %7, !83, !DIExpression(), !84)
  %8 = getelementptr inbounds i8, ptr %6, i64 8, !dbg !88
  %9 = load ptr, ptr %8, align 8, !dbg !88, !tbaa !49
    #dbg_value(ptr %9, !82, !DIExpression(), !84)
    #dbg_value(i32 %7, !83, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !84)
  %10 = icmp sgt i32 %5, 1, !dbg !85
  br i1 %10, label %4, label %11, !dbg !86, !llvm.loop !89

11:                                               ; preds = %4, %2
  %12 = phi ptr [ %0, %2 ], [ %9, %4 ]
  %13 = load i32, ptr %12, align 8, !dbg !90, !tbaa !41
  ret i32 %13, !dbg !91
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare !dbg !92 noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13, !14, !15}
!llvm.ident = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "trap.c", directory: ".", checksumkind: CSK_MD5, checksum: "0607cc9ebb12f55458559d04517602ef")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 8, !"PIC Level", i32 2}
!13 = !{i32 7, !"PIE Level", i32 2}
!14 = !{i32 7, !"uwtable", i32 2}
!15 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!16 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!17 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 26, type: !18, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !21)
!18 = !DISubroutineType(types: !19)
!19 = !{!20}
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22, !28}
!22 = !DILocalVariable(name: "list", scope: !17, file: !2, line: 28, type: !23)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !2, line: 6, size: 128, elements: !25)
!25 = !{!26, !27}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !24, file: !2, line: 7, baseType: !20, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !24, file: !2, line: 8, baseType: !23, size: 64, offset: 64)
!28 = !DILocalVariable(name: "i", scope: !29, file: !2, line: 29, type: !20)
!29 = distinct !DILexicalBlock(scope: !17, file: !2, line: 29, column: 5)
!30 = !DILocalVariable(name: "next", arg: 1, scope: !31, file: !2, line: 11, type: !23)
!31 = distinct !DISubprogram(name: "push", scope: !2, file: !2, line: 11, type: !32, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !34)
!32 = !DISubroutineType(types: !33)
!33 = !{!23, !23, !20}
!34 = !{!30, !35, !36}
!35 = !DILocalVariable(name: "value", arg: 2, scope: !31, file: !2, line: 11, type: !20)
!36 = !DILocalVariable(name: "n", scope: !31, file: !2, line: 13, type: !23)
!37 = !DILocation(line: 0, scope: !31, inlinedAt: !38)
!38 = distinct !DILocation(line: 28, column: 30, scope: !17)
!39 = !DILocation(line: 13, column: 22, scope: !31, inlinedAt: !38)
!40 = !DILocation(line: 14, column: 14, scope: !31, inlinedAt: !38)
!41 = !{!42, !43, i64 0}
!42 = !{!"node", !43, i64 0, !46, i64 8}
!43 = !{!"int", !44, i64 0}
!44 = !{!"omnipotent char", !45, i64 0}
!45 = !{!"Simple C/C++ TBAA"}
!46 = !{!"any pointer", !44, i64 0}
!47 = !DILocation(line: 15, column: 8, scope: !31, inlinedAt: !38)
!48 = !DILocation(line: 15, column: 13, scope: !31, inlinedAt: !38)
!49 = !{!42, !46, i64 8}
!50 = !DILocation(line: 0, scope: !31, inlinedAt: !51)
!51 = distinct !DILocation(line: 28, column: 25, scope: !17)
!52 = !DILocation(line: 13, column: 22, scope: !31, inlinedAt: !51)
!53 = !DILocation(line: 14, column: 14, scope: !31, inlinedAt: !51)
!54 = !DILocation(line: 15, column: 8, scope: !31, inlinedAt: !51)
!55 = !DILocation(line: 15, column: 13, scope: !31, inlinedAt: !51)
!56 = !DILocation(line: 0, scope: !17)
!57 = !DILocation(line: 0, scope: !29)
!58 = !DILocation(line: 29, column: 5, scope: !29)
!59 = !DILocation(line: 31, column: 5, scope: !17)
!60 = !DILocation(line: 30, column: 24, scope: !61)
!61 = distinct !DILexicalBlock(scope: !29, file: !2, line: 29, column: 5)
!62 = !DILocation(line: 30, column: 9, scope: !61)
!63 = !DILocation(line: 29, column: 29, scope: !61)
!64 = !DILocation(line: 29, column: 23, scope: !61)
!65 = distinct !{!65, !58, !66, !67, !68}
!66 = !DILocation(line: 30, column: 41, scope: !29)
!67 = !{!"llvm.loop.mustprogress"}
!68 = !{!"llvm.loop.unroll.disable"}
!69 = !DISubprogram(name: "printf", scope: !70, file: !70, line: 356, type: !71, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!70 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!71 = !DISubroutineType(types: !72)
!72 = !{!20, !73, null}
!73 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !74)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!76 = distinct !DISubprogram(name: "value_at", scope: !2, file: !2, line: 19, type: !77, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !81)
!77 = !DISubroutineType(types: !78)
!78 = !{!20, !79, !20}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!81 = !{!82, !83}
!82 = !DILocalVariable(name: "list", arg: 1, scope: !76, file: !2, line: 19, type: !79)
!83 = !DILocalVariable(name: "index", arg: 2, scope: !76, file: !2, line: 19, type: !20)
!84 = !DILocation(line: 0, scope: !76)
!85 = !DILocation(line: 21, column: 20, scope: !76)
!86 = !DILocation(line: 21, column: 5, scope: !76)
!87 = !DILocation(line: 21, column: 17, scope: !76)
!88 = !DILocation(line: 22, column: 22, scope: !76)
!89 = distinct !{!89, !86, !88, !67, !68}
!90 = !DILocation(line: 23, column: 18, scope: !76)
!91 = !DILocation(line: 23, column: 5, scope: !76)
!92 = !DISubprogram(name: "malloc", scope: !93, file: !93, line: 553, type: !94, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!94 = !DISubroutineType(types: !95)
!95 = !{!96, !97}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !98, line: 18, baseType: !99)
!98 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!99 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
