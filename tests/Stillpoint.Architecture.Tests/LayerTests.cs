// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Stillpoint.Architecture.Tests;

/// <summary>Projects under <c>src</c> are layers: each refers only to lower ones.</summary>
public sealed class LayerTests
{
    /// <summary>What each project may refer to. A project that is not listed here is an error: add its row.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Stillpoint.Core"] = [],
        ["Stillpoint.StackMaps"] = [],
        ["Stillpoint.Ir"] = ["Stillpoint.Core"],
        ["Stillpoint.Assembler"] = ["Stillpoint.Core"],
        ["Stillpoint.Analysis"] = ["Stillpoint.Core", "Stillpoint.Ir"],
        ["Stillpoint.Passes"] = ["Stillpoint.Core", "Stillpoint.Ir", "Stillpoint.Analysis"],
        ["Stillpoint.CodeGen"] =
            [
                "Stillpoint.Core", "Stillpoint.StackMaps", "Stillpoint.Ir", "Stillpoint.Assembler", "Stillpoint.Analysis",
                "Stillpoint.Passes",
            ],
        ["Stillpoint.ObjectFiles"] =
            ["Stillpoint.Core", "Stillpoint.StackMaps", "Stillpoint.Ir", "Stillpoint.Passes", "Stillpoint.CodeGen"],
        ["Stillpoint.Native"] = ["Stillpoint.Core", "Stillpoint.Assembler"],
        ["Stillpoint.Heap"] = ["Stillpoint.Native"],
        ["Stillpoint.Interpreter"] = ["Stillpoint.Core", "Stillpoint.Ir", "Stillpoint.Native", "Stillpoint.Heap"],
        ["Stillpoint.Runtime"] =
        [
            "Stillpoint.Core", "Stillpoint.StackMaps", "Stillpoint.Ir", "Stillpoint.Assembler", "Stillpoint.Analysis",
            "Stillpoint.Passes", "Stillpoint.CodeGen", "Stillpoint.Native", "Stillpoint.Heap", "Stillpoint.Interpreter",
        ],
        ["Stillpoint"] =
        [
            "Stillpoint.Core", "Stillpoint.Ir", "Stillpoint.Assembler", "Stillpoint.Passes", "Stillpoint.CodeGen",
            "Stillpoint.Native", "Stillpoint.Interpreter", "Stillpoint.Runtime",
        ],
        ["Stillpoint.Cli"] =
        [
            "Stillpoint.Core", "Stillpoint.StackMaps", "Stillpoint.Ir", "Stillpoint.Native", "Stillpoint.Interpreter",
            "Stillpoint.Passes", "Stillpoint.CodeGen", "Stillpoint.ObjectFiles", "Stillpoint.Runtime",
        ],
    };

    /// <summary>The only project that may use packages at run time: libraries bring no dependency.</summary>
    private const string ToolProject = "Stillpoint.Cli";

    public static TheoryData<string> SourceProjects()
    {
        var data = new TheoryData<string>();
        foreach (string project in Repository.ProjectFiles().Select(Repository.Relative))
        {
            if (project.StartsWith("src/", System.StringComparison.Ordinal))
                data.Add(project);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Project_refers_only_downwards(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);
        Assert.True(Allowed.TryGetValue(name, out string[]? allowed), $"{name} has no row in {nameof(Allowed)}");

        foreach (string reference in References(project, "ProjectReference"))
        {
            string target = Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));
            Assert.True(allowed!.Contains(target), $"{name} must not refer to {target}");
        }
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void Library_has_no_package_dependency(string project)
    {
        if (Path.GetFileNameWithoutExtension(project) != ToolProject)
            Assert.Empty(References(project, "PackageReference"));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = XDocument.Load(Path.Combine(Repository.Root, "Stillpoint.slnx"));
        var listed = solution.Descendants("Project").Select(p => p.Attribute("Path")!.Value).ToHashSet();
        var found = Repository.ProjectFiles().Select(Repository.Relative).ToHashSet();

        Assert.Equal(found.Order(), listed.Order());
    }

    private static List<string> References(string project, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, project))
            .Descendants(element)
            .Select(reference => reference.Attribute("Include")!.Value)
            .ToList();
}
