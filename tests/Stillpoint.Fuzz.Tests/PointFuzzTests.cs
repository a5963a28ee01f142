// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Fuzz.Generation;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Maps.Tests.Checking;
using Stillpoint.Passes;
using Stillpoint.Runtime;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Fuzz.Tests;

/// <summary>
/// Stackmaps and patchpoints of random programs agree with their code, for a second; STILLPOINT_FUZZ_SECONDS and
/// STILLPOINT_FUZZ_SEED change that.
/// </summary>
public sealed class PointFuzzTests(ITestOutputHelper output)
{
    private const int LeastPoints = 100;

    [Theory]
    [InlineData("fast")]
    [InlineData("optimized")]
    public void Points_of_random_programs_agree_with_the_code(string passes)
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1);
        ulong seed = (ulong)Number("STILLPOINT_FUZZ_SEED", 1);
        long start = Stopwatch.GetTimestamp();
        int points = 0;
        for (; points < LeastPoints || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; seed++)
        {
            List<string> faults = Check(ModuleGenerator.Generate(seed), passes, ref points);
            Assert.True(faults.Count == 0, $"seed {seed}:\n" + string.Join('\n', faults.Take(20)));
        }

        output.WriteLine($"{points} points, up to seed {seed}");
    }

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out double value)
            ? value
            : otherwise;

    private static List<string> Check(Module module, string passes, ref int points)
    {
        List<string> faults = [];
        using CompiledEngine engine = CompilerSetup.MakeEngine(
            module, new PipelineOptions { Passes = passes, Verify = true }, new CompiledEngineOptions { KeepsLiveness = true });
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.True(program is not null, string.Join('\n', diagnostics));
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is null) continue;
            try
            {
                CompiledFunction function = engine.CompileUnplaced(new GlobalId(i));
                points += function.Points.Length;
                faults.AddRange(PointChecker.Check(module, function));
            }
            catch (CompileException)
            {
                // Refused by name: the engines' fuzzer counts those.
            }
            catch (InvalidOperationException failure)
            {
                faults.Add(failure.Message);
            }
        }

        return faults;
    }
}
