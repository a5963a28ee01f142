// SPDX-License-Identifier: MIT
// Counts loops in 64 bits where a 32-bit counter that does not overflow is extended in them, as in every address.
// Requires: canonical constants on the right (simplify); loops with preheaders and one latch, others are left alone.
// Leaves true: meaning. Complexity: linear in the instructions of each loop, times its depth.
//
//     head(p: i32): … next = add nsw p, c          head(q: i64): … p = trunc q; next' = add nsw q, c; next = trunc next'
//                   … sext p … sext(add nsw p, k)   =>            … q … add nsw q, k
//
// What is not extended reads the low half, which is the same even where the addition overflows; what is extended would be
// poison there. Comparisons with values from outside the loop are made in 64 bits, so that the narrow counter can go.
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Counts loops in 64 bits where a 32-bit counter is extended in them.</summary>
internal sealed class WidenInductions
{
    private const int MaxDepth = 4;

    private readonly List<ValueId> _scratch = [];
    private Function _function = null!;
    private PassContext _context = null!;
    private LoopId _loop;
    private InstId _outside;
    private ValueId _narrow;
    private ValueId _narrowNext;
    private ValueId _wide;
    private ValueId _wideNext;

    public static void Run(Function function, PassContext context) => context.Widener.Widen(function, context);

    private void Widen(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        if (function.EntryBlock.IsNone || context.AddressTaken.Any(function))
        {
            return;
        }

        HoistInvariants.MakePreheaders(function, context, _scratch);
        context.Replacements.Clear();
        for (int i = 0; i < context.Loops.Count; i++)
        {
            _loop = new LoopId(i);
            BlockId preheader = context.Loops.Preheader(function, _loop);
            BlockId latch = context.Loops.Latch(_loop);
            if (!preheader.IsNone && !latch.IsNone)
            {
                WidenLoop(preheader, latch);
            }
        }

        if (context.Replacements.Any)
        {
            context.Replacements.Apply(function);
            RemoveDeadCode.Run(function, context);
        }
    }

    private void WidenLoop(BlockId preheader, BlockId latch)
    {
        BlockId header = _context.Loops[_loop].Header;
        _outside = _function.BlockRows[preheader].Last;
        int count = _function.ParametersOf(header).Length;
        for (int i = 0; i < count; i++)
        {
            _narrow = _function.ParametersOf(header)[i];
            if (_function.TypeOf(_narrow) != TypeId.I32)
            {
                continue;
            }

            _narrowNext = ArgumentOf(latch, header, i);
            if (IsCounter(out InstId increment) && IsExtended() && _context.Step("widen the counter of", increment))
            {
                Rewrite(preheader, latch, header, ArgumentOf(preheader, header, i), increment);
            }
        }
    }

    private ValueId ArgumentOf(BlockId from, BlockId to, int position)
    {
        foreach (EdgeRow edge in _function.EdgesOf(_function.BlockRows[from].Last))
        {
            if (edge.Target == to)
            {
                return _function.ArgumentsOf(edge)[position];
            }
        }

        return ValueId.None;
    }

    /// <summary>next = add nsw p, constant, in the loop.</summary>
    private bool IsCounter(out InstId increment)
    {
        ref ValueRow row = ref _function.Values[_narrowNext];
        increment = new InstId(row.Payload);
        if (row.Kind != ValueKind.Result || _function.Insts[increment].Opcode != Opcode.Add)
        {
            return false;
        }

        InstRow add = _function.Insts[increment];
        return add.A == _narrow && (add.Flags & InstFlags.Nsw) != 0
            && Offsets.TryGetInteger(_function, add.B, out _)
            && _context.Loops.Contains(_loop, _function.Link(increment).Block);
    }

    private bool IsExtended()
    {
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode == Opcode.SExt && inst.Type == TypeId.I64 && CanExtend(inst.Operands[0], 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Rewrite(BlockId preheader, BlockId latch, BlockId header, ValueId start, InstId increment)
    {
        _wide = _function.AppendParameter(header, TypeId.I64, _function.Values[_narrow].Name);
        InstId after = _function.Link(increment).Next;
        ValueId step = Constant(_function.Operands(increment)[1]);
        _wideNext = _function.InsertValue(after, Opcode.Add, TypeId.I64, [_wide, step], 0, InstFlags.Nsw);
        ValueId lowNext = _function.InsertValue(after, Opcode.Trunc, TypeId.I32, [_wideNext]);
        Pass(preheader, header, Outside(start));
        Pass(latch, header, _wideNext);
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode == Opcode.SExt && inst.Type == TypeId.I64 && CanExtend(inst.Operands[0], 0))
                {
                    _context.Replacements.Add(inst.Result, Extended(inst.Operands[0], inst.Id));
                    _function.Remove(inst.Id);
                }
                else if (inst.Opcode == Opcode.ICmp)
                {
                    WidenCompare(inst.Id);
                }
            }
        }

        ValueId low = _function.InsertValue(_function.BlockRows[header].First, Opcode.Trunc, TypeId.I32, [_wide]);
        _context.Replacements.Add(_narrow, low);
        _context.Replacements.Add(_narrowNext, lowNext);
    }

    private void Pass(BlockId from, BlockId to, ValueId argument)
    {
        InstId last = _function.BlockRows[from].Last;
        int edges = _function.EdgesOf(last).Length;
        for (int i = 0; i < edges; i++)
        {
            if (_function.EdgesOf(last)[i].Target == to)
            {
                _function.AppendArgument(_function.EdgeIdOf(last, i), argument);
            }
        }
    }

    /// <summary>A counter against what does not change in the loop; unsigned order is another one in 64 bits.</summary>
    private void WidenCompare(InstId compare)
    {
        InstRow row = _function.Insts[compare];
        var predicate = (IntPredicate)row.Sub;
        bool isUnsigned = predicate is IntPredicate.Ugt or IntPredicate.Uge or IntPredicate.Ult or IntPredicate.Ule;
        if (isUnsigned || _function.TypeOf(row.A) != TypeId.I32)
        {
            return;
        }

        bool isLeft = CanExtend(row.A, MaxDepth - 1) && IsOutside(row.B);
        bool isRight = CanExtend(row.B, MaxDepth - 1) && IsOutside(row.A);
        if (isLeft || isRight)
        {
            ValueId a = isLeft ? Extended(row.A, compare) : Outside(row.A);
            ValueId b = isLeft ? Outside(row.B) : Extended(row.B, compare);
            _function.Replace(compare, Opcode.ICmp, [a, b], 0, row.Flags, row.Sub);
        }
    }

    /// <summary>Whether a value is the counter, or computed from it and what is outside without signed overflow.</summary>
    private bool CanExtend(ValueId value, int depth)
    {
        if (value == _narrow || value == _narrowNext)
        {
            return true;
        }

        ref ValueRow row = ref _function.Values[value];
        if (row.Kind != ValueKind.Result || depth >= MaxDepth)
        {
            return false;
        }

        InstRow inst = _function.Insts[new InstId(row.Payload)];
        if ((inst.Flags & InstFlags.Nsw) == 0)
        {
            return false;
        }

        return inst.Opcode switch
        {
            Opcode.Add or Opcode.Sub or Opcode.Mul =>
                (CanExtend(inst.A, depth + 1) && (IsOutside(inst.B) || CanExtend(inst.B, depth + 1)))
                || (IsOutside(inst.A) && CanExtend(inst.B, depth + 1)),
            Opcode.Shl => Offsets.TryGetInteger(_function, inst.B, out long shift) && shift is >= 0 and < 32
                && CanExtend(inst.A, depth + 1),
            _ => false,
        };
    }

    private ValueId Extended(ValueId value, InstId place)
    {
        if (value == _narrow)
        {
            return _wide;
        }

        if (value == _narrowNext)
        {
            return _wideNext;
        }

        if (IsOutside(value))
        {
            return Outside(value);
        }

        InstRow inst = _function.Insts[new InstId(_function.Values[value].Payload)];
        ValueId a = Extended(inst.A, place);
        ValueId b = Extended(inst.B, place);
        return _function.InsertValue(place, inst.Opcode, TypeId.I64, [a, b], 0, InstFlags.Nsw);
    }

    private bool IsOutside(ValueId value)
    {
        ref ValueRow row = ref _function.Values[value];
        return row.Kind switch
        {
            ValueKind.Argument => true,
            ValueKind.Constant => Offsets.TryGetInteger(_function, value, out _),
            ValueKind.Result => !_context.Loops.Contains(_loop, _function.Link(new InstId(row.Payload)).Block),
            ValueKind.BlockParameter => !_context.Loops.Contains(_loop, new BlockId(row.Payload)),
            _ => false,
        };
    }

    private ValueId Outside(ValueId value) =>
        _function.TryGetConstant(value, out ConstantId constant)
        && _function.Module.Constants[constant].Kind == ConstantKind.Integer
            ? Constant(value)
            : _function.InsertValue(_outside, Opcode.SExt, TypeId.I64, [value]);

    private ValueId Constant(ValueId value)
    {
        _ = Offsets.TryGetInteger(_function, value, out long number);
        return _function.Constant(_function.Module.Constants.Integer(TypeId.I64, number));
    }
}
