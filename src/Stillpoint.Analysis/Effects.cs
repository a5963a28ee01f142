// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Analysis;

/// <summary>What an instruction may do besides computing its result.</summary>
[Flags]
public enum EffectKinds : byte
{
    /// <summary>Nothing: the result depends on the operands alone.</summary>
    None = 0,

    /// <summary>May read memory.</summary>
    Reads = 1,

    /// <summary>May write memory.</summary>
    Writes = 2,

    /// <summary>Must not be made where the program does not get to it.</summary>
    MayTrap = 4,

    /// <summary>Must stay even if its result is unused, and in its order: volatile, atomic, may not return.</summary>
    Pinned = 8,

    /// <summary>Everything.</summary>
    All = Reads | Writes | MayTrap | Pinned,
}

/// <summary>Facts about effects of instructions.</summary>
public static class Effects
{
    /// <summary>The effects of an instruction; terminators are pinned.</summary>
    public static EffectKinds Of(Function function, InstId inst)
    {
        ArgumentNullException.ThrowIfNull(function);
        ref InstRow row = ref function.Insts[inst];
        switch (row.Opcode)
        {
            case Opcode.Call:
                return OfCall(function, inst);
            case Opcode.Load:
                return function.AccessOf(inst) is { IsVolatile: false, IsAtomic: false }
                    ? EffectKinds.Reads | EffectKinds.MayTrap
                    : EffectKinds.All;
            case Opcode.Store:
                return function.AccessOf(inst) is { IsVolatile: false, IsAtomic: false }
                    ? EffectKinds.Writes | EffectKinds.MayTrap
                    : EffectKinds.All;
            case Opcode.UDiv or Opcode.SDiv or Opcode.URem or Opcode.SRem:
                return EffectKinds.MayTrap;
            case Opcode.Alloca:
                return EffectKinds.MayTrap;
            case Opcode.Fence or Opcode.CmpXchg or Opcode.AtomicRmw or Opcode.VaArg:
                return EffectKinds.All;
            default:
                return row.Opcode.IsTerminator() ? EffectKinds.All : EffectKinds.None;
        }
    }

    /// <summary>Whether an instruction can go when nothing uses its result.</summary>
    public static bool IsRemovable(Function function, InstId inst) =>
        (Of(function, inst) & (EffectKinds.Writes | EffectKinds.Pinned)) == 0;

    /// <summary>Whether an instruction can be made where the program did not have it, or fewer times.</summary>
    public static bool IsSpeculatable(Function function, InstId inst) =>
        Of(function, inst) == EffectKinds.None && !function.Result(inst).IsNone;

    /// <summary>The function that a call calls by its name, or none.</summary>
    public static GlobalId Callee(Function function, InstId call)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (!function.TryGetConstant(function.Operands(call)[0], out ConstantId constant))
        {
            return GlobalId.None;
        }

        ref readonly ConstantRow row = ref function.Module.Constants[constant];
        return row.Kind == ConstantKind.Global && function.Module.Globals[row.Global].Kind == GlobalKind.Function
            ? row.Global
            : GlobalId.None;
    }

    /// <summary>The intrinsic that an instruction calls, or <see cref="Intrinsic.None"/>.</summary>
    public static Intrinsic IntrinsicOf(Function function, InstId inst)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Insts[inst].Opcode == Opcode.Call && Callee(function, inst) is { IsNone: false } callee
            ? function.Module.Globals[callee].Intrinsic
            : Intrinsic.None;
    }

    /// <summary>Whether an intrinsic computes its result from its operands alone and never traps.</summary>
    public static bool IsPure(Intrinsic intrinsic) =>
        intrinsic is (>= Intrinsic.SAddOverflow and <= Intrinsic.FPToUISat)
            or (>= Intrinsic.ReduceAdd and <= Intrinsic.VectorExtract)
            or Intrinsic.PtrMask or Intrinsic.Expect or Intrinsic.ExpectWithProbability or Intrinsic.SsaCopy
            or Intrinsic.ArithmeticFence or Intrinsic.ObjectSize or Intrinsic.IsConstant;

    private static EffectKinds OfCall(Function function, InstId call)
    {
        GlobalId callee = Callee(function, call);
        ref CallSiteRow site = ref function.CallSiteOf(call);
        if (callee.IsNone || site.Bundles.Count > 0 || site.Tail == TailCallKind.MustTail)
        {
            return EffectKinds.All;
        }

        ref GlobalRow row = ref function.Module.Globals[callee];
        if (row.Intrinsic != Intrinsic.None)
        {
            return IsPure(row.Intrinsic)
                ? EffectKinds.None
                : row.Intrinsic is Intrinsic.MaskedLoad or Intrinsic.MaskedGather or Intrinsic.LoadRelative
                    ? EffectKinds.Reads | EffectKinds.MayTrap
                    : EffectKinds.All;
        }

        AttributeTable table = function.Module.Attributes;
        AttributeSetId set = table[row.Attributes].Function;
        if (!table.Has(set, "willreturn"u8) || !table.Has(set, "nounwind"u8))
        {
            return EffectKinds.All;
        }

        bool readsNothing = table.Has(set, "readnone"u8) || HasMemory(function.Module, set, "none");
        bool onlyReads = table.Has(set, "readonly"u8) || HasMemory(function.Module, set, "read");
        return readsNothing ? EffectKinds.MayTrap
            : onlyReads ? EffectKinds.Reads | EffectKinds.MayTrap
            : EffectKinds.All;
    }

    private static bool HasMemory(Module module, AttributeSetId set, string what) =>
        module.Attributes.TryGet(set, "memory"u8, out AttributeRow row) && !row.Text.IsNone
        && module.Names.Text(row.Text).Trim('(', ')') == what;
}
