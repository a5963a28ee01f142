; ModuleID = 'c11_threads.c'
source_filename = "c11_threads.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.mtx_t = type { i64, [32 x i8] }
%struct.__once_flag = type { i32 }
%struct.atomic_flag = type { i8 }

@__const.main.numbers = private unnamed_addr constant [3 x i32] [i32 1, i32 10, i32 100], align 4
@mutex = internal global %union.mtx_t zeroinitializer, align 8, !dbg !0
@slot = internal global i32 0, align 4, !dbg !38
@.str = private unnamed_addr constant [21 x i8] c"%ld %ld %d %d %d %d\0A\00", align 1, !dbg !32
@plain = internal global i64 0, align 8, !dbg !47
@spun = internal global i64 0, align 8, !dbg !50
@small = internal global i8 0, align 1, !dbg !43
@set_up = internal global i32 0, align 4, !dbg !52
@visits = dso_local thread_local global i32 0, align 4, !dbg !54
@once = internal global %struct.__once_flag zeroinitializer, align 4, !dbg !56
@spin = internal global %struct.atomic_flag zeroinitializer, align 1, !dbg !63

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !87 {
  %1 = alloca i32, align 4
  %2 = alloca [3 x i64], align 16
  %3 = alloca [3 x i32], align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !91, !DIExpression(), !98)
    #dbg_declare(ptr %3, !99, !DIExpression(), !101)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 @__const.main.numbers, i64 12, i1 false), !dbg !101
    #dbg_declare(ptr %4, !102, !DIExpression(), !103)
  store i32 0, ptr %4, align 4, !dbg !103
  %8 = call i32 @mtx_init(ptr noundef @mutex, i32 noundef 0), !dbg !104
  %9 = call i32 @tss_create(ptr noundef @slot, ptr noundef @release), !dbg !105
    #dbg_declare(ptr %5, !106, !DIExpression(), !108)
  store i32 0, ptr %5, align 4, !dbg !108
  br label %10, !dbg !109

10:                                               ; preds = %24, %0
  %11 = load i32, ptr %5, align 4, !dbg !110
  %12 = icmp slt i32 %11, 3, !dbg !112
  br i1 %12, label %13, label %27, !dbg !113

13:                                               ; preds = %10
  %14 = load i32, ptr %5, align 4, !dbg !114
  %15 = sext i32 %14 to i64, !dbg !116
  %16 = getelementptr inbounds [3 x i64], ptr %2, i64 0, i64 %15, !dbg !116
  %17 = load i32, ptr %5, align 4, !dbg !117
  %18 = sext i32 %17 to i64, !dbg !118
  %19 = getelementptr inbounds [3 x i32], ptr %3, i64 0, i64 %18, !dbg !118
  %20 = call i32 @thrd_create(ptr noundef %16, ptr noundef @work, ptr noundef %19), !dbg !119
  %21 = icmp ne i32 %20, 0, !dbg !120
  br i1 %21, label %22, label %23, !dbg !121

22:                                               ; preds = %13
  store i32 1, ptr %1, align 4, !dbg !122
  br label %54, !dbg !122

23:                                               ; preds = %13
  br label %24, !dbg !123

24:                                               ; preds = %23
  %25 = load i32, ptr %5, align 4, !dbg !124
  %26 = add nsw i32 %25, 1, !dbg !124
  store i32 %26, ptr %5, align 4, !dbg !124
  br label %10, !dbg !125, !llvm.loop !126

27:                                               ; preds = %10
    #dbg_declare(ptr %6, !129, !DIExpression(), !131)
  store i32 0, ptr %6, align 4, !dbg !131
  br label %28, !dbg !132

28:                                               ; preds = %40, %27
  %29 = load i32, ptr %6, align 4, !dbg !133
  %30 = icmp slt i32 %29, 3, !dbg !135
  br i1 %30, label %31, label %43, !dbg !136

31:                                               ; preds = %28
    #dbg_declare(ptr %7, !137, !DIExpression(), !139)
  %32 = load i32, ptr %6, align 4, !dbg !140
  %33 = sext i32 %32 to i64, !dbg !141
  %34 = getelementptr inbounds [3 x i64], ptr %2, i64 0, i64 %33, !dbg !141
  %35 = load i64, ptr %34, align 8, !dbg !141
  %36 = call i32 @thrd_join(i64 noundef %35, ptr noundef %7), !dbg !142
  %37 = load i32, ptr %7, align 4, !dbg !143
  %38 = load i32, ptr %4, align 4, !dbg !144
  %39 = add nsw i32 %38, %37, !dbg !144
  store i32 %39, ptr %4, align 4, !dbg !144
  br label %40, !dbg !145

40:                                               ; preds = %31
  %41 = load i32, ptr %6, align 4, !dbg !146
  %42 = add nsw i32 %41, 1, !dbg !146
  store i32 %42, ptr %6, align 4, !dbg !146
  br label %28, !dbg !147, !llvm.loop !148

43:                                               ; preds = %28
  %44 = load i64, ptr @plain, align 8, !dbg !150
  %45 = load i64, ptr @spun, align 8, !dbg !151
  %46 = load atomic i8, ptr @small seq_cst, align 1, !dbg !152
  %47 = zext i8 %46 to i32, !dbg !152
  %48 = load i32, ptr %4, align 4, !dbg !153
  %49 = load i32, ptr @set_up, align 4, !dbg !154
  %50 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @visits), !dbg !155
  %51 = load i32, ptr %50, align 4, !dbg !155
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %44, i64 noundef %45, i32 noundef %47, i32 noundef %48, i32 noundef %49, i32 noundef %51), !dbg !156
  call void @mtx_destroy(ptr noundef @mutex), !dbg !157
  %53 = load i32, ptr @slot, align 4, !dbg !158
  call void @tss_delete(i32 noundef %53), !dbg !159
  store i32 0, ptr %1, align 4, !dbg !160
  br label %54, !dbg !160

54:                                               ; preds = %43, %22
  %55 = load i32, ptr %1, align 4, !dbg !161
  ret i32 %55, !dbg !161
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

declare i32 @mtx_init(ptr noundef, i32 noundef) #2

declare i32 @tss_create(ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @release(ptr noundef %0) #0 !dbg !162 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !166, !DIExpression(), !167)
  %3 = call i32 @mtx_lock(ptr noundef @mutex), !dbg !168
  %4 = load ptr, ptr %2, align 8, !dbg !169
  %5 = load i32, ptr %4, align 4, !dbg !170
  %6 = sext i32 %5 to i64, !dbg !170
  %7 = load i64, ptr @plain, align 8, !dbg !171
  %8 = add nsw i64 %7, %6, !dbg !171
  store i64 %8, ptr @plain, align 8, !dbg !171
  %9 = call i32 @mtx_unlock(ptr noundef @mutex), !dbg !172
  ret void, !dbg !173
}

declare i32 @thrd_create(ptr noundef, ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @work(ptr noundef %0) #0 !dbg !174 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i8, align 1
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !177, !DIExpression(), !178)
    #dbg_declare(ptr %3, !179, !DIExpression(), !180)
  %8 = load ptr, ptr %2, align 8, !dbg !181
  store ptr %8, ptr %3, align 8, !dbg !180
  call void @call_once(ptr noundef @once, ptr noundef @initialize), !dbg !182
  %9 = load i32, ptr @slot, align 4, !dbg !183
  %10 = load ptr, ptr %3, align 8, !dbg !184
  %11 = call i32 @tss_set(i32 noundef %9, ptr noundef %10), !dbg !185
    #dbg_declare(ptr %4, !186, !DIExpression(), !188)
  store i32 0, ptr %4, align 4, !dbg !188
  br label %12, !dbg !189

12:                                               ; preds = %38, %1
  %13 = load i32, ptr %4, align 4, !dbg !190
  %14 = icmp slt i32 %13, 400, !dbg !192
  br i1 %14, label %15, label %41, !dbg !193

15:                                               ; preds = %12
  %16 = call i32 @mtx_lock(ptr noundef @mutex), !dbg !194
  %17 = load i64, ptr @plain, align 8, !dbg !196
  %18 = add nsw i64 %17, 1, !dbg !196
  store i64 %18, ptr @plain, align 8, !dbg !196
  %19 = call i32 @mtx_unlock(ptr noundef @mutex), !dbg !197
  br label %20, !dbg !198

20:                                               ; preds = %25, %15
  store i8 1, ptr %5, align 1, !dbg !199
  %21 = load i8, ptr %5, align 1, !dbg !199
  %22 = atomicrmw xchg ptr @spin, i8 %21 acquire, align 1, !dbg !199
  store i8 %22, ptr %6, align 1, !dbg !199
  %23 = load i8, ptr %6, align 1, !dbg !199
  %24 = trunc i8 %23 to i1, !dbg !199
  br i1 %24, label %25, label %26, !dbg !198

25:                                               ; preds = %20
  call void @thrd_yield(), !dbg !200
  br label %20, !dbg !198, !llvm.loop !201

26:                                               ; preds = %20
  %27 = load i32, ptr @slot, align 4, !dbg !203
  %28 = call ptr @tss_get(i32 noundef %27), !dbg !204
  %29 = load i32, ptr %28, align 4, !dbg !205
  %30 = sext i32 %29 to i64, !dbg !205
  %31 = load i64, ptr @spun, align 8, !dbg !206
  %32 = add nsw i64 %31, %30, !dbg !206
  store i64 %32, ptr @spun, align 8, !dbg !206
  store i8 0, ptr %7, align 1, !dbg !207
  %33 = load i8, ptr %7, align 1, !dbg !207
  store atomic i8 %33, ptr @spin release, align 1, !dbg !207
  %34 = atomicrmw add ptr @small, i8 1 seq_cst, align 1, !dbg !208
  %35 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @visits), !dbg !209
  %36 = load i32, ptr %35, align 4, !dbg !210
  %37 = add nsw i32 %36, 1, !dbg !210
  store i32 %37, ptr %35, align 4, !dbg !210
  br label %38, !dbg !211

38:                                               ; preds = %26
  %39 = load i32, ptr %4, align 4, !dbg !212
  %40 = add nsw i32 %39, 1, !dbg !212
  store i32 %40, ptr %4, align 4, !dbg !212
  br label %12, !dbg !213, !llvm.loop !214

41:                                               ; preds = %12
  %42 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @visits), !dbg !216
  %43 = load i32, ptr %42, align 4, !dbg !216
  %44 = load ptr, ptr %3, align 8, !dbg !217
  %45 = load i32, ptr %44, align 4, !dbg !218
  %46 = add nsw i32 %43, %45, !dbg !219
  ret i32 %46, !dbg !220
}

declare i32 @thrd_join(i64 noundef, ptr noundef) #2

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #3

declare void @mtx_destroy(ptr noundef) #2

declare void @tss_delete(i32 noundef) #2

declare i32 @mtx_lock(ptr noundef) #2

declare i32 @mtx_unlock(ptr noundef) #2

declare void @call_once(ptr noundef, ptr noundef) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @initialize() #0 !dbg !221 {
  %1 = load i32, ptr @set_up, align 4, !dbg !224
  %2 = add nsw i32 %1, 1, !dbg !224
  store i32 %2, ptr @set_up, align 4, !dbg !224
  ret void, !dbg !225
}

declare i32 @tss_set(i32 noundef, ptr noundef) #2

declare void @thrd_yield() #2

declare ptr @tss_get(i32 noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!80, !81, !82, !83, !84, !85, !86}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "mutex", scope: !2, file: !3, line: 7, type: !72, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !28, globals: !31, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "c11_threads.c", directory: ".", checksumkind: CSK_MD5, checksum: "5fb1361a41d8e86b3e50dd9853fad051")
!4 = !{!5, !12, !19}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 52, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "include/threads.h", directory: "", checksumkind: CSK_MD5, checksum: "6974d482e09577a4fa59cb79dc9d72e5")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "mtx_plain", value: 0)
!10 = !DIEnumerator(name: "mtx_recursive", value: 1)
!11 = !DIEnumerator(name: "mtx_timed", value: 2)
!12 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 42, baseType: !7, size: 32, elements: !13)
!13 = !{!14, !15, !16, !17, !18}
!14 = !DIEnumerator(name: "thrd_success", value: 0)
!15 = !DIEnumerator(name: "thrd_busy", value: 1)
!16 = !DIEnumerator(name: "thrd_error", value: 2)
!17 = !DIEnumerator(name: "thrd_nomem", value: 3)
!18 = !DIEnumerator(name: "thrd_timedout", value: 4)
!19 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "memory_order", file: !20, line: 68, baseType: !7, size: 32, elements: !21)
!20 = !DIFile(filename: "include/stdatomic.h", directory: "", checksumkind: CSK_MD5, checksum: "f17199a988fe91afffaf0f943ef87096")
!21 = !{!22, !23, !24, !25, !26, !27}
!22 = !DIEnumerator(name: "memory_order_relaxed", value: 0)
!23 = !DIEnumerator(name: "memory_order_consume", value: 1)
!24 = !DIEnumerator(name: "memory_order_acquire", value: 2)
!25 = !DIEnumerator(name: "memory_order_release", value: 3)
!26 = !DIEnumerator(name: "memory_order_acq_rel", value: 4)
!27 = !DIEnumerator(name: "memory_order_seq_cst", value: 5)
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !{!32, !0, !38, !43, !47, !50, !52, !54, !56, !63}
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !3, line: 58, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 168, elements: !36)
!35 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!36 = !{!37}
!37 = !DISubrange(count: 21)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "slot", scope: !2, file: !3, line: 9, type: !40, isLocal: true, isDefinition: true)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "tss_t", file: !6, line: 35, baseType: !41)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "__tss_t", file: !42, line: 105, baseType: !7)
!42 = !DIFile(filename: "include/x86_64-linux-gnu/bits/thread-shared-types.h", directory: "", checksumkind: CSK_MD5, checksum: "04c81e86d34dad9c99ad006d32e47a0d")
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(name: "small", scope: !2, file: !3, line: 11, type: !45, isLocal: true, isDefinition: true)
!45 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !46)
!46 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "plain", scope: !2, file: !3, line: 12, type: !49, isLocal: true, isDefinition: true)
!49 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression())
!51 = distinct !DIGlobalVariable(name: "spun", scope: !2, file: !3, line: 12, type: !49, isLocal: true, isDefinition: true)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(name: "set_up", scope: !2, file: !3, line: 13, type: !30, isLocal: true, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "visits", scope: !2, file: !3, line: 14, type: !30, isLocal: false, isDefinition: true)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "once", scope: !2, file: !3, line: 8, type: !58, isLocal: true, isDefinition: true)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "once_flag", file: !6, line: 59, baseType: !59)
!59 = !DIDerivedType(tag: DW_TAG_typedef, name: "__once_flag", file: !42, line: 111, baseType: !60)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !42, line: 108, size: 32, elements: !61)
!61 = !{!62}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "__data", scope: !60, file: !42, line: 110, baseType: !30, size: 32)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "spin", scope: !2, file: !3, line: 10, type: !65, isLocal: true, isDefinition: true)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "atomic_flag", file: !20, line: 173, baseType: !66)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "atomic_flag", file: !20, line: 173, size: 8, elements: !67)
!67 = !{!68}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "_Value", scope: !66, file: !20, line: 173, baseType: !69, size: 8)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "atomic_bool", file: !20, line: 97, baseType: !70)
!70 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !71)
!71 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "mtx_t", file: !6, line: 66, baseType: !73)
!73 = distinct !DICompositeType(tag: DW_TAG_union_type, file: !6, line: 62, size: 320, elements: !74)
!74 = !{!75, !79}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "__size", scope: !73, file: !6, line: 64, baseType: !76, size: 320)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 320, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 40)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "__align", scope: !73, file: !6, line: 65, baseType: !49, size: 64)
!80 = !{i32 7, !"Dwarf Version", i32 5}
!81 = !{i32 2, !"Debug Info Version", i32 3}
!82 = !{i32 1, !"wchar_size", i32 4}
!83 = !{i32 8, !"PIC Level", i32 2}
!84 = !{i32 7, !"PIE Level", i32 2}
!85 = !{i32 7, !"uwtable", i32 2}
!86 = !{i32 7, !"frame-pointer", i32 2}
!87 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 44, type: !88, scopeLine: 45, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!30}
!90 = !{}
!91 = !DILocalVariable(name: "threads", scope: !87, file: !3, line: 46, type: !92)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 192, elements: !96)
!93 = !DIDerivedType(tag: DW_TAG_typedef, name: "thrd_t", file: !6, line: 38, baseType: !94)
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "__thrd_t", file: !42, line: 106, baseType: !95)
!95 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!96 = !{!97}
!97 = !DISubrange(count: 3)
!98 = !DILocation(line: 46, column: 12, scope: !87)
!99 = !DILocalVariable(name: "numbers", scope: !87, file: !3, line: 47, type: !100)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 96, elements: !96)
!101 = !DILocation(line: 47, column: 9, scope: !87)
!102 = !DILocalVariable(name: "total", scope: !87, file: !3, line: 47, type: !30)
!103 = !DILocation(line: 47, column: 36, scope: !87)
!104 = !DILocation(line: 48, column: 5, scope: !87)
!105 = !DILocation(line: 49, column: 5, scope: !87)
!106 = !DILocalVariable(name: "i", scope: !107, file: !3, line: 50, type: !30)
!107 = distinct !DILexicalBlock(scope: !87, file: !3, line: 50, column: 5)
!108 = !DILocation(line: 50, column: 14, scope: !107)
!109 = !DILocation(line: 50, column: 10, scope: !107)
!110 = !DILocation(line: 50, column: 21, scope: !111)
!111 = distinct !DILexicalBlock(scope: !107, file: !3, line: 50, column: 5)
!112 = !DILocation(line: 50, column: 23, scope: !111)
!113 = !DILocation(line: 50, column: 5, scope: !107)
!114 = !DILocation(line: 51, column: 34, scope: !115)
!115 = distinct !DILexicalBlock(scope: !111, file: !3, line: 51, column: 13)
!116 = !DILocation(line: 51, column: 26, scope: !115)
!117 = !DILocation(line: 51, column: 53, scope: !115)
!118 = !DILocation(line: 51, column: 45, scope: !115)
!119 = !DILocation(line: 51, column: 13, scope: !115)
!120 = !DILocation(line: 51, column: 57, scope: !115)
!121 = !DILocation(line: 51, column: 13, scope: !111)
!122 = !DILocation(line: 52, column: 13, scope: !115)
!123 = !DILocation(line: 51, column: 60, scope: !115)
!124 = !DILocation(line: 50, column: 29, scope: !111)
!125 = !DILocation(line: 50, column: 5, scope: !111)
!126 = distinct !{!126, !113, !127, !128}
!127 = !DILocation(line: 52, column: 20, scope: !107)
!128 = !{!"llvm.loop.mustprogress"}
!129 = !DILocalVariable(name: "i", scope: !130, file: !3, line: 53, type: !30)
!130 = distinct !DILexicalBlock(scope: !87, file: !3, line: 53, column: 5)
!131 = !DILocation(line: 53, column: 14, scope: !130)
!132 = !DILocation(line: 53, column: 10, scope: !130)
!133 = !DILocation(line: 53, column: 21, scope: !134)
!134 = distinct !DILexicalBlock(scope: !130, file: !3, line: 53, column: 5)
!135 = !DILocation(line: 53, column: 23, scope: !134)
!136 = !DILocation(line: 53, column: 5, scope: !130)
!137 = !DILocalVariable(name: "result", scope: !138, file: !3, line: 54, type: !30)
!138 = distinct !DILexicalBlock(scope: !134, file: !3, line: 53, column: 33)
!139 = !DILocation(line: 54, column: 13, scope: !138)
!140 = !DILocation(line: 55, column: 27, scope: !138)
!141 = !DILocation(line: 55, column: 19, scope: !138)
!142 = !DILocation(line: 55, column: 9, scope: !138)
!143 = !DILocation(line: 56, column: 18, scope: !138)
!144 = !DILocation(line: 56, column: 15, scope: !138)
!145 = !DILocation(line: 57, column: 5, scope: !138)
!146 = !DILocation(line: 53, column: 29, scope: !134)
!147 = !DILocation(line: 53, column: 5, scope: !134)
!148 = distinct !{!148, !136, !149, !128}
!149 = !DILocation(line: 57, column: 5, scope: !130)
!150 = !DILocation(line: 58, column: 37, scope: !87)
!151 = !DILocation(line: 58, column: 44, scope: !87)
!152 = !DILocation(line: 58, column: 50, scope: !87)
!153 = !DILocation(line: 58, column: 57, scope: !87)
!154 = !DILocation(line: 58, column: 64, scope: !87)
!155 = !DILocation(line: 58, column: 72, scope: !87)
!156 = !DILocation(line: 58, column: 5, scope: !87)
!157 = !DILocation(line: 59, column: 5, scope: !87)
!158 = !DILocation(line: 60, column: 16, scope: !87)
!159 = !DILocation(line: 60, column: 5, scope: !87)
!160 = !DILocation(line: 61, column: 5, scope: !87)
!161 = !DILocation(line: 62, column: 1, scope: !87)
!162 = distinct !DISubprogram(name: "release", scope: !3, file: !3, line: 18, type: !163, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !90)
!163 = !DISubroutineType(types: !164)
!164 = !{null, !165}
!165 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!166 = !DILocalVariable(name: "value", arg: 1, scope: !162, file: !3, line: 18, type: !165)
!167 = !DILocation(line: 18, column: 27, scope: !162)
!168 = !DILocation(line: 20, column: 5, scope: !162)
!169 = !DILocation(line: 21, column: 22, scope: !162)
!170 = !DILocation(line: 21, column: 14, scope: !162)
!171 = !DILocation(line: 21, column: 11, scope: !162)
!172 = !DILocation(line: 22, column: 5, scope: !162)
!173 = !DILocation(line: 23, column: 1, scope: !162)
!174 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 25, type: !175, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !90)
!175 = !DISubroutineType(types: !176)
!176 = !{!30, !165}
!177 = !DILocalVariable(name: "argument", arg: 1, scope: !174, file: !3, line: 25, type: !165)
!178 = !DILocation(line: 25, column: 23, scope: !174)
!179 = !DILocalVariable(name: "number", scope: !174, file: !3, line: 27, type: !29)
!180 = !DILocation(line: 27, column: 10, scope: !174)
!181 = !DILocation(line: 27, column: 19, scope: !174)
!182 = !DILocation(line: 28, column: 5, scope: !174)
!183 = !DILocation(line: 29, column: 13, scope: !174)
!184 = !DILocation(line: 29, column: 19, scope: !174)
!185 = !DILocation(line: 29, column: 5, scope: !174)
!186 = !DILocalVariable(name: "i", scope: !187, file: !3, line: 30, type: !30)
!187 = distinct !DILexicalBlock(scope: !174, file: !3, line: 30, column: 5)
!188 = !DILocation(line: 30, column: 14, scope: !187)
!189 = !DILocation(line: 30, column: 10, scope: !187)
!190 = !DILocation(line: 30, column: 21, scope: !191)
!191 = distinct !DILexicalBlock(scope: !187, file: !3, line: 30, column: 5)
!192 = !DILocation(line: 30, column: 23, scope: !191)
!193 = !DILocation(line: 30, column: 5, scope: !187)
!194 = !DILocation(line: 31, column: 9, scope: !195)
!195 = distinct !DILexicalBlock(scope: !191, file: !3, line: 30, column: 35)
!196 = !DILocation(line: 32, column: 14, scope: !195)
!197 = !DILocation(line: 33, column: 9, scope: !195)
!198 = !DILocation(line: 34, column: 9, scope: !195)
!199 = !DILocation(line: 34, column: 16, scope: !195)
!200 = !DILocation(line: 35, column: 13, scope: !195)
!201 = distinct !{!201, !198, !202, !128}
!202 = !DILocation(line: 35, column: 24, scope: !195)
!203 = !DILocation(line: 36, column: 33, scope: !195)
!204 = !DILocation(line: 36, column: 25, scope: !195)
!205 = !DILocation(line: 36, column: 17, scope: !195)
!206 = !DILocation(line: 36, column: 14, scope: !195)
!207 = !DILocation(line: 37, column: 9, scope: !195)
!208 = !DILocation(line: 38, column: 14, scope: !195)
!209 = !DILocation(line: 39, column: 9, scope: !195)
!210 = !DILocation(line: 39, column: 15, scope: !195)
!211 = !DILocation(line: 40, column: 5, scope: !195)
!212 = !DILocation(line: 30, column: 31, scope: !191)
!213 = !DILocation(line: 30, column: 5, scope: !191)
!214 = distinct !{!214, !193, !215, !128}
!215 = !DILocation(line: 40, column: 5, scope: !187)
!216 = !DILocation(line: 41, column: 12, scope: !174)
!217 = !DILocation(line: 41, column: 22, scope: !174)
!218 = !DILocation(line: 41, column: 21, scope: !174)
!219 = !DILocation(line: 41, column: 19, scope: !174)
!220 = !DILocation(line: 41, column: 5, scope: !174)
!221 = distinct !DISubprogram(name: "initialize", scope: !3, file: !3, line: 16, type: !222, scopeLine: 16, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2)
!222 = !DISubroutineType(types: !223)
!223 = !{null}
!224 = !DILocation(line: 16, column: 38, scope: !221)
!225 = !DILocation(line: 16, column: 42, scope: !221)
