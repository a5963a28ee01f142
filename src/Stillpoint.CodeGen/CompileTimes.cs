// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.CodeGen;

/// <summary>Steps of code generation, in their order.</summary>
public enum CompileStage
{
    /// <summary>Bases of managed pointers.</summary>
    Bases,

    /// <summary>IR to machine instructions.</summary>
    Selection,

    /// <summary>Places of operands.</summary>
    Allocation,

    /// <summary>Parallel moves to moves.</summary>
    Moves,

    /// <summary>Machine instructions to bytes.</summary>
    Emission,

    /// <summary>Maps, and copies of all that is kept.</summary>
    Maps,
}

/// <summary>Time and managed allocation of each step, summed over functions. For one compiling thread.</summary>
public sealed class CompileTimes
{
    private static readonly int StageCount = Enum.GetValues<CompileStage>().Length;

    private readonly Func<double> _clock;
    private readonly double[] _seconds = new double[StageCount];
    private readonly long[] _bytes = new long[StageCount];
    private double _lastSeconds;
    private long _lastBytes;

    /// <summary>Makes a sum of nothing.</summary>
    /// <param name="clock">Seconds from some moment on: processor time of the thread, where others are to be left out.</param>
    public CompileTimes(Func<double> clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
    }

    /// <summary>Seconds of a step so far.</summary>
    public double Seconds(CompileStage stage) => _seconds[(int)stage];

    /// <summary>Bytes of managed memory that a step allocated so far.</summary>
    public long AllocatedBytes(CompileStage stage) => _bytes[(int)stage];

    internal void Begin()
    {
        _lastSeconds = _clock();
        _lastBytes = GC.GetAllocatedBytesForCurrentThread();
    }

    internal void End(CompileStage stage)
    {
        double seconds = _clock();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        _seconds[(int)stage] += seconds - _lastSeconds;
        _bytes[(int)stage] += bytes - _lastBytes;
        _lastSeconds = seconds;
        _lastBytes = bytes;
    }
}
