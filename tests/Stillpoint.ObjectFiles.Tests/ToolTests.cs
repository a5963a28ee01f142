// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Tests.V3;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>The tools of binutils, LLVM and gdb read object files without complaint and say what is in them.</summary>
public sealed partial class ToolTests
{
    public static TheoryData<string> Levels => ["-O0", "-O2"];

    [RequiresToolTheory("clang-19", "readelf")]
    [MemberData(nameof(Levels))]
    public void Readelf_reads_all_of_it(string level)
    {
        using Workbench bench = new();
        string features = bench.Compile(bench.Translate("features.c", level, "-g"));
        string managed = bench.Compile(Workbench.Source("managed.ll"));
        foreach (string path in (string[])[features, managed])
        {
            (string output, string errors) = bench.Run(
                "readelf", "-a", "-W", "--debug-dump=info,abbrev,rawline,decodedline,frames,Ranges", path);
            Assert.Equal("", errors);
            Assert.DoesNotContain("arning", output, StringComparison.Ordinal);
            Assert.DoesNotContain("rror:", output, StringComparison.Ordinal);
            Assert.DoesNotContain("corrupt", output, StringComparison.Ordinal);
        }

        string symbols = bench.Run("readelf", "-s", "-W", features).Output;
        Assert.Matches(@"FUNC +GLOBAL DEFAULT +\d+ main\n", symbols);
        Assert.Matches(@"FUNC +LOCAL +DEFAULT +\d+ increment\n", symbols);
        Assert.Matches(@"FUNC +WEAK +DEFAULT +\d+ weak_function\n", symbols);
        Assert.Matches(@"NOTYPE +WEAK +DEFAULT +UND nowhere\n", symbols);
        Assert.Matches(@"OBJECT +GLOBAL HIDDEN +\d+ hidden_value\n", symbols);
        Assert.Matches(@"TLS +GLOBAL DEFAULT +\d+ in_thread\n", symbols);
        Assert.Matches(@"FILE +LOCAL +DEFAULT +ABS .*features.c\n", symbols);
        string sections = bench.Run("readelf", "-S", "-W", features).Output;
        foreach (string name in (string[])
            [".text", ".data", ".bss", ".rodata", ".data.rel.ro", ".tdata", ".tbss", ".init_array.00200", "own_section", ".eh_frame",
                ".note.GNU-stack", ".debug_line"])
        {
            Assert.Contains($" {name} ", sections, StringComparison.Ordinal);
        }
    }

    [RequiresToolTheory("clang-19", "objdump")]
    [MemberData(nameof(Levels))]
    public void Objdump_decodes_every_instruction_of_every_function_and_names_what_is_called(string level)
    {
        using Workbench bench = new();
        string path = bench.Compile(bench.Translate("backtrace.c", level));
        (string output, string errors) = bench.Run("objdump", "-dr", path);
        Assert.Equal("", errors);
        Assert.DoesNotContain("(bad)", output, StringComparison.Ordinal);
        Assert.Contains("<outer>:", output, StringComparison.Ordinal);
        Assert.Matches(@"R_X86_64_PLT32\s+middle-0x4", output);
        Assert.Matches(@"R_X86_64_GOTPCRELX\s+stop_here-0x4", output);
        Assert.Matches(@"call\s", output);
    }

    [RequiresToolFact("clang-19", "objdump")]
    public void No_code_has_an_absolute_address()
    {
        using Workbench bench = new();
        string path = bench.Compile(bench.Translate("features.c", "-O0"));
        string relocations = bench.Run("objdump", "-r", "-j", ".text", path).Output;
        Assert.Contains("R_X86_64_GOTTPOFF", relocations, StringComparison.Ordinal);
        Assert.DoesNotContain("R_X86_64_64", relocations, StringComparison.Ordinal);
        Assert.DoesNotContain("R_X86_64_32", relocations, StringComparison.Ordinal);
    }

    [RequiresToolTheory("llvm-readobj-19")]
    [InlineData(StackMapDetail.Calls)]
    [InlineData(StackMapDetail.Instructions)]
    public void Readobj_prints_the_stack_maps_that_we_print(StackMapDetail detail)
    {
        using Workbench bench = new();
        string path = bench.Compile(Workbench.Source("managed.ll"), Workbench.Checked with { StackMaps = detail });
        var file = StackMapFile.Read(File.ReadAllBytes(path));
        StackMapSection section = Assert.Single(file.Sections);
        StackMapTable table = Assert.Single(section.Tables);
        string output = bench.Run("llvm-readobj-19", "--stackmap", path).Output;
        Assert.Equal(output[output.IndexOf("LLVM StackMap", StringComparison.Ordinal)..], LlvmText.Of(table));
        Assert.Equal(["fill", "work", "dynamic"], section.Places.Select(place => place.Symbol?.Name));
        Assert.All(table.Functions.SelectMany(f => f.Records), record => Assert.True(Statepoint.TryRead(record, out _)));
    }

    /// <summary>Our own section says what LLVM's does, and which dead registers have references still.</summary>
    [Fact]
    public void Our_stack_maps_agree_with_those_in_LLVMs_format()
    {
        using Workbench bench = new();
        string path = bench.Compile(
            Workbench.Source("managed.ll"), Workbench.Fast with { StackMaps = StackMapDetail.Instructions });
        var file = StackMapFile.Read(File.ReadAllBytes(path));
        StackMapSection theirs = Assert.Single(file.Sections);
        CompactSection ours = Assert.Single(file.CompactSections);
        Assert.Equal(theirs.Places.Select(static place => place.Symbol?.Name), ours.Places.Select(static place => place.Symbol?.Name));
        PointerSet live = new();
        int pairs = 0;
        for (int i = 0; i < theirs.Tables[0].Functions.Length; i++)
        {
            PointerMaps maps = ours.Tables[0].Functions[i].Maps;
            foreach (StackMapRecord record in theirs.Tables[0].Functions[i].Records)
            {
                maps.Read((int)record.InstructionOffset, live);
                Assert.True(Statepoint.TryRead(record, out Statepoint statepoint));
                HashSet<int> registers = [];
                int units = 0;
                for (int pair = 0; pair < statepoint.PairCount; pair++)
                {
                    StackMapLocation place = statepoint.DerivedAt(pair);
                    if (place.Kind == StackMapLocationKind.Register) registers.Add(place.DwarfRegister);
                    else units++;
                }

                pairs += statepoint.PairCount;
                PointerPlace[] places = live.ToArray();
                Assert.Subset(places.Where(static one => one.Place.IsRegister).Select(NumberOf).ToHashSet(), registers);
                Assert.Equal(units, places.Count(static one => !one.Place.IsRegister));
            }
        }

        Assert.True(pairs > 50, $"{pairs} pairs");
        static int NumberOf(PointerPlace one) => DwarfRegisters.OfGeneral(ElfMachine.X64, one.Place.Number);
    }

    [RequiresToolFact("objdump")]
    public void Records_are_behind_the_calls_and_nowhere_else()
    {
        using Workbench bench = new();
        string path = bench.Compile(Workbench.Source("managed.ll"));
        string[] lines = bench.Run("objdump", "-d", path).Output.Split('\n');
        SortedSet<long> returns = [];
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            if (CallLine().IsMatch(lines[i]) && InstructionLine().Match(lines[i + 1]) is { Success: true } next)
            {
                returns.Add(long.Parse(next.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
        }

        StackMapSection section = StackMapFile.Read(File.ReadAllBytes(path)).Sections[0];
        SortedSet<long> records = [];
        for (int i = 0; i < section.Places.Length; i++)
        {
            foreach (StackMapRecord record in section.Tables[0].Functions[i].Records)
            {
                records.Add((long)section.Places[i].Address + record.InstructionOffset);
            }
        }

        Assert.Equal(6, records.Count);
        Assert.Equal(returns, records);
    }

    [RequiresToolTheory("clang-19", "llvm-dwarfdump-19")]
    [MemberData(nameof(Levels))]
    public void Dwarfdump_finds_no_error_and_every_inlined_function(string level)
    {
        using Workbench bench = new();
        foreach (string source in (string[])["features.c", "backtrace.c"])
        {
            string path = bench.Compile(bench.Translate(source, level, "-g"));
            (string output, string errors) = bench.Run("llvm-dwarfdump-19", "--verify", path);
            Assert.Contains("No errors.", output, StringComparison.Ordinal);
            Assert.Equal("", errors);
        }

        string info = bench.Run("llvm-dwarfdump-19", "--debug-info", bench.File("backtrace.o")).Output;
        Assert.Equal(level == "-O2", info.Contains("DW_TAG_inlined_subroutine", StringComparison.Ordinal));
    }

    [RequiresToolFact("clang-19", "llvm-dwarfdump-19")]
    public void Functions_in_sections_of_their_own_are_described_too()
    {
        using Workbench bench = new();
        string ir = File.ReadAllText(bench.Translate("backtrace.c", "-O2", "-g"));
        Assert.Contains("i32 @outer(", ir, StringComparison.Ordinal);
        string path = bench.CompileText(OuterHead().Replace(ir, "$1section \"elsewhere\" $2"));
        Assert.Contains("No errors.", bench.Run("llvm-dwarfdump-19", "--verify", path).Output, StringComparison.Ordinal);
        Assert.Contains("DW_AT_ranges", bench.Run("llvm-dwarfdump-19", "--debug-info", path).Output, StringComparison.Ordinal);
    }

    [RequiresToolFact("llvm-readobj-19")]
    public void A_module_without_debug_information_gets_none()
    {
        using Workbench bench = new();
        string path = bench.CompileText("define void @f() {\n ret void\n}\n");
        string sections = bench.Run("llvm-readobj-19", "--sections", path).Output;
        Assert.DoesNotContain(".debug", sections, StringComparison.Ordinal);
        Assert.DoesNotContain(".llvm_stackmaps", sections, StringComparison.Ordinal);
        Assert.Contains(".eh_frame", sections, StringComparison.Ordinal);
    }

    [RequiresToolTheory("clang-19", "gcc", "gdb")]
    [InlineData("-O0", "")]
    [InlineData("-O2", "")]
    [InlineData("-O2", "-no-pie")]
    public void Gdb_shows_functions_and_lines_through_our_frames(string level, string how)
    {
        using Workbench bench = new();
        string ours = bench.Compile(bench.Translate("backtrace.c", level, "-g"));
        string main = Workbench.Source("backtrace-main.c");
        string program = bench.Link([ours, main, "-g", "-O1", .. how.Length > 0 ? [how] : Array.Empty<string>()]);
        (string output, _) = bench.Run(
            "gdb", "-nx", "-batch", "-iex", "set debuginfod enabled off", "-ex", "break stop_here", "-ex", "run", "-ex", "bt", "-ex",
            "break middle", program);
        string[] frames = FrameLine().Matches(output[output.LastIndexOf("#0", StringComparison.Ordinal)..])
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").ToArray();
        Assert.Equal(
            [
                "helper backtrace.c:6", "middle backtrace.c:13", "outer backtrace.c:19",
                "main backtrace-main.c:13",
            ],
            frames[1..]);
        Assert.StartsWith("stop_here backtrace-main.c:", frames[0], StringComparison.Ordinal);
        Assert.Matches(@"Breakpoint 2 at 0x[0-9a-f]+: file .*backtrace.c, line 1\d\.", output);
    }

    [RequiresToolFact("clang-19", "gcc", "gdb")]
    public void Gdb_unwinds_from_every_instruction_of_our_functions()
    {
        using Workbench bench = new();
        string ours = bench.Compile(bench.Translate("backtrace.c", "-O2"));
        string program = bench.Link(ours, Workbench.Source("backtrace-main.c"), "-g");
        const string Script = """
            set confirm off
            break outer
            run
            set $steps = 0
            while $steps < 90
              backtrace
              stepi
              set $steps = $steps + 1
            end

            """;
        string script = bench.File("steps.gdb");
        File.WriteAllText(script, Script);
        string output = bench.Run("gdb", "-nx", "-batch", "-iex", "set debuginfod enabled off", "-x", script, program).Output;
        string[] traces = output.Split("#0 ")[1..];
        Assert.True(traces.Length >= 80, output);
        Assert.Contains(traces, static trace => trace.Contains(" in middle", StringComparison.Ordinal));
        foreach (string trace in traces.TakeWhile(static trace => trace.Contains("#1", StringComparison.Ordinal)))
        {
            string[] frames = [.. trace.Split('\n').Where(static line => line.StartsWith('#'))];
            Assert.Matches(@"main \(argc=1", frames[^1]);
            Assert.All(frames, static frame => Assert.DoesNotContain("??", frame, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"^\s*[0-9a-f]+:.*\bcall\b")]
    private static partial Regex CallLine();

    [GeneratedRegex(@"^\s*([0-9a-f]+):")]
    private static partial Regex InstructionLine();

    [GeneratedRegex(@"^#\d+ +(?:0x[0-9a-f]+ in )?(\w+) \([^)]*\) at (?:.*/)?([\w.-]+:\d+)", RegexOptions.Multiline)]
    private static partial Regex FrameLine();

    [GeneratedRegex(@"(define [^\n]*@outer\([^\n]*?)(!dbg)")]
    private static partial Regex OuterHead();
}
