// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Code;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Patching;

/// <content>What patches write, and when.</content>
public sealed partial class CodePatcher
{
    private const int WordBytes = sizeof(ulong);

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
        if (!CodeBarrier.IsSupported) throw new PatchException("this system cannot make all threads see code that was changed");
        if (_changes.Length < patches.Length) _changes = new Change[2 * patches.Length];
        long transaction = ++_transactions;
        bool mustStop = false;
        for (int i = 0; i < patches.Length; i++)
        {
            PatchSite site = patches[i].Site ?? throw new PatchException("a patch without a site");
            if (site.Patcher != this) throw new PatchException(site, "it is of another program");
            if (site.IsFreed) throw new PatchException(site, "its code has been freed");
            if (site.Transaction == transaction) throw new PatchException(site, "it is patched twice at once");
            if (_failed > 0 && patches[i].State != PatchState.Exit && FailedAssumption(site.Id) is { } assumption)
                throw new PatchException(site, $"the assumption '{assumption.Name}' does not hold any more");
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
                return Word([X64Undefined.Byte]); // the fault is the way out
            case PatchState.Code when point.Kind == StackMapPointKind.StackMap:
                throw new PatchException(site, "the bytes of a stackmap are code of the program, which a thread may be inside of");
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
        if (patch.State == PatchState.Call && !point.CanCall)
            throw new PatchException(site, "the code around it has values in registers, as if there were no call: it is anyregcc");
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
        Span<byte> word = stackalloc byte[WordBytes];
        word.Clear();
        bytes.CopyTo(word);
        return new Change(BinaryPrimitives.ReadUInt64LittleEndian(word), bytes.Length, null);
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

            // Before who comes there may find it. Who has come to an exit that is none any more goes on.
            site.Version++;
            site.Handler = patches[i].Handler;
            site.Stub = patches[i].Stub;
            if (change.Bytes is { } bytes) _engine.Cache.Replace(site.Address, bytes);
            else WriteWord(site, change);
            if (!change.IsWord) _changes[i] = default;
            bool isFilled = change.IsWord ? site.IsFilled : state == PatchState.Code;
            isFilledChanged |= site.IsFilled != isFilled;
            site.IsFilled = isFilled;
            site.State = state;
        }

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
    /// <param name="deferred">If they were asked for some time ago, what is known of that.</param>
    private bool TryApplyStopped(Patch[] patches, out PatchException? reason, Deferred? deferred = null)
    {
        PatchException? found = null;
        Exception? failure = null;
        void Act(IReadOnlyList<ScheduledFiber> fibers)
        {
            lock (_gate)
            {
                // Given up: they have been patched otherwise since.
                if (deferred?.IsOutdated == true) return;
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

        if (_engine.Fibers.WorldGate.IsHeldByCurrentThread)
            throw new PatchException("all fibers stand for another action, during which only single words can be patched");
        bool isStopped = WorldStop.TryRunAnywhere(_engine.Fibers, Act, deferred is null ? null : WorldStop.Background);
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

    /// <summary>Tries the transactions that wait.</summary>
    /// <returns>Whether some are left.</returns>
    private bool Retry()
    {
        Deferred[] waiting;
        lock (_gate)
        {
            waiting = [.. _deferred];
        }

        foreach (Deferred deferred in waiting)
        {
            bool isOver = false;
            try
            {
                isOver = TryApplyStopped(deferred.Patches, out _, deferred);
            }
            catch (Exception e) when (e is PatchException or ObjectDisposedException)
            {
                // What was possible when it was asked for is not any more.
                isOver = true;
            }

            lock (_gate)
            {
                if (isOver) _deferred.Remove(deferred);
            }
        }

        lock (_gate)
        {
            return _deferred.Count > 0;
        }
    }

    /// <summary>A transaction that waits.</summary>
    private sealed class Deferred(Patch[] patches)
    {
        private readonly long[] _versions = Array.ConvertAll(patches, static patch => patch.Site.Version);

        public Patch[] Patches => patches;

        /// <summary>Whether a site was patched otherwise since.</summary>
        public bool IsOutdated => !Array.ConvertAll(patches, static patch => patch.Site.Version).AsSpan().SequenceEqual(_versions);
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
