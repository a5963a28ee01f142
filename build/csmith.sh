#!/usr/bin/env bash
# Differential test with random C programs: csmith writes them, clang compiles them, and Stillpoint has to print the
# checksum and return the status of the native -O0 build, from the IR of -O0, -O1 and -O2, in each of its modes:
# compiled after all passes (`optimized`), compiled without (`fast`), and interpreted (`interpreter`). What passes leave
# and every register allocation are checked on the way.
#
#   build/csmith.sh [COUNT] [SEED]      seeds from SEED up until COUNT programs have run; default 300 from 1
#
# A seed's program is the same in every run. The seed also picks the csmith options, so that floats, deep pointers
# and builtins take their turns. Programs that run natively for longer than LIMIT seconds are dropped and counted, runs
# that the interpreter does not end within INTERPRETER_LIMIT seconds are counted and not judged. Both are seconds of
# processor time, so that a busy machine changes no verdict.
#
# Environment: STILLPOINT (default ./stillpoint), MODES ("optimized fast interpreter"), LIMIT (1), COMPILED_LIMIT (60),
# INTERPRETER_LIMIT (120), JOBS (2), KEEP_RESULTS (a file that gets a line per program as it ends).
# Failing sources and .ll stay under artifacts/csmith/. Ends with one summary line; exits 1 when a program failed and
# 3 when csmith or clang is missing.
set -uo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
export STILLPOINT=${STILLPOINT:-$root/stillpoint} MODES=${MODES:-optimized fast interpreter}
export LIMIT=${LIMIT:-1} COMPILED_LIMIT=${COMPILED_LIMIT:-60} INTERPRETER_LIMIT=${INTERPRETER_LIMIT:-120}
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

# Runs a command for at most SECONDS of processor time, with its standard output and error in files; a status of 124
# says that it took longer. A run that waits for something is ended as well, far later.
limited() {
    local seconds=$1 output=$2 errors=$3 status=0
    shift 3
    { (ulimit -t "$seconds" && exec timeout $((seconds * 20 + 100)) "$@") > "$output" 2> "$errors" || status=$?; } \
        2> /dev/null
    # SIGXCPU, then SIGKILL where the program survives it.
    [[ $status -eq 152 || $status -eq 137 ]] && status=124
    return "$status"
}

# Runs one file in one mode.
guest() {
    local mode=$1 file=$2
    case $mode in
        interpreter) limited "$INTERPRETER_LIMIT" actual "$file.stderr" "$STILLPOINT" run --engine interpreter "$file.ll" ;;
        *) limited "$COMPILED_LIMIT" actual "$file.stderr" "$STILLPOINT" run --verify --passes "$mode" "$file.ll" ;;
    esac
}

# Sets `verdict` and `unjudged` for one level of optimization of one seed.
judge() {
    local seed=$1 level=$2 mode status again
    "$CLANG" -w -$level "-I$include" -S -emit-llvm "$seed.c" -o "$seed.$level.ll"
    for mode in $MODES; do
        status=0
        guest "$mode" "$seed.$level" || status=$?
        if grep -q 'bits is not supported' "$seed.$level.stderr"; then
            # Bit-fields of more than 16 bytes in a row: clang makes one integer of them.
            verdict="drop integers of more than 128 bits"
            return
        elif [[ $status -eq 124 && $mode == interpreter ]]; then
            unjudged=$((unjudged + 1))
            continue
        elif [[ $status -ne $expected_status ]]; then
            verdict="FAIL -$level $mode: status $status, natively $expected_status:"
            verdict+=" $(head -c 200 "$seed.$level.stderr" | head -1)"
        elif ! cmp -s actual expected; then
            verdict="FAIL -$level $mode: $(head -1 actual), natively $(head -1 expected)"
        else
            continue
        fi
        # A program whose native builds already disagree is no reference, nor one that gives 0 to a builtin which has no
        # meaning for it: those builds may agree by chance.
        status=0
        "$CLANG" -w -fsanitize=builtin -fsanitize-trap=builtin "-I$include" "$seed.c" -o again \
            && limited "$COMPILED_LIMIT" actual /dev/null ./again || status=$?
        [[ $status -ge 128 ]] && verdict="drop a builtin of 0"
        for again in "$level" O2; do
            "$CLANG" -w "-$again" "-I$include" "$seed.c" -o again && limited "$COMPILED_LIMIT" actual /dev/null ./again
            cmp -s actual expected || verdict="drop native -O0 and -$again disagree"
        done
        return
    done
}

# Prints one line: `SEED pass`, `SEED pass UNJUDGED`, `SEED drop REASON` or `SEED FAIL WHAT`.
one() {
    local seed=$1 work expected_status level verdict=pass unjudged=0
    work=$(mktemp -d)
    cd "$work" || exit 1
    # shellcheck disable=SC2046
    if ! csmith --seed "$seed" $(options_for "$seed") > "$seed.c" 2> diag; then
        verdict="FAIL csmith: $(head -1 "$seed.c" diag)"
    elif ! "$CLANG" -w -O0 "-I$include" "$seed.c" -o native 2> diag; then
        verdict="drop clang refuses it"
    else
        expected_status=0
        limited "$LIMIT" expected /dev/null ./native || expected_status=$?
        if [[ $expected_status -eq 124 ]]; then
            verdict="drop longer than $LIMIT s natively"
        elif [[ $expected_status -ge 128 ]]; then
            verdict="drop native run ends by a signal"
        fi
    fi
    for level in O0 O1 O2; do
        [[ $verdict == pass ]] && judge "$seed" "$level"
    done
    if [[ $verdict == FAIL* ]]; then
        mkdir -p "$out"
        cp "$seed".* "$out/"
    fi
    [[ $verdict == pass && $unjudged -gt 0 ]] && verdict="pass $unjudged"
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
if [[ -n ${KEEP_RESULTS:-} ]]; then
    results=$KEEP_RESULTS
    : > "$results"
else
    results=$(mktemp)
    trap 'rm -f "$results"' EXIT
fi
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
unjudged=$(awk '$2 == "pass" { runs += $3 } END { print runs + 0 }' "$results")
echo "csmith: seeds $first to $((next - 1)): $((accepted - failed)) passed, $failed failed, $dropped dropped;" \
    "modes $MODES; $unjudged runs too long for the interpreter"
[[ $failed -eq 0 ]]
