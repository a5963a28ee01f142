; ModuleID = 'thread_counters.c'
source_filename = "thread_counters.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.pthread_mutex_t = type { %struct.__pthread_mutex_s }
%struct.__pthread_mutex_s = type { i32, i32, i32, i32, i32, i16, i16, %struct.__pthread_internal_list }
%struct.__pthread_internal_list = type { ptr, ptr }
%struct.job = type { i32, i64 }

@mine = internal thread_local global i64 1000, align 8, !dbg !0
@.str = private unnamed_addr constant [13 x i8] c"%d: %ld %ld\0A\00", align 1, !dbg !14
@.str.1 = private unnamed_addr constant [17 x i8] c"%ld %ld %ld %ld\0A\00", align 1, !dbg !20
@guarded = internal global i64 0, align 8, !dbg !25
@shared = internal global i64 0, align 8, !dbg !27
@also_mine = internal thread_local global i64 0, align 8, !dbg !32
@lock = internal global %union.pthread_mutex_t zeroinitializer, align 8, !dbg !34

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !73 {
  %1 = alloca i32, align 4
  %2 = alloca [4 x i64], align 16
  %3 = alloca [4 x %struct.job], align 16
  %4 = alloca i32, align 4
  %5 = alloca %struct.job, align 8
  %6 = alloca i32, align 4
  %7 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !77, !DIExpression(), !83)
    #dbg_declare(ptr %3, !84, !DIExpression(), !90)
  %8 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine), !dbg !91
  store i64 5, ptr %8, align 8, !dbg !92
    #dbg_declare(ptr %4, !93, !DIExpression(), !95)
  store i32 0, ptr %4, align 4, !dbg !95
  br label %9, !dbg !96

9:                                                ; preds = %30, %0
  %10 = load i32, ptr %4, align 4, !dbg !97
  %11 = icmp slt i32 %10, 4, !dbg !99
  br i1 %11, label %12, label %33, !dbg !100

12:                                               ; preds = %9
  %13 = load i32, ptr %4, align 4, !dbg !101
  %14 = sext i32 %13 to i64, !dbg !103
  %15 = getelementptr inbounds [4 x %struct.job], ptr %3, i64 0, i64 %14, !dbg !103
  %16 = getelementptr inbounds %struct.job, ptr %5, i32 0, i32 0, !dbg !104
  %17 = load i32, ptr %4, align 4, !dbg !105
  %18 = add nsw i32 %17, 1, !dbg !106
  store i32 %18, ptr %16, align 8, !dbg !104
  %19 = getelementptr inbounds %struct.job, ptr %5, i32 0, i32 1, !dbg !104
  store i64 0, ptr %19, align 8, !dbg !104
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %15, ptr align 8 %5, i64 16, i1 false), !dbg !107
  %20 = load i32, ptr %4, align 4, !dbg !108
  %21 = sext i32 %20 to i64, !dbg !110
  %22 = getelementptr inbounds [4 x i64], ptr %2, i64 0, i64 %21, !dbg !110
  %23 = load i32, ptr %4, align 4, !dbg !111
  %24 = sext i32 %23 to i64, !dbg !112
  %25 = getelementptr inbounds [4 x %struct.job], ptr %3, i64 0, i64 %24, !dbg !112
  %26 = call i32 @pthread_create(ptr noundef %22, ptr noundef null, ptr noundef @work, ptr noundef %25) #5, !dbg !113
  %27 = icmp ne i32 %26, 0, !dbg !114
  br i1 %27, label %28, label %29, !dbg !115

28:                                               ; preds = %12
  store i32 1, ptr %1, align 4, !dbg !116
  br label %67, !dbg !116

29:                                               ; preds = %12
  br label %30, !dbg !117

30:                                               ; preds = %29
  %31 = load i32, ptr %4, align 4, !dbg !118
  %32 = add nsw i32 %31, 1, !dbg !118
  store i32 %32, ptr %4, align 4, !dbg !118
  br label %9, !dbg !119, !llvm.loop !120

33:                                               ; preds = %9
    #dbg_declare(ptr %6, !123, !DIExpression(), !125)
  store i32 0, ptr %6, align 4, !dbg !125
  br label %34, !dbg !126

34:                                               ; preds = %56, %33
  %35 = load i32, ptr %6, align 4, !dbg !127
  %36 = icmp slt i32 %35, 4, !dbg !129
  br i1 %36, label %37, label %59, !dbg !130

37:                                               ; preds = %34
    #dbg_declare(ptr %7, !131, !DIExpression(), !133)
  %38 = load i32, ptr %6, align 4, !dbg !134
  %39 = sext i32 %38 to i64, !dbg !135
  %40 = getelementptr inbounds [4 x i64], ptr %2, i64 0, i64 %39, !dbg !135
  %41 = load i64, ptr %40, align 8, !dbg !135
  %42 = call i32 @pthread_join(i64 noundef %41, ptr noundef %7), !dbg !136
  %43 = load i32, ptr %6, align 4, !dbg !137
  %44 = sext i32 %43 to i64, !dbg !138
  %45 = getelementptr inbounds [4 x %struct.job], ptr %3, i64 0, i64 %44, !dbg !138
  %46 = getelementptr inbounds %struct.job, ptr %45, i32 0, i32 0, !dbg !139
  %47 = load i32, ptr %46, align 16, !dbg !139
  %48 = load i32, ptr %6, align 4, !dbg !140
  %49 = sext i32 %48 to i64, !dbg !141
  %50 = getelementptr inbounds [4 x %struct.job], ptr %3, i64 0, i64 %49, !dbg !141
  %51 = getelementptr inbounds %struct.job, ptr %50, i32 0, i32 1, !dbg !142
  %52 = load i64, ptr %51, align 8, !dbg !142
  %53 = load ptr, ptr %7, align 8, !dbg !143
  %54 = ptrtoint ptr %53 to i64, !dbg !144
  %55 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %47, i64 noundef %52, i64 noundef %54), !dbg !145
  br label %56, !dbg !146

56:                                               ; preds = %37
  %57 = load i32, ptr %6, align 4, !dbg !147
  %58 = add nsw i32 %57, 1, !dbg !147
  store i32 %58, ptr %6, align 4, !dbg !147
  br label %34, !dbg !148, !llvm.loop !149

59:                                               ; preds = %34
  %60 = load i64, ptr @guarded, align 8, !dbg !151
  %61 = load atomic i64, ptr @shared seq_cst, align 8, !dbg !152
  %62 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine), !dbg !153
  %63 = load i64, ptr %62, align 8, !dbg !153
  %64 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @also_mine), !dbg !154
  %65 = load i64, ptr %64, align 8, !dbg !154
  %66 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %60, i64 noundef %61, i64 noundef %63, i64 noundef %65), !dbg !155
  store i32 0, ptr %1, align 4, !dbg !156
  br label %67, !dbg !156

67:                                               ; preds = %59, %28
  %68 = load i32, ptr %1, align 4, !dbg !157
  ret i32 %68, !dbg !157
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nounwind
declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @work(ptr noundef %0) #0 !dbg !158 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i8, align 1
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !161, !DIExpression(), !162)
    #dbg_declare(ptr %3, !163, !DIExpression(), !165)
  %11 = load ptr, ptr %2, align 8, !dbg !166
  store ptr %11, ptr %3, align 8, !dbg !165
    #dbg_declare(ptr %4, !167, !DIExpression(), !169)
  store i32 0, ptr %4, align 4, !dbg !169
  br label %12, !dbg !170

12:                                               ; preds = %50, %1
  %13 = load i32, ptr %4, align 4, !dbg !171
  %14 = icmp slt i32 %13, 500, !dbg !173
  br i1 %14, label %15, label %53, !dbg !174

15:                                               ; preds = %12
  %16 = call i32 @pthread_mutex_lock(ptr noundef @lock) #5, !dbg !175
  %17 = load ptr, ptr %3, align 8, !dbg !177
  %18 = getelementptr inbounds %struct.job, ptr %17, i32 0, i32 0, !dbg !178
  %19 = load i32, ptr %18, align 8, !dbg !178
  %20 = sext i32 %19 to i64, !dbg !177
  %21 = load i64, ptr @guarded, align 8, !dbg !179
  %22 = add nsw i64 %21, %20, !dbg !179
  store i64 %22, ptr @guarded, align 8, !dbg !179
  %23 = call i32 @pthread_mutex_unlock(ptr noundef @lock) #5, !dbg !180
  %24 = load i32, ptr %4, align 4, !dbg !181
  %25 = sext i32 %24 to i64, !dbg !181
  store i64 %25, ptr %5, align 8, !dbg !181
  %26 = load i64, ptr %5, align 8, !dbg !181
  %27 = atomicrmw add ptr @shared, i64 %26 seq_cst, align 8, !dbg !181
  store i64 %27, ptr %6, align 8, !dbg !181
  %28 = load i64, ptr %6, align 8, !dbg !181
    #dbg_declare(ptr %7, !182, !DIExpression(), !183)
  %29 = load atomic i64, ptr @shared seq_cst, align 8, !dbg !184
  store i64 %29, ptr %8, align 8, !dbg !184
  %30 = load i64, ptr %8, align 8, !dbg !184
  store i64 %30, ptr %7, align 8, !dbg !183
  br label %31, !dbg !185

31:                                               ; preds = %45, %15
  %32 = load i64, ptr %7, align 8, !dbg !186
  %33 = add nsw i64 %32, 1, !dbg !186
  store i64 %33, ptr %9, align 8, !dbg !186
  %34 = load i64, ptr %7, align 8, !dbg !186
  %35 = load i64, ptr %9, align 8, !dbg !186
  %36 = cmpxchg weak ptr @shared, i64 %34, i64 %35 seq_cst seq_cst, align 8, !dbg !186
  %37 = extractvalue { i64, i1 } %36, 0, !dbg !186
  %38 = extractvalue { i64, i1 } %36, 1, !dbg !186
  br i1 %38, label %40, label %39, !dbg !186

39:                                               ; preds = %31
  store i64 %37, ptr %7, align 8, !dbg !186
  br label %40, !dbg !186

40:                                               ; preds = %39, %31
  %41 = zext i1 %38 to i8, !dbg !186
  store i8 %41, ptr %10, align 1, !dbg !186
  %42 = load i8, ptr %10, align 1, !dbg !186
  %43 = trunc i8 %42 to i1, !dbg !186
  %44 = xor i1 %43, true, !dbg !187
  br i1 %44, label %45, label %46, !dbg !185

45:                                               ; preds = %40
  br label %31, !dbg !185, !llvm.loop !188

46:                                               ; preds = %40
  %47 = load ptr, ptr %3, align 8, !dbg !190
  %48 = getelementptr inbounds %struct.job, ptr %47, i32 0, i32 0, !dbg !191
  %49 = load i32, ptr %48, align 8, !dbg !191
  call void @bump(i32 noundef %49), !dbg !192
  br label %50, !dbg !193

50:                                               ; preds = %46
  %51 = load i32, ptr %4, align 4, !dbg !194
  %52 = add nsw i32 %51, 1, !dbg !194
  store i32 %52, ptr %4, align 4, !dbg !194
  br label %12, !dbg !195, !llvm.loop !196

53:                                               ; preds = %12
  %54 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine), !dbg !198
  %55 = load i64, ptr %54, align 8, !dbg !198
  %56 = load ptr, ptr %3, align 8, !dbg !199
  %57 = getelementptr inbounds %struct.job, ptr %56, i32 0, i32 1, !dbg !200
  store i64 %55, ptr %57, align 8, !dbg !201
  %58 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @also_mine), !dbg !202
  %59 = load i64, ptr %58, align 8, !dbg !202
  %60 = load ptr, ptr %3, align 8, !dbg !203
  %61 = getelementptr inbounds %struct.job, ptr %60, i32 0, i32 0, !dbg !204
  %62 = load i32, ptr %61, align 8, !dbg !204
  %63 = sext i32 %62 to i64, !dbg !203
  %64 = mul nsw i64 %59, %63, !dbg !205
  %65 = inttoptr i64 %64 to ptr, !dbg !206
  ret ptr %65, !dbg !207
}

declare i32 @pthread_join(i64 noundef, ptr noundef) #4

declare i32 @printf(ptr noundef, ...) #4

; Function Attrs: nounwind
declare i32 @pthread_mutex_lock(ptr noundef) #3

; Function Attrs: nounwind
declare i32 @pthread_mutex_unlock(ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @bump(i32 noundef %0) #0 !dbg !208 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
    #dbg_declare(ptr %2, !211, !DIExpression(), !212)
  %3 = load i32, ptr %2, align 4, !dbg !213
  %4 = sext i32 %3 to i64, !dbg !213
  %5 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine), !dbg !214
  %6 = load i64, ptr %5, align 8, !dbg !215
  %7 = add nsw i64 %6, %4, !dbg !215
  store i64 %7, ptr %5, align 8, !dbg !215
  %8 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @also_mine), !dbg !216
  %9 = load i64, ptr %8, align 8, !dbg !217
  %10 = add nsw i64 %9, -1, !dbg !217
  store i64 %10, ptr %8, align 8, !dbg !217
  ret void, !dbg !218
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!66, !67, !68, !69, !70, !71, !72}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "mine", scope: !2, file: !3, line: 13, type: !11, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !10, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "thread_counters.c", directory: ".", checksumkind: CSK_MD5, checksum: "c960bb254c9eec0995651e644bdf45c6")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 8, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9}
!8 = !DIEnumerator(name: "THREADS", value: 4)
!9 = !DIEnumerator(name: "ROUNDS", value: 500)
!10 = !{!11, !12}
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !{!14, !20, !25, !27, !32, !0, !34}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !3, line: 54, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 104, elements: !18)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19}
!19 = !DISubrange(count: 13)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(scope: null, file: !3, line: 56, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 136, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 17)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "guarded", scope: !2, file: !3, line: 11, type: !11, isLocal: true, isDefinition: true)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "shared", scope: !2, file: !3, line: 12, type: !29, isLocal: true, isDefinition: true)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "atomic_long", file: !30, line: 106, baseType: !31)
!30 = !DIFile(filename: "include/stdatomic.h", directory: "", checksumkind: CSK_MD5, checksum: "f17199a988fe91afffaf0f943ef87096")
!31 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !11)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "also_mine", scope: !2, file: !3, line: 14, type: !11, isLocal: true, isDefinition: true)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: "lock", scope: !2, file: !3, line: 10, type: !36, isLocal: true, isDefinition: true)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "pthread_mutex_t", file: !37, line: 72, baseType: !38)
!37 = !DIFile(filename: "include/x86_64-linux-gnu/bits/pthreadtypes.h", directory: "", checksumkind: CSK_MD5, checksum: "735e3bf264ff9d8f5d95898b1692fbdb")
!38 = distinct !DICompositeType(tag: DW_TAG_union_type, file: !37, line: 67, size: 320, elements: !39)
!39 = !{!40, !61, !65}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "__data", scope: !38, file: !37, line: 69, baseType: !41, size: 320)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__pthread_mutex_s", file: !42, line: 22, size: 320, elements: !43)
!42 = !DIFile(filename: "include/x86_64-linux-gnu/bits/struct_mutex.h", directory: "", checksumkind: CSK_MD5, checksum: "584baedd80e6041b81caae7f496091c0")
!43 = !{!44, !46, !47, !48, !49, !50, !52, !53}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "__lock", scope: !41, file: !42, line: 24, baseType: !45, size: 32)
!45 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "__count", scope: !41, file: !42, line: 25, baseType: !6, size: 32, offset: 32)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "__owner", scope: !41, file: !42, line: 26, baseType: !45, size: 32, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "__nusers", scope: !41, file: !42, line: 28, baseType: !6, size: 32, offset: 96)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "__kind", scope: !41, file: !42, line: 32, baseType: !45, size: 32, offset: 128)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "__spins", scope: !41, file: !42, line: 34, baseType: !51, size: 16, offset: 160)
!51 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "__elision", scope: !41, file: !42, line: 35, baseType: !51, size: 16, offset: 176)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "__list", scope: !41, file: !42, line: 36, baseType: !54, size: 128, offset: 192)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "__pthread_list_t", file: !55, line: 55, baseType: !56)
!55 = !DIFile(filename: "include/x86_64-linux-gnu/bits/thread-shared-types.h", directory: "", checksumkind: CSK_MD5, checksum: "04c81e86d34dad9c99ad006d32e47a0d")
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__pthread_internal_list", file: !55, line: 51, size: 128, elements: !57)
!57 = !{!58, !60}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "__prev", scope: !56, file: !55, line: 53, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "__next", scope: !56, file: !55, line: 54, baseType: !59, size: 64, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "__size", scope: !38, file: !37, line: 70, baseType: !62, size: 320)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 320, elements: !63)
!63 = !{!64}
!64 = !DISubrange(count: 40)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "__align", scope: !38, file: !37, line: 71, baseType: !11, size: 64)
!66 = !{i32 7, !"Dwarf Version", i32 5}
!67 = !{i32 2, !"Debug Info Version", i32 3}
!68 = !{i32 1, !"wchar_size", i32 4}
!69 = !{i32 8, !"PIC Level", i32 2}
!70 = !{i32 7, !"PIE Level", i32 2}
!71 = !{i32 7, !"uwtable", i32 2}
!72 = !{i32 7, !"frame-pointer", i32 2}
!73 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 41, type: !74, scopeLine: 42, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!45}
!76 = !{}
!77 = !DILocalVariable(name: "threads", scope: !73, file: !3, line: 43, type: !78)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !79, size: 256, elements: !81)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "pthread_t", file: !37, line: 27, baseType: !80)
!80 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !DILocation(line: 43, column: 15, scope: !73)
!84 = !DILocalVariable(name: "jobs", scope: !73, file: !3, line: 44, type: !85)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !86, size: 512, elements: !81)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "job", file: !3, line: 16, size: 128, elements: !87)
!87 = !{!88, !89}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !86, file: !3, line: 16, baseType: !45, size: 32)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "result", scope: !86, file: !3, line: 16, baseType: !11, size: 64, offset: 64)
!90 = !DILocation(line: 44, column: 16, scope: !73)
!91 = !DILocation(line: 45, column: 5, scope: !73)
!92 = !DILocation(line: 45, column: 10, scope: !73)
!93 = !DILocalVariable(name: "i", scope: !94, file: !3, line: 46, type: !45)
!94 = distinct !DILexicalBlock(scope: !73, file: !3, line: 46, column: 5)
!95 = !DILocation(line: 46, column: 14, scope: !94)
!96 = !DILocation(line: 46, column: 10, scope: !94)
!97 = !DILocation(line: 46, column: 21, scope: !98)
!98 = distinct !DILexicalBlock(scope: !94, file: !3, line: 46, column: 5)
!99 = !DILocation(line: 46, column: 23, scope: !98)
!100 = !DILocation(line: 46, column: 5, scope: !94)
!101 = !DILocation(line: 47, column: 14, scope: !102)
!102 = distinct !DILexicalBlock(scope: !98, file: !3, line: 46, column: 39)
!103 = !DILocation(line: 47, column: 9, scope: !102)
!104 = !DILocation(line: 47, column: 31, scope: !102)
!105 = !DILocation(line: 47, column: 32, scope: !102)
!106 = !DILocation(line: 47, column: 34, scope: !102)
!107 = !DILocation(line: 47, column: 19, scope: !102)
!108 = !DILocation(line: 48, column: 37, scope: !109)
!109 = distinct !DILexicalBlock(scope: !102, file: !3, line: 48, column: 13)
!110 = !DILocation(line: 48, column: 29, scope: !109)
!111 = !DILocation(line: 48, column: 59, scope: !109)
!112 = !DILocation(line: 48, column: 54, scope: !109)
!113 = !DILocation(line: 48, column: 13, scope: !109)
!114 = !DILocation(line: 48, column: 63, scope: !109)
!115 = !DILocation(line: 48, column: 13, scope: !102)
!116 = !DILocation(line: 49, column: 13, scope: !109)
!117 = !DILocation(line: 50, column: 5, scope: !102)
!118 = !DILocation(line: 46, column: 35, scope: !98)
!119 = !DILocation(line: 46, column: 5, scope: !98)
!120 = distinct !{!120, !100, !121, !122}
!121 = !DILocation(line: 50, column: 5, scope: !94)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocalVariable(name: "i", scope: !124, file: !3, line: 51, type: !45)
!124 = distinct !DILexicalBlock(scope: !73, file: !3, line: 51, column: 5)
!125 = !DILocation(line: 51, column: 14, scope: !124)
!126 = !DILocation(line: 51, column: 10, scope: !124)
!127 = !DILocation(line: 51, column: 21, scope: !128)
!128 = distinct !DILexicalBlock(scope: !124, file: !3, line: 51, column: 5)
!129 = !DILocation(line: 51, column: 23, scope: !128)
!130 = !DILocation(line: 51, column: 5, scope: !124)
!131 = !DILocalVariable(name: "result", scope: !132, file: !3, line: 52, type: !12)
!132 = distinct !DILexicalBlock(scope: !128, file: !3, line: 51, column: 39)
!133 = !DILocation(line: 52, column: 15, scope: !132)
!134 = !DILocation(line: 53, column: 30, scope: !132)
!135 = !DILocation(line: 53, column: 22, scope: !132)
!136 = !DILocation(line: 53, column: 9, scope: !132)
!137 = !DILocation(line: 54, column: 38, scope: !132)
!138 = !DILocation(line: 54, column: 33, scope: !132)
!139 = !DILocation(line: 54, column: 41, scope: !132)
!140 = !DILocation(line: 54, column: 54, scope: !132)
!141 = !DILocation(line: 54, column: 49, scope: !132)
!142 = !DILocation(line: 54, column: 57, scope: !132)
!143 = !DILocation(line: 54, column: 71, scope: !132)
!144 = !DILocation(line: 54, column: 65, scope: !132)
!145 = !DILocation(line: 54, column: 9, scope: !132)
!146 = !DILocation(line: 55, column: 5, scope: !132)
!147 = !DILocation(line: 51, column: 35, scope: !128)
!148 = !DILocation(line: 51, column: 5, scope: !128)
!149 = distinct !{!149, !130, !150, !122}
!150 = !DILocation(line: 55, column: 5, scope: !124)
!151 = !DILocation(line: 56, column: 33, scope: !73)
!152 = !DILocation(line: 56, column: 48, scope: !73)
!153 = !DILocation(line: 56, column: 56, scope: !73)
!154 = !DILocation(line: 56, column: 62, scope: !73)
!155 = !DILocation(line: 56, column: 5, scope: !73)
!156 = !DILocation(line: 57, column: 5, scope: !73)
!157 = !DILocation(line: 58, column: 1, scope: !73)
!158 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 24, type: !159, scopeLine: 25, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !76)
!159 = !DISubroutineType(types: !160)
!160 = !{!12, !12}
!161 = !DILocalVariable(name: "argument", arg: 1, scope: !158, file: !3, line: 24, type: !12)
!162 = !DILocation(line: 24, column: 25, scope: !158)
!163 = !DILocalVariable(name: "job", scope: !158, file: !3, line: 26, type: !164)
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!165 = !DILocation(line: 26, column: 17, scope: !158)
!166 = !DILocation(line: 26, column: 23, scope: !158)
!167 = !DILocalVariable(name: "i", scope: !168, file: !3, line: 27, type: !45)
!168 = distinct !DILexicalBlock(scope: !158, file: !3, line: 27, column: 5)
!169 = !DILocation(line: 27, column: 14, scope: !168)
!170 = !DILocation(line: 27, column: 10, scope: !168)
!171 = !DILocation(line: 27, column: 21, scope: !172)
!172 = distinct !DILexicalBlock(scope: !168, file: !3, line: 27, column: 5)
!173 = !DILocation(line: 27, column: 23, scope: !172)
!174 = !DILocation(line: 27, column: 5, scope: !168)
!175 = !DILocation(line: 28, column: 9, scope: !176)
!176 = distinct !DILexicalBlock(scope: !172, file: !3, line: 27, column: 38)
!177 = !DILocation(line: 29, column: 20, scope: !176)
!178 = !DILocation(line: 29, column: 25, scope: !176)
!179 = !DILocation(line: 29, column: 17, scope: !176)
!180 = !DILocation(line: 30, column: 9, scope: !176)
!181 = !DILocation(line: 31, column: 9, scope: !176)
!182 = !DILocalVariable(name: "seen", scope: !176, file: !3, line: 32, type: !11)
!183 = !DILocation(line: 32, column: 14, scope: !176)
!184 = !DILocation(line: 32, column: 21, scope: !176)
!185 = !DILocation(line: 33, column: 9, scope: !176)
!186 = !DILocation(line: 33, column: 17, scope: !176)
!187 = !DILocation(line: 33, column: 16, scope: !176)
!188 = distinct !{!188, !185, !189, !122}
!189 = !DILocation(line: 34, column: 13, scope: !176)
!190 = !DILocation(line: 35, column: 14, scope: !176)
!191 = !DILocation(line: 35, column: 19, scope: !176)
!192 = !DILocation(line: 35, column: 9, scope: !176)
!193 = !DILocation(line: 36, column: 5, scope: !176)
!194 = !DILocation(line: 27, column: 34, scope: !172)
!195 = !DILocation(line: 27, column: 5, scope: !172)
!196 = distinct !{!196, !174, !197, !122}
!197 = !DILocation(line: 36, column: 5, scope: !168)
!198 = !DILocation(line: 37, column: 19, scope: !158)
!199 = !DILocation(line: 37, column: 5, scope: !158)
!200 = !DILocation(line: 37, column: 10, scope: !158)
!201 = !DILocation(line: 37, column: 17, scope: !158)
!202 = !DILocation(line: 38, column: 21, scope: !158)
!203 = !DILocation(line: 38, column: 33, scope: !158)
!204 = !DILocation(line: 38, column: 38, scope: !158)
!205 = !DILocation(line: 38, column: 31, scope: !158)
!206 = !DILocation(line: 38, column: 12, scope: !158)
!207 = !DILocation(line: 38, column: 5, scope: !158)
!208 = distinct !DISubprogram(name: "bump", scope: !3, file: !3, line: 18, type: !209, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !2, retainedNodes: !76)
!209 = !DISubroutineType(types: !210)
!210 = !{null, !45}
!211 = !DILocalVariable(name: "by", arg: 1, scope: !208, file: !3, line: 18, type: !45)
!212 = !DILocation(line: 18, column: 22, scope: !208)
!213 = !DILocation(line: 20, column: 13, scope: !208)
!214 = !DILocation(line: 20, column: 5, scope: !208)
!215 = !DILocation(line: 20, column: 10, scope: !208)
!216 = !DILocation(line: 21, column: 5, scope: !208)
!217 = !DILocation(line: 21, column: 14, scope: !208)
!218 = !DILocation(line: 22, column: 1, scope: !208)
