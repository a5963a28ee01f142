; ModuleID = 'stdio_files.c'
source_filename = "stdio_files.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.record = type { i32, [12 x i8], double }

@.str = private unnamed_addr constant [11 x i8] c"to stderr\0A\00", align 1, !dbg !0
@stderr = external global ptr, align 8
@stdout = external global ptr, align 8
@.str.1 = private unnamed_addr constant [11 x i8] c"raw\00bytes\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [8 x i8] c"%s-%03d\00", align 1, !dbg !9
@.str.3 = private unnamed_addr constant [7 x i8] c"memory\00", align 1, !dbg !14
@.str.4 = private unnamed_addr constant [8 x i8] c"%s %zu\0A\00", align 1, !dbg !19
@.str.5 = private unnamed_addr constant [22 x i8] c"no newline at the end\00", align 1, !dbg !21
@.str.6 = private unnamed_addr constant [15 x i8] c"%d characters\0A\00", align 1, !dbg !26
@stdin = external global ptr, align 8
@.str.7 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1, !dbg !31
@.str.8 = private unnamed_addr constant [11 x i8] c"line '%s'\0A\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !38
@.str.10 = private unnamed_addr constant [10 x i8] c"%d %d %lf\00", align 1, !dbg !43
@.str.11 = private unnamed_addr constant [11 x i8] c" %d %d %g\0A\00", align 1, !dbg !48
@.str.12 = private unnamed_addr constant [7 x i8] c"%zd:%s\00", align 1, !dbg !50
@.str.13 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !52
@.str.14 = private unnamed_addr constant [8 x i8] c"tmpfile\00", align 1, !dbg !54
@.str.15 = private unnamed_addr constant [12 x i8] zeroinitializer, align 1, !dbg !56
@.str.16 = private unnamed_addr constant [9 x i8] c"record%d\00", align 1, !dbg !61
@.str.17 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1, !dbg !66
@.str.18 = private unnamed_addr constant [4 x i8] c"%zu\00", align 1, !dbg !71
@.str.19 = private unnamed_addr constant [11 x i8] c" %d %s %g\0A\00", align 1, !dbg !76
@.str.20 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !78
@.str.21 = private unnamed_addr constant [12 x i8] c"text %d %s\0A\00", align 1, !dbg !80
@.str.22 = private unnamed_addr constant [5 x i8] c"tail\00", align 1, !dbg !82

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !95 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
  call void @read_input(), !dbg !100
  call void @use_file(), !dbg !101
  %5 = load ptr, ptr @stderr, align 8, !dbg !102
  %6 = call i32 @fputs(ptr noundef @.str, ptr noundef %5), !dbg !103
  %7 = load ptr, ptr @stdout, align 8, !dbg !104
  %8 = call i32 @putc(i32 noundef 120, ptr noundef %7), !dbg !105
  %9 = load ptr, ptr @stdout, align 8, !dbg !106
  %10 = call i32 @fputc(i32 noundef 121, ptr noundef %9), !dbg !107
  %11 = call i32 @putchar(i32 noundef 10), !dbg !108
  %12 = load ptr, ptr @stdout, align 8, !dbg !109
  %13 = call i64 @fwrite(ptr noundef @.str.1, i64 noundef 1, i64 noundef 10, ptr noundef %12), !dbg !110
    #dbg_declare(ptr %2, !111, !DIExpression(), !113)
    #dbg_declare(ptr %3, !114, !DIExpression(), !118)
    #dbg_declare(ptr %4, !119, !DIExpression(), !176)
  %14 = call noalias ptr @open_memstream(ptr noundef %2, ptr noundef %3) #6, !dbg !177
  store ptr %14, ptr %4, align 8, !dbg !176
  %15 = load ptr, ptr %4, align 8, !dbg !178
  %16 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef %15, ptr noundef @.str.2, ptr noundef @.str.3, i32 noundef 7) #6, !dbg !179
  %17 = load ptr, ptr %4, align 8, !dbg !180
  %18 = call i32 @fclose(ptr noundef %17), !dbg !181
  %19 = load ptr, ptr %2, align 8, !dbg !182
  %20 = load i64, ptr %3, align 8, !dbg !183
  %21 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, ptr noundef %19, i64 noundef %20), !dbg !184
  %22 = load ptr, ptr %2, align 8, !dbg !185
  call void @free(ptr noundef %22) #6, !dbg !186
  %23 = load ptr, ptr @stdout, align 8, !dbg !187
  %24 = call i32 @setvbuf(ptr noundef %23, ptr noundef null, i32 noundef 1, i64 noundef 0) #6, !dbg !188
  %25 = call i32 (ptr, ...) @printf(ptr noundef @.str.5), !dbg !189
  ret i32 0, !dbg !190
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @read_input() #0 !dbg !191 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca [32 x i8], align 16
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
    #dbg_declare(ptr %1, !194, !DIExpression(), !195)
  store i32 0, ptr %1, align 4, !dbg !195
    #dbg_declare(ptr %2, !196, !DIExpression(), !197)
  br label %10, !dbg !198

10:                                               ; preds = %18, %0
  %11 = call i32 @getchar(), !dbg !199
  store i32 %11, ptr %2, align 4, !dbg !200
  %12 = icmp ne i32 %11, 10, !dbg !201
  br i1 %12, label %13, label %16, !dbg !202

13:                                               ; preds = %10
  %14 = load i32, ptr %2, align 4, !dbg !203
  %15 = icmp ne i32 %14, -1, !dbg !204
  br label %16

16:                                               ; preds = %13, %10
  %17 = phi i1 [ false, %10 ], [ %15, %13 ], !dbg !205
  br i1 %17, label %18, label %21, !dbg !198

18:                                               ; preds = %16
  %19 = load i32, ptr %1, align 4, !dbg !206
  %20 = add nsw i32 %19, 1, !dbg !206
  store i32 %20, ptr %1, align 4, !dbg !206
  br label %10, !dbg !198, !llvm.loop !207

21:                                               ; preds = %16
  %22 = load i32, ptr %1, align 4, !dbg !209
  %23 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %22), !dbg !210
    #dbg_declare(ptr %3, !211, !DIExpression(), !215)
  %24 = getelementptr inbounds [32 x i8], ptr %3, i64 0, i64 0, !dbg !216
  %25 = load ptr, ptr @stdin, align 8, !dbg !217
  %26 = call ptr @fgets(ptr noundef %24, i32 noundef 32, ptr noundef %25), !dbg !218
  %27 = getelementptr inbounds [32 x i8], ptr %3, i64 0, i64 0, !dbg !219
  %28 = call i64 @strcspn(ptr noundef %27, ptr noundef @.str.7) #7, !dbg !220
  %29 = getelementptr inbounds [32 x i8], ptr %3, i64 0, i64 %28, !dbg !221
  store i8 0, ptr %29, align 1, !dbg !222
  %30 = getelementptr inbounds [32 x i8], ptr %3, i64 0, i64 0, !dbg !223
  %31 = call i32 (ptr, ...) @printf(ptr noundef @.str.8, ptr noundef %30), !dbg !224
    #dbg_declare(ptr %4, !225, !DIExpression(), !226)
    #dbg_declare(ptr %5, !227, !DIExpression(), !228)
    #dbg_declare(ptr %6, !229, !DIExpression(), !231)
  %32 = call i32 (ptr, ...) @__isoc99_scanf(ptr noundef @.str.10, ptr noundef %4, ptr noundef %5, ptr noundef %6), !dbg !232
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str.9, i32 noundef %32), !dbg !233
  %34 = load i32, ptr %4, align 4, !dbg !234
  %35 = load i32, ptr %5, align 4, !dbg !235
  %36 = load double, ptr %6, align 8, !dbg !236
  %37 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %34, i32 noundef %35, double noundef %36), !dbg !237
  %38 = load ptr, ptr @stdin, align 8, !dbg !238
  %39 = call i32 @getc(ptr noundef %38), !dbg !239
  store i32 %39, ptr %2, align 4, !dbg !240
  %40 = load i32, ptr %2, align 4, !dbg !241
  %41 = load ptr, ptr @stdin, align 8, !dbg !242
  %42 = call i32 @ungetc(i32 noundef %40, ptr noundef %41), !dbg !243
    #dbg_declare(ptr %7, !244, !DIExpression(), !245)
  store ptr null, ptr %7, align 8, !dbg !245
    #dbg_declare(ptr %8, !246, !DIExpression(), !247)
  store i64 0, ptr %8, align 8, !dbg !247
    #dbg_declare(ptr %9, !248, !DIExpression(), !252)
  br label %43, !dbg !253

43:                                               ; preds = %47, %21
  %44 = load ptr, ptr @stdin, align 8, !dbg !254
  %45 = call i64 @getline(ptr noundef %7, ptr noundef %8, ptr noundef %44), !dbg !255
  store i64 %45, ptr %9, align 8, !dbg !256
  %46 = icmp sgt i64 %45, 0, !dbg !257
  br i1 %46, label %47, label %51, !dbg !253

47:                                               ; preds = %43
  %48 = load i64, ptr %9, align 8, !dbg !258
  %49 = load ptr, ptr %7, align 8, !dbg !259
  %50 = call i32 (ptr, ...) @printf(ptr noundef @.str.12, i64 noundef %48, ptr noundef %49), !dbg !260
  br label %43, !dbg !253, !llvm.loop !261

51:                                               ; preds = %43
  %52 = load ptr, ptr %7, align 8, !dbg !263
  call void @free(ptr noundef %52) #6, !dbg !264
  %53 = load ptr, ptr @stdin, align 8, !dbg !265
  %54 = call i32 @feof(ptr noundef %53) #6, !dbg !266
  %55 = icmp ne i32 %54, 0, !dbg !267
  %56 = xor i1 %55, true, !dbg !267
  %57 = xor i1 %56, true, !dbg !268
  %58 = zext i1 %57 to i32, !dbg !268
  %59 = load ptr, ptr @stdin, align 8, !dbg !269
  %60 = call i32 @ferror(ptr noundef %59) #6, !dbg !270
  %61 = icmp ne i32 %60, 0, !dbg !271
  %62 = xor i1 %61, true, !dbg !271
  %63 = xor i1 %62, true, !dbg !272
  %64 = zext i1 %63 to i32, !dbg !272
  %65 = call i32 (ptr, ...) @printf(ptr noundef @.str.13, i32 noundef %58, i32 noundef %64), !dbg !273
  ret void, !dbg !274
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @use_file() #0 !dbg !275 {
  %1 = alloca ptr, align 8
  %2 = alloca i32, align 4
  %3 = alloca %struct.record, align 8
  %4 = alloca %struct.record, align 8
  %5 = alloca i32, align 4
  %6 = alloca [8 x i8], align 1
    #dbg_declare(ptr %1, !276, !DIExpression(), !277)
  %7 = call noalias ptr @tmpfile(), !dbg !278
  store ptr %7, ptr %1, align 8, !dbg !277
  %8 = load ptr, ptr %1, align 8, !dbg !279
  %9 = icmp ne ptr %8, null, !dbg !279
  br i1 %9, label %11, label %10, !dbg !281

10:                                               ; preds = %0
  call void @perror(ptr noundef @.str.14), !dbg !282
  call void @exit(i32 noundef 3) #8, !dbg !284
  unreachable, !dbg !284

11:                                               ; preds = %0
    #dbg_declare(ptr %2, !285, !DIExpression(), !287)
  store i32 0, ptr %2, align 4, !dbg !287
  br label %12, !dbg !288

12:                                               ; preds = %29, %11
  %13 = load i32, ptr %2, align 4, !dbg !289
  %14 = icmp slt i32 %13, 10, !dbg !291
  br i1 %14, label %15, label %32, !dbg !292

15:                                               ; preds = %12
    #dbg_declare(ptr %3, !293, !DIExpression(), !300)
  %16 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 0, !dbg !301
  %17 = load i32, ptr %2, align 4, !dbg !302
  store i32 %17, ptr %16, align 8, !dbg !301
  %18 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 1, !dbg !301
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %18, ptr align 1 @.str.15, i64 12, i1 false), !dbg !303
  %19 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 2, !dbg !301
  %20 = load i32, ptr %2, align 4, !dbg !304
  %21 = sitofp i32 %20 to double, !dbg !304
  %22 = fmul double %21, 1.250000e+00, !dbg !305
  store double %22, ptr %19, align 8, !dbg !301
  %23 = getelementptr inbounds %struct.record, ptr %3, i32 0, i32 1, !dbg !306
  %24 = getelementptr inbounds [12 x i8], ptr %23, i64 0, i64 0, !dbg !307
  %25 = load i32, ptr %2, align 4, !dbg !308
  %26 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef %24, i64 noundef 12, ptr noundef @.str.16, i32 noundef %25) #6, !dbg !309
  %27 = load ptr, ptr %1, align 8, !dbg !310
  %28 = call i64 @fwrite(ptr noundef %3, i64 noundef 24, i64 noundef 1, ptr noundef %27), !dbg !311
  br label %29, !dbg !312

29:                                               ; preds = %15
  %30 = load i32, ptr %2, align 4, !dbg !313
  %31 = add nsw i32 %30, 1, !dbg !313
  store i32 %31, ptr %2, align 4, !dbg !313
  br label %12, !dbg !314, !llvm.loop !315

32:                                               ; preds = %12
  %33 = load ptr, ptr %1, align 8, !dbg !317
  %34 = call i64 @ftell(ptr noundef %33), !dbg !318
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str.17, i64 noundef %34), !dbg !319
    #dbg_declare(ptr %4, !320, !DIExpression(), !321)
  %36 = load ptr, ptr %1, align 8, !dbg !322
  %37 = call i32 @fseek(ptr noundef %36, i64 noundef 168, i32 noundef 0), !dbg !323
  %38 = load ptr, ptr %1, align 8, !dbg !324
  %39 = call i64 @fread(ptr noundef %4, i64 noundef 24, i64 noundef 1, ptr noundef %38), !dbg !325
  %40 = call i32 (ptr, ...) @printf(ptr noundef @.str.18, i64 noundef %39), !dbg !326
  %41 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !327
  %42 = load i32, ptr %41, align 8, !dbg !327
  %43 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 1, !dbg !328
  %44 = getelementptr inbounds [12 x i8], ptr %43, i64 0, i64 0, !dbg !329
  %45 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 2, !dbg !330
  %46 = load double, ptr %45, align 8, !dbg !330
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str.19, i32 noundef %42, ptr noundef %44, double noundef %46), !dbg !331
  %48 = load ptr, ptr %1, align 8, !dbg !332
  call void @rewind(ptr noundef %48), !dbg !333
    #dbg_declare(ptr %5, !334, !DIExpression(), !335)
  store i32 0, ptr %5, align 4, !dbg !335
  br label %49, !dbg !336

49:                                               ; preds = %53, %32
  %50 = load ptr, ptr %1, align 8, !dbg !337
  %51 = call i64 @fread(ptr noundef %4, i64 noundef 24, i64 noundef 1, ptr noundef %50), !dbg !338
  %52 = icmp eq i64 %51, 1, !dbg !339
  br i1 %52, label %53, label %59, !dbg !336

53:                                               ; preds = %49
  %54 = load i32, ptr %5, align 4, !dbg !340
  %55 = mul nsw i32 %54, 2, !dbg !341
  %56 = getelementptr inbounds %struct.record, ptr %4, i32 0, i32 0, !dbg !342
  %57 = load i32, ptr %56, align 8, !dbg !342
  %58 = add nsw i32 %55, %57, !dbg !343
  store i32 %58, ptr %5, align 4, !dbg !344
  br label %49, !dbg !336, !llvm.loop !345

59:                                               ; preds = %49
  %60 = load i32, ptr %5, align 4, !dbg !346
  %61 = call i32 (ptr, ...) @printf(ptr noundef @.str.20, i32 noundef %60), !dbg !347
  %62 = load ptr, ptr %1, align 8, !dbg !348
  %63 = call i32 @fseek(ptr noundef %62, i64 noundef 0, i32 noundef 2), !dbg !349
  %64 = load ptr, ptr %1, align 8, !dbg !350
  %65 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef %64, ptr noundef @.str.21, i32 noundef 5, ptr noundef @.str.22) #6, !dbg !351
  %66 = load ptr, ptr %1, align 8, !dbg !352
  %67 = call i32 @fseek(ptr noundef %66, i64 noundef -5, i32 noundef 1), !dbg !353
    #dbg_declare(ptr %6, !354, !DIExpression(), !355)
  %68 = getelementptr inbounds [8 x i8], ptr %6, i64 0, i64 0, !dbg !356
  %69 = load ptr, ptr %1, align 8, !dbg !357
  %70 = call ptr @fgets(ptr noundef %68, i32 noundef 8, ptr noundef %69), !dbg !358
  %71 = getelementptr inbounds [8 x i8], ptr %6, i64 0, i64 0, !dbg !359
  %72 = load ptr, ptr @stdout, align 8, !dbg !360
  %73 = call i32 @fputs(ptr noundef %71, ptr noundef %72), !dbg !361
  %74 = load ptr, ptr %1, align 8, !dbg !362
  %75 = call i32 @fclose(ptr noundef %74), !dbg !363
  ret void, !dbg !364
}

declare i32 @fputs(ptr noundef, ptr noundef) #1

declare i32 @putc(i32 noundef, ptr noundef) #1

declare i32 @fputc(i32 noundef, ptr noundef) #1

declare i32 @putchar(i32 noundef) #1

declare i64 @fwrite(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #1

; Function Attrs: nounwind
declare noalias ptr @open_memstream(ptr noundef, ptr noundef) #2

; Function Attrs: nounwind
declare i32 @fprintf(ptr noundef, ptr noundef, ...) #2

declare i32 @fclose(ptr noundef) #1

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: nounwind
declare void @free(ptr noundef) #2

; Function Attrs: nounwind
declare i32 @setvbuf(ptr noundef, ptr noundef, i32 noundef, i64 noundef) #2

declare i32 @getchar() #1

declare ptr @fgets(ptr noundef, i32 noundef, ptr noundef) #1

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strcspn(ptr noundef, ptr noundef) #3

declare i32 @__isoc99_scanf(ptr noundef, ...) #1

declare i32 @getc(ptr noundef) #1

declare i32 @ungetc(i32 noundef, ptr noundef) #1

declare i64 @getline(ptr noundef, ptr noundef, ptr noundef) #1

; Function Attrs: nounwind
declare i32 @feof(ptr noundef) #2

; Function Attrs: nounwind
declare i32 @ferror(ptr noundef) #2

declare noalias ptr @tmpfile() #1

declare void @perror(ptr noundef) #1

; Function Attrs: noreturn nounwind
declare void @exit(i32 noundef) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nounwind
declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) #2

declare i64 @ftell(ptr noundef) #1

declare i32 @fseek(ptr noundef, i64 noundef, i32 noundef) #1

declare i64 @fread(ptr noundef, i64 noundef, i64 noundef, ptr noundef) #1

declare void @rewind(ptr noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { noreturn nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nounwind willreturn memory(read) }
attributes #8 = { noreturn nounwind }

!llvm.dbg.cu = !{!84}
!llvm.module.flags = !{!88, !89, !90, !91, !92, !93, !94}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 70, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "stdio_files.c", directory: ".", checksumkind: CSK_MD5, checksum: "5262542bd4387dbc2ad75c8311bf0f1e")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 11)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 72, type: !3, isLocal: true, isDefinition: true)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(scope: null, file: !2, line: 76, type: !11, isLocal: true, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 8)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(scope: null, file: !2, line: 76, type: !16, isLocal: true, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 7)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(scope: null, file: !2, line: 78, type: !11, isLocal: true, isDefinition: true)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(scope: null, file: !2, line: 81, type: !23, isLocal: true, isDefinition: true)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 176, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 22)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(scope: null, file: !2, line: 15, type: !28, isLocal: true, isDefinition: true)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 120, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: 15)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(scope: null, file: !2, line: 18, type: !33, isLocal: true, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 16, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 2)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(scope: null, file: !2, line: 19, type: !3, isLocal: true, isDefinition: true)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(scope: null, file: !2, line: 22, type: !40, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression())
!44 = distinct !DIGlobalVariable(scope: null, file: !2, line: 22, type: !45, isLocal: true, isDefinition: true)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 10)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression())
!49 = distinct !DIGlobalVariable(scope: null, file: !2, line: 23, type: !3, isLocal: true, isDefinition: true)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression())
!51 = distinct !DIGlobalVariable(scope: null, file: !2, line: 30, type: !16, isLocal: true, isDefinition: true)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(scope: null, file: !2, line: 32, type: !16, isLocal: true, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(scope: null, file: !2, line: 39, type: !11, isLocal: true, isDefinition: true)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(scope: null, file: !2, line: 43, type: !58, isLocal: true, isDefinition: true)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 12)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(scope: null, file: !2, line: 44, type: !63, isLocal: true, isDefinition: true)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 72, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 9)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(scope: null, file: !2, line: 47, type: !68, isLocal: true, isDefinition: true)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 5)
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(scope: null, file: !2, line: 50, type: !73, isLocal: true, isDefinition: true)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !74)
!74 = !{!75}
!75 = !DISubrange(count: 4)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(scope: null, file: !2, line: 51, type: !3, isLocal: true, isDefinition: true)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(scope: null, file: !2, line: 56, type: !73, isLocal: true, isDefinition: true)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !58, isLocal: true, isDefinition: true)
!82 = !DIGlobalVariableExpression(var: !83, expr: !DIExpression())
!83 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !68, isLocal: true, isDefinition: true)
!84 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !85, globals: !87, splitDebugInlining: false, nameTableKind: None)
!85 = !{!86}
!86 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!87 = !{!0, !7, !9, !14, !19, !21, !26, !31, !36, !38, !43, !48, !50, !52, !54, !56, !61, !66, !71, !76, !78, !80, !82}
!88 = !{i32 7, !"Dwarf Version", i32 5}
!89 = !{i32 2, !"Debug Info Version", i32 3}
!90 = !{i32 1, !"wchar_size", i32 4}
!91 = !{i32 8, !"PIC Level", i32 2}
!92 = !{i32 7, !"PIE Level", i32 2}
!93 = !{i32 7, !"uwtable", i32 2}
!94 = !{i32 7, !"frame-pointer", i32 2}
!95 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 66, type: !96, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !84, retainedNodes: !99)
!96 = !DISubroutineType(types: !97)
!97 = !{!98}
!98 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!99 = !{}
!100 = !DILocation(line: 68, column: 5, scope: !95)
!101 = !DILocation(line: 69, column: 5, scope: !95)
!102 = !DILocation(line: 70, column: 26, scope: !95)
!103 = !DILocation(line: 70, column: 5, scope: !95)
!104 = !DILocation(line: 71, column: 15, scope: !95)
!105 = !DILocation(line: 71, column: 5, scope: !95)
!106 = !DILocation(line: 71, column: 35, scope: !95)
!107 = !DILocation(line: 71, column: 24, scope: !95)
!108 = !DILocation(line: 71, column: 44, scope: !95)
!109 = !DILocation(line: 72, column: 35, scope: !95)
!110 = !DILocation(line: 72, column: 5, scope: !95)
!111 = !DILocalVariable(name: "memory", scope: !95, file: !2, line: 73, type: !112)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!113 = !DILocation(line: 73, column: 11, scope: !95)
!114 = !DILocalVariable(name: "size", scope: !95, file: !2, line: 74, type: !115)
!115 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !116, line: 18, baseType: !117)
!116 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!117 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!118 = !DILocation(line: 74, column: 12, scope: !95)
!119 = !DILocalVariable(name: "stream", scope: !95, file: !2, line: 75, type: !120)
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!121 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !122, line: 7, baseType: !123)
!122 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!123 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !124, line: 49, size: 1728, elements: !125)
!124 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!125 = !{!126, !127, !128, !129, !130, !131, !132, !133, !134, !135, !136, !137, !138, !141, !143, !144, !145, !148, !150, !152, !156, !159, !161, !164, !167, !168, !170, !171, !172}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !123, file: !124, line: 51, baseType: !98, size: 32)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !123, file: !124, line: 54, baseType: !112, size: 64, offset: 64)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !123, file: !124, line: 55, baseType: !112, size: 64, offset: 128)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !123, file: !124, line: 56, baseType: !112, size: 64, offset: 192)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !123, file: !124, line: 57, baseType: !112, size: 64, offset: 256)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !123, file: !124, line: 58, baseType: !112, size: 64, offset: 320)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !123, file: !124, line: 59, baseType: !112, size: 64, offset: 384)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !123, file: !124, line: 60, baseType: !112, size: 64, offset: 448)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !123, file: !124, line: 61, baseType: !112, size: 64, offset: 512)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !123, file: !124, line: 64, baseType: !112, size: 64, offset: 576)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !123, file: !124, line: 65, baseType: !112, size: 64, offset: 640)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !123, file: !124, line: 66, baseType: !112, size: 64, offset: 704)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !123, file: !124, line: 68, baseType: !139, size: 64, offset: 768)
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!140 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !124, line: 36, flags: DIFlagFwdDecl)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !123, file: !124, line: 70, baseType: !142, size: 64, offset: 832)
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !123, file: !124, line: 72, baseType: !98, size: 32, offset: 896)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !123, file: !124, line: 73, baseType: !98, size: 32, offset: 928)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !123, file: !124, line: 74, baseType: !146, size: 64, offset: 960)
!146 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !147, line: 152, baseType: !86)
!147 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!148 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !123, file: !124, line: 77, baseType: !149, size: 16, offset: 1024)
!149 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !123, file: !124, line: 78, baseType: !151, size: 8, offset: 1040)
!151 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !123, file: !124, line: 79, baseType: !153, size: 8, offset: 1048)
!153 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !154)
!154 = !{!155}
!155 = !DISubrange(count: 1)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !123, file: !124, line: 81, baseType: !157, size: 64, offset: 1088)
!157 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !158, size: 64)
!158 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !124, line: 43, baseType: null)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !123, file: !124, line: 89, baseType: !160, size: 64, offset: 1152)
!160 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !147, line: 153, baseType: !86)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !123, file: !124, line: 91, baseType: !162, size: 64, offset: 1216)
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !163, size: 64)
!163 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !124, line: 37, flags: DIFlagFwdDecl)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !123, file: !124, line: 92, baseType: !165, size: 64, offset: 1280)
!165 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !166, size: 64)
!166 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !124, line: 38, flags: DIFlagFwdDecl)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !123, file: !124, line: 93, baseType: !142, size: 64, offset: 1344)
!168 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !123, file: !124, line: 94, baseType: !169, size: 64, offset: 1408)
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !123, file: !124, line: 95, baseType: !115, size: 64, offset: 1472)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !123, file: !124, line: 96, baseType: !98, size: 32, offset: 1536)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !123, file: !124, line: 98, baseType: !173, size: 160, offset: 1568)
!173 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !174)
!174 = !{!175}
!175 = !DISubrange(count: 20)
!176 = !DILocation(line: 75, column: 11, scope: !95)
!177 = !DILocation(line: 75, column: 20, scope: !95)
!178 = !DILocation(line: 76, column: 13, scope: !95)
!179 = !DILocation(line: 76, column: 5, scope: !95)
!180 = !DILocation(line: 77, column: 12, scope: !95)
!181 = !DILocation(line: 77, column: 5, scope: !95)
!182 = !DILocation(line: 78, column: 24, scope: !95)
!183 = !DILocation(line: 78, column: 32, scope: !95)
!184 = !DILocation(line: 78, column: 5, scope: !95)
!185 = !DILocation(line: 79, column: 10, scope: !95)
!186 = !DILocation(line: 79, column: 5, scope: !95)
!187 = !DILocation(line: 80, column: 13, scope: !95)
!188 = !DILocation(line: 80, column: 5, scope: !95)
!189 = !DILocation(line: 81, column: 5, scope: !95)
!190 = !DILocation(line: 82, column: 5, scope: !95)
!191 = distinct !DISubprogram(name: "read_input", scope: !2, file: !2, line: 10, type: !192, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !84, retainedNodes: !99)
!192 = !DISubroutineType(types: !193)
!193 = !{null}
!194 = !DILocalVariable(name: "letters", scope: !191, file: !2, line: 12, type: !98)
!195 = !DILocation(line: 12, column: 9, scope: !191)
!196 = !DILocalVariable(name: "c", scope: !191, file: !2, line: 12, type: !98)
!197 = !DILocation(line: 12, column: 22, scope: !191)
!198 = !DILocation(line: 13, column: 5, scope: !191)
!199 = !DILocation(line: 13, column: 17, scope: !191)
!200 = !DILocation(line: 13, column: 15, scope: !191)
!201 = !DILocation(line: 13, column: 28, scope: !191)
!202 = !DILocation(line: 13, column: 36, scope: !191)
!203 = !DILocation(line: 13, column: 39, scope: !191)
!204 = !DILocation(line: 13, column: 41, scope: !191)
!205 = !DILocation(line: 0, scope: !191)
!206 = !DILocation(line: 14, column: 16, scope: !191)
!207 = distinct !{!207, !198, !206, !208}
!208 = !{!"llvm.loop.mustprogress"}
!209 = !DILocation(line: 15, column: 31, scope: !191)
!210 = !DILocation(line: 15, column: 5, scope: !191)
!211 = !DILocalVariable(name: "line", scope: !191, file: !2, line: 16, type: !212)
!212 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !213)
!213 = !{!214}
!214 = !DISubrange(count: 32)
!215 = !DILocation(line: 16, column: 10, scope: !191)
!216 = !DILocation(line: 17, column: 11, scope: !191)
!217 = !DILocation(line: 17, column: 30, scope: !191)
!218 = !DILocation(line: 17, column: 5, scope: !191)
!219 = !DILocation(line: 18, column: 18, scope: !191)
!220 = !DILocation(line: 18, column: 10, scope: !191)
!221 = !DILocation(line: 18, column: 5, scope: !191)
!222 = !DILocation(line: 18, column: 31, scope: !191)
!223 = !DILocation(line: 19, column: 27, scope: !191)
!224 = !DILocation(line: 19, column: 5, scope: !191)
!225 = !DILocalVariable(name: "a", scope: !191, file: !2, line: 20, type: !98)
!226 = !DILocation(line: 20, column: 9, scope: !191)
!227 = !DILocalVariable(name: "b", scope: !191, file: !2, line: 20, type: !98)
!228 = !DILocation(line: 20, column: 12, scope: !191)
!229 = !DILocalVariable(name: "d", scope: !191, file: !2, line: 21, type: !230)
!230 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!231 = !DILocation(line: 21, column: 12, scope: !191)
!232 = !DILocation(line: 22, column: 18, scope: !191)
!233 = !DILocation(line: 22, column: 5, scope: !191)
!234 = !DILocation(line: 23, column: 27, scope: !191)
!235 = !DILocation(line: 23, column: 30, scope: !191)
!236 = !DILocation(line: 23, column: 33, scope: !191)
!237 = !DILocation(line: 23, column: 5, scope: !191)
!238 = !DILocation(line: 24, column: 14, scope: !191)
!239 = !DILocation(line: 24, column: 9, scope: !191)
!240 = !DILocation(line: 24, column: 7, scope: !191)
!241 = !DILocation(line: 25, column: 12, scope: !191)
!242 = !DILocation(line: 25, column: 15, scope: !191)
!243 = !DILocation(line: 25, column: 5, scope: !191)
!244 = !DILocalVariable(name: "text", scope: !191, file: !2, line: 26, type: !112)
!245 = !DILocation(line: 26, column: 11, scope: !191)
!246 = !DILocalVariable(name: "capacity", scope: !191, file: !2, line: 27, type: !115)
!247 = !DILocation(line: 27, column: 12, scope: !191)
!248 = !DILocalVariable(name: "length", scope: !191, file: !2, line: 28, type: !249)
!249 = !DIDerivedType(tag: DW_TAG_typedef, name: "ssize_t", file: !250, line: 77, baseType: !251)
!250 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!251 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ssize_t", file: !147, line: 194, baseType: !86)
!252 = !DILocation(line: 28, column: 13, scope: !191)
!253 = !DILocation(line: 29, column: 5, scope: !191)
!254 = !DILocation(line: 29, column: 48, scope: !191)
!255 = !DILocation(line: 29, column: 22, scope: !191)
!256 = !DILocation(line: 29, column: 20, scope: !191)
!257 = !DILocation(line: 29, column: 56, scope: !191)
!258 = !DILocation(line: 30, column: 26, scope: !191)
!259 = !DILocation(line: 30, column: 34, scope: !191)
!260 = !DILocation(line: 30, column: 9, scope: !191)
!261 = distinct !{!261, !253, !262, !208}
!262 = !DILocation(line: 30, column: 38, scope: !191)
!263 = !DILocation(line: 31, column: 10, scope: !191)
!264 = !DILocation(line: 31, column: 5, scope: !191)
!265 = !DILocation(line: 32, column: 30, scope: !191)
!266 = !DILocation(line: 32, column: 25, scope: !191)
!267 = !DILocation(line: 32, column: 24, scope: !191)
!268 = !DILocation(line: 32, column: 23, scope: !191)
!269 = !DILocation(line: 32, column: 47, scope: !191)
!270 = !DILocation(line: 32, column: 40, scope: !191)
!271 = !DILocation(line: 32, column: 39, scope: !191)
!272 = !DILocation(line: 32, column: 38, scope: !191)
!273 = !DILocation(line: 32, column: 5, scope: !191)
!274 = !DILocation(line: 33, column: 1, scope: !191)
!275 = distinct !DISubprogram(name: "use_file", scope: !2, file: !2, line: 35, type: !192, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !84, retainedNodes: !99)
!276 = !DILocalVariable(name: "file", scope: !275, file: !2, line: 37, type: !120)
!277 = !DILocation(line: 37, column: 11, scope: !275)
!278 = !DILocation(line: 37, column: 18, scope: !275)
!279 = !DILocation(line: 38, column: 10, scope: !280)
!280 = distinct !DILexicalBlock(scope: !275, file: !2, line: 38, column: 9)
!281 = !DILocation(line: 38, column: 9, scope: !275)
!282 = !DILocation(line: 39, column: 9, scope: !283)
!283 = distinct !DILexicalBlock(scope: !280, file: !2, line: 38, column: 16)
!284 = !DILocation(line: 40, column: 9, scope: !283)
!285 = !DILocalVariable(name: "i", scope: !286, file: !2, line: 42, type: !98)
!286 = distinct !DILexicalBlock(scope: !275, file: !2, line: 42, column: 5)
!287 = !DILocation(line: 42, column: 14, scope: !286)
!288 = !DILocation(line: 42, column: 10, scope: !286)
!289 = !DILocation(line: 42, column: 21, scope: !290)
!290 = distinct !DILexicalBlock(scope: !286, file: !2, line: 42, column: 5)
!291 = !DILocation(line: 42, column: 23, scope: !290)
!292 = !DILocation(line: 42, column: 5, scope: !286)
!293 = !DILocalVariable(name: "r", scope: !294, file: !2, line: 43, type: !295)
!294 = distinct !DILexicalBlock(scope: !290, file: !2, line: 42, column: 34)
!295 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !2, line: 8, size: 192, elements: !296)
!296 = !{!297, !298, !299}
!297 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !295, file: !2, line: 8, baseType: !98, size: 32)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !295, file: !2, line: 8, baseType: !58, size: 96, offset: 32)
!299 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !295, file: !2, line: 8, baseType: !230, size: 64, offset: 128)
!300 = !DILocation(line: 43, column: 23, scope: !294)
!301 = !DILocation(line: 43, column: 27, scope: !294)
!302 = !DILocation(line: 43, column: 28, scope: !294)
!303 = !DILocation(line: 43, column: 31, scope: !294)
!304 = !DILocation(line: 43, column: 35, scope: !294)
!305 = !DILocation(line: 43, column: 37, scope: !294)
!306 = !DILocation(line: 44, column: 20, scope: !294)
!307 = !DILocation(line: 44, column: 18, scope: !294)
!308 = !DILocation(line: 44, column: 53, scope: !294)
!309 = !DILocation(line: 44, column: 9, scope: !294)
!310 = !DILocation(line: 45, column: 33, scope: !294)
!311 = !DILocation(line: 45, column: 9, scope: !294)
!312 = !DILocation(line: 46, column: 5, scope: !294)
!313 = !DILocation(line: 42, column: 30, scope: !290)
!314 = !DILocation(line: 42, column: 5, scope: !290)
!315 = distinct !{!315, !292, !316, !208}
!316 = !DILocation(line: 46, column: 5, scope: !286)
!317 = !DILocation(line: 47, column: 27, scope: !275)
!318 = !DILocation(line: 47, column: 21, scope: !275)
!319 = !DILocation(line: 47, column: 5, scope: !275)
!320 = !DILocalVariable(name: "back", scope: !275, file: !2, line: 48, type: !295)
!321 = !DILocation(line: 48, column: 19, scope: !275)
!322 = !DILocation(line: 49, column: 11, scope: !275)
!323 = !DILocation(line: 49, column: 5, scope: !275)
!324 = !DILocation(line: 50, column: 48, scope: !275)
!325 = !DILocation(line: 50, column: 19, scope: !275)
!326 = !DILocation(line: 50, column: 5, scope: !275)
!327 = !DILocation(line: 51, column: 32, scope: !275)
!328 = !DILocation(line: 51, column: 41, scope: !275)
!329 = !DILocation(line: 51, column: 36, scope: !275)
!330 = !DILocation(line: 51, column: 52, scope: !275)
!331 = !DILocation(line: 51, column: 5, scope: !275)
!332 = !DILocation(line: 52, column: 12, scope: !275)
!333 = !DILocation(line: 52, column: 5, scope: !275)
!334 = !DILocalVariable(name: "ids", scope: !275, file: !2, line: 53, type: !98)
!335 = !DILocation(line: 53, column: 9, scope: !275)
!336 = !DILocation(line: 54, column: 5, scope: !275)
!337 = !DILocation(line: 54, column: 41, scope: !275)
!338 = !DILocation(line: 54, column: 12, scope: !275)
!339 = !DILocation(line: 54, column: 47, scope: !275)
!340 = !DILocation(line: 55, column: 15, scope: !275)
!341 = !DILocation(line: 55, column: 19, scope: !275)
!342 = !DILocation(line: 55, column: 30, scope: !275)
!343 = !DILocation(line: 55, column: 23, scope: !275)
!344 = !DILocation(line: 55, column: 13, scope: !275)
!345 = distinct !{!345, !336, !342, !208}
!346 = !DILocation(line: 56, column: 20, scope: !275)
!347 = !DILocation(line: 56, column: 5, scope: !275)
!348 = !DILocation(line: 57, column: 11, scope: !275)
!349 = !DILocation(line: 57, column: 5, scope: !275)
!350 = !DILocation(line: 58, column: 13, scope: !275)
!351 = !DILocation(line: 58, column: 5, scope: !275)
!352 = !DILocation(line: 59, column: 11, scope: !275)
!353 = !DILocation(line: 59, column: 5, scope: !275)
!354 = !DILocalVariable(name: "tail", scope: !275, file: !2, line: 60, type: !11)
!355 = !DILocation(line: 60, column: 10, scope: !275)
!356 = !DILocation(line: 61, column: 11, scope: !275)
!357 = !DILocation(line: 61, column: 30, scope: !275)
!358 = !DILocation(line: 61, column: 5, scope: !275)
!359 = !DILocation(line: 62, column: 11, scope: !275)
!360 = !DILocation(line: 62, column: 17, scope: !275)
!361 = !DILocation(line: 62, column: 5, scope: !275)
!362 = !DILocation(line: 63, column: 12, scope: !275)
!363 = !DILocation(line: 63, column: 5, scope: !275)
!364 = !DILocation(line: 64, column: 1, scope: !275)
