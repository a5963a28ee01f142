#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Translates managed C, as docs/managed.md says: clang only translates, and opt optimizes once pointers of address space 1 are no
# integers. Inline caches get the calling convention that C has no word for.
#
#   build/managed.sh FILE.c FILE.ll [O0|O2 [FLAG-OF-CLANG...]]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
raw=$(mktemp)
trap 'rm -f -- "$raw"' EXIT
clang-19 --target=x86_64-pc-linux-gnu -O0 -Xclang -disable-O0-optnone -g -S -emit-llvm \
    -fdebug-compilation-dir=. "-ffile-prefix-map=$root/=" -I "$root/include" "${@:4}" "$1" -o - \
    | sed -e 's/^\(target datalayout = ".*\)"/\1-ni:1"/' \
        -e 's/ call i64 \(([^)]*) @llvm[.]experimental[.]patchpoint[.]i64(\)/ call anyregcc i64 \1/' > "$raw"
if [[ ${3:-O2} == O0 ]]; then
    cp -- "$raw" "$2"
else
    opt-19 "-${3:-O2}" -S -o "$2" < "$raw"
fi
