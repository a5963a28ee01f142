// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Fuzz.Generation;

/// <summary>The values that dominate the place where instructions are being generated, by kind.</summary>
internal sealed class Scope
{
    private static readonly List<ValueId> Nothing = [];
    private readonly List<List<ValueId>> _byKind = [];
    private readonly List<(ValueId Value, Kind Kind)> _all = [];

    /// <summary>All of them, oldest first.</summary>
    public IReadOnlyList<(ValueId Value, Kind Kind)> All => _all;

    public List<ValueId> this[Kind kind] => kind.Index < _byKind.Count ? _byKind[kind.Index] : Nothing;

    public void Add(ValueId value, Kind kind)
    {
        while (_byKind.Count <= kind.Index)
            _byKind.Add([]);
        _byKind[kind.Index].Add(value);
        _all.Add((value, kind));
    }

    public int Mark() => _all.Count;

    /// <summary>Forgets what was added after a mark.</summary>
    public void Release(int mark)
    {
        for (int i = _all.Count - 1; i >= mark; i--)
        {
            List<ValueId> list = _byKind[_all[i].Kind.Index];
            list.RemoveAt(list.Count - 1);
        }

        _all.RemoveRange(mark, _all.Count - mark);
    }
}
