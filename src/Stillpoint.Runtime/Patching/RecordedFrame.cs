// SPDX-License-Identifier: MIT
using System;
using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Patching;

/// <summary>A frame of a fiber that does not run, with what is recorded where it stands.</summary>
/// <remarks>Valid while the fiber stands, on one thread at a time.</remarks>
public sealed unsafe class RecordedFrame
{
    private readonly Fiber _fiber;
    private readonly GuestFrame _frame;
    private readonly Watermark _watermark;

    internal RecordedFrame(Fiber fiber, in GuestFrame frame, Watermark watermark)
    {
        _watermark = watermark;
        _fiber = fiber;
        _frame = frame;
        CompiledFunction function = frame.Function.Function;
        int offset = frame.MapOffset;
        bool isStopped = frame.IsStopped;
        Point = Array.Find(
            function.Points, point => point.Kind == StackMapPointKind.Statepoint ? !isStopped && point.Offset == offset
                : isStopped ? point.Offset == offset : point.CallBytes > 0 && point.Offset + point.CallBytes == offset);
        DeoptState = isStopped ? null : Array.Find(function.DeoptStates, state => state.Offset == offset);
    }

    /// <summary>The name of its function.</summary>
    public string FunctionName => _frame.Function.Function.Name;

    /// <summary>The stackmap or patchpoint that it stands before, or whose call it waits for.</summary>
    public StackMapPoint? Point { get; }

    /// <summary>What the bundle <c>deopt</c> of the call says that it waits for.</summary>
    public DeoptState? DeoptState { get; }

    /// <summary>A recorded value: its lowest 64 bits, the rest of a narrower one zero.</summary>
    /// <exception cref="InvalidOperationException">It was in a register that a call has overwritten.</exception>
    public ulong Read(RecordedValue value)
    {
        if (value.IsConstant) return Narrow((ulong)value.Constant, value.Bits);
        return value.IsAddress ? AddressOf(value) : Narrow(Low(value.Place), value.Bits);
    }

    /// <summary>The upper 64 bits of a value of 16 bytes.</summary>
    public ulong ReadHigh(RecordedValue value)
    {
        if (value.IsConstant || value.IsAddress || value.Bytes <= sizeof(ulong)) return 0;

        // Safe because: a word of the frame, or registers of a fiber that does not run.
        return value.Place.IsVector
            ? FiberContext.Vector(Context, value.Place.RegisterNumber)->AsUInt64().GetElement(1)
            : *(ulong*)(Word(value.Place) + sizeof(ulong));
    }

    /// <summary>
    /// Changes a recorded value, in all places that the code will read it from: the program goes on with it. What was computed from it
    /// before stays, and so does what the compiler knows of it: where it has proved that a value is 5, 5 is what it uses, and the address
    /// of a variable it makes anew where it wants it.
    /// </summary>
    /// <param name="value">A value that is in a place.</param>
    /// <param name="bits">Its new bits, the lowest 64.</param>
    /// <param name="high">Of a value of 16 bytes, the others.</param>
    /// <exception cref="ArgumentException">It is a constant or an address.</exception>
    /// <exception cref="InvalidOperationException">It was in a register that a call has overwritten.</exception>
    public void Write(RecordedValue value, ulong bits, ulong high = 0)
    {
        if (value.IsConstant || value.IsAddress) throw new ArgumentException($"{value} is in no place", nameof(value));
        if (value.Place.IsRegister) RequireRegisters(value.Place);

        // The code may rely on zeros that were loaded with a narrow value.
        bits = Narrow(bits, value.Bits);
        Write(value.Place, value.Bytes, bits, high);
        WriteCopies(Point?.Copies ?? [], value, bits, high);
        WriteCopies(DeoptState?.Copies ?? [], value, bits, high);

        // A collection of the young has to look at the frame again.
        _watermark.Clear();
    }

    private void WriteCopies(ImmutableArray<RecordedCopy> copies, RecordedValue value, ulong bits, ulong high)
    {
        foreach (RecordedCopy copy in copies)
        {
            // Behind the call only the frame counts.
            if (copy.Place == value.Place && (_frame.IsStopped || !copy.Copy.IsRegister)) Write(copy.Copy, value.Bytes, bits, high);
        }
    }

    private void Write(Location place, int bytes, ulong bits, ulong high)
    {
        // Safe because: see ReadHigh.
        if (place.IsVector)
        {
            FiberContext.SetVector(Context, place.RegisterNumber, Vector128.Create(bits, high).AsByte());
            return;
        }

        if (place.IsRegister)
        {
            Context->SetRegister((Gpr)place.RegisterNumber, bits);
            return;
        }

        *(ulong*)Word(place) = bits;
        if (bytes > sizeof(ulong)) *(ulong*)(Word(place) + sizeof(ulong)) = high;
    }

    private FiberContext* Context => _fiber.Context;

    private ulong Low(Location place)
    {
        // Safe because: see ReadHigh.
        if (!place.IsRegister) return *(ulong*)Word(place);
        RequireRegisters(place);
        return place.IsVector
            ? FiberContext.Vector(Context, place.RegisterNumber)->AsUInt64().GetElement(0)
            : Context->GetRegister((Gpr)place.RegisterNumber);
    }

    private void RequireRegisters(Location place)
    {
        if (!_frame.IsStopped) throw new InvalidOperationException($"{place} was overwritten by the call that the frame waits for");
    }

    private ulong Word(Location place)
    {
        ulong address = _frame.AddressOf(place);
        if (!_fiber.IsInStack(address)) throw new InvalidOperationException("the frame is damaged");
        return address;
    }

    private ulong AddressOf(RecordedValue value) => _frame.BodyPointer + (ulong)value.Constant;

    private static ulong Narrow(ulong value, int bits) => bits >= 64 ? value : value & ((1UL << bits) - 1);
}
