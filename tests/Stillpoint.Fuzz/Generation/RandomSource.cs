// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Fuzz.Generation;

/// <summary>Random numbers (splitmix64) that are the same for a seed on every machine and runtime.</summary>
internal sealed class RandomSource(ulong seed)
{
    private ulong _state = seed;

    public ulong Bits()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Next(int bound) => (int)(((UInt128)Bits() * (uint)bound) >> 64);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Next(int low, int high) => low + Next(high - low + 1);

    /// <summary>Small numbers more often: 0 half of the time.</summary>
    public int Falling(int bound)
    {
        int number = 0;
        while (number < bound - 1 && (Bits() & 1) != 0)
            number++;
        return number;
    }

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Next(choices.Length)];

    public T PickFrom<T>(List<T> choices) => choices[Next(choices.Count)];
}
