// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using Iced.Intel;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli.Listings;

/// <summary>Names of what the instructions of one function refer to. Addresses are offsets in its code.</summary>
internal sealed class CodeSymbols : ISymbolResolver
{
    private readonly Module _module;
    private readonly CompiledFunction _function;
    private readonly Dictionary<ulong, string> _labels = [];
    private readonly SortedSet<int> _tables = [];
    private readonly SortedSet<int> _data = [];

    public CodeSymbols(Module module, CompiledFunction function)
    {
        _module = module;
        _function = function;
        SortedSet<ulong> targets = [];
        foreach (Instruction inst in Decode(function))
        {
            FlowControl flow = inst.FlowControl;
            if (flow is FlowControl.UnconditionalBranch or FlowControl.ConditionalBranch)
            {
                targets.Add(inst.NearBranchTarget);
            }

            if (inst.IsIPRelativeMemoryOperand && RelocationIn(inst) is null)
            {
                int place = (int)inst.IPRelativeMemoryAddress;
                if (place < function.CodeBytes)
                {
                    targets.Add((ulong)place);
                    continue;
                }

                _data.Add(place);
                if (inst.Mnemonic == Mnemonic.Lea)
                {
                    _tables.Add(place);
                }
            }
        }

        foreach (int table in _tables)
        {
            foreach (int entry in TableEntries(table))
            {
                targets.Add((ulong)entry);
            }
        }

        foreach (ulong target in targets)
        {
            _labels.Add(target, string.Create(CultureInfo.InvariantCulture, $".L{_labels.Count}"));
        }
    }

    /// <summary>Offsets of the jump tables behind the code.</summary>
    public IEnumerable<int> Tables => _tables;

    /// <summary>Offsets of the constants behind the code.</summary>
    public IEnumerable<int> Constants
    {
        get
        {
            foreach (int place in _data)
            {
                if (!_tables.Contains(place))
                {
                    yield return place;
                }
            }
        }
    }

    /// <summary>The instructions of a function; constants and tables behind them are left out.</summary>
    public static IEnumerable<Instruction> Decode(CompiledFunction function)
    {
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(function.Code, 0, function.CodeBytes), 0);
        while (decoder.IP < (ulong)function.CodeBytes)
        {
            decoder.Decode(out Instruction inst);
            yield return inst;
        }
    }

    /// <summary>Name of a label, or null where no jump goes.</summary>
    public string? Label(ulong offset) => _labels.GetValueOrDefault(offset);

    /// <summary>Name of a constant or table behind the code.</summary>
    public string DataName(int offset) =>
        string.Create(CultureInfo.InvariantCulture, $".{(_tables.Contains(offset) ? "table" : "const")}_{offset:x}");

    /// <summary>Code offsets in a jump table, whose entries are distances from the table.</summary>
    public IEnumerable<int> TableEntries(int table)
    {
        int end = _function.Code.Length;
        foreach (int place in _data)
        {
            end = place > table ? Math.Min(end, place) : end;
        }

        for (int at = table; at + 4 <= end; at += 4)
        {
            int target = table + BinaryPrimitives.ReadInt32LittleEndian(_function.Code.AsSpan(at));

            // Padding between tables is no distance to an instruction.
            if ((uint)target < (uint)_function.CodeBytes)
            {
                yield return target;
            }
        }
    }

    /// <inheritdoc/>
    public bool TryGetSymbol(
        in Instruction instruction, int operand, int instructionOperand, ulong address, int addressSize, out SymbolResult symbol)
    {
        OpKind kind = instructionOperand >= 0 ? instruction.GetOpKind(instructionOperand) : OpKind.Register;
        if (kind == OpKind.NearBranch64 && _labels.TryGetValue(address, out string? label))
        {
            symbol = new SymbolResult(address, label);
            return true;
        }

        if (kind == OpKind.NearBranch64 && instruction.FlowControl == FlowControl.Call)
        {
            symbol = new SymbolResult(address, GlobalName(_function.Function.Index));
            return true;
        }

        if (kind == OpKind.Memory && instruction.MemoryBase == Register.R15
            && ContextField((int)instruction.MemoryDisplacement64) is { } field)
        {
            symbol = new SymbolResult(address, field);
            return true;
        }

        bool mayBeRelocated = kind is OpKind.Immediate64 || (kind == OpKind.Memory && instruction.IsIPRelativeMemoryOperand);
        if (mayBeRelocated && RelocationIn(instruction) is { } relocation)
        {
            int tail = kind == OpKind.Memory ? (int)instruction.NextIP - relocation.Offset : 0;
            ulong distance = (ulong)(relocation.Addend + tail);
            symbol = new SymbolResult(address - distance, NameOf(relocation));
            return true;
        }

        if (kind == OpKind.Memory && instruction.IsIPRelativeMemoryOperand)
        {
            symbol = new SymbolResult(address, Label(address) ?? DataName((int)address));
            return true;
        }

        symbol = default;
        return false;
    }

    private static string? ContextField(int offset) => offset switch
    {
        ContextLayout.ThunkBase => "thunkBase",
        ContextLayout.ThunkBytes => "thunkBytes",
        ContextLayout.Entries => "entries",
        ContextLayout.NativeCallStub => "nativeCallStub",
        ContextLayout.IndirectCallStub => "indirectCallStub",
        ContextLayout.HostCallStub => "hostCallStub",
        ContextLayout.AllocationNext => "allocationNext",
        ContextLayout.AllocationLimit => "allocationLimit",
        ContextLayout.AllocationWanted => "allocationWanted",
        ContextLayout.AllocationPc => "allocationPc",
        ContextLayout.AllocateStub => "allocateStub",
        ContextLayout.CardBias => "cards",
        ContextLayout.MoveStub => "moveStub",
        ContextLayout.SetStub => "setStub",
        ContextLayout.TrapStub => "trapStub",
        ContextLayout.ThreadLocalBase => "threadLocalBase",
        ContextLayout.StackLimit => "stackLimit",
        _ => null,
    };

    private Relocation? RelocationIn(in Instruction instruction)
    {
        foreach (Relocation relocation in _function.Relocations)
        {
            if ((ulong)relocation.Offset >= instruction.IP && (ulong)relocation.Offset < instruction.NextIP)
            {
                return relocation;
            }
        }

        return null;
    }

    private string NameOf(in Relocation relocation) => relocation.Kind switch
    {
        RelocationKind.Rel32EntrySlot => $"{GlobalName(relocation.Index)} slot",
        RelocationKind.Abs64Helper => $"helper {(RuntimeHelper)relocation.Index}",
        RelocationKind.Abs64Function => $"function {(RuntimeFunction)relocation.Index}",
        RelocationKind.Rel32Code or RelocationKind.Abs64Code => Label((ulong)relocation.Index) ?? "code",
        _ => GlobalName(relocation.Index),
    };

    private string GlobalName(int global) => "@" + _module.Names.Text(_module.Globals[new GlobalId(global)].Name);
}
