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
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Heap;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

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
    private readonly PointerSet _pointers = new();
    private readonly CallSitePlans _calls = new();
    private readonly List<int> _offsets = [];

    /// <summary>Changes a map before it is used; for tests of what notices that.</summary>
    internal Func<CompiledFunction, FramePlan, FramePlan>? Alter { get; init; }

    /// <summary>The frame and the place that are visited, unless callers are known by their return address.</summary>
    internal (GuestFrame Frame, Location Place) Visited { get; private set; }

    /// <summary>Frames that have been looked at.</summary>
    internal long Frames { get; private set; }

    /// <summary>Visits each pointer of a fiber once; one scan of a scanner at a time.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="outerStackPointers">As <see cref="FrameWalker"/> wants them.</param>
    /// <param name="hasResult">Whether it stands behind a call whose result is in the registers.</param>
    /// <param name="visitor">Gets the places.</param>
    /// <param name="watermark">
    /// Told of each frame that stands behind a call whether it was dirty; behind the place that it has, a scan looks only at frames
    /// that may have changed. Or null.
    /// </param>
    internal void Scan<TVisitor>(
        Fiber fiber, ReadOnlySpan<ulong> outerStackPointers, bool hasResult, TVisitor visitor, Watermark? watermark)
        where TVisitor : struct, IRootVisitor
    {
        watermark?.Begin();
        FiberContext* context = fiber.Context;
        bool isStopped = context->ResumeKind is ResumeKind.Full or ResumeKind.Call or ResumeKind.Start;
        bool isInnermost = true;

        // At its first instruction, and at its return, a frame's return address is at the stack pointer: that there is a mark says
        // nothing of its registers, nor of the result of a call that has come back.
        bool hasOwn = isStopped || hasResult;
        FrameWalker walker = new(cache, fiber, outerStackPointers, isStopped);
        while (((isInnermost && hasOwn) || watermark is null || watermark.Place == 0 || walker.NextPlace != watermark.Place)
            && walker.MoveNext())
        {
            GuestFrame frame = walker.Current;
            if (frame.HasFunction && frame.Function.Function.Pointers is not null)
            {
                Frames++;
                bool hasRegisters = frame.IsStopped || (isInnermost && hasResult);
                FramePlan plan = PlanOf(frame);
                Scan(fiber, frame, plan, hasRegisters, visitor);
                if (!isInnermost && !hasRegisters && Alter is null) Remember(fiber, frame, plan);
                if (watermark is not null)
                {
                    // The next time it is told by its return address, if it can be.
                    watermark.IsDirty = true;
                    watermark.Note(walker.NextPlace);
                }
            }

            isInnermost = false;
            walker.NextPlace = ScanCallers(fiber, walker.NextPlace, visitor, watermark);
        }

        if (watermark is not null && watermark.Place != 0) ScanChangeable(fiber, visitor, watermark);
    }

    /// <summary>Forgets functions whose code goes. While nothing is scanned.</summary>
    internal void Forget(List<PlacedFunction> functions)
    {
        HashSet<nint> starts = [];
        foreach (PlacedFunction function in functions) starts.Add(function.Start);
        foreach ((nint Function, int Offset) key in _plans.Keys)
        {
            if (starts.Contains(key.Function)) _ = _plans.TryRemove(key, out _);
        }

        _calls.RemoveAll(address => cache.TryFind(address - 1, out PlacedFunction function, out _) && starts.Contains(function.Start));
    }

    /// <summary>Scans the frames behind a watermark that may have changed.</summary>
    // Safe because: they were found by a scan and are there still, as the watermark is.
    private void ScanChangeable<TVisitor>(Fiber fiber, TVisitor visitor, Watermark watermark)
        where TVisitor : struct, IRootVisitor
    {
        foreach (ulong place in watermark.Changeable)
        {
            if (place < watermark.Place || !_calls.TryGet(fiber.ReturnAddressAt(place), out CallSitePlan plan)) continue;
            foreach (int offset in _calls.Offsets.Slice(plan.First, plan.Count))
            {
                visitor.Visit((ulong*)(place + sizeof(ulong) + (ulong)offset));
            }

            Frames++;
        }

        watermark.IsDirty = false;
    }

    /// <summary>Scans callers as long as their return addresses are known.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="place">Where the return address into the first of them is.</param>
    /// <param name="visitor">Gets the places.</param>
    /// <param name="watermark">As for a scan.</param>
    /// <returns>Where the return address of the last one is.</returns>
    // Safe because: places are checked to lie within the stack.
    private ulong ScanCallers<TVisitor>(Fiber fiber, ulong place, TVisitor visitor, Watermark? watermark)
        where TVisitor : struct, IRootVisitor
    {
        ulong known = 0;
        CallSitePlan plan = default;
        ReadOnlySpan<int> offsets = _calls.Offsets;
        try
        {
            while (fiber.IsInStack(place) && place % sizeof(ulong) == 0)
            {
                ulong returnAddress = *(ulong*)place;
                if (returnAddress != known && !_calls.TryGet(returnAddress, out plan)) return place;
                ulong stackPointer = place + sizeof(ulong);
                if (!fiber.IsInStack(stackPointer + (ulong)plan.Most)) return place;
                known = returnAddress;
                for (int i = plan.First; i < plan.First + plan.Count; i++)
                {
                    visitor.Visit((ulong*)(stackPointer + (ulong)offsets[i]));
                }

                Frames++;
                place = stackPointer + (ulong)plan.FrameBytes;
                if (watermark is null) continue;
                if (plan.HasVariables) watermark.NoteChangeable(stackPointer - sizeof(ulong));
                watermark.Note(place);
            }

            return place;
        }
        catch (HeapCorruptException e)
        {
            string name = cache.TryFind(known - 1, out PlacedFunction function, out int offset)
                ? string.Create(CultureInfo.InvariantCulture, $"@{function.Function.Name}+0x{offset + 1:x}")
                : "a frame";
            throw new HeapCorruptException($"{e.Message}, which {name} has");
        }
    }

    /// <summary>Remembers a frame behind a call, if the next one like it can be scanned by its return address alone.</summary>
    private void Remember(Fiber fiber, in GuestFrame frame, FramePlan plan)
    {
        // A trampoline stands in for any return address.
        bool isPlain = frame.FramePointer == 0 && plan.Derived.Length == 0 && frame.Pc != 0 && frame.Place != fiber.TrampolinePlace;
        if (!isPlain || frame.ReturnAddressPlace <= frame.Place || _calls.TryGet(frame.Pc, out _)) return;
        _offsets.Clear();
        foreach (Location place in plan.References)
        {
            if (Find(fiber, frame, place, hasRegisters: false) is var found && found != null)
            {
                _offsets.Add((int)((ulong)found - frame.StackPointer));
            }
        }

        int bytes = (int)(frame.ReturnAddressPlace - frame.StackPointer);
        _calls.Add(frame.Pc, bytes, CollectionsMarshal.AsSpan(_offsets), frame.Function.Function.HasManagedVariables);
    }

    private FramePlan PlanOf(in GuestFrame frame)
    {
        // Inside of a restartable range the map is that of its start.
        int offset = frame.MapOffset;
        (nint, int) key = (frame.Function.Start, offset);
        if (_plans.TryGetValue(key, out FramePlan? known)) return known;
        CompiledFunction function = frame.Function.Function;
        function.Pointers!.Read(offset, _pointers);
        var plan = FramePlan.Of(_pointers);
        return _plans[key] = Alter?.Invoke(function, plan) ?? plan;
    }

    /// <summary>Derived pointers become distances from their bases while those are changed.</summary>
    // Safe because: places are registers of the context or words of the frame, checked to lie within the stack.
    private void Scan<TVisitor>(Fiber fiber, in GuestFrame frame, FramePlan plan, bool hasRegisters, TVisitor visitor)
        where TVisitor : struct, IRootVisitor
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
            Visited = (frame, place);
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
