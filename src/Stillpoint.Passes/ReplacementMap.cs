// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>
/// Values that stand for others. A pass records replacements as it goes, resolves what it reads, and rewrites all uses
/// in one walk at its end; there are no use lists to maintain.
/// </summary>
internal sealed class ReplacementMap
{
    private int[] _targets = [];
    private int _count;

    /// <summary>Whether there is something to apply.</summary>
    public bool Any { get; private set; }

    /// <summary>Forgets all replacements.</summary>
    public void Clear()
    {
        _targets.AsSpan(0, _count).Clear();
        _count = 0;
        Any = false;
    }

    /// <summary>Makes one value stand for another from now on.</summary>
    public void Add(ValueId old, ValueId replacement)
    {
        replacement = Resolve(replacement);
        if (old == replacement)
        {
            return;
        }

        if (old.Index >= _targets.Length)
        {
            Array.Resize(ref _targets, Math.Max(64, 2 * (old.Index + 1)));
        }

        _count = Math.Max(_count, old.Index + 1);
        _targets[old.Index] = replacement.Index + 1;
        Any = true;
    }

    /// <summary>What stands for a value, the value itself if nothing does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueId Resolve(ValueId value)
    {
        // Nothing is set from _count on.
        int[] targets = _targets;
        return (uint)value.Index >= (uint)targets.Length || targets[value.Index] == 0 ? value : Follow(value);
    }

    private ValueId Follow(ValueId value)
    {
        int root = value.Index;
        while (root < _count && _targets[root] != 0)
        {
            root = _targets[root] - 1;
        }

        for (int i = value.Index; i != root;)
        {
            int next = _targets[i] - 1;
            _targets[i] = root + 1;
            i = next;
        }

        return new ValueId(root);
    }

    /// <summary>Resolves all values of a list in place.</summary>
    public void Resolve(Span<ValueId> values)
    {
        foreach (ref ValueId value in values)
        {
            value = Resolve(value);
        }
    }

    /// <summary>What stands for the value of a variable is the variable.</summary>
    public void MoveVariables(Function function)
    {
        int end = Math.Min(_count, function.Variables.Reach);
        for (int i = 0; i < end; i++)
        {
            if (_targets[i] != 0)
            {
                function.InheritVariable(Resolve(new ValueId(i)), new ValueId(i));
            }
        }
    }

    /// <summary>Rewrites every use in the function and forgets the replacements.</summary>
    public void Apply(Function function)
    {
        if (!Any)
        {
            return;
        }

        MoveVariables(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                Resolve(function.Operands(inst.Id));
            }

            foreach (ref readonly EdgeRow edge in function.EdgesOf(block.Last))
            {
                Resolve(function.ArgumentsOf(edge));
            }
        }

        Clear();
    }
}
