// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Stillpoint.Fuzz.Generation;
using Stillpoint.Fuzz.Oracle;
using Stillpoint.Ir.Text;

namespace Stillpoint.Fuzz;

/// <summary>The fuzzer as a process.</summary>
internal static class Program
{
    private const string Usage = """
        usage: run [--seconds N] [--seed S] [--engines NAMES] [--failures N]
                                    look for programs on which engines differ, and reduce them
               print SEED           write the text of a program
               dump FOLDER SEED N   write N programs with what the interpreter gives
               check FILE           compare the engines on a text
               reduce ENGINE FILE   write a smaller text on which an engine fails in the same way
        """;

    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["run", .. string[] options] when options.Length % 2 == 0:
                return Run(options);
            case ["print", string seed]:
                IrPrinter.Print(ModuleGenerator.Generate(ulong.Parse(seed)), Console.Out);
                return 0;
            case ["dump", string folder, string seed, string count]:
                Dump(folder, ulong.Parse(seed), int.Parse(count));
                return 0;
            case ["check", string file]:
                return CheckFile(file);
            case ["reduce", string engine, string file]:
                return Campaign.Reduce(Engines(engine)[0], File.ReadAllText(file), Console.Out);
            case ["work", string seed, string seconds, string engines]:
                Campaign.Work(ulong.Parse(seed), double.Parse(seconds), Engines(engines), Console.Out);
                return 0;
            case ["serve", string engine]:
                CheckServer.Serve(engine, Console.In, Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Run(string[] options)
    {
        double seconds = 60;
        ulong seed = (ulong)Random.Shared.NextInt64(1L << 40);
        int failures = 10;
        IReadOnlyList<Engine> engines = Engine.All;
        for (int i = 0; i < options.Length; i += 2)
        {
            switch (options[i])
            {
                case "--seconds":
                    seconds = double.Parse(options[i + 1]);
                    break;
                case "--seed":
                    seed = ulong.Parse(options[i + 1]);
                    break;
                case "--failures":
                    failures = int.Parse(options[i + 1]);
                    break;
                case "--engines":
                    engines = Engines(options[i + 1]);
                    break;
                default:
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        Console.WriteLine($"fuzz: {seconds} s from seed {seed}, {string.Join(", ", engines.Select(engine => engine.Name))}");
        Campaign campaign = new(seed, engines, Console.Out);
        campaign.Run(seconds, failures);
        return campaign.Failures == 0 ? 0 : 1;
    }

    private static List<Engine> Engines(string names) =>
        [.. names.Split(',').Select(name => Engine.All.Single(engine => engine.Name == name))];

    private static void Dump(string folder, ulong seed, int count)
    {
        Directory.CreateDirectory(folder);
        for (int i = 0; i < count; i++, seed++)
        {
            string text = IrPrinter.ToText(ModuleGenerator.Generate(seed));
            File.WriteAllText(Path.Combine(folder, $"{seed}.ll"), Checker.ToFile(text));
        }
    }

    private static int CheckFile(string file)
    {
        string text = File.ReadAllText(file);
        int bad = 0;
        foreach (Engine engine in Engine.All)
        {
            Difference? difference = Checker.Check(() => Checker.TryRead(text)!, [engine]);
            Console.WriteLine(difference?.ToString() ?? $"{engine.Name} agrees");
            bad += difference is null ? 0 : 1;
        }

        return bad == 0 ? 0 : 1;
    }
}
