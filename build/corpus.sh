#!/usr/bin/env bash
# Regenerates the fixtures of tests/corpus from the C sources: NAME.O0.ll, NAME.O2.ll, NAME.expected and NAME.status.
#
#   build/corpus.sh               every program
#   build/corpus.sh NAME...       the programs with these names, in whichever group
#
# The reference output is that of the same source compiled to a native executable. A program is rejected when its
# native -O0 and -O2 builds disagree, because then its output is no reference.
#
# A line `// Flags: ...` among the first three of a source adds compiler flags (-g, -fwrapv, -pthread, ...).
# NAME.args (one argument a line) and NAME.stdin feed the run. Sources are compiled by their bare name inside their own
# directory and system directories are mapped to `include`, so that no .ll depends on where the tree is checked out.
set -euo pipefail

CLANG=${CLANG:-clang-19}
OPT=${OPT:-opt-19}
corpus=$(cd "$(dirname "$0")/../tests/corpus" && pwd)
resource=$("$CLANG" -print-resource-dir)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

common=(-std=gnu17 -w -fno-ident -fdebug-compilation-dir=.
    "-ffile-prefix-map=$resource/include=include" -ffile-prefix-map=/usr/include=include)

# Runs executable $1 of the program whose path without suffix is $2; stdout goes to file $3, status to `status`.
run_native() {
    local arguments=() input=/dev/null
    [[ -f $2.args ]] && mapfile -t arguments < "$2.args"
    [[ -f $2.stdin ]] && input=$2.stdin
    status=0
    {
        (ulimit -c 0; exec timeout 20 "$1" ${arguments[@]+"${arguments[@]}"}) \
            < "$input" > "$3" 2> "$scratch/stderr" || status=$?
    } 2> /dev/null # bash's own report of a signal
}

fail() {
    echo "corpus: $1: $2" >&2
    failures=$((failures + 1))
}

regenerate() {
    local source=$1 directory group name flags base level
    directory=$(dirname "$source")
    group=$(basename "$directory")
    name=$(basename "$source" .c)
    base=$directory/$name
    flags=$(sed -n '1,3s,^// Flags: ,,p' "$source")
    cd "$directory"

    for level in O0 O2; do
        # A reading or linking error shows at -O0 already; one file of each is enough.
        [[ $group == unsupported && $level == O2 ]] && continue
        # shellcheck disable=SC2086
        if ! "$CLANG" "${common[@]}" -$level $flags -S -emit-llvm "$name.c" -o "$name.$level.ll" 2> "$scratch/diag"; then
            fail "$name" "clang -$level failed: $(head -3 "$scratch/diag")"
            return
        fi
        "$OPT" -passes=verify -disable-output "$name.$level.ll" 2> /dev/null || fail "$name" "opt rejects $level"
    done
    [[ $group == unsupported ]] && return

    for level in O0 O2; do
        # shellcheck disable=SC2086
        "$CLANG" "${common[@]}" -$level $flags "$name.c" -o "$scratch/$name.$level" -lm -pthread
        run_native "$scratch/$name.$level" "$base" "$scratch/$name.$level.out"
        if [[ $group == traps ]]; then
            [[ $status -ge 128 ]] || fail "$name" "ends with $status at $level, not by a signal"
        elif [[ $status -ge 124 ]]; then
            fail "$name" "ends with $status at $level: $(head -3 "$scratch/stderr")"
        fi
        eval "local status_$level=$status"
    done
    cmp -s "$scratch/$name.O0.out" "$scratch/$name.O2.out" || fail "$name" "prints differently at -O0 and -O2"
    cp "$scratch/$name.O0.out" "$base.expected"
    rm -f "$base.status"
    if [[ $group != traps ]]; then
        # shellcheck disable=SC2154
        [[ $status_O0 == "$status_O2" ]] || fail "$name" "status differs: $status_O0 and $status_O2"
        [[ $status_O0 == 0 ]] || echo "$status_O0" > "$base.status"
    fi
}

if [[ $# -eq 0 ]]; then
    mapfile -t sources < <(find "$corpus" -name '*.c' | sort)
else
    sources=()
    for name in "$@"; do
        found=$(find "$corpus" -name "$name.c")
        [[ -n $found ]] || { echo "corpus: no program named $name" >&2; exit 2; }
        sources+=("$found")
    done
fi
for source in "${sources[@]}"; do
    regenerate "$source"
done
echo "corpus: ${#sources[@]} programs, $failures failures"
[[ $failures -eq 0 ]]
