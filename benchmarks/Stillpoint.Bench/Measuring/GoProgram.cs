// SPDX-License-Identifier: MIT
using System.Globalization;
using System.IO;

namespace Stillpoint.Bench.Measuring;

/// <summary>A program in Go, of one file and nothing but Go's own library.</summary>
internal sealed class GoProgram
{
    private const string Compiler = "go";

    private readonly string _program;

    private GoProgram(string program) => _program = program;

    /// <summary>Where it is.</summary>
    public string File => _program;

    /// <summary>Compiles a program of <c>benchmarks/go</c>, or another folder there; null where Go is not installed.</summary>
    public static GoProgram? Build(string name, string from = "go")
    {
        if (!ProcessRun.IsInstalled(Compiler))
        {
            return null;
        }

        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "go");
        Directory.CreateDirectory(folder);
        string program = Path.Combine(folder, name);
        string source = Path.Combine(Checkout.Root, "benchmarks", from, name + ".go");
        ProcessRun.MeasureSuccess(
            "env", "GOFLAGS=", "GO111MODULE=off", Compiler, "build", "-o", program, source);
        return new GoProgram(program);
    }

    /// <summary>Runs the program on so many processors and returns its output.</summary>
    public string Run(int processors, params string[] arguments)
    {
        string count = processors.ToString(CultureInfo.InvariantCulture);
        return ProcessRun.MeasureSuccess("env", [$"GOMAXPROCS={count}", _program, .. arguments]).Output;
    }
}
