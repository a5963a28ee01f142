; Token and metadata are for intrinsics only.
declare void @takes_token(token) ; RULE: V6
