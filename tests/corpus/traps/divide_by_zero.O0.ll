; ModuleID = 'divide_by_zero.c'
source_filename = "divide_by_zero.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@zero = internal global i32 0, align 4, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !20 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @ratio(i32 noundef 7, i32 noundef 2), !dbg !23
  %3 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %2), !dbg !24
  %4 = load ptr, ptr @stdout, align 8, !dbg !25
  %5 = call i32 @fflush(ptr noundef %4), !dbg !26
  %6 = load volatile i32, ptr @zero, align 4, !dbg !27
  %7 = call i32 @ratio(i32 noundef 7, i32 noundef %6), !dbg !28
  %8 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %7), !dbg !29
  ret i32 0, !dbg !30
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ratio(i32 noundef %0, i32 noundef %1) #0 !dbg !31 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !35, !DIExpression(), !36)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !37, !DIExpression(), !38)
    #dbg_declare(ptr %5, !39, !DIExpression(), !40)
  %6 = load i32, ptr %3, align 4, !dbg !41
  %7 = mul nsw i32 %6, 10, !dbg !42
  store i32 %7, ptr %5, align 4, !dbg !40
  %8 = load i32, ptr %5, align 4, !dbg !43
  %9 = load i32, ptr %4, align 4, !dbg !44
  %10 = sdiv i32 %8, %9, !dbg !45
  ret i32 %10, !dbg !46
}

declare i32 @fflush(ptr noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 15, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "divide_by_zero.c", directory: ".", checksumkind: CSK_MD5, checksum: "8edbd285f7fc55a9d7408326b8dd86c7")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "zero", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
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
!20 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 13, type: !21, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!21 = !DISubroutineType(types: !22)
!22 = !{!12}
!23 = !DILocation(line: 15, column: 20, scope: !20)
!24 = !DILocation(line: 15, column: 5, scope: !20)
!25 = !DILocation(line: 16, column: 12, scope: !20)
!26 = !DILocation(line: 16, column: 5, scope: !20)
!27 = !DILocation(line: 17, column: 29, scope: !20)
!28 = !DILocation(line: 17, column: 20, scope: !20)
!29 = !DILocation(line: 17, column: 5, scope: !20)
!30 = !DILocation(line: 18, column: 5, scope: !20)
!31 = distinct !DISubprogram(name: "ratio", scope: !2, file: !2, line: 7, type: !32, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !34)
!32 = !DISubroutineType(types: !33)
!33 = !{!12, !12, !12}
!34 = !{}
!35 = !DILocalVariable(name: "a", arg: 1, scope: !31, file: !2, line: 7, type: !12)
!36 = !DILocation(line: 7, column: 48, scope: !31)
!37 = !DILocalVariable(name: "b", arg: 2, scope: !31, file: !2, line: 7, type: !12)
!38 = !DILocation(line: 7, column: 55, scope: !31)
!39 = !DILocalVariable(name: "scaled", scope: !31, file: !2, line: 9, type: !12)
!40 = !DILocation(line: 9, column: 9, scope: !31)
!41 = !DILocation(line: 9, column: 18, scope: !31)
!42 = !DILocation(line: 9, column: 20, scope: !31)
!43 = !DILocation(line: 10, column: 12, scope: !31)
!44 = !DILocation(line: 10, column: 21, scope: !31)
!45 = !DILocation(line: 10, column: 19, scope: !31)
!46 = !DILocation(line: 10, column: 5, scope: !31)
