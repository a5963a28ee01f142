// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Functions and blocks.</content>
internal sealed partial class ModulePrinter
{
    /// <summary>Edges into the blocks of the function being written: block b has those from start b to start b + 1.</summary>
    private int[] _incomingStarts = [];
    private (BlockId Source, EdgeRow Edge)[] _incoming = [];

    /// <summary>Writes one function.</summary>
    public void PrintFunction(GlobalId global)
    {
        ref readonly GlobalRow row = ref _module.Globals[global];
        WriteWord(row.Body is null ? "declare"u8 : "define"u8);
        if (row.Body is null)
        {
            WriteSubprogram(row.Subprogram, isDefinition: false);
        }
        else
        {
            _locals.Assign(row.Body);
        }

        WriteSignature(global);
        if (row.Body is null)
        {
            _out.Write((byte)'\n');
            return;
        }

        WriteSubprogram(row.Subprogram, isDefinition: true);
        _out.Write(" {\n"u8);
        WriteBody(row.Body);
        _out.Write("}\n"u8);
    }

    private void WriteSignature(GlobalId global)
    {
        ref readonly GlobalRow row = ref _module.Globals[global];
        if (row.Linkage != Linkage.External)
        {
            WriteWord(Words.Of(row.Linkage));
        }

        WriteSymbolWords(row);
        WriteCallingConvention(row.CallingConvention);
        WriteResultAttributes(row.Attributes);
        WriteType(_module.Types[row.ValueType].Element);
        _out.Write((byte)' ');
        WriteGlobalName(global);
        WriteParameters(row);
        if (row.UnnamedAddress != UnnamedAddress.None)
        {
            _out.Write((byte)' ');
            _out.Write(UnnamedAddressWord(row));
        }

        WriteAddressSpace(row.AddressSpace);
        WriteGroup(_module.Attributes[row.Attributes].Function);
        WriteClause(" section "u8, row.Section);
        WriteClause(" partition "u8, row.Partition);
        WriteComdat(row, " "u8);
        if (row.AlignmentLog2 >= 0)
        {
            _out.Write(" align "u8);
            _out.WriteDecimal(1L << row.AlignmentLog2);
        }

        WriteClause(" gc "u8, row.GcStrategy);
    }

    private void WriteParameters(in GlobalRow row)
    {
        ReadOnlySpan<TypeId> types = _module.Types.Members(row.ValueType);
        _out.Write((byte)'(');
        for (int i = 0; i < types.Length; i++)
        {
            if (i != 0)
            {
                _out.Write(", "u8);
            }

            WriteType(types[i]);
            WriteParameterAttributes(row.Attributes, i);
            if (row.Body is not null)
            {
                _out.Write(" %"u8);
                _locals.WriteValue(_out, row.Body.Argument(i));
            }
        }

        if (_module.Types[row.ValueType].IsVariadic)
        {
            _out.Write(types.IsEmpty ? "..."u8 : ", ..."u8);
        }

        _out.Write((byte)')');
    }

    private void WriteAddressSpace(int addressSpace)
    {
        if (addressSpace != 0)
        {
            _out.Write(" addrspace("u8);
            _out.WriteDecimal(addressSpace);
            _out.Write((byte)')');
        }
    }

    private void WriteCallingConvention(ushort number)
    {
        if (number == 0)
        {
            return;
        }

        ReadOnlySpan<byte> word = Words.OfCallingConvention(number);
        if (word.IsEmpty)
        {
            _out.Write("cc "u8);
            _out.WriteDecimal(number);
        }

        WriteWord(word);
    }

    private void WriteResultAttributes(AttributeListId list)
    {
        AttributeSetId set = _module.Attributes[list].Result;
        if (set != AttributeSetId.Empty)
        {
            WriteAttributes(set, isGroup: false);
            _out.Write((byte)' ');
        }
    }

    private void WriteParameterAttributes(AttributeListId list, int index)
    {
        AttributeSetId set = _module.Attributes.Parameter(list, index);
        if (set != AttributeSetId.Empty)
        {
            _out.Write((byte)' ');
            WriteAttributes(set, isGroup: false);
        }
    }

    private void WriteBody(Function function)
    {
        CollectIncoming(function);
        foreach (Block block in function.Blocks)
        {
            WriteLabel(function, block);
            ReadOnlySpan<ValueId> parameters = block.Parameters;
            for (int i = 0; i < parameters.Length; i++)
            {
                WritePhi(function, block.Id, parameters[i], i);
            }

            foreach (Inst inst in block)
            {
                _out.Write("  "u8);
                WriteInstruction(function, inst.Id);
                WriteLocation(function.Locations[inst.Id]);
                _out.Write((byte)'\n');
            }
        }
    }

    /// <summary>The number of the entry block is not written, as in LLVM, but it is counted.</summary>
    private void WriteLabel(Function function, in Block block)
    {
        bool isEntry = block.Id == function.EntryBlock;
        if (isEntry && block.Name.IsNone)
        {
            return;
        }

        if (!isEntry)
        {
            _out.Write((byte)'\n');
        }

        _locals.WriteBlock(_out, block.Id);
        _out.Write(":\n"u8);
    }

    /// <summary>Writes a block parameter as a phi, with one entry per edge in the layout order of the sources.</summary>
    private void WritePhi(Function function, BlockId block, ValueId parameter, int index)
    {
        _out.Write("  %"u8);
        _locals.WriteValue(_out, parameter);
        _out.Write(" = phi"u8);
        WriteFlags(function.ParameterFlags[parameter]);
        _out.Write((byte)' ');
        WriteType(function.TypeOf(parameter));
        int start = _incomingStarts[block.Index];
        int end = _incomingStarts[block.Index + 1];
        for (int i = start; i < end; i++)
        {
            _out.Write(i == start ? " [ "u8 : ", [ "u8);
            ReadOnlySpan<ValueId> arguments = function.ArgumentsOf(_incoming[i].Edge);
            WriteOperand(function, index < arguments.Length ? arguments[index] : ValueId.None);
            _out.Write(", %"u8);
            _locals.WriteBlock(_out, _incoming[i].Source);
            _out.Write(" ]"u8);
        }

        _out.Write((byte)'\n');
    }

    /// <summary>Sorts all edges by target: counted, then placed, so it is linear and keeps the layout order.</summary>
    private void CollectIncoming(Function function)
    {
        int blocks = function.BlockCount;
        if (_incomingStarts.Length < blocks + 2)
        {
            _incomingStarts = new int[Math.Max(blocks + 2, _incomingStarts.Length * 2)];
        }

        Array.Clear(_incomingStarts, 0, blocks + 2);
        int edges = 0;
        foreach (Block block in function.Blocks)
        {
            foreach (ref readonly EdgeRow edge in EdgesOf(function, block))
            {
                _incomingStarts[edge.Target.Index + 2]++;
                edges++;
            }
        }

        for (int i = 2; i < blocks + 2; i++)
        {
            _incomingStarts[i] += _incomingStarts[i - 1];
        }

        if (_incoming.Length < edges)
        {
            _incoming = new (BlockId, EdgeRow)[Math.Max(edges, _incoming.Length * 2)];
        }

        // Entry b + 1 is the next free place of block b, and its end, the start of block b + 1, once all are placed.
        foreach (Block block in function.Blocks)
        {
            foreach (ref readonly EdgeRow edge in EdgesOf(function, block))
            {
                _incoming[_incomingStarts[edge.Target.Index + 1]++] = (block.Id, edge);
            }
        }
    }

    private static ReadOnlySpan<EdgeRow> EdgesOf(Function function, in Block block) =>
        block.Last.IsNone ? default : function.EdgesOf(block.Last);
}
