; ModuleID = 'bit_fields.c'
source_filename = "bit_fields.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.flags = type { i64 }
%struct.tight = type { [10 x i8], i16 }
%struct.wide = type { i64, i16 }
%union.word = type { i32 }
%struct.header = type <{ i8, i8, i32, [2 x i8] }>
%struct.with_enum = type { i32 }

@.str = private unnamed_addr constant [36 x i8] c"%u %u %u %u %u %u %u %d %d %d = %d\0A\00", align 1
@__const.main.t = private unnamed_addr constant { i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8, i8 } { i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 -1, i8 52, i8 18 }, align 1
@.str.1 = private unnamed_addr constant [16 x i8] c"%lu %ld %u %zu\0A\00", align 1
@.str.2 = private unnamed_addr constant [17 x i8] c"%lu %d %d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [20 x i8] c"%u %u %06x | %u %u\0A\00", align 1
@.str.4 = private unnamed_addr constant [4 x i8] c"%g\0A\00", align 1
@__const.main.m = private unnamed_addr constant { i8, i8, i8, i8 } { i8 2, i8 0, i8 0, i8 -128 }, align 4
@.str.5 = private unnamed_addr constant [7 x i8] c"%u %u\0A\00", align 1
@.str.6 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.flags, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca %struct.tight, align 1
  %6 = alloca %struct.tight, align 1
  %7 = alloca { i64, i32 }, align 1
  %8 = alloca { i64, i32 }, align 8
  %9 = alloca %struct.wide, align 8
  %10 = alloca %union.word, align 4
  %11 = alloca float, align 4
  %12 = alloca %struct.header, align 4
  %13 = alloca %struct.with_enum, align 4
  store i32 0, ptr %1, align 4
  call void @llvm.memset.p0.i64(ptr align 4 %2, i8 0, i64 8, i1 false)
  store i32 0, ptr %3, align 4
  br label %14

14:                                               ; preds = %88, %0
  %15 = load i32, ptr %3, align 4
  %16 = icmp slt i32 %15, 10
  br i1 %16, label %17, label %91

17:                                               ; preds = %14
  %18 = call i32 @bump(ptr noundef %2)
  store i32 %18, ptr %4, align 4
  %19 = load i64, ptr %2, align 4
  %20 = and i64 %19, 1
  %21 = trunc i64 %20 to i32
  %22 = load i64, ptr %2, align 4
  %23 = lshr i64 %22, 1
  %24 = and i64 %23, 3
  %25 = trunc i64 %24 to i32
  %26 = load i64, ptr %2, align 4
  %27 = lshr i64 %26, 3
  %28 = and i64 %27, 7
  %29 = trunc i64 %28 to i32
  %30 = load i64, ptr %2, align 4
  %31 = lshr i64 %30, 6
  %32 = and i64 %31, 15
  %33 = trunc i64 %32 to i32
  %34 = load i64, ptr %2, align 4
  %35 = lshr i64 %34, 10
  %36 = and i64 %35, 31
  %37 = trunc i64 %36 to i32
  %38 = load i64, ptr %2, align 4
  %39 = lshr i64 %38, 15
  %40 = and i64 %39, 63
  %41 = trunc i64 %40 to i32
  %42 = load i64, ptr %2, align 4
  %43 = lshr i64 %42, 21
  %44 = and i64 %43, 127
  %45 = trunc i64 %44 to i32
  %46 = load i64, ptr %2, align 4
  %47 = shl i64 %46, 24
  %48 = ashr i64 %47, 56
  %49 = trunc i64 %48 to i32
  %50 = load i64, ptr %2, align 4
  %51 = shl i64 %50, 23
  %52 = ashr i64 %51, 63
  %53 = trunc i64 %52 to i32
  %54 = load i64, ptr %2, align 4
  %55 = shl i64 %54, 20
  %56 = ashr i64 %55, 61
  %57 = trunc i64 %56 to i32
  %58 = load i32, ptr %4, align 4
  %59 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %21, i32 noundef %25, i32 noundef %29, i32 noundef %33, i32 noundef %37, i32 noundef %41, i32 noundef %45, i32 noundef %49, i32 noundef %53, i32 noundef %57, i32 noundef %58)
  %60 = load i64, ptr %2, align 4
  %61 = shl i64 %60, 20
  %62 = ashr i64 %61, 61
  %63 = trunc i64 %62 to i32
  %64 = add nsw i32 %63, 3
  %65 = zext i32 %64 to i64
  %66 = load i64, ptr %2, align 4
  %67 = and i64 %65, 7
  %68 = shl i64 %67, 41
  %69 = and i64 %66, -15393162788865
  %70 = or i64 %69, %68
  store i64 %70, ptr %2, align 4
  %71 = shl i64 %67, 61
  %72 = ashr i64 %71, 61
  %73 = trunc i64 %72 to i32
  %74 = load i32, ptr %3, align 4
  %75 = zext i32 %74 to i64
  %76 = load i64, ptr %2, align 4
  %77 = and i64 %75, 3
  %78 = shl i64 %77, 1
  %79 = and i64 %76, -7
  %80 = or i64 %79, %78
  store i64 %80, ptr %2, align 4
  %81 = trunc i64 %77 to i32
  %82 = zext i32 %81 to i64
  %83 = load i64, ptr %2, align 4
  %84 = and i64 %82, 1
  %85 = and i64 %83, -2
  %86 = or i64 %85, %84
  store i64 %86, ptr %2, align 4
  %87 = trunc i64 %84 to i32
  br label %88

88:                                               ; preds = %17
  %89 = load i32, ptr %3, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %3, align 4
  br label %14, !llvm.loop !5

91:                                               ; preds = %14
  call void @raw(ptr noundef %2, i64 noundef 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %5, ptr align 1 @__const.main.t, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %7, ptr align 1 %5, i64 12, i1 false)
  %92 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 0
  %93 = load i64, ptr %92, align 1
  %94 = getelementptr inbounds { i64, i32 }, ptr %7, i32 0, i32 1
  %95 = load i32, ptr %94, align 1
  %96 = call { i64, i32 } @shuffle(i64 %93, i32 %95)
  store { i64, i32 } %96, ptr %8, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %6, ptr align 8 %8, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %5, ptr align 1 %6, i64 12, i1 false)
  %97 = load i80, ptr %5, align 1
  %98 = and i80 %97, 8589934591
  %99 = trunc i80 %98 to i64
  %100 = load i80, ptr %5, align 1
  %101 = ashr i80 %100, 33
  %102 = trunc i80 %101 to i64
  %103 = getelementptr inbounds %struct.tight, ptr %5, i32 0, i32 1
  %104 = load i16, ptr %103, align 1
  %105 = zext i16 %104 to i32
  %106 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i64 noundef %99, i64 noundef %102, i32 noundef %105, i64 noundef 12)
  call void @raw(ptr noundef %5, i64 noundef 12)
  call void @llvm.memset.p0.i64(ptr align 8 %9, i8 0, i64 16, i1 false)
  %107 = load i64, ptr %9, align 8
  %108 = and i64 %107, -9223372036854775808
  %109 = or i64 %108, 9223372036854775807
  store i64 %109, ptr %9, align 8
  %110 = load i64, ptr %9, align 8
  %111 = and i64 %110, 9223372036854775807
  %112 = or i64 %111, -9223372036854775808
  store i64 %112, ptr %9, align 8
  %113 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %114 = load i16, ptr %113, align 8
  %115 = and i16 %114, -4
  %116 = or i16 %115, 2
  store i16 %116, ptr %113, align 8
  %117 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %118 = load i16, ptr %117, align 8
  %119 = and i16 %118, -32513
  %120 = or i16 %119, 18432
  store i16 %120, ptr %117, align 8
  %121 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %122 = load i16, ptr %121, align 8
  %123 = and i16 %122, 32767
  %124 = or i16 %123, -32768
  store i16 %124, ptr %121, align 8
  %125 = load i64, ptr %9, align 8
  %126 = and i64 %125, 9223372036854775807
  %127 = shl i64 %126, 3
  %128 = load i64, ptr %9, align 8
  %129 = and i64 %127, 9223372036854775807
  %130 = and i64 %128, -9223372036854775808
  %131 = or i64 %130, %129
  store i64 %131, ptr %9, align 8
  %132 = load i64, ptr %9, align 8
  %133 = and i64 %132, 9223372036854775807
  %134 = load i64, ptr %9, align 8
  %135 = lshr i64 %134, 63
  %136 = trunc i64 %135 to i32
  %137 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %138 = load i16, ptr %137, align 8
  %139 = shl i16 %138, 14
  %140 = ashr i16 %139, 14
  %141 = sext i16 %140 to i64
  %142 = trunc i64 %141 to i32
  %143 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %144 = load i16, ptr %143, align 8
  %145 = lshr i16 %144, 8
  %146 = and i16 %145, 127
  %147 = trunc i16 %146 to i8
  %148 = zext i8 %147 to i32
  %149 = getelementptr inbounds %struct.wide, ptr %9, i32 0, i32 1
  %150 = load i16, ptr %149, align 8
  %151 = lshr i16 %150, 15
  %152 = trunc i16 %151 to i1
  %153 = zext i1 %152 to i32
  %154 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i64 noundef %133, i32 noundef %136, i32 noundef %142, i32 noundef %148, i32 noundef %153)
  call void @raw(ptr noundef %9, i64 noundef 16)
  call void @llvm.memset.p0.i64(ptr align 4 %10, i8 0, i64 4, i1 false)
  store float -6.250000e+00, ptr %11, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %10, ptr align 4 %11, i64 4, i1 false)
  %155 = load i32, ptr %10, align 4
  %156 = lshr i32 %155, 31
  %157 = load i32, ptr %10, align 4
  %158 = lshr i32 %157, 23
  %159 = and i32 %158, 255
  %160 = load i32, ptr %10, align 4
  %161 = and i32 %160, 8388607
  %162 = load i32, ptr %10, align 4
  %163 = and i32 %162, 1
  %164 = load i32, ptr %10, align 4
  %165 = lshr i32 %164, 1
  %166 = and i32 %165, 255
  %167 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %156, i32 noundef %159, i32 noundef %161, i32 noundef %163, i32 noundef %166)
  %168 = load i32, ptr %10, align 4
  %169 = lshr i32 %168, 23
  %170 = and i32 %169, 255
  %171 = add nsw i32 %170, 2
  %172 = load i32, ptr %10, align 4
  %173 = and i32 %171, 255
  %174 = shl i32 %173, 23
  %175 = and i32 %172, -2139095041
  %176 = or i32 %175, %174
  store i32 %176, ptr %10, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %11, ptr align 4 %10, i64 4, i1 false)
  %177 = load float, ptr %11, align 4
  %178 = fpext float %177 to double
  %179 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, double noundef %178)
  call void @llvm.memset.p0.i64(ptr align 4 %12, i8 0, i64 8, i1 false)
  %180 = load i8, ptr %12, align 4
  %181 = and i8 %180, -16
  %182 = or i8 %181, 4
  store i8 %182, ptr %12, align 4
  %183 = load i8, ptr %12, align 4
  %184 = and i8 %183, 15
  %185 = or i8 %184, 80
  store i8 %185, ptr %12, align 4
  %186 = getelementptr inbounds %struct.header, ptr %12, i32 0, i32 1
  store i8 17, ptr %186, align 1
  %187 = getelementptr inbounds %struct.header, ptr %12, i32 0, i32 2
  %188 = load i32, ptr %187, align 2
  %189 = and i32 %188, -65529
  %190 = or i32 %189, 54752
  store i32 %190, ptr %187, align 2
  %191 = getelementptr inbounds %struct.header, ptr %12, i32 0, i32 2
  %192 = load volatile i32, ptr %191, align 2
  %193 = and i32 %192, -196609
  %194 = or i32 %193, 196608
  store volatile i32 %194, ptr %191, align 2
  %195 = getelementptr inbounds %struct.header, ptr %12, i32 0, i32 2
  %196 = load volatile i32, ptr %195, align 2
  %197 = lshr i32 %196, 16
  %198 = and i32 %197, 3
  %199 = add i32 %198, 1
  %200 = load volatile i32, ptr %195, align 2
  %201 = and i32 %199, 3
  %202 = shl i32 %201, 16
  %203 = and i32 %200, -196609
  %204 = or i32 %203, %202
  store volatile i32 %204, ptr %195, align 2
  call void @raw(ptr noundef %12, i64 noundef 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %13, ptr align 4 @__const.main.m, i64 4, i1 false)
  %205 = load i32, ptr %13, align 4
  %206 = lshr i32 %205, 2
  %207 = mul nsw i32 %206, 2
  %208 = load i32, ptr %13, align 4
  %209 = and i32 %207, 1073741823
  %210 = shl i32 %209, 2
  %211 = and i32 %208, 3
  %212 = or i32 %211, %210
  store i32 %212, ptr %13, align 4
  %213 = load i32, ptr %13, align 4
  %214 = and i32 %213, 3
  %215 = icmp eq i32 %214, 2
  %216 = zext i1 %215 to i32
  %217 = load i32, ptr %13, align 4
  %218 = lshr i32 %217, 2
  %219 = add nsw i32 %218, %216
  %220 = load i32, ptr %13, align 4
  %221 = and i32 %219, 1073741823
  %222 = shl i32 %221, 2
  %223 = and i32 %220, 3
  %224 = or i32 %223, %222
  store i32 %224, ptr %13, align 4
  %225 = load i32, ptr %13, align 4
  %226 = and i32 %225, 3
  %227 = load i32, ptr %13, align 4
  %228 = lshr i32 %227, 2
  %229 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %226, i32 noundef %228)
  ret i32 0
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @bump(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load ptr, ptr %2, align 8
  %4 = load i64, ptr %3, align 4
  %5 = lshr i64 %4, 3
  %6 = and i64 %5, 7
  %7 = trunc i64 %6 to i32
  %8 = add i32 %7, 1
  %9 = zext i32 %8 to i64
  %10 = load i64, ptr %3, align 4
  %11 = and i64 %9, 7
  %12 = shl i64 %11, 3
  %13 = and i64 %10, -57
  %14 = or i64 %13, %12
  store i64 %14, ptr %3, align 4
  %15 = trunc i64 %11 to i32
  %16 = load ptr, ptr %2, align 8
  %17 = load i64, ptr %16, align 4
  %18 = lshr i64 %17, 6
  %19 = and i64 %18, 15
  %20 = trunc i64 %19 to i32
  %21 = add i32 %20, -1
  %22 = zext i32 %21 to i64
  %23 = load i64, ptr %16, align 4
  %24 = and i64 %22, 15
  %25 = shl i64 %24, 6
  %26 = and i64 %23, -961
  %27 = or i64 %26, %25
  store i64 %27, ptr %16, align 4
  %28 = trunc i64 %24 to i32
  %29 = load ptr, ptr %2, align 8
  %30 = load i64, ptr %29, align 4
  %31 = lshr i64 %30, 21
  %32 = and i64 %31, 127
  %33 = trunc i64 %32 to i32
  %34 = add nsw i32 %33, 100
  %35 = zext i32 %34 to i64
  %36 = load i64, ptr %29, align 4
  %37 = and i64 %35, 127
  %38 = shl i64 %37, 21
  %39 = and i64 %36, -266338305
  %40 = or i64 %39, %38
  store i64 %40, ptr %29, align 4
  %41 = trunc i64 %37 to i32
  %42 = load ptr, ptr %2, align 8
  %43 = load i64, ptr %42, align 4
  %44 = shl i64 %43, 24
  %45 = ashr i64 %44, 56
  %46 = trunc i64 %45 to i32
  %47 = sub nsw i32 %46, 100
  %48 = zext i32 %47 to i64
  %49 = load i64, ptr %42, align 4
  %50 = and i64 %48, 255
  %51 = shl i64 %50, 32
  %52 = and i64 %49, -1095216660481
  %53 = or i64 %52, %51
  store i64 %53, ptr %42, align 4
  %54 = shl i64 %50, 56
  %55 = ashr i64 %54, 56
  %56 = trunc i64 %55 to i32
  %57 = load ptr, ptr %2, align 8
  %58 = load i64, ptr %57, align 4
  %59 = shl i64 %58, 23
  %60 = ashr i64 %59, 63
  %61 = trunc i64 %60 to i32
  %62 = xor i32 %61, 1
  %63 = zext i32 %62 to i64
  %64 = load i64, ptr %57, align 4
  %65 = and i64 %63, 1
  %66 = shl i64 %65, 40
  %67 = and i64 %64, -1099511627777
  %68 = or i64 %67, %66
  store i64 %68, ptr %57, align 4
  %69 = shl i64 %65, 63
  %70 = ashr i64 %69, 63
  %71 = trunc i64 %70 to i32
  %72 = load ptr, ptr %2, align 8
  %73 = load i64, ptr %72, align 4
  %74 = and i64 %73, -2064385
  %75 = or i64 %74, 2064384
  store i64 %75, ptr %72, align 4
  %76 = load ptr, ptr %2, align 8
  %77 = load i64, ptr %76, align 4
  %78 = and i64 %77, -31745
  %79 = or i64 %78, 31744
  store i64 %79, ptr %76, align 4
  ret i32 31
}

declare i32 @printf(ptr noundef, ...) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal void @raw(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  store ptr %0, ptr %3, align 8
  store i64 %1, ptr %4, align 8
  store i64 0, ptr %5, align 8
  br label %6

6:                                                ; preds = %17, %2
  %7 = load i64, ptr %5, align 8
  %8 = load i64, ptr %4, align 8
  %9 = icmp ult i64 %7, %8
  br i1 %9, label %10, label %20

10:                                               ; preds = %6
  %11 = load ptr, ptr %3, align 8
  %12 = load i64, ptr %5, align 8
  %13 = getelementptr inbounds i8, ptr %11, i64 %12
  %14 = load i8, ptr %13, align 1
  %15 = zext i8 %14 to i32
  %16 = call i32 (ptr, ...) @printf(ptr noundef @.str.6, i32 noundef %15)
  br label %17

17:                                               ; preds = %10
  %18 = load i64, ptr %5, align 8
  %19 = add i64 %18, 1
  store i64 %19, ptr %5, align 8
  br label %6, !llvm.loop !7

20:                                               ; preds = %6
  %21 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i32 } @shuffle(i64 %0, i32 %1) #0 {
  %3 = alloca %struct.tight, align 1
  %4 = alloca %struct.tight, align 1
  %5 = alloca { i64, i32 }, align 1
  %6 = alloca i64, align 8
  %7 = alloca { i64, i32 }, align 8
  %8 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %8, align 1
  %9 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 1
  store i32 %1, ptr %9, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %4, ptr align 1 %5, i64 12, i1 false)
  %10 = load i80, ptr %4, align 1
  %11 = and i80 %10, 8589934591
  %12 = trunc i80 %11 to i64
  store i64 %12, ptr %6, align 8
  %13 = load i80, ptr %4, align 1
  %14 = ashr i80 %13, 33
  %15 = trunc i80 %14 to i64
  %16 = zext i64 %15 to i80
  %17 = load i80, ptr %4, align 1
  %18 = and i80 %16, 8589934591
  %19 = and i80 %17, -8589934592
  %20 = or i80 %19, %18
  store i80 %20, ptr %4, align 1
  %21 = trunc i80 %18 to i64
  %22 = load i64, ptr %6, align 8
  %23 = sub nsw i64 %22, 1
  %24 = zext i64 %23 to i80
  %25 = load i80, ptr %4, align 1
  %26 = and i80 %24, 140737488355327
  %27 = shl i80 %26, 33
  %28 = and i80 %25, 8589934591
  %29 = or i80 %28, %27
  store i80 %29, ptr %4, align 1
  %30 = shl i80 %26, 33
  %31 = ashr i80 %30, 33
  %32 = trunc i80 %31 to i64
  %33 = getelementptr inbounds %struct.tight, ptr %4, i32 0, i32 1
  %34 = load i16, ptr %33, align 1
  %35 = zext i16 %34 to i32
  %36 = xor i32 %35, -1
  %37 = getelementptr inbounds %struct.tight, ptr %4, i32 0, i32 1
  %38 = trunc i32 %36 to i16
  store i16 %38, ptr %37, align 1
  %39 = zext i16 %38 to i32
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %3, ptr align 1 %4, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %7, ptr align 1 %3, i64 12, i1 false)
  %40 = load { i64, i32 }, ptr %7, align 8
  ret { i64, i32 } %40
}

declare i32 @putchar(i32 noundef) #2

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
