// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>A C program of <c>benchmarks/fibers</c> and the Go program of the same name.</summary>
internal sealed class FiberProgram
{
    private const string Compiler = "clang-19";
    private const string TimeLimit = "120";

    private readonly string _ir;
    private readonly GoProgram? _go;

    /// <summary>Compiles both.</summary>
    public FiberProgram(string name)
    {
        if (!ProcessRun.IsInstalled(Compiler))
        {
            throw new BenchmarkException($"not installed: {Compiler}");
        }

        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "fibers");
        Directory.CreateDirectory(folder);
        _ir = Path.Combine(folder, name + ".ll");
        string include = Path.Combine(Checkout.Root, "include");
        string source = Path.Combine(Checkout.Root, "benchmarks", "fibers", name + ".c");
        ProcessRun.MeasureSuccess(Compiler, "-O2", "-S", "-emit-llvm", "-I", include, source, "-o", _ir);
        _go = GoProgram.Build(name);
    }

    /// <summary>Whether there is a peer.</summary>
    public bool HasPeer => _go is not null;

    /// <summary>Runs ours; what it printed, by name.</summary>
    public Dictionary<string, double> RunOurs(int workers, string[] arguments)
    {
        string count = workers.ToString(CultureInfo.InvariantCulture);
        string[] command = [TimeLimit, Checkout.Stillpoint, "run", "--workers", count, _ir, "--", .. arguments];
        return Parse(ProcessRun.MeasureSuccess("timeout", command).Output);
    }

    /// <summary>Runs the peer; what it printed, by name.</summary>
    public Dictionary<string, double> RunPeer(int workers, string[] arguments) => Parse(_go!.Run(workers, arguments));

    /// <summary>Lines "name value".</summary>
    private static Dictionary<string, double> Parse(string output)
    {
        Dictionary<string, double> values = [];
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ');
            if (words.Length != 2 || !double.TryParse(words[1], CultureInfo.InvariantCulture, out double value))
            {
                throw new BenchmarkException($"neither a name nor its value: '{line}'");
            }

            values.Add(words[0], value);
        }

        return values;
    }
}
