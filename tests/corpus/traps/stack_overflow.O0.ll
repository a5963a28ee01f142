; ModuleID = 'stack_overflow.c'
source_filename = "stack_overflow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@limit = internal global i32 -1, align 4, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !20 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !24, !DIExpression(), !25)
  store volatile i32 1, ptr %2, align 4, !dbg !25
  %3 = call i32 @puts(ptr noundef @.str), !dbg !26
  %4 = load ptr, ptr @stdout, align 8, !dbg !27
  %5 = call i32 @fflush(ptr noundef %4), !dbg !28
  %6 = call i32 @descend(i32 noundef 0, ptr noundef %2), !dbg !29
  ret i32 %6, !dbg !30
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @descend(i32 noundef %0, ptr noundef %1) #0 !dbg !31 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !35, !DIExpression(), !36)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !37, !DIExpression(), !38)
    #dbg_declare(ptr %6, !39, !DIExpression(), !40)
  %7 = load i32, ptr %4, align 4, !dbg !41
  %8 = load ptr, ptr %5, align 8, !dbg !42
  %9 = load volatile i32, ptr %8, align 4, !dbg !43
  %10 = add nsw i32 %7, %9, !dbg !44
  store volatile i32 %10, ptr %6, align 4, !dbg !40
  %11 = load i32, ptr %4, align 4, !dbg !45
  %12 = load volatile i32, ptr @limit, align 4, !dbg !47
  %13 = icmp eq i32 %11, %12, !dbg !48
  br i1 %13, label %14, label %16, !dbg !49

14:                                               ; preds = %2
  %15 = load volatile i32, ptr %6, align 4, !dbg !50
  store i32 %15, ptr %3, align 4, !dbg !51
  br label %22, !dbg !51

16:                                               ; preds = %2
  %17 = load i32, ptr %4, align 4, !dbg !52
  %18 = add nsw i32 %17, 1, !dbg !53
  %19 = call i32 @descend(i32 noundef %18, ptr noundef %6), !dbg !54
  %20 = load volatile i32, ptr %6, align 4, !dbg !55
  %21 = add nsw i32 %19, %20, !dbg !56
  store i32 %21, ptr %3, align 4, !dbg !57
  br label %22, !dbg !57

22:                                               ; preds = %16, %14
  %23 = load i32, ptr %3, align 4, !dbg !58
  ret i32 %23, !dbg !58
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!13, !14, !15, !16, !17, !18, !19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 18, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "stack_overflow.c", directory: ".", checksumkind: CSK_MD5, checksum: "d248b0f7c3db17e49a99c2c16c48f420")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "limit", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
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
!20 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 15, type: !21, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9, retainedNodes: !23)
!21 = !DISubroutineType(types: !22)
!22 = !{!12}
!23 = !{}
!24 = !DILocalVariable(name: "start", scope: !20, file: !2, line: 17, type: !11)
!25 = !DILocation(line: 17, column: 18, scope: !20)
!26 = !DILocation(line: 18, column: 5, scope: !20)
!27 = !DILocation(line: 19, column: 12, scope: !20)
!28 = !DILocation(line: 19, column: 5, scope: !20)
!29 = !DILocation(line: 20, column: 12, scope: !20)
!30 = !DILocation(line: 20, column: 5, scope: !20)
!31 = distinct !DISubprogram(name: "descend", scope: !2, file: !2, line: 7, type: !32, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !23)
!32 = !DISubroutineType(types: !33)
!33 = !{!12, !12, !34}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!35 = !DILocalVariable(name: "n", arg: 1, scope: !31, file: !2, line: 7, type: !12)
!36 = !DILocation(line: 7, column: 50, scope: !31)
!37 = !DILocalVariable(name: "parent", arg: 2, scope: !31, file: !2, line: 7, type: !34)
!38 = !DILocation(line: 7, column: 67, scope: !31)
!39 = !DILocalVariable(name: "here", scope: !31, file: !2, line: 9, type: !11)
!40 = !DILocation(line: 9, column: 18, scope: !31)
!41 = !DILocation(line: 9, column: 25, scope: !31)
!42 = !DILocation(line: 9, column: 30, scope: !31)
!43 = !DILocation(line: 9, column: 29, scope: !31)
!44 = !DILocation(line: 9, column: 27, scope: !31)
!45 = !DILocation(line: 10, column: 9, scope: !46)
!46 = distinct !DILexicalBlock(scope: !31, file: !2, line: 10, column: 9)
!47 = !DILocation(line: 10, column: 14, scope: !46)
!48 = !DILocation(line: 10, column: 11, scope: !46)
!49 = !DILocation(line: 10, column: 9, scope: !31)
!50 = !DILocation(line: 11, column: 16, scope: !46)
!51 = !DILocation(line: 11, column: 9, scope: !46)
!52 = !DILocation(line: 12, column: 20, scope: !31)
!53 = !DILocation(line: 12, column: 22, scope: !31)
!54 = !DILocation(line: 12, column: 12, scope: !31)
!55 = !DILocation(line: 12, column: 36, scope: !31)
!56 = !DILocation(line: 12, column: 34, scope: !31)
!57 = !DILocation(line: 12, column: 5, scope: !31)
!58 = !DILocation(line: 13, column: 1, scope: !31)
