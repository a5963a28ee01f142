// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using Stillpoint.Heap;
using Stillpoint.Runtime;
using Stillpoint.Runtime.Heaps;
using Stillpoint.Runtime.InlineCaches;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Cli;

/// <summary>Where the time of one run went; printed by <c>--stats</c>.</summary>
internal sealed class Statistics
{
    private long _lapStart = Stopwatch.GetTimestamp();

    /// <summary>Reading the file and its text.</summary>
    public double ReadSeconds { get; set; }

    public double VerifySeconds { get; set; }

    /// <summary>Passes over the whole module.</summary>
    public double PassesSeconds { get; set; }

    /// <summary>What was compiled, if the engine compiles; its time is part of the run's.</summary>
    public CompileStatistics? Compiled { get; set; }

    /// <summary>Stops of compiled code, if the engine compiles.</summary>
    public StopStatistics? Stops { get; set; }

    /// <summary>Changes of code by stress.</summary>
    public long Patches { get; set; }

    /// <summary>Inline caches that were told something.</summary>
    public IReadOnlyList<InlineCacheStatistics> InlineCaches { get; set; } = [];

    /// <summary>The managed heap, if the program has used it.</summary>
    public HeapStatistics? Heap { get; set; }

    /// <summary>What collections have cost, if the engine collects.</summary>
    public CollectorStatistics? Collections { get; set; }

    /// <summary>Linking with the libraries of the process.</summary>
    public double LinkSeconds { get; set; }

    /// <summary>Compiling everything before the program starts, if that was asked for.</summary>
    public double AheadSeconds { get; set; }

    /// <summary>From <c>main</c>'s constructors to the end of the program.</summary>
    public double RunSeconds { get; set; }

    /// <summary>IR instructions executed.</summary>
    public ulong Instructions { get; set; }

    /// <summary>Seconds since the last call, or since this object was made.</summary>
    public double Lap()
    {
        long now = Stopwatch.GetTimestamp();
        double seconds = Stopwatch.GetElapsedTime(_lapStart, now).TotalSeconds;
        _lapStart = now;
        return seconds;
    }

    /// <summary>One line of JSON.</summary>
    /// <remarks>Written by hand: a serializer would take longer to start than most programs run.</remarks>
    public string ToJson()
    {
        StringBuilder json = new("{\"instructions\":");
        json.Append(Instructions.ToString(CultureInfo.InvariantCulture));
        Append(json, "readSeconds", ReadSeconds);
        Append(json, "verifySeconds", VerifySeconds);
        Append(json, "linkSeconds", LinkSeconds);
        Append(json, "runSeconds", RunSeconds);
        if (Compiled is { } compiled)
        {
            Append(json, "passesSeconds", PassesSeconds);
            Append(json, "aheadSeconds", AheadSeconds);
            Append(json, "compileSeconds", compiled.Seconds);
            json.Append(",\"compiledFunctions\":").Append(compiled.Functions.ToString(CultureInfo.InvariantCulture));
            json.Append(",\"codeBytes\":").Append(compiled.CodeBytes.ToString(CultureInfo.InvariantCulture));
            if (compiled.FreedFunctions > 0) json.Append(CultureInfo.InvariantCulture, $",\"freedFunctions\":{compiled.FreedFunctions}");
        }

        if (Stops is { } stops)
        {
            json.Append(",\"preemptions\":").Append(stops.Preemptions.ToString(CultureInfo.InvariantCulture));
            json.Append(",\"steppedInstructions\":").Append(stops.SteppedInstructions.ToString(CultureInfo.InvariantCulture));
            json.Append(",\"switches\":").Append(stops.Switches.ToString(CultureInfo.InvariantCulture));
            json.Append(",\"unsafeHits\":").Append(stops.UnsafeHits.ToString(CultureInfo.InvariantCulture));
            Append(json, "stopMicroseconds", stops.Latency);
        }

        if (Patches > 0) json.Append(CultureInfo.InvariantCulture, $",\"patches\":{Patches}");
        if (InlineCaches.Count > 0)
        {
            json.Append(",\"inlineCaches\":[");
            for (int i = 0; i < InlineCaches.Count; i++)
            {
                InlineCacheStatistics cache = InlineCaches[i];
                json.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "," : "")}{{\"id\":{cache.Id},\"state\":\"{cache.State}\"");
                json.Append(CultureInfo.InvariantCulture, $",\"entries\":{cache.Entries},\"sites\":{cache.Sites}");
                json.Append(CultureInfo.InvariantCulture, $",\"misses\":{cache.Misses},\"transitions\":{cache.Transitions}");
                json.Append(CultureInfo.InvariantCulture, $",\"samples\":{cache.Samples}}}");
            }

            json.Append(']');
        }

        if (Heap is { } heap)
        {
            json.Append(CultureInfo.InvariantCulture, $",\"allocatedBytes\":{heap.AllocatedBytes}");
            json.Append(CultureInfo.InvariantCulture, $",\"collections\":{heap.Collections},\"survivedBytes\":{heap.SurvivedBytes}");
            json.Append(CultureInfo.InvariantCulture, $",\"fullCollections\":{heap.FullCollections}");
            json.Append(CultureInfo.InvariantCulture, $",\"promotedBytes\":{heap.PromotedBytes}");
            Append(json, "collectSeconds", heap.Seconds);
            Append(json, "longestCollectSeconds", heap.LongestSeconds);
        }

        if (Heap is not null && Collections is { } cost)
        {
            Append(json, "pauseMicroseconds", cost.Pauses);
            Append(json, "youngPauseMicroseconds", cost.YoungPauses);
            double rate = cost.ScanSeconds > 0 ? cost.ScannedFrames / cost.ScanSeconds : 0;
            json.Append(CultureInfo.InvariantCulture, $",\"scannedFrames\":{cost.ScannedFrames},\"scannedFramesPerSecond\":{rate:F0}");
        }

        json.Append(",\"peakBytes\":").Append(PeakBytes().ToString(CultureInfo.InvariantCulture));
        return json.Append('}').ToString();
    }

    private static void Append(StringBuilder json, string name, double seconds) =>
        json.Append(",\"").Append(name).Append("\":").Append(seconds.ToString("F6", CultureInfo.InvariantCulture));

    private static void Append(StringBuilder json, string name, in StopLatency latency)
    {
        json.Append(CultureInfo.InvariantCulture, $",\"{name}\":{{\"count\":{latency.Count}");
        json.Append(CultureInfo.InvariantCulture, $",\"p50\":{latency.P50:F1},\"p99\":{latency.P99:F1}");
        json.Append(CultureInfo.InvariantCulture, $",\"p999\":{latency.P999:F1},\"max\":{latency.Max:F1}}}");
    }

    /// <summary>Largest resident set so far; 0 where the system does not tell.</summary>
    private static long PeakBytes()
    {
        const string Key = "VmHWM:";
        const string Unit = " kB";
        try
        {
            foreach (string line in File.ReadLines("/proc/self/status"))
            {
                if (line.StartsWith(Key, StringComparison.Ordinal))
                {
                    return long.Parse(line.AsSpan()[Key.Length..^Unit.Length], CultureInfo.InvariantCulture) * 1024;
                }
            }
        }
        catch (IOException)
        {
            // No /proc: nothing to tell.
        }

        return 0;
    }
}
