// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Fuzz.Generation;
using Stillpoint.Ir.Text;

namespace Stillpoint.Fuzz;

/// <summary>The fuzzer as a process.</summary>
internal static class Program
{
    private const string Usage = """
        usage: print SEED       the text of one program
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["print", string seed]:
                IrPrinter.Print(ModuleGenerator.Generate(ulong.Parse(seed)), Console.Out);
                return 0;
            case ["dump", string folder, string from, string number]:
                for (ulong seed = ulong.Parse(from); seed < ulong.Parse(from) + ulong.Parse(number); seed++)
                    System.IO.File.WriteAllText($"{folder}/{seed}.ll", Oracle.Checker.ToFile(IrPrinter.ToText(ModuleGenerator.Generate(seed))));
                return 0;
            case ["time", string first, string count]:
                return Time(ulong.Parse(first), int.Parse(count));
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Time(ulong first, int count)
    {
        var start = System.Diagnostics.Stopwatch.StartNew();
        int bad = 0;
        for (ulong seed = first; seed < first + (ulong)count; seed++)
        {
            ulong now = seed;
            try
            {
                if (Oracle.Checker.Check(() => ModuleGenerator.Generate(now), Oracle.Engine.All) is { } difference)
                {
                    Console.WriteLine($"{seed}: {difference}");
                    bad++;
                }
            }
            catch (Exception e)
            {
                Console.WriteLine($"{seed}: {e}");
                bad++;
            }

            if (bad > 5)
                break;
        }

        Console.WriteLine($"{count / start.Elapsed.TotalSeconds}/s");
        return bad;
    }
}
