; ModuleID = 'inlined_fault.c'
source_filename = "inlined_fault.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.pair = private unnamed_addr constant [2 x i64] [i64 4, i64 5], align 16
@.str = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1, !dbg !0
@stdout = external global ptr, align 8
@source = internal global ptr null, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !21 {
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca i32, align 4
  %8 = alloca [2 x i64], align 16
  store i32 0, ptr %7, align 4
    #dbg_declare(ptr %8, !26, !DIExpression(), !30)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %8, ptr align 16 @__const.main.pair, i64 16, i1 false), !dbg !30
  %9 = getelementptr inbounds [2 x i64], ptr %8, i64 0, i64 0, !dbg !31
  store ptr %9, ptr %5, align 8
    #dbg_declare(ptr %5, !32, !DIExpression(), !38)
  %10 = load ptr, ptr %5, align 8, !dbg !40
  store ptr %10, ptr %3, align 8
    #dbg_declare(ptr %3, !41, !DIExpression(), !43)
  %11 = load ptr, ptr %3, align 8, !dbg !45
  %12 = load i64, ptr %11, align 8, !dbg !46
  %13 = load ptr, ptr %5, align 8, !dbg !47
  %14 = getelementptr inbounds i64, ptr %13, i64 1, !dbg !48
  store ptr %14, ptr %4, align 8
    #dbg_declare(ptr %4, !41, !DIExpression(), !49)
  %15 = load ptr, ptr %4, align 8, !dbg !51
  %16 = load i64, ptr %15, align 8, !dbg !52
  %17 = add nsw i64 %12, %16, !dbg !53
  %18 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %17), !dbg !54
  %19 = load ptr, ptr @stdout, align 8, !dbg !55
  %20 = call i32 @fflush(ptr noundef %19), !dbg !56
  %21 = load volatile ptr, ptr @source, align 8, !dbg !57
  store ptr %21, ptr %6, align 8
    #dbg_declare(ptr %6, !32, !DIExpression(), !58)
  %22 = load ptr, ptr %6, align 8, !dbg !60
  store ptr %22, ptr %1, align 8
    #dbg_declare(ptr %1, !41, !DIExpression(), !61)
  %23 = load ptr, ptr %1, align 8, !dbg !63
  %24 = load i64, ptr %23, align 8, !dbg !64
  %25 = load ptr, ptr %6, align 8, !dbg !65
  %26 = getelementptr inbounds i64, ptr %25, i64 1, !dbg !66
  store ptr %26, ptr %2, align 8
    #dbg_declare(ptr %2, !41, !DIExpression(), !67)
  %27 = load ptr, ptr %2, align 8, !dbg !69
  %28 = load i64, ptr %27, align 8, !dbg !70
  %29 = add nsw i64 %24, %28, !dbg !71
  %30 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %29), !dbg !72
  ret i32 0, !dbg !73
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

declare i32 @fflush(ptr noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!9}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 20, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "inlined_fault.c", directory: ".", checksumkind: CSK_MD5, checksum: "0877a6441838391f61348564e622cda4")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "source", scope: !9, file: !2, line: 5, type: !11, isLocal: true, isDefinition: true)
!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !10, splitDebugInlining: false, nameTableKind: None)
!10 = !{!0, !7}
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 17, type: !22, scopeLine: 18, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !9, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{}
!26 = !DILocalVariable(name: "pair", scope: !21, file: !2, line: 19, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 128, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 2)
!30 = !DILocation(line: 19, column: 10, scope: !21)
!31 = !DILocation(line: 20, column: 31, scope: !21)
!32 = !DILocalVariable(name: "p", arg: 1, scope: !33, file: !2, line: 12, type: !36)
!33 = distinct !DISubprogram(name: "load_pair", scope: !2, file: !2, line: 12, type: !34, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !25)
!34 = !DISubroutineType(types: !35)
!35 = !{!13, !36}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!38 = !DILocation(line: 12, column: 73, scope: !33, inlinedAt: !39)
!39 = distinct !DILocation(line: 20, column: 21, scope: !21)
!40 = !DILocation(line: 14, column: 17, scope: !33, inlinedAt: !39)
!41 = !DILocalVariable(name: "p", arg: 1, scope: !42, file: !2, line: 7, type: !36)
!42 = distinct !DISubprogram(name: "load", scope: !2, file: !2, line: 7, type: !34, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !9, retainedNodes: !25)
!43 = !DILocation(line: 7, column: 68, scope: !42, inlinedAt: !44)
!44 = distinct !DILocation(line: 14, column: 12, scope: !33, inlinedAt: !39)
!45 = !DILocation(line: 9, column: 13, scope: !42, inlinedAt: !44)
!46 = !DILocation(line: 9, column: 12, scope: !42, inlinedAt: !44)
!47 = !DILocation(line: 14, column: 27, scope: !33, inlinedAt: !39)
!48 = !DILocation(line: 14, column: 29, scope: !33, inlinedAt: !39)
!49 = !DILocation(line: 7, column: 68, scope: !42, inlinedAt: !50)
!50 = distinct !DILocation(line: 14, column: 22, scope: !33, inlinedAt: !39)
!51 = !DILocation(line: 9, column: 13, scope: !42, inlinedAt: !50)
!52 = !DILocation(line: 9, column: 12, scope: !42, inlinedAt: !50)
!53 = !DILocation(line: 14, column: 20, scope: !33, inlinedAt: !39)
!54 = !DILocation(line: 20, column: 5, scope: !21)
!55 = !DILocation(line: 21, column: 12, scope: !21)
!56 = !DILocation(line: 21, column: 5, scope: !21)
!57 = !DILocation(line: 22, column: 31, scope: !21)
!58 = !DILocation(line: 12, column: 73, scope: !33, inlinedAt: !59)
!59 = distinct !DILocation(line: 22, column: 21, scope: !21)
!60 = !DILocation(line: 14, column: 17, scope: !33, inlinedAt: !59)
!61 = !DILocation(line: 7, column: 68, scope: !42, inlinedAt: !62)
!62 = distinct !DILocation(line: 14, column: 12, scope: !33, inlinedAt: !59)
!63 = !DILocation(line: 9, column: 13, scope: !42, inlinedAt: !62)
!64 = !DILocation(line: 9, column: 12, scope: !42, inlinedAt: !62)
!65 = !DILocation(line: 14, column: 27, scope: !33, inlinedAt: !59)
!66 = !DILocation(line: 14, column: 29, scope: !33, inlinedAt: !59)
!67 = !DILocation(line: 7, column: 68, scope: !42, inlinedAt: !68)
!68 = distinct !DILocation(line: 14, column: 22, scope: !33, inlinedAt: !59)
!69 = !DILocation(line: 9, column: 13, scope: !42, inlinedAt: !68)
!70 = !DILocation(line: 9, column: 12, scope: !42, inlinedAt: !68)
!71 = !DILocation(line: 14, column: 20, scope: !33, inlinedAt: !59)
!72 = !DILocation(line: 22, column: 5, scope: !21)
!73 = !DILocation(line: 23, column: 5, scope: !21)
