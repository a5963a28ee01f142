; ModuleID = 'tail_calls.c'
source_filename = "tail_calls.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.state = type { ptr, i64, i64 }

@main.code = internal constant [9 x i8] c"\00\07\01\00\C8\03\02\08\04", align 1
@.str = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@handlers = internal unnamed_addr constant [5 x ptr] [ptr @op_add, ptr @op_double, ptr @op_loop, ptr @op_half, ptr @op_end], align 16

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.state, align 8
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef 100005, i64 noundef 49999)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %1) #4
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 216, ptr %3, align 8, !tbaa !4
  %4 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 39999, ptr %4, align 8, !tbaa !10
  store ptr getelementptr inbounds (i8, ptr @main.code, i64 1), ptr %1, align 8, !tbaa !11
  %5 = call i64 @op_add(ptr noundef nonnull %1, i64 noundef 216, double noundef 3.750000e-01) #4
  %6 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %5)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %1) #4
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind uwtable
define internal i64 @op_add(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !11
  %5 = getelementptr inbounds i8, ptr %4, i64 1
  store ptr %5, ptr %0, align 8, !tbaa !11
  %6 = load i8, ptr %4, align 1, !tbaa !12
  %7 = zext i8 %6 to i64
  %8 = add nsw i64 %7, %1
  %9 = getelementptr inbounds i8, ptr %4, i64 2
  store ptr %9, ptr %0, align 8, !tbaa !11
  %10 = load i8, ptr %5, align 1, !tbaa !12
  %11 = zext i8 %10 to i64
  %12 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %11
  %13 = load ptr, ptr %12, align 8, !tbaa !13
  %14 = musttail call i64 %13(ptr noundef nonnull %0, i64 noundef %8, double noundef %2) #4
  ret i64 %14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind uwtable
define internal i64 @op_double(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = shl nsw i64 %1, 1
  %5 = srem i64 %4, 1000003
  %6 = fadd double %2, 5.000000e-01
  %7 = load ptr, ptr %0, align 8, !tbaa !11
  %8 = getelementptr inbounds i8, ptr %7, i64 1
  store ptr %8, ptr %0, align 8, !tbaa !11
  %9 = load i8, ptr %7, align 1, !tbaa !12
  %10 = zext i8 %9 to i64
  %11 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !13
  %13 = musttail call i64 %12(ptr noundef nonnull %0, i64 noundef %5, double noundef %6) #4
  ret i64 %13
}

; Function Attrs: nounwind uwtable
define internal i64 @op_loop(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = load ptr, ptr %0, align 8, !tbaa !11
  %5 = getelementptr inbounds i8, ptr %4, i64 1
  store ptr %5, ptr %0, align 8, !tbaa !11
  %6 = load i8, ptr %4, align 1, !tbaa !12
  %7 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !10
  %9 = add nsw i64 %8, -1
  store i64 %9, ptr %7, align 8, !tbaa !10
  %10 = icmp sgt i64 %8, 1
  %11 = zext i8 %6 to i64
  %12 = sub nsw i64 0, %11
  %13 = select i1 %10, i64 %12, i64 0
  %14 = getelementptr inbounds i8, ptr %5, i64 %13
  %15 = getelementptr inbounds i8, ptr %14, i64 1
  store ptr %15, ptr %0, align 8, !tbaa !11
  %16 = load i8, ptr %14, align 1, !tbaa !12
  %17 = zext i8 %16 to i64
  %18 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %17
  %19 = load ptr, ptr %18, align 8, !tbaa !13
  %20 = musttail call i64 %19(ptr noundef nonnull %0, i64 noundef %1, double noundef %2) #4
  ret i64 %20
}

; Function Attrs: nounwind uwtable
define internal i64 @op_half(ptr noundef %0, i64 noundef %1, double noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !4
  %6 = xor i64 %5, %1
  store i64 %6, ptr %4, align 8, !tbaa !4
  %7 = fmul double %2, 5.000000e-01
  %8 = load ptr, ptr %0, align 8, !tbaa !11
  %9 = getelementptr inbounds i8, ptr %8, i64 1
  store ptr %9, ptr %0, align 8, !tbaa !11
  %10 = load i8, ptr %8, align 1, !tbaa !12
  %11 = zext i8 %10 to i64
  %12 = getelementptr inbounds [5 x ptr], ptr @handlers, i64 0, i64 %11
  %13 = load ptr, ptr %12, align 8, !tbaa !13
  %14 = musttail call i64 %13(ptr noundef nonnull %0, i64 noundef %1, double noundef %7) #4
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal i64 @op_end(ptr nocapture noundef readonly %0, i64 noundef %1, double noundef %2) #3 {
  %4 = fmul double %2, 1.000000e+03
  %5 = fptosi double %4 to i64
  %6 = add nsw i64 %5, %1
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8, !tbaa !4
  %9 = add nsw i64 %6, %8
  ret i64 %9
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !9, i64 8}
!5 = !{!"state", !6, i64 0, !9, i64 8, !9, i64 16}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!5, !9, i64 16}
!11 = !{!5, !6, i64 0}
!12 = !{!7, !7, i64 0}
!13 = !{!6, !6, i64 0}
