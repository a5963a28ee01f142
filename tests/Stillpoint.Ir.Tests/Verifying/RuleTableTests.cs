// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>Keeps the rules, their documentation and their tests together.</summary>
public partial class RuleTableTests
{
    [Fact]
    public void Every_rule_has_a_statement_of_its_own()
    {
        VerifierRule[] rules = Enum.GetValues<VerifierRule>().Where(rule => rule != VerifierRule.None).ToArray();

        Assert.Equal(Enumerable.Range(1, VerifierRules.Count), rules.Select(rule => (int)rule));
        Assert.Equal(rules.Length, rules.Select(VerifierRules.Statement).Distinct().Count());
    }

    [Fact]
    public void Documentation_lists_the_rules()
    {
        IEnumerable<string> documented = File.ReadLines(Path.Combine(Checkout.Root, "docs/ir.md"))
            .Where(line => RuleRow().IsMatch(line));
        IEnumerable<string> expected = Enum.GetValues<VerifierRule>()
            .Where(rule => rule != VerifierRule.None)
            .Select(rule => $"| {VerifierRules.Id(rule)} | {VerifierRules.Statement(rule)} |");

        Assert.Equal(expected, documented);
    }

    [Fact]
    public void Documentation_lists_the_intrinsics()
    {
        IEnumerable<string> documented = File.ReadLines(Path.Combine(Checkout.Root, "docs/ir.md"))
            .SkipWhile(line => line != "| intrinsic | signature |")
            .Skip(2)
            .TakeWhile(line => line.Length != 0);

        Assert.Equal(
            IntrinsicTable.Rows.ToArray().Select(facts => $"| `{facts.Name}` | `{facts.Signature}` |"), documented);
    }

    [Fact]
    public void Every_rule_has_a_test()
    {
        var tested = EditedModuleTests.TestedRules.Select(VerifierRules.Id).ToHashSet();
        foreach (string file in VerifierFileTests.AllFiles)
        {
            tested.UnionWith(VerifierFileTests.Expected(File.ReadAllLines(file)).Select(entry => entry.Rule));
        }

        Assert.DoesNotContain(Enum.GetValues<VerifierRule>()
, rule => rule != VerifierRule.None && !tested.Contains(VerifierRules.Id(rule)));
    }

    [Fact]
    public void The_sample_of_the_documentation_is_the_tested_one()
    {
        string text = File.ReadAllText(Path.Combine(Checkout.Root, "docs/ir.md"));
        string sample = text.Split("```csharp\n")[1].Split("```")[0];
        string tests = File.ReadAllText(
            Path.Combine(Checkout.Root, "tests/Stillpoint.Ir.Tests/Building/DocumentationSampleTests.cs"));

        foreach (string line in sample.Split('\n').Select(line => line.Split("   //")[0].Trim()))
        {
            Assert.Contains(line, tests, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"^\| V\d+ \|")]
    private static partial Regex RuleRow();
}
