; ModuleID = 'write_constant.c'
source_filename = "write_constant.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@__const.main.copy = private unnamed_addr constant [5 x i8] c"copy\00", align 1
@stdout = external global ptr, align 8
@text = internal global ptr @.str, align 8, !dbg !0
@.str = private unnamed_addr constant [9 x i8] c"constant\00", align 1, !dbg !8

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !21 {
  %1 = alloca i32, align 4
  %2 = alloca [5 x i8], align 1
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !26, !DIExpression(), !30)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 @__const.main.copy, i64 5, i1 false), !dbg !30
  %3 = getelementptr inbounds [5 x i8], ptr %2, i64 0, i64 0, !dbg !31
  call void @capitalize(ptr noundef %3), !dbg !32
  %4 = getelementptr inbounds [5 x i8], ptr %2, i64 0, i64 0, !dbg !33
  %5 = call i32 @puts(ptr noundef %4), !dbg !34
  %6 = load ptr, ptr @stdout, align 8, !dbg !35
  %7 = call i32 @fflush(ptr noundef %6), !dbg !36
  %8 = load volatile ptr, ptr @text, align 8, !dbg !37
  call void @capitalize(ptr noundef %8), !dbg !38
  %9 = load volatile ptr, ptr @text, align 8, !dbg !39
  %10 = call i32 @puts(ptr noundef %9), !dbg !40
  ret i32 0, !dbg !41
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @capitalize(ptr noundef %0) #0 !dbg !42 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !45, !DIExpression(), !46)
  %3 = load ptr, ptr %2, align 8, !dbg !47
  %4 = getelementptr inbounds i8, ptr %3, i64 0, !dbg !47
  %5 = load i8, ptr %4, align 1, !dbg !48
  %6 = sext i8 %5 to i32, !dbg !48
  %7 = sub nsw i32 %6, 32, !dbg !48
  %8 = trunc i32 %7 to i8, !dbg !48
  store i8 %8, ptr %4, align 1, !dbg !48
  ret void, !dbg !49
}

declare i32 @puts(ptr noundef) #2

declare i32 @fflush(ptr noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 5, type: !13, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "write_constant.c", directory: ".", checksumkind: CSK_MD5, checksum: "2eb234ca18c4b3099628eb11f0831691")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !{!8, !0}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(scope: null, file: !3, line: 5, type: !10, isLocal: true, isDefinition: true)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 72, elements: !11)
!11 = !{!12}
!12 = !DISubrange(count: 9)
!13 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 12, type: !22, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{}
!26 = !DILocalVariable(name: "copy", scope: !21, file: !3, line: 14, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 40, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 5)
!30 = !DILocation(line: 14, column: 10, scope: !21)
!31 = !DILocation(line: 15, column: 16, scope: !21)
!32 = !DILocation(line: 15, column: 5, scope: !21)
!33 = !DILocation(line: 16, column: 10, scope: !21)
!34 = !DILocation(line: 16, column: 5, scope: !21)
!35 = !DILocation(line: 17, column: 12, scope: !21)
!36 = !DILocation(line: 17, column: 5, scope: !21)
!37 = !DILocation(line: 18, column: 16, scope: !21)
!38 = !DILocation(line: 18, column: 5, scope: !21)
!39 = !DILocation(line: 19, column: 10, scope: !21)
!40 = !DILocation(line: 19, column: 5, scope: !21)
!41 = !DILocation(line: 20, column: 5, scope: !21)
!42 = distinct !DISubprogram(name: "capitalize", scope: !3, file: !3, line: 7, type: !43, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !25)
!43 = !DISubroutineType(types: !44)
!44 = !{null, !5}
!45 = !DILocalVariable(name: "s", arg: 1, scope: !42, file: !3, line: 7, type: !5)
!46 = !DILocation(line: 7, column: 56, scope: !42)
!47 = !DILocation(line: 9, column: 5, scope: !42)
!48 = !DILocation(line: 9, column: 10, scope: !42)
!49 = !DILocation(line: 10, column: 1, scope: !42)
