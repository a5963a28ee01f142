; A variable that is defined has a type with a size; a declaration needs none.
%opaque = type opaque
@declared = external global %opaque
@holder = external global { i32, %opaque }
