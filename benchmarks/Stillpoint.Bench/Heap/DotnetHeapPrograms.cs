// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.Linq;

namespace Stillpoint.Bench.Heap;

/// <summary>The programs of .NET, which the tool of the benchmarks is itself when it is asked to.</summary>
internal static class DotnetHeapPrograms
{
    public static int Run(string program, string[] arguments)
    {
        long[] numbers = [.. arguments.Select(argument => long.Parse(argument, CultureInfo.InvariantCulture))];
        switch (program)
        {
            case "alloc": Alloc.Run(numbers[0]); break;
            case "scan": Scan.Run(numbers[0], (int)numbers[1]); break;
            case "pause": Pause.Run(numbers[0], (int)numbers[1]); break;
            default: throw new ArgumentOutOfRangeException(nameof(program), program, "no such program");
        }

        return 0;
    }
}
