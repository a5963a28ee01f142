// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.ObjectFiles.Data;
using Stillpoint.Passes;

namespace Stillpoint.ObjectFiles;

/// <summary>A module as selection sees it when its code goes into an object file.</summary>
/// <remarks>Made behind the passes, which change who calls whom. Immutable; any thread.</remarks>
internal sealed class ObjectSymbols : IProgramSymbols, IObjectSymbols
{
    /// <summary>The symbol that a client's runtime defines for modules with managed pointers.</summary>
    public const string Context = "stillpoint_context";

    private const int BlockStep = 16;

    private readonly Module _module;
    private readonly bool[] _preserves;
    private readonly bool[] _reached;
    private readonly Dictionary<GlobalId, (int First, List<BlockId> Blocks)> _blocks = [];

    public ObjectSymbols(Module module)
    {
        _module = module;
        _preserves = new bool[module.Globals.Count];
        _reached = new bool[module.Globals.Count];
        ContextName = module.Names.Intern(Context);
        HasContext = HasManagedPointers(module);
        Constants = new ConstantReader(module, AddressOf);
        NumberBlocks();
        FindPreserving();
    }

    /// <summary>Values of constants.</summary>
    public ConstantReader Constants { get; }

    /// <inheritdoc/>
    public IObjectSymbols? Object => this;

    /// <inheritdoc/>
    public bool HasContext { get; }

    /// <inheritdoc/>
    public NameId ContextName { get; }

    /// <inheritdoc/>
    public bool HasAddress(ConstantId constant) => Constants.HasAddress(constant);

    /// <summary>Whether the object file defines a function or variable.</summary>
    public bool IsDefined(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        return row.IsDefinition && row.Linkage != Linkage.AvailableExternally;
    }

    /// <summary>Whether a function goes into the file: it is defined there, and seen elsewhere or used.</summary>
    public bool IsCompiled(GlobalId global) =>
        _module.Globals[global] is { Kind: GlobalKind.Function, Body: not null } && IsDefined(global) && _reached[global.Index];

    /// <summary>Whether a symbol is seen in its object file only.</summary>
    public static bool IsLocal(in GlobalRow row) => row.Linkage is Linkage.Internal or Linkage.Private;

    /// <inheritdoc/>
    public GlobalId Resolve(GlobalId global)
    {
        GlobalId target = global;
        while (_module.Globals[target].Kind == GlobalKind.Alias)
        {
            ref readonly ConstantRow row = ref _module.Constants[_module.Globals[target].Initializer];
            if (row.Kind != ConstantKind.Global) return global;
            target = row.Global;
        }

        return target;
    }

    /// <inheritdoc/>
    public SymbolPlacement PlacementOf(GlobalId global)
    {
        ref GlobalRow row = ref _module.Globals[global];
        if (row.Kind == GlobalKind.Function)
        {
            return IsDefined(global) ? SymbolPlacement.GuestFunction : SymbolPlacement.NativeFunction;
        }

        if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
        {
            return SymbolPlacement.ThreadLocal;
        }

        // Another library may have another definition of what is neither local nor said to be in the same one.
        bool isNear = IsDefined(global) && (IsLocal(row) || row.IsDsoLocal || row.Visibility != Visibility.Default);
        return isNear ? SymbolPlacement.Near : SymbolPlacement.Far;
    }

    /// <inheritdoc/>
    public long ThreadLocalOffset(GlobalId global) => throw new NotSupportedException("the linker places thread-local variables");

    /// <inheritdoc/>
    public (long First, BlockId[] Blocks) BlockAddresses(GlobalId function) =>
        _blocks.TryGetValue(function, out (int First, List<BlockId> Blocks) found) ? (found.First, [.. found.Blocks]) : (0, []);

    /// <inheritdoc/>
    public bool TryGetNewObject(GlobalId callee, ConstantId description, out int header, out int bytes)
    {
        header = 0;
        bytes = 0;
        return false;
    }

    /// <inheritdoc/>
    public UInt128 Evaluate(ConstantId constant) => Constants.Number(constant);

    /// <inheritdoc/>
    public bool PreservesRegisters(GlobalId function) => _preserves[function.Index];

    /// <summary>Whether a function has to do with managed pointers.</summary>
    private static bool HasManagedPointers(Module module)
    {
        ManagedTypes managed = new();
        managed.Use(module);
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not { } body) continue;
            foreach (ref readonly ValueRow value in body.Values.Rows)
            {
                if (managed.IsManaged(value.Type)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Addresses of blocks are numbers, which an indirectbr looks up in a table: as for a program that runs here, but that
    /// nobody asks for memory that is there.
    /// </summary>
    private void NumberBlocks()
    {
        SortedSet<(int Function, int Block)> blocks = [];
        for (int i = 0; i < _module.Constants.Count; i++)
        {
            ref readonly ConstantRow row = ref _module.Constants[new ConstantId(i)];
            if (row.Kind == ConstantKind.BlockAddress)
            {
                blocks.Add((Resolve(row.Global).Index, row.Block.Index));
            }
        }

        int next = BlockStep;
        foreach ((int function, int block) in blocks)
        {
            if (!_blocks.TryGetValue(new GlobalId(function), out (int First, List<BlockId> Blocks) found))
            {
                found = (next, []);
                _blocks.Add(new GlobalId(function), found);
            }

            found.Blocks.Add(new BlockId(block));
            next += BlockStep;
        }
    }

    private ulong AddressOf(GlobalId function, BlockId block)
    {
        (int first, List<BlockId> blocks) = _blocks[Resolve(function)];
        return (ulong)(first + (BlockStep * blocks.IndexOf(block)));
    }

    /// <summary>
    /// Finds the functions that something refers to, and of those the ones that are called from elsewhere, by name or by address,
    /// or that such a one must jump to.
    /// </summary>
    private void FindPreserving()
    {
        List<GlobalId> reached = [];
        HashSet<ConstantId> seen = [];
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            ref GlobalRow row = ref _module.Globals[global];
            if (!row.Initializer.IsNone)
            {
                MarkAddresses(row.Initializer, seen, reached);
            }

            if (row.Kind == GlobalKind.Function && IsDefined(global) && !IsLocal(row))
            {
                Preserve(global, reached);
            }
        }

        for (int next = 0; next < reached.Count; next++)
        {
            if (_module.Globals[reached[next]].Body is { } body) MarkAddresses(body, seen, reached);
        }

        // A function found to preserve may be one that was looked at before.
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (GlobalId function in reached)
            {
                changed |= _preserves[function.Index] && _module.Globals[function].Body is { } body && MarkTailCalls(body);
            }
        }
    }

    private void Preserve(GlobalId global, List<GlobalId> reached)
    {
        _preserves[global.Index] = true;
        Reach(global, reached);
    }

    private void Reach(GlobalId global, List<GlobalId> reached)
    {
        if (_reached[global.Index]) return;
        _reached[global.Index] = true;
        reached.Add(global);
    }

    private void MarkAddresses(Function body, HashSet<ConstantId> seen, List<GlobalId> reached)
    {
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                ReadOnlySpan<ValueId> operands = inst.Operands;
                if (inst.Opcode == Opcode.Call && body.TryGetConstant(operands[0], out ConstantId callee)
                    && _module.Constants[callee] is { Kind: ConstantKind.Global } row)
                {
                    Reach(Resolve(row.Global), reached);
                    operands = operands[1..];
                }

                MarkAddresses(body, operands, seen, reached);
                foreach (ref readonly EdgeRow edge in inst.Edges)
                {
                    MarkAddresses(body, body.ArgumentsOf(edge), seen, reached);
                }
            }
        }
    }

    private void MarkAddresses(Function body, ReadOnlySpan<ValueId> values, HashSet<ConstantId> seen, List<GlobalId> reached)
    {
        foreach (ValueId value in values)
        {
            if (body.TryGetConstant(value, out ConstantId constant)) MarkAddresses(constant, seen, reached);
        }
    }

    private void MarkAddresses(ConstantId constant, HashSet<ConstantId> seen, List<GlobalId> reached)
    {
        if (!seen.Add(constant)) return;
        ref readonly ConstantRow row = ref _module.Constants[constant];
        if (row.Kind == ConstantKind.Global)
        {
            Preserve(Resolve(row.Global), reached);
            return;
        }

        ReadOnlySpan<ConstantId> parts = row.Kind switch
        {
            ConstantKind.Expression => _module.Constants.Operands(constant),
            ConstantKind.Aggregate => _module.Constants.Elements(constant),
            _ => [],
        };
        foreach (ConstantId part in parts)
        {
            MarkAddresses(part, seen, reached);
        }
    }

    private bool MarkTailCalls(Function body)
    {
        bool changed = false;
        foreach (Block block in body.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Call && body.CallSiteOf(inst.Id).Tail == TailCallKind.MustTail
                    && body.TryGetConstant(inst.Operands[0], out ConstantId callee)
                    && _module.Constants[callee] is { Kind: ConstantKind.Global } row)
                {
                    ref bool preserves = ref _preserves[Resolve(row.Global).Index];
                    changed |= !preserves;
                    preserves = true;
                }
            }
        }

        return changed;
    }
}
