// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Runtime.Code;

/// <summary>A linked program as compilers and their relocations see it.</summary>
internal sealed unsafe class ProgramLinkage(LinkedProgram linked, EntryTable entries, CodeCache cache)
    : ILinkage, IRelocationTargets
{
    /// <inheritdoc/>
    public ulong AddressOf(GlobalId global) => linked.AddressOf(global);

    /// <inheritdoc/>
    public GlobalId Resolve(GlobalId global) => linked.ResolveAlias(global) is { IsNone: false } target ? target : global;

    /// <inheritdoc/>
    public bool HasEntrySlot(GlobalId global) => linked.FunctionIndex(global) >= 0;

    /// <inheritdoc/>
    public bool IsNear(GlobalId global) => cache.Reaches(linked.AddressOf(global));

    /// <inheritdoc/>
    public bool IsHostFunction(GlobalId global) => linked.HostAddresses.ContainsKey(linked.AddressOf(global));

    /// <inheritdoc/>
    public long ThreadLocalOffset(GlobalId global) => linked.ThreadLocalOffset(global);

    /// <inheritdoc/>
    public ulong AddressOf(in Relocation relocation)
    {
        GlobalId global = new(relocation.Index);
        return relocation.Kind == RelocationKind.Rel32EntrySlot
            ? (ulong)(entries.Slots + linked.FunctionIndex(global))
            : linked.AddressOf(global);
    }
}
