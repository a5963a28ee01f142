// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Text;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>Finds out whether names of one scope clash, and makes others for those that do.</summary>
/// <remarks>
/// The text has one entity per name; tables do not insist on that. The first holder keeps the name, later ones get a
/// suffix <c>.1</c>, <c>.2</c>, … that nobody in the scope has. Names must all be claimed before the first is made.
/// </remarks>
internal sealed class UniqueNames(NameTable names)
{
    private readonly Dictionary<NameId, int> _suffixes = [];
    private readonly HashSet<string> _made = [];

    /// <summary>By name: number of the scope in which it was claimed last. Cheaper than a set per function.</summary>
    private int[] _claims = [];
    private int _scope;

    /// <summary>Starts a scope without names.</summary>
    public void Begin()
    {
        _scope++;
        if (_suffixes.Count != 0)
        {
            _suffixes.Clear();
            _made.Clear();
        }
    }

    /// <summary>Takes a name, unless somebody has it.</summary>
    public bool TryClaim(NameId name)
    {
        if (name.Index >= _claims.Length)
        {
            Array.Resize(ref _claims, Math.Max(names.Count, name.Index + 1));
        }

        bool isFree = _claims[name.Index] != _scope;
        _claims[name.Index] = _scope;
        return isFree;
    }

    /// <summary>Makes a name like a given one that nobody in the scope has.</summary>
    public byte[] Make(NameId like)
    {
        int suffix = _suffixes.GetValueOrDefault(like);
        while (true)
        {
            suffix++;
            byte[] candidate = [.. names[like], .. Encoding.ASCII.GetBytes("." + suffix)];
            bool isTaken = names.TryFind(candidate, out NameId known) && known.Index < _claims.Length
                && _claims[known.Index] == _scope;
            if (!isTaken && _made.Add(Encoding.Latin1.GetString(candidate)))
            {
                _suffixes[like] = suffix;
                return candidate;
            }
        }
    }
}
