; ModuleID = 'unsigned_remainder.c'
source_filename = "unsigned_remainder.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [5 x i8] c"%lu\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@zero = internal global i64 0, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !20 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i64 @wrap(i64 noundef 1000000007, i64 noundef 10), !dbg !24
  %3 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %2), !dbg !25
  %4 = load ptr, ptr @stdout, align 8, !dbg !26
  %5 = call i32 @fflush(ptr noundef %4), !dbg !27
  %6 = load volatile i64, ptr @zero, align 8, !dbg !28
  %7 = call i64 @wrap(i64 noundef 1000000007, i64 noundef %6), !dbg !29
  %8 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %7), !dbg !30
  ret i32 0, !dbg !31
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @wrap(i64 noundef %0, i64 noundef %1) #0 !dbg !32 {
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !36, !DIExpression(), !37)
  store i64 %1, ptr %4, align 8
    #dbg_declare(ptr %4, !38, !DIExpression(), !39)
  %5 = load i64, ptr %3, align 8, !dbg !40
  %6 = load i64, ptr %4, align 8, !dbg !41
  %7 = urem i64 %5, %6, !dbg !42
  ret i64 %7, !dbg !43
}

declare i32 @fflush(ptr noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 14, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "unsigned_remainder.c", directory: ".", checksumkind: CSK_MD5, checksum: "e920bc7c22afb24c0340caf41b109b7e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "zero", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7}
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 8, !"PIC Level", i32 2}
!17 = !{i32 7, !"PIE Level", i32 2}
!18 = !{i32 7, !"uwtable", i32 2}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 12, type: !21, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!21 = !DISubroutineType(types: !22)
!22 = !{!23}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DILocation(line: 14, column: 21, scope: !20)
!25 = !DILocation(line: 14, column: 5, scope: !20)
!26 = !DILocation(line: 15, column: 12, scope: !20)
!27 = !DILocation(line: 15, column: 5, scope: !20)
!28 = !DILocation(line: 16, column: 38, scope: !20)
!29 = !DILocation(line: 16, column: 21, scope: !20)
!30 = !DILocation(line: 16, column: 5, scope: !20)
!31 = !DILocation(line: 17, column: 5, scope: !20)
!32 = distinct !DISubprogram(name: "wrap", scope: !2, file: !2, line: 7, type: !33, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{!12, !12, !12}
!35 = !{}
!36 = !DILocalVariable(name: "a", arg: 1, scope: !32, file: !2, line: 7, type: !12)
!37 = !DILocation(line: 7, column: 67, scope: !32)
!38 = !DILocalVariable(name: "b", arg: 2, scope: !32, file: !2, line: 7, type: !12)
!39 = !DILocation(line: 7, column: 84, scope: !32)
!40 = !DILocation(line: 9, column: 12, scope: !32)
!41 = !DILocation(line: 9, column: 16, scope: !32)
!42 = !DILocation(line: 9, column: 14, scope: !32)
!43 = !DILocation(line: 9, column: 5, scope: !32)
