; ModuleID = 'mem_functions.c'
source_filename = "mem_functions.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.big = type { i32, [1000 x i8], [20 x double] }

@.str = private unnamed_addr constant [6 x i8] c"%08x \00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.2 = private unnamed_addr constant [10 x i8] c"%d %d %d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%d %d\0A\00", align 1
@.str.4 = private unnamed_addr constant [15 x i8] c"%d %d %d %08x\0A\00", align 1
@.str.5 = private unnamed_addr constant [15 x i8] c"%d %ld %d %ld\0A\00", align 1
@.str.6 = private unnamed_addr constant [13 x i8] c"%x %x %x %d\0A\00", align 1
@.str.7 = private unnamed_addr constant [5 x i8] c"%ld\0A\00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  %1 = alloca [256 x i8], align 16
  %2 = alloca [256 x i8], align 16
  %3 = alloca %struct.big, align 8
  %4 = alloca %struct.big, align 8
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %1) #9
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #9
  store <16 x i8> <i8 90, i8 91, i8 88, i8 89, i8 94, i8 95, i8 92, i8 93, i8 82, i8 83, i8 80, i8 81, i8 86, i8 87, i8 84, i8 85>, ptr %1, align 16, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %1, i64 16
  store <16 x i8> <i8 74, i8 75, i8 72, i8 73, i8 78, i8 79, i8 76, i8 77, i8 66, i8 67, i8 64, i8 65, i8 70, i8 71, i8 68, i8 69>, ptr %5, align 16, !tbaa !4
  %6 = getelementptr inbounds i8, ptr %1, i64 32
  store <16 x i8> <i8 122, i8 123, i8 120, i8 121, i8 126, i8 127, i8 124, i8 125, i8 114, i8 115, i8 112, i8 113, i8 118, i8 119, i8 116, i8 117>, ptr %6, align 16, !tbaa !4
  %7 = getelementptr inbounds i8, ptr %1, i64 48
  store <16 x i8> <i8 106, i8 107, i8 104, i8 105, i8 110, i8 111, i8 108, i8 109, i8 98, i8 99, i8 96, i8 97, i8 102, i8 103, i8 100, i8 101>, ptr %7, align 16, !tbaa !4
  %8 = getelementptr inbounds i8, ptr %1, i64 64
  store <16 x i8> <i8 26, i8 27, i8 24, i8 25, i8 30, i8 31, i8 28, i8 29, i8 18, i8 19, i8 16, i8 17, i8 22, i8 23, i8 20, i8 21>, ptr %8, align 16, !tbaa !4
  %9 = getelementptr inbounds i8, ptr %1, i64 80
  store <16 x i8> <i8 10, i8 11, i8 8, i8 9, i8 14, i8 15, i8 12, i8 13, i8 2, i8 3, i8 0, i8 1, i8 6, i8 7, i8 4, i8 5>, ptr %9, align 16, !tbaa !4
  %10 = getelementptr inbounds i8, ptr %1, i64 96
  store <16 x i8> <i8 58, i8 59, i8 56, i8 57, i8 62, i8 63, i8 60, i8 61, i8 50, i8 51, i8 48, i8 49, i8 54, i8 55, i8 52, i8 53>, ptr %10, align 16, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %1, i64 112
  store <16 x i8> <i8 42, i8 43, i8 40, i8 41, i8 46, i8 47, i8 44, i8 45, i8 34, i8 35, i8 32, i8 33, i8 38, i8 39, i8 36, i8 37>, ptr %11, align 16, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %1, i64 128
  store <16 x i8> <i8 -38, i8 -37, i8 -40, i8 -39, i8 -34, i8 -33, i8 -36, i8 -35, i8 -46, i8 -45, i8 -48, i8 -47, i8 -42, i8 -41, i8 -44, i8 -43>, ptr %12, align 16, !tbaa !4
  %13 = getelementptr inbounds i8, ptr %1, i64 144
  store <16 x i8> <i8 -54, i8 -53, i8 -56, i8 -55, i8 -50, i8 -49, i8 -52, i8 -51, i8 -62, i8 -61, i8 -64, i8 -63, i8 -58, i8 -57, i8 -60, i8 -59>, ptr %13, align 16, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %1, i64 160
  store <16 x i8> <i8 -6, i8 -5, i8 -8, i8 -7, i8 -2, i8 -1, i8 -4, i8 -3, i8 -14, i8 -13, i8 -16, i8 -15, i8 -10, i8 -9, i8 -12, i8 -11>, ptr %14, align 16, !tbaa !4
  %15 = getelementptr inbounds i8, ptr %1, i64 176
  store <16 x i8> <i8 -22, i8 -21, i8 -24, i8 -23, i8 -18, i8 -17, i8 -20, i8 -19, i8 -30, i8 -29, i8 -32, i8 -31, i8 -26, i8 -25, i8 -28, i8 -27>, ptr %15, align 16, !tbaa !4
  %16 = getelementptr inbounds i8, ptr %1, i64 192
  store <16 x i8> <i8 -102, i8 -101, i8 -104, i8 -103, i8 -98, i8 -97, i8 -100, i8 -99, i8 -110, i8 -109, i8 -112, i8 -111, i8 -106, i8 -105, i8 -108, i8 -107>, ptr %16, align 16, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %1, i64 208
  store <16 x i8> <i8 -118, i8 -117, i8 -120, i8 -119, i8 -114, i8 -113, i8 -116, i8 -115, i8 -126, i8 -125, i8 -128, i8 -127, i8 -122, i8 -121, i8 -124, i8 -123>, ptr %17, align 16, !tbaa !4
  %18 = getelementptr inbounds i8, ptr %1, i64 224
  store <16 x i8> <i8 -70, i8 -69, i8 -72, i8 -71, i8 -66, i8 -65, i8 -68, i8 -67, i8 -78, i8 -77, i8 -80, i8 -79, i8 -74, i8 -73, i8 -76, i8 -75>, ptr %18, align 16, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %1, i64 240
  store <16 x i8> <i8 -86, i8 -85, i8 -88, i8 -87, i8 -82, i8 -81, i8 -84, i8 -83, i8 -94, i8 -93, i8 -96, i8 -95, i8 -90, i8 -89, i8 -92, i8 -91>, ptr %19, align 16, !tbaa !4
  %20 = getelementptr inbounds i8, ptr %1, i64 100
  br label %21

21:                                               ; preds = %0, %164
  %22 = phi i64 [ -9, %0 ], [ %166, %164 ]
  %23 = getelementptr inbounds i8, ptr %20, i64 %22
  br label %54

24:                                               ; preds = %164
  %25 = load ptr, ptr @stdout, align 8, !tbaa !7
  %26 = tail call i32 @putc(i32 noundef 10, ptr noundef %25)
  %27 = load i8, ptr %1, align 16
  store i8 %27, ptr %2, align 16
  %28 = getelementptr inbounds i8, ptr %2, i64 1
  %29 = getelementptr inbounds i8, ptr %1, i64 1
  %30 = load i16, ptr %29, align 1
  store i16 %30, ptr %28, align 1
  %31 = getelementptr inbounds i8, ptr %2, i64 3
  %32 = getelementptr inbounds i8, ptr %1, i64 3
  %33 = load i32, ptr %32, align 1
  store i32 %33, ptr %31, align 1
  %34 = getelementptr inbounds i8, ptr %2, i64 7
  %35 = getelementptr inbounds i8, ptr %1, i64 7
  %36 = load i64, ptr %35, align 1
  store i64 %36, ptr %34, align 1
  %37 = getelementptr inbounds i8, ptr %2, i64 15
  %38 = getelementptr inbounds i8, ptr %1, i64 15
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %37, ptr noundef nonnull align 1 dereferenceable(16) %38, i64 16, i1 false)
  %39 = getelementptr inbounds i8, ptr %2, i64 31
  %40 = getelementptr inbounds i8, ptr %1, i64 31
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(225) %39, ptr noundef nonnull align 1 dereferenceable(225) %40, i64 225, i1 false)
  %41 = call i32 @memcmp(ptr noundef nonnull dereferenceable(256) %1, ptr noundef nonnull dereferenceable(256) %2, i64 noundef 256) #10
  %42 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %41)
  %43 = getelementptr inbounds i8, ptr %2, i64 200
  %44 = load i8, ptr %43, align 8, !tbaa !4
  %45 = add i8 %44, 1
  store i8 %45, ptr %43, align 8, !tbaa !4
  %46 = call i32 @memcmp(ptr noundef nonnull dereferenceable(256) %1, ptr noundef nonnull dereferenceable(256) %2, i64 noundef 256) #10
  %47 = ashr i32 %46, 31
  %48 = icmp ne i32 %46, 0
  %49 = zext i1 %48 to i32
  %50 = or i32 %47, %49
  %51 = call i32 @memcmp(ptr noundef nonnull dereferenceable(200) %1, ptr noundef nonnull dereferenceable(200) %2, i64 noundef 200) #10
  %52 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef %50, i32 noundef %51, i32 noundef 1)
  %53 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 0, i32 noundef 1)
  br label %243

54:                                               ; preds = %54, %21
  %55 = phi i32 [ -2128831035, %21 ], [ %78, %54 ]
  %56 = phi ptr [ %1, %21 ], [ %74, %54 ]
  %57 = phi i64 [ 256, %21 ], [ %73, %54 ]
  %58 = getelementptr inbounds i8, ptr %56, i64 1
  %59 = load i8, ptr %56, align 1, !tbaa !4
  %60 = zext i8 %59 to i32
  %61 = xor i32 %55, %60
  %62 = mul i32 %61, 16777619
  %63 = getelementptr inbounds i8, ptr %56, i64 2
  %64 = load i8, ptr %58, align 1, !tbaa !4
  %65 = zext i8 %64 to i32
  %66 = xor i32 %62, %65
  %67 = mul i32 %66, 16777619
  %68 = getelementptr inbounds i8, ptr %56, i64 3
  %69 = load i8, ptr %63, align 1, !tbaa !4
  %70 = zext i8 %69 to i32
  %71 = xor i32 %67, %70
  %72 = mul i32 %71, 16777619
  %73 = add nsw i64 %57, -4
  %74 = getelementptr inbounds i8, ptr %56, i64 4
  %75 = load i8, ptr %68, align 1, !tbaa !4
  %76 = zext i8 %75 to i32
  %77 = xor i32 %72, %76
  %78 = mul i32 %77, 16777619
  %79 = icmp eq i64 %73, 0
  br i1 %79, label %80, label %54, !llvm.loop !9

80:                                               ; preds = %54
  %81 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %78)
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(33) %23, ptr noundef nonnull align 4 dereferenceable(33) %20, i64 33, i1 false)
  br label %82

82:                                               ; preds = %82, %80
  %83 = phi i32 [ -2128831035, %80 ], [ %106, %82 ]
  %84 = phi ptr [ %1, %80 ], [ %102, %82 ]
  %85 = phi i64 [ 256, %80 ], [ %101, %82 ]
  %86 = getelementptr inbounds i8, ptr %84, i64 1
  %87 = load i8, ptr %84, align 1, !tbaa !4
  %88 = zext i8 %87 to i32
  %89 = xor i32 %83, %88
  %90 = mul i32 %89, 16777619
  %91 = getelementptr inbounds i8, ptr %84, i64 2
  %92 = load i8, ptr %86, align 1, !tbaa !4
  %93 = zext i8 %92 to i32
  %94 = xor i32 %90, %93
  %95 = mul i32 %94, 16777619
  %96 = getelementptr inbounds i8, ptr %84, i64 3
  %97 = load i8, ptr %91, align 1, !tbaa !4
  %98 = zext i8 %97 to i32
  %99 = xor i32 %95, %98
  %100 = mul i32 %99, 16777619
  %101 = add nsw i64 %85, -4
  %102 = getelementptr inbounds i8, ptr %84, i64 4
  %103 = load i8, ptr %96, align 1, !tbaa !4
  %104 = zext i8 %103 to i32
  %105 = xor i32 %100, %104
  %106 = mul i32 %105, 16777619
  %107 = icmp eq i64 %101, 0
  br i1 %107, label %108, label %82, !llvm.loop !9

108:                                              ; preds = %82
  %109 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %106)
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(66) %23, ptr noundef nonnull align 4 dereferenceable(66) %20, i64 66, i1 false)
  br label %110

110:                                              ; preds = %110, %108
  %111 = phi i32 [ -2128831035, %108 ], [ %134, %110 ]
  %112 = phi ptr [ %1, %108 ], [ %130, %110 ]
  %113 = phi i64 [ 256, %108 ], [ %129, %110 ]
  %114 = getelementptr inbounds i8, ptr %112, i64 1
  %115 = load i8, ptr %112, align 1, !tbaa !4
  %116 = zext i8 %115 to i32
  %117 = xor i32 %111, %116
  %118 = mul i32 %117, 16777619
  %119 = getelementptr inbounds i8, ptr %112, i64 2
  %120 = load i8, ptr %114, align 1, !tbaa !4
  %121 = zext i8 %120 to i32
  %122 = xor i32 %118, %121
  %123 = mul i32 %122, 16777619
  %124 = getelementptr inbounds i8, ptr %112, i64 3
  %125 = load i8, ptr %119, align 1, !tbaa !4
  %126 = zext i8 %125 to i32
  %127 = xor i32 %123, %126
  %128 = mul i32 %127, 16777619
  %129 = add nsw i64 %113, -4
  %130 = getelementptr inbounds i8, ptr %112, i64 4
  %131 = load i8, ptr %124, align 1, !tbaa !4
  %132 = zext i8 %131 to i32
  %133 = xor i32 %128, %132
  %134 = mul i32 %133, 16777619
  %135 = icmp eq i64 %129, 0
  br i1 %135, label %136, label %110, !llvm.loop !9

136:                                              ; preds = %110
  %137 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %134)
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(99) %23, ptr noundef nonnull align 4 dereferenceable(99) %20, i64 99, i1 false)
  br label %138

138:                                              ; preds = %138, %136
  %139 = phi i32 [ -2128831035, %136 ], [ %162, %138 ]
  %140 = phi ptr [ %1, %136 ], [ %158, %138 ]
  %141 = phi i64 [ 256, %136 ], [ %157, %138 ]
  %142 = getelementptr inbounds i8, ptr %140, i64 1
  %143 = load i8, ptr %140, align 1, !tbaa !4
  %144 = zext i8 %143 to i32
  %145 = xor i32 %139, %144
  %146 = mul i32 %145, 16777619
  %147 = getelementptr inbounds i8, ptr %140, i64 2
  %148 = load i8, ptr %142, align 1, !tbaa !4
  %149 = zext i8 %148 to i32
  %150 = xor i32 %146, %149
  %151 = mul i32 %150, 16777619
  %152 = getelementptr inbounds i8, ptr %140, i64 3
  %153 = load i8, ptr %147, align 1, !tbaa !4
  %154 = zext i8 %153 to i32
  %155 = xor i32 %151, %154
  %156 = mul i32 %155, 16777619
  %157 = add nsw i64 %141, -4
  %158 = getelementptr inbounds i8, ptr %140, i64 4
  %159 = load i8, ptr %152, align 1, !tbaa !4
  %160 = zext i8 %159 to i32
  %161 = xor i32 %156, %160
  %162 = mul i32 %161, 16777619
  %163 = icmp eq i64 %157, 0
  br i1 %163, label %164, label %138, !llvm.loop !9

164:                                              ; preds = %138
  %165 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %162)
  %166 = add nsw i64 %22, 3
  %167 = icmp slt i64 %22, 7
  br i1 %167, label %21, label %24, !llvm.loop !11

168:                                              ; preds = %168, %369
  %169 = phi i64 [ 0, %369 ], [ %173, %168 ]
  %170 = phi <16 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %369 ], [ %174, %168 ]
  %171 = mul <16 x i8> %170, <i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5, i8 5>
  %172 = getelementptr inbounds [1000 x i8], ptr %381, i64 0, i64 %169
  store <16 x i8> %171, ptr %172, align 4, !tbaa !4, !alias.scope !12
  %173 = add nuw i64 %169, 16
  %174 = add <16 x i8> %170, <i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16>
  %175 = icmp eq i64 %173, 992
  br i1 %175, label %176, label %168, !llvm.loop !15

176:                                              ; preds = %168
  %177 = getelementptr inbounds i8, ptr %4, i64 996
  store <8 x i8> <i8 96, i8 101, i8 106, i8 111, i8 116, i8 121, i8 126, i8 -125>, ptr %177, align 4, !tbaa !4, !alias.scope !12
  %178 = getelementptr inbounds i8, ptr %4, i64 1008
  store <2 x double> <double 5.000000e+00, double 5.500000e+00>, ptr %178, align 8, !tbaa !18, !alias.scope !12
  %179 = getelementptr inbounds i8, ptr %4, i64 1024
  store <2 x double> <double 6.000000e+00, double 6.500000e+00>, ptr %179, align 8, !tbaa !18, !alias.scope !12
  %180 = getelementptr inbounds i8, ptr %4, i64 1040
  store <2 x double> <double 7.000000e+00, double 7.500000e+00>, ptr %180, align 8, !tbaa !18, !alias.scope !12
  %181 = getelementptr inbounds i8, ptr %4, i64 1056
  store <2 x double> <double 8.000000e+00, double 8.500000e+00>, ptr %181, align 8, !tbaa !18, !alias.scope !12
  %182 = getelementptr inbounds i8, ptr %4, i64 1072
  store <2 x double> <double 9.000000e+00, double 9.500000e+00>, ptr %182, align 8, !tbaa !18, !alias.scope !12
  %183 = getelementptr inbounds i8, ptr %4, i64 1088
  store <2 x double> <double 1.000000e+01, double 1.050000e+01>, ptr %183, align 8, !tbaa !18, !alias.scope !12
  %184 = getelementptr inbounds i8, ptr %4, i64 1104
  store <2 x double> <double 1.100000e+01, double 1.150000e+01>, ptr %184, align 8, !tbaa !18, !alias.scope !12
  %185 = getelementptr inbounds i8, ptr %4, i64 1120
  store <2 x double> <double 1.200000e+01, double 1.250000e+01>, ptr %185, align 8, !tbaa !18, !alias.scope !12
  %186 = getelementptr inbounds i8, ptr %4, i64 1136
  store <2 x double> <double 1.300000e+01, double 1.350000e+01>, ptr %186, align 8, !tbaa !18, !alias.scope !12
  %187 = getelementptr inbounds i8, ptr %4, i64 1152
  store <2 x double> <double 1.400000e+01, double 1.450000e+01>, ptr %187, align 8, !tbaa !18, !alias.scope !12
  %188 = tail call noalias dereferenceable_or_null(3504) ptr @malloc(i64 noundef 3504) #11
  %189 = getelementptr inbounds i8, ptr %188, i64 1168
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %189, ptr noundef nonnull align 8 dereferenceable(1168) %4, i64 1168, i1 false), !tbaa.struct !20
  %190 = getelementptr inbounds i8, ptr %188, i64 2336
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %190, ptr noundef nonnull align 8 dereferenceable(1168) %3, i64 1168, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %188, ptr noundef nonnull align 8 dereferenceable(1168) %4, i64 1168, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %3, ptr noundef nonnull align 8 dereferenceable(1168) %4, i64 1168, i1 false), !tbaa.struct !20
  %191 = load i32, ptr %188, align 8, !tbaa !23
  %192 = load i32, ptr %190, align 8, !tbaa !23
  %193 = call i32 @bcmp(ptr noundef nonnull dereferenceable(1168) %3, ptr noundef nonnull dereferenceable(1168) %4, i64 1168)
  br label %194

194:                                              ; preds = %194, %176
  %195 = phi i32 [ -2128831035, %176 ], [ %228, %194 ]
  %196 = phi ptr [ %188, %176 ], [ %224, %194 ]
  %197 = phi i64 [ 3504, %176 ], [ %223, %194 ]
  %198 = getelementptr inbounds i8, ptr %196, i64 1
  %199 = load i8, ptr %196, align 1, !tbaa !4
  %200 = zext i8 %199 to i32
  %201 = xor i32 %195, %200
  %202 = mul i32 %201, 16777619
  %203 = getelementptr inbounds i8, ptr %196, i64 2
  %204 = load i8, ptr %198, align 1, !tbaa !4
  %205 = zext i8 %204 to i32
  %206 = xor i32 %202, %205
  %207 = mul i32 %206, 16777619
  %208 = getelementptr inbounds i8, ptr %196, i64 3
  %209 = load i8, ptr %203, align 1, !tbaa !4
  %210 = zext i8 %209 to i32
  %211 = xor i32 %207, %210
  %212 = mul i32 %211, 16777619
  %213 = getelementptr inbounds i8, ptr %196, i64 4
  %214 = load i8, ptr %208, align 1, !tbaa !4
  %215 = zext i8 %214 to i32
  %216 = xor i32 %212, %215
  %217 = mul i32 %216, 16777619
  %218 = getelementptr inbounds i8, ptr %196, i64 5
  %219 = load i8, ptr %213, align 1, !tbaa !4
  %220 = zext i8 %219 to i32
  %221 = xor i32 %217, %220
  %222 = mul i32 %221, 16777619
  %223 = add nsw i64 %197, -6
  %224 = getelementptr inbounds i8, ptr %196, i64 6
  %225 = load i8, ptr %218, align 1, !tbaa !4
  %226 = zext i8 %225 to i32
  %227 = xor i32 %222, %226
  %228 = mul i32 %227, 16777619
  %229 = icmp eq i64 %223, 0
  br i1 %229, label %230, label %194, !llvm.loop !9

230:                                              ; preds = %194
  %231 = icmp eq i32 %193, 0
  %232 = zext i1 %231 to i32
  %233 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.4, i32 noundef %191, i32 noundef %192, i32 noundef %232, i32 noundef %228)
  tail call void @free(ptr noundef %188) #9
  %234 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.5, i32 noundef 1, i64 noundef 2, i32 noundef 3, i64 noundef -1)
  %235 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.6, i32 noundef 0, i32 noundef -1414812757, i32 noundef 0, i32 noundef 7)
  %236 = call ptr @memchr(ptr noundef nonnull dereferenceable(1) %1, i32 noundef 146, i64 noundef 256) #10
  %237 = icmp eq ptr %236, null
  %238 = ptrtoint ptr %236 to i64
  %239 = ptrtoint ptr %1 to i64
  %240 = sub i64 %238, %239
  %241 = select i1 %237, i64 -1, i64 %240
  %242 = call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.7, i64 noundef %241)
  call void @llvm.lifetime.end.p0(i64 1168, ptr nonnull %4) #9
  call void @llvm.lifetime.end.p0(i64 1168, ptr nonnull %3) #9
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #9
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %1) #9
  ret i32 0

243:                                              ; preds = %243, %24
  %244 = phi i32 [ -2128831035, %24 ], [ %267, %243 ]
  %245 = phi ptr [ %1, %24 ], [ %263, %243 ]
  %246 = phi i64 [ 256, %24 ], [ %262, %243 ]
  %247 = getelementptr inbounds i8, ptr %245, i64 1
  %248 = load i8, ptr %245, align 1, !tbaa !4
  %249 = zext i8 %248 to i32
  %250 = xor i32 %244, %249
  %251 = mul i32 %250, 16777619
  %252 = getelementptr inbounds i8, ptr %245, i64 2
  %253 = load i8, ptr %247, align 1, !tbaa !4
  %254 = zext i8 %253 to i32
  %255 = xor i32 %251, %254
  %256 = mul i32 %255, 16777619
  %257 = getelementptr inbounds i8, ptr %245, i64 3
  %258 = load i8, ptr %252, align 1, !tbaa !4
  %259 = zext i8 %258 to i32
  %260 = xor i32 %256, %259
  %261 = mul i32 %260, 16777619
  %262 = add nsw i64 %246, -4
  %263 = getelementptr inbounds i8, ptr %245, i64 4
  %264 = load i8, ptr %257, align 1, !tbaa !4
  %265 = zext i8 %264 to i32
  %266 = xor i32 %261, %265
  %267 = mul i32 %266, 16777619
  %268 = icmp eq i64 %262, 0
  br i1 %268, label %269, label %243, !llvm.loop !9

269:                                              ; preds = %243
  %270 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %267)
  %271 = getelementptr inbounds i8, ptr %1, i64 23
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(23) %271, i8 115, i64 23, i1 false)
  br label %272

272:                                              ; preds = %272, %269
  %273 = phi i32 [ -2128831035, %269 ], [ %296, %272 ]
  %274 = phi ptr [ %1, %269 ], [ %292, %272 ]
  %275 = phi i64 [ 256, %269 ], [ %291, %272 ]
  %276 = getelementptr inbounds i8, ptr %274, i64 1
  %277 = load i8, ptr %274, align 1, !tbaa !4
  %278 = zext i8 %277 to i32
  %279 = xor i32 %273, %278
  %280 = mul i32 %279, 16777619
  %281 = getelementptr inbounds i8, ptr %274, i64 2
  %282 = load i8, ptr %276, align 1, !tbaa !4
  %283 = zext i8 %282 to i32
  %284 = xor i32 %280, %283
  %285 = mul i32 %284, 16777619
  %286 = getelementptr inbounds i8, ptr %274, i64 3
  %287 = load i8, ptr %281, align 1, !tbaa !4
  %288 = zext i8 %287 to i32
  %289 = xor i32 %285, %288
  %290 = mul i32 %289, 16777619
  %291 = add nsw i64 %275, -4
  %292 = getelementptr inbounds i8, ptr %274, i64 4
  %293 = load i8, ptr %286, align 1, !tbaa !4
  %294 = zext i8 %293 to i32
  %295 = xor i32 %290, %294
  %296 = mul i32 %295, 16777619
  %297 = icmp eq i64 %291, 0
  br i1 %297, label %298, label %272, !llvm.loop !9

298:                                              ; preds = %272
  %299 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %296)
  %300 = getelementptr inbounds i8, ptr %1, i64 46
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(46) %300, i8 -26, i64 46, i1 false)
  br label %301

301:                                              ; preds = %301, %298
  %302 = phi i32 [ -2128831035, %298 ], [ %325, %301 ]
  %303 = phi ptr [ %1, %298 ], [ %321, %301 ]
  %304 = phi i64 [ 256, %298 ], [ %320, %301 ]
  %305 = getelementptr inbounds i8, ptr %303, i64 1
  %306 = load i8, ptr %303, align 1, !tbaa !4
  %307 = zext i8 %306 to i32
  %308 = xor i32 %302, %307
  %309 = mul i32 %308, 16777619
  %310 = getelementptr inbounds i8, ptr %303, i64 2
  %311 = load i8, ptr %305, align 1, !tbaa !4
  %312 = zext i8 %311 to i32
  %313 = xor i32 %309, %312
  %314 = mul i32 %313, 16777619
  %315 = getelementptr inbounds i8, ptr %303, i64 3
  %316 = load i8, ptr %310, align 1, !tbaa !4
  %317 = zext i8 %316 to i32
  %318 = xor i32 %314, %317
  %319 = mul i32 %318, 16777619
  %320 = add nsw i64 %304, -4
  %321 = getelementptr inbounds i8, ptr %303, i64 4
  %322 = load i8, ptr %315, align 1, !tbaa !4
  %323 = zext i8 %322 to i32
  %324 = xor i32 %319, %323
  %325 = mul i32 %324, 16777619
  %326 = icmp eq i64 %320, 0
  br i1 %326, label %327, label %301, !llvm.loop !9

327:                                              ; preds = %301
  %328 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %325)
  %329 = getelementptr inbounds i8, ptr %1, i64 69
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(69) %329, i8 89, i64 69, i1 false)
  br label %330

330:                                              ; preds = %330, %327
  %331 = phi i32 [ -2128831035, %327 ], [ %354, %330 ]
  %332 = phi ptr [ %1, %327 ], [ %350, %330 ]
  %333 = phi i64 [ 256, %327 ], [ %349, %330 ]
  %334 = getelementptr inbounds i8, ptr %332, i64 1
  %335 = load i8, ptr %332, align 1, !tbaa !4
  %336 = zext i8 %335 to i32
  %337 = xor i32 %331, %336
  %338 = mul i32 %337, 16777619
  %339 = getelementptr inbounds i8, ptr %332, i64 2
  %340 = load i8, ptr %334, align 1, !tbaa !4
  %341 = zext i8 %340 to i32
  %342 = xor i32 %338, %341
  %343 = mul i32 %342, 16777619
  %344 = getelementptr inbounds i8, ptr %332, i64 3
  %345 = load i8, ptr %339, align 1, !tbaa !4
  %346 = zext i8 %345 to i32
  %347 = xor i32 %343, %346
  %348 = mul i32 %347, 16777619
  %349 = add nsw i64 %333, -4
  %350 = getelementptr inbounds i8, ptr %332, i64 4
  %351 = load i8, ptr %344, align 1, !tbaa !4
  %352 = zext i8 %351 to i32
  %353 = xor i32 %348, %352
  %354 = mul i32 %353, 16777619
  %355 = icmp eq i64 %349, 0
  br i1 %355, label %356, label %330, !llvm.loop !9

356:                                              ; preds = %330
  %357 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %354)
  %358 = load ptr, ptr @stdout, align 8, !tbaa !7
  %359 = tail call i32 @putc(i32 noundef 10, ptr noundef %358)
  call void @llvm.lifetime.start.p0(i64 1168, ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %3, i8 0, i64 1008, i1 false), !alias.scope !25
  store i32 3, ptr %3, align 8, !tbaa !23, !alias.scope !25
  %360 = getelementptr inbounds i8, ptr %3, i64 4
  br label %361

361:                                              ; preds = %361, %356
  %362 = phi i64 [ 0, %356 ], [ %366, %361 ]
  %363 = phi <16 x i8> [ <i8 0, i8 1, i8 2, i8 3, i8 4, i8 5, i8 6, i8 7, i8 8, i8 9, i8 10, i8 11, i8 12, i8 13, i8 14, i8 15>, %356 ], [ %367, %361 ]
  %364 = mul <16 x i8> %363, <i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3, i8 3>
  %365 = getelementptr inbounds [1000 x i8], ptr %360, i64 0, i64 %362
  store <16 x i8> %364, ptr %365, align 4, !tbaa !4, !alias.scope !25
  %366 = add nuw i64 %362, 16
  %367 = add <16 x i8> %363, <i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16, i8 16>
  %368 = icmp eq i64 %366, 992
  br i1 %368, label %369, label %361, !llvm.loop !28

369:                                              ; preds = %361
  %370 = getelementptr inbounds i8, ptr %3, i64 996
  store <8 x i8> <i8 -96, i8 -93, i8 -90, i8 -87, i8 -84, i8 -81, i8 -78, i8 -75>, ptr %370, align 4, !tbaa !4, !alias.scope !25
  %371 = getelementptr inbounds i8, ptr %3, i64 1008
  store <2 x double> <double 3.000000e+00, double 3.500000e+00>, ptr %371, align 8, !tbaa !18, !alias.scope !25
  %372 = getelementptr inbounds i8, ptr %3, i64 1024
  store <2 x double> <double 4.000000e+00, double 4.500000e+00>, ptr %372, align 8, !tbaa !18, !alias.scope !25
  %373 = getelementptr inbounds i8, ptr %3, i64 1040
  store <2 x double> <double 5.000000e+00, double 5.500000e+00>, ptr %373, align 8, !tbaa !18, !alias.scope !25
  %374 = getelementptr inbounds i8, ptr %3, i64 1056
  store <2 x double> <double 6.000000e+00, double 6.500000e+00>, ptr %374, align 8, !tbaa !18, !alias.scope !25
  %375 = getelementptr inbounds i8, ptr %3, i64 1072
  store <2 x double> <double 7.000000e+00, double 7.500000e+00>, ptr %375, align 8, !tbaa !18, !alias.scope !25
  %376 = getelementptr inbounds i8, ptr %3, i64 1088
  store <2 x double> <double 8.000000e+00, double 8.500000e+00>, ptr %376, align 8, !tbaa !18, !alias.scope !25
  %377 = getelementptr inbounds i8, ptr %3, i64 1104
  store <2 x double> <double 9.000000e+00, double 9.500000e+00>, ptr %377, align 8, !tbaa !18, !alias.scope !25
  %378 = getelementptr inbounds i8, ptr %3, i64 1120
  store <2 x double> <double 1.000000e+01, double 1.050000e+01>, ptr %378, align 8, !tbaa !18, !alias.scope !25
  %379 = getelementptr inbounds i8, ptr %3, i64 1136
  store <2 x double> <double 1.100000e+01, double 1.150000e+01>, ptr %379, align 8, !tbaa !18, !alias.scope !25
  %380 = getelementptr inbounds i8, ptr %3, i64 1152
  store <2 x double> <double 1.200000e+01, double 1.250000e+01>, ptr %380, align 8, !tbaa !18, !alias.scope !25
  call void @llvm.lifetime.start.p0(i64 1168, ptr nonnull %4) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1168) %4, i8 0, i64 1008, i1 false), !alias.scope !12
  store i32 5, ptr %4, align 8, !tbaa !23, !alias.scope !12
  %381 = getelementptr inbounds i8, ptr %4, i64 4
  br label %168
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i32 @memcmp(ptr nocapture noundef, ptr nocapture noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare ptr @memchr(ptr noundef, i32 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind willreturn memory(argmem: read)
declare i32 @bcmp(ptr nocapture, ptr nocapture, i64) local_unnamed_addr #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { nofree nounwind willreturn memory(argmem: read) }
attributes #9 = { nounwind }
attributes #10 = { nounwind willreturn memory(read) }
attributes #11 = { nounwind allocsize(0) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"any pointer", !5, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = !{!13}
!13 = distinct !{!13, !14, !"make: argument 0"}
!14 = distinct !{!14, !"make"}
!15 = distinct !{!15, !10, !16, !17}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !5, i64 0}
!20 = !{i64 0, i64 4, !21, i64 4, i64 1000, !4, i64 1008, i64 160, !4}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !5, i64 0}
!23 = !{!24, !22, i64 0}
!24 = !{!"big", !22, i64 0, !5, i64 4, !5, i64 1008}
!25 = !{!26}
!26 = distinct !{!26, !27, !"make: argument 0"}
!27 = distinct !{!27, !"make"}
!28 = distinct !{!28, !10, !16, !17}
