// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Bench.Measuring;

/// <summary>Runs ours and a peer in turns, so that what else the machine does hits both alike.</summary>
/// <remarks>
/// A ratio is taken of each pair, and the median of those ratios is reported with their range: it is steadier than the
/// ratio of the medians when the machine's speed drifts. Which of the two goes first changes from round to round.
/// </remarks>
internal sealed record PairedRuns(Spread Ours, Spread? Peer, Spread? Ratio)
{
    /// <param name="rounds">At least one.</param>
    /// <param name="ours">A measurement, for example seconds.</param>
    /// <param name="peer">The same of the peer; null where there is none.</param>
    /// <returns><see cref="Ratio"/> is peer / ours: above one means ours is the smaller number.</returns>
    public static PairedRuns Measure(int rounds, Func<double> ours, Func<double>? peer)
    {
        List<double> mine = [], theirs = [], ratios = [];
        for (int round = 0; round < rounds; round++)
        {
            bool peerFirst = peer is not null && round % 2 == 1;
            double other = peerFirst ? peer!() : 0;
            mine.Add(ours());
            if (peer is null)
            {
                continue;
            }

            theirs.Add(peerFirst ? other : peer());
            ratios.Add(theirs[^1] / mine[^1]);
        }

        return new PairedRuns(
            Spread.Of(mine),
            peer is null ? null : Spread.Of(theirs),
            peer is null ? null : Spread.Of(ratios));
    }
}
