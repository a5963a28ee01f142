; ModuleID = 'bad_pointer_to_libc.c'
source_filename = "bad_pointer_to_libc.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [5 x i8] c"%zu\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [5 x i8] c"four\00", align 1, !dbg !7
@stdout = external global ptr, align 8
@address = internal global i64 8, align 8, !dbg !9

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !25 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  %2 = call i64 @measure(ptr noundef @.str.1) #3, !dbg !29
  %3 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %2) #3, !dbg !30
  %4 = load ptr, ptr @stdout, align 8, !dbg !31
  %5 = call i32 @fflush(ptr noundef %4) #3, !dbg !32
  %6 = load volatile i64, ptr @address, align 8, !dbg !33
  %7 = inttoptr i64 %6 to ptr, !dbg !34
  %8 = call i64 @measure(ptr noundef %7) #3, !dbg !35
  %9 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %8) #3, !dbg !36
  ret i32 0, !dbg !37
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @measure(ptr noundef %0) #0 !dbg !38 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !44, !DIExpression(), !45)
  %3 = load ptr, ptr %2, align 8, !dbg !46
  %4 = call i64 @strlen(ptr noundef %3) #4, !dbg !47
  ret i64 %4, !dbg !48
}

declare i32 @fflush(ptr noundef) #1

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nobuiltin "no-builtins" }
attributes #4 = { nobuiltin nounwind willreturn memory(read) "no-builtins" }

!llvm.dbg.cu = !{!11}
!llvm.module.flags = !{!18, !19, !20, !21, !22, !23, !24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 15, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "bad_pointer_to_libc.c", directory: ".", checksumkind: CSK_MD5, checksum: "27e7efa49f53c6b44a215b38c9c3cbfd")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 5)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 15, type: !3, isLocal: true, isDefinition: true)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "address", scope: !11, file: !2, line: 6, type: !16, isLocal: true, isDefinition: true)
!11 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !12, globals: !15, splitDebugInlining: false, nameTableKind: None)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!15 = !{!0, !7, !9}
!16 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !17)
!17 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{i32 8, !"PIC Level", i32 2}
!22 = !{i32 7, !"PIE Level", i32 2}
!23 = !{i32 7, !"uwtable", i32 2}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 13, type: !26, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !11)
!26 = !DISubroutineType(types: !27)
!27 = !{!28}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DILocation(line: 15, column: 21, scope: !25)
!30 = !DILocation(line: 15, column: 5, scope: !25)
!31 = !DILocation(line: 16, column: 12, scope: !25)
!32 = !DILocation(line: 16, column: 5, scope: !25)
!33 = !DILocation(line: 17, column: 43, scope: !25)
!34 = !DILocation(line: 17, column: 29, scope: !25)
!35 = !DILocation(line: 17, column: 21, scope: !25)
!36 = !DILocation(line: 17, column: 5, scope: !25)
!37 = !DILocation(line: 18, column: 5, scope: !25)
!38 = distinct !DISubprogram(name: "measure", scope: !2, file: !2, line: 8, type: !39, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !11, retainedNodes: !43)
!39 = !DISubroutineType(types: !40)
!40 = !{!41, !13}
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !42, line: 18, baseType: !17)
!42 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!43 = !{}
!44 = !DILocalVariable(name: "text", arg: 1, scope: !38, file: !2, line: 8, type: !13)
!45 = !DILocation(line: 8, column: 61, scope: !38)
!46 = !DILocation(line: 10, column: 19, scope: !38)
!47 = !DILocation(line: 10, column: 12, scope: !38)
!48 = !DILocation(line: 10, column: 5, scope: !38)
