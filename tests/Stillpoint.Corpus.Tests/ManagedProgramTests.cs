// SPDX-License-Identifier: MIT

using System;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>C with managed pointers, made as docs/managed.md says: runs, and its maps know the pointers.</summary>
public sealed class ManagedProgramTests : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    private readonly string _folder = Directory.CreateTempSubdirectory("stillpoint-managed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0")]
    [InlineData("O2")]
    public void Managed_c_runs_and_its_maps_know_the_pointers(string level)
    {
        string file = ManagedC.Compile("lists", level);
        Assert.Equal((0, "0 1\n", string.Empty), Run("run", file));
        (int status, _, string errors) = Run("run", file, "--", "through-null");
        Assert.Equal(134, status);
        Assert.StartsWith("stillpoint: trap: access violation reading 0x0\n  at ", errors, StringComparison.Ordinal);

        // In the loop of count_until lives a place within the object, and the object, to which it belongs.
        (_, string maps, _) = Run("compile", file, "--emit", "maps", "--function", "count_until");
        Assert.Contains("derived(", maps, StringComparison.Ordinal);
        (_, maps, _) = Run("compile", file, "--emit", "maps", "--function", "sum");
        Assert.Matches("\\w+: ref", maps);
    }

    [Fact]
    public void What_makes_an_integer_of_a_managed_pointer_is_refused()
    {
        string file = Path.Combine(_folder, "cast.ll");
        File.WriteAllText(
            file,
            """
            target datalayout = "e-ni:1"
            define i64 @f(ptr addrspace(1) %p) {
              %i = ptrtoint ptr addrspace(1) %p to i64
              ret i64 %i
            }
            """);
        (int status, _, string errors) = Run("verify", file);
        Assert.NotEqual(0, status);
        Assert.Contains("cast.ll:3:", errors, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Errors) Run(params string[] arguments) =>
        CommandLine.Run(TimeLimit, CommandLine.Executable, arguments);
}
