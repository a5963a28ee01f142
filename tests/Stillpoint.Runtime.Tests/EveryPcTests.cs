// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Iced.Intel;
using Shared;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Text;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Stubs;
using Stillpoint.Passes;
using Stillpoint.Runtime.Code;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Runtime.Tests;

/// <summary>
/// Compiled code can be stopped at each of its instructions: none is in a range without stops, and each has an entry in the
/// maps, which tells how large the frame is there. That the entries are right is what the map checker is for.
/// </summary>
public sealed class EveryPcTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Pipeline.FastName)]
    [InlineData(Pipeline.OptimizedName)]
    public void No_instruction_of_the_corpus_is_unsafe(string passes)
    {
        FaultHandling.Install();
        Count total = new();
        List<string> files = [];
        foreach (string file in Checkout.Files("tests/corpus", "*.ll"))
        {
            if (!file.Contains("/unsupported/", StringComparison.Ordinal)) files.Add(file);
        }

        Parallel.ForEach(files, file =>
        {
            Count count = new();
            CheckFile(file, passes, count);
            lock (total) total.Add(count);
        });
        output.WriteLine(
            $"{passes}: {total.Unsafe.Count} of {total.Insts} instructions of {total.Functions} functions are unsafe "
            + $"({100.0 * total.Unsafe.Count / total.Insts:F2} %)");
        Assert.True(total.Functions > 500);
        Assert.True(total.Insts > 100_000);
        Assert.True(total.Unsafe.Count == 0, string.Join("\n", total.Unsafe.GetRange(0, Math.Min(20, total.Unsafe.Count))));
    }

    private static void CheckFile(string file, string passes, Count count)
    {
        ReadResult read = IrReader.Read(new SourceText(file, File.ReadAllBytes(Path.Combine(Checkout.Root, file))));
        using CompiledEngine engine = CompilerSetup.MakeEngine(
            read.Module!, PipelineOptions.Default with { Passes = passes }, new CompiledEngineOptions { KeepsLiveness = true });
        using var program = GuestProgram.Link(read.Module!, new ProgramOptions { Engine = engine }, out _);
        if (program is null) return;
        engine.CompileAll(jobs: 1);

        // Code is aligned, so that a function not found at an address may be found at the next one.
        CodeCache cache = engine.Cache;
        for (nint at = cache.Start; at < cache.Start + (nint)cache.UsedBytes; at += 16)
        {
            if (cache.TryFind((ulong)at, out PlacedFunction function, out int offset) && offset == 0) CheckFunction(function, count);
        }
    }

    private static void CheckFunction(PlacedFunction placed, Count count)
    {
        CompiledFunction function = placed.Function;
        count.Functions++;
        var decoder = Iced.Intel.Decoder.Create(64, new ByteArrayCodeReader(function.Code, 0, function.CodeBytes));
        while (decoder.IP < (ulong)function.CodeBytes)
        {
            decoder.Decode(out Instruction inst);
            int offset = (int)inst.IP;

            // Padding in front of loops belongs to the boundary before it.
            if (inst.Mnemonic == Mnemonic.Nop) continue;
            count.Insts++;
            bool hasMap = function.Maps is { } maps && maps.Offsets.BinarySearch(offset) >= 0;
            int frameBytes = function.Frame.SizeAt(offset);
            bool hasFrame = FrameMap.IsDynamic(frameBytes)
                ? FrameMap.FramePointerOffset(frameBytes) % 8 == 0 && function.Frame.FixedBytes > 0
                : frameBytes % 8 == 0;
            if (!hasMap || !hasFrame || IsInNoStop(placed.Start + offset))
            {
                count.Unsafe.Add($"@{function.Name}+0x{offset:x} {inst}: map {hasMap}, frame {frameBytes}");
            }
        }
    }

    private static bool IsInNoStop(nint pc)
    {
        foreach (NoStopRange range in StubSet.NoStops)
        {
            if (pc >= range.Start && pc < range.End) return true;
        }

        return false;
    }

    private sealed class Count
    {
        public int Functions { get; set; }

        public long Insts { get; set; }

        public List<string> Unsafe { get; } = [];

        public void Add(Count other)
        {
            Functions += other.Functions;
            Insts += other.Insts;
            Unsafe.AddRange(other.Unsafe);
        }
    }
}
