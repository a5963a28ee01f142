// SPDX-License-Identifier: MIT
//
// Proves an allocation right without knowing how it was made. Per block, the state is a set of facts "this place holds
// this virtual register"; states meet by intersection and are iterated to a fixpoint. A write makes its fact and ends
// all others of the place and of the register: a new definition makes old copies stale. Only inserted moves copy facts;
// moves of the input read and write like any instruction. A move of the input may be left out, or pairs of a parallel
// one: then no place holds what they would have written, and whoever reads it is reported.
//
// Based on: the checker of regalloc2.
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Compares a function before and after register allocation; for tests.</summary>
public sealed class AllocationChecker
{
    private readonly MachineFunction _before;
    private readonly MachineFunction _after;
    private readonly TargetDescription _target;
    private readonly Dictionary<int, int> _definitions = [];
    private readonly List<HashSet<(int Place, int Register)>?> _entry = [];
    private readonly AllocationFacts _state;

    /// <summary>
    /// By register: the only block that mentions it, or -1 where its value may cross from block to block. Facts about a
    /// register of one block end with the block, which keeps what is known at entries small.
    /// </summary>
    private readonly int[] _onlyBlock;

    private AllocationChecker(MachineFunction before, MachineFunction after, TargetDescription target)
    {
        _before = before;
        _after = after;
        _target = target;
        _state = new AllocationFacts(after);
        _onlyBlock = new int[after.Registers.Count];
    }

    /// <summary>Returns what is wrong, with block and instruction, or null.</summary>
    public static string? Check(MachineFunction before, MachineFunction after, TargetDescription target)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(target);
        return new AllocationChecker(before, after, target).Run();
    }

    private string? Run()
    {
        if (_before.Blocks.Count != _after.Blocks.Count)
        {
            return "blocks were added or removed";
        }

        for (int i = 0; i < _before.InstCount; i++)
        {
            Span<MachineOperand> operands = _before.OperandsOf(_before.Insts[i]);
            if (operands.Length == 1 && IsRepeatable(operands[0]))
            {
                _definitions[operands[0].Register.Index] = i;
            }
        }

        for (int b = 0; b < _after.Blocks.Count; b++)
        {
            _entry.Add(null);
        }

        FindRegistersOfOneBlock();

        _entry[0] = [];
        for (int v = 0; v < _after.Registers.Count; v++)
        {
            Location pinned = _after.Registers.Rows[v].Pinned;
            if (!pinned.IsNone)
            {
                _entry[0]!.Add((pinned.Code, v));
            }
        }

        return Iterate();
    }

    private void FindRegistersOfOneBlock()
    {
        const int nowhere = -2;
        const int several = -1;
        Array.Fill(_onlyBlock, nowhere);
        for (int b = 0; b < _before.Blocks.Count; b++)
        {
            MachineBlock block = _before.Blocks.Rows[b];
            for (int i = block.First; i < block.End; i++)
            {
                foreach (MachineOperand operand in _before.OperandsOf(_before.Insts[i]))
                {
                    // What is read before it is written came along an edge; a repeatable one may turn up anywhere.
                    ref int only = ref _onlyBlock[operand.Register.Index];
                    bool crosses = only == nowhere ? operand.IsRead || IsRepeatable(operand) : only != b;
                    only = crosses ? several : b;
                }
            }
        }
    }

    private string? Iterate()
    {
        // By number, which is the order of the layout: most predecessors are done before their successors.
        var work = new PriorityQueue<int, int>([(0, 0)]);
        var queued = new HashSet<int> { 0 };
        while (work.TryDequeue(out int b, out _))
        {
            queued.Remove(b);
            _state.Reset(_entry[b]!);
            string? message = CheckBlock(b);
            if (message != null)
            {
                return $"block{b}: {message}";
            }

            HashSet<(int Place, int Register)> exit = [.. _state.Facts.Where(fact => _onlyBlock[fact.Register] != b)];
            foreach (MachineBlockId successor in _after.Edges[_after.Blocks.Rows[b].Successors])
            {
                if (MeetAtEntry(successor.Index, exit) && queued.Add(successor.Index))
                {
                    work.Enqueue(successor.Index, successor.Index);
                }
            }
        }

        return null;
    }

    /// <summary>Leaves what is known on this edge too; returns whether that is less than before.</summary>
    private bool MeetAtEntry(int block, HashSet<(int Place, int Register)> exit)
    {
        HashSet<(int Place, int Register)>? old = _entry[block];
        if (old == null)
        {
            _entry[block] = [.. exit];
            return true;
        }

        int count = old.Count;
        old.IntersectWith(exit);
        return old.Count != count;
    }

    private string? CheckBlock(int b)
    {
        MachineBlock before = _before.Blocks.Rows[b];
        MachineBlock after = _after.Blocks.Rows[b];
        int next = before.First;
        for (int i = after.First; i < after.End; i++)
        {
            MachineInst inst = _after.Insts[i];
            string? message;
            if (IsInsertedMove(inst))
            {
                message = CopyFacts(inst);
            }
            else if (next < before.End && IsSame(_before.Insts[next], inst))
            {
                next++;
                message = CheckInst(inst);
            }
            else if (next < before.End && IsPartOf(inst, _before.Insts[next]))
            {
                message = CheckInst(inst);
                Lose(_before.Insts[next++], inst);
            }
            else if (IsRepetition(inst))
            {
                message = CheckInst(inst);
            }
            else if (next < before.End && MayBeMissing(_before.Insts[next]))
            {
                Lose(_before.Insts[next++], default);
                i--;
                continue;
            }
            else
            {
                message = $"is not instruction {next} of the input";
            }

            if (message != null)
            {
                return $"instruction {i - after.First}: {message}";
            }
        }

        while (next < before.End && MayBeMissing(_before.Insts[next]))
        {
            Lose(_before.Insts[next++], default);
        }

        return next == before.End ? null : $"instruction {next - before.First} of the input is missing";
    }

    private static bool IsInsertedMove(in MachineInst inst) =>
        (inst.Op == GenericOps.Move || inst.Op == GenericOps.ParallelMove) && inst.Condition == 1;

    private bool IsRepeatable(in MachineOperand operand) =>
        operand.IsWritten && _before.Registers[operand.Register].IsRematerializable;

    private bool IsSame(in MachineInst before, in MachineInst after)
    {
        if (before.Op != after.Op || before.OperandCount != after.OperandCount || before.Immediate != after.Immediate
            || before.Target != after.Target || before.Displacement != after.Displacement
            || before.Address != after.Address || before.ScaleLog2 != after.ScaleLog2 || before.Size != after.Size
            || before.Condition != after.Condition)
        {
            return false;
        }

        Span<MachineOperand> left = _before.OperandsOf(before);
        Span<MachineOperand> right = _after.OperandsOf(after);
        for (int k = 0; k < left.Length; k++)
        {
            // An allocator may hold an operand longer than the input asks.
            bool isSameRole = left[k].Role == right[k].Role
                || (left[k].Role == OperandRole.Use && right[k].Role == OperandRole.LateUse);
            if (left[k].Register != right[k].Register || !isSameRole)
            {
                return false;
            }
        }

        return true;
    }

    private bool MayBeMissing(in MachineInst inst) => IsRepetition(inst, _before) || RegisterAllocator.IsMove(inst);

    // Whether a parallel move of the output is one of the input without some of its pairs.
    private bool IsPartOf(in MachineInst after, in MachineInst before)
    {
        if (before.Op != GenericOps.ParallelMove || after.Op != before.Op || after.Size != before.Size)
        {
            return false;
        }

        Span<MachineOperand> all = _before.OperandsOf(before);
        Span<MachineOperand> some = _after.OperandsOf(after);
        int pairs = RegisterAllocator.PairCount(all);
        int left = RegisterAllocator.PairCount(some);
        int next = 0;
        for (int k = 0; k < pairs && next < left; k++)
        {
            next += all[k].Register == some[next].Register
                && all[pairs + k].Register == some[left + next].Register ? 1 : 0;
        }

        return next == left && all.Length - (2 * pairs) == some.Length - (2 * left);
    }

    // Ends the facts of what a move of the input writes and what is left of it in the output does not.
    private void Lose(in MachineInst before, in MachineInst after)
    {
        if (!RegisterAllocator.IsMove(before))
        {
            return;
        }

        MachineOperand[] kept = after.OperandCount == 0 ? [] : _after.OperandsOf(after).ToArray();
        foreach (MachineOperand operand in _before.OperandsOf(before).ToArray())
        {
            if (operand.IsWritten && !kept.Any(other => other.IsWritten && other.Register == operand.Register))
            {
                _state.EndOf(operand.Register.Index);
            }
        }
    }

    private bool IsRepetition(in MachineInst inst) => IsRepetition(inst, _after)
        && _definitions.TryGetValue(_after.OperandsOf(inst)[0].Register.Index, out int definition)
        && IsSame(_before.Insts[definition], inst);

    private bool IsRepetition(in MachineInst inst, MachineFunction function) =>
        inst.OperandCount == 1 && IsRepeatable(function.OperandsOf(inst)[0]);

    private string? CopyFacts(in MachineInst inst)
    {
        Span<MachineOperand> operands = _after.OperandsOf(inst);
        int pairs = operands.Length / 2;
        var copied = new List<(int Place, int Register)>();
        for (int k = 0; k < pairs; k++)
        {
            ref MachineOperand target = ref operands[k];
            ref MachineOperand read = ref operands[pairs + k];
            if (target.Register != read.Register || !_state.Contains(read.Location.Code, read.Register.Index))
            {
                return $"inserted move: {read.Location} does not hold {read.Register}";
            }

            if (Misplaced(target) is { } message)
            {
                return message;
            }

            copied.Add((target.Location.Code, target.Register.Index));
        }

        foreach ((int place, int register) in copied)
        {
            _state.Overwrite(new Location(place), register);
        }

        var written = new HashSet<int>();
        foreach ((int place, int register) in copied)
        {
            _state.Add(place, register);
            int units = new Location(place).Kind == LocationKind.Spill ? _after.Registers.Rows[register].SpillBytes / 8 : 1;
            for (int unit = 0; unit < units; unit++)
            {
                if (!written.Add(place + unit))
                {
                    return $"inserted move writes {new Location(place + unit)} twice";
                }
            }
        }

        return null;
    }

    private string? CheckInst(in MachineInst inst)
    {
        MachineTraits traits = _target.Traits[inst.Op.Number];
        MachineOperand[] operands = _after.OperandsOf(inst).ToArray();
        foreach (MachineOperand operand in operands)
        {
            if (Misplaced(operand) is { } message)
            {
                return message;
            }

            if (operand.IsRead && !_state.Contains(operand.Location.Code, operand.Register.Index))
            {
                return $"{operand.Location} does not hold {operand.Register}";
            }

            if (operand.Role == OperandRole.LateUse && operand.Location.IsRegister && (traits & MachineTraits.Call) != 0)
            {
                return $"{operand.Register} is needed after a call that overwrites {operand.Location}";
            }
        }

        foreach (IGrouping<Location, MachineOperand> together in operands.GroupBy(operand => operand.Location))
        {
            foreach (MachineOperand left in together.Where(operand => operand.Role != OperandRole.Use))
            {
                foreach (MachineOperand right in together)
                {
                    if (Conflicts(left, right))
                    {
                        return $"{left.Register} and {right.Register} share {left.Location}";
                    }
                }
            }
        }

        if ((traits & MachineTraits.Call) != 0)
        {
            _state.EndRegisters();
        }

        List<(int Place, int Register)> copied = CopiesOf(inst, operands);
        // What may be repeated is the same value each time, so that other copies stay right.
        foreach (MachineOperand operand in operands.Where(operand => operand.IsWritten && !IsRepeatable(operand)))
        {
            _state.EndOf(operand.Register.Index);
        }

        foreach ((int place, int register) in copied)
        {
            _state.Add(place, register);
        }

        foreach (MachineOperand operand in operands.Where(operand => operand.IsWritten))
        {
            _state.Overwrite(operand.Location, operand.Register.Index);
        }

        foreach (MachineOperand operand in operands.Where(operand => operand.IsWritten))
        {
            _state.Add(operand.Location.Code, operand.Register.Index);
        }

        return null;
    }

    // After a move every place that holds what it reads holds what it writes too.
    private List<(int Place, int Register)> CopiesOf(in MachineInst inst, MachineOperand[] operands)
    {
        var copied = new List<(int Place, int Register)>();
        if (inst.Op == GenericOps.Move || inst.Op == GenericOps.ParallelMove)
        {
            int pairs = operands.Count(operand => operand.IsWritten);
            for (int k = 0; k < pairs; k++)
            {
                int read = operands[pairs + k].Register.Index;
                int written = operands[k].Register.Index;
                copied.AddRange(_state.PlacesOf(read).Select(place => (place, written)));
            }
        }

        return copied;
    }

    private static bool Conflicts(in MachineOperand left, in MachineOperand right)
    {
        if (left.Register == right.Register)
        {
            return false;
        }

        return left.Role switch
        {
            OperandRole.Def => right.IsWritten || right.Role == OperandRole.LateUse,
            OperandRole.EarlyDef or OperandRole.Modify or OperandRole.LateUse => right.IsWritten
                || (right.IsRead && left.Role != OperandRole.LateUse),
            _ => false,
        };
    }

    private string? Misplaced(in MachineOperand operand)
    {
        VirtualRegister register = _after.Registers[operand.Register];
        Location place = operand.Location;
        bool isRight = !register.Pinned.IsNone
            ? place == register.Pinned
            : place.IsRegister
                ? _target.Allocatable(register.Class).Contains(place)
                : place.Kind == LocationKind.Spill && operand.Constraint == OperandConstraint.Any
                    && place.Number + (register.SpillBytes / 8) <= _after.SpillUnits
                    && (register.SpillBytes <= 8 || place.Number % 2 == 0);
        return isRight ? null : $"{operand.Register} may not be in {place}";
    }
}
