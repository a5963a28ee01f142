// SPDX-License-Identifier: MIT
// Rewrites single instructions by algebra: folds constants, removes identities, brings expressions into one form.
// Requires: nothing. Leaves true: a constant operand of a commutative operation is on the right.
// Complexity: linear; each instruction is rewritten at most MaxRewrites times.
//
// A rule reads the operands of an instruction and what computed them, never its users. It gives a value that stands for
// the result, or changes the instruction in place, or does nothing. Rules about integers hold for every width from 1 to
// 128 and skip vectors. A rule that cannot show that flags still hold drops them.
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes.Rules;

/// <summary>Rewrites single instructions by algebra.</summary>
internal sealed partial class Simplify
{
    private const int MaxRewrites = 8;

    private Function _function = null!;
    private PassContext _context = null!;
    private bool _inPlace;

    public static void Run(Function function, PassContext context) => context.Simplifier.Walk(function, context);

    private void Walk(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        context.BuildGraph(function);
        context.Replacements.Clear();
        foreach (BlockId block in context.Graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                Visit(inst.Id);
            }
        }

        context.Replacements.Apply(function);
        RemoveDeadCode.Run(function, context);
    }

    private void Visit(InstId inst)
    {
        _context.Replacements.Resolve(_function.Operands(inst));
        for (int i = 0; i < MaxRewrites; i++)
        {
            // Rules that rewrite in place, or make the operands of a better value, are not asked for nothing.
            if (!_context.HasFuel)
            {
                return;
            }

            _inPlace = false;
            ValueId old = _function.Result(inst);
            ValueId better = Rewrite(inst);
            if (_inPlace)
            {
                _ = _context.Step("rewrite as", inst);
                continue;
            }

            if (!better.IsNone && better != old && _context.Step("fold", inst))
            {
                _context.Replacements.Add(old, better);
                _function.Remove(inst);
            }

            return;
        }
    }

    private ValueId Rewrite(InstId inst)
    {
        ref InstRow row = ref _function.Insts[inst];
        ValueId result = _function.Result(inst);
        switch (row.Opcode)
        {
            case >= Opcode.Add and <= Opcode.Xor when IsInteger(result):
                return Integer(inst, row.Opcode, row.A, row.B);
            case >= Opcode.FAdd and <= Opcode.FRem:
                return Float(row.Opcode, row.A, row.B);
            case Opcode.FNeg:
                return DefinedBy(row.A, Opcode.FNeg, out InstId negated) ? _function.Operands(negated)[0] : ValueId.None;
            case Opcode.ICmp:
                return Compare(inst, (IntPredicate)row.Sub, row.A, row.B);
            case Opcode.FCmp:
                return FloatCompare((FloatPredicate)row.Sub, row.A, row.B);
            case Opcode.Select:
                return Select(inst, row.A, row.B, row.C);
            case >= Opcode.Trunc and <= Opcode.BitCast:
                return Cast(inst, row.Opcode, row.A, _function.TypeOf(result));
            case Opcode.Freeze:
                return IsPlainConstant(row.A) || DefinedBy(row.A, Opcode.Freeze, out _) ? row.A : ValueId.None;
            case Opcode.GetElementPtr:
                return Address(inst);
            case Opcode.ExtractElement:
                return ExtractElement(inst);
            case Opcode.ExtractValue:
                return ExtractValue(inst);
            case Opcode.Call:
                return Call(inst);
            case Opcode.CondBr:
                return Branch(inst, row.A);
            default:
                return ValueId.None;
        }
    }

    /// <summary>br (not c), a, b  =>  br c, b, a</summary>
    private ValueId Branch(InstId inst, ValueId condition)
    {
        if (!IsNot(condition, out ValueId inverse))
        {
            return ValueId.None;
        }

        Span<EdgeRow> edges = _function.EdgesOf(inst);
        (edges[0], edges[1]) = (edges[1], edges[0]);
        _function.Operands(inst)[0] = inverse;
        _inPlace = true;
        return ValueId.None;
    }

    private ValueId InPlace(
        InstId inst, Opcode opcode, ReadOnlySpan<ValueId> operands, InstFlags flags = InstFlags.None, byte sub = 0,
        int extra = 0)
    {
        _function.Replace(inst, opcode, operands, extra, flags, sub);
        _inPlace = true;
        return ValueId.None;
    }

    private bool IsInteger(ValueId value) => _function.Module.Types[_function.TypeOf(value)].Kind == TypeKind.Integer;

    private int Bits(TypeId type) => _function.Module.Types[type].Bits;

    private int Bits(ValueId value) => Bits(_function.TypeOf(value));

    private static UInt128 Mask(int bits) => UInt128.MaxValue >> (128 - bits);

    private static Int128 Signed(UInt128 value, int bits) => (Int128)(value << (128 - bits)) >> (128 - bits);

    private bool IsConstant(ValueId value, out UInt128 number)
    {
        number = 0;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _function.Module.Constants[constant];
        number = row.Integer;
        return row.Kind == ConstantKind.Integer;
    }

    private bool IsPlainConstant(ValueId value) =>
        _function.TryGetConstant(value, out ConstantId constant)
        && _function.Module.Constants[constant].Kind is ConstantKind.Integer or ConstantKind.Float or ConstantKind.Double
            or ConstantKind.Null or ConstantKind.Global;

    private ValueId Number(TypeId type, UInt128 number) =>
        _function.Constant(_function.Module.Constants.Integer(type, number));

    private bool DefinedBy(ValueId value, Opcode opcode, out InstId inst)
    {
        ref ValueRow row = ref _function.Values[value];
        inst = new InstId(row.Payload);
        return row.Kind == ValueKind.Result && _function.Insts[inst].Opcode == opcode;
    }

    /// <summary>x op constant, where the value is that.</summary>
    private bool IsWithConstant(ValueId value, Opcode opcode, out ValueId x, out UInt128 constant)
    {
        if (DefinedBy(value, opcode, out InstId inst) && IsConstant(Operand(inst, 1), out constant))
        {
            x = Operand(inst, 0);
            return true;
        }

        (x, constant) = (ValueId.None, 0);
        return false;
    }

    /// <summary>An operand, as replaced so far: what is behind a loop's edge may not be visited yet.</summary>
    private ValueId Operand(InstId inst, int index) => _context.Replacements.Resolve(_function.Operands(inst)[index]);

    private bool IsNot(ValueId value, out ValueId inverse) =>
        IsWithConstant(value, Opcode.Xor, out inverse, out UInt128 constant) && Bits(value) == 1 && constant == 1;
}
