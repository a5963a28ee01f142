#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes each sample's .ll beside its C and its output when run natively. Debug information is on, for the file and line
# of traps; its folder is "." so that the result is the same everywhere. The trap's outputs are written by hand.
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
for folder in */; do
  name=${folder%/}
  [[ -f $folder$name.c ]] || continue
  (
    cd -- "$name"
    clang-19 --target=x86_64-pc-linux-gnu -O1 -g -fdebug-compilation-dir=. -S -emit-llvm "$name.c" -o "$name.ll"
    [[ $name == trap ]] && exit
    native=$(mktemp)
    clang-19 -O1 "$name.c" -o "$native"
    "$native" >expected.out
    rm -- "$native"
  )
done

# Managed C, and the output of a native build without a collector.
for source in managed/*.c ../tests/managed/*.c; do
  name=${source%.c}
  case $name in
    managed/*) ../build/managed.sh "$source" "$name.ll" ;;
    */lists | */misuse | */weak) continue ;; # their output is in the tests
  esac
  native=$(mktemp)
  clang-19 -O1 -w -pthread -include ../tests/managed/native.h -I ../include "$source" -o "$native"
  "$native" >"$name.out"
  large=$(sed -n 's|^// large: \([0-9]*\) .*|\1|p' "$source")
  if [[ $large ]]; then "$native" "$large" >"$name.large.out"; fi
  rm -- "$native"
done
