; ModuleID = 'sieve.c'
source_filename = "sieve.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [20 x i8] c"%d primes below %d\0A\00", align 1, !dbg !0

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !10 {
  %1 = tail call noalias dereferenceable_or_null(1000000) ptr @calloc(i64 noundef 1000000, i64 noundef 1) #4, !dbg !38
    #dbg_value(ptr %1, !15, !DIExpression(), !39)
    #dbg_value(i32 0, !17, !DIExpression(), !39)
    #dbg_value(i32 2, !18, !DIExpression(), !40)
  br label %4, !dbg !41

2:                                                ; preds = %19
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %20, i32 noundef 1000000), !dbg !42
  tail call void @free(ptr noundef %1) #5, !dbg !43
  ret i32 0, !dbg !44

4:                                                ; preds = %0, %19
  %5 = phi i64 [ 2, %0 ], [ %21, %19 ]
  %6 = phi i32 [ 0, %0 ], [ %20, %19 ]
    #dbg_value(i64 %5, !18, !DIExpression(), !40)
    #dbg_value(i32 %6, !17, !DIExpression(), !39)
  %7 = getelementptr inbounds i8, ptr %1, i64 %5, !dbg !45
  %8 = load i8, ptr %7, align 1, !dbg !45, !tbaa !47
  %9 = icmp eq i8 %8, 0, !dbg !45
  br i1 %9, label %10, label %19, !dbg !50

10:                                               ; preds = %4
  %11 = add nsw i32 %6, 1, !dbg !51
    #dbg_value(i32 %11, !17, !DIExpression(), !39)
  %12 = mul nuw nsw i64 %5, %5, !dbg !52
    #dbg_value(i64 %12, !20, !DIExpression(), !53)
  %13 = icmp ult i64 %12, 1000000, !dbg !54
  br i1 %13, label %14, label %19, !dbg !56

14:                                               ; preds = %10, %14
  %15 = phi i64 [ %17, %14 ], [ %12, %10 ]
    #dbg_value(i64 %15, !20, !DIExpression(), !53)
  %16 = getelementptr inbounds i8, ptr %1, i64 %15, !dbg !57
  store i8 1, ptr %16, align 1, !dbg !58, !tbaa !47
  %17 = add nuw nsw i64 %15, %5, !dbg !59
    #dbg_value(i64 %17, !20, !DIExpression(), !53)
  %18 = icmp ult i64 %17, 1000000, !dbg !54
  br i1 %18, label %14, label %19, !dbg !56, !llvm.loop !60

19:                                               ; preds = %14, %10, %4
  %20 = phi i32 [ %6, %4 ], [ %11, %10 ], [ %11, %14 ], !dbg !39
    #dbg_value(i32 %20, !17, !DIExpression(), !39)
  %21 = add nuw nsw i64 %5, 1, !dbg !64
    #dbg_value(i64 %21, !18, !DIExpression(), !40)
  %22 = icmp eq i64 %21, 1000000, !dbg !65
  br i1 %22, label %2, label %4, !dbg !41, !llvm.loop !66
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare !dbg !68 noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !76 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !83 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0,1) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!30, !31, !32, !33, !34, !35, !36}
!llvm.ident = !{!37}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 17, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "sieve.c", directory: ".", checksumkind: CSK_MD5, checksum: "fc7c7a902d9ff263d3d33806349263a0")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 20)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !8, retainedTypes: !28, globals: !29, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !10, file: !2, line: 7, baseType: !25, size: 32, elements: !26)
!10 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 5, type: !11, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !14)
!11 = !DISubroutineType(types: !12)
!12 = !{!13}
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15, !17, !18, !20}
!15 = !DILocalVariable(name: "composite", scope: !10, file: !2, line: 8, type: !16)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!17 = !DILocalVariable(name: "count", scope: !10, file: !2, line: 9, type: !13)
!18 = !DILocalVariable(name: "i", scope: !19, file: !2, line: 10, type: !13)
!19 = distinct !DILexicalBlock(scope: !10, file: !2, line: 10, column: 5)
!20 = !DILocalVariable(name: "j", scope: !21, file: !2, line: 14, type: !24)
!21 = distinct !DILexicalBlock(scope: !22, file: !2, line: 14, column: 9)
!22 = distinct !DILexicalBlock(scope: !23, file: !2, line: 10, column: 37)
!23 = distinct !DILexicalBlock(scope: !19, file: !2, line: 10, column: 5)
!24 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27}
!27 = !DIEnumerator(name: "LIMIT", value: 1000000)
!28 = !{!24}
!29 = !{!0}
!30 = !{i32 7, !"Dwarf Version", i32 5}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{i32 1, !"wchar_size", i32 4}
!33 = !{i32 8, !"PIC Level", i32 2}
!34 = !{i32 7, !"PIE Level", i32 2}
!35 = !{i32 7, !"uwtable", i32 2}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!38 = !DILocation(line: 8, column: 23, scope: !10)
!39 = !DILocation(line: 0, scope: !10)
!40 = !DILocation(line: 0, scope: !19)
!41 = !DILocation(line: 10, column: 5, scope: !19)
!42 = !DILocation(line: 17, column: 5, scope: !10)
!43 = !DILocation(line: 18, column: 5, scope: !10)
!44 = !DILocation(line: 20, column: 1, scope: !10)
!45 = !DILocation(line: 11, column: 13, scope: !46)
!46 = distinct !DILexicalBlock(scope: !22, file: !2, line: 11, column: 13)
!47 = !{!48, !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = !DILocation(line: 11, column: 13, scope: !22)
!51 = !DILocation(line: 13, column: 14, scope: !22)
!52 = !DILocation(line: 14, column: 31, scope: !21)
!53 = !DILocation(line: 0, scope: !21)
!54 = !DILocation(line: 14, column: 38, scope: !55)
!55 = distinct !DILexicalBlock(scope: !21, file: !2, line: 14, column: 9)
!56 = !DILocation(line: 14, column: 9, scope: !21)
!57 = !DILocation(line: 15, column: 13, scope: !55)
!58 = !DILocation(line: 15, column: 26, scope: !55)
!59 = !DILocation(line: 14, column: 49, scope: !55)
!60 = distinct !{!60, !56, !61, !62, !63}
!61 = !DILocation(line: 15, column: 28, scope: !21)
!62 = !{!"llvm.loop.mustprogress"}
!63 = !{!"llvm.loop.unroll.disable"}
!64 = !DILocation(line: 10, column: 33, scope: !23)
!65 = !DILocation(line: 10, column: 23, scope: !23)
!66 = distinct !{!66, !41, !67, !62, !63}
!67 = !DILocation(line: 16, column: 5, scope: !19)
!68 = !DISubprogram(name: "calloc", scope: !69, file: !69, line: 556, type: !70, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!69 = !DIFile(filename: "/usr/include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!70 = !DISubroutineType(types: !71)
!71 = !{!72, !73, !73}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !74, line: 18, baseType: !75)
!74 = !DIFile(filename: "/usr/lib/llvm-19/lib/clang/19/include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!75 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!76 = !DISubprogram(name: "printf", scope: !77, file: !77, line: 356, type: !78, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DIFile(filename: "/usr/include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!78 = !DISubroutineType(types: !79)
!79 = !{!13, !80, null}
!80 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !81)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!83 = !DISubprogram(name: "free", scope: !69, file: !69, line: 568, type: !84, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !72}
