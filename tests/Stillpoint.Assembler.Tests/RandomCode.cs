// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Iced.Intel;
using Stillpoint.Assembler.X64;
using Xunit;

namespace Stillpoint.Assembler.Tests;

/// <summary>
/// A function of jumps, rip-relative operands and instructions that carry their number, to be found again after
/// shortening.
/// </summary>
internal sealed class RandomCode(X64Encoder encoder, Random random, bool withAlignment)
{
    private const int Instructions = 250;

    private readonly CodeBuffer _buffer = encoder.Buffer;
    private readonly X64Label[] _labels = new X64Label[Instructions + 1];

    /// <summary>Start of each instruction as it was written, then the end of the last.</summary>
    private readonly int[] _starts = new int[Instructions + 1];
    private readonly int[] _ends = new int[Instructions];
    private readonly int?[] _targets = new int?[Instructions];
    private readonly int[] _ahead = new int[Instructions];
    private readonly bool[] _isAligned = new bool[Instructions];
    private readonly int[] _together = new int[Instructions];
    private readonly int[] _fields = new int[Instructions];

    public void MakeAndCheck()
    {
        Make();
        int[] bulk = [.. _starts];
        _buffer.Shorten();
        int[] starts = _starts.Select(_buffer.Translate).ToArray();
        _buffer.Translate(bulk);
        Assert.Equal(starts, bulk);
        byte[] code = _buffer.Finish().ToArray();
        Assert.Equal(code.Length, starts[^1]);
        for (int i = 0; i < Instructions; i++) Check(i, code, starts);
        if (!withAlignment) CheckLongJumps(code, starts);
    }

    private void Make()
    {
        for (int i = 0; i <= Instructions; i++) _labels[i] = _buffer.NewLabel();
        for (int i = 0; i < Instructions; i++)
        {
            _isAligned[i] = withAlignment && random.Next(12) == 0;
            _ahead[i] = random.Next(8);
            if (_isAligned[i]) _buffer.Align(16, _ahead[i]);
            else if (withAlignment && random.Next(12) == 0) _buffer.KeepTogether(_together[i] = random.Next(1, 9), 8);
            _starts[i] = _buffer.Length;
            _buffer.Bind(_labels[i]);
            MakeOne(i);
            _ends[i] = _buffer.Length;
        }

        _starts[Instructions] = _buffer.Length;
        _buffer.Bind(_labels[Instructions]);
    }

    private void MakeOne(int i)
    {
        int target = Math.Clamp(i + random.Next(-40, 40), 0, Instructions);
        switch (random.Next(5))
        {
            case 0:
                _targets[i] = target;
                encoder.Jump(_labels[target]);
                break;
            case 1:
                _targets[i] = target;
                encoder.Jump((Stillpoint.Assembler.X64.Condition)random.Next(16), _labels[target]);
                break;
            case 2:
                _targets[i] = target;
                encoder.RegMem(X64Form.AddRmImm32, OperandSize.Bits32, 0, X64Address.Of(_labels[target]), i);
                break;
            case 3:
                encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, 9, X64Address.RipRelative(i));
                _fields[i] = encoder.LastDisplacementOffset;
                break;
            default:
                encoder.InOpcode(X64Form.MovRegImm32, default, random.Next(16), i);
                break;
        }
    }

    private void Check(int i, byte[] code, int[] starts)
    {
        Instruction read = ReadAt(code, starts[i]);
        Assert.Equal(starts[i], _buffer.OffsetOf(_labels[i]));
        Assert.Equal((int)read.NextIP, _buffer.Translate(_ends[i]));
        if (_isAligned[i]) Assert.Equal(0, (starts[i] + _ahead[i]) % 16);
        else if (_together[i] > 0) CheckTogether(i, starts[i]);
        else if (i != 0) Assert.Equal(starts[i], _buffer.Translate(_ends[i - 1]));
        if (_fields[i] != 0) Assert.Equal(i, BitConverter.ToInt32(code, _buffer.Translate(_fields[i])));
        if (_targets[i] is { } target)
        {
            ulong reached = read.IsIPRelativeMemoryOperand ? read.IPRelativeMemoryAddress : read.NearBranchTarget;
            Assert.Equal((ulong)starts[target], reached);
            if (read.IsIPRelativeMemoryOperand) Assert.Equal((uint)i, read.Immediate32);
        }
        else if (_fields[i] == 0)
        {
            Assert.Equal((uint)i, read.Immediate32);
        }
    }

    /// <summary>In one block, and no nops where that needs none.</summary>
    private void CheckTogether(int i, int start)
    {
        int end = i == 0 ? 0 : _buffer.Translate(_ends[i - 1]);
        Assert.True((start % 8) + _together[i] <= 8, $"{_together[i]} bytes at {start}");
        bool needsNone = (end % 8) + _together[i] <= 8;
        Assert.Equal(needsNone ? end : (end + 7) & ~7, start);
    }

    /// <summary>A jump that is still long would not reach its target if it were short.</summary>
    private void CheckLongJumps(byte[] code, int[] starts)
    {
        for (int i = 0; i < Instructions; i++)
        {
            Instruction read = ReadAt(code, starts[i]);
            if (!read.IsJccNear && !read.IsJmpNear) continue;
            int target = starts[_targets[i]!.Value];
            int distance = target > starts[i] ? target - (int)read.NextIP : target - (starts[i] + 2);
            Assert.False(distance is >= -128 and <= 127, $"jump {i} over {distance}");
        }
    }

    private static Instruction ReadAt(byte[] code, int offset)
    {
        var decoder = Decoder.Create(64, code[offset..], (ulong)offset);
        return decoder.Decode();
    }
}
