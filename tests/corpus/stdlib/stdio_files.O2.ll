; ModuleID = 'stdio_files.c'
source_filename = "stdio_files.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.record = type { i32, [12 x i8], double }

@.str = private unnamed_addr constant [11 x i8] c"to stderr\0A\00", align 1, !dbg !0
@stderr = external local_unnamed_addr global ptr, align 8
@stdout = external local_unnamed_addr global ptr, align 8
@.str.1 = private unnamed_addr constant [11 x i8] c"raw\00bytes\0A\00", align 1, !dbg !7
@.str.2 = private unnamed_addr constant [8 x i8] c"%s-%03d\00", align 1, !dbg !9
@.str.3 = private unnamed_addr constant [7 x i8] c"memory\00", align 1, !dbg !14
@.str.4 = private unnamed_addr constant [8 x i8] c"%s %zu\0A\00", align 1, !dbg !19
@.str.5 = private unnamed_addr constant [22 x i8] c"no newline at the end\00", align 1, !dbg !21
@.str.6 = private unnamed_addr constant [15 x i8] c"%d characters\0A\00", align 1, !dbg !26
@stdin = external local_unnamed_addr global ptr, align 8
@.str.7 = private unnamed_addr constant [2 x i8] c"\0A\00", align 1, !dbg !31
@.str.8 = private unnamed_addr constant [11 x i8] c"line '%s'\0A\00", align 1, !dbg !36
@.str.9 = private unnamed_addr constant [3 x i8] c"%d\00", align 1, !dbg !38
@.str.10 = private unnamed_addr constant [10 x i8] c"%d %d %lf\00", align 1, !dbg !43
@.str.11 = private unnamed_addr constant [11 x i8] c" %d %d %g\0A\00", align 1, !dbg !48
@.str.12 = private unnamed_addr constant [7 x i8] c"%zd:%s\00", align 1, !dbg !50
@.str.13 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !52
@.str.14 = private unnamed_addr constant [8 x i8] c"tmpfile\00", align 1, !dbg !54
@.str.16 = private unnamed_addr constant [9 x i8] c"record%d\00", align 1, !dbg !56
@.str.17 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1, !dbg !61
@.str.18 = private unnamed_addr constant [4 x i8] c"%zu\00", align 1, !dbg !66
@.str.19 = private unnamed_addr constant [11 x i8] c" %d %s %g\0A\00", align 1, !dbg !71
@.str.20 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !73
@.str.21 = private unnamed_addr constant [12 x i8] c"text %d %s\0A\00", align 1, !dbg !75
@.str.22 = private unnamed_addr constant [5 x i8] c"tail\00", align 1, !dbg !80

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !95 {
  %1 = alloca %struct.record, align 8, !DIAssignID !163
    #dbg_assign(i1 undef, !164, !DIExpression(), !163, ptr %1, !DIExpression(), !183)
  %2 = alloca %struct.record, align 8, !DIAssignID !185
    #dbg_assign(i1 undef, !174, !DIExpression(), !185, ptr %2, !DIExpression(), !186)
  %3 = alloca [8 x i8], align 1, !DIAssignID !187
  %4 = alloca [32 x i8], align 16, !DIAssignID !188
    #dbg_assign(i1 undef, !189, !DIExpression(), !188, ptr %4, !DIExpression(), !206)
  %5 = alloca i32, align 4, !DIAssignID !208
    #dbg_assign(i1 undef, !194, !DIExpression(), !208, ptr %5, !DIExpression(), !206)
  %6 = alloca i32, align 4, !DIAssignID !209
    #dbg_assign(i1 undef, !195, !DIExpression(), !209, ptr %6, !DIExpression(), !206)
  %7 = alloca double, align 8, !DIAssignID !210
    #dbg_assign(i1 undef, !196, !DIExpression(), !210, ptr %7, !DIExpression(), !206)
  %8 = alloca ptr, align 8, !DIAssignID !211
    #dbg_assign(i1 undef, !197, !DIExpression(), !211, ptr %8, !DIExpression(), !206)
  %9 = alloca i64, align 8, !DIAssignID !212
  %10 = alloca ptr, align 8, !DIAssignID !213
    #dbg_assign(i1 undef, !100, !DIExpression(), !213, ptr %10, !DIExpression(), !214)
  %11 = alloca i64, align 8, !DIAssignID !215
    #dbg_assign(i1 undef, !102, !DIExpression(), !215, ptr %11, !DIExpression(), !214)
    #dbg_assign(i1 undef, !198, !DIExpression(), !212, ptr %9, !DIExpression(), !206)
    #dbg_value(i32 0, !192, !DIExpression(), !206)
  br label %12, !dbg !216

12:                                               ; preds = %16, %0
  %13 = phi i32 [ 0, %0 ], [ %17, %16 ], !dbg !206
    #dbg_value(i32 %13, !192, !DIExpression(), !206)
  %14 = load ptr, ptr @stdin, align 8, !dbg !217, !tbaa !221
  %15 = tail call i32 @getc(ptr noundef %14), !dbg !225
    #dbg_value(i32 %15, !193, !DIExpression(), !206)
  switch i32 %15, label %16 [
    i32 -1, label %18
    i32 10, label %18
  ], !dbg !216

16:                                               ; preds = %12
  %17 = add nuw nsw i32 %13, 1, !dbg !226
    #dbg_value(i32 %17, !192, !DIExpression(), !206)
  br label %12, !dbg !216, !llvm.loop !227

18:                                               ; preds = %12, %12
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %13), !dbg !229
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #10, !dbg !230
  %20 = load ptr, ptr @stdin, align 8, !dbg !231, !tbaa !221
  %21 = call ptr @fgets(ptr noundef nonnull %4, i32 noundef 32, ptr noundef %20), !dbg !232
  %22 = call i64 @strcspn(ptr noundef nonnull %4, ptr noundef nonnull @.str.7) #11, !dbg !233
  %23 = getelementptr inbounds [32 x i8], ptr %4, i64 0, i64 %22, !dbg !234
  store i8 0, ptr %23, align 1, !dbg !235, !tbaa !236
  %24 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef nonnull %4), !dbg !237
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #10, !dbg !238
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #10, !dbg !238
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #10, !dbg !239
  %25 = call i32 (ptr, ...) @__isoc99_scanf(ptr noundef nonnull @.str.10, ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7), !dbg !240
  %26 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %25), !dbg !241
  %27 = load i32, ptr %5, align 4, !dbg !242, !tbaa !243
  %28 = load i32, ptr %6, align 4, !dbg !245, !tbaa !243
  %29 = load double, ptr %7, align 8, !dbg !246, !tbaa !247
  %30 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef %27, i32 noundef %28, double noundef %29), !dbg !249
  %31 = load ptr, ptr @stdin, align 8, !dbg !250, !tbaa !221
  %32 = call i32 @getc(ptr noundef %31), !dbg !251
    #dbg_value(i32 %32, !193, !DIExpression(), !206)
  %33 = load ptr, ptr @stdin, align 8, !dbg !252, !tbaa !221
  %34 = call i32 @ungetc(i32 noundef %32, ptr noundef %33), !dbg !253
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #10, !dbg !254
  store ptr null, ptr %8, align 8, !dbg !255, !tbaa !221, !DIAssignID !256
    #dbg_assign(ptr null, !197, !DIExpression(), !256, ptr %8, !DIExpression(), !206)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #10, !dbg !257
  store i64 0, ptr %9, align 8, !dbg !258, !tbaa !259, !DIAssignID !261
    #dbg_assign(i64 0, !198, !DIExpression(), !261, ptr %9, !DIExpression(), !206)
  %35 = load ptr, ptr @stdin, align 8, !dbg !262, !tbaa !221
  %36 = call i64 @__getdelim(ptr noundef nonnull %8, ptr noundef nonnull %9, i32 noundef 10, ptr noundef %35) #10, !dbg !263
  %37 = icmp sgt i64 %36, 0, !dbg !274
  br i1 %37, label %38, label %45, !dbg !275

38:                                               ; preds = %18, %38
  %39 = phi i64 [ %43, %38 ], [ %36, %18 ]
  %40 = load ptr, ptr %8, align 8, !dbg !276, !tbaa !221
  %41 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i64 noundef %39, ptr noundef %40), !dbg !277
  %42 = load ptr, ptr @stdin, align 8, !dbg !262, !tbaa !221
    #dbg_value(ptr %8, !270, !DIExpression(), !278)
    #dbg_value(ptr %9, !271, !DIExpression(), !278)
    #dbg_value(ptr %42, !272, !DIExpression(), !278)
  %43 = call i64 @__getdelim(ptr noundef nonnull %8, ptr noundef nonnull %9, i32 noundef 10, ptr noundef %42) #10, !dbg !263
    #dbg_value(i64 %43, !199, !DIExpression(), !206)
  %44 = icmp sgt i64 %43, 0, !dbg !274
  br i1 %44, label %38, label %45, !dbg !275, !llvm.loop !279

45:                                               ; preds = %38, %18
  %46 = load ptr, ptr %8, align 8, !dbg !281, !tbaa !221
  call void @free(ptr noundef %46) #10, !dbg !282
  %47 = load ptr, ptr @stdin, align 8, !dbg !283, !tbaa !221
  %48 = call i32 @feof(ptr noundef %47) #10, !dbg !284
  %49 = icmp ne i32 %48, 0, !dbg !285
  %50 = zext i1 %49 to i32, !dbg !286
  %51 = load ptr, ptr @stdin, align 8, !dbg !287, !tbaa !221
  %52 = call i32 @ferror(ptr noundef %51) #10, !dbg !288
  %53 = icmp ne i32 %52, 0, !dbg !289
  %54 = zext i1 %53 to i32, !dbg !290
  %55 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %50, i32 noundef %54), !dbg !291
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #10, !dbg !292
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #10, !dbg !292
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #10, !dbg !292
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #10, !dbg !292
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #10, !dbg !292
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #10, !dbg !292
    #dbg_assign(i1 undef, !182, !DIExpression(), !187, ptr %3, !DIExpression(), !186)
  %56 = call noalias ptr @tmpfile(), !dbg !293
    #dbg_value(ptr %56, !172, !DIExpression(), !186)
  %57 = icmp eq ptr %56, null, !dbg !294
  br i1 %57, label %61, label %58, !dbg !296

58:                                               ; preds = %45
  %59 = getelementptr inbounds i8, ptr %1, i64 4
  %60 = getelementptr inbounds i8, ptr %1, i64 16
    #dbg_value(i32 0, !173, !DIExpression(), !297)
  br label %75, !dbg !298

61:                                               ; preds = %45
  call void @perror(ptr noundef nonnull @.str.14) #12, !dbg !299
  call void @exit(i32 noundef 3) #13, !dbg !301
  unreachable, !dbg !301

62:                                               ; preds = %75
  %63 = call i64 @ftell(ptr noundef nonnull %56), !dbg !302
  %64 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, i64 noundef %63), !dbg !303
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #10, !dbg !304
  %65 = call i32 @fseek(ptr noundef nonnull %56, i64 noundef 168, i32 noundef 0), !dbg !305
  %66 = call i64 @fread(ptr noundef nonnull %2, i64 noundef 24, i64 noundef 1, ptr noundef nonnull %56), !dbg !306
  %67 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.18, i64 noundef %66), !dbg !307
  %68 = load i32, ptr %2, align 8, !dbg !308, !tbaa !309
  %69 = getelementptr inbounds i8, ptr %2, i64 4, !dbg !311
  %70 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !312
  %71 = load double, ptr %70, align 8, !dbg !312, !tbaa !313
  %72 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, i32 noundef %68, ptr noundef nonnull %69, double noundef %71), !dbg !314
  call void @rewind(ptr noundef nonnull %56), !dbg !315
    #dbg_value(i32 0, !181, !DIExpression(), !186)
  %73 = call i64 @fread(ptr noundef nonnull %2, i64 noundef 24, i64 noundef 1, ptr noundef nonnull %56), !dbg !316
  %74 = icmp eq i64 %73, 1, !dbg !317
  br i1 %74, label %83, label %90, !dbg !318

75:                                               ; preds = %75, %58
  %76 = phi i32 [ 0, %58 ], [ %81, %75 ]
    #dbg_value(i32 %76, !173, !DIExpression(), !297)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #10, !dbg !319
  store i32 %76, ptr %1, align 8, !dbg !320, !tbaa !309, !DIAssignID !321
    #dbg_assign(i32 %76, !164, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !321, ptr %1, !DIExpression(), !183)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %59, i8 0, i64 12, i1 false), !dbg !322
    #dbg_assign(i1 undef, !164, !DIExpression(DW_OP_LLVM_fragment, 32, 96), !323, ptr %59, !DIExpression(), !183)
  %77 = uitofp nneg i32 %76 to double, !dbg !324
  %78 = fmul double %77, 1.250000e+00, !dbg !325
  store double %78, ptr %60, align 8, !dbg !320, !tbaa !313, !DIAssignID !326
    #dbg_assign(double %78, !164, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !326, ptr %60, !DIExpression(), !183)
  %79 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) %59, i64 noundef 12, ptr noundef nonnull @.str.16, i32 noundef %76) #10, !dbg !327
  %80 = call i64 @fwrite(ptr noundef nonnull %1, i64 noundef 24, i64 noundef 1, ptr noundef nonnull %56), !dbg !328
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #10, !dbg !329
  %81 = add nuw nsw i32 %76, 1, !dbg !330
    #dbg_value(i32 %81, !173, !DIExpression(), !297)
  %82 = icmp eq i32 %81, 10, !dbg !331
  br i1 %82, label %62, label %75, !dbg !298, !llvm.loop !332

83:                                               ; preds = %62, %83
  %84 = phi i32 [ %87, %83 ], [ 0, %62 ]
    #dbg_value(i32 %84, !181, !DIExpression(), !186)
  %85 = shl nsw i32 %84, 1, !dbg !334
  %86 = load i32, ptr %2, align 8, !dbg !335, !tbaa !309
  %87 = add nsw i32 %86, %85, !dbg !336
    #dbg_value(i32 %87, !181, !DIExpression(), !186)
  %88 = call i64 @fread(ptr noundef nonnull %2, i64 noundef 24, i64 noundef 1, ptr noundef nonnull %56), !dbg !316
  %89 = icmp eq i64 %88, 1, !dbg !317
  br i1 %89, label %83, label %90, !dbg !318, !llvm.loop !337

90:                                               ; preds = %83, %62
  %91 = phi i32 [ 0, %62 ], [ %87, %83 ], !dbg !186
  %92 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, i32 noundef %91), !dbg !338
  %93 = call i32 @fseek(ptr noundef nonnull %56, i64 noundef 0, i32 noundef 2), !dbg !339
  %94 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef nonnull %56, ptr noundef nonnull @.str.21, i32 noundef 5, ptr noundef nonnull @.str.22) #10, !dbg !340
  %95 = call i32 @fseek(ptr noundef nonnull %56, i64 noundef -5, i32 noundef 1), !dbg !341
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #10, !dbg !342
  %96 = call ptr @fgets(ptr noundef nonnull %3, i32 noundef 8, ptr noundef nonnull %56), !dbg !343
  %97 = load ptr, ptr @stdout, align 8, !dbg !344, !tbaa !221
  %98 = call i32 @fputs(ptr noundef nonnull %3, ptr noundef %97), !dbg !345
  %99 = call i32 @fclose(ptr noundef nonnull %56), !dbg !346
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #10, !dbg !347
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #10, !dbg !347
  %100 = load ptr, ptr @stderr, align 8, !dbg !348, !tbaa !221
  %101 = call i64 @fwrite(ptr nonnull @.str, i64 10, i64 1, ptr %100) #12, !dbg !349
  %102 = load ptr, ptr @stdout, align 8, !dbg !350, !tbaa !221
  %103 = call i32 @putc(i32 noundef 120, ptr noundef %102), !dbg !351
  %104 = load ptr, ptr @stdout, align 8, !dbg !352, !tbaa !221
  %105 = call i32 @fputc(i32 noundef 121, ptr noundef %104), !dbg !353
    #dbg_value(i32 10, !354, !DIExpression(), !359)
  %106 = load ptr, ptr @stdout, align 8, !dbg !361, !tbaa !221
  %107 = call i32 @putc(i32 noundef 10, ptr noundef %106), !dbg !362
  %108 = load ptr, ptr @stdout, align 8, !dbg !363, !tbaa !221
  %109 = call i64 @fwrite(ptr noundef nonnull @.str.1, i64 noundef 1, i64 noundef 10, ptr noundef %108), !dbg !364
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #10, !dbg !365
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11) #10, !dbg !366
  %110 = call noalias ptr @open_memstream(ptr noundef nonnull %10, ptr noundef nonnull %11) #10, !dbg !367
    #dbg_value(ptr %110, !106, !DIExpression(), !214)
  %111 = call i32 (ptr, ptr, ...) @fprintf(ptr noundef %110, ptr noundef nonnull @.str.2, ptr noundef nonnull @.str.3, i32 noundef 7) #10, !dbg !368
  %112 = call i32 @fclose(ptr noundef %110), !dbg !369
  %113 = load ptr, ptr %10, align 8, !dbg !370, !tbaa !221
  %114 = load i64, ptr %11, align 8, !dbg !371, !tbaa !259
  %115 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, ptr noundef %113, i64 noundef %114), !dbg !372
  %116 = load ptr, ptr %10, align 8, !dbg !373, !tbaa !221
  call void @free(ptr noundef %116) #10, !dbg !374
  %117 = load ptr, ptr @stdout, align 8, !dbg !375, !tbaa !221
  %118 = call i32 @setvbuf(ptr noundef %117, ptr noundef null, i32 noundef 1, i64 noundef 0) #10, !dbg !376
  %119 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5), !dbg !377
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11) #10, !dbg !378
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #10, !dbg !378
  ret i32 0, !dbg !379
}

; Function Attrs: nofree nounwind
declare !dbg !380 noundef i32 @fputs(ptr nocapture noundef readonly, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !387 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !390 noundef i32 @fputc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !391 noundef i64 @fwrite(ptr nocapture noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
declare !dbg !397 noalias ptr @open_memstream(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare !dbg !400 noundef i32 @fprintf(ptr nocapture noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !403 noundef i32 @fclose(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !406 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare !dbg !409 void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare !dbg !413 noundef i32 @setvbuf(ptr nocapture noundef, ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nofree nounwind
declare !dbg !417 noundef ptr @fgets(ptr noundef, i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !420 i64 @strcspn(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare !dbg !424 noundef i32 @__isoc99_scanf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !425 noundef i32 @getc(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !426 noundef i32 @ungetc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !427 noundef i32 @feof(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind memory(read)
declare !dbg !428 noundef i32 @ferror(ptr nocapture noundef) local_unnamed_addr #6

declare !dbg !429 i64 @__getdelim(ptr noundef, ptr noundef, i32 noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare !dbg !434 noalias noundef ptr @tmpfile() local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !437 void @perror(ptr nocapture noundef readonly) local_unnamed_addr #1

; Function Attrs: noreturn nounwind
declare !dbg !440 void @exit(i32 noundef) local_unnamed_addr #8

; Function Attrs: nofree nounwind
declare !dbg !443 noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !446 noundef i64 @ftell(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !449 noundef i32 @fseek(ptr nocapture noundef, i64 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !452 noundef i64 @fread(ptr nocapture noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare !dbg !456 void @rewind(ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { noreturn nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(read) }
attributes #12 = { cold }
attributes #13 = { noreturn nounwind }

!llvm.dbg.cu = !{!82}
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
!57 = distinct !DIGlobalVariable(scope: null, file: !2, line: 44, type: !58, isLocal: true, isDefinition: true)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 72, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 9)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(scope: null, file: !2, line: 47, type: !63, isLocal: true, isDefinition: true)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 5)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(scope: null, file: !2, line: 50, type: !68, isLocal: true, isDefinition: true)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 4)
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(scope: null, file: !2, line: 51, type: !3, isLocal: true, isDefinition: true)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(scope: null, file: !2, line: 56, type: !68, isLocal: true, isDefinition: true)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !77, isLocal: true, isDefinition: true)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 12)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !63, isLocal: true, isDefinition: true)
!82 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !83, globals: !85, splitDebugInlining: false, nameTableKind: None)
!83 = !{!84}
!84 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!85 = !{!0, !7, !9, !14, !19, !21, !26, !31, !36, !38, !43, !48, !50, !52, !54, !86, !56, !61, !66, !71, !73, !75, !80}
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression())
!87 = distinct !DIGlobalVariable(scope: null, file: !2, line: 43, type: !77, isLocal: true, isDefinition: true)
!88 = !{i32 7, !"Dwarf Version", i32 5}
!89 = !{i32 2, !"Debug Info Version", i32 3}
!90 = !{i32 1, !"wchar_size", i32 4}
!91 = !{i32 8, !"PIC Level", i32 2}
!92 = !{i32 7, !"PIE Level", i32 2}
!93 = !{i32 7, !"uwtable", i32 2}
!94 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!95 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 66, type: !96, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !82, retainedNodes: !99)
!96 = !DISubroutineType(types: !97)
!97 = !{!98}
!98 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!99 = !{!100, !102, !106}
!100 = !DILocalVariable(name: "memory", scope: !95, file: !2, line: 73, type: !101)
!101 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!102 = !DILocalVariable(name: "size", scope: !95, file: !2, line: 74, type: !103)
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !104, line: 18, baseType: !105)
!104 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!105 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!106 = !DILocalVariable(name: "stream", scope: !95, file: !2, line: 75, type: !107)
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !108, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !109, line: 7, baseType: !110)
!109 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!110 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !111, line: 49, size: 1728, elements: !112)
!111 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!112 = !{!113, !114, !115, !116, !117, !118, !119, !120, !121, !122, !123, !124, !125, !128, !130, !131, !132, !135, !137, !139, !143, !146, !148, !151, !154, !155, !157, !158, !159}
!113 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !110, file: !111, line: 51, baseType: !98, size: 32)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !110, file: !111, line: 54, baseType: !101, size: 64, offset: 64)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !110, file: !111, line: 55, baseType: !101, size: 64, offset: 128)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !110, file: !111, line: 56, baseType: !101, size: 64, offset: 192)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !110, file: !111, line: 57, baseType: !101, size: 64, offset: 256)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !110, file: !111, line: 58, baseType: !101, size: 64, offset: 320)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !110, file: !111, line: 59, baseType: !101, size: 64, offset: 384)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !110, file: !111, line: 60, baseType: !101, size: 64, offset: 448)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !110, file: !111, line: 61, baseType: !101, size: 64, offset: 512)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !110, file: !111, line: 64, baseType: !101, size: 64, offset: 576)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !110, file: !111, line: 65, baseType: !101, size: 64, offset: 640)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !110, file: !111, line: 66, baseType: !101, size: 64, offset: 704)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !110, file: !111, line: 68, baseType: !126, size: 64, offset: 768)
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !127, size: 64)
!127 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !111, line: 36, flags: DIFlagFwdDecl)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !110, file: !111, line: 70, baseType: !129, size: 64, offset: 832)
!129 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !110, file: !111, line: 72, baseType: !98, size: 32, offset: 896)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !110, file: !111, line: 73, baseType: !98, size: 32, offset: 928)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !110, file: !111, line: 74, baseType: !133, size: 64, offset: 960)
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !134, line: 152, baseType: !84)
!134 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!135 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !110, file: !111, line: 77, baseType: !136, size: 16, offset: 1024)
!136 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !110, file: !111, line: 78, baseType: !138, size: 8, offset: 1040)
!138 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !110, file: !111, line: 79, baseType: !140, size: 8, offset: 1048)
!140 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !141)
!141 = !{!142}
!142 = !DISubrange(count: 1)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !110, file: !111, line: 81, baseType: !144, size: 64, offset: 1088)
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !111, line: 43, baseType: null)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !110, file: !111, line: 89, baseType: !147, size: 64, offset: 1152)
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !134, line: 153, baseType: !84)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !110, file: !111, line: 91, baseType: !149, size: 64, offset: 1216)
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !150, size: 64)
!150 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !111, line: 37, flags: DIFlagFwdDecl)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !110, file: !111, line: 92, baseType: !152, size: 64, offset: 1280)
!152 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !153, size: 64)
!153 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !111, line: 38, flags: DIFlagFwdDecl)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !110, file: !111, line: 93, baseType: !129, size: 64, offset: 1344)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !110, file: !111, line: 94, baseType: !156, size: 64, offset: 1408)
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !110, file: !111, line: 95, baseType: !103, size: 64, offset: 1472)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !110, file: !111, line: 96, baseType: !98, size: 32, offset: 1536)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !110, file: !111, line: 98, baseType: !160, size: 160, offset: 1568)
!160 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !161)
!161 = !{!162}
!162 = !DISubrange(count: 20)
!163 = distinct !DIAssignID()
!164 = !DILocalVariable(name: "r", scope: !165, file: !2, line: 43, type: !175)
!165 = distinct !DILexicalBlock(scope: !166, file: !2, line: 42, column: 34)
!166 = distinct !DILexicalBlock(scope: !167, file: !2, line: 42, column: 5)
!167 = distinct !DILexicalBlock(scope: !168, file: !2, line: 42, column: 5)
!168 = distinct !DISubprogram(name: "use_file", scope: !2, file: !2, line: 35, type: !169, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !82, retainedNodes: !171)
!169 = !DISubroutineType(types: !170)
!170 = !{null}
!171 = !{!172, !173, !164, !174, !181, !182}
!172 = !DILocalVariable(name: "file", scope: !168, file: !2, line: 37, type: !107)
!173 = !DILocalVariable(name: "i", scope: !167, file: !2, line: 42, type: !98)
!174 = !DILocalVariable(name: "back", scope: !168, file: !2, line: 48, type: !175)
!175 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !2, line: 8, size: 192, elements: !176)
!176 = !{!177, !178, !179}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !175, file: !2, line: 8, baseType: !98, size: 32)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !175, file: !2, line: 8, baseType: !77, size: 96, offset: 32)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !175, file: !2, line: 8, baseType: !180, size: 64, offset: 128)
!180 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!181 = !DILocalVariable(name: "ids", scope: !168, file: !2, line: 53, type: !98)
!182 = !DILocalVariable(name: "tail", scope: !168, file: !2, line: 60, type: !11)
!183 = !DILocation(line: 0, scope: !165, inlinedAt: !184)
!184 = distinct !DILocation(line: 69, column: 5, scope: !95)
!185 = distinct !DIAssignID()
!186 = !DILocation(line: 0, scope: !168, inlinedAt: !184)
!187 = distinct !DIAssignID()
!188 = distinct !DIAssignID()
!189 = !DILocalVariable(name: "line", scope: !190, file: !2, line: 16, type: !203)
!190 = distinct !DISubprogram(name: "read_input", scope: !2, file: !2, line: 10, type: !169, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !82, retainedNodes: !191)
!191 = !{!192, !193, !189, !194, !195, !196, !197, !198, !199}
!192 = !DILocalVariable(name: "letters", scope: !190, file: !2, line: 12, type: !98)
!193 = !DILocalVariable(name: "c", scope: !190, file: !2, line: 12, type: !98)
!194 = !DILocalVariable(name: "a", scope: !190, file: !2, line: 20, type: !98)
!195 = !DILocalVariable(name: "b", scope: !190, file: !2, line: 20, type: !98)
!196 = !DILocalVariable(name: "d", scope: !190, file: !2, line: 21, type: !180)
!197 = !DILocalVariable(name: "text", scope: !190, file: !2, line: 26, type: !101)
!198 = !DILocalVariable(name: "capacity", scope: !190, file: !2, line: 27, type: !103)
!199 = !DILocalVariable(name: "length", scope: !190, file: !2, line: 28, type: !200)
!200 = !DIDerivedType(tag: DW_TAG_typedef, name: "ssize_t", file: !201, line: 77, baseType: !202)
!201 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!202 = !DIDerivedType(tag: DW_TAG_typedef, name: "__ssize_t", file: !134, line: 194, baseType: !84)
!203 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 256, elements: !204)
!204 = !{!205}
!205 = !DISubrange(count: 32)
!206 = !DILocation(line: 0, scope: !190, inlinedAt: !207)
!207 = distinct !DILocation(line: 68, column: 5, scope: !95)
!208 = distinct !DIAssignID()
!209 = distinct !DIAssignID()
!210 = distinct !DIAssignID()
!211 = distinct !DIAssignID()
!212 = distinct !DIAssignID()
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 0, scope: !95)
!215 = distinct !DIAssignID()
!216 = !DILocation(line: 13, column: 5, scope: !190, inlinedAt: !207)
!217 = !DILocation(line: 49, column: 16, scope: !218, inlinedAt: !220)
!218 = distinct !DISubprogram(name: "getchar", scope: !219, file: !219, line: 47, type: !96, scopeLine: 48, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !82)
!219 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!220 = distinct !DILocation(line: 13, column: 17, scope: !190, inlinedAt: !207)
!221 = !{!222, !222, i64 0}
!222 = !{!"any pointer", !223, i64 0}
!223 = !{!"omnipotent char", !224, i64 0}
!224 = !{!"Simple C/C++ TBAA"}
!225 = !DILocation(line: 49, column: 10, scope: !218, inlinedAt: !220)
!226 = !DILocation(line: 14, column: 16, scope: !190, inlinedAt: !207)
!227 = distinct !{!227, !216, !226, !228}
!228 = !{!"llvm.loop.mustprogress"}
!229 = !DILocation(line: 15, column: 5, scope: !190, inlinedAt: !207)
!230 = !DILocation(line: 16, column: 5, scope: !190, inlinedAt: !207)
!231 = !DILocation(line: 17, column: 30, scope: !190, inlinedAt: !207)
!232 = !DILocation(line: 17, column: 5, scope: !190, inlinedAt: !207)
!233 = !DILocation(line: 18, column: 10, scope: !190, inlinedAt: !207)
!234 = !DILocation(line: 18, column: 5, scope: !190, inlinedAt: !207)
!235 = !DILocation(line: 18, column: 31, scope: !190, inlinedAt: !207)
!236 = !{!223, !223, i64 0}
!237 = !DILocation(line: 19, column: 5, scope: !190, inlinedAt: !207)
!238 = !DILocation(line: 20, column: 5, scope: !190, inlinedAt: !207)
!239 = !DILocation(line: 21, column: 5, scope: !190, inlinedAt: !207)
!240 = !DILocation(line: 22, column: 18, scope: !190, inlinedAt: !207)
!241 = !DILocation(line: 22, column: 5, scope: !190, inlinedAt: !207)
!242 = !DILocation(line: 23, column: 27, scope: !190, inlinedAt: !207)
!243 = !{!244, !244, i64 0}
!244 = !{!"int", !223, i64 0}
!245 = !DILocation(line: 23, column: 30, scope: !190, inlinedAt: !207)
!246 = !DILocation(line: 23, column: 33, scope: !190, inlinedAt: !207)
!247 = !{!248, !248, i64 0}
!248 = !{!"double", !223, i64 0}
!249 = !DILocation(line: 23, column: 5, scope: !190, inlinedAt: !207)
!250 = !DILocation(line: 24, column: 14, scope: !190, inlinedAt: !207)
!251 = !DILocation(line: 24, column: 9, scope: !190, inlinedAt: !207)
!252 = !DILocation(line: 25, column: 15, scope: !190, inlinedAt: !207)
!253 = !DILocation(line: 25, column: 5, scope: !190, inlinedAt: !207)
!254 = !DILocation(line: 26, column: 5, scope: !190, inlinedAt: !207)
!255 = !DILocation(line: 26, column: 11, scope: !190, inlinedAt: !207)
!256 = distinct !DIAssignID()
!257 = !DILocation(line: 27, column: 5, scope: !190, inlinedAt: !207)
!258 = !DILocation(line: 27, column: 12, scope: !190, inlinedAt: !207)
!259 = !{!260, !260, i64 0}
!260 = !{!"long", !223, i64 0}
!261 = distinct !DIAssignID()
!262 = !DILocation(line: 29, column: 48, scope: !190, inlinedAt: !207)
!263 = !DILocation(line: 120, column: 10, scope: !264, inlinedAt: !273)
!264 = distinct !DISubprogram(name: "getline", scope: !219, file: !219, line: 118, type: !265, scopeLine: 119, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !82, retainedNodes: !269)
!265 = !DISubroutineType(types: !266)
!266 = !{!202, !267, !268, !107}
!267 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!268 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !103, size: 64)
!269 = !{!270, !271, !272}
!270 = !DILocalVariable(name: "__lineptr", arg: 1, scope: !264, file: !219, line: 118, type: !267)
!271 = !DILocalVariable(name: "__n", arg: 2, scope: !264, file: !219, line: 118, type: !268)
!272 = !DILocalVariable(name: "__stream", arg: 3, scope: !264, file: !219, line: 118, type: !107)
!273 = distinct !DILocation(line: 29, column: 22, scope: !190, inlinedAt: !207)
!274 = !DILocation(line: 29, column: 56, scope: !190, inlinedAt: !207)
!275 = !DILocation(line: 29, column: 5, scope: !190, inlinedAt: !207)
!276 = !DILocation(line: 30, column: 34, scope: !190, inlinedAt: !207)
!277 = !DILocation(line: 30, column: 9, scope: !190, inlinedAt: !207)
!278 = !DILocation(line: 0, scope: !264, inlinedAt: !273)
!279 = distinct !{!279, !275, !280, !228}
!280 = !DILocation(line: 30, column: 38, scope: !190, inlinedAt: !207)
!281 = !DILocation(line: 31, column: 10, scope: !190, inlinedAt: !207)
!282 = !DILocation(line: 31, column: 5, scope: !190, inlinedAt: !207)
!283 = !DILocation(line: 32, column: 30, scope: !190, inlinedAt: !207)
!284 = !DILocation(line: 32, column: 25, scope: !190, inlinedAt: !207)
!285 = !DILocation(line: 32, column: 24, scope: !190, inlinedAt: !207)
!286 = !DILocation(line: 32, column: 23, scope: !190, inlinedAt: !207)
!287 = !DILocation(line: 32, column: 47, scope: !190, inlinedAt: !207)
!288 = !DILocation(line: 32, column: 40, scope: !190, inlinedAt: !207)
!289 = !DILocation(line: 32, column: 39, scope: !190, inlinedAt: !207)
!290 = !DILocation(line: 32, column: 38, scope: !190, inlinedAt: !207)
!291 = !DILocation(line: 32, column: 5, scope: !190, inlinedAt: !207)
!292 = !DILocation(line: 33, column: 1, scope: !190, inlinedAt: !207)
!293 = !DILocation(line: 37, column: 18, scope: !168, inlinedAt: !184)
!294 = !DILocation(line: 38, column: 10, scope: !295, inlinedAt: !184)
!295 = distinct !DILexicalBlock(scope: !168, file: !2, line: 38, column: 9)
!296 = !DILocation(line: 38, column: 9, scope: !168, inlinedAt: !184)
!297 = !DILocation(line: 0, scope: !167, inlinedAt: !184)
!298 = !DILocation(line: 42, column: 5, scope: !167, inlinedAt: !184)
!299 = !DILocation(line: 39, column: 9, scope: !300, inlinedAt: !184)
!300 = distinct !DILexicalBlock(scope: !295, file: !2, line: 38, column: 16)
!301 = !DILocation(line: 40, column: 9, scope: !300, inlinedAt: !184)
!302 = !DILocation(line: 47, column: 21, scope: !168, inlinedAt: !184)
!303 = !DILocation(line: 47, column: 5, scope: !168, inlinedAt: !184)
!304 = !DILocation(line: 48, column: 5, scope: !168, inlinedAt: !184)
!305 = !DILocation(line: 49, column: 5, scope: !168, inlinedAt: !184)
!306 = !DILocation(line: 50, column: 19, scope: !168, inlinedAt: !184)
!307 = !DILocation(line: 50, column: 5, scope: !168, inlinedAt: !184)
!308 = !DILocation(line: 51, column: 32, scope: !168, inlinedAt: !184)
!309 = !{!310, !244, i64 0}
!310 = !{!"record", !244, i64 0, !223, i64 4, !248, i64 16}
!311 = !DILocation(line: 51, column: 41, scope: !168, inlinedAt: !184)
!312 = !DILocation(line: 51, column: 52, scope: !168, inlinedAt: !184)
!313 = !{!310, !248, i64 16}
!314 = !DILocation(line: 51, column: 5, scope: !168, inlinedAt: !184)
!315 = !DILocation(line: 52, column: 5, scope: !168, inlinedAt: !184)
!316 = !DILocation(line: 54, column: 12, scope: !168, inlinedAt: !184)
!317 = !DILocation(line: 54, column: 47, scope: !168, inlinedAt: !184)
!318 = !DILocation(line: 54, column: 5, scope: !168, inlinedAt: !184)
!319 = !DILocation(line: 43, column: 9, scope: !165, inlinedAt: !184)
!320 = !DILocation(line: 43, column: 27, scope: !165, inlinedAt: !184)
!321 = distinct !DIAssignID()
!322 = !DILocation(line: 43, column: 31, scope: !165, inlinedAt: !184)
!323 = distinct !DIAssignID()
!324 = !DILocation(line: 43, column: 35, scope: !165, inlinedAt: !184)
!325 = !DILocation(line: 43, column: 37, scope: !165, inlinedAt: !184)
!326 = distinct !DIAssignID()
!327 = !DILocation(line: 44, column: 9, scope: !165, inlinedAt: !184)
!328 = !DILocation(line: 45, column: 9, scope: !165, inlinedAt: !184)
!329 = !DILocation(line: 46, column: 5, scope: !166, inlinedAt: !184)
!330 = !DILocation(line: 42, column: 30, scope: !166, inlinedAt: !184)
!331 = !DILocation(line: 42, column: 23, scope: !166, inlinedAt: !184)
!332 = distinct !{!332, !298, !333, !228}
!333 = !DILocation(line: 46, column: 5, scope: !167, inlinedAt: !184)
!334 = !DILocation(line: 55, column: 19, scope: !168, inlinedAt: !184)
!335 = !DILocation(line: 55, column: 30, scope: !168, inlinedAt: !184)
!336 = !DILocation(line: 55, column: 23, scope: !168, inlinedAt: !184)
!337 = distinct !{!337, !318, !335, !228}
!338 = !DILocation(line: 56, column: 5, scope: !168, inlinedAt: !184)
!339 = !DILocation(line: 57, column: 5, scope: !168, inlinedAt: !184)
!340 = !DILocation(line: 58, column: 5, scope: !168, inlinedAt: !184)
!341 = !DILocation(line: 59, column: 5, scope: !168, inlinedAt: !184)
!342 = !DILocation(line: 60, column: 5, scope: !168, inlinedAt: !184)
!343 = !DILocation(line: 61, column: 5, scope: !168, inlinedAt: !184)
!344 = !DILocation(line: 62, column: 17, scope: !168, inlinedAt: !184)
!345 = !DILocation(line: 62, column: 5, scope: !168, inlinedAt: !184)
!346 = !DILocation(line: 63, column: 5, scope: !168, inlinedAt: !184)
!347 = !DILocation(line: 64, column: 1, scope: !168, inlinedAt: !184)
!348 = !DILocation(line: 70, column: 26, scope: !95)
!349 = !DILocation(line: 70, column: 5, scope: !95)
!350 = !DILocation(line: 71, column: 15, scope: !95)
!351 = !DILocation(line: 71, column: 5, scope: !95)
!352 = !DILocation(line: 71, column: 35, scope: !95)
!353 = !DILocation(line: 71, column: 24, scope: !95)
!354 = !DILocalVariable(name: "__c", arg: 1, scope: !355, file: !219, line: 82, type: !98)
!355 = distinct !DISubprogram(name: "putchar", scope: !219, file: !219, line: 82, type: !356, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !82, retainedNodes: !358)
!356 = !DISubroutineType(types: !357)
!357 = !{!98, !98}
!358 = !{!354}
!359 = !DILocation(line: 0, scope: !355, inlinedAt: !360)
!360 = distinct !DILocation(line: 71, column: 44, scope: !95)
!361 = !DILocation(line: 84, column: 21, scope: !355, inlinedAt: !360)
!362 = !DILocation(line: 84, column: 10, scope: !355, inlinedAt: !360)
!363 = !DILocation(line: 72, column: 35, scope: !95)
!364 = !DILocation(line: 72, column: 5, scope: !95)
!365 = !DILocation(line: 73, column: 5, scope: !95)
!366 = !DILocation(line: 74, column: 5, scope: !95)
!367 = !DILocation(line: 75, column: 20, scope: !95)
!368 = !DILocation(line: 76, column: 5, scope: !95)
!369 = !DILocation(line: 77, column: 5, scope: !95)
!370 = !DILocation(line: 78, column: 24, scope: !95)
!371 = !DILocation(line: 78, column: 32, scope: !95)
!372 = !DILocation(line: 78, column: 5, scope: !95)
!373 = !DILocation(line: 79, column: 10, scope: !95)
!374 = !DILocation(line: 79, column: 5, scope: !95)
!375 = !DILocation(line: 80, column: 13, scope: !95)
!376 = !DILocation(line: 80, column: 5, scope: !95)
!377 = !DILocation(line: 81, column: 5, scope: !95)
!378 = !DILocation(line: 83, column: 1, scope: !95)
!379 = !DILocation(line: 82, column: 5, scope: !95)
!380 = !DISubprogram(name: "fputs", scope: !201, file: !201, line: 655, type: !381, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!381 = !DISubroutineType(types: !382)
!382 = !{!98, !383, !386}
!383 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !384)
!384 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !385, size: 64)
!385 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!386 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !107)
!387 = !DISubprogram(name: "putc", scope: !201, file: !201, line: 550, type: !388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!388 = !DISubroutineType(types: !389)
!389 = !{!98, !98, !107}
!390 = !DISubprogram(name: "fputc", scope: !201, file: !201, line: 549, type: !388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!391 = !DISubprogram(name: "fwrite", scope: !201, file: !201, line: 681, type: !392, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!392 = !DISubroutineType(types: !393)
!393 = !{!105, !394, !103, !103, !386}
!394 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !395)
!395 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !396, size: 64)
!396 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!397 = !DISubprogram(name: "open_memstream", scope: !201, file: !201, line: 314, type: !398, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!398 = !DISubroutineType(types: !399)
!399 = !{!107, !267, !268}
!400 = !DISubprogram(name: "fprintf", scope: !201, file: !201, line: 350, type: !401, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!401 = !DISubroutineType(types: !402)
!402 = !{!98, !386, !383, null}
!403 = !DISubprogram(name: "fclose", scope: !201, file: !201, line: 178, type: !404, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!404 = !DISubroutineType(types: !405)
!405 = !{!98, !107}
!406 = !DISubprogram(name: "printf", scope: !201, file: !201, line: 356, type: !407, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!407 = !DISubroutineType(types: !408)
!408 = !{!98, !383, null}
!409 = !DISubprogram(name: "free", scope: !410, file: !410, line: 568, type: !411, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!410 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!411 = !DISubroutineType(types: !412)
!412 = !{null, !156}
!413 = !DISubprogram(name: "setvbuf", scope: !201, file: !201, line: 332, type: !414, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!414 = !DISubroutineType(types: !415)
!415 = !{!98, !386, !416, !98, !103}
!416 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !101)
!417 = !DISubprogram(name: "fgets", scope: !201, file: !201, line: 592, type: !418, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!418 = !DISubroutineType(types: !419)
!419 = !{!101, !416, !98, !386}
!420 = !DISubprogram(name: "strcspn", scope: !421, file: !421, line: 293, type: !422, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!421 = !DIFile(filename: "include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!422 = !DISubroutineType(types: !423)
!423 = !{!105, !384, !384}
!424 = !DISubprogram(name: "scanf", linkageName: "__isoc99_scanf", scope: !201, file: !201, line: 437, type: !407, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!425 = !DISubprogram(name: "getc", scope: !201, file: !201, line: 514, type: !404, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!426 = !DISubprogram(name: "ungetc", scope: !201, file: !201, line: 668, type: !388, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!427 = !DISubprogram(name: "feof", scope: !201, file: !201, line: 788, type: !404, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DISubprogram(name: "ferror", scope: !201, file: !201, line: 790, type: !404, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!429 = !DISubprogram(name: "__getdelim", scope: !201, file: !201, line: 632, type: !430, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!430 = !DISubroutineType(types: !431)
!431 = !{!202, !432, !433, !98, !386}
!432 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !267)
!433 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !268)
!434 = !DISubprogram(name: "tmpfile", scope: !201, file: !201, line: 188, type: !435, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!435 = !DISubroutineType(types: !436)
!436 = !{!107}
!437 = !DISubprogram(name: "perror", scope: !201, file: !201, line: 804, type: !438, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!438 = !DISubroutineType(types: !439)
!439 = !{null, !384}
!440 = !DISubprogram(name: "exit", scope: !410, file: !410, line: 637, type: !441, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{null, !98}
!443 = !DISubprogram(name: "snprintf", scope: !201, file: !201, line: 378, type: !444, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!444 = !DISubroutineType(types: !445)
!445 = !{!98, !416, !103, !383, null}
!446 = !DISubprogram(name: "ftell", scope: !201, file: !201, line: 718, type: !447, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!447 = !DISubroutineType(types: !448)
!448 = !{!84, !107}
!449 = !DISubprogram(name: "fseek", scope: !201, file: !201, line: 713, type: !450, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!450 = !DISubroutineType(types: !451)
!451 = !{!98, !107, !84, !98}
!452 = !DISubprogram(name: "fread", scope: !201, file: !201, line: 675, type: !453, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!453 = !DISubroutineType(types: !454)
!454 = !{!105, !455, !103, !103, !386}
!455 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !156)
!456 = !DISubprogram(name: "rewind", scope: !201, file: !201, line: 723, type: !457, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!457 = !DISubroutineType(types: !458)
!458 = !{null, !107}
