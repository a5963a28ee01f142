; ModuleID = 'fault_in_callback.c'
source_filename = "fault_in_callback.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.record = type { ptr }

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !18 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca [2 x %struct.record], align 16
  %5 = alloca [2 x %struct.record], align 16
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !23, !DIExpression(), !24)
  store i32 1, ptr %2, align 4, !dbg !24
    #dbg_declare(ptr %3, !25, !DIExpression(), !26)
  store i32 2, ptr %3, align 4, !dbg !26
    #dbg_declare(ptr %4, !27, !DIExpression(), !36)
  %6 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !37
  store ptr %3, ptr %6, align 8, !dbg !37
  %7 = getelementptr inbounds %struct.record, ptr %4, i64 1, !dbg !38
  %8 = getelementptr inbounds %struct.record, ptr %7, i32 0, i32 0, !dbg !39
  store ptr %2, ptr %8, align 8, !dbg !39
    #dbg_declare(ptr %5, !40, !DIExpression(), !41)
  call void @llvm.memset.p0.i64(ptr align 16 %5, i8 0, i64 16, i1 false), !dbg !41
  %9 = getelementptr inbounds [2 x %struct.record], ptr %4, i64 0, i64 0, !dbg !42
  call void @sort(ptr noundef %9, i64 noundef 2), !dbg !43
  %10 = getelementptr inbounds [2 x %struct.record], ptr %4, i64 0, i64 0, !dbg !44
  %11 = getelementptr inbounds %struct.record, ptr %10, i32 0, i32 0, !dbg !45
  %12 = load ptr, ptr %11, align 16, !dbg !45
  %13 = load i32, ptr %12, align 4, !dbg !46
  %14 = getelementptr inbounds [2 x %struct.record], ptr %4, i64 0, i64 1, !dbg !47
  %15 = getelementptr inbounds %struct.record, ptr %14, i32 0, i32 0, !dbg !48
  %16 = load ptr, ptr %15, align 8, !dbg !48
  %17 = load i32, ptr %16, align 4, !dbg !49
  %18 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %13, i32 noundef %17), !dbg !50
  %19 = load ptr, ptr @stdout, align 8, !dbg !51
  %20 = call i32 @fflush(ptr noundef %19), !dbg !52
  %21 = getelementptr inbounds [2 x %struct.record], ptr %5, i64 0, i64 0, !dbg !53
  call void @sort(ptr noundef %21, i64 noundef 2), !dbg !54
  ret i32 0, !dbg !55
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @sort(ptr noundef %0, i64 noundef %1) #0 !dbg !56 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !63, !DIExpression(), !64)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !65, !DIExpression(), !66)
  %5 = load ptr, ptr %3, align 8, !dbg !67
  %6 = load i64, ptr %4, align 8, !dbg !68
  call void @qsort(ptr noundef %5, i64 noundef %6, i64 noundef 8, ptr noundef @compare), !dbg !69
  ret void, !dbg !70
}

declare i32 @printf(ptr noundef, ...) #2

declare i32 @fflush(ptr noundef) #2

declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @compare(ptr noundef %0, ptr noundef %1) #0 !dbg !71 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !76, !DIExpression(), !77)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !78, !DIExpression(), !79)
    #dbg_declare(ptr %5, !80, !DIExpression(), !83)
  %9 = load ptr, ptr %3, align 8, !dbg !84
  store ptr %9, ptr %5, align 8, !dbg !83
    #dbg_declare(ptr %6, !85, !DIExpression(), !86)
  %10 = load ptr, ptr %4, align 8, !dbg !87
  store ptr %10, ptr %6, align 8, !dbg !86
    #dbg_declare(ptr %7, !88, !DIExpression(), !89)
  %11 = load ptr, ptr %5, align 8, !dbg !90
  %12 = getelementptr inbounds %struct.record, ptr %11, i32 0, i32 0, !dbg !91
  %13 = load ptr, ptr %12, align 8, !dbg !91
  %14 = load i32, ptr %13, align 4, !dbg !92
  store i32 %14, ptr %7, align 4, !dbg !89
    #dbg_declare(ptr %8, !93, !DIExpression(), !94)
  %15 = load ptr, ptr %6, align 8, !dbg !95
  %16 = getelementptr inbounds %struct.record, ptr %15, i32 0, i32 0, !dbg !96
  %17 = load ptr, ptr %16, align 8, !dbg !96
  %18 = load i32, ptr %17, align 4, !dbg !97
  store i32 %18, ptr %8, align 4, !dbg !94
  %19 = load i32, ptr %7, align 4, !dbg !98
  %20 = load i32, ptr %8, align 4, !dbg !99
  %21 = sub nsw i32 %19, %20, !dbg !100
  ret i32 %21, !dbg !101
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!11, !12, !13, !14, !15, !16, !17}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 26, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "fault_in_callback.c", directory: ".", checksumkind: CSK_MD5, checksum: "5ad22648b498e142aa86b85ca1ca468e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !8, globals: !10, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9}
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!10 = !{!0}
!11 = !{i32 7, !"Dwarf Version", i32 5}
!12 = !{i32 2, !"Debug Info Version", i32 3}
!13 = !{i32 1, !"wchar_size", i32 4}
!14 = !{i32 8, !"PIC Level", i32 2}
!15 = !{i32 7, !"PIE Level", i32 2}
!16 = !{i32 7, !"uwtable", i32 2}
!17 = !{i32 7, !"frame-pointer", i32 2}
!18 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 21, type: !19, scopeLine: 22, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !22)
!19 = !DISubroutineType(types: !20)
!20 = !{!21}
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{}
!23 = !DILocalVariable(name: "one", scope: !18, file: !2, line: 23, type: !21)
!24 = !DILocation(line: 23, column: 9, scope: !18)
!25 = !DILocalVariable(name: "two", scope: !18, file: !2, line: 23, type: !21)
!26 = !DILocation(line: 23, column: 18, scope: !18)
!27 = !DILocalVariable(name: "good", scope: !18, file: !2, line: 24, type: !28)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 128, elements: !34)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !2, line: 6, size: 64, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !29, file: !2, line: 6, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!34 = !{!35}
!35 = !DISubrange(count: 2)
!36 = !DILocation(line: 24, column: 19, scope: !18)
!37 = !DILocation(line: 24, column: 29, scope: !18)
!38 = !DILocation(line: 24, column: 28, scope: !18)
!39 = !DILocation(line: 24, column: 37, scope: !18)
!40 = !DILocalVariable(name: "bad", scope: !18, file: !2, line: 24, type: !28)
!41 = !DILocation(line: 24, column: 46, scope: !18)
!42 = !DILocation(line: 25, column: 10, scope: !18)
!43 = !DILocation(line: 25, column: 5, scope: !18)
!44 = !DILocation(line: 26, column: 24, scope: !18)
!45 = !DILocation(line: 26, column: 32, scope: !18)
!46 = !DILocation(line: 26, column: 23, scope: !18)
!47 = !DILocation(line: 26, column: 38, scope: !18)
!48 = !DILocation(line: 26, column: 46, scope: !18)
!49 = !DILocation(line: 26, column: 37, scope: !18)
!50 = !DILocation(line: 26, column: 5, scope: !18)
!51 = !DILocation(line: 27, column: 12, scope: !18)
!52 = !DILocation(line: 27, column: 5, scope: !18)
!53 = !DILocation(line: 28, column: 10, scope: !18)
!54 = !DILocation(line: 28, column: 5, scope: !18)
!55 = !DILocation(line: 29, column: 5, scope: !18)
!56 = distinct !DISubprogram(name: "sort", scope: !2, file: !2, line: 16, type: !57, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !22)
!57 = !DISubroutineType(types: !58)
!58 = !{null, !59, !60}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !61, line: 18, baseType: !62)
!61 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!62 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!63 = !DILocalVariable(name: "records", arg: 1, scope: !56, file: !2, line: 16, type: !59)
!64 = !DILocation(line: 16, column: 59, scope: !56)
!65 = !DILocalVariable(name: "count", arg: 2, scope: !56, file: !2, line: 16, type: !60)
!66 = !DILocation(line: 16, column: 75, scope: !56)
!67 = !DILocation(line: 18, column: 11, scope: !56)
!68 = !DILocation(line: 18, column: 20, scope: !56)
!69 = !DILocation(line: 18, column: 5, scope: !56)
!70 = !DILocation(line: 19, column: 1, scope: !56)
!71 = distinct !DISubprogram(name: "compare", scope: !2, file: !2, line: 8, type: !72, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !22)
!72 = !DISubroutineType(types: !73)
!73 = !{!21, !74, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!76 = !DILocalVariable(name: "a", arg: 1, scope: !71, file: !2, line: 8, type: !74)
!77 = !DILocation(line: 8, column: 32, scope: !71)
!78 = !DILocalVariable(name: "b", arg: 2, scope: !71, file: !2, line: 8, type: !74)
!79 = !DILocation(line: 8, column: 47, scope: !71)
!80 = !DILocalVariable(name: "p", scope: !71, file: !2, line: 10, type: !81)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!83 = !DILocation(line: 10, column: 26, scope: !71)
!84 = !DILocation(line: 10, column: 30, scope: !71)
!85 = !DILocalVariable(name: "q", scope: !71, file: !2, line: 10, type: !81)
!86 = !DILocation(line: 10, column: 34, scope: !71)
!87 = !DILocation(line: 10, column: 38, scope: !71)
!88 = !DILocalVariable(name: "x", scope: !71, file: !2, line: 11, type: !21)
!89 = !DILocation(line: 11, column: 9, scope: !71)
!90 = !DILocation(line: 11, column: 14, scope: !71)
!91 = !DILocation(line: 11, column: 17, scope: !71)
!92 = !DILocation(line: 11, column: 13, scope: !71)
!93 = !DILocalVariable(name: "y", scope: !71, file: !2, line: 12, type: !21)
!94 = !DILocation(line: 12, column: 9, scope: !71)
!95 = !DILocation(line: 12, column: 14, scope: !71)
!96 = !DILocation(line: 12, column: 17, scope: !71)
!97 = !DILocation(line: 12, column: 13, scope: !71)
!98 = !DILocation(line: 13, column: 12, scope: !71)
!99 = !DILocation(line: 13, column: 16, scope: !71)
!100 = !DILocation(line: 13, column: 14, scope: !71)
!101 = !DILocation(line: 13, column: 5, scope: !71)
