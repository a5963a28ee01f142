// SPDX-License-Identifier: MIT
//
// Splits parallel moves into moves and exchanges. A move may be made when no other move still reads the place it
// writes; what is left then are cycles. Cycles of general registers are made of exchanges, cycles of vector registers go
// through the scratch register, and cycles with memory through a frame unit that is taken for this, because the scratch
// register is then needed by each move from memory to memory.
//
// Leaves true: no move has two operands in memory; the flags are as before; every operand names the virtual register
// whose value the place holds. The moves and exchanges of one parallel move follow each other and have one number in
// MachineInst.Target, from 1: what they read are values from before the first one. A managed pointer that gets another
// register's name in its place has a move too, which takes no code.
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Expands the moves of an allocated function; one object per compiling thread.</summary>
public sealed class ParallelMoves
{
    private struct Pair
    {
        public VirtualRegisterId Written;
        public VirtualRegisterId Read;
        public Location To;
        public Location From;
        public byte Size;
        public bool IsDone;
    }

    private readonly Dictionary<int, int> _readers = [];
    private readonly Dictionary<int, int> _writer = [];
    private Rows<Pair> _pairs = new();
    private Rows<int> _ready = new();
    private Rows<int> _cycle = new();
    private Rows<MachineOperand> _kept = new();
    private MachineFunction _function = null!;
    private TargetDescription _target = null!;
    private MachineInst[] _insts = new MachineInst[256];
    private int _count;
    private MachineInst _origin;
    private int _emergency;
    private int _groups;
    private readonly List<int> _overwritten = [];

    /// <summary>Splits every parallel move and drops moves that do nothing.</summary>
    public void Expand(MachineFunction function, TargetDescription target)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(target);
        _function = function;
        _target = target;
        _count = 0;
        _emergency = -1;
        _groups = 0;
        foreach (ref MachineBlock block in function.Blocks.Rows)
        {
            int first = _count;
            for (int i = block.First; i < block.End; i++)
            {
                MachineInst inst = function.Insts[i];
                if (inst.Op == GenericOps.Move || inst.Op == GenericOps.ParallelMove)
                {
                    Split(inst);
                }
                else
                {
                    Emit(inst);
                }
            }

            block.First = first;
            block.End = _count;
        }

        _insts = function.ReplaceInsts(_insts, _count);
    }

    private void Split(in MachineInst inst)
    {
        ReadOnlySpan<MachineOperand> operands = _function.OperandsOf(inst);
        int count = 0;
        while (count < operands.Length && operands[count].IsWritten)
        {
            count++;
        }

        _origin = inst;
        _origin.Target = ++_groups;
        _pairs.Clear();
        _kept.Clear();
        _overwritten.Clear();
        for (int k = 2 * count; k < operands.Length; k++)
        {
            _kept.Add(operands[k]);
        }

        for (int k = 0; k < count; k++)
        {
            ref readonly MachineOperand written = ref operands[k];
            ref readonly MachineOperand read = ref operands[count + k];
            bool isWide = _function.Registers[read.Register].SpillBytes > 8;
            if (written.Location != read.Location)
            {
                _pairs.Add(new Pair
                {
                    Written = written.Register,
                    Read = read.Register,
                    To = written.Location,
                    From = read.Location,
                    Size = inst.Op == GenericOps.Move ? inst.Size : (byte)(isWide ? 4 : 3),
                });
            }
            else if (written.Register != read.Register && _function.Registers[written.Register].Kind != PointerKind.Raw)
            {
                EmitMove(new Pair
                {
                    Written = written.Register,
                    Read = read.Register,
                    To = written.Location,
                    From = read.Location,
                    Size = 3,
                });

                // Adding operands may have moved the table.
                operands = _function.OperandsOf(inst);
            }
        }

        if (_pairs.Count == 1)
        {
            Move(_pairs[0]);
        }
        else if (_pairs.Count > 1)
        {
            Sequence();
        }
    }

    private void Sequence()
    {
        _readers.Clear();
        _writer.Clear();
        _ready.Clear();
        for (int k = 0; k < _pairs.Count; k++)
        {
            _readers[_pairs[k].From.Code] = _readers.GetValueOrDefault(_pairs[k].From.Code) + 1;
            _writer[_pairs[k].To.Code] = k;
        }

        for (int k = 0; k < _pairs.Count; k++)
        {
            if (!_readers.ContainsKey(_pairs[k].To.Code))
            {
                _ready.Add(k);
            }
        }

        while (_ready.Count > 0)
        {
            int k = _ready[_ready.Count - 1];
            _ready.RemoveLast();
            Move(_pairs[k]);
            _pairs[k].IsDone = true;
            int from = _pairs[k].From.Code;
            int left = --_readers[from];
            if (left == 0 && _writer.TryGetValue(from, out int next))
            {
                _ready.Add(next);
            }
        }

        for (int k = 0; k < _pairs.Count; k++)
        {
            if (!_pairs[k].IsDone)
            {
                Cycle(k);
            }
        }
    }

    // Each pair of a cycle reads the place that the next pair writes.
    private void Cycle(int start)
    {
        _cycle.Clear();
        bool isGeneral = true;
        bool hasMemory = false;
        for (int k = start; !_pairs[k].IsDone; k = _writer[_pairs[k].From.Code])
        {
            _pairs[k].IsDone = true;
            isGeneral &= _pairs[k].To.IsGeneral;
            hasMemory |= _pairs[k].To.IsMemory;
            _cycle.Add(k);
        }

        Pair last = _pairs[_cycle[_cycle.Count - 1]];
        if (isGeneral)
        {
            for (int k = 0; k + 1 < _cycle.Count; k++)
            {
                bool isLast = k + 2 == _cycle.Count;
                Exchange(_pairs[_cycle[k]], last, isLast ? last.Written : last.Read);
            }

            return;
        }

        Location saved = hasMemory ? Emergency() : _target.Scratch;
        Move(last with { Written = last.Read, To = saved });
        for (int k = 0; k + 1 < _cycle.Count; k++)
        {
            Move(_pairs[_cycle[k]]);
        }

        Move(last with { From = saved });
    }

    private Location Emergency()
    {
        if (_emergency < 0)
        {
            _emergency = (_function.SpillUnits + 1) & ~1;
            _function.SpillUnits = _emergency + 2;
        }

        return Location.Spill(_emergency);
    }

    private void Move(in Pair pair)
    {
        if (pair.To.IsMemory && pair.From.IsMemory)
        {
            EmitMove(pair with { Written = pair.Read, To = _target.Scratch });
            EmitMove(pair with { From = _target.Scratch });
            return;
        }

        EmitMove(pair);
    }

    private void EmitMove(in Pair pair)
    {
        MachineInst inst = _origin;
        inst.Op = GenericOps.Move;
        inst.Size = pair.Size;
        inst.Immediate = 1;
        inst.FirstOperand = Add(pair.Written, OperandRole.Def, pair.To);
        Add(pair.Read, OperandRole.Use, pair.From);
        Finish(ref inst, 2);
        if (pair.To != pair.From)
        {
            _overwritten.Add(pair.To.Code);
        }
    }

    // The pair's places change contents; the place it reads then holds what the cycle's last pair wants.
    private void Exchange(in Pair pair, in Pair last, VirtualRegisterId after)
    {
        MachineInst inst = _origin;
        inst.Op = GenericOps.Exchange;
        inst.Size = 3;
        inst.Immediate = 0;
        inst.FirstOperand = Add(pair.Written, OperandRole.Def, pair.To);
        Add(after, OperandRole.Def, pair.From);
        Add(last.Read, OperandRole.Use, pair.To);
        Add(pair.Read, OperandRole.Use, pair.From);
        Finish(ref inst, 4);
        _overwritten.Add(pair.To.Code);
        _overwritten.Add(pair.From.Code);
    }

    private void Finish(ref MachineInst inst, int operands)
    {
        // What was kept in a place that is overwritten by now is in the place it was moved to.
        foreach (ref MachineOperand kept in _kept.Span)
        {
            if (!_overwritten.Contains(kept.Location.Code))
            {
                _function.AddOperand(kept);
                operands++;
            }
        }

        inst.OperandCount = (ushort)operands;
        Emit(inst);
    }

    private int Add(VirtualRegisterId register, OperandRole role, Location location) =>
        _function.AddOperand(new MachineOperand(register, role, OperandConstraint.Any) { Location = location });

    private void Emit(in MachineInst inst)
    {
        if (_count == _insts.Length)
        {
            Array.Resize(ref _insts, _count * 2);
        }

        _insts[_count++] = inst;
    }
}
