// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Heap;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Heaps;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Runtime.Code;

/// <summary>A linked program as compilers and their relocations see it.</summary>
internal sealed unsafe class ProgramLinkage(
    LinkedProgram linked, EntryTable entries, CodeCache cache, ProgramHeap heap)
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
    // Safe because: the description is a constant of the program, which stays as it was linked.
    public bool TryGetNewObject(GlobalId callee, ConstantId description, out int header, out int bytes)
    {
        header = 0;
        bytes = 0;
        if (linked.CompiledFunctions is not null || !linked.HostAddresses.TryGetValue(linked.AddressOf(callee), out HostFunction function)
            || function != HostFunction.New || !IsConstant(description))
        {
            return false;
        }

        try
        {
            ulong address = (ulong)linked.Evaluator.Scalar(description);
            int type = heap.TypeAt(address);
            ulong size = heap.Heap.BytesOf(type, 0);
            if (!heap.IsSmall(size)) return false;
            header = checked((int)ManagedHeap.Header(type, 0));
            bytes = (int)size;
            return true;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or InsufficientMemoryException)
        {
            // The call itself says what is wrong.
            return false;
        }
    }

    private bool IsConstant(ConstantId description)
    {
        ConstantRow row = linked.Module.Constants[description];
        if (row.Kind != ConstantKind.Global) return false;
        ref GlobalRow global = ref linked.Module.Globals[Resolve(row.Global)];
        return global is { Kind: GlobalKind.Variable, IsConstant: true, IsDefinition: true };
    }

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
