#!/usr/bin/env bash
# Differential test with random C programs: csmith writes them, clang compiles them, and the interpreter has to print the
# checksum and return the status of the native -O0 build, from the IR of -O0, -O1 and -O2.
#
#   build/csmith.sh [COUNT] [SEED]      seeds from SEED up until COUNT programs have run; default 300 from 1
#
# A seed's program is the same in every run. The seed also picks the csmith options, so that floats, deep pointers
# and builtins take their turns. Programs that run natively for longer than LIMIT seconds are dropped and counted.
#
# Environment: STILLPOINT (default ./stillpoint), LIMIT (1), INTERPRETER_LIMIT (120), JOBS (2).
# Failing sources and .ll stay under artifacts/csmith/. Ends with one summary line; exits 1 when a program failed and
# 3 when csmith or clang is missing.
set -uo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export STILLPOINT=${STILLPOINT:-$root/stillpoint} LIMIT=${LIMIT:-1} INTERPRETER_LIMIT=${INTERPRETER_LIMIT:-120}
CLANG=${CLANG:-clang-19}
include=${CSMITH_INCLUDE:-/usr/include/csmith}
out=$root/artifacts/csmith

options_for() {
    case $(($1 % 4)) in
        1) echo "--float" ;;
        2) echo "--max-pointer-depth 4 --max-struct-fields 20 --max-array-dim 4 --max-array-len-per-dim 5" ;;
        3) echo "--builtins --no-volatiles" ;; # some builtins are of one target: clang refuses those programs
        *) echo "" ;;
    esac
}

# Prints one line: `SEED pass`, `SEED drop REASON` or `SEED FAIL WHAT`.
one() {
    local seed=$1 work status expected_status level verdict=pass
    work=$(mktemp -d)
    cd "$work" || exit 1
    # shellcheck disable=SC2046
    if ! csmith --seed "$seed" $(options_for "$seed") > "$seed.c" 2> diag; then
        verdict="FAIL csmith: $(head -1 "$seed.c" diag)"
    elif ! "$CLANG" -w -O0 "-I$include" "$seed.c" -o native 2> diag; then
        verdict="drop clang refuses it"
    else
        expected_status=0
        { timeout "$LIMIT" ./native > expected 2> /dev/null || expected_status=$?; } 2> /dev/null
        if [[ $expected_status -eq 124 ]]; then
            verdict="drop longer than $LIMIT s natively"
        elif [[ $expected_status -ge 128 ]]; then
            verdict="drop native run ends by a signal"
        fi
    fi
    if [[ $verdict == pass ]]; then
        for level in O0 O1 O2; do
            "$CLANG" -w -$level "-I$include" -S -emit-llvm "$seed.c" -o "$seed.$level.ll"
            status=0
            { timeout "$INTERPRETER_LIMIT" "$STILLPOINT" run "$seed.$level.ll" > actual 2> "$seed.$level.stderr" \
                || status=$?; } 2> /dev/null
            if grep -q 'bits is not supported' "$seed.$level.stderr"; then
                # Bit-fields of more than 16 bytes in a row: clang makes one integer of them.
                verdict="drop integers of more than 128 bits"
                break
            elif [[ $status -ne $expected_status ]]; then
                verdict="FAIL -$level: status $status, natively $expected_status: $(head -c 200 "$seed.$level.stderr" | head -1)"
            elif ! cmp -s actual expected; then
                verdict="FAIL -$level: $(head -1 actual), natively $(head -1 expected)"
            else
                continue
            fi
            # A program whose native builds already disagree is no reference.
            "$CLANG" -w -$level "-I$include" "$seed.c" -o again && timeout 5 ./again > actual 2> /dev/null
            cmp -s actual expected || verdict="drop native -O0 and -$level disagree"
            break
        done
    fi
    if [[ $verdict == FAIL* ]]; then
        mkdir -p "$out"
        cp "$seed".* "$out/"
    fi
    echo "$seed $verdict"
    rm -rf "$work"
}

if [[ ${1:-} == --one ]]; then
    one "$2"
    exit
fi
for tool in csmith "$CLANG"; do
    command -v "$tool" > /dev/null || { echo "csmith: $tool is not installed" >&2; exit 3; }
done
"$STILLPOINT" --version > /dev/null 2>&1 || true # publishes first, outside of any program's time limit
count=${1:-300} first=${2:-1}
results=$(mktemp)
trap 'rm -f "$results"' EXIT
next=$first accepted=0
while [[ $accepted -lt $count ]]; do
    batch=$((count - accepted))
    seq "$next" $((next + batch - 1)) | xargs -P "${JOBS:-2}" -I{} "$0" --one {} >> "$results"
    next=$((next + batch))
    lines=$(wc -l < "$results")
    [[ $lines -eq $((next - first)) ]] || { echo "csmith: $((next - first - lines)) programs gave no verdict" >&2; exit 1; }
    accepted=$(grep -vc ' drop ' "$results")
done
sort -n "$results" | grep -v ' pass$'
failed=$(grep -c ' FAIL ' "$results")
dropped=$(grep -c ' drop ' "$results")
echo "csmith: seeds $first to $((next - 1)): $((accepted - failed)) passed, $failed failed, $dropped dropped"
[[ $failed -eq 0 ]]
