// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Stillpoint.Passes;

/// <summary>What the runs of a pass took, without the runs of other passes inside.</summary>
/// <param name="Seconds">Time by <see cref="PipelineOptions.Clock"/>.</param>
/// <param name="Bytes">Managed memory allocated, growth of the functions' tables included.</param>
/// <param name="Runs">Functions it ran on.</param>
/// <param name="Useful">Functions in which it changed something.</param>
public readonly record struct PassCost(double Seconds, long Bytes, long Runs, long Useful);

/// <summary>Measures passes, where the options want it.</summary>
internal sealed class PassMeter
{
    private readonly Dictionary<string, PassCost> _costs = [];
    private readonly Func<double>? _clock;
    private double _innerSeconds;
    private long _innerBytes;

    public PassMeter(PipelineOptions options) => _clock = options.Time ? options.Clock ?? WallClock : null;

    /// <summary>Costs by name, in the order of the first run.</summary>
    public IReadOnlyDictionary<string, PassCost> Costs => _costs;

    /// <summary>When a pass began, and what passes that ended before had taken.</summary>
    public readonly record struct Mark(double Seconds, long Bytes, double InnerSeconds, long InnerBytes);

    public Mark Start() => _clock is null
        ? default
        : new Mark(_clock(), GC.GetAllocatedBytesForCurrentThread(), _innerSeconds, _innerBytes);

    public void Stop(string pass, in Mark mark, bool isUseful)
    {
        if (_clock is null)
        {
            return;
        }

        double seconds = _clock() - mark.Seconds - (_innerSeconds - mark.InnerSeconds);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - mark.Bytes - (_innerBytes - mark.InnerBytes);
        _innerSeconds += seconds;
        _innerBytes += bytes;
        PassCost cost = _costs.GetValueOrDefault(pass);
        _costs[pass] = new PassCost(
            cost.Seconds + seconds, cost.Bytes + bytes, cost.Runs + 1, cost.Useful + (isUseful ? 1 : 0));
    }

    private static double WallClock() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
