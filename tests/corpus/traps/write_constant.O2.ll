; ModuleID = 'write_constant.c'
source_filename = "write_constant.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.copy = private unnamed_addr constant [5 x i8] c"copy\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@text = internal global ptr @.str, align 8, !dbg !0
@.str = private unnamed_addr constant [9 x i8] c"constant\00", align 1, !dbg !8

; Function Attrs: nofree noinline nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !21 {
  %1 = alloca [5 x i8], align 1, !DIAssignID !30
    #dbg_assign(i1 undef, !26, !DIExpression(), !30, ptr %1, !DIExpression(), !31)
  call void @llvm.lifetime.start.p0(i64 5, ptr nonnull %1) #5, !dbg !32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(5) %1, ptr noundef nonnull align 1 dereferenceable(5) @__const.main.copy, i64 5, i1 false), !dbg !33, !DIAssignID !34
    #dbg_assign(i1 undef, !26, !DIExpression(), !34, ptr %1, !DIExpression(), !31)
  call fastcc void @capitalize(ptr noundef nonnull %1), !dbg !35
  %2 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %1), !dbg !36
  %3 = load ptr, ptr @stdout, align 8, !dbg !37, !tbaa !38
  %4 = tail call i32 @fflush(ptr noundef %3), !dbg !42
  %5 = load volatile ptr, ptr @text, align 8, !dbg !43, !tbaa !38
  tail call fastcc void @capitalize(ptr noundef %5), !dbg !44
  %6 = load volatile ptr, ptr @text, align 8, !dbg !45, !tbaa !38
  %7 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %6), !dbg !46
  call void @llvm.lifetime.end.p0(i64 5, ptr nonnull %1) #5, !dbg !47
  ret i32 0, !dbg !48
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @capitalize(ptr nocapture noundef %0) unnamed_addr #3 !dbg !49 {
    #dbg_value(ptr %0, !53, !DIExpression(), !54)
  %2 = load i8, ptr %0, align 1, !dbg !55, !tbaa !56
  %3 = add i8 %2, -32, !dbg !55
  store i8 %3, ptr %0, align 1, !dbg !55, !tbaa !56
  ret void, !dbg !57
}

; Function Attrs: nofree nounwind
declare !dbg !58 noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare !dbg !64 noundef i32 @fflush(ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nofree noinline nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 5, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "write_constant.c", directory: ".", checksumkind: CSK_MD5, checksum: "2eb234ca18c4b3099628eb11f0831691")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !{!8, !0}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !3, line: 5, type: !10, isLocal: true, isDefinition: true)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 72, elements: !11)
!11 = !{!12}
!12 = !DISubrange(count: 9)
!13 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 12, type: !22, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26}
!26 = !DILocalVariable(name: "copy", scope: !21, file: !3, line: 14, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 40, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 5)
!30 = distinct !DIAssignID()
!31 = !DILocation(line: 0, scope: !21)
!32 = !DILocation(line: 14, column: 5, scope: !21)
!33 = !DILocation(line: 14, column: 10, scope: !21)
!34 = distinct !DIAssignID()
!35 = !DILocation(line: 15, column: 5, scope: !21)
!36 = !DILocation(line: 16, column: 5, scope: !21)
!37 = !DILocation(line: 17, column: 12, scope: !21)
!38 = !{!39, !39, i64 0}
!39 = !{!"any pointer", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = !DILocation(line: 17, column: 5, scope: !21)
!43 = !DILocation(line: 18, column: 16, scope: !21)
!44 = !DILocation(line: 18, column: 5, scope: !21)
!45 = !DILocation(line: 19, column: 10, scope: !21)
!46 = !DILocation(line: 19, column: 5, scope: !21)
!47 = !DILocation(line: 21, column: 1, scope: !21)
!48 = !DILocation(line: 20, column: 5, scope: !21)
!49 = distinct !DISubprogram(name: "capitalize", scope: !3, file: !3, line: 7, type: !50, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52)
!50 = !DISubroutineType(types: !51)
!51 = !{null, !5}
!52 = !{!53}
!53 = !DILocalVariable(name: "s", arg: 1, scope: !49, file: !3, line: 7, type: !5)
!54 = !DILocation(line: 0, scope: !49)
!55 = !DILocation(line: 9, column: 10, scope: !49)
!56 = !{!40, !40, i64 0}
!57 = !DILocation(line: 10, column: 1, scope: !49)
!58 = !DISubprogram(name: "puts", scope: !59, file: !59, line: 661, type: !60, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!59 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!60 = !DISubroutineType(types: !61)
!61 = !{!24, !62}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!64 = !DISubprogram(name: "fflush", scope: !59, file: !59, line: 230, type: !65, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!65 = !DISubroutineType(types: !66)
!66 = !{!24, !67}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !69, line: 7, baseType: !70)
!69 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!70 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !71, line: 49, size: 1728, elements: !72)
!71 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!72 = !{!73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !88, !90, !91, !92, !96, !98, !100, !104, !107, !109, !112, !115, !116, !118, !122, !123}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !70, file: !71, line: 51, baseType: !24, size: 32)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !70, file: !71, line: 54, baseType: !5, size: 64, offset: 64)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !70, file: !71, line: 55, baseType: !5, size: 64, offset: 128)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !70, file: !71, line: 56, baseType: !5, size: 64, offset: 192)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !70, file: !71, line: 57, baseType: !5, size: 64, offset: 256)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !70, file: !71, line: 58, baseType: !5, size: 64, offset: 320)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !70, file: !71, line: 59, baseType: !5, size: 64, offset: 384)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !70, file: !71, line: 60, baseType: !5, size: 64, offset: 448)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !70, file: !71, line: 61, baseType: !5, size: 64, offset: 512)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !70, file: !71, line: 64, baseType: !5, size: 64, offset: 576)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !70, file: !71, line: 65, baseType: !5, size: 64, offset: 640)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !70, file: !71, line: 66, baseType: !5, size: 64, offset: 704)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !70, file: !71, line: 68, baseType: !86, size: 64, offset: 768)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !71, line: 36, flags: DIFlagFwdDecl)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !70, file: !71, line: 70, baseType: !89, size: 64, offset: 832)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !70, file: !71, line: 72, baseType: !24, size: 32, offset: 896)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !70, file: !71, line: 73, baseType: !24, size: 32, offset: 928)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !70, file: !71, line: 74, baseType: !93, size: 64, offset: 960)
!93 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !94, line: 152, baseType: !95)
!94 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!95 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !70, file: !71, line: 77, baseType: !97, size: 16, offset: 1024)
!97 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !70, file: !71, line: 78, baseType: !99, size: 8, offset: 1040)
!99 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !70, file: !71, line: 79, baseType: !101, size: 8, offset: 1048)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 8, elements: !102)
!102 = !{!103}
!103 = !DISubrange(count: 1)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !70, file: !71, line: 81, baseType: !105, size: 64, offset: 1088)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !71, line: 43, baseType: null)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !70, file: !71, line: 89, baseType: !108, size: 64, offset: 1152)
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !94, line: 153, baseType: !95)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !70, file: !71, line: 91, baseType: !110, size: 64, offset: 1216)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !71, line: 37, flags: DIFlagFwdDecl)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !70, file: !71, line: 92, baseType: !113, size: 64, offset: 1280)
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !114, size: 64)
!114 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !71, line: 38, flags: DIFlagFwdDecl)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !70, file: !71, line: 93, baseType: !89, size: 64, offset: 1344)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !70, file: !71, line: 94, baseType: !117, size: 64, offset: 1408)
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !70, file: !71, line: 95, baseType: !119, size: 64, offset: 1472)
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !120, line: 18, baseType: !121)
!120 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!121 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !70, file: !71, line: 96, baseType: !24, size: 32, offset: 1536)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !70, file: !71, line: 98, baseType: !124, size: 160, offset: 1568)
!124 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 160, elements: !125)
!125 = !{!126}
!126 = !DISubrange(count: 20)
