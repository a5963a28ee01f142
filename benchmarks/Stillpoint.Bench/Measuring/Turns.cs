// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Bench.Measuring;

/// <summary>Measures any number of contenders in turns, so that what else the machine does hits all alike.</summary>
/// <remarks>As <see cref="PairedRuns"/>; who goes first moves on by one from round to round.</remarks>
internal sealed class Turns
{
    private readonly IReadOnlyList<IReadOnlyList<double>> _values;

    private Turns(IReadOnlyList<IReadOnlyList<double>> values) => _values = values;

    /// <param name="rounds">At least one.</param>
    /// <param name="contenders">One measurement each, for example seconds.</param>
    public static Turns Measure(int rounds, IReadOnlyList<Func<double>> contenders) => new(Collect(rounds, contenders));

    /// <summary>As <see cref="Measure"/>, for measurements of any kind.</summary>
    /// <param name="rounds">At least one.</param>
    /// <param name="contenders">One measurement each; null for one that is missing, of which there are none then.</param>
    /// <returns>For each contender, its measurements, round by round.</returns>
    public static IReadOnlyList<List<T>> Collect<T>(int rounds, IReadOnlyList<Func<T>?> contenders)
    {
        List<List<T>> values = [];
        for (int i = 0; i < contenders.Count; i++)
        {
            values.Add([]);
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                int contender = (round + turn) % contenders.Count;
                if (contenders[contender] is { } measure)
                {
                    values[contender].Add(measure());
                }
            }
        }

        return values;
    }

    /// <summary>Median and range of one contender.</summary>
    public Spread this[int contender] => Spread.Of(_values[contender]);

    /// <summary>Round by round, one contender's value divided by another's.</summary>
    public Spread Ratio(int dividend, int divisor)
    {
        double[] ratios = new double[_values[dividend].Count];
        for (int round = 0; round < ratios.Length; round++)
        {
            ratios[round] = _values[dividend][round] / _values[divisor][round];
        }

        return Spread.Of(ratios);
    }
}
