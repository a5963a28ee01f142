// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Stacks;

namespace Stillpoint.Runtime.Execution;

/// <content>What a collection of the managed heap wants of a thread.</content>
internal sealed unsafe partial class CompiledThread
{
    /// <summary>Whether it stands behind a call with the result in the registers, as opposed to in the middle of it.</summary>
    private bool _hasResult;

    /// <summary>Its instance of the thread-local variables.</summary>
    internal byte* ThreadLocalPlace => ThreadLocals;

    /// <summary>
    /// Moves a thread that was stopped on its way to a function to the function's first instruction, where a map tells its
    /// arguments: the stubs before it have none, and change nothing that it gets. While it is stopped.
    /// </summary>
    /// <exception cref="CompileException">The function cannot be compiled.</exception>
    internal void SettleInFunction()
    {
        if (_levels.Count == 0 || Machine->ResumeKind != ResumeKind.Full) return;
        ulong pc = Machine->SavedPc;
        ulong thunk = Machine->GetRegister(Gpr.R11) - Machine->ThunkBase;
        if (!_engine.TryFindLazy(pc, out int function))
        {
            if (!Fiber.IsInIndirectCall(pc) || thunk >= Machine->ThunkBytes) return;
            function = (int)(thunk / (uint)sizeof(EntrySlot));
        }

        Machine->SavedPc = (ulong)_engine.Compile(function);
    }

    /// <summary>Visits the managed pointers of all frames and of the registers. While it is stopped.</summary>
    internal void ScanRoots(RootScanner scanner, IRootVisitor visitor)
    {
        bool isInNative = _fiber.ThreadState == Native.Threads.GuestThreadState.Native;
        scanner.Scan(_fiber, _levels.ToArray(), _hasResult && !isInNative, visitor);
    }

    /// <inheritdoc/>
    protected override ExitReason Collect(ulong wanted)
    {
        // No map tells what frames of the interpreter hold.
        if (Linked.CompiledFunctions is not null) return base.Collect(wanted);
        Owner ??= _engine.Fibers.Adopt(this);
        return _engine.Collector!.Collect(Owner, wanted) is { } fault ? Trap(fault)
            : Program.IsOver ? ExitReason.Unwind
            : ExitReason.Returned;
    }

    /// <summary>A collection at a stop of a stressed thread.</summary>
    private void CollectAtStop()
    {
        // After a trap the program is over, which the stop itself notices.
        if (Program.Heap.HeapIfMade is not null) _ = Collect(0);
    }
}
