// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Stillpoint.Fuzz.Generation;
using Stillpoint.Fuzz.Oracle;
using Stillpoint.Fuzz.Reduction;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Fuzz.Tests;

/// <summary>Failures become small and stay failures; a process that dies is a failure.</summary>
public sealed class ReductionTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <remarks>Operations that are never dead, since every edit sweeps away what is.</remarks>
    [Theory]
    [InlineData(" store volatile ")]
    [InlineData(" atomicrmw ")]
    [InlineData(" switch ")]
    public void What_does_not_matter_goes(string what)
    {
        string text = Enumerable.Range(0, 60)
            .Select(seed => IrPrinter.ToText(ModuleGenerator.Generate((ulong)seed)))
            .Where(candidate => candidate.Contains(what, StringComparison.Ordinal))
            .MinBy(candidate => candidate.Length)!;
        string reduced = Reducer.Reduce(text, candidate => candidate.Contains(what, StringComparison.Ordinal), Limit);
        Assert.Contains(what, reduced, StringComparison.Ordinal);
        Assert.True(reduced.Split('\n').Length < 40, reduced);
        Assert.NotNull(Checker.TryRead(reduced));
    }

    /// <summary>Fewer elements would make accesses that nobody checks go outside.</summary>
    [Fact]
    public void Objects_keep_their_number_of_elements()
    {
        const string text =
            """
            @type = constant { i64, i64, i32, i32 } { i64 0, i64 8, i32 0, i32 0 }

            declare ptr addrspace(1) @stillpoint.new_array(ptr, i64)

            define i64 @test(i64 %0, i64 %1) {
              %3 = and i64 %0, 3
              %4 = add i64 %3, 2
              %5 = call ptr addrspace(1) @stillpoint.new_array(ptr @type, i64 %4)
              ret i64 %4
            }
            """;
        string reduced = Reducer.Reduce(text, candidate => candidate.Contains("new_array(ptr @type", StringComparison.Ordinal), Limit);
        Assert.Contains("add i64 0, 2", reduced, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_that_differs_is_found()
    {
        Engine wrong = new("wrong", (module, a, b) => Engine.Reference.Run(module, a, b + 1) + "0");
        Difference? difference = Checker.Check(() => ModuleGenerator.Generate(3), [Engine.Reference, wrong]);
        Assert.Equal("wrong", difference?.Engine);
        Assert.Equal("wrong: result", difference?.Sort);
    }

    [Fact]
    public void An_exception_of_an_engine_is_a_difference()
    {
        Engine failing = new("failing", (_, _, _) => throw new InvalidOperationException("no"));
        Assert.Contains("InvalidOperationException: no", Checker.Check(() => ModuleGenerator.Generate(3), [failing])?.Actual);
    }

    [Fact]
    public void A_module_that_does_not_verify_is_a_difference()
    {
        Module module = ModuleGenerator.Generate(3);
        Assert.True(module.TryGetGlobal("test", out GlobalId test));
        Ir.Functions.Function function = module.Globals[test].Body!;
        function.Remove(function.BlockRows[function.EntryBlock].Last);
        Assert.Equal("verifier", Checker.Check(() => module, [])?.Engine);
    }
}
