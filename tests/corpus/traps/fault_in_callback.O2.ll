; ModuleID = 'fault_in_callback.c'
source_filename = "fault_in_callback.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.record = type { ptr }

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !0
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree noinline nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !18 {
  %1 = alloca i32, align 4, !DIAssignID !35
    #dbg_assign(i1 undef, !23, !DIExpression(), !35, ptr %1, !DIExpression(), !36)
  %2 = alloca i32, align 4, !DIAssignID !37
    #dbg_assign(i1 undef, !24, !DIExpression(), !37, ptr %2, !DIExpression(), !36)
  %3 = alloca [2 x %struct.record], align 16, !DIAssignID !38
    #dbg_assign(i1 undef, !25, !DIExpression(), !38, ptr %3, !DIExpression(), !36)
  %4 = alloca [2 x %struct.record], align 16, !DIAssignID !39
    #dbg_assign(i1 undef, !34, !DIExpression(), !39, ptr %4, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) #6, !dbg !40
  store i32 1, ptr %1, align 4, !dbg !41, !tbaa !42, !DIAssignID !46
    #dbg_assign(i32 1, !23, !DIExpression(), !46, ptr %1, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #6, !dbg !40
  store i32 2, ptr %2, align 4, !dbg !47, !tbaa !42, !DIAssignID !48
    #dbg_assign(i32 2, !24, !DIExpression(), !48, ptr %2, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #6, !dbg !49
  store ptr %2, ptr %3, align 16, !dbg !50, !tbaa !51, !DIAssignID !54
    #dbg_assign(ptr %2, !25, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !54, ptr %3, !DIExpression(), !36)
  %5 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !55
  store ptr %1, ptr %5, align 8, !dbg !56, !tbaa !51, !DIAssignID !57
    #dbg_assign(ptr %1, !25, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !57, ptr %5, !DIExpression(), !36)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #6, !dbg !49
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %4, i8 0, i64 16, i1 false), !dbg !58, !DIAssignID !59
    #dbg_assign(i8 0, !34, !DIExpression(), !59, ptr %4, !DIExpression(), !36)
  call fastcc void @sort(ptr noundef nonnull %3), !dbg !60
  %6 = load ptr, ptr %3, align 16, !dbg !61, !tbaa !51
  %7 = load i32, ptr %6, align 4, !dbg !62, !tbaa !42
  %8 = load ptr, ptr %5, align 8, !dbg !63, !tbaa !51
  %9 = load i32, ptr %8, align 4, !dbg !64, !tbaa !42
  %10 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %7, i32 noundef %9), !dbg !65
  %11 = load ptr, ptr @stdout, align 8, !dbg !66, !tbaa !67
  %12 = call i32 @fflush(ptr noundef %11), !dbg !68
  call fastcc void @sort(ptr noundef nonnull %4), !dbg !69
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #6, !dbg !70
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #6, !dbg !70
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #6, !dbg !70
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) #6, !dbg !70
  ret i32 0, !dbg !71
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nofree noinline nounwind uwtable
define internal fastcc void @sort(ptr noundef %0) unnamed_addr #0 !dbg !72 {
    #dbg_value(ptr %0, !80, !DIExpression(), !82)
    #dbg_value(i64 2, !81, !DIExpression(), !82)
  tail call void @qsort(ptr noundef %0, i64 noundef 2, i64 noundef 8, ptr noundef nonnull @compare) #6, !dbg !83
  ret void, !dbg !84
}

; Function Attrs: nofree nounwind
declare !dbg !85 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare !dbg !92 noundef i32 @fflush(ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree
declare !dbg !152 void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define internal i32 @compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #5 !dbg !162 {
    #dbg_value(ptr %0, !164, !DIExpression(), !172)
    #dbg_value(ptr %1, !165, !DIExpression(), !172)
    #dbg_value(ptr %0, !166, !DIExpression(), !172)
    #dbg_value(ptr %1, !169, !DIExpression(), !172)
  %3 = load ptr, ptr %0, align 8, !dbg !173, !tbaa !51
  %4 = load i32, ptr %3, align 4, !dbg !174, !tbaa !42
    #dbg_value(i32 %4, !170, !DIExpression(), !172)
  %5 = load ptr, ptr %1, align 8, !dbg !175, !tbaa !51
  %6 = load i32, ptr %5, align 4, !dbg !176, !tbaa !42
    #dbg_value(i32 %6, !171, !DIExpression(), !172)
  %7 = sub nsw i32 %4, %6, !dbg !177
  ret i32 %7, !dbg !178
}

attributes #0 = { nofree noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16, !17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "fault_in_callback.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ad22648b498e142aa86b85ca1ca468e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !8, globals: !10, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"PIE Level", i32 2}
!16 = !{i32 7, !"uwtable", i32 2}
!17 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!18 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 21, type: !19, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !22)
!19 = !DISubroutineType(types: !20)
!20 = !{!21}
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !34}
!23 = !DILocalVariable(name: "one", scope: !18, file: !2, line: 23, type: !21)
!24 = !DILocalVariable(name: "two", scope: !18, file: !2, line: 23, type: !21)
!25 = !DILocalVariable(name: "good", scope: !18, file: !2, line: 24, type: !26)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 128, elements: !32)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !2, line: 6, size: 64, elements: !28)
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !27, file: !2, line: 6, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!32 = !{!33}
!33 = !DISubrange(count: 2)
!34 = !DILocalVariable(name: "bad", scope: !18, file: !2, line: 24, type: !26)
!35 = distinct !DIAssignID()
!36 = !DILocation(line: 0, scope: !18)
!37 = distinct !DIAssignID()
!38 = distinct !DIAssignID()
!39 = distinct !DIAssignID()
!40 = !DILocation(line: 23, column: 5, scope: !18)
!41 = !DILocation(line: 23, column: 9, scope: !18)
!42 = !{!43, !43, i64 0}
!43 = !{!"int", !44, i64 0}
!44 = !{!"omnipotent char", !45, i64 0}
!45 = !{!"Simple C/C++ TBAA"}
!46 = distinct !DIAssignID()
!47 = !DILocation(line: 23, column: 18, scope: !18)
!48 = distinct !DIAssignID()
!49 = !DILocation(line: 24, column: 5, scope: !18)
!50 = !DILocation(line: 24, column: 29, scope: !18)
!51 = !{!52, !53, i64 0}
!52 = !{!"record", !53, i64 0}
!53 = !{!"any pointer", !44, i64 0}
!54 = distinct !DIAssignID()
!55 = !DILocation(line: 24, column: 28, scope: !18)
!56 = !DILocation(line: 24, column: 37, scope: !18)
!57 = distinct !DIAssignID()
!58 = !DILocation(line: 24, column: 46, scope: !18)
!59 = distinct !DIAssignID()
!60 = !DILocation(line: 25, column: 5, scope: !18)
!61 = !DILocation(line: 26, column: 32, scope: !18)
!62 = !DILocation(line: 26, column: 23, scope: !18)
!63 = !DILocation(line: 26, column: 46, scope: !18)
!64 = !DILocation(line: 26, column: 37, scope: !18)
!65 = !DILocation(line: 26, column: 5, scope: !18)
!66 = !DILocation(line: 27, column: 12, scope: !18)
!67 = !{!53, !53, i64 0}
!68 = !DILocation(line: 27, column: 5, scope: !18)
!69 = !DILocation(line: 28, column: 5, scope: !18)
!70 = !DILocation(line: 30, column: 1, scope: !18)
!71 = !DILocation(line: 29, column: 5, scope: !18)
!72 = distinct !DISubprogram(name: "sort", scope: !2, file: !2, line: 16, type: !73, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !79)
!73 = !DISubroutineType(cc: DW_CC_nocall, types: !74)
!74 = !{null, !75, !76}
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !77, line: 18, baseType: !78)
!77 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!78 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!79 = !{!80, !81}
!80 = !DILocalVariable(name: "records", arg: 1, scope: !72, file: !2, line: 16, type: !75)
!81 = !DILocalVariable(name: "count", arg: 2, scope: !72, file: !2, line: 16, type: !76)
!82 = !DILocation(line: 0, scope: !72)
!83 = !DILocation(line: 18, column: 5, scope: !72)
!84 = !DILocation(line: 19, column: 1, scope: !72)
!85 = !DISubprogram(name: "printf", scope: !86, file: !86, line: 356, type: !87, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!86 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!87 = !DISubroutineType(types: !88)
!88 = !{!21, !89, null}
!89 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !90)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!92 = !DISubprogram(name: "fflush", scope: !86, file: !86, line: 230, type: !93, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!93 = !DISubroutineType(types: !94)
!94 = !{!21, !95}
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !97, line: 7, baseType: !98)
!97 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !99, line: 49, size: 1728, elements: !100)
!99 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!100 = !{!101, !102, !104, !105, !106, !107, !108, !109, !110, !111, !112, !113, !114, !117, !119, !120, !121, !125, !127, !129, !133, !136, !138, !141, !144, !145, !146, !147, !148}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !98, file: !99, line: 51, baseType: !21, size: 32)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !98, file: !99, line: 54, baseType: !103, size: 64, offset: 64)
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !98, file: !99, line: 55, baseType: !103, size: 64, offset: 128)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !98, file: !99, line: 56, baseType: !103, size: 64, offset: 192)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !98, file: !99, line: 57, baseType: !103, size: 64, offset: 256)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !98, file: !99, line: 58, baseType: !103, size: 64, offset: 320)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !98, file: !99, line: 59, baseType: !103, size: 64, offset: 384)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !98, file: !99, line: 60, baseType: !103, size: 64, offset: 448)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !98, file: !99, line: 61, baseType: !103, size: 64, offset: 512)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !98, file: !99, line: 64, baseType: !103, size: 64, offset: 576)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !98, file: !99, line: 65, baseType: !103, size: 64, offset: 640)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !98, file: !99, line: 66, baseType: !103, size: 64, offset: 704)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !98, file: !99, line: 68, baseType: !115, size: 64, offset: 768)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !99, line: 36, flags: DIFlagFwdDecl)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !98, file: !99, line: 70, baseType: !118, size: 64, offset: 832)
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !98, file: !99, line: 72, baseType: !21, size: 32, offset: 896)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !98, file: !99, line: 73, baseType: !21, size: 32, offset: 928)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !98, file: !99, line: 74, baseType: !122, size: 64, offset: 960)
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !123, line: 152, baseType: !124)
!123 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!124 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !98, file: !99, line: 77, baseType: !126, size: 16, offset: 1024)
!126 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !98, file: !99, line: 78, baseType: !128, size: 8, offset: 1040)
!128 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !98, file: !99, line: 79, baseType: !130, size: 8, offset: 1048)
!130 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !131)
!131 = !{!132}
!132 = !DISubrange(count: 1)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !98, file: !99, line: 81, baseType: !134, size: 64, offset: 1088)
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !135, size: 64)
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !99, line: 43, baseType: null)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !98, file: !99, line: 89, baseType: !137, size: 64, offset: 1152)
!137 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !123, line: 153, baseType: !124)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !98, file: !99, line: 91, baseType: !139, size: 64, offset: 1216)
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !99, line: 37, flags: DIFlagFwdDecl)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !98, file: !99, line: 92, baseType: !142, size: 64, offset: 1280)
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!143 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !99, line: 38, flags: DIFlagFwdDecl)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !98, file: !99, line: 93, baseType: !118, size: 64, offset: 1344)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !98, file: !99, line: 94, baseType: !9, size: 64, offset: 1408)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !98, file: !99, line: 95, baseType: !76, size: 64, offset: 1472)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !98, file: !99, line: 96, baseType: !21, size: 32, offset: 1536)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !98, file: !99, line: 98, baseType: !149, size: 160, offset: 1568)
!149 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !150)
!150 = !{!151}
!151 = !DISubrange(count: 20)
!152 = !DISubprogram(name: "qsort", scope: !153, file: !153, line: 851, type: !154, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!154 = !DISubroutineType(types: !155)
!155 = !{null, !9, !76, !76, !156}
!156 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !153, line: 829, baseType: !157)
!157 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!158 = !DISubroutineType(types: !159)
!159 = !{!21, !160, !160}
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64)
!161 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!162 = distinct !DISubprogram(name: "compare", scope: !2, file: !2, line: 8, type: !158, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !163)
!163 = !{!164, !165, !166, !169, !170, !171}
!164 = !DILocalVariable(name: "a", arg: 1, scope: !162, file: !2, line: 8, type: !160)
!165 = !DILocalVariable(name: "b", arg: 2, scope: !162, file: !2, line: 8, type: !160)
!166 = !DILocalVariable(name: "p", scope: !162, file: !2, line: 10, type: !167)
!167 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !168, size: 64)
!168 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !27)
!169 = !DILocalVariable(name: "q", scope: !162, file: !2, line: 10, type: !167)
!170 = !DILocalVariable(name: "x", scope: !162, file: !2, line: 11, type: !21)
!171 = !DILocalVariable(name: "y", scope: !162, file: !2, line: 12, type: !21)
!172 = !DILocation(line: 0, scope: !162)
!173 = !DILocation(line: 11, column: 17, scope: !162)
!174 = !DILocation(line: 11, column: 13, scope: !162)
!175 = !DILocation(line: 12, column: 17, scope: !162)
!176 = !DILocation(line: 12, column: 13, scope: !162)
!177 = !DILocation(line: 13, column: 14, scope: !162)
!178 = !DILocation(line: 13, column: 5, scope: !162)
