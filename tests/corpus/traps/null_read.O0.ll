; ModuleID = 'null_read.c'
source_filename = "null_read.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { i32, ptr }

@__const.main.last = private unnamed_addr constant %struct.node { i32 2, ptr null }, align 8
@.str = private unnamed_addr constant [11 x i8] c"before %d\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !23 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.node, align 8
  %3 = alloca %struct.node, align 8
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !28, !DIExpression(), !34)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 @__const.main.last, i64 16, i1 false), !dbg !34
    #dbg_declare(ptr %3, !35, !DIExpression(), !36)
  %4 = getelementptr inbounds %struct.node, ptr %3, i32 0, i32 0, !dbg !37
  store i32 1, ptr %4, align 8, !dbg !37
  %5 = getelementptr inbounds %struct.node, ptr %3, i32 0, i32 1, !dbg !37
  store ptr %2, ptr %5, align 8, !dbg !37
  %6 = getelementptr inbounds %struct.node, ptr %3, i32 0, i32 0, !dbg !38
  %7 = load i32, ptr %6, align 8, !dbg !38
  %8 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %7), !dbg !39
  %9 = load ptr, ptr @stdout, align 8, !dbg !40
  %10 = call i32 @fflush(ptr noundef %9), !dbg !41
  %11 = call i32 @outer(ptr noundef %3), !dbg !42
  %12 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %11), !dbg !43
  ret i32 0, !dbg !44
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

declare i32 @fflush(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @outer(ptr noundef %0) #0 !dbg !45 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !50, !DIExpression(), !51)
  %3 = load ptr, ptr %2, align 8, !dbg !52
  %4 = call i32 @third_value(ptr noundef %3), !dbg !53
  %5 = add nsw i32 %4, 1, !dbg !54
  ret i32 %5, !dbg !55
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @third_value(ptr noundef %0) #0 !dbg !56 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !57, !DIExpression(), !58)
  %3 = load ptr, ptr %2, align 8, !dbg !59
  %4 = getelementptr inbounds %struct.node, ptr %3, i32 0, i32 1, !dbg !60
  %5 = load ptr, ptr %4, align 8, !dbg !60
  store ptr %5, ptr %2, align 8, !dbg !61
  %6 = load ptr, ptr %2, align 8, !dbg !62
  %7 = getelementptr inbounds %struct.node, ptr %6, i32 0, i32 1, !dbg !63
  %8 = load ptr, ptr %7, align 8, !dbg !63
  store ptr %8, ptr %2, align 8, !dbg !64
  %9 = load ptr, ptr %2, align 8, !dbg !65
  %10 = getelementptr inbounds %struct.node, ptr %9, i32 0, i32 0, !dbg !66
  %11 = load i32, ptr %10, align 8, !dbg !66
  ret i32 %11, !dbg !67
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!12}
!llvm.module.flags = !{!16, !17, !18, !19, !20, !21, !22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "null_read.c", directory: ".", checksumkind: CSK_MD5, checksum: "d4162c80a491302ea860d00b7f19e4b9")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 11)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 21, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !13, globals: !15, splitDebugInlining: false, nameTableKind: None)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !{!0, !7}
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 8, !"PIC Level", i32 2}
!20 = !{i32 7, !"PIE Level", i32 2}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 16, type: !24, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !12, retainedNodes: !27)
!24 = !DISubroutineType(types: !25)
!25 = !{!26}
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{}
!28 = !DILocalVariable(name: "last", scope: !23, file: !2, line: 18, type: !29)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !2, line: 5, size: 128, elements: !30)
!30 = !{!31, !32}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !29, file: !2, line: 5, baseType: !26, size: 32)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !29, file: !2, line: 5, baseType: !33, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!34 = !DILocation(line: 18, column: 17, scope: !23)
!35 = !DILocalVariable(name: "first", scope: !23, file: !2, line: 18, type: !29)
!36 = !DILocation(line: 18, column: 35, scope: !23)
!37 = !DILocation(line: 18, column: 43, scope: !23)
!38 = !DILocation(line: 19, column: 33, scope: !23)
!39 = !DILocation(line: 19, column: 5, scope: !23)
!40 = !DILocation(line: 20, column: 12, scope: !23)
!41 = !DILocation(line: 20, column: 5, scope: !23)
!42 = !DILocation(line: 21, column: 20, scope: !23)
!43 = !DILocation(line: 21, column: 5, scope: !23)
!44 = !DILocation(line: 22, column: 5, scope: !23)
!45 = distinct !DISubprogram(name: "outer", scope: !2, file: !2, line: 14, type: !46, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !12, retainedNodes: !27)
!46 = !DISubroutineType(types: !47)
!47 = !{!26, !48}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!50 = !DILocalVariable(name: "n", arg: 1, scope: !45, file: !2, line: 14, type: !48)
!51 = !DILocation(line: 14, column: 63, scope: !45)
!52 = !DILocation(line: 14, column: 87, scope: !45)
!53 = !DILocation(line: 14, column: 75, scope: !45)
!54 = !DILocation(line: 14, column: 90, scope: !45)
!55 = !DILocation(line: 14, column: 68, scope: !45)
!56 = distinct !DISubprogram(name: "third_value", scope: !2, file: !2, line: 7, type: !46, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !12, retainedNodes: !27)
!57 = !DILocalVariable(name: "n", arg: 1, scope: !56, file: !2, line: 7, type: !48)
!58 = !DILocation(line: 7, column: 69, scope: !56)
!59 = !DILocation(line: 9, column: 9, scope: !56)
!60 = !DILocation(line: 9, column: 12, scope: !56)
!61 = !DILocation(line: 9, column: 7, scope: !56)
!62 = !DILocation(line: 10, column: 9, scope: !56)
!63 = !DILocation(line: 10, column: 12, scope: !56)
!64 = !DILocation(line: 10, column: 7, scope: !56)
!65 = !DILocation(line: 11, column: 12, scope: !56)
!66 = !DILocation(line: 11, column: 15, scope: !56)
!67 = !DILocation(line: 11, column: 5, scope: !56)
