// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.X64;

/// <summary>
/// Offsets in the FiberContext that generated code reads; the runtime checks when it starts that they are those of its
/// own layout.
/// </summary>
public static class ContextOffsets
{
    /// <summary>Lowest address that a large frame may begin at.</summary>
    public const int StackLimit = 0;

    /// <summary>First address of the table of function addresses (thunks).</summary>
    public const int ThunkBase = 8;

    /// <summary>Bytes of that table.</summary>
    public const int ThunkBytes = 16;

    /// <summary>First row of the table of entries, 16 bytes each, parallel to the thunks.</summary>
    public const int Entries = 24;

    /// <summary>The native call stub.</summary>
    public const int NativeCallStub = 32;

    /// <summary>
    /// The indirect call stub: r11 has the address, ebx the number of stack words; clobbers r12 only before it jumps to a
    /// guest function.
    /// </summary>
    public const int IndirectCallStub = 56;

    /// <summary>The stub of explicit traps; eax has the trap code.</summary>
    public const int TrapStub = 40;

    /// <summary>The thread's image of thread-local variables.</summary>
    public const int ThreadLocalBase = 48;
}
