// SPDX-License-Identifier: MIT
// Changes compiled code that may be running.
//
//   one word        a call or nop at the start of a patchpoint becomes another of the same length, or the first byte of a site
//                   becomes an exit: one store, since the compiler keeps the bytes within an aligned word. A thread may run
//                   through meanwhile. Whoever is behind the call returns to the same place, where nothing has changed.
//   all bytes       of a site become other code, or were other code: all fibers of the program stand. Who is inside is moved to
//                   where both are right: out of nops to their end, in code that was patched in to its start. Nobody may wait for
//                   a call to return into the site.
//
// Locks: a thread may stop the world without _gate and take _gate then; never the other way round, for a stopped thread may want it.
// _gate: all below but _byAddress and _filled, which are read without it.
using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Maps;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Code;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Runtime.Patching;

/// <summary>The sites of a program that can be patched, and what patches them. Thread-safe.</summary>
public sealed class CodePatcher
{
    /// <summary>An instruction of one byte that no processor executes in 64-bit mode (UDB): the fault is the way out.</summary>
    private const byte ExitByte = 0xD6;

    private const int WordBytes = sizeof(ulong);

    /// <summary>Length of <c>call [rip + slot]</c>.</summary>
    private const int SlotCallBytes = 6;
    private const int FirstDelay = 1;
    private const int LongestDelay = 64;

    private readonly CompiledEngine _engine;
    private readonly Lock _gate = new();
    private readonly List<PatchSite> _sites = [];
    private readonly Dictionary<ulong, List<PatchSite>> _byId = [];
    private readonly ConcurrentDictionary<ulong, PatchSite> _byAddress = new();
    private readonly Dictionary<ulong, List<Assumption>> _assumed = [];
    private readonly List<Patch[]> _deferred = [];
    private readonly Dictionary<(nint Target, int Words), nint> _stubs = [];
    private (ulong Start, ulong End)[] _stubRanges = [];
    private PatchSite[] _filled = [];
    private Change[] _changes = [];
    private long _transactions;
    private bool _isClosed;
    private Timer? _retry;
    private int _delay = FirstDelay;

    internal CodePatcher(CompiledEngine engine) => _engine = engine;

    /// <summary>All sites of functions that have been compiled, in the order in which they were.</summary>
    public IReadOnlyList<PatchSite> Sites
    {
        get
        {
            lock (_gate)
            {
                return [.. _sites];
            }
        }
    }

    /// <summary>Transactions that wait for frames to be left.</summary>
    public int DeferredCount
    {
        get
        {
            lock (_gate)
            {
                return _deferred.Count;
            }
        }
    }

    /// <summary>The sites with a number: none, one, or several.</summary>
    public IReadOnlyList<PatchSite> Find(ulong id)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out List<PatchSite>? sites) ? [.. sites] : [];
        }
    }

    /// <summary>The only site with a number.</summary>
    /// <exception cref="PatchException">There is none, or there are several.</exception>
    public PatchSite Get(ulong id)
    {
        IReadOnlyList<PatchSite> sites = Find(id);
        return sites.Count == 1 ? sites[0]
            : throw new PatchException(
                sites.Count == 0 ? $"no stackmap or patchpoint {id} has been compiled"
                : $"{sites.Count} stackmaps and patchpoints have the number {id}: {string.Join(", ", sites)}");
    }

    /// <summary>The site whose first byte is at an address.</summary>
    public bool TryFind(nint address, out PatchSite? site) => _byAddress.TryGetValue((ulong)address, out site);

    /// <summary>What is recorded in all functions that have been compiled, in LLVM's format; functions have their addresses.</summary>
    /// <remarks>Managed pointers are told only where functions keep their whole maps.</remarks>
    public StackMapTable DescribeStackMaps()
    {
        StackMapRecords records = new(everyInstruction: false);
        List<StackMapFunction> functions = [];
        foreach (PlacedFunction placed in _engine.Cache.All())
        {
            if (StackMapRecords.HasAny(placed.Function)) functions.Add(records.Describe(placed.Function, (ulong)placed.Start));
        }

        return new StackMapTable([.. functions], records.Constants);
    }

    /// <summary>Makes all patches, or none.</summary>
    /// <param name="patches">Patches of different sites of this program.</param>
    /// <param name="conflict">What happens when a frame waits for a call inside of a site whose bytes are to be replaced.</param>
    /// <returns>True when all are made and every thread runs the new code; false when they wait.</returns>
    /// <exception cref="PatchException">A patch is not possible, or may not be made now; nothing was changed.</exception>
    /// <exception cref="ObjectDisposedException">The program is over.</exception>
    public bool Apply(ReadOnlySpan<Patch> patches, PatchConflict conflict = PatchConflict.Refuse)
    {
        lock (_gate)
        {
            if (!Prepare(patches))
            {
                Write(patches);
                return true;
            }
        }

        Patch[] copy = patches.ToArray();
        if (TryApplyStopped(copy, out PatchException? reason)) return true;
        if (conflict == PatchConflict.Refuse || reason is null) throw reason ?? new PatchException("another thread stops the program just now");
        lock (_gate)
        {
            _deferred.Add(copy);
            _retry ??= new Timer(_ => Retry());
            _retry.Change(_delay = FirstDelay, Timeout.Infinite);
        }

        return false;
    }

    /// <summary>Makes an assumption that all sites with some numbers depend on, those of functions that are compiled later, too.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="ids">The numbers.</param>
    public Assumption Assume(string name, params ReadOnlySpan<ulong> ids)
    {
        Assumption assumption = new(this, name, ids.ToArray());
        lock (_gate)
        {
            foreach (ulong id in ids)
            {
                if (!_assumed.TryGetValue(id, out List<Assumption>? assumptions)) _assumed[id] = assumptions = [];
                assumptions.Add(assumption);
            }
        }

        return assumption;
    }

    /// <summary>Makes exits of all sites with the numbers of an assumption.</summary>
    /// <returns>How many there were.</returns>
    internal int Invalidate(Assumption assumption, Func<PatchExit, PatchAction> handler)
    {
        lock (_gate)
        {
            List<Patch> exits = [];
            foreach (ulong id in assumption.Ids)
            {
                if (!_byId.TryGetValue(id, out List<PatchSite>? sites)) continue;
                foreach (PatchSite site in sites)
                {
                    if (site.Point.Bytes == 0) throw new PatchException(site, $"it cannot become an exit: its shadow is empty");
                    if (site.State != PatchState.Exit) exits.Add(Patch.Exit(site, handler));
                }
            }

            assumption.SetInvalid(handler);
            WriteExits(exits);
            return exits.Count;
        }
    }

    /// <summary>Registers what is in a function that was placed, before anyone runs it.</summary>
    internal void Add(in PlacedFunction placed)
    {
        if (placed.Function.Points.Length == 0) return;
        lock (_gate)
        {
            List<Patch> exits = [];
            foreach (StackMapPoint point in placed.Function.Points)
            {
                if (point.Kind == StackMapPointKind.Statepoint) continue;
                PatchSite site = new(this, placed, point);
                _sites.Add(site);
                if (!_byId.TryGetValue(site.Id, out List<PatchSite>? sites)) _byId[site.Id] = sites = [];
                sites.Add(site);

                // Two sites at one address are a stackmap without a byte and what is behind it.
                if (point.Bytes > 0) _byAddress[(ulong)site.Address] = site;
                if (_assumed.TryGetValue(site.Id, out List<Assumption>? assumptions)
                    && assumptions.Find(static one => !one.IsValid) is { Handler: { } handler } && point.Bytes > 0)
                {
                    exits.Add(Patch.Exit(site, handler));
                }
            }

            WriteExits(exits);
        }
    }

    /// <summary>The entry slot of a function of the program.</summary>
    internal nint SlotOf(PatchSite site, string function) => _engine.TryFindSlot(function, out nint slot)
        ? slot
        : throw new PatchException(site, $"the program defines no function '{function}' that could be called");

    /// <summary>Code that calls native code for a site; the same for the same function.</summary>
    internal nint MakeNativeStub(PatchSite site, nint function)
    {
        if (function == 0) throw new PatchException(site, "no native function");
        int words = site.Function.Function.Frame.OutgoingUnits;
        return MakeStub(site, (function, words), code =>
        {
            code.Mov64(Gpr.R11, function);
            code.Mov32(Gpr.Rbx, (uint)words);
            code.Jmp(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
        });
    }

    /// <summary>Code that goes on to what the compiler had a site call.</summary>
    internal nint MakeDetour(PatchSite site)
    {
        if (!site.Point.MakesCall) throw new PatchException(site, "it makes no call");
        ReadOnlySpan<byte> call = site.Original.AsSpan(0, site.Point.CallBytes);
        int operand = BinaryPrimitives.ReadInt32LittleEndian(call[^sizeof(int)..]);

        // call [rip + slot], or call [r15 + stub].
        bool isSlot = call.Length == SlotCallBytes;
        nint slot = isSlot ? site.Address + call.Length + operand : operand;
        return MakeStub(site, (slot, -1), code =>
        {
            if (isSlot)
            {
                code.Mov64(Gpr.R11, slot);
                code.Jmp(X64Address.At(Gpr.R11));
            }
            else
            {
                code.Jmp(X64Address.At(Gpr.R15, operand));
            }
        });
    }

    /// <summary>
    /// Whether an address is in the stub that a site calls: the call can be undone, for it has changed nothing that the site needs.
    /// </summary>
    internal bool IsInStub(ulong pc)
    {
        foreach ((ulong start, ulong end) in Volatile.Read(ref _stubRanges))
        {
            if (pc >= start && pc < end) return true;
        }

        return false;
    }

    private nint MakeStub(PatchSite site, (nint Target, int Words) key, Action<X64Assembler> write)
    {
        lock (_gate)
        {
            if (_stubs.TryGetValue(key, out nint stub)) return stub;
            X64Assembler code = new();
            write(code);
            try
            {
                stub = _engine.Cache.PublishStub(code.Finish());
            }
            catch (InvalidOperationException e)
            {
                throw new PatchException($"{site}: no stub: {e.Message}", e);
            }

            _stubs.Add(key, stub);
            Volatile.Write(ref _stubRanges, [.. _stubRanges, ((ulong)stub, (ulong)stub + (ulong)code.Length)]);
            return stub;
        }
    }

    /// <summary>The exit at an address, if there is one.</summary>
    internal bool TryFindExit(ulong pc, out PatchSite site, out Func<PatchExit, PatchAction>? handler)
    {
        handler = null;
        if (!_byAddress.TryGetValue(pc, out site!)) return false;
        lock (_gate)
        {
            handler = site.Handler;
            return true;
        }
    }

    /// <summary>The code that was patched in and that an address is inside of, behind its start.</summary>
    internal bool TryFindFilled(ulong pc, out ulong start)
    {
        bool isFound = TryFindFilledSite(pc, out PatchSite? site) && (ulong)site!.Address != pc;
        start = isFound ? (ulong)site!.Address : 0;
        return isFound;
    }

    /// <summary>The site with code that was patched in and that an address is in.</summary>
    internal bool TryFindFilledSite(ulong pc, out PatchSite? site)
    {
        PatchSite[] filled = Volatile.Read(ref _filled);
        int low = 0;
        int high = filled.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if ((ulong)filled[middle].Address <= pc) low = middle + 1;
            else high = middle;
        }

        site = low > 0 && pc < filled[low - 1].End ? filled[low - 1] : null;
        return site is not null;
    }

    /// <summary>The code is about to go: no more patches are made.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            _deferred.Clear();
            _retry?.Dispose();
        }
    }

    private void WriteExits(List<Patch> exits)
    {
        if (exits.Count == 0) return;
        ReadOnlySpan<Patch> patches = CollectionsMarshal.AsSpan(exits);
        _ = Prepare(patches);
        Write(patches);
    }

    /// <summary>Checks patches and finds what they write, in <see cref="_changes"/>. With the gate.</summary>
    /// <returns>Whether fibers have to stand for them.</returns>
    private bool Prepare(ReadOnlySpan<Patch> patches)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (_changes.Length < patches.Length) _changes = new Change[2 * patches.Length];
        long transaction = ++_transactions;
        bool mustStop = false;
        for (int i = 0; i < patches.Length; i++)
        {
            PatchSite site = patches[i].Site ?? throw new PatchException("a patch without a site");
            if (site.Patcher != this) throw new PatchException(site, "it is of another program");
            if (site.Transaction == transaction) throw new PatchException(site, "it is patched twice at once");
            site.Transaction = transaction;
            _changes[i] = MakeChange(patches[i]);
            mustStop |= !_changes[i].IsWord;
        }

        return mustStop;
    }

    private Change MakeChange(in Patch patch)
    {
        PatchSite site = patch.Site;
        StackMapPoint point = site.Point;
        Span<byte> call = stackalloc byte[WordBytes];
        switch (patch.State)
        {
            case PatchState.Exit:
                if (point.Bytes == 0) throw new PatchException(site, "it has no byte that could be patched: its shadow is empty");
                if (patch.Handler is null) throw new PatchException(site, "an exit needs a handler");
                return Word([ExitByte]);
            case PatchState.Code:
                ReadOnlySpan<byte> code = patch.Code is null ? default : patch.Code.Bytes;
                if (code.IsEmpty) throw new PatchException(site, "no code");
                if (code.Length > point.Bytes) throw new PatchException(site, $"{code.Length} bytes of code do not fit into {point.Bytes}");
                byte[] bytes = new byte[point.Bytes];
                code.CopyTo(bytes);
                X64Nop.Fill(bytes.AsSpan(code.Length));
                return new Change(0, 0, bytes);
            case PatchState.Original:
                if (site.IsFilled) return new Change(0, 0, site.Original);
                return Word(site.Original.AsSpan(0, Math.Min(point.Bytes, Math.Max(1, point.CallBytes))));
        }

        if (point.Kind == StackMapPointKind.StackMap) throw new PatchException(site, "a stackmap makes no call");
        if (point.CallBytes == 0) throw new PatchException(site, $"{point.Bytes} bytes have no room for a call");
        call = call[..point.CallBytes];
        if (patch.State == PatchState.Nops) X64Nop.Fill(call);
        else if (patch.Stub != 0) WriteCall(call, site, [0xE8], patch.Stub);
        else WriteCall(call, site, [0xFF, 0x15], patch.Slot);
        if (!site.IsFilled) return Word(call);
        byte[] whole = (byte[])site.Original.Clone();
        call.CopyTo(whole);
        return new Change(0, 0, whole);
    }

    /// <summary>A change of the first bytes of a site.</summary>
    private static Change Word(ReadOnlySpan<byte> bytes)
    {
        ulong word = 0;
        for (int i = 0; i < bytes.Length; i++) word |= (ulong)bytes[i] << (8 * i);
        return new Change(word, bytes.Length, null);
    }

    /// <summary>A call by its opcode and a distance, as long as what it replaces, by prefixes that mean nothing there.</summary>
    private static void WriteCall(Span<byte> call, PatchSite site, ReadOnlySpan<byte> opcode, nint target)
    {
        const byte Segment = 0x2E;
        const byte Rex = 0x40;
        long distance = target - (site.Address + call.Length);
        if (distance != (int)distance) throw new PatchException(site, $"the function is out of reach, {distance} bytes away");
        int start = call.Length - (opcode.Length + sizeof(int));
        call[..start].Fill(Segment);
        if (start > 0) call[start - 1] = Rex;
        opcode.CopyTo(call[start..]);
        BinaryPrimitives.WriteInt32LittleEndian(call[(start + opcode.Length)..], (int)distance);
    }

    /// <summary>Writes what was prepared and makes all threads see it. With the gate.</summary>
    private void Write(ReadOnlySpan<Patch> patches)
    {
        bool isFilledChanged = false;
        for (int i = 0; i < patches.Length; i++)
        {
            PatchSite site = patches[i].Site;
            PatchState state = patches[i].State;
            Change change = _changes[i];

            // Before who comes there may find it.
            if (state == PatchState.Exit) site.Handler = patches[i].Handler;
            if (change.Bytes is { } bytes) _engine.Cache.Replace(site.Address, bytes);
            else WriteWord(site, change);
            bool isFilled = change.IsWord ? site.IsFilled : state == PatchState.Code;
            isFilledChanged |= site.IsFilled != isFilled;
            site.IsFilled = isFilled;
            site.State = state;
        }

        Array.Clear(_changes, 0, patches.Length);
        if (isFilledChanged) FindFilled();
        CodeBarrier.Synchronize();
    }

    /// <summary>Replaces the first bytes of a site.</summary>
    // Safe because: reads the word around published code, which changes only here.
    private unsafe void WriteWord(PatchSite site, in Change change)
    {
        if (change.Count == 0) return;
        nint address = site.Address & -WordBytes;
        int shift = 8 * (int)(site.Address - address);
        ulong mask = (change.Count == WordBytes ? ulong.MaxValue : (1UL << (8 * change.Count)) - 1) << shift;
        _engine.Cache.StoreWord(address, (*(ulong*)address & ~mask) | (change.Word << shift));
    }

    private void FindFilled()
    {
        List<PatchSite> filled = _sites.FindAll(static site => site.IsFilled);
        filled.Sort(static (left, right) => left.Address.CompareTo(right.Address));
        Volatile.Write(ref _filled, [.. filled]);
    }

    /// <summary>Makes patches while all fibers stand.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="reason">Why not; null if others stop the fibers just now.</param>
    private bool TryApplyStopped(Patch[] patches, out PatchException? reason)
    {
        PatchException? found = null;
        Exception? failure = null;
        void Act(IReadOnlyList<ScheduledFiber> fibers)
        {
            lock (_gate)
            {
                try
                {
                    _ = Prepare(patches);
                    found = FindConflict(fibers, patches);
                    if (found is not null) return;
                    foreach (ScheduledFiber fiber in fibers) MoveOut(fiber, patches);
                    Write(patches);
                }
                catch (Exception e) when (e is PatchException or ObjectDisposedException)
                {
                    failure = e;
                }
            }
        }

        bool isStopped = true;
        ScheduledFiber? self = Worker.Current?.Running ?? (GuestThread.Current as CompiledThread)?.Owner;
        if (self?.Group == _engine.Fibers) isStopped = WorldStop.TryRun(self, Act);
        else WorldStop.Run(_engine.Fibers, Act);
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        reason = found;
        return isStopped && found is null;
    }

    private PatchException? FindConflict(IReadOnlyList<ScheduledFiber> fibers, Patch[] patches)
    {
        foreach (ScheduledFiber fiber in fibers)
        {
            if (fiber.Thread is not { } thread) continue;
            List<ulong> returns = thread.ReturnAddresses();
            for (int i = 0; i < patches.Length; i++)
            {
                PatchSite site = patches[i].Site;
                if (_changes[i].IsWord || !returns.Exists(address => address > (ulong)site.Address && address < site.End)) continue;
                return new PatchException(site, $"{fiber.Group.Describe(fiber)} will return into it");
            }
        }

        return null;
    }

    private void MoveOut(ScheduledFiber fiber, Patch[] patches)
    {
        for (int i = 0; i < patches.Length; i++)
        {
            PatchSite site = patches[i].Site;
            if (_changes[i].IsWord) continue;
            ulong goesOn = site.IsFilled ? (ulong)site.Address : site.End;
            fiber.Thread?.MoveOut((ulong)site.Address, site.End, goesOn);
        }
    }

    private void Retry()
    {
        Patch[][] waiting;
        lock (_gate)
        {
            waiting = [.. _deferred];
        }

        foreach (Patch[] patches in waiting)
        {
            bool isOver;
            try
            {
                isOver = TryApplyStopped(patches, out _);
            }
            catch (Exception e) when (e is PatchException or ObjectDisposedException)
            {
                // What was possible when it was asked for is not any more: the site was patched otherwise.
                isOver = true;
            }

            lock (_gate)
            {
                if (isOver) _deferred.Remove(patches);
            }
        }

        lock (_gate)
        {
            if (_isClosed) return;
            _delay = Math.Min(2 * _delay, LongestDelay);
            if (_deferred.Count > 0) _retry?.Change(_delay, Timeout.Infinite);
        }
    }

    /// <summary>What a patch writes: the first bytes of the site, or all of them.</summary>
    /// <param name="Word">The first bytes, the lowest first.</param>
    /// <param name="Count">How many of them.</param>
    /// <param name="Bytes">All bytes, or null.</param>
    private readonly record struct Change(ulong Word, int Count, byte[]? Bytes)
    {
        /// <summary>Whether what it writes is within an aligned word, and what is behind it stays.</summary>
        public bool IsWord => Bytes is null;
    }
}
