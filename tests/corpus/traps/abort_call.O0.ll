; ModuleID = 'abort_call.c'
source_filename = "abort_call.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@broken = internal global i32 1, align 4, !dbg !0
@stdout = external global ptr, align 8
@.str = private unnamed_addr constant [6 x i8] c"valid\00", align 1, !dbg !5

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !20 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = load volatile i32, ptr @broken, align 4, !dbg !23
  %3 = icmp ne i32 %2, 0, !dbg !24
  %4 = xor i1 %3, true, !dbg !24
  %5 = zext i1 %4 to i32, !dbg !24
  call void @validate(i32 noundef %5), !dbg !25
  %6 = load ptr, ptr @stdout, align 8, !dbg !26
  %7 = call i32 @fflush(ptr noundef %6), !dbg !27
  %8 = load volatile i32, ptr @broken, align 4, !dbg !28
  call void @validate(i32 noundef %8), !dbg !29
  ret i32 0, !dbg !30
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @validate(i32 noundef %0) #0 !dbg !31 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !35, !DIExpression(), !36)
  %3 = load i32, ptr %2, align 4, !dbg !37
  %4 = icmp ne i32 %3, 0, !dbg !37
  br i1 %4, label %5, label %6, !dbg !39

5:                                                ; preds = %1
  call void @abort() #3, !dbg !40
  unreachable, !dbg !40

6:                                                ; preds = %1
  %7 = call i32 @puts(ptr noundef @.str), !dbg !41
  ret void, !dbg !42
}

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noreturn nounwind
declare void @abort() #2

declare i32 @puts(ptr noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "broken", scope: !2, file: !3, line: 6, type: !11, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "abort_call.c", directory: ".", checksumkind: CSK_MD5, checksum: "df240984a6f455ebbce2c96707c63c21")
!4 = !{!5, !0}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(scope: null, file: !3, line: 12, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 48, elements: !9)
!8 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!9 = !{!10}
!10 = !DISubrange(count: 6)
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 8, !"PIC Level", i32 2}
!17 = !{i32 7, !"PIE Level", i32 2}
!18 = !{i32 7, !"uwtable", i32 2}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 15, type: !21, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2)
!21 = !DISubroutineType(types: !22)
!22 = !{!12}
!23 = !DILocation(line: 17, column: 15, scope: !20)
!24 = !DILocation(line: 17, column: 14, scope: !20)
!25 = !DILocation(line: 17, column: 5, scope: !20)
!26 = !DILocation(line: 18, column: 12, scope: !20)
!27 = !DILocation(line: 18, column: 5, scope: !20)
!28 = !DILocation(line: 19, column: 14, scope: !20)
!29 = !DILocation(line: 19, column: 5, scope: !20)
!30 = !DILocation(line: 20, column: 5, scope: !20)
!31 = distinct !DISubprogram(name: "validate", scope: !3, file: !3, line: 8, type: !32, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !34)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !12}
!34 = !{}
!35 = !DILocalVariable(name: "bad", arg: 1, scope: !31, file: !3, line: 8, type: !12)
!36 = !DILocation(line: 8, column: 52, scope: !31)
!37 = !DILocation(line: 10, column: 9, scope: !38)
!38 = distinct !DILexicalBlock(scope: !31, file: !3, line: 10, column: 9)
!39 = !DILocation(line: 10, column: 9, scope: !31)
!40 = !DILocation(line: 11, column: 9, scope: !38)
!41 = !DILocation(line: 12, column: 5, scope: !31)
!42 = !DILocation(line: 13, column: 1, scope: !31)
