// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.Interpreter.Tests;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Passes.Tests;

/// <summary>Optimized programs give what the interpreter gives for the originals.</summary>
public sealed class OracleTests
{
    private static readonly PipelineOptions Verified = new() { Verify = true };

    public static TheoryData<string> RunFiles() => [.. Checkout.Files("tests/files/run", "*.ll")];

    /// <summary>Every program of the corpus must pass through all passes and verify after each.</summary>
    public static TheoryData<string> Programs() =>
        [.. Checkout.Files("tests/corpus", "*.O0.ll").Where(file => !file.Contains("unsupported"))];

    [Theory]
    [MemberData(nameof(RunFiles))]
    public void Directives_hold_after_optimization(string file)
    {
        string text = File.ReadAllText(Path.Combine(Checkout.Root, file));
        Module module = Modules.Read(file, text);
        Pipeline.Run(module, Verified);
        using RunFixture fixture = new(file, IrPrinter.ToText(module), _ => null);
        List<string> failures = [];
        foreach (RunDirective directive in RunDirective.Parse(text))
        {
            if (fixture.Check(directive) is { } failure)
            {
                failures.Add(failure);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Programs_verify_after_every_pass(string file)
    {
        Module module = Modules.Read(file, File.ReadAllText(Path.Combine(Checkout.Root, file)));
        Pipeline.Run(module, Verified);
        string text = IrPrinter.ToText(module);
        Modules.Read(file, text);
        Assert.NotEmpty(text);
    }
}
