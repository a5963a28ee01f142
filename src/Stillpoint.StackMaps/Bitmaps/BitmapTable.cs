// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Bitmaps;

/// <summary>Which of the places of a row hold references, a bit for each; every row is there once.</summary>
/// <remarks>
/// Rows begin with the bits of the references, for each kind of place that the table is for: their number of bytes, and the bytes.
/// Go has no more. Here the number of other places follows, and each of them: its place, what it holds, its base. Any thread.
/// </remarks>
internal sealed class BitmapTable(params LocationKind[] kinds)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private volatile byte[][] _rows = [];
    private int _count;

    /// <summary>Bytes of all rows.</summary>
    internal long Bytes { get; private set; }

    /// <summary>All rows.</summary>
    internal ReadOnlySpan<byte[]> Rows => _rows.AsSpan(0, _count);

    /// <summary>The index of a row; a new one if there is none with these places.</summary>
    /// <param name="places">Places with pointers; those of other kinds do not count.</param>
    /// <returns>-1 for a row without places.</returns>
    internal int IndexOf(ReadOnlySpan<PointerPlace> places)
    {
        byte[]? row = RowOf(places);
        if (row is null) return -1;
        string key = Encoding.Latin1.GetString(row);
        lock (_gate)
        {
            if (_indices.TryGetValue(key, out int known)) return known;
            if (_count == _rows.Length)
            {
                byte[][] rows = new byte[Math.Max(64, 2 * _count)][];
                _rows.CopyTo(rows, 0);
                _rows = rows;
            }

            _rows[_count] = row;
            Bytes += row.Length;
            _indices.Add(key, _count);
            return _count++;
        }
    }

    /// <summary>Adds the places of a row to a set.</summary>
    /// <param name="index">The row; -1 for none.</param>
    /// <param name="live">The set.</param>
    internal void Read(int index, PointerSet live)
    {
        if (index < 0) return;
        ReadOnlySpan<byte> row = _rows[index];
        foreach (LocationKind kind in kinds)
        {
            int length = (int)Varint.Read(ref row);
            for (int i = 0; i < 8 * length; i++)
            {
                if ((row[i >> 3] >> (i & 7) & 1) != 0) live.Set(Location.Of(kind, i), PlaceState.Reference);
            }

            row = row[length..];
        }

        for (ulong count = Varint.Read(ref row); count > 0; count--)
        {
            Location place = new((int)Varint.Read(ref row));
            var what = (PointerKind)Varint.Read(ref row);
            live.Set(place, new PlaceState(what, what == PointerKind.Derived ? new((int)Varint.Read(ref row)) : Location.None));
        }
    }

    private byte[]? RowOf(ReadOnlySpan<PointerPlace> places)
    {
        List<byte> row = [];
        List<byte> bits = [];
        bool isEmpty = true;
        foreach (LocationKind kind in kinds)
        {
            bits.Clear();
            foreach (PointerPlace place in places)
            {
                if (place.Place.Kind != kind || place.State.Kind != PointerKind.Reference) continue;
                int number = place.Place.Number;
                while (bits.Count <= number >> 3) bits.Add(0);
                bits[number >> 3] |= (byte)(1 << (number & 7));
            }

            isEmpty &= bits.Count == 0;
            Varint.Write(row, (ulong)bits.Count);
            row.AddRange(bits);
        }

        int start = row.Count;
        int count = 0;
        foreach (PointerPlace place in places)
        {
            if (Array.IndexOf(kinds, place.Place.Kind) < 0 || place.State.Kind == PointerKind.Reference) continue;
            count++;
            Varint.Write(row, (uint)place.Place.Code);
            Varint.Write(row, (ulong)place.State.Kind);
            if (place.State.Kind == PointerKind.Derived) Varint.Write(row, (uint)place.State.Base.Code);
        }

        bits.Clear();
        Varint.Write(bits, (ulong)count);
        row.InsertRange(start, bits);
        return isEmpty && count == 0 ? null : [.. row];
    }
}
