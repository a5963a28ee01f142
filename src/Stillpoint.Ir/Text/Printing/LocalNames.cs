// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>What the values and blocks of a function are called in the text.</summary>
/// <remarks>
/// Numbers go as in LLVM: arguments without name, then for each block in layout order the block, its parameters and its
/// instructions with a result. Arguments, values and blocks share one scope of names.
/// </remarks>
internal sealed class LocalNames(UniqueNames unique)
{
    private const int Named = -1;
    private const int Renamed = -2;
    private const int Unplaced = -3;

    private readonly Dictionary<int, byte[]> _newValueNames = [];
    private readonly Dictionary<int, byte[]> _newBlockNames = [];
    private readonly List<(bool IsBlock, int Index, NameId Name)> _clashes = [];
    private int[] _values = [];
    private int[] _blocks = [];
    private int _next;

    /// <summary>The function whose names these are; null before the first <see cref="Assign"/>.</summary>
    public Function? Function { get; private set; }

    /// <summary>Numbers a function; what was known of another one is forgotten.</summary>
    public void Assign(Function function)
    {
        Function = function;
        _next = 0;
        _clashes.Clear();
        _newValueNames.Clear();
        _newBlockNames.Clear();
        unique.Begin();
        Reset(ref _values, function.ValueCount);
        Reset(ref _blocks, function.BlockCount);
        for (int i = 0; i < function.ArgumentCount; i++)
        {
            AssignValue(function, new ValueId(i));
        }

        foreach (Block block in function.Blocks)
        {
            _blocks[block.Id.Index] = SlotFor(block.Name, isBlock: true, block.Id.Index);
            foreach (ValueId parameter in block.Parameters)
            {
                AssignValue(function, parameter);
            }

            foreach (Inst inst in block)
            {
                if (inst.Result is { IsNone: false } result)
                {
                    AssignValue(function, result);
                }
            }
        }

        foreach ((bool isBlock, int index, NameId name) in _clashes)
        {
            (isBlock ? _newBlockNames : _newValueNames)[index] = unique.Make(name);
        }
    }

    /// <summary>Writes the name or number of a value that is no constant, without sigil.</summary>
    public void WriteValue(Output output, ValueId value)
    {
        int slot = (uint)value.Index < (uint)_values.Length ? _values[value.Index] : Unplaced;
        NameId name = Function!.Values[value].Name;
        switch (slot)
        {
            case >= 0:
                output.WriteDecimal(slot);
                break;
            case Renamed:
                output.WriteName(_newValueNames[value.Index]);
                break;
            case Unplaced when name.IsNone:
                WriteUnplaced(output, (byte)'v', value.Index);
                break;
            default:
                output.WriteName(Function.Module.Names[name]);
                break;
        }
    }

    /// <summary>Writes the name or number of a block, without sigil.</summary>
    public void WriteBlock(Output output, BlockId block)
    {
        int slot = (uint)block.Index < (uint)_blocks.Length ? _blocks[block.Index] : Unplaced;
        switch (slot)
        {
            case >= 0:
                output.WriteDecimal(slot);
                break;
            case Renamed:
                output.WriteName(_newBlockNames[block.Index]);
                break;
            case Unplaced:
                WriteUnplaced(output, (byte)'b', block.Index);
                break;
            default:
                output.WriteName(Function!.Module.Names[Function.BlockRows[block].Name]);
                break;
        }
    }

    /// <summary>Not LLVM's syntax: something that is in no block, seen in dumps of unfinished functions only.</summary>
    private static void WriteUnplaced(Output output, byte letter, int index)
    {
        output.Write("<"u8);
        output.Write(letter);
        output.WriteDecimal(index);
        output.Write(">"u8);
    }

    private void AssignValue(Function function, ValueId value) =>
        _values[value.Index] = SlotFor(function.Values[value].Name, isBlock: false, value.Index);

    private int SlotFor(NameId name, bool isBlock, int index)
    {
        if (name.IsNone)
        {
            return _next++;
        }

        if (unique.TryClaim(name))
        {
            return Named;
        }

        _clashes.Add((isBlock, index, name));
        return Renamed;
    }

    private static void Reset(ref int[] slots, int count)
    {
        if (slots.Length < count)
        {
            slots = new int[Math.Max(count, slots.Length * 2)];
        }

        Array.Fill(slots, Unplaced, 0, count);
    }
}
