// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Runtime.Patching;

/// <content>What calls of sites go through on their way to something else.</content>
public sealed partial class CodePatcher
{
    /// <summary>Length of <c>call [rip + slot]</c>.</summary>
    private const int SlotCallBytes = 6;

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
        bool isSlot = TryFindSlot(site, out nint slot, out int operand);
        return MakeStub(site, (isSlot ? slot : operand, -1), code =>
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

    /// <summary>The entry slot that the compiler had a site call by, <c>call [rip + slot]</c>; false where it is another call.</summary>
    internal static bool TryFindSlot(PatchSite site, out nint slot, out int operand)
    {
        if (!site.Point.MakesCall) throw new PatchException(site, "it makes no call");
        ReadOnlySpan<byte> call = site.Original.AsSpan(0, site.Point.CallBytes);
        operand = BinaryPrimitives.ReadInt32LittleEndian(call[^sizeof(int)..]);

        // Else it is call [r15 + stub].
        bool isSlot = call.Length == SlotCallBytes;
        slot = isSlot ? site.Address + call.Length + operand : 0;
        return isSlot;
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
}
