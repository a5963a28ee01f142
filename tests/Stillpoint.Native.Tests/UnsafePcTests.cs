// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Stubs;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Native.Tests;

/// <summary>How much of the stubs is not stopped, and for how long at most a stop waits there.</summary>
public sealed class UnsafePcTests
{
    /// <summary>Most instructions of a range that guest code runs through; none has a loop.</summary>
    private const int LongestRange = 60;

    /// <summary>The same for the handler of faults, which guest code gets to by a fault or a step only.</summary>
    private const int LongestHandler = 320;

    private readonly ITestOutputHelper _output;

    public UnsafePcTests(ITestOutputHelper output)
    {
        FaultHandling.Install();
        _output = output;
    }

    [Fact]
    public void Ranges_without_stops_are_short()
    {
        int insts = 0;
        int unsafeInsts = 0;
        foreach (PlacedStub stub in StubSet.GuestStubs)
        {
            bool isHandler = stub.Name == nameof(FaultHandlerStub);
            int all = CountInsts(stub.Start, stub.Start + stub.Bytes);
            int without = 0;
            int longest = 0;
            foreach (NoStopRange range in StubSet.NoStops)
            {
                if (range.Start < stub.Start || range.Start >= stub.Start + stub.Bytes) continue;
                int count = CountInsts(range.Start, range.End);
                without += count;
                longest = Math.Max(longest, count);
            }

            _output.WriteLine($"{stub.Name}: {without} of {all} instructions are not stopped at, {longest} in a row");
            Assert.InRange(longest, 0, isHandler ? LongestHandler : LongestRange);
            insts += isHandler ? 0 : all;
            unsafeInsts += isHandler ? 0 : without;
        }

        (int bytes, int noStopBytes) = StubSet.GuestStubBytes;
        _output.WriteLine($"all but the handler: {100.0 * unsafeInsts / insts:F0} % of {insts} instructions");
        _output.WriteLine($"with the handler: {100.0 * noStopBytes / bytes:F0} % of {bytes} bytes");
        Assert.True(insts > 200);
    }

    [Fact]
    public void Ranges_are_in_stubs_and_do_not_overlap()
    {
        for (int i = 0; i < StubSet.NoStops.Count; i++)
        {
            NoStopRange range = StubSet.NoStops[i];
            Assert.True(range.Start < range.End);
            int homes = 0;
            foreach (PlacedStub stub in StubSet.GuestStubs)
            {
                if (range.Start >= stub.Start && range.End <= stub.Start + stub.Bytes) homes++;
            }

            Assert.Equal(1, homes);
            for (int j = 0; j < i; j++)
            {
                Assert.True(range.Start >= StubSet.NoStops[j].End || range.End <= StubSet.NoStops[j].Start);
            }
        }
    }

    /// <summary>What guest code calls or returns to is a boundary of ranges, not somewhere inside of one.</summary>
    [Fact]
    public void The_trampoline_is_not_stopped_at_from_its_first_instruction_on() =>
        Assert.Contains(StubSet.NoStops, range => range.Start == StubSet.ReturnTrampoline);

    /// <summary>Instructions of code; a constant at the end of a stub counts as one or two.</summary>
    private static int CountInsts(nint start, nint end)
    {
        // Safe because: within published stubs, which stay.
        byte[] code = new byte[end - start];
        Marshal.Copy(start, code, 0, code.Length);
        var decoder = Iced.Intel.Decoder.Create(64, code);
        int count = 0;
        while (decoder.IP < (ulong)code.Length)
        {
            decoder.Decode();
            count++;
        }

        return count;
    }
}
