// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Shared;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>
/// Functions of <c>tests/files/run</c> with integers and floats: a function that calls them all is put behind and compares the
/// results with the expected ones, which no compiler has computed.
/// </summary>
public sealed partial class RunFileTests
{
    public static TheoryData<string, bool> Files
    {
        get
        {
            TheoryData<string, bool> rows = [];
            foreach (string name in (string[])
                ["integer-arithmetic", "integer-comparisons", "integer-conversions", "integer-intrinsics", "floats", "vectors", "phis"])
            {
                rows.Add(name, false);
                rows.Add(name, true);
            }

            return rows;
        }
    }

    [RequiresToolTheory("gcc")]
    [MemberData(nameof(Files))]
    public void Give_what_is_expected(string name, bool isFast)
    {
        using Workbench bench = new();
        string text = File.ReadAllText(Path.Combine(Checkout.Root, "tests/files/run", name + ".ll"));
        ObjectOptions options = isFast ? Workbench.Fast : Workbench.Checked;
        HashSet<string> refused = [];
        if (Workbench.TryCompile(text, out IReadOnlyList<string> faults, options) is null)
        {
            foreach (string fault in faults)
            {
                refused.Add(FaultyName().Match(fault).Groups[1].Value);
            }
        }

        // What no library does is refused by name; the functions around it are not.
        text = Definition().Replace(text, match => refused.Contains(match.Groups["name"].Value) ? "" : match.Value);
        string driver = Driver(text, out List<string> calls);
        Assert.True(calls.Count >= 7, $"{calls.Count} calls of {name}");
        string main = bench.File("main.c");
        File.WriteAllText(main, """
            #include <stdio.h>
            void run(void);
            void note(int call, int differs) { if (differs) printf("%d\n", call); }
            int main(void) { run(); return 0; }
            """);
        string program = bench.Link(bench.CompileText(text + driver, options: options), main);
        (int status, string output, _) = bench.Execute(program, "");
        List<string> wrong = [];
        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            wrong.Add(calls[int.Parse(line, CultureInfo.InvariantCulture)]);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(0, status);
    }

    private static string Driver(string text, out List<string> calls)
    {
        Dictionary<string, (string Result, string[] Parameters)> signatures = [];
        foreach (Match match in Definition().Matches(text))
        {
            string[] parameters = match.Groups["parameters"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries);
            signatures[match.Groups["name"].Value] =
                (match.Groups["result"].Value, Array.ConvertAll(parameters, static parameter => parameter.Trim().Split(' ')[0]));
        }

        calls = [];
        StringBuilder code = new("\ndeclare void @note(i32, i32)\ndefine void @run() {\n");
        foreach (Match match in Expectation().Matches(text))
        {
            if (!signatures.TryGetValue(match.Groups["name"].Value, out (string Result, string[] Parameters) signature)) continue;
            string[] arguments = match.Groups["arguments"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries);
            int number = calls.Count;
            for (int i = 0; i < arguments.Length; i++)
            {
                string value = Number(arguments[i].Trim());
                string type = signature.Parameters[i];
                if (type[0] != 'i')
                {
                    // Floats are given by their bits.
                    code.Append(CultureInfo.InvariantCulture, $"  %a{number}.{i} = bitcast {BitsOf(type)} {value} to {type}\n");
                    value = string.Create(CultureInfo.InvariantCulture, $"%a{number}.{i}");
                }

                arguments[i] = $"{type} {value}";
            }

            string result = signature.Result[0] == 'i' ? signature.Result : BitsOf(signature.Result);
            calls.Add(match.Value);
            code.Append(CultureInfo.InvariantCulture, $"  %r{number} = call {signature.Result} @{match.Groups["name"].Value}(")
                .Append(string.Join(", ", arguments)).Append(")\n");
            code.Append(CultureInfo.InvariantCulture, $"  %b{number} = bitcast {signature.Result} %r{number} to {result}\n");
            code.Append(
                CultureInfo.InvariantCulture, $"  %c{number} = icmp ne {result} %b{number}, {Number(match.Groups["result"].Value)}\n");
            code.Append(CultureInfo.InvariantCulture, $"  %z{number} = zext i1 %c{number} to i32\n");
            code.Append(CultureInfo.InvariantCulture, $"  call void @note(i32 {number}, i32 %z{number})\n");
        }

        return code.Append("  ret void\n}\n").ToString();
    }

    private static string BitsOf(string type) => type == "float" ? "i32" : "i64";

    private static string Number(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? ulong.Parse(text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : text;

    [GeneratedRegex(@"^@(\S+)")]
    private static partial Regex FaultyName();

    /// <summary>Functions of scalars only.</summary>
    [GeneratedRegex(
        @"^define (?<result>i\d+|float|double) @(?<name>[\w.]+)"
        + @"\((?<parameters>((i\d+|float|double) %\w+(, (i\d+|float|double) %\w+)*)?)\) *\{\n(.*\n)*?\}\n",
        RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^; RUN: @(?<name>[\w.]+)\((?<arguments>(-?\w+(, -?\w+)*)?)\) == (?<result>-?\w+)$", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
