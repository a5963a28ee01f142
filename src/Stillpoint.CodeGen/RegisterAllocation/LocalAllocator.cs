// SPDX-License-Identifier: MIT
//
// Registers block by block, for compile speed: each block is gone through once, from its last instruction to its first.
// Between blocks, values are in memory; within a block they have registers as long as there are some.
//
// State at a point of the walk is what holds just behind the instructions still to be seen: a register of the machine
// holds the value that a virtual register has there, and a virtual register is "wanted" in memory where an instruction
// further on reads its slot. A write gives the register up, and is followed by a store where the slot is wanted. When
// a register is needed for something else, its value is loaded again behind the instruction, and wanted from then on.
//
// What is put behind an instruction comes in two parts: stores, which read what it wrote, then loads and moves, which
// write registers that nothing of the second part reads. So the order within a part does not matter.
//
// Invariants: at the border of two blocks no register holds anything; the slot of a value that lives within one block is
// free again above the first write of the value, that of another one above the first block in which the value is live.
//
// Based on: Belady, A Study of Replacement Algorithms for a Virtual-Storage Computer (1966), for the value to evict: the one
// whose next use is farthest.
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Gives every operand of a machine function a place, in one pass; the counterpart of <see cref="RegisterAllocator"/>
/// for code that is compiled quickly.</summary>
/// <remarks>One object per compiling thread; it keeps its tables, so that it allocates nothing in steady state.</remarks>
public sealed partial class LocalAllocator
{
    private const int None = -1;

    /// <summary>A move, load or store behind an instruction; without a source, the definition is repeated.</summary>
    private struct Behind
    {
        public int Register;
        public Location From;
        public Location To;
    }

    private readonly BlockLiveness _liveness = new();
    private readonly int[] _holder = new int[64];
    private readonly int[] _nextUse = new int[64];
    private Rows<int> _registerOf = new();
    private Rows<int> _slot = new();
    private Rows<bool> _isWanted = new();
    private Rows<int> _definition = new();
    private Rows<int> _wanted = new();
    private Rows<Behind> _stores = new();
    private Rows<Behind> _behind = new();
    private SpillSlots _slots = new();
    private Rows<int> _ended = new();

    /// <summary>Of a block: the first of the values whose slots are free above it, and of a value the next one.</summary>
    private Rows<int> _endingHead = new();
    private Rows<int> _endingNext = new();
    private Rows<MachineOperand> _kept = new();
    private MachineFunction _function = null!;
    private TargetDescription _target = null!;
    private ulong _general;
    private ulong _vector;
    private int _block;

    /// <summary>Registers that hold something behind the instruction that is looked at.</summary>
    private ulong _occupied;

    /// <summary>What is put behind the instruction writes these registers.</summary>
    private ulong _behindTargets;

    /// <summary>Registers of operands of the instruction.</summary>
    private ulong _own;

    /// <summary>Those of them whose operands may as well be in memory, as long as these have no places.</summary>
    private ulong _mayBeMemory;

    /// <summary>Registers that the instruction writes, and those of them that it writes before it has read.</summary>
    private ulong _written;
    private ulong _writtenEarly;

    /// <summary>Registers that operands of the instruction are pinned to.</summary>
    private ulong _pinned;

    /// <summary>Whether an operand is read late.</summary>
    private bool _hasLateUse;

    /// <summary>What the allocator is made to do for a test: few registers, or nothing special.</summary>
    public AllocatorStress Stress { get; set; }

    /// <summary>Allocates registers.</summary>
    /// <exception cref="FunctionTooLargeException">A bound is exceeded; the function is of no use any more.</exception>
    public void Run(MachineFunction function, TargetDescription target)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(target);
        if (function.InstCount > RegisterAllocator.MaxInstructions)
        {
            throw new FunctionTooLargeException(
                $"{function.InstCount} machine instructions exceed the bound of {RegisterAllocator.MaxInstructions}");
        }

        _function = function;
        _target = target;
        _general = MaskOf(target.General);
        _vector = MaskOf(target.Vector);
        DropUnreadMoves();
        _liveness.Run(function);
        int registers = function.Registers.Count;
        _registerOf.Reset(registers, None);
        _slot.Reset(registers, None);
        _isWanted.Reset(registers, false);
        _definition.Reset(registers, None);
        _endingHead.Reset(function.Blocks.Count, None);
        _endingNext.Reset(registers, None);
        _holder.AsSpan().Fill(None);
        _slots.Clear();
        _occupied = 0;
        BeginOutput();
        for (int b = function.Blocks.Count - 1; b >= 0; b--)
        {
            AllocateBlock(b);
        }

        EndOutput();
        function.SpillUnits = _slots.Units;
    }

    private ulong MaskOf(ReadOnlySpan<Location> registers)
    {
        ulong mask = 0;
        int count = Stress == AllocatorStress.FewRegisters ? Math.Min(registers.Length, 3) : registers.Length;
        foreach (Location register in registers[..count])
        {
            mask |= 1UL << register.Code;
        }

        return mask;
    }

    private void AllocateBlock(int b)
    {
        _block = b;
        ref MachineBlock block = ref _function.Blocks.Rows[b];
        int end = _outFirst;
        _wanted.Clear();
        for (int e = _liveness.FirstLiveOut(b); e >= 0; e = _liveness[e].Next)
        {
            Want(_liveness[e].Value);
        }

        FindDefinitions(block);
        for (int i = block.End - 1; i >= block.First; i--)
        {
            Visit(i);
        }

        LoadLiveIn();
        foreach (int register in _wanted.Span)
        {
            _isWanted[register] = false;
        }

        for (int register = _endingHead[b]; register >= 0; register = _endingNext[register])
        {
            FreeSlot(register);
        }

        block.First = _outFirst;
        block.End = end;
    }

    // Definitions that may be repeated stand in front of their uses in the same block, or in one that dominates it and
    // so comes earlier: then the value has a slot like others.
    private void FindDefinitions(in MachineBlock block)
    {
        Span<VirtualRegister> registers = _function.Registers.Rows;
        for (int i = block.First; i < block.End; i++)
        {
            ref MachineInst inst = ref _function.Insts[i];
            if (inst.OperandCount != 1)
            {
                continue;
            }

            ref MachineOperand operand = ref _function.OperandsOf(inst)[0];
            if (operand.Role == OperandRole.Def && registers[operand.Register.Index] is { IsRematerializable: true, Pinned.IsNone: true })
            {
                _definition[operand.Register.Index] = i;
            }
        }
    }

    // At the start of a block everything is in memory.
    private void LoadLiveIn()
    {
        _behind.Clear();
        _stores.Clear();
        _behindTargets = 0;
        for (ulong left = _occupied; left != 0; left &= left - 1)
        {
            int code = BitOperations.TrailingZeroCount(left);
            int register = _holder[code];
            if (_function.Registers.Rows[register].Pinned.IsNone)
            {
                LoadBehind(code);
            }
            else
            {
                // What comes in registers into the function.
                Release(code);
            }
        }

        EmitBehind();
    }

    private void Visit(int i)
    {
        ref MachineInst inst = ref _function.Insts[i];
        Span<MachineOperand> operands = _function.OperandsOf(inst);
        Span<VirtualRegister> registers = _function.Registers.Rows;
        _behind.Clear();
        _stores.Clear();
        _behindTargets = 0;
        _written = 0;
        _writtenEarly = 0;
        bool isCall = (_target.Traits[inst.Op.Number] & MachineTraits.Call) != 0;
        bool isMove = RegisterAllocator.IsMove(inst);
        if (isMove && operands.Length > 2)
        {
            RegisterAllocator.HoldBases(operands);
        }

        FindOwn(operands, registers);
        if (isCall)
        {
            EmptyRegisters(registers);
        }

        if (_pinned != 0)
        {
            ClearPinned(operands, registers);
        }

        bool isDropped = false;
        foreach (ref MachineOperand operand in operands)
        {
            if (operand.IsWritten)
            {
                isDropped |= !Write(ref operand, registers, i, isMove);
            }
        }

        // Moves of what nobody reads, and definitions that were only repeated, are not needed.
        if (isDropped && !KeepsSome(ref inst, operands))
        {
            EmitBehind();
            FinishInst();
            return;
        }

        operands = operands[..inst.OperandCount];
        if (_pinned != 0)
        {
            ReadPinned(operands, registers, i);
        }

        // A register that is read early and late must not share its place with what is written.
        if (_hasLateUse)
        {
            Read(OperandRole.LateUse, operands, registers, i, isMove, isCall);
        }

        Read(OperandRole.Use, operands, registers, i, isMove, isCall);
        EmitBehind();
        Emit(inst);
        FinishInst();
    }

    private void FinishInst()
    {
        foreach (int register in _ended.Span)
        {
            FreeSlot(register);
        }

        _ended.Clear();
    }

    // Registers that operands are pinned to, and those they are in already.
    private void FindOwn(Span<MachineOperand> operands, Span<VirtualRegister> registers)
    {
        _pinned = 0;
        _own = 0;
        _mayBeMemory = 0;
        ulong mustBeRegister = 0;
        _hasLateUse = false;
        foreach (ref MachineOperand operand in operands)
        {
            Location pinned = registers[operand.Register.Index].Pinned;
            _hasLateUse |= operand.Role == OperandRole.LateUse;
            if (pinned.IsNone)
            {
                int code = _registerOf[operand.Register.Index];
                ulong bit = code >= 0 ? 1UL << code : 0;
                _own |= bit;
                bool isEither = operand.Constraint == OperandConstraint.Any && operand.Role == OperandRole.Use;
                if (isEither) _mayBeMemory |= bit;
                else mustBeRegister |= bit;
            }
            else
            {
                operand.Location = pinned;
                _pinned |= pinned.IsRegister ? 1UL << pinned.Code : 0;
            }
        }

        _own |= _pinned;
        _mayBeMemory &= ~(mustBeRegister | _pinned);
    }

    // A call leaves nothing in registers but its results.
    private void EmptyRegisters(Span<VirtualRegister> registers)
    {
        for (ulong left = _occupied; left != 0; left &= left - 1)
        {
            int code = BitOperations.TrailingZeroCount(left);
            if (registers[_holder[code]].Pinned.IsNone)
            {
                LoadBehind(code);
            }
        }
    }

    // Registers that operands are pinned to hold nothing else. Only one that is read early may be in the end what the
    // instruction writes.
    private void ClearPinned(Span<MachineOperand> operands, Span<VirtualRegister> registers)
    {
        foreach (ref MachineOperand operand in operands)
        {
            Location pinned = registers[operand.Register.Index].Pinned;
            if (!pinned.IsRegister)
            {
                continue;
            }

            int holder = _holder[pinned.Code];
            if (holder >= 0 && holder != operand.Register.Index
                && (operand.Role != OperandRole.Use || !IsDefined(operands, holder)))
            {
                MoveAway(pinned.Code);
            }

            if (operand.IsWritten)
            {
                _written |= 1UL << pinned.Code;
                _writtenEarly |= operand.Role == OperandRole.EarlyDef ? 1UL << pinned.Code : 0;
                if (operand.Role != OperandRole.Modify)
                {
                    Release(pinned.Code);
                }
            }
        }
    }

    private static bool IsDefined(Span<MachineOperand> operands, int register)
    {
        foreach (ref MachineOperand operand in operands)
        {
            if (operand.Role == OperandRole.Def && operand.Register.Index == register)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadPinned(Span<MachineOperand> operands, Span<VirtualRegister> registers, int i)
    {
        foreach (ref MachineOperand operand in operands)
        {
            Location pinned = registers[operand.Register.Index].Pinned;
            if (!pinned.IsRegister || !operand.IsRead)
            {
                continue;
            }

            Hold(pinned.Code, operand.Register.Index, i);
        }
    }

    /// <summary>Gives a written operand its place; false if nobody reads what it writes and it can be left out.</summary>
    private bool Write(ref MachineOperand operand, Span<VirtualRegister> registers, int i, bool isMove)
    {
        int register = operand.Register.Index;
        if (!registers[register].Pinned.IsNone)
        {
            return true;
        }

        int code = _registerOf[register];
        if (code < 0)
        {
            bool isWanted = _isWanted[register];
            if (!isWanted && (isMove || _definition[register] == i))
            {
                operand.Location = Location.None;
                return false;
            }

            if (isWanted && operand.Constraint == OperandConstraint.Any && operand.Role == OperandRole.Def)
            {
                operand.Location = Location.Spill(_slot[register]);
                EndMemory(register);
                return true;
            }

            code = Take(registers[register].Class, _occupied | _written | _pinned, None);
        }

        ulong bit = 1UL << code;
        operand.Location = new Location(code);
        _own |= bit;
        _written |= bit;
        _writtenEarly |= operand.Role == OperandRole.EarlyDef ? bit : 0;
        if (_isWanted[register])
        {
            _stores.Add(new Behind { Register = register, From = operand.Location, To = Location.Spill(_slot[register]) });
            EndMemory(register);
        }

        if (operand.Role == OperandRole.Modify)
        {
            Hold(code, register, i);
        }
        else if (_registerOf[register] >= 0)
        {
            Release(code);
        }

        return true;
    }

    /// <summary>Leaves out the moves of an instruction that write nothing wanted; false if none remains.</summary>
    private bool KeepsSome(ref MachineInst inst, Span<MachineOperand> operands)
    {
        if (inst.Op != GenericOps.ParallelMove)
        {
            return false;
        }

        int pairs = RegisterAllocator.PairCount(operands);
        _kept.Clear();
        for (int part = 0; part < 2; part++)
        {
            for (int k = 0; k < pairs; k++)
            {
                if (!operands[k].Location.IsNone)
                {
                    _kept.Add(operands[(part * pairs) + k]);
                }
            }
        }

        int moves = _kept.Count / 2;
        foreach (ref readonly MachineOperand operand in operands[(2 * pairs)..])
        {
            _kept.Add(operand);
        }

        _kept.Span.CopyTo(operands);
        inst.OperandCount = (ushort)_kept.Count;
        inst.Immediate = moves;
        return moves > 0;
    }

    private void Read(
        OperandRole role, Span<MachineOperand> operands, Span<VirtualRegister> registers, int i, bool isMove, bool isCall)
    {
        int pairs = isMove ? RegisterAllocator.PairCount(operands) : 0;
        for (int k = 0; k < operands.Length; k++)
        {
            ref MachineOperand operand = ref operands[k];
            if (operand.Role != role || !registers[operand.Register.Index].Pinned.IsNone)
            {
                continue;
            }

            int register = operand.Register.Index;
            int code = _registerOf[register];
            if (code < 0)
            {
                Location hint = isMove && k >= pairs && k < 2 * pairs ? operands[k - pairs].Location : Location.None;
                if (operand.Constraint == OperandConstraint.Any && ReadsMemory(register, registers, hint, role, isCall))
                {
                    Want(register);
                    operand.Location = Location.Spill(_slot[register]);
                    continue;
                }

                ulong avoided = _occupied | _pinned | _writtenEarly | (role == OperandRole.LateUse ? _written : 0);
                code = Take(registers[register].Class, avoided, hint.IsRegister ? hint.Code : None);
                Hold(code, register, i);
            }

            _nextUse[code] = i;
            _own |= 1UL << code;
            _mayBeMemory &= ~(1UL << code);
            operand.Location = new Location(code);
        }
    }

    /// <summary>Whether an operand that may be anywhere stays in memory.</summary>
    private bool ReadsMemory(
        int register, Span<VirtualRegister> registers, Location hint, OperandRole role, bool isCall)
    {
        if (isCall && role == OperandRole.LateUse)
        {
            return true;
        }

        ulong free = MaskOf(registers[register].Class) & ~(_occupied | _pinned | _writtenEarly)
            & ~(role == OperandRole.LateUse ? _written : 0);
        if (free == 0 && !(hint.IsRegister && IsFree(hint.Code)))
        {
            return true;
        }

        // A value of the block has a register before it has a slot; one that comes from other blocks is in memory.
        return !registers[register].IsRematerializable && _liveness.IsGlobal(register)
            && !_liveness.IsWrittenLast(register, _block) && !hint.IsRegister;
    }

    private bool IsFree(int code) => ((_occupied | _writtenEarly) & (1UL << code)) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong MaskOf(RegisterClass @class) => @class == RegisterClass.General ? _general : _vector;

    /// <summary>A register that is not avoided: the hint, a free one, or one whose value is put into memory.</summary>
    private int Take(RegisterClass @class, ulong avoided, int hint)
    {
        // A move's other end may be pinned; it is the one register pinned there that does not hinder its own source.
        if (hint >= 0 && IsFree(hint) && (MaskOf(@class) & (1UL << hint)) != 0)
        {
            return hint;
        }

        ulong free = MaskOf(@class) & ~avoided;
        if (free != 0)
        {
            return BitOperations.TrailingZeroCount(free);
        }

        // Then one of another operand that may be in memory, and has no place yet.
        int farthest = FindFarthest(MaskOf(@class) & _occupied & ~(_own | _pinned | _written));
        if (farthest < 0) farthest = FindFarthest(MaskOf(@class) & _occupied & _mayBeMemory & ~_written);
        if (farthest < 0)
        {
            return Stress == AllocatorStress.FewRegisters
                ? TakeBeyondFew(@class, avoided)
                : throw new InvalidOperationException("an instruction needs more registers than there are");
        }

        LoadBehind(farthest);
        return farthest;
    }

    private int FindFarthest(ulong registers)
    {
        int farthest = None;
        for (ulong left = registers; left != 0; left &= left - 1)
        {
            int code = BitOperations.TrailingZeroCount(left);
            if (farthest < 0 || _nextUse[code] > _nextUse[farthest])
            {
                farthest = code;
            }
        }

        return farthest;
    }

    /// <summary>A register for an instruction that cannot do with few.</summary>
    private int TakeBeyondFew(RegisterClass @class, ulong avoided)
    {
        foreach (Location register in _target.Allocatable(@class))
        {
            if ((avoided & (1UL << register.Code)) == 0)
            {
                return register.Code;
            }
        }

        throw new InvalidOperationException("an instruction needs more registers than there are");
    }

    /// <summary>Frees a register that an operand is pinned to: its value is elsewhere until behind the instruction.</summary>
    private void MoveAway(int code)
    {
        int register = _holder[code];
        ulong free = MaskOf(_function.Registers.Rows[register].Class)
            & ~(_occupied | _pinned | _written | _own | _behindTargets);
        if (free == 0)
        {
            LoadBehind(code);
            return;
        }

        int other = BitOperations.TrailingZeroCount(free);
        int use = _nextUse[code];
        Release(code);
        Hold(other, register, use);
        _own |= 1UL << other;
        AddBehind(register, new Location(other), code);
    }

    /// <summary>Frees a register by loading its value, or repeating its definition, behind the instruction.</summary>
    private void LoadBehind(int code)
    {
        int register = _holder[code];
        Release(code);
        if (_definition[register] >= 0)
        {
            AddBehind(register, Location.None, code);
            return;
        }

        Want(register);
        AddBehind(register, Location.Spill(_slot[register]), code);
    }

    private void AddBehind(int register, Location from, int code)
    {
        _behind.Add(new Behind { Register = register, From = from, To = new Location(code) });
        _behindTargets |= 1UL << code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Hold(int code, int register, int use)
    {
        _holder[code] = register;
        _registerOf[register] = code;
        _nextUse[code] = use;
        _occupied |= 1UL << code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Release(int code)
    {
        int register = _holder[code];
        if (register >= 0)
        {
            _registerOf[register] = None;
            _holder[code] = None;
            _occupied &= ~(1UL << code);
        }
    }

    private void Want(int register)
    {
        if (_isWanted[register])
        {
            return;
        }

        _isWanted[register] = true;
        _wanted.Add(register);
        if (_slot[register] < 0)
        {
            _slot[register] = _slots.Take(_function.Registers.Rows[register].SpillBytes > 8);
            if (_liveness.IsGlobal(register))
            {
                ref int head = ref _endingHead[_liveness.FirstBlock(register)];
                _endingNext[register] = head;
                head = register;
            }
        }
    }

    // A write is reached: what was in memory behind it is not there before.
    private void EndMemory(int register)
    {
        _isWanted[register] = false;
        if (!_liveness.IsGlobal(register))
        {
            _ended.Add(register);
        }
    }

    // Only now that the instruction is done: what is loaded behind it must not share the slot.
    private void FreeSlot(int register)
    {
        if (_isWanted[register] || _slot[register] < 0)
        {
            return;
        }

        _slots.Free(_slot[register], _function.Registers.Rows[register].SpillBytes > 8);
        _slot[register] = None;
    }
}
