; Aliases end at a definition of this module.
@x = global i32 0
@declared = external global i32
@plain = alias i32, ptr @x
@inside = alias i8, getelementptr (i8, ptr @x, i64 1)
@twice = alias i32, ptr @plain
@a = alias i32, ptr @b ; RULE: V17
@b = alias i32, ptr @c ; RULE: V17
@c = alias i32, ptr @a ; RULE: V17
@self = alias i32, ptr @self ; RULE: V17
@nowhere = alias i32, ptr @declared ; RULE: V17
@replaceable = weak alias i32, ptr @x
@through = alias i32, ptr @replaceable ; RULE: V17
