// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>The codes that streams of maps are written in; shared by all functions of a code cache.</summary>
/// <remarks>
/// Immutable; any thread. A stream has the tables that it was written in, so that there may be several versions at a time: new
/// functions take new ones, and nothing stops for it.
/// </remarks>
public sealed class MapTables
{
    private readonly HuffmanCode[] _codes;

    // What decodes, code by code, in one piece: where each begins, and which of the next bits count.
    private readonly ushort[] _table;
    private readonly (int Start, uint Mask)[] _parts;

    private MapTables(HuffmanCode[] codes)
    {
        _codes = codes;
        _parts = new (int, uint)[codes.Length];
        int length = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            _parts[i] = (length, (1U << codes[i].LongestBits) - 1);
            length += 1 << codes[i].LongestBits;
        }

        _table = new ushort[length];
        for (int i = 0; i < codes.Length; i++) codes[i].FillTable(_table.AsSpan(_parts[i].Start, 1 << codes[i].LongestBits));
    }

    /// <summary>Makes tables of the lengths of all words, as <see cref="Lengths"/> gives them.</summary>
    /// <exception cref="ArgumentException">There are no such codes.</exception>
    public static MapTables Of(ReadOnlySpan<byte> lengths)
    {
        var codes = new HuffmanCode[MapCodes.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            int symbols = MapCodes.SymbolsOf(i);
            if (lengths.Length < symbols) throw new ArgumentException("too few lengths", nameof(lengths));
            codes[i] = new HuffmanCode(lengths[..symbols]);
            lengths = lengths[symbols..];
        }

        return lengths.Length == 0 ? new MapTables(codes) : throw new ArgumentException("too many lengths", nameof(lengths));
    }

    /// <summary>Tables trained on managed C programs, see <c>./bench maps</c>.</summary>
    public static MapTables Default { get; } = Of(DefaultLengths.Lengths);

    /// <summary>Bytes of memory of what decodes.</summary>
    public int Bytes => _table.Length * sizeof(ushort);

    /// <summary>The codes, see <see cref="MapCodes"/>.</summary>
    internal ReadOnlySpan<HuffmanCode> Codes => _codes;

    /// <summary>How many there are of <see cref="Lengths"/>.</summary>
    public int LengthCount
    {
        get
        {
            int count = 0;
            foreach (HuffmanCode code in _codes) count += code.Count;
            return count;
        }
    }

    /// <summary>Bits of the words of all symbols of all codes, which tell them.</summary>
    public byte[] Lengths()
    {
        List<byte> lengths = [];
        foreach (HuffmanCode code in _codes) lengths.AddRange(code.Lengths);
        return [.. lengths];
    }

    /// <summary>The best tables for some functions.</summary>
    /// <remarks>Tables for others may be worse, but any maps can be written in any tables.</remarks>
    public static MapTables Train(IEnumerable<InstructionMaps> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        MapStatistics statistics = new();
        foreach (InstructionMaps maps in functions) statistics.Add(maps);
        return statistics.ToTables();
    }

    /// <summary>Makes tables of codes.</summary>
    internal static MapTables Of(HuffmanCode[] codes) => new(codes);

    /// <summary>The symbol of a number, and the bits behind it.</summary>
    internal static int SymbolOf(uint number, out int bits)
    {
        bits = number < MapCodes.SmallNumbers ? 0 : BitOperations.Log2(number - MapCodes.SmallNumbers + 1);
        return number < MapCodes.SmallNumbers ? (int)number : MapCodes.SmallNumbers + bits;
    }

    /// <summary>Takes the next symbol of a code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Read(ref BitReader reader, int code)
    {
        (int start, uint mask) = _parts[code];
        ushort entry = _table[start + (int)((uint)reader.Peek() & mask)];
        reader.Skip(entry & 15);
        return entry >> 4;
    }

    /// <summary>Takes a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint ReadNumber(ref BitReader reader, int code)
    {
        int symbol = Read(ref reader, code);
        return symbol < MapCodes.SmallNumbers ? (uint)symbol : ReadRest(ref reader, symbol - MapCodes.SmallNumbers);
    }

    private static uint ReadRest(ref BitReader reader, int bits) => MapCodes.SmallNumbers - 1 + (1U << bits) + reader.Read(bits);
}
