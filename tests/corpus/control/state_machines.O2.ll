; ModuleID = 'state_machines.c'
source_filename = "state_machines.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [60 x i8] c"let x_1 = 42 * (3.5e-2 - y);// note\0A\22a \\\22q\\\22\22 / # 7.e \22open\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [11 x i8] c"%s '%.*s'\0A\00", align 1, !dbg !7
@token_names.rel = internal unnamed_addr constant [8 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.15 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.16 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.17 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.18 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.19 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.20 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.21 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @.str.22 to i64), i64 ptrtoint (ptr @token_names.rel to i64)) to i32)], align 4
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !12
@.str.6 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !17
@main.commands = internal unnamed_addr constant [7 x ptr] [ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12, ptr @.str.13], align 16, !dbg !22
@.str.7 = private unnamed_addr constant [5 x i8] c"send\00", align 1, !dbg !97
@.str.8 = private unnamed_addr constant [5 x i8] c"read\00", align 1, !dbg !99
@.str.9 = private unnamed_addr constant [6 x i8] c"write\00", align 1, !dbg !101
@.str.10 = private unnamed_addr constant [5 x i8] c"exit\00", align 1, !dbg !103
@.str.11 = private unnamed_addr constant [5 x i8] c"help\00", align 1, !dbg !105
@.str.12 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !107
@.str.13 = private unnamed_addr constant [6 x i8] c"other\00", align 1, !dbg !112
@.str.14 = private unnamed_addr constant [13 x i8] c"+-*=<>(){};,\00", align 1, !dbg !114
@.str.15 = private unnamed_addr constant [5 x i8] c"word\00", align 1, !dbg !119
@.str.16 = private unnamed_addr constant [7 x i8] c"number\00", align 1, !dbg !121
@.str.17 = private unnamed_addr constant [5 x i8] c"real\00", align 1, !dbg !126
@.str.18 = private unnamed_addr constant [5 x i8] c"text\00", align 1, !dbg !128
@.str.19 = private unnamed_addr constant [7 x i8] c"symbol\00", align 1, !dbg !130
@.str.20 = private unnamed_addr constant [8 x i8] c"comment\00", align 1, !dbg !132
@.str.21 = private unnamed_addr constant [4 x i8] c"bad\00", align 1, !dbg !137
@.str.22 = private unnamed_addr constant [4 x i8] c"end\00", align 1, !dbg !139
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !24 {
    #dbg_value(ptr @.str, !158, !DIExpression(), !179)
  br label %1, !dbg !180

1:                                                ; preds = %89, %0
  %2 = phi ptr [ @.str, %0 ], [ %90, %89 ], !dbg !179
  %3 = phi ptr [ undef, %0 ], [ %91, %89 ]
  %4 = phi i32 [ 0, %0 ], [ %92, %89 ], !dbg !181
    #dbg_value(ptr %3, !159, !DIExpression(), !179)
    #dbg_value(ptr %2, !158, !DIExpression(), !179)
    #dbg_value(i32 %4, !51, !DIExpression(), !183)
  %5 = load i8, ptr %2, align 1, !dbg !184, !tbaa !185
    #dbg_value(i8 %5, !52, !DIExpression(), !188)
  switch i32 %4, label %84 [
    i32 0, label %6
    i32 1, label %35
    i32 2, label %45
    i32 3, label %55
    i32 4, label %65
    i32 5, label %75
    i32 6, label %79
    i32 8, label %81
    i32 7, label %83
  ], !dbg !189

6:                                                ; preds = %1
    #dbg_value(ptr %2, !159, !DIExpression(), !179)
  %7 = icmp eq i8 %5, 0, !dbg !190
  br i1 %7, label %8, label %10, !dbg !193

8:                                                ; preds = %6
  %9 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 1, i32 noundef 1, i32 noundef 1), !dbg !194
    #dbg_value(i32 0, !161, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !179)
    #dbg_value(i32 0, !161, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !179)
    #dbg_value(i32 0, !161, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !179)
  br label %104, !dbg !195

10:                                               ; preds = %6
  %11 = tail call ptr @__ctype_b_loc() #6, !dbg !196
  %12 = load ptr, ptr %11, align 8, !dbg !196, !tbaa !198
  %13 = zext i8 %5 to i64, !dbg !196
  %14 = getelementptr inbounds i16, ptr %12, i64 %13, !dbg !196
  %15 = load i16, ptr %14, align 2, !dbg !196, !tbaa !200
  %16 = zext i16 %15 to i32, !dbg !196
  %17 = and i32 %16, 8192, !dbg !196
  %18 = icmp eq i32 %17, 0, !dbg !196
  br i1 %18, label %19, label %85, !dbg !202

19:                                               ; preds = %10
  %20 = and i32 %16, 1024, !dbg !203
  %21 = icmp ne i32 %20, 0, !dbg !203
  %22 = icmp eq i8 %5, 95
  %23 = select i1 %21, i1 true, i1 %22, !dbg !205
  br i1 %23, label %85, label %24, !dbg !205

24:                                               ; preds = %19
  %25 = and i32 %16, 2048, !dbg !206
  %26 = icmp eq i32 %25, 0, !dbg !206
  br i1 %26, label %27, label %85, !dbg !208

27:                                               ; preds = %24
  switch i8 %5, label %29 [
    i8 34, label %85
    i8 47, label %28
  ], !dbg !209

28:                                               ; preds = %27
    #dbg_value(i32 8, !51, !DIExpression(), !183)
  br label %85, !dbg !210

29:                                               ; preds = %27
  %30 = sext i8 %5 to i32
  %31 = getelementptr inbounds i8, ptr %2, i64 1, !dbg !213
    #dbg_value(ptr %31, !158, !DIExpression(), !179)
  %32 = tail call ptr @memchr(ptr noundef nonnull dereferenceable(1) @.str.14, i32 %30, i64 13), !dbg !214
  %33 = icmp eq ptr %32, null, !dbg !214
  %34 = select i1 %33, i64 6, i64 4, !dbg !214
  br label %93, !dbg !215

35:                                               ; preds = %1
  %36 = tail call ptr @__ctype_b_loc() #6, !dbg !216
  %37 = load ptr, ptr %36, align 8, !dbg !216, !tbaa !198
  %38 = zext i8 %5 to i64, !dbg !216
  %39 = getelementptr inbounds i16, ptr %37, i64 %38, !dbg !216
  %40 = load i16, ptr %39, align 2, !dbg !216, !tbaa !200
  %41 = and i16 %40, 8, !dbg !216
  %42 = icmp eq i16 %41, 0, !dbg !216
  %43 = icmp ne i8 %5, 95
  %44 = select i1 %42, i1 %43, i1 false, !dbg !218
  br i1 %44, label %93, label %85, !dbg !218

45:                                               ; preds = %1
  switch i8 %5, label %47 [
    i8 46, label %85
    i8 101, label %46
  ], !dbg !219

46:                                               ; preds = %45
    #dbg_value(i32 4, !51, !DIExpression(), !183)
  br label %85, !dbg !220

47:                                               ; preds = %45
  %48 = tail call ptr @__ctype_b_loc() #6, !dbg !223
  %49 = load ptr, ptr %48, align 8, !dbg !223, !tbaa !198
  %50 = zext i8 %5 to i64, !dbg !223
  %51 = getelementptr inbounds i16, ptr %49, i64 %50, !dbg !223
  %52 = load i16, ptr %51, align 2, !dbg !223, !tbaa !200
  %53 = and i16 %52, 2048, !dbg !223
  %54 = icmp eq i16 %53, 0, !dbg !223
  br i1 %54, label %93, label %85, !dbg !225

55:                                               ; preds = %1
  %56 = icmp eq i8 %5, 101, !dbg !226
  br i1 %56, label %85, label %57, !dbg !228

57:                                               ; preds = %55
  %58 = tail call ptr @__ctype_b_loc() #6, !dbg !229
  %59 = load ptr, ptr %58, align 8, !dbg !229, !tbaa !198
  %60 = zext i8 %5 to i64, !dbg !229
  %61 = getelementptr inbounds i16, ptr %59, i64 %60, !dbg !229
  %62 = load i16, ptr %61, align 2, !dbg !229, !tbaa !200
  %63 = and i16 %62, 2048, !dbg !229
  %64 = icmp eq i16 %63, 0, !dbg !229
  br i1 %64, label %93, label %85, !dbg !231

65:                                               ; preds = %1
  %66 = tail call ptr @__ctype_b_loc() #6, !dbg !232
  %67 = load ptr, ptr %66, align 8, !dbg !232, !tbaa !198
  %68 = zext i8 %5 to i64, !dbg !232
  %69 = getelementptr inbounds i16, ptr %67, i64 %68, !dbg !232
  %70 = load i16, ptr %69, align 2, !dbg !232, !tbaa !200
  %71 = and i16 %70, 2048, !dbg !232
  %72 = icmp eq i16 %71, 0, !dbg !232
  %73 = icmp ne i8 %5, 45
  %74 = select i1 %72, i1 %73, i1 false, !dbg !234
  br i1 %74, label %93, label %85, !dbg !234

75:                                               ; preds = %1
  switch i8 %5, label %85 [
    i8 0, label %93
    i8 34, label %76
    i8 92, label %78
  ], !dbg !235

76:                                               ; preds = %75
  %77 = getelementptr inbounds i8, ptr %2, i64 1, !dbg !236
    #dbg_value(ptr %77, !158, !DIExpression(), !179)
  br label %93, !dbg !238

78:                                               ; preds = %75
    #dbg_value(i32 6, !51, !DIExpression(), !183)
  br label %85, !dbg !239

79:                                               ; preds = %1
  %80 = icmp eq i8 %5, 0, !dbg !241
  br i1 %80, label %93, label %85, !dbg !243

81:                                               ; preds = %1
  %82 = icmp eq i8 %5, 47, !dbg !244
  br i1 %82, label %85, label %93, !dbg !246

83:                                               ; preds = %1
  switch i8 %5, label %85 [
    i8 10, label %93
    i8 0, label %93
  ], !dbg !247

84:                                               ; preds = %1
  unreachable

85:                                               ; preds = %83, %81, %79, %78, %75, %65, %57, %55, %47, %46, %45, %35, %28, %27, %24, %19, %10
  %86 = phi ptr [ %3, %83 ], [ %3, %81 ], [ %3, %79 ], [ %3, %75 ], [ %3, %78 ], [ %3, %65 ], [ %3, %55 ], [ %3, %57 ], [ %3, %47 ], [ %3, %46 ], [ %3, %45 ], [ %3, %35 ], [ %2, %19 ], [ %2, %28 ], [ %2, %27 ], [ %2, %24 ], [ %2, %10 ]
  %87 = phi i32 [ 7, %83 ], [ 7, %81 ], [ 5, %79 ], [ 5, %75 ], [ 6, %78 ], [ 4, %65 ], [ 4, %55 ], [ 3, %57 ], [ 2, %47 ], [ 4, %46 ], [ 3, %45 ], [ 1, %35 ], [ 1, %19 ], [ 8, %28 ], [ 5, %27 ], [ 2, %24 ], [ 0, %10 ], !dbg !183
    #dbg_value(ptr %86, !159, !DIExpression(), !179)
    #dbg_value(i32 %87, !51, !DIExpression(), !183)
  %88 = getelementptr inbounds i8, ptr %2, i64 1, !dbg !249
    #dbg_value(ptr %88, !158, !DIExpression(), !179)
  br label %89, !dbg !250

89:                                               ; preds = %85, %93
  %90 = phi ptr [ %88, %85 ], [ %94, %93 ]
  %91 = phi ptr [ %86, %85 ], [ %95, %93 ]
  %92 = phi i32 [ %87, %85 ], [ 0, %93 ]
  br label %1, !dbg !184, !llvm.loop !251

93:                                               ; preds = %35, %47, %57, %65, %75, %79, %81, %83, %83, %29, %76
  %94 = phi ptr [ %31, %29 ], [ %77, %76 ], [ %2, %83 ], [ %2, %83 ], [ %2, %81 ], [ %2, %79 ], [ %2, %75 ], [ %2, %65 ], [ %2, %57 ], [ %2, %47 ], [ %2, %35 ]
  %95 = phi ptr [ %2, %29 ], [ %3, %76 ], [ %3, %83 ], [ %3, %83 ], [ %3, %81 ], [ %3, %79 ], [ %3, %75 ], [ %3, %65 ], [ %3, %57 ], [ %3, %47 ], [ %3, %35 ]
  %96 = phi i64 [ %34, %29 ], [ 3, %76 ], [ 5, %83 ], [ 5, %83 ], [ 4, %81 ], [ 6, %79 ], [ 6, %75 ], [ 2, %65 ], [ 2, %57 ], [ 1, %47 ], [ 0, %35 ]
    #dbg_value(ptr %95, !159, !DIExpression(), !179)
    #dbg_value(ptr %94, !158, !DIExpression(), !179)
    #dbg_value(i32 poison, !51, !DIExpression(), !183)
    #dbg_value(i64 %96, !160, !DIExpression(), !179)
  %97 = shl i64 %96, 2, !dbg !254
  %98 = call ptr @llvm.load.relative.i64(ptr @token_names.rel, i64 %97), !dbg !254
  %99 = ptrtoint ptr %94 to i64, !dbg !255
  %100 = ptrtoint ptr %95 to i64, !dbg !255
  %101 = sub i64 %99, %100, !dbg !255
  %102 = trunc i64 %101 to i32, !dbg !256
  %103 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, ptr noundef %98, i32 noundef %102, ptr noundef %95), !dbg !257
  br label %89, !dbg !180

104:                                              ; preds = %133, %8
  %105 = phi i32 [ 0, %8 ], [ %125, %133 ], !dbg !258
  %106 = phi i32 [ 0, %8 ], [ %126, %133 ], !dbg !258
  %107 = phi i32 [ 0, %8 ], [ %127, %133 ], !dbg !258
    #dbg_value(i32 %107, !161, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !179)
    #dbg_value(i32 %106, !161, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !179)
    #dbg_value(i32 %105, !161, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !179)
    #dbg_value(ptr undef, !259, !DIExpression(), !265)
  switch i32 %105, label %130 [
    i32 0, label %115
    i32 79, label %120
    i32 80, label %108
  ], !dbg !268

108:                                              ; preds = %104
  %109 = add nsw i32 %106, 1, !dbg !269
    #dbg_value(i32 %109, !161, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !179)
  %110 = icmp slt i32 %106, 4, !dbg !273
  br i1 %110, label %111, label %130, !dbg !274

111:                                              ; preds = %108, %120
  %112 = phi i32 [ %106, %120 ], [ %109, %108 ], !dbg !179
  %113 = phi i32 [ %121, %120 ], [ 1, %108 ], !dbg !275
    #dbg_value(i32 %113, !161, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !179)
    #dbg_value(i32 %112, !161, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !179)
  %114 = icmp sgt i32 %113, %112, !dbg !278
  br i1 %114, label %122, label %115, !dbg !280

115:                                              ; preds = %104, %111
  %116 = phi i32 [ %113, %111 ], [ 1, %104 ]
  %117 = phi i32 [ %112, %111 ], [ 1, %104 ]
    #dbg_value(i32 79, !161, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !179)
  %118 = mul nsw i32 %117, 10, !dbg !281
  %119 = add nsw i32 %118, %116, !dbg !281
  br label %124, !dbg !281

120:                                              ; preds = %104
  %121 = add nsw i32 %107, 1, !dbg !283
    #dbg_value(i32 %121, !161, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !179)
  br label %111, !dbg !284, !llvm.loop !285

122:                                              ; preds = %111
    #dbg_value(i32 80, !161, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !179)
  %123 = sub nsw i32 0, %112, !dbg !287
  br label %124, !dbg !287

124:                                              ; preds = %115, %122
  %125 = phi i32 [ 80, %122 ], [ 79, %115 ], !dbg !179
  %126 = phi i32 [ %112, %122 ], [ %117, %115 ], !dbg !179
  %127 = phi i32 [ %113, %122 ], [ %116, %115 ], !dbg !179
  %128 = phi i32 [ %123, %122 ], [ %119, %115 ], !dbg !265
    #dbg_value(i32 %127, !161, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !179)
    #dbg_value(i32 %126, !161, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !179)
    #dbg_value(i32 %125, !161, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !179)
    #dbg_value(i32 %128, !167, !DIExpression(), !289)
  %129 = icmp eq i32 %128, 0, !dbg !290
  br i1 %129, label %130, label %133, !dbg !291

130:                                              ; preds = %104, %108, %124
    #dbg_value(i32 10, !292, !DIExpression(), !298)
  %131 = load ptr, ptr @stdout, align 8, !dbg !300, !tbaa !198
  %132 = tail call i32 @putc(i32 noundef 10, ptr noundef %131), !dbg !301
    #dbg_value(i32 0, !169, !DIExpression(), !302)
  br label %138, !dbg !303

133:                                              ; preds = %124
  %134 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %128), !dbg !304
  br label %104, !dbg !305, !llvm.loop !306

135:                                              ; preds = %175
    #dbg_value(i32 10, !292, !DIExpression(), !308)
  %136 = load ptr, ptr @stdout, align 8, !dbg !310, !tbaa !198
  %137 = tail call i32 @putc(i32 noundef 10, ptr noundef %136), !dbg !311
  ret i32 0, !dbg !312

138:                                              ; preds = %130, %175
  %139 = phi i64 [ 0, %130 ], [ %178, %175 ]
    #dbg_value(i64 %139, !169, !DIExpression(), !302)
  %140 = getelementptr inbounds [7 x ptr], ptr @main.commands, i64 0, i64 %139, !dbg !313
  %141 = load ptr, ptr %140, align 8, !dbg !313, !tbaa !198
    #dbg_value(ptr %141, !315, !DIExpression(), !321)
    #dbg_value(i32 0, !318, !DIExpression(), !321)
    #dbg_value(ptr %141, !319, !DIExpression(), !323)
  %142 = load i8, ptr %141, align 1, !dbg !324, !tbaa !185
  %143 = icmp eq i8 %142, 0, !dbg !326
  br i1 %143, label %175, label %145, !dbg !326

144:                                              ; preds = %145
  switch i32 %151, label %175 [
    i32 3526536, label %155
    i32 3496342, label %159
    i32 113399775, label %163
    i32 3127582, label %167
    i32 3198785, label %171
  ], !dbg !327

145:                                              ; preds = %138, %145
  %146 = phi i8 [ %153, %145 ], [ %142, %138 ]
  %147 = phi ptr [ %152, %145 ], [ %141, %138 ]
  %148 = phi i32 [ %151, %145 ], [ 0, %138 ]
    #dbg_value(ptr %147, !319, !DIExpression(), !323)
    #dbg_value(i32 %148, !318, !DIExpression(), !321)
  %149 = mul i32 %148, 31, !dbg !328
  %150 = zext i8 %146 to i32, !dbg !329
  %151 = add i32 %149, %150, !dbg !330
    #dbg_value(i32 %151, !318, !DIExpression(), !321)
  %152 = getelementptr inbounds i8, ptr %147, i64 1, !dbg !331
    #dbg_value(ptr %152, !319, !DIExpression(), !323)
  %153 = load i8, ptr %152, align 1, !dbg !324, !tbaa !185
  %154 = icmp eq i8 %153, 0, !dbg !326
  br i1 %154, label %144, label %145, !dbg !326, !llvm.loop !332

155:                                              ; preds = %144
  %156 = tail call i32 @strcmp(ptr noundef nonnull readonly dereferenceable(1) %141, ptr noundef nonnull dereferenceable(5) @.str.7) #7, !dbg !334
  %157 = icmp eq i32 %156, 0, !dbg !336
  %158 = zext i1 %157 to i32, !dbg !334
  br label %175, !dbg !337

159:                                              ; preds = %144
  %160 = tail call i32 @strcmp(ptr noundef nonnull readonly dereferenceable(1) %141, ptr noundef nonnull dereferenceable(5) @.str.8) #7, !dbg !338
  %161 = icmp eq i32 %160, 0, !dbg !339
  %162 = select i1 %161, i32 2, i32 0, !dbg !338
  br label %175, !dbg !340

163:                                              ; preds = %144
  %164 = tail call i32 @strcmp(ptr noundef nonnull readonly dereferenceable(1) %141, ptr noundef nonnull dereferenceable(6) @.str.9) #7, !dbg !341
  %165 = icmp eq i32 %164, 0, !dbg !342
  %166 = select i1 %165, i32 3, i32 0, !dbg !341
  br label %175, !dbg !343

167:                                              ; preds = %144
  %168 = tail call i32 @strcmp(ptr noundef nonnull readonly dereferenceable(1) %141, ptr noundef nonnull dereferenceable(5) @.str.10) #7, !dbg !344
  %169 = icmp eq i32 %168, 0, !dbg !345
  %170 = select i1 %169, i32 4, i32 0, !dbg !344
  br label %175, !dbg !346

171:                                              ; preds = %144
  %172 = tail call i32 @strcmp(ptr noundef nonnull readonly dereferenceable(1) %141, ptr noundef nonnull dereferenceable(5) @.str.11) #7, !dbg !347
  %173 = icmp eq i32 %172, 0, !dbg !348
  %174 = select i1 %173, i32 5, i32 0, !dbg !347
  br label %175, !dbg !349

175:                                              ; preds = %138, %144, %155, %159, %163, %167, %171
  %176 = phi i32 [ %174, %171 ], [ %170, %167 ], [ %166, %163 ], [ %162, %159 ], [ %158, %155 ], [ -1, %144 ], [ -1, %138 ], !dbg !350
  %177 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef %176), !dbg !351
  %178 = add nuw nsw i64 %139, 1, !dbg !352
    #dbg_value(i64 %178, !169, !DIExpression(), !302)
  %179 = icmp eq i64 %178, 7, !dbg !353
  br i1 %179, label %135, label %138, !dbg !303, !llvm.loop !354
}

; Function Attrs: nofree nounwind
declare !dbg !356 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare !dbg !361 ptr @__ctype_b_loc() local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare !dbg !367 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare !dbg !427 i32 @strcmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr, i32, i64) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare ptr @llvm.load.relative.i64(ptr, i64) #5

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind willreturn memory(argmem: read) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #6 = { nounwind willreturn memory(none) }
attributes #7 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!28}
!llvm.module.flags = !{!172, !173, !174, !175, !176, !177, !178}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 103, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "state_machines.c", directory: ".", checksumkind: CSK_MD5, checksum: "9737c982488a921e8bc1b93b199f5002")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 480, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 60)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 106, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 11)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 10)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(scope: null, file: !2, line: 110, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "commands", scope: !24, file: !2, line: 112, type: !171, isLocal: true, isDefinition: true)
!24 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 101, type: !25, scopeLine: 102, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !157)
!25 = !DISubroutineType(types: !26)
!26 = !{!27}
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !29, retainedTypes: !81, globals: !84, splitDebugInlining: false, nameTableKind: None)
!29 = !{!30, !41, !66}
!30 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "token", file: !2, line: 7, baseType: !31, size: 32, elements: !32)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !{!33, !34, !35, !36, !37, !38, !39, !40}
!33 = !DIEnumerator(name: "WORD", value: 0)
!34 = !DIEnumerator(name: "NUMBER", value: 1)
!35 = !DIEnumerator(name: "REAL", value: 2)
!36 = !DIEnumerator(name: "TEXT", value: 3)
!37 = !DIEnumerator(name: "SYMBOL", value: 4)
!38 = !DIEnumerator(name: "COMMENT", value: 5)
!39 = !DIEnumerator(name: "BAD", value: 6)
!40 = !DIEnumerator(name: "END", value: 7)
!41 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !42, file: !2, line: 12, baseType: !31, size: 32, elements: !56)
!42 = distinct !DISubprogram(name: "next_token", scope: !2, file: !2, line: 10, type: !43, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !48)
!43 = !DISubroutineType(types: !44)
!44 = !{!30, !45, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!48 = !{!49, !50, !51, !52}
!49 = !DILocalVariable(name: "source", arg: 1, scope: !42, file: !2, line: 10, type: !45)
!50 = !DILocalVariable(name: "start", arg: 2, scope: !42, file: !2, line: 10, type: !45)
!51 = !DILocalVariable(name: "state", scope: !42, file: !2, line: 12, type: !41)
!52 = !DILocalVariable(name: "c", scope: !53, file: !2, line: 14, type: !4)
!53 = distinct !DILexicalBlock(scope: !54, file: !2, line: 13, column: 24)
!54 = distinct !DILexicalBlock(scope: !55, file: !2, line: 13, column: 5)
!55 = distinct !DILexicalBlock(scope: !42, file: !2, line: 13, column: 5)
!56 = !{!57, !58, !59, !60, !61, !62, !63, !64, !65}
!57 = !DIEnumerator(name: "START", value: 0)
!58 = !DIEnumerator(name: "IN_WORD", value: 1)
!59 = !DIEnumerator(name: "IN_NUMBER", value: 2)
!60 = !DIEnumerator(name: "IN_REAL", value: 3)
!61 = !DIEnumerator(name: "IN_EXPONENT", value: 4)
!62 = !DIEnumerator(name: "IN_TEXT", value: 5)
!63 = !DIEnumerator(name: "IN_ESCAPE", value: 6)
!64 = !DIEnumerator(name: "IN_COMMENT", value: 7)
!65 = !DIEnumerator(name: "SLASH", value: 8)
!66 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !67, line: 46, baseType: !31, size: 32, elements: !68)
!67 = !DIFile(filename: "include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!68 = !{!69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80}
!69 = !DIEnumerator(name: "_ISupper", value: 256)
!70 = !DIEnumerator(name: "_ISlower", value: 512)
!71 = !DIEnumerator(name: "_ISalpha", value: 1024)
!72 = !DIEnumerator(name: "_ISdigit", value: 2048)
!73 = !DIEnumerator(name: "_ISxdigit", value: 4096)
!74 = !DIEnumerator(name: "_ISspace", value: 8192)
!75 = !DIEnumerator(name: "_ISprint", value: 16384)
!76 = !DIEnumerator(name: "_ISgraph", value: 32768)
!77 = !DIEnumerator(name: "_ISblank", value: 1)
!78 = !DIEnumerator(name: "_IScntrl", value: 2)
!79 = !DIEnumerator(name: "_ISpunct", value: 4)
!80 = !DIEnumerator(name: "_ISalnum", value: 8)
!81 = !{!27, !82, !83}
!82 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!83 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!84 = !{!0, !7, !12, !85, !90, !95, !17, !97, !99, !101, !103, !105, !107, !112, !22, !114, !119, !121, !126, !128, !130, !132, !137, !139, !141, !145}
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !87, isLocal: true, isDefinition: true)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !88)
!88 = !{!89}
!89 = !DISubrange(count: 6)
!90 = !DIGlobalVariableExpression(var: !91, expr: !DIExpression())
!91 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !92, isLocal: true, isDefinition: true)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !93)
!93 = !{!94}
!94 = !DISubrange(count: 5)
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression())
!96 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !19, isLocal: true, isDefinition: true)
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression())
!98 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !92, isLocal: true, isDefinition: true)
!99 = !DIGlobalVariableExpression(var: !100, expr: !DIExpression())
!100 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !92, isLocal: true, isDefinition: true)
!101 = !DIGlobalVariableExpression(var: !102, expr: !DIExpression())
!102 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !87, isLocal: true, isDefinition: true)
!103 = !DIGlobalVariableExpression(var: !104, expr: !DIExpression())
!104 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !92, isLocal: true, isDefinition: true)
!105 = !DIGlobalVariableExpression(var: !106, expr: !DIExpression())
!106 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !92, isLocal: true, isDefinition: true)
!107 = !DIGlobalVariableExpression(var: !108, expr: !DIExpression())
!108 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !109, isLocal: true, isDefinition: true)
!109 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !110)
!110 = !{!111}
!111 = !DISubrange(count: 1)
!112 = !DIGlobalVariableExpression(var: !113, expr: !DIExpression())
!113 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !87, isLocal: true, isDefinition: true)
!114 = !DIGlobalVariableExpression(var: !115, expr: !DIExpression())
!115 = distinct !DIGlobalVariable(scope: null, file: !2, line: 25, type: !116, isLocal: true, isDefinition: true)
!116 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !117)
!117 = !{!118}
!118 = !DISubrange(count: 13)
!119 = !DIGlobalVariableExpression(var: !120, expr: !DIExpression())
!120 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !92, isLocal: true, isDefinition: true)
!121 = !DIGlobalVariableExpression(var: !122, expr: !DIExpression())
!122 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !123, isLocal: true, isDefinition: true)
!123 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !124)
!124 = !{!125}
!125 = !DISubrange(count: 7)
!126 = !DIGlobalVariableExpression(var: !127, expr: !DIExpression())
!127 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !92, isLocal: true, isDefinition: true)
!128 = !DIGlobalVariableExpression(var: !129, expr: !DIExpression())
!129 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !92, isLocal: true, isDefinition: true)
!130 = !DIGlobalVariableExpression(var: !131, expr: !DIExpression())
!131 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !123, isLocal: true, isDefinition: true)
!132 = !DIGlobalVariableExpression(var: !133, expr: !DIExpression())
!133 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !134, isLocal: true, isDefinition: true)
!134 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !135)
!135 = !{!136}
!136 = !DISubrange(count: 8)
!137 = !DIGlobalVariableExpression(var: !138, expr: !DIExpression())
!138 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !19, isLocal: true, isDefinition: true)
!139 = !DIGlobalVariableExpression(var: !140, expr: !DIExpression())
!140 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !19, isLocal: true, isDefinition: true)
!141 = !DIGlobalVariableExpression(var: !142, expr: !DIExpression())
!142 = distinct !DIGlobalVariable(name: "token_names", scope: !28, file: !2, line: 8, type: !143, isLocal: true, isDefinition: true)
!143 = !DICompositeType(tag: DW_TAG_array_type, baseType: !144, size: 512, elements: !135)
!144 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !46)
!145 = !DIGlobalVariableExpression(var: !146, expr: !DIExpression())
!146 = distinct !DIGlobalVariable(name: "table", scope: !147, file: !2, line: 64, type: !153, isLocal: true, isDefinition: true)
!147 = distinct !DISubprogram(name: "divisible", scope: !2, file: !2, line: 62, type: !148, scopeLine: 63, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !150)
!148 = !DISubroutineType(types: !149)
!149 = !{!27, !46}
!150 = !{!151, !152}
!151 = !DILocalVariable(name: "bits", arg: 1, scope: !147, file: !2, line: 62, type: !46)
!152 = !DILocalVariable(name: "state", scope: !147, file: !2, line: 65, type: !27)
!153 = !DICompositeType(tag: DW_TAG_array_type, baseType: !154, size: 112, elements: !155)
!154 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !82)
!155 = !{!125, !156}
!156 = !DISubrange(count: 2)
!157 = !{!158, !159, !160, !161, !167, !169}
!158 = !DILocalVariable(name: "source", scope: !24, file: !2, line: 103, type: !46)
!159 = !DILocalVariable(name: "start", scope: !24, file: !2, line: 103, type: !46)
!160 = !DILocalVariable(name: "token", scope: !24, file: !2, line: 104, type: !30)
!161 = !DILocalVariable(name: "g", scope: !24, file: !2, line: 108, type: !162)
!162 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "generator", file: !2, line: 71, size: 96, elements: !163)
!163 = !{!164, !165, !166}
!164 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !162, file: !2, line: 71, baseType: !27, size: 32)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !162, file: !2, line: 71, baseType: !27, size: 32, offset: 32)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "j", scope: !162, file: !2, line: 71, baseType: !27, size: 32, offset: 64)
!167 = !DILocalVariable(name: "value", scope: !168, file: !2, line: 109, type: !27)
!168 = distinct !DILexicalBlock(scope: !24, file: !2, line: 109, column: 5)
!169 = !DILocalVariable(name: "i", scope: !170, file: !2, line: 113, type: !27)
!170 = distinct !DILexicalBlock(scope: !24, file: !2, line: 113, column: 5)
!171 = !DICompositeType(tag: DW_TAG_array_type, baseType: !144, size: 448, elements: !124)
!172 = !{i32 7, !"Dwarf Version", i32 5}
!173 = !{i32 2, !"Debug Info Version", i32 3}
!174 = !{i32 1, !"wchar_size", i32 4}
!175 = !{i32 8, !"PIC Level", i32 2}
!176 = !{i32 7, !"PIE Level", i32 2}
!177 = !{i32 7, !"uwtable", i32 2}
!178 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!179 = !DILocation(line: 0, scope: !24)
!180 = !DILocation(line: 105, column: 5, scope: !24)
!181 = !DILocation(line: 12, column: 101, scope: !42, inlinedAt: !182)
!182 = distinct !DILocation(line: 105, column: 21, scope: !24)
!183 = !DILocation(line: 0, scope: !42, inlinedAt: !182)
!184 = !DILocation(line: 14, column: 18, scope: !53, inlinedAt: !182)
!185 = !{!186, !186, i64 0}
!186 = !{!"omnipotent char", !187, i64 0}
!187 = !{!"Simple C/C++ TBAA"}
!188 = !DILocation(line: 0, scope: !53, inlinedAt: !182)
!189 = !DILocation(line: 15, column: 9, scope: !53, inlinedAt: !182)
!190 = !DILocation(line: 18, column: 18, scope: !191, inlinedAt: !182)
!191 = distinct !DILexicalBlock(scope: !192, file: !2, line: 18, column: 17)
!192 = distinct !DILexicalBlock(scope: !53, file: !2, line: 15, column: 24)
!193 = !DILocation(line: 18, column: 17, scope: !192, inlinedAt: !182)
!194 = !DILocation(line: 107, column: 5, scope: !24)
!195 = !DILocation(line: 109, column: 10, scope: !168)
!196 = !DILocation(line: 19, column: 17, scope: !197, inlinedAt: !182)
!197 = distinct !DILexicalBlock(scope: !192, file: !2, line: 19, column: 17)
!198 = !{!199, !199, i64 0}
!199 = !{!"any pointer", !186, i64 0}
!200 = !{!201, !201, i64 0}
!201 = !{!"short", !186, i64 0}
!202 = !DILocation(line: 19, column: 17, scope: !192, inlinedAt: !182)
!203 = !DILocation(line: 20, column: 17, scope: !204, inlinedAt: !182)
!204 = distinct !DILexicalBlock(scope: !192, file: !2, line: 20, column: 17)
!205 = !DILocation(line: 20, column: 43, scope: !204, inlinedAt: !182)
!206 = !DILocation(line: 21, column: 17, scope: !207, inlinedAt: !182)
!207 = distinct !DILexicalBlock(scope: !192, file: !2, line: 21, column: 17)
!208 = !DILocation(line: 21, column: 17, scope: !192, inlinedAt: !182)
!209 = !DILocation(line: 22, column: 17, scope: !192, inlinedAt: !182)
!210 = !DILocation(line: 23, column: 44, scope: !211, inlinedAt: !182)
!211 = distinct !DILexicalBlock(scope: !212, file: !2, line: 23, column: 27)
!212 = distinct !DILexicalBlock(scope: !192, file: !2, line: 23, column: 17)
!213 = !DILocation(line: 24, column: 13, scope: !192, inlinedAt: !182)
!214 = !DILocation(line: 25, column: 20, scope: !192, inlinedAt: !182)
!215 = !DILocation(line: 25, column: 13, scope: !192, inlinedAt: !182)
!216 = !DILocation(line: 27, column: 18, scope: !217, inlinedAt: !182)
!217 = distinct !DILexicalBlock(scope: !192, file: !2, line: 27, column: 17)
!218 = !DILocation(line: 27, column: 44, scope: !217, inlinedAt: !182)
!219 = !DILocation(line: 30, column: 17, scope: !192, inlinedAt: !182)
!220 = !DILocation(line: 31, column: 32, scope: !221, inlinedAt: !182)
!221 = distinct !DILexicalBlock(scope: !222, file: !2, line: 31, column: 22)
!222 = distinct !DILexicalBlock(scope: !192, file: !2, line: 30, column: 17)
!223 = !DILocation(line: 32, column: 23, scope: !224, inlinedAt: !182)
!224 = distinct !DILexicalBlock(scope: !221, file: !2, line: 32, column: 22)
!225 = !DILocation(line: 32, column: 22, scope: !221, inlinedAt: !182)
!226 = !DILocation(line: 35, column: 19, scope: !227, inlinedAt: !182)
!227 = distinct !DILexicalBlock(scope: !192, file: !2, line: 35, column: 17)
!228 = !DILocation(line: 35, column: 17, scope: !192, inlinedAt: !182)
!229 = !DILocation(line: 36, column: 23, scope: !230, inlinedAt: !182)
!230 = distinct !DILexicalBlock(scope: !227, file: !2, line: 36, column: 22)
!231 = !DILocation(line: 36, column: 22, scope: !227, inlinedAt: !182)
!232 = !DILocation(line: 39, column: 18, scope: !233, inlinedAt: !182)
!233 = distinct !DILexicalBlock(scope: !192, file: !2, line: 39, column: 17)
!234 = !DILocation(line: 39, column: 44, scope: !233, inlinedAt: !182)
!235 = !DILocation(line: 42, column: 17, scope: !192, inlinedAt: !182)
!236 = !DILocation(line: 43, column: 34, scope: !237, inlinedAt: !182)
!237 = distinct !DILexicalBlock(scope: !192, file: !2, line: 43, column: 17)
!238 = !DILocation(line: 43, column: 27, scope: !237, inlinedAt: !182)
!239 = !DILocation(line: 44, column: 28, scope: !240, inlinedAt: !182)
!240 = distinct !DILexicalBlock(scope: !192, file: !2, line: 44, column: 17)
!241 = !DILocation(line: 47, column: 18, scope: !242, inlinedAt: !182)
!242 = distinct !DILexicalBlock(scope: !192, file: !2, line: 47, column: 17)
!243 = !DILocation(line: 47, column: 17, scope: !192, inlinedAt: !182)
!244 = !DILocation(line: 51, column: 19, scope: !245, inlinedAt: !182)
!245 = distinct !DILexicalBlock(scope: !192, file: !2, line: 51, column: 17)
!246 = !DILocation(line: 51, column: 17, scope: !192, inlinedAt: !182)
!247 = !DILocation(line: 55, column: 27, scope: !248, inlinedAt: !182)
!248 = distinct !DILexicalBlock(scope: !192, file: !2, line: 55, column: 17)
!249 = !DILocation(line: 13, column: 13, scope: !54, inlinedAt: !182)
!250 = !DILocation(line: 13, column: 5, scope: !54, inlinedAt: !182)
!251 = distinct !{!251, !180, !252, !253}
!252 = !DILocation(line: 106, column: 79, scope: !24)
!253 = !{!"llvm.loop.mustprogress"}
!254 = !DILocation(line: 106, column: 31, scope: !24)
!255 = !DILocation(line: 106, column: 64, scope: !24)
!256 = !DILocation(line: 106, column: 51, scope: !24)
!257 = !DILocation(line: 106, column: 9, scope: !24)
!258 = !DILocation(line: 108, column: 22, scope: !24)
!259 = !DILocalVariable(name: "g", arg: 1, scope: !260, file: !2, line: 73, type: !263)
!260 = distinct !DISubprogram(name: "triangle", scope: !2, file: !2, line: 73, type: !261, scopeLine: 74, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !264)
!261 = !DISubroutineType(types: !262)
!262 = !{!27, !263}
!263 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !162, size: 64)
!264 = !{!259}
!265 = !DILocation(line: 0, scope: !260, inlinedAt: !266)
!266 = distinct !DILocation(line: 109, column: 30, scope: !267)
!267 = distinct !DILexicalBlock(scope: !168, file: !2, line: 109, column: 5)
!268 = !DILocation(line: 75, column: 5, scope: !260, inlinedAt: !266)
!269 = !DILocation(line: 77, column: 39, scope: !270, inlinedAt: !266)
!270 = distinct !DILexicalBlock(scope: !271, file: !2, line: 77, column: 9)
!271 = distinct !DILexicalBlock(scope: !272, file: !2, line: 77, column: 9)
!272 = distinct !DILexicalBlock(scope: !260, file: !2, line: 75, column: 22)
!273 = !DILocation(line: 77, column: 29, scope: !270, inlinedAt: !266)
!274 = !DILocation(line: 77, column: 9, scope: !271, inlinedAt: !266)
!275 = !DILocation(line: 78, scope: !276, inlinedAt: !266)
!276 = distinct !DILexicalBlock(scope: !277, file: !2, line: 78, column: 13)
!277 = distinct !DILexicalBlock(scope: !270, file: !2, line: 77, column: 43)
!278 = !DILocation(line: 78, column: 33, scope: !279, inlinedAt: !266)
!279 = distinct !DILexicalBlock(scope: !276, file: !2, line: 78, column: 13)
!280 = !DILocation(line: 78, column: 13, scope: !276, inlinedAt: !266)
!281 = !DILocation(line: 79, column: 17, scope: !282, inlinedAt: !266)
!282 = distinct !DILexicalBlock(scope: !279, file: !2, line: 79, column: 17)
!283 = !DILocation(line: 78, column: 46, scope: !279, inlinedAt: !266)
!284 = !DILocation(line: 78, column: 13, scope: !279, inlinedAt: !266)
!285 = distinct !{!285, !280, !286, !253}
!286 = !DILocation(line: 79, column: 17, scope: !276, inlinedAt: !266)
!287 = !DILocation(line: 80, column: 13, scope: !288, inlinedAt: !266)
!288 = distinct !DILexicalBlock(scope: !277, file: !2, line: 80, column: 13)
!289 = !DILocation(line: 0, scope: !168)
!290 = !DILocation(line: 109, column: 44, scope: !267)
!291 = !DILocation(line: 109, column: 5, scope: !168)
!292 = !DILocalVariable(name: "__c", arg: 1, scope: !293, file: !294, line: 82, type: !27)
!293 = distinct !DISubprogram(name: "putchar", scope: !294, file: !294, line: 82, type: !295, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !297)
!294 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!295 = !DISubroutineType(types: !296)
!296 = !{!27, !27}
!297 = !{!292}
!298 = !DILocation(line: 0, scope: !293, inlinedAt: !299)
!299 = distinct !DILocation(line: 111, column: 5, scope: !24)
!300 = !DILocation(line: 84, column: 21, scope: !293, inlinedAt: !299)
!301 = !DILocation(line: 84, column: 10, scope: !293, inlinedAt: !299)
!302 = !DILocation(line: 0, scope: !170)
!303 = !DILocation(line: 113, column: 5, scope: !170)
!304 = !DILocation(line: 110, column: 9, scope: !267)
!305 = !DILocation(line: 109, column: 5, scope: !267)
!306 = distinct !{!306, !291, !307, !253}
!307 = !DILocation(line: 110, column: 28, scope: !168)
!308 = !DILocation(line: 0, scope: !293, inlinedAt: !309)
!309 = distinct !DILocation(line: 115, column: 5, scope: !24)
!310 = !DILocation(line: 84, column: 21, scope: !293, inlinedAt: !309)
!311 = !DILocation(line: 84, column: 10, scope: !293, inlinedAt: !309)
!312 = !DILocation(line: 116, column: 5, scope: !24)
!313 = !DILocation(line: 114, column: 31, scope: !314)
!314 = distinct !DILexicalBlock(scope: !170, file: !2, line: 113, column: 5)
!315 = !DILocalVariable(name: "word", arg: 1, scope: !316, file: !2, line: 86, type: !46)
!316 = distinct !DISubprogram(name: "command", scope: !2, file: !2, line: 86, type: !148, scopeLine: 87, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !28, retainedNodes: !317)
!317 = !{!315, !318, !319}
!318 = !DILocalVariable(name: "hash", scope: !316, file: !2, line: 88, type: !31)
!319 = !DILocalVariable(name: "p", scope: !320, file: !2, line: 89, type: !46)
!320 = distinct !DILexicalBlock(scope: !316, file: !2, line: 89, column: 5)
!321 = !DILocation(line: 0, scope: !316, inlinedAt: !322)
!322 = distinct !DILocation(line: 114, column: 23, scope: !314)
!323 = !DILocation(line: 0, scope: !320, inlinedAt: !322)
!324 = !DILocation(line: 89, column: 32, scope: !325, inlinedAt: !322)
!325 = distinct !DILexicalBlock(scope: !320, file: !2, line: 89, column: 5)
!326 = !DILocation(line: 89, column: 5, scope: !320, inlinedAt: !322)
!327 = !DILocation(line: 91, column: 5, scope: !316, inlinedAt: !322)
!328 = !DILocation(line: 90, column: 21, scope: !325, inlinedAt: !322)
!329 = !DILocation(line: 90, column: 28, scope: !325, inlinedAt: !322)
!330 = !DILocation(line: 90, column: 26, scope: !325, inlinedAt: !322)
!331 = !DILocation(line: 89, column: 37, scope: !325, inlinedAt: !322)
!332 = distinct !{!332, !326, !333, !253}
!333 = !DILocation(line: 90, column: 44, scope: !320, inlinedAt: !322)
!334 = !DILocation(line: 92, column: 26, scope: !335, inlinedAt: !322)
!335 = distinct !DILexicalBlock(scope: !316, file: !2, line: 91, column: 19)
!336 = !DILocation(line: 92, column: 47, scope: !335, inlinedAt: !322)
!337 = !DILocation(line: 92, column: 19, scope: !335, inlinedAt: !322)
!338 = !DILocation(line: 93, column: 26, scope: !335, inlinedAt: !322)
!339 = !DILocation(line: 93, column: 47, scope: !335, inlinedAt: !322)
!340 = !DILocation(line: 93, column: 19, scope: !335, inlinedAt: !322)
!341 = !DILocation(line: 94, column: 28, scope: !335, inlinedAt: !322)
!342 = !DILocation(line: 94, column: 50, scope: !335, inlinedAt: !322)
!343 = !DILocation(line: 94, column: 21, scope: !335, inlinedAt: !322)
!344 = !DILocation(line: 95, column: 26, scope: !335, inlinedAt: !322)
!345 = !DILocation(line: 95, column: 47, scope: !335, inlinedAt: !322)
!346 = !DILocation(line: 95, column: 19, scope: !335, inlinedAt: !322)
!347 = !DILocation(line: 96, column: 26, scope: !335, inlinedAt: !322)
!348 = !DILocation(line: 96, column: 47, scope: !335, inlinedAt: !322)
!349 = !DILocation(line: 96, column: 19, scope: !335, inlinedAt: !322)
!350 = !DILocation(line: 0, scope: !335, inlinedAt: !322)
!351 = !DILocation(line: 114, column: 9, scope: !314)
!352 = !DILocation(line: 113, column: 29, scope: !314)
!353 = !DILocation(line: 113, column: 23, scope: !314)
!354 = distinct !{!354, !303, !355, !253}
!355 = !DILocation(line: 114, column: 43, scope: !170)
!356 = !DISubprogram(name: "printf", scope: !357, file: !357, line: 356, type: !358, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!357 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!358 = !DISubroutineType(types: !359)
!359 = !{!27, !360, null}
!360 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !46)
!361 = !DISubprogram(name: "__ctype_b_loc", scope: !67, file: !67, line: 79, type: !362, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!362 = !DISubroutineType(types: !363)
!363 = !{!364}
!364 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !365, size: 64)
!365 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !366, size: 64)
!366 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !83)
!367 = !DISubprogram(name: "putc", scope: !357, file: !357, line: 550, type: !368, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!368 = !DISubroutineType(types: !369)
!369 = !{!27, !27, !370}
!370 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !371, size: 64)
!371 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !372, line: 7, baseType: !373)
!372 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!373 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !374, line: 49, size: 1728, elements: !375)
!374 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!375 = !{!376, !377, !379, !380, !381, !382, !383, !384, !385, !386, !387, !388, !389, !392, !394, !395, !396, !400, !401, !403, !404, !407, !409, !412, !415, !416, !418, !422, !423}
!376 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !373, file: !374, line: 51, baseType: !27, size: 32)
!377 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !373, file: !374, line: 54, baseType: !378, size: 64, offset: 64)
!378 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!379 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !373, file: !374, line: 55, baseType: !378, size: 64, offset: 128)
!380 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !373, file: !374, line: 56, baseType: !378, size: 64, offset: 192)
!381 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !373, file: !374, line: 57, baseType: !378, size: 64, offset: 256)
!382 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !373, file: !374, line: 58, baseType: !378, size: 64, offset: 320)
!383 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !373, file: !374, line: 59, baseType: !378, size: 64, offset: 384)
!384 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !373, file: !374, line: 60, baseType: !378, size: 64, offset: 448)
!385 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !373, file: !374, line: 61, baseType: !378, size: 64, offset: 512)
!386 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !373, file: !374, line: 64, baseType: !378, size: 64, offset: 576)
!387 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !373, file: !374, line: 65, baseType: !378, size: 64, offset: 640)
!388 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !373, file: !374, line: 66, baseType: !378, size: 64, offset: 704)
!389 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !373, file: !374, line: 68, baseType: !390, size: 64, offset: 768)
!390 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !391, size: 64)
!391 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !374, line: 36, flags: DIFlagFwdDecl)
!392 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !373, file: !374, line: 70, baseType: !393, size: 64, offset: 832)
!393 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !373, size: 64)
!394 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !373, file: !374, line: 72, baseType: !27, size: 32, offset: 896)
!395 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !373, file: !374, line: 73, baseType: !27, size: 32, offset: 928)
!396 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !373, file: !374, line: 74, baseType: !397, size: 64, offset: 960)
!397 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !398, line: 152, baseType: !399)
!398 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!399 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!400 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !373, file: !374, line: 77, baseType: !83, size: 16, offset: 1024)
!401 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !373, file: !374, line: 78, baseType: !402, size: 8, offset: 1040)
!402 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!403 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !373, file: !374, line: 79, baseType: !109, size: 8, offset: 1048)
!404 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !373, file: !374, line: 81, baseType: !405, size: 64, offset: 1088)
!405 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !406, size: 64)
!406 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !374, line: 43, baseType: null)
!407 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !373, file: !374, line: 89, baseType: !408, size: 64, offset: 1152)
!408 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !398, line: 153, baseType: !399)
!409 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !373, file: !374, line: 91, baseType: !410, size: 64, offset: 1216)
!410 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !411, size: 64)
!411 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !374, line: 37, flags: DIFlagFwdDecl)
!412 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !373, file: !374, line: 92, baseType: !413, size: 64, offset: 1280)
!413 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !414, size: 64)
!414 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !374, line: 38, flags: DIFlagFwdDecl)
!415 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !373, file: !374, line: 93, baseType: !393, size: 64, offset: 1344)
!416 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !373, file: !374, line: 94, baseType: !417, size: 64, offset: 1408)
!417 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!418 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !373, file: !374, line: 95, baseType: !419, size: 64, offset: 1472)
!419 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !420, line: 18, baseType: !421)
!420 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!421 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!422 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !373, file: !374, line: 96, baseType: !27, size: 32, offset: 1536)
!423 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !373, file: !374, line: 98, baseType: !424, size: 160, offset: 1568)
!424 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 160, elements: !425)
!425 = !{!426}
!426 = !DISubrange(count: 20)
!427 = !DISubprogram(name: "strcmp", scope: !428, file: !428, line: 156, type: !429, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!428 = !DIFile(filename: "include/string.h", directory: "", checksumkind: CSK_MD5, checksum: "0ee11a08692643b86154f96759d0f7fa")
!429 = !DISubroutineType(types: !430)
!430 = !{!27, !46, !46}
