; ModuleID = 'varargs.c'
source_filename = "varargs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.floats = type { double, double }
%struct.large = type { [4 x i64] }
%struct.__va_list_tag = type { i32, i32, ptr, ptr }

@.str = private unnamed_addr constant [9 x i8] c"%ld %ld\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"iuldsp\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"text\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"SFLXq\00", align 1
@constinit = private unnamed_addr constant [4 x i64] [i64 5, i64 6, i64 7, i64 8], align 8
@.str.5 = private unnamed_addr constant [8 x i8] c"iiiiiqi\00", align 1
@.str.6 = private unnamed_addr constant [8 x i8] c"iiiqiqi\00", align 1
@.str.7 = private unnamed_addr constant [8 x i8] c"iiiiXFi\00", align 1
@.str.8 = private unnamed_addr constant [12 x i8] c"dddddddXFdS\00", align 1
@.str.9 = private unnamed_addr constant [4 x i8] c"fis\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"end\00", align 1
@.str.11 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.13 = private unnamed_addr constant [4 x i8] c"%u \00", align 1
@.str.14 = private unnamed_addr constant [6 x i8] c"%lld \00", align 1
@.str.15 = private unnamed_addr constant [4 x i8] c"%g \00", align 1
@.str.16 = private unnamed_addr constant [4 x i8] c"%s \00", align 1
@.str.17 = private unnamed_addr constant [9 x i8] c"{%d %d} \00", align 1
@.str.18 = private unnamed_addr constant [9 x i8] c"{%g %g} \00", align 1
@.str.19 = private unnamed_addr constant [19 x i8] c"{%ld %ld %ld %ld} \00", align 1
@.str.20 = private unnamed_addr constant [10 x i8] c"{%g %ld} \00", align 1
@.str.21 = private unnamed_addr constant [9 x i8] c"%ld:%lu \00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.floats, align 16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1) #8
  store i32 77, ptr %1, align 4, !tbaa !4
  %3 = tail call i64 (i32, ...) @sum_ints(i32 noundef 3, i32 noundef 1, i32 noundef 2, i32 noundef 3)
  %4 = tail call i64 (i32, ...) @sum_ints(i32 noundef 12, i32 noundef 1, i32 noundef -2, i32 noundef 3, i32 noundef -4, i32 noundef 5, i32 noundef -6, i32 noundef 7, i32 noundef -8, i32 noundef 9, i32 noundef -10, i32 noundef 11, i32 noundef -12)
  %5 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %3, i64 noundef %4)
  %6 = tail call double (i32, ...) @sum_doubles(i32 poison, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double noundef 8.000000e+00, double noundef 9.000000e+00, double noundef 1.000000e+01, double noundef 1.150000e+01)
  %7 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef %6)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.2, i32 noundef -1, i32 noundef -294967296, i64 noundef -1234567890123, double noundef 2.500000e+00, ptr noundef nonnull @.str.3, ptr noundef nonnull %1)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.4, i64 8589934593, double 3.000000e+00, double 4.000000e+00, ptr noundef nonnull byval(%struct.large) align 8 @constinit, double 9.000000e+00, i64 10, i64 noundef 9, i64 noundef -5)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.5, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, i128 noundef -92233720368547758071, i32 noundef 6)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.6, i32 noundef 1, i32 noundef 2, i32 noundef 3, i64 noundef 9, i64 noundef -5, i32 noundef 4, i128 noundef -92233720368547758071, i32 noundef 5)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.7, i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, double 5.000000e+00, i64 6, double 7.000000e+00, double 8.000000e+00, i32 noundef 9)
  store <2 x double> <double 1.000000e+01, double 1.100000e+01>, ptr %2, align 16, !tbaa !8
  call void (ptr, ...) @show(ptr noundef nonnull @.str.8, double noundef 1.000000e+00, double noundef 2.000000e+00, double noundef 3.000000e+00, double noundef 4.000000e+00, double noundef 5.000000e+00, double noundef 6.000000e+00, double noundef 7.000000e+00, double 8.000000e+00, i64 9, ptr noundef nonnull byval(%struct.floats) align 8 %2, double noundef 1.200000e+01, i64 8589934593)
  call void (ptr, ...) @show(ptr noundef nonnull @.str.9, ptr noundef nonnull @add_one, i32 noundef -3, ptr noundef nonnull @.str.10)
  %8 = call i64 (i32, ...) @nested(i32 poison, i64 noundef 1, i64 noundef 2, i64 noundef 3, i64 noundef 4, i64 noundef 5, i64 noundef 6, i64 noundef 7, i64 noundef 8, i64 noundef 9)
  %9 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %8)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1) #8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define internal i64 @sum_ints(i32 noundef %0, ...) unnamed_addr #3 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %35

4:                                                ; preds = %1
  %5 = load i32, ptr %2, align 16
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  %10 = and i32 %0, 1
  %11 = icmp eq i32 %0, 1
  br i1 %11, label %16, label %12

12:                                               ; preds = %4
  %13 = and i32 %0, 2147483646
  br label %37

14:                                               ; preds = %65
  %15 = mul nsw i64 %71, 3
  br label %16

16:                                               ; preds = %14, %4
  %17 = phi i64 [ poison, %4 ], [ %71, %14 ]
  %18 = phi ptr [ %9, %4 ], [ %66, %14 ]
  %19 = phi i64 [ 0, %4 ], [ %15, %14 ]
  %20 = phi i32 [ %5, %4 ], [ %67, %14 ]
  %21 = icmp eq i32 %10, 0
  br i1 %21, label %35, label %22

22:                                               ; preds = %16
  %23 = icmp ult i32 %20, 41
  br i1 %23, label %26, label %24

24:                                               ; preds = %22
  %25 = getelementptr i8, ptr %18, i64 8
  store ptr %25, ptr %6, align 8
  br label %30

26:                                               ; preds = %22
  %27 = zext nneg i32 %20 to i64
  %28 = getelementptr i8, ptr %8, i64 %27
  %29 = add nuw nsw i32 %20, 8
  store i32 %29, ptr %2, align 16
  br label %30

30:                                               ; preds = %26, %24
  %31 = phi ptr [ %28, %26 ], [ %18, %24 ]
  %32 = load i32, ptr %31, align 4, !tbaa !4
  %33 = sext i32 %32 to i64
  %34 = add nsw i64 %19, %33
  br label %35

35:                                               ; preds = %30, %16, %1
  %36 = phi i64 [ 0, %1 ], [ %17, %16 ], [ %34, %30 ]
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret i64 %36

37:                                               ; preds = %65, %12
  %38 = phi ptr [ %9, %12 ], [ %66, %65 ]
  %39 = phi i64 [ 0, %12 ], [ %71, %65 ]
  %40 = phi i32 [ %5, %12 ], [ %67, %65 ]
  %41 = phi i32 [ 0, %12 ], [ %72, %65 ]
  %42 = mul nsw i64 %39, 3
  %43 = icmp ult i32 %40, 41
  br i1 %43, label %44, label %48

44:                                               ; preds = %37
  %45 = zext nneg i32 %40 to i64
  %46 = getelementptr i8, ptr %8, i64 %45
  %47 = add nuw nsw i32 %40, 8
  store i32 %47, ptr %2, align 16
  br label %50

48:                                               ; preds = %37
  %49 = getelementptr i8, ptr %38, i64 8
  store ptr %49, ptr %6, align 8
  br label %50

50:                                               ; preds = %48, %44
  %51 = phi ptr [ %38, %44 ], [ %49, %48 ]
  %52 = phi i32 [ %47, %44 ], [ %40, %48 ]
  %53 = phi ptr [ %46, %44 ], [ %38, %48 ]
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = sext i32 %54 to i64
  %56 = add nsw i64 %42, %55
  %57 = mul nsw i64 %56, 3
  %58 = icmp ult i32 %52, 41
  br i1 %58, label %61, label %59

59:                                               ; preds = %50
  %60 = getelementptr i8, ptr %51, i64 8
  store ptr %60, ptr %6, align 8
  br label %65

61:                                               ; preds = %50
  %62 = zext nneg i32 %52 to i64
  %63 = getelementptr i8, ptr %8, i64 %62
  %64 = add nuw nsw i32 %52, 8
  store i32 %64, ptr %2, align 16
  br label %65

65:                                               ; preds = %61, %59
  %66 = phi ptr [ %51, %61 ], [ %60, %59 ]
  %67 = phi i32 [ %64, %61 ], [ %52, %59 ]
  %68 = phi ptr [ %63, %61 ], [ %51, %59 ]
  %69 = load i32, ptr %68, align 4, !tbaa !4
  %70 = sext i32 %69 to i64
  %71 = add nsw i64 %57, %70
  %72 = add i32 %41, 2
  %73 = icmp eq i32 %72, %13
  br i1 %73, label %14, label %37, !llvm.loop !10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn uwtable
define internal double @sum_doubles(i32 %0, ...) unnamed_addr #4 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  %3 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %3) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  call void @llvm.va_copy.p0(ptr nonnull %3, ptr nonnull %2)
  %4 = getelementptr inbounds i8, ptr %2, i64 4
  %5 = load i32, ptr %4, align 4
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = load ptr, ptr %7, align 16
  %9 = load ptr, ptr %6, align 8
  %10 = icmp ult i32 %5, 161
  br i1 %10, label %14, label %11

11:                                               ; preds = %1
  %12 = getelementptr i8, ptr %9, i64 8
  store ptr %12, ptr %6, align 8
  %13 = load double, ptr %9, align 8, !tbaa !8
  br label %20

14:                                               ; preds = %1
  %15 = zext nneg i32 %5 to i64
  %16 = getelementptr i8, ptr %8, i64 %15
  %17 = add nuw nsw i32 %5, 16
  store i32 %17, ptr %4, align 4
  %18 = load double, ptr %16, align 8, !tbaa !8
  %19 = icmp ult i32 %5, 145
  br i1 %19, label %25, label %20

20:                                               ; preds = %14, %11
  %21 = phi double [ %13, %11 ], [ %18, %14 ]
  %22 = phi ptr [ %12, %11 ], [ %9, %14 ]
  %23 = getelementptr i8, ptr %22, i64 8
  store ptr %23, ptr %6, align 8
  %24 = load double, ptr %22, align 8, !tbaa !8
  br label %31

25:                                               ; preds = %14
  %26 = zext nneg i32 %17 to i64
  %27 = getelementptr i8, ptr %8, i64 %26
  %28 = add nuw nsw i32 %5, 32
  store i32 %28, ptr %4, align 4
  %29 = load double, ptr %27, align 8, !tbaa !8
  %30 = icmp ult i32 %5, 129
  br i1 %30, label %37, label %31

31:                                               ; preds = %25, %20
  %32 = phi double [ %24, %20 ], [ %29, %25 ]
  %33 = phi ptr [ %23, %20 ], [ %9, %25 ]
  %34 = phi double [ %21, %20 ], [ %18, %25 ]
  %35 = getelementptr i8, ptr %33, i64 8
  store ptr %35, ptr %6, align 8
  %36 = load double, ptr %33, align 8, !tbaa !8
  br label %43

37:                                               ; preds = %25
  %38 = zext nneg i32 %28 to i64
  %39 = getelementptr i8, ptr %8, i64 %38
  %40 = add nuw nsw i32 %5, 48
  store i32 %40, ptr %4, align 4
  %41 = load double, ptr %39, align 8, !tbaa !8
  %42 = icmp ult i32 %5, 113
  br i1 %42, label %50, label %43

43:                                               ; preds = %37, %31
  %44 = phi double [ %36, %31 ], [ %41, %37 ]
  %45 = phi ptr [ %35, %31 ], [ %9, %37 ]
  %46 = phi double [ %34, %31 ], [ %18, %37 ]
  %47 = phi double [ %32, %31 ], [ %29, %37 ]
  %48 = getelementptr i8, ptr %45, i64 8
  store ptr %48, ptr %6, align 8
  %49 = load double, ptr %45, align 8, !tbaa !8
  br label %56

50:                                               ; preds = %37
  %51 = zext nneg i32 %40 to i64
  %52 = getelementptr i8, ptr %8, i64 %51
  %53 = add nuw nsw i32 %5, 64
  store i32 %53, ptr %4, align 4
  %54 = load double, ptr %52, align 8, !tbaa !8
  %55 = icmp ult i32 %5, 97
  br i1 %55, label %64, label %56

56:                                               ; preds = %50, %43
  %57 = phi double [ %49, %43 ], [ %54, %50 ]
  %58 = phi ptr [ %48, %43 ], [ %9, %50 ]
  %59 = phi double [ %47, %43 ], [ %29, %50 ]
  %60 = phi double [ %46, %43 ], [ %18, %50 ]
  %61 = phi double [ %44, %43 ], [ %41, %50 ]
  %62 = getelementptr i8, ptr %58, i64 8
  store ptr %62, ptr %6, align 8
  %63 = load double, ptr %58, align 8, !tbaa !8
  br label %70

64:                                               ; preds = %50
  %65 = zext nneg i32 %53 to i64
  %66 = getelementptr i8, ptr %8, i64 %65
  %67 = add nuw nsw i32 %5, 80
  store i32 %67, ptr %4, align 4
  %68 = load double, ptr %66, align 8, !tbaa !8
  %69 = icmp ult i32 %5, 81
  br i1 %69, label %79, label %70

70:                                               ; preds = %64, %56
  %71 = phi double [ %63, %56 ], [ %68, %64 ]
  %72 = phi ptr [ %62, %56 ], [ %9, %64 ]
  %73 = phi double [ %61, %56 ], [ %41, %64 ]
  %74 = phi double [ %60, %56 ], [ %18, %64 ]
  %75 = phi double [ %59, %56 ], [ %29, %64 ]
  %76 = phi double [ %57, %56 ], [ %54, %64 ]
  %77 = getelementptr i8, ptr %72, i64 8
  store ptr %77, ptr %6, align 8
  %78 = load double, ptr %72, align 8, !tbaa !8
  br label %85

79:                                               ; preds = %64
  %80 = zext nneg i32 %67 to i64
  %81 = getelementptr i8, ptr %8, i64 %80
  %82 = add nuw nsw i32 %5, 96
  store i32 %82, ptr %4, align 4
  %83 = load double, ptr %81, align 8, !tbaa !8
  %84 = icmp ult i32 %5, 65
  br i1 %84, label %95, label %85

85:                                               ; preds = %79, %70
  %86 = phi double [ %78, %70 ], [ %83, %79 ]
  %87 = phi ptr [ %77, %70 ], [ %9, %79 ]
  %88 = phi double [ %76, %70 ], [ %54, %79 ]
  %89 = phi double [ %75, %70 ], [ %29, %79 ]
  %90 = phi double [ %74, %70 ], [ %18, %79 ]
  %91 = phi double [ %73, %70 ], [ %41, %79 ]
  %92 = phi double [ %71, %70 ], [ %68, %79 ]
  %93 = getelementptr i8, ptr %87, i64 8
  store ptr %93, ptr %6, align 8
  %94 = load double, ptr %87, align 8, !tbaa !8
  br label %101

95:                                               ; preds = %79
  %96 = zext nneg i32 %82 to i64
  %97 = getelementptr i8, ptr %8, i64 %96
  %98 = add nuw nsw i32 %5, 112
  store i32 %98, ptr %4, align 4
  %99 = load double, ptr %97, align 8, !tbaa !8
  %100 = icmp ult i32 %5, 49
  br i1 %100, label %112, label %101

101:                                              ; preds = %95, %85
  %102 = phi double [ %94, %85 ], [ %99, %95 ]
  %103 = phi ptr [ %93, %85 ], [ %9, %95 ]
  %104 = phi double [ %92, %85 ], [ %68, %95 ]
  %105 = phi double [ %91, %85 ], [ %41, %95 ]
  %106 = phi double [ %90, %85 ], [ %18, %95 ]
  %107 = phi double [ %89, %85 ], [ %29, %95 ]
  %108 = phi double [ %88, %85 ], [ %54, %95 ]
  %109 = phi double [ %86, %85 ], [ %83, %95 ]
  %110 = getelementptr i8, ptr %103, i64 8
  store ptr %110, ptr %6, align 8
  %111 = load double, ptr %103, align 8, !tbaa !8
  br label %118

112:                                              ; preds = %95
  %113 = zext nneg i32 %98 to i64
  %114 = getelementptr i8, ptr %8, i64 %113
  %115 = or disjoint i32 %5, 128
  store i32 %115, ptr %4, align 4
  %116 = load double, ptr %114, align 8, !tbaa !8
  %117 = icmp ult i32 %115, 161
  br i1 %117, label %130, label %118

118:                                              ; preds = %112, %101
  %119 = phi double [ %111, %101 ], [ %116, %112 ]
  %120 = phi ptr [ %110, %101 ], [ %9, %112 ]
  %121 = phi double [ %109, %101 ], [ %83, %112 ]
  %122 = phi double [ %108, %101 ], [ %54, %112 ]
  %123 = phi double [ %107, %101 ], [ %29, %112 ]
  %124 = phi double [ %106, %101 ], [ %18, %112 ]
  %125 = phi double [ %105, %101 ], [ %41, %112 ]
  %126 = phi double [ %104, %101 ], [ %68, %112 ]
  %127 = phi double [ %102, %101 ], [ %99, %112 ]
  %128 = getelementptr i8, ptr %120, i64 8
  store ptr %128, ptr %6, align 8
  %129 = load double, ptr %120, align 8, !tbaa !8
  br label %136

130:                                              ; preds = %112
  %131 = zext nneg i32 %115 to i64
  %132 = getelementptr i8, ptr %8, i64 %131
  %133 = add nuw nsw i32 %5, 144
  store i32 %133, ptr %4, align 4
  %134 = load double, ptr %132, align 8, !tbaa !8
  %135 = icmp ult i32 %5, 17
  br i1 %135, label %149, label %136

136:                                              ; preds = %130, %118
  %137 = phi double [ %129, %118 ], [ %134, %130 ]
  %138 = phi ptr [ %128, %118 ], [ %9, %130 ]
  %139 = phi double [ %127, %118 ], [ %99, %130 ]
  %140 = phi double [ %126, %118 ], [ %68, %130 ]
  %141 = phi double [ %125, %118 ], [ %41, %130 ]
  %142 = phi double [ %124, %118 ], [ %18, %130 ]
  %143 = phi double [ %123, %118 ], [ %29, %130 ]
  %144 = phi double [ %122, %118 ], [ %54, %130 ]
  %145 = phi double [ %121, %118 ], [ %83, %130 ]
  %146 = phi double [ %119, %118 ], [ %116, %130 ]
  %147 = getelementptr i8, ptr %138, i64 8
  store ptr %147, ptr %6, align 8
  %148 = load double, ptr %138, align 8, !tbaa !8
  br label %155

149:                                              ; preds = %130
  %150 = zext nneg i32 %133 to i64
  %151 = getelementptr i8, ptr %8, i64 %150
  %152 = or disjoint i32 %5, 160
  store i32 %152, ptr %4, align 4
  %153 = load double, ptr %151, align 8, !tbaa !8
  %154 = icmp eq i32 %5, 0
  br i1 %154, label %168, label %155

155:                                              ; preds = %136, %149
  %156 = phi double [ %148, %136 ], [ %153, %149 ]
  %157 = phi ptr [ %147, %136 ], [ %9, %149 ]
  %158 = phi double [ %146, %136 ], [ %116, %149 ]
  %159 = phi double [ %145, %136 ], [ %83, %149 ]
  %160 = phi double [ %144, %136 ], [ %54, %149 ]
  %161 = phi double [ %143, %136 ], [ %29, %149 ]
  %162 = phi double [ %142, %136 ], [ %18, %149 ]
  %163 = phi double [ %141, %136 ], [ %41, %149 ]
  %164 = phi double [ %140, %136 ], [ %68, %149 ]
  %165 = phi double [ %139, %136 ], [ %99, %149 ]
  %166 = phi double [ %137, %136 ], [ %134, %149 ]
  %167 = getelementptr i8, ptr %157, i64 8
  store ptr %167, ptr %6, align 8
  br label %171

168:                                              ; preds = %149
  %169 = zext nneg i32 %152 to i64
  %170 = getelementptr i8, ptr %8, i64 %169
  store i32 176, ptr %4, align 4
  br label %171

171:                                              ; preds = %168, %155
  %172 = phi double [ %153, %168 ], [ %156, %155 ]
  %173 = phi double [ %116, %168 ], [ %158, %155 ]
  %174 = phi double [ %83, %168 ], [ %159, %155 ]
  %175 = phi double [ %54, %168 ], [ %160, %155 ]
  %176 = phi double [ %29, %168 ], [ %161, %155 ]
  %177 = phi double [ %18, %168 ], [ %162, %155 ]
  %178 = phi double [ %41, %168 ], [ %163, %155 ]
  %179 = phi double [ %68, %168 ], [ %164, %155 ]
  %180 = phi double [ %99, %168 ], [ %165, %155 ]
  %181 = phi double [ %134, %168 ], [ %166, %155 ]
  %182 = phi ptr [ %170, %168 ], [ %157, %155 ]
  %183 = load double, ptr %182, align 8, !tbaa !8
  %184 = getelementptr inbounds i8, ptr %3, i64 4
  %185 = load i32, ptr %184, align 4
  %186 = getelementptr inbounds i8, ptr %3, i64 8
  %187 = getelementptr inbounds i8, ptr %3, i64 16
  %188 = load ptr, ptr %187, align 16
  %189 = load ptr, ptr %186, align 8
  %190 = icmp ult i32 %185, 161
  br i1 %190, label %194, label %191

191:                                              ; preds = %171
  %192 = getelementptr i8, ptr %189, i64 8
  store ptr %192, ptr %186, align 8
  %193 = load double, ptr %189, align 8, !tbaa !8
  br label %200

194:                                              ; preds = %171
  %195 = zext nneg i32 %185 to i64
  %196 = getelementptr i8, ptr %188, i64 %195
  %197 = add nuw nsw i32 %185, 16
  store i32 %197, ptr %184, align 4
  %198 = load double, ptr %196, align 8, !tbaa !8
  %199 = icmp ult i32 %185, 145
  br i1 %199, label %205, label %200

200:                                              ; preds = %194, %191
  %201 = phi double [ %193, %191 ], [ %198, %194 ]
  %202 = phi ptr [ %192, %191 ], [ %189, %194 ]
  %203 = getelementptr i8, ptr %202, i64 8
  store ptr %203, ptr %186, align 8
  %204 = load double, ptr %202, align 8, !tbaa !8
  br label %211

205:                                              ; preds = %194
  %206 = zext nneg i32 %197 to i64
  %207 = getelementptr i8, ptr %188, i64 %206
  %208 = add nuw nsw i32 %185, 32
  store i32 %208, ptr %184, align 4
  %209 = load double, ptr %207, align 8, !tbaa !8
  %210 = icmp ult i32 %185, 129
  br i1 %210, label %217, label %211

211:                                              ; preds = %205, %200
  %212 = phi double [ %204, %200 ], [ %209, %205 ]
  %213 = phi ptr [ %203, %200 ], [ %189, %205 ]
  %214 = phi double [ %201, %200 ], [ %198, %205 ]
  %215 = getelementptr i8, ptr %213, i64 8
  store ptr %215, ptr %186, align 8
  %216 = load double, ptr %213, align 8, !tbaa !8
  br label %223

217:                                              ; preds = %205
  %218 = zext nneg i32 %208 to i64
  %219 = getelementptr i8, ptr %188, i64 %218
  %220 = add nuw nsw i32 %185, 48
  store i32 %220, ptr %184, align 4
  %221 = load double, ptr %219, align 8, !tbaa !8
  %222 = icmp ult i32 %185, 113
  br i1 %222, label %230, label %223

223:                                              ; preds = %217, %211
  %224 = phi double [ %216, %211 ], [ %221, %217 ]
  %225 = phi ptr [ %215, %211 ], [ %189, %217 ]
  %226 = phi double [ %214, %211 ], [ %198, %217 ]
  %227 = phi double [ %212, %211 ], [ %209, %217 ]
  %228 = getelementptr i8, ptr %225, i64 8
  store ptr %228, ptr %186, align 8
  %229 = load double, ptr %225, align 8, !tbaa !8
  br label %236

230:                                              ; preds = %217
  %231 = zext nneg i32 %220 to i64
  %232 = getelementptr i8, ptr %188, i64 %231
  %233 = add nuw nsw i32 %185, 64
  store i32 %233, ptr %184, align 4
  %234 = load double, ptr %232, align 8, !tbaa !8
  %235 = icmp ult i32 %185, 97
  br i1 %235, label %244, label %236

236:                                              ; preds = %230, %223
  %237 = phi double [ %229, %223 ], [ %234, %230 ]
  %238 = phi ptr [ %228, %223 ], [ %189, %230 ]
  %239 = phi double [ %227, %223 ], [ %209, %230 ]
  %240 = phi double [ %226, %223 ], [ %198, %230 ]
  %241 = phi double [ %224, %223 ], [ %221, %230 ]
  %242 = getelementptr i8, ptr %238, i64 8
  store ptr %242, ptr %186, align 8
  %243 = load double, ptr %238, align 8, !tbaa !8
  br label %250

244:                                              ; preds = %230
  %245 = zext nneg i32 %233 to i64
  %246 = getelementptr i8, ptr %188, i64 %245
  %247 = add nuw nsw i32 %185, 80
  store i32 %247, ptr %184, align 4
  %248 = load double, ptr %246, align 8, !tbaa !8
  %249 = icmp ult i32 %185, 81
  br i1 %249, label %259, label %250

250:                                              ; preds = %244, %236
  %251 = phi double [ %243, %236 ], [ %248, %244 ]
  %252 = phi ptr [ %242, %236 ], [ %189, %244 ]
  %253 = phi double [ %241, %236 ], [ %221, %244 ]
  %254 = phi double [ %240, %236 ], [ %198, %244 ]
  %255 = phi double [ %239, %236 ], [ %209, %244 ]
  %256 = phi double [ %237, %236 ], [ %234, %244 ]
  %257 = getelementptr i8, ptr %252, i64 8
  store ptr %257, ptr %186, align 8
  %258 = load double, ptr %252, align 8, !tbaa !8
  br label %265

259:                                              ; preds = %244
  %260 = zext nneg i32 %247 to i64
  %261 = getelementptr i8, ptr %188, i64 %260
  %262 = add nuw nsw i32 %185, 96
  store i32 %262, ptr %184, align 4
  %263 = load double, ptr %261, align 8, !tbaa !8
  %264 = icmp ult i32 %185, 65
  br i1 %264, label %275, label %265

265:                                              ; preds = %259, %250
  %266 = phi double [ %258, %250 ], [ %263, %259 ]
  %267 = phi ptr [ %257, %250 ], [ %189, %259 ]
  %268 = phi double [ %256, %250 ], [ %234, %259 ]
  %269 = phi double [ %255, %250 ], [ %209, %259 ]
  %270 = phi double [ %254, %250 ], [ %198, %259 ]
  %271 = phi double [ %253, %250 ], [ %221, %259 ]
  %272 = phi double [ %251, %250 ], [ %248, %259 ]
  %273 = getelementptr i8, ptr %267, i64 8
  store ptr %273, ptr %186, align 8
  %274 = load double, ptr %267, align 8, !tbaa !8
  br label %281

275:                                              ; preds = %259
  %276 = zext nneg i32 %262 to i64
  %277 = getelementptr i8, ptr %188, i64 %276
  %278 = add nuw nsw i32 %185, 112
  store i32 %278, ptr %184, align 4
  %279 = load double, ptr %277, align 8, !tbaa !8
  %280 = icmp ult i32 %185, 49
  br i1 %280, label %292, label %281

281:                                              ; preds = %275, %265
  %282 = phi double [ %274, %265 ], [ %279, %275 ]
  %283 = phi ptr [ %273, %265 ], [ %189, %275 ]
  %284 = phi double [ %272, %265 ], [ %248, %275 ]
  %285 = phi double [ %271, %265 ], [ %221, %275 ]
  %286 = phi double [ %270, %265 ], [ %198, %275 ]
  %287 = phi double [ %269, %265 ], [ %209, %275 ]
  %288 = phi double [ %268, %265 ], [ %234, %275 ]
  %289 = phi double [ %266, %265 ], [ %263, %275 ]
  %290 = getelementptr i8, ptr %283, i64 8
  store ptr %290, ptr %186, align 8
  %291 = load double, ptr %283, align 8, !tbaa !8
  br label %298

292:                                              ; preds = %275
  %293 = zext nneg i32 %278 to i64
  %294 = getelementptr i8, ptr %188, i64 %293
  %295 = or disjoint i32 %185, 128
  store i32 %295, ptr %184, align 4
  %296 = load double, ptr %294, align 8, !tbaa !8
  %297 = icmp ult i32 %295, 161
  br i1 %297, label %310, label %298

298:                                              ; preds = %292, %281
  %299 = phi double [ %291, %281 ], [ %296, %292 ]
  %300 = phi ptr [ %290, %281 ], [ %189, %292 ]
  %301 = phi double [ %289, %281 ], [ %263, %292 ]
  %302 = phi double [ %288, %281 ], [ %234, %292 ]
  %303 = phi double [ %287, %281 ], [ %209, %292 ]
  %304 = phi double [ %286, %281 ], [ %198, %292 ]
  %305 = phi double [ %285, %281 ], [ %221, %292 ]
  %306 = phi double [ %284, %281 ], [ %248, %292 ]
  %307 = phi double [ %282, %281 ], [ %279, %292 ]
  %308 = getelementptr i8, ptr %300, i64 8
  store ptr %308, ptr %186, align 8
  %309 = load double, ptr %300, align 8, !tbaa !8
  br label %316

310:                                              ; preds = %292
  %311 = zext nneg i32 %295 to i64
  %312 = getelementptr i8, ptr %188, i64 %311
  %313 = add nuw nsw i32 %185, 144
  store i32 %313, ptr %184, align 4
  %314 = load double, ptr %312, align 8, !tbaa !8
  %315 = icmp ult i32 %185, 17
  br i1 %315, label %329, label %316

316:                                              ; preds = %310, %298
  %317 = phi double [ %309, %298 ], [ %314, %310 ]
  %318 = phi ptr [ %308, %298 ], [ %189, %310 ]
  %319 = phi double [ %307, %298 ], [ %279, %310 ]
  %320 = phi double [ %306, %298 ], [ %248, %310 ]
  %321 = phi double [ %305, %298 ], [ %221, %310 ]
  %322 = phi double [ %304, %298 ], [ %198, %310 ]
  %323 = phi double [ %303, %298 ], [ %209, %310 ]
  %324 = phi double [ %302, %298 ], [ %234, %310 ]
  %325 = phi double [ %301, %298 ], [ %263, %310 ]
  %326 = phi double [ %299, %298 ], [ %296, %310 ]
  %327 = getelementptr i8, ptr %318, i64 8
  store ptr %327, ptr %186, align 8
  %328 = load double, ptr %318, align 8, !tbaa !8
  br label %335

329:                                              ; preds = %310
  %330 = zext nneg i32 %313 to i64
  %331 = getelementptr i8, ptr %188, i64 %330
  %332 = or disjoint i32 %185, 160
  store i32 %332, ptr %184, align 4
  %333 = load double, ptr %331, align 8, !tbaa !8
  %334 = icmp eq i32 %185, 0
  br i1 %334, label %348, label %335

335:                                              ; preds = %316, %329
  %336 = phi double [ %328, %316 ], [ %333, %329 ]
  %337 = phi ptr [ %327, %316 ], [ %189, %329 ]
  %338 = phi double [ %326, %316 ], [ %296, %329 ]
  %339 = phi double [ %325, %316 ], [ %263, %329 ]
  %340 = phi double [ %324, %316 ], [ %234, %329 ]
  %341 = phi double [ %323, %316 ], [ %209, %329 ]
  %342 = phi double [ %322, %316 ], [ %198, %329 ]
  %343 = phi double [ %321, %316 ], [ %221, %329 ]
  %344 = phi double [ %320, %316 ], [ %248, %329 ]
  %345 = phi double [ %319, %316 ], [ %279, %329 ]
  %346 = phi double [ %317, %316 ], [ %314, %329 ]
  %347 = getelementptr i8, ptr %337, i64 8
  store ptr %347, ptr %186, align 8
  br label %351

348:                                              ; preds = %329
  %349 = zext nneg i32 %332 to i64
  %350 = getelementptr i8, ptr %188, i64 %349
  store i32 176, ptr %184, align 4
  br label %351

351:                                              ; preds = %348, %335
  %352 = phi double [ %333, %348 ], [ %336, %335 ]
  %353 = phi double [ %296, %348 ], [ %338, %335 ]
  %354 = phi double [ %263, %348 ], [ %339, %335 ]
  %355 = phi double [ %234, %348 ], [ %340, %335 ]
  %356 = phi double [ %209, %348 ], [ %341, %335 ]
  %357 = phi double [ %198, %348 ], [ %342, %335 ]
  %358 = phi double [ %221, %348 ], [ %343, %335 ]
  %359 = phi double [ %248, %348 ], [ %344, %335 ]
  %360 = phi double [ %279, %348 ], [ %345, %335 ]
  %361 = phi double [ %314, %348 ], [ %346, %335 ]
  %362 = phi ptr [ %350, %348 ], [ %337, %335 ]
  %363 = fadd double %177, 0.000000e+00
  %364 = call double @llvm.fmuladd.f64(double %176, double 2.000000e+00, double %363)
  %365 = call double @llvm.fmuladd.f64(double %178, double 3.000000e+00, double %364)
  %366 = call double @llvm.fmuladd.f64(double %175, double 4.000000e+00, double %365)
  %367 = call double @llvm.fmuladd.f64(double %179, double 5.000000e+00, double %366)
  %368 = call double @llvm.fmuladd.f64(double %174, double 6.000000e+00, double %367)
  %369 = call double @llvm.fmuladd.f64(double %180, double 7.000000e+00, double %368)
  %370 = call double @llvm.fmuladd.f64(double %173, double 8.000000e+00, double %369)
  %371 = call double @llvm.fmuladd.f64(double %181, double 9.000000e+00, double %370)
  %372 = call double @llvm.fmuladd.f64(double %172, double 1.000000e+01, double %371)
  %373 = call double @llvm.fmuladd.f64(double %183, double 1.100000e+01, double %372)
  %374 = fsub double %373, %357
  %375 = fsub double %374, %356
  %376 = fsub double %375, %358
  %377 = fsub double %376, %355
  %378 = fsub double %377, %359
  %379 = fsub double %378, %354
  %380 = fsub double %379, %360
  %381 = fsub double %380, %353
  %382 = fsub double %381, %361
  %383 = fsub double %382, %352
  %384 = load double, ptr %362, align 8, !tbaa !8
  %385 = fsub double %383, %384
  call void @llvm.va_end.p0(ptr nonnull %3)
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %3) #8
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret double %385
}

; Function Attrs: nounwind uwtable
define internal void @show(ptr nocapture noundef readonly %0, ...) unnamed_addr #0 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = getelementptr inbounds i8, ptr %2, i64 8
  %4 = getelementptr inbounds i8, ptr %2, i64 16
  %5 = getelementptr inbounds i8, ptr %2, i64 4
  br label %6

6:                                                ; preds = %216, %1
  %7 = phi ptr [ %0, %1 ], [ %217, %216 ]
  %8 = load i8, ptr %7, align 1, !tbaa !12
  switch i8 %8, label %216 [
    i8 0, label %218
    i8 105, label %9
    i8 117, label %24
    i8 108, label %39
    i8 100, label %54
    i8 115, label %69
    i8 112, label %84
    i8 83, label %100
    i8 70, label %117
    i8 76, label %138
    i8 88, label %149
    i8 113, label %175
    i8 102, label %200
  ]

9:                                                ; preds = %6
  %10 = load i32, ptr %2, align 16
  %11 = icmp ult i32 %10, 41
  br i1 %11, label %12, label %17

12:                                               ; preds = %9
  %13 = load ptr, ptr %4, align 16
  %14 = zext nneg i32 %10 to i64
  %15 = getelementptr i8, ptr %13, i64 %14
  %16 = add nuw nsw i32 %10, 8
  store i32 %16, ptr %2, align 16
  br label %20

17:                                               ; preds = %9
  %18 = load ptr, ptr %3, align 8
  %19 = getelementptr i8, ptr %18, i64 8
  store ptr %19, ptr %3, align 8
  br label %20

20:                                               ; preds = %17, %12
  %21 = phi ptr [ %15, %12 ], [ %18, %17 ]
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %22)
  br label %216

24:                                               ; preds = %6
  %25 = load i32, ptr %2, align 16
  %26 = icmp ult i32 %25, 41
  br i1 %26, label %27, label %32

27:                                               ; preds = %24
  %28 = load ptr, ptr %4, align 16
  %29 = zext nneg i32 %25 to i64
  %30 = getelementptr i8, ptr %28, i64 %29
  %31 = add nuw nsw i32 %25, 8
  store i32 %31, ptr %2, align 16
  br label %35

32:                                               ; preds = %24
  %33 = load ptr, ptr %3, align 8
  %34 = getelementptr i8, ptr %33, i64 8
  store ptr %34, ptr %3, align 8
  br label %35

35:                                               ; preds = %32, %27
  %36 = phi ptr [ %30, %27 ], [ %33, %32 ]
  %37 = load i32, ptr %36, align 4, !tbaa !4
  %38 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.13, i32 noundef %37)
  br label %216

39:                                               ; preds = %6
  %40 = load i32, ptr %2, align 16
  %41 = icmp ult i32 %40, 41
  br i1 %41, label %42, label %47

42:                                               ; preds = %39
  %43 = load ptr, ptr %4, align 16
  %44 = zext nneg i32 %40 to i64
  %45 = getelementptr i8, ptr %43, i64 %44
  %46 = add nuw nsw i32 %40, 8
  store i32 %46, ptr %2, align 16
  br label %50

47:                                               ; preds = %39
  %48 = load ptr, ptr %3, align 8
  %49 = getelementptr i8, ptr %48, i64 8
  store ptr %49, ptr %3, align 8
  br label %50

50:                                               ; preds = %47, %42
  %51 = phi ptr [ %45, %42 ], [ %48, %47 ]
  %52 = load i64, ptr %51, align 8, !tbaa !13
  %53 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, i64 noundef %52)
  br label %216

54:                                               ; preds = %6
  %55 = load i32, ptr %5, align 4
  %56 = icmp ult i32 %55, 161
  br i1 %56, label %57, label %62

57:                                               ; preds = %54
  %58 = load ptr, ptr %4, align 16
  %59 = zext nneg i32 %55 to i64
  %60 = getelementptr i8, ptr %58, i64 %59
  %61 = add nuw nsw i32 %55, 16
  store i32 %61, ptr %5, align 4
  br label %65

62:                                               ; preds = %54
  %63 = load ptr, ptr %3, align 8
  %64 = getelementptr i8, ptr %63, i64 8
  store ptr %64, ptr %3, align 8
  br label %65

65:                                               ; preds = %62, %57
  %66 = phi ptr [ %60, %57 ], [ %63, %62 ]
  %67 = load double, ptr %66, align 8, !tbaa !8
  %68 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.15, double noundef %67)
  br label %216

69:                                               ; preds = %6
  %70 = load i32, ptr %2, align 16
  %71 = icmp ult i32 %70, 41
  br i1 %71, label %72, label %77

72:                                               ; preds = %69
  %73 = load ptr, ptr %4, align 16
  %74 = zext nneg i32 %70 to i64
  %75 = getelementptr i8, ptr %73, i64 %74
  %76 = add nuw nsw i32 %70, 8
  store i32 %76, ptr %2, align 16
  br label %80

77:                                               ; preds = %69
  %78 = load ptr, ptr %3, align 8
  %79 = getelementptr i8, ptr %78, i64 8
  store ptr %79, ptr %3, align 8
  br label %80

80:                                               ; preds = %77, %72
  %81 = phi ptr [ %75, %72 ], [ %78, %77 ]
  %82 = load ptr, ptr %81, align 8, !tbaa !15
  %83 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.16, ptr noundef %82)
  br label %216

84:                                               ; preds = %6
  %85 = load i32, ptr %2, align 16
  %86 = icmp ult i32 %85, 41
  br i1 %86, label %87, label %92

87:                                               ; preds = %84
  %88 = load ptr, ptr %4, align 16
  %89 = zext nneg i32 %85 to i64
  %90 = getelementptr i8, ptr %88, i64 %89
  %91 = add nuw nsw i32 %85, 8
  store i32 %91, ptr %2, align 16
  br label %95

92:                                               ; preds = %84
  %93 = load ptr, ptr %3, align 8
  %94 = getelementptr i8, ptr %93, i64 8
  store ptr %94, ptr %3, align 8
  br label %95

95:                                               ; preds = %92, %87
  %96 = phi ptr [ %90, %87 ], [ %93, %92 ]
  %97 = load ptr, ptr %96, align 8, !tbaa !15
  %98 = load i32, ptr %97, align 4, !tbaa !4
  %99 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %98)
  br label %216

100:                                              ; preds = %6
  %101 = load i32, ptr %2, align 16
  %102 = icmp ult i32 %101, 41
  br i1 %102, label %103, label %108

103:                                              ; preds = %100
  %104 = load ptr, ptr %4, align 16
  %105 = zext nneg i32 %101 to i64
  %106 = getelementptr i8, ptr %104, i64 %105
  %107 = add nuw nsw i32 %101, 8
  store i32 %107, ptr %2, align 16
  br label %111

108:                                              ; preds = %100
  %109 = load ptr, ptr %3, align 8
  %110 = getelementptr i8, ptr %109, i64 8
  store ptr %110, ptr %3, align 8
  br label %111

111:                                              ; preds = %108, %103
  %112 = phi ptr [ %106, %103 ], [ %109, %108 ]
  %113 = load i32, ptr %112, align 4, !tbaa !4
  %114 = getelementptr inbounds i8, ptr %112, i64 4
  %115 = load i32, ptr %114, align 4, !tbaa !4
  %116 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.17, i32 noundef %113, i32 noundef %115)
  br label %216

117:                                              ; preds = %6
  %118 = load i32, ptr %5, align 4
  %119 = icmp ult i32 %118, 145
  br i1 %119, label %120, label %128

120:                                              ; preds = %117
  %121 = load ptr, ptr %4, align 16
  %122 = zext nneg i32 %118 to i64
  %123 = getelementptr i8, ptr %121, i64 %122
  %124 = getelementptr inbounds i8, ptr %123, i64 16
  %125 = load double, ptr %123, align 16
  %126 = load double, ptr %124, align 16
  %127 = add nuw nsw i32 %118, 32
  store i32 %127, ptr %5, align 4
  br label %134

128:                                              ; preds = %117
  %129 = load ptr, ptr %3, align 8
  %130 = getelementptr i8, ptr %129, i64 16
  store ptr %130, ptr %3, align 8
  %131 = load double, ptr %129, align 8, !tbaa !8
  %132 = getelementptr inbounds i8, ptr %129, i64 8
  %133 = load double, ptr %132, align 8, !tbaa !8
  br label %134

134:                                              ; preds = %128, %120
  %135 = phi double [ %126, %120 ], [ %133, %128 ]
  %136 = phi double [ %125, %120 ], [ %131, %128 ]
  %137 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.18, double noundef %136, double noundef %135)
  br label %216

138:                                              ; preds = %6
  %139 = load ptr, ptr %3, align 8
  %140 = getelementptr i8, ptr %139, i64 32
  store ptr %140, ptr %3, align 8
  %141 = load i64, ptr %139, align 8
  %142 = getelementptr inbounds i8, ptr %139, i64 8
  %143 = load i64, ptr %142, align 8
  %144 = getelementptr inbounds i8, ptr %139, i64 16
  %145 = load i64, ptr %144, align 8
  %146 = getelementptr inbounds i8, ptr %139, i64 24
  %147 = load i64, ptr %146, align 8, !tbaa !12
  %148 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.19, i64 noundef %141, i64 noundef %143, i64 noundef %145, i64 noundef %147)
  br label %216

149:                                              ; preds = %6
  %150 = load i32, ptr %2, align 16
  %151 = icmp ult i32 %150, 41
  %152 = load i32, ptr %5, align 4
  %153 = icmp ult i32 %152, 161
  %154 = and i1 %151, %153
  br i1 %154, label %155, label %165

155:                                              ; preds = %149
  %156 = load ptr, ptr %4, align 16
  %157 = zext nneg i32 %150 to i64
  %158 = getelementptr i8, ptr %156, i64 %157
  %159 = zext nneg i32 %152 to i64
  %160 = getelementptr i8, ptr %156, i64 %159
  %161 = load double, ptr %160, align 8
  %162 = load i64, ptr %158, align 8
  %163 = add nuw nsw i32 %150, 8
  store i32 %163, ptr %2, align 16
  %164 = add nuw nsw i32 %152, 16
  store i32 %164, ptr %5, align 4
  br label %171

165:                                              ; preds = %149
  %166 = load ptr, ptr %3, align 8
  %167 = getelementptr i8, ptr %166, i64 16
  store ptr %167, ptr %3, align 8
  %168 = load double, ptr %166, align 8, !tbaa !8
  %169 = getelementptr inbounds i8, ptr %166, i64 8
  %170 = load i64, ptr %169, align 8, !tbaa !17
  br label %171

171:                                              ; preds = %165, %155
  %172 = phi i64 [ %162, %155 ], [ %170, %165 ]
  %173 = phi double [ %161, %155 ], [ %168, %165 ]
  %174 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.20, double noundef %173, i64 noundef %172)
  br label %216

175:                                              ; preds = %6
  %176 = load i32, ptr %2, align 16
  %177 = icmp ult i32 %176, 33
  br i1 %177, label %178, label %187

178:                                              ; preds = %175
  %179 = load ptr, ptr %4, align 16
  %180 = zext nneg i32 %176 to i64
  %181 = getelementptr i8, ptr %179, i64 %180
  %182 = load i128, ptr %181, align 8
  %183 = add nuw nsw i32 %176, 16
  store i32 %183, ptr %2, align 16
  %184 = trunc i128 %182 to i64
  %185 = lshr i128 %182, 64
  %186 = trunc nuw i128 %185 to i64
  br label %196

187:                                              ; preds = %175
  %188 = load ptr, ptr %3, align 8
  %189 = getelementptr inbounds i8, ptr %188, i64 15
  %190 = call align 16 ptr @llvm.ptrmask.p0.i64(ptr nonnull %189, i64 -16)
  %191 = getelementptr i8, ptr %190, i64 16
  store ptr %191, ptr %3, align 8
  %192 = load i128, ptr %190, align 16, !tbaa !19
  %193 = trunc i128 %192 to i64
  %194 = lshr i128 %192, 64
  %195 = trunc nuw i128 %194 to i64
  br label %196

196:                                              ; preds = %187, %178
  %197 = phi i64 [ %193, %187 ], [ %184, %178 ]
  %198 = phi i64 [ %195, %187 ], [ %186, %178 ]
  %199 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.21, i64 noundef %198, i64 noundef %197)
  br label %216

200:                                              ; preds = %6
  %201 = load i32, ptr %2, align 16
  %202 = icmp ult i32 %201, 41
  br i1 %202, label %203, label %208

203:                                              ; preds = %200
  %204 = load ptr, ptr %4, align 16
  %205 = zext nneg i32 %201 to i64
  %206 = getelementptr i8, ptr %204, i64 %205
  %207 = add nuw nsw i32 %201, 8
  store i32 %207, ptr %2, align 16
  br label %211

208:                                              ; preds = %200
  %209 = load ptr, ptr %3, align 8
  %210 = getelementptr i8, ptr %209, i64 8
  store ptr %210, ptr %3, align 8
  br label %211

211:                                              ; preds = %208, %203
  %212 = phi ptr [ %206, %203 ], [ %209, %208 ]
  %213 = load ptr, ptr %212, align 8, !tbaa !15
  %214 = call i32 %213(i32 noundef 20) #8
  %215 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i32 noundef %214)
  br label %216

216:                                              ; preds = %6, %20, %35, %50, %65, %80, %95, %111, %134, %138, %171, %196, %211
  %217 = getelementptr inbounds i8, ptr %7, i64 1
  br label %6, !llvm.loop !21

218:                                              ; preds = %6
  call void @llvm.va_end.p0(ptr nonnull %2)
  %219 = load ptr, ptr @stdout, align 8, !tbaa !15
  %220 = call i32 @putc(i32 noundef 10, ptr noundef %219)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal range(i32 -2147483647, -2147483648) i32 @add_one(i32 noundef %0) #5 {
  %2 = add nsw i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn uwtable
define internal i64 @nested(i32 %0, ...) unnamed_addr #4 {
  %2 = alloca [1 x %struct.__va_list_tag], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %2) #8
  call void @llvm.va_start.p0(ptr nonnull %2)
  %3 = load i32, ptr %2, align 16
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = load ptr, ptr %5, align 16
  %7 = load ptr, ptr %4, align 8
  %8 = icmp ult i32 %3, 41
  br i1 %8, label %12, label %9

9:                                                ; preds = %1
  %10 = getelementptr i8, ptr %7, i64 8
  store ptr %10, ptr %4, align 8
  %11 = load i64, ptr %7, align 8, !tbaa !17
  br label %18

12:                                               ; preds = %1
  %13 = zext nneg i32 %3 to i64
  %14 = getelementptr i8, ptr %6, i64 %13
  %15 = add nuw nsw i32 %3, 8
  store i32 %15, ptr %2, align 16
  %16 = load i64, ptr %14, align 8, !tbaa !17
  %17 = icmp ult i32 %3, 33
  br i1 %17, label %23, label %18

18:                                               ; preds = %12, %9
  %19 = phi i64 [ %11, %9 ], [ %16, %12 ]
  %20 = phi ptr [ %10, %9 ], [ %7, %12 ]
  %21 = getelementptr i8, ptr %20, i64 8
  store ptr %21, ptr %4, align 8
  %22 = load i64, ptr %20, align 8, !tbaa !17
  br label %29

23:                                               ; preds = %12
  %24 = zext nneg i32 %15 to i64
  %25 = getelementptr i8, ptr %6, i64 %24
  %26 = add nuw nsw i32 %3, 16
  store i32 %26, ptr %2, align 16
  %27 = load i64, ptr %25, align 8, !tbaa !17
  %28 = icmp ult i32 %3, 25
  br i1 %28, label %35, label %29

29:                                               ; preds = %23, %18
  %30 = phi i64 [ %22, %18 ], [ %27, %23 ]
  %31 = phi ptr [ %21, %18 ], [ %7, %23 ]
  %32 = phi i64 [ %19, %18 ], [ %16, %23 ]
  %33 = getelementptr i8, ptr %31, i64 8
  store ptr %33, ptr %4, align 8
  %34 = load i64, ptr %31, align 8, !tbaa !17
  br label %41

35:                                               ; preds = %23
  %36 = zext nneg i32 %26 to i64
  %37 = getelementptr i8, ptr %6, i64 %36
  %38 = add nuw nsw i32 %3, 24
  store i32 %38, ptr %2, align 16
  %39 = load i64, ptr %37, align 8, !tbaa !17
  %40 = icmp ult i32 %3, 17
  br i1 %40, label %48, label %41

41:                                               ; preds = %35, %29
  %42 = phi i64 [ %34, %29 ], [ %39, %35 ]
  %43 = phi ptr [ %33, %29 ], [ %7, %35 ]
  %44 = phi i64 [ %32, %29 ], [ %16, %35 ]
  %45 = phi i64 [ %30, %29 ], [ %27, %35 ]
  %46 = getelementptr i8, ptr %43, i64 8
  store ptr %46, ptr %4, align 8
  %47 = load i64, ptr %43, align 8, !tbaa !17
  br label %54

48:                                               ; preds = %35
  %49 = zext nneg i32 %38 to i64
  %50 = getelementptr i8, ptr %6, i64 %49
  %51 = or disjoint i32 %3, 32
  store i32 %51, ptr %2, align 16
  %52 = load i64, ptr %50, align 8, !tbaa !17
  %53 = icmp ult i32 %51, 41
  br i1 %53, label %62, label %54

54:                                               ; preds = %48, %41
  %55 = phi i64 [ %47, %41 ], [ %52, %48 ]
  %56 = phi ptr [ %46, %41 ], [ %7, %48 ]
  %57 = phi i64 [ %45, %41 ], [ %27, %48 ]
  %58 = phi i64 [ %44, %41 ], [ %16, %48 ]
  %59 = phi i64 [ %42, %41 ], [ %39, %48 ]
  %60 = getelementptr i8, ptr %56, i64 8
  store ptr %60, ptr %4, align 8
  %61 = load i64, ptr %56, align 8, !tbaa !17
  br label %68

62:                                               ; preds = %48
  %63 = zext nneg i32 %51 to i64
  %64 = getelementptr i8, ptr %6, i64 %63
  %65 = add nuw nsw i32 %3, 40
  store i32 %65, ptr %2, align 16
  %66 = load i64, ptr %64, align 8, !tbaa !17
  %67 = icmp eq i32 %3, 0
  br i1 %67, label %76, label %68

68:                                               ; preds = %54, %62
  %69 = phi i64 [ %61, %54 ], [ %66, %62 ]
  %70 = phi ptr [ %60, %54 ], [ %7, %62 ]
  %71 = phi i64 [ %59, %54 ], [ %39, %62 ]
  %72 = phi i64 [ %58, %54 ], [ %16, %62 ]
  %73 = phi i64 [ %57, %54 ], [ %27, %62 ]
  %74 = phi i64 [ %55, %54 ], [ %52, %62 ]
  %75 = getelementptr i8, ptr %70, i64 8
  store ptr %75, ptr %4, align 8
  br label %79

76:                                               ; preds = %62
  %77 = zext nneg i32 %65 to i64
  %78 = getelementptr i8, ptr %6, i64 %77
  store i32 48, ptr %2, align 16
  br label %79

79:                                               ; preds = %76, %68
  %80 = phi i64 [ %66, %76 ], [ %69, %68 ]
  %81 = phi i64 [ %39, %76 ], [ %71, %68 ]
  %82 = phi i64 [ %16, %76 ], [ %72, %68 ]
  %83 = phi i64 [ %27, %76 ], [ %73, %68 ]
  %84 = phi i64 [ %52, %76 ], [ %74, %68 ]
  %85 = phi ptr [ %7, %76 ], [ %75, %68 ]
  %86 = phi ptr [ %78, %76 ], [ %70, %68 ]
  %87 = load i64, ptr %86, align 8, !tbaa !17
  %88 = getelementptr i8, ptr %85, i64 8
  store ptr %88, ptr %4, align 8
  %89 = load i64, ptr %85, align 8, !tbaa !17
  %90 = getelementptr i8, ptr %85, i64 16
  store ptr %90, ptr %4, align 8
  %91 = load i64, ptr %88, align 8, !tbaa !17
  %92 = getelementptr i8, ptr %85, i64 24
  store ptr %92, ptr %4, align 8
  %93 = mul nsw i64 %82, 10
  %94 = add nsw i64 %83, %93
  %95 = mul nsw i64 %94, 10
  %96 = add nsw i64 %81, %95
  %97 = mul nsw i64 %96, 10
  %98 = add nsw i64 %84, %97
  %99 = mul nsw i64 %98, 10
  %100 = add nsw i64 %80, %99
  %101 = mul nsw i64 %100, 10
  %102 = add nsw i64 %87, %101
  %103 = mul nsw i64 %102, 10
  %104 = add nsw i64 %89, %103
  %105 = mul nsw i64 %104, 10
  %106 = add nsw i64 %91, %105
  %107 = mul nsw i64 %106, 10
  %108 = load i64, ptr %90, align 8, !tbaa !17
  %109 = add nsw i64 %108, %107
  call void @llvm.va_end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %2) #8
  ret i64 %109
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_start.p0(ptr) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_end.p0(ptr) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.va_copy.p0(ptr, ptr) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare ptr @llvm.ptrmask.p0.i64(ptr, i64) #7

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!6, !6, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"long long", !6, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"any pointer", !6, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"long", !6, i64 0}
!19 = !{!20, !20, i64 0}
!20 = !{!"__int128", !6, i64 0}
!21 = distinct !{!21, !11}
