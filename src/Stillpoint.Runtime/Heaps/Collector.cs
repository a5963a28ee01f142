// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Heap;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Heaps;

/// <summary>Collects the garbage of a program that runs compiled: stops its fibers, finds their roots by maps, moves objects.</summary>
/// <remarks>Any thread that runs a fiber of the program.</remarks>
internal sealed unsafe class Collector
{
    private readonly GuestProgram _program;
    private readonly RootScanner _scanner;
    private readonly CodeCache _cache;
    private readonly List<(ulong Place, GlobalId Variable)> _globals = [];
    private readonly List<(long Offset, GlobalId Variable)> _threadLocals = [];
    private readonly LatencyHistogram _pauses = new();
    private readonly LatencyHistogram _youngPauses = new();
    private long _scanTicks;
    private bool _wasFull;

    /// <summary>Makes the collector of a program.</summary>
    internal Collector(
        GuestProgram program, CodeCache cache, Func<CompiledFunction, FramePlan, FramePlan>? alter = null)
    {
        _program = program;
        _cache = cache;
        _scanner = new RootScanner(cache) { Alter = alter };
        FindGlobals(program.Linked);
    }

    /// <summary>What collections have cost. Any thread; a view that may be a little old.</summary>
    internal CollectorStatistics Statistics =>
        new(_pauses.Summarize(), _youngPauses.Summarize(), _scanner.Frames, (double)_scanTicks / Stopwatch.Frequency);

    /// <summary>Forgets functions whose code goes. While all fibers stand.</summary>
    internal void Forget(List<PlacedFunction> functions) => _scanner.Forget(functions);

    /// <summary>Whether to look at the whole heap before and after each collection; for tests.</summary>
    internal bool Verifies { get; init; }

    /// <summary>Whether a program can have managed objects.</summary>
    internal static bool IsNeeded(LinkedProgram linked)
    {
        foreach (HostFunction host in linked.HostAddresses.Values)
        {
            if (host is HostFunction.New or HostFunction.NewArray or HostFunction.NewWeak) return true;
        }

        return false;
    }

    /// <summary>Collects, or waits until another fiber's collection is over.</summary>
    /// <param name="fiber">The one that runs on this thread; it is in a call of the host, or was stopped.</param>
    /// <param name="wanted">Bytes that it is going to allocate.</param>
    /// <param name="everything">Whether it is to be a full collection in any case.</param>
    /// <returns>What is wrong with the heap, or null.</returns>
    internal string? Collect(ScheduledFiber fiber, ulong wanted, bool everything)
    {
        ManagedHeap heap = _program.Heap.Heap;
        string? fault = null;
        long start = Stopwatch.GetTimestamp();
        long before = heap.Statistics.Collections;
        StopAll(fiber, () => heap.Statistics.Collections != before, stopped =>
        {
            fault = CollectStopped(heap, stopped, wanted, everything);
            CountPause(Stopwatch.GetElapsedTime(start));
        });
        return fault;
    }

    /// <summary>Finds out who holds what, as <see cref="Collect"/> collects.</summary>
    /// <param name="fiber">The one that runs on this thread.</param>
    /// <param name="reason">Why now.</param>
    /// <returns>Null if there are no objects, or the heap cannot be read.</returns>
    internal HeapDump? Dump(ScheduledFiber fiber, string reason)
    {
        HeapDump? dump = null;
        StopAll(fiber, static () => false, stopped => dump = Dump(stopped, reason));
        return dump;
    }

    /// <summary>Finds out who holds what, while all fibers stand.</summary>
    /// <param name="stopped">All of them.</param>
    /// <param name="reason">Why now.</param>
    /// <returns>Null if there are no objects, or the heap cannot be read.</returns>
    internal HeapDump? Dump(IReadOnlyList<ScheduledFiber> stopped, string reason)
    {
        if (_program.Heap.HeapIfMade is not { } heap) return null;
        try
        {
            Settle(stopped);
            return HeapDump.Make(_program, heap, ListRoots(stopped), reason);
        }
        catch (Exception e) when (e is HeapCorruptException or CompileException)
        {
            return null;
        }
    }

    /// <summary>Brings each fiber to where a map tells what it holds, and the heap to where its objects can be walked.</summary>
    /// <exception cref="CompileException">A function that one is on its way to cannot be compiled.</exception>
    private static void Settle(IReadOnlyList<ScheduledFiber> stopped)
    {
        foreach (ScheduledFiber fiber in stopped)
        {
            fiber.Thread?.SettleInFunction();
            fiber.Thread?.RetireAllocation();
        }
    }

    private List<HeapRoot> ListRoots(IReadOnlyList<ScheduledFiber> stopped)
    {
        Module module = _program.Linked.Module;
        List<HeapRoot> roots = [];

        // A plan that something may change is not kept by return address, so each frame is told.
        RootScanner scanner = new(_cache) { Alter = static (_, plan) => plan };
        foreach (ScheduledFiber fiber in stopped)
        {
            if (fiber.Thread is not { } thread) continue;
            thread.ScanRoots(scanner, new Namer(_program, scanner, roots));
            foreach ((long offset, GlobalId variable) in _threadLocals)
            {
                roots.Add(new HeapRoot($"thread-local variable {module.Display(variable)}", *(ulong*)(thread.ThreadLocalPlace + offset)));
            }
        }

        foreach ((ulong place, GlobalId variable) in _globals)
        {
            roots.Add(new HeapRoot($"variable {module.Display(variable)}", *(ulong*)place));
        }

        return roots;
    }

    /// <summary>Stops all fibers and does something, or waits until another fiber that does the same has.</summary>
    private void StopAll(ScheduledFiber fiber, Func<bool> isDone, Action<IReadOnlyList<ScheduledFiber>> action)
    {
        SpinWait spin = default;
        while (!WorldStop.TryRun(fiber, action))
        {
            fiber.TakeHandshakes();
            if (isDone() || _program.IsOver) return;
            spin.SpinOnce();
        }
    }

    private string? CollectStopped(ManagedHeap heap, IReadOnlyList<ScheduledFiber> stopped, ulong wanted, bool everything)
    {
        try
        {
            Settle(stopped);
        }
        catch (CompileException e)
        {
            return $"not supported: {e.Message}";
        }

        (long Objects, ulong Bytes) expected = default;
        if (Verifies)
        {
            if (heap.Verify() is { } wrong) return wrong;
            expected = Count(heap, stopped);
        }

        try
        {
            bool isFull = everything || heap.IsFullDue;
            Move(heap, stopped, isFull);
            if (!isFull && heap.IsShort(wanted)) Move(heap, stopped, isFull: true);
        }
        catch (HeapCorruptException e)
        {
            return e.Message;
        }

        if (!Verifies) return null;
        (long, ulong) found = Count(heap, stopped);
        return heap.Verify() ?? (found == expected && heap.UsedBytes >= expected.Bytes
            ? null
            : $"a collection of {expected} left {found} in {heap.UsedBytes} bytes");
    }

    private void CountPause(TimeSpan pause)
    {
        long nanoseconds = (long)(pause.TotalSeconds * 1e9);
        _pauses.Add(nanoseconds);
        if (!_wasFull) _youngPauses.Add(nanoseconds);
    }

    private void Move(ManagedHeap heap, IReadOnlyList<ScheduledFiber> stopped, bool isFull)
    {
        heap.BeginCollection(isFull);
        long start = Stopwatch.GetTimestamp();
        VisitVariables(stopped, new Mover(heap, null));
        bool usesWatermarks = _scanner.Alter is null;
        foreach (ScheduledFiber fiber in stopped)
        {
            if (fiber.Thread is not { } thread) continue;
            if (usesWatermarks) thread.ScanUnknownRoots(_scanner, new Mover(heap, thread.Watermark), isFull);
            else thread.ScanRoots(_scanner, new Mover(heap, null));
        }

        _scanTicks += Stopwatch.GetTimestamp() - start;
        _wasFull = isFull;
        heap.FinishCollection();
    }

    private (long Objects, ulong Bytes) Count(ManagedHeap heap, IReadOnlyList<ScheduledFiber> stopped)
    {
        Lister lister = new();
        VisitVariables(stopped, lister);
        foreach (ScheduledFiber fiber in stopped) fiber.Thread?.ScanRoots(_scanner, lister);
        return heap.CountReachable(lister.Pointers);
    }

    // Safe because: the places are the program's variables, as they were linked.
    private void VisitVariables<TVisitor>(IReadOnlyList<ScheduledFiber> stopped, TVisitor visitor)
        where TVisitor : struct, IRootVisitor
    {
        foreach ((ulong place, GlobalId _) in _globals) visitor.Visit((ulong*)place);
        foreach (ScheduledFiber fiber in stopped)
        {
            if (fiber.Thread is not { } thread) continue;
            byte* locals = thread.ThreadLocalPlace;
            foreach ((long offset, GlobalId _) in _threadLocals) visitor.Visit((ulong*)(locals + offset));
        }
    }

    private void FindGlobals(LinkedProgram linked)
    {
        Module module = linked.Module;
        ManagedTypes types = new();
        types.Use(module);
        List<ManagedWord> words = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            GlobalRow row = module.Globals[global];
            words.Clear();
            if (row.Kind != GlobalKind.Variable || !row.IsDefinition || !types.TryList(row.ValueType, 0, words)) continue;
            foreach (ManagedWord word in words)
            {
                if (word.IsTagged) continue;
                bool isLocal = row.ThreadLocal != ThreadLocalMode.NotThreadLocal;
                if (isLocal) _threadLocals.Add((linked.ThreadLocalOffset(global) + word.Offset, global));
                else _globals.Add((linked.AddressOf(global) + (ulong)word.Offset, global));
            }
        }
    }

    private readonly struct Mover(ManagedHeap heap, Watermark? watermark) : IRootVisitor
    {
        public void Visit(ulong* place)
        {
            ulong pointer = heap.Forward(*place);
            *place = pointer;
            if (watermark is not null && heap.IsYoung(pointer)) watermark.IsDirty = true;
        }
    }

    /// <summary>Tells of each pointer whose it is.</summary>
    private readonly struct Namer(GuestProgram program, RootScanner scanner, List<HeapRoot> roots) : IRootVisitor
    {
        public void Visit(ulong* place)
        {
            (GuestFrame frame, Location at) = scanner.Visited;
            TraceBuilder trace = new(program.Linked);
            trace.Add(frame.Function.Number, frame.Function.SourceAt(frame.Offset));
            CompiledFunction function = frame.Function.Function;
            NameId variable = function.Variables?.At(frame.MapOffset, at) ?? NameId.None;
            string of = variable.IsNone ? string.Empty : $"{program.Linked.Module.Names.Text(variable)} in ";
            string where = at.IsRegister && at.IsGeneral ? $"{(Gpr)at.RegisterNumber}".ToLowerInvariant() : $"{at}";
            roots.Add(new HeapRoot($"{trace.Finish()[0]}, {of}{where}", *place));
        }
    }

    private readonly struct Lister() : IRootVisitor
    {
        public List<ulong> Pointers { get; } = [];

        public void Visit(ulong* place) => Pointers.Add(*place);
    }
}
