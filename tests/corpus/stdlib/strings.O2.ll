; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [9 x i8] c"%zu %zu\0A\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"-ending\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %s\0A\00", align 1
@.str.6 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [10 x i8] c"%s %s %s\0A\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"hello\00", align 1
@.str.9 = private unnamed_addr constant [16 x i8] c"find the needle\00", align 1
@.str.11 = private unnamed_addr constant [15 x i8] c"%d %zu %zu %s\0A\00", align 1
@.str.13 = private unnamed_addr constant [7 x i8] c"123abc\00", align 1
@.str.17 = private unnamed_addr constant [10 x i8] c"key=value\00", align 1
@.str.19 = private unnamed_addr constant [21 x i8] c"one, two;three  four\00", align 1
@.str.20 = private unnamed_addr constant [10 x i8] c"  -42rest\00", align 1
@.str.21 = private unnamed_addr constant [6 x i8] c"0x1fg\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"777\00", align 1
@.str.23 = private unnamed_addr constant [3 x i8] c"zz\00", align 1
@.str.24 = private unnamed_addr constant [21 x i8] c"99999999999999999999\00", align 1
@.str.25 = private unnamed_addr constant [5 x i8] c"none\00", align 1
@.str.26 = private unnamed_addr constant [14 x i8] c"%d %ld %g %g\0A\00", align 1
@.str.28 = private unnamed_addr constant [6 x i8] c"2.5e3\00", align 1
@.str.29 = private unnamed_addr constant [7 x i8] c"-.125x\00", align 1
@.str.30 = private unnamed_addr constant [10 x i8] c"%lu %llu\0A\00", align 1
@.str.34 = private unnamed_addr constant [14 x i8] c"%d%d%d%d%d%d \00", align 1
@__const.main.shout = private unnamed_addr constant [13 x i8] c"make me loud\00", align 1
@.str.35 = private unnamed_addr constant [10 x i8] c"duplicate\00", align 1
@.str.36 = private unnamed_addr constant [10 x i8] c"truncated\00", align 1
@.str.37 = private unnamed_addr constant [7 x i8] c"%s %s\0A\00", align 1
@.str.38 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.39 = private unnamed_addr constant [19 x i8] c"12:word 3.5 abc123\00", align 1
@.str.40 = private unnamed_addr constant [18 x i8] c"%d:%9s %f %9[a-c]\00", align 1
@.str.41 = private unnamed_addr constant [14 x i8] c" %d %s %g %s\0A\00", align 1
@.str.43 = private unnamed_addr constant [28 x i8] c"cut after eleven characters\00", align 1
@.str.44 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@.str.45 = private unnamed_addr constant [68 x i8] c"|%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%c|%10.3s|%-10s|%.0f|%8.3f|%e|%G|\0A\00", align 1
@.str.46 = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.47 = private unnamed_addr constant [5 x i8] c"left\00", align 1
@.str.48 = private unnamed_addr constant [31 x i8] c"%hhu %hu %ld %lld %zd %jd %td\0A\00", align 1
@.str.50 = private unnamed_addr constant [4 x i8] c" ,;\00", align 1
@.str.51 = private unnamed_addr constant [5 x i8] c"[%s]\00", align 1
@.str.52 = private unnamed_addr constant [13 x i8] c"%ld '%s' %d\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8
@str = private unnamed_addr constant [11 x i8] c"padded\00\00\00\00\00", align 1

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca ptr, align 8
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca [64 x i8], align 16
  %6 = alloca ptr, align 8
  %7 = alloca [64 x i8], align 16
  %8 = alloca [13 x i8], align 1
  %9 = alloca i32, align 4
  %10 = alloca [10 x i8], align 1
  %11 = alloca [10 x i8], align 1
  %12 = alloca float, align 4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %7) #12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %7, i8 0, i64 64, i1 false)
  store <4 x i8> <i8 115, i8 116, i8 97, i8 114>, ptr %7, align 16
  %13 = getelementptr inbounds i8, ptr %7, i64 4
  store i8 116, ptr %13, align 4
  %14 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %7) #13
  %15 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i64 noundef %14, i64 noundef 3)
  %16 = call i64 @strlen(ptr nonnull dereferenceable(1) %7)
  %17 = getelementptr inbounds i8, ptr %7, i64 %16
  store i64 28548151084936493, ptr %17, align 1
  %18 = call ptr @strncat(ptr noundef nonnull dereferenceable(1) %7, ptr noundef nonnull dereferenceable(8) @.str.3, i64 noundef 4) #12
  %19 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %7)
  %20 = getelementptr inbounds i8, ptr %7, i64 40
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(10) %20, ptr noundef nonnull align 1 dereferenceable(10) @str, i64 noundef 10, i1 false) #12
  %21 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 0, ptr noundef nonnull %20)
  %22 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef -1, i32 noundef 1, i32 noundef 0, i32 noundef 0)
  %23 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.8, i64 2), ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.8, i64 3), ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.9, i64 5))
  %24 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.11, i32 noundef 1, i64 noundef 3, i64 noundef 3, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.17, i64 3))
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(21) %5, ptr noundef nonnull align 1 dereferenceable(21) @.str.19, i64 21, i1 false) #12
  %25 = call ptr @strtok_r(ptr noundef nonnull %5, ptr noundef nonnull @.str.50, ptr noundef nonnull %6) #12
  %26 = icmp eq ptr %25, null
  br i1 %26, label %32, label %27

27:                                               ; preds = %0, %27
  %28 = phi ptr [ %30, %27 ], [ %25, %0 ]
  %29 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.51, ptr noundef nonnull %28)
  %30 = call ptr @strtok_r(ptr noundef null, ptr noundef nonnull @.str.50, ptr noundef nonnull %6) #12
  %31 = icmp eq ptr %30, null
  br i1 %31, label %32, label %27, !llvm.loop !4

32:                                               ; preds = %27, %0
  %33 = load ptr, ptr @stdout, align 8, !tbaa !6
  %34 = call i32 @putc(i32 noundef 10, ptr noundef %33)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #12
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #12
  %35 = tail call ptr @__errno_location() #14
  store i32 0, ptr %35, align 4, !tbaa !10
  %36 = call i64 @strtol(ptr noundef nonnull @.str.20, ptr noundef nonnull %4, i32 noundef 10) #12
  %37 = load ptr, ptr %4, align 8, !tbaa !6
  %38 = load i32, ptr %35, align 4, !tbaa !10
  %39 = icmp eq i32 %38, 34
  %40 = zext i1 %39 to i32
  %41 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef %36, ptr noundef %37, i32 noundef %40)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3) #12
  store i32 0, ptr %35, align 4, !tbaa !10
  %42 = call i64 @strtol(ptr noundef nonnull @.str.21, ptr noundef nonnull %3, i32 noundef 0) #12
  %43 = load ptr, ptr %3, align 8, !tbaa !6
  %44 = load i32, ptr %35, align 4, !tbaa !10
  %45 = icmp eq i32 %44, 34
  %46 = zext i1 %45 to i32
  %47 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef %42, ptr noundef %43, i32 noundef %46)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3) #12
  store i32 0, ptr %35, align 4, !tbaa !10
  %48 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef 511, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.22, i64 3), i32 noundef 0)
  store i32 0, ptr %35, align 4, !tbaa !10
  %49 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef 1295, ptr noundef nonnull getelementptr inbounds (i8, ptr @.str.23, i64 2), i32 noundef 0)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #12
  store i32 0, ptr %35, align 4, !tbaa !10
  %50 = call i64 @strtol(ptr noundef nonnull @.str.24, ptr noundef nonnull %2, i32 noundef 10) #12
  %51 = load ptr, ptr %2, align 8, !tbaa !6
  %52 = load i32, ptr %35, align 4, !tbaa !10
  %53 = icmp eq i32 %52, 34
  %54 = zext i1 %53 to i32
  %55 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef %50, ptr noundef %51, i32 noundef %54)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1) #12
  store i32 0, ptr %35, align 4, !tbaa !10
  %56 = call i64 @strtol(ptr noundef nonnull @.str.25, ptr noundef nonnull %1, i32 noundef 10) #12
  %57 = load ptr, ptr %1, align 8, !tbaa !6
  %58 = load i32, ptr %35, align 4, !tbaa !10
  %59 = icmp eq i32 %58, 34
  %60 = zext i1 %59 to i32
  %61 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.52, i64 noundef %56, ptr noundef %57, i32 noundef %60)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1) #12
  %62 = call i64 @strtol(ptr nocapture noundef nonnull @.str.13, ptr noundef null, i32 noundef 10) #12
  %63 = trunc i64 %62 to i32
  %64 = call double @strtod(ptr nocapture noundef nonnull @.str.28, ptr noundef null) #12
  %65 = call double @strtod(ptr nocapture noundef nonnull @.str.29, ptr noundef null) #12
  %66 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.26, i32 noundef %63, i64 noundef -5000000000, double noundef %64, double noundef %65)
  %67 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.30, i64 noundef -1, i64 noundef 255)
  %68 = tail call ptr @__ctype_b_loc() #14
  %69 = load ptr, ptr %68, align 8, !tbaa !6
  %70 = getelementptr inbounds i8, ptr %69, i64 194
  %71 = load i16, ptr %70, align 2, !tbaa !12
  %72 = zext i16 %71 to i32
  %73 = lshr i32 %72, 10
  %74 = and i32 %73, 1
  %75 = lshr i32 %72, 11
  %76 = and i32 %75, 1
  %77 = lshr i32 %72, 13
  %78 = and i32 %77, 1
  %79 = lshr i32 %72, 8
  %80 = and i32 %79, 1
  %81 = lshr i32 %72, 2
  %82 = and i32 %81, 1
  %83 = lshr i32 %72, 3
  %84 = and i32 %83, 1
  %85 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %74, i32 noundef %76, i32 noundef %78, i32 noundef %80, i32 noundef %82, i32 noundef %84)
  %86 = load ptr, ptr %68, align 8, !tbaa !6
  %87 = getelementptr inbounds i8, ptr %86, i64 180
  %88 = load i16, ptr %87, align 2, !tbaa !12
  %89 = zext i16 %88 to i32
  %90 = lshr i32 %89, 10
  %91 = and i32 %90, 1
  %92 = lshr i32 %89, 11
  %93 = and i32 %92, 1
  %94 = lshr i32 %89, 13
  %95 = and i32 %94, 1
  %96 = lshr i32 %89, 8
  %97 = and i32 %96, 1
  %98 = lshr i32 %89, 2
  %99 = and i32 %98, 1
  %100 = lshr i32 %89, 3
  %101 = and i32 %100, 1
  %102 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %91, i32 noundef %93, i32 noundef %95, i32 noundef %97, i32 noundef %99, i32 noundef %101)
  %103 = load ptr, ptr %68, align 8, !tbaa !6
  %104 = getelementptr inbounds i8, ptr %103, i64 106
  %105 = load i16, ptr %104, align 2, !tbaa !12
  %106 = zext i16 %105 to i32
  %107 = lshr i32 %106, 10
  %108 = and i32 %107, 1
  %109 = lshr i32 %106, 11
  %110 = and i32 %109, 1
  %111 = lshr i32 %106, 13
  %112 = and i32 %111, 1
  %113 = lshr i32 %106, 8
  %114 = and i32 %113, 1
  %115 = lshr i32 %106, 2
  %116 = and i32 %115, 1
  %117 = lshr i32 %106, 3
  %118 = and i32 %117, 1
  %119 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %108, i32 noundef %110, i32 noundef %112, i32 noundef %114, i32 noundef %116, i32 noundef %118)
  %120 = load ptr, ptr %68, align 8, !tbaa !6
  %121 = getelementptr inbounds i8, ptr %120, i64 64
  %122 = load i16, ptr %121, align 2, !tbaa !12
  %123 = zext i16 %122 to i32
  %124 = lshr i32 %123, 10
  %125 = and i32 %124, 1
  %126 = lshr i32 %123, 11
  %127 = and i32 %126, 1
  %128 = lshr i32 %123, 13
  %129 = and i32 %128, 1
  %130 = lshr i32 %123, 8
  %131 = and i32 %130, 1
  %132 = lshr i32 %123, 2
  %133 = and i32 %132, 1
  %134 = lshr i32 %123, 3
  %135 = and i32 %134, 1
  %136 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %125, i32 noundef %127, i32 noundef %129, i32 noundef %131, i32 noundef %133, i32 noundef %135)
  %137 = load ptr, ptr %68, align 8, !tbaa !6
  %138 = getelementptr inbounds i8, ptr %137, i64 190
  %139 = load i16, ptr %138, align 2, !tbaa !12
  %140 = zext i16 %139 to i32
  %141 = lshr i32 %140, 10
  %142 = and i32 %141, 1
  %143 = lshr i32 %140, 11
  %144 = and i32 %143, 1
  %145 = lshr i32 %140, 13
  %146 = and i32 %145, 1
  %147 = lshr i32 %140, 8
  %148 = and i32 %147, 1
  %149 = lshr i32 %140, 2
  %150 = and i32 %149, 1
  %151 = lshr i32 %140, 3
  %152 = and i32 %151, 1
  %153 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %142, i32 noundef %144, i32 noundef %146, i32 noundef %148, i32 noundef %150, i32 noundef %152)
  %154 = load ptr, ptr %68, align 8, !tbaa !6
  %155 = getelementptr inbounds i8, ptr %154, i64 18
  %156 = load i16, ptr %155, align 2, !tbaa !12
  %157 = zext i16 %156 to i32
  %158 = lshr i32 %157, 10
  %159 = and i32 %158, 1
  %160 = lshr i32 %157, 11
  %161 = and i32 %160, 1
  %162 = lshr i32 %157, 13
  %163 = and i32 %162, 1
  %164 = lshr i32 %157, 8
  %165 = and i32 %164, 1
  %166 = lshr i32 %157, 2
  %167 = and i32 %166, 1
  %168 = lshr i32 %157, 3
  %169 = and i32 %168, 1
  %170 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %159, i32 noundef %161, i32 noundef %163, i32 noundef %165, i32 noundef %167, i32 noundef %169)
  %171 = load ptr, ptr %68, align 8, !tbaa !6
  %172 = getelementptr inbounds i8, ptr %171, i64 66
  %173 = load i16, ptr %172, align 2, !tbaa !12
  %174 = zext i16 %173 to i32
  %175 = lshr i32 %174, 10
  %176 = and i32 %175, 1
  %177 = lshr i32 %174, 11
  %178 = and i32 %177, 1
  %179 = lshr i32 %174, 13
  %180 = and i32 %179, 1
  %181 = lshr i32 %174, 8
  %182 = and i32 %181, 1
  %183 = lshr i32 %174, 2
  %184 = and i32 %183, 1
  %185 = lshr i32 %174, 3
  %186 = and i32 %185, 1
  %187 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.34, i32 noundef %176, i32 noundef %178, i32 noundef %180, i32 noundef %182, i32 noundef %184, i32 noundef %186)
  %188 = load ptr, ptr @stdout, align 8, !tbaa !6
  %189 = call i32 @putc(i32 noundef 10, ptr noundef %188)
  call void @llvm.lifetime.start.p0(i64 13, ptr nonnull %8) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(13) %8, ptr noundef nonnull align 1 dereferenceable(13) @__const.main.shout, i64 13, i1 false)
  %190 = tail call ptr @__ctype_toupper_loc() #14
  %191 = load ptr, ptr %190, align 8, !tbaa !6
  br label %210

192:                                              ; preds = %210
  %193 = call i32 @puts(ptr noundef nonnull dereferenceable(1) %8)
  %194 = call noalias dereferenceable_or_null(10) ptr @strdup(ptr noundef nonnull @.str.35) #12
  %195 = call noalias dereferenceable_or_null(6) ptr @strndup(ptr noundef nonnull dereferenceable(10) @.str.36, i64 noundef 5) #12
  %196 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.37, ptr noundef %194, ptr noundef %195)
  call void @free(ptr noundef %194) #12
  call void @free(ptr noundef %195) #12
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #12
  call void @llvm.lifetime.start.p0(i64 10, ptr nonnull %10) #12
  call void @llvm.lifetime.start.p0(i64 10, ptr nonnull %11) #12
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %12) #12
  %197 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef nonnull @.str.39, ptr noundef nonnull @.str.40, ptr noundef nonnull %9, ptr noundef nonnull %10, ptr noundef nonnull %12, ptr noundef nonnull %11) #12
  %198 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.38, i32 noundef %197)
  %199 = load i32, ptr %9, align 4, !tbaa !10
  %200 = load float, ptr %12, align 4, !tbaa !14
  %201 = fpext float %200 to double
  %202 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.41, i32 noundef %199, ptr noundef nonnull %10, double noundef %201, ptr noundef nonnull %11)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(11) %7, ptr noundef nonnull align 1 dereferenceable(11) @.str.43, i64 11, i1 false)
  %203 = getelementptr inbounds i8, ptr %7, i64 11
  store i8 0, ptr %203, align 1
  %204 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef null, i64 noundef 0, ptr noundef nonnull @.str.38, i32 noundef 123456) #12
  %205 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.44, ptr noundef nonnull %7, i32 noundef %204)
  %206 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.45, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 255, i32 noundef 255, i32 noundef 8, i32 noundef 99, ptr noundef nonnull @.str.46, ptr noundef nonnull @.str.47, double noundef 2.500000e+00, double noundef 3.141590e+00, double noundef 0x40C81CD6C8B43958, double noundef 1.000000e-10)
  %207 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.48, i32 noundef 44, i32 noundef 4464, i64 noundef -1, i64 noundef -2, i64 noundef -3, i64 noundef -4, i64 noundef -5)
  %208 = call ptr @strerror(i32 noundef 2) #12
  %209 = call i32 @puts(ptr nonnull dereferenceable(1) %208)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %12) #12
  call void @llvm.lifetime.end.p0(i64 10, ptr nonnull %11) #12
  call void @llvm.lifetime.end.p0(i64 10, ptr nonnull %10) #12
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #12
  call void @llvm.lifetime.end.p0(i64 13, ptr nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %7) #12
  ret i32 0

210:                                              ; preds = %32, %210
  %211 = phi i8 [ 109, %32 ], [ %218, %210 ]
  %212 = phi ptr [ %8, %32 ], [ %217, %210 ]
  %213 = zext i8 %211 to i64
  %214 = getelementptr inbounds i32, ptr %191, i64 %213
  %215 = load i32, ptr %214, align 4, !tbaa !10
  %216 = trunc i32 %215 to i8
  store i8 %216, ptr %212, align 1, !tbaa !16
  %217 = getelementptr inbounds i8, ptr %212, i64 1
  %218 = load i8, ptr %217, align 1, !tbaa !16
  %219 = icmp eq i8 %218, 0
  br i1 %219, label %192, label %210, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite)
declare ptr @strncat(ptr noalias noundef returned, ptr noalias nocapture noundef readonly, i64 noundef) local_unnamed_addr #5

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr nocapture noundef readonly) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn
declare double @strtod(ptr noundef readonly, ptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__ctype_toupper_loc() local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias ptr @strdup(ptr nocapture noundef readonly) local_unnamed_addr #9

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias ptr @strndup(ptr nocapture noundef readonly, i64 noundef) local_unnamed_addr #9

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #10

; Function Attrs: nofree nounwind
declare noundef i32 @__isoc99_sscanf(ptr nocapture noundef readonly, ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nofree nounwind
declare noundef i32 @snprintf(ptr noalias nocapture noundef writeonly, i64 noundef, ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: nounwind
declare ptr @strerror(i32 noundef) local_unnamed_addr #11

; Function Attrs: mustprogress nofree nounwind willreturn
declare ptr @strtok_r(ptr noundef, ptr nocapture noundef readonly, ptr noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare ptr @__errno_location() local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtol(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { mustprogress nofree nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #11 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #12 = { nounwind }
attributes #13 = { nounwind willreturn memory(read) }
attributes #14 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"any pointer", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !8, i64 0}
!12 = !{!13, !13, i64 0}
!13 = !{!"short", !8, i64 0}
!14 = !{!15, !15, i64 0}
!15 = !{!"float", !8, i64 0}
!16 = !{!8, !8, i64 0}
!17 = distinct !{!17, !5}
