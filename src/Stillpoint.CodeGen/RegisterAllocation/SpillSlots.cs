// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Units of the frame for spilled registers: single ones, and pairs that begin at an even unit.</summary>
internal struct SpillSlots
{
    private Rows<int> _freeSingles = new();
    private Rows<int> _freePairs = new();

    public SpillSlots()
    {
    }

    /// <summary>Units taken so far, free ones included.</summary>
    public int Units { get; private set; }

    /// <summary>Takes everything back.</summary>
    public void Clear()
    {
        _freeSingles.Clear();
        _freePairs.Clear();
        Units = 0;
    }

    /// <summary>Gives a unit, or the first unit of a pair.</summary>
    public int Take(bool isPair)
    {
        ref Rows<int> free = ref isPair ? ref _freePairs : ref _freeSingles;
        if (free.Count > 0)
        {
            int slot = free[free.Count - 1];
            free.RemoveLast();
            return slot;
        }

        if (!isPair)
        {
            return Units++;
        }

        if ((Units & 1) != 0)
        {
            _freeSingles.Add(Units++);
        }

        Units += 2;
        return Units - 2;
    }

    /// <summary>Takes back what <see cref="Take"/> gave.</summary>
    public void Free(int slot, bool isPair) => (isPair ? ref _freePairs : ref _freeSingles).Add(slot);
}
