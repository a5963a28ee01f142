// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Calls;

/// <summary>
/// One call of native code, as registers of the System V x86-64 ABI: the caller fills in the target and the arguments,
/// <see cref="NativeCalls.Call"/> fills in the results.
/// </summary>
/// <remarks>
/// Must stay where it is during the call (on the stack, or in native memory). It may be used again for another call after
/// that, but not by a callback from within it. Fields that a call does not use need not be set, except the counts.
/// Arguments and results of more than 128 bits in one register (AVX) are not supported.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Bytes)]
public unsafe struct NativeFrame
{
    /// <summary>Number of integer argument registers: rdi, rsi, rdx, rcx, r8, r9.</summary>
    public const int IntegerRegisters = 6;

    /// <summary>Number of vector argument registers: xmm0 to xmm7.</summary>
    public const int VectorRegisters = 8;

    internal const int Bytes = 336;
    internal const int TargetOffset = 0;
    internal const int ContextOffset = 8;
    internal const int StackWordsOffset = 16;
    internal const int StackWordCountOffset = 24;
    internal const int VectorCountOffset = 32;
    internal const int X87ResultCountOffset = 36;
    internal const int IntegersOffset = 40;
    internal const int StaticChainOffset = 88;
    internal const int VectorsOffset = 96;
    internal const int IntegerResultsOffset = 224;
    internal const int VectorResultsOffset = 240;
    internal const int X87ResultsOffset = 272;
    internal const int PreviousOffset = 304;
    internal const int SavedStackPointerOffset = 312;
    internal const int PreviousStateOffset = 320;

    /// <summary>The native function.</summary>
    [FieldOffset(TargetOffset)]
    public void* Target;

    /// <summary>Context of the calling thread.</summary>
    [FieldOffset(ContextOffset)]
    public GuestThreadContext* Context;

    /// <summary>First of the words that are copied to the stack, lowest address first.</summary>
    [FieldOffset(StackWordsOffset)]
    public ulong* StackWords;

    /// <summary>Number of 8-byte words on the stack; the copy starts 16-byte aligned, as the ABI asks.</summary>
    [FieldOffset(StackWordCountOffset)]
    public nint StackWordCount;

    /// <summary>Number of vector registers that hold arguments, 0 to 8; variadic functions get it in al.</summary>
    [FieldOffset(VectorCountOffset)]
    public int VectorCount;

    /// <summary>Number of results on the x87 stack: 1 for long double, 2 for its complex type, otherwise 0.</summary>
    [FieldOffset(X87ResultCountOffset)]
    public int X87ResultCount;

    /// <summary>Value of r10: the argument with attribute <c>nest</c>.</summary>
    [FieldOffset(StaticChainOffset)]
    public ulong StaticChain;

    [FieldOffset(IntegersOffset)]
    private IntegerArguments _integers;

    [FieldOffset(VectorsOffset)]
    private VectorArguments _vectors;

    /// <summary>rax after the call.</summary>
    [FieldOffset(IntegerResultsOffset)]
    public ulong IntegerResult0;

    /// <summary>rdx after the call.</summary>
    [FieldOffset(IntegerResultsOffset + 8)]
    public ulong IntegerResult1;

    /// <summary>xmm0 after the call.</summary>
    [FieldOffset(VectorResultsOffset)]
    public Vector128<byte> VectorResult0;

    /// <summary>xmm1 after the call.</summary>
    [FieldOffset(VectorResultsOffset + 16)]
    public Vector128<byte> VectorResult1;

    /// <summary>st0 after the call: the 80 bits in the low 10 bytes.</summary>
    [FieldOffset(X87ResultsOffset)]
    public Vector128<byte> X87Result0;

    /// <summary>st1 after the call: the 80 bits in the low 10 bytes.</summary>
    [FieldOffset(X87ResultsOffset + 16)]
    public Vector128<byte> X87Result1;

    [FieldOffset(PreviousOffset)]
    internal NativeFrame* Previous;

    [FieldOffset(SavedStackPointerOffset)]
    internal ulong SavedStackPointer;

    [FieldOffset(PreviousStateOffset)]
    internal int PreviousState;

    /// <summary>xmm0 after the call, as a double.</summary>
    public readonly double DoubleResult => VectorResult0.AsDouble().ToScalar();

    /// <summary>xmm0 after the call, as a float.</summary>
    public readonly float SingleResult => VectorResult0.AsSingle().ToScalar();

    /// <summary>Prepares a call on the calling thread with no arguments.</summary>
    public void Begin(void* target, GuestThreadContext* context)
    {
        Target = target;
        Context = context;
        StackWordCount = 0;
        VectorCount = 0;
        X87ResultCount = 0;
    }

    /// <summary>Sets an integer argument register, 0 to 5 in the order rdi, rsi, rdx, rcx, r8, r9.</summary>
    public void SetInteger(int register, ulong value)
    {
        Debug.Assert((uint)register < IntegerRegisters, "there are six integer argument registers");
        _integers[register] = value;
    }

    /// <summary>Sets xmm<paramref name="register"/>; <see cref="VectorCount"/> stays the caller's.</summary>
    public void SetVector(int register, Vector128<byte> value)
    {
        Debug.Assert((uint)register < VectorRegisters, "there are eight vector argument registers");
        _vectors[register] = value;
    }

    /// <summary>Sets the low 64 bits of xmm<paramref name="register"/>, the rest to 0.</summary>
    public void SetDouble(int register, double value) =>
        SetVector(register, Vector128.CreateScalar(value).AsByte());

    /// <summary>Sets the low 32 bits of xmm<paramref name="register"/>, the rest to 0.</summary>
    public void SetSingle(int register, float value) =>
        SetVector(register, Vector128.CreateScalar(value).AsByte());

    [InlineArray(IntegerRegisters)]
    private struct IntegerArguments
    {
        private ulong _first;
    }

    [InlineArray(VectorRegisters)]
    private struct VectorArguments
    {
        private Vector128<byte> _first;
    }
}
