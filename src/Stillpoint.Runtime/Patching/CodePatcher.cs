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
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Maps;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.Runtime.Patching;

/// <summary>The sites of a program that can be patched, and what patches them. Thread-safe.</summary>
public sealed partial class CodePatcher
{
    private const int FirstDelay = 1;
    private const int LongestDelay = 64;

    private readonly CompiledEngine _engine;
    private readonly Lock _gate = new();
    private readonly List<PatchSite> _sites = [];
    private readonly Dictionary<ulong, List<PatchSite>> _byId = [];
    private readonly ConcurrentDictionary<ulong, PatchSite> _byAddress = new();
    private readonly Dictionary<nint, PatchSite[]> _byFunction = [];
    private readonly Dictionary<ulong, List<Assumption>> _assumed = [];

    /// <summary>Assumptions that have failed and are not forgotten.</summary>
    private int _failed;
    private readonly List<Deferred> _deferred = [];
    private readonly Dictionary<(nint Target, int Words), nint> _stubs = [];
    private (ulong Start, ulong End)[] _stubRanges = [];
    private PatchSite[] _filled = [];
    private Change[] _changes = [];
    private long _transactions;
    private bool _isClosed;
    private RetryTimer? _retry;

    internal CodePatcher(CompiledEngine engine) => _engine = engine;

    /// <summary>All sites of functions that have been compiled, in the order in which they were, until their code is freed.</summary>
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

    /// <summary>Transactions that wait for frames to be left. One whose sites are patched otherwise meanwhile is given up.</summary>
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

    /// <summary>The sites with a number: none, one, or several, also those of code that was retired and that frames are in yet.</summary>
    public IReadOnlyList<PatchSite> Find(ulong id)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out List<PatchSite>? sites) ? [.. sites] : [];
        }
    }

    /// <summary>Any site, or null if there is none.</summary>
    internal PatchSite? Any(Random random)
    {
        lock (_gate)
        {
            return _sites.Count > 0 ? _sites[random.Next(_sites.Count)] : null;
        }
    }

    /// <summary>The only site with a number in code that is called.</summary>
    /// <exception cref="PatchException">There is none, or there are several.</exception>
    public PatchSite Get(ulong id)
    {
        PatchSite[] sites = [.. Find(id)];
        sites = Array.FindAll(sites, static site => !site.IsRetired);
        return sites.Length == 1 ? sites[0]
            : throw new PatchException(
                sites.Length == 0 ? $"no stackmap or patchpoint {id} has been compiled"
                : $"{sites.Length} stackmaps and patchpoints have the number {id}: {string.Join<PatchSite>(", ", sites)}");
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
        if (conflict == PatchConflict.Refuse) throw reason ?? new PatchException("another thread stops the program just now");
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            _deferred.Add(new Deferred(copy));
            _retry ??= new RetryTimer(Retry, FirstDelay, LongestDelay);
        }

        _retry.Start();
        return false;
    }

    /// <summary>Makes an assumption that all sites with some numbers depend on, those of functions that are compiled later, too.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="ids">The numbers.</param>
    public Assumption Assume(string name, params ReadOnlySpan<ulong> ids)
    {
        HashSet<ulong> distinct = [.. ids];
        Assumption assumption = new(this, name, [.. distinct]);
        lock (_gate)
        {
            foreach (ulong id in distinct)
            {
                if (!_assumed.TryGetValue(id, out List<Assumption>? assumptions)) _assumed[id] = assumptions = [];
                assumptions.Add(assumption);
            }
        }

        return assumption;
    }

    /// <summary>
    /// Calls of a function do not go to its code any more: the next one has it compiled again, its points as the compiler makes them.
    /// The code is freed when its last frame has left, at some later time.
    /// </summary>
    /// <param name="function">The name of a function that the module defines.</param>
    /// <returns>False if it has no code.</returns>
    /// <exception cref="PatchException">There is no such function, or nothing that could be patched is in the program.</exception>
    public bool Retire(string function)
    {
        if (!_engine.CanRetire) throw new PatchException($"@{function}: code is freed in programs with stackmaps or patchpoints only");
        return _engine.Retire(
            _engine.TryFindNumber(function, out int number) ? number
            : throw new PatchException($"the program defines no function '{function}'"));
    }

    /// <summary>Functions that were retired and whose code is not freed yet.</summary>
    public int RetiredCount => _engine.Reclaimer.Count;

    /// <summary>Frees the code of functions that were retired and that no frame is in, now. Stops all fibers for that.</summary>
    /// <returns>How many functions; 0 also if somebody else stops the fibers just now.</returns>
    public int Reclaim() => _engine.Reclaimer.Reclaim();

    /// <summary>Makes exits of all sites with the numbers of an assumption.</summary>
    /// <returns>How many there were.</returns>
    internal int Invalidate(Assumption assumption, Func<PatchExit, PatchAction> handler)
    {
        int made = 0;
        List<PlacedFunction> functions = [];
        lock (_gate)
        {
            if (!assumption.IsValid) return 0;
            List<PatchSite> dependents = [];
            foreach (ulong id in assumption.Ids)
            {
                if (_byId.TryGetValue(id, out List<PatchSite>? sites)) dependents.AddRange(sites);
            }

            var exits = new Patch[dependents.Count];
            for (int i = 0; i < exits.Length; i++)
            {
                PatchSite site = dependents[i];
                if (site.Point.Bytes == 0) throw new PatchException(site, "it cannot become an exit: its shadow is empty");
                exits[i] = Patch.Exit(site, handler);

                // Those that are exits already get the handler: theirs might let the fiber go on.
                made += site.State != PatchState.Exit ? 1 : 0;
                if (!site.IsRetired && (functions.Count == 0 || functions[^1].Start != site.Function.Start)) functions.Add(site.Function);
            }

            _ = Prepare(exits);
            assumption.SetInvalid(handler);
            if (!assumption.IsForgotten) _failed++;
            if (exits.Length > 0) Write(exits);
        }

        // They are not called any more: their code relies on what does not hold. Without the gate: who compiles waits for it.
        _engine.Retire(functions);
        return made;
    }

    /// <summary>An assumption that nothing relies on any more.</summary>
    internal void Forget(Assumption assumption)
    {
        lock (_gate)
        {
            foreach (ulong id in assumption.Ids)
            {
                if (_assumed.TryGetValue(id, out List<Assumption>? assumptions)) assumptions.Remove(assumption);
            }

            if (!assumption.IsValid && !assumption.IsForgotten) _failed--;
            assumption.IsForgotten = true;
        }
    }

    /// <summary>Registers what is in a function that was placed, before anyone runs it.</summary>
    /// <exception cref="CompileException">A site should be an exit already, and cannot be one.</exception>
    internal void Add(in PlacedFunction placed)
    {
        if (placed.Function.Points.Length == 0) return;
        lock (_gate)
        {
            if (_isClosed) return;
            List<PatchSite> added = [];
            List<Patch> exits = [];
            foreach (StackMapPoint point in placed.Function.Points)
            {
                if (point.Kind == StackMapPointKind.Statepoint) continue;
                PatchSite site = new(this, placed, point);
                added.Add(site);
                if (FailedAssumption(site.Id) is not { } assumption) continue;
                if (point.Bytes == 0)
                {
                    throw new CompileException(
                        placed.Function.Name,
                        $"{site} has no byte for an exit, and the assumption '{assumption.Name}' does not hold any more");
                }

                exits.Add(Patch.Exit(site, assumption.Handler!));
            }

            _byFunction.Add(placed.Start, [.. added]);
            foreach (PatchSite site in added)
            {
                _sites.Add(site);
                if (!_byId.TryGetValue(site.Id, out List<PatchSite>? sites)) _byId[site.Id] = sites = [];
                sites.Add(site);

                // Two sites at one address are a stackmap without a byte and what is behind it.
                if (site.Point.Bytes > 0) _byAddress[(ulong)site.Address] = site;
            }

            WriteExits(exits);
        }
    }

    /// <summary>Functions are not called any more.</summary>
    internal void Retire(List<PlacedFunction> functions)
    {
        lock (_gate)
        {
            foreach (PlacedFunction placed in functions)
            {
                foreach (PatchSite site in _byFunction.GetValueOrDefault(placed.Start, [])) site.IsRetired = true;
            }
        }
    }

    /// <summary>Forgets what is in functions whose code goes. While all fibers stand.</summary>
    internal void Remove(List<PlacedFunction> functions)
    {
        lock (_gate)
        {
            HashSet<ulong> ids = [];
            foreach (PlacedFunction placed in functions)
            {
                if (!_byFunction.Remove(placed.Start, out PatchSite[]? sites)) continue;
                foreach (PatchSite site in sites)
                {
                    site.IsFreed = true;
                    ids.Add(site.Id);
                    if (site.Point.Bytes > 0) _ = _byAddress.TryRemove((ulong)site.Address, out _);
                }
            }

            foreach (ulong id in ids) _byId[id].RemoveAll(static site => site.IsFreed);
            if (_sites.RemoveAll(static site => site.IsFreed) > 0) FindFilled();
        }
    }

    private Assumption? FailedAssumption(ulong id) =>
        _assumed.TryGetValue(id, out List<Assumption>? assumptions) ? assumptions.Find(static one => !one.IsValid) : null;

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
        }

        _retry?.Dispose();
    }
}
