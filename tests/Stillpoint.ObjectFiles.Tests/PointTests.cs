// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>
/// Stackmaps and patchpoints in object files: their records say what those of llc-19 say, and programs with them do the same.
/// </summary>
public sealed class PointTests
{
    private const string Folder = "tests/files/points";
    private const string Place = "place";

    /// <summary>There llc-19 records registers.</summary>
    private const string FloatConstants = "float-constants.ll";

    /// <summary>Statepoints of deopt.ll that have bytes.</summary>
    private static readonly HashSet<ulong> PatchedStatepoints = [3, 4];

    /// <summary>Ids of records of calls, and of statepoints that are calls.</summary>
    private static readonly HashSet<ulong> Calls = [Statepoint.DefaultId, 5000];

    /// <summary>
    /// What llc-19 fails for: patchpoints in front of calls and of operations on floats, values that take several registers, regions
    /// of 65,535 bytes; and vectors of managed pointers, which take one register for each lane here.
    /// </summary>
    private static readonly HashSet<string> NotForLlc =
        ["anyreg-more.ll", "limits.ll", "managed-vectors.ll", "patchpoints-floats.ll", "wide.ll"];

    /// <summary>Whose object files by llc-19 do not link: for an indirect patchpoint they want a symbol that nobody has.</summary>
    private static readonly HashSet<string> NotLinkedByLlc = ["indirect.ll"];

    /// <summary>With managed pointers, which want a runtime.</summary>
    private static readonly HashSet<string> NotLinked = ["deopt.ll", "managed.ll", "managed-vectors.ll"];

    /// <summary>What makes objects and tells inline caches: there is no such object file.</summary>
    private static readonly HashSet<string> NotForObjectFiles = ["cache-call.ll"];

    private static IEnumerable<string> Files => Checkout.Files(Folder, "*.ll").Select(static file => Path.GetFileName(file));

    private static IEnumerable<string> All => Files.Where(static file => !NotForObjectFiles.Contains(file));

    public static TheoryData<string> Compared =>
        [.. All.Where(static file => !NotForLlc.Contains(file) && file != FloatConstants)];

    public static TheoryData<string> ByLlc => [.. All.Where(static file => !NotForLlc.Contains(file) && !NotLinkedByLlc.Contains(file))];

    public static TheoryData<string, string> Linked
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (string file in All.Where(static one => !NotLinked.Contains(one)))
            {
                rows.Add(file, "fast");
                rows.Add(file, "optimized");
            }

            return rows;
        }
    }

    [Fact]
    public void What_is_listed_is_there() =>
        Assert.Empty(NotForLlc.Concat(NotLinkedByLlc).Concat(NotLinked).Concat(NotForObjectFiles).Except(Files));

    [RequiresToolTheory("gcc")]
    [MemberData(nameof(Linked))]
    public void Prints_what_is_expected(string file, string way)
    {
        using Workbench bench = new();
        string program = bench.Link(bench.Compile(Source(file), way == "fast" ? Workbench.Fast : Workbench.Checked));
        Assert.Equal((0, Expected(file), ""), bench.Execute(program, ""));
    }

    [RequiresToolTheory("gcc", "llc-19")]
    [MemberData(nameof(ByLlc))]
    public void So_does_code_of_llc(string file)
    {
        using Workbench bench = new();
        string program = bench.Link(CompileByLlc(bench, file), "-no-pie");
        Assert.Equal((0, Expected(file), ""), bench.Execute(program, ""));
    }

    [RequiresToolTheory("llc-19")]
    [MemberData(nameof(Compared))]
    public void Records_are_those_of_llc(string file)
    {
        using Workbench bench = new();
        Dictionary<string, Described> ours = Read(bench.Compile(Source(file), Workbench.Fast));
        Dictionary<string, Described> theirs = Read(CompileByLlc(bench, file));
        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
        HashSet<string> straight = StraightFunctions(file);
        foreach ((string name, Described their) in theirs)
        {
            Described our = ours[name];
            if (straight.Contains(name)) Assert.Equal(IdsOf(their), IdsOf(our));
            Assert.Equal(IdsOf(their).Order(), IdsOf(our).Order());
            foreach ((StackMapRecord left, StackMapRecord right) in their.Records.OrderBy(IdOf).Zip(our.Records.OrderBy(IdOf)))
            {
                Compare($"@{name}, {left.Id}", file, their, left, our, right);
            }
        }
    }

    /// <summary>Optimized, points may be in other blocks, and blocks elsewhere; none is lost or made twice.</summary>
    [RequiresToolTheory("gcc")]
    [MemberData(nameof(Compared))]
    public void Passes_keep_points(string file)
    {
        using Workbench bench = new();
        Dictionary<string, Described> fast = Read(bench.Compile(Source(file), Workbench.Fast));
        Dictionary<string, Described> optimized = Read(bench.Compile(Source(file), Workbench.Checked));
        Assert.Equal(fast.Keys.Order(), optimized.Keys.Order());
        foreach ((string name, Described one) in fast)
        {
            Assert.Equal(IdsOf(one).Order(), IdsOf(optimized[name]).Order());
            foreach ((StackMapRecord left, StackMapRecord right) in one.Records.OrderBy(IdOf).Zip(optimized[name].Records.OrderBy(IdOf)))
            {
                Assert.Equal(left.Locations.Length, right.Locations.Length);
            }
        }
    }

    [Fact]
    public void Constants_of_floats_and_vectors_are_their_bits()
    {
        using Workbench bench = new();
        Described function = Read(bench.Compile(Source(FloatConstants), Workbench.Fast))["constants"];
        string[] records =
            [.. function.Records.Select(record => string.Join(' ', record.Locations.Select(one => Describe(function, one))))];
        Assert.Equal(
            [
                $"{BitConverter.SingleToInt32Bits(1.5f)} {Large(-2.25)} 0 large 2147483648",
                $"large {-0x0000_0000_FFFF_FFFF} large {-0x0000_0001_FFFF_FFFE} {Large(1)} {Large(2)} place",
                "0 0 0 0 0",
            ],
            records);
    }

    private static string Large(double constant) => $"large {BitConverter.DoubleToInt64Bits(constant)}";

    private static void Compare(string where, string file, Described their, StackMapRecord left, Described our, StackMapRecord right)
    {
        if (PatchedStatepoints.Contains(left.Id) && file == "deopt.ll")
        {
            // A statepoint's record has its deopt state and managed pointers; those are in records of their own here.
            Assert.Empty(right.Locations);
            return;
        }

        List<string> expected = [.. left.Locations.Select(location => Describe(their, location))];
        List<string> actual = [.. right.Locations.Select(location => Describe(our, location))];
        Assert.True(expected.SequenceEqual(actual), $"{where}: {string.Join(", ", expected)}; here: {string.Join(", ", actual)}");
    }

    private static string Describe(Described function, StackMapLocation location) => location.Kind switch
    {
        StackMapLocationKind.Constant => $"{location.Offset}",
        StackMapLocationKind.ConstantIndex => $"large {(long)function.Table.Constants[location.Offset]}",
        StackMapLocationKind.Direct => "address",
        _ => Place,
    };

    private static ulong IdOf(StackMapRecord record) => record.Id;

    private static IEnumerable<ulong> IdsOf(Described function) => function.Records.Select(IdOf);

    /// <summary>Functions by name, without records of calls.</summary>
    private static Dictionary<string, Described> Read(string path)
    {
        StackMapSection section = Assert.Single(StackMapFile.Read(File.ReadAllBytes(path)).Sections);
        StackMapTable table = Assert.Single(section.Tables);
        Dictionary<string, Described> functions = [];
        foreach ((FunctionPlace place, StackMapFunction function) in section.Places.Zip(table.Functions))
        {
            List<StackMapRecord> records = [.. function.Records.Where(static record => !Calls.Contains(record.Id))];
            if (records.Count > 0) functions.Add(place.Symbol!.Value.Name, new Described(table, records));
        }

        return functions;
    }

    private static HashSet<string> StraightFunctions(string file)
    {
        Module module = IrReader.Read(new SourceText(file, File.ReadAllBytes(Source(file)))).Module!;
        HashSet<string> names = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            ref readonly GlobalRow row = ref module.Globals[new GlobalId(i)];
            if (row.Body is not { } body) continue;
            int blocks = 0;
            foreach (Block block in body.Blocks) blocks++;
            if (blocks == 1) names.Add(Encoding.UTF8.GetString(module.Names[row.Name]));
        }

        return names;
    }

    private static string CompileByLlc(Workbench bench, string file)
    {
        string path = bench.File("llc.o");
        bench.Run("llc-19", "-O2", "-filetype=obj", Source(file), "-o", path);
        return path;
    }

    private static string Source(string file) => Path.Combine(Checkout.Root, Folder, file);

    private static string Expected(string file) => File.ReadAllText(Path.ChangeExtension(Source(file), ".out"));

    /// <summary>Records of a function.</summary>
    private sealed record Described(StackMapTable Table, List<StackMapRecord> Records);
}
