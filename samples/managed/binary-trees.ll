; ModuleID = '<stdin>'
source_filename = "managed/binary-trees.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { %struct.stillpoint_type, [2 x i32] }
%struct.stillpoint_type = type { i64, i64, i32, i32 }

@.str = private unnamed_addr constant [38 x i8] c"stretch tree of depth %d\09 check: %ld\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [36 x i8] c"%ld\09 trees of depth %d\09 check: %ld\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [41 x i8] c"long lived tree of depth %d\09 check: %ld\0A\00", align 1, !dbg !12
@node_type = internal constant %struct.anon { %struct.stillpoint_type { i64 16, i64 0, i32 2, i32 0 }, [2 x i32] [i32 0, i32 8] }, align 8, !dbg !17

; Function Attrs: noinline nounwind uwtable
define dso_local noundef i32 @main(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 !dbg !60 {
    #dbg_value(i32 %0, !67, !DIExpression(), !68)
    #dbg_value(ptr %1, !69, !DIExpression(), !68)
  %3 = icmp sgt i32 %0, 1, !dbg !70
  br i1 %3, label %4, label %.thread, !dbg !71

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !72
  %6 = load ptr, ptr %5, align 8, !dbg !72
  %7 = tail call i32 @atoi(ptr nocapture noundef %6) #6, !dbg !73
    #dbg_value(i32 %7, !74, !DIExpression(), !68)
    #dbg_value(i32 4, !75, !DIExpression(), !68)
  %.fr = freeze i32 %7, !dbg !76
  %spec.select = tail call i32 @llvm.smax.i32(i32 %.fr, i32 6), !dbg !78
  br label %.thread, !dbg !78

.thread:                                          ; preds = %4, %2
  %8 = phi i32 [ 10, %2 ], [ %spec.select, %4 ], !dbg !78
    #dbg_value(i32 %8, !74, !DIExpression(), !68)
  %9 = add nuw nsw i32 %8, 1, !dbg !79
  %10 = tail call fastcc ptr addrspace(1) @make(i32 noundef %9), !dbg !80
  %11 = tail call fastcc i64 @count(ptr addrspace(1) noundef %10), !dbg !81
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %9, i64 noundef %11), !dbg !82
  %13 = tail call fastcc ptr addrspace(1) @make(i32 noundef %8), !dbg !83
    #dbg_value(ptr addrspace(1) %13, !84, !DIExpression(), !68)
    #dbg_value(i32 4, !85, !DIExpression(), !87)
  %14 = add nuw i32 %8, 4
    #dbg_value(i32 4, !85, !DIExpression(), !87)
  %15 = zext nneg i32 %8 to i64, !dbg !88
  %16 = zext i32 %14 to i64, !dbg !88
  br label %17, !dbg !88

17:                                               ; preds = %.thread, %._crit_edge
  %indvars.iv = phi i64 [ 4, %.thread ], [ %indvars.iv.next, %._crit_edge ]
    #dbg_value(i64 %indvars.iv, !85, !DIExpression(), !87)
  %18 = sub nsw i64 %16, %indvars.iv, !dbg !89
  %19 = shl nuw i64 1, %18, !dbg !92
    #dbg_value(i64 %19, !93, !DIExpression(), !95)
    #dbg_value(i64 0, !96, !DIExpression(), !95)
    #dbg_value(i64 0, !97, !DIExpression(), !99)
  %20 = icmp eq i64 %18, 63, !dbg !100
  br i1 %20, label %.._crit_edge_crit_edge, label %.lr.ph.preheader, !dbg !102

.._crit_edge_crit_edge:                           ; preds = %17
  %.pre = trunc nuw nsw i64 %indvars.iv to i32, !dbg !103
  br label %._crit_edge, !dbg !102

.lr.ph.preheader:                                 ; preds = %17
  %smax = tail call i64 @llvm.smax.i64(i64 %19, i64 1), !dbg !102
  %21 = trunc nuw nsw i64 %indvars.iv to i32
  br label %.lr.ph, !dbg !102

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %.031 = phi i64 [ %25, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %.02430 = phi i64 [ %24, %.lr.ph ], [ 0, %.lr.ph.preheader ]
    #dbg_value(i64 %.031, !97, !DIExpression(), !99)
    #dbg_value(i64 %.02430, !96, !DIExpression(), !95)
  %22 = tail call fastcc ptr addrspace(1) @make(i32 noundef %21), !dbg !104
  %23 = tail call fastcc i64 @count(ptr addrspace(1) noundef %22), !dbg !105
  %24 = add nsw i64 %23, %.02430, !dbg !106
    #dbg_value(i64 %24, !96, !DIExpression(), !95)
  %25 = add nuw nsw i64 %.031, 1, !dbg !107
    #dbg_value(i64 %25, !97, !DIExpression(), !99)
  %exitcond.not = icmp eq i64 %25, %smax, !dbg !100
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph, !dbg !102, !llvm.loop !108

._crit_edge:                                      ; preds = %.lr.ph, %.._crit_edge_crit_edge
  %.pre-phi = phi i32 [ %.pre, %.._crit_edge_crit_edge ], [ %21, %.lr.ph ], !dbg !103
  %.024.lcssa = phi i64 [ 0, %.._crit_edge_crit_edge ], [ %24, %.lr.ph ], !dbg !95
  %26 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %19, i32 noundef %.pre-phi, i64 noundef %.024.lcssa), !dbg !103
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 2, !dbg !111
    #dbg_value(i64 %indvars.iv.next, !85, !DIExpression(), !87)
  %.not = icmp ugt i64 %indvars.iv.next, %15, !dbg !112
  br i1 %.not, label %27, label %17, !dbg !88, !llvm.loop !113

27:                                               ; preds = %._crit_edge
  %28 = tail call fastcc i64 @count(ptr addrspace(1) noundef %13), !dbg !115
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %8, i64 noundef %28), !dbg !116
  ret i32 0, !dbg !117
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare i32 @atoi(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree noinline nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc i64 @count(ptr addrspace(1) noundef readonly %0) unnamed_addr #3 !dbg !118 {
    #dbg_value(ptr addrspace(1) %0, !121, !DIExpression(), !122)
  %.not3 = icmp eq ptr addrspace(1) %0, null, !dbg !123
  br i1 %.not3, label %tailrecurse._crit_edge, label %tailrecurse, !dbg !123

tailrecurse:                                      ; preds = %1, %tailrecurse
  %.tr5 = phi ptr addrspace(1) [ %5, %tailrecurse ], [ %0, %1 ]
  %accumulator.tr4 = phi i64 [ %7, %tailrecurse ], [ 0, %1 ]
    #dbg_value(ptr addrspace(1) %.tr5, !121, !DIExpression(), !122)
  %2 = load ptr addrspace(1), ptr addrspace(1) %.tr5, align 8, !dbg !124
  %3 = tail call fastcc i64 @count(ptr addrspace(1) noundef %2), !dbg !125
  %4 = getelementptr inbounds i8, ptr addrspace(1) %.tr5, i64 8, !dbg !126
  %5 = load ptr addrspace(1), ptr addrspace(1) %4, align 8, !dbg !126
  %6 = add i64 %accumulator.tr4, 1, !dbg !127
  %7 = add i64 %6, %3, !dbg !128
    #dbg_value(ptr addrspace(1) %5, !121, !DIExpression(), !122)
  %.not = icmp eq ptr addrspace(1) %5, null, !dbg !123
  br i1 %.not, label %tailrecurse._crit_edge, label %tailrecurse, !dbg !123

tailrecurse._crit_edge:                           ; preds = %tailrecurse, %1
  %accumulator.tr.lcssa = phi i64 [ 0, %1 ], [ %7, %tailrecurse ]
  ret i64 %accumulator.tr.lcssa, !dbg !129
}

; Function Attrs: noinline nounwind uwtable
define internal fastcc ptr addrspace(1) @make(i32 noundef %0) unnamed_addr #0 !dbg !130 {
    #dbg_value(i32 %0, !133, !DIExpression(), !134)
  %2 = tail call ptr addrspace(1) @stillpoint.new(ptr noundef nonnull @node_type) #7, !dbg !135
    #dbg_value(ptr addrspace(1) %2, !136, !DIExpression(), !134)
  %3 = icmp sgt i32 %0, 0, !dbg !137
  br i1 %3, label %4, label %common.ret5, !dbg !139

common.ret5:                                      ; preds = %1, %4
  ret ptr addrspace(1) %2, !dbg !140

4:                                                ; preds = %1
  %5 = add nsw i32 %0, -1, !dbg !141
  %6 = tail call fastcc ptr addrspace(1) @make(i32 noundef %5), !dbg !143
  store ptr addrspace(1) %6, ptr addrspace(1) %2, align 8, !dbg !144
  %7 = tail call fastcc ptr addrspace(1) @make(i32 noundef %5), !dbg !145
  %8 = getelementptr inbounds i8, ptr addrspace(1) %2, i64 8, !dbg !146
  store ptr addrspace(1) %7, ptr addrspace(1) %8, align 8, !dbg !147
  br label %common.ret5, !dbg !140
}

declare ptr addrspace(1) @stillpoint.new(ptr noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #5

attributes #0 = { noinline nounwind uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree noinline nosync nounwind memory(read, inaccessiblemem: none) uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind willreturn memory(read) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!19}
!llvm.module.flags = !{!52, !53, !54, !55, !56, !57, !58}
!llvm.ident = !{!59}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 32, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "managed/binary-trees.c", directory: ".", checksumkind: CSK_MD5, checksum: "efbb3a4f2a2fa5a491dd6ef2521472fd")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 304, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 38)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 37, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 288, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 36)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 39, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 328, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 41)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "node_type", scope: !19, file: !2, line: 15, type: !28, isLocal: true, isDefinition: true)
!19 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "Debian clang version 19.1.7 (3~deb12u1)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !20, globals: !27, splitDebugInlining: false, nameTableKind: None)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "node", file: !2, line: 7, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !2, line: 8, size: 128, elements: !24)
!24 = !{!25, !26}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !23, file: !2, line: 9, baseType: !21, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "right", scope: !23, file: !2, line: 9, baseType: !21, size: 64, offset: 64)
!27 = !{!0, !7, !12, !17}
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !2, line: 12, size: 256, elements: !30)
!30 = !{!31, !48}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !29, file: !2, line: 13, baseType: !32, size: 192)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "stillpoint_type", file: !33, line: 149, baseType: !34)
!33 = !DIFile(filename: "include/stillpoint.h", directory: "", checksumkind: CSK_MD5, checksum: "7ca2050c5fc006bd75aacea21b0c18af")
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !33, line: 144, size: 192, elements: !35)
!35 = !{!36, !42, !43, !47}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !34, file: !33, line: 145, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !38, line: 27, baseType: !39)
!38 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !40, line: 45, baseType: !41)
!40 = !DIFile(filename: "/usr/include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!41 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "element_bytes", scope: !34, file: !33, line: 146, baseType: !37, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "pointers", scope: !34, file: !33, line: 147, baseType: !44, size: 32, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint32_t", file: !38, line: 26, baseType: !45)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !40, line: 42, baseType: !46)
!46 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "element_pointers", scope: !34, file: !33, line: 148, baseType: !44, size: 32, offset: 160)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "offsets", scope: !29, file: !2, line: 14, baseType: !49, size: 64, offset: 192)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 64, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 2)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 8, !"PIC Level", i32 2}
!56 = !{i32 7, !"PIE Level", i32 2}
!57 = !{i32 7, !"uwtable", i32 2}
!58 = !{i32 7, !"frame-pointer", i32 2}
!59 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!60 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 28, type: !61, scopeLine: 28, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !19, retainedNodes: !66)
!61 = !DISubroutineType(types: !62)
!62 = !{!63, !63, !64}
!63 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!66 = !{}
!67 = !DILocalVariable(name: "argc", arg: 1, scope: !60, file: !2, line: 28, type: !63)
!68 = !DILocation(line: 0, scope: !60)
!69 = !DILocalVariable(name: "argv", arg: 2, scope: !60, file: !2, line: 28, type: !64)
!70 = !DILocation(line: 29, column: 19, scope: !60)
!71 = !DILocation(line: 29, column: 14, scope: !60)
!72 = !DILocation(line: 29, column: 30, scope: !60)
!73 = !DILocation(line: 29, column: 25, scope: !60)
!74 = !DILocalVariable(name: "most", scope: !60, file: !2, line: 29, type: !63)
!75 = !DILocalVariable(name: "least", scope: !60, file: !2, line: 30, type: !63)
!76 = !DILocation(line: 31, column: 12, scope: !77)
!77 = distinct !DILexicalBlock(scope: !60, file: !2, line: 31, column: 7)
!78 = !DILocation(line: 31, column: 7, scope: !60)
!79 = !DILocation(line: 32, column: 58, scope: !60)
!80 = !DILocation(line: 32, column: 69, scope: !60)
!81 = !DILocation(line: 32, column: 63, scope: !60)
!82 = !DILocation(line: 32, column: 3, scope: !60)
!83 = !DILocation(line: 33, column: 15, scope: !60)
!84 = !DILocalVariable(name: "kept", scope: !60, file: !2, line: 33, type: !21)
!85 = !DILocalVariable(name: "depth", scope: !86, file: !2, line: 34, type: !63)
!86 = distinct !DILexicalBlock(scope: !60, file: !2, line: 34, column: 3)
!87 = !DILocation(line: 0, scope: !86)
!88 = !DILocation(line: 34, column: 3, scope: !86)
!89 = !DILocation(line: 35, column: 38, scope: !90)
!90 = distinct !DILexicalBlock(scope: !91, file: !2, line: 34, column: 54)
!91 = distinct !DILexicalBlock(scope: !86, file: !2, line: 34, column: 3)
!92 = !DILocation(line: 35, column: 21, scope: !90)
!93 = !DILocalVariable(name: "trees", scope: !90, file: !2, line: 35, type: !94)
!94 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!95 = !DILocation(line: 0, scope: !90)
!96 = !DILocalVariable(name: "check", scope: !90, file: !2, line: 35, type: !94)
!97 = !DILocalVariable(name: "i", scope: !98, file: !2, line: 36, type: !94)
!98 = distinct !DILexicalBlock(scope: !90, file: !2, line: 36, column: 5)
!99 = !DILocation(line: 0, scope: !98)
!100 = !DILocation(line: 36, column: 24, scope: !101)
!101 = distinct !DILexicalBlock(scope: !98, file: !2, line: 36, column: 5)
!102 = !DILocation(line: 36, column: 5, scope: !98)
!103 = !DILocation(line: 37, column: 5, scope: !90)
!104 = !DILocation(line: 36, column: 53, scope: !101)
!105 = !DILocation(line: 36, column: 47, scope: !101)
!106 = !DILocation(line: 36, column: 44, scope: !101)
!107 = !DILocation(line: 36, column: 34, scope: !101)
!108 = distinct !{!108, !102, !109, !110}
!109 = !DILocation(line: 36, column: 64, scope: !98)
!110 = !{!"llvm.loop.mustprogress"}
!111 = !DILocation(line: 34, column: 48, scope: !91)
!112 = !DILocation(line: 34, column: 33, scope: !91)
!113 = distinct !{!113, !88, !114, !110}
!114 = !DILocation(line: 38, column: 3, scope: !86)
!115 = !DILocation(line: 39, column: 62, scope: !60)
!116 = !DILocation(line: 39, column: 3, scope: !60)
!117 = !DILocation(line: 40, column: 3, scope: !60)
!118 = distinct !DISubprogram(name: "count", scope: !2, file: !2, line: 26, type: !119, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !66)
!119 = !DISubroutineType(types: !120)
!120 = !{!94, !21}
!121 = !DILocalVariable(name: "tree", arg: 1, scope: !118, file: !2, line: 26, type: !21)
!122 = !DILocation(line: 0, scope: !118)
!123 = !DILocation(line: 26, column: 39, scope: !118)
!124 = !DILocation(line: 26, column: 62, scope: !118)
!125 = !DILocation(line: 26, column: 50, scope: !118)
!126 = !DILocation(line: 26, column: 82, scope: !118)
!127 = !DILocation(line: 26, column: 48, scope: !118)
!128 = !DILocation(line: 26, column: 68, scope: !118)
!129 = !DILocation(line: 26, column: 32, scope: !118)
!130 = distinct !DISubprogram(name: "make", scope: !2, file: !2, line: 17, type: !131, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !66)
!131 = !DISubroutineType(types: !132)
!132 = !{!21, !63}
!133 = !DILocalVariable(name: "depth", arg: 1, scope: !130, file: !2, line: 17, type: !63)
!134 = !DILocation(line: 0, scope: !130)
!135 = !DILocation(line: 18, column: 21, scope: !130)
!136 = !DILocalVariable(name: "made", scope: !130, file: !2, line: 18, type: !21)
!137 = !DILocation(line: 19, column: 13, scope: !138)
!138 = distinct !DILexicalBlock(scope: !130, file: !2, line: 19, column: 7)
!139 = !DILocation(line: 19, column: 7, scope: !130)
!140 = !DILocation(line: 23, column: 3, scope: !130)
!141 = !DILocation(line: 20, column: 29, scope: !142)
!142 = distinct !DILexicalBlock(scope: !138, file: !2, line: 19, column: 18)
!143 = !DILocation(line: 20, column: 18, scope: !142)
!144 = !DILocation(line: 20, column: 16, scope: !142)
!145 = !DILocation(line: 21, column: 19, scope: !142)
!146 = !DILocation(line: 21, column: 11, scope: !142)
!147 = !DILocation(line: 21, column: 17, scope: !142)
