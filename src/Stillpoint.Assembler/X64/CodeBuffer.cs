// SPDX-License-Identifier: MIT
// The bytes of one function under construction, its labels, and the distances that depend on them.
//
// Invariants:
// - Code is only appended. Reserve gives room for any instruction; Advance says how much of it was used.
// - A label is unbound, or bound to an offset that Shorten keeps at the same instruction.
// - Every distance to a label is a field in _fields and is written by Finish; until then its bytes are undefined. A
//   field moves with the instruction it is in, whose length behind the field never changes.
// - A jump that may become short is written long and is in _jumps, in order of its offset, until Shorten; all others
//   keep their form. So Shorten only ever removes bytes: distances shrink, no jump has to grow, and a form that was
//   chosen short stays in range. The exception is padding, which can grow when the code before it shrinks. Whatever
//   asks whether a distance is short therefore counts padding at its largest, alignment - 1 (Padding.Slack). And
//   padding has at least one byte until Shorten, so that the places before and behind it have different offsets.
// - Offsets from before Shorten are translated by its cuts: places behind which the code moved by a new total.
//   Translate is monotone, and exact for starts and ends of instructions and for fields of instructions that are not
//   jumps.
using System;
using System.Buffers.Binary;

namespace Stillpoint.Assembler.X64;

/// <summary>A growing buffer of x86-64 code with labels, alignment and branch shortening.</summary>
/// <remarks>
/// Not thread-safe. Made to be reused: <see cref="Reset"/> keeps the storage. Time is linear in the code, plus
/// O(log n) for each label.
/// </remarks>
public sealed partial class CodeBuffer
{
    /// <summary>Bytes of a jump with an 8-bit distance.</summary>
    internal const int ShortJumpBytes = 2;

    private const int Unbound = -1;
    private const int RoomBytes = 32;

    private byte[] _bytes = new byte[1024];
    private int[] _labels = new int[64];
    private int _labelCount;
    private Field[] _fields = new Field[64];
    private int _fieldCount;
    private LongJump[] _jumps = new LongJump[64];
    private int _jumpCount;
    private Padding[] _paddings = new Padding[16];
    private int _paddingCount;

    /// <summary>
    /// A distance of <c>Width</c> bytes to <c>Target</c>, from the label <c>Origin</c> or, where that is
    /// <see cref="Unbound"/>, from <c>Tail</c> bytes behind its own start.
    /// </summary>
    private readonly record struct Field(int Offset, byte Width, byte Tail, int Target, int Origin);

    /// <summary>A jump that is long and may become short; its distance is not in <see cref="_fields"/> yet.</summary>
    private record struct LongJump(int Start, int FieldOffset, byte ShortOpcode, bool IsShort, int Target, int Excess);

    /// <summary>
    /// Nops in front of a place which, <c>Ahead</c> bytes further, is aligned; or from which on <c>Together</c> bytes lie within one
    /// aligned block.
    /// </summary>
    private readonly record struct Padding(int Start, int End, int Alignment, int Ahead, int Together = 0)
    {
        /// <summary>How much it can grow.</summary>
        public int Slack => Alignment - 1 - (End - Start);

        /// <summary>Bytes that are needed where it starts at an offset.</summary>
        public int BytesAt(int offset) =>
            Together > 0 && (offset & (Alignment - 1)) + Together <= Alignment ? 0 : -(offset + Ahead) & (Alignment - 1);
    }

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>Forgets all code and labels.</summary>
    public void Reset()
    {
        Length = 0;
        _labelCount = 0;
        _fieldCount = 0;
        _jumpCount = 0;
        _paddingCount = 0;
        _cutCount = 0;
    }

    /// <summary>A label that is not bound yet.</summary>
    public X64Label NewLabel()
    {
        if (_labelCount == _labels.Length) Array.Resize(ref _labels, _labelCount * 2);
        _labels[_labelCount] = Unbound;
        return new X64Label(_labelCount++);
    }

    /// <summary>Binds a label to the present position.</summary>
    /// <exception cref="InvalidOperationException">The label is bound already.</exception>
    public void Bind(X64Label label)
    {
        if (_labels[label.Index] != Unbound) throw new InvalidOperationException("the label is already bound");
        _labels[label.Index] = Length;
    }

    /// <summary>Byte offset of a bound label from the start of the code; changed by <see cref="Shorten"/>.</summary>
    /// <exception cref="InvalidOperationException">The label is not bound.</exception>
    public int OffsetOf(X64Label label)
    {
        int offset = _labels[label.Index];
        return offset != Unbound ? offset : throw new InvalidOperationException("the label is not bound");
    }

    /// <summary>Fills in all distances and returns the code; valid until the next byte is written.</summary>
    /// <exception cref="InvalidOperationException">
    /// A label that was used is not bound, or too far for the form that was asked for.
    /// </exception>
    public ReadOnlySpan<byte> Finish()
    {
        foreach (ref readonly Field field in _fields.AsSpan(0, _fieldCount))
        {
            int from = field.Origin == Unbound ? field.Offset + field.Tail : OffsetOf(new X64Label(field.Origin));
            Write(field.Offset, field.Width, OffsetOf(new X64Label(field.Target)) - from);
        }

        foreach (ref readonly LongJump jump in _jumps.AsSpan(0, _jumpCount))
            Write(jump.FieldOffset, 4, OffsetOf(new X64Label(jump.Target)) - (jump.FieldOffset + 4));

        return _bytes.AsSpan(0, Length);
    }

    public void Data8(byte value)
    {
        Reserve()[0] = value;
        Advance(1);
    }

    public void Data32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(), value);
        Advance(4);
    }

    public void Data64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Reserve(), value);
        Advance(8);
    }

    public void Data(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>A 32-bit datum: the distance from one label to another, as jump tables have.</summary>
    public void Difference32(X64Label target, X64Label origin)
    {
        AddField(new Field(Length, 4, 0, target.Index, origin.Index));
        Data32(0);
    }

    /// <summary>Nops in their longest forms.</summary>
    public void Nop(int bytes)
    {
        Grow(bytes);
        X64Nop.Fill(_bytes.AsSpan(Length, bytes));
        Length += bytes;
    }

    /// <summary>
    /// At least one nop, up to a multiple of <paramref name="alignment"/>, a power of two up to 64, counted from the
    /// start of the buffer. <see cref="Shorten"/> keeps the alignment and removes the nops that it does not need.
    /// </summary>
    /// <param name="alignment">1 does nothing.</param>
    /// <param name="ahead">
    /// What is to be aligned is so many bytes further on: the field of the next instruction, if that will be patched.
    /// </param>
    public void Align(int alignment, int ahead = 0)
    {
        if (alignment <= 1) return;
        int start = Length;
        Nop(alignment - ((start + ahead) & (alignment - 1)));
        AddPadding(new Padding(start, Length, alignment, ahead));
    }

    /// <summary>
    /// Nops, so that the next bytes lie within one block of <paramref name="alignment"/>, as what is patched at once must.
    /// <see cref="Shorten"/> keeps it so and removes the nops that it does not need.
    /// </summary>
    /// <param name="bytes">How many of the next bytes; at most <paramref name="alignment"/>.</param>
    /// <param name="alignment">A power of two up to 64, counted from the start of the buffer.</param>
    public void KeepTogether(int bytes, int alignment)
    {
        int start = Length;
        Nop(alignment - (start & (alignment - 1)));
        AddPadding(new Padding(start, Length, alignment, 0, bytes));
    }

    /// <summary>
    /// Room for the longest instruction, to be filled from the start and followed by <see cref="Advance"/>.
    /// </summary>
    internal Span<byte> Reserve()
    {
        if (_bytes.Length - Length < RoomBytes) Grow(RoomBytes);
        return _bytes.AsSpan(Length, RoomBytes);
    }

    internal void Advance(int bytes) => Length += bytes;

    /// <summary>
    /// A distance to a label, in a field that was just written, <paramref name="tail"/> bytes before the end of its
    /// instruction.
    /// </summary>
    internal void AddDistance(int offset, int width, int tail, X64Label target) =>
        AddField(new Field(offset, (byte)width, (byte)tail, target.Index, Unbound));

    /// <summary>A jump that was just written in its long form and may be made short.</summary>
    internal void AddLongJump(int start, int fieldOffset, byte shortOpcode, X64Label target)
    {
        if (_jumpCount == _jumps.Length) Array.Resize(ref _jumps, _jumpCount * 2);
        _jumps[_jumpCount++] = new LongJump(start, fieldOffset, shortOpcode, false, target.Index, 0);
    }

    /// <summary>Whether a label lies behind us, within the reach of a short jump that would be written here.</summary>
    internal bool IsNear(X64Label label, int jumpBytes)
    {
        int target = _labels[label.Index];
        if (target == Unbound) return false;
        int distance = target - (Length + jumpBytes);
        for (int i = _paddingCount - 1; i >= 0 && _paddings[i].End > target && distance >= sbyte.MinValue; i--)
            distance -= _paddings[i].Slack;
        return distance >= sbyte.MinValue;
    }

    private void AddPadding(Padding padding)
    {
        if (_paddingCount == _paddings.Length) Array.Resize(ref _paddings, _paddingCount * 2);
        _paddings[_paddingCount++] = padding;
    }

    private void AddField(Field field)
    {
        if (_fieldCount == _fields.Length) Array.Resize(ref _fields, _fieldCount * 2);
        _fields[_fieldCount++] = field;
    }

    private void Grow(int bytes)
    {
        int needed = checked(Length + bytes);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
    }

    private void Write(int offset, int width, int distance)
    {
        if (width == 4)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(offset), distance);
            return;
        }

        if (distance != (sbyte)distance) throw new InvalidOperationException("the label is too far for a short jump");
        _bytes[offset] = (byte)distance;
    }
}
