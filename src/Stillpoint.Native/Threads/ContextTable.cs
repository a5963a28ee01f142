// SPDX-License-Identifier: MIT
// Finds the context of the running thread from machine code, signal handlers included.
//
// The key is the thread pointer (fs:0, which the x86-64 ABI makes point to itself): different for every living thread and
// readable without a call. The table is open addressing with linear probing over the contexts themselves.
//
// Async-signal safety: a look-up only loads, so it can interrupt anything. It ends at the key, at a free slot, or after
// as many probes as there are slots. A thread's own key is put in and taken out by that thread alone, never during a
// look-up of its own; other threads may meanwhile only turn a free slot into a key, a key into Released, or Released into
// a key, and none of these makes a probe stop before the own key. Slots never go back to free.
//
// Rejected: pthread_getspecific (async-signal-safe only by accident of glibc) and gettid (a system call).
using System;
using System.Threading;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Threads;

/// <summary>The process-wide table of <see cref="GuestThreadContext"/>.</summary>
internal static unsafe class ContextTable
{
    public const int SlotBits = 13;
    public const int SlotCount = 1 << SlotBits;
    public const long HashMultiplier = unchecked((long)0x9E37_79B9_7F4A_7C15);

    /// <summary>Key of a slot that was never used; probing stops here.</summary>
    public const nint Free = 0;

    /// <summary>Key of a slot whose thread has ended; probing goes on, and the slot may be used again.</summary>
    public const nint Released = 1;

    /// <summary>
    /// Largest part of an alternate stack that is moved: the frame of a signal with AVX-512 has some 3.7 KB, and other
    /// signals may have come before.
    /// </summary>
    public const int HandOverFrameBytes = 16 * 1024;

    /// <summary>What the CLR's handler gets beside the frame; it has 8 KB beside its frame otherwise.</summary>
    private const int HandOverRoomBytes = 16 * 1024;

    private static readonly ReservedMemory Memory = new((ulong)SlotCount * GuestThreadContext.Bytes);
    private static readonly ReservedMemory?[] HandOverStacks = new ReservedMemory?[SlotCount];
    private static readonly Lock Gate = new();

    public static byte* Start => Memory.Address;

    /// <summary>Finds or makes the context of the thread with this key. Requires: it is the calling thread's.</summary>
    /// <exception cref="InvalidOperationException">More threads live at once than the table holds.</exception>
    public static GuestThreadContext* GetOrAdd(nint key, int* errnoAddress)
    {
        lock (Gate)
        {
            GuestThreadContext* reusable = null;
            uint reusableSlot = 0;
            uint slot = (uint)((ulong)(key * HashMultiplier) >> (64 - SlotBits));
            for (int probes = 0; probes < SlotCount; probes++)
            {
                // Safe because: slot is below SlotCount, and the memory is never unmapped.
                var context = (GuestThreadContext*)(Start + (slot * GuestThreadContext.Bytes));
                nint found = Volatile.Read(ref context->Key);
                if (found == key) return context;
                if (found is Free or Released && reusable == null)
                {
                    reusable = context;
                    reusableSlot = slot;
                }

                if (found == Free) break;
                slot = (slot + 1) % SlotCount;
            }

            if (reusable == null) throw new InvalidOperationException($"more than {SlotCount} guest threads");

            // Under the gate, and keeping it: who looks for the thread before must be through.
            SignalGate.Enter(reusable);
            *reusable = new GuestThreadContext
            {
                Key = reusable->Key,
                ErrnoAddress = errnoAddress,
                HandOverStack = HandOverStack(reusableSlot),
                ThreadId = (int)Libc.Syscall(LinuxX64.SysGettid, 0, 0, 0),
                SignalGate = SignalGate.Held,
            };
            SignalGate.Leave(reusable);

            // Release: a handler that finds the key must find the rest of the context initialized.
            Volatile.Write(ref reusable->Key, key);
            return reusable;
        }
    }

    /// <summary>
    /// End of the memory on which a thread hands a signal on that came on its alternate stack. It stays with the slot: who
    /// ends may be in the middle of a signal still.
    /// </summary>
    private static byte* HandOverStack(uint slot)
    {
        ReservedMemory stack = HandOverStacks[slot] ??= new ReservedMemory(HandOverFrameBytes + HandOverRoomBytes);
        return stack.Address + stack.Bytes;
    }
}
