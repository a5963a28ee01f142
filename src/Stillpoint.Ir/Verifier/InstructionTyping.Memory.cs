// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>Memory and addresses.</content>
internal sealed partial class InstructionTyping
{
    /// <summary>log2 of the largest alignment.</summary>
    internal const int MaxAlignmentLog2 = 32;

    /// <summary>Checks getelementptr; the same for the instruction and the constant expression.</summary>
    public VerifierRule ElementPointer<TOperands>(TypeId source, scoped TOperands operands, out TypeId result)
        where TOperands : IOperandList, allows ref struct
    {
        result = operands.Type(0);
        if (_types.ScalarKind(result) != TypeKind.Pointer)
        {
            return VerifierRule.ElementBase;
        }

        if (!Exists(source) || !Facts.IsSized(source))
        {
            return VerifierRule.ElementSource;
        }

        long lanes = Lanes(result);
        for (int i = 1; i < operands.Count; i++)
        {
            TypeId index = operands.Type(i);
            long indexLanes = Lanes(index);
            if (_types.ScalarKind(index) != TypeKind.Integer || (lanes != 0 && indexLanes != 0 && lanes != indexLanes))
            {
                return VerifierRule.ElementIndices;
            }

            lanes = Math.Max(lanes, indexLanes);
        }

        for (int i = 2; i < operands.Count; i++)
        {
            if (!Step(ref source, operands.Type(i), operands.Constant(i)))
            {
                return VerifierRule.ElementPath;
            }
        }

        if (lanes != 0 && Lanes(result) == 0)
        {
            result = _types.Vector(result, lanes);
        }

        return VerifierRule.None;
    }

    private bool Step(ref TypeId type, TypeId indexType, ConstantId index)
    {
        ref readonly TypeRow row = ref _types[type];
        switch (row.Kind)
        {
            case TypeKind.Array or TypeKind.Vector:
                type = row.Element;
                return true;
            case TypeKind.Struct when _types.ScalarOf(indexType) == TypeId.I32
                && TryGetInteger(index, out UInt128 field) && field < (UInt128)row.Members.Count:
                type = _types.Members(type)[(int)field];
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value of a constant integer, or of a vector whose elements are all the same one.</summary>
    private bool TryGetInteger(ConstantId constant, out UInt128 value)
    {
        value = 0;
        if (constant.IsNone)
        {
            return false;
        }

        ref readonly ConstantRow row = ref module.Constants[constant];
        if (row.Kind == ConstantKind.Aggregate)
        {
            ReadOnlySpan<ConstantId> elements = module.Constants.Elements(constant);
            if (elements.IsEmpty || elements.ContainsAnyExcept(elements[0]))
            {
                return false;
            }

            row = ref module.Constants[elements[0]];
        }

        value = row.Kind == ConstantKind.Integer ? row.Integer : 0;
        return row.Kind is ConstantKind.Integer or ConstantKind.Zero;
    }

    private VerifierRule Alloca(in InstRow row, TypeId count)
    {
        TypeId allocated = new(row.Extra);
        return !Exists(allocated) || !Facts.IsSized(allocated) || _types[count].Kind != TypeKind.Integer
            ? VerifierRule.AllocaType
            : row.Sub > MaxAlignmentLog2 ? VerifierRule.AccessAlignment : VerifierRule.None;
    }

    private VerifierRule Load(in InstRow row, TypeId pointer, TypeId type)
    {
        VerifierRule rule = Access(row, pointer, type, out MemoryAccess access);
        return rule == VerifierRule.None && access.Ordering is AtomicOrdering.Release or AtomicOrdering.AcquireRelease
            ? VerifierRule.AccessOrdering
            : rule;
    }

    private VerifierRule Store(in InstRow row, TypeId type, TypeId pointer)
    {
        VerifierRule rule = Access(row, pointer, type, out MemoryAccess access);
        return rule == VerifierRule.None && access.Ordering is AtomicOrdering.Acquire or AtomicOrdering.AcquireRelease
            ? VerifierRule.AccessOrdering
            : rule;
    }

    private VerifierRule Access(in InstRow row, TypeId pointer, TypeId type, out MemoryAccess access)
    {
        access = new MemoryAccess(row.Extra);
        if (_types[pointer].Kind != TypeKind.Pointer)
        {
            return VerifierRule.PointerOperand;
        }

        if (!Facts.IsSized(type))
        {
            return VerifierRule.AccessType;
        }

        if (access.AlignmentLog2 > MaxAlignmentLog2)
        {
            return VerifierRule.AccessAlignment;
        }

        return access.Ordering > AtomicOrdering.SequentiallyConsistent ? VerifierRule.AccessOrdering
            : !access.IsAtomic || IsAtomicType(type) ? VerifierRule.None : VerifierRule.AtomicType;
    }

    private bool IsAtomicType(TypeId type) =>
        IsScalar(_types[type].Kind) && Bits(type) is 8 or 16 or 32 or 64 or 128;

    private VerifierRule CompareExchange(Function function, in InstRow row, out TypeId result)
    {
        result = TypeId.Void;
        TypeId type = function.TypeOf(row.B);
        if (type != function.TypeOf(row.C) || _types[type].Kind is not (TypeKind.Integer or TypeKind.Pointer))
        {
            return VerifierRule.ExchangeTypes;
        }

        VerifierRule rule = Access(row, function.TypeOf(row.A), type, out MemoryAccess access);
        if (rule != VerifierRule.None)
        {
            return rule;
        }

        bool isLegal = access.Ordering >= AtomicOrdering.Monotonic && access.Failure is AtomicOrdering.Monotonic
            or AtomicOrdering.Acquire or AtomicOrdering.SequentiallyConsistent;
        result = _types.Struct([type, TypeId.I1]);
        return isLegal ? VerifierRule.None : VerifierRule.AccessOrdering;
    }

    private VerifierRule AtomicRmw(in InstRow row, TypeId pointer, TypeId type)
    {
        if (row.Sub > (byte)AtomicOperation.UDecWrap)
        {
            return VerifierRule.SubOperation;
        }

        TypeKind kind = _types[type].Kind;
        bool fits = (AtomicOperation)row.Sub switch
        {
            AtomicOperation.Xchg => IsScalar(kind),
            >= AtomicOperation.FAdd and <= AtomicOperation.FMin => IsFloat(kind),
            _ => kind == TypeKind.Integer,
        };
        if (!fits)
        {
            return VerifierRule.AtomicOperand;
        }

        VerifierRule rule = Access(row, pointer, type, out MemoryAccess access);
        return rule == VerifierRule.None && access.Ordering < AtomicOrdering.Monotonic
            ? VerifierRule.AccessOrdering
            : rule;
    }
}
