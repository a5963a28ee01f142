; ModuleID = 'nqueens.c'
source_filename = "nqueens.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [8 x i8] c"%d: %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !7

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !21 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca [12 x i32], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !26, !DIExpression(), !28)
  store i32 1, ptr %2, align 4, !dbg !28
  br label %6, !dbg !29

6:                                                ; preds = %16, %0
  %7 = load i32, ptr %2, align 4, !dbg !30
  %8 = icmp sle i32 %7, 9, !dbg !32
  br i1 %8, label %9, label %19, !dbg !33

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 4, !dbg !34
  %11 = load i32, ptr %2, align 4, !dbg !35
  %12 = shl i32 1, %11, !dbg !36
  %13 = sub i32 %12, 1, !dbg !37
  %14 = call i32 @solve_bits(i32 noundef %13, i32 noundef 0, i32 noundef 0, i32 noundef 0), !dbg !38
  %15 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %10, i32 noundef %14), !dbg !39
  br label %16, !dbg !39

16:                                               ; preds = %9
  %17 = load i32, ptr %2, align 4, !dbg !40
  %18 = add nsw i32 %17, 1, !dbg !40
  store i32 %18, ptr %2, align 4, !dbg !40
  br label %6, !dbg !41, !llvm.loop !42

19:                                               ; preds = %6
    #dbg_declare(ptr %3, !45, !DIExpression(), !49)
    #dbg_declare(ptr %4, !50, !DIExpression(), !52)
  store i32 4, ptr %4, align 4, !dbg !52
  br label %20, !dbg !53

20:                                               ; preds = %42, %19
  %21 = load i32, ptr %4, align 4, !dbg !54
  %22 = icmp sle i32 %21, 12, !dbg !56
  br i1 %22, label %23, label %45, !dbg !57

23:                                               ; preds = %20
  %24 = getelementptr inbounds [12 x i32], ptr %3, i64 0, i64 0, !dbg !58
  %25 = load i32, ptr %4, align 4, !dbg !60
  %26 = call i32 @first_solution(ptr noundef %24, i32 noundef 0, i32 noundef %25), !dbg !61
    #dbg_declare(ptr %5, !62, !DIExpression(), !64)
  store i32 0, ptr %5, align 4, !dbg !64
  br label %27, !dbg !65

27:                                               ; preds = %37, %23
  %28 = load i32, ptr %5, align 4, !dbg !66
  %29 = load i32, ptr %4, align 4, !dbg !68
  %30 = icmp slt i32 %28, %29, !dbg !69
  br i1 %30, label %31, label %40, !dbg !70

31:                                               ; preds = %27
  %32 = load i32, ptr %5, align 4, !dbg !71
  %33 = sext i32 %32 to i64, !dbg !72
  %34 = getelementptr inbounds [12 x i32], ptr %3, i64 0, i64 %33, !dbg !72
  %35 = load i32, ptr %34, align 4, !dbg !72
  %36 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %35), !dbg !73
  br label %37, !dbg !73

37:                                               ; preds = %31
  %38 = load i32, ptr %5, align 4, !dbg !74
  %39 = add nsw i32 %38, 1, !dbg !74
  store i32 %39, ptr %5, align 4, !dbg !74
  br label %27, !dbg !75, !llvm.loop !76

40:                                               ; preds = %27
  %41 = call i32 @putchar(i32 noundef 10), !dbg !78
  br label %42, !dbg !79

42:                                               ; preds = %40
  %43 = load i32, ptr %4, align 4, !dbg !80
  %44 = add nsw i32 %43, 2, !dbg !80
  store i32 %44, ptr %4, align 4, !dbg !80
  br label %20, !dbg !81, !llvm.loop !82

45:                                               ; preds = %20
  ret i32 0, !dbg !84
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @solve_bits(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 !dbg !85 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store i32 %0, ptr %6, align 4
    #dbg_declare(ptr %6, !89, !DIExpression(), !90)
  store i32 %1, ptr %7, align 4
    #dbg_declare(ptr %7, !91, !DIExpression(), !92)
  store i32 %2, ptr %8, align 4
    #dbg_declare(ptr %8, !93, !DIExpression(), !94)
  store i32 %3, ptr %9, align 4
    #dbg_declare(ptr %9, !95, !DIExpression(), !96)
  %13 = load i32, ptr %7, align 4, !dbg !97
  %14 = load i32, ptr %6, align 4, !dbg !99
  %15 = icmp eq i32 %13, %14, !dbg !100
  br i1 %15, label %16, label %17, !dbg !101

16:                                               ; preds = %4
  store i32 1, ptr %5, align 4, !dbg !102
  br label %56, !dbg !102

17:                                               ; preds = %4
    #dbg_declare(ptr %10, !103, !DIExpression(), !104)
  store i32 0, ptr %10, align 4, !dbg !104
    #dbg_declare(ptr %11, !105, !DIExpression(), !107)
  %18 = load i32, ptr %6, align 4, !dbg !108
  %19 = load i32, ptr %7, align 4, !dbg !109
  %20 = load i32, ptr %8, align 4, !dbg !110
  %21 = or i32 %19, %20, !dbg !111
  %22 = load i32, ptr %9, align 4, !dbg !112
  %23 = or i32 %21, %22, !dbg !113
  %24 = xor i32 %23, -1, !dbg !114
  %25 = and i32 %18, %24, !dbg !115
  store i32 %25, ptr %11, align 4, !dbg !107
  br label %26, !dbg !116

26:                                               ; preds = %49, %17
  %27 = load i32, ptr %11, align 4, !dbg !117
  %28 = icmp ne i32 %27, 0, !dbg !119
  br i1 %28, label %29, label %54, !dbg !120

29:                                               ; preds = %26
    #dbg_declare(ptr %12, !121, !DIExpression(), !123)
  %30 = load i32, ptr %11, align 4, !dbg !124
  %31 = load i32, ptr %11, align 4, !dbg !125
  %32 = sub i32 0, %31, !dbg !126
  %33 = and i32 %30, %32, !dbg !127
  store i32 %33, ptr %12, align 4, !dbg !123
  %34 = load i32, ptr %6, align 4, !dbg !128
  %35 = load i32, ptr %7, align 4, !dbg !129
  %36 = load i32, ptr %12, align 4, !dbg !130
  %37 = or i32 %35, %36, !dbg !131
  %38 = load i32, ptr %8, align 4, !dbg !132
  %39 = load i32, ptr %12, align 4, !dbg !133
  %40 = or i32 %38, %39, !dbg !134
  %41 = shl i32 %40, 1, !dbg !135
  %42 = load i32, ptr %9, align 4, !dbg !136
  %43 = load i32, ptr %12, align 4, !dbg !137
  %44 = or i32 %42, %43, !dbg !138
  %45 = lshr i32 %44, 1, !dbg !139
  %46 = call i32 @solve_bits(i32 noundef %34, i32 noundef %37, i32 noundef %41, i32 noundef %45), !dbg !140
  %47 = load i32, ptr %10, align 4, !dbg !141
  %48 = add nsw i32 %47, %46, !dbg !141
  store i32 %48, ptr %10, align 4, !dbg !141
  br label %49, !dbg !142

49:                                               ; preds = %29
  %50 = load i32, ptr %11, align 4, !dbg !143
  %51 = sub i32 %50, 1, !dbg !144
  %52 = load i32, ptr %11, align 4, !dbg !145
  %53 = and i32 %52, %51, !dbg !145
  store i32 %53, ptr %11, align 4, !dbg !145
  br label %26, !dbg !146, !llvm.loop !147

54:                                               ; preds = %26
  %55 = load i32, ptr %10, align 4, !dbg !149
  store i32 %55, ptr %5, align 4, !dbg !150
  br label %56, !dbg !150

56:                                               ; preds = %54, %16
  %57 = load i32, ptr %5, align 4, !dbg !151
  ret i32 %57, !dbg !151
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @first_solution(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !152 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !156, !DIExpression(), !157)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !158, !DIExpression(), !159)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !160, !DIExpression(), !161)
  %8 = load i32, ptr %6, align 4, !dbg !162
  %9 = load i32, ptr %7, align 4, !dbg !164
  %10 = icmp eq i32 %8, %9, !dbg !165
  br i1 %10, label %11, label %12, !dbg !166

11:                                               ; preds = %3
  store i32 1, ptr %4, align 4, !dbg !167
  br label %52, !dbg !167

12:                                               ; preds = %3
  %13 = load ptr, ptr %5, align 8, !dbg !168
  %14 = load i32, ptr %6, align 4, !dbg !170
  %15 = sext i32 %14 to i64, !dbg !168
  %16 = getelementptr inbounds i32, ptr %13, i64 %15, !dbg !168
  store i32 0, ptr %16, align 4, !dbg !171
  br label %17, !dbg !168

17:                                               ; preds = %44, %12
  %18 = load ptr, ptr %5, align 8, !dbg !172
  %19 = load i32, ptr %6, align 4, !dbg !174
  %20 = sext i32 %19 to i64, !dbg !172
  %21 = getelementptr inbounds i32, ptr %18, i64 %20, !dbg !172
  %22 = load i32, ptr %21, align 4, !dbg !172
  %23 = load i32, ptr %7, align 4, !dbg !175
  %24 = icmp slt i32 %22, %23, !dbg !176
  br i1 %24, label %25, label %51, !dbg !177

25:                                               ; preds = %17
  %26 = load ptr, ptr %5, align 8, !dbg !178
  %27 = load i32, ptr %6, align 4, !dbg !180
  %28 = load ptr, ptr %5, align 8, !dbg !181
  %29 = load i32, ptr %6, align 4, !dbg !182
  %30 = sext i32 %29 to i64, !dbg !181
  %31 = getelementptr inbounds i32, ptr %28, i64 %30, !dbg !181
  %32 = load i32, ptr %31, align 4, !dbg !181
  %33 = call i32 @fits(ptr noundef %26, i32 noundef %27, i32 noundef %32), !dbg !183
  %34 = icmp ne i32 %33, 0, !dbg !183
  br i1 %34, label %35, label %43, !dbg !184

35:                                               ; preds = %25
  %36 = load ptr, ptr %5, align 8, !dbg !185
  %37 = load i32, ptr %6, align 4, !dbg !186
  %38 = add nsw i32 %37, 1, !dbg !187
  %39 = load i32, ptr %7, align 4, !dbg !188
  %40 = call i32 @first_solution(ptr noundef %36, i32 noundef %38, i32 noundef %39), !dbg !189
  %41 = icmp ne i32 %40, 0, !dbg !189
  br i1 %41, label %42, label %43, !dbg !190

42:                                               ; preds = %35
  store i32 1, ptr %4, align 4, !dbg !191
  br label %52, !dbg !191

43:                                               ; preds = %35, %25
  br label %44, !dbg !192

44:                                               ; preds = %43
  %45 = load ptr, ptr %5, align 8, !dbg !193
  %46 = load i32, ptr %6, align 4, !dbg !194
  %47 = sext i32 %46 to i64, !dbg !193
  %48 = getelementptr inbounds i32, ptr %45, i64 %47, !dbg !193
  %49 = load i32, ptr %48, align 4, !dbg !195
  %50 = add nsw i32 %49, 1, !dbg !195
  store i32 %50, ptr %48, align 4, !dbg !195
  br label %17, !dbg !196, !llvm.loop !197

51:                                               ; preds = %17
  store i32 0, ptr %4, align 4, !dbg !199
  br label %52, !dbg !199

52:                                               ; preds = %51, %42, %11
  %53 = load i32, ptr %4, align 4, !dbg !200
  ret i32 %53, !dbg !200
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @fits(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !201 {
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store ptr %0, ptr %5, align 8
    #dbg_declare(ptr %5, !206, !DIExpression(), !207)
  store i32 %1, ptr %6, align 4
    #dbg_declare(ptr %6, !208, !DIExpression(), !209)
  store i32 %2, ptr %7, align 4
    #dbg_declare(ptr %7, !210, !DIExpression(), !211)
    #dbg_declare(ptr %8, !212, !DIExpression(), !214)
  store i32 0, ptr %8, align 4, !dbg !214
  br label %9, !dbg !215

9:                                                ; preds = %36, %3
  %10 = load i32, ptr %8, align 4, !dbg !216
  %11 = load i32, ptr %6, align 4, !dbg !218
  %12 = icmp slt i32 %10, %11, !dbg !219
  br i1 %12, label %13, label %39, !dbg !220

13:                                               ; preds = %9
  %14 = load ptr, ptr %5, align 8, !dbg !221
  %15 = load i32, ptr %8, align 4, !dbg !223
  %16 = sext i32 %15 to i64, !dbg !221
  %17 = getelementptr inbounds i32, ptr %14, i64 %16, !dbg !221
  %18 = load i32, ptr %17, align 4, !dbg !221
  %19 = load i32, ptr %7, align 4, !dbg !224
  %20 = icmp eq i32 %18, %19, !dbg !225
  br i1 %20, label %34, label %21, !dbg !226

21:                                               ; preds = %13
  %22 = load ptr, ptr %5, align 8, !dbg !227
  %23 = load i32, ptr %8, align 4, !dbg !228
  %24 = sext i32 %23 to i64, !dbg !227
  %25 = getelementptr inbounds i32, ptr %22, i64 %24, !dbg !227
  %26 = load i32, ptr %25, align 4, !dbg !227
  %27 = load i32, ptr %7, align 4, !dbg !229
  %28 = sub nsw i32 %26, %27, !dbg !230
  %29 = call i32 @llvm.abs.i32(i32 %28, i1 true), !dbg !231
  %30 = load i32, ptr %6, align 4, !dbg !232
  %31 = load i32, ptr %8, align 4, !dbg !233
  %32 = sub nsw i32 %30, %31, !dbg !234
  %33 = icmp eq i32 %29, %32, !dbg !235
  br i1 %33, label %34, label %35, !dbg !236

34:                                               ; preds = %21, %13
  store i32 0, ptr %4, align 4, !dbg !237
  br label %40, !dbg !237

35:                                               ; preds = %21
  br label %36, !dbg !233

36:                                               ; preds = %35
  %37 = load i32, ptr %8, align 4, !dbg !238
  %38 = add nsw i32 %37, 1, !dbg !238
  store i32 %38, ptr %8, align 4, !dbg !238
  br label %9, !dbg !239, !llvm.loop !240

39:                                               ; preds = %9
  store i32 1, ptr %4, align 4, !dbg !242
  br label %40, !dbg !242

40:                                               ; preds = %39, %34
  %41 = load i32, ptr %4, align 4, !dbg !243
  ret i32 %41, !dbg !243
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!12}
!llvm.module.flags = !{!14, !15, !16, !17, !18, !19, !20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 39, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "nqueens.c", directory: ".", checksumkind: CSK_MD5, checksum: "6ebecfb80038296a29a8131668a88a23")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 8)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 44, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 4)
!12 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !13, splitDebugInlining: false, nameTableKind: None)
!13 = !{!0, !7}
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 8, !"PIC Level", i32 2}
!18 = !{i32 7, !"PIE Level", i32 2}
!19 = !{i32 7, !"uwtable", i32 2}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 36, type: !22, scopeLine: 37, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !12, retainedNodes: !25)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{}
!26 = !DILocalVariable(name: "n", scope: !27, file: !2, line: 38, type: !24)
!27 = distinct !DILexicalBlock(scope: !21, file: !2, line: 38, column: 5)
!28 = !DILocation(line: 38, column: 14, scope: !27)
!29 = !DILocation(line: 38, column: 10, scope: !27)
!30 = !DILocation(line: 38, column: 21, scope: !31)
!31 = distinct !DILexicalBlock(scope: !27, file: !2, line: 38, column: 5)
!32 = !DILocation(line: 38, column: 23, scope: !31)
!33 = !DILocation(line: 38, column: 5, scope: !27)
!34 = !DILocation(line: 39, column: 28, scope: !31)
!35 = !DILocation(line: 39, column: 49, scope: !31)
!36 = !DILocation(line: 39, column: 46, scope: !31)
!37 = !DILocation(line: 39, column: 52, scope: !31)
!38 = !DILocation(line: 39, column: 31, scope: !31)
!39 = !DILocation(line: 39, column: 9, scope: !31)
!40 = !DILocation(line: 38, column: 30, scope: !31)
!41 = !DILocation(line: 38, column: 5, scope: !31)
!42 = distinct !{!42, !33, !43, !44}
!43 = !DILocation(line: 39, column: 65, scope: !27)
!44 = !{!"llvm.loop.mustprogress"}
!45 = !DILocalVariable(name: "board", scope: !21, file: !2, line: 40, type: !46)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 384, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 12)
!49 = !DILocation(line: 40, column: 9, scope: !21)
!50 = !DILocalVariable(name: "n", scope: !51, file: !2, line: 41, type: !24)
!51 = distinct !DILexicalBlock(scope: !21, file: !2, line: 41, column: 5)
!52 = !DILocation(line: 41, column: 14, scope: !51)
!53 = !DILocation(line: 41, column: 10, scope: !51)
!54 = !DILocation(line: 41, column: 21, scope: !55)
!55 = distinct !DILexicalBlock(scope: !51, file: !2, line: 41, column: 5)
!56 = !DILocation(line: 41, column: 23, scope: !55)
!57 = !DILocation(line: 41, column: 5, scope: !51)
!58 = !DILocation(line: 42, column: 24, scope: !59)
!59 = distinct !DILexicalBlock(scope: !55, file: !2, line: 41, column: 38)
!60 = !DILocation(line: 42, column: 34, scope: !59)
!61 = !DILocation(line: 42, column: 9, scope: !59)
!62 = !DILocalVariable(name: "i", scope: !63, file: !2, line: 43, type: !24)
!63 = distinct !DILexicalBlock(scope: !59, file: !2, line: 43, column: 9)
!64 = !DILocation(line: 43, column: 18, scope: !63)
!65 = !DILocation(line: 43, column: 14, scope: !63)
!66 = !DILocation(line: 43, column: 25, scope: !67)
!67 = distinct !DILexicalBlock(scope: !63, file: !2, line: 43, column: 9)
!68 = !DILocation(line: 43, column: 29, scope: !67)
!69 = !DILocation(line: 43, column: 27, scope: !67)
!70 = !DILocation(line: 43, column: 9, scope: !63)
!71 = !DILocation(line: 44, column: 33, scope: !67)
!72 = !DILocation(line: 44, column: 27, scope: !67)
!73 = !DILocation(line: 44, column: 13, scope: !67)
!74 = !DILocation(line: 43, column: 33, scope: !67)
!75 = !DILocation(line: 43, column: 9, scope: !67)
!76 = distinct !{!76, !70, !77, !44}
!77 = !DILocation(line: 44, column: 35, scope: !63)
!78 = !DILocation(line: 45, column: 9, scope: !59)
!79 = !DILocation(line: 46, column: 5, scope: !59)
!80 = !DILocation(line: 41, column: 32, scope: !55)
!81 = !DILocation(line: 41, column: 5, scope: !55)
!82 = distinct !{!82, !57, !83, !44}
!83 = !DILocation(line: 46, column: 5, scope: !51)
!84 = !DILocation(line: 47, column: 5, scope: !21)
!85 = distinct !DISubprogram(name: "solve_bits", scope: !2, file: !2, line: 6, type: !86, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !12, retainedNodes: !25)
!86 = !DISubroutineType(types: !87)
!87 = !{!24, !88, !88, !88, !88}
!88 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!89 = !DILocalVariable(name: "all", arg: 1, scope: !85, file: !2, line: 6, type: !88)
!90 = !DILocation(line: 6, column: 32, scope: !85)
!91 = !DILocalVariable(name: "columns", arg: 2, scope: !85, file: !2, line: 6, type: !88)
!92 = !DILocation(line: 6, column: 46, scope: !85)
!93 = !DILocalVariable(name: "left", arg: 3, scope: !85, file: !2, line: 6, type: !88)
!94 = !DILocation(line: 6, column: 64, scope: !85)
!95 = !DILocalVariable(name: "right", arg: 4, scope: !85, file: !2, line: 6, type: !88)
!96 = !DILocation(line: 6, column: 79, scope: !85)
!97 = !DILocation(line: 8, column: 9, scope: !98)
!98 = distinct !DILexicalBlock(scope: !85, file: !2, line: 8, column: 9)
!99 = !DILocation(line: 8, column: 20, scope: !98)
!100 = !DILocation(line: 8, column: 17, scope: !98)
!101 = !DILocation(line: 8, column: 9, scope: !85)
!102 = !DILocation(line: 9, column: 9, scope: !98)
!103 = !DILocalVariable(name: "count", scope: !85, file: !2, line: 10, type: !24)
!104 = !DILocation(line: 10, column: 9, scope: !85)
!105 = !DILocalVariable(name: "free", scope: !106, file: !2, line: 11, type: !88)
!106 = distinct !DILexicalBlock(scope: !85, file: !2, line: 11, column: 5)
!107 = !DILocation(line: 11, column: 19, scope: !106)
!108 = !DILocation(line: 11, column: 26, scope: !106)
!109 = !DILocation(line: 11, column: 34, scope: !106)
!110 = !DILocation(line: 11, column: 44, scope: !106)
!111 = !DILocation(line: 11, column: 42, scope: !106)
!112 = !DILocation(line: 11, column: 51, scope: !106)
!113 = !DILocation(line: 11, column: 49, scope: !106)
!114 = !DILocation(line: 11, column: 32, scope: !106)
!115 = !DILocation(line: 11, column: 30, scope: !106)
!116 = !DILocation(line: 11, column: 10, scope: !106)
!117 = !DILocation(line: 11, column: 59, scope: !118)
!118 = distinct !DILexicalBlock(scope: !106, file: !2, line: 11, column: 5)
!119 = !DILocation(line: 11, column: 64, scope: !118)
!120 = !DILocation(line: 11, column: 5, scope: !106)
!121 = !DILocalVariable(name: "bit", scope: !122, file: !2, line: 12, type: !88)
!122 = distinct !DILexicalBlock(scope: !118, file: !2, line: 11, column: 88)
!123 = !DILocation(line: 12, column: 18, scope: !122)
!124 = !DILocation(line: 12, column: 24, scope: !122)
!125 = !DILocation(line: 12, column: 32, scope: !122)
!126 = !DILocation(line: 12, column: 31, scope: !122)
!127 = !DILocation(line: 12, column: 29, scope: !122)
!128 = !DILocation(line: 13, column: 29, scope: !122)
!129 = !DILocation(line: 13, column: 34, scope: !122)
!130 = !DILocation(line: 13, column: 44, scope: !122)
!131 = !DILocation(line: 13, column: 42, scope: !122)
!132 = !DILocation(line: 13, column: 50, scope: !122)
!133 = !DILocation(line: 13, column: 57, scope: !122)
!134 = !DILocation(line: 13, column: 55, scope: !122)
!135 = !DILocation(line: 13, column: 62, scope: !122)
!136 = !DILocation(line: 13, column: 69, scope: !122)
!137 = !DILocation(line: 13, column: 77, scope: !122)
!138 = !DILocation(line: 13, column: 75, scope: !122)
!139 = !DILocation(line: 13, column: 82, scope: !122)
!140 = !DILocation(line: 13, column: 18, scope: !122)
!141 = !DILocation(line: 13, column: 15, scope: !122)
!142 = !DILocation(line: 14, column: 5, scope: !122)
!143 = !DILocation(line: 11, column: 78, scope: !118)
!144 = !DILocation(line: 11, column: 83, scope: !118)
!145 = !DILocation(line: 11, column: 75, scope: !118)
!146 = !DILocation(line: 11, column: 5, scope: !118)
!147 = distinct !{!147, !120, !148, !44}
!148 = !DILocation(line: 14, column: 5, scope: !106)
!149 = !DILocation(line: 15, column: 12, scope: !85)
!150 = !DILocation(line: 15, column: 5, scope: !85)
!151 = !DILocation(line: 16, column: 1, scope: !85)
!152 = distinct !DISubprogram(name: "first_solution", scope: !2, file: !2, line: 26, type: !153, scopeLine: 27, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !12, retainedNodes: !25)
!153 = !DISubroutineType(types: !154)
!154 = !{!24, !155, !24, !24}
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!156 = !DILocalVariable(name: "board", arg: 1, scope: !152, file: !2, line: 26, type: !155)
!157 = !DILocation(line: 26, column: 32, scope: !152)
!158 = !DILocalVariable(name: "row", arg: 2, scope: !152, file: !2, line: 26, type: !24)
!159 = !DILocation(line: 26, column: 43, scope: !152)
!160 = !DILocalVariable(name: "size", arg: 3, scope: !152, file: !2, line: 26, type: !24)
!161 = !DILocation(line: 26, column: 52, scope: !152)
!162 = !DILocation(line: 28, column: 9, scope: !163)
!163 = distinct !DILexicalBlock(scope: !152, file: !2, line: 28, column: 9)
!164 = !DILocation(line: 28, column: 16, scope: !163)
!165 = !DILocation(line: 28, column: 13, scope: !163)
!166 = !DILocation(line: 28, column: 9, scope: !152)
!167 = !DILocation(line: 29, column: 9, scope: !163)
!168 = !DILocation(line: 30, column: 10, scope: !169)
!169 = distinct !DILexicalBlock(scope: !152, file: !2, line: 30, column: 5)
!170 = !DILocation(line: 30, column: 16, scope: !169)
!171 = !DILocation(line: 30, column: 21, scope: !169)
!172 = !DILocation(line: 30, column: 26, scope: !173)
!173 = distinct !DILexicalBlock(scope: !169, file: !2, line: 30, column: 5)
!174 = !DILocation(line: 30, column: 32, scope: !173)
!175 = !DILocation(line: 30, column: 39, scope: !173)
!176 = !DILocation(line: 30, column: 37, scope: !173)
!177 = !DILocation(line: 30, column: 5, scope: !169)
!178 = !DILocation(line: 31, column: 18, scope: !179)
!179 = distinct !DILexicalBlock(scope: !173, file: !2, line: 31, column: 13)
!180 = !DILocation(line: 31, column: 25, scope: !179)
!181 = !DILocation(line: 31, column: 30, scope: !179)
!182 = !DILocation(line: 31, column: 36, scope: !179)
!183 = !DILocation(line: 31, column: 13, scope: !179)
!184 = !DILocation(line: 31, column: 42, scope: !179)
!185 = !DILocation(line: 31, column: 60, scope: !179)
!186 = !DILocation(line: 31, column: 67, scope: !179)
!187 = !DILocation(line: 31, column: 71, scope: !179)
!188 = !DILocation(line: 31, column: 76, scope: !179)
!189 = !DILocation(line: 31, column: 45, scope: !179)
!190 = !DILocation(line: 31, column: 13, scope: !173)
!191 = !DILocation(line: 32, column: 13, scope: !179)
!192 = !DILocation(line: 31, column: 80, scope: !179)
!193 = !DILocation(line: 30, column: 45, scope: !173)
!194 = !DILocation(line: 30, column: 51, scope: !173)
!195 = !DILocation(line: 30, column: 55, scope: !173)
!196 = !DILocation(line: 30, column: 5, scope: !173)
!197 = distinct !{!197, !177, !198, !44}
!198 = !DILocation(line: 32, column: 20, scope: !169)
!199 = !DILocation(line: 33, column: 5, scope: !152)
!200 = !DILocation(line: 34, column: 1, scope: !152)
!201 = distinct !DISubprogram(name: "fits", scope: !2, file: !2, line: 18, type: !202, scopeLine: 19, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !12, retainedNodes: !25)
!202 = !DISubroutineType(types: !203)
!203 = !{!24, !204, !24, !24}
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !205, size: 64)
!205 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!206 = !DILocalVariable(name: "board", arg: 1, scope: !201, file: !2, line: 18, type: !204)
!207 = !DILocation(line: 18, column: 28, scope: !201)
!208 = !DILocalVariable(name: "row", arg: 2, scope: !201, file: !2, line: 18, type: !24)
!209 = !DILocation(line: 18, column: 39, scope: !201)
!210 = !DILocalVariable(name: "column", arg: 3, scope: !201, file: !2, line: 18, type: !24)
!211 = !DILocation(line: 18, column: 48, scope: !201)
!212 = !DILocalVariable(name: "i", scope: !213, file: !2, line: 20, type: !24)
!213 = distinct !DILexicalBlock(scope: !201, file: !2, line: 20, column: 5)
!214 = !DILocation(line: 20, column: 14, scope: !213)
!215 = !DILocation(line: 20, column: 10, scope: !213)
!216 = !DILocation(line: 20, column: 21, scope: !217)
!217 = distinct !DILexicalBlock(scope: !213, file: !2, line: 20, column: 5)
!218 = !DILocation(line: 20, column: 25, scope: !217)
!219 = !DILocation(line: 20, column: 23, scope: !217)
!220 = !DILocation(line: 20, column: 5, scope: !213)
!221 = !DILocation(line: 21, column: 13, scope: !222)
!222 = distinct !DILexicalBlock(scope: !217, file: !2, line: 21, column: 13)
!223 = !DILocation(line: 21, column: 19, scope: !222)
!224 = !DILocation(line: 21, column: 25, scope: !222)
!225 = !DILocation(line: 21, column: 22, scope: !222)
!226 = !DILocation(line: 21, column: 32, scope: !222)
!227 = !DILocation(line: 21, column: 39, scope: !222)
!228 = !DILocation(line: 21, column: 45, scope: !222)
!229 = !DILocation(line: 21, column: 50, scope: !222)
!230 = !DILocation(line: 21, column: 48, scope: !222)
!231 = !DILocation(line: 21, column: 35, scope: !222)
!232 = !DILocation(line: 21, column: 61, scope: !222)
!233 = !DILocation(line: 21, column: 67, scope: !222)
!234 = !DILocation(line: 21, column: 65, scope: !222)
!235 = !DILocation(line: 21, column: 58, scope: !222)
!236 = !DILocation(line: 21, column: 13, scope: !217)
!237 = !DILocation(line: 22, column: 13, scope: !222)
!238 = !DILocation(line: 20, column: 31, scope: !217)
!239 = !DILocation(line: 20, column: 5, scope: !217)
!240 = distinct !{!240, !220, !241, !44}
!241 = !DILocation(line: 22, column: 20, scope: !213)
!242 = !DILocation(line: 23, column: 5, scope: !201)
!243 = !DILocation(line: 24, column: 1, scope: !201)
