// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Patching;

/// <summary>
/// Rewrites stackmaps and patchpoints to what does the same, over and over: calls go by way of stubs and back, regions get other
/// code, stackmaps become exits that restore themselves; functions are compiled again. What a program does must not change. Thread-safe.
/// </summary>
internal sealed class PatchStress(CodePatcher patcher, int seed)
{
    /// <summary>Length of the nop of a patchpoint that calls nothing and gives nothing.</summary>
    private const int NopBytes = 6;

    /// <summary>At one of so many stops a function is retired, and compiled again when it is called.</summary>
    private const int RetireEvery = 128;

    /// <summary>Sites that are rewritten at one stop, about.</summary>
    private const int SitesAtOnce = 4;

    // Not for secrets: the seed must give the same patches again.
    private readonly Random _random = new(seed);
    private readonly HashSet<PatchSite> _own = [];
    private readonly Lock _gate = new();
    private int _acts;

    /// <summary>Patches made so far.</summary>
    internal long Patches { get; private set; }

    /// <summary>Rewrites some sites, on the thread of a fiber that was stopped, or on any other.</summary>
    internal void Act()
    {
        if (Interlocked.Increment(ref _acts) % RetireEvery == 0) RetireOne();
        List<Patch> patches = [];
        lock (_gate)
        {
            for (int i = 0; i < SitesAtOnce && patcher.Any(_random) is { } site; i++)
            {
                bool isFree = site.State == PatchState.Original || _own.Contains(site);
                if (!isFree || site.Point.Bytes == 0 || patches.Exists(patch => patch.Site == site)) continue;
                _own.Add(site);
                patches.Add(_random.Next(2) == 0 ? Patch.Restore(site) : Other(site));
            }
        }

        try
        {
            if (patches.Count > 0 && patcher.Apply([.. patches])) Patches += patches.Count;
        }
        catch (Exception e) when (e is PatchException or ObjectDisposedException)
        {
            // A frame returns into a site, or others stop the fibers just now: another time.
        }
    }

    /// <summary>Retires a function, and frees those that were retired before, where no frame is in them.</summary>
    private void RetireOne()
    {
        PatchSite? site;
        lock (_gate)
        {
            site = patcher.Any(_random);
            _ = _own.RemoveWhere(static one => one.IsFreed);
        }

        try
        {
            if (site is not null) _ = patcher.Retire(site.FunctionName);
            _ = patcher.Reclaim();
        }
        catch (PatchException)
        {
            // Not on this system.
        }
    }

    private static Patch Other(PatchSite site)
    {
        StackMapPoint point = site.Point;
        if (point.MakesCall) return Patch.Detour(site);
        if (point.Kind == StackMapPointKind.StackMap || point.CallBytes == 0) return Patch.Exit(site, PassOn);
        return Patch.Fill(site, PatchCode.Assemble(code =>
        {
            // What the compiler put there moves -1 to the result, or nothing.
            if (point.CallBytes > NopBytes)
            {
                int register = (site.Original[2] & 7) | ((site.Original[0] & 1) << 3);
                code.Or(OperandSize.Bits64, (Gpr)register, -1);
            }

            while (code.Length < point.Bytes) code.Nops(1);
        }));
    }

    private static PatchAction PassOn(PatchExit exit)
    {
        try
        {
            _ = exit.Site.Patcher.Apply([Patch.Restore(exit.Site)]);
        }
        catch (Exception e) when (e is PatchException or ObjectDisposedException)
        {
            // It exits once more.
        }

        return PatchAction.Resume;
    }
}
