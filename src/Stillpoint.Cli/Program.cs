// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.Error.WriteLine("not plugged in yet");
        return args.Length == 0 ? 2 : 1;
    }
}
