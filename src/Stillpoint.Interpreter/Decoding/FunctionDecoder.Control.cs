// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Terminators and the moves along edges.</content>
internal sealed unsafe partial class FunctionDecoder
{
    /// <summary>A switch becomes a table when at least one entry in this many is used.</summary>
    private const int MaxTableSparsity = 4;

    private readonly List<(int To, int From, int Bytes)> _moves = [];

    private void DecodeTerminator(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.Ret:
                DecodeReturn(inst);
                break;
            case Opcode.Br:
                EmitEdgeMoves(inst.Edges[0]);
                EmitGoto(inst.Edges[0].Target);
                break;
            case Opcode.CondBr:
                DecodeCondBr(inst);
                break;
            case Opcode.Switch:
                DecodeSwitch(inst);
                break;
            case Opcode.IndirectBr:
                DecodeIndirectBr(inst);
                break;
            default:
                Emit(Op.Unreachable);
                break;
        }
    }

    private void DecodeReturn(Inst inst)
    {
        if (inst.Operands.Length == 0)
        {
            Emit(Op.Ret);
            return;
        }

        int bytes = _shapes.Bytes(_function.TypeOf(inst.Operands[0]));
        int slot = Slot(inst.Operands[0]);
        if (bytes <= 8)
        {
            Emit(Op.Ret64, slot);
        }
        else
        {
            Emit(Op.RetN, slot, bytes);
        }
    }

    private void DecodeCondBr(Inst inst)
    {
        EdgeRow whenTrue = inst.Edges[0];
        EdgeRow whenFalse = inst.Edges[1];
        ValueId condition = inst.Operands[0];
        int jump;
        if (_analysis.IsFolded(condition))
        {
            jump = EmitCompareAndJump(_function.View(new InstId(_function.Values[condition].Payload)));
        }
        else if (IsNextBlock(whenTrue.Target) && whenTrue.Arguments.Count == 0)
        {
            jump = Emit(Op.JumpUnless, Slot(condition));
            (whenTrue, whenFalse) = (whenFalse, whenTrue);
        }
        else
        {
            jump = Emit(Op.JumpIf, Slot(condition));
        }

        Target(jump, EdgeLabel(inst.Id, whenTrue));
        EmitEdgeMoves(whenFalse);
        EmitGoto(whenFalse.Target);
    }

    private int EmitCompareAndJump(Inst compare)
    {
        Lanes lanes = LanesOf(_function.TypeOf(compare.Operands[0]));
        var predicate = (IntPredicate)compare.Row.Sub;
        int a = Slot(compare.Operands[0]);
        if (lanes.Container is 32 or 64 && TryGetImmediate(compare.Operands[1], out int immediate))
        {
            Op op32 = Next(Op.JumpEqImm32, CompareImmediateOp(predicate) - Op.EqImm32);
            return Emit(Next(op32, lanes.Container == 64 ? 1 : 0), a, immediate);
        }

        int b = Slot(compare.Operands[1]);
        (Op op, bool swap) = JumpOp(predicate);
        return Emit(ByWidth(op, lanes.Container), swap ? b : a, swap ? a : b);
    }

    private bool IsNextBlock(BlockId block) =>
        _function.BlockRows[_function.Link(_current).Block].Next == block;

    /// <summary>Goes to a block from the end of a block; nothing where it comes next.</summary>
    private void EmitGoto(BlockId block)
    {
        if (!IsNextBlock(block))
        {
            EmitJump(block.Index);
        }
    }

    /// <summary>Label of an edge: the target itself, or a stub that moves the arguments and goes there.</summary>
    private int EdgeLabel(InstId terminator, EdgeRow edge)
    {
        if (edge.Arguments.Count == 0)
        {
            return edge.Target.Index;
        }

        int label = NewLabel();
        _edgeStubs.Add((label, terminator, edge));
        return label;
    }

    private void DecodeSwitch(Inst inst)
    {
        ReadOnlySpan<ConstantId> cases = _function.CasesOf(inst.Id);
        Lanes lanes = LanesOf(_function.TypeOf(inst.Operands[0]));
        if (lanes.Container == 128)
        {
            DecodeWideSwitch(inst, cases);
            return;
        }

        int key = EmitSwitchKey(lanes, Slot(inst.Operands[0]));
        (long Key, int Label)[] sorted = new (long, int)[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            sorted[i] = (_program.Evaluator.SignedScalar(cases[i]), EdgeLabel(inst.Id, inst.Edges[i + 1]));
        }

        Array.Sort(sorted, static (x, y) => x.Key.CompareTo(y.Key));
        int otherwise = EdgeLabel(inst.Id, inst.Edges[0]);
        UInt128 span = sorted.Length == 0 ? 0 : (UInt128)((Int128)sorted[^1].Key - sorted[0].Key + 1);
        if (sorted.Length > 0 && span <= (UInt128)(sorted.Length * (long)MaxTableSparsity) && span < 1 << 24)
        {
            EmitSwitchTable(key, sorted, (int)span, otherwise);
        }
        else
        {
            Array.Sort(sorted, static (x, y) => ((ulong)x.Key).CompareTo((ulong)y.Key));
            EmitSwitchSearch(key, sorted, otherwise);
        }
    }

    /// <summary>The key sign-extended to 64 bits.</summary>
    private int EmitSwitchKey(Lanes lanes, int slot)
    {
        if (lanes.Container == 64 && !lanes.IsOdd)
        {
            return slot;
        }

        int key = Temporary(8);
        EmitSignExtend(lanes.Container, new Lanes(1, 64, 64, TypeKind.Integer), key, EmitSignExtended(lanes, slot));
        return key;
    }

    private void EmitSwitchTable(int key, (long Key, int Label)[] sorted, int span, int otherwise)
    {
        int index = key;
        if (sorted[0].Key != 0)
        {
            index = Temporary(8);
            Emit(Op.Sub64, index, key, RawConstant((ulong)sorted[0].Key));
        }

        int at = Emit(Op.SwitchDense, index, 0, span);
        ReserveTable(span + 1);
        int next = 0;
        for (int i = 0; i < span; i++)
        {
            bool isCase = sorted[next].Key - sorted[0].Key == i;
            TableEntry(at, i, isCase ? sorted[next].Label : otherwise);
            next += isCase ? 1 : 0;
        }

        TableEntry(at, span, otherwise);
    }

    private void EmitSwitchSearch(int key, (long Key, int Label)[] sorted, int otherwise)
    {
        int at = Emit(Op.SwitchSearch, key, 0, sorted.Length);
        foreach ((long caseKey, int label) in sorted)
        {
            int entry = Emit(Op.Exit);
            _code[entry].Immediate = caseKey;
            _fixups.Add(new Fixup((entry * 4) + 1, at, label));
        }

        _fixups.Add(new Fixup((Emit(Op.Exit) * 4) + 1, at, otherwise));
    }

    private void DecodeWideSwitch(Inst inst, ReadOnlySpan<ConstantId> cases)
    {
        int key = Slot(inst.Operands[0]);
        int matches = Temporary(8);
        for (int i = 0; i < cases.Length; i++)
        {
            int value = Slot(_function.Constant(cases[i]));
            EmitRare2(RareOp.WideCompare, matches, key, value, (int)IntPredicate.Eq);
            Target(Emit(Op.JumpIf, matches), EdgeLabel(inst.Id, inst.Edges[i + 1]));
        }

        EmitEdgeMoves(inst.Edges[0]);
        EmitGoto(inst.Edges[0].Target);
    }

    private void DecodeIndirectBr(Inst inst)
    {
        // The numbers of a function's blocks whose address is taken are consecutive; see LinkedProgram.
        int first = int.MaxValue;
        int last = -1;
        foreach (EdgeRow edge in inst.Edges)
        {
            int number = _program.BlockNumber(_function.Global, edge.Target);
            if (number >= 0)
            {
                first = Math.Min(first, number);
                last = Math.Max(last, number);
            }
        }

        int address = Slot(inst.Operands[0]);
        if (last < 0)
        {
            Emit(Op.IndirectBr, address);
            return;
        }

        int at = Emit(Op.IndirectBr, address, first, last - first + 1);
        ReserveTable(last - first + 1);
        HashSet<int> done = [];
        foreach (EdgeRow edge in inst.Edges)
        {
            int number = _program.BlockNumber(_function.Global, edge.Target);
            if (number >= 0 && done.Add(number))
            {
                TableEntry(at, number - first, EdgeLabel(inst.Id, edge));
            }
        }

        int invalid = -1;
        for (int number = first; number <= last; number++)
        {
            if (done.Add(number))
            {
                invalid = invalid >= 0 ? invalid : NewLabel();
                TableEntry(at, number - first, invalid);
            }
        }

        if (invalid >= 0)
        {
            Bind(invalid);
            EmitRare(RareOp.BadBranch);
        }
    }

    /// <summary>Makes room for a table of 32-bit entries behind the last instruction.</summary>
    private void ReserveTable(int entries)
    {
        for (int i = 0; i < (entries + 3) / 4; i++)
        {
            Emit(Op.Exit);
        }
    }

    private void TableEntry(int instruction, int entry, int label) =>
        _fixups.Add(new Fixup(((instruction + 1) * 4) + entry, instruction, label));

    /// <summary>Moves the arguments of an edge into the parameters of its target, all at once in effect.</summary>
    private void EmitEdgeMoves(EdgeRow edge)
    {
        ReadOnlySpan<ValueId> parameters = _function.ParametersOf(edge.Target);
        ReadOnlySpan<ValueId> arguments = _function.ArgumentsOf(edge);
        _moves.Clear();
        for (int i = 0; i < parameters.Length; i++)
        {
            int from = Slot(arguments[i]);
            int to = Slot(parameters[i]);
            if (from != to)
            {
                _moves.Add((to, from, _shapes.Bytes(_function.TypeOf(parameters[i]))));
            }
        }

        EmitParallelMoves();
    }

    /// <summary>
    /// Emits moves whose destination nobody still reads; when only cycles are left, saves one destination aside.
    /// Destinations and sources are whole slots, so two of them are equal or do not overlap.
    /// </summary>
    private void EmitParallelMoves()
    {
        Dictionary<int, int> readers = new(_moves.Count);
        Dictionary<int, int> moveInto = new(_moves.Count);
        for (int i = 0; i < _moves.Count; i++)
        {
            readers[_moves[i].From] = readers.GetValueOrDefault(_moves[i].From) + 1;
            moveInto[_moves[i].To] = i;
        }

        bool[] done = new bool[_moves.Count];
        for (int start = 0; start < _moves.Count; start++)
        {
            EmitChain(start, readers, moveInto, done);
        }

        for (int start = 0; start < _moves.Count; start++)
        {
            if (!done[start])
            {
                // A cycle: free one destination by moving its old value aside, then the chain unwinds.
                (int to, _, int bytes) = _moves[start];
                int aside = Temporary(bytes);
                EmitMove(aside, to, SlotBytes(bytes));
                for (int i = 0; i < _moves.Count; i++)
                {
                    if (!done[i] && _moves[i].From == to)
                    {
                        _moves[i] = (_moves[i].To, aside, _moves[i].Bytes);
                        readers[to]--;
                        readers[aside] = readers.GetValueOrDefault(aside) + 1;
                    }
                }

                EmitChain(start, readers, moveInto, done);
            }
        }
    }

    /// <summary>Emits a move if nobody reads its destination, then the move that this makes possible, and so on.</summary>
    private void EmitChain(int move, Dictionary<int, int> readers, Dictionary<int, int> moveInto, bool[] done)
    {
        while (!done[move] && readers.GetValueOrDefault(_moves[move].To) == 0)
        {
            (int to, int from, int bytes) = _moves[move];
            EmitMove(to, from, SlotBytes(bytes));
            done[move] = true;
            if (--readers[from] != 0 || !moveInto.TryGetValue(from, out move))
            {
                return;
            }
        }
    }

    /// <summary>Bytes to move for a value: scalars move their whole slot with one operation.</summary>
    private static int SlotBytes(int bytes) => bytes <= 8 ? 8 : bytes;
}
