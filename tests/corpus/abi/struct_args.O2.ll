; ModuleID = 'struct_args.c'
source_filename = "struct_args.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.bytes40 = type { [40 x i8] }
%struct.bytes33 = type { [33 x i8] }
%struct.bytes24 = type { [24 x i8] }
%struct.bytes17 = type { [17 x i8] }
%struct.ddd = type { double, double, double }
%struct.di = type { double, i32 }
%struct.ptr2 = type { ptr, i64 }

@.str = private unnamed_addr constant [31 x i8] c"%g %g %g %g %g %g %g %g %g %g\0A\00", align 1
@.str.1 = private unnamed_addr constant [26 x i8] c"%g %d %d %g %g %d %ld %g\0A\00", align 1
@__const.main.text = private unnamed_addr constant [7 x i8] c"abcdef\00", align 1
@.str.2 = private unnamed_addr constant [26 x i8] c"%s %ld %c %g %d %g %g %g\0A\00", align 1
@.str.3 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c"%d %d %ld %ld\0A\00", align 1
@.str.5 = private unnamed_addr constant [5 x i8] c"%02x\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca %struct.bytes40, align 8
  %2 = alloca %struct.bytes40, align 8
  %3 = alloca %struct.bytes40, align 1
  %4 = alloca %struct.bytes33, align 16
  %5 = alloca %struct.bytes33, align 16
  %6 = alloca %struct.bytes33, align 1
  %7 = alloca %struct.bytes24, align 8
  %8 = alloca %struct.bytes24, align 8
  %9 = alloca %struct.bytes24, align 1
  %10 = alloca %struct.bytes17, align 16
  %11 = alloca %struct.bytes17, align 16
  %12 = alloca %struct.bytes17, align 1
  %13 = alloca %struct.ddd, align 8
  %14 = alloca %struct.ddd, align 16
  %15 = alloca %struct.di, align 8
  %16 = alloca [7 x i8], align 1
  %17 = alloca %struct.ptr2, align 8
  %18 = tail call fastcc i8 @mix1(i8 0, i8 7)
  %19 = zext i8 %18 to i32
  %20 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %19)
  %21 = load ptr, ptr @stdout, align 8, !tbaa !4
  %22 = tail call i32 @putc(i32 noundef 10, ptr noundef %21)
  %23 = tail call fastcc i16 @mix2(i16 768, i16 2055)
  %24 = lshr i16 %23, 8
  %25 = zext nneg i16 %24 to i32
  %26 = and i16 %23, 255
  %27 = zext nneg i16 %26 to i32
  %28 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %27)
  %29 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %25)
  %30 = load ptr, ptr @stdout, align 8, !tbaa !4
  %31 = tail call i32 @putc(i32 noundef 10, ptr noundef %30)
  %32 = tail call fastcc i24 @mix3(i24 393984, i24 591879)
  %33 = lshr i24 %32, 8
  %34 = lshr i24 %32, 16
  %35 = zext nneg i24 %34 to i32
  %36 = and i24 %32, 255
  %37 = zext nneg i24 %36 to i32
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %37)
  %39 = and i24 %33, 255
  %40 = zext nneg i24 %39 to i32
  %41 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %40)
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %35)
  %43 = load ptr, ptr @stdout, align 8, !tbaa !4
  %44 = tail call i32 @putc(i32 noundef 10, ptr noundef %43)
  %45 = tail call fastcc i32 @mix4(i32 151388928, i32 168364039)
  %46 = lshr i32 %45, 8
  %47 = lshr i32 %45, 16
  %48 = lshr i32 %45, 24
  %49 = and i32 %45, 255
  %50 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %49)
  %51 = and i32 %46, 255
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %51)
  %53 = and i32 %47, 255
  %54 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %53)
  %55 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %48)
  %56 = load ptr, ptr @stdout, align 8, !tbaa !4
  %57 = tail call i32 @putc(i32 noundef 10, ptr noundef %56)
  %58 = tail call fastcc i40 @mix5(i40 51690996480, i40 47413004295)
  %59 = trunc i40 %58 to i32
  %60 = lshr i32 %59, 8
  %61 = lshr i32 %59, 16
  %62 = lshr i32 %59, 24
  %63 = lshr i40 %58, 32
  %64 = trunc nuw nsw i40 %63 to i32
  %65 = and i32 %59, 255
  %66 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %65)
  %67 = and i32 %60, 255
  %68 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %67)
  %69 = and i32 %61, 255
  %70 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %69)
  %71 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %62)
  %72 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %64)
  %73 = load ptr, ptr @stdout, align 8, !tbaa !4
  %74 = tail call i32 @putc(i32 noundef 10, ptr noundef %73)
  %75 = tail call fastcc i56 @mix7(i56 5083093946204928, i56 3672416249776135)
  %76 = trunc i56 %75 to i32
  %77 = lshr i32 %76, 8
  %78 = lshr i32 %76, 16
  %79 = lshr i32 %76, 24
  %80 = lshr i56 %75, 32
  %81 = trunc nuw nsw i56 %80 to i32
  %82 = lshr i56 %75, 40
  %83 = trunc nuw nsw i56 %82 to i32
  %84 = lshr i56 %75, 48
  %85 = trunc nuw nsw i56 %84 to i32
  %86 = and i32 %76, 255
  %87 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %86)
  %88 = and i32 %77, 255
  %89 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %88)
  %90 = and i32 %78, 255
  %91 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %90)
  %92 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %79)
  %93 = and i32 %81, 255
  %94 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %93)
  %95 = and i32 %83, 255
  %96 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %95)
  %97 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %85)
  %98 = load ptr, ptr @stdout, align 8, !tbaa !4
  %99 = tail call i32 @putc(i32 noundef 10, ptr noundef %98)
  %100 = tail call fastcc i64 @mix8(i64 1518292568742691584, i64 1012478732780767239)
  %101 = trunc i64 %100 to i32
  %102 = lshr i32 %101, 8
  %103 = lshr i32 %101, 16
  %104 = lshr i32 %101, 24
  %105 = lshr i64 %100, 32
  %106 = trunc nuw i64 %105 to i32
  %107 = lshr i64 %100, 40
  %108 = trunc nuw nsw i64 %107 to i32
  %109 = lshr i64 %100, 48
  %110 = trunc nuw nsw i64 %109 to i32
  %111 = lshr i64 %100, 56
  %112 = trunc nuw nsw i64 %111 to i32
  %113 = and i32 %101, 255
  %114 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %113)
  %115 = and i32 %102, 255
  %116 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %115)
  %117 = and i32 %103, 255
  %118 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %117)
  %119 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %104)
  %120 = and i32 %106, 255
  %121 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %120)
  %122 = and i32 %108, 255
  %123 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %122)
  %124 = and i32 %110, 255
  %125 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %124)
  %126 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %112)
  %127 = load ptr, ptr @stdout, align 8, !tbaa !4
  %128 = tail call i32 @putc(i32 noundef 10, ptr noundef %127)
  %129 = tail call fastcc { i64, i8 } @mix9(i64 1518292568742691584, i8 24, i64 1012478732780767239, i8 15)
  %130 = extractvalue { i64, i8 } %129, 0
  %131 = extractvalue { i64, i8 } %129, 1
  %132 = trunc i64 %130 to i32
  %133 = and i32 %132, 255
  %134 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %133)
  %135 = lshr i32 %132, 8
  %136 = and i32 %135, 255
  %137 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %136)
  %138 = lshr i32 %132, 16
  %139 = and i32 %138, 255
  %140 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %139)
  %141 = lshr i32 %132, 24
  %142 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %141)
  %143 = lshr i64 %130, 32
  %144 = trunc nuw i64 %143 to i32
  %145 = and i32 %144, 255
  %146 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %145)
  %147 = lshr i64 %130, 40
  %148 = trunc nuw nsw i64 %147 to i32
  %149 = and i32 %148, 255
  %150 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %149)
  %151 = lshr i64 %130, 48
  %152 = trunc nuw nsw i64 %151 to i32
  %153 = and i32 %152, 255
  %154 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %153)
  %155 = lshr i64 %130, 56
  %156 = trunc nuw nsw i64 %155 to i32
  %157 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %156)
  %158 = zext i8 %131 to i32
  %159 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %158)
  %160 = load ptr, ptr @stdout, align 8, !tbaa !4
  %161 = tail call i32 @putc(i32 noundef 10, ptr noundef %160)
  %162 = tail call fastcc { i64, i32 } @mix12(i64 1518292568742691584, i32 555621144, i64 1012478732780767239, i32 303108111)
  %163 = extractvalue { i64, i32 } %162, 0
  %164 = extractvalue { i64, i32 } %162, 1
  %165 = trunc i64 %163 to i32
  %166 = and i32 %165, 255
  %167 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %166)
  %168 = lshr i32 %165, 8
  %169 = and i32 %168, 255
  %170 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %169)
  %171 = lshr i32 %165, 16
  %172 = and i32 %171, 255
  %173 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %172)
  %174 = lshr i32 %165, 24
  %175 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %174)
  %176 = lshr i64 %163, 32
  %177 = trunc nuw i64 %176 to i32
  %178 = and i32 %177, 255
  %179 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %178)
  %180 = lshr i64 %163, 40
  %181 = trunc nuw nsw i64 %180 to i32
  %182 = and i32 %181, 255
  %183 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %182)
  %184 = lshr i64 %163, 48
  %185 = trunc nuw nsw i64 %184 to i32
  %186 = and i32 %185, 255
  %187 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %186)
  %188 = lshr i64 %163, 56
  %189 = trunc nuw nsw i64 %188 to i32
  %190 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %189)
  %191 = and i32 %164, 255
  %192 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %191)
  %193 = lshr i32 %164, 8
  %194 = and i32 %193, 255
  %195 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %194)
  %196 = lshr i32 %164, 16
  %197 = and i32 %196, 255
  %198 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %197)
  %199 = lshr i32 %164, 24
  %200 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %199)
  %201 = load ptr, ptr @stdout, align 8, !tbaa !4
  %202 = tail call i32 @putc(i32 noundef 10, ptr noundef %201)
  %203 = tail call fastcc { i64, i56 } @mix15(i64 1518292568742691584, i56 11864985149774616, i64 1012478732780767239, i56 5933046650966031)
  %204 = extractvalue { i64, i56 } %203, 0
  %205 = extractvalue { i64, i56 } %203, 1
  %206 = trunc i64 %204 to i32
  %207 = and i32 %206, 255
  %208 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %207)
  %209 = lshr i32 %206, 8
  %210 = and i32 %209, 255
  %211 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %210)
  %212 = lshr i32 %206, 16
  %213 = and i32 %212, 255
  %214 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %213)
  %215 = lshr i32 %206, 24
  %216 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %215)
  %217 = lshr i64 %204, 32
  %218 = trunc nuw i64 %217 to i32
  %219 = and i32 %218, 255
  %220 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %219)
  %221 = lshr i64 %204, 40
  %222 = trunc nuw nsw i64 %221 to i32
  %223 = and i32 %222, 255
  %224 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %223)
  %225 = lshr i64 %204, 48
  %226 = trunc nuw nsw i64 %225 to i32
  %227 = and i32 %226, 255
  %228 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %227)
  %229 = lshr i64 %204, 56
  %230 = trunc nuw nsw i64 %229 to i32
  %231 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %230)
  %232 = trunc i56 %205 to i32
  %233 = and i32 %232, 255
  %234 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %233)
  %235 = lshr i32 %232, 8
  %236 = and i32 %235, 255
  %237 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %236)
  %238 = lshr i32 %232, 16
  %239 = and i32 %238, 255
  %240 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %239)
  %241 = lshr i32 %232, 24
  %242 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %241)
  %243 = lshr i56 %205, 32
  %244 = trunc nuw nsw i56 %243 to i32
  %245 = and i32 %244, 255
  %246 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %245)
  %247 = lshr i56 %205, 40
  %248 = trunc nuw nsw i56 %247 to i32
  %249 = and i32 %248, 255
  %250 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %249)
  %251 = lshr i56 %205, 48
  %252 = trunc nuw nsw i56 %251 to i32
  %253 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %252)
  %254 = load ptr, ptr @stdout, align 8, !tbaa !4
  %255 = tail call i32 @putc(i32 noundef 10, ptr noundef %254)
  %256 = tail call fastcc { i64, i64 } @mix16(i64 1518292568742691584, i64 3254456716856531736, i64 1012478732780767239, i64 1591200115485380623)
  %257 = extractvalue { i64, i64 } %256, 0
  %258 = extractvalue { i64, i64 } %256, 1
  %259 = trunc i64 %257 to i32
  %260 = and i32 %259, 255
  %261 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %260)
  %262 = lshr i32 %259, 8
  %263 = and i32 %262, 255
  %264 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %263)
  %265 = lshr i32 %259, 16
  %266 = and i32 %265, 255
  %267 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %266)
  %268 = lshr i32 %259, 24
  %269 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %268)
  %270 = lshr i64 %257, 32
  %271 = trunc nuw i64 %270 to i32
  %272 = and i32 %271, 255
  %273 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %272)
  %274 = lshr i64 %257, 40
  %275 = trunc nuw nsw i64 %274 to i32
  %276 = and i32 %275, 255
  %277 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %276)
  %278 = lshr i64 %257, 48
  %279 = trunc nuw nsw i64 %278 to i32
  %280 = and i32 %279, 255
  %281 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %280)
  %282 = lshr i64 %257, 56
  %283 = trunc nuw nsw i64 %282 to i32
  %284 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %283)
  %285 = trunc i64 %258 to i32
  %286 = and i32 %285, 255
  %287 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %286)
  %288 = lshr i32 %285, 8
  %289 = and i32 %288, 255
  %290 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %289)
  %291 = lshr i32 %285, 16
  %292 = and i32 %291, 255
  %293 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %292)
  %294 = lshr i32 %285, 24
  %295 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %294)
  %296 = lshr i64 %258, 32
  %297 = trunc nuw i64 %296 to i32
  %298 = and i32 %297, 255
  %299 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %298)
  %300 = lshr i64 %258, 40
  %301 = trunc nuw nsw i64 %300 to i32
  %302 = and i32 %301, 255
  %303 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %302)
  %304 = lshr i64 %258, 48
  %305 = trunc nuw nsw i64 %304 to i32
  %306 = and i32 %305, 255
  %307 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %306)
  %308 = lshr i64 %258, 56
  %309 = trunc nuw nsw i64 %308 to i32
  %310 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %309)
  %311 = load ptr, ptr @stdout, align 8, !tbaa !4
  %312 = tail call i32 @putc(i32 noundef 10, ptr noundef %311)
  call void @llvm.lifetime.start.p0(i64 17, ptr nonnull %10) #10
  call void @llvm.lifetime.start.p0(i64 17, ptr nonnull %11) #10
  store <16 x i8> <i8 0, i8 3, i8 6, i8 9, i8 12, i8 15, i8 18, i8 21, i8 24, i8 27, i8 30, i8 33, i8 36, i8 39, i8 42, i8 45>, ptr %10, align 16, !tbaa !8
  store <16 x i8> <i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22>, ptr %11, align 16, !tbaa !8
  %313 = getelementptr inbounds i8, ptr %10, i64 16
  store i8 48, ptr %313, align 16, !tbaa !8
  %314 = getelementptr inbounds i8, ptr %11, i64 16
  store i8 23, ptr %314, align 16, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 17, ptr nonnull %12) #10
  call fastcc void @mix17(ptr dead_on_unwind nonnull writable sret(%struct.bytes17) align 1 %12, ptr noundef nonnull byval(%struct.bytes17) align 8 %10, ptr noundef nonnull byval(%struct.bytes17) align 8 %11)
  %315 = load i8, ptr %12, align 1, !tbaa !8
  %316 = zext i8 %315 to i32
  %317 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %316)
  %318 = getelementptr inbounds i8, ptr %12, i64 1
  %319 = load i8, ptr %318, align 1, !tbaa !8
  %320 = zext i8 %319 to i32
  %321 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %320)
  %322 = getelementptr inbounds i8, ptr %12, i64 2
  %323 = load i8, ptr %322, align 1, !tbaa !8
  %324 = zext i8 %323 to i32
  %325 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %324)
  %326 = getelementptr inbounds i8, ptr %12, i64 3
  %327 = load i8, ptr %326, align 1, !tbaa !8
  %328 = zext i8 %327 to i32
  %329 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %328)
  %330 = getelementptr inbounds i8, ptr %12, i64 4
  %331 = load i8, ptr %330, align 1, !tbaa !8
  %332 = zext i8 %331 to i32
  %333 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %332)
  %334 = getelementptr inbounds i8, ptr %12, i64 5
  %335 = load i8, ptr %334, align 1, !tbaa !8
  %336 = zext i8 %335 to i32
  %337 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %336)
  %338 = getelementptr inbounds i8, ptr %12, i64 6
  %339 = load i8, ptr %338, align 1, !tbaa !8
  %340 = zext i8 %339 to i32
  %341 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %340)
  %342 = getelementptr inbounds i8, ptr %12, i64 7
  %343 = load i8, ptr %342, align 1, !tbaa !8
  %344 = zext i8 %343 to i32
  %345 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %344)
  %346 = getelementptr inbounds i8, ptr %12, i64 8
  %347 = load i8, ptr %346, align 1, !tbaa !8
  %348 = zext i8 %347 to i32
  %349 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %348)
  %350 = getelementptr inbounds i8, ptr %12, i64 9
  %351 = load i8, ptr %350, align 1, !tbaa !8
  %352 = zext i8 %351 to i32
  %353 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %352)
  %354 = getelementptr inbounds i8, ptr %12, i64 10
  %355 = load i8, ptr %354, align 1, !tbaa !8
  %356 = zext i8 %355 to i32
  %357 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %356)
  %358 = getelementptr inbounds i8, ptr %12, i64 11
  %359 = load i8, ptr %358, align 1, !tbaa !8
  %360 = zext i8 %359 to i32
  %361 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %360)
  %362 = getelementptr inbounds i8, ptr %12, i64 12
  %363 = load i8, ptr %362, align 1, !tbaa !8
  %364 = zext i8 %363 to i32
  %365 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %364)
  %366 = getelementptr inbounds i8, ptr %12, i64 13
  %367 = load i8, ptr %366, align 1, !tbaa !8
  %368 = zext i8 %367 to i32
  %369 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %368)
  %370 = getelementptr inbounds i8, ptr %12, i64 14
  %371 = load i8, ptr %370, align 1, !tbaa !8
  %372 = zext i8 %371 to i32
  %373 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %372)
  %374 = getelementptr inbounds i8, ptr %12, i64 15
  %375 = load i8, ptr %374, align 1, !tbaa !8
  %376 = zext i8 %375 to i32
  %377 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %376)
  %378 = getelementptr inbounds i8, ptr %12, i64 16
  %379 = load i8, ptr %378, align 1, !tbaa !8
  %380 = zext i8 %379 to i32
  %381 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %380)
  %382 = load ptr, ptr @stdout, align 8, !tbaa !4
  %383 = tail call i32 @putc(i32 noundef 10, ptr noundef %382)
  call void @llvm.lifetime.end.p0(i64 17, ptr nonnull %12) #10
  call void @llvm.lifetime.end.p0(i64 17, ptr nonnull %11) #10
  call void @llvm.lifetime.end.p0(i64 17, ptr nonnull %10) #10
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) #10
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #10
  store <8 x i8> <i8 0, i8 3, i8 6, i8 9, i8 12, i8 15, i8 18, i8 21>, ptr %7, align 8, !tbaa !8
  store <8 x i8> <i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14>, ptr %8, align 8, !tbaa !8
  %384 = getelementptr inbounds i8, ptr %7, i64 8
  store <8 x i8> <i8 24, i8 27, i8 30, i8 33, i8 36, i8 39, i8 42, i8 45>, ptr %384, align 8, !tbaa !8
  %385 = getelementptr inbounds i8, ptr %8, i64 8
  store <8 x i8> <i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22>, ptr %385, align 8, !tbaa !8
  %386 = getelementptr inbounds i8, ptr %7, i64 16
  store <8 x i8> <i8 48, i8 51, i8 54, i8 57, i8 60, i8 63, i8 66, i8 69>, ptr %386, align 8, !tbaa !8
  %387 = getelementptr inbounds i8, ptr %8, i64 16
  store <8 x i8> <i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30>, ptr %387, align 8, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #10
  call fastcc void @mix24(ptr dead_on_unwind nonnull writable sret(%struct.bytes24) align 1 %9, ptr noundef nonnull byval(%struct.bytes24) align 8 %7, ptr noundef nonnull byval(%struct.bytes24) align 8 %8)
  %388 = load i8, ptr %9, align 1, !tbaa !8
  %389 = zext i8 %388 to i32
  %390 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %389)
  %391 = getelementptr inbounds i8, ptr %9, i64 1
  %392 = load i8, ptr %391, align 1, !tbaa !8
  %393 = zext i8 %392 to i32
  %394 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %393)
  %395 = getelementptr inbounds i8, ptr %9, i64 2
  %396 = load i8, ptr %395, align 1, !tbaa !8
  %397 = zext i8 %396 to i32
  %398 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %397)
  %399 = getelementptr inbounds i8, ptr %9, i64 3
  %400 = load i8, ptr %399, align 1, !tbaa !8
  %401 = zext i8 %400 to i32
  %402 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %401)
  %403 = getelementptr inbounds i8, ptr %9, i64 4
  %404 = load i8, ptr %403, align 1, !tbaa !8
  %405 = zext i8 %404 to i32
  %406 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %405)
  %407 = getelementptr inbounds i8, ptr %9, i64 5
  %408 = load i8, ptr %407, align 1, !tbaa !8
  %409 = zext i8 %408 to i32
  %410 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %409)
  %411 = getelementptr inbounds i8, ptr %9, i64 6
  %412 = load i8, ptr %411, align 1, !tbaa !8
  %413 = zext i8 %412 to i32
  %414 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %413)
  %415 = getelementptr inbounds i8, ptr %9, i64 7
  %416 = load i8, ptr %415, align 1, !tbaa !8
  %417 = zext i8 %416 to i32
  %418 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %417)
  %419 = getelementptr inbounds i8, ptr %9, i64 8
  %420 = load i8, ptr %419, align 1, !tbaa !8
  %421 = zext i8 %420 to i32
  %422 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %421)
  %423 = getelementptr inbounds i8, ptr %9, i64 9
  %424 = load i8, ptr %423, align 1, !tbaa !8
  %425 = zext i8 %424 to i32
  %426 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %425)
  %427 = getelementptr inbounds i8, ptr %9, i64 10
  %428 = load i8, ptr %427, align 1, !tbaa !8
  %429 = zext i8 %428 to i32
  %430 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %429)
  %431 = getelementptr inbounds i8, ptr %9, i64 11
  %432 = load i8, ptr %431, align 1, !tbaa !8
  %433 = zext i8 %432 to i32
  %434 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %433)
  %435 = getelementptr inbounds i8, ptr %9, i64 12
  %436 = load i8, ptr %435, align 1, !tbaa !8
  %437 = zext i8 %436 to i32
  %438 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %437)
  %439 = getelementptr inbounds i8, ptr %9, i64 13
  %440 = load i8, ptr %439, align 1, !tbaa !8
  %441 = zext i8 %440 to i32
  %442 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %441)
  %443 = getelementptr inbounds i8, ptr %9, i64 14
  %444 = load i8, ptr %443, align 1, !tbaa !8
  %445 = zext i8 %444 to i32
  %446 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %445)
  %447 = getelementptr inbounds i8, ptr %9, i64 15
  %448 = load i8, ptr %447, align 1, !tbaa !8
  %449 = zext i8 %448 to i32
  %450 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %449)
  %451 = getelementptr inbounds i8, ptr %9, i64 16
  %452 = load i8, ptr %451, align 1, !tbaa !8
  %453 = zext i8 %452 to i32
  %454 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %453)
  %455 = getelementptr inbounds i8, ptr %9, i64 17
  %456 = load i8, ptr %455, align 1, !tbaa !8
  %457 = zext i8 %456 to i32
  %458 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %457)
  %459 = getelementptr inbounds i8, ptr %9, i64 18
  %460 = load i8, ptr %459, align 1, !tbaa !8
  %461 = zext i8 %460 to i32
  %462 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %461)
  %463 = getelementptr inbounds i8, ptr %9, i64 19
  %464 = load i8, ptr %463, align 1, !tbaa !8
  %465 = zext i8 %464 to i32
  %466 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %465)
  %467 = getelementptr inbounds i8, ptr %9, i64 20
  %468 = load i8, ptr %467, align 1, !tbaa !8
  %469 = zext i8 %468 to i32
  %470 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %469)
  %471 = getelementptr inbounds i8, ptr %9, i64 21
  %472 = load i8, ptr %471, align 1, !tbaa !8
  %473 = zext i8 %472 to i32
  %474 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %473)
  %475 = getelementptr inbounds i8, ptr %9, i64 22
  %476 = load i8, ptr %475, align 1, !tbaa !8
  %477 = zext i8 %476 to i32
  %478 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %477)
  %479 = getelementptr inbounds i8, ptr %9, i64 23
  %480 = load i8, ptr %479, align 1, !tbaa !8
  %481 = zext i8 %480 to i32
  %482 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %481)
  %483 = load ptr, ptr @stdout, align 8, !tbaa !4
  %484 = tail call i32 @putc(i32 noundef 10, ptr noundef %483)
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #10
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) #10
  call void @llvm.lifetime.start.p0(i64 33, ptr nonnull %4) #10
  call void @llvm.lifetime.start.p0(i64 33, ptr nonnull %5) #10
  store <16 x i8> <i8 0, i8 3, i8 6, i8 9, i8 12, i8 15, i8 18, i8 21, i8 24, i8 27, i8 30, i8 33, i8 36, i8 39, i8 42, i8 45>, ptr %4, align 16, !tbaa !8
  store <16 x i8> <i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22>, ptr %5, align 16, !tbaa !8
  %485 = getelementptr inbounds i8, ptr %4, i64 16
  store <16 x i8> <i8 48, i8 51, i8 54, i8 57, i8 60, i8 63, i8 66, i8 69, i8 72, i8 75, i8 78, i8 81, i8 84, i8 87, i8 90, i8 93>, ptr %485, align 16, !tbaa !8
  %486 = getelementptr inbounds i8, ptr %5, i64 16
  store <16 x i8> <i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30, i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38>, ptr %486, align 16, !tbaa !8
  %487 = getelementptr inbounds i8, ptr %4, i64 32
  store i8 96, ptr %487, align 16, !tbaa !8
  %488 = getelementptr inbounds i8, ptr %5, i64 32
  store i8 39, ptr %488, align 16, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 33, ptr nonnull %6) #10
  call fastcc void @mix33(ptr dead_on_unwind nonnull writable sret(%struct.bytes33) align 1 %6, ptr noundef nonnull byval(%struct.bytes33) align 8 %4, ptr noundef nonnull byval(%struct.bytes33) align 8 %5)
  %489 = load i8, ptr %6, align 1, !tbaa !8
  %490 = zext i8 %489 to i32
  %491 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %490)
  %492 = getelementptr inbounds i8, ptr %6, i64 1
  %493 = load i8, ptr %492, align 1, !tbaa !8
  %494 = zext i8 %493 to i32
  %495 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %494)
  %496 = getelementptr inbounds i8, ptr %6, i64 2
  %497 = load i8, ptr %496, align 1, !tbaa !8
  %498 = zext i8 %497 to i32
  %499 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %498)
  %500 = getelementptr inbounds i8, ptr %6, i64 3
  %501 = load i8, ptr %500, align 1, !tbaa !8
  %502 = zext i8 %501 to i32
  %503 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %502)
  %504 = getelementptr inbounds i8, ptr %6, i64 4
  %505 = load i8, ptr %504, align 1, !tbaa !8
  %506 = zext i8 %505 to i32
  %507 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %506)
  %508 = getelementptr inbounds i8, ptr %6, i64 5
  %509 = load i8, ptr %508, align 1, !tbaa !8
  %510 = zext i8 %509 to i32
  %511 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %510)
  %512 = getelementptr inbounds i8, ptr %6, i64 6
  %513 = load i8, ptr %512, align 1, !tbaa !8
  %514 = zext i8 %513 to i32
  %515 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %514)
  %516 = getelementptr inbounds i8, ptr %6, i64 7
  %517 = load i8, ptr %516, align 1, !tbaa !8
  %518 = zext i8 %517 to i32
  %519 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %518)
  %520 = getelementptr inbounds i8, ptr %6, i64 8
  %521 = load i8, ptr %520, align 1, !tbaa !8
  %522 = zext i8 %521 to i32
  %523 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %522)
  %524 = getelementptr inbounds i8, ptr %6, i64 9
  %525 = load i8, ptr %524, align 1, !tbaa !8
  %526 = zext i8 %525 to i32
  %527 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %526)
  %528 = getelementptr inbounds i8, ptr %6, i64 10
  %529 = load i8, ptr %528, align 1, !tbaa !8
  %530 = zext i8 %529 to i32
  %531 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %530)
  %532 = getelementptr inbounds i8, ptr %6, i64 11
  %533 = load i8, ptr %532, align 1, !tbaa !8
  %534 = zext i8 %533 to i32
  %535 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %534)
  %536 = getelementptr inbounds i8, ptr %6, i64 12
  %537 = load i8, ptr %536, align 1, !tbaa !8
  %538 = zext i8 %537 to i32
  %539 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %538)
  %540 = getelementptr inbounds i8, ptr %6, i64 13
  %541 = load i8, ptr %540, align 1, !tbaa !8
  %542 = zext i8 %541 to i32
  %543 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %542)
  %544 = getelementptr inbounds i8, ptr %6, i64 14
  %545 = load i8, ptr %544, align 1, !tbaa !8
  %546 = zext i8 %545 to i32
  %547 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %546)
  %548 = getelementptr inbounds i8, ptr %6, i64 15
  %549 = load i8, ptr %548, align 1, !tbaa !8
  %550 = zext i8 %549 to i32
  %551 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %550)
  %552 = getelementptr inbounds i8, ptr %6, i64 16
  %553 = load i8, ptr %552, align 1, !tbaa !8
  %554 = zext i8 %553 to i32
  %555 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %554)
  %556 = getelementptr inbounds i8, ptr %6, i64 17
  %557 = load i8, ptr %556, align 1, !tbaa !8
  %558 = zext i8 %557 to i32
  %559 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %558)
  %560 = getelementptr inbounds i8, ptr %6, i64 18
  %561 = load i8, ptr %560, align 1, !tbaa !8
  %562 = zext i8 %561 to i32
  %563 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %562)
  %564 = getelementptr inbounds i8, ptr %6, i64 19
  %565 = load i8, ptr %564, align 1, !tbaa !8
  %566 = zext i8 %565 to i32
  %567 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %566)
  %568 = getelementptr inbounds i8, ptr %6, i64 20
  %569 = load i8, ptr %568, align 1, !tbaa !8
  %570 = zext i8 %569 to i32
  %571 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %570)
  %572 = getelementptr inbounds i8, ptr %6, i64 21
  %573 = load i8, ptr %572, align 1, !tbaa !8
  %574 = zext i8 %573 to i32
  %575 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %574)
  %576 = getelementptr inbounds i8, ptr %6, i64 22
  %577 = load i8, ptr %576, align 1, !tbaa !8
  %578 = zext i8 %577 to i32
  %579 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %578)
  %580 = getelementptr inbounds i8, ptr %6, i64 23
  %581 = load i8, ptr %580, align 1, !tbaa !8
  %582 = zext i8 %581 to i32
  %583 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %582)
  %584 = getelementptr inbounds i8, ptr %6, i64 24
  %585 = load i8, ptr %584, align 1, !tbaa !8
  %586 = zext i8 %585 to i32
  %587 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %586)
  %588 = getelementptr inbounds i8, ptr %6, i64 25
  %589 = load i8, ptr %588, align 1, !tbaa !8
  %590 = zext i8 %589 to i32
  %591 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %590)
  %592 = getelementptr inbounds i8, ptr %6, i64 26
  %593 = load i8, ptr %592, align 1, !tbaa !8
  %594 = zext i8 %593 to i32
  %595 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %594)
  %596 = getelementptr inbounds i8, ptr %6, i64 27
  %597 = load i8, ptr %596, align 1, !tbaa !8
  %598 = zext i8 %597 to i32
  %599 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %598)
  %600 = getelementptr inbounds i8, ptr %6, i64 28
  %601 = load i8, ptr %600, align 1, !tbaa !8
  %602 = zext i8 %601 to i32
  %603 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %602)
  %604 = getelementptr inbounds i8, ptr %6, i64 29
  %605 = load i8, ptr %604, align 1, !tbaa !8
  %606 = zext i8 %605 to i32
  %607 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %606)
  %608 = getelementptr inbounds i8, ptr %6, i64 30
  %609 = load i8, ptr %608, align 1, !tbaa !8
  %610 = zext i8 %609 to i32
  %611 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %610)
  %612 = getelementptr inbounds i8, ptr %6, i64 31
  %613 = load i8, ptr %612, align 1, !tbaa !8
  %614 = zext i8 %613 to i32
  %615 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %614)
  %616 = getelementptr inbounds i8, ptr %6, i64 32
  %617 = load i8, ptr %616, align 1, !tbaa !8
  %618 = zext i8 %617 to i32
  %619 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %618)
  %620 = load ptr, ptr @stdout, align 8, !tbaa !4
  %621 = tail call i32 @putc(i32 noundef 10, ptr noundef %620)
  call void @llvm.lifetime.end.p0(i64 33, ptr nonnull %6) #10
  call void @llvm.lifetime.end.p0(i64 33, ptr nonnull %5) #10
  call void @llvm.lifetime.end.p0(i64 33, ptr nonnull %4) #10
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %1) #10
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %2) #10
  %622 = getelementptr inbounds i8, ptr %1, i64 8
  store <8 x i8> <i8 0, i8 3, i8 6, i8 9, i8 12, i8 15, i8 18, i8 21>, ptr %1, align 8, !tbaa !8
  store <8 x i8> <i8 24, i8 27, i8 30, i8 33, i8 36, i8 39, i8 42, i8 45>, ptr %622, align 8, !tbaa !8
  %623 = getelementptr inbounds i8, ptr %2, i64 8
  store <8 x i8> <i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14>, ptr %2, align 8, !tbaa !8
  store <8 x i8> <i8 15, i8 16, i8 17, i8 18, i8 19, i8 20, i8 21, i8 22>, ptr %623, align 8, !tbaa !8
  %624 = getelementptr inbounds i8, ptr %1, i64 16
  %625 = getelementptr inbounds i8, ptr %1, i64 24
  store <8 x i8> <i8 48, i8 51, i8 54, i8 57, i8 60, i8 63, i8 66, i8 69>, ptr %624, align 8, !tbaa !8
  store <8 x i8> <i8 72, i8 75, i8 78, i8 81, i8 84, i8 87, i8 90, i8 93>, ptr %625, align 8, !tbaa !8
  %626 = getelementptr inbounds i8, ptr %2, i64 16
  %627 = getelementptr inbounds i8, ptr %2, i64 24
  store <8 x i8> <i8 23, i8 24, i8 25, i8 26, i8 27, i8 28, i8 29, i8 30>, ptr %626, align 8, !tbaa !8
  store <8 x i8> <i8 31, i8 32, i8 33, i8 34, i8 35, i8 36, i8 37, i8 38>, ptr %627, align 8, !tbaa !8
  %628 = getelementptr inbounds i8, ptr %1, i64 32
  store i8 96, ptr %628, align 8, !tbaa !8
  %629 = getelementptr inbounds i8, ptr %2, i64 32
  store i8 39, ptr %629, align 8, !tbaa !8
  %630 = getelementptr inbounds i8, ptr %1, i64 33
  store i8 99, ptr %630, align 1, !tbaa !8
  %631 = getelementptr inbounds i8, ptr %2, i64 33
  store i8 40, ptr %631, align 1, !tbaa !8
  %632 = getelementptr inbounds i8, ptr %1, i64 34
  store i8 102, ptr %632, align 2, !tbaa !8
  %633 = getelementptr inbounds i8, ptr %2, i64 34
  store i8 41, ptr %633, align 2, !tbaa !8
  %634 = getelementptr inbounds i8, ptr %1, i64 35
  store i8 105, ptr %634, align 1, !tbaa !8
  %635 = getelementptr inbounds i8, ptr %2, i64 35
  store i8 42, ptr %635, align 1, !tbaa !8
  %636 = getelementptr inbounds i8, ptr %1, i64 36
  store i8 108, ptr %636, align 4, !tbaa !8
  %637 = getelementptr inbounds i8, ptr %2, i64 36
  store i8 43, ptr %637, align 4, !tbaa !8
  %638 = getelementptr inbounds i8, ptr %1, i64 37
  store i8 111, ptr %638, align 1, !tbaa !8
  %639 = getelementptr inbounds i8, ptr %2, i64 37
  store i8 44, ptr %639, align 1, !tbaa !8
  %640 = getelementptr inbounds i8, ptr %1, i64 38
  store i8 114, ptr %640, align 2, !tbaa !8
  %641 = getelementptr inbounds i8, ptr %2, i64 38
  store i8 45, ptr %641, align 2, !tbaa !8
  %642 = getelementptr inbounds i8, ptr %1, i64 39
  store i8 117, ptr %642, align 1, !tbaa !8
  %643 = getelementptr inbounds i8, ptr %2, i64 39
  store i8 46, ptr %643, align 1, !tbaa !8
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %3) #10
  call fastcc void @mix40(ptr dead_on_unwind nonnull writable sret(%struct.bytes40) align 1 %3, ptr noundef nonnull byval(%struct.bytes40) align 8 %1, ptr noundef nonnull byval(%struct.bytes40) align 8 %2)
  br label %644

644:                                              ; preds = %644, %0
  %645 = phi i64 [ 0, %0 ], [ %650, %644 ]
  %646 = getelementptr inbounds [40 x i8], ptr %3, i64 0, i64 %645
  %647 = load i8, ptr %646, align 1, !tbaa !8
  %648 = zext i8 %647 to i32
  %649 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef %648)
  %650 = add nuw nsw i64 %645, 1
  %651 = icmp eq i64 %650, 40
  br i1 %651, label %652, label %644, !llvm.loop !9

652:                                              ; preds = %644
  %653 = load ptr, ptr @stdout, align 8, !tbaa !4
  %654 = tail call i32 @putc(i32 noundef 10, ptr noundef %653)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %3) #10
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %2) #10
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %1) #10
  %655 = tail call fastcc <2 x float> @add_ff()
  %656 = tail call fastcc <2 x float> @add_fff()
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #10
  store <2 x double> <double 1.000000e+00, double 2.000000e+00>, ptr %14, align 16, !tbaa !11
  %657 = getelementptr inbounds i8, ptr %14, i64 16
  store double 3.000000e+00, ptr %657, align 16, !tbaa !13
  call fastcc void @scale_ddd(ptr dead_on_unwind nonnull writable sret(%struct.ddd) align 8 %13, ptr noundef nonnull byval(%struct.ddd) align 8 %14)
  %658 = extractelement <2 x float> %655, i64 0
  %659 = fpext float %658 to double
  %660 = extractelement <2 x float> %655, i64 1
  %661 = fpext float %660 to double
  %662 = extractelement <2 x float> %656, i64 0
  %663 = fpext float %662 to double
  %664 = extractelement <2 x float> %656, i64 1
  %665 = fpext float %664 to double
  %666 = load double, ptr %13, align 8, !tbaa !15
  %667 = getelementptr inbounds i8, ptr %13, i64 8
  %668 = load double, ptr %667, align 8, !tbaa !16
  %669 = getelementptr inbounds i8, ptr %13, i64 16
  %670 = load double, ptr %669, align 8, !tbaa !13
  %671 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, double noundef %659, double noundef %661, double noundef %663, double noundef %665, double noundef 9.000000e+00, double noundef 2.500000e+00, double noundef 1.500000e+00, double noundef %666, double noundef %668, double noundef %670)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %15) #10
  store double 8.500000e+00, ptr %15, align 8
  %672 = getelementptr inbounds i8, ptr %15, i64 8
  store i32 7, ptr %672, align 8
  %673 = tail call fastcc double @make_id(double 8.500000e+00)
  %674 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, double noundef 8.500000e+00, i32 noundef 7, i32 noundef 8, double noundef %673, double noundef 3.000000e+00, i32 noundef 12, i64 noundef 15, double noundef -4.000000e+00)
  call void @llvm.lifetime.start.p0(i64 7, ptr nonnull %16) #10
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) %16, ptr noundef nonnull align 1 dereferenceable(7) @__const.main.text, i64 7, i1 false)
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %17) #10
  %675 = call fastcc ptr @skip(ptr nonnull %16)
  store ptr %675, ptr %17, align 8
  %676 = getelementptr inbounds i8, ptr %17, i64 8
  store i64 4, ptr %676, align 8
  %677 = tail call fastcc { <2 x float>, i64 } @go_deep()
  %678 = extractvalue { <2 x float>, i64 } %677, 0
  %679 = extractvalue { <2 x float>, i64 } %677, 1
  %680 = trunc i64 %679 to i32
  %681 = bitcast i32 %680 to float
  %682 = extractelement <2 x float> %678, i64 0
  %683 = fpext float %682 to double
  %684 = fpext float %681 to double
  %685 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, ptr noundef %675, i64 noundef 4, i32 noundef 98, double noundef 4.500000e+00, i32 noundef -4, double noundef %683, double noundef %684, double noundef -3.500000e+00)
  %686 = call fastcc i64 @spill(ptr noundef nonnull byval(%struct.ptr2) align 8 %17, ptr noundef nonnull byval(%struct.di) align 8 %15)
  %687 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i64 noundef %686)
  %688 = call i64 @div(i32 noundef -17, i32 noundef 5) #11
  %689 = trunc i64 %688 to i32
  %690 = lshr i64 %688, 32
  %691 = trunc nuw i64 %690 to i32
  %692 = call { i64, i64 } @ldiv(i64 noundef 1000000000007, i64 noundef 10) #11
  %693 = extractvalue { i64, i64 } %692, 0
  %694 = extractvalue { i64, i64 } %692, 1
  %695 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %689, i32 noundef %691, i64 noundef %693, i64 noundef %694)
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %17) #10
  call void @llvm.lifetime.end.p0(i64 7, ptr nonnull %16) #10
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %15) #10
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #10
  ret i32 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef <2 x float> @add_ff() unnamed_addr #2 {
  ret <2 x float> <float 1.500000e+00, float 2.250000e+00>
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc <2 x float> @add_fff() unnamed_addr #2 {
  ret <2 x float> <float 5.000000e+00, float 7.000000e+00>
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @scale_ddd(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.ddd) align 8 %0, ptr nocapture noundef readonly byval(%struct.ddd) align 8 %1) unnamed_addr #4 {
  %3 = load <2 x double>, ptr %1, align 8, !tbaa !11
  %4 = fmul <2 x double> %3, <double 1.500000e+00, double 1.500000e+00>
  store <2 x double> %4, ptr %0, align 8, !tbaa !11
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  %7 = load double, ptr %6, align 8, !tbaa !13
  %8 = fmul double %7, 1.500000e+00
  store double %8, ptr %5, align 8, !tbaa !13
  ret void
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #5

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc double @make_id(double %0) unnamed_addr #6 {
  %2 = fadd double %0, 1.000000e+00
  ret double %2
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc ptr @skip(ptr %0) unnamed_addr #6 {
  %2 = getelementptr inbounds i8, ptr %0, i64 2
  ret ptr %2
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { <2 x float>, i64 } @go_deep() unnamed_addr #2 {
  ret { <2 x float>, i64 } { <2 x float> <float 5.000000e+00, float 2.000000e+00>, i64 18264096768 }
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal fastcc range(i64 -9223372036854775799, -9223372036854775808) i64 @spill(ptr nocapture noundef readonly byval(%struct.ptr2) align 8 %0, ptr nocapture noundef readonly byval(%struct.di) align 8 %1) unnamed_addr #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !17
  %5 = mul nsw i64 %4, 6
  %6 = getelementptr inbounds i8, ptr %1, i64 8
  %7 = load i32, ptr %6, align 8, !tbaa !20
  %8 = shl nsw i32 %7, 3
  %9 = sext i32 %8 to i64
  %10 = load double, ptr %1, align 8, !tbaa !23
  %11 = fptosi double %10 to i64
  %12 = add i64 %5, 106
  %13 = add i64 %12, %9
  %14 = add i64 %13, %11
  ret i64 %14
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare i64 @div(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { i64, i64 } @ldiv(i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i8 @mix1(i8 %0, i8 %1) unnamed_addr #6 {
  %3 = mul i8 %0, 5
  %4 = add i8 %3, %1
  ret i8 %4
}

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i16 @mix2(i16 %0, i16 %1) unnamed_addr #6 {
  %3 = lshr i16 %0, 8
  %4 = lshr i16 %1, 8
  %5 = mul i16 %0, 5
  %6 = add i16 %5, %4
  %7 = mul nuw nsw i16 %3, 5
  %8 = add i16 %7, %1
  %9 = shl i16 %8, 8
  %10 = and i16 %6, 255
  %11 = or disjoint i16 %9, %10
  ret i16 %11
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i24 @mix3(i24 %0, i24 %1) unnamed_addr #6 {
  %3 = trunc i24 %0 to i8
  %4 = lshr i24 %0, 8
  %5 = trunc i24 %4 to i8
  %6 = lshr i24 %0, 16
  %7 = trunc nuw i24 %6 to i8
  %8 = trunc i24 %1 to i8
  %9 = lshr i24 %1, 8
  %10 = trunc i24 %9 to i8
  %11 = lshr i24 %1, 16
  %12 = trunc nuw i24 %11 to i8
  %13 = mul i8 %3, 5
  %14 = add i8 %13, %12
  %15 = mul i8 %5, 5
  %16 = add i8 %15, %10
  %17 = mul i8 %7, 5
  %18 = add i8 %17, %8
  %19 = zext i8 %18 to i24
  %20 = shl nuw i24 %19, 16
  %21 = zext i8 %16 to i24
  %22 = shl nuw nsw i24 %21, 8
  %23 = or disjoint i24 %20, %22
  %24 = zext i8 %14 to i24
  %25 = or disjoint i24 %23, %24
  ret i24 %25
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i32 @mix4(i32 %0, i32 %1) unnamed_addr #6 {
  %3 = lshr i32 %0, 8
  %4 = lshr i32 %0, 16
  %5 = lshr i32 %0, 24
  %6 = lshr i32 %1, 8
  %7 = lshr i32 %1, 16
  %8 = lshr i32 %1, 24
  %9 = mul i32 %0, 5
  %10 = add i32 %9, %8
  %11 = mul nuw nsw i32 %3, 5
  %12 = add nuw nsw i32 %11, %7
  %13 = mul nuw nsw i32 %4, 5
  %14 = add nuw nsw i32 %13, %6
  %15 = mul nuw nsw i32 %5, 5
  %16 = add i32 %15, %1
  %17 = shl i32 %16, 24
  %18 = shl i32 %14, 16
  %19 = and i32 %18, 16711680
  %20 = or disjoint i32 %17, %19
  %21 = shl i32 %12, 8
  %22 = and i32 %21, 65280
  %23 = or disjoint i32 %20, %22
  %24 = and i32 %10, 255
  %25 = or disjoint i32 %23, %24
  ret i32 %25
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i40 @mix5(i40 %0, i40 %1) unnamed_addr #6 {
  %3 = trunc i40 %0 to i8
  %4 = lshr i40 %0, 8
  %5 = trunc i40 %4 to i8
  %6 = lshr i40 %0, 16
  %7 = trunc i40 %6 to i8
  %8 = lshr i40 %0, 24
  %9 = trunc i40 %8 to i8
  %10 = lshr i40 %0, 32
  %11 = trunc nuw i40 %10 to i8
  %12 = trunc i40 %1 to i8
  %13 = lshr i40 %1, 8
  %14 = trunc i40 %13 to i8
  %15 = lshr i40 %1, 16
  %16 = trunc i40 %15 to i8
  %17 = lshr i40 %1, 24
  %18 = trunc i40 %17 to i8
  %19 = lshr i40 %1, 32
  %20 = trunc nuw i40 %19 to i8
  %21 = mul i8 %3, 5
  %22 = add i8 %21, %20
  %23 = mul i8 %5, 5
  %24 = add i8 %23, %18
  %25 = mul i8 %7, 5
  %26 = add i8 %25, %16
  %27 = mul i8 %9, 5
  %28 = add i8 %27, %14
  %29 = mul i8 %11, 5
  %30 = add i8 %29, %12
  %31 = zext i8 %30 to i40
  %32 = shl nuw i40 %31, 32
  %33 = zext i8 %28 to i40
  %34 = shl nuw nsw i40 %33, 24
  %35 = or disjoint i40 %32, %34
  %36 = zext i8 %26 to i40
  %37 = shl nuw nsw i40 %36, 16
  %38 = or disjoint i40 %35, %37
  %39 = zext i8 %24 to i40
  %40 = shl nuw nsw i40 %39, 8
  %41 = or disjoint i40 %38, %40
  %42 = zext i8 %22 to i40
  %43 = or disjoint i40 %41, %42
  ret i40 %43
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i56 @mix7(i56 %0, i56 %1) unnamed_addr #6 {
  %3 = trunc i56 %0 to i8
  %4 = lshr i56 %0, 8
  %5 = trunc i56 %4 to i8
  %6 = lshr i56 %0, 16
  %7 = trunc i56 %6 to i8
  %8 = lshr i56 %0, 24
  %9 = trunc i56 %8 to i8
  %10 = lshr i56 %0, 32
  %11 = trunc i56 %10 to i8
  %12 = lshr i56 %0, 40
  %13 = trunc i56 %12 to i8
  %14 = lshr i56 %0, 48
  %15 = trunc nuw i56 %14 to i8
  %16 = trunc i56 %1 to i8
  %17 = lshr i56 %1, 8
  %18 = trunc i56 %17 to i8
  %19 = lshr i56 %1, 16
  %20 = trunc i56 %19 to i8
  %21 = lshr i56 %1, 24
  %22 = trunc i56 %21 to i8
  %23 = lshr i56 %1, 32
  %24 = trunc i56 %23 to i8
  %25 = lshr i56 %1, 40
  %26 = trunc i56 %25 to i8
  %27 = lshr i56 %1, 48
  %28 = trunc nuw i56 %27 to i8
  %29 = mul i8 %3, 5
  %30 = add i8 %29, %28
  %31 = mul i8 %5, 5
  %32 = add i8 %31, %26
  %33 = mul i8 %7, 5
  %34 = add i8 %33, %24
  %35 = mul i8 %9, 5
  %36 = add i8 %35, %22
  %37 = mul i8 %11, 5
  %38 = add i8 %37, %20
  %39 = mul i8 %13, 5
  %40 = add i8 %39, %18
  %41 = mul i8 %15, 5
  %42 = add i8 %41, %16
  %43 = zext i8 %42 to i56
  %44 = shl nuw i56 %43, 48
  %45 = zext i8 %40 to i56
  %46 = shl nuw nsw i56 %45, 40
  %47 = or disjoint i56 %44, %46
  %48 = zext i8 %38 to i56
  %49 = shl nuw nsw i56 %48, 32
  %50 = or disjoint i56 %47, %49
  %51 = zext i8 %36 to i56
  %52 = shl nuw nsw i56 %51, 24
  %53 = or disjoint i56 %50, %52
  %54 = zext i8 %34 to i56
  %55 = shl nuw nsw i56 %54, 16
  %56 = or disjoint i56 %53, %55
  %57 = zext i8 %32 to i56
  %58 = shl nuw nsw i56 %57, 8
  %59 = zext i8 %30 to i56
  %60 = or disjoint i56 %56, %58
  %61 = or i56 %60, %59
  ret i56 %61
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc i64 @mix8(i64 %0, i64 %1) unnamed_addr #6 {
  %3 = lshr i64 %0, 8
  %4 = lshr i64 %0, 16
  %5 = lshr i64 %0, 24
  %6 = lshr i64 %0, 32
  %7 = lshr i64 %0, 40
  %8 = lshr i64 %0, 48
  %9 = lshr i64 %0, 56
  %10 = lshr i64 %1, 8
  %11 = lshr i64 %1, 16
  %12 = lshr i64 %1, 24
  %13 = lshr i64 %1, 32
  %14 = lshr i64 %1, 40
  %15 = lshr i64 %1, 48
  %16 = lshr i64 %1, 56
  %17 = mul i64 %0, 5
  %18 = add i64 %17, %16
  %19 = mul nuw nsw i64 %3, 5
  %20 = add nuw nsw i64 %19, %15
  %21 = mul nuw nsw i64 %4, 5
  %22 = add nuw nsw i64 %21, %14
  %23 = mul nuw nsw i64 %5, 5
  %24 = add nuw nsw i64 %23, %13
  %25 = mul nuw nsw i64 %6, 5
  %26 = add nuw nsw i64 %25, %12
  %27 = mul nuw nsw i64 %7, 5
  %28 = add nuw nsw i64 %27, %11
  %29 = mul nuw nsw i64 %8, 5
  %30 = add nuw nsw i64 %29, %10
  %31 = mul nuw nsw i64 %9, 5
  %32 = add i64 %31, %1
  %33 = shl i64 %32, 56
  %34 = shl i64 %30, 48
  %35 = and i64 %34, 71776119061217280
  %36 = or disjoint i64 %33, %35
  %37 = shl i64 %28, 40
  %38 = and i64 %37, 280375465082880
  %39 = or disjoint i64 %36, %38
  %40 = shl i64 %26, 32
  %41 = and i64 %40, 1095216660480
  %42 = or disjoint i64 %39, %41
  %43 = shl i64 %24, 24
  %44 = and i64 %43, 4278190080
  %45 = or disjoint i64 %42, %44
  %46 = shl i64 %22, 16
  %47 = and i64 %46, 16711680
  %48 = shl i64 %20, 8
  %49 = and i64 %48, 65280
  %50 = or disjoint i64 %45, %47
  %51 = and i64 %18, 255
  %52 = or i64 %50, %49
  %53 = or i64 %52, %51
  ret i64 %53
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { i64, i8 } @mix9(i64 %0, i8 %1, i64 %2, i8 %3) unnamed_addr #6 {
  %5 = trunc i64 %0 to i8
  %6 = lshr i64 %0, 8
  %7 = lshr i64 %0, 16
  %8 = lshr i64 %0, 24
  %9 = lshr i64 %0, 32
  %10 = lshr i64 %0, 40
  %11 = lshr i64 %0, 48
  %12 = lshr i64 %0, 56
  %13 = trunc i64 %2 to i8
  %14 = lshr i64 %2, 8
  %15 = lshr i64 %2, 16
  %16 = lshr i64 %2, 24
  %17 = lshr i64 %2, 40
  %18 = lshr i64 %2, 48
  %19 = lshr i64 %2, 56
  %20 = mul i8 %5, 5
  %21 = add i8 %20, %3
  %22 = mul nuw nsw i64 %6, 5
  %23 = add nuw nsw i64 %22, %19
  %24 = mul nuw nsw i64 %7, 5
  %25 = add nuw nsw i64 %24, %18
  %26 = mul nuw nsw i64 %8, 5
  %27 = add nuw nsw i64 %26, %17
  %28 = mul nuw nsw i64 %10, 5
  %29 = add nuw nsw i64 %28, %16
  %30 = mul nuw nsw i64 %11, 5
  %31 = add nuw nsw i64 %30, %15
  %32 = mul nuw nsw i64 %12, 5
  %33 = add nuw nsw i64 %32, %14
  %34 = mul i8 %1, 5
  %35 = add i8 %34, %13
  %36 = shl i64 %33, 56
  %37 = shl i64 %31, 48
  %38 = and i64 %37, 71776119061217280
  %39 = or disjoint i64 %36, %38
  %40 = shl i64 %29, 40
  %41 = and i64 %40, 280375465082880
  %42 = or disjoint i64 %39, %41
  %43 = mul i64 %9, 21474836480
  %44 = add i64 %43, %2
  %45 = and i64 %44, 1095216660480
  %46 = or disjoint i64 %42, %45
  %47 = shl i64 %27, 24
  %48 = and i64 %47, 4278190080
  %49 = or disjoint i64 %46, %48
  %50 = shl i64 %25, 16
  %51 = and i64 %50, 16711680
  %52 = shl i64 %23, 8
  %53 = and i64 %52, 65280
  %54 = or disjoint i64 %49, %51
  %55 = zext i8 %21 to i64
  %56 = or i64 %54, %53
  %57 = or i64 %56, %55
  %58 = insertvalue { i64, i8 } poison, i64 %57, 0
  %59 = insertvalue { i64, i8 } %58, i8 %35, 1
  ret { i64, i8 } %59
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { i64, i32 } @mix12(i64 %0, i32 %1, i64 %2, i32 %3) unnamed_addr #6 {
  %5 = lshr i64 %0, 8
  %6 = lshr i64 %0, 16
  %7 = lshr i64 %0, 24
  %8 = lshr i64 %0, 32
  %9 = lshr i64 %0, 40
  %10 = lshr i64 %0, 48
  %11 = lshr i64 %0, 56
  %12 = lshr i32 %1, 8
  %13 = lshr i32 %1, 16
  %14 = lshr i32 %1, 24
  %15 = trunc i64 %2 to i32
  %16 = trunc i64 %2 to i32
  %17 = lshr i32 %16, 8
  %18 = trunc i64 %2 to i32
  %19 = lshr i32 %18, 16
  %20 = trunc i64 %2 to i32
  %21 = lshr i32 %20, 24
  %22 = lshr i64 %2, 32
  %23 = lshr i64 %2, 40
  %24 = lshr i64 %2, 48
  %25 = lshr i64 %2, 56
  %26 = zext i32 %3 to i64
  %27 = lshr i32 %3, 8
  %28 = zext nneg i32 %27 to i64
  %29 = lshr i32 %3, 16
  %30 = zext nneg i32 %29 to i64
  %31 = lshr i32 %3, 24
  %32 = zext nneg i32 %31 to i64
  %33 = mul i64 %0, 5
  %34 = add i64 %33, %32
  %35 = mul nuw nsw i64 %5, 5
  %36 = add nuw nsw i64 %35, %30
  %37 = mul nuw nsw i64 %6, 5
  %38 = add nuw nsw i64 %37, %28
  %39 = mul nuw nsw i64 %7, 5
  %40 = add nuw nsw i64 %39, %26
  %41 = mul nuw nsw i64 %8, 5
  %42 = add nuw nsw i64 %41, %25
  %43 = mul nuw nsw i64 %9, 5
  %44 = add nuw nsw i64 %43, %24
  %45 = mul nuw nsw i64 %10, 5
  %46 = add nuw nsw i64 %45, %23
  %47 = mul nuw nsw i64 %11, 5
  %48 = add nuw nsw i64 %47, %22
  %49 = mul i32 %1, 5
  %50 = add i32 %49, %21
  %51 = mul nuw nsw i32 %12, 5
  %52 = add nuw nsw i32 %51, %19
  %53 = mul nuw nsw i32 %13, 5
  %54 = add nuw nsw i32 %53, %17
  %55 = mul nuw nsw i32 %14, 5
  %56 = add i32 %55, %15
  %57 = shl i64 %48, 56
  %58 = shl i64 %46, 48
  %59 = and i64 %58, 71776119061217280
  %60 = or disjoint i64 %57, %59
  %61 = shl i64 %44, 40
  %62 = and i64 %61, 280375465082880
  %63 = or disjoint i64 %60, %62
  %64 = shl i64 %42, 32
  %65 = and i64 %64, 1095216660480
  %66 = or disjoint i64 %63, %65
  %67 = shl i64 %40, 24
  %68 = and i64 %67, 4278190080
  %69 = or disjoint i64 %66, %68
  %70 = shl i64 %38, 16
  %71 = and i64 %70, 16711680
  %72 = shl i64 %36, 8
  %73 = and i64 %72, 65280
  %74 = or disjoint i64 %69, %71
  %75 = and i64 %34, 255
  %76 = or i64 %74, %73
  %77 = or i64 %76, %75
  %78 = shl i32 %56, 24
  %79 = shl i32 %54, 16
  %80 = and i32 %79, 16711680
  %81 = or disjoint i32 %78, %80
  %82 = shl i32 %52, 8
  %83 = and i32 %82, 65280
  %84 = or disjoint i32 %81, %83
  %85 = and i32 %50, 255
  %86 = or disjoint i32 %84, %85
  %87 = insertvalue { i64, i32 } poison, i64 %77, 0
  %88 = insertvalue { i64, i32 } %87, i32 %86, 1
  ret { i64, i32 } %88
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { i64, i56 } @mix15(i64 %0, i56 %1, i64 %2, i56 %3) unnamed_addr #6 {
  %5 = lshr i64 %0, 8
  %6 = lshr i64 %0, 16
  %7 = lshr i64 %0, 24
  %8 = lshr i64 %0, 32
  %9 = lshr i64 %0, 40
  %10 = lshr i64 %0, 48
  %11 = lshr i64 %0, 56
  %12 = trunc i56 %1 to i8
  %13 = lshr i56 %1, 8
  %14 = trunc i56 %13 to i8
  %15 = lshr i56 %1, 16
  %16 = trunc i56 %15 to i8
  %17 = lshr i56 %1, 24
  %18 = trunc i56 %17 to i8
  %19 = lshr i56 %1, 32
  %20 = trunc i56 %19 to i8
  %21 = lshr i56 %1, 40
  %22 = trunc i56 %21 to i8
  %23 = lshr i56 %1, 48
  %24 = trunc nuw i56 %23 to i8
  %25 = trunc i64 %2 to i8
  %26 = lshr i64 %2, 8
  %27 = trunc i64 %26 to i8
  %28 = lshr i64 %2, 16
  %29 = trunc i64 %28 to i8
  %30 = lshr i64 %2, 24
  %31 = trunc i64 %30 to i8
  %32 = lshr i64 %2, 32
  %33 = trunc i64 %32 to i8
  %34 = lshr i64 %2, 40
  %35 = trunc i64 %34 to i8
  %36 = lshr i64 %2, 48
  %37 = trunc i64 %36 to i8
  %38 = zext i56 %3 to i64
  %39 = lshr i56 %3, 8
  %40 = zext nneg i56 %39 to i64
  %41 = lshr i56 %3, 16
  %42 = zext nneg i56 %41 to i64
  %43 = lshr i56 %3, 24
  %44 = zext nneg i56 %43 to i64
  %45 = lshr i56 %3, 32
  %46 = zext nneg i56 %45 to i64
  %47 = lshr i56 %3, 40
  %48 = zext nneg i56 %47 to i64
  %49 = lshr i56 %3, 48
  %50 = zext nneg i56 %49 to i64
  %51 = mul i64 %0, 5
  %52 = add i64 %51, %50
  %53 = mul nuw nsw i64 %5, 5
  %54 = add nuw nsw i64 %53, %48
  %55 = mul nuw nsw i64 %6, 5
  %56 = add nuw nsw i64 %55, %46
  %57 = mul nuw nsw i64 %7, 5
  %58 = add nuw nsw i64 %57, %44
  %59 = mul nuw nsw i64 %8, 5
  %60 = add nuw nsw i64 %59, %42
  %61 = mul nuw nsw i64 %9, 5
  %62 = add nuw nsw i64 %61, %40
  %63 = mul nuw nsw i64 %10, 5
  %64 = add nuw nsw i64 %63, %38
  %65 = mul i8 %12, 5
  %66 = add i8 %65, %37
  %67 = mul i8 %14, 5
  %68 = add i8 %67, %35
  %69 = mul i8 %16, 5
  %70 = add i8 %69, %33
  %71 = mul i8 %18, 5
  %72 = add i8 %71, %31
  %73 = mul i8 %20, 5
  %74 = add i8 %73, %29
  %75 = mul i8 %22, 5
  %76 = add i8 %75, %27
  %77 = mul i8 %24, 5
  %78 = add i8 %77, %25
  %79 = mul i64 %11, 360287970189639680
  %80 = add i64 %79, %2
  %81 = and i64 %80, -72057594037927936
  %82 = shl i64 %64, 48
  %83 = and i64 %82, 71776119061217280
  %84 = or disjoint i64 %81, %83
  %85 = shl i64 %62, 40
  %86 = and i64 %85, 280375465082880
  %87 = or disjoint i64 %84, %86
  %88 = shl i64 %60, 32
  %89 = and i64 %88, 1095216660480
  %90 = or disjoint i64 %87, %89
  %91 = shl i64 %58, 24
  %92 = and i64 %91, 4278190080
  %93 = or disjoint i64 %90, %92
  %94 = shl i64 %56, 16
  %95 = and i64 %94, 16711680
  %96 = shl i64 %54, 8
  %97 = and i64 %96, 65280
  %98 = or disjoint i64 %93, %95
  %99 = and i64 %52, 255
  %100 = or i64 %98, %97
  %101 = or i64 %100, %99
  %102 = zext i8 %78 to i56
  %103 = shl nuw i56 %102, 48
  %104 = zext i8 %76 to i56
  %105 = shl nuw nsw i56 %104, 40
  %106 = or disjoint i56 %103, %105
  %107 = zext i8 %74 to i56
  %108 = shl nuw nsw i56 %107, 32
  %109 = or disjoint i56 %106, %108
  %110 = zext i8 %72 to i56
  %111 = shl nuw nsw i56 %110, 24
  %112 = or disjoint i56 %109, %111
  %113 = zext i8 %70 to i56
  %114 = shl nuw nsw i56 %113, 16
  %115 = or disjoint i56 %112, %114
  %116 = zext i8 %68 to i56
  %117 = shl nuw nsw i56 %116, 8
  %118 = zext i8 %66 to i56
  %119 = or disjoint i56 %115, %117
  %120 = or i56 %119, %118
  %121 = insertvalue { i64, i56 } poison, i64 %101, 0
  %122 = insertvalue { i64, i56 } %121, i56 %120, 1
  ret { i64, i56 } %122
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc { i64, i64 } @mix16(i64 %0, i64 %1, i64 %2, i64 %3) unnamed_addr #6 {
  %5 = insertelement <2 x i64> poison, i64 %0, i64 0
  %6 = insertelement <2 x i64> %5, i64 %1, i64 1
  %7 = lshr <2 x i64> %6, <i64 8, i64 8>
  %8 = lshr <2 x i64> %6, <i64 16, i64 16>
  %9 = lshr <2 x i64> %6, <i64 24, i64 24>
  %10 = lshr <2 x i64> %6, <i64 32, i64 32>
  %11 = lshr <2 x i64> %6, <i64 40, i64 40>
  %12 = lshr <2 x i64> %6, <i64 48, i64 48>
  %13 = lshr <2 x i64> %6, <i64 56, i64 56>
  %14 = insertelement <2 x i64> poison, i64 %3, i64 0
  %15 = insertelement <2 x i64> %14, i64 %2, i64 1
  %16 = lshr <2 x i64> %15, <i64 8, i64 8>
  %17 = lshr <2 x i64> %15, <i64 16, i64 16>
  %18 = lshr <2 x i64> %15, <i64 24, i64 24>
  %19 = lshr <2 x i64> %15, <i64 32, i64 32>
  %20 = lshr <2 x i64> %15, <i64 40, i64 40>
  %21 = lshr <2 x i64> %15, <i64 48, i64 48>
  %22 = lshr <2 x i64> %15, <i64 56, i64 56>
  %23 = mul <2 x i64> %6, <i64 5, i64 5>
  %24 = add <2 x i64> %23, %22
  %25 = mul nuw nsw <2 x i64> %7, <i64 5, i64 5>
  %26 = add nuw nsw <2 x i64> %25, %21
  %27 = mul nuw nsw <2 x i64> %8, <i64 5, i64 5>
  %28 = add nuw nsw <2 x i64> %27, %20
  %29 = mul nuw nsw <2 x i64> %9, <i64 5, i64 5>
  %30 = add nuw nsw <2 x i64> %29, %19
  %31 = mul nuw nsw <2 x i64> %10, <i64 5, i64 5>
  %32 = add nuw nsw <2 x i64> %31, %18
  %33 = mul nuw nsw <2 x i64> %11, <i64 5, i64 5>
  %34 = add nuw nsw <2 x i64> %33, %17
  %35 = mul nuw nsw <2 x i64> %12, <i64 5, i64 5>
  %36 = add nuw nsw <2 x i64> %35, %16
  %37 = mul nuw nsw <2 x i64> %13, <i64 5, i64 5>
  %38 = add <2 x i64> %37, %15
  %39 = shl <2 x i64> %38, <i64 56, i64 56>
  %40 = shl <2 x i64> %36, <i64 48, i64 48>
  %41 = and <2 x i64> %40, <i64 71776119061217280, i64 71776119061217280>
  %42 = or disjoint <2 x i64> %39, %41
  %43 = shl <2 x i64> %34, <i64 40, i64 40>
  %44 = and <2 x i64> %43, <i64 280375465082880, i64 280375465082880>
  %45 = or disjoint <2 x i64> %42, %44
  %46 = shl <2 x i64> %32, <i64 32, i64 32>
  %47 = and <2 x i64> %46, <i64 1095216660480, i64 1095216660480>
  %48 = or disjoint <2 x i64> %45, %47
  %49 = shl <2 x i64> %30, <i64 24, i64 24>
  %50 = and <2 x i64> %49, <i64 4278190080, i64 4278190080>
  %51 = or disjoint <2 x i64> %48, %50
  %52 = shl <2 x i64> %28, <i64 16, i64 16>
  %53 = and <2 x i64> %52, <i64 16711680, i64 16711680>
  %54 = shl <2 x i64> %26, <i64 8, i64 8>
  %55 = and <2 x i64> %54, <i64 65280, i64 65280>
  %56 = or disjoint <2 x i64> %51, %53
  %57 = and <2 x i64> %24, <i64 255, i64 255>
  %58 = or <2 x i64> %56, %55
  %59 = or <2 x i64> %58, %57
  %60 = extractelement <2 x i64> %59, i64 0
  %61 = insertvalue { i64, i64 } poison, i64 %60, 0
  %62 = extractelement <2 x i64> %59, i64 1
  %63 = insertvalue { i64, i64 } %61, i64 %62, 1
  ret { i64, i64 } %63
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal fastcc void @mix17(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.bytes17) align 1 %0, ptr nocapture noundef readonly byval(%struct.bytes17) align 8 %1, ptr nocapture noundef readonly byval(%struct.bytes17) align 8 %2) unnamed_addr #4 {
  %4 = getelementptr inbounds i8, ptr %2, i64 1
  %5 = load <16 x i8>, ptr %1, align 8, !tbaa !8
  %6 = mul <16 x i8> %5, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %7 = load <16 x i8>, ptr %4, align 1, !tbaa !8
  %8 = shufflevector <16 x i8> %7, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %9 = add <16 x i8> %6, %8
  store <16 x i8> %9, ptr %0, align 1, !tbaa !8
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load i8, ptr %10, align 8, !tbaa !8
  %12 = mul i8 %11, 5
  %13 = load i8, ptr %2, align 8, !tbaa !8
  %14 = add i8 %12, %13
  %15 = getelementptr inbounds i8, ptr %0, i64 16
  store i8 %14, ptr %15, align 1, !tbaa !8
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @mix24(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.bytes24) align 1 %0, ptr nocapture noundef readonly byval(%struct.bytes24) align 8 %1, ptr nocapture noundef readonly byval(%struct.bytes24) align 8 %2) unnamed_addr #9 {
  %4 = load <8 x i8>, ptr %1, align 8, !tbaa !8
  %5 = mul <8 x i8> %4, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %6 = getelementptr inbounds i8, ptr %2, i64 16
  %7 = load <8 x i8>, ptr %6, align 8, !tbaa !8
  %8 = shufflevector <8 x i8> %7, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %9 = add <8 x i8> %5, %8
  store <8 x i8> %9, ptr %0, align 1, !tbaa !8
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load <8 x i8>, ptr %10, align 8, !tbaa !8
  %12 = mul <8 x i8> %11, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  %14 = load <8 x i8>, ptr %13, align 8, !tbaa !8
  %15 = shufflevector <8 x i8> %14, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %16 = add <8 x i8> %12, %15
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store <8 x i8> %16, ptr %17, align 1, !tbaa !8
  %18 = getelementptr inbounds i8, ptr %1, i64 16
  %19 = load <8 x i8>, ptr %18, align 8, !tbaa !8
  %20 = mul <8 x i8> %19, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %21 = load <8 x i8>, ptr %2, align 8, !tbaa !8
  %22 = shufflevector <8 x i8> %21, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %23 = add <8 x i8> %20, %22
  %24 = getelementptr inbounds i8, ptr %0, i64 16
  store <8 x i8> %23, ptr %24, align 1, !tbaa !8
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @mix33(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.bytes33) align 1 %0, ptr nocapture noundef readonly byval(%struct.bytes33) align 8 %1, ptr nocapture noundef readonly byval(%struct.bytes33) align 8 %2) unnamed_addr #9 {
  %4 = load <16 x i8>, ptr %1, align 8, !tbaa !8
  %5 = mul <16 x i8> %4, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %6 = getelementptr inbounds i8, ptr %2, i64 17
  %7 = load <16 x i8>, ptr %6, align 1, !tbaa !8
  %8 = shufflevector <16 x i8> %7, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %9 = add <16 x i8> %5, %8
  store <16 x i8> %9, ptr %0, align 1, !tbaa !8
  %10 = getelementptr inbounds i8, ptr %1, i64 16
  %11 = load <16 x i8>, ptr %10, align 8, !tbaa !8
  %12 = mul <16 x i8> %11, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %13 = getelementptr inbounds i8, ptr %2, i64 1
  %14 = load <16 x i8>, ptr %13, align 1, !tbaa !8
  %15 = shufflevector <16 x i8> %14, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %16 = add <16 x i8> %12, %15
  %17 = getelementptr inbounds i8, ptr %0, i64 16
  store <16 x i8> %16, ptr %17, align 1, !tbaa !8
  %18 = getelementptr inbounds i8, ptr %1, i64 32
  %19 = load i8, ptr %18, align 8, !tbaa !8
  %20 = mul i8 %19, 5
  %21 = load i8, ptr %2, align 8, !tbaa !8
  %22 = add i8 %20, %21
  %23 = getelementptr inbounds i8, ptr %0, i64 32
  store i8 %22, ptr %23, align 1, !tbaa !8
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable
define internal fastcc void @mix40(ptr dead_on_unwind noalias nocapture writable writeonly sret(%struct.bytes40) align 1 %0, ptr nocapture noundef readonly byval(%struct.bytes40) align 8 %1, ptr nocapture noundef readonly byval(%struct.bytes40) align 8 %2) unnamed_addr #9 {
  %4 = load <8 x i8>, ptr %1, align 8, !tbaa !8
  %5 = mul <8 x i8> %4, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %6 = getelementptr inbounds i8, ptr %2, i64 32
  %7 = load <8 x i8>, ptr %6, align 8, !tbaa !8
  %8 = shufflevector <8 x i8> %7, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %9 = add <8 x i8> %5, %8
  store <8 x i8> %9, ptr %0, align 1, !tbaa !8
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = load <8 x i8>, ptr %10, align 8, !tbaa !8
  %12 = mul <8 x i8> %11, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %13 = getelementptr inbounds i8, ptr %2, i64 24
  %14 = load <8 x i8>, ptr %13, align 8, !tbaa !8
  %15 = shufflevector <8 x i8> %14, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %16 = add <8 x i8> %12, %15
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  store <8 x i8> %16, ptr %17, align 1, !tbaa !8
  %18 = getelementptr inbounds i8, ptr %1, i64 16
  %19 = load <8 x i8>, ptr %18, align 8, !tbaa !8
  %20 = mul <8 x i8> %19, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %21 = getelementptr inbounds i8, ptr %2, i64 16
  %22 = load <8 x i8>, ptr %21, align 8, !tbaa !8
  %23 = shufflevector <8 x i8> %22, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %24 = add <8 x i8> %20, %23
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  store <8 x i8> %24, ptr %25, align 1, !tbaa !8
  %26 = getelementptr inbounds i8, ptr %1, i64 24
  %27 = load <8 x i8>, ptr %26, align 8, !tbaa !8
  %28 = mul <8 x i8> %27, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %29 = getelementptr inbounds i8, ptr %2, i64 8
  %30 = load <8 x i8>, ptr %29, align 8, !tbaa !8
  %31 = shufflevector <8 x i8> %30, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %32 = add <8 x i8> %28, %31
  %33 = getelementptr inbounds i8, ptr %0, i64 24
  store <8 x i8> %32, ptr %33, align 1, !tbaa !8
  %34 = getelementptr inbounds i8, ptr %1, i64 32
  %35 = load <8 x i8>, ptr %34, align 8, !tbaa !8
  %36 = mul <8 x i8> %35, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %37 = load <8 x i8>, ptr %2, align 8, !tbaa !8
  %38 = shufflevector <8 x i8> %37, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %39 = add <8 x i8> %36, %38
  %40 = getelementptr inbounds i8, ptr %0, i64 32
  store <8 x i8> %39, ptr %40, align 1, !tbaa !8
  ret void
}

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nounwind }
attributes #11 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"any pointer", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !6, i64 0}
!13 = !{!14, !12, i64 16}
!14 = !{!"ddd", !12, i64 0, !12, i64 8, !12, i64 16}
!15 = !{!14, !12, i64 0}
!16 = !{!14, !12, i64 8}
!17 = !{!18, !19, i64 8}
!18 = !{!"ptr2", !5, i64 0, !19, i64 8}
!19 = !{!"long", !6, i64 0}
!20 = !{!21, !22, i64 8}
!21 = !{!"di", !12, i64 0, !22, i64 8}
!22 = !{!"int", !6, i64 0}
!23 = !{!21, !12, i64 0}
