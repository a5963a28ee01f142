// SPDX-License-Identifier: MIT
// .llvm_stackmaps: where managed pointers are, in LLVM's format, one record for each call or each instruction.
//
//   3 constants          calling convention 0, flags 0, number of deopt locations
//   deopt locations      of a dynamic frame, the word near the stack pointer that holds its frame pointer; then the values of
//                        the call's bundle "deopt"
//   pairs                base and derived pointer; a reference or tagged value is its own base
//
// Places in the frame are relative to the stack pointer of that instruction, in dynamic frames to the frame pointer (rbp). At
// a call no register is told: none survives it. That of a dynamic frame is found by the deopt location, or as unwinders do.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Stillpoint.CodeGen;
using Stillpoint.ObjectFiles.Elf;
using Stillpoint.ObjectFiles.Unwinding;
using Stillpoint.StackMaps.Model;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.ObjectFiles;

/// <summary>Writes <c>.llvm_stackmaps</c> from the maps of functions.</summary>
internal sealed class FrameStackMaps
{
    private const int WordBytes = 8;

    private readonly StackMapDetail _detail;
    private readonly Dictionary<Location, PlaceState> _live = [];
    private readonly List<StackMapLocation> _locations = [];
    private readonly List<ulong> _constants = [];

    private FrameStackMaps(StackMapDetail detail) => _detail = detail;

    /// <summary>Adds the section, if a function has managed pointers.</summary>
    public static void Add(ElfObjectWriter elf, IReadOnlyList<PlacedFunction> functions, StackMapDetail detail)
    {
        FrameStackMaps maps = new(detail);
        List<PlacedFunction> described = [];
        List<StackMapFunction> rows = [];
        foreach (PlacedFunction placed in functions)
        {
            if (placed.Function.DeoptStates.Length == 0 && !placed.Function.Maps!.HasPointers) continue;
            described.Add(placed);
            rows.Add(maps.Describe(placed.Function));
        }

        if (rows.Count == 0) return;

        byte[] table = StackMapWriter.Write(new StackMapTable([.. rows], [.. maps._constants]));
        MapSection.Add(elf, ".llvm_stackmaps", table, described, StackMapTable.HeaderBytes, StackMapTable.FunctionBytes);
    }

    private StackMapFunction Describe(CompiledFunction function)
    {
        ReadOnlySpan<int> offsets = _detail == StackMapDetail.Instructions ? function.Maps!.Offsets
            : function.Maps!.HasPointers ? function.ReturnOffsets
            : Array.ConvertAll(function.DeoptStates, static state => state.Offset);
        ImmutableArray<StackMapRecord>.Builder records = ImmutableArray.CreateBuilder<StackMapRecord>();
        int last = -1;
        foreach (int offset in offsets)
        {
            if (offset != last && offset < function.CodeBytes) records.Add(RecordAt(function, offset));
            last = offset;
        }

        bool isDynamic = Array.Exists(function.Frame.Sizes, FrameMap.IsDynamic);
        ulong size = isDynamic ? StackMapFunction.DynamicStackSize : (ulong)function.Frame.FixedBytes;
        return new StackMapFunction(0, size, records.ToImmutable());
    }

    private StackMapRecord RecordAt(CompiledFunction function, int offset)
    {
        InstructionMaps maps = function.Maps!;
        bool isCall = _detail == StackMapDetail.Calls;
        maps.Read(isCall ? offset : maps.ResumeAt(offset), _live);
        Frame frame = new(function.Frame, function.Frame.SizeAt(offset));
        DeoptState? state = Array.Find(function.DeoptStates, one => one.Offset == offset);
        _locations.Clear();
        _locations.Add(StackMapLocation.Constant(0));
        _locations.Add(StackMapLocation.Constant(0));
        _locations.Add(StackMapLocation.Constant((frame.IsDynamic ? 1 : 0) + (state?.Values.Length ?? 0)));
        if (frame.IsDynamic) _locations.Add(frame.FramePointer);
        foreach (DeoptValue value in state?.Values ?? [])
        {
            _locations.Add(value.IsConstant ? ConstantOf(value.Constant) : frame.Of(value.Place, (ushort)value.Bytes));
        }

        List<Location> places = [.. _live.Keys];
        places.Sort(static (left, right) => left.Code.CompareTo(right.Code));
        foreach (Location place in places)
        {
            PlaceState pointer = _live[place];
            if (pointer.Kind == PointerKind.Raw || (isCall && place.IsRegister)) continue;
            _locations.Add(frame.Of(pointer.Kind == PointerKind.Derived ? pointer.Base : place));
            _locations.Add(frame.Of(place));
        }

        return new StackMapRecord(Statepoint.DefaultId, (uint)offset, 0, [.. _locations], []);
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

        public StackMapLocation Of(Location place, ushort bytes = WordBytes)
        {
            if (place.IsRegister)
            {
                return StackMapLocation.Register((ushort)X64Dwarf.Number(place.RegisterNumber), bytes);
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
