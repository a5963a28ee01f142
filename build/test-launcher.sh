#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The promises of ./stillpoint: works from anywhere and through links, starts fast from the second time on, survives
# concurrent first starts, says what is missing.
set -u
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
bad=0
complain() { printf 'launcher: %s\n' "$*"; bad=1; }

version=$("$root/stillpoint" --version) || complain "--version failed"
[[ $version == [0-9]*.* ]] || complain "--version printed '$version'"

cd /
[[ $("$root/stillpoint" --version) == "$version" ]] || complain "does not work from /"
ln -s -- "$root/stillpoint" "$work/link"
ln -s -- link "$work/second"
[[ $("$work/second" --version) == "$version" ]] || complain "does not work through two links"
cd -- "$root" || exit 1
[[ $(PATH=$root:$PATH stillpoint --version) == "$version" ]] || complain "does not work from PATH"
[[ $(bash stillpoint --version) == "$version" ]] || complain "does not work as 'bash stillpoint'"

# An empty program, the best of ten. Only shown: how long it takes is a matter of the machine and of ./bench start.
printf 'define i32 @main() {\n  ret i32 0\n}\n' >"$work/empty.ll"
best=999999
for _ in 1 2 3 4 5 6 7 8 9 10; do
  from=${EPOCHREALTIME/[.,]/}
  ./stillpoint run "$work/empty.ll" >"$work/out" 2>&1 || { complain "an empty program failed: $(<"$work/out")"; break; }
  took=$(((${EPOCHREALTIME/[.,]/} - from) / 1000))
  ((took < best)) && best=$took
done
echo "an empty program takes $best ms"

# A copy of the sources, for what must not disturb this checkout.
copy=$work/copy
mkdir -- "$copy"
cp -Rp -- stillpoint src Directory.Build.props Directory.Packages.props global.json .editorconfig "$copy"

mkdir -- "$work/bin"
for tool in bash find cksum mkdir rm mv ls tail cat flock readlink; do ln -s -- "$(type -P "$tool")" "$work/bin/$tool"; done
if PATH=$work/bin "$copy/stillpoint" --version >"$work/out" 2>&1; then
  complain "published without dotnet"
elif ! grep -q "'dotnet' is not on PATH" "$work/out"; then
  complain "a missing dotnet is not named: $(<"$work/out")"
fi

starts=()
for i in 1 2 3; do
  "$copy/stillpoint" --version >"$work/start$i" 2>"$work/errors$i" &
  starts+=($!)
done
for start in "${starts[@]}"; do wait "$start" || complain "a concurrent first start failed: $(cat "$work"/errors*)"; done
for i in 1 2 3; do [[ $(<"$work/start$i") == "$version" ]] || complain "concurrent start $i: $(<"$work/errors$i")"; done
[[ $(grep -l publishing "$work"/errors* | wc -l) == 1 ]] || complain "concurrent first starts published more than once"

echo 'this is not C#' >>"$copy/src/Stillpoint.Cli/Program.cs"
if "$copy/stillpoint" --version >"$work/out" 2>&1; then
  complain "a source that does not compile was not noticed"
elif ! grep -q 'error CS' "$work/out"; then
  complain "the compiler's error is not shown"
fi
exit "$bad"
