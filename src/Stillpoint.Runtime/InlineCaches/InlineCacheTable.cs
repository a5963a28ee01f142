// SPDX-License-Identifier: MIT
// Inline caches on patchpoints. A program has one where it writes
//
//   %value = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 ID, i32 BYTES, ptr null, i32 1, i64 %key)
//
// That gives -1, a miss, until the cache with the number is told a value for the key; and -2 when it has seen too many keys. What to
// do then is the program's: look it up, tell the cache (stillpoint.inline_cache.add, or this class), and go on with what was
// found. So there is nothing of C# or of stubs on the way of a hit, and a miss is an ordinary call with ordinary maps. Or, in few bytes,
//
//   %value = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 ID, i32 16, ptr @find, i32 1, i64 %key)
//
// where @find looks up and tells. Once a key is told, the site calls a stub that knows it and goes on to @find with all others.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Modules;
using Stillpoint.Runtime.Code;
using Stillpoint.Runtime.Patching;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.InlineCaches;

/// <summary>The inline caches of a program. Thread-safe.</summary>
public sealed class InlineCacheTable
{
    private readonly CodePatcher _patcher;
    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, InlineCache> _caches = [];

    /// <summary>By where a stub is, the number of its cache.</summary>
    private readonly ConcurrentDictionary<nint, ulong> _stubs = new();

    private readonly CompiledEngine _engine;
    private Timer? _sampler;

    internal InlineCacheTable(CompiledEngine engine)
    {
        _engine = engine;
        _patcher = engine.Patcher;
    }

    /// <summary>Most keys that a cache compares with in the code of its sites; beyond it is megamorphic.</summary>
    public int MostKeys { get; set; } = 8;

    /// <summary>Most keys of a cache all of whose sites call a function that looks up; beyond they do so always.</summary>
    public int MostStubKeys { get; set; } = 64;

    /// <summary>What each cache has done that was told a key, by ascending number.</summary>
    public IReadOnlyList<InlineCacheStatistics> Statistics
    {
        get
        {
            lock (_gate)
            {
                List<InlineCacheStatistics> all = [];
                foreach ((ulong id, InlineCache cache) in _caches)
                {
                    if (cache.Misses > 0) all.Add(cache.Describe(_patcher.Find(id).Count));
                }

                all.Sort(static (left, right) => left.Id.CompareTo(right.Id));
                return all;
            }
        }
    }

    /// <summary>
    /// Stops the running fibers now and then from now on, to see how often they are in the code of a cache:
    /// <see cref="InlineCacheStatistics.Samples"/>. Otherwise only stops for other reasons are samples.
    /// </summary>
    /// <param name="period">From one look to the next, 1 ms or more; a stop costs some 50 µs.</param>
    public void SampleEvery(TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.FromMilliseconds(1));
        lock (_gate)
        {
            _sampler ??= new Timer(_ => StopRunning());
            _sampler.Change(period, period);
        }
    }

    /// <summary>
    /// The sites with a number give a value for a key from now on. If that is new, all fibers stand for a moment, unless all sites call.
    /// </summary>
    /// <param name="id">
    /// The number of patchpoints with the key as first argument and an integer result of 64 bits: with <c>anyregcc</c> and no callee, or
    /// with a function of the program as callee, whose other arguments are pointers, integers of 64 bits and doubles.
    /// </param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value: not -1 or -2, by which sites that call nothing say that they have none.</param>
    /// <exception cref="ArgumentException">The value cannot be given, or a site with the number is none for an inline cache.</exception>
    public void Add(ulong id, long key, long value)
    {
        IReadOnlyList<PatchSite> sites = _patcher.Find(id);
        foreach (PatchSite site in sites)
        {
            if (Serves(site) || TryFindCallee(site, out _)) continue;
            throw new ArgumentException(
                $"{site} is no inline cache: it wants anyregcc, no callee, and a key in a register; or a callee of type i64 (i64, ...)");
        }

        bool isInline = HasInline(sites);
        if (isInline && value is (InlineCache.Miss or InlineCache.Megamorphic))
            throw new ArgumentException($"an inline cache cannot give {value}, which means that it has no value", nameof(value));
        InlineCache cache;
        Patch[] patches;
        lock (_gate)
        {
            cache = CacheOf(id);
            bool isNew = cache.Add(new InlineCacheEntry(key, value), isInline ? MostKeys : MostStubKeys, keepsKnown: !isInline);
            if (!isNew && !cache.IsStale && AreFilled(sites)) return;
            patches = Begin(id, cache);
        }

        _ = Bring(id, cache, patches);
    }

    /// <summary>Forgets what a cache knows: its sites miss.</summary>
    /// <returns>
    /// False if others stop the fibers just now: its sites give what they gave until it is told something, or reset again.
    /// </returns>
    public bool Reset(ulong id)
    {
        InlineCache? cache;
        Patch[] patches;
        lock (_gate)
        {
            if (!_caches.TryGetValue(id, out cache)) return true;
            cache.Forget();
            patches = Begin(id, cache);
        }

        return Bring(id, cache, patches);
    }

    /// <summary>Brings the sites to what the cache knows. Without the lock: others that wait for it would not stop.</summary>
    private bool Bring(ulong id, InlineCache cache, Patch[]? patches)
    {
        bool isApplied = true;
        while (isApplied && patches is not null)
        {
            isApplied = patches.Length == 0 || TryApply(patches);
            lock (_gate)
            {
                patches = End(id, cache, isApplied, patches.Length > 0);
            }
        }

        return isApplied;
    }

    /// <summary>Whether some site wants the keys in its own code.</summary>
    private static bool HasInline(IReadOnlyList<PatchSite> sites)
    {
        foreach (PatchSite site in sites)
        {
            if (!site.Point.MakesCall) return true;
        }

        return false;
    }

    private static bool AreFilled(IReadOnlyList<PatchSite> sites)
    {
        foreach (PatchSite site in sites)
        {
            if (site.State is PatchState.Original or PatchState.Nops) return false;
        }

        return true;
    }

    /// <summary>Patches for what a cache knows now, of the sites that there are now. With the lock.</summary>
    private Patch[] Begin(ulong id, InlineCache cache)
    {
        Patch[] patches = Compile(id, cache, _patcher.Find(id));
        cache.IsStale = true;
        cache.IsContended |= cache.InFlight++ > 0;
        return patches;
    }

    /// <summary>
    /// Patches were made, or not. Where several threads have made some at the same time, the last one makes them once more: which code
    /// came last nobody knows. With the lock.
    /// </summary>
    /// <returns>What is to be patched yet, or null.</returns>
    private Patch[]? End(ulong id, InlineCache cache, bool isApplied, bool isChanged)
    {
        cache.InFlight--;
        if (isApplied)
        {
            cache.Transitions += isChanged ? 1 : 0;
            if (cache.IsContended && cache.InFlight == 0)
            {
                cache.IsContended = false;
                return Begin(id, cache);
            }

            if (!cache.IsContended) cache.IsStale = false;
        }

        RetireStubs(id, cache);
        return null;
    }

    /// <summary>Stubs of a cache that no site calls any more, nor will by patches that are under way. With the lock.</summary>
    private void RetireStubs(ulong id, InlineCache cache)
    {
        if (cache.InFlight > 0 || cache.Stubs.Count == 0) return;
        HashSet<nint> called = [];
        foreach (PatchSite site in _patcher.Find(id)) _ = called.Add(site.Stub);
        List<PlacedFunction> retired = cache.Stubs.FindAll(stub => !called.Contains(stub.Start));
        foreach (PlacedFunction stub in retired) _ = _stubs.TryRemove(stub.Start, out _);
        _ = cache.Stubs.RemoveAll(stub => !_stubs.ContainsKey(stub.Start));
        _engine.Reclaimer.Add(retired);
    }

    private bool TryApply(Patch[] patches)
    {
        try
        {
            return _patcher.Apply(patches);
        }
        catch (Exception e) when (e is PatchException or ObjectDisposedException)
        {
            // Others stop the fibers just now, and the next miss tries it again; or the program is over.
            return false;
        }
    }

    /// <summary>Ends sampling.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _sampler?.Dispose();
        }
    }

    private void StopRunning()
    {
        lock (_gate)
        {
            if (_caches.Count == 0) return;
        }

        foreach (ScheduledFiber fiber in _engine.Fibers.Handles.All<ScheduledFiber>())
        {
            if (fiber.State == FiberState.Running) fiber.RequestStop();
        }
    }

    /// <summary>A thread was stopped in guest code.</summary>
    internal void Sample(ulong pc)
    {
        bool isInSite = _patcher.TryFindFilledSite(pc, out PatchSite? site);
        if (!isInSite && _stubs.IsEmpty) return;
        lock (_gate)
        {
            ulong id = isInSite ? site!.Id : 0;
            bool isInStub = !isInSite && _engine.Cache.TryFind(pc, out PlacedFunction placed, out _)
                && _stubs.TryGetValue(placed.Start, out id);
            if ((isInSite || isInStub) && _caches.TryGetValue(id, out InlineCache? cache)) cache.Samples++;
        }
    }

    private InlineCache CacheOf(ulong id)
    {
        if (!_caches.TryGetValue(id, out InlineCache? cache)) _caches[id] = cache = new InlineCache(id);
        return cache;
    }

    /// <summary>Where a site has no room for all keys, the cache is megamorphic. With the lock.</summary>
    private Patch[] Compile(ulong id, InlineCache cache, IReadOnlyList<PatchSite> sites)
    {
        List<Patch> patches = [];
        Dictionary<int, nint> stubs = [];
        foreach (PatchSite site in sites)
        {
            if (TryFindCallee(site, out LookUpFunction callee))
            {
                if (!stubs.TryGetValue(callee.Number, out nint stub)) stubs[callee.Number] = stub = MakeStub(id, cache, callee);
                patches.Add(stub == 0 ? Patch.Restore(site) : Patch.CallCode(site, stub));
            }
            else if (Serves(site))
            {
                PatchCode? code = cache.Entries.Count > MostKeys ? null : cache.Compile(site);
                if (code is null)
                {
                    cache.BecomeMegamorphic();
                    return Compile(id, cache, sites);
                }

                patches.Add(Patch.Fill(site, code));
            }
        }

        return [.. patches];
    }

    /// <summary>A stub that knows what a cache knows.</summary>
    /// <returns>Where it is; 0 for the function that looks up itself, of a cache that knows nothing, or if there is no room.</returns>
    private nint MakeStub(ulong id, InlineCache cache, in LookUpFunction callee)
    {
        if (cache.Entries.Count == 0) return 0;
        Module module = InlineCacheStub.Write($"inline cache {id}", _engine.Module, callee.Id, cache.Entries);
        try
        {
            PlacedFunction stub = InlineCacheStub.Compile(module, _engine.Factory, _engine.Cache, callee);
            cache.Stubs.Add(stub);
            _stubs[stub.Start] = id;
            return stub.Start;
        }
        catch (Exception e) when (e is CompileException or ObjectDisposedException)
        {
            // No room, or the program is over.
            return 0;
        }
    }

    private static bool Serves(PatchSite site) =>
        site.Point is { HasPlainResult: true, CallBytes: > 0, Values.Length: >= 2 } point
        && point.Values[0].Bytes == sizeof(long) && point.Values[1] is { Bytes: sizeof(long), Place.IsGeneral: true };

    /// <summary>The function of the program that a site calls to look up.</summary>
    private bool TryFindCallee(PatchSite site, out LookUpFunction callee)
    {
        callee = default;
        if (!site.Point.MakesCall || !CodePatcher.TryFindSlot(site, out nint slot, out _)) return false;
        if (!_engine.TryFindFunction(slot, out int number, out GlobalId function)) return false;
        callee = new LookUpFunction(number, slot, function);
        return InlineCacheStub.Serves(_engine.Module, function);
    }
}
