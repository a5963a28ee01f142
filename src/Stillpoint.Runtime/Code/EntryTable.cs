// SPDX-License-Identifier: MIT
using System;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Memory;

namespace Stillpoint.Runtime.Code;

/// <summary>
/// The entry slots of a program: what calls of its functions go through. Each holds the address of a stub that leaves the
/// guest to have the function compiled, then that of the function's code.
/// </summary>
internal sealed unsafe class EntryTable : IDisposable
{
    private const int StubBytes = 16;

    private readonly ReservedMemory _memory;
    private readonly nint _lazyStubs;

    /// <summary>Makes the slots of a program, all lazy.</summary>
    internal EntryTable(int count, CodeCache cache)
    {
        Count = count;
        _memory = new ReservedMemory((ulong)(Math.Max(1, count) * sizeof(EntrySlot)), cache.Start);
        if (count > 0)
        {
            X64Assembler asm = new();
            for (int i = 0; i < count; i++)
            {
                asm.Mov32(Gpr.R11, (uint)i);
                asm.Jmp(X64Address.At(Gpr.R15, FiberContext.CompileStubOffset));
                asm.Align(StubBytes);
            }

            _lazyStubs = cache.PublishStub(asm.Finish());
        }

        for (int i = 0; i < count; i++)
        {
            Reset(i);
        }
    }

    /// <summary>Number of slots.</summary>
    internal int Count { get; }

    /// <summary>The slots, for the context of fibers.</summary>
    internal EntrySlot* Slots => (EntrySlot*)_memory.Address;

    /// <summary>Address of the code of a function, or 0 if it has none.</summary>
    internal nint Code(int function)
    {
        nint code = Volatile.Read(ref Slots[function].Code);
        return code - _lazyStubs is >= 0 and nint distance && distance < (nint)Count * StubBytes ? 0 : code;
    }

    /// <summary>Whether an address is in the stub of a function that has no code, and of which.</summary>
    internal bool TryFindLazy(ulong pc, out int function)
    {
        ulong distance = pc - (ulong)_lazyStubs;
        function = (int)(distance / StubBytes);
        return distance < (ulong)Count * StubBytes;
    }

    /// <summary>Makes calls go to a function's code.</summary>
    internal void Set(int function, nint code)
    {
        // release: who calls the code must find it, and who walks over it must find it in the cache.
        Volatile.Write(ref Slots[function].Code, code);
    }

    /// <summary>Makes calls go to the exit that has a function compiled.</summary>
    internal void Reset(int function) => Set(function, _lazyStubs + (function * StubBytes));

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();
}
