; ModuleID = 'invalid_free.c'
source_filename = "invalid_free.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@.str.1 = private unnamed_addr constant [6 x i8] c"after\00", align 1, !dbg !7
@offset = internal global i32 8, align 4, !dbg !12

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !25 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !29, !DIExpression(), !31)
  %3 = call noalias ptr @malloc(i64 noundef 100) #4, !dbg !32
  store ptr %3, ptr %2, align 8, !dbg !31
  %4 = load ptr, ptr %2, align 8, !dbg !33
  %5 = getelementptr inbounds i8, ptr %4, i64 0, !dbg !33
  store i8 120, ptr %5, align 1, !dbg !34
  %6 = call i32 @puts(ptr noundef @.str), !dbg !35
  %7 = load ptr, ptr @stdout, align 8, !dbg !36
  %8 = call i32 @fflush(ptr noundef %7), !dbg !37
  %9 = load ptr, ptr %2, align 8, !dbg !38
  call void @release(ptr noundef %9), !dbg !39
  %10 = call i32 @puts(ptr noundef @.str.1), !dbg !40
  ret i32 0, !dbg !41
}

; Function Attrs: nounwind allocsize(0)
declare noalias ptr @malloc(i64 noundef) #1

declare i32 @puts(ptr noundef) #2

declare i32 @fflush(ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @release(ptr noundef %0) #0 !dbg !42 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !45, !DIExpression(), !46)
  %3 = load ptr, ptr %2, align 8, !dbg !47
  %4 = load volatile i32, ptr @offset, align 4, !dbg !48
  %5 = sext i32 %4 to i64, !dbg !49
  %6 = getelementptr inbounds i8, ptr %3, i64 %5, !dbg !49
  call void @free(ptr noundef %6) #5, !dbg !50
  ret void, !dbg !51
}

; Function Attrs: nounwind
declare void @free(ptr noundef) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind allocsize(0) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind allocsize(0) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!14}
!llvm.module.flags = !{!18, !19, !20, !21, !22, !23, !24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 17, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "invalid_free.c", directory: ".", checksumkind: CSK_MD5, checksum: "eefce328ce473ed3b763a1e96108b460")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 20, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 6)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "offset", scope: !14, file: !2, line: 6, type: !16, isLocal: true, isDefinition: true)
!14 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !15, splitDebugInlining: false, nameTableKind: None)
!15 = !{!0, !7, !12}
!16 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !17)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{i32 8, !"PIC Level", i32 2}
!22 = !{i32 7, !"PIE Level", i32 2}
!23 = !{i32 7, !"uwtable", i32 2}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 13, type: !26, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !14, retainedNodes: !28)
!26 = !DISubroutineType(types: !27)
!27 = !{!17}
!28 = !{}
!29 = !DILocalVariable(name: "block", scope: !25, file: !2, line: 15, type: !30)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!31 = !DILocation(line: 15, column: 11, scope: !25)
!32 = !DILocation(line: 15, column: 19, scope: !25)
!33 = !DILocation(line: 16, column: 5, scope: !25)
!34 = !DILocation(line: 16, column: 14, scope: !25)
!35 = !DILocation(line: 17, column: 5, scope: !25)
!36 = !DILocation(line: 18, column: 12, scope: !25)
!37 = !DILocation(line: 18, column: 5, scope: !25)
!38 = !DILocation(line: 19, column: 13, scope: !25)
!39 = !DILocation(line: 19, column: 5, scope: !25)
!40 = !DILocation(line: 20, column: 5, scope: !25)
!41 = !DILocation(line: 21, column: 5, scope: !25)
!42 = distinct !DISubprogram(name: "release", scope: !2, file: !2, line: 8, type: !43, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !28)
!43 = !DISubroutineType(types: !44)
!44 = !{null, !30}
!45 = !DILocalVariable(name: "block", arg: 1, scope: !42, file: !2, line: 8, type: !30)
!46 = !DILocation(line: 8, column: 53, scope: !42)
!47 = !DILocation(line: 10, column: 10, scope: !42)
!48 = !DILocation(line: 10, column: 18, scope: !42)
!49 = !DILocation(line: 10, column: 16, scope: !42)
!50 = !DILocation(line: 10, column: 5, scope: !42)
!51 = !DILocation(line: 11, column: 1, scope: !42)
