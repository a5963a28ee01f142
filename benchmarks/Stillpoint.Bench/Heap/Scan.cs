// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Stillpoint.Bench.Heap;

/// <summary>As <c>scan.c</c>.</summary>
internal static class Scan
{
    private const int WarmUp = 20000;
    private const int WarmUpFrames = 100;
    private const int StackBytes = 1 << 30;

    public static void Run(long frames, int collections)
    {
        Thread thread = new(() => RunDeep(frames, new double[collections]), StackBytes);
        thread.Start();
        thread.Join();
    }

    private static void RunDeep(long frames, double[] times)
    {
        Item kept = new() { Value = 7 };
        kept.Next = kept;
        long sum = 0;
        for (int i = 0; i < WarmUp; i++) sum += Descend(kept, WarmUpFrames, null);
        sum += Descend(kept, 1, times);
        double few = times[times.Length / 2];
        sum += Descend(kept, frames, times);
        double many = times[times.Length / 2];
        Console.Out.Write($"check {sum}\nns {many - few:F0}\nempty-ns {few:F0}\n");
    }

    private static void Collect(double[] times)
    {
        for (int i = 0; i < times.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            GC.Collect(0);
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        Array.Sort(times);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static long Descend(Item kept, long frames, double[]? times)
    {
        if (frames == 0)
        {
            if (times is not null) Collect(times);
            return 0;
        }

        long below = Descend(kept.Next!, frames - 1, times);
        return ((below * 3) + kept.Value) % 1000003;
    }

    private sealed class Item
    {
        public Item? Next { get; set; }

        public long Value { get; set; }
    }
}
