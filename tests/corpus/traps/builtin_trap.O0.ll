; ModuleID = 'builtin_trap.c'
source_filename = "builtin_trap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@state = internal global i32 3, align 4, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !20 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @puts(ptr noundef @.str), !dbg !23
  %3 = load ptr, ptr @stdout, align 8, !dbg !24
  %4 = call i32 @fflush(ptr noundef %3), !dbg !25
  %5 = load volatile i32, ptr @state, align 4, !dbg !26
  %6 = call i32 @step(i32 noundef %5), !dbg !27
  ret i32 %6, !dbg !28
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @step(i32 noundef %0) #0 !dbg !29 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !33, !DIExpression(), !34)
  %4 = load i32, ptr %3, align 4, !dbg !35
  switch i32 %4, label %7 [
    i32 0, label %5
    i32 1, label %6
  ], !dbg !36

5:                                                ; preds = %1
  store i32 1, ptr %2, align 4, !dbg !37
  br label %8, !dbg !37

6:                                                ; preds = %1
  store i32 2, ptr %2, align 4, !dbg !39
  br label %8, !dbg !39

7:                                                ; preds = %1
  call void @llvm.trap(), !dbg !40
  br label %8, !dbg !41

8:                                                ; preds = %5, %6, %7
  %9 = load i32, ptr %2, align 4, !dbg !42
  ret i32 %9, !dbg !42
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap() #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { cold noreturn nounwind memory(inaccessiblemem: write) }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 18, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "builtin_trap.c", directory: ".", checksumkind: CSK_MD5, checksum: "e97ea97b13406d86dfd231ed1fd2958c")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "state", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7}
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 8, !"PIC Level", i32 2}
!17 = !{i32 7, !"PIE Level", i32 2}
!18 = !{i32 7, !"uwtable", i32 2}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 16, type: !21, scopeLine: 17, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!21 = !DISubroutineType(types: !22)
!22 = !{!12}
!23 = !DILocation(line: 18, column: 5, scope: !20)
!24 = !DILocation(line: 19, column: 12, scope: !20)
!25 = !DILocation(line: 19, column: 5, scope: !20)
!26 = !DILocation(line: 20, column: 17, scope: !20)
!27 = !DILocation(line: 20, column: 12, scope: !20)
!28 = !DILocation(line: 20, column: 5, scope: !20)
!29 = distinct !DISubprogram(name: "step", scope: !2, file: !2, line: 7, type: !30, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !32)
!30 = !DISubroutineType(types: !31)
!31 = !{!12, !12}
!32 = !{}
!33 = !DILocalVariable(name: "s", arg: 1, scope: !29, file: !2, line: 7, type: !12)
!34 = !DILocation(line: 7, column: 47, scope: !29)
!35 = !DILocation(line: 9, column: 13, scope: !29)
!36 = !DILocation(line: 9, column: 5, scope: !29)
!37 = !DILocation(line: 10, column: 13, scope: !38)
!38 = distinct !DILexicalBlock(scope: !29, file: !2, line: 9, column: 16)
!39 = !DILocation(line: 11, column: 13, scope: !38)
!40 = !DILocation(line: 12, column: 14, scope: !38)
!41 = !DILocation(line: 13, column: 5, scope: !38)
!42 = !DILocation(line: 14, column: 1, scope: !29)
