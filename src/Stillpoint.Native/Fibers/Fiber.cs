// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>A stack and a register file for guest code; a C# thread runs it by entering it.</summary>
/// <remarks>
/// One thread at a time. Entries nest: guest code calls native code, which calls back into C#, which enters the same
/// fiber again, further down on its stack.
/// </remarks>
public sealed unsafe class Fiber : IDisposable
{
    /// <summary>
    /// Bytes below the stack that are inaccessible. A function whose frame is not larger need not probe its stack.
    /// </summary>
    public const int GuardBytes = 1 << 20;

    private readonly ReservedMemory _stack;
    private FiberContext* _context;

    /// <summary>Makes a fiber.</summary>
    /// <param name="stackBytes">Usable bytes of its stack, rounded up to pages; they cost memory only once touched.</param>
    public Fiber(long stackBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stackBytes);
        Platform.Require();
        _stack = new ReservedMemory((ulong)stackBytes + GuardBytes);
        _stack.Protect(0, GuardBytes, MemoryAccess.None);
        nuint bytes = (nuint)(FiberContext.XsaveOffset + XsaveBytes());

        // Safe because: fresh memory of this size, zeroed, which is an initial state of all components for xrstor.
        _context = (FiberContext*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(_context, bytes);
        _context->StackLimit = _stack.Address + GuardBytes;
        _context->StackPointer = (ulong)StackTop;
        _context->NativeCallStub = StubSet.GuestNativeCall;
        _context->IndirectCallStub = StubSet.GuestIndirectCall;
        _context->HostCallStub = StubSet.GuestExits.HostCall;
        _context->TrapStub = StubSet.GuestExits.Trap;
        _context->CompileStub = StubSet.GuestExits.Compile;
        _context->HostAddresses = HostAddressTable.Empty;
    }

    /// <summary>Frees a fiber whose owner forgot it.</summary>
    ~Fiber() => Free();

    /// <summary>
    /// What the outermost function of an entry returns to: the return address that the caller of <see cref="Enter"/> puts
    /// on the guest's stack, and the end of a walk over it.
    /// </summary>
    public static nint ReturnExit => StubSet.GuestReturned;

    /// <summary>The register file.</summary>
    public FiberContext* Context => _context;

    /// <summary>End of the stack; page-aligned.</summary>
    public byte* StackTop => _stack.Address + _stack.Bytes;

    /// <summary>
    /// Runs guest code from the saved PC on, with registers as <see cref="FiberContext.ResumeKind"/> says, until the next
    /// exit. Collections of the .NET heap go on meanwhile.
    /// </summary>
    /// <param name="thread">Context of the calling thread.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GuestExit Enter(GuestThreadContext* thread)
    {
        FiberContext* context = _context;
        Debug.Assert(thread->State == GuestThreadState.Host, "only host code enters a guest");
        return ((delegate* unmanaged<FiberContext*, GuestThreadContext*, GuestExit>)StubSet.EnterGuest)(context, thread);
    }

    /// <summary>Whether an address is in the inaccessible range below the stack.</summary>
    public bool IsInGuard(ulong address) =>
        address - ((ulong)_stack.Address - ReservedMemory.PageBytes) < GuardBytes + ReservedMemory.PageBytes;

    /// <summary>Whether an address is in the usable stack.</summary>
    public bool IsInStack(ulong address) => address >= (ulong)_context->StackLimit && address < (ulong)StackTop;

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        _stack.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Bytes of the area that xsave writes on this processor.</summary>
    private static int XsaveBytes()
    {
        const int SupportsXsave = 1 << 26;
        if (!X86Base.IsSupported || (X86Base.CpuId(1, 0).Ecx & SupportsXsave) == 0)
        {
            throw new PlatformNotSupportedException("running compiled code needs a processor with XSAVE");
        }

        return X86Base.CpuId(0xD, 0).Ebx;
    }

    private void Free()
    {
        // Safe because: allocated by the constructor and freed once, when no thread runs the fiber.
        NativeMemory.AlignedFree(_context);
        _context = null;
    }
}
