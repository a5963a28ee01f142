// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>Calls, and what single intrinsics want beyond their signature.</content>
internal sealed partial class InstructionTyping
{
    /// <summary>Whether the signature of an intrinsic was found good (1) or bad (-1).</summary>
    private readonly SecondaryMap<GlobalId, sbyte> _wellDeclared = new(0);

    /// <summary>The intrinsic that a call calls, None for other callees.</summary>
    public Intrinsic IntrinsicOf(Function function, InstId call) =>
        TryGetCallee(function, call, out GlobalId global) ? module.Globals[global].Intrinsic : Intrinsic.None;

    private VerifierRule Call(Function function, InstId inst, out TypeId result)
    {
        result = TypeId.Void;
        ref InstRow row = ref function.Insts[inst];
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        if ((uint)row.Extra >= (uint)function.CallSites.Count || function.TypeOf(operands[0]) != TypeId.Ptr)
        {
            return VerifierRule.Callee;
        }

        CallSiteRow site = function.CallSiteOf(inst);
        if (!Exists(site.FunctionType) || _types[site.FunctionType].Kind != TypeKind.Function)
        {
            return VerifierRule.Callee;
        }

        result = _types[site.FunctionType].Element;
        VerifierRule rule = Arguments(function, operands, site);
        Intrinsic intrinsic = IntrinsicOf(function, inst);
        if (rule == VerifierRule.None && site.Bundles.Count != 0)
        {
            rule = Bundles(function, inst, site, intrinsic);
        }

        return rule != VerifierRule.None ? rule
            : intrinsic != Intrinsic.None ? IntrinsicCall(function, inst, intrinsic)
            : UsesSpecialTypes(site.FunctionType) ? VerifierRule.FunctionType : VerifierRule.None;
    }

    /// <summary>Whether a signature has types that only intrinsics have.</summary>
    public bool UsesSpecialTypes(TypeId functionType)
    {
        if (_types[functionType].Element == TypeId.Token)
        {
            return true;
        }

        foreach (TypeId parameter in _types.Members(functionType))
        {
            if (parameter == TypeId.Token || parameter == TypeId.Metadata)
            {
                return true;
            }
        }

        return false;
    }

    private VerifierRule Arguments(Function function, ReadOnlySpan<ValueId> operands, in CallSiteRow site)
    {
        ReadOnlySpan<TypeId> parameters = _types.Members(site.FunctionType);
        int bundled = 0;
        foreach (BundleRow bundle in function.Bundles[site.Bundles])
        {
            bundled += bundle.OperandCount;
        }

        int count = site.ArgumentCount;
        bool isVariadic = _types[site.FunctionType].IsVariadic;
        if (operands.Length != 1 + count + bundled)
        {
            return VerifierRule.OperandCount;
        }

        if (isVariadic ? count < parameters.Length : count != parameters.Length)
        {
            return VerifierRule.CallArguments;
        }

        for (int i = 0; i < count; i++)
        {
            TypeId type = function.TypeOf(operands[1 + i]);
            if (i < parameters.Length ? type != parameters[i] : !Facts.IsSized(type))
            {
                return VerifierRule.CallArguments;
            }
        }

        return VerifierRule.None;
    }

    private VerifierRule Bundles(Function function, InstId inst, in CallSiteRow site, Intrinsic intrinsic)
    {
        foreach (ValueId operand in function.Operands(inst)[(1 + site.ArgumentCount)..])
        {
            if (TryGetStatepoint(function, operand, out _))
            {
                return VerifierRule.StatepointToken;
            }
        }

        if (intrinsic == Intrinsic.Assume)
        {
            return VerifierRule.None;
        }

        int seen = 0;
        ReadOnlySpan<ValueId> operands = function.Operands(inst)[(1 + site.ArgumentCount)..];
        foreach (BundleRow bundle in function.Bundles[site.Bundles])
        {
            ReadOnlySpan<byte> tag = module.Names[bundle.Tag];
            int bit = tag.SequenceEqual("deopt"u8) ? 1 : tag.SequenceEqual("gc-live"u8) ? 2
                : tag.SequenceEqual("gc-transition"u8) ? 4
                : tag.SequenceEqual(Patchpoints.Bundle) && IsPatchpoint(function, operands[..bundle.OperandCount]) ? 8
                : tag.SequenceEqual(Statepoints.Bundle) && IsStatepoint(function, operands[..bundle.OperandCount]) ? 16 : 0;
            if (bit == 0 || (seen & bit) != 0)
            {
                return VerifierRule.OperandBundles;
            }

            seen |= bit;
            operands = operands[bundle.OperandCount..];
        }

        return VerifierRule.None;
    }

    /// <summary>Whether the bundle of a patchpoint begins with its id and its bytes.</summary>
    private bool IsPatchpoint(Function function, ReadOnlySpan<ValueId> operands) =>
        operands.Length >= Patchpoints.BundleHead && function.TypeOf(operands[0]) == TypeId.I64 && IsLiteral(function, operands[0])
        && function.TypeOf(operands[1]) == TypeId.I32 && Integer(function, operands[1]) < Patchpoints.BytesLimit;

    /// <summary>Whether the bundle of a call that was a statepoint has its id and its flags.</summary>
    private bool IsStatepoint(Function function, ReadOnlySpan<ValueId> operands) =>
        operands.Length == Statepoints.BundleOperands && function.TypeOf(operands[0]) == TypeId.I64 && IsLiteral(function, operands[0])
        && function.TypeOf(operands[1]) == TypeId.I32 && Integer(function, operands[1]) <= 3;

    private VerifierRule IntrinsicCall(Function function, InstId inst, Intrinsic intrinsic)
    {
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        TryGetCallee(function, inst, out GlobalId callee);
        if (module.Globals[callee].ValueType != function.CallSiteOf(inst).FunctionType)
        {
            return VerifierRule.IntrinsicCall;
        }

        if (!IsWellDeclared(callee, intrinsic))
        {
            // Reported once, at the declaration; what follows relies on the signature.
            return VerifierRule.None;
        }

        uint constants = IntrinsicSignatures.ConstantParameters(intrinsic);
        for (int i = 0; constants >> i != 0 && i + 1 < operands.Length; i++)
        {
            if (((constants >> i) & 1) != 0 && !IsLiteral(function, operands[1 + i]))
            {
                return VerifierRule.ConstantArgument;
            }
        }

        if (!AreInRange(function, inst, intrinsic))
        {
            return VerifierRule.ConstantArgument;
        }

        switch (intrinsic)
        {
            case Intrinsic.VaStart:
                return _types[module.Globals[function.Global].ValueType].IsVariadic
                    ? VerifierRule.None
                    : VerifierRule.VariadicStart;
            case Intrinsic.Guard or Intrinsic.Deoptimize:
                return Statepoints.TryGetBundle(function, inst, "deopt"u8, out _) ? VerifierRule.None : VerifierRule.DeoptBundle;
            case Intrinsic.StatePoint:
                return module.Globals[function.Global].GcStrategy.IsNone ? VerifierRule.GcStrategy
                    : Statepoint(function, inst);
            case Intrinsic.GcResult:
                return Result(function, inst, operands[1]);
            case Intrinsic.GcRelocate:
                return Relocate(function, inst, operands);
            case Intrinsic.PatchPoint or Intrinsic.PatchPointVoid:
                return Patchpoint(function, inst);
            default:
                return VerifierRule.None;
        }
    }

    /// <summary>Whether the constant arguments of an intrinsic are among the values that it defines.</summary>
    private bool AreInRange(Function function, InstId inst, Intrinsic intrinsic)
    {
        ReadOnlySpan<ValueId> arguments = function.CallArguments(inst);
        switch (intrinsic)
        {
            case Intrinsic.StackMap or Intrinsic.PatchPoint or Intrinsic.PatchPointVoid:
                return Integer(function, arguments[1]) < Patchpoints.BytesLimit;
            case Intrinsic.Prefetch:
                return Integer(function, arguments[1]) <= 1 && Integer(function, arguments[2]) <= 3
                    && Integer(function, arguments[3]) <= 1;
            case Intrinsic.IsFPClass:
                return Integer(function, arguments[1]) <= 0x3FF;
            case Intrinsic.MaskedLoad or Intrinsic.MaskedGather:
                return UInt128.IsPow2(Integer(function, arguments[1]));
            case Intrinsic.MaskedStore or Intrinsic.MaskedScatter:
                return UInt128.IsPow2(Integer(function, arguments[2]));
            case Intrinsic.VectorExtract:
                TypeId part = _types[function.CallSiteOf(inst).FunctionType].Element;
                return IsPart(function.TypeOf(arguments[0]), part, Integer(function, arguments[1]));
            case Intrinsic.VectorInsert:
                return IsPart(
                    function.TypeOf(arguments[0]), function.TypeOf(arguments[1]), Integer(function, arguments[2]));
            case Intrinsic.ThreadLocalAddress:
                return function.TryGetConstant(arguments[0], out ConstantId constant)
                    && module.Constants[constant].Kind == ConstantKind.Global
                    && module.Globals[module.Constants[constant].Global].ThreadLocal != ThreadLocalMode.NotThreadLocal;
            default:
                return true;
        }
    }

    /// <summary>Whether a vector is a whole part of another one at an index.</summary>
    private bool IsPart(TypeId whole, TypeId part, UInt128 index)
    {
        var lanes = (UInt128)_types[part].Length;
        return index % lanes == 0 && index <= (UInt128)_types[whole].Length - lanes;
    }

    private bool IsWellDeclared(GlobalId global, Intrinsic intrinsic)
    {
        if (intrinsic == Intrinsic.Unknown)
        {
            return false;
        }

        ref sbyte known = ref _wellDeclared.Ref(global);
        if (known == 0)
        {
            bool fits = IntrinsicSignatures.Matches(module, intrinsic, module.Globals[global].ValueType);
            known = fits ? (sbyte)1 : (sbyte)-1;
        }

        return known > 0;
    }

    private bool TryGetCallee(Function function, InstId call, out GlobalId global)
    {
        global = GlobalId.None;
        ref readonly InstRow row = ref function.Insts[call];
        if (row.Opcode != Opcode.Call || !function.TryGetConstant(function.Operands(call)[0], out ConstantId constant)
            || module.Constants[constant].Kind != ConstantKind.Global)
        {
            return false;
        }

        global = module.Constants[constant].Global;
        return (uint)global.Index < (uint)module.Globals.Count;
    }

    private bool IsLiteral(Function function, ValueId value) =>
        function.TryGetConstant(value, out ConstantId constant) && module.Constants[constant].Kind is
            ConstantKind.Integer or ConstantKind.Float or ConstantKind.Double;

    private VerifierRule Statepoint(Function function, InstId inst)
    {
        ReadOnlySpan<ValueId> arguments = function.CallArguments(inst);
        TypeId callee = StatepointCallee(function, inst);
        if (callee == TypeId.None || function.TypeOf(arguments[Statepoints.Callee]) != TypeId.Ptr || UsesSpecialTypes(callee))
        {
            return VerifierRule.StatepointCallee;
        }

        ReadOnlySpan<TypeId> parameters = _types.Members(callee);
        UInt128 passed = Integer(function, arguments[3]);
        bool fits = _types[callee].IsVariadic ? passed >= (UInt128)parameters.Length : passed == (UInt128)parameters.Length;
        fits = fits && passed + Statepoints.Head + Statepoints.Tail == (UInt128)arguments.Length;
        for (int i = 0; fits && i < parameters.Length; i++)
        {
            fits = function.TypeOf(arguments[Statepoints.Head + i]) == parameters[i];
        }

        return !fits ? VerifierRule.StatepointArguments
            : !IsZero(function, arguments[^1]) || !IsZero(function, arguments[^2]) ? VerifierRule.StatepointEnd
            : Integer(function, arguments[4]) > 3 ? VerifierRule.StatepointFlags
            : Integer(function, arguments[1]) >= Patchpoints.BytesLimit ? VerifierRule.StatepointPatch
            : AreLiveManaged(function, inst) ? VerifierRule.None : VerifierRule.StatepointLive;
    }

    private VerifierRule Patchpoint(Function function, InstId inst)
    {
        ReadOnlySpan<ValueId> arguments = function.CallArguments(inst);
        ref CallSiteRow site = ref function.CallSiteOf(inst);
        if (Integer(function, arguments[Patchpoints.Count]) > (UInt128)(arguments.Length - Patchpoints.Head))
        {
            return VerifierRule.PatchpointArguments;
        }

        TypeId result = _types[site.FunctionType].Element;
        return site.CallingConvention != Patchpoints.AnyRegister || result == TypeId.Void || IsSingle(result)
            ? VerifierRule.None
            : VerifierRule.PatchpointResult;
    }

    private bool IsSingle(TypeId type) =>
        _types[type].Kind is TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer or TypeKind.Vector;

    private bool AreLiveManaged(Function function, InstId statepoint)
    {
        if (!Statepoints.TryGetBundle(function, statepoint, Statepoints.LiveBundle, out Range live))
        {
            return true;
        }

        foreach (ValueId value in function.Operands(statepoint)[live])
        {
            TypeRow scalar = _types[_types.ScalarOf(function.TypeOf(value))];
            if (scalar.Kind != TypeKind.Pointer || scalar.Bits != 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The function type that a statepoint calls, from its elementtype attribute, or none.</summary>
    private TypeId StatepointCallee(Function function, InstId statepoint)
    {
        TypeId type = Statepoints.CalleeType(function, statepoint);
        return Exists(type) && _types[type].Kind == TypeKind.Function ? type : TypeId.None;
    }

    private VerifierRule Result(Function function, InstId inst, ValueId token)
    {
        if (!TryGetStatepoint(function, token, out InstId statepoint))
        {
            return VerifierRule.StatepointToken;
        }

        TypeId callee = StatepointCallee(function, statepoint);
        return callee == TypeId.None || _types[callee].Element == _types[function.CallSiteOf(inst).FunctionType].Element
            ? VerifierRule.None
            : VerifierRule.GcResultType;
    }

    private VerifierRule Relocate(Function function, InstId inst, ReadOnlySpan<ValueId> operands)
    {
        if (!TryGetStatepoint(function, operands[1], out InstId statepoint))
        {
            return VerifierRule.StatepointToken;
        }

        if (!Statepoints.TryGetBundle(function, statepoint, Statepoints.LiveBundle, out Range range))
        {
            return VerifierRule.GcRelocateIndex;
        }

        ReadOnlySpan<ValueId> live = function.Operands(statepoint)[range];
        UInt128 lowest = Integer(function, operands[2]);
        UInt128 derived = Integer(function, operands[3]);
        if (lowest >= (UInt128)live.Length || derived >= (UInt128)live.Length)
        {
            return VerifierRule.GcRelocateIndex;
        }

        TypeId type = _types[function.CallSiteOf(inst).FunctionType].Element;
        TypeId baseType = function.TypeOf(live[(int)lowest]);
        return type == function.TypeOf(live[(int)derived]) && _types.ScalarOf(type) == _types.ScalarOf(baseType)
            ? VerifierRule.None
            : VerifierRule.GcRelocateType;
    }

    private bool TryGetStatepoint(Function function, ValueId token, out InstId statepoint)
    {
        ref ValueRow row = ref function.Values[token];
        statepoint = new InstId(row.Kind == ValueKind.Result ? row.Payload : -1);
        return !statepoint.IsNone && IntrinsicOf(function, statepoint) == Intrinsic.StatePoint
            && function.CallSiteOf(statepoint).ArgumentCount >= Statepoints.Head;
    }

    private UInt128 Integer(Function function, ValueId value) =>
        function.TryGetConstant(value, out ConstantId constant) && TryGetInteger(constant, out UInt128 integer)
            ? integer
            : UInt128.MaxValue >> 1;

    private bool IsZero(Function function, ValueId value) => Integer(function, value) == 0;
}
