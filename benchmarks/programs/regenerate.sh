#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes the .ll of every program beside its C. Run it after a change to a program; the .ll files are committed.
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
for source in *.c; do
  clang-19 --target=x86_64-pc-linux-gnu -O2 -fno-vectorize -fno-slp-vectorize -ffp-contract=off \
    -S -emit-llvm "$source" -o "${source%.c}.ll"
done
