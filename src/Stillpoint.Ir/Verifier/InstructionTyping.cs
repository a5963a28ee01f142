// SPDX-License-Identifier: MIT
// The type rules of single instructions, one mechanism for all who need them: the verifier reports what Check returns,
// the builder throws it, and constant expressions are checked by the same methods per shape.
using System.Runtime.CompilerServices;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Types an instruction by its row, its operands' types and its payload.</summary>
/// <remarks>
/// Requires that ids are in range (types of values included); says nothing about control flow and dominance. Allocates
/// nothing. One thread per object, several objects may share a module.
/// </remarks>
internal sealed partial class InstructionTyping(Module module)
{
    private readonly TypeTable _types = module.Types;

    /// <summary>Which types have a size.</summary>
    public TypeFacts Facts { get; } = new(module);

    /// <summary>Checks one instruction.</summary>
    /// <param name="function">Its function.</param>
    /// <param name="inst">The instruction.</param>
    /// <param name="declared">
    /// The type that its result has or shall have, void for none. Casts, loads and va_arg take it for what they give.
    /// </param>
    /// <param name="result">The type that the instruction gives when it keeps the rules, void for none.</param>
    /// <returns>The first rule that it breaks, or None. Whether declared and result agree is not looked at.</returns>
    public VerifierRule Check(Function function, InstId inst, TypeId declared, out TypeId result)
    {
        result = TypeId.Void;
        ref InstRow row = ref function.Insts[inst];
        if (row.Opcode == Opcode.None || (int)row.Opcode >= OpcodeTable.Rows.Length)
        {
            return VerifierRule.OperandCount;
        }

        ref readonly OpcodeFacts facts = ref row.Opcode.Facts();
        if (facts.OperandCount != row.OperandCount && !IsVariableCount(row))
        {
            return VerifierRule.OperandCount;
        }

        if ((row.Flags & ~facts.AllowedFlags) != 0)
        {
            return VerifierRule.AllowedFlags;
        }

        VerifierRule rule = CheckShape(function, inst, facts.Shape, declared, out result);
        if (rule == VerifierRule.None && (row.Flags & InstFlags.Fast) != 0 && row.Opcode != Opcode.FCmp
            && !IsFloatResult(result))
        {
            return VerifierRule.FastMathType;
        }

        return rule;
    }

    /// <summary>Checks the operands of a unary or binary operation.</summary>
    public VerifierRule Arithmetic(Opcode opcode, TypeId left, TypeId right)
    {
        if (left != right)
        {
            return VerifierRule.OperandsAgree;
        }

        TypeKind kind = _types.ScalarKind(left);
        bool isFloat = (opcode.Facts().Traits & OpcodeTraits.FloatOperands) != 0;
        return isFloat ? kind is TypeKind.Float or TypeKind.Double ? VerifierRule.None : VerifierRule.OperandClass
            : kind == TypeKind.Integer ? VerifierRule.None : VerifierRule.OperandClass;
    }

    private static bool IsVariableCount(in InstRow row) => row.Opcode switch
    {
        Opcode.Ret => row.OperandCount <= 1,
        Opcode.GetElementPtr or Opcode.Call => row.OperandCount >= 1,
        _ => false,
    };

    private VerifierRule CheckShape(
        Function function, InstId inst, OpcodeShape shape, TypeId declared, out TypeId result)
    {
        ref InstRow row = ref function.Insts[inst];
        result = TypeId.Void;
        switch (shape)
        {
            case OpcodeShape.Unary:
                result = function.TypeOf(row.A);
                return Arithmetic(row.Opcode, result, result);
            case OpcodeShape.Binary:
                result = function.TypeOf(row.A);
                return Arithmetic(row.Opcode, result, function.TypeOf(row.B));
            case OpcodeShape.Cast:
                result = declared;
                return Cast(row.Opcode, function.TypeOf(row.A), declared);
            case OpcodeShape.Compare:
                return Compare(row, function.TypeOf(row.A), function.TypeOf(row.B), out result);
            case OpcodeShape.Terminator:
                return Terminator(function, inst);
            default:
                return Special(function, inst, declared, out result);
        }
    }

    private VerifierRule Special(Function function, InstId inst, TypeId declared, out TypeId result)
    {
        ref InstRow row = ref function.Insts[inst];
        result = TypeId.Void;
        switch (row.Opcode)
        {
            case Opcode.Alloca:
                result = TypeId.Ptr;
                return Alloca(row, function.TypeOf(row.A));
            case Opcode.Load:
                result = declared;
                return Load(row, function.TypeOf(row.A), declared);
            case Opcode.Store:
                return Store(row, function.TypeOf(row.A), function.TypeOf(row.B));
            case Opcode.GetElementPtr:
                return ElementPointer(
                    new TypeId(row.Extra), new ValueOperands(function, function.Operands(inst)), out result);
            case Opcode.Call:
                return Call(function, inst, out result);
            case Opcode.Select:
                result = function.TypeOf(row.B);
                return Select(function.TypeOf(row.A), result, function.TypeOf(row.C));
            case Opcode.Freeze:
                result = function.TypeOf(row.A);
                return Facts.IsValue(result) ? VerifierRule.None : VerifierRule.ValueOperand;
            case Opcode.Fence:
                return new MemoryAccess(row.Extra).Ordering >= AtomicOrdering.Acquire
                    ? VerifierRule.None
                    : VerifierRule.AccessOrdering;
            case Opcode.CmpXchg:
                return CompareExchange(function, row, out result);
            case Opcode.AtomicRmw:
                result = function.TypeOf(row.B);
                return AtomicRmw(row, function.TypeOf(row.A), result);
            case Opcode.VaArg:
                result = declared;
                return _types[function.TypeOf(row.A)].Kind != TypeKind.Pointer ? VerifierRule.PointerOperand
                    : Facts.IsSized(declared) ? VerifierRule.None : VerifierRule.AccessType;
            default:
                return VectorOrAggregate(function, inst, out result);
        }
    }

    private VerifierRule Compare(in InstRow row, TypeId left, TypeId right, out TypeId result)
    {
        result = TypeId.I1;
        if (left != right)
        {
            return VerifierRule.OperandsAgree;
        }

        TypeKind kind = _types.ScalarKind(left);
        bool isInteger = row.Opcode == Opcode.ICmp;
        if (isInteger ? kind is not (TypeKind.Integer or TypeKind.Pointer) : !IsFloat(kind))
        {
            return VerifierRule.CompareTypes;
        }

        if (row.Sub > (isInteger ? (int)IntPredicate.Sle : (int)FloatPredicate.True))
        {
            return VerifierRule.SubOperation;
        }

        result = InShapeOf(left, TypeId.I1);
        return VerifierRule.None;
    }

    private VerifierRule Select(TypeId condition, TypeId left, TypeId right)
    {
        if (left != right)
        {
            return VerifierRule.OperandsAgree;
        }

        if (!Facts.IsValue(left))
        {
            return VerifierRule.ValueOperand;
        }

        bool fits = condition == TypeId.I1 || (_types[condition].Kind == TypeKind.Vector
            && _types[condition].Element == TypeId.I1 && _types[left].Kind == TypeKind.Vector
            && _types[left].Length == _types[condition].Length);
        return fits ? VerifierRule.None : VerifierRule.SelectTypes;
    }

    private bool IsFloatResult(TypeId type)
    {
        while (_types[type].Kind == TypeKind.Array)
        {
            type = _types[type].Element;
        }

        return _types.ScalarKind(type) is TypeKind.Float or TypeKind.Double;
    }

    /// <summary>The scalar, or a vector of it where the shape is a vector.</summary>
    /// <remarks>Only the second case interns a type, which takes a lock.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TypeId InShapeOf(TypeId shape, TypeId scalar) =>
        _types[shape].Kind == TypeKind.Vector ? _types.WithScalar(shape, scalar) : scalar;

    /// <summary>Number of elements of a vector, 0 for other types.</summary>
    private long Lanes(TypeId type) => _types[type].Kind == TypeKind.Vector ? _types[type].Length : 0;

    private bool Exists(TypeId type) => (uint)type.Index < (uint)_types.Count;
}
