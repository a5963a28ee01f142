; ModuleID = 'wild_memcpy.c'
source_filename = "wild_memcpy.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@size = internal global i64 300, align 8, !dbg !0
@stdout = external local_unnamed_addr global ptr, align 8
@address = internal global i64 15302363377664, align 8, !dbg !7

; Function Attrs: nofree noinline nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !21 {
  %1 = alloca [300 x i8], align 16, !DIAssignID !32
    #dbg_assign(i1 undef, !26, !DIExpression(), !32, ptr %1, !DIExpression(), !33)
  %2 = alloca [300 x i8], align 16, !DIAssignID !34
    #dbg_assign(i1 undef, !31, !DIExpression(), !34, ptr %2, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 300, ptr nonnull %1) #6, !dbg !35
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(300) %1, i8 0, i64 300, i1 false), !dbg !36, !DIAssignID !37
    #dbg_assign(i8 0, !26, !DIExpression(), !37, ptr %1, !DIExpression(), !33)
    #dbg_assign(i8 115, !26, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !38, ptr %1, !DIExpression(), !33)
    #dbg_assign(i8 111, !26, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !38, ptr %1, !DIExpression(DW_OP_plus_uconst, 1), !33)
    #dbg_assign(i8 117, !26, !DIExpression(DW_OP_LLVM_fragment, 16, 8), !38, ptr %1, !DIExpression(DW_OP_plus_uconst, 2), !33)
  store <4 x i8> <i8 115, i8 111, i8 117, i8 114>, ptr %1, align 16, !dbg !36, !DIAssignID !38
    #dbg_assign(i8 114, !26, !DIExpression(DW_OP_LLVM_fragment, 24, 8), !38, ptr %1, !DIExpression(DW_OP_plus_uconst, 3), !33)
  %3 = getelementptr inbounds i8, ptr %1, i64 4, !dbg !36
  store i8 99, ptr %3, align 4, !dbg !36, !DIAssignID !39
    #dbg_assign(i8 99, !26, !DIExpression(DW_OP_LLVM_fragment, 32, 8), !39, ptr %3, !DIExpression(), !33)
  %4 = getelementptr inbounds i8, ptr %1, i64 5, !dbg !36
  store i8 101, ptr %4, align 1, !dbg !36, !DIAssignID !40
    #dbg_assign(i8 101, !26, !DIExpression(DW_OP_LLVM_fragment, 40, 8), !40, ptr %4, !DIExpression(), !33)
  call void @llvm.lifetime.start.p0(i64 300, ptr nonnull %2) #6, !dbg !35
  %5 = load volatile i64, ptr @size, align 8, !dbg !41, !tbaa !42
  call fastcc void @copy(ptr noundef nonnull %2, ptr noundef nonnull %1, i64 noundef %5), !dbg !46
  %6 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %2), !dbg !47
  %7 = load ptr, ptr @stdout, align 8, !dbg !48, !tbaa !49
  %8 = tail call i32 @fflush(ptr noundef %7), !dbg !51
  %9 = load volatile i64, ptr @address, align 8, !dbg !52, !tbaa !42
  %10 = inttoptr i64 %9 to ptr, !dbg !53
  %11 = load volatile i64, ptr @size, align 8, !dbg !54, !tbaa !42
  call fastcc void @copy(ptr noundef %10, ptr noundef nonnull %1, i64 noundef %11), !dbg !55
  call void @llvm.lifetime.end.p0(i64 300, ptr nonnull %2) #6, !dbg !56
  call void @llvm.lifetime.end.p0(i64 300, ptr nonnull %1) #6, !dbg !56
  ret i32 0, !dbg !57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @copy(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) unnamed_addr #3 !dbg !58 {
    #dbg_value(ptr %0, !64, !DIExpression(), !67)
    #dbg_value(ptr %1, !65, !DIExpression(), !67)
    #dbg_value(i64 %2, !66, !DIExpression(), !67)
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false), !dbg !68
  ret void, !dbg !69
}

; Function Attrs: nofree nounwind
declare !dbg !70 noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare !dbg !76 noundef i32 @fflush(ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

attributes #0 = { nofree noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "size", scope: !2, file: !3, line: 7, type: !11, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wild_memcpy.c", directory: ".", checksumkind: CSK_MD5, checksum: "99530257798f8c9df14a4a4a261d173e")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "address", scope: !2, file: !3, line: 6, type: !9, isLocal: true, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !10)
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !13, line: 18, baseType: !10)
!13 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 14, type: !22, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26, !31}
!26 = !DILocalVariable(name: "source", scope: !21, file: !3, line: 16, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 2400, elements: !29)
!28 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!29 = !{!30}
!30 = !DISubrange(count: 300)
!31 = !DILocalVariable(name: "target", scope: !21, file: !3, line: 16, type: !27)
!32 = distinct !DIAssignID()
!33 = !DILocation(line: 0, scope: !21)
!34 = distinct !DIAssignID()
!35 = !DILocation(line: 16, column: 5, scope: !21)
!36 = !DILocation(line: 16, column: 10, scope: !21)
!37 = distinct !DIAssignID()
!38 = distinct !DIAssignID()
!39 = distinct !DIAssignID()
!40 = distinct !DIAssignID()
!41 = !DILocation(line: 17, column: 26, scope: !21)
!42 = !{!43, !43, i64 0}
!43 = !{!"long", !44, i64 0}
!44 = !{!"omnipotent char", !45, i64 0}
!45 = !{!"Simple C/C++ TBAA"}
!46 = !DILocation(line: 17, column: 5, scope: !21)
!47 = !DILocation(line: 18, column: 5, scope: !21)
!48 = !DILocation(line: 19, column: 12, scope: !21)
!49 = !{!50, !50, i64 0}
!50 = !{!"any pointer", !44, i64 0}
!51 = !DILocation(line: 19, column: 5, scope: !21)
!52 = !DILocation(line: 20, column: 18, scope: !21)
!53 = !DILocation(line: 20, column: 10, scope: !21)
!54 = !DILocation(line: 20, column: 35, scope: !21)
!55 = !DILocation(line: 20, column: 5, scope: !21)
!56 = !DILocation(line: 22, column: 1, scope: !21)
!57 = !DILocation(line: 21, column: 5, scope: !21)
!58 = distinct !DISubprogram(name: "copy", scope: !3, file: !3, line: 9, type: !59, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63)
!59 = !DISubroutineType(types: !60)
!60 = !{null, !5, !61, !12}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!63 = !{!64, !65, !66}
!64 = !DILocalVariable(name: "to", arg: 1, scope: !58, file: !3, line: 9, type: !5)
!65 = !DILocalVariable(name: "from", arg: 2, scope: !58, file: !3, line: 9, type: !61)
!66 = !DILocalVariable(name: "n", arg: 3, scope: !58, file: !3, line: 9, type: !12)
!67 = !DILocation(line: 0, scope: !58)
!68 = !DILocation(line: 11, column: 5, scope: !58)
!69 = !DILocation(line: 12, column: 1, scope: !58)
!70 = !DISubprogram(name: "puts", scope: !71, file: !71, line: 661, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!71 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!72 = !DISubroutineType(types: !73)
!73 = !{!24, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !28)
!76 = !DISubprogram(name: "fflush", scope: !71, file: !71, line: 230, type: !77, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!77 = !DISubroutineType(types: !78)
!78 = !{!24, !79}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !81, line: 7, baseType: !82)
!81 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!82 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !83, line: 49, size: 1728, elements: !84)
!83 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!84 = !{!85, !86, !88, !89, !90, !91, !92, !93, !94, !95, !96, !97, !98, !101, !103, !104, !105, !109, !111, !113, !117, !120, !122, !125, !128, !129, !130, !131, !132}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !82, file: !83, line: 51, baseType: !24, size: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !82, file: !83, line: 54, baseType: !87, size: 64, offset: 64)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !82, file: !83, line: 55, baseType: !87, size: 64, offset: 128)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !82, file: !83, line: 56, baseType: !87, size: 64, offset: 192)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !82, file: !83, line: 57, baseType: !87, size: 64, offset: 256)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !82, file: !83, line: 58, baseType: !87, size: 64, offset: 320)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !82, file: !83, line: 59, baseType: !87, size: 64, offset: 384)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !82, file: !83, line: 60, baseType: !87, size: 64, offset: 448)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !82, file: !83, line: 61, baseType: !87, size: 64, offset: 512)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !82, file: !83, line: 64, baseType: !87, size: 64, offset: 576)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !82, file: !83, line: 65, baseType: !87, size: 64, offset: 640)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !82, file: !83, line: 66, baseType: !87, size: 64, offset: 704)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !82, file: !83, line: 68, baseType: !99, size: 64, offset: 768)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !83, line: 36, flags: DIFlagFwdDecl)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !82, file: !83, line: 70, baseType: !102, size: 64, offset: 832)
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !82, file: !83, line: 72, baseType: !24, size: 32, offset: 896)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !82, file: !83, line: 73, baseType: !24, size: 32, offset: 928)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !82, file: !83, line: 74, baseType: !106, size: 64, offset: 960)
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !107, line: 152, baseType: !108)
!107 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!108 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !82, file: !83, line: 77, baseType: !110, size: 16, offset: 1024)
!110 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !82, file: !83, line: 78, baseType: !112, size: 8, offset: 1040)
!112 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !82, file: !83, line: 79, baseType: !114, size: 8, offset: 1048)
!114 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 8, elements: !115)
!115 = !{!116}
!116 = !DISubrange(count: 1)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !82, file: !83, line: 81, baseType: !118, size: 64, offset: 1088)
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !83, line: 43, baseType: null)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !82, file: !83, line: 89, baseType: !121, size: 64, offset: 1152)
!121 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !107, line: 153, baseType: !108)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !82, file: !83, line: 91, baseType: !123, size: 64, offset: 1216)
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !83, line: 37, flags: DIFlagFwdDecl)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !82, file: !83, line: 92, baseType: !126, size: 64, offset: 1280)
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !127, size: 64)
!127 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !83, line: 38, flags: DIFlagFwdDecl)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !82, file: !83, line: 93, baseType: !102, size: 64, offset: 1344)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !82, file: !83, line: 94, baseType: !5, size: 64, offset: 1408)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !82, file: !83, line: 95, baseType: !12, size: 64, offset: 1472)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !82, file: !83, line: 96, baseType: !24, size: 32, offset: 1536)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !82, file: !83, line: 98, baseType: !133, size: 160, offset: 1568)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 160, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 20)
