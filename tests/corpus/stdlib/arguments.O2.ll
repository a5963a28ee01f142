; ModuleID = 'arguments.c'
source_filename = "arguments.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [14 x i8] c"%d arguments\0A\00", align 1
@.str.1 = private unnamed_addr constant [13 x i8] c"%d '%s' %zu\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [18 x i8] c"STILLPOINT_CORPUS\00", align 1
@.str.4 = private unnamed_addr constant [19 x i8] c"set by the program\00", align 1
@environ = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local i32 @main(i32 noundef %0, ptr nocapture noundef readonly %1, ptr noundef readnone %2) local_unnamed_addr #0 {
  %4 = add nsw i32 %0, -1
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %4)
  %6 = icmp sgt i32 %0, 1
  br i1 %6, label %7, label %11

7:                                                ; preds = %3
  %8 = zext nneg i32 %0 to i64
  br label %18

9:                                                ; preds = %18
  %10 = trunc i64 %28 to i32
  br label %11

11:                                               ; preds = %9, %3
  %12 = phi i32 [ 0, %3 ], [ %10, %9 ]
  %13 = sext i32 %0 to i64
  %14 = getelementptr inbounds ptr, ptr %1, i64 %13
  %15 = load ptr, ptr %14, align 8, !tbaa !4
  %16 = load ptr, ptr %1, align 8, !tbaa !4
  %17 = icmp eq ptr %16, null
  br i1 %17, label %35, label %31

18:                                               ; preds = %7, %18
  %19 = phi i64 [ 1, %7 ], [ %29, %18 ]
  %20 = phi i64 [ 0, %7 ], [ %28, %18 ]
  %21 = getelementptr inbounds ptr, ptr %1, i64 %19
  %22 = load ptr, ptr %21, align 8, !tbaa !4
  %23 = tail call i64 @strlen(ptr noundef nonnull dereferenceable(1) %22) #7
  %24 = trunc nuw nsw i64 %19 to i32
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %24, ptr noundef %22, i64 noundef %23)
  %26 = load ptr, ptr %21, align 8, !tbaa !4
  %27 = tail call i64 @strtol(ptr nocapture noundef %26, ptr noundef null, i32 noundef 10) #8
  %28 = add nsw i64 %27, %20
  %29 = add nuw nsw i64 %19, 1
  %30 = icmp eq i64 %29, %8
  br i1 %30, label %9, label %18, !llvm.loop !8

31:                                               ; preds = %11
  %32 = load i8, ptr %16, align 1, !tbaa !10
  %33 = icmp ne i8 %32, 0
  %34 = zext i1 %33 to i32
  br label %35

35:                                               ; preds = %31, %11
  %36 = phi i32 [ 0, %11 ], [ %34, %31 ]
  %37 = icmp eq ptr %15, null
  %38 = zext i1 %37 to i32
  %39 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %38, i32 noundef %36)
  %40 = tail call i32 @setenv(ptr noundef nonnull @.str.3, ptr noundef nonnull @.str.4, i32 noundef 1) #8
  %41 = tail call ptr @getenv(ptr noundef nonnull @.str.3) #8
  %42 = tail call i32 @puts(ptr nonnull dereferenceable(1) %41)
  %43 = tail call i32 @unsetenv(ptr noundef nonnull @.str.3) #8
  %44 = tail call ptr @getenv(ptr noundef nonnull @.str.3) #8
  %45 = icmp eq ptr %44, null
  %46 = zext i1 %45 to i32
  %47 = icmp ne ptr %2, null
  %48 = load ptr, ptr @environ, align 8
  %49 = icmp ne ptr %48, null
  %50 = select i1 %47, i1 %49, i1 false
  %51 = zext i1 %50 to i32
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %46, i32 noundef %51)
  ret i32 %12
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtol(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare i32 @setenv(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(read)
declare noundef ptr @getenv(ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @unsetenv(ptr nocapture noundef readonly) local_unnamed_addr #1

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #6

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind }
attributes #7 = { nounwind willreturn memory(read) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!6, !6, i64 0}
