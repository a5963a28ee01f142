// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <summary>
/// What the decoder must know of a whole function: which instructions fold into their only user, and where values that
/// never leave their block die.
/// </summary>
/// <remarks>
/// Linear in the size of the function. Invariant: a folded instruction and its user are in one block, and the operands
/// of the folded one live until the user.
/// </remarks>
internal sealed class FunctionAnalysis
{
    private readonly Function _function;
    private readonly FrameShapes _shapes;
    private readonly SecondaryMap<ValueId, Uses> _uses = new(default);
    private readonly SecondaryMap<InstId, bool> _folded = new(false);
    private readonly SecondaryMap<InstId, ListRange> _dying = new(default);
    private readonly SecondaryMap<ValueId, InstId> _lastUse = new(InstId.None);
    private readonly ListPool<ValueId> _dyingLists = new();

    internal FunctionAnalysis(Function function, FrameShapes shapes)
    {
        _function = function;
        _shapes = shapes;
        CountUses();
        FindFolded();
        FindLastUses();
    }

    private record struct Uses(int Count, int Addresses, bool LeavesBlock);

    /// <summary>Whether an instruction is done by its user.</summary>
    internal bool IsFolded(InstId inst) => _folded[inst];

    /// <summary>Whether a value is done by its user.</summary>
    internal bool IsFolded(ValueId value) =>
        _function.Values[value] is { Kind: ValueKind.Result } row && _folded[new InstId(row.Payload)];

    /// <summary>Whether a value is used other than as the address of a foldable load or store.</summary>
    internal bool IsWanted(ValueId value) => _uses[value].Count > _uses[value].Addresses;

    /// <summary>Whether a value is the result of an instruction and used in its block only.</summary>
    internal bool StaysInBlock(ValueId value) =>
        _function.Values[value].Kind == ValueKind.Result && !_uses[value].LeavesBlock;

    /// <summary>Values whose slots are free after an instruction.</summary>
    internal ReadOnlySpan<ValueId> DyingAt(InstId inst) => _dyingLists[_dying[inst]];

    /// <summary>Whether a load or store of a type at an address can take a folded address.</summary>
    internal bool CanFoldAccess(TypeId type)
    {
        TypeRow row = _function.Module.Types[type];
        return row.Kind is TypeKind.Float or TypeKind.Double or TypeKind.Pointer
            || (row.Kind == TypeKind.Integer && row.Bits is 1 or 8 or 16 or 32 or 64 or 128);
    }

    /// <summary>A getelementptr on a scalar base with constant indices only.</summary>
    internal bool IsConstantOffset(InstId inst)
    {
        Span<ValueId> operands = _function.Operands(inst);
        if (_function.Module.Types[_function.TypeOf(_function.Result(inst))].Kind != TypeKind.Pointer)
        {
            return false;
        }

        foreach (ValueId index in operands[1..])
        {
            if (!_function.TryGetConstant(index, out ConstantId constant)
                || _function.Module.Constants[constant].Kind != ConstantKind.Integer)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A getelementptr of one variable 64-bit index with a scale that fits the instruction.</summary>
    internal bool IsScaledIndex(InstId inst, out int scale)
    {
        scale = 0;
        InstRow row = _function.Insts[inst];
        if (row.OperandCount != 2 || _function.TypeOf(row.B) != TypeId.I64
            || _function.Module.Types[_function.TypeOf(row.A)].Kind != TypeKind.Pointer)
        {
            return false;
        }

        long bytes = _function.Module.Layout.AllocBytes(new TypeId(row.Extra));
        scale = (int)Math.Min(bytes, int.MaxValue);
        return bytes <= ushort.MaxValue;
    }

    private void CountUses()
    {
        foreach (Block block in _function.Blocks)
        {
            foreach (Inst inst in block)
            {
                ReadOnlySpan<ValueId> operands = inst.Operands;
                for (int i = 0; i < operands.Length; i++)
                {
                    CountUse(operands[i], block.Id, IsFoldableAddress(inst, i));
                }

                foreach (EdgeRow edge in inst.Edges)
                {
                    foreach (ValueId argument in _function.ArgumentsOf(edge))
                    {
                        CountUse(argument, block.Id, false);
                    }
                }
            }
        }
    }

    private bool IsFoldableAddress(Inst inst, int operand) => inst.Opcode switch
    {
        Opcode.Load => CanFoldAccess(inst.Type) && !_function.AccessOf(inst.Id).IsAtomic,
        Opcode.Store => operand == 1 && CanFoldAccess(_function.TypeOf(inst.Operands[0]))
            && !_function.AccessOf(inst.Id).IsAtomic,
        _ => false,
    };

    private void CountUse(ValueId value, BlockId block, bool isAddress)
    {
        ref Uses uses = ref _uses.Ref(value);
        uses.Count++;
        uses.Addresses += isAddress ? 1 : 0;
        uses.LeavesBlock |= BlockOf(value) != block;
    }

    private BlockId BlockOf(ValueId value)
    {
        ref ValueRow row = ref _function.Values[value];
        return row.Kind == ValueKind.Result ? _function.Link(new InstId(row.Payload)).Block : BlockId.None;
    }

    private void FindFolded()
    {
        foreach (Block block in _function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.GetElementPtr)
                {
                    _folded[inst.Id] = FoldsIntoAccesses(inst);
                }
                else if (inst.Opcode == Opcode.CondBr)
                {
                    FoldCompare(inst);
                }
            }
        }
    }

    private bool FoldsIntoAccesses(Inst inst)
    {
        Uses uses = _uses[inst.Result];
        if (uses.Count == 0 || uses.Count != uses.Addresses || uses.LeavesBlock || IsFolded(inst.Operands[0]))
        {
            return false;
        }

        return IsConstantOffset(inst.Id) || (uses.Count == 1 && IsScaledIndex(inst.Id, out _));
    }

    private void FoldCompare(Inst branch)
    {
        ref ValueRow row = ref _function.Values[branch.Operands[0]];
        if (row.Kind != ValueKind.Result)
        {
            return;
        }

        InstId compare = new(row.Payload);
        Uses uses = _uses[branch.Operands[0]];
        if (_function.Insts[compare].Opcode == Opcode.ICmp && uses is { Count: 1, LeavesBlock: false }
            && _shapes.ContainerBits(_function.TypeOf(_function.Insts[compare].A)) <= 64
            && _shapes.IsExact(_function.TypeOf(_function.Insts[compare].A)))
        {
            _folded[compare] = true;
        }
    }

    private void FindLastUses()
    {
        foreach (Block block in _function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (!inst.Result.IsNone && !_folded[inst.Id])
                {
                    // A result that nobody uses dies where it is made.
                    _lastUse[inst.Result] = inst.Id;
                }

                if (_folded[inst.Id])
                {
                    continue;
                }

                VisitOperands(inst.Id, inst.Id);
                foreach (EdgeRow edge in inst.Edges)
                {
                    foreach (ValueId argument in _function.ArgumentsOf(edge))
                    {
                        _lastUse[argument] = inst.Id;
                    }
                }
            }
        }

        ListDying();
    }

    /// <summary>Marks the operands of an instruction as used at a place, looking through folded ones.</summary>
    private void VisitOperands(InstId inst, InstId place)
    {
        foreach (ValueId operand in _function.Operands(inst))
        {
            if (IsFolded(operand))
            {
                VisitOperands(new InstId(_function.Values[operand].Payload), place);
            }
            else
            {
                _lastUse[operand] = place;
            }
        }
    }

    private void ListDying()
    {
        SecondaryMap<InstId, int> counts = new(0, _function.InstCount);
        for (int i = 0; i < _function.ValueCount; i++)
        {
            if (DiesAt(new ValueId(i)) is { IsNone: false } place)
            {
                counts[place]++;
            }
        }

        for (int i = 0; i < _function.InstCount; i++)
        {
            InstId inst = new(i);
            if (counts[inst] > 0)
            {
                _dying[inst] = _dyingLists.Reserve(counts[inst]);
            }
        }

        for (int i = 0; i < _function.ValueCount; i++)
        {
            if (DiesAt(new ValueId(i)) is { IsNone: false } place)
            {
                _dyingLists[_dying[place]][--counts[place]] = new ValueId(i);
            }
        }
    }

    private InstId DiesAt(ValueId value) => StaysInBlock(value) ? _lastUse[value] : InstId.None;
}
