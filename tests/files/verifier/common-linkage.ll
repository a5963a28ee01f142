; A common variable starts at zero.
@zero = common global i32 0
@one = common global i32 1 ; RULE: V11
@section = common global i32 0, section "s" ; RULE: V11
