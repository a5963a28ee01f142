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
    private static readonly EffectKinds[] OfOpcode = MakeEffects();

    /// <summary>The effects of an instruction; terminators are pinned.</summary>
    public static EffectKinds Of(Function function, InstId inst)
    {
        ArgumentNullException.ThrowIfNull(function);
        ref InstRow row = ref function.Insts[inst];
        switch (row.Opcode)
        {
            case Opcode.Call:
                return OfCall(function, inst);
            case Opcode.Load or Opcode.Store when new MemoryAccess(row.Extra) is { IsVolatile: true } or { IsAtomic: true }:
                return EffectKinds.All;
            default:
                return OfOpcode[(int)row.Opcode];
        }
    }

    /// <summary>Effects by opcode: of plain accesses, and of calls of what is not known.</summary>
    private static EffectKinds[] MakeEffects()
    {
        var effects = new EffectKinds[byte.MaxValue + 1];
        for (int i = 0; i < effects.Length; i++)
        {
            effects[i] = (Opcode)i switch
            {
                Opcode.Load => EffectKinds.Reads | EffectKinds.MayTrap,
                Opcode.Store => EffectKinds.Writes | EffectKinds.MayTrap,
                Opcode.UDiv or Opcode.SDiv or Opcode.URem or Opcode.SRem or Opcode.Alloca => EffectKinds.MayTrap,
                Opcode.Fence or Opcode.CmpXchg or Opcode.AtomicRmw or Opcode.VaArg or Opcode.Call => EffectKinds.All,
                _ => ((Opcode)i).IsTerminator() ? EffectKinds.All : EffectKinds.None,
            };
        }

        return effects;
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
        AttributeFacts facts = table.FactsOf(table[row.Attributes].Function);
        const AttributeFacts Returns = AttributeFacts.WillReturn | AttributeFacts.NoUnwind;
        return (facts & Returns) != Returns ? EffectKinds.All
            : (facts & AttributeFacts.AccessesNothing) != 0 ? EffectKinds.MayTrap
            : (facts & AttributeFacts.OnlyReads) != 0 ? EffectKinds.Reads | EffectKinds.MayTrap
            : EffectKinds.All;
    }
}
