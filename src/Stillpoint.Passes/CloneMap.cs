// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>What stands for values and blocks of a function in copies of its instructions.</summary>
internal sealed class CloneMap
{
    private readonly SecondaryMap<ValueId, ValueId> _values = new(ValueId.None);
    private readonly SecondaryMap<BlockId, BlockId> _blocks = new(BlockId.None);

    // Clearing takes time linear in what was set, not in the size of the function.
    private readonly List<ValueId> _setValues = [];
    private readonly List<BlockId> _setBlocks = [];

    public void Set(ValueId value, ValueId copy)
    {
        _values[value] = copy;
        _setValues.Add(value);
    }

    public void Set(BlockId block, BlockId copy)
    {
        _blocks[block] = copy;
        _setBlocks.Add(block);
    }

    public BlockId this[BlockId block] => _blocks[block] is { IsNone: false } copy ? copy : block;

    /// <summary>What stands for a value; the value itself within a function, where nothing else does.</summary>
    public ValueId Of(Function source, ValueId value, Function target)
    {
        ValueId copy = _values[value];
        if (!copy.IsNone || source == target)
        {
            return copy.IsNone ? value : copy;
        }

        if (source.TryGetConstant(value, out ConstantId constant))
        {
            copy = target.Constant(constant);
            Set(value, copy);
        }

        return copy;
    }

    public void Clear()
    {
        foreach (ValueId value in _setValues)
        {
            _values[value] = ValueId.None;
        }

        foreach (BlockId block in _setBlocks)
        {
            _blocks[block] = BlockId.None;
        }

        _setValues.Clear();
        _setBlocks.Clear();
    }
}
