// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.StackMaps.Encodings;

/// <summary>The maps of a function as LLVM's records, see <see cref="RecordEncoding"/>. Reading allocates nothing.</summary>
internal sealed class RecordMaps(byte[] table) : PointerMaps
{
    /// <summary>Bytes of a pointer.</summary>
    internal const int PointerBytes = 8;

    // Of a table of one function without constants.
    private const int FirstRecord = StackMapLayout.FirstFunction + StackMapLayout.FunctionBytes;
    private const int RecordBytes = StackMapLayout.RecordHeaderBytes;
    private const int LocationBytes = StackMapLayout.LocationBytes;

    /// <summary>Locations in front of the pairs: calling convention, flags, number of deopt locations.</summary>
    private const int Leading = 3;

    private const int FirstFrameRegister = 64;

    /// <inheritdoc/>
    public override int Bytes => table.Length;

    /// <summary>The register from which places of the frame are addressed.</summary>
    internal static ushort FrameRegister(LocationKind kind) => (ushort)(FirstFrameRegister + (int)kind);

    /// <inheritdoc/>
    public override int ResumeAt(int offset)
    {
        ReadOnlySpan<byte> record = Find(offset);
        return record.IsEmpty ? offset : ResumeOf(record, offset);
    }

    /// <inheritdoc/>
    protected override int ReadInto(int offset, PointerSet live)
    {
        ReadOnlySpan<byte> record = Find(offset);
        if (record.IsEmpty) return offset;
        int locations = BinaryPrimitives.ReadUInt16LittleEndian(record[14..]);
        for (int i = Leading; i < locations; i += 2)
        {
            ReadOnlySpan<byte> origin = record.Slice(RecordBytes + (i * LocationBytes), LocationBytes);
            ReadOnlySpan<byte> pointer = record.Slice(RecordBytes + ((i + 1) * LocationBytes), LocationBytes);
            Location place = PlaceOf(pointer);
            live.Set(place, origin[0] == (byte)StackMapLocationKind.Constant ? PlaceState.Tagged
                : origin.SequenceEqual(pointer) ? PlaceState.Reference
                : new PlaceState(PointerKind.Derived, PlaceOf(origin)));
        }

        return ResumeOf(record, offset);
    }

    private static int ResumeOf(ReadOnlySpan<byte> record, int offset)
    {
        // In padding in front of an instruction nobody stops.
        bool isStart = BinaryPrimitives.ReadUInt32LittleEndian(record[8..]) == offset;
        return isStart ? (int)BinaryPrimitives.ReadUInt64LittleEndian(record) : offset;
    }

    private static Location PlaceOf(ReadOnlySpan<byte> location)
    {
        int register = BinaryPrimitives.ReadUInt16LittleEndian(location[4..]);
        int offset = BinaryPrimitives.ReadInt32LittleEndian(location[8..]);
        return register < FirstFrameRegister
            ? new Location(register)
            : Location.Of((LocationKind)(register - FirstFrameRegister), offset / PointerBytes);
    }

    /// <summary>The record of the instruction at an offset, or behind it; empty behind the code.</summary>
    private ReadOnlySpan<byte> Find(int offset)
    {
        ReadOnlySpan<byte> rest = table.AsSpan(FirstRecord);
        while (rest.Length >= RecordBytes)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]) >= offset) return rest;
            int bytes = RecordBytes + (LocationBytes * BinaryPrimitives.ReadUInt16LittleEndian(rest[14..]));
            bytes = StackMapLayout.Align(bytes) + StackMapLayout.LiveOutHeaderBytes;
            rest = rest[StackMapLayout.Align(bytes)..];
        }

        return default;
    }
}
