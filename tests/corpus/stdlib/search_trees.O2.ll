; ModuleID = 'search_trees.c'
source_filename = "search_trees.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.count = type { ptr, i32 }

@.str = private unnamed_addr constant [5 x i8] c"tree\00", align 1
@.str.1 = private unnamed_addr constant [6 x i8] c"apple\00", align 1
@.str.2 = private unnamed_addr constant [6 x i8] c"stone\00", align 1
@.str.3 = private unnamed_addr constant [6 x i8] c"zebra\00", align 1
@.str.4 = private unnamed_addr constant [5 x i8] c"moon\00", align 1
@main.entries = internal global [8 x %struct.count] zeroinitializer, align 16
@__const.main.key = private unnamed_addr constant %struct.count { ptr @.str.2, i32 0 }, align 8
@.str.5 = private unnamed_addr constant [6 x i8] c"water\00", align 1
@__const.main.missing = private unnamed_addr constant %struct.count { ptr @.str.5, i32 0 }, align 8
@.str.6 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@visited = internal unnamed_addr global i32 0, align 4
@.str.7 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.8 = private unnamed_addr constant [14 x i8] c"%d forgotten\0A\00", align 1
@__const.main.rows = private unnamed_addr constant [5 x [3 x i32]] [[3 x i32] [i32 3, i32 10, i32 7], [3 x i32] [i32 1, i32 50, i32 8], [3 x i32] [i32 2, i32 20, i32 9], [3 x i32] [i32 5, i32 40, i32 1], [3 x i32] [i32 4, i32 30, i32 2]], align 16
@.str.9 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.10 = private unnamed_addr constant [5 x i8] c"%td \00", align 1
@.str.11 = private unnamed_addr constant [9 x i8] c"%td %zu\0A\00", align 1
@.str.12 = private unnamed_addr constant [8 x i8] c"%ld %d\0A\00", align 1
@.str.13 = private unnamed_addr constant [5 x i8] c"none\00", align 1
@.str.14 = private unnamed_addr constant [7 x i8] c"%s:%d \00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca ptr, align 8
  %2 = alloca %struct.count, align 8
  %3 = alloca %struct.count, align 8
  %4 = alloca [5 x [3 x i32]], align 16
  %5 = alloca i32, align 4
  %6 = alloca [10 x i32], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #12
  store ptr null, ptr %1, align 8, !tbaa !4
  store ptr @.str, ptr @main.entries, align 16, !tbaa !4
  store i32 0, ptr getelementptr inbounds (i8, ptr @main.entries, i64 8), align 8, !tbaa !8
  %10 = call ptr @tsearch(ptr noundef nonnull @main.entries, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %11 = load ptr, ptr %10, align 8, !tbaa !4
  %12 = icmp eq ptr %11, @main.entries
  %13 = zext i1 %12 to i32
  %14 = getelementptr inbounds i8, ptr %11, i64 8
  %15 = load i32, ptr %14, align 8, !tbaa !10
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %14, align 8, !tbaa !10
  %17 = zext i1 %12 to i64
  %18 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %17
  store ptr @.str.1, ptr %18, align 16, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %18, i64 8
  store i32 0, ptr %19, align 8, !tbaa !8
  %20 = call ptr @tsearch(ptr noundef nonnull %18, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %21 = load ptr, ptr %20, align 8, !tbaa !4
  %22 = icmp eq ptr %21, %18
  %23 = zext i1 %22 to i32
  %24 = add nuw nsw i32 %13, %23
  %25 = getelementptr inbounds i8, ptr %21, i64 8
  %26 = load i32, ptr %25, align 8, !tbaa !10
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %25, align 8, !tbaa !10
  %28 = zext nneg i32 %24 to i64
  %29 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %28
  store ptr @.str.2, ptr %29, align 16, !tbaa !4
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  store i32 0, ptr %30, align 8, !tbaa !8
  %31 = call ptr @tsearch(ptr noundef nonnull %29, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %32 = load ptr, ptr %31, align 8, !tbaa !4
  %33 = icmp eq ptr %32, %29
  %34 = zext i1 %33 to i32
  %35 = add nuw nsw i32 %24, %34
  %36 = getelementptr inbounds i8, ptr %32, i64 8
  %37 = load i32, ptr %36, align 8, !tbaa !10
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %36, align 8, !tbaa !10
  %39 = zext nneg i32 %35 to i64
  %40 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %39
  store ptr @.str, ptr %40, align 16, !tbaa !4
  %41 = getelementptr inbounds i8, ptr %40, i64 8
  store i32 0, ptr %41, align 8, !tbaa !8
  %42 = call ptr @tsearch(ptr noundef nonnull %40, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %43 = load ptr, ptr %42, align 8, !tbaa !4
  %44 = icmp eq ptr %43, %40
  %45 = zext i1 %44 to i32
  %46 = add nuw nsw i32 %35, %45
  %47 = getelementptr inbounds i8, ptr %43, i64 8
  %48 = load i32, ptr %47, align 8, !tbaa !10
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %47, align 8, !tbaa !10
  %50 = zext nneg i32 %46 to i64
  %51 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %50
  store ptr @.str.3, ptr %51, align 16, !tbaa !4
  %52 = getelementptr inbounds i8, ptr %51, i64 8
  store i32 0, ptr %52, align 8, !tbaa !8
  %53 = call ptr @tsearch(ptr noundef nonnull %51, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %54 = load ptr, ptr %53, align 8, !tbaa !4
  %55 = icmp eq ptr %54, %51
  %56 = zext i1 %55 to i32
  %57 = add nuw nsw i32 %46, %56
  %58 = getelementptr inbounds i8, ptr %54, i64 8
  %59 = load i32, ptr %58, align 8, !tbaa !10
  %60 = add nsw i32 %59, 1
  store i32 %60, ptr %58, align 8, !tbaa !10
  %61 = zext nneg i32 %57 to i64
  %62 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %61
  store ptr @.str.1, ptr %62, align 16, !tbaa !4
  %63 = getelementptr inbounds i8, ptr %62, i64 8
  store i32 0, ptr %63, align 8, !tbaa !8
  %64 = call ptr @tsearch(ptr noundef nonnull %62, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %65 = load ptr, ptr %64, align 8, !tbaa !4
  %66 = icmp eq ptr %65, %62
  %67 = zext i1 %66 to i32
  %68 = add nuw nsw i32 %57, %67
  %69 = getelementptr inbounds i8, ptr %65, i64 8
  %70 = load i32, ptr %69, align 8, !tbaa !10
  %71 = add nsw i32 %70, 1
  store i32 %71, ptr %69, align 8, !tbaa !10
  %72 = zext nneg i32 %68 to i64
  %73 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %72
  store ptr @.str.4, ptr %73, align 16, !tbaa !4
  %74 = getelementptr inbounds i8, ptr %73, i64 8
  store i32 0, ptr %74, align 8, !tbaa !8
  %75 = call ptr @tsearch(ptr noundef nonnull %73, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %76 = load ptr, ptr %75, align 8, !tbaa !4
  %77 = icmp eq ptr %76, %73
  %78 = zext i1 %77 to i32
  %79 = add nuw nsw i32 %68, %78
  %80 = getelementptr inbounds i8, ptr %76, i64 8
  %81 = load i32, ptr %80, align 8, !tbaa !10
  %82 = add nsw i32 %81, 1
  store i32 %82, ptr %80, align 8, !tbaa !10
  %83 = zext nneg i32 %79 to i64
  %84 = getelementptr inbounds [8 x %struct.count], ptr @main.entries, i64 0, i64 %83
  store ptr @.str, ptr %84, align 16, !tbaa !4
  %85 = getelementptr inbounds i8, ptr %84, i64 8
  store i32 0, ptr %85, align 8, !tbaa !8
  %86 = call ptr @tsearch(ptr noundef nonnull %84, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %87 = load ptr, ptr %86, align 8, !tbaa !4
  %88 = icmp eq ptr %87, %84
  %89 = zext i1 %88 to i32
  %90 = add nuw nsw i32 %79, %89
  %91 = getelementptr inbounds i8, ptr %87, i64 8
  %92 = load i32, ptr %91, align 8, !tbaa !10
  %93 = add nsw i32 %92, 1
  store i32 %93, ptr %91, align 8, !tbaa !10
  %94 = load ptr, ptr %1, align 8, !tbaa !4
  call void @twalk(ptr noundef %94, ptr noundef nonnull @visit) #12
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) @__const.main.key, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %3, ptr noundef nonnull align 8 dereferenceable(16) @__const.main.missing, i64 16, i1 false)
  %95 = load i32, ptr @visited, align 4, !tbaa !8
  %96 = call ptr @tfind(ptr noundef nonnull %2, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %97 = icmp ne ptr %96, null
  %98 = zext i1 %97 to i32
  %99 = call ptr @tfind(ptr noundef nonnull %3, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  %100 = icmp eq ptr %99, null
  %101 = zext i1 %100 to i32
  %102 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %95, i32 noundef %98, i32 noundef %101)
  %103 = call ptr @tdelete(ptr noundef nonnull %2, ptr noundef nonnull %1, ptr noundef nonnull @by_word) #12
  store i32 0, ptr @visited, align 4, !tbaa !8
  %104 = load ptr, ptr %1, align 8, !tbaa !4
  call void @twalk(ptr noundef %104, ptr noundef nonnull @visit) #12
  %105 = load i32, ptr @visited, align 4, !tbaa !8
  %106 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i32 noundef %105)
  %107 = load ptr, ptr %1, align 8, !tbaa !4
  call void @tdestroy(ptr noundef %107, ptr noundef nonnull @forget) #12
  %108 = icmp eq i32 %90, 0
  br i1 %108, label %109, label %116

109:                                              ; preds = %116, %121, %127, %133, %139, %145, %151, %157, %0
  %110 = phi i32 [ 0, %0 ], [ %119, %116 ], [ %125, %121 ], [ %131, %127 ], [ %137, %133 ], [ %143, %139 ], [ %149, %145 ], [ %155, %151 ], [ %161, %157 ]
  %111 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.8, i32 noundef %110)
  call void @llvm.lifetime.start.p0(i64 60, ptr nonnull %4) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(60) %4, ptr noundef nonnull align 16 dereferenceable(60) @__const.main.rows, i64 60, i1 false)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #12
  store i32 0, ptr %5, align 4, !tbaa !8
  %112 = getelementptr inbounds i8, ptr %4, i64 12
  %113 = getelementptr inbounds i8, ptr %4, i64 24
  %114 = getelementptr inbounds i8, ptr %4, i64 36
  %115 = getelementptr inbounds i8, ptr %4, i64 48
  br label %193

116:                                              ; preds = %0
  %117 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 8), align 8, !tbaa !10
  %118 = icmp eq i32 %117, -1
  %119 = zext i1 %118 to i32
  %120 = icmp eq i32 %90, 1
  br i1 %120, label %109, label %121, !llvm.loop !12

121:                                              ; preds = %116
  %122 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 24), align 8, !tbaa !10
  %123 = icmp eq i32 %122, -1
  %124 = zext i1 %123 to i32
  %125 = add nuw nsw i32 %119, %124
  %126 = icmp ugt i32 %90, 2
  br i1 %126, label %127, label %109, !llvm.loop !12

127:                                              ; preds = %121
  %128 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 40), align 8, !tbaa !10
  %129 = icmp eq i32 %128, -1
  %130 = zext i1 %129 to i32
  %131 = add nuw nsw i32 %125, %130
  %132 = icmp eq i32 %90, 3
  br i1 %132, label %109, label %133, !llvm.loop !12

133:                                              ; preds = %127
  %134 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 56), align 8, !tbaa !10
  %135 = icmp eq i32 %134, -1
  %136 = zext i1 %135 to i32
  %137 = add nuw nsw i32 %131, %136
  %138 = icmp ugt i32 %90, 4
  br i1 %138, label %139, label %109, !llvm.loop !12

139:                                              ; preds = %133
  %140 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 72), align 8, !tbaa !10
  %141 = icmp eq i32 %140, -1
  %142 = zext i1 %141 to i32
  %143 = add nuw nsw i32 %137, %142
  %144 = icmp eq i32 %90, 5
  br i1 %144, label %109, label %145, !llvm.loop !12

145:                                              ; preds = %139
  %146 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 88), align 8, !tbaa !10
  %147 = icmp eq i32 %146, -1
  %148 = zext i1 %147 to i32
  %149 = add nuw nsw i32 %143, %148
  %150 = icmp ugt i32 %90, 6
  br i1 %150, label %151, label %109, !llvm.loop !12

151:                                              ; preds = %145
  %152 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 104), align 8, !tbaa !10
  %153 = icmp eq i32 %152, -1
  %154 = zext i1 %153 to i32
  %155 = add nuw nsw i32 %149, %154
  %156 = icmp eq i32 %90, 7
  br i1 %156, label %109, label %157, !llvm.loop !12

157:                                              ; preds = %151
  %158 = load i32, ptr getelementptr inbounds (i8, ptr @main.entries, i64 120), align 8, !tbaa !10
  %159 = icmp eq i32 %158, -1
  %160 = zext i1 %159 to i32
  %161 = add nuw nsw i32 %155, %160
  br label %109

162:                                              ; preds = %193
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #12
  %163 = load ptr, ptr @stdout, align 8, !tbaa !4
  %164 = call i32 @putc(i32 noundef 10, ptr noundef %163)
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %6) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(40) %6, i8 0, i64 40, i1 false)
  store i32 5, ptr %6, align 16
  %165 = getelementptr inbounds i8, ptr %6, i64 4
  store i32 3, ptr %165, align 4
  %166 = getelementptr inbounds i8, ptr %6, i64 8
  store i32 9, ptr %166, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #12
  store i32 9, ptr %7, align 4, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #12
  store i32 4, ptr %8, align 4, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #12
  store i64 3, ptr %9, align 8, !tbaa !14
  %167 = call ptr @lfind(ptr noundef nonnull %7, ptr noundef nonnull %6, ptr noundef nonnull %9, i64 noundef 4, ptr noundef nonnull @equal) #12
  %168 = ptrtoint ptr %167 to i64
  %169 = ptrtoint ptr %6 to i64
  %170 = sub i64 %168, %169
  %171 = ashr exact i64 %170, 2
  %172 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.10, i64 noundef %171)
  %173 = call ptr @lsearch(ptr noundef nonnull %8, ptr noundef nonnull %6, ptr noundef nonnull %9, i64 noundef 4, ptr noundef nonnull @equal) #12
  %174 = ptrtoint ptr %173 to i64
  %175 = sub i64 %174, %169
  %176 = ashr exact i64 %175, 2
  %177 = load i64, ptr %9, align 8, !tbaa !14
  %178 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i64 noundef %176, i64 noundef %177)
  %179 = call i32 @hcreate(i64 noundef 20) #12
  %180 = call ptr @hsearch(ptr nonnull @.str, ptr null, i32 noundef 1) #12
  %181 = call ptr @hsearch(ptr nonnull @.str.1, ptr nonnull inttoptr (i64 11 to ptr), i32 noundef 1) #12
  %182 = call ptr @hsearch(ptr nonnull @.str.2, ptr nonnull inttoptr (i64 22 to ptr), i32 noundef 1) #12
  %183 = call ptr @hsearch(ptr nonnull @.str, ptr nonnull inttoptr (i64 33 to ptr), i32 noundef 1) #12
  %184 = call ptr @hsearch(ptr nonnull @.str.3, ptr nonnull inttoptr (i64 44 to ptr), i32 noundef 1) #12
  %185 = call ptr @hsearch(ptr nonnull @.str.2, ptr null, i32 noundef 0) #12
  %186 = getelementptr inbounds i8, ptr %185, i64 8
  %187 = load ptr, ptr %186, align 8, !tbaa !16
  %188 = ptrtoint ptr %187 to i64
  %189 = call ptr @hsearch(ptr nonnull @.str.13, ptr null, i32 noundef 0) #12
  %190 = icmp eq ptr %189, null
  %191 = zext i1 %190 to i32
  %192 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.12, i64 noundef %188, i32 noundef %191)
  call void @hdestroy() #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #12
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #12
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 60, ptr nonnull %4) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #12
  ret i32 0

193:                                              ; preds = %109, %193
  call void @qsort_r(ptr noundef nonnull %4, i64 noundef 5, i64 noundef 12, ptr noundef nonnull @by_column, ptr noundef nonnull %5) #12
  %194 = load i32, ptr %4, align 16, !tbaa !8
  %195 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %194)
  %196 = load i32, ptr %112, align 4, !tbaa !8
  %197 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %196)
  %198 = load i32, ptr %113, align 8, !tbaa !8
  %199 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %198)
  %200 = load i32, ptr %114, align 4, !tbaa !8
  %201 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %200)
  %202 = load i32, ptr %115, align 16, !tbaa !8
  %203 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.9, i32 noundef %202)
  %204 = load i32, ptr %5, align 4, !tbaa !8
  %205 = add nsw i32 %204, 1
  store i32 %205, ptr %5, align 4, !tbaa !8
  %206 = icmp slt i32 %204, 2
  br i1 %206, label %193, label %162, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

declare ptr @tsearch(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable
define internal i32 @by_word(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #4 {
  %3 = load ptr, ptr %0, align 8, !tbaa !19
  %4 = load ptr, ptr %1, align 8, !tbaa !19
  %5 = tail call i32 @strcmp(ptr noundef nonnull dereferenceable(1) %3, ptr noundef nonnull dereferenceable(1) %4) #13
  ret i32 %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare void @twalk(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind uwtable
define internal void @visit(ptr nocapture noundef readonly %0, i32 noundef %1, i32 %2) #5 {
  %4 = and i32 %1, -3
  %5 = icmp eq i32 %4, 1
  br i1 %5, label %6, label %14

6:                                                ; preds = %3
  %7 = load ptr, ptr %0, align 8, !tbaa !4
  %8 = load ptr, ptr %7, align 8, !tbaa !19
  %9 = getelementptr inbounds i8, ptr %7, i64 8
  %10 = load i32, ptr %9, align 8, !tbaa !10
  %11 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.14, ptr noundef %8, i32 noundef %10)
  %12 = load i32, ptr @visited, align 4, !tbaa !8
  %13 = add nsw i32 %12, 1
  store i32 %13, ptr @visited, align 4, !tbaa !8
  br label %14

14:                                               ; preds = %3, %6
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #6

declare ptr @tfind(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare ptr @tdelete(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare void @tdestroy(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define internal void @forget(ptr nocapture noundef writeonly %0) #7 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 -1, ptr %2, align 8, !tbaa !10
  ret void
}

declare void @qsort_r(ptr noundef, i64 noundef, i64 noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal i32 @by_column(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #8 {
  %4 = load i32, ptr %2, align 4, !tbaa !8
  %5 = sext i32 %4 to i64
  %6 = getelementptr inbounds i32, ptr %0, i64 %5
  %7 = load i32, ptr %6, align 4, !tbaa !8
  %8 = getelementptr inbounds i32, ptr %1, i64 %5
  %9 = load i32, ptr %8, align 4, !tbaa !8
  %10 = sub nsw i32 %7, %9
  ret i32 %10
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

declare ptr @lfind(ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal range(i32 0, 2) i32 @equal(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = load i32, ptr %0, align 4, !tbaa !8
  %4 = load i32, ptr %1, align 4, !tbaa !8
  %5 = icmp ne i32 %3, %4
  %6 = zext i1 %5 to i32
  ret i32 %6
}

declare ptr @lsearch(ptr noundef, ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare i32 @hcreate(i64 noundef) local_unnamed_addr #10

; Function Attrs: nounwind
declare ptr @hsearch(ptr, ptr, i32 noundef) local_unnamed_addr #10

; Function Attrs: nounwind
declare void @hdestroy() local_unnamed_addr #10

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #11

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #6

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nounwind }
attributes #13 = { nounwind willreturn memory(read) }

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
!9 = !{!"int", !6, i64 0}
!10 = !{!11, !9, i64 8}
!11 = !{!"count", !5, i64 0, !9, i64 8}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!15, !15, i64 0}
!15 = !{!"long", !6, i64 0}
!16 = !{!17, !5, i64 8}
!17 = !{!"entry", !5, i64 0, !5, i64 8}
!18 = distinct !{!18, !13}
!19 = !{!11, !5, i64 0}
