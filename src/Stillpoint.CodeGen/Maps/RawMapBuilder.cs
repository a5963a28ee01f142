// SPDX-License-Identifier: MIT
// Maps of functions without managed pointers: every live place is raw, so liveness is all there is to know. It is sets
// of bits, one a place: the first word is the registers, the others are memory. Blocks are summed up once (what they read
// first, what they write), the sums are iterated to the fixpoint, and one walk backwards tells the changes: what differs
// between the state in front of one boundary and in front of the next.
//
// MapBuilder gives the same maps, and more slowly; the checker of the tests looks at the outcome of both alike.
using System;
using System.Numerics;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <summary>Computes <see cref="InstructionMaps"/> where no register holds a managed pointer; one object per compiling thread.</summary>
internal sealed class RawMapBuilder
{
    /// <summary>Bound of blocks times words of bits; a function beyond is refused.</summary>
    private const long MaxWords = 1L << 24;

    private const int WordBits = 64;

    private readonly record struct Told(int Offset, int Changes);

    private MachineFunction _function = null!;
    private MachineTraits[] _traits = [];
    private ulong[] _reads = [];
    private ulong[] _writes = [];
    private ulong[] _liveIn = [];
    private ulong[] _state = [];
    private ulong[] _told = [];
    private bool[] _isQueued = [];
    private Rows<int> _work = new();
    private Rows<Told> _boundaries = new();
    private Rows<PlaceChange> _changes = new();
    private int _words;
    private int _outgoing;
    private int _incoming;
    private bool _isFirst;
    private int _lastOffset;

    /// <summary>Whether a function has nothing but raw values, and no range that restarts.</summary>
    internal static bool Serves(MachineFunction function)
    {
        if (function.HasRestartable)
        {
            return false;
        }

        foreach (ref readonly VirtualRegister register in function.Registers.Rows)
        {
            if (register.Kind != PointerKind.Raw)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Computes the maps of a function that was emitted; see <see cref="MapBuilder.Run"/>.</summary>
    internal InstructionMaps Run(
        MachineFunction function, TargetDescription target, int incomingUnits, ReadOnlySpan<Boundary> boundaries)
    {
        _function = function;
        _traits = target.Traits;
        _outgoing = WordBits + function.SpillUnits;
        _incoming = _outgoing + function.OutgoingUnits;
        _words = (_incoming + incomingUnits + WordBits) / WordBits;
        long size = (long)function.Blocks.Count * _words;
        if (size > MaxWords)
        {
            throw new CompileException(
                $"{function.Blocks.Count} blocks with {_words * WordBits} places (their product is limited to {MaxWords * WordBits})");
        }

        Prepare((int)size);
        SumUp();
        FindLiveIn();
        Record(boundaries);
        return Result();
    }

    private void Prepare(int size)
    {
        if (_reads.Length < size)
        {
            int larger = Math.Max(size, _reads.Length * 2);
            _reads = new ulong[larger];
            _writes = new ulong[larger];
            _liveIn = new ulong[larger];
        }
        else
        {
            Array.Clear(_reads, 0, size);
            Array.Clear(_writes, 0, size);
            Array.Clear(_liveIn, 0, size);
        }

        if (_state.Length < _words)
        {
            _state = new ulong[_words * 2];
            _told = new ulong[_words * 2];
        }
    }

    private int IndexOf(Location place) => place.Kind switch
    {
        LocationKind.Register => place.Number,
        LocationKind.Spill => WordBits + place.Number,
        LocationKind.Outgoing => _outgoing + place.Number,
        _ => _incoming + place.Number,
    };

    private Location PlaceAt(int index) =>
        index < WordBits ? new Location(index)
        : index < _outgoing ? Location.Spill(index - WordBits)
        : index < _incoming ? Location.Outgoing(index - _outgoing)
        : Location.Incoming(index - _incoming);

    /// <summary>Sets or clears the bits of an operand's place.</summary>
    private void Mark(Span<ulong> bits, in MachineOperand operand, bool isLive)
    {
        if (operand.Location.IsRegister)
        {
            ulong bit = 1UL << operand.Location.Code;
            bits[0] = isLive ? bits[0] | bit : bits[0] & ~bit;
            return;
        }

        if (operand.Location.IsNone)
        {
            return;
        }

        int place = IndexOf(operand.Location);
        int units = _function.Registers[operand.Register].SpillBytes > 8 ? 2 : 1;
        for (int i = place; i < place + units; i++)
        {
            ulong bit = 1UL << (i % WordBits);
            ref ulong word = ref bits[i / WordBits];
            word = isLive ? word | bit : word & ~bit;
        }
    }

    /// <summary>From the state behind an instruction to that in front of it.</summary>
    private void Step(in MachineInst inst, Span<ulong> state)
    {
        ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
        foreach (ref readonly MachineOperand operand in operands)
        {
            if (operand.IsWritten)
            {
                Mark(state, operand, isLive: false);
            }
        }

        if ((_traits[inst.Op.Number] & MachineTraits.Call) != 0)
        {
            state[0] = 0;
        }

        foreach (ref readonly MachineOperand operand in operands)
        {
            if (operand.IsRead)
            {
                Mark(state, operand, isLive: true);
            }
        }
    }

    /// <summary>What each block reads before it writes it, and what it writes.</summary>
    private void SumUp()
    {
        ReadOnlySpan<MachineInst> insts = _function.Insts;
        for (int b = 0; b < _function.Blocks.Count; b++)
        {
            MachineBlock block = _function.Blocks.Rows[b];
            Span<ulong> reads = _reads.AsSpan(b * _words, _words);
            Span<ulong> writes = _writes.AsSpan(b * _words, _words);
            for (int i = block.End - 1; i >= block.First; i--)
            {
                ref readonly MachineInst inst = ref insts[i];
                Step(inst, reads);
                foreach (ref readonly MachineOperand operand in _function.OperandsOf(inst))
                {
                    if (operand.IsWritten)
                    {
                        Mark(writes, operand, isLive: true);
                    }
                }

                if ((_traits[inst.Op.Number] & MachineTraits.Call) != 0)
                {
                    writes[0] = ulong.MaxValue;
                }
            }
        }
    }

    private void FindLiveIn()
    {
        int blocks = _function.Blocks.Count;
        if (_isQueued.Length < blocks)
        {
            _isQueued = new bool[blocks * 2];
        }

        _work.Clear();
        for (int b = 0; b < blocks; b++)
        {
            _work.Add(b);
            _isQueued[b] = true;
        }

        Span<ulong> state = _state.AsSpan(0, _words);
        while (_work.Count > 0)
        {
            int b = _work[_work.Count - 1];
            _work.RemoveLast();
            _isQueued[b] = false;
            LiveOut(b, state);
            bool isChanged = false;
            for (int w = 0; w < _words; w++)
            {
                ref ulong known = ref _liveIn[(b * _words) + w];
                ulong live = _reads[(b * _words) + w] | (state[w] & ~_writes[(b * _words) + w]);
                isChanged |= known != live;
                known = live;
            }

            if (!isChanged)
            {
                continue;
            }

            foreach (MachineBlockId predecessor in _function.Edges[_function.Blocks.Rows[b].Predecessors])
            {
                if (!_isQueued[predecessor.Index])
                {
                    _isQueued[predecessor.Index] = true;
                    _work.Add(predecessor.Index);
                }
            }
        }
    }

    private void LiveOut(int block, Span<ulong> state)
    {
        state.Clear();
        foreach (MachineBlockId successor in _function.Edges[_function.Blocks.Rows[block].Successors])
        {
            ReadOnlySpan<ulong> live = _liveIn.AsSpan(successor.Index * _words, _words);
            for (int w = 0; w < live.Length; w++)
            {
                state[w] |= live[w];
            }
        }
    }

    /// <summary>Goes over all boundaries from the last to the first.</summary>
    private void Record(ReadOnlySpan<Boundary> boundaries)
    {
        ReadOnlySpan<MachineInst> insts = _function.Insts;
        Span<ulong> state = _state.AsSpan(0, _words);
        _boundaries.Clear();
        _changes.Clear();
        _isFirst = true;
        _lastOffset = -1;
        int at = boundaries.Length - 1;

        // Behind the last instruction holds what held in front of it.
        while (at >= 0 && boundaries[at].Inst < 0 && _function.InstCount > 0)
        {
            _boundaries.Add(new Told(boundaries[at].Offset, 0));
            _lastOffset = boundaries[at--].Offset;
        }

        for (int b = _function.Blocks.Count - 1; b >= 0; b--)
        {
            MachineBlock block = _function.Blocks.Rows[b];
            int inst = InstAt(boundaries, at);
            if (inst < block.First || inst >= block.End)
            {
                continue;
            }

            LiveOut(b, state);
            for (int i = block.End - 1; i >= block.First; i--)
            {
                Step(insts[i], state);
                at = TellInst(boundaries, at, i, insts[i], state);
            }
        }

        // The prologue: what the entry block wants is there already.
        _liveIn.AsSpan(0, _words).CopyTo(state);
        for (; at >= 0; at--)
        {
            Tell(boundaries[at], state);
        }
    }

    /// <summary>The instruction of a boundary; on the way to a trap, the one that may trap.</summary>
    private static int InstAt(ReadOnlySpan<Boundary> boundaries, int at)
    {
        while (at >= 0 && boundaries[at].Inst == X64Emitter.OnTheWayToTrap)
        {
            at--;
        }

        return at >= 0 ? boundaries[at].Inst : -1;
    }

    /// <summary>Tells the boundaries of one instruction; returns the index of the last one in front of it.</summary>
    private int TellInst(ReadOnlySpan<Boundary> boundaries, int at, int index, in MachineInst inst, Span<ulong> state)
    {
        int last = at;
        while (at >= 0 && (boundaries[at].Inst == index || (boundaries[at].Inst == X64Emitter.OnTheWayToTrap && at < last)))
        {
            at--;
        }

        if (at == last)
        {
            return at;
        }

        // Inside an operation of several instructions, what it writes early is live already.
        bool isLong = last > at + 1;
        if (isLong)
        {
            SetEarly(inst, state, isLive: true);
            for (int k = last; k > at + 1; k--)
            {
                Tell(boundaries[k], state);
            }

            SetEarly(inst, state, isLive: false);
        }

        Tell(boundaries[at + 1], state);
        return at;
    }

    /// <summary>Nothing else is in the places that an instruction writes early.</summary>
    private void SetEarly(in MachineInst inst, Span<ulong> state, bool isLive)
    {
        foreach (ref readonly MachineOperand operand in _function.OperandsOf(inst))
        {
            if (operand.Role == OperandRole.EarlyDef)
            {
                Mark(state, operand, isLive);
            }
        }
    }

    /// <summary>Notes what changes from a boundary to the one behind it.</summary>
    private void Tell(in Boundary boundary, ReadOnlySpan<ulong> state)
    {
        // A jump that falls through has no bytes: the boundary behind it is the one that counts.
        if (boundary.Offset == _lastOffset)
        {
            return;
        }

        _lastOffset = boundary.Offset;
        bool isTrap = boundary.Inst == X64Emitter.OnTheWayToTrap;
        if (!_isFirst)
        {
            NoteChanges(state, isTrap);
        }

        _isFirst = false;
        Span<ulong> told = _told.AsSpan(0, _words);
        if (isTrap)
        {
            told.Clear();
        }
        else
        {
            state.CopyTo(told);
        }

        _boundaries.Add(new Told(boundary.Offset, 0));
    }

    /// <summary>Changes at the boundary told last, which is behind a state.</summary>
    private void NoteChanges(ReadOnlySpan<ulong> state, bool isEmpty)
    {
        int before = _changes.Count;
        for (int w = 0; w < _words; w++)
        {
            ulong then = _told[w];
            for (ulong changed = (isEmpty ? 0 : state[w]) ^ then; changed != 0; changed &= changed - 1)
            {
                int bit = BitOperations.TrailingZeroCount(changed);
                bool isLive = (then & (1UL << bit)) != 0;
                _changes.Add(new PlaceChange(PlaceAt((w * WordBits) + bit), isLive, isLive ? PlaceState.Raw : default));
            }
        }

        ref Told last = ref _boundaries[_boundaries.Count - 1];
        last = last with { Changes = _changes.Count - before };
    }

    /// <summary>Turns what was told around.</summary>
    private InstructionMaps Result()
    {
        // The first boundary has all that is live there.
        Span<ulong> nothing = _state.AsSpan(0, _words);
        nothing.Clear();
        NoteChanges(nothing, isEmpty: true);
        int count = _boundaries.Count;
        int[] offsets = new int[count];
        int[] firstChanges = new int[count + 1];
        for (int i = 0; i < count; i++)
        {
            Told told = _boundaries[count - 1 - i];
            offsets[i] = told.Offset;
            firstChanges[i + 1] = firstChanges[i] + told.Changes;
        }

        PlaceChange[] changes = _changes.Span.ToArray();
        Array.Reverse(changes);
        return new InstructionMaps(offsets, firstChanges, changes, []);
    }
}
