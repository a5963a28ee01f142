// SPDX-License-Identifier: MIT
using System;

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
        var turns = Turns.Measure(rounds, peer is null ? [ours] : [ours, peer]);
        return peer is null ? new PairedRuns(turns[0], null, null) : new PairedRuns(turns[0], turns[1], turns.Ratio(1, 0));
    }
}
