// SPDX-License-Identifier: MIT
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Bytecode;

namespace Stillpoint.Interpreter.Execution;

/// <summary>What the loop needs of a guest thread, in native memory. Only its thread touches it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ThreadState
{
    /// <summary>The instruction that may trap or left the loop; meaningful only after that.</summary>
    public Code* Pc;

    /// <summary>The current frame.</summary>
    public byte* Fp;

    /// <summary>End of the current frame with its dynamic allocas; 16-aligned.</summary>
    public byte* Top;

    /// <summary>Frames may not reach beyond this.</summary>
    public byte* Limit;

    /// <summary>The program's functions.</summary>
    public FunctionEntry* Functions;

    /// <summary>Number of functions.</summary>
    public ulong FunctionCount;

    /// <summary>Address of function 0 as the guest and native code see it.</summary>
    public ulong ThunkBase;

    /// <summary>log2 of the distance between function addresses.</summary>
    public int ThunkShift;

    /// <summary>Address of block 0 as the guest sees it (blockaddress).</summary>
    public ulong BlockBase;

    /// <summary>This thread's instance of the thread-local globals.</summary>
    public byte* ThreadLocals;

    /// <summary>Instructions of the IR that were counted.</summary>
    public ulong Instructions;

    /// <summary>Index of the guest function at an address; not below <see cref="FunctionCount"/> if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong FunctionIndex(ulong address) => BitOperations.RotateRight(address - ThunkBase, ThunkShift);

    /// <summary>Number of the block at an address; far out of range if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong BlockIndex(ulong address) => BitOperations.RotateRight(address - BlockBase, 4);
}
