; ModuleID = 'forwarded_varargs.c'
source_filename = "forwarded_varargs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@.str = private unnamed_addr constant [7 x i8] c" (%d)\0A\00", align 1
@.str.1 = private unnamed_addr constant [22 x i8] c"%d %s %5.2f %c %lx %%\00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"str\00", align 1
@.str.3 = private unnamed_addr constant [24 x i8] c"%d %d %d %d %d %d %d %d\00", align 1
@.str.4 = private unnamed_addr constant [33 x i8] c"%g %g %g %g %g %g %g %g %g %g %d\00", align 1
@.str.5 = private unnamed_addr constant [37 x i8] c"%0*d|%-8s|%+.3e|%hhd|%hd|%lld|%zu|%p\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"left\00", align 1
@.str.7 = private unnamed_addr constant [18 x i8] c"17 2.5 hello x ff\00", align 1
@.str.8 = private unnamed_addr constant [19 x i8] c"%d %lf %15s %c %lx\00", align 1
@.str.9 = private unnamed_addr constant [21 x i8] c"%d: %d %g %s %c %lu\0A\00", align 1
@.str.10 = private unnamed_addr constant [2 x i8] c"x\00", align 1
@.str.11 = private unnamed_addr constant [2 x i8] c"y\00", align 1
@.str.12 = private unnamed_addr constant [13 x i8] c" %s %d %.1f\0A\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"rest\00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"%d%n|\00", align 1
@.str.15 = private unnamed_addr constant [29 x i8] c"%d %s %s %d %g %d %ld %g %s\0A\00", align 1
@.str.16 = private unnamed_addr constant [2 x i8] c"b\00", align 1
@.str.17 = private unnamed_addr constant [2 x i8] c"c\00", align 1
@.str.18 = private unnamed_addr constant [5 x i8] c"last\00", align 1
@.str.19 = private unnamed_addr constant [13 x i8] c"%f %e %g %a\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@.str.20 = private unnamed_addr constant [8 x i8] c"[%s=%g]\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca i32, align 4
  %2 = alloca double, align 8
  %3 = alloca [16 x i8], align 16
  %4 = alloca i8, align 1
  %5 = alloca i64, align 8
  %6 = tail call i32 (ptr, ...) @say(ptr noundef nonnull @.str.1, i32 noundef -42, ptr noundef nonnull @.str.2, double noundef 3.141590e+00, i32 noundef 113, i64 noundef 244837814094590)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %6)
  %8 = tail call i32 (ptr, ...) @say(ptr noundef nonnull @.str.3, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i32 noundef 6, i32 noundef 7, i32 noundef 8)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %8)
  %10 = tail call i32 (ptr, ...) @say(ptr noundef nonnull @.str.4, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double noundef 8.000000e+00, double noundef 9.000000e+00, double noundef 1.000000e+01, i32 noundef 11)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %10)
  %12 = tail call ptr (ptr, ...) @text_of(ptr nonnull poison, i32 noundef 8, i32 noundef 1234, ptr noundef nonnull @.str.6, double noundef 0x40C81CD6C8B43958, i32 noundef -1, i32 noundef -2, i64 noundef -3, i64 noundef 4, ptr noundef null)
  %13 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) %12)
  tail call void @free(ptr noundef %12) #8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) #8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.lifetime.start.p0(i64 1, ptr nonnull %4) #8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #8
  %14 = call i32 (ptr, ptr, ...) @scan(ptr nonnull poison, ptr nonnull poison, ptr noundef nonnull %1, ptr noundef nonnull %2, ptr noundef nonnull %3, ptr noundef nonnull %4, ptr noundef nonnull %5)
  %15 = load i32, ptr %1, align 4, !tbaa !4
  %16 = load double, ptr %2, align 8, !tbaa !8
  %17 = load i8, ptr %4, align 1, !tbaa !10
  %18 = sext i8 %17 to i32
  %19 = load i64, ptr %5, align 8, !tbaa !11
  %20 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %14, i32 noundef %15, double noundef %16, ptr noundef nonnull %3, i32 noundef %18, i64 noundef %19)
  call void (i32, ...) @labelled(i32 poison, ptr noundef nonnull @.str.10, double noundef 1.500000e+00, ptr noundef nonnull @.str.11, double noundef -2.000000e+00, ptr noundef nonnull @.str.12, ptr noundef nonnull @.str.13, i32 noundef 9, double noundef 5.000000e-01)
  %21 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i32 noundef 12345, ptr noundef nonnull %1)
  %22 = load i32, ptr %1, align 4, !tbaa !4
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, i32 noundef %22, ptr noundef nonnull @.str.16, ptr noundef nonnull @.str.17, i32 noundef 4, double noundef 5.500000e+00, i32 noundef 6, i64 noundef 1099511627776, double noundef 8.250000e+00, ptr noundef nonnull @.str.18)
  %24 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, double noundef 1.000000e+10, double noundef 1.000000e-10, double noundef 1.000000e-05, double noundef 1.000000e+00)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #8
  call void @llvm.lifetime.end.p0(i64 1, ptr nonnull %4) #8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #8
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) #8
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nounwind uwtable
define internal noundef i32 @say(ptr nocapture noundef readonly %0, ...) unnamed_addr #2 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load ptr, ptr @stdout, align 8, !tbaa !13, !noalias !15
  %4 = call i32 @vfprintf(ptr noundef %3, ptr noundef %0, ptr noundef nonnull %2) #8
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret i32 %4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nofree nounwind uwtable
define internal noalias noundef ptr @text_of(ptr nocapture readnone %0, ...) unnamed_addr #2 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  call void @llvm.va_copy.p0(ptr nonnull %3, ptr nonnull %2)
  %4 = call i32 @vsnprintf(ptr noundef null, i64 noundef 0, ptr noundef nonnull @.str.5, ptr noundef nonnull %2) #8
  call void @llvm.va_end.p0(ptr nonnull %2)
  %5 = sext i32 %4 to i64
  %6 = add nsw i64 %5, 1
  %7 = call noalias ptr @malloc(i64 noundef %6) #9
  %8 = call i32 @vsnprintf(ptr noundef %7, i64 noundef %6, ptr noundef nonnull @.str.5, ptr noundef nonnull %3) #8
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret ptr %7
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #1

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: nounwind uwtable
define internal i32 @scan(ptr nocapture readnone %0, ptr nocapture readnone %1, ...) unnamed_addr #0 {
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #8
  call void @llvm.va_start.p0(ptr nonnull %3)
  %4 = call i32 @__isoc99_vsscanf(ptr noundef nonnull @.str.7, ptr noundef nonnull @.str.8, ptr noundef nonnull %3) #8
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #8
  ret i32 %4
}

; Function Attrs: nofree nounwind uwtable
define internal void @labelled(i32 %0, ...) unnamed_addr #2 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = getelementptr inbounds i8, ptr %2, i64 4
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load i32, ptr %2, align 16
  %7 = icmp ult i32 %6, 41
  br i1 %7, label %8, label %13

8:                                                ; preds = %1
  %9 = load ptr, ptr %5, align 16
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr i8, ptr %9, i64 %10
  %12 = add nuw nsw i32 %6, 8
  store i32 %12, ptr %2, align 16
  br label %16

13:                                               ; preds = %1
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr i8, ptr %14, i64 8
  store ptr %15, ptr %4, align 8
  br label %16

16:                                               ; preds = %13, %8
  %17 = phi ptr [ %11, %8 ], [ %14, %13 ]
  %18 = load ptr, ptr %17, align 8, !tbaa !13
  %19 = load i32, ptr %3, align 4
  %20 = icmp ult i32 %19, 161
  br i1 %20, label %21, label %26

21:                                               ; preds = %16
  %22 = load ptr, ptr %5, align 16
  %23 = zext nneg i32 %19 to i64
  %24 = getelementptr i8, ptr %22, i64 %23
  %25 = add nuw nsw i32 %19, 16
  store i32 %25, ptr %3, align 4
  br label %29

26:                                               ; preds = %16
  %27 = load ptr, ptr %4, align 8
  %28 = getelementptr i8, ptr %27, i64 8
  store ptr %28, ptr %4, align 8
  br label %29

29:                                               ; preds = %26, %21
  %30 = phi ptr [ %24, %21 ], [ %27, %26 ]
  %31 = load double, ptr %30, align 8, !tbaa !8
  %32 = call i32 (ptr, ...) @say(ptr noundef nonnull @.str.20, ptr noundef %18, double noundef %31)
  %33 = load i32, ptr %2, align 16
  %34 = icmp ult i32 %33, 41
  br i1 %34, label %38, label %35

35:                                               ; preds = %29
  %36 = load ptr, ptr %4, align 8
  %37 = getelementptr i8, ptr %36, i64 8
  store ptr %37, ptr %4, align 8
  br label %43

38:                                               ; preds = %29
  %39 = load ptr, ptr %5, align 16
  %40 = zext nneg i32 %33 to i64
  %41 = getelementptr i8, ptr %39, i64 %40
  %42 = add nuw nsw i32 %33, 8
  store i32 %42, ptr %2, align 16
  br label %43

43:                                               ; preds = %38, %35
  %44 = phi ptr [ %41, %38 ], [ %36, %35 ]
  %45 = load ptr, ptr %44, align 8, !tbaa !13
  %46 = load i32, ptr %3, align 4
  %47 = icmp ult i32 %46, 161
  br i1 %47, label %51, label %48

48:                                               ; preds = %43
  %49 = load ptr, ptr %4, align 8
  %50 = getelementptr i8, ptr %49, i64 8
  store ptr %50, ptr %4, align 8
  br label %56

51:                                               ; preds = %43
  %52 = load ptr, ptr %5, align 16
  %53 = zext nneg i32 %46 to i64
  %54 = getelementptr i8, ptr %52, i64 %53
  %55 = add nuw nsw i32 %46, 16
  store i32 %55, ptr %3, align 4
  br label %56

56:                                               ; preds = %51, %48
  %57 = phi ptr [ %54, %51 ], [ %49, %48 ]
  %58 = load double, ptr %57, align 8, !tbaa !8
  %59 = call i32 (ptr, ...) @say(ptr noundef nonnull @.str.20, ptr noundef %45, double noundef %58)
  %60 = load i32, ptr %2, align 16
  %61 = icmp ult i32 %60, 41
  br i1 %61, label %62, label %67

62:                                               ; preds = %56
  %63 = load ptr, ptr %5, align 16
  %64 = zext nneg i32 %60 to i64
  %65 = getelementptr i8, ptr %63, i64 %64
  %66 = add nuw nsw i32 %60, 8
  store i32 %66, ptr %2, align 16
  br label %70

67:                                               ; preds = %56
  %68 = load ptr, ptr %4, align 8
  %69 = getelementptr i8, ptr %68, i64 8
  store ptr %69, ptr %4, align 8
  br label %70

70:                                               ; preds = %67, %62
  %71 = phi ptr [ %65, %62 ], [ %68, %67 ]
  %72 = load ptr, ptr %71, align 8, !tbaa !13
  %73 = load ptr, ptr @stdout, align 8, !tbaa !13
  %74 = call i32 @vfprintf(ptr noundef %73, ptr noundef %72, ptr noundef nonnull %2) #8
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #5

; Function Attrs: nofree nounwind
declare noundef i32 @vfprintf(ptr nocapture noundef, ptr nocapture noundef readonly, ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_copy.p0(ptr, ptr) #5

; Function Attrs: nofree nounwind
declare noundef i32 @vsnprintf(ptr nocapture noundef, i64 noundef, ptr nocapture noundef readonly, ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
declare i32 @__isoc99_vsscanf(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #7

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nounwind }
attributes #9 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
!10 = !{!6, !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"long", !6, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"any pointer", !6, i64 0}
!15 = !{!16}
!16 = distinct !{!16, !17, !"vprintf: argument 0"}
!17 = distinct !{!17, !"vprintf"}
