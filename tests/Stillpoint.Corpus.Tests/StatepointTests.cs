// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using System.IO;
using System.Text.RegularExpressions;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs with explicit statepoints: managed C as LLVM rewrites it for its own collectors, and a text by hand.</summary>
public sealed partial class StatepointTests : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(240);

    private static readonly ConcurrentDictionary<(string, string), Lazy<string>> Texts = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("stillpoint-statepoints-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>
    /// <paramref name="level"/> is what C is made to before the rewriting; what was not optimized is rewritten with its
    /// variables in memory, and once they are values.
    /// </summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("trees", "O0", "--heap-limit 256K")]
    [InlineData("trees", "O0 mem2reg", "--heap-limit 256K --passes fast")]
    [InlineData("trees", "O2", "--heap-limit 256K --verify")]
    [InlineData("trees", "O2", "--engine interpreter")]
    [InlineData("shapes", "O0", "--engine interpreter")]
    [InlineData("shapes", "O0", "--stress gc --stress poison --every 3")]
    [InlineData("shapes", "O0 mem2reg", "--heap-limit 8K --verify")]
    [InlineData("shapes", "O0 mem2reg", "--stress gc --stress poison --passes fast")]
    [InlineData("shapes", "O2", "--stress gc --stress poison")]
    [InlineData("shapes", "O2", "--engine interpreter")]
    [InlineData("map", "O0 mem2reg", "--engine interpreter")]
    [InlineData("map", "O0 mem2reg", "--stress gc --stress poison --every 40 --seed 1")]
    [InlineData("map", "O2", "--heap-limit 1M")]
    [InlineData("map", "O2", "--stress gc --stress poison --passes fast --every 30")]
    [InlineData("callback", "O0", "--stress gc --stress poison")]
    [InlineData("callback", "O0 mem2reg", "--engine interpreter")]
    [InlineData("callback", "O2", "--heap-limit 4K")]
    [InlineData("callback", "O2", "--stress gc --stress poison")]
    [InlineData("fibers", "O0 mem2reg", "--stress gc --stress poison --every 20 --seed 3")]
    [InlineData("fibers", "O2", "--heap-limit 1M --slice 0.0005 --workers 2")]
    [InlineData("fibers", "O2", "--stress gc --stress poison --every 9 --seed 4")]
    public void Rewritten_programs_do_what_they_did(string program, string level, string options) =>
        RunsAs(ManagedC.Expected(program), Rewritten(program, level), options);

    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0", "--engine interpreter")]
    [InlineData("O0", "--stress gc --stress poison")]
    [InlineData("O2", "--stress gc --stress poison")]
    public void Rewritten_lists_are_the_same(string level, string options) =>
        RunsAs("0 1\n", Rewritten("lists", level), options);

    [Theory]
    [InlineData("--engine interpreter")]
    [InlineData("--heap-limit 4K --verify")]
    [InlineData("--heap-limit 4K --passes fast --verify")]
    [InlineData("--stress gc --stress poison")]
    [InlineData("--stress gc --stress poison --passes fast")]
    public void What_only_a_hand_writes_runs(string options)
    {
        string file = Path.Combine(Layout.RepositoryRoot, "tests", "managed", "statepoints.ll");
        Runs(File.ReadAllText(Path.ChangeExtension(file, "out")), file, options);
    }

    [Fact]
    public void A_statepoint_that_is_wrong_has_a_place()
    {
        string text = File.ReadAllText(Path.Combine(Layout.RepositoryRoot, "tests", "managed", "statepoints.ll"));
        string file = Path.Combine(_folder, "wrong.ll");
        File.WriteAllText(file, text.Replace("(token %t, i32 1, i32 0)", "(token %t, i32 1, i32 2)", StringComparison.Ordinal));
        (int status, _, string errors) = CommandLine.Run(TimeLimit, CommandLine.Executable, "run", file);
        Assert.NotEqual(0, status);
        Assert.Contains("wrong.ll:69:3: error: ", errors, StringComparison.Ordinal);
        Assert.Contains("gc.relocate has indices into the gc-live bundle of its gc.statepoint [V94]", errors, StringComparison.Ordinal);
    }

    private void RunsAs(string expected, string text, string options)
    {
        string file = Path.Combine(_folder, "program.ll");
        File.WriteAllText(file, text);
        Runs(expected, file, options);
    }

    private static void Runs(string expected, string file, string options)
    {
        (int status, string output, string errors) =
            CommandLine.Run(TimeLimit, CommandLine.Executable, ["run", .. options.Split(' '), file]);
        Assert.Equal((0, expected, string.Empty), (status, output, errors));
    }

    /// <summary>A program of managed C, with statepoints.</summary>
    private static string Rewritten(string program, string level) =>
        Texts.GetOrAdd((program, level), static key => new Lazy<string>(() => Rewrite(key.Item1, key.Item2.Split(' ')))).Value;

    private static string Rewrite(string program, string[] level)
    {
        // clang has no word for the strategy, which opt wants on each function.
        string text = Define().Replace(
            File.ReadAllText(ManagedC.Compile(program, level[0])), "$1 gc \"statepoint-example\"$2");
        string passes = level.Length > 1 ? $"function({level[1]}),rewrite-statepoints-for-gc" : "rewrite-statepoints-for-gc";
        (int status, string output, string error) = Tool.Run(ManagedC.Opt, text, "-S", $"-passes={passes}");
        Assert.True(status == 0, error);
        Assert.Contains("@llvm.experimental.gc.statepoint.p0(i64", output, StringComparison.Ordinal);
        if (program != "lists")
        {
            Assert.Contains("@llvm.experimental.gc.relocate.p1(token %", output, StringComparison.Ordinal);
        }

        return output;
    }

    [GeneratedRegex(@"^(define .*?)((?: !dbg !\d+)? \{)$", RegexOptions.Multiline)]
    private static partial Regex Define();
}
