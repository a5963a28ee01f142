; A type has at most 2^47 bytes.
@huge = external global [999999999999999 x i8] ; RULE: V3
