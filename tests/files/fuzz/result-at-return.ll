; At the return of @f0 its caller's return address is at the stack pointer, and marked: the result in rax was no root then.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

@fuel = global i32 26, align 4
@acc = global i64 0, align 8
@g1 = internal global [3 x [7 x i32]] zeroinitializer, align 4
@g4 = global i32 -106, align 4
@type0 = constant { i64, i64, i32, i32 } { i64 8, i64 0, i32 0, i32 0 }, align 8
@type1 = constant { { i64, i64, i32, i32 }, [2 x i32] } { { i64, i64, i32, i32 } { i64 24, i64 8, i32 1, i32 1 }, [2 x i32] [i32 0, i32 0] }, align 8
@g6 = global ptr addrspace(1) null, align 8

declare ptr addrspace(1) @stillpoint.new(ptr)

declare ptr addrspace(1) @stillpoint.new_array(ptr, i64)

define internal i64 @look1(ptr addrspace(1) %0, i32 %1) {
  ret i64 0
}

define ptr addrspace(1) @f0(i32 %0, i32 %1, i64 %2, i16 %3, ...) {
  %5 = alloca [24 x i8], align 8
  call void @llvm.va_start.p0(ptr %5)
  %6 = getelementptr i8, ptr %5, i64 4
  %7 = getelementptr i8, ptr %5, i64 8
  %8 = load i32, ptr %6, align 4
  %9 = load ptr, ptr %7, align 8
  %10 = getelementptr i8, ptr %5, i64 16
  %11 = load ptr, ptr %10, align 8
  %12 = icmp ule i32 %8, 160
  %13 = add i32 %8, 16
  %14 = select i1 %12, i32 %13, i32 %8
  store i32 %14, ptr %6, align 4
  %15 = getelementptr i8, ptr %9, i64 8
  %16 = select i1 %12, ptr %9, ptr %15
  store ptr %16, ptr %7, align 8
  %17 = getelementptr i8, ptr %11, i32 %8
  %18 = select i1 %12, ptr %17, ptr %9
  %19 = load double, ptr %18, align 8
  %20 = getelementptr i8, ptr %5, i64 0
  %21 = getelementptr i8, ptr %5, i64 8
  %22 = load i32, ptr %20, align 4
  %23 = load ptr, ptr %21, align 8
  %24 = getelementptr i8, ptr %5, i64 16
  %25 = load ptr, ptr %24, align 8
  %26 = icmp ule i32 %22, 40
  %27 = add i32 %22, 8
  %28 = select i1 %26, i32 %27, i32 %22
  store i32 %28, ptr %20, align 4
  %29 = getelementptr i8, ptr %23, i64 8
  %30 = select i1 %26, ptr %23, ptr %29
  store ptr %30, ptr %21, align 8
  %31 = getelementptr i8, ptr %25, i32 %22
  %32 = select i1 %26, ptr %31, ptr %23
  %33 = load i64, ptr %32, align 8
  %34 = getelementptr i8, ptr %5, i64 4
  %35 = getelementptr i8, ptr %5, i64 8
  %36 = load i32, ptr %34, align 4
  %37 = load ptr, ptr %35, align 8
  %38 = icmp ule i32 %36, 160
  %39 = add i32 %36, 16
  %40 = select i1 %38, i32 %39, i32 %36
  store i32 %40, ptr %34, align 4
  %41 = getelementptr i8, ptr %37, i64 8
  %42 = select i1 %38, ptr %37, ptr %41
  store ptr %42, ptr %35, align 8
  %43 = getelementptr i8, ptr %5, i64 4
  %44 = getelementptr i8, ptr %5, i64 8
  %45 = load i32, ptr %43, align 4
  %46 = load ptr, ptr %44, align 8
  %47 = getelementptr i8, ptr %5, i64 16
  %48 = load ptr, ptr %47, align 8
  %49 = icmp ule i32 %45, 160
  %50 = add i32 %45, 16
  %51 = select i1 %49, i32 %50, i32 %45
  store i32 %51, ptr %43, align 4
  %52 = getelementptr i8, ptr %46, i64 8
  %53 = select i1 %49, ptr %46, ptr %52
  store ptr %53, ptr %44, align 8
  %54 = getelementptr i8, ptr %48, i32 %45
  %55 = select i1 %49, ptr %54, ptr %46
  %56 = load double, ptr %55, align 8
  %57 = getelementptr i8, ptr %5, i64 0
  %58 = getelementptr i8, ptr %5, i64 8
  %59 = load i32, ptr %57, align 4
  %60 = load ptr, ptr %58, align 8
  %61 = getelementptr i8, ptr %5, i64 16
  %62 = load ptr, ptr %61, align 8
  %63 = icmp ule i32 %59, 40
  %64 = add i32 %59, 8
  %65 = select i1 %63, i32 %64, i32 %59
  store i32 %65, ptr %57, align 4
  %66 = getelementptr i8, ptr %60, i64 8
  %67 = select i1 %63, ptr %60, ptr %66
  store ptr %67, ptr %58, align 8
  %68 = getelementptr i8, ptr %62, i32 %59
  %69 = select i1 %63, ptr %68, ptr %60
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr i8, ptr %5, i64 4
  %72 = getelementptr i8, ptr %5, i64 8
  %73 = load i32, ptr %71, align 4
  %74 = load ptr, ptr %72, align 8
  %75 = getelementptr i8, ptr %5, i64 16
  %76 = load ptr, ptr %75, align 8
  %77 = icmp ule i32 %73, 160
  %78 = add i32 %73, 16
  %79 = select i1 %77, i32 %78, i32 %73
  store i32 %79, ptr %71, align 4
  %80 = getelementptr i8, ptr %74, i64 8
  %81 = select i1 %77, ptr %74, ptr %80
  store ptr %81, ptr %72, align 8
  %82 = getelementptr i8, ptr %76, i32 %73
  %83 = select i1 %77, ptr %82, ptr %74
  %84 = load double, ptr %83, align 8
  %85 = getelementptr i8, ptr %5, i64 0
  %86 = getelementptr i8, ptr %5, i64 8
  %87 = load i32, ptr %85, align 4
  %88 = load ptr, ptr %86, align 8
  %89 = getelementptr i8, ptr %5, i64 16
  %90 = load ptr, ptr %89, align 8
  %91 = icmp ule i32 %87, 40
  %92 = add i32 %87, 8
  %93 = select i1 %91, i32 %92, i32 %87
  store i32 %93, ptr %85, align 4
  %94 = getelementptr i8, ptr %88, i64 8
  %95 = select i1 %91, ptr %88, ptr %94
  store ptr %95, ptr %86, align 8
  %96 = getelementptr i8, ptr %90, i32 %87
  %97 = select i1 %91, ptr %96, ptr %88
  %98 = load i32, ptr %97, align 4
  %99 = getelementptr i8, ptr %5, i64 0
  %100 = getelementptr i8, ptr %5, i64 8
  %101 = load i32, ptr %99, align 4
  %102 = load ptr, ptr %100, align 8
  %103 = getelementptr i8, ptr %5, i64 16
  %104 = load ptr, ptr %103, align 8
  %105 = icmp ule i32 %101, 40
  %106 = add i32 %101, 8
  %107 = select i1 %105, i32 %106, i32 %101
  store i32 %107, ptr %99, align 4
  %108 = getelementptr i8, ptr %102, i64 8
  %109 = select i1 %105, ptr %102, ptr %108
  store ptr %109, ptr %100, align 8
  %110 = getelementptr i8, ptr %104, i32 %101
  %111 = select i1 %105, ptr %110, ptr %102
  %112 = load i64, ptr %111, align 8
  call void @llvm.va_end.p0(ptr %5)
  %113 = load i32, ptr @fuel, align 4
  %114 = sub i32 %113, 1
  store i32 %114, ptr @fuel, align 4
  %115 = icmp sgt i32 %114, 0
  br i1 %115, label %116, label %211

116:
  %117 = load i64, ptr @acc, align 8
  %118 = mul i64 %117, -7046029254386353131
  %119 = add i64 %118, %112
  store i64 %119, ptr @acc, align 8
  %120 = trunc i64 %70 to i8
  %121 = call { i8, i1 } @llvm.sadd.with.overflow.i8(i8 -119, i8 %120)
  %122 = extractvalue { i8, i1 } %121, 0
  %123 = extractvalue { i8, i1 } %121, 1
  br i1 %123, label %124, label %128

124:
  %125 = sitofp i64 %2 to float
  %126 = call i67 @llvm.fptoui.sat.i67.f32(float %125)
  %127 = call ptr addrspace(1) @stillpoint.new(ptr @type0)
  ret ptr addrspace(1) null

128:
  %129 = freeze double %84
  %130 = sext i64 %112 to i128
  %131 = and i128 %130, 170141183460469231731687303715884105727
  br label %212

132:
  %133 = getelementptr inbounds { i64 }, ptr addrspace(1) %217, i64 0, i32 0
  %134 = trunc i128 %131 to i67
  %135 = call { i67, i1 } @llvm.smul.with.overflow.i67(i67 %134, i67 73786976294838206463)
  %136 = extractvalue { i67, i1 } %135, 0
  %137 = extractvalue { i67, i1 } %135, 1
  %138 = call ptr addrspace(1) @stillpoint.new_array(ptr @type1, i64 6)
  %139 = load ptr addrspace(1), ptr @g6, align 8
  %140 = getelementptr i8, ptr addrspace(1) %138, i64 24
  %141 = getelementptr i8, ptr addrspace(1) %140, i64 -24
  store ptr addrspace(1) %139, ptr addrspace(1) %141, align 8
  %142 = getelementptr inbounds { ptr addrspace(1), i16, float, i64 }, ptr addrspace(1) %138, i64 0, i32 1
  store i16 %3, ptr addrspace(1) %142, align 2
  %143 = sitofp i64 %33 to float
  br i1 %137, label %144, label %160

144:
  %145 = phi double [ %56, %132 ]
  %146 = phi ptr [ @g1, %132 ]
  %147 = phi ptr addrspace(1) [ %138, %132 ]
  %148 = phi float [ %143, %132 ]
  br label %218

149:
  %150 = icmp ne i67 19, -31
  %151 = select i1 %150, double %129, double %19
  %152 = call i64 @llvm.umin.i64(i64 %70, i64 60)
  %153 = call ptr addrspace(1) (i32, i32, i64, i16, ...) @f0(i32 -12, i32 %1, i64 %112, i16 %3, double %151, i64 %2, double %129, double %56, i64 %70, double %56, i32 4, i64 %70)
  %154 = fcmp uno double %129, %129
  %155 = select i1 %154, double 7.500000e+00, double %129
  %156 = call double @llvm.copysign.f64(double %129, double %155)
  %157 = load i64, ptr @acc, align 8
  %158 = mul i64 %157, -7046029254386353131
  %159 = add i64 %158, %2
  store i64 %159, ptr @acc, align 8
  br label %205

160:
  %161 = phi i67 [ %136, %132 ], [ %136, %218 ]
  %162 = lshr i67 %161, 64
  %163 = trunc i67 %162 to i64
  %164 = trunc i67 %161 to i64
  %165 = mul i64 %164, -7046029254386353131
  %166 = add i64 %165, %163
  %167 = load i64, ptr @acc, align 8
  %168 = mul i64 %167, -7046029254386353131
  %169 = add i64 %168, %166
  store i64 %169, ptr @acc, align 8
  %170 = getelementptr i8, ptr addrspace(1) %217, i64 -100000
  br label %171

171:
  %172 = phi ptr addrspace(1) [ %170, %160 ]
  %173 = call ptr addrspace(1) (i32, i32, i64, i16, ...) @f0(i32 %1, i32 %98, i64 %112, i16 %3, double %84, i64 %70, double %129, double %84, i64 %33, double %129, i32 %1, i64 %70)
  %174 = sext i8 %122 to i64
  %175 = load i64, ptr @acc, align 8
  %176 = mul i64 %175, -7046029254386353131
  %177 = add i64 %176, %174
  store i64 %177, ptr @acc, align 8
  br label %178

178:
  %179 = phi double [ %56, %171 ]
  %180 = phi i64 [ %112, %171 ]
  %181 = phi i64 [ %70, %171 ]
  %182 = phi ptr [ @g4, %171 ]
  %183 = zext i32 %98 to i64
  %184 = load i64, ptr @acc, align 8
  %185 = mul i64 %184, -7046029254386353131
  %186 = add i64 %185, %183
  store i64 %186, ptr @acc, align 8
  %187 = load i32, ptr @fuel, align 4
  %188 = sub i32 %187, 1
  store i32 %188, ptr @fuel, align 4
  ret ptr addrspace(1) null

189:
  %190 = phi ptr addrspace(1) [ %138, %218 ]
  %191 = phi ptr addrspace(1) [ %133, %218 ]
  %192 = phi ptr [ %146, %218 ]
  %193 = phi ptr addrspace(1) [ %133, %218 ]
  %194 = phi ptr addrspace(1) [ %133, %218 ]
  %195 = load i64, ptr addrspace(1) %194, align 8
  %196 = load i64, ptr @acc, align 8
  %197 = mul i64 %196, -7046029254386353131
  %198 = add i64 %197, %195
  store i64 %198, ptr @acc, align 8
  %199 = fcmp uno double %56, %56
  %200 = select i1 %199, double 7.500000e+00, double %56
  %201 = bitcast double %200 to i64
  %202 = load i64, ptr @acc, align 8
  %203 = mul i64 %202, -7046029254386353131
  %204 = add i64 %203, %201
  store i64 %204, ptr @acc, align 8
  ret ptr addrspace(1) null

205:
  %206 = phi i128 [ %131, %149 ]
  %207 = phi i128 [ %131, %149 ]
  %208 = phi double [ %156, %149 ]
  %209 = phi double [ %151, %149 ]
  %210 = call ptr addrspace(1) @stillpoint.new_array(ptr @type1, i64 6)
  ret ptr addrspace(1) %210

211:
  ret ptr addrspace(1) null

212:
  %213 = call ptr addrspace(1) @stillpoint.new(ptr @type0)
  %214 = getelementptr { i64 }, ptr addrspace(1) %213, i64 0, i32 0
  store i64 %112, ptr addrspace(1) %214, align 8
  br label %215

215:
  %216 = phi ptr addrspace(1) [ %213, %212 ]
  %217 = call ptr addrspace(1) @stillpoint.new(ptr @type0)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %216, ptr addrspace(1) %217, i64 8, i1 false)
  br label %132

218:
  %219 = phi ptr addrspace(1) [ null, %144 ]
  %220 = call i1 @llvm.is.fpclass.f32(float -1.000000e+00, i32 367)
  %221 = call float @llvm.minnum.f32(float %148, float %148)
  %222 = select i1 %220, i32 %98, i32 1
  %223 = load i64, ptr @acc, align 8
  %224 = mul i64 %223, -7046029254386353131
  %225 = add i64 %224, %70
  store i64 %225, ptr @acc, align 8
  %226 = icmp ule i128 %131, %131
  %227 = select i1 %226, ptr blockaddress(@f0, %149), ptr blockaddress(@f0, %149)
  %228 = icmp ne i32 %222, %222
  %229 = select i1 %228, ptr blockaddress(@f0, %160), ptr %227
  %230 = icmp sgt i64 %112, %70
  %231 = select i1 %230, ptr blockaddress(@f0, %189), ptr %229
  indirectbr ptr %231, [label %149, label %160, label %189]
}

define i64 @test(i64 %0, i64 %1) {
  %3 = sitofp i64 %0 to double
  %4 = trunc i64 %0 to i32
  %5 = call ptr addrspace(1) (i32, i32, i64, i16, ...) @f0(i32 1, i32 0, i64 %1, i16 -9, double 0x41E0000000000000, i64 %1, double %3, double -4.775000e+01, i64 %1, double -0.000000e+00, i32 %4, i64 0)
  %6 = call i64 @look1(ptr addrspace(1) %5, i32 0)
  %7 = load i64, ptr @acc, align 8
  %8 = mul i64 %7, -7046029254386353131
  %9 = add i64 %8, %6
  store i64 %9, ptr @acc, align 8
  ret i64 0
}

declare void @llvm.va_start.p0(ptr)

declare void @llvm.va_end.p0(ptr)

declare { i8, i1 } @llvm.sadd.with.overflow.i8(i8, i8)

declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)

declare i64 @llvm.umin.i64(i64, i64)

declare double @llvm.copysign.f64(double, double)

declare { i67, i1 } @llvm.smul.with.overflow.i67(i67, i67)

declare i1 @llvm.is.fpclass.f32(float, i32)

declare float @llvm.minnum.f32(float, float)

declare i67 @llvm.fptoui.sat.i67.f32(float)

; RUN: @test(0x123456789abcdef, 42) == 0x0
