// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>An alloca with words that a collector has to know.</summary>
/// <param name="Words">The words, ascending.</param>
/// <param name="Bases">
/// The alloca whose words hold the bases of the managed pointers at the same offsets of this one, or none where they are
/// bases themselves.
/// </param>
public sealed record ManagedVariable(IReadOnlyList<ManagedWord> Words, InstId Bases);

/// <summary>What <see cref="FindBases"/> found in one function: bases of derived pointers, variables with pointers.</summary>
public sealed class ManagedBases
{
    private readonly SecondaryMap<ValueId, ValueId> _baseOf = new(ValueId.None);
    private readonly Dictionary<InstId, ManagedVariable> _variables = [];

    internal ManagedBases()
    {
    }

    /// <summary>Whether any value of the function is derived.</summary>
    public bool Any { get; private set; }

    /// <summary>Allocas with words that a collector has to know.</summary>
    public IReadOnlyDictionary<InstId, ManagedVariable> Variables => _variables;

    /// <summary>Why the function cannot have exact maps, or null.</summary>
    public string? Refusal { get; internal set; }

    /// <summary>
    /// The value that points to the start of the object, or none when the value is such a pointer itself. Of a vector or
    /// aggregate: a value of the same type with the base of each of its managed pointers in its place.
    /// </summary>
    public ValueId BaseOf(ValueId value) => value.IsNone ? ValueId.None : _baseOf[value];

    internal void Set(ValueId derived, ValueId basis)
    {
        _baseOf[derived] = basis;
        Any = true;
    }

    internal void Add(InstId alloca, ManagedVariable variable) => _variables[alloca] = variable;

    internal void Clear()
    {
        Refusal = null;
        _variables.Clear();
        if (Any)
        {
            _baseOf.Clear();
            Any = false;
        }
    }
}
