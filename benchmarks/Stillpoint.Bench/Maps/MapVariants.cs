// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Bench.Maps;

/// <summary>Bytes that maps take with one idea of the stream left out.</summary>
/// <remarks>Tables, where there are any, are trained on every second function, as those of the stream itself.</remarks>
internal static class MapVariants
{
    /// <summary>The stream.</summary>
    public static long Stream(IReadOnlyList<InstructionMaps> functions)
    {
        CompactEncoding encoding = new(MapTables.Train(Half(functions)));
        return functions.Sum(maps => (long)encoding.Encode(maps).Bytes);
    }

    /// <summary>One stream for registers and another one for the frame, as Go has.</summary>
    public static long Apart(IReadOnlyList<InstructionMaps> functions) =>
        Stream([.. functions.Select(static maps => MapSelection.Places(maps, static place => place.IsRegister, keepsRanges: false))])
        + Stream([.. functions.Select(static maps => MapSelection.Places(maps, static place => !place.IsRegister, keepsRanges: true))]);

    /// <summary>Registers end where they die, not where they are overwritten or something else changes.</summary>
    public static long ExactEnds(IReadOnlyList<InstructionMaps> functions) =>
        Stream([.. functions.Select(MapSelection.WithoutStale)]);

    /// <summary>A byte for each symbol, and numbers in groups of seven bits.</summary>
    public static long Varints(IReadOnlyList<InstructionMaps> functions)
    {
        VarintSink sink = new();
        foreach (InstructionMaps maps in functions) MapStream.Write(maps, sink, out _);
        return sink.Bytes;
    }

    /// <summary>Each function with tables of its own, which take 4 bits for each symbol that occurs, and nothing for the others.</summary>
    public static long OwnTables(IReadOnlyList<InstructionMaps> functions)
    {
        long bits = 0;
        foreach (InstructionMaps maps in functions)
        {
            CountingSink sink = new();
            MapStream.Write(maps, sink, out int events);
            if (events > 0) bits += sink.Bits(sink.Counts) + (4 * sink.Counts.Sum(static code => code.Count(static count => count > 0)));
        }

        return bits / 8;
    }

    /// <summary>One code for all symbols of a sort, whatever came before.</summary>
    public static long WithoutContext(IReadOnlyList<InstructionMaps> functions)
    {
        CountingSink training = new();
        foreach (InstructionMaps maps in Half(functions)) MapStream.Write(maps, training, out _);
        CountingSink sink = new();
        foreach (InstructionMaps maps in functions) MapStream.Write(maps, sink, out _);
        return sink.Bits(training.Merged()) / 8;
    }

    private static IEnumerable<InstructionMaps> Half(IEnumerable<InstructionMaps> functions) =>
        functions.Where(static (_, index) => index % 2 == 0);

    private sealed class VarintSink : IMapSink
    {
        public long Bytes { get; private set; }

        public int Position => (int)Bytes * 8;

        // Of a number, what has no code comes behind: together as many bits as the number has.
        public void Symbol(int code, int symbol) => Bytes += symbol < 128 ? 1 : 2;

        public void Bits(uint value, int bits) => Bytes += (bits + 6) / 7;
    }

    private sealed class CountingSink : IMapSink
    {
        private long _raw;

        public long[][] Counts { get; } =
            [.. Enumerable.Range(0, MapCodes.Count).Select(static code => new long[MapCodes.SymbolsOf(code)])];

        public int Position => 0;

        public void Symbol(int code, int symbol) => Counts[code][symbol]++;

        public void Bits(uint value, int bits) => _raw += bits;

        /// <summary>Bits of what was counted, in the best codes for some counts.</summary>
        public long Bits(long[][] training)
        {
            long bits = _raw;
            for (int i = 0; i < Counts.Length; i++)
            {
                var code = HuffmanCode.Of(training[i]);
                for (int symbol = 0; symbol < Counts[i].Length; symbol++) bits += Counts[i][symbol] * code.BitsOf(symbol);
            }

            return bits;
        }

        /// <summary>The counts, codes with equally many symbols taken together.</summary>
        public long[][] Merged()
        {
            Dictionary<int, long[]> sums = [];
            foreach (long[] counts in Counts)
            {
                if (!sums.TryAdd(counts.Length, [.. counts]))
                {
                    long[] sum = sums[counts.Length];
                    for (int i = 0; i < sum.Length; i++) sum[i] += counts[i];
                }
            }

            return [.. Counts.Select(counts => sums[counts.Length])];
        }
    }
}
