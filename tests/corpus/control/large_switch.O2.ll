; ModuleID = 'large_switch.c'
source_filename = "large_switch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@.str = private unnamed_addr constant [18 x i8] c"%d %08x %d %d %d\0A\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"%d \00", align 1
@.str.2 = private unnamed_addr constant [4 x i8] c"%d\0A\00", align 1
@.str.3 = private unnamed_addr constant [7 x i8] c"%d:%d \00", align 1
@stdout = external local_unnamed_addr global ptr, align 8

; Function Attrs: nofree nounwind uwtable
define dso_local noundef i32 @main() local_unnamed_addr #0 {
  br label %3

1:                                                ; preds = %3
  %2 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str, i32 noundef %10, i32 noundef %12, i32 noundef -74, i32 noundef 42, i32 noundef 1121)
  br label %15

3:                                                ; preds = %0, %3
  %4 = phi i32 [ 0, %0 ], [ %12, %3 ]
  %5 = phi i32 [ 0, %0 ], [ %10, %3 ]
  %6 = phi i32 [ -400, %0 ], [ %13, %3 ]
  %7 = tail call fastcc i32 @lookup(i32 noundef %6)
  %8 = icmp ne i32 %7, -1
  %9 = zext i1 %8 to i32
  %10 = add nuw nsw i32 %5, %9
  %11 = mul i32 %4, 31
  %12 = add i32 %7, %11
  %13 = add nsw i32 %6, 1
  %14 = icmp eq i32 %13, 3500
  br i1 %14, label %1, label %3, !llvm.loop !4

15:                                               ; preds = %1, %28
  %16 = phi i64 [ 0, %1 ], [ %31, %28 ]
  %17 = mul i64 %16, -7046029254386353131
  switch i64 %17, label %27 [
    i64 -7046029254386353131, label %28
    i64 4354685564936845354, label %18
    i64 -2691343689449507777, label %19
    i64 1663341875487337577, label %20
    i64 -1028001813962170200, label %21
    i64 635340061525167377, label %22
    i64 -392661752437002823, label %23
    i64 242678309088164554, label %24
    i64 0, label %25
    i64 -1, label %26
  ]

18:                                               ; preds = %15
  br label %28

19:                                               ; preds = %15
  br label %28

20:                                               ; preds = %15
  br label %28

21:                                               ; preds = %15
  br label %28

22:                                               ; preds = %15
  br label %28

23:                                               ; preds = %15
  br label %28

24:                                               ; preds = %15
  br label %28

25:                                               ; preds = %15
  br label %28

26:                                               ; preds = %15
  br label %28

27:                                               ; preds = %15
  br label %28

28:                                               ; preds = %15, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27
  %29 = phi i32 [ 0, %27 ], [ 200, %26 ], [ 100, %25 ], [ 34, %24 ], [ 21, %23 ], [ 13, %22 ], [ 8, %21 ], [ 5, %20 ], [ 3, %19 ], [ 2, %18 ], [ 1, %15 ]
  %30 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.1, i32 noundef %29)
  %31 = add nuw nsw i64 %16, 1
  %32 = icmp eq i64 %31, 36
  br i1 %32, label %33, label %15, !llvm.loop !6

33:                                               ; preds = %28
  %34 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.2, i32 noundef 200)
  %35 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 9, i32 noundef 2349)
  %36 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 9, i32 noundef 239)
  %37 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 9, i32 noundef 2349)
  %38 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 200, i32 noundef 21)
  %39 = tail call i32 (ptr, ...) @printf(ptr noundef nonnull dereferenceable(1) @.str.3, i32 noundef 1, i32 noundef 2341)
  %40 = load ptr, ptr @stdout, align 8, !tbaa !7
  %41 = tail call i32 @putc(i32 noundef 10, ptr noundef %40)
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal fastcc noundef i32 @lookup(i32 noundef %0) unnamed_addr #1 {
  switch i32 %0, label %601 [
    i32 -300, label %602
    i32 -297, label %2
    i32 -294, label %3
    i32 -291, label %4
    i32 -288, label %5
    i32 -285, label %6
    i32 -282, label %7
    i32 -279, label %8
    i32 -276, label %9
    i32 -273, label %10
    i32 -270, label %11
    i32 -267, label %12
    i32 -264, label %13
    i32 -261, label %14
    i32 -258, label %15
    i32 -255, label %16
    i32 -252, label %17
    i32 -249, label %18
    i32 -246, label %19
    i32 -243, label %20
    i32 -240, label %21
    i32 -237, label %22
    i32 -234, label %23
    i32 -231, label %24
    i32 -228, label %25
    i32 -225, label %26
    i32 -222, label %27
    i32 -219, label %28
    i32 -216, label %29
    i32 -213, label %30
    i32 -210, label %31
    i32 -207, label %32
    i32 -204, label %33
    i32 -201, label %34
    i32 -198, label %35
    i32 -195, label %36
    i32 -192, label %37
    i32 -189, label %38
    i32 -186, label %39
    i32 -183, label %40
    i32 -180, label %41
    i32 -177, label %42
    i32 -174, label %43
    i32 -171, label %44
    i32 -168, label %45
    i32 -165, label %46
    i32 -162, label %47
    i32 -159, label %48
    i32 -156, label %49
    i32 -153, label %50
    i32 -150, label %51
    i32 -147, label %52
    i32 -144, label %53
    i32 -141, label %54
    i32 -138, label %55
    i32 -135, label %56
    i32 -132, label %57
    i32 -129, label %58
    i32 -126, label %59
    i32 -123, label %60
    i32 -120, label %61
    i32 -117, label %62
    i32 -114, label %63
    i32 -111, label %64
    i32 -108, label %65
    i32 -105, label %66
    i32 -102, label %67
    i32 -99, label %68
    i32 -96, label %69
    i32 -93, label %70
    i32 -90, label %71
    i32 -87, label %72
    i32 -84, label %73
    i32 -81, label %74
    i32 -78, label %75
    i32 -75, label %76
    i32 -72, label %77
    i32 -69, label %78
    i32 -66, label %79
    i32 -63, label %80
    i32 -60, label %81
    i32 -57, label %82
    i32 -54, label %83
    i32 -51, label %84
    i32 -48, label %85
    i32 -45, label %86
    i32 -42, label %87
    i32 -39, label %88
    i32 -36, label %89
    i32 -33, label %90
    i32 -30, label %91
    i32 -27, label %92
    i32 -24, label %93
    i32 -21, label %94
    i32 -18, label %95
    i32 -15, label %96
    i32 -12, label %97
    i32 -9, label %98
    i32 -6, label %99
    i32 -3, label %100
    i32 0, label %101
    i32 3, label %102
    i32 6, label %103
    i32 9, label %104
    i32 12, label %105
    i32 15, label %106
    i32 18, label %107
    i32 21, label %108
    i32 24, label %109
    i32 27, label %110
    i32 30, label %111
    i32 33, label %112
    i32 36, label %113
    i32 39, label %114
    i32 42, label %115
    i32 45, label %116
    i32 48, label %117
    i32 51, label %118
    i32 54, label %119
    i32 57, label %120
    i32 60, label %121
    i32 63, label %122
    i32 66, label %123
    i32 69, label %124
    i32 72, label %125
    i32 75, label %126
    i32 78, label %127
    i32 81, label %128
    i32 84, label %129
    i32 87, label %130
    i32 90, label %131
    i32 93, label %132
    i32 96, label %133
    i32 99, label %134
    i32 102, label %135
    i32 105, label %136
    i32 108, label %137
    i32 111, label %138
    i32 114, label %139
    i32 117, label %140
    i32 120, label %141
    i32 123, label %142
    i32 126, label %143
    i32 129, label %144
    i32 132, label %145
    i32 135, label %146
    i32 138, label %147
    i32 141, label %148
    i32 144, label %149
    i32 147, label %150
    i32 150, label %151
    i32 153, label %152
    i32 156, label %153
    i32 159, label %154
    i32 162, label %155
    i32 165, label %156
    i32 168, label %157
    i32 171, label %158
    i32 174, label %159
    i32 177, label %160
    i32 180, label %161
    i32 183, label %162
    i32 186, label %163
    i32 189, label %164
    i32 192, label %165
    i32 195, label %166
    i32 198, label %167
    i32 201, label %168
    i32 204, label %169
    i32 207, label %170
    i32 210, label %171
    i32 213, label %172
    i32 216, label %173
    i32 219, label %174
    i32 222, label %175
    i32 225, label %176
    i32 228, label %177
    i32 231, label %178
    i32 234, label %179
    i32 237, label %180
    i32 240, label %181
    i32 243, label %182
    i32 246, label %183
    i32 249, label %184
    i32 252, label %185
    i32 255, label %186
    i32 258, label %187
    i32 261, label %188
    i32 264, label %189
    i32 267, label %190
    i32 270, label %191
    i32 273, label %192
    i32 276, label %193
    i32 279, label %194
    i32 282, label %195
    i32 285, label %196
    i32 288, label %197
    i32 291, label %198
    i32 294, label %199
    i32 297, label %200
    i32 300, label %201
    i32 303, label %202
    i32 306, label %203
    i32 309, label %204
    i32 312, label %205
    i32 315, label %206
    i32 318, label %207
    i32 321, label %208
    i32 324, label %209
    i32 327, label %210
    i32 330, label %211
    i32 333, label %212
    i32 336, label %213
    i32 339, label %214
    i32 342, label %215
    i32 345, label %216
    i32 348, label %217
    i32 351, label %218
    i32 354, label %219
    i32 357, label %220
    i32 360, label %221
    i32 363, label %222
    i32 366, label %223
    i32 369, label %224
    i32 372, label %225
    i32 375, label %226
    i32 378, label %227
    i32 381, label %228
    i32 384, label %229
    i32 387, label %230
    i32 390, label %231
    i32 393, label %232
    i32 396, label %233
    i32 399, label %234
    i32 402, label %235
    i32 405, label %236
    i32 408, label %237
    i32 411, label %238
    i32 414, label %239
    i32 417, label %240
    i32 420, label %241
    i32 423, label %242
    i32 426, label %243
    i32 429, label %244
    i32 432, label %245
    i32 435, label %246
    i32 438, label %247
    i32 441, label %248
    i32 444, label %249
    i32 447, label %250
    i32 450, label %251
    i32 453, label %252
    i32 456, label %253
    i32 459, label %254
    i32 462, label %255
    i32 465, label %256
    i32 468, label %257
    i32 471, label %258
    i32 474, label %259
    i32 477, label %260
    i32 480, label %261
    i32 483, label %262
    i32 486, label %263
    i32 489, label %264
    i32 492, label %265
    i32 495, label %266
    i32 498, label %267
    i32 501, label %268
    i32 504, label %269
    i32 507, label %270
    i32 510, label %271
    i32 513, label %272
    i32 516, label %273
    i32 519, label %274
    i32 522, label %275
    i32 525, label %276
    i32 528, label %277
    i32 531, label %278
    i32 534, label %279
    i32 537, label %280
    i32 540, label %281
    i32 543, label %282
    i32 546, label %283
    i32 549, label %284
    i32 552, label %285
    i32 555, label %286
    i32 558, label %287
    i32 561, label %288
    i32 564, label %289
    i32 567, label %290
    i32 570, label %291
    i32 573, label %292
    i32 576, label %293
    i32 579, label %294
    i32 582, label %295
    i32 585, label %296
    i32 588, label %297
    i32 591, label %298
    i32 594, label %299
    i32 597, label %300
    i32 600, label %301
    i32 603, label %302
    i32 606, label %303
    i32 609, label %304
    i32 612, label %305
    i32 615, label %306
    i32 618, label %307
    i32 621, label %308
    i32 624, label %309
    i32 627, label %310
    i32 630, label %311
    i32 633, label %312
    i32 636, label %313
    i32 639, label %314
    i32 642, label %315
    i32 645, label %316
    i32 648, label %317
    i32 651, label %318
    i32 654, label %319
    i32 657, label %320
    i32 660, label %321
    i32 663, label %322
    i32 666, label %323
    i32 669, label %324
    i32 672, label %325
    i32 675, label %326
    i32 678, label %327
    i32 681, label %328
    i32 684, label %329
    i32 687, label %330
    i32 690, label %331
    i32 693, label %332
    i32 696, label %333
    i32 699, label %334
    i32 702, label %335
    i32 705, label %336
    i32 708, label %337
    i32 711, label %338
    i32 714, label %339
    i32 717, label %340
    i32 720, label %341
    i32 723, label %342
    i32 726, label %343
    i32 729, label %344
    i32 732, label %345
    i32 735, label %346
    i32 738, label %347
    i32 741, label %348
    i32 744, label %349
    i32 747, label %350
    i32 750, label %351
    i32 753, label %352
    i32 756, label %353
    i32 759, label %354
    i32 762, label %355
    i32 765, label %356
    i32 768, label %357
    i32 771, label %358
    i32 774, label %359
    i32 777, label %360
    i32 780, label %361
    i32 783, label %362
    i32 786, label %363
    i32 789, label %364
    i32 792, label %365
    i32 795, label %366
    i32 798, label %367
    i32 801, label %368
    i32 804, label %369
    i32 807, label %370
    i32 810, label %371
    i32 813, label %372
    i32 816, label %373
    i32 819, label %374
    i32 822, label %375
    i32 825, label %376
    i32 828, label %377
    i32 831, label %378
    i32 834, label %379
    i32 837, label %380
    i32 840, label %381
    i32 843, label %382
    i32 846, label %383
    i32 849, label %384
    i32 852, label %385
    i32 855, label %386
    i32 858, label %387
    i32 861, label %388
    i32 864, label %389
    i32 867, label %390
    i32 870, label %391
    i32 873, label %392
    i32 876, label %393
    i32 879, label %394
    i32 882, label %395
    i32 885, label %396
    i32 888, label %397
    i32 891, label %398
    i32 894, label %399
    i32 897, label %400
    i32 900, label %401
    i32 903, label %402
    i32 906, label %403
    i32 909, label %404
    i32 912, label %405
    i32 915, label %406
    i32 918, label %407
    i32 921, label %408
    i32 924, label %409
    i32 927, label %410
    i32 930, label %411
    i32 933, label %412
    i32 936, label %413
    i32 939, label %414
    i32 942, label %415
    i32 945, label %416
    i32 948, label %417
    i32 951, label %418
    i32 954, label %419
    i32 957, label %420
    i32 960, label %421
    i32 963, label %422
    i32 966, label %423
    i32 969, label %424
    i32 972, label %425
    i32 975, label %426
    i32 978, label %427
    i32 981, label %428
    i32 984, label %429
    i32 987, label %430
    i32 990, label %431
    i32 993, label %432
    i32 996, label %433
    i32 999, label %434
    i32 1002, label %435
    i32 1005, label %436
    i32 1008, label %437
    i32 1011, label %438
    i32 1014, label %439
    i32 1017, label %440
    i32 1020, label %441
    i32 1023, label %442
    i32 1026, label %443
    i32 1029, label %444
    i32 1032, label %445
    i32 1035, label %446
    i32 1038, label %447
    i32 1041, label %448
    i32 1044, label %449
    i32 1047, label %450
    i32 1050, label %451
    i32 1053, label %452
    i32 1056, label %453
    i32 1059, label %454
    i32 1062, label %455
    i32 1065, label %456
    i32 1068, label %457
    i32 1071, label %458
    i32 1074, label %459
    i32 1077, label %460
    i32 1080, label %461
    i32 1083, label %462
    i32 1086, label %463
    i32 1089, label %464
    i32 1092, label %465
    i32 1095, label %466
    i32 1098, label %467
    i32 1101, label %468
    i32 1104, label %469
    i32 1107, label %470
    i32 1110, label %471
    i32 1113, label %472
    i32 1116, label %473
    i32 1119, label %474
    i32 1122, label %475
    i32 1125, label %476
    i32 1128, label %477
    i32 1131, label %478
    i32 1134, label %479
    i32 1137, label %480
    i32 1140, label %481
    i32 1143, label %482
    i32 1146, label %483
    i32 1149, label %484
    i32 1152, label %485
    i32 1155, label %486
    i32 1158, label %487
    i32 1161, label %488
    i32 1164, label %489
    i32 1167, label %490
    i32 1170, label %491
    i32 1173, label %492
    i32 1176, label %493
    i32 1179, label %494
    i32 1182, label %495
    i32 1185, label %496
    i32 1188, label %497
    i32 1191, label %498
    i32 1194, label %499
    i32 1197, label %500
    i32 3000, label %501
    i32 3003, label %502
    i32 3006, label %503
    i32 3009, label %504
    i32 3012, label %505
    i32 3015, label %506
    i32 3018, label %507
    i32 3021, label %508
    i32 3024, label %509
    i32 3027, label %510
    i32 3030, label %511
    i32 3033, label %512
    i32 3036, label %513
    i32 3039, label %514
    i32 3042, label %515
    i32 3045, label %516
    i32 3048, label %517
    i32 3051, label %518
    i32 3054, label %519
    i32 3057, label %520
    i32 3060, label %521
    i32 3063, label %522
    i32 3066, label %523
    i32 3069, label %524
    i32 3072, label %525
    i32 3075, label %526
    i32 3078, label %527
    i32 3081, label %528
    i32 3084, label %529
    i32 3087, label %530
    i32 3090, label %531
    i32 3093, label %532
    i32 3096, label %533
    i32 3099, label %534
    i32 3102, label %535
    i32 3105, label %536
    i32 3108, label %537
    i32 3111, label %538
    i32 3114, label %539
    i32 3117, label %540
    i32 3120, label %541
    i32 3123, label %542
    i32 3126, label %543
    i32 3129, label %544
    i32 3132, label %545
    i32 3135, label %546
    i32 3138, label %547
    i32 3141, label %548
    i32 3144, label %549
    i32 3147, label %550
    i32 3150, label %551
    i32 3153, label %552
    i32 3156, label %553
    i32 3159, label %554
    i32 3162, label %555
    i32 3165, label %556
    i32 3168, label %557
    i32 3171, label %558
    i32 3174, label %559
    i32 3177, label %560
    i32 3180, label %561
    i32 3183, label %562
    i32 3186, label %563
    i32 3189, label %564
    i32 3192, label %565
    i32 3195, label %566
    i32 3198, label %567
    i32 3201, label %568
    i32 3204, label %569
    i32 3207, label %570
    i32 3210, label %571
    i32 3213, label %572
    i32 3216, label %573
    i32 3219, label %574
    i32 3222, label %575
    i32 3225, label %576
    i32 3228, label %577
    i32 3231, label %578
    i32 3234, label %579
    i32 3237, label %580
    i32 3240, label %581
    i32 3243, label %582
    i32 3246, label %583
    i32 3249, label %584
    i32 3252, label %585
    i32 3255, label %586
    i32 3258, label %587
    i32 3261, label %588
    i32 3264, label %589
    i32 3267, label %590
    i32 3270, label %591
    i32 3273, label %592
    i32 3276, label %593
    i32 3279, label %594
    i32 3282, label %595
    i32 3285, label %596
    i32 3288, label %597
    i32 3291, label %598
    i32 3294, label %599
    i32 3297, label %600
  ]

2:                                                ; preds = %1
  br label %602

3:                                                ; preds = %1
  br label %602

4:                                                ; preds = %1
  br label %602

5:                                                ; preds = %1
  br label %602

6:                                                ; preds = %1
  br label %602

7:                                                ; preds = %1
  br label %602

8:                                                ; preds = %1
  br label %602

9:                                                ; preds = %1
  br label %602

10:                                               ; preds = %1
  br label %602

11:                                               ; preds = %1
  br label %602

12:                                               ; preds = %1
  br label %602

13:                                               ; preds = %1
  br label %602

14:                                               ; preds = %1
  br label %602

15:                                               ; preds = %1
  br label %602

16:                                               ; preds = %1
  br label %602

17:                                               ; preds = %1
  br label %602

18:                                               ; preds = %1
  br label %602

19:                                               ; preds = %1
  br label %602

20:                                               ; preds = %1
  br label %602

21:                                               ; preds = %1
  br label %602

22:                                               ; preds = %1
  br label %602

23:                                               ; preds = %1
  br label %602

24:                                               ; preds = %1
  br label %602

25:                                               ; preds = %1
  br label %602

26:                                               ; preds = %1
  br label %602

27:                                               ; preds = %1
  br label %602

28:                                               ; preds = %1
  br label %602

29:                                               ; preds = %1
  br label %602

30:                                               ; preds = %1
  br label %602

31:                                               ; preds = %1
  br label %602

32:                                               ; preds = %1
  br label %602

33:                                               ; preds = %1
  br label %602

34:                                               ; preds = %1
  br label %602

35:                                               ; preds = %1
  br label %602

36:                                               ; preds = %1
  br label %602

37:                                               ; preds = %1
  br label %602

38:                                               ; preds = %1
  br label %602

39:                                               ; preds = %1
  br label %602

40:                                               ; preds = %1
  br label %602

41:                                               ; preds = %1
  br label %602

42:                                               ; preds = %1
  br label %602

43:                                               ; preds = %1
  br label %602

44:                                               ; preds = %1
  br label %602

45:                                               ; preds = %1
  br label %602

46:                                               ; preds = %1
  br label %602

47:                                               ; preds = %1
  br label %602

48:                                               ; preds = %1
  br label %602

49:                                               ; preds = %1
  br label %602

50:                                               ; preds = %1
  br label %602

51:                                               ; preds = %1
  br label %602

52:                                               ; preds = %1
  br label %602

53:                                               ; preds = %1
  br label %602

54:                                               ; preds = %1
  br label %602

55:                                               ; preds = %1
  br label %602

56:                                               ; preds = %1
  br label %602

57:                                               ; preds = %1
  br label %602

58:                                               ; preds = %1
  br label %602

59:                                               ; preds = %1
  br label %602

60:                                               ; preds = %1
  br label %602

61:                                               ; preds = %1
  br label %602

62:                                               ; preds = %1
  br label %602

63:                                               ; preds = %1
  br label %602

64:                                               ; preds = %1
  br label %602

65:                                               ; preds = %1
  br label %602

66:                                               ; preds = %1
  br label %602

67:                                               ; preds = %1
  br label %602

68:                                               ; preds = %1
  br label %602

69:                                               ; preds = %1
  br label %602

70:                                               ; preds = %1
  br label %602

71:                                               ; preds = %1
  br label %602

72:                                               ; preds = %1
  br label %602

73:                                               ; preds = %1
  br label %602

74:                                               ; preds = %1
  br label %602

75:                                               ; preds = %1
  br label %602

76:                                               ; preds = %1
  br label %602

77:                                               ; preds = %1
  br label %602

78:                                               ; preds = %1
  br label %602

79:                                               ; preds = %1
  br label %602

80:                                               ; preds = %1
  br label %602

81:                                               ; preds = %1
  br label %602

82:                                               ; preds = %1
  br label %602

83:                                               ; preds = %1
  br label %602

84:                                               ; preds = %1
  br label %602

85:                                               ; preds = %1
  br label %602

86:                                               ; preds = %1
  br label %602

87:                                               ; preds = %1
  br label %602

88:                                               ; preds = %1
  br label %602

89:                                               ; preds = %1
  br label %602

90:                                               ; preds = %1
  br label %602

91:                                               ; preds = %1
  br label %602

92:                                               ; preds = %1
  br label %602

93:                                               ; preds = %1
  br label %602

94:                                               ; preds = %1
  br label %602

95:                                               ; preds = %1
  br label %602

96:                                               ; preds = %1
  br label %602

97:                                               ; preds = %1
  br label %602

98:                                               ; preds = %1
  br label %602

99:                                               ; preds = %1
  br label %602

100:                                              ; preds = %1
  br label %602

101:                                              ; preds = %1
  br label %602

102:                                              ; preds = %1
  br label %602

103:                                              ; preds = %1
  br label %602

104:                                              ; preds = %1
  br label %602

105:                                              ; preds = %1
  br label %602

106:                                              ; preds = %1
  br label %602

107:                                              ; preds = %1
  br label %602

108:                                              ; preds = %1
  br label %602

109:                                              ; preds = %1
  br label %602

110:                                              ; preds = %1
  br label %602

111:                                              ; preds = %1
  br label %602

112:                                              ; preds = %1
  br label %602

113:                                              ; preds = %1
  br label %602

114:                                              ; preds = %1
  br label %602

115:                                              ; preds = %1
  br label %602

116:                                              ; preds = %1
  br label %602

117:                                              ; preds = %1
  br label %602

118:                                              ; preds = %1
  br label %602

119:                                              ; preds = %1
  br label %602

120:                                              ; preds = %1
  br label %602

121:                                              ; preds = %1
  br label %602

122:                                              ; preds = %1
  br label %602

123:                                              ; preds = %1
  br label %602

124:                                              ; preds = %1
  br label %602

125:                                              ; preds = %1
  br label %602

126:                                              ; preds = %1
  br label %602

127:                                              ; preds = %1
  br label %602

128:                                              ; preds = %1
  br label %602

129:                                              ; preds = %1
  br label %602

130:                                              ; preds = %1
  br label %602

131:                                              ; preds = %1
  br label %602

132:                                              ; preds = %1
  br label %602

133:                                              ; preds = %1
  br label %602

134:                                              ; preds = %1
  br label %602

135:                                              ; preds = %1
  br label %602

136:                                              ; preds = %1
  br label %602

137:                                              ; preds = %1
  br label %602

138:                                              ; preds = %1
  br label %602

139:                                              ; preds = %1
  br label %602

140:                                              ; preds = %1
  br label %602

141:                                              ; preds = %1
  br label %602

142:                                              ; preds = %1
  br label %602

143:                                              ; preds = %1
  br label %602

144:                                              ; preds = %1
  br label %602

145:                                              ; preds = %1
  br label %602

146:                                              ; preds = %1
  br label %602

147:                                              ; preds = %1
  br label %602

148:                                              ; preds = %1
  br label %602

149:                                              ; preds = %1
  br label %602

150:                                              ; preds = %1
  br label %602

151:                                              ; preds = %1
  br label %602

152:                                              ; preds = %1
  br label %602

153:                                              ; preds = %1
  br label %602

154:                                              ; preds = %1
  br label %602

155:                                              ; preds = %1
  br label %602

156:                                              ; preds = %1
  br label %602

157:                                              ; preds = %1
  br label %602

158:                                              ; preds = %1
  br label %602

159:                                              ; preds = %1
  br label %602

160:                                              ; preds = %1
  br label %602

161:                                              ; preds = %1
  br label %602

162:                                              ; preds = %1
  br label %602

163:                                              ; preds = %1
  br label %602

164:                                              ; preds = %1
  br label %602

165:                                              ; preds = %1
  br label %602

166:                                              ; preds = %1
  br label %602

167:                                              ; preds = %1
  br label %602

168:                                              ; preds = %1
  br label %602

169:                                              ; preds = %1
  br label %602

170:                                              ; preds = %1
  br label %602

171:                                              ; preds = %1
  br label %602

172:                                              ; preds = %1
  br label %602

173:                                              ; preds = %1
  br label %602

174:                                              ; preds = %1
  br label %602

175:                                              ; preds = %1
  br label %602

176:                                              ; preds = %1
  br label %602

177:                                              ; preds = %1
  br label %602

178:                                              ; preds = %1
  br label %602

179:                                              ; preds = %1
  br label %602

180:                                              ; preds = %1
  br label %602

181:                                              ; preds = %1
  br label %602

182:                                              ; preds = %1
  br label %602

183:                                              ; preds = %1
  br label %602

184:                                              ; preds = %1
  br label %602

185:                                              ; preds = %1
  br label %602

186:                                              ; preds = %1
  br label %602

187:                                              ; preds = %1
  br label %602

188:                                              ; preds = %1
  br label %602

189:                                              ; preds = %1
  br label %602

190:                                              ; preds = %1
  br label %602

191:                                              ; preds = %1
  br label %602

192:                                              ; preds = %1
  br label %602

193:                                              ; preds = %1
  br label %602

194:                                              ; preds = %1
  br label %602

195:                                              ; preds = %1
  br label %602

196:                                              ; preds = %1
  br label %602

197:                                              ; preds = %1
  br label %602

198:                                              ; preds = %1
  br label %602

199:                                              ; preds = %1
  br label %602

200:                                              ; preds = %1
  br label %602

201:                                              ; preds = %1
  br label %602

202:                                              ; preds = %1
  br label %602

203:                                              ; preds = %1
  br label %602

204:                                              ; preds = %1
  br label %602

205:                                              ; preds = %1
  br label %602

206:                                              ; preds = %1
  br label %602

207:                                              ; preds = %1
  br label %602

208:                                              ; preds = %1
  br label %602

209:                                              ; preds = %1
  br label %602

210:                                              ; preds = %1
  br label %602

211:                                              ; preds = %1
  br label %602

212:                                              ; preds = %1
  br label %602

213:                                              ; preds = %1
  br label %602

214:                                              ; preds = %1
  br label %602

215:                                              ; preds = %1
  br label %602

216:                                              ; preds = %1
  br label %602

217:                                              ; preds = %1
  br label %602

218:                                              ; preds = %1
  br label %602

219:                                              ; preds = %1
  br label %602

220:                                              ; preds = %1
  br label %602

221:                                              ; preds = %1
  br label %602

222:                                              ; preds = %1
  br label %602

223:                                              ; preds = %1
  br label %602

224:                                              ; preds = %1
  br label %602

225:                                              ; preds = %1
  br label %602

226:                                              ; preds = %1
  br label %602

227:                                              ; preds = %1
  br label %602

228:                                              ; preds = %1
  br label %602

229:                                              ; preds = %1
  br label %602

230:                                              ; preds = %1
  br label %602

231:                                              ; preds = %1
  br label %602

232:                                              ; preds = %1
  br label %602

233:                                              ; preds = %1
  br label %602

234:                                              ; preds = %1
  br label %602

235:                                              ; preds = %1
  br label %602

236:                                              ; preds = %1
  br label %602

237:                                              ; preds = %1
  br label %602

238:                                              ; preds = %1
  br label %602

239:                                              ; preds = %1
  br label %602

240:                                              ; preds = %1
  br label %602

241:                                              ; preds = %1
  br label %602

242:                                              ; preds = %1
  br label %602

243:                                              ; preds = %1
  br label %602

244:                                              ; preds = %1
  br label %602

245:                                              ; preds = %1
  br label %602

246:                                              ; preds = %1
  br label %602

247:                                              ; preds = %1
  br label %602

248:                                              ; preds = %1
  br label %602

249:                                              ; preds = %1
  br label %602

250:                                              ; preds = %1
  br label %602

251:                                              ; preds = %1
  br label %602

252:                                              ; preds = %1
  br label %602

253:                                              ; preds = %1
  br label %602

254:                                              ; preds = %1
  br label %602

255:                                              ; preds = %1
  br label %602

256:                                              ; preds = %1
  br label %602

257:                                              ; preds = %1
  br label %602

258:                                              ; preds = %1
  br label %602

259:                                              ; preds = %1
  br label %602

260:                                              ; preds = %1
  br label %602

261:                                              ; preds = %1
  br label %602

262:                                              ; preds = %1
  br label %602

263:                                              ; preds = %1
  br label %602

264:                                              ; preds = %1
  br label %602

265:                                              ; preds = %1
  br label %602

266:                                              ; preds = %1
  br label %602

267:                                              ; preds = %1
  br label %602

268:                                              ; preds = %1
  br label %602

269:                                              ; preds = %1
  br label %602

270:                                              ; preds = %1
  br label %602

271:                                              ; preds = %1
  br label %602

272:                                              ; preds = %1
  br label %602

273:                                              ; preds = %1
  br label %602

274:                                              ; preds = %1
  br label %602

275:                                              ; preds = %1
  br label %602

276:                                              ; preds = %1
  br label %602

277:                                              ; preds = %1
  br label %602

278:                                              ; preds = %1
  br label %602

279:                                              ; preds = %1
  br label %602

280:                                              ; preds = %1
  br label %602

281:                                              ; preds = %1
  br label %602

282:                                              ; preds = %1
  br label %602

283:                                              ; preds = %1
  br label %602

284:                                              ; preds = %1
  br label %602

285:                                              ; preds = %1
  br label %602

286:                                              ; preds = %1
  br label %602

287:                                              ; preds = %1
  br label %602

288:                                              ; preds = %1
  br label %602

289:                                              ; preds = %1
  br label %602

290:                                              ; preds = %1
  br label %602

291:                                              ; preds = %1
  br label %602

292:                                              ; preds = %1
  br label %602

293:                                              ; preds = %1
  br label %602

294:                                              ; preds = %1
  br label %602

295:                                              ; preds = %1
  br label %602

296:                                              ; preds = %1
  br label %602

297:                                              ; preds = %1
  br label %602

298:                                              ; preds = %1
  br label %602

299:                                              ; preds = %1
  br label %602

300:                                              ; preds = %1
  br label %602

301:                                              ; preds = %1
  br label %602

302:                                              ; preds = %1
  br label %602

303:                                              ; preds = %1
  br label %602

304:                                              ; preds = %1
  br label %602

305:                                              ; preds = %1
  br label %602

306:                                              ; preds = %1
  br label %602

307:                                              ; preds = %1
  br label %602

308:                                              ; preds = %1
  br label %602

309:                                              ; preds = %1
  br label %602

310:                                              ; preds = %1
  br label %602

311:                                              ; preds = %1
  br label %602

312:                                              ; preds = %1
  br label %602

313:                                              ; preds = %1
  br label %602

314:                                              ; preds = %1
  br label %602

315:                                              ; preds = %1
  br label %602

316:                                              ; preds = %1
  br label %602

317:                                              ; preds = %1
  br label %602

318:                                              ; preds = %1
  br label %602

319:                                              ; preds = %1
  br label %602

320:                                              ; preds = %1
  br label %602

321:                                              ; preds = %1
  br label %602

322:                                              ; preds = %1
  br label %602

323:                                              ; preds = %1
  br label %602

324:                                              ; preds = %1
  br label %602

325:                                              ; preds = %1
  br label %602

326:                                              ; preds = %1
  br label %602

327:                                              ; preds = %1
  br label %602

328:                                              ; preds = %1
  br label %602

329:                                              ; preds = %1
  br label %602

330:                                              ; preds = %1
  br label %602

331:                                              ; preds = %1
  br label %602

332:                                              ; preds = %1
  br label %602

333:                                              ; preds = %1
  br label %602

334:                                              ; preds = %1
  br label %602

335:                                              ; preds = %1
  br label %602

336:                                              ; preds = %1
  br label %602

337:                                              ; preds = %1
  br label %602

338:                                              ; preds = %1
  br label %602

339:                                              ; preds = %1
  br label %602

340:                                              ; preds = %1
  br label %602

341:                                              ; preds = %1
  br label %602

342:                                              ; preds = %1
  br label %602

343:                                              ; preds = %1
  br label %602

344:                                              ; preds = %1
  br label %602

345:                                              ; preds = %1
  br label %602

346:                                              ; preds = %1
  br label %602

347:                                              ; preds = %1
  br label %602

348:                                              ; preds = %1
  br label %602

349:                                              ; preds = %1
  br label %602

350:                                              ; preds = %1
  br label %602

351:                                              ; preds = %1
  br label %602

352:                                              ; preds = %1
  br label %602

353:                                              ; preds = %1
  br label %602

354:                                              ; preds = %1
  br label %602

355:                                              ; preds = %1
  br label %602

356:                                              ; preds = %1
  br label %602

357:                                              ; preds = %1
  br label %602

358:                                              ; preds = %1
  br label %602

359:                                              ; preds = %1
  br label %602

360:                                              ; preds = %1
  br label %602

361:                                              ; preds = %1
  br label %602

362:                                              ; preds = %1
  br label %602

363:                                              ; preds = %1
  br label %602

364:                                              ; preds = %1
  br label %602

365:                                              ; preds = %1
  br label %602

366:                                              ; preds = %1
  br label %602

367:                                              ; preds = %1
  br label %602

368:                                              ; preds = %1
  br label %602

369:                                              ; preds = %1
  br label %602

370:                                              ; preds = %1
  br label %602

371:                                              ; preds = %1
  br label %602

372:                                              ; preds = %1
  br label %602

373:                                              ; preds = %1
  br label %602

374:                                              ; preds = %1
  br label %602

375:                                              ; preds = %1
  br label %602

376:                                              ; preds = %1
  br label %602

377:                                              ; preds = %1
  br label %602

378:                                              ; preds = %1
  br label %602

379:                                              ; preds = %1
  br label %602

380:                                              ; preds = %1
  br label %602

381:                                              ; preds = %1
  br label %602

382:                                              ; preds = %1
  br label %602

383:                                              ; preds = %1
  br label %602

384:                                              ; preds = %1
  br label %602

385:                                              ; preds = %1
  br label %602

386:                                              ; preds = %1
  br label %602

387:                                              ; preds = %1
  br label %602

388:                                              ; preds = %1
  br label %602

389:                                              ; preds = %1
  br label %602

390:                                              ; preds = %1
  br label %602

391:                                              ; preds = %1
  br label %602

392:                                              ; preds = %1
  br label %602

393:                                              ; preds = %1
  br label %602

394:                                              ; preds = %1
  br label %602

395:                                              ; preds = %1
  br label %602

396:                                              ; preds = %1
  br label %602

397:                                              ; preds = %1
  br label %602

398:                                              ; preds = %1
  br label %602

399:                                              ; preds = %1
  br label %602

400:                                              ; preds = %1
  br label %602

401:                                              ; preds = %1
  br label %602

402:                                              ; preds = %1
  br label %602

403:                                              ; preds = %1
  br label %602

404:                                              ; preds = %1
  br label %602

405:                                              ; preds = %1
  br label %602

406:                                              ; preds = %1
  br label %602

407:                                              ; preds = %1
  br label %602

408:                                              ; preds = %1
  br label %602

409:                                              ; preds = %1
  br label %602

410:                                              ; preds = %1
  br label %602

411:                                              ; preds = %1
  br label %602

412:                                              ; preds = %1
  br label %602

413:                                              ; preds = %1
  br label %602

414:                                              ; preds = %1
  br label %602

415:                                              ; preds = %1
  br label %602

416:                                              ; preds = %1
  br label %602

417:                                              ; preds = %1
  br label %602

418:                                              ; preds = %1
  br label %602

419:                                              ; preds = %1
  br label %602

420:                                              ; preds = %1
  br label %602

421:                                              ; preds = %1
  br label %602

422:                                              ; preds = %1
  br label %602

423:                                              ; preds = %1
  br label %602

424:                                              ; preds = %1
  br label %602

425:                                              ; preds = %1
  br label %602

426:                                              ; preds = %1
  br label %602

427:                                              ; preds = %1
  br label %602

428:                                              ; preds = %1
  br label %602

429:                                              ; preds = %1
  br label %602

430:                                              ; preds = %1
  br label %602

431:                                              ; preds = %1
  br label %602

432:                                              ; preds = %1
  br label %602

433:                                              ; preds = %1
  br label %602

434:                                              ; preds = %1
  br label %602

435:                                              ; preds = %1
  br label %602

436:                                              ; preds = %1
  br label %602

437:                                              ; preds = %1
  br label %602

438:                                              ; preds = %1
  br label %602

439:                                              ; preds = %1
  br label %602

440:                                              ; preds = %1
  br label %602

441:                                              ; preds = %1
  br label %602

442:                                              ; preds = %1
  br label %602

443:                                              ; preds = %1
  br label %602

444:                                              ; preds = %1
  br label %602

445:                                              ; preds = %1
  br label %602

446:                                              ; preds = %1
  br label %602

447:                                              ; preds = %1
  br label %602

448:                                              ; preds = %1
  br label %602

449:                                              ; preds = %1
  br label %602

450:                                              ; preds = %1
  br label %602

451:                                              ; preds = %1
  br label %602

452:                                              ; preds = %1
  br label %602

453:                                              ; preds = %1
  br label %602

454:                                              ; preds = %1
  br label %602

455:                                              ; preds = %1
  br label %602

456:                                              ; preds = %1
  br label %602

457:                                              ; preds = %1
  br label %602

458:                                              ; preds = %1
  br label %602

459:                                              ; preds = %1
  br label %602

460:                                              ; preds = %1
  br label %602

461:                                              ; preds = %1
  br label %602

462:                                              ; preds = %1
  br label %602

463:                                              ; preds = %1
  br label %602

464:                                              ; preds = %1
  br label %602

465:                                              ; preds = %1
  br label %602

466:                                              ; preds = %1
  br label %602

467:                                              ; preds = %1
  br label %602

468:                                              ; preds = %1
  br label %602

469:                                              ; preds = %1
  br label %602

470:                                              ; preds = %1
  br label %602

471:                                              ; preds = %1
  br label %602

472:                                              ; preds = %1
  br label %602

473:                                              ; preds = %1
  br label %602

474:                                              ; preds = %1
  br label %602

475:                                              ; preds = %1
  br label %602

476:                                              ; preds = %1
  br label %602

477:                                              ; preds = %1
  br label %602

478:                                              ; preds = %1
  br label %602

479:                                              ; preds = %1
  br label %602

480:                                              ; preds = %1
  br label %602

481:                                              ; preds = %1
  br label %602

482:                                              ; preds = %1
  br label %602

483:                                              ; preds = %1
  br label %602

484:                                              ; preds = %1
  br label %602

485:                                              ; preds = %1
  br label %602

486:                                              ; preds = %1
  br label %602

487:                                              ; preds = %1
  br label %602

488:                                              ; preds = %1
  br label %602

489:                                              ; preds = %1
  br label %602

490:                                              ; preds = %1
  br label %602

491:                                              ; preds = %1
  br label %602

492:                                              ; preds = %1
  br label %602

493:                                              ; preds = %1
  br label %602

494:                                              ; preds = %1
  br label %602

495:                                              ; preds = %1
  br label %602

496:                                              ; preds = %1
  br label %602

497:                                              ; preds = %1
  br label %602

498:                                              ; preds = %1
  br label %602

499:                                              ; preds = %1
  br label %602

500:                                              ; preds = %1
  br label %602

501:                                              ; preds = %1
  br label %602

502:                                              ; preds = %1
  br label %602

503:                                              ; preds = %1
  br label %602

504:                                              ; preds = %1
  br label %602

505:                                              ; preds = %1
  br label %602

506:                                              ; preds = %1
  br label %602

507:                                              ; preds = %1
  br label %602

508:                                              ; preds = %1
  br label %602

509:                                              ; preds = %1
  br label %602

510:                                              ; preds = %1
  br label %602

511:                                              ; preds = %1
  br label %602

512:                                              ; preds = %1
  br label %602

513:                                              ; preds = %1
  br label %602

514:                                              ; preds = %1
  br label %602

515:                                              ; preds = %1
  br label %602

516:                                              ; preds = %1
  br label %602

517:                                              ; preds = %1
  br label %602

518:                                              ; preds = %1
  br label %602

519:                                              ; preds = %1
  br label %602

520:                                              ; preds = %1
  br label %602

521:                                              ; preds = %1
  br label %602

522:                                              ; preds = %1
  br label %602

523:                                              ; preds = %1
  br label %602

524:                                              ; preds = %1
  br label %602

525:                                              ; preds = %1
  br label %602

526:                                              ; preds = %1
  br label %602

527:                                              ; preds = %1
  br label %602

528:                                              ; preds = %1
  br label %602

529:                                              ; preds = %1
  br label %602

530:                                              ; preds = %1
  br label %602

531:                                              ; preds = %1
  br label %602

532:                                              ; preds = %1
  br label %602

533:                                              ; preds = %1
  br label %602

534:                                              ; preds = %1
  br label %602

535:                                              ; preds = %1
  br label %602

536:                                              ; preds = %1
  br label %602

537:                                              ; preds = %1
  br label %602

538:                                              ; preds = %1
  br label %602

539:                                              ; preds = %1
  br label %602

540:                                              ; preds = %1
  br label %602

541:                                              ; preds = %1
  br label %602

542:                                              ; preds = %1
  br label %602

543:                                              ; preds = %1
  br label %602

544:                                              ; preds = %1
  br label %602

545:                                              ; preds = %1
  br label %602

546:                                              ; preds = %1
  br label %602

547:                                              ; preds = %1
  br label %602

548:                                              ; preds = %1
  br label %602

549:                                              ; preds = %1
  br label %602

550:                                              ; preds = %1
  br label %602

551:                                              ; preds = %1
  br label %602

552:                                              ; preds = %1
  br label %602

553:                                              ; preds = %1
  br label %602

554:                                              ; preds = %1
  br label %602

555:                                              ; preds = %1
  br label %602

556:                                              ; preds = %1
  br label %602

557:                                              ; preds = %1
  br label %602

558:                                              ; preds = %1
  br label %602

559:                                              ; preds = %1
  br label %602

560:                                              ; preds = %1
  br label %602

561:                                              ; preds = %1
  br label %602

562:                                              ; preds = %1
  br label %602

563:                                              ; preds = %1
  br label %602

564:                                              ; preds = %1
  br label %602

565:                                              ; preds = %1
  br label %602

566:                                              ; preds = %1
  br label %602

567:                                              ; preds = %1
  br label %602

568:                                              ; preds = %1
  br label %602

569:                                              ; preds = %1
  br label %602

570:                                              ; preds = %1
  br label %602

571:                                              ; preds = %1
  br label %602

572:                                              ; preds = %1
  br label %602

573:                                              ; preds = %1
  br label %602

574:                                              ; preds = %1
  br label %602

575:                                              ; preds = %1
  br label %602

576:                                              ; preds = %1
  br label %602

577:                                              ; preds = %1
  br label %602

578:                                              ; preds = %1
  br label %602

579:                                              ; preds = %1
  br label %602

580:                                              ; preds = %1
  br label %602

581:                                              ; preds = %1
  br label %602

582:                                              ; preds = %1
  br label %602

583:                                              ; preds = %1
  br label %602

584:                                              ; preds = %1
  br label %602

585:                                              ; preds = %1
  br label %602

586:                                              ; preds = %1
  br label %602

587:                                              ; preds = %1
  br label %602

588:                                              ; preds = %1
  br label %602

589:                                              ; preds = %1
  br label %602

590:                                              ; preds = %1
  br label %602

591:                                              ; preds = %1
  br label %602

592:                                              ; preds = %1
  br label %602

593:                                              ; preds = %1
  br label %602

594:                                              ; preds = %1
  br label %602

595:                                              ; preds = %1
  br label %602

596:                                              ; preds = %1
  br label %602

597:                                              ; preds = %1
  br label %602

598:                                              ; preds = %1
  br label %602

599:                                              ; preds = %1
  br label %602

600:                                              ; preds = %1
  br label %602

601:                                              ; preds = %1
  br label %602

602:                                              ; preds = %1, %601, %600, %599, %598, %597, %596, %595, %594, %593, %592, %591, %590, %589, %588, %587, %586, %585, %584, %583, %582, %581, %580, %579, %578, %577, %576, %575, %574, %573, %572, %571, %570, %569, %568, %567, %566, %565, %564, %563, %562, %561, %560, %559, %558, %557, %556, %555, %554, %553, %552, %551, %550, %549, %548, %547, %546, %545, %544, %543, %542, %541, %540, %539, %538, %537, %536, %535, %534, %533, %532, %531, %530, %529, %528, %527, %526, %525, %524, %523, %522, %521, %520, %519, %518, %517, %516, %515, %514, %513, %512, %511, %510, %509, %508, %507, %506, %505, %504, %503, %502, %501, %500, %499, %498, %497, %496, %495, %494, %493, %492, %491, %490, %489, %488, %487, %486, %485, %484, %483, %482, %481, %480, %479, %478, %477, %476, %475, %474, %473, %472, %471, %470, %469, %468, %467, %466, %465, %464, %463, %462, %461, %460, %459, %458, %457, %456, %455, %454, %453, %452, %451, %450, %449, %448, %447, %446, %445, %444, %443, %442, %441, %440, %439, %438, %437, %436, %435, %434, %433, %432, %431, %430, %429, %428, %427, %426, %425, %424, %423, %422, %421, %420, %419, %418, %417, %416, %415, %414, %413, %412, %411, %410, %409, %408, %407, %406, %405, %404, %403, %402, %401, %400, %399, %398, %397, %396, %395, %394, %393, %392, %391, %390, %389, %388, %387, %386, %385, %384, %383, %382, %381, %380, %379, %378, %377, %376, %375, %374, %373, %372, %371, %370, %369, %368, %367, %366, %365, %364, %363, %362, %361, %360, %359, %358, %357, %356, %355, %354, %353, %352, %351, %350, %349, %348, %347, %346, %345, %344, %343, %342, %341, %340, %339, %338, %337, %336, %335, %334, %333, %332, %331, %330, %329, %328, %327, %326, %325, %324, %323, %322, %321, %320, %319, %318, %317, %316, %315, %314, %313, %312, %311, %310, %309, %308, %307, %306, %305, %304, %303, %302, %301, %300, %299, %298, %297, %296, %295, %294, %293, %292, %291, %290, %289, %288, %287, %286, %285, %284, %283, %282, %281, %280, %279, %278, %277, %276, %275, %274, %273, %272, %271, %270, %269, %268, %267, %266, %265, %264, %263, %262, %261, %260, %259, %258, %257, %256, %255, %254, %253, %252, %251, %250, %249, %248, %247, %246, %245, %244, %243, %242, %241, %240, %239, %238, %237, %236, %235, %234, %233, %232, %231, %230, %229, %228, %227, %226, %225, %224, %223, %222, %221, %220, %219, %218, %217, %216, %215, %214, %213, %212, %211, %210, %209, %208, %207, %206, %205, %204, %203, %202, %201, %200, %199, %198, %197, %196, %195, %194, %193, %192, %191, %190, %189, %188, %187, %186, %185, %184, %183, %182, %181, %180, %179, %178, %177, %176, %175, %174, %173, %172, %171, %170, %169, %168, %167, %166, %165, %164, %163, %162, %161, %160, %159, %158, %157, %156, %155, %154, %153, %152, %151, %150, %149, %148, %147, %146, %145, %144, %143, %142, %141, %140, %139, %138, %137, %136, %135, %134, %133, %132, %131, %130, %129, %128, %127, %126, %125, %124, %123, %122, %121, %120, %119, %118, %117, %116, %115, %114, %113, %112, %111, %110, %109, %108, %107, %106, %105, %104, %103, %102, %101, %100, %99, %98, %97, %96, %95, %94, %93, %92, %91, %90, %89, %88, %87, %86, %85, %84, %83, %82, %81, %80, %79, %78, %77, %76, %75, %74, %73, %72, %71, %70, %69, %68, %67, %66, %65, %64, %63, %62, %61, %60, %59, %58, %57, %56, %55, %54, %53, %52, %51, %50, %49, %48, %47, %46, %45, %44, %43, %42, %41, %40, %39, %38, %37, %36, %35, %34, %33, %32, %31, %30, %29, %28, %27, %26, %25, %24, %23, %22, %21, %20, %19, %18, %17, %16, %15, %14, %13, %12, %11, %10, %9, %8, %7, %6, %5, %4, %3, %2
  %603 = phi i32 [ -1, %601 ], [ 1121, %600 ], [ 1120, %599 ], [ 1123, %598 ], [ 1122, %597 ], [ 1133, %596 ], [ 1132, %595 ], [ 1135, %594 ], [ 1134, %593 ], [ 1129, %592 ], [ 1128, %591 ], [ 1131, %590 ], [ 1130, %589 ], [ 1045, %588 ], [ 1044, %587 ], [ 1047, %586 ], [ 1046, %585 ], [ 1041, %584 ], [ 1040, %583 ], [ 1043, %582 ], [ 1042, %581 ], [ 1053, %580 ], [ 1052, %579 ], [ 1055, %578 ], [ 1054, %577 ], [ 1049, %576 ], [ 1048, %575 ], [ 1051, %574 ], [ 1050, %573 ], [ 1029, %572 ], [ 1028, %571 ], [ 1031, %570 ], [ 1030, %569 ], [ 1025, %568 ], [ 1024, %567 ], [ 1027, %566 ], [ 1026, %565 ], [ 1037, %564 ], [ 1036, %563 ], [ 1039, %562 ], [ 1038, %561 ], [ 1033, %560 ], [ 1032, %559 ], [ 1035, %558 ], [ 1034, %557 ], [ 1077, %556 ], [ 1076, %555 ], [ 1079, %554 ], [ 1078, %553 ], [ 1073, %552 ], [ 1072, %551 ], [ 1075, %550 ], [ 1074, %549 ], [ 1085, %548 ], [ 1084, %547 ], [ 1087, %546 ], [ 1086, %545 ], [ 1081, %544 ], [ 1080, %543 ], [ 1083, %542 ], [ 1082, %541 ], [ 1061, %540 ], [ 1060, %539 ], [ 1063, %538 ], [ 1062, %537 ], [ 1057, %536 ], [ 1056, %535 ], [ 1059, %534 ], [ 1058, %533 ], [ 1069, %532 ], [ 1068, %531 ], [ 1071, %530 ], [ 1070, %529 ], [ 1065, %528 ], [ 1064, %527 ], [ 1067, %526 ], [ 1066, %525 ], [ 981, %524 ], [ 980, %523 ], [ 983, %522 ], [ 982, %521 ], [ 977, %520 ], [ 976, %519 ], [ 979, %518 ], [ 978, %517 ], [ 989, %516 ], [ 988, %515 ], [ 991, %514 ], [ 990, %513 ], [ 985, %512 ], [ 984, %511 ], [ 987, %510 ], [ 986, %509 ], [ 965, %508 ], [ 964, %507 ], [ 967, %506 ], [ 966, %505 ], [ 961, %504 ], [ 960, %503 ], [ 963, %502 ], [ 962, %501 ], [ 421, %500 ], [ 420, %499 ], [ 423, %498 ], [ 422, %497 ], [ 417, %496 ], [ 416, %495 ], [ 419, %494 ], [ 418, %493 ], [ 429, %492 ], [ 428, %491 ], [ 431, %490 ], [ 430, %489 ], [ 425, %488 ], [ 424, %487 ], [ 427, %486 ], [ 426, %485 ], [ 341, %484 ], [ 340, %483 ], [ 343, %482 ], [ 342, %481 ], [ 337, %480 ], [ 336, %479 ], [ 339, %478 ], [ 338, %477 ], [ 349, %476 ], [ 348, %475 ], [ 351, %474 ], [ 350, %473 ], [ 345, %472 ], [ 344, %471 ], [ 347, %470 ], [ 346, %469 ], [ 325, %468 ], [ 324, %467 ], [ 327, %466 ], [ 326, %465 ], [ 321, %464 ], [ 320, %463 ], [ 323, %462 ], [ 322, %461 ], [ 333, %460 ], [ 332, %459 ], [ 335, %458 ], [ 334, %457 ], [ 329, %456 ], [ 328, %455 ], [ 331, %454 ], [ 330, %453 ], [ 373, %452 ], [ 372, %451 ], [ 375, %450 ], [ 374, %449 ], [ 369, %448 ], [ 368, %447 ], [ 371, %446 ], [ 370, %445 ], [ 381, %444 ], [ 380, %443 ], [ 383, %442 ], [ 382, %441 ], [ 377, %440 ], [ 376, %439 ], [ 379, %438 ], [ 378, %437 ], [ 357, %436 ], [ 356, %435 ], [ 359, %434 ], [ 358, %433 ], [ 353, %432 ], [ 352, %431 ], [ 355, %430 ], [ 354, %429 ], [ 365, %428 ], [ 364, %427 ], [ 367, %426 ], [ 366, %425 ], [ 361, %424 ], [ 360, %423 ], [ 363, %422 ], [ 362, %421 ], [ 277, %420 ], [ 276, %419 ], [ 279, %418 ], [ 278, %417 ], [ 273, %416 ], [ 272, %415 ], [ 275, %414 ], [ 274, %413 ], [ 285, %412 ], [ 284, %411 ], [ 287, %410 ], [ 286, %409 ], [ 281, %408 ], [ 280, %407 ], [ 283, %406 ], [ 282, %405 ], [ 261, %404 ], [ 260, %403 ], [ 263, %402 ], [ 262, %401 ], [ 257, %400 ], [ 256, %399 ], [ 259, %398 ], [ 258, %397 ], [ 269, %396 ], [ 268, %395 ], [ 271, %394 ], [ 270, %393 ], [ 265, %392 ], [ 264, %391 ], [ 267, %390 ], [ 266, %389 ], [ 309, %388 ], [ 308, %387 ], [ 311, %386 ], [ 310, %385 ], [ 305, %384 ], [ 304, %383 ], [ 307, %382 ], [ 306, %381 ], [ 317, %380 ], [ 316, %379 ], [ 319, %378 ], [ 318, %377 ], [ 313, %376 ], [ 312, %375 ], [ 315, %374 ], [ 314, %373 ], [ 293, %372 ], [ 292, %371 ], [ 295, %370 ], [ 294, %369 ], [ 289, %368 ], [ 288, %367 ], [ 291, %366 ], [ 290, %365 ], [ 301, %364 ], [ 300, %363 ], [ 303, %362 ], [ 302, %361 ], [ 297, %360 ], [ 296, %359 ], [ 299, %358 ], [ 298, %357 ], [ 213, %356 ], [ 212, %355 ], [ 215, %354 ], [ 214, %353 ], [ 209, %352 ], [ 208, %351 ], [ 211, %350 ], [ 210, %349 ], [ 221, %348 ], [ 220, %347 ], [ 223, %346 ], [ 222, %345 ], [ 217, %344 ], [ 216, %343 ], [ 219, %342 ], [ 218, %341 ], [ 197, %340 ], [ 196, %339 ], [ 199, %338 ], [ 198, %337 ], [ 193, %336 ], [ 192, %335 ], [ 195, %334 ], [ 194, %333 ], [ 205, %332 ], [ 204, %331 ], [ 207, %330 ], [ 206, %329 ], [ 201, %328 ], [ 200, %327 ], [ 203, %326 ], [ 202, %325 ], [ 245, %324 ], [ 244, %323 ], [ 247, %322 ], [ 246, %321 ], [ 241, %320 ], [ 240, %319 ], [ 243, %318 ], [ 242, %317 ], [ 253, %316 ], [ 252, %315 ], [ 255, %314 ], [ 254, %313 ], [ 249, %312 ], [ 248, %311 ], [ 251, %310 ], [ 250, %309 ], [ 229, %308 ], [ 228, %307 ], [ 231, %306 ], [ 230, %305 ], [ 225, %304 ], [ 224, %303 ], [ 227, %302 ], [ 226, %301 ], [ 237, %300 ], [ 236, %299 ], [ 239, %298 ], [ 238, %297 ], [ 233, %296 ], [ 232, %295 ], [ 235, %294 ], [ 234, %293 ], [ 149, %292 ], [ 148, %291 ], [ 151, %290 ], [ 150, %289 ], [ 145, %288 ], [ 144, %287 ], [ 147, %286 ], [ 146, %285 ], [ 157, %284 ], [ 156, %283 ], [ 159, %282 ], [ 158, %281 ], [ 153, %280 ], [ 152, %279 ], [ 155, %278 ], [ 154, %277 ], [ 133, %276 ], [ 132, %275 ], [ 135, %274 ], [ 134, %273 ], [ 129, %272 ], [ 128, %271 ], [ 131, %270 ], [ 130, %269 ], [ 141, %268 ], [ 140, %267 ], [ 143, %266 ], [ 142, %265 ], [ 137, %264 ], [ 136, %263 ], [ 139, %262 ], [ 138, %261 ], [ 181, %260 ], [ 180, %259 ], [ 183, %258 ], [ 182, %257 ], [ 177, %256 ], [ 176, %255 ], [ 179, %254 ], [ 178, %253 ], [ 189, %252 ], [ 188, %251 ], [ 191, %250 ], [ 190, %249 ], [ 185, %248 ], [ 184, %247 ], [ 187, %246 ], [ 186, %245 ], [ 165, %244 ], [ 164, %243 ], [ 167, %242 ], [ 166, %241 ], [ 161, %240 ], [ 160, %239 ], [ 163, %238 ], [ 162, %237 ], [ 173, %236 ], [ 172, %235 ], [ 175, %234 ], [ 174, %233 ], [ 169, %232 ], [ 168, %231 ], [ 171, %230 ], [ 170, %229 ], [ 85, %228 ], [ 84, %227 ], [ 87, %226 ], [ 86, %225 ], [ 81, %224 ], [ 80, %223 ], [ 83, %222 ], [ 82, %221 ], [ 93, %220 ], [ 92, %219 ], [ 95, %218 ], [ 94, %217 ], [ 89, %216 ], [ 88, %215 ], [ 91, %214 ], [ 90, %213 ], [ 69, %212 ], [ 68, %211 ], [ 71, %210 ], [ 70, %209 ], [ 65, %208 ], [ 64, %207 ], [ 67, %206 ], [ 66, %205 ], [ 77, %204 ], [ 76, %203 ], [ 79, %202 ], [ 78, %201 ], [ 73, %200 ], [ 72, %199 ], [ 75, %198 ], [ 74, %197 ], [ 117, %196 ], [ 116, %195 ], [ 119, %194 ], [ 118, %193 ], [ 113, %192 ], [ 112, %191 ], [ 115, %190 ], [ 114, %189 ], [ 125, %188 ], [ 124, %187 ], [ 127, %186 ], [ 126, %185 ], [ 121, %184 ], [ 120, %183 ], [ 123, %182 ], [ 122, %181 ], [ 101, %180 ], [ 100, %179 ], [ 103, %178 ], [ 102, %177 ], [ 97, %176 ], [ 96, %175 ], [ 99, %174 ], [ 98, %173 ], [ 109, %172 ], [ 108, %171 ], [ 111, %170 ], [ 110, %169 ], [ 105, %168 ], [ 104, %167 ], [ 107, %166 ], [ 106, %165 ], [ 21, %164 ], [ 20, %163 ], [ 23, %162 ], [ 22, %161 ], [ 17, %160 ], [ 16, %159 ], [ 19, %158 ], [ 18, %157 ], [ 29, %156 ], [ 28, %155 ], [ 31, %154 ], [ 30, %153 ], [ 25, %152 ], [ 24, %151 ], [ 27, %150 ], [ 26, %149 ], [ 5, %148 ], [ 4, %147 ], [ 7, %146 ], [ 6, %145 ], [ 1, %144 ], [ 0, %143 ], [ 3, %142 ], [ 2, %141 ], [ 13, %140 ], [ 12, %139 ], [ 15, %138 ], [ 14, %137 ], [ 9, %136 ], [ 8, %135 ], [ 11, %134 ], [ 10, %133 ], [ 53, %132 ], [ 52, %131 ], [ 55, %130 ], [ 54, %129 ], [ 49, %128 ], [ 48, %127 ], [ 51, %126 ], [ 50, %125 ], [ 61, %124 ], [ 60, %123 ], [ %0, %122 ], [ 62, %121 ], [ %0, %120 ], [ 56, %119 ], [ 59, %118 ], [ 58, %117 ], [ 37, %116 ], [ 36, %115 ], [ %0, %114 ], [ 38, %113 ], [ %0, %112 ], [ 32, %111 ], [ 35, %110 ], [ 34, %109 ], [ 45, %108 ], [ 44, %107 ], [ 47, %106 ], [ 46, %105 ], [ 41, %104 ], [ 40, %103 ], [ 43, %102 ], [ 42, %101 ], [ -43, %100 ], [ -44, %99 ], [ -41, %98 ], [ -42, %97 ], [ -47, %96 ], [ -48, %95 ], [ -45, %94 ], [ -46, %93 ], [ -35, %92 ], [ -36, %91 ], [ %0, %90 ], [ -34, %89 ], [ %0, %88 ], [ -40, %87 ], [ -37, %86 ], [ -38, %85 ], [ -59, %84 ], [ -60, %83 ], [ %0, %82 ], [ -58, %81 ], [ %0, %80 ], [ -64, %79 ], [ -61, %78 ], [ -62, %77 ], [ -51, %76 ], [ -52, %75 ], [ -49, %74 ], [ -50, %73 ], [ -55, %72 ], [ -56, %71 ], [ -53, %70 ], [ -54, %69 ], [ -11, %68 ], [ -12, %67 ], [ -9, %66 ], [ -10, %65 ], [ -15, %64 ], [ -16, %63 ], [ -13, %62 ], [ -14, %61 ], [ -3, %60 ], [ -4, %59 ], [ -1, %58 ], [ -2, %57 ], [ -7, %56 ], [ -8, %55 ], [ -5, %54 ], [ -6, %53 ], [ -27, %52 ], [ -28, %51 ], [ -25, %50 ], [ -26, %49 ], [ -31, %48 ], [ -32, %47 ], [ -29, %46 ], [ -30, %45 ], [ -19, %44 ], [ -20, %43 ], [ -17, %42 ], [ -18, %41 ], [ -23, %40 ], [ -24, %39 ], [ -21, %38 ], [ -22, %37 ], [ -107, %36 ], [ -108, %35 ], [ -105, %34 ], [ -106, %33 ], [ -111, %32 ], [ -112, %31 ], [ -109, %30 ], [ -110, %29 ], [ -99, %28 ], [ -100, %27 ], [ -97, %26 ], [ -98, %25 ], [ -103, %24 ], [ -104, %23 ], [ -101, %22 ], [ -102, %21 ], [ -123, %20 ], [ -124, %19 ], [ -121, %18 ], [ -122, %17 ], [ -127, %16 ], [ -128, %15 ], [ -125, %14 ], [ -126, %13 ], [ -115, %12 ], [ -116, %11 ], [ -113, %10 ], [ -114, %9 ], [ -119, %8 ], [ -120, %7 ], [ -117, %6 ], [ -118, %5 ], [ -75, %4 ], [ -76, %3 ], [ -73, %2 ], [ -74, %1 ]
  ret i32 %603
}

; Function Attrs: nofree nounwind
declare noundef i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #2

; Function Attrs: nofree nounwind
declare noundef i32 @putc(i32 noundef, ptr nocapture noundef) local_unnamed_addr #2

attributes #0 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = !{!8, !8, i64 0}
!8 = !{!"any pointer", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
