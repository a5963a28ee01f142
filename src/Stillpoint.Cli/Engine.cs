// SPDX-License-Identifier: MIT
using System;
using System.IO;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli;

/// <summary>What the commands do with a module, each by one call into the library that does it.</summary>
internal static class Engine
{
    /// <summary>Name of the interpreter on the command line.</summary>
    public const string Interpreter = "interpreter";

    public static int Run(Module module, string path, string[] arguments, bool stats)
    {
        Console.Error.WriteLine("stillpoint: this build has no interpreter");
        return ExitCode.BadInput;
    }

    public static void Print(Module module, TextWriter writer) =>
        throw new IOException("this build has no printer");
}
