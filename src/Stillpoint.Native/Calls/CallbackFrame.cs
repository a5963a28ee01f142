// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Calls;

/// <summary>
/// One call by native code into C#, as registers of the System V x86-64 ABI: the callback reads the arguments and fills
/// in the results.
/// </summary>
/// <remarks>Lives on the stack of the callback's thread; its address is valid until the callback returns.</remarks>
[StructLayout(LayoutKind.Explicit, Size = Bytes)]
public unsafe struct CallbackFrame
{
    internal const int Bytes = 304;
    internal const int UserDataOffset = 0;
    internal const int IndexOffset = 8;
    internal const int VectorCountOffset = 12;
    internal const int IntegersOffset = 16;
    internal const int StackWordsOffset = 64;
    internal const int ReturnAddressOffset = 72;
    internal const int ContextOffset = 80;
    internal const int IntegerResultsOffset = 88;
    internal const int X87ResultCountOffset = 104;
    internal const int PreviousStateOffset = 108;
    internal const int VectorsOffset = 112;
    internal const int VectorResultsOffset = 240;
    internal const int X87ResultsOffset = 272;

    /// <summary>Makes the frame of a call that C# makes as if it were native code.</summary>
    /// <param name="integers">The integer argument registers, in the order of <see cref="GetInteger"/>.</param>
    /// <param name="vectors">The vector argument registers.</param>
    /// <param name="stackWords">Arguments on the stack, lowest address first.</param>
    /// <param name="vectorCount">An upper bound of the vector registers used, if the callee is variadic.</param>
    public CallbackFrame(
        ReadOnlySpan<ulong> integers, ReadOnlySpan<Vector128<byte>> vectors, ulong* stackWords, int vectorCount)
    {
        this = default;
        integers.CopyTo(_integers);
        vectors.CopyTo(_vectors);
        StackWords = stackWords;
        VectorCount = vectorCount;
    }

    /// <summary>The value that was given to <see cref="CallbackTable.Reserve"/>.</summary>
    [FieldOffset(UserDataOffset)]
    public readonly nint UserData;

    /// <summary>Which address of the table was called.</summary>
    [FieldOffset(IndexOffset)]
    public readonly uint Index;

    /// <summary>al: an upper bound of the vector registers used, if the callee is variadic; otherwise undefined.</summary>
    [FieldOffset(VectorCountOffset)]
    public readonly int VectorCount;

    [FieldOffset(IntegersOffset)]
    private readonly IntegerArguments _integers;

    /// <summary>Arguments on the stack, lowest address first; the caller's frame lies above them.</summary>
    [FieldOffset(StackWordsOffset)]
    public readonly ulong* StackWords;

    /// <summary>Address the callback returns to.</summary>
    [FieldOffset(ReturnAddressOffset)]
    public readonly void* ReturnAddress;

    /// <summary>
    /// Context of the thread, or null if the thread had none when the callback began (a thread that native code made).
    /// </summary>
    [FieldOffset(ContextOffset)]
    public readonly GuestThreadContext* Context;

    /// <summary>rax on return; 0 unless set.</summary>
    [FieldOffset(IntegerResultsOffset)]
    public ulong IntegerResult0;

    /// <summary>rdx on return; 0 unless set.</summary>
    [FieldOffset(IntegerResultsOffset + 8)]
    public ulong IntegerResult1;

    /// <summary>Number of results on the x87 stack, 0 to 2; 0 unless set.</summary>
    [FieldOffset(X87ResultCountOffset)]
    public int X87ResultCount;

    [FieldOffset(PreviousStateOffset)]
    private readonly int _previousState;

    [FieldOffset(VectorsOffset)]
    private readonly VectorArguments _vectors;

    /// <summary>xmm0 on return; undefined unless set.</summary>
    [FieldOffset(VectorResultsOffset)]
    public Vector128<byte> VectorResult0;

    /// <summary>xmm1 on return; undefined unless set.</summary>
    [FieldOffset(VectorResultsOffset + 16)]
    public Vector128<byte> VectorResult1;

    /// <summary>st0 on return, the 80 bits in the low 10 bytes, if <see cref="X87ResultCount"/> is 1 or 2.</summary>
    [FieldOffset(X87ResultsOffset)]
    public Vector128<byte> X87Result0;

    /// <summary>st1 on return, the 80 bits in the low 10 bytes, if <see cref="X87ResultCount"/> is 2.</summary>
    [FieldOffset(X87ResultsOffset + 16)]
    public Vector128<byte> X87Result1;

    /// <summary>
    /// Whether <see cref="CallbackResult.Unwind"/> has a place to go: the native code that calls back was itself called by
    /// <see cref="NativeCalls"/> on this thread.
    /// </summary>
    public readonly bool CanUnwind => Context != null && _previousState == (int)GuestThreadState.Native;

    /// <summary>An integer argument register, 0 to 5 in the order rdi, rsi, rdx, rcx, r8, r9.</summary>
    public readonly ulong GetInteger(int register)
    {
        Debug.Assert((uint)register < NativeFrame.IntegerRegisters, "there are six integer argument registers");
        return _integers[register];
    }

    /// <summary>xmm<paramref name="register"/>, 0 to 7.</summary>
    public readonly Vector128<byte> GetVector(int register)
    {
        Debug.Assert((uint)register < NativeFrame.VectorRegisters, "there are eight vector argument registers");
        return _vectors[register];
    }

    /// <summary>The low 64 bits of xmm<paramref name="register"/>.</summary>
    public readonly double GetDouble(int register) => GetVector(register).AsDouble().ToScalar();

    /// <summary>The low 32 bits of xmm<paramref name="register"/>.</summary>
    public readonly float GetSingle(int register) => GetVector(register).AsSingle().ToScalar();

    [InlineArray(NativeFrame.IntegerRegisters)]
    private struct IntegerArguments
    {
        private ulong _first;
    }

    [InlineArray(NativeFrame.VectorRegisters)]
    private struct VectorArguments
    {
        private Vector128<byte> _first;
    }
}
