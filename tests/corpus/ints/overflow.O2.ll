; ModuleID = 'overflow.c'
source_filename = "overflow.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@main.values = internal unnamed_addr constant [13 x i64] [i64 0, i64 1, i64 -1, i64 100, i64 -100, i64 127, i64 -128, i64 300, i64 2147483647, i64 -2147483648, i64 1099511627776, i64 -9223372036854775808, i64 9223372036854775807], align 16
@.str = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c" %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c" %ld\0A\00", align 1
@.str.3 = private unnamed_addr constant [23 x i8] c"%s %lx %lx %lx %d%d%d\0A\00", align 1
@.str.4 = private unnamed_addr constant [3 x i8] c"i8\00", align 1
@.str.5 = private unnamed_addr constant [3 x i8] c"u8\00", align 1
@.str.6 = private unnamed_addr constant [4 x i8] c"i16\00", align 1
@.str.7 = private unnamed_addr constant [4 x i8] c"u16\00", align 1
@.str.8 = private unnamed_addr constant [4 x i8] c"i32\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"u32\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"i64\00", align 1
@.str.11 = private unnamed_addr constant [4 x i8] c"u64\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %10

1:                                                ; preds = %20
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 0)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 1)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 1)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 0)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 0)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef -2)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef 1)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef 0)
  ret i32 0

10:                                               ; preds = %0, %20
  %11 = phi i64 [ 0, %0 ], [ %21, %20 ]
  %12 = phi i32 [ 0, %0 ], [ %22, %20 ]
  %13 = and i32 %12, 1
  %14 = zext nneg i32 %13 to i64
  %15 = getelementptr inbounds [13 x i64], ptr @main.values, i64 0, i64 %11
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = trunc i64 %16 to i8
  %18 = trunc i64 %16 to i16
  %19 = trunc i64 %16 to i32
  br label %24

20:                                               ; preds = %24
  %21 = add nuw nsw i64 %11, 1
  %22 = add nuw nsw i32 %12, 1
  %23 = icmp eq i64 %21, 13
  br i1 %23, label %1, label %10, !llvm.loop !8

24:                                               ; preds = %10, %24
  %25 = phi i64 [ %14, %10 ], [ %137, %24 ]
  %26 = getelementptr inbounds [13 x i64], ptr @main.values, i64 0, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = trunc i64 %27 to i8
  %29 = tail call { i8, i1 } @llvm.sadd.with.overflow.i8(i8 %17, i8 %28)
  %30 = extractvalue { i8, i1 } %29, 1
  %31 = extractvalue { i8, i1 } %29, 0
  %32 = zext i1 %30 to i32
  %33 = tail call { i8, i1 } @llvm.ssub.with.overflow.i8(i8 %17, i8 %28)
  %34 = extractvalue { i8, i1 } %33, 1
  %35 = extractvalue { i8, i1 } %33, 0
  %36 = zext i1 %34 to i32
  %37 = tail call { i8, i1 } @llvm.smul.with.overflow.i8(i8 %17, i8 %28)
  %38 = extractvalue { i8, i1 } %37, 1
  %39 = extractvalue { i8, i1 } %37, 0
  %40 = zext i1 %38 to i32
  %41 = sext i8 %31 to i64
  %42 = sext i8 %35 to i64
  %43 = sext i8 %39 to i64
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.4, i64 noundef %41, i64 noundef %42, i64 noundef %43, i32 noundef %32, i32 noundef %36, i32 noundef %40)
  %45 = tail call { i8, i1 } @llvm.uadd.with.overflow.i8(i8 %17, i8 %28)
  %46 = extractvalue { i8, i1 } %45, 1
  %47 = zext i1 %46 to i32
  %48 = icmp ult i8 %17, %28
  %49 = zext i1 %48 to i32
  %50 = tail call { i8, i1 } @llvm.umul.with.overflow.i8(i8 %17, i8 %28)
  %51 = extractvalue { i8, i1 } %50, 1
  %52 = zext i1 %51 to i32
  %53 = zext i8 %31 to i64
  %54 = zext i8 %35 to i64
  %55 = zext i8 %39 to i64
  %56 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.5, i64 noundef %53, i64 noundef %54, i64 noundef %55, i32 noundef %47, i32 noundef %49, i32 noundef %52)
  %57 = trunc i64 %27 to i16
  %58 = tail call { i16, i1 } @llvm.sadd.with.overflow.i16(i16 %18, i16 %57)
  %59 = extractvalue { i16, i1 } %58, 1
  %60 = extractvalue { i16, i1 } %58, 0
  %61 = zext i1 %59 to i32
  %62 = tail call { i16, i1 } @llvm.ssub.with.overflow.i16(i16 %18, i16 %57)
  %63 = extractvalue { i16, i1 } %62, 1
  %64 = extractvalue { i16, i1 } %62, 0
  %65 = zext i1 %63 to i32
  %66 = tail call { i16, i1 } @llvm.smul.with.overflow.i16(i16 %18, i16 %57)
  %67 = extractvalue { i16, i1 } %66, 1
  %68 = extractvalue { i16, i1 } %66, 0
  %69 = zext i1 %67 to i32
  %70 = sext i16 %60 to i64
  %71 = sext i16 %64 to i64
  %72 = sext i16 %68 to i64
  %73 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.6, i64 noundef %70, i64 noundef %71, i64 noundef %72, i32 noundef %61, i32 noundef %65, i32 noundef %69)
  %74 = tail call { i16, i1 } @llvm.uadd.with.overflow.i16(i16 %18, i16 %57)
  %75 = extractvalue { i16, i1 } %74, 1
  %76 = zext i1 %75 to i32
  %77 = icmp ult i16 %18, %57
  %78 = zext i1 %77 to i32
  %79 = tail call { i16, i1 } @llvm.umul.with.overflow.i16(i16 %18, i16 %57)
  %80 = extractvalue { i16, i1 } %79, 1
  %81 = zext i1 %80 to i32
  %82 = zext i16 %60 to i64
  %83 = zext i16 %64 to i64
  %84 = zext i16 %68 to i64
  %85 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.7, i64 noundef %82, i64 noundef %83, i64 noundef %84, i32 noundef %76, i32 noundef %78, i32 noundef %81)
  %86 = trunc i64 %27 to i32
  %87 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %19, i32 %86)
  %88 = extractvalue { i32, i1 } %87, 1
  %89 = extractvalue { i32, i1 } %87, 0
  %90 = zext i1 %88 to i32
  %91 = tail call { i32, i1 } @llvm.ssub.with.overflow.i32(i32 %19, i32 %86)
  %92 = extractvalue { i32, i1 } %91, 1
  %93 = extractvalue { i32, i1 } %91, 0
  %94 = zext i1 %92 to i32
  %95 = tail call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %19, i32 %86)
  %96 = extractvalue { i32, i1 } %95, 1
  %97 = extractvalue { i32, i1 } %95, 0
  %98 = zext i1 %96 to i32
  %99 = sext i32 %89 to i64
  %100 = sext i32 %93 to i64
  %101 = sext i32 %97 to i64
  %102 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.8, i64 noundef %99, i64 noundef %100, i64 noundef %101, i32 noundef %90, i32 noundef %94, i32 noundef %98)
  %103 = tail call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %19, i32 %86)
  %104 = extractvalue { i32, i1 } %103, 1
  %105 = zext i1 %104 to i32
  %106 = icmp ult i32 %19, %86
  %107 = zext i1 %106 to i32
  %108 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %19, i32 %86)
  %109 = extractvalue { i32, i1 } %108, 1
  %110 = zext i1 %109 to i32
  %111 = zext i32 %89 to i64
  %112 = zext i32 %93 to i64
  %113 = zext i32 %97 to i64
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.9, i64 noundef %111, i64 noundef %112, i64 noundef %113, i32 noundef %105, i32 noundef %107, i32 noundef %110)
  %115 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %16, i64 %27)
  %116 = extractvalue { i64, i1 } %115, 1
  %117 = extractvalue { i64, i1 } %115, 0
  %118 = zext i1 %116 to i32
  %119 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %16, i64 %27)
  %120 = extractvalue { i64, i1 } %119, 1
  %121 = extractvalue { i64, i1 } %119, 0
  %122 = zext i1 %120 to i32
  %123 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %16, i64 %27)
  %124 = extractvalue { i64, i1 } %123, 1
  %125 = extractvalue { i64, i1 } %123, 0
  %126 = zext i1 %124 to i32
  %127 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.10, i64 noundef %117, i64 noundef %121, i64 noundef %125, i32 noundef %118, i32 noundef %122, i32 noundef %126)
  %128 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %16, i64 %27)
  %129 = extractvalue { i64, i1 } %128, 1
  %130 = zext i1 %129 to i32
  %131 = icmp ult i64 %16, %27
  %132 = zext i1 %131 to i32
  %133 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %16, i64 %27)
  %134 = extractvalue { i64, i1 } %133, 1
  %135 = zext i1 %134 to i32
  %136 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, ptr noundef nonnull @.str.11, i64 noundef %117, i64 noundef %121, i64 noundef %125, i32 noundef %130, i32 noundef %132, i32 noundef %135)
  %137 = add nuw nsw i64 %25, 2
  %138 = icmp ult i64 %25, 11
  br i1 %138, label %24, label %20, !llvm.loop !10
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.sadd.with.overflow.i8(i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.ssub.with.overflow.i8(i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.smul.with.overflow.i8(i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.uadd.with.overflow.i8(i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i8, i1 } @llvm.umul.with.overflow.i8(i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.sadd.with.overflow.i16(i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.ssub.with.overflow.i16(i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.smul.with.overflow.i16(i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.uadd.with.overflow.i16(i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i16, i1 } @llvm.umul.with.overflow.i16(i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.ssub.with.overflow.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
