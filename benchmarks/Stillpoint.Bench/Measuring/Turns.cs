// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Bench.Measuring;

/// <summary>Measures any number of contenders in turns, so that what else the machine does hits all alike.</summary>
/// <remarks>As <see cref="PairedRuns"/>; who goes first moves on by one from round to round.</remarks>
internal sealed class Turns
{
    private readonly double[][] _values;

    private Turns(double[][] values) => _values = values;

    /// <param name="rounds">At least one.</param>
    /// <param name="contenders">One measurement each, for example seconds.</param>
    public static Turns Measure(int rounds, IReadOnlyList<Func<double>> contenders)
    {
        double[][] values = new double[contenders.Count][];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new double[rounds];
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < values.Length; turn++)
            {
                int contender = (round + turn) % values.Length;
                values[contender][round] = contenders[contender]();
            }
        }

        return new Turns(values);
    }

    /// <summary>Median and range of one contender.</summary>
    public Spread this[int contender] => Spread.Of(_values[contender]);

    /// <summary>Round by round, one contender's value divided by another's.</summary>
    public Spread Ratio(int dividend, int divisor)
    {
        double[] ratios = new double[_values[dividend].Length];
        for (int round = 0; round < ratios.Length; round++)
        {
            ratios[round] = _values[dividend][round] / _values[divisor][round];
        }

        return Spread.Of(ratios);
    }
}
