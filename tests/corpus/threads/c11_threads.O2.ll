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
@plain = internal unnamed_addr global i64 0, align 8, !dbg !47
@spun = internal unnamed_addr global i64 0, align 8, !dbg !50
@small = internal global i8 0, align 1, !dbg !43
@set_up = internal unnamed_addr global i32 0, align 4, !dbg !52
@visits = dso_local thread_local local_unnamed_addr global i32 0, align 4, !dbg !54
@once = internal global %struct.__once_flag zeroinitializer, align 4, !dbg !56
@spin = internal global %struct.atomic_flag zeroinitializer, align 1, !dbg !63

; Function Attrs: nounwind uwtable
define dso_local range(i32 0, 2) i32 @main() local_unnamed_addr #0 !dbg !87 {
  %1 = alloca [3 x i64], align 16, !DIAssignID !108
    #dbg_assign(i1 undef, !91, !DIExpression(), !108, ptr %1, !DIExpression(), !109)
  %2 = alloca [3 x i32], align 4, !DIAssignID !110
    #dbg_assign(i1 undef, !98, !DIExpression(), !110, ptr %2, !DIExpression(), !109)
  %3 = alloca i32, align 4, !DIAssignID !111
    #dbg_assign(i1 undef, !105, !DIExpression(), !111, ptr %3, !DIExpression(), !112)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #7, !dbg !113
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %2) #7, !dbg !114
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %2, ptr noundef nonnull align 4 dereferenceable(12) @__const.main.numbers, i64 12, i1 false), !dbg !115, !DIAssignID !116
    #dbg_assign(i1 undef, !98, !DIExpression(), !116, ptr %2, !DIExpression(), !109)
    #dbg_value(i32 0, !100, !DIExpression(), !109)
  %4 = tail call i32 @mtx_init(ptr noundef nonnull @mutex, i32 noundef 0) #7, !dbg !117
  %5 = tail call i32 @tss_create(ptr noundef nonnull @slot, ptr noundef nonnull @release) #7, !dbg !118
    #dbg_value(i32 0, !101, !DIExpression(), !119)
    #dbg_value(i64 0, !101, !DIExpression(), !119)
  %6 = call i32 @thrd_create(ptr noundef nonnull %1, ptr noundef nonnull @work, ptr noundef nonnull %2) #7, !dbg !120
  %7 = icmp eq i32 %6, 0, !dbg !123
    #dbg_value(i64 0, !101, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !119)
  br i1 %7, label %8, label %39, !dbg !124

8:                                                ; preds = %0
    #dbg_value(i64 1, !101, !DIExpression(), !119)
  %9 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !125
  %10 = getelementptr inbounds i8, ptr %2, i64 4, !dbg !126
  %11 = call i32 @thrd_create(ptr noundef nonnull %9, ptr noundef nonnull @work, ptr noundef nonnull %10) #7, !dbg !120
  %12 = icmp eq i32 %11, 0, !dbg !123
    #dbg_value(i64 1, !101, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !119)
  br i1 %12, label %13, label %39, !dbg !124

13:                                               ; preds = %8
    #dbg_value(i64 2, !101, !DIExpression(), !119)
  %14 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !125
  %15 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !126
  %16 = call i32 @thrd_create(ptr noundef nonnull %14, ptr noundef nonnull @work, ptr noundef nonnull %15) #7, !dbg !120
  %17 = icmp eq i32 %16, 0, !dbg !123
    #dbg_value(i64 2, !101, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !119)
  br i1 %17, label %18, label %39, !dbg !124

18:                                               ; preds = %13
    #dbg_value(i64 3, !101, !DIExpression(), !119)
    #dbg_value(i64 0, !103, !DIExpression(), !127)
    #dbg_value(i32 0, !100, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7, !dbg !128
  %19 = load i64, ptr %1, align 16, !dbg !129, !tbaa !130
  %20 = call i32 @thrd_join(i64 noundef %19, ptr noundef nonnull %3) #7, !dbg !134
  %21 = load i32, ptr %3, align 4, !dbg !135, !tbaa !136
    #dbg_value(i32 %21, !100, !DIExpression(), !109)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7, !dbg !138
    #dbg_value(i64 1, !103, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7, !dbg !128
  %22 = load i64, ptr %9, align 8, !dbg !129, !tbaa !130
  %23 = call i32 @thrd_join(i64 noundef %22, ptr noundef nonnull %3) #7, !dbg !134
  %24 = load i32, ptr %3, align 4, !dbg !135, !tbaa !136
  %25 = add nsw i32 %24, %21, !dbg !139
    #dbg_value(i32 %25, !100, !DIExpression(), !109)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7, !dbg !138
    #dbg_value(i64 2, !103, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7, !dbg !128
  %26 = load i64, ptr %14, align 16, !dbg !129, !tbaa !130
  %27 = call i32 @thrd_join(i64 noundef %26, ptr noundef nonnull %3) #7, !dbg !134
  %28 = load i32, ptr %3, align 4, !dbg !135, !tbaa !136
  %29 = add nsw i32 %28, %25, !dbg !139
    #dbg_value(i32 %29, !100, !DIExpression(), !109)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7, !dbg !138
    #dbg_value(i64 3, !103, !DIExpression(), !127)
  %30 = load i64, ptr @plain, align 8, !dbg !140, !tbaa !130
  %31 = load i64, ptr @spun, align 8, !dbg !141, !tbaa !130
  %32 = load atomic i8, ptr @small seq_cst, align 1, !dbg !142, !tbaa !143
  %33 = zext i8 %32 to i32, !dbg !142
  %34 = load i32, ptr @set_up, align 4, !dbg !144, !tbaa !136
  %35 = call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @visits), !dbg !145
  %36 = load i32, ptr %35, align 4, !dbg !145, !tbaa !136
  %37 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %30, i64 noundef %31, i32 noundef %33, i32 noundef %29, i32 noundef %34, i32 noundef %36), !dbg !146
  call void @mtx_destroy(ptr noundef nonnull @mutex) #7, !dbg !147
  %38 = load i32, ptr @slot, align 4, !dbg !148, !tbaa !136
  call void @tss_delete(i32 noundef %38) #7, !dbg !149
  br label %39, !dbg !150

39:                                               ; preds = %0, %8, %13, %18
  %40 = phi i32 [ 0, %18 ], [ 1, %13 ], [ 1, %8 ], [ 1, %0 ], !dbg !109
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %2) #7, !dbg !151
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #7, !dbg !151
  ret i32 %40, !dbg !151
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

declare !dbg !152 i32 @mtx_init(ptr noundef, i32 noundef) local_unnamed_addr #3

declare !dbg !156 i32 @tss_create(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal void @release(ptr nocapture noundef readonly %0) #0 !dbg !165 {
    #dbg_value(ptr %0, !167, !DIExpression(), !168)
  %2 = tail call i32 @mtx_lock(ptr noundef nonnull @mutex) #7, !dbg !169
  %3 = load i32, ptr %0, align 4, !dbg !170, !tbaa !136
  %4 = sext i32 %3 to i64, !dbg !170
  %5 = load i64, ptr @plain, align 8, !dbg !171, !tbaa !130
  %6 = add nsw i64 %5, %4, !dbg !171
  store i64 %6, ptr @plain, align 8, !dbg !171, !tbaa !130
  %7 = tail call i32 @mtx_unlock(ptr noundef nonnull @mutex) #7, !dbg !172
  ret void, !dbg !173
}

declare !dbg !174 i32 @thrd_create(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind uwtable
define internal i32 @work(ptr noundef %0) #0 !dbg !182 {
    #dbg_value(ptr %0, !184, !DIExpression(), !188)
    #dbg_value(ptr %0, !185, !DIExpression(), !188)
  tail call void @call_once(ptr noundef nonnull @once, ptr noundef nonnull @initialize) #7, !dbg !189
  %2 = load i32, ptr @slot, align 4, !dbg !190, !tbaa !136
  %3 = tail call i32 @tss_set(i32 noundef %2, ptr noundef %0) #7, !dbg !191
    #dbg_value(i32 0, !186, !DIExpression(), !192)
  %4 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @visits)
  br label %8, !dbg !193

5:                                                ; preds = %19
  %6 = load i32, ptr %0, align 4, !dbg !194, !tbaa !136
  %7 = add nsw i32 %6, %28, !dbg !195
  ret i32 %7, !dbg !196

8:                                                ; preds = %1, %19
  %9 = phi i32 [ 0, %1 ], [ %29, %19 ]
    #dbg_value(i32 %9, !186, !DIExpression(), !192)
  %10 = tail call i32 @mtx_lock(ptr noundef nonnull @mutex) #7, !dbg !197
  %11 = load i64, ptr @plain, align 8, !dbg !200, !tbaa !130
  %12 = add nsw i64 %11, 1, !dbg !200
  store i64 %12, ptr @plain, align 8, !dbg !200, !tbaa !130
  %13 = tail call i32 @mtx_unlock(ptr noundef nonnull @mutex) #7, !dbg !201
  %14 = atomicrmw xchg ptr @spin, i8 1 acquire, align 1, !dbg !202
  %15 = trunc i8 %14 to i1, !dbg !202
  br i1 %15, label %16, label %19, !dbg !203

16:                                               ; preds = %8, %16
  tail call void @thrd_yield() #7, !dbg !204
  %17 = atomicrmw xchg ptr @spin, i8 1 acquire, align 1, !dbg !202
  %18 = trunc i8 %17 to i1, !dbg !202
  br i1 %18, label %16, label %19, !dbg !203, !llvm.loop !205

19:                                               ; preds = %16, %8
  %20 = load i32, ptr @slot, align 4, !dbg !208, !tbaa !136
  %21 = tail call ptr @tss_get(i32 noundef %20) #7, !dbg !209
  %22 = load i32, ptr %21, align 4, !dbg !210, !tbaa !136
  %23 = sext i32 %22 to i64, !dbg !210
  %24 = load i64, ptr @spun, align 8, !dbg !211, !tbaa !130
  %25 = add nsw i64 %24, %23, !dbg !211
  store i64 %25, ptr @spun, align 8, !dbg !211, !tbaa !130
  store atomic i8 0, ptr @spin release, align 1, !dbg !212
  %26 = atomicrmw add ptr @small, i8 1 seq_cst, align 1, !dbg !213
  %27 = load i32, ptr %4, align 4, !dbg !214, !tbaa !136
  %28 = add nsw i32 %27, 1, !dbg !214
  store i32 %28, ptr %4, align 4, !dbg !214, !tbaa !136
  %29 = add nuw nsw i32 %9, 1, !dbg !215
    #dbg_value(i32 %29, !186, !DIExpression(), !192)
  %30 = icmp eq i32 %29, 400, !dbg !216
  br i1 %30, label %5, label %8, !dbg !193, !llvm.loop !217
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare !dbg !219 i32 @thrd_join(i64 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare !dbg !222 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #5

declare !dbg !229 void @mtx_destroy(ptr noundef) local_unnamed_addr #3

declare !dbg !232 void @tss_delete(i32 noundef) local_unnamed_addr #3

declare !dbg !235 i32 @mtx_lock(ptr noundef) local_unnamed_addr #3

declare !dbg !238 i32 @mtx_unlock(ptr noundef) local_unnamed_addr #3

declare !dbg !239 void @call_once(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable
define internal void @initialize() #6 !dbg !246 {
  %1 = load i32, ptr @set_up, align 4, !dbg !247, !tbaa !136
  %2 = add nsw i32 %1, 1, !dbg !247
  store i32 %2, ptr @set_up, align 4, !dbg !247, !tbaa !136
  ret void, !dbg !248
}

declare !dbg !249 i32 @tss_set(i32 noundef, ptr noundef) local_unnamed_addr #3

declare !dbg !252 void @thrd_yield() local_unnamed_addr #3

declare !dbg !253 ptr @tss_get(i32 noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!80, !81, !82, !83, !84, !85, !86}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "mutex", scope: !2, file: !3, line: 7, type: !72, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !28, globals: !31, splitDebugInlining: false, nameTableKind: None)
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
!86 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!87 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 44, type: !88, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90)
!88 = !DISubroutineType(types: !89)
!89 = !{!30}
!90 = !{!91, !98, !100, !101, !103, !105}
!91 = !DILocalVariable(name: "threads", scope: !87, file: !3, line: 46, type: !92)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 192, elements: !96)
!93 = !DIDerivedType(tag: DW_TAG_typedef, name: "thrd_t", file: !6, line: 38, baseType: !94)
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "__thrd_t", file: !42, line: 106, baseType: !95)
!95 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!96 = !{!97}
!97 = !DISubrange(count: 3)
!98 = !DILocalVariable(name: "numbers", scope: !87, file: !3, line: 47, type: !99)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 96, elements: !96)
!100 = !DILocalVariable(name: "total", scope: !87, file: !3, line: 47, type: !30)
!101 = !DILocalVariable(name: "i", scope: !102, file: !3, line: 50, type: !30)
!102 = distinct !DILexicalBlock(scope: !87, file: !3, line: 50, column: 5)
!103 = !DILocalVariable(name: "i", scope: !104, file: !3, line: 53, type: !30)
!104 = distinct !DILexicalBlock(scope: !87, file: !3, line: 53, column: 5)
!105 = !DILocalVariable(name: "result", scope: !106, file: !3, line: 54, type: !30)
!106 = distinct !DILexicalBlock(scope: !107, file: !3, line: 53, column: 33)
!107 = distinct !DILexicalBlock(scope: !104, file: !3, line: 53, column: 5)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 0, scope: !87)
!110 = distinct !DIAssignID()
!111 = distinct !DIAssignID()
!112 = !DILocation(line: 0, scope: !106)
!113 = !DILocation(line: 46, column: 5, scope: !87)
!114 = !DILocation(line: 47, column: 5, scope: !87)
!115 = !DILocation(line: 47, column: 9, scope: !87)
!116 = distinct !DIAssignID()
!117 = !DILocation(line: 48, column: 5, scope: !87)
!118 = !DILocation(line: 49, column: 5, scope: !87)
!119 = !DILocation(line: 0, scope: !102)
!120 = !DILocation(line: 51, column: 13, scope: !121)
!121 = distinct !DILexicalBlock(scope: !122, file: !3, line: 51, column: 13)
!122 = distinct !DILexicalBlock(scope: !102, file: !3, line: 50, column: 5)
!123 = !DILocation(line: 51, column: 57, scope: !121)
!124 = !DILocation(line: 51, column: 13, scope: !122)
!125 = !DILocation(line: 51, column: 26, scope: !121)
!126 = !DILocation(line: 51, column: 45, scope: !121)
!127 = !DILocation(line: 0, scope: !104)
!128 = !DILocation(line: 54, column: 9, scope: !106)
!129 = !DILocation(line: 55, column: 19, scope: !106)
!130 = !{!131, !131, i64 0}
!131 = !{!"long", !132, i64 0}
!132 = !{!"omnipotent char", !133, i64 0}
!133 = !{!"Simple C/C++ TBAA"}
!134 = !DILocation(line: 55, column: 9, scope: !106)
!135 = !DILocation(line: 56, column: 18, scope: !106)
!136 = !{!137, !137, i64 0}
!137 = !{!"int", !132, i64 0}
!138 = !DILocation(line: 57, column: 5, scope: !107)
!139 = !DILocation(line: 56, column: 15, scope: !106)
!140 = !DILocation(line: 58, column: 37, scope: !87)
!141 = !DILocation(line: 58, column: 44, scope: !87)
!142 = !DILocation(line: 58, column: 50, scope: !87)
!143 = !{!132, !132, i64 0}
!144 = !DILocation(line: 58, column: 64, scope: !87)
!145 = !DILocation(line: 58, column: 72, scope: !87)
!146 = !DILocation(line: 58, column: 5, scope: !87)
!147 = !DILocation(line: 59, column: 5, scope: !87)
!148 = !DILocation(line: 60, column: 16, scope: !87)
!149 = !DILocation(line: 60, column: 5, scope: !87)
!150 = !DILocation(line: 61, column: 5, scope: !87)
!151 = !DILocation(line: 62, column: 1, scope: !87)
!152 = !DISubprogram(name: "mtx_init", scope: !6, file: !6, line: 135, type: !153, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!153 = !DISubroutineType(types: !154)
!154 = !{!30, !155, !30}
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!156 = !DISubprogram(name: "tss_create", scope: !6, file: !6, line: 221, type: !157, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!157 = !DISubroutineType(types: !158)
!158 = !{!30, !159, !160}
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_typedef, name: "tss_dtor_t", file: !6, line: 36, baseType: !161)
!161 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!162 = !DISubroutineType(types: !163)
!163 = !{null, !164}
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!165 = distinct !DISubprogram(name: "release", scope: !3, file: !3, line: 18, type: !162, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !166)
!166 = !{!167}
!167 = !DILocalVariable(name: "value", arg: 1, scope: !165, file: !3, line: 18, type: !164)
!168 = !DILocation(line: 0, scope: !165)
!169 = !DILocation(line: 20, column: 5, scope: !165)
!170 = !DILocation(line: 21, column: 14, scope: !165)
!171 = !DILocation(line: 21, column: 11, scope: !165)
!172 = !DILocation(line: 22, column: 5, scope: !165)
!173 = !DILocation(line: 23, column: 1, scope: !165)
!174 = !DISubprogram(name: "thrd_create", scope: !6, file: !6, line: 79, type: !175, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!175 = !DISubroutineType(types: !176)
!176 = !{!30, !177, !178, !164}
!177 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!178 = !DIDerivedType(tag: DW_TAG_typedef, name: "thrd_start_t", file: !6, line: 39, baseType: !179)
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !180, size: 64)
!180 = !DISubroutineType(types: !181)
!181 = !{!30, !164}
!182 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 25, type: !180, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !183)
!183 = !{!184, !185, !186}
!184 = !DILocalVariable(name: "argument", arg: 1, scope: !182, file: !3, line: 25, type: !164)
!185 = !DILocalVariable(name: "number", scope: !182, file: !3, line: 27, type: !29)
!186 = !DILocalVariable(name: "i", scope: !187, file: !3, line: 30, type: !30)
!187 = distinct !DILexicalBlock(scope: !182, file: !3, line: 30, column: 5)
!188 = !DILocation(line: 0, scope: !182)
!189 = !DILocation(line: 28, column: 5, scope: !182)
!190 = !DILocation(line: 29, column: 13, scope: !182)
!191 = !DILocation(line: 29, column: 5, scope: !182)
!192 = !DILocation(line: 0, scope: !187)
!193 = !DILocation(line: 30, column: 5, scope: !187)
!194 = !DILocation(line: 41, column: 21, scope: !182)
!195 = !DILocation(line: 41, column: 19, scope: !182)
!196 = !DILocation(line: 41, column: 5, scope: !182)
!197 = !DILocation(line: 31, column: 9, scope: !198)
!198 = distinct !DILexicalBlock(scope: !199, file: !3, line: 30, column: 35)
!199 = distinct !DILexicalBlock(scope: !187, file: !3, line: 30, column: 5)
!200 = !DILocation(line: 32, column: 14, scope: !198)
!201 = !DILocation(line: 33, column: 9, scope: !198)
!202 = !DILocation(line: 34, column: 16, scope: !198)
!203 = !DILocation(line: 34, column: 9, scope: !198)
!204 = !DILocation(line: 35, column: 13, scope: !198)
!205 = distinct !{!205, !203, !206, !207}
!206 = !DILocation(line: 35, column: 24, scope: !198)
!207 = !{!"llvm.loop.mustprogress"}
!208 = !DILocation(line: 36, column: 33, scope: !198)
!209 = !DILocation(line: 36, column: 25, scope: !198)
!210 = !DILocation(line: 36, column: 17, scope: !198)
!211 = !DILocation(line: 36, column: 14, scope: !198)
!212 = !DILocation(line: 37, column: 9, scope: !198)
!213 = !DILocation(line: 38, column: 14, scope: !198)
!214 = !DILocation(line: 39, column: 15, scope: !198)
!215 = !DILocation(line: 30, column: 31, scope: !199)
!216 = !DILocation(line: 30, column: 23, scope: !199)
!217 = distinct !{!217, !193, !218, !207}
!218 = !DILocation(line: 40, column: 5, scope: !187)
!219 = !DISubprogram(name: "thrd_join", scope: !6, file: !6, line: 114, type: !220, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!220 = !DISubroutineType(types: !221)
!221 = !{!30, !93, !29}
!222 = !DISubprogram(name: "printf", scope: !223, file: !223, line: 356, type: !224, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!223 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!224 = !DISubroutineType(types: !225)
!225 = !{!30, !226, null}
!226 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !227)
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !228, size: 64)
!228 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !35)
!229 = !DISubprogram(name: "mtx_destroy", scope: !6, file: !6, line: 168, type: !230, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!230 = !DISubroutineType(types: !231)
!231 = !{null, !155}
!232 = !DISubprogram(name: "tss_delete", scope: !6, file: !6, line: 233, type: !233, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!233 = !DISubroutineType(types: !234)
!234 = !{null, !40}
!235 = !DISubprogram(name: "mtx_lock", scope: !6, file: !6, line: 139, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!236 = !DISubroutineType(types: !237)
!237 = !{!30, !155}
!238 = !DISubprogram(name: "mtx_unlock", scope: !6, file: !6, line: 165, type: !236, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!239 = !DISubprogram(name: "call_once", scope: !6, file: !6, line: 173, type: !240, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!240 = !DISubroutineType(types: !241)
!241 = !{null, !242, !243}
!242 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!243 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !244, size: 64)
!244 = !DISubroutineType(types: !245)
!245 = !{null}
!246 = distinct !DISubprogram(name: "initialize", scope: !3, file: !3, line: 16, type: !244, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2)
!247 = !DILocation(line: 16, column: 38, scope: !246)
!248 = !DILocation(line: 16, column: 42, scope: !246)
!249 = !DISubprogram(name: "tss_set", scope: !6, file: !6, line: 229, type: !250, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!250 = !DISubroutineType(types: !251)
!251 = !{!30, !40, !164}
!252 = !DISubprogram(name: "thrd_yield", scope: !6, file: !6, line: 119, type: !244, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!253 = !DISubprogram(name: "tss_get", scope: !6, file: !6, line: 225, type: !254, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!254 = !DISubroutineType(types: !255)
!255 = !{!164, !40}
