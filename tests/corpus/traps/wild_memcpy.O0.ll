; ModuleID = 'wild_memcpy.c'
source_filename = "wild_memcpy.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@size = internal global i64 300, align 8, !dbg !0
@stdout = external global ptr, align 8
@address = internal global i64 15302363377664, align 8, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !21 {
  %1 = alloca i32, align 4
  %2 = alloca [300 x i8], align 16
  %3 = alloca [300 x i8], align 16
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !26, !DIExpression(), !31)
  call void @llvm.memset.p0.i64(ptr align 16 %2, i8 0, i64 300, i1 false), !dbg !31
  %4 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 0, !dbg !31
  store i8 115, ptr %4, align 16, !dbg !31
  %5 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 1, !dbg !31
  store i8 111, ptr %5, align 1, !dbg !31
  %6 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 2, !dbg !31
  store i8 117, ptr %6, align 2, !dbg !31
  %7 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 3, !dbg !31
  store i8 114, ptr %7, align 1, !dbg !31
  %8 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 4, !dbg !31
  store i8 99, ptr %8, align 4, !dbg !31
  %9 = getelementptr inbounds [300 x i8], ptr %2, i32 0, i32 5, !dbg !31
  store i8 101, ptr %9, align 1, !dbg !31
    #dbg_declare(ptr %3, !32, !DIExpression(), !33)
  %10 = getelementptr inbounds [300 x i8], ptr %3, i64 0, i64 0, !dbg !34
  %11 = getelementptr inbounds [300 x i8], ptr %2, i64 0, i64 0, !dbg !35
  %12 = load volatile i64, ptr @size, align 8, !dbg !36
  call void @copy(ptr noundef %10, ptr noundef %11, i64 noundef %12), !dbg !37
  %13 = getelementptr inbounds [300 x i8], ptr %3, i64 0, i64 0, !dbg !38
  %14 = call i32 @puts(ptr noundef %13), !dbg !39
  %15 = load ptr, ptr @stdout, align 8, !dbg !40
  %16 = call i32 @fflush(ptr noundef %15), !dbg !41
  %17 = load volatile i64, ptr @address, align 8, !dbg !42
  %18 = inttoptr i64 %17 to ptr, !dbg !43
  %19 = getelementptr inbounds [300 x i8], ptr %2, i64 0, i64 0, !dbg !44
  %20 = load volatile i64, ptr @size, align 8, !dbg !45
  call void @copy(ptr noundef %18, ptr noundef %19, i64 noundef %20), !dbg !46
  ret i32 0, !dbg !47
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @copy(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 !dbg !48 {
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !53, !DIExpression(), !54)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !55, !DIExpression(), !56)
  store i64 %2, ptr %6, align 8
    #dbg_declare(ptr %6, !57, !DIExpression(), !58)
  %7 = load ptr, ptr %4, align 8, !dbg !59
  %8 = load ptr, ptr %5, align 8, !dbg !60
  %9 = load i64, ptr %6, align 8, !dbg !61
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %7, ptr align 1 %8, i64 %9, i1 false), !dbg !62
  ret void, !dbg !63
}

declare i32 @puts(ptr noundef) #2

declare i32 @fflush(ptr noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "size", scope: !2, file: !3, line: 7, type: !11, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "wild_memcpy.c", directory: ".", checksumkind: CSK_MD5, checksum: "99530257798f8c9df14a4a4a261d173e")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "address", scope: !2, file: !3, line: 6, type: !9, isLocal: true, isDefinition: true)
!9 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !10)
!10 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !13, line: 18, baseType: !10)
!13 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 14, type: !22, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{}
!26 = !DILocalVariable(name: "source", scope: !21, file: !3, line: 16, type: !27)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 2400, elements: !29)
!28 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!29 = !{!30}
!30 = !DISubrange(count: 300)
!31 = !DILocation(line: 16, column: 10, scope: !21)
!32 = !DILocalVariable(name: "target", scope: !21, file: !3, line: 16, type: !27)
!33 = !DILocation(line: 16, column: 34, scope: !21)
!34 = !DILocation(line: 17, column: 10, scope: !21)
!35 = !DILocation(line: 17, column: 18, scope: !21)
!36 = !DILocation(line: 17, column: 26, scope: !21)
!37 = !DILocation(line: 17, column: 5, scope: !21)
!38 = !DILocation(line: 18, column: 10, scope: !21)
!39 = !DILocation(line: 18, column: 5, scope: !21)
!40 = !DILocation(line: 19, column: 12, scope: !21)
!41 = !DILocation(line: 19, column: 5, scope: !21)
!42 = !DILocation(line: 20, column: 18, scope: !21)
!43 = !DILocation(line: 20, column: 10, scope: !21)
!44 = !DILocation(line: 20, column: 27, scope: !21)
!45 = !DILocation(line: 20, column: 35, scope: !21)
!46 = !DILocation(line: 20, column: 5, scope: !21)
!47 = !DILocation(line: 21, column: 5, scope: !21)
!48 = distinct !DISubprogram(name: "copy", scope: !3, file: !3, line: 9, type: !49, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !25)
!49 = !DISubroutineType(types: !50)
!50 = !{null, !5, !51, !12}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!53 = !DILocalVariable(name: "to", arg: 1, scope: !48, file: !3, line: 9, type: !5)
!54 = !DILocation(line: 9, column: 50, scope: !48)
!55 = !DILocalVariable(name: "from", arg: 2, scope: !48, file: !3, line: 9, type: !51)
!56 = !DILocation(line: 9, column: 66, scope: !48)
!57 = !DILocalVariable(name: "n", arg: 3, scope: !48, file: !3, line: 9, type: !12)
!58 = !DILocation(line: 9, column: 79, scope: !48)
!59 = !DILocation(line: 11, column: 12, scope: !48)
!60 = !DILocation(line: 11, column: 16, scope: !48)
!61 = !DILocation(line: 11, column: 22, scope: !48)
!62 = !DILocation(line: 11, column: 5, scope: !48)
!63 = !DILocation(line: 12, column: 1, scope: !48)
