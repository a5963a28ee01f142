// SPDX-License-Identifier: MIT
// Where the managed pointers of a stopped fiber are:
//
//   frame              stopped how                            registers                     words of the frame
//   innermost          at an instruction (Full)               by the map there              by the map there
//                      in place of a function (Call)          by the map of its first one   (the callee's first)
//                      behind a call, result there (Return)   by the map behind the call    by the map behind the call
//                      in a call of native code or the host   none: those of the call       by the map behind the call
//   all others         behind a call                          none: no register is kept     by the map behind the call
//
// Arguments on the stack are told by the map of the callee, so of a caller they are none. A derived pointer is moved by as
// much as its base is.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Heap;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;

namespace Stillpoint.Runtime.Stacks;

/// <summary>Gets the place of each managed pointer, which it may change.</summary>
internal unsafe interface IRootVisitor
{
    /// <summary>A place with a pointer to an object, or null.</summary>
    void Visit(ulong* place);
}

/// <summary>Finds the managed pointers of fibers by the maps alone.</summary>
/// <remarks>Any thread, for fibers that do not run; decoded maps are kept.</remarks>
internal sealed unsafe class RootScanner(CodeCache cache)
{
    private readonly ConcurrentDictionary<(nint Function, int Offset), FramePlan> _plans = new();
    private readonly List<(nint Place, nint Base)> _derived = [];

    /// <summary>Changes a map before it is used; for tests of what notices that.</summary>
    internal Func<CompiledFunction, FramePlan, FramePlan>? Alter { get; init; }

    /// <summary>Frames that have been looked at.</summary>
    internal long Frames { get; private set; }

    /// <summary>Visits each pointer of a fiber once; one scan of a scanner at a time.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="outerStackPointers">As <see cref="FrameWalker"/> wants them.</param>
    /// <param name="hasResult">Whether it stands behind a call whose result is in the registers.</param>
    /// <param name="visitor">Gets the places.</param>
    internal void Scan(Fiber fiber, ReadOnlySpan<ulong> outerStackPointers, bool hasResult, IRootVisitor visitor)
    {
        FiberContext* context = fiber.Context;
        bool isStopped = context->ResumeKind is ResumeKind.Full or ResumeKind.Call or ResumeKind.Start;
        bool isInnermost = true;
        FrameWalker walker = new(cache, fiber, outerStackPointers, isStopped);
        while (walker.MoveNext())
        {
            GuestFrame frame = walker.Current;
            if (frame.HasFunction && frame.Function.Function.Maps is not null)
            {
                Frames++;
                bool hasRegisters = frame.IsStopped || (isInnermost && hasResult);
                Scan(fiber, frame, PlanOf(frame), hasRegisters, visitor);
            }

            isInnermost = false;
        }
    }

    private FramePlan PlanOf(in GuestFrame frame)
    {
        int offset = frame.MapOffset;
        if (frame.IsStopped) offset = frame.Function.Function.Maps!.ResumeAt(offset);
        (nint, int) key = (frame.Function.Start, offset);
        if (_plans.TryGetValue(key, out FramePlan? known)) return known;
        CompiledFunction function = frame.Function.Function;
        var plan = FramePlan.Of(function.Maps!, offset);
        return _plans[key] = Alter?.Invoke(function, plan) ?? plan;
    }

    /// <summary>Derived pointers become distances from their bases while those are changed.</summary>
    // Safe because: places are registers of the context or words of the frame, checked to lie within the stack.
    private void Scan(Fiber fiber, in GuestFrame frame, FramePlan plan, bool hasRegisters, IRootVisitor visitor)
    {
        _derived.Clear();
        foreach ((Location place, Location @base) in plan.Derived)
        {
            ulong* derived = Find(fiber, frame, place, hasRegisters);
            ulong* origin = Find(fiber, frame, @base, hasRegisters);
            if (derived == null || origin == null) continue;
            *derived -= *origin;
            _derived.Add(((nint)derived, (nint)origin));
        }

        foreach (Location place in plan.References)
        {
            ulong* reference = Find(fiber, frame, place, hasRegisters);
            if (reference == null) continue;
            try
            {
                visitor.Visit(reference);
            }
            catch (HeapCorruptException e)
            {
                throw new HeapCorruptException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{e.Message}, which @{frame.Function.Function.Name}+0x{frame.MapOffset:x} has in {place}"));
            }
        }

        foreach ((nint derived, nint origin) in _derived) *(ulong*)derived += *(ulong*)origin;
    }

    /// <summary>The address of a place, or null if what is there does not belong to this frame.</summary>
    private static ulong* Find(Fiber fiber, in GuestFrame frame, Location place, bool hasRegisters)
    {
        if (place.IsRegister)
        {
            // A pointer goes from one word of memory to another by way of a vector register.
            return !hasRegisters ? null
                : place.IsGeneral ? FiberContext.RegisterPlace(fiber.Context, (Gpr)place.RegisterNumber)
                : (ulong*)FiberContext.Vector(fiber.Context, place.RegisterNumber);
        }

        if (place.Kind == LocationKind.Outgoing && !frame.IsStopped) return null;
        ulong address = frame.AddressOf(place);
        return fiber.IsInStack(address) && address >= frame.StackPointer ? (ulong*)address : null;
    }
}
