// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.CodeGen.Lowering;

/// <summary>Numbers of some instructions of a function; emptied in constant time, for one function after another.</summary>
internal sealed class InstNumbers
{
    private int[] _numbers = [];

    /// <summary>Of an instruction: the round in which its number was set.</summary>
    private int[] _rounds = [];
    private int _round = 1;

    /// <summary>The number of an instruction that has one.</summary>
    internal int this[InstId inst]
    {
        get => TryGetValue(inst, out int number) ? number : throw new ArgumentException($"{inst} has no number", nameof(inst));
        set
        {
            if (inst.Index >= _numbers.Length)
            {
                int size = Math.Max(64, inst.Index * 2);
                Array.Resize(ref _numbers, size);
                Array.Resize(ref _rounds, size);
            }

            _numbers[inst.Index] = value;
            _rounds[inst.Index] = _round;
        }
    }

    internal bool TryGetValue(InstId inst, out int number)
    {
        bool isSet = (uint)inst.Index < (uint)_rounds.Length && _rounds[inst.Index] == _round;
        number = isSet ? _numbers[inst.Index] : 0;
        return isSet;
    }

    /// <summary>Forgets all numbers.</summary>
    internal void Clear()
    {
        if (++_round == int.MaxValue)
        {
            Array.Clear(_rounds);
            _round = 1;
        }
    }
}
