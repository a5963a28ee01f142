; A definition is not extern_weak.
@weak = extern_weak global i32
define extern_weak void @f() { ; RULE: V10
  ret void
}
