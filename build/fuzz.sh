#!/usr/bin/env bash
# Longer runs of the fuzz tests that ./check runs for a second.
#
#   build/fuzz.sh csmith [COUNT] [SEED]     random C programs against their native build (300 from seed 1)
#   build/fuzz.sh ir [--seconds N] [--seed S] [--engines NAMES] [--failures N]
#                                           random IR programs: all engines against the interpreter (60 s)
#   build/fuzz.sh text [SECONDS] [SEED]     random and mutated IR text against the reader and verifier (60 s)
#   build/fuzz.sh preempt [SECONDS] [SEED]  fibers of all kinds, stopped, killed, looked at and counted (600 s)
#
# Every run prints its seed; a failure prints what reproduces it.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
usage() {
    sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
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
    preempt)
        seconds=${2:-600} seed=${3:-$((RANDOM * 32768 + RANDOM))}
        echo "fuzz: preempt, $seconds s with seed $seed"
        export STILLPOINT_FUZZ_SECONDS=$seconds STILLPOINT_FUZZ_SEED=$seed
        exec dotnet test "$root/tests/Stillpoint.Tests/Stillpoint.Tests.csproj" -c Release --nologo \
            --filter "FullyQualifiedName~PreemptFuzz" --logger "console;verbosity=detailed"
        ;;
    *) usage ;;
esac
