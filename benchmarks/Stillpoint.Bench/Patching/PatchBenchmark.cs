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

    /// <summary>That the dependents are in.</summary>
    private const int Functions = 50;
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
        Page page = new();
        List<ReportItem> items = [];
        double Word() => Time(count, i => patcher.Apply(i % 2 == 0 ? nops : call));
        double Barrier() => Time(count, static _ => CodeBarrier.Synchronize());
        Add("a word, membarrier included", Peer, Word, () => Time(count, page.Patch));
        Add("a word, beside its membarrier alone", "membarrier", Word, Barrier);
        Add("invalidate 1,000 dependents", "", () => Invalidate(guest), null);
        Add("all bytes of a site, nobody runs", "", () => Time(count / 20, i => patcher.Apply(i % 2 == 0 ? fill : restore)), null);
        Action end = guest.Begin("spin");
        Action endOther = guest.Begin("spin");
        Add("a word, two threads run", "", Word, null);
        double Fill() => Time(count / 100, i => patcher.Apply(i % 2 == 0 ? fill : restore));
        Add("all bytes of a site, two threads run", "", Fill, null);
        end();
        endOther();
        return items;

        void Add(string name, string peerName, Func<double> ours, Func<double>? peer)
        {
            if (!options.Wants(name)) return;

            // Until the CLR has optimized all of it.
            var time = Stopwatch.StartNew();
            for (int i = 0; i < 100 || time.Elapsed.TotalSeconds < 1; i++) _ = (ours(), i < 3 ? peer?.Invoke() : null);
            var pairs = PairedRuns.Measure(options.Rounds, ours, peer);
            Dictionary<string, double> details = new() { ["least"] = pairs.Ours.Min, ["most"] = pairs.Ours.Max };
            items.Add(new ReportItem(name, Unit, peerName, pairs.Ours.Median, pairs.Peer?.Median, pairs.Ratio, details));
        }
    }

    private static double Time(int count, Action<int> patch)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++) patch(i);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    /// <summary>The functions are compiled again for each time.</summary>
    private static double Invalidate(GuestCode guest)
    {
        CodePatcher patcher = guest.Patcher;
        _ = guest.Call("dependents", 1L);
        Assumption assumption = patcher.Assume("none", 3);
        long start = Stopwatch.GetTimestamp();
        int exits = assumption.Invalidate();
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        assumption.Release();
        while (patcher.RetiredCount > 0) _ = patcher.Reclaim();
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
              ret i64 %x
            }

            """);
        StringBuilder calls = new("define i64 @dependents(i64 %x) {\n");
        for (int function = 0; function < Functions; function++)
        {
            text.Append(CultureInfo.InvariantCulture, $"define void @f{function}(ptr %p) noinline {{\n");
            for (int i = 0; i < Dependents / Functions; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  store volatile i8 {i}, ptr %p\n");
                text.Append("  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 3, i32 1)\n");
            }

            text.Append("  ret void\n}\n");
            calls.Append(CultureInfo.InvariantCulture, $"  call void @f{function}(ptr @place)\n");
        }

        return text.Append(calls).Append("  ret i64 %x\n}\n@place = global i8 0\n").ToString();
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
