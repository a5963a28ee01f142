// SPDX-License-Identifier: MIT
// The scheme of Go 1.11 to 1.13 (src/cmd/compile/internal/gc/plive.go, src/runtime/symtab.go): for each function a table from places
// in the code to rows of bits for registers, and another one for the stack; rows are shared by all functions. A table is a sequence
// of differences, of the index and of the place, which is gone through from its start. Unlike Go's, rows name derived pointers with
// their bases, and a third table has the ranges that restart.
using System.Collections.Generic;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Bitmaps;

/// <summary>Go's way: separate tables of indices into bitmaps of registers and of the stack, which all functions share.</summary>
public sealed class BitmapEncoding : MapEncoding
{
    private readonly BitmapTable _registers = new(LocationKind.Register);
    private readonly BitmapTable _stack = new(LocationKind.Spill, LocationKind.Outgoing, LocationKind.Incoming);

    /// <inheritdoc/>
    public override long SharedBytes => _registers.Bytes + _stack.Bytes;

    /// <inheritdoc/>
    public override bool TellsStale => false;

    /// <summary>The bitmaps that there are, of registers and of the stack.</summary>
    internal IEnumerable<byte[]> Rows => [.. _registers.Rows, .. _stack.Rows];

    /// <inheritdoc/>
    protected override PointerMaps EncodeSome(InstructionMaps maps)
    {
        List<byte> registers = [];
        List<byte> stack = [];
        List<byte> ranges = [];
        (int Position, int Index) lastRegisters = (0, -1);
        (int Position, int Index) lastStack = (0, -1);
        PointerSet live = new();
        for (int i = 0; i < maps.Offsets.Length; i++)
        {
            if (!live.Apply(maps.ChangesAt(i), tellsStale: false)) continue;
            PointerPlace[] places = live.ToArray();
            int position = i == 0 ? 0 : maps.Offsets[i - 1] + 1;
            Add(registers, ref lastRegisters, position, _registers.IndexOf(places));
            Add(stack, ref lastStack, position, _stack.IndexOf(places));
        }

        int end = 0;
        foreach (RestartableRange range in maps.Restartable)
        {
            Varint.Write(ranges, (uint)(range.Start - end));
            Varint.Write(ranges, (uint)(range.End - range.Start));
            end = range.End;
        }

        byte[] bytes = [.. registers, .. stack, .. ranges];
        return new BitmapMaps(_registers, _stack, bytes, registers.Count, registers.Count + stack.Count);
    }

    private static void Add(List<byte> stream, ref (int Position, int Index) last, int position, int index)
    {
        if (index == last.Index) return;
        Varint.Write(stream, (uint)(position - last.Position));
        Varint.WriteSigned(stream, index - last.Index);
        last = (position, index);
    }
}
