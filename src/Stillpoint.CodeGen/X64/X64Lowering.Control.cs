// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Terminators and the moves along edges.</content>
internal sealed partial class X64Lowering
{
    private const int MinTableCases = 4;
    private const int MaxTableSparsity = 4;
    private const int MaxTableEntries = 1 << 20;

    /// <summary>Edge blocks to write behind the terminator: label, target, arguments.</summary>
    private readonly List<(int Label, EdgeRow Edge)> _pendingEdges = [];
    private readonly List<Reg> _moveTargets = [];
    private readonly List<Reg> _moveSources = [];
    private readonly List<(Reg Target, long Number)> _moveConstants = [];

    private void LowerTerminator(Inst inst)
    {
        _pendingEdges.Clear();
        switch (inst.Opcode)
        {
            case Opcode.Ret:
                LowerReturn(inst);
                break;
            case Opcode.Br:
                EdgeMoves(inst.Edges[0]);
                Jump(inst.Edges[0].Target.Index);
                break;
            case Opcode.CondBr:
                LowerCondBr(inst);
                break;
            case Opcode.Switch:
                LowerSwitch(inst);
                break;
            case Opcode.IndirectBr:
                LowerIndirectBr(inst);
                break;
            default:
                EmitTrap(TrapCode.Unreachable);
                break;
        }

        foreach ((int label, EdgeRow edge) in _pendingEdges)
        {
            Mark(label);
            EdgeMoves(edge);
            Jump(edge.Target.Index);
        }
    }

    private void EmitTrap(TrapCode code)
    {
        if (_program.Object is not null)
        {
            Emit(X64Op.Ud2, 0, []);
            return;
        }

        Reg eax = NewPinnedRaw(GeneralRegister.Rax);
        LoadImmediate(eax, (int)code);
        Emit(X64Op.CallContext, 3, [Use(eax)], Address.Context(ContextLayout.TrapStub));
        Emit(X64Op.Ud2, 0, []);
    }

    /// <summary>Passes the arguments of an edge to the parameters of its target.</summary>
    private void EdgeMoves(in EdgeRow edge)
    {
        _moveTargets.Clear();
        _moveSources.Clear();
        ReadOnlySpan<ValueId> parameters = _function.ParametersOf(edge.Target);
        for (int i = 0; i < parameters.Length; i++)
        {
            if (!IsWanted(parameters[i]) && !IsNeededAsBase(parameters[i]))
            {
                continue;
            }

            ValueId argument = _function.ArgumentsOf(edge)[i];
            if (argument == parameters[i])
            {
                continue;
            }

            int count = PartCount(parameters[i]);
            for (int part = 0; part < count; part++)
            {
                AddMove(RegistersOf(parameters[i])[part], argument, part);
            }
        }

        EmitParallelMove();
    }

    /// <summary>
    /// A parameter of a loop's header may be wanted only by code that is lowered later: the arguments that other blocks
    /// of the loop pass. Blocks are visited last first, so a header is visited after its back edges.
    /// </summary>
    private bool IsNeededAsBase(ValueId parameter) => _useCount[parameter.Index] > 0;

    /// <summary>
    /// Adds a value to the coming parallel move. A number needs no register of its own: it is loaded into its target when
    /// the others have moved.
    /// </summary>
    private void AddMove(Reg target, ValueId value, int part)
    {
        // A derived pointer and its base are written by one parallel move, so that neither is live without the other.
        if (_out.Registers[target] is { Class: RegisterClass.General, Kind: PointerKind.Raw }
            && PartCount(value) == 1 && TryGetRegisterNumber(value, out long number))
        {
            _moveConstants.Add((target, number));
            return;
        }

        _moveTargets.Add(target);
        _moveSources.Add(Read(value, part));
    }

    /// <summary>Whether a value is a number that one short instruction loads; i1 is 0 or 1.</summary>
    private bool TryGetRegisterNumber(ValueId value, out long number)
    {
        bool found = TryGetInteger(value, out number) && (FitsInt32(number) || number == (uint)number);
        number = found && PartOf(value).Bits == 1 ? number & 1 : number;
        return found;
    }

    private void EmitParallelMove()
    {
        EmitMoves();
        foreach ((Reg target, long number) in _moveConstants)
        {
            LoadImmediate(target, number);
        }

        _moveConstants.Clear();
    }

    private void EmitMoves()
    {
        int count = _moveTargets.Count;
        if (count == 0)
        {
            return;
        }

        if (count == 1)
        {
            Move(_moveTargets[0], _moveSources[0]);
            return;
        }

        Span<MachineOperand> operands = count <= 16 ? stackalloc MachineOperand[2 * count] : new MachineOperand[2 * count];
        for (int i = 0; i < count; i++)
        {
            operands[i] = new MachineOperand(_moveTargets[i], OperandRole.Def, OperandConstraint.Any);
            operands[count + i] = UseAny(_moveSources[i]);
        }

        // The number of pairs: bases that are kept alive follow them.
        Emit(X64Op.ParallelMove, 3, operands, immediate: count);
    }

    /// <summary>Where a jump along an edge goes: the target, or a block for the moves that the edge needs.</summary>
    private int EdgeLabel(in EdgeRow edge)
    {
        if (_order.PredecessorCount(edge.Target) == 1 && edge.Arguments.Count == 0)
        {
            return edge.Target.Index;
        }

        foreach ((int known, EdgeRow other) in _pendingEdges)
        {
            if (other.Target == edge.Target)
            {
                return known;
            }
        }

        int label = NewLabel(_order.CommonLoop(_block, edge.Target), _order.IsCold(edge.Target));
        _pendingEdges.Add((label, edge));
        return label;
    }

    private void LowerCondBr(Inst inst)
    {
        EdgeRow whenTrue = inst.Edges[0];
        EdgeRow whenFalse = inst.Edges[1];
        if (whenTrue.Target == whenFalse.Target)
        {
            EdgeMoves(whenTrue);
            Jump(whenTrue.Target.Index);
            return;
        }

        Flags flags = TryTakeOverflow(inst, out Condition overflow) ? overflow : EmitFlags(inst.Operands[0]);
        int ifTrue = EdgeLabel(whenTrue);
        int ifFalse = EdgeLabel(whenFalse);
        Branch(flags, ifTrue, ifFalse);
    }

    private void Branch(Flags flags, int ifTrue, int ifFalse)
    {
        if (flags.Use == FlagUse.And)
        {
            (ifTrue, ifFalse) = (ifFalse, ifTrue);
            flags = flags.Inverted;
        }

        JumpIf(flags.First, ifTrue);
        if (flags.Use == FlagUse.Or)
        {
            JumpIf(flags.Second, ifTrue);
        }

        Jump(ifFalse);
    }

    private void LowerReturn(Inst inst)
    {
        if (inst.Operands.Length == 0)
        {
            Emit(X64Op.Ret, 0, []);
            return;
        }

        ValueId value = inst.Operands[0];
        var places = ResultPlaces.Of(_shapes[_function.TypeOf(value)]);
        int count = PartCount(value);
        if (places.IsIndirect)
        {
            Reg pointer = _resultPointer;
            for (int i = 0; i < count; i++)
            {
                StoreRegister(Read(value, i), PartOf(value, i), Address.At(pointer, ResultPlaces.SlotBytes * i));
            }

            Emit(X64Op.Ret, 0, []);
            return;
        }

        _moveTargets.Clear();
        _moveSources.Clear();
        var uses = new MachineOperand[count];
        AttributeRowsOfResult(out bool zeroExtend, out bool signExtend);
        for (int i = 0; i < count; i++)
        {
            Location place = ResultPlaces.Place(_shapes[_function.TypeOf(value)], i);
            uses[i] = Use(AddPinnedMove(place, value, i, zeroExtend, signExtend));
        }

        EmitParallelMove();
        Emit(X64Op.Ret, 0, uses);
    }

    private void LowerSwitch(Inst inst)
    {
        ReadOnlySpan<ConstantId> cases = _function.CasesOf(inst.Id);
        ValueId key = inst.Operands[0];
        int count = PartCount(key);
        if (count == 2)
        {
            LowerWideSwitch(inst, cases);
            return;
        }

        Part part = PartOf(key);
        int size = part.ArithmeticSize;
        int otherwise = EdgeLabel(inst.Edges[0]);
        (long Key, int Label)[] sorted = new (long, int)[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            int shift = 64 - part.Bits;
            sorted[i] = ((long)(_constants[cases[i]].Low << shift) >> shift, EdgeLabel(inst.Edges[i + 1]));
        }

        Array.Sort(sorted, static (x, y) => x.Key.CompareTo(y.Key));

        // Narrow keys without negative cases: zeros above do as well as signs, and are often there already.
        bool isPositive = part.Bits is > 1 and < 32 && (sorted.Length == 0 || sorted[0].Key >= 0);
        Reg read = part.Bits == 1 ? SignExtended(Read(key), 1, 2)
            : isPositive ? ReadZeroExtended(key) : ReadSignExtended(key);
        SwitchRange(sorted, read, size, otherwise, isPositive);
    }

    private Reg SignExtended(Reg source, int bits, int size)
    {
        Reg to = NewGeneral();
        SignExtend(to, source, bits, size);
        return to;
    }

    /// <summary>A tree of compares over ranges that are tables or short chains; no recursion: ranges wait in a list.</summary>
    private void SwitchRange((long Key, int Label)[] sorted, Reg key, int size, int otherwise, bool isZeroExtended)
    {
        Stack<(int First, int End, int Label)> waiting = new();
        waiting.Push((0, sorted.Length, -1));
        while (waiting.TryPop(out (int First, int End, int Label) range))
        {
            if (range.Label >= 0)
            {
                Mark(range.Label);
            }

            ReadOnlySpan<(long Key, int Label)> cases = sorted.AsSpan(range.First, range.End - range.First);
            if (cases.Length >= MinTableCases && IsDense(cases))
            {
                SwitchTable(cases, key, size, otherwise, isZeroExtended);
            }
            else if (cases.Length <= 3)
            {
                SwitchChain(cases, key, size, otherwise);
            }
            else
            {
                int middle = range.First + (cases.Length / 2);
                int upper = NewLabel();
                int lower = NewLabel();
                CompareKey(key, sorted[middle].Key, size);
                JumpIf(Condition.GreaterOrEqual, upper);
                Jump(lower);
                waiting.Push((middle, range.End, upper));
                waiting.Push((range.First, middle, lower));
            }
        }
    }

    private static bool IsDense(ReadOnlySpan<(long Key, int Label)> cases)
    {
        Int128 span = (Int128)cases[^1].Key - cases[0].Key + 1;
        return span <= (Int128)cases.Length * MaxTableSparsity && span <= MaxTableEntries;
    }

    private void CompareKey(Reg key, long value, int size)
    {
        if (FitsInt32(value))
        {
            Emit(X64Op.CmpImm, size, [Use(key)], immediate: value);
        }
        else
        {
            Emit(X64Op.Cmp, size, [Use(key), UseAny(IntegerConstant(value))]);
        }
    }

    private void SwitchChain(ReadOnlySpan<(long Key, int Label)> cases, Reg key, int size, int otherwise)
    {
        for (int i = 0; i < cases.Length; i++)
        {
            CompareKey(key, cases[i].Key, size);
            JumpIf(Condition.Equal, cases[i].Label);
            if (i == cases.Length - 1)
            {
                break;
            }

            int next = NewLabel();
            Jump(next);
            Mark(next);
        }

        Jump(otherwise);
    }

    private void SwitchTable(
        ReadOnlySpan<(long Key, int Label)> cases, Reg key, int size, int otherwise, bool isZeroExtended)
    {
        long first = cases[0].Key;
        int span = (int)(cases[^1].Key - first + 1);

        // Few keys above zero: a table from zero saves the subtraction.
        if (first is > 0 and <= 8 && span + first <= (long)cases.Length * MaxTableSparsity)
        {
            span += (int)first;
            first = 0;
        }

        Reg index = first == 0 ? key : NewGeneral();
        if (first == 0)
        {
            // The key is the index.
        }
        else if (FitsInt32(-first))
        {
            Emit(X64Op.Lea, size, [Def(index)], Address.At(key, (int)-first));
        }
        else
        {
            Binary(X64Op.Sub, size, index, key, IntegerConstant(first));
        }

        Reg wide = index;
        if (size == 2 && !(isZeroExtended && first == 0))
        {
            wide = NewGeneral();
            Emit(X64Op.ZeroExtend32, 2, [Def(wide), UseAny(index)]);
        }

        int[] labels = new int[span];
        Array.Fill(labels, otherwise);
        foreach ((long value, int label) in cases)
        {
            labels[value - first] = label;
        }

        int inside = NewLabel();
        Emit(X64Op.CmpImm, size, [Use(index)], immediate: span - 1);
        JumpIf(Condition.Above, otherwise);
        Jump(inside);
        Mark(inside);
        JumpThroughTable(labels, wide);
    }

    private void JumpThroughTable(int[] labels, Reg index)
    {
        // Moves for a block's only edge go before its jump, which therefore must not read a register.
        if (!labels.AsSpan().ContainsAnyExcept(labels[0]))
        {
            Jump(labels[0]);
            return;
        }

        int table = _frame.AddJumpTable(labels);
        Reg start = AddressOfTable(table);
        Reg distance = NewGeneral();
        Emit(X64Op.Movsxd, 3, [Def(distance)], new Address { Base = start, Index = index, ScaleLog2 = 2 });
        Reg target = NewGeneral();
        Binary(X64Op.Add, 3, target, distance, start);
        Emit(X64Op.JmpTable, 3, [Use(target)], target: table);
    }

    /// <summary>Keys of over 64 bits: a switch over the upper halves leads to one over the lower halves of each.</summary>
    private void LowerWideSwitch(Inst inst, ReadOnlySpan<ConstantId> cases)
    {
        ValueId key = inst.Operands[0];
        int otherwise = EdgeLabel(inst.Edges[0]);
        Reg low = Read(key);
        Reg high = ReadZeroExtended(key, 1);
        (long High, long Low, int Label)[] sorted = new (long, long, int)[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            ref readonly ConstantRow row = ref _constants[cases[i]];
            sorted[i] = ((long)row.High, (long)row.Low, EdgeLabel(inst.Edges[i + 1]));
        }

        Array.Sort(sorted, static (x, y) => x.High != y.High ? x.High.CompareTo(y.High) : x.Low.CompareTo(y.Low));
        List<(long Key, int Label)> highs = [];
        foreach ((long upper, _, _) in sorted)
        {
            if (highs.Count == 0 || highs[^1].Key != upper)
            {
                highs.Add((upper, NewLabel()));
            }
        }

        SwitchRange([.. highs], high, 3, otherwise, isZeroExtended: false);
        int first = 0;
        foreach ((long upper, int label) in highs)
        {
            int end = first;
            while (end < sorted.Length && sorted[end].High == upper)
            {
                end++;
            }

            Mark(label);
            SwitchRange(
                Array.ConvertAll(sorted[first..end], static row => (row.Low, row.Label)), low, 3, otherwise, isZeroExtended: false);
            first = end;
        }
    }

    /// <summary>
    /// Addresses of blocks are numbers times 16, consecutive within a function from the first block whose address is
    /// taken: an indirect jump is a jump through a table.
    /// </summary>
    private void LowerIndirectBr(Inst inst)
    {
        (long first, BlockId[] blocks) = _program.BlockAddresses(_function.Global);
        if (inst.Edges.Length == 0 || blocks.Length == 0)
        {
            EmitTrap(TrapCode.Unreachable);
            return;
        }

        Reg address = Read(inst.Operands[0]);
        int otherwise = NewLabel(_order.LoopOf(_block), cold: true);
        Dictionary<BlockId, int> labelOf = [];
        foreach (ref readonly EdgeRow edge in inst.Edges)
        {
            labelOf[edge.Target] = EdgeLabel(edge);
        }

        int[] labels = Array.ConvertAll(blocks, block => labelOf.GetValueOrDefault(block, otherwise));

        Reg offset = NewGeneral();
        Binary(X64Op.Sub, 3, offset, address, IntegerConstant(first));
        Reg index = NewGeneral();
        BinaryImm(X64Op.RorImm, 3, index, offset, 4);
        int inside = NewLabel();
        Emit(X64Op.CmpImm, 3, [Use(index)], immediate: blocks.Length - 1);
        JumpIf(Condition.Above, otherwise);
        Jump(inside);
        Mark(otherwise);
        EmitTrap(TrapCode.Unreachable);
        Mark(inside);
        JumpThroughTable(labels, index);
    }
}
