// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>The base of each derived managed pointer of one function, as <see cref="FindBases"/> found it.</summary>
public sealed class ManagedBases
{
    private readonly SecondaryMap<ValueId, ValueId> _baseOf = new(ValueId.None);

    internal ManagedBases()
    {
    }

    /// <summary>Whether any value of the function is derived.</summary>
    public bool Any { get; private set; }

    /// <summary>The value that points to the start of the object, or none when the value is such a pointer itself.</summary>
    public ValueId BaseOf(ValueId value) => value.IsNone ? ValueId.None : _baseOf[value];

    internal void Set(ValueId derived, ValueId basis)
    {
        _baseOf[derived] = basis;
        Any = true;
    }

    internal void Clear()
    {
        if (Any)
        {
            _baseOf.Clear();
            Any = false;
        }
    }
}
