// SPDX-License-Identifier: MIT
using System;
using System.IO;
using Shared;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Passes.Tests;

/// <summary>Fuel: a number of rewrites always means the same ones, and no more are made.</summary>
public sealed class FuelTests
{
    private const int Tries = 24;

    [Theory]
    [InlineData("tests/corpus/programs/mandelbrot.O0.ll")]
    [InlineData("tests/corpus/programs/brainf.O0.ll")]
    [InlineData("tests/corpus/abi/struct_args.O0.ll")]
    public void Each_amount_of_fuel_is_used_up_and_leaves_a_module_that_verifies(string file)
    {
        long all = Optimize(file, long.MaxValue).Context.Steps;
        Assert.True(all > Tries, $"{all} steps");
        for (int i = 1; i <= Tries; i++)
        {
            long fuel = all * i / Tries;
            PassContext context = Optimize(file, fuel).Context;
            Assert.Equal(fuel, context.Steps);
            PassStep last = context.LastStep!;
            Assert.Equal(fuel, last.Number);
            Assert.Contains(last.Pass, Pipeline.StageNames);
            Assert.StartsWith("@", last.Function, StringComparison.Ordinal);
            Assert.NotEmpty(last.What);
        }
    }

    [Theory]
    [InlineData("tests/corpus/programs/mandelbrot.O0.ll")]
    [InlineData("tests/files/passes/rotate-loops/while.ll")]
    public void No_fuel_changes_nothing(string file)
    {
        (string text, PassContext context) = Optimize(file, 0);
        Assert.Equal(IrPrinter.ToText(Read(file)), text);
        Assert.Equal(0, context.Steps);
        Assert.Null(context.LastStep);
    }

    [Fact]
    public void The_same_fuel_gives_the_same_module()
    {
        const string File = "tests/corpus/programs/brainf.O0.ll";
        (string first, PassContext one) = Optimize(File, 40);
        (string second, PassContext two) = Optimize(File, 40);
        Assert.Equal(first, second);
        Assert.Equal(one.LastStep, two.LastStep);
        Assert.NotEqual(first, Optimize(File, 60).Text);
    }

    [Fact]
    public void A_pass_that_throws_is_named_with_the_function()
    {
        Module module = Modules.Read("text", "define i32 @broken() {\n  ret i32 0\n}\n");
        PipelineOptions options = new() { Passes = "simplify", DumpAfter = "simplify", Dump = _ => throw new IOException("full") };
        Assert.Throws<IOException>(() => Pipeline.Run(module, options));

        // An operand that is no value: what a pass that went wrong leaves to the next one.
        Module wrong = Modules.Read("text", "define i32 @broken(i32 %x) {\n  %y = add i32 %x, 0\n  ret i32 %y\n}\n");
        Ir.Functions.Function body = wrong.Globals[new GlobalId(0)].Body!;
        body.Operands(body.BlockRows[body.EntryBlock].First)[0] = new Ir.Functions.ValueId(1_000_000);
        PassException failure = Assert.Throws<PassException>(
            () => Pipeline.Run(wrong, new PipelineOptions { Passes = "simplify" }));
        Assert.Equal("simplify", failure.Pass);
        Assert.Equal("@broken", failure.Function);
        Assert.StartsWith("pass simplify, function @broken: ", failure.Message, StringComparison.Ordinal);
    }

    private static (string Text, PassContext Context) Optimize(string file, long fuel)
    {
        Module module = Read(file);
        PassContext context = new(new PipelineOptions { Fuel = fuel, Verify = true });
        Pipeline.Run(module, context);
        return (IrPrinter.ToText(module), context);
    }

    private static Module Read(string file) => Modules.Read(file, File.ReadAllText(Path.Combine(Checkout.Root, file)));
}
