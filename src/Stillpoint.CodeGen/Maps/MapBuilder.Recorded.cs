// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <content>Where the values are that stackmaps, patchpoints and deopt states of calls record.</content>
internal sealed partial class MapBuilder
{
    /// <summary>By the number of what is recorded.</summary>
    private readonly Dictionary<int, Recorded> _recorded = [];

    private readonly List<Location> _recordedPlaces = [];

    /// <summary>Offset of the last record without bytes of its own: the map there is told already.</summary>
    private int _recordedAt;

    private readonly List<RecordedCopy> _recordedCopies = [];

    /// <summary>What each register will be read as, before a call that can be patched, and where that is.</summary>
    private readonly int[] _beforeCall = new int[RegisterCount];
    private int _patchedCall;

    /// <summary>What was noted last.</summary>
    private int _lastRecorded;

    /// <summary>Notes what an instruction records, or what is recorded at the call in front of it.</summary>
    private void NoteRecorded(int inst, bool hasInstInFront, int offset)
    {
        ref MachineInst row = ref _function.Insts[inst];
        if ((_traits[row.Op.Number] & MachineTraits.Records) != 0)
        {
            Note((int)row.Immediate, offset, row, isBehindCall: false);
        }

        if (row.Immediate > 0 && (_traits[row.Op.Number] & MachineTraits.Call) != 0)
        {
            _patchedCall = inst;
            _state.AsSpan(0, RegisterCount).CopyTo(_beforeCall);
        }

        if (!hasInstInFront || (_traits[_function.Insts[inst - 1].Op.Number] & MachineTraits.Call) == 0) return;
        for (int reader = inst; reader < _function.InstCount; reader++)
        {
            ref MachineInst read = ref _function.Insts[reader];
            if ((_traits[read.Op.Number] & MachineTraits.ReadsRecorded) != 0)
            {
                Note(read.Target, offset, read, isBehindCall: true, isPatched: _patchedCall == inst - 1);
            }
            else if (!IsMove(read.Op))
            {
                // In between, the allocator may load what is in memory.
                return;
            }
        }
    }

    private void Note(int state, int offset, in MachineInst inst, bool isBehindCall, bool isPatched = false)
    {
        if (_recorded.ContainsKey(state)) return;
        int first = _recordedPlaces.Count;
        int firstCopy = _recordedCopies.Count;
        foreach (ref readonly MachineOperand operand in _function.OperandsOf(inst))
        {
            Location place = isBehindCall ? PlaceOf(operand.Register) : operand.Location;
            _recordedPlaces.Add(place);
            if (!operand.IsRead) continue;
            NoteCopies(_state.AsSpan(0, _places), operand.Register, place);
            if (isPatched) NoteCopies(_beforeCall, operand.Register, place);
        }

        _recorded.Add(
            state, new Recorded(offset, first, isBehindCall ? LiveRegisters() : 0, firstCopy, _recordedCopies.Count - firstCopy));
        _lastRecorded = state;
    }

    /// <summary>Notes which other places will be read as the same register.</summary>
    private void NoteCopies(ReadOnlySpan<int> state, VirtualRegisterId register, Location place)
    {
        bool isTwoWords = _function.Registers[register].SpillBytes == 16;
        int known = IndexOf(place);
        for (int i = 0; i < state.Length; i++)
        {
            if ((state[i] & ~Old) != register.Index + 1) continue;
            bool isSecond = isTwoWords && i > RegisterCount && (state[i - 1] & ~Old) == register.Index + 1;
            if (i == known || isSecond) continue;
            _recordedCopies.Add(new RecordedCopy(place, PlaceAt(i)));
        }
    }

    private void NoteLiveOuts() => _recorded[_lastRecorded] = _recorded[_lastRecorded] with { LiveOuts = LiveRegisters() };

    private ulong LiveRegisters()
    {
        ulong live = 0;
        for (int place = 0; place < RegisterCount; place++) live |= _state[place] != 0 ? 1UL << place : 0;
        return live;
    }

    private static bool IsMove(MachineOp op) => op == GenericOps.Move || op == GenericOps.Exchange || op == GenericOps.None;

    private Location PlaceOf(VirtualRegisterId register)
    {
        for (int place = 0; place < _places; place++)
        {
            if ((_state[place] & ~Old) == register.Index + 1) return PlaceAt(place);
        }

        throw new CompileException($"the value {register} of a deopt state is nowhere behind its call");
    }

    /// <summary>The deopt states of the function whose maps were computed last, in the order of the code.</summary>
    internal DeoptState[] DeoptStates(X64Frame frame, X64Emitter emitter)
    {
        List<DeoptState> states = [];
        foreach (int state in frame.DeoptStates)
        {
            if (_recorded.TryGetValue(state, out Recorded recorded))
            {
                states.Add(new DeoptState(recorded.Offset, ValuesOf(frame, emitter, state, recorded)) { Copies = CopiesOf(recorded) });
            }
        }

        states.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        return [.. states];
    }

    /// <summary>Its stackmaps and patchpoints, in the order of the code.</summary>
    internal StackMapPoint[] Points(X64Frame frame, X64Emitter emitter)
    {
        if (frame.Points.Count == 0) return [];
        List<StackMapPoint> points = [];
        foreach (EmittedPoint emitted in emitter.Points)
        {
            FramePoint point = frame.Points[emitted.Point];
            _ = _recorded.TryGetValue(point.State, out Recorded recorded);
            points.Add(new StackMapPoint(
                point.Kind, point.Id, emitted.Offset, point.Bytes, ValuesOf(frame, emitter, point.State, recorded))
            {
                CallBytes = emitted.CallBytes,
                MakesCall = emitted.MakesCall,
                CanCall = emitted.CanCall,
                HasPlainResult = point.HasPlainResult,
                Copies = CopiesOf(recorded),
                LiveOuts = point.Kind == StackMapPointKind.Patchpoint ? LiveOutsOf(recorded.LiveOuts) : [],
            });
        }

        foreach (FramePoint point in frame.Points)
        {
            if (point.Kind != StackMapPointKind.Statepoint || !_recorded.TryGetValue(point.State, out Recorded recorded)) continue;
            points.Add(new StackMapPoint(point.Kind, point.Id, recorded.Offset, 0, []) { Flags = point.Bytes });
        }

        points.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        return [.. points];
    }

    private ImmutableArray<RecordedValue> ValuesOf(X64Frame frame, X64Emitter emitter, int state, Recorded recorded)
    {
        RecordedPart[] parts = frame.States[state];
        ImmutableArray<RecordedValue>.Builder values = ImmutableArray.CreateBuilder<RecordedValue>(parts.Length);
        foreach (RecordedPart part in parts)
        {
            values.Add(part.Kind switch
            {
                RecordedPartKind.Constant => new RecordedValue(Location.None, part.Number, part.Bytes),
                RecordedPartKind.Address =>
                    new RecordedValue(Location.None, emitter.OffsetOfObject((int)part.Number), part.Bytes, IsAddress: true),
                RecordedPartKind.Place => new RecordedValue(new Location((int)part.Number), 0, part.Bytes) { Bits = part.Bits },
                _ => new RecordedValue(_recordedPlaces[recorded.FirstPlace + (int)part.Number], 0, part.Bytes) { Bits = part.Bits },
            });
        }

        return values.MoveToImmutable();
    }

    private ImmutableArray<RecordedCopy> CopiesOf(in Recorded recorded) =>
        [.. CollectionsMarshal.AsSpan(_recordedCopies).Slice(recorded.FirstCopy, recorded.CopyCount)];

    private static ImmutableArray<RecordedValue> LiveOutsOf(ulong registers)
    {
        ImmutableArray<RecordedValue>.Builder live = ImmutableArray.CreateBuilder<RecordedValue>(BitOperations.PopCount(registers));
        for (ulong rest = registers; rest != 0; rest &= rest - 1)
        {
            Location place = new(BitOperations.TrailingZeroCount(rest));
            live.Add(new RecordedValue(place, 0, place.IsVector ? 16 : 8));
        }

        return live.MoveToImmutable();
    }

    /// <summary>What was noted.</summary>
    /// <param name="Offset">Where in the code.</param>
    /// <param name="FirstPlace">Of the places of the operands, the first.</param>
    /// <param name="LiveOuts">Registers that are live behind it.</param>
    /// <param name="FirstCopy">Of the other places of its operands, the first.</param>
    /// <param name="CopyCount">How many there are.</param>
    private readonly record struct Recorded(int Offset, int FirstPlace, ulong LiveOuts, int FirstCopy, int CopyCount);
}
