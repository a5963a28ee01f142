; ModuleID = 'null_write.c'
source_filename = "null_write.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.wide = type { [20 x i64], double }

@.str = private unnamed_addr constant [7 x i8] c"before\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@nothing = internal global ptr null, align 8, !dbg !7
@.str.1 = private unnamed_addr constant [6 x i8] c"after\00", align 1, !dbg !11

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !34 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i32 @puts(ptr noundef @.str), !dbg !38
  %3 = load ptr, ptr @stdout, align 8, !dbg !39
  %4 = call i32 @fflush(ptr noundef %3), !dbg !40
  %5 = load volatile ptr, ptr @nothing, align 8, !dbg !41
  call void @store(ptr noundef %5, double noundef 1.500000e+00), !dbg !42
  %6 = call i32 @puts(ptr noundef @.str.1), !dbg !43
  ret i32 0, !dbg !44
}

declare i32 @puts(ptr noundef) #1

declare i32 @fflush(ptr noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @store(ptr noundef %0, double noundef %1) #0 !dbg !45 {
  %3 = alloca ptr, align 8
  %4 = alloca double, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !49, !DIExpression(), !50)
  store double %1, ptr %4, align 8
    #dbg_declare(ptr %4, !51, !DIExpression(), !52)
  %5 = load double, ptr %4, align 8, !dbg !53
  %6 = load ptr, ptr %3, align 8, !dbg !54
  %7 = getelementptr inbounds %struct.wide, ptr %6, i32 0, i32 1, !dbg !55
  store double %5, ptr %7, align 8, !dbg !56
  ret void, !dbg !57
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!27, !28, !29, !30, !31, !32, !33}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 16, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "null_write.c", directory: ".", checksumkind: CSK_MD5, checksum: "6157cf2154ef7b7ed1964690dfe545e4")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 7)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "nothing", scope: !9, file: !2, line: 7, type: !16, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !11, !7}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !13, isLocal: true, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !14)
!14 = !{!15}
!15 = !DISubrange(count: 6)
!16 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !17)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wide", file: !2, line: 5, size: 1344, elements: !19)
!19 = !{!20, !25}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !18, file: !2, line: 5, baseType: !21, size: 1280)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 1280, elements: !23)
!22 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 20)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "target", scope: !18, file: !2, line: 5, baseType: !26, size: 64, offset: 1280)
!26 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!27 = !{i32 7, !"Dwarf Version", i32 5}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{i32 8, !"PIC Level", i32 2}
!31 = !{i32 7, !"PIE Level", i32 2}
!32 = !{i32 7, !"uwtable", i32 2}
!33 = !{i32 7, !"frame-pointer", i32 2}
!34 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 14, type: !35, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9)
!35 = !DISubroutineType(types: !36)
!36 = !{!37}
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DILocation(line: 16, column: 5, scope: !34)
!39 = !DILocation(line: 17, column: 12, scope: !34)
!40 = !DILocation(line: 17, column: 5, scope: !34)
!41 = !DILocation(line: 18, column: 11, scope: !34)
!42 = !DILocation(line: 18, column: 5, scope: !34)
!43 = !DILocation(line: 19, column: 5, scope: !34)
!44 = !DILocation(line: 20, column: 5, scope: !34)
!45 = distinct !DISubprogram(name: "store", scope: !2, file: !2, line: 9, type: !46, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !48)
!46 = !DISubroutineType(types: !47)
!47 = !{null, !17, !26}
!48 = !{}
!49 = !DILocalVariable(name: "w", arg: 1, scope: !45, file: !2, line: 9, type: !17)
!50 = !DILocation(line: 9, column: 58, scope: !45)
!51 = !DILocalVariable(name: "x", arg: 2, scope: !45, file: !2, line: 9, type: !26)
!52 = !DILocation(line: 9, column: 68, scope: !45)
!53 = !DILocation(line: 11, column: 17, scope: !45)
!54 = !DILocation(line: 11, column: 5, scope: !45)
!55 = !DILocation(line: 11, column: 8, scope: !45)
!56 = !DILocation(line: 11, column: 15, scope: !45)
!57 = !DILocation(line: 12, column: 1, scope: !45)
