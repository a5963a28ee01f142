// SPDX-License-Identifier: MIT
// Maps from allocated code: backward liveness of places. Every operand names its virtual register beside its place, so
// the register that a live place will be read as tells what the place holds. Base registers of derived pointers are read
// wherever the derived ones are (selection adds them as operands), so a base is live wherever its derived pointer is.
//
// Invariant: a place is live with the same register's kind on all paths that reach a point.
//
// Between the moves of one parallel move a register's name is not enough: some places hold values from before all moves,
// others what was moved already, and the base of a pointer may be behind either name. There a value that is still to be
// read is marked as old, and values are compared by the register they came from before the first move.
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <summary>Computes <see cref="InstructionMaps"/>; one object per compiling thread.</summary>
internal sealed partial class MapBuilder
{
    /// <summary>Bound of blocks times places; a function beyond is refused.</summary>
    private const long MaxStates = 1L << 27;

    private const int RegisterCount = 64;

    /// <summary>In a place's state: the value from before the parallel move that is under way.</summary>
    private const int Old = 1 << 30;

    private readonly List<int> _offsets = [];
    private readonly List<int> _firstChanges = [];
    private readonly List<PlaceChange> _changes = [];
    private readonly List<(int Inst, int Place, int After)> _undo = [];
    private readonly List<int> _touched = [];
    private readonly Stack<int> _work = new();
    private readonly WordTeller _words = new();
    private RestartableRange[] _ranges = [];
    private int _range;
    private int[] _liveIn = [];
    private int[] _state = [];
    private PlaceState[] _told = [];
    private bool[] _isTold = [];
    private NameId[] _toldVariables = [];
    private readonly List<VariableChange> _variables = [];
    private bool _hasVariables;
    private bool[] _isQueued = [];
    private MachineFunction _function = null!;
    private MachineTraits[] _traits = [];
    private int _places;
    private int _outgoing;
    private int _incoming;
    private bool _pendingChange;
    private bool _wasTrap;
    private bool _isAllTouched;
    private bool _hasDerived;
    private readonly Dictionary<int, int> _movedFrom = [];
    private int _group;
    private readonly HeldRegisters _held = new();
    private uint _isHeld;
    private uint _isStale;
    private uint _isUseful;
    private readonly List<(int Inst, uint Registers)> _usefulLater = [];

    /// <summary>The variables in the places of the function whose maps were computed last, or null where none is known.</summary>
    internal VariableMap? Variables => _variables.Count > 0 ? new VariableMap([.. _variables]) : null;

    /// <summary>Computes the maps of a function that was emitted.</summary>
    /// <param name="function">Allocated code, parallel moves expanded.</param>
    /// <param name="target">Its target.</param>
    /// <param name="incomingUnits">Words of arguments on the stack.</param>
    /// <param name="boundaries">All boundaries, ascending.</param>
    /// <param name="words">Words that are live throughout the function.</param>
    internal InstructionMaps Run(
        MachineFunction function, TargetDescription target, int incomingUnits, ReadOnlySpan<Boundary> boundaries,
        ReadOnlySpan<WordState> words = default)
    {
        _words.Start(words, boundaries);
        _ranges = RestartableRanges.Find(function, target.Traits, boundaries);
        _range = 0;
        _function = function;
        _traits = target.Traits;
        _outgoing = RegisterCount + function.SpillUnits;
        _incoming = _outgoing + function.OutgoingUnits;
        _places = _incoming + incomingUnits + 1;
        _pendingChange = false;
        _wasTrap = false;
        _isAllTouched = true;
        _touched.Clear();
        _hasDerived = false;
        _hasVariables = false;
        _variables.Clear();
        _group = 0;
        _movedFrom.Clear();
        _recorded.Clear();
        _recordedAt = -1;
        _recordedPlaces.Clear();
        _recordedCopies.Clear();
        _patchedCall = -1;
        foreach (ref readonly VirtualRegister register in function.Registers.Rows)
        {
            _hasDerived |= register.Kind == PointerKind.Derived;
            _hasVariables |= register.Kind != PointerKind.Raw && !register.Variable.IsNone;
        }

        foreach (WordState word in words)
        {
            if (!word.Variable.IsNone)
            {
                _variables.Add(new VariableChange(0, word.Place, word.Variable));
            }
        }

        FindLiveIn();
        _held.Solve(function, ReferencesAt(_liveIn));
        Record(boundaries);
        return new InstructionMaps([.. _offsets], [.. _firstChanges], [.. _changes], _ranges);
    }

    private int IndexOf(Location place) => place.Kind switch
    {
        LocationKind.Register => place.Number,
        LocationKind.Spill => RegisterCount + place.Number,
        LocationKind.Outgoing => _outgoing + place.Number,
        _ => _incoming + place.Number,
    };

    private Location PlaceAt(int index) =>
        index < RegisterCount ? new Location(index)
        : index < _outgoing ? Location.Spill(index - RegisterCount)
        : index < _incoming ? Location.Outgoing(index - _outgoing)
        : Location.Incoming(index - _incoming);

    private void FindLiveIn()
    {
        int blocks = _function.Blocks.Count;
        if ((long)blocks * _places > MaxStates)
        {
            throw new CompileException($"{blocks} blocks with {_places} places (their product is limited to {MaxStates})");
        }

        int size = blocks * _places;
        if (_liveIn.Length < size)
        {
            _liveIn = new int[size];
        }
        else
        {
            Array.Clear(_liveIn, 0, size);
        }

        if (_state.Length < _places)
        {
            _state = new int[_places * 2];
            _told = new PlaceState[_places * 2];
            _isTold = new bool[_places * 2];
            _toldVariables = new NameId[_places * 2];
        }

        if (_isQueued.Length < blocks)
        {
            _isQueued = new bool[blocks * 2];
        }

        for (int i = 0; i < blocks; i++)
        {
            _work.Push(i);
            _isQueued[i] = true;
        }

        while (_work.TryPop(out int block))
        {
            _isQueued[block] = false;
            LiveOut(block);
            Walk(block, isRecorded: false);
            Span<int> known = _liveIn.AsSpan(block * _places, _places);
            if (!known.SequenceEqual(_state.AsSpan(0, _places)))
            {
                _state.AsSpan(0, _places).CopyTo(known);
                foreach (MachineBlockId predecessor in _function.Edges[_function.Blocks[new MachineBlockId(block)].Predecessors])
                {
                    if (!_isQueued[predecessor.Index])
                    {
                        _isQueued[predecessor.Index] = true;
                        _work.Push(predecessor.Index);
                    }
                }
            }
        }
    }

    /// <summary>State at the end of a block: register number + 1 of each live place.</summary>
    private void LiveOut(int block)
    {
        Span<int> state = _state.AsSpan(0, _places);
        state.Clear();
        foreach (MachineBlockId successor in _function.Edges[_function.Blocks[new MachineBlockId(block)].Successors])
        {
            ReadOnlySpan<int> live = _liveIn.AsSpan(successor.Index * _places, _places);
            for (int i = 0; i < live.Length; i++)
            {
                state[i] = state[i] != 0 ? state[i] : live[i];
            }
        }
    }

    /// <summary>Goes from the state at the end of a block to that at its start.</summary>
    private void Walk(int block, bool isRecorded)
    {
        _held.Enter(block);
        _isUseful = isRecorded ? _held.UsefulAtEnd(_function, block) : 0;
        for (int place = 0; place < HeldRegisters.Count; place++)
        {
            if (_state[place] != 0) Note(_function.Blocks[new MachineBlockId(block)].End, place, _state[place], isRecorded: false);
        }

        ref MachineBlock row = ref _function.Blocks[new MachineBlockId(block)];
        Span<MachineInst> insts = _function.Insts;
        for (int i = row.End - 1; i >= row.First; i--)
        {
            ref MachineInst inst = ref insts[i];
            ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
            int group = _hasDerived ? GroupOf(inst) : 0;
            int mark = group == 0 ? 0 : Old;
            foreach (ref readonly MachineOperand operand in operands)
            {
                if (operand.IsWritten)
                {
                    Set(i, operand, 0, isRecorded);
                }
            }

            if ((_traits[inst.Op.Number] & MachineTraits.Call) != 0)
            {
                for (int register = 0; register < RegisterCount; register++)
                {
                    Set(i, register, 0, isRecorded);
                }
            }

            foreach (ref readonly MachineOperand operand in operands)
            {
                if (operand.IsRead)
                {
                    Set(i, operand, (operand.Register.Index + 1) | mark, isRecorded);
                }
            }

            if (group != 0 && (i == row.First || GroupOf(insts[i - 1]) != group))
            {
                ForgetOld(i, isRecorded);
            }
        }
    }

    /// <summary>Number of the parallel move that an instruction is part of, or 0.</summary>
    private static int GroupOf(in MachineInst inst) =>
        inst.Op == GenericOps.Move || inst.Op == GenericOps.Exchange ? inst.Target : 0;

    private void ForgetOld(int inst, bool isRecorded)
    {
        for (int place = 0; place < _places; place++)
        {
            if ((_state[place] & Old) != 0) Set(inst, place, _state[place] & ~Old, isRecorded);
        }
    }

    /// <summary>The register that the value in a place came from before the parallel move that is under way.</summary>
    private int OriginOf(int state)
    {
        int register = (state & ~Old) - 1;
        return (state & Old) == 0 && _movedFrom.TryGetValue(register, out int origin) ? origin : register;
    }

    /// <summary>Notes the moves of the parallel move that an instruction is part of, unless it is the first of them.</summary>
    private void EnterGroup(int inst)
    {
        Span<MachineInst> insts = _function.Insts;
        int group = inst > 0 && inst < insts.Length ? GroupOf(insts[inst]) : 0;
        if (group != 0 && GroupOf(insts[inst - 1]) != group)
        {
            group = 0;
        }

        if (group == _group)
        {
            return;
        }

        _group = group;
        _movedFrom.Clear();
        int first = inst;
        while (group != 0 && first > 0 && GroupOf(insts[first - 1]) == group)
        {
            first--;
        }

        for (int i = first; group != 0 && i < insts.Length && GroupOf(insts[i]) == group; i++)
        {
            ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(insts[i]);
            bool isExchange = insts[i].Op == GenericOps.Exchange;
            NoteMove(operands[0], operands[isExchange ? 3 : 1]);
            if (isExchange)
            {
                NoteMove(operands[1], operands[2]);
            }
        }
    }

    /// <summary>A value that only changes its place keeps its name.</summary>
    private void NoteMove(in MachineOperand to, in MachineOperand from)
    {
        if (to.Register != from.Register)
        {
            _movedFrom[to.Register.Index] = from.Register.Index;
        }
    }

    private void Set(int inst, in MachineOperand operand, int value, bool isRecorded)
    {
        if (operand.Location.IsNone)
        {
            return;
        }

        int place = IndexOf(operand.Location);
        Set(inst, place, value, isRecorded);
        if (operand.Location.IsMemory && _function.Registers[operand.Register].SpillBytes == 16)
        {
            Set(inst, place + 1, value, isRecorded);
        }
    }

    private void Set(int inst, int place, int value, bool isRecorded)
    {
        if (place < HeldRegisters.Count) Note(inst, place, value != 0 ? value : _state[place], isRecorded);
        if (_state[place] == value)
        {
            return;
        }

        if (isRecorded)
        {
            _undo.Add((inst, place, _state[place]));
        }

        _state[place] = value;
    }

    /// <summary>Notes what is told in a register, or where it is written to what is told behind that: maybe nothing, 0.</summary>
    private void Note(int inst, int register, int value, bool isRecorded)
    {
        bool isReference = value != 0 && KindOf(value) == PointerKind.Reference;
        _held.Note(register, isReference);
        uint useful = isReference ? _isUseful | (1U << register) : _isUseful & ~(1U << register);
        if (isRecorded && useful != _isUseful) _usefulLater.Add((inst, _isUseful));
        _isUseful = useful;
    }

    private void Record(ReadOnlySpan<Boundary> boundaries)
    {
        _offsets.Clear();
        _firstChanges.Clear();
        _changes.Clear();
        Array.Clear(_isTold, 0, _places);
        Array.Clear(_toldVariables, 0, _places);
        _firstChanges.Add(0);
        int next = 0;

        // The prologue: what the entry block wants is there already.
        _liveIn.AsSpan(0, _places).CopyTo(_state);
        _isHeld = ReferencesAt(_state);
        _isStale = 0;
        while (next < boundaries.Length && boundaries[next].Inst < 0)
        {
            Tell(boundaries, next++, isChanged: true);
        }

        for (int block = 0; block < _function.Blocks.Count; block++)
        {
            ref MachineBlock row = ref _function.Blocks[new MachineBlockId(block)];
            if (next >= boundaries.Length || boundaries[next].Inst < row.First || boundaries[next].Inst >= row.End)
            {
                continue;
            }

            LiveOut(block);
            _undo.Clear();
            _usefulLater.Clear();
            Walk(block, isRecorded: true);
            int undo = _undo.Count - 1;
            int useful = _usefulLater.Count - 1;
            bool changed = true;
            _isAllTouched = true;
            _isHeld = _held.HeldAtStart(block) | ReferencesAt(_state);
            for (int inst = row.First; inst < row.End; inst++)
            {
                int first = next;

                bool isBound = next < boundaries.Length && boundaries[next].Inst == inst;
                if (isBound) NoteRecorded(inst, inst > row.First, boundaries[next].Offset);

                // The map at the start of a restartable sequence holds inside of it, too, where it has written to some.
                changed |= (_traits[_function.Insts[inst].Op.Number] & MachineTraits.Restartable) != 0 && ForgetWritten(inst);
                while (next < boundaries.Length
                    && (boundaries[next].Inst == inst || boundaries[next].Inst == X64Emitter.OnTheWayToTrap))
                {
                    // From the second instruction of an operation on, what it writes may have been written.
                    changed |= next == first + 1 && (SetEarly(inst, isLive: true) | ForgetWritten(inst));
                    Tell(boundaries, next++, changed);
                    changed = false;
                }

                changed |= next > first + 1 && SetEarly(inst, isLive: false);
                changed |= ForgetWritten(inst);
                int told = _touched.Count;
                for (; undo >= 0 && _undo[undo].Inst == inst; undo--)
                {
                    _state[_undo[undo].Place] = _undo[undo].After;
                    _touched.Add(_undo[undo].Place);
                    changed = true;
                }

                for (; told < _touched.Count; told++) Hold(_touched[told]);
                for (; useful >= 0 && _usefulLater[useful].Inst == inst; useful--) _isUseful = _usefulLater[useful].Registers;
                if ((_traits[_function.Insts[inst].Op.Number] & MachineTraits.Records) != 0) NoteLiveOuts();
            }
        }

        while (next < boundaries.Length)
        {
            Tell(boundaries, next++, isChanged: false);
        }
    }

    /// <summary>A register that a map tells as something: whether that is a reference.</summary>
    private void Hold(int place)
    {
        if (place >= HeldRegisters.Count || _state[place] == 0) return;
        uint register = 1U << place;
        _isHeld = KindOf(_state[place]) == PointerKind.Reference ? _isHeld | register : _isHeld & ~register;
    }

    /// <summary>What an instruction writes to holds no reference, unless the map tells one.</summary>
    /// <returns>Whether some register held one.</returns>
    private bool ForgetWritten(int inst)
    {
        ref MachineInst row = ref _function.Insts[inst];
        uint written = (_traits[row.Op.Number] & MachineTraits.Call) != 0 ? ~0U : 0;
        foreach (ref readonly MachineOperand operand in _function.OperandsOf(row))
        {
            if (operand.IsWritten && operand.Location.IsGeneral) written |= 1U << operand.Location.Number;
        }

        written &= _isHeld;
        _isHeld &= ~written;
        for (uint rest = written; rest != 0; rest &= rest - 1) _touched.Add(BitOperations.TrailingZeroCount(rest));
        return written != 0;
    }

    private uint ReferencesAt(ReadOnlySpan<int> state)
    {
        uint references = 0;
        for (int place = 0; place < HeldRegisters.Count; place++)
        {
            if (state[place] != 0 && KindOf(state[place]) == PointerKind.Reference) references |= 1U << place;
        }

        return references;
    }

    /// <summary>
    /// Inside an operation that takes several instructions, what it writes early is live already. Nothing else was in
    /// those places before.
    /// </summary>
    private bool SetEarly(int inst, bool isLive)
    {
        bool isChanged = false;

        // A patchpoint's code is stopped at its start, where nothing is written yet.
        if ((_traits[_function.Insts[inst].Op.Number] & MachineTraits.Records) != 0) return false;
        foreach (ref readonly MachineOperand operand in _function.OperandsOf(_function.Insts[inst]))
        {
            if (operand.Role == OperandRole.EarlyDef && !operand.Location.IsNone)
            {
                int place = IndexOf(operand.Location);
                _state[place] = isLive ? operand.Register.Index + 1 : 0;
                _touched.Add(place);
                isChanged = true;
            }
        }

        return isChanged;
    }

    /// <summary>Writes the changes between what was told last and the present state.</summary>
    private void Tell(ReadOnlySpan<Boundary> boundaries, int index, bool isChanged)
    {
        // A jump that falls through has no bytes: the boundary behind it is the one that counts. But what is recorded at a place is
        // live there, though nothing reads it again: where that has no bytes, its own boundary counts.
        bool isEmpty = index + 1 < boundaries.Length && boundaries[index + 1].Offset == boundaries[index].Offset;
        if (boundaries[index].Offset == _recordedAt || (isEmpty && !RecordsAt(boundaries[index].Inst)))
        {
            _pendingChange |= isChanged;
            return;
        }

        if (isEmpty) _recordedAt = boundaries[index].Offset;
        if (IsInsideRange(boundaries[index].Offset))
        {
            // A stop here goes back to the start of the range, so what is true there is what counts.
            _pendingChange |= isChanged;
            _offsets.Add(boundaries[index].Offset);
            _firstChanges.Add(_changes.Count);
            return;
        }

        if (isChanged || _pendingChange || boundaries[index].Inst == X64Emitter.OnTheWayToTrap || _wasTrap)
        {
            _pendingChange = false;
            if (_hasDerived)
            {
                EnterGroup(boundaries[index].Inst);
            }

            TellChanges(boundaries[index].Offset, boundaries[index].Inst == X64Emitter.OnTheWayToTrap);
        }

        _words.Tell(boundaries, index, _changes);
        _offsets.Add(boundaries[index].Offset);
        _firstChanges.Add(_changes.Count);
    }

    private bool RecordsAt(int inst) => inst >= 0 && (_traits[_function.Insts[inst].Op.Number] & MachineTraits.Records) != 0;

    private bool IsInsideRange(int offset)
    {
        while (_range < _ranges.Length && _ranges[_range].End <= offset)
        {
            _range++;
        }

        return _range < _ranges.Length && _ranges[_range].Start < offset;
    }

    /// <summary>Where a base is may change without its derived pointer: then every place is looked at.</summary>
    private void TellChanges(int offset, bool isTrap)
    {
        int first = _changes.Count;
        uint wasStale = _isStale;
        if (isTrap || _wasTrap || _isAllTouched || _hasDerived)
        {
            for (int place = 0; place < _places; place++)
            {
                TellPlace(offset, place, isTrap ? 0 : _state[place], isTrap);
            }
        }
        else
        {
            foreach (int place in _touched)
            {
                TellPlace(offset, place, _state[place], isTrap: false);
            }
        }

        EndUseless(first, wasStale);
        _wasTrap = isTrap;
        _isAllTouched = false;
        _touched.Clear();
    }

    /// <summary>
    /// A stale register that no reference comes into again is told as one until something else changes at an instruction: where that
    /// is, encodings have to say anyway.
    /// </summary>
    /// <param name="first">Index of the first change at the instruction.</param>
    /// <param name="wasStale">The registers that were stale before.</param>
    private void EndUseless(int first, uint wasStale)
    {
        uint useless = _isStale & ~_isUseful;
        if (useless == 0 || !ChangesPointers(first, wasStale)) return;
        for (int i = first; i < _changes.Count; i++)
        {
            if (_changes[i].IsStale && (useless >> _changes[i].Place.Number & 1) != 0) _changes.RemoveAt(i--);
        }

        for (uint rest = useless; rest != 0; rest &= rest - 1)
        {
            _changes.Add(new PlaceChange(new Location(BitOperations.TrailingZeroCount(rest)), false, default));
        }

        _isStale &= ~useless;
        _isHeld &= ~useless;
    }

    private bool ChangesPointers(int first, uint wasStale)
    {
        for (int i = first; i < _changes.Count; i++)
        {
            PlaceChange change = _changes[i];
            bool isNew = change.IsLive
                ? change.State.Kind != PointerKind.Raw
                    && !(change.Place.IsGeneral && change.State == PlaceState.Reference && (wasStale >> change.Place.Number & 1) != 0)
                : !change.IsStale && _told[IndexOf(change.Place)].Kind != PointerKind.Raw;
            if (isNew) return true;
        }

        return false;
    }

    private void TellPlace(int offset, int place, int value, bool isTrap)
    {
        uint register = place < HeldRegisters.Count ? 1U << place : 0;
        if (value == 0)
        {
            bool wasStale = (_isStale & register) != 0;
            bool isStale = (_isHeld & register) != 0 && !isTrap;
            if (isStale && !wasStale) _changes.Add(PlaceChange.Stale(PlaceAt(place)));
            if (!isStale && (wasStale || _isTold[place])) _changes.Add(new PlaceChange(PlaceAt(place), false, default));
            _isStale = isStale ? _isStale | register : _isStale & ~register;
            _isTold[place] = false;
            return;
        }

        _isStale &= ~register;
        PlaceState state = StateOf(value);
        if (!_isTold[place] || _told[place] != state)
        {
            _isTold[place] = true;
            _told[place] = state;
            _changes.Add(new PlaceChange(PlaceAt(place), true, state));
        }

        if (_hasVariables && state.Kind != PointerKind.Raw)
        {
            TellVariable(offset, place, _function.Registers[new VirtualRegisterId((value & ~Old) - 1)].Variable);
        }
    }

    private void TellVariable(int offset, int place, NameId variable)
    {
        if (_toldVariables[place] != variable)
        {
            _toldVariables[place] = variable;
            _variables.Add(new VariableChange(offset, PlaceAt(place), variable));
        }
    }

    private PlaceState StateOf(int value)
    {
        VirtualRegisterId register = new((value & ~Old) - 1);
        ref VirtualRegister row = ref _function.Registers[register];
        if (row.Kind != PointerKind.Derived)
        {
            return new PlaceState(row.Kind, Location.None);
        }

        int origin = OriginOf((row.Base.Index + 1) | (value & Old));
        for (int place = 0; place < _places; place++)
        {
            if (_state[place] != 0 && OriginOf(_state[place]) == origin && KindOf(_state[place]) == PointerKind.Reference)
            {
                return new PlaceState(PointerKind.Derived, PlaceAt(place));
            }
        }

        throw new CompileException($"the base {row.Base} of {register} is not live");
    }

    private PointerKind KindOf(int value) => _function.Registers[new VirtualRegisterId((value & ~Old) - 1)].Kind;
}
