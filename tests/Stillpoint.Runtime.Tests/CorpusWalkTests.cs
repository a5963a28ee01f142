// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.IO;
using Shared;
using Stillpoint.Core.Text;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>As <see cref="WalkTests"/>, over programs of the corpus, which a C compiler has made.</summary>
public sealed class CorpusWalkTests
{
    private const int TimeLimitStatus = 124;

    /// <summary>Those that are ended early are walked for as long as this: some ten thousand instructions.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(0.6);

    [Theory]
    [InlineData("abi/forwarded_varargs")]
    [InlineData("abi/function_pointers")]
    [InlineData("abi/struct_args")]
    [InlineData("abi/varargs")]
    [InlineData("control/computed_goto")]
    [InlineData("control/irreducible")]
    [InlineData("control/language_features")]
    [InlineData("control/state_machines")]
    [InlineData("control/switches")]
    [InlineData("floats/complex_numbers")]
    [InlineData("floats/math_functions")]
    [InlineData("memory/global_relocations")]
    [InlineData("memory/linkage")]
    [InlineData("memory/odd_types")]
    [InlineData("memory/pointers")]
    public void Walk_is_the_stack_of_calls_in_whole_programs(string program)
    {
        foreach (string level in (string[])["O0", "O2"])
        {
            WalkedRun run = Walk(program, level, limit: null, plantEvery: 0);
            Assert.Null(run.Result.Trap);
            Assert.Equal(ExpectedStatus(program), run.Result.ExitCode);
        }
    }

    /// <summary>With trampolines in optimized code.</summary>
    [Theory]
    [InlineData("control/recursion")]
    [InlineData("control/tail_calls")]
    [InlineData("ints/int128")]
    [InlineData("memory/large_frames")]
    [InlineData("memory/vla_alloca")]
    [InlineData("programs/bytecode_vm")]
    [InlineData("programs/expression_parser")]
    [InlineData("programs/json")]
    [InlineData("stdlib/qsort_callbacks")]
    [InlineData("stdlib/search_trees")]
    [InlineData("vectors/wide_vectors")]
    public void Walk_is_the_stack_of_calls_in_the_beginning_of_programs(string program)
    {
        foreach (string level in (string[])["O0", "O2"])
        {
            WalkedRun run = Walk(program, level, Limit, plantEvery: level == "O2" ? 5 : 0);
            Assert.True(run.Result.Trap is null || run.Result.ExitCode == TimeLimitStatus, $"{run.Result.Trap}");
            Assert.True(run.Shadow.Steps > 500, $"only {run.Shadow.Steps} steps");
        }
    }

    private static WalkedRun Walk(string program, string level, TimeSpan? limit, int plantEvery)
    {
        string stem = Path.Combine(Checkout.Root, "tests", "corpus", program);
        string[] arguments = File.Exists(stem + ".args") ? File.ReadAllLines(stem + ".args") : [];
        SourceText text = new($"{program}.{level}.ll", File.ReadAllBytes($"{stem}.{level}.ll"));
        var run = WalkedRun.Of(text, level, arguments, limit, plantEvery);
        run.AssertNoDifference();
        Assert.True(run.Shadow.Deepest > 1);
        return run;
    }

    private static int ExpectedStatus(string program)
    {
        string path = Path.Combine(Checkout.Root, "tests", "corpus", program + ".status");
        return File.Exists(path) ? int.Parse(File.ReadAllText(path).Trim(), CultureInfo.InvariantCulture) : 0;
    }
}
