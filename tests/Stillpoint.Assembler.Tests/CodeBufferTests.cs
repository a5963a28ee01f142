// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Iced.Intel;
using Stillpoint.Assembler.X64;
using Xunit;

namespace Stillpoint.Assembler.Tests;

/// <summary>Labels, distances, alignment and branch shortening, checked on what a disassembler reads.</summary>
public sealed class CodeBufferTests
{
    [Fact]
    public void Backward_jumps_are_short_at_once_where_they_reach()
    {
        var encoder = new X64Encoder();
        X64Label top = encoder.Buffer.NewLabel();
        encoder.Buffer.Bind(top);
        encoder.Buffer.Nop(126);
        encoder.Jump(top);
        Assert.Equal(128, encoder.Length);
        encoder.Jump(top);
        Assert.Equal(133, encoder.Length);
        encoder.Buffer.Shorten();
        Assert.Equal(133, encoder.Length);
    }

    [Theory]
    [InlineData(127, 2)]
    [InlineData(128, 6)]
    public void Forward_jumps_are_short_up_to_the_reach(int between, int expectedLength)
    {
        var encoder = new X64Encoder();
        X64Label end = encoder.Buffer.NewLabel();
        encoder.Jump(Stillpoint.Assembler.X64.Condition.Less, end);
        Assert.Equal(6, encoder.Length);
        encoder.Buffer.Nop(between);
        encoder.Buffer.Bind(end);
        encoder.Plain(X64Form.Ret);
        encoder.Buffer.Shorten();
        Assert.Equal(expectedLength + between, encoder.Buffer.OffsetOf(end));
        Instruction jump = Read(encoder.Buffer.Finish().ToArray())[0];
        Assert.Equal(expectedLength, jump.Length);
        Assert.Equal(ConditionCode.l, jump.ConditionCode);
        Assert.Equal((ulong)encoder.Buffer.OffsetOf(end), jump.NearBranchTarget);
    }

    /// <summary>Each jump crosses the next, so each gets short only after the one behind it, and all do.</summary>
    [Fact]
    public void Shortening_goes_on_until_nothing_is_left()
    {
        const int Count = 2000;
        var encoder = new X64Encoder();
        var targets = new Queue<X64Label>();
        for (int i = 0; i < Count; i++)
        {
            X64Label target = encoder.Buffer.NewLabel();
            targets.Enqueue(target);
            encoder.Jump(target);
            encoder.Buffer.Nop(40);
            // From a jump to its target: 40 + 45 bytes, the next jump and 40 bytes, 127 in all if that one is short.
            if (targets.Count == 2) encoder.Buffer.Bind(targets.Dequeue());
            encoder.Buffer.Nop(45);
        }

        encoder.Buffer.Bind(targets.Dequeue());
        encoder.Buffer.Shorten();
        Instruction[] jumps = Read(encoder.Buffer.Finish().ToArray()).Where(i => i.Mnemonic == Mnemonic.Jmp).ToArray();
        Assert.Equal(Count, jumps.Length);
        Assert.All(jumps, jump => Assert.Equal(2, jump.Length));
    }

    [Fact]
    public void A_place_before_padding_and_the_one_behind_it_stay_apart()
    {
        var encoder = new X64Encoder();
        X64Label end = encoder.Buffer.NewLabel();
        encoder.Jump(end);
        encoder.Buffer.Nop(11);
        int before = encoder.Length;
        encoder.Buffer.Align(16);
        X64Label behind = encoder.Buffer.NewLabel();
        encoder.Buffer.Bind(behind);
        encoder.Buffer.Bind(end);
        encoder.Plain(X64Form.Ret);
        encoder.Buffer.Shorten();
        Assert.Equal(13, encoder.Buffer.Translate(before));
        Assert.Equal(16, encoder.Buffer.OffsetOf(behind));
    }

    [Fact]
    public void Code_may_follow_shortened_code()
    {
        var encoder = new X64Encoder();
        X64Label table = encoder.Buffer.NewLabel();
        X64Label target = encoder.Buffer.NewLabel();
        encoder.RegMem(X64Form.LeaRegMem, OperandSize.Bits64, 3, X64Address.Of(table));
        encoder.Jump(target);
        encoder.Buffer.Nop(10);
        encoder.Buffer.Bind(target);
        encoder.RegMem(X64Form.CmpRmImm32, OperandSize.Bits32, 0, X64Address.Of(table), 1234567);
        encoder.Plain(X64Form.Ret);
        encoder.Buffer.Shorten();
        int codeLength = encoder.Length;
        Assert.Equal(7 + 2 + 10 + 10 + 1, codeLength);
        encoder.Buffer.Align(8);
        encoder.Buffer.Bind(table);
        encoder.Buffer.Difference32(target, table);
        encoder.Buffer.Shorten();
        byte[] code = encoder.Buffer.Finish().ToArray();
        Assert.Equal(32, encoder.Buffer.OffsetOf(table));
        Assert.Equal(19 - 32, BitConverter.ToInt32(code, 32));
        Instruction[] read = Read(code[..codeLength]);
        Assert.Equal(32UL, read[0].IPRelativeMemoryAddress);
        Assert.Equal(32UL, read.Single(i => i.Mnemonic == Mnemonic.Cmp).IPRelativeMemoryAddress);
    }

    [Fact]
    public void A_short_jump_that_does_not_reach_is_an_error()
    {
        var encoder = new X64Encoder();
        X64Label far = encoder.Buffer.NewLabel();
        encoder.Relative(X64Form.JmpRel8, default, far);
        encoder.Buffer.Nop(128);
        encoder.Buffer.Bind(far);
        Assert.Throws<InvalidOperationException>(() => encoder.Buffer.Finish().Length);
    }

    [Fact]
    public void Nops_are_whole_and_as_few_as_possible()
    {
        for (int bytes = 0; bytes <= 40; bytes++)
        {
            var buffer = new CodeBuffer();
            buffer.Nop(bytes);
            Instruction[] read = Read(buffer.Finish().ToArray());
            Assert.All(read, nop => Assert.Equal(Mnemonic.Nop, nop.Mnemonic));
            Assert.Equal((bytes + 8) / 9, read.Length);
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Random_code_means_the_same_after_shortening(int seed, bool withAlignment)
    {
        var random = new Random(seed);
        var encoder = new X64Encoder();
        for (int round = 0; round < 60; round++)
        {
            encoder.Buffer.Reset();
            new RandomCode(encoder, random, withAlignment).MakeAndCheck();
        }
    }

    /// <summary>The bound is loose; quadratic time would miss it by far.</summary>
    [Fact]
    public void A_function_of_a_megabyte_is_shortened_in_linear_time()
    {
        const int Jumps = 100_000;
        var random = new Random(5);
        var encoder = new X64Encoder();
        X64Label[] labels = Enumerable.Range(0, Jumps + 1).Select(_ => encoder.Buffer.NewLabel()).ToArray();
        var clock = Stopwatch.StartNew();
        for (int i = 0; i < Jumps; i++)
        {
            encoder.Buffer.Bind(labels[i]);
            encoder.Buffer.Nop(5);
            int target = Math.Clamp(i + random.Next(-20, 20), 0, Jumps);
            encoder.Jump((Stillpoint.Assembler.X64.Condition)(i & 15), labels[target]);
        }

        encoder.Buffer.Bind(labels[Jumps]);
        int before = encoder.Length;
        encoder.Buffer.Shorten();
        int length = encoder.Buffer.Finish().Length;
        Assert.InRange(clock.ElapsedMilliseconds, 0, 3000);
        Assert.InRange(length, 1, before - Jumps);
    }

    internal static Instruction[] Read(byte[] code)
    {
        var decoder = Decoder.Create(64, code);
        var read = new List<Instruction>();
        while (decoder.IP < (ulong)code.Length)
        {
            Instruction instruction = decoder.Decode();
            Assert.False(instruction.IsInvalid);
            read.Add(instruction);
        }

        return read.ToArray();
    }
}
