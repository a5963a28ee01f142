; ModuleID = 'qsort_callbacks.c'
source_filename = "qsort_callbacks.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.person = type { [12 x i8], i32, double }

@.str = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !7
@calls = internal unnamed_addr global i32 0, align 4, !dbg !12
@.str.2 = private unnamed_addr constant [5 x i8] c"pear\00", align 1, !dbg !28
@.str.3 = private unnamed_addr constant [6 x i8] c"apple\00", align 1, !dbg !33
@.str.4 = private unnamed_addr constant [4 x i8] c"fig\00", align 1, !dbg !38
@.str.5 = private unnamed_addr constant [7 x i8] c"banana\00", align 1, !dbg !40
@.str.6 = private unnamed_addr constant [7 x i8] c"cherry\00", align 1, !dbg !45
@.str.7 = private unnamed_addr constant [5 x i8] c"date\00", align 1, !dbg !47
@__const.main.words = private unnamed_addr constant [6 x ptr] [ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str.8 = private unnamed_addr constant [4 x i8] c"%s \00", align 1, !dbg !49
@__const.main.people = private unnamed_addr constant [4 x %struct.person] [%struct.person { [12 x i8] c"zoe\00\00\00\00\00\00\00\00\00", i32 31, double 6.050000e+01 }, %struct.person { [12 x i8] c"adam\00\00\00\00\00\00\00\00", i32 31, double 8.000000e+01 }, %struct.person { [12 x i8] c"bob\00\00\00\00\00\00\00\00\00", i32 19, double 7.025000e+01 }, %struct.person { [12 x i8] c"carl\00\00\00\00\00\00\00\00", i32 55, double 9.000000e+01 }], align 16
@.str.9 = private unnamed_addr constant [10 x i8] c"%s/%d/%g \00", align 1, !dbg !51
@__const.main.tricky = private unnamed_addr constant [9 x i32] [i32 91, i32 19, i32 123, i32 321, i32 213, i32 11111, i32 5, i32 50, i32 500], align 16
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !60 {
  %1 = alloca [50 x i32], align 16, !DIAssignID !101
    #dbg_assign(i1 undef, !64, !DIExpression(), !101, ptr %1, !DIExpression(), !102)
  %2 = alloca [6 x ptr], align 16, !DIAssignID !103
    #dbg_assign(i1 undef, !78, !DIExpression(), !103, ptr %2, !DIExpression(), !102)
  %3 = alloca [4 x %struct.person], align 16, !DIAssignID !104
    #dbg_assign(i1 undef, !82, !DIExpression(), !104, ptr %3, !DIExpression(), !102)
  %4 = alloca [9 x i32], align 16, !DIAssignID !105
    #dbg_assign(i1 undef, !95, !DIExpression(), !105, ptr %4, !DIExpression(), !102)
  call void @llvm.lifetime.start.p0(i64 200, ptr nonnull %1) #10, !dbg !106
    #dbg_value(i32 7, !68, !DIExpression(), !102)
    #dbg_value(i32 0, !70, !DIExpression(), !107)
  br label %6, !dbg !108

5:                                                ; preds = %6
  call void @qsort(ptr noundef nonnull %1, i64 noundef 50, i64 noundef 4, ptr noundef nonnull @by_value) #10, !dbg !109
    #dbg_value(i32 0, !72, !DIExpression(), !110)
  br label %157, !dbg !111

6:                                                ; preds = %6, %0
  %7 = phi i64 [ 0, %0 ], [ %24, %6 ]
  %8 = phi i32 [ 7, %0 ], [ %18, %6 ]
    #dbg_value(i32 %8, !68, !DIExpression(), !102)
    #dbg_value(i64 %7, !70, !DIExpression(), !107)
  %9 = mul i32 %8, 1103515245, !dbg !112
  %10 = add i32 %9, 12345, !dbg !115
    #dbg_value(i32 %10, !68, !DIExpression(), !102)
  %11 = lshr i32 %10, 16, !dbg !116
  %12 = trunc nuw i32 %11 to i16, !dbg !117
  %13 = urem i16 %12, 1000, !dbg !117
  %14 = zext nneg i16 %13 to i32, !dbg !117
  %15 = getelementptr inbounds [50 x i32], ptr %1, i64 0, i64 %7, !dbg !118
  store i32 %14, ptr %15, align 8, !dbg !119, !tbaa !120
  %16 = or disjoint i64 %7, 1, !dbg !124
    #dbg_value(i64 %16, !70, !DIExpression(), !107)
  %17 = mul i32 %10, 1103515245, !dbg !112
  %18 = add i32 %17, 12345, !dbg !115
    #dbg_value(i32 %18, !68, !DIExpression(), !102)
  %19 = lshr i32 %18, 16, !dbg !116
  %20 = trunc nuw i32 %19 to i16, !dbg !117
  %21 = urem i16 %20, 1000, !dbg !117
  %22 = zext nneg i16 %21 to i32, !dbg !117
  %23 = getelementptr inbounds [50 x i32], ptr %1, i64 0, i64 %16, !dbg !118
  store i32 %22, ptr %23, align 4, !dbg !119, !tbaa !120
  %24 = add nuw nsw i64 %7, 2, !dbg !124
    #dbg_value(i64 %24, !70, !DIExpression(), !107)
  %25 = icmp eq i64 %24, 50, !dbg !125
  br i1 %25, label %5, label %6, !dbg !108, !llvm.loop !126

26:                                               ; preds = %157
    #dbg_value(i32 10, !129, !DIExpression(), !135)
  %27 = load ptr, ptr @stdout, align 8, !dbg !137, !tbaa !138
  %28 = call i32 @putc(i32 noundef 10, ptr noundef %27), !dbg !140
  %29 = getelementptr inbounds i8, ptr %1, i64 80, !dbg !141
  %30 = load i32, ptr %29, align 16, !dbg !141, !tbaa !120
    #dbg_value(i32 %30, !74, !DIExpression(), !102)
    #dbg_value(i32 -1, !75, !DIExpression(), !102)
    #dbg_value(ptr undef, !142, !DIExpression(), !165)
    #dbg_value(ptr %1, !156, !DIExpression(), !165)
    #dbg_value(i64 50, !157, !DIExpression(), !165)
    #dbg_value(i64 4, !158, !DIExpression(), !165)
    #dbg_value(ptr @by_value, !159, !DIExpression(), !165)
    #dbg_value(i64 0, !160, !DIExpression(), !165)
    #dbg_value(i64 50, !161, !DIExpression(), !165)
  %31 = load i32, ptr @calls, align 4, !tbaa !120
  br label %32

32:                                               ; preds = %52, %26
  %33 = phi i32 [ %40, %52 ], [ %31, %26 ], !dbg !167
  %34 = phi i64 [ %54, %52 ], [ 0, %26 ]
  %35 = phi i64 [ %53, %52 ], [ 50, %26 ]
    #dbg_value(i64 %34, !160, !DIExpression(), !165)
    #dbg_value(i64 %35, !161, !DIExpression(), !165)
  %36 = add i64 %35, %34, !dbg !167
  %37 = lshr i64 %36, 1, !dbg !169
    #dbg_value(i64 %37, !162, !DIExpression(), !165)
  %38 = shl i64 %37, 2, !dbg !170
  %39 = getelementptr inbounds i8, ptr %1, i64 %38, !dbg !171
    #dbg_value(ptr %39, !163, !DIExpression(), !165)
    #dbg_value(ptr undef, !172, !DIExpression(), !178)
    #dbg_value(ptr %39, !175, !DIExpression(), !178)
  %40 = add nsw i32 %33, 1, !dbg !180
    #dbg_value(i32 %30, !176, !DIExpression(), !178)
  %41 = load i32, ptr %39, align 4, !dbg !181, !tbaa !120
    #dbg_value(i32 %41, !177, !DIExpression(), !178)
  %42 = icmp sgt i32 %30, %41, !dbg !182
  %43 = zext i1 %42 to i32, !dbg !182
  %44 = icmp slt i32 %30, %41, !dbg !183
  %45 = sext i1 %44 to i32, !dbg !183
  %46 = add nsw i32 %45, %43, !dbg !184
    #dbg_value(i32 %46, !164, !DIExpression(), !165)
  %47 = icmp slt i32 %46, 0, !dbg !185
  br i1 %47, label %52, label %48, !dbg !187

48:                                               ; preds = %32
  %49 = icmp eq i32 %46, 0, !dbg !188
  br i1 %49, label %56, label %50, !dbg !190

50:                                               ; preds = %48
  %51 = add nuw i64 %37, 1, !dbg !191
    #dbg_value(i64 %51, !160, !DIExpression(), !165)
  br label %52

52:                                               ; preds = %50, %32
  %53 = phi i64 [ %35, %50 ], [ %37, %32 ], !dbg !165
  %54 = phi i64 [ %51, %50 ], [ %34, %32 ], !dbg !165
    #dbg_value(i64 %54, !160, !DIExpression(), !165)
    #dbg_value(i64 %53, !161, !DIExpression(), !165)
  %55 = icmp ult i64 %54, %53, !dbg !192
  call void @llvm.assume(i1 %55), !dbg !193
  br label %32, !dbg !193

56:                                               ; preds = %48, %76
  %57 = phi i32 [ %64, %76 ], [ %40, %48 ], !dbg !194
  %58 = phi i64 [ %78, %76 ], [ 0, %48 ]
  %59 = phi i64 [ %77, %76 ], [ 50, %48 ]
    #dbg_value(i64 %58, !160, !DIExpression(), !196)
    #dbg_value(i64 %59, !161, !DIExpression(), !196)
  %60 = add i64 %59, %58, !dbg !194
  %61 = lshr i64 %60, 1, !dbg !197
    #dbg_value(i64 %61, !162, !DIExpression(), !196)
  %62 = shl i64 %61, 2, !dbg !198
  %63 = getelementptr inbounds i8, ptr %1, i64 %62, !dbg !199
    #dbg_value(ptr %63, !163, !DIExpression(), !196)
    #dbg_value(ptr undef, !172, !DIExpression(), !200)
    #dbg_value(ptr %63, !175, !DIExpression(), !200)
  %64 = add nsw i32 %57, 1, !dbg !202
    #dbg_value(i32 -1, !176, !DIExpression(), !200)
  %65 = load i32, ptr %63, align 4, !dbg !203, !tbaa !120
    #dbg_value(i32 %65, !177, !DIExpression(), !200)
  %66 = icmp slt i32 %65, -1, !dbg !204
  %67 = zext i1 %66 to i32, !dbg !204
  %68 = icmp sgt i32 %65, -1, !dbg !205
  %69 = sext i1 %68 to i32, !dbg !205
  %70 = add nsw i32 %69, %67, !dbg !206
    #dbg_value(i32 %70, !164, !DIExpression(), !196)
  %71 = icmp slt i32 %70, 0, !dbg !207
  br i1 %71, label %76, label %72, !dbg !208

72:                                               ; preds = %56
  %73 = icmp eq i32 %70, 0, !dbg !209
  br i1 %73, label %80, label %74, !dbg !210

74:                                               ; preds = %72
  %75 = add nuw i64 %61, 1, !dbg !211
    #dbg_value(i64 %75, !160, !DIExpression(), !196)
  br label %76

76:                                               ; preds = %74, %56
  %77 = phi i64 [ %59, %74 ], [ %61, %56 ], !dbg !196
  %78 = phi i64 [ %75, %74 ], [ %58, %56 ], !dbg !196
    #dbg_value(i64 %78, !160, !DIExpression(), !196)
    #dbg_value(i64 %77, !161, !DIExpression(), !196)
  %79 = icmp ult i64 %78, %77, !dbg !212
  br i1 %79, label %56, label %80, !dbg !213, !llvm.loop !214

80:                                               ; preds = %72, %76
  %81 = phi i32 [ 1, %76 ], [ 0, %72 ], !dbg !196
  store i32 %64, ptr @calls, align 4, !dbg !202, !tbaa !120
  %82 = icmp sgt i32 %57, 99, !dbg !216
  %83 = zext i1 %82 to i32, !dbg !216
  %84 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %41, i32 noundef %81, i32 noundef %83), !dbg !217
  call void @llvm.lifetime.start.p0(i64 48, ptr nonnull %2) #10, !dbg !218
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(48) %2, ptr noundef nonnull align 16 dereferenceable(48) @__const.main.words, i64 48, i1 false), !dbg !219, !DIAssignID !220
    #dbg_assign(i1 undef, !78, !DIExpression(), !220, ptr %2, !DIExpression(), !102)
  call void @qsort(ptr noundef nonnull %2, i64 noundef 6, i64 noundef 8, ptr noundef nonnull @by_text) #10, !dbg !221
    #dbg_value(i32 0, !80, !DIExpression(), !222)
    #dbg_value(i64 0, !80, !DIExpression(), !222)
  %85 = load ptr, ptr %2, align 16, !dbg !223, !tbaa !138
  %86 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %85), !dbg !225
    #dbg_value(i64 1, !80, !DIExpression(), !222)
  %87 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !223
  %88 = load ptr, ptr %87, align 8, !dbg !223, !tbaa !138
  %89 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %88), !dbg !225
    #dbg_value(i64 2, !80, !DIExpression(), !222)
  %90 = getelementptr inbounds i8, ptr %2, i64 16, !dbg !223
  %91 = load ptr, ptr %90, align 16, !dbg !223, !tbaa !138
  %92 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %91), !dbg !225
    #dbg_value(i64 3, !80, !DIExpression(), !222)
  %93 = getelementptr inbounds i8, ptr %2, i64 24, !dbg !223
  %94 = load ptr, ptr %93, align 8, !dbg !223, !tbaa !138
  %95 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %94), !dbg !225
    #dbg_value(i64 4, !80, !DIExpression(), !222)
  %96 = getelementptr inbounds i8, ptr %2, i64 32, !dbg !223
  %97 = load ptr, ptr %96, align 16, !dbg !223, !tbaa !138
  %98 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %97), !dbg !225
    #dbg_value(i64 5, !80, !DIExpression(), !222)
  %99 = getelementptr inbounds i8, ptr %2, i64 40, !dbg !223
  %100 = load ptr, ptr %99, align 8, !dbg !223, !tbaa !138
  %101 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, ptr noundef %100), !dbg !225
    #dbg_value(i64 6, !80, !DIExpression(), !222)
    #dbg_value(i32 10, !129, !DIExpression(), !226)
  %102 = load ptr, ptr @stdout, align 8, !dbg !228, !tbaa !138
  %103 = call i32 @putc(i32 noundef 10, ptr noundef %102), !dbg !229
  call void @llvm.lifetime.start.p0(i64 96, ptr nonnull %3) #10, !dbg !230
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(96) %3, ptr noundef nonnull align 16 dereferenceable(96) @__const.main.people, i64 96, i1 false), !dbg !231, !DIAssignID !232
    #dbg_assign(i1 undef, !82, !DIExpression(), !232, ptr %3, !DIExpression(), !102)
  call void @qsort(ptr noundef nonnull %3, i64 noundef 4, i64 noundef 24, ptr noundef nonnull @by_age_then_name) #10, !dbg !233
    #dbg_value(i32 0, !93, !DIExpression(), !234)
    #dbg_value(i64 0, !93, !DIExpression(), !234)
  %104 = getelementptr inbounds i8, ptr %3, i64 12, !dbg !235
  %105 = load i32, ptr %104, align 4, !dbg !235, !tbaa !237
  %106 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !240
  %107 = load double, ptr %106, align 16, !dbg !240, !tbaa !241
  %108 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, ptr noundef nonnull %3, i32 noundef %105, double noundef %107), !dbg !242
    #dbg_value(i64 1, !93, !DIExpression(), !234)
  %109 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !243
  %110 = getelementptr inbounds i8, ptr %3, i64 36, !dbg !235
  %111 = load i32, ptr %110, align 4, !dbg !235, !tbaa !237
  %112 = getelementptr inbounds i8, ptr %3, i64 40, !dbg !240
  %113 = load double, ptr %112, align 8, !dbg !240, !tbaa !241
  %114 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, ptr noundef nonnull %109, i32 noundef %111, double noundef %113), !dbg !242
    #dbg_value(i64 2, !93, !DIExpression(), !234)
  %115 = getelementptr inbounds i8, ptr %3, i64 48, !dbg !243
  %116 = getelementptr inbounds i8, ptr %3, i64 60, !dbg !235
  %117 = load i32, ptr %116, align 4, !dbg !235, !tbaa !237
  %118 = getelementptr inbounds i8, ptr %3, i64 64, !dbg !240
  %119 = load double, ptr %118, align 16, !dbg !240, !tbaa !241
  %120 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, ptr noundef nonnull %115, i32 noundef %117, double noundef %119), !dbg !242
    #dbg_value(i64 3, !93, !DIExpression(), !234)
  %121 = getelementptr inbounds i8, ptr %3, i64 72, !dbg !243
  %122 = getelementptr inbounds i8, ptr %3, i64 84, !dbg !235
  %123 = load i32, ptr %122, align 4, !dbg !235, !tbaa !237
  %124 = getelementptr inbounds i8, ptr %3, i64 88, !dbg !240
  %125 = load double, ptr %124, align 8, !dbg !240, !tbaa !241
  %126 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, ptr noundef nonnull %121, i32 noundef %123, double noundef %125), !dbg !242
    #dbg_value(i64 4, !93, !DIExpression(), !234)
    #dbg_value(i32 10, !129, !DIExpression(), !244)
  %127 = load ptr, ptr @stdout, align 8, !dbg !246, !tbaa !138
  %128 = call i32 @putc(i32 noundef 10, ptr noundef %127), !dbg !247
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %4) #10, !dbg !248
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(36) %4, ptr noundef nonnull align 16 dereferenceable(36) @__const.main.tricky, i64 36, i1 false), !dbg !249, !DIAssignID !250
    #dbg_assign(i1 undef, !95, !DIExpression(), !250, ptr %4, !DIExpression(), !102)
  call void @qsort(ptr noundef nonnull %4, i64 noundef 9, i64 noundef 4, ptr noundef nonnull @by_sorted_digits) #10, !dbg !251
    #dbg_value(i32 0, !99, !DIExpression(), !252)
    #dbg_value(i64 0, !99, !DIExpression(), !252)
  %129 = load i32, ptr %4, align 16, !dbg !253, !tbaa !120
  %130 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %129), !dbg !255
    #dbg_value(i64 1, !99, !DIExpression(), !252)
  %131 = getelementptr inbounds i8, ptr %4, i64 4, !dbg !253
  %132 = load i32, ptr %131, align 4, !dbg !253, !tbaa !120
  %133 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %132), !dbg !255
    #dbg_value(i64 2, !99, !DIExpression(), !252)
  %134 = getelementptr inbounds i8, ptr %4, i64 8, !dbg !253
  %135 = load i32, ptr %134, align 8, !dbg !253, !tbaa !120
  %136 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %135), !dbg !255
    #dbg_value(i64 3, !99, !DIExpression(), !252)
  %137 = getelementptr inbounds i8, ptr %4, i64 12, !dbg !253
  %138 = load i32, ptr %137, align 4, !dbg !253, !tbaa !120
  %139 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %138), !dbg !255
    #dbg_value(i64 4, !99, !DIExpression(), !252)
  %140 = getelementptr inbounds i8, ptr %4, i64 16, !dbg !253
  %141 = load i32, ptr %140, align 16, !dbg !253, !tbaa !120
  %142 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %141), !dbg !255
    #dbg_value(i64 5, !99, !DIExpression(), !252)
  %143 = getelementptr inbounds i8, ptr %4, i64 20, !dbg !253
  %144 = load i32, ptr %143, align 4, !dbg !253, !tbaa !120
  %145 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %144), !dbg !255
    #dbg_value(i64 6, !99, !DIExpression(), !252)
  %146 = getelementptr inbounds i8, ptr %4, i64 24, !dbg !253
  %147 = load i32, ptr %146, align 8, !dbg !253, !tbaa !120
  %148 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %147), !dbg !255
    #dbg_value(i64 7, !99, !DIExpression(), !252)
  %149 = getelementptr inbounds i8, ptr %4, i64 28, !dbg !253
  %150 = load i32, ptr %149, align 4, !dbg !253, !tbaa !120
  %151 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %150), !dbg !255
    #dbg_value(i64 8, !99, !DIExpression(), !252)
  %152 = getelementptr inbounds i8, ptr %4, i64 32, !dbg !253
  %153 = load i32, ptr %152, align 16, !dbg !253, !tbaa !120
  %154 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %153), !dbg !255
    #dbg_value(i64 9, !99, !DIExpression(), !252)
    #dbg_value(i32 10, !129, !DIExpression(), !256)
  %155 = load ptr, ptr @stdout, align 8, !dbg !258, !tbaa !138
  %156 = call i32 @putc(i32 noundef 10, ptr noundef %155), !dbg !259
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %4) #10, !dbg !260
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %3) #10, !dbg !260
  call void @llvm.lifetime.end.p0(i64 48, ptr nonnull %2) #10, !dbg !260
  call void @llvm.lifetime.end.p0(i64 200, ptr nonnull %1) #10, !dbg !260
  ret i32 0, !dbg !261

157:                                              ; preds = %5, %157
  %158 = phi i64 [ 0, %5 ], [ %162, %157 ]
    #dbg_value(i64 %158, !72, !DIExpression(), !110)
  %159 = getelementptr inbounds [50 x i32], ptr %1, i64 0, i64 %158, !dbg !262
  %160 = load i32, ptr %159, align 4, !dbg !262, !tbaa !120
  %161 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %160), !dbg !264
  %162 = add nuw nsw i64 %158, 1, !dbg !265
    #dbg_value(i64 %162, !72, !DIExpression(), !110)
  %163 = icmp eq i64 %162, 50, !dbg !266
  br i1 %163, label %26, label %157, !dbg !111, !llvm.loop !267
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree
declare !dbg !269 void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define internal range(i32 -1, 2) i32 @by_value(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 !dbg !173 {
    #dbg_value(ptr %0, !172, !DIExpression(), !272)
    #dbg_value(ptr %1, !175, !DIExpression(), !272)
  %3 = load i32, ptr @calls, align 4, !dbg !273, !tbaa !120
  %4 = add nsw i32 %3, 1, !dbg !273
  store i32 %4, ptr @calls, align 4, !dbg !273, !tbaa !120
  %5 = load i32, ptr %0, align 4, !dbg !274, !tbaa !120
    #dbg_value(i32 %5, !176, !DIExpression(), !272)
  %6 = load i32, ptr %1, align 4, !dbg !275, !tbaa !120
    #dbg_value(i32 %6, !177, !DIExpression(), !272)
  %7 = icmp sgt i32 %5, %6, !dbg !276
  %8 = zext i1 %7 to i32, !dbg !276
  %9 = icmp slt i32 %5, %6, !dbg !277
  %10 = sext i1 %9 to i32, !dbg !277
  %11 = add nsw i32 %10, %8, !dbg !278
  ret i32 %11, !dbg !279
}

; Function Attrs: nofree nounwind
declare !dbg !280 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define internal i32 @by_text(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #6 !dbg !285 {
    #dbg_value(ptr %0, !287, !DIExpression(), !289)
    #dbg_value(ptr %1, !288, !DIExpression(), !289)
  %3 = load ptr, ptr %0, align 8, !dbg !290, !tbaa !138
  %4 = load ptr, ptr %1, align 8, !dbg !291, !tbaa !138
  %5 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %3, ptr noundef nonnull dereferenceable(1) %4) #11, !dbg !292
  ret i32 %5, !dbg !293
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read) uwtable
define internal i32 @by_age_then_name(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #7 !dbg !294 {
    #dbg_value(ptr %0, !296, !DIExpression(), !302)
    #dbg_value(ptr %1, !297, !DIExpression(), !302)
    #dbg_value(ptr %0, !298, !DIExpression(), !302)
    #dbg_value(ptr %1, !301, !DIExpression(), !302)
  %3 = getelementptr inbounds i8, ptr %0, i64 12, !dbg !303
  %4 = load i32, ptr %3, align 4, !dbg !303, !tbaa !237
  %5 = getelementptr inbounds i8, ptr %1, i64 12, !dbg !304
  %6 = load i32, ptr %5, align 4, !dbg !304, !tbaa !237
  %7 = icmp eq i32 %4, %6, !dbg !305
  br i1 %7, label %10, label %8, !dbg !306

8:                                                ; preds = %2
  %9 = sub nsw i32 %4, %6, !dbg !307
  br label %12, !dbg !306

10:                                               ; preds = %2
  %11 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %0, ptr noundef nonnull dereferenceable(1) %1) #11, !dbg !308
  br label %12, !dbg !306

12:                                               ; preds = %10, %8
  %13 = phi i32 [ %9, %8 ], [ %11, %10 ], !dbg !306
  ret i32 %13, !dbg !309
}

; Function Attrs: nofree nounwind uwtable
define internal i32 @by_sorted_digits(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #0 !dbg !310 {
  %3 = alloca [2 x [5 x i32]], align 16, !DIAssignID !326
    #dbg_assign(i1 undef, !314, !DIExpression(), !326, ptr %3, !DIExpression(), !327)
    #dbg_value(ptr %0, !312, !DIExpression(), !327)
    #dbg_value(ptr %1, !313, !DIExpression(), !327)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %3) #10, !dbg !328
    #dbg_value(i32 0, !318, !DIExpression(), !329)
    #dbg_value(i64 0, !318, !DIExpression(), !329)
  %4 = load i32, ptr %0, align 4, !dbg !330, !tbaa !120
    #dbg_value(i32 0, !323, !DIExpression(), !331)
    #dbg_value(i32 %4, !320, !DIExpression(), !332)
    #dbg_value(i64 0, !323, !DIExpression(), !331)
    #dbg_value(i32 %4, !320, !DIExpression(), !332)
  %5 = srem i32 %4, 10, !dbg !333
  store i32 %5, ptr %3, align 16, !dbg !335, !tbaa !120
    #dbg_value(i64 1, !323, !DIExpression(), !331)
  %6 = sdiv i32 %4, 10, !dbg !336
    #dbg_value(i32 %6, !320, !DIExpression(), !332)
  %7 = srem i32 %6, 10, !dbg !333
  %8 = getelementptr inbounds i8, ptr %3, i64 4, !dbg !337
  store i32 %7, ptr %8, align 4, !dbg !335, !tbaa !120
    #dbg_value(i64 2, !323, !DIExpression(), !331)
  %9 = sdiv i32 %4, 100, !dbg !336
    #dbg_value(i32 %9, !320, !DIExpression(), !332)
  %10 = srem i32 %9, 10, !dbg !333
  %11 = getelementptr inbounds i8, ptr %3, i64 8, !dbg !337
  store i32 %10, ptr %11, align 8, !dbg !335, !tbaa !120
    #dbg_value(i64 3, !323, !DIExpression(), !331)
  %12 = sdiv i32 %4, 1000, !dbg !336
    #dbg_value(i32 %12, !320, !DIExpression(), !332)
  %13 = srem i32 %12, 10, !dbg !333
  %14 = getelementptr inbounds i8, ptr %3, i64 12, !dbg !337
  store i32 %13, ptr %14, align 4, !dbg !335, !tbaa !120
    #dbg_value(i64 4, !323, !DIExpression(), !331)
  %15 = sdiv i32 %4, 10000, !dbg !336
    #dbg_value(i32 %15, !320, !DIExpression(), !332)
  %16 = srem i32 %15, 10, !dbg !333
  %17 = getelementptr inbounds i8, ptr %3, i64 16, !dbg !337
  store i32 %16, ptr %17, align 16, !dbg !335, !tbaa !120
    #dbg_value(i64 5, !323, !DIExpression(), !331)
    #dbg_value(i32 %15, !320, !DIExpression(DW_OP_constu, 10, DW_OP_div, DW_OP_stack_value), !332)
  call void @qsort(ptr noundef nonnull %3, i64 noundef 5, i64 noundef 4, ptr noundef nonnull @descending) #10, !dbg !338
    #dbg_value(i64 1, !318, !DIExpression(), !329)
  %18 = load i32, ptr %1, align 4, !dbg !330, !tbaa !120
    #dbg_value(i32 0, !323, !DIExpression(), !331)
    #dbg_value(i32 %18, !320, !DIExpression(), !332)
    #dbg_value(i64 0, !323, !DIExpression(), !331)
    #dbg_value(i32 %18, !320, !DIExpression(), !332)
  %19 = srem i32 %18, 10, !dbg !333
  %20 = getelementptr inbounds i8, ptr %3, i64 20, !dbg !337
  store i32 %19, ptr %20, align 4, !dbg !335, !tbaa !120
    #dbg_value(i64 1, !323, !DIExpression(), !331)
  %21 = sdiv i32 %18, 10, !dbg !336
    #dbg_value(i32 %21, !320, !DIExpression(), !332)
  %22 = srem i32 %21, 10, !dbg !333
  %23 = getelementptr inbounds i8, ptr %3, i64 24, !dbg !337
  store i32 %22, ptr %23, align 8, !dbg !335, !tbaa !120
    #dbg_value(i64 2, !323, !DIExpression(), !331)
  %24 = sdiv i32 %18, 100, !dbg !336
    #dbg_value(i32 %24, !320, !DIExpression(), !332)
  %25 = srem i32 %24, 10, !dbg !333
  %26 = getelementptr inbounds i8, ptr %3, i64 28, !dbg !337
  store i32 %25, ptr %26, align 4, !dbg !335, !tbaa !120
    #dbg_value(i64 3, !323, !DIExpression(), !331)
  %27 = sdiv i32 %18, 1000, !dbg !336
    #dbg_value(i32 %27, !320, !DIExpression(), !332)
  %28 = srem i32 %27, 10, !dbg !333
  %29 = getelementptr inbounds i8, ptr %3, i64 32, !dbg !337
  store i32 %28, ptr %29, align 16, !dbg !335, !tbaa !120
    #dbg_value(i64 4, !323, !DIExpression(), !331)
  %30 = sdiv i32 %18, 10000, !dbg !336
    #dbg_value(i32 %30, !320, !DIExpression(), !332)
  %31 = srem i32 %30, 10, !dbg !333
  %32 = getelementptr inbounds i8, ptr %3, i64 36, !dbg !337
  store i32 %31, ptr %32, align 4, !dbg !335, !tbaa !120
    #dbg_value(i64 5, !323, !DIExpression(), !331)
    #dbg_value(i32 %30, !320, !DIExpression(DW_OP_constu, 10, DW_OP_div, DW_OP_stack_value), !332)
  call void @qsort(ptr noundef nonnull %20, i64 noundef 5, i64 noundef 4, ptr noundef nonnull @descending) #10, !dbg !338
    #dbg_value(i64 2, !318, !DIExpression(), !329)
  %33 = call i32 @memcmp(ptr noundef nonnull dereferenceable(20) %3, ptr noundef nonnull dereferenceable(20) %20, i64 noundef 20) #11, !dbg !339
    #dbg_value(i32 %33, !325, !DIExpression(), !327)
  %34 = icmp eq i32 %33, 0, !dbg !340
  br i1 %34, label %35, label %61, !dbg !340

35:                                               ; preds = %2
  %36 = load i32, ptr %0, align 4, !dbg !341, !tbaa !120
    #dbg_value(i32 %36, !342, !DIExpression(), !345)
  %37 = icmp eq i32 %36, 0, !dbg !347
  br i1 %37, label %46, label %38, !dbg !348

38:                                               ; preds = %35, %38
  %39 = phi i32 [ %42, %38 ], [ %36, %35 ]
  %40 = phi i32 [ %43, %38 ], [ 0, %35 ]
    #dbg_value(i32 %39, !342, !DIExpression(), !345)
  %41 = srem i32 %39, 10, !dbg !349
  %42 = sdiv i32 %39, 10, !dbg !350
  %43 = add nsw i32 %41, %40, !dbg !351
    #dbg_value(i32 %42, !342, !DIExpression(), !345)
  %44 = add i32 %39, 9, !dbg !347
  %45 = icmp ult i32 %44, 19, !dbg !347
  br i1 %45, label %46, label %38, !dbg !348

46:                                               ; preds = %38, %35
  %47 = phi i32 [ 0, %35 ], [ %43, %38 ]
  %48 = load i32, ptr %1, align 4, !dbg !352, !tbaa !120
    #dbg_value(i32 %48, !342, !DIExpression(), !353)
  %49 = icmp eq i32 %48, 0, !dbg !355
  br i1 %49, label %58, label %50, !dbg !356

50:                                               ; preds = %46, %50
  %51 = phi i32 [ %54, %50 ], [ %48, %46 ]
  %52 = phi i32 [ %55, %50 ], [ 0, %46 ]
    #dbg_value(i32 %51, !342, !DIExpression(), !353)
  %53 = srem i32 %51, 10, !dbg !357
  %54 = sdiv i32 %51, 10, !dbg !358
  %55 = add nsw i32 %53, %52, !dbg !359
    #dbg_value(i32 %54, !342, !DIExpression(), !353)
  %56 = add i32 %51, 9, !dbg !355
  %57 = icmp ult i32 %56, 19, !dbg !355
  br i1 %57, label %58, label %50, !dbg !356

58:                                               ; preds = %50, %46
  %59 = phi i32 [ 0, %46 ], [ %55, %50 ]
  %60 = sub nsw i32 %47, %59, !dbg !360
  br label %61, !dbg !340

61:                                               ; preds = %2, %58
  %62 = phi i32 [ %60, %58 ], [ %33, %2 ], !dbg !340
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %3) #10, !dbg !361
  ret i32 %62, !dbg !362
}

; Function Attrs: nofree nounwind
declare !dbg !363 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !422 i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define internal range(i32 -1, 2) i32 @descending(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 !dbg !426 {
    #dbg_value(ptr %0, !428, !DIExpression(), !430)
    #dbg_value(ptr %1, !429, !DIExpression(), !430)
    #dbg_value(ptr %1, !172, !DIExpression(), !431)
    #dbg_value(ptr %0, !175, !DIExpression(), !431)
  %3 = load i32, ptr @calls, align 4, !dbg !433, !tbaa !120
  %4 = add nsw i32 %3, 1, !dbg !433
  store i32 %4, ptr @calls, align 4, !dbg !433, !tbaa !120
  %5 = load i32, ptr %1, align 4, !dbg !434, !tbaa !120
    #dbg_value(i32 %5, !176, !DIExpression(), !431)
  %6 = load i32, ptr %0, align 4, !dbg !435, !tbaa !120
    #dbg_value(i32 %6, !177, !DIExpression(), !431)
  %7 = icmp sgt i32 %5, %6, !dbg !436
  %8 = zext i1 %7 to i32, !dbg !436
  %9 = icmp slt i32 %5, %6, !dbg !437
  %10 = sext i1 %9 to i32, !dbg !437
  %11 = add nsw i32 %10, %8, !dbg !438
  ret i32 %11, !dbg !439
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !440 i32 @memcmp(ptr nocapture noundef, ptr nocapture noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!14}
!llvm.module.flags = !{!53, !54, !55, !56, !57, !58, !59}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 54, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "qsort_callbacks.c", directory: ".", checksumkind: CSK_MD5, checksum: "3f8f78bb89dd19cfccd3f7defc46e7d6")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 4)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 58, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 10)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "calls", scope: !14, file: !2, line: 7, type: !16, isLocal: true, isDefinition: true)
!14 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !15, globals: !27, splitDebugInlining: false, nameTableKind: None)
!15 = !{!16, !17, !18, !20, !22, !24}
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !26)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!27 = !{!0, !7, !28, !33, !38, !40, !45, !47, !49, !51, !12}
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !30, isLocal: true, isDefinition: true)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 5)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !35, isLocal: true, isDefinition: true)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 6)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !3, isLocal: true, isDefinition: true)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression())
!41 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !42, isLocal: true, isDefinition: true)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 7)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !42, isLocal: true, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 60, type: !30, isLocal: true, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(scope: null, file: !2, line: 63, type: !3, isLocal: true, isDefinition: true)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !2, line: 69, type: !9, isLocal: true, isDefinition: true)
!53 = !{i32 7, !"Dwarf Version", i32 5}
!54 = !{i32 2, !"Debug Info Version", i32 3}
!55 = !{i32 1, !"wchar_size", i32 4}
!56 = !{i32 8, !"PIC Level", i32 2}
!57 = !{i32 7, !"PIE Level", i32 2}
!58 = !{i32 7, !"uwtable", i32 2}
!59 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!60 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 44, type: !61, scopeLine: 45, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !63)
!61 = !DISubroutineType(types: !62)
!62 = !{!16}
!63 = !{!64, !68, !70, !72, !74, !75, !76, !78, !80, !82, !93, !95, !99}
!64 = !DILocalVariable(name: "numbers", scope: !60, file: !2, line: 46, type: !65)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 1600, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 50)
!68 = !DILocalVariable(name: "seed", scope: !60, file: !2, line: 47, type: !69)
!69 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!70 = !DILocalVariable(name: "i", scope: !71, file: !2, line: 48, type: !16)
!71 = distinct !DILexicalBlock(scope: !60, file: !2, line: 48, column: 5)
!72 = !DILocalVariable(name: "i", scope: !73, file: !2, line: 53, type: !16)
!73 = distinct !DILexicalBlock(scope: !60, file: !2, line: 53, column: 5)
!74 = !DILocalVariable(name: "key", scope: !60, file: !2, line: 56, type: !16)
!75 = !DILocalVariable(name: "missing", scope: !60, file: !2, line: 56, type: !16)
!76 = !DILocalVariable(name: "found", scope: !60, file: !2, line: 57, type: !77)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!78 = !DILocalVariable(name: "words", scope: !60, file: !2, line: 60, type: !79)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 384, elements: !36)
!80 = !DILocalVariable(name: "i", scope: !81, file: !2, line: 62, type: !16)
!81 = distinct !DILexicalBlock(scope: !60, file: !2, line: 62, column: 5)
!82 = !DILocalVariable(name: "people", scope: !60, file: !2, line: 66, type: !83)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !84, size: 768, elements: !5)
!84 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "person", file: !2, line: 20, size: 192, elements: !85)
!85 = !{!86, !90, !91}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !84, file: !2, line: 20, baseType: !87, size: 96)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 96, elements: !88)
!88 = !{!89}
!89 = !DISubrange(count: 12)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "age", scope: !84, file: !2, line: 20, baseType: !16, size: 32, offset: 96)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !84, file: !2, line: 20, baseType: !92, size: 64, offset: 128)
!92 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!93 = !DILocalVariable(name: "i", scope: !94, file: !2, line: 68, type: !16)
!94 = distinct !DILexicalBlock(scope: !60, file: !2, line: 68, column: 5)
!95 = !DILocalVariable(name: "tricky", scope: !60, file: !2, line: 72, type: !96)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 288, elements: !97)
!97 = !{!98}
!98 = !DISubrange(count: 9)
!99 = !DILocalVariable(name: "i", scope: !100, file: !2, line: 74, type: !16)
!100 = distinct !DILexicalBlock(scope: !60, file: !2, line: 74, column: 5)
!101 = distinct !DIAssignID()
!102 = !DILocation(line: 0, scope: !60)
!103 = distinct !DIAssignID()
!104 = distinct !DIAssignID()
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 46, column: 5, scope: !60)
!107 = !DILocation(line: 0, scope: !71)
!108 = !DILocation(line: 48, column: 5, scope: !71)
!109 = !DILocation(line: 52, column: 5, scope: !60)
!110 = !DILocation(line: 0, scope: !73)
!111 = !DILocation(line: 53, column: 5, scope: !73)
!112 = !DILocation(line: 49, column: 21, scope: !113)
!113 = distinct !DILexicalBlock(scope: !114, file: !2, line: 48, column: 34)
!114 = distinct !DILexicalBlock(scope: !71, file: !2, line: 48, column: 5)
!115 = !DILocation(line: 49, column: 34, scope: !113)
!116 = !DILocation(line: 50, column: 33, scope: !113)
!117 = !DILocation(line: 50, column: 40, scope: !113)
!118 = !DILocation(line: 50, column: 9, scope: !113)
!119 = !DILocation(line: 50, column: 20, scope: !113)
!120 = !{!121, !121, i64 0}
!121 = !{!"int", !122, i64 0}
!122 = !{!"omnipotent char", !123, i64 0}
!123 = !{!"Simple C/C++ TBAA"}
!124 = !DILocation(line: 48, column: 30, scope: !114)
!125 = !DILocation(line: 48, column: 23, scope: !114)
!126 = distinct !{!126, !108, !127, !128}
!127 = !DILocation(line: 51, column: 5, scope: !71)
!128 = !{!"llvm.loop.mustprogress"}
!129 = !DILocalVariable(name: "__c", arg: 1, scope: !130, file: !131, line: 82, type: !16)
!130 = distinct !DISubprogram(name: "putchar", scope: !131, file: !131, line: 82, type: !132, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !134)
!131 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!132 = !DISubroutineType(types: !133)
!133 = !{!16, !16}
!134 = !{!129}
!135 = !DILocation(line: 0, scope: !130, inlinedAt: !136)
!136 = distinct !DILocation(line: 55, column: 5, scope: !60)
!137 = !DILocation(line: 84, column: 21, scope: !130, inlinedAt: !136)
!138 = !{!139, !139, i64 0}
!139 = !{!"any pointer", !122, i64 0}
!140 = !DILocation(line: 84, column: 10, scope: !130, inlinedAt: !136)
!141 = !DILocation(line: 56, column: 15, scope: !60)
!142 = !DILocalVariable(name: "__key", arg: 1, scope: !143, file: !144, line: 20, type: !20)
!143 = distinct !DISubprogram(name: "bsearch", scope: !144, file: !144, line: 20, type: !145, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !155)
!144 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdlib-bsearch.h", directory: "", checksumkind: CSK_MD5, checksum: "724ededa330cc3e0cbd34c5b4030a6f6")
!145 = !DISubroutineType(types: !146)
!146 = !{!17, !20, !20, !147, !147, !150}
!147 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !148, line: 18, baseType: !149)
!148 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!149 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!150 = !DIDerivedType(tag: DW_TAG_typedef, name: "__compar_fn_t", file: !151, line: 829, baseType: !152)
!151 = !DIFile(filename: "include/stdlib.h", directory: "", checksumkind: CSK_MD5, checksum: "4b47dc81a92f1fe77a152c0aac236718")
!152 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !153, size: 64)
!153 = !DISubroutineType(types: !154)
!154 = !{!16, !20, !20}
!155 = !{!142, !156, !157, !158, !159, !160, !161, !162, !163, !164}
!156 = !DILocalVariable(name: "__base", arg: 2, scope: !143, file: !144, line: 20, type: !20)
!157 = !DILocalVariable(name: "__nmemb", arg: 3, scope: !143, file: !144, line: 20, type: !147)
!158 = !DILocalVariable(name: "__size", arg: 4, scope: !143, file: !144, line: 20, type: !147)
!159 = !DILocalVariable(name: "__compar", arg: 5, scope: !143, file: !144, line: 21, type: !150)
!160 = !DILocalVariable(name: "__l", scope: !143, file: !144, line: 23, type: !147)
!161 = !DILocalVariable(name: "__u", scope: !143, file: !144, line: 23, type: !147)
!162 = !DILocalVariable(name: "__idx", scope: !143, file: !144, line: 23, type: !147)
!163 = !DILocalVariable(name: "__p", scope: !143, file: !144, line: 24, type: !20)
!164 = !DILocalVariable(name: "__comparison", scope: !143, file: !144, line: 25, type: !16)
!165 = !DILocation(line: 0, scope: !143, inlinedAt: !166)
!166 = distinct !DILocation(line: 57, column: 18, scope: !60)
!167 = !DILocation(line: 31, column: 20, scope: !168, inlinedAt: !166)
!168 = distinct !DILexicalBlock(scope: !143, file: !144, line: 30, column: 5)
!169 = !DILocation(line: 31, column: 27, scope: !168, inlinedAt: !166)
!170 = !DILocation(line: 32, column: 62, scope: !168, inlinedAt: !166)
!171 = !DILocation(line: 32, column: 53, scope: !168, inlinedAt: !166)
!172 = !DILocalVariable(name: "a", arg: 1, scope: !173, file: !2, line: 9, type: !20)
!173 = distinct !DISubprogram(name: "by_value", scope: !2, file: !2, line: 9, type: !153, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !174)
!174 = !{!172, !175, !176, !177}
!175 = !DILocalVariable(name: "b", arg: 2, scope: !173, file: !2, line: 9, type: !20)
!176 = !DILocalVariable(name: "x", scope: !173, file: !2, line: 12, type: !16)
!177 = !DILocalVariable(name: "y", scope: !173, file: !2, line: 12, type: !16)
!178 = !DILocation(line: 0, scope: !173, inlinedAt: !179)
!179 = distinct !DILocation(line: 33, column: 22, scope: !168, inlinedAt: !166)
!180 = !DILocation(line: 11, column: 10, scope: !173, inlinedAt: !179)
!181 = !DILocation(line: 12, column: 34, scope: !173, inlinedAt: !179)
!182 = !DILocation(line: 13, column: 15, scope: !173, inlinedAt: !179)
!183 = !DILocation(line: 13, column: 25, scope: !173, inlinedAt: !179)
!184 = !DILocation(line: 13, column: 20, scope: !173, inlinedAt: !179)
!185 = !DILocation(line: 34, column: 24, scope: !186, inlinedAt: !166)
!186 = distinct !DILexicalBlock(scope: !168, file: !144, line: 34, column: 11)
!187 = !DILocation(line: 34, column: 11, scope: !168, inlinedAt: !166)
!188 = !DILocation(line: 36, column: 29, scope: !189, inlinedAt: !166)
!189 = distinct !DILexicalBlock(scope: !186, file: !144, line: 36, column: 16)
!190 = !DILocation(line: 36, column: 16, scope: !186, inlinedAt: !166)
!191 = !DILocation(line: 37, column: 14, scope: !189, inlinedAt: !166)
!192 = !DILocation(line: 29, column: 14, scope: !143, inlinedAt: !166)
!193 = !DILocation(line: 29, column: 3, scope: !143, inlinedAt: !166)
!194 = !DILocation(line: 31, column: 20, scope: !168, inlinedAt: !195)
!195 = distinct !DILocation(line: 58, column: 34, scope: !60)
!196 = !DILocation(line: 0, scope: !143, inlinedAt: !195)
!197 = !DILocation(line: 31, column: 27, scope: !168, inlinedAt: !195)
!198 = !DILocation(line: 32, column: 62, scope: !168, inlinedAt: !195)
!199 = !DILocation(line: 32, column: 53, scope: !168, inlinedAt: !195)
!200 = !DILocation(line: 0, scope: !173, inlinedAt: !201)
!201 = distinct !DILocation(line: 33, column: 22, scope: !168, inlinedAt: !195)
!202 = !DILocation(line: 11, column: 10, scope: !173, inlinedAt: !201)
!203 = !DILocation(line: 12, column: 34, scope: !173, inlinedAt: !201)
!204 = !DILocation(line: 13, column: 15, scope: !173, inlinedAt: !201)
!205 = !DILocation(line: 13, column: 25, scope: !173, inlinedAt: !201)
!206 = !DILocation(line: 13, column: 20, scope: !173, inlinedAt: !201)
!207 = !DILocation(line: 34, column: 24, scope: !186, inlinedAt: !195)
!208 = !DILocation(line: 34, column: 11, scope: !168, inlinedAt: !195)
!209 = !DILocation(line: 36, column: 29, scope: !189, inlinedAt: !195)
!210 = !DILocation(line: 36, column: 16, scope: !186, inlinedAt: !195)
!211 = !DILocation(line: 37, column: 14, scope: !189, inlinedAt: !195)
!212 = !DILocation(line: 29, column: 14, scope: !143, inlinedAt: !195)
!213 = !DILocation(line: 29, column: 3, scope: !143, inlinedAt: !195)
!214 = distinct !{!214, !213, !215, !128}
!215 = !DILocation(line: 49, column: 5, scope: !143, inlinedAt: !195)
!216 = !DILocation(line: 58, column: 103, scope: !60)
!217 = !DILocation(line: 58, column: 5, scope: !60)
!218 = !DILocation(line: 60, column: 5, scope: !60)
!219 = !DILocation(line: 60, column: 17, scope: !60)
!220 = distinct !DIAssignID()
!221 = !DILocation(line: 61, column: 5, scope: !60)
!222 = !DILocation(line: 0, scope: !81)
!223 = !DILocation(line: 63, column: 23, scope: !224)
!224 = distinct !DILexicalBlock(scope: !81, file: !2, line: 62, column: 5)
!225 = !DILocation(line: 63, column: 9, scope: !224)
!226 = !DILocation(line: 0, scope: !130, inlinedAt: !227)
!227 = distinct !DILocation(line: 64, column: 5, scope: !60)
!228 = !DILocation(line: 84, column: 21, scope: !130, inlinedAt: !227)
!229 = !DILocation(line: 84, column: 10, scope: !130, inlinedAt: !227)
!230 = !DILocation(line: 66, column: 5, scope: !60)
!231 = !DILocation(line: 66, column: 19, scope: !60)
!232 = distinct !DIAssignID()
!233 = !DILocation(line: 67, column: 5, scope: !60)
!234 = !DILocation(line: 0, scope: !94)
!235 = !DILocation(line: 69, column: 55, scope: !236)
!236 = distinct !DILexicalBlock(scope: !94, file: !2, line: 68, column: 5)
!237 = !{!238, !121, i64 12}
!238 = !{!"person", !122, i64 0, !121, i64 12, !239, i64 16}
!239 = !{!"double", !122, i64 0}
!240 = !DILocation(line: 69, column: 70, scope: !236)
!241 = !{!238, !239, i64 16}
!242 = !DILocation(line: 69, column: 9, scope: !236)
!243 = !DILocation(line: 69, column: 29, scope: !236)
!244 = !DILocation(line: 0, scope: !130, inlinedAt: !245)
!245 = distinct !DILocation(line: 70, column: 5, scope: !60)
!246 = !DILocation(line: 84, column: 21, scope: !130, inlinedAt: !245)
!247 = !DILocation(line: 84, column: 10, scope: !130, inlinedAt: !245)
!248 = !DILocation(line: 72, column: 5, scope: !60)
!249 = !DILocation(line: 72, column: 9, scope: !60)
!250 = distinct !DIAssignID()
!251 = !DILocation(line: 73, column: 5, scope: !60)
!252 = !DILocation(line: 0, scope: !100)
!253 = !DILocation(line: 75, column: 23, scope: !254)
!254 = distinct !DILexicalBlock(scope: !100, file: !2, line: 74, column: 5)
!255 = !DILocation(line: 75, column: 9, scope: !254)
!256 = !DILocation(line: 0, scope: !130, inlinedAt: !257)
!257 = distinct !DILocation(line: 76, column: 5, scope: !60)
!258 = !DILocation(line: 84, column: 21, scope: !130, inlinedAt: !257)
!259 = !DILocation(line: 84, column: 10, scope: !130, inlinedAt: !257)
!260 = !DILocation(line: 78, column: 1, scope: !60)
!261 = !DILocation(line: 77, column: 5, scope: !60)
!262 = !DILocation(line: 54, column: 23, scope: !263)
!263 = distinct !DILexicalBlock(scope: !73, file: !2, line: 53, column: 5)
!264 = !DILocation(line: 54, column: 9, scope: !263)
!265 = !DILocation(line: 53, column: 30, scope: !263)
!266 = !DILocation(line: 53, column: 23, scope: !263)
!267 = distinct !{!267, !111, !268, !128}
!268 = !DILocation(line: 54, column: 33, scope: !73)
!269 = !DISubprogram(name: "qsort", scope: !151, file: !151, line: 851, type: !270, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!270 = !DISubroutineType(types: !271)
!271 = !{null, !17, !147, !147, !150}
!272 = !DILocation(line: 0, scope: !173)
!273 = !DILocation(line: 11, column: 10, scope: !173)
!274 = !DILocation(line: 12, column: 13, scope: !173)
!275 = !DILocation(line: 12, column: 34, scope: !173)
!276 = !DILocation(line: 13, column: 15, scope: !173)
!277 = !DILocation(line: 13, column: 25, scope: !173)
!278 = !DILocation(line: 13, column: 20, scope: !173)
!279 = !DILocation(line: 13, column: 5, scope: !173)
!280 = !DISubprogram(name: "printf", scope: !281, file: !281, line: 356, type: !282, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!281 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!282 = !DISubroutineType(types: !283)
!283 = !{!16, !284, null}
!284 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !22)
!285 = distinct !DISubprogram(name: "by_text", scope: !2, file: !2, line: 18, type: !153, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !286)
!286 = !{!287, !288}
!287 = !DILocalVariable(name: "a", arg: 1, scope: !285, file: !2, line: 18, type: !20)
!288 = !DILocalVariable(name: "b", arg: 2, scope: !285, file: !2, line: 18, type: !20)
!289 = !DILocation(line: 0, scope: !285)
!290 = !DILocation(line: 18, column: 66, scope: !285)
!291 = !DILocation(line: 18, column: 85, scope: !285)
!292 = !DILocation(line: 18, column: 59, scope: !285)
!293 = !DILocation(line: 18, column: 52, scope: !285)
!294 = distinct !DISubprogram(name: "by_age_then_name", scope: !2, file: !2, line: 22, type: !153, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !295)
!295 = !{!296, !297, !298, !301}
!296 = !DILocalVariable(name: "a", arg: 1, scope: !294, file: !2, line: 22, type: !20)
!297 = !DILocalVariable(name: "b", arg: 2, scope: !294, file: !2, line: 22, type: !20)
!298 = !DILocalVariable(name: "p", scope: !294, file: !2, line: 24, type: !299)
!299 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !300, size: 64)
!300 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !84)
!301 = !DILocalVariable(name: "q", scope: !294, file: !2, line: 24, type: !299)
!302 = !DILocation(line: 0, scope: !294)
!303 = !DILocation(line: 25, column: 15, scope: !294)
!304 = !DILocation(line: 25, column: 25, scope: !294)
!305 = !DILocation(line: 25, column: 19, scope: !294)
!306 = !DILocation(line: 25, column: 12, scope: !294)
!307 = !DILocation(line: 25, column: 38, scope: !294)
!308 = !DILocation(line: 25, column: 49, scope: !294)
!309 = !DILocation(line: 25, column: 5, scope: !294)
!310 = distinct !DISubprogram(name: "by_sorted_digits", scope: !2, file: !2, line: 31, type: !153, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !311)
!311 = !{!312, !313, !314, !318, !320, !323, !325}
!312 = !DILocalVariable(name: "a", arg: 1, scope: !310, file: !2, line: 31, type: !20)
!313 = !DILocalVariable(name: "b", arg: 2, scope: !310, file: !2, line: 31, type: !20)
!314 = !DILocalVariable(name: "keys", scope: !310, file: !2, line: 33, type: !315)
!315 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 320, elements: !316)
!316 = !{!317, !32}
!317 = !DISubrange(count: 2)
!318 = !DILocalVariable(name: "side", scope: !319, file: !2, line: 34, type: !16)
!319 = distinct !DILexicalBlock(scope: !310, file: !2, line: 34, column: 5)
!320 = !DILocalVariable(name: "value", scope: !321, file: !2, line: 35, type: !16)
!321 = distinct !DILexicalBlock(scope: !322, file: !2, line: 34, column: 42)
!322 = distinct !DILexicalBlock(scope: !319, file: !2, line: 34, column: 5)
!323 = !DILocalVariable(name: "i", scope: !324, file: !2, line: 36, type: !16)
!324 = distinct !DILexicalBlock(scope: !321, file: !2, line: 36, column: 9)
!325 = !DILocalVariable(name: "order", scope: !310, file: !2, line: 40, type: !16)
!326 = distinct !DIAssignID()
!327 = !DILocation(line: 0, scope: !310)
!328 = !DILocation(line: 33, column: 5, scope: !310)
!329 = !DILocation(line: 0, scope: !319)
!330 = !DILocation(line: 35, column: 21, scope: !321)
!331 = !DILocation(line: 0, scope: !324)
!332 = !DILocation(line: 0, scope: !321)
!333 = !DILocation(line: 37, column: 35, scope: !334)
!334 = distinct !DILexicalBlock(scope: !324, file: !2, line: 36, column: 9)
!335 = !DILocation(line: 37, column: 27, scope: !334)
!336 = !DILocation(line: 36, column: 43, scope: !334)
!337 = !DILocation(line: 37, column: 13, scope: !334)
!338 = !DILocation(line: 38, column: 9, scope: !321)
!339 = !DILocation(line: 40, column: 17, scope: !310)
!340 = !DILocation(line: 41, column: 12, scope: !310)
!341 = !DILocation(line: 41, column: 38, scope: !310)
!342 = !DILocalVariable(name: "n", arg: 1, scope: !343, file: !2, line: 28, type: !16)
!343 = distinct !DISubprogram(name: "digit_sum", scope: !2, file: !2, line: 28, type: !132, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !344)
!344 = !{!342}
!345 = !DILocation(line: 0, scope: !343, inlinedAt: !346)
!346 = distinct !DILocation(line: 41, column: 28, scope: !310)
!347 = !DILocation(line: 28, column: 40, scope: !343, inlinedAt: !346)
!348 = !DILocation(line: 28, column: 38, scope: !343, inlinedAt: !346)
!349 = !DILocation(line: 28, column: 53, scope: !343, inlinedAt: !346)
!350 = !DILocation(line: 28, column: 72, scope: !343, inlinedAt: !346)
!351 = !DILocation(line: 28, column: 58, scope: !343, inlinedAt: !346)
!352 = !DILocation(line: 41, column: 67, scope: !310)
!353 = !DILocation(line: 0, scope: !343, inlinedAt: !354)
!354 = distinct !DILocation(line: 41, column: 57, scope: !310)
!355 = !DILocation(line: 28, column: 40, scope: !343, inlinedAt: !354)
!356 = !DILocation(line: 28, column: 38, scope: !343, inlinedAt: !354)
!357 = !DILocation(line: 28, column: 53, scope: !343, inlinedAt: !354)
!358 = !DILocation(line: 28, column: 72, scope: !343, inlinedAt: !354)
!359 = !DILocation(line: 28, column: 58, scope: !343, inlinedAt: !354)
!360 = !DILocation(line: 41, column: 55, scope: !310)
!361 = !DILocation(line: 42, column: 1, scope: !310)
!362 = !DILocation(line: 41, column: 5, scope: !310)
!363 = !DISubprogram(name: "putc", scope: !281, file: !281, line: 550, type: !364, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!364 = !DISubroutineType(types: !365)
!365 = !{!16, !16, !366}
!366 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !367, size: 64)
!367 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !368, line: 7, baseType: !369)
!368 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!369 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !370, line: 49, size: 1728, elements: !371)
!370 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!371 = !{!372, !373, !374, !375, !376, !377, !378, !379, !380, !381, !382, !383, !384, !387, !389, !390, !391, !395, !397, !399, !403, !406, !408, !411, !414, !415, !416, !417, !418}
!372 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !369, file: !370, line: 51, baseType: !16, size: 32)
!373 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !369, file: !370, line: 54, baseType: !26, size: 64, offset: 64)
!374 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !369, file: !370, line: 55, baseType: !26, size: 64, offset: 128)
!375 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !369, file: !370, line: 56, baseType: !26, size: 64, offset: 192)
!376 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !369, file: !370, line: 57, baseType: !26, size: 64, offset: 256)
!377 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !369, file: !370, line: 58, baseType: !26, size: 64, offset: 320)
!378 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !369, file: !370, line: 59, baseType: !26, size: 64, offset: 384)
!379 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !369, file: !370, line: 60, baseType: !26, size: 64, offset: 448)
!380 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !369, file: !370, line: 61, baseType: !26, size: 64, offset: 512)
!381 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !369, file: !370, line: 64, baseType: !26, size: 64, offset: 576)
!382 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !369, file: !370, line: 65, baseType: !26, size: 64, offset: 640)
!383 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !369, file: !370, line: 66, baseType: !26, size: 64, offset: 704)
!384 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !369, file: !370, line: 68, baseType: !385, size: 64, offset: 768)
!385 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !386, size: 64)
!386 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !370, line: 36, flags: DIFlagFwdDecl)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !369, file: !370, line: 70, baseType: !388, size: 64, offset: 832)
!388 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !369, size: 64)
!389 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !369, file: !370, line: 72, baseType: !16, size: 32, offset: 896)
!390 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !369, file: !370, line: 73, baseType: !16, size: 32, offset: 928)
!391 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !369, file: !370, line: 74, baseType: !392, size: 64, offset: 960)
!392 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !393, line: 152, baseType: !394)
!393 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!394 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!395 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !369, file: !370, line: 77, baseType: !396, size: 16, offset: 1024)
!396 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!397 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !369, file: !370, line: 78, baseType: !398, size: 8, offset: 1040)
!398 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!399 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !369, file: !370, line: 79, baseType: !400, size: 8, offset: 1048)
!400 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !401)
!401 = !{!402}
!402 = !DISubrange(count: 1)
!403 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !369, file: !370, line: 81, baseType: !404, size: 64, offset: 1088)
!404 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !405, size: 64)
!405 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !370, line: 43, baseType: null)
!406 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !369, file: !370, line: 89, baseType: !407, size: 64, offset: 1152)
!407 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !393, line: 153, baseType: !394)
!408 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !369, file: !370, line: 91, baseType: !409, size: 64, offset: 1216)
!409 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !410, size: 64)
!410 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !370, line: 37, flags: DIFlagFwdDecl)
!411 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !369, file: !370, line: 92, baseType: !412, size: 64, offset: 1280)
!412 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !413, size: 64)
!413 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !370, line: 38, flags: DIFlagFwdDecl)
!414 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !369, file: !370, line: 93, baseType: !388, size: 64, offset: 1344)
!415 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !369, file: !370, line: 94, baseType: !17, size: 64, offset: 1408)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !369, file: !370, line: 95, baseType: !147, size: 64, offset: 1472)
!417 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !369, file: !370, line: 96, baseType: !16, size: 32, offset: 1536)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !369, file: !370, line: 98, baseType: !419, size: 160, offset: 1568)
!419 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !420)
!420 = !{!421}
!421 = !DISubrange(count: 20)
!422 = !DISubprogram(name: "strcmp", scope: !423, file: !423, line: 156, type: !424, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!423 = !DIFile(filename: "include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!424 = !DISubroutineType(types: !425)
!425 = !{!16, !22, !22}
!426 = distinct !DISubprogram(name: "descending", scope: !2, file: !2, line: 16, type: !153, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !14, retainedNodes: !427)
!427 = !{!428, !429}
!428 = !DILocalVariable(name: "a", arg: 1, scope: !426, file: !2, line: 16, type: !20)
!429 = !DILocalVariable(name: "b", arg: 2, scope: !426, file: !2, line: 16, type: !20)
!430 = !DILocation(line: 0, scope: !426)
!431 = !DILocation(line: 0, scope: !173, inlinedAt: !432)
!432 = distinct !DILocation(line: 16, column: 62, scope: !426)
!433 = !DILocation(line: 11, column: 10, scope: !173, inlinedAt: !432)
!434 = !DILocation(line: 12, column: 13, scope: !173, inlinedAt: !432)
!435 = !DILocation(line: 12, column: 34, scope: !173, inlinedAt: !432)
!436 = !DILocation(line: 13, column: 15, scope: !173, inlinedAt: !432)
!437 = !DILocation(line: 13, column: 25, scope: !173, inlinedAt: !432)
!438 = !DILocation(line: 13, column: 20, scope: !173, inlinedAt: !432)
!439 = !DILocation(line: 16, column: 55, scope: !426)
!440 = !DISubprogram(name: "memcmp", scope: !423, file: !423, line: 64, type: !441, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!441 = !DISubroutineType(types: !442)
!442 = !{!16, !20, !20, !147}
