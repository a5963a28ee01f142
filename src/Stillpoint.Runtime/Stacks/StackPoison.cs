// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Code;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Stacks;

/// <summary>
/// Overwrites what maps call dead: a program that goes on as if nothing had happened shows that nobody reads it.
/// </summary>
/// <remarks>
/// Registers of the frame that was stopped, spills of the innermost frames, and places for arguments of calls in the stopped one:
/// in others they are the callee's, or native code's. Not variables, whose liveness no map tells. Any thread, for fibers that
/// do not run.
/// </remarks>
internal sealed unsafe class StackPoison(CodeCache cache)
{
    /// <summary>An address that no memory has on x86-64, in both halves of it and as a double a number that stands out.</summary>
    internal const ulong Pattern = 0xDEAD_5707_DEAD_5707;

    /// <summary>Frames further out were among these when they called, unless stops are rare.</summary>
    private const int MostFrames = 16;

    private readonly ConcurrentDictionary<nint, LiveTable> _tables = new();

    /// <summary>Overwrites a fiber that was stopped at an instruction.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="outerStackPointers">As <see cref="FrameWalker"/> wants them.</param>
    internal void Poison(Fiber fiber, ReadOnlySpan<ulong> outerStackPointers)
    {
        FrameWalker walker = new(cache, fiber, outerStackPointers, isAtFault: true);
        for (int i = 0; i < MostFrames && walker.MoveNext(); i++)
        {
            GuestFrame frame = walker.Current;
            if (!frame.HasFunction || frame.Function.Function.Maps is null) continue;
            LiveTable table = _tables.GetOrAdd(
                frame.Function.Start, static (_, function) => new LiveTable(function), frame.Function.Function);
            ReadOnlySpan<ulong> row = table.RowAt(frame.MapOffset);
            if (row.IsEmpty) continue;
            PoisonUnits(fiber, frame, table, row, LocationKind.Spill, table.SpillUnits);
            if (!frame.IsStopped) continue;
            PoisonUnits(fiber, frame, table, row, LocationKind.Outgoing, table.OutgoingUnits);
            PoisonRegisters(fiber.Context, table, row);
        }
    }

    /// <summary>Forgets functions whose code goes.</summary>
    internal void Forget(List<PlacedFunction> functions)
    {
        foreach (PlacedFunction function in functions) _ = _tables.TryRemove(function.Start, out _);
    }

    // Safe because: only words between the frame's stack pointer and its return address, within the fiber's stack.
    private static void PoisonUnits(
        Fiber fiber, in GuestFrame frame, LiveTable table, ReadOnlySpan<ulong> row, LocationKind kind, int units)
    {
        for (int i = 0; i < units; i++)
        {
            var place = Location.Of(kind, i);
            ulong address = frame.AddressOf(place);
            if (table.HasUnit(row, place) || address < frame.StackPointer || address >= frame.ReturnAddressPlace) continue;
            if (fiber.IsInStack(address)) *(ulong*)address = Pattern;
        }
    }

    // Safe because: registers of a fiber that does not run, and was stopped at an instruction: all of them are loaded again.
    private static void PoisonRegisters(FiberContext* context, LiveTable table, ReadOnlySpan<ulong> row)
    {
        for (Gpr register = Gpr.Rax; register < Gpr.R15; register++)
        {
            bool isReserved = register == Gpr.Rsp || (register == Gpr.Rbp && table.UsesFramePointer);
            if (isReserved || LiveTable.HasRegister(row, (int)register)) continue;

            // The collector may look at a stale one: there null stands for what nobody reads.
            context->SetRegister(register, LiveTable.IsStale(row, (int)register) ? 0 : Pattern);
        }

        Vector128<byte> pattern = Vector128.Create(Pattern).AsByte();
        for (int i = 0; i < 16; i++)
        {
            if (!LiveTable.HasRegister(row, Location.FirstVector + i)) FiberContext.SetVector(context, i, pattern);
        }
    }
}
