; ModuleID = 'wild_read.c'
source_filename = "wild_read.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@address = internal global i64 15302363377664, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !24 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @puts(ptr noundef @.str), !dbg !27
  %3 = load ptr, ptr @stdout, align 8, !dbg !28
  %4 = call i32 @fflush(ptr noundef %3), !dbg !29
  %5 = load volatile i64, ptr @address, align 8, !dbg !30
  %6 = call i32 @peek(i64 noundef %5), !dbg !31
  ret i32 %6, !dbg !32
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @peek(i64 noundef %0) #0 !dbg !33 {
  %2 = alloca i64, align 8
  store i64 %0, ptr %2, align 8
    #dbg_declare(ptr %2, !37, !DIExpression(), !38)
  %3 = load i64, ptr %2, align 8, !dbg !39
  %4 = inttoptr i64 %3 to ptr, !dbg !40
  %5 = load volatile i32, ptr %4, align 4, !dbg !41
  ret i32 %5, !dbg !42
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!17, !18, !19, !20, !21, !22, !23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 14, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "wild_read.c", directory: ".", checksumkind: CSK_MD5, checksum: "2bef0521b351cfdb8695cc7d60988a89")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "address", scope: !9, file: !2, line: 5, type: !15, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !14, splitDebugInlining: false, nameTableKind: None)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !13)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!0, !7}
!15 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !16)
!16 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 8, !"PIC Level", i32 2}
!21 = !{i32 7, !"PIE Level", i32 2}
!22 = !{i32 7, !"uwtable", i32 2}
!23 = !{i32 7, !"frame-pointer", i32 2}
!24 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 12, type: !25, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!25 = !DISubroutineType(types: !26)
!26 = !{!13}
!27 = !DILocation(line: 14, column: 5, scope: !24)
!28 = !DILocation(line: 15, column: 12, scope: !24)
!29 = !DILocation(line: 15, column: 5, scope: !24)
!30 = !DILocation(line: 16, column: 17, scope: !24)
!31 = !DILocation(line: 16, column: 12, scope: !24)
!32 = !DILocation(line: 16, column: 5, scope: !24)
!33 = distinct !DISubprogram(name: "peek", scope: !2, file: !2, line: 7, type: !34, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !36)
!34 = !DISubroutineType(types: !35)
!35 = !{!13, !16}
!36 = !{}
!37 = !DILocalVariable(name: "at", arg: 1, scope: !33, file: !2, line: 7, type: !16)
!38 = !DILocation(line: 7, column: 57, scope: !33)
!39 = !DILocation(line: 9, column: 29, scope: !33)
!40 = !DILocation(line: 9, column: 13, scope: !33)
!41 = !DILocation(line: 9, column: 12, scope: !33)
!42 = !DILocation(line: 9, column: 5, scope: !33)
