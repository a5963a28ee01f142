// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Bytecode;

namespace Stillpoint.Interpreter.Execution;

/// <summary>Head of a guest frame. The frame pointer points at it.</summary>
/// <remarks>
/// <code>
///            higher addresses
///   fp + FrameBytes   next frame's constants, dynamic allocas before them
///                     static allocas
///                     values (slots of at least 8 bytes, reused within a block)
///                     arguments, 8-byte words
///   fp                this header
///   fp - 8, -16 …     the function's constants, copied at entry
///            lower addresses
/// </code>
/// Constants lie below the frame pointer so that their number need not be known while code is made.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Frame
{
    /// <summary>Offset of a slot for results that nobody wants.</summary>
    internal const int ScratchOffset = 32;

    /// <summary>Function number of the frame of a call from C#.</summary>
    internal const int EntryFunction = -1;

    /// <summary>Where the caller goes on.</summary>
    public Code* ReturnPc;

    /// <summary>The caller's frame.</summary>
    public byte* Caller;

    /// <summary>End of the caller's stack, dynamic allocas included.</summary>
    public byte* CallerTop;

    /// <summary>Where the result goes, an offset in the caller's frame.</summary>
    public int ResultOffset;

    /// <summary>Index of the function, or <see cref="EntryFunction"/>.</summary>
    public int Function;

    /// <summary>Results that nobody wants.</summary>
    public ulong Scratch;

    /// <summary>Keeps the size a multiple of 16.</summary>
    public ulong Unused;
}

/// <summary>What a call needs to know about a function.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct FunctionEntry
{
    /// <summary>First instruction; null until the function is first called.</summary>
    public Code* Entry;

    /// <summary>Constants, to be copied below the frame.</summary>
    public ulong* Constants;

    /// <summary>Bytes of constants, a multiple of 16.</summary>
    public int ConstantBytes;

    /// <summary>Bytes from the header on, a multiple of 16.</summary>
    public int FrameBytes;
}
