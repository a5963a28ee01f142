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
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Code;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Patching;

/// <summary>The sites of a program that can be patched, and what patches them. Thread-safe.</summary>
public sealed class CodePatcher
{
    /// <summary>An instruction of one byte that no processor executes in 64-bit mode (UDB): the fault is the way out.</summary>
    private const byte ExitByte = 0xD6;

    private const int WordBytes = sizeof(ulong);
    private const int FirstDelay = 1;
    private const int LongestDelay = 64;

    private readonly CompiledEngine _engine;
    private readonly Lock _gate = new();
    private readonly List<PatchSite> _sites = [];
    private readonly Dictionary<ulong, List<PatchSite>> _byId = [];
    private readonly ConcurrentDictionary<ulong, PatchSite> _byAddress = new();
    private readonly Dictionary<ulong, List<Assumption>> _assumed = [];
    private readonly List<Patch[]> _deferred = [];
    private PatchSite[] _filled = [];
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

    /// <summary>Makes all patches, or none.</summary>
    /// <param name="patches">Patches of different sites of this program.</param>
    /// <param name="conflict">What happens when a frame waits for a call inside of a site whose bytes are to be replaced.</param>
    /// <returns>True when all are made and every thread runs the new code; false when they wait.</returns>
    /// <exception cref="PatchException">A patch is not possible, or may not be made now; nothing was changed.</exception>
    public bool Apply(ReadOnlySpan<Patch> patches, PatchConflict conflict = PatchConflict.Refuse)
    {
        Patch[] copy = patches.ToArray();
        lock (_gate)
        {
            if (!Prepare(copy, out Change[] changes))
            {
                Write(changes);
                return true;
            }
        }

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
            List<Change> changes = [];
            foreach (ulong id in assumption.Ids)
            {
                if (!_byId.TryGetValue(id, out List<PatchSite>? sites)) continue;
                foreach (PatchSite site in sites)
                {
                    if (site.Point.Bytes == 0) throw new PatchException(site, $"it cannot become an exit: its shadow is empty");
                    if (site.State != PatchState.Exit) changes.Add(MakeChange(Patch.Exit(site, handler)));
                }
            }

            assumption.SetInvalid(handler);
            Write([.. changes]);
            return changes.Count;
        }
    }

    /// <summary>Registers what is in a function that was placed, before anyone runs it.</summary>
    internal void Add(in PlacedFunction placed)
    {
        if (placed.Function.Points.Length == 0) return;
        lock (_gate)
        {
            List<Change> changes = [];
            foreach (StackMapPoint point in placed.Function.Points)
            {
                PatchSite site = new(this, placed, point);
                _sites.Add(site);
                if (!_byId.TryGetValue(site.Id, out List<PatchSite>? sites)) _byId[site.Id] = sites = [];
                sites.Add(site);

                // Two sites at one address are a stackmap without a byte and what is behind it.
                if (point.Bytes > 0) _byAddress[(ulong)site.Address] = site;
                if (_assumed.TryGetValue(site.Id, out List<Assumption>? assumptions)
                    && assumptions.Find(static one => !one.IsValid) is { Handler: { } handler } && point.Bytes > 0)
                {
                    changes.Add(MakeChange(Patch.Exit(site, handler)));
                }
            }

            if (changes.Count > 0) Write([.. changes]);
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

    /// <summary>Stops making deferred patches.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _deferred.Clear();
            _retry?.Dispose();
        }
    }

    /// <summary>Checks patches and finds the bytes that they write. With the gate.</summary>
    /// <returns>Whether fibers have to stand for them.</returns>
    private bool Prepare(ReadOnlySpan<Patch> patches, out Change[] changes)
    {
        changes = new Change[patches.Length];
        bool mustStop = false;
        HashSet<PatchSite> seen = [];
        for (int i = 0; i < patches.Length; i++)
        {
            Patch patch = patches[i];
            if (patch.Site is null) throw new PatchException("a patch without a site");
            if (patch.Site.Patcher != this) throw new PatchException(patch.Site, "it is of another program, or its code was freed");
            if (!seen.Add(patch.Site)) throw new PatchException(patch.Site, "it is patched twice at once");
            changes[i] = MakeChange(patch);
            mustStop |= !changes[i].IsWord;
        }

        return mustStop;
    }

    private Change MakeChange(in Patch patch)
    {
        PatchSite site = patch.Site;
        StackMapPoint point = site.Point;
        switch (patch.State)
        {
            case PatchState.Exit:
                if (point.Bytes == 0) throw new PatchException(site, "it has no byte that could be patched: its shadow is empty");
                if (patch.Handler is null) throw new PatchException(site, "an exit needs a handler");
                return new Change(patch, [ExitByte], IsWord: true);
            case PatchState.Code:
                ReadOnlySpan<byte> code = patch.Code is null ? default : patch.Code.Bytes;
                if (code.IsEmpty) throw new PatchException(site, "no code");
                if (code.Length > point.Bytes) throw new PatchException(site, $"{code.Length} bytes of code do not fit into {point.Bytes}");
                byte[] bytes = new byte[point.Bytes];
                code.CopyTo(bytes);
                X64Nop.Fill(bytes.AsSpan(code.Length));
                return new Change(patch, bytes, IsWord: false);
            case PatchState.Original:
                ReadOnlySpan<byte> original = site.Original;
                return site.IsFilled
                    ? new Change(patch, site.Original, IsWord: false)
                    : new Change(patch, original[..Math.Min(point.Bytes, Math.Max(1, point.CallBytes))].ToArray(), IsWord: true);
        }

        if (point.Kind == StackMapPointKind.StackMap) throw new PatchException(site, "a stackmap makes no call");
        if (point.CallBytes == 0) throw new PatchException(site, $"{point.Bytes} bytes have no room for a call");
        byte[] called = (byte[])site.Original.Clone();
        Span<byte> call = called.AsSpan(0, point.CallBytes);
        if (patch.State == PatchState.Nops) X64Nop.Fill(call);
        else WriteCall(call, site, SlotOf(site, patch.Function!));
        return site.IsFilled ? new Change(patch, called, IsWord: false) : new Change(patch, call.ToArray(), IsWord: true);
    }

    private nint SlotOf(PatchSite site, string function) => _engine.TryFindSlot(function, out nint slot)
        ? slot
        : throw new PatchException(site, $"the program defines no function '{function}' that could be called");

    /// <summary><c>call [rip + slot]</c>, as long as what it replaces, by a prefix that means nothing there.</summary>
    private static void WriteCall(Span<byte> call, PatchSite site, nint slot)
    {
        const byte Rex = 0x40;
        ReadOnlySpan<byte> opcode = [0xFF, 0x15];
        long distance = slot - (site.Address + call.Length);
        if (distance != (int)distance) throw new PatchException(site, $"the function is out of reach, {distance} bytes away");
        int start = call.Length - (opcode.Length + sizeof(int));
        call[..start].Fill(Rex);
        opcode.CopyTo(call[start..]);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(call[(start + opcode.Length)..], (int)distance);
    }

    /// <summary>Writes changes and makes all threads see them. With the gate.</summary>
    private void Write(Change[] changes)
    {
        bool isFilledChanged = false;
        foreach (Change change in changes)
        {
            PatchSite site = change.Patch.Site;

            // Before who comes there may find it.
            if (change.Patch.State == PatchState.Exit) site.Handler = change.Patch.Handler;
            if (change.IsWord) WriteWord(site, change.Bytes);
            else _engine.Cache.Replace(site.Address, change.Bytes);
            bool isFilled = change.IsWord ? site.IsFilled : change.Patch.State == PatchState.Code;
            isFilledChanged |= site.IsFilled != isFilled;
            site.IsFilled = isFilled;
            site.State = change.Patch.State;
        }

        if (isFilledChanged) FindFilled();
        CodeBarrier.Synchronize();
    }

    /// <summary>Replaces the first bytes of a site.</summary>
    // Safe because: reads the word around published code.
    private unsafe void WriteWord(PatchSite site, byte[] bytes)
    {
        nint address = site.Address & -WordBytes;
        int first = (int)(site.Address - address);
        ulong word = *(ulong*)address;
        Span<byte> view = System.Runtime.InteropServices.MemoryMarshal.AsBytes(new Span<ulong>(ref word));
        bytes.CopyTo(view[first..]);
        _engine.Cache.StoreWord(address, word);
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
                    _ = Prepare(patches, out Change[] changes);
                    found = FindConflict(fibers, changes);
                    if (found is not null) return;
                    foreach (ScheduledFiber fiber in fibers) MoveOut(fiber, changes);
                    Write(changes);
                }
                catch (PatchException e)
                {
                    failure = e;
                }
            }
        }

        bool isStopped = true;
        ScheduledFiber? self = Worker.Current?.Running ?? (GuestThread.Current as CompiledThread)?.Owner;
        if (self?.Group == _engine.Fibers) isStopped = WorldStop.TryRun(self, Act);
        else WorldStop.Run(_engine.Fibers, Act);
        if (failure is not null) throw failure;
        reason = found;
        return isStopped && found is null;
    }

    private static PatchException? FindConflict(IReadOnlyList<ScheduledFiber> fibers, Change[] changes)
    {
        foreach (ScheduledFiber fiber in fibers)
        {
            if (fiber.Thread is not { } thread) continue;
            List<ulong> returns = thread.ReturnAddresses();
            foreach (Change change in changes)
            {
                PatchSite site = change.Patch.Site;
                if (change.IsWord || !returns.Exists(address => address > (ulong)site.Address && address < site.End)) continue;
                return new PatchException(site, $"{fiber.Group.Describe(fiber)} will return into it");
            }
        }

        return null;
    }

    private static void MoveOut(ScheduledFiber fiber, Change[] changes)
    {
        foreach (Change change in changes)
        {
            PatchSite site = change.Patch.Site;
            if (change.IsWord) continue;
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
            catch (PatchException)
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
            _delay = Math.Min(2 * _delay, LongestDelay);
            if (_deferred.Count > 0) _retry?.Change(_delay, Timeout.Infinite);
        }
    }

    /// <summary>What a patch writes.</summary>
    /// <param name="Patch">The patch.</param>
    /// <param name="Bytes">The first bytes of the site, or all.</param>
    /// <param name="IsWord">Whether they are within an aligned word, and what is behind them stays.</param>
    private readonly record struct Change(Patch Patch, byte[] Bytes, bool IsWord);
}
