// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Patching;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Execution;

/// <content>Code that is patched.</content>
internal sealed unsafe partial class CompiledThread
{
    /// <summary>The frames of compiled functions, innermost first. While it is stopped.</summary>
    internal RecordedFrame[] RecordedFrames()
    {
        List<RecordedFrame> frames = [];
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), IsStoppedAtPc);
        while (walker.MoveNext())
        {
            if (walker.Current.HasFunction) frames.Add(new RecordedFrame(_fiber, walker.Current, Watermark));
        }

        return [.. frames];
    }

    /// <summary>Where its frames will be returned to. While it is stopped.</summary>
    internal List<ulong> ReturnAddresses()
    {
        List<ulong> addresses = [];
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), IsStoppedAtPc);
        while (walker.MoveNext())
        {
            if (!walker.Current.IsStopped) addresses.Add(walker.Current.Pc);
        }

        return addresses;
    }

    /// <summary>Adds where the code of all functions begins that it is in or will return into. While it is stopped.</summary>
    internal void AddCode(HashSet<nint> starts)
    {
        nint last = 0;
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), IsStoppedAtPc);
        while (walker.MoveNext())
        {
            if (walker.Current.HasFunction && walker.Current.Function.Start != last) _ = starts.Add(last = walker.Current.Function.Start);
        }
    }

    /// <summary>Moves it back in front of the call by which it has come into a stub. While it is stopped.</summary>
    private void UndoCall()
    {
        // Safe because: the stub was called, so the return address is on top of the stack.
        ulong returnAddress = _fiber.ReturnAddressAt(Machine->StackPointer);
        if (!_engine.Cache.TryFind(returnAddress - 1, out PlacedFunction function, out int offset)) return;
        foreach (StackMapPoint point in function.Function.Points)
        {
            if (point.Offset + point.CallBytes != offset + 1) continue;
            if (_fiber.TrampolinePlace == Machine->StackPointer) _fiber.RemoveTrampoline();
            Machine->SavedPc = (ulong)function.Start + (ulong)point.Offset;
            Machine->StackPointer += sizeof(ulong);
            return;
        }
    }

    /// <summary>Lets it go on elsewhere if it was stopped inside of code, behind its first instruction. While it is stopped.</summary>
    internal void MoveOut(ulong start, ulong end, ulong goesOn)
    {
        if (IsStoppedAtPc && Machine->ResumeKind == ResumeKind.Full && Machine->SavedPc > start && Machine->SavedPc < end)
            Machine->SavedPc = goesOn;
    }

    /// <inheritdoc/>
    protected override ExitReason AddToInlineCache(ulong id, long key, long value)
    {
        try
        {
            _engine.InlineCaches.Add(id, key, value);
            return ExitReason.Returned;
        }
        catch (ArgumentException e)
        {
            return Trap(e.Message);
        }
    }

    /// <summary>Whether the innermost level stands at the saved PC, rather than behind a call.</summary>
    private bool IsStoppedAtPc =>
        _levels.Count > 0 && _fiber.ThreadState != GuestThreadState.Native
        && Machine->ResumeKind is ResumeKind.Full or ResumeKind.Call or ResumeKind.Start;

    /// <summary>The guest has come to an instruction that no processor has: at an exit of a site, if there is one.</summary>
    /// <returns>Whether there is.</returns>
    private bool TryServeExit(out ExitReason reason)
    {
        reason = ExitReason.Returned;
        if (!_engine.Patcher.TryFindExit(Machine->SavedPc, out PatchSite site, out Func<PatchExit, PatchAction>? handler)) return false;

        // Another thread may have restored it meanwhile: then what is there now is run.
        if (site.State != PatchState.Exit || handler is null) return true;
        PatchAction action;
        _isAtFault = true;
        try
        {
            action = handler(new PatchExit(site, this));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            action = PatchAction.Trap($"the handler of {site} failed: {e.Message}");
        }

        switch (action.Kind)
        {
            case PatchActionKind.Resume:
                break;
            case PatchActionKind.Return or PatchActionKind.ReturnDouble:
                reason = LeaveFrame(action, site);
                break;
            default:
                reason = Trap(action.Reason ?? $"{site} is an exit");
                break;
        }

        _isAtFault = false;
        return true;
    }

    /// <summary>The function that it stands in returns.</summary>
    private ExitReason LeaveFrame(PatchAction action, PatchSite site)
    {
        FrameWalker walker = new(_engine.Cache, _fiber, _levels.ToArray(), isAtFault: true);
        if (!walker.MoveNext() || !_fiber.IsInStack(walker.Current.ReturnAddressPlace)) return Trap($"{site}: the frame is damaged");
        if (action.Kind == PatchActionKind.ReturnDouble) FiberContext.SetVector(Machine, 0, Vector128.CreateScalar(action.Value).AsByte());
        else Machine->SetRegister(Gpr.Rax, action.Value);

        // As behind an exit at a call: the return address is on top of the stack.
        Machine->StackPointer = walker.Current.ReturnAddressPlace;
        Machine->ResumeKind = ResumeKind.Return;
        _hasResult = true;
        return ExitReason.Returned;
    }
}
