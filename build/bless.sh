#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Writes the exact blocks of tests/files and the listings of tests/Stillpoint.Native.Tests as they are now, and shows what
# changed. Every line of the difference is to be reviewed: a golden test is worth what this review is worth. Neither
# ./check nor CI ever does this.
#
#   build/bless.sh            all of them
#   build/bless.sh FILTER     the tests whose name contains the word: CompileFileTests, StubListing
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
if [[ -n ${CI:-} ]]; then
    echo 'bless: this is CI' >&2
    exit 2
fi

cd "$root"
filter="FullyQualifiedName~CompileFileTests|FullyQualifiedName~Listing"
[[ -z ${1:-} ]] || filter="($filter)&FullyQualifiedName~$1"
for project in tests/Stillpoint.Cli.Tests/Stillpoint.Cli.Tests.csproj tests/Stillpoint.Native.Tests/Stillpoint.Native.Tests.csproj; do
    dotnet build "$project" -c Release -v quiet --nologo

    # Tests that write fail, so that nobody takes a blessing for a passed test.
    STILLPOINT_BLESS=1 dotnet test "$project" -c Release --no-build --nologo \
        --filter "$filter" >/dev/null || true
done

git --no-pager diff --stat -- tests
git --no-pager diff -- tests
