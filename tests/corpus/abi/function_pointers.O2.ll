; ModuleID = 'function_pointers.c'
source_filename = "function_pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [7 x i8] c"%g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%s %d %g\0A\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"indirect\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"<%d>\00", align 1
@.str.6 = private unnamed_addr constant [6 x i8] c" %ld\0A\00", align 1
@.str.7 = private unnamed_addr constant [7 x i8] c"%s %g\0A\00", align 1
@.str.8 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.9 = private unnamed_addr constant [7 x i8] c"%g %d\0A\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"6.5e2\00", align 1
@.str.11 = private unnamed_addr constant [10 x i8] c"rectangle\00", align 1
@.str.12 = private unnamed_addr constant [9 x i8] c"triangle\00", align 1

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef 1.850000e+01, double noundef -2.750000e+00)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 14, i32 noundef -5)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, ptr noundef nonnull @.str.3, i32 noundef 5, double noundef 2.500000e+00)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef 68, i32 noundef 42)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull readonly dereferenceable(1) @.str.5, i32 noundef 3)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull readonly dereferenceable(1) @.str.5, i32 noundef 1)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull readonly dereferenceable(1) @.str.5, i32 noundef 4)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull readonly dereferenceable(1) @.str.5, i32 noundef 1)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull readonly dereferenceable(1) @.str.5, i32 noundef 5)
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i64 noundef 14)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef nonnull @.str.11, double noundef 6.000000e+00)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef nonnull @.str.12, double noundef 1.000000e+01)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i64 noundef 159)
  %14 = tail call double @strtod(ptr nocapture noundef nonnull @.str.10, ptr noundef null)
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, double noundef %14, i32 noundef 8)
  ret i32 0
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
