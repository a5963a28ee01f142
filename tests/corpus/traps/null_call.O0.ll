; ModuleID = 'null_call.c'
source_filename = "null_call.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@hook = internal global ptr null, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !23 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @puts(ptr noundef @.str), !dbg !26
  %3 = load ptr, ptr @stdout, align 8, !dbg !27
  %4 = call i32 @fflush(ptr noundef %3), !dbg !28
  %5 = call i32 @invoke(i32 noundef 3), !dbg !29
  ret i32 %5, !dbg !30
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @invoke(i32 noundef %0) #0 !dbg !31 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !33, !DIExpression(), !34)
  %3 = load volatile ptr, ptr @hook, align 8, !dbg !35
  %4 = load i32, ptr %2, align 4, !dbg !36
  %5 = call i32 %3(i32 noundef %4), !dbg !35
  %6 = add nsw i32 %5, 1, !dbg !37
  ret i32 %6, !dbg !38
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!16, !17, !18, !19, !20, !21, !22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 14, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "null_call.c", directory: ".", checksumkind: CSK_MD5, checksum: "dd3b041411bd8a56e413921b768dfd7e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "hook", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7}
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DISubroutineType(types: !14)
!14 = !{!15, !15}
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 8, !"PIC Level", i32 2}
!20 = !{i32 7, !"PIE Level", i32 2}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 12, type: !24, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!24 = !DISubroutineType(types: !25)
!25 = !{!15}
!26 = !DILocation(line: 14, column: 5, scope: !23)
!27 = !DILocation(line: 15, column: 12, scope: !23)
!28 = !DILocation(line: 15, column: 5, scope: !23)
!29 = !DILocation(line: 16, column: 12, scope: !23)
!30 = !DILocation(line: 16, column: 5, scope: !23)
!31 = distinct !DISubprogram(name: "invoke", scope: !2, file: !2, line: 7, type: !13, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !32)
!32 = !{}
!33 = !DILocalVariable(name: "x", arg: 1, scope: !31, file: !2, line: 7, type: !15)
!34 = !DILocation(line: 7, column: 49, scope: !31)
!35 = !DILocation(line: 9, column: 12, scope: !31)
!36 = !DILocation(line: 9, column: 17, scope: !31)
!37 = !DILocation(line: 9, column: 20, scope: !31)
!38 = !DILocation(line: 9, column: 5, scope: !31)
