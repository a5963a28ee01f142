; ModuleID = 'assert_failure.c'
source_filename = "assert_failure.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@.str.1 = private unnamed_addr constant [14 x i8] c"even % 2 == 0\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [17 x i8] c"assert_failure.c\00", align 1, !dbg !12
@__PRETTY_FUNCTION__.half = private unnamed_addr constant [14 x i8] c"int half(int)\00", align 1, !dbg !17

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main(i32 noundef %0, ptr noundef %1) #0 !dbg !30 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store i32 0, ptr %3, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !37, !DIExpression(), !38)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !39, !DIExpression(), !40)
  %6 = load i32, ptr %4, align 4, !dbg !41
  %7 = add nsw i32 %6, 7, !dbg !42
  %8 = call i32 @half(i32 noundef %7), !dbg !43
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %8), !dbg !44
  %10 = load ptr, ptr @stdout, align 8, !dbg !45
  %11 = call i32 @fflush(ptr noundef %10), !dbg !46
  %12 = load i32, ptr %4, align 4, !dbg !47
  %13 = add nsw i32 %12, 8, !dbg !48
  %14 = call i32 @half(i32 noundef %13), !dbg !49
  %15 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %14), !dbg !50
  ret i32 0, !dbg !51
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @half(i32 noundef %0) #0 !dbg !52 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !55, !DIExpression(), !56)
  %3 = load i32, ptr %2, align 4, !dbg !57
  %4 = srem i32 %3, 2, !dbg !57
  %5 = icmp eq i32 %4, 0, !dbg !57
  br i1 %5, label %6, label %7, !dbg !60

6:                                                ; preds = %1
  br label %8, !dbg !60

7:                                                ; preds = %1
  call void @__assert_fail(ptr noundef @.str.1, ptr noundef @.str.2, i32 noundef 8, ptr noundef @__PRETTY_FUNCTION__.half) #3, !dbg !57
  unreachable, !dbg !57

8:                                                ; preds = %6
  %9 = load i32, ptr %2, align 4, !dbg !61
  %10 = sdiv i32 %9, 2, !dbg !62
  ret i32 %10, !dbg !63
}

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noreturn nounwind
declare void @__assert_fail(ptr noundef, ptr noundef, i32 noundef, ptr noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { noreturn nounwind }

!llvm.dbg.cu = !{!21}
!llvm.module.flags = !{!23, !24, !25, !26, !27, !28, !29}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 14, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "assert_failure.c", directory: ".", checksumkind: CSK_MD5, checksum: "a6d8d1b10bc868a2aec1cf5c61d67528")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 112, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 14)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 136, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 17)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 112, elements: !10)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!21 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !22, splitDebugInlining: false, nameTableKind: None)
!22 = !{!0, !7, !12, !17}
!23 = !{i32 7, !"Dwarf Version", i32 5}
!24 = !{i32 2, !"Debug Info Version", i32 3}
!25 = !{i32 1, !"wchar_size", i32 4}
!26 = !{i32 8, !"PIC Level", i32 2}
!27 = !{i32 7, !"PIE Level", i32 2}
!28 = !{i32 7, !"uwtable", i32 2}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 12, type: !31, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !21, retainedNodes: !36)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !33, !34}
!33 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!36 = !{}
!37 = !DILocalVariable(name: "argc", arg: 1, scope: !30, file: !2, line: 12, type: !33)
!38 = !DILocation(line: 12, column: 14, scope: !30)
!39 = !DILocalVariable(name: "argv", arg: 2, scope: !30, file: !2, line: 12, type: !34)
!40 = !DILocation(line: 12, column: 27, scope: !30)
!41 = !DILocation(line: 14, column: 25, scope: !30)
!42 = !DILocation(line: 14, column: 30, scope: !30)
!43 = !DILocation(line: 14, column: 20, scope: !30)
!44 = !DILocation(line: 14, column: 5, scope: !30)
!45 = !DILocation(line: 15, column: 12, scope: !30)
!46 = !DILocation(line: 15, column: 5, scope: !30)
!47 = !DILocation(line: 16, column: 25, scope: !30)
!48 = !DILocation(line: 16, column: 30, scope: !30)
!49 = !DILocation(line: 16, column: 20, scope: !30)
!50 = !DILocation(line: 16, column: 5, scope: !30)
!51 = !DILocation(line: 17, column: 5, scope: !30)
!52 = distinct !DISubprogram(name: "half", scope: !2, file: !2, line: 6, type: !53, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !21, retainedNodes: !36)
!53 = !DISubroutineType(types: !54)
!54 = !{!33, !33}
!55 = !DILocalVariable(name: "even", arg: 1, scope: !52, file: !2, line: 6, type: !33)
!56 = !DILocation(line: 6, column: 47, scope: !52)
!57 = !DILocation(line: 8, column: 5, scope: !58)
!58 = distinct !DILexicalBlock(scope: !59, file: !2, line: 8, column: 5)
!59 = distinct !DILexicalBlock(scope: !52, file: !2, line: 8, column: 5)
!60 = !DILocation(line: 8, column: 5, scope: !59)
!61 = !DILocation(line: 9, column: 12, scope: !52)
!62 = !DILocation(line: 9, column: 17, scope: !52)
!63 = !DILocation(line: 9, column: 5, scope: !52)
