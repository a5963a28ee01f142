; ModuleID = 'options.c'
source_filename = "options.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.option = type { ptr, i32, ptr, i32 }

@main.options = internal constant [4 x %struct.option] [%struct.option { ptr @.str, i32 0, ptr @verbose, i32 1 }, %struct.option { ptr @.str.1, i32 1, ptr null, i32 108 }, %struct.option { ptr @.str.2, i32 2, ptr null, i32 110 }, %struct.option zeroinitializer], align 16, !dbg !0
@.str = private unnamed_addr constant [8 x i8] c"verbose\00", align 1, !dbg !17
@verbose = internal global i32 0, align 4, !dbg !100
@.str.1 = private unnamed_addr constant [6 x i8] c"level\00", align 1, !dbg !22
@.str.2 = private unnamed_addr constant [5 x i8] c"name\00", align 1, !dbg !27
@opterr = external local_unnamed_addr global i32, align 4
@.str.3 = private unnamed_addr constant [9 x i8] c"ab:l:n::\00", align 1, !dbg !32
@.str.4 = private unnamed_addr constant [16 x i8] c"long option %s\0A\00", align 1, !dbg !37
@.str.5 = private unnamed_addr constant [2 x i8] c"a\00", align 1, !dbg !42
@.str.6 = private unnamed_addr constant [6 x i8] c"b=%s\0A\00", align 1, !dbg !47
@optarg = external local_unnamed_addr global ptr, align 8
@level = internal unnamed_addr global i32 1, align 4, !dbg !102
@.str.7 = private unnamed_addr constant [9 x i8] c"name=%s\0A\00", align 1, !dbg !49
@.str.8 = private unnamed_addr constant [7 x i8] c"(none)\00", align 1, !dbg !51
@.str.9 = private unnamed_addr constant [12 x i8] c"unknown %c\0A\00", align 1, !dbg !56
@optopt = external local_unnamed_addr global i32, align 4
@.str.10 = private unnamed_addr constant [16 x i8] c"%d %d, %d left:\00", align 1, !dbg !61
@optind = external local_unnamed_addr global i32, align 4
@.str.11 = private unnamed_addr constant [4 x i8] c" %s\00", align 1, !dbg !63
@.str.12 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !68
@.str.13 = private unnamed_addr constant [7 x i32] [i32 119, i32 239, i32 100, i32 101, i32 32, i32 8364, i32 0], align 4, !dbg !73
@.str.16 = private unnamed_addr constant [2 x i32] [i32 33, i32 0], align 4, !dbg !85
@.str.17 = private unnamed_addr constant [20 x i8] c"%zu %x %x %x %x %d\0A\00", align 1, !dbg !88
@.str.18 = private unnamed_addr constant [7 x i32] [i32 37, i32 100, i32 45, i32 37, i32 108, i32 115, i32 0], align 4, !dbg !93
@.str.19 = private unnamed_addr constant [4 x i32] [i32 97, i32 98, i32 99, i32 0], align 4, !dbg !95
@.str.20 = private unnamed_addr constant [9 x i8] c"%zu %lc\0A\00", align 1, !dbg !98
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main(i32 noundef %0, ptr noundef %1) local_unnamed_addr #0 !dbg !2 {
  %3 = alloca i32, align 4, !DIAssignID !157
    #dbg_assign(i1 undef, !108, !DIExpression(), !157, ptr %3, !DIExpression(), !158)
  %4 = alloca i32, align 4, !DIAssignID !159
    #dbg_assign(i1 undef, !111, !DIExpression(), !159, ptr %4, !DIExpression(), !158)
  %5 = alloca [32 x i32], align 16, !DIAssignID !160
    #dbg_assign(i1 undef, !134, !DIExpression(), !160, ptr %5, !DIExpression(), !158)
    #dbg_value(i32 %0, !105, !DIExpression(), !158)
    #dbg_value(ptr %1, !106, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7, !dbg !161
  store i32 0, ptr @opterr, align 4, !dbg !162, !tbaa !163
  br label %6, !dbg !167

6:                                                ; preds = %8, %2
  %7 = call i32 @getopt_long(i32 noundef %0, ptr noundef %1, ptr noundef nonnull @.str.3, ptr noundef nonnull @main.options, ptr noundef nonnull %3) #7, !dbg !168
    #dbg_value(i32 %7, !107, !DIExpression(), !158)
  switch i32 %7, label %8 [
    i32 -1, label %34
    i32 0, label %9
    i32 97, label %15
    i32 98, label %17
    i32 108, label %20
    i32 110, label %24
    i32 63, label %29
  ], !dbg !167

8:                                                ; preds = %6, %29, %24, %20, %17, %15, %9
  br label %6, !dbg !168, !llvm.loop !169

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4, !dbg !172, !tbaa !163
  %11 = sext i32 %10 to i64, !dbg !174
  %12 = getelementptr inbounds [4 x %struct.option], ptr @main.options, i64 0, i64 %11, !dbg !174
  %13 = load ptr, ptr %12, align 16, !dbg !175, !tbaa !176
  %14 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, ptr noundef %13), !dbg !179
  br label %8, !dbg !180

15:                                               ; preds = %6
  %16 = call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.5), !dbg !181
  br label %8, !dbg !182

17:                                               ; preds = %6
  %18 = load ptr, ptr @optarg, align 8, !dbg !183, !tbaa !184
  %19 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, ptr noundef %18), !dbg !185
  br label %8, !dbg !186

20:                                               ; preds = %6
  %21 = load ptr, ptr @optarg, align 8, !dbg !187, !tbaa !184
    #dbg_value(ptr %21, !188, !DIExpression(), !194)
  %22 = call i64 @strtol(ptr nocapture noundef nonnull %21, ptr noundef null, i32 noundef 10) #7, !dbg !196
  %23 = trunc i64 %22 to i32, !dbg !197
  store i32 %23, ptr @level, align 4, !dbg !198, !tbaa !163
  br label %8, !dbg !199

24:                                               ; preds = %6
  %25 = load ptr, ptr @optarg, align 8, !dbg !200
  %26 = icmp eq ptr %25, null, !dbg !200
  %27 = select i1 %26, ptr @.str.8, ptr %25, !dbg !200
  %28 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef nonnull %27), !dbg !201
  br label %8, !dbg !202

29:                                               ; preds = %6
  %30 = load i32, ptr @optopt, align 4, !dbg !203
  %31 = icmp eq i32 %30, 0, !dbg !203
  %32 = select i1 %31, i32 45, i32 %30, !dbg !203
  %33 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %32), !dbg !204
  br label %8, !dbg !205

34:                                               ; preds = %6
  %35 = load i32, ptr @verbose, align 4, !dbg !206, !tbaa !163
  %36 = load i32, ptr @level, align 4, !dbg !207, !tbaa !163
  %37 = load i32, ptr @optind, align 4, !dbg !208, !tbaa !163
  %38 = sub nsw i32 %0, %37, !dbg !209
  %39 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i32 noundef %35, i32 noundef %36, i32 noundef %38), !dbg !210
  %40 = load i32, ptr @optind, align 4, !dbg !211, !tbaa !163
    #dbg_value(i32 %40, !109, !DIExpression(), !212)
  %41 = icmp slt i32 %40, %0, !dbg !213
  br i1 %41, label %42, label %44, !dbg !215

42:                                               ; preds = %34
  %43 = sext i32 %40 to i64, !dbg !215
  br label %70, !dbg !215

44:                                               ; preds = %70, %34
    #dbg_value(i32 10, !216, !DIExpression(), !222)
  %45 = load ptr, ptr @stdout, align 8, !dbg !224, !tbaa !184
  %46 = call i32 @putc(i32 noundef 10, ptr noundef %45), !dbg !225
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #7, !dbg !226
  store i32 7, ptr %4, align 4, !dbg !227, !tbaa !163, !DIAssignID !228
    #dbg_assign(i32 7, !111, !DIExpression(), !228, ptr %4, !DIExpression(), !158)
  %47 = call i32 @rand_r(ptr noundef nonnull %4) #7, !dbg !229
  %48 = srem i32 %47, 1000, !dbg !230
    #dbg_value(i32 %48, !112, !DIExpression(), !158)
  %49 = call i32 @rand_r(ptr noundef nonnull %4) #7, !dbg !231
  %50 = srem i32 %49, 1000, !dbg !232
    #dbg_value(i32 %50, !113, !DIExpression(), !158)
  call void @srand(i32 noundef 42) #7, !dbg !233
  %51 = call i32 @rand() #7, !dbg !234
    #dbg_value(i32 %51, !114, !DIExpression(), !158)
  call void @srand(i32 noundef 42) #7, !dbg !235
  %52 = call i32 @rand() #7, !dbg !236
  %53 = icmp eq i32 %51, %52, !dbg !237
  %54 = zext i1 %53 to i32, !dbg !237
  %55 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %48, i32 noundef %50, i32 noundef %54), !dbg !238
    #dbg_value(ptr @.str.13, !115, !DIExpression(), !158)
    #dbg_value(ptr poison, !120, !DIExpression(), !158)
    #dbg_value(ptr poison, !128, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #7, !dbg !239
  %56 = call ptr @wcscpy(ptr noundef nonnull %5, ptr noundef nonnull @.str.13) #7, !dbg !240
  %57 = call ptr @wcscat(ptr noundef nonnull %5, ptr noundef nonnull @.str.16) #7, !dbg !241
  %58 = call i64 @wcslen(ptr noundef nonnull %5) #8, !dbg !242
  %59 = getelementptr inbounds i8, ptr %5, i64 4, !dbg !243
  %60 = load i32, ptr %59, align 4, !dbg !243, !tbaa !163
  %61 = call i32 @wcscmp(ptr noundef nonnull %5, ptr noundef nonnull @.str.13) #8, !dbg !244
  %62 = icmp sgt i32 %61, 0, !dbg !245
  %63 = zext i1 %62 to i32, !dbg !245
  %64 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, i64 noundef %58, i32 noundef %60, i32 noundef 55357, i32 noundef 56832, i32 noundef 128512, i32 noundef %63), !dbg !246
  %65 = call i32 (ptr, i64, ptr, ...) @swprintf(ptr noundef nonnull %5, i64 noundef 32, ptr noundef nonnull @.str.18, i32 noundef 12, ptr noundef nonnull @.str.19) #7, !dbg !247
  %66 = call i64 @wcslen(ptr noundef nonnull %5) #8, !dbg !248
  %67 = getelementptr inbounds i8, ptr %5, i64 12, !dbg !249
  %68 = load i32, ptr %67, align 4, !dbg !249, !tbaa !163
  %69 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, i64 noundef %66, i32 noundef %68), !dbg !250
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #7, !dbg !251
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #7, !dbg !251
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7, !dbg !251
  ret i32 0, !dbg !252

70:                                               ; preds = %42, %70
  %71 = phi i64 [ %43, %42 ], [ %75, %70 ]
    #dbg_value(i64 %71, !109, !DIExpression(), !212)
  %72 = getelementptr inbounds ptr, ptr %1, i64 %71, !dbg !253
  %73 = load ptr, ptr %72, align 8, !dbg !253, !tbaa !184
  %74 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, ptr noundef %73), !dbg !254
  %75 = add nsw i64 %71, 1, !dbg !255
    #dbg_value(i64 %75, !109, !DIExpression(), !212)
  %76 = trunc i64 %75 to i32, !dbg !213
  %77 = icmp eq i32 %76, %0, !dbg !213
  br i1 %77, label %44, label %70, !dbg !215, !llvm.loop !256
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare !dbg !258 i32 @getopt_long(i32 noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare !dbg !264 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare !dbg !269 noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare !dbg !270 i32 @rand_r(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare !dbg !274 void @srand(i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare !dbg !277 i32 @rand() local_unnamed_addr #2

; Function Attrs: nounwind
declare !dbg !280 ptr @wcscpy(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
declare !dbg !287 ptr @wcscat(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !288 i64 @wcslen(ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare !dbg !292 i32 @wcscmp(ptr noundef, ptr noundef) local_unnamed_addr #5

; Function Attrs: nounwind
declare !dbg !295 i32 @swprintf(ptr noundef, i64 noundef, ptr noundef, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn
declare !dbg !300 i64 @strtol(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare !dbg !305 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind }
attributes #8 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!150, !151, !152, !153, !154, !155, !156}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "options", scope: !2, file: !3, line: 15, type: !138, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 13, type: !4, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !104)
!3 = !DIFile(filename: "options.c", directory: ".", checksumkind: CSK_MD5, checksum: "2c3c25195bb59dba7146ddb2ed1159bf")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !6, !7}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !11, globals: !16, splitDebugInlining: false, nameTableKind: None)
!11 = !{!12, !13, !6, !7}
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "wint_t", file: !14, line: 20, baseType: !15)
!14 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/wint_t.h", directory: "", checksumkind: CSK_MD5, checksum: "aa31b53ef28dc23152ceb41e2763ded3")
!15 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!16 = !{!17, !22, !27, !0, !32, !37, !42, !47, !49, !51, !56, !61, !63, !68, !73, !76, !80, !85, !88, !93, !95, !98, !100, !102}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !3, line: 15, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 64, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 8)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(scope: null, file: !3, line: 16, type: !24, isLocal: true, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 48, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 6)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(scope: null, file: !3, line: 17, type: !29, isLocal: true, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 40, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 5)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(scope: null, file: !3, line: 21, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 72, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 9)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !3, line: 23, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 128, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 16)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !3, line: 24, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 16, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 2)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !3, line: 25, type: !24, isLocal: true, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(scope: null, file: !3, line: 27, type: !34, isLocal: true, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !3, line: 27, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 56, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 7)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(scope: null, file: !3, line: 28, type: !58, isLocal: true, isDefinition: true)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 96, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 12)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(scope: null, file: !3, line: 30, type: !39, isLocal: true, isDefinition: true)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(scope: null, file: !3, line: 32, type: !65, isLocal: true, isDefinition: true)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 32, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 4)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(scope: null, file: !3, line: 40, type: !70, isLocal: true, isDefinition: true)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 80, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 10)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(scope: null, file: !3, line: 42, type: !75, isLocal: true, isDefinition: true)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 224, elements: !54)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !3, line: 43, type: !78, isLocal: true, isDefinition: true)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !79, size: 80, elements: !30)
!79 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(scope: null, file: !3, line: 44, type: !82, isLocal: true, isDefinition: true)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 96, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 3)
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(scope: null, file: !3, line: 47, type: !87, isLocal: true, isDefinition: true)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 64, elements: !45)
!88 = !DIGlobalVariableExpression(var: !89, expr: !DIExpression())
!89 = distinct !DIGlobalVariable(scope: null, file: !3, line: 48, type: !90, isLocal: true, isDefinition: true)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 160, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 20)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression())
!94 = distinct !DIGlobalVariable(scope: null, file: !3, line: 49, type: !75, isLocal: true, isDefinition: true)
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression())
!96 = distinct !DIGlobalVariable(scope: null, file: !3, line: 49, type: !97, isLocal: true, isDefinition: true)
!97 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 128, elements: !66)
!98 = !DIGlobalVariableExpression(var: !99, expr: !DIExpression())
!99 = distinct !DIGlobalVariable(scope: null, file: !3, line: 50, type: !34, isLocal: true, isDefinition: true)
!100 = !DIGlobalVariableExpression(var: !101, expr: !DIExpression())
!101 = distinct !DIGlobalVariable(name: "verbose", scope: !10, file: !3, line: 11, type: !6, isLocal: true, isDefinition: true)
!102 = !DIGlobalVariableExpression(var: !103, expr: !DIExpression())
!103 = distinct !DIGlobalVariable(name: "level", scope: !10, file: !3, line: 11, type: !6, isLocal: true, isDefinition: true)
!104 = !{!105, !106, !107, !108, !109, !111, !112, !113, !114, !115, !120, !128, !134}
!105 = !DILocalVariable(name: "argc", arg: 1, scope: !2, file: !3, line: 13, type: !6)
!106 = !DILocalVariable(name: "argv", arg: 2, scope: !2, file: !3, line: 13, type: !7)
!107 = !DILocalVariable(name: "c", scope: !2, file: !3, line: 19, type: !6)
!108 = !DILocalVariable(name: "index", scope: !2, file: !3, line: 19, type: !6)
!109 = !DILocalVariable(name: "i", scope: !110, file: !3, line: 31, type: !6)
!110 = distinct !DILexicalBlock(scope: !2, file: !3, line: 31, column: 5)
!111 = !DILocalVariable(name: "seed", scope: !2, file: !3, line: 35, type: !15)
!112 = !DILocalVariable(name: "first", scope: !2, file: !3, line: 36, type: !6)
!113 = !DILocalVariable(name: "second", scope: !2, file: !3, line: 36, type: !6)
!114 = !DILocalVariable(name: "a", scope: !2, file: !3, line: 38, type: !6)
!115 = !DILocalVariable(name: "wide", scope: !2, file: !3, line: 42, type: !116)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64)
!117 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !118)
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "wchar_t", file: !119, line: 24, baseType: !6)
!119 = !DIFile(filename: "include/__stddef_wchar_t.h", directory: "", checksumkind: CSK_MD5, checksum: "1bf0c51e90dd5eb05cdcc01afdea587a")
!120 = !DILocalVariable(name: "u16", scope: !2, file: !3, line: 43, type: !121)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64)
!122 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !123)
!123 = !DIDerivedType(tag: DW_TAG_typedef, name: "char16_t", file: !124, line: 51, baseType: !125)
!124 = !DIFile(filename: "include/uchar.h", directory: "", checksumkind: CSK_MD5, checksum: "6643b5bb5dd6f4bc25e17937fc0500bc")
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least16_t", file: !126, line: 55, baseType: !127)
!126 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!127 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !126, line: 40, baseType: !79)
!128 = !DILocalVariable(name: "u32", scope: !2, file: !3, line: 44, type: !129)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !131)
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "char32_t", file: !124, line: 52, baseType: !132)
!132 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least32_t", file: !126, line: 57, baseType: !133)
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !126, line: 42, baseType: !15)
!134 = !DILocalVariable(name: "buffer", scope: !2, file: !3, line: 45, type: !135)
!135 = !DICompositeType(tag: DW_TAG_array_type, baseType: !118, size: 1024, elements: !136)
!136 = !{!137}
!137 = !DISubrange(count: 32)
!138 = !DICompositeType(tag: DW_TAG_array_type, baseType: !139, size: 1024, elements: !66)
!139 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !140)
!140 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "option", file: !141, line: 50, size: 256, elements: !142)
!141 = !DIFile(filename: "include/x86_64-linux-gnu/bits/getopt_ext.h", directory: "", checksumkind: CSK_MD5, checksum: "b4f86ba96a508c530fa381ae1dafe9eb")
!142 = !{!143, !146, !147, !149}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !140, file: !141, line: 52, baseType: !144, size: 64)
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "has_arg", scope: !140, file: !141, line: 55, baseType: !6, size: 32, offset: 64)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !140, file: !141, line: 56, baseType: !148, size: 64, offset: 128)
!148 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "val", scope: !140, file: !141, line: 57, baseType: !6, size: 32, offset: 192)
!150 = !{i32 7, !"Dwarf Version", i32 5}
!151 = !{i32 2, !"Debug Info Version", i32 3}
!152 = !{i32 1, !"wchar_size", i32 4}
!153 = !{i32 8, !"PIC Level", i32 2}
!154 = !{i32 7, !"PIE Level", i32 2}
!155 = !{i32 7, !"uwtable", i32 2}
!156 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 0, scope: !2)
!159 = distinct !DIAssignID()
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 19, column: 5, scope: !2)
!162 = !DILocation(line: 20, column: 12, scope: !2)
!163 = !{!164, !164, i64 0}
!164 = !{!"int", !165, i64 0}
!165 = !{!"omnipotent char", !166, i64 0}
!166 = !{!"Simple C/C++ TBAA"}
!167 = !DILocation(line: 21, column: 5, scope: !2)
!168 = !DILocation(line: 21, column: 17, scope: !2)
!169 = distinct !{!169, !167, !170, !171}
!170 = !DILocation(line: 29, column: 9, scope: !2)
!171 = !{!"llvm.loop.mustprogress"}
!172 = !DILocation(line: 23, column: 52, scope: !173)
!173 = distinct !DILexicalBlock(scope: !2, file: !3, line: 22, column: 20)
!174 = !DILocation(line: 23, column: 44, scope: !173)
!175 = !DILocation(line: 23, column: 59, scope: !173)
!176 = !{!177, !178, i64 0}
!177 = !{!"option", !178, i64 0, !164, i64 8, !178, i64 16, !164, i64 24}
!178 = !{!"any pointer", !165, i64 0}
!179 = !DILocation(line: 23, column: 17, scope: !173)
!180 = !DILocation(line: 23, column: 66, scope: !173)
!181 = !DILocation(line: 24, column: 19, scope: !173)
!182 = !DILocation(line: 24, column: 30, scope: !173)
!183 = !DILocation(line: 25, column: 36, scope: !173)
!184 = !{!178, !178, i64 0}
!185 = !DILocation(line: 25, column: 19, scope: !173)
!186 = !DILocation(line: 25, column: 45, scope: !173)
!187 = !DILocation(line: 26, column: 32, scope: !173)
!188 = !DILocalVariable(name: "__nptr", arg: 1, scope: !189, file: !190, line: 362, type: !144)
!189 = distinct !DISubprogram(name: "atoi", scope: !190, file: !190, line: 362, type: !191, scopeLine: 363, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !193)
!190 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!191 = !DISubroutineType(types: !192)
!192 = !{!6, !144}
!193 = !{!188}
!194 = !DILocation(line: 0, scope: !189, inlinedAt: !195)
!195 = distinct !DILocation(line: 26, column: 27, scope: !173)
!196 = !DILocation(line: 364, column: 16, scope: !189, inlinedAt: !195)
!197 = !DILocation(line: 364, column: 10, scope: !189, inlinedAt: !195)
!198 = !DILocation(line: 26, column: 25, scope: !173)
!199 = !DILocation(line: 26, column: 41, scope: !173)
!200 = !DILocation(line: 27, column: 39, scope: !173)
!201 = !DILocation(line: 27, column: 19, scope: !173)
!202 = !DILocation(line: 27, column: 68, scope: !173)
!203 = !DILocation(line: 28, column: 42, scope: !173)
!204 = !DILocation(line: 28, column: 19, scope: !173)
!205 = !DILocation(line: 28, column: 66, scope: !173)
!206 = !DILocation(line: 30, column: 31, scope: !2)
!207 = !DILocation(line: 30, column: 40, scope: !2)
!208 = !DILocation(line: 30, column: 54, scope: !2)
!209 = !DILocation(line: 30, column: 52, scope: !2)
!210 = !DILocation(line: 30, column: 5, scope: !2)
!211 = !DILocation(line: 31, column: 18, scope: !110)
!212 = !DILocation(line: 0, scope: !110)
!213 = !DILocation(line: 31, column: 28, scope: !214)
!214 = distinct !DILexicalBlock(scope: !110, file: !3, line: 31, column: 5)
!215 = !DILocation(line: 31, column: 5, scope: !110)
!216 = !DILocalVariable(name: "__c", arg: 1, scope: !217, file: !218, line: 82, type: !6)
!217 = distinct !DISubprogram(name: "putchar", scope: !218, file: !218, line: 82, type: !219, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !10, retainedNodes: !221)
!218 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!219 = !DISubroutineType(types: !220)
!220 = !{!6, !6}
!221 = !{!216}
!222 = !DILocation(line: 0, scope: !217, inlinedAt: !223)
!223 = distinct !DILocation(line: 33, column: 5, scope: !2)
!224 = !DILocation(line: 84, column: 21, scope: !217, inlinedAt: !223)
!225 = !DILocation(line: 84, column: 10, scope: !217, inlinedAt: !223)
!226 = !DILocation(line: 35, column: 5, scope: !2)
!227 = !DILocation(line: 35, column: 14, scope: !2)
!228 = distinct !DIAssignID()
!229 = !DILocation(line: 36, column: 17, scope: !2)
!230 = !DILocation(line: 36, column: 31, scope: !2)
!231 = !DILocation(line: 36, column: 48, scope: !2)
!232 = !DILocation(line: 36, column: 62, scope: !2)
!233 = !DILocation(line: 37, column: 5, scope: !2)
!234 = !DILocation(line: 38, column: 13, scope: !2)
!235 = !DILocation(line: 39, column: 5, scope: !2)
!236 = !DILocation(line: 40, column: 46, scope: !2)
!237 = !DILocation(line: 40, column: 43, scope: !2)
!238 = !DILocation(line: 40, column: 5, scope: !2)
!239 = !DILocation(line: 45, column: 5, scope: !2)
!240 = !DILocation(line: 46, column: 5, scope: !2)
!241 = !DILocation(line: 47, column: 5, scope: !2)
!242 = !DILocation(line: 48, column: 36, scope: !2)
!243 = !DILocation(line: 48, column: 52, scope: !2)
!244 = !DILocation(line: 48, column: 87, scope: !2)
!245 = !DILocation(line: 48, column: 108, scope: !2)
!246 = !DILocation(line: 48, column: 5, scope: !2)
!247 = !DILocation(line: 49, column: 5, scope: !2)
!248 = !DILocation(line: 50, column: 25, scope: !2)
!249 = !DILocation(line: 50, column: 49, scope: !2)
!250 = !DILocation(line: 50, column: 5, scope: !2)
!251 = !DILocation(line: 52, column: 1, scope: !2)
!252 = !DILocation(line: 51, column: 5, scope: !2)
!253 = !DILocation(line: 32, column: 23, scope: !214)
!254 = !DILocation(line: 32, column: 9, scope: !214)
!255 = !DILocation(line: 31, column: 37, scope: !214)
!256 = distinct !{!256, !215, !257, !171}
!257 = !DILocation(line: 32, column: 30, scope: !110)
!258 = !DISubprogram(name: "getopt_long", scope: !141, file: !141, line: 66, type: !259, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!259 = !DISubroutineType(types: !260)
!260 = !{!6, !6, !261, !144, !263, !148}
!261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !262, size: 64)
!262 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !139, size: 64)
!264 = !DISubprogram(name: "printf", scope: !265, file: !265, line: 356, type: !266, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!265 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!266 = !DISubroutineType(types: !267)
!267 = !{!6, !268, null}
!268 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !144)
!269 = !DISubprogram(name: "puts", scope: !265, file: !265, line: 661, type: !191, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!270 = !DISubprogram(name: "rand_r", scope: !190, file: !190, line: 460, type: !271, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!271 = !DISubroutineType(types: !272)
!272 = !{!6, !273}
!273 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!274 = !DISubprogram(name: "srand", scope: !190, file: !190, line: 456, type: !275, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!275 = !DISubroutineType(types: !276)
!276 = !{null, !15}
!277 = !DISubprogram(name: "rand", scope: !190, file: !190, line: 454, type: !278, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!278 = !DISubroutineType(types: !279)
!279 = !{!6}
!280 = !DISubprogram(name: "wcscpy", scope: !281, file: !281, line: 87, type: !282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DIFile(filename: "include/wchar.h", directory: "", checksumkind: CSK_MD5, checksum: "c2c1588988a2a89d06792ce221872236")
!282 = !DISubroutineType(types: !283)
!283 = !{!284, !285, !286}
!284 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!285 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !284)
!286 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !116)
!287 = !DISubprogram(name: "wcscat", scope: !281, file: !281, line: 97, type: !282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!288 = !DISubprogram(name: "wcslen", scope: !281, file: !281, line: 223, type: !289, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!289 = !DISubroutineType(types: !290)
!290 = !{!291, !116}
!291 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!292 = !DISubprogram(name: "wcscmp", scope: !281, file: !281, line: 106, type: !293, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!293 = !DISubroutineType(types: !294)
!294 = !{!6, !116, !116}
!295 = !DISubprogram(name: "swprintf", scope: !281, file: !281, line: 605, type: !296, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!296 = !DISubroutineType(types: !297)
!297 = !{!6, !285, !298, !286, null}
!298 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !299, line: 18, baseType: !291)
!299 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!300 = !DISubprogram(name: "strtol", scope: !190, file: !190, line: 177, type: !301, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!301 = !DISubroutineType(types: !302)
!302 = !{!303, !268, !304, !6}
!303 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!304 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !7)
!305 = !DISubprogram(name: "putc", scope: !265, file: !265, line: 550, type: !306, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!306 = !DISubroutineType(types: !307)
!307 = !{!6, !6, !308}
!308 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !309, size: 64)
!309 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !310, line: 7, baseType: !311)
!310 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!311 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !312, line: 49, size: 1728, elements: !313)
!312 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!313 = !{!314, !315, !316, !317, !318, !319, !320, !321, !322, !323, !324, !325, !326, !329, !331, !332, !333, !335, !336, !338, !342, !345, !347, !350, !353, !354, !355, !356, !357}
!314 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !311, file: !312, line: 51, baseType: !6, size: 32)
!315 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !311, file: !312, line: 54, baseType: !8, size: 64, offset: 64)
!316 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !311, file: !312, line: 55, baseType: !8, size: 64, offset: 128)
!317 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !311, file: !312, line: 56, baseType: !8, size: 64, offset: 192)
!318 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !311, file: !312, line: 57, baseType: !8, size: 64, offset: 256)
!319 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !311, file: !312, line: 58, baseType: !8, size: 64, offset: 320)
!320 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !311, file: !312, line: 59, baseType: !8, size: 64, offset: 384)
!321 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !311, file: !312, line: 60, baseType: !8, size: 64, offset: 448)
!322 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !311, file: !312, line: 61, baseType: !8, size: 64, offset: 512)
!323 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !311, file: !312, line: 64, baseType: !8, size: 64, offset: 576)
!324 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !311, file: !312, line: 65, baseType: !8, size: 64, offset: 640)
!325 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !311, file: !312, line: 66, baseType: !8, size: 64, offset: 704)
!326 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !311, file: !312, line: 68, baseType: !327, size: 64, offset: 768)
!327 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !328, size: 64)
!328 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !312, line: 36, flags: DIFlagFwdDecl)
!329 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !311, file: !312, line: 70, baseType: !330, size: 64, offset: 832)
!330 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !311, size: 64)
!331 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !311, file: !312, line: 72, baseType: !6, size: 32, offset: 896)
!332 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !311, file: !312, line: 73, baseType: !6, size: 32, offset: 928)
!333 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !311, file: !312, line: 74, baseType: !334, size: 64, offset: 960)
!334 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !126, line: 152, baseType: !303)
!335 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !311, file: !312, line: 77, baseType: !79, size: 16, offset: 1024)
!336 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !311, file: !312, line: 78, baseType: !337, size: 8, offset: 1040)
!337 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!338 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !311, file: !312, line: 79, baseType: !339, size: 8, offset: 1048)
!339 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 8, elements: !340)
!340 = !{!341}
!341 = !DISubrange(count: 1)
!342 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !311, file: !312, line: 81, baseType: !343, size: 64, offset: 1088)
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !344, size: 64)
!344 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !312, line: 43, baseType: null)
!345 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !311, file: !312, line: 89, baseType: !346, size: 64, offset: 1152)
!346 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !126, line: 153, baseType: !303)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !311, file: !312, line: 91, baseType: !348, size: 64, offset: 1216)
!348 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !349, size: 64)
!349 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !312, line: 37, flags: DIFlagFwdDecl)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !311, file: !312, line: 92, baseType: !351, size: 64, offset: 1280)
!351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !352, size: 64)
!352 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !312, line: 38, flags: DIFlagFwdDecl)
!353 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !311, file: !312, line: 93, baseType: !330, size: 64, offset: 1344)
!354 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !311, file: !312, line: 94, baseType: !12, size: 64, offset: 1408)
!355 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !311, file: !312, line: 95, baseType: !298, size: 64, offset: 1472)
!356 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !311, file: !312, line: 96, baseType: !6, size: 32, offset: 1536)
!357 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !311, file: !312, line: 98, baseType: !90, size: 160, offset: 1568)
