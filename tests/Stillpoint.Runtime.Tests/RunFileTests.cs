// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Stillpoint.Interpreter.Tests;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>Runs tests/files/run in compiled code: functions whose expected results stand beside them.</summary>
public sealed class RunFileTests
{
    private static string Root => Path.Combine(AppContext.BaseDirectory, "files");

    public static TheoryData<string, string> Files()
    {
        TheoryData<string, string> data = [];
        foreach (string file in Directory.GetFiles(Root, "*.ll", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetRelativePath(Root, file), "fast");
            data.Add(Path.GetRelativePath(Root, file), "optimized");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_directive_of_the_file_holds(string file, string passes)
    {
        string text = File.ReadAllText(Path.Combine(Root, file));
        List<string> failures = [];
        List<RunDirective> directives = RunDirective.Parse(text);
        using RunFixture fixture = new(
            file, text, module => CompilerSetup.MakeEngine(module, new PipelineOptions { Passes = passes, Verify = true }));
        foreach (RunDirective directive in directives)
        {
            if (fixture.Check(directive) is { } failure)
            {
                failures.Add(failure);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)) + $"\n{failures.Count} of {directives.Count} failed");
    }
}
