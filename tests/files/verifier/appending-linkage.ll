; Only arrays are appended to.
@number = appending global i32 0 ; RULE: V12
