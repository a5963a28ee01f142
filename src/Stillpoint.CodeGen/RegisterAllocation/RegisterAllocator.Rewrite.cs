// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>Places of operands, and the new instruction table with the inserted moves.</content>
public sealed partial class RegisterAllocator
{
    private struct InsertedMove
    {
        public int Register;
        public Location From;
        public Location To;
    }

    private Rows<InsertedMove> _inserted = new();
    private Rows<int> _definition = new();
    private MachineInst[] _newInsts = new MachineInst[256];
    private int _newCount;

    private void AssignOperands()
    {
        int registers = _function.Registers.Count;
        Span<MachineOperand> operands = _function.Operands;
        for (int bundle = 0; bundle < registers; bundle++)
        {
            ReadOnlySpan<RegisterUse> uses = UsesOf(bundle);
            int p = _partStart[bundle];
            foreach (ref readonly RegisterUse use in uses)
            {
                while (_sorted[p].End <= use.From)
                {
                    p++;
                }

                operands[use.Operand].Location = PlaceOf(_sorted[p]);
            }
        }
    }

    private void PlaceMoves()
    {
        _inserted.Clear();
        _keys.Clear();
        int registers = _function.Registers.Count;
        foreach (ref Transition transition in _transitions.Span)
        {
            ref Part from = ref _sorted[transition.From];
            ref Part to = ref _sorted[transition.To];
            bool isStore = IsStore(transition) && !StoresAtWrites(from.Bundle);
            if (to.Register >= 0 ? from.Register != to.Register : isStore && _slot[from.Bundle] >= 0)
            {
                Debug.Assert(transition.Group != LateStoreGroup || to.Register < 0, "only memory takes over late");
                Insert(transition.Inst, transition.Group, transition.Register, PlaceOf(from), PlaceOf(to));
            }
        }

        for (int bundle = 0; bundle < registers; bundle++)
        {
            if (_slot[bundle] >= 0 && StoresAtWrites(bundle))
            {
                StoreAtWrites(bundle);
            }
        }

        _keys.Span.Sort();
    }

    // Storing at each write keeps memory always right; storing where memory takes over may be done less often.
    private bool StoresAtWrites(int bundle) => _storeAtWrites[bundle] <= _storeAtEnds[bundle];

    private void StoreAtWrites(int bundle)
    {
        int p = _partStart[bundle];
        int end = _partStart[bundle + 1];
        ReadOnlySpan<RegisterUse> uses = UsesOf(bundle);
        for (int k = 0; k < uses.Length; k++)
        {
            ref readonly RegisterUse use = ref uses[k];
            while (_sorted[p].End <= use.From)
            {
                p++;
            }

            bool isDead = use.To >= _sorted[p].End && !(p + 1 < end && _sorted[p + 1].Start == _sorted[p].End)
                && !IsBlockStart(use.To);
            if (!use.IsWrite || _sorted[p].Register < 0 || isDead || !ChangesValue(use, _sorted[p])
                || !IsLastWrite(uses, k, _sorted[p]))
            {
                continue;
            }

            int inst = use.From >> 1;
            if (inst >= _firstTerminator[_blockOf[inst]])
            {
                throw new InvalidOperationException($"terminator {inst} writes a register that must be stored");
            }

            Insert(inst + 1, StoreGroup, _function.Operands[use.Operand].Register.Index, PlaceOf(_sorted[p]),
                Location.Spill(_slot[bundle]));
        }
    }

    private void Insert(int inst, int group, int register, Location from, Location to)
    {
        int index = _inserted.Add(new InsertedMove { Register = register, From = from, To = to });
        _keys.Add((((long)inst << 3) | (uint)group) << 32 | (uint)index);
    }

    private void Rewrite()
    {
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        _newCount = 0;
        int key = 0;
        for (int b = 0; b < blocks.Length; b++)
        {
            int first = _newCount;
            for (int i = blocks[b].First; i < blocks[b].End; i++)
            {
                while (key < _keys.Count && _keys[key] >> 35 == i)
                {
                    key = EmitGroup(key);
                }

                MachineInst inst = _function.Insts[i];
                if (!IsDeleted(inst))
                {
                    Emit(inst);
                }
            }

            blocks[b].First = first;
            blocks[b].End = _newCount;
        }

        _newInsts = _function.ReplaceInsts(_newInsts, _newCount);
    }

    private void FindDefinitions()
    {
        Span<MachineInst> insts = _function.Insts;
        _definition.Reset(_function.Registers.Count, -1);
        for (int i = 0; i < insts.Length; i++)
        {
            Span<MachineOperand> operands = _function.OperandsOf(insts[i]);
            if (operands.Length == 1 && operands[0].IsWritten)
            {
                ref VirtualRegister register = ref _function.Registers[operands[0].Register];
                if (register.IsRematerializable && register.Pinned.IsNone)
                {
                    _definition[operands[0].Register.Index] = i;
                }
            }
        }
    }

    // A definition that is only ever repeated has no place.
    private bool IsDeleted(in MachineInst inst) =>
        inst.OperandCount == 1 && _function.OperandsOf(inst)[0].Location.IsNone;

    private int EmitGroup(int key)
    {
        long group = _keys[key] >> 32;
        int end = key;
        int moves = 0;
        for (; end < _keys.Count && _keys[end] >> 32 == group; end++)
        {
            moves += _inserted[(int)_keys[end]].From.IsNone ? 0 : 1;
        }

        if (moves > ushort.MaxValue / 2)
        {
            throw new FunctionTooLargeException($"{moves} moves at one place exceed the bound of {ushort.MaxValue / 2}");
        }

        if (moves > 0)
        {
            EmitMoves(key, end, moves);
        }

        // Nothing in the group reads the registers that it writes last.
        for (int k = key; k < end; k++)
        {
            InsertedMove move = _inserted[(int)_keys[k]];
            if (move.From.IsNone)
            {
                MachineInst inst = _function.Insts[_definition[move.Register]];
                MachineOperand operand = _function.OperandsOf(inst)[0];
                Debug.Assert((TraitsOf(inst) & MachineTraits.WritesFlags) == 0, "flags may be live where it is repeated");
                operand.Location = move.To;
                inst.FirstOperand = _function.AddOperand(operand);
                Emit(inst);
            }
        }

        return end;
    }

    private void EmitMoves(int key, int end, int moves)
    {
        int first = _function.OperandCount;
        int size = 3;
        foreach (OperandRole role in (ReadOnlySpan<OperandRole>)[OperandRole.Def, OperandRole.Use])
        {
            for (int k = key; k < end; k++)
            {
                InsertedMove move = _inserted[(int)_keys[k]];
                if (move.From.IsNone)
                {
                    continue;
                }

                var register = new VirtualRegisterId(move.Register);
                size = _function.Registers[register].SpillBytes > 8 ? 4 : 3;
                _function.AddOperand(new MachineOperand(register, role, OperandConstraint.Any)
                {
                    Location = role == OperandRole.Def ? move.To : move.From,
                });
            }
        }

        Emit(new MachineInst
        {
            Op = moves == 1 ? GenericOps.Move : GenericOps.ParallelMove,
            Size = (byte)size,
            Condition = 1,
            OperandCount = (ushort)(moves * 2),
            FirstOperand = first,
            Source = -1,
            Immediate = moves,
        });
    }

    private void Emit(in MachineInst inst)
    {
        if (_newCount == _newInsts.Length)
        {
            Array.Resize(ref _newInsts, _newCount * 2);
        }

        _newInsts[_newCount++] = inst;
    }
}
