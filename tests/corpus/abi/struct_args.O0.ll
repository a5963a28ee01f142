; ModuleID = 'struct_args.c'
source_filename = "struct_args.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.ff = type { float, float }
%struct.fff = type { float, float, float }
%struct.dd = type { double, double }
%struct.ddd = type { double, double, double }
%struct.di = type { double, i32 }
%struct.id = type { i32, double }
%struct.fi = type { float, i32 }
%struct.ld = type { i64, double }
%struct.ptr2 = type { ptr, i64 }
%struct.mixed = type { i8, float, i16 }
%struct.deep = type { %struct.anon, %struct.fi }
%struct.anon = type { %struct.ff }
%union.word = type { double }
%struct.div_t = type { i32, i32 }
%struct.ldiv_t = type { i64, i64 }
%struct.bytes1 = type { [1 x i8] }
%struct.bytes2 = type { [2 x i8] }
%struct.bytes3 = type { [3 x i8] }
%struct.bytes4 = type { [4 x i8] }
%struct.bytes5 = type { [5 x i8] }
%struct.bytes7 = type { [7 x i8] }
%struct.bytes8 = type { [8 x i8] }
%struct.bytes9 = type { [9 x i8] }
%struct.bytes12 = type { [12 x i8] }
%struct.bytes15 = type { [15 x i8] }
%struct.bytes16 = type { [16 x i8] }
%struct.bytes17 = type { [17 x i8] }
%struct.bytes24 = type { [24 x i8] }
%struct.bytes33 = type { [33 x i8] }
%struct.bytes40 = type { [40 x i8] }

@.str = private unnamed_addr constant [31 x i8] c"%g %g %g %g %g %g %g %g %g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [26 x i8] c"%g %d %d %g %g %d %ld %g\0A\00", align 1
@__const.main.text = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.2 = private unnamed_addr constant [26 x i8] c"%s %ld %c %g %d %g %g %g\0A\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c"%d %d %ld %ld\0A\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca %struct.ff, align 4
  %3 = alloca %struct.ff, align 4
  %4 = alloca %struct.ff, align 4
  %5 = alloca %struct.fff, align 4
  %6 = alloca %struct.fff, align 4
  %7 = alloca %struct.fff, align 4
  %8 = alloca { <2 x float>, float }, align 4
  %9 = alloca { <2 x float>, float }, align 4
  %10 = alloca { <2 x float>, float }, align 8
  %11 = alloca %struct.dd, align 8
  %12 = alloca %struct.dd, align 8
  %13 = alloca %struct.ddd, align 8
  %14 = alloca %struct.ddd, align 8
  %15 = alloca %struct.di, align 8
  %16 = alloca %struct.id, align 8
  %17 = alloca %struct.id, align 8
  %18 = alloca %struct.fi, align 4
  %19 = alloca %struct.fi, align 4
  %20 = alloca %struct.fi, align 4
  %21 = alloca %struct.ld, align 8
  %22 = alloca %struct.ld, align 8
  %23 = alloca [7 x i8], align 1
  %24 = alloca %struct.ptr2, align 8
  %25 = alloca %struct.ptr2, align 8
  %26 = alloca %struct.mixed, align 4
  %27 = alloca %struct.mixed, align 4
  %28 = alloca { i64, i16 }, align 4
  %29 = alloca { i64, i16 }, align 8
  %30 = alloca %struct.deep, align 4
  %31 = alloca %struct.deep, align 4
  %32 = alloca %union.word, align 8
  %33 = alloca %union.word, align 8
  %34 = alloca %struct.div_t, align 4
  %35 = alloca %struct.ldiv_t, align 8
  store i32 0, ptr %1, align 4
  call void @test1()
  call void @test2()
  call void @test3()
  call void @test4()
  call void @test5()
  call void @test7()
  call void @test8()
  call void @test9()
  call void @test12()
  call void @test15()
  call void @test16()
  call void @test17()
  call void @test24()
  call void @test33()
  call void @test40()
  %36 = getelementptr inbounds %struct.ff, ptr %3, i32 0, i32 0
  store float 1.000000e+00, ptr %36, align 4
  %37 = getelementptr inbounds %struct.ff, ptr %3, i32 0, i32 1
  store float 2.000000e+00, ptr %37, align 4
  %38 = getelementptr inbounds %struct.ff, ptr %4, i32 0, i32 0
  store float 5.000000e-01, ptr %38, align 4
  %39 = getelementptr inbounds %struct.ff, ptr %4, i32 0, i32 1
  store float 2.500000e-01, ptr %39, align 4
  %40 = load <2 x float>, ptr %3, align 4
  %41 = load <2 x float>, ptr %4, align 4
  %42 = call <2 x float> @add_ff(<2 x float> %40, <2 x float> %41)
  store <2 x float> %42, ptr %2, align 4
  %43 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 0
  store float 1.000000e+00, ptr %43, align 4
  %44 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 1
  store float 2.000000e+00, ptr %44, align 4
  %45 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 2
  store float 3.000000e+00, ptr %45, align 4
  %46 = getelementptr inbounds %struct.fff, ptr %7, i32 0, i32 0
  store float 4.000000e+00, ptr %46, align 4
  %47 = getelementptr inbounds %struct.fff, ptr %7, i32 0, i32 1
  store float 5.000000e+00, ptr %47, align 4
  %48 = getelementptr inbounds %struct.fff, ptr %7, i32 0, i32 2
  store float 6.000000e+00, ptr %48, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %6, i64 12, i1 false)
  %49 = getelementptr inbounds { <2 x float>, float }, ptr %8, i32 0, i32 0
  %50 = load <2 x float>, ptr %49, align 4
  %51 = getelementptr inbounds { <2 x float>, float }, ptr %8, i32 0, i32 1
  %52 = load float, ptr %51, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 4 %7, i64 12, i1 false)
  %53 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 0
  %54 = load <2 x float>, ptr %53, align 4
  %55 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 1
  %56 = load float, ptr %55, align 4
  %57 = call { <2 x float>, float } @add_fff(<2 x float> %50, float %52, <2 x float> %54, float %56)
  store { <2 x float>, float } %57, ptr %10, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 8 %10, i64 12, i1 false)
  %58 = getelementptr inbounds %struct.dd, ptr %12, i32 0, i32 0
  store double 1.500000e+00, ptr %58, align 8
  %59 = getelementptr inbounds %struct.dd, ptr %12, i32 0, i32 1
  store double 2.500000e+00, ptr %59, align 8
  %60 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 0
  %61 = load double, ptr %60, align 8
  %62 = getelementptr inbounds { double, double }, ptr %12, i32 0, i32 1
  %63 = load double, ptr %62, align 8
  %64 = call { double, double } @swap_dd(double %61, double %63)
  %65 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 0
  %66 = extractvalue { double, double } %64, 0
  store double %66, ptr %65, align 8
  %67 = getelementptr inbounds { double, double }, ptr %11, i32 0, i32 1
  %68 = extractvalue { double, double } %64, 1
  store double %68, ptr %67, align 8
  %69 = getelementptr inbounds %struct.ddd, ptr %14, i32 0, i32 0
  store double 1.000000e+00, ptr %69, align 8
  %70 = getelementptr inbounds %struct.ddd, ptr %14, i32 0, i32 1
  store double 2.000000e+00, ptr %70, align 8
  %71 = getelementptr inbounds %struct.ddd, ptr %14, i32 0, i32 2
  store double 3.000000e+00, ptr %71, align 8
  call void @scale_ddd(ptr dead_on_unwind writable sret(%struct.ddd) align 8 %13, ptr noundef byval(%struct.ddd) align 8 %14, double noundef 1.500000e+00)
  %72 = getelementptr inbounds %struct.ff, ptr %2, i32 0, i32 0
  %73 = load float, ptr %72, align 4
  %74 = fpext float %73 to double
  %75 = getelementptr inbounds %struct.ff, ptr %2, i32 0, i32 1
  %76 = load float, ptr %75, align 4
  %77 = fpext float %76 to double
  %78 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 0
  %79 = load float, ptr %78, align 4
  %80 = fpext float %79 to double
  %81 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 1
  %82 = load float, ptr %81, align 4
  %83 = fpext float %82 to double
  %84 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 2
  %85 = load float, ptr %84, align 4
  %86 = fpext float %85 to double
  %87 = getelementptr inbounds %struct.dd, ptr %11, i32 0, i32 0
  %88 = load double, ptr %87, align 8
  %89 = getelementptr inbounds %struct.dd, ptr %11, i32 0, i32 1
  %90 = load double, ptr %89, align 8
  %91 = getelementptr inbounds %struct.ddd, ptr %13, i32 0, i32 0
  %92 = load double, ptr %91, align 8
  %93 = getelementptr inbounds %struct.ddd, ptr %13, i32 0, i32 1
  %94 = load double, ptr %93, align 8
  %95 = getelementptr inbounds %struct.ddd, ptr %13, i32 0, i32 2
  %96 = load double, ptr %95, align 8
  %97 = call i32 (ptr, ...) @printf(ptr noundef @.str, double noundef %74, double noundef %77, double noundef %80, double noundef %83, double noundef %86, double noundef %88, double noundef %90, double noundef %92, double noundef %94, double noundef %96)
  %98 = getelementptr inbounds %struct.id, ptr %16, i32 0, i32 0
  store i32 7, ptr %98, align 8
  %99 = getelementptr inbounds %struct.id, ptr %16, i32 0, i32 1
  store double 8.500000e+00, ptr %99, align 8
  %100 = getelementptr inbounds { i32, double }, ptr %16, i32 0, i32 0
  %101 = load i32, ptr %100, align 8
  %102 = getelementptr inbounds { i32, double }, ptr %16, i32 0, i32 1
  %103 = load double, ptr %102, align 8
  %104 = call { double, i32 } @make_di(i32 %101, double %103)
  %105 = getelementptr inbounds { double, i32 }, ptr %15, i32 0, i32 0
  %106 = extractvalue { double, i32 } %104, 0
  store double %106, ptr %105, align 8
  %107 = getelementptr inbounds { double, i32 }, ptr %15, i32 0, i32 1
  %108 = extractvalue { double, i32 } %104, 1
  store i32 %108, ptr %107, align 8
  %109 = getelementptr inbounds { double, i32 }, ptr %15, i32 0, i32 0
  %110 = load double, ptr %109, align 8
  %111 = getelementptr inbounds { double, i32 }, ptr %15, i32 0, i32 1
  %112 = load i32, ptr %111, align 8
  %113 = call { i32, double } @make_id(double %110, i32 %112)
  %114 = getelementptr inbounds { i32, double }, ptr %17, i32 0, i32 0
  %115 = extractvalue { i32, double } %113, 0
  store i32 %115, ptr %114, align 8
  %116 = getelementptr inbounds { i32, double }, ptr %17, i32 0, i32 1
  %117 = extractvalue { i32, double } %113, 1
  store double %117, ptr %116, align 8
  %118 = getelementptr inbounds %struct.fi, ptr %19, i32 0, i32 0
  store float 1.500000e+00, ptr %118, align 4
  %119 = getelementptr inbounds %struct.fi, ptr %19, i32 0, i32 1
  store i32 3, ptr %119, align 4
  %120 = getelementptr inbounds %struct.fi, ptr %20, i32 0, i32 0
  store float 2.000000e+00, ptr %120, align 4
  %121 = getelementptr inbounds %struct.fi, ptr %20, i32 0, i32 1
  store i32 4, ptr %121, align 4
  %122 = load i64, ptr %19, align 4
  %123 = load i64, ptr %20, align 4
  %124 = call i64 @make_fi(i64 %122, i64 %123)
  store i64 %124, ptr %18, align 4
  %125 = getelementptr inbounds %struct.ld, ptr %22, i32 0, i32 0
  store i64 5, ptr %125, align 8
  %126 = getelementptr inbounds %struct.ld, ptr %22, i32 0, i32 1
  store double 6.000000e+00, ptr %126, align 8
  %127 = getelementptr inbounds { i64, double }, ptr %22, i32 0, i32 0
  %128 = load i64, ptr %127, align 8
  %129 = getelementptr inbounds { i64, double }, ptr %22, i32 0, i32 1
  %130 = load double, ptr %129, align 8
  %131 = call { i64, double } @make_ld(i32 noundef 10, i64 %128, double %130)
  %132 = getelementptr inbounds { i64, double }, ptr %21, i32 0, i32 0
  %133 = extractvalue { i64, double } %131, 0
  store i64 %133, ptr %132, align 8
  %134 = getelementptr inbounds { i64, double }, ptr %21, i32 0, i32 1
  %135 = extractvalue { i64, double } %131, 1
  store double %135, ptr %134, align 8
  %136 = getelementptr inbounds %struct.di, ptr %15, i32 0, i32 0
  %137 = load double, ptr %136, align 8
  %138 = getelementptr inbounds %struct.di, ptr %15, i32 0, i32 1
  %139 = load i32, ptr %138, align 8
  %140 = getelementptr inbounds %struct.id, ptr %17, i32 0, i32 0
  %141 = load i32, ptr %140, align 8
  %142 = getelementptr inbounds %struct.id, ptr %17, i32 0, i32 1
  %143 = load double, ptr %142, align 8
  %144 = getelementptr inbounds %struct.fi, ptr %18, i32 0, i32 0
  %145 = load float, ptr %144, align 4
  %146 = fpext float %145 to double
  %147 = getelementptr inbounds %struct.fi, ptr %18, i32 0, i32 1
  %148 = load i32, ptr %147, align 4
  %149 = getelementptr inbounds %struct.ld, ptr %21, i32 0, i32 0
  %150 = load i64, ptr %149, align 8
  %151 = getelementptr inbounds %struct.ld, ptr %21, i32 0, i32 1
  %152 = load double, ptr %151, align 8
  %153 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, double noundef %137, i32 noundef %139, i32 noundef %141, double noundef %143, double noundef %146, i32 noundef %148, i64 noundef %150, double noundef %152)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %23, ptr align 1 @__const.main.text, i64 7, i1 false)
  %154 = getelementptr inbounds %struct.ptr2, ptr %25, i32 0, i32 0
  %155 = getelementptr inbounds [7 x i8], ptr %23, i64 0, i64 0
  store ptr %155, ptr %154, align 8
  %156 = getelementptr inbounds %struct.ptr2, ptr %25, i32 0, i32 1
  store i64 6, ptr %156, align 8
  %157 = getelementptr inbounds { ptr, i64 }, ptr %25, i32 0, i32 0
  %158 = load ptr, ptr %157, align 8
  %159 = getelementptr inbounds { ptr, i64 }, ptr %25, i32 0, i32 1
  %160 = load i64, ptr %159, align 8
  %161 = call { ptr, i64 } @skip(ptr %158, i64 %160, i32 noundef 2)
  %162 = getelementptr inbounds { ptr, i64 }, ptr %24, i32 0, i32 0
  %163 = extractvalue { ptr, i64 } %161, 0
  store ptr %163, ptr %162, align 8
  %164 = getelementptr inbounds { ptr, i64 }, ptr %24, i32 0, i32 1
  %165 = extractvalue { ptr, i64 } %161, 1
  store i64 %165, ptr %164, align 8
  %166 = getelementptr inbounds %struct.mixed, ptr %27, i32 0, i32 0
  store i8 97, ptr %166, align 4
  %167 = getelementptr inbounds %struct.mixed, ptr %27, i32 0, i32 1
  store float 9.000000e+00, ptr %167, align 4
  %168 = getelementptr inbounds %struct.mixed, ptr %27, i32 0, i32 2
  store i16 4, ptr %168, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %28, ptr align 4 %27, i64 12, i1 false)
  %169 = getelementptr inbounds { i64, i16 }, ptr %28, i32 0, i32 0
  %170 = load i64, ptr %169, align 4
  %171 = getelementptr inbounds { i64, i16 }, ptr %28, i32 0, i32 1
  %172 = load i16, ptr %171, align 4
  %173 = call { i64, i16 } @mix(i64 %170, i16 %172)
  store { i64, i16 } %173, ptr %29, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %26, ptr align 8 %29, i64 12, i1 false)
  %174 = getelementptr inbounds %struct.deep, ptr %31, i32 0, i32 0
  %175 = getelementptr inbounds %struct.anon, ptr %174, i32 0, i32 0
  %176 = getelementptr inbounds %struct.ff, ptr %175, i32 0, i32 0
  store float 1.000000e+00, ptr %176, align 4
  %177 = getelementptr inbounds %struct.ff, ptr %175, i32 0, i32 1
  store float 2.000000e+00, ptr %177, align 4
  %178 = getelementptr inbounds %struct.deep, ptr %31, i32 0, i32 1
  %179 = getelementptr inbounds %struct.fi, ptr %178, i32 0, i32 0
  store float 3.000000e+00, ptr %179, align 4
  %180 = getelementptr inbounds %struct.fi, ptr %178, i32 0, i32 1
  store i32 4, ptr %180, align 4
  %181 = getelementptr inbounds { <2 x float>, i64 }, ptr %31, i32 0, i32 0
  %182 = load <2 x float>, ptr %181, align 4
  %183 = getelementptr inbounds { <2 x float>, i64 }, ptr %31, i32 0, i32 1
  %184 = load i64, ptr %183, align 4
  %185 = call { <2 x float>, i64 } @go_deep(<2 x float> %182, i64 %184)
  %186 = getelementptr inbounds { <2 x float>, i64 }, ptr %30, i32 0, i32 0
  %187 = extractvalue { <2 x float>, i64 } %185, 0
  store <2 x float> %187, ptr %186, align 4
  %188 = getelementptr inbounds { <2 x float>, i64 }, ptr %30, i32 0, i32 1
  %189 = extractvalue { <2 x float>, i64 } %185, 1
  store i64 %189, ptr %188, align 4
  store double 3.500000e+00, ptr %33, align 8
  %190 = getelementptr inbounds %union.word, ptr %33, i32 0, i32 0
  %191 = load i64, ptr %190, align 8
  %192 = call i64 @flip(i64 %191)
  %193 = getelementptr inbounds %union.word, ptr %32, i32 0, i32 0
  store i64 %192, ptr %193, align 8
  %194 = getelementptr inbounds %struct.ptr2, ptr %24, i32 0, i32 0
  %195 = load ptr, ptr %194, align 8
  %196 = getelementptr inbounds %struct.ptr2, ptr %24, i32 0, i32 1
  %197 = load i64, ptr %196, align 8
  %198 = getelementptr inbounds %struct.mixed, ptr %26, i32 0, i32 0
  %199 = load i8, ptr %198, align 4
  %200 = sext i8 %199 to i32
  %201 = getelementptr inbounds %struct.mixed, ptr %26, i32 0, i32 1
  %202 = load float, ptr %201, align 4
  %203 = fpext float %202 to double
  %204 = getelementptr inbounds %struct.mixed, ptr %26, i32 0, i32 2
  %205 = load i16, ptr %204, align 4
  %206 = sext i16 %205 to i32
  %207 = getelementptr inbounds %struct.deep, ptr %30, i32 0, i32 0
  %208 = getelementptr inbounds %struct.anon, ptr %207, i32 0, i32 0
  %209 = getelementptr inbounds %struct.ff, ptr %208, i32 0, i32 0
  %210 = load float, ptr %209, align 4
  %211 = fpext float %210 to double
  %212 = getelementptr inbounds %struct.deep, ptr %30, i32 0, i32 1
  %213 = getelementptr inbounds %struct.fi, ptr %212, i32 0, i32 0
  %214 = load float, ptr %213, align 4
  %215 = fpext float %214 to double
  %216 = load double, ptr %32, align 8
  %217 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, ptr noundef %195, i64 noundef %197, i32 noundef %200, double noundef %203, i32 noundef %206, double noundef %211, double noundef %215, double noundef %216)
  %218 = call i64 @spill(i32 noundef 1, i32 noundef 2, i32 noundef 3, i32 noundef 4, i32 noundef 5, ptr noundef byval(%struct.ptr2) align 8 %24, i32 noundef 6, ptr noundef byval(%struct.di) align 8 %15, double noundef 9.000000e+00)
  %219 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i64 noundef %218)
  %220 = call i64 @div(i32 noundef -17, i32 noundef 5) #5
  store i64 %220, ptr %34, align 4
  %221 = call { i64, i64 } @ldiv(i64 noundef 1000000000007, i64 noundef 10) #5
  %222 = getelementptr inbounds { i64, i64 }, ptr %35, i32 0, i32 0
  %223 = extractvalue { i64, i64 } %221, 0
  store i64 %223, ptr %222, align 8
  %224 = getelementptr inbounds { i64, i64 }, ptr %35, i32 0, i32 1
  %225 = extractvalue { i64, i64 } %221, 1
  store i64 %225, ptr %224, align 8
  %226 = getelementptr inbounds %struct.div_t, ptr %34, i32 0, i32 0
  %227 = load i32, ptr %226, align 4
  %228 = getelementptr inbounds %struct.div_t, ptr %34, i32 0, i32 1
  %229 = load i32, ptr %228, align 4
  %230 = getelementptr inbounds %struct.ldiv_t, ptr %35, i32 0, i32 0
  %231 = load i64, ptr %230, align 8
  %232 = getelementptr inbounds %struct.ldiv_t, ptr %35, i32 0, i32 1
  %233 = load i64, ptr %232, align 8
  %234 = call i32 (ptr, ...) @printf(ptr noundef @.str.4, i32 noundef %227, i32 noundef %229, i64 noundef %231, i64 noundef %233)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test1() #1 {
  %1 = alloca %struct.bytes1, align 1
  %2 = alloca %struct.bytes1, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes1, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 1
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes1, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [1 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes1, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [1 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !5

27:                                               ; preds = %6
  %28 = getelementptr inbounds %struct.bytes1, ptr %1, i32 0, i32 0
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds %struct.bytes1, ptr %2, i32 0, i32 0
  %31 = load i8, ptr %30, align 1
  %32 = call i8 @mix1(i8 %29, i32 noundef 5, i8 %31)
  %33 = getelementptr inbounds %struct.bytes1, ptr %4, i32 0, i32 0
  store i8 %32, ptr %33, align 1
  store i32 0, ptr %5, align 4
  br label %34

34:                                               ; preds = %45, %27
  %35 = load i32, ptr %5, align 4
  %36 = icmp slt i32 %35, 1
  br i1 %36, label %37, label %48

37:                                               ; preds = %34
  %38 = getelementptr inbounds %struct.bytes1, ptr %4, i32 0, i32 0
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [1 x i8], ptr %38, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %43)
  br label %45

45:                                               ; preds = %37
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %34, !llvm.loop !7

48:                                               ; preds = %34
  %49 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test2() #1 {
  %1 = alloca %struct.bytes2, align 1
  %2 = alloca %struct.bytes2, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes2, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 2
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes2, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [2 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes2, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [2 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !8

27:                                               ; preds = %6
  %28 = getelementptr inbounds %struct.bytes2, ptr %1, i32 0, i32 0
  %29 = load i16, ptr %28, align 1
  %30 = getelementptr inbounds %struct.bytes2, ptr %2, i32 0, i32 0
  %31 = load i16, ptr %30, align 1
  %32 = call i16 @mix2(i16 %29, i32 noundef 5, i16 %31)
  %33 = getelementptr inbounds %struct.bytes2, ptr %4, i32 0, i32 0
  store i16 %32, ptr %33, align 1
  store i32 0, ptr %5, align 4
  br label %34

34:                                               ; preds = %45, %27
  %35 = load i32, ptr %5, align 4
  %36 = icmp slt i32 %35, 2
  br i1 %36, label %37, label %48

37:                                               ; preds = %34
  %38 = getelementptr inbounds %struct.bytes2, ptr %4, i32 0, i32 0
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [2 x i8], ptr %38, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %43)
  br label %45

45:                                               ; preds = %37
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %34, !llvm.loop !9

48:                                               ; preds = %34
  %49 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test3() #1 {
  %1 = alloca %struct.bytes3, align 1
  %2 = alloca %struct.bytes3, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes3, align 1
  %5 = alloca i24, align 4
  %6 = alloca i24, align 4
  %7 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %26, %0
  %9 = load i32, ptr %3, align 4
  %10 = icmp slt i32 %9, 3
  br i1 %10, label %11, label %29

11:                                               ; preds = %8
  %12 = load i32, ptr %3, align 4
  %13 = mul nsw i32 %12, 3
  %14 = trunc i32 %13 to i8
  %15 = getelementptr inbounds %struct.bytes3, ptr %1, i32 0, i32 0
  %16 = load i32, ptr %3, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [3 x i8], ptr %15, i64 0, i64 %17
  store i8 %14, ptr %18, align 1
  %19 = load i32, ptr %3, align 4
  %20 = add nsw i32 %19, 7
  %21 = trunc i32 %20 to i8
  %22 = getelementptr inbounds %struct.bytes3, ptr %2, i32 0, i32 0
  %23 = load i32, ptr %3, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [3 x i8], ptr %22, i64 0, i64 %24
  store i8 %21, ptr %25, align 1
  br label %26

26:                                               ; preds = %11
  %27 = load i32, ptr %3, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %3, align 4
  br label %8, !llvm.loop !10

29:                                               ; preds = %8
  %30 = getelementptr inbounds %struct.bytes3, ptr %1, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %5, ptr align 1 %30, i64 3, i1 false)
  %31 = load i24, ptr %5, align 4
  %32 = getelementptr inbounds %struct.bytes3, ptr %2, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 1 %32, i64 3, i1 false)
  %33 = load i24, ptr %6, align 4
  %34 = call i24 @mix3(i24 %31, i32 noundef 5, i24 %33)
  %35 = getelementptr inbounds %struct.bytes3, ptr %4, i32 0, i32 0
  store i24 %34, ptr %35, align 1
  store i32 0, ptr %7, align 4
  br label %36

36:                                               ; preds = %47, %29
  %37 = load i32, ptr %7, align 4
  %38 = icmp slt i32 %37, 3
  br i1 %38, label %39, label %50

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.bytes3, ptr %4, i32 0, i32 0
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [3 x i8], ptr %40, i64 0, i64 %42
  %44 = load i8, ptr %43, align 1
  %45 = zext i8 %44 to i32
  %46 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %45)
  br label %47

47:                                               ; preds = %39
  %48 = load i32, ptr %7, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4
  br label %36, !llvm.loop !11

50:                                               ; preds = %36
  %51 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test4() #1 {
  %1 = alloca %struct.bytes4, align 1
  %2 = alloca %struct.bytes4, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes4, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 4
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes4, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [4 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes4, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [4 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !12

27:                                               ; preds = %6
  %28 = getelementptr inbounds %struct.bytes4, ptr %1, i32 0, i32 0
  %29 = load i32, ptr %28, align 1
  %30 = getelementptr inbounds %struct.bytes4, ptr %2, i32 0, i32 0
  %31 = load i32, ptr %30, align 1
  %32 = call i32 @mix4(i32 %29, i32 noundef 5, i32 %31)
  %33 = getelementptr inbounds %struct.bytes4, ptr %4, i32 0, i32 0
  store i32 %32, ptr %33, align 1
  store i32 0, ptr %5, align 4
  br label %34

34:                                               ; preds = %45, %27
  %35 = load i32, ptr %5, align 4
  %36 = icmp slt i32 %35, 4
  br i1 %36, label %37, label %48

37:                                               ; preds = %34
  %38 = getelementptr inbounds %struct.bytes4, ptr %4, i32 0, i32 0
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [4 x i8], ptr %38, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %43)
  br label %45

45:                                               ; preds = %37
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %34, !llvm.loop !13

48:                                               ; preds = %34
  %49 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test5() #1 {
  %1 = alloca %struct.bytes5, align 1
  %2 = alloca %struct.bytes5, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes5, align 1
  %5 = alloca i40, align 8
  %6 = alloca i40, align 8
  %7 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %26, %0
  %9 = load i32, ptr %3, align 4
  %10 = icmp slt i32 %9, 5
  br i1 %10, label %11, label %29

11:                                               ; preds = %8
  %12 = load i32, ptr %3, align 4
  %13 = mul nsw i32 %12, 3
  %14 = trunc i32 %13 to i8
  %15 = getelementptr inbounds %struct.bytes5, ptr %1, i32 0, i32 0
  %16 = load i32, ptr %3, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [5 x i8], ptr %15, i64 0, i64 %17
  store i8 %14, ptr %18, align 1
  %19 = load i32, ptr %3, align 4
  %20 = add nsw i32 %19, 7
  %21 = trunc i32 %20 to i8
  %22 = getelementptr inbounds %struct.bytes5, ptr %2, i32 0, i32 0
  %23 = load i32, ptr %3, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [5 x i8], ptr %22, i64 0, i64 %24
  store i8 %21, ptr %25, align 1
  br label %26

26:                                               ; preds = %11
  %27 = load i32, ptr %3, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %3, align 4
  br label %8, !llvm.loop !14

29:                                               ; preds = %8
  %30 = getelementptr inbounds %struct.bytes5, ptr %1, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 1 %30, i64 5, i1 false)
  %31 = load i40, ptr %5, align 8
  %32 = getelementptr inbounds %struct.bytes5, ptr %2, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 1 %32, i64 5, i1 false)
  %33 = load i40, ptr %6, align 8
  %34 = call i40 @mix5(i40 %31, i32 noundef 5, i40 %33)
  %35 = getelementptr inbounds %struct.bytes5, ptr %4, i32 0, i32 0
  store i40 %34, ptr %35, align 1
  store i32 0, ptr %7, align 4
  br label %36

36:                                               ; preds = %47, %29
  %37 = load i32, ptr %7, align 4
  %38 = icmp slt i32 %37, 5
  br i1 %38, label %39, label %50

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.bytes5, ptr %4, i32 0, i32 0
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [5 x i8], ptr %40, i64 0, i64 %42
  %44 = load i8, ptr %43, align 1
  %45 = zext i8 %44 to i32
  %46 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %45)
  br label %47

47:                                               ; preds = %39
  %48 = load i32, ptr %7, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4
  br label %36, !llvm.loop !15

50:                                               ; preds = %36
  %51 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test7() #1 {
  %1 = alloca %struct.bytes7, align 1
  %2 = alloca %struct.bytes7, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes7, align 1
  %5 = alloca i56, align 8
  %6 = alloca i56, align 8
  %7 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %8

8:                                                ; preds = %26, %0
  %9 = load i32, ptr %3, align 4
  %10 = icmp slt i32 %9, 7
  br i1 %10, label %11, label %29

11:                                               ; preds = %8
  %12 = load i32, ptr %3, align 4
  %13 = mul nsw i32 %12, 3
  %14 = trunc i32 %13 to i8
  %15 = getelementptr inbounds %struct.bytes7, ptr %1, i32 0, i32 0
  %16 = load i32, ptr %3, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [7 x i8], ptr %15, i64 0, i64 %17
  store i8 %14, ptr %18, align 1
  %19 = load i32, ptr %3, align 4
  %20 = add nsw i32 %19, 7
  %21 = trunc i32 %20 to i8
  %22 = getelementptr inbounds %struct.bytes7, ptr %2, i32 0, i32 0
  %23 = load i32, ptr %3, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [7 x i8], ptr %22, i64 0, i64 %24
  store i8 %21, ptr %25, align 1
  br label %26

26:                                               ; preds = %11
  %27 = load i32, ptr %3, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, ptr %3, align 4
  br label %8, !llvm.loop !16

29:                                               ; preds = %8
  %30 = getelementptr inbounds %struct.bytes7, ptr %1, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 1 %30, i64 7, i1 false)
  %31 = load i56, ptr %5, align 8
  %32 = getelementptr inbounds %struct.bytes7, ptr %2, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 1 %32, i64 7, i1 false)
  %33 = load i56, ptr %6, align 8
  %34 = call i56 @mix7(i56 %31, i32 noundef 5, i56 %33)
  %35 = getelementptr inbounds %struct.bytes7, ptr %4, i32 0, i32 0
  store i56 %34, ptr %35, align 1
  store i32 0, ptr %7, align 4
  br label %36

36:                                               ; preds = %47, %29
  %37 = load i32, ptr %7, align 4
  %38 = icmp slt i32 %37, 7
  br i1 %38, label %39, label %50

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.bytes7, ptr %4, i32 0, i32 0
  %41 = load i32, ptr %7, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [7 x i8], ptr %40, i64 0, i64 %42
  %44 = load i8, ptr %43, align 1
  %45 = zext i8 %44 to i32
  %46 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %45)
  br label %47

47:                                               ; preds = %39
  %48 = load i32, ptr %7, align 4
  %49 = add nsw i32 %48, 1
  store i32 %49, ptr %7, align 4
  br label %36, !llvm.loop !17

50:                                               ; preds = %36
  %51 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test8() #1 {
  %1 = alloca %struct.bytes8, align 1
  %2 = alloca %struct.bytes8, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes8, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 8
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes8, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [8 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes8, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [8 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !18

27:                                               ; preds = %6
  %28 = getelementptr inbounds %struct.bytes8, ptr %1, i32 0, i32 0
  %29 = load i64, ptr %28, align 1
  %30 = getelementptr inbounds %struct.bytes8, ptr %2, i32 0, i32 0
  %31 = load i64, ptr %30, align 1
  %32 = call i64 @mix8(i64 %29, i32 noundef 5, i64 %31)
  %33 = getelementptr inbounds %struct.bytes8, ptr %4, i32 0, i32 0
  store i64 %32, ptr %33, align 1
  store i32 0, ptr %5, align 4
  br label %34

34:                                               ; preds = %45, %27
  %35 = load i32, ptr %5, align 4
  %36 = icmp slt i32 %35, 8
  br i1 %36, label %37, label %48

37:                                               ; preds = %34
  %38 = getelementptr inbounds %struct.bytes8, ptr %4, i32 0, i32 0
  %39 = load i32, ptr %5, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [8 x i8], ptr %38, i64 0, i64 %40
  %42 = load i8, ptr %41, align 1
  %43 = zext i8 %42 to i32
  %44 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %43)
  br label %45

45:                                               ; preds = %37
  %46 = load i32, ptr %5, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, ptr %5, align 4
  br label %34, !llvm.loop !19

48:                                               ; preds = %34
  %49 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test9() #1 {
  %1 = alloca %struct.bytes9, align 1
  %2 = alloca %struct.bytes9, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes9, align 1
  %5 = alloca { i64, i8 }, align 1
  %6 = alloca { i64, i8 }, align 1
  %7 = alloca { i64, i8 }, align 8
  %8 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %9

9:                                                ; preds = %27, %0
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %10, 9
  br i1 %11, label %12, label %30

12:                                               ; preds = %9
  %13 = load i32, ptr %3, align 4
  %14 = mul nsw i32 %13, 3
  %15 = trunc i32 %14 to i8
  %16 = getelementptr inbounds %struct.bytes9, ptr %1, i32 0, i32 0
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [9 x i8], ptr %16, i64 0, i64 %18
  store i8 %15, ptr %19, align 1
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 7
  %22 = trunc i32 %21 to i8
  %23 = getelementptr inbounds %struct.bytes9, ptr %2, i32 0, i32 0
  %24 = load i32, ptr %3, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [9 x i8], ptr %23, i64 0, i64 %25
  store i8 %22, ptr %26, align 1
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %3, align 4
  br label %9, !llvm.loop !20

30:                                               ; preds = %9
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %5, ptr align 1 %1, i64 9, i1 false)
  %31 = getelementptr inbounds { i64, i8 }, ptr %5, i32 0, i32 0
  %32 = load i64, ptr %31, align 1
  %33 = getelementptr inbounds { i64, i8 }, ptr %5, i32 0, i32 1
  %34 = load i8, ptr %33, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %6, ptr align 1 %2, i64 9, i1 false)
  %35 = getelementptr inbounds { i64, i8 }, ptr %6, i32 0, i32 0
  %36 = load i64, ptr %35, align 1
  %37 = getelementptr inbounds { i64, i8 }, ptr %6, i32 0, i32 1
  %38 = load i8, ptr %37, align 1
  %39 = call { i64, i8 } @mix9(i64 %32, i8 %34, i32 noundef 5, i64 %36, i8 %38)
  %40 = getelementptr inbounds %struct.bytes9, ptr %4, i32 0, i32 0
  store { i64, i8 } %39, ptr %7, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %40, ptr align 8 %7, i64 9, i1 false)
  store i32 0, ptr %8, align 4
  br label %41

41:                                               ; preds = %52, %30
  %42 = load i32, ptr %8, align 4
  %43 = icmp slt i32 %42, 9
  br i1 %43, label %44, label %55

44:                                               ; preds = %41
  %45 = getelementptr inbounds %struct.bytes9, ptr %4, i32 0, i32 0
  %46 = load i32, ptr %8, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [9 x i8], ptr %45, i64 0, i64 %47
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i32
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %50)
  br label %52

52:                                               ; preds = %44
  %53 = load i32, ptr %8, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %8, align 4
  br label %41, !llvm.loop !21

55:                                               ; preds = %41
  %56 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test12() #1 {
  %1 = alloca %struct.bytes12, align 1
  %2 = alloca %struct.bytes12, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes12, align 1
  %5 = alloca { i64, i32 }, align 1
  %6 = alloca { i64, i32 }, align 1
  %7 = alloca { i64, i32 }, align 8
  %8 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %9

9:                                                ; preds = %27, %0
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %10, 12
  br i1 %11, label %12, label %30

12:                                               ; preds = %9
  %13 = load i32, ptr %3, align 4
  %14 = mul nsw i32 %13, 3
  %15 = trunc i32 %14 to i8
  %16 = getelementptr inbounds %struct.bytes12, ptr %1, i32 0, i32 0
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [12 x i8], ptr %16, i64 0, i64 %18
  store i8 %15, ptr %19, align 1
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 7
  %22 = trunc i32 %21 to i8
  %23 = getelementptr inbounds %struct.bytes12, ptr %2, i32 0, i32 0
  %24 = load i32, ptr %3, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [12 x i8], ptr %23, i64 0, i64 %25
  store i8 %22, ptr %26, align 1
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %3, align 4
  br label %9, !llvm.loop !22

30:                                               ; preds = %9
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %5, ptr align 1 %1, i64 12, i1 false)
  %31 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 0
  %32 = load i64, ptr %31, align 1
  %33 = getelementptr inbounds { i64, i32 }, ptr %5, i32 0, i32 1
  %34 = load i32, ptr %33, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %6, ptr align 1 %2, i64 12, i1 false)
  %35 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 0
  %36 = load i64, ptr %35, align 1
  %37 = getelementptr inbounds { i64, i32 }, ptr %6, i32 0, i32 1
  %38 = load i32, ptr %37, align 1
  %39 = call { i64, i32 } @mix12(i64 %32, i32 %34, i32 noundef 5, i64 %36, i32 %38)
  %40 = getelementptr inbounds %struct.bytes12, ptr %4, i32 0, i32 0
  store { i64, i32 } %39, ptr %7, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %40, ptr align 8 %7, i64 12, i1 false)
  store i32 0, ptr %8, align 4
  br label %41

41:                                               ; preds = %52, %30
  %42 = load i32, ptr %8, align 4
  %43 = icmp slt i32 %42, 12
  br i1 %43, label %44, label %55

44:                                               ; preds = %41
  %45 = getelementptr inbounds %struct.bytes12, ptr %4, i32 0, i32 0
  %46 = load i32, ptr %8, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [12 x i8], ptr %45, i64 0, i64 %47
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i32
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %50)
  br label %52

52:                                               ; preds = %44
  %53 = load i32, ptr %8, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %8, align 4
  br label %41, !llvm.loop !23

55:                                               ; preds = %41
  %56 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test15() #1 {
  %1 = alloca %struct.bytes15, align 1
  %2 = alloca %struct.bytes15, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes15, align 1
  %5 = alloca { i64, i56 }, align 1
  %6 = alloca { i64, i56 }, align 1
  %7 = alloca { i64, i56 }, align 8
  %8 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %9

9:                                                ; preds = %27, %0
  %10 = load i32, ptr %3, align 4
  %11 = icmp slt i32 %10, 15
  br i1 %11, label %12, label %30

12:                                               ; preds = %9
  %13 = load i32, ptr %3, align 4
  %14 = mul nsw i32 %13, 3
  %15 = trunc i32 %14 to i8
  %16 = getelementptr inbounds %struct.bytes15, ptr %1, i32 0, i32 0
  %17 = load i32, ptr %3, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [15 x i8], ptr %16, i64 0, i64 %18
  store i8 %15, ptr %19, align 1
  %20 = load i32, ptr %3, align 4
  %21 = add nsw i32 %20, 7
  %22 = trunc i32 %21 to i8
  %23 = getelementptr inbounds %struct.bytes15, ptr %2, i32 0, i32 0
  %24 = load i32, ptr %3, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds [15 x i8], ptr %23, i64 0, i64 %25
  store i8 %22, ptr %26, align 1
  br label %27

27:                                               ; preds = %12
  %28 = load i32, ptr %3, align 4
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %3, align 4
  br label %9, !llvm.loop !24

30:                                               ; preds = %9
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %5, ptr align 1 %1, i64 15, i1 false)
  %31 = getelementptr inbounds { i64, i56 }, ptr %5, i32 0, i32 0
  %32 = load i64, ptr %31, align 1
  %33 = getelementptr inbounds { i64, i56 }, ptr %5, i32 0, i32 1
  %34 = load i56, ptr %33, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %6, ptr align 1 %2, i64 15, i1 false)
  %35 = getelementptr inbounds { i64, i56 }, ptr %6, i32 0, i32 0
  %36 = load i64, ptr %35, align 1
  %37 = getelementptr inbounds { i64, i56 }, ptr %6, i32 0, i32 1
  %38 = load i56, ptr %37, align 1
  %39 = call { i64, i56 } @mix15(i64 %32, i56 %34, i32 noundef 5, i64 %36, i56 %38)
  %40 = getelementptr inbounds %struct.bytes15, ptr %4, i32 0, i32 0
  store { i64, i56 } %39, ptr %7, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %40, ptr align 8 %7, i64 15, i1 false)
  store i32 0, ptr %8, align 4
  br label %41

41:                                               ; preds = %52, %30
  %42 = load i32, ptr %8, align 4
  %43 = icmp slt i32 %42, 15
  br i1 %43, label %44, label %55

44:                                               ; preds = %41
  %45 = getelementptr inbounds %struct.bytes15, ptr %4, i32 0, i32 0
  %46 = load i32, ptr %8, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [15 x i8], ptr %45, i64 0, i64 %47
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i32
  %51 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %50)
  br label %52

52:                                               ; preds = %44
  %53 = load i32, ptr %8, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, ptr %8, align 4
  br label %41, !llvm.loop !25

55:                                               ; preds = %41
  %56 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test16() #1 {
  %1 = alloca %struct.bytes16, align 1
  %2 = alloca %struct.bytes16, align 1
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes16, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 16
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes16, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [16 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes16, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [16 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !26

27:                                               ; preds = %6
  %28 = getelementptr inbounds { i64, i64 }, ptr %1, i32 0, i32 0
  %29 = load i64, ptr %28, align 1
  %30 = getelementptr inbounds { i64, i64 }, ptr %1, i32 0, i32 1
  %31 = load i64, ptr %30, align 1
  %32 = getelementptr inbounds { i64, i64 }, ptr %2, i32 0, i32 0
  %33 = load i64, ptr %32, align 1
  %34 = getelementptr inbounds { i64, i64 }, ptr %2, i32 0, i32 1
  %35 = load i64, ptr %34, align 1
  %36 = call { i64, i64 } @mix16(i64 %29, i64 %31, i32 noundef 5, i64 %33, i64 %35)
  %37 = getelementptr inbounds %struct.bytes16, ptr %4, i32 0, i32 0
  %38 = getelementptr inbounds { i64, i64 }, ptr %37, i32 0, i32 0
  %39 = extractvalue { i64, i64 } %36, 0
  store i64 %39, ptr %38, align 1
  %40 = getelementptr inbounds { i64, i64 }, ptr %37, i32 0, i32 1
  %41 = extractvalue { i64, i64 } %36, 1
  store i64 %41, ptr %40, align 1
  store i32 0, ptr %5, align 4
  br label %42

42:                                               ; preds = %53, %27
  %43 = load i32, ptr %5, align 4
  %44 = icmp slt i32 %43, 16
  br i1 %44, label %45, label %56

45:                                               ; preds = %42
  %46 = getelementptr inbounds %struct.bytes16, ptr %4, i32 0, i32 0
  %47 = load i32, ptr %5, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [16 x i8], ptr %46, i64 0, i64 %48
  %50 = load i8, ptr %49, align 1
  %51 = zext i8 %50 to i32
  %52 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %51)
  br label %53

53:                                               ; preds = %45
  %54 = load i32, ptr %5, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, ptr %5, align 4
  br label %42, !llvm.loop !27

56:                                               ; preds = %42
  %57 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test17() #1 {
  %1 = alloca %struct.bytes17, align 8
  %2 = alloca %struct.bytes17, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes17, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 17
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes17, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [17 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes17, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [17 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !28

27:                                               ; preds = %6
  call void @mix17(ptr dead_on_unwind writable sret(%struct.bytes17) align 1 %4, ptr noundef byval(%struct.bytes17) align 8 %1, i32 noundef 5, ptr noundef byval(%struct.bytes17) align 8 %2)
  store i32 0, ptr %5, align 4
  br label %28

28:                                               ; preds = %39, %27
  %29 = load i32, ptr %5, align 4
  %30 = icmp slt i32 %29, 17
  br i1 %30, label %31, label %42

31:                                               ; preds = %28
  %32 = getelementptr inbounds %struct.bytes17, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %5, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [17 x i8], ptr %32, i64 0, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i32
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %37)
  br label %39

39:                                               ; preds = %31
  %40 = load i32, ptr %5, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %5, align 4
  br label %28, !llvm.loop !29

42:                                               ; preds = %28
  %43 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test24() #1 {
  %1 = alloca %struct.bytes24, align 8
  %2 = alloca %struct.bytes24, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes24, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 24
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes24, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [24 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes24, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [24 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !30

27:                                               ; preds = %6
  call void @mix24(ptr dead_on_unwind writable sret(%struct.bytes24) align 1 %4, ptr noundef byval(%struct.bytes24) align 8 %1, i32 noundef 5, ptr noundef byval(%struct.bytes24) align 8 %2)
  store i32 0, ptr %5, align 4
  br label %28

28:                                               ; preds = %39, %27
  %29 = load i32, ptr %5, align 4
  %30 = icmp slt i32 %29, 24
  br i1 %30, label %31, label %42

31:                                               ; preds = %28
  %32 = getelementptr inbounds %struct.bytes24, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %5, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [24 x i8], ptr %32, i64 0, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i32
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %37)
  br label %39

39:                                               ; preds = %31
  %40 = load i32, ptr %5, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %5, align 4
  br label %28, !llvm.loop !31

42:                                               ; preds = %28
  %43 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test33() #1 {
  %1 = alloca %struct.bytes33, align 8
  %2 = alloca %struct.bytes33, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes33, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 33
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes33, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [33 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes33, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [33 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !32

27:                                               ; preds = %6
  call void @mix33(ptr dead_on_unwind writable sret(%struct.bytes33) align 1 %4, ptr noundef byval(%struct.bytes33) align 8 %1, i32 noundef 5, ptr noundef byval(%struct.bytes33) align 8 %2)
  store i32 0, ptr %5, align 4
  br label %28

28:                                               ; preds = %39, %27
  %29 = load i32, ptr %5, align 4
  %30 = icmp slt i32 %29, 33
  br i1 %30, label %31, label %42

31:                                               ; preds = %28
  %32 = getelementptr inbounds %struct.bytes33, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %5, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [33 x i8], ptr %32, i64 0, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i32
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %37)
  br label %39

39:                                               ; preds = %31
  %40 = load i32, ptr %5, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %5, align 4
  br label %28, !llvm.loop !33

42:                                               ; preds = %28
  %43 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @test40() #1 {
  %1 = alloca %struct.bytes40, align 8
  %2 = alloca %struct.bytes40, align 8
  %3 = alloca i32, align 4
  %4 = alloca %struct.bytes40, align 1
  %5 = alloca i32, align 4
  store i32 0, ptr %3, align 4
  br label %6

6:                                                ; preds = %24, %0
  %7 = load i32, ptr %3, align 4
  %8 = icmp slt i32 %7, 40
  br i1 %8, label %9, label %27

9:                                                ; preds = %6
  %10 = load i32, ptr %3, align 4
  %11 = mul nsw i32 %10, 3
  %12 = trunc i32 %11 to i8
  %13 = getelementptr inbounds %struct.bytes40, ptr %1, i32 0, i32 0
  %14 = load i32, ptr %3, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds [40 x i8], ptr %13, i64 0, i64 %15
  store i8 %12, ptr %16, align 1
  %17 = load i32, ptr %3, align 4
  %18 = add nsw i32 %17, 7
  %19 = trunc i32 %18 to i8
  %20 = getelementptr inbounds %struct.bytes40, ptr %2, i32 0, i32 0
  %21 = load i32, ptr %3, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [40 x i8], ptr %20, i64 0, i64 %22
  store i8 %19, ptr %23, align 1
  br label %24

24:                                               ; preds = %9
  %25 = load i32, ptr %3, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %3, align 4
  br label %6, !llvm.loop !34

27:                                               ; preds = %6
  call void @mix40(ptr dead_on_unwind writable sret(%struct.bytes40) align 1 %4, ptr noundef byval(%struct.bytes40) align 8 %1, i32 noundef 5, ptr noundef byval(%struct.bytes40) align 8 %2)
  store i32 0, ptr %5, align 4
  br label %28

28:                                               ; preds = %39, %27
  %29 = load i32, ptr %5, align 4
  %30 = icmp slt i32 %29, 40
  br i1 %30, label %31, label %42

31:                                               ; preds = %28
  %32 = getelementptr inbounds %struct.bytes40, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %5, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [40 x i8], ptr %32, i64 0, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = zext i8 %36 to i32
  %38 = call i32 (ptr, ...) @printf(ptr noundef @.str.5, i32 noundef %37)
  br label %39

39:                                               ; preds = %31
  %40 = load i32, ptr %5, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, ptr %5, align 4
  br label %28, !llvm.loop !35

42:                                               ; preds = %28
  %43 = call i32 @putchar(i32 noundef 10)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal <2 x float> @add_ff(<2 x float> %0, <2 x float> %1) #0 {
  %3 = alloca %struct.ff, align 4
  %4 = alloca %struct.ff, align 4
  %5 = alloca %struct.ff, align 4
  store <2 x float> %0, ptr %4, align 4
  store <2 x float> %1, ptr %5, align 4
  %6 = getelementptr inbounds %struct.ff, ptr %3, i32 0, i32 0
  %7 = getelementptr inbounds %struct.ff, ptr %4, i32 0, i32 0
  %8 = load float, ptr %7, align 4
  %9 = getelementptr inbounds %struct.ff, ptr %5, i32 0, i32 0
  %10 = load float, ptr %9, align 4
  %11 = fadd float %8, %10
  store float %11, ptr %6, align 4
  %12 = getelementptr inbounds %struct.ff, ptr %3, i32 0, i32 1
  %13 = getelementptr inbounds %struct.ff, ptr %4, i32 0, i32 1
  %14 = load float, ptr %13, align 4
  %15 = getelementptr inbounds %struct.ff, ptr %5, i32 0, i32 1
  %16 = load float, ptr %15, align 4
  %17 = fadd float %14, %16
  store float %17, ptr %12, align 4
  %18 = load <2 x float>, ptr %3, align 4
  ret <2 x float> %18
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { <2 x float>, float } @add_fff(<2 x float> %0, float %1, <2 x float> %2, float %3) #0 {
  %5 = alloca %struct.fff, align 4
  %6 = alloca %struct.fff, align 4
  %7 = alloca { <2 x float>, float }, align 4
  %8 = alloca %struct.fff, align 4
  %9 = alloca { <2 x float>, float }, align 4
  %10 = alloca { <2 x float>, float }, align 8
  %11 = getelementptr inbounds { <2 x float>, float }, ptr %7, i32 0, i32 0
  store <2 x float> %0, ptr %11, align 4
  %12 = getelementptr inbounds { <2 x float>, float }, ptr %7, i32 0, i32 1
  store float %1, ptr %12, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %6, ptr align 4 %7, i64 12, i1 false)
  %13 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 0
  store <2 x float> %2, ptr %13, align 4
  %14 = getelementptr inbounds { <2 x float>, float }, ptr %9, i32 0, i32 1
  store float %3, ptr %14, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %8, ptr align 4 %9, i64 12, i1 false)
  %15 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 0
  %16 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 0
  %17 = load float, ptr %16, align 4
  %18 = getelementptr inbounds %struct.fff, ptr %8, i32 0, i32 0
  %19 = load float, ptr %18, align 4
  %20 = fadd float %17, %19
  store float %20, ptr %15, align 4
  %21 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 1
  %22 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 1
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds %struct.fff, ptr %8, i32 0, i32 1
  %25 = load float, ptr %24, align 4
  %26 = fadd float %23, %25
  store float %26, ptr %21, align 4
  %27 = getelementptr inbounds %struct.fff, ptr %5, i32 0, i32 2
  %28 = getelementptr inbounds %struct.fff, ptr %6, i32 0, i32 2
  %29 = load float, ptr %28, align 4
  %30 = getelementptr inbounds %struct.fff, ptr %8, i32 0, i32 2
  %31 = load float, ptr %30, align 4
  %32 = fadd float %29, %31
  store float %32, ptr %27, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %10, ptr align 4 %5, i64 12, i1 false)
  %33 = load { <2 x float>, float }, ptr %10, align 8
  ret { <2 x float>, float } %33
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @swap_dd(double %0, double %1) #1 {
  %3 = alloca %struct.dd, align 8
  %4 = alloca %struct.dd, align 8
  %5 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.dd, ptr %3, i32 0, i32 0
  %8 = getelementptr inbounds %struct.dd, ptr %4, i32 0, i32 1
  %9 = load double, ptr %8, align 8
  store double %9, ptr %7, align 8
  %10 = getelementptr inbounds %struct.dd, ptr %3, i32 0, i32 1
  %11 = getelementptr inbounds %struct.dd, ptr %4, i32 0, i32 0
  %12 = load double, ptr %11, align 8
  store double %12, ptr %10, align 8
  %13 = load { double, double }, ptr %3, align 8
  ret { double, double } %13
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @scale_ddd(ptr dead_on_unwind noalias writable sret(%struct.ddd) align 8 %0, ptr noundef byval(%struct.ddd) align 8 %1, double noundef %2) #1 {
  %4 = alloca double, align 8
  store double %2, ptr %4, align 8
  %5 = getelementptr inbounds %struct.ddd, ptr %0, i32 0, i32 0
  %6 = getelementptr inbounds %struct.ddd, ptr %1, i32 0, i32 0
  %7 = load double, ptr %6, align 8
  %8 = load double, ptr %4, align 8
  %9 = fmul double %7, %8
  store double %9, ptr %5, align 8
  %10 = getelementptr inbounds %struct.ddd, ptr %0, i32 0, i32 1
  %11 = getelementptr inbounds %struct.ddd, ptr %1, i32 0, i32 1
  %12 = load double, ptr %11, align 8
  %13 = load double, ptr %4, align 8
  %14 = fmul double %12, %13
  store double %14, ptr %10, align 8
  %15 = getelementptr inbounds %struct.ddd, ptr %0, i32 0, i32 2
  %16 = getelementptr inbounds %struct.ddd, ptr %1, i32 0, i32 2
  %17 = load double, ptr %16, align 8
  %18 = load double, ptr %4, align 8
  %19 = fmul double %17, %18
  store double %19, ptr %15, align 8
  ret void
}

declare i32 @printf(ptr noundef, ...) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, i32 } @make_di(i32 %0, double %1) #1 {
  %3 = alloca %struct.di, align 8
  %4 = alloca %struct.id, align 8
  %5 = getelementptr inbounds { i32, double }, ptr %4, i32 0, i32 0
  store i32 %0, ptr %5, align 8
  %6 = getelementptr inbounds { i32, double }, ptr %4, i32 0, i32 1
  store double %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.di, ptr %3, i32 0, i32 0
  %8 = getelementptr inbounds %struct.id, ptr %4, i32 0, i32 1
  %9 = load double, ptr %8, align 8
  store double %9, ptr %7, align 8
  %10 = getelementptr inbounds %struct.di, ptr %3, i32 0, i32 1
  %11 = getelementptr inbounds %struct.id, ptr %4, i32 0, i32 0
  %12 = load i32, ptr %11, align 8
  store i32 %12, ptr %10, align 8
  %13 = load { double, i32 }, ptr %3, align 8
  ret { double, i32 } %13
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i32, double } @make_id(double %0, i32 %1) #1 {
  %3 = alloca %struct.id, align 8
  %4 = alloca %struct.di, align 8
  %5 = getelementptr inbounds { double, i32 }, ptr %4, i32 0, i32 0
  store double %0, ptr %5, align 8
  %6 = getelementptr inbounds { double, i32 }, ptr %4, i32 0, i32 1
  store i32 %1, ptr %6, align 8
  %7 = getelementptr inbounds %struct.id, ptr %3, i32 0, i32 0
  %8 = getelementptr inbounds %struct.di, ptr %4, i32 0, i32 1
  %9 = load i32, ptr %8, align 8
  %10 = add nsw i32 %9, 1
  store i32 %10, ptr %7, align 8
  %11 = getelementptr inbounds %struct.id, ptr %3, i32 0, i32 1
  %12 = getelementptr inbounds %struct.di, ptr %4, i32 0, i32 0
  %13 = load double, ptr %12, align 8
  %14 = fadd double %13, 1.000000e+00
  store double %14, ptr %11, align 8
  %15 = load { i32, double }, ptr %3, align 8
  ret { i32, double } %15
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @make_fi(i64 %0, i64 %1) #1 {
  %3 = alloca %struct.fi, align 4
  %4 = alloca %struct.fi, align 4
  %5 = alloca %struct.fi, align 4
  store i64 %0, ptr %4, align 4
  store i64 %1, ptr %5, align 4
  %6 = getelementptr inbounds %struct.fi, ptr %3, i32 0, i32 0
  %7 = getelementptr inbounds %struct.fi, ptr %4, i32 0, i32 0
  %8 = load float, ptr %7, align 4
  %9 = getelementptr inbounds %struct.fi, ptr %5, i32 0, i32 0
  %10 = load float, ptr %9, align 4
  %11 = fmul float %8, %10
  store float %11, ptr %6, align 4
  %12 = getelementptr inbounds %struct.fi, ptr %3, i32 0, i32 1
  %13 = getelementptr inbounds %struct.fi, ptr %4, i32 0, i32 1
  %14 = load i32, ptr %13, align 4
  %15 = getelementptr inbounds %struct.fi, ptr %5, i32 0, i32 1
  %16 = load i32, ptr %15, align 4
  %17 = mul nsw i32 %14, %16
  store i32 %17, ptr %12, align 4
  %18 = load i64, ptr %3, align 4
  ret i64 %18
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, double } @make_ld(i32 noundef %0, i64 %1, double %2) #1 {
  %4 = alloca %struct.ld, align 8
  %5 = alloca %struct.ld, align 8
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds { i64, double }, ptr %5, i32 0, i32 0
  store i64 %1, ptr %7, align 8
  %8 = getelementptr inbounds { i64, double }, ptr %5, i32 0, i32 1
  store double %2, ptr %8, align 8
  store i32 %0, ptr %6, align 4
  %9 = load i32, ptr %6, align 4
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds %struct.ld, ptr %5, i32 0, i32 0
  %12 = load i64, ptr %11, align 8
  %13 = add nsw i64 %12, %10
  store i64 %13, ptr %11, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sitofp i32 %14 to double
  %16 = getelementptr inbounds %struct.ld, ptr %5, i32 0, i32 1
  %17 = load double, ptr %16, align 8
  %18 = fsub double %17, %15
  store double %18, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %5, i64 16, i1 false)
  %19 = load { i64, double }, ptr %4, align 8
  ret { i64, double } %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { ptr, i64 } @skip(ptr %0, i64 %1, i32 noundef %2) #1 {
  %4 = alloca %struct.ptr2, align 8
  %5 = alloca %struct.ptr2, align 8
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds { ptr, i64 }, ptr %5, i32 0, i32 0
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds { ptr, i64 }, ptr %5, i32 0, i32 1
  store i64 %1, ptr %8, align 8
  store i32 %2, ptr %6, align 4
  %9 = load i32, ptr %6, align 4
  %10 = getelementptr inbounds %struct.ptr2, ptr %5, i32 0, i32 0
  %11 = load ptr, ptr %10, align 8
  %12 = sext i32 %9 to i64
  %13 = getelementptr inbounds i8, ptr %11, i64 %12
  store ptr %13, ptr %10, align 8
  %14 = load i32, ptr %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds %struct.ptr2, ptr %5, i32 0, i32 1
  %17 = load i64, ptr %16, align 8
  %18 = sub nsw i64 %17, %15
  store i64 %18, ptr %16, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %4, ptr align 8 %5, i64 16, i1 false)
  %19 = load { ptr, i64 }, ptr %4, align 8
  ret { ptr, i64 } %19
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i16 } @mix(i64 %0, i16 %1) #1 {
  %3 = alloca %struct.mixed, align 4
  %4 = alloca %struct.mixed, align 4
  %5 = alloca { i64, i16 }, align 4
  %6 = alloca { i64, i16 }, align 8
  %7 = getelementptr inbounds { i64, i16 }, ptr %5, i32 0, i32 0
  store i64 %0, ptr %7, align 4
  %8 = getelementptr inbounds { i64, i16 }, ptr %5, i32 0, i32 1
  store i16 %1, ptr %8, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %4, ptr align 4 %5, i64 12, i1 false)
  %9 = getelementptr inbounds %struct.mixed, ptr %4, i32 0, i32 0
  %10 = load i8, ptr %9, align 4
  %11 = add i8 %10, 1
  store i8 %11, ptr %9, align 4
  %12 = getelementptr inbounds %struct.mixed, ptr %4, i32 0, i32 1
  %13 = load float, ptr %12, align 4
  %14 = fdiv float %13, 2.000000e+00
  store float %14, ptr %12, align 4
  %15 = getelementptr inbounds %struct.mixed, ptr %4, i32 0, i32 2
  %16 = load i16, ptr %15, align 4
  %17 = sext i16 %16 to i32
  %18 = sub nsw i32 0, %17
  %19 = trunc i32 %18 to i16
  %20 = getelementptr inbounds %struct.mixed, ptr %4, i32 0, i32 2
  store i16 %19, ptr %20, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %4, i64 12, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %6, ptr align 4 %3, i64 12, i1 false)
  %21 = load { i64, i16 }, ptr %6, align 8
  ret { i64, i16 } %21
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { <2 x float>, i64 } @go_deep(<2 x float> %0, i64 %1) #0 {
  %3 = alloca %struct.deep, align 4
  %4 = alloca %struct.deep, align 4
  %5 = getelementptr inbounds { <2 x float>, i64 }, ptr %4, i32 0, i32 0
  store <2 x float> %0, ptr %5, align 4
  %6 = getelementptr inbounds { <2 x float>, i64 }, ptr %4, i32 0, i32 1
  store i64 %1, ptr %6, align 4
  %7 = getelementptr inbounds %struct.deep, ptr %4, i32 0, i32 1
  %8 = getelementptr inbounds %struct.fi, ptr %7, i32 0, i32 1
  %9 = load i32, ptr %8, align 4
  %10 = sitofp i32 %9 to float
  %11 = getelementptr inbounds %struct.deep, ptr %4, i32 0, i32 0
  %12 = getelementptr inbounds %struct.anon, ptr %11, i32 0, i32 0
  %13 = getelementptr inbounds %struct.ff, ptr %12, i32 0, i32 0
  %14 = load float, ptr %13, align 4
  %15 = fadd float %14, %10
  store float %15, ptr %13, align 4
  %16 = getelementptr inbounds %struct.deep, ptr %4, i32 0, i32 0
  %17 = getelementptr inbounds %struct.anon, ptr %16, i32 0, i32 0
  %18 = getelementptr inbounds %struct.ff, ptr %17, i32 0, i32 1
  %19 = load float, ptr %18, align 4
  %20 = getelementptr inbounds %struct.deep, ptr %4, i32 0, i32 1
  %21 = getelementptr inbounds %struct.fi, ptr %20, i32 0, i32 0
  %22 = load float, ptr %21, align 4
  %23 = fadd float %22, %19
  store float %23, ptr %21, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %4, i64 16, i1 false)
  %24 = load { <2 x float>, i64 }, ptr %3, align 4
  ret { <2 x float>, i64 } %24
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @flip(i64 %0) #1 {
  %2 = alloca %union.word, align 8
  %3 = alloca %union.word, align 8
  %4 = getelementptr inbounds %union.word, ptr %3, i32 0, i32 0
  store i64 %0, ptr %4, align 8
  %5 = load i64, ptr %3, align 8
  %6 = xor i64 %5, -9223372036854775808
  store i64 %6, ptr %3, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %2, ptr align 8 %3, i64 8, i1 false)
  %7 = getelementptr inbounds %union.word, ptr %2, i32 0, i32 0
  %8 = load i64, ptr %7, align 8
  ret i64 %8
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @spill(i32 noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4, ptr noundef byval(%struct.ptr2) align 8 %5, i32 noundef %6, ptr noundef byval(%struct.di) align 8 %7, double noundef %8) #1 {
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca double, align 8
  store i32 %0, ptr %10, align 4
  store i32 %1, ptr %11, align 4
  store i32 %2, ptr %12, align 4
  store i32 %3, ptr %13, align 4
  store i32 %4, ptr %14, align 4
  store i32 %6, ptr %15, align 4
  store double %8, ptr %16, align 8
  %17 = load i32, ptr %10, align 4
  %18 = load i32, ptr %11, align 4
  %19 = mul nsw i32 %18, 2
  %20 = add nsw i32 %17, %19
  %21 = load i32, ptr %12, align 4
  %22 = mul nsw i32 %21, 3
  %23 = add nsw i32 %20, %22
  %24 = load i32, ptr %13, align 4
  %25 = mul nsw i32 %24, 4
  %26 = add nsw i32 %23, %25
  %27 = load i32, ptr %14, align 4
  %28 = mul nsw i32 %27, 5
  %29 = add nsw i32 %26, %28
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds %struct.ptr2, ptr %5, i32 0, i32 1
  %32 = load i64, ptr %31, align 8
  %33 = mul nsw i64 %32, 6
  %34 = add nsw i64 %30, %33
  %35 = load i32, ptr %15, align 4
  %36 = mul nsw i32 %35, 7
  %37 = sext i32 %36 to i64
  %38 = add nsw i64 %34, %37
  %39 = getelementptr inbounds %struct.di, ptr %7, i32 0, i32 1
  %40 = load i32, ptr %39, align 8
  %41 = mul nsw i32 %40, 8
  %42 = sext i32 %41 to i64
  %43 = add nsw i64 %38, %42
  %44 = getelementptr inbounds %struct.di, ptr %7, i32 0, i32 0
  %45 = load double, ptr %44, align 8
  %46 = fptosi double %45 to i64
  %47 = add nsw i64 %43, %46
  %48 = load double, ptr %16, align 8
  %49 = fptosi double %48 to i64
  %50 = add nsw i64 %47, %49
  ret i64 %50
}

; Function Attrs: nounwind willreturn memory(none)
declare i64 @div(i32 noundef, i32 noundef) #4

; Function Attrs: nounwind willreturn memory(none)
declare { i64, i64 } @ldiv(i64 noundef, i64 noundef) #4

; Function Attrs: noinline nounwind optnone uwtable
define internal i8 @mix1(i8 %0, i32 noundef %1, i8 %2) #1 {
  %4 = alloca %struct.bytes1, align 1
  %5 = alloca %struct.bytes1, align 1
  %6 = alloca %struct.bytes1, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = getelementptr inbounds %struct.bytes1, ptr %5, i32 0, i32 0
  store i8 %0, ptr %9, align 1
  %10 = getelementptr inbounds %struct.bytes1, ptr %6, i32 0, i32 0
  store i8 %2, ptr %10, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %36, %3
  %12 = load i32, ptr %8, align 4
  %13 = icmp slt i32 %12, 1
  br i1 %13, label %14, label %39

14:                                               ; preds = %11
  %15 = getelementptr inbounds %struct.bytes1, ptr %5, i32 0, i32 0
  %16 = load i32, ptr %8, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [1 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = load i32, ptr %7, align 4
  %22 = mul nsw i32 %20, %21
  %23 = getelementptr inbounds %struct.bytes1, ptr %6, i32 0, i32 0
  %24 = load i32, ptr %8, align 4
  %25 = sub nsw i32 0, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [1 x i8], ptr %23, i64 0, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = add nsw i32 %22, %29
  %31 = trunc i32 %30 to i8
  %32 = getelementptr inbounds %struct.bytes1, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %8, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [1 x i8], ptr %32, i64 0, i64 %34
  store i8 %31, ptr %35, align 1
  br label %36

36:                                               ; preds = %14
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %8, align 4
  br label %11, !llvm.loop !36

39:                                               ; preds = %11
  %40 = getelementptr inbounds %struct.bytes1, ptr %4, i32 0, i32 0
  %41 = load i8, ptr %40, align 1
  ret i8 %41
}

declare i32 @putchar(i32 noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i16 @mix2(i16 %0, i32 noundef %1, i16 %2) #1 {
  %4 = alloca %struct.bytes2, align 1
  %5 = alloca %struct.bytes2, align 1
  %6 = alloca %struct.bytes2, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = getelementptr inbounds %struct.bytes2, ptr %5, i32 0, i32 0
  store i16 %0, ptr %9, align 1
  %10 = getelementptr inbounds %struct.bytes2, ptr %6, i32 0, i32 0
  store i16 %2, ptr %10, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %36, %3
  %12 = load i32, ptr %8, align 4
  %13 = icmp slt i32 %12, 2
  br i1 %13, label %14, label %39

14:                                               ; preds = %11
  %15 = getelementptr inbounds %struct.bytes2, ptr %5, i32 0, i32 0
  %16 = load i32, ptr %8, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [2 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = load i32, ptr %7, align 4
  %22 = mul nsw i32 %20, %21
  %23 = getelementptr inbounds %struct.bytes2, ptr %6, i32 0, i32 0
  %24 = load i32, ptr %8, align 4
  %25 = sub nsw i32 1, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [2 x i8], ptr %23, i64 0, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = add nsw i32 %22, %29
  %31 = trunc i32 %30 to i8
  %32 = getelementptr inbounds %struct.bytes2, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %8, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [2 x i8], ptr %32, i64 0, i64 %34
  store i8 %31, ptr %35, align 1
  br label %36

36:                                               ; preds = %14
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %8, align 4
  br label %11, !llvm.loop !37

39:                                               ; preds = %11
  %40 = getelementptr inbounds %struct.bytes2, ptr %4, i32 0, i32 0
  %41 = load i16, ptr %40, align 1
  ret i16 %41
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i24 @mix3(i24 %0, i32 noundef %1, i24 %2) #1 {
  %4 = alloca %struct.bytes3, align 1
  %5 = alloca %struct.bytes3, align 1
  %6 = alloca %struct.bytes3, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i24, align 4
  %10 = getelementptr inbounds %struct.bytes3, ptr %5, i32 0, i32 0
  store i24 %0, ptr %10, align 1
  %11 = getelementptr inbounds %struct.bytes3, ptr %6, i32 0, i32 0
  store i24 %2, ptr %11, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %12

12:                                               ; preds = %37, %3
  %13 = load i32, ptr %8, align 4
  %14 = icmp slt i32 %13, 3
  br i1 %14, label %15, label %40

15:                                               ; preds = %12
  %16 = getelementptr inbounds %struct.bytes3, ptr %5, i32 0, i32 0
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [3 x i8], ptr %16, i64 0, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  %22 = load i32, ptr %7, align 4
  %23 = mul nsw i32 %21, %22
  %24 = getelementptr inbounds %struct.bytes3, ptr %6, i32 0, i32 0
  %25 = load i32, ptr %8, align 4
  %26 = sub nsw i32 2, %25
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [3 x i8], ptr %24, i64 0, i64 %27
  %29 = load i8, ptr %28, align 1
  %30 = zext i8 %29 to i32
  %31 = add nsw i32 %23, %30
  %32 = trunc i32 %31 to i8
  %33 = getelementptr inbounds %struct.bytes3, ptr %4, i32 0, i32 0
  %34 = load i32, ptr %8, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [3 x i8], ptr %33, i64 0, i64 %35
  store i8 %32, ptr %36, align 1
  br label %37

37:                                               ; preds = %15
  %38 = load i32, ptr %8, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %8, align 4
  br label %12, !llvm.loop !38

40:                                               ; preds = %12
  %41 = getelementptr inbounds %struct.bytes3, ptr %4, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %9, ptr align 1 %41, i64 3, i1 false)
  %42 = load i24, ptr %9, align 4
  ret i24 %42
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @mix4(i32 %0, i32 noundef %1, i32 %2) #1 {
  %4 = alloca %struct.bytes4, align 1
  %5 = alloca %struct.bytes4, align 1
  %6 = alloca %struct.bytes4, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = getelementptr inbounds %struct.bytes4, ptr %5, i32 0, i32 0
  store i32 %0, ptr %9, align 1
  %10 = getelementptr inbounds %struct.bytes4, ptr %6, i32 0, i32 0
  store i32 %2, ptr %10, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %36, %3
  %12 = load i32, ptr %8, align 4
  %13 = icmp slt i32 %12, 4
  br i1 %13, label %14, label %39

14:                                               ; preds = %11
  %15 = getelementptr inbounds %struct.bytes4, ptr %5, i32 0, i32 0
  %16 = load i32, ptr %8, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [4 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = load i32, ptr %7, align 4
  %22 = mul nsw i32 %20, %21
  %23 = getelementptr inbounds %struct.bytes4, ptr %6, i32 0, i32 0
  %24 = load i32, ptr %8, align 4
  %25 = sub nsw i32 3, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [4 x i8], ptr %23, i64 0, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = add nsw i32 %22, %29
  %31 = trunc i32 %30 to i8
  %32 = getelementptr inbounds %struct.bytes4, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %8, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [4 x i8], ptr %32, i64 0, i64 %34
  store i8 %31, ptr %35, align 1
  br label %36

36:                                               ; preds = %14
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %8, align 4
  br label %11, !llvm.loop !39

39:                                               ; preds = %11
  %40 = getelementptr inbounds %struct.bytes4, ptr %4, i32 0, i32 0
  %41 = load i32, ptr %40, align 1
  ret i32 %41
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i40 @mix5(i40 %0, i32 noundef %1, i40 %2) #1 {
  %4 = alloca %struct.bytes5, align 1
  %5 = alloca %struct.bytes5, align 1
  %6 = alloca %struct.bytes5, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i40, align 8
  %10 = getelementptr inbounds %struct.bytes5, ptr %5, i32 0, i32 0
  store i40 %0, ptr %10, align 1
  %11 = getelementptr inbounds %struct.bytes5, ptr %6, i32 0, i32 0
  store i40 %2, ptr %11, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %12

12:                                               ; preds = %37, %3
  %13 = load i32, ptr %8, align 4
  %14 = icmp slt i32 %13, 5
  br i1 %14, label %15, label %40

15:                                               ; preds = %12
  %16 = getelementptr inbounds %struct.bytes5, ptr %5, i32 0, i32 0
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [5 x i8], ptr %16, i64 0, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  %22 = load i32, ptr %7, align 4
  %23 = mul nsw i32 %21, %22
  %24 = getelementptr inbounds %struct.bytes5, ptr %6, i32 0, i32 0
  %25 = load i32, ptr %8, align 4
  %26 = sub nsw i32 4, %25
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [5 x i8], ptr %24, i64 0, i64 %27
  %29 = load i8, ptr %28, align 1
  %30 = zext i8 %29 to i32
  %31 = add nsw i32 %23, %30
  %32 = trunc i32 %31 to i8
  %33 = getelementptr inbounds %struct.bytes5, ptr %4, i32 0, i32 0
  %34 = load i32, ptr %8, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [5 x i8], ptr %33, i64 0, i64 %35
  store i8 %32, ptr %36, align 1
  br label %37

37:                                               ; preds = %15
  %38 = load i32, ptr %8, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %8, align 4
  br label %12, !llvm.loop !40

40:                                               ; preds = %12
  %41 = getelementptr inbounds %struct.bytes5, ptr %4, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 1 %41, i64 5, i1 false)
  %42 = load i40, ptr %9, align 8
  ret i40 %42
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i56 @mix7(i56 %0, i32 noundef %1, i56 %2) #1 {
  %4 = alloca %struct.bytes7, align 1
  %5 = alloca %struct.bytes7, align 1
  %6 = alloca %struct.bytes7, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i56, align 8
  %10 = getelementptr inbounds %struct.bytes7, ptr %5, i32 0, i32 0
  store i56 %0, ptr %10, align 1
  %11 = getelementptr inbounds %struct.bytes7, ptr %6, i32 0, i32 0
  store i56 %2, ptr %11, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %12

12:                                               ; preds = %37, %3
  %13 = load i32, ptr %8, align 4
  %14 = icmp slt i32 %13, 7
  br i1 %14, label %15, label %40

15:                                               ; preds = %12
  %16 = getelementptr inbounds %struct.bytes7, ptr %5, i32 0, i32 0
  %17 = load i32, ptr %8, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [7 x i8], ptr %16, i64 0, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = zext i8 %20 to i32
  %22 = load i32, ptr %7, align 4
  %23 = mul nsw i32 %21, %22
  %24 = getelementptr inbounds %struct.bytes7, ptr %6, i32 0, i32 0
  %25 = load i32, ptr %8, align 4
  %26 = sub nsw i32 6, %25
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [7 x i8], ptr %24, i64 0, i64 %27
  %29 = load i8, ptr %28, align 1
  %30 = zext i8 %29 to i32
  %31 = add nsw i32 %23, %30
  %32 = trunc i32 %31 to i8
  %33 = getelementptr inbounds %struct.bytes7, ptr %4, i32 0, i32 0
  %34 = load i32, ptr %8, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [7 x i8], ptr %33, i64 0, i64 %35
  store i8 %32, ptr %36, align 1
  br label %37

37:                                               ; preds = %15
  %38 = load i32, ptr %8, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, ptr %8, align 4
  br label %12, !llvm.loop !41

40:                                               ; preds = %12
  %41 = getelementptr inbounds %struct.bytes7, ptr %4, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %9, ptr align 1 %41, i64 7, i1 false)
  %42 = load i56, ptr %9, align 8
  ret i56 %42
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i64 @mix8(i64 %0, i32 noundef %1, i64 %2) #1 {
  %4 = alloca %struct.bytes8, align 1
  %5 = alloca %struct.bytes8, align 1
  %6 = alloca %struct.bytes8, align 1
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = getelementptr inbounds %struct.bytes8, ptr %5, i32 0, i32 0
  store i64 %0, ptr %9, align 1
  %10 = getelementptr inbounds %struct.bytes8, ptr %6, i32 0, i32 0
  store i64 %2, ptr %10, align 1
  store i32 %1, ptr %7, align 4
  store i32 0, ptr %8, align 4
  br label %11

11:                                               ; preds = %36, %3
  %12 = load i32, ptr %8, align 4
  %13 = icmp slt i32 %12, 8
  br i1 %13, label %14, label %39

14:                                               ; preds = %11
  %15 = getelementptr inbounds %struct.bytes8, ptr %5, i32 0, i32 0
  %16 = load i32, ptr %8, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds [8 x i8], ptr %15, i64 0, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i32
  %21 = load i32, ptr %7, align 4
  %22 = mul nsw i32 %20, %21
  %23 = getelementptr inbounds %struct.bytes8, ptr %6, i32 0, i32 0
  %24 = load i32, ptr %8, align 4
  %25 = sub nsw i32 7, %24
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [8 x i8], ptr %23, i64 0, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = add nsw i32 %22, %29
  %31 = trunc i32 %30 to i8
  %32 = getelementptr inbounds %struct.bytes8, ptr %4, i32 0, i32 0
  %33 = load i32, ptr %8, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [8 x i8], ptr %32, i64 0, i64 %34
  store i8 %31, ptr %35, align 1
  br label %36

36:                                               ; preds = %14
  %37 = load i32, ptr %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, ptr %8, align 4
  br label %11, !llvm.loop !42

39:                                               ; preds = %11
  %40 = getelementptr inbounds %struct.bytes8, ptr %4, i32 0, i32 0
  %41 = load i64, ptr %40, align 1
  ret i64 %41
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i8 } @mix9(i64 %0, i8 %1, i32 noundef %2, i64 %3, i8 %4) #1 {
  %6 = alloca %struct.bytes9, align 1
  %7 = alloca %struct.bytes9, align 1
  %8 = alloca { i64, i8 }, align 1
  %9 = alloca %struct.bytes9, align 1
  %10 = alloca { i64, i8 }, align 1
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca { i64, i8 }, align 8
  %14 = getelementptr inbounds { i64, i8 }, ptr %8, i32 0, i32 0
  store i64 %0, ptr %14, align 1
  %15 = getelementptr inbounds { i64, i8 }, ptr %8, i32 0, i32 1
  store i8 %1, ptr %15, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %7, ptr align 1 %8, i64 9, i1 false)
  %16 = getelementptr inbounds { i64, i8 }, ptr %10, i32 0, i32 0
  store i64 %3, ptr %16, align 1
  %17 = getelementptr inbounds { i64, i8 }, ptr %10, i32 0, i32 1
  store i8 %4, ptr %17, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %9, ptr align 1 %10, i64 9, i1 false)
  store i32 %2, ptr %11, align 4
  store i32 0, ptr %12, align 4
  br label %18

18:                                               ; preds = %43, %5
  %19 = load i32, ptr %12, align 4
  %20 = icmp slt i32 %19, 9
  br i1 %20, label %21, label %46

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.bytes9, ptr %7, i32 0, i32 0
  %23 = load i32, ptr %12, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [9 x i8], ptr %22, i64 0, i64 %24
  %26 = load i8, ptr %25, align 1
  %27 = zext i8 %26 to i32
  %28 = load i32, ptr %11, align 4
  %29 = mul nsw i32 %27, %28
  %30 = getelementptr inbounds %struct.bytes9, ptr %9, i32 0, i32 0
  %31 = load i32, ptr %12, align 4
  %32 = sub nsw i32 8, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [9 x i8], ptr %30, i64 0, i64 %33
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = add nsw i32 %29, %36
  %38 = trunc i32 %37 to i8
  %39 = getelementptr inbounds %struct.bytes9, ptr %6, i32 0, i32 0
  %40 = load i32, ptr %12, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [9 x i8], ptr %39, i64 0, i64 %41
  store i8 %38, ptr %42, align 1
  br label %43

43:                                               ; preds = %21
  %44 = load i32, ptr %12, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %12, align 4
  br label %18, !llvm.loop !43

46:                                               ; preds = %18
  %47 = getelementptr inbounds %struct.bytes9, ptr %6, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 1 %47, i64 9, i1 false)
  %48 = load { i64, i8 }, ptr %13, align 8
  ret { i64, i8 } %48
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i32 } @mix12(i64 %0, i32 %1, i32 noundef %2, i64 %3, i32 %4) #1 {
  %6 = alloca %struct.bytes12, align 1
  %7 = alloca %struct.bytes12, align 1
  %8 = alloca { i64, i32 }, align 1
  %9 = alloca %struct.bytes12, align 1
  %10 = alloca { i64, i32 }, align 1
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca { i64, i32 }, align 8
  %14 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 0
  store i64 %0, ptr %14, align 1
  %15 = getelementptr inbounds { i64, i32 }, ptr %8, i32 0, i32 1
  store i32 %1, ptr %15, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %7, ptr align 1 %8, i64 12, i1 false)
  %16 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 0
  store i64 %3, ptr %16, align 1
  %17 = getelementptr inbounds { i64, i32 }, ptr %10, i32 0, i32 1
  store i32 %4, ptr %17, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %9, ptr align 1 %10, i64 12, i1 false)
  store i32 %2, ptr %11, align 4
  store i32 0, ptr %12, align 4
  br label %18

18:                                               ; preds = %43, %5
  %19 = load i32, ptr %12, align 4
  %20 = icmp slt i32 %19, 12
  br i1 %20, label %21, label %46

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.bytes12, ptr %7, i32 0, i32 0
  %23 = load i32, ptr %12, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [12 x i8], ptr %22, i64 0, i64 %24
  %26 = load i8, ptr %25, align 1
  %27 = zext i8 %26 to i32
  %28 = load i32, ptr %11, align 4
  %29 = mul nsw i32 %27, %28
  %30 = getelementptr inbounds %struct.bytes12, ptr %9, i32 0, i32 0
  %31 = load i32, ptr %12, align 4
  %32 = sub nsw i32 11, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [12 x i8], ptr %30, i64 0, i64 %33
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = add nsw i32 %29, %36
  %38 = trunc i32 %37 to i8
  %39 = getelementptr inbounds %struct.bytes12, ptr %6, i32 0, i32 0
  %40 = load i32, ptr %12, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [12 x i8], ptr %39, i64 0, i64 %41
  store i8 %38, ptr %42, align 1
  br label %43

43:                                               ; preds = %21
  %44 = load i32, ptr %12, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %12, align 4
  br label %18, !llvm.loop !44

46:                                               ; preds = %18
  %47 = getelementptr inbounds %struct.bytes12, ptr %6, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 1 %47, i64 12, i1 false)
  %48 = load { i64, i32 }, ptr %13, align 8
  ret { i64, i32 } %48
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i56 } @mix15(i64 %0, i56 %1, i32 noundef %2, i64 %3, i56 %4) #1 {
  %6 = alloca %struct.bytes15, align 1
  %7 = alloca %struct.bytes15, align 1
  %8 = alloca { i64, i56 }, align 1
  %9 = alloca %struct.bytes15, align 1
  %10 = alloca { i64, i56 }, align 1
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca { i64, i56 }, align 8
  %14 = getelementptr inbounds { i64, i56 }, ptr %8, i32 0, i32 0
  store i64 %0, ptr %14, align 1
  %15 = getelementptr inbounds { i64, i56 }, ptr %8, i32 0, i32 1
  store i56 %1, ptr %15, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %7, ptr align 1 %8, i64 15, i1 false)
  %16 = getelementptr inbounds { i64, i56 }, ptr %10, i32 0, i32 0
  store i64 %3, ptr %16, align 1
  %17 = getelementptr inbounds { i64, i56 }, ptr %10, i32 0, i32 1
  store i56 %4, ptr %17, align 1
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %9, ptr align 1 %10, i64 15, i1 false)
  store i32 %2, ptr %11, align 4
  store i32 0, ptr %12, align 4
  br label %18

18:                                               ; preds = %43, %5
  %19 = load i32, ptr %12, align 4
  %20 = icmp slt i32 %19, 15
  br i1 %20, label %21, label %46

21:                                               ; preds = %18
  %22 = getelementptr inbounds %struct.bytes15, ptr %7, i32 0, i32 0
  %23 = load i32, ptr %12, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [15 x i8], ptr %22, i64 0, i64 %24
  %26 = load i8, ptr %25, align 1
  %27 = zext i8 %26 to i32
  %28 = load i32, ptr %11, align 4
  %29 = mul nsw i32 %27, %28
  %30 = getelementptr inbounds %struct.bytes15, ptr %9, i32 0, i32 0
  %31 = load i32, ptr %12, align 4
  %32 = sub nsw i32 14, %31
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [15 x i8], ptr %30, i64 0, i64 %33
  %35 = load i8, ptr %34, align 1
  %36 = zext i8 %35 to i32
  %37 = add nsw i32 %29, %36
  %38 = trunc i32 %37 to i8
  %39 = getelementptr inbounds %struct.bytes15, ptr %6, i32 0, i32 0
  %40 = load i32, ptr %12, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [15 x i8], ptr %39, i64 0, i64 %41
  store i8 %38, ptr %42, align 1
  br label %43

43:                                               ; preds = %21
  %44 = load i32, ptr %12, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, ptr %12, align 4
  br label %18, !llvm.loop !45

46:                                               ; preds = %18
  %47 = getelementptr inbounds %struct.bytes15, ptr %6, i32 0, i32 0
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %13, ptr align 1 %47, i64 15, i1 false)
  %48 = load { i64, i56 }, ptr %13, align 8
  ret { i64, i56 } %48
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { i64, i64 } @mix16(i64 %0, i64 %1, i32 noundef %2, i64 %3, i64 %4) #1 {
  %6 = alloca %struct.bytes16, align 1
  %7 = alloca %struct.bytes16, align 1
  %8 = alloca %struct.bytes16, align 1
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 0
  store i64 %0, ptr %11, align 1
  %12 = getelementptr inbounds { i64, i64 }, ptr %7, i32 0, i32 1
  store i64 %1, ptr %12, align 1
  %13 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 0
  store i64 %3, ptr %13, align 1
  %14 = getelementptr inbounds { i64, i64 }, ptr %8, i32 0, i32 1
  store i64 %4, ptr %14, align 1
  store i32 %2, ptr %9, align 4
  store i32 0, ptr %10, align 4
  br label %15

15:                                               ; preds = %40, %5
  %16 = load i32, ptr %10, align 4
  %17 = icmp slt i32 %16, 16
  br i1 %17, label %18, label %43

18:                                               ; preds = %15
  %19 = getelementptr inbounds %struct.bytes16, ptr %7, i32 0, i32 0
  %20 = load i32, ptr %10, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds [16 x i8], ptr %19, i64 0, i64 %21
  %23 = load i8, ptr %22, align 1
  %24 = zext i8 %23 to i32
  %25 = load i32, ptr %9, align 4
  %26 = mul nsw i32 %24, %25
  %27 = getelementptr inbounds %struct.bytes16, ptr %8, i32 0, i32 0
  %28 = load i32, ptr %10, align 4
  %29 = sub nsw i32 15, %28
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [16 x i8], ptr %27, i64 0, i64 %30
  %32 = load i8, ptr %31, align 1
  %33 = zext i8 %32 to i32
  %34 = add nsw i32 %26, %33
  %35 = trunc i32 %34 to i8
  %36 = getelementptr inbounds %struct.bytes16, ptr %6, i32 0, i32 0
  %37 = load i32, ptr %10, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [16 x i8], ptr %36, i64 0, i64 %38
  store i8 %35, ptr %39, align 1
  br label %40

40:                                               ; preds = %18
  %41 = load i32, ptr %10, align 4
  %42 = add nsw i32 %41, 1
  store i32 %42, ptr %10, align 4
  br label %15, !llvm.loop !46

43:                                               ; preds = %15
  %44 = getelementptr inbounds %struct.bytes16, ptr %6, i32 0, i32 0
  %45 = load { i64, i64 }, ptr %44, align 1
  ret { i64, i64 } %45
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @mix17(ptr dead_on_unwind noalias writable sret(%struct.bytes17) align 1 %0, ptr noundef byval(%struct.bytes17) align 8 %1, i32 noundef %2, ptr noundef byval(%struct.bytes17) align 8 %3) #1 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %2, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %4
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 17
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = getelementptr inbounds %struct.bytes17, ptr %1, i32 0, i32 0
  %12 = load i32, ptr %6, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [17 x i8], ptr %11, i64 0, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = load i32, ptr %5, align 4
  %18 = mul nsw i32 %16, %17
  %19 = getelementptr inbounds %struct.bytes17, ptr %3, i32 0, i32 0
  %20 = load i32, ptr %6, align 4
  %21 = sub nsw i32 16, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [17 x i8], ptr %19, i64 0, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  %26 = add nsw i32 %18, %25
  %27 = trunc i32 %26 to i8
  %28 = getelementptr inbounds %struct.bytes17, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [17 x i8], ptr %28, i64 0, i64 %30
  store i8 %27, ptr %31, align 1
  br label %32

32:                                               ; preds = %10
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %7, !llvm.loop !47

35:                                               ; preds = %7
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @mix24(ptr dead_on_unwind noalias writable sret(%struct.bytes24) align 1 %0, ptr noundef byval(%struct.bytes24) align 8 %1, i32 noundef %2, ptr noundef byval(%struct.bytes24) align 8 %3) #1 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %2, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %4
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 24
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = getelementptr inbounds %struct.bytes24, ptr %1, i32 0, i32 0
  %12 = load i32, ptr %6, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [24 x i8], ptr %11, i64 0, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = load i32, ptr %5, align 4
  %18 = mul nsw i32 %16, %17
  %19 = getelementptr inbounds %struct.bytes24, ptr %3, i32 0, i32 0
  %20 = load i32, ptr %6, align 4
  %21 = sub nsw i32 23, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [24 x i8], ptr %19, i64 0, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  %26 = add nsw i32 %18, %25
  %27 = trunc i32 %26 to i8
  %28 = getelementptr inbounds %struct.bytes24, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [24 x i8], ptr %28, i64 0, i64 %30
  store i8 %27, ptr %31, align 1
  br label %32

32:                                               ; preds = %10
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %7, !llvm.loop !48

35:                                               ; preds = %7
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @mix33(ptr dead_on_unwind noalias writable sret(%struct.bytes33) align 1 %0, ptr noundef byval(%struct.bytes33) align 8 %1, i32 noundef %2, ptr noundef byval(%struct.bytes33) align 8 %3) #1 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %2, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %4
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 33
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = getelementptr inbounds %struct.bytes33, ptr %1, i32 0, i32 0
  %12 = load i32, ptr %6, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [33 x i8], ptr %11, i64 0, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = load i32, ptr %5, align 4
  %18 = mul nsw i32 %16, %17
  %19 = getelementptr inbounds %struct.bytes33, ptr %3, i32 0, i32 0
  %20 = load i32, ptr %6, align 4
  %21 = sub nsw i32 32, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [33 x i8], ptr %19, i64 0, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  %26 = add nsw i32 %18, %25
  %27 = trunc i32 %26 to i8
  %28 = getelementptr inbounds %struct.bytes33, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [33 x i8], ptr %28, i64 0, i64 %30
  store i8 %27, ptr %31, align 1
  br label %32

32:                                               ; preds = %10
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %7, !llvm.loop !49

35:                                               ; preds = %7
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @mix40(ptr dead_on_unwind noalias writable sret(%struct.bytes40) align 1 %0, ptr noundef byval(%struct.bytes40) align 8 %1, i32 noundef %2, ptr noundef byval(%struct.bytes40) align 8 %3) #1 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %2, ptr %5, align 4
  store i32 0, ptr %6, align 4
  br label %7

7:                                                ; preds = %32, %4
  %8 = load i32, ptr %6, align 4
  %9 = icmp slt i32 %8, 40
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = getelementptr inbounds %struct.bytes40, ptr %1, i32 0, i32 0
  %12 = load i32, ptr %6, align 4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds [40 x i8], ptr %11, i64 0, i64 %13
  %15 = load i8, ptr %14, align 1
  %16 = zext i8 %15 to i32
  %17 = load i32, ptr %5, align 4
  %18 = mul nsw i32 %16, %17
  %19 = getelementptr inbounds %struct.bytes40, ptr %3, i32 0, i32 0
  %20 = load i32, ptr %6, align 4
  %21 = sub nsw i32 39, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [40 x i8], ptr %19, i64 0, i64 %22
  %24 = load i8, ptr %23, align 1
  %25 = zext i8 %24 to i32
  %26 = add nsw i32 %18, %25
  %27 = trunc i32 %26 to i8
  %28 = getelementptr inbounds %struct.bytes40, ptr %0, i32 0, i32 0
  %29 = load i32, ptr %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [40 x i8], ptr %28, i64 0, i64 %30
  store i8 %27, ptr %31, align 1
  br label %32

32:                                               ; preds = %10
  %33 = load i32, ptr %6, align 4
  %34 = add nsw i32 %33, 1
  store i32 %34, ptr %6, align 4
  br label %7, !llvm.loop !50

35:                                               ; preds = %7
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind willreturn memory(none) }

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
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
!30 = distinct !{!30, !6}
!31 = distinct !{!31, !6}
!32 = distinct !{!32, !6}
!33 = distinct !{!33, !6}
!34 = distinct !{!34, !6}
!35 = distinct !{!35, !6}
!36 = distinct !{!36, !6}
!37 = distinct !{!37, !6}
!38 = distinct !{!38, !6}
!39 = distinct !{!39, !6}
!40 = distinct !{!40, !6}
!41 = distinct !{!41, !6}
!42 = distinct !{!42, !6}
!43 = distinct !{!43, !6}
!44 = distinct !{!44, !6}
!45 = distinct !{!45, !6}
!46 = distinct !{!46, !6}
!47 = distinct !{!47, !6}
!48 = distinct !{!48, !6}
!49 = distinct !{!49, !6}
!50 = distinct !{!50, !6}
