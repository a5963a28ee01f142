// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>
/// Checks every constant of a module once, in order of creation, so parts before what they are parts of.
/// </summary>
internal sealed class ConstantVerifier(Module module)
{
    private const int MaxNesting = DataLayout.MaxNesting;

    private readonly ConstantTable _constants = module.Constants;
    private readonly TypeTable _types = module.Types;
    private readonly InstructionTyping _typing = new(module);
    private readonly ConstantFaults _faults = new();
    private readonly int[] _depths = new int[module.Constants.Count];

    /// <summary>Checks all constants.</summary>
    public ConstantFaults Verify()
    {
        for (int i = 0; i < _depths.Length; i++)
        {
            ConstantId id = new(i);
            ReadOnlySpan<ConstantId> parts = _constants[id].Kind switch
            {
                ConstantKind.Aggregate => _constants.Elements(id),
                ConstantKind.Expression => _constants.Operands(id),
                _ => default,
            };
            VerifierRule rule = VerifierRule.None;
            if (!CheckParts(i, parts, ref rule))
            {
                continue;
            }

            rule = rule == VerifierRule.None ? Check(id) : rule;
            if (rule != VerifierRule.None)
            {
                _faults.Add(i, rule);
            }
        }

        return _faults;
    }

    /// <summary>
    /// Checks nesting and what parts must not be; false when a part is faulty, which is then inherited.
    /// </summary>
    private bool CheckParts(int constant, ReadOnlySpan<ConstantId> parts, ref VerifierRule rule)
    {
        int depth = 0;
        foreach (ConstantId part in parts)
        {
            if ((uint)part.Index >= (uint)constant)
            {
                rule = VerifierRule.ConstantForm;
                return true;
            }

            if (_faults.Any && _faults.Has(part.Index))
            {
                _faults.Inherit(constant, part.Index);
                return false;
            }

            ref readonly ConstantRow row = ref _constants[part];
            if (row.Kind == ConstantKind.Global && module.Globals[row.Global].Intrinsic != Intrinsic.None)
            {
                rule = VerifierRule.IntrinsicAddress;
            }

            depth = Math.Max(depth, _depths[part.Index] + 1);
        }

        _depths[constant] = depth;
        rule = depth > MaxNesting ? VerifierRule.ConstantNesting : rule;
        return true;
    }

    private VerifierRule Check(ConstantId id)
    {
        ref readonly ConstantRow row = ref _constants[id];
        if ((uint)row.Type.Index >= (uint)_types.Count)
        {
            return VerifierRule.ConstantForm;
        }

        TypeKind kind = _types[row.Type].Kind;
        bool fits;
        switch (row.Kind)
        {
            case ConstantKind.Integer:
                int bits = _types[row.Type].Bits;
                fits = kind == TypeKind.Integer && (bits >= 128 || row.Integer >> bits == 0);
                break;
            case ConstantKind.Float:
                fits = kind == TypeKind.Float;
                break;
            case ConstantKind.Double:
                fits = kind == TypeKind.Double;
                break;
            case ConstantKind.Null:
                fits = kind == TypeKind.Pointer;
                break;
            case ConstantKind.Zero:
                fits = kind is TypeKind.Array or TypeKind.Vector or TypeKind.Struct && _typing.Facts.IsValue(row.Type);
                break;
            case ConstantKind.Undef or ConstantKind.Poison:
                fits = kind is TypeKind.Token or TypeKind.Metadata || _typing.Facts.IsValue(row.Type);
                break;
            case ConstantKind.TokenNone:
                fits = kind == TypeKind.Token;
                break;
            case ConstantKind.Bytes:
                fits = kind == TypeKind.Array && _types[row.Type].Element == TypeId.I8
                    && _types[row.Type].Length == _constants.Bytes(id).Length;
                break;
            case ConstantKind.Global:
                return IsAddress(row) ? VerifierRule.None : VerifierRule.GlobalAddress;
            case ConstantKind.BlockAddress:
                return IsBlockAddress(row) ? VerifierRule.None : VerifierRule.BlockAddress;
            case ConstantKind.Aggregate:
                return CheckElements(row.Type, _constants.Elements(id));
            case ConstantKind.Expression:
                return CheckExpression(id, row.Type);
            default:
                fits = false;
                break;
        }

        return fits ? VerifierRule.None : VerifierRule.ConstantForm;
    }

    private bool IsAddress(in ConstantRow row) => (uint)row.Global.Index < (uint)module.Globals.Count
        && _types[row.Type].Kind == TypeKind.Pointer
        && _types[row.Type].Bits == module.Globals[row.Global].AddressSpace;

    private bool IsBlockAddress(in ConstantRow row)
    {
        if ((uint)row.Global.Index >= (uint)module.Globals.Count || _types[row.Type].Kind != TypeKind.Pointer
            || _types[row.Type].Bits != 0)
        {
            return false;
        }

        Function? body = module.Globals[row.Global].Body;
        BlockId block = row.Block;
        if (body is null || (uint)block.Index >= (uint)body.BlockCount || block == body.EntryBlock)
        {
            return false;
        }

        // A block that is out of the layout has no block before it.
        return !body.BlockRows[block].Previous.IsNone;
    }

    private VerifierRule CheckElements(TypeId type, ReadOnlySpan<ConstantId> elements)
    {
        TypeRow row = _types[type];
        if (row.Kind is TypeKind.Array or TypeKind.Vector)
        {
            bool fits = row.Length == elements.Length;
            for (int i = 0; fits && i < elements.Length; i++)
            {
                fits = _constants[elements[i]].Type == row.Element;
            }

            return fits ? VerifierRule.None : VerifierRule.ConstantElements;
        }

        if (row.Kind != TypeKind.Struct || row.IsOpaque)
        {
            return VerifierRule.ConstantForm;
        }

        ReadOnlySpan<TypeId> fields = _types.Members(type);
        bool match = fields.Length == elements.Length;
        for (int i = 0; match && i < fields.Length; i++)
        {
            match = _constants[elements[i]].Type == fields[i];
        }

        return match ? VerifierRule.None : VerifierRule.ConstantElements;
    }

    private VerifierRule CheckExpression(ConstantId id, TypeId type)
    {
        ref readonly ConstantExpression expression = ref _constants.Expression(id);
        ConstantOperands operands = new(_constants, _constants.Operands(id));
        Opcode opcode = expression.Opcode;
        if (!IsExpressionOpcode(opcode))
        {
            return VerifierRule.ConstantOperation;
        }

        ref readonly OpcodeFacts facts = ref opcode.Facts();
        if (facts.OperandCount >= 0 ? operands.Count != facts.OperandCount : operands.Count < 1)
        {
            return VerifierRule.OperandCount;
        }

        if ((expression.Flags & ~facts.AllowedFlags) != 0)
        {
            return VerifierRule.AllowedFlags;
        }

        TypeId result = operands.Type(0);
        VerifierRule rule;
        switch (opcode)
        {
            case Opcode.GetElementPtr:
                rule = _typing.ElementPointer(expression.SourceElement, operands, out result);
                break;
            case Opcode.ExtractElement:
                rule = _typing.ExtractElement(result, operands.Type(1), out result);
                break;
            case Opcode.InsertElement:
                rule = _typing.InsertElement(result, operands.Type(1), operands.Type(2), out result);
                break;
            case Opcode.ShuffleVector:
                rule = _typing.Shuffle(result, operands.Type(1), _constants.Mask(id), out result);
                break;
            default:
                rule = facts.Shape == OpcodeShape.Cast
                    ? _typing.Cast(opcode, result, type)
                    : _typing.Arithmetic(opcode, result, operands.Type(1));
                result = facts.Shape == OpcodeShape.Cast ? type : result;
                break;
        }

        return rule == VerifierRule.None && result != type ? VerifierRule.ResultType : rule;
    }

    private static bool IsExpressionOpcode(Opcode opcode) => opcode is Opcode.Trunc or Opcode.PtrToInt
        or Opcode.IntToPtr or Opcode.BitCast or Opcode.AddrSpaceCast or Opcode.GetElementPtr or Opcode.Add
        or Opcode.Sub or Opcode.Mul or Opcode.Xor or Opcode.Shl or Opcode.ExtractElement
        or Opcode.InsertElement or Opcode.ShuffleVector;
}
