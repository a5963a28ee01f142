; ModuleID = 'large_switch.c'
source_filename = "large_switch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [18 x i8] c"%d %08x %d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@trace = internal global i32 0, align 4
@.str.3 = private unnamed_addr constant [7 x i8] c"%d:%d \00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @main() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  store i32 0, ptr %3, align 4
  store i32 -400, ptr %4, align 4
  br label %9

9:                                                ; preds = %24, %0
  %10 = load i32, ptr %4, align 4
  %11 = icmp slt i32 %10, 3500
  br i1 %11, label %12, label %27

12:                                               ; preds = %9
  %13 = load i32, ptr %4, align 4
  %14 = call i32 @lookup(i32 noundef %13)
  store i32 %14, ptr %5, align 4
  %15 = load i32, ptr %5, align 4
  %16 = icmp ne i32 %15, -1
  %17 = zext i1 %16 to i32
  %18 = load i32, ptr %3, align 4
  %19 = add nsw i32 %18, %17
  store i32 %19, ptr %3, align 4
  %20 = load i32, ptr %2, align 4
  %21 = mul i32 %20, 31
  %22 = load i32, ptr %5, align 4
  %23 = add i32 %21, %22
  store i32 %23, ptr %2, align 4
  br label %24

24:                                               ; preds = %12
  %25 = load i32, ptr %4, align 4
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %4, align 4
  br label %9, !llvm.loop !5

27:                                               ; preds = %9
  %28 = load i32, ptr %3, align 4
  %29 = load i32, ptr %2, align 4
  %30 = call i32 @lookup(i32 noundef -300)
  %31 = call i32 @lookup(i32 noundef 0)
  %32 = call i32 @lookup(i32 noundef 3297)
  %33 = call i32 (ptr, ...) @printf(ptr noundef @.str, i32 noundef %28, i32 noundef %29, i32 noundef %30, i32 noundef %31, i32 noundef %32)
  store i64 0, ptr %6, align 8
  br label %34

34:                                               ; preds = %42, %27
  %35 = load i64, ptr %6, align 8
  %36 = icmp ult i64 %35, 36
  br i1 %36, label %37, label %45

37:                                               ; preds = %34
  %38 = load i64, ptr %6, align 8
  %39 = mul i64 %38, -7046029254386353131
  %40 = call i32 @sparse(i64 noundef %39)
  %41 = call i32 (ptr, ...) @printf(ptr noundef @.str.1, i32 noundef %40)
  br label %42

42:                                               ; preds = %37
  %43 = load i64, ptr %6, align 8
  %44 = add i64 %43, 1
  store i64 %44, ptr %6, align 8
  br label %34, !llvm.loop !7

45:                                               ; preds = %34
  %46 = call i32 @sparse(i64 noundef -1)
  %47 = call i32 (ptr, ...) @printf(ptr noundef @.str.2, i32 noundef %46)
  store i32 0, ptr %7, align 4
  br label %48

48:                                               ; preds = %57, %45
  %49 = load i32, ptr %7, align 4
  %50 = icmp slt i32 %49, 5
  br i1 %50, label %51, label %60

51:                                               ; preds = %48
  store i32 0, ptr @trace, align 4
  %52 = load i32, ptr %7, align 4
  %53 = call i32 @ways_out(i32 noundef %52)
  store i32 %53, ptr %8, align 4
  %54 = load i32, ptr %8, align 4
  %55 = load i32, ptr @trace, align 4
  %56 = call i32 (ptr, ...) @printf(ptr noundef @.str.3, i32 noundef %54, i32 noundef %55)
  br label %57

57:                                               ; preds = %51
  %58 = load i32, ptr %7, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, ptr %7, align 4
  br label %48, !llvm.loop !8

60:                                               ; preds = %48
  %61 = call i32 @putchar(i32 noundef 10)
  ret i32 0
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @lookup(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %605 [
    i32 -300, label %5
    i32 -297, label %6
    i32 -294, label %7
    i32 -291, label %8
    i32 -288, label %9
    i32 -285, label %10
    i32 -282, label %11
    i32 -279, label %12
    i32 -276, label %13
    i32 -273, label %14
    i32 -270, label %15
    i32 -267, label %16
    i32 -264, label %17
    i32 -261, label %18
    i32 -258, label %19
    i32 -255, label %20
    i32 -252, label %21
    i32 -249, label %22
    i32 -246, label %23
    i32 -243, label %24
    i32 -240, label %25
    i32 -237, label %26
    i32 -234, label %27
    i32 -231, label %28
    i32 -228, label %29
    i32 -225, label %30
    i32 -222, label %31
    i32 -219, label %32
    i32 -216, label %33
    i32 -213, label %34
    i32 -210, label %35
    i32 -207, label %36
    i32 -204, label %37
    i32 -201, label %38
    i32 -198, label %39
    i32 -195, label %40
    i32 -192, label %41
    i32 -189, label %42
    i32 -186, label %43
    i32 -183, label %44
    i32 -180, label %45
    i32 -177, label %46
    i32 -174, label %47
    i32 -171, label %48
    i32 -168, label %49
    i32 -165, label %50
    i32 -162, label %51
    i32 -159, label %52
    i32 -156, label %53
    i32 -153, label %54
    i32 -150, label %55
    i32 -147, label %56
    i32 -144, label %57
    i32 -141, label %58
    i32 -138, label %59
    i32 -135, label %60
    i32 -132, label %61
    i32 -129, label %62
    i32 -126, label %63
    i32 -123, label %64
    i32 -120, label %65
    i32 -117, label %66
    i32 -114, label %67
    i32 -111, label %68
    i32 -108, label %69
    i32 -105, label %70
    i32 -102, label %71
    i32 -99, label %72
    i32 -96, label %73
    i32 -93, label %74
    i32 -90, label %75
    i32 -87, label %76
    i32 -84, label %77
    i32 -81, label %78
    i32 -78, label %79
    i32 -75, label %80
    i32 -72, label %81
    i32 -69, label %82
    i32 -66, label %83
    i32 -63, label %84
    i32 -60, label %85
    i32 -57, label %86
    i32 -54, label %87
    i32 -51, label %88
    i32 -48, label %89
    i32 -45, label %90
    i32 -42, label %91
    i32 -39, label %92
    i32 -36, label %93
    i32 -33, label %94
    i32 -30, label %95
    i32 -27, label %96
    i32 -24, label %97
    i32 -21, label %98
    i32 -18, label %99
    i32 -15, label %100
    i32 -12, label %101
    i32 -9, label %102
    i32 -6, label %103
    i32 -3, label %104
    i32 0, label %105
    i32 3, label %106
    i32 6, label %107
    i32 9, label %108
    i32 12, label %109
    i32 15, label %110
    i32 18, label %111
    i32 21, label %112
    i32 24, label %113
    i32 27, label %114
    i32 30, label %115
    i32 33, label %116
    i32 36, label %117
    i32 39, label %118
    i32 42, label %119
    i32 45, label %120
    i32 48, label %121
    i32 51, label %122
    i32 54, label %123
    i32 57, label %124
    i32 60, label %125
    i32 63, label %126
    i32 66, label %127
    i32 69, label %128
    i32 72, label %129
    i32 75, label %130
    i32 78, label %131
    i32 81, label %132
    i32 84, label %133
    i32 87, label %134
    i32 90, label %135
    i32 93, label %136
    i32 96, label %137
    i32 99, label %138
    i32 102, label %139
    i32 105, label %140
    i32 108, label %141
    i32 111, label %142
    i32 114, label %143
    i32 117, label %144
    i32 120, label %145
    i32 123, label %146
    i32 126, label %147
    i32 129, label %148
    i32 132, label %149
    i32 135, label %150
    i32 138, label %151
    i32 141, label %152
    i32 144, label %153
    i32 147, label %154
    i32 150, label %155
    i32 153, label %156
    i32 156, label %157
    i32 159, label %158
    i32 162, label %159
    i32 165, label %160
    i32 168, label %161
    i32 171, label %162
    i32 174, label %163
    i32 177, label %164
    i32 180, label %165
    i32 183, label %166
    i32 186, label %167
    i32 189, label %168
    i32 192, label %169
    i32 195, label %170
    i32 198, label %171
    i32 201, label %172
    i32 204, label %173
    i32 207, label %174
    i32 210, label %175
    i32 213, label %176
    i32 216, label %177
    i32 219, label %178
    i32 222, label %179
    i32 225, label %180
    i32 228, label %181
    i32 231, label %182
    i32 234, label %183
    i32 237, label %184
    i32 240, label %185
    i32 243, label %186
    i32 246, label %187
    i32 249, label %188
    i32 252, label %189
    i32 255, label %190
    i32 258, label %191
    i32 261, label %192
    i32 264, label %193
    i32 267, label %194
    i32 270, label %195
    i32 273, label %196
    i32 276, label %197
    i32 279, label %198
    i32 282, label %199
    i32 285, label %200
    i32 288, label %201
    i32 291, label %202
    i32 294, label %203
    i32 297, label %204
    i32 300, label %205
    i32 303, label %206
    i32 306, label %207
    i32 309, label %208
    i32 312, label %209
    i32 315, label %210
    i32 318, label %211
    i32 321, label %212
    i32 324, label %213
    i32 327, label %214
    i32 330, label %215
    i32 333, label %216
    i32 336, label %217
    i32 339, label %218
    i32 342, label %219
    i32 345, label %220
    i32 348, label %221
    i32 351, label %222
    i32 354, label %223
    i32 357, label %224
    i32 360, label %225
    i32 363, label %226
    i32 366, label %227
    i32 369, label %228
    i32 372, label %229
    i32 375, label %230
    i32 378, label %231
    i32 381, label %232
    i32 384, label %233
    i32 387, label %234
    i32 390, label %235
    i32 393, label %236
    i32 396, label %237
    i32 399, label %238
    i32 402, label %239
    i32 405, label %240
    i32 408, label %241
    i32 411, label %242
    i32 414, label %243
    i32 417, label %244
    i32 420, label %245
    i32 423, label %246
    i32 426, label %247
    i32 429, label %248
    i32 432, label %249
    i32 435, label %250
    i32 438, label %251
    i32 441, label %252
    i32 444, label %253
    i32 447, label %254
    i32 450, label %255
    i32 453, label %256
    i32 456, label %257
    i32 459, label %258
    i32 462, label %259
    i32 465, label %260
    i32 468, label %261
    i32 471, label %262
    i32 474, label %263
    i32 477, label %264
    i32 480, label %265
    i32 483, label %266
    i32 486, label %267
    i32 489, label %268
    i32 492, label %269
    i32 495, label %270
    i32 498, label %271
    i32 501, label %272
    i32 504, label %273
    i32 507, label %274
    i32 510, label %275
    i32 513, label %276
    i32 516, label %277
    i32 519, label %278
    i32 522, label %279
    i32 525, label %280
    i32 528, label %281
    i32 531, label %282
    i32 534, label %283
    i32 537, label %284
    i32 540, label %285
    i32 543, label %286
    i32 546, label %287
    i32 549, label %288
    i32 552, label %289
    i32 555, label %290
    i32 558, label %291
    i32 561, label %292
    i32 564, label %293
    i32 567, label %294
    i32 570, label %295
    i32 573, label %296
    i32 576, label %297
    i32 579, label %298
    i32 582, label %299
    i32 585, label %300
    i32 588, label %301
    i32 591, label %302
    i32 594, label %303
    i32 597, label %304
    i32 600, label %305
    i32 603, label %306
    i32 606, label %307
    i32 609, label %308
    i32 612, label %309
    i32 615, label %310
    i32 618, label %311
    i32 621, label %312
    i32 624, label %313
    i32 627, label %314
    i32 630, label %315
    i32 633, label %316
    i32 636, label %317
    i32 639, label %318
    i32 642, label %319
    i32 645, label %320
    i32 648, label %321
    i32 651, label %322
    i32 654, label %323
    i32 657, label %324
    i32 660, label %325
    i32 663, label %326
    i32 666, label %327
    i32 669, label %328
    i32 672, label %329
    i32 675, label %330
    i32 678, label %331
    i32 681, label %332
    i32 684, label %333
    i32 687, label %334
    i32 690, label %335
    i32 693, label %336
    i32 696, label %337
    i32 699, label %338
    i32 702, label %339
    i32 705, label %340
    i32 708, label %341
    i32 711, label %342
    i32 714, label %343
    i32 717, label %344
    i32 720, label %345
    i32 723, label %346
    i32 726, label %347
    i32 729, label %348
    i32 732, label %349
    i32 735, label %350
    i32 738, label %351
    i32 741, label %352
    i32 744, label %353
    i32 747, label %354
    i32 750, label %355
    i32 753, label %356
    i32 756, label %357
    i32 759, label %358
    i32 762, label %359
    i32 765, label %360
    i32 768, label %361
    i32 771, label %362
    i32 774, label %363
    i32 777, label %364
    i32 780, label %365
    i32 783, label %366
    i32 786, label %367
    i32 789, label %368
    i32 792, label %369
    i32 795, label %370
    i32 798, label %371
    i32 801, label %372
    i32 804, label %373
    i32 807, label %374
    i32 810, label %375
    i32 813, label %376
    i32 816, label %377
    i32 819, label %378
    i32 822, label %379
    i32 825, label %380
    i32 828, label %381
    i32 831, label %382
    i32 834, label %383
    i32 837, label %384
    i32 840, label %385
    i32 843, label %386
    i32 846, label %387
    i32 849, label %388
    i32 852, label %389
    i32 855, label %390
    i32 858, label %391
    i32 861, label %392
    i32 864, label %393
    i32 867, label %394
    i32 870, label %395
    i32 873, label %396
    i32 876, label %397
    i32 879, label %398
    i32 882, label %399
    i32 885, label %400
    i32 888, label %401
    i32 891, label %402
    i32 894, label %403
    i32 897, label %404
    i32 900, label %405
    i32 903, label %406
    i32 906, label %407
    i32 909, label %408
    i32 912, label %409
    i32 915, label %410
    i32 918, label %411
    i32 921, label %412
    i32 924, label %413
    i32 927, label %414
    i32 930, label %415
    i32 933, label %416
    i32 936, label %417
    i32 939, label %418
    i32 942, label %419
    i32 945, label %420
    i32 948, label %421
    i32 951, label %422
    i32 954, label %423
    i32 957, label %424
    i32 960, label %425
    i32 963, label %426
    i32 966, label %427
    i32 969, label %428
    i32 972, label %429
    i32 975, label %430
    i32 978, label %431
    i32 981, label %432
    i32 984, label %433
    i32 987, label %434
    i32 990, label %435
    i32 993, label %436
    i32 996, label %437
    i32 999, label %438
    i32 1002, label %439
    i32 1005, label %440
    i32 1008, label %441
    i32 1011, label %442
    i32 1014, label %443
    i32 1017, label %444
    i32 1020, label %445
    i32 1023, label %446
    i32 1026, label %447
    i32 1029, label %448
    i32 1032, label %449
    i32 1035, label %450
    i32 1038, label %451
    i32 1041, label %452
    i32 1044, label %453
    i32 1047, label %454
    i32 1050, label %455
    i32 1053, label %456
    i32 1056, label %457
    i32 1059, label %458
    i32 1062, label %459
    i32 1065, label %460
    i32 1068, label %461
    i32 1071, label %462
    i32 1074, label %463
    i32 1077, label %464
    i32 1080, label %465
    i32 1083, label %466
    i32 1086, label %467
    i32 1089, label %468
    i32 1092, label %469
    i32 1095, label %470
    i32 1098, label %471
    i32 1101, label %472
    i32 1104, label %473
    i32 1107, label %474
    i32 1110, label %475
    i32 1113, label %476
    i32 1116, label %477
    i32 1119, label %478
    i32 1122, label %479
    i32 1125, label %480
    i32 1128, label %481
    i32 1131, label %482
    i32 1134, label %483
    i32 1137, label %484
    i32 1140, label %485
    i32 1143, label %486
    i32 1146, label %487
    i32 1149, label %488
    i32 1152, label %489
    i32 1155, label %490
    i32 1158, label %491
    i32 1161, label %492
    i32 1164, label %493
    i32 1167, label %494
    i32 1170, label %495
    i32 1173, label %496
    i32 1176, label %497
    i32 1179, label %498
    i32 1182, label %499
    i32 1185, label %500
    i32 1188, label %501
    i32 1191, label %502
    i32 1194, label %503
    i32 1197, label %504
    i32 3000, label %505
    i32 3003, label %506
    i32 3006, label %507
    i32 3009, label %508
    i32 3012, label %509
    i32 3015, label %510
    i32 3018, label %511
    i32 3021, label %512
    i32 3024, label %513
    i32 3027, label %514
    i32 3030, label %515
    i32 3033, label %516
    i32 3036, label %517
    i32 3039, label %518
    i32 3042, label %519
    i32 3045, label %520
    i32 3048, label %521
    i32 3051, label %522
    i32 3054, label %523
    i32 3057, label %524
    i32 3060, label %525
    i32 3063, label %526
    i32 3066, label %527
    i32 3069, label %528
    i32 3072, label %529
    i32 3075, label %530
    i32 3078, label %531
    i32 3081, label %532
    i32 3084, label %533
    i32 3087, label %534
    i32 3090, label %535
    i32 3093, label %536
    i32 3096, label %537
    i32 3099, label %538
    i32 3102, label %539
    i32 3105, label %540
    i32 3108, label %541
    i32 3111, label %542
    i32 3114, label %543
    i32 3117, label %544
    i32 3120, label %545
    i32 3123, label %546
    i32 3126, label %547
    i32 3129, label %548
    i32 3132, label %549
    i32 3135, label %550
    i32 3138, label %551
    i32 3141, label %552
    i32 3144, label %553
    i32 3147, label %554
    i32 3150, label %555
    i32 3153, label %556
    i32 3156, label %557
    i32 3159, label %558
    i32 3162, label %559
    i32 3165, label %560
    i32 3168, label %561
    i32 3171, label %562
    i32 3174, label %563
    i32 3177, label %564
    i32 3180, label %565
    i32 3183, label %566
    i32 3186, label %567
    i32 3189, label %568
    i32 3192, label %569
    i32 3195, label %570
    i32 3198, label %571
    i32 3201, label %572
    i32 3204, label %573
    i32 3207, label %574
    i32 3210, label %575
    i32 3213, label %576
    i32 3216, label %577
    i32 3219, label %578
    i32 3222, label %579
    i32 3225, label %580
    i32 3228, label %581
    i32 3231, label %582
    i32 3234, label %583
    i32 3237, label %584
    i32 3240, label %585
    i32 3243, label %586
    i32 3246, label %587
    i32 3249, label %588
    i32 3252, label %589
    i32 3255, label %590
    i32 3258, label %591
    i32 3261, label %592
    i32 3264, label %593
    i32 3267, label %594
    i32 3270, label %595
    i32 3273, label %596
    i32 3276, label %597
    i32 3279, label %598
    i32 3282, label %599
    i32 3285, label %600
    i32 3288, label %601
    i32 3291, label %602
    i32 3294, label %603
    i32 3297, label %604
  ]

5:                                                ; preds = %1
  store i32 -74, ptr %2, align 4
  br label %606

6:                                                ; preds = %1
  store i32 -73, ptr %2, align 4
  br label %606

7:                                                ; preds = %1
  store i32 -76, ptr %2, align 4
  br label %606

8:                                                ; preds = %1
  store i32 -75, ptr %2, align 4
  br label %606

9:                                                ; preds = %1
  store i32 -118, ptr %2, align 4
  br label %606

10:                                               ; preds = %1
  store i32 -117, ptr %2, align 4
  br label %606

11:                                               ; preds = %1
  store i32 -120, ptr %2, align 4
  br label %606

12:                                               ; preds = %1
  store i32 -119, ptr %2, align 4
  br label %606

13:                                               ; preds = %1
  store i32 -114, ptr %2, align 4
  br label %606

14:                                               ; preds = %1
  store i32 -113, ptr %2, align 4
  br label %606

15:                                               ; preds = %1
  store i32 -116, ptr %2, align 4
  br label %606

16:                                               ; preds = %1
  store i32 -115, ptr %2, align 4
  br label %606

17:                                               ; preds = %1
  store i32 -126, ptr %2, align 4
  br label %606

18:                                               ; preds = %1
  store i32 -125, ptr %2, align 4
  br label %606

19:                                               ; preds = %1
  store i32 -128, ptr %2, align 4
  br label %606

20:                                               ; preds = %1
  store i32 -127, ptr %2, align 4
  br label %606

21:                                               ; preds = %1
  store i32 -122, ptr %2, align 4
  br label %606

22:                                               ; preds = %1
  store i32 -121, ptr %2, align 4
  br label %606

23:                                               ; preds = %1
  store i32 -124, ptr %2, align 4
  br label %606

24:                                               ; preds = %1
  store i32 -123, ptr %2, align 4
  br label %606

25:                                               ; preds = %1
  store i32 -102, ptr %2, align 4
  br label %606

26:                                               ; preds = %1
  store i32 -101, ptr %2, align 4
  br label %606

27:                                               ; preds = %1
  store i32 -104, ptr %2, align 4
  br label %606

28:                                               ; preds = %1
  store i32 -103, ptr %2, align 4
  br label %606

29:                                               ; preds = %1
  store i32 -98, ptr %2, align 4
  br label %606

30:                                               ; preds = %1
  store i32 -97, ptr %2, align 4
  br label %606

31:                                               ; preds = %1
  store i32 -100, ptr %2, align 4
  br label %606

32:                                               ; preds = %1
  store i32 -99, ptr %2, align 4
  br label %606

33:                                               ; preds = %1
  store i32 -110, ptr %2, align 4
  br label %606

34:                                               ; preds = %1
  store i32 -109, ptr %2, align 4
  br label %606

35:                                               ; preds = %1
  store i32 -112, ptr %2, align 4
  br label %606

36:                                               ; preds = %1
  store i32 -111, ptr %2, align 4
  br label %606

37:                                               ; preds = %1
  store i32 -106, ptr %2, align 4
  br label %606

38:                                               ; preds = %1
  store i32 -105, ptr %2, align 4
  br label %606

39:                                               ; preds = %1
  store i32 -108, ptr %2, align 4
  br label %606

40:                                               ; preds = %1
  store i32 -107, ptr %2, align 4
  br label %606

41:                                               ; preds = %1
  store i32 -22, ptr %2, align 4
  br label %606

42:                                               ; preds = %1
  store i32 -21, ptr %2, align 4
  br label %606

43:                                               ; preds = %1
  store i32 -24, ptr %2, align 4
  br label %606

44:                                               ; preds = %1
  store i32 -23, ptr %2, align 4
  br label %606

45:                                               ; preds = %1
  store i32 -18, ptr %2, align 4
  br label %606

46:                                               ; preds = %1
  store i32 -17, ptr %2, align 4
  br label %606

47:                                               ; preds = %1
  store i32 -20, ptr %2, align 4
  br label %606

48:                                               ; preds = %1
  store i32 -19, ptr %2, align 4
  br label %606

49:                                               ; preds = %1
  store i32 -30, ptr %2, align 4
  br label %606

50:                                               ; preds = %1
  store i32 -29, ptr %2, align 4
  br label %606

51:                                               ; preds = %1
  store i32 -32, ptr %2, align 4
  br label %606

52:                                               ; preds = %1
  store i32 -31, ptr %2, align 4
  br label %606

53:                                               ; preds = %1
  store i32 -26, ptr %2, align 4
  br label %606

54:                                               ; preds = %1
  store i32 -25, ptr %2, align 4
  br label %606

55:                                               ; preds = %1
  store i32 -28, ptr %2, align 4
  br label %606

56:                                               ; preds = %1
  store i32 -27, ptr %2, align 4
  br label %606

57:                                               ; preds = %1
  store i32 -6, ptr %2, align 4
  br label %606

58:                                               ; preds = %1
  store i32 -5, ptr %2, align 4
  br label %606

59:                                               ; preds = %1
  store i32 -8, ptr %2, align 4
  br label %606

60:                                               ; preds = %1
  store i32 -7, ptr %2, align 4
  br label %606

61:                                               ; preds = %1
  store i32 -2, ptr %2, align 4
  br label %606

62:                                               ; preds = %1
  store i32 -1, ptr %2, align 4
  br label %606

63:                                               ; preds = %1
  store i32 -4, ptr %2, align 4
  br label %606

64:                                               ; preds = %1
  store i32 -3, ptr %2, align 4
  br label %606

65:                                               ; preds = %1
  store i32 -14, ptr %2, align 4
  br label %606

66:                                               ; preds = %1
  store i32 -13, ptr %2, align 4
  br label %606

67:                                               ; preds = %1
  store i32 -16, ptr %2, align 4
  br label %606

68:                                               ; preds = %1
  store i32 -15, ptr %2, align 4
  br label %606

69:                                               ; preds = %1
  store i32 -10, ptr %2, align 4
  br label %606

70:                                               ; preds = %1
  store i32 -9, ptr %2, align 4
  br label %606

71:                                               ; preds = %1
  store i32 -12, ptr %2, align 4
  br label %606

72:                                               ; preds = %1
  store i32 -11, ptr %2, align 4
  br label %606

73:                                               ; preds = %1
  store i32 -54, ptr %2, align 4
  br label %606

74:                                               ; preds = %1
  store i32 -53, ptr %2, align 4
  br label %606

75:                                               ; preds = %1
  store i32 -56, ptr %2, align 4
  br label %606

76:                                               ; preds = %1
  store i32 -55, ptr %2, align 4
  br label %606

77:                                               ; preds = %1
  store i32 -50, ptr %2, align 4
  br label %606

78:                                               ; preds = %1
  store i32 -49, ptr %2, align 4
  br label %606

79:                                               ; preds = %1
  store i32 -52, ptr %2, align 4
  br label %606

80:                                               ; preds = %1
  store i32 -51, ptr %2, align 4
  br label %606

81:                                               ; preds = %1
  store i32 -62, ptr %2, align 4
  br label %606

82:                                               ; preds = %1
  store i32 -61, ptr %2, align 4
  br label %606

83:                                               ; preds = %1
  store i32 -64, ptr %2, align 4
  br label %606

84:                                               ; preds = %1
  store i32 -63, ptr %2, align 4
  br label %606

85:                                               ; preds = %1
  store i32 -58, ptr %2, align 4
  br label %606

86:                                               ; preds = %1
  store i32 -57, ptr %2, align 4
  br label %606

87:                                               ; preds = %1
  store i32 -60, ptr %2, align 4
  br label %606

88:                                               ; preds = %1
  store i32 -59, ptr %2, align 4
  br label %606

89:                                               ; preds = %1
  store i32 -38, ptr %2, align 4
  br label %606

90:                                               ; preds = %1
  store i32 -37, ptr %2, align 4
  br label %606

91:                                               ; preds = %1
  store i32 -40, ptr %2, align 4
  br label %606

92:                                               ; preds = %1
  store i32 -39, ptr %2, align 4
  br label %606

93:                                               ; preds = %1
  store i32 -34, ptr %2, align 4
  br label %606

94:                                               ; preds = %1
  store i32 -33, ptr %2, align 4
  br label %606

95:                                               ; preds = %1
  store i32 -36, ptr %2, align 4
  br label %606

96:                                               ; preds = %1
  store i32 -35, ptr %2, align 4
  br label %606

97:                                               ; preds = %1
  store i32 -46, ptr %2, align 4
  br label %606

98:                                               ; preds = %1
  store i32 -45, ptr %2, align 4
  br label %606

99:                                               ; preds = %1
  store i32 -48, ptr %2, align 4
  br label %606

100:                                              ; preds = %1
  store i32 -47, ptr %2, align 4
  br label %606

101:                                              ; preds = %1
  store i32 -42, ptr %2, align 4
  br label %606

102:                                              ; preds = %1
  store i32 -41, ptr %2, align 4
  br label %606

103:                                              ; preds = %1
  store i32 -44, ptr %2, align 4
  br label %606

104:                                              ; preds = %1
  store i32 -43, ptr %2, align 4
  br label %606

105:                                              ; preds = %1
  store i32 42, ptr %2, align 4
  br label %606

106:                                              ; preds = %1
  store i32 43, ptr %2, align 4
  br label %606

107:                                              ; preds = %1
  store i32 40, ptr %2, align 4
  br label %606

108:                                              ; preds = %1
  store i32 41, ptr %2, align 4
  br label %606

109:                                              ; preds = %1
  store i32 46, ptr %2, align 4
  br label %606

110:                                              ; preds = %1
  store i32 47, ptr %2, align 4
  br label %606

111:                                              ; preds = %1
  store i32 44, ptr %2, align 4
  br label %606

112:                                              ; preds = %1
  store i32 45, ptr %2, align 4
  br label %606

113:                                              ; preds = %1
  store i32 34, ptr %2, align 4
  br label %606

114:                                              ; preds = %1
  store i32 35, ptr %2, align 4
  br label %606

115:                                              ; preds = %1
  store i32 32, ptr %2, align 4
  br label %606

116:                                              ; preds = %1
  store i32 33, ptr %2, align 4
  br label %606

117:                                              ; preds = %1
  store i32 38, ptr %2, align 4
  br label %606

118:                                              ; preds = %1
  store i32 39, ptr %2, align 4
  br label %606

119:                                              ; preds = %1
  store i32 36, ptr %2, align 4
  br label %606

120:                                              ; preds = %1
  store i32 37, ptr %2, align 4
  br label %606

121:                                              ; preds = %1
  store i32 58, ptr %2, align 4
  br label %606

122:                                              ; preds = %1
  store i32 59, ptr %2, align 4
  br label %606

123:                                              ; preds = %1
  store i32 56, ptr %2, align 4
  br label %606

124:                                              ; preds = %1
  store i32 57, ptr %2, align 4
  br label %606

125:                                              ; preds = %1
  store i32 62, ptr %2, align 4
  br label %606

126:                                              ; preds = %1
  store i32 63, ptr %2, align 4
  br label %606

127:                                              ; preds = %1
  store i32 60, ptr %2, align 4
  br label %606

128:                                              ; preds = %1
  store i32 61, ptr %2, align 4
  br label %606

129:                                              ; preds = %1
  store i32 50, ptr %2, align 4
  br label %606

130:                                              ; preds = %1
  store i32 51, ptr %2, align 4
  br label %606

131:                                              ; preds = %1
  store i32 48, ptr %2, align 4
  br label %606

132:                                              ; preds = %1
  store i32 49, ptr %2, align 4
  br label %606

133:                                              ; preds = %1
  store i32 54, ptr %2, align 4
  br label %606

134:                                              ; preds = %1
  store i32 55, ptr %2, align 4
  br label %606

135:                                              ; preds = %1
  store i32 52, ptr %2, align 4
  br label %606

136:                                              ; preds = %1
  store i32 53, ptr %2, align 4
  br label %606

137:                                              ; preds = %1
  store i32 10, ptr %2, align 4
  br label %606

138:                                              ; preds = %1
  store i32 11, ptr %2, align 4
  br label %606

139:                                              ; preds = %1
  store i32 8, ptr %2, align 4
  br label %606

140:                                              ; preds = %1
  store i32 9, ptr %2, align 4
  br label %606

141:                                              ; preds = %1
  store i32 14, ptr %2, align 4
  br label %606

142:                                              ; preds = %1
  store i32 15, ptr %2, align 4
  br label %606

143:                                              ; preds = %1
  store i32 12, ptr %2, align 4
  br label %606

144:                                              ; preds = %1
  store i32 13, ptr %2, align 4
  br label %606

145:                                              ; preds = %1
  store i32 2, ptr %2, align 4
  br label %606

146:                                              ; preds = %1
  store i32 3, ptr %2, align 4
  br label %606

147:                                              ; preds = %1
  store i32 0, ptr %2, align 4
  br label %606

148:                                              ; preds = %1
  store i32 1, ptr %2, align 4
  br label %606

149:                                              ; preds = %1
  store i32 6, ptr %2, align 4
  br label %606

150:                                              ; preds = %1
  store i32 7, ptr %2, align 4
  br label %606

151:                                              ; preds = %1
  store i32 4, ptr %2, align 4
  br label %606

152:                                              ; preds = %1
  store i32 5, ptr %2, align 4
  br label %606

153:                                              ; preds = %1
  store i32 26, ptr %2, align 4
  br label %606

154:                                              ; preds = %1
  store i32 27, ptr %2, align 4
  br label %606

155:                                              ; preds = %1
  store i32 24, ptr %2, align 4
  br label %606

156:                                              ; preds = %1
  store i32 25, ptr %2, align 4
  br label %606

157:                                              ; preds = %1
  store i32 30, ptr %2, align 4
  br label %606

158:                                              ; preds = %1
  store i32 31, ptr %2, align 4
  br label %606

159:                                              ; preds = %1
  store i32 28, ptr %2, align 4
  br label %606

160:                                              ; preds = %1
  store i32 29, ptr %2, align 4
  br label %606

161:                                              ; preds = %1
  store i32 18, ptr %2, align 4
  br label %606

162:                                              ; preds = %1
  store i32 19, ptr %2, align 4
  br label %606

163:                                              ; preds = %1
  store i32 16, ptr %2, align 4
  br label %606

164:                                              ; preds = %1
  store i32 17, ptr %2, align 4
  br label %606

165:                                              ; preds = %1
  store i32 22, ptr %2, align 4
  br label %606

166:                                              ; preds = %1
  store i32 23, ptr %2, align 4
  br label %606

167:                                              ; preds = %1
  store i32 20, ptr %2, align 4
  br label %606

168:                                              ; preds = %1
  store i32 21, ptr %2, align 4
  br label %606

169:                                              ; preds = %1
  store i32 106, ptr %2, align 4
  br label %606

170:                                              ; preds = %1
  store i32 107, ptr %2, align 4
  br label %606

171:                                              ; preds = %1
  store i32 104, ptr %2, align 4
  br label %606

172:                                              ; preds = %1
  store i32 105, ptr %2, align 4
  br label %606

173:                                              ; preds = %1
  store i32 110, ptr %2, align 4
  br label %606

174:                                              ; preds = %1
  store i32 111, ptr %2, align 4
  br label %606

175:                                              ; preds = %1
  store i32 108, ptr %2, align 4
  br label %606

176:                                              ; preds = %1
  store i32 109, ptr %2, align 4
  br label %606

177:                                              ; preds = %1
  store i32 98, ptr %2, align 4
  br label %606

178:                                              ; preds = %1
  store i32 99, ptr %2, align 4
  br label %606

179:                                              ; preds = %1
  store i32 96, ptr %2, align 4
  br label %606

180:                                              ; preds = %1
  store i32 97, ptr %2, align 4
  br label %606

181:                                              ; preds = %1
  store i32 102, ptr %2, align 4
  br label %606

182:                                              ; preds = %1
  store i32 103, ptr %2, align 4
  br label %606

183:                                              ; preds = %1
  store i32 100, ptr %2, align 4
  br label %606

184:                                              ; preds = %1
  store i32 101, ptr %2, align 4
  br label %606

185:                                              ; preds = %1
  store i32 122, ptr %2, align 4
  br label %606

186:                                              ; preds = %1
  store i32 123, ptr %2, align 4
  br label %606

187:                                              ; preds = %1
  store i32 120, ptr %2, align 4
  br label %606

188:                                              ; preds = %1
  store i32 121, ptr %2, align 4
  br label %606

189:                                              ; preds = %1
  store i32 126, ptr %2, align 4
  br label %606

190:                                              ; preds = %1
  store i32 127, ptr %2, align 4
  br label %606

191:                                              ; preds = %1
  store i32 124, ptr %2, align 4
  br label %606

192:                                              ; preds = %1
  store i32 125, ptr %2, align 4
  br label %606

193:                                              ; preds = %1
  store i32 114, ptr %2, align 4
  br label %606

194:                                              ; preds = %1
  store i32 115, ptr %2, align 4
  br label %606

195:                                              ; preds = %1
  store i32 112, ptr %2, align 4
  br label %606

196:                                              ; preds = %1
  store i32 113, ptr %2, align 4
  br label %606

197:                                              ; preds = %1
  store i32 118, ptr %2, align 4
  br label %606

198:                                              ; preds = %1
  store i32 119, ptr %2, align 4
  br label %606

199:                                              ; preds = %1
  store i32 116, ptr %2, align 4
  br label %606

200:                                              ; preds = %1
  store i32 117, ptr %2, align 4
  br label %606

201:                                              ; preds = %1
  store i32 74, ptr %2, align 4
  br label %606

202:                                              ; preds = %1
  store i32 75, ptr %2, align 4
  br label %606

203:                                              ; preds = %1
  store i32 72, ptr %2, align 4
  br label %606

204:                                              ; preds = %1
  store i32 73, ptr %2, align 4
  br label %606

205:                                              ; preds = %1
  store i32 78, ptr %2, align 4
  br label %606

206:                                              ; preds = %1
  store i32 79, ptr %2, align 4
  br label %606

207:                                              ; preds = %1
  store i32 76, ptr %2, align 4
  br label %606

208:                                              ; preds = %1
  store i32 77, ptr %2, align 4
  br label %606

209:                                              ; preds = %1
  store i32 66, ptr %2, align 4
  br label %606

210:                                              ; preds = %1
  store i32 67, ptr %2, align 4
  br label %606

211:                                              ; preds = %1
  store i32 64, ptr %2, align 4
  br label %606

212:                                              ; preds = %1
  store i32 65, ptr %2, align 4
  br label %606

213:                                              ; preds = %1
  store i32 70, ptr %2, align 4
  br label %606

214:                                              ; preds = %1
  store i32 71, ptr %2, align 4
  br label %606

215:                                              ; preds = %1
  store i32 68, ptr %2, align 4
  br label %606

216:                                              ; preds = %1
  store i32 69, ptr %2, align 4
  br label %606

217:                                              ; preds = %1
  store i32 90, ptr %2, align 4
  br label %606

218:                                              ; preds = %1
  store i32 91, ptr %2, align 4
  br label %606

219:                                              ; preds = %1
  store i32 88, ptr %2, align 4
  br label %606

220:                                              ; preds = %1
  store i32 89, ptr %2, align 4
  br label %606

221:                                              ; preds = %1
  store i32 94, ptr %2, align 4
  br label %606

222:                                              ; preds = %1
  store i32 95, ptr %2, align 4
  br label %606

223:                                              ; preds = %1
  store i32 92, ptr %2, align 4
  br label %606

224:                                              ; preds = %1
  store i32 93, ptr %2, align 4
  br label %606

225:                                              ; preds = %1
  store i32 82, ptr %2, align 4
  br label %606

226:                                              ; preds = %1
  store i32 83, ptr %2, align 4
  br label %606

227:                                              ; preds = %1
  store i32 80, ptr %2, align 4
  br label %606

228:                                              ; preds = %1
  store i32 81, ptr %2, align 4
  br label %606

229:                                              ; preds = %1
  store i32 86, ptr %2, align 4
  br label %606

230:                                              ; preds = %1
  store i32 87, ptr %2, align 4
  br label %606

231:                                              ; preds = %1
  store i32 84, ptr %2, align 4
  br label %606

232:                                              ; preds = %1
  store i32 85, ptr %2, align 4
  br label %606

233:                                              ; preds = %1
  store i32 170, ptr %2, align 4
  br label %606

234:                                              ; preds = %1
  store i32 171, ptr %2, align 4
  br label %606

235:                                              ; preds = %1
  store i32 168, ptr %2, align 4
  br label %606

236:                                              ; preds = %1
  store i32 169, ptr %2, align 4
  br label %606

237:                                              ; preds = %1
  store i32 174, ptr %2, align 4
  br label %606

238:                                              ; preds = %1
  store i32 175, ptr %2, align 4
  br label %606

239:                                              ; preds = %1
  store i32 172, ptr %2, align 4
  br label %606

240:                                              ; preds = %1
  store i32 173, ptr %2, align 4
  br label %606

241:                                              ; preds = %1
  store i32 162, ptr %2, align 4
  br label %606

242:                                              ; preds = %1
  store i32 163, ptr %2, align 4
  br label %606

243:                                              ; preds = %1
  store i32 160, ptr %2, align 4
  br label %606

244:                                              ; preds = %1
  store i32 161, ptr %2, align 4
  br label %606

245:                                              ; preds = %1
  store i32 166, ptr %2, align 4
  br label %606

246:                                              ; preds = %1
  store i32 167, ptr %2, align 4
  br label %606

247:                                              ; preds = %1
  store i32 164, ptr %2, align 4
  br label %606

248:                                              ; preds = %1
  store i32 165, ptr %2, align 4
  br label %606

249:                                              ; preds = %1
  store i32 186, ptr %2, align 4
  br label %606

250:                                              ; preds = %1
  store i32 187, ptr %2, align 4
  br label %606

251:                                              ; preds = %1
  store i32 184, ptr %2, align 4
  br label %606

252:                                              ; preds = %1
  store i32 185, ptr %2, align 4
  br label %606

253:                                              ; preds = %1
  store i32 190, ptr %2, align 4
  br label %606

254:                                              ; preds = %1
  store i32 191, ptr %2, align 4
  br label %606

255:                                              ; preds = %1
  store i32 188, ptr %2, align 4
  br label %606

256:                                              ; preds = %1
  store i32 189, ptr %2, align 4
  br label %606

257:                                              ; preds = %1
  store i32 178, ptr %2, align 4
  br label %606

258:                                              ; preds = %1
  store i32 179, ptr %2, align 4
  br label %606

259:                                              ; preds = %1
  store i32 176, ptr %2, align 4
  br label %606

260:                                              ; preds = %1
  store i32 177, ptr %2, align 4
  br label %606

261:                                              ; preds = %1
  store i32 182, ptr %2, align 4
  br label %606

262:                                              ; preds = %1
  store i32 183, ptr %2, align 4
  br label %606

263:                                              ; preds = %1
  store i32 180, ptr %2, align 4
  br label %606

264:                                              ; preds = %1
  store i32 181, ptr %2, align 4
  br label %606

265:                                              ; preds = %1
  store i32 138, ptr %2, align 4
  br label %606

266:                                              ; preds = %1
  store i32 139, ptr %2, align 4
  br label %606

267:                                              ; preds = %1
  store i32 136, ptr %2, align 4
  br label %606

268:                                              ; preds = %1
  store i32 137, ptr %2, align 4
  br label %606

269:                                              ; preds = %1
  store i32 142, ptr %2, align 4
  br label %606

270:                                              ; preds = %1
  store i32 143, ptr %2, align 4
  br label %606

271:                                              ; preds = %1
  store i32 140, ptr %2, align 4
  br label %606

272:                                              ; preds = %1
  store i32 141, ptr %2, align 4
  br label %606

273:                                              ; preds = %1
  store i32 130, ptr %2, align 4
  br label %606

274:                                              ; preds = %1
  store i32 131, ptr %2, align 4
  br label %606

275:                                              ; preds = %1
  store i32 128, ptr %2, align 4
  br label %606

276:                                              ; preds = %1
  store i32 129, ptr %2, align 4
  br label %606

277:                                              ; preds = %1
  store i32 134, ptr %2, align 4
  br label %606

278:                                              ; preds = %1
  store i32 135, ptr %2, align 4
  br label %606

279:                                              ; preds = %1
  store i32 132, ptr %2, align 4
  br label %606

280:                                              ; preds = %1
  store i32 133, ptr %2, align 4
  br label %606

281:                                              ; preds = %1
  store i32 154, ptr %2, align 4
  br label %606

282:                                              ; preds = %1
  store i32 155, ptr %2, align 4
  br label %606

283:                                              ; preds = %1
  store i32 152, ptr %2, align 4
  br label %606

284:                                              ; preds = %1
  store i32 153, ptr %2, align 4
  br label %606

285:                                              ; preds = %1
  store i32 158, ptr %2, align 4
  br label %606

286:                                              ; preds = %1
  store i32 159, ptr %2, align 4
  br label %606

287:                                              ; preds = %1
  store i32 156, ptr %2, align 4
  br label %606

288:                                              ; preds = %1
  store i32 157, ptr %2, align 4
  br label %606

289:                                              ; preds = %1
  store i32 146, ptr %2, align 4
  br label %606

290:                                              ; preds = %1
  store i32 147, ptr %2, align 4
  br label %606

291:                                              ; preds = %1
  store i32 144, ptr %2, align 4
  br label %606

292:                                              ; preds = %1
  store i32 145, ptr %2, align 4
  br label %606

293:                                              ; preds = %1
  store i32 150, ptr %2, align 4
  br label %606

294:                                              ; preds = %1
  store i32 151, ptr %2, align 4
  br label %606

295:                                              ; preds = %1
  store i32 148, ptr %2, align 4
  br label %606

296:                                              ; preds = %1
  store i32 149, ptr %2, align 4
  br label %606

297:                                              ; preds = %1
  store i32 234, ptr %2, align 4
  br label %606

298:                                              ; preds = %1
  store i32 235, ptr %2, align 4
  br label %606

299:                                              ; preds = %1
  store i32 232, ptr %2, align 4
  br label %606

300:                                              ; preds = %1
  store i32 233, ptr %2, align 4
  br label %606

301:                                              ; preds = %1
  store i32 238, ptr %2, align 4
  br label %606

302:                                              ; preds = %1
  store i32 239, ptr %2, align 4
  br label %606

303:                                              ; preds = %1
  store i32 236, ptr %2, align 4
  br label %606

304:                                              ; preds = %1
  store i32 237, ptr %2, align 4
  br label %606

305:                                              ; preds = %1
  store i32 226, ptr %2, align 4
  br label %606

306:                                              ; preds = %1
  store i32 227, ptr %2, align 4
  br label %606

307:                                              ; preds = %1
  store i32 224, ptr %2, align 4
  br label %606

308:                                              ; preds = %1
  store i32 225, ptr %2, align 4
  br label %606

309:                                              ; preds = %1
  store i32 230, ptr %2, align 4
  br label %606

310:                                              ; preds = %1
  store i32 231, ptr %2, align 4
  br label %606

311:                                              ; preds = %1
  store i32 228, ptr %2, align 4
  br label %606

312:                                              ; preds = %1
  store i32 229, ptr %2, align 4
  br label %606

313:                                              ; preds = %1
  store i32 250, ptr %2, align 4
  br label %606

314:                                              ; preds = %1
  store i32 251, ptr %2, align 4
  br label %606

315:                                              ; preds = %1
  store i32 248, ptr %2, align 4
  br label %606

316:                                              ; preds = %1
  store i32 249, ptr %2, align 4
  br label %606

317:                                              ; preds = %1
  store i32 254, ptr %2, align 4
  br label %606

318:                                              ; preds = %1
  store i32 255, ptr %2, align 4
  br label %606

319:                                              ; preds = %1
  store i32 252, ptr %2, align 4
  br label %606

320:                                              ; preds = %1
  store i32 253, ptr %2, align 4
  br label %606

321:                                              ; preds = %1
  store i32 242, ptr %2, align 4
  br label %606

322:                                              ; preds = %1
  store i32 243, ptr %2, align 4
  br label %606

323:                                              ; preds = %1
  store i32 240, ptr %2, align 4
  br label %606

324:                                              ; preds = %1
  store i32 241, ptr %2, align 4
  br label %606

325:                                              ; preds = %1
  store i32 246, ptr %2, align 4
  br label %606

326:                                              ; preds = %1
  store i32 247, ptr %2, align 4
  br label %606

327:                                              ; preds = %1
  store i32 244, ptr %2, align 4
  br label %606

328:                                              ; preds = %1
  store i32 245, ptr %2, align 4
  br label %606

329:                                              ; preds = %1
  store i32 202, ptr %2, align 4
  br label %606

330:                                              ; preds = %1
  store i32 203, ptr %2, align 4
  br label %606

331:                                              ; preds = %1
  store i32 200, ptr %2, align 4
  br label %606

332:                                              ; preds = %1
  store i32 201, ptr %2, align 4
  br label %606

333:                                              ; preds = %1
  store i32 206, ptr %2, align 4
  br label %606

334:                                              ; preds = %1
  store i32 207, ptr %2, align 4
  br label %606

335:                                              ; preds = %1
  store i32 204, ptr %2, align 4
  br label %606

336:                                              ; preds = %1
  store i32 205, ptr %2, align 4
  br label %606

337:                                              ; preds = %1
  store i32 194, ptr %2, align 4
  br label %606

338:                                              ; preds = %1
  store i32 195, ptr %2, align 4
  br label %606

339:                                              ; preds = %1
  store i32 192, ptr %2, align 4
  br label %606

340:                                              ; preds = %1
  store i32 193, ptr %2, align 4
  br label %606

341:                                              ; preds = %1
  store i32 198, ptr %2, align 4
  br label %606

342:                                              ; preds = %1
  store i32 199, ptr %2, align 4
  br label %606

343:                                              ; preds = %1
  store i32 196, ptr %2, align 4
  br label %606

344:                                              ; preds = %1
  store i32 197, ptr %2, align 4
  br label %606

345:                                              ; preds = %1
  store i32 218, ptr %2, align 4
  br label %606

346:                                              ; preds = %1
  store i32 219, ptr %2, align 4
  br label %606

347:                                              ; preds = %1
  store i32 216, ptr %2, align 4
  br label %606

348:                                              ; preds = %1
  store i32 217, ptr %2, align 4
  br label %606

349:                                              ; preds = %1
  store i32 222, ptr %2, align 4
  br label %606

350:                                              ; preds = %1
  store i32 223, ptr %2, align 4
  br label %606

351:                                              ; preds = %1
  store i32 220, ptr %2, align 4
  br label %606

352:                                              ; preds = %1
  store i32 221, ptr %2, align 4
  br label %606

353:                                              ; preds = %1
  store i32 210, ptr %2, align 4
  br label %606

354:                                              ; preds = %1
  store i32 211, ptr %2, align 4
  br label %606

355:                                              ; preds = %1
  store i32 208, ptr %2, align 4
  br label %606

356:                                              ; preds = %1
  store i32 209, ptr %2, align 4
  br label %606

357:                                              ; preds = %1
  store i32 214, ptr %2, align 4
  br label %606

358:                                              ; preds = %1
  store i32 215, ptr %2, align 4
  br label %606

359:                                              ; preds = %1
  store i32 212, ptr %2, align 4
  br label %606

360:                                              ; preds = %1
  store i32 213, ptr %2, align 4
  br label %606

361:                                              ; preds = %1
  store i32 298, ptr %2, align 4
  br label %606

362:                                              ; preds = %1
  store i32 299, ptr %2, align 4
  br label %606

363:                                              ; preds = %1
  store i32 296, ptr %2, align 4
  br label %606

364:                                              ; preds = %1
  store i32 297, ptr %2, align 4
  br label %606

365:                                              ; preds = %1
  store i32 302, ptr %2, align 4
  br label %606

366:                                              ; preds = %1
  store i32 303, ptr %2, align 4
  br label %606

367:                                              ; preds = %1
  store i32 300, ptr %2, align 4
  br label %606

368:                                              ; preds = %1
  store i32 301, ptr %2, align 4
  br label %606

369:                                              ; preds = %1
  store i32 290, ptr %2, align 4
  br label %606

370:                                              ; preds = %1
  store i32 291, ptr %2, align 4
  br label %606

371:                                              ; preds = %1
  store i32 288, ptr %2, align 4
  br label %606

372:                                              ; preds = %1
  store i32 289, ptr %2, align 4
  br label %606

373:                                              ; preds = %1
  store i32 294, ptr %2, align 4
  br label %606

374:                                              ; preds = %1
  store i32 295, ptr %2, align 4
  br label %606

375:                                              ; preds = %1
  store i32 292, ptr %2, align 4
  br label %606

376:                                              ; preds = %1
  store i32 293, ptr %2, align 4
  br label %606

377:                                              ; preds = %1
  store i32 314, ptr %2, align 4
  br label %606

378:                                              ; preds = %1
  store i32 315, ptr %2, align 4
  br label %606

379:                                              ; preds = %1
  store i32 312, ptr %2, align 4
  br label %606

380:                                              ; preds = %1
  store i32 313, ptr %2, align 4
  br label %606

381:                                              ; preds = %1
  store i32 318, ptr %2, align 4
  br label %606

382:                                              ; preds = %1
  store i32 319, ptr %2, align 4
  br label %606

383:                                              ; preds = %1
  store i32 316, ptr %2, align 4
  br label %606

384:                                              ; preds = %1
  store i32 317, ptr %2, align 4
  br label %606

385:                                              ; preds = %1
  store i32 306, ptr %2, align 4
  br label %606

386:                                              ; preds = %1
  store i32 307, ptr %2, align 4
  br label %606

387:                                              ; preds = %1
  store i32 304, ptr %2, align 4
  br label %606

388:                                              ; preds = %1
  store i32 305, ptr %2, align 4
  br label %606

389:                                              ; preds = %1
  store i32 310, ptr %2, align 4
  br label %606

390:                                              ; preds = %1
  store i32 311, ptr %2, align 4
  br label %606

391:                                              ; preds = %1
  store i32 308, ptr %2, align 4
  br label %606

392:                                              ; preds = %1
  store i32 309, ptr %2, align 4
  br label %606

393:                                              ; preds = %1
  store i32 266, ptr %2, align 4
  br label %606

394:                                              ; preds = %1
  store i32 267, ptr %2, align 4
  br label %606

395:                                              ; preds = %1
  store i32 264, ptr %2, align 4
  br label %606

396:                                              ; preds = %1
  store i32 265, ptr %2, align 4
  br label %606

397:                                              ; preds = %1
  store i32 270, ptr %2, align 4
  br label %606

398:                                              ; preds = %1
  store i32 271, ptr %2, align 4
  br label %606

399:                                              ; preds = %1
  store i32 268, ptr %2, align 4
  br label %606

400:                                              ; preds = %1
  store i32 269, ptr %2, align 4
  br label %606

401:                                              ; preds = %1
  store i32 258, ptr %2, align 4
  br label %606

402:                                              ; preds = %1
  store i32 259, ptr %2, align 4
  br label %606

403:                                              ; preds = %1
  store i32 256, ptr %2, align 4
  br label %606

404:                                              ; preds = %1
  store i32 257, ptr %2, align 4
  br label %606

405:                                              ; preds = %1
  store i32 262, ptr %2, align 4
  br label %606

406:                                              ; preds = %1
  store i32 263, ptr %2, align 4
  br label %606

407:                                              ; preds = %1
  store i32 260, ptr %2, align 4
  br label %606

408:                                              ; preds = %1
  store i32 261, ptr %2, align 4
  br label %606

409:                                              ; preds = %1
  store i32 282, ptr %2, align 4
  br label %606

410:                                              ; preds = %1
  store i32 283, ptr %2, align 4
  br label %606

411:                                              ; preds = %1
  store i32 280, ptr %2, align 4
  br label %606

412:                                              ; preds = %1
  store i32 281, ptr %2, align 4
  br label %606

413:                                              ; preds = %1
  store i32 286, ptr %2, align 4
  br label %606

414:                                              ; preds = %1
  store i32 287, ptr %2, align 4
  br label %606

415:                                              ; preds = %1
  store i32 284, ptr %2, align 4
  br label %606

416:                                              ; preds = %1
  store i32 285, ptr %2, align 4
  br label %606

417:                                              ; preds = %1
  store i32 274, ptr %2, align 4
  br label %606

418:                                              ; preds = %1
  store i32 275, ptr %2, align 4
  br label %606

419:                                              ; preds = %1
  store i32 272, ptr %2, align 4
  br label %606

420:                                              ; preds = %1
  store i32 273, ptr %2, align 4
  br label %606

421:                                              ; preds = %1
  store i32 278, ptr %2, align 4
  br label %606

422:                                              ; preds = %1
  store i32 279, ptr %2, align 4
  br label %606

423:                                              ; preds = %1
  store i32 276, ptr %2, align 4
  br label %606

424:                                              ; preds = %1
  store i32 277, ptr %2, align 4
  br label %606

425:                                              ; preds = %1
  store i32 362, ptr %2, align 4
  br label %606

426:                                              ; preds = %1
  store i32 363, ptr %2, align 4
  br label %606

427:                                              ; preds = %1
  store i32 360, ptr %2, align 4
  br label %606

428:                                              ; preds = %1
  store i32 361, ptr %2, align 4
  br label %606

429:                                              ; preds = %1
  store i32 366, ptr %2, align 4
  br label %606

430:                                              ; preds = %1
  store i32 367, ptr %2, align 4
  br label %606

431:                                              ; preds = %1
  store i32 364, ptr %2, align 4
  br label %606

432:                                              ; preds = %1
  store i32 365, ptr %2, align 4
  br label %606

433:                                              ; preds = %1
  store i32 354, ptr %2, align 4
  br label %606

434:                                              ; preds = %1
  store i32 355, ptr %2, align 4
  br label %606

435:                                              ; preds = %1
  store i32 352, ptr %2, align 4
  br label %606

436:                                              ; preds = %1
  store i32 353, ptr %2, align 4
  br label %606

437:                                              ; preds = %1
  store i32 358, ptr %2, align 4
  br label %606

438:                                              ; preds = %1
  store i32 359, ptr %2, align 4
  br label %606

439:                                              ; preds = %1
  store i32 356, ptr %2, align 4
  br label %606

440:                                              ; preds = %1
  store i32 357, ptr %2, align 4
  br label %606

441:                                              ; preds = %1
  store i32 378, ptr %2, align 4
  br label %606

442:                                              ; preds = %1
  store i32 379, ptr %2, align 4
  br label %606

443:                                              ; preds = %1
  store i32 376, ptr %2, align 4
  br label %606

444:                                              ; preds = %1
  store i32 377, ptr %2, align 4
  br label %606

445:                                              ; preds = %1
  store i32 382, ptr %2, align 4
  br label %606

446:                                              ; preds = %1
  store i32 383, ptr %2, align 4
  br label %606

447:                                              ; preds = %1
  store i32 380, ptr %2, align 4
  br label %606

448:                                              ; preds = %1
  store i32 381, ptr %2, align 4
  br label %606

449:                                              ; preds = %1
  store i32 370, ptr %2, align 4
  br label %606

450:                                              ; preds = %1
  store i32 371, ptr %2, align 4
  br label %606

451:                                              ; preds = %1
  store i32 368, ptr %2, align 4
  br label %606

452:                                              ; preds = %1
  store i32 369, ptr %2, align 4
  br label %606

453:                                              ; preds = %1
  store i32 374, ptr %2, align 4
  br label %606

454:                                              ; preds = %1
  store i32 375, ptr %2, align 4
  br label %606

455:                                              ; preds = %1
  store i32 372, ptr %2, align 4
  br label %606

456:                                              ; preds = %1
  store i32 373, ptr %2, align 4
  br label %606

457:                                              ; preds = %1
  store i32 330, ptr %2, align 4
  br label %606

458:                                              ; preds = %1
  store i32 331, ptr %2, align 4
  br label %606

459:                                              ; preds = %1
  store i32 328, ptr %2, align 4
  br label %606

460:                                              ; preds = %1
  store i32 329, ptr %2, align 4
  br label %606

461:                                              ; preds = %1
  store i32 334, ptr %2, align 4
  br label %606

462:                                              ; preds = %1
  store i32 335, ptr %2, align 4
  br label %606

463:                                              ; preds = %1
  store i32 332, ptr %2, align 4
  br label %606

464:                                              ; preds = %1
  store i32 333, ptr %2, align 4
  br label %606

465:                                              ; preds = %1
  store i32 322, ptr %2, align 4
  br label %606

466:                                              ; preds = %1
  store i32 323, ptr %2, align 4
  br label %606

467:                                              ; preds = %1
  store i32 320, ptr %2, align 4
  br label %606

468:                                              ; preds = %1
  store i32 321, ptr %2, align 4
  br label %606

469:                                              ; preds = %1
  store i32 326, ptr %2, align 4
  br label %606

470:                                              ; preds = %1
  store i32 327, ptr %2, align 4
  br label %606

471:                                              ; preds = %1
  store i32 324, ptr %2, align 4
  br label %606

472:                                              ; preds = %1
  store i32 325, ptr %2, align 4
  br label %606

473:                                              ; preds = %1
  store i32 346, ptr %2, align 4
  br label %606

474:                                              ; preds = %1
  store i32 347, ptr %2, align 4
  br label %606

475:                                              ; preds = %1
  store i32 344, ptr %2, align 4
  br label %606

476:                                              ; preds = %1
  store i32 345, ptr %2, align 4
  br label %606

477:                                              ; preds = %1
  store i32 350, ptr %2, align 4
  br label %606

478:                                              ; preds = %1
  store i32 351, ptr %2, align 4
  br label %606

479:                                              ; preds = %1
  store i32 348, ptr %2, align 4
  br label %606

480:                                              ; preds = %1
  store i32 349, ptr %2, align 4
  br label %606

481:                                              ; preds = %1
  store i32 338, ptr %2, align 4
  br label %606

482:                                              ; preds = %1
  store i32 339, ptr %2, align 4
  br label %606

483:                                              ; preds = %1
  store i32 336, ptr %2, align 4
  br label %606

484:                                              ; preds = %1
  store i32 337, ptr %2, align 4
  br label %606

485:                                              ; preds = %1
  store i32 342, ptr %2, align 4
  br label %606

486:                                              ; preds = %1
  store i32 343, ptr %2, align 4
  br label %606

487:                                              ; preds = %1
  store i32 340, ptr %2, align 4
  br label %606

488:                                              ; preds = %1
  store i32 341, ptr %2, align 4
  br label %606

489:                                              ; preds = %1
  store i32 426, ptr %2, align 4
  br label %606

490:                                              ; preds = %1
  store i32 427, ptr %2, align 4
  br label %606

491:                                              ; preds = %1
  store i32 424, ptr %2, align 4
  br label %606

492:                                              ; preds = %1
  store i32 425, ptr %2, align 4
  br label %606

493:                                              ; preds = %1
  store i32 430, ptr %2, align 4
  br label %606

494:                                              ; preds = %1
  store i32 431, ptr %2, align 4
  br label %606

495:                                              ; preds = %1
  store i32 428, ptr %2, align 4
  br label %606

496:                                              ; preds = %1
  store i32 429, ptr %2, align 4
  br label %606

497:                                              ; preds = %1
  store i32 418, ptr %2, align 4
  br label %606

498:                                              ; preds = %1
  store i32 419, ptr %2, align 4
  br label %606

499:                                              ; preds = %1
  store i32 416, ptr %2, align 4
  br label %606

500:                                              ; preds = %1
  store i32 417, ptr %2, align 4
  br label %606

501:                                              ; preds = %1
  store i32 422, ptr %2, align 4
  br label %606

502:                                              ; preds = %1
  store i32 423, ptr %2, align 4
  br label %606

503:                                              ; preds = %1
  store i32 420, ptr %2, align 4
  br label %606

504:                                              ; preds = %1
  store i32 421, ptr %2, align 4
  br label %606

505:                                              ; preds = %1
  store i32 962, ptr %2, align 4
  br label %606

506:                                              ; preds = %1
  store i32 963, ptr %2, align 4
  br label %606

507:                                              ; preds = %1
  store i32 960, ptr %2, align 4
  br label %606

508:                                              ; preds = %1
  store i32 961, ptr %2, align 4
  br label %606

509:                                              ; preds = %1
  store i32 966, ptr %2, align 4
  br label %606

510:                                              ; preds = %1
  store i32 967, ptr %2, align 4
  br label %606

511:                                              ; preds = %1
  store i32 964, ptr %2, align 4
  br label %606

512:                                              ; preds = %1
  store i32 965, ptr %2, align 4
  br label %606

513:                                              ; preds = %1
  store i32 986, ptr %2, align 4
  br label %606

514:                                              ; preds = %1
  store i32 987, ptr %2, align 4
  br label %606

515:                                              ; preds = %1
  store i32 984, ptr %2, align 4
  br label %606

516:                                              ; preds = %1
  store i32 985, ptr %2, align 4
  br label %606

517:                                              ; preds = %1
  store i32 990, ptr %2, align 4
  br label %606

518:                                              ; preds = %1
  store i32 991, ptr %2, align 4
  br label %606

519:                                              ; preds = %1
  store i32 988, ptr %2, align 4
  br label %606

520:                                              ; preds = %1
  store i32 989, ptr %2, align 4
  br label %606

521:                                              ; preds = %1
  store i32 978, ptr %2, align 4
  br label %606

522:                                              ; preds = %1
  store i32 979, ptr %2, align 4
  br label %606

523:                                              ; preds = %1
  store i32 976, ptr %2, align 4
  br label %606

524:                                              ; preds = %1
  store i32 977, ptr %2, align 4
  br label %606

525:                                              ; preds = %1
  store i32 982, ptr %2, align 4
  br label %606

526:                                              ; preds = %1
  store i32 983, ptr %2, align 4
  br label %606

527:                                              ; preds = %1
  store i32 980, ptr %2, align 4
  br label %606

528:                                              ; preds = %1
  store i32 981, ptr %2, align 4
  br label %606

529:                                              ; preds = %1
  store i32 1066, ptr %2, align 4
  br label %606

530:                                              ; preds = %1
  store i32 1067, ptr %2, align 4
  br label %606

531:                                              ; preds = %1
  store i32 1064, ptr %2, align 4
  br label %606

532:                                              ; preds = %1
  store i32 1065, ptr %2, align 4
  br label %606

533:                                              ; preds = %1
  store i32 1070, ptr %2, align 4
  br label %606

534:                                              ; preds = %1
  store i32 1071, ptr %2, align 4
  br label %606

535:                                              ; preds = %1
  store i32 1068, ptr %2, align 4
  br label %606

536:                                              ; preds = %1
  store i32 1069, ptr %2, align 4
  br label %606

537:                                              ; preds = %1
  store i32 1058, ptr %2, align 4
  br label %606

538:                                              ; preds = %1
  store i32 1059, ptr %2, align 4
  br label %606

539:                                              ; preds = %1
  store i32 1056, ptr %2, align 4
  br label %606

540:                                              ; preds = %1
  store i32 1057, ptr %2, align 4
  br label %606

541:                                              ; preds = %1
  store i32 1062, ptr %2, align 4
  br label %606

542:                                              ; preds = %1
  store i32 1063, ptr %2, align 4
  br label %606

543:                                              ; preds = %1
  store i32 1060, ptr %2, align 4
  br label %606

544:                                              ; preds = %1
  store i32 1061, ptr %2, align 4
  br label %606

545:                                              ; preds = %1
  store i32 1082, ptr %2, align 4
  br label %606

546:                                              ; preds = %1
  store i32 1083, ptr %2, align 4
  br label %606

547:                                              ; preds = %1
  store i32 1080, ptr %2, align 4
  br label %606

548:                                              ; preds = %1
  store i32 1081, ptr %2, align 4
  br label %606

549:                                              ; preds = %1
  store i32 1086, ptr %2, align 4
  br label %606

550:                                              ; preds = %1
  store i32 1087, ptr %2, align 4
  br label %606

551:                                              ; preds = %1
  store i32 1084, ptr %2, align 4
  br label %606

552:                                              ; preds = %1
  store i32 1085, ptr %2, align 4
  br label %606

553:                                              ; preds = %1
  store i32 1074, ptr %2, align 4
  br label %606

554:                                              ; preds = %1
  store i32 1075, ptr %2, align 4
  br label %606

555:                                              ; preds = %1
  store i32 1072, ptr %2, align 4
  br label %606

556:                                              ; preds = %1
  store i32 1073, ptr %2, align 4
  br label %606

557:                                              ; preds = %1
  store i32 1078, ptr %2, align 4
  br label %606

558:                                              ; preds = %1
  store i32 1079, ptr %2, align 4
  br label %606

559:                                              ; preds = %1
  store i32 1076, ptr %2, align 4
  br label %606

560:                                              ; preds = %1
  store i32 1077, ptr %2, align 4
  br label %606

561:                                              ; preds = %1
  store i32 1034, ptr %2, align 4
  br label %606

562:                                              ; preds = %1
  store i32 1035, ptr %2, align 4
  br label %606

563:                                              ; preds = %1
  store i32 1032, ptr %2, align 4
  br label %606

564:                                              ; preds = %1
  store i32 1033, ptr %2, align 4
  br label %606

565:                                              ; preds = %1
  store i32 1038, ptr %2, align 4
  br label %606

566:                                              ; preds = %1
  store i32 1039, ptr %2, align 4
  br label %606

567:                                              ; preds = %1
  store i32 1036, ptr %2, align 4
  br label %606

568:                                              ; preds = %1
  store i32 1037, ptr %2, align 4
  br label %606

569:                                              ; preds = %1
  store i32 1026, ptr %2, align 4
  br label %606

570:                                              ; preds = %1
  store i32 1027, ptr %2, align 4
  br label %606

571:                                              ; preds = %1
  store i32 1024, ptr %2, align 4
  br label %606

572:                                              ; preds = %1
  store i32 1025, ptr %2, align 4
  br label %606

573:                                              ; preds = %1
  store i32 1030, ptr %2, align 4
  br label %606

574:                                              ; preds = %1
  store i32 1031, ptr %2, align 4
  br label %606

575:                                              ; preds = %1
  store i32 1028, ptr %2, align 4
  br label %606

576:                                              ; preds = %1
  store i32 1029, ptr %2, align 4
  br label %606

577:                                              ; preds = %1
  store i32 1050, ptr %2, align 4
  br label %606

578:                                              ; preds = %1
  store i32 1051, ptr %2, align 4
  br label %606

579:                                              ; preds = %1
  store i32 1048, ptr %2, align 4
  br label %606

580:                                              ; preds = %1
  store i32 1049, ptr %2, align 4
  br label %606

581:                                              ; preds = %1
  store i32 1054, ptr %2, align 4
  br label %606

582:                                              ; preds = %1
  store i32 1055, ptr %2, align 4
  br label %606

583:                                              ; preds = %1
  store i32 1052, ptr %2, align 4
  br label %606

584:                                              ; preds = %1
  store i32 1053, ptr %2, align 4
  br label %606

585:                                              ; preds = %1
  store i32 1042, ptr %2, align 4
  br label %606

586:                                              ; preds = %1
  store i32 1043, ptr %2, align 4
  br label %606

587:                                              ; preds = %1
  store i32 1040, ptr %2, align 4
  br label %606

588:                                              ; preds = %1
  store i32 1041, ptr %2, align 4
  br label %606

589:                                              ; preds = %1
  store i32 1046, ptr %2, align 4
  br label %606

590:                                              ; preds = %1
  store i32 1047, ptr %2, align 4
  br label %606

591:                                              ; preds = %1
  store i32 1044, ptr %2, align 4
  br label %606

592:                                              ; preds = %1
  store i32 1045, ptr %2, align 4
  br label %606

593:                                              ; preds = %1
  store i32 1130, ptr %2, align 4
  br label %606

594:                                              ; preds = %1
  store i32 1131, ptr %2, align 4
  br label %606

595:                                              ; preds = %1
  store i32 1128, ptr %2, align 4
  br label %606

596:                                              ; preds = %1
  store i32 1129, ptr %2, align 4
  br label %606

597:                                              ; preds = %1
  store i32 1134, ptr %2, align 4
  br label %606

598:                                              ; preds = %1
  store i32 1135, ptr %2, align 4
  br label %606

599:                                              ; preds = %1
  store i32 1132, ptr %2, align 4
  br label %606

600:                                              ; preds = %1
  store i32 1133, ptr %2, align 4
  br label %606

601:                                              ; preds = %1
  store i32 1122, ptr %2, align 4
  br label %606

602:                                              ; preds = %1
  store i32 1123, ptr %2, align 4
  br label %606

603:                                              ; preds = %1
  store i32 1120, ptr %2, align 4
  br label %606

604:                                              ; preds = %1
  store i32 1121, ptr %2, align 4
  br label %606

605:                                              ; preds = %1
  store i32 -1, ptr %2, align 4
  br label %606

606:                                              ; preds = %605, %604, %603, %602, %601, %600, %599, %598, %597, %596, %595, %594, %593, %592, %591, %590, %589, %588, %587, %586, %585, %584, %583, %582, %581, %580, %579, %578, %577, %576, %575, %574, %573, %572, %571, %570, %569, %568, %567, %566, %565, %564, %563, %562, %561, %560, %559, %558, %557, %556, %555, %554, %553, %552, %551, %550, %549, %548, %547, %546, %545, %544, %543, %542, %541, %540, %539, %538, %537, %536, %535, %534, %533, %532, %531, %530, %529, %528, %527, %526, %525, %524, %523, %522, %521, %520, %519, %518, %517, %516, %515, %514, %513, %512, %511, %510, %509, %508, %507, %506, %505, %504, %503, %502, %501, %500, %499, %498, %497, %496, %495, %494, %493, %492, %491, %490, %489, %488, %487, %486, %485, %484, %483, %482, %481, %480, %479, %478, %477, %476, %475, %474, %473, %472, %471, %470, %469, %468, %467, %466, %465, %464, %463, %462, %461, %460, %459, %458, %457, %456, %455, %454, %453, %452, %451, %450, %449, %448, %447, %446, %445, %444, %443, %442, %441, %440, %439, %438, %437, %436, %435, %434, %433, %432, %431, %430, %429, %428, %427, %426, %425, %424, %423, %422, %421, %420, %419, %418, %417, %416, %415, %414, %413, %412, %411, %410, %409, %408, %407, %406, %405, %404, %403, %402, %401, %400, %399, %398, %397, %396, %395, %394, %393, %392, %391, %390, %389, %388, %387, %386, %385, %384, %383, %382, %381, %380, %379, %378, %377, %376, %375, %374, %373, %372, %371, %370, %369, %368, %367, %366, %365, %364, %363, %362, %361, %360, %359, %358, %357, %356, %355, %354, %353, %352, %351, %350, %349, %348, %347, %346, %345, %344, %343, %342, %341, %340, %339, %338, %337, %336, %335, %334, %333, %332, %331, %330, %329, %328, %327, %326, %325, %324, %323, %322, %321, %320, %319, %318, %317, %316, %315, %314, %313, %312, %311, %310, %309, %308, %307, %306, %305, %304, %303, %302, %301, %300, %299, %298, %297, %296, %295, %294, %293, %292, %291, %290, %289, %288, %287, %286, %285, %284, %283, %282, %281, %280, %279, %278, %277, %276, %275, %274, %273, %272, %271, %270, %269, %268, %267, %266, %265, %264, %263, %262, %261, %260, %259, %258, %257, %256, %255, %254, %253, %252, %251, %250, %249, %248, %247, %246, %245, %244, %243, %242, %241, %240, %239, %238, %237, %236, %235, %234, %233, %232, %231, %230, %229, %228, %227, %226, %225, %224, %223, %222, %221, %220, %219, %218, %217, %216, %215, %214, %213, %212, %211, %210, %209, %208, %207, %206, %205, %204, %203, %202, %201, %200, %199, %198, %197, %196, %195, %194, %193, %192, %191, %190, %189, %188, %187, %186, %185, %184, %183, %182, %181, %180, %179, %178, %177, %176, %175, %174, %173, %172, %171, %170, %169, %168, %167, %166, %165, %164, %163, %162, %161, %160, %159, %158, %157, %156, %155, %154, %153, %152, %151, %150, %149, %148, %147, %146, %145, %144, %143, %142, %141, %140, %139, %138, %137, %136, %135, %134, %133, %132, %131, %130, %129, %128, %127, %126, %125, %124, %123, %122, %121, %120, %119, %118, %117, %116, %115, %114, %113, %112, %111, %110, %109, %108, %107, %106, %105, %104, %103, %102, %101, %100, %99, %98, %97, %96, %95, %94, %93, %92, %91, %90, %89, %88, %87, %86, %85, %84, %83, %82, %81, %80, %79, %78, %77, %76, %75, %74, %73, %72, %71, %70, %69, %68, %67, %66, %65, %64, %63, %62, %61, %60, %59, %58, %57, %56, %55, %54, %53, %52, %51, %50, %49, %48, %47, %46, %45, %44, %43, %42, %41, %40, %39, %38, %37, %36, %35, %34, %33, %32, %31, %30, %29, %28, %27, %26, %25, %24, %23, %22, %21, %20, %19, %18, %17, %16, %15, %14, %13, %12, %11, %10, %9, %8, %7, %6, %5
  %607 = load i32, ptr %2, align 4
  ret i32 %607
}

declare i32 @printf(ptr noundef, ...) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @sparse(i64 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i64 %0, ptr %3, align 8
  %4 = load i64, ptr %3, align 8
  switch i64 %4, label %15 [
    i64 -7046029254386353131, label %5
    i64 4354685564936845354, label %6
    i64 -2691343689449507777, label %7
    i64 1663341875487337577, label %8
    i64 -1028001813962170200, label %9
    i64 635340061525167377, label %10
    i64 -392661752437002823, label %11
    i64 242678309088164554, label %12
    i64 0, label %13
    i64 -1, label %14
  ]

5:                                                ; preds = %1
  store i32 1, ptr %2, align 4
  br label %16

6:                                                ; preds = %1
  store i32 2, ptr %2, align 4
  br label %16

7:                                                ; preds = %1
  store i32 3, ptr %2, align 4
  br label %16

8:                                                ; preds = %1
  store i32 5, ptr %2, align 4
  br label %16

9:                                                ; preds = %1
  store i32 8, ptr %2, align 4
  br label %16

10:                                               ; preds = %1
  store i32 13, ptr %2, align 4
  br label %16

11:                                               ; preds = %1
  store i32 21, ptr %2, align 4
  br label %16

12:                                               ; preds = %1
  store i32 34, ptr %2, align 4
  br label %16

13:                                               ; preds = %1
  store i32 100, ptr %2, align 4
  br label %16

14:                                               ; preds = %1
  store i32 200, ptr %2, align 4
  br label %16

15:                                               ; preds = %1
  store i32 0, ptr %2, align 4
  br label %16

16:                                               ; preds = %15, %14, %13, %12, %11, %10, %9, %8, %7, %6, %5
  %17 = load i32, ptr %2, align 4
  ret i32 %17
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ways_out(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store i32 %0, ptr %3, align 4
  store i32 1, ptr %4, align 4
  store i32 0, ptr %5, align 4
  br label %8

8:                                                ; preds = %41, %1
  %9 = load i32, ptr %5, align 4
  %10 = icmp slt i32 %9, 3
  br i1 %10, label %11, label %44

11:                                               ; preds = %8
  %12 = load i32, ptr %5, align 4
  %13 = add nsw i32 %12, 2
  store i32 %13, ptr %6, align 4
  %14 = load i32, ptr %3, align 4
  %15 = icmp eq i32 %14, 1
  br i1 %15, label %16, label %20

16:                                               ; preds = %11
  %17 = load i32, ptr %5, align 4
  %18 = icmp eq i32 %17, 1
  br i1 %18, label %19, label %20

19:                                               ; preds = %16
  store i32 2, ptr %7, align 4
  br label %38

20:                                               ; preds = %16, %11
  %21 = load i32, ptr %3, align 4
  %22 = icmp eq i32 %21, 2
  br i1 %22, label %23, label %24

23:                                               ; preds = %20
  store i32 4, ptr %7, align 4
  br label %38

24:                                               ; preds = %20
  %25 = load i32, ptr %3, align 4
  %26 = icmp eq i32 %25, 3
  br i1 %26, label %27, label %30

27:                                               ; preds = %24
  %28 = load i32, ptr %6, align 4
  %29 = mul nsw i32 %28, 100
  store i32 %29, ptr %2, align 4
  store i32 1, ptr %7, align 4
  br label %38

30:                                               ; preds = %24
  %31 = load i32, ptr %3, align 4
  %32 = icmp eq i32 %31, 4
  br i1 %32, label %33, label %37

33:                                               ; preds = %30
  %34 = load i32, ptr %5, align 4
  %35 = icmp eq i32 %34, 2
  br i1 %35, label %36, label %37

36:                                               ; preds = %33
  store i32 5, ptr %7, align 4
  br label %38

37:                                               ; preds = %33, %30
  store i32 0, ptr %7, align 4
  br label %38

38:                                               ; preds = %36, %37, %27, %23, %19
  call void @leave(ptr noundef %6)
  %39 = load i32, ptr %7, align 4
  switch i32 %39, label %47 [
    i32 0, label %40
    i32 2, label %44
    i32 4, label %41
    i32 5, label %45
  ]

40:                                               ; preds = %38
  br label %41

41:                                               ; preds = %40, %38
  %42 = load i32, ptr %5, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, ptr %5, align 4
  br label %8, !llvm.loop !9

44:                                               ; preds = %38, %8
  store i32 9, ptr %4, align 4
  br label %45

45:                                               ; preds = %44, %38
  %46 = load i32, ptr %4, align 4
  store i32 %46, ptr %2, align 4
  store i32 1, ptr %7, align 4
  br label %47

47:                                               ; preds = %45, %38
  call void @leave(ptr noundef %4)
  %48 = load i32, ptr %2, align 4
  ret i32 %48
}

declare i32 @putchar(i32 noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define internal void @leave(ptr noundef %0) #0 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8
  %3 = load i32, ptr @trace, align 4
  %4 = mul nsw i32 %3, 10
  %5 = load ptr, ptr %2, align 8
  %6 = load i32, ptr %5, align 4
  %7 = add nsw i32 %4, %6
  store i32 %7, ptr @trace, align 4
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
