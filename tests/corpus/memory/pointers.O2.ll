; ModuleID = 'pointers.c'
source_filename = "pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [9 x i8] c"%td %td\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !12
@.str.3 = private unnamed_addr constant [18 x i8] c"path/to/some/file\00", align 1, !dbg !17
@.str.4 = private unnamed_addr constant [11 x i8] c"%s %td %d\0A\00", align 1, !dbg !22
@.str.5 = private unnamed_addr constant [21 x i8] c"%02x %02x %04x %04x\0A\00", align 1, !dbg !27
@.str.6 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !32
@.str.7 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !37

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !76 {
  %1 = alloca [3 x [4 x [5 x i32]]], align 16, !DIAssignID !128
    #dbg_assign(i1 undef, !80, !DIExpression(), !128, ptr %1, !DIExpression(), !129)
  call void @llvm.lifetime.start.p0(i64 240, ptr nonnull %1) #3, !dbg !130
    #dbg_value(i32 0, !85, !DIExpression(), !131)
    #dbg_value(i64 0, !85, !DIExpression(), !131)
    #dbg_value(i32 0, !87, !DIExpression(), !132)
    #dbg_value(i64 0, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  store <4 x i32> <i32 0, i32 1, i32 2, i32 3>, ptr %1, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  %2 = getelementptr inbounds i8, ptr %1, i64 16, !dbg !140
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  store <4 x i32> <i32 4, i32 10, i32 11, i32 12>, ptr %2, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  %3 = getelementptr inbounds i8, ptr %1, i64 32, !dbg !140
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  store <4 x i32> <i32 13, i32 14, i32 20, i32 21>, ptr %3, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  %4 = getelementptr inbounds i8, ptr %1, i64 48, !dbg !140
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
  store <4 x i32> <i32 22, i32 23, i32 24, i32 30>, ptr %4, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  %5 = getelementptr inbounds i8, ptr %1, i64 64, !dbg !140
    #dbg_value(i64 2, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  store <4 x i32> <i32 31, i32 32, i32 33, i32 34>, ptr %5, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !87, !DIExpression(), !132)
    #dbg_value(i64 1, !85, !DIExpression(), !131)
    #dbg_value(i32 0, !87, !DIExpression(), !132)
    #dbg_value(i64 0, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
  %6 = getelementptr inbounds i8, ptr %1, i64 80, !dbg !140
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  store <4 x i32> <i32 100, i32 101, i32 102, i32 103>, ptr %6, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  %7 = getelementptr inbounds i8, ptr %1, i64 96, !dbg !140
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  store <4 x i32> <i32 104, i32 110, i32 111, i32 112>, ptr %7, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  %8 = getelementptr inbounds i8, ptr %1, i64 112, !dbg !140
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  store <4 x i32> <i32 113, i32 114, i32 120, i32 121>, ptr %8, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  %9 = getelementptr inbounds i8, ptr %1, i64 128, !dbg !140
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
  store <4 x i32> <i32 122, i32 123, i32 124, i32 130>, ptr %9, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  %10 = getelementptr inbounds i8, ptr %1, i64 144, !dbg !140
    #dbg_value(i64 2, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  store <4 x i32> <i32 131, i32 132, i32 133, i32 134>, ptr %10, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !87, !DIExpression(), !132)
    #dbg_value(i64 2, !85, !DIExpression(), !131)
    #dbg_value(i32 0, !87, !DIExpression(), !132)
    #dbg_value(i64 0, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
  %11 = getelementptr inbounds i8, ptr %1, i64 160, !dbg !140
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  store <4 x i32> <i32 200, i32 201, i32 202, i32 203>, ptr %11, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  %12 = getelementptr inbounds i8, ptr %1, i64 176, !dbg !140
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  store <4 x i32> <i32 204, i32 210, i32 211, i32 212>, ptr %12, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 3, !90, !DIExpression(), !133)
  %13 = getelementptr inbounds i8, ptr %1, i64 192, !dbg !140
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 2, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  store <4 x i32> <i32 213, i32 214, i32 220, i32 221>, ptr %13, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  %14 = getelementptr inbounds i8, ptr %1, i64 208, !dbg !140
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 3, !87, !DIExpression(), !132)
    #dbg_value(i32 0, !90, !DIExpression(), !133)
    #dbg_value(i64 0, !90, !DIExpression(), !133)
  store <4 x i32> <i32 222, i32 223, i32 224, i32 230>, ptr %14, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 1, !90, !DIExpression(), !133)
  %15 = getelementptr inbounds i8, ptr %1, i64 224, !dbg !140
    #dbg_value(i64 2, !90, !DIExpression(), !133)
  %16 = getelementptr inbounds i8, ptr %1, i64 228, !dbg !140
    #dbg_value(i64 3, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !90, !DIExpression(), !133)
  %17 = getelementptr inbounds i8, ptr %1, i64 236, !dbg !140
  store <4 x i32> <i32 231, i32 232, i32 233, i32 234>, ptr %15, align 16, !dbg !134, !tbaa !136
    #dbg_value(i64 5, !90, !DIExpression(), !133)
    #dbg_value(i64 4, !87, !DIExpression(), !132)
    #dbg_value(i64 3, !85, !DIExpression(), !131)
    #dbg_value(ptr %6, !93, !DIExpression(), !129)
    #dbg_value(ptr %1, !97, !DIExpression(DW_OP_plus_uconst, 120, DW_OP_stack_value), !129)
    #dbg_value(ptr %1, !101, !DIExpression(DW_OP_plus_uconst, 156, DW_OP_stack_value), !129)
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 111, i32 noundef 124, i32 noundef 134, i32 noundef 234), !dbg !141
  %19 = ptrtoint ptr %6 to i64, !dbg !142
  %20 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef 2, i64 noundef 80), !dbg !143
    #dbg_value(i32 2, !103, !DIExpression(), !129)
    #dbg_value(ptr undef, !106, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr undef, !106, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !129)
    #dbg_value(ptr undef, !104, !DIExpression(), !129)
    #dbg_value(ptr undef, !105, !DIExpression(), !129)
    #dbg_value(i32 50, !102, !DIExpression(), !129)
  %21 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 2, i32 noundef 50, i32 noundef 50, i32 noundef 2), !dbg !144
    #dbg_value(ptr poison, !111, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr poison, !111, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !129)
    #dbg_value(ptr poison, !111, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !129)
    #dbg_value(ptr poison, !111, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !129)
  %22 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 37, i32 noundef 42), !dbg !145
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1, i32 noundef 1), !dbg !146
    #dbg_value(ptr @.str.3, !113, !DIExpression(), !129)
    #dbg_value(ptr poison, !116, !DIExpression(), !129)
  %24 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.3, i64 13), i64 noundef 12, i32 noundef 1), !dbg !147
    #dbg_value(i8 17, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !129)
    #dbg_value(i8 34, !117, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !129)
    #dbg_value(i16 17459, !117, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !129)
    #dbg_value(i16 26197, !117, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !129)
    #dbg_value(i8 119, !117, !DIExpression(DW_OP_LLVM_fragment, 48, 8), !129)
    #dbg_value(i8 -120, !117, !DIExpression(DW_OP_LLVM_fragment, 56, 8), !129)
    #dbg_value(ptr undef, !120, !DIExpression(), !129)
    #dbg_value(ptr undef, !121, !DIExpression(), !129)
  %25 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 17, i32 noundef 136, i32 noundef 17459, i32 noundef 26197), !dbg !148
    #dbg_value(i64 %19, !122, !DIExpression(), !129)
  %26 = or disjoint i64 %19, 12, !dbg !149
  %27 = inttoptr i64 %26 to ptr, !dbg !150
    #dbg_value(ptr %27, !123, !DIExpression(), !129)
  %28 = load i32, ptr %27, align 4, !dbg !151, !tbaa !136
  %29 = icmp ult ptr %1, %27, !dbg !152
  %30 = icmp ugt ptr %11, %27, !dbg !153
  %31 = and i1 %29, %30, !dbg !153
  %32 = zext i1 %31 to i32, !dbg !153
  %33 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %28, i32 noundef %32), !dbg !154
    #dbg_value(i64 -3, !124, !DIExpression(), !129)
    #dbg_value(ptr %1, !126, !DIExpression(DW_OP_plus_uconst, 240, DW_OP_stack_value), !129)
  %34 = load i32, ptr %16, align 4, !dbg !155, !tbaa !136
  %35 = load i32, ptr %17, align 4, !dbg !156, !tbaa !136
  %36 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %34, i32 noundef %35, i32 noundef 60), !dbg !157
    #dbg_value(ptr undef, !127, !DIExpression(), !129)
  %37 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 50), !dbg !158
  call void @llvm.lifetime.end.p0(i64 240, ptr nonnull %1) #3, !dbg !159
  ret i32 0, !dbg !159
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare !dbg !160 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!42}
!llvm.module.flags = !{!69, !70, !71, !72, !73, !74, !75}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 56, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "pointers.c", directory: ".", checksumkind: CSK_MD5, checksum: "900b396993c36cf9009c276a3f497313")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 13)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 57, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 72, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 9)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 65, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 7)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 68, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 144, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 18)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !2, line: 70, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 11)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 168, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 21)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !2, line: 81, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 10)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !2, line: 83, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 4)
!42 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !43, globals: !59, splitDebugInlining: false, nameTableKind: None)
!43 = !{!44, !45, !46, !48, !54, !57, !58}
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !50, line: 25, baseType: !51)
!50 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !52, line: 40, baseType: !53)
!52 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!53 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !55, line: 90, baseType: !56)
!55 = !DIFile(filename: "include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!56 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!59 = !{!0, !7, !12, !17, !22, !27, !32, !37, !60}
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(name: "chooser", scope: !42, file: !2, line: 21, type: !62, isLocal: true, isDefinition: true)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DISubroutineType(types: !64)
!64 = !{!65, !4}
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "operation", file: !2, line: 7, baseType: !66)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DISubroutineType(types: !68)
!68 = !{!58, !58, !58}
!69 = !{i32 7, !"Dwarf Version", i32 5}
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !{i32 1, !"wchar_size", i32 4}
!72 = !{i32 8, !"PIC Level", i32 2}
!73 = !{i32 7, !"PIE Level", i32 2}
!74 = !{i32 7, !"uwtable", i32 2}
!75 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!76 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 46, type: !77, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !42, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!58}
!79 = !{!80, !85, !87, !90, !93, !97, !101, !102, !103, !104, !105, !106, !111, !113, !116, !117, !120, !121, !122, !123, !124, !126, !127}
!80 = !DILocalVariable(name: "cube", scope: !76, file: !2, line: 48, type: !81)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 1920, elements: !82)
!82 = !{!83, !41, !84}
!83 = !DISubrange(count: 3)
!84 = !DISubrange(count: 5)
!85 = !DILocalVariable(name: "i", scope: !86, file: !2, line: 49, type: !58)
!86 = distinct !DILexicalBlock(scope: !76, file: !2, line: 49, column: 5)
!87 = !DILocalVariable(name: "j", scope: !88, file: !2, line: 50, type: !58)
!88 = distinct !DILexicalBlock(scope: !89, file: !2, line: 50, column: 9)
!89 = distinct !DILexicalBlock(scope: !86, file: !2, line: 49, column: 5)
!90 = !DILocalVariable(name: "k", scope: !91, file: !2, line: 51, type: !58)
!91 = distinct !DILexicalBlock(scope: !92, file: !2, line: 51, column: 13)
!92 = distinct !DILexicalBlock(scope: !88, file: !2, line: 50, column: 9)
!93 = !DILocalVariable(name: "slab", scope: !76, file: !2, line: 53, type: !94)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 640, elements: !96)
!96 = !{!41, !84}
!97 = !DILocalVariable(name: "row", scope: !76, file: !2, line: 54, type: !98)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 160, elements: !100)
!100 = !{!84}
!101 = !DILocalVariable(name: "cell", scope: !76, file: !2, line: 55, type: !57)
!102 = !DILocalVariable(name: "a", scope: !76, file: !2, line: 59, type: !58)
!103 = !DILocalVariable(name: "b", scope: !76, file: !2, line: 59, type: !58)
!104 = !DILocalVariable(name: "pa", scope: !76, file: !2, line: 59, type: !57)
!105 = !DILocalVariable(name: "pb", scope: !76, file: !2, line: 59, type: !57)
!106 = !DILocalVariable(name: "table", scope: !76, file: !2, line: 59, type: !107)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !108, size: 128, elements: !109)
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!109 = !{!110}
!110 = !DISubrange(count: 2)
!111 = !DILocalVariable(name: "operations", scope: !76, file: !2, line: 64, type: !112)
!112 = !DICompositeType(tag: DW_TAG_array_type, baseType: !65, size: 256, elements: !40)
!113 = !DILocalVariable(name: "text", scope: !76, file: !2, line: 68, type: !114)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!116 = !DILocalVariable(name: "slash", scope: !76, file: !2, line: 69, type: !114)
!117 = !DILocalVariable(name: "word", scope: !76, file: !2, line: 72, type: !118)
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !50, line: 27, baseType: !119)
!119 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !52, line: 45, baseType: !56)
!120 = !DILocalVariable(name: "bytes", scope: !76, file: !2, line: 73, type: !46)
!121 = !DILocalVariable(name: "halves", scope: !76, file: !2, line: 74, type: !48)
!122 = !DILocalVariable(name: "number", scope: !76, file: !2, line: 76, type: !54)
!123 = !DILocalVariable(name: "back", scope: !76, file: !2, line: 77, type: !57)
!124 = !DILocalVariable(name: "index", scope: !76, file: !2, line: 79, type: !125)
!125 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!126 = !DILocalVariable(name: "end", scope: !76, file: !2, line: 80, type: !57)
!127 = !DILocalVariable(name: "opaque", scope: !76, file: !2, line: 82, type: !45)
!128 = distinct !DIAssignID()
!129 = !DILocation(line: 0, scope: !76)
!130 = !DILocation(line: 48, column: 5, scope: !76)
!131 = !DILocation(line: 0, scope: !86)
!132 = !DILocation(line: 0, scope: !88)
!133 = !DILocation(line: 0, scope: !91)
!134 = !DILocation(line: 52, column: 31, scope: !135)
!135 = distinct !DILexicalBlock(scope: !91, file: !2, line: 51, column: 13)
!136 = !{!137, !137, i64 0}
!137 = !{!"int", !138, i64 0}
!138 = !{!"omnipotent char", !139, i64 0}
!139 = !{!"Simple C/C++ TBAA"}
!140 = !DILocation(line: 52, column: 17, scope: !135)
!141 = !DILocation(line: 56, column: 5, scope: !76)
!142 = !DILocation(line: 57, column: 79, scope: !76)
!143 = !DILocation(line: 57, column: 5, scope: !76)
!144 = !DILocation(line: 62, column: 5, scope: !76)
!145 = !DILocation(line: 65, column: 5, scope: !76)
!146 = !DILocation(line: 66, column: 5, scope: !76)
!147 = !DILocation(line: 70, column: 5, scope: !76)
!148 = !DILocation(line: 75, column: 5, scope: !76)
!149 = !DILocation(line: 77, column: 32, scope: !76)
!150 = !DILocation(line: 77, column: 17, scope: !76)
!151 = !DILocation(line: 78, column: 23, scope: !76)
!152 = !DILocation(line: 78, column: 35, scope: !76)
!153 = !DILocation(line: 78, column: 52, scope: !76)
!154 = !DILocation(line: 78, column: 5, scope: !76)
!155 = !DILocation(line: 81, column: 26, scope: !76)
!156 = !DILocation(line: 81, column: 38, scope: !76)
!157 = !DILocation(line: 81, column: 5, scope: !76)
!158 = !DILocation(line: 83, column: 5, scope: !76)
!159 = !DILocation(line: 85, column: 1, scope: !76)
!160 = !DISubprogram(name: "printf", scope: !161, file: !161, line: 356, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!161 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!162 = !DISubroutineType(types: !163)
!163 = !{!58, !164, null}
!164 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !114)
