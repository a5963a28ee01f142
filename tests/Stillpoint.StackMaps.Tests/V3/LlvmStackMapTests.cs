// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.StackMaps.Tests.V3;

/// <summary>What LLVM makes of small programs: read as its own tool reads it, and written as it wrote it.</summary>
public sealed class LlvmStackMapTests
{
    private const string X64 = "x86_64-unknown-linux-gnu";
    private const string Arm64 = "aarch64-unknown-linux-gnu";

    /// <summary>Stack maps and patchpoints: every kind of location, large constants, live-outs, frames of unknown size.</summary>
    private const string Marks = """
        declare void @llvm.experimental.stackmap(i64, i32, ...)
        declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        declare void @callee()

        define i64 @marks(i64 %a, ptr %p, double %d) {
          %slot = alloca i64
          store i64 %a, ptr %slot
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 7, i32 4, i64 %a, ptr %slot, i64 5,
            i64 1234567890123456, double %d, i32 -1, i64 -2147483649)
          %r = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 -2, i32 32, ptr null, i32 1, i64 %a, ptr %p,
            i64 81985529216486895, i64 1234567890123456)
          ret i64 %r
        }

        define i64 @any(i64 %a, i64 %b) {
          %r = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 32, ptr null, i32 2,
            i64 %a, i64 %b, i64 %b)
          ret i64 %r
        }

        define void @many(i64 %n, ptr %p) {
          %v0 = load i64, ptr %p
          %p1 = getelementptr i64, ptr %p, i64 1
          %v1 = load volatile i64, ptr %p1
          %v2 = load volatile i64, ptr %p1
          %v3 = load volatile i64, ptr %p1
          %v4 = load volatile i64, ptr %p1
          %v5 = load volatile i64, ptr %p1
          %v6 = load volatile i64, ptr %p1
          call void @callee()
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 8, i32 0,
            i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, i64 %n, ptr %p)
          ret void
        }

        define internal void @dynamic(i64 %n) {
          %d = alloca i64, i64 %n
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0, ptr %d)
          call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 4, i32 32, ptr null, i32 0)
          ret void
        }

        define void @caller(i64 %n) {
          call void @dynamic(i64 %n)
          ret void
        }

        """;

    /// <summary>Statepoints, made by LLVM's pass and by hand.</summary>
    private const string Points = """
        declare ptr addrspace(1) @allocate(i64)
        declare void @nothing()

        define ptr addrspace(1) @points(ptr addrspace(1) %o, i64 %n) gc "statepoint-example" {
          %d = getelementptr i8, ptr addrspace(1) %o, i64 8
          %e = getelementptr i8, ptr addrspace(1) %o, i64 %n
          %small = icmp ult i64 %n, 100
          %f = select i1 %small, ptr addrspace(1) %d, ptr addrspace(1) %e
          %x = call ptr addrspace(1) @allocate(i64 %n)
            [ "deopt"(i32 3, i64 %n, ptr addrspace(1) %o, i64 1234567890123456) ]
          store ptr addrspace(1) %x, ptr addrspace(1) %d
          store ptr addrspace(1) %x, ptr addrspace(1) %e
          %y = call fastcc ptr addrspace(1) @allocate(i64 8) "statepoint-id"="99"
          store ptr addrspace(1) %y, ptr addrspace(1) %f
          ret ptr addrspace(1) %o
        }

        define void @slots(ptr addrspace(1) %o) gc "statepoint-example" {
          %s = alloca ptr addrspace(1)
          store ptr addrspace(1) %o, ptr %s
          %t = call token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(
            i64 9, i32 0, ptr elementtype(void ()) @nothing, i32 0, i32 0, i32 0, i32 0)
            [ "deopt"(ptr %s), "gc-live"(ptr addrspace(1) %o, ptr %s) ]
          %r = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
          store ptr addrspace(1) %r, ptr %s
          ret void
        }

        declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
        declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)

        """;

    [RequiresToolTheory("opt-19", "llc-19", "llvm-readobj-19")]
    [InlineData(X64, "-O2")]
    [InlineData(X64, "-O0")]
    [InlineData(Arm64, "-O2")]
    public void Stack_maps_are_read_as_LLVM_reads_them_and_written_as_it_wrote_them(string triple, string level)
    {
        using TemporaryFolder folder = new();
        foreach (string text in (string[])[Marks, Points])
        {
            string path = folder.File("maps.o");
            Compile(text, triple, level, path);
            var file = StackMapFile.Read(File.ReadAllBytes(path));
            Assert.Equal(triple == X64 ? ElfMachine.X64 : ElfMachine.Arm64, file.Elf.Machine);
            StackMapSection section = Assert.Single(file.Sections);
            StackMapTable table = Assert.Single(section.Tables);

            (int status, string output, string error) = Tool.Run("llvm-readobj-19", "", "--stackmap", path);
            Assert.True(status == 0, error);
            Assert.Equal(output[output.IndexOf("LLVM StackMap", StringComparison.Ordinal)..], LlvmText.Of(table));
            Assert.Equal(
                Convert.ToHexString(section.Section.Bytes.Span), Convert.ToHexString(StackMapWriter.Write(table)));
        }
    }

    [RequiresToolFact("opt-19", "llc-19")]
    public void Functions_have_their_names_and_records_their_kinds()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("marks.o");
        Compile(Marks, X64, "-O2", path);
        StackMapSection marks = StackMapFile.Read(File.ReadAllBytes(path)).Sections[0];
        Assert.Equal(["marks", "any", "many", "dynamic"], NamesOf(marks));
        StackMapTable table = marks.Tables[0];
        Assert.Equal([false, false, false, true], table.Functions.Select(function => function.IsDynamic));
        Assert.Equal([2, 1, 1, 2], table.Functions.Select(function => function.Records.Length));
        StackMapLocation[] locations = [.. table.Functions.SelectMany(f => f.Records).SelectMany(r => r.Locations)];
        Assert.Equal(
            [
                StackMapLocationKind.Register, StackMapLocationKind.Direct, StackMapLocationKind.Indirect,
                StackMapLocationKind.Constant, StackMapLocationKind.ConstantIndex,
            ],
            locations.Select(location => location.Kind).Distinct().Order());
        Assert.True(table.Functions[0].Records[1].LiveOuts.Length > 0);
        Assert.Contains(unchecked((ulong)-2147483649L), table.Constants);
        Assert.Equal(StackMapLocation.Constant(-1), table.Functions[0].Records[0].Locations[5]);
        Assert.All(table.Functions.SelectMany(f => f.Records), record => Assert.False(Statepoint.TryRead(record, out _)));
    }

    [RequiresToolFact("opt-19", "llc-19")]
    public void Statepoints_have_their_deopt_locations_and_pairs()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("points.o");
        Compile(Points, X64, "-O2", path);
        StackMapSection points = StackMapFile.Read(File.ReadAllBytes(path)).Sections[0];
        Assert.Equal(["points", "slots"], NamesOf(points));
        StackMapTable table = points.Tables[0];

        StackMapRecord first = table.Functions[0].Records[0];
        Assert.Equal(Statepoint.DefaultId, first.Id);
        Assert.True(Statepoint.TryRead(first, out Statepoint statepoint));
        Assert.Equal((0, StatepointFlags.None), (statepoint.CallingConvention, statepoint.Flags));
        Assert.Equal(4, statepoint.DeoptLocations.Length);
        Assert.Equal(StackMapLocation.Constant(3), statepoint.DeoptLocations[0]);
        Assert.Equal(StackMapLocation.ConstantIndex(0), statepoint.DeoptLocations[3]);
        Assert.Equal(1234567890123456UL, table.Constants[0]);
        Assert.Equal(2, statepoint.PairCount);
        int derived = statepoint.BaseAt(0) == statepoint.DerivedAt(0) ? 1 : 0;
        Assert.Equal(statepoint.DeoptLocations[2], statepoint.BaseAt(derived));
        Assert.NotEqual(statepoint.BaseAt(derived), statepoint.DerivedAt(derived));
        Assert.Equal(statepoint.BaseAt(derived), statepoint.BaseAt(1 - derived));
        Assert.Equal(0, statepoint.Allocas.Length);

        StackMapRecord second = table.Functions[0].Records[1];
        Assert.Equal(99UL, second.Id);
        Assert.True(Statepoint.TryRead(second, out statepoint));
        Assert.Equal((8, 0), (statepoint.CallingConvention, statepoint.DeoptLocations.Length));

        Assert.True(Statepoint.TryRead(table.Functions[1].Records[0], out statepoint));
        Assert.Equal(1, statepoint.PairCount);
        Assert.Equal(StackMapLocationKind.Indirect, statepoint.BaseAt(0).Kind);
        Assert.Equal(statepoint.DeoptLocations.ToArray(), statepoint.Allocas.ToArray());
        Assert.Equal(StackMapLocationKind.Direct, statepoint.Allocas[0].Kind);
    }

    [RequiresToolTheory("opt-19", "llc-19", "gcc")]
    [InlineData("-no-pie")]
    [InlineData("-pie")]
    [InlineData("-shared")]
    [InlineData("-r")]
    public void An_executable_has_the_tables_of_all_objects(string kind)
    {
        using TemporaryFolder folder = new();
        Compile(Marks, X64, "-O2", folder.File("marks.o"));
        Compile(Points, X64, "-O2", folder.File("points.o"));
        File.WriteAllText(
            folder.File("main.c"),
            "void callee(void) {}\nvoid nothing(void) {}\nvoid *allocate(long n) { return (void *)n; }\n"
            + "int main(void) { return 0; }\n");
        (int status, _, string error) = Tool.Run(
            "gcc", "", kind, "-fpic", "-o", folder.File("all"), folder.File("main.c"), folder.File("marks.o"), folder.File("points.o"));
        Assert.True(status == 0, error);

        var file = StackMapFile.Read(File.ReadAllBytes(folder.File("all")));
        StackMapSection section = Assert.Single(file.Sections);
        Assert.Equal(2, section.Tables.Length);
        Assert.Equal(["marks", "any", "many", "dynamic", "points", "slots"], NamesOf(section));
        Assert.All(section.Places, place => Assert.Equal(0, place.Addend));
        Assert.Equal(
            Convert.ToHexString(section.Section.Bytes.Span),
            Convert.ToHexString([.. section.Tables.SelectMany(StackMapWriter.Write)]));

        // Where the linker puts functions is all that differs from the objects.
        string[] objects = ["marks.o", "points.o"];
        for (int i = 0; i < objects.Length; i++)
        {
            StackMapSection alone = StackMapFile.Read(File.ReadAllBytes(folder.File(objects[i]))).Sections[0];
            Assert.Equal(LlvmText.Of(alone.Tables[0]), LlvmText.Of(WithoutAddresses(section.Tables[i])));
        }

        if (kind == "-no-pie")
        {
            Assert.All(
                section.Tables.SelectMany(table => table.Functions).Zip(section.Places),
                pair => Assert.Equal(pair.First.Address, pair.Second.Address));
        }
    }

    private static StackMapTable WithoutAddresses(StackMapTable table) => new(
        [.. table.Functions.Select(function => new StackMapFunction(0, function.StackSize, function.Records))],
        table.Constants);

    private static string[] NamesOf(StackMapSection section) => [.. section.Places.Select(place => place.Symbol?.Name ?? "unknown")];

    /// <summary>From a text to an object file, statepoints put in where the text has calls.</summary>
    private static void Compile(string text, string triple, string level, string path)
    {
        (int status, string prepared, string error) =
            Tool.Run("opt-19", $"target triple = \"{triple}\"\n{text}", "-S", "-passes=rewrite-statepoints-for-gc");
        Assert.True(status == 0, error);
        (status, _, error) = Tool.Run("llc-19", prepared, level, "-relocation-model=pic", "-filetype=obj", "-o", path);
        Assert.True(status == 0, error);
    }
}
