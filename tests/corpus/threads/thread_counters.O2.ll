; ModuleID = 'thread_counters.c'
source_filename = "thread_counters.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%union.pthread_mutex_t = type { %struct.__pthread_mutex_s }
%struct.__pthread_mutex_s = type { i32, i32, i32, i32, i32, i16, i16, %struct.__pthread_internal_list }
%struct.__pthread_internal_list = type { ptr, ptr }
%struct.job = type { i32, i64 }

@mine = internal thread_local unnamed_addr global i64 1000, align 8, !dbg !0
@.str = private unnamed_addr constant [13 x i8] c"%d: %ld %ld\0A\00", align 1, !dbg !14
@.str.1 = private unnamed_addr constant [17 x i8] c"%ld %ld %ld %ld\0A\00", align 1, !dbg !20
@guarded = internal unnamed_addr global i64 0, align 8, !dbg !25
@shared = internal global i64 0, align 8, !dbg !27
@also_mine = internal thread_local unnamed_addr global i64 0, align 8, !dbg !32
@lock = internal global %union.pthread_mutex_t zeroinitializer, align 8, !dbg !34

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @main() local_unnamed_addr #0 !dbg !73 {
  %1 = alloca [4 x i64], align 16, !DIAssignID !96
    #dbg_assign(i1 undef, !77, !DIExpression(), !96, ptr %1, !DIExpression(), !97)
  %2 = alloca [4 x %struct.job], align 16, !DIAssignID !98
    #dbg_assign(i1 undef, !83, !DIExpression(), !98, ptr %2, !DIExpression(), !97)
  %3 = alloca ptr, align 8, !DIAssignID !99
    #dbg_assign(i1 undef, !93, !DIExpression(), !99, ptr %3, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %1) #6, !dbg !101
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2) #6, !dbg !102
  %4 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine), !dbg !103
  store i64 5, ptr %4, align 8, !dbg !104, !tbaa !105
    #dbg_value(i32 0, !89, !DIExpression(), !109)
    #dbg_value(i64 0, !89, !DIExpression(), !109)
  store i32 1, ptr %2, align 16, !dbg !110, !tbaa !113
  %5 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !110
  store i64 0, ptr %5, align 8, !dbg !110, !tbaa !105
  %6 = call i32 @pthread_create(ptr noundef nonnull %1, ptr noundef null, ptr noundef nonnull @work, ptr noundef nonnull %2) #6, !dbg !115
  %7 = icmp eq i32 %6, 0, !dbg !117
  br i1 %7, label %43, label %61, !dbg !118, !llvm.loop !119

8:                                                ; preds = %55
    #dbg_value(i64 4, !89, !DIExpression(), !109)
    #dbg_value(i64 0, !91, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #6, !dbg !124
  %9 = load i64, ptr %1, align 16, !dbg !125, !tbaa !105
  %10 = call i32 @pthread_join(i64 noundef %9, ptr noundef nonnull %3) #6, !dbg !126
  %11 = load i32, ptr %2, align 16, !dbg !127, !tbaa !128
  %12 = load i64, ptr %5, align 8, !dbg !130, !tbaa !131
  %13 = load ptr, ptr %3, align 8, !dbg !132, !tbaa !133
  %14 = ptrtoint ptr %13 to i64, !dbg !135
  %15 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %11, i64 noundef %12, i64 noundef %14), !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #6, !dbg !137
    #dbg_value(i64 1, !91, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #6, !dbg !124
  %16 = load i64, ptr %46, align 8, !dbg !125, !tbaa !105
  %17 = call i32 @pthread_join(i64 noundef %16, ptr noundef nonnull %3) #6, !dbg !126
  %18 = load i32, ptr %44, align 16, !dbg !127, !tbaa !128
  %19 = load i64, ptr %45, align 8, !dbg !130, !tbaa !131
  %20 = load ptr, ptr %3, align 8, !dbg !132, !tbaa !133
  %21 = ptrtoint ptr %20 to i64, !dbg !135
  %22 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %18, i64 noundef %19, i64 noundef %21), !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #6, !dbg !137
    #dbg_value(i64 2, !91, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #6, !dbg !124
  %23 = load i64, ptr %52, align 16, !dbg !125, !tbaa !105
  %24 = call i32 @pthread_join(i64 noundef %23, ptr noundef nonnull %3) #6, !dbg !126
  %25 = load i32, ptr %50, align 16, !dbg !127, !tbaa !128
  %26 = load i64, ptr %51, align 8, !dbg !130, !tbaa !131
  %27 = load ptr, ptr %3, align 8, !dbg !132, !tbaa !133
  %28 = ptrtoint ptr %27 to i64, !dbg !135
  %29 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %25, i64 noundef %26, i64 noundef %28), !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #6, !dbg !137
    #dbg_value(i64 3, !91, !DIExpression(), !123)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #6, !dbg !124
  %30 = load i64, ptr %58, align 8, !dbg !125, !tbaa !105
  %31 = call i32 @pthread_join(i64 noundef %30, ptr noundef nonnull %3) #6, !dbg !126
  %32 = load i32, ptr %56, align 16, !dbg !127, !tbaa !128
  %33 = load i64, ptr %57, align 8, !dbg !130, !tbaa !131
  %34 = load ptr, ptr %3, align 8, !dbg !132, !tbaa !133
  %35 = ptrtoint ptr %34 to i64, !dbg !135
  %36 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %32, i64 noundef %33, i64 noundef %35), !dbg !136
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #6, !dbg !137
    #dbg_value(i64 4, !91, !DIExpression(), !123)
  %37 = load i64, ptr @guarded, align 8, !dbg !138, !tbaa !105
  %38 = load atomic i64, ptr @shared seq_cst, align 8, !dbg !139, !tbaa !140
  %39 = load i64, ptr %4, align 8, !dbg !141, !tbaa !105
  %40 = call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @also_mine), !dbg !142
  %41 = load i64, ptr %40, align 8, !dbg !142, !tbaa !105
  %42 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %37, i64 noundef %38, i64 noundef %39, i64 noundef %41), !dbg !143
  br label %61, !dbg !144

43:                                               ; preds = %0
    #dbg_value(i64 1, !89, !DIExpression(), !109)
  %44 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !145
  store i32 2, ptr %44, align 16, !dbg !110, !tbaa !113
  %45 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !110
  store i64 0, ptr %45, align 8, !dbg !110, !tbaa !105
  %46 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !146
  %47 = call i32 @pthread_create(ptr noundef nonnull %46, ptr noundef null, ptr noundef nonnull @work, ptr noundef nonnull %44) #6, !dbg !115
  %48 = icmp eq i32 %47, 0, !dbg !117
  br i1 %48, label %49, label %61, !dbg !118, !llvm.loop !119

49:                                               ; preds = %43
    #dbg_value(i64 2, !89, !DIExpression(), !109)
  %50 = getelementptr inbounds i8, ptr %2, i64 32, !dbg !145
  store i32 3, ptr %50, align 16, !dbg !110, !tbaa !113
  %51 = getelementptr inbounds i8, ptr %2, i64 40, !dbg !110
  store i64 0, ptr %51, align 8, !dbg !110, !tbaa !105
  %52 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !146
  %53 = call i32 @pthread_create(ptr noundef nonnull %52, ptr noundef null, ptr noundef nonnull @work, ptr noundef nonnull %50) #6, !dbg !115
  %54 = icmp eq i32 %53, 0, !dbg !117
  br i1 %54, label %55, label %61, !dbg !118, !llvm.loop !119

55:                                               ; preds = %49
    #dbg_value(i64 3, !89, !DIExpression(), !109)
  %56 = getelementptr inbounds i8, ptr %2, i64 48, !dbg !145
  store i32 4, ptr %56, align 16, !dbg !110, !tbaa !113
  %57 = getelementptr inbounds i8, ptr %2, i64 56, !dbg !110
  store i64 0, ptr %57, align 8, !dbg !110, !tbaa !105
  %58 = getelementptr inbounds i8, ptr %1, i64 24, !dbg !146
  %59 = call i32 @pthread_create(ptr noundef nonnull %58, ptr noundef null, ptr noundef nonnull @work, ptr noundef nonnull %56) #6, !dbg !115
  %60 = icmp eq i32 %59, 0, !dbg !117
  br i1 %60, label %8, label %61, !dbg !118, !llvm.loop !119

61:                                               ; preds = %0, %43, %49, %55, %8
  %62 = phi i32 [ 0, %8 ], [ 1, %55 ], [ 1, %49 ], [ 1, %43 ], [ 1, %0 ], !dbg !97
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2) #6, !dbg !147
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %1) #6, !dbg !147
  ret i32 %62, !dbg !147
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #2

; Function Attrs: nounwind
declare !dbg !148 i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal ptr @work(ptr nocapture noundef %0) #0 !dbg !169 {
    #dbg_value(ptr %0, !171, !DIExpression(), !179)
    #dbg_value(ptr %0, !172, !DIExpression(), !179)
    #dbg_value(i32 0, !174, !DIExpression(), !180)
  %2 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @mine)
  %3 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @also_mine)
  br label %8, !dbg !181

4:                                                ; preds = %24
  %5 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !182
  store i64 %28, ptr %5, align 8, !dbg !183, !tbaa !131
  %6 = mul nsw i64 %30, %26, !dbg !184
  %7 = inttoptr i64 %6 to ptr, !dbg !185
  ret ptr %7, !dbg !186

8:                                                ; preds = %1, %24
  %9 = phi i64 [ 0, %1 ], [ %31, %24 ]
    #dbg_value(i64 %9, !174, !DIExpression(), !180)
  %10 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #6, !dbg !187
  %11 = load i32, ptr %0, align 8, !dbg !188, !tbaa !128
  %12 = sext i32 %11 to i64, !dbg !189
  %13 = load i64, ptr @guarded, align 8, !dbg !190, !tbaa !105
  %14 = add nsw i64 %13, %12, !dbg !190
  store i64 %14, ptr @guarded, align 8, !dbg !190, !tbaa !105
  %15 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #6, !dbg !191
  %16 = atomicrmw add ptr @shared, i64 %9 seq_cst, align 8, !dbg !192
  %17 = load atomic i64, ptr @shared seq_cst, align 8, !dbg !193
    #dbg_value(i64 %17, !176, !DIExpression(), !194)
  br label %18, !dbg !195

18:                                               ; preds = %18, %8
  %19 = phi i64 [ %17, %8 ], [ %23, %18 ], !dbg !196
    #dbg_value(i64 %19, !176, !DIExpression(), !194)
  %20 = add nsw i64 %19, 1, !dbg !197
  %21 = cmpxchg weak ptr @shared, i64 %19, i64 %20 seq_cst seq_cst, align 8, !dbg !197
  %22 = extractvalue { i64, i1 } %21, 1, !dbg !197
  %23 = extractvalue { i64, i1 } %21, 0
    #dbg_value(i64 poison, !176, !DIExpression(), !194)
  br i1 %22, label %24, label %18, !dbg !195, !llvm.loop !198

24:                                               ; preds = %18
  %25 = load i32, ptr %0, align 8, !dbg !200, !tbaa !128
    #dbg_value(i32 %25, !201, !DIExpression(), !206)
  %26 = sext i32 %25 to i64, !dbg !208
  %27 = load i64, ptr %2, align 8, !dbg !209, !tbaa !105
  %28 = add nsw i64 %27, %26, !dbg !209
  store i64 %28, ptr %2, align 8, !dbg !209, !tbaa !105
  %29 = load i64, ptr %3, align 8, !dbg !210, !tbaa !105
  %30 = add nsw i64 %29, -1, !dbg !210
  store i64 %30, ptr %3, align 8, !dbg !210, !tbaa !105
  %31 = add nuw nsw i64 %9, 1, !dbg !211
    #dbg_value(i64 %31, !174, !DIExpression(), !180)
  %32 = icmp eq i64 %31, 500, !dbg !212
  br i1 %32, label %4, label %8, !dbg !181, !llvm.loop !213
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare !dbg !215 i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare !dbg !219 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !226 i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare !dbg !230 i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!66, !67, !68, !69, !70, !71, !72}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "mine", scope: !2, file: !3, line: 13, type: !11, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !10, globals: !13, splitDebugInlining: false, nameTableKind: None)
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
!72 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!73 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 41, type: !74, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76)
!74 = !DISubroutineType(types: !75)
!75 = !{!45}
!76 = !{!77, !83, !89, !91, !93}
!77 = !DILocalVariable(name: "threads", scope: !73, file: !3, line: 43, type: !78)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !79, size: 256, elements: !81)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "pthread_t", file: !37, line: 27, baseType: !80)
!80 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !DILocalVariable(name: "jobs", scope: !73, file: !3, line: 44, type: !84)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !85, size: 512, elements: !81)
!85 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "job", file: !3, line: 16, size: 128, elements: !86)
!86 = !{!87, !88}
!87 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !85, file: !3, line: 16, baseType: !45, size: 32)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "result", scope: !85, file: !3, line: 16, baseType: !11, size: 64, offset: 64)
!89 = !DILocalVariable(name: "i", scope: !90, file: !3, line: 46, type: !45)
!90 = distinct !DILexicalBlock(scope: !73, file: !3, line: 46, column: 5)
!91 = !DILocalVariable(name: "i", scope: !92, file: !3, line: 51, type: !45)
!92 = distinct !DILexicalBlock(scope: !73, file: !3, line: 51, column: 5)
!93 = !DILocalVariable(name: "result", scope: !94, file: !3, line: 52, type: !12)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 51, column: 39)
!95 = distinct !DILexicalBlock(scope: !92, file: !3, line: 51, column: 5)
!96 = distinct !DIAssignID()
!97 = !DILocation(line: 0, scope: !73)
!98 = distinct !DIAssignID()
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !94)
!101 = !DILocation(line: 43, column: 5, scope: !73)
!102 = !DILocation(line: 44, column: 5, scope: !73)
!103 = !DILocation(line: 45, column: 5, scope: !73)
!104 = !DILocation(line: 45, column: 10, scope: !73)
!105 = !{!106, !106, i64 0}
!106 = !{!"long", !107, i64 0}
!107 = !{!"omnipotent char", !108, i64 0}
!108 = !{!"Simple C/C++ TBAA"}
!109 = !DILocation(line: 0, scope: !90)
!110 = !DILocation(line: 47, column: 19, scope: !111)
!111 = distinct !DILexicalBlock(scope: !112, file: !3, line: 46, column: 39)
!112 = distinct !DILexicalBlock(scope: !90, file: !3, line: 46, column: 5)
!113 = !{!114, !114, i64 0}
!114 = !{!"int", !107, i64 0}
!115 = !DILocation(line: 48, column: 13, scope: !116)
!116 = distinct !DILexicalBlock(scope: !111, file: !3, line: 48, column: 13)
!117 = !DILocation(line: 48, column: 63, scope: !116)
!118 = !DILocation(line: 48, column: 13, scope: !111)
!119 = distinct !{!119, !120, !121, !122}
!120 = !DILocation(line: 46, column: 5, scope: !90)
!121 = !DILocation(line: 50, column: 5, scope: !90)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocation(line: 0, scope: !92)
!124 = !DILocation(line: 52, column: 9, scope: !94)
!125 = !DILocation(line: 53, column: 22, scope: !94)
!126 = !DILocation(line: 53, column: 9, scope: !94)
!127 = !DILocation(line: 54, column: 41, scope: !94)
!128 = !{!129, !114, i64 0}
!129 = !{!"job", !114, i64 0, !106, i64 8}
!130 = !DILocation(line: 54, column: 57, scope: !94)
!131 = !{!129, !106, i64 8}
!132 = !DILocation(line: 54, column: 71, scope: !94)
!133 = !{!134, !134, i64 0}
!134 = !{!"any pointer", !107, i64 0}
!135 = !DILocation(line: 54, column: 65, scope: !94)
!136 = !DILocation(line: 54, column: 9, scope: !94)
!137 = !DILocation(line: 55, column: 5, scope: !95)
!138 = !DILocation(line: 56, column: 33, scope: !73)
!139 = !DILocation(line: 56, column: 48, scope: !73)
!140 = !{!107, !107, i64 0}
!141 = !DILocation(line: 56, column: 56, scope: !73)
!142 = !DILocation(line: 56, column: 62, scope: !73)
!143 = !DILocation(line: 56, column: 5, scope: !73)
!144 = !DILocation(line: 57, column: 5, scope: !73)
!145 = !DILocation(line: 47, column: 9, scope: !111)
!146 = !DILocation(line: 48, column: 29, scope: !116)
!147 = !DILocation(line: 58, column: 1, scope: !73)
!148 = !DISubprogram(name: "pthread_create", scope: !149, file: !149, line: 202, type: !150, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!149 = !DIFile(filename: "include/pthread.h", directory: "", checksumkind: CSK_MD5, checksum: "5205981c6f80cc3dc1e81231df63d8ef")
!150 = !DISubroutineType(types: !151)
!151 = !{!45, !152, !154, !165, !168}
!152 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !153)
!153 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!154 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !155)
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64)
!156 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !157)
!157 = !DIDerivedType(tag: DW_TAG_typedef, name: "pthread_attr_t", file: !37, line: 62, baseType: !158)
!158 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "pthread_attr_t", file: !37, line: 56, size: 448, elements: !159)
!159 = !{!160, !164}
!160 = !DIDerivedType(tag: DW_TAG_member, name: "__size", scope: !158, file: !37, line: 58, baseType: !161, size: 448)
!161 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 448, elements: !162)
!162 = !{!163}
!163 = !DISubrange(count: 56)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "__align", scope: !158, file: !37, line: 59, baseType: !11, size: 64)
!165 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !166, size: 64)
!166 = !DISubroutineType(types: !167)
!167 = !{!12, !12}
!168 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !12)
!169 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 24, type: !166, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170)
!170 = !{!171, !172, !174, !176}
!171 = !DILocalVariable(name: "argument", arg: 1, scope: !169, file: !3, line: 24, type: !12)
!172 = !DILocalVariable(name: "job", scope: !169, file: !3, line: 26, type: !173)
!173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!174 = !DILocalVariable(name: "i", scope: !175, file: !3, line: 27, type: !45)
!175 = distinct !DILexicalBlock(scope: !169, file: !3, line: 27, column: 5)
!176 = !DILocalVariable(name: "seen", scope: !177, file: !3, line: 32, type: !11)
!177 = distinct !DILexicalBlock(scope: !178, file: !3, line: 27, column: 38)
!178 = distinct !DILexicalBlock(scope: !175, file: !3, line: 27, column: 5)
!179 = !DILocation(line: 0, scope: !169)
!180 = !DILocation(line: 0, scope: !175)
!181 = !DILocation(line: 27, column: 5, scope: !175)
!182 = !DILocation(line: 37, column: 10, scope: !169)
!183 = !DILocation(line: 37, column: 17, scope: !169)
!184 = !DILocation(line: 38, column: 31, scope: !169)
!185 = !DILocation(line: 38, column: 12, scope: !169)
!186 = !DILocation(line: 38, column: 5, scope: !169)
!187 = !DILocation(line: 28, column: 9, scope: !177)
!188 = !DILocation(line: 29, column: 25, scope: !177)
!189 = !DILocation(line: 29, column: 20, scope: !177)
!190 = !DILocation(line: 29, column: 17, scope: !177)
!191 = !DILocation(line: 30, column: 9, scope: !177)
!192 = !DILocation(line: 31, column: 9, scope: !177)
!193 = !DILocation(line: 32, column: 21, scope: !177)
!194 = !DILocation(line: 0, scope: !177)
!195 = !DILocation(line: 33, column: 9, scope: !177)
!196 = !DILocation(line: 32, column: 14, scope: !177)
!197 = !DILocation(line: 33, column: 17, scope: !177)
!198 = distinct !{!198, !195, !199, !122}
!199 = !DILocation(line: 34, column: 13, scope: !177)
!200 = !DILocation(line: 35, column: 19, scope: !177)
!201 = !DILocalVariable(name: "by", arg: 1, scope: !202, file: !3, line: 18, type: !45)
!202 = distinct !DISubprogram(name: "bump", scope: !3, file: !3, line: 18, type: !203, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !205)
!203 = !DISubroutineType(types: !204)
!204 = !{null, !45}
!205 = !{!201}
!206 = !DILocation(line: 0, scope: !202, inlinedAt: !207)
!207 = distinct !DILocation(line: 35, column: 9, scope: !177)
!208 = !DILocation(line: 20, column: 13, scope: !202, inlinedAt: !207)
!209 = !DILocation(line: 20, column: 10, scope: !202, inlinedAt: !207)
!210 = !DILocation(line: 21, column: 14, scope: !202, inlinedAt: !207)
!211 = !DILocation(line: 27, column: 34, scope: !178)
!212 = !DILocation(line: 27, column: 23, scope: !178)
!213 = distinct !{!213, !181, !214, !122}
!214 = !DILocation(line: 36, column: 5, scope: !175)
!215 = !DISubprogram(name: "pthread_join", scope: !149, file: !149, line: 219, type: !216, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!216 = !DISubroutineType(types: !217)
!217 = !{!45, !79, !218}
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!219 = !DISubprogram(name: "printf", scope: !220, file: !220, line: 356, type: !221, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!221 = !DISubroutineType(types: !222)
!222 = !{!45, !223, null}
!223 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !224)
!224 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !225, size: 64)
!225 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!226 = !DISubprogram(name: "pthread_mutex_lock", scope: !149, file: !149, line: 794, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!227 = !DISubroutineType(types: !228)
!228 = !{!45, !229}
!229 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!230 = !DISubprogram(name: "pthread_mutex_unlock", scope: !149, file: !149, line: 835, type: !227, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
