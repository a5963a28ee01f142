; ModuleID = 'fault_in_exit_handler.c'
source_filename = "fault_in_exit_handler.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@target = internal global ptr null, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !21 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @atexit(ptr noundef @handler) #3, !dbg !24
  %3 = call i32 @puts(ptr noundef @.str), !dbg !25
  %4 = load ptr, ptr @stdout, align 8, !dbg !26
  %5 = call i32 @fflush(ptr noundef %4), !dbg !27
  ret i32 0, !dbg !28
}

; Function Attrs: nounwind
declare i32 @atexit(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @handler() #0 !dbg !29 {
  %1 = load volatile ptr, ptr @target, align 8, !dbg !32
  store i32 1, ptr %1, align 4, !dbg !33
  ret void, !dbg !34
}

declare i32 @puts(ptr noundef) #2

declare i32 @fflush(ptr noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 16, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "fault_in_exit_handler.c", directory: ".", checksumkind: CSK_MD5, checksum: "6225cd421340f67e8043703b67267ef0")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "target", scope: !9, file: !2, line: 6, type: !11, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7}
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 13, type: !22, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!22 = !DISubroutineType(types: !23)
!23 = !{!13}
!24 = !DILocation(line: 15, column: 5, scope: !21)
!25 = !DILocation(line: 16, column: 5, scope: !21)
!26 = !DILocation(line: 17, column: 12, scope: !21)
!27 = !DILocation(line: 17, column: 5, scope: !21)
!28 = !DILocation(line: 18, column: 5, scope: !21)
!29 = distinct !DISubprogram(name: "handler", scope: !2, file: !2, line: 8, type: !30, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9)
!30 = !DISubroutineType(types: !31)
!31 = !{null}
!32 = !DILocation(line: 10, column: 6, scope: !29)
!33 = !DILocation(line: 10, column: 13, scope: !29)
!34 = !DILocation(line: 11, column: 1, scope: !29)
