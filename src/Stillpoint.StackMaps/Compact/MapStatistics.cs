// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>How often each symbol of the stream occurs in some functions: what tables are made of.</summary>
/// <remarks>One thread at a time.</remarks>
public sealed class MapStatistics
{
    private readonly Sink _sink = new();

    /// <summary>Symbols counted so far.</summary>
    public long Symbols => _sink.Symbols;

    /// <summary>Counts the symbols of a function.</summary>
    public void Add(InstructionMaps maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        MapStream.Write(maps, _sink, out _);
    }

    /// <summary>The best tables for what was counted.</summary>
    public MapTables ToTables() => MapTables.Of(Array.ConvertAll(_sink.Counts, static counts => HuffmanCode.Of(counts)));

    /// <summary>Bits that the counted symbols take in some tables, without what has no code.</summary>
    public long BitsIn(MapTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        long bits = 0;
        for (int code = 0; code < MapCodes.Count; code++)
        {
            ReadOnlySpan<byte> lengths = tables.Codes[code].Lengths;
            for (int symbol = 0; symbol < lengths.Length; symbol++) bits += _sink.Counts[code][symbol] * lengths[symbol];
        }

        return bits;
    }

    private sealed class Sink : IMapSink
    {
        internal Sink()
        {
            for (int i = 0; i < Counts.Length; i++) Counts[i] = new long[MapCodes.SymbolsOf(i)];
        }

        public long[][] Counts { get; } = new long[MapCodes.Count][];

        public long Symbols { get; private set; }

        public int Position => 0;

        public void Symbol(int code, int symbol)
        {
            Counts[code][symbol]++;
            Symbols++;
        }

        public void Bits(uint value, int bits)
        {
        }
    }
}
