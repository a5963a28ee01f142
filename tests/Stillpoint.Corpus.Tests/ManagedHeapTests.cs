// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs with managed objects do what they do natively, whenever their objects move.</summary>
public sealed class ManagedHeapTests
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(240);

    /// <summary>
    /// With little memory, so that collections are many; with every object moved after each instruction, or about each N-th, and
    /// the memory where it was inaccessible; and by the interpreter, which collects nothing.
    /// </summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("trees", "O0", "--heap-limit 256K")]
    [InlineData("trees", "O2", "--heap-limit 256K --workers 1")]
    [InlineData("trees", "O2", "--engine interpreter")]
    [InlineData("shapes", "O0", "--engine interpreter")]
    [InlineData("shapes", "O0", "--heap-limit 8K")]
    [InlineData("shapes", "O2", "--heap-limit 8K --passes fast")]
    [InlineData("shapes", "O0", "--stress gc")]
    [InlineData("shapes", "O0", "--stress gc --stress poison --passes fast")]
    [InlineData("shapes", "O2", "--stress gc --stress poison")]
    [InlineData("shapes", "O2", "--stress gc --passes fast --every 3 --seed 2")]
    [InlineData("shapes", "O0", "--stress young --stress poison")]
    [InlineData("shapes", "O2", "--stress young")]
    [InlineData("copies", "O0", "--stress gc --stress poison")]
    [InlineData("copies", "O2", "--stress gc --stress poison")]
    [InlineData("copies", "O2", "--stress young --passes fast")]
    [InlineData("copies", "O2", "--heap-limit 8K")]
    [InlineData("map", "O2", "--stress young --every 7 --seed 5")]
    [InlineData("fibers", "O2", "--stress young --every 9 --seed 2")]
    [InlineData("map", "O0", "--stress gc --every 40 --seed 1")]
    [InlineData("map", "O2", "--stress gc --stress poison --every 2")]
    [InlineData("map", "O2", "--stress gc --passes fast --every 30")]
    [InlineData("callback", "O0", "--stress gc --stress poison")]
    [InlineData("callback", "O2", "--stress gc --stress poison")]
    [InlineData("callback", "O2", "--stress gc --passes fast")]
    [InlineData("callback", "O2", "--heap-limit 4K")]
    [InlineData("fibers", "O0", "--stress gc --every 20 --seed 3")]
    [InlineData("fibers", "O2", "--stress gc --stress poison --every 9 --seed 4")]
    public void Objects_move_and_nobody_notices(string program, string level, string options)
    {
        (int status, string output, string errors) = ManagedC.Run(program, level, options, TimeLimit);
        Assert.Equal((0, ManagedC.Expected(program), string.Empty), (status, output, errors));
    }

    /// <summary>Fibers on several threads are stopped for collections wherever they are; slices end all the time, too.</summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0", 1)]
    [InlineData("O2", 1)]
    [InlineData("O2", 2)]
    [InlineData("O2", 4)]
    public void Collections_stop_all_threads(string level, int workers)
    {
        const int Rounds = 3000;
        string options = string.Create(CultureInfo.InvariantCulture, $"--heap-limit 1M --slice 0.0005 --stats --workers {workers}");
        (int status, string output, string errors) = ManagedC.Run("fibers", level, options, TimeLimit, "3000");

        // Of each fiber: as often as there are rounds 12 numbers from its own on, and as many ones.
        long expected = 0;
        for (long fiber = 0; fiber < 6; fiber++) expected += Rounds * ((12 * fiber) + 66 + 1);
        Assert.Equal((0, string.Create(CultureInfo.InvariantCulture, $"{expected}\n")), (status, output));
        Assert.True(GuestRun.StatisticOf(errors, "collections") > 5, errors);
    }

    /// <summary>A fiber whose slice ends in the middle of making an object goes on after others have used the same memory.</summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0", 1)]
    [InlineData("O2", 1)]
    [InlineData("O2", 2)]
    public void Slices_end_while_objects_are_made(string level, int workers)
    {
        string options = string.Create(CultureInfo.InvariantCulture, $"--slice 0.0001 --stats --workers {workers}");
        (int status, string output, string errors) = ManagedC.Run("slices", level, options, TimeLimit, "100000");
        string expected = string.Concat(Enumerable.Range(0, 4).Select(
            static fiber => string.Create(CultureInfo.InvariantCulture, $"fiber {fiber}: 0 of 100000 lists are wrong\n")));
        Assert.True((0, expected) == (status, output), $"{status}: {output}{errors}");
        Assert.True(GuestRun.StatisticOf(errors, "preemptions") > 500, errors);
    }

    /// <summary>The same at each instruction, or about each N-th, by a schedule that repeats.</summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0", "--every 1 --seed 1")]
    [InlineData("O2", "--every 1 --seed 2")]
    [InlineData("O2", "--every 3 --seed 3")]
    public void Fibers_take_turns_while_objects_are_made(string level, string options)
    {
        (int status, string output, string errors) = ManagedC.Run("slices", level, $"--stress preempt {options}", TimeLimit);
        Assert.Equal((0, ManagedC.Expected("slices"), string.Empty), (status, output, errors));
    }

    /// <summary>Nothing dies in a native build, so what is expected is here.</summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0", "--heap-limit 1M")]
    [InlineData("O2", "--heap-limit 1M")]
    [InlineData("O0", "--heap-limit 4M --stress gc --stress poison --every 5")]
    [InlineData("O2", "--heap-limit 4M --stress gc --stress poison")]
    [InlineData("O2", "--heap-limit 4M --stress young --passes fast")]
    public void Weak_references_and_finalizers(string level, string options)
    {
        const string Expected = "1 1 -1 1\n1 2\n505 3 2 0\n0 2\n2 50533\n-1 0\n";
        (int status, string output, string errors) = ManagedC.Run("weak", level, options, TimeLimit);
        Assert.Equal((0, Expected, string.Empty), (status, output, errors));
    }

    /// <summary>1,500 fibers that make 960 bytes each are no reason to collect: they share their memory for new objects.</summary>
    [RequiresToolFact(ManagedC.Clang, ManagedC.Opt)]
    public void Fibers_that_make_little_do_not_fill_the_heap()
    {
        (int status, string output, string errors) = ManagedC.Run("many", "O2", "--stats --workers 2", TimeLimit, "1500");
        Assert.Equal((0, "1500 fibers, sum 9420000\n"), (status, output));
        Assert.InRange(GuestRun.StatisticOf(errors, "collections"), 0, 20);
    }

    /// <summary>Frames, by function and line, and variables hold what they do, and every object has its holder.</summary>
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("O0")]
    [InlineData("O2")]
    public void A_dump_says_who_holds_what(string level)
    {
        using JsonDocument dump = DumpOf("keep-in-frames", level, " --heap-limit 64K", out string errors);
        JsonElement root = dump.RootElement;
        Assert.StartsWith("heap exhausted: ", root.GetProperty("reason").GetString(), StringComparison.Ordinal);
        JsonElement type = Assert.Single(root.GetProperty("types").EnumerateArray());
        Assert.Equal("@node_type", type.GetProperty("name").GetString());
        long objects = (64 << 10) / 24;
        Assert.Equal((objects, objects * 24), (type.GetProperty("objects").GetInt64(), type.GetProperty("bytes").GetInt64()));

        // The function that fills the heap is inlined, so both lists are the frame's.
        (string Name, long Objects)[] roots = [.. root.GetProperty("roots").EnumerateArray().Select(
            static line => (line.GetProperty("name").GetString()!, line.GetProperty("objects").GetInt64()))];
        Assert.Equal([objects - 101, 100, 1], roots.Select(static line => line.Objects));
        Assert.Matches(@"^at fill \(tests/managed/misuse\.c:\d+:\d+\) \[inlined\], mine in \w+$", roots[0].Name);
        Assert.Matches(@"^at fill \(tests/managed/misuse\.c:\d+:\d+\) \[inlined\], own in \w+$", roots[1].Name);
        Assert.Equal("variable @kept", roots[2].Name);
        JsonElement[] all = [.. root.GetProperty("objects").EnumerateArray()];
        Assert.Equal(objects, all.Length);
        foreach (JsonElement one in all)
        {
            if (!one.TryGetProperty("holder", out JsonElement holder)) continue;
            IEnumerable<int> links = all[holder.GetInt32()].GetProperty("links").EnumerateArray().Select(static link => link.GetInt32());
            Assert.Contains(one.GetProperty("number").GetInt32(), links);
        }

        Assert.Contains("@node_type", errors, StringComparison.Ordinal);
        Assert.Contains("held by", errors, StringComparison.Ordinal);
    }

    /// <summary>The first of two finalizers traps: the other one's object waits.</summary>
    [RequiresToolFact(ManagedC.Clang, ManagedC.Opt)]
    public void A_dump_has_what_waits_for_finalizers()
    {
        using JsonDocument dump = DumpOf("bad-finalizer", "O2", string.Empty, out _);
        JsonElement waits = Assert.Single(
            dump.RootElement.GetProperty("roots").EnumerateArray(),
            static line => line.GetProperty("name").GetString() == "waits for its finalizer");
        Assert.Equal(1, waits.GetProperty("objects").GetInt32());
    }

    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [InlineData("null-finalizer", "a finalizer of the null pointer")]
    [InlineData("bad-variable", "access violation reading 0x10, a variable with a managed pointer")]
    [InlineData("keep-all", "heap exhausted: ")]
    [InlineData("large", "heap exhausted: an object with 2147483648 elements does not fit in 1048576 bytes")]
    [InlineData("negative", "heap exhausted: an object with -1 elements does not fit")]
    [InlineData("huge-type", "describes no type of objects: fixed part: 1099511627776 bytes, of at most 1048576")]
    [InlineData("outside", "describes no type of objects: fixed part: a managed pointer at 16 of 16 bytes")]
    [InlineData("many", "describes no type of objects: 2147483648 pointers, of at most 65536")]
    [InlineData("null", "access violation reading 0x0, a description of a type of objects")]
    [InlineData("elements", "objects of this type have no elements")]
    [InlineData("overwritten", "a managed pointer to 0x3039, which is not in the heap")]
    [InlineData("native-pointer", "native code has changed a managed pointer, 0 bytes into its object")]
    [InlineData("beyond", "a managed pointer to 0x")]
    public void Misuse_is_a_trap_that_says_what(string misuse, string reason)
    {
        foreach (string level in (string[])["O0", "O2"])
        {
            (int status, string output, string errors) = ManagedC.Run("misuse", level, "--heap-limit 1M", TimeLimit, misuse);
            Assert.Equal((134, string.Empty), (status, output));
            Assert.StartsWith("stillpoint: trap: ", errors, StringComparison.Ordinal);
            Assert.Contains(reason, errors, StringComparison.Ordinal);
            Assert.Contains("\n  at main ", errors, StringComparison.Ordinal);
        }
    }

    /// <summary>What a misuse leaves when it traps.</summary>
    private static JsonDocument DumpOf(string misuse, string level, string options, out string errors)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        string file = Path.Combine(folder.FullName, "heap.json");
        (int status, string _, errors) = ManagedC.Run("misuse", level, $"--heap-dump {file}{options}", TimeLimit, misuse);
        Assert.True(status == 134, errors);
        var dump = JsonDocument.Parse(File.ReadAllText(file));
        folder.Delete(recursive: true);
        return dump;
    }
}
