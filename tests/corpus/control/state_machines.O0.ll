; ModuleID = 'state_machines.c'
source_filename = "state_machines.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.generator = type { i32, i32, i32 }

@.str = private unnamed_addr constant [60 x i8] c"let x_1 = 42 * (3.5e-2 - y);// note\0A\22a \\\22q\\\22\22 / # 7.e \22open\00", align 1, !dbg !0
@.str.1 = private unnamed_addr constant [11 x i8] c"%s '%.*s'\0A\00", align 1, !dbg !7
@token_names = internal constant [8 x ptr] [ptr @.str.15, ptr @.str.16, ptr @.str.17, ptr @.str.18, ptr @.str.19, ptr @.str.20, ptr @.str.21, ptr @.str.22], align 16, !dbg !12
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1, !dbg !65
@.str.3 = private unnamed_addr constant [6 x i8] c"10101\00", align 1, !dbg !70
@.str.4 = private unnamed_addr constant [5 x i8] c"1110\00", align 1, !dbg !75
@.str.5 = private unnamed_addr constant [4 x i8] c"111\00", align 1, !dbg !80
@.str.6 = private unnamed_addr constant [4 x i8] c"%d \00", align 1, !dbg !85
@main.commands = internal constant [7 x ptr] [ptr @.str.7, ptr @.str.8, ptr @.str.9, ptr @.str.10, ptr @.str.11, ptr @.str.12, ptr @.str.13], align 16, !dbg !104
@.str.7 = private unnamed_addr constant [5 x i8] c"send\00", align 1, !dbg !87
@.str.8 = private unnamed_addr constant [5 x i8] c"read\00", align 1, !dbg !89
@.str.9 = private unnamed_addr constant [6 x i8] c"write\00", align 1, !dbg !91
@.str.10 = private unnamed_addr constant [5 x i8] c"exit\00", align 1, !dbg !93
@.str.11 = private unnamed_addr constant [5 x i8] c"help\00", align 1, !dbg !95
@.str.12 = private unnamed_addr constant [1 x i8] zeroinitializer, align 1, !dbg !97
@.str.13 = private unnamed_addr constant [6 x i8] c"other\00", align 1, !dbg !102
@.str.14 = private unnamed_addr constant [13 x i8] c"+-*=<>(){};,\00", align 1, !dbg !113
@.str.15 = private unnamed_addr constant [5 x i8] c"word\00", align 1, !dbg !118
@.str.16 = private unnamed_addr constant [7 x i8] c"number\00", align 1, !dbg !120
@.str.17 = private unnamed_addr constant [5 x i8] c"real\00", align 1, !dbg !123
@.str.18 = private unnamed_addr constant [5 x i8] c"text\00", align 1, !dbg !125
@.str.19 = private unnamed_addr constant [7 x i8] c"symbol\00", align 1, !dbg !127
@.str.20 = private unnamed_addr constant [8 x i8] c"comment\00", align 1, !dbg !129
@.str.21 = private unnamed_addr constant [4 x i8] c"bad\00", align 1, !dbg !134
@.str.22 = private unnamed_addr constant [4 x i8] c"end\00", align 1, !dbg !136
@divisible.table = internal constant [7 x [2 x i8]] [[2 x i8] c"\00\01", [2 x i8] c"\02\03", [2 x i8] c"\04\05", [2 x i8] c"\06\00", [2 x i8] c"\01\02", [2 x i8] c"\03\04", [2 x i8] c"\05\06"], align 1, !dbg !138

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 !dbg !106 {
  %1 = alloca i32, align 4
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.generator, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 0, ptr %1, align 4
    #dbg_declare(ptr %2, !155, !DIExpression(), !156)
  store ptr @.str, ptr %2, align 8, !dbg !156
    #dbg_declare(ptr %3, !157, !DIExpression(), !158)
    #dbg_declare(ptr %4, !159, !DIExpression(), !160)
  br label %8, !dbg !161

8:                                                ; preds = %11, %0
  %9 = call i32 @next_token(ptr noundef %2, ptr noundef %3), !dbg !162
  store i32 %9, ptr %4, align 4, !dbg !163
  %10 = icmp ne i32 %9, 7, !dbg !164
  br i1 %10, label %11, label %24, !dbg !161

11:                                               ; preds = %8
  %12 = load i32, ptr %4, align 4, !dbg !165
  %13 = zext i32 %12 to i64, !dbg !166
  %14 = getelementptr inbounds [8 x ptr], ptr @token_names, i64 0, i64 %13, !dbg !166
  %15 = load ptr, ptr %14, align 8, !dbg !166
  %16 = load ptr, ptr %2, align 8, !dbg !167
  %17 = load ptr, ptr %3, align 8, !dbg !168
  %18 = ptrtoint ptr %16 to i64, !dbg !169
  %19 = ptrtoint ptr %17 to i64, !dbg !169
  %20 = sub i64 %18, %19, !dbg !169
  %21 = trunc i64 %20 to i32, !dbg !170
  %22 = load ptr, ptr %3, align 8, !dbg !171
  %23 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, ptr noundef %15, i32 noundef %21, ptr noundef %22), !dbg !172
  br label %8, !dbg !161, !llvm.loop !173

24:                                               ; preds = %8
  %25 = call i32 @divisible(ptr noundef @.str.3), !dbg !176
  %26 = call i32 @divisible(ptr noundef @.str.4), !dbg !177
  %27 = call i32 @divisible(ptr noundef @.str.5), !dbg !178
  %28 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %25, i32 noundef %26, i32 noundef %27), !dbg !179
    #dbg_declare(ptr %5, !180, !DIExpression(), !186)
  call void @llvm.memset.p0.i64(ptr align 4 %5, i8 0, i64 12, i1 false), !dbg !186
    #dbg_declare(ptr %6, !187, !DIExpression(), !189)
  br label %29, !dbg !190

29:                                               ; preds = %32, %24
  %30 = call i32 @triangle(ptr noundef %5), !dbg !191
  store i32 %30, ptr %6, align 4, !dbg !193
  %31 = icmp ne i32 %30, 0, !dbg !194
  br i1 %31, label %32, label %35, !dbg !195

32:                                               ; preds = %29
  %33 = load i32, ptr %6, align 4, !dbg !196
  %34 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %33), !dbg !197
  br label %29, !dbg !198, !llvm.loop !199

35:                                               ; preds = %29
  %36 = call i32 @putchar(i32 noundef 10), !dbg !201
    #dbg_declare(ptr %7, !202, !DIExpression(), !204)
  store i32 0, ptr %7, align 4, !dbg !204
  br label %37, !dbg !205

37:                                               ; preds = %47, %35
  %38 = load i32, ptr %7, align 4, !dbg !206
  %39 = icmp slt i32 %38, 7, !dbg !208
  br i1 %39, label %40, label %50, !dbg !209

40:                                               ; preds = %37
  %41 = load i32, ptr %7, align 4, !dbg !210
  %42 = sext i32 %41 to i64, !dbg !211
  %43 = getelementptr inbounds [7 x ptr], ptr @main.commands, i64 0, i64 %42, !dbg !211
  %44 = load ptr, ptr %43, align 8, !dbg !211
  %45 = call i32 @command(ptr noundef %44), !dbg !212
  %46 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %45), !dbg !213
  br label %47, !dbg !213

47:                                               ; preds = %40
  %48 = load i32, ptr %7, align 4, !dbg !214
  %49 = add nsw i32 %48, 1, !dbg !214
  store i32 %49, ptr %7, align 4, !dbg !214
  br label %37, !dbg !215, !llvm.loop !216

50:                                               ; preds = %37
  %51 = call i32 @putchar(i32 noundef 10), !dbg !218
  ret i32 0, !dbg !219
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @next_token(ptr noundef %0, ptr noundef %1) #0 !dbg !28 {
  %3 = alloca i32, align 4
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca i32, align 4
  %7 = alloca i8, align 1
  store ptr %0, ptr %4, align 8
    #dbg_declare(ptr %4, !220, !DIExpression(), !221)
  store ptr %1, ptr %5, align 8
    #dbg_declare(ptr %5, !222, !DIExpression(), !223)
    #dbg_declare(ptr %6, !224, !DIExpression(), !225)
  store i32 0, ptr %6, align 4, !dbg !225
  br label %8, !dbg !226

8:                                                ; preds = %197, %2
    #dbg_declare(ptr %7, !227, !DIExpression(), !231)
  %9 = load ptr, ptr %4, align 8, !dbg !232
  %10 = load ptr, ptr %9, align 8, !dbg !233
  %11 = load i8, ptr %10, align 1, !dbg !234
  store i8 %11, ptr %7, align 1, !dbg !231
  %12 = load i32, ptr %6, align 4, !dbg !235
  switch i32 %12, label %196 [
    i32 0, label %13
    i32 1, label %80
    i32 2, label %97
    i32 3, label %122
    i32 4, label %141
    i32 5, label %158
    i32 6, label %176
    i32 8, label %181
    i32 7, label %187
  ], !dbg !236

13:                                               ; preds = %8
  %14 = load ptr, ptr %4, align 8, !dbg !237
  %15 = load ptr, ptr %14, align 8, !dbg !239
  %16 = load ptr, ptr %5, align 8, !dbg !240
  store ptr %15, ptr %16, align 8, !dbg !241
  %17 = load i8, ptr %7, align 1, !dbg !242
  %18 = icmp ne i8 %17, 0, !dbg !242
  br i1 %18, label %20, label %19, !dbg !244

19:                                               ; preds = %13
  store i32 7, ptr %3, align 4, !dbg !245
  br label %201, !dbg !245

20:                                               ; preds = %13
  %21 = call ptr @__ctype_b_loc() #5, !dbg !246
  %22 = load ptr, ptr %21, align 8, !dbg !246
  %23 = load i8, ptr %7, align 1, !dbg !246
  %24 = zext i8 %23 to i32, !dbg !246
  %25 = sext i32 %24 to i64, !dbg !246
  %26 = getelementptr inbounds i16, ptr %22, i64 %25, !dbg !246
  %27 = load i16, ptr %26, align 2, !dbg !246
  %28 = zext i16 %27 to i32, !dbg !246
  %29 = and i32 %28, 8192, !dbg !246
  %30 = icmp ne i32 %29, 0, !dbg !246
  br i1 %30, label %31, label %32, !dbg !248

31:                                               ; preds = %20
  br label %196, !dbg !249

32:                                               ; preds = %20
  %33 = call ptr @__ctype_b_loc() #5, !dbg !250
  %34 = load ptr, ptr %33, align 8, !dbg !250
  %35 = load i8, ptr %7, align 1, !dbg !250
  %36 = zext i8 %35 to i32, !dbg !250
  %37 = sext i32 %36 to i64, !dbg !250
  %38 = getelementptr inbounds i16, ptr %34, i64 %37, !dbg !250
  %39 = load i16, ptr %38, align 2, !dbg !250
  %40 = zext i16 %39 to i32, !dbg !250
  %41 = and i32 %40, 1024, !dbg !250
  %42 = icmp ne i32 %41, 0, !dbg !250
  br i1 %42, label %47, label %43, !dbg !252

43:                                               ; preds = %32
  %44 = load i8, ptr %7, align 1, !dbg !253
  %45 = sext i8 %44 to i32, !dbg !253
  %46 = icmp eq i32 %45, 95, !dbg !254
  br i1 %46, label %47, label %48, !dbg !255

47:                                               ; preds = %43, %32
  store i32 1, ptr %6, align 4, !dbg !256
  br label %196, !dbg !258

48:                                               ; preds = %43
  %49 = call ptr @__ctype_b_loc() #5, !dbg !259
  %50 = load ptr, ptr %49, align 8, !dbg !259
  %51 = load i8, ptr %7, align 1, !dbg !259
  %52 = zext i8 %51 to i32, !dbg !259
  %53 = sext i32 %52 to i64, !dbg !259
  %54 = getelementptr inbounds i16, ptr %50, i64 %53, !dbg !259
  %55 = load i16, ptr %54, align 2, !dbg !259
  %56 = zext i16 %55 to i32, !dbg !259
  %57 = and i32 %56, 2048, !dbg !259
  %58 = icmp ne i32 %57, 0, !dbg !259
  br i1 %58, label %59, label %60, !dbg !261

59:                                               ; preds = %48
  store i32 2, ptr %6, align 4, !dbg !262
  br label %196, !dbg !264

60:                                               ; preds = %48
  %61 = load i8, ptr %7, align 1, !dbg !265
  %62 = sext i8 %61 to i32, !dbg !265
  %63 = icmp eq i32 %62, 34, !dbg !267
  br i1 %63, label %64, label %65, !dbg !268

64:                                               ; preds = %60
  store i32 5, ptr %6, align 4, !dbg !269
  br label %196, !dbg !271

65:                                               ; preds = %60
  %66 = load i8, ptr %7, align 1, !dbg !272
  %67 = sext i8 %66 to i32, !dbg !272
  %68 = icmp eq i32 %67, 47, !dbg !274
  br i1 %68, label %69, label %70, !dbg !275

69:                                               ; preds = %65
  store i32 8, ptr %6, align 4, !dbg !276
  br label %196, !dbg !278

70:                                               ; preds = %65
  %71 = load ptr, ptr %4, align 8, !dbg !279
  %72 = load ptr, ptr %71, align 8, !dbg !280
  %73 = getelementptr inbounds i8, ptr %72, i32 1, !dbg !280
  store ptr %73, ptr %71, align 8, !dbg !280
  %74 = load i8, ptr %7, align 1, !dbg !281
  %75 = sext i8 %74 to i32, !dbg !281
  %76 = call ptr @strchr(ptr noundef @.str.14, i32 noundef %75) #6, !dbg !282
  %77 = icmp ne ptr %76, null, !dbg !282
  %78 = zext i1 %77 to i64, !dbg !282
  %79 = select i1 %77, i32 4, i32 6, !dbg !282
  store i32 %79, ptr %3, align 4, !dbg !283
  br label %201, !dbg !283

80:                                               ; preds = %8
  %81 = call ptr @__ctype_b_loc() #5, !dbg !284
  %82 = load ptr, ptr %81, align 8, !dbg !284
  %83 = load i8, ptr %7, align 1, !dbg !284
  %84 = zext i8 %83 to i32, !dbg !284
  %85 = sext i32 %84 to i64, !dbg !284
  %86 = getelementptr inbounds i16, ptr %82, i64 %85, !dbg !284
  %87 = load i16, ptr %86, align 2, !dbg !284
  %88 = zext i16 %87 to i32, !dbg !284
  %89 = and i32 %88, 8, !dbg !284
  %90 = icmp ne i32 %89, 0, !dbg !284
  br i1 %90, label %96, label %91, !dbg !286

91:                                               ; preds = %80
  %92 = load i8, ptr %7, align 1, !dbg !287
  %93 = sext i8 %92 to i32, !dbg !287
  %94 = icmp ne i32 %93, 95, !dbg !288
  br i1 %94, label %95, label %96, !dbg !289

95:                                               ; preds = %91
  store i32 0, ptr %3, align 4, !dbg !290
  br label %201, !dbg !290

96:                                               ; preds = %91, %80
  br label %196, !dbg !291

97:                                               ; preds = %8
  %98 = load i8, ptr %7, align 1, !dbg !292
  %99 = sext i8 %98 to i32, !dbg !292
  %100 = icmp eq i32 %99, 46, !dbg !294
  br i1 %100, label %101, label %102, !dbg !295

101:                                              ; preds = %97
  store i32 3, ptr %6, align 4, !dbg !296
  br label %121, !dbg !297

102:                                              ; preds = %97
  %103 = load i8, ptr %7, align 1, !dbg !298
  %104 = sext i8 %103 to i32, !dbg !298
  %105 = icmp eq i32 %104, 101, !dbg !300
  br i1 %105, label %106, label %107, !dbg !301

106:                                              ; preds = %102
  store i32 4, ptr %6, align 4, !dbg !302
  br label %120, !dbg !303

107:                                              ; preds = %102
  %108 = call ptr @__ctype_b_loc() #5, !dbg !304
  %109 = load ptr, ptr %108, align 8, !dbg !304
  %110 = load i8, ptr %7, align 1, !dbg !304
  %111 = zext i8 %110 to i32, !dbg !304
  %112 = sext i32 %111 to i64, !dbg !304
  %113 = getelementptr inbounds i16, ptr %109, i64 %112, !dbg !304
  %114 = load i16, ptr %113, align 2, !dbg !304
  %115 = zext i16 %114 to i32, !dbg !304
  %116 = and i32 %115, 2048, !dbg !304
  %117 = icmp ne i32 %116, 0, !dbg !304
  br i1 %117, label %119, label %118, !dbg !306

118:                                              ; preds = %107
  store i32 1, ptr %3, align 4, !dbg !307
  br label %201, !dbg !307

119:                                              ; preds = %107
  br label %120

120:                                              ; preds = %119, %106
  br label %121

121:                                              ; preds = %120, %101
  br label %196, !dbg !308

122:                                              ; preds = %8
  %123 = load i8, ptr %7, align 1, !dbg !309
  %124 = sext i8 %123 to i32, !dbg !309
  %125 = icmp eq i32 %124, 101, !dbg !311
  br i1 %125, label %126, label %127, !dbg !312

126:                                              ; preds = %122
  store i32 4, ptr %6, align 4, !dbg !313
  br label %140, !dbg !314

127:                                              ; preds = %122
  %128 = call ptr @__ctype_b_loc() #5, !dbg !315
  %129 = load ptr, ptr %128, align 8, !dbg !315
  %130 = load i8, ptr %7, align 1, !dbg !315
  %131 = zext i8 %130 to i32, !dbg !315
  %132 = sext i32 %131 to i64, !dbg !315
  %133 = getelementptr inbounds i16, ptr %129, i64 %132, !dbg !315
  %134 = load i16, ptr %133, align 2, !dbg !315
  %135 = zext i16 %134 to i32, !dbg !315
  %136 = and i32 %135, 2048, !dbg !315
  %137 = icmp ne i32 %136, 0, !dbg !315
  br i1 %137, label %139, label %138, !dbg !317

138:                                              ; preds = %127
  store i32 2, ptr %3, align 4, !dbg !318
  br label %201, !dbg !318

139:                                              ; preds = %127
  br label %140

140:                                              ; preds = %139, %126
  br label %196, !dbg !319

141:                                              ; preds = %8
  %142 = call ptr @__ctype_b_loc() #5, !dbg !320
  %143 = load ptr, ptr %142, align 8, !dbg !320
  %144 = load i8, ptr %7, align 1, !dbg !320
  %145 = zext i8 %144 to i32, !dbg !320
  %146 = sext i32 %145 to i64, !dbg !320
  %147 = getelementptr inbounds i16, ptr %143, i64 %146, !dbg !320
  %148 = load i16, ptr %147, align 2, !dbg !320
  %149 = zext i16 %148 to i32, !dbg !320
  %150 = and i32 %149, 2048, !dbg !320
  %151 = icmp ne i32 %150, 0, !dbg !320
  br i1 %151, label %157, label %152, !dbg !322

152:                                              ; preds = %141
  %153 = load i8, ptr %7, align 1, !dbg !323
  %154 = sext i8 %153 to i32, !dbg !323
  %155 = icmp ne i32 %154, 45, !dbg !324
  br i1 %155, label %156, label %157, !dbg !325

156:                                              ; preds = %152
  store i32 2, ptr %3, align 4, !dbg !326
  br label %201, !dbg !326

157:                                              ; preds = %152, %141
  br label %196, !dbg !327

158:                                              ; preds = %8
  %159 = load i8, ptr %7, align 1, !dbg !328
  %160 = icmp ne i8 %159, 0, !dbg !328
  br i1 %160, label %162, label %161, !dbg !330

161:                                              ; preds = %158
  store i32 6, ptr %3, align 4, !dbg !331
  br label %201, !dbg !331

162:                                              ; preds = %158
  %163 = load i8, ptr %7, align 1, !dbg !332
  %164 = sext i8 %163 to i32, !dbg !332
  %165 = icmp eq i32 %164, 34, !dbg !334
  br i1 %165, label %166, label %170, !dbg !335

166:                                              ; preds = %162
  %167 = load ptr, ptr %4, align 8, !dbg !336
  %168 = load ptr, ptr %167, align 8, !dbg !337
  %169 = getelementptr inbounds i8, ptr %168, i32 1, !dbg !337
  store ptr %169, ptr %167, align 8, !dbg !337
  store i32 3, ptr %3, align 4, !dbg !338
  br label %201, !dbg !338

170:                                              ; preds = %162
  %171 = load i8, ptr %7, align 1, !dbg !339
  %172 = sext i8 %171 to i32, !dbg !339
  %173 = icmp eq i32 %172, 92, !dbg !341
  br i1 %173, label %174, label %175, !dbg !342

174:                                              ; preds = %170
  store i32 6, ptr %6, align 4, !dbg !343
  br label %175, !dbg !344

175:                                              ; preds = %174, %170
  br label %196, !dbg !345

176:                                              ; preds = %8
  %177 = load i8, ptr %7, align 1, !dbg !346
  %178 = icmp ne i8 %177, 0, !dbg !346
  br i1 %178, label %180, label %179, !dbg !348

179:                                              ; preds = %176
  store i32 6, ptr %3, align 4, !dbg !349
  br label %201, !dbg !349

180:                                              ; preds = %176
  store i32 5, ptr %6, align 4, !dbg !350
  br label %196, !dbg !351

181:                                              ; preds = %8
  %182 = load i8, ptr %7, align 1, !dbg !352
  %183 = sext i8 %182 to i32, !dbg !352
  %184 = icmp ne i32 %183, 47, !dbg !354
  br i1 %184, label %185, label %186, !dbg !355

185:                                              ; preds = %181
  store i32 4, ptr %3, align 4, !dbg !356
  br label %201, !dbg !356

186:                                              ; preds = %181
  store i32 7, ptr %6, align 4, !dbg !357
  br label %196, !dbg !358

187:                                              ; preds = %8
  %188 = load i8, ptr %7, align 1, !dbg !359
  %189 = sext i8 %188 to i32, !dbg !359
  %190 = icmp eq i32 %189, 10, !dbg !361
  br i1 %190, label %194, label %191, !dbg !362

191:                                              ; preds = %187
  %192 = load i8, ptr %7, align 1, !dbg !363
  %193 = icmp ne i8 %192, 0, !dbg !363
  br i1 %193, label %195, label %194, !dbg !364

194:                                              ; preds = %191, %187
  store i32 5, ptr %3, align 4, !dbg !365
  br label %201, !dbg !365

195:                                              ; preds = %191
  br label %196, !dbg !366

196:                                              ; preds = %8, %195, %186, %180, %175, %157, %140, %121, %96, %69, %64, %59, %47, %31
  br label %197, !dbg !367

197:                                              ; preds = %196
  %198 = load ptr, ptr %4, align 8, !dbg !368
  %199 = load ptr, ptr %198, align 8, !dbg !369
  %200 = getelementptr inbounds i8, ptr %199, i32 1, !dbg !369
  store ptr %200, ptr %198, align 8, !dbg !369
  br label %8, !dbg !370, !llvm.loop !371

201:                                              ; preds = %194, %185, %179, %166, %161, %156, %138, %118, %95, %70, %19
  %202 = load i32, ptr %3, align 4, !dbg !374
  ret i32 %202, !dbg !374
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @divisible(ptr noundef %0) #0 !dbg !140 {
  %2 = alloca ptr, align 8
  %3 = alloca i32, align 4
  store ptr %0, ptr %2, align 8
    #dbg_declare(ptr %2, !375, !DIExpression(), !376)
    #dbg_declare(ptr %3, !377, !DIExpression(), !378)
  store i32 0, ptr %3, align 4, !dbg !378
  br label %4, !dbg !379

4:                                                ; preds = %8, %1
  %5 = load ptr, ptr %2, align 8, !dbg !380
  %6 = load i8, ptr %5, align 1, !dbg !381
  %7 = icmp ne i8 %6, 0, !dbg !379
  br i1 %7, label %8, label %21, !dbg !379

8:                                                ; preds = %4
  %9 = load i32, ptr %3, align 4, !dbg !382
  %10 = sext i32 %9 to i64, !dbg !383
  %11 = getelementptr inbounds [7 x [2 x i8]], ptr @divisible.table, i64 0, i64 %10, !dbg !383
  %12 = load ptr, ptr %2, align 8, !dbg !384
  %13 = getelementptr inbounds i8, ptr %12, i32 1, !dbg !384
  store ptr %13, ptr %2, align 8, !dbg !384
  %14 = load i8, ptr %12, align 1, !dbg !385
  %15 = sext i8 %14 to i32, !dbg !385
  %16 = sub nsw i32 %15, 48, !dbg !386
  %17 = sext i32 %16 to i64, !dbg !383
  %18 = getelementptr inbounds [2 x i8], ptr %11, i64 0, i64 %17, !dbg !383
  %19 = load i8, ptr %18, align 1, !dbg !383
  %20 = zext i8 %19 to i32, !dbg !383
  store i32 %20, ptr %3, align 4, !dbg !387
  br label %4, !dbg !379, !llvm.loop !388

21:                                               ; preds = %4
  %22 = load i32, ptr %3, align 4, !dbg !390
  %23 = icmp eq i32 %22, 0, !dbg !391
  %24 = zext i1 %23 to i32, !dbg !391
  ret i32 %24, !dbg !392
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @triangle(ptr noundef %0) #0 !dbg !393 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !397, !DIExpression(), !398)
  %4 = load ptr, ptr %3, align 8, !dbg !399
  %5 = getelementptr inbounds %struct.generator, ptr %4, i32 0, i32 0, !dbg !400
  %6 = load i32, ptr %5, align 4, !dbg !400
  switch i32 %6, label %61 [
    i32 0, label %7
    i32 79, label %38
    i32 80, label %53
  ], !dbg !401

7:                                                ; preds = %1
  %8 = load ptr, ptr %3, align 8, !dbg !402
  %9 = getelementptr inbounds %struct.generator, ptr %8, i32 0, i32 1, !dbg !405
  store i32 1, ptr %9, align 4, !dbg !406
  br label %10, !dbg !402

10:                                               ; preds = %55, %7
  %11 = load ptr, ptr %3, align 8, !dbg !407
  %12 = getelementptr inbounds %struct.generator, ptr %11, i32 0, i32 1, !dbg !409
  %13 = load i32, ptr %12, align 4, !dbg !409
  %14 = icmp sle i32 %13, 4, !dbg !410
  br i1 %14, label %15, label %60, !dbg !411

15:                                               ; preds = %10
  %16 = load ptr, ptr %3, align 8, !dbg !412
  %17 = getelementptr inbounds %struct.generator, ptr %16, i32 0, i32 2, !dbg !415
  store i32 1, ptr %17, align 4, !dbg !416
  br label %18, !dbg !412

18:                                               ; preds = %40, %15
  %19 = load ptr, ptr %3, align 8, !dbg !417
  %20 = getelementptr inbounds %struct.generator, ptr %19, i32 0, i32 2, !dbg !419
  %21 = load i32, ptr %20, align 4, !dbg !419
  %22 = load ptr, ptr %3, align 8, !dbg !420
  %23 = getelementptr inbounds %struct.generator, ptr %22, i32 0, i32 1, !dbg !421
  %24 = load i32, ptr %23, align 4, !dbg !421
  %25 = icmp sle i32 %21, %24, !dbg !422
  br i1 %25, label %26, label %45, !dbg !423

26:                                               ; preds = %18
  br label %27, !dbg !424

27:                                               ; preds = %26
  %28 = load ptr, ptr %3, align 8, !dbg !425
  %29 = getelementptr inbounds %struct.generator, ptr %28, i32 0, i32 0, !dbg !425
  store i32 79, ptr %29, align 4, !dbg !425
  %30 = load ptr, ptr %3, align 8, !dbg !425
  %31 = getelementptr inbounds %struct.generator, ptr %30, i32 0, i32 1, !dbg !425
  %32 = load i32, ptr %31, align 4, !dbg !425
  %33 = mul nsw i32 %32, 10, !dbg !425
  %34 = load ptr, ptr %3, align 8, !dbg !425
  %35 = getelementptr inbounds %struct.generator, ptr %34, i32 0, i32 2, !dbg !425
  %36 = load i32, ptr %35, align 4, !dbg !425
  %37 = add nsw i32 %33, %36, !dbg !425
  store i32 %37, ptr %2, align 4, !dbg !425
  br label %62, !dbg !425

38:                                               ; preds = %1
  br label %39, !dbg !425

39:                                               ; preds = %38
  br label %40, !dbg !425

40:                                               ; preds = %39
  %41 = load ptr, ptr %3, align 8, !dbg !427
  %42 = getelementptr inbounds %struct.generator, ptr %41, i32 0, i32 2, !dbg !428
  %43 = load i32, ptr %42, align 4, !dbg !429
  %44 = add nsw i32 %43, 1, !dbg !429
  store i32 %44, ptr %42, align 4, !dbg !429
  br label %18, !dbg !430, !llvm.loop !431

45:                                               ; preds = %18
  br label %46, !dbg !433

46:                                               ; preds = %45
  %47 = load ptr, ptr %3, align 8, !dbg !434
  %48 = getelementptr inbounds %struct.generator, ptr %47, i32 0, i32 0, !dbg !434
  store i32 80, ptr %48, align 4, !dbg !434
  %49 = load ptr, ptr %3, align 8, !dbg !434
  %50 = getelementptr inbounds %struct.generator, ptr %49, i32 0, i32 1, !dbg !434
  %51 = load i32, ptr %50, align 4, !dbg !434
  %52 = sub nsw i32 0, %51, !dbg !434
  store i32 %52, ptr %2, align 4, !dbg !434
  br label %62, !dbg !434

53:                                               ; preds = %1
  br label %54, !dbg !434

54:                                               ; preds = %53
  br label %55, !dbg !436

55:                                               ; preds = %54
  %56 = load ptr, ptr %3, align 8, !dbg !437
  %57 = getelementptr inbounds %struct.generator, ptr %56, i32 0, i32 1, !dbg !438
  %58 = load i32, ptr %57, align 4, !dbg !439
  %59 = add nsw i32 %58, 1, !dbg !439
  store i32 %59, ptr %57, align 4, !dbg !439
  br label %10, !dbg !440, !llvm.loop !441

60:                                               ; preds = %10
  br label %61, !dbg !443

61:                                               ; preds = %60, %1
  store i32 0, ptr %2, align 4, !dbg !444
  br label %62, !dbg !444

62:                                               ; preds = %61, %46, %27
  %63 = load i32, ptr %2, align 4, !dbg !445
  ret i32 %63, !dbg !445
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @command(ptr noundef %0) #0 !dbg !446 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !447, !DIExpression(), !448)
    #dbg_declare(ptr %4, !449, !DIExpression(), !450)
  store i32 0, ptr %4, align 4, !dbg !450
    #dbg_declare(ptr %5, !451, !DIExpression(), !453)
  %6 = load ptr, ptr %3, align 8, !dbg !454
  store ptr %6, ptr %5, align 8, !dbg !453
  br label %7, !dbg !455

7:                                                ; preds = %18, %1
  %8 = load ptr, ptr %5, align 8, !dbg !456
  %9 = load i8, ptr %8, align 1, !dbg !458
  %10 = icmp ne i8 %9, 0, !dbg !459
  br i1 %10, label %11, label %21, !dbg !459

11:                                               ; preds = %7
  %12 = load i32, ptr %4, align 4, !dbg !460
  %13 = mul i32 %12, 31, !dbg !461
  %14 = load ptr, ptr %5, align 8, !dbg !462
  %15 = load i8, ptr %14, align 1, !dbg !463
  %16 = zext i8 %15 to i32, !dbg !464
  %17 = add i32 %13, %16, !dbg !465
  store i32 %17, ptr %4, align 4, !dbg !466
  br label %18, !dbg !467

18:                                               ; preds = %11
  %19 = load ptr, ptr %5, align 8, !dbg !468
  %20 = getelementptr inbounds i8, ptr %19, i32 1, !dbg !468
  store ptr %20, ptr %5, align 8, !dbg !468
  br label %7, !dbg !469, !llvm.loop !470

21:                                               ; preds = %7
  %22 = load i32, ptr %4, align 4, !dbg !472
  switch i32 %22, label %53 [
    i32 3526536, label %23
    i32 3496342, label %29
    i32 113399775, label %35
    i32 3127582, label %41
    i32 3198785, label %47
  ], !dbg !473

23:                                               ; preds = %21
  %24 = load ptr, ptr %3, align 8, !dbg !474
  %25 = call i32 @strcmp(ptr noundef %24, ptr noundef @.str.7) #6, !dbg !476
  %26 = icmp eq i32 %25, 0, !dbg !477
  %27 = zext i1 %26 to i64, !dbg !476
  %28 = select i1 %26, i32 1, i32 0, !dbg !476
  store i32 %28, ptr %2, align 4, !dbg !478
  br label %54, !dbg !478

29:                                               ; preds = %21
  %30 = load ptr, ptr %3, align 8, !dbg !479
  %31 = call i32 @strcmp(ptr noundef %30, ptr noundef @.str.8) #6, !dbg !480
  %32 = icmp eq i32 %31, 0, !dbg !481
  %33 = zext i1 %32 to i64, !dbg !480
  %34 = select i1 %32, i32 2, i32 0, !dbg !480
  store i32 %34, ptr %2, align 4, !dbg !482
  br label %54, !dbg !482

35:                                               ; preds = %21
  %36 = load ptr, ptr %3, align 8, !dbg !483
  %37 = call i32 @strcmp(ptr noundef %36, ptr noundef @.str.9) #6, !dbg !484
  %38 = icmp eq i32 %37, 0, !dbg !485
  %39 = zext i1 %38 to i64, !dbg !484
  %40 = select i1 %38, i32 3, i32 0, !dbg !484
  store i32 %40, ptr %2, align 4, !dbg !486
  br label %54, !dbg !486

41:                                               ; preds = %21
  %42 = load ptr, ptr %3, align 8, !dbg !487
  %43 = call i32 @strcmp(ptr noundef %42, ptr noundef @.str.10) #6, !dbg !488
  %44 = icmp eq i32 %43, 0, !dbg !489
  %45 = zext i1 %44 to i64, !dbg !488
  %46 = select i1 %44, i32 4, i32 0, !dbg !488
  store i32 %46, ptr %2, align 4, !dbg !490
  br label %54, !dbg !490

47:                                               ; preds = %21
  %48 = load ptr, ptr %3, align 8, !dbg !491
  %49 = call i32 @strcmp(ptr noundef %48, ptr noundef @.str.11) #6, !dbg !492
  %50 = icmp eq i32 %49, 0, !dbg !493
  %51 = zext i1 %50 to i64, !dbg !492
  %52 = select i1 %50, i32 5, i32 0, !dbg !492
  store i32 %52, ptr %2, align 4, !dbg !494
  br label %54, !dbg !494

53:                                               ; preds = %21
  store i32 -1, ptr %2, align 4, !dbg !495
  br label %54, !dbg !495

54:                                               ; preds = %53, %47, %41, %35, %29, %23
  %55 = load i32, ptr %2, align 4, !dbg !496
  ret i32 %55, !dbg !496
}

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() #3

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strchr(ptr noundef, i32 noundef) #4

; Function Attrs: nounwind willreturn memory(read)
declare i32 @strcmp(ptr noundef, ptr noundef) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) }
attributes #6 = { nounwind willreturn memory(read) }

!llvm.dbg.cu = !{!14}
!llvm.module.flags = !{!148, !149, !150, !151, !152, !153, !154}

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
!13 = distinct !DIGlobalVariable(name: "token_names", scope: !14, file: !2, line: 8, type: !147, isLocal: true, isDefinition: true)
!14 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, enums: !15, retainedTypes: !60, globals: !64, splitDebugInlining: false, nameTableKind: None)
!15 = !{!16, !27, !45}
!16 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "token", file: !2, line: 7, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!18 = !{!19, !20, !21, !22, !23, !24, !25, !26}
!19 = !DIEnumerator(name: "WORD", value: 0)
!20 = !DIEnumerator(name: "NUMBER", value: 1)
!21 = !DIEnumerator(name: "REAL", value: 2)
!22 = !DIEnumerator(name: "TEXT", value: 3)
!23 = !DIEnumerator(name: "SYMBOL", value: 4)
!24 = !DIEnumerator(name: "COMMENT", value: 5)
!25 = !DIEnumerator(name: "BAD", value: 6)
!26 = !DIEnumerator(name: "END", value: 7)
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !28, file: !2, line: 12, baseType: !17, size: 32, elements: !35)
!28 = distinct !DISubprogram(name: "next_token", scope: !2, file: !2, line: 10, type: !29, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !34)
!29 = !DISubroutineType(types: !30)
!30 = !{!16, !31, !31}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !4)
!34 = !{}
!35 = !{!36, !37, !38, !39, !40, !41, !42, !43, !44}
!36 = !DIEnumerator(name: "START", value: 0)
!37 = !DIEnumerator(name: "IN_WORD", value: 1)
!38 = !DIEnumerator(name: "IN_NUMBER", value: 2)
!39 = !DIEnumerator(name: "IN_REAL", value: 3)
!40 = !DIEnumerator(name: "IN_EXPONENT", value: 4)
!41 = !DIEnumerator(name: "IN_TEXT", value: 5)
!42 = !DIEnumerator(name: "IN_ESCAPE", value: 6)
!43 = !DIEnumerator(name: "IN_COMMENT", value: 7)
!44 = !DIEnumerator(name: "SLASH", value: 8)
!45 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !46, line: 46, baseType: !17, size: 32, elements: !47)
!46 = !DIFile(filename: "include/ctype.h", directory: "", checksumkind: CSK_MD5, checksum: "3ab3dd7fdf2578005732722ee2393e59")
!47 = !{!48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59}
!48 = !DIEnumerator(name: "_ISupper", value: 256)
!49 = !DIEnumerator(name: "_ISlower", value: 512)
!50 = !DIEnumerator(name: "_ISalpha", value: 1024)
!51 = !DIEnumerator(name: "_ISdigit", value: 2048)
!52 = !DIEnumerator(name: "_ISxdigit", value: 4096)
!53 = !DIEnumerator(name: "_ISspace", value: 8192)
!54 = !DIEnumerator(name: "_ISprint", value: 16384)
!55 = !DIEnumerator(name: "_ISgraph", value: 32768)
!56 = !DIEnumerator(name: "_ISblank", value: 1)
!57 = !DIEnumerator(name: "_IScntrl", value: 2)
!58 = !DIEnumerator(name: "_ISpunct", value: 4)
!59 = !DIEnumerator(name: "_ISalnum", value: 8)
!60 = !{!61, !62, !63}
!61 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!62 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!63 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!64 = !{!0, !7, !65, !70, !75, !80, !85, !87, !89, !91, !93, !95, !97, !102, !104, !113, !118, !120, !123, !125, !127, !129, !134, !136, !12, !138}
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression())
!66 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !67, isLocal: true, isDefinition: true)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !68)
!68 = !{!69}
!69 = !DISubrange(count: 10)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !72, isLocal: true, isDefinition: true)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 48, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 6)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !77, isLocal: true, isDefinition: true)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 40, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 5)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(scope: null, file: !2, line: 107, type: !82, isLocal: true, isDefinition: true)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 32, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 4)
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(scope: null, file: !2, line: 110, type: !82, isLocal: true, isDefinition: true)
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression())
!88 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !77, isLocal: true, isDefinition: true)
!89 = !DIGlobalVariableExpression(var: !90, expr: !DIExpression())
!90 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !77, isLocal: true, isDefinition: true)
!91 = !DIGlobalVariableExpression(var: !92, expr: !DIExpression())
!92 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !72, isLocal: true, isDefinition: true)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression())
!94 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !77, isLocal: true, isDefinition: true)
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression())
!96 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !77, isLocal: true, isDefinition: true)
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression())
!98 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !99, isLocal: true, isDefinition: true)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 8, elements: !100)
!100 = !{!101}
!101 = !DISubrange(count: 1)
!102 = !DIGlobalVariableExpression(var: !103, expr: !DIExpression())
!103 = distinct !DIGlobalVariable(scope: null, file: !2, line: 112, type: !72, isLocal: true, isDefinition: true)
!104 = !DIGlobalVariableExpression(var: !105, expr: !DIExpression())
!105 = distinct !DIGlobalVariable(name: "commands", scope: !106, file: !2, line: 112, type: !109, isLocal: true, isDefinition: true)
!106 = distinct !DISubprogram(name: "main", scope: !2, file: !2, line: 101, type: !107, scopeLine: 102, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !14, retainedNodes: !34)
!107 = !DISubroutineType(types: !108)
!108 = !{!61}
!109 = !DICompositeType(tag: DW_TAG_array_type, baseType: !110, size: 448, elements: !111)
!110 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !32)
!111 = !{!112}
!112 = !DISubrange(count: 7)
!113 = !DIGlobalVariableExpression(var: !114, expr: !DIExpression())
!114 = distinct !DIGlobalVariable(scope: null, file: !2, line: 25, type: !115, isLocal: true, isDefinition: true)
!115 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 104, elements: !116)
!116 = !{!117}
!117 = !DISubrange(count: 13)
!118 = !DIGlobalVariableExpression(var: !119, expr: !DIExpression())
!119 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !77, isLocal: true, isDefinition: true)
!120 = !DIGlobalVariableExpression(var: !121, expr: !DIExpression())
!121 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !122, isLocal: true, isDefinition: true)
!122 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 56, elements: !111)
!123 = !DIGlobalVariableExpression(var: !124, expr: !DIExpression())
!124 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !77, isLocal: true, isDefinition: true)
!125 = !DIGlobalVariableExpression(var: !126, expr: !DIExpression())
!126 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !77, isLocal: true, isDefinition: true)
!127 = !DIGlobalVariableExpression(var: !128, expr: !DIExpression())
!128 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !122, isLocal: true, isDefinition: true)
!129 = !DIGlobalVariableExpression(var: !130, expr: !DIExpression())
!130 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !131, isLocal: true, isDefinition: true)
!131 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 64, elements: !132)
!132 = !{!133}
!133 = !DISubrange(count: 8)
!134 = !DIGlobalVariableExpression(var: !135, expr: !DIExpression())
!135 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !82, isLocal: true, isDefinition: true)
!136 = !DIGlobalVariableExpression(var: !137, expr: !DIExpression())
!137 = distinct !DIGlobalVariable(scope: null, file: !2, line: 8, type: !82, isLocal: true, isDefinition: true)
!138 = !DIGlobalVariableExpression(var: !139, expr: !DIExpression())
!139 = distinct !DIGlobalVariable(name: "table", scope: !140, file: !2, line: 64, type: !143, isLocal: true, isDefinition: true)
!140 = distinct !DISubprogram(name: "divisible", scope: !2, file: !2, line: 62, type: !141, scopeLine: 63, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !34)
!141 = !DISubroutineType(types: !142)
!142 = !{!61, !32}
!143 = !DICompositeType(tag: DW_TAG_array_type, baseType: !144, size: 112, elements: !145)
!144 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !62)
!145 = !{!112, !146}
!146 = !DISubrange(count: 2)
!147 = !DICompositeType(tag: DW_TAG_array_type, baseType: !110, size: 512, elements: !132)
!148 = !{i32 7, !"Dwarf Version", i32 5}
!149 = !{i32 2, !"Debug Info Version", i32 3}
!150 = !{i32 1, !"wchar_size", i32 4}
!151 = !{i32 8, !"PIC Level", i32 2}
!152 = !{i32 7, !"PIE Level", i32 2}
!153 = !{i32 7, !"uwtable", i32 2}
!154 = !{i32 7, !"frame-pointer", i32 2}
!155 = !DILocalVariable(name: "source", scope: !106, file: !2, line: 103, type: !32)
!156 = !DILocation(line: 103, column: 17, scope: !106)
!157 = !DILocalVariable(name: "start", scope: !106, file: !2, line: 103, type: !32)
!158 = !DILocation(line: 103, column: 98, scope: !106)
!159 = !DILocalVariable(name: "token", scope: !106, file: !2, line: 104, type: !16)
!160 = !DILocation(line: 104, column: 16, scope: !106)
!161 = !DILocation(line: 105, column: 5, scope: !106)
!162 = !DILocation(line: 105, column: 21, scope: !106)
!163 = !DILocation(line: 105, column: 19, scope: !106)
!164 = !DILocation(line: 105, column: 50, scope: !106)
!165 = !DILocation(line: 106, column: 43, scope: !106)
!166 = !DILocation(line: 106, column: 31, scope: !106)
!167 = !DILocation(line: 106, column: 57, scope: !106)
!168 = !DILocation(line: 106, column: 66, scope: !106)
!169 = !DILocation(line: 106, column: 64, scope: !106)
!170 = !DILocation(line: 106, column: 51, scope: !106)
!171 = !DILocation(line: 106, column: 74, scope: !106)
!172 = !DILocation(line: 106, column: 9, scope: !106)
!173 = distinct !{!173, !161, !174, !175}
!174 = !DILocation(line: 106, column: 79, scope: !106)
!175 = !{!"llvm.loop.mustprogress"}
!176 = !DILocation(line: 107, column: 26, scope: !106)
!177 = !DILocation(line: 107, column: 46, scope: !106)
!178 = !DILocation(line: 107, column: 65, scope: !106)
!179 = !DILocation(line: 107, column: 5, scope: !106)
!180 = !DILocalVariable(name: "g", scope: !106, file: !2, line: 108, type: !181)
!181 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "generator", file: !2, line: 71, size: 96, elements: !182)
!182 = !{!183, !184, !185}
!183 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !181, file: !2, line: 71, baseType: !61, size: 32)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !181, file: !2, line: 71, baseType: !61, size: 32, offset: 32)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "j", scope: !181, file: !2, line: 71, baseType: !61, size: 32, offset: 64)
!186 = !DILocation(line: 108, column: 22, scope: !106)
!187 = !DILocalVariable(name: "value", scope: !188, file: !2, line: 109, type: !61)
!188 = distinct !DILexicalBlock(scope: !106, file: !2, line: 109, column: 5)
!189 = !DILocation(line: 109, column: 14, scope: !188)
!190 = !DILocation(line: 109, column: 10, scope: !188)
!191 = !DILocation(line: 109, column: 30, scope: !192)
!192 = distinct !DILexicalBlock(scope: !188, file: !2, line: 109, column: 5)
!193 = !DILocation(line: 109, column: 28, scope: !192)
!194 = !DILocation(line: 109, column: 44, scope: !192)
!195 = !DILocation(line: 109, column: 5, scope: !188)
!196 = !DILocation(line: 110, column: 23, scope: !192)
!197 = !DILocation(line: 110, column: 9, scope: !192)
!198 = !DILocation(line: 109, column: 5, scope: !192)
!199 = distinct !{!199, !195, !200, !175}
!200 = !DILocation(line: 110, column: 28, scope: !188)
!201 = !DILocation(line: 111, column: 5, scope: !106)
!202 = !DILocalVariable(name: "i", scope: !203, file: !2, line: 113, type: !61)
!203 = distinct !DILexicalBlock(scope: !106, file: !2, line: 113, column: 5)
!204 = !DILocation(line: 113, column: 14, scope: !203)
!205 = !DILocation(line: 113, column: 10, scope: !203)
!206 = !DILocation(line: 113, column: 21, scope: !207)
!207 = distinct !DILexicalBlock(scope: !203, file: !2, line: 113, column: 5)
!208 = !DILocation(line: 113, column: 23, scope: !207)
!209 = !DILocation(line: 113, column: 5, scope: !203)
!210 = !DILocation(line: 114, column: 40, scope: !207)
!211 = !DILocation(line: 114, column: 31, scope: !207)
!212 = !DILocation(line: 114, column: 23, scope: !207)
!213 = !DILocation(line: 114, column: 9, scope: !207)
!214 = !DILocation(line: 113, column: 29, scope: !207)
!215 = !DILocation(line: 113, column: 5, scope: !207)
!216 = distinct !{!216, !209, !217, !175}
!217 = !DILocation(line: 114, column: 43, scope: !203)
!218 = !DILocation(line: 115, column: 5, scope: !106)
!219 = !DILocation(line: 116, column: 5, scope: !106)
!220 = !DILocalVariable(name: "source", arg: 1, scope: !28, file: !2, line: 10, type: !31)
!221 = !DILocation(line: 10, column: 43, scope: !28)
!222 = !DILocalVariable(name: "start", arg: 2, scope: !28, file: !2, line: 10, type: !31)
!223 = !DILocation(line: 10, column: 64, scope: !28)
!224 = !DILocalVariable(name: "state", scope: !28, file: !2, line: 12, type: !27)
!225 = !DILocation(line: 12, column: 101, scope: !28)
!226 = !DILocation(line: 13, column: 5, scope: !28)
!227 = !DILocalVariable(name: "c", scope: !228, file: !2, line: 14, type: !4)
!228 = distinct !DILexicalBlock(scope: !229, file: !2, line: 13, column: 24)
!229 = distinct !DILexicalBlock(scope: !230, file: !2, line: 13, column: 5)
!230 = distinct !DILexicalBlock(scope: !28, file: !2, line: 13, column: 5)
!231 = !DILocation(line: 14, column: 14, scope: !228)
!232 = !DILocation(line: 14, column: 20, scope: !228)
!233 = !DILocation(line: 14, column: 19, scope: !228)
!234 = !DILocation(line: 14, column: 18, scope: !228)
!235 = !DILocation(line: 15, column: 17, scope: !228)
!236 = !DILocation(line: 15, column: 9, scope: !228)
!237 = !DILocation(line: 17, column: 23, scope: !238)
!238 = distinct !DILexicalBlock(scope: !228, file: !2, line: 15, column: 24)
!239 = !DILocation(line: 17, column: 22, scope: !238)
!240 = !DILocation(line: 17, column: 14, scope: !238)
!241 = !DILocation(line: 17, column: 20, scope: !238)
!242 = !DILocation(line: 18, column: 18, scope: !243)
!243 = distinct !DILexicalBlock(scope: !238, file: !2, line: 18, column: 17)
!244 = !DILocation(line: 18, column: 17, scope: !238)
!245 = !DILocation(line: 18, column: 21, scope: !243)
!246 = !DILocation(line: 19, column: 17, scope: !247)
!247 = distinct !DILexicalBlock(scope: !238, file: !2, line: 19, column: 17)
!248 = !DILocation(line: 19, column: 17, scope: !238)
!249 = !DILocation(line: 19, column: 44, scope: !247)
!250 = !DILocation(line: 20, column: 17, scope: !251)
!251 = distinct !DILexicalBlock(scope: !238, file: !2, line: 20, column: 17)
!252 = !DILocation(line: 20, column: 43, scope: !251)
!253 = !DILocation(line: 20, column: 46, scope: !251)
!254 = !DILocation(line: 20, column: 48, scope: !251)
!255 = !DILocation(line: 20, column: 17, scope: !238)
!256 = !DILocation(line: 20, column: 64, scope: !257)
!257 = distinct !DILexicalBlock(scope: !251, file: !2, line: 20, column: 56)
!258 = !DILocation(line: 20, column: 75, scope: !257)
!259 = !DILocation(line: 21, column: 17, scope: !260)
!260 = distinct !DILexicalBlock(scope: !238, file: !2, line: 21, column: 17)
!261 = !DILocation(line: 21, column: 17, scope: !238)
!262 = !DILocation(line: 21, column: 52, scope: !263)
!263 = distinct !DILexicalBlock(scope: !260, file: !2, line: 21, column: 44)
!264 = !DILocation(line: 21, column: 65, scope: !263)
!265 = !DILocation(line: 22, column: 17, scope: !266)
!266 = distinct !DILexicalBlock(scope: !238, file: !2, line: 22, column: 17)
!267 = !DILocation(line: 22, column: 19, scope: !266)
!268 = !DILocation(line: 22, column: 17, scope: !238)
!269 = !DILocation(line: 22, column: 35, scope: !270)
!270 = distinct !DILexicalBlock(scope: !266, file: !2, line: 22, column: 27)
!271 = !DILocation(line: 22, column: 46, scope: !270)
!272 = !DILocation(line: 23, column: 17, scope: !273)
!273 = distinct !DILexicalBlock(scope: !238, file: !2, line: 23, column: 17)
!274 = !DILocation(line: 23, column: 19, scope: !273)
!275 = !DILocation(line: 23, column: 17, scope: !238)
!276 = !DILocation(line: 23, column: 35, scope: !277)
!277 = distinct !DILexicalBlock(scope: !273, file: !2, line: 23, column: 27)
!278 = !DILocation(line: 23, column: 44, scope: !277)
!279 = !DILocation(line: 24, column: 16, scope: !238)
!280 = !DILocation(line: 24, column: 13, scope: !238)
!281 = !DILocation(line: 25, column: 43, scope: !238)
!282 = !DILocation(line: 25, column: 20, scope: !238)
!283 = !DILocation(line: 25, column: 13, scope: !238)
!284 = !DILocation(line: 27, column: 18, scope: !285)
!285 = distinct !DILexicalBlock(scope: !238, file: !2, line: 27, column: 17)
!286 = !DILocation(line: 27, column: 44, scope: !285)
!287 = !DILocation(line: 27, column: 47, scope: !285)
!288 = !DILocation(line: 27, column: 49, scope: !285)
!289 = !DILocation(line: 27, column: 17, scope: !238)
!290 = !DILocation(line: 27, column: 57, scope: !285)
!291 = !DILocation(line: 28, column: 13, scope: !238)
!292 = !DILocation(line: 30, column: 17, scope: !293)
!293 = distinct !DILexicalBlock(scope: !238, file: !2, line: 30, column: 17)
!294 = !DILocation(line: 30, column: 19, scope: !293)
!295 = !DILocation(line: 30, column: 17, scope: !238)
!296 = !DILocation(line: 30, column: 33, scope: !293)
!297 = !DILocation(line: 30, column: 27, scope: !293)
!298 = !DILocation(line: 31, column: 22, scope: !299)
!299 = distinct !DILexicalBlock(scope: !293, file: !2, line: 31, column: 22)
!300 = !DILocation(line: 31, column: 24, scope: !299)
!301 = !DILocation(line: 31, column: 22, scope: !293)
!302 = !DILocation(line: 31, column: 38, scope: !299)
!303 = !DILocation(line: 31, column: 32, scope: !299)
!304 = !DILocation(line: 32, column: 23, scope: !305)
!305 = distinct !DILexicalBlock(scope: !299, file: !2, line: 32, column: 22)
!306 = !DILocation(line: 32, column: 22, scope: !299)
!307 = !DILocation(line: 32, column: 50, scope: !305)
!308 = !DILocation(line: 33, column: 13, scope: !238)
!309 = !DILocation(line: 35, column: 17, scope: !310)
!310 = distinct !DILexicalBlock(scope: !238, file: !2, line: 35, column: 17)
!311 = !DILocation(line: 35, column: 19, scope: !310)
!312 = !DILocation(line: 35, column: 17, scope: !238)
!313 = !DILocation(line: 35, column: 33, scope: !310)
!314 = !DILocation(line: 35, column: 27, scope: !310)
!315 = !DILocation(line: 36, column: 23, scope: !316)
!316 = distinct !DILexicalBlock(scope: !310, file: !2, line: 36, column: 22)
!317 = !DILocation(line: 36, column: 22, scope: !310)
!318 = !DILocation(line: 36, column: 50, scope: !316)
!319 = !DILocation(line: 37, column: 13, scope: !238)
!320 = !DILocation(line: 39, column: 18, scope: !321)
!321 = distinct !DILexicalBlock(scope: !238, file: !2, line: 39, column: 17)
!322 = !DILocation(line: 39, column: 44, scope: !321)
!323 = !DILocation(line: 39, column: 47, scope: !321)
!324 = !DILocation(line: 39, column: 49, scope: !321)
!325 = !DILocation(line: 39, column: 17, scope: !238)
!326 = !DILocation(line: 39, column: 57, scope: !321)
!327 = !DILocation(line: 40, column: 13, scope: !238)
!328 = !DILocation(line: 42, column: 18, scope: !329)
!329 = distinct !DILexicalBlock(scope: !238, file: !2, line: 42, column: 17)
!330 = !DILocation(line: 42, column: 17, scope: !238)
!331 = !DILocation(line: 42, column: 21, scope: !329)
!332 = !DILocation(line: 43, column: 17, scope: !333)
!333 = distinct !DILexicalBlock(scope: !238, file: !2, line: 43, column: 17)
!334 = !DILocation(line: 43, column: 19, scope: !333)
!335 = !DILocation(line: 43, column: 17, scope: !238)
!336 = !DILocation(line: 43, column: 37, scope: !333)
!337 = !DILocation(line: 43, column: 34, scope: !333)
!338 = !DILocation(line: 43, column: 27, scope: !333)
!339 = !DILocation(line: 44, column: 17, scope: !340)
!340 = distinct !DILexicalBlock(scope: !238, file: !2, line: 44, column: 17)
!341 = !DILocation(line: 44, column: 19, scope: !340)
!342 = !DILocation(line: 44, column: 17, scope: !238)
!343 = !DILocation(line: 44, column: 34, scope: !340)
!344 = !DILocation(line: 44, column: 28, scope: !340)
!345 = !DILocation(line: 45, column: 13, scope: !238)
!346 = !DILocation(line: 47, column: 18, scope: !347)
!347 = distinct !DILexicalBlock(scope: !238, file: !2, line: 47, column: 17)
!348 = !DILocation(line: 47, column: 17, scope: !238)
!349 = !DILocation(line: 47, column: 21, scope: !347)
!350 = !DILocation(line: 48, column: 19, scope: !238)
!351 = !DILocation(line: 49, column: 13, scope: !238)
!352 = !DILocation(line: 51, column: 17, scope: !353)
!353 = distinct !DILexicalBlock(scope: !238, file: !2, line: 51, column: 17)
!354 = !DILocation(line: 51, column: 19, scope: !353)
!355 = !DILocation(line: 51, column: 17, scope: !238)
!356 = !DILocation(line: 51, column: 27, scope: !353)
!357 = !DILocation(line: 52, column: 19, scope: !238)
!358 = !DILocation(line: 53, column: 13, scope: !238)
!359 = !DILocation(line: 55, column: 17, scope: !360)
!360 = distinct !DILexicalBlock(scope: !238, file: !2, line: 55, column: 17)
!361 = !DILocation(line: 55, column: 19, scope: !360)
!362 = !DILocation(line: 55, column: 27, scope: !360)
!363 = !DILocation(line: 55, column: 31, scope: !360)
!364 = !DILocation(line: 55, column: 17, scope: !238)
!365 = !DILocation(line: 55, column: 34, scope: !360)
!366 = !DILocation(line: 56, column: 13, scope: !238)
!367 = !DILocation(line: 58, column: 5, scope: !228)
!368 = !DILocation(line: 13, column: 16, scope: !229)
!369 = !DILocation(line: 13, column: 13, scope: !229)
!370 = !DILocation(line: 13, column: 5, scope: !229)
!371 = distinct !{!371, !372, !373}
!372 = !DILocation(line: 13, column: 5, scope: !230)
!373 = !DILocation(line: 58, column: 5, scope: !230)
!374 = !DILocation(line: 59, column: 1, scope: !28)
!375 = !DILocalVariable(name: "bits", arg: 1, scope: !140, file: !2, line: 62, type: !32)
!376 = !DILocation(line: 62, column: 34, scope: !140)
!377 = !DILocalVariable(name: "state", scope: !140, file: !2, line: 65, type: !61)
!378 = !DILocation(line: 65, column: 9, scope: !140)
!379 = !DILocation(line: 66, column: 5, scope: !140)
!380 = !DILocation(line: 66, column: 13, scope: !140)
!381 = !DILocation(line: 66, column: 12, scope: !140)
!382 = !DILocation(line: 67, column: 23, scope: !140)
!383 = !DILocation(line: 67, column: 17, scope: !140)
!384 = !DILocation(line: 67, column: 35, scope: !140)
!385 = !DILocation(line: 67, column: 30, scope: !140)
!386 = !DILocation(line: 67, column: 38, scope: !140)
!387 = !DILocation(line: 67, column: 15, scope: !140)
!388 = distinct !{!388, !379, !389, !175}
!389 = !DILocation(line: 67, column: 43, scope: !140)
!390 = !DILocation(line: 68, column: 12, scope: !140)
!391 = !DILocation(line: 68, column: 18, scope: !140)
!392 = !DILocation(line: 68, column: 5, scope: !140)
!393 = distinct !DISubprogram(name: "triangle", scope: !2, file: !2, line: 73, type: !394, scopeLine: 74, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !34)
!394 = !DISubroutineType(types: !395)
!395 = !{!61, !396}
!396 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !181, size: 64)
!397 = !DILocalVariable(name: "g", arg: 1, scope: !393, file: !2, line: 73, type: !396)
!398 = !DILocation(line: 73, column: 39, scope: !393)
!399 = !DILocation(line: 75, column: 13, scope: !393)
!400 = !DILocation(line: 75, column: 16, scope: !393)
!401 = !DILocation(line: 75, column: 5, scope: !393)
!402 = !DILocation(line: 77, column: 14, scope: !403)
!403 = distinct !DILexicalBlock(scope: !404, file: !2, line: 77, column: 9)
!404 = distinct !DILexicalBlock(scope: !393, file: !2, line: 75, column: 22)
!405 = !DILocation(line: 77, column: 17, scope: !403)
!406 = !DILocation(line: 77, column: 19, scope: !403)
!407 = !DILocation(line: 77, column: 24, scope: !408)
!408 = distinct !DILexicalBlock(scope: !403, file: !2, line: 77, column: 9)
!409 = !DILocation(line: 77, column: 27, scope: !408)
!410 = !DILocation(line: 77, column: 29, scope: !408)
!411 = !DILocation(line: 77, column: 9, scope: !403)
!412 = !DILocation(line: 78, column: 18, scope: !413)
!413 = distinct !DILexicalBlock(scope: !414, file: !2, line: 78, column: 13)
!414 = distinct !DILexicalBlock(scope: !408, file: !2, line: 77, column: 43)
!415 = !DILocation(line: 78, column: 21, scope: !413)
!416 = !DILocation(line: 78, column: 23, scope: !413)
!417 = !DILocation(line: 78, column: 28, scope: !418)
!418 = distinct !DILexicalBlock(scope: !413, file: !2, line: 78, column: 13)
!419 = !DILocation(line: 78, column: 31, scope: !418)
!420 = !DILocation(line: 78, column: 36, scope: !418)
!421 = !DILocation(line: 78, column: 39, scope: !418)
!422 = !DILocation(line: 78, column: 33, scope: !418)
!423 = !DILocation(line: 78, column: 13, scope: !413)
!424 = !DILocation(line: 79, column: 17, scope: !418)
!425 = !DILocation(line: 79, column: 17, scope: !426)
!426 = distinct !DILexicalBlock(scope: !418, file: !2, line: 79, column: 17)
!427 = !DILocation(line: 78, column: 42, scope: !418)
!428 = !DILocation(line: 78, column: 45, scope: !418)
!429 = !DILocation(line: 78, column: 46, scope: !418)
!430 = !DILocation(line: 78, column: 13, scope: !418)
!431 = distinct !{!431, !423, !432, !175}
!432 = !DILocation(line: 79, column: 17, scope: !413)
!433 = !DILocation(line: 80, column: 13, scope: !414)
!434 = !DILocation(line: 80, column: 13, scope: !435)
!435 = distinct !DILexicalBlock(scope: !414, file: !2, line: 80, column: 13)
!436 = !DILocation(line: 81, column: 9, scope: !414)
!437 = !DILocation(line: 77, column: 35, scope: !408)
!438 = !DILocation(line: 77, column: 38, scope: !408)
!439 = !DILocation(line: 77, column: 39, scope: !408)
!440 = !DILocation(line: 77, column: 9, scope: !408)
!441 = distinct !{!441, !411, !442, !175}
!442 = !DILocation(line: 81, column: 9, scope: !403)
!443 = !DILocation(line: 82, column: 5, scope: !404)
!444 = !DILocation(line: 83, column: 5, scope: !393)
!445 = !DILocation(line: 84, column: 1, scope: !393)
!446 = distinct !DISubprogram(name: "command", scope: !2, file: !2, line: 86, type: !141, scopeLine: 87, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !14, retainedNodes: !34)
!447 = !DILocalVariable(name: "word", arg: 1, scope: !446, file: !2, line: 86, type: !32)
!448 = !DILocation(line: 86, column: 32, scope: !446)
!449 = !DILocalVariable(name: "hash", scope: !446, file: !2, line: 88, type: !17)
!450 = !DILocation(line: 88, column: 14, scope: !446)
!451 = !DILocalVariable(name: "p", scope: !452, file: !2, line: 89, type: !32)
!452 = distinct !DILexicalBlock(scope: !446, file: !2, line: 89, column: 5)
!453 = !DILocation(line: 89, column: 22, scope: !452)
!454 = !DILocation(line: 89, column: 26, scope: !452)
!455 = !DILocation(line: 89, column: 10, scope: !452)
!456 = !DILocation(line: 89, column: 33, scope: !457)
!457 = distinct !DILexicalBlock(scope: !452, file: !2, line: 89, column: 5)
!458 = !DILocation(line: 89, column: 32, scope: !457)
!459 = !DILocation(line: 89, column: 5, scope: !452)
!460 = !DILocation(line: 90, column: 16, scope: !457)
!461 = !DILocation(line: 90, column: 21, scope: !457)
!462 = !DILocation(line: 90, column: 44, scope: !457)
!463 = !DILocation(line: 90, column: 43, scope: !457)
!464 = !DILocation(line: 90, column: 28, scope: !457)
!465 = !DILocation(line: 90, column: 26, scope: !457)
!466 = !DILocation(line: 90, column: 14, scope: !457)
!467 = !DILocation(line: 90, column: 9, scope: !457)
!468 = !DILocation(line: 89, column: 37, scope: !457)
!469 = !DILocation(line: 89, column: 5, scope: !457)
!470 = distinct !{!470, !459, !471, !175}
!471 = !DILocation(line: 90, column: 44, scope: !452)
!472 = !DILocation(line: 91, column: 13, scope: !446)
!473 = !DILocation(line: 91, column: 5, scope: !446)
!474 = !DILocation(line: 92, column: 33, scope: !475)
!475 = distinct !DILexicalBlock(scope: !446, file: !2, line: 91, column: 19)
!476 = !DILocation(line: 92, column: 26, scope: !475)
!477 = !DILocation(line: 92, column: 47, scope: !475)
!478 = !DILocation(line: 92, column: 19, scope: !475)
!479 = !DILocation(line: 93, column: 33, scope: !475)
!480 = !DILocation(line: 93, column: 26, scope: !475)
!481 = !DILocation(line: 93, column: 47, scope: !475)
!482 = !DILocation(line: 93, column: 19, scope: !475)
!483 = !DILocation(line: 94, column: 35, scope: !475)
!484 = !DILocation(line: 94, column: 28, scope: !475)
!485 = !DILocation(line: 94, column: 50, scope: !475)
!486 = !DILocation(line: 94, column: 21, scope: !475)
!487 = !DILocation(line: 95, column: 33, scope: !475)
!488 = !DILocation(line: 95, column: 26, scope: !475)
!489 = !DILocation(line: 95, column: 47, scope: !475)
!490 = !DILocation(line: 95, column: 19, scope: !475)
!491 = !DILocation(line: 96, column: 33, scope: !475)
!492 = !DILocation(line: 96, column: 26, scope: !475)
!493 = !DILocation(line: 96, column: 47, scope: !475)
!494 = !DILocation(line: 96, column: 19, scope: !475)
!495 = !DILocation(line: 97, column: 14, scope: !475)
!496 = !DILocation(line: 99, column: 1, scope: !446)
