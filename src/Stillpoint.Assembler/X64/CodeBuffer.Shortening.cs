// SPDX-License-Identifier: MIT
// Branch shortening. Each long jump knows its excess: how many bytes its distance is over the reach of a short jump,
// all padding at its largest. Making a jump short lowers the excess of the jumps that cross it; those that get to zero
// follow. The result is the least fixpoint. A short span of 128 bytes cannot have been longer than Window, since
// nothing shrinks to less than a third, so a shortened jump looks for jumps that cross it no farther than that:
// constant work each.
using System;

namespace Stillpoint.Assembler.X64;

public sealed partial class CodeBuffer
{
    private const int Window = 3 * 128;

    private Cut[] _cuts = new Cut[64];
    private int _cutCount;
    private int[] _worklist = [];

    /// <summary>From <c>Old</c> on, code moved to <c>New</c>.</summary>
    private readonly record struct Cut(int Old, int New);

    /// <summary>
    /// Makes the jumps short that can be, and padding as small as it can be, by moving the code together. All labels
    /// keep their places; offsets that the caller holds have to be translated.
    /// </summary>
    /// <remarks>Code may be added afterwards; another call shortens it and does not move what is there.</remarks>
    public void Shorten()
    {
        ChooseShortJumps();
        _cutCount = 0;
        MoveCode();
        MoveLabelsAndFields();
        _jumpCount = 0;
        _paddingCount = 0;
    }

    /// <summary>Where an offset from before the last <see cref="Shorten"/> is; takes O(log n).</summary>
    public int Translate(int oldOffset)
    {
        int low = 0;
        int high = _cutCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_cuts[middle].Old <= oldOffset) low = middle + 1;
            else high = middle;
        }

        return TranslateAfter(low - 1, oldOffset);
    }

    /// <summary>As <see cref="Translate(int)"/> in place, for offsets that are in order; takes linear time.</summary>
    public void Translate(Span<int> sortedOffsets)
    {
        int cut = -1;
        foreach (ref int offset in sortedOffsets)
        {
            while (cut + 1 < _cutCount && _cuts[cut + 1].Old <= offset) cut++;
            offset = TranslateAfter(cut, offset);
        }
    }

    /// <summary>Offsets inside what was removed go to its end.</summary>
    private int TranslateAfter(int cut, int oldOffset)
    {
        int moved = cut < 0 ? oldOffset : oldOffset - _cuts[cut].Old + _cuts[cut].New;
        return cut + 1 < _cutCount ? Math.Min(moved, _cuts[cut + 1].New) : moved;
    }

    private void ChooseShortJumps()
    {
        if (_worklist.Length < _jumpCount) _worklist = new int[_jumps.Length];
        int pending = 0;
        for (int i = 0; i < _jumpCount; i++)
        {
            _jumps[i].Excess = ExcessOf(in _jumps[i]);
            if (_jumps[i].Excess <= 0) _worklist[pending++] = i;
        }

        while (pending != 0)
        {
            int shortened = _worklist[--pending];
            _jumps[shortened].IsShort = true;
            int start = _jumps[shortened].Start;
            int end = _jumps[shortened].FieldOffset + 4;
            int saved = end - start - ShortJumpBytes;
            for (int i = shortened - 1; i >= 0 && start - _jumps[i].Start <= Window; i--)
            {
                if (_labels[_jumps[i].Target] >= end && IsNowShort(ref _jumps[i], saved)) _worklist[pending++] = i;
            }

            for (int i = shortened + 1; i < _jumpCount && _jumps[i].Start - start <= Window; i++)
            {
                if (_labels[_jumps[i].Target] <= start && IsNowShort(ref _jumps[i], saved)) _worklist[pending++] = i;
            }
        }
    }

    /// <summary>Lowers the excess of a jump; true only at the moment it gets to zero.</summary>
    private static bool IsNowShort(ref LongJump jump, int saved)
    {
        if (jump.Excess <= 0 || jump.Excess == int.MaxValue) return false;
        jump.Excess -= saved;
        return jump.Excess <= 0;
    }

    private int ExcessOf(in LongJump jump)
    {
        int target = _labels[jump.Target];
        int end = jump.FieldOffset + 4;
        if (target == Unbound || Math.Abs(target - jump.Start) > Window + (end - jump.Start)) return int.MaxValue;
        return target >= end
            ? target - end + SlackBetween(end, target) - sbyte.MaxValue
            : jump.Start + ShortJumpBytes - target + SlackBetween(target, jump.Start) + sbyte.MinValue;
    }

    private int SlackBetween(int from, int to)
    {
        int low = 0;
        int high = _paddingCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_paddings[middle].Start < from) low = middle + 1;
            else high = middle;
        }

        int slack = 0;
        for (; low < _paddingCount && _paddings[low].End <= to; low++) slack += _paddings[low].Slack;
        return slack;
    }

    /// <summary>Moves the bytes and records the cuts. What is written never passes what is still to be read.</summary>
    private void MoveCode()
    {
        int from = 0;
        int to = 0;
        int padding = 0;
        for (int jump = 0; ; jump++)
        {
            while (jump < _jumpCount && !_jumps[jump].IsShort) jump++;
            int nextJump = jump < _jumpCount ? _jumps[jump].Start : Length;
            for (; padding < _paddingCount && _paddings[padding].End <= nextJump; padding++)
            {
                Padding nops = _paddings[padding];
                MoveRun(ref from, ref to, nops.Start);
                int bytes = nops.BytesAt(to);
                X64Nop.Fill(_bytes.AsSpan(to, bytes));
                to += bytes;
                from = nops.End;
                AddCut(new Cut(from, to));
            }

            MoveRun(ref from, ref to, nextJump);
            if (jump >= _jumpCount) break;
            _bytes[to] = _jumps[jump].ShortOpcode;
            to += ShortJumpBytes;
            from = _jumps[jump].FieldOffset + 4;
            AddCut(new Cut(from, to));
        }

        Length = to;
    }

    private void MoveRun(ref int from, ref int to, int end)
    {
        if (from != to) _bytes.AsSpan(from, end - from).CopyTo(_bytes.AsSpan(to));
        to += end - from;
        from = end;
    }

    private void AddCut(Cut cut)
    {
        if (_cutCount == _cuts.Length) Array.Resize(ref _cuts, _cutCount * 2);
        _cuts[_cutCount++] = cut;
    }

    private void MoveLabelsAndFields()
    {
        foreach (ref int label in _labels.AsSpan(0, _labelCount))
        {
            if (label != Unbound) label = Translate(label);
        }

        foreach (ref Field field in _fields.AsSpan(0, _fieldCount))
            field = field with { Offset = Translate(field.Offset) };

        foreach (ref readonly LongJump jump in _jumps.AsSpan(0, _jumpCount))
        {
            AddField(jump.IsShort
                ? new Field(Translate(jump.Start) + 1, 1, 1, jump.Target, Unbound)
                : new Field(Translate(jump.FieldOffset), 4, 4, jump.Target, Unbound));
        }
    }
}
