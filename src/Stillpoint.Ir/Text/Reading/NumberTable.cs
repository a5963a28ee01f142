// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Stillpoint.Ir.Text.Reading;

/// <summary>Maps numbers of the text (<c>%12</c>, <c>!3</c>, ids of names) to ids; forgetting all is free.</summary>
/// <remarks>
/// Numbers that can occur in proportion to the text are in an array; a text may also say <c>%2000000000</c>, which goes
/// into a dictionary so that memory stays in proportion.
/// </remarks>
internal sealed class NumberTable
{
    private readonly int _arrayLimit;
    private (int Epoch, int Value)[] _slots = [];
    private Dictionary<int, int>? _far;
    private int _epoch = 1;

    /// <summary>Makes a table that keeps numbers below a limit in an array.</summary>
    public NumberTable(int arrayLimit) => _arrayLimit = arrayLimit;

    /// <summary>Looks a number up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int number, out int value)
    {
        (int Epoch, int Value)[] slots = _slots;
        if ((uint)number < (uint)slots.Length)
        {
            (int epoch, value) = slots[number];
            return epoch == _epoch;
        }

        value = 0;
        return _far is not null && _far.TryGetValue(number, out value);
    }

    /// <summary>Sets the id of a number.</summary>
    public void Set(int number, int value)
    {
        if ((uint)number < (uint)_slots.Length)
        {
            _slots[number] = (_epoch, value);
        }
        else if (number < _arrayLimit)
        {
            int doubled = (int)Math.Min(2L * _slots.Length, _arrayLimit);
            Array.Resize(ref _slots, Math.Max(64, Math.Max(number + 1, doubled)));
            _slots[number] = (_epoch, value);
        }
        else
        {
            (_far ??= [])[number] = value;
        }
    }

    /// <summary>Forgets all numbers.</summary>
    public void Clear()
    {
        _epoch++;
        _far?.Clear();
    }
}
