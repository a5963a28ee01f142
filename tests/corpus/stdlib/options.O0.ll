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
@opterr = external global i32, align 4
@.str.3 = private unnamed_addr constant [9 x i8] c"ab:l:n::\00", align 1, !dbg !32
@.str.4 = private unnamed_addr constant [16 x i8] c"long option %s\0A\00", align 1, !dbg !37
@.str.5 = private unnamed_addr constant [2 x i8] c"a\00", align 1, !dbg !42
@.str.6 = private unnamed_addr constant [6 x i8] c"b=%s\0A\00", align 1, !dbg !47
@optarg = external global ptr, align 8
@level = internal global i32 1, align 4, !dbg !102
@.str.7 = private unnamed_addr constant [9 x i8] c"name=%s\0A\00", align 1, !dbg !49
@.str.8 = private unnamed_addr constant [7 x i8] c"(none)\00", align 1, !dbg !51
@.str.9 = private unnamed_addr constant [12 x i8] c"unknown %c\0A\00", align 1, !dbg !56
@optopt = external global i32, align 4
@.str.10 = private unnamed_addr constant [16 x i8] c"%d %d, %d left:\00", align 1, !dbg !61
@optind = external global i32, align 4
@.str.11 = private unnamed_addr constant [4 x i8] c" %s\00", align 1, !dbg !63
@.str.12 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !68
@.str.13 = private unnamed_addr constant [7 x i32] [i32 119, i32 239, i32 100, i32 101, i32 32, i32 8364, i32 0], align 4, !dbg !73
@.str.14 = private unnamed_addr constant [5 x i16] [i16 97, i16 8364, i16 -10179, i16 -8704, i16 0], align 2, !dbg !76
@.str.15 = private unnamed_addr constant [3 x i32] [i32 97, i32 128512, i32 0], align 4, !dbg !80
@.str.16 = private unnamed_addr constant [2 x i32] [i32 33, i32 0], align 4, !dbg !85
@.str.17 = private unnamed_addr constant [20 x i8] c"%zu %x %x %x %x %d\0A\00", align 1, !dbg !88
@.str.18 = private unnamed_addr constant [7 x i32] [i32 37, i32 100, i32 45, i32 37, i32 108, i32 115, i32 0], align 4, !dbg !93
@.str.19 = private unnamed_addr constant [4 x i32] [i32 97, i32 98, i32 99, i32 0], align 4, !dbg !95
@.str.20 = private unnamed_addr constant [9 x i8] c"%zu %lc\0A\00", align 1, !dbg !98

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main(i32 noundef %0, ptr noundef %1) #0 !dbg !2 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca ptr, align 8
  %14 = alloca ptr, align 8
  %15 = alloca ptr, align 8
  %16 = alloca [32 x i32], align 16
  store i32 0, ptr %3, align 4
  store i32 %0, ptr %4, align 4
    #dbg_declare(ptr %4, !124, !DIExpression(), !125)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !126, !DIExpression(), !127)
    #dbg_declare(ptr %6, !128, !DIExpression(), !129)
    #dbg_declare(ptr %7, !130, !DIExpression(), !131)
  store i32 0, ptr @opterr, align 4, !dbg !132
  br label %17, !dbg !133

17:                                               ; preds = %57, %2
  %18 = load i32, ptr %4, align 4, !dbg !134
  %19 = load ptr, ptr %5, align 8, !dbg !135
  %20 = call i32 @getopt_long(i32 noundef %18, ptr noundef %19, ptr noundef @.str.3, ptr noundef @main.options, ptr noundef %7) #4, !dbg !136
  store i32 %20, ptr %6, align 4, !dbg !137
  %21 = icmp ne i32 %20, -1, !dbg !138
  br i1 %21, label %22, label %58, !dbg !133

22:                                               ; preds = %17
  %23 = load i32, ptr %6, align 4, !dbg !139
  switch i32 %23, label %57 [
    i32 0, label %24
    i32 97, label %31
    i32 98, label %33
    i32 108, label %36
    i32 110, label %39
    i32 63, label %48
  ], !dbg !140

24:                                               ; preds = %22
  %25 = load i32, ptr %7, align 4, !dbg !141
  %26 = sext i32 %25 to i64, !dbg !143
  %27 = getelementptr inbounds [4 x %struct.option], ptr @main.options, i64 0, i64 %26, !dbg !143
  %28 = getelementptr inbounds %struct.option, ptr %27, i32 0, i32 0, !dbg !144
  %29 = load ptr, ptr %28, align 16, !dbg !144
  %30 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, ptr noundef %29), !dbg !145
  br label %57, !dbg !146

31:                                               ; preds = %22
  %32 = call i32 @puts(ptr noundef @.str.5), !dbg !147
  br label %57, !dbg !148

33:                                               ; preds = %22
  %34 = load ptr, ptr @optarg, align 8, !dbg !149
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, ptr noundef %34), !dbg !150
  br label %57, !dbg !151

36:                                               ; preds = %22
  %37 = load ptr, ptr @optarg, align 8, !dbg !152
  %38 = call i32 @atoi(ptr noundef %37) #5, !dbg !153
  store i32 %38, ptr @level, align 4, !dbg !154
  br label %57, !dbg !155

39:                                               ; preds = %22
  %40 = load ptr, ptr @optarg, align 8, !dbg !156
  %41 = icmp ne ptr %40, null, !dbg !156
  br i1 %41, label %42, label %44, !dbg !156

42:                                               ; preds = %39
  %43 = load ptr, ptr @optarg, align 8, !dbg !157
  br label %45, !dbg !156

44:                                               ; preds = %39
  br label %45, !dbg !156

45:                                               ; preds = %44, %42
  %46 = phi ptr [ %43, %42 ], [ @.str.8, %44 ], !dbg !156
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, ptr noundef %46), !dbg !158
  br label %57, !dbg !159

48:                                               ; preds = %22
  %49 = load i32, ptr @optopt, align 4, !dbg !160
  %50 = icmp ne i32 %49, 0, !dbg !160
  br i1 %50, label %51, label %53, !dbg !160

51:                                               ; preds = %48
  %52 = load i32, ptr @optopt, align 4, !dbg !161
  br label %54, !dbg !160

53:                                               ; preds = %48
  br label %54, !dbg !160

54:                                               ; preds = %53, %51
  %55 = phi i32 [ %52, %51 ], [ 45, %53 ], !dbg !160
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %55), !dbg !162
  br label %57, !dbg !163

57:                                               ; preds = %22, %54, %45, %36, %33, %31, %24
  br label %17, !dbg !133, !llvm.loop !164

58:                                               ; preds = %17
  %59 = load i32, ptr @verbose, align 4, !dbg !167
  %60 = load i32, ptr @level, align 4, !dbg !168
  %61 = load i32, ptr %4, align 4, !dbg !169
  %62 = load i32, ptr @optind, align 4, !dbg !170
  %63 = sub nsw i32 %61, %62, !dbg !171
  %64 = call i32 (ptr, ...) @printf(ptr noundef @.str.10, i32 noundef %59, i32 noundef %60, i32 noundef %63), !dbg !172
    #dbg_declare(ptr %8, !173, !DIExpression(), !175)
  %65 = load i32, ptr @optind, align 4, !dbg !176
  store i32 %65, ptr %8, align 4, !dbg !175
  br label %66, !dbg !177

66:                                               ; preds = %77, %58
  %67 = load i32, ptr %8, align 4, !dbg !178
  %68 = load i32, ptr %4, align 4, !dbg !180
  %69 = icmp slt i32 %67, %68, !dbg !181
  br i1 %69, label %70, label %80, !dbg !182

70:                                               ; preds = %66
  %71 = load ptr, ptr %5, align 8, !dbg !183
  %72 = load i32, ptr %8, align 4, !dbg !184
  %73 = sext i32 %72 to i64, !dbg !183
  %74 = getelementptr inbounds ptr, ptr %71, i64 %73, !dbg !183
  %75 = load ptr, ptr %74, align 8, !dbg !183
  %76 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, ptr noundef %75), !dbg !185
  br label %77, !dbg !185

77:                                               ; preds = %70
  %78 = load i32, ptr %8, align 4, !dbg !186
  %79 = add nsw i32 %78, 1, !dbg !186
  store i32 %79, ptr %8, align 4, !dbg !186
  br label %66, !dbg !187, !llvm.loop !188

80:                                               ; preds = %66
  %81 = call i32 @putchar(i32 noundef 10), !dbg !190
    #dbg_declare(ptr %9, !191, !DIExpression(), !192)
  store i32 7, ptr %9, align 4, !dbg !192
    #dbg_declare(ptr %10, !193, !DIExpression(), !194)
  %82 = call i32 @rand_r(ptr noundef %9) #4, !dbg !195
  %83 = srem i32 %82, 1000, !dbg !196
  store i32 %83, ptr %10, align 4, !dbg !194
    #dbg_declare(ptr %11, !197, !DIExpression(), !198)
  %84 = call i32 @rand_r(ptr noundef %9) #4, !dbg !199
  %85 = srem i32 %84, 1000, !dbg !200
  store i32 %85, ptr %11, align 4, !dbg !198
  call void @srand(i32 noundef 42) #4, !dbg !201
    #dbg_declare(ptr %12, !202, !DIExpression(), !203)
  %86 = call i32 @rand() #4, !dbg !204
  store i32 %86, ptr %12, align 4, !dbg !203
  call void @srand(i32 noundef 42) #4, !dbg !205
  %87 = load i32, ptr %10, align 4, !dbg !206
  %88 = load i32, ptr %11, align 4, !dbg !207
  %89 = load i32, ptr %12, align 4, !dbg !208
  %90 = call i32 @rand() #4, !dbg !209
  %91 = icmp eq i32 %89, %90, !dbg !210
  %92 = zext i1 %91 to i32, !dbg !210
  %93 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i32 noundef %87, i32 noundef %88, i32 noundef %92), !dbg !211
    #dbg_declare(ptr %13, !212, !DIExpression(), !217)
  store ptr @.str.13, ptr %13, align 8, !dbg !217
    #dbg_declare(ptr %14, !218, !DIExpression(), !226)
  store ptr @.str.14, ptr %14, align 8, !dbg !226
    #dbg_declare(ptr %15, !227, !DIExpression(), !233)
  store ptr @.str.15, ptr %15, align 8, !dbg !233
    #dbg_declare(ptr %16, !234, !DIExpression(), !238)
  %94 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !239
  %95 = load ptr, ptr %13, align 8, !dbg !240
  %96 = call ptr @wcscpy(ptr noundef %94, ptr noundef %95) #4, !dbg !241
  %97 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !242
  %98 = call ptr @wcscat(ptr noundef %97, ptr noundef @.str.16) #4, !dbg !243
  %99 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !244
  %100 = call i64 @wcslen(ptr noundef %99) #5, !dbg !245
  %101 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 1, !dbg !246
  %102 = load i32, ptr %101, align 4, !dbg !246
  %103 = load ptr, ptr %14, align 8, !dbg !247
  %104 = getelementptr inbounds i16, ptr %103, i64 2, !dbg !247
  %105 = load i16, ptr %104, align 2, !dbg !247
  %106 = zext i16 %105 to i32, !dbg !247
  %107 = load ptr, ptr %14, align 8, !dbg !248
  %108 = getelementptr inbounds i16, ptr %107, i64 3, !dbg !248
  %109 = load i16, ptr %108, align 2, !dbg !248
  %110 = zext i16 %109 to i32, !dbg !248
  %111 = load ptr, ptr %15, align 8, !dbg !249
  %112 = getelementptr inbounds i32, ptr %111, i64 1, !dbg !249
  %113 = load i32, ptr %112, align 4, !dbg !249
  %114 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !250
  %115 = load ptr, ptr %13, align 8, !dbg !251
  %116 = call i32 @wcscmp(ptr noundef %114, ptr noundef %115) #5, !dbg !252
  %117 = icmp sgt i32 %116, 0, !dbg !253
  %118 = zext i1 %117 to i32, !dbg !253
  %119 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, i64 noundef %100, i32 noundef %102, i32 noundef %106, i32 noundef %110, i32 noundef %113, i32 noundef %118), !dbg !254
  %120 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !255
  %121 = call i32 (ptr, i64, ptr, ...) @swprintf(ptr noundef %120, i64 noundef 32, ptr noundef @.str.18, i32 noundef 12, ptr noundef @.str.19) #4, !dbg !256
  %122 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 0, !dbg !257
  %123 = call i64 @wcslen(ptr noundef %122) #5, !dbg !258
  %124 = getelementptr inbounds [32 x i32], ptr %16, i64 0, i64 3, !dbg !259
  %125 = load i32, ptr %124, align 4, !dbg !259
  %126 = call i32 (ptr, ...) @printf(ptr noundef @.str.20, i64 noundef %123, i32 noundef %125), !dbg !260
  ret i32 0, !dbg !261
}

; Function Attrs: nounwind
declare i32 @getopt_long(i32 noundef, ptr noundef, ptr noundef, ptr noundef, ptr noundef) #1

declare i32 @printf(ptr noundef, ...) #2

declare i32 @puts(ptr noundef) #2

; Function Attrs: nounwind willreturn memory(read)
declare i32 @atoi(ptr noundef) #3

declare i32 @putchar(i32 noundef) #2

; Function Attrs: nounwind
declare i32 @rand_r(ptr noundef) #1

; Function Attrs: nounwind
declare void @srand(i32 noundef) #1

; Function Attrs: nounwind
declare i32 @rand() #1

; Function Attrs: nounwind
declare ptr @wcscpy(ptr noundef, ptr noundef) #1

; Function Attrs: nounwind
declare ptr @wcscat(ptr noundef, ptr noundef) #1

; Function Attrs: nounwind willreturn memory(read)
declare i64 @wcslen(ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i32 @wcscmp(ptr noundef, ptr noundef) #3

; Function Attrs: nounwind
declare i32 @swprintf(ptr noundef, i64 noundef, ptr noundef, ...) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }
attributes #5 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!10}
!llvm.module.flags = !{!117, !118, !119, !120, !121, !122, !123}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "options", scope: !2, file: !3, line: 15, type: !105, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 13, type: !4, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !10, retainedNodes: !104)
!3 = !DIFile(filename: "options.c", directory: ".", checksumkind: CSK_MD5, checksum: "2c3c25195bb59dba7146ddb2ed1159bf")
!4 = !DISubroutineType(types: !5)
!5 = !{!6, !6, !7}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !11, globals: !16, splitDebugInlining: false, nameTableKind: None)
!11 = !{!12, !13}
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
!104 = !{}
!105 = !DICompositeType(tag: DW_TAG_array_type, baseType: !106, size: 1024, elements: !66)
!106 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !107)
!107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "option", file: !108, line: 50, size: 256, elements: !109)
!108 = !DIFile(filename: "include/x86_64-linux-gnu/bits/getopt_ext.h", directory: "", checksumkind: CSK_MD5, checksum: "b4f86ba96a508c530fa381ae1dafe9eb")
!109 = !{!110, !113, !114, !116}
!110 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !107, file: !108, line: 52, baseType: !111, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "has_arg", scope: !107, file: !108, line: 55, baseType: !6, size: 32, offset: 64)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !107, file: !108, line: 56, baseType: !115, size: 64, offset: 128)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "val", scope: !107, file: !108, line: 57, baseType: !6, size: 32, offset: 192)
!117 = !{i32 7, !"Dwarf Version", i32 5}
!118 = !{i32 2, !"Debug Info Version", i32 3}
!119 = !{i32 1, !"wchar_size", i32 4}
!120 = !{i32 8, !"PIC Level", i32 2}
!121 = !{i32 7, !"PIE Level", i32 2}
!122 = !{i32 7, !"uwtable", i32 2}
!123 = !{i32 7, !"frame-pointer", i32 2}
!124 = !DILocalVariable(name: "argc", arg: 1, scope: !2, file: !3, line: 13, type: !6)
!125 = !DILocation(line: 13, column: 14, scope: !2)
!126 = !DILocalVariable(name: "argv", arg: 2, scope: !2, file: !3, line: 13, type: !7)
!127 = !DILocation(line: 13, column: 27, scope: !2)
!128 = !DILocalVariable(name: "c", scope: !2, file: !3, line: 19, type: !6)
!129 = !DILocation(line: 19, column: 9, scope: !2)
!130 = !DILocalVariable(name: "index", scope: !2, file: !3, line: 19, type: !6)
!131 = !DILocation(line: 19, column: 12, scope: !2)
!132 = !DILocation(line: 20, column: 12, scope: !2)
!133 = !DILocation(line: 21, column: 5, scope: !2)
!134 = !DILocation(line: 21, column: 29, scope: !2)
!135 = !DILocation(line: 21, column: 35, scope: !2)
!136 = !DILocation(line: 21, column: 17, scope: !2)
!137 = !DILocation(line: 21, column: 15, scope: !2)
!138 = !DILocation(line: 21, column: 71, scope: !2)
!139 = !DILocation(line: 22, column: 17, scope: !2)
!140 = !DILocation(line: 22, column: 9, scope: !2)
!141 = !DILocation(line: 23, column: 52, scope: !142)
!142 = distinct !DILexicalBlock(scope: !2, file: !3, line: 22, column: 20)
!143 = !DILocation(line: 23, column: 44, scope: !142)
!144 = !DILocation(line: 23, column: 59, scope: !142)
!145 = !DILocation(line: 23, column: 17, scope: !142)
!146 = !DILocation(line: 23, column: 66, scope: !142)
!147 = !DILocation(line: 24, column: 19, scope: !142)
!148 = !DILocation(line: 24, column: 30, scope: !142)
!149 = !DILocation(line: 25, column: 36, scope: !142)
!150 = !DILocation(line: 25, column: 19, scope: !142)
!151 = !DILocation(line: 25, column: 45, scope: !142)
!152 = !DILocation(line: 26, column: 32, scope: !142)
!153 = !DILocation(line: 26, column: 27, scope: !142)
!154 = !DILocation(line: 26, column: 25, scope: !142)
!155 = !DILocation(line: 26, column: 41, scope: !142)
!156 = !DILocation(line: 27, column: 39, scope: !142)
!157 = !DILocation(line: 27, column: 48, scope: !142)
!158 = !DILocation(line: 27, column: 19, scope: !142)
!159 = !DILocation(line: 27, column: 68, scope: !142)
!160 = !DILocation(line: 28, column: 42, scope: !142)
!161 = !DILocation(line: 28, column: 51, scope: !142)
!162 = !DILocation(line: 28, column: 19, scope: !142)
!163 = !DILocation(line: 28, column: 66, scope: !142)
!164 = distinct !{!164, !133, !165, !166}
!165 = !DILocation(line: 29, column: 9, scope: !2)
!166 = !{!"llvm.loop.mustprogress"}
!167 = !DILocation(line: 30, column: 31, scope: !2)
!168 = !DILocation(line: 30, column: 40, scope: !2)
!169 = !DILocation(line: 30, column: 47, scope: !2)
!170 = !DILocation(line: 30, column: 54, scope: !2)
!171 = !DILocation(line: 30, column: 52, scope: !2)
!172 = !DILocation(line: 30, column: 5, scope: !2)
!173 = !DILocalVariable(name: "i", scope: !174, file: !3, line: 31, type: !6)
!174 = distinct !DILexicalBlock(scope: !2, file: !3, line: 31, column: 5)
!175 = !DILocation(line: 31, column: 14, scope: !174)
!176 = !DILocation(line: 31, column: 18, scope: !174)
!177 = !DILocation(line: 31, column: 10, scope: !174)
!178 = !DILocation(line: 31, column: 26, scope: !179)
!179 = distinct !DILexicalBlock(scope: !174, file: !3, line: 31, column: 5)
!180 = !DILocation(line: 31, column: 30, scope: !179)
!181 = !DILocation(line: 31, column: 28, scope: !179)
!182 = !DILocation(line: 31, column: 5, scope: !174)
!183 = !DILocation(line: 32, column: 23, scope: !179)
!184 = !DILocation(line: 32, column: 28, scope: !179)
!185 = !DILocation(line: 32, column: 9, scope: !179)
!186 = !DILocation(line: 31, column: 37, scope: !179)
!187 = !DILocation(line: 31, column: 5, scope: !179)
!188 = distinct !{!188, !182, !189, !166}
!189 = !DILocation(line: 32, column: 30, scope: !174)
!190 = !DILocation(line: 33, column: 5, scope: !2)
!191 = !DILocalVariable(name: "seed", scope: !2, file: !3, line: 35, type: !15)
!192 = !DILocation(line: 35, column: 14, scope: !2)
!193 = !DILocalVariable(name: "first", scope: !2, file: !3, line: 36, type: !6)
!194 = !DILocation(line: 36, column: 9, scope: !2)
!195 = !DILocation(line: 36, column: 17, scope: !2)
!196 = !DILocation(line: 36, column: 31, scope: !2)
!197 = !DILocalVariable(name: "second", scope: !2, file: !3, line: 36, type: !6)
!198 = !DILocation(line: 36, column: 39, scope: !2)
!199 = !DILocation(line: 36, column: 48, scope: !2)
!200 = !DILocation(line: 36, column: 62, scope: !2)
!201 = !DILocation(line: 37, column: 5, scope: !2)
!202 = !DILocalVariable(name: "a", scope: !2, file: !3, line: 38, type: !6)
!203 = !DILocation(line: 38, column: 9, scope: !2)
!204 = !DILocation(line: 38, column: 13, scope: !2)
!205 = !DILocation(line: 39, column: 5, scope: !2)
!206 = !DILocation(line: 40, column: 26, scope: !2)
!207 = !DILocation(line: 40, column: 33, scope: !2)
!208 = !DILocation(line: 40, column: 41, scope: !2)
!209 = !DILocation(line: 40, column: 46, scope: !2)
!210 = !DILocation(line: 40, column: 43, scope: !2)
!211 = !DILocation(line: 40, column: 5, scope: !2)
!212 = !DILocalVariable(name: "wide", scope: !2, file: !3, line: 42, type: !213)
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !214, size: 64)
!214 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !215)
!215 = !DIDerivedType(tag: DW_TAG_typedef, name: "wchar_t", file: !216, line: 24, baseType: !6)
!216 = !DIFile(filename: "include/__stddef_wchar_t.h", directory: "", checksumkind: CSK_MD5, checksum: "1bf0c51e90dd5eb05cdcc01afdea587a")
!217 = !DILocation(line: 42, column: 20, scope: !2)
!218 = !DILocalVariable(name: "u16", scope: !2, file: !3, line: 43, type: !219)
!219 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !220, size: 64)
!220 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !221)
!221 = !DIDerivedType(tag: DW_TAG_typedef, name: "char16_t", file: !222, line: 51, baseType: !223)
!222 = !DIFile(filename: "include/uchar.h", directory: "", checksumkind: CSK_MD5, checksum: "6643b5bb5dd6f4bc25e17937fc0500bc")
!223 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least16_t", file: !224, line: 55, baseType: !225)
!224 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!225 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !224, line: 40, baseType: !79)
!226 = !DILocation(line: 43, column: 21, scope: !2)
!227 = !DILocalVariable(name: "u32", scope: !2, file: !3, line: 44, type: !228)
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !229, size: 64)
!229 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !230)
!230 = !DIDerivedType(tag: DW_TAG_typedef, name: "char32_t", file: !222, line: 52, baseType: !231)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint_least32_t", file: !224, line: 57, baseType: !232)
!232 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint32_t", file: !224, line: 42, baseType: !15)
!233 = !DILocation(line: 44, column: 21, scope: !2)
!234 = !DILocalVariable(name: "buffer", scope: !2, file: !3, line: 45, type: !235)
!235 = !DICompositeType(tag: DW_TAG_array_type, baseType: !215, size: 1024, elements: !236)
!236 = !{!237}
!237 = !DISubrange(count: 32)
!238 = !DILocation(line: 45, column: 13, scope: !2)
!239 = !DILocation(line: 46, column: 12, scope: !2)
!240 = !DILocation(line: 46, column: 20, scope: !2)
!241 = !DILocation(line: 46, column: 5, scope: !2)
!242 = !DILocation(line: 47, column: 12, scope: !2)
!243 = !DILocation(line: 47, column: 5, scope: !2)
!244 = !DILocation(line: 48, column: 43, scope: !2)
!245 = !DILocation(line: 48, column: 36, scope: !2)
!246 = !DILocation(line: 48, column: 52, scope: !2)
!247 = !DILocation(line: 48, column: 63, scope: !2)
!248 = !DILocation(line: 48, column: 71, scope: !2)
!249 = !DILocation(line: 48, column: 79, scope: !2)
!250 = !DILocation(line: 48, column: 94, scope: !2)
!251 = !DILocation(line: 48, column: 102, scope: !2)
!252 = !DILocation(line: 48, column: 87, scope: !2)
!253 = !DILocation(line: 48, column: 108, scope: !2)
!254 = !DILocation(line: 48, column: 5, scope: !2)
!255 = !DILocation(line: 49, column: 14, scope: !2)
!256 = !DILocation(line: 49, column: 5, scope: !2)
!257 = !DILocation(line: 50, column: 32, scope: !2)
!258 = !DILocation(line: 50, column: 25, scope: !2)
!259 = !DILocation(line: 50, column: 49, scope: !2)
!260 = !DILocation(line: 50, column: 5, scope: !2)
!261 = !DILocation(line: 51, column: 5, scope: !2)
