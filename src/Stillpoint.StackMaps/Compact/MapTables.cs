// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>The codes that streams of maps are written in; shared by all functions of a code cache.</summary>
/// <remarks>Immutable; any thread.</remarks>
public sealed class MapTables
{
    /// <summary>Numbers below this are symbols themselves; then each symbol has one bit more of the number behind it.</summary>
    internal const int Small = 48;

    private const int NumberSymbols = Small + 32;

    /// <summary>Makes tables of two codes.</summary>
    /// <exception cref="ArgumentException">They have not as many symbols as there are.</exception>
    public MapTables(HuffmanCode numbers, HuffmanCode symbols)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        ArgumentNullException.ThrowIfNull(symbols);
        if (numbers.Count != NumberSymbols || symbols.Count != MapSymbols.Count)
        {
            throw new ArgumentException($"{numbers.Count} and {symbols.Count} symbols, not {NumberSymbols} and {MapSymbols.Count}");
        }

        Numbers = numbers;
        Symbols = symbols;
    }

    /// <summary>The code of distances and counts.</summary>
    public HuffmanCode Numbers { get; }

    /// <summary>The code of <see cref="MapSymbols"/>.</summary>
    public HuffmanCode Symbols { get; }

    /// <summary>Tables trained on managed C programs, see <c>./bench maps</c>.</summary>
    public static MapTables Default { get; } = new(new HuffmanCode(DefaultLengths.Numbers), new HuffmanCode(DefaultLengths.Symbols));

    /// <summary>The best tables for some functions.</summary>
    /// <remarks>Tables for others may be worse, but any maps can be written in any tables.</remarks>
    public static MapTables Train(IEnumerable<InstructionMaps> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        CountingSink counts = new();
        foreach (InstructionMaps maps in functions) MapStream.Write(maps, counts, out _);
        return new MapTables(HuffmanCode.Of(counts.Numbers), HuffmanCode.Of(counts.Symbols));
    }

    /// <summary>The symbol of a number, and the bits behind it.</summary>
    internal static int SymbolOf(uint number, out int bits)
    {
        bits = number < Small ? 0 : BitOperations.Log2(number - Small + 1);
        return number < Small ? (int)number : Small + bits;
    }

    /// <summary>Takes a number.</summary>
    internal uint ReadNumber(ref BitReader reader)
    {
        int symbol = reader.Read(Numbers);
        if (symbol < Small) return (uint)symbol;
        int bits = symbol - Small;
        return Small - 1 + (1U << bits) + reader.Read(bits);
    }

    private sealed class CountingSink : IMapSink
    {
        public long[] Numbers { get; } = new long[NumberSymbols];

        public long[] Symbols { get; } = new long[MapSymbols.Count];

        public int Position => 0;

        public void Number(uint number) => Numbers[SymbolOf(number, out _)]++;

        public void Symbol(int symbol) => Symbols[symbol]++;

        public void Bits(uint value, int bits)
        {
        }
    }
}
