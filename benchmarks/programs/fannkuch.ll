; ModuleID = 'fannkuch.c'
source_filename = "fannkuch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [9 x i32], align 16
  %2 = alloca [9 x i32], align 16
  %3 = alloca [9 x i32], align 16
  %4 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %2) #5
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %3) #5
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) %3, i8 0, i64 36, i1 false)
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #5
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(256) %4, i8 0, i64 256, i1 false)
  store i32 0, ptr %2, align 16, !tbaa !5
  %5 = getelementptr inbounds i8, ptr %2, i64 4
  store i32 1, ptr %5, align 4, !tbaa !5
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 2, ptr %6, align 8, !tbaa !5
  %7 = getelementptr inbounds i8, ptr %2, i64 12
  store i32 3, ptr %7, align 4, !tbaa !5
  %8 = getelementptr inbounds i8, ptr %2, i64 16
  store i32 4, ptr %8, align 16, !tbaa !5
  %9 = getelementptr inbounds i8, ptr %2, i64 20
  store i32 5, ptr %9, align 4, !tbaa !5
  %10 = getelementptr inbounds i8, ptr %2, i64 24
  store i32 6, ptr %10, align 8, !tbaa !5
  %11 = getelementptr inbounds i8, ptr %2, i64 28
  store i32 7, ptr %11, align 4, !tbaa !5
  %12 = getelementptr inbounds i8, ptr %2, i64 32
  store i32 8, ptr %12, align 16, !tbaa !5
  %13 = getelementptr inbounds i8, ptr %3, i64 4
  %14 = getelementptr inbounds i8, ptr %3, i64 8
  %15 = getelementptr inbounds i8, ptr %3, i64 12
  %16 = getelementptr inbounds i8, ptr %3, i64 16
  %17 = getelementptr inbounds i8, ptr %3, i64 20
  %18 = getelementptr inbounds i8, ptr %3, i64 24
  %19 = getelementptr inbounds i8, ptr %3, i64 28
  %20 = getelementptr inbounds i8, ptr %3, i64 32
  %21 = getelementptr inbounds i8, ptr %3, i64 4
  %22 = getelementptr inbounds i8, ptr %3, i64 12
  %23 = getelementptr inbounds i8, ptr %3, i64 20
  %24 = getelementptr inbounds i8, ptr %3, i64 28
  %25 = getelementptr inbounds i8, ptr %3, i64 32
  %26 = getelementptr inbounds i8, ptr %3, i64 24
  %27 = getelementptr inbounds i8, ptr %3, i64 16
  %28 = getelementptr inbounds i8, ptr %3, i64 8
  br label %29

29:                                               ; preds = %95, %0
  %30 = phi i32 [ %106, %95 ], [ 1, %0 ]
  %31 = phi i32 [ %63, %95 ], [ 0, %0 ]
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) %1, ptr noundef nonnull readonly align 16 dereferenceable(36) %2, i64 36, i1 false), !tbaa !5
  %32 = load i32, ptr %1, align 16, !tbaa !5
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %56, label %34

34:                                               ; preds = %29, %52
  %35 = phi i32 [ %53, %52 ], [ %32, %29 ]
  %36 = phi i32 [ %54, %52 ], [ 0, %29 ]
  %37 = icmp sgt i32 %35, 0
  br i1 %37, label %38, label %52

38:                                               ; preds = %34
  %39 = zext nneg i32 %35 to i64
  br label %40

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %47, %40 ]
  %42 = phi i64 [ %39, %38 ], [ %48, %40 ]
  %43 = getelementptr inbounds [9 x i32], ptr %1, i64 0, i64 %41
  %44 = load i32, ptr %43, align 4, !tbaa !5
  %45 = getelementptr inbounds [9 x i32], ptr %1, i64 0, i64 %42
  %46 = load i32, ptr %45, align 4, !tbaa !5
  %47 = add nuw nsw i64 %41, 1
  store i32 %46, ptr %43, align 4, !tbaa !5
  %48 = add nsw i64 %42, -1
  store i32 %44, ptr %45, align 4, !tbaa !5
  %49 = icmp slt i64 %47, %48
  br i1 %49, label %40, label %50, !llvm.loop !9

50:                                               ; preds = %40
  %51 = load i32, ptr %1, align 16, !tbaa !5
  br label %52

52:                                               ; preds = %50, %34
  %53 = phi i32 [ %51, %50 ], [ %35, %34 ]
  %54 = add nuw nsw i32 %36, 1
  %55 = icmp eq i32 %53, 0
  br i1 %55, label %56, label %34, !llvm.loop !11

56:                                               ; preds = %52, %29
  %57 = phi i32 [ 0, %29 ], [ %54, %52 ]
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %1) #5
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %58
  %60 = load i32, ptr %59, align 4, !tbaa !5
  %61 = add nsw i32 %60, 1
  store i32 %61, ptr %59, align 4, !tbaa !5
  %62 = mul nsw i32 %57, %30
  %63 = add nsw i32 %62, %31
  %64 = load i32, ptr %13, align 4, !tbaa !5
  %65 = icmp slt i32 %64, 1
  br i1 %65, label %91, label %66

66:                                               ; preds = %56
  store i32 0, ptr %13, align 4, !tbaa !5
  %67 = load i32, ptr %14, align 8, !tbaa !5
  %68 = icmp slt i32 %67, 2
  br i1 %68, label %87, label %69

69:                                               ; preds = %66
  store i32 0, ptr %14, align 8, !tbaa !5
  %70 = load i32, ptr %15, align 4, !tbaa !5
  %71 = icmp slt i32 %70, 3
  br i1 %71, label %91, label %72

72:                                               ; preds = %69
  store i32 0, ptr %15, align 4, !tbaa !5
  %73 = load i32, ptr %16, align 16, !tbaa !5
  %74 = icmp slt i32 %73, 4
  br i1 %74, label %87, label %75

75:                                               ; preds = %72
  store i32 0, ptr %16, align 16, !tbaa !5
  %76 = load i32, ptr %17, align 4, !tbaa !5
  %77 = icmp slt i32 %76, 5
  br i1 %77, label %91, label %78

78:                                               ; preds = %75
  store i32 0, ptr %17, align 4, !tbaa !5
  %79 = load i32, ptr %18, align 8, !tbaa !5
  %80 = icmp slt i32 %79, 6
  br i1 %80, label %87, label %81

81:                                               ; preds = %78
  store i32 0, ptr %18, align 8, !tbaa !5
  %82 = load i32, ptr %19, align 4, !tbaa !5
  %83 = icmp slt i32 %82, 7
  br i1 %83, label %91, label %84

84:                                               ; preds = %81
  store i32 0, ptr %19, align 4, !tbaa !5
  %85 = load i32, ptr %20, align 16, !tbaa !5
  %86 = icmp slt i32 %85, 8
  br i1 %86, label %87, label %107

87:                                               ; preds = %66, %72, %78, %84
  %88 = phi ptr [ %25, %84 ], [ %26, %78 ], [ %27, %72 ], [ %28, %66 ]
  %89 = phi i64 [ 8, %84 ], [ 6, %78 ], [ 4, %72 ], [ 2, %66 ]
  %90 = load i32, ptr %88, align 8, !tbaa !5
  br label %95

91:                                               ; preds = %81, %75, %69, %56
  %92 = phi ptr [ %21, %56 ], [ %22, %69 ], [ %23, %75 ], [ %24, %81 ]
  %93 = phi i64 [ 1, %56 ], [ 3, %69 ], [ 5, %75 ], [ 7, %81 ]
  %94 = load i32, ptr %92, align 4, !tbaa !5
  br label %95

95:                                               ; preds = %91, %87
  %96 = phi i64 [ %89, %87 ], [ %93, %91 ]
  %97 = phi i32 [ %90, %87 ], [ %94, %91 ]
  %98 = phi i32 [ 0, %87 ], [ %94, %91 ]
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds [9 x i32], ptr %2, i64 0, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !5
  %102 = getelementptr inbounds [9 x i32], ptr %2, i64 0, i64 %96
  %103 = load i32, ptr %102, align 4, !tbaa !5
  store i32 %103, ptr %100, align 4, !tbaa !5
  store i32 %101, ptr %102, align 4, !tbaa !5
  %104 = getelementptr inbounds [9 x i32], ptr %3, i64 0, i64 %96
  %105 = add nsw i32 %97, 1
  store i32 %105, ptr %104, align 4, !tbaa !5
  %106 = sub nsw i32 0, %30
  br label %29

107:                                              ; preds = %84, %107
  %108 = phi i64 [ %112, %107 ], [ 63, %84 ]
  %109 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = icmp eq i32 %110, 0
  %112 = add nsw i64 %108, -1
  br i1 %111, label %107, label %113, !llvm.loop !12

113:                                              ; preds = %107
  %114 = trunc nsw i64 %108 to i32
  %115 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %63, i32 noundef %114)
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #5
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %3) #5
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %2) #5
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
