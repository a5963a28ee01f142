// SPDX-License-Identifier: MIT
// How a fiber that was stopped where no map tells what it holds gets to a point with one:
//
//   pending flag       it is in native code, or about to be entered: the stubs look at PendingStop, see StopHandlerStub
//   return trampoline  a frame further up has a map: it is stopped when control comes back there
//   stepping out       neither: instruction by instruction, up to a bound
//   restart            the code may be run again from its start: the PC is moved back there, and nothing is run
//
// One trampoline at a time is enough: it goes into the innermost frame with a map, and once control is back there every
// frame above has one, too. A later one takes the place of an earlier one.
using System;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>How <see cref="Fiber.StepOut"/> ended.</summary>
/// <param name="Exit">
/// <see cref="GuestExit.Stepped"/>, or the exit that an instruction led to: it is to be served as after an entry.
/// </param>
/// <param name="IsOut">Whether the guest's next instruction is outside of the range.</param>
/// <param name="Steps">Instructions that were run.</param>
public readonly record struct StepOutResult(GuestExit Exit, bool IsOut, int Steps);

/// <content>Ways on for a fiber that was stopped where no map tells what it holds.</content>
public sealed unsafe partial class Fiber
{
    /// <summary>
    /// Where on the stack a trampoline is planted, or 0. One in a frame that was left in another way than by returning is gone
    /// with it.
    /// </summary>
    /// <remarks>The fiber does not run, here and in everything below.</remarks>
    public ulong TrampolinePlace
    {
        get
        {
            // Safe because: a place was in the stack when it was planted at, and the stack stays mapped.
            ulong place = _context->TrampolinePlace;
            return place != 0 && place >= _context->StackPointer && *(ulong*)place == Trampoline ? place : 0;
        }
    }

    private static ulong Trampoline => (ulong)StubSet.ReturnTrampoline;

    /// <summary>
    /// Makes the fiber come out with <see cref="GuestExit.Trampoline"/> when the guest returns through a return address. An
    /// earlier trampoline is taken away. Until then guest code that reads its own return address reads the trampoline's.
    /// </summary>
    /// <param name="place">
    /// Where the return address is: of any frame, of the call that the fiber is outside for, or of the outermost function.
    /// </param>
    /// <returns>
    /// False if nothing returns through that place: it is no word of the stack in use, or the entry that will write it has not
    /// begun.
    /// </returns>
    public bool TryPlantTrampoline(ulong place)
    {
        if (place % sizeof(ulong) != 0 || place < _context->StackPointer || !IsInStack(place)) return false;
        if (IsStartAt(place)) return false;
        if (TrampolinePlace == place) return true;
        RemoveTrampoline();

        // Safe because: a word of the stack in use, and the guest does not run.
        _context->TrampolineReturn = *(ulong*)place;
        _context->TrampolinePlace = place;
        *(ulong*)place = Trampoline;
        return true;
    }

    /// <summary>Takes the trampoline away.</summary>
    /// <returns>Whether there was one.</returns>
    public bool RemoveTrampoline()
    {
        ulong place = TrampolinePlace;
        _context->TrampolinePlace = 0;
        if (place == 0) return false;

        // Safe because: the word is the trampoline's still, so nobody has used the place for anything else.
        *(ulong*)place = _context->TrampolineReturn;
        return true;
    }

    /// <summary>The return address at a place, whether or not a trampoline stands in for it.</summary>
    /// <param name="place">A word of the usable stack.</param>
    // Safe because: the caller vouches for the place.
    public ulong ReturnAddressAt(ulong place) =>
        place == TrampolinePlace ? _context->TrampolineReturn : *(ulong*)place;

    /// <summary>
    /// Runs the guest instruction by instruction until it is outside of a range of code, or comes out, but at most so many
    /// instructions. A call of native code counts as one.
    /// </summary>
    /// <param name="thread">Context of the calling thread.</param>
    /// <param name="start">First byte of the range.</param>
    /// <param name="bytes">Size of the range.</param>
    /// <param name="maxSteps">The bound.</param>
    public StepOutResult StepOut(GuestThreadContext* thread, ulong start, ulong bytes, int maxSteps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxSteps);
        for (int steps = 0; ; steps++)
        {
            bool isOut = NextPc - start >= bytes;
            if (isOut || steps == maxSteps) return new StepOutResult(GuestExit.Stepped, isOut, steps);
            GuestExit exit = Step(thread);
            if (exit != GuestExit.Stepped) return new StepOutResult(exit, IsOutAfter(exit, start, bytes), steps);
        }
    }

    /// <summary>
    /// Moves a fiber that was stopped inside of code that may be run again back to its start, where the code's map is good.
    /// </summary>
    /// <param name="start">First byte of the code.</param>
    /// <param name="end">Byte behind the last one.</param>
    /// <returns>Whether it was inside, behind the first instruction.</returns>
    public bool TryRestart(ulong start, ulong end)
    {
        FiberContext* context = _context;
        if (context->ResumeKind != ResumeKind.Full || context->SavedPc <= start || context->SavedPc >= end) return false;
        context->SavedPc = start;
        return true;
    }

    /// <summary>Whether an entry that has not begun will write its return address there.</summary>
    /// <remarks>During native calls the kind is what the entry found, so it does not tell alone.</remarks>
    private bool IsStartAt(ulong place) =>
        _context->ResumeKind == ResumeKind.Start && place == _context->StackPointer && *(ulong*)place == (ulong)ReturnExit;

    /// <summary>The guest's next instruction.</summary>
    private ulong NextPc =>
        _context->ResumeKind == ResumeKind.Return ? ReturnAddressAt(_context->StackPointer) : _context->SavedPc;

    private bool IsOutAfter(GuestExit exit, ulong start, ulong bytes) => exit switch
    {
        // The outermost function is left, or another one is about to be entered, whose address C# will tell.
        GuestExit.Returned or GuestExit.CompileFunction => true,

        // Whoever sees these ends the level: there is no next instruction.
        GuestExit.Faulted or GuestExit.Unwound => false,
        _ => NextPc - start >= bytes,
    };
}
