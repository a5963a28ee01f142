; ModuleID = 'non_canonical.c'
source_filename = "non_canonical.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@address = internal global i64 4702111234474983745, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !23 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @puts(ptr noundef @.str), !dbg !27
  %3 = load ptr, ptr @stdout, align 8, !dbg !28
  %4 = call i32 @fflush(ptr noundef %3), !dbg !29
  %5 = load volatile i64, ptr @address, align 8, !dbg !30
  call void @poke(i64 noundef %5, i8 noundef signext 120), !dbg !31
  ret i32 0, !dbg !32
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @poke(i64 noundef %0, i8 noundef signext %1) #0 !dbg !33 {
  %3 = alloca i64, align 8
  %4 = alloca i8, align 1
  store i64 %0, ptr %3, align 8
    #dbg_declare(ptr %3, !37, !DIExpression(), !38)
  store i8 %1, ptr %4, align 1
    #dbg_declare(ptr %4, !39, !DIExpression(), !40)
  %5 = load i8, ptr %4, align 1, !dbg !41
  %6 = load i64, ptr %3, align 8, !dbg !42
  %7 = inttoptr i64 %6 to ptr, !dbg !43
  store volatile i8 %5, ptr %7, align 1, !dbg !44
  ret void, !dbg !45
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!16, !17, !18, !19, !20, !21, !22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 14, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "non_canonical.c", directory: ".", checksumkind: CSK_MD5, checksum: "836462d4ccaec1935fc13eb03e3c397f")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "address", scope: !9, file: !2, line: 5, type: !14, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !10, globals: !13, splitDebugInlining: false, nameTableKind: None)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !4)
!13 = !{!0, !7}
!14 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !15)
!15 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 8, !"PIC Level", i32 2}
!20 = !{i32 7, !"PIE Level", i32 2}
!21 = !{i32 7, !"uwtable", i32 2}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 12, type: !24, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!24 = !DISubroutineType(types: !25)
!25 = !{!26}
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !DILocation(line: 14, column: 5, scope: !23)
!28 = !DILocation(line: 15, column: 12, scope: !23)
!29 = !DILocation(line: 15, column: 5, scope: !23)
!30 = !DILocation(line: 16, column: 10, scope: !23)
!31 = !DILocation(line: 16, column: 5, scope: !23)
!32 = !DILocation(line: 17, column: 5, scope: !23)
!33 = distinct !DISubprogram(name: "poke", scope: !2, file: !2, line: 7, type: !34, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !36)
!34 = !DISubroutineType(types: !35)
!35 = !{null, !15, !4}
!36 = !{}
!37 = !DILocalVariable(name: "at", arg: 1, scope: !33, file: !2, line: 7, type: !15)
!38 = !DILocation(line: 7, column: 58, scope: !33)
!39 = !DILocalVariable(name: "value", arg: 2, scope: !33, file: !2, line: 7, type: !4)
!40 = !DILocation(line: 7, column: 67, scope: !33)
!41 = !DILocation(line: 9, column: 28, scope: !33)
!42 = !DILocation(line: 9, column: 23, scope: !33)
!43 = !DILocation(line: 9, column: 6, scope: !33)
!44 = !DILocation(line: 9, column: 26, scope: !33)
!45 = !DILocation(line: 10, column: 1, scope: !33)
