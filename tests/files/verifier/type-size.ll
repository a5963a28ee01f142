; A type has at most 2^47 bytes.
@huge = external global [140737488355328 x i64] ; RULE: V3
