// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Bitmaps;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Bench.Maps;

/// <summary>How large maps at every instruction are, what makes them small, and how long it takes to read one.</summary>
/// <remarks>
/// Bytes against bytes of code, over all functions of a group of programs. The tables that all functions share are trained on every
/// second function and count for nothing: they are there once. The bitmaps that Go's functions share count.
/// </remarks>
internal sealed class MapsBenchmark : IBenchmark
{
    private const string Percent = "% of code";

    private readonly List<ReportItem> _items = [];

    public string Name => "maps";

    public string Description => "Bytes of maps at every instruction per byte of code, and nanoseconds to read one.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        long code = 0, instructions = 0, bytes = 0;
        foreach (string level in (string[])["O0", "O2"])
        {
            string name = $"managed-{level}";
            if (!options.Wants(name)) continue;
            List<ReaderInput> inputs = Managed(level);
            List<CompiledFunction> functions = Compile(inputs);
            bytes += Compare(name, functions, MapsOf(Compile(inputs, separatesReferences: false)));
            CompareWithLlvm($"{name} LLVM's calls", inputs);
            code += functions.Sum(static function => (long)function.CodeBytes);
            instructions += functions.Sum(static function => (long)function.Maps!.Offsets.Length);
        }

        foreach (ReaderInput input in ReaderInputs.Make(options))
        {
            List<CompiledFunction> functions = Compile([input]);
            long own = functions.Sum(static function => (long)function.CodeBytes);
            long count = functions.Sum(static function => (long)function.Maps!.Offsets.Length);
            long maps = MapVariants.Stream(MapsOf(functions));
            Add(input.Name, own, count, maps);
            (code, instructions, bytes) = (code + own, instructions + count, bytes + maps);
        }

        if (_items.Count > 0) Add("all", code, instructions, bytes);
        return _items;
    }

    private static List<ReaderInput> Managed(string level)
    {
        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "maps");
        Directory.CreateDirectory(folder);
        List<ReaderInput> inputs = [];
        foreach (string source in Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "managed"), "*.c").Order(StringComparer.Ordinal))
        {
            string name = $"{Path.GetFileNameWithoutExtension(source)}.{level}";
            string ir = Path.Combine(folder, name + ".ll");
            if (!File.Exists(ir)) HeapContest.CompileManaged(source, ir, level);
            inputs.Add(new ReaderInput(name, ir));
        }

        return inputs;
    }

    private static List<CompiledFunction> Compile(IEnumerable<ReaderInput> inputs, bool separatesReferences = true)
    {
        List<CompiledFunction> functions = [];
        foreach (ReaderInput input in inputs)
        {
            using var loaded = CompileInput.Load(input);
            functions.AddRange(loaded.Functions("optimized", separatesReferences));
        }

        return functions;
    }

    private static List<InstructionMaps> MapsOf(List<CompiledFunction> functions) =>
        functions.ConvertAll(static function => function.Maps!);

    /// <summary>Each encoding, and ours without each idea.</summary>
    private long Compare(string name, List<CompiledFunction> functions, List<InstructionMaps> mixed)
    {
        List<InstructionMaps> maps = MapsOf(functions);
        long code = functions.Sum(static function => (long)function.CodeBytes);
        long instructions = maps.Sum(static one => (long)one.Offsets.Length);
        long ours = MapVariants.Stream(maps);
        BitmapEncoding bitmaps = new();
        List<PointerMaps> go = maps.ConvertAll(bitmaps.Encode);
        RecordEncoding records = new();
        List<PointerMaps> llvm = maps.ConvertAll(records.Encode);
        Add("LLVM's version 3", llvm.Sum(static one => (long)one.Bytes));
        Add("Go 1.11's scheme", go.Sum(static one => (long)one.Bytes) + bitmaps.SharedBytes);
        Add("Brotli over Go's", Pack(go, bitmaps));
        Add("without: one stream", MapVariants.Apart(maps));
        Add("without: codes (varints)", MapVariants.Varints(maps));
        Add("without: shared tables", MapVariants.OwnTables(maps));
        Add("without: context", MapVariants.WithoutContext(maps));
        Add("without: stale registers", MapVariants.ExactEnds(maps));
        Add("without: registers for references", MapVariants.Stream(mixed));

        List<InstructionMaps> calls = functions.ConvertAll(static one => MapSelection.At(one.Maps!, one.ReturnOffsets));
        this.Add(
            $"{name} calls only", "LLVM's version 3", code, calls.Sum(static one => (long)one.Offsets.Length), MapVariants.Stream(calls),
            calls.Sum(one => (long)records.Encode(one).Bytes));

        CompactEncoding compact = new(MapTables.Train(maps));
        var ourTimes = ReadTimes.Measure(maps, maps.ConvertAll(compact.Encode));
        foreach ((string peer, ReadTimes times) in ((string, ReadTimes)[])
            [("Go 1.11's scheme", ReadTimes.Measure(maps, go)), ("LLVM's version 3", ReadTimes.Measure(maps, llvm))])
        {
            double ratio = times.Median / ourTimes.Median;
            _items.Add(new ReportItem(
                $"{name} read", "ns", peer, ourTimes.Median, times.Median, new Spread(ratio, ratio, ratio), new Dictionary<string, double>
                {
                    ["p99"] = ourTimes.High,
                    ["peer's p99"] = times.High,
                    ["cached p50"] = ourTimes.CachedMedian,
                    ["cached p99"] = ourTimes.CachedHigh,
                }));
        }

        return ours;

        void Add(string peer, long bytes) => this.Add(name, peer, code, instructions, ours, bytes);
    }

    private static long Pack(List<PointerMaps> maps, BitmapEncoding encoding)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (PointerMaps one in maps)
            {
                if (one is BitmapMaps bitmaps) brotli.Write(bitmaps.Stream);
            }

            foreach (byte[] row in encoding.Rows) brotli.Write(row);
        }

        return packed.Length;
    }

    /// <summary>What LLVM says of pointers at calls, in its own bytes and in our stream.</summary>
    private void CompareWithLlvm(string name, List<ReaderInput> inputs)
    {
        string[] missing = [.. ((string[])["opt-19", "llc-19"]).Where(static tool => !ProcessRun.IsInstalled(tool))];
        if (missing.Length > 0)
        {
            Console.WriteLine($"not installed: {string.Join(", ", missing)}: no {name}");
            return;
        }

        var tables = inputs.SelectMany(static input => LlvmStatepoints.Of(input.Path)).ToList();
        List<InstructionMaps> maps =
            [.. tables.SelectMany(static table => table.Functions).Select(LlvmStatepoints.MapsOf)];
        long records = tables.Sum(static table => (long)table.RecordCount);
        double ours = (double)MapVariants.Stream(maps) / records;
        double peer = (double)tables.Sum(static table => table.ByteCount) / records;
        double ratio = peer / ours;
        _items.Add(new ReportItem(
            name, "bytes per call", ".llvm_stackmaps of llc-19", ours, peer, new Spread(ratio, ratio, ratio),
            new Dictionary<string, double> { ["records"] = records }));
    }

    private void Add(string name, long code, long instructions, long bytes) =>
        _items.Add(new ReportItem(
            name, Percent, string.Empty, 100.0 * bytes / code, null, null, Details(code, instructions, bytes)));

    private void Add(string name, string peer, long code, long instructions, long bytes, long peerBytes)
    {
        double ratio = (double)peerBytes / bytes;
        Dictionary<string, double> details = Details(code, instructions, bytes);
        details["peer's bytes"] = peerBytes;
        _items.Add(new ReportItem(
            name, Percent, peer, 100.0 * bytes / code, 100.0 * peerBytes / code, new Spread(ratio, ratio, ratio), details));
    }

    private static Dictionary<string, double> Details(long code, long instructions, long bytes) => new()
    {
        ["code bytes"] = code,
        ["bytes"] = bytes,
        ["instructions"] = instructions,
        ["bytes per instruction"] = (double)bytes / instructions,
    };
}
