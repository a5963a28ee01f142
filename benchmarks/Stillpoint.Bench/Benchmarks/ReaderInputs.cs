// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>A module on disk to read.</summary>
internal sealed record ReaderInput(string Name, string Path)
{
    public long Bytes => new FileInfo(Path).Length;
}

/// <summary>
/// Large modules, made once with csmith, clang-19 and llvm-link-19 and kept under <c>artifacts/bench/inputs</c>: far too
/// large to commit, and the same on every machine with the same tools.
/// </summary>
internal static partial class ReaderInputs
{
    private const int Programs = 80;
    private static readonly string[] Tools = ["csmith", "clang-19", "opt-19", "llvm-link-19"];

    /// <summary>The inputs that can be made here; names on the console what is missing.</summary>
    public static IReadOnlyList<ReaderInput> Make(BenchmarkOptions options)
    {
        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "inputs");
        Directory.CreateDirectory(folder);
        string[] missing = Tools.Where(tool => !ProcessRun.IsInstalled(tool)).ToArray();
        if (missing.Length > 0)
        {
            Console.WriteLine($"not installed: {string.Join(", ", missing)}: only inputs made before are used");
        }

        List<ReaderInput> inputs = [];
        Add("csmith-O0", target => LinkCsmith(folder, target, "-O0"));
        Add("csmith-O2", target => LinkCsmith(folder, target, "-O2"));
        Add("corpus-O2-debug", target => LinkCorpus(folder, target));
        return inputs;

        void Add(string name, Action<string> make)
        {
            string target = Path.Combine(folder, name + ".ll");
            if (!options.Wants(name))
            {
                return;
            }

            if (!File.Exists(target) && missing.Length == 0)
            {
                Console.WriteLine($"making {name} ...");
                make(target);
            }

            if (File.Exists(target))
            {
                inputs.Add(new ReaderInput(name, target));
            }
        }
    }

    /// <summary>Random programs, whose functions are all static; each <c>main</c> gets a name of its own.</summary>
    private static void LinkCsmith(string folder, string target, string level)
    {
        // csmith leaves a file of its own in the current folder.
        Directory.SetCurrentDirectory(folder);
        List<string> modules = [];
        for (int seed = 1; seed <= Programs; seed++)
        {
            string number = seed.ToString(CultureInfo.InvariantCulture);
            string source = Path.Combine(folder, $"csmith-{number}.c");
            if (!File.Exists(source))
            {
                ProcessRun.MeasureSuccess("csmith", "--seed", number, "--max-funcs", "20", "-o", source);
            }

            string module = Path.Combine(folder, $"csmith-{number}{level}.ll");
            string[] compile = ["-w", "-S", "-emit-llvm", "-I/usr/include/csmith", $"-Dmain=main{number}"];
            ProcessRun.MeasureSuccess("clang-19", [.. compile, level, source, "-o", module]);

            // Long runs of bit-fields become integers of more than 128 bits, which the reader refuses.
            if (!WideInteger().IsMatch(File.ReadAllText(module)))
            {
                modules.Add(module);
            }
        }

        Link(modules, target);
        Directory.SetCurrentDirectory(Checkout.Root);
    }

    /// <summary>Our own test programs with debug information, everything but <c>main</c> made internal.</summary>
    private static void LinkCorpus(string folder, string target)
    {
        string corpus = Path.Combine(Checkout.Root, "tests", "corpus");
        List<string> modules = [];
        foreach (string source in Directory.GetFiles(corpus, "*.c", SearchOption.AllDirectories).Order())
        {
            if (source.Contains("/unsupported/", StringComparison.Ordinal))
            {
                continue;
            }

            string main = $"main{modules.Count}";
            string module = Path.Combine(folder, $"corpus-{modules.Count}.ll");
            string[] compile = ["-w", "-g", "-O2", "-S", "-emit-llvm", $"-Dmain={main}"];

            // Programs that the corpus holds because they do not compile everywhere are of no use here.
            if (ProcessRun.Measure("clang-19", [.. compile, source, "-o", module]).Status != 0)
            {
                continue;
            }

            ProcessRun.MeasureSuccess(
                "opt-19", "-S", "-passes=internalize", $"-internalize-public-api-list={main}", module, "-o", module);
            if (!File.ReadAllText(module).Contains(" asm ", StringComparison.Ordinal))
            {
                modules.Add(module);
            }
        }

        Link(modules, target);
    }

    [GeneratedRegex(@"\bi(129|1[3-9]\d|[2-9]\d\d)\b")]
    private static partial Regex WideInteger();

    private static void Link(List<string> modules, string target)
    {
        ProcessRun.MeasureSuccess("llvm-link-19", [.. modules, "-S", "-o", target + ".new"]);
        modules.ForEach(File.Delete);
        File.Move(target + ".new", target, overwrite: true);
    }
}
