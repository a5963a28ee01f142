; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [9 x i8] c"%zu %zu\0A\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"bounded\00", align 1
@.str.2 = private unnamed_addr constant [8 x i8] c"-middle\00", align 1
@.str.3 = private unnamed_addr constant [8 x i8] c"-ending\00", align 1
@.str.4 = private unnamed_addr constant [7 x i8] c"padded\00", align 1
@.str.5 = private unnamed_addr constant [7 x i8] c"%d %s\0A\00", align 1
@.str.6 = private unnamed_addr constant [13 x i8] c"%d %d %d %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [10 x i8] c"%s %s %s\0A\00", align 1
@.str.8 = private unnamed_addr constant [6 x i8] c"hello\00", align 1
@.str.9 = private unnamed_addr constant [16 x i8] c"find the needle\00", align 1
@.str.10 = private unnamed_addr constant [4 x i8] c"the\00", align 1
@.str.11 = private unnamed_addr constant [15 x i8] c"%d %zu %zu %s\0A\00", align 1
@.str.12 = private unnamed_addr constant [4 x i8] c"abc\00", align 1
@.str.13 = private unnamed_addr constant [7 x i8] c"123abc\00", align 1
@.str.14 = private unnamed_addr constant [11 x i8] c"0123456789\00", align 1
@.str.15 = private unnamed_addr constant [8 x i8] c"abc;def\00", align 1
@.str.16 = private unnamed_addr constant [2 x i8] c";\00", align 1
@.str.17 = private unnamed_addr constant [10 x i8] c"key=value\00", align 1
@.str.18 = private unnamed_addr constant [3 x i8] c"=:\00", align 1
@.str.19 = private unnamed_addr constant [21 x i8] c"one, two;three  four\00", align 1
@.str.20 = private unnamed_addr constant [10 x i8] c"  -42rest\00", align 1
@.str.21 = private unnamed_addr constant [6 x i8] c"0x1fg\00", align 1
@.str.22 = private unnamed_addr constant [4 x i8] c"777\00", align 1
@.str.23 = private unnamed_addr constant [3 x i8] c"zz\00", align 1
@.str.24 = private unnamed_addr constant [21 x i8] c"99999999999999999999\00", align 1
@.str.25 = private unnamed_addr constant [5 x i8] c"none\00", align 1
@.str.26 = private unnamed_addr constant [14 x i8] c"%d %ld %g %g\0A\00", align 1
@.str.27 = private unnamed_addr constant [12 x i8] c"-5000000000\00", align 1
@.str.28 = private unnamed_addr constant [6 x i8] c"2.5e3\00", align 1
@.str.29 = private unnamed_addr constant [7 x i8] c"-.125x\00", align 1
@.str.30 = private unnamed_addr constant [10 x i8] c"%lu %llu\0A\00", align 1
@.str.31 = private unnamed_addr constant [21 x i8] c"18446744073709551615\00", align 1
@.str.32 = private unnamed_addr constant [3 x i8] c"ff\00", align 1
@.str.33 = private unnamed_addr constant [8 x i8] c"aZ5 _\09!\00", align 1
@.str.34 = private unnamed_addr constant [14 x i8] c"%d%d%d%d%d%d \00", align 1
@__const.main.shout = private unnamed_addr constant [13 x i8] c"make me loud\00", align 1
@.str.35 = private unnamed_addr constant [10 x i8] c"duplicate\00", align 1
@.str.36 = private unnamed_addr constant [10 x i8] c"truncated\00", align 1
@.str.37 = private unnamed_addr constant [7 x i8] c"%s %s\0A\00", align 1
@.str.38 = private unnamed_addr constant [3 x i8] c"%d\00", align 1
@.str.39 = private unnamed_addr constant [19 x i8] c"12:word 3.5 abc123\00", align 1
@.str.40 = private unnamed_addr constant [18 x i8] c"%d:%9s %f %9[a-c]\00", align 1
@.str.41 = private unnamed_addr constant [14 x i8] c" %d %s %g %s\0A\00", align 1
@.str.42 = private unnamed_addr constant [3 x i8] c"%s\00", align 1
@.str.43 = private unnamed_addr constant [28 x i8] c"cut after eleven characters\00", align 1
@.str.44 = private unnamed_addr constant [7 x i8] c"%s %d\0A\00", align 1
@.str.45 = private unnamed_addr constant [68 x i8] c"|%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%c|%10.3s|%-10s|%.0f|%8.3f|%e|%G|\0A\00", align 1
@.str.46 = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.47 = private unnamed_addr constant [5 x i8] c"left\00", align 1
@.str.48 = private unnamed_addr constant [31 x i8] c"%hhu %hu %ld %lld %zd %jd %td\0A\00", align 1
@.str.49 = private unnamed_addr constant [4 x i8] c"%s\0A\00", align 1
@.str.50 = private unnamed_addr constant [4 x i8] c" ,;\00", align 1
@.str.51 = private unnamed_addr constant [5 x i8] c"[%s]\00", align 1
@.str.52 = private unnamed_addr constant [13 x i8] c"%ld '%s' %d\0A\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca [64 x i8], align 16
  %3 = alloca ptr, align 8
  %4 = alloca [13 x i8], align 1
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca [10 x i8], align 1
  %10 = alloca [10 x i8], align 1
  %11 = alloca float, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.memset.p0.i64(ptr align 16 %2, i8 0, i64 64, i1 false)
  %12 = getelementptr inbounds [64 x i8], ptr %2, i32 0, i32 0
  store i8 115, ptr %12, align 16
  %13 = getelementptr inbounds [64 x i8], ptr %2, i32 0, i32 1
  store i8 116, ptr %13, align 1
  %14 = getelementptr inbounds [64 x i8], ptr %2, i32 0, i32 2
  store i8 97, ptr %14, align 2
  %15 = getelementptr inbounds [64 x i8], ptr %2, i32 0, i32 3
  store i8 114, ptr %15, align 1
  %16 = getelementptr inbounds [64 x i8], ptr %2, i32 0, i32 4
  store i8 116, ptr %16, align 4
  %17 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %18 = call i64 @strlen(ptr noundef %17) #7
  %19 = call i64 @strnlen(ptr noundef @.str.1, i64 noundef 3) #7
  %20 = call i32 (ptr, ...) @printf(ptr noundef @.str, i64 noundef %18, i64 noundef %19)
  %21 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %22 = call ptr @strcat(ptr noundef %21, ptr noundef @.str.2) #8
  %23 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %24 = call ptr @strncat(ptr noundef %23, ptr noundef @.str.3, i64 noundef 4) #8
  %25 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %26 = call i32 @puts(ptr noundef %25)
  %27 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %28 = getelementptr inbounds i8, ptr %27, i64 40
  %29 = call ptr @strncpy(ptr noundef %28, ptr noundef @.str.4, i64 noundef 10) #8
  %30 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 49
  %31 = load i8, ptr %30, align 1
  %32 = sext i8 %31 to i32
  %33 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %34 = getelementptr inbounds i8, ptr %33, i64 40
  %35 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %32, ptr noundef %34)
  %36 = call i32 @sign(i32 noundef -1)
  %37 = call i32 @sign(i32 noundef 1)
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %36, i32 noundef %37, i32 noundef 0, i32 noundef 0)
  %39 = call ptr @strchr(ptr noundef @.str.8, i32 noundef 108) #7
  %40 = call ptr @strrchr(ptr noundef @.str.8, i32 noundef 108) #7
  %41 = call ptr @strstr(ptr noundef @.str.9, ptr noundef @.str.10) #7
  %42 = call i32 (ptr, ...) @printf(ptr noundef @.str.7, ptr noundef %39, ptr noundef %40, ptr noundef %41)
  %43 = call ptr @strchr(ptr noundef @.str.12, i32 noundef 122) #7
  %44 = icmp eq ptr %43, null
  %45 = zext i1 %44 to i32
  %46 = call i64 @strspn(ptr noundef @.str.13, ptr noundef @.str.14) #7
  %47 = call i64 @strcspn(ptr noundef @.str.15, ptr noundef @.str.16) #7
  %48 = call ptr @strpbrk(ptr noundef @.str.17, ptr noundef @.str.18) #7
  %49 = call i32 (ptr, ...) @printf(ptr noundef @.str.11, i32 noundef %45, i64 noundef %46, i64 noundef %47, ptr noundef %48)
  call void @tokens(ptr noundef @.str.19)
  call void @numbers(ptr noundef @.str.20, i32 noundef 10)
  call void @numbers(ptr noundef @.str.21, i32 noundef 0)
  call void @numbers(ptr noundef @.str.22, i32 noundef 8)
  call void @numbers(ptr noundef @.str.23, i32 noundef 36)
  call void @numbers(ptr noundef @.str.24, i32 noundef 10)
  call void @numbers(ptr noundef @.str.25, i32 noundef 10)
  %50 = call i32 @atoi(ptr noundef @.str.13) #7
  %51 = call i64 @atol(ptr noundef @.str.27) #7
  %52 = call double @atof(ptr noundef @.str.28) #7
  %53 = call double @strtod(ptr noundef @.str.29, ptr noundef null) #8
  %54 = call i32 (ptr, ...) @printf(ptr noundef @.str.26, i32 noundef %50, i64 noundef %51, double noundef %52, double noundef %53)
  %55 = call i64 @strtoul(ptr noundef @.str.31, ptr noundef null, i32 noundef 10) #8
  %56 = call i64 @strtoull(ptr noundef @.str.32, ptr noundef null, i32 noundef 16) #8
  %57 = call i32 (ptr, ...) @printf(ptr noundef @.str.30, i64 noundef %55, i64 noundef %56)
  store ptr @.str.33, ptr %3, align 8
  br label %58

58:                                               ; preds = %148, %0
  %59 = load ptr, ptr %3, align 8
  %60 = load i8, ptr %59, align 1
  %61 = icmp ne i8 %60, 0
  br i1 %61, label %62, label %151

62:                                               ; preds = %58
  %63 = call ptr @__ctype_b_loc() #9
  %64 = load ptr, ptr %63, align 8
  %65 = load ptr, ptr %3, align 8
  %66 = load i8, ptr %65, align 1
  %67 = sext i8 %66 to i32
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds i16, ptr %64, i64 %68
  %70 = load i16, ptr %69, align 2
  %71 = zext i16 %70 to i32
  %72 = and i32 %71, 1024
  %73 = icmp ne i32 %72, 0
  %74 = xor i1 %73, true
  %75 = xor i1 %74, true
  %76 = zext i1 %75 to i32
  %77 = call ptr @__ctype_b_loc() #9
  %78 = load ptr, ptr %77, align 8
  %79 = load ptr, ptr %3, align 8
  %80 = load i8, ptr %79, align 1
  %81 = sext i8 %80 to i32
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i16, ptr %78, i64 %82
  %84 = load i16, ptr %83, align 2
  %85 = zext i16 %84 to i32
  %86 = and i32 %85, 2048
  %87 = icmp ne i32 %86, 0
  %88 = xor i1 %87, true
  %89 = xor i1 %88, true
  %90 = zext i1 %89 to i32
  %91 = call ptr @__ctype_b_loc() #9
  %92 = load ptr, ptr %91, align 8
  %93 = load ptr, ptr %3, align 8
  %94 = load i8, ptr %93, align 1
  %95 = sext i8 %94 to i32
  %96 = sext i32 %95 to i64
  %97 = getelementptr inbounds i16, ptr %92, i64 %96
  %98 = load i16, ptr %97, align 2
  %99 = zext i16 %98 to i32
  %100 = and i32 %99, 8192
  %101 = icmp ne i32 %100, 0
  %102 = xor i1 %101, true
  %103 = xor i1 %102, true
  %104 = zext i1 %103 to i32
  %105 = call ptr @__ctype_b_loc() #9
  %106 = load ptr, ptr %105, align 8
  %107 = load ptr, ptr %3, align 8
  %108 = load i8, ptr %107, align 1
  %109 = sext i8 %108 to i32
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds i16, ptr %106, i64 %110
  %112 = load i16, ptr %111, align 2
  %113 = zext i16 %112 to i32
  %114 = and i32 %113, 256
  %115 = icmp ne i32 %114, 0
  %116 = xor i1 %115, true
  %117 = xor i1 %116, true
  %118 = zext i1 %117 to i32
  %119 = call ptr @__ctype_b_loc() #9
  %120 = load ptr, ptr %119, align 8
  %121 = load ptr, ptr %3, align 8
  %122 = load i8, ptr %121, align 1
  %123 = sext i8 %122 to i32
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds i16, ptr %120, i64 %124
  %126 = load i16, ptr %125, align 2
  %127 = zext i16 %126 to i32
  %128 = and i32 %127, 4
  %129 = icmp ne i32 %128, 0
  %130 = xor i1 %129, true
  %131 = xor i1 %130, true
  %132 = zext i1 %131 to i32
  %133 = call ptr @__ctype_b_loc() #9
  %134 = load ptr, ptr %133, align 8
  %135 = load ptr, ptr %3, align 8
  %136 = load i8, ptr %135, align 1
  %137 = sext i8 %136 to i32
  %138 = sext i32 %137 to i64
  %139 = getelementptr inbounds i16, ptr %134, i64 %138
  %140 = load i16, ptr %139, align 2
  %141 = zext i16 %140 to i32
  %142 = and i32 %141, 8
  %143 = icmp ne i32 %142, 0
  %144 = xor i1 %143, true
  %145 = xor i1 %144, true
  %146 = zext i1 %145 to i32
  %147 = call i32 (ptr, ...) @printf(ptr noundef @.str.34, i32 noundef %76, i32 noundef %90, i32 noundef %104, i32 noundef %118, i32 noundef %132, i32 noundef %146)
  br label %148

148:                                              ; preds = %62
  %149 = load ptr, ptr %3, align 8
  %150 = getelementptr inbounds i8, ptr %149, i32 1
  store ptr %150, ptr %3, align 8
  br label %58, !llvm.loop !5

151:                                              ; preds = %58
  %152 = call i32 @putchar(i32 noundef 10)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %4, ptr align 1 @__const.main.shout, i64 13, i1 false)
  %153 = getelementptr inbounds [13 x i8], ptr %4, i64 0, i64 0
  store ptr %153, ptr %5, align 8
  br label %154

154:                                              ; preds = %165, %151
  %155 = load ptr, ptr %5, align 8
  %156 = load i8, ptr %155, align 1
  %157 = icmp ne i8 %156, 0
  br i1 %157, label %158, label %168

158:                                              ; preds = %154
  %159 = load ptr, ptr %5, align 8
  %160 = load i8, ptr %159, align 1
  %161 = zext i8 %160 to i32
  %162 = call i32 @toupper(i32 noundef %161) #7
  %163 = trunc i32 %162 to i8
  %164 = load ptr, ptr %5, align 8
  store i8 %163, ptr %164, align 1
  br label %165

165:                                              ; preds = %158
  %166 = load ptr, ptr %5, align 8
  %167 = getelementptr inbounds i8, ptr %166, i32 1
  store ptr %167, ptr %5, align 8
  br label %154, !llvm.loop !7

168:                                              ; preds = %154
  %169 = getelementptr inbounds [13 x i8], ptr %4, i64 0, i64 0
  %170 = call i32 @puts(ptr noundef %169)
  %171 = call noalias ptr @strdup(ptr noundef @.str.35) #8
  store ptr %171, ptr %6, align 8
  %172 = call noalias ptr @strndup(ptr noundef @.str.36, i64 noundef 5) #8
  store ptr %172, ptr %7, align 8
  %173 = load ptr, ptr %6, align 8
  %174 = load ptr, ptr %7, align 8
  %175 = call i32 (ptr, ...) @printf(ptr noundef @.str.37, ptr noundef %173, ptr noundef %174)
  %176 = load ptr, ptr %6, align 8
  call void @free(ptr noundef %176) #8
  %177 = load ptr, ptr %7, align 8
  call void @free(ptr noundef %177) #8
  %178 = getelementptr inbounds [10 x i8], ptr %9, i64 0, i64 0
  %179 = getelementptr inbounds [10 x i8], ptr %10, i64 0, i64 0
  %180 = call i32 (ptr, ptr, ...) @__isoc99_sscanf(ptr noundef @.str.39, ptr noundef @.str.40, ptr noundef %8, ptr noundef %178, ptr noundef %11, ptr noundef %179) #8
  %181 = call i32 (ptr, ...) @printf(ptr noundef @.str.38, i32 noundef %180)
  %182 = load i32, ptr %8, align 4
  %183 = getelementptr inbounds [10 x i8], ptr %9, i64 0, i64 0
  %184 = load float, ptr %11, align 4
  %185 = fpext float %184 to double
  %186 = getelementptr inbounds [10 x i8], ptr %10, i64 0, i64 0
  %187 = call i32 (ptr, ...) @printf(ptr noundef @.str.41, i32 noundef %182, ptr noundef %183, double noundef %185, ptr noundef %186)
  %188 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %189 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef %188, i64 noundef 12, ptr noundef @.str.42, ptr noundef @.str.43) #8
  %190 = getelementptr inbounds [64 x i8], ptr %2, i64 0, i64 0
  %191 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef null, i64 noundef 0, ptr noundef @.str.38, i32 noundef 123456) #8
  %192 = call i32 (ptr, ...) @printf(ptr noundef @.str.44, ptr noundef %190, i32 noundef %191)
  %193 = call i32 (ptr, ...) @printf(ptr noundef @.str.45, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 42, i32 noundef 255, i32 noundef 255, i32 noundef 8, i32 noundef 99, ptr noundef @.str.46, ptr noundef @.str.47, double noundef 2.500000e+00, double noundef 3.141590e+00, double noundef 0x40C81CD6C8B43958, double noundef 1.000000e-10)
  %194 = call i32 (ptr, ...) @printf(ptr noundef @.str.48, i32 noundef 44, i32 noundef 4464, i64 noundef -1, i64 noundef -2, i64 noundef -3, i64 noundef -4, i64 noundef -5)
  %195 = call ptr @strerror(i32 noundef 2) #8
  %196 = call i32 (ptr, ...) @printf(ptr noundef @.str.49, ptr noundef %195)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strlen(ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strnlen(ptr noundef, i64 noundef) #3

; Function Attrs: nounwind
declare ptr @strcat(ptr noundef, ptr noundef) #4

; Function Attrs: nounwind
declare ptr @strncat(ptr noundef, ptr noundef, i64 noundef) #4

declare i32 @puts(ptr noundef) #2

; Function Attrs: nounwind
declare ptr @strncpy(ptr noundef, ptr noundef, i64 noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @sign(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp sgt i32 %3, 0
  %5 = zext i1 %4 to i32
  %6 = load i32, ptr %2, align 4
  %7 = icmp slt i32 %6, 0
  %8 = zext i1 %7 to i32
  %9 = sub nsw i32 %5, %8
  ret i32 %9
}

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strchr(ptr noundef, i32 noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strrchr(ptr noundef, i32 noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strstr(ptr noundef, ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strspn(ptr noundef, ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @strcspn(ptr noundef, ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare ptr @strpbrk(ptr noundef, ptr noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal void @tokens(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  %3 = alloca [64 x i8], align 16
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %6 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %7 = load ptr, ptr %2, align 8
  %8 = call ptr @strcpy(ptr noundef %6, ptr noundef %7) #8
  %9 = getelementptr inbounds [64 x i8], ptr %3, i64 0, i64 0
  %10 = call ptr @strtok_r(ptr noundef %9, ptr noundef @.str.50, ptr noundef %4) #8
  store ptr %10, ptr %5, align 8
  br label %11

11:                                               ; preds = %17, %1
  %12 = load ptr, ptr %5, align 8
  %13 = icmp ne ptr %12, null
  br i1 %13, label %14, label %19

14:                                               ; preds = %11
  %15 = load ptr, ptr %5, align 8
  %16 = call i32 (ptr, ...) @printf(ptr noundef @.str.51, ptr noundef %15)
  br label %17

17:                                               ; preds = %14
  %18 = call ptr @strtok_r(ptr noundef null, ptr noundef @.str.50, ptr noundef %4) #8
  store ptr %18, ptr %5, align 8
  br label %11, !llvm.loop !8

19:                                               ; preds = %11
  %20 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @numbers(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i32 %1, ptr %4, align 4
  %7 = call ptr @__errno_location() #9
  store i32 0, ptr %7, align 4
  %8 = load ptr, ptr %3, align 8
  %9 = load i32, ptr %4, align 4
  %10 = call i64 @strtol(ptr noundef %8, ptr noundef %5, i32 noundef %9) #8
  store i64 %10, ptr %6, align 8
  %11 = load i64, ptr %6, align 8
  %12 = load ptr, ptr %5, align 8
  %13 = call ptr @__errno_location() #9
  %14 = load i32, ptr %13, align 4
  %15 = icmp eq i32 %14, 34
  %16 = zext i1 %15 to i32
  %17 = call i32 (ptr, ...) @printf(ptr noundef @.str.52, i64 noundef %11, ptr noundef %12, i32 noundef %16)
  ret void
}

; Function Attrs: nounwind willreturn memory(read)
declare i32 @atoi(ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare i64 @atol(ptr noundef) #3

; Function Attrs: nounwind willreturn memory(read)
declare double @atof(ptr noundef) #3

; Function Attrs: nounwind
declare double @strtod(ptr noundef, ptr noundef) #4

; Function Attrs: nounwind
declare i64 @strtoul(ptr noundef, ptr noundef, i32 noundef) #4

; Function Attrs: nounwind
declare i64 @strtoull(ptr noundef, ptr noundef, i32 noundef) #4

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__ctype_b_loc() #5

declare i32 @putchar(i32 noundef) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nounwind willreturn memory(read)
declare i32 @toupper(i32 noundef) #3

; Function Attrs: nounwind
declare noalias ptr @strdup(ptr noundef) #4

; Function Attrs: nounwind
declare noalias ptr @strndup(ptr noundef, i64 noundef) #4

; Function Attrs: nounwind
declare void @free(ptr noundef) #4

; Function Attrs: nounwind
declare i32 @__isoc99_sscanf(ptr noundef, ptr noundef, ...) #4

; Function Attrs: nounwind
declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) #4

; Function Attrs: nounwind
declare ptr @strerror(i32 noundef) #4

; Function Attrs: nounwind
declare ptr @strcpy(ptr noundef, ptr noundef) #4

; Function Attrs: nounwind
declare ptr @strtok_r(ptr noundef, ptr noundef, ptr noundef) #4

; Function Attrs: nounwind willreturn memory(none)
declare ptr @__errno_location() #5

; Function Attrs: nounwind
declare i64 @strtol(ptr noundef, ptr noundef, i32 noundef) #4

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind willreturn memory(read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nounwind willreturn memory(read) }
attributes #8 = { nounwind }
attributes #9 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
