; ModuleID = 'bit_ops.c'
source_filename = "bit_ops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [26 x i8] c"rot %02x %04x %08x %016lx\00", align 1
@.str.1 = private unnamed_addr constant [31 x i8] c" builtin %02x %04x %08x %016lx\00", align 1
@.str.2 = private unnamed_addr constant [21 x i8] c" funnel %016lx %08x\0A\00", align 1
@.str.3 = private unnamed_addr constant [17 x i8] c"%016lx pop %d %d\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c" clz %d ctz %d\00", align 1
@.str.5 = private unnamed_addr constant [17 x i8] c" clzl %d ctzl %d\00", align 1
@.str.6 = private unnamed_addr constant [18 x i8] c" ffs %d parity %d\00", align 1
@.str.7 = private unnamed_addr constant [24 x i8] c" bswap %04x %08x %016lx\00", align 1
@.str.8 = private unnamed_addr constant [28 x i8] c" rev %02x %04x %08x %016lx\0A\00", align 1
@state = internal unnamed_addr global i64 -7046029254386353131, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef 0, i32 noundef 0, i32 noundef 0)
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0, i32 noundef 0)
  %3 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 0, i32 noundef 0, i64 noundef 0)
  %4 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef 0, i32 noundef 0, i32 noundef 0, i64 noundef 0)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef 1, i32 noundef 1, i32 noundef 1)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 31, i32 noundef 0)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 63, i32 noundef 0)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 1, i32 noundef 1)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 256, i32 noundef 16777216, i64 noundef 72057594037927936)
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef 128, i32 noundef 32768, i32 noundef -2147483648, i64 noundef -9223372036854775808)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef -1, i32 noundef 32, i32 noundef 64)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef 0, i32 noundef 0)
  %13 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 0, i32 noundef 0)
  %14 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 1, i32 noundef 0)
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 65535, i32 noundef -1, i64 noundef -1)
  %16 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef 255, i32 noundef 65535, i32 noundef -1, i64 noundef -1)
  %17 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef -9223372036854775808, i32 noundef 0, i32 noundef 1)
  %18 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 0, i32 noundef 63)
  %19 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 64, i32 noundef 1)
  %20 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef 0, i32 noundef 0, i64 noundef 128)
  %21 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef 0, i32 noundef 0, i32 noundef 0, i64 noundef 1)
  br label %23

22:                                               ; preds = %52
  ret i32 0

23:                                               ; preds = %0, %52
  %24 = phi i64 [ 0, %0 ], [ %115, %52 ]
  %25 = load i64, ptr @state, align 8, !tbaa !4
  %26 = shl i64 %25, 13
  %27 = xor i64 %26, %25
  %28 = lshr i64 %27, 7
  %29 = xor i64 %28, %27
  %30 = shl i64 %29, 17
  %31 = xor i64 %30, %29
  store i64 %31, ptr @state, align 8, !tbaa !4
  %32 = lshr i64 %31, %24
  %33 = trunc i64 %32 to i32
  %34 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %33)
  %35 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %32)
  %36 = trunc nuw nsw i64 %35 to i32
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %32, i32 noundef %34, i32 noundef %36)
  %38 = icmp eq i32 %33, 0
  br i1 %38, label %43, label %39

39:                                               ; preds = %23
  %40 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %33, i1 true)
  %41 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %33, i1 true)
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %40, i32 noundef %41)
  br label %45

43:                                               ; preds = %23
  %44 = icmp eq i64 %32, 0
  br i1 %44, label %52, label %45

45:                                               ; preds = %43, %39
  %46 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %32, i1 true)
  %47 = trunc nuw nsw i64 %46 to i32
  %48 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %32, i1 true)
  %49 = trunc nuw nsw i64 %48 to i32
  %50 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %47, i32 noundef %49)
  %51 = add nuw nsw i32 %49, 1
  br label %52

52:                                               ; preds = %43, %45
  %53 = phi i32 [ %51, %45 ], [ 0, %43 ]
  %54 = and i32 %36, 1
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %53, i32 noundef %54)
  %56 = trunc i64 %32 to i16
  %57 = tail call i16 @llvm.bswap.i16(i16 %56)
  %58 = zext i16 %57 to i32
  %59 = tail call i32 @llvm.bswap.i32(i32 %33)
  %60 = tail call i64 @llvm.bswap.i64(i64 %32)
  %61 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %58, i32 noundef %59, i64 noundef %60)
  %62 = trunc i64 %32 to i8
  %63 = tail call i8 @llvm.bitreverse.i8(i8 %62)
  %64 = zext i8 %63 to i32
  %65 = tail call i16 @llvm.bitreverse.i16(i16 %56)
  %66 = zext i16 %65 to i32
  %67 = tail call i32 @llvm.bitreverse.i32(i32 %33)
  %68 = tail call i64 @llvm.bitreverse.i64(i64 %32)
  %69 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %64, i32 noundef %66, i32 noundef %67, i64 noundef %68)
  %70 = load i64, ptr @state, align 8, !tbaa !4
  %71 = shl i64 %70, 13
  %72 = xor i64 %71, %70
  %73 = lshr i64 %72, 7
  %74 = xor i64 %73, %72
  %75 = shl i64 %74, 17
  %76 = xor i64 %75, %74
  store i64 %76, ptr @state, align 8, !tbaa !4
  %77 = lshr i64 %76, 40
  %78 = trunc nuw nsw i64 %77 to i32
  %79 = trunc i64 %29 to i8
  %80 = trunc i64 %77 to i8
  %81 = tail call noundef i8 @llvm.fshl.i8(i8 %79, i8 %79, i8 %80)
  %82 = zext i8 %81 to i32
  %83 = trunc i64 %29 to i16
  %84 = trunc i64 %77 to i16
  %85 = tail call noundef i16 @llvm.fshl.i16(i16 %83, i16 %83, i16 %84)
  %86 = zext i16 %85 to i32
  %87 = trunc i64 %31 to i32
  %88 = tail call noundef i32 @llvm.fshl.i32(i32 %87, i32 %87, i32 %78)
  %89 = tail call noundef i64 @llvm.fshr.i64(i64 %31, i64 %31, i64 %77)
  %90 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %82, i32 noundef %86, i32 noundef %88, i64 noundef %89)
  %91 = tail call i16 @llvm.fshr.i16(i16 %83, i16 %83, i16 %84)
  %92 = zext i16 %91 to i32
  %93 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %82, i32 noundef %92, i32 noundef %88, i64 noundef %89)
  %94 = load i64, ptr @state, align 8, !tbaa !4
  %95 = shl i64 %94, 13
  %96 = xor i64 %95, %94
  %97 = lshr i64 %96, 7
  %98 = xor i64 %97, %96
  %99 = shl i64 %98, 17
  %100 = xor i64 %99, %98
  %101 = tail call noundef i64 @llvm.fshl.i64(i64 %31, i64 %100, i64 %77)
  %102 = shl i64 %100, 13
  %103 = xor i64 %102, %100
  %104 = lshr i64 %103, 7
  %105 = xor i64 %104, %103
  %106 = shl i64 %105, 17
  %107 = xor i64 %106, %105
  store i64 %107, ptr @state, align 8, !tbaa !4
  %108 = shl i64 %31, 32
  %109 = and i64 %107, 4294967295
  %110 = or disjoint i64 %109, %108
  %111 = and i64 %77, 31
  %112 = lshr i64 %110, %111
  %113 = trunc i64 %112 to i32
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef %101, i32 noundef %113)
  %115 = add nuw nsw i64 %24, 1
  %116 = icmp eq i64 %115, 40
  br i1 %116, label %22, label %23, !llvm.loop !8
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshl.i8(i8, i8, i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshr.i16(i16, i16, i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshr.i64(i64, i64, i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.bitreverse.i8(i8) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bitreverse.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bitreverse.i32(i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bitreverse.i64(i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshl.i16(i16, i16, i16) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #3

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
