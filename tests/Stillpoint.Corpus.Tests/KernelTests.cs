// SPDX-License-Identifier: MIT

using System;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>The kernels of <c>./bench kernels</c> give the same small result natively and on both engines.</summary>
/// <remarks>Compiled anew each time, unlike the corpus: they are here for what today's clang makes of them.</remarks>
public sealed class KernelTests : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    private static readonly string Folder = Path.Combine(Layout.RepositoryRoot, "benchmarks", "kernels");

    private readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory("stillpoint-kernel-");

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (string source in Directory.EnumerateFiles(Folder, "*.c"))
            {
                rows.Add(Path.GetFileNameWithoutExtension(source), "-O0");
                rows.Add(Path.GetFileNameWithoutExtension(source), "-O2");
            }

            return rows;
        }
    }

    [RequiresToolTheory("clang-19")]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string name, string level)
    {
        string source = Path.Combine(Folder, name + ".c");
        string native = Path.Combine(_scratch.FullName, name);
        string ir = native + ".ll";
        string[] flags = [level, "-Wall", "-Wextra", "-Werror", "-ffp-contract=off", source];
        _ = Run("clang-19", [.. flags, "-o", native, "-lm"]);
        _ = Run("clang-19", [.. flags, "-Xclang", "-disable-O0-optnone", "-S", "-emit-llvm", "-o", ir]);
        string expected = Run(native);
        Assert.Equal(expected, Run(CommandLine.Executable, "run", "--engine", "interpreter", ir));
        Assert.Equal(expected, Run(CommandLine.Executable, "run", "--engine", "compiled", "--verify", ir));
    }

    [Fact]
    public void Every_kind_of_code_has_its_kernels() => Assert.True(Rows.Count >= 2 * 16, $"only {Rows.Count / 2} kernels");

    public void Dispose() => _scratch.Delete(recursive: true);

    /// <summary>Standard output of a program that must end well.</summary>
    private static string Run(string program, params string[] arguments)
    {
        (int status, string output, string errors) = CommandLine.Run(TimeLimit, program, arguments);
        Assert.True(status == 0, $"{program} {string.Join(' ', arguments)}: {status}\n{errors}");
        return output;
    }
}
