// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>
/// What machine code knows of a fiber: r15 points at it while guest code runs. The offsets are part of the convention of
/// compiled code; those below 128 are in reach of a one-byte displacement.
/// </summary>
/// <remarks>
/// Lives in native memory, 64-byte aligned, never moves. Written by the thread that runs the fiber and the signal
/// handlers on it; only <see cref="StopRequest"/> is also written by others.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = XsaveOffset)]
public unsafe struct FiberContext
{
#pragma warning disable format // one table
    public const int HostStackPointerOffset = 0;
    public const int AllocationPcOffset     = 8;
    public const int ThunkBaseOffset        = 16;
    public const int ThunkBytesOffset       = 24;
    public const int EntriesOffset          = 32;
    public const int NativeCallStubOffset   = 40;
    public const int AllocateStubOffset     = 48;
    public const int TrapStubOffset         = 56;
    public const int CardBiasOffset         = 64;
    public const int ThreadLocalBaseOffset  = 72;
    public const int StackLimitOffset       = 80;
    public const int PendingStopOffset      = 88;
    public const int StepOverOffset         = 89;
    public const int LimitOffset            = 90;
    public const int ExitReasonOffset       = 92;
    public const int ResumeKindOffset       = 96;
    public const int AllocationWantedOffset = 100;
    public const int IndirectCallStubOffset = 104;
    public const int AllocationNextOffset   = 112;
    public const int AllocationLimitOffset  = 120;
    public const int RegistersOffset        = 128;
    public const int HostAddressesOffset    = 256;
    public const int CodeStartOffset        = 264;
    public const int CodeBytesOffset        = 272;
    public const int IsSteppingOffset       = 280;
    public const int ErrnoOffset            = 284;
    public const int TrampolinePlaceOffset  = 288;
    public const int TrampolineReturnOffset = 296;
    public const int SavedPcOffset          = 304;
    public const int SavedFlagsOffset       = 312;
    public const int NewFunctionOffset      = 320;
    public const int AllocationTypesOffset  = 328;
    public const int CompileStubOffset      = 336;
    public const int HostCallStubOffset     = 344;
    public const int ThreadOffset           = 360;
    public const int NewArrayFunctionOffset = 368;
    public const int MoveStubOffset         = 376;
    public const int SetStubOffset          = 384;
    public const int XsaveOffset            = 512;
#pragma warning restore format

    /// <summary>log2 of the bytes that a mark in the card table stands for.</summary>
    internal const int CardShift = 8;

    /// <summary>Components that xsave saves and xrstor loads: x87, SSE, AVX, and the three of AVX-512.</summary>
    internal const uint XsaveComponents = 0xE7;

    /// <summary>Where xmm0 lies in the area of xsave.</summary>
    private const int XsaveVectorsOffset = 160;

    /// <summary>XSTATE_BV: which components are not in their initial state. Bit 1: the vector registers.</summary>
    private const int XsaveStateOffset = 512;

    /// <summary>Stack of the worker while the guest runs, 16-byte aligned; native calls run below it.</summary>
    [FieldOffset(HostStackPointerOffset)]
    internal ulong HostStackPointer;

    /// <summary>The thread that runs the fiber.</summary>
    [FieldOffset(ThreadOffset)]
    internal GuestThreadContext* Thread;

    /// <summary>Address of guest function 0 as data.</summary>
    [FieldOffset(ThunkBaseOffset)]
    public ulong ThunkBase;

    /// <summary>Bytes of such addresses: an address less than this above the base is a guest function's.</summary>
    [FieldOffset(ThunkBytesOffset)]
    public ulong ThunkBytes;

    /// <summary>The table of entry slots, one row per guest function at the distance of the addresses.</summary>
    [FieldOffset(EntriesOffset)]
    public EntrySlot* Entries;

    [FieldOffset(NativeCallStubOffset)]
    internal nint NativeCallStub;

    [FieldOffset(IndirectCallStubOffset)]
    internal nint IndirectCallStub;

    [FieldOffset(HostCallStubOffset)]
    internal nint HostCallStub;

    [FieldOffset(TrapStubOffset)]
    internal nint TrapStub;

    [FieldOffset(CompileStubOffset)]
    internal nint CompileStub;

    /// <summary>This fiber's instance of the thread-local variables.</summary>
    [FieldOffset(ThreadLocalBaseOffset)]
    public byte* ThreadLocalBase;

    /// <summary>Lowest usable address of the stack; inaccessible below.</summary>
    [FieldOffset(StackLimitOffset)]
    public byte* StackLimit;

    /// <summary>
    /// Not 0 if the fiber should stop, for any of the reasons that have a byte of it each; looked at when entering and after
    /// native calls, and by the handler that stops running code.
    /// </summary>
    [FieldOffset(PendingStopOffset)]
    public int PendingStop;

    /// <summary>The byte of <see cref="PendingStop"/> for <see cref="Fiber.RequestStop"/>; the only one that other threads set.</summary>
    [FieldOffset(PendingStopOffset)]
    internal byte StopRequest;

    /// <summary>
    /// The byte of <see cref="PendingStop"/> for a step that could not end where it was, so that it ends where stops are seen.
    /// </summary>
    [FieldOffset(StepOverOffset)]
    internal byte StepOver;

    /// <summary>The byte of <see cref="PendingStop"/> for the <see cref="StopLimit"/> that has been reached.</summary>
    [FieldOffset(LimitOffset)]
    internal byte Limit;

    [FieldOffset(ExitReasonOffset)]
    internal GuestExit ExitReason;

    /// <summary>What the next entry loads; set by the exits.</summary>
    [FieldOffset(ResumeKindOffset)]
    public ResumeKind ResumeKind;

    /// <summary>Addresses of native functions that C# does for the guest; see <see cref="HostAddressTable"/>.</summary>
    [FieldOffset(HostAddressesOffset)]
    public ulong* HostAddresses;

    /// <summary>
    /// Start of the region that compiled code is in, or 0. Code elsewhere is stopped too, unless the thread blocks signals:
    /// then it may be a signal handler.
    /// </summary>
    [FieldOffset(CodeStartOffset)]
    public ulong CodeStart;

    /// <summary>Size in bytes of the region at <see cref="CodeStart"/>.</summary>
    [FieldOffset(CodeBytesOffset)]
    public ulong CodeBytes;

    /// <summary>Not 0 while the fiber is entered for one instruction: traps after an instruction are then no faults.</summary>
    [FieldOffset(IsSteppingOffset)]
    internal int IsStepping;

    /// <summary>
    /// The errno that the guest sees, whichever thread runs the fiber: native calls start with it and leave theirs here. The
    /// guest's <c>__errno_location()</c> is the address of this field.
    /// </summary>
    [FieldOffset(ErrnoOffset)]
    public int Errno;

    /// <summary>
    /// Where on the stack <see cref="Stubs.ReturnTrampolineStub"/> stands in for a return address, or 0. May be left over from a
    /// frame that is gone: only a place that still has the stub's address counts.
    /// </summary>
    [FieldOffset(TrampolinePlaceOffset)]
    internal ulong TrampolinePlace;

    /// <summary>The return address that belongs at <see cref="TrampolinePlace"/>.</summary>
    [FieldOffset(TrampolineReturnOffset)]
    internal ulong TrampolineReturn;

    /// <summary>
    /// Where the next managed object of this fiber goes, in zeroed memory that is its own up to
    /// <see cref="AllocationLimit"/>; both 0 for none. Changes by the guest's allocations, and while the fiber does not run.
    /// </summary>
    [FieldOffset(AllocationNextOffset)]
    public ulong AllocationNext;

    /// <summary>End of that memory.</summary>
    [FieldOffset(AllocationLimitOffset)]
    public ulong AllocationLimit;

    /// <summary>Address by which the guest calls the function that makes an object; all ones for none.</summary>
    [FieldOffset(NewFunctionOffset)]
    public ulong NewFunction;

    /// <summary>Address by which the guest calls the function that makes an object with elements; all ones for none.</summary>
    [FieldOffset(NewArrayFunctionOffset)]
    public ulong NewArrayFunction;

    [FieldOffset(MoveStubOffset)]
    internal nint MoveStub;

    [FieldOffset(SetStubOffset)]
    internal nint SetStub;

    /// <summary>The table of types whose objects need no call of the host.</summary>
    [FieldOffset(AllocationTypesOffset)]
    public AllocationType* AllocationTypes;

    /// <summary>
    /// What is added to an address shifted by <see cref="CardShift"/> for the address of the byte that the guest sets to 1 before it stores a managed
    /// pointer there.
    /// </summary>
    [FieldOffset(CardBiasOffset)]
    public ulong CardBias;

    [FieldOffset(AllocateStubOffset)]
    internal nint AllocateStub;

    /// <summary>Bytes that the next object takes, at <see cref="GuestExit.Allocate"/>.</summary>
    [FieldOffset(AllocationWantedOffset)]
    public int AllocationWanted;

    /// <summary>Where the guest goes on behind <see cref="GuestExit.Allocate"/>: a stop on the way there changes the saved PC.</summary>
    [FieldOffset(AllocationPcOffset)]
    public ulong AllocationPc;

    /// <summary>Where the guest goes on; after a fault, the instruction that faulted.</summary>
    [FieldOffset(SavedPcOffset)]
    public ulong SavedPc;

    /// <summary>Flags, if <see cref="ResumeKind"/> is full.</summary>
    [FieldOffset(SavedFlagsOffset)]
    public ulong SavedFlags;

    [FieldOffset(RegistersOffset)]
    private GeneralRegisters _registers;

    /// <summary>
    /// The guest's stack pointer while it does not run: at an exit, or at the last native call. It then points at the
    /// return address into guest code.
    /// </summary>
    public ulong StackPointer
    {
        readonly get => _registers[(int)Gpr.Rsp];
        set => _registers[(int)Gpr.Rsp] = value;
    }

    /// <summary>Offset of a saved general register.</summary>
    public static int RegisterOffset(Gpr register) => RegistersOffset + (8 * (int)register);

    /// <summary>A saved general register. Which ones are meaningful depends on the exit.</summary>
    public readonly ulong GetRegister(Gpr register) => _registers[(int)register];

    /// <summary>Sets what a general register is loaded with.</summary>
    public void SetRegister(Gpr register, ulong value) => _registers[(int)register] = value;

    /// <summary>Where a general register is saved.</summary>
    /// <param name="context">The context.</param>
    /// <param name="register">The register.</param>
    public static ulong* RegisterPlace(FiberContext* context, Gpr register) =>
        (ulong*)((byte*)context + RegisterOffset(register));

    /// <summary>Address of a saved vector register's low 16 bytes; 0 to 7 after a call or return, else 0 to 15.</summary>
    /// <param name="context">The context.</param>
    /// <param name="register">Number of the register.</param>
    public static Vector128<byte>* Vector(FiberContext* context, int register) =>
        (Vector128<byte>*)((byte*)context + VectorOffset(register));

    /// <summary>Sets what a vector register's low 16 bytes are loaded with, of a fiber that was stopped at an instruction.</summary>
    // Safe because: the area of xsave is part of the context, and holds all of this.
    public static void SetVector(FiberContext* context, int register, Vector128<byte> value)
    {
        *Vector(context, register) = value;
        *(ulong*)((byte*)context + XsaveOffset + XsaveStateOffset) |= 2;
    }

    /// <summary>Offset of a saved vector register.</summary>
    internal static int VectorOffset(int register) => XsaveOffset + XsaveVectorsOffset + (16 * register);

    [InlineArray(16)]
    private struct GeneralRegisters
    {
        private ulong _first;
    }
}

/// <summary>One row of the table of types that the guest makes objects of by itself, found by the address of the description.</summary>
/// <remarks>Immutable once its key is set.</remarks>
[StructLayout(LayoutKind.Sequential)]
public struct AllocationType
{
    /// <summary>Rows of a table.</summary>
    public const int Count = 256;

    internal const int KeyShift = 4;

    /// <summary>An object with more elements needs a call of the host.</summary>
    public const int MostElements = 4096;

    /// <summary>Address of the description; 0 while the row is free.</summary>
    public ulong Key;

    /// <summary>Bytes of an object with its header and no elements, and 7 to be rounded down to a multiple of 8.</summary>
    public ulong Bytes;

    /// <summary>What its header is, without elements.</summary>
    public ulong Header;

    /// <summary>Bytes of an element.</summary>
    public ulong ElementBytes;

    /// <summary>The row of a description.</summary>
    public static int RowOf(ulong description) => (int)(description >> KeyShift) & (Count - 1);
}

/// <summary>One row of the table through which guest functions are called.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct EntrySlot
{
    /// <summary>Where a call goes: a lazy stub, then the function's code. Replaced by one atomic store.</summary>
    public nint Code;

    /// <summary>0.</summary>
    public nint Reserved;
}
