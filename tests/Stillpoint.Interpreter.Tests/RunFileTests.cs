// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Stillpoint.Interpreter.Tests;

/// <summary>Runs tests/files/run: functions whose expected results stand beside them.</summary>
public sealed class RunFileTests
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "files");

    public static TheoryData<string> Files()
    {
        TheoryData<string> data = [];
        foreach (string file in Directory.GetFiles(Root, "*.ll", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetRelativePath(Root, file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_directive_of_the_file_holds(string file)
    {
        string text = File.ReadAllText(Path.Combine(Root, file));
        List<RunDirective> directives = RunDirective.Parse(text);
        Assert.True(directives.Count > 0, "the file has no RUN or TRAP line");
        List<string> failures = [];
        using RunFixture fixture = new(file, text, static _ => null);
        foreach (RunDirective directive in directives)
        {
            if (fixture.Check(directive) is { } failure)
            {
                failures.Add(failure);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)) + $"\n{failures.Count} of {directives.Count} failed");
    }

    [Fact]
    public void There_are_files() => Assert.NotEmpty(Files());
}
