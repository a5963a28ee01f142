; ModuleID = 'pointers.c'
source_filename = "pointers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [9 x i8] c"%td %td\0A\00", align 1, !dbg !7
@__const.main.operations = private unnamed_addr constant [4 x ptr] [ptr @add, ptr @multiply, ptr @subtract, ptr @add], align 16
@.str.2 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1, !dbg !12
@chooser = internal global ptr @choose, align 8, !dbg !17
@.str.3 = private unnamed_addr constant [18 x i8] c"path/to/some/file\00", align 1, !dbg !37
@.str.4 = private unnamed_addr constant [11 x i8] c"%s %td %d\0A\00", align 1, !dbg !42
@.str.5 = private unnamed_addr constant [21 x i8] c"%02x %02x %04x %04x\0A\00", align 1, !dbg !47
@.str.6 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !52
@.str.7 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1, !dbg !57

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !76 {
  %1 = alloca i32, align 4
  %2 = alloca [3 x [4 x [5 x i32]]], align 16
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca ptr, align 8
  %12 = alloca ptr, align 8
  %13 = alloca [2 x ptr], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca ptr, align 8
  %16 = alloca ptr, align 8
  %17 = alloca i64, align 8
  %18 = alloca ptr, align 8
  %19 = alloca ptr, align 8
  %20 = alloca i64, align 8
  %21 = alloca ptr, align 8
  %22 = alloca i64, align 8
  %23 = alloca ptr, align 8
  %24 = alloca ptr, align 8
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !80, !DIExpression(), !85)
    #dbg_declare(ptr %3, !86, !DIExpression(), !88)
  store i32 0, ptr %3, align 4, !dbg !88
  br label %25, !dbg !89

25:                                               ; preds = %61, %0
  %26 = load i32, ptr %3, align 4, !dbg !90
  %27 = icmp slt i32 %26, 3, !dbg !92
  br i1 %27, label %28, label %64, !dbg !93

28:                                               ; preds = %25
    #dbg_declare(ptr %4, !94, !DIExpression(), !96)
  store i32 0, ptr %4, align 4, !dbg !96
  br label %29, !dbg !97

29:                                               ; preds = %57, %28
  %30 = load i32, ptr %4, align 4, !dbg !98
  %31 = icmp slt i32 %30, 4, !dbg !100
  br i1 %31, label %32, label %60, !dbg !101

32:                                               ; preds = %29
    #dbg_declare(ptr %5, !102, !DIExpression(), !104)
  store i32 0, ptr %5, align 4, !dbg !104
  br label %33, !dbg !105

33:                                               ; preds = %53, %32
  %34 = load i32, ptr %5, align 4, !dbg !106
  %35 = icmp slt i32 %34, 5, !dbg !108
  br i1 %35, label %36, label %56, !dbg !109

36:                                               ; preds = %33
  %37 = load i32, ptr %3, align 4, !dbg !110
  %38 = mul nsw i32 %37, 100, !dbg !111
  %39 = load i32, ptr %4, align 4, !dbg !112
  %40 = mul nsw i32 %39, 10, !dbg !113
  %41 = add nsw i32 %38, %40, !dbg !114
  %42 = load i32, ptr %5, align 4, !dbg !115
  %43 = add nsw i32 %41, %42, !dbg !116
  %44 = load i32, ptr %3, align 4, !dbg !117
  %45 = sext i32 %44 to i64, !dbg !118
  %46 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 %45, !dbg !118
  %47 = load i32, ptr %4, align 4, !dbg !119
  %48 = sext i32 %47 to i64, !dbg !118
  %49 = getelementptr inbounds [4 x [5 x i32]], ptr %46, i64 0, i64 %48, !dbg !118
  %50 = load i32, ptr %5, align 4, !dbg !120
  %51 = sext i32 %50 to i64, !dbg !118
  %52 = getelementptr inbounds [5 x i32], ptr %49, i64 0, i64 %51, !dbg !118
  store i32 %43, ptr %52, align 4, !dbg !121
  br label %53, !dbg !118

53:                                               ; preds = %36
  %54 = load i32, ptr %5, align 4, !dbg !122
  %55 = add nsw i32 %54, 1, !dbg !122
  store i32 %55, ptr %5, align 4, !dbg !122
  br label %33, !dbg !123, !llvm.loop !124

56:                                               ; preds = %33
  br label %57, !dbg !125

57:                                               ; preds = %56
  %58 = load i32, ptr %4, align 4, !dbg !127
  %59 = add nsw i32 %58, 1, !dbg !127
  store i32 %59, ptr %4, align 4, !dbg !127
  br label %29, !dbg !128, !llvm.loop !129

60:                                               ; preds = %29
  br label %61, !dbg !130

61:                                               ; preds = %60
  %62 = load i32, ptr %3, align 4, !dbg !131
  %63 = add nsw i32 %62, 1, !dbg !131
  store i32 %63, ptr %3, align 4, !dbg !131
  br label %25, !dbg !132, !llvm.loop !133

64:                                               ; preds = %25
    #dbg_declare(ptr %6, !135, !DIExpression(), !139)
  %65 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 0, !dbg !140
  %66 = getelementptr inbounds [4 x [5 x i32]], ptr %65, i64 1, !dbg !141
  store ptr %66, ptr %6, align 8, !dbg !139
    #dbg_declare(ptr %7, !142, !DIExpression(), !146)
  %67 = load ptr, ptr %6, align 8, !dbg !147
  %68 = getelementptr inbounds [4 x [5 x i32]], ptr %67, i64 0, !dbg !147
  %69 = getelementptr inbounds [4 x [5 x i32]], ptr %68, i64 0, i64 0, !dbg !147
  %70 = getelementptr inbounds [5 x i32], ptr %69, i64 2, !dbg !148
  store ptr %70, ptr %7, align 8, !dbg !146
    #dbg_declare(ptr %8, !149, !DIExpression(), !150)
  %71 = load ptr, ptr %7, align 8, !dbg !151
  %72 = getelementptr inbounds [5 x i32], ptr %71, i64 1, !dbg !151
  %73 = getelementptr inbounds [5 x i32], ptr %72, i64 0, i64 0, !dbg !151
  %74 = getelementptr inbounds i32, ptr %73, i64 4, !dbg !152
  store ptr %74, ptr %8, align 8, !dbg !150
  %75 = load ptr, ptr %6, align 8, !dbg !153
  %76 = getelementptr inbounds [4 x [5 x i32]], ptr %75, i64 0, i64 1, !dbg !154
  %77 = getelementptr inbounds [5 x i32], ptr %76, i64 0, i64 1, !dbg !154
  %78 = load i32, ptr %77, align 4, !dbg !154
  %79 = load ptr, ptr %7, align 8, !dbg !155
  %80 = getelementptr inbounds [5 x i32], ptr %79, i64 0, i64 4, !dbg !156
  %81 = load i32, ptr %80, align 4, !dbg !156
  %82 = load ptr, ptr %8, align 8, !dbg !157
  %83 = load i32, ptr %82, align 4, !dbg !158
  %84 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 2, !dbg !159
  %85 = getelementptr inbounds [4 x [5 x i32]], ptr %84, i64 0, i64 3, !dbg !159
  %86 = getelementptr inbounds [5 x i32], ptr %85, i64 0, i64 4, !dbg !159
  %87 = load i32, ptr %86, align 4, !dbg !159
  %88 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %78, i32 noundef %81, i32 noundef %83, i32 noundef %87), !dbg !160
  %89 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 2, !dbg !161
  %90 = getelementptr inbounds [4 x [5 x i32]], ptr %89, i64 0, i64 0, !dbg !161
  %91 = getelementptr inbounds [5 x i32], ptr %90, i64 0, i64 0, !dbg !161
  %92 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 1, !dbg !162
  %93 = getelementptr inbounds [4 x [5 x i32]], ptr %92, i64 0, i64 3, !dbg !162
  %94 = getelementptr inbounds [5 x i32], ptr %93, i64 0, i64 4, !dbg !162
  %95 = ptrtoint ptr %91 to i64, !dbg !163
  %96 = ptrtoint ptr %94 to i64, !dbg !163
  %97 = sub i64 %95, %96, !dbg !163
  %98 = sdiv exact i64 %97, 4, !dbg !163
  %99 = add nsw i64 %98, 1, !dbg !164
  %100 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 1, !dbg !165
  %101 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 0, !dbg !166
  %102 = ptrtoint ptr %100 to i64, !dbg !167
  %103 = ptrtoint ptr %101 to i64, !dbg !167
  %104 = sub i64 %102, %103, !dbg !167
  %105 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %99, i64 noundef %104), !dbg !168
    #dbg_declare(ptr %9, !169, !DIExpression(), !170)
  store i32 1, ptr %9, align 4, !dbg !170
    #dbg_declare(ptr %10, !171, !DIExpression(), !172)
  store i32 2, ptr %10, align 4, !dbg !172
    #dbg_declare(ptr %11, !173, !DIExpression(), !174)
  store ptr %9, ptr %11, align 8, !dbg !174
    #dbg_declare(ptr %12, !175, !DIExpression(), !176)
  store ptr %10, ptr %12, align 8, !dbg !176
    #dbg_declare(ptr %13, !177, !DIExpression(), !182)
  store ptr %11, ptr %13, align 8, !dbg !183
  %106 = getelementptr inbounds ptr, ptr %13, i64 1, !dbg !183
  store ptr %12, ptr %106, align 8, !dbg !183
  %107 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 0, !dbg !184
  %108 = load ptr, ptr %107, align 16, !dbg !184
  %109 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 1, !dbg !185
  %110 = load ptr, ptr %109, align 8, !dbg !185
  call void @swap(ptr noundef %108, ptr noundef %110), !dbg !186
  %111 = getelementptr inbounds [2 x ptr], ptr %13, i64 0, i64 0, !dbg !187
  %112 = getelementptr inbounds ptr, ptr %111, i64 1, !dbg !188
  %113 = load ptr, ptr %112, align 8, !dbg !189
  %114 = load ptr, ptr %113, align 8, !dbg !190
  store i32 50, ptr %114, align 4, !dbg !191
  %115 = load ptr, ptr %11, align 8, !dbg !192
  %116 = load i32, ptr %115, align 4, !dbg !193
  %117 = load ptr, ptr %12, align 8, !dbg !194
  %118 = load i32, ptr %117, align 4, !dbg !195
  %119 = load i32, ptr %9, align 4, !dbg !196
  %120 = load i32, ptr %10, align 4, !dbg !197
  %121 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %116, i32 noundef %118, i32 noundef %119, i32 noundef %120), !dbg !198
    #dbg_declare(ptr %14, !199, !DIExpression(), !201)
  call void @llvm.memcpy.p0.p0.i64(ptr align 16 %14, ptr align 16 @__const.main.operations, i64 32, i1 false), !dbg !201
  %122 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 0, !dbg !202
  %123 = call i32 @apply_all(ptr noundef %122, i32 noundef 4, i32 noundef 10), !dbg !203
  %124 = load ptr, ptr @chooser, align 8, !dbg !204
  %125 = call ptr %124(i8 noundef signext 42), !dbg !204
  %126 = call i32 %125(i32 noundef 6, i32 noundef 7), !dbg !204
  %127 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %123, i32 noundef %126), !dbg !205
  %128 = call ptr @choose(i8 noundef signext 63), !dbg !206
  %129 = icmp eq ptr %128, null, !dbg !207
  %130 = zext i1 %129 to i32, !dbg !207
  %131 = call ptr @choose(i8 noundef signext 43), !dbg !208
  %132 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 3, !dbg !209
  %133 = load ptr, ptr %132, align 8, !dbg !209
  %134 = icmp eq ptr %131, %133, !dbg !210
  %135 = zext i1 %134 to i32, !dbg !210
  %136 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %130, i32 noundef %135), !dbg !211
    #dbg_declare(ptr %15, !212, !DIExpression(), !215)
  store ptr @.str.3, ptr %15, align 8, !dbg !215
    #dbg_declare(ptr %16, !216, !DIExpression(), !217)
  %137 = load ptr, ptr %15, align 8, !dbg !218
  %138 = call ptr @find_last(ptr noundef %137, i8 noundef signext 47), !dbg !219
  store ptr %138, ptr %16, align 8, !dbg !217
  %139 = load ptr, ptr %16, align 8, !dbg !220
  %140 = getelementptr inbounds i8, ptr %139, i64 1, !dbg !221
  %141 = load ptr, ptr %16, align 8, !dbg !222
  %142 = load ptr, ptr %15, align 8, !dbg !223
  %143 = ptrtoint ptr %141 to i64, !dbg !224
  %144 = ptrtoint ptr %142 to i64, !dbg !224
  %145 = sub i64 %143, %144, !dbg !224
  %146 = load ptr, ptr %15, align 8, !dbg !225
  %147 = call ptr @find_last(ptr noundef %146, i8 noundef signext 113), !dbg !226
  %148 = icmp eq ptr %147, null, !dbg !227
  %149 = zext i1 %148 to i32, !dbg !227
  %150 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, ptr noundef %140, i64 noundef %145, i32 noundef %149), !dbg !228
    #dbg_declare(ptr %17, !229, !DIExpression(), !232)
  store i64 -8613303245920329199, ptr %17, align 8, !dbg !232
    #dbg_declare(ptr %18, !233, !DIExpression(), !234)
  store ptr %17, ptr %18, align 8, !dbg !234
    #dbg_declare(ptr %19, !235, !DIExpression(), !236)
  %151 = load ptr, ptr %18, align 8, !dbg !237
  %152 = getelementptr inbounds i8, ptr %151, i64 2, !dbg !238
  store ptr %152, ptr %19, align 8, !dbg !236
  %153 = load ptr, ptr %18, align 8, !dbg !239
  %154 = getelementptr inbounds i8, ptr %153, i64 0, !dbg !239
  %155 = load i8, ptr %154, align 1, !dbg !239
  %156 = zext i8 %155 to i32, !dbg !239
  %157 = load ptr, ptr %18, align 8, !dbg !240
  %158 = getelementptr inbounds i8, ptr %157, i64 7, !dbg !240
  %159 = load i8, ptr %158, align 1, !dbg !240
  %160 = zext i8 %159 to i32, !dbg !240
  %161 = load ptr, ptr %19, align 8, !dbg !241
  %162 = getelementptr inbounds i16, ptr %161, i64 0, !dbg !241
  %163 = load i16, ptr %162, align 2, !dbg !241
  %164 = zext i16 %163 to i32, !dbg !241
  %165 = load ptr, ptr %19, align 8, !dbg !242
  %166 = getelementptr inbounds i16, ptr %165, i64 1, !dbg !242
  %167 = load i16, ptr %166, align 2, !dbg !242
  %168 = zext i16 %167 to i32, !dbg !242
  %169 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %156, i32 noundef %160, i32 noundef %164, i32 noundef %168), !dbg !243
    #dbg_declare(ptr %20, !244, !DIExpression(), !245)
  %170 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 1, !dbg !246
  %171 = ptrtoint ptr %170 to i64, !dbg !247
  store i64 %171, ptr %20, align 8, !dbg !245
    #dbg_declare(ptr %21, !248, !DIExpression(), !249)
  %172 = load i64, ptr %20, align 8, !dbg !250
  %173 = add i64 %172, 12, !dbg !251
  %174 = inttoptr i64 %173 to ptr, !dbg !252
  store ptr %174, ptr %21, align 8, !dbg !249
  %175 = load ptr, ptr %21, align 8, !dbg !253
  %176 = load i32, ptr %175, align 4, !dbg !254
  %177 = load ptr, ptr %21, align 8, !dbg !255
  %178 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 0, !dbg !256
  %179 = getelementptr inbounds [4 x [5 x i32]], ptr %178, i64 0, i64 0, !dbg !256
  %180 = getelementptr inbounds [5 x i32], ptr %179, i64 0, i64 0, !dbg !256
  %181 = icmp ugt ptr %177, %180, !dbg !257
  br i1 %181, label %182, label %188, !dbg !258

182:                                              ; preds = %64
  %183 = load ptr, ptr %21, align 8, !dbg !259
  %184 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 2, !dbg !260
  %185 = getelementptr inbounds [4 x [5 x i32]], ptr %184, i64 0, i64 0, !dbg !260
  %186 = getelementptr inbounds [5 x i32], ptr %185, i64 0, i64 0, !dbg !260
  %187 = icmp ult ptr %183, %186, !dbg !261
  br label %188

188:                                              ; preds = %182, %64
  %189 = phi i1 [ false, %64 ], [ %187, %182 ], !dbg !262
  %190 = zext i1 %189 to i32, !dbg !258
  %191 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %176, i32 noundef %190), !dbg !263
    #dbg_declare(ptr %22, !264, !DIExpression(), !266)
  store i64 -3, ptr %22, align 8, !dbg !266
    #dbg_declare(ptr %23, !267, !DIExpression(), !268)
  %192 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 2, !dbg !269
  %193 = getelementptr inbounds [4 x [5 x i32]], ptr %192, i64 0, i64 3, !dbg !269
  %194 = getelementptr inbounds [5 x i32], ptr %193, i64 0, i64 0, !dbg !269
  %195 = getelementptr inbounds i32, ptr %194, i64 5, !dbg !270
  store ptr %195, ptr %23, align 8, !dbg !268
  %196 = load ptr, ptr %23, align 8, !dbg !271
  %197 = load i64, ptr %22, align 8, !dbg !272
  %198 = getelementptr inbounds i32, ptr %196, i64 %197, !dbg !271
  %199 = load i32, ptr %198, align 4, !dbg !271
  %200 = load ptr, ptr %23, align 8, !dbg !273
  %201 = getelementptr inbounds i32, ptr %200, i64 -1, !dbg !274
  %202 = load i32, ptr %201, align 4, !dbg !275
  %203 = load ptr, ptr %23, align 8, !dbg !276
  %204 = getelementptr inbounds [3 x [4 x [5 x i32]]], ptr %2, i64 0, i64 0, !dbg !277
  %205 = getelementptr inbounds [4 x [5 x i32]], ptr %204, i64 0, i64 0, !dbg !277
  %206 = getelementptr inbounds [5 x i32], ptr %205, i64 0, i64 0, !dbg !277
  %207 = ptrtoint ptr %203 to i64, !dbg !278
  %208 = ptrtoint ptr %206 to i64, !dbg !278
  %209 = sub i64 %207, %208, !dbg !278
  %210 = sdiv exact i64 %209, 4, !dbg !278
  %211 = trunc i64 %210 to i32, !dbg !279
  %212 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %199, i32 noundef %202, i32 noundef %211), !dbg !280
    #dbg_declare(ptr %24, !281, !DIExpression(), !282)
  store ptr %9, ptr %24, align 8, !dbg !282
  %213 = load ptr, ptr %24, align 8, !dbg !283
  %214 = load i32, ptr %213, align 4, !dbg !284
  %215 = load ptr, ptr %24, align 8, !dbg !285
  %216 = icmp ne ptr %215, null, !dbg !286
  %217 = xor i1 %216, true, !dbg !286
  %218 = zext i1 %217 to i32, !dbg !286
  %219 = add nsw i32 %214, %218, !dbg !287
  %220 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, i32 noundef %219), !dbg !288
  ret i32 0, !dbg !289
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @swap(ptr noundef %0, ptr noundef %1) #0 !dbg !290 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !293, !DIExpression(), !294)
  store ptr %1, ptr %4, align 8
    #dbg_declare(ptr %4, !295, !DIExpression(), !296)
    #dbg_declare(ptr %5, !297, !DIExpression(), !298)
  %6 = load ptr, ptr %3, align 8, !dbg !299
  %7 = load ptr, ptr %6, align 8, !dbg !300
  store ptr %7, ptr %5, align 8, !dbg !298
  %8 = load ptr, ptr %4, align 8, !dbg !301
  %9 = load ptr, ptr %8, align 8, !dbg !302
  %10 = load ptr, ptr %3, align 8, !dbg !303
  store ptr %9, ptr %10, align 8, !dbg !304
  %11 = load ptr, ptr %5, align 8, !dbg !305
  %12 = load ptr, ptr %4, align 8, !dbg !306
  store ptr %11, ptr %12, align 8, !dbg !307
  ret void, !dbg !308
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @add(i32 noundef %0, i32 noundef %1) #0 !dbg !309 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !310, !DIExpression(), !311)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !312, !DIExpression(), !313)
  %5 = load i32, ptr %3, align 4, !dbg !314
  %6 = load i32, ptr %4, align 4, !dbg !315
  %7 = add nsw i32 %5, %6, !dbg !316
  ret i32 %7, !dbg !317
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @multiply(i32 noundef %0, i32 noundef %1) #0 !dbg !318 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !319, !DIExpression(), !320)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !321, !DIExpression(), !322)
  %5 = load i32, ptr %3, align 4, !dbg !323
  %6 = load i32, ptr %4, align 4, !dbg !324
  %7 = mul nsw i32 %5, %6, !dbg !325
  ret i32 %7, !dbg !326
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @subtract(i32 noundef %0, i32 noundef %1) #0 !dbg !327 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
    #dbg_declare(ptr %3, !328, !DIExpression(), !329)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !330, !DIExpression(), !331)
  %5 = load i32, ptr %3, align 4, !dbg !332
  %6 = load i32, ptr %4, align 4, !dbg !333
  %7 = sub nsw i32 %5, %6, !dbg !334
  ret i32 %7, !dbg !335
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @apply_all(ptr noundef %0, i32 noundef %1, i32 noundef %2) #0 !dbg !336 {
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !341, !DIExpression(), !342)
  store i32 %1, ptr %5, align 4
    #dbg_declare(ptr %5, !343, !DIExpression(), !344)
  store i32 %2, ptr %6, align 4
    #dbg_declare(ptr %6, !345, !DIExpression(), !346)
    #dbg_declare(ptr %7, !347, !DIExpression(), !349)
  store i32 0, ptr %7, align 4, !dbg !349
  br label %8, !dbg !350

8:                                                ; preds = %22, %3
  %9 = load i32, ptr %7, align 4, !dbg !351
  %10 = load i32, ptr %5, align 4, !dbg !353
  %11 = icmp slt i32 %9, %10, !dbg !354
  br i1 %11, label %12, label %25, !dbg !355

12:                                               ; preds = %8
  %13 = load ptr, ptr %4, align 8, !dbg !356
  %14 = load i32, ptr %7, align 4, !dbg !357
  %15 = sext i32 %14 to i64, !dbg !356
  %16 = getelementptr inbounds ptr, ptr %13, i64 %15, !dbg !356
  %17 = load ptr, ptr %16, align 8, !dbg !356
  %18 = load i32, ptr %6, align 4, !dbg !358
  %19 = load i32, ptr %7, align 4, !dbg !359
  %20 = add nsw i32 %19, 2, !dbg !360
  %21 = call i32 %17(i32 noundef %18, i32 noundef %20), !dbg !356
  store i32 %21, ptr %6, align 4, !dbg !361
  br label %22, !dbg !362

22:                                               ; preds = %12
  %23 = load i32, ptr %7, align 4, !dbg !363
  %24 = add nsw i32 %23, 1, !dbg !363
  store i32 %24, ptr %7, align 4, !dbg !363
  br label %8, !dbg !364, !llvm.loop !365

25:                                               ; preds = %8
  %26 = load i32, ptr %6, align 4, !dbg !367
  ret i32 %26, !dbg !368
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @choose(i8 noundef signext %0) #0 !dbg !369 {
  %2 = alloca ptr, align 8
  %3 = alloca i8, align 1
  store i8 %0, ptr %3, align 1
    #dbg_declare(ptr %3, !370, !DIExpression(), !371)
  %4 = load i8, ptr %3, align 1, !dbg !372
  %5 = sext i8 %4 to i32, !dbg !372
  switch i32 %5, label %9 [
    i32 43, label %6
    i32 45, label %7
    i32 42, label %8
  ], !dbg !373

6:                                                ; preds = %1
  store ptr @add, ptr %2, align 8, !dbg !374
  br label %10, !dbg !374

7:                                                ; preds = %1
  store ptr @subtract, ptr %2, align 8, !dbg !376
  br label %10, !dbg !376

8:                                                ; preds = %1
  store ptr @multiply, ptr %2, align 8, !dbg !377
  br label %10, !dbg !377

9:                                                ; preds = %1
  store ptr null, ptr %2, align 8, !dbg !378
  br label %10, !dbg !378

10:                                               ; preds = %9, %8, %7, %6
  %11 = load ptr, ptr %2, align 8, !dbg !379
  ret ptr %11, !dbg !379
}

; Function Attrs: noinline nounwind optnone uwtable
define internal ptr @find_last(ptr noundef %0, i8 noundef signext %1) #0 !dbg !380 {
  %3 = alloca ptr, align 8
  %4 = alloca i8, align 1
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !383, !DIExpression(), !384)
  store i8 %1, ptr %4, align 1
    #dbg_declare(ptr %4, !385, !DIExpression(), !386)
    #dbg_declare(ptr %5, !387, !DIExpression(), !388)
  store ptr null, ptr %5, align 8, !dbg !388
  br label %6, !dbg !389

6:                                                ; preds = %20, %2
  %7 = load ptr, ptr %3, align 8, !dbg !390
  %8 = load i8, ptr %7, align 1, !dbg !393
  %9 = icmp ne i8 %8, 0, !dbg !394
  br i1 %9, label %10, label %23, !dbg !394

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 8, !dbg !395
  %12 = load i8, ptr %11, align 1, !dbg !397
  %13 = sext i8 %12 to i32, !dbg !397
  %14 = load i8, ptr %4, align 1, !dbg !398
  %15 = sext i8 %14 to i32, !dbg !398
  %16 = icmp eq i32 %13, %15, !dbg !399
  br i1 %16, label %17, label %19, !dbg !400

17:                                               ; preds = %10
  %18 = load ptr, ptr %3, align 8, !dbg !401
  store ptr %18, ptr %5, align 8, !dbg !402
  br label %19, !dbg !403

19:                                               ; preds = %17, %10
  br label %20, !dbg !398

20:                                               ; preds = %19
  %21 = load ptr, ptr %3, align 8, !dbg !404
  %22 = getelementptr inbounds i8, ptr %21, i32 1, !dbg !404
  store ptr %22, ptr %3, align 8, !dbg !404
  br label %6, !dbg !405, !llvm.loop !406

23:                                               ; preds = %6
  %24 = load ptr, ptr %5, align 8, !dbg !408
  ret ptr %24, !dbg !409
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!19}
!llvm.module.flags = !{!69, !70, !71, !72, !73, !74, !75}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 56, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "pointers.c", directory: ".", checksumkind: CSK_MD5, checksum: "900b396993c36cf9009c276a3f497313")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 13)
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(scope: null, file: !2, line: 57, type: !9, isLocal: true, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 72, elements: !10)
!10 = !{!11}
!11 = !DISubrange(count: 9)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(scope: null, file: !2, line: 65, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 7)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "chooser", scope: !19, file: !2, line: 21, type: !62, isLocal: true, isDefinition: true)
!19 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !20, globals: !36, splitDebugInlining: false, nameTableKind: None)
!20 = !{!21, !22, !23, !25, !31, !34, !35}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !4, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint16_t", file: !27, line: 25, baseType: !28)
!27 = !DIFile(filename: "include/x86_64-linux-gnu/bits/stdint-uintn.h", directory: "", checksumkind: CSK_MD5, checksum: "2bf2ae53c58c01b1a1b9383b5195125c")
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint16_t", file: !29, line: 40, baseType: !30)
!29 = !DIFile(filename: "include/x86_64-linux-gnu/bits/types.h", directory: "", checksumkind: CSK_MD5, checksum: "d108b5f93a74c50510d7d9bc0ab36df9")
!30 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "uintptr_t", file: !32, line: 90, baseType: !33)
!32 = !DIFile(filename: "include/stdint.h", directory: "", checksumkind: CSK_MD5, checksum: "a48e64edacc5b19f56c99745232c963c")
!33 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !{!0, !7, !12, !37, !42, !47, !52, !57, !17}
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(scope: null, file: !2, line: 68, type: !39, isLocal: true, isDefinition: true)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 144, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 18)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(scope: null, file: !2, line: 70, type: !44, isLocal: true, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 88, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 11)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(scope: null, file: !2, line: 75, type: !49, isLocal: true, isDefinition: true)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 168, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 21)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(scope: null, file: !2, line: 81, type: !54, isLocal: true, isDefinition: true)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !55)
!55 = !{!56}
!56 = !DISubrange(count: 10)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression())
!58 = distinct !DIGlobalVariable(scope: null, file: !2, line: 83, type: !59, isLocal: true, isDefinition: true)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !60)
!60 = !{!61}
!61 = !DISubrange(count: 4)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DISubroutineType(types: !64)
!64 = !{!65, !4}
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "operation", file: !2, line: 7, baseType: !66)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DISubroutineType(types: !68)
!68 = !{!35, !35, !35}
!69 = !{i32 7, !"Dwarf Version", i32 5}
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !{i32 1, !"wchar_size", i32 4}
!72 = !{i32 8, !"PIC Level", i32 2}
!73 = !{i32 7, !"PIE Level", i32 2}
!74 = !{i32 7, !"uwtable", i32 2}
!75 = !{i32 7, !"frame-pointer", i32 2}
!76 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 46, type: !77, scopeLine: 47, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !19, retainedNodes: !79)
!77 = !DISubroutineType(types: !78)
!78 = !{!35}
!79 = !{}
!80 = !DILocalVariable(name: "cube", scope: !76, file: !2, line: 48, type: !81)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 1920, elements: !82)
!82 = !{!83, !61, !84}
!83 = !DISubrange(count: 3)
!84 = !DISubrange(count: 5)
!85 = !DILocation(line: 48, column: 9, scope: !76)
!86 = !DILocalVariable(name: "i", scope: !87, file: !2, line: 49, type: !35)
!87 = distinct !DILexicalBlock(scope: !76, file: !2, line: 49, column: 5)
!88 = !DILocation(line: 49, column: 14, scope: !87)
!89 = !DILocation(line: 49, column: 10, scope: !87)
!90 = !DILocation(line: 49, column: 21, scope: !91)
!91 = distinct !DILexicalBlock(scope: !87, file: !2, line: 49, column: 5)
!92 = !DILocation(line: 49, column: 23, scope: !91)
!93 = !DILocation(line: 49, column: 5, scope: !87)
!94 = !DILocalVariable(name: "j", scope: !95, file: !2, line: 50, type: !35)
!95 = distinct !DILexicalBlock(scope: !91, file: !2, line: 50, column: 9)
!96 = !DILocation(line: 50, column: 18, scope: !95)
!97 = !DILocation(line: 50, column: 14, scope: !95)
!98 = !DILocation(line: 50, column: 25, scope: !99)
!99 = distinct !DILexicalBlock(scope: !95, file: !2, line: 50, column: 9)
!100 = !DILocation(line: 50, column: 27, scope: !99)
!101 = !DILocation(line: 50, column: 9, scope: !95)
!102 = !DILocalVariable(name: "k", scope: !103, file: !2, line: 51, type: !35)
!103 = distinct !DILexicalBlock(scope: !99, file: !2, line: 51, column: 13)
!104 = !DILocation(line: 51, column: 22, scope: !103)
!105 = !DILocation(line: 51, column: 18, scope: !103)
!106 = !DILocation(line: 51, column: 29, scope: !107)
!107 = distinct !DILexicalBlock(scope: !103, file: !2, line: 51, column: 13)
!108 = !DILocation(line: 51, column: 31, scope: !107)
!109 = !DILocation(line: 51, column: 13, scope: !103)
!110 = !DILocation(line: 52, column: 33, scope: !107)
!111 = !DILocation(line: 52, column: 35, scope: !107)
!112 = !DILocation(line: 52, column: 43, scope: !107)
!113 = !DILocation(line: 52, column: 45, scope: !107)
!114 = !DILocation(line: 52, column: 41, scope: !107)
!115 = !DILocation(line: 52, column: 52, scope: !107)
!116 = !DILocation(line: 52, column: 50, scope: !107)
!117 = !DILocation(line: 52, column: 22, scope: !107)
!118 = !DILocation(line: 52, column: 17, scope: !107)
!119 = !DILocation(line: 52, column: 25, scope: !107)
!120 = !DILocation(line: 52, column: 28, scope: !107)
!121 = !DILocation(line: 52, column: 31, scope: !107)
!122 = !DILocation(line: 51, column: 37, scope: !107)
!123 = !DILocation(line: 51, column: 13, scope: !107)
!124 = distinct !{!124, !109, !125, !126}
!125 = !DILocation(line: 52, column: 52, scope: !103)
!126 = !{!"llvm.loop.mustprogress"}
!127 = !DILocation(line: 50, column: 33, scope: !99)
!128 = !DILocation(line: 50, column: 9, scope: !99)
!129 = distinct !{!129, !101, !130, !126}
!130 = !DILocation(line: 52, column: 52, scope: !95)
!131 = !DILocation(line: 49, column: 29, scope: !91)
!132 = !DILocation(line: 49, column: 5, scope: !91)
!133 = distinct !{!133, !93, !134, !126}
!134 = !DILocation(line: 52, column: 52, scope: !87)
!135 = !DILocalVariable(name: "slab", scope: !76, file: !2, line: 53, type: !136)
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 640, elements: !138)
!138 = !{!61, !84}
!139 = !DILocation(line: 53, column: 11, scope: !76)
!140 = !DILocation(line: 53, column: 25, scope: !76)
!141 = !DILocation(line: 53, column: 30, scope: !76)
!142 = !DILocalVariable(name: "row", scope: !76, file: !2, line: 54, type: !143)
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !144, size: 64)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 160, elements: !145)
!145 = !{!84}
!146 = !DILocation(line: 54, column: 11, scope: !76)
!147 = !DILocation(line: 54, column: 21, scope: !76)
!148 = !DILocation(line: 54, column: 29, scope: !76)
!149 = !DILocalVariable(name: "cell", scope: !76, file: !2, line: 55, type: !34)
!150 = !DILocation(line: 55, column: 10, scope: !76)
!151 = !DILocation(line: 55, column: 17, scope: !76)
!152 = !DILocation(line: 55, column: 24, scope: !76)
!153 = !DILocation(line: 56, column: 31, scope: !76)
!154 = !DILocation(line: 56, column: 29, scope: !76)
!155 = !DILocation(line: 56, column: 46, scope: !76)
!156 = !DILocation(line: 56, column: 44, scope: !76)
!157 = !DILocation(line: 56, column: 56, scope: !76)
!158 = !DILocation(line: 56, column: 55, scope: !76)
!159 = !DILocation(line: 56, column: 62, scope: !76)
!160 = !DILocation(line: 56, column: 5, scope: !76)
!161 = !DILocation(line: 57, column: 26, scope: !76)
!162 = !DILocation(line: 57, column: 43, scope: !76)
!163 = !DILocation(line: 57, column: 40, scope: !76)
!164 = !DILocation(line: 57, column: 57, scope: !76)
!165 = !DILocation(line: 57, column: 71, scope: !76)
!166 = !DILocation(line: 57, column: 90, scope: !76)
!167 = !DILocation(line: 57, column: 79, scope: !76)
!168 = !DILocation(line: 57, column: 5, scope: !76)
!169 = !DILocalVariable(name: "a", scope: !76, file: !2, line: 59, type: !35)
!170 = !DILocation(line: 59, column: 9, scope: !76)
!171 = !DILocalVariable(name: "b", scope: !76, file: !2, line: 59, type: !35)
!172 = !DILocation(line: 59, column: 16, scope: !76)
!173 = !DILocalVariable(name: "pa", scope: !76, file: !2, line: 59, type: !34)
!174 = !DILocation(line: 59, column: 24, scope: !76)
!175 = !DILocalVariable(name: "pb", scope: !76, file: !2, line: 59, type: !34)
!176 = !DILocation(line: 59, column: 34, scope: !76)
!177 = !DILocalVariable(name: "table", scope: !76, file: !2, line: 59, type: !178)
!178 = !DICompositeType(tag: DW_TAG_array_type, baseType: !179, size: 128, elements: !180)
!179 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!180 = !{!181}
!181 = !DISubrange(count: 2)
!182 = !DILocation(line: 59, column: 45, scope: !76)
!183 = !DILocation(line: 59, column: 55, scope: !76)
!184 = !DILocation(line: 60, column: 10, scope: !76)
!185 = !DILocation(line: 60, column: 20, scope: !76)
!186 = !DILocation(line: 60, column: 5, scope: !76)
!187 = !DILocation(line: 61, column: 9, scope: !76)
!188 = !DILocation(line: 61, column: 15, scope: !76)
!189 = !DILocation(line: 61, column: 7, scope: !76)
!190 = !DILocation(line: 61, column: 6, scope: !76)
!191 = !DILocation(line: 61, column: 20, scope: !76)
!192 = !DILocation(line: 62, column: 30, scope: !76)
!193 = !DILocation(line: 62, column: 29, scope: !76)
!194 = !DILocation(line: 62, column: 35, scope: !76)
!195 = !DILocation(line: 62, column: 34, scope: !76)
!196 = !DILocation(line: 62, column: 39, scope: !76)
!197 = !DILocation(line: 62, column: 42, scope: !76)
!198 = !DILocation(line: 62, column: 5, scope: !76)
!199 = !DILocalVariable(name: "operations", scope: !76, file: !2, line: 64, type: !200)
!200 = !DICompositeType(tag: DW_TAG_array_type, baseType: !65, size: 256, elements: !60)
!201 = !DILocation(line: 64, column: 15, scope: !76)
!202 = !DILocation(line: 65, column: 33, scope: !76)
!203 = !DILocation(line: 65, column: 23, scope: !76)
!204 = !DILocation(line: 65, column: 53, scope: !76)
!205 = !DILocation(line: 65, column: 5, scope: !76)
!206 = !DILocation(line: 66, column: 23, scope: !76)
!207 = !DILocation(line: 66, column: 35, scope: !76)
!208 = !DILocation(line: 66, column: 44, scope: !76)
!209 = !DILocation(line: 66, column: 59, scope: !76)
!210 = !DILocation(line: 66, column: 56, scope: !76)
!211 = !DILocation(line: 66, column: 5, scope: !76)
!212 = !DILocalVariable(name: "text", scope: !76, file: !2, line: 68, type: !213)
!213 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !214, size: 64)
!214 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!215 = !DILocation(line: 68, column: 17, scope: !76)
!216 = !DILocalVariable(name: "slash", scope: !76, file: !2, line: 69, type: !213)
!217 = !DILocation(line: 69, column: 17, scope: !76)
!218 = !DILocation(line: 69, column: 35, scope: !76)
!219 = !DILocation(line: 69, column: 25, scope: !76)
!220 = !DILocation(line: 70, column: 27, scope: !76)
!221 = !DILocation(line: 70, column: 33, scope: !76)
!222 = !DILocation(line: 70, column: 38, scope: !76)
!223 = !DILocation(line: 70, column: 46, scope: !76)
!224 = !DILocation(line: 70, column: 44, scope: !76)
!225 = !DILocation(line: 70, column: 62, scope: !76)
!226 = !DILocation(line: 70, column: 52, scope: !76)
!227 = !DILocation(line: 70, column: 73, scope: !76)
!228 = !DILocation(line: 70, column: 5, scope: !76)
!229 = !DILocalVariable(name: "word", scope: !76, file: !2, line: 72, type: !230)
!230 = !DIDerivedType(tag: DW_TAG_typedef, name: "uint64_t", file: !27, line: 27, baseType: !231)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "__uint64_t", file: !29, line: 45, baseType: !33)
!232 = !DILocation(line: 72, column: 14, scope: !76)
!233 = !DILocalVariable(name: "bytes", scope: !76, file: !2, line: 73, type: !23)
!234 = !DILocation(line: 73, column: 20, scope: !76)
!235 = !DILocalVariable(name: "halves", scope: !76, file: !2, line: 74, type: !25)
!236 = !DILocation(line: 74, column: 15, scope: !76)
!237 = !DILocation(line: 74, column: 37, scope: !76)
!238 = !DILocation(line: 74, column: 43, scope: !76)
!239 = !DILocation(line: 75, column: 37, scope: !76)
!240 = !DILocation(line: 75, column: 47, scope: !76)
!241 = !DILocation(line: 75, column: 57, scope: !76)
!242 = !DILocation(line: 75, column: 68, scope: !76)
!243 = !DILocation(line: 75, column: 5, scope: !76)
!244 = !DILocalVariable(name: "number", scope: !76, file: !2, line: 76, type: !31)
!245 = !DILocation(line: 76, column: 15, scope: !76)
!246 = !DILocation(line: 76, column: 36, scope: !76)
!247 = !DILocation(line: 76, column: 24, scope: !76)
!248 = !DILocalVariable(name: "back", scope: !76, file: !2, line: 77, type: !34)
!249 = !DILocation(line: 77, column: 10, scope: !76)
!250 = !DILocation(line: 77, column: 25, scope: !76)
!251 = !DILocation(line: 77, column: 32, scope: !76)
!252 = !DILocation(line: 77, column: 17, scope: !76)
!253 = !DILocation(line: 78, column: 24, scope: !76)
!254 = !DILocation(line: 78, column: 23, scope: !76)
!255 = !DILocation(line: 78, column: 30, scope: !76)
!256 = !DILocation(line: 78, column: 38, scope: !76)
!257 = !DILocation(line: 78, column: 35, scope: !76)
!258 = !DILocation(line: 78, column: 52, scope: !76)
!259 = !DILocation(line: 78, column: 55, scope: !76)
!260 = !DILocation(line: 78, column: 63, scope: !76)
!261 = !DILocation(line: 78, column: 60, scope: !76)
!262 = !DILocation(line: 0, scope: !76)
!263 = !DILocation(line: 78, column: 5, scope: !76)
!264 = !DILocalVariable(name: "index", scope: !76, file: !2, line: 79, type: !265)
!265 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!266 = !DILocation(line: 79, column: 10, scope: !76)
!267 = !DILocalVariable(name: "end", scope: !76, file: !2, line: 80, type: !34)
!268 = !DILocation(line: 80, column: 10, scope: !76)
!269 = !DILocation(line: 80, column: 16, scope: !76)
!270 = !DILocation(line: 80, column: 27, scope: !76)
!271 = !DILocation(line: 81, column: 26, scope: !76)
!272 = !DILocation(line: 81, column: 30, scope: !76)
!273 = !DILocation(line: 81, column: 40, scope: !76)
!274 = !DILocation(line: 81, column: 44, scope: !76)
!275 = !DILocation(line: 81, column: 38, scope: !76)
!276 = !DILocation(line: 81, column: 56, scope: !76)
!277 = !DILocation(line: 81, column: 63, scope: !76)
!278 = !DILocation(line: 81, column: 60, scope: !76)
!279 = !DILocation(line: 81, column: 50, scope: !76)
!280 = !DILocation(line: 81, column: 5, scope: !76)
!281 = !DILocalVariable(name: "opaque", scope: !76, file: !2, line: 82, type: !22)
!282 = !DILocation(line: 82, column: 11, scope: !76)
!283 = !DILocation(line: 83, column: 28, scope: !76)
!284 = !DILocation(line: 83, column: 20, scope: !76)
!285 = !DILocation(line: 83, column: 38, scope: !76)
!286 = !DILocation(line: 83, column: 37, scope: !76)
!287 = !DILocation(line: 83, column: 35, scope: !76)
!288 = !DILocation(line: 83, column: 5, scope: !76)
!289 = !DILocation(line: 84, column: 5, scope: !76)
!290 = distinct !DISubprogram(name: "swap", scope: !2, file: !2, line: 30, type: !291, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!291 = !DISubroutineType(types: !292)
!292 = !{null, !179, !179}
!293 = !DILocalVariable(name: "a", arg: 1, scope: !290, file: !2, line: 30, type: !179)
!294 = !DILocation(line: 30, column: 24, scope: !290)
!295 = !DILocalVariable(name: "b", arg: 2, scope: !290, file: !2, line: 30, type: !179)
!296 = !DILocation(line: 30, column: 33, scope: !290)
!297 = !DILocalVariable(name: "t", scope: !290, file: !2, line: 32, type: !34)
!298 = !DILocation(line: 32, column: 10, scope: !290)
!299 = !DILocation(line: 32, column: 15, scope: !290)
!300 = !DILocation(line: 32, column: 14, scope: !290)
!301 = !DILocation(line: 33, column: 11, scope: !290)
!302 = !DILocation(line: 33, column: 10, scope: !290)
!303 = !DILocation(line: 33, column: 6, scope: !290)
!304 = !DILocation(line: 33, column: 8, scope: !290)
!305 = !DILocation(line: 34, column: 10, scope: !290)
!306 = !DILocation(line: 34, column: 6, scope: !290)
!307 = !DILocation(line: 34, column: 8, scope: !290)
!308 = !DILocation(line: 35, column: 1, scope: !290)
!309 = distinct !DISubprogram(name: "add", scope: !2, file: !2, line: 9, type: !67, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!310 = !DILocalVariable(name: "a", arg: 1, scope: !309, file: !2, line: 9, type: !35)
!311 = !DILocation(line: 9, column: 20, scope: !309)
!312 = !DILocalVariable(name: "b", arg: 2, scope: !309, file: !2, line: 9, type: !35)
!313 = !DILocation(line: 9, column: 27, scope: !309)
!314 = !DILocation(line: 9, column: 39, scope: !309)
!315 = !DILocation(line: 9, column: 43, scope: !309)
!316 = !DILocation(line: 9, column: 41, scope: !309)
!317 = !DILocation(line: 9, column: 32, scope: !309)
!318 = distinct !DISubprogram(name: "multiply", scope: !2, file: !2, line: 11, type: !67, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!319 = !DILocalVariable(name: "a", arg: 1, scope: !318, file: !2, line: 11, type: !35)
!320 = !DILocation(line: 11, column: 25, scope: !318)
!321 = !DILocalVariable(name: "b", arg: 2, scope: !318, file: !2, line: 11, type: !35)
!322 = !DILocation(line: 11, column: 32, scope: !318)
!323 = !DILocation(line: 11, column: 44, scope: !318)
!324 = !DILocation(line: 11, column: 48, scope: !318)
!325 = !DILocation(line: 11, column: 46, scope: !318)
!326 = !DILocation(line: 11, column: 37, scope: !318)
!327 = distinct !DISubprogram(name: "subtract", scope: !2, file: !2, line: 10, type: !67, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!328 = !DILocalVariable(name: "a", arg: 1, scope: !327, file: !2, line: 10, type: !35)
!329 = !DILocation(line: 10, column: 25, scope: !327)
!330 = !DILocalVariable(name: "b", arg: 2, scope: !327, file: !2, line: 10, type: !35)
!331 = !DILocation(line: 10, column: 32, scope: !327)
!332 = !DILocation(line: 10, column: 44, scope: !327)
!333 = !DILocation(line: 10, column: 48, scope: !327)
!334 = !DILocation(line: 10, column: 46, scope: !327)
!335 = !DILocation(line: 10, column: 37, scope: !327)
!336 = distinct !DISubprogram(name: "apply_all", scope: !2, file: !2, line: 23, type: !337, scopeLine: 24, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!337 = !DISubroutineType(types: !338)
!338 = !{!35, !339, !35, !35}
!339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !340, size: 64)
!340 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !65)
!341 = !DILocalVariable(name: "table", arg: 1, scope: !336, file: !2, line: 23, type: !339)
!342 = !DILocation(line: 23, column: 39, scope: !336)
!343 = !DILocalVariable(name: "count", arg: 2, scope: !336, file: !2, line: 23, type: !35)
!344 = !DILocation(line: 23, column: 50, scope: !336)
!345 = !DILocalVariable(name: "x", arg: 3, scope: !336, file: !2, line: 23, type: !35)
!346 = !DILocation(line: 23, column: 61, scope: !336)
!347 = !DILocalVariable(name: "i", scope: !348, file: !2, line: 25, type: !35)
!348 = distinct !DILexicalBlock(scope: !336, file: !2, line: 25, column: 5)
!349 = !DILocation(line: 25, column: 14, scope: !348)
!350 = !DILocation(line: 25, column: 10, scope: !348)
!351 = !DILocation(line: 25, column: 21, scope: !352)
!352 = distinct !DILexicalBlock(scope: !348, file: !2, line: 25, column: 5)
!353 = !DILocation(line: 25, column: 25, scope: !352)
!354 = !DILocation(line: 25, column: 23, scope: !352)
!355 = !DILocation(line: 25, column: 5, scope: !348)
!356 = !DILocation(line: 26, column: 13, scope: !352)
!357 = !DILocation(line: 26, column: 19, scope: !352)
!358 = !DILocation(line: 26, column: 22, scope: !352)
!359 = !DILocation(line: 26, column: 25, scope: !352)
!360 = !DILocation(line: 26, column: 27, scope: !352)
!361 = !DILocation(line: 26, column: 11, scope: !352)
!362 = !DILocation(line: 26, column: 9, scope: !352)
!363 = !DILocation(line: 25, column: 33, scope: !352)
!364 = !DILocation(line: 25, column: 5, scope: !352)
!365 = distinct !{!365, !355, !366, !126}
!366 = !DILocation(line: 26, column: 30, scope: !348)
!367 = !DILocation(line: 27, column: 12, scope: !336)
!368 = !DILocation(line: 27, column: 5, scope: !336)
!369 = distinct !DISubprogram(name: "choose", scope: !2, file: !2, line: 12, type: !63, scopeLine: 13, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!370 = !DILocalVariable(name: "symbol", arg: 1, scope: !369, file: !2, line: 12, type: !4)
!371 = !DILocation(line: 12, column: 30, scope: !369)
!372 = !DILocation(line: 14, column: 13, scope: !369)
!373 = !DILocation(line: 14, column: 5, scope: !369)
!374 = !DILocation(line: 15, column: 15, scope: !375)
!375 = distinct !DILexicalBlock(scope: !369, file: !2, line: 14, column: 21)
!376 = !DILocation(line: 16, column: 15, scope: !375)
!377 = !DILocation(line: 17, column: 15, scope: !375)
!378 = !DILocation(line: 18, column: 14, scope: !375)
!379 = !DILocation(line: 20, column: 1, scope: !369)
!380 = distinct !DISubprogram(name: "find_last", scope: !2, file: !2, line: 37, type: !381, scopeLine: 38, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !19, retainedNodes: !79)
!381 = !DISubroutineType(types: !382)
!382 = !{!213, !213, !4}
!383 = !DILocalVariable(name: "text", arg: 1, scope: !380, file: !2, line: 37, type: !213)
!384 = !DILocation(line: 37, column: 42, scope: !380)
!385 = !DILocalVariable(name: "c", arg: 2, scope: !380, file: !2, line: 37, type: !4)
!386 = !DILocation(line: 37, column: 53, scope: !380)
!387 = !DILocalVariable(name: "last", scope: !380, file: !2, line: 39, type: !213)
!388 = !DILocation(line: 39, column: 17, scope: !380)
!389 = !DILocation(line: 40, column: 5, scope: !380)
!390 = !DILocation(line: 40, column: 13, scope: !391)
!391 = distinct !DILexicalBlock(scope: !392, file: !2, line: 40, column: 5)
!392 = distinct !DILexicalBlock(scope: !380, file: !2, line: 40, column: 5)
!393 = !DILocation(line: 40, column: 12, scope: !391)
!394 = !DILocation(line: 40, column: 5, scope: !392)
!395 = !DILocation(line: 41, column: 14, scope: !396)
!396 = distinct !DILexicalBlock(scope: !391, file: !2, line: 41, column: 13)
!397 = !DILocation(line: 41, column: 13, scope: !396)
!398 = !DILocation(line: 41, column: 22, scope: !396)
!399 = !DILocation(line: 41, column: 19, scope: !396)
!400 = !DILocation(line: 41, column: 13, scope: !391)
!401 = !DILocation(line: 42, column: 20, scope: !396)
!402 = !DILocation(line: 42, column: 18, scope: !396)
!403 = !DILocation(line: 42, column: 13, scope: !396)
!404 = !DILocation(line: 40, column: 23, scope: !391)
!405 = !DILocation(line: 40, column: 5, scope: !391)
!406 = distinct !{!406, !394, !407, !126}
!407 = !DILocation(line: 42, column: 20, scope: !392)
!408 = !DILocation(line: 43, column: 12, scope: !380)
!409 = !DILocation(line: 43, column: 5, scope: !380)
