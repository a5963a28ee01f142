// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Code;
using Stillpoint.Native.Stubs;

namespace Stillpoint.Native.Calls;

/// <summary>
/// A block of addresses that native code can call; each call reaches one C# function with the number of the address.
/// </summary>
/// <remarks>
/// <para>Immutable, so any thread may call any address, also one that the CLR has never seen.</para>
/// <para>The C# function must not let an exception out: the CLR ends the process then.</para>
/// <para>Whoever disposes a table vouches that native code holds none of its addresses any more.</para>
/// </remarks>
public sealed unsafe class CallbackTable : IDisposable
{
    private readonly CodeMemory _memory;

    private CallbackTable(CodeMemory memory, nint baseAddress, int count)
    {
        _memory = memory;
        BaseAddress = baseAddress;
        Count = count;
    }

    /// <summary>Bytes from one address to the next.</summary>
    public static int StrideBytes => CallbackStub.StrideBytes;

    /// <summary>Address with number 0.</summary>
    public nint BaseAddress { get; }

    /// <summary>Number of addresses.</summary>
    public int Count { get; }

    /// <summary>Makes a table of callable addresses.</summary>
    /// <param name="count">How many, from 1 to a million.</param>
    /// <param name="function">Called with the number of the address and the frame, on the calling thread.</param>
    /// <param name="userData">Handed to the function in each frame.</param>
    /// <param name="nearAddress">Where the addresses must be within 2 GB of, or 0 for anywhere.</param>
    public static CallbackTable Reserve(
        int count,
        delegate* unmanaged<uint, CallbackFrame*, CallbackResult> function,
        nint userData,
        nint nearAddress = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1_000_000);
        ArgumentNullException.ThrowIfNull(function);
        ReadOnlySpan<byte> code = CallbackStub.EmitTable(count, (nint)function, userData, StubSet.CallbackCommon);
        var memory = new CodeMemory(code.Length, nearAddress);
        nint start = memory.Publish(code);
        memory.Seal();
        return new CallbackTable(memory, start, count);
    }

    /// <summary>The callable address with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not below <see cref="Count"/>.</exception>
    public nint Address(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return BaseAddress + ((nint)index * StrideBytes);
    }

    /// <summary>The number of an address, or false if it is not the start of one of this table.</summary>
    public bool TryGetIndex(nint address, out int index)
    {
        nint distance = address - BaseAddress;
        index = (int)(distance / StrideBytes);
        return distance >= 0 && distance < (nint)Count * StrideBytes && distance % StrideBytes == 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();
}
