// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Passes.Tests;

/// <summary>Runs tests/files/passes: texts with the pass to run and what must come out.</summary>
public sealed partial class PassFileTests
{
    private const string Folder = "tests/files/passes";

    public static TheoryData<string> Files() => [.. Checkout.Files(Folder, "*.ll")];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_output_is_as_the_file_says(string file)
    {
        string text = File.ReadAllText(Path.Combine(Checkout.Root, file));
        Match run = RunLine().Match(text);
        Assert.True(run.Success, "no line '; RUN: opt --pass=NAME'");
        Module module = Modules.Read(file, text);
        Pipeline.Run(module, new PipelineOptions { Passes = run.Groups[1].Value, Verify = true });
        string output = IrPrinter.ToText(module);
        string? difference = FileCheck.Compare(text, output);
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void Every_pass_has_a_folder()
    {
        var folders = Checkout.Files(Folder, "*.ll").Select(file => file.Split('/')[3]).ToHashSet();
        IEnumerable<string> missing = Pipeline.StageNames.Except(folders);
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"; RUN: opt --pass=([\w,-]+)")]
    private static partial Regex RunLine();
}
