; ModuleID = 'linkage.c'
source_filename = "linkage.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.anon = type { i64, i64 }

@original = dso_local global i32 5, align 4
@hidden_global = hidden local_unnamed_addr global i32 8, align 4
@per_thread = dso_local thread_local local_unnamed_addr global i32 40, align 4
@placed = dso_local local_unnamed_addr global i32 21, section "custom_data", align 4
@read_only = dso_local local_unnamed_addr constant [3 x i32] [i32 7, i32 8, i32 9], align 4
@.str = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@per_thread_struct = internal thread_local unnamed_addr global %struct.anon { i64 1, i64 2 }, align 8
@zeroed = internal thread_local unnamed_addr global [4 x i32] zeroinitializer, align 16
@.str.2 = private unnamed_addr constant [14 x i8] c"%d %ld %d %d\0A\00", align 1
@tentative = dso_local local_unnamed_addr global i32 0, align 4
@.str.3 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%s %s\0A\00", align 1
@counter.calls = internal unnamed_addr global i32 10, align 4
@counter.per_thread_calls = internal thread_local unnamed_addr global i32 0, align 4
@.str.8 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@name_of.buffer = internal global [16 x i8] zeroinitializer, align 16
@.str.9 = private unnamed_addr constant [4 x i8] c"#%d\00", align 1
@llvm.global_ctors = appending global [0 x { i32, ptr, ptr }] zeroinitializer

@renamed = dso_local alias i32, ptr @original
@shortcut = dso_local alias i32 (i32), ptr @implementation

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable
define dso_local i32 @implementation(i32 noundef %0) #0 {
  %2 = mul nsw i32 %0, 3
  %3 = load i32, ptr @original, align 4, !tbaa !4
  %4 = add nsw i32 %3, %2
  ret i32 %4
}

; Function Attrs: nounwind uwtable
define weak dso_local i32 @overridable() local_unnamed_addr #1 {
  ret i32 11
}

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #1 {
  store i32 6, ptr @original, align 4, !tbaa !4
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 6, i32 noundef 12, i32 noundef 12)
  %2 = tail call i32 @overridable()
  %3 = icmp eq ptr @never_defined, null
  br i1 %3, label %6, label %4

4:                                                ; preds = %0
  %5 = tail call i32 @never_defined() #5
  br label %6

6:                                                ; preds = %0, %4
  %7 = phi i32 [ %5, %4 ], [ -1, %0 ]
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %2, i32 noundef %7)
  %9 = load i32, ptr @hidden_global, align 4, !tbaa !4
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 101, i32 noundef %9)
  %11 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @per_thread)
  %12 = load i32, ptr %11, align 4, !tbaa !4
  %13 = add nsw i32 %12, 2
  store i32 %13, ptr %11, align 4, !tbaa !4
  %14 = tail call align 8 ptr @llvm.threadlocal.address.p0(ptr align 8 @per_thread_struct)
  %15 = getelementptr inbounds i8, ptr %14, i64 8
  %16 = load i64, ptr %15, align 8, !tbaa !8
  %17 = mul nsw i64 %16, 21
  store i64 %17, ptr %15, align 8, !tbaa !8
  %18 = tail call align 16 ptr @llvm.threadlocal.address.p0(ptr align 16 @zeroed)
  %19 = getelementptr inbounds i8, ptr %18, i64 12
  store i32 %13, ptr %19, align 4, !tbaa !4
  %20 = load i64, ptr %14, align 8, !tbaa !11
  %21 = add nsw i64 %20, %17
  %22 = load i32, ptr %18, align 16, !tbaa !4
  %23 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %13, i64 noundef %21, i32 noundef %13, i32 noundef %22)
  %24 = load i32, ptr @placed, align 4, !tbaa !4
  %25 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %24, i32 noundef 3, i32 noundef 0)
  %26 = load i32, ptr @tentative, align 4, !tbaa !4
  %27 = add nsw i32 %26, 8
  store i32 %27, ptr @tentative, align 4, !tbaa !4
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef %27)
  %29 = tail call align 4 ptr @llvm.threadlocal.address.p0(ptr align 4 @counter.per_thread_calls)
  %30 = load i32, ptr %29, align 4, !tbaa !4
  %31 = add nsw i32 %30, 2
  store i32 %31, ptr %29, align 4, !tbaa !4
  %32 = load i32, ptr @counter.calls, align 4, !tbaa !4
  %33 = add nsw i32 %32, 1
  store i32 %33, ptr @counter.calls, align 4, !tbaa !4
  %34 = add nsw i32 %32, %31
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %34)
  %36 = load i32, ptr %29, align 4, !tbaa !4
  %37 = add nsw i32 %36, 2
  store i32 %37, ptr %29, align 4, !tbaa !4
  %38 = load i32, ptr @counter.calls, align 4, !tbaa !4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr @counter.calls, align 4, !tbaa !4
  %40 = add nsw i32 %38, %37
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %40)
  %42 = load i32, ptr %29, align 4, !tbaa !4
  %43 = add nsw i32 %42, 2
  store i32 %43, ptr %29, align 4, !tbaa !4
  %44 = load i32, ptr @counter.calls, align 4, !tbaa !4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr @counter.calls, align 4, !tbaa !4
  %46 = add nsw i32 %44, %43
  %47 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %46)
  %48 = tail call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull dereferenceable(1) @name_of.buffer, i64 noundef 16, ptr noundef nonnull @.str.9, i32 noundef 7) #5
  %49 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, ptr noundef nonnull @.str.8, ptr noundef nonnull @name_of.buffer)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

declare extern_weak i32 @never_defined() #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare nonnull ptr @llvm.threadlocal.address.p0(ptr nonnull) #4

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 8}
!9 = !{!"", !10, i64 0, !10, i64 8}
!10 = !{!"long", !6, i64 0}
!11 = !{!9, !10, i64 0}
