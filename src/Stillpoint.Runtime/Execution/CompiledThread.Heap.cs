// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Heap;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Heaps;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Heaps;
using Stillpoint.Runtime.Stacks;

namespace Stillpoint.Runtime.Execution;

/// <content>What a collection of the managed heap wants of a thread.</content>
internal sealed unsafe partial class CompiledThread
{
    /// <inheritdoc/>
    protected override AllocationOutcome TryAllocate(
        ulong description, int type, ulong elements, out ulong pointer, out string reason)
    {
        ManagedHeap heap = Program.Heap.Heap;
        bool isSmall = elements <= AllocationType.MostElements && (elements == 0 || heap.HasElements(type));
        ulong bytes = isSmall ? heap.BytesOf(type, (uint)elements) : 0;
        if (!isSmall || !Program.Heap.IsSmall(bytes) || _engine.Collector is null)
        {
            return base.TryAllocate(description, type, elements, out pointer, out reason);
        }

        // From now on the guest does it by itself, as long as there is memory.
        reason = string.Empty;
        pointer = 0;
        Program.Heap.Publish(description, type);
        if (bytes > Machine->AllocationLimit - Machine->AllocationNext && !TryRefill(bytes)) return AllocationOutcome.Full;
        pointer = Machine->AllocationNext + ManagedHeap.HeaderBytes;
        *(ulong*)Machine->AllocationNext = ManagedHeap.Header(type, (uint)elements);
        Machine->AllocationNext += bytes;
        return AllocationOutcome.Made;
    }

    private bool TryRefill(ulong bytes)
    {
        RetireAllocation();
        if (!Program.Heap.Heap.TryReserve(bytes, out ulong start, out ulong end)) return false;
        Machine->AllocationNext = start;
        Machine->AllocationLimit = end;
        return true;
    }

    /// <summary>The guest wants memory for its next object, after a collection if need be.</summary>
    private ExitReason Refill()
    {
        ulong bytes = (uint)Machine->AllocationWanted;
        _isAtFault = true;
        ExitReason reason = ExitReason.Returned;
        for (int i = 0; reason == ExitReason.Returned && !TryRefill(bytes); i++) reason = CollectFor(bytes, i);
        _isAtFault = false;
        return reason;
    }

    /// <summary>Moves a thread that was stopped inside of a restartable sequence back to its start. While it is stopped.</summary>
    internal void Restart()
    {
        if (FindRange() is { } range) _fiber.TryRestart(range.Start, range.End);
    }

    /// <summary>
    /// Whether it is inside of a restartable sequence: it may have read where its next object goes, which must stay so then unless it is
    /// moved back. While it is stopped.
    /// </summary>
    private bool IsInSequence => FindRange() is not null;

    /// <summary>The restartable sequence that it is inside of, by addresses. While it is stopped.</summary>
    private (ulong Start, ulong End)? FindRange()
    {
        if (Machine->ResumeKind != ResumeKind.Full) return null;
        if (!_engine.Cache.TryFind(Machine->SavedPc, out PlacedFunction code, out int offset)) return null;
        if (_engine.Patcher.TryFindFilled(Machine->SavedPc, out ulong filled)) return (filled, Machine->SavedPc + 1);
        int start = code.Function.Pointers?.ResumeAt(offset) ?? offset;
        return start == offset ? null : ((ulong)code.Start + (ulong)start, Machine->SavedPc + 1);
    }

    /// <summary>Gives back the memory for its next objects. While it is stopped, or by itself.</summary>
    internal void RetireAllocation()
    {
        if (Machine->AllocationLimit == 0) return;
        Program.Heap.Heap.Retire(Machine->AllocationNext, Machine->AllocationLimit);
        Machine->AllocationNext = 0;
        Machine->AllocationLimit = 0;
    }

    /// <summary>
    /// Takes what another fiber has left of its memory, unless that is of another program, or was from before a collection. While it
    /// runs, so that there is none meanwhile.
    /// </summary>
    internal void TakePiece(ref AllocationPiece piece)
    {
        ManagedHeap heap = piece.Heap!;
        bool isThere = !heap.IsDisposed && piece.Collections == heap.Statistics.Collections;
        if (isThere && (heap != Program.Heap.HeapIfMade || Machine->AllocationLimit != 0 || IsInSequence)) return;
        if (isThere) (Machine->AllocationNext, Machine->AllocationLimit) = (piece.Next, piece.Limit);
        else heap.Forget(piece.Next, piece.Limit);
        piece = default;
    }

    /// <summary>Leaves the memory for its next objects to the next fiber, unless there is some already. While it still runs.</summary>
    internal void GivePiece(ref AllocationPiece piece)
    {
        if (Machine->AllocationLimit == 0 || piece.Heap is not null || IsInSequence) return;
        ManagedHeap heap = Program.Heap.Heap;
        piece = new AllocationPiece(heap, heap.Statistics.Collections, Machine->AllocationNext, Machine->AllocationLimit);
        (Machine->AllocationNext, Machine->AllocationLimit) = (0, 0);
    }

    /// <summary>Of so many collections of the young at stops, one is of all.</summary>
    private const int FullEvery = 16;

    private int _collectionsAtStops;

    /// <summary>Whether it stands behind a call with the result in the registers, as opposed to in the middle of it.</summary>
    private bool _hasResult;

    /// <summary>Its instance of the thread-local variables.</summary>
    internal byte* ThreadLocalPlace => ThreadLocals;

    /// <summary>
    /// Moves a thread that was stopped on its way to a function, or back from a call, to where a map tells its arguments or the
    /// result: the stubs in between have none, and change neither. While it is stopped.
    /// </summary>
    /// <exception cref="CompileException">The function cannot be compiled.</exception>
    internal void SettleInFunction()
    {
        if (_levels.Count == 0 || Machine->ResumeKind != ResumeKind.Full) return;
        ulong pc = Machine->SavedPc;
        if (_engine.Patcher.IsInStub(pc))
        {
            UndoCall();
            return;
        }

        if (Fiber.IsReturning(pc))
        {
            // As if the call had been the host's, and were over: only results are live.
            Machine->ResumeKind = ResumeKind.Return;
            _hasResult = true;
            return;
        }

        ulong thunk = Machine->GetRegister(Gpr.R11) - Machine->ThunkBase;
        if (!_engine.TryFindLazy(pc, out int function))
        {
            Restart();
            if (!Fiber.IsInIndirectCall(pc) || thunk >= Machine->ThunkBytes) return;
            function = (int)(thunk / (uint)sizeof(EntrySlot));
        }

        Machine->SavedPc = (ulong)_engine.Compile(function);
    }

    /// <summary>Visits the managed pointers of all frames and of the registers. While it is stopped.</summary>
    internal void ScanRoots<TVisitor>(RootScanner scanner, TVisitor visitor, Watermark? watermark = null)
        where TVisitor : struct, IRootVisitor
    {
        bool isInNative = _fiber.ThreadState == Native.Threads.GuestThreadState.Native;
        scanner.Scan(_fiber, _levels.ToArray(), _hasResult && !isInNative, visitor, watermark);
    }

    /// <summary>
    /// As <see cref="ScanRoots"/>, but of frames that have only old pointers since an earlier collection, and that were not returned
    /// into since, none if young objects are moved only.
    /// </summary>
    /// <param name="scanner">The scanner.</param>
    /// <param name="visitor">Gets the places, and says that the watermark is dirty where there is a young pointer then.</param>
    /// <param name="isFull">Whether old objects are moved, too.</param>
    internal void ScanUnknownRoots<TVisitor>(RootScanner scanner, TVisitor visitor, bool isFull)
        where TVisitor : struct, IRootVisitor
    {
        if (Watermark.Place != 0 && (isFull || _fiber.TrampolinePlace != Watermark.Place))
        {
            if (_fiber.TrampolinePlace == Watermark.Place) _fiber.RemoveTrampoline();
            Watermark.Clear();
        }

        ScanRoots(scanner, visitor, Watermark);
        ulong before = Watermark.Place;
        ulong place = Watermark.End();

        // A trampoline that a handshake waits for stays where it is.
        bool isFree = _fiber.TrampolinePlace == before;
        if (place != before && !(isFree && _fiber.TryPlantTrampoline(place))) Watermark.Clear();
    }

    /// <summary>What the last collections know of its frames.</summary>
    internal Watermark Watermark { get; } = new();

    /// <inheritdoc/>
    protected override ExitReason Collect(ulong wanted, bool everything = false)
    {
        // No map tells what frames of the interpreter hold.
        if (Linked.CompiledFunctions is not null) return base.Collect(wanted, everything);
        Owner ??= _engine.Fibers.Adopt(this);
        return _engine.Collector!.Collect(Owner, wanted, everything) is { } fault ? Trap(fault)
            : Program.IsOver ? ExitReason.Unwind
            : ExitReason.Returned;
    }

    /// <inheritdoc/>
    protected override void BeforeTrap(string reason)
    {
        if (Owner is not null) _engine.TakeHeapDump(Owner, reason);
    }

    /// <summary>A collection at a stop of a stressed thread.</summary>
    private void CollectAtStop()
    {
        // After a trap the program is over, which the stop itself notices.
        if (Program.Heap.HeapIfMade is null) return;
        bool everything = _engine.CollectsAllAtStops || ++_collectionsAtStops % FullEvery == 0;
        _ = Collect(0, everything);
    }
}
