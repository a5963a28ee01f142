// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.Native.Code;
using Stillpoint.Runtime.Patching;

namespace Stillpoint.Bench.Patching;

/// <summary>What changing code that may be running costs, beside changing the protection of its page.</summary>
internal sealed unsafe class PatchBenchmark : IBenchmark
{
    private const int Dependents = 1000;
    private const int PageBytes = 4096;
    private const string Unit = "ns";
    private const string Peer = "mprotect, store, mprotect";

    public string Name => "patch";

    public string Description => "Nanoseconds to change code: one word, many, with the world stopped; to invalidate 1,000 dependents.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        int count = options.IsQuick ? 2_000 : 10_000;
        using GuestCode guest = new(Text(), workers: 2);
        _ = guest.Call("sites", 1L);
        CodePatcher patcher = guest.Patcher;
        PatchSite site = patcher.Get(1);
        Patch[] nops = [Patch.Nops(site)];
        Patch[] call = [Patch.Call(site, "other")];
        PatchSite region = patcher.Get(2);
        Patch[] fill = [Patch.Fill(region, PatchCode.Assemble(static code => code.Nops(20)))];
        Patch[] restore = [Patch.Restore(region)];
        var all = new Patch[Dependents];
        IReadOnlyList<PatchSite> dependents = patcher.Find(3);
        for (int i = 0; i < Dependents; i++) all[i] = Patch.Restore(dependents[i]);

        Page page = new();
        List<ReportItem> items = [];
        double barrier = 0;
        Add("membarrier", "", () => Time(count, static _ => CodeBarrier.Synchronize()), null, median => barrier = median);
        Add(
            "a word, membarrier included", Peer, () => Time(count, i => patcher.Apply(i % 2 == 0 ? nops : call)),
            () => Time(count, page.Patch), median => Console.WriteLine($"a word without membarrier: {median - barrier:F0} ns"));
        Add("invalidate 1,000 dependents", "", () => Invalidate(patcher, all), null, null);
        Add("all bytes of a site, nobody runs", "", () => Time(count / 20, i => patcher.Apply(i % 2 == 0 ? fill : restore)), null, null);
        Action end = guest.Begin("spin");
        Action endOther = guest.Begin("spin");
        Add("a word, two threads run", "", () => Time(count, i => patcher.Apply(i % 2 == 0 ? nops : call)), null, null);
        double Fill() => Time(count / 100, i => patcher.Apply(i % 2 == 0 ? fill : restore));
        Add("all bytes of a site, two threads run", "", Fill, null, null);
        end();
        endOther();
        return items;

        void Add(string name, string peerName, Func<double> ours, Func<double>? peer, Action<double>? told)
        {
            if (!options.Wants(name)) return;

            // Until the CLR has optimized all of it.
            var time = Stopwatch.StartNew();
            for (int i = 0; i < 40 || time.Elapsed.TotalSeconds < 1; i++) _ = (ours(), i < 3 ? peer?.Invoke() : null);
            var pairs = PairedRuns.Measure(options.Rounds, ours, peer);
            Dictionary<string, double> details = new() { ["least"] = pairs.Ours.Min, ["most"] = pairs.Ours.Max };
            if (name.StartsWith("a word", StringComparison.Ordinal)) details["withoutMembarrier"] = pairs.Ours.Median - barrier;
            items.Add(new ReportItem(name, Unit, peerName, pairs.Ours.Median, pairs.Peer?.Median, pairs.Ratio, details));
            told?.Invoke(pairs.Ours.Median);
        }
    }

    private static double Time(int count, Action<int> patch)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++) patch(i);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double Invalidate(CodePatcher patcher, Patch[] restore)
    {
        _ = patcher.Apply(restore);
        Assumption assumption = patcher.Assume("none", 3);
        long start = Stopwatch.GetTimestamp();
        int exits = assumption.Invalidate();
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        assumption.Release();
        return exits == Dependents ? time : throw new BenchmarkException($"{exits} exits");
    }

    private static string Text()
    {
        StringBuilder text = new("""
            declare void @llvm.experimental.stackmap(i64, i32, ...)
            declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)
            define void @other() {
              ret void
            }
            define i64 @spin() {
              br label %loop
            loop:
              br label %loop
            }
            define i64 @sites(i64 %x) {
              call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr @other, i32 0)
              call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 2, i32 24, ptr null, i32 0)

            """);
        for (int i = 0; i < Dependents; i++)
        {
            string before = i == 0 ? "%x" : $"%b{i - 1}";
            text.Append(CultureInfo.InvariantCulture, $"  %a{i} = add i64 {before}, {i}\n  %b{i} = mul i64 %a{i}, 3\n");
            text.Append("  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 1)\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  ret i64 %b{Dependents - 1}\n}}\n").ToString();
    }

    /// <summary>Code in a page that is writable or executable, and never both.</summary>
    private sealed class Page
    {
        private readonly byte* _page;

        public Page()
        {
            byte* memory = (byte*)System.Runtime.InteropServices.NativeMemory.AlignedAlloc(2 * PageBytes, PageBytes);
            _page = memory;
            *_page = 0;
        }

        public void Patch(int i)
        {
            Libc.Protect((nint)_page, PageBytes, canWrite: true);
            System.Threading.Volatile.Write(ref *(ulong*)_page, (ulong)i);
            Libc.Protect((nint)_page, PageBytes, canWrite: false);
        }
    }
}
