; ModuleID = 'bit_fields.c'
source_filename = "bit_fields.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.tight = type { [10 x i8], i16 }

@.str = private unnamed_addr constant [36 x i8] c"%u %u %u %u %u %u %u %d %d %d = %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"%lu %ld %u %zu\0A\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"%lu %d %d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [20 x i8] c"%u %u %06x | %u %u\0A\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%u %u\0A\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.tight, align 16
  %2 = alloca %struct.tight, align 16
  %3 = alloca i32, align 4
  br label %127

4:                                                ; preds = %127
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 147)
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 253)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 31)
  %8 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 13)
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 24)
  %10 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 12)
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %12 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %13 = load ptr, ptr @stdout, align 8, !tbaa !4
  %14 = tail call i32 @putc(i32 noundef 10, ptr noundef %13)
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %2)
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %1)
  store i64 -1, ptr %1, align 16
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 305463295, ptr %15, align 8
  %16 = load i80, ptr %1, align 16
  %17 = trunc i80 %16 to i64
  %18 = and i64 %17, 8589934591
  %19 = lshr i80 %16, 33
  %20 = and i80 %19, 8589934591
  %21 = add nuw nsw i64 %18, 140737488355327
  %22 = and i64 %21, 140737488355327
  %23 = zext nneg i64 %22 to i80
  %24 = shl nuw i80 %23, 33
  %25 = or disjoint i80 %24, %20
  store i80 %25, ptr %1, align 16
  %26 = getelementptr inbounds i8, ptr %1, i64 10
  store i16 -4661, ptr %26, align 2
  %27 = trunc i80 %25 to i64
  %28 = getelementptr inbounds i8, ptr %1, i64 8
  %29 = load i32, ptr %28, align 8
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %1)
  store i64 %27, ptr %2, align 16
  %30 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %29, ptr %30, align 8
  %31 = load i80, ptr %2, align 16
  %32 = trunc i80 %31 to i64
  %33 = and i64 %32, 8589934591
  %34 = ashr i80 %31, 33
  %35 = trunc nsw i80 %34 to i64
  %36 = lshr i32 %29, 16
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i64 noundef %33, i64 noundef %35, i32 noundef %36, i64 noundef 12)
  %38 = trunc i80 %31 to i32
  %39 = and i32 %38, 255
  %40 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %39)
  %41 = trunc i80 %31 to i32
  %42 = lshr i32 %41, 8
  %43 = and i32 %42, 255
  %44 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %43)
  %45 = trunc i80 %31 to i32
  %46 = lshr i32 %45, 16
  %47 = and i32 %46, 255
  %48 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %47)
  %49 = trunc i80 %31 to i32
  %50 = lshr i32 %49, 24
  %51 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %50)
  %52 = lshr i80 %31, 32
  %53 = trunc i80 %52 to i32
  %54 = and i32 %53, 255
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %54)
  %56 = lshr i80 %31, 40
  %57 = trunc i80 %56 to i32
  %58 = and i32 %57, 255
  %59 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %58)
  %60 = lshr i80 %31, 48
  %61 = trunc nuw i80 %60 to i32
  %62 = and i32 %61, 255
  %63 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %62)
  %64 = lshr i80 %31, 56
  %65 = trunc nuw nsw i80 %64 to i32
  %66 = and i32 %65, 255
  %67 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %66)
  %68 = lshr i80 %31, 64
  %69 = trunc nuw nsw i80 %68 to i32
  %70 = and i32 %69, 255
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %70)
  %72 = lshr i80 %31, 72
  %73 = trunc nuw nsw i80 %72 to i32
  %74 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %73)
  %75 = and i32 %36, 255
  %76 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %75)
  %77 = lshr i32 %29, 24
  %78 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %77)
  %79 = load ptr, ptr @stdout, align 8, !tbaa !4
  %80 = tail call i32 @putc(i32 noundef 10, ptr noundef %79)
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i64 noundef 9223372036854775800, i32 noundef 1, i32 noundef -2, i32 noundef 72, i32 noundef 1)
  %82 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 248)
  %83 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %84 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %85 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %86 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %88 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %89 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 255)
  %90 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 2)
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 200)
  %92 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %93 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %95 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %97 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %98 = load ptr, ptr @stdout, align 8, !tbaa !4
  %99 = tail call i32 @putc(i32 noundef 10, ptr noundef %98)
  %100 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 1, i32 noundef 129, i32 noundef 4718592, i32 noundef 0, i32 noundef 0)
  %101 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, double noundef -2.500000e+01)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  store i32 54752, ptr %3, align 4
  %102 = load volatile i32, ptr %3, align 4
  %103 = or i32 %102, 196608
  store volatile i32 %103, ptr %3, align 4
  %104 = load volatile i32, ptr %3, align 4
  %105 = load volatile i32, ptr %3, align 4
  %106 = add i32 %104, 65536
  %107 = and i32 %106, 196608
  %108 = and i32 %105, -196609
  %109 = or disjoint i32 %108, %107
  store volatile i32 %109, ptr %3, align 4
  %110 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 84)
  %111 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 17)
  %112 = and i32 %105, 255
  %113 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %112)
  %114 = lshr i32 %105, 8
  %115 = and i32 %114, 255
  %116 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %115)
  %117 = lshr i32 %109, 16
  %118 = and i32 %117, 255
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %118)
  %120 = lshr i32 %105, 24
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %120)
  %122 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0)
  %124 = load ptr, ptr @stdout, align 8, !tbaa !4
  %125 = tail call i32 @putc(i32 noundef 10, ptr noundef %124)
  %126 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 2, i32 noundef 1)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %2)
  ret i32 0

127:                                              ; preds = %0, %127
  %128 = phi i32 [ 0, %0 ], [ %178, %127 ]
  %129 = phi i64 [ 0, %0 ], [ %177, %127 ]
  %130 = add i64 %129, 8
  %131 = and i64 %130, 56
  %132 = add i64 %129, 960
  %133 = and i64 %132, 960
  %134 = add i64 %129, 209715200
  %135 = and i64 %134, 266338304
  %136 = add i64 %129, 670014898176
  %137 = and i64 %136, 1095216660480
  %138 = and i64 %129, -1095485095929
  %139 = or disjoint i64 %138, %135
  %140 = or disjoint i64 %139, %137
  %141 = or disjoint i64 %131, %133
  %142 = or disjoint i64 %141, %140
  %143 = xor i64 %142, 1099513723904
  %144 = trunc i64 %143 to i32
  %145 = and i32 %144, 1
  %146 = lshr i32 %144, 1
  %147 = and i32 %146, 3
  %148 = lshr i32 %144, 3
  %149 = and i32 %148, 7
  %150 = lshr i32 %144, 6
  %151 = and i32 %150, 15
  %152 = lshr i32 %144, 10
  %153 = and i32 %152, 31
  %154 = lshr i32 %144, 15
  %155 = and i32 %154, 63
  %156 = lshr i32 %144, 21
  %157 = and i32 %156, 127
  %158 = shl nuw i64 %137, 24
  %159 = ashr exact i64 %158, 56
  %160 = trunc nsw i64 %159 to i32
  %161 = shl i64 %143, 23
  %162 = ashr i64 %161, 63
  %163 = trunc nsw i64 %162 to i32
  %164 = shl i64 %129, 20
  %165 = ashr i64 %164, 61
  %166 = trunc nsw i64 %165 to i32
  %167 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %145, i32 noundef %147, i32 noundef %149, i32 noundef %151, i32 noundef %153, i32 noundef %155, i32 noundef %157, i32 noundef %160, i32 noundef %163, i32 noundef %166, i32 noundef 31)
  %168 = add i64 %129, 6597069766656
  %169 = and i64 %168, 15393162788864
  %170 = and i64 %143, -15393162788872
  %171 = shl nuw nsw i32 %128, 1
  %172 = and i32 %171, 6
  %173 = and i32 %128, 1
  %174 = or disjoint i32 %172, %173
  %175 = zext nneg i32 %174 to i64
  %176 = or disjoint i64 %169, %175
  %177 = or disjoint i64 %176, %170
  %178 = add nuw nsw i32 %128, 1
  %179 = icmp eq i32 %178, 10
  br i1 %179, label %4, label %127, !llvm.loop !8
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
