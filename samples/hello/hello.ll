; ModuleID = 'hello.c'
source_filename = "hello.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [14 x i8] c"Hello, world!\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [12 x i8] c"Hello, %s!\0A\00", align 1, !dbg !7

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !22 {
    #dbg_value(i32 %0, !29, !DIExpression(), !33)
    #dbg_value(ptr %1, !30, !DIExpression(), !33)
  %3 = icmp slt i32 %0, 2, !dbg !34
  br i1 %3, label %4, label %6, !dbg !36

4:                                                ; preds = %2
  %5 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str), !dbg !37
  br label %6, !dbg !37

6:                                                ; preds = %4, %2
    #dbg_value(i32 1, !31, !DIExpression(), !38)
  %7 = icmp sgt i32 %0, 1, !dbg !39
  br i1 %7, label %8, label %10, !dbg !41

8:                                                ; preds = %6
  %9 = zext nneg i32 %0 to i64, !dbg !39
  br label %11, !dbg !41

10:                                               ; preds = %11, %6
  ret i32 0, !dbg !42

11:                                               ; preds = %8, %11
  %12 = phi i64 [ 1, %8 ], [ %16, %11 ]
    #dbg_value(i64 %12, !31, !DIExpression(), !38)
  %13 = getelementptr inbounds ptr, ptr %1, i64 %12, !dbg !43
  %14 = load ptr, ptr %13, align 8, !dbg !43, !tbaa !44
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef %14), !dbg !48
  %16 = add nuw nsw i64 %12, 1, !dbg !49
    #dbg_value(i64 %16, !31, !DIExpression(), !38)
  %17 = icmp eq i64 %16, %9, !dbg !39
  br i1 %17, label %10, label %11, !dbg !41, !llvm.loop !50
}

; Function Attrs: nofree nounwind
declare !dbg !54 noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !60 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!12}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}
!llvm.ident = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 7, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "hello.c", directory: ".", checksumkind: CSK_MD5, checksum: "f950c82b6cd3b47d3a0a2c3413335b63")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 112, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 14)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 9, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 12)
!12 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !13, splitDebugInlining: false, nameTableKind: None)
!13 = !{!0, !7}
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!22 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 4, type: !23, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !12, retainedNodes: !28)
!23 = !DISubroutineType(types: !24)
!24 = !{!25, !25, !26}
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!28 = !{!29, !30, !31}
!29 = !DILocalVariable(name: "argc", arg: 1, scope: !22, file: !2, line: 4, type: !25)
!30 = !DILocalVariable(name: "argv", arg: 2, scope: !22, file: !2, line: 4, type: !26)
!31 = !DILocalVariable(name: "i", scope: !32, file: !2, line: 8, type: !25)
!32 = distinct !DILexicalBlock(scope: !22, file: !2, line: 8, column: 5)
!33 = !DILocation(line: 0, scope: !22)
!34 = !DILocation(line: 6, column: 14, scope: !35)
!35 = distinct !DILexicalBlock(scope: !22, file: !2, line: 6, column: 9)
!36 = !DILocation(line: 6, column: 9, scope: !22)
!37 = !DILocation(line: 7, column: 9, scope: !35)
!38 = !DILocation(line: 0, scope: !32)
!39 = !DILocation(line: 8, column: 23, scope: !40)
!40 = distinct !DILexicalBlock(scope: !32, file: !2, line: 8, column: 5)
!41 = !DILocation(line: 8, column: 5, scope: !32)
!42 = !DILocation(line: 10, column: 5, scope: !22)
!43 = !DILocation(line: 9, column: 32, scope: !40)
!44 = !{!45, !45, i64 0}
!45 = !{!"any pointer", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = !DILocation(line: 9, column: 9, scope: !40)
!49 = !DILocation(line: 8, column: 32, scope: !40)
!50 = distinct !{!50, !41, !51, !52, !53}
!51 = !DILocation(line: 9, column: 39, scope: !32)
!52 = !{!"llvm.loop.mustprogress"}
!53 = !{!"llvm.loop.unroll.disable"}
!54 = !DISubprogram(name: "puts", scope: !55, file: !55, line: 661, type: !56, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!55 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!56 = !DISubroutineType(types: !57)
!57 = !{!25, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!60 = !DISubprogram(name: "printf", scope: !55, file: !55, line: 356, type: !61, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!61 = !DISubroutineType(types: !62)
!62 = !{!25, !63, null}
!63 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !58)
