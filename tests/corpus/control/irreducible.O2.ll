; ModuleID = 'irreducible.c'
source_filename = "irreducible.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [27 x i8] c"abcdefghijklmnopqrstuvwxyz\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"%s|\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [32 x i8], align 16
  br label %2

2:                                                ; preds = %0, %50
  %3 = phi i32 [ 0, %0 ], [ %53, %50 ]
  %4 = lshr i32 %3, 1
  %5 = add nuw nsw i32 %3, %4
  %6 = mul nuw nsw i32 %3, 3
  %7 = icmp eq i32 %5, 0
  br i1 %7, label %26, label %8

8:                                                ; preds = %2
  %9 = add nuw nsw i32 %5, 1
  %10 = and i32 %9, 2147483646
  br label %11

11:                                               ; preds = %11, %8
  %12 = phi i32 [ 0, %8 ], [ %23, %11 ]
  %13 = phi i32 [ 0, %8 ], [ %24, %11 ]
  %14 = mul i32 %12, 9
  %15 = add i32 %14, 5
  %16 = icmp sgt i32 %12, 11110
  %17 = urem i32 %15, 9973
  %18 = select i1 %16, i32 %17, i32 %15
  %19 = mul i32 %18, 9
  %20 = add i32 %19, 5
  %21 = icmp sgt i32 %18, 11110
  %22 = urem i32 %20, 9973
  %23 = select i1 %21, i32 %22, i32 %20
  %24 = add nuw i32 %13, 2
  %25 = icmp eq i32 %24, %10
  br i1 %25, label %26, label %11

26:                                               ; preds = %11, %2
  %27 = phi i32 [ poison, %2 ], [ %23, %11 ]
  %28 = phi i32 [ 0, %2 ], [ %23, %11 ]
  %29 = and i32 %5, 1
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %37

31:                                               ; preds = %26
  %32 = mul i32 %28, 9
  %33 = add i32 %32, 5
  %34 = icmp sgt i32 %28, 11110
  %35 = urem i32 %33, 9973
  %36 = select i1 %34, i32 %35, i32 %33
  br label %37

37:                                               ; preds = %26, %31
  %38 = phi i32 [ %27, %26 ], [ %36, %31 ]
  %39 = icmp eq i32 %3, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %37, %40
  %41 = phi i32 [ %48, %40 ], [ 2, %37 ]
  %42 = phi i32 [ %43, %40 ], [ 0, %37 ]
  %43 = add nuw nsw i32 %42, 2
  %44 = mul i32 %41, 9
  %45 = add i32 %44, 5
  %46 = icmp sgt i32 %41, 11110
  %47 = urem i32 %45, 9973
  %48 = select i1 %46, i32 %47, i32 %45
  %49 = icmp ult i32 %43, %6
  br i1 %49, label %40, label %50

50:                                               ; preds = %40, %37
  %51 = phi i32 [ 2, %37 ], [ %48, %40 ]
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %38, i32 noundef %51)
  %53 = add nuw nsw i32 %3, 1
  %54 = icmp eq i32 %53, 8
  br i1 %54, label %55, label %2, !llvm.loop !4

55:                                               ; preds = %50, %86
  %56 = phi i32 [ %89, %86 ], [ 0, %50 ]
  br label %60

57:                                               ; preds = %86
  %58 = load ptr, ptr @stdout, align 8, !tbaa !6
  %59 = tail call i32 @putc(i32 noundef 10, ptr noundef %58)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %1) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %1, i8 0, i64 32, i1 false)
  br label %94

60:                                               ; preds = %83, %55
  %61 = phi i32 [ %56, %55 ], [ %84, %83 ]
  %62 = phi i32 [ 0, %55 ], [ %85, %83 ]
  %63 = add nsw i32 %62, 1
  %64 = and i32 %61, 1
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %66, label %75

66:                                               ; preds = %75, %60
  %67 = phi i32 [ %79, %75 ], [ %61, %60 ]
  %68 = phi i32 [ %78, %75 ], [ %63, %60 ]
  %69 = add nsw i32 %68, 10
  %70 = ashr i32 %67, 1
  %71 = and i32 %67, 2
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %73, label %83

73:                                               ; preds = %66
  %74 = icmp ult i32 %67, 2
  br i1 %74, label %86, label %75

75:                                               ; preds = %73, %60
  %76 = phi i32 [ %61, %60 ], [ %70, %73 ]
  %77 = phi i32 [ %63, %60 ], [ %69, %73 ]
  %78 = add nsw i32 %77, 100
  %79 = add nsw i32 %76, -1
  %80 = icmp sgt i32 %76, 5
  br i1 %80, label %66, label %81

81:                                               ; preds = %75
  %82 = icmp sgt i32 %76, 1
  br i1 %82, label %83, label %86

83:                                               ; preds = %81, %66
  %84 = phi i32 [ %70, %66 ], [ %79, %81 ]
  %85 = phi i32 [ %69, %66 ], [ %78, %81 ]
  br label %60

86:                                               ; preds = %73, %81
  %87 = phi i32 [ %69, %73 ], [ %78, %81 ]
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %87)
  %89 = add nuw nsw i32 %56, 1
  %90 = icmp eq i32 %89, 40
  br i1 %90, label %57, label %55, !llvm.loop !10

91:                                               ; preds = %158
  %92 = load ptr, ptr @stdout, align 8, !tbaa !6
  %93 = call i32 @putc(i32 noundef 10, ptr noundef %92)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %1) #4
  ret i32 0

94:                                               ; preds = %57, %158
  %95 = phi i32 [ 1, %57 ], [ %160, %158 ]
  %96 = add nuw nsw i32 %95, 7
  %97 = lshr i32 %96, 3
  %98 = and i32 %95, 7
  switch i32 %98, label %157 [
    i32 0, label %99
    i32 7, label %106
    i32 6, label %113
    i32 5, label %120
    i32 4, label %127
    i32 3, label %134
    i32 2, label %141
    i32 1, label %148
  ]

99:                                               ; preds = %148, %94
  %100 = phi ptr [ %152, %148 ], [ @.str.2, %94 ]
  %101 = phi ptr [ %154, %148 ], [ %1, %94 ]
  %102 = phi i32 [ %155, %148 ], [ %97, %94 ]
  %103 = getelementptr inbounds i8, ptr %100, i64 1
  %104 = load i8, ptr %100, align 1, !tbaa !11
  %105 = getelementptr inbounds i8, ptr %101, i64 1
  store i8 %104, ptr %101, align 1, !tbaa !11
  br label %106

106:                                              ; preds = %99, %94
  %107 = phi ptr [ %103, %99 ], [ @.str.2, %94 ]
  %108 = phi ptr [ %105, %99 ], [ %1, %94 ]
  %109 = phi i32 [ %102, %99 ], [ %97, %94 ]
  %110 = getelementptr inbounds i8, ptr %107, i64 1
  %111 = load i8, ptr %107, align 1, !tbaa !11
  %112 = getelementptr inbounds i8, ptr %108, i64 1
  store i8 %111, ptr %108, align 1, !tbaa !11
  br label %113

113:                                              ; preds = %106, %94
  %114 = phi ptr [ %110, %106 ], [ @.str.2, %94 ]
  %115 = phi ptr [ %112, %106 ], [ %1, %94 ]
  %116 = phi i32 [ %109, %106 ], [ %97, %94 ]
  %117 = getelementptr inbounds i8, ptr %114, i64 1
  %118 = load i8, ptr %114, align 1, !tbaa !11
  %119 = getelementptr inbounds i8, ptr %115, i64 1
  store i8 %118, ptr %115, align 1, !tbaa !11
  br label %120

120:                                              ; preds = %113, %94
  %121 = phi ptr [ %117, %113 ], [ @.str.2, %94 ]
  %122 = phi ptr [ %119, %113 ], [ %1, %94 ]
  %123 = phi i32 [ %116, %113 ], [ %97, %94 ]
  %124 = getelementptr inbounds i8, ptr %121, i64 1
  %125 = load i8, ptr %121, align 1, !tbaa !11
  %126 = getelementptr inbounds i8, ptr %122, i64 1
  store i8 %125, ptr %122, align 1, !tbaa !11
  br label %127

127:                                              ; preds = %120, %94
  %128 = phi ptr [ %124, %120 ], [ @.str.2, %94 ]
  %129 = phi ptr [ %126, %120 ], [ %1, %94 ]
  %130 = phi i32 [ %123, %120 ], [ %97, %94 ]
  %131 = getelementptr inbounds i8, ptr %128, i64 1
  %132 = load i8, ptr %128, align 1, !tbaa !11
  %133 = getelementptr inbounds i8, ptr %129, i64 1
  store i8 %132, ptr %129, align 1, !tbaa !11
  br label %134

134:                                              ; preds = %127, %94
  %135 = phi ptr [ %131, %127 ], [ @.str.2, %94 ]
  %136 = phi ptr [ %133, %127 ], [ %1, %94 ]
  %137 = phi i32 [ %130, %127 ], [ %97, %94 ]
  %138 = getelementptr inbounds i8, ptr %135, i64 1
  %139 = load i8, ptr %135, align 1, !tbaa !11
  %140 = getelementptr inbounds i8, ptr %136, i64 1
  store i8 %139, ptr %136, align 1, !tbaa !11
  br label %141

141:                                              ; preds = %134, %94
  %142 = phi ptr [ %138, %134 ], [ @.str.2, %94 ]
  %143 = phi ptr [ %140, %134 ], [ %1, %94 ]
  %144 = phi i32 [ %137, %134 ], [ %97, %94 ]
  %145 = getelementptr inbounds i8, ptr %142, i64 1
  %146 = load i8, ptr %142, align 1, !tbaa !11
  %147 = getelementptr inbounds i8, ptr %143, i64 1
  store i8 %146, ptr %143, align 1, !tbaa !11
  br label %148

148:                                              ; preds = %141, %94
  %149 = phi ptr [ @.str.2, %94 ], [ %145, %141 ]
  %150 = phi ptr [ %1, %94 ], [ %147, %141 ]
  %151 = phi i32 [ %97, %94 ], [ %144, %141 ]
  %152 = getelementptr inbounds i8, ptr %149, i64 1
  %153 = load i8, ptr %149, align 1, !tbaa !11
  %154 = getelementptr inbounds i8, ptr %150, i64 1
  store i8 %153, ptr %150, align 1, !tbaa !11
  %155 = add nsw i32 %151, -1
  %156 = icmp sgt i32 %151, 1
  br i1 %156, label %99, label %158, !llvm.loop !12

157:                                              ; preds = %94
  unreachable

158:                                              ; preds = %148
  %159 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull %1)
  %160 = add nuw nsw i32 %95, 1
  %161 = icmp eq i32 %160, 20
  br i1 %161, label %91, label %94, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
!11 = !{!8, !8, i64 0}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
