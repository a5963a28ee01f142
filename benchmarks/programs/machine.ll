; ModuleID = 'machine.c'
source_filename = "machine.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.op = type { i8, i8, i8, i32 }

@.str = private unnamed_addr constant [4 x i8] c"%u\0A\00", align 1
@program = internal unnamed_addr constant [14 x %struct.op] [%struct.op { i8 0, i8 0, i8 0, i32 300000 }, %struct.op { i8 0, i8 1, i8 0, i32 1 }, %struct.op { i8 0, i8 2, i8 0, i32 7 }, %struct.op { i8 0, i8 3, i8 0, i32 1 }, %struct.op { i8 3, i8 1, i8 2, i32 0 }, %struct.op { i8 1, i8 1, i8 0, i32 0 }, %struct.op { i8 5, i8 4, i8 1, i32 5 }, %struct.op { i8 4, i8 1, i8 4, i32 0 }, %struct.op { i8 6, i8 1, i8 0, i32 0 }, %struct.op { i8 7, i8 5, i8 2, i32 0 }, %struct.op { i8 1, i8 1, i8 5, i32 0 }, %struct.op { i8 2, i8 0, i8 3, i32 0 }, %struct.op { i8 8, i8 0, i8 0, i32 4 }, %struct.op { i8 9, i8 1, i8 0, i32 0 }], align 16
@memory = internal unnamed_addr global [256 x i32] zeroinitializer, align 16

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %1) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %1, i8 0, i64 32, i1 false)
  br label %2

2:                                                ; preds = %113, %0
  %3 = phi ptr [ @program, %0 ], [ %115, %113 ]
  %4 = load i8, ptr %3, align 4, !tbaa !5
  switch i8 %4, label %116 [
    i8 0, label %5
    i8 1, label %12
    i8 2, label %24
    i8 3, label %36
    i8 4, label %48
    i8 5, label %60
    i8 6, label %73
    i8 7, label %87
    i8 8, label %101
  ]

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 4
  %7 = load i32, ptr %6, align 4, !tbaa !10
  %8 = getelementptr inbounds i8, ptr %3, i64 1
  %9 = load i8, ptr %8, align 1, !tbaa !11
  %10 = zext i8 %9 to i64
  %11 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %10
  store i32 %7, ptr %11, align 4, !tbaa !12
  br label %113

12:                                               ; preds = %2
  %13 = getelementptr inbounds i8, ptr %3, i64 2
  %14 = load i8, ptr %13, align 2, !tbaa !13
  %15 = zext i8 %14 to i64
  %16 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !12
  %18 = getelementptr inbounds i8, ptr %3, i64 1
  %19 = load i8, ptr %18, align 1, !tbaa !11
  %20 = zext i8 %19 to i64
  %21 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !12
  %23 = add i32 %22, %17
  store i32 %23, ptr %21, align 4, !tbaa !12
  br label %113

24:                                               ; preds = %2
  %25 = getelementptr inbounds i8, ptr %3, i64 2
  %26 = load i8, ptr %25, align 2, !tbaa !13
  %27 = zext i8 %26 to i64
  %28 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %27
  %29 = load i32, ptr %28, align 4, !tbaa !12
  %30 = getelementptr inbounds i8, ptr %3, i64 1
  %31 = load i8, ptr %30, align 1, !tbaa !11
  %32 = zext i8 %31 to i64
  %33 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !12
  %35 = sub i32 %34, %29
  store i32 %35, ptr %33, align 4, !tbaa !12
  br label %113

36:                                               ; preds = %2
  %37 = getelementptr inbounds i8, ptr %3, i64 2
  %38 = load i8, ptr %37, align 2, !tbaa !13
  %39 = zext i8 %38 to i64
  %40 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !12
  %42 = getelementptr inbounds i8, ptr %3, i64 1
  %43 = load i8, ptr %42, align 1, !tbaa !11
  %44 = zext i8 %43 to i64
  %45 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %44
  %46 = load i32, ptr %45, align 4, !tbaa !12
  %47 = mul i32 %46, %41
  store i32 %47, ptr %45, align 4, !tbaa !12
  br label %113

48:                                               ; preds = %2
  %49 = getelementptr inbounds i8, ptr %3, i64 2
  %50 = load i8, ptr %49, align 2, !tbaa !13
  %51 = zext i8 %50 to i64
  %52 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !12
  %54 = getelementptr inbounds i8, ptr %3, i64 1
  %55 = load i8, ptr %54, align 1, !tbaa !11
  %56 = zext i8 %55 to i64
  %57 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %56
  %58 = load i32, ptr %57, align 4, !tbaa !12
  %59 = xor i32 %58, %53
  store i32 %59, ptr %57, align 4, !tbaa !12
  br label %113

60:                                               ; preds = %2
  %61 = getelementptr inbounds i8, ptr %3, i64 2
  %62 = load i8, ptr %61, align 2, !tbaa !13
  %63 = zext i8 %62 to i64
  %64 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !12
  %66 = getelementptr inbounds i8, ptr %3, i64 4
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = lshr i32 %65, %67
  %69 = getelementptr inbounds i8, ptr %3, i64 1
  %70 = load i8, ptr %69, align 1, !tbaa !11
  %71 = zext i8 %70 to i64
  %72 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %71
  store i32 %68, ptr %72, align 4, !tbaa !12
  br label %113

73:                                               ; preds = %2
  %74 = getelementptr inbounds i8, ptr %3, i64 1
  %75 = load i8, ptr %74, align 1, !tbaa !11
  %76 = zext i8 %75 to i64
  %77 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %76
  %78 = load i32, ptr %77, align 4, !tbaa !12
  %79 = getelementptr inbounds i8, ptr %3, i64 2
  %80 = load i8, ptr %79, align 2, !tbaa !13
  %81 = zext i8 %80 to i64
  %82 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %81
  %83 = load i32, ptr %82, align 4, !tbaa !12
  %84 = and i32 %83, 255
  %85 = zext nneg i32 %84 to i64
  %86 = getelementptr inbounds [256 x i32], ptr @memory, i64 0, i64 %85
  store i32 %78, ptr %86, align 4, !tbaa !12
  br label %113

87:                                               ; preds = %2
  %88 = getelementptr inbounds i8, ptr %3, i64 2
  %89 = load i8, ptr %88, align 2, !tbaa !13
  %90 = zext i8 %89 to i64
  %91 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !12
  %93 = and i32 %92, 255
  %94 = zext nneg i32 %93 to i64
  %95 = getelementptr inbounds [256 x i32], ptr @memory, i64 0, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !12
  %97 = getelementptr inbounds i8, ptr %3, i64 1
  %98 = load i8, ptr %97, align 1, !tbaa !11
  %99 = zext i8 %98 to i64
  %100 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %99
  store i32 %96, ptr %100, align 4, !tbaa !12
  br label %113

101:                                              ; preds = %2
  %102 = getelementptr inbounds i8, ptr %3, i64 1
  %103 = load i8, ptr %102, align 1, !tbaa !11
  %104 = zext i8 %103 to i64
  %105 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !12
  %107 = icmp eq i32 %106, 0
  br i1 %107, label %113, label %108

108:                                              ; preds = %101
  %109 = getelementptr inbounds i8, ptr %3, i64 4
  %110 = load i32, ptr %109, align 4, !tbaa !10
  %111 = sext i32 %110 to i64
  %112 = getelementptr %struct.op, ptr getelementptr (i8, ptr @program, i64 -8), i64 %111
  br label %113

113:                                              ; preds = %108, %101, %87, %73, %60, %48, %36, %24, %12, %5
  %114 = phi ptr [ %112, %108 ], [ %3, %101 ], [ %3, %87 ], [ %3, %73 ], [ %3, %60 ], [ %3, %48 ], [ %3, %36 ], [ %3, %24 ], [ %3, %12 ], [ %3, %5 ]
  %115 = getelementptr inbounds i8, ptr %114, i64 8
  br label %2

116:                                              ; preds = %2
  %117 = getelementptr inbounds i8, ptr %3, i64 1
  %118 = load i8, ptr %117, align 1, !tbaa !11
  %119 = zext i8 %118 to i64
  %120 = getelementptr inbounds [8 x i32], ptr %1, i64 0, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !12
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %1) #4
  %122 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %121)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!5 = !{!6, !7, i64 0}
!6 = !{!"op", !7, i64 0, !7, i64 1, !7, i64 2, !9, i64 4}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"int", !7, i64 0}
!10 = !{!6, !9, i64 4}
!11 = !{!6, !7, i64 1}
!12 = !{!9, !9, i64 0}
!13 = !{!6, !7, i64 2}
