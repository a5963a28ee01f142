// SPDX-License-Identifier: MIT
// Maps of functions in LLVM's format: one record for each stackmap and patchpoint of the program, as LLVM makes them, and, where
// a function has managed pointers or deopt states, one for each call or each instruction:
//
//   3 constants          calling convention 0, flags (0 but of the program's statepoints), number of deopt locations
//   deopt locations      of a dynamic frame, the word near the stack pointer that holds its frame pointer; then the values of
//                        the call's bundle "deopt"
//   pairs                base and derived pointer; a reference or tagged value is its own base
//
// Places in the frame are relative to the stack pointer of that instruction, in dynamic frames to the frame pointer (rbp). At
// a call no register is told: none survives it. That of a dynamic frame is found by the deopt location, or as unwinders do.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Stillpoint.CodeGen.X64;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.CodeGen.Maps;

/// <summary>Writes maps of functions as records of LLVM's stack maps, version 3. Not thread-safe.</summary>
public sealed class StackMapRecords
{
    private const int WordBytes = 8;

    private readonly bool _isAtCalls;
    private readonly Dictionary<Location, PlaceState> _live = [];
    private readonly List<StackMapLocation> _locations = [];
    private readonly List<ulong> _constants = [];

    /// <param name="everyInstruction">Whether managed pointers are told at each instruction, and not only behind calls.</param>
    public StackMapRecords(bool everyInstruction) => _isAtCalls = !everyInstruction;

    /// <summary>Constants that the records refer to.</summary>
    public ImmutableArray<ulong> Constants => [.. _constants];

    /// <summary>Whether there is something to say of a function.</summary>
    public static bool HasAny(CompiledFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Points.Length > 0 || function.DeoptStates.Length > 0 || function.Maps is { HasPointers: true };
    }

    /// <summary>The records of a function, in the order of its code.</summary>
    /// <param name="function">With its maps (<see cref="CompiledFunction.Maps"/>) if it has managed pointers.</param>
    /// <param name="address">Where it is, 0 in an object file.</param>
    public StackMapFunction Describe(CompiledFunction function, ulong address)
    {
        ArgumentNullException.ThrowIfNull(function);
        ImmutableArray<StackMapRecord>.Builder records = ImmutableArray.CreateBuilder<StackMapRecord>();
        int point = 0;
        int last = -1;
        foreach (int offset in OffsetsOf(function))
        {
            for (; point < function.Points.Length && function.Points[point].Offset <= offset; point++)
            {
                AddRecord(records, function, function.Points[point]);
            }

            if (offset != last && offset < function.CodeBytes) records.Add(RecordAt(function, offset));
            last = offset;
        }

        for (; point < function.Points.Length; point++) AddRecord(records, function, function.Points[point]);
        bool isDynamic = Array.Exists(function.Frame.Sizes, FrameMap.IsDynamic);
        ulong size = isDynamic ? StackMapFunction.DynamicStackSize : (ulong)function.Frame.FixedBytes;
        return new StackMapFunction(address, size, records.ToImmutable());
    }

    /// <summary>Statepoints are among the calls.</summary>
    private void AddRecord(ImmutableArray<StackMapRecord>.Builder records, CompiledFunction function, StackMapPoint point)
    {
        if (point.Kind != StackMapPointKind.Statepoint) records.Add(RecordOf(function, point));
    }

    private ReadOnlySpan<int> OffsetsOf(CompiledFunction function)
    {
        if (function.Maps is { HasPointers: true } maps) return _isAtCalls ? function.ReturnOffsets : maps.Offsets;
        SortedSet<int> offsets = [];
        foreach (DeoptState state in function.DeoptStates) offsets.Add(state.Offset);
        foreach (StackMapPoint point in function.Points)
        {
            if (point.Kind == StackMapPointKind.Statepoint) offsets.Add(point.Offset);
        }

        return new List<int>(offsets).ToArray();
    }

    /// <summary>As LLVM records a stackmap or patchpoint.</summary>
    private StackMapRecord RecordOf(CompiledFunction function, StackMapPoint point)
    {
        Frame frame = new(function.Frame, function.Frame.SizeAt(point.Offset));
        _locations.Clear();
        foreach (RecordedValue value in point.Values) _locations.Add(LocationOf(frame, value));
        ImmutableArray<LiveOut>.Builder live = ImmutableArray.CreateBuilder<LiveOut>(point.LiveOuts.Length);
        foreach (RecordedValue value in point.LiveOuts) live.Add(new LiveOut(X64Dwarf.Number(value.Place), (byte)value.Bytes));
        live.Sort(static (left, right) => left.DwarfRegister.CompareTo(right.DwarfRegister));
        return new StackMapRecord(point.Id, (uint)point.Offset, 0, [.. _locations], live.MoveToImmutable());
    }

    private StackMapLocation LocationOf(in Frame frame, RecordedValue value) =>
        value.IsConstant ? ConstantOf(value.Constant)
        : value.IsAddress ? frame.AddressOf(value)
        : frame.Of(value.Place, (ushort)value.Bytes);

    private StackMapRecord RecordAt(CompiledFunction function, int offset)
    {
        _live.Clear();
        if (function.Maps is { } maps) maps.Read(_isAtCalls ? offset : maps.ResumeAt(offset), _live);
        Frame frame = new(function.Frame, function.Frame.SizeAt(offset));
        StackMapPoint? statepoint =
            Array.Find(function.Points, one => one.Kind == StackMapPointKind.Statepoint && one.Offset == offset);
        DeoptState? state = Array.Find(function.DeoptStates, one => one.Offset == offset);
        _locations.Clear();
        _locations.Add(StackMapLocation.Constant(0));
        _locations.Add(StackMapLocation.Constant(statepoint?.Flags ?? 0));
        _locations.Add(StackMapLocation.Constant((frame.IsDynamic ? 1 : 0) + (state?.Values.Length ?? 0)));
        if (frame.IsDynamic) _locations.Add(frame.FramePointer);
        foreach (RecordedValue value in state?.Values ?? []) _locations.Add(LocationOf(frame, value));

        List<Location> places = [.. _live.Keys];
        places.Sort(static (left, right) => left.Code.CompareTo(right.Code));
        foreach (Location place in places)
        {
            PlaceState pointer = _live[place];
            if (pointer.Kind == PointerKind.Raw || (_isAtCalls && place.IsRegister)) continue;
            _locations.Add(frame.Of(pointer.Kind == PointerKind.Derived ? pointer.Base : place));
            _locations.Add(frame.Of(place));
        }

        return new StackMapRecord(statepoint?.Id ?? Statepoint.DefaultId, (uint)offset, 0, [.. _locations], []);
    }

    /// <summary>A constant that does not fit in a location goes to the table's own.</summary>
    private StackMapLocation ConstantOf(long constant)
    {
        if (constant == (int)constant) return StackMapLocation.Constant((int)constant);
        int index = _constants.IndexOf((ulong)constant);
        if (index < 0)
        {
            index = _constants.Count;
            _constants.Add((ulong)constant);
        }

        return StackMapLocation.ConstantIndex(index);
    }

    /// <summary>A frame at one instruction.</summary>
    private readonly struct Frame(FrameMap map, int size)
    {
        public bool IsDynamic => FrameMap.IsDynamic(size);

        public StackMapLocation FramePointer =>
            StackMapLocation.Indirect(X64Dwarf.StackPointer, FrameMap.FramePointerOffset(size), WordBytes);

        public StackMapLocation AddressOf(RecordedValue value) => StackMapLocation.Direct(
            IsDynamic ? (ushort)X64Dwarf.FramePointer : (ushort)X64Dwarf.StackPointer, (int)value.Constant, (ushort)value.Bytes);

        public StackMapLocation Of(Location place, ushort bytes = WordBytes)
        {
            if (place.IsRegister)
            {
                return StackMapLocation.Register(X64Dwarf.Number(place), bytes);
            }

            // What is above the stack pointer is a fixed distance below the return address.
            int lowest = IsDynamic ? 0 : size - map.FixedBytes;
            int offset = place.Kind switch
            {
                LocationKind.Spill => lowest + map.SpillOffset,
                LocationKind.Incoming => lowest + map.FixedBytes + WordBytes,
                _ => 0,
            };
            bool isFromFrame = IsDynamic && place.Kind != LocationKind.Outgoing;
            int register = isFromFrame ? X64Dwarf.FramePointer : X64Dwarf.StackPointer;
            return StackMapLocation.Indirect((ushort)register, offset + (WordBytes * place.Number), bytes);
        }
    }
}
