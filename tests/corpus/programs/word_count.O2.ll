; ModuleID = 'word_count.c'
source_filename = "word_count.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.slot = type { ptr, i32, i32 }

@slots = internal global [512 x %struct.slot] zeroinitializer, align 16
@.str = private unnamed_addr constant [67 x i8] c"%d lines, %d words, %d characters, %zu different, longest line %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [28 x i8] c"%3d %-10s first in line %d\0A\00", align 1
@stdin = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [64 x i8], align 16
  %2 = alloca [512 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %1) #10
  br label %3

3:                                                ; preds = %90, %0
  %4 = phi i32 [ 0, %0 ], [ %91, %90 ]
  %5 = phi i32 [ 0, %0 ], [ %96, %90 ]
  %6 = phi i32 [ 0, %0 ], [ %95, %90 ]
  %7 = phi i32 [ 0, %0 ], [ %14, %90 ]
  %8 = phi i32 [ 1, %0 ], [ %98, %90 ]
  %9 = phi i32 [ 0, %0 ], [ %92, %90 ]
  %10 = load ptr, ptr @stdin, align 8, !tbaa !4
  %11 = tail call i32 @getc(ptr noundef %10)
  %12 = icmp ne i32 %11, -1
  %13 = zext i1 %12 to i32
  %14 = add nuw nsw i32 %7, %13
  %15 = tail call ptr @__ctype_b_loc() #11
  %16 = load ptr, ptr %15, align 8, !tbaa !4
  %17 = sext i32 %11 to i64
  %18 = getelementptr inbounds i16, ptr %16, i64 %17
  %19 = load i16, ptr %18, align 2, !tbaa !8
  %20 = and i16 %19, 1024
  %21 = icmp eq i16 %20, 0
  br i1 %21, label %22, label %26

22:                                               ; preds = %3
  %23 = icmp eq i32 %11, 39
  %24 = icmp sgt i32 %9, 0
  %25 = select i1 %23, i1 %24, i1 false
  br i1 %25, label %26, label %42

26:                                               ; preds = %22, %3
  %27 = icmp slt i32 %9, 63
  br i1 %27, label %28, label %90

28:                                               ; preds = %26
  %29 = add i32 %11, 128
  %30 = icmp ult i32 %29, 384
  br i1 %30, label %31, label %36

31:                                               ; preds = %28
  %32 = tail call ptr @__ctype_tolower_loc() #11
  %33 = load ptr, ptr %32, align 8, !tbaa !4
  %34 = getelementptr inbounds i32, ptr %33, i64 %17
  %35 = load i32, ptr %34, align 4, !tbaa !10
  br label %36

36:                                               ; preds = %31, %28
  %37 = phi i32 [ %11, %28 ], [ %35, %31 ]
  %38 = trunc i32 %37 to i8
  %39 = add nsw i32 %9, 1
  %40 = sext i32 %9 to i64
  %41 = getelementptr inbounds [64 x i8], ptr %1, i64 0, i64 %40
  store i8 %38, ptr %41, align 1, !tbaa !12
  br label %90

42:                                               ; preds = %22
  br i1 %24, label %43, label %90

43:                                               ; preds = %42
  %44 = zext nneg i32 %9 to i64
  %45 = getelementptr inbounds [64 x i8], ptr %1, i64 0, i64 %44
  store i8 0, ptr %45, align 1, !tbaa !12
  %46 = load i8, ptr %1, align 16, !tbaa !12
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %50, label %59

48:                                               ; preds = %59
  %49 = and i32 %65, 511
  br label %50

50:                                               ; preds = %48, %43
  %51 = phi i32 [ 453, %43 ], [ %49, %48 ]
  %52 = zext nneg i32 %51 to i64
  %53 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %52
  %54 = load ptr, ptr %53, align 16, !tbaa !13
  %55 = icmp eq ptr %54, null
  br i1 %55, label %80, label %56

56:                                               ; preds = %50
  %57 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %54, ptr noundef nonnull readonly dereferenceable(1) %1) #12
  %58 = icmp eq i32 %57, 0
  br i1 %58, label %84, label %69

59:                                               ; preds = %43, %59
  %60 = phi i8 [ %67, %59 ], [ %46, %43 ]
  %61 = phi ptr [ %66, %59 ], [ %1, %43 ]
  %62 = phi i32 [ %65, %59 ], [ -2128831035, %43 ]
  %63 = zext i8 %60 to i32
  %64 = xor i32 %62, %63
  %65 = mul i32 %64, 16777619
  %66 = getelementptr inbounds i8, ptr %61, i64 1
  %67 = load i8, ptr %66, align 1, !tbaa !12
  %68 = icmp eq i8 %67, 0
  br i1 %68, label %48, label %59, !llvm.loop !15

69:                                               ; preds = %56, %77
  %70 = phi i32 [ %72, %77 ], [ %51, %56 ]
  %71 = add nuw nsw i32 %70, 1
  %72 = and i32 %71, 511
  %73 = zext nneg i32 %72 to i64
  %74 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %73
  %75 = load ptr, ptr %74, align 16, !tbaa !13
  %76 = icmp eq ptr %75, null
  br i1 %76, label %80, label %77

77:                                               ; preds = %69
  %78 = call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %75, ptr noundef nonnull readonly dereferenceable(1) %1) #12
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %84, label %69

80:                                               ; preds = %69, %50
  %81 = phi ptr [ %53, %50 ], [ %74, %69 ]
  %82 = call noalias ptr @strdup(ptr noundef nonnull %1) #10
  store ptr %82, ptr %81, align 8, !tbaa !13
  %83 = getelementptr inbounds i8, ptr %81, i64 12
  store i32 %8, ptr %83, align 4, !tbaa !17
  br label %84

84:                                               ; preds = %77, %56, %80
  %85 = phi ptr [ %81, %80 ], [ %53, %56 ], [ %74, %77 ]
  %86 = getelementptr inbounds i8, ptr %85, i64 8
  %87 = load i32, ptr %86, align 8, !tbaa !18
  %88 = add nsw i32 %87, 1
  store i32 %88, ptr %86, align 8, !tbaa !18
  %89 = add nsw i32 %4, 1
  br label %90

90:                                               ; preds = %42, %84, %26, %36
  %91 = phi i32 [ %4, %36 ], [ %4, %26 ], [ %89, %84 ], [ %4, %42 ]
  %92 = phi i32 [ %39, %36 ], [ %9, %26 ], [ 0, %84 ], [ %9, %42 ]
  %93 = icmp eq i32 %11, 10
  %94 = add nsw i32 %6, 1
  %95 = select i1 %93, i32 0, i32 %94
  %96 = tail call i32 @llvm.smax.i32(i32 %95, i32 %5)
  %97 = zext i1 %93 to i32
  %98 = add nuw nsw i32 %8, %97
  br i1 %12, label %3, label %99, !llvm.loop !19

99:                                               ; preds = %90
  call void @llvm.lifetime.start.p0(i64 4096, ptr nonnull %2) #10
  br label %105

100:                                              ; preds = %123
  call void @qsort(ptr noundef nonnull %2, i64 noundef %124, i64 noundef 8, ptr noundef nonnull @by_count) #10
  %101 = add nsw i32 %98, -1
  %102 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %101, i32 noundef %91, i32 noundef %14, i64 noundef %124, i32 noundef %96)
  %103 = call i64 @llvm.umin.i64(i64 %124, i64 12)
  %104 = icmp eq i64 %124, 0
  br i1 %104, label %140, label %128

105:                                              ; preds = %123, %99
  %106 = phi i64 [ 0, %99 ], [ %125, %123 ]
  %107 = phi i64 [ 0, %99 ], [ %124, %123 ]
  %108 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %106
  %109 = load ptr, ptr %108, align 16, !tbaa !13
  %110 = icmp eq ptr %109, null
  br i1 %110, label %114, label %111

111:                                              ; preds = %105
  %112 = add i64 %107, 1
  %113 = getelementptr inbounds [512 x ptr], ptr %2, i64 0, i64 %107
  store ptr %108, ptr %113, align 8, !tbaa !4
  br label %114

114:                                              ; preds = %105, %111
  %115 = phi i64 [ %112, %111 ], [ %107, %105 ]
  %116 = or disjoint i64 %106, 1
  %117 = getelementptr inbounds [512 x %struct.slot], ptr @slots, i64 0, i64 %116
  %118 = load ptr, ptr %117, align 16, !tbaa !13
  %119 = icmp eq ptr %118, null
  br i1 %119, label %123, label %120

120:                                              ; preds = %114
  %121 = add i64 %115, 1
  %122 = getelementptr inbounds [512 x ptr], ptr %2, i64 0, i64 %115
  store ptr %117, ptr %122, align 8, !tbaa !4
  br label %123

123:                                              ; preds = %120, %114
  %124 = phi i64 [ %121, %120 ], [ %115, %114 ]
  %125 = add nuw nsw i64 %106, 2
  %126 = icmp eq i64 %125, 512
  br i1 %126, label %100, label %105, !llvm.loop !20

127:                                              ; preds = %128
  br i1 %104, label %140, label %141

128:                                              ; preds = %100, %128
  %129 = phi i64 [ %138, %128 ], [ 0, %100 ]
  %130 = getelementptr inbounds [512 x ptr], ptr %2, i64 0, i64 %129
  %131 = load ptr, ptr %130, align 8, !tbaa !4
  %132 = getelementptr inbounds i8, ptr %131, i64 8
  %133 = load i32, ptr %132, align 8, !tbaa !18
  %134 = load ptr, ptr %131, align 8, !tbaa !13
  %135 = getelementptr inbounds i8, ptr %131, i64 12
  %136 = load i32, ptr %135, align 4, !tbaa !17
  %137 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %133, ptr noundef %134, i32 noundef %136)
  %138 = add nuw nsw i64 %129, 1
  %139 = icmp eq i64 %138, %103
  br i1 %139, label %127, label %128, !llvm.loop !21

140:                                              ; preds = %141, %100, %127
  call void @llvm.lifetime.end.p0(i64 4096, ptr nonnull %2) #10
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %1) #10
  ret i32 0

141:                                              ; preds = %127, %141
  %142 = phi i64 [ %146, %141 ], [ 0, %127 ]
  %143 = getelementptr inbounds [512 x ptr], ptr %2, i64 0, i64 %142
  %144 = load ptr, ptr %143, align 8, !tbaa !4
  %145 = load ptr, ptr %144, align 8, !tbaa !13
  call void @free(ptr noundef %145) #10
  %146 = add nuw i64 %142, 1
  %147 = icmp eq i64 %146, %124
  br i1 %147, label %140, label %141, !llvm.loop !22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() local_unnamed_addr #2

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__ctype_tolower_loc() local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias ptr @strdup(ptr nocapture noundef readonly) local_unnamed_addr #3

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define internal i32 @by_count(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #5 {
  %3 = load ptr, ptr %0, align 8, !tbaa !4
  %4 = load ptr, ptr %1, align 8, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  %6 = load i32, ptr %5, align 8, !tbaa !18
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = load i32, ptr %7, align 8, !tbaa !18
  %9 = icmp eq i32 %6, %8
  br i1 %9, label %12, label %10

10:                                               ; preds = %2
  %11 = sub nsw i32 %8, %6
  br label %16

12:                                               ; preds = %2
  %13 = load ptr, ptr %3, align 8, !tbaa !13
  %14 = load ptr, ptr %4, align 8, !tbaa !13
  %15 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %13, ptr noundef nonnull dereferenceable(1) %14) #12
  br label %16

16:                                               ; preds = %12, %10
  %17 = phi i32 [ %11, %10 ], [ %15, %12 ]
  ret i32 %17
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #6

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: nofree nounwind
declare noundef i32 @getc(ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(none) }
attributes #12 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"short", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !6, i64 0}
!12 = !{!6, !6, i64 0}
!13 = !{!14, !5, i64 0}
!14 = !{!"slot", !5, i64 0, !11, i64 8, !11, i64 12}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!14, !11, i64 12}
!18 = !{!14, !11, i64 8}
!19 = distinct !{!19, !16}
!20 = distinct !{!20, !16}
!21 = distinct !{!21, !16}
!22 = distinct !{!22, !16}
