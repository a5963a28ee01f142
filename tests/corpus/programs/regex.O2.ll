; ModuleID = 'regex.c'
source_filename = "regex.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.state = type { ptr, i8 }

@main.patterns = internal unnamed_addr constant [10 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7, ptr @.str.8, ptr @.str.9], align 16, !dbg !0
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1, !dbg !9
@.str.1 = private unnamed_addr constant [6 x i8] c"^a.c$\00", align 1, !dbg !15
@.str.2 = private unnamed_addr constant [7 x i8] c"a*b+c?\00", align 1, !dbg !20
@.str.3 = private unnamed_addr constant [14 x i8] c"[a-c]+[0-9]*$\00", align 1, !dbg !25
@.str.4 = private unnamed_addr constant [8 x i8] c"^[^x]*x\00", align 1, !dbg !30
@.str.5 = private unnamed_addr constant [8 x i8] c"colou?r\00", align 1, !dbg !35
@.str.6 = private unnamed_addr constant [7 x i8] c".*end$\00", align 1, !dbg !37
@.str.7 = private unnamed_addr constant [3 x i8] c"^$\00", align 1, !dbg !39
@.str.8 = private unnamed_addr constant [8 x i8] c"x*y*z*$\00", align 1, !dbg !44
@.str.9 = private unnamed_addr constant [16 x i8] c"a?a?a?a?a?aaaaa\00", align 1, !dbg !46
@main.texts = internal unnamed_addr constant [13 x ptr] [ptr @.str.10, ptr @.str, ptr @.str.11, ptr @.str.12, ptr @.str.13, ptr @.str.14, ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19, ptr @.str.20, ptr @.str.21], align 16, !dbg !84
@.str.10 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !51
@.str.11 = private unnamed_addr constant [6 x i8] c"xabcx\00", align 1, !dbg !56
@.str.12 = private unnamed_addr constant [4 x i8] c"aXc\00", align 1, !dbg !58
@.str.13 = private unnamed_addr constant [4 x i8] c"bbb\00", align 1, !dbg !60
@.str.14 = private unnamed_addr constant [7 x i8] c"cab123\00", align 1, !dbg !62
@.str.15 = private unnamed_addr constant [6 x i8] c"color\00", align 1, !dbg !64
@.str.16 = private unnamed_addr constant [7 x i8] c"colour\00", align 1, !dbg !66
@.str.17 = private unnamed_addr constant [8 x i8] c"the end\00", align 1, !dbg !68
@.str.18 = private unnamed_addr constant [6 x i8] c"aaaaa\00", align 1, !dbg !70
@.str.19 = private unnamed_addr constant [4 x i8] c"xyz\00", align 1, !dbg !72
@.str.20 = private unnamed_addr constant [10 x i8] c"no x here\00", align 1, !dbg !74
@.str.21 = private unnamed_addr constant [5 x i8] c"abab\00", align 1, !dbg !79
@.str.22 = private unnamed_addr constant [6 x i8] c"%-16s\00", align 1, !dbg !92
@states = internal unnamed_addr global [32 x %struct.state] zeroinitializer, align 16, !dbg !98
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 !dbg !2 {
    #dbg_value(i32 0, !108, !DIExpression(), !127)
  br label %2, !dbg !128

1:                                                ; preds = %8
  ret i32 0, !dbg !129

2:                                                ; preds = %0, %8
  %3 = phi i64 [ 0, %0 ], [ %11, %8 ]
    #dbg_value(i64 %3, !108, !DIExpression(), !127)
  %4 = getelementptr inbounds [10 x ptr], ptr @main.patterns, i64 0, i64 %3, !dbg !130
  %5 = load ptr, ptr %4, align 8, !dbg !130, !tbaa !131
  %6 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.22, ptr noundef %5), !dbg !135
    #dbg_value(i32 0, !111, !DIExpression(), !136)
  %7 = getelementptr inbounds i8, ptr %5, i64 1
  br label %13, !dbg !137

8:                                                ; preds = %266
    #dbg_value(i32 10, !138, !DIExpression(), !144)
  %9 = load ptr, ptr @stdout, align 8, !dbg !146, !tbaa !131
  %10 = tail call i32 @putc(i32 noundef 10, ptr noundef %9), !dbg !147
  %11 = add nuw nsw i64 %3, 1, !dbg !148
    #dbg_value(i64 %11, !108, !DIExpression(), !127)
  %12 = icmp eq i64 %11, 10, !dbg !149
  br i1 %12, label %1, label %2, !dbg !128, !llvm.loop !150

13:                                               ; preds = %2, %266
  %14 = phi i64 [ 0, %2 ], [ %274, %266 ]
    #dbg_value(i64 %14, !111, !DIExpression(), !136)
  %15 = getelementptr inbounds [13 x ptr], ptr @main.texts, i64 0, i64 %14, !dbg !153
  %16 = load ptr, ptr %15, align 8, !dbg !153, !tbaa !131
    #dbg_value(ptr %5, !154, !DIExpression(), !160)
    #dbg_value(ptr %16, !159, !DIExpression(), !160)
  %17 = load i8, ptr %5, align 1, !dbg !162, !tbaa !164
  %18 = icmp eq i8 %17, 94, !dbg !165
  br i1 %18, label %19, label %21, !dbg !166

19:                                               ; preds = %13
  %20 = tail call fastcc i32 @match_here(ptr noundef nonnull readonly %7, ptr noundef readonly %16), !dbg !167
  br label %29, !dbg !168

21:                                               ; preds = %13, %25
  %22 = phi ptr [ %26, %25 ], [ %16, %13 ]
    #dbg_value(ptr %22, !159, !DIExpression(), !160)
  %23 = tail call fastcc i32 @match_here(ptr noundef nonnull readonly %5, ptr noundef %22), !dbg !169
  %24 = icmp eq i32 %23, 0, !dbg !169
  br i1 %24, label %25, label %29, !dbg !171

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %22, i64 1, !dbg !172
    #dbg_value(ptr %26, !159, !DIExpression(), !160)
  %27 = load i8, ptr %22, align 1, !dbg !173, !tbaa !164
  %28 = icmp eq i8 %27, 0, !dbg !174
  br i1 %28, label %29, label %21, !dbg !174, !llvm.loop !175

29:                                               ; preds = %21, %25, %19
  %30 = phi i32 [ %20, %19 ], [ 1, %21 ], [ 0, %25 ], !dbg !160
    #dbg_value(i32 %30, !115, !DIExpression(), !178)
    #dbg_value(ptr %5, !179, !DIExpression(), !199)
    #dbg_value(ptr %16, !182, !DIExpression(), !199)
    #dbg_value(i1 %18, !183, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !199)
    #dbg_value(i32 0, !184, !DIExpression(), !199)
  %31 = zext i1 %18 to i64, !dbg !201
  %32 = getelementptr inbounds i8, ptr %5, i64 %31, !dbg !201
    #dbg_value(ptr %32, !179, !DIExpression(), !199)
  %33 = load i8, ptr %32, align 1, !dbg !202, !tbaa !164
  %34 = icmp eq i8 %33, 0, !dbg !203
  br i1 %34, label %126, label %35, !dbg !203

35:                                               ; preds = %29, %49
  %36 = phi i32 [ %62, %49 ], [ 0, %29 ]
  %37 = phi i64 [ %61, %49 ], [ 0, %29 ]
  %38 = phi i8 [ %68, %49 ], [ %33, %29 ]
  %39 = phi ptr [ %67, %49 ], [ %32, %29 ]
    #dbg_value(ptr %39, !179, !DIExpression(), !199)
  switch i8 %38, label %49 [
    i8 36, label %40
    i8 91, label %44
  ], !dbg !204

40:                                               ; preds = %35
  %41 = getelementptr inbounds i8, ptr %39, i64 1, !dbg !206
  %42 = load i8, ptr %41, align 1, !dbg !206, !tbaa !164
  %43 = icmp eq i8 %42, 0, !dbg !206
  br i1 %43, label %70, label %49, !dbg !207

44:                                               ; preds = %35, %44
  %45 = phi ptr [ %46, %44 ], [ %39, %35 ]
    #dbg_value(ptr %45, !208, !DIExpression(), !213)
  %46 = getelementptr inbounds i8, ptr %45, i64 1, !dbg !215
    #dbg_value(ptr %46, !208, !DIExpression(), !213)
  %47 = load i8, ptr %46, align 1, !dbg !217, !tbaa !164
  %48 = icmp eq i8 %47, 93, !dbg !218
  br i1 %48, label %49, label %44, !dbg !219, !llvm.loop !220

49:                                               ; preds = %44, %40, %35
  %50 = phi ptr [ %39, %40 ], [ %39, %35 ], [ %46, %44 ]
    #dbg_value(ptr %50, !208, !DIExpression(), !213)
  %51 = getelementptr inbounds i8, ptr %50, i64 1, !dbg !221
    #dbg_value(ptr %51, !185, !DIExpression(), !222)
  %52 = load i8, ptr %51, align 1, !dbg !223, !tbaa !164
  %53 = zext nneg i8 %52 to i64, !dbg !224
  %54 = shl nuw i64 1, %53, !dbg !224
  %55 = and i64 %54, -9223358842715242495, !dbg !224
  %56 = icmp eq i64 %55, 0, !dbg !224
  %57 = add i8 %52, -64, !dbg !225
  %58 = icmp ult i8 %57, -63, !dbg !225
  %59 = select i1 %58, i1 true, i1 %56, !dbg !225
  %60 = select i1 %59, i8 0, i8 %52, !dbg !225
    #dbg_value(i8 %60, !189, !DIExpression(), !222)
  %61 = add nuw nsw i64 %37, 1, !dbg !226
  %62 = trunc nuw i64 %61 to i32, !dbg !226
  %63 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %37, !dbg !227
  store ptr %39, ptr %63, align 16, !dbg !228, !tbaa !131
  %64 = getelementptr inbounds i8, ptr %63, i64 8, !dbg !228
  store i8 %60, ptr %64, align 8, !dbg !228, !tbaa !164
  %65 = icmp ne i8 %60, 0, !dbg !229
  %66 = zext i1 %65 to i64, !dbg !230
  %67 = getelementptr inbounds i8, ptr %51, i64 %66, !dbg !230
    #dbg_value(ptr %67, !179, !DIExpression(), !199)
  %68 = load i8, ptr %67, align 1, !dbg !202, !tbaa !164
  %69 = icmp eq i8 %68, 0, !dbg !203
  br i1 %69, label %70, label %35, !dbg !203, !llvm.loop !231

70:                                               ; preds = %49, %40
  %71 = phi i32 [ %62, %49 ], [ %36, %40 ], !dbg !233
  %72 = phi i1 [ true, %49 ], [ false, %40 ], !dbg !203
    #dbg_value(i32 poison, !184, !DIExpression(), !199)
  %73 = zext i32 %71 to i64, !dbg !234
  %74 = shl nuw i64 1, %73, !dbg !234
    #dbg_value(i64 %74, !190, !DIExpression(), !199)
    #dbg_value(i32 0, !235, !DIExpression(), !242)
    #dbg_value(i64 1, !241, !DIExpression(), !244)
  %75 = icmp sgt i32 %71, 0, !dbg !245
  br i1 %75, label %76, label %126, !dbg !247

76:                                               ; preds = %70
  %77 = and i64 %73, 1, !dbg !247
  %78 = icmp eq i32 %71, 1, !dbg !247
  br i1 %78, label %111, label %79, !dbg !247

79:                                               ; preds = %76
  %80 = and i64 %73, 2147483646, !dbg !247
  br label %81, !dbg !247

81:                                               ; preds = %106, %79
  %82 = phi i64 [ 0, %79 ], [ %108, %106 ]
  %83 = phi i64 [ 1, %79 ], [ %107, %106 ]
  %84 = phi i64 [ 0, %79 ], [ %109, %106 ]
    #dbg_value(i64 %82, !235, !DIExpression(), !242)
    #dbg_value(i64 %83, !241, !DIExpression(), !244)
  %85 = shl nuw i64 1, %82, !dbg !248
  %86 = and i64 %85, %83, !dbg !248
  %87 = icmp eq i64 %86, 0, !dbg !248
  br i1 %87, label %94, label %88, !dbg !250

88:                                               ; preds = %81
  %89 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %82, i32 1, !dbg !251
  %90 = load i8, ptr %89, align 8, !dbg !251, !tbaa !252
  switch i8 %90, label %94 [
    i8 42, label %91
    i8 63, label %91
  ], !dbg !254

91:                                               ; preds = %88, %88
  %92 = shl nuw i64 2, %82, !dbg !255
  %93 = or i64 %92, %83, !dbg !256
    #dbg_value(i64 %93, !241, !DIExpression(), !244)
  br label %94, !dbg !257

94:                                               ; preds = %91, %88, %81
  %95 = phi i64 [ %93, %91 ], [ %83, %81 ], [ %83, %88 ]
    #dbg_value(i64 %95, !241, !DIExpression(), !244)
    #dbg_value(i64 %82, !235, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !242)
  %96 = shl nuw i64 2, %82, !dbg !248
  %97 = and i64 %96, %95, !dbg !248
  %98 = icmp eq i64 %97, 0, !dbg !248
  br i1 %98, label %106, label %99, !dbg !250

99:                                               ; preds = %94
  %100 = or disjoint i64 %82, 1, !dbg !258
    #dbg_value(i64 %100, !235, !DIExpression(), !242)
  %101 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %100, i32 1, !dbg !251
  %102 = load i8, ptr %101, align 8, !dbg !251, !tbaa !252
  switch i8 %102, label %106 [
    i8 42, label %103
    i8 63, label %103
  ], !dbg !254

103:                                              ; preds = %99, %99
  %104 = shl nuw i64 4, %82, !dbg !255
  %105 = or i64 %104, %95, !dbg !256
    #dbg_value(i64 %105, !241, !DIExpression(), !244)
  br label %106, !dbg !257

106:                                              ; preds = %103, %99, %94
  %107 = phi i64 [ %105, %103 ], [ %95, %94 ], [ %95, %99 ]
    #dbg_value(i64 %107, !241, !DIExpression(), !244)
  %108 = add nuw nsw i64 %82, 2, !dbg !258
    #dbg_value(i64 %108, !235, !DIExpression(), !242)
  %109 = add i64 %84, 2, !dbg !247
  %110 = icmp eq i64 %109, %80, !dbg !247
  br i1 %110, label %111, label %81, !dbg !247, !llvm.loop !259

111:                                              ; preds = %106, %76
  %112 = phi i64 [ poison, %76 ], [ %107, %106 ]
  %113 = phi i64 [ 0, %76 ], [ %108, %106 ]
  %114 = phi i64 [ 1, %76 ], [ %107, %106 ]
  %115 = icmp eq i64 %77, 0, !dbg !250
  br i1 %115, label %126, label %116, !dbg !250

116:                                              ; preds = %111
    #dbg_value(i64 %113, !235, !DIExpression(), !242)
    #dbg_value(i64 %114, !241, !DIExpression(), !244)
  %117 = shl nuw i64 1, %113, !dbg !248
  %118 = and i64 %117, %114, !dbg !248
  %119 = icmp eq i64 %118, 0, !dbg !248
  br i1 %119, label %126, label %120, !dbg !250

120:                                              ; preds = %116
  %121 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %113, i32 1, !dbg !251
  %122 = load i8, ptr %121, align 8, !dbg !251, !tbaa !252
  switch i8 %122, label %126 [
    i8 42, label %123
    i8 63, label %123
  ], !dbg !254

123:                                              ; preds = %120, %120
  %124 = shl nuw i64 2, %113, !dbg !255
  %125 = or i64 %124, %114, !dbg !256
    #dbg_value(i64 %125, !241, !DIExpression(), !244)
  br label %126, !dbg !257

126:                                              ; preds = %111, %123, %120, %116, %70, %29
  %127 = phi i1 [ false, %70 ], [ false, %29 ], [ true, %116 ], [ true, %120 ], [ true, %123 ], [ true, %111 ]
  %128 = phi i64 [ %74, %70 ], [ 1, %29 ], [ %74, %116 ], [ %74, %120 ], [ %74, %123 ], [ %74, %111 ]
  %129 = phi i64 [ %73, %70 ], [ 0, %29 ], [ %73, %116 ], [ %73, %120 ], [ %73, %123 ], [ %73, %111 ]
  %130 = phi i1 [ %72, %70 ], [ true, %29 ], [ %72, %116 ], [ %72, %120 ], [ %72, %123 ], [ %72, %111 ]
  %131 = phi i64 [ 1, %70 ], [ 1, %29 ], [ %112, %111 ], [ %125, %123 ], [ %114, %116 ], [ %114, %120 ]
    #dbg_value(i64 %131, !192, !DIExpression(), !199)
  %132 = xor i1 %18, true
  %133 = zext i1 %132 to i64
  %134 = and i64 %129, 1
  %135 = icmp eq i64 %129, 1
  %136 = and i64 %129, 4294967294
  %137 = icmp eq i64 %134, 0
  br label %138, !dbg !261

138:                                              ; preds = %196, %126
  %139 = phi ptr [ %16, %126 ], [ %198, %196 ]
  %140 = phi i64 [ %131, %126 ], [ %197, %196 ], !dbg !199
    #dbg_value(i64 %140, !192, !DIExpression(), !199)
    #dbg_value(ptr %139, !182, !DIExpression(), !199)
  %141 = and i64 %140, %128, !dbg !262
  %142 = icmp eq i64 %141, 0, !dbg !262
  br i1 %142, label %147, label %143, !dbg !264

143:                                              ; preds = %138
  br i1 %130, label %266, label %144, !dbg !265

144:                                              ; preds = %143
  %145 = load i8, ptr %139, align 1, !dbg !266, !tbaa !164
  %146 = icmp eq i8 %145, 0, !dbg !266
  br i1 %146, label %266, label %150, !dbg !267

147:                                              ; preds = %138
  %148 = load i8, ptr %139, align 1, !dbg !268, !tbaa !164
  %149 = icmp eq i8 %148, 0, !dbg !268
  br i1 %149, label %266, label %150, !dbg !270

150:                                              ; preds = %147, %144
  %151 = phi i8 [ %148, %147 ], [ %145, %144 ]
    #dbg_value(i64 %133, !193, !DIExpression(), !271)
    #dbg_value(i32 0, !197, !DIExpression(), !272)
  br i1 %127, label %199, label %196, !dbg !273

152:                                              ; preds = %265, %177
  %153 = phi i64 [ %179, %177 ], [ 0, %265 ]
  %154 = phi i64 [ %178, %177 ], [ %262, %265 ]
  %155 = phi i64 [ %180, %177 ], [ 0, %265 ]
    #dbg_value(i64 %153, !235, !DIExpression(), !274)
    #dbg_value(i64 %154, !241, !DIExpression(), !276)
  %156 = shl nuw i64 1, %153, !dbg !277
  %157 = and i64 %156, %154, !dbg !277
  %158 = icmp eq i64 %157, 0, !dbg !277
  br i1 %158, label %165, label %159, !dbg !278

159:                                              ; preds = %152
  %160 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %153, i32 1, !dbg !279
  %161 = load i8, ptr %160, align 8, !dbg !279, !tbaa !252
  switch i8 %161, label %165 [
    i8 42, label %162
    i8 63, label %162
  ], !dbg !280

162:                                              ; preds = %159, %159
  %163 = shl nuw i64 2, %153, !dbg !281
  %164 = or i64 %163, %154, !dbg !282
    #dbg_value(i64 %164, !241, !DIExpression(), !276)
  br label %165, !dbg !283

165:                                              ; preds = %162, %159, %152
  %166 = phi i64 [ %164, %162 ], [ %154, %152 ], [ %154, %159 ]
    #dbg_value(i64 %166, !241, !DIExpression(), !276)
    #dbg_value(i64 %153, !235, !DIExpression(DW_OP_constu, 1, DW_OP_or, DW_OP_stack_value), !274)
  %167 = shl nuw i64 2, %153, !dbg !277
  %168 = and i64 %167, %166, !dbg !277
  %169 = icmp eq i64 %168, 0, !dbg !277
  br i1 %169, label %177, label %170, !dbg !278

170:                                              ; preds = %165
  %171 = or disjoint i64 %153, 1, !dbg !284
    #dbg_value(i64 %171, !235, !DIExpression(), !274)
  %172 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %171, i32 1, !dbg !279
  %173 = load i8, ptr %172, align 8, !dbg !279, !tbaa !252
  switch i8 %173, label %177 [
    i8 42, label %174
    i8 63, label %174
  ], !dbg !280

174:                                              ; preds = %170, %170
  %175 = shl nuw i64 4, %153, !dbg !281
  %176 = or i64 %175, %166, !dbg !282
    #dbg_value(i64 %176, !241, !DIExpression(), !276)
  br label %177, !dbg !283

177:                                              ; preds = %174, %170, %165
  %178 = phi i64 [ %176, %174 ], [ %166, %165 ], [ %166, %170 ]
    #dbg_value(i64 %178, !241, !DIExpression(), !276)
  %179 = add nuw nsw i64 %153, 2, !dbg !284
    #dbg_value(i64 %179, !235, !DIExpression(), !274)
  %180 = add i64 %155, 2, !dbg !285
  %181 = icmp eq i64 %180, %136, !dbg !285
  br i1 %181, label %182, label %152, !dbg !285, !llvm.loop !286

182:                                              ; preds = %177, %265
  %183 = phi i64 [ poison, %265 ], [ %178, %177 ]
  %184 = phi i64 [ 0, %265 ], [ %179, %177 ]
  %185 = phi i64 [ %262, %265 ], [ %178, %177 ]
  br i1 %137, label %196, label %186, !dbg !278

186:                                              ; preds = %182
    #dbg_value(i64 %184, !235, !DIExpression(), !274)
    #dbg_value(i64 %185, !241, !DIExpression(), !276)
  %187 = shl nuw i64 1, %184, !dbg !277
  %188 = and i64 %187, %185, !dbg !277
  %189 = icmp eq i64 %188, 0, !dbg !277
  br i1 %189, label %196, label %190, !dbg !278

190:                                              ; preds = %186
  %191 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %184, i32 1, !dbg !279
  %192 = load i8, ptr %191, align 8, !dbg !279, !tbaa !252
  switch i8 %192, label %196 [
    i8 42, label %193
    i8 63, label %193
  ], !dbg !280

193:                                              ; preds = %190, %190
  %194 = shl nuw i64 2, %184, !dbg !281
  %195 = or i64 %194, %185, !dbg !282
    #dbg_value(i64 %195, !241, !DIExpression(), !276)
  br label %196, !dbg !283

196:                                              ; preds = %182, %193, %190, %186, %150
  %197 = phi i64 [ %133, %150 ], [ %183, %182 ], [ %195, %193 ], [ %185, %186 ], [ %185, %190 ]
    #dbg_value(i64 %197, !192, !DIExpression(), !199)
  %198 = getelementptr inbounds i8, ptr %139, i64 1, !dbg !288
    #dbg_value(ptr %198, !182, !DIExpression(), !199)
  br label %138, !dbg !289, !llvm.loop !290

199:                                              ; preds = %150, %261
  %200 = phi i64 [ %263, %261 ], [ 0, %150 ]
  %201 = phi i64 [ %262, %261 ], [ %133, %150 ]
    #dbg_value(i64 %200, !197, !DIExpression(), !272)
    #dbg_value(i64 %201, !193, !DIExpression(), !271)
  %202 = shl nuw i64 1, %200, !dbg !293
  %203 = and i64 %202, %140, !dbg !293
  %204 = icmp eq i64 %203, 0, !dbg !293
  br i1 %204, label %261, label %205, !dbg !296

205:                                              ; preds = %199
  %206 = getelementptr inbounds [32 x %struct.state], ptr @states, i64 0, i64 %200, !dbg !297
  %207 = load ptr, ptr %206, align 16, !dbg !298, !tbaa !299
    #dbg_value(ptr %207, !300, !DIExpression(), !310)
    #dbg_value(i8 %151, !305, !DIExpression(), !310)
  %208 = load i8, ptr %207, align 1, !dbg !312, !tbaa !164
  %209 = icmp eq i8 %208, 91, !dbg !313
  br i1 %209, label %210, label %249, !dbg !314

210:                                              ; preds = %205
  %211 = getelementptr inbounds i8, ptr %207, i64 1, !dbg !315
    #dbg_value(ptr %211, !300, !DIExpression(), !310)
  %212 = load i8, ptr %211, align 1, !dbg !316, !tbaa !164
  %213 = icmp eq i8 %212, 94, !dbg !317
  %214 = zext i1 %213 to i32, !dbg !317
    #dbg_value(i32 %214, !306, !DIExpression(), !318)
    #dbg_value(i32 0, !309, !DIExpression(), !318)
  %215 = zext i1 %213 to i64, !dbg !319
  %216 = getelementptr inbounds i8, ptr %211, i64 %215, !dbg !319
    #dbg_value(ptr %216, !300, !DIExpression(), !310)
  %217 = load i8, ptr %216, align 1, !dbg !321, !tbaa !164
  %218 = icmp eq i8 %217, 93, !dbg !323
  br i1 %218, label %246, label %219, !dbg !324

219:                                              ; preds = %210, %238
  %220 = phi i8 [ %239, %238 ], [ %217, %210 ]
  %221 = phi i32 [ %243, %238 ], [ 0, %210 ]
  %222 = phi ptr [ %244, %238 ], [ %216, %210 ]
    #dbg_value(i32 %221, !309, !DIExpression(), !318)
    #dbg_value(ptr %222, !300, !DIExpression(), !310)
  %223 = getelementptr inbounds i8, ptr %222, i64 1, !dbg !325
  %224 = load i8, ptr %223, align 1, !dbg !325, !tbaa !164
  %225 = icmp eq i8 %224, 45, !dbg !327
  br i1 %225, label %226, label %236, !dbg !328

226:                                              ; preds = %219
  %227 = getelementptr inbounds i8, ptr %222, i64 2, !dbg !329
  %228 = load i8, ptr %227, align 1, !dbg !329, !tbaa !164
  %229 = icmp eq i8 %228, 93, !dbg !330
  br i1 %229, label %236, label %230, !dbg !331

230:                                              ; preds = %226
  %231 = icmp sle i8 %220, %151, !dbg !332
  %232 = icmp sge i8 %228, %151
  %233 = and i1 %231, %232, !dbg !334
    #dbg_value(!DIArgList(i32 %221, i1 %233), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !318)
    #dbg_value(ptr %227, !300, !DIExpression(), !310)
  %234 = getelementptr inbounds i8, ptr %222, i64 3
  %235 = load i8, ptr %234, align 1, !dbg !321, !tbaa !164
  br label %238, !dbg !335

236:                                              ; preds = %226, %219
  %237 = icmp eq i8 %220, %151, !dbg !336
    #dbg_value(!DIArgList(i32 %221, i1 %237), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !318)
  br label %238

238:                                              ; preds = %236, %230
  %239 = phi i8 [ %235, %230 ], [ %224, %236 ], !dbg !321
  %240 = phi ptr [ %227, %230 ], [ %222, %236 ], !dbg !338
  %241 = phi i1 [ %233, %230 ], [ %237, %236 ]
  %242 = zext i1 %241 to i32, !dbg !339
  %243 = or i32 %221, %242, !dbg !339
    #dbg_value(i32 %243, !309, !DIExpression(), !318)
    #dbg_value(ptr %240, !300, !DIExpression(), !310)
  %244 = getelementptr inbounds i8, ptr %240, i64 1, !dbg !340
    #dbg_value(ptr %244, !300, !DIExpression(), !310)
  %245 = icmp eq i8 %239, 93, !dbg !323
  br i1 %245, label %246, label %219, !dbg !324, !llvm.loop !341

246:                                              ; preds = %238, %210
  %247 = phi i32 [ 0, %210 ], [ %243, %238 ], !dbg !318
  %248 = icmp eq i32 %247, %214, !dbg !343
  br i1 %248, label %261, label %253, !dbg !344

249:                                              ; preds = %205
  %250 = icmp eq i8 %208, 46, !dbg !345
  %251 = icmp eq i8 %208, %151
  %252 = or i1 %250, %251, !dbg !346
  br i1 %252, label %253, label %261, !dbg !344

253:                                              ; preds = %249, %246
  %254 = getelementptr inbounds i8, ptr %206, i64 8, !dbg !347
  %255 = load i8, ptr %254, align 8, !dbg !347, !tbaa !252
  %256 = and i8 %255, -2, !dbg !348
  %257 = icmp eq i8 %256, 42, !dbg !348
  %258 = select i1 %257, i64 3, i64 2, !dbg !348
  %259 = shl i64 %258, %200, !dbg !349
  %260 = or i64 %259, %201, !dbg !350
    #dbg_value(i64 %260, !193, !DIExpression(), !271)
  br label %261, !dbg !351

261:                                              ; preds = %253, %249, %246, %199
  %262 = phi i64 [ %260, %253 ], [ %201, %249 ], [ %201, %199 ], [ %201, %246 ], !dbg !271
    #dbg_value(i64 %262, !193, !DIExpression(), !271)
  %263 = add nuw nsw i64 %200, 1, !dbg !352
    #dbg_value(i64 %263, !197, !DIExpression(), !272)
  %264 = icmp eq i64 %263, %129, !dbg !353
  br i1 %264, label %265, label %199, !dbg !273, !llvm.loop !354

265:                                              ; preds = %261
  br i1 %135, label %182, label %152, !dbg !285

266:                                              ; preds = %143, %144, %147
  %267 = phi i32 [ 1, %144 ], [ 1, %143 ], [ 0, %147 ], !dbg !271
    #dbg_value(i32 %267, !118, !DIExpression(), !178)
  %268 = icmp eq i32 %30, %267, !dbg !356
  %269 = icmp eq i32 %30, 0, !dbg !357
  %270 = select i1 %269, i32 46, i32 49, !dbg !357
  %271 = select i1 %268, i32 %270, i32 33, !dbg !357
    #dbg_value(i32 %271, !138, !DIExpression(), !358)
  %272 = load ptr, ptr @stdout, align 8, !dbg !360, !tbaa !131
  %273 = tail call i32 @putc(i32 noundef %271, ptr noundef %272), !dbg !361
  %274 = add nuw nsw i64 %14, 1, !dbg !362
    #dbg_value(i64 %274, !111, !DIExpression(), !136)
  %275 = icmp eq i64 %274, 13, !dbg !363
  br i1 %275, label %8, label %13, !dbg !137, !llvm.loop !364
}

; Function Attrs: nofree nounwind
declare !dbg !366 noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc range(i32 0, 2) i32 @match_here(ptr noundef readonly %0, ptr noundef readonly %1) unnamed_addr #2 !dbg !371 {
  br label %3

3:                                                ; preds = %196, %2
  %4 = phi ptr [ %0, %2 ], [ %153, %196 ]
  %5 = phi ptr [ %1, %2 ], [ %6, %196 ]
  %6 = getelementptr inbounds i8, ptr %5, i64 1
  br label %7, !dbg !379

7:                                                ; preds = %3, %150
  %8 = phi ptr [ %151, %150 ], [ %4, %3 ]
    #dbg_value(ptr %8, !373, !DIExpression(), !380)
    #dbg_value(ptr %5, !374, !DIExpression(), !380)
  %9 = load i8, ptr %8, align 1, !dbg !381, !tbaa !164
  switch i8 %9, label %23 [
    i8 0, label %203
    i8 36, label %10
    i8 91, label %18
  ], !dbg !379

10:                                               ; preds = %7
  %11 = getelementptr inbounds i8, ptr %8, i64 1, !dbg !383
  %12 = load i8, ptr %11, align 1, !dbg !383, !tbaa !164
  %13 = icmp eq i8 %12, 0, !dbg !383
  br i1 %13, label %14, label %23, !dbg !385

14:                                               ; preds = %10
  %15 = load i8, ptr %5, align 1, !dbg !386, !tbaa !164
  %16 = icmp eq i8 %15, 0, !dbg !387
  %17 = zext i1 %16 to i32, !dbg !387
  br label %203, !dbg !388

18:                                               ; preds = %7, %18
  %19 = phi ptr [ %20, %18 ], [ %8, %7 ]
    #dbg_value(ptr %19, !208, !DIExpression(), !389)
  %20 = getelementptr inbounds i8, ptr %19, i64 1, !dbg !391
    #dbg_value(ptr %20, !208, !DIExpression(), !389)
  %21 = load i8, ptr %20, align 1, !dbg !392, !tbaa !164
  %22 = icmp eq i8 %21, 93, !dbg !393
  br i1 %22, label %23, label %18, !dbg !394, !llvm.loop !395

23:                                               ; preds = %18, %7, %10
  %24 = phi i1 [ false, %10 ], [ false, %7 ], [ true, %18 ]
  %25 = phi ptr [ %8, %10 ], [ %8, %7 ], [ %20, %18 ]
    #dbg_value(ptr %25, !208, !DIExpression(), !389)
  %26 = getelementptr inbounds i8, ptr %25, i64 1, !dbg !396
    #dbg_value(ptr %26, !375, !DIExpression(), !380)
  %27 = load i8, ptr %26, align 1, !dbg !397, !tbaa !164
  switch i8 %27, label %152 [
    i8 42, label %28
    i8 43, label %28
    i8 63, label %97
  ], !dbg !398

28:                                               ; preds = %23, %23
    #dbg_value(i32 0, !376, !DIExpression(), !399)
  %29 = icmp eq i8 %9, 46
  %30 = getelementptr inbounds i8, ptr %8, i64 1
  br label %31, !dbg !400

31:                                               ; preds = %87, %28
  %32 = phi i64 [ %88, %87 ], [ 0, %28 ], !dbg !399
    #dbg_value(i64 %32, !376, !DIExpression(), !399)
  %33 = getelementptr inbounds i8, ptr %5, i64 %32, !dbg !401
  %34 = load i8, ptr %33, align 1, !dbg !401, !tbaa !164
    #dbg_value(ptr %8, !300, !DIExpression(), !402)
    #dbg_value(i8 %34, !305, !DIExpression(), !402)
  br i1 %24, label %35, label %75, !dbg !404

35:                                               ; preds = %31
    #dbg_value(ptr %30, !300, !DIExpression(), !402)
  %36 = load i8, ptr %30, align 1, !dbg !405, !tbaa !164
  %37 = icmp eq i8 %36, 94, !dbg !406
  %38 = zext i1 %37 to i32, !dbg !406
    #dbg_value(i32 %38, !306, !DIExpression(), !407)
    #dbg_value(i32 0, !309, !DIExpression(), !407)
  %39 = zext i1 %37 to i64, !dbg !408
  %40 = getelementptr inbounds i8, ptr %30, i64 %39, !dbg !408
    #dbg_value(ptr %40, !300, !DIExpression(), !402)
  %41 = load i8, ptr %40, align 1, !dbg !409, !tbaa !164
  %42 = icmp eq i8 %41, 93, !dbg !410
  br i1 %42, label %70, label %43, !dbg !411

43:                                               ; preds = %35, %62
  %44 = phi i8 [ %63, %62 ], [ %41, %35 ]
  %45 = phi i32 [ %67, %62 ], [ 0, %35 ]
  %46 = phi ptr [ %68, %62 ], [ %40, %35 ]
    #dbg_value(i32 %45, !309, !DIExpression(), !407)
    #dbg_value(ptr %46, !300, !DIExpression(), !402)
  %47 = getelementptr inbounds i8, ptr %46, i64 1, !dbg !412
  %48 = load i8, ptr %47, align 1, !dbg !412, !tbaa !164
  %49 = icmp eq i8 %48, 45, !dbg !413
  br i1 %49, label %50, label %60, !dbg !414

50:                                               ; preds = %43
  %51 = getelementptr inbounds i8, ptr %46, i64 2, !dbg !415
  %52 = load i8, ptr %51, align 1, !dbg !415, !tbaa !164
  %53 = icmp eq i8 %52, 93, !dbg !416
  br i1 %53, label %60, label %54, !dbg !417

54:                                               ; preds = %50
  %55 = icmp sle i8 %44, %34, !dbg !418
  %56 = icmp sge i8 %52, %34
  %57 = and i1 %55, %56, !dbg !419
    #dbg_value(!DIArgList(i32 %45, i1 %57), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !407)
    #dbg_value(ptr %51, !300, !DIExpression(), !402)
  %58 = getelementptr inbounds i8, ptr %46, i64 3
  %59 = load i8, ptr %58, align 1, !dbg !409, !tbaa !164
  br label %62, !dbg !420

60:                                               ; preds = %50, %43
  %61 = icmp eq i8 %44, %34, !dbg !421
    #dbg_value(!DIArgList(i32 %45, i1 %61), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !407)
  br label %62

62:                                               ; preds = %60, %54
  %63 = phi i8 [ %59, %54 ], [ %48, %60 ], !dbg !409
  %64 = phi ptr [ %51, %54 ], [ %46, %60 ], !dbg !422
  %65 = phi i1 [ %57, %54 ], [ %61, %60 ]
  %66 = zext i1 %65 to i32, !dbg !423
  %67 = or i32 %45, %66, !dbg !423
    #dbg_value(i32 %67, !309, !DIExpression(), !407)
    #dbg_value(ptr %64, !300, !DIExpression(), !402)
  %68 = getelementptr inbounds i8, ptr %64, i64 1, !dbg !424
    #dbg_value(ptr %68, !300, !DIExpression(), !402)
  %69 = icmp eq i8 %63, 93, !dbg !410
  br i1 %69, label %70, label %43, !dbg !411, !llvm.loop !425

70:                                               ; preds = %62, %35
  %71 = phi i32 [ 0, %35 ], [ %67, %62 ], !dbg !407
  %72 = icmp ne i8 %34, 0, !dbg !427
  %73 = icmp ne i32 %71, %38, !dbg !428
  %74 = select i1 %72, i1 %73, i1 false, !dbg !428
  br i1 %74, label %87, label %80, !dbg !400

75:                                               ; preds = %31
  %76 = icmp ne i8 %34, 0, !dbg !429
  %77 = icmp eq i8 %9, %34
  %78 = or i1 %29, %77
  %79 = and i1 %76, %78, !dbg !430
  br i1 %79, label %87, label %80, !dbg !430

80:                                               ; preds = %70, %75
  %81 = getelementptr inbounds i8, ptr %25, i64 2, !dbg !431
  %82 = icmp eq i8 %27, 43
    #dbg_value(i64 %32, !376, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !399)
  %83 = icmp eq i64 %32, 0, !dbg !435
  %84 = and i1 %83, %82, !dbg !435
  br i1 %84, label %203, label %85, !dbg !436

85:                                               ; preds = %80
  %86 = zext i1 %82 to i64, !dbg !435
  br label %92, !dbg !436

87:                                               ; preds = %75, %70
  %88 = add nuw nsw i64 %32, 1, !dbg !437
    #dbg_value(i64 %88, !376, !DIExpression(), !399)
  br label %31, !dbg !400, !llvm.loop !438

89:                                               ; preds = %92
  %90 = add nsw i64 %93, -1, !dbg !439
    #dbg_value(i64 %90, !376, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !399)
  %91 = icmp sgt i64 %93, %86, !dbg !435
  br i1 %91, label %92, label %203, !dbg !436, !llvm.loop !440

92:                                               ; preds = %85, %89
  %93 = phi i64 [ %32, %85 ], [ %90, %89 ]
    #dbg_value(i64 %93, !376, !DIExpression(), !399)
  %94 = getelementptr inbounds i8, ptr %5, i64 %93, !dbg !442
  %95 = tail call fastcc i32 @match_here(ptr noundef nonnull %81, ptr noundef %94), !dbg !443
  %96 = icmp eq i32 %95, 0, !dbg !443
    #dbg_value(i64 %93, !376, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !399)
  br i1 %96, label %89, label %203, !dbg !444

97:                                               ; preds = %23
  %98 = load i8, ptr %5, align 1, !dbg !445, !tbaa !164
    #dbg_value(ptr %8, !300, !DIExpression(), !446)
    #dbg_value(i8 %98, !305, !DIExpression(), !446)
  br i1 %24, label %99, label %140, !dbg !448

99:                                               ; preds = %97
  %100 = getelementptr inbounds i8, ptr %8, i64 1, !dbg !449
    #dbg_value(ptr %100, !300, !DIExpression(), !446)
  %101 = load i8, ptr %100, align 1, !dbg !450, !tbaa !164
  %102 = icmp eq i8 %101, 94, !dbg !451
  %103 = zext i1 %102 to i32, !dbg !451
    #dbg_value(i32 %103, !306, !DIExpression(), !452)
    #dbg_value(i32 0, !309, !DIExpression(), !452)
  %104 = zext i1 %102 to i64, !dbg !453
  %105 = getelementptr inbounds i8, ptr %100, i64 %104, !dbg !453
    #dbg_value(ptr %105, !300, !DIExpression(), !446)
  %106 = load i8, ptr %105, align 1, !dbg !454, !tbaa !164
  %107 = icmp eq i8 %106, 93, !dbg !455
  br i1 %107, label %135, label %108, !dbg !456

108:                                              ; preds = %99, %127
  %109 = phi i8 [ %128, %127 ], [ %106, %99 ]
  %110 = phi i32 [ %132, %127 ], [ 0, %99 ]
  %111 = phi ptr [ %133, %127 ], [ %105, %99 ]
    #dbg_value(i32 %110, !309, !DIExpression(), !452)
    #dbg_value(ptr %111, !300, !DIExpression(), !446)
  %112 = getelementptr inbounds i8, ptr %111, i64 1, !dbg !457
  %113 = load i8, ptr %112, align 1, !dbg !457, !tbaa !164
  %114 = icmp eq i8 %113, 45, !dbg !458
  br i1 %114, label %115, label %125, !dbg !459

115:                                              ; preds = %108
  %116 = getelementptr inbounds i8, ptr %111, i64 2, !dbg !460
  %117 = load i8, ptr %116, align 1, !dbg !460, !tbaa !164
  %118 = icmp eq i8 %117, 93, !dbg !461
  br i1 %118, label %125, label %119, !dbg !462

119:                                              ; preds = %115
  %120 = icmp sle i8 %109, %98, !dbg !463
  %121 = icmp sge i8 %117, %98
  %122 = and i1 %120, %121, !dbg !464
    #dbg_value(!DIArgList(i32 %110, i1 %122), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !452)
    #dbg_value(ptr %116, !300, !DIExpression(), !446)
  %123 = getelementptr inbounds i8, ptr %111, i64 3
  %124 = load i8, ptr %123, align 1, !dbg !454, !tbaa !164
  br label %127, !dbg !465

125:                                              ; preds = %115, %108
  %126 = icmp eq i8 %109, %98, !dbg !466
    #dbg_value(!DIArgList(i32 %110, i1 %126), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !452)
  br label %127

127:                                              ; preds = %125, %119
  %128 = phi i8 [ %124, %119 ], [ %113, %125 ], !dbg !454
  %129 = phi ptr [ %116, %119 ], [ %111, %125 ], !dbg !467
  %130 = phi i1 [ %122, %119 ], [ %126, %125 ]
  %131 = zext i1 %130 to i32, !dbg !468
  %132 = or i32 %110, %131, !dbg !468
    #dbg_value(i32 %132, !309, !DIExpression(), !452)
    #dbg_value(ptr %129, !300, !DIExpression(), !446)
  %133 = getelementptr inbounds i8, ptr %129, i64 1, !dbg !469
    #dbg_value(ptr %133, !300, !DIExpression(), !446)
  %134 = icmp eq i8 %128, 93, !dbg !455
  br i1 %134, label %135, label %108, !dbg !456, !llvm.loop !470

135:                                              ; preds = %127, %99
  %136 = phi i32 [ 0, %99 ], [ %132, %127 ], !dbg !452
  %137 = icmp ne i8 %98, 0, !dbg !472
  %138 = icmp ne i32 %136, %103, !dbg !473
  %139 = select i1 %137, i1 %138, i1 false, !dbg !473
  br i1 %139, label %146, label %150, !dbg !474

140:                                              ; preds = %97
  %141 = icmp eq i8 %98, 0, !dbg !475
  br i1 %141, label %150, label %142, !dbg !476

142:                                              ; preds = %140
  %143 = icmp eq i8 %9, 46, !dbg !477
  %144 = icmp eq i8 %9, %98
  %145 = or i1 %143, %144, !dbg !478
  br i1 %145, label %146, label %150, !dbg !474

146:                                              ; preds = %135, %142
  %147 = getelementptr inbounds i8, ptr %25, i64 2, !dbg !479
  %148 = tail call fastcc i32 @match_here(ptr noundef nonnull %147, ptr noundef nonnull %6), !dbg !480
  %149 = icmp eq i32 %148, 0, !dbg !480
  br i1 %149, label %150, label %203, !dbg !481

150:                                              ; preds = %135, %140, %146, %142
  %151 = getelementptr inbounds i8, ptr %25, i64 2, !dbg !482
  br label %7, !dbg !483

152:                                              ; preds = %23
  %153 = getelementptr inbounds i8, ptr %25, i64 1
  %154 = load i8, ptr %5, align 1, !dbg !484, !tbaa !164
    #dbg_value(ptr %8, !300, !DIExpression(), !485)
    #dbg_value(i8 %154, !305, !DIExpression(), !485)
  br i1 %24, label %155, label %197, !dbg !487

155:                                              ; preds = %152
  %156 = getelementptr inbounds i8, ptr %8, i64 1, !dbg !488
    #dbg_value(ptr %156, !300, !DIExpression(), !485)
  %157 = load i8, ptr %156, align 1, !dbg !489, !tbaa !164
  %158 = icmp eq i8 %157, 94, !dbg !490
  %159 = zext i1 %158 to i32, !dbg !490
    #dbg_value(i32 %159, !306, !DIExpression(), !491)
    #dbg_value(i32 0, !309, !DIExpression(), !491)
  %160 = zext i1 %158 to i64, !dbg !492
  %161 = getelementptr inbounds i8, ptr %156, i64 %160, !dbg !492
    #dbg_value(ptr %161, !300, !DIExpression(), !485)
  %162 = load i8, ptr %161, align 1, !dbg !493, !tbaa !164
  %163 = icmp eq i8 %162, 93, !dbg !494
  br i1 %163, label %191, label %164, !dbg !495

164:                                              ; preds = %155, %183
  %165 = phi i8 [ %184, %183 ], [ %162, %155 ]
  %166 = phi i32 [ %188, %183 ], [ 0, %155 ]
  %167 = phi ptr [ %189, %183 ], [ %161, %155 ]
    #dbg_value(i32 %166, !309, !DIExpression(), !491)
    #dbg_value(ptr %167, !300, !DIExpression(), !485)
  %168 = getelementptr inbounds i8, ptr %167, i64 1, !dbg !496
  %169 = load i8, ptr %168, align 1, !dbg !496, !tbaa !164
  %170 = icmp eq i8 %169, 45, !dbg !497
  br i1 %170, label %171, label %181, !dbg !498

171:                                              ; preds = %164
  %172 = getelementptr inbounds i8, ptr %167, i64 2, !dbg !499
  %173 = load i8, ptr %172, align 1, !dbg !499, !tbaa !164
  %174 = icmp eq i8 %173, 93, !dbg !500
  br i1 %174, label %181, label %175, !dbg !501

175:                                              ; preds = %171
  %176 = icmp sle i8 %165, %154, !dbg !502
  %177 = icmp sge i8 %173, %154
  %178 = and i1 %176, %177, !dbg !503
    #dbg_value(!DIArgList(i32 %166, i1 %178), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !491)
    #dbg_value(ptr %172, !300, !DIExpression(), !485)
  %179 = getelementptr inbounds i8, ptr %167, i64 3
  %180 = load i8, ptr %179, align 1, !dbg !493, !tbaa !164
  br label %183, !dbg !504

181:                                              ; preds = %171, %164
  %182 = icmp eq i8 %165, %154, !dbg !505
    #dbg_value(!DIArgList(i32 %166, i1 %182), !309, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !491)
  br label %183

183:                                              ; preds = %181, %175
  %184 = phi i8 [ %180, %175 ], [ %169, %181 ], !dbg !493
  %185 = phi ptr [ %172, %175 ], [ %167, %181 ], !dbg !506
  %186 = phi i1 [ %178, %175 ], [ %182, %181 ]
  %187 = zext i1 %186 to i32, !dbg !507
  %188 = or i32 %166, %187, !dbg !507
    #dbg_value(i32 %188, !309, !DIExpression(), !491)
    #dbg_value(ptr %185, !300, !DIExpression(), !485)
  %189 = getelementptr inbounds i8, ptr %185, i64 1, !dbg !508
    #dbg_value(ptr %189, !300, !DIExpression(), !485)
  %190 = icmp eq i8 %184, 93, !dbg !494
  br i1 %190, label %191, label %164, !dbg !495, !llvm.loop !509

191:                                              ; preds = %183, %155
  %192 = phi i32 [ 0, %155 ], [ %188, %183 ], !dbg !491
  %193 = icmp ne i8 %154, 0, !dbg !511
  %194 = icmp ne i32 %192, %159, !dbg !512
  %195 = select i1 %193, i1 %194, i1 false, !dbg !512
  br i1 %195, label %196, label %203, !dbg !513

196:                                              ; preds = %191, %199
  br label %3

197:                                              ; preds = %152
  %198 = icmp eq i8 %154, 0, !dbg !514
  br i1 %198, label %203, label %199, !dbg !515

199:                                              ; preds = %197
  %200 = icmp eq i8 %9, 46, !dbg !516
  %201 = icmp eq i8 %9, %154
  %202 = or i1 %200, %201, !dbg !517
  br i1 %202, label %196, label %203, !dbg !513

203:                                              ; preds = %197, %199, %191, %7, %146, %92, %89, %80, %14
  %204 = phi i32 [ %17, %14 ], [ 0, %80 ], [ 1, %92 ], [ 0, %89 ], [ 1, %146 ], [ 1, %7 ], [ 0, %191 ], [ 0, %199 ], [ 0, %197 ], !dbg !380
  ret i32 %204, !dbg !518
}

; Function Attrs: nofree nounwind
declare !dbg !519 noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!120, !121, !122, !123, !124, !125, !126}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "patterns", scope: !2, file: !3, line: 110, type: !119, isLocal: true, isDefinition: true)
!2 = distinct !DISubprogram(name: "main", scope: !3, file: !3, line: 108, type: !4, scopeLine: 109, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !107)
!3 = !DIFile(filename: "regex.c", directory: ".", checksumkind: CSK_MD5, checksum: "ef97f930da3ffb2bfe38aeb7f6720c38")
!4 = !DISubroutineType(types: !5)
!5 = !{!6}
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!9, !15, !20, !25, !30, !35, !37, !39, !44, !46, !0, !51, !56, !58, !60, !62, !64, !66, !68, !70, !72, !74, !79, !84, !92, !94, !96, !98}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !11, isLocal: true, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !17, isLocal: true, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 48, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 6)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !22, isLocal: true, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 56, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 7)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !27, isLocal: true, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 112, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 14)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !32, isLocal: true, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 8)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !32, isLocal: true, isDefinition: true)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !22, isLocal: true, isDefinition: true)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression())
!40 = distinct !DIGlobalVariable(scope: null, file: !3, line: 110, type: !41, isLocal: true, isDefinition: true)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 24, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(scope: null, file: !3, line: 111, type: !32, isLocal: true, isDefinition: true)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(scope: null, file: !3, line: 111, type: !48, isLocal: true, isDefinition: true)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 16)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !53, isLocal: true, isDefinition: true)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 8, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 1)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !11, isLocal: true, isDefinition: true)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression())
!61 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !11, isLocal: true, isDefinition: true)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression())
!63 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !22, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression())
!65 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !22, isLocal: true, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !32, isLocal: true, isDefinition: true)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(scope: null, file: !3, line: 112, type: !17, isLocal: true, isDefinition: true)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression())
!73 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !11, isLocal: true, isDefinition: true)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression())
!75 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !76, isLocal: true, isDefinition: true)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 80, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 10)
!79 = !DIGlobalVariableExpression(var: !80, expr: !DIExpression())
!80 = distinct !DIGlobalVariable(scope: null, file: !3, line: 113, type: !81, isLocal: true, isDefinition: true)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 40, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 5)
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression())
!85 = distinct !DIGlobalVariable(name: "texts", scope: !2, file: !3, line: 112, type: !86, isLocal: true, isDefinition: true)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 832, elements: !90)
!87 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !88)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!90 = !{!91}
!91 = !DISubrange(count: 13)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression())
!93 = distinct !DIGlobalVariable(scope: null, file: !3, line: 115, type: !17, isLocal: true, isDefinition: true)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression())
!95 = distinct !DIGlobalVariable(scope: null, file: !3, line: 90, type: !11, isLocal: true, isDefinition: true)
!96 = !DIGlobalVariableExpression(var: !97, expr: !DIExpression())
!97 = distinct !DIGlobalVariable(name: "state_count", scope: !7, file: !3, line: 70, type: !6, isLocal: true, isDefinition: true)
!98 = !DIGlobalVariableExpression(var: !99, expr: !DIExpression())
!99 = distinct !DIGlobalVariable(name: "states", scope: !7, file: !3, line: 69, type: !100, isLocal: true, isDefinition: true)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 4096, elements: !105)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "state", file: !3, line: 68, size: 128, elements: !102)
!102 = !{!103, !104}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "re", scope: !101, file: !3, line: 68, baseType: !88, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "repeat", scope: !101, file: !3, line: 68, baseType: !12, size: 8, offset: 64)
!105 = !{!106}
!106 = !DISubrange(count: 32)
!107 = !{!108, !111, !115, !118}
!108 = !DILocalVariable(name: "p", scope: !109, file: !3, line: 114, type: !110)
!109 = distinct !DILexicalBlock(scope: !2, file: !3, line: 114, column: 5)
!110 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!111 = !DILocalVariable(name: "t", scope: !112, file: !3, line: 116, type: !110)
!112 = distinct !DILexicalBlock(scope: !113, file: !3, line: 116, column: 9)
!113 = distinct !DILexicalBlock(scope: !114, file: !3, line: 114, column: 73)
!114 = distinct !DILexicalBlock(scope: !109, file: !3, line: 114, column: 5)
!115 = !DILocalVariable(name: "a", scope: !116, file: !3, line: 117, type: !6)
!116 = distinct !DILexicalBlock(scope: !117, file: !3, line: 116, column: 71)
!117 = distinct !DILexicalBlock(scope: !112, file: !3, line: 116, column: 9)
!118 = !DILocalVariable(name: "b", scope: !116, file: !3, line: 117, type: !6)
!119 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 640, elements: !77)
!120 = !{i32 7, !"Dwarf Version", i32 5}
!121 = !{i32 2, !"Debug Info Version", i32 3}
!122 = !{i32 1, !"wchar_size", i32 4}
!123 = !{i32 8, !"PIC Level", i32 2}
!124 = !{i32 7, !"PIE Level", i32 2}
!125 = !{i32 7, !"uwtable", i32 2}
!126 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!127 = !DILocation(line: 0, scope: !109)
!128 = !DILocation(line: 114, column: 5, scope: !109)
!129 = !DILocation(line: 122, column: 5, scope: !2)
!130 = !DILocation(line: 115, column: 25, scope: !113)
!131 = !{!132, !132, i64 0}
!132 = !{!"any pointer", !133, i64 0}
!133 = !{!"omnipotent char", !134, i64 0}
!134 = !{!"Simple C/C++ TBAA"}
!135 = !DILocation(line: 115, column: 9, scope: !113)
!136 = !DILocation(line: 0, scope: !112)
!137 = !DILocation(line: 116, column: 9, scope: !112)
!138 = !DILocalVariable(name: "__c", arg: 1, scope: !139, file: !140, line: 82, type: !6)
!139 = distinct !DISubprogram(name: "putchar", scope: !140, file: !140, line: 82, type: !141, scopeLine: 83, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !143)
!140 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "c10e343656e7a2bf1044ef4e4442d902")
!141 = !DISubroutineType(types: !142)
!142 = !{!6, !6}
!143 = !{!138}
!144 = !DILocation(line: 0, scope: !139, inlinedAt: !145)
!145 = distinct !DILocation(line: 120, column: 9, scope: !113)
!146 = !DILocation(line: 84, column: 21, scope: !139, inlinedAt: !145)
!147 = !DILocation(line: 84, column: 10, scope: !139, inlinedAt: !145)
!148 = !DILocation(line: 114, column: 69, scope: !114)
!149 = !DILocation(line: 114, column: 28, scope: !114)
!150 = distinct !{!150, !128, !151, !152}
!151 = !DILocation(line: 121, column: 5, scope: !109)
!152 = !{!"llvm.loop.mustprogress"}
!153 = !DILocation(line: 117, column: 44, scope: !116)
!154 = !DILocalVariable(name: "re", arg: 1, scope: !155, file: !3, line: 57, type: !88)
!155 = distinct !DISubprogram(name: "backtrack", scope: !3, file: !3, line: 57, type: !156, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !158)
!156 = !DISubroutineType(types: !157)
!157 = !{!6, !88, !88}
!158 = !{!154, !159}
!159 = !DILocalVariable(name: "text", arg: 2, scope: !155, file: !3, line: 57, type: !88)
!160 = !DILocation(line: 0, scope: !155, inlinedAt: !161)
!161 = distinct !DILocation(line: 117, column: 21, scope: !116)
!162 = !DILocation(line: 59, column: 9, scope: !163, inlinedAt: !161)
!163 = distinct !DILexicalBlock(scope: !155, file: !3, line: 59, column: 9)
!164 = !{!133, !133, i64 0}
!165 = !DILocation(line: 59, column: 13, scope: !163, inlinedAt: !161)
!166 = !DILocation(line: 59, column: 9, scope: !155, inlinedAt: !161)
!167 = !DILocation(line: 60, column: 16, scope: !163, inlinedAt: !161)
!168 = !DILocation(line: 60, column: 9, scope: !163, inlinedAt: !161)
!169 = !DILocation(line: 62, column: 13, scope: !170, inlinedAt: !161)
!170 = distinct !DILexicalBlock(scope: !155, file: !3, line: 62, column: 13)
!171 = !DILocation(line: 62, column: 13, scope: !155, inlinedAt: !161)
!172 = !DILocation(line: 64, column: 17, scope: !155, inlinedAt: !161)
!173 = !DILocation(line: 64, column: 12, scope: !155, inlinedAt: !161)
!174 = !DILocation(line: 62, column: 32, scope: !170, inlinedAt: !161)
!175 = distinct !{!175, !176, !177, !152}
!176 = !DILocation(line: 61, column: 5, scope: !155, inlinedAt: !161)
!177 = !DILocation(line: 64, column: 19, scope: !155, inlinedAt: !161)
!178 = !DILocation(line: 0, scope: !116)
!179 = !DILocalVariable(name: "re", arg: 1, scope: !180, file: !3, line: 80, type: !88)
!180 = distinct !DISubprogram(name: "simulate", scope: !3, file: !3, line: 80, type: !156, scopeLine: 81, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !181)
!181 = !{!179, !182, !183, !184, !185, !189, !190, !192, !193, !197}
!182 = !DILocalVariable(name: "text", arg: 2, scope: !180, file: !3, line: 80, type: !88)
!183 = !DILocalVariable(name: "anchored", scope: !180, file: !3, line: 82, type: !6)
!184 = !DILocalVariable(name: "to_end", scope: !180, file: !3, line: 82, type: !6)
!185 = !DILocalVariable(name: "rest", scope: !186, file: !3, line: 89, type: !88)
!186 = distinct !DILexicalBlock(scope: !187, file: !3, line: 84, column: 32)
!187 = distinct !DILexicalBlock(scope: !188, file: !3, line: 84, column: 5)
!188 = distinct !DILexicalBlock(scope: !180, file: !3, line: 84, column: 5)
!189 = !DILocalVariable(name: "repeat", scope: !186, file: !3, line: 90, type: !12)
!190 = !DILocalVariable(name: "accept", scope: !180, file: !3, line: 94, type: !191)
!191 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!192 = !DILocalVariable(name: "set", scope: !180, file: !3, line: 94, type: !191)
!193 = !DILocalVariable(name: "next", scope: !194, file: !3, line: 100, type: !191)
!194 = distinct !DILexicalBlock(scope: !195, file: !3, line: 95, column: 21)
!195 = distinct !DILexicalBlock(scope: !196, file: !3, line: 95, column: 5)
!196 = distinct !DILexicalBlock(scope: !180, file: !3, line: 95, column: 5)
!197 = !DILocalVariable(name: "i", scope: !198, file: !3, line: 101, type: !6)
!198 = distinct !DILexicalBlock(scope: !194, file: !3, line: 101, column: 9)
!199 = !DILocation(line: 0, scope: !180, inlinedAt: !200)
!200 = distinct !DILocation(line: 117, column: 59, scope: !116)
!201 = !DILocation(line: 84, column: 13, scope: !188, inlinedAt: !200)
!202 = !DILocation(line: 84, column: 26, scope: !187, inlinedAt: !200)
!203 = !DILocation(line: 84, column: 5, scope: !188, inlinedAt: !200)
!204 = !DILocation(line: 85, column: 26, scope: !205, inlinedAt: !200)
!205 = distinct !DILexicalBlock(scope: !186, file: !3, line: 85, column: 13)
!206 = !DILocation(line: 85, column: 30, scope: !205, inlinedAt: !200)
!207 = !DILocation(line: 85, column: 13, scope: !186, inlinedAt: !200)
!208 = !DILocalVariable(name: "re", arg: 1, scope: !209, file: !3, line: 25, type: !88)
!209 = distinct !DISubprogram(name: "after", scope: !3, file: !3, line: 25, type: !210, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !212)
!210 = !DISubroutineType(types: !211)
!211 = !{!88, !88}
!212 = !{!208}
!213 = !DILocation(line: 0, scope: !209, inlinedAt: !214)
!214 = distinct !DILocation(line: 89, column: 28, scope: !186, inlinedAt: !200)
!215 = !DILocation(line: 29, column: 15, scope: !216, inlinedAt: !214)
!216 = distinct !DILexicalBlock(scope: !209, file: !3, line: 27, column: 9)
!217 = !DILocation(line: 28, column: 16, scope: !216, inlinedAt: !214)
!218 = !DILocation(line: 28, column: 20, scope: !216, inlinedAt: !214)
!219 = !DILocation(line: 28, column: 9, scope: !216, inlinedAt: !214)
!220 = distinct !{!220, !219, !215, !152}
!221 = !DILocation(line: 30, column: 15, scope: !209, inlinedAt: !214)
!222 = !DILocation(line: 0, scope: !186, inlinedAt: !200)
!223 = !DILocation(line: 90, column: 37, scope: !186, inlinedAt: !200)
!224 = !DILocation(line: 90, column: 23, scope: !186, inlinedAt: !200)
!225 = !DILocation(line: 90, column: 44, scope: !186, inlinedAt: !200)
!226 = !DILocation(line: 91, column: 27, scope: !186, inlinedAt: !200)
!227 = !DILocation(line: 91, column: 9, scope: !186, inlinedAt: !200)
!228 = !DILocation(line: 91, column: 33, scope: !186, inlinedAt: !200)
!229 = !DILocation(line: 92, column: 29, scope: !186, inlinedAt: !200)
!230 = !DILocation(line: 92, column: 19, scope: !186, inlinedAt: !200)
!231 = distinct !{!231, !203, !232, !152}
!232 = !DILocation(line: 93, column: 5, scope: !188, inlinedAt: !200)
!233 = !DILocation(line: 94, column: 35, scope: !180, inlinedAt: !200)
!234 = !DILocation(line: 94, column: 32, scope: !180, inlinedAt: !200)
!235 = !DILocalVariable(name: "i", scope: !236, file: !3, line: 74, type: !6)
!236 = distinct !DILexicalBlock(scope: !237, file: !3, line: 74, column: 5)
!237 = distinct !DISubprogram(name: "close_over", scope: !3, file: !3, line: 72, type: !238, scopeLine: 73, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !240)
!238 = !DISubroutineType(types: !239)
!239 = !{!191, !191}
!240 = !{!241, !235}
!241 = !DILocalVariable(name: "set", arg: 1, scope: !237, file: !3, line: 72, type: !191)
!242 = !DILocation(line: 0, scope: !236, inlinedAt: !243)
!243 = distinct !DILocation(line: 94, column: 54, scope: !180, inlinedAt: !200)
!244 = !DILocation(line: 0, scope: !237, inlinedAt: !243)
!245 = !DILocation(line: 74, column: 23, scope: !246, inlinedAt: !243)
!246 = distinct !DILexicalBlock(scope: !236, file: !3, line: 74, column: 5)
!247 = !DILocation(line: 74, column: 5, scope: !236, inlinedAt: !243)
!248 = !DILocation(line: 75, column: 22, scope: !249, inlinedAt: !243)
!249 = distinct !DILexicalBlock(scope: !246, file: !3, line: 75, column: 13)
!250 = !DILocation(line: 75, column: 26, scope: !249, inlinedAt: !243)
!251 = !DILocation(line: 75, column: 40, scope: !249, inlinedAt: !243)
!252 = !{!253, !133, i64 8}
!253 = !{!"state", !132, i64 0, !133, i64 8}
!254 = !DILocation(line: 75, column: 54, scope: !249, inlinedAt: !243)
!255 = !DILocation(line: 76, column: 24, scope: !249, inlinedAt: !243)
!256 = !DILocation(line: 76, column: 17, scope: !249, inlinedAt: !243)
!257 = !DILocation(line: 76, column: 13, scope: !249, inlinedAt: !243)
!258 = !DILocation(line: 74, column: 39, scope: !246, inlinedAt: !243)
!259 = distinct !{!259, !247, !260, !152}
!260 = !DILocation(line: 76, column: 33, scope: !236, inlinedAt: !243)
!261 = !DILocation(line: 95, column: 5, scope: !180, inlinedAt: !200)
!262 = !DILocation(line: 96, column: 17, scope: !263, inlinedAt: !200)
!263 = distinct !DILexicalBlock(scope: !194, file: !3, line: 96, column: 13)
!264 = !DILocation(line: 96, column: 26, scope: !263, inlinedAt: !200)
!265 = !DILocation(line: 96, column: 38, scope: !263, inlinedAt: !200)
!266 = !DILocation(line: 96, column: 42, scope: !263, inlinedAt: !200)
!267 = !DILocation(line: 96, column: 13, scope: !194, inlinedAt: !200)
!268 = !DILocation(line: 98, column: 14, scope: !269, inlinedAt: !200)
!269 = distinct !DILexicalBlock(scope: !194, file: !3, line: 98, column: 13)
!270 = !DILocation(line: 98, column: 13, scope: !194, inlinedAt: !200)
!271 = !DILocation(line: 0, scope: !194, inlinedAt: !200)
!272 = !DILocation(line: 0, scope: !198, inlinedAt: !200)
!273 = !DILocation(line: 101, column: 9, scope: !198, inlinedAt: !200)
!274 = !DILocation(line: 0, scope: !236, inlinedAt: !275)
!275 = distinct !DILocation(line: 104, column: 15, scope: !194, inlinedAt: !200)
!276 = !DILocation(line: 0, scope: !237, inlinedAt: !275)
!277 = !DILocation(line: 75, column: 22, scope: !249, inlinedAt: !275)
!278 = !DILocation(line: 75, column: 26, scope: !249, inlinedAt: !275)
!279 = !DILocation(line: 75, column: 40, scope: !249, inlinedAt: !275)
!280 = !DILocation(line: 75, column: 54, scope: !249, inlinedAt: !275)
!281 = !DILocation(line: 76, column: 24, scope: !249, inlinedAt: !275)
!282 = !DILocation(line: 76, column: 17, scope: !249, inlinedAt: !275)
!283 = !DILocation(line: 76, column: 13, scope: !249, inlinedAt: !275)
!284 = !DILocation(line: 74, column: 39, scope: !246, inlinedAt: !275)
!285 = !DILocation(line: 74, column: 5, scope: !236, inlinedAt: !275)
!286 = distinct !{!286, !285, !287, !152}
!287 = !DILocation(line: 76, column: 33, scope: !236, inlinedAt: !275)
!288 = !DILocation(line: 95, column: 17, scope: !195, inlinedAt: !200)
!289 = !DILocation(line: 95, column: 5, scope: !195, inlinedAt: !200)
!290 = distinct !{!290, !291, !292}
!291 = !DILocation(line: 95, column: 5, scope: !196, inlinedAt: !200)
!292 = !DILocation(line: 105, column: 5, scope: !196, inlinedAt: !200)
!293 = !DILocation(line: 102, column: 26, scope: !294, inlinedAt: !200)
!294 = distinct !DILexicalBlock(scope: !295, file: !3, line: 102, column: 17)
!295 = distinct !DILexicalBlock(scope: !198, file: !3, line: 101, column: 9)
!296 = !DILocation(line: 102, column: 30, scope: !294, inlinedAt: !200)
!297 = !DILocation(line: 102, column: 40, scope: !294, inlinedAt: !200)
!298 = !DILocation(line: 102, column: 50, scope: !294, inlinedAt: !200)
!299 = !{!253, !132, i64 0}
!300 = !DILocalVariable(name: "re", arg: 1, scope: !301, file: !3, line: 9, type: !88)
!301 = distinct !DISubprogram(name: "single", scope: !3, file: !3, line: 9, type: !302, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !304)
!302 = !DISubroutineType(types: !303)
!303 = !{!6, !88, !12}
!304 = !{!300, !305, !306, !309}
!305 = !DILocalVariable(name: "c", arg: 2, scope: !301, file: !3, line: 9, type: !12)
!306 = !DILocalVariable(name: "inverted", scope: !307, file: !3, line: 12, type: !6)
!307 = distinct !DILexicalBlock(scope: !308, file: !3, line: 11, column: 21)
!308 = distinct !DILexicalBlock(scope: !301, file: !3, line: 11, column: 9)
!309 = !DILocalVariable(name: "found", scope: !307, file: !3, line: 12, type: !6)
!310 = !DILocation(line: 0, scope: !301, inlinedAt: !311)
!311 = distinct !DILocation(line: 102, column: 33, scope: !294, inlinedAt: !200)
!312 = !DILocation(line: 11, column: 9, scope: !308, inlinedAt: !311)
!313 = !DILocation(line: 11, column: 13, scope: !308, inlinedAt: !311)
!314 = !DILocation(line: 11, column: 9, scope: !301, inlinedAt: !311)
!315 = !DILocation(line: 12, column: 25, scope: !307, inlinedAt: !311)
!316 = !DILocation(line: 12, column: 24, scope: !307, inlinedAt: !311)
!317 = !DILocation(line: 12, column: 30, scope: !307, inlinedAt: !311)
!318 = !DILocation(line: 0, scope: !307, inlinedAt: !311)
!319 = !DILocation(line: 13, column: 17, scope: !320, inlinedAt: !311)
!320 = distinct !DILexicalBlock(scope: !307, file: !3, line: 13, column: 9)
!321 = !DILocation(line: 13, column: 30, scope: !322, inlinedAt: !311)
!322 = distinct !DILexicalBlock(scope: !320, file: !3, line: 13, column: 9)
!323 = !DILocation(line: 13, column: 34, scope: !322, inlinedAt: !311)
!324 = !DILocation(line: 13, column: 9, scope: !320, inlinedAt: !311)
!325 = !DILocation(line: 14, column: 17, scope: !326, inlinedAt: !311)
!326 = distinct !DILexicalBlock(scope: !322, file: !3, line: 14, column: 17)
!327 = !DILocation(line: 14, column: 23, scope: !326, inlinedAt: !311)
!328 = !DILocation(line: 14, column: 30, scope: !326, inlinedAt: !311)
!329 = !DILocation(line: 14, column: 33, scope: !326, inlinedAt: !311)
!330 = !DILocation(line: 14, column: 39, scope: !326, inlinedAt: !311)
!331 = !DILocation(line: 14, column: 17, scope: !322, inlinedAt: !311)
!332 = !DILocation(line: 15, column: 28, scope: !333, inlinedAt: !311)
!333 = distinct !DILexicalBlock(scope: !326, file: !3, line: 14, column: 47)
!334 = !DILocation(line: 15, column: 37, scope: !333, inlinedAt: !311)
!335 = !DILocation(line: 17, column: 13, scope: !333, inlinedAt: !311)
!336 = !DILocation(line: 18, column: 28, scope: !337, inlinedAt: !311)
!337 = distinct !DILexicalBlock(scope: !326, file: !3, line: 17, column: 20)
!338 = !DILocation(line: 0, scope: !320, inlinedAt: !311)
!339 = !DILocation(line: 0, scope: !326, inlinedAt: !311)
!340 = !DILocation(line: 13, column: 44, scope: !322, inlinedAt: !311)
!341 = distinct !{!341, !324, !342, !152}
!342 = !DILocation(line: 19, column: 13, scope: !320, inlinedAt: !311)
!343 = !DILocation(line: 20, column: 18, scope: !307, inlinedAt: !311)
!344 = !DILocation(line: 102, column: 17, scope: !295, inlinedAt: !200)
!345 = !DILocation(line: 22, column: 22, scope: !301, inlinedAt: !311)
!346 = !DILocation(line: 22, column: 29, scope: !301, inlinedAt: !311)
!347 = !DILocation(line: 103, column: 35, scope: !294, inlinedAt: !200)
!348 = !DILocation(line: 103, column: 49, scope: !294, inlinedAt: !200)
!349 = !DILocation(line: 103, column: 25, scope: !294, inlinedAt: !200)
!350 = !DILocation(line: 103, column: 22, scope: !294, inlinedAt: !200)
!351 = !DILocation(line: 103, column: 17, scope: !294, inlinedAt: !200)
!352 = !DILocation(line: 101, column: 43, scope: !295, inlinedAt: !200)
!353 = !DILocation(line: 101, column: 27, scope: !295, inlinedAt: !200)
!354 = distinct !{!354, !273, !355, !152}
!355 = !DILocation(line: 103, column: 96, scope: !198, inlinedAt: !200)
!356 = !DILocation(line: 118, column: 23, scope: !116)
!357 = !DILocation(line: 118, column: 21, scope: !116)
!358 = !DILocation(line: 0, scope: !139, inlinedAt: !359)
!359 = distinct !DILocation(line: 118, column: 13, scope: !116)
!360 = !DILocation(line: 84, column: 21, scope: !139, inlinedAt: !359)
!361 = !DILocation(line: 84, column: 10, scope: !139, inlinedAt: !359)
!362 = !DILocation(line: 116, column: 67, scope: !117)
!363 = !DILocation(line: 116, column: 32, scope: !117)
!364 = distinct !{!364, !137, !365, !152}
!365 = !DILocation(line: 119, column: 9, scope: !112)
!366 = !DISubprogram(name: "printf", scope: !367, file: !367, line: 356, type: !368, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!367 = !DIFile(filename: "include/stdio.h", directory: "", checksumkind: CSK_MD5, checksum: "b5a90985555f47bfb88eff5a8f0f5b72")
!368 = !DISubroutineType(types: !369)
!369 = !{!6, !370, null}
!370 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !88)
!371 = distinct !DISubprogram(name: "match_here", scope: !3, file: !3, line: 33, type: !156, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !372)
!372 = !{!373, !374, !375, !376}
!373 = !DILocalVariable(name: "re", arg: 1, scope: !371, file: !3, line: 33, type: !88)
!374 = !DILocalVariable(name: "text", arg: 2, scope: !371, file: !3, line: 33, type: !88)
!375 = !DILocalVariable(name: "rest", scope: !371, file: !3, line: 39, type: !88)
!376 = !DILocalVariable(name: "most", scope: !377, file: !3, line: 43, type: !6)
!377 = distinct !DILexicalBlock(scope: !378, file: !3, line: 42, column: 15)
!378 = distinct !DILexicalBlock(scope: !371, file: !3, line: 40, column: 20)
!379 = !DILocation(line: 35, column: 9, scope: !371)
!380 = !DILocation(line: 0, scope: !371)
!381 = !DILocation(line: 35, column: 10, scope: !382)
!382 = distinct !DILexicalBlock(scope: !371, file: !3, line: 35, column: 9)
!383 = !DILocation(line: 37, column: 26, scope: !384)
!384 = distinct !DILexicalBlock(scope: !371, file: !3, line: 37, column: 9)
!385 = !DILocation(line: 37, column: 9, scope: !371)
!386 = !DILocation(line: 38, column: 17, scope: !384)
!387 = !DILocation(line: 38, column: 16, scope: !384)
!388 = !DILocation(line: 38, column: 9, scope: !384)
!389 = !DILocation(line: 0, scope: !209, inlinedAt: !390)
!390 = distinct !DILocation(line: 39, column: 24, scope: !371)
!391 = !DILocation(line: 29, column: 15, scope: !216, inlinedAt: !390)
!392 = !DILocation(line: 28, column: 16, scope: !216, inlinedAt: !390)
!393 = !DILocation(line: 28, column: 20, scope: !216, inlinedAt: !390)
!394 = !DILocation(line: 28, column: 9, scope: !216, inlinedAt: !390)
!395 = distinct !{!395, !394, !391, !152}
!396 = !DILocation(line: 30, column: 15, scope: !209, inlinedAt: !390)
!397 = !DILocation(line: 40, column: 13, scope: !371)
!398 = !DILocation(line: 40, column: 5, scope: !371)
!399 = !DILocation(line: 0, scope: !377)
!400 = !DILocation(line: 44, column: 9, scope: !377)
!401 = !DILocation(line: 44, column: 27, scope: !377)
!402 = !DILocation(line: 0, scope: !301, inlinedAt: !403)
!403 = distinct !DILocation(line: 44, column: 16, scope: !377)
!404 = !DILocation(line: 11, column: 9, scope: !301, inlinedAt: !403)
!405 = !DILocation(line: 12, column: 24, scope: !307, inlinedAt: !403)
!406 = !DILocation(line: 12, column: 30, scope: !307, inlinedAt: !403)
!407 = !DILocation(line: 0, scope: !307, inlinedAt: !403)
!408 = !DILocation(line: 13, column: 17, scope: !320, inlinedAt: !403)
!409 = !DILocation(line: 13, column: 30, scope: !322, inlinedAt: !403)
!410 = !DILocation(line: 13, column: 34, scope: !322, inlinedAt: !403)
!411 = !DILocation(line: 13, column: 9, scope: !320, inlinedAt: !403)
!412 = !DILocation(line: 14, column: 17, scope: !326, inlinedAt: !403)
!413 = !DILocation(line: 14, column: 23, scope: !326, inlinedAt: !403)
!414 = !DILocation(line: 14, column: 30, scope: !326, inlinedAt: !403)
!415 = !DILocation(line: 14, column: 33, scope: !326, inlinedAt: !403)
!416 = !DILocation(line: 14, column: 39, scope: !326, inlinedAt: !403)
!417 = !DILocation(line: 14, column: 17, scope: !322, inlinedAt: !403)
!418 = !DILocation(line: 15, column: 28, scope: !333, inlinedAt: !403)
!419 = !DILocation(line: 15, column: 37, scope: !333, inlinedAt: !403)
!420 = !DILocation(line: 17, column: 13, scope: !333, inlinedAt: !403)
!421 = !DILocation(line: 18, column: 28, scope: !337, inlinedAt: !403)
!422 = !DILocation(line: 0, scope: !320, inlinedAt: !403)
!423 = !DILocation(line: 0, scope: !326, inlinedAt: !403)
!424 = !DILocation(line: 13, column: 44, scope: !322, inlinedAt: !403)
!425 = distinct !{!425, !411, !426, !152}
!426 = !DILocation(line: 19, column: 13, scope: !320, inlinedAt: !403)
!427 = !DILocation(line: 20, column: 16, scope: !307, inlinedAt: !403)
!428 = !DILocation(line: 20, column: 18, scope: !307, inlinedAt: !403)
!429 = !DILocation(line: 22, column: 12, scope: !301, inlinedAt: !403)
!430 = !DILocation(line: 22, column: 14, scope: !301, inlinedAt: !403)
!431 = !DILocation(line: 47, column: 33, scope: !432)
!432 = distinct !DILexicalBlock(scope: !433, file: !3, line: 47, column: 17)
!433 = distinct !DILexicalBlock(scope: !434, file: !3, line: 46, column: 9)
!434 = distinct !DILexicalBlock(scope: !377, file: !3, line: 46, column: 9)
!435 = !DILocation(line: 46, column: 21, scope: !433)
!436 = !DILocation(line: 46, column: 9, scope: !434)
!437 = !DILocation(line: 45, column: 17, scope: !377)
!438 = distinct !{!438, !400, !437, !152}
!439 = !DILocation(line: 46, column: 44, scope: !433)
!440 = distinct !{!440, !436, !441, !152}
!441 = !DILocation(line: 48, column: 24, scope: !434)
!442 = !DILocation(line: 47, column: 43, scope: !432)
!443 = !DILocation(line: 47, column: 17, scope: !432)
!444 = !DILocation(line: 47, column: 17, scope: !433)
!445 = !DILocation(line: 52, column: 28, scope: !378)
!446 = !DILocation(line: 0, scope: !301, inlinedAt: !447)
!447 = distinct !DILocation(line: 52, column: 17, scope: !378)
!448 = !DILocation(line: 11, column: 9, scope: !301, inlinedAt: !447)
!449 = !DILocation(line: 12, column: 25, scope: !307, inlinedAt: !447)
!450 = !DILocation(line: 12, column: 24, scope: !307, inlinedAt: !447)
!451 = !DILocation(line: 12, column: 30, scope: !307, inlinedAt: !447)
!452 = !DILocation(line: 0, scope: !307, inlinedAt: !447)
!453 = !DILocation(line: 13, column: 17, scope: !320, inlinedAt: !447)
!454 = !DILocation(line: 13, column: 30, scope: !322, inlinedAt: !447)
!455 = !DILocation(line: 13, column: 34, scope: !322, inlinedAt: !447)
!456 = !DILocation(line: 13, column: 9, scope: !320, inlinedAt: !447)
!457 = !DILocation(line: 14, column: 17, scope: !326, inlinedAt: !447)
!458 = !DILocation(line: 14, column: 23, scope: !326, inlinedAt: !447)
!459 = !DILocation(line: 14, column: 30, scope: !326, inlinedAt: !447)
!460 = !DILocation(line: 14, column: 33, scope: !326, inlinedAt: !447)
!461 = !DILocation(line: 14, column: 39, scope: !326, inlinedAt: !447)
!462 = !DILocation(line: 14, column: 17, scope: !322, inlinedAt: !447)
!463 = !DILocation(line: 15, column: 28, scope: !333, inlinedAt: !447)
!464 = !DILocation(line: 15, column: 37, scope: !333, inlinedAt: !447)
!465 = !DILocation(line: 17, column: 13, scope: !333, inlinedAt: !447)
!466 = !DILocation(line: 18, column: 28, scope: !337, inlinedAt: !447)
!467 = !DILocation(line: 0, scope: !320, inlinedAt: !447)
!468 = !DILocation(line: 0, scope: !326, inlinedAt: !447)
!469 = !DILocation(line: 13, column: 44, scope: !322, inlinedAt: !447)
!470 = distinct !{!470, !456, !471, !152}
!471 = !DILocation(line: 19, column: 13, scope: !320, inlinedAt: !447)
!472 = !DILocation(line: 20, column: 16, scope: !307, inlinedAt: !447)
!473 = !DILocation(line: 20, column: 18, scope: !307, inlinedAt: !447)
!474 = !DILocation(line: 52, column: 35, scope: !378)
!475 = !DILocation(line: 22, column: 12, scope: !301, inlinedAt: !447)
!476 = !DILocation(line: 22, column: 14, scope: !301, inlinedAt: !447)
!477 = !DILocation(line: 22, column: 22, scope: !301, inlinedAt: !447)
!478 = !DILocation(line: 22, column: 29, scope: !301, inlinedAt: !447)
!479 = !DILocation(line: 52, column: 54, scope: !378)
!480 = !DILocation(line: 52, column: 38, scope: !378)
!481 = !DILocation(line: 52, column: 70, scope: !378)
!482 = !DILocation(line: 52, column: 89, scope: !378)
!483 = !DILocation(line: 52, column: 73, scope: !378)
!484 = !DILocation(line: 54, column: 23, scope: !371)
!485 = !DILocation(line: 0, scope: !301, inlinedAt: !486)
!486 = distinct !DILocation(line: 54, column: 12, scope: !371)
!487 = !DILocation(line: 11, column: 9, scope: !301, inlinedAt: !486)
!488 = !DILocation(line: 12, column: 25, scope: !307, inlinedAt: !486)
!489 = !DILocation(line: 12, column: 24, scope: !307, inlinedAt: !486)
!490 = !DILocation(line: 12, column: 30, scope: !307, inlinedAt: !486)
!491 = !DILocation(line: 0, scope: !307, inlinedAt: !486)
!492 = !DILocation(line: 13, column: 17, scope: !320, inlinedAt: !486)
!493 = !DILocation(line: 13, column: 30, scope: !322, inlinedAt: !486)
!494 = !DILocation(line: 13, column: 34, scope: !322, inlinedAt: !486)
!495 = !DILocation(line: 13, column: 9, scope: !320, inlinedAt: !486)
!496 = !DILocation(line: 14, column: 17, scope: !326, inlinedAt: !486)
!497 = !DILocation(line: 14, column: 23, scope: !326, inlinedAt: !486)
!498 = !DILocation(line: 14, column: 30, scope: !326, inlinedAt: !486)
!499 = !DILocation(line: 14, column: 33, scope: !326, inlinedAt: !486)
!500 = !DILocation(line: 14, column: 39, scope: !326, inlinedAt: !486)
!501 = !DILocation(line: 14, column: 17, scope: !322, inlinedAt: !486)
!502 = !DILocation(line: 15, column: 28, scope: !333, inlinedAt: !486)
!503 = !DILocation(line: 15, column: 37, scope: !333, inlinedAt: !486)
!504 = !DILocation(line: 17, column: 13, scope: !333, inlinedAt: !486)
!505 = !DILocation(line: 18, column: 28, scope: !337, inlinedAt: !486)
!506 = !DILocation(line: 0, scope: !320, inlinedAt: !486)
!507 = !DILocation(line: 0, scope: !326, inlinedAt: !486)
!508 = !DILocation(line: 13, column: 44, scope: !322, inlinedAt: !486)
!509 = distinct !{!509, !495, !510, !152}
!510 = !DILocation(line: 19, column: 13, scope: !320, inlinedAt: !486)
!511 = !DILocation(line: 20, column: 16, scope: !307, inlinedAt: !486)
!512 = !DILocation(line: 20, column: 18, scope: !307, inlinedAt: !486)
!513 = !DILocation(line: 54, column: 30, scope: !371)
!514 = !DILocation(line: 22, column: 12, scope: !301, inlinedAt: !486)
!515 = !DILocation(line: 22, column: 14, scope: !301, inlinedAt: !486)
!516 = !DILocation(line: 22, column: 22, scope: !301, inlinedAt: !486)
!517 = !DILocation(line: 22, column: 29, scope: !301, inlinedAt: !486)
!518 = !DILocation(line: 55, column: 1, scope: !371)
!519 = !DISubprogram(name: "putc", scope: !367, file: !367, line: 550, type: !520, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!520 = !DISubroutineType(types: !521)
!521 = !{!6, !6, !522}
!522 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !523, size: 64)
!523 = !DIDerivedType(tag: DW_TAG_typedef, name: "FILE", file: !524, line: 7, baseType: !525)
!524 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "571f9fb6223c42439075fdde11a0de5d")
!525 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_FILE", file: !526, line: 49, size: 1728, elements: !527)
!526 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types/struct_FILE.h", directory: "", checksumkind: CSK_MD5, checksum: "1bad07471b7974df4ecc1d1c2ca207e6")
!527 = !{!528, !529, !531, !532, !533, !534, !535, !536, !537, !538, !539, !540, !541, !544, !546, !547, !548, !552, !554, !556, !557, !560, !562, !565, !568, !569, !571, !574, !575}
!528 = !DIDerivedType(tag: DW_TAG_member, name: "_flags", scope: !525, file: !526, line: 51, baseType: !6, size: 32)
!529 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_ptr", scope: !525, file: !526, line: 54, baseType: !530, size: 64, offset: 64)
!530 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!531 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_end", scope: !525, file: !526, line: 55, baseType: !530, size: 64, offset: 128)
!532 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_read_base", scope: !525, file: !526, line: 56, baseType: !530, size: 64, offset: 192)
!533 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_base", scope: !525, file: !526, line: 57, baseType: !530, size: 64, offset: 256)
!534 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_ptr", scope: !525, file: !526, line: 58, baseType: !530, size: 64, offset: 320)
!535 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_write_end", scope: !525, file: !526, line: 59, baseType: !530, size: 64, offset: 384)
!536 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_base", scope: !525, file: !526, line: 60, baseType: !530, size: 64, offset: 448)
!537 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_buf_end", scope: !525, file: !526, line: 61, baseType: !530, size: 64, offset: 512)
!538 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_base", scope: !525, file: !526, line: 64, baseType: !530, size: 64, offset: 576)
!539 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_backup_base", scope: !525, file: !526, line: 65, baseType: !530, size: 64, offset: 640)
!540 = !DIDerivedType(tag: DW_TAG_member, name: "_IO_save_end", scope: !525, file: !526, line: 66, baseType: !530, size: 64, offset: 704)
!541 = !DIDerivedType(tag: DW_TAG_member, name: "_markers", scope: !525, file: !526, line: 68, baseType: !542, size: 64, offset: 768)
!542 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !543, size: 64)
!543 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_marker", file: !526, line: 36, flags: DIFlagFwdDecl)
!544 = !DIDerivedType(tag: DW_TAG_member, name: "_chain", scope: !525, file: !526, line: 70, baseType: !545, size: 64, offset: 832)
!545 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !525, size: 64)
!546 = !DIDerivedType(tag: DW_TAG_member, name: "_fileno", scope: !525, file: !526, line: 72, baseType: !6, size: 32, offset: 896)
!547 = !DIDerivedType(tag: DW_TAG_member, name: "_flags2", scope: !525, file: !526, line: 73, baseType: !6, size: 32, offset: 928)
!548 = !DIDerivedType(tag: DW_TAG_member, name: "_old_offset", scope: !525, file: !526, line: 74, baseType: !549, size: 64, offset: 960)
!549 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off_t", file: !550, line: 152, baseType: !551)
!550 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!551 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!552 = !DIDerivedType(tag: DW_TAG_member, name: "_cur_column", scope: !525, file: !526, line: 77, baseType: !553, size: 16, offset: 1024)
!553 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!554 = !DIDerivedType(tag: DW_TAG_member, name: "_vtable_offset", scope: !525, file: !526, line: 78, baseType: !555, size: 8, offset: 1040)
!555 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!556 = !DIDerivedType(tag: DW_TAG_member, name: "_shortbuf", scope: !525, file: !526, line: 79, baseType: !53, size: 8, offset: 1048)
!557 = !DIDerivedType(tag: DW_TAG_member, name: "_lock", scope: !525, file: !526, line: 81, baseType: !558, size: 64, offset: 1088)
!558 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !559, size: 64)
!559 = !DIDerivedType(tag: DW_TAG_typedef, name: "_IO_lock_t", file: !526, line: 43, baseType: null)
!560 = !DIDerivedType(tag: DW_TAG_member, name: "_offset", scope: !525, file: !526, line: 89, baseType: !561, size: 64, offset: 1152)
!561 = !DIDerivedType(tag: DW_TAG_typedef, name: "__off64_t", file: !550, line: 153, baseType: !551)
!562 = !DIDerivedType(tag: DW_TAG_member, name: "_codecvt", scope: !525, file: !526, line: 91, baseType: !563, size: 64, offset: 1216)
!563 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !564, size: 64)
!564 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_codecvt", file: !526, line: 37, flags: DIFlagFwdDecl)
!565 = !DIDerivedType(tag: DW_TAG_member, name: "_wide_data", scope: !525, file: !526, line: 92, baseType: !566, size: 64, offset: 1280)
!566 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !567, size: 64)
!567 = !DICompositeType(tag: DW_TAG_structure_type, name: "_IO_wide_data", file: !526, line: 38, flags: DIFlagFwdDecl)
!568 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_list", scope: !525, file: !526, line: 93, baseType: !545, size: 64, offset: 1344)
!569 = !DIDerivedType(tag: DW_TAG_member, name: "_freeres_buf", scope: !525, file: !526, line: 94, baseType: !570, size: 64, offset: 1408)
!570 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!571 = !DIDerivedType(tag: DW_TAG_member, name: "__pad5", scope: !525, file: !526, line: 95, baseType: !572, size: 64, offset: 1472)
!572 = !DIDerivedType(tag: DW_TAG_typedef, name: "size_t", file: !573, line: 18, baseType: !191)
!573 = !DIFile(filename: "include/__stddef_size_t.h", directory: "", checksumkind: CSK_MD5, checksum: "2c44e821a2b1951cde2eb0fb2e656867")
!574 = !DIDerivedType(tag: DW_TAG_member, name: "_mode", scope: !525, file: !526, line: 96, baseType: !6, size: 32, offset: 1536)
!575 = !DIDerivedType(tag: DW_TAG_member, name: "_unused2", scope: !525, file: !526, line: 98, baseType: !576, size: 160, offset: 1568)
!576 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !577)
!577 = !{!578}
!578 = !DISubrange(count: 20)
