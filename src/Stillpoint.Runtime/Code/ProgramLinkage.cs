// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Runtime.Code;

/// <summary>A linked program as compilers and their relocations see it.</summary>
internal sealed unsafe class ProgramLinkage(LinkedProgram linked, EntryTable entries, CodeCache cache)
    : IProgramSymbols, IRelocationTargets
{
    /// <inheritdoc/>
    public GlobalId Resolve(GlobalId global) => linked.ResolveAlias(global) is { IsNone: false } target ? target : global;

    /// <inheritdoc/>
    public SymbolPlacement PlacementOf(GlobalId global)
    {
        ref GlobalRow row = ref linked.Module.Globals[global];
        if (row.Kind == GlobalKind.Function)
        {
            return linked.FunctionIndex(global) >= 0 ? SymbolPlacement.GuestFunction : SymbolPlacement.NativeFunction;
        }

        if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
        {
            return SymbolPlacement.ThreadLocal;
        }

        return cache.Reaches(linked.AddressOf(global)) ? SymbolPlacement.Near : SymbolPlacement.Far;
    }

    /// <inheritdoc/>
    public long ThreadLocalOffset(GlobalId global) => linked.ThreadLocalOffset(global);

    /// <inheritdoc/>
    public (long First, BlockId[] Blocks) BlockAddresses(GlobalId function) => linked.BlockAddresses(function);

    /// <inheritdoc/>
    public UInt128 Evaluate(ConstantId constant) => linked.Evaluator.Scalar(constant);

    /// <inheritdoc/>
    public ulong AddressOf(in Relocation relocation)
    {
        GlobalId global = new(relocation.Index);
        return relocation.Kind switch
        {
            RelocationKind.Rel32EntrySlot => (ulong)(entries.Slots + linked.FunctionIndex(global)),
            RelocationKind.Abs64Helper => RuntimeHelpers.AddressOf((RuntimeHelper)relocation.Index),
            RelocationKind.Abs64Function => RuntimeHelpers.AddressOf((RuntimeFunction)relocation.Index),
            _ => linked.AddressOf(global),
        };
    }
}
