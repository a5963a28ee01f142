#!/usr/bin/env bash
# Longer runs of the fuzz tests that ./check runs for a second.
#
#   build/fuzz.sh csmith [COUNT] [SEED]     random C programs against their native build (300 from seed 1)
#   build/fuzz.sh ir [--seconds N] [--seed S] [--engines NAMES] [--failures N]
#                                           random IR programs: all engines against the interpreter (60 s)
#   build/fuzz.sh text [SECONDS] [SEED]     random and mutated IR text against the reader and verifier (60 s)
#   build/fuzz.sh maps [SECONDS] [SEED]     damaged stack maps and the files they are in against their readers (60 s)
#   build/fuzz.sh preempt [SECONDS] [SEED]  fibers of all kinds, stopped, killed, looked at and counted (600 s)
#   build/fuzz.sh patch [SECONDS] [SEED]    four fibers run through code that a fifth thread patches (600 s)
#   build/fuzz.sh stress [SEED] [patch]     the whole corpus stopped after every instruction, and with slices by chance (an hour);
#                                           patch: with calls rewritten at all stops, and not only in half of it
#
# Every run prints its seed; a failure prints what reproduces it.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
usage() {
    sed -n '2,15s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

case ${1:-} in
    csmith)
        count=${2:-300} seed=${3:-1}
        echo "fuzz: csmith, $count programs from seed $seed"
        exec "$root/build/csmith.sh" "$count" "$seed"
        ;;
    ir)
        shift
        dotnet build "$root/tests/Stillpoint.Fuzz/Stillpoint.Fuzz.csproj" -c Release -v q --nologo
        exec dotnet "$root/artifacts/bin/Stillpoint.Fuzz/release/Stillpoint.Fuzz.dll" run "$@"
        ;;
    text)
        seconds=${2:-60} seed=${3:-$((RANDOM * 32768 + RANDOM))}
        echo "fuzz: text, $seconds s with seed $seed"
        export STILLPOINT_FUZZ_SECONDS=$seconds STILLPOINT_FUZZ_SEED=$seed
        exec dotnet test "$root/tests/Stillpoint.Ir.Tests/Stillpoint.Ir.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~Fuzz"
        ;;
    maps)
        seconds=${2:-60} seed=${3:-$((RANDOM * 32768 + RANDOM))}
        echo "fuzz: maps, $seconds s with seed $seed"
        export STILLPOINT_FUZZ_SECONDS=$seconds STILLPOINT_FUZZ_SEED=$seed
        exec dotnet test "$root/tests/Stillpoint.StackMaps.Tests/Stillpoint.StackMaps.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~Fuzz"
        ;;
    preempt)
        seconds=${2:-600} seed=${3:-$((RANDOM * 32768 + RANDOM))}
        echo "fuzz: preempt, $seconds s with seed $seed"
        export STILLPOINT_FUZZ_SECONDS=$seconds STILLPOINT_FUZZ_SEED=$seed
        exec dotnet test "$root/tests/Stillpoint.Tests/Stillpoint.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~PreemptFuzz" --logger "console;verbosity=detailed"
        ;;
    patch)
        seconds=${2:-600} seed=${3:-$((RANDOM * 32768 + RANDOM))}
        echo "fuzz: patch, $seconds s with seed $seed"
        export STILLPOINT_FUZZ_SECONDS=$seconds STILLPOINT_FUZZ_SEED=$seed
        exec dotnet test "$root/tests/Stillpoint.Tests/Stillpoint.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~PatchFuzz" --logger "console;verbosity=detailed"
        ;;
    stress)
        seed=${2:-$((RANDOM * 32768 + RANDOM))}
        folder=$root/artifacts/fuzz report=$root/artifacts/fuzz/stress.tsv
        echo "fuzz: stress with seed $seed"
        mkdir -p "$folder"
        : > "$report"
        "$root/stillpoint" --version > /dev/null # publishes first, outside of any program's time limit
        export STILLPOINT=${STILLPOINT:-$root/stillpoint}
        [ "${3:-}" != patch ] || export STILLPOINT_STRESS_PATCH=all
        export STILLPOINT_STOP_ROUNDS=full STILLPOINT_FUZZ_SEED=$seed STILLPOINT_STRESS_REPORT=$report
        status=0
        dotnet test "$root/tests/Stillpoint.Corpus.Tests/Stillpoint.Corpus.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~Corpus.Tests.Stress." || status=$?
        awk -F'\t' '
            $1 == "steps" { stepped++; steps += $4 }
            $1 == "long" { long++; print "too long to be stepped: " $2 " at " $3 ", " $4 " IR instructions" }
            $1 == "slices" { sliced++; stops += $6; switches += $7 }
            END {
                printf "agree when stopped after every instruction: %d programs and levels, %d instructions\n", stepped, steps
                printf "too long for that, with slices only: %d\n", long
                printf "agree with slices by chance on 1 to 4 workers: %d runs, %d stops, %d switches\n", sliced, stops, switches
            }' "$report"
        exit "$status"
        ;;
    *) usage ;;
esac
