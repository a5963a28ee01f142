// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>How large maps at every instruction are, and how long it takes to read one.</summary>
/// <remarks>
/// Bytes against bytes of code, over all functions of a group of programs. The tables that all functions share are trained on every
/// second function and count for nothing: they are there once.
/// </remarks>
internal sealed class MapsBenchmark : IBenchmark
{
    private const int Lookups = 200_000;
    private const int Batch = 20;

    public string Name => "maps";

    public string Description => "Bytes of maps at every instruction per byte of code, and nanoseconds to read one.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        List<(string Name, List<CompiledFunction> Functions)> groups = [];
        foreach ((string name, IEnumerable<ReaderInput> inputs) in Groups(options))
        {
            List<CompiledFunction> functions = [];
            foreach (ReaderInput input in inputs)
            {
                using var loaded = CompileInput.Load(input);
                functions.AddRange(loaded.Functions("optimized").Where(static function => function.Maps is not null));
            }

            groups.Add((name, functions));
        }

        var tables = MapTables.Train(
            groups.SelectMany(static group => group.Functions).Where(static (_, index) => index % 2 == 0).Select(static f => f.Maps!));
        List<ReportItem> items = [];
        foreach ((string name, List<CompiledFunction> functions) in groups) Measure(name, functions, tables, items);
        return items;
    }

    private static IEnumerable<(string Name, IEnumerable<ReaderInput> Inputs)> Groups(BenchmarkOptions options)
    {
        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "maps");
        Directory.CreateDirectory(folder);
        string[] sources = [.. Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "managed"), "*.c").Order(StringComparer.Ordinal)];
        foreach (string level in (string[])["O0", "O2"])
        {
            string name = $"managed-{level}";
            if (options.Wants(name)) yield return (name, sources.Select(source => Translate(folder, source, level)));
        }

        foreach (ReaderInput input in ReaderInputs.Make(options)) yield return (input.Name, [input]);
    }

    private static ReaderInput Translate(string folder, string source, string level)
    {
        string name = $"{Path.GetFileNameWithoutExtension(source)}.{level}";
        string ir = Path.Combine(folder, name + ".ll");
        if (!File.Exists(ir)) HeapContest.CompileManaged(source, ir, level);
        return new ReaderInput(name, ir);
    }

    private static void Measure(string name, List<CompiledFunction> functions, MapTables tables, List<ReportItem> items)
    {
        long code = 0, bytes = 0, changes = 0, boundaries = 0;
        List<(InstructionMaps Maps, PointerMaps Encoded)> encoded = [];
        foreach (CompiledFunction function in functions)
        {
            PointerMaps compact = new CompactEncoding(tables).Encode(function.Maps!);
            code += function.CodeBytes;
            bytes += compact.Bytes;
            changes += function.Maps!.Changes.Length;
            boundaries += function.Maps.Offsets.Length;
            if (compact.Bytes > 0) encoded.Add((function.Maps, compact));
        }

        double[] nanoseconds = encoded.Count > 0 ? Read(encoded) : [0];
        Dictionary<string, double> details = new()
        {
            ["code bytes"] = code,
            ["bytes"] = bytes,
            ["instructions"] = boundaries,
            ["changes of liveness"] = changes,
            ["p50 ns"] = nanoseconds[nanoseconds.Length / 2],
            ["p99 ns"] = nanoseconds[nanoseconds.Length * 99 / 100],
        };
        if (encoded.Count == 0)
        {
            items.Add(new ReportItem(name, "% of code", string.Empty, 0, null, null, details));
            return;
        }

        byte[] version3 = StackMapWriter.Write(new StackMapTable([.. encoded.Select(static one => Statepoints(one.Maps))], []));
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(version3);
        Add("LLVM's version 3", version3.Length);
        Add("Brotli over version 3", packed.Length);

        void Add(string peer, long peerBytes)
        {
            double ratio = (double)peerBytes / bytes;
            items.Add(new ReportItem(
                name, "% of code", peer, 100.0 * bytes / code, 100.0 * peerBytes / code, new Spread(ratio, ratio, ratio), details));
        }
    }

    /// <summary>The same as LLVM would say it, had each instruction a statepoint: pairs of base and derived pointer.</summary>
    private static StackMapFunction Statepoints(InstructionMaps maps)
    {
        List<StackMapRecord> records = [];
        Dictionary<Location, PlaceState> live = [];
        foreach (int offset in maps.Offsets)
        {
            maps.Read(offset, live);
            List<StackMapLocation> locations =
                [StackMapLocation.Constant(0), StackMapLocation.Constant(0), StackMapLocation.Constant(0)];
            foreach ((Location place, PlaceState state) in live)
            {
                if (state.Kind == PointerKind.Raw) continue;
                locations.Add(LocationOf(state.Kind == PointerKind.Derived ? state.Base : place));
                locations.Add(LocationOf(place));
            }

            records.Add(new StackMapRecord(0xABCDEF00, (uint)offset, 0, [.. locations], []));
        }

        return new StackMapFunction(0, 0, [.. records]);
    }

    private static StackMapLocation LocationOf(Location place)
    {
        const ushort Bytes = 8;
        const ushort StackPointer = 7;
        return place.IsRegister
            ? StackMapLocation.Register((ushort)place.RegisterNumber, Bytes)
            : StackMapLocation.Indirect(StackPointer, Bytes * place.Number, Bytes);
    }

    /// <summary>Time to read a map at random: of each some in a row.</summary>
    private static double[] Read(List<(InstructionMaps Maps, PointerMaps Encoded)> encoded)
    {
        Random random = new(1);
        PointerSet live = new();
        double[] times = new double[Lookups / Batch];
        for (int i = -times.Length / 10; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int k = 0; k < Batch; k++)
            {
                (InstructionMaps maps, PointerMaps one) = encoded[random.Next(encoded.Count)];
                one.Read(maps.Offsets[random.Next(maps.Offsets.Length)], live);
            }

            if (i >= 0) times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Batch;
        }

        Array.Sort(times);
        return times;
    }
}
