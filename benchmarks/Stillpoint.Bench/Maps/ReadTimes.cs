// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Bench.Maps;

/// <summary>
/// Nanoseconds to read a map at random, over a batch of reads: decoded anew, and from a table of maps decoded before, as the
/// collector has one.
/// </summary>
internal sealed record ReadTimes(double Median, double High, double CachedMedian, double CachedHigh)
{
    private const int Lookups = 200_000;
    private const int Batch = 20;

    public static ReadTimes Measure(List<InstructionMaps> maps, List<PointerMaps> encoded)
    {
        List<(PointerMaps Maps, int Offset)> points = [];
        Dictionary<(int, int), PointerPlace[]> cache = [];
        PointerSet live = new();
        for (int i = 0; i < maps.Count; i++)
        {
            if (encoded[i].Bytes == 0) continue;
            foreach (int offset in maps[i].Offsets)
            {
                encoded[i].Read(offset, live);
                cache.Add((i, offset), live.ToArray());
                points.Add((encoded[i], offset));
            }
        }

        List<(int, int)> keys = [.. cache.Keys];
        long found = 0;
        double[] cold = Time(points, point => point.Maps.Read(point.Offset, live));
        double[] cached = Time(keys, key => found += cache[key].Length);
        if (found == 0) throw new InvalidOperationException("maps without places");
        return new ReadTimes(At(cold, 50), At(cold, 99), At(cached, 50), At(cached, 99));
    }

    private static double At(double[] sorted, int percent) => sorted[sorted.Length * percent / 100];

    private static double[] Time<T>(List<T> points, Action<T> read)
    {
        Random random = new(1);
        double[] times = new double[Lookups / Batch];
        var batch = new T[Batch];
        for (int i = -times.Length; i < times.Length; i++)
        {
            for (int k = 0; k < Batch; k++) batch[k] = points[random.Next(points.Count)];
            long start = Stopwatch.GetTimestamp();
            foreach (T point in batch) read(point);
            if (i >= 0) times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Batch;
        }

        Array.Sort(times);
        return times;
    }
}
