; A common variable starts at zero.
@zero = common global i32 0
@one = common global i32 1 ; RULE: V11
$both = comdat any
@both = common global i32 0, comdat ; RULE: V11
@constant = common constant i32 0 ; RULE: V11
